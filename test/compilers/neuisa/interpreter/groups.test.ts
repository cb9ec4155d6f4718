import { expect, it } from "vitest";
import type { InterpretOptions, RunEnd } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { interpret } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import type { Program } from "../../../../src/isa/index.ts";
import { programOf, sramOf } from "./run.ts";

/** The groups that a program goes through, and how it ends. */
function walk(program: string | Program, options: InterpretOptions = {}): { rows: readonly number[]; end: RunEnd } {
  const rows: number[] = [];
  const beforeGroup = (row: number): void => void rows.push(row);
  const { end } = interpret(typeof program === "string" ? programOf(program) : program, sramOf(4), {
    instructionsMax: 1000,
    ...options,
    beforeGroup,
  });
  return { rows, end };
}

const complete = { kind: "complete" };

it("goes from row to row, as nextGroup says, and completes behind the last row or at an end row", () => {
  const only = (names: string): string => `.ve ${names}\n{ utop.finish }\n`;
  expect(walk(`.group ve(a)\n.group ve(a)\n.group last ve(a)\n${only("a")}`)).toEqual({
    rows: [0, 1, 2],
    end: complete,
  });
  expect(walk(`.group ve(a)\n.end stop\n.group ve(a)\n${only("a")}`)).toEqual({ rows: [0], end: complete });
  const jump = ".ve b\n{ utop.nextGroup @last }\n{ utop.finish }\n";
  expect(walk(`.group ve(b)\n.group ve(a)\n.group last ve(a)\n${only("a")}${jump}`)).toEqual({
    rows: [0, 2],
    end: complete,
  });
  expect(walk(`.group ve(b)\n.group ve(a)\n.end last\n${only("a")}${jump}`)).toEqual({ rows: [0], end: complete });
});

it("goes back to an earlier group, with a register, until the limit", () => {
  const source = ".group ve(a)\n.group ve(b)\n.ve a\n{ utop.finish }\n.ve b\n{ utop.nextGroup r0 }\n{ utop.finish }\n";
  const { rows, end } = walk(source, { instructionsMax: 7 });
  expect(rows).toEqual([0, 1, 0, 1, 0, 1]);
  expect(end).toEqual({ kind: "limit", at: { group: 1, utop: "ve", pc: 1 } });
});

it("a next group that is said twice alike counts once; it is forgotten in the next group", () => {
  const source =
    ".group me(a, a) ve(b)\n.group ve(c)\n.group ve(c)\n.group ve(c)\n.me a\n{ utop.nextGroup 2 }\n{ utop.finish }\n.ve b\n{ utop.nextGroup 2 }\n{ utop.finish }\n.ve c\n{ utop.finish }\n";
  expect(walk(source)).toEqual({ rows: [0, 2, 3], end: complete });
});

it("next groups that differ are fault 3, one past the table is fault 4", () => {
  const end = (code: number, utop: number | "ve", pc: number): unknown => ({
    kind: "fault",
    fault: { code, group: 0, utop, pc },
  });
  const differ =
    ".group me(a, b)\n.group me(a)\n.me a\n{ utop.nextGroup 1 }\n{ utop.finish }\n.me b\n{ utop.nextGroup 0 }\n{ utop.finish }\n";
  expect(walk(differ).end).toEqual(end(3, 1, 2));
  expect(walk(differ, { order: "descending" }).end).toEqual(end(3, 0, 0));
  const past = (value: string): string =>
    `.group ve(a)\n.group ve(a)\n.ve a\n{ set r1, ${value} }\n{ shl r1, r1, 12 }\n{ utop.nextGroup r1 }\n{ utop.finish }\n`;
  expect(walk(past("1")).end).toEqual(end(4, "ve", 2));
  // 2^31 and more are no negative numbers.
  expect(walk(past("-1")).end).toEqual(end(4, "ve", 2));
});

it("a row without uTops is fault 2, and no group begins", () => {
  const program = programOf(".group ve(a)\n.group ve(a)\n.ve a\n{ utop.finish }\n");
  const rows = [program.rows[0] ?? { kind: "end" as const }, { kind: "group" as const, me: [null, null], ve: null }];
  expect(walk({ ...program, rows })).toEqual({ rows: [0], end: { kind: "fault", fault: { code: 2, group: 1 } } });
});

it("calls before and behind each group, when tiles may move", () => {
  const source = ".group ve(a)\n.group ve(a)\n.ve a\n{ nop | load v0, [r0] }\n{ utop.finish | store [r0+1], v0 }\n";
  const sram = sramOf(2);
  const seen: number[] = [];
  const beforeGroup = (row: number): void => void sram.fill(row + 5, 0, 1024);
  const afterGroup = (row: number): void => void seen.push(row, sram[1024] ?? 0);
  interpret(programOf(source), sram, { beforeGroup, afterGroup });
  expect(seen).toEqual([0, 5, 1, 6]);
});

it("runs the uTops of a group in the order that is asked for", () => {
  const source =
    ".core 4 1\n.group me(a, a, a, a) ve(b)\n.me a\n{ utop.index r0 }\n{ nop | | load v0, [r0+1000] }\n{ utop.finish }\n.ve b\n{ nop | load v0, [r0+1004] }\n{ utop.finish }\n";
  const first = (order: InterpretOptions["order"]): string => {
    try {
      walk(source, order === undefined ? {} : { order });
    } catch (error) {
      return error instanceof Error ? (/block (\d+)/.exec(error.message)?.[1] ?? "") : "";
    }
    return "";
  };
  expect([first(undefined), first("ascending"), first("descending")]).toEqual(["1000", "1000", "1004"]);
  const seeds = Array.from({ length: 40 }, (_, seed) => first(seed));
  expect(new Set(seeds).size).toBe(5);
  expect(seeds).toEqual(Array.from({ length: 40 }, (_, seed) => first(seed)));
});
