import { describe, expect, test } from "vitest";
import { RegistersRig, hyp, own } from "./rig.ts";

/** Registers of the contract: offset, reset value, bits that a write of all ones leaves set (none: ro or wo). */
type Register = readonly [offset: number, reset: number, written: number | "ro" | "wo"];

const core: readonly Register[] = [
  [0x000, 0x564e5055, "ro"],
  [0x004, 0x00010000, "ro"],
  [0x008, 0x89abcdef, "ro"],
  [0x00c, 0x01234567, "ro"],
  [0x010, 0x00030503, "ro"],
  [0x014, 0x10000180, "ro"],
  [0x020, 0, 0x103],
  [0x024, 0, 0xffffff],
  [0x028, 0, 0xffff],
  [0x02c, 0b111, 0b111],
  [0x030, 0, 0],
  [0x034, 0, 0b11],
  [0x038, 0, "ro"],
  [0x048, 0, "ro"],
];
const hypervisor: readonly Register[] = [
  [0x000, 0, 0b1111],
  [0x004, 0, "wo"],
  [0x010, 0, 0x7f],
  [0x020, 0, 0xfffffff0],
  [0x024, 0, 0xffff],
  [0x028, 0, 0xffff],
  [0x030, 0, 0xfffffff0],
  [0x034, 0, 0xffff],
  [0x038, 0, 0xffffffff],
  [0x040, 0, 0xfffffff0],
  [0x044, 0, 0xffff],
  [0x048, 0, 0xffffffff],
];
const guest: readonly Register[] = [
  [0x000, 0, "wo"],
  [0x004, 0, "ro"],
  [0x008, 0, 0],
  [0x00c, 0, 0b11],
  [0x010, 0, "ro"],
  [0x014, 0, "ro"],
  [0x018, 0, "ro"],
  [0x01c, 0, "ro"],
  [0x020, 0, "ro"],
  [0x024, 0, "ro"],
];

describe("every register", () => {
  test.each([
    ["core", core, [0]],
    ["hypervisor", hypervisor, [0x40000, 0x42000]],
    ["guest", guest, [0x80000, 0x82000]],
  ] as const)("of the %s page has its reset value, its fields and its access", (_, registers, bases) => {
    for (const base of bases) {
      for (const [offset, reset, written] of registers) {
        const rig = new RegistersRig();
        const address = base + offset;
        const what = address.toString(16);
        expect([what, rig.read(address)]).toEqual([what, reset]);
        expect([what, rig.takes(address, 0xffffffff)]).toEqual([what, written !== "ro"]);
        const after = written === "ro" ? reset : written === "wo" ? 0 : written;
        expect([what, rig.read(address)]).toEqual([what, after]);
        if (typeof written === "number" && address !== 0x02c) {
          expect(rig.takes(address, 0)).toBe(true);
          expect([what, rig.read(address)]).toEqual([what, 0]);
        }
      }
    }
  });

  test("has neighbours that are refused: offsets, alignments, pages", () => {
    const rig = new RegistersRig();
    const known = new Set([
      ...[...core.map(([offset]) => offset), 0x040, 0x044, 0x050],
      ...[...hypervisor.map(([offset]) => offset), 0x008, 0x00c].map((offset) => 0x40000 + offset),
      ...guest.map(([offset]) => 0x80000 + offset),
    ]);
    for (const base of [0, 0x40000, 0x80000]) {
      for (let offset = 0; offset < 0x1000; offset += offset < 0x60 ? 1 : 0x74) {
        const address = base + offset;
        expect([address, rig.read(address) >= 0]).toEqual([address, known.has(address)]);
        if (known.has(address)) continue;
        expect([address, rig.takes(address, 1)]).toEqual([address, false]);
      }
    }
    for (let page = 1; page < 256; page += 1) {
      const exists = (page >= 0x40 && page < 0x43) || (page >= 0x80 && page < 0x83);
      expect([page, rig.read((page << 12) | 8) >= 0]).toEqual([page, exists]);
      expect([page, rig.takes((page << 12) | 8, 0)]).toEqual([page, exists]);
    }
  });

  test("refuses a strobe that is not 15, and changes nothing", () => {
    const rig = new RegistersRig();
    for (let strobe = 0; strobe < 15; strobe += 1) {
      expect(rig.takes(0x024, 77, {}, strobe)).toBe(false);
      expect(rig.takes(own(1, 0), 1, {}, strobe)).toBe(false);
    }
    expect(rig.read(0x024)).toBe(0);
    expect(rig.takes(0x024, 77)).toBe(true);
    expect(rig.read(0x024)).toBe(77);
  });
});

