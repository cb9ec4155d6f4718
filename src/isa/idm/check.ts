import { checkFields } from "./check_fields.ts";
import { checkTokens, type TokenProblem } from "./check_tokens.ts";
import type { Instruction } from "./instruction.ts";
import { wholeMemory, type CoreMemory } from "./memory.ts";
import { headText } from "./text.ts";

/** What a program is judged by. */
export interface ProgramLimits {
  /** Cores of the pool, 1–32. */
  readonly cores: number;
  /** Core that runs it. */
  readonly core: number;
  /** Instructions that the core's memory holds; without it the 2^20 that a program counter can name. */
  readonly instructionWords?: number;
  /** The core's memories; without it all that the fields can name. */
  readonly memory?: CoreMemory;
}

/**
 * The verdict on a program, the first that applies: `malformed` (an instruction traps, or makes no sense, whatever stands
 * around it), `order`, `balance`, `bound` (as `TokenProblem` has them), `legal`.
 */
export type Verdict = "legal" | "malformed" | TokenProblem["kind"];

/** One thing that is wrong with a program. */
export interface ProgramProblem {
  readonly kind: Exclude<Verdict, "legal">;
  /** Instruction that it is about; the last one where the whole program is. */
  readonly index: number;
  /** The instruction, what was found and what is allowed. */
  readonly sentence: string;
}

export interface ProgramReport {
  readonly verdict: Verdict;
  /** In the order of their instructions. */
  readonly problems: readonly ProgramProblem[];
  /** Element 4·s + d: the most tokens of s that wait for d in any schedule (`checkTokens`). */
  readonly bounds: readonly number[];
}

/** Instructions that a program counter can name. */
const instructionsMax = 2 ** 20;

const verdicts = ["malformed", "order", "balance", "bound"] as const;

/**
 * Checks the program of one core. A legal one never deadlocks and never traps by itself, for any latencies and queues of
 * any depth, as long as its modules answer and its group is complete.
 */
export function checkProgram(instructions: readonly Instruction[], limits: ProgramLimits): ProgramReport {
  const { cores, core, instructionWords = instructionsMax, memory = wholeMemory } = limits;
  const tokens = checkTokens(instructions);
  const malformed = instructions.flatMap((instruction, index) =>
    checkFields(instruction, { cores, core, memory }).map((sentence) => ({ index, sentence })),
  );
  const last = instructions.length - 1;
  if (instructions.length > instructionWords) {
    const sentence = `The program has ${instructions.length} instructions; allowed are ${instructionWords}.`;
    malformed.push({ index: last, sentence });
  }
  if (instructions[last]?.end !== true) {
    malformed.push({
      index: last,
      sentence: "The program runs on behind its last instruction; allowed is system end there.",
    });
  }
  const problems = [...malformed.map((problem) => ({ kind: "malformed", ...problem }) as const), ...tokens.problems]
    .map(({ kind, index, sentence }) => ({ kind, index, sentence: `${placeText(instructions, index)}${sentence}` }))
    .sort((a, b) => a.index - b.index);
  const verdict = verdicts.find((kind) => problems.some((problem) => problem.kind === kind)) ?? "legal";
  return { verdict, problems, bounds: tokens.bounds };
}

function placeText(instructions: readonly Instruction[], index: number): string {
  const instruction = instructions[index];
  return instruction === undefined ? "" : `Instruction ${index} (${headText(instruction)}): `;
}
