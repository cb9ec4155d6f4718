import { describe, expect, test } from "vitest";
import {
  PoolRig,
  ctxEnded,
  nextLayer,
  each,
  go,
  group,
  hold,
  ofCore,
  ofGroup,
  stop,
  type Inputs,
  type Seen,
} from "./rig.ts";

const at = (...cores: readonly number[]): Readonly<Record<number, number>> => each(1, ...cores);

/** Cores 0 and 2 run for one user, core 1 for another. */
function pair(): PoolRig {
  const rig = new PoolRig();
  rig.run([0, 2]);
  rig.ready([1]);
  rig.set(ofGroup(1, go), 0);
  rig.cycles(4);
  return rig;
}

/** Both cores of the pair wait at a barrier, Held. */
function heldPair(): PoolRig {
  const rig = pair();
  rig.set(ofGroup(0, hold), 1);
  rig.cycle({ sync_local_i: at(0, 2), next_layer_i: each(9, 0, 2) });
  rig.cycle({ next_layer_i: each(9, 0, 2) });
  expect(rig.cycle().states).toBe("Held Run Held");
  return rig;
}

/** A write acts in the same cycle as these inputs; what the cycle after shows. */
function writeWith(rig: PoolRig, address: number, data: number, inputs: Inputs): Seen {
  rig.offer(address, data);
  rig.cycle(inputs);
  return rig.cycle();
}

describe("(1) a fault", () => {
  test("of a Run core halts its group, and no other", () => {
    const rig = pair();
    rig.cycle({ trap_i: at(2) });
    const seen = rig.cycle();
    expect([seen.states, seen.pulses, seen.state.all("reason")]).toEqual(["Halt Run Halt", "halt 0 2", [10, 0, 10]]);
    expect(rig.count("event1_run")).toBe(1);
  });

  test("of a guard is the reason 12 of its own core", () => {
    const rig = pair();
    rig.cycle({ guard_trap_i: at(2), trap_i: at(0, 2) });
    const seen = rig.cycle();
    expect([seen.states, seen.state.all("reason")]).toEqual(["Halt Run Halt", [10, 0, 12]]);
    expect(rig.counted("event1_guard", "event1_trap_and_guard")).toEqual([1, 1]);
  });

  test.each([
    ["trap_i", 10, "event1_held"],
    ["guard_trap_i", 12, "event1_guard_held"],
  ])("of a Held core: %s", (name, reason, event) => {
    const rig = heldPair();
    rig.cycle({ [name]: at(0) });
    const seen = rig.cycle();
    expect([seen.states, seen.pulses, seen.state.all("reason")]).toEqual([
      "Halt Run Halt",
      "halt 0 2",
      [reason, 0, 10],
    ]);
    expect(rig.count(event)).toBe(1);
  });

  test("of a core in another state changes nothing", () => {
    const rig = new PoolRig();
    rig.ready([0, 2]);
    rig.cycle({ trap_i: at(0, 1, 2), guard_trap_i: at(0, 1, 2), sync_local_i: at(0, 1), task_done_i: at(0, 1) });
    const { states, state } = rig.cycle();
    expect([states, state.all("arrive"), state.all("irq_trap")]).toEqual(["Ready Free Ready", [0, 0, 0], [0, 0, 0]]);
  });

  test("wins over a stop, over disorder, over a release, over a hold, and over a resume", () => {
    const stopped = pair();
    expect(writeWith(stopped, ofGroup(0, stop), 0, { trap_i: at(0) }).state.all("reason")).toEqual([10, 0, 10]);
    expect(stopped.count("event1_over_2")).toBe(1);

    const disorder = pair();
    disorder.cycle({ sync_local_i: at(0), task_done_i: at(2) });
    disorder.cycle({ trap_i: at(0) });
    expect(disorder.cycle().states).toBe("Halt Run Done");
    expect(disorder.count("event1_over_3")).toBe(1);

    const released = pair();
    released.cycle({ sync_local_i: at(0, 2) });
    released.cycle({ guard_trap_i: at(0) });
    const seen = released.cycle();
    expect([seen.states, seen.pulses, seen.state.all("arrive")]).toEqual(["Halt Run Halt", "halt 0 2", [0, 0, 0]]);
    expect(released.count("event1_over_release")).toBe(1);

    const held = pair();
    held.set(ofGroup(0, hold), 1);
    held.cycle({ sync_local_i: at(0, 2) });
    held.cycle({ trap_i: at(0) });
    expect(held.cycle().states).toBe("Halt Run Halt");
    expect(held.count("event1_over_hold")).toBe(1);

    const resumed = heldPair();
    resumed.offer(ofGroup(0, hold), 0);
    resumed.cycle();
    resumed.cycle({ trap_i: at(2) });
    const after = resumed.cycle();
    expect([after.states, after.pulses]).toEqual(["Halt Run Halt", "halt 0 2"]);
    expect(resumed.count("event1_over_5")).toBe(1);
  });
});

