import { expect, it } from "vitest";
import { runProgram, type Sram } from "../../isa/run_program.ts";
import { duo, register, Rig, shipped } from "./rig.ts";

/** Blocks of small whole numbers, so that sums are exact. */
function filled(blocks: number): Sram {
  let seed = 7;
  const small = (): number => {
    seed = (seed * 48271) % 2147483647;
    return (seed % 9) - 4;
  };
  return new Map(Array.from({ length: blocks }, (_, at) => [at, Float64Array.from({ length: 1024 }, small)]));
}

/** Blocks in which two SRAMs differ. */
function differing(one: Sram, other: Sram): readonly number[] {
  const blocks = [...new Set([...one.keys(), ...other.keys()])];
  return blocks.filter((at) => one.get(at)?.some((x, i) => x !== other.get(at)?.[i]) !== false);
}

const cores = [
  { name: "tiled_matmul", core: [2, 2, 3], blocks: 192 },
  { name: "batch", core: [4, 4, 8], blocks: 320 },
  { name: "early_exit", core: [1, 1, 1], blocks: 65 },
] as const;

it.each(cores)(
  "$name computes what the plain interpreter computes, through the same groups",
  ({ name, core, blocks }) => {
    const [matrixEngines, vectorEngines, vnpus] = core;
    const rig = new Rig({ ...duo, matrixEngines, vectorEngines, vnpus });
    const program = shipped(name);
    const expected = filled(blocks);
    const visited = runProgram(program, expected);
    rig.load(0, program, { mes: matrixEngines, ves: vectorEngines });
    for (const [at, values] of filled(blocks)) rig.sram[0]?.set(at, values);
    rig.ring(0);
    rig.untilTraced(9, 0);
    const sram: Sram = rig.sram[0] ?? new Map();
    expect(sram.size).toBe(expected.size);
    const differing = [...expected].filter(([at, values]) => values.some((x, i) => x !== sram.get(at)?.[i]));
    expect(differing.map(([at]) => at)).toEqual([]);
    const ends = program.rows.length === visited.length ? visited.length - 1 : (visited.at(-1) ?? 0);
    expect(rig.status(0)).toMatchObject({
      state: 4,
      group: program.rows[ends]?.kind === "end" ? ends : visited.length,
    });
  },
);

it("computes the same with three vNPUs that take two MEs from each other, slice by slice", () => {
  const rig = new Rig();
  const program = shipped("tiled_matmul");
  const expected = filled(192);
  runProgram(program, expected);
  rig.write(register.mode, 2);
  rig.write(register.slice, 40);
  for (const v of [0, 1, 2]) {
    rig.load(v, program, { ves: 0 });
    for (const [at, values] of filled(192)) rig.sram[v]?.set(at, values);
  }
  for (const v of [0, 1, 2]) rig.ring(v);
  for (const v of [0, 1, 2]) rig.untilTraced(9, v);
  for (const v of [0, 1, 2]) expect(differing(rig.sram[v] ?? new Map(), expected)).toEqual([]);
  const counts = ["context_saved", "resumed", "restored", "replay_taken"].map((name) => rig.count(name));
  expect(Math.min(...counts), counts.join()).toBeGreaterThan(2);
});
