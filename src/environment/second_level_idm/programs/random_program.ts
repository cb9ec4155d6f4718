import { packProgram } from "../../../isa/idm/index.ts";
import type { Random } from "../../random.ts";
import { faultyWords, programFaults, type ProgramFault } from "./faulty.ts";
import { legalProgram, type ProgramTarget } from "./legal.ts";

export type ProgramKind = "legal" | ProgramFault;
export const programKinds: readonly ProgramKind[] = ["legal", ...programFaults];

/** A program of one core. */
export interface PoolProgram {
  /** Four elements for each instruction, its lowest 32 bits first. */
  readonly words: Uint32Array;
  readonly kind: ProgramKind;
}

/** What is wanted. */
export interface ProgramOptions extends ProgramTarget {
  /** Drawn when absent. */
  readonly kind?: ProgramKind;
  /** Share of programs with a fault, where the kind is drawn; half of them when absent. */
  readonly faultyShare?: number;
}

/** A random program, legal or with one fault. */
export function randomProgram(random: Random, options: ProgramOptions): PoolProgram {
  const { faultyShare = 0.5 } = options;
  const faulty = options.kind === undefined && random.chance(faultyShare);
  const kind = options.kind ?? (faulty ? (programFaults[random.below(programFaults.length)] ?? "opcode") : "legal");
  if (kind !== "legal") return { kind, words: faultyWords(kind, random, options) };
  return { kind, words: packProgram(legalProgram(random, options), options.cores) };
}
