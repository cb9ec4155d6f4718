import type { NpuConfig } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import {
  dutInstance,
  lemmas,
  promises,
  watchedDesign,
  type Promise_,
  type WatchedDesign,
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
  /** false: nothing is cut free and no lemma is leant on. */
  readonly cut?: boolean;
}

/**
 * Stronger statements, where the promise has some that follow from themselves a cycle before: where all are proved, it
 * is. Of a promise that is one per vNPU, those of one vNPU each.
 */
export function strongerProblems(config: NpuConfig, promise: string, files: Problem["files"]): readonly Problem[] {
  const found = [...promises(config), ...lemmas(config)].find(({ id }) => id === promise);
  if (found === undefined) return [];
  if (promise === "L2" || promise === "L3") return [promiseProblem({ config, promise, files })];
  const { ofVnpu, inductive } = found;
  const statements =
    ofVnpu === undefined
      ? (inductive?.() ?? [])
      : Array.from({ length: config.vnpus }, (_, v) => ({ ...found, monitor: ofVnpu(v), lemmas: [] }));
  // What is one per vNPU is decided as fast together when there are two.
  if (promise !== "G10" && config.vnpus <= 2) return [];
  const nets = (freeNets[promise] ?? []).filter((net) => hasNet(config, net));
  return statements.map(({ lemmas: assumed, ...statement }) => {
    const watched: Promise_ = { ...found, ...statement };
    const design = watchedDesign(config, files, { watched: [watched], assumed, covers: false });
    return problemOf(design, "bad_o", nets);
  });
}

/** Nets of the block that are left free in the proofs of stronger statements: they hold whatever these say. */
const freeNets: Readonly<Record<string, readonly string[]>> = {
  // Whom and when the decisions favour: the books balance whatever they say.
  G3: ["order", "turn", "start_order", "expired", "window_open", "may_lend", "reclaim", "rotate", "drain"],
  G5a: ["order", "expired", "window_open"],
  // A free window would preempt in mode 1.
  G5b: ["order", "expired"],
  G10: ["order", "expired", "window_open"],
};

/** Nobody ranks one vNPU, and one ME has no order of starts. */
function hasNet({ vnpus, matrixEngines }: NpuConfig, net: string): boolean {
  if (["order", "turn", "window_open"].includes(net)) return vnpus > 1;
  return net !== "start_order" || matrixEngines > 1;
}

/** Nets left free in the proofs of lemmas: the unit that keeps the permutation keeps it whatever they say. */
const freeInLemmas: Readonly<Record<string, readonly string[]>> = {
  L1: ["u_service_rank.sum"],
  L2: ["winner", "owners"],
  L3: ["start_me"],
};

/** Promises that need `order` to be a permutation: with a circle in it, nobody is first. */
const leaning: ReadonlySet<string> = new Set(["G5a", "G5b", "G6", "G10"]);

/** Lemmas of the config that the proof of a promise leans on. */
export function leansOn(config: NpuConfig, promise: string): readonly string[] {
  const stronger =
    promises(config)
      .find(({ id }) => id === promise)
      ?.inductive?.() ?? [];
  const needed = new Set(stronger.flatMap(({ lemmas: some }) => some.map(({ id }) => id)));
  if (leaning.has(promise)) needed.add("L1");
  return lemmas(config)
    .map(({ id }) => id)
    .filter((id) => needed.has(id));
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
  const order = lemmas(config).filter(({ id }) => id === "L1");
  const assumed = cut && leaning.has(found.id) ? order : [];
  const files = question.files ?? generateTop(config, "utop_scheduler");
  const design = watchedDesign(config, files, { watched: [watched], assumed });
  const nets = freeInLemmas[found.id] ?? ["order", "expired", "window_open"].filter((net) => hasNet(config, net));
  return problemOf(design, `${ask}_o`, cut ? nets : []);
}

function problemOf({ top, files, ports }: WatchedDesign, output: string, nets: readonly string[]): Problem {
  return { top, files, ports: ports.ports, output, bit: 0, cuts: nets.map((net) => `${dutInstance}.${net}`) };
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
