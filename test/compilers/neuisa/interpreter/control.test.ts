import { expect, it } from "vitest";
import { controlSlot, type Program } from "../../../../src/isa/index.ts";
import { interpret } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { blockElements, programOf, run, single, sramOf } from "./run.ts";

/** The value of r7 (0 to 255) behind the instructions: the block that a store hits. */
function r7(...code: readonly string[]): number {
  const sram = sramOf(256, (block) => (block === 0 ? 1 : 0));
  const { end } = run(single("ve", "{ nop | load v0, [r0] }", ...code, "{ nop | store [r7], v0 }"), sram);
  expect(end).toEqual({ kind: "complete" });
  for (let block = 255; block > 0; block -= 1) if (sram[block * blockElements] === 1) return block;
  return 0;
}

it.each([
  ["set", 37, ["{ set r7, 37 }"]],
  ["set of a negative number, and add modulo 2^32", 2, ["{ set r1, -5 }", "{ add r7, r1, 7 }"]],
  ["add of registers", 12, ["{ set r1, 5 }", "{ set r2, 7 }", "{ add r7, r1, r2 }"]],
  ["add of registers modulo 2^32", 4, ["{ set r1, -1 }", "{ set r2, 5 }", "{ add r7, r1, r2 }"]],
  ["add of a negative addend", 2, ["{ set r1, 5 }", "{ add r7, r1, -3 }"]],
  ["shl", 40, ["{ set r1, 5 }", "{ shl r7, r1, 3 }"]],
  ["shl out of the register", 0, ["{ set r1, 1 }", "{ shl r1, r1, 31 }", "{ shl r7, r1, 1 }"]],
  ["branch", 1, ["{ set r7, 1 }", "{ branch x }", "{ set r7, 2 }", "x:"]],
  ["branch.z taken", 1, ["{ set r7, 1 }", "{ branch.z r1, x }", "{ set r7, 2 }", "x:"]],
  ["branch.z not taken", 1, ["{ set r7, 1 }", "{ branch.z r7, x }", "{ nop }", "x:"]],
  ["branch.nz taken", 1, ["{ set r7, 1 }", "{ branch.nz r7, x }", "{ set r7, 2 }", "x:"]],
  ["branch.nz not taken", 2, ["{ set r7, 1 }", "{ branch.nz r1, x }", "{ set r7, 2 }", "x:"]],
  ["a branch back", 15, ["{ set r1, 5 }", "x:", "{ add r7, r7, r1 }", "{ add r1, r1, -1 }", "{ branch.nz r1, x }"]],
  ["loop", 12, ["{ loop 4, e }", "{ add r7, r7, 1 }", "{ add r7, r7, 2 }", "e:"]],
  ["loop of no passes", 9, ["{ set r7, 9 }", "{ loop 0, e }", "{ set r7, 1 }", "e:"]],
  ["loop of the low half of a register", 3, ["{ set r1, 0x10003 }", "{ loop r1, e }", "{ add r7, r7, 1 }", "e:"]],
  ["loops that end together", 24, ["{ loop 2, e }", "{ loop 3, e }", "{ loop 4, e }", "{ add r7, r7, 1 }", "e:"]],
  [
    "loop.counter of each level",
    // Σ over i < 2, j < 3, k < 4 of i + j + k, less those of the pass before: 24·(0.5 + 1 + 1.5) = 72.
    72,
    [
      "{ loop 2, e }",
      "{ loop 3, e }",
      "{ loop 4, e }",
      ...[0, 1, 2].flatMap((level) => [`{ loop.counter r1, ${level} }`, "{ add r7, r7, r1 }"]),
      "e:",
    ],
  ],
  [
    "a taken branch wins over the end of a body",
    3,
    ["{ loop 3, e }", "x:", "{ add r7, r7, 1 }", "{ branch.z r0, y }", "y:", "{ nop }", "e:"],
  ],
  [
    "a loop of no passes at the end of a body",
    3,
    ["{ loop 3, e }", "{ add r7, r7, 1 }", "{ loop 0, f }", "{ set r7, 0 }", "f:", "{ nop }", "e:"],
  ],
  ["utop.group", 0, ["{ set r7, 5 }", "{ utop.group r7 }"]],
  ["utop.index of a VE uTop", 0, ["{ set r7, 5 }", "{ utop.index r7 }"]],
  [
    "slots read the scalars as they were",
    103,
    ["{ set r7, 3 }", "{ set r7, 4 | store [r7+100], v0 }", "{ add r7, r7, -1 }"],
  ],
])("%s", (_, expected, code) => {
  expect(r7(...code)).toBe(expected);
});

