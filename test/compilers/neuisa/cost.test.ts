import { describe, expect, test } from "vitest";
import { compileNeuisa, costOf, engineCycles, transferRows } from "../../../src/compilers/neuisa/index.ts";
import { imageOf } from "../../../src/isa/index.ts";
import type { NpuFrontendSizes } from "../../../src/ports/npu_frontend.ts";
import { cores, run } from "../../environment/npu_frontend/run.ts";
import { smallNetwork } from "./small_network.ts";

const core = ({
  matrixEngines,
  vectorEngines,
}: NpuFrontendSizes): { matrixEngines: number; vectorEngines: number } => ({
  matrixEngines,
  vectorEngines,
});

describe("the cost of a program is what its run on the front end takes with ideal memory", () => {
  // Programs are for all MEs of the core; in mode 1 they get their quota and no more.
  test.each([
    ["paper", 4],
    ["paper", 2],
    ["paper", 1],
    ["odd", 3],
    ["odd", 2],
  ] as const)("%s, %d MEs", (name, engines) => {
    const sizes = cores[name];
    const { instructionLines, vectorEngines } = sizes;
    const compiled = compileNeuisa(smallNetwork(), { core: core(sizes), sramBlocks: 2_048 });
    const { cycles, split } = costOf(compiled, { engines, instructionLines });
    const ideal = { mode: 1, meQuota: [engines], veQuota: [vectorEngines] } as const;
    const programs = [imageOf(compiled.program)];
    const { statistics } = run({ sizes, seed: 1, profile: "lawful", programs, ideal }, cycles + 300);
    expect(statistics.runCycles[0]).toEqual([cycles]);
    expect(engineCycles(split)).toBe(cycles * engines);
  });
});

test("more instructions that are kept make no program slower that loops over few", () => {
  const compiled = compileNeuisa(smallNetwork(), { core: core(cores.paper), sramBlocks: 2_048 });
  const [few, many] = [16, 1_024].map((instructionLines) => costOf(compiled, { instructionLines }).cycles);
  expect(few).toBeGreaterThan(many ?? Infinity);
});

test("rows for transfers: their µTops, VE operations, and all elements", () => {
  const compiled = compileNeuisa(smallNetwork(), { core: core(cores.paper), sramBlocks: 2_048 });
  const rows = transferRows(compiled);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const elements = (list: readonly (readonly [number, number])[]): number =>
    list.reduce((all, [, each]) => all + each, 0);
  const moved = compiled.operators.reduce((total, { elementsMoved }) => total + elementsMoved, 0);
  expect(sum(({ loads, stores }) => elements(loads) + elements(stores))).toBe(moved);
  const { program } = compiled;
  for (const [at, row] of program.rows.entries()) {
    if (row.kind === "end") continue;
    const { meUtops = 0, veOperations = 0 } = rows[at] ?? {};
    expect([meUtops, veOperations > 0]).toEqual([row.me.filter((start) => start !== null).length, row.ve !== null]);
  }
  expect(rows.every(({ loads }, at) => loads.every(([afterRow]) => afterRow < at))).toBe(true);
});
