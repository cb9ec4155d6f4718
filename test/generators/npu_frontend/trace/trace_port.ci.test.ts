import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tracePort } from "../../../../src/generators/npu_frontend/trace/trace_port.ts";
import { traceKind } from "../../../../src/ports/index.ts";
import { PartRig, bitsOf, packed, smallShape } from "../part_rig.ts";

const shape = smallShape({ matrixEngines: 3, vnpus: 5 });

describe("trace port", () => {
  let rig: PartRig;
  beforeAll(async () => {
    rig = await PartRig.open(tracePort(shape), shape.reset);
  }, 60_000);
  beforeEach(() => {
    rig.reset({ me_vnpu_i: packed([4, 2, 1], 3) });
  });

  /** The record of the last cycle: time, kind, vNPU, ME, detail. */
  const shown = (): readonly number[] | undefined => {
    const record = rig.wide("trace_o");
    const field = (lsb: number, bits: number): number => Number((record >> BigInt(lsb)) & ((1n << BigInt(bits)) - 1n));
    if (rig.out("trace_valid_o") === 0) {
      expect(record).toBe(0n);
      return undefined;
    }
    return [field(0, 32), field(60, 4), field(52, 8), field(44, 8), field(32, 12)];
  };
  const next = (): readonly number[] | undefined => {
    rig.step();
    return shown();
  };

  it("tells of starts and preempts with the time of the event", () => {
    rig.step({ start_i: 1, start_vnpu_i: 3, start_me_i: 2, start_index_i: 1 });
    expect(shown()).toBeUndefined();
    expect(next()).toEqual([0, traceKind.start, 3, 2, 1]);
    expect(next()).toBeUndefined();
    rig.step({ start_i: 1, start_resume_i: 1, start_vnpu_i: 4, start_me_i: 0, start_index_i: 2 });
    expect(next()).toEqual([3, traceKind.resume, 4, 0, 2]);
    rig.step({ preempt_i: 1, preempt_me_i: 1 });
    expect(next()).toEqual([5, traceKind.preempt, 2, 1, 0]);
    rig.step({ preempt_i: 1, preempt_me_i: 2, preempt_kill_i: 1 });
    expect(next()).toEqual([7, traceKind.kill, 1, 2, 0]);
  });

  it("tells of the ends of uTops and of programs", () => {
    rig.step({ fin_i: bitsOf(0), sav_i: bitsOf(1), lost_i: bitsOf(2) });
    expect([next(), next(), next(), next()]).toEqual([
      [0, traceKind.finish, 4, 0, 0],
      [0, traceKind.saved, 2, 1, 0],
      [0, traceKind.lost, 1, 2, 0],
      undefined,
    ]);
    // Stop is told of once, when it begins.
    rig.hold({ stop_i: bitsOf(1, 4), fault_code_i: packed([7, 10, 1, 2, 0], 4) }).step({ done_i: bitsOf(0, 4) });
    expect([next(), next(), next(), next(), next()]).toEqual([
      [5, traceKind.done, 0, 0, 0],
      [5, traceKind.trap, 1, 0, 10],
      [5, traceKind.trap, 4, 0, 0],
      undefined,
      undefined,
    ]);
  });

  it("shows the records of one cycle in the order of their sources, one a cycle", () => {
    rig.step({ fin_i: bitsOf(0, 1, 2), start_i: 1, preempt_i: 1, done_i: bitsOf(0, 1, 2, 3, 4) });
    const seen = Array.from({ length: 11 }, () => next()?.slice(1, 4));
    const { start, preempt, finish, done } = traceKind;
    expect(seen).toEqual([
      [start, 0, 0],
      [preempt, 4, 0],
      ...[4, 2, 1].map((vnpu, me) => [finish, vnpu, me]),
      ...[0, 1, 2, 3, 4].map((vnpu) => [done, vnpu, 0]),
      undefined,
    ]);
  });

  it("drops what finds its source waiting, once a cycle, and keeps what finds it shown", () => {
    rig.step({ start_i: 1, fin_i: bitsOf(0, 1) });
    expect(rig.out("drop_o")).toBe(0);
    rig.step({ start_i: 1, start_index_i: 1, sav_i: bitsOf(0, 1) });
    expect([shown()?.[4], rig.out("drop_o")]).toEqual([0, 1]);
    rig.step({ fin_i: bitsOf(2) });
    expect([shown()?.[4], rig.out("drop_o")]).toEqual([1, 0]);
    rig.step({ sav_i: bitsOf(0) });
    expect([shown(), rig.out("drop_o")]).toEqual([[0, traceKind.finish, 4, 0, 0], 0]);
    expect([next(), next(), next(), next()]).toEqual([
      [3, traceKind.saved, 4, 0, 0],
      [0, traceKind.finish, 2, 1, 0],
      [2, traceKind.finish, 1, 2, 0],
      undefined,
    ]);
  });
});
