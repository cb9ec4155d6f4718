import { describe, expect, test } from "vitest";
import { PoolRig, each, ofCore, ofGroup, segment, type Inputs } from "./rig.ts";

/** Registers of the contract: offset, reset value, bits that a write of all ones leaves set (none: ro or wo). */
type Register = readonly [offset: number, reset: number, written: number | "ro" | "wo" | "w1c"];

const pool: readonly Register[] = [
  [0x00, 0x5649444d, "ro"],
  [0x04, 0x00010000, "ro"],
  [0x08, 0x89abcdef, "ro"],
  [0x0c, 0x00600203, "ro"],
  [0x10, 0, "w1c"],
  [0x14, 0, "w1c"],
  [0x18, 0, "w1c"],
  [0x1c, 0, 7],
  [0x20, 0, 7],
  [0x24, 0, 7],
  [0x28, 0, 0xffffffff],
  [0x2c, 0, 0xff],
  [0x30, 0, 0xffffffff],
  [0x34, 0, 0xff],
];
const ofEachGroup: readonly Register[] = [
  [0x04, 0, 1],
  [0x08, 0, "wo"],
  [0x10, 0, "ro"],
];
const ofEachCore: readonly Register[] = [
  [0x00, 0, "ro"],
  [0x0c, 0, 0xffffffff],
  [0x10, 0, 0xff],
  [0x14, 0, 0xfffff],
  [0x18, 0, 0xfff],
  [0x1c, 0, 0xffff],
  [0x20, 0, 1],
  [0x24, 0, "ro"],
  ...[0, 1, 2, 3].flatMap<Register>((s) => [
    [segment + 16 * s, 0, 0xfffff000],
    [segment + 16 * s + 4, 0, 0xff],
    [segment + 16 * s + 8, 0, 0xfffffff0],
    [segment + 16 * s + 12, 0, 0xff],
  ]),
];

describe("every register", () => {
  test.each([
    ["the pool", pool, [0]],
    ["a group", ofEachGroup, [0, 2].map((g) => ofGroup(g, 0))],
    ["a core", ofEachCore, [0, 2].map((c) => ofCore(c, 0))],
  ] as const)("of %s has its reset value, its fields and its access, alone", (_, registers, bases) => {
    for (const base of bases) {
      const rig = new PoolRig();
      for (const [offset, reset, written] of registers) {
        const address = base + offset;
        const what = address.toString(16);
        expect([what, rig.read(address)]).toEqual([what, reset]);
        expect([what, rig.takes(address, 0xffffffff)]).toEqual([what, written !== "ro"]);
        const after = written === "ro" ? reset : typeof written === "number" ? written : 0;
        expect([what, rig.read(address)]).toEqual([what, after]);
        if (typeof written === "number") expect(rig.takes(address, 0)).toBe(true);
        if (typeof written === "number") expect([what, rig.read(address)]).toEqual([what, 0]);
      }
    }
  });

  test("has neighbours that are refused", () => {
    const rig = new PoolRig({ cores: 3 });
    const known = new Set([
      ...pool.map(([offset]) => offset),
      ...[0, 1, 2].flatMap((g) => [0, ...ofEachGroup.map(([offset]) => offset)].map((offset) => ofGroup(g, offset))),
      ...[0, 1, 2].flatMap((c) => [4, 8, ...ofEachCore.map(([offset]) => offset)].map((offset) => ofCore(c, offset))),
    ]);
    const addresses = [
      ...Array.from({ length: 0x3c }, (_, address) => address),
      ...Array.from({ length: 0x11 }, (_, word) => ofGroup(1, 4 * word)),
      ...Array.from({ length: 0x48 }, (_, word) => ofCore(2, 4 * word)),
      ...[0x800, 0xffc, 0x1001, 0x1ffc, 0x2002, 0x2041, 0x4000, 0x8000, 0xfffc],
    ];
    for (const address of addresses) {
      expect([address, rig.read(address) >= 0]).toEqual([address, known.has(address)]);
      if (!known.has(address)) expect([address, rig.takes(address, 1)]).toEqual([address, false]);
    }
    for (const kind of ["offset", "no_group", "no_core", "misaligned"]) {
      expect([kind, rig.counted(`refused_${kind}`, `refused_read_${kind}`).includes(0)]).toEqual([kind, false]);
    }
  });

  test("refuses a strobe that is not 15, and changes nothing", () => {
    const rig = new PoolRig();
    for (let strobe = 0; strobe < 15; strobe += 1) expect(rig.takes(0x28, 77, {}, strobe)).toBe(false);
    expect([rig.read(0x28), rig.count("refused_strobe")]).toEqual([0, 15]);
  });

  test("names 32 groups and cores, and tells the sizes", () => {
    const rig = new PoolRig({ cores: 32, barrierStages: 3, fifoDepth: 16, instructionWords: 0x10000 });
    rig.set(ofCore(31, 4), 31);
    expect([rig.read(ofCore(31, 4)), rig.read(0x0c)]).toEqual([31, 0x01031020]);
    rig.set(0x1c, 0xffffffff);
    expect([rig.read(0x1c), rig.read(ofGroup(31, 4)), rig.read(0x4000)]).toEqual([0xffffffff, 0, -1]);
  });
});

