import { expect, test } from "vitest";
import { operationSchedulerGolden } from "../../src/golden/index.ts";
import type { OperationSchedulerSizes } from "../../src/ports/operation_scheduler.ts";
import { formulas, promise, runCycles, type Read } from "./operation_scheduler_run.ts";

/** Slots that show, per queue. */
function shown(now: Read, { matrixEngines, vectorEngines, vnpus }: OperationSchedulerSizes): number[] {
  const slots = Array.from({ length: matrixEngines + vnpus }, () => 0);
  for (let k = 0; k < vectorEngines; k++) {
    if (now("ve_valid_o", k) === 0) continue;
    const q = now("ve_queue_o", k);
    slots[q] = (slots[q] ?? 0) | (1 << now("ve_slot_o", k));
  }
  return slots;
}

/** `expect(…).toBe(…)`, at the price of a comparison while it holds: it stands in the innermost loops. */
function same(actual: number, expected: number): void {
  if (actual !== expected) expect(actual).toBe(expected);
}

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
const ones = (set: number): number => [...set.toString(2)].filter((bit) => bit === "1").length;

/** Whether what was decided `n` cycles ago was not wiped by a reset since. */
function kept(ago: (n: number) => Read, n: number, cycle: number): boolean {
  return cycle >= n && Array.from({ length: n + 1 }, (_, back) => ago(back)("rst_ni")).every((high) => high === 1);
}

test("O1 to O3, rules 1 to 5: what shows is what the formulas say of two cycles ago", () => {
  let handedOut = 0;
  promise((sizes) => (now, ago, cycle) => {
    if (!kept(ago, 2, cycle)) return;
    const then = ago(2);
    const { d, demand, g1, g2 } = formulas(then, sizes);
    const g = g1.map((own, q) => own + (g2[q] ?? 0));
    const slots = shown(now, sizes);
    slots.forEach((set, q) => same(ones(set), g[q] ?? 0));
    if (total(g) > sizes.vectorEngines) throw new Error(`${total(g)} slots issue.`);
    handedOut += total(g2);
    demand.forEach((wanted, v) => {
      const mine = g.filter((_, q) => (q < sizes.matrixEngines ? then("me_vnpu_i", q) : q - sizes.matrixEngines) === v);
      const owed = Math.min(wanted, then("ve_quota_i", v));
      if (total(mine) < owed) expect(total(mine)).toBe(owed);
    });
    const shared = demand.every((_, v) => then("vnpu_harvest_i", v) === 1 && then("vnpu_lend_i", v) === 1);
    if (shared) same(total(g), Math.min(sizes.vectorEngines, total(d)));
    slots.forEach((set, q) => {
      // The lowest slots: none that stays is below one that goes.
      const stays = then("todo", q) & ~set;
      same(set & ~then("todo", q), 0);
      if (stays !== 0 && set > (stays & -stays)) throw new Error(`Queue ${q} issues ${set}, ${stays} stays.`);
    });
  });
  expect(handedOut).toBeGreaterThan(1000);
});

test("O6: VEs are used from VE 0 on, in the order queue, then slot", () => {
  promise((sizes) => (now) => {
    let before = -1;
    for (let k = 0; k < sizes.vectorEngines; k++) {
      const used = now("ve_valid_o", k) === 1;
      if (!used) same(now("ve_queue_o", k) + now("ve_slot_o", k), 0);
      if (k > 0 && used) same(now("ve_valid_o", k - 1), 1);
      const place = now("ve_queue_o", k) * 16 + now("ve_slot_o", k);
      if (used && place <= before) expect(place).toBeGreaterThan(before);
      before = used ? place : before;
    }
  });
});

test("O4: every slot and ME operation issues exactly once, in order, none of a held or flushed queue", () => {
  let retired = 0;
  promise((sizes) => {
    const mes = sizes.matrixEngines;
    const queues = mes + sizes.vnpus;
    /** Per queue, what the tests' own books expect of the register. */
    const slots = Array.from({ length: queues }, () => 0);
    const operation = Array.from({ length: queues }, () => 0);
    const held = Array.from({ length: queues }, () => false);
    return (now, ago, cycle) => {
      // Books of the state of cycle t − 2 and its decisions, which show now.
      if (cycle < 2) return;
      const then = ago(2);
      if (then("rst_ni") === 0) {
        slots.fill(0);
        operation.fill(0);
        held.fill(false);
        return;
      }
      const next = ago(1);
      const whole = next("rst_ni") === 1 && now("rst_ni") === 1;
      const shows = shown(now, sizes);
      for (let q = 0; q < queues; q++) {
        const flushed = then("flush_i", q) === 1;
        const stopped = flushed || (q < mes && then("hold_i", q) === 1);
        if (whole) {
          const issued = shows[q] ?? 0;
          const issuedOperation = q < mes ? now("me_issue_o", q) : 0;
          if (stopped) same(issued + issuedOperation, 0);
          same(issued & ~(slots[q] ?? 0), 0);
          same(issuedOperation & ~(operation[q] ?? 0), 0);
          slots[q] = (slots[q] ?? 0) & ~issued;
          operation[q] = (operation[q] ?? 0) - issuedOperation;
          const done = held[q] === true && !stopped && slots[q] === 0 && operation[q] === 0;
          same(next("retire_o", q), done ? 1 : 0);
          if (done) retired++;
          const takes = then("instr_valid_i", q) === 1 && !flushed && (held[q] === false || done);
          same(then("instr_take_o", q), takes ? 1 : 0);
          if (done || flushed) held[q] = false;
        }
        if (then("instr_take_o", q) === 1) {
          held[q] = true;
          slots[q] = then("instr_ve_i", q);
          operation[q] = q < mes ? then("instr_me_i", q) : 0;
        } else if (held[q] === false) {
          slots[q] = 0;
          operation[q] = 0;
        }
        if (whole) same(next("todo_o", q), slots[q] ?? 0);
        if (whole && q < mes) same(next("me_todo_o", q), operation[q] ?? 0);
      }
    };
  });
  expect(retired).toBeGreaterThan(1000);
});

