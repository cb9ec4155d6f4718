import fc from "fast-check";
import { utopSequencerEnvironment, type Profile } from "../../src/environment/index.ts";
import { utopSequencerGolden } from "../../src/golden/index.ts";
import { RowPorts } from "./rows.ts";

/** Reads one cycle of a run by port name, or by a state's name; without an index, bits of all elements as one set. */
export type Read = (name: string, index?: number) => number;

/** What shapes a run. */
export interface Setup {
  readonly matrixEngines: number;
  readonly answerLimitCycles: number;
  readonly saveLimitCycles: number;
}

/** Makes the checker of one run; it is called in every cycle. */
export type CheckOf = (setup: Setup) => (now: Read, before: Read | undefined) => void;

const anySetup: fc.Arbitrary<Setup> = fc.record({
  matrixEngines: fc.integer({ min: 1, max: 16 }),
  answerLimitCycles: fc.oneof(fc.integer({ min: 1, max: 32 }), fc.constant(4096)),
  saveLimitCycles: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(384)),
});

/** Checks a promise in every cycle of random runs of the environment, resets included. */
export function promise(checkOf: CheckOf): void {
  fc.assert(
    fc.property(
      anySetup,
      fc.nat(),
      fc.constantFrom<Profile>("sparse", "bursty", "saturated", "adversarial", "adversarial", "wild", "wild"),
      fc.constantFrom("async_low" as const, "sync" as const),
      fc.integer({ min: 5, max: 2000 }),
      (setup, seed, profile, reset, cycles) => run(setup, { seed, profile, reset }, cycles, checkOf(setup)),
    ),
    { numRuns: 40, seed: 20_240_902 },
  );
}

function run(
  setup: Setup,
  how: { readonly seed: number; readonly profile: Profile; readonly reset: "async_low" | "sync" },
  cycles: number,
  check: (now: Read, before: Read | undefined) => void,
): void {
  const { matrixEngines, answerLimitCycles, saveLimitCycles } = setup;
  const sizes = { matrixEngines };
  const model = utopSequencerGolden(sizes, how.reset);
  const environment = utopSequencerEnvironment({ sizes, answerLimitCycles, saveLimitCycles, ...how });
  const kinds = [model.inputs, model.outputs, model.state].map((layout) => ({ layout, ports: new RowPorts(layout) }));
  const makeCycle = (): { rows: readonly Uint32Array[]; read: Read } => {
    const rows = kinds.map(({ layout }) => new Uint32Array(layout.words));
    const read: Read = (name, index) => {
      const kind = kinds.findIndex(({ ports }) => ports.has(name));
      const ports = kinds[kind]?.ports;
      const row = rows[kind];
      if (ports === undefined || row === undefined) throw new RangeError(`No port or state '${name}'.`);
      if (index !== undefined) return ports.get(row, 0, name, index);
      let set = 0;
      for (let bit = 0; bit < ports.elements(name); bit++) set |= ports.get(row, 0, name, bit) << bit;
      return set;
    };
    return { rows, read };
  };
  let now = makeCycle();
  let before = makeCycle();
  for (let cycle = 0; cycle < cycles; cycle++) {
    const [input, output, state] = now.rows;
    const previous = before.rows[1];
    if (input === undefined || output === undefined || previous === undefined) throw new Error("No rows.");
    environment.drive(input, 0, previous, 0);
    model.step(input, 0, output, 0, state, 0);
    check(now.read, cycle > 0 ? before.read : undefined);
    [now, before] = [before, now];
  }
}

/** `expect(…).toBe(…)`, at the price of a comparison while it holds: it stands in the innermost loops. */
export function same(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Error(`${what} is ${actual}, not ${expected}.`);
}

export function bitCount(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
