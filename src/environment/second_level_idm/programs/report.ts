import { moduleOf, tokensMax, unpackInstruction, wordParts, type Instruction } from "../../../isa/idm/index.ts";
import type { PoolProgram } from "./random_program.ts";
import { modules, pairOf, TokenBook } from "./token_book.ts";

/** What programs are like. */
export interface ProgramDistribution {
  readonly programs: number;
  /** Programs of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Instructions of a program: least, median, most. */
  readonly lengths: readonly [number, number, number];
  /** What follows is of the legal programs alone. Instructions but SYSTEMs, by their number of waits: 0 to 3. */
  readonly waits: readonly [number, number, number, number];
  /** Share of instructions but SYSTEMs with two waits or more, 0 … 1. */
  readonly manyWaitsShare: number;
  /** Token counters that are used at all; 12 are all. */
  readonly countersUsed: number;
  /** The largest bound of a counter in each program: least, median, most. */
  readonly bounds: readonly [number, number, number];
  /** Programs with a counter whose bound is 63. */
  readonly fullPrograms: number;
  readonly systems: { readonly fence: number; readonly sync: number; readonly end: number };
}

/** Takes the measure of programs for a pool of this size. */
export function programDistribution(programs: readonly PoolProgram[], cores: number): ProgramDistribution {
  const kinds: Record<string, number> = {};
  const waits: [number, number, number, number] = [0, 0, 0, 0];
  const systems = { fence: 0, sync: 0, end: 0 };
  const bounds: number[] = [];
  let used = 0;
  for (const { kind, words } of programs) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (kind !== "legal") continue;
    const book = new TokenBook();
    for (const instruction of decode(words, cores)) {
      const { wait, post, sync, end } = instruction;
      const m = moduleOf(instruction);
      if (m < 0) {
        systems[sync ? "sync" : end ? "end" : "fence"] += 1;
        book.clear();
        continue;
      }
      const count = bitsIn(wait);
      waits[count === 0 || count === 1 || count === 2 ? count : 3] += 1;
      for (let d = 0; d < modules; d += 1) if (((post >> d) & 1) === 1) used |= 1 << pairOf(m, d);
      book.add(m, wait, post);
    }
    bounds.push(Math.max(...book.bound));
  }
  const instructions = waits.reduce((sum, count) => sum + count, 0);
  return {
    programs: programs.length,
    kinds,
    lengths: spreadOf(programs.map(({ words }) => words.length / wordParts)),
    waits,
    manyWaitsShare: instructions === 0 ? 0 : (waits[2] + waits[3]) / instructions,
    countersUsed: bitsIn(used),
    bounds: spreadOf(bounds),
    fullPrograms: bounds.filter((bound) => bound === tokensMax).length,
    systems,
  };
}

/** The measure as lines of text. */
export function distributionText(d: ProgramDistribution): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const range = ([least, median, most]: readonly [number, number, number]): string =>
    `${least} to ${most}, median ${median}`;
  const kinds = Object.entries(d.kinds).map(([kind, count]) => `${kind} ${count}`);
  return [
    `${d.programs} programs: ${kinds.join(", ")}.`,
    `Length: ${range(d.lengths)} instructions.`,
    `Waits 0 to 3: ${d.waits.join(", ")} instructions; two or more: ${percent(d.manyWaitsShare)}.`,
    `Counters used: ${d.countersUsed} of 12. Largest bound: ${range(d.bounds)}; ${tokensMax} in ${d.fullPrograms} programs.`,
    `SYSTEM: ${d.systems.fence} fences, ${d.systems.sync} barriers, ${d.systems.end} ends.`,
  ].join("\n");
}

function decode(words: Uint32Array, cores: number): Instruction[] {
  const program: Instruction[] = [];
  for (let at = 0; at < words.length; at += wordParts) {
    const found = unpackInstruction(words, cores, at);
    if (found.kind === "instruction") program.push(found.instruction);
  }
  return program;
}

function spreadOf(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
