import type { Check } from "../../report/ci/check.ts";
import type { CosimRow, MismatchRow } from "../../report/index.ts";
import type { RunIdentity } from "../cosim/identity.ts";
import type { Total } from "../regress/totals.ts";

/** One lockstep run. */
export function runCheck(row: CosimRow & Partial<RunIdentity>): Check {
  const { config, top, engine, seed, cycles, mismatches, rowHash, status, mismatch, error, timing } = row;
  const { stimulus, designHash } = row;
  const run = [top, engine, stimulus, designHash === undefined ? undefined : `design ${designHash.slice(0, 8)}`];
  const rate = timing?.cyclesPerSecond ?? 0;
  return {
    ...{
      config,
      group: `cosim.${top}`,
      name: [...run.filter((part) => part !== undefined), `seed ${seed}`].join(", "),
    },
    status: status === "interrupted" ? "error" : status,
    figures: {
      cycles: grouped(cycles),
      mismatches: String(mismatches),
      ...(rowHash === "" ? {} : { "row hash": rowHash }),
    },
    ...(rate > 0 && Number.isFinite(rate) ? { seconds: cycles / rate } : {}),
    ...reasonOf(status, mismatch, typeof error === "string" ? error : errorText(error)),
    ...(mismatch === undefined ? {} : { place: { top, port: mismatch.port } }),
  };
}

/** The sum of a regression's runs of one design on one engine. */
export function regressCheck(total: Total): Check {
  const { config, top, engine, profile, designHash, runs, cycles, mismatches, mismatch, mismatchSeed } = total;
  const status = mismatches === 0 ? "pass" : "fail";
  return {
    ...{
      config,
      group: `regress.${top}`,
      name: `${top}, ${engine}, ${profile}, design ${designHash.slice(0, 8)}`,
      status,
    },
    figures: { runs: grouped(runs), cycles: grouped(cycles), mismatches: grouped(mismatches) },
    ...(mismatch === undefined
      ? {}
      : { ...reasonOf(status, mismatch, undefined, `seed ${mismatchSeed}, `), place: { top, port: mismatch.port } }),
  };
}

function reasonOf(
  status: CosimRow["status"],
  mismatch: MismatchRow | undefined,
  error: string | undefined,
  prefix = "",
): Pick<Check, "message" | "detail"> {
  if (mismatch === undefined) {
    if (status === "pass") return {};
    return { message: error ?? (status === "interrupted" ? "Interrupted." : "No verdict.") };
  }
  const { cycle, port, field, expected, actual, table, replay } = mismatch;
  const detail = [table?.trimEnd(), replay === undefined ? undefined : `again: ${replay}`].filter(
    (part) => part !== undefined,
  );
  return {
    message: `Mismatch: ${prefix}cycle ${cycle}: ${port}${field === "" ? "" : ` (${field})`} is ${actual}, expected ${expected}.`,
    ...(detail.length === 0 ? {} : { detail: detail.join("\n") }),
  };
}

/** Rows of the program hold an error's class beside its sentence. */
function errorText(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : undefined;
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
