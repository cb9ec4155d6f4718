import type { Module, Signal } from "../../hdl/index.ts";
import { portBits, type PortTable } from "../../ports/index.ts";

/** Finds a port by name; throws RangeError when the port table has none. */
export type PortFinder = (name: string) => Signal;

/** Declares the ports of a port table, in its order; the module has its clock and reset already. */
export function declarePorts(m: Module, table: PortTable): PortFinder {
  const signals = new Map<string, Signal>();
  for (const port of table.ports) {
    if (port.role === "clock" || port.role === "reset") continue;
    const declare = port.direction === "input" ? m.input.bind(m) : m.output.bind(m);
    signals.set(port.name, declare(port.name, portBits(port), port.doc));
  }
  return (name) => {
    const signal = signals.get(name);
    if (signal === undefined) throw new RangeError(`${table.block}: no port '${name}' in its port table.`);
    return signal;
  };
}
