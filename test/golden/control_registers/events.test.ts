import { describe, expect, test } from "vitest";
import { addToCounter, countUp } from "../../../src/golden/control_registers/counters.ts";
import { readRegister } from "../../../src/golden/control_registers/read.ts";
import { register } from "../../../src/golden/control_registers/address_map.ts";
import { registersState } from "../../../src/golden/control_registers/state.ts";
import { RegistersRig, own, smallConfig } from "./rig.ts";

const pending = 0x008;
const enable = 0x00c;

describe("interrupts of a guest", () => {
  test("done shows in the cycle after, when it is enabled, and stays until a 1 is written", () => {
    const rig = new RegistersRig();
    rig.write(own(1, enable), 1);
    expect(rig.cycle({ vnpu_done_i: { 0: 1, 1: 1 } }).out.all("irq_o")).toEqual([0, 0, 0]);
    expect(rig.cycle().out.all("irq_o")).toEqual([0, 1, 0]);
    expect([rig.read(own(0, pending)), rig.read(own(1, pending)), rig.read(own(2, pending))]).toEqual([1, 1, 0]);
    rig.write(own(1, pending), 0xfffffffe);
    expect(rig.cycle().out.all("irq_o")).toEqual([0, 1, 0]);
    expect(rig.write(own(1, pending), 1).out.all("irq_o")).toEqual([0, 0, 0]);
    expect(rig.write(own(0, enable), 1).out.all("irq_o")).toEqual([1, 0, 0]);
  });

  test("fault is set when the state becomes 5, once, and again after another state", () => {
    const rig = new RegistersRig();
    rig.write(own(2, enable), 2);
    expect(rig.cycle({ vnpu_state_i: { 2: 5 } }).out.all("irq_o")).toEqual([0, 0, 0]);
    rig.levels.set("vnpu_state_i", { 2: 5 });
    expect(rig.cycle().out.all("irq_o")).toEqual([0, 0, 1]);
    expect(rig.write(own(2, pending), 2).out.all("irq_o")).toEqual([0, 0, 0]);
    rig.cycle({ vnpu_state_i: { 2: 0 } });
    rig.cycle();
    expect(rig.cycle().out.all("irq_o")).toEqual([0, 0, 1]);
    expect(rig.read(0x038)).toBe(0b100);
    expect(rig.read(0x038, { vnpu_state_i: { 0: 5, 1: 4 } })).toBe(0b001);
  });

  test("set wins over clear in one cycle, bit by bit", () => {
    const rig = new RegistersRig();
    rig.cycle({ vnpu_done_i: { 0: 1 }, vnpu_state_i: { 0: 5 } });
    rig.write(own(0, pending), 3, { vnpu_done_i: { 0: 1 } });
    expect(rig.read(own(0, pending))).toBe(1);
    rig.write(own(0, pending), 3, { vnpu_state_i: { 0: 5 } });
    expect(rig.read(own(0, pending))).toBe(2);
    expect([rig.count("done_over_clear"), rig.count("fault_over_clear")]).toEqual([1, 1]);
  });
});

describe("the hypervisor's interrupt", () => {
  test("quarantine takes the engine out of service and waits for its 1", () => {
    const rig = new RegistersRig();
    rig.write(0x034, 1);
    expect(rig.cycle({ me_quarantine_i: { 1: 1 } }).out.all("me_online_o")).toEqual([1, 1, 1]);
    const { out } = rig.cycle();
    expect([out.all("me_online_o"), out.get("irq_hypervisor_o")]).toEqual([[1, 0, 1], 1]);
    expect(rig.read(0x030)).toBe(1);
    expect(rig.write(0x030, 2).out.get("irq_hypervisor_o")).toBe(1);
    expect(rig.write(0x034, 2).out.get("irq_hypervisor_o")).toBe(0);
    rig.write(0x034, 1);
    expect(rig.write(0x030, 1).out.get("irq_hypervisor_o")).toBe(0);
  });

  test("quarantine wins over writes of ME_ONLINE and of IRQ_PENDING", () => {
    const rig = new RegistersRig();
    expect(rig.write(0x02c, 0b110, { me_quarantine_i: { 1: 1 } }).out.all("me_online_o")).toEqual([0, 0, 1]);
    rig.write(0x030, 1, { me_quarantine_i: { 0: 1 } });
    expect(rig.read(0x030)).toBe(1);
    expect(rig.write(0x02c, 0b111).out.all("me_online_o")).toEqual([1, 1, 1]);
  });

  test("fault follows the states of the cycle before", () => {
    const rig = new RegistersRig();
    rig.write(0x034, 2);
    const lines = [5, 5, 4, 5, 0].map((state) => rig.cycle({ vnpu_state_i: { 1: state } }).out.get("irq_hypervisor_o"));
    expect([...lines, rig.cycle().out.get("irq_hypervisor_o")]).toEqual([0, 1, 1, 0, 1, 0]);
  });
});

