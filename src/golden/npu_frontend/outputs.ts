import { addressParts } from "../../ports/control_registers.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import { noSpan, putSpan, span, type Span } from "../places.ts";
import type { Engines } from "./engines.ts";
import { carry, link, places } from "./links.ts";
import { emptySlot } from "./slot.ts";
import type { Queue } from "./queue.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";
import type { Trace } from "./trace.ts";

/** Writes the output row of a cycle; all of it is said by registers. */
export type OutputWriter = (
  s: Signals,
  e: Engines,
  queues: readonly Queue[],
  trace: Trace,
  row: Uint32Array,
  at: number,
) => void;

/** Output rows of the blocks inside whose ports are the front end's own. */
interface Source {
  readonly layout: RowLayout;
  readonly row: Uint32Array;
}

export function outputWriter(layout: RowLayout, shape: Shape, registers: Source, fetch: Source): OutputWriter {
  const { mes, ves } = shape;
  const { words } = layout;
  const registersNames = layout.ports.map(({ name }) => name).filter((name) => /^(s_axi|irq)_/.test(name));
  const fetchNames = layout.ports.map(({ name }) => name).filter((name) => name.startsWith("m_axi_"));
  const registersLinks = registersNames.flatMap((name) => link(registers.layout, name, layout));
  const fetchLinks = fetchNames.flatMap((name) => link(fetch.layout, name, layout));
  const place = (name: string): Span => span(layout, name);
  const online = place("me_online_o");
  const run = place("me_run_o");
  const save = place("me_save_o");
  const tenant = places(layout, "me_vnpu_o", mes);
  const kill = place("me_kill_o");
  const clear = place("me_clear_o");
  const restore = place("me_restore_o");
  const context = places(layout, "me_context_o", mes * addressParts);
  const opValid = place("me_op_valid_o");
  const op = places(layout, "me_op_o", mes);
  const operand = places(layout, "me_operand_o", mes);
  const end = place("me_end_o");
  const veValid = place("ve_op_valid_o");
  const veOp = places(layout, "ve_op_o", ves);
  const veOperand = places(layout, "ve_operand_o", ves);
  const veQueue = places(layout, "ve_queue_o", ves);
  const veVnpu = places(layout, "ve_vnpu_o", ves);
  const traceValid = place("trace_valid_o");
  const trace = places(layout, "trace_o", 2);

  function putContext(s: Signals, q: Queue, m: number, row: Uint32Array, at: number): void {
    let rest = (s.contextBase[q.owner] ?? 0) + q.index * (s.contextBytes[q.owner] ?? 0);
    for (let third = 0; third < addressParts; third++) {
      putSpan(row, at, context[addressParts * m + third] ?? noSpan, rest % 0x1_0000);
      rest = Math.floor(rest / 0x1_0000);
    }
  }

  function putMe(s: Signals, e: Engines, q: Queue, row: Uint32Array, at: number): number {
    const m = q.number;
    if (((s.issue >>> m) & 1) !== 0) {
      const entry = q.entries[q.write2];
      putSpan(row, at, op[m] ?? noSpan, entry?.slots[0]?.word ?? 0);
      putSpan(row, at, operand[m] ?? noSpan, entry?.operands[0] ?? 0);
    }
    if (!q.active) return 0;
    if ((((s.saving | e.restore) >>> m) & 1) !== 0) putContext(s, q, m, row, at);
    return q.prepared && q.ended && !q.replay && q.flying === 0 && q.settle === 0 ? 1 << m : 0;
  }

  function putVe(s: Signals, q: Queue, k: number, row: Uint32Array, at: number): void {
    const entry = q.entries[q.write2];
    const slot = 1 + (s.veSlot[k] ?? 0);
    putSpan(row, at, veOp[k] ?? noSpan, (entry?.slots[slot] ?? emptySlot).word);
    putSpan(row, at, veOperand[k] ?? noSpan, entry?.operands[slot] ?? 0);
    putSpan(row, at, veQueue[k] ?? noSpan, q.number);
    putSpan(row, at, veVnpu[k] ?? noSpan, q.owner);
  }

  return (s, e, queues, t, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    carry(registersLinks, registers.row, 0, row, at);
    carry(fetchLinks, fetch.row, 0, row, at);
    putSpan(row, at, online, s.registered);
    putSpan(row, at, run, s.running);
    putSpan(row, at, save, s.saving);
    putSpan(row, at, kill, e.kill);
    putSpan(row, at, clear, e.clear);
    putSpan(row, at, restore, e.restore);
    putSpan(row, at, opValid, s.issue);
    let ends = 0;
    for (let m = 0; m < mes; m++) {
      putSpan(row, at, tenant[m] ?? noSpan, s.tenants[m] ?? 0);
      const queue = queues[m];
      if (queue !== undefined) ends |= putMe(s, e, queue, row, at);
    }
    putSpan(row, at, end, ends);
    let works = 0;
    for (let k = 0; k < ves; k++) {
      const queue = queues[s.veQueue[k] ?? -1];
      if (queue === undefined) continue;
      works |= 1 << k;
      putVe(s, queue, k, row, at);
    }
    putSpan(row, at, veValid, works);
    if (t.shown < 0) return;
    putSpan(row, at, traceValid, 1);
    putSpan(row, at, trace[0] ?? noSpan, t.times[t.shown] ?? 0);
    putSpan(row, at, trace[1] ?? noSpan, t.words[t.shown] ?? 0);
  };
}
