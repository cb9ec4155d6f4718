import type { PortTable } from "../ports/port.ts";
import { rowLayout } from "../ports/row_layout.ts";
import type { GoldenModel } from "./golden_model.ts";

/** A block's ports, and how its rows are laid out. */
export type ModelLayouts = Pick<GoldenModel, "ports" | "inputs" | "outputs" | "state">;

/** The layouts of a block with these ports. */
export function modelLayouts(ports: PortTable): ModelLayouts {
  return {
    ports,
    inputs: rowLayout(ports.ports.filter((port) => port.direction === "input")),
    outputs: rowLayout(ports.ports.filter((port) => port.direction === "output")),
    state: rowLayout(ports.state),
  };
}
