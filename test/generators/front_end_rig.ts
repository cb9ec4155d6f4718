import type { Config } from "../../src/config/types.ts";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { mutants, type Mutant } from "../../src/formal/mutants.ts";
import { generateTop } from "../../src/generators/index.ts";
import { promisesOf, watchedBlock } from "../../src/generators/promises/index.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { loadBlock } from "../../src/lockstep/index.ts";
import { readPort, rowLayout } from "../../src/ports/index.ts";

/** The blocks of the front end that have promises of their own. */
export const frontEndTops = ["operation_scheduler", "utop_sequencer"] as const;

/** Mutants of promises of these blocks, not of their lemmas. */
export const frontEndMutants: readonly Mutant[] = mutants.filter(
  ({ top, promise }) => frontEndTops.some((one) => one === top) && !promise.startsWith("L"),
);

/** What monitors said in a run. */
export interface Heard {
  readonly bad: ReadonlySet<string>;
  readonly covered: ReadonlySet<string>;
  readonly violated: ReadonlySet<string>;
  /** Cycle in which `wanted` was broken, or the number of cycles. */
  readonly cycle: number;
}

/** The design that a promise's mutant makes of our Verilog. */
export function mutated(config: Config, promise: string): { readonly name: string; readonly text: string }[] {
  const mutant = mutants.find((one) => one.promise === promise);
  if (mutant === undefined) throw new Error(`No mutant of ${promise}.`);
  return withFault(generateTop(config, mutant.top), config, mutant);
}

/**
 * Runs a block with all its monitors in its random surroundings, which answer what the design does; until `wanted` is
 * broken, where told.
 */
export async function watchedRun(
  config: Config,
  top: string,
  cycles: number,
  {
    files = generateTop(config, top),
    wanted = "",
    profile = "mixed",
    seed = 3,
  }: Partial<{
    files: readonly { readonly name: string; readonly text: string }[];
    wanted: string;
    profile: string;
    seed: number;
  }> = {},
): Promise<Heard> {
  const of = promisesOf(config, top);
  // Every duty of the contract is watched, whether or not a promise rests on it.
  const watched = of.promises.map((promise) => ({ ...promise, duties: of.duties.map(({ id }) => id) }));
  const design = watchedBlock(of, config, files, { watched: wanted === "" ? watched : of.promises });
  const dut = await netlistDut({ ...design, reset: config.reset });
  const layout = (direction: string): ReturnType<typeof rowLayout> =>
    rowLayout(design.ports.ports.filter((port) => port.direction === direction));
  const [inputs, outputs] = [layout("input"), layout("output")];
  const port = (name: string): number => outputs.ports.findIndex((one) => one.name === name);
  const places = { bad: port("bad_o"), covered: port("cover_o"), violated: port("violated_o") };
  const said = { bad: new Set<string>(), covered: new Set<string>(), violated: new Set<string>() };
  const block = await loadBlock({ name: top });
  const environment = block.environment(config, seed, { kind: "profile", profile });
  const stimulus = new Uint32Array(inputs.words);
  let rows: Uint32Array = new Uint32Array(outputs.words);
  const hear = (kind: keyof typeof places, names: readonly string[]): void => {
    const bits = readPort(outputs, rows, 0, places[kind]);
    if (bits !== 0n) for (const [i, name] of names.entries()) if ((bits >> BigInt(i)) & 1n) said[kind].add(name);
  };
  let cycle = 0;
  for (; cycle < cycles && !said.bad.has(wanted); cycle++) {
    environment.drive(stimulus, 0, rows, 0);
    rows = await dut.sample(stimulus, 1);
    hear("bad", design.promises);
    hear("covered", design.promises);
    hear("violated", design.duties);
  }
  await dut.close();
  return { ...said, cycle };
}
