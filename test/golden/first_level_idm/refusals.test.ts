import { describe, expect, test } from "vitest";
import {
  PoolRig,
  each,
  go,
  group,
  hold,
  load,
  loadAddress,
  ofCore,
  ofGroup,
  segment,
  stop,
  type Inputs,
} from "./rig.ts";

const at = (...cores: readonly number[]): Readonly<Record<number, number>> => each(1, ...cores);

/** Rigs whose core 0 is in a state; its group is its own. */
const inState: Readonly<Record<string, () => PoolRig>> = {
  Free: () => new PoolRig(),
  Load: () => {
    const rig = new PoolRig();
    rig.openMemory();
    rig.ask(0, 0, 8);
    return rig;
  },
  Ready: () => {
    const rig = new PoolRig();
    rig.ready([0]);
    return rig;
  },
  Run: () => {
    const rig = new PoolRig();
    rig.run([0]);
    return rig;
  },
  Held: () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.set(ofGroup(0, hold), 1);
    rig.cycle({ sync_local_i: at(0) });
    rig.cycles(2);
    return rig;
  },
  Done: () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.cycle({ task_done_i: at(0) });
    return rig;
  },
  Trap10: () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.cycle({ trap_i: at(0) });
    rig.cycles(3, { quiet_i: at(0) });
    return rig;
  },
  Halt: () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.cycle({ trap_i: at(0) });
    return rig;
  },
};

/** States in which a write to core 0 (or group 0) is taken, with a program of its own or not. */
function takenIn(address: number, data: number): string[] {
  return Object.entries(inState).flatMap(([state, make]) => {
    const rig = make();
    if (state !== "Load") rig.openMemory();
    expect(rig.cycle().states.split(" ")[0]).toBe(state);
    return rig.takes(address, data) ? [state] : [];
  });
}

describe("by the state of the core", () => {
  test.each([
    ["LOAD", ofCore(0, load), 4, ["Free", "Ready", "Held", "Done", "Trap10"]],
    ["GROUP", ofCore(0, group), 1, ["Free", "Ready", "Held", "Done", "Trap10"]],
    ["GROUP with its number", ofCore(0, group), 0, ["Free", "Ready", "Held", "Done", "Trap10"]],
    ["LOAD_ADDRESS_LO", ofCore(0, loadAddress), 0, ["Free", "Ready", "Run", "Held", "Done", "Trap10", "Halt"]],
    ["LOAD_ADDRESS_HI", ofCore(0, loadAddress + 4), 0, ["Free", "Ready", "Run", "Held", "Done", "Trap10", "Halt"]],
    ["SEG_BASE_LO", ofCore(0, segment + 0x20), 0, ["Free", "Load", "Ready", "Held", "Done", "Trap10"]],
    ["SEG_BASE_HI", ofCore(0, segment + 0x24), 0, ["Free", "Load", "Ready", "Held", "Done", "Trap10"]],
    ["SEG_LIMIT_LO", ofCore(0, segment + 0x28), 0, ["Free", "Load", "Ready", "Held", "Done", "Trap10"]],
    ["SEG_LIMIT_HI", ofCore(0, segment + 0x2c), 0, ["Free", "Load", "Ready", "Held", "Done", "Trap10"]],
    ["START_PC", ofCore(0, 0x14), 0, Object.keys(inState)],
    ["START_LAYER", ofCore(0, 0x18), 0, Object.keys(inState)],
    ["WATCHDOG", ofCore(0, 0x1c), 0, Object.keys(inState)],
    ["INJECT", ofCore(0, 0x20), 0, Object.keys(inState)],
    ["STOP", ofGroup(0, stop), 0, Object.keys(inState)],
    ["HOLD", ofGroup(0, hold), 0, Object.keys(inState)],
    ["GO", ofGroup(0, go), 0, ["Ready"]],
  ])("%s", (_, address, data, states) => {
    expect(takenIn(address, data)).toEqual(states);
  });
});

