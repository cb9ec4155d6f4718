import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latencyOf } from "../../../../src/compilers/fpga/index.ts";
import { makeInstruction, moduleBits, moduleOf, packProgram, type Instruction } from "../../../../src/isa/idm/index.ts";
import { paperCore } from "../cores.ts";

const load = moduleBits("load");
const conv = moduleBits("conv");
const cycles = (instructions: readonly Instruction[], core = paperCore): number =>
  latencyOf(packProgram(instructions, core.cores), core);

describe("times of instructions", () => {
  it("LOAD and SAVE: words by the port and the efficiency of their mode", () => {
    const core = { ...paperCore, portWords: 4, efficiency: { maps: 1, weights: 0.8, save: 0.5 } };
    // Accepted in 0, issued in 1, done in 1 + time, its token there in the next cycle.
    const of = (instruction: Instruction): number => cycles([instruction], core) - 2;
    expect(of(makeInstruction("load", { len: 100, lines: 3 }))).toBe(75);
    expect(of(makeInstruction("load", { len: 100, lines: 3, mode: 1 }))).toBe(94);
    expect(of(makeInstruction("load", { len: 100, lines: 3, mode: 2 }))).toBe(94);
    expect(of(makeInstruction("save", { len: 100, lines: 3 }))).toBe(150);
    expect(of(makeInstruction("save", { len: 1, mode: 2 }))).toBe(1);
  });

  it("CONV: groups, pixels and kernel of the CONVINIT before it, whatever its rows", () => {
    const init = makeInstruction("convinit", { kh: 3, kw: 5, cin_g: 7, cout_g: 2, wout: 11 });
    // INIT is done in 2, CONV issues in 3.
    expect(cycles([init, makeInstruction("conv", { rows: 3 })])).toBe(3 + 3 * 5 * 7 * 2 * 11 + 1);
  });

  it("POOL: words of a pixel by output channels at a time; a sum has one pixel for a window", () => {
    const pool = (type: number, cg: number): number =>
      cycles([makeInstruction("poolinit", { type, kh: 3, kw: 2, cg, wout: 9 }), makeInstruction("pool")]) - 4;
    expect(pool(0, 5)).toBe(10 * 9 * 6);
    expect(pool(4, 5)).toBe(10 * 9 * 6);
    expect(pool(3, 5)).toBe(10 * 9);
  });
});

describe("times of programs", () => {
  const loadOf = (len: number, post = 0, wait = 0): Instruction => makeInstruction("load", { len }, { post, wait });

  it("modules run beside each other, instructions of one behind each other", () => {
    expect(cycles([loadOf(10), makeInstruction("save", { len: 10 })])).toBe(2 + 10 + 1);
    // The second is issued the cycle after the first is done.
    expect(cycles([loadOf(10), loadOf(10)])).toBe(1 + 10 + 1 + 10 + 1);
  });

  it("a token is there the cycle after its giver is done", () => {
    expect(cycles([loadOf(10, conv), makeInstruction("convinit", {}, { wait: load })])).toBe(11 + 1 + 1 + 1);
  });

  it("a full queue holds back what stands behind it", () => {
    const loads = Array.from({ length: 4 }, () => loadOf(10));
    const save = makeInstruction("save", { len: 100 });
    // Loads issue in 1, 12, 23, 34. With a queue of one, the fourth is accepted in 24, the save in 25.
    expect(cycles([...loads, save], { ...paperCore, fifoDepth: 1 })).toBe(26 + 100 + 1);
    expect(cycles([...loads, save], { ...paperCore, fifoDepth: 8 })).toBe(5 + 100 + 1);
  });

  it("a SYSTEM waits until all is done", () => {
    const fence = makeInstruction("system");
    expect(cycles([loadOf(10), fence, loadOf(10)])).toBe(11 + 1 + 1 + 1 + 10 + 1);
  });

  it("agree with a queue-by-queue simulation in single cycles", () => {
    const step = fc.record({
      kind: fc.constantFrom("load", "save", "poolinit", "convinit"),
      len: fc.integer({ min: 1, max: 9 }),
      post: fc.nat(15),
      wait: fc.nat(15),
    });
    const drawn = fc.array(step, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4 }), (steps, fifoDepth) => {
        const program = balanced(steps.map(({ kind, len, post, wait }) => bare(kind, { len, post, wait })));
        const core = { ...paperCore, fifoDepth };
        expect(cycles(program, core)).toBe(stepped(program, fifoDepth));
      }),
      { numRuns: 300 },
    );
  });
});

