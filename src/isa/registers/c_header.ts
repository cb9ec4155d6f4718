import { fieldMask, hex } from "./register.ts";
import { addressDigits, type RegisterBlock, type RegisterText, type RegisterWord } from "./register_text.ts";

/** Columns of a name, so that the values of neighbours stand below each other. */
const nameColumns = 52;

/** The registers as a C header: addresses of blocks, offsets in them, masks and shifts of fields, values after reset. */
export function registerHeader(text: RegisterText): string {
  const { name, head, prefix, unit, blocks } = text;
  const guard = `${prefix.toUpperCase()}_REGISTERS_H`;
  const lines = [
    ...head.map((line) => `/* ${line.replaceAll("*/", "* /")} */`),
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "",
    `/* Registers of config ${name}: words of 32 bits. An address is that of a ${unit} and an offset in it. */`,
    ...blocks.flatMap((block) => ["", ...blockLines(text, block)]),
    "",
    "#endif",
  ];
  return `${lines.join("\n")}\n`;
}

function blockLines(text: RegisterText, block: RegisterBlock): readonly string[] {
  const { base, stride, count, each, doc } = block;
  const stem = `${text.prefix}_${block.name}`.toUpperCase();
  const place = `${stem}_${text.unit.toUpperCase()}`;
  const first = `${hex(base, addressDigits(text))}u`;
  return [
    `/* ${doc} */`,
    ...(each === undefined
      ? [define(place, first)]
      : [
          define(`${place}S`, `${count}u`),
          define(`${place}(${each.parameter})`, `(${first} + ${hex(stride, 4)}u * (${each.parameter}))`),
        ]),
    ...block.registers.flatMap((register) => ["", ...registerLines(stem, register)]),
  ];
}

function registerLines(block: string, { name, access, refusal, offset, doc, fields }: RegisterWord): readonly string[] {
  const stem = `${block}_${name}`;
  return [
    `/* ${name}, ${refusal === undefined ? access : `${access} ${refusal.remark}`}: ${doc} */`,
    define(`${stem}_OFFSET`, `${hex(offset, 3)}u`),
    ...fields.flatMap((field) => {
      const own = `${stem}_${field.name.toUpperCase()}`;
      return [
        define(`${own}_MASK`, `${hex(fieldMask(field), 8)}u`, field.doc),
        define(`${own}_SHIFT`, String(field.lsb)),
        ...(field.reset === undefined || field.resetsToNumber === true
          ? []
          : [define(`${own}_RESET`, `${hex(field.reset, 1)}u`)]),
      ];
    }),
  ];
}

function define(name: string, value: string, doc?: string): string {
  const line = `#define ${name.padEnd(nameColumns)} ${value}`;
  return doc === undefined ? line : `${line} /* ${doc} */`;
}
