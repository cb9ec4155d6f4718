import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { readElement } from "../../ports/row_layout.ts";
import type { Profile } from "../traffic_plan.ts";
import { get, operationRows } from "./rows.ts";

/** The duties (A) of the operation scheduler's contract; `index` is that of every block: an index names something. */
export const operationSchedulerDuties = ["index", "A1", "A2", "A3", "A4"] as const;
export type OperationSchedulerDuty = (typeof operationSchedulerDuties)[number];

/** A duty that the environment broke. */
export interface OperationSchedulerDutyViolation {
  readonly duty: OperationSchedulerDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface OperationSchedulerDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(
    stimulus: Uint32Array,
    at: number,
    outputs: Uint32Array,
    outAt: number,
  ): OperationSchedulerDutyViolation | undefined;
}

/** The duties that a profile keeps: flushes and holds of `wild` come at any time, those of the others from MEs. */
export function operationSchedulerDutiesOf(profile: Profile): readonly OperationSchedulerDuty[] {
  const wild = profile === "wild" || profile === "mixed";
  return operationSchedulerDuties.filter((duty) => !(wild && duty === "A4"));
}

/** What the checker knows of an ME and its queue. */
interface Engine {
  /** Operations shown and not returned. */
  owed: number;
  /** Of the cycle before. */
  taken: boolean;
  held: boolean;
  flushed: boolean;
  hold: boolean;
  tenant: number;
}

/**
 * A checker of the given duties, by default all. It reads the rows alone, apart from the environments' own books. With
 * `rst_ni` low only `index` and A1 count: `instr_take_o` follows its decode there too.
 *
 * Of A3 it sees that credits follow operations; of A4 that a flush of an ME queue leaves no operation unreturned or
 * still to be shown, that tenant and hold are 0 in the cycle after it, and that no hold ends without one.
 */
export function operationSchedulerDutyChecker(
  sizes: OperationSchedulerSizes,
  watched: readonly OperationSchedulerDuty[] = operationSchedulerDuties,
): OperationSchedulerDutyChecker {
  const { matrixEngines, vectorEngines, vnpus } = sizes;
  const rows = operationRows(sizes);
  const reset = rows.mask("rst_ni");
  const quota = rows.elements("ve_quota_i");
  const tenants = rows.elements("me_vnpu_i");
  const credits = rows.elements("me_credit_i");
  const flushes = rows.elements("flush_i");
  const holds = rows.elements("hold_i");
  const issues = rows.elements("me_issue_o");
  const takes = rows.elements("instr_take_o");
  const retires = rows.elements("retire_o");
  const fresh: Engine = { owed: 0, taken: false, held: false, flushed: false, hold: false, tenant: 0 };
  const engines = Array.from({ length: matrixEngines }, (): Engine => ({ ...fresh }));
  let cycle = -1;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken: OperationSchedulerDutyViolation[] = [];
      const report = (duty: OperationSchedulerDuty, text: string): void => {
        if (watched.includes(duty)) broken.push({ duty, cycle, text });
      };
      let quotas = 0;
      for (let vnpu = 0; vnpu < vnpus; vnpu += 1) quotas += get(stimulus, at, quota, vnpu);
      if (quotas > vectorEngines) report("A1", `VE quotas add up to ${quotas}; allowed are ${vectorEngines}.`);
      const inReset = readElement(stimulus, at, reset) === 0;
      engines.forEach((engine, m) => {
        const tenant = get(stimulus, at, tenants, m);
        if (tenant >= vnpus) report("index", `Tenant of ME ${m} is vNPU ${tenant}; allowed are 0 to ${vnpus - 1}.`);
        if (inReset) {
          Object.assign(engine, fresh);
          return;
        }
        const retired = get(outputs, outAt, retires, m) === 1;
        const flushed = get(stimulus, at, flushes, m) === 1;
        const hold = get(stimulus, at, holds, m) === 1;
        const held = engine.taken || (engine.held && !engine.flushed && !retired);
        if (held && tenant !== engine.tenant) {
          report("A2", `Tenant of ME ${m} goes from ${engine.tenant} to ${tenant}; its queue holds an instruction.`);
        }
        const issued = get(outputs, outAt, issues, m);
        if (engine.flushed) {
          if (issued === 1) report("A4", `ME ${m} gets an operation in the cycle after its flush; allowed is none.`);
          if (hold) report("A4", `ME ${m} is held in the cycle after its flush; allowed is no hold.`);
          if (tenant !== 0) report("A4", `Tenant of ME ${m} is ${tenant} in the cycle after its flush; allowed is 0.`);
        } else if (engine.hold && !hold) {
          report("A4", `The hold of ME ${m} ends without a flush in the cycle before.`);
        }
        engine.owed += issued;
        if (flushed && engine.owed > 0) {
          report("A4", `ME ${m} is flushed with ${engine.owed} operations not returned before; allowed are 0.`);
        }
        if (get(stimulus, at, credits, m) === 1) {
          if (engine.owed === 0) report("A3", `ME ${m} returns a credit; it has no operation shown and not returned.`);
          else engine.owed -= 1;
        }
        engine.taken = get(outputs, outAt, takes, m) === 1;
        engine.held = held;
        engine.flushed = flushed;
        engine.hold = hold;
        engine.tenant = tenant;
      });
      return broken[0];
    },
  };
}
