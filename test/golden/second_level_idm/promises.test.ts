import fc from "fast-check";
import { expect, test } from "vitest";
import { secondLevelEnvironment } from "../../../src/environment/second_level_idm/index.ts";
import { secondLevelGolden } from "../../../src/golden/second_level_idm/model.ts";
import { NamedRow } from "../rows.ts";

type Read = (name: string, index?: number) => number;
const [run, wait, trap] = [1, 2, 4];

/** Checks each cycle of random runs of the environment. `check` gets the cycle, and a fresh account for each run. */
function everyCycle<A>(account: (depth: number) => A, check: (now: Read, a: A) => void): void {
  fc.assert(
    fc.property(
      fc.record({ cores: fc.constantFrom(2, 16, 17, 32), fifoDepth: fc.constantFrom(1, 2, 3, 8, 16) }),
      fc.nat(),
      fc.constantFrom("bursty", "saturated", "adversarial", "wild", "lawful", "mixed"),
      fc.constantFrom("async_low" as const, "sync" as const),
      (sizes, seed, profile, reset) => {
        const model = secondLevelGolden(sizes, reset);
        const environment = secondLevelEnvironment({ sizes, seed, profile });
        const [input, output, state] = [model.inputs, model.outputs, model.state].map((l) => new NamedRow(l));
        if (input === undefined || output === undefined || state === undefined) throw new Error("No rows.");
        const names = new Map<string, NamedRow>();
        for (const [layout, row] of [
          [model.inputs, input],
          [model.outputs, output],
          [model.state, state],
        ] as const) {
          for (const { name } of layout.ports) names.set(name, row);
        }
        const now: Read = (name, index = 0) => names.get(name)?.get(name, index) ?? NaN;
        let a = account(sizes.fifoDepth);
        for (let cycle = 0; cycle < 900; cycle++) {
          environment.drive(input.words, 0, output.words, 0);
          model.step(input.words, 0, output.words, 0, state.words, 0);
          if (now("rst_ni") === 0) a = account(sizes.fifoDepth);
          else check(now, a);
        }
      },
    ),
    { numRuns: 24, seed: 20_241_002 },
  );
}

const same = (actual: number, expected: number, what: string): void => {
  if (actual !== expected) throw new Error(`${what} is ${actual}, not ${expected}.`);
};

/** Module of an opcode, read off the contract's list. */
const moduleOf: ReadonlyMap<number, number> = new Map<number, number>([
  ...([
    [0, 0],
    [4, 1],
    [8, 2],
    [9, 2],
    [6, 3],
    [12, 3],
  ] as const),
]);

interface Entry {
  readonly payload: readonly number[];
  readonly init: number;
  readonly wait: number;
  readonly post: number;
}

test("S1, S2: what is accepted issues once, in order, with its payload, and never without its tokens", () => {
  const seen = { issues: 0, waited: 0, tokens: 0, restarts: 0 };
  everyCycle(
    () => ({
      queues: [[], [], [], []] as Entry[][],
      posts: [0, 0, 0, 0],
      tokens: new Map<string, number>(),
    }),
    (now, a) => {
      const issued: number[] = [];
      const posted: number[] = [];
      for (let m = 0; m < 4; m++) {
        if (now("op_valid_o", m) === 0) continue;
        const head = a.queues[m]?.[0];
        if (head === undefined) throw new Error(`Module ${m} is offered what was not accepted.`);
        for (let part = 0; part < 3; part++)
          same(now("op_payload_o", 3 * m + part), head.payload[part] ?? 0, "payload");
        same(now("op_init_o", m), head.init, "init");
        for (let s = 0; s < 4; s++) {
          if (((head.wait >>> s) & 1) === 1 && (a.tokens.get(`${s}${m}`) ?? 0) <= 0) throw new Error("No token.");
        }
        if (now("op_ready_i", m) === 1) issued.push(m);
      }
      for (let m = 0; m < 4; m++) if (now("op_done_i", m) === 1) posted.push(m);
      for (const m of posted) {
        for (let d = 0; d < 4; d++) {
          if (now("state") === run && (((a.posts[m] ?? 0) >>> d) & 1) === 1) {
            a.tokens.set(`${m}${d}`, (a.tokens.get(`${m}${d}`) ?? 0) + 1);
            seen.tokens++;
          }
        }
        a.posts[m] = 0;
      }
      for (const m of issued) {
        const entry = a.queues[m]?.shift();
        if (entry === undefined) continue;
        for (let s = 0; s < 4; s++) {
          if (((entry.wait >>> s) & 1) === 0) continue;
          a.tokens.set(`${s}${m}`, (a.tokens.get(`${s}${m}`) ?? 0) - 1);
          seen.waited++;
        }
        a.posts[m] = entry.post;
        seen.issues++;
      }
      const high = now("instr_i", 3);
      const module = moduleOf.get(high >>> 28);
      if (now("instr_ready_o") === 1 && module !== undefined) {
        a.queues[module]?.push({
          payload: [0, 1, 2].map((part) => now("instr_i", part)),
          init: [6, 9].includes(high >>> 28) ? 1 : 0,
          wait: (high >>> 24) & 15,
          post: (high >>> 20) & 15,
        });
      }
      if (now("restart_i") === 1) {
        for (const queue of a.queues) queue.length = 0;
        a.tokens.clear();
        seen.restarts++;
      }
      for (const [pair, tokens] of a.tokens) {
        if (tokens < 0) throw new Error(`Tokens ${pair} are below 0.`);
        if (tokens > 63) a.tokens.set(pair, 63);
      }
    },
  );
  expect(seen.issues).toBeGreaterThan(500);
  expect(seen.waited).toBeGreaterThan(100);
  expect(seen.tokens).toBeGreaterThan(100);
  expect(seen.restarts).toBeGreaterThan(20);
});

