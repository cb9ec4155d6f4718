import { containerHeader, symbolEntry } from "./container_format.ts";
import { controlSlot } from "./control_slot.ts";
import { operandText } from "./asm/syntax.ts";
import { containerText, introduction, memoryText, orderText, sourceText } from "./document_text.ts";
import { fieldRange, type Field, type Format } from "./field.ts";
import { meSlot } from "./me_slot.ts";
import { fieldOf } from "./slot.ts";
import { opcodeField, operandFields, type Duration, type OpcodeRow, type SlotTable } from "./slot_table.ts";
import { rowFormat } from "./table_row.ts";
import { veSlot } from "./ve_slot.ts";

/** The reference of NeuISA as Markdown: docs/neuisa.md. */
export function neuIsaDocument(): string {
  const parts = [
    introduction,
    ...[controlSlot, meSlot, veSlot].flatMap(slotSection),
    orderText,
    memoryText,
    formatSection(
      rowFormat(2),
      "Execution table row",
      "Shown for a core of two MEs; one of NX has a start for each, then that of the VE uTop.",
    ),
    containerText,
    formatSection(containerHeader, "Container header", "64 bytes at the start of the file."),
    formatSection(
      symbolEntry,
      "Symbol entry",
      "The program, then groups, uTops (`snippet`) and labels, each kind in ascending order of its index. Two groups, two uTops, or two labels of a uTop never have one name.",
    ),
    sourceText,
  ];
  // The tables are ASCII, since their lines become comments in Verilog.
  return `${parts.join("\n\n")}\n`.replaceAll("uTop", "µTop");
}

const titles: Readonly<Record<SlotTable["name"], string>> = { control: "Control slot", me: "ME slot", ve: "VE slot" };

function slotSection(slot: SlotTable): readonly string[] {
  const timed = slot.opcodes.some(({ duration }) => duration !== undefined);
  const head = ["code", "written", "fields", ...(timed ? ["takes"] : []), "does"];
  const rows = slot.opcodes.map((row) => [
    String(row.code),
    `\`${operandText(row)}\``,
    operandFields(row)
      .map((name) => placeText(fieldOf(slot, name)))
      .join(", "),
    ...(timed ? [durationText(row)] : []),
    row.doc,
  ]);
  return [
    `## ${titles[slot.name]}`,
    table(head, rows),
    table(
      fieldHead,
      slot.fields.map((field) => fieldCells(field)),
    ),
  ];
}

function formatSection(format: Format, title: string, words: string): string {
  const head = ["word", ...fieldHead];
  const rows = format.fields.map((field) => [String(field.lsb >>> 5), ...fieldCells(field)]);
  return [`## ${title}`, `${words} ${format.words} words.`, table(head, rows)].join("\n\n");
}

const fieldHead = ["field", "bits", "values", "meaning"] as const;

function fieldCells(field: Field): readonly string[] {
  const { min, max } = fieldRange(field);
  const values = field === opcodeField ? "below" : `${min} to ${max}`;
  const stored = field.bias === undefined ? "" : `; stored less ${field.bias}`;
  const coded = field === opcodeField ? "the table above; every other code is undefined" : `${values}${stored}`;
  return [`\`${field.name}\``, bitsText(field), coded, field.doc];
}

function bitsText({ lsb, bits }: Field): string {
  const low = lsb & 31;
  return bits === 1 ? `${low}` : `${low + bits - 1}:${low}`;
}

function placeText(field: Field): string {
  return `${field.name}[${bitsText(field)}]`;
}

const units: Readonly<Record<Duration["unit"], string>> = {
  weights: "the weights port",
  activations: "the activations port",
  results: "the results port",
  ve: "a VE",
};

function durationText({ duration }: OpcodeRow): string {
  if (duration === undefined) return "nothing";
  const { cycles, per, unit } = duration;
  return `${units[unit]}, ${cycles} ${cycles === 1 ? "cycle" : "cycles"}${per === "block" ? " a block" : ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
