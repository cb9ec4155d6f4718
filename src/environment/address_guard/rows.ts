import { addressGuardPorts } from "../../ports/address_guard.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";

/** Layouts of the address guard's rows, and places in them. */
export interface GuardRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** One element of a port, input or output. */
  readonly place: (name: string, index?: number) => ElementPlace;
}

/** The rows of an address guard. */
export function guardRows(): GuardRows {
  const { ports } = addressGuardPorts();
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  return {
    inputs,
    outputs,
    place: (name, index = 0) => elementPlace(name.endsWith("_o") ? outputs : inputs, name, index),
  };
}