describe("LOAD", () => {
  /** What a load of `words` from `address` is, with memory from `base` to `limit`. */
  function loads(address: number, words: number, base = 0x1000, limit = 0x2000): boolean {
    const rig = new PoolRig();
    for (const [register, value] of [
      [0x28, base],
      [0x30, limit],
      [ofCore(1, loadAddress), address],
    ] as const) {
      rig.set(register, value % 2 ** 32);
      rig.set(register + 4, Math.floor(value / 2 ** 32));
    }
    const taken = rig.takes(ofCore(1, load), words);
    expect(rig.cycle().states).toBe(taken ? "Free Load Free" : "Free Free Free");
    return taken;
  }

  test("counts its words by the whole write", () => {
    expect([0, 1, 64, 65, 128, 0x10001, 0x80000001].map((words) => loads(0x1000, words))).toEqual([
      ...[false, true, true, false, false, false, false],
    ]);
  });

  test("keeps inside the memory for programs, at 16 bytes", () => {
    expect(loads(0x1000 - 16, 1)).toBe(false);
    expect(loads(0x1008, 1)).toBe(false);
    expect(loads(0x1001, 1)).toBe(false);
    expect(loads(0x2000 - 16, 1)).toBe(true);
    expect(loads(0x2000 - 16, 2)).toBe(false);
    expect(loads(0x2000 - 16, 1, 0x1000, 0x2000 - 1)).toBe(false);
    expect(loads(0xff_ffff_ff00, 15, 0, 0xff_ffff_fff0)).toBe(true);
    expect(loads(0xff_ffff_ff00, 16, 0, 0xff_ffff_ffff)).toBe(false);
    expect(loads(0xff_ffff_ff00, 17, 0, 0xff_ffff_ffff)).toBe(false);
    expect(loads(0x12_0000_0000, 1, 0x12_0000_0000, 0x12_0000_0010)).toBe(true);
    expect(loads(0, 1, 0, 0)).toBe(false);
  });
});

describe("LOAD and GROUP", () => {
  test("of a Done core wait for its mates in Run and in Halt", () => {
    for (const write of [ofCore(0, load), ofCore(0, group)]) {
      const rig = new PoolRig();
      rig.run([0, 2]);
      rig.cycle({ task_done_i: at(0) });
      expect(rig.takes(write, 1)).toBe(false);
      rig.cycle({ trap_i: at(2) });
      expect(rig.takes(write, 1)).toBe(false);
      rig.cycles(3, { quiet_i: at(2) });
      expect(rig.cycle().states).toBe("Done Free Trap10");
      expect([rig.takes(write, 1), ...rig.counted("refused_done_run", "refused_done_halt")]).toEqual([true, 1, 1]);
    }
  });

  test("of a core that an event moves in the same cycle are refused", () => {
    for (const write of [ofCore(2, load), ofCore(2, group)]) {
      const held = new PoolRig();
      held.run([0, 2]);
      held.set(ofGroup(0, hold), 1);
      held.cycle({ sync_local_i: at(0, 2) });
      held.cycles(2);
      expect(held.takes(write, 1, { trap_i: at(0) })).toBe(false);
      expect([held.cycle().states, held.count("refused_held_moved")]).toEqual(["Halt Free Halt", 1]);

      const done = new PoolRig();
      done.run([0, 2]);
      done.cycle({ task_done_i: at(2) });
      done.offer(write, 1, { sync_local_i: at(0) });
      done.cycle();
      const seen = done.cycle();
      expect([seen.states, seen.out.get("s_axi_bresp_o")]).toEqual(["Halt Free Trap9", 2]);
      expect(done.count("refused_done_moved")).toBe(1);
    }
  });

  test("of a Held core in the cycle of a barrier of others are taken", () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.set(ofGroup(0, hold), 1);
    rig.cycle({ sync_local_i: at(0) });
    rig.cycles(2);
    const events: Inputs = { task_done_i: at(0), sync_local_i: at(0) };
    expect(rig.takes(ofCore(0, load), 1, events)).toBe(true);
    expect(rig.cycle().states).toBe("Load Free Free");
  });

  test("GROUP names a group that exists, by the whole word", () => {
    const rig = new PoolRig();
    expect([3, 4, 0x100, 0x10000, 0x80000000, 0xffffffff].map((number) => rig.takes(ofCore(0, group), number))).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect([rig.takes(ofCore(0, group), 2), rig.read(ofCore(0, group))]).toEqual([true, 2]);
    expect(rig.counted("refused_group_wide", "refused_group_number")).toEqual([3, 3]);
  });
});

test("GO wants a core, and all of them Ready", () => {
  const rig = new PoolRig();
  rig.ready([0]);
  expect(rig.takes(ofGroup(1, go), 0)).toBe(false);
  rig.set(ofCore(1, group), 0);
  expect(rig.takes(ofGroup(0, go), 0)).toBe(false);
  rig.set(ofCore(1, group), 2);
  expect(rig.takes(ofGroup(1, go), 0)).toBe(false);
  expect(rig.takes(ofGroup(0, go), 0xffffffff)).toBe(true);
  expect(rig.counted("refused_go", "refused_go_some", "refused_go_empty")).toEqual([1, 1, 1]);
});
