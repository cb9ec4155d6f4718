import { cacheKey } from "../cache/index.ts";
import type { Config } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { withFault } from "../generators/verilog_fault.ts";
import { yosysVersion } from "../yosys/run_here.ts";
import { endsWithBit } from "./directed_run.ts";
import { longestWait } from "./longest_wait.ts";
import { stimulusRows } from "./counterexample.ts";
import { mutants } from "./mutants.ts";
import { orderInvariant } from "./order_invariant.ts";
import { proofText, type Counterexample, type Problem, type Verdict } from "./problem.ts";
import { ask, decide, prove, type ProofLimits } from "./prove.ts";
import { engineJob } from "./script.ts";
import { leansOn, promiseProblem, strongerProblems } from "./question.ts";
import { statementOf, statementsOf } from "./statement.ts";

/** `cover`: can its case be reached? `mutant`: does its proof fail for its kept mutant? `exact`: is one less refuted? */
export type CheckKind = "proof" | "cover" | "mutant" | "exact";

/** One question about one promise. */
export interface Check {
  readonly kind: CheckKind;
  readonly config: Config;
  /** Name of a promise or lemma. */
  readonly promise: string;
  /** Another bound than the contract's. */
  readonly bound?: number;
  /** Another text of the block than ours. */
  readonly files?: Problem["files"];
}

/** What came of a check. Plain data. */
export interface CheckAnswer {
  readonly status: Verdict["status"];
  readonly engine: string;
  readonly depth?: number;
  readonly reason?: string;
  /** A tool broke: nothing to keep. */
  readonly broken?: boolean;
  /** Of a failed proof: rows in the layout of the block's inputs, from reset on. */
  readonly counterexample?: { readonly cycles: number; readonly words: readonly number[] };
  readonly seconds: number;
}

/** A check that is ready to run. */
export interface PreparedCheck {
  readonly kind: CheckKind;
  /** SHA-256 over all that the answer depends on but the limits: Verilog, monitors, duties, scripts, version of Yosys. */
  readonly identity: string;
  /** Problems that are put to the engines in turn, at most, each with the limits of `run`. */
  readonly problems: number;
  run(limits: ProofLimits): Promise<CheckAnswer>;
}

/** A statement of a config, for those who choose among them. */
export interface Provable {
  /** Block that it is about, without prefix. */
  readonly top: string;
  readonly promise: string;
  readonly title: string;
  readonly isLemma: boolean;
  /** Duties of the surroundings that its proof assumes. */
  readonly duties: readonly string[];
  /** Exact bound, where there is one. */
  readonly bound?: number;
  /** Lemmas that its proof leans on. */
  readonly leansOn: readonly string[];
}

/** Steps of induction on a stronger statement. */
const strongerDepth = 4;

/** Lemmas, then promises of a config, block by block; of all blocks that have some, unless told. */
export function provable(config: Config, tops?: readonly string[]): readonly Provable[] {
  return statementsOf(config, tops).map(({ top, of, statement: { id, title, duties, bound } }) => ({
    ...{ top, promise: id, title, isLemma: of.lemmas.some((lemma) => lemma.id === id), duties },
    ...(bound === undefined ? {} : { bound }),
    leansOn: leansOn(config, id),
  }));
}

/** Makes the problems of a check. Throws RangeError for a promise that the config does not have, and for a mutant that does not apply. */
export function prepareCheck(check: Check): PreparedCheck {
  const { kind, config, promise, bound } = check;
  const clean = check.files ?? generateTop(config, statementOf(config, promise).top);
  const mutant = mutants.find((one) => one.promise === promise);
  if (kind === "mutant" && mutant === undefined) throw new RangeError(`Promise ${promise} has no kept mutant.`);
  const files = kind === "mutant" && mutant !== undefined ? withFault(clean, config, mutant) : clean;
  const question = {
    ...{ config, promise, files },
    ...(bound === undefined ? {} : { bound }),
    ...(kind === "cover" ? { ask: "cover" as const } : {}),
  };
  const invariant =
    config.kind === "npu" && promise === "L1" && kind !== "cover" ? [orderInvariant(config, files)] : [];
  const problem = promiseProblem(question);
  const stronger = kind === "proof" || kind === "mutant" ? strongerProblems(config, promise, files) : [];
  const whole: Problem = { ...problem, cuts: [] };
  // With another text of the block there is none: it is made for the block as the contract says it is.
  const directed = config.kind === "npu" && (kind === "cover" || kind === "exact");
  const witness = directed ? longestWait(config, promise) : undefined;
  return {
    kind,
    identity: cacheKey(
      kind,
      yosysVersion,
      ...[...invariant, ...stronger, problem, whole].flatMap(partsOf),
      witness === undefined ? "" : stimulusRows(problem.ports, witness).join(" "),
    ),
    problems: 2 * stronger.length + 1,
    run: async (limits) => {
      const started = performance.now();
      const verdict = await (kind === "proof"
        ? proveWith(invariant, stronger, problem, limits, config.kind === "npu" ? "vNPU" : "module")
        : kind === "mutant"
          ? searchEach([...stronger, invariant[0] ?? problem], limits)
          : searchWhole(problem, whole, limits, config.reset, witness));
      return answerOf(verdict, problem, Math.round((performance.now() - started) / 100) / 10);
    },
  };
}

