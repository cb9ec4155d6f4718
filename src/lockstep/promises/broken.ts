import { elementPlace, readElement, type RowLayout } from "../../ports/row_layout.ts";
import type { Statement } from "../block.ts";
import type { BrokenStatement, LockstepJob } from "../job.ts";

/** The outputs of a watched block in which a broken statement shows, one bit each. */
export const verdictPorts = { promise: "bad_o", duty: "violated_o" } as const;

/** Whether an output is no output of the block itself. */
export function isVerdictPort(port: string): boolean {
  return port === verdictPorts.promise || port === verdictPorts.duty;
}

/**
 * The promises and duties that output rows of a watched block show as broken, each with the first of these cycles;
 * `firstCycle` is that of the first row.
 */
export function brokenStatements(
  statements: readonly Statement[],
  outputs: RowLayout,
  rows: readonly Uint32Array[],
  firstCycle: number,
): readonly BrokenStatement[] {
  const all = rows.flatMap((row, i) =>
    row.length < outputs.words
      ? []
      : brokenIn(statements, outputs, row).map((statement) => ({ ...statement, cycle: firstCycle + i })),
  );
  return all.filter(({ kind, id }, i) => all.findIndex((one) => one.kind === kind && one.id === id) === i);
}

function brokenIn(statements: readonly Statement[], outputs: RowLayout, row: Uint32Array): readonly Statement[] {
  return outputs.ports.flatMap((port) => {
    if (!isVerdictPort(port.name)) return [];
    return (port.names ?? []).flatMap((name, index) => {
      if (readElement(row, 0, elementPlace(outputs, port.name, index)) === 0) return [];
      return statements.filter(({ kind, id }) => id === name && verdictPorts[kind] === port.name);
    });
  });
}

/** Why a run has no verdict whose surroundings broke a duty: theirs is the fault, or the recorded rows'. */
export function dutyError(
  { config, seed, stimulus }: LockstepJob,
  { id, sentence }: Statement,
  cycle: number,
): { readonly name: string; readonly message: string } {
  const where = `in cycle ${cycle} of seed ${seed}: ${sentence}`;
  if (stimulus.kind === "rows") {
    return {
      name: "RangeError",
      message: `Duty ${id} is broken by the stimulus rows of the run ${where} Allowed are rows that keep it.`,
    };
  }
  const whose = stimulus.kind === "profile" ? `profile '${stimulus.profile}'` : "a scenario";
  return {
    name: "DutyError",
    message: `Duty ${id} is broken by the environment of ${whose} at config '${config.name}' ${where}`,
  };
}
