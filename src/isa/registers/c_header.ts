import { pageAddress, type RegisterText } from "./page_text.ts";
import { fieldMask, hex, pageBytes, type Register, type RegisterPage } from "./register.ts";

/** Columns of a name, so that the values of neighbours stand below each other. */
const nameColumns = 52;

/** The registers as a C header: addresses of pages, offsets in them, masks and shifts of fields, values after reset. */
export function registerHeader({ name, head, pages }: RegisterText): string {
  const lines = [
    ...head.map((line) => `/* ${line.replaceAll("*/", "* /")} */`),
    "#ifndef VNPU_REGISTERS_H",
    "#define VNPU_REGISTERS_H",
    "",
    `/* Registers of config ${name}: words of 32 bits. An address is that of a page and an offset in it. */`,
    ...pages.flatMap((page) => ["", ...pageLines(page)]),
    "",
    "#endif",
  ];
  return `${lines.join("\n")}\n`;
}

function pageLines(page: RegisterPage): readonly string[] {
  const stem = `VNPU_${page.name.toUpperCase()}`;
  const first = `${hex(pageAddress(page), 5)}u`;
  const place =
    page.name === "core"
      ? [define(`${stem}_PAGE`, first)]
      : [
          define(`${stem}_PAGES`, `${page.count}u`),
          define(`${stem}_PAGE(vnpu)`, `(${first} + ${hex(pageBytes, 4)}u * (vnpu))`),
        ];
  return [
    `/* ${page.doc} */`,
    ...place,
    ...page.registers.flatMap((register) => ["", ...registerLines(stem, register)]),
  ];
}

function registerLines(page: string, register: Register): readonly string[] {
  const stem = `${page}_${register.name}`;
  return [
    `/* ${register.name}, ${register.access === "idle" ? "rw while idle" : register.access}: ${register.doc} */`,
    define(`${stem}_OFFSET`, `${hex(register.offset, 3)}u`),
    ...register.fields.flatMap((field) => {
      const own = `${stem}_${field.name.toUpperCase()}`;
      return [
        define(`${own}_MASK`, `${hex(fieldMask(field), 8)}u`, field.doc),
        define(`${own}_SHIFT`, String(field.lsb)),
        ...(field.reset === undefined ? [] : [define(`${own}_RESET`, `${hex(field.reset, 1)}u`)]),
      ];
    }),
  ];
}

function define(name: string, value: string, doc?: string): string {
  const line = `#define ${name.padEnd(nameColumns)} ${value}`;
  return doc === undefined ? line : `${line} /* ${doc} */`;
}
