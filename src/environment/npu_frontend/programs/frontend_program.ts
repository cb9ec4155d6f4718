import { imageOf, type Program, type ProgramImage } from "../../../isa/index.ts";
import type { sequencerFault } from "../../../ports/utop_sequencer.ts";

/** A fault that a program runs into by itself. */
export type ProgramFault = Exclude<keyof typeof sequencerFault, "stopped" | "fetchTimeOut" | "parity" | "engine">;

/** How a program ends where memory and engines answer: complete, in a fault, or never. */
export type ProgramEnd = "done" | "endless" | ProgramFault;

/** A program as it lies in memory: its table and its code are segments of their own. */
export interface FrontendProgram {
  /** What it is for: `legal`, or the name of a fault or of a nuisance. */
  readonly name: string;
  readonly end: ProgramEnd;
  readonly table: Uint32Array;
  readonly code: Uint32Array;
  /** What the hypervisor writes into TABLE_ROWS and CODE_BYTES; more than there is, in some faulty programs. */
  readonly tableRows: number;
  readonly codeBytes: number;
}

/** What is changed of a program before it is laid out or behind that. */
export interface Patch {
  /** Bits of one word of the code that are inverted. */
  readonly flip?: { readonly line: number; readonly word: number; readonly bits: number };
  readonly moreRows?: number;
  readonly moreLines?: number;
}

const wordBytes = 4;

/** Lays a program out. */
export function layOut(name: string, end: ProgramEnd, program: Program, patch: Patch = {}): FrontendProgram {
  const image = imageOf(program);
  const { table, code } = segmentsOf(image);
  const { flip, moreRows = 0, moreLines = 0 } = patch;
  if (flip !== undefined) {
    const at = (flip.line * image.lineBytes) / wordBytes + flip.word;
    code[at] = ((code[at] ?? 0) ^ flip.bits) >>> 0;
  }
  return {
    ...{ name, end, table, code },
    tableRows: image.rows + moreRows,
    codeBytes: (image.instructions + moreLines) * image.lineBytes,
  };
}

/** A program of somebody else. */
export function programOfImage(image: ProgramImage): FrontendProgram {
  const { table, code } = segmentsOf(image);
  const codeBytes = image.instructions * image.lineBytes;
  return { name: "given", end: "done", table, code, tableRows: image.rows, codeBytes };
}

function segmentsOf({ bytes, codeAddress }: ProgramImage): Pick<FrontendProgram, "table" | "code"> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wordsOf = (from: number, to: number): Uint32Array =>
    Uint32Array.from({ length: (to - from) / wordBytes }, (_, at) => view.getUint32(from + wordBytes * at, true));
  return { table: wordsOf(0, codeAddress), code: wordsOf(codeAddress, bytes.length) };
}
