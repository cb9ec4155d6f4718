import { capsuleText, type Difference, type LockstepResult, type Mismatch } from "../../lockstep/index.ts";
import { verdictPorts } from "../../lockstep/promises/broken.ts";
import { EnvironmentError, UsageError } from "../errors.ts";
import { short } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { coverTable } from "../promises/cover_table.ts";
import { eventTable } from "./event_table.ts";
import type { RunIdentity } from "./identity.ts";
import { otherVerilogOption, type OtherVerilog } from "./other_verilog.ts";

/** Classes of errors, by name, for which the machine is to blame and not we. */
const environmentErrors: readonly string[] = ["ToolError", "EngineError", "CacheError", "YosysError", "JobTimeout"];
const usageErrors: readonly string[] = ["ConfigError", "UsageError", "RangeError", "NetlistError"];

/** Prints a row per run, and gives the verdict over all. */
export function reportLockstep(run: Run, results: readonly LockstepResult[], rtl?: OtherVerilog): Outcome {
  for (const result of results) printResult(run, result, rtl);
  return concludeRuns(run, results);
}

/** What was exercised in all runs, and the verdict, once every run is printed. */
export function concludeRuns(run: Run, results: readonly LockstepResult[]): Outcome {
  for (const line of [...eventTable(results), ...coverTable(results)]) run.line(line);
  return { status: verdictOfRuns(run, results) };
}

/** Prints one run; `rtl` is what was run in place of our Verilog, `identity` goes into the row. */
export function printResult(run: Run, result: LockstepResult, rtl?: OtherVerilog, identity?: RunIdentity): void {
  run.row({ ...rowOf(result, rtl), ...identity }, lineOf(result, rtl));
}

/** Prints runs in the order of the jobs, whatever the order in which they end: each as soon as none before it is missing. */
export function inOrder(print: (result: LockstepResult) => void): (result: LockstepResult, index: number) => void {
  const waiting = new Map<number, LockstepResult>();
  let next = 0;
  return (result, index) => {
    waiting.set(index, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      print(ready);
    }
  };
}

/** A mismatch makes the check fail; else a run without a verdict throws its reason. */
export function verdictOfRuns(run: Run, results: readonly LockstepResult[]): Outcome["status"] {
  const errors = results.filter(({ status }) => status === "error");
  if (results.some(({ status }) => status === "fail")) {
    for (const result of errors) run.note(`${titleOf(result)}: ${result.error?.message ?? "no verdict"}`);
    return "fail";
  }
  if (errors.length > 0) throw reasonOf(errors);
  return "pass";
}

function rowOf({ mismatch, ...result }: LockstepResult, rtl: OtherVerilog | undefined): object {
  return { ...result, ...(mismatch === undefined ? {} : { mismatch: mismatchRow(mismatch, rtl) }) };
}

/** A mismatch as plain data, with the command that shows it again in place of its capsule. */
export function mismatchRow(
  mismatch: Mismatch,
  rtl?: OtherVerilog,
): Omit<Mismatch, "replay"> & { readonly replay: string } {
  return { ...mismatch, replay: replayCommand(mismatch, rtl) };
}

function lineOf(result: LockstepResult, rtl: OtherVerilog | undefined): string {
  const { status, cycles, mismatch, timing } = result;
  const title = titleOf(result);
  if (mismatch !== undefined) {
    const { cycle, state, table, reproduced, broken = [] } = mismatch;
    const [first, ...others] = [
      ...(broken.some(
        ({ kind, id, cycle: when }) => when === cycle && mismatch.port === verdictPorts[kind] && mismatch.field === id,
      )
        ? []
        : [`${differenceText(mismatch)}.`]),
      ...broken.map(({ kind, id, sentence, cycle: when }) => {
        const later = when === cycle ? "" : ` in cycle ${when}`;
        return `${kind} ${id} broken${later}: ${sentence}`;
      }),
    ];
    return [
      `${title}: MISMATCH in cycle ${cycle}: ${first ?? ""}`,
      ...others,
      ...(state === undefined ? [] : [`first state that differed: ${differenceText(state)}.`]),
      ...(reproduced ? [] : ["It did not come again when run afresh: a reset leak, or chance."]),
      table.trimEnd(),
      `again: ${replayCommand(mismatch, rtl)}`,
    ].join("\n");
  }
  switch (status) {
    case "pass":
      return `${title}: ${short(cycles)} cycles equal, ${short(timing.cyclesPerSecond)} cycles/s.`;
    case "interrupted":
      return `${title}: interrupted; ${short(cycles)} cycles were equal.`;
    case "error":
    case "fail":
      return `${title}: no verdict after ${short(cycles)} equal cycles.`;
  }
}

function titleOf({ config, top, engine, seed }: LockstepResult): string {
  return `${config} ${top}, ${engine}, seed ${seed}`;
}

function differenceText({ port, field, expected, actual }: Difference): string {
  return `${port}${field === "" ? "" : ` (${field})`} is ${actual}, expected ${expected}`;
}

/** `rtl`: what was run in place of our Verilog, which a capsule does not hold. */
function replayCommand({ replay }: Mismatch, rtl: OtherVerilog | undefined): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  return `npx vnpu cosim${otherVerilogOption(rtl)} --replay ${quoted(capsuleText(replay))}`;
}

function reasonOf(results: readonly LockstepResult[]): Error {
  const sentences = [
    ...new Set(results.map((result) => `${titleOf(result)}: ${result.error?.message ?? "no verdict"}`)),
  ];
  const names = results.map(({ error }) => error?.name ?? "");
  if (names.some((name) => environmentErrors.includes(name))) return new EnvironmentError(sentences.join("\n"));
  if (names.every((name) => usageErrors.includes(name))) return new UsageError(sentences);
  return new Error(sentences.join("\n"));
}
