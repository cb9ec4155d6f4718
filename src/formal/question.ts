import type { Config } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { dutInstance, watchedBlock, type Promise_, type WatchedDesign } from "../generators/promises/index.ts";
import { stimulusRows } from "./counterexample.ts";
import type { Problem, Verdict } from "./problem.ts";
import { defaultLimits, prove, type ProofLimits } from "./prove.ts";
import { statementOf } from "./statement.ts";
import { tacticsOf } from "./tactics.ts";

/** A row of the table of proofs. */
export interface PromiseProof {
  readonly promise: string;
  readonly config: string;
  readonly status: Verdict["status"];
  /** Engine that decided, or those that were asked. */
  readonly engine: string;
  /** Frames of the invariant, steps of the induction, or cycles searched, by engine and status. */
  readonly depth?: number;
  readonly seconds: number;
  readonly reason?: string;
  /** Stimulus rows (words in the layout of the block's inputs), one row per cycle from reset on. */
  readonly counterexample?: { readonly cycles: number; readonly words: readonly number[] };
}

export interface PromiseQuestion {
  readonly config: Config;
  /** Name of a promise or lemma. */
  readonly promise: string;
  /** `bad`: can it be broken? `cover`: can its case be reached? Then `failed` is the answer wished for. */
  readonly ask?: "bad" | "cover";
  /** Another bound than the contract's. */
  readonly bound?: number;
  /** Another text of the block than ours. */
  readonly files?: Problem["files"];
  /** false: nothing is cut free and no lemma is leant on. */
  readonly cut?: boolean;
}

/**
 * Stronger statements, where the promise has some that follow from themselves a cycle before: where all are proved, it
 * is. Of a promise that is one per vNPU, those of one vNPU each. Throws RangeError for a promise that the config does not
 * have.
 */
export function strongerProblems(config: Config, promise: string, files: Problem["files"]): readonly Problem[] {
  const { top, of, statement: found } = statementOf(config, promise);
  const tactics = tacticsOf(top);
  if (tactics.inductiveLemmas.includes(promise)) return [promiseProblem({ config, promise, files })];
  const { ofVnpu, inductive } = found;
  const statements =
    ofVnpu === undefined
      ? (inductive?.() ?? [])
      : Array.from({ length: config.kind === "npu" ? config.vnpus : config.cores }, (_, v) => ({
          ...found,
          monitor: ofVnpu(v),
          lemmas: [],
        }));
  if (!tactics.strengthens(config, promise)) return [];
  const nets = tactics.freeInStronger(config, promise);
  return statements.map(({ lemmas: assumed, ...statement }) => {
    const watched: Promise_ = { ...found, ...statement };
    const design = watchedBlock(of, config, files, { watched: [watched], assumed, covers: false });
    return problemOf(config, design, "bad_o", nets);
  });
}

/** Lemmas of the config that the proof of a promise leans on. */
export function leansOn(config: Config, promise: string): readonly string[] {
  const { top, of, statement } = statementOf(config, promise);
  const stronger = statement.inductive?.() ?? [];
  const needed = new Set([
    ...stronger.flatMap(({ lemmas }) => lemmas.map(({ id }) => id)),
    ...tacticsOf(top).lemmas(promise),
  ]);
  return of.lemmas.map(({ id }) => id).filter((id) => needed.has(id));
}

/** The problem behind a question. Throws RangeError for a promise that the config does not have. */
export function promiseProblem(question: PromiseQuestion): Problem {
  const { config, promise, ask = "bad", bound, cut = true } = question;
  const { top, of, statement: found } = statementOf(config, promise);
  const tactics = tacticsOf(top);
  const watched: Promise_ = bound === undefined ? found : { ...found, monitor: found.withBound(bound) };
  const assumed = cut ? of.lemmas.filter(({ id }) => tactics.lemmas(promise).includes(id)) : [];
  const files = question.files ?? generateTop(config, top);
  const design = watchedBlock(of, config, files, { watched: [watched], assumed });
  return problemOf(config, design, `${ask}_o`, cut ? tactics.freeNets(config, promise) : []);
}

function problemOf(
  { kind }: Config,
  { top, files, ports }: WatchedDesign,
  output: string,
  nets: readonly string[],
): Problem {
  const cuts = nets.map((net) => `${dutInstance}.${net}`);
  // Yosys finds such bits in the ages of the pool's cores.
  return {
    top,
    files,
    ports: ports.ports,
    output,
    bit: 0,
    cuts,
    ...(kind === "fpga" ? { undefinedBits: "free" } : {}),
  };
}

/** Asks the engines about one promise. */
export async function provePromise(
  question: PromiseQuestion,
  limits: ProofLimits = defaultLimits,
): Promise<PromiseProof> {
  const start = performance.now();
  const problem = promiseProblem(question);
  const verdict = await prove(problem, limits);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const { status, engine } = verdict;
  const row = {
    ...{ promise: question.promise, config: question.config.name, status, engine, seconds },
  };
  const depth = "depth" in verdict && verdict.depth !== undefined ? { depth: verdict.depth } : {};
  if (verdict.status !== "failed")
    return { ...row, ...depth, ...("reason" in verdict ? { reason: verdict.reason } : {}) };
  const { counterexample } = verdict;
  const words = stimulusRows(problem.ports, counterexample);
  return { ...row, ...depth, counterexample: { cycles: counterexample.length, words } };
}
