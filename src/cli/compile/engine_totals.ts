import { costOf, engineCycles, type CompiledNetwork, type Cost } from "../../compilers/neuisa/index.ts";

/** What a program takes when it is granted so many matrix engines. */
export interface EngineTotal {
  readonly engines: number;
  readonly cycles: number;
}

/** The program on 1, 2, 4, … and all matrix engines of its core. */
export function engineTotals(compiled: CompiledNetwork, cost: Cost, instructionLines: number): readonly EngineTotal[] {
  const { matrixEngines } = compiled.program.core;
  const counts = Array.from({ length: 4 }, (_, at) => 2 ** at).filter((engines) => engines < matrixEngines);
  return [
    ...counts.map((engines) => ({ engines, cycles: costOf(compiled, { engines, instructionLines }).cycles })),
    { engines: matrixEngines, cycles: cost.cycles },
  ];
}

/** Cycles on all engines, were the instruction memory so large that it holds the whole program. */
export function cyclesInOneMemory(compiled: CompiledNetwork): number {
  const instructionLines = 2 ** Math.ceil(Math.log2(Math.max(64, compiled.program.code.length)));
  return costOf(compiled, { instructionLines }).cycles;
}

/** For people: what the engines' cycles went to, and the program on fewer engines. */
export function engineLines({ split }: Cost, totals: readonly EngineTotal[], inOneMemory: number): readonly string[] {
  const all = engineCycles(split);
  const share = (part: number): string => `${((100 * part) / all).toFixed(1)} %`;
  const parts = [
    `activations ${share(split.push)}`,
    `short tiles ${share(split.short)}`,
    `waits between pushes ${share(split.wait)}`,
    `start and drain ${share(split.startAndDrain)}`,
    `between groups ${share(split.between)}`,
    `groups of VEs alone ${share(split.vector)}`,
  ];
  const whole = totals.at(-1)?.cycles ?? 0;
  const each = totals.map(({ engines, cycles }) => {
    return `${engines} ${engines === 1 ? "ME" : "MEs"} ${cycles.toLocaleString("en-US")} (${(cycles / whole).toFixed(2)})`;
  });
  const ideal = `${inOneMemory.toLocaleString("en-US")} with all instructions in its memory`;
  return [`Cycles of the MEs: ${parts.join(", ")}.`, `The same program on ${each.join(", ")} cycles; ${ideal}.`];
}
