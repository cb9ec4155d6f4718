import type { InstructionOf } from "../../../isa/idm/index.ts";
import type { FpgaCore } from "../core.ts";
import { newCoreState, type CoreState } from "./core_state.ts";
import { CoreRunner } from "./core_runner.ts";
import { InterpreterError } from "./error.ts";
import { scheduleOf, type PoolOrder } from "./schedule.ts";
import { Segments } from "./segments.ts";

/** The program of a core of a group. */
export interface CoreWords {
  /** Its number in the pool; each of its words names it. */
  readonly core: number;
  /** Words of 128 bits, four parts of 32 bits each, lowest first. */
  readonly words: Uint32Array;
}

export interface PoolMemory {
  readonly core: FpgaCore;
  /**
   * Elements by `base_sel`, 128 / elementBits in a word. SAVE writes segment 0 alone, in place; a word of it whose first element
   * is NaN has no value yet. A word of biases has its four numbers in its first four elements.
   */
  readonly segments: readonly (Float64Array | undefined)[];
  /** Default `loadFirst`. No result of a correct program depends on it. */
  readonly order?: PoolOrder;
  /** The run ends at the barrier before this layer, as where users are switched; without it at the end of the task. */
  readonly untilLayer?: number;
}

/** How much a run did. */
export interface PoolCounts {
  /** Instructions of all cores, without SYSTEMs. */
  readonly instructions: number;
  /** Barriers that the group passed. */
  readonly barriers: number;
}

/**
 * Executes the programs of a group of cores on real numbers, without time: the modules of a core in any order that tokens and
 * queues allow, the cores in any order between barriers.
 *
 * @throws {InterpreterError} for a word that traps; a value, address or pad without meaning; what is read before it is written;
 * instructions, or cores, that meet in a word without an order; a token too many or left over; nothing that can go on; cores
 * whose meetings differ.
 * @throws {RangeError} for segments or programs that are not whole words, and two programs of one core.
 */
export function interpretPool(
  programs: readonly CoreWords[],
  { core, segments: elements, order = "loadFirst", untilLayer }: PoolMemory,
): PoolCounts {
  const numbers = programs.map((program) => program.core);
  if (new Set(numbers).size < numbers.length) {
    throw new RangeError(`The cores are ${numbers.join(", ")}; allowed is each of them once.`);
  }
  const segments = new Segments(elements, 128 / core.elementBits);
  const schedule = scheduleOf(order);
  const cores = programs.map((program) => {
    const state = newCoreState(program.core, core, segments);
    return { state, runner: new CoreRunner(state, program.words, core.fifoDepth, schedule) };
  });
  for (let barriers = 0; ; barriers += 1) {
    for (;;) {
      const going = cores.filter(({ runner }) => runner.meeting === undefined);
      if (going.length === 0) break;
      going[schedule.pickCore(going.length)]?.runner.step();
    }
    checkMeeting(cores);
    const meeting = cores[0]?.runner.meeting;
    if (meeting === undefined || meeting.end || meeting.fields.next_layer === untilLayer) {
      const instructions = cores.reduce((sum, { state }) => sum + issuedOf(state), 0);
      return { instructions, barriers };
    }
    for (const { runner } of cores) runner.goOn();
  }
}

function issuedOf({ access }: CoreState): number {
  return access.issued.reduce((sum, { length }) => sum + length, 0);
}

/** All cores of a group stand at the same barrier, or at the end. */
function checkMeeting(cores: readonly { readonly state: CoreState; readonly runner: CoreRunner }[]): void {
  const [first, ...others] = cores;
  const expected = meetingText(first?.runner.meeting);
  for (const { state, runner } of others) {
    const found = meetingText(runner.meeting);
    if (found === expected) continue;
    const { core, index } = state.access;
    const sentence = `it stands at ${found}, and core ${first?.state.access.core} at ${expected}; allowed is the same meeting.`;
    throw new InterpreterError(core, index, "system", sentence);
  }
}

function meetingText(system: InstructionOf<"system"> | undefined): string {
  if (system === undefined) return "none";
  if (system.end) return `the end of layer ${system.layer}`;
  return `the barrier of layer ${system.layer} before layer ${system.fields.next_layer}`;
}
