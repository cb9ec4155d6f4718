import type { Instruction } from "./instruction.ts";
import { headText } from "./text.ts";

/** The program of one core. */
export interface CoreProgram {
  /** Its number in the pool. */
  readonly core: number;
  readonly instructions: readonly Instruction[];
}

/** One thing in which a core of a group differs from the first one. */
export interface GroupProblem {
  readonly core: number;
  /** Instruction that it is about; the last one where one is missing. */
  readonly index: number;
  readonly sentence: string;
}

/**
 * Checks the programs that the cores of a group run together: all come to the same barriers and ends, in the same order,
 * with the same layers. A fence (SYSTEM with neither sync nor end) is a core's own. One problem for each core that differs.
 */
export function checkGroup(programs: readonly CoreProgram[]): readonly GroupProblem[] {
  const [first, ...others] = programs.map(({ core, instructions }) => ({
    core,
    instructions,
    ...meetingsOf(instructions),
  }));
  if (first === undefined) return [];
  return others.flatMap(({ core, instructions, meetings }): readonly GroupProblem[] => {
    const at = meetings.findIndex((meeting, k) => meeting.text !== first.meetings[k]?.text);
    const meeting = meetings[at];
    if (meeting !== undefined) {
      const expected = first.meetings[at]?.text ?? "no more";
      const head = instructions[meeting.index];
      const shown = head === undefined ? "" : ` (${headText(head)})`;
      const sentence = `Core ${core}, instruction ${meeting.index}${shown}: meeting ${at} of the group is ${meeting.text}; allowed is ${expected}, as core ${first.core} has it.`;
      return [{ core, index: meeting.index, sentence }];
    }
    if (meetings.length === first.meetings.length) return [];
    const expected = first.meetings[meetings.length]?.text ?? "";
    const sentence = `Core ${core} ends after ${meetings.length} meetings of the group; allowed is ${expected} behind them, as core ${first.core} has it.`;
    return [{ core, index: instructions.length - 1, sentence }];
  });
}

/** Barriers and ends of a program: what must be the same on all cores. */
function meetingsOf(instructions: readonly Instruction[]): {
  readonly meetings: readonly { readonly index: number; readonly text: string }[];
} {
  const meetings = instructions.flatMap((instruction, index) => {
    if (instruction.opcode !== "system" || (!instruction.sync && !instruction.end)) return [];
    const { sync, layer, fields } = instruction;
    const text = `${sync ? "sync" : "end"} of layer ${layer}${sync ? ` before layer ${fields.next_layer}` : ""}`;
    return [{ index, text }];
  });
  return { meetings };
}
