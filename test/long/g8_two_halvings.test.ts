import { afterAll, describe, expect, it } from "vitest";
import { netlistDut, type NetlistDut } from "../../src/dut/netlist/index.ts";
import { generateTop } from "../../src/generators/index.ts";
import { promises, watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import { surroundingsOf } from "../../src/lockstep/stimulus/surroundings.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../src/ports/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { faulty } from "../lockstep/promises_rig.ts";

afterAll(closeYosys);

const config = { ...namedConfig("tiny"), serviceCounterBits: 24 };
/** The counters halve when one has its top bit set: after 2^23 cycles, then every 2^22. */
const cyclesBetween = 2 ** (config.serviceCounterBits - 2);
/** Three halvings: two whole stretches between them. */
const cycles = 17_000_000;
const slackCycles = 4096;
/** Cycles before both are enabled together: reset, their uTops, a cycle with both of them waiting. */
const prologueCycles = 3;
const batchCycles = 16_384;

interface Watched {
  readonly dut: NetlistDut;
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** Counters of the contract's state, where the design holds them. */
  readonly totalNet: string;
}

async function watched(files: readonly { readonly name: string; readonly text: string }[]): Promise<Watched> {
  const g8 = promises(config).filter(({ id }) => id === "G8");
  const { top, files: all, ports } = watchedDesign(config, files, { watched: g8 });
  const counted = ports.ports.find(({ name }) => name === "cover_o")!;
  const table = { ...ports, ports: ports.ports.filter(({ name }) => name !== "cover_o") };
  const dut = await netlistDut({ top, files: all, ports: table, reset: config.reset, counted });
  const layout = (wanted: string): RowLayout => rowLayout(table.ports.filter(({ direction }) => direction === wanted));
  const totalNet = ports.state.find(({ name }) => name === "total")!.net;
  return { dut, inputs: layout("input"), outputs: layout("output"), totalNet };
}

/** One row for each cycle of the prologue, then the row of all cycles behind it: a save takes one cycle. */
function stimulusRows(inputs: RowLayout, sliceCycles: number): readonly Uint32Array[] {
  const base = surroundingsOf("utop_scheduler", config, inputs).baseRow;
  const row = (changes: readonly (readonly [string, number, number?])[]): Uint32Array => {
    const made = base.slice();
    const always = [["mode_i", 2] as const, ["slice_cycles_i", sliceCycles] as const];
    for (const [name, value, element = 0] of [...always, ...changes]) {
      writeElement(made, 0, elementPlace(inputs, name, element), value);
    }
    return made;
  };
  const off = [0, 1].map((vnpu) => ["vnpu_enable_i", 0, vnpu] as const);
  const add = [0, 1].map((vnpu) => ["ready_add_i", 1, vnpu] as const);
  return [row([...off, ["rst_ni", 0]]), row([...off, ...add]), row(off), row([["me_saved_i", 1]])];
}

/** How far the served cycles of two vNPUs grow apart: largest minus smallest difference of a stretch. */
class Drift {
  largest = 0;
  #difference = 0;
  #low = 0;
  #high = 0;

  take(running: number, vnpu: number): void {
    if (running === 1) this.#difference += vnpu === 0 ? 1 : -1;
    if (this.#difference < this.#low) this.#low = this.#difference;
    if (this.#difference > this.#high) this.#high = this.#difference;
    if (this.#high - this.#low > this.largest) this.largest = this.#high - this.#low;
  }

  restart(): void {
    this.#difference = this.#low = this.#high = 0;
  }
}

/**
 * Cycles that each next uTop runs, 2 or more, as its end is seen one cycle late; 0: it never ends, and gives way at the
 * end of a slice alone.
 */
type Lengths = () => number;

/**
 * Runs the design against the golden model, every output in every cycle, with the monitor of G8 silent. The drift is
 * counted beside the monitor, from the outputs; the halvings from the design's counters, which only grow else.
 */
async function lockstep(
  sliceCycles: number,
  lengths: Lengths,
): Promise<{ readonly largest: number; readonly halvings: number; readonly turns: number; readonly covers: number }> {
  const { dut, inputs, outputs, totalNet } = await watched(generateTop(config, "utop_scheduler"));
  const golden = utopSchedulerGolden(config, config.reset);
  const rows = stimulusRows(inputs, sliceCycles);
  const steady = rows[prologueCycles]!;
  const stimulus = new Uint32Array(batchCycles * inputs.words);
  const expected = new Uint32Array(batchCycles * outputs.words);
  const [runAt, tenantAt] = [elementPlace(golden.outputs, "me_run_o"), elementPlace(golden.outputs, "me_vnpu_o")];
  const finishAt = elementPlace(inputs, "me_finish_i");
  const addAt = [0, 1].map((vnpu) => elementPlace(inputs, "ready_add_i", vnpu));
  const halvingAt = golden.eventNames.indexOf("halving");
  const drift = new Drift();
  let [halvings, stretches, turns, total] = [0, 0, 0, 0n];
  let [running, tenant, holder, ran, length] = [0, 0, -1, 0, lengths()];
  for (let done = 0; done < cycles; done += batchCycles) {
    const ahead = Math.min(batchCycles, cycles - done);
    for (let i = 0; i < ahead; i++) {
      const at = i * inputs.words;
      if (done < 2 * batchCycles || length > 0) stimulus.set(rows[done + i] ?? steady, at);
      if (length > 0 && running === 1 && ++ran >= length) {
        // It finishes, and the next one is there at once: each always has a uTop.
        writeElement(stimulus, at, finishAt, 1);
        writeElement(stimulus, at, addAt[tenant]!, 1);
        [ran, length] = [0, lengths()];
      }
      const row = i * outputs.words;
      // The monitor's outputs are the bits and words behind the block's: 0 is expected of them.
      golden.step(stimulus, at, expected, row);
      running = readElement(expected, row, runAt);
      tenant = readElement(expected, row, tenantAt);
      drift.take(running, tenant);
      if (running === 1 && tenant !== holder) [holder, turns] = [tenant, turns + 1];
      if (golden.eventCounts[halvingAt] !== stretches) {
        stretches += 1;
        drift.restart();
      }
    }
    expect(dut.runNow({ stimulus, expected, cycles: ahead }).mismatchAt).toBe(-1);
    const now = dut.readNet(totalNet);
    if (now < total) halvings += 1;
    total = now;
  }
  expect(halvings).toBe(stretches);
  return { largest: drift.largest, halvings, turns, covers: dut.counts()[0] ?? 0 };
}

/** Runs a design by itself until the monitor fires; that cycle, and the drift that the outputs show until then. */
async function firstBreak(
  files: readonly { readonly name: string; readonly text: string }[],
  sliceCycles: number,
): Promise<{ readonly cycle: number; readonly largest: number }> {
  const { dut, inputs, outputs } = await watched(files);
  const rows = stimulusRows(inputs, sliceCycles);
  const [runAt, tenantAt] = [elementPlace(outputs, "me_run_o"), elementPlace(outputs, "me_vnpu_o")];
  const badAt = elementPlace(outputs, "bad_o");
  const stimulus = new Uint32Array(batchCycles * inputs.words);
  const drift = new Drift();
  for (let done = 0; done < 2 * cyclesBetween; done += batchCycles) {
    for (let i = 0; i < batchCycles; i++) stimulus.set(rows[done + i] ?? rows[prologueCycles]!, i * inputs.words);
    const sampled = await dut.sample(stimulus, batchCycles);
    for (let i = 0; i < batchCycles; i++) {
      const at = i * outputs.words;
      if (readElement(sampled, at, badAt) === 1) return { cycle: done + i, largest: drift.largest };
      drift.take(readElement(sampled, at, runAt), readElement(sampled, at, tenantAt));
    }
  }
  return { cycle: -1, largest: drift.largest };
}

function random(mostCycles: number): Lengths {
  let state = 1;
  return () => 2 + (((state = Math.imul(state, 1_103_515_245) + 12_345) >>> 8) % mostCycles);
}

const never: Lengths = () => 0;
/** 256: the grain of the ranking, 16 of 24 bits. 2,097,152: twice as many are all the cycles between two halvings. */
const slices = [256, 1024, 32_768, cyclesBetween / 2];

describe("G8 over several halvings of counters of 24 bits", () => {
  it.each([
    ...slices.map((slice) => [slice, "that never end", never] as const),
    [1024, "of up to 5,000 cycles", random(5000)] as const,
  ])("slices of %i cycles, uTops %s", { timeout: 240_000 }, async (slice, what, lengths) => {
    const bound = 2 * slice + slackCycles;
    const { largest, halvings, turns, covers } = await lockstep(slice, lengths);
    console.log(
      `G8, slice ${slice}, uTops ${what}: ${cycles} cycles, ${halvings} halvings, ${turns} turns, ${covers} covers; ` +
        `apart by at most ${largest}, allowed ${bound}`,
    );
    expect(halvings).toBe(3);
    expect(covers).toBeGreaterThan(cycles * 0.9);
    expect(turns).toBeGreaterThan(halvings);
    expect(largest).toBeLessThanOrEqual(bound);
    // Not for want of a drift.
    expect(largest).toBeGreaterThan(slice);
  });
});

describe("G8 breaks when the most served goes first", () => {
  it.each(slices)("slices of %i cycles", { timeout: 240_000 }, async (slice) => {
    const { cycle, largest } = await firstBreak(faulty(config, "rank_reversed"), slice);
    console.log(`G8, slice ${slice}, rank_reversed: breaks in cycle ${cycle}, apart by ${largest}`);
    expect(cycle).toBeGreaterThan(slackCycles);
    expect(largest).toBeGreaterThan(2 * slice + slackCycles);
  });
});
