import { runYosys } from "../yosys/run.ts";
import type { YosysResult } from "../yosys/job.ts";
import { abcLines, readAbc } from "./answer.ts";
import { readCounterexample } from "./counterexample.ts";
import type { Problem, Verdict } from "./problem.ts";
import { counterexampleFile, engineJob, mapFile, reducedFile, type Engine } from "./script.ts";

/** What the engines may spend on a problem. */
export interface ProofLimits {
  /** Seconds for PDR. */
  readonly pdrSeconds: number;
  /** Seconds and steps for k-induction; 0 seconds leave it out. */
  readonly inductionSeconds: number;
  readonly inductionDepth: number;
  /** Seconds and cycles for bounded search; 0 seconds leave it out. */
  readonly boundedSeconds: number;
  readonly boundedDepth: number;
  readonly signal?: AbortSignal;
}

export const defaultLimits: ProofLimits = {
  pdrSeconds: 60,
  inductionSeconds: 20,
  inductionDepth: 20,
  boundedSeconds: 60,
  boundedDepth: 40,
};

/** Seconds beyond an engine's own limit after which its thread is ended: reading and mapping take some of them. */
const graceSeconds = 60;

/**
 * Asks PDR, then k-induction, then bounded search; the first that decides counts. A counterexample of a problem with
 * cuts is only believed when the design without cuts has one too. Never rejects for what Yosys or abc do: that is
 * `unknown`, with the reason.
 */
export async function prove(problem: Problem, limits: ProofLimits = defaultLimits): Promise<Verdict> {
  const verdict = await decide(problem, limits);
  if (verdict.status !== "failed" || problem.cuts.length === 0) return verdict;
  const whole = await confirm({ ...problem, cuts: [] }, limits);
  if (whole.status === "failed") return whole;
  // Not a verdict on the promise: the run with nets cut free may be none of the design.
  const reason =
    `With ${problem.cuts.join(", ")} cut free there is a counterexample of ${verdict.depth} cycles; ` +
    `the whole design: ${whole.status}${"reason" in whole ? ` (${whole.reason})` : ""}.`;
  if (whole.status === "proved") return whole;
  const broken = whole.status === "unknown" && whole.broken === true;
  return { status: "unknown", engine: whole.engine, reason, ...(broken ? { broken } : {}) };
}

/** Looks for a counterexample first: that the cut design has one makes it likely. */
async function confirm(problem: Problem, limits: ProofLimits): Promise<Verdict> {
  const { boundedDepth: maxDepth, boundedSeconds, pdrSeconds, signal } = limits;
  const seconds = Math.max(boundedSeconds, pdrSeconds);
  const found = await ask(problem, { name: "bmc", seconds, maxDepth }, signal);
  return found.status === "failed" ? found : decide(problem, { ...limits, boundedSeconds: 0 });
}

/** PDR, k-induction, bounded search, in this order, on the problem as it stands. */
export async function decide(problem: Problem, limits: ProofLimits): Promise<Verdict> {
  const { inductionSeconds, inductionDepth, boundedSeconds, boundedDepth, signal } = limits;
  const first = await ask(problem, { name: "pdr", seconds: limits.pdrSeconds }, signal);
  if (first.status !== "unknown") return first;
  const reasons = [`pdr: ${first.reason}`];
  let broken = first.broken === true;
  if (inductionSeconds > 0) {
    const engine: Engine = { name: "k-induction", seconds: inductionSeconds, maxDepth: inductionDepth };
    const second = await ask(problem, engine, signal);
    if (second.status !== "unknown") return second;
    reasons.push(`k-induction: ${second.reason}`);
    broken ||= second.broken === true;
  }
  if (boundedSeconds > 0) {
    const third = await ask(problem, { name: "bmc", seconds: boundedSeconds, maxDepth: boundedDepth }, signal);
    if (third.status === "bounded") return { ...third, reason: reasons.join(" "), ...(broken ? { broken } : {}) };
    if (third.status !== "unknown") return third;
    reasons.push(`bmc: ${third.reason}`);
    broken ||= third.broken === true;
  }
  const engine = ["pdr", ...(inductionSeconds > 0 ? ["k-induction"] : []), ...(boundedSeconds > 0 ? ["bmc"] : [])];
  return { status: "unknown", engine: engine.join(", "), reason: reasons.join(" "), ...(broken ? { broken } : {}) };
}

/** Puts the problem to one engine. */
export async function ask(problem: Problem, engine: Engine, signal?: AbortSignal): Promise<Verdict> {
  const unknown = (reason: string, broken = false): Verdict => ({
    ...{ status: "unknown", engine: engine.name, reason },
    ...(broken ? { broken } : {}),
  });
  let result: YosysResult;
  try {
    result = await runYosys(engineJob(problem, engine), {
      timeLimitSeconds: engine.seconds + graceSeconds,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    return unknown(sentenceOf(error), true);
  }
  if (engine.name === "k-induction") return readInduction(result.log, unknown);
  const answer = readAbc(abcLines(result.log), result.files[reducedFile] ?? "");
  switch (answer.kind) {
    case "proved":
      return { status: "proved", engine: engine.name, ...(answer.depth === undefined ? {} : { depth: answer.depth }) };
    case "bounded":
      return { status: "bounded", engine: engine.name, depth: answer.frames, reason: "Bounded search proves no more." };
    case "undecided":
      return unknown(answer.reason, answer.strange);
    case "failed": {
      const text = result.files[counterexampleFile] ?? "";
      try {
        const counterexample = readCounterexample(text, result.files[mapFile] ?? "");
        return { status: "failed", engine: engine.name, depth: counterexample.length, counterexample };
      } catch (error) {
        return unknown(sentenceOf(error), true);
      }
    }
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `sat -tempinduct` says in words how it ended. */
function readInduction(log: string, unknown: (reason: string) => Verdict): Verdict {
  const steps = [...log.matchAll(/^\*\* Trying induction with length (\d+) \*\*$/gm)].at(-1)?.[1];
  if (/^Induction step proven: SUCCESS!$/m.test(log) && steps !== undefined) {
    return { status: "proved", engine: "k-induction", depth: Number(steps) };
  }
  const [word = "no word why"] =
    /^(Reached maximum number of time steps.*|SAT temporal induction proof finished.*|.*[Tt]imeout.*)$/m.exec(log) ??
    [];
  return unknown(word);
}
