import type { ProgramProblem } from "./check.ts";
import type { Instruction, SlotPlace } from "./line.ts";
import { bodiesAround, type LoopBody } from "./loops.ts";
import type { Program, Snippet } from "./program.ts";
import { dependentSlots } from "./slot_dependence.ts";
import { loopLevels } from "./slot_table.ts";

/** Everything that is wrong with the code of one µTop. */
export function checkSnippet({ rows, code }: Program, snippet: Snippet): readonly ProgramProblem[] {
  const problems: ProgramProblem[] = [];
  const problem = (index: number, place: SlotPlace, sentence: string): void => {
    problems.push({ at: { kind: "instruction", index, place }, sentence });
  };
  const around = bodiesAround(code, snippet.start, snippet.end);
  for (let index = snippet.start; index < snippet.end; index += 1) {
    const instruction = code[index];
    if (instruction === undefined) break;
    for (const sentence of controlFaults(instruction, index, { around, snippet, rows: rows.length })) {
      problem(index, { slot: "control" }, sentence);
    }
    if (snippet.kind === "ve" && instruction.me.id !== "nop") {
      problem(index, { slot: "me" }, `${instruction.me.id} stands in a VE uTop; allowed is no ME operation.`);
    }
    for (const { place, sentence } of dependentSlots(instruction)) problem(index, place, sentence);
  }
  if (fallsOff(code, snippet)) {
    const sentence = "The uTop runs on behind this instruction; allowed is utop.finish at the end of every path.";
    problem(snippet.end - 1, { slot: "control" }, sentence);
  }
  return problems;
}

interface Surroundings {
  /** Of each instruction of the snippet. */
  readonly around: readonly (readonly LoopBody[])[];
  readonly snippet: Snippet;
  readonly rows: number;
}

function controlFaults(
  { control }: Instruction,
  at: number,
  { around, snippet, rows }: Surroundings,
): readonly string[] {
  const { distance, group, level, body } = control.operands;
  const here = around[at - snippet.start] ?? [];
  if (distance !== undefined) return branchFaults(at, at + distance, around, snippet);
  if (control.id === "utop.nextGroup" && group !== undefined && group >= rows) {
    return [`The next group is ${group}; allowed are 0 to ${rows - 1}.`];
  }
  if (level !== undefined && level >= here.length) {
    const allowed = here.length === 0 ? "a place inside a loop" : `0 to ${here.length - 1}`;
    return [`loop.counter asks for level ${level} where ${here.length} loops are open; allowed is ${allowed}.`];
  }
  return body === undefined ? [] : loopFaults(at, body, here, snippet);
}

function loopFaults(at: number, body: number, around: readonly LoopBody[], snippet: Snippet): readonly string[] {
  const last = Math.min(snippet.end - 1, ...around.map((outer) => outer.last));
  if (at + body > last) {
    const limit = around.length === 0 ? "the uTop" : "the loop around it";
    return [`The body has ${body} instructions; allowed are ${last - at} here, where ${limit} ends.`];
  }
  if (around.length < loopLevels) return [];
  return [`The loop lies in ${around.length} loops; allowed are ${loopLevels} levels.`];
}

function branchFaults(
  at: number,
  target: number,
  around: Surroundings["around"],
  { start, end }: Snippet,
): readonly string[] {
  if (target < start || target >= end) {
    const [min, max] = [start - at, end - 1 - at];
    return [`The branch leaves its uTop by a distance of ${target - at}; allowed are ${min} to ${max}.`];
  }
  const [from, to] = [around[at - start] ?? [], around[target - start] ?? []];
  if (from.length === to.length && from.every((body, i) => body === to[i])) return [];
  return ["The branch goes into a loop or out of one; allowed is a target in the same body."];
}

/** Whether a path comes to what is behind the last instruction. Both ways of every condition count. */
function fallsOff(code: readonly Instruction[], { start, end }: Snippet): boolean {
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at) || at < start) continue;
    if (at === end) return true;
    seen.add(at);
    open.push(...successors(code[at], at).filter((next) => next <= end));
  }
  return false;
}

/** The last instruction of a body also goes back to its first one, which is reached anyway. */
function successors(instruction: Instruction | undefined, at: number): readonly number[] {
  const { id = "nop", operands = {} } = instruction?.control ?? {};
  const { distance, body, count } = operands;
  if (id === "utop.finish") return [];
  if (distance !== undefined) return id === "branch" ? [at + distance] : [at + 1, at + distance];
  if (body === undefined) return [at + 1];
  if (count === undefined) return [at + 1, at + 1 + body];
  return [count === 0 ? at + 1 + body : at + 1];
}
