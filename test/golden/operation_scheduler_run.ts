import fc from "fast-check";
import { operationSchedulerEnvironment, type Profile } from "../../src/environment/index.ts";
import { operationSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";
import type { OperationSchedulerSizes } from "../../src/ports/operation_scheduler.ts";
import { RowPorts } from "./rows.ts";

/** Reads one cycle of a run by port name, or by a state's name. */
export type Read = (name: string, index?: number) => number;

/** Sizes of any kind, small ones more often. */
export const anySizes: fc.Arbitrary<OperationSchedulerSizes> = fc.record({
  matrixEngines: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 16 })),
  vectorEngines: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 16 })),
  vnpus: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.integer({ min: 6, max: 32 })),
});

/** Hands each cycle of a run to `check`; `ago(n)` reads the cycle n cycles before, up to three. */
export function runCycles(
  model: GoldenModel,
  options: { readonly sizes: OperationSchedulerSizes; readonly seed: number; readonly profile: Profile },
  cycles: number,
  check: (now: Read, ago: (n: number) => Read, cycle: number) => void,
): void {
  const environment = operationSchedulerEnvironment(options);
  const ports = [model.inputs, model.outputs, model.state].map((layout) => ({ layout, ports: new RowPorts(layout) }));
  const makeRows = (): { rows: Uint32Array[]; read: Read } => {
    const rows = ports.map(({ layout }) => new Uint32Array(layout.words));
    const read: Read = (name, index = 0) => {
      const kind = ports.findIndex((entry) => entry.ports.has(name));
      const row = rows[kind];
      if (row === undefined) throw new RangeError(`No port or state '${name}'.`);
      return ports[kind]?.ports.get(row, 0, name, index) ?? NaN;
    };
    return { rows, read };
  };
  const ring = Array.from({ length: 4 }, makeRows);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const [input, output, state] = ring[cycle % 4]?.rows ?? [];
    const previous = ring[(cycle + 3) % 4]?.rows[1];
    if (input === undefined || output === undefined || previous === undefined) throw new Error("No rows.");
    environment.drive(input, 0, previous, 0);
    model.step(input, 0, output, 0, state, 0);
    const ago = (n: number): Read => ring[(cycle + 4 - n) % 4]?.read ?? ((): number => NaN);
    check(ago(0), ago, cycle);
  }
}

/** Makes the checker of one run. */
export type CheckOf = (sizes: OperationSchedulerSizes) => (now: Read, ago: (n: number) => Read, cycle: number) => void;

/** Checks a promise in every cycle of many random runs. */
export function promise(checkOf: CheckOf, numRuns = 24): void {
  fc.assert(
    fc.property(
      anySizes,
      fc.nat(),
      fc.constantFrom<Profile>("bursty", "saturated", "adversarial", "wild", "wild"),
      fc.constantFrom("async_low" as const, "sync" as const),
      fc.integer({ min: 5, max: 400 }),
      (sizes, seed, profile, reset, cycles) => {
        runCycles(operationSchedulerGolden(sizes, reset), { sizes, seed, profile }, cycles, checkOf(sizes));
      },
    ),
    { numRuns, seed: 20_240_901 },
  );
}

/** What the contract's formulas say of one cycle, from its state and inputs. */
export interface Formulas {
  readonly d: readonly number[];
  readonly demand: readonly number[];
  readonly g1: readonly number[];
  readonly left: number;
  readonly rem: readonly number[];
  readonly g2: readonly number[];
  readonly active: readonly boolean[];
}

/** Rules 1 to 4 of the contract, as written there. */
export function formulas(
  read: Read,
  { matrixEngines: mes, vectorEngines: ves, vnpus }: OperationSchedulerSizes,
): Formulas {
  const queues = Array.from({ length: mes + vnpus }, (_, q) => q);
  const all = Array.from({ length: vnpus }, (_, v) => v);
  const vnpuOf = (q: number): number => (q < mes ? read("me_vnpu_i", q) : q - mes);
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  const quota = all.map((v) => read("ve_quota_i", v));
  const active = queues.map(
    (q) =>
      read("valid", q) === 1 &&
      read("ve_allow_i", vnpuOf(q)) === 1 &&
      !(q < mes && read("hold_i", q) === 1) &&
      read("flush_i", q) === 0,
  );
  const ones = (set: number): number => [...set.toString(2)].filter((bit) => bit === "1").length;
  const d = queues.map((q) => (active[q] === true ? ones(read("todo", q)) : 0));
  const demand = all.map((v) => sum(queues.filter((q) => vnpuOf(q) === v).map((q) => d[q] ?? 0)));
  const g1 = queues.map((q) => {
    const earlier = sum(
      queues.filter((other) => other < q && vnpuOf(other) === vnpuOf(q)).map((other) => d[other] ?? 0),
    );
    return Math.min(d[q] ?? 0, Math.max(0, (quota[vnpuOf(q)] ?? 0) - earlier));
  });
  const used = all.map((v) =>
    read("vnpu_lend_i", v) === 1 ? Math.min(demand[v] ?? 0, quota[v] ?? 0) : (quota[v] ?? 0),
  );
  const left = Math.max(0, ves - sum(used));
  const rem = queues.map((q) => (read("vnpu_harvest_i", vnpuOf(q)) === 1 ? (d[q] ?? 0) - (g1[q] ?? 0) : 0));
  const pm = mes > 1 ? read("pm") : 0;
  const pv = vnpus > 1 ? read("pv") : 0;
  const meOrder = Array.from({ length: mes }, (_, step) => (pm + step) % mes);
  const veOrder = Array.from({ length: vnpus }, (_, step) => mes + ((pv + step) % vnpus));
  const order = read("vf") === 1 ? [...veOrder, ...meOrder] : [...meOrder, ...veOrder];
  const g2 = queues.map((q) => {
    const earlier = sum(order.slice(0, order.indexOf(q)).map((other) => rem[other] ?? 0));
    return Math.min(rem[q] ?? 0, Math.max(0, left - earlier));
  });
  return { d, demand, g1, left, rem, g2, active };
}