describe("(2) a stop", () => {
  test("halts Run and Held cores with reason 0, whatever is written", () => {
    const rig = pair();
    const seen = writeWith(rig, ofGroup(1, stop), 0xffffffff, {});
    expect([seen.states, seen.pulses, seen.state.all("reason")]).toEqual(["Run Halt Run", "halt 1", [0, 0, 0]]);
    const held = heldPair();
    expect(writeWith(held, ofGroup(0, stop), 0, {}).states).toBe("Halt Run Halt");
    expect(held.count("event2_held")).toBe(1);
  });

  test("halts cores that are blanked", () => {
    const rig = new PoolRig({ barrierStages: 3 });
    rig.ready([0]);
    rig.set(ofGroup(0, go), 0);
    expect(writeWith(rig, ofGroup(0, stop), 0, {}).states).toBe("Halt Free Free");
    expect(rig.count("event2_of_blanked")).toBe(1);
  });

  test("wins over disorder, over a release, over a hold, and over the end", () => {
    const stopped = pair();
    stopped.offer(ofGroup(0, stop), 0, { sync_local_i: at(0), task_done_i: at(2) });
    stopped.cycle();
    const seen = stopped.cycle();
    expect([seen.states, seen.state.get("reason", 0)]).toEqual(["Halt Run Done", 0]);
    expect(stopped.count("event2_over_3")).toBe(1);

    const released = pair();
    released.offer(ofGroup(0, stop), 0, { sync_local_i: at(0, 2) });
    released.cycle();
    expect(released.cycle().pulses).toBe("halt 0 2");
    expect(released.count("event2_over_release")).toBe(1);

    const held = pair();
    held.set(ofGroup(0, hold), 1);
    held.offer(ofGroup(0, stop), 0, { sync_local_i: at(0, 2) });
    held.cycle();
    expect(held.cycle().states).toBe("Halt Run Halt");
    expect(held.count("event2_over_hold")).toBe(1);

    const ended = pair();
    ended.set(ofGroup(1, hold), 1);
    ended.offer(ofGroup(1, stop), 0, { task_done_i: at(1) });
    ended.cycle();
    expect(ended.cycle().state.all("ctx_ended")).toEqual([0, 0, 0]);
    expect(ended.cycle().state.all("ctx_ended")).toEqual([0, 1, 0]);
    expect(ended.counted("event2_over_6", "event2_nothing")).toEqual([1, 1]);
  });
});

