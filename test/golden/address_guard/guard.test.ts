import { describe, expect, it } from "vitest";
import { GuardRig, type Burst } from "./rig.ts";

const segments = [
  [0x10_0000, 0x10_2000],
  [0xff_ffff_f000, 0xff_ffff_fff0],
  [0, 0],
  [0x12_3456_7000, 0x12_3456_8010],
] as const;
const guard = (reset: "async_low" | "sync" = "async_low"): GuardRig => new GuardRig(segments, reset);

const all = "ar aw R B";

/** What is shown in the cycle after a burst was taken: to memory, or as a trap. */
const shown = (burst: Burst): string[] => {
  const [reads, writes] = [guard(), guard()];
  reads.cycle({ read: burst });
  writes.cycle({ write: burst });
  return [reads.cycle({ stall: "ar aw" }).shows, writes.cycle({ stall: "ar aw" }).shows.replace("AW", "AR")];
};

describe("which bursts the guard refuses", () => {
  it.each<[string, Burst, string]>([
    ["first of a segment", [0, 0, 1], "AR 0x100000 x1"],
    ["the longest, a whole page", [0, 0, 256], "AR 0x100000 x256"],
    ["up to the limit", [0, 0x1ff, 1], "AR 0x101ff0 x1"],
    ["up to the limit, two beats", [0, 0x1fe, 2], "AR 0x101fe0 x2"],
    ["beyond the limit by a beat", [0, 0x1ff, 2], "trap"],
    ["behind the limit", [0, 0x200, 1], "trap"],
    ["across 4 KiB", [0, 0xff, 2], "trap"],
    ["up to 4 KiB", [0, 0xf0, 16], "AR 0x100f00 x16"],
    ["an empty segment", [2, 0, 1], "trap"],
    ["the end of memory", [1, 0xfe, 1], "AR 0xffffffffe0 x1"],
    ["beyond the end of memory", [1, 0xff, 2], "trap"],
    ["an offset that wraps at 2^40", [1, 0x100, 1], "trap"],
    ["the largest offset", [3, 0xffff_ffff, 256], "trap"],
    ["the largest offset, one beat", [3, 0xffff_ffff, 1], "trap"],
    ["no segment", [4, 0, 1], "trap"],
    ["no segment, 7", [7, 0, 1], "trap"],
    ["the last beat of segment 3", [3, 0x100, 1], "AR 0x1234568000 x1"],
  ])("%s", (_, burst, shows) => {
    expect(shown(burst)).toEqual([shows, shows]);
  });

  it("judges by the segments of the cycle in which the burst is taken", () => {
    const rig = guard();
    rig.cycle({ read: [0, 0, 1] });
    rig.segments([[0x5000, 0x5000]]);
    expect(rig.cycle({ write: [0, 0, 1] }).shows).toBe("AR 0x100000 x1");
    expect(rig.cycle().shows).toBe("trap");
  });
});

