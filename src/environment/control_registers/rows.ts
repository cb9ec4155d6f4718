import { controlRegistersPorts, type ControlRegistersSizes } from "../../ports/control_registers.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { ones } from "../scheduler_rows.ts";

/** Layouts of the control registers' rows, and places in them. */
export interface RegistersRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** A scalar, or a port of one-bit elements as one mask, input or output. */
  readonly whole: (name: string) => ElementPlace;
  /** The elements of a port, input or output. */
  readonly elements: (name: string) => readonly ElementPlace[];
}

/** The rows of control registers of these sizes. */
export function registersRows(sizes: ControlRegistersSizes): RegistersRows {
  const { ports } = controlRegistersPorts(sizes);
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
