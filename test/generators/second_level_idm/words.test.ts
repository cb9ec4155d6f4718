import { beforeAll, describe, expect, it } from "vitest";
import { CoreRig, coreId, opcodes, systemPayload, type Word } from "./rig.ts";

const { load, save, poolInit, system, conv, convInit, pool } = opcodes;

describe("the fault of a word", () => {
  let rig: CoreRig;
  beforeAll(async () => {
    rig = await CoreRig.open({ cores: 16 });
  });

  const trapOf = (word: Word, error = 0): number | undefined => {
    rig.restart();
    const accepted = rig.give(word, { instr_error_i: error });
    expect(accepted).toBe((rig.rig.step(), rig.trap()) === undefined);
    return rig.trap();
  };

  it("names an opcode that is none", () => {
    const legal = Object.values(opcodes) as number[];
    for (let opcode = 0; opcode < 16; opcode += 1) {
      expect(trapOf({ opcode }), `opcode ${opcode}`).toBe(legal.includes(opcode) ? undefined : 1);
    }
  });

  it("names another core", () => {
    for (let core = 0; core < 16; core += 1)
      expect(trapOf({ opcode: load, core })).toBe(core === coreId ? undefined : 2);
    expect(trapOf({ opcode: 1, core: 3 })).toBe(1);
    expect(trapOf({ opcode: load, core: 3, flags: 8 })).toBe(2);
  });

  it("names a reserved bit of a payload, and no other bit", () => {
    const reserved: Readonly<Record<number, number>> = { [poolInit]: 14, [conv]: 20, [pool]: 30, [system]: 58 };
    for (const opcode of [load, save, convInit, poolInit, conv, pool, system]) {
      for (let bit = 0; bit < 96; bit += 1) {
        const faulty = bit < (reserved[opcode] ?? 0);
        expect(trapOf({ opcode, payload: 1n << BigInt(bit) }), `opcode ${opcode} bit ${bit}`).toBe(
          faulty ? 3 : undefined,
        );
      }
    }
  });

  it("names flags and token bits that are not for it", () => {
    for (const opcode of [load, save, convInit, poolInit, conv, pool]) {
      for (const flags of [1, 2, 8]) expect(trapOf({ opcode, flags }), `opcode ${opcode} flags ${flags}`).toBe(3);
      expect(trapOf({ opcode, flags: 4 })).toBeUndefined();
    }
    const flagsOfSystem = [undefined, undefined, undefined, 3, undefined, undefined, undefined, 3, 3, 3];
    flagsOfSystem.forEach((code, flags) => expect(trapOf({ opcode: system, flags }), `flags ${flags}`).toBe(code));
    const modules = [load, save, conv, pool];
    modules.forEach((opcode, own) => {
      for (let bit = 0; bit < 4; bit += 1) {
        expect(trapOf({ opcode, wait: 1 << bit }), `wait ${own} ${bit}`).toBe(bit === own ? 3 : undefined);
        expect(trapOf({ opcode, post: 1 << bit }), `post ${own} ${bit}`).toBe(bit === own ? 3 : undefined);
        expect(trapOf({ opcode: system, wait: 1 << bit })).toBe(3);
        expect(trapOf({ opcode: system, post: 1 << bit })).toBe(3);
      }
    });
  });

  it("names parity before outside, and looks no further", () => {
    expect([1, 2, 3].map((error) => trapOf({ opcode: load }, error))).toEqual([7, 8, 7]);
    expect(trapOf({ opcode: 1, core: 5 }, 2)).toBe(8);
  });

  it("waits for nothing", () => {
    rig.restart();
    while (rig.give({ opcode: load })) continue;
    expect(rig.give({ opcode: load, core: 4 })).toBe(false);
    rig.rig.step();
    expect([rig.state(), rig.trap()]).toEqual(["trap", 2]);
  });

  it("counts neither in a cycle of halt nor outside of Run", () => {
    rig.restart();
    expect(rig.give({ opcode: 1 }, { halt_i: 1 })).toBe(false);
    expect(rig.give({ opcode: 1 })).toBe(false);
    rig.rig.step();
    expect([rig.state(), rig.trap()]).toEqual(["idle", undefined]);
  });
});

describe("a word above 16 cores", () => {
  it("has five bits of core, three flags, and a SYSTEM moved by one", async () => {
    const rig = await CoreRig.open({ cores: 32, reset: "async_low" });
    rig.rig.always = { core_id_i: 19 };
    rig.restart();
    expect(rig.give({ opcode: load, core: 19, flags: 4 })).toBe(true);
    rig.rig.step({ op_ready_i: [1, 0, 0, 0] });
    rig.rig.step({ op_done_i: [1, 0, 0, 0] });
    const payload = systemPayload({ nextLayer: 0xa5c, irq: 1 }) >> 1n;
    expect(rig.give({ opcode: system, core: 19, flags: 2, layer: 0x123, payload })).toBe(true);
    rig.rig.step();
    expect([rig.state(), rig.rig.out("task_done_o"), rig.rig.out("irq_o")]).toEqual(["done", 1, 1]);
    expect([rig.rig.out("layer_o"), rig.rig.out("next_layer_o")]).toEqual([0x123, 0xa5c]);
    const traps = [56n, 57n].map((bit) => {
      rig.restart();
      rig.give({ opcode: system, core: 19, payload: 1n << bit });
      rig.rig.step();
      return rig.trap();
    });
    expect(traps).toEqual([3, undefined]);
    rig.restart();
    rig.give({ opcode: load, core: 3 });
    rig.rig.step();
    expect(rig.trap()).toBe(2);
  });
});
