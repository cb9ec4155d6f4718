import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, okay, refused, sizes } from "./configs.ts";
import { Rig } from "./rig.ts";

describe.each(sizes)("first level of $name", (config) => {
  const { cores, barrierStages: stages } = config;
  const all = Array.from({ length: cores }, (_, c) => c);
  const [last, far] = [cores - 1, cores - 2];
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(config);
  }, 60_000);
  beforeEach(() => {
    rig.reset();
  });

  /** The first cycle of several in which a port of cores shows something, and whom. */
  const wait = (port: string, cycles: number): readonly [cycle: number, cores: readonly number[]] | undefined => {
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      rig.step();
      if (rig.cores(port).length > 0) return [cycle, rig.cores(port)];
    }
    return undefined;
  };
  const values = (word: number): number[] => [0, 1, 2, 3].map((part) => word * 4 + part);
  const shown = (core: number): unknown =>
    rig.out("instr_valid_o", core) === 0
      ? undefined
      : [rig.out("instr_error_o", core), [0, 1, 2, 3].map((part) => rig.out("instr_o", 4 * core + part))];

  describe("loads", () => {
    it("in bursts of 16 that end where 4 KiB do", () => {
      rig.set(at.loadAddress(last), 0x0000_2fb0);
      rig.set(at.loadAddress(last) + 4, 0x12);
      const start = 0x12_0000_2fb0;
      expect(rig.load(last, 40)).toEqual([
        { address: start, beats: 5 },
        { address: start + 0x50, beats: 16 },
        { address: start + 0x150, beats: 16 },
        { address: start + 0x250, beats: 3 },
      ]);
      expect(rig.where(last)).toBe("ready");
    });

    it("inside the window only, and never more than fits", () => {
      rig.set(at.loadBase, 0x1000);
      rig.set(at.loadLimit, 0x1400);
      const tries = [
        [0x1000, 0x41, refused],
        [0x1000, 0, refused],
        [0x1008, 1, refused],
        [0xff0, 2, refused],
        [0x13f0, 2, refused],
        [0x13f0, 1, okay],
      ] as const;
      for (const [address, words, response] of tries) {
        rig.set(at.loadAddress(0), address);
        expect([address, words, rig.write(at.load(0), words)]).toEqual([address, words, response]);
      }
      expect(rig.where(0)).toBe("load");
      expect([rig.write(at.load(0), 1), rig.write(at.loadAddress(0), 0), rig.write(at.group(0), 0)]).toEqual([
        refused,
        refused,
        refused,
      ]);
    });

    it("traps with code 11 on an error, and drops the rest of the burst", () => {
      rig.set(at.loadLimit + 4, 1);
      rig.set(at.irqTrapEnable, 1);
      rig.set(at.load(0), 4);
      rig.steps(2, { m_axi_arready_i: 1 });
      rig.step({ ...rig.beat(0), m_axi_rresp_i: 2 });
      rig.step();
      expect([rig.where(0), rig.state("trap_code", 0), rig.state("phase"), rig.out("irq_o")]).toEqual([
        "trap",
        11,
        3,
        1,
      ]);
      rig.step({ ...rig.beat(1), m_axi_rlast_i: 1 });
      rig.step();
      expect(rig.state("phase")).toBe(0);
      rig.set(at.irqTrap, 1);
      expect([rig.out("irq_o"), rig.load(0, 1).length, rig.where(0)]).toEqual([0, 1, "ready"]);
    });

    it("of an address that was not taken in time: its words never reach the core, whatever it does by then", () => {
      rig.set(at.loadLimit + 4, 1);
      rig.set(at.load(0), 2);
      rig.steps(config.loadLimitCycles);
      expect(rig.where(0)).toBe("load");
      rig.step();
      expect([rig.where(0), rig.state("phase"), rig.address()]).toEqual(["trap", 1, { address: 0, beats: 2 }]);
      rig.set(at.load(0), 1);
      rig.step({ m_axi_arready_i: 1 });
      rig.step();
      expect([rig.where(0), rig.state("phase")]).toEqual(["load", 3]);
      rig.step(rig.beat(7));
      rig.step({ ...rig.beat(8), m_axi_rlast_i: 1 });
      rig.step();
      expect(rig.serve(() => 5)).toEqual([{ address: 0, beats: 1 }]);
      expect(rig.where(0)).toBe("ready");
    });
  });

  describe("instructions", () => {
    it("show three cycles and the registers behind Go, one a cycle, then those outside", () => {
      rig.ready(last, last, 4, 100);
      rig.set(at.startPc(last), 2);
      rig.set(at.startLayer(last), 77);
      const layers: number[] = [];
      expect(rig.write(at.go(last), 0)).toBe(okay);
      // The write acted in the cycle before the last one.
      for (let cycle = 2; cycle < 3 + stages; cycle += 1) {
        rig.step();
        expect(shown(last)).toBeUndefined();
        layers.push(rig.out("restart_layer_o", last));
      }
      if (stages > 0) expect(layers).toEqual([...Array.from({ length: stages - 1 }, () => 0), 77, 0]);
      rig.step();
      expect(shown(last)).toEqual([0, values(102)]);
      const ready = { instr_ready_i: all.map(() => 1) };
      rig.step(ready);
      rig.step(ready);
      expect(shown(last)).toEqual([0, values(103)]);
      rig.step(ready);
      expect(shown(last)).toEqual([2, [0, 0, 0, 0]]);
      rig.steps(2);
      expect([rig.state("fill", last), rig.state("due", last), rig.state("pc", last)]).toEqual([2, 0, 7]);
    });

    it("have bad parity once where it is injected", () => {
      rig.set(at.inject(0), 1);
      rig.ready(0, 0, 2);
      expect(rig.word(at.inject(0))).toBe(0);
      rig.go(0);
      rig.steps(3 + stages);
      expect(shown(0)).toEqual([1, [0, 0, 0, 0]]);
      rig.step({ instr_ready_i: all.map(() => 1) });
      rig.step();
      expect(shown(0)).toEqual([0, values(1)]);
    });

    it("of the program before are gone after Go", () => {
      rig.ready(0, 0, 4);
      rig.go(0);
      rig.steps(4 + stages);
      rig.pulse("task_done_i", [0]);
      expect([rig.where(0), shown(0)]).toEqual(["done", [0, values(0)]]);
      rig.load(0, 4, 50);
      expect(shown(0)).toBeUndefined();
      rig.go(0);
      rig.steps(4 + stages);
      expect(shown(0)).toEqual([0, values(50)]);
    });
  });

  it("shows a core that is done nothing of a load that is not complete", () => {
    rig.ready(0, 0, 1);
    rig.go(0);
    rig.steps(4 + stages);
    rig.pulse("task_done_i", [0]);
    // Everything is taken, so that it reads ahead until the load has passed the registers.
    rig.levels = { ...rig.levels, instr_ready_i: all.map(() => 1) };
    expect(rig.write(at.load(0), 40)).toBe(okay);
    for (let cycle = 0; cycle < stages + 2; cycle += 1) {
      expect([undefined, [2, [0, 0, 0, 0]]]).toContainEqual(shown(0));
      rig.step();
    }
    expect(shown(0)).toBeUndefined();
  });

  describe("barriers", () => {
    const pair = (): void => {
      rig.ready(far, last);
      rig.ready(last, last);
      rig.go(last);
    };

    it("are passed by the cores of the group alone, once, when the last has arrived", () => {
      pair();
      rig.pulse("sync_local_i", [last]);
      expect(wait("sync_global_o", 5)).toBeUndefined();
      expect([rig.state("arrive", last), rig.state("arrive", far)]).toEqual([1, 0]);
      rig.step({ sync_local_i: all.map((c) => (c === far ? 1 : 0)) });
      expect(wait("sync_global_o", 9)).toEqual([2 * stages + 2, [far, last]]);
      expect(wait("sync_global_o", 5)).toBeUndefined();
    });

    it("are passed without a look at cores of other groups", () => {
      rig.ready(0, 0);
      rig.ready(1, 1);
      rig.go(0);
      rig.go(1);
      rig.step({ sync_local_i: [0, 1] });
      expect(wait("sync_global_o", 9)).toEqual([2 * stages + 2, [1]]);
      rig.pulse("trap_i", [1]);
      rig.steps(3 + 2 * stages);
      expect([rig.where(0), rig.where(1)]).toEqual(["run", "trap"]);
    });

    it("are held, told, and passed when the hold ends", () => {
      pair();
      rig.set(at.hold(last), 1);
      rig.levels = { ...rig.levels, next_layer_i: all.map(() => 0xabc) };
      rig.pulse("sync_local_i", [far, last]);
      rig.steps(2);
      expect([rig.where(far), rig.where(last), rig.word(at.nextLayer(last))]).toEqual(["held", "held", 0xabc]);
      expect([rig.word(at.irqGroup), rig.state("arrive", last)]).toEqual([2 ** last, 0]);
      expect(rig.write(at.hold(last), 0)).toBe(okay);
      expect(wait("sync_global_o", 5)).toEqual([stages + 1, [far, last]]);
      expect([rig.where(far), rig.where(last)]).toEqual(["run", "run"]);
    });

    it("are held by a write that acts in the cycle before the last arrival counts", () => {
      for (const [ahead, state] of [
        [0, "run"],
        [1, "held"],
      ] as const) {
        rig.reset();
        rig.ready(last, last);
        rig.go(last);
        const bus = { s_axi_awvalid_i: 1, s_axi_awaddr_i: at.hold(last), s_axi_wvalid_i: 1, s_axi_wdata_i: 1 };
        const arrive = { sync_local_i: all.map((c) => (c === last ? 1 : 0)) };
        // The arrival is seen `stages` cycles after its pulse and counts from the cycle behind; the write acts in cycle 4.
        const pulse = 3 - stages + ahead;
        for (let cycle = 0; cycle < 8; cycle += 1) {
          rig.step({ ...(cycle === 3 ? { ...bus, s_axi_wstrb_i: 15 } : {}), ...(cycle === pulse ? arrive : {}) });
        }
        expect([ahead, rig.where(last)]).toEqual([ahead, state]);
      }
    });

    it("trap with code 9 when the cores of a held group go on at different layers", () => {
      pair();
      rig.set(at.hold(last), 1);
      rig.levels = { ...rig.levels, next_layer_i: all.map((c) => (c === far ? 4 : 12)) };
      rig.pulse("sync_local_i", [far, last]);
      rig.steps(4 + 2 * stages);
      expect(rig.word(at.status(far)) % 256).toBe(6 + 16 * 9);
      expect([rig.where(last), rig.state("trap_code", last)]).toEqual(["trap", 9]);
    });

    it("trap with code 9 when a core is done where another has arrived", () => {
      pair();
      rig.pulse("task_done_i", [far]);
      expect(rig.where(far)).toBe("done");
      rig.pulse("sync_local_i", [last]);
      rig.steps(4 + 2 * stages);
      expect([rig.where(far), rig.where(last)]).toEqual(["trap", "trap"]);
      expect([rig.state("trap_code", far), rig.state("trap_code", last)]).toEqual([9, 9]);
    });

    it("free all Held cores of a group when one is given other work", () => {
      pair();
      rig.set(at.hold(last), 1);
      rig.pulse("sync_local_i", [far, last]);
      rig.steps(2);
      rig.set(at.load(last), 1);
      expect([rig.where(far), rig.where(last)]).toEqual(["free", "load"]);
    });
  });

  describe("traps", () => {
    it("stop the whole group when all is quiet, and say who began", () => {
      rig.ready(far, last);
      rig.ready(last, last);
      rig.go(last);
      rig.set(at.irqTrapEnable, 2 ** last);
      rig.levels = { quiet_i: all.map((c) => (c === far ? 0 : 1)) };
      rig.step({ trap_i: all.map((c) => (c === last ? 1 : 0)) });
      expect(wait("halt_o", 9)).toEqual([2 * stages + 1, [far, last]]);
      rig.levels = { ...rig.levels, trap_i: all.map((c) => (c === last ? 1 : 0)), trap_code_i: all.map(() => 6) };
      rig.steps(3 + 2 * stages);
      expect([rig.where(far), rig.where(last), rig.state("trap_code", last)]).toEqual(["halt", "trap", 6]);
      expect([rig.state("reason", far), rig.out("irq_o")]).toEqual([10, 1]);
      rig.pulse("guard_trap_i", [far]);
      rig.levels = {};
      rig.steps(1, { quiet_i: all.map(() => 1) });
      rig.steps(2 + stages);
      expect([rig.where(far), rig.state("trap_code", far)]).toEqual(["trap", 12]);
    });

    it("of the program before do not count right after Go", () => {
      rig.ready(0, 0);
      expect(rig.write(at.go(0), 0)).toBe(okay);
      // A trap that is seen in the last blanked cycle, and one that is seen in the first that counts.
      for (const [cycle, state] of [
        [2 * stages, "run"],
        [2 * stages + 1, "halt"],
      ] as const) {
        rig.reset();
        rig.ready(0, 0);
        const now = { guard_trap_i: [1] };
        const bus = { s_axi_awvalid_i: 1, s_axi_awaddr_i: at.go(0), s_axi_wvalid_i: 1, s_axi_wstrb_i: 15 };
        rig.step(bus);
        // Behind this cycle the core is in Run with age 0; an input shows `stages` cycles later.
        rig.step({ s_axi_bready_i: 1 });
        for (let age = 0; age <= cycle; age += 1) rig.step(age + stages === cycle ? now : {});
        rig.step();
        expect([cycle, rig.where(0)]).toEqual([cycle, state]);
      }
    });

    it("win over STOP, which alone would leave no code", () => {
      for (const trap of [0, 1]) {
        rig.reset();
        rig.ready(0, 0);
        rig.go(0);
        // The write acts in cycle 4, the cycle in which the trap is seen first.
        const bus = { s_axi_awvalid_i: 1, s_axi_awaddr_i: at.stop(0), s_axi_wvalid_i: 1, s_axi_wstrb_i: 15 };
        for (let cycle = 0; cycle < 5; cycle += 1) {
          rig.step({ ...(cycle === 3 ? bus : {}), trap_i: [cycle >= 4 - stages ? trap : 0] });
        }
        rig.step();
        expect([trap, rig.where(0), rig.state("reason", 0)]).toEqual([trap, "halt", trap === 1 ? 10 : 0]);
      }
    });

    it("win over the end of a task", () => {
      rig.ready(0, 0);
      rig.go(0);
      rig.pulse("trap_i", [0], { task_done_i: [1] });
      expect([rig.where(0), rig.state("reason", 0)]).toEqual(["halt", 10]);
      rig.steps(6);
      expect(rig.where(0)).toBe("trap");
    });
  });

  it("frees a group that is stopped", () => {
    rig.ready(0, 0);
    rig.go(0);
    expect([rig.write(at.segment(0, 0), 0), rig.write(at.load(0), 1)]).toEqual([refused, refused]);
    expect(rig.write(at.stop(0), 0)).toBe(okay);
    expect(rig.where(0)).toBe("halt");
    rig.steps(2 + 2 * stages);
    expect([rig.where(0), rig.word(at.irqTrap)]).toEqual(["free", 0]);
  });

  it("refuses to start a group that is not whole", () => {
    rig.ready(far, 0);
    if (far !== 0) rig.set(at.group(0), 1);
    expect(rig.write(at.go(0), 0)).toBe(okay);
    rig.reset();
    rig.ready(far, 0);
    rig.set(at.group(last), 0);
    expect([rig.write(at.go(0), 0), rig.write(at.go(last), 0), rig.where(far)]).toEqual([refused, refused, "ready"]);
  });

  it("tells that a task ended under a hold, once", () => {
    rig.ready(0, 0);
    for (const other of all.slice(1)) rig.set(at.group(other), last);
    rig.go(0);
    rig.set(at.hold(0), 1);
    rig.pulse("task_done_i", [0], { irq_i: [1] });
    rig.steps(2);
    expect([rig.word(at.irqGroup), rig.word(at.irqTask), rig.word(at.ctxEnded(0))]).toEqual([1, 1, 1]);
    rig.set(at.irqGroup, 1);
    rig.steps(3);
    expect(rig.word(at.irqGroup)).toBe(0);
    rig.set(at.hold(0), 0);
    expect(rig.word(at.ctxEnded(0))).toBe(0);
  });

  it("keeps an interrupt that comes while it is cleared", () => {
    rig.ready(0, 0);
    rig.go(0);
    rig.pulse("irq_i", [0]);
    expect(rig.word(at.irqTask)).toBe(1);
    // The write acts in cycle 4, the cycle in which the interrupt is seen once more.
    const bus = { s_axi_awvalid_i: 1, s_axi_awaddr_i: at.irqTask, s_axi_wvalid_i: 1, s_axi_wdata_i: 1 };
    for (let cycle = 0; cycle < 5; cycle += 1) {
      rig.step({ ...(cycle === 3 ? { ...bus, s_axi_wstrb_i: 15 } : {}), irq_i: [cycle === 4 - stages ? 1 : 0] });
    }
    rig.step({ s_axi_bready_i: 1 });
    expect(rig.word(at.irqTask)).toBe(1);
  });
});
