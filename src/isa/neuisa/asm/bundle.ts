import { controlSlot } from "../control_slot.ts";
import { meSlot } from "../me_slot.ts";
import { nop, type Operation } from "../slot.ts";
import type { SlotTable } from "../slot_table.ts";
import { veSlot } from "../ve_slot.ts";
import { Cursor } from "./cursor.ts";
import { parseOperation, type WrittenOperation } from "./operation.ts";
import type { Report } from "./report.ts";
import type { SlotText, Statement } from "./statement.ts";

/** What `{ … }` holds. */
export interface ParsedBundle {
  readonly control: WrittenOperation;
  readonly me: Operation;
  readonly ve: readonly Operation[];
  readonly columns: readonly number[];
}

interface Surroundings {
  /** Kind of the µTop: a VE µTop writes no ME slot. */
  readonly of: "me" | "ve";
  readonly vectorEngines: number;
  readonly line: number;
  readonly report: Report;
}

/** Reads the slots of an instruction, each by itself; a slot that is wrong or omitted is a nop. */
export function parseBundle(
  { slots, column }: Extract<Statement, { kind: "bundle" }>,
  { of, vectorEngines, line, report }: Surroundings,
): ParsedBundle {
  const written = (slot: SlotText | undefined, table: SlotTable): WrittenOperation => {
    const [first] = slot?.tokens ?? [];
    const empty = { operation: nop, column: first?.column ?? column };
    if (slot === undefined || first === undefined) return empty;
    return report.attempt(line, () => parseOperation(new Cursor(slot.tokens, slot.endColumn), table)) ?? empty;
  };
  const before = of === "me" ? 2 : 1;
  const surplus = slots[before + vectorEngines];
  if (surplus !== undefined) {
    const at = surplus.tokens[0]?.column ?? surplus.endColumn;
    report.add(line, at, `The instruction has ${slots.length - before} VE slots; allowed are ${vectorEngines}.`);
  }
  const control = written(slots[0], controlSlot);
  const me = written(of === "me" ? slots[1] : undefined, meSlot);
  const ve = Array.from({ length: vectorEngines }, (_, index) => written(slots[before + index], veSlot));
  return {
    ...{ control, me: me.operation, ve: ve.map(({ operation }) => operation) },
    columns: [control.column, me.column, ...ve.map((slot) => slot.column)],
  };
}