describe("(3) disorder", () => {
  test("a Run core has arrived, another is Done: code 9 for all, Done cores at once", () => {
    const rig = pair();
    rig.cycle({ task_done_i: at(2) });
    expect(rig.cycle({ sync_local_i: at(0) }).states).toBe("Run Run Done");
    expect(rig.cycle().states).toBe("Run Run Done");
    const seen = rig.cycle({ quiet_i: at(0) });
    expect([seen.states, seen.pulses]).toEqual(["Halt Run Trap9", "halt 0"]);
    expect([seen.state.all("irq_trap"), seen.state.all("reason")]).toEqual([
      [0, 0, 1],
      [9, 0, 0],
    ]);
    rig.cycle({ quiet_i: at(0), trap_i: at(0), trap_code_i: each(5, 0) });
    expect(rig.cycle().states).toBe("Trap9 Run Trap9");
    expect(rig.counted("event3_over_4", "halt_disorder_trapped")).toEqual([1, 1]);
  });

  test("takes the core that ends in that cycle along", () => {
    const rig = new PoolRig();
    rig.run([0, 1, 2]);
    rig.cycle({ sync_local_i: at(0), task_done_i: at(2) });
    rig.cycle({ task_done_i: at(1), irq_i: at(1) });
    const { states, state } = rig.cycle();
    expect([states, state.all("irq_task")]).toEqual(["Halt Halt Trap9", [0, 1, 0]]);
    expect(rig.counted("event3", "done_lost", "irq_task_of_moved")).toEqual([1, 1, 1]);
  });
});

describe("(4) a barrier", () => {
  test("counts arrivals of the cycle before alone, and a new arrival wins over the clear", () => {
    const rig = pair();
    rig.cycle({ sync_local_i: at(0) });
    rig.cycle({ sync_local_i: at(2) });
    expect(rig.cycle({ sync_local_i: at(0) }).pulses).toBe("");
    const seen = rig.cycle();
    expect([seen.pulses, seen.state.all("arrive")]).toEqual(["sync 0 2", [1, 0, 0]]);
    expect(rig.count("arrive_at_release")).toBe(1);
    rig.cycle({ sync_local_i: at(2) });
    rig.cycle({ task_done_i: at(0), sync_local_i: at(0) });
    const last = rig.cycle();
    expect([last.pulses, last.states, last.state.all("arrive")]).toEqual(["sync 0 2", "Done Run Run", [0, 0, 0]]);
    expect(rig.counted("done_at_release", "done_over_arrive")).toEqual([1, 1]);
  });

  test("holds at equal layers, with an interrupt; unequal ones are disorder", () => {
    const rig = pair();
    rig.set(ofGroup(0, hold), 1);
    rig.set(0x1c, 1);
    rig.cycle({ sync_local_i: at(0, 2) });
    expect(
      rig.cycle({ next_layer_i: each(0xfff, 0, 2), sync_local_i: at(0), task_done_i: at(2) }).out.get("irq_o"),
    ).toBe(0);
    const seen = rig.cycle();
    expect([seen.states, seen.pulses, seen.out.get("irq_o")]).toEqual(["Held Run Held", "", 1]);
    const levels = { next_layer_i: each(0xfff, 0, 2) };
    const layers = [0, 1].map((c) => rig.read(ofCore(c, nextLayer), levels));
    expect([...layers, rig.read(0x10)]).toEqual([0xfff, 0, 1]);
    expect(rig.counted("event4_hold", "arrive_lost", "done_lost")).toEqual([1, 1, 1]);

    const unequal = pair();
    unequal.set(ofGroup(0, hold), 1);
    unequal.cycle({ sync_local_i: at(0, 2) });
    unequal.cycle({ next_layer_i: each(5, 0) });
    const after = unequal.cycle();
    expect([after.states, after.state.all("reason")]).toEqual(["Halt Run Halt", [9, 0, 9]]);
    expect(unequal.read(0x10)).toBe(0);
  });

  test("of one user releases no other", () => {
    const rig = pair();
    rig.cycle({ sync_local_i: at(0, 1) });
    rig.cycle();
    const seen = rig.cycle();
    expect([seen.pulses, seen.state.all("arrive")]).toEqual(["sync 1", [1, 0, 0]]);
  });
});

describe("(5) a resume", () => {
  test("takes the Held cores on, who hear their pulses at once and ignored them before", () => {
    const rig = heldPair();
    rig.cycle({ sync_local_i: at(0, 2), task_done_i: at(0), irq_i: at(2) });
    expect(rig.cycle().states).toBe("Held Run Held");
    expect(rig.count("ignored_held")).toBe(1);
    rig.offer(ofGroup(0, hold), 0);
    rig.cycle();
    rig.cycle();
    const seen = rig.cycle({ sync_local_i: at(0) });
    expect([seen.states, seen.pulses, seen.state.get("age", 0)]).toEqual(["Run Run Run", "sync 0 2", 1]);
    expect(rig.cycle().state.all("arrive")).toEqual([1, 0, 0]);
  });
});

