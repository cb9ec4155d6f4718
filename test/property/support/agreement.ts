import { emit, type Module } from "../../../src/hdl/index.ts";
import { hasVerilator, runVerilator, type Trial } from "../../hdl/support/engines.ts";
import { netlistMismatch } from "../../hdl/support/netlist.ts";
import { Reference, type Row } from "../../hdl/support/reference.ts";
import { randomRows } from "../../hdl/support/stimulus.ts";
import { randomDesign } from "./random_design.ts";

/** A random design with its stimulus and what it says by its tree. */
export interface Expected {
  readonly seed: number;
  readonly trial: Trial;
  readonly rows: readonly Row[];
}

/** The design of a seed, of so many constructs, over some cycles. */
export function expectedOf(seed: number, items: number, cycles: number): Expected {
  const module = randomDesign(`design${seed}`, seed, items);
  const stimulus = randomRows(module, cycles, seed);
  const reference = new Reference(module);
  const rows = stimulus.map((row) => {
    const outputs = reference.outputs(row);
    reference.edge();
    return outputs;
  });
  return { seed, trial: { module, stimulus }, rows };
}

/** What the embedded engine says otherwise than the tree; empty when nothing. */
export async function netlistSays({ seed, trial, rows }: Expected): Promise<string> {
  const cycle = await netlistMismatch(trial, rows);
  return cycle === -1 ? "" : `seed ${seed}, cycle ${cycle}\n${textOf(trial.module)}`;
}

/** What one Verilator build of all designs says otherwise than their trees: one entry per design. */
export function verilatorSays(designs: readonly Expected[]): string[] {
  const outcome = runVerilator(designs.map(({ trial }) => trial));
  return designs.flatMap(({ seed, trial, rows }, index) => {
    // A synchronous reset leaves the outputs of the first cycle unknown.
    const first = trial.module.resetSignal?.kind === "sync" ? 1 : 0;
    for (let cycle = first; cycle < rows.length; cycle += 1) {
      for (const [port, expected] of Object.entries(rows[cycle] ?? {})) {
        const actual = outcome[index]?.[cycle]?.[port];
        if (actual === expected) continue;
        return [`seed ${seed}, cycle ${cycle}, ${port}: ${actual}, expected ${expected}\n${textOf(trial.module)}`];
      }
    }
    return [];
  });
}

export { hasVerilator };

function textOf(module: Module): string {
  return emit(module, { prefix: "", licenseHeader: "Test." })
    .map(({ text }) => text)
    .join("\n");
}
