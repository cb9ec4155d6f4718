import type { Field, Format } from "../neuisa/field.ts";
import { fieldRange } from "../neuisa/field.ts";
import { poolEntry, poolHeader } from "./container_format.ts";
import { checkText, containerText, headerText, introduction, payloadText, sourceText } from "./document_text.ts";
import { layoutOf, type PlacedField } from "./layout.ts";
import { opcodeRows, type OpcodeRow } from "./opcode.ts";

const small = layoutOf(16);
const large = layoutOf(32);

/** The reference of the FPGA pool's instructions as Markdown: docs/idm_isa.md. */
export function idmIsaDocument(): string {
  const parts = [
    introduction,
    "## Header",
    headerText,
    table(
      ["field", "bits", "above 16 cores", "meaning"],
      small.header.map((field, at) => headerCells(field, large.header[at])),
    ),
    "## Payloads",
    payloadText,
    table(
      ["code", "opcode", "module", "reserved", "does"],
      opcodeRows.map(({ code, name, module, doc }) => [
        ...[String(code), `\`${name}\``, module === undefined ? "none" : `\`${module}\``, reservedText(name), doc],
      ]),
    ),
    ...opcodeRows.flatMap(payloadSection),
    checkText,
    containerText,
    formatTable("Container header", poolHeader),
    formatTable("Container entry", poolEntry),
    sourceText,
  ];
  return `${parts.join("\n\n")}\n`;
}

function headerCells(field: PlacedField, wide: PlacedField | undefined): readonly string[] {
  return [`\`${field.name}\``, bitsText(field), wide === undefined ? "" : bitsText(wide), field.doc];
}

function reservedText(name: OpcodeRow["name"]): string {
  const text = (bits: number): string => (bits === 0 ? "none" : `${bits - 1}:0`);
  const [narrow, wide] = [small.reserved[name], large.reserved[name]];
  return narrow === wide ? text(narrow) : `${text(narrow)}; above 16 cores ${text(wide)}`;
}

function payloadSection({ name, fields }: OpcodeRow): readonly string[] {
  const moves = small.payloads[name].some((field, at) => field.lsb !== large.payloads[name][at]?.lsb);
  const head = ["field", "bits", ...(moves ? ["above 16 cores"] : []), "values", "meaning"];
  const rows = small.payloads[name].map((field, at) => {
    const wide = large.payloads[name][at];
    const stored = fields[at]?.lessOne === true ? "; stored less 1" : "";
    return [
      ...[`\`${field.name}\``, bitsText(field)],
      ...(moves && wide !== undefined ? [bitsText(wide)] : []),
      ...[`${field.least} to ${field.max}${stored}`, field.doc],
    ];
  });
  return [`### ${name.toUpperCase()}`, table(head, rows)];
}

function formatTable(title: string, format: Format): string {
  const rows = format.fields.map((field) => {
    const { min, max } = fieldRange(field);
    return [String(field.lsb >>> 5), `\`${field.name}\``, partText(field), `${min} to ${max}`, field.doc];
  });
  return [
    `### ${title}`,
    `${format.words} words of 32 bits.`,
    table(["word", "field", "bits", "values", "meaning"], rows),
  ].join("\n\n");
}

function bitsText({ lsb, bits }: PlacedField): string {
  return bits === 1 ? String(lsb) : `${lsb + bits - 1}:${lsb}`;
}

function partText({ lsb, bits }: Field): string {
  const low = lsb & 31;
  return bits === 1 ? String(low) : `${low + bits - 1}:${low}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
