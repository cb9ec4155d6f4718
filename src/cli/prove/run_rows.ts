import type { Cache } from "../../cache/index.ts";
import type { CheckAnswer, CheckKind, PreparedCheck, ProofLimits } from "../../formal/index.ts";
import type { PlannedRow } from "./plan.ts";
import { rowOf, type Answers, type ProofRow } from "./row.ts";

export interface RowsOptions {
  /** Rows at once. */
  readonly jobs: number;
  /** Seconds for each question: the proof, and each check that it is not empty. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** Answers of earlier runs are taken from here, and kept here. */
  readonly cache?: Cache;
  /** A finished row of an earlier run, if there is one. */
  readonly finished: (row: PlannedRow) => ProofRow | undefined;
  /** A row is done; `keep` is false where another run may end otherwise. */
  readonly onRow: (row: ProofRow, planned: PlannedRow, keep: boolean) => void | Promise<void>;
  /** Questions answered so far. */
  readonly onAnswer: (config: string, promise: string, kind: CheckKind, answer: CheckAnswer) => void;
}

const kind = "proofs";
/** Cycles of bounded search at most. */
const searchedCycles = 40;
/** Seconds beyond the engines' limits after which a question is given up: reading the design takes some of them. */
const graceSeconds = 60;

/** Answers all rows, each in the order proof, then what shows that it is not empty; lemmas of a config come first. */
export async function runRows(rows: readonly PlannedRow[], options: RowsOptions): Promise<void> {
  const lemmaRows = new Map<string, Promise<ProofRow>>();
  const places = new Places(options.jobs);
  const running = rows.map(async (planned) => {
    const { config, subject } = planned;
    const answering = places.hold(() => answersOf(planned, options));
    const row = answering.then(async ({ answers, row: earlier }) => {
      const lemmas = await Promise.all(
        subject.leansOn.map(async (id) => ({ id, row: await lemmaRows.get(`${config.name} ${id}`) })),
      );
      const missing = lemmas.filter((lemma) => lemma.row?.status !== "proved").map(({ id }) => id);
      if (earlier !== undefined) return { row: assuming(earlier, missing), keep: false };
      const broken = Object.values(answers).some((answer) => answer.broken === true);
      return { row: rowOf(subject, answers, missing), keep: !broken && missing.length === 0 };
    });
    if (subject.isLemma)
      lemmaRows.set(
        `${config.name} ${subject.promise}`,
        row.then((done) => done.row),
      );
    const done = await row;
    await options.onRow(done.row, planned, done.keep);
  });
  const ended = await Promise.allSettled(running);
  options.signal.throwIfAborted();
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}

/** A proved row of an earlier run, where a lemma that it leans on is proved no more. */
function assuming(row: ProofRow, missing: readonly string[]): ProofRow {
  if (missing.length === 0 || row.status !== "proved") return row;
  const reason = `Proved assuming ${missing.join(", ")}, not proved at this config.`;
  return { ...row, status: "unknown", assuming: missing, reason };
}

async function answersOf(
  planned: PlannedRow,
  options: RowsOptions,
): Promise<{ readonly answers: Answers; readonly row?: ProofRow }> {
  options.signal.throwIfAborted();
  const earlier = options.finished(planned);
  if (earlier !== undefined) return { answers: {}, row: earlier };
  const { config, promise } = planned.subject;
  const proof = await answerOf(planned.proof, options);
  options.onAnswer(config, promise, "proof", proof);
  const answers: Answers = { proof };
  // Whether it is empty matters only where it is a proof.
  if (proof.status !== "proved") return { answers };
  for (const other of planned.others) {
    const answer: CheckAnswer =
      "check" in other
        ? await answerOf(other.check, options)
        : { status: "unknown", engine: "none", reason: other.refused, seconds: 0 };
    options.onAnswer(config, promise, other.kind, answer);
    answers[other.kind] = answer;
  }
  return { answers };
}

async function answerOf(check: PreparedCheck, { cache, seconds, signal }: RowsOptions): Promise<CheckAnswer> {
  const kept = cache === undefined ? undefined : await readAnswer(cache, check.identity, seconds);
  if (kept !== undefined) return kept;
  const lateSeconds = (seconds + graceSeconds) * check.problems;
  const late = AbortSignal.timeout(lateSeconds * 1000);
  const limits: ProofLimits = {
    ...{ pdrSeconds: Math.ceil(seconds * 0.7), inductionSeconds: 0, inductionDepth: 20 },
    ...{ boundedSeconds: Math.ceil(seconds * 0.3), boundedDepth: searchedCycles },
    signal: AbortSignal.any([signal, late]),
  };
  const answer = await check.run(limits);
  signal.throwIfAborted();
  if (answer.status === "unknown" && late.aborted) {
    return { ...answer, reason: `It was ended at its time limit of ${lateSeconds} s.` };
  }
  if (answer.broken !== true)
    await cache?.write(kind, check.identity, Buffer.from(JSON.stringify({ seconds, answer })));
  return answer;
}

/** An answer that is kept counts where it decided, or where it had as much time. */
async function readAnswer(cache: Cache, key: string, seconds: number): Promise<CheckAnswer | undefined> {
  const bytes = await cache.read(kind, key);
  if (bytes === undefined) return undefined;
  const kept = JSON.parse(Buffer.from(bytes).toString("utf8")) as { seconds: number; answer: CheckAnswer };
  return decided(kept.answer.status) || kept.seconds >= seconds ? kept.answer : undefined;
}

/** More time would change nothing. */
export function decided(status: CheckAnswer["status"]): boolean {
  return status === "proved" || status === "failed";
}

/** Lets so many through at once, in the order in which they came. */
class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
