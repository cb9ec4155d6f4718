import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MemoryRig } from "./memory_rig.ts";

const sizes = [
  { name: "2 beats, 2 frames", config: {} },
  {
    name: "3 beats, 8 frames, 5 MEs, synchronous reset",
    config: { vectorEngines: 7, matrixEngines: 5, instructionLines: 32, reset: "sync" },
  },
  { name: "1 beat, 2 frames, 1 ME", config: { vectorEngines: 2, matrixEngines: 1 } },
] as const;

describe.each(sizes)("instruction memory of $name", ({ config }) => {
  let rig: MemoryRig;
  /** Lines from one block to the next one of the same frame. */
  let around: number;
  let block: number;
  let ve: number;
  beforeAll(async () => {
    rig = await MemoryRig.open(config);
    around = rig.shape.instructionLines;
    block = rig.shape.blockLines;
    ve = rig.shape.clients - 1;
  }, 60_000);
  beforeEach(() => {
    rig.reset();
  });
  const shows = (...names: string[]): Record<string, number> => rig.part.outs(...names);

  it("misses, asks for the block, and has each of its lines", () => {
    const line = 3 * around + block + 1;
    expect(rig.look({ [ve]: line })).toBeUndefined();
    expect([rig.request(), shows("fill_busy", "fault")]).toEqual([undefined, { fill_busy: 0, fault: 0 }]);
    rig.part.step();
    expect(rig.request()).toEqual({ line: line - 1, beats: block * rig.shape.lineBeats });
    expect(rig.look({ [ve]: line })).toBeUndefined();
    rig.serve();
    expect(shows("fill_busy", "req_valid")).toEqual({ fill_busy: 1, req_valid: 1 });
    const lines = Array.from({ length: block }, (_, within) => line - 1 + within);
    let before = -1;
    for (const wanted of lines) {
      expect(rig.look({ [ve]: wanted })).toBe(ve);
      if (before >= 0) expect(rig.line(before)).toBe("right");
      before = wanted;
    }
    // The same place in another block is not the line.
    expect(rig.look({ 0: line + around })).toBeUndefined();
    expect(rig.line(before)).toBe("right");
    expect(shows("fill_busy", "fault")).toEqual({ fill_busy: 0, fault: 0 });
  });

  it("asks for no more of the last block than the code has", () => {
    rig.reset(around + 1);
    rig.look({ 0: around });
    rig.part.step();
    expect(rig.serve()).toEqual({ line: around, beats: rig.shape.lineBeats });
    expect(rig.look({ 0: around })).toBe(0);
    rig.part.step();
    expect(rig.line(around)).toBe("right");
  });

  it("keeps the old block up to the first beat of the new one", () => {
    rig.load(0);
    rig.look({ 0: around });
    rig.part.step();
    const request = rig.request() ?? { line: 0, beats: 0 };
    expect([request.line, rig.look({ 0: 0 })]).toEqual([around, 0]);
    // A line that is read while its first beat is replaced is the old one.
    expect(rig.look({ 0: 0 }, rig.beat(request, 0))).toBe(0);
    expect(rig.look({ 0: 0 })).toBeUndefined();
    expect(rig.line(0)).toBe("right");
    for (let k = 1; k < request.beats - 1; k += 1) rig.look({}, rig.beat(request, k));
    expect(rig.look({ 0: around }, { ...rig.beat(request, request.beats - 1), done_i: 1 })).toBeUndefined();
    expect(rig.look({ 0: around })).toBe(0);
    expect(rig.look({ 0: 0 })).toBeUndefined();
    expect(rig.line(around)).toBe("right");
  });

  it("looks one line a cycle up, in turn", () => {
    rig.load(0);
    const all = Object.fromEntries(Array.from({ length: ve + 1 }, (_, client) => [client, client % block]));
    const winners = Array.from({ length: 2 * ve + 3 }, () => rig.look(all));
    const first = winners[0] ?? 0;
    expect(winners).toEqual(winners.map((_, turn) => (first + turn) % (ve + 1)));
    expect([rig.look({ [ve]: 0 }), rig.look({ 0: 0, [ve]: 0 }), rig.look({ 0: 0, [ve]: 0 })]).toEqual([ve, 0, ve]);
  });

  it("lets the queue that a block was fetched for look first, so that two on one frame both go on", () => {
    const seen = [0, 0];
    const both = { 0: 0, [ve]: around };
    for (let fill = 0; fill < 6; fill += 1) {
      for (let cycle = 0; cycle < 20 && rig.request() === undefined; cycle += 1) {
        rig.look(both);
        if (rig.part.out("hit_o") !== 0) seen[rig.part.out("hit_o") === 1 ? 0 : 1]! += 1;
      }
      const { line } = rig.serve({}, rig.looks(both));
      const client = rig.look(both);
      expect(client).toBe(line === 0 ? 0 : ve);
      seen[client === 0 ? 0 : 1]! += 1;
    }
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(3);
  });

  it("gives the turn to the queue that a block was fetched for, and to nobody for a block of head", () => {
    const all = Object.fromEntries(Array.from({ length: ve + 1 }, (_, client) => [client, 0]));
    for (const client of [0, 1, ve]) {
      rig.reset().look({ [client]: 0 });
      rig.part.step();
      rig.serve();
      expect(rig.look(all)).toBe(client);
    }
    rig.reset().load(0);
    expect(rig.look({ 0: 0 })).toBe(0);
    rig.part.step({ head_want_i: 1, head_block_i: 5 }).step();
    rig.serve();
    expect(rig.look(all)).toBe(1);
  });

  it("faults with 7 for an error and 8 for a time-out in the cycle of the answer, and asks again", () => {
    for (const [answer, code] of [
      ["done_error_i", 7],
      ["done_timeout_i", 8],
    ] as const) {
      rig.look({ 0: 1 });
      rig.part.step();
      rig.part.step(rig.beat({ line: 0, beats: 1 }, 0)).step({ done_i: 1, [answer]: 1 });
      expect(shows("fault", "fault_code")).toEqual({ fault: 1, fault_code: code });
      expect(rig.look({ 0: 1 })).toBeUndefined();
      expect(shows("fault", "fault_code", "req_valid", "fill_busy")).toEqual({
        ...{ fault: 0, fault_code: 0, req_valid: 0, fill_busy: 0 },
      });
      rig.part.step();
      expect(rig.serve().line).toBe(0);
      expect(rig.look({ 0: 1 })).toBe(0);
      rig.part.step({ live_i: 0 });
    }
  });

  it("fills the block of head where nobody misses, and faults for none of it", () => {
    const head = { head_want_i: 1, head_block_i: 5 };
    expect(rig.look({ 0: 0 }, head)).toBeUndefined();
    expect(shows("head_start", "head_here")).toEqual({ head_start: 0, head_here: 0 });
    rig.part.step(head);
    expect([shows("head_start"), rig.serve().line]).toEqual([{ head_start: 0 }, 0]);
    expect(rig.look({ 0: 0 }, head)).toBe(0);
    expect(shows("head_start")).toEqual({ head_start: 1 });
    rig.part.step();
    expect(rig.request()).toMatchObject({ line: 5 * block });
    for (const answer of ["done_error_i", "done_timeout_i"]) {
      rig.part.step({ done_i: 1, [answer]: 1 });
      expect(shows("fault", "fault_code")).toEqual({ fault: 0, fault_code: 0 });
      rig.part.step(head).step();
      expect(rig.request()).toMatchObject({ line: 5 * block });
    }
    rig.serve();
    rig.part.step({ head_block_i: 5 });
    expect(shows("head_here", "head_start")).toEqual({ head_here: 1, head_start: 0 });
    rig.part.step({ head_block_i: 5 + around / block });
    expect(shows("head_here")).toEqual({ head_here: 0 });
    expect(rig.look({ [ve]: 5 * block })).toBe(ve);
  });

  it("finds an inverted bit of each beat when its line is due, in that line alone", () => {
    for (let k = 0; k < block * rig.shape.lineBeats; k += 1) {
      rig.reset().look({ 0: 0 });
      rig.part.step();
      const request = rig.request() ?? { line: 0, beats: 0 };
      for (let beat = 0; beat < request.beats; beat += 1) {
        const done_i = beat === request.beats - 1 ? 1 : 0;
        rig.part.step({ ...rig.beat(request, beat), done_i, inject_i: beat === k });
        expect(rig.part.out("inject_done_o")).toBe(beat === k ? 1 : 0);
      }
      const hit = Math.floor(k / rig.shape.lineBeats);
      const faults: number[] = [];
      for (let line = 0; line < block; line += 1) {
        rig.look({ 1: line });
        rig.part.step();
        if (rig.part.out("fault_code_o") === 9 && rig.line(line) === "bad") faults.push(line);
        else expect([rig.line(line), rig.part.out("fault_o")]).toEqual(["right", 0]);
        // What is not due makes no fault.
        expect(rig.part.step().out("fault_o")).toBe(0);
      }
      expect(faults).toEqual([hit]);
    }
  });

  it("waits with an injection for a beat", () => {
    rig.look({ 0: 0 }, { inject_i: 1 });
    expect(rig.part.step({ inject_i: 1 }).out("inject_done_o")).toBe(0);
  });

  it("forgets all and starts nothing while its program does not run", () => {
    rig.load(0);
    rig.look({ 0: block });
    rig.part.step();
    expect(rig.request()).toBeDefined();
    rig.look({}, { live_i: 0, head_want_i: 1 });
    expect(shows("req_valid", "fill_busy", "head_start")).toEqual({ req_valid: 0, fill_busy: 1, head_start: 0 });
    rig.look({}, { live_i: 0, head_want_i: 1 });
    expect(shows("req_valid", "fill_busy", "head_start")).toEqual({ req_valid: 0, fill_busy: 0, head_start: 0 });
    rig.part.step();
    expect([rig.request(), rig.look({ 0: 0 })]).toEqual([undefined, undefined]);
  });
});
