import { pageAddress, type RegisterText } from "./page_text.ts";
import { hex, pageBytes, type Register, type RegisterField, type RegisterPage } from "./register.ts";

/** The registers as SystemRDL 2.0: an address map per kind of page, and one of the whole slave. */
export function registerDescription({ name, head, pages }: RegisterText): string {
  const lines = [
    ...head.map((line) => `// ${line}`.trimEnd()),
    "",
    ...pages.flatMap((page) => [...pageMap(page), ""]),
    "addrmap vnpu_registers {",
    `  name = "Registers of config ${name}";`,
    "  littleendian;",
    ...pages.map((page) => {
      const array = page.count === 1 ? "" : `[${page.count}]`;
      const stride = page.count === 1 ? "" : ` += ${hex(pageBytes, 4)}`;
      return `  ${mapName(page)} ${page.name}${array} @ ${hex(pageAddress(page), 5)}${stride};`;
    }),
    "};",
  ];
  return `${lines.join("\n")}\n`;
}

function mapName({ name }: RegisterPage): string {
  return `vnpu_${name}_page`;
}

function pageMap(page: RegisterPage): readonly string[] {
  return [
    `addrmap ${mapName(page)} {`,
    `  desc = "${page.doc}";`,
    "  default regwidth = 32;",
    "  default accesswidth = 32;",
    "  littleendian;",
    ...page.registers.flatMap(register),
    "};",
  ];
}

function register(word: Register): readonly string[] {
  const note = word.access === "idle" ? " Written only while its vNPU is Idle, Done or in Fault." : "";
  return [
    "  reg {",
    `    desc = "${word.doc}${note}";`,
    ...word.fields.flatMap((field) => fieldLines(word, field)),
    `  } ${word.name} @ ${hex(word.offset, 3)};`,
  ];
}

function fieldLines(word: Register, field: RegisterField): readonly string[] {
  const { name, lsb, bits, reset } = field;
  const value = reset === undefined ? "" : ` = ${bits}'h${reset.toString(16)}`;
  const properties = [`desc = "${field.doc}"`, ...accessOf(word, field)];
  return [`    field { ${properties.join("; ")}; } ${name}[${lsb + bits - 1}:${lsb}]${value};`];
}

/** How software and hardware use a field. */
function accessOf({ access, constant, name }: Register, { name: field, reset }: RegisterField): readonly string[] {
  switch (access) {
    case "ro":
      return ["sw = r", constant === true ? "hw = na" : reset === undefined ? "hw = w" : "hw = rw"];
    case "rw":
    case "idle":
      return ["sw = rw", hardwareWrites.has(`${name}.${field}`) ? "hw = rw" : "hw = r"];
    case "w1c":
      return ["sw = rw", "onwrite = woclr", "hw = rw"];
    case "wo":
      return ["sw = w", "singlepulse", "hw = r"];
  }
}

/** Fields that software writes and hardware changes. */
const hardwareWrites: ReadonlySet<string> = new Set(["ME_ONLINE.engines", "INJECT.valid"]);
