import { describe, expect, it } from "vitest";
import { end, first, op, Rig, sync, system, type Events, type Fields } from "./rig.ts";

const load: Fields = { opcode: op.load };

/** What the cycle after this word shows, in Run with nothing else in the block. */
function after(events: Events, rig: Rig = new Rig().start()): string {
  const seen = rig.cycle(events);
  return seen.shows + "|" + rig.cycle({ ready: "" }).shows;
}

const trap = (code: number): string => `|trap ${code}`;

describe("faults of a word at the second level", () => {
  it.each([1, 2, 3, 5, 10, 11, 13, 14, 15])("opcode %i is illegal, whatever else is wrong", (opcode) => {
    expect(after({ word: { opcode, core: 1, flags: 8 } })).toBe(trap(1));
  });

  it("core of the header is compared before reserved bits", () => {
    expect(after({ word: { ...load, core: 1, flags: 8 } })).toBe(trap(2));
    expect(after({ word: { opcode: op.system, core: 1, flags: 3 } })).toBe(trap(2));
    expect(after({ word: { ...load, core: 1 } }, new Rig(2, 2, "sync", 1).start())).toBe("accept|L");
  });

  it.each<[string, Fields]>([
    ["flags bit 3", { ...load, flags: 8 }],
    ["POOLINIT [0]", { opcode: op.poolinit, payload: 1n }],
    ["POOLINIT [13]", { opcode: op.poolinit, payload: 1n << 13n }],
    ["CONV [0]", { opcode: op.conv, payload: 1n }],
    ["CONV [19]", { opcode: op.conv, payload: 1n << 19n }],
    ["POOL [29]", { opcode: op.pool, payload: 1n << 29n }],
    ["SYSTEM [0]", { opcode: op.system, payload: 1n }],
    ["SYSTEM [31]", { opcode: op.system, payload: 1n << 31n }],
    ["SYSTEM [57]", { opcode: op.system, payload: 1n << 57n }],
    ["sync on LOAD", { ...load, flags: sync }],
    ["end on POOL", { opcode: op.pool, flags: end }],
    ["sync and end", { opcode: op.system, flags: sync | end }],
    ["own bit in wait", { ...load, wait: "L" }],
    ["own bit in post", { opcode: op.convinit, post: "C" }],
    ["wait on SYSTEM", { opcode: op.system, wait: "M" }],
    ["post on SYSTEM", { opcode: op.system, post: "L" }],
  ])("reserved: %s", (_, word) => {
    expect(after({ word })).toBe(trap(3));
  });

  it.each<[string, Fields, string]>([
    ["POOLINIT [14]", { opcode: op.poolinit, payload: 1n << 14n }, "m"],
    ["CONV [20]", { opcode: op.conv, payload: 1n << 20n }, "C"],
    ["CONVINIT [0]", { opcode: op.convinit, payload: 1n }, "c"],
    ["POOL [30]", { opcode: op.pool, payload: 1n << 30n }, "M"],
    ["LOAD, all of it", { ...load, payload: (1n << 96n) - 1n, flags: first }, "L"],
    ["SAVE, all of it", { opcode: op.save, payload: (1n << 96n) - 1n }, "S"],
    ["SYSTEM [58], first", { opcode: op.system, payload: 1n << 58n, flags: first }, ""],
  ])("not reserved: %s", (_, word, shows) => {
    expect(after({ word })).toBe(`accept|${shows}`);
  });

  it("above 16 cores bit 111 is of the core, and reserved of SYSTEM ends one lower", () => {
    const rig = (): Rig => new Rig(2, 32, "sync", 17).start();
    expect(after({ word: { ...load, core: 17 } }, rig())).toBe("accept|L");
    expect(after({ word: { ...load, core: 16 } }, rig())).toBe(trap(2));
    expect(after({ word: { opcode: op.system, core: 17, payload: 1n << 57n } }, rig())).toBe("accept|");
    expect(after({ word: { opcode: op.system, core: 17, payload: 1n << 56n } }, rig())).toBe(trap(3));
  });

  it("errors of memory: parity wins, and the word is not examined", () => {
    expect(after({ error: 1 })).toBe(trap(7));
    expect(after({ error: 2 })).toBe(trap(8));
    expect(after({ error: 3 })).toBe(trap(7));
    expect(after({ word: { opcode: 1 }, error: 2 })).toBe(trap(8));
  });

  it("are found while the FIFO is full, and while SYSTEM would wait", () => {
    const rig = new Rig(1).start().queue(load);
    expect(rig.cycle({ word: { ...load, flags: 8 }, ready: "" }).shows).toBe("L");
    expect(rig.cycle()).toMatchObject({ shows: "trap 3", fill: "1000" });
    const other = new Rig(1).start().queue(load);
    expect(after({ word: { opcode: op.system, flags: 3 } }, other)).toBe("L|trap 3");
  });

  it("are not looked at with halt, nor outside of Run", () => {
    const rig = new Rig().start();
    rig.cycle({ word: { opcode: 1 }, halt: true });
    expect(rig.cycle({ word: { opcode: 1 } }).state).toBe("Idle");
    expect(rig.cycle().state).toBe("Idle");
  });

  it("stay until restart", () => {
    const rig = new Rig().start();
    rig.cycle({ word: { opcode: 1 } });
    expect(rig.cycles(3, { halt: true, global: true, word: load }).shows).toBe("trap 1");
    rig.cycle({ restart: 0 });
    expect(rig.cycle({ word: load })).toMatchObject({ shows: "accept", state: "Run" });
  });

  it("what is issued and done in the cycle of a trap is issued and done", () => {
    const rig = new Rig().start().queue({ ...load, post: "S" }, { opcode: op.conv });
    rig.cycle({ ready: "L" });
    expect(rig.cycle({ word: { opcode: 1 }, done: "L", ready: "C" }).shows).toBe("C");
    expect(rig.cycle()).toMatchObject({ shows: "trap 1", busy: "C", tokens: "LS1" });
    expect([rig.count("trap_at_issue"), rig.count("trap_at_done")]).toEqual([1, 1]);
  });
});

