import { count, plural, significant } from "../format.ts";
import { standingOf, type PromiseProof, type PromiseRow, type Standing } from "./promise_row.ts";

/** Cells of a row as plain words: the page and the Markdown summary say the same. */
export const words = {
  /** `proved`; of a bounded one the cycles too. */
  standing: (row: PromiseRow): string => {
    const standing = standingOf(row);
    const depth = row.proof?.depth;
    return standing === "bounded" && depth !== undefined ? `no break in ${plural(depth, "cycle")}` : standing;
  },
  engine: ({ proof }: PromiseRow): string => {
    if (proof === undefined) return "–";
    const { engine, depth, status } = proof;
    if (depth === undefined || status === "bounded") return engine;
    return `${engine}, ${plural(depth, depthUnit(engine, status))}`;
  },
  seconds: ({ proof }: PromiseRow): string => (proof === undefined ? "–" : count(proof.seconds, 1)),
  /** Under what it is proved; of one that is not, why. */
  given: ({ proof }: PromiseRow): string => {
    const parts = [
      ...(proof?.given ?? []).map((part) => part.replace(/\.$/, "")),
      ...(proof?.status === "proved" || proof?.reason === undefined ? [] : [proof.reason]),
    ];
    return parts.length === 0 ? "–" : parts.join("; ");
  },
  watched: ({ watched }: PromiseRow): string => {
    if (watched === undefined) return "–";
    const { cycles, broken } = watched;
    return broken === 0 ? count(cycles) : `${count(cycles)}, broken in ${plural(broken, "run")}`;
  },
  /** A case that never showed in the runs is untested there, whatever a proof says. */
  covers: ({ watched, proof }: PromiseRow): string => {
    if (watched !== undefined) return watched.covers === 0 ? "untested" : count(watched.covers);
    return proof?.reached === true ? "in the proof" : "–";
  },
  faults: ({ faults = [] }: PromiseRow): string => {
    const caught = faults.filter((fault) => fault.caught).map(({ description }) => description.replace(/\.$/, ""));
    const missed = faults.filter((fault) => !fault.caught).map(({ description }) => `not: ${description}`);
    const all = [...caught, ...missed];
    return all.length === 0 ? "–" : all.join("; ");
  },
  lowered: ({ lowered }: PromiseRow): string => {
    if (lowered === undefined) return "–";
    const { bound, verdict } = lowered;
    const at = bound === undefined ? "" : ` at ${count(bound)}`;
    return verdict === "proved" ? `holds${at}: not exact` : `${verdict}${at}`;
  },
};

/** What the depth of a decision counts. */
function depthUnit(engine: string, status: PromiseProof["status"]): string {
  if (status !== "proved") return "cycle";
  return engine.includes("induction") ? "step" : "frame";
}

/** `11 promises: 10 proved, 1 tested; watched for 60,000 cycles.` */
export function promisesText(rows: readonly PromiseRow[]): string {
  const order: readonly Standing[] = ["failed", "proved", "bounded", "unknown", "tested", "untested", "not asked"];
  const tallies = order.flatMap((standing) => {
    const alike = rows.filter((row) => standingOf(row) === standing).length;
    return alike === 0 ? [] : [`${alike} ${standing}`];
  });
  const cycles = Math.max(0, ...rows.map(({ watched }) => watched?.cycles ?? 0));
  const seen = cycles === 0 ? "" : `; watched for ${shortly(cycles)} cycles`;
  return `${plural(rows.length, "promise")}: ${tallies.join(", ")}${seen}.`;
}

function shortly(cycles: number): string {
  if (cycles < 1e6) return count(cycles);
  return `${significant(cycles / 1e6)} M`;
}
