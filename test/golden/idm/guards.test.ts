import { describe, expect, it } from "vitest";
import { op, sync, system, type Fields } from "../second_level_idm/rig.ts";
import { PoolRig, register } from "./rig.ts";

/** A program that runs until the core is halted. */
const endless: Fields[] = [
  { opcode: op.conv, wait: "L" },
  { opcode: op.system, flags: sync, payload: system(1) },
];

function running(cores: number): PoolRig {
  const rig = new PoolRig({ cores });
  for (let c = 0; c < cores; c++) {
    expect(rig.write(register.base(c, 2), 0x10_0000 * (c + 1))).toBe(0);
    rig.write(register.base(c, 2) + 4, c + 1);
    rig.write(register.limit(c, 2), 0x10_0000 * (c + 1) + 0x1000);
    rig.write(register.limit(c, 2) + 4, c + 1);
    rig.load(c, endless);
  }
  for (let c = 0; c < cores; c++) rig.write(register.go(c), 0);
  rig.cycle();
  return rig;
}

/** Offers a burst of core `c` in one cycle. */
function offer(rig: PoolRig, c: number, channel: "ar" | "aw", segment: number, offset: number, beats: number): void {
  const put = (name: string, value: number): void => rig.set(`core_${channel}${name}_i`, value, c);
  put("valid", 1);
  put("sel", segment);
  put("addr", offset);
  put("len", beats - 1);
  rig.cycle();
  for (const name of ["valid", "sel", "addr", "len"]) put(name, 0);
}

const address = (rig: PoolRig, c: number, channel: "ar" | "aw"): number =>
  rig.get(`mem_${channel}addr_o`, 2 * c) + rig.get(`mem_${channel}addr_o`, 2 * c + 1) * 2 ** 20;

describe("the guards of the pool", () => {
  it.each([2, 5])("place each of %i cores' bursts in its own segment", (cores) => {
    const rig = running(cores);
    for (let c = 0; c < cores; c++) {
      for (const channel of ["ar", "aw"] as const) {
        offer(rig, c, channel, 2, 3, 4);
        rig.cycle();
        expect(address(rig, c, channel)).toBe((c + 1) * (2 ** 32 + 0x10_0000) + 0x30);
        expect(rig.get(`mem_${channel}len_o`, c)).toBe(3);
        for (let other = 0; other < cores; other++) {
          if (other > c) expect(rig.get(`mem_${channel}valid_o`, other)).toBe(0);
        }
      }
    }
    expect(rig.state("state", 0)).toBe(3);
    expect(rig.count("address_guard_read")).toBe(cores);
  });

  it("answer a burst that leaves its segment, and its core traps with 12", () => {
    const rig = running(3);
    offer(rig, 1, "ar", 2, 0x100, 2);
    rig.cycle();
    expect([0, 1, 2].map((c) => rig.get("mem_arvalid_o", c))).toEqual([0, 0, 0]);
    rig.set("core_rready_i", 1, 1);
    rig.cycle();
    expect([0, 1, 2].map((c) => rig.get("core_rlocal_o", c))).toEqual([0, 1, 0]);
    expect([rig.get("core_rvalid_o", 1), rig.get("core_rresp_o", 1), rig.get("core_rlast_o", 1)]).toEqual([1, 2, 0]);
    rig.cycle();
    expect([rig.get("core_rvalid_o", 1), rig.get("core_rlast_o", 1)]).toEqual([1, 1]);
    rig.until(() => rig.state("state", 1) === 6);
    expect((rig.read(register.status(1)) >>> 4) & 15).toBe(12);
    expect([rig.state("state", 0), rig.state("state", 2)]).toEqual([3, 3]);
  });

  it("pass beats, data and answers of each core in the cycle in which they come", () => {
    const rig = running(3);
    offer(rig, 2, "ar", 2, 0, 1);
    offer(rig, 2, "aw", 2, 0, 1);
    rig.set("mem_rvalid_i", 1, 2);
    rig.set("mem_rresp_i", 3, 2);
    rig.set("mem_rlast_i", 1, 2);
    rig.set("core_wvalid_i", 1, 2);
    rig.set("core_wlast_i", 1, 2);
    rig.set("mem_wready_i", 1, 2);
    rig.set("core_bready_i", 1, 2);
    rig.cycle();
    const all = (name: string): number[] => [0, 1, 2].map((c) => rig.get(name, c));
    expect(all("core_rvalid_o")).toEqual([0, 0, 1]);
    expect(all("core_rresp_o")).toEqual([0, 0, 3]);
    expect(all("core_rlast_o")).toEqual([0, 0, 1]);
    expect(all("mem_rready_o")).toEqual([0, 0, 0]);
    expect(all("mem_wvalid_o")).toEqual([0, 0, 1]);
    expect(all("mem_wlast_o")).toEqual([0, 0, 1]);
    expect(all("core_wready_o")).toEqual([0, 0, 1]);
    expect(all("mem_bready_o")).toEqual([0, 0, 1]);
    expect([rig.state("guard_2_r_open"), rig.state("guard_2_w_open"), rig.state("guard_2_b_open")]).toEqual([1, 1, 1]);
  });
});
