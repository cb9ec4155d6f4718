import { parseNetlist, type JsonDesign } from "../yosys/netlist_json.ts";
import type { YosysJob } from "../yosys/job.ts";
import { runYosys } from "../yosys/run.ts";
import { yosysVersion } from "../yosys/run_here.ts";
import { Measure } from "./measure.ts";
import { fileNames, gatesScript, mapScript } from "./recipes.ts";
import { shuffled } from "./shuffle.ts";
import type { SeedSpread, SynthesisOptions, SynthesisResult, SynthesisRow, SynthesisSource, Target } from "./types.ts";

/** The seeds of a published figure: as it is, and seven other orders. */
export const statedSeeds: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * Area and depth of a design on a target. Seeds, and the run that keeps the hierarchy, go to Yosys side by side. Throws
 * YosysError when the text is refused or a run passes its time limit, RangeError for a library without a needed cell.
 */
export async function synthesise(
  source: SynthesisSource,
  target: Target,
  options: SynthesisOptions = {},
): Promise<SynthesisResult> {
  const measure = new Measure(source, target, options);
  if (options.hierarchical === true) {
    const gates = await toGates(source, target, options, false);
    const [whole, ...parts] = measure.summed(await mapped(gates, target, options, 0));
    const rows = whole === undefined ? [] : [whole, ...(options.perModule === true ? parts : [])];
    return { rows, yosys: yosysVersion };
  }
  const seeds = target.kind === "asic" ? (options.seeds ?? [0]) : [0];
  const flat = async (): Promise<SynthesisRow> => {
    const gates = await toGates(source, target, options, true);
    const rows = await Promise.all(
      seeds.map(async (seed) => measure.design(await mapped(gates, target, options, seed))),
    );
    return bestOf(rows, seeds);
  };
  const modules = async (): Promise<SynthesisRow[]> => {
    if (options.perModule !== true) return [];
    const gates = await toGates(source, target, options, false);
    return measure.modules(await mapped(gates, target, options, 0));
  };
  const [whole, parts] = await Promise.all([flat(), modules()]);
  return { rows: [whole, ...parts], yosys: yosysVersion };
}

async function toGates(
  source: SynthesisSource,
  target: Target,
  options: SynthesisOptions,
  flatten: boolean,
): Promise<JsonDesign> {
  const names = source.files.map((file) => file.name);
  const files = Object.fromEntries(source.files.map((file) => [file.name, file.text]));
  const script = gatesScript(target, source.top, names, flatten);
  return run({ script, files, outputs: [fileNames.gates] }, options);
}

async function mapped(gates: JsonDesign, target: Target, options: SynthesisOptions, seed: number): Promise<JsonDesign> {
  if (target.kind !== "asic") return gates;
  const files = {
    [fileNames.gates]: JSON.stringify(shuffled(gates, seed)),
    [fileNames.liberty]: target.library.liberty,
  };
  return run({ script: mapScript(), files, outputs: [fileNames.mapped] }, options);
}

/** Runs a job and reads the netlist that it writes. */
async function run(job: YosysJob, options: SynthesisOptions): Promise<JsonDesign> {
  const { timeLimitSeconds, signal } = options;
  const result = await runYosys(job, {
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
    ...(signal === undefined ? {} : { signal }),
  });
  return parseNetlist(result.files[job.outputs[0] ?? ""] ?? "");
}

/** The smallest row, with how far the others lie from it. */
function bestOf(rows: readonly SynthesisRow[], seeds: readonly number[]): SynthesisRow {
  const size = (row: SynthesisRow): number => row.cellAreaUm2 ?? row.luts ?? row.cells;
  const [best] = rows.toSorted((a, b) => size(a) - size(b));
  if (best === undefined) throw new RangeError("No seed was given; at least one is needed.");
  if (rows.length === 1) return best;
  return { ...best, seeds: spreadOf(rows.map(size), seeds, best) };
}

function spreadOf(sizes: readonly number[], seeds: readonly number[], row: SynthesisRow): SeedSpread {
  const sorted = sizes.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  const [best, worst] = [at(0), at(sorted.length - 1)];
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  const metric = row.cellAreaUm2 === undefined ? "cells" : "cellAreaUm2";
  return { seeds, metric, best, median, worst, spread: best === 0 ? 0 : (worst - best) / best };
}
