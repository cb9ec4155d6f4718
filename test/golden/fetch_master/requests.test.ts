import { describe, expect, it } from "vitest";
import { fetchMasterGolden } from "../../../src/golden/index.ts";
import { FetchRig, type Events } from "./rig.ts";

/** Requester 1 asks for `beats` from `address`; the last cycle is the one in which its address shows and is taken. */
function asking(beats: number, address = 0x1000, rig: FetchRig = new FetchRig()): FetchRig {
  rig.cycle({ ask: { 1: [address, beats] } });
  rig.cycle();
  rig.cycle();
  return rig;
}

/** Phases of the cycles of these events. */
const phases = (rig: FetchRig, ...events: readonly Events[]): string[] =>
  [...events, {}].map((e) => rig.cycle(e).phases.split(" ")[1] ?? "");

describe("a request of the fetch master", () => {
  it("is asked, shows its address two cycles later, gets its beats, is answered, dropped and asked again", () => {
    const rig = new FetchRig();
    expect(rig.cycle({ ask: { 1: [0x1_2345_6000, 2] } })).toMatchObject({ shows: "", phases: "- - -", readReady: 0 });
    expect(rig.cycle()).toMatchObject({ shows: "", phases: "- WA -", timer: [0, 0, 0], readReady: 1 });
    const address = rig.cycle();
    expect(address).toMatchObject({ shows: "address 1 0x123456000 x2", phases: "- BA -", timer: [0, 1, 0], turn: 2 });
    expect(rig.cycle({ beat: [1] })).toMatchObject({ shows: "", got: [0, 0, 0] });
    expect(rig.cycle({ beat: [1, "last"] })).toMatchObject({ shows: "beat 1.0 #1", got: [0, 1, 0] });
    expect(rig.cycle()).toMatchObject({ shows: "done 1, beat 1.1 #2", phases: "- -a -", got: [0, 2, 0] });
    expect(rig.cycle({ drop: [1] })).toMatchObject({ shows: "", phases: "- -a -", timer: [0, 3, 0] });
    expect(rig.cycle({ ask: { 1: [0x20, 1] } })).toMatchObject({ phases: "- - -", got: [0, 2, 0] });
    expect(rig.cycle()).toMatchObject({ phases: "- WA -", got: [0, 0, 0], timer: [0, 0, 0] });
  });

  it("is cut at 4 KiB, goes on behind it in Wait, and counts its beats through", () => {
    const rig = asking(3, 0x1fe0);
    expect(rig.cycle({ beat: [1] }).shows).toBe("");
    rig.cycle({ beat: [1, "last"] });
    expect(rig.cycle()).toMatchObject({ shows: "beat 1.1 #2", phases: "- WA -", got: [0, 2, 0] });
    expect(rig.cycle().shows).toBe("address 1 0x2000 x1");
    rig.cycle({ beat: [1, "last"] });
    expect(rig.cycle().shows).toBe("done 1, beat 1.2 #3");
    expect(rig.count("split")).toBe(1);
  });

  it("goes on at address 0 behind 2^48", () => {
    const rig = asking(2, 2 ** 48 - 16);
    rig.cycle({ beat: [1, "last"] });
    rig.cycle();
    expect(rig.cycle().shows).toBe("address 1 0x0 x1");
  });

  it("is answered with an error when its burst ends, and gets no beat from the error on", () => {
    const rig = asking(3);
    rig.cycle({ beat: [1] });
    expect(rig.cycle({ beat: [1, "", 2] }).shows).toBe("beat 1.0 #1");
    expect(rig.cycle({ beat: [1, "last"] })).toMatchObject({ shows: "", phases: "- BAf -", got: [0, 2, 0] });
    expect(rig.cycle()).toMatchObject({ shows: "done 1, error 1", phases: "- -af -", got: [0, 3, 0] });
    rig.cycle({ drop: [1] });
    expect(rig.cycle({ ask: { 1: [0, 1] } }).phases).toBe("- -f -");
    expect(rig.cycle().phases).toBe("- WA -");
  });

  it("ends with the first of its bursts that has an error", () => {
    const rig = asking(3, 0x1ff0);
    rig.cycle({ beat: [1, "last", 3] });
    expect(rig.cycle()).toMatchObject({ shows: "done 1, error 1", phases: "- -af -" });
  });

  it("is given up in Wait, in Burst with its address shown, and in Drain", () => {
    const rig = new FetchRig();
    const ready = false;
    expect(phases(rig, { ask: { 1: [0, 2] }, ready }, { drop: [1], ready })).toEqual(["-", "WA", "-"]);
    rig.cycle({ ask: { 1: [0, 2] }, ready });
    expect(rig.cycles(2, { ready }).shows).toBe("address 1 0x0 x2");
    rig.cycle({ drop: [1], ready });
    expect(rig.cycle({ ready })).toMatchObject({ shows: "address 1 0x0 x2", phases: "- D -" });
    expect(phases(rig, { ask: { 1: [0x40, 1] } }, { drop: [1] })).toEqual(["D", "DA", "D"]);
    expect(rig.cycle({ ask: { 1: [0x50, 1] }, beat: [1] }).shows).toBe("");
    expect(rig.cycle({ beat: [1, "last", 1] })).toMatchObject({ shows: "", phases: "- DA -", got: [0, 0, 0] });
    expect(rig.cycle()).toMatchObject({ shows: "", phases: "- WA -" });
    expect(rig.cycle().shows).toBe("address 1 0x50 x1");
  });

  it("is dropped with its last beat when it is given up in that cycle", () => {
    expect(phases(asking(1), { drop: [1], beat: [1, "last"] })).toEqual(["BA", "-"]);
    expect(phases(asking(2), { drop: [1], beat: [1] }, { beat: [1, "last"] })).toEqual(["BA", "D", "-"]);
    expect(phases(asking(1), { drop: [1] }, { ask: { 1: [0, 1] }, beat: [1, "last"] })).toEqual(["BA", "D", "WA"]);
  });

  it("may be dropped in the cycle in which its answer shows, and asked again in the next", () => {
    const rig = asking(1);
    rig.cycle({ beat: [1, "last"] });
    expect(rig.cycle({ drop: [1] }).shows).toBe("done 1, beat 1.0 #1");
    expect(phases(rig, { ask: { 1: [0, 1] } })).toEqual(["-", "WA"]);
  });
});

