import { describe, expect, test } from "vitest";
import { RegistersRig, hyp, own, type Inputs, type Seen } from "./rig.ts";

const aw = (address: number): Inputs => ({ s_axi_awvalid_i: 1, s_axi_awaddr_i: address });
const w = (data: number): Inputs => ({ s_axi_wvalid_i: 1, s_axi_wdata_i: data, s_axi_wstrb_i: 15 });
const ar = (address: number): Inputs => ({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
const bStalls: Inputs = { s_axi_bready_i: 0 };
const rStalls: Inputs = { s_axi_rready_i: 0 };
const slice = 0x024;

/** awready, wready, arready, bvalid, rvalid. */
function bus({ out }: Seen): string {
  return ["awready", "wready", "arready", "bvalid", "rvalid"].map((name) => out.get(`s_axi_${name}_o`)).join("");
}
const sliceOf = ({ out }: Seen): number => out.get("slice_cycles_o");

describe("a write", () => {
  test("is taken, acts, and is answered in the second cycle after", () => {
    const rig = new RegistersRig();
    expect(bus(rig.cycle({ ...aw(slice), ...w(7) }))).toBe("11100");
    const acting = rig.cycle();
    expect([bus(acting), sliceOf(acting)]).toEqual(["00100", 0]);
    const answered = rig.cycle();
    expect([bus(answered), sliceOf(answered)]).toEqual(["11110", 7]);
    expect(bus(rig.cycle())).toBe("11100");
  });

  test("waits for the other of AW and W, in any order and however long", () => {
    for (const [first, second, waits] of [
      [aw(slice), w(9), "01100"],
      [w(9), aw(slice), "10100"],
    ] as const) {
      const rig = new RegistersRig();
      rig.cycle(first);
      for (let more = 0; more < 40; more += 1) expect(bus(rig.cycle({ s_axi_wdata_i: more, ...first }))).toBe(waits);
      rig.cycle(second);
      expect(bus(rig.cycle())).toBe("00100");
      const answered = rig.cycle();
      expect([bus(answered), sliceOf(answered)]).toEqual(["11110", 9]);
    }
  });

  test("waits for the answer before, which stands still, and acts in the cycle in which that is taken", () => {
    const rig = new RegistersRig();
    rig.cycle({ ...aw(0x000), ...w(1) });
    rig.cycle();
    rig.cycle({ ...aw(slice), ...w(5), ...bStalls });
    for (let more = 0; more < 5; more += 1) {
      const seen = rig.cycle(bStalls);
      expect([bus(seen), seen.out.get("s_axi_bresp_o"), sliceOf(seen)]).toEqual(["00110", 2, 0]);
    }
    expect(bus(rig.cycle())).toBe("00110");
    const answered = rig.cycle();
    expect([bus(answered), answered.out.get("s_axi_bresp_o"), sliceOf(answered)]).toEqual(["11110", 0, 5]);
    expect([rig.count("write_waits"), rig.count("write_behind")]).toEqual([5, 1]);
  });
});

describe("a read", () => {
  test("takes registers and inputs of the cycle in which it acts", () => {
    const rig = new RegistersRig();
    rig.cycle(ar(own(1, 4)));
    const acts: Inputs = { vnpu_state_i: { 1: 3 }, vnpu_group_i: { 1: 0xabcd }, vnpu_fault_code_i: { 1: 9 } };
    expect(bus(rig.cycle(acts))).toBe("11000");
    const seen = rig.cycle({ vnpu_state_i: { 1: 5 } });
    expect([bus(seen), seen.out.get("s_axi_rdata_o")]).toEqual(["11101", 0xabcd0093]);
    expect(rig.cycle().out.get("s_axi_rdata_o")).toBe(0);
  });

  test("waits for the answer before, which stands still", () => {
    const rig = new RegistersRig();
    rig.cycle(ar(0));
    rig.cycle();
    rig.cycle({ ...ar(slice), ...rStalls });
    for (let more = 0; more < 3; more += 1) {
      const seen = rig.cycle(rStalls);
      expect([bus(seen), seen.out.get("s_axi_rdata_o")]).toEqual(["11001", 0x564e5055]);
    }
    rig.cycle();
    expect(rig.cycle().out.get("s_axi_rdata_o")).toBe(0);
    expect([rig.count("read_waits"), rig.count("read_behind")]).toEqual([3, 1]);
  });

  test("that acts with a write sees the register before it", () => {
    const rig = new RegistersRig();
    rig.write(slice, 3);
    rig.cycle({ ...aw(slice), ...w(4), ...ar(slice) });
    rig.cycle();
    const seen = rig.cycle();
    expect([bus(seen), seen.out.get("s_axi_rdata_o"), sliceOf(seen)]).toEqual(["11111", 3, 4]);
    expect(rig.count("read_of_written")).toBe(1);
  });
});

test("doorbell and clear pulse in one cycle for their vNPU, with bit 0 alone", () => {
  const rig = new RegistersRig();
  for (const [address, name] of [
    [own(2, 0), "run_o"],
    [hyp(2, 4), "clear_o"],
  ] as const) {
    expect(rig.write(address, 0xffffffff).out.all(name)).toEqual([0, 0, 1]);
    expect(rig.cycle().out.all(name)).toEqual([0, 0, 0]);
    expect(rig.takes(address, 0xfffffffe)).toBe(true);
    expect(rig.write(address, 0).out.all(name)).toEqual([0, 0, 0]);
  }
});

describe("reset", () => {
  /** A write and a read wait behind answers that nobody takes; everything has a value. */
  function busy(reset: "async_low" | "sync"): RegistersRig {
    const rig = new RegistersRig({}, reset);
    rig.write(0x020, 0x103);
    rig.write(0x02c, 1);
    rig.write(0x034, 3);
    rig.write(0x050, 0x103);
    for (const offset of [0x000, 0x008, 0x00c, 0x010, 0x020, 0x024, 0x028, 0x038, 0x048]) rig.write(hyp(1, offset), 1);
    rig.write(own(1, 0x00c), 3);
    rig.cycle({ vnpu_done_i: { 1: 1 }, me_quarantine_i: { 0: 1 }, trace_drop_i: 1, vnpu_state_i: { 1: 5 } });
    rig.levels.set("me_busy_i", { 0: 1 });
    rig.levels.set("ve_grants_i", { 1: 2 });
    rig.levels.set("preempted_i", { 1: 1 });
    rig.cycle({ ...aw(own(1, 0)), ...w(1), ...ar(0) });
    rig.cycle({ ...bStalls, ...rStalls });
    rig.cycle({ ...aw(own(1, 0)), ...w(1), ...ar(0), ...bStalls, ...rStalls });
    const seen = rig.cycle({ ...bStalls, ...rStalls, vnpu_state_i: { 1: 5 } });
    expect([bus(seen), seen.out.all("irq_o"), seen.out.get("irq_hypervisor_o")]).toEqual(["00011", [0, 1, 0], 1]);
    return rig;
  }

  function isReset(rig: RegistersRig, { out, state }: Seen): void {
    const ones: Readonly<Record<string, number>> = {
      ...{ s_axi_awready_o: 1, s_axi_wready_o: 1, s_axi_arready_o: 1, me_online_o: 1 },
    };
    for (const { name, direction } of rig.model.ports.ports) {
      if (direction !== "output") continue;
      for (const value of out.all(name)) expect([name, value]).toEqual([name, ones[name] ?? 0]);
    }
    for (const { name } of rig.model.ports.state) {
      for (const value of state.all(name)) expect([name, value]).toEqual([name, 0]);
    }
  }

  test.each(["async_low", "sync"] as const)("%s: every register, in the middle of everything", (reset) => {
    const rig = busy(reset);
    const first = rig.cycle({ rst_ni: 0, ...bStalls, ...rStalls });
    if (reset === "async_low") isReset(rig, first);
    else expect([bus(first), first.out.get("mode_o")]).toEqual(["00011", 3]);
    isReset(rig, rig.cycle({ rst_ni: 0, me_quarantine_i: { 0: 1 }, vnpu_done_i: { 0: 1 }, vnpu_state_i: { 0: 5 } }));
    isReset(rig, rig.cycle({ vnpu_state_i: { 0: 5 } }));
    const seen = rig.cycle();
    expect([seen.state.all("cycles"), seen.state.all("irq_pending"), seen.state.all("fault_before")]).toEqual([
      [1, 0],
      [0, 1, 0, 0, 0, 0],
      [1, 0, 0],
    ]);
  });
});

test("a step reads and writes at the given places and nowhere else", () => {
  const { model } = new RegistersRig();
  const stimulus = new Uint32Array(7 + model.inputs.words).fill(0);
  const outputs = new Uint32Array(model.outputs.words + 5).fill(0xaaaaaaaa);
  const state = new Uint32Array(model.state.words + 9).fill(0xaaaaaaaa);
  model.step(stimulus, 7, outputs, 3, state, 4);
  const around = [
    ...[...outputs.subarray(0, 3), ...outputs.subarray(3 + model.outputs.words)],
    ...[...state.subarray(0, 4), ...state.subarray(4 + model.state.words)],
  ];
  expect(around).toEqual(around.map(() => 0xaaaaaaaa));
  expect(outputs.subarray(3, 3 + model.outputs.words).includes(0xaaaaaaaa)).toBe(false);
  expect(state.subarray(4, 4 + model.state.words).every((word) => word === 0)).toBe(true);
});
