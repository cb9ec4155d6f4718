import { describe, expect, it } from "vitest";
import { secondLevelGolden } from "../../../src/golden/second_level_idm/model.ts";
import { op, Rig, first, type Fields } from "./rig.ts";

const load: Fields = { opcode: op.load };

describe("accept of the second level", () => {
  it("is at decode in Run alone, and a word is at the head of its FIFO in the next cycle", () => {
    const rig = new Rig();
    expect(rig.cycle({ word: load })).toMatchObject({ shows: "", state: "Idle" });
    rig.start(5);
    expect(rig.cycle({ word: { ...load, payload: 0x1234n << 64n } })).toMatchObject({
      ...{ shows: "accept", state: "Run", fill: "0000", layers: [5, 5] },
    });
    expect(rig.cycle()).toMatchObject({
      shows: "L",
      fill: "1000",
      busy: "",
      quiet: 1,
      payload: [0, 0, 0x1234, ...zeros(9)],
    });
    expect(rig.cycle()).toMatchObject({ shows: "", fill: "0000", busy: "L", quiet: 0 });
  });

  it("takes a word of each opcode to its module; inits are told", () => {
    const shown = Object.values(op)
      .filter((opcode) => opcode !== op.system)
      .map((opcode) => {
        const rig = new Rig().start();
        rig.cycle({ word: { opcode, flags: first } });
        return rig.cycle().shows;
      });
    expect(shown).toEqual(["L", "S", "m", "C", "c", "M"]);
  });

  it("takes a word a cycle until a FIFO is full; room is that at the start of the cycle", () => {
    const rig = new Rig(2).start();
    expect(rig.cycle({ word: load, ready: "" }).shows).toBe("accept");
    expect(rig.cycle({ word: load, ready: "" }).shows).toBe("accept L");
    expect(rig.cycle({ word: load, ready: "" })).toMatchObject({ shows: "L", fill: "2000" });
    expect(rig.cycle({ word: load, ready: "L" })).toMatchObject({ shows: "L", fill: "2000" });
    expect(rig.cycle({ word: load, ready: "" })).toMatchObject({ shows: "accept", fill: "1000", busy: "L" });
    expect(rig.cycle({ word: { opcode: op.conv } })).toMatchObject({ shows: "accept", fill: "2000" });
    expect(rig.count("full_stall")).toBe(1);
    expect(rig.count("full_stall_pop")).toBe(1);
    expect(rig.count("accept_fills")).toBe(2);
  });

  it.each([1, 3, 16])("goes round a FIFO of %i with payloads in order", (depth) => {
    const rig = new Rig(depth).start();
    const seen: number[] = [];
    let next = 1;
    for (let cycle = 0; cycle < 200; cycle++) {
      const busy = rig.cycle({ word: { ...load, payload: BigInt(next) }, ready: cycle % 3 === 0 ? "L" : "" });
      if (busy.shows.includes("accept")) next++;
      if (busy.shows.includes("L") && cycle % 3 === 0) seen.push(busy.payload[0] ?? 0);
      if (busy.busy === "L") rig.cycle({ done: "L", ready: "" });
    }
    expect(seen.length).toBeGreaterThan(40);
    expect(seen).toEqual(seen.map((_, index) => index + 1));
  });

  it("refuses sizes that the hardware does not have", () => {
    const make = (cores: number, fifoDepth: number) => () => secondLevelGolden({ cores, fifoDepth }, "sync");
    expect(make(33, 8)).toThrow("Golden model of second_level_idm: cores is 33, allowed are 1 to 32.");
    expect(make(2, 0)).toThrow("Golden model of second_level_idm: fifoDepth is 0, allowed are 1 to 16.");
  });
});

