import { describe, expect, test } from "vitest";
import { RegistersRig, hyp } from "./rig.ts";

const [mode, meOnline, inject] = [0x020, 0x02c, 0x050];
const meQuota = (v: number): number => hyp(v, 0x008);
const veQuota = (v: number): number => hyp(v, 0x00c);

describe("ME_QUOTA", () => {
  test("is at most NX by its whole word, in every mode", () => {
    for (const now of [0, 1, 2, 3]) {
      const rig = new RegistersRig();
      rig.write(mode, now);
      expect(rig.takes(meQuota(0), 3)).toBe(true);
      for (const word of [4, 0x100, 0x80000001, 0x10002]) expect(rig.takes(meQuota(0), word)).toBe(false);
      expect(rig.read(meQuota(0))).toBe(3);
    }
  });

  test("has room with the others among the engines online in modes 0 and 1 alone", () => {
    for (const now of [0, 1, 2, 3]) {
      const rig = new RegistersRig();
      rig.write(mode, now);
      rig.write(meOnline, 0b101);
      expect(rig.takes(meQuota(1), 2)).toBe(true);
      expect(rig.takes(meQuota(2), 1)).toBe(now >= 2);
      // Its own old value does not count.
      expect(rig.takes(meQuota(1), 1)).toBe(true);
      expect(rig.takes(meQuota(0), 1)).toBe(true);
      expect(rig.takes(meQuota(0), 2)).toBe(now >= 2);
    }
  });

  test("is not even lowered to what is still too much, after a quarantine", () => {
    const rig = new RegistersRig();
    rig.write(meQuota(0), 3);
    rig.cycle({ me_quarantine_i: { 0: 1, 2: 1 } });
    expect(rig.takes(meQuota(0), 2)).toBe(false);
    expect(rig.takes(meQuota(1), 0)).toBe(false);
    expect(rig.takes(meQuota(0), 1)).toBe(true);
  });
});

test("VE_QUOTA: the sum is at most NY in every mode, and each by its whole word", () => {
  for (const now of [0, 1, 2, 3]) {
    const rig = new RegistersRig();
    rig.write(mode, now);
    expect(rig.takes(veQuota(0), 6)).toBe(false);
    expect(rig.takes(veQuota(0), 0x10001)).toBe(false);
    expect(rig.takes(veQuota(0), 3)).toBe(true);
    expect(rig.takes(veQuota(1), 3)).toBe(false);
    expect(rig.takes(veQuota(1), 2)).toBe(true);
    expect(rig.takes(veQuota(2), 1)).toBe(false);
    expect(rig.takes(veQuota(0), 2)).toBe(true);
    expect(rig.takes(veQuota(2), 1)).toBe(true);
  }
});

test("MODE: 0 and 1 need quotas that fit, by the mode bits alone; a refusal keeps gang", () => {
  const rig = new RegistersRig();
  rig.write(mode, 2);
  rig.write(meQuota(0), 3);
  rig.write(meQuota(1), 1);
  for (const word of [0, 1, 0x100, 0xfffffffd]) expect(rig.takes(mode, word)).toBe(false);
  expect(rig.read(mode)).toBe(2);
  expect(rig.takes(mode, 0xfffffeff)).toBe(true);
  expect(rig.read(mode)).toBe(3);
  rig.write(meQuota(1), 0);
  expect(rig.takes(mode, 0x101)).toBe(true);
  expect(rig.read(mode)).toBe(0x101);
});

test("ME_ONLINE: in modes 0 and 1 the quotas fit into the ones below NX", () => {
  const rig = new RegistersRig();
  rig.write(meQuota(0), 2);
  expect(rig.takes(meOnline, 0b110)).toBe(true);
  expect(rig.takes(meOnline, 0b010)).toBe(false);
  expect(rig.takes(meOnline, 0xfffffff8)).toBe(false);
  expect(rig.read(meOnline)).toBe(0b110);
  expect(rig.takes(meOnline, 0xfffffffd)).toBe(true);
  expect(rig.read(meOnline)).toBe(0b101);
  rig.write(mode, 2);
  expect(rig.takes(meOnline, 0)).toBe(true);
});

test("segments are written in states 0, 4 and 5 of their own vNPU, in the cycle in which the write acts", () => {
  for (const offset of [0x020, 0x024, 0x028, 0x030, 0x034, 0x038, 0x040, 0x044, 0x048]) {
    const rig = new RegistersRig();
    for (let state = 0; state < 8; state += 1) {
      const acting = { vnpu_state_i: { 0: 7, 1: state, 2: 7 } };
      expect([offset, state, rig.takes(hyp(1, offset), 16 * state, acting)]).toEqual([
        offset,
        state,
        [0, 4, 5].includes(state),
      ]);
    }
    expect(rig.read(hyp(1, offset))).toBe(80);
    rig.levels.set("vnpu_state_i", { 1: 2 });
    expect(rig.takes(hyp(1, offset), 0, { vnpu_state_i: {} })).toBe(true);
    for (const free of [0x000, 0x004, 0x008, 0x00c, 0x010]) expect(rig.takes(hyp(1, free), 0)).toBe(true);
  }
});

describe("INJECT", () => {
  test("refuses a vNPU that does not exist when it is valid", () => {
    const rig = new RegistersRig();
    for (const vnpu of [3, 4, 31]) expect(rig.takes(inject, 1 | (vnpu << 8))).toBe(false);
    expect(rig.takes(inject, 3 << 8)).toBe(true);
    const { out } = rig.write(inject, 0xffffe000 | (2 << 8) | 3);
    expect(["valid", "row", "vnpu"].map((name) => out.get(`inject_${name}_o`))).toEqual([1, 1, 2]);
    expect(rig.read(inject)).toBe(0x203);
  });

  test("valid falls with done, and shows no payload then, which reads on", () => {
    const rig = new RegistersRig();
    rig.write(inject, 0x103);
    expect(rig.cycle({ inject_done_i: 1 }).out.get("inject_valid_o")).toBe(1);
    const { out } = rig.cycle();
    expect(["valid", "row", "vnpu"].map((name) => out.get(`inject_${name}_o`))).toEqual([0, 0, 0]);
    expect(rig.read(inject)).toBe(0x102);
  });

  test("a write of it wins over done, a refused one and one of another register do not", () => {
    const rig = new RegistersRig();
    rig.write(inject, 0x101);
    expect(rig.write(inject, 0x203, { inject_done_i: 1 }).out.get("inject_vnpu_o")).toBe(2);
    expect(rig.write(inject, 0x1f01, { inject_done_i: 1 }).out.get("inject_valid_o")).toBe(0);
    rig.write(inject, 0x101);
    expect(rig.write(0x024, 5, { inject_done_i: 1 }).out.get("inject_valid_o")).toBe(0);
    const counts = ["inject_done_with_write", "inject_done_with_refused", "inject_done_alone"];
    expect(counts.map((name) => rig.count(name))).toEqual([1, 1, 1]);
  });
});
