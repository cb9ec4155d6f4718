import { describe, expect, it } from "vitest";
import { end, op, sync, system, type Fields } from "../second_level_idm/rig.ts";
import { PoolRig, register } from "./rig.ts";

/** Payload [95:64]: what the rig tells of an operation. */
const named = (name: number): bigint => BigInt(name) << 64n;

const barrier = (layer: number): Fields => ({ opcode: op.system, flags: sync, layer, payload: system(layer + 1) });
const ends = (irq = 1): Fields => ({ opcode: op.system, flags: end, payload: system(0, irq) });

/** A layer of a load, a convolution and a save, which wait for each other. */
const layer = (number: number, name: number): Fields[] => [
  { opcode: op.load, post: "C", payload: named(name) },
  { opcode: op.conv, wait: "L", post: "S", payload: named(name + 1) },
  { opcode: op.save, wait: "C", payload: named(name + 2) },
  barrier(number),
];

/** Names of what the core's modules took, in order. */
const names = (rig: PoolRig, core: number): number[] =>
  rig.taken.filter((taken) => taken.core === core).map(({ payload }) => payload);

describe.each([0, 1, 3])("a pool with %i stages", (barrierStages) => {
  it("loads two cores, runs them layer by layer, and ends with an interrupt", () => {
    const rig = new PoolRig({ barrierStages });
    rig.latency = (core, module) => 2 + 5 * core + module;
    rig.write(register.group(1), 0);
    rig.write(register.irqTaskEnable, 3);
    for (const c of [0, 1]) rig.load(c, [...layer(0, 10 * c + 1), ...layer(1, 10 * c + 5), ends()]);
    const barriers: number[][] = [[], []];
    rig.watch = () => {
      for (const c of [0, 1]) if (rig.state(`core_${c}_state`) === 2) barriers[c]?.push(rig.now);
    };
    expect(rig.write(register.go(0), 0)).toBe(0);
    rig.until(() => rig.get("irq_o") === 1).until(() => [0, 1].every((c) => rig.state("state", c) === 5));
    expect([names(rig, 0), names(rig, 1)]).toEqual([
      [1, 2, 3, 5, 6, 7],
      [11, 12, 13, 15, 16, 17],
    ]);
    expect(rig.taken.slice(0, 3).map(({ module }) => module)).toEqual([0, 0, 2]);
    // The slower core decides: both leave each barrier in one cycle.
    expect(barriers[0]?.at(-1)).toBe(barriers[1]?.at(-1));
    expect(barriers[0]?.length).toBeGreaterThan(barriers[1]?.length ?? 0);
    expect(rig.read(register.irqTask)).toBe(3);
    expect([rig.count("second_level_barrier"), rig.count("releases_several")]).toEqual([4, 2]);
    expect(rig.count("first_level_restart")).toBe(2);
  });

  it("stops a trapped core's group, and nobody else", () => {
    const rig = new PoolRig({ barrierStages, cores: 3 });
    rig.write(register.group(1), 0);
    rig.write(register.irqTrapEnable, 7);
    const work = Array.from({ length: 12 }, (_, n): Fields => ({ opcode: op.load, payload: named(n + 1) }));
    rig.load(0, [...work.slice(0, 4), { opcode: 1 }]);
    rig.load(1, [...work, barrier(0)]);
    rig.load(2, [...work, barrier(0), ends()]);
    rig.write(register.go(0), 0);
    rig.write(register.go(2), 0);
    rig.until(() => rig.get("irq_o") === 1).until(() => rig.state("state", 2) === 5);
    expect([rig.state("state", 0), rig.state("state", 1)]).toEqual([6, 6]);
    expect([rig.read(register.status(0)), rig.read(register.status(1))].map((s) => (s >>> 4) & 15)).toEqual([1, 10]);
    expect(names(rig, 1).length).toBeLessThan(12);
    expect(names(rig, 2)).toEqual(work.map((_, n) => n + 1));
    expect(rig.read(register.irqTrap)).toBe(3);
    expect(rig.count("issue_beside_trap")).toBeGreaterThan(0);
  });
});

