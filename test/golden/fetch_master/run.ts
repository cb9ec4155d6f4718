import fc from "fast-check";
import {
  axi4ReadChecker,
  axi4ReadLink,
  fetchMasterEnvironment,
  type Axi4ReadLink,
  type Profile,
} from "../../../src/environment/index.ts";
import { fetchMasterGolden } from "../../../src/golden/index.ts";
import type { FetchMasterSizes } from "../../../src/ports/fetch_master.ts";
import { RowPorts } from "../rows.ts";

/** Reads one cycle of a run by port name, or by a state's name. */
export type Read = (name: string, index?: number) => number;

/** Makes the checker of one run of this many requesters; it is called in every cycle. */
export type CheckOf = (
  requesters: number,
  sizes: FetchMasterSizes,
  reset: "async_low" | "sync",
) => (now: Read, before: Read | undefined) => void;

const anySizes: fc.Arbitrary<FetchMasterSizes> = fc.record({
  requesters: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2, max: 13 }) }, fc.constant(64)),
  answerLimitCycles: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(300), fc.constant(4096)),
});

/** Checks a promise in every cycle of random runs of the environment, resets included. */
export function promise(checkOf: CheckOf): void {
  fc.assert(
    fc.property(
      anySizes,
      fc.nat(),
      fc.constantFrom<Profile>("sparse", "bursty", "saturated", "adversarial", "adversarial", "wild", "wild"),
      fc.constantFrom("async_low" as const, "sync" as const),
      fc.integer({ min: 5, max: 1500 }),
      (sizes, seed, profile, reset, cycles) => {
        run(sizes, { seed, profile, reset }, cycles, checkOf(sizes.requesters, sizes, reset));
      },
    ),
    { numRuns: 50, seed: 20_240_903 },
  );
}

function run(
  sizes: FetchMasterSizes,
  how: { readonly seed: number; readonly profile: Profile; readonly reset: "async_low" | "sync" },
  cycles: number,
  check: (now: Read, before: Read | undefined) => void,
): void {
  const model = fetchMasterGolden(sizes, how.reset);
  const environment = fetchMasterEnvironment({ sizes, ...how });
  const kinds = [model.inputs, model.outputs, model.state].map((layout) => ({ layout, ports: new RowPorts(layout) }));
  const makeCycle = (): { rows: readonly Uint32Array[]; read: Read } => {
    const rows = kinds.map(({ layout }) => new Uint32Array(layout.words));
    const read: Read = (name, index = 0) => {
      const kind = kinds.findIndex(({ ports }) => ports.has(name));
      const row = rows[kind];
      if (row === undefined) throw new RangeError(`No port or state '${name}'.`);
      return kinds[kind]?.ports.get(row, 0, name, index) ?? NaN;
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

/** The AXI4 port of a cycle. */
export function linkOf(now: Read): Axi4ReadLink {
  const link = axi4ReadLink(4);
  link.running = now("rst_ni");
  link.arValid = now("m_axi_arvalid_o");
  link.arReady = now("m_axi_arready_i");
  link.arId = now("m_axi_arid_o");
  link.arAddress = addressOf(now, "m_axi_araddr_o", 0);
  link.arLength = now("m_axi_arlen_o");
  link.rValid = now("m_axi_rvalid_i");
  link.rReady = now("m_axi_rready_o");
  link.rId = now("m_axi_rid_i");
  link.rResponse = now("m_axi_rresp_i");
  link.rLast = now("m_axi_rlast_i");
  for (let word = 0; word < 4; word++) link.rData[word] = now("m_axi_rdata_i", word);
  return link;
}

/** The checker of the protocol, with what this master promises. */
export function protocolOf(reset: "async_low" | "sync"): ReturnType<typeof axi4ReadChecker> {
  return axi4ReadChecker({
    ...{ beatBytes: 16, burstBeats: 16, burstsPerId: 1 },
    asynchronousReset: reset === "async_low",
  });
}

/** An address of three elements from the third of this number on. */
export function addressOf(now: Read, name: string, third: number): number {
  const [low, middle, high] = [0, 1, 2].map((part) => now(name, 3 * third + part));
  return ((high ?? 0) * 0x1_0000 + (middle ?? 0)) * 0x1_0000 + (low ?? 0);
}

/** `expect(…).toBe(…)`, at the price of a comparison while it holds: it stands in the innermost loops. */
export function same(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Error(`${what} is ${actual}, not ${expected}.`);
}

export function atMost(actual: number, most: number, what: string): void {
  if (actual > most) throw new Error(`${what} is ${actual}, more than ${most}.`);
}
