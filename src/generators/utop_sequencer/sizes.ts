import { Module } from "../../hdl/index.ts";
import { countBits, indexBits, type UtopSequencerSizes } from "../../ports/index.ts";

/** What every part of the µTop sequencer is shaped by. */
export interface SequencerShape extends UtopSequencerSizes {
  readonly reset: "async_low" | "sync";
  /** Bits of a number of MEs, 0..NX. */
  readonly count: number;
  /** Bits that name an ME, or an ME µTop of a group. */
  readonly index: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function sequencerShape({ matrixEngines }: UtopSequencerSizes, reset: "async_low" | "sync"): SequencerShape {
  if (!Number.isInteger(matrixEngines) || matrixEngines < 1 || matrixEngines > 16) {
    throw new RangeError(`utop_sequencer: matrixEngines is ${matrixEngines}, allowed are the integers 1 to 16.`);
  }
  return { matrixEngines, reset, count: countBits(matrixEngines), index: indexBits(matrixEngines) };
}

const paper = "Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in docs/contracts/utop_sequencer.md";

/** A part with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: SequencerShape): Module {
  const m = new Module(name, { summary, source: paper, file: `src/generators/utop_sequencer/${file}` });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
