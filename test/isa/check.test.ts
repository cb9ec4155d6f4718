import { describe, expect, it } from "vitest";
import {
  checkProgram,
  imageOf,
  nop,
  packSlot,
  controlSlot,
  veSlot,
  meSlot,
  unpackSlot,
  type Instruction,
  type Program,
} from "../../src/isa/index.ts";

const finish: Instruction = { control: { id: "utop.finish", operands: {} }, me: nop, ve: [nop] };
const core = { matrixEngines: 2, vectorEngines: 1 };
const group = (me: readonly (number | null)[], ve: number | null = null): Program["rows"][number] => ({
  kind: "group",
  me,
  ve,
});

describe("what a program that was not assembled may hold", () => {
  it.each<[string, Pick<Program, "rows" | "code">, string]>([
    [
      "a start past the code",
      { rows: [group([0, 2])], code: [finish] },
      "A uTop of group 0 starts at instruction 2; allowed are 0 to 0.",
    ],
    [
      "code of nobody",
      { rows: [group([1, null])], code: [finish, finish] },
      "Instructions 0 to 0 belong to no uTop; allowed is code that a group runs.",
    ],
    [
      "code of both kinds",
      { rows: [group([0, null]), group([null, null], 0)], code: [finish] },
      "The VE uTop of group 1 starts at instruction 0, as an ME uTop does; allowed is code of its own.",
    ],
    ["no rows", { rows: [], code: [] }, "The program has 0 groups; allowed are 1 to 65535."],
    [
      "a null row",
      { rows: [group([null, null]), group([0, 0])], code: [finish] },
      "Group 0 has no uTop; allowed is one ME uTop, or a VE uTop, at least.",
    ],
    [
      "an ME operation in a VE uTop",
      { rows: [group([null, null], 0)], code: [{ ...finish, me: { id: "loadw", operands: {} } }] },
      "loadw stands in a VE uTop; allowed is no ME operation.",
    ],
  ])("%s", (_, program, sentence) => {
    expect(checkProgram({ core, ...program }).map((problem) => problem.sentence)).toEqual([sentence]);
    // A faulty program can be laid out all the same: hardware has to answer it with a fault.
    expect(imageOf({ core, ...program }).rows).toBe(program.rows.length);
  });

  it("more instructions than a start can name", () => {
    const code = { length: 2 ** 24 + 1 } as unknown as readonly Instruction[];
    const said = checkProgram({ core, rows: [{ kind: "end" }], code }).map(({ sentence }) => sentence);
    expect(said).toEqual(["The program has 16777217 instructions; allowed are 16777216."]);
  });

  it("may end before a loop that is skipped, and run on in one that is not", () => {
    const at = (id: string, operands: Record<string, number>): Instruction => ({
      ...finish,
      control: { id, operands },
    });
    const code = (count: number): readonly Instruction[] => [
      at("loop", { count, body: 1 }),
      finish,
      at("branch", { distance: -2 }),
    ];
    expect(checkProgram({ core, rows: [group([0, null])], code: code(1) })).toEqual([]);
    expect(checkProgram({ core, rows: [group([0, null])], code: code(0) })).toEqual([]);
    const skipped = [at("loop", { count: 0, body: 1 }), finish, at("nop", {})];
    expect(checkProgram({ core, rows: [group([0, null])], code: skipped })).toHaveLength(1);
  });
});

describe("a slot", () => {
  it.each([
    [controlSlot, 0xfc000000, "an unknown code"],
    [controlSlot, 0x04000001, "a bit that utop.finish does not use"],
    [controlSlot, 0x28000003, "level 3"],
    [meSlot, 0x08000001, "an operand of loadw"],
    [veSlot, 0x40000800, "a vb of copy"],
  ])("of the %o table that is %i is undefined: %s", (table, word) => {
    expect(unpackSlot(table, word)).toBeUndefined();
  });

  it.each([
    [{ id: "loop", operands: { count: 1 } }, "body is NaN; allowed is an integer from 1 to 1024."],
    [{ id: "set", operands: { rd: 8, value: 0 } }, "rd is 8; allowed is an integer from 0 to 7."],
    [{ id: "set", operands: { rd: 1, value: 0.5 } }, "value is 0.5; allowed is an integer from -524288 to 524287."],
    [{ id: "jump", operands: {} }, "control slot: jump is no opcode."],
  ])("does not pack %j", (operation, sentence) => {
    expect(() => packSlot(controlSlot, operation)).toThrow(sentence);
  });

  it("of an instruction may not be one too many", () => {
    const program = { core, rows: [group([0, null])], code: [{ ...finish, ve: [nop, nop] }] };
    expect(() => imageOf(program)).toThrow("The instruction has 2 VE slots; allowed are 1.");
    expect(() => imageOf({ ...program, rows: [group([0])], code: [finish] })).toThrow(
      "The row has 1 ME entries; allowed are 2.",
    );
  });
});
