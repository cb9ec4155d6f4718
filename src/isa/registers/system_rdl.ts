import { hex, type RegisterField } from "./register.ts";
import { addressDigits, type RegisterBlock, type RegisterText, type RegisterWord } from "./register_text.ts";

/** The registers as SystemRDL 2.0: an address map per kind of block, and one of the whole slave. */
export function registerDescription(text: RegisterText): string {
  const { name, head, prefix, blocks } = text;
  const lines = [
    ...head.map((line) => `// ${line}`.trimEnd()),
    "",
    ...blocks.flatMap((block) => [...blockMap(text, block), ""]),
    `addrmap ${prefix}_registers {`,
    `  name = "Registers of config ${name}";`,
    "  littleendian;",
    ...blocks.map((block) => {
      const array = block.count === 1 ? "" : `[${block.count}]`;
      const stride = block.count === 1 ? "" : ` += ${hex(block.stride, 4)}`;
      return `  ${mapName(text, block)} ${block.name}${array} @ ${hex(block.base, addressDigits(text))}${stride};`;
    }),
    "};",
  ];
  return `${lines.join("\n")}\n`;
}

function mapName({ prefix, unit }: RegisterText, { name }: RegisterBlock): string {
  return `${prefix}_${name}_${unit}`;
}

function blockMap(text: RegisterText, block: RegisterBlock): readonly string[] {
  return [
    `addrmap ${mapName(text, block)} {`,
    `  desc = "${block.doc}";`,
    "  default regwidth = 32;",
    "  default accesswidth = 32;",
    "  littleendian;",
    ...block.registers.flatMap((word) => register(text, word)),
    "};",
  ];
}

function register(text: RegisterText, word: RegisterWord): readonly string[] {
  const note = word.refusal === undefined ? "" : ` ${word.refusal.note}`;
  return [
    "  reg {",
    `    desc = "${word.doc}${note}";`,
    ...word.fields.map((field) => fieldLine(text, word, field)),
    `  } ${word.name} @ ${hex(word.offset, 3)};`,
  ];
}

function fieldLine({ hardwareWrites }: RegisterText, word: RegisterWord, field: RegisterField): string {
  const { name, lsb, bits, reset, resetsToNumber } = field;
  const value = reset === undefined || resetsToNumber === true ? "" : ` = ${bits}'h${reset.toString(16)}`;
  const properties = [`desc = "${field.doc}"`, ...accessOf(word, field, hardwareWrites.has(`${word.name}.${name}`))];
  return `    field { ${properties.join("; ")}; } ${name}[${lsb + bits - 1}:${lsb}]${value};`;
}

/** How software and hardware use a field. */
function accessOf(
  { access, constant }: RegisterWord,
  { bits, reset }: RegisterField,
  hardwareWrites: boolean,
): readonly string[] {
  switch (access) {
    case "ro":
      return ["sw = r", constant === true ? "hw = na" : reset === undefined ? "hw = w" : "hw = rw"];
    case "rw":
      return ["sw = rw", hardwareWrites ? "hw = rw" : "hw = r"];
    case "w1c":
      return ["sw = rw", "onwrite = woclr", "hw = rw"];
    case "wo":
      // Only a field of one bit may be a pulse; of a wider one hardware is told that it was written.
      return ["sw = w", bits === 1 ? "singlepulse" : "swmod", "hw = r"];
  }
}
