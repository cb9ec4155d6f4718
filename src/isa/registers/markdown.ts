import { bitRange, hex, type RegisterField } from "./register.ts";
import { addressDigits, type RegisterBlock, type RegisterText, type RegisterWord } from "./register_text.ts";

/** The registers as Markdown: a table per kind of block. */
export function registerDocument(text: RegisterText): string {
  const { name, head, unit, blocks } = text;
  const parts = [
    head.map((line) => `<!-- ${line.replaceAll("--", "- -")} -->`).join("\n"),
    `# Registers of config ${name}`,
    introduction(text),
    table(
      ["addresses", unit, "for"],
      blocks.map((block) => [addresses(text, block), `[${block.name}](#${anchor(block)})`, block.doc]),
    ),
    ...blocks.flatMap((block) => [
      `## ${block.title}`,
      place(text, block),
      table(
        ["offset", "name", "access", "bits", "field", "reset", "meaning"],
        block.registers.flatMap((register) => rows(block, register)),
      ),
    ]),
  ];
  return `${parts.join("\n\n")}\n`.replaceAll("uTop", "µTop");
}

function introduction({ addressBits, refusals }: RegisterText): string {
  const refused = refusals.map(({ mark, rule }) => `* rw, ${mark}: rw, and writes are refused ${rule}.\n`).join("");
  return `Words of 32 bits behind an AXI4-Lite slave with addresses of ${addressBits} bits. All fields are unsigned. Bits without a field read
as 0 and ignore what is written. A write takes all four bytes; an address without a register and a refused write are answered with SLVERR.

* ro: writes are refused.
* rw: reads as it was written.
${refused}* w1c: writing 1 clears a bit.
* wo: reads as 0.`;
}

function place(text: RegisterText, { base, stride, count, each }: RegisterBlock): string {
  const first = hex(base, addressDigits(text));
  if (each === undefined || count === 1) return `At ${first}.`;
  return `${each.noun} ${each.letter} at ${first} + ${each.letter} * ${hex(stride, 1)}.`;
}

function rows(block: RegisterBlock, register: RegisterWord): readonly (readonly string[])[] {
  return register.fields.map((field, index) => [
    ...(index === 0 ? [hex(register.offset, 3), register.name, access(register)] : ["", "", ""]),
    bitRange(field),
    field.name,
    resetText(block, field),
    index === 0 ? `${register.doc} ${field.doc}` : field.doc,
  ]);
}

function access({ access: of, refusal }: RegisterWord): string {
  return refusal === undefined ? of : `${of}, ${refusal.mark}`;
}

function resetText({ count, each }: RegisterBlock, { reset, resetsToNumber }: RegisterField): string {
  if (reset === undefined) return "live";
  if (resetsToNumber === true && each !== undefined && count > 1) return each.letter;
  return reset < 10 ? String(reset) : hex(reset, 1);
}

function addresses(text: RegisterText, { base, stride, count }: RegisterBlock): string {
  const digits = addressDigits(text);
  return `${hex(base, digits)} to ${hex(base + count * stride - 1, digits)}`;
}

function anchor({ title }: RegisterBlock): string {
  return title.toLowerCase().replaceAll(" ", "-");
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
