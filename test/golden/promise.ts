import fc from "fast-check";
import { utopSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";
import type { UtopSchedulerSizes } from "../../src/ports/utop_scheduler.ts";
import { randomStimulus, type Temperament } from "./random_stimulus.ts";
import { RowPorts } from "./rows.ts";

/** Any sizes, small numbers of vNPUs more often. */
export const anySizes: fc.Arbitrary<UtopSchedulerSizes> = fc.record({
  matrixEngines: fc.integer({ min: 1, max: 16 }),
  vnpus: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 7, max: 32 })),
  serviceCounterBits: fc.integer({ min: 12, max: 24 }),
});

/** Any random behaviour, from a constant configuration to one that changes in every cycle. */
export const anyTemperament: fc.Arbitrary<Temperament> = fc.record({
  seed: fc.nat(),
  configuration: fc.constantFrom(0, 5, 50, 500, 1000),
  wild: fc.constantFrom(0, 100, 500),
  arrivals: fc.constantFrom(5, 50, 300),
  endings: fc.constantFrom(5, 30, 200),
  resets: fc.constantFrom(0, 3),
});

/** Reads one cycle of a run by port name. */
export type Read = (name: string, index?: number) => number;

/** Runs a model on random legal stimulus and hands each cycle to `check`; `before` reads the cycle before. */
export function run(
  model: GoldenModel,
  how: Temperament,
  cycles: number,
  check: (now: Read, before: Read | undefined) => void,
): void {
  const drive = randomStimulus(model, how);
  const inputs = new RowPorts(model.inputs);
  const outputs = new RowPorts(model.outputs);
  const makeRow = (): { input: Uint32Array; output: Uint32Array; read: Read } => {
    const input = new Uint32Array(model.inputs.words);
    const output = new Uint32Array(model.outputs.words);
    const read: Read = (name, index = 0) =>
      inputs.has(name) ? inputs.get(input, 0, name, index) : outputs.get(output, 0, name, index);
    return { input, output, read };
  };
  let now = makeRow();
  let before = makeRow();
  for (let cycle = 0; cycle < cycles; cycle++) {
    drive(now.input, 0, before.output, 0);
    model.step(now.input, 0, now.output, 0);
    check(now.read, cycle > 0 ? before.read : undefined);
    [now, before] = [before, now];
  }
}

export type CheckOf = (model: GoldenModel, mes: number, vnpus: number) => (now: Read, before: Read | undefined) => void;

/** Checks a promise in every cycle of many random runs; `checkOf` makes the checker of one run. */
export function promise(checkOf: CheckOf, longest = 700): void {
  fc.assert(
    fc.property(
      anySizes,
      anyTemperament,
      fc.constantFrom("async_low" as const, "sync" as const),
      fc.integer({ min: 2, max: longest }),
      (size, how, reset, cycles) => {
        const model = utopSchedulerGolden(size, reset);
        run(model, how, cycles, checkOf(model, size.matrixEngines, size.vnpus));
      },
    ),
    { numRuns: 25, seed: 20_240_901 },
  );
}

export const elig = (read: Read, v: number): boolean => read("vnpu_enable_i", v) === 1 && read("vnpu_kill_i", v) === 0;
export const isIdle = (read: Read, m: number): boolean => read("me_run_o", m) === 0 && read("me_save_o", m) === 0;