function bare(
  kind: "load" | "save" | "poolinit" | "convinit",
  drawn: { len: number; post: number; wait: number },
): Instruction {
  const own = 1 << moduleOf({ opcode: kind });
  const header = { post: drawn.post & ~own, wait: drawn.wait & ~own };
  if (kind === "load" || kind === "save") return makeInstruction(kind, { len: drawn.len }, header);
  return kind === "poolinit" ? makeInstruction(kind, {}, header) : makeInstruction(kind, {}, header);
}

/** The program without waits for tokens that nobody gave before. */
function balanced(program: readonly Instruction[]): readonly Instruction[] {
  const tokens = new Map<string, number>();
  return program.map((instruction) => {
    const module = moduleOf(instruction);
    let wait = 0;
    for (let source = 0; source < 4; source++) {
      const pair = `${source}${module}`;
      const there = tokens.get(pair) ?? 0;
      if (((instruction.wait >> source) & 1) === 0 || there === 0) continue;
      tokens.set(pair, there - 1);
      wait |= 1 << source;
    }
    for (let target = 0; target < 4; target++) {
      if (((instruction.post >> target) & 1) !== 0) {
        tokens.set(`${module}${target}`, (tokens.get(`${module}${target}`) ?? 0) + 1);
      }
    }
    return { ...instruction, wait };
  });
}

/** The same cycle by cycle, by the rules of the second level. */
function stepped(program: readonly Instruction[], depth: number): number {
  const queues: Instruction[][] = [[], [], [], []];
  const running: ({ readonly instruction: Instruction; readonly end: number } | undefined)[] = [
    undefined,
    undefined,
    undefined,
    undefined,
  ];
  const tokens = new Map<string, number>();
  const count = (pair: string, by: number): void => void tokens.set(pair, (tokens.get(pair) ?? 0) + by);
  let next = 0;
  for (let time = 0; ; time++) {
    const rooms = queues.map((queue) => queue.length < depth);
    // What is done in this cycle shows in the next one.
    const done: number[] = [];
    for (let module = 0; module < 4; module++) {
      const head = queues[module]?.[0];
      if (running[module]?.end === time) done.push(module);
      if (head === undefined || running[module] !== undefined) continue;
      const sources = [0, 1, 2, 3].filter((source) => ((head.wait >> source) & 1) !== 0);
      if (sources.some((source) => (tokens.get(`${source}${module}`) ?? 0) === 0)) continue;
      for (const source of sources) count(`${source}${module}`, -1);
      queues[module]?.shift();
      const length = head.opcode === "load" || head.opcode === "save" ? head.fields.len : 1;
      running[module] = { instruction: head, end: time + length };
    }
    const word = program[next];
    if (word !== undefined && rooms[moduleOf(word)] === true) {
      queues[moduleOf(word)]?.push(word);
      next += 1;
    }
    for (const module of done) {
      const post = running[module]?.instruction.post ?? 0;
      for (let target = 0; target < 4; target++) if (((post >> target) & 1) !== 0) count(`${module}${target}`, 1);
      running[module] = undefined;
    }
    const isEmpty = queues.every(({ length }) => length === 0) && running.every((each) => each === undefined);
    if (next === program.length && isEmpty) return time + 1;
  }
}
