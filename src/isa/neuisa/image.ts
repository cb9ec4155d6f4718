import { bytesOf, joined } from "./bytes.ts";
import { encodeLine, lineWords } from "./line.ts";
import type { Program } from "./program.ts";
import { encodeRow, rowFormat } from "./table_row.ts";

/** A program as it lies in its segment of memory, addresses from the start of the segment. */
export interface ProgramImage {
  /** Execution table, then code; 16-byte beats, little endian. */
  readonly bytes: Uint8Array;
  /** Always 0. */
  readonly tableAddress: number;
  /** Row r lies at tableAddress + r · rowBytes. */
  readonly rowBytes: number;
  readonly rows: number;
  /** Instruction i lies at codeAddress + i · lineBytes. */
  readonly codeAddress: number;
  readonly lineBytes: number;
  readonly instructions: number;
}

/** Lays a program out in memory. Nothing but the encodings is checked: tests also lay out faulty programs. */
export function imageOf({ core, rows, code }: Pick<Program, "core" | "rows" | "code">): ProgramImage {
  const rowBytes = 4 * rowFormat(core.matrixEngines).words;
  const table = joined(rows.map((row) => bytesOf(encodeRow(row, core.matrixEngines))));
  const lines = joined(code.map((instruction) => bytesOf(encodeLine(instruction, core.vectorEngines))));
  return {
    bytes: joined([table, lines]),
    ...{ tableAddress: 0, rowBytes, rows: rows.length },
    ...{ codeAddress: table.length, lineBytes: 4 * lineWords(core.vectorEngines), instructions: code.length },
  };
}
