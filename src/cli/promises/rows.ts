import type { Config } from "../../config/types.ts";
import { mutants } from "../../formal/index.ts";
import { operationSchedulerFaults } from "../../generators/operation_scheduler/faults.ts";
import { utopSchedulerFaults } from "../../generators/utop_scheduler/faults.ts";
import { utopSequencerFaults } from "../../generators/utop_sequencer/faults.ts";
import type { PromiseFault, PromiseProof, PromiseRow, PromiseWatched } from "../../report/index.ts";
import type { ProofRow } from "../prove/row.ts";
import { inContractOrder, namedConfigs, statementsAt, wordingOf } from "./known.ts";

/** Rows of older ledgers may hold for some inputs alone. */
interface Narrowed {
  readonly restricted?: readonly string[];
}

/** A lockstep run, as far as promises go. */
export interface WatchedRun {
  readonly config: string;
  readonly configHash?: string;
  /** Compared. */
  readonly cycles: number;
  /** Cycles in which the case of each watched promise was there; absent where none was watched. */
  readonly covers?: Readonly<Record<string, number>> | undefined;
  readonly mismatch?: object | undefined;
}

/**
 * What proofs and lockstep runs say of each promise, config by config. A named config has a row for every promise of
 * its own, asked or not; configs of whose promises nothing is known are left out. Of two answers to a question the
 * later one counts.
 *
 * @param also Configs known beside the named ones.
 */
export function promiseRows(
  proofs: readonly ProofRow[],
  runs: readonly WatchedRun[],
  also: readonly { readonly hash: string; readonly config: Config }[] = [],
): readonly PromiseRow[] {
  const watched = runs.filter(({ covers }) => covers !== undefined);
  if (proofs.length === 0 && watched.length === 0) return [];
  const named = namedConfigs();
  const known = new Map([...named, ...also.map(({ hash, config }) => [hash, config] as const)]);
  // A block of whose promises nothing is known is left out.
  const told = new Set([
    ...proofs.map(({ promise }) => promise),
    ...watched.flatMap(({ covers = {} }) => Object.keys(covers)),
  ]);
  const ofTold = (ofBlock: readonly string[]): boolean => ofBlock.some((id) => told.has(id));
  const names = new Map([...proofs, ...watched].map(({ config, configHash = "" }) => [configHash, config]));
  return [...names].flatMap(([hash, name]) => {
    const ofConfig = ({ configHash = "" }: { readonly configHash?: string }): boolean => configHash === hash;
    const [own, ran] = [proofs.filter(ofConfig), watched.filter(ofConfig)];
    const config = known.get(hash);
    const ids = new Set([
      ...(config === undefined ? [] : statementsAt(config).filter(ofTold).flat()),
      ...own.map(({ promise }) => promise),
      ...ran.flatMap(({ covers = {} }) => Object.keys(covers)),
    ]);
    const label = named.has(hash) || hash === "" ? name : `${name}, config hash ${hash.slice(0, 8)}`;
    return [...ids].sort(inContractOrder).map((id) => rowOf(label, id, own, ran));
  });
}

function rowOf(config: string, id: string, all: readonly ProofRow[], runs: readonly WatchedRun[]): PromiseRow {
  const own = all.filter(({ promise }) => promise === id);
  const plain = own.findLast(({ bound, fault }) => bound === undefined && fault === undefined);
  const watched = watchedOf(id, runs);
  const faults = faultsOf(id, own, plain);
  const lowered = loweredOf(own, plain);
  return {
    ...{ config, promise: id, ...wordingOf(id) },
    ...(plain === undefined ? {} : { proof: proofOf(plain) }),
    ...(watched === undefined ? {} : { watched }),
    ...(faults.length === 0 ? {} : { faults }),
    ...(lowered === undefined ? {} : { lowered }),
  };
}

function proofOf(row: ProofRow): PromiseProof {
  const { status, engine, depth, leansOn = [], assuming = [], reason, vacuity, timing } = row;
  const { restricted = [] } = row as Narrowed;
  const given = [
    ...leansOn.filter((id) => !assuming.includes(id)),
    ...(assuming.length === 0 ? [] : [`assuming ${assuming.join(", ")}`]),
    ...restricted,
  ];
  return {
    ...{ status, engine, seconds: timing.seconds },
    ...(depth === undefined ? {} : { depth }),
    ...(given.length === 0 ? {} : { given }),
    ...(reason === undefined ? {} : { reason }),
    ...(vacuity?.cover === undefined ? {} : { reached: vacuity.cover === "reached" }),
  };
}

function watchedOf(id: string, runs: readonly WatchedRun[]): PromiseWatched | undefined {
  const own = runs.filter(({ covers }) => covers?.[id] !== undefined);
  if (own.length === 0) return undefined;
  const sum = (of: (run: WatchedRun) => number): number => own.reduce((total, run) => total + of(run), 0);
  return {
    cycles: sum(({ cycles }) => cycles),
    covers: sum(({ covers }) => covers?.[id] ?? 0),
    broken: own.filter((run) => breaks(run, id)).length,
  };
}

function breaks({ mismatch }: WatchedRun, id: string): boolean {
  const { broken = [] } = (mismatch ?? {}) as { broken?: readonly { readonly kind: string; readonly id: string }[] };
  return broken.some((one) => one.kind === "promise" && one.id === id);
}

/** The mutant that comes with the proof, and kept faults that were asked about by name. */
function faultsOf(id: string, own: readonly ProofRow[], plain: ProofRow | undefined): readonly PromiseFault[] {
  const mutant = plain?.vacuity?.mutant;
  const description = mutants.find(({ promise }) => promise === id)?.description ?? "its mutant";
  const asked = own.flatMap(({ fault, status }) =>
    fault === undefined || (status !== "failed" && status !== "proved")
      ? []
      : [{ description: descriptionOf(fault), caught: status === "failed" }],
  );
  const all = [
    ...(mutant === undefined || mutant === "unknown" ? [] : [{ description, caught: mutant === "refuted" }]),
    ...asked,
  ];
  return all.filter((one, at) => all.findLastIndex((other) => other.description === one.description) === at);
}

function descriptionOf(fault: string): string {
  return (
    [...mutants, ...utopSchedulerFaults, ...operationSchedulerFaults, ...utopSequencerFaults].find(
      ({ name }) => name === fault,
    )?.description ?? fault
  );
}

function loweredOf(own: readonly ProofRow[], plain: ProofRow | undefined): PromiseRow["lowered"] {
  const asked = own.findLast(({ bound, fault }) => bound !== undefined && fault === undefined);
  if (asked?.bound !== undefined) {
    const { bound, status } = asked;
    const verdict = status === "failed" ? "refuted" : status === "proved" ? "proved" : "unknown";
    return { bound, verdict };
  }
  const exact = plain?.vacuity?.exact;
  return exact === undefined ? undefined : { verdict: exact };
}