describe("the answer limit T", () => {
  it("answers T + 1 cycles after the request, in Wait, Burst and Drain", () => {
    for (const ready of [false, true]) {
      const rig = new FetchRig(5);
      rig.cycle({ ask: { 1: [0, 1] }, ready });
      expect(rig.cycles(5, { ready })).toMatchObject({ shows: ready ? "" : "address 1 0x0 x1", timer: [0, 4, 0] });
      expect(rig.cycle()).toMatchObject({ phases: "- Da -", timer: [0, 4, 0] });
    }
    const rig = new FetchRig(3);
    rig.cycle({ ask: { 0: [0, 1] }, ready: false });
    expect(rig.cycle({ ask: { 1: [0, 1] }, ready: false }).phases).toBe("WA - -");
    const left = [1, 2, 3].map(() => rig.cycle({ ready: false }).shows);
    expect(left).toEqual(["address 0 0x0 x1", "address 0 0x0 x1", "done 0, timeout 0, address 0 0x0 x1"]);
    expect(rig.cycle({ ready: false, drop: [0] })).toMatchObject({
      shows: "done 1, timeout 1, address 0 0x0 x1",
      phases: "Da -a -",
    });
    rig.cycle({ ask: { 0: [0, 1] } });
    rig.cycles(3);
    expect(rig.cycle()).toMatchObject({ shows: "done 0, timeout 0", phases: "Da -a -" });
  });

  it("gives way to the last beat, goes with any other, and says nothing of an error", () => {
    const burst = (): FetchRig => asking(2, 0x1000, new FetchRig(4));
    const last = burst();
    last.cycle({ beat: [1] });
    last.cycle({ beat: [1, "last"] });
    expect(last.cycle()).toMatchObject({ shows: "done 1, beat 1.1 #2", phases: "- -a -" });
    const first = burst();
    first.cycle();
    first.cycle({ beat: [1] });
    expect(first.cycle()).toMatchObject({ shows: "done 1, timeout 1, beat 1.0 #1", phases: "- Da -" });
    const failed = burst();
    failed.cycle({ beat: [1, "", 2] });
    failed.cycle();
    expect(failed.cycle()).toMatchObject({ shows: "done 1, timeout 1", phases: "- Daf -" });
  });

  it("in the cycle of a split, or of the last beat that drains, leaves Free", () => {
    const split = asking(2, 0x1ff0, new FetchRig(4));
    split.cycle();
    split.cycle({ beat: [1, "last"] });
    expect(split.cycle()).toMatchObject({ shows: "done 1, timeout 1, beat 1.0 #1", phases: "- -a -" });
    const drain = asking(1, 0, new FetchRig(4));
    drain.cycle({ drop: [1] });
    drain.cycle({ ask: { 1: [0, 1] } });
    drain.cycles(3);
    drain.cycle({ beat: [1, "last"] });
    expect(drain.cycle()).toMatchObject({ shows: "done 1, timeout 1", phases: "- -a -" });
  });
});