test("S3 to S7: barriers, faults, traps and the watchdog", () => {
  const seen = { barriers: 0, faults: 0, traps: 0 };
  everyCycle(
    () => ({ sync: 0, atBarrier: false, trapNext: 0, trapped: 0, still: 0 }),
    (now, a) => {
      const state = now("state");
      same(now("sync_local_o"), a.sync, "sync_local_o behind a SYSTEM with sync");
      if (a.atBarrier && now("instr_ready_o") === 1) throw new Error("A word is accepted at a barrier.");
      if (a.trapNext > 0) {
        same(state, trap, "state behind a fault");
        if (now("trap_code_o") > a.trapNext) throw new Error("A higher code wins.");
      }
      same(now("trap_o"), Number(state === trap), "trap_o");
      if (a.trapped > 0) same(now("trap_code_o"), a.trapped, "code of a trap that stays");
      if (state !== run) {
        for (let m = 0; m < 4; m++) same(now("op_valid_o", m), 0, "op_valid_o outside Run");
        same(now("instr_ready_o"), 0, "instr_ready_o outside Run");
      }
      const accepted = now("instr_ready_o") === 1;
      const high = now("instr_i", 3);
      a.sync = accepted && high >>> 28 === 7 && ((high >>> 12) & 1) === 1 ? 1 : 0;
      if (a.sync === 1) {
        a.atBarrier = true;
        seen.barriers++;
      }
      if (now("restart_i") === 1 || (state === wait && now("sync_global_i") === 1)) a.atBarrier = false;
      const looks = state === run && now("instr_valid_i") === 1 && now("halt_i") === 0 && now("restart_i") === 0;
      const error = now("instr_error_i");
      const illegal = error === 0 && high >>> 28 !== 7 && !moduleOf.has(high >>> 28);
      a.trapNext = !looks ? 0 : error !== 0 ? ((error & 1) === 1 ? 7 : 8) : illegal ? 1 : 0;
      if (a.trapNext > 0) seen.faults++;
      a.trapped = state === trap && now("restart_i") === 0 ? now("trap_code_o") : 0;
      if (a.trapped > 0) seen.traps++;
      const modules = [0, 1, 2, 3];
      const event =
        accepted || modules.some((m) => now("op_done_i", m) | (now("op_valid_o", m) & now("op_ready_i", m)));
      if (state === run && now("restart_i") === 0) {
        const limit = 256 * now("watchdog_i");
        a.still = event ? 0 : a.still + 1;
        if (limit > 0 && a.still >= limit) a.trapNext = a.trapNext === 0 ? 6 : Math.min(6, a.trapNext);
      }
      if (now("restart_i") === 1) a.still = 0;
    },
  );
  expect(seen.barriers).toBeGreaterThan(5);
  expect(seen.faults).toBeGreaterThan(5);
  expect(seen.traps).toBeGreaterThan(20);
});