test("ME operations: exactly those with a credit go, and credits are kept", () => {
  let waited = 0;
  promise((sizes) => (now, ago, cycle) => {
    if (!kept(ago, 2, cycle)) return;
    const then = ago(2);
    for (let m = 0; m < sizes.matrixEngines; m++) {
      const may = then("me_todo", m) === 1 && then("hold_i", m) === 0 && then("flush_i", m) === 0;
      if (may && then("credit", m) === 0) waited++;
      const issues = may && then("credit", m) > 0 ? 1 : 0;
      same(now("me_issue_o", m), issues);
      same(ago(1)("credit", m), then("credit", m) - issues + then("me_credit_i", m));
      if (now("credit", m) > 2) throw new Error(`ME ${m} has ${now("credit", m)} credits.`);
    }
  });
  expect(waited).toBeGreaterThan(100);
});

test("pointers turn in handout cycles alone, one class at a time", () => {
  promise((sizes) => (now, ago, cycle) => {
    if (!kept(ago, 1, cycle)) return;
    const then = ago(1);
    const { left, rem } = formulas(then, sizes);
    const turns = left > 0 && rem.some((count) => count > 0);
    expect(now("vf")).toBe(turns ? 1 - then("vf") : then("vf"));
    const step = (name: string, first: number, size: number): void => {
      if (size > 1) expect(now(name)).toBe(turns && then("vf") === first ? (then(name) + 1) % size : then(name));
    };
    step("pm", 0, sizes.matrixEngines);
    step("pv", 1, sizes.vnpus);
  });
});

test("O5: in the own share of a vNPU a queue waits for nothing but its lower queues", () => {
  promise((sizes) => (now, ago, cycle) => {
    if (!kept(ago, 2, cycle)) return;
    const then = ago(2);
    const { d } = formulas(then, sizes);
    const slots = shown(now, sizes);
    const vnpuOf = (q: number): number => (q < sizes.matrixEngines ? then("me_vnpu_i", q) : q - sizes.matrixEngines);
    for (let v = 0; v < sizes.vnpus; v++) {
      let room = then("ve_quota_i", v);
      for (let q = 0; q < d.length && room > 0; q++) {
        if (vnpuOf(q) !== v) continue;
        const owed = Math.min(d[q] ?? 0, room);
        if (ones(slots[q] ?? 0) < owed) expect(ones(slots[q] ?? 0)).toBe(owed);
        room -= owed;
      }
    }
  });
});

/** O7 for one run: gives the longest row of handout cycles that a queue of each class asked in and got nothing. */
function longestWait(sizes: OperationSchedulerSizes): {
  readonly check: (now: Read, ago: (n: number) => Read, cycle: number) => void;
  readonly longest: [number, number];
} {
  const mes = sizes.matrixEngines;
  const waits = Array.from({ length: mes + sizes.vnpus }, () => 0);
  const longest: [number, number] = [0, 0];
  return {
    longest,
    check: (now) => {
      const { left, rem, g2, active } = formulas(now, sizes);
      if (now("rst_ni") === 0) return void waits.fill(0);
      const handsOut = left > 0 && rem.some((count) => count > 0);
      for (let q = 0; q < waits.length; q++) {
        const v = q < mes ? now("me_vnpu_i", q) : q - mes;
        if (active[q] !== true || now("vnpu_harvest_i", v) === 0 || (handsOut && (rem[q] ?? 0) === 0)) waits[q] = 0;
        else if (handsOut) waits[q] = (g2[q] ?? 0) > 0 ? 0 : (waits[q] ?? 0) + 1;
        const kind = q < mes ? 0 : 1;
        longest[kind] = Math.max(longest[kind], waits[q] ?? 0);
      }
    },
  };
}

test("O7: of 2·NX (2·V) handout cycles in a row in which a queue asks, one gives to it", () => {
  let furthest = 0;
  promise((sizes) => {
    const { check, longest } = longestWait(sizes);
    return (now, ago, cycle) => {
      check(now, ago, cycle);
      if (longest[0] >= 2 * sizes.matrixEngines || longest[1] >= 2 * sizes.vnpus) {
        expect(longest).toEqual([2 * sizes.matrixEngines - 1, 2 * sizes.vnpus - 1]);
      }
      furthest = Math.max(furthest, ...longest);
    };
  }, 40);
  expect(furthest).toBeGreaterThan(5);
});

test("O7: the bound is exact, for both classes", () => {
  const sizes = { matrixEngines: 2, vectorEngines: 1, vnpus: 2 };
  const { check, longest } = longestWait(sizes);
  runCycles(operationSchedulerGolden(sizes, "async_low"), { sizes, seed: 1, profile: "mixed" }, 20_000, check);
  expect(longest).toEqual([3, 3]);
});
