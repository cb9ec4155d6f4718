import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CoreRig, opcodes, systemPayload } from "./rig.ts";

const { load, save, poolInit, system, conv, convInit, pool } = opcodes;
const all = [1, 1, 1, 1];
const only = (module: number): number[] => [0, 1, 2, 3].map((one) => (one === module ? 1 : 0));

describe.each([
  { fifoDepth: 1, reset: "sync" },
  { fifoDepth: 3, reset: "async_low" },
  { fifoDepth: 8, reset: "sync" },
  { fifoDepth: 16, reset: "async_low" },
] as const)("FIFOs of $fifoDepth, reset $reset", ({ fifoDepth, reset }) => {
  let rig: CoreRig;
  beforeAll(async () => {
    rig = await CoreRig.open({ fifoDepth, reset });
  });
  beforeEach(() => rig.reset());

  it("hold as many, give them in order and whole, each module its own", () => {
    const payloads = [0n, 0n, 20n, 30n].map((zeros, module) => (n: number): bigint => {
      const pattern = (0x9e37_79b9_7f4a_7c15_85eb_ca6bn * BigInt(4 * n + module + 1)) % (1n << 96n);
      return (pattern >> zeros) << zeros;
    });
    const opcodeOf = [load, save, conv, pool];
    for (let round = 0; round < 3; round += 1) {
      opcodeOf.forEach((opcode, module) => {
        for (let n = 0; n < fifoDepth; n += 1) {
          expect(rig.give({ opcode, payload: payloads[module]?.(n + round) ?? 0n }), `entry ${n}`).toBe(true);
        }
        expect(rig.give({ opcode })).toBe(false);
        expect(rig.rig.state("fill", module)).toBe(fifoDepth);
      });
      for (let n = 0; n < fifoDepth; n += 1) {
        rig.rig.step({ op_ready_i: all });
        expect(rig.valid()).toEqual([0, 1, 2, 3]);
        payloads.forEach((payload, module) => expect(rig.payload(module)).toBe(payload(n + round)));
        rig.rig.step();
        expect([rig.valid(), [0, 1, 2, 3].map((m) => rig.payload(m))]).toEqual([[], [0n, 0n, 0n, 0n]]);
        rig.rig.step({ op_done_i: all });
      }
      expect([0, 1, 2, 3].map((m) => rig.rig.state("fill", m))).toEqual([0, 0, 0, 0]);
    }
  });

  it("let a word in and one out in the same cycle", () => {
    for (let n = 0; n < 2 * fifoDepth + 3; n += 1) {
      expect(rig.give({ opcode: load, payload: BigInt(n) })).toBe(true);
      expect(rig.valid()).toEqual([]);
      rig.rig.step({ op_ready_i: all });
      expect([rig.valid(), rig.payload(0)]).toEqual([[0], BigInt(n)]);
      rig.rig.step({ op_done_i: only(0) });
    }
    rig.give({ opcode: load, payload: 5n });
    const second = rig.give({ opcode: load, payload: 6n }, { op_ready_i: all });
    expect([second, rig.payload(0)]).toEqual([fifoDepth > 1, 5n]);
    rig.rig.step();
    expect([rig.rig.state("fill", 0), rig.rig.state("busy", 0)]).toEqual([fifoDepth > 1 ? 1 : 0, 1]);
  });
});

