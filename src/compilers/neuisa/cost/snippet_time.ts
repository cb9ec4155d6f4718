import type { Instruction } from "../../../isa/index.ts";

/** Cycles of a µTop from its first instruction to its last operation, when memory and VEs never make it wait. */
export interface SnippetTime {
  readonly cycles: number;
  /** Cycles in which activations go into the array. */
  readonly pushCycles: number;
  /** Operations of the vector engines. */
  readonly vectorOperations: number;
}

/** From a vector going into the array to its result: the rows of the array. */
const arrayLatencyCycles = 128;
const blockCycles = 8;
/** ME operations that the front end gives before they begin. */
const creditMax = 2;

/** Where the run of a snippet stands. */
interface Loop {
  readonly first: number;
  readonly last: number;
  left: number;
}

/**
 * Times a snippet: one instruction a cycle; ME operations begin in order, each when its port is free; an instruction with
 * VE operations waits for the pops before it. @param index of the µTop in its group.
 */
export function timeSnippet(code: readonly Instruction[], start: number, index: number): SnippetTime {
  const free = { weights: 0, activations: 0, results: 0 };
  /** When each block of results is there. */
  const results: number[] = [];
  let popped = 0;
  let begins: readonly number[] = [];
  let [now, popsDone, end] = [0, 0, 0];
  let [pushCycles, vectorOperations] = [0, 0];
  const begin = (port: keyof typeof free, cycles: number, from = 0): number => {
    const given = Math.max(now, begins.length < creditMax ? 0 : (begins[0] ?? 0));
    const at = Math.max(given, begins.at(-1) ?? 0, free[port], from);
    now = given;
    begins = [...begins, at].slice(-creditMax);
    free[port] = at + cycles;
    end = Math.max(end, at + cycles);
    return at;
  };
  const loops: Loop[] = [];
  for (let pc = start; ;) {
    const line = code[pc];
    if (line === undefined) break;
    const vectors = line.ve.reduce((sum, { id }) => sum + (id === "nop" ? 0 : 1), 0);
    if (vectors > 0) now = Math.max(now, popsDone);
    vectorOperations += vectors;
    const blocks = line.me.operands["length"] ?? 1;
    switch (line.me.id) {
      case "pushw":
        begin("weights", blocks * blockCycles);
        break;
      case "loadw":
        begin("activations", 1, free.weights);
        break;
      case "push": {
        const at = begin("activations", blocks * blockCycles);
        pushCycles += blocks * blockCycles;
        for (let block = 1; block <= blocks; block += 1) results.push(at + block * blockCycles + arrayLatencyCycles);
        break;
      }
      case "popv": {
        const at = begin("results", blockCycles, results[popped] ?? 0);
        popped += 1;
        popsDone = at + blockCycles;
        break;
      }
      default:
        break;
    }
    now += 1;
    end = Math.max(end, now);
    if (line.control.id === "utop.finish") break;
    pc = following(line, pc, loops, index);
  }
  return { cycles: Math.max(end, popsDone), pushCycles, vectorOperations };
}

function following({ control }: Instruction, pc: number, loops: Loop[], index: number): number {
  const { body, count } = control.operands;
  if (body !== undefined) {
    // The only count in a register that compiled code has is the µTop's index.
    const passes = count ?? index;
    if (passes === 0) return pc + 1 + body;
    loops.push({ first: pc + 1, last: pc + body, left: passes });
    return pc + 1;
  }
  for (let loop = loops.at(-1); loop?.last === pc; loop = loops.at(-1)) {
    loop.left -= 1;
    if (loop.left > 0) return loop.first;
    loops.pop();
  }
  return pc + 1;
}
