import { describe, expect, test } from "vitest";
import { PoolRig, each, ofGroup, stop, type Inputs } from "./rig.ts";

const at = (...cores: readonly number[]): Readonly<Record<number, number>> => each(1, ...cores);
const quiet: Inputs = { quiet_i: at(0) };
const trapped = (code: number): Inputs => ({ trap_i: at(0), trap_code_i: each(code, 0) });

/** Core 0 alone is in Halt, in its first cycle, by a fault of this kind. */
function halted(fault: Inputs): PoolRig {
  const rig = new PoolRig();
  rig.run([0]);
  rig.cycle(fault);
  return rig;
}

describe("a core in Halt", () => {
  test.each<[string, Inputs, Inputs, Inputs, string, string]>([
    ["its own trap code", trapped(7), trapped(7), trapped(7), "Trap7", "halt_own_code"],
    ["its own code, be it 0", trapped(1), trapped(1), trapped(0), "Trap0", "halt_own_code"],
    ["10 without trap", trapped(7), {}, {}, "Trap10", "halt_code_mate"],
    ["12 of its guard", { guard_trap_i: at(0) }, {}, {}, "Trap12", "halt_code_guard"],
    ["12 of a pulse in Halt", trapped(7), { guard_trap_i: at(0) }, {}, "Trap12", "halt_guard"],
    ["12 of a pulse in the last cycle", trapped(7), {}, { guard_trap_i: at(0) }, "Trap12", "halt_guard_at_end"],
    ["its own code over the guard's", { guard_trap_i: at(0) }, {}, trapped(6), "Trap6", "halt_own_code_over_guard"],
  ])("traps with %s", (_, fault, waiting, last, state, event) => {
    const rig = halted(fault);
    rig.cycle({ ...waiting, ...quiet });
    expect(rig.cycle({ ...last, ...quiet }).states).toBe("Halt Free Free");
    const seen = rig.cycle();
    expect([seen.states, seen.state.all("irq_trap"), seen.state.get("reason", 0)]).toEqual([
      `${state} Free Free`,
      [1, 0, 0],
      0,
    ]);
    expect([rig.count(event), rig.count(`trap_code_${state.slice(4)}`)]).toEqual([1, 1]);
  });

  test("waits until it is quiet, however long", () => {
    const rig = halted(trapped(7));
    for (let more = 0; more < 50; more += 1) expect(rig.cycle({ quiet_i: at(1, 2) }).states).toBe("Halt Free Free");
    expect(rig.count("halt_waits")).toBe(49);
    rig.cycle(quiet);
    expect(rig.cycle().states).toBe("Trap10 Free Free");
  });

  test("gets free by a stop, whatever happens meanwhile", () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.offer(ofGroup(0, stop), 0);
    rig.cycle();
    const all: Inputs = {
      ...trapped(5),
      guard_trap_i: at(0),
      sync_local_i: at(0),
      task_done_i: at(0),
      irq_i: at(0),
      ...quiet,
    };
    rig.cycle(all);
    rig.cycle(all);
    const { states, state } = rig.cycle();
    expect([states, state.all("irq_trap"), state.all("irq_task"), state.all("arrive")]).toEqual([
      "Free Free Free",
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(rig.counted("halt_to_free_trapped", "ignored_halt")).toEqual([1, 2]);
  });
});

describe("interrupts", () => {
  test("of a task that ended, or of a Run core alone", () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.cycle({ irq_i: at(0, 1) });
    expect(rig.cycle().state.all("irq_task")).toEqual([1, 0, 0]);
    rig.set(0x14, 0xffffffff);
    expect(rig.read(0x14)).toBe(0);
    rig.cycle({ irq_i: at(0), task_done_i: at(0) });
    const { states, state } = rig.cycle();
    expect([states, state.all("irq_task")]).toEqual(["Done Free Free", [1, 0, 0]]);
    expect(rig.counted("irq_task", "irq_task_alone")).toEqual([1, 1]);
  });

  test("a set wins over a clear, bit by bit; the enables gate the output", () => {
    const rig = new PoolRig();
    rig.run([0]);
    rig.cycle({ irq_i: at(0) });
    rig.offer(0x14, 0xffffffff);
    rig.cycle({ irq_i: at(0) });
    expect(rig.read(0x14)).toBe(1);
    expect(rig.count("task_set_over_clear")).toBe(1);
    expect(rig.write(0x20, 0xffffffff).out.get("irq_o")).toBe(1);
    expect(rig.read(0x20)).toBe(7);
    expect(rig.write(0x14, 0xfffffffe).out.get("irq_o")).toBe(1);
    expect(rig.write(0x14, 1).out.get("irq_o")).toBe(0);
    rig.cycle(trapped(3));
    rig.cycle(trapped(3));
    rig.cycle({ ...trapped(3), ...quiet });
    expect([rig.read(0x18), rig.cycle().out.get("irq_o")]).toEqual([1, 0]);
    expect(rig.write(0x24, 1).out.get("irq_o")).toBe(1);
  });
});
