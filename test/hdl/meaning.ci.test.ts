// needs: verilator, iverilog
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Module, type Expr } from "../../src/hdl/index.ts";
import { clockedTrials } from "./support/clocked_designs.ts";
import { hasIcarus, hasVerilator, runIcarus, runVerilator, type Outcome, type Trial } from "./support/engines.ts";
import { netlistMismatch } from "./support/netlist.ts";
import { randomExpression } from "./support/random_expression.ts";
import { Reference, type Row } from "./support/reference.ts";
import { randomRows } from "./support/stimulus.ts";

const cycles = 200;
const expressions = 80;

/** One output per random expression. */
function expressionTrial(seed: number): Trial {
  const m = new Module("expressions", { summary: "Random expressions.", file: "test/hdl/meaning.ci.test.ts" });
  const inputs = [1, 1, 3, 4, 8, 13, 32, 33, 64, 70].map((width, i) => m.input(`x${i}_i`, width, "Random."));
  const samples: Expr[] = fc.sample(randomExpression(inputs), { numRuns: expressions, seed });
  samples.forEach((expr, i) => m.drive(m.output(`y${i}_o`, expr.width, "An expression."), expr));
  m.unused("unused_inputs", ...inputs);
  return { module: m, stimulus: randomRows(m, cycles, seed) };
}

const trials: readonly Trial[] = [expressionTrial(1), expressionTrial(2), ...clockedTrials(cycles)];

const expectedRows = trials.map(({ module, stimulus }): Row[] => {
  const reference = new Reference(module);
  return stimulus.map((row) => {
    const outputs = reference.outputs(row);
    reference.edge();
    return outputs;
  });
});

describe.each([
  { engine: "Verilator", installed: hasVerilator, run: runVerilator },
  { engine: "Icarus", installed: hasIcarus, run: runIcarus },
])("the emitted text under $engine means what the tree means", ({ installed, run }) => {
  let outcome: Outcome = [];
  beforeAll(() => {
    if (installed) outcome = run(trials);
  });
  it.skipIf(!installed).each(trials.map(({ module }, index) => ({ name: module.name, index })))(
    "$name",
    ({ index }) => {
      const trial = trials[index];
      if (trial === undefined) throw new Error("no trial");
      expect(outcome[index]).toHaveLength(cycles);
      // A synchronous reset leaves the outputs of the first cycle unknown.
      const first = trial.module.resetSignal?.kind === "sync" ? 1 : 0;
      const numbered = (rows: readonly Readonly<Record<string, bigint | undefined>>[] = []): unknown[] =>
        rows.map((row, cycle) => ({ cycle, ...row })).slice(first);
      expect(numbered(outcome[index])).toEqual(numbered(expectedRows[index]));
    },
  );
});

describe("the emitted text in the project's own engine means what the tree means", () => {
  it.each(trials.map((trial, index) => ({ name: trial.module.name, trial, index })))(
    "$name",
    async ({ trial, index }) => {
      expect(await netlistMismatch(trial, expectedRows[index] ?? [])).toBe(-1);
    },
  );
});