/** Stronger statements first, one per `part` where there are several: they fail without a word on the promise itself. */
async function proveWith(
  invariant: readonly Problem[],
  stronger: readonly Problem[],
  problem: Problem,
  limits: ProofLimits,
  part: string,
): Promise<Verdict> {
  const implied = await proveEach(stronger, limits, part);
  if (implied !== undefined) return implied;
  for (const one of invariant) {
    const verdict = await ask(one, { name: "pdr", seconds: limits.pdrSeconds }, limits.signal);
    if (verdict.status === "proved") return { ...verdict, engine: "pdr, with an invariant" };
  }
  return prove(problem, limits);
}

/**
 * Proved where every stronger statement is, with the most steps or frames that one took; undefined where one is not, or
 * there are none. A statement that follows from itself a cycle before is one that induction sees at once.
 */
async function proveEach(
  stronger: readonly Problem[],
  limits: ProofLimits,
  part: string,
): Promise<Verdict | undefined> {
  const { pdrSeconds: seconds, signal } = limits;
  const engines = new Set<string>();
  let most = 0;
  for (const one of stronger) {
    let verdict = await ask(one, { name: "k-induction", seconds, maxDepth: strongerDepth }, signal);
    if (verdict.status !== "proved") verdict = await ask(one, { name: "pdr", seconds }, signal);
    if (verdict.status !== "proved") return undefined;
    engines.add(verdict.engine);
    most = Math.max(most, verdict.depth ?? 0);
  }
  if (stronger.length === 0) return undefined;
  const split = stronger.length > 1 ? `, split by ${part}` : "";
  return { status: "proved", engine: `${[...engines].join(", ")}${split}`, depth: most };
}

/** Every problem must fail; the first that does not is the answer. */
async function searchEach(problems: readonly Problem[], limits: ProofLimits): Promise<Verdict> {
  let last: Verdict = { status: "unknown", engine: "none", reason: "There was nothing to ask." };
  for (const problem of problems) {
    last = await search(problem, limits);
    if (last.status !== "failed") return last;
  }
  return last;
}

/** Looks for a run that ends with the bit; only then for the proof that there is none. */
async function search(problem: Problem, limits: ProofLimits): Promise<Verdict> {
  const { boundedDepth: maxDepth, boundedSeconds: seconds, signal } = limits;
  const found = await ask(problem, { name: "bmc", seconds, maxDepth }, signal);
  return found.status === "failed" ? found : decide(problem, { ...limits, boundedSeconds: 0 });
}

/**
 * As `search`, with runs of the whole design, and proofs with nets cut free. A run that is known to end with the bit is
 * tried first: bounded search finds long ones late.
 */
async function searchWhole(
  problem: Problem,
  whole: Problem,
  limits: ProofLimits,
  reset: Config["reset"],
  witness?: Counterexample,
): Promise<Verdict> {
  const { boundedDepth: maxDepth, boundedSeconds: seconds, signal } = limits;
  if (witness !== undefined && (await endsWithBit(problem, witness, reset))) {
    return { status: "failed", engine: "directed run", depth: witness.length, counterexample: witness };
  }
  const found = await ask(whole, { name: "bmc", seconds, maxDepth }, signal);
  return found.status === "failed" ? found : prove(problem, { ...limits, boundedSeconds: 0 });
}

function partsOf(problem: Problem): string[] {
  return [
    ...problem.files.flatMap(({ name, text }) => [name, text]),
    proofText(problem),
    engineJob(problem, { name: "pdr", seconds: 0 }).script,
    engineJob(problem, { name: "k-induction", seconds: 0, maxDepth: 0 }).script,
    engineJob(problem, { name: "bmc", seconds: 0, maxDepth: 0 }).script,
  ];
}

function answerOf(verdict: Verdict, problem: Problem, seconds: number): CheckAnswer {
  const { status, engine } = verdict;
  const depth = "depth" in verdict && verdict.depth !== undefined ? { depth: verdict.depth } : {};
  if (verdict.status === "failed") {
    const { counterexample } = verdict;
    const words = stimulusRows(problem.ports, counterexample);
    return { status, engine, ...depth, seconds, counterexample: { cycles: counterexample.length, words } };
  }
  const reason = "reason" in verdict ? { reason: verdict.reason } : {};
  const broken = "broken" in verdict && verdict.broken === true ? { broken: true } : {};
  return { status, engine, ...depth, ...reason, ...broken, seconds };
}
