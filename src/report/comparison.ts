import { percent, significant } from "./format.ts";
import type { PolicyRun, PolicyTotals } from "./report_data.ts";

/** The policy against which the others are set: the preferred one, else the first. */
export function referenceOf(policies: readonly PolicyRun[]): PolicyRun | undefined {
  return policies.find(({ preferred }) => preferred === true) ?? policies[0];
}

/** What a policy can be ahead in: requests answered, and work done whatever the requests' size. */
const figures: readonly {
  readonly name: string;
  readonly of: (totals: PolicyTotals) => number;
  readonly text: (value: number) => string;
  readonly unit: string;
}[] = [
  {
    name: "total throughput",
    of: ({ inferencesPerMillionCycles }) => inferencesPerMillionCycles,
    text: (value) => significant(value, 4),
    unit: " inferences per million cycles",
  },
  { name: "ME utilisation", of: ({ meUtilisation }) => meUtilisation, text: (value) => percent(value), unit: "" },
];

/** A sentence for every policy that beats the reference in a figure, with its reason. */
export function aheadOfReference(policies: readonly PolicyRun[]): string[] {
  const reference = referenceOf(policies);
  if (reference === undefined) return [];
  return policies.flatMap(({ policy, totals, note }) => {
    const ahead = figures.flatMap(({ name, of, text, unit }) => {
      const [own, theirs] = [of(reference.totals), of(totals)];
      if (theirs <= own) return [];
      const gap = percent(1 - own / theirs);
      return [
        `In ${name} ${reference.policy} is ${gap} behind ${policy}: ${text(own)} against ${text(theirs)}${unit}.`,
      ];
    });
    return ahead.length === 0 ? [] : [`${ahead.join(" ")} ${note ?? "No reason is recorded for this run."}`];
  });
}

/** Notes of policies that are not ahead: remarks, no excuses. */
export function otherNotes(policies: readonly PolicyRun[]): { policy: string; note: string }[] {
  const reference = referenceOf(policies);
  if (reference === undefined) return [];
  return policies.flatMap(({ policy, note, totals }) =>
    note === undefined || figures.some(({ of }) => of(totals) > of(reference.totals)) ? [] : [{ policy, note }],
  );
}
