import type { ProofRow } from "../prove/row.ts";
import type { Part } from "./part.ts";

/**
 * A ledger of proofs as what `vnpu prove` would print: the last row of each promise and config. Rows about other bounds
 * and kept faults, which are to be refuted, stand beside them.
 */
export function proofPart(file: string, rows: readonly ProofRow[]): Part {
  const isAsked = ({ bound, fault }: ProofRow): boolean => bound !== undefined || fault !== undefined;
  const plain = rows.filter((row) => !isAsked(row));
  const last = new Map(plain.map((row) => [`${row.configHash} ${row.top} ${row.promise}`, row]));
  const results = [...last.values()];
  const asked = rows.filter(isAsked);
  return {
    ...{ file, command: "prove", status: results.every(({ status }) => status === "proved") ? "pass" : "fail" },
    ...{ results, versions: {} },
    ...(asked.length === 0 ? {} : { asked }),
  };
}
