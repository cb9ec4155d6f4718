import type { Module, Signal } from "../../hdl/index.ts";
import { portBits, utopSchedulerPorts } from "../../ports/index.ts";
import type { SchedulerShape } from "./sizes.ts";

/** Finds a port by name; throws RangeError when the port table has none. */
export type PortFinder = (name: string) => Signal;

/** Declares the ports of the port table, in its order. */
export function declarePorts(m: Module, shape: SchedulerShape): PortFinder {
  const table = utopSchedulerPorts(shape);
  const signals = new Map<string, Signal>();
  for (const port of table.ports) {
    // The part's own clock and reset are the table's.
    if (port.role === "clock" || port.role === "reset") continue;
    if (port.direction === "input") signals.set(port.name, m.input(port.name, portBits(port), port.doc));
    else signals.set(port.name, m.output(port.name, portBits(port), port.doc));
  }
  return (name) => {
    const signal = signals.get(name);
    if (signal === undefined) throw new RangeError(`${table.block}: no port '${name}' in its port table.`);
    return signal;
  };
}