test("STATUS shows state, trap code, arrival, and the seen levels of the cycle in which the read acts", () => {
  const rig = new PoolRig();
  rig.run([1]);
  rig.set(ofGroup(1, 4), 0);
  const levels: Inputs = { layer_i: each(0xabc, 1), quiet_i: each(1, 1), trap_code_i: each(9, 1) };
  expect(rig.read(ofCore(1, 0), levels)).toBe(0xabc0203);
  rig.cycle({ s_axi_arvalid_i: 1, s_axi_araddr_i: ofCore(1, 0), sync_local_i: each(1, 1) });
  rig.cycle();
  expect(rig.cycle().out.get("s_axi_rdata_o")).toBe(0x103);

  const staged = new PoolRig({ barrierStages: 2 });
  staged.cycle({ layer_i: each(5, 1), quiet_i: each(1, 1) });
  staged.cycle({ s_axi_arvalid_i: 1, s_axi_araddr_i: ofCore(1, 0) });
  staged.cycle();
  expect(staged.cycle().out.get("s_axi_rdata_o")).toBe(0x50200);
});

test("watchdogs and segments show from the cycle of the answer on, of their core", () => {
  const rig = new PoolRig();
  rig.set(ofCore(1, 0x1c), 0x1234);
  rig.set(ofCore(2, segment + 0x30), 0x89abcdef);
  rig.set(ofCore(2, segment + 0x34), 0x67);
  rig.set(ofCore(0, segment + 0x18), 0xfedcba98);
  const { out } = rig.write(ofCore(0, segment + 0x1c), 0x55);
  const expected = (place: number, low: number, high: number): number[] => {
    const list = Array.from({ length: 24 }, () => 0);
    list[place] = low;
    list[place + 1] = high;
    return list;
  };
  expect(out.all("watchdog_o")).toEqual([0, 0x1234, 0]);
  expect(out.all("guard_base_o")).toEqual(expected(22, 0xbc000, 0x6789a));
  expect(out.all("guard_limit_o")).toEqual(expected(2, 0xcba90, 0x55fed));
});

describe("the bus", () => {
  const aw = (address: number): Inputs => ({ s_axi_awvalid_i: 1, s_axi_awaddr_i: address });
  const w = (data: number): Inputs => ({ s_axi_wvalid_i: 1, s_axi_wdata_i: data, s_axi_wstrb_i: 15 });
  const ar = (address: number): Inputs => ({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
  const stalls: Inputs = { s_axi_bready_i: 0, s_axi_rready_i: 0 };
  const channels = (rig: PoolRig, inputs: Inputs = {}): string => {
    const { out } = rig.cycle(inputs);
    return ["awready", "wready", "arready", "bvalid", "rvalid"].map((name) => out.get(`s_axi_${name}_o`)).join("");
  };

  test("takes AW and W in any order, and answers in the second cycle after", () => {
    for (const [first, second, waits] of [
      [aw(0x28), w(9), "01100"],
      [w(9), aw(0x28), "10100"],
    ] as const) {
      const rig = new PoolRig();
      rig.cycle(first);
      for (let more = 0; more < 5; more += 1) expect(channels(rig)).toBe(waits);
      rig.cycle(second);
      expect([channels(rig), channels(rig), channels(rig)]).toEqual(["00100", "11110", "11100"]);
      expect(rig.read(0x28)).toBe(9);
    }
  });

  test("holds a write and a read back while the answer before waits; then they act at once", () => {
    const rig = new PoolRig();
    rig.cycle({ ...aw(0), ...w(1), ...ar(0) });
    rig.cycle(stalls);
    rig.cycle({ ...aw(0x28), ...w(5), ...ar(0x28), ...stalls });
    for (let more = 0; more < 3; more += 1) expect(channels(rig, stalls)).toBe("00011");
    const last = rig.cycle();
    expect([last.out.get("s_axi_bresp_o"), last.out.get("s_axi_rdata_o")]).toEqual([2, 0x5649444d]);
    const seen = rig.cycle();
    expect([seen.out.get("s_axi_bresp_o"), seen.out.get("s_axi_rvalid_o"), seen.out.get("s_axi_rdata_o")]).toEqual([
      0, 1, 0,
    ]);
    expect(rig.read(0x28)).toBe(5);
    expect(rig.counted("write_waits", "read_waits", "write_behind", "read_behind", "read_of_written")).toEqual([
      3, 3, 1, 1, 2,
    ]);
  });
});
