import fc from "fast-check";
import { expect, test } from "vitest";
import { addressGuardEnvironment } from "../../../src/environment/address_guard/index.ts";
import { addressGuardGolden } from "../../../src/golden/address_guard/model.ts";
import { NamedRow } from "../rows.ts";

type Read = (name: string, index?: number) => number;

function everyCycle<A>(account: () => A, check: (now: Read, a: A) => void): void {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom("sparse", "bursty", "saturated", "adversarial", "wild", "lawful", "mixed"),
      fc.constantFrom("async_low" as const, "sync" as const),
      (seed, profile, reset) => {
        const model = addressGuardGolden(reset);
        const environment = addressGuardEnvironment({ seed, profile });
        const [input, output] = [new NamedRow(model.inputs), new NamedRow(model.outputs)];
        const into = new Set(model.inputs.ports.map(({ name }) => name));
        const now: Read = (name, index = 0) => (into.has(name) ? input : output).get(name, index);
        let a = account();
        for (let cycle = 0; cycle < 500; cycle++) {
          environment.drive(input.words, 0, output.words, 0);
          model.step(input.words, 0, output.words, 0);
          if (now("rst_ni") === 0) a = account();
          else check(now, a);
        }
      },
    ),
    { numRuns: 20, seed: 20_241_003 },
  );
}

const same = (actual: unknown, expected: unknown, what: string): void => {
  if (actual !== expected) throw new Error(`${what} is ${String(actual)}, not ${String(expected)}.`);
};

/** A burst as the core offers it, judged byte by byte of its ends with numbers of any size. */
interface Burst {
  readonly address: bigint;
  readonly beats: number;
  readonly bad: boolean;
}

function offered(now: Read, channel: "ar" | "aw"): Burst {
  const select = now(`s_${channel}sel_i`);
  const beats = now(`s_${channel}len_i`) + 1;
  const value = (name: string): bigint => BigInt(now(name, 2 * select)) + (BigInt(now(name, 2 * select + 1)) << 20n);
  if (select > 3) return { address: 0n, beats, bad: true };
  const address = value("guard_base_i") + 16n * BigInt(now(`s_${channel}addr_i`));
  const lastByte = address + 16n * BigInt(beats) - 1n;
  return { address, beats, bad: lastByte >= value("guard_limit_i") || lastByte >> 12n !== address >> 12n };
}

/** What one direction owes. */
interface Account {
  /** Good bursts that memory has not seen; all bursts that are not answered. */
  readonly toMemory: Burst[];
  readonly open: (Burst & { left: number })[];
  trap: boolean;
  shown: string;
}
const fresh = (): Account => ({ toMemory: [], open: [], trap: false, shown: "" });

/** A1, A4: what is valid to memory is the next good burst, and stands until it is taken. */
function checkMemory(now: Read, channel: "ar" | "aw", a: Account): void {
  const valid = now(`m_${channel}valid_o`);
  const address = BigInt(now(`m_${channel}addr_o`, 0)) + (BigInt(now(`m_${channel}addr_o`, 1)) << 20n);
  const shows = valid === 1 ? `${address} x${now(`m_${channel}len_o`) + 1}` : "";
  if (a.shown !== "") same(shows, a.shown, "a burst that waits");
  if (valid === 1) {
    const [next] = a.toMemory;
    same(shows, next === undefined ? "" : `${next.address} x${next.beats}`, "the burst that memory sees");
    if (now(`m_${channel}ready_i`) === 1) a.toMemory.shift();
  }
  a.shown = valid === 1 && now(`m_${channel}ready_i`) === 0 ? shows : "";
}

function take(now: Read, channel: "ar" | "aw", a: Account): void {
  a.trap = false;
  if ((now(`s_${channel}valid_i`) & now(`s_${channel}ready_o`)) === 0) return;
  const burst = offered(now, channel);
  a.trap = burst.bad;
  a.open.push({ ...burst, left: burst.beats });
  if (!burst.bad) a.toMemory.push(burst);
}

test("A1 to A4: bursts of memory are good and stand, all are answered in order, bad ones trap", () => {
  const seen = { good: 0, bad: 0, local: 0, answers: 0 };
  everyCycle(
    () => ({ read: fresh(), write: fresh() }),
    (now, a) => {
      same(now("guard_trap_o") === 1, a.read.trap || a.write.trap, "guard_trap_o");
      checkMemory(now, "ar", a.read);
      checkMemory(now, "aw", a.write);
      if (now("s_rvalid_o") === 1 && now("s_rready_i") === 1) {
        const [burst] = a.read.open;
        if (burst === undefined) throw new Error("A beat without a burst.");
        same(now("s_rlocal_o") === 1, burst.bad, "s_rlocal_o");
        same(now("s_rresp_o"), burst.bad ? 2 : now("m_rresp_i"), "s_rresp_o");
        burst.left--;
        same(now("s_rlast_o") === 1, burst.left === 0, "s_rlast_o");
        same(now("m_rvalid_i") === 1 && now("m_rready_o") === 1, !burst.bad, "a beat of memory");
        if (burst.left === 0) a.read.open.shift();
        if (burst.bad) seen.local++;
      }
      if (now("s_wvalid_i") === 1 && now("s_wready_o") === 1) {
        const burst = a.write.open.find(({ left }) => left > 0);
        if (burst === undefined) throw new Error("Data without a burst.");
        same(now("m_wvalid_o") === 1 && now("m_wready_i") === 1, !burst.bad, "data to memory");
        burst.left--;
      } else if (now("m_wvalid_o") === 1 && now("m_wready_i") === 1) {
        throw new Error("Data that the core keeps goes to memory.");
      }
      if (now("s_bvalid_o") === 1 && now("s_bready_i") === 1) {
        const burst = a.write.open.shift();
        if (burst === undefined || burst.left > 0) throw new Error("An answer before its data.");
        same(now("s_bresp_o"), burst.bad ? 2 : now("m_bresp_i"), "s_bresp_o");
        same(now("m_bvalid_i") === 1 && now("m_bready_o") === 1, !burst.bad, "an answer of memory");
        seen.answers++;
      }
      take(now, "ar", a.read);
      take(now, "aw", a.write);
      for (const one of [a.read, a.write]) if (one.trap) seen.bad++;
      seen.good += a.read.toMemory.length;
    },
  );
  expect(seen.good).toBeGreaterThan(300);
  expect(seen.bad).toBeGreaterThan(50);
  expect(seen.local).toBeGreaterThan(100);
  expect(seen.answers).toBeGreaterThan(100);
});
