import type { NpuConfig } from "../../src/config/types.ts";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import type { PromiseProof } from "../../src/formal/index.ts";
import { generate } from "../../src/generators/index.ts";
import { promises, watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { readPort, rowLayout } from "../../src/ports/index.ts";
import type { Mutant } from "./mutants.ts";

export const limits = {
  pdrSeconds: 120,
  inductionSeconds: 0,
  inductionDepth: 20,
  boundedSeconds: 120,
  boundedDepth: 30,
} as const;

/** The emitted text, with the mutant in where one is given. */
export function textOf(config: NpuConfig, mutant?: Mutant): { name: string; text: string }[] {
  const files = generate(config).map(({ name, text }) => ({ name, text }));
  return mutant === undefined ? files : withFault(files, config, mutant);
}

/**
 * Replays a counterexample on the netlist engine, the block with all its monitors around it; the promises whose monitor
 * is bad in the last cycle, those bad in an earlier one, and the duties that were broken in any.
 */
export async function replay(
  config: NpuConfig,
  files: { name: string; text: string }[],
  counterexample: NonNullable<PromiseProof["counterexample"]>,
): Promise<{ last: string[]; earlier: string[]; covered: string[]; violated: string[] }> {
  const design = watchedDesign(config, files, { watched: promises(config) });
  const dut = await netlistDut({ ...design, reset: config.reset });
  const outputs = rowLayout(design.ports.ports.filter(({ direction }) => direction === "output"));
  const rows = await dut.sample(Uint32Array.from(counterexample.words), counterexample.cycles);
  await dut.close();
  const named = (port: string, names: readonly string[], cycle: number): string[] => {
    const number = outputs.ports.findIndex(({ name }) => name === port);
    const value = readPort(outputs, rows, cycle * outputs.words, number);
    return names.filter((_, bit) => (value >> BigInt(bit)) & 1n);
  };
  const final = counterexample.cycles - 1;
  const before = Array.from({ length: final }, (_, cycle) => cycle);
  return {
    last: named("bad_o", design.promises, final),
    earlier: before.flatMap((cycle) => named("bad_o", design.promises, cycle)),
    covered: named("cover_o", design.promises, final),
    violated: [...before, final].flatMap((cycle) => named("violated_o", design.duties, cycle)),
  };
}
