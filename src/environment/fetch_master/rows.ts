import { fetchMasterPorts, type FetchMasterSizes } from "../../ports/fetch_master.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";

/** Layouts of the fetch master's rows, and places in them. */
export interface FetchRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** One element of a port, input or output. */
  readonly place: (name: string, index?: number) => ElementPlace;
  readonly elements: (name: string) => readonly ElementPlace[];
}

/** The rows of a fetch master of this size. */
export function fetchRows(sizes: FetchMasterSizes): FetchRows {
  const { ports } = fetchMasterPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const place = (name: string, index = 0): ElementPlace =>
    elementPlace(name.endsWith("_o") ? outputs : inputs, name, index);
  return {
    inputs,
    outputs,
    place,
    elements: (name) => {
      const count = ports.find((port) => port.name === name)?.elements ?? 0;
      return Array.from({ length: count }, (_, index) => place(name, index));
    },
  };
}