describe("reads through the guard", () => {
  it("go to memory, and their beats pass in the cycle in which they come", () => {
    const rig = guard();
    expect(rig.cycle({ read: [0, 4, 2] })).toEqual({ shows: "", ready: all, state: "0,0,0,0" });
    expect(rig.cycle({ stall: "ar", read: [0, 0, 1] })).toEqual({
      ...{ shows: "AR 0x100040 x2", ready: "aw R B", state: "ar 1,0,0,0" },
    });
    expect(rig.cycle()).toMatchObject({ shows: "AR 0x100040 x2", state: "ar 1,0,0,0" });
    expect(rig.cycle({ beat: "", stall: "r" })).toEqual({ shows: "r0", ready: "ar aw B", state: "1,0,0,0" });
    expect(rig.cycle({ beat: "", response: 3 })).toMatchObject({ shows: "r3", state: "1,0,0,0" });
    expect(rig.cycle({ beat: "last", stall: "r" }).shows).toBe("r0L");
    expect(rig.cycle({ beat: "last" })).toMatchObject({ shows: "r0L", state: "1,0,0,0" });
    expect(rig.cycle().state).toBe("0,0,0,0");
  });

  it("are 15 open at most; one begins and one ends in a cycle without change", () => {
    const rig = guard();
    for (let n = 0; n < 15; n++) {
      rig.cycle({ read: [0, n, 1] });
      rig.cycle();
    }
    expect(rig.cycle({ read: [0, 0, 1] })).toEqual({ shows: "", ready: "aw R B", state: "15,0,0,0" });
    expect(rig.cycle({ read: [0, 0, 1], beat: "last" }).ready).toBe("aw R B");
    expect(rig.cycle({ read: [0, 0, 1], beat: "last" })).toMatchObject({ ready: all, state: "14,0,0,0" });
    expect(rig.cycle()).toMatchObject({ shows: "AR 0x100000 x1", state: "ar 14,0,0,0" });
    expect([rig.count("read_open_full"), rig.count("read_plus_minus")]).toEqual([2, 1]);
  });

  it("that are bad wait for the open ones, then the guard answers every beat", () => {
    const rig = guard();
    rig.cycle({ read: [0, 0, 1] });
    rig.cycle();
    rig.cycle({ read: [4, 0, 3] });
    expect(rig.cycle({ read: [0, 0, 1] })).toEqual({ shows: "trap", ready: "aw R B", state: "ar! 1,0,0,0" });
    expect(rig.cycle({ beat: "last" })).toMatchObject({ shows: "r0L", state: "ar! 1,0,0,0" });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "ar! 0,0,0,0" });
    expect(rig.cycle({ read: [0, 0, 1], stall: "r" })).toEqual({ shows: "local2", ready: "aw B", state: "0,3,0,0" });
    expect(rig.cycle()).toMatchObject({ shows: "local2", state: "0,3,0,0" });
    expect(rig.cycle()).toMatchObject({ shows: "local2", state: "0,2,0,0" });
    expect(rig.cycle({ beat: "" })).toMatchObject({ shows: "local2L", ready: "aw B", state: "0,1,0,0" });
    expect(rig.cycle({ read: [0, 0, 1] })).toEqual({ shows: "", ready: all, state: "0,0,0,0" });
    expect([rig.count("read_waits"), rig.count("read_blocked")]).toEqual([2, 1]);
  });

  it("that are bad with 256 beats get 256 answers", () => {
    const rig = guard();
    rig.cycle({ read: [5, 0, 256] });
    rig.cycle();
    for (let n = 1; n < 256; n++) expect(rig.cycle().shows).toBe("local2");
    expect(rig.cycle().shows).toBe("local2L");
    expect(rig.cycle()).toMatchObject({ shows: "", state: "0,0,0,0" });
    expect(rig.count("read_local_long")).toBe(1);
  });
});

