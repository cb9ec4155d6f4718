import type { Config } from "../../config/types.ts";
import { netlistDut, type NetlistDut } from "../../dut/netlist/index.ts";
import { generateTop } from "../../generators/index.ts";
import { promisesOf, watchedBlock } from "../../generators/promises/index.ts";
import { loadBlock, runLockstep, type DesignFile } from "../../lockstep/index.ts";
import { windowTable } from "../../lockstep/window_table.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../ports/row_layout.ts";
import { mismatchRow } from "../cosim/report.ts";
import type { Counterexample } from "./row.ts";

/** Cycles shown before the one in which the promise is broken. */
const shownBefore = 8;

interface Failed {
  readonly config: Config;
  /** Block, without prefix. */
  readonly top: string;
  readonly promise: string;
  readonly bound?: number;
  /** The Verilog that was asked about, where it is not ours, and the kept fault in it. */
  readonly files?: readonly DesignFile[];
  readonly fault?: string;
}

/**
 * Runs a counterexample on the netlist engine, with the promise's monitor around the block, and on the golden model:
 * inputs that are not needed are taken out, the last cycles are drawn, and where the block differs from the golden model
 * a command shows it again. An example that does not break the promise there is left as it is.
 */
export async function explainCounterexample(failed: Failed, found: Counterexample): Promise<Counterexample> {
  const { config, top, promise, bound } = failed;
  const of = promisesOf(config, top);
  const known = [...of.promises, ...of.lemmas].find(({ id }) => id === promise);
  if (known === undefined) return found;
  const watched = bound === undefined ? known : { ...known, monitor: known.withBound(bound) };
  const design = watchedBlock(of, config, failed.files ?? generateTop(config, top), { watched: [watched] });
  const dut = await netlistDut({ ...design, reset: config.reset });
  try {
    const inputs = rowLayout(design.ports.ports.filter(({ direction }) => direction === "input"));
    const outputs = rowLayout(design.ports.ports.filter(({ direction }) => direction === "output"));
    const breaks = async (words: Uint32Array): Promise<boolean> => {
      const rows = await sampled(dut, words, found.cycles);
      return read(outputs, rows, found.cycles - 1, "bad_o") === 1;
    };
    const given = Uint32Array.from(found.words);
    if (!(await breaks(given))) return { ...found, reproduced: false };
    const words = await withoutNeedless(inputs, given, found.cycles, breaks);
    const table = await drawn(failed, inputs, outputs, words, await sampled(dut, words, found.cycles), found.cycles);
    const replay = await replayCommand(failed, words, found.cycles);
    const again = replay === undefined ? {} : { replay };
    return { ...{ cycles: found.cycles, words: [...words], table, reproduced: true }, ...again };
  } finally {
    await dut.close();
  }
}

async function sampled(dut: NetlistDut, words: Uint32Array, cycles: number): Promise<Uint32Array> {
  dut.restart();
  return dut.sample(words, cycles);
}

function read(layout: RowLayout, rows: Uint32Array, cycle: number, port: string): number {
  return readElement(rows, cycle * layout.words, elementPlace(layout, port));
}

/** Sets every element to 0, in every cycle, without which the promise is broken all the same. */
async function withoutNeedless(
  inputs: RowLayout,
  given: Uint32Array,
  cycles: number,
  breaks: (words: Uint32Array) => Promise<boolean>,
): Promise<Uint32Array> {
  let words = given;
  const elements = inputs.ports.flatMap(({ name, role, elements: count }) =>
    role === "clock" || role === "reset" ? [] : Array.from({ length: count }, (_, i) => elementPlace(inputs, name, i)),
  );
  for (const place of elements) {
    for (let cycle = cycles - 1; cycle >= 0; cycle--) {
      const at = cycle * inputs.words;
      if (readElement(words, at, place) === 0) continue;
      const fewer = words.slice();
      writeElement(fewer, at, place, 0);
      if (await breaks(fewer)) words = fewer;
    }
  }
  return words;
}

/** The last cycles: what the golden model expects, above what the block does. */
async function drawn(
  { config, top }: Failed,
  inputs: RowLayout,
  outputs: RowLayout,
  words: Uint32Array,
  actual: Uint32Array,
  cycles: number,
): Promise<string> {
  const golden = (await loadBlock({ name: top })).golden(config);
  const row = new Uint32Array(golden.outputs.words);
  const expected = actual.slice();
  for (let cycle = 0; cycle < cycles; cycle++) {
    golden.step(words, cycle * inputs.words, row, 0);
    const at = cycle * outputs.words;
    for (const { name, elements } of golden.outputs.ports) {
      for (let index = 0; index < elements; index++) {
        const value = readElement(row, 0, elementPlace(golden.outputs, name, index));
        writeElement(expected, at, elementPlace(outputs, name, index), value);
      }
    }
    writeElement(expected, at, elementPlace(outputs, "bad_o"), 0);
  }
  const firstCycle = Math.max(0, cycles - 1 - shownBefore);
  return windowTable({
    ...{ inputs, outputs, firstCycle, mismatchCycle: cycles - 1, cycles: cycles - firstCycle },
    stimulus: words.slice(firstCycle * inputs.words),
    expected: expected.slice(firstCycle * outputs.words),
    actual: actual.slice(firstCycle * outputs.words),
  });
}

/** Of a block that differs from the golden model under these rows; none where it does not. */
async function replayCommand(
  { config, top, files, fault }: Failed,
  words: Uint32Array,
  cycles: number,
): Promise<string | undefined> {
  const { mismatch } = await runLockstep({
    ...{ config, block: { name: top }, engine: "netlist", seed: 0, cycles },
    stimulus: { kind: "rows", words: [...words] },
    ...(files === undefined ? {} : { files }),
  });
  return mismatch === undefined ? undefined : mismatchRow(mismatch, fault === undefined ? undefined : { fault }).replay;
}