describe("the address register", () => {
  it("goes round, stands until it is taken, and is filled again in that cycle", () => {
    const rig = new FetchRig();
    rig.cycle({ ask: { 0: [0, 1], 1: [0x100, 1], 2: [0x200, 1] }, ready: false });
    rig.cycle({ ready: false });
    const shown = [false, false, true, true, true, true].map((ready) => rig.cycle({ ready }).shows);
    const [a, b, c] = ["address 0 0x0 x1", "address 1 0x100 x1", "address 2 0x200 x1"];
    expect(shown).toEqual([a, a, a, b, c, ""]);
    expect(rig.cycle().turn).toBe(0);
  });

  it("takes no requester that is given up in the same cycle", () => {
    const rig = new FetchRig();
    rig.cycle({ ask: { 0: [0, 1], 2: [0x200, 1] } });
    rig.cycle({ drop: [0] });
    expect(rig.cycle()).toMatchObject({ shows: "address 2 0x200 x1", turn: 0 });
  });
});

describe("reset", () => {
  it("holds at once or from the next cycle on; what stands is asked again", () => {
    for (const style of ["async_low", "sync"] as const) {
      const rig = asking(2, 0x1000, new FetchRig(64, style));
      rig.cycle({ beat: [1] });
      const first = rig.reset();
      const kept = { shows: "beat 1.0 #1", phases: "- BA -", readReady: 1, turn: 2 };
      expect(first).toMatchObject(style === "sync" ? kept : { shows: "", phases: "- - -", readReady: 0, turn: 0 });
      expect(rig.reset()).toMatchObject({ shows: "", phases: "- - -", readReady: 0, turn: 0, got: [0, 0, 0] });
      expect(rig.cycle()).toMatchObject({ phases: "- - -", readReady: 0, timer: [0, 0, 0] });
      expect(rig.cycle()).toMatchObject({ phases: "- WA -", readReady: 1 });
    }
  });
});

it("sizes outside the config's limits are refused", () => {
  const make = (sizes: object) => () => fetchMasterGolden({ requesters: 2, answerLimitCycles: 1, ...sizes }, "sync");
  const text = "Golden model of fetch_master:";
  expect(make({ requesters: 65 })).toThrow(`${text} requesters is 65, allowed are 2 to 64.`);
  expect(make({ answerLimitCycles: 65_536 })).toThrow(`${text} answerLimitCycles is 65536, allowed are 1 to 65535.`);
});
