import { describe, expect, test } from "vitest";
import type { GoldenModel } from "../../src/golden/index.ts";
import { elig, isIdle, promise, type Read } from "./promise.ts";
import { saveLimitCycles } from "./random_stimulus.ts";
import { repeat } from "./rows.ts";

/** A test whether the configuration is that of the cycle before; the named ports may differ. */
function sameConfiguration(model: GoldenModel, except: readonly string[] = []): (now: Read, before: Read) => boolean {
  const ports = model.ports.ports.filter(({ name, role }) => role === "configuration" && !except.includes(name));
  return (now, before) =>
    ports.every(({ name, elements }) =>
      repeat(elements, 0).every((_, index) => now(name, index) === before(name, index)),
    );
}

const sum = (read: Read, name: string, elements: number): number =>
  repeat(elements, 0).reduce((total, _, index) => total + read(name, index), 0);

describe("bounds on random legal stimulus", () => {
  test("G4: in mode 1 no start takes a vNPU above the q of the deciding cycle", () => {
    promise(() => (now, before) => {
      if (before === undefined || now("start_valid_o") === 0 || before("mode_i") !== 1) return;
      const v = now("start_vnpu_o");
      expect(before("vnpu_held_o", v)).toBeLessThan(before("vnpu_quota_i", v));
    });
  });

  test("G5: an owner waits at most S + 1 + min(NX, V - 1) cycles for a start", () => {
    let longest = 0;
    promise((model, mes, vnpus) => {
      const same = sameConfiguration(model, ["vnpu_kill_i"]);
      const waits = repeat(vnpus, 0);
      return (now, before) => {
        const law =
          now("rst_ni") === 1 && now("mode_i") < 2 && sum(now, "vnpu_quota_i", vnpus) <= sum(now, "me_online_i", mes);
        const constant = before !== undefined && same(now, before);
        for (let v = 0; v < vnpus; v++) {
          const started = now("start_valid_o") === 1 && now("start_vnpu_o") === v;
          const waiting = elig(now, v) && now("vnpu_ready_o", v) > 0 && now("vnpu_held_o", v) < now("vnpu_quota_i", v);
          const counts = law && waiting && !started;
          waits[v] = counts ? (constant ? (waits[v] ?? 0) : 0) + 1 : 0;
          longest = Math.max(longest, waits[v] ?? 0);
          expect(waits[v]).toBeLessThanOrEqual(saveLimitCycles + 1 + Math.min(mes, vnpus - 1));
        }
      };
    });
    expect(longest).toBeGreaterThan(3);
  });

  test("G6: mode 0, all harvest and lend: an online idle ME and a ready uTop start in the next cycle", () => {
    let obliged = 0;
    promise((_, mes, vnpus) => (now, before) => {
      if (before === undefined || before("mode_i") !== 0 || before("rst_ni") === 0 || now("rst_ni") === 0) return;
      if (sum(before, "vnpu_harvest_i", vnpus) < vnpus || sum(before, "vnpu_lend_i", vnpus) < vnpus) return;
      const idle = repeat(mes, 0).some((__, m) => before("me_online_i", m) === 1 && isIdle(before, m));
      const ready = repeat(vnpus, 0).some((__, v) => elig(before, v) && before("vnpu_ready_o", v) > 0);
      if (!idle || !ready) return;
      obliged++;
      expect(now("start_valid_o")).toBe(1);
    });
    expect(obliged).toBeGreaterThan(100);
  });

  test("G10: mode 3 reaches Hold within NX + S + max(1, switch_cycles) + 2 cycles", () => {
    let longest = 0;
    promise((model, mes, vnpus) => {
      const same = sameConfiguration(model);
      let streak = 0;
      return (now, before) => {
        const hold = sum(now, "ve_allow_o", vnpus) > 0;
        const work = repeat(vnpus, 0).some(
          (_, v) => elig(now, v) && (now("vnpu_ready_o", v) > 0 || now("ve_active_i", v) === 1),
        );
        const counts =
          now("rst_ni") === 1 && now("mode_i") === 3 && !hold && work && sum(now, "task_done_i", vnpus) === 0;
        const constant = before !== undefined && same(now, before);
        streak = counts ? (constant ? streak : 0) + 1 : 0;
        longest = Math.max(longest, streak);
        expect(streak).toBeLessThanOrEqual(mes + saveLimitCycles + Math.max(1, now("switch_cycles_i")) + 2);
      };
    });
    expect(longest).toBeGreaterThan(5);
  });
});