test("configuration shows on its outputs from the cycle of the answer on, at the vNPU that was named", () => {
  const rig = new RegistersRig();
  rig.write(0x020, 0x102);
  rig.write(0x024, 0x123456);
  rig.write(0x028, 0x789a);
  rig.write(0x02c, 0b101);
  rig.write(hyp(1, 0x000), 0b1011);
  rig.write(hyp(2, 0x000), 0b0100);
  rig.write(hyp(1, 0x008), 2);
  rig.write(hyp(2, 0x00c), 5);
  rig.write(hyp(2, 0x010), 99);
  rig.write(hyp(1, 0x020), 0x89abcdef);
  rig.write(hyp(1, 0x024), 0x11114567);
  rig.write(hyp(1, 0x028), 0x5678);
  rig.write(hyp(2, 0x030), 0x11112222);
  rig.write(hyp(2, 0x034), 0x3333);
  rig.write(hyp(2, 0x038), 0xfedcba98);
  rig.write(hyp(0, 0x040), 0x44445555);
  rig.write(hyp(0, 0x044), 0x6666);
  const { out } = rig.write(hyp(0, 0x048), 0x80000001);
  const shows = (name: string): readonly number[] => out.all(name);
  expect({
    core: ["mode_o", "gang_o", "slice_cycles_o", "switch_cycles_o"].map((name) => out.get(name)),
    online: shows("me_online_o"),
    control: ["vnpu_enable_o", "vnpu_harvest_o", "vnpu_lend_o", "stop_o"].map(shows),
    shares: ["me_quota_o", "ve_quota_o", "vnpu_priority_o"].map(shows),
    table: ["table_base_o", "table_rows_o"].map(shows),
    code: ["code_base_o", "code_bytes_o"].map(shows),
    context: ["context_base_o", "context_bytes_o"].map(shows),
  }).toEqual({
    core: [2, 1, 0x123456, 0x789a],
    online: [1, 0, 1],
    control: [
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0, 1, 0],
    ],
    shares: [
      [0, 2, 0],
      [0, 0, 5],
      [0, 0, 99],
    ],
    table: [
      [0, 0, 0, 0xcde0, 0x89ab, 0x4567, 0, 0, 0],
      [0, 0x5678, 0],
    ],
    code: [
      [0, 0, 0, 0, 0, 0, 0x2220, 0x1111, 0x3333],
      [0, 0, 0xfedcba98],
    ],
    context: [
      [0x5550, 0x4444, 0x6666, 0, 0, 0, 0, 0, 0],
      [0x80000001, 0, 0],
    ],
  });
});

test("a core of 16 MEs, 16 VEs and 32 vNPUs has all its pages and values", () => {
  const rig = new RegistersRig({ matrixEngines: 16, vectorEngines: 16, vnpus: 32 });
  expect(rig.read(0x010)).toBe(0x00201010);
  expect(rig.read(0x02c)).toBe(0xffff);
  expect(rig.takes(hyp(31, 0x008), 16)).toBe(true);
  expect(rig.takes(hyp(31, 0x00c), 16)).toBe(true);
  expect(rig.takes(hyp(31, 0x048), 0xabcdef01)).toBe(true);
  const { out } = rig.write(own(31, 0), 1);
  expect(["me_quota_o", "ve_quota_o", "context_bytes_o", "run_o"].map((name) => out.get(name, 31))).toEqual([
    ...[16, 16, 0xabcdef01, 1],
  ]);
  rig.levels.set("vnpu_state_i", { 31: 5 });
  expect(rig.read(0x038)).toBe(0x80000000);
});

test("sizes, limits and hashes that no config has are named", () => {
  expect(() => new RegistersRig({ vnpus: 33 })).toThrow(
    "Golden model of control_registers: vnpus is 33, allowed are 1 to 32.",
  );
  expect(() => new RegistersRig({ answerLimitCycles: 65_536 })).toThrow("allowed are 1 to 65535");
  expect(() => new RegistersRig({ configHash: "12ab" })).toThrow("allowed are 16 or more hexadecimal digits");
});
