import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { secondLevelPorts, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import { ones } from "../scheduler_rows.ts";

/** Layouts of the rows of a core's second level, and places in them. */
export interface SecondLevelRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** A scalar, or a port of one-bit elements as one mask, input or output. */
  readonly whole: (name: string) => ElementPlace;
  /** The elements of a port. */
  readonly elements: (name: string) => readonly ElementPlace[];
}

/** The rows of a second level of this size. */
export function secondLevelRows(sizes: SecondLevelSizes): SecondLevelRows {
  const { ports } = secondLevelPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const layoutOf = (name: string): RowLayout => (name.endsWith("_o") ? outputs : inputs);
  const elementsOf = (name: string): number => ports.find((port) => port.name === name)?.elements ?? 0;
  return {
    inputs,
    outputs,
    whole: (name) => {
      const first = elementPlace(layoutOf(name), name);
      return elementsOf(name) === 1 ? first : { ...first, mask: ones(elementsOf(name)) };
    },
    elements: (name) =>
      Array.from({ length: elementsOf(name) }, (_, index) => elementPlace(layoutOf(name), name, index)),
  };
}
