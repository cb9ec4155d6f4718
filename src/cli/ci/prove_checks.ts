import type { Check } from "../../report/ci/check.ts";
import type { ProofRow } from "../prove/row.ts";

/** A check per promise and config; `allowed`: its status passes although it is not proved. */
export function proveCheck(row: ProofRow, allowed: boolean): Check {
  const { config, top, promise, status, engine, depth, vacuity, reason, counterexample, timing } = row;
  const common = {
    ...{ config, group: `prove.${top}`, name: `${promise} is proved`, seconds: timing.seconds },
    figures: {
      ...{ engine, ...(depth === undefined ? {} : { depth: String(depth) }) },
      ...(vacuity === undefined ? {} : { cover: vacuity.cover ?? "-", mutant: vacuity.mutant }),
    },
  };
  if (status === "proved" || allowed) return { ...common, status: "pass" };
  if (counterexample === undefined)
    return { ...common, status: "error", message: `${status}: ${reason ?? "no word why"}` };
  const { cycles, table, replay } = counterexample;
  const detail = [...(table === undefined ? [] : [table]), ...(replay === undefined ? [] : [`again: ${replay}`])];
  return {
    ...{ ...common, status: "fail", message: `The monitor of ${promise} fires in cycle ${cycles - 1}.` },
    ...(detail.length === 0 ? {} : { detail: detail.join("\n") }),
    place: { top },
  };
}