describe("writes through the guard", () => {
  it("pass their beats once the burst is taken, before memory took its address too", () => {
    const rig = guard();
    expect(rig.cycle({ write: [0, 0, 2], data: "" })).toEqual({ shows: "", ready: all, state: "0,0,0,0" });
    expect(rig.cycle({ data: "", stall: "aw w" })).toEqual({
      ...{ shows: "AW 0x100000 x2 w", ready: "ar R B", state: "aw 0,0,1,1" },
    });
    expect(rig.cycle({ data: "", stall: "aw" }).ready).toBe("ar w R B");
    expect(rig.cycle({ data: "last", stall: "aw" }).shows).toBe("AW 0x100000 x2 wL");
    expect(rig.cycle({ data: "" })).toEqual({ shows: "AW 0x100000 x2", ready: "ar R B", state: "aw 0,0,0,1" });
    expect(rig.cycle({ answer: 3, stall: "b" })).toMatchObject({ shows: "b3", ready: "ar aw R", state: "0,0,0,1" });
    expect(rig.cycle({ answer: 3 })).toMatchObject({ shows: "b3", state: "0,0,0,1" });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "0,0,0,0" });
    expect([rig.count("data_before_address"), rig.count("write_error")]).toEqual([1, 1]);
  });

  it("are 15 open at most, by their answers", () => {
    const rig = guard();
    for (let n = 0; n < 15; n++) {
      rig.cycle({ write: [0, n, 1] });
      rig.cycle({ data: "last" });
    }
    expect(rig.cycle({ write: [0, 0, 1] })).toEqual({ shows: "", ready: "ar R B", state: "0,0,0,15" });
    rig.cycle({ answer: 0 });
    expect(rig.cycle({ write: [0, 0, 1], answer: 0 })).toMatchObject({ ready: all, state: "0,0,0,14" });
    expect(rig.cycle({ data: "last" })).toMatchObject({ shows: "AW 0x100000 x1 wL", state: "aw 0,0,1,14" });
    expect([rig.count("write_open_full"), rig.count("write_plus_minus")]).toEqual([1, 1]);
  });

  it("begin and end their data in one cycle without change", () => {
    const rig = guard();
    rig.cycle({ write: [0, 0, 1] });
    rig.cycle();
    rig.cycle({ write: [0, 1, 1], data: "last" });
    expect(rig.cycle().state).toBe("aw 0,0,1,2");
  });

  it("that are bad wait for the open ones, lose their data, and are answered by the guard", () => {
    const rig = guard();
    rig.cycle({ write: [0, 0, 1] });
    rig.cycle();
    rig.cycle({ write: [0, 0x200, 2] });
    expect(rig.cycle({ data: "last" })).toMatchObject({ shows: "trap wL", ready: "ar w R B", state: "aw! 0,0,1,1" });
    expect(rig.cycle({ data: "" })).toEqual({ shows: "", ready: "ar R B", state: "aw! 0,0,0,1" });
    expect(rig.cycle({ data: "", answer: 0 })).toMatchObject({ shows: "b0", state: "aw! 0,0,0,1" });
    expect(rig.cycle({ data: "" })).toMatchObject({ ready: "ar R B", state: "aw! 0,0,0,0" });
    expect(rig.cycle({ data: "", stall: "w", write: [0, 0, 1] })).toEqual({
      ...{ shows: "", ready: "ar w R B", state: "0,0,0,0 sink" },
    });
    expect(rig.cycle()).toMatchObject({ shows: "", ready: "ar w R B", state: "0,0,0,0 sink" });
    expect(rig.cycle({ data: "last", stall: "w" })).toMatchObject({ shows: "", state: "0,0,0,0 sink" });
    expect(rig.cycle({ stall: "b", write: [0, 0, 1] })).toEqual({
      ...{ shows: "b2", ready: "ar R", state: "0,0,0,0 local" },
    });
    expect(rig.cycle()).toMatchObject({ shows: "b2", state: "0,0,0,0 local" });
    expect(rig.cycle({ write: [0, 0, 1] })).toEqual({ shows: "", ready: all, state: "0,0,0,0" });
    expect([rig.count("write_waits"), rig.count("write_blocked"), rig.count("sink_waits")]).toEqual([3, 2, 1]);
  });
});

describe("both sides of the guard", () => {
  it("trap once for a bad read and a bad write of one cycle, and twice for two cycles", () => {
    const rig = guard();
    rig.cycle({ read: [4, 0, 1], write: [4, 0, 1] });
    expect(rig.cycle()).toMatchObject({ shows: "trap", state: "ar! aw! 0,0,0,0" });
    expect(rig.cycle()).toMatchObject({ shows: "local2L", state: "0,1,0,0 sink" });
    expect(rig.count("bad_both")).toBe(1);
    const other = guard();
    other.cycle({ read: [4, 0, 1] });
    expect(other.cycle({ write: [4, 0, 1] }).shows).toBe("trap");
    expect(other.cycle().shows).toBe("trap local2L");
    expect(other.cycle().shows).toBe("");
  });

  it("reset: async_low at once, sync in the next cycle", () => {
    for (const reset of ["async_low", "sync"] as const) {
      const rig = guard(reset);
      rig.cycle({ read: [0, 0, 1], write: [4, 0, 1] });
      expect(rig.reset()).toEqual(
        reset === "sync"
          ? { shows: "trap AR 0x100000 x1", ready: "R B", state: "ar aw! 1,0,0,0" }
          : { shows: "", ready: all, state: "0,0,0,0" },
      );
      expect(rig.cycle({ stall: "r b" })).toEqual({ shows: "", ready: "ar aw", state: "0,0,0,0" });
    }
  });
});
