import { idmPorts, type IdmSizes } from "../../ports/idm.ts";
import { readElement } from "../../ports/row_layout.ts";
import { coreModules } from "../../ports/second_level_idm.ts";
import { poolBusDutyChecker } from "../first_level_idm/duties.ts";
import { get, lowest, poolRows, type PoolRows } from "../first_level_idm/rows.ts";
import { GuardDuties } from "./guard_duties.ts";

/** The duties of the pool's contract: A1, `op_done_i` while busy; A2, AXI on all ports. */
export const idmDuties = ["A1", "A2"] as const;
export type IdmDuty = (typeof idmDuties)[number];

/** A duty that the environment broke. */
export interface IdmDutyViolation {
  readonly duty: IdmDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface IdmDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): IdmDutyViolation | undefined;
}

/** A checker of all duties. It reads the rows alone, apart from the environment's own books. */
export function idmDutyChecker(sizes: IdmSizes): IdmDutyChecker {
  const rows = poolRows(idmPorts(sizes));
  const buses = poolBusDutyChecker(rows);
  const running = rows.place("rst_ni");
  const modules = Array.from({ length: sizes.cores }, (_, core) => moduleDuties(rows, core));
  const guards = Array.from({ length: sizes.cores }, (_, core) => new GuardDuties(rows, core));
  let cycle = -1;
  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken = buses.check(stimulus, at, outputs, outAt);
      const isRunning = readElement(stimulus, at, running) === 1;
      let found: IdmDutyViolation | undefined;
      if (broken !== undefined) found = { duty: "A2", cycle, text: broken.text };
      for (const check of modules) {
        const text = check(stimulus, at, outputs, outAt, isRunning);
        if (text !== undefined) found ??= { duty: "A1", cycle, text };
      }
      for (const guard of guards) {
        const text = guard.check(stimulus, at, outputs, outAt, isRunning);
        if (text !== undefined) found ??= { duty: "A2", cycle, text };
      }
      return found;
    },
  };
}

/** What is wrong with `op_done_i` of a core: a module is busy from the cycle behind the one in which it took an operation. */
function moduleDuties(
  rows: PoolRows,
  core: number,
): (stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number, running: boolean) => string | undefined {
  const places = (name: string): ReturnType<PoolRows["elements"]> =>
    rows.elements(name).slice(coreModules.length * core, coreModules.length * (core + 1));
  const [valid, ready, done] = [places("op_valid_o"), places("op_ready_i"), places("op_done_i")];
  let busy = 0;
  const set = (row: Uint32Array, at: number, from: typeof valid): number =>
    from.reduce((bits, place, m) => bits | (get(row, at, place) << m), 0);
  return (stimulus, at, outputs, outAt, running) => {
    const now = set(stimulus, at, done);
    const wrong = now & (running ? ~busy : 15);
    busy = running ? (busy & ~now) | (set(outputs, outAt, valid) & set(stimulus, at, ready)) : 0;
    if (wrong === 0) return undefined;
    return `Core ${core}, ${coreModules[lowest(wrong)]}: op_done_i without an operation; allowed is one under way.`;
  };
}
