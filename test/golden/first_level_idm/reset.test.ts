import { expect, test } from "vitest";
import { firstLevelGolden } from "../../../src/golden/first_level_idm/model.ts";
import { PoolRig, each, ofCore, ofGroup, segment, smallConfig, type Seen } from "./rig.ts";

/** Everything has a value: a core is Held, one is loaded with a word on its way, one is in Halt; answers wait. */
function busy(reset: "async_low" | "sync"): PoolRig {
  const rig = new PoolRig({ barrierStages: 2 }, reset);
  rig.levels.set("next_layer_i", each(6, 0));
  rig.run([0]);
  rig.run([2]);
  for (const address of [0x1c, 0x20, 0x24, 0x28, 0x2c, 0x1004, ofCore(1, 0x14), ofCore(1, 0x18), ofCore(1, 0x1c)]) {
    rig.set(address, 0xffffffff);
  }
  for (const address of [0x28, 0x2c]) rig.set(address, 0);
  for (const offset of [0, 4, 8, 12]) rig.set(ofCore(1, segment + offset), 0xffffffff);
  rig.cycle({ irq_i: each(1, 0), trap_i: each(1, 2), guard_trap_i: each(1, 2) });
  rig.cycle({ sync_local_i: each(1, 0), layer_i: each(3, 0, 1, 2) });
  rig.set(ofCore(1, 4), 2);
  rig.set(ofCore(1, 0x20), 1);
  rig.ask(1, 0x1000, 4);
  rig.cycle({ m_axi_arready_i: 1 });
  rig.cycle({ s_axi_arvalid_i: 1 });
  rig.cycle({ s_axi_awvalid_i: 1, s_axi_wvalid_i: 1, s_axi_awaddr_i: ofGroup(2, 8), s_axi_wstrb_i: 15 });
  const stalls = { s_axi_bready_i: 0, s_axi_rready_i: 0 };
  rig.beat(0x1000, false, { ...stalls, s_axi_arvalid_i: 1, task_done_i: each(1, 0, 2), guard_trap_i: each(1, 0) });
  return rig;
}

function isReset({ out, state }: Seen, rig: PoolRig, beatReady: number): void {
  const shown: Readonly<Record<string, number>> = {
    ...{ s_axi_awready_o: 1, s_axi_wready_o: 1, s_axi_arready_o: 1, m_axi_rready_o: beatReady, age: 5 },
  };
  for (const { name, direction } of rig.model.ports.ports) {
    if (direction !== "output") continue;
    for (const value of out.all(name)) expect([name, value]).toEqual([name, shown[name] ?? 0]);
  }
  for (const { name } of rig.model.ports.state) {
    state
      .all(name)
      .forEach((value, c) => expect([name, value]).toEqual([name, name === "group" ? c : (shown[name] ?? 0)]));
  }
}

test.each(["async_low", "sync"] as const)("%s: every register, in the middle of everything", (reset) => {
  const rig = busy(reset);
  const inputs = { rst_ni: 0, quiet_i: each(1, 0, 1, 2), instr_ready_i: each(1, 0) };
  const first = rig.cycle(inputs);
  if (reset === "async_low") isReset(first, rig, 0);
  else expect([first.states, first.out.get("instr_valid_o", 0)]).toEqual(["Held Load Halt", 1]);
  isReset(rig.cycle({ ...inputs, irq_i: each(1, 0), trap_i: each(1, 0) }), rig, 0);
  isReset(rig.cycle(), rig, 0);
  for (let more = 0; more < 8; more += 1) isReset(rig.cycle(), rig, 1);
  for (const address of [0x1c, 0x20, 0x24, 0x28, 0x2c, 0x30, 0x34, ofGroup(0, 4), ofGroup(0, 0x10), ofCore(0, 0)]) {
    expect([address, rig.read(address)]).toEqual([address, 0]);
  }
  for (let offset = 8; offset < 0x80; offset += offset === 0x20 ? 0x20 : 4) {
    for (const core of [0, 1, 2]) expect([offset, rig.read(ofCore(core, offset))]).toEqual([offset, 0]);
  }
});

test.each(["async_low", "sync"] as const)("%s: what is on its way between the levels is lost", (reset) => {
  const rig = new PoolRig({ barrierStages: 3 }, reset);
  rig.run([0]);
  rig.offer(ofGroup(0, 8), 0);
  rig.cycle();
  rig.cycles(2, { layer_i: each(9, 0) });
  rig.cycle({ rst_ni: 0 });
  expect(rig.cycle({ s_axi_arvalid_i: 1, s_axi_araddr_i: ofCore(0, 0) }).pulses).toBe("");
  expect(rig.cycle().pulses).toBe("");
  const seen = rig.cycle();
  expect([seen.pulses, seen.out.get("s_axi_rvalid_o"), seen.out.get("s_axi_rdata_o")]).toEqual(["", 1, 0]);
});

test("sizes outside the contract's are refused", () => {
  const wrong = [
    ...[{ cores: 0 }, { cores: 33 }, { barrierStages: 4 }, { barrierStages: -1 }, { instructionWords: 96 }],
    ...[{ instructionWords: 32 }, { instructionWords: 0x20000 }, { loadLimitCycles: 15 }, { loadLimitCycles: 0x10001 }],
    ...[{ fifoDepth: 0 }, { fifoDepth: 17 }, { configHash: "0123456" }, { configHash: "0123456g" }, { cores: 1.5 }],
  ];
  for (const sizes of wrong) expect(() => firstLevelGolden({ ...smallConfig, ...sizes }, "sync")).toThrow(RangeError);
});