describe("issue", () => {
  let rig: CoreRig;
  beforeAll(async () => {
    rig = await CoreRig.open({ fifoDepth: 5 });
  });
  beforeEach(() => rig.reset());

  it("tells what only sets registers", () => {
    rig.give({ opcode: convInit });
    rig.give({ opcode: poolInit, payload: 1n << 14n });
    rig.rig.step({ op_ready_i: all });
    const init = (): number[] => [0, 1, 2, 3].map((m) => rig.rig.out("op_init_o", m));
    expect([rig.valid(), init(), rig.payload(3)]).toEqual([[2, 3], [0, 0, 1, 1], 1n << 14n]);
    rig.rig.step({ op_done_i: all });
    rig.give({ opcode: conv });
    rig.give({ opcode: pool });
    rig.rig.step();
    expect([rig.valid(), init()]).toEqual([
      [2, 3],
      [0, 0, 0, 0],
    ]);
  });

  it("waits for all its tokens, takes each, and posts when done", () => {
    rig.give({ opcode: load, post: 4 });
    rig.give({ opcode: pool, post: 4 });
    rig.give({ opcode: conv, wait: 9, post: 2 });
    rig.rig.step({ op_ready_i: all });
    expect(rig.valid()).toEqual([0, 3]);
    rig.rig.step({ op_done_i: only(0) });
    expect([rig.rig.state("posted", 0), rig.rig.state("posted", 3)]).toEqual([4, 4]);
    rig.rig.step();
    expect([rig.valid(), rig.tokens(0, 2), rig.rig.state("posted", 0)]).toEqual([[], 1, 0]);
    rig.rig.step({ op_done_i: only(3) });
    rig.rig.step();
    expect([rig.valid(), rig.tokens(3, 2)]).toEqual([[2], 1]);
    rig.rig.step({ op_ready_i: all });
    rig.rig.step({ op_done_i: only(2) });
    expect([rig.tokens(0, 2), rig.tokens(3, 2), rig.tokens(2, 1), rig.rig.state("busy", 2)]).toEqual([0, 0, 0, 1]);
    rig.rig.step();
    expect([rig.tokens(2, 1), rig.rig.state("busy", 2)]).toEqual([1, 0]);
  });

  it("goes in the cycle of a halt, and what is done then posts; after it neither", () => {
    rig.give({ opcode: load, post: 4 });
    rig.give({ opcode: save, post: 4 });
    rig.give({ opcode: conv }, { op_ready_i: all });
    rig.rig.step({ op_ready_i: only(2), op_done_i: only(0), halt_i: 1 });
    rig.rig.step({ op_done_i: only(2), op_ready_i: all });
    expect([rig.state(), rig.valid(), rig.tokens(0, 2), rig.rig.state("busy", 2)]).toEqual(["idle", [], 1, 1]);
    rig.rig.step({ op_done_i: only(1) });
    rig.rig.step();
    expect([rig.tokens(1, 2), rig.rig.out("quiet_o")]).toEqual([0, 1]);
  });

  it("overflows at 64 tokens, and not when one is taken in the same cycle", () => {
    const post = (wanted = 1): void => {
      for (let n = 0; n < wanted; n += 1) {
        rig.give({ opcode: save, post: 8 });
        rig.rig.step({ op_ready_i: all });
        rig.rig.step({ op_done_i: only(1) });
      }
    };
    post(63);
    rig.give({ opcode: pool, wait: 2 });
    expect(rig.tokens(1, 3)).toBe(63);
    rig.give({ opcode: save, post: 8 });
    rig.rig.step({ op_ready_i: only(1) });
    rig.rig.step({ op_done_i: only(1), op_ready_i: all });
    rig.rig.step({ op_done_i: only(3) });
    expect([rig.tokens(1, 3), rig.trap()]).toEqual([63, undefined]);
    post();
    rig.rig.step();
    expect([rig.tokens(1, 3), rig.trap()]).toEqual([63, 5]);
  });
});