/** Posts of LOAD to CONV: as many tokens as asked. */
function filled(tokens: number): Rig {
  const rig = new Rig(2).start();
  for (let n = 0; n < tokens; n++) {
    rig.queue({ ...load, post: "C" });
    rig.cycle();
    rig.cycle({ done: "L" });
  }
  return rig;
}

describe("the bound of a counter", () => {
  it("is 63; one more is trap 5, and the counter stays", () => {
    const rig = filled(63);
    expect(rig.cycle()).toMatchObject({ shows: "", tokens: "LC63" });
    expect(rig.count("bound")).toBe(1);
    rig.queue({ ...load, post: "CM" });
    rig.cycle();
    expect(rig.cycle({ done: "L", word: load }).shows).toBe("accept");
    expect(rig.cycle()).toMatchObject({ shows: "trap 5", tokens: "LC63 LM1", busy: "", fill: "1000" });
  });

  it("is not passed with - 1 in the same cycle", () => {
    const rig = filled(63);
    rig.queue({ ...load, post: "C" }, { opcode: op.conv, wait: "L" });
    rig.cycle({ ready: "L" });
    expect(rig.cycle({ ready: "C", done: "L" }).shows).toBe("C");
    expect(rig.cycle()).toMatchObject({ shows: "", state: "Run", tokens: "LC63", busy: "C" });
    expect(rig.count("plus_minus_full")).toBe(1);
  });

  it("wins over parity of the same cycle and loses to an illegal opcode; halt loses to it", () => {
    for (const [events, code] of [
      [{ error: 1 }, 5],
      [{ word: { opcode: 1 } }, 1],
      [{ halt: true }, 5],
    ] as const) {
      const rig = filled(63).queue({ ...load, post: "C" });
      rig.cycle();
      rig.cycle({ done: "L", ...events });
      expect(rig.cycle().shows).toBe(`trap ${code}`);
    }
  });
});

describe("the watchdog", () => {
  it("traps with 6 after 256 times its limit of cycles without an event", () => {
    const rig = new Rig().watchdog(1).start();
    expect(rig.cycles(256)).toMatchObject({ shows: "", state: "Run", watch: 255 });
    expect(rig.cycles(5)).toMatchObject({ shows: "trap 6", watch: 256 });
  });

  it.each<[string, Events]>([
    ["an accept", { word: load }],
    ["a SYSTEM", { word: { opcode: op.system, payload: system(1) } }],
  ])("begins again with %s in the last of them", (_, events) => {
    const rig = new Rig().watchdog(1).start();
    rig.cycles(255);
    expect(rig.cycle({ ...events, ready: "" })).toMatchObject({ shows: "accept", watch: 255 });
    expect(rig.cycle({ ready: "" })).toMatchObject({ state: "Run", watch: 0 });
    expect(rig.count("watchdog_saved")).toBe(1);
  });

  it("begins again with an issue and with a done, not with an operation that is not taken", () => {
    const rig = new Rig().watchdog(1).start().queue(load);
    expect(rig.cycles(200, { ready: "" }).watch).toBe(199);
    rig.cycle({ ready: "L" });
    expect(rig.cycles(100).watch).toBe(99);
    rig.cycle({ done: "L" });
    expect(rig.cycle().watch).toBe(0);
  });

  it("stands still outside Run, with a limit that comes later", () => {
    const rig = new Rig().start();
    rig.cycles(300);
    rig.cycle({ word: { opcode: op.system, flags: sync, payload: system(0) } });
    expect(rig.watchdog(1).cycles(600)).toMatchObject({ state: "Wait", watch: 0 });
    rig.cycle({ global: true });
    expect(rig.watchdog(0).cycles(1000)).toMatchObject({ state: "Run", watch: 999 });
    expect(rig.watchdog(3).cycle({ halt: true }).watch).toBe(1000);
    expect(rig.cycle()).toMatchObject({ shows: "trap 6", watch: 1001 });
    expect(rig.count("halt_loses")).toBe(1);
  });

  it("beats bad parity, and loses to what is illegal", () => {
    for (const [events, code] of [
      [{ error: 1 }, 6],
      [{ word: { ...load, flags: 8 } }, 3],
    ] as const) {
      const rig = new Rig().watchdog(1).start();
      rig.cycles(255);
      rig.cycle(events);
      expect(rig.cycle().shows).toBe(`trap ${code}`);
      expect(rig.count("trap_several")).toBe(1);
    }
  });
});
