import type { Environment } from "../../environment/environment.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import { elementPlace, readElement, type RowLayout } from "../../ports/row_layout.ts";

/** Every row of a run, one after the other. */
export interface RecordedRun {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  readonly cycles: number;
  readonly stimulus: Uint32Array;
  readonly shown: Uint32Array;
}

/** Runs the model in its surroundings for so many cycles from cycle 0. */
export function recordRun(golden: GoldenModel, environment: Environment, cycles: number): RecordedRun {
  const { inputs, outputs } = golden;
  const stimulus = new Uint32Array(cycles * inputs.words);
  // Row 0 is what the surroundings see before the first cycle.
  const rows = new Uint32Array((cycles + 1) * outputs.words);
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    environment.drive(stimulus, cycle * inputs.words, rows, cycle * outputs.words);
    golden.step(stimulus, cycle * inputs.words, rows, (cycle + 1) * outputs.words);
  }
  return { inputs, outputs, cycles, stimulus, shown: rows.subarray(outputs.words) };
}

/** Reads an element of a port in a cycle; 0 before the first. */
export type PortReader = (cycle: number) => number;

/** A reader of an input or output of a run by its name. */
export function portReader(run: RecordedRun, name: string, index = 0): PortReader {
  const isOutput = name.endsWith("_o");
  const layout = isOutput ? run.outputs : run.inputs;
  const rows = isOutput ? run.shown : run.stimulus;
  const place = elementPlace(layout, name, index);
  return (cycle) => (cycle < 0 ? 0 : readElement(rows, cycle * layout.words, place));
}
