import type { Random } from "../../environment/random.ts";
import { legalProgram } from "../../environment/second_level_idm/programs/index.ts";
import { randomOperation } from "../../environment/second_level_idm/programs/operations.ts";
import { makeInstruction, moduleOf, packInstruction, packProgram, type Instruction } from "../../isa/idm/index.ts";

/** What a user runs: its layers in order, no two with one number. */
export interface Network {
  readonly layers: readonly number[];
}

/** An operation as a core's ports show it. */
export interface ShownOperation {
  readonly module: number;
  readonly init: number;
  /** Three parts of 32 bits, lowest first. */
  readonly payload: readonly number[];
  /** Step that it is a part of: place of its layer in the network. */
  readonly step: number;
}

/** A network compiled for some cores, from a step on. */
export interface Version {
  readonly network: Network;
  readonly cores: readonly number[];
  /** By core of `cores`. */
  readonly programs: readonly CoreVersion[];
}

/** What one core runs of it. */
export interface CoreVersion {
  readonly words: Uint32Array;
  /** By step: the word with which it begins; −1 for one that is left out. */
  readonly starts: readonly number[];
  readonly operations: readonly ShownOperation[];
}

const conv = 2;

/** Draws a network that some core's memory has room for. */
export function drawNetwork(random: Random, instructionWords: number): Network {
  const steps = random.between(2, Math.min(7, instructionWords >> 3));
  const first = random.below(4096);
  const stride = 1 + 2 * random.below(2048);
  return { layers: Array.from({ length: steps }, (_, step) => (first + step * stride) & 0xfff) };
}

/** Compiles a network, with other work in each step than any version before. Each layer ends in one barrier, the last in the end. */
export function compileNetwork(
  random: Random,
  network: Network,
  cores: readonly number[],
  from: number,
  pool: { readonly cores: number; readonly instructionWords: number },
): Version {
  const { layers } = network;
  const room = Math.min(pool.instructionWords, 128);
  return {
    network,
    cores,
    programs: cores.map((core) => {
      const program: Instruction[] = [];
      const operations: ShownOperation[] = [];
      const starts = layers.map((layer, step) => {
        if (step < from) return -1;
        const start = program.length;
        const left = room - start - 2 * (layers.length - step) + 1;
        const work = workOf(random, core, pool.cores, layer, random.spread(Math.min(16, left)), left);
        for (const one of work) {
          program.push(one);
          if (moduleOf(one) >= 0) operations.push(shown(one, step, pool.cores));
        }
        const end = step === layers.length - 1;
        const fields = { next_layer: layers[step + 1] ?? 0, next_pc: program.length + 1 };
        program.push(makeInstruction("system", fields, { core, layer, sync: !end, end }));
        return start;
      });
      return { words: packProgram(program, pool.cores), starts, operations };
    }),
  };
}

/** One operation at least, and at most `most` instructions; none is a barrier. */
function workOf(random: Random, core: number, cores: number, layer: number, size: number, most: number): Instruction[] {
  const program = legalProgram(random, { core, cores, length: size + 1, layer })
    .slice(0, -1)
    .map((word): Instruction => (word.opcode === "system" ? { ...word, layer, sync: false, end: false } : word));
  const isEmpty = program.every((word) => moduleOf(word) < 0);
  return isEmpty || program.length > most
    ? [randomOperation(random, cores, random.below(4), { core, layer })]
    : program;
}

function shown(instruction: Instruction, step: number, cores: number): ShownOperation {
  const module = moduleOf(instruction);
  const { opcode } = instruction;
  const isInit = module === conv ? opcode === "convinit" : opcode === "poolinit";
  return { module, init: isInit ? 1 : 0, payload: [...packInstruction(instruction, cores).slice(0, 3)], step };
}
