import { describe, expect, it } from "vitest";
import { end, op, Rig, sync, system, type Fields } from "./rig.ts";

const load: Fields = { opcode: op.load };
const barrier: Fields = { opcode: op.system, flags: sync, layer: 7, payload: system(8) };
const fence: Fields = { opcode: op.system, layer: 3, payload: system(4) };
const ends = (irq: number): Fields => ({ opcode: op.system, flags: end, layer: 9, payload: system(0, irq) });

describe("SYSTEM at the second level", () => {
  it("waits for empty FIFOs and modules, all in the state at the start of the cycle", () => {
    const rig = new Rig().start().queue(load);
    expect(rig.cycle({ word: fence })).toMatchObject({ shows: "L" });
    expect(rig.cycle({ word: fence })).toMatchObject({ shows: "", busy: "L" });
    expect(rig.cycle({ word: fence, done: "L" }).shows).toBe("");
    expect(rig.cycle({ word: fence })).toMatchObject({ shows: "accept", layers: [0, 0] });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Run", layers: [3, 4] });
    expect([rig.count("system_waits_fifo"), rig.count("system_waits_busy"), rig.count("fence")]).toEqual([1, 2, 1]);
  });

  it("with sync comes to a barrier and passes it; nothing is accepted between", () => {
    const rig = new Rig().start();
    expect(rig.cycle({ word: barrier, global: true })).toMatchObject({ shows: "accept", state: "Run" });
    expect(rig.cycle({ word: load })).toMatchObject({ shows: "sync", state: "Wait", layers: [7, 8] });
    expect(rig.cycle({ word: load, global: true })).toMatchObject({ shows: "", state: "Wait" });
    expect(rig.cycle({ word: load })).toMatchObject({ shows: "accept", state: "Run" });
    expect(rig.count("global_ignored")).toBe(1);
  });

  it("passes the barrier in the very cycle of its pulse", () => {
    const rig = new Rig().start();
    rig.cycle({ word: barrier });
    expect(rig.cycle({ global: true })).toMatchObject({ shows: "sync", state: "Wait" });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Run" });
  });

  it.each([0, 1])("with end is done, with irq %i", (irq) => {
    const rig = new Rig().start();
    rig.cycle({ word: ends(irq) });
    expect(rig.cycle()).toMatchObject({ shows: irq ? "done irq" : "done", state: "Done", layers: [9, 0] });
    expect(rig.cycle({ word: load, halt: true, global: true })).toMatchObject({ shows: "", state: "Done" });
    expect(rig.cycle({ restart: 1 })).toMatchObject({ state: "Done", layers: [9, 0] });
    expect(rig.cycle()).toMatchObject({ state: "Run", layers: [1, 1] });
  });

  it("traps with 4 when a token is left, once nothing else is", () => {
    const rig = new Rig().start().queue({ ...load, post: "C" });
    expect(rig.cycle({ word: fence }).shows).toBe("L");
    rig.cycle({ word: fence, done: "L" });
    expect(rig.cycle({ word: fence })).toMatchObject({ shows: "", state: "Run", tokens: "LC1" });
    expect(rig.cycle()).toMatchObject({ shows: "trap 4", state: "Trap" });
  });

  it("does not trap with 4 in a cycle of halt", () => {
    const rig = new Rig().start().queue({ ...load, post: "C" });
    rig.cycle();
    rig.cycle({ done: "L" });
    rig.cycle({ word: fence, halt: true });
    expect(rig.cycle()).toMatchObject({ state: "Idle", tokens: "LC1" });
  });

  it("has other places for its fields above 16 cores", () => {
    const rig = new Rig(2, 17, "sync", 17).start();
    rig.cycle({ word: { ...ends(0), core: 17, payload: system(0x123, 1, true) } });
    expect(rig.cycle()).toMatchObject({ shows: "done irq", layers: [9, 0x123] });
  });
});

describe("halt and restart of the second level", () => {
  it("stops in Run: nothing more issues or is accepted, what runs completes and posts nothing", () => {
    const rig = new Rig().start().queue({ ...load, post: "C" }, load);
    rig.cycle({ ready: "L" });
    expect(rig.cycle({ halt: true, word: load })).toMatchObject({ shows: "", state: "Run", busy: "L" });
    expect(rig.cycle({ word: load, done: "L" })).toMatchObject({ shows: "", state: "Idle", fill: "1000", quiet: 0 });
    expect(rig.cycle({ word: load })).toMatchObject({
      shows: "",
      busy: "",
      tokens: "",
      quiet: 1,
      posted: [0, 0, 0, 0],
    });
    expect([rig.count("done_outside_run"), rig.count("halt_at_word")]).toEqual([1, 1]);
  });

  it("issues and posts in the cycle of halt itself", () => {
    const rig = new Rig().start().queue({ ...load, post: "C" }, { opcode: op.save });
    rig.cycle({ ready: "L" });
    expect(rig.cycle({ halt: true, ready: "S", done: "L" }).shows).toBe("S");
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Idle", busy: "S", tokens: "LC1" });
  });

  it("stops in Wait, and beats the barrier's release", () => {
    for (const global of [false, true]) {
      const rig = new Rig().start();
      rig.cycle({ word: barrier });
      expect(rig.cycle({ halt: true, global }).shows).toBe("sync");
      expect(rig.cycle({ global: true })).toMatchObject({ state: "Idle", layers: [7, 8] });
      expect(rig.cycle().state).toBe("Idle");
      expect(rig.count(global ? "halt_beats_global" : "halt_wait")).toBe(1);
    }
  });

  it("does nothing in Idle", () => {
    const rig = new Rig();
    rig.cycle({ halt: true });
    expect(rig.cycle().state).toBe("Idle");
    expect(rig.count("halt_ignored")).toBe(1);
  });

  it("restarts with empty FIFOs, counters and watchdog, at the layer given, and beats halt", () => {
    const rig = new Rig().start().queue({ ...load, post: "C" }, load);
    rig.cycle();
    rig.cycle({ done: "L", ready: "" });
    rig.cycle({ halt: true, ready: "" });
    expect(rig.cycle({ restart: 0xabc, halt: true, word: load })).toMatchObject({
      ...{ shows: "", state: "Idle", fill: "1000", tokens: "LC1", watch: 1 },
    });
    expect(rig.cycle({ ready: "" })).toMatchObject({
      ...{ shows: "", state: "Run", fill: "0000", tokens: "", watch: 0, layers: [0xabc, 0xabc] },
    });
    expect([rig.count("restart_drops_instructions"), rig.count("restart_drops_tokens")]).toEqual([1, 1]);
  });

  it("restarts from Wait and from Trap", () => {
    const rig = new Rig().start();
    rig.cycle({ word: barrier });
    rig.cycle({ restart: 2, global: true });
    expect(rig.cycle({ word: { opcode: 1 } })).toMatchObject({ state: "Run", layers: [2, 2] });
    expect(rig.cycle({ halt: true })).toMatchObject({ shows: "trap 1" });
    expect(rig.cycle({ restart: 4 })).toMatchObject({ shows: "trap 1" });
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Run" });
    expect([rig.count("restart_wait"), rig.count("restart_trap")]).toEqual([1, 1]);
  });
});
