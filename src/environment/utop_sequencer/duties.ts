import { readElement } from "../../ports/row_layout.ts";
import { sequencerFault, sequencerState, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import { sequencerRows } from "./rows.ts";

/**
 * The duties (A) of the µTop sequencer's contract, and those that it takes for granted: `index` names something, `mine`
 * grows by starts alone and shrinks behind finish and saved, `quiet` is 0 behind `ve_start_o` and comes within T in Stop.
 */
export const utopSequencerDuties = ["index", "mine", "quiet", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const;
export type UtopSequencerDuty = (typeof utopSequencerDuties)[number];

/** Limits that surroundings keep. */
export interface UtopSequencerLimits {
  /** T of the contract: most cycles of a row request, and of a fetch in Stop; at least 1. */
  readonly answerLimitCycles: number;
  /** S of the contract: most cycles of an ME in Save; at least 1. */
  readonly saveLimitCycles: number;
}

/** A duty that the environment broke. */
export interface UtopSequencerDutyViolation {
  readonly duty: UtopSequencerDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface UtopSequencerDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): UtopSequencerDutyViolation | undefined;
}

/**
 * A checker of all duties. It reads the rows alone, apart from the environment's own books. With `rst_ni` low only
 * `index` counts.
 *
 * It does not see what the sequencer does not: that an ME that saves was told to, and how long each one takes; of A3 it
 * sees that all are gone S + NX cycles after the first of Stop. Nor does it know whether a row waits for data: A4 counts
 * every cycle of a request.
 */
export function utopSequencerDutyChecker(
  sizes: UtopSequencerSizes,
  limits: UtopSequencerLimits,
): UtopSequencerDutyChecker {
  const { matrixEngines } = sizes;
  const { answerLimitCycles, saveLimitCycles } = limits;
  const rows = sequencerRows(sizes);
  const reader = (name: string): ((row: Uint32Array, at: number) => number) => {
    const place = rows.whole(name);
    return (row, at) => readElement(row, at, place);
  };
  const input = {
    running: reader("rst_ni"),
    rowValid: reader("row_valid_i"),
    start: reader("start_i"),
    startMe: reader("start_me_i"),
    mine: reader("mine_i"),
    finish: reader("me_finish_i"),
    saved: reader("me_saved_i"),
    quiet: reader("ve_quiet_i"),
    nextValid: reader("next_valid_i"),
    fault: reader("fault_i"),
    faultCode: reader("fault_code_i"),
  };
  const output = {
    state: reader("state_o"),
    request: reader("row_req_o"),
    kill: reader("kill_o"),
    readyAdd: reader("ready_add_o"),
    veStart: reader("ve_start_o"),
    veActive: reader("ve_active_o"),
  };

  let cycle = -1;
  /** Of the cycle before: MEs of mine, those that answered, whether a fault of the engines is owed, and so on. */
  let mineBefore = 0;
  let endedBefore = 0;
  let owesEngineFault = false;
  let veStartBefore = 0;
  /** µTops that the scheduler could start in the cycle before; those that wait now. */
  let startable = 0;
  let waiting = 0;
  let stopCycles = 0;
  let requestCycles = 0;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken: UtopSequencerDutyViolation[] = [];
      const report = (duty: UtopSequencerDuty, text: string): void => {
        broken.push({ duty, cycle, text });
      };
      const startMe = input.startMe(stimulus, at);
      if (startMe >= matrixEngines) {
        report("index", `start_me_i is ${startMe}; allowed are 0 to ${matrixEngines - 1}.`);
      }
      if (input.running(stimulus, at) === 0) {
        mineBefore = 0;
        endedBefore = 0;
        owesEngineFault = false;
        veStartBefore = 0;
        startable = 0;
        waiting = 0;
        stopCycles = 0;
        requestCycles = 0;
        return broken[0];
      }
      const state = output.state(outputs, outAt);
      const mine = input.mine(stimulus, at);
      const start = input.start(stimulus, at) === 1 ? 1 << startMe : 0;
      const inStop = state === sequencerState.stop;
      stopCycles = inStop ? stopCycles + 1 : 0;

      const busy = mineBefore & ~endedBefore;
      if ((mine & ~(busy | start)) !== 0) {
        report("mine", `mine_i gains ${names(mine & ~(busy | start))} without a start; allowed is the ME that starts.`);
      }
      if ((start & mineBefore) !== 0) {
        report("mine", `ME ${startMe} starts, mine in the cycle before; allowed is an ME that was idle there.`);
      }
      if (start !== 0 && startable <= 0) {
        report("A1", `ME ${startMe} starts with no uTop waiting in the cycle before; allowed is one that waits.`);
      }
      const request = output.request(outputs, outAt);
      const answered = input.rowValid(stimulus, at);
      if (answered > request) report("A2", "A row is answered that is not asked for; allowed is one under request.");
      if (inStop && stopCycles > saveLimitCycles + matrixEngines && mine !== 0) {
        const most = saveLimitCycles + matrixEngines;
        report("A3", `${names(mine)} stays in cycle ${stopCycles} of Stop; allowed are ${most} cycles.`);
      }
      requestCycles = request === 1 ? requestCycles + 1 : 0;
      if (requestCycles >= answerLimitCycles && answered === 0) {
        report("A4", `A row is not answered in ${requestCycles} cycles; allowed are ${answerLimitCycles}.`);
      }
      if (answered === 1) requestCycles = 0;
      const quiet = input.quiet(stimulus, at);
      if (veStartBefore === 1 && quiet === 1) {
        report("quiet", "The VE queue is quiet in the cycle after ve_start_o; allowed is 0.");
      }
      if (stopCycles >= answerLimitCycles + 2 && quiet === 0) {
        report(
          "quiet",
          `The VE queue stays in cycle ${stopCycles} of Stop; allowed are ${answerLimitCycles + 1} cycles.`,
        );
      }
      const ends = input.finish(stimulus, at) | input.saved(stimulus, at);
      if ((ends & mine & start) !== 0) {
        report("A5", `ME ${startMe} ends in the cycle of its start; allowed is any later cycle.`);
      }
      const next = input.nextValid(stimulus, at);
      if ((next & mine & start) !== 0) {
        report("A6", `ME ${startMe} writes in the cycle of its start; allowed is any later cycle.`);
      }
      const ve = (next >>> matrixEngines) & 1;
      if (state === sequencerState.run && ve > output.veActive(outputs, outAt)) {
        report("A6", "The VE queue writes without an unfinished uTop; allowed is an unfinished one.");
      }
      const fault = input.fault(stimulus, at);
      const code = input.faultCode(stimulus, at);
      if (fault === 1 && (code < sequencerFault.opcode || code > sequencerFault.engine)) {
        report("A7", `Fault code ${code} comes from outside; allowed are 5 to 10.`);
      }
      const engineFault = fault === 1 && code === sequencerFault.engine;
      if (owesEngineFault && !engineFault) {
        report("A8", "An ME went offline in the cycle before; allowed is a fault with code 10 by now.");
      }
      // A start on an ME that is offline in that cycle is a loss, too.
      owesEngineFault = ((busy | start) & ~mine) !== 0 && !engineFault;

      // The books of the cycle that follows, as the scheduler keeps them.
      const kill = output.kill(outputs, outAt);
      waiting -= start !== 0 ? 1 : 0;
      startable = kill === 1 ? 0 : waiting;
      const saved = input.saved(stimulus, at) & ~input.finish(stimulus, at) & mine;
      waiting = kill === 1 ? 0 : waiting + output.readyAdd(outputs, outAt) + bitCount(saved);
      mineBefore = mine;
      endedBefore = ends & mine;
      veStartBefore = output.veStart(outputs, outAt);
      return broken[0];
    },
  };
}

function names(engines: number): string {
  const list: number[] = [];
  for (let rest = engines; rest !== 0; rest &= rest - 1) list.push(31 - Math.clz32(rest & -rest));
  return `ME ${list.join(", ")}`;
}

function bitCount(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
