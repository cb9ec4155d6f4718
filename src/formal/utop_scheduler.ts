import type { NpuConfig } from "../config/types.ts";
import { generate } from "../generators/index.ts";
import {
  lemmas,
  promises,
  restrictions,
  watchedDesign,
  type Promise_,
} from "../generators/utop_scheduler/promises/index.ts";
import { stimulusRows } from "./counterexample.ts";
import type { Problem, Verdict } from "./problem.ts";
import { defaultLimits, prove, type ProofLimits } from "./prove.ts";

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
  /** What was left out by narrowing the inputs; absent when nothing was. */
  readonly restricted?: readonly string[];
  readonly reason?: string;
  /** Stimulus rows (words in the layout of the block's inputs), one row per cycle from reset on. */
  readonly counterexample?: { readonly cycles: number; readonly words: readonly number[] };
}

export interface PromiseQuestion {
  readonly config: NpuConfig;
  /** Name of a promise or lemma. */
  readonly promise: string;
  /** `bad`: can it be broken? `cover`: can its case be reached? Then `failed` is the answer wished for. */
  readonly ask?: "bad" | "cover";
  /** Another bound than the contract's. */
  readonly bound?: number;
  /** Another text of the block than ours. */
  readonly files?: Problem["files"];
  /** Names of restrictions under which it is asked. */
  readonly restrictions?: readonly string[];
  /** false: nothing is cut free and no lemma is leant on. */
  readonly cut?: boolean;
}

/** A promise stated per vNPU, as the problems of one vNPU each: where all are proved, the promise is. */
export function problemsByVnpu(config: NpuConfig, promise: string, files: Problem["files"]): readonly Problem[] {
  const found = promises(config).find(({ id }) => id === promise);
  const ofVnpu = found?.ofVnpu;
  // Up to two are decided together as fast.
  if (found === undefined || ofVnpu === undefined || config.vnpus <= 2) return [];
  return Array.from({ length: config.vnpus }, (_, vnpu) => {
    const watched: Promise_ = { ...found, monitor: ofVnpu(vnpu) };
    const design = watchedDesign(config, files, { watched: [watched], covers: false });
    const cuts = decisionNets.map((net) => `u_dut.${net}`);
    return { top: design.top, files: design.files, ports: design.ports.ports, output: "bad_o", bit: 0, cuts };
  });
}

/** Whom and when the decisions favour: the books balance whatever these nets say. */
const decisionNets: readonly string[] = [
  ...["order", "turn", "start_order", "expired", "window_open"],
  ...["may_lend", "reclaim", "rotate", "drain"],
];

/** Net inside the block that proofs cut free, and the lemma on it that they lean on. */
const orderNet = "order";

/** Promises that need `order` to be a permutation: with a circle in it, nobody is first. */
const leaning: ReadonlySet<string> = new Set(["G5a", "G5b", "G6", "G10"]);

/** Lemmas of the config that the proof of a promise leans on. */
export function leansOn(config: NpuConfig, promise: string): readonly string[] {
  return leaning.has(promise) ? lemmas(config).map(({ id }) => id) : [];
}

/** Narrowings of the inputs under which a promise is asked: 16 bits of the switch counter are too many for PDR. */
export function restrictionsOf(config: NpuConfig, promise: string): readonly Promise_[] {
  return promise === "G10" ? restrictions(config).filter(({ id }) => id === "R1") : [];
}

/** The problem behind a question. Throws RangeError for a promise that the config does not have. */
export function promiseProblem(question: PromiseQuestion): Problem {
  const { config, ask = "bad", bound, cut = true } = question;
  const known = [...promises(config), ...lemmas(config)];
  const found = known.find(({ id }) => id === question.promise);
  if (found === undefined) {
    throw new RangeError(
      `Config '${config.name}' has no promise '${question.promise}', only ${known.map(({ id }) => id).join(", ")}.`,
    );
  }
  const watched: Promise_ = bound === undefined ? found : { ...found, monitor: found.withBound(bound) };
  const isLemma = found.state.includes(orderNet);
  const narrowed = restrictions(config).filter(({ id }) => question.restrictions?.includes(id) === true);
  const assumed = [...narrowed, ...(cut && leaning.has(found.id) ? lemmas(config) : [])];
  const design = watchedDesign(config, question.files ?? generate(config), { watched: [watched], assumed });
  const nets = isLemma ? ["u_service_rank.sum"] : config.vnpus > 1 ? [orderNet, "expired", "window_open"] : ["expired"];
  return {
    top: design.top,
    files: design.files,
    ports: design.ports.ports,
    output: `${ask}_o`,
    bit: 0,
    cuts: cut ? nets.map((net) => `u_dut.${net}`) : [],
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
  const restricted = restrictions(question.config)
    .filter(({ id }) => question.restrictions?.includes(id) === true)
    .map(({ sentence }) => sentence);
  const row = {
    ...{ promise: question.promise, config: question.config.name, status, engine, seconds },
    ...(restricted.length === 0 ? {} : { restricted }),
  };
  const depth = "depth" in verdict && verdict.depth !== undefined ? { depth: verdict.depth } : {};
  if (verdict.status !== "failed")
    return { ...row, ...depth, ...("reason" in verdict ? { reason: verdict.reason } : {}) };
  const { counterexample } = verdict;
  const words = stimulusRows(problem.ports, counterexample);
  return { ...row, ...depth, counterexample: { cycles: counterexample.length, words } };
}
