import { percent, significant } from "./format.ts";
import type { PolicyRun } from "./report_data.ts";

/** The policy against which the others are set: the preferred one, else the first. */
export function referenceOf(policies: readonly PolicyRun[]): PolicyRun | undefined {
  return policies.find(({ preferred }) => preferred === true) ?? policies[0];
}

/** A sentence for every policy that beats the reference in total throughput, with its reason. */
export function aheadOfReference(policies: readonly PolicyRun[]): string[] {
  const reference = referenceOf(policies);
  if (reference === undefined) return [];
  const own = reference.totals.inferencesPerMillionCycles;
  return policies.flatMap(({ policy, totals, note }) => {
    const theirs = totals.inferencesPerMillionCycles;
    if (theirs <= own) return [];
    const gap = percent(1 - own / theirs);
    return [
      `In total throughput ${reference.policy} is ${gap} behind ${policy}: ${significant(own, 4)} against ` +
        `${significant(theirs, 4)} inferences per million cycles. ${note ?? "No reason is recorded for this run."}`,
    ];
  });
}

/** Notes of policies that are not ahead: remarks, no excuses. */
export function otherNotes(policies: readonly PolicyRun[]): { policy: string; note: string }[] {
  const own = referenceOf(policies)?.totals.inferencesPerMillionCycles ?? 0;
  return policies.flatMap(({ policy, note, totals }) =>
    note === undefined || totals.inferencesPerMillionCycles > own ? [] : [{ policy, note }],
  );
}