describe("counters", () => {
  test("count in t what is seen from t + 1 on, by tenant and by vNPU", () => {
    const rig = new RegistersRig();
    const before = rig.cycle({
      me_busy_i: { 0: 1, 2: 1 },
      me_vnpu_i: { 0: 2, 1: 2, 2: 2 },
      ve_grants_i: { 0: 7, 1: 5 },
      preempted_i: { 1: 1, 2: 1 },
      trace_drop_i: 1,
    });
    expect(before.state.get("cycles")).toBe(0);
    const { state } = rig.cycle();
    expect({
      cycles: state.all("cycles"),
      me: state.all("me_cycles"),
      ve: state.all("ve_slots"),
      preempts: state.all("preempts"),
      drops: state.get("trace_drops"),
    }).toEqual({
      cycles: [1, 0],
      me: [0, 0, 0, 0, 2, 0],
      ve: [7, 0, 5, 0, 0, 0],
      preempts: [0, 0, 1, 0, 1, 0],
      drops: 1,
    });
    expect([rig.read(own(2, 0x010)), rig.read(own(0, 0x018)), rig.read(own(1, 0x020)), rig.read(0x048)]).toEqual([
      ...[2, 7, 1, 1],
    ]);
  });

  test("follow engines, tenants and grants from cycle to cycle", () => {
    const rig = new RegistersRig();
    const cycles = [
      { me_busy_i: { 0: 1, 1: 1 }, me_vnpu_i: { 0: 1, 1: 1 }, ve_grants_i: { 0: 5 } },
      { me_busy_i: { 0: 1 }, me_vnpu_i: { 0: 1, 1: 1 }, ve_grants_i: { 0: 5 } },
      { me_busy_i: { 0: 1 }, me_vnpu_i: { 0: 2 }, ve_grants_i: { 0: 1, 2: 4 } },
      { me_busy_i: { 0: 1 }, me_vnpu_i: { 0: 2 } },
    ];
    for (const inputs of cycles) rig.cycle(inputs);
    rig.cycle();
    const { state } = rig.cycle();
    expect([state.all("me_cycles"), state.all("ve_slots")]).toEqual([
      [0, 0, 3, 0, 2, 0],
      [11, 0, 0, 0, 4, 0],
    ]);
  });

  test("CYCLES is the number of cycles out of reset before the one in which the read acts", () => {
    const rig = new RegistersRig();
    expect(rig.read(0x040)).toBe(1);
    expect(rig.read(0x040)).toBe(4);
    expect(rig.read(0x040, { trace_drop_i: 1 })).toBe(7);
    expect(rig.read(0x048)).toBe(1);
  });

  test("carry into the high half, and wrap after 2^64", () => {
    const words = Uint32Array.from([0, 0, 0xfffffffe, 6, 0xffffffff, 0xffffffff]);
    addToCounter(words, 1, 1);
    expect([...words]).toEqual([0, 0, 0xffffffff, 6, 0xffffffff, 0xffffffff]);
    addToCounter(words, 1, 16);
    addToCounter(words, 2, 3);
    expect([...words]).toEqual([0, 0, 15, 7, 2, 0]);
    expect([countUp(0xfffffffe), countUp(0xffffffff)]).toEqual([0xffffffff, 0xffffffff]);
  });

  test("a low half latches its high half, and every high half gives the latch", () => {
    const rig = new RegistersRig();
    const s = registersState(smallConfig);
    s.cycles.set([1, 11]);
    s.meCycles.set([2, 12], 2);
    s.veSlots.set([3, 13], 2);
    s.preempts.set([4, 14], 2);
    const inputs = { state: new Int32Array(3) } as unknown as Parameters<typeof readRegister>[1];
    const read = (name: keyof typeof register): number =>
      readRegister(
        s,
        inputs,
        { register: register[name], vnpu: 1, miss: "none" },
        { hashLow: 0, hashHigh: 99, sizes: 0, limits: 0 },
      );
    expect(read("cycles_hi")).toBe(0);
    for (const [low, value] of [
      ["cycles_lo", 1],
      ["me_cycles_lo", 2],
      ["ve_slots_lo", 3],
      ["preempts_lo", 4],
    ] as const) {
      expect(read(low)).toBe(value);
      for (const other of ["table_base_lo", "config_hash_lo", "trace_drops"] as const) read(other);
      for (const high of ["cycles_hi", "me_cycles_hi", "ve_slots_hi", "preempts_hi"] as const) {
        expect([high, read(high)]).toEqual([high, value + 10]);
      }
    }
    // Halves of what is no counter do not come from the latch.
    expect([read("config_hash_hi"), read("table_base_hi")]).toEqual([99, 0]);
    expect(rig.read(own(1, 0x014))).toBe(0);
  });
});
