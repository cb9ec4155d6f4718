import { npuFrontendPorts, type NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import type { RegistersRows } from "../control_registers/rows.ts";
import type { FetchRows } from "../fetch_master/rows.ts";
import { ones } from "../scheduler_rows.ts";

/** Layouts of the front end's rows, and places in them; its two buses have the names that their own blocks have. */
export interface FrontendRows extends RegistersRows, FetchRows {}

/** The rows of a front end of these sizes. */
export function frontendRows(sizes: NpuFrontendSizes): FrontendRows {
  const { ports } = npuFrontendPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const layoutOf = (name: string): RowLayout => (name.endsWith("_o") ? outputs : inputs);
  const elementsOf = (name: string): number => ports.find((port) => port.name === name)?.elements ?? 0;
  const place = (name: string, index = 0): ElementPlace => elementPlace(layoutOf(name), name, index);
  return {
    inputs,
    outputs,
    place,
    whole: (name) => {
      const first = place(name);
      return elementsOf(name) === 1 ? first : { ...first, mask: ones(elementsOf(name)) };
    },
    elements: (name) => Array.from({ length: elementsOf(name) }, (_, index) => place(name, index)),
  };
}
