import type { Program } from "../../../isa/index.ts";

/** Rows of an execution table by their starts, −1 for none; an end row has none. */
export interface TableStarts {
  readonly count: number;
  /** NX + 1 a row: ME µTops, VE µTop. */
  readonly starts: Int32Array;
  readonly ends: Uint8Array;
}

/** The starts of a program's table. */
export function tableStarts({ core, rows }: Program): TableStarts {
  const none = Array.from({ length: core.matrixEngines + 1 }, () => -1);
  const starts = rows.flatMap((row) =>
    row.kind === "end" ? none : none.map((_, at) => (at < core.matrixEngines ? row.me[at] : row.ve) ?? -1),
  );
  return {
    count: rows.length,
    starts: Int32Array.from(starts),
    ends: Uint8Array.from(rows, ({ kind }) => (kind === "end" ? 1 : 0)),
  };
}