describe("the pool", () => {
  it("holds at a layer, tells it, and goes on", () => {
    const rig = new PoolRig();
    rig.write(register.startLayer(1), 4);
    rig.load(1, [...layer(4, 1), ...layer(5, 5), ends(0)]);
    rig.write(register.hold(1), 1);
    rig.write(register.go(1), 0);
    rig.cycle();
    rig.cycle();
    expect((rig.read(register.status(1)) >>> 16) & 0xfff).toBe(4);
    rig.until(() => rig.state("state", 1) === 4);
    expect(names(rig, 1)).toEqual([1, 2, 3]);
    expect(rig.read(register.layer(1))).toBe(5);
    rig.write(register.hold(1), 0);
    rig.until(() => rig.state("state", 1) === 5);
    expect(names(rig, 1)).toEqual([1, 2, 3, 5, 6, 7]);
    expect((rig.read(register.status(1)) >>> 16) & 0xfff).toBe(0);
  });

  it("has each core's watchdog", () => {
    const rig = new PoolRig();
    for (const c of [0, 1]) rig.load(c, [{ opcode: op.conv, wait: "L" }]);
    rig.write(register.watchdog(1), 1);
    for (const c of [0, 1]) rig.write(register.go(c), 0);
    // Words behind the loaded ones are outside; the FIFO takes the one that waits, then decode traps.
    rig.until(() => rig.state("state", 1) === 6);
    expect((rig.read(register.status(1)) >>> 4) & 15).toBe(8);
    const waits = new PoolRig();
    for (const c of [0, 1]) waits.load(c, [{ opcode: op.conv, wait: "L" }, barrier(0)]);
    waits.write(register.watchdog(1), 1);
    for (const c of [0, 1]) waits.write(register.go(c), 0);
    waits.until(() => waits.state("state", 1) === 6);
    expect((waits.read(register.status(1)) >>> 4) & 15).toBe(6);
    expect(waits.state("state", 0)).toBe(3);
  });

  it.each([5, 17, 32])("wires the last of %i cores", (cores) => {
    const rig = new PoolRig({ cores });
    const last = cores - 1;
    const wide = cores > 16;
    const done: Fields = { opcode: op.system, flags: end, layer: 6, payload: system(7, 1, wide) };
    rig.load(last, [...layer(0, 1).slice(0, 3), { opcode: op.poolinit, payload: named(9) }, done], 0x8000);
    rig.write(register.go(last), 0);
    const inits: number[] = [];
    rig.watch = () => {
      for (let e = 0; e < 4 * cores; e++) if (rig.get("op_init_o", e)) inits.push(e);
    };
    rig.until(() => rig.state("state", last) === 5);
    expect(names(rig, last)).toEqual([1, 9, 2, 3]);
    expect(rig.taken).toHaveLength(4);
    expect(inits).toEqual([4 * last + 3]);
    expect((rig.read(register.status(last)) >>> 16) & 0xfff).toBe(6);
    expect(rig.read(register.irqTask) >>> 0).toBe(2 ** last);
  });

  it("reset puts every part back; sync: one cycle later", () => {
    for (const reset of ["async_low", "sync"] as const) {
      const rig = new PoolRig({}, reset);
      rig.load(1, [{ opcode: op.load }, barrier(0)]);
      rig.write(register.go(1), 0);
      rig.until(() => rig.get("op_valid_o", 4) === 1);
      rig.latency = () => 0;
      rig.set("rst_ni", 0);
      rig.cycle();
      expect(rig.state("core_1_state")).toBe(reset === "sync" ? 1 : 0);
      rig.cycle();
      expect([rig.state("core_1_state"), rig.state("state", 1), rig.state("group", 1)]).toEqual([0, 0, 1]);
    }
  });
});
