import { layoutOf, moduleOf, packProgram, tokensMax, wordParts, type Instruction } from "../../../isa/idm/index.ts";
import { trapCode } from "../../../ports/second_level_idm.ts";
import type { Random } from "../../random.ts";
import { legalProgram, type ProgramTarget } from "./legal.ts";
import { randomOperation, randomSystem } from "./operations.ts";
import { modules } from "./token_book.ts";

/**
 * What is wrong with a program. `unbalanced`: a token is left at a SYSTEM. `overflow`: more tokens than a counter holds
 * come before the first is taken. `order`: two instructions wait for each other, or more pops stand ahead of their pushes
 * than a FIFO holds. `endless`: a wait for a token that nobody posts. `cut`: the core runs out of the loaded words.
 */
export type ProgramFault = "opcode" | "core" | "reserved" | "unbalanced" | "overflow" | "order" | "endless" | "cut";

/** The trap that a program comes to, where its core has a watchdog and its modules are slow enough to overflow. */
export const faultTraps: Readonly<Record<ProgramFault, number>> = {
  opcode: trapCode.opcode,
  core: trapCode.core,
  reserved: trapCode.reserved,
  unbalanced: trapCode.unbalanced,
  overflow: trapCode.overflow,
  order: trapCode.watchdog,
  endless: trapCode.watchdog,
  cut: trapCode.outside,
};
export const programFaults: readonly ProgramFault[] = Object.keys(faultTraps) as ProgramFault[];

/** Entries of the deepest FIFO, and one more that runs. */
const mostInFlight = 17;

/** The words of a random program with this fault somewhere; what stands before it is legal. */
export function faultyWords(fault: ProgramFault, random: Random, target: ProgramTarget): Uint32Array {
  const program = legalProgram(random, target);
  const { core, cores } = target;
  const systems = program.flatMap(({ opcode }, index) => (opcode === "system" ? [index] : []));
  const ofSystem = fault === "reserved" && random.chance(0.5) ? systems[random.below(systems.length)] : undefined;
  const at = ofSystem ?? random.below(program.length);
  const victim = program[at];
  if (victim === undefined) return new Uint32Array(0);
  const change = (patch: Partial<Instruction>): Uint32Array => {
    program[at] = { ...victim, ...patch } as Instruction;
    return packProgram(program, cores);
  };
  const insert = (...instructions: readonly Instruction[]): Uint32Array => {
    // All counters are 0 at the start and behind every SYSTEM.
    const before = systems[random.below(systems.length)];
    program.splice(before === undefined || before + 1 === program.length ? 0 : before + 1, 0, ...instructions);
    return packProgram(program, cores);
  };
  const header = { core, layer: victim.layer };
  const from = random.below(modules);
  const to = (from + random.between(1, modules - 1)) % modules;
  const operation = (m: number, wait: number, post: number): Instruction =>
    randomOperation(random, cores, m, { ...header, wait, post });
  const repeat = (count: number, m: number, wait: number, post: number): Instruction[] =>
    Array.from({ length: count }, () => operation(m, wait, post));

  switch (fault) {
    case "opcode":
      return withBits(packProgram(program, cores), at, 124, 4, illegalOpcode(random));
    case "core":
      return change({ core: (core + random.between(1, cores > 16 ? 31 : 15)) % (cores > 16 ? 32 : 16) });
    case "reserved":
      return reservedBit(random, program, at, cores);
    case "unbalanced":
      return insert(operation(from, 0, 1 << to), randomSystem(random, cores, {}, header));
    case "overflow": {
      if (random.chance(0.7)) {
        // About as many as it holds: then one is posted for each that is taken.
        const first = tokensMax + random.between(-8, mostInFlight);
        const turns = Array.from({ length: random.between(16, 128) }, () => [
          ...repeat(1, from, 0, 1 << to),
          ...repeat(1, to, 1 << from, 0),
        ]);
        return insert(...repeat(first, from, 0, 1 << to), ...turns.flat(), ...repeat(first, to, 1 << from, 0));
      }
      const count = tokensMax + mostInFlight + random.between(1, 8);
      return insert(...repeat(count, from, 0, 1 << to), ...repeat(count, to, 1 << from, 0));
    }
    case "order": {
      if (random.chance(0.5)) return insert(operation(from, 1 << to, 1 << to), operation(to, 1 << from, 1 << from));
      const count = mostInFlight + random.between(1, 4);
      return insert(...repeat(count, to, 1 << from, 0), ...repeat(count, from, 0, 1 << to));
    }
    case "endless":
      return insert(operation(to, 1 << from, 0), randomSystem(random, cores, {}, header));
    case "cut":
      program.splice(random.chance(0.5) ? program.length - 1 : Math.max(1, at));
      return packProgram(program, cores);
  }
}

function illegalOpcode(random: Random): number {
  const codes = [1, 2, 3, 5, 10, 11, 13, 14, 15];
  return codes[random.below(codes.length)] ?? 1;
}

/** Code 3 in all of its forms. */
function reservedBit(random: Random, program: readonly Instruction[], at: number, cores: number): Uint32Array {
  const words = packProgram(program, cores);
  const victim = program[at];
  if (victim === undefined) return words;
  const { reserved, zeroFlag } = layoutOf(cores);
  const module = moduleOf(victim);
  const forms: (() => Uint32Array)[] = [];
  const bits = reserved[victim.opcode];
  if (bits > 0)
    forms.push(
      () => withBits(words, at, random.below(bits), 1, 1),
      () => withBits(words, at, bits - 1, 1, 1),
    );
  if (zeroFlag) forms.push(() => withBits(words, at, 111, 1, 1));
  if (module < 0) {
    forms.push(() => withBits(words, at, 116 + random.below(8), 1, 1));
    forms.push(() => withBits(withBits(words, at, 108, 1, 1), at, 109, 1, 1));
  } else {
    forms.push(() => withBits(words, at, 108 + random.below(2), 1, 1));
    forms.push(() => withBits(words, at, (random.chance(0.5) ? 116 : 120) + module, 1, 1));
  }
  return forms[random.below(forms.length)]?.() ?? words;
}

/** Writes a field of a word; it lies in one element. */
function withBits(words: Uint32Array, index: number, lsb: number, bits: number, value: number): Uint32Array {
  const element = wordParts * index + (lsb >>> 5);
  const mask = (2 ** bits - 1) << (lsb & 31);
  words[element] = ((words[element] ?? 0) & ~mask) | (value << (lsb & 31));
  return words;
}
