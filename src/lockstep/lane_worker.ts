import { parentPort } from "node:worker_threads";
import type { NetlistDut } from "../dut/netlist/index.ts";
import { EngineError } from "../dut/errors.ts";
import { writeSlot } from "../dut/verilator/ring.ts";
import { loadBlock } from "./blocks.ts";
import type { Block } from "./block.ts";
import { control, type HereReport, type LaneMessage, type LaneOrder, type LaneReport } from "./lane_messages.ts";
import { rowSource, type RowSource } from "./row_source.ts";

/** Cycles of a batch when the engine, or the golden model alone, runs in this thread. */
const batchCyclesHere = 16_384;

const say = (message: LaneMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", (order: LaneOrder) => {
  const progress = { cycles: 0 };
  obey(order, progress).then(
    (report) => say({ kind: "done", ...report }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      say({
        kind: "failed",
        name,
        message,
        cycles: error instanceof EngineError ? error.cyclesChecked : progress.cycles,
      });
    },
  );
});

async function obey(order: LaneOrder, progress: { cycles: number }): Promise<LaneReport> {
  const block = await loadBlock(order.job.block);
  const { ring } = order;
  if (ring !== undefined) return feedRing(order, ring, rowSource(block, order.job, ring.shape.slotCycles));
  if (order.goldenOnly === true) return runHere(order, block, undefined, progress);
  return runHere(order, block, await netlistOf(order, block), progress);
}

/** The engine of the last order, which the next one often needs too, and what it was made of. */
let lastNetlist:
  { readonly madeOf: string; readonly elaborated: string | undefined; readonly dut: NetlistDut } | undefined;

async function netlistOf(order: LaneOrder, block: Block): Promise<NetlistDut> {
  const { config } = order.job;
  const { elaborated } = order.design;
  const engine = order.job.engine === "gates" ? "gates" : "netlist";
  const counted = block.counted?.(config);
  const source = {
    ...{ ...order.design, ports: block.ports(config), reset: block.reset(config) },
    ...(counted === undefined ? {} : { counted }),
  };
  const madeOf = JSON.stringify([engine, source.reset, source.ports, counted]);
  const known = lastNetlist;
  if (known !== undefined && known.madeOf === madeOf && known.elaborated === elaborated) {
    known.dut.restart();
    return known.dut;
  }
  const { netlistDut } = await import("../dut/netlist/index.ts");
  const dut = await netlistDut(source, { engine, ...(elaborated === undefined ? {} : { elaborated }) });
  lastNetlist = { madeOf, elaborated, dut };
  return dut;
}

/** Keeps the slots of the child's ring filled; the main thread rings the child's bell and counts what it has settled. */
function feedRing(order: LaneOrder, ring: NonNullable<LaneOrder["ring"]>, rows: RowSource): LaneReport {
  const { shape, descriptor } = ring;
  const from = performance.now();
  let batch = 0;
  let made = 0;
  const put = (cycles: number, compare: boolean): void => {
    const slot = batch % shape.slots;
    writeSlot(descriptor, shape, slot, rows.stimulus, rows.expected, cycles);
    say({ kind: "filled", slot, cycles, compare });
    batch += 1;
    made += cycles;
  };
  while (made < order.compareCycles) {
    const cycles = Math.min(shape.slotCycles, order.compareCycles - made);
    rows.fill(cycles);
    if (!waitForSlot(order.control, batch, shape.slots)) return report(rows, made, from);
    put(cycles, true);
  }
  if (order.shownCycles === 0) return report(rows, made, from);
  const events = fillShown(order, rows);
  if (!waitForSlot(order.control, batch, shape.slots)) return report(rows, made, from);
  put(order.shownCycles, false);
  return { ...report(rows, made, from), events, shown: shownRows(order, rows) };
}

/** Waits until the slot of batch number `batch` is free; false when told to stop. */
function waitForSlot(words: Int32Array, batch: number, slots: number): boolean {
  for (;;) {
    const changes = Atomics.load(words, control.changes);
    if (Atomics.load(words, control.stop) !== 0) return false;
    if (batch - Atomics.load(words, control.settled) < slots) return true;
    Atomics.wait(words, control.changes, changes);
  }
}

async function runHere(
  order: LaneOrder,
  block: Block,
  dut: NetlistDut | undefined,
  progress: { cycles: number },
): Promise<LaneReport> {
  const capacity = Math.min(dut?.maxBatchCycles ?? batchCyclesHere, batchCyclesHere);
  const rows = rowSource(block, order.job, capacity);
  const from = performance.now();
  const none = new Uint32Array(0);
  while (progress.cycles < order.compareCycles && Atomics.load(order.control, control.stop) === 0) {
    const cycles = Math.min(capacity, order.compareCycles - progress.cycles);
    rows.fill(cycles);
    const { stimulus, expected, expectedState } = rows;
    const state = expectedState === undefined ? {} : { expectedState };
    const result = await dut?.run({ stimulus, expected, cycles, ...state });
    if (dut !== undefined && result !== undefined && result.mismatchAt >= 0) {
      const { mismatchAt, actual, actualState } = result;
      const { words } = rows.golden.state;
      const here: HereReport = {
        hash: dut.rowHash(),
        mismatchCycle: progress.cycles + mismatchAt,
        actual,
        counts: dut.counts(),
        ...(actualState === undefined || expectedState === undefined
          ? {}
          : { actualState, expectedState: expectedState.slice(mismatchAt * words, (mismatchAt + 1) * words) }),
      };
      return { ...report(rows, progress.cycles + mismatchAt + 1, from), here };
    }
    progress.cycles += cycles;
    say({ kind: "progress", cycles: progress.cycles });
  }
  const done = report(rows, progress.cycles, from);
  if (dut === undefined) return done;
  const here: HereReport = { hash: dut.rowHash(), mismatchCycle: -1, actual: none, counts: dut.counts() };
  if (order.shownCycles === 0 || progress.cycles < order.compareCycles) return { ...done, here };
  const events = fillShown(order, rows);
  const actual = await dut.sample(rows.stimulus, order.shownCycles);
  return { ...done, events, here, shown: { ...shownRows(order, rows), actual } };
}

/** Makes the shown rows; gives the events before the mismatch. */
function fillShown(order: LaneOrder, rows: RowSource): Record<string, number> {
  rows.fill(order.shownBefore);
  const events = rows.events();
  rows.fill(order.shownCycles - order.shownBefore, order.shownBefore);
  return events;
}

function shownRows(order: LaneOrder, rows: RowSource): { stimulus: Uint32Array; expected: Uint32Array } {
  return {
    stimulus: rows.stimulus.slice(0, order.shownCycles * rows.golden.inputs.words),
    expected: rows.expected.slice(0, order.shownCycles * rows.golden.outputs.words),
  };
}

function report(rows: RowSource, cycles: number, from: number): LaneReport {
  const statistics = rows.statistics();
  return {
    ...(statistics === undefined ? {} : { statistics }),
    cycles,
    goldenHash: rows.hash(),
    events: rows.events(),
    seconds: (performance.now() - from) / 1000,
  };
}
