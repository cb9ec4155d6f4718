import type { Port, StateEntry } from "./port.ts";

type Index = NonNullable<Port["index"]>;

/** Makes ports of one direction and role: name, elements, bits of an element, meaning, what numbers the elements. */
type PortMaker = (name: string, elements: number, elementBits: number, doc: string, index?: Index) => Port;

const maker =
  (direction: Port["direction"], role: Port["role"]): PortMaker =>
  (name, elements, elementBits, doc, index) => ({
    ...{ name, direction, role, elements, elementBits, doc },
    ...(index === undefined ? {} : { index }),
  });

/** An input straight from registers. */
export const configurationPort: PortMaker = maker("input", "configuration");
/** An input that may be any pulse or level. */
export const eventPort: PortMaker = maker("input", "event");
export const commandPort: PortMaker = maker("output", "command");

/** The clock and the reset, first in every port table. */
export const clockAndReset: readonly Port[] = [
  maker("input", "clock")("clk_i", 1, 1, "Clock; everything happens at its rising edge."),
  maker("input", "reset")("rst_ni", 1, 1, "Reset, active low."),
];

/** A piece of contract state and the net that holds it. */
export function stateEntry(
  name: string,
  net: string,
  elements: number,
  elementBits: number,
  doc: string,
  index?: Index,
): StateEntry {
  return { ...maker("state", "state")(name, elements, elementBits, doc, index), net };
}
