import { describe, expect, test } from "vitest";
import { PoolRig, each, go, hold, ofCore, ofGroup, startLayer, startPc, stop, type Inputs, type Seen } from "./rig.ts";

/** Cycles in which something shows, relative to one. */
function when(rig: PoolRig, cycles: number, inputs: Inputs, what: (seen: Seen) => string, from: number): string[] {
  const list: string[] = [];
  for (let left = cycles; left > 0; left -= 1) {
    const seen = rig.cycle(inputs);
    const shows = what(seen);
    if (shows !== "") list.push(`${seen.cycle - from}: ${shows}`);
  }
  return list;
}

const pulses = (seen: Seen): string => seen.pulses;

/** The first word is the one behind the word at START_PC = 2 of core 1's program. */
describe.each([0, 1, 2, 3])("with %i registers between the levels", (barrierStages) => {
  const B = barrierStages;

  test("Go shows its restart in t + 1 + B and its first word in t + 3 + B, then one a cycle", () => {
    const rig = new PoolRig({ barrierStages });
    rig.ready([1]);
    rig.set(ofCore(1, startPc), 2);
    rig.set(ofCore(1, startLayer), 0xabc);
    rig.offer(ofGroup(1, go), 0);
    const from = rig.now;
    const takes: Inputs = { instr_ready_i: each(1, 1) };
    const front = (seen: Seen): string => seen.fronts.split(" ")[1] ?? "";
    const list = when(
      rig,
      B + 7,
      takes,
      (seen) => [seen.pulses, front(seen)].filter((text) => text !== "").join(" "),
      from,
    );
    const expected = Array.from({ length: B + 7 }, (_, t) => {
      const word = t >= 3 + B ? (0x102 + t - 3 - B).toString(16) : "-";
      return `${t}: ${t === 1 + B ? "restart 1@2748 " : ""}${word}`;
    });
    expect(list).toEqual(expected);
  });

  test("an arrival in u is a release in u + 1 + B, which shows B + 1 later", () => {
    const rig = new PoolRig({ barrierStages });
    rig.run([0, 2]);
    rig.cycle({ sync_local_i: each(1, 0) });
    expect(when(rig, 8, {}, pulses, 0)).toEqual([]);
    const from = rig.now;
    rig.cycle({ sync_local_i: each(1, 2) });
    expect(when(rig, 2 * B + 4, {}, pulses, from)).toEqual([`${2 * B + 2}: sync 0 2`]);
    expect(rig.cycle().state.all("arrive")).toEqual([0, 0, 0]);
    expect(rig.count("event4_release")).toBe(1);
  });

  test("a hold takes effect at the barrier; its end resumes in v + 1, seen in v + 2 + B", () => {
    const rig = new PoolRig({ barrierStages });
    rig.run([0, 2]);
    rig.set(ofGroup(0, hold), 1);
    rig.levels.set("next_layer_i", each(77, 0, 2));
    const from = rig.now;
    rig.cycle({ sync_local_i: each(1, 0, 2) });
    const states = when(rig, B + 3, {}, (seen) => seen.states.split(" ")[0] ?? "", from);
    expect(states.slice(B)).toEqual([`${B + 1}: Run`, `${B + 2}: Held`, `${B + 3}: Held`]);
    expect(rig.cycle().pulses).toBe("");
    rig.offer(ofGroup(0, hold), 0);
    const resumed = rig.now;
    const list = when(rig, B + 4, {}, (seen) => `${seen.states.split(" ")[2]} ${seen.pulses}`, resumed);
    const expected = ["0: Held ", "1: Held ", ...Array.from({ length: B + 2 }, (_, n) => `${n + 2}: Run `)];
    expected[B + 2] = `${B + 2}: Run sync 0 2`;
    expect(list).toEqual(expected);
    expect(rig.read(ofCore(2, 0x24))).toBe(77);
  });

  test("a stop in w halts in w + 1 + B, and waits for quiet of its own program", () => {
    const rig = new PoolRig({ barrierStages });
    rig.run([1]);
    rig.levels.set("quiet_i", each(1, 0, 1, 2));
    rig.cycles(B + 1);
    rig.offer(ofGroup(1, stop), 0);
    const from = rig.now;
    const list = when(rig, 2 * B + 5, {}, (seen) => `${seen.states.split(" ")[1]} ${seen.pulses}`.trim(), from);
    const expected = ["0: Run", ...Array.from({ length: 2 * B + 2 }, (_, n) => `${n + 1}: Halt`)];
    expected[B + 1] = `${B + 1}: Halt halt 1`;
    expect(list).toEqual([...expected, `${2 * B + 3}: Free`, `${2 * B + 4}: Free`]);
  });

  test("pulses count from t + 2 + 2B after a Go on: those before are the old program's", () => {
    for (const counts of [false, true]) {
      const rig = new PoolRig({ barrierStages });
      rig.ready([1]);
      rig.offer(ofGroup(1, go), 0);
      const from = rig.now;
      const first = from + 2 + 2 * B;
      while (rig.now < first - B - (counts ? 0 : 1)) rig.cycle();
      rig.cycle({ sync_local_i: each(1, 1), irq_i: each(1, 1) });
      const { state } = rig.cycles(B + 1);
      expect([state.get("irq_task", 1), rig.count("arrive")]).toEqual(counts ? [1, 1] : [0, 0]);
      expect(rig.counted("blanked_sync", "blanked_irq")).toEqual(counts ? [0, 0] : [1, 1]);
      const later = rig.cycles(2 * B + 4);
      expect(later.state.get("age", 1)).toBe(2 * B + 1);
    }
  });
});

test.each([0, 2])("faults of the old program do not count while a core is blanked (B = %i)", (B) => {
  const rig = new PoolRig({ barrierStages: B });
  rig.ready([1]);
  const faults: Inputs = { trap_i: each(1, 1), guard_trap_i: each(1, 1) };
  rig.offer(ofGroup(1, go), 0);
  rig.cycle();
  // Seen in the cycles t + 1 … t + 1 + 2B, and in one more.
  for (let age = 0; age <= 2 * B; age += 1) rig.cycle(age <= B ? faults : {});
  expect(rig.cycles(B + 2).states).toBe("Free Run Free");
  expect([rig.count("blanked_trap"), rig.count("blanked_guard")]).toEqual([B + 1, B + 1]);
  rig.cycle(faults);
  expect(rig.cycles(B + 1).states).toBe("Free Halt Free");
});

test("ages: 0 in the first cycle of Run and of Halt, one more in each", () => {
  const rig = new PoolRig({ barrierStages: 1 });
  rig.ready([0]);
  rig.offer(ofGroup(0, go), 0);
  const ages = (count: number): number[] => Array.from({ length: count }, () => rig.cycle().state.get("age", 0));
  expect(ages(6)).toEqual([3, 0, 1, 2, 3, 3]);
  rig.offer(ofGroup(0, stop), 0);
  expect(ages(6)).toEqual([3, 0, 1, 2, 3, 3]);
});
