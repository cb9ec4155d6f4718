import { expect, it } from "vitest";
import { duo, program, register, Rig } from "./rig.ts";

/** Both µTops run the same code; each shows its index in bit 12 of its operands. */
const pairs = `.group one me(a, a)
  .me a
  { utop.index r0 }
  { shl r0, r0, 12 }
  { loop 30, out }
    { add r0, r0, 1 | push [r0], 1 | copy v0, r0 }
  out:
  { utop.finish }`;
const single = `.group one me(a)
  .me a
  { set r0, 0x8000 }
  { loop 20, out }
    { nop | push [r0], 1 }
  out:
  { utop.finish }`;

const [enabled, harvest, lend] = [1, 2, 4];

/** vNPU 0 borrows an ME of vNPU 1, which then wants it back. */
function reclaimed(prepare: (rig: Rig) => void = () => undefined): Rig {
  const rig = new Rig();
  rig.load(0, program(pairs), { control: enabled | harvest });
  rig.load(1, program(single), { control: enabled | lend });
  prepare(rig);
  rig.ring(0);
  rig.until(() => rig.meGiven.length > 12);
  rig.ring(1);
  return rig;
}

const count = (numbers: readonly number[]): readonly number[] => [...numbers].toSorted((a, b) => a - b);
const expected = [0, 1].flatMap((index) => Array.from({ length: 30 }, (_, n) => (index << 12) + n));

it("saves a borrowed ME's µTop and resumes it elsewhere: each slot issues once, in order", () => {
  const rig = reclaimed();
  const saved = rig.untilTraced(5, 0);
  const resumed = rig.untilTraced(2, 0);
  rig.untilTraced(9, 0);
  rig.until(() => rig.trace.filter(({ kind }) => kind === 9).length === 2);
  expect(resumed.me).not.toBe(saved.me);
  expect(rig.count("context_saved")).toBe(1);
  expect(rig.count("resumed")).toBe(1);
  expect(rig.count("restored")).toBe(1);
  // Its ME operation waited for a credit while its VE slot had issued: only the ME operation comes again.
  expect(rig.count("replay_taken")).toBe(1);
  const own = rig.meGiven.filter(({ operand }) => operand !== 0x8000);
  expect(count(own.map(({ operand }) => operand))).toEqual(expected);
  expect(count(rig.veGiven.map(({ operand }) => operand))).toEqual(expected);
  for (const index of [0, 1]) {
    const operands = own.map(({ operand }) => operand).filter((operand) => operand >> 12 === index);
    expect(operands).toEqual(count(operands));
  }
});

it("replays the VE slots alone where the ME operation had issued", () => {
  const rig = new Rig();
  // No VE is left for vNPU 0 while vNPU 1 keeps all of them.
  rig.load(0, program(pairs), { mes: 2, ves: 0, control: enabled | harvest });
  rig.load(1, program(single), { mes: 0, ves: 2 });
  rig.ring(0);
  rig.until(() => rig.meGiven.length === 2);
  rig.run(20);
  rig.write(register.hypervisor(0, 8), 1);
  rig.write(register.hypervisor(1, 8), 1);
  rig.ring(1);
  rig.untilTraced(5, 0);
  expect(rig.veGiven).toEqual([]);
  rig.write(register.hypervisor(1, 0), enabled | lend);
  rig.untilTraced(9, 0);
  expect(rig.count("replay_taken")).toBe(1);
  const own = rig.meGiven.filter(({ operand }) => operand !== 0x8000);
  expect(count(own.map(({ operand }) => operand))).toEqual(expected);
  expect(count(rig.veGiven.map(({ operand }) => operand))).toEqual(expected);
});

it("shows the address of the context while the engine saves and restores, and clears it for another tenant", () => {
  const rig = reclaimed();
  rig.until(() => rig.get("me_save_o", 1) === 1);
  expect(rig.address("me_context_o", 1)).toBe(0x10_0000 + 0x1000);
  expect(rig.get("me_kill_o", 1)).toBe(0);
  rig.until(() => rig.get("me_restore_o", 0) === 1);
  expect(rig.address("me_context_o", 0)).toBe(0x10_0000 + 0x1000);
  expect(rig.address("me_context_o", 1)).toBe(0);
  rig.untilTraced(9, 0);
  // ME 0: vNPU 0 first, which stays; ME 1: vNPU 0, then vNPU 1.
  expect(rig.count("clear")).toBe(3);
});

it("takes an ME out of service that does not save in time: fault 10 of its tenant, the other one completes", () => {
  const rig = reclaimed(({ engines }) => {
    for (const engine of engines) engine.deaf = "save";
  });
  rig.until(() => rig.count("quarantine_save") > 0);
  for (const engine of rig.engines) engine.deaf = "nothing";
  const preempt = rig.untilTraced(3, 0);
  const lost = rig.untilTraced(7, 0);
  expect(lost.time).toBe(preempt.time + duo.saveLimitCycles - 1);
  expect(lost.me).toBe(preempt.me);
  expect(rig.untilTraced(8, 0).detail).toBe(10);
  rig.untilTraced(9, 1);
  expect(rig.read(register.meOnline)).toBe(3 & ~(1 << preempt.me));
  expect(rig.status(0)).toMatchObject({ state: 5, code: 10 });
  expect(rig.count("trap_10")).toBe(1);
});

it("takes an ME out of service that does not restore in time", () => {
  const rig = reclaimed(({ engines }) => {
    for (const engine of engines) engine.deaf = "restore";
  });
  const resumed = rig.untilTraced(2, 0);
  const lost = rig.untilTraced(7, 0);
  expect(lost.me).toBe(resumed.me);
  // The queue loads in the cycle of the record: the engine owes its answer from the next one on.
  expect(lost.time).toBe(resumed.time + duo.saveLimitCycles);
  expect(rig.count("quarantine_restore")).toBe(1);
  expect(rig.untilTraced(8, 0).detail).toBe(10);
  rig.untilTraced(9, 1);
});

it("kills the µTops of a stopped vNPU, and tells their engines so", () => {
  const rig = new Rig();
  rig.load(0, program(pairs), { mes: 2 });
  rig.ring(0);
  rig.until(() => rig.meGiven.length > 12);
  rig.write(register.hypervisor(0, 0), 9);
  rig.until(() => rig.get("me_save_o", 0) === 1);
  expect(rig.get("me_kill_o", 0)).toBe(1);
  expect(rig.untilTraced(8, 0).detail).toBe(0);
  rig.until(() => rig.get("me_run_o", 0) + rig.get("me_save_o", 0) + rig.get("me_save_o", 1) === 0);
  rig.run(10);
  expect(rig.status(0)).toMatchObject({ state: 0, code: 0 });
  expect(rig.trace.filter(({ kind }) => kind === 4)).toHaveLength(2);
});
