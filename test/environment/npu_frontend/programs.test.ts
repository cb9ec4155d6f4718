import { describe, expect, it } from "vitest";
import {
  adversarialProgram,
  drawShape,
  faultyKinds,
  faultyProgram,
  layOut,
  legalProgram,
  nuisances,
} from "../../../src/environment/npu_frontend/programs/index.ts";
import { seededRandom } from "../../../src/environment/random.ts";
import { checkProgram, type Program } from "../../../src/isa/index.ts";
import { runProgram } from "../../isa/run_program.ts";
import { walk } from "./walk.ts";

const coreOf = (seed: number): Program["core"] => ({ matrixEngines: 1 + (seed % 4), vectorEngines: 1 + (seed % 5) });
const lengths = [4, 12, 24, 100];

const legal = (seed: number): Program => {
  const random = seededRandom(seed);
  return legalProgram(coreOf(seed), random, drawShape(random, lengths[seed % 4] ?? 4));
};

describe("legal random programs", () => {
  it("pass the checker of NeuISA", () => {
    for (let seed = 0; seed < 300; seed += 1) expect(checkProgram(legal(seed))).toEqual([]);
  });

  it("complete, whatever their reduces send, and pop what they push", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const program = layOut("legal", "done", legal(seed));
      for (const reduced of [() => 0, () => 1, () => seed & 3]) {
        const { end, steps } = walk(program, coreOf(seed), reduced);
        expect([seed, end]).toEqual([seed, "done"]);
        expect(steps).toBeLessThan(40_000);
      }
    }
  });

  it("terminate in the plain interpreter, which goes through the same rows", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const program = legal(3 * seed + 1);
      const { rows } = walk(layOut("legal", "done", program), program.core);
      expect(runProgram({ ...program, code: withoutVectors(program) }, new Map())).toEqual(rows);
    }
  });

  it("use the whole grammar", () => {
    const controls = new Set<string>();
    const matrix = new Set<string>();
    const vector = new Set<string>();
    const bodies = new Set<number>();
    let jumps = 0;
    let ends = 0;
    let sharedRows = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const program = legal(seed);
      for (const { control, me, ve } of program.code) {
        controls.add(control.id);
        matrix.add(me.id);
        for (const { id } of ve) vector.add(id);
      }
      const { repeated, rows } = walk(layOut("legal", "done", program), program.core);
      for (const body of repeated) bodies.add(body);
      jumps += rows.filter((row, at) => at > 0 && row !== (rows[at - 1] ?? 0) + 1).length;
      ends += program.rows.filter(({ kind }) => kind === "end").length;
      const starts = program.rows.flatMap((row) => (row.kind === "end" ? [] : row.me.filter((at) => at !== null)));
      if (new Set(starts).size < starts.length) sharedRows += 1;
    }
    expect(controls.size).toBe(17);
    expect(matrix.size).toBe(6);
    expect(vector.size).toBe(22);
    expect(Math.min(...bodies)).toBe(1);
    for (const body of [7, 8, 9, 10]) expect(bodies.has(body)).toBe(true);
    expect(Math.max(...bodies)).toBeGreaterThan(30);
    for (const count of [jumps, ends, sharedRows]) expect(count).toBeGreaterThan(10);
  });
});

describe("faulty random programs", () => {
  for (const kind of faultyKinds) {
    it(`${kind}: runs into its fault`, () => {
      for (let seed = 0; seed < 60; seed += 1) {
        const core = coreOf(seed);
        const program = faultyProgram(kind, core, seededRandom(seed), lengths[seed % 4] ?? 4);
        expect([seed, walk(program, core).end]).toEqual([seed, program.end]);
      }
    });
  }
});

describe("adversarial random programs", () => {
  const memory = { blockLines: 8, frames: 2 };
  for (const kind of nuisances) {
    it(`${kind}: ends as it says`, () => {
      for (let seed = 0; seed < 20; seed += 1) {
        const core = coreOf(seed);
        const program = adversarialProgram(kind, core, seededRandom(seed), memory);
        const { end } = walk(program, core, () => 0, 1_500);
        expect([seed, end]).toEqual([seed, program.end]);
      }
    });
  }

  it("thrash: runs through two places that are as far apart as the memory is long", () => {
    const core = coreOf(1);
    const program = adversarialProgram("thrash", core, seededRandom(1), memory);
    expect(program.codeBytes / 16).toBeGreaterThan(memory.blockLines * memory.frames);
  });
});

function withoutVectors({ code }: Program): Program["code"] {
  // What its vectors hold says nothing of where a program goes, but through recv: none is sent.
  return code.map(({ control, ve }) => ({
    control,
    me: { id: "nop", operands: {} },
    ve: ve.map(() => ({ id: "nop", operands: {} })),
  }));
}