describe("SYSTEM", () => {
  let rig: CoreRig;
  beforeAll(async () => {
    rig = await CoreRig.open({ fifoDepth: 4 });
  });
  beforeEach(() => rig.reset());

  it("waits for FIFOs and modules, and stops at a barrier until it may pass", () => {
    const barrier = { opcode: system, flags: 1, layer: 7, payload: systemPayload({ nextLayer: 8 }) };
    rig.give({ opcode: load });
    expect(rig.give(barrier, { op_ready_i: all })).toBe(false);
    expect(rig.give(barrier)).toBe(false);
    expect(rig.give(barrier, { op_done_i: only(0) })).toBe(false);
    expect(rig.give(barrier)).toBe(true);
    expect(rig.give({ opcode: load })).toBe(false);
    expect([rig.state(), rig.rig.out("sync_local_o"), rig.rig.out("layer_o"), rig.rig.out("next_layer_o")]).toEqual([
      "wait",
      ...[1, 7, 8],
    ]);
    rig.rig.steps(3);
    expect([rig.state(), rig.rig.out("sync_local_o")]).toEqual(["wait", 0]);
    rig.rig.step({ sync_global_i: 1 });
    expect(rig.give({ opcode: load }, { sync_global_i: 1 })).toBe(true);
    expect(rig.state()).toBe("run");
  });

  it("traps on a token that is left", () => {
    rig.give({ opcode: load, post: 8 });
    rig.rig.step({ op_ready_i: all });
    rig.rig.step({ op_done_i: only(0) });
    expect(rig.give({ opcode: system }, { halt_i: 0 })).toBe(false);
    rig.rig.step();
    expect([rig.state(), rig.trap()]).toEqual(["trap", 4]);
    rig.restart(5);
    rig.rig.step();
    expect([rig.trap(), rig.tokens(0, 3), rig.rig.out("layer_o"), rig.rig.out("next_layer_o")]).toEqual([
      ...[undefined, 0, 5, 5],
    ]);
    expect(rig.rig.out("trap_code_o")).toBe(0);
  });

  it("ends the task, with an interrupt when it asks; or is a fence", () => {
    expect(rig.give({ opcode: system, layer: 1 })).toBe(true);
    expect(rig.give({ opcode: system, flags: 2, payload: systemPayload({ irq: 1 }) })).toBe(true);
    rig.rig.step();
    expect([rig.state(), rig.rig.out("task_done_o"), rig.rig.out("irq_o")]).toEqual(["done", 1, 1]);
    rig.rig.step({ halt_i: 1, sync_global_i: 1 });
    rig.rig.step();
    expect([rig.state(), rig.rig.out("task_done_o"), rig.rig.out("irq_o")]).toEqual(["done", 0, 0]);
    rig.restart();
    rig.give({ opcode: system, flags: 2 });
    rig.rig.step();
    expect([rig.rig.out("task_done_o"), rig.rig.out("irq_o")]).toEqual([1, 0]);
  });

  it("gives way to a halt at its barrier", () => {
    rig.give({ opcode: system, flags: 1 });
    rig.rig.step({ halt_i: 1, sync_global_i: 1 });
    rig.rig.step();
    expect(rig.state()).toBe("idle");
  });

  it("a restart drops what waits", () => {
    rig.give({ opcode: load, payload: 1n });
    rig.give({ opcode: load, payload: 2n });
    rig.restart();
    rig.give({ opcode: load, payload: 3n });
    rig.rig.step();
    expect([rig.rig.state("fill", 0), rig.payload(0)]).toEqual([1, 3n]);
  });
});

describe("watchdog", () => {
  it("traps after its cycles without event, in Run alone", async () => {
    const rig = await CoreRig.open();
    rig.rig.always = { ...rig.rig.always, watchdog_i: 1 };
    rig.rig.steps(255);
    rig.give({ opcode: load });
    rig.rig.step({ op_ready_i: all });
    rig.rig.steps(255);
    rig.rig.step({ op_done_i: only(0) });
    expect([rig.rig.state("watch"), rig.trap()]).toEqual([255, undefined]);
    rig.rig.steps(256);
    expect([rig.rig.state("watch"), rig.trap()]).toEqual([255, undefined]);
    rig.rig.step({ halt_i: 1 });
    expect([rig.rig.state("watch"), rig.trap()]).toEqual([256, 6]);
    rig.restart();
    rig.give({ opcode: system, flags: 1 });
    rig.rig.steps(300);
    expect([rig.rig.state("watch"), rig.state()]).toEqual([0, "wait"]);
    rig.rig.always = { ...rig.rig.always, watchdog_i: 0 };
    rig.rig.step({ sync_global_i: 1 });
    rig.rig.steps(600);
    expect([rig.rig.state("watch"), rig.state()]).toEqual([599, "run"]);
    rig.rig.step({ watchdog_i: 2 });
    rig.rig.step();
    expect(rig.trap()).toBe(6);
  });
});