it("a backward branch from the last instruction of a body leaves the loop as it is", () => {
  // In each pass r2 counts to 2: 6 in all.
  const code = [
    "{ loop 3, e }",
    "{ set r2, 2 }",
    "x:",
    "{ add r7, r7, 1 }",
    "{ add r2, r2, -1 }",
    "{ branch.nz r2, x }",
    "e:",
  ];
  expect(r7(...code)).toBe(6);
});

it("ME uTops share a snippet and tell themselves apart by utop.index and utop.group", () => {
  const source = `.core 3 1
.group me(a, -, a)
.group me(-, a, a)
.me a
  { utop.group r1 }
  { utop.index r2 }
  { shl r1, r1, 2 }
  { add r1, r1, r2 | | copy v0, r3 }
  { utop.finish | | store [r1], v0 }
`;
  const sram = sramOf(8, () => 1);
  expect(run(source, sram).counts).toMatchObject({ groups: 2, matrixUtops: 4, vectorUtops: 0, instructions: 20 });
  const written = Array.from({ length: 8 }, (_, block) => sram[block * blockElements] === 0);
  expect(written).toEqual([true, false, true, false, false, true, true, false]);
});

it("every uTop begins with scalars of 0, no open loop and no result of a reduce", () => {
  const source = `.core 1 1
.group ve(a)
.group ve(b)
.ve a
  { set r1, 7 | load v0, [r0+3] }
  { recv r2 | reduce.argmax v0 }
  { loop 3, e }
    { loop.counter r5, 0 }
    { branch.z r5, x }
    { utop.finish }
x:
    { nop }
e:
  { utop.finish }
.ve b
  { nop }
  { recv r4 | load v0, [r0+3] }
  { add r1, r1, r2 }
  { add r1, r1, r3 }
  { add r1, r1, r4 }
  { utop.finish | store [r1], v0 }
`;
  const program = programOf(source);
  // The assembler refuses a counter of a loop that is not open.
  const counter = { id: "loop.counter", operands: { rd: 3, level: 0 } };
  const code = program.code.map((line, index) => (index === 8 ? { ...line, control: counter } : line));
  const sram = sramOf(4, (block, at) => (block === 3 && at === 1 ? 1 : 0));
  expect(interpret({ ...program, code }, sram).end.kind).toBe("complete");
  expect(sram[1]).toBe(1);
});

it("an undefined opcode is fault 5: a fourth open loop, an ME operation in a VE uTop, an operand out of range", () => {
  const nop = { id: "nop", operands: {} };
  const finish = { id: "utop.finish", operands: {} };
  const loop = { id: "loop", operands: { count: 0, body: 1 } };
  const opened = { id: "loop", operands: { count: 2, body: 9 } };
  const ve = (...controls: readonly { id: string; operands: Record<string, number> }[]): Program => ({
    core: { matrixEngines: 1, vectorEngines: 1 },
    rows: [{ kind: "group", me: [null], ve: 0 }],
    code: controls.map((control) => ({ control, me: nop, ve: [nop] })),
  });
  const faultOf = (program: Program): unknown => interpret(program, sramOf(1)).end;
  const at = (code: number, pc: number): unknown => ({ kind: "fault", fault: { code, group: 0, utop: "ve", pc } });
  expect(faultOf(ve(opened, opened, opened, loop, finish))).toEqual(at(5, 3));
  expect(faultOf(ve(opened, opened, loop, nop, finish))).toEqual({ kind: "complete" });
  expect(faultOf(ve(nop, { id: "set", operands: { rd: 8, value: 1 } }))).toEqual(at(5, 1));
  expect(faultOf(ve({ id: "halt", operands: {} }))).toEqual(at(5, 0));
  const matrix = ve(finish);
  expect(faultOf({ ...matrix, code: [{ control: finish, me: { id: "loadw", operands: {} }, ve: [nop] }] })).toEqual(
    at(5, 0),
  );
  // Behind the code, and before it.
  expect(faultOf(ve(nop, nop))).toEqual(at(6, 2));
  expect(faultOf(ve({ id: "branch", operands: { distance: -3 } }))).toEqual(at(6, 2 ** 25 - 3));
});

it("a run ends when so many instructions are executed", () => {
  const program = programOf(single("ve", "x:", "{ nop }", "{ branch x }"));
  const { end, counts } = interpret(program, sramOf(1), { instructionsMax: 101 });
  expect(end).toEqual({ kind: "limit", at: { group: 0, utop: "ve", pc: 1 } });
  expect(counts.instructions).toBe(101);
});

it("every operation of the control slot stands in a test of this folder", () => {
  const here =
    "nop utop.finish utop.group utop.index loop loop.r loop.counter branch branch.z branch.nz set add add.r shl recv";
  const groups = "utop.nextGroup utop.nextGroup.r";
  expect(new Set(`${here} ${groups}`.split(" "))).toEqual(new Set(controlSlot.opcodes.map(({ id }) => id)));
});
