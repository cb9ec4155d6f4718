import type { FpgaCore } from "../core.ts";
import { CompileError } from "../error.ts";
import { LatencySimulator } from "../latency/index.ts";
import { emitOnePixel } from "./one_pixel.ts";
import { grains, weightPlans, type Grain, type WeightPlan } from "./plan.ts";
import { addressBase, Program } from "./program.ts";
import { emitLines } from "./schedule.ts";
import type { IfpShape } from "./shape.ts";

/** A package as it is made for all tiles of one shape. */
export interface Template {
  readonly words: Uint32Array;
  /** Parts of words that are memory addresses, and what each is relative to. */
  readonly addresses: Uint32Array;
  readonly bases: Uint8Array;
  readonly cycles: number;
}

/** A way to do a package, with its time and length. */
export interface Candidate {
  readonly plan: WeightPlan | undefined;
  readonly grain: Grain;
  readonly cycles: number;
  readonly instructions: number;
}

/** Makes packages: tries the ways to schedule one and takes the best. */
export class PackageMaker {
  readonly #core: FpgaCore;
  readonly #program: Program;
  readonly #simulator: LatencySimulator;

  constructor(core: FpgaCore) {
    this.#core = core;
    this.#program = new Program(core);
    this.#simulator = new LatencySimulator(core);
  }

  /** The ways that fit the memories, at least one. @throws CompileError */
  candidates(shape: IfpShape): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const plan of shape.kind === "conv" ? weightPlans(shape, this.#core) : [undefined]) {
      for (const grain of shape.output.lines > 1 ? grains : grains.slice(0, 1)) {
        if (!this.#emit(shape, plan, grain)) break;
        found.push({ plan, grain, cycles: this.#cycles(), instructions: this.#program.length });
      }
    }
    if (found.length === 0) throw new CompileError(`a ${shape.kind} layer does not fit the memories of a core.`);
    return found;
  }

  /** The package of a candidate. */
  make(shape: IfpShape, { plan, grain, cycles }: Candidate): Template {
    this.#emit(shape, plan, grain);
    return templateOf(this.#program, cycles);
  }

  #emit(shape: IfpShape, plan: WeightPlan | undefined, grain: Grain): boolean {
    const program = this.#program;
    program.reset();
    const isOnePixel = shape.output.lines * shape.output.pixels === 1;
    if (plan !== undefined && isOnePixel) return emitOnePixel(program, shape, this.#core, plan);
    return emitLines(program, shape, this.#core, plan, grain);
  }

  #cycles(): number {
    return this.#simulator.cycles(this.#program.words, 0, this.#program.length);
  }
}

/** The candidate of the least time, when so many cycles are worth one instruction. */
export function bestCandidate(candidates: readonly Candidate[], price: number): Candidate {
  const cost = ({ cycles, instructions }: Candidate): number => cycles + price * instructions;
  return candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Part of a word of LOAD and SAVE that is the memory address. */
const addressPart = 2;

function templateOf({ words, bases, length }: Program, cycles: number): Template {
  const addresses: number[] = [];
  const relative: number[] = [];
  for (let index = 0; index < length; index++) {
    const base = bases[index] ?? 0;
    if (base === addressBase.none) continue;
    addresses.push(4 * index + addressPart);
    relative.push(base);
  }
  return {
    words: words.slice(0, 4 * length),
    addresses: Uint32Array.from(addresses),
    bases: Uint8Array.from(relative),
    cycles,
  };
}
