import { configHash } from "../../config/config.ts";
import type { Config } from "../../config/types.ts";
import { cacheKey } from "../../cache/index.ts";
import { generateTop } from "../../generators/index.ts";
import { promisedTops, promisedTopsOf } from "../../generators/promises/index.ts";
import { prepareCheck, provable, type CheckKind, type PreparedCheck, type Provable } from "../../formal/index.ts";
import type { DesignFile } from "../../lockstep/index.ts";
import { UsageError } from "../errors.ts";
import type { Subject } from "./row.ts";

/** Blocks with promises that can be proved, without prefix. */
export const provableTops: readonly string[] = promisedTops;

/** What is asked of each config. */
export interface Request {
  /** All of the config, unless told. */
  readonly promises?: readonly string[];
  readonly tops?: readonly string[];
  readonly bound?: number;
  readonly lower: boolean;
  readonly exact: boolean;
  /** Kept fault that is in the Verilog, and that Verilog by config. */
  readonly fault?: string;
  readonly filesOf?: FilesOf;
}

/** Other Verilog of a block than ours; undefined where it is ours. */
export type FilesOf = (config: Config, top: string) => Promise<readonly DesignFile[] | undefined>;

/** A row to come. */
export interface PlannedRow {
  readonly config: Config;
  readonly subject: Subject;
  readonly proof: PreparedCheck;
  /** Made once the proof is there; reasons in place of those that cannot be made. */
  readonly others: readonly OtherCheck[];
  /** SHA-256 over all that the row depends on but the limits. */
  readonly identity: string;
}

export type OtherCheck =
  { readonly kind: CheckKind; readonly check: PreparedCheck } | { readonly kind: CheckKind; readonly refused: string };

/** The rows of all configs, lemmas before the promises that lean on them. Rejects with UsageError for what there is not. */
export async function planRows(configs: readonly Config[], request: Request): Promise<readonly PlannedRow[]> {
  const strange = (request.tops ?? []).filter((top) => !provableTops.includes(top));
  if (strange.length > 0) {
    throw new UsageError(
      strange.map((top) => `--top ${top}: has no promises to prove; allowed is ${provableTops.join(", ")}.`),
    );
  }
  const chosen = configs.map((config) => ({ config, statements: statementsOf(config, request) }));
  const rows: PlannedRow[] = [];
  for (const { config, statements } of chosen) {
    const texts = new Map<string, readonly DesignFile[]>();
    for (const statement of statements) {
      const { top } = statement;
      const files = texts.get(top) ?? (await request.filesOf?.(config, top)) ?? generateTop(config, top);
      texts.set(top, files);
      rows.push(plannedRow(config, statement, request, files));
    }
  }
  return rows;
}

/** Those of the blocks asked for that the config has; all, unless told. @throws {UsageError} when it has none of them. */
function topsOf(config: Config, asked: readonly string[] | undefined): readonly string[] {
  const own = promisedTopsOf(config);
  const tops = own.filter((top) => asked === undefined || asked.includes(top));
  if (tops.length > 0 || asked === undefined) return tops;
  throw new UsageError(`--top ${asked[0]}: is no block of '${config.name}'; allowed is ${own.join(", ")}.`);
}

/** The promises asked for, and the lemmas that they lean on. */
function statementsOf(config: Config, { promises, tops, bound, lower }: Request): readonly Provable[] {
  const all = provable(config, topsOf(config, tops));
  const unknown = (promises ?? []).filter((id) => !all.some(({ promise }) => promise === id));
  if (unknown.length > 0) {
    const names = all.map(({ promise }) => promise).join(", ");
    throw new UsageError(unknown.map((id) => `--promise ${id}: is none of '${config.name}'; allowed is ${names}.`));
  }
  const asked = all.filter(({ promise, isLemma, bound: exact }) =>
    promises === undefined ? !isLemma && (!lower || exact !== undefined) : promises.includes(promise),
  );
  const withBound = all.filter((one) => one.bound !== undefined).map(({ promise }) => promise);
  const option = bound === undefined ? "--lower" : "--bound";
  if (bound !== undefined || lower) {
    const without = asked.filter((one) => one.bound === undefined);
    if ((promises === undefined && !lower) || without.length > 0) {
      const found = promises === undefined ? "no promise is named" : `${without[0]?.promise} has no bound`;
      throw new UsageError(`${option}: ${found}; allowed is with --promise ${withBound.join(", ")}.`);
    }
  }
  const lemmas = new Set(asked.flatMap((one) => one.leansOn));
  return all.filter((one) => asked.includes(one) || lemmas.has(one.promise));
}

function plannedRow(
  config: Config,
  statement: Provable,
  { bound, lower, exact, fault }: Request,
  files: readonly DesignFile[],
): PlannedRow {
  const { promise, bound: contract, isLemma } = statement;
  const least = contract === undefined || isLemma ? undefined : contract - 1;
  const other = isLemma ? undefined : lower ? least : bound;
  const base = {
    ...{ config, promise, files },
    ...(other === undefined ? {} : { bound: other }),
  };
  const proof = prepareCheck({ ...base, kind: "proof" });
  // That a proof is not empty is a question about our own Verilog, and the contract's bound.
  const plain = fault === undefined && other === undefined;
  const others: OtherCheck[] = !plain
    ? []
    : [
        // A lemma without duties assumes nothing that could contradict itself.
        ...(isLemma && statement.duties.length === 0
          ? []
          : [otherCheck("cover", () => prepareCheck({ ...base, kind: "cover" }))]),
        otherCheck("mutant", () => prepareCheck({ ...base, kind: "mutant" })),
        ...(exact && least !== undefined
          ? [otherCheck("exact", () => prepareCheck({ ...base, bound: least, kind: "exact" }))]
          : []),
      ];
  const parts = others.map((one) => ("check" in one ? one.check.identity : one.refused));
  return {
    ...{ config, proof, others, identity: cacheKey(proof.identity, ...parts) },
    subject: {
      ...{ config: config.name, configHash: configHash(config) },
      ...withoutBound(statement),
      ...(other === undefined ? {} : { bound: other }),
      ...(fault === undefined ? {} : { fault }),
    },
  };
}

function withoutBound({ bound: _, ...statement }: Provable): Provable {
  return statement;
}

function otherCheck(kind: CheckKind, prepare: () => PreparedCheck): OtherCheck {
  try {
    return { kind, check: prepare() };
  } catch (error) {
    if (error instanceof RangeError) return { kind, refused: error.message };
    throw error;
  }
}
