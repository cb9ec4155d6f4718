import { controlSlot } from "./control_slot.ts";
import type { Instruction } from "./line.ts";
import { meSlot } from "./me_slot.ts";
import { snippetsOf, type Program, type Snippet } from "./program.ts";
import { opcodeOf, type Operation } from "./slot.ts";
import type { OperandForm, SlotTable } from "./slot_table.ts";
import { veSlot } from "./ve_slot.ts";

/** Names by index: those of the program, or made ones where it has none and the text needs one. */
interface Names {
  readonly group: (index: number) => string | undefined;
  readonly snippet: (start: number) => string;
  readonly label: (index: number) => string | undefined;
}

/** The text of a program; of one that `checkProgram` finds nothing wrong with, `assemble` makes the same program again. */
export function disassemble(program: Program): string {
  const { core, rows, names, code, sourceLines } = program;
  const snippets = snippetsOf(program);
  const known = namesFor(program, snippets);
  const lines = [`.program ${names?.program ?? "program"}`, `.core ${core.matrixEngines} ${core.vectorEngines}`];
  if (names === undefined) lines.push(".strip");
  lines.push("");
  for (const [index, row] of rows.entries()) {
    const name = known.group(index);
    const parts = [row.kind === "end" ? ".end" : ".group", ...(name === undefined ? [] : [name])];
    if (row.kind === "group") {
      const last = row.me.findLastIndex((start) => start !== null);
      const me = row.me.slice(0, last + 1).map((start) => (start === null ? "-" : known.snippet(start)));
      if (me.length > 0) parts.push(`me(${me.join(", ")})`);
      if (row.ve !== null) parts.push(`ve(${known.snippet(row.ve)})`);
    }
    lines.push(parts.join(" "));
  }
  for (const snippet of snippets) {
    lines.push("", `.${snippet.kind} ${known.snippet(snippet.start)}`);
    for (const [at, instruction] of code.slice(snippet.start, snippet.end).entries()) {
      const index = snippet.start + at;
      const label = known.label(index);
      if (label !== undefined) lines.push(`${label}:`);
      if (sourceLines !== undefined) lines.push(`  .line ${sourceLines[index] ?? 1}`);
      lines.push(`  ${bundleText(instruction, index, snippet, known)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function namesFor({ code, names }: Program, snippets: readonly Snippet[]): Names {
  const targets = new Set(
    snippets.flatMap((snippet) =>
      code.slice(snippet.start, snippet.end).flatMap((instruction, at) => {
        const target = targetOf(instruction, snippet.start + at);
        return target !== undefined && target >= snippet.start && target < snippet.end ? [target] : [];
      }),
    ),
  );
  const kindAt = new Map(snippets.map(({ start, kind }) => [start, kind]));
  return {
    group: (index) => names?.groups.get(index),
    snippet: (start) => names?.snippets.get(start) ?? `${kindAt.get(start) ?? "me"}_${start}`,
    // With names kept, a made label would add one: there the distance stands as a number.
    label: (index) => names?.labels.get(index) ?? (names === undefined && targets.has(index) ? `l${index}` : undefined),
  };
}

/** The instruction that a branch goes to, or that follows a body. */
function targetOf({ control }: Instruction, index: number): number | undefined {
  const { distance, body } = control.operands;
  if (distance !== undefined) return index + distance;
  return body === undefined ? undefined : index + 1 + body;
}

function bundleText(instruction: Instruction, index: number, snippet: Snippet, names: Names): string {
  const target = targetOf(instruction, index);
  const inside = target !== undefined && target >= snippet.start && target < snippet.end;
  const label = inside ? names.label(target) : undefined;
  const slots = [
    operationText(controlSlot, instruction.control, label, names),
    ...(snippet.kind === "me" ? [operationText(meSlot, instruction.me)] : []),
    ...instruction.ve.map((operation) => operationText(veSlot, operation)),
  ];
  const used = slots.findLastIndex((text) => text !== "nop");
  return `{ ${slots.slice(0, Math.max(1, used + 1)).join(" | ")} }`;
}

function operationText(table: SlotTable, { id, operands }: Operation, label?: string, names?: Names): string {
  const row = opcodeOf(table, id);
  const value = (field: string): number => operands[field] ?? 0;
  const texts = row.operands.map((form: OperandForm): string => {
    switch (form.form) {
      case "scalar":
        return `r${value(form.field)}`;
      case "vector":
        return `v${value(form.field)}`;
      case "address": {
        const offset = value(form.offset);
        return `[r${value(form.base)}${offset === 0 ? "" : offset < 0 ? offset : `+${offset}`}]`;
      }
      case "number": {
        const group = id === "utop.nextGroup" ? names?.group(value(form.field)) : undefined;
        if (group !== undefined) return `@${group}`;
        const named = form.names === "branch" || form.names === "body" ? label : undefined;
        return named ?? String(value(form.field));
      }
    }
  });
  return texts.length === 0 ? row.mnemonic : `${row.mnemonic} ${texts.join(", ")}`;
}
