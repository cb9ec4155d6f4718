import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { utopSequencerPorts, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import { ones } from "../scheduler_rows.ts";

/** Layouts of the µTop sequencer's rows, and places in them. */
export interface SequencerRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** A scalar, or a port of one-bit elements as one mask, input or output. */
  readonly whole: (name: string) => ElementPlace;
  /** The elements of an input. */
  readonly elements: (name: string) => readonly ElementPlace[];
}

/** The rows of a µTop sequencer of this size. */
export function sequencerRows(sizes: UtopSequencerSizes): SequencerRows {
  const { ports } = utopSequencerPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const elementsOf = (name: string): number => ports.find((port) => port.name === name)?.elements ?? 0;
  return {
    inputs,
    outputs,
    whole: (name) => {
      const first = elementPlace(name.endsWith("_o") ? outputs : inputs, name);
      return elementsOf(name) === 1 ? first : { ...first, mask: ones(elementsOf(name)) };
    },
    elements: (name) => Array.from({ length: elementsOf(name) }, (_, index) => elementPlace(inputs, name, index)),
  };
}
