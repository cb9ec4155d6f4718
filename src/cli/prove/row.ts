import type { CheckAnswer, CheckKind, Provable } from "../../formal/index.ts";

/** What the checks beside the proof found: what each wants is its first word. */
export interface Vacuity {
  /** Can the case that the promise is about be reached with its duties kept? Absent for a lemma that assumes none. */
  readonly cover?: "reached" | "unreachable" | "unknown";
  /** Does the proof fail for the promise's kept mutant? */
  readonly mutant: "refuted" | "proved" | "unknown";
  /** Is the bound, lowered by one, refuted? With --exact, of promises with an exact bound. */
  readonly exact?: "refuted" | "proved" | "unknown";
}

/** A row of `vnpu prove`. */
export interface ProofRow {
  readonly config: string;
  readonly configHash: string;
  readonly top: string;
  readonly promise: string;
  readonly status: "proved" | "bounded" | "failed" | "unknown";
  readonly engine: string;
  /** Frames of the invariant, cycles searched without a counterexample, or cycles of the one that was found. */
  readonly depth?: number;
  /** Lemmas that it leans on. */
  readonly leansOn?: readonly string[];
  /** Of those, the ones that are not proved at this config. */
  readonly assuming?: readonly string[];
  /** Asked about in place of the contract's bound. */
  readonly bound?: number;
  /** Kept fault in the Verilog that was asked about. */
  readonly fault?: string;
  readonly vacuity?: Vacuity;
  readonly reason?: string;
  readonly counterexample?: Counterexample;
  readonly timing: { readonly seconds: number };
}

/** Stimulus that breaks the promise: rows of 32-bit words in the layout of the block's inputs, from reset on. */
export interface Counterexample {
  readonly cycles: number;
  readonly words: readonly number[];
  /** The last cycles, as text. */
  readonly table?: string;
  /** Command that shows it again. */
  readonly replay?: string;
  /** The promise's monitor fired in the last cycle on the netlist engine too. */
  readonly reproduced?: boolean;
}

export type Answers = Partial<Record<CheckKind, CheckAnswer>>;

/** What a row is about. */
export type Subject = Pick<ProofRow, "config" | "configHash" | "top" | "bound" | "fault"> & Provable;

/**
 * The row that the answers make. A proof counts only where its case can be reached, its mutant fails (and with
 * `exact` one less), and every lemma that it leans on is proved at the config.
 */
export function rowOf(subject: Subject, answers: Answers, missingLemmas: readonly string[]): ProofRow {
  const { config, configHash, top, promise, bound, fault, leansOn } = subject;
  const { proof } = answers;
  const engine = proof?.engine ?? "none";
  const vacuity = vacuityOf(answers);
  const doubt = proof?.status === "proved" ? doubtOf(promise, answers, vacuity, missingLemmas) : undefined;
  const reason = doubt ?? proof?.reason;
  const seconds = Object.values(answers).reduce((sum, answer) => sum + answer.seconds, 0);
  return {
    ...{ config, configHash, top, promise, status: doubt === undefined ? (proof?.status ?? "unknown") : "unknown" },
    engine,
    ...(proof?.depth === undefined ? {} : { depth: proof.depth }),
    ...(leansOn.length === 0 ? {} : { leansOn }),
    ...(missingLemmas.length === 0 ? {} : { assuming: missingLemmas }),
    ...(bound === undefined ? {} : { bound }),
    ...(fault === undefined ? {} : { fault }),
    ...(vacuity === undefined ? {} : { vacuity }),
    ...(reason === undefined ? {} : { reason }),
    ...(proof?.counterexample === undefined ? {} : { counterexample: proof.counterexample }),
    timing: { seconds: Math.round(seconds * 10) / 10 },
  };
}

function vacuityOf({ cover, mutant, exact }: Answers): Vacuity | undefined {
  if (mutant === undefined) return undefined;
  const refuted = (answer: CheckAnswer): Vacuity["mutant"] =>
    answer.status === "failed" ? "refuted" : answer.status === "proved" ? "proved" : "unknown";
  return {
    ...(cover === undefined ? {} : { cover: coverOf(cover) }),
    mutant: refuted(mutant),
    ...(exact === undefined ? {} : { exact: refuted(exact) }),
  };
}

function coverOf({ status }: CheckAnswer): NonNullable<Vacuity["cover"]> {
  return status === "failed" ? "reached" : status === "proved" ? "unreachable" : "unknown";
}

/** Why a proof does not count; undefined when it does. */
function doubtOf(
  promise: string,
  { cover, mutant, exact }: Answers,
  vacuity: Vacuity | undefined,
  missingLemmas: readonly string[],
): string | undefined {
  if (vacuity?.cover === "unreachable") {
    return `The case of ${promise} cannot be reached: its duties contradict each other, or it says nothing here.`;
  }
  if (vacuity?.cover === "unknown") return `Proved, but its case was not reached: ${cover?.reason ?? "no word why"}`;
  if (vacuity?.mutant === "proved") return `${promise} says nothing: its proof holds for its kept mutant too.`;
  if (vacuity?.mutant === "unknown")
    return `Proved, but its mutant was not refuted: ${mutant?.reason ?? "no word why"}`;
  if (vacuity?.exact === "proved") return `The bound of ${promise} is not exact: one less is proved too.`;
  if (vacuity?.exact === "unknown") return `Proved, but one less was not refuted: ${exact?.reason ?? "no word why"}`;
  if (missingLemmas.length > 0) return `Proved assuming ${missingLemmas.join(", ")}, not proved at this config.`;
  return undefined;
}
