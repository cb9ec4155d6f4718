import { expect, it } from "vitest";
import { program, Rig } from "./rig.ts";

/** Runs a program on vNPU 0 to its end. */
function ran(text: string): Rig {
  const rig = new Rig();
  rig.load(0, program(text));
  rig.ring(0);
  rig.untilTraced(9, 0);
  return rig;
}

/** Operands of the VE operations in their order: programs show their scalars with `copy v0, rN`. */
const shown = (rig: Rig): readonly number[] => rig.veGiven.map(({ operand }) => operand);

it("runs a program of one group to done", () => {
  const rig = ran(`.group only me(a)
    .me a
    { set r0, 5 }
    { nop | push [r0+3], 1 | copy v0, r0 }
    { utop.finish | pop [r0+16], 1 }`);
  expect(rig.status(0)).toEqual({ state: 4, code: 0, group: 1 });
  expect(rig.meGiven.map(({ from, operand }) => [from, operand])).toEqual([
    [0, 8],
    [0, 21],
  ]);
  expect(shown(rig)).toEqual([5]);
  expect(rig.count("retired")).toBe(3);
  expect(rig.count("done")).toBe(1);
  expect(rig.count("clear")).toBe(1);
  expect(rig.trace.map(({ kind }) => kind)).toEqual([1, 6, 9]);
});

it("starts a group five cycles behind the last finish of the one before, whose row was fetched ahead", () => {
  const rig = ran(`.group one me(a)
    .group two me(b)
    .me a
    { loop 60, out }
      { nop }
    out:
    { utop.finish }
    .me b
    { utop.finish | push [r0], 1 }`);
  const finish = rig.trace.find(({ kind }) => kind === 6)?.time ?? NaN;
  const starts = rig.trace.filter(({ kind }) => kind === 1).map(({ time }) => time);
  // The start command shows in finish + 5; the sequencer says in the cycle after it which µTop it was.
  expect(starts).toHaveLength(2);
  expect(starts[1]).toBe(finish + 6);
  expect(rig.count("row_prefetched")).toBe(1);
  expect(rig.count("head_prefetched")).toBe(1);
  expect(rig.count("miss")).toBe(0);
});

it("holds a row back until its data are ready", () => {
  const rig = new Rig();
  rig.load(0, program(`.group one me(a)\n.me a\n{ utop.finish }`));
  rig.dataReady[0] = false;
  rig.ring(0);
  rig.run(200);
  expect(rig.trace).toEqual([]);
  expect(rig.count("row_waits_data")).toBeGreaterThan(100);
  rig.dataReady[0] = true;
  rig.untilTraced(9, 0, 100);
});

const looping = (passes: number, body: number): Rig =>
  ran(`.group one me(a)
    .me a
    { loop ${passes}, out }
    ${"{ nop }\n".repeat(body)}
    out:
    { utop.finish }`);
const spent = (rig: Rig): number => (rig.trace.at(1)?.time ?? NaN) - (rig.trace.at(0)?.time ?? NaN);

it("plays a loop of eight instructions from the buffer: no further look, a cycle each", () => {
  const [few, many] = [looping(3, 8), looping(53, 8)];
  expect(many.count("hit")).toBe(few.count("hit"));
  expect(many.count("loop_replayed")).toBe(52);
  expect(many.count("loop_refetched")).toBe(0);
  expect(spent(many) - spent(few)).toBe(50 * 8);
});

it("fetches a loop of nine instructions again in each pass", () => {
  const [few, many] = [looping(3, 9), looping(53, 9)];
  expect(many.count("hit") - few.count("hit")).toBeGreaterThanOrEqual(50 * 9);
  expect(many.count("loop_refetched")).toBe(52);
  expect(spent(many) - spent(few)).toBeGreaterThan(50 * 9);
});

it("counts the passes of nested loops, and closes two loops with one last instruction", () => {
  const rig = ran(`.group one ve(a)
    .ve a
    { set r3, 2 }
    { loop 3, out }
      { loop.counter r0, 0 }
      { shl r0, r0, 4 }
      { loop r3, out }
        { loop.counter r1, 1 }
        { add r2, r0, r1 }
        { nop | copy v0, r2 }
    out:
    { loop 0, skipped }
      { nop | copy v0, r3 }
    skipped:
    { nop | copy v0, r0 }
    { utop.finish }`);
  expect(shown(rig)).toEqual([0, 1, 16, 17, 32, 33, 32]);
});

it("branches, adds and shifts", () => {
  const rig = ran(`.group one ve(a)
    .ve a
    { set r0, -2 }
    again:
    { add r0, r0, 1 }
    { add r1, r1, 16 | copy v0, r0 | copy v1, r1 }
    { branch.nz r0, again }
    { branch.z r1, again }
    { branch over }
    { nop | copy v0, r7 }
    over:
    { utop.index r1 }
    { utop.group r2 }
    { nop | copy v0, r1 | copy v1, r2 }
    { utop.finish }`);
  expect(shown(rig)).toEqual([0xffff_ffff, 0, 0, 16, 0, 0]);
});

it("goes on with the group that a register names; one past the table is fault 4", () => {
  const text = (group: number): string => `.group one me(a)
    .group two me(b)
    .group three me(c)
    .me a
    { set r0, ${group} }
    { utop.nextGroup r0 }
    { utop.finish }
    .me b
    { utop.finish | push [r0+1], 1 }
    .me c
    { utop.finish | push [r0+2], 1 }`;
  const rig = ran(text(2));
  expect(rig.meGiven.map(({ operand }) => operand)).toEqual([2]);
  expect(rig.count("next_group")).toBe(1);
  const wrong = new Rig();
  wrong.load(0, program(text(0x1_0002)));
  wrong.ring(0);
  expect(wrong.untilTraced(8, 0).detail).toBe(4);
  expect(wrong.count("trap_4")).toBe(1);
});

it("receives the result of its own reduce, and the same again later", () => {
  const rig = new Rig();
  rig.sram[0]?.set(9, new Float64Array(1024).fill(2));
  rig.load(
    0,
    program(`.group one ve(a)
    .ve a
    { nop | load v0, [r0+9] }
    { recv r1 | reduce.max v0 }
    { recv r2 | copy v1, r1 }
    { nop | copy v1, r2 }
    { utop.finish }`),
  );
  rig.ring(0);
  rig.untilTraced(9, 0);
  const two = new Int32Array(Float32Array.of(2).buffer)[0];
  expect(rig.veGiven.slice(2).map(({ operand }) => operand)).toEqual([two, two]);
  expect(rig.count("recv")).toBe(2);
});

it("waits for a pop before VE slots of the same µTop", () => {
  const rig = ran(`.group one me(a)
    .me a
    { nop | push [r0], 1 }
    { nop | popv v0 }
    { nop | | relu v0, v0 }
    { utop.finish }`);
  expect(rig.count("ve_waits_for_pop")).toBeGreaterThan(2);
  expect(rig.veGiven).toHaveLength(1);
});
