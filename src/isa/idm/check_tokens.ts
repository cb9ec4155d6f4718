import { coreModules } from "./core.ts";
import { moduleOf, type Instruction } from "./instruction.ts";

/** Most tokens that a counter holds. */
export const tokensMax = 63;

/** Something that is wrong with the tokens of a program. */
export interface TokenProblem {
  /**
   * `order`: a token is taken that nobody posted before, in the order of the program. `balance`: a token is left where none
   * may be. `bound`: a schedule exists in which a counter passes 63.
   */
  readonly kind: "order" | "balance" | "bound";
  /** Instruction that it is about. */
  readonly index: number;
  /** What was found and what is allowed. */
  readonly sentence: string;
}

/** What the tokens of a program do, whatever its latencies. */
export interface TokenReport {
  readonly problems: readonly TokenProblem[];
  /**
   * Element 4·s + d: the most tokens of s that d has not taken, over all schedules with unlimited queues. Exact where no
   * problem is one of order.
   */
  readonly bounds: readonly number[];
}

type Head = Pick<Instruction, "opcode" | "wait" | "post">;

/**
 * Checks the tokens of a program, from each SYSTEM to the next: the k-th token of s for d is posted before it is taken, in
 * the order of the program; none is left at a SYSTEM, or at the end; no counter can pass 63. A program without a problem
 * goes on for any latencies and queues of any depth.
 *
 * Time and memory grow with the number of instructions alone. Bits of an instruction's own module do not count.
 */
export function checkTokens(instructions: readonly Head[]): TokenReport {
  const problems: TokenProblem[] = [];
  const bounds = new Array<number>(16).fill(0);
  let stretch = new Stretch(problems, bounds);
  for (const [index, instruction] of instructions.entries()) {
    const module = moduleOf(instruction);
    if (module === -1) {
      stretch.close(index, "at this system");
      stretch = new Stretch(problems, bounds);
    } else stretch.add(index, module, instruction);
  }
  stretch.close(instructions.length - 1, "at the end");
  return { problems: problems.sort((a, b) => a.index - b.index), bounds };
}

const modules = [0, 1, 2, 3] as const;

/** The k-th token, from 0 on, that is taken before it is posted. */
interface Early {
  readonly index: number;
  readonly token: number;
}

/** The instructions between two SYSTEMs. Counters are 0 before and behind it. */
class Stretch {
  readonly #problems: TokenProblem[];
  readonly #bounds: number[];
  /** Of pair 4·s + d: the index of the instruction that posts the k-th token, and its place among those of s. */
  readonly #pushes: { readonly index: number; readonly ordinal: number }[][] = Array.from({ length: 16 }, () => []);
  /** Of pair 4·s + d: tokens that the first k instructions of d take. */
  readonly #taken: number[][] = Array.from({ length: 16 }, () => [0]);
  /** Of module m: four numbers for each of its instructions: how many of each module are complete before it issues. */
  readonly #clocks: number[][] = Array.from({ length: 4 }, () => []);
  readonly #early = new Map<number, Early>();

  constructor(problems: TokenProblem[], bounds: number[]) {
    this.#problems = problems;
    this.#bounds = bounds;
  }

  add(index: number, module: number, { wait, post }: Head): void {
    const own = this.#clocks[module] ?? [];
    const ordinal = own.length / 4;
    // The instruction before it in its module, and those whose tokens it takes, are complete before it issues.
    const clock = ordinal === 0 ? [0, 0, 0, 0] : own.slice(-4);
    clock[module] = ordinal;
    for (const source of modules) {
      if (source === module) continue;
      const pair = 4 * source + module;
      const taken = this.#taken[pair] ?? [];
      const token = taken.at(-1) ?? 0;
      const waits = (wait & (1 << source)) !== 0;
      taken.push(token + (waits ? 1 : 0));
      if (!waits) continue;
      const push = this.#pushes[pair]?.[token];
      if (push !== undefined) this.#follow(clock, source, push.ordinal);
      else if (!this.#early.has(pair)) this.#early.set(pair, { index, token });
    }
    own.push(...clock);
    for (const target of modules) {
      if (target === module || (post & (1 << target)) === 0) continue;
      const pair = 4 * module + target;
      const pushes = this.#pushes[pair] ?? [];
      pushes.push({ index, ordinal });
      const waiting = pushes.length - (this.#taken[pair]?.[clock[target] ?? 0] ?? 0);
      const before = this.#bounds[pair] ?? 0;
      if (waiting <= before) continue;
      this.#bounds[pair] = waiting;
      if (before > tokensMax || waiting <= tokensMax) continue;
      const [from, to] = [coreModules[module], coreModules[target]];
      const sentence = `${waiting} tokens of ${from} for ${to} can wait behind it; allowed are ${tokensMax}.`;
      this.#problems.push({ kind: "bound", index, sentence });
    }
  }

  /** The instruction of this place in a module is complete before. */
  #follow(clock: number[], module: number, ordinal: number): void {
    const earlier = this.#clocks[module] ?? [];
    for (const other of modules) clock[other] = Math.max(clock[other] ?? 0, earlier[4 * ordinal + other] ?? 0);
    clock[module] = Math.max(clock[module] ?? 0, ordinal + 1);
  }

  close(index: number, where: string): void {
    for (let pair = 0; pair < 16; pair += 1) {
      const pushes = this.#pushes[pair] ?? [];
      const taken = this.#taken[pair]?.at(-1) ?? 0;
      const [from, to] = [coreModules[pair >>> 2], coreModules[pair & 3]];
      const early = this.#early.get(pair);
      if (early !== undefined) {
        const later = pushes[early.token];
        const found = later === undefined ? "nothing posts up to the next system" : `instruction ${later.index} posts`;
        const sentence = `It takes token ${early.token} of ${from} for ${to}, which ${found}; allowed is one that is posted before it.`;
        this.#problems.push({ kind: "order", index: early.index, sentence });
      }
      if (pushes.length > taken) {
        const sentence = `${pushes.length} tokens of ${from} for ${to} are posted and ${taken} taken ${where}; allowed are as many.`;
        this.#problems.push({ kind: "balance", index, sentence });
      }
    }
  }
}
