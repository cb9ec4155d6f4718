import fc from "fast-check";
import {
  controlRegistersDutyChecker,
  controlRegistersEnvironment,
  type Environment,
  type Profile,
} from "../../../src/environment/index.ts";
import { controlRegistersGolden, type GoldenModel } from "../../../src/golden/index.ts";
import type { ControlRegistersSizes } from "../../../src/ports/control_registers.ts";
import { RowPorts } from "../rows.ts";

/** Reads one cycle of a run by the name of a port or state; without an index, one-bit elements as one set. */
export type Read = (name: string, index?: number) => number;

/** One cycle of a run: its rows, and its values by name. */
export interface Cycle {
  readonly input: Uint32Array;
  readonly output: Uint32Array;
  readonly state: Uint32Array;
  readonly read: Read;
}

export interface Setup {
  readonly sizes: ControlRegistersSizes;
  readonly seed: number;
  readonly profile: Profile;
  readonly reset: "async_low" | "sync";
  readonly cycles: number;
}

/** Makes the checker of one run; it is called in every cycle. */
export type CheckOf = (setup: Setup, model: GoldenModel) => (now: Cycle, before: Cycle | undefined) => void;

export const anySetup: fc.Arbitrary<Setup> = fc.record({
  sizes: fc.record({
    matrixEngines: fc.integer({ min: 1, max: 16 }),
    vectorEngines: fc.integer({ min: 1, max: 16 }),
    vnpus: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 7, max: 32 })),
  }),
  seed: fc.nat(),
  profile: fc.constantFrom<Profile>("saturated", "bursty", "adversarial", "adversarial", "wild", "wild", "wild"),
  reset: fc.constantFrom("async_low" as const, "sync" as const),
  cycles: fc.integer({ min: 5, max: 1500 }),
});

/** Checks a promise in every cycle of random runs of the environment, resets included. */
export function promise(checkOf: CheckOf, numRuns = 40): void {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const { model, environment } = surroundings(setup);
      run(model, environment, setup.cycles, checkOf(setup, model));
    }),
    { numRuns, seed: 20_261_121 },
  );
}

export function goldenOf({ sizes, reset }: Pick<Setup, "sizes" | "reset">): GoldenModel {
  const config = { ...sizes, saveLimitCycles: 4, answerLimitCycles: 16, configHash: "0123456789abcdef" };
  return controlRegistersGolden(config, reset);
}

export function surroundings(setup: Setup): { readonly model: GoldenModel; readonly environment: Environment } {
  return { model: goldenOf(setup), environment: controlRegistersEnvironment(setup) };
}

/** Runs a model with its surroundings; every duty is checked, too. */
export function run(
  model: GoldenModel,
  environment: Environment,
  cycles: number,
  each: (now: Cycle, before: Cycle | undefined) => void,
  sizes?: ControlRegistersSizes,
): void {
  const checker = sizes === undefined ? undefined : controlRegistersDutyChecker(sizes);
  const kinds = [model.inputs, model.outputs, model.state].map((layout) => ({ layout, ports: new RowPorts(layout) }));
  const makeCycle = (): Cycle => {
    const rows = kinds.map(({ layout }) => new Uint32Array(layout.words));
    const read: Read = (name, index) => {
      const kind = kinds.findIndex(({ ports }) => ports.has(name));
      const ports = kinds[kind]?.ports;
      const row = rows[kind];
      if (ports === undefined || row === undefined) throw new RangeError(`No port or state '${name}'.`);
      if (index !== undefined) return ports.get(row, 0, name, index);
      const elements = ports.elements(name);
      if (elements === 1) return ports.get(row, 0, name);
      let set = 0;
      for (let bit = 0; bit < elements; bit += 1) set |= ports.get(row, 0, name, bit) << bit;
      return set;
    };
    const [input, output, state] = rows;
    if (input === undefined || output === undefined || state === undefined) throw new Error("No rows.");
    return { input, output, state, read };
  };
  let now = makeCycle();
  let before = makeCycle();
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    environment.drive(now.input, 0, before.output, 0);
    model.step(now.input, 0, now.output, 0, now.state, 0);
    const broken = checker?.check(now.input, 0, now.output, 0);
    if (broken !== undefined) throw new Error(`${broken.duty} in cycle ${broken.cycle}: ${broken.text}`);
    each(now, cycle > 0 ? before : undefined);
    [now, before] = [before, now];
  }
}

/** `expect(…).toBe(…)`, at the price of a comparison while it holds: it stands in the innermost loops. */
export function same(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Error(`${what} is ${actual}, not ${expected}.`);
}

/** Whether a write acts in this cycle, told by outputs and inputs alone. */
export function writeActs(read: Read): boolean {
  const taken = read("s_axi_awready_o") === 0 && read("s_axi_wready_o") === 0;
  return taken && (read("s_axi_bvalid_o") === 0 || read("s_axi_bready_i") === 1);
}
