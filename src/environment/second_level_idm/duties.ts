import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import { coreModules, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import { secondLevelRows } from "./rows.ts";

/** The duties (A) of the second level's contract; `index` is that of all blocks: the core's number is one of the pool. */
export const secondLevelDuties = ["index", "A1", "A2"] as const;
export type SecondLevelDuty = (typeof secondLevelDuties)[number];

/** A duty that the environment broke. */
export interface SecondLevelDutyViolation {
  readonly duty: SecondLevelDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface SecondLevelDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): SecondLevelDutyViolation | undefined;
}

/**
 * A checker of all duties. It reads the rows alone, apart from the environment's own books: the core runs from a restart,
 * or a release of its barrier, until it is halted, or shows a barrier, an end or a trap. With `rst_ni` low
 * nothing is busy, and a restart does nothing.
 */
export function secondLevelDutyChecker(sizes: SecondLevelSizes): SecondLevelDutyChecker {
  const rows = secondLevelRows(sizes);
  const reader = (name: string): ((row: Uint32Array, at: number) => number) => {
    const place: ElementPlace = rows.whole(name);
    return (row, at) => readElement(row, at, place);
  };
  const running = reader("rst_ni");
  const coreId = reader("core_id_i");
  const ready = reader("op_ready_i");
  const done = reader("op_done_i");
  const syncGlobal = reader("sync_global_i");
  const restart = reader("restart_i");
  const halt = reader("halt_i");
  const valid = reader("op_valid_o");
  const syncLocal = reader("sync_local_o");
  const taskDone = reader("task_done_o");
  const quiet = reader("quiet_o");
  const trap = reader("trap_o");

  let cycle = -1;
  let busy = 0;
  let runs = false;
  let waits = false;

  const inReset = (): void => {
    busy = 0;
    runs = false;
    waits = false;
  };
  const found = (stimulus: Uint32Array, at: number, isQuiet: boolean): [SecondLevelDuty, string] | undefined => {
    const early = done(stimulus, at) & ~busy;
    if (early !== 0) {
      const name = coreModules[31 - Math.clz32(early & -early)] ?? "";
      return ["A1", `op_done_i of ${name} is 1 while it is not busy; allowed is a done of what was taken.`];
    }
    if (restart(stimulus, at) === 0) return undefined;
    if (runs) return ["A2", "restart_i is 1 in Run; allowed is a restart in another state."];
    if (isQuiet) return undefined;
    return ["A2", "restart_i is 1 while quiet_o is 0; allowed is a restart of a quiet core."];
  };

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const core = coreId(stimulus, at);
      if (core >= sizes.cores) {
        return { duty: "index", cycle, text: `core_id_i is ${core}; allowed are 0 to ${sizes.cores - 1}.` };
      }
      if (running(stimulus, at) === 0) {
        inReset();
        const [duty, text] = found(stimulus, at, true) ?? [];
        return duty === undefined || text === undefined ? undefined : { duty, cycle, text };
      }
      if (trap(outputs, outAt) === 1 || taskDone(outputs, outAt) === 1) {
        runs = false;
        waits = false;
      } else if (syncLocal(outputs, outAt) === 1) {
        runs = false;
        waits = true;
      }
      const broken = found(stimulus, at, quiet(outputs, outAt) === 1);
      busy = (busy & ~done(stimulus, at)) | (valid(outputs, outAt) & ready(stimulus, at));
      if (restart(stimulus, at) === 1) {
        runs = true;
        waits = false;
      } else if (halt(stimulus, at) === 1) {
        runs = false;
        waits = false;
      } else if (waits && syncGlobal(stimulus, at) === 1) {
        runs = true;
        waits = false;
      }
      return broken === undefined ? undefined : { duty: broken[0], cycle, text: broken[1] };
    },
  };
}
