import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enginePort } from "../../../../src/generators/npu_frontend/engines/engine_port.ts";
import { PartRig, packed, smallShape } from "../part_rig.ts";

const shape = smallShape({ saveLimitCycles: 5, matrixEngines: 3, vnpus: 5 });
const idle = { me_online_i: 1 };

describe("engine port", () => {
  let rig: PartRig;
  beforeAll(async () => {
    rig = await PartRig.open(enginePort(shape), shape.reset);
  }, 60_000);
  beforeEach(() => {
    rig.reset(idle);
  });

  /** A load, then the µTop runs. */
  const load = (vnpu: number, resume = 0): number => {
    rig.step({ load_i: 1, load_vnpu_i: vnpu, load_resume_i: resume, me_run_i: 1 });
    rig.hold({ me_run_i: 1, active_i: 1, owner_i: vnpu }).step();
    return rig.out("me_clear_o");
  };
  const expiredIn = (cycles: number, drive = {}): number[] =>
    Array.from({ length: cycles }, () => rig.step(drive).out("expired_o"));

  it("clears for a fresh uTop of another tenant, or the first one, in one cycle alone", () => {
    expect([load(0), load(0), load(4), load(4), load(0), load(1, 1), load(1), load(2)]).toEqual([
      1, 0, 1, 0, 1, 0, 0, 1,
    ]);
    rig.step();
    expect(rig.out("me_clear_o")).toBe(0);
  });

  it("holds restore while it runs, until it is answered", () => {
    load(3, 1);
    expect(rig.outs("me_restore", "restored")).toEqual({ me_restore: 1, restored: 0 });
    rig.step({ me_run_i: 0, me_restored_i: 1 });
    expect(rig.outs("me_restore", "restored")).toEqual({ me_restore: 0, restored: 0 });
    rig.step({ me_restored_i: 1 });
    expect(rig.outs("me_restore", "restored")).toEqual({ me_restore: 1, restored: 1 });
    rig.step({ me_restored_i: 1 });
    expect(rig.outs("me_restore", "restored")).toEqual({ me_restore: 0, restored: 0 });
  });

  it("gives a restore up with a save, or when the queue is emptied", () => {
    load(3, 1);
    rig.step({ me_run_i: 0, me_save_i: 1 });
    expect(rig.step().out("me_restore_o")).toBe(0);
    load(3, 1);
    rig.step({ flush_i: 1 });
    expect(rig.step().out("me_restore_o")).toBe(0);
  });

  it("expires in the S-th cycle of a save or of a restore, unless it answers in that one", () => {
    load(1);
    const save = { me_run_i: 0, me_save_i: 1 };
    expect(expiredIn(5, save)).toEqual([0, 0, 0, 0, 1]);
    rig.step();
    expect(expiredIn(4, save)).toEqual([0, 0, 0, 0]);
    for (const answer of ["me_saved_i", "me_finish_i"]) {
      rig.step();
      expiredIn(4, save);
      expect(expiredIn(1, { ...save, [answer]: 1 })).toEqual([0]);
    }
    rig.step();
    expiredIn(4, save);
    expect(expiredIn(1, { ...save, me_restored_i: 1 })).toEqual([1]);
    rig.step();
    load(1, 1);
    expect(expiredIn(4)).toEqual([0, 0, 0, 1]);
    rig.step({ flush_i: 1 });
    load(1, 1);
    expiredIn(3);
    expect(expiredIn(1, { me_restored_i: 1 })).toEqual([0]);
  });

  it("counts a save anew behind a restore, and nothing for an ME out of service", () => {
    load(1, 1);
    expiredIn(2);
    expect(expiredIn(5, { me_run_i: 0, me_save_i: 1 })).toEqual([0, 0, 0, 0, 1]);
    rig.step();
    expect(expiredIn(5, { me_run_i: 0, me_save_i: 1, me_online_i: 0 })).toEqual([0, 0, 0, 0, 0]);
  });

  it("kills from the command's own cycle to the end of that save", () => {
    load(2);
    const save = { me_run_i: 0, me_save_i: 1 };
    rig.step({ ...save, preempt_i: 1, preempt_kill_i: 1 });
    expect([rig.out("me_kill_o"), rig.step(save).out("me_kill_o"), rig.step().out("me_kill_o")]).toEqual([1, 1, 0]);
    rig.step({ ...save, preempt_i: 1 });
    expect([rig.out("me_kill_o"), rig.step(save).out("me_kill_o")]).toEqual([0, 0]);
  });

  it("shows the address of the context modulo 2^48 while it restores or saves, and 0 else", () => {
    const bases = [0x10, 0x123456789ab0n, 0xfffffffffff0n, 0x40, 0x50];
    const bytes = [1, 0xfffffff0n, 0x20, 0x300, 5];
    rig.hold({ context_base_i: packed(bases, 48), context_bytes_i: packed(bytes, 32), index_i: 2 });
    const shows = (vnpu: number, index: number): bigint =>
      rig.step({ owner_i: vnpu, index_i: index, me_run_i: 0, me_save_i: 1 }).wide("me_context_o");
    load(1, 1);
    expect(rig.wide("me_context_o")).toBe(0x123456789ab0n + 2n * 0xfffffff0n);
    expect([shows(2, 1), shows(3, 2), shows(0, 0), shows(4, 2)]).toEqual([0x10n, 0x640n, 0x10n, 0x5an]);
    expect(rig.step().wide("me_context_o")).toBe(0n);
    expect(rig.step({ active_i: 0, me_save_i: 1, me_run_i: 0 }).wide("me_context_o")).toBe(0n);
  });
});
