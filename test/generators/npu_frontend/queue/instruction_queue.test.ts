import { beforeAll, describe, expect, it } from "vitest";
import { meSlot, packSlot, veSlot } from "../../../../src/isa/index.ts";
import { runAny } from "./any_program.ts";
import { lines, operation, type Short } from "./programs.ts";
import { queueDut, type Rig } from "./rig.ts";

const kinds = [
  { kind: "me", ves: 2, reset: "async_low" },
  { kind: "ve", ves: 7, reset: "sync" },
] as const;
const nothing: Short = {};
const finish: Short = { control: operation("utop.finish") };
const control = (id: string, operands: Readonly<Record<string, number>> = {}): Short => ({
  control: operation(id, operands),
});
const loop = (count: number, body: number): Short => control("loop", { count, body });
const plain = (count: number): Short[] => Array.from({ length: count }, () => nothing);
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, step) => from + step);
const operandOf = ({ shown }: Rig, slot: number): (number | undefined)[] =>
  shown.filter(([at]) => at === slot).map(([, , operand]) => operand);

describe.each(kinds)("$kind queue, $ves VEs", ({ kind, ves, reset }) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await queueDut(kind, ves, reset);
  });
  const start = (program: readonly Short[]): Rig => {
    rig.reset(lines(ves, program)).step({ load: { pc: 0, index: 1 } });
    return rig;
  };
  /** Runs until nothing is offered for a while. */
  const runOut = (): void => {
    for (let idle = 0; idle < 16; idle += 1) {
      const before = rig.taken.length;
      rig.step();
      if (rig.taken.length > before) idle = 0;
    }
  };

  it("takes straight code in order, each line asked for once, and ends", () => {
    start([...plain(19), finish]);
    runOut();
    expect(rig.taken).toEqual(range(0, 20));
    expect(rig.lines).toEqual(range(0, 20));
    if (kind === "me") expect(rig.out("end_o")).toBe(1);
    else expect(rig.out("active_o")).toBe(0);
  });

  it("plays a body of eight lines from its buffer", () => {
    start([loop(3, 8), ...plain(8), finish]);
    runOut();
    expect(rig.taken).toEqual([0, ...range(1, 8), ...range(1, 8), ...range(1, 8), 9]);
    expect(rig.lines).toEqual(range(0, 10));
  });

  it("asks again for a body of nine lines", () => {
    start([loop(2, 9), ...plain(9), finish]);
    runOut();
    expect(rig.taken).toEqual([0, ...range(1, 9), ...range(1, 9), 10]);
    expect(rig.lines.filter((line) => line === 1)).toHaveLength(2);
    expect(rig.lines.filter((line) => line === 10)).toHaveLength(1);
  });

  it("closes three loops that end together, innermost first, and counts their passes", () => {
    const counter = (level: number): Short => control("loop.counter", { rd: 5 + level, level });
    const see: Short = { ve: [operation("copy.s", { vd: 0, rs: 5 }), operation("copy.s", { vd: 1, rs: 7 })] };
    start([loop(2, 5), loop(1, 4), counter(0), counter(2), loop(3, 1), { ...counter(2), ...see }, finish]);
    runOut();
    const pass = [1, 2, 3, 4, 5, 5, 5];
    expect(rig.taken).toEqual([0, ...pass, ...pass, 6]);
    expect(operandOf(rig, 1)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(operandOf(rig, 2)).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it("skips a loop without passes, and takes no fourth level", () => {
    start([loop(0, 3), ...plain(3), loop(1, 9), loop(1, 9), loop(1, 9), loop(0, 1), finish]);
    runOut();
    expect(rig.taken).toEqual([0, 4, 5, 6]);
    expect([rig.out("fault_o"), rig.out("fault_code_o"), rig.out("instr_valid_o")]).toEqual([1, 5, 0]);
  });

  it("tells a branch out of the code at once, on either side", () => {
    for (const distance of [-1, 3, 32_767, -32_768]) {
      start([control("branch", { distance }), nothing, finish]);
      runOut();
      expect(rig.taken).toEqual([0]);
      expect([rig.out("fault_o"), rig.out("fault_code_o"), rig.out("look_o")]).toEqual([1, 6, 0]);
    }
  });

  it("tells an undefined opcode of any slot when it is its turn", () => {
    for (const [place, word] of [
      [0, 0x0000_0001],
      [0, 0xfc00_0000],
      [2, packSlot(veSlot, operation("relu", { vd: 1, va: 2 })) + 1],
      [3, packSlot(meSlot, operation("popv", { vd: 3 })) | 0x8000_0000],
      [1, kind === "me" ? 0x1800_0000 : packSlot(meSlot, operation("loadw"))],
    ] as const) {
      const code = lines(ves, [nothing, nothing, finish]);
      (code[1] ?? new Uint32Array(4))[place] = word >>> 0;
      rig.reset(code).step({ load: { pc: 0, index: 0 } });
      runOut();
      expect(rig.taken).toEqual([0]);
      expect([rig.out("fault_o"), rig.out("fault_code_o")]).toEqual([1, 5]);
    }
  });

  it("gives recv the result of its own instruction's highest reduce, and waits for it", () => {
    const reduce = operation("reduce.sum", { va: 1 });
    const see: Short = { ve: [operation("copy.s", { vd: 0, rs: 3 })] };
    start([{ control: operation("recv", { rd: 3 }), ve: [reduce, reduce] }, see, finish]);
    let result = 70;
    rig.results = () => (result += 7);
    for (let cycle = 0; cycle < 8; cycle += 1) rig.step({ issue: 1 });
    expect(rig.taken).toEqual([0]);
    runOut();
    expect(operandOf(rig, 1)).toEqual([0, 84]);
  });

  it("names the next group once, rs above the table as the last number", () => {
    const wide = control("shl", { rd: 1, rs: 1, shift: 12 });
    const byRegister = control("utop.nextGroup.r", { rs: 1 });
    start([control("utop.nextGroup", { group: 77 }), control("set", { rd: 1, value: 20 }), wide, byRegister, finish]);
    const groups: number[] = [];
    for (let cycle = 0; cycle < 20; cycle += 1) {
      rig.step();
      if (rig.out("next_valid_o") === 1) groups.push(rig.out("next_group_o"));
    }
    expect(groups).toEqual([77, 65_535]);
  });

  it("drops a line whose parity is wrong, and the one behind it", () => {
    start([nothing, nothing, finish]);
    rig.step();
    rig.step({ good: false });
    rig.step();
    rig.step({ hit: false });
    runOut();
    expect(rig.lines).toEqual([0, 1, 1, 0, 1, 2]);
    expect(rig.taken).toEqual([0, 1, 2]);
  });

  it("does with any program, disturbed in any way, what the contract says", () => {
    const { replays, contexts, ...always } = runAny(rig, 20);
    expect(Math.min(...Object.values(always))).toBeGreaterThan(5);
    if (kind === "me") expect(Math.min(replays, contexts)).toBeGreaterThan(5);
  });

  if (kind === "ve") return;

  it("goes on behind a preemption with the slots that had not issued, and with its scalars and loops", () => {
    const store = operation("store", { rs: 2, offset: -1, va: 4 });
    const push = operation("push", { rs: 2, offset: 3, length: 1 });
    const work: Short = { control: operation("add", { rd: 2, rs: 2, addend: 10 }), me: push, ve: [store, store] };
    start([control("set", { rd: 2, value: 100 }), loop(2, 1), work, finish]);
    while (rig.taken.length < 3) rig.step({ meIssue: false });
    rig.step({ issue: 2, meIssue: false });
    const contexts = Array.from({ length: 5 }, () => rig.step({ hold: true })).filter((one) => one !== undefined);
    expect(contexts).toHaveLength(1);
    rig.step({ hold: true, flush: true });
    expect(rig.shown.map(([slot]) => slot)).toEqual([2]);
    rig.step();
    rig.step({ load: { pc: 0, index: 2 }, resume: contexts[0] });
    for (let cycle = 0; cycle < 5; cycle += 1) rig.step();
    expect(rig.taken).toEqual([0, 1, 2]);
    rig.step({ restored: true });
    runOut();
    expect(rig.taken).toEqual([0, 1, 2, -1, 2, 3]);
    expect(rig.shown.map(([slot, , operand]) => [slot, operand])).toEqual([
      ...[
        [2, 99],
        [0, 103],
        [1, 99],
      ],
      ...[
        [0, 113],
        [1, 109],
        [2, 109],
      ],
    ]);
    expect(rig.out("end_o")).toBe(1);
  });

  it("holds VE operations, and no others, until every pop is complete", () => {
    const popv: Short = { me: operation("popv", { vd: 1 }) };
    const vector: Short = { ve: [operation("copy", { vd: 2, va: 1 })] };
    start([popv, popv, control("set", { rd: 1, value: 5 }), vector, finish]);
    for (let cycle = 0; cycle < 20; cycle += 1) rig.step({ popDone: false });
    expect(rig.taken).toEqual([0, 1, 2]);
    rig.step();
    for (let cycle = 0; cycle < 9; cycle += 1) rig.step({ popDone: false });
    expect(rig.taken).toEqual([0, 1, 2]);
    runOut();
    expect(rig.taken).toEqual([0, 1, 2, 3, 4]);
  });
});
