import type { Check } from "../../report/ci/check.ts";
import type { CosimRow } from "../../report/index.ts";
import type { BaselineDiff, SynthesisRow } from "../../synthesis/index.ts";
import type { LintRow } from "../../lint/index.ts";
import type { OutputObject } from "../execute.ts";
import type { ProofRow } from "../prove/row.ts";
import type { Total } from "../regress/totals.ts";
import { regressCheck, runCheck } from "./lockstep_checks.ts";
import { lintChecks, type Linted } from "./lint_checks.ts";
import { proveCheck } from "./prove_checks.ts";
import { synthChecks } from "./synth_checks.ts";

/** What an output says as checks, a command that checks nothing as none. A run that ended early is one without a verdict. */
export function checksOf(object: OutputObject): readonly Check[] {
  const checks = checksOfRows(object);
  const ended = object.status === "error" || object.status === "interrupted";
  if (!ended || checks.some(({ status }) => status === "error")) return checks;
  return [...checks, unfinished(object)];
}

function checksOfRows({ command, results, ...more }: OutputObject): readonly Check[] {
  switch (command) {
    case "cosim":
      return (results as readonly CosimRow[]).map(runCheck);
    case "prove":
      return (results as readonly ProofRow[]).map((row) => proveCheck(row, more["allowed"] === row.status));
    case "regress":
      return (results as readonly Total[]).map(regressCheck);
    case "lint": {
      const { checked = [], absent = [] } = more as {
        readonly checked?: readonly Linted[];
        readonly absent?: string[];
      };
      return lintChecks(results as readonly (LintRow & { readonly config: string })[], checked, absent);
    }
    case "synth":
      return synthChecks(results as readonly SynthesisRow[], more["baseline"] as BaselineDiff | undefined);
    default:
      return [];
  }
}

function unfinished({ command, status, errors = [] }: OutputObject): Check {
  const [message = `The run was ${status === "interrupted" ? "interrupted" : "not finished"}.`, ...others] = errors;
  return {
    ...{ config: "vnpu", group: command, name: `${command} ran to its end`, status: "error", figures: {}, message },
    ...(others.length === 0 ? {} : { detail: others.join("\n") }),
  };
}