describe("(6) the end under a hold", () => {
  test("interrupts once, when no core runs or halts any more; ends with hold = 0 and with Go", () => {
    const rig = pair();
    rig.set(ofGroup(0, hold), 1);
    rig.cycle({ task_done_i: at(0) });
    rig.cycles(3);
    expect(rig.read(ofGroup(0, ctxEnded))).toBe(0);
    rig.cycle({ task_done_i: at(2) });
    expect(rig.cycle().state.all("ctx_ended")).toEqual([0, 0, 0]);
    const { state } = rig.cycle();
    expect([state.all("ctx_ended"), state.all("irq_group")]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    rig.set(0x10, 1);
    rig.cycles(3);
    expect([rig.read(0x10), rig.read(ofGroup(0, ctxEnded)), rig.count("event6_ended")]).toEqual([0, 1, 1]);
    rig.ready([0, 2]);
    rig.set(ofGroup(0, go), 0);
    expect(rig.read(ofGroup(0, ctxEnded))).toBe(0);
    expect(rig.counted("go_under_hold", "go_behind_ended", "go_of_several")).toEqual([1, 1, 2]);
  });

  test("a core in Halt puts it off; hold = 0 in the cycle that sets it wins, the interrupt stays", () => {
    const rig = pair();
    rig.set(ofGroup(0, hold), 1);
    rig.cycle({ task_done_i: at(0), trap_i: at(2) });
    rig.cycles(5);
    expect(rig.cycle().states).toBe("Halt Run Halt");
    const done = pair();
    done.set(ofGroup(0, hold), 1);
    done.cycle({ task_done_i: at(0) });
    done.cycle({ trap_i: at(2) });
    done.cycles(3);
    expect([done.cycle().states, done.read(ofGroup(0, ctxEnded))]).toEqual(["Done Run Halt", 0]);
    done.cycle({ quiet_i: at(2) });
    done.cycles(2);
    expect([done.cycle().states, done.read(ofGroup(0, ctxEnded))]).toEqual(["Done Run Trap10", 1]);

    const unheld = pair();
    unheld.set(ofGroup(1, hold), 1);
    unheld.offer(ofGroup(1, hold), 2, { task_done_i: at(1) });
    unheld.cycle();
    const { state } = unheld.cycle();
    expect([state.all("ctx_ended"), state.all("irq_group"), state.all("hold")]).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect(unheld.count("unhold_at_end")).toBe(1);
  });
});

test("groups are what software made of them: a core that moves is Free, with its trap code gone", () => {
  const rig = pair();
  rig.cycle({ trap_i: at(1), trap_code_i: each(3, 1) });
  rig.cycle({ trap_i: at(1), trap_code_i: each(3, 1) });
  rig.cycle({ trap_i: at(1), trap_code_i: each(3, 1), quiet_i: at(1) });
  expect(rig.cycle().states).toBe("Run Trap3 Run");
  rig.set(ofCore(1, group), 0);
  expect(rig.cycle().states).toBe("Run Free Run");
  expect(rig.read(ofCore(1, 0))).toBe(0);
  rig.cycle({ sync_local_i: at(0, 2) });
  rig.cycle();
  expect(rig.cycle().pulses).toBe("sync 0 2");
  expect(rig.takes(ofGroup(0, go), 0)).toBe(false);
});

test("a Held core that is moved or loaded frees its Held mates, without a halt", () => {
  const moved = heldPair();
  const seen = writeWith(moved, ofCore(2, group), 2, {});
  expect([seen.states, seen.pulses, seen.state.all("group")]).toEqual(["Free Run Free", "", [0, 1, 2]]);
  const loaded = heldPair();
  expect(writeWith(loaded, ofCore(0, 8), 4, {}).states).toBe("Load Run Free");
  expect(loaded.counted("held_mates_freed", "load_of_held")).toEqual([1, 1]);
});