describe("issue and done of the second level", () => {
  it("shows an operation until its module takes it, and the next one the cycle after it is done", () => {
    const rig = new Rig().start().queue(load, load);
    expect(rig.cycle({ ready: "SCM" }).shows).toBe("L");
    expect(rig.cycle({ ready: "L" }).shows).toBe("L");
    expect(rig.cycle()).toMatchObject({ shows: "", busy: "L" });
    expect(rig.cycle({ done: "L" })).toMatchObject({ shows: "", busy: "L" });
    expect(rig.cycle()).toMatchObject({ shows: "L", busy: "" });
  });

  it("keeps the post bits, posts when it is done, and takes tokens when it is taken", () => {
    const rig = new Rig().start();
    rig.queue({ ...load, post: "C" }, { opcode: op.conv, wait: "L", post: "S" });
    expect(rig.cycle()).toMatchObject({ shows: "L", tokens: "" });
    expect(rig.cycle({ done: "L" })).toMatchObject({ shows: "", busy: "L", posted: [4, 0, 0, 0], tokens: "" });
    expect(rig.cycle({ ready: "" })).toMatchObject({ shows: "C", busy: "", posted: [0, 0, 0, 0], tokens: "LC1" });
    expect(rig.cycle()).toMatchObject({ shows: "C", tokens: "LC1" });
    expect(rig.cycle()).toMatchObject({ busy: "C", tokens: "", posted: [0, 0, 2, 0] });
  });

  it("takes tokens of several modules all or none", () => {
    const rig = new Rig().start();
    rig.queue({ ...load, post: "M" }, { opcode: op.save, post: "M" }, { opcode: op.conv, post: "M" });
    rig.queue({ opcode: op.pool, wait: "LSC" });
    rig.cycle();
    rig.cycle({ done: "L" });
    expect(rig.cycle({ done: "C" })).toMatchObject({ shows: "", tokens: "LM1" });
    expect(rig.cycle({ done: "S" })).toMatchObject({ shows: "", tokens: "LM1 CM1" });
    expect(rig.cycle()).toMatchObject({ shows: "M", tokens: "LM1 SM1 CM1" });
    expect(rig.cycle()).toMatchObject({ shows: "", tokens: "", busy: "M" });
    expect([rig.count("issue_triple"), rig.count("token_wait_some")]).toEqual([1, 2]);
  });

  it("posts to several modules at once", () => {
    const rig = new Rig().start().queue({ ...load, post: "SCM" });
    rig.cycle();
    rig.cycle({ done: "L" });
    expect(rig.cycle().tokens).toBe("LS1 LC1 LM1");
  });

  it("does not change a counter with + 1 and - 1 in one cycle", () => {
    const rig = new Rig(4).start();
    rig.queue({ ...load, post: "C" }, { ...load, post: "C" }, { opcode: op.conv, wait: "L" });
    rig.cycle();
    rig.cycle({ done: "L" });
    expect(rig.cycle({ ready: "L" })).toMatchObject({ shows: "L C", tokens: "LC1" });
    expect(rig.cycle({ ready: "C", done: "L" })).toMatchObject({ shows: "C", busy: "L", tokens: "LC1" });
    expect(rig.cycle()).toMatchObject({ busy: "C", tokens: "LC1" });
    expect(rig.count("plus_minus")).toBe(1);
  });

  it("gives each token once", () => {
    const rig = new Rig(3).start();
    for (let n = 0; n < 2; n++) {
      rig.queue({ ...load, post: "C" }).cycle();
      rig.cycle({ done: "L" });
    }
    const waits: Fields = { opcode: op.conv, wait: "L" };
    rig.queue(waits, waits, waits);
    const shown = [0, 1, 2].map(() => {
      const seen = rig.cycle();
      rig.cycle({ done: "C" });
      return `${seen.shows} ${seen.tokens}`;
    });
    expect(shown).toEqual(["C LC2", "C LC1", " "]);
  });

  it("issues to four modules in one cycle", () => {
    const rig = new Rig().start();
    rig.queue(load, { opcode: op.save }, { opcode: op.convinit }, { opcode: op.poolinit });
    expect(rig.cycle().shows).toBe("L S c m");
    expect(rig.cycle()).toMatchObject({ busy: "LSCM", fill: "0000" });
    expect(rig.count("issues_several")).toBe(1);
  });
});

describe("reset of the second level", () => {
  it("async_low: everything is 0 while it is low, ready too", () => {
    const rig = new Rig(2, 2, "async_low").start(3).queue(load);
    expect(rig.cycle({ word: load }).shows).toBe("accept L");
    expect(rig.reset({ word: load })).toMatchObject({ shows: "", state: "Idle", busy: "", quiet: 1, layers: [0, 0] });
    expect(rig.cycle().fill).toBe("0000");
  });

  it("sync: from the next cycle on", () => {
    const rig = new Rig(2, 2, "sync").start(3).queue(load);
    expect(rig.reset({ word: load })).toMatchObject({ shows: "accept L", state: "Run" });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Idle", fill: "0000", busy: "", layers: [0, 0] });
  });
});

function zeros(n: number): number[] {
  return Array.from({ length: n }, () => 0);
}
