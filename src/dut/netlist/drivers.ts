import type { JsonBit, JsonModule } from "../../yosys/netlist_json.ts";
import { NetlistError } from "./netlist_error.ts";

/** The cell output that drives a net. */
export interface Driver {
  readonly cell: string;
  readonly port: string;
  readonly index: number;
}

/** Output ports of the cells that keep state; `write_json` gives no directions for some types. */
const outputPorts = new Set(["Y", "Q", "RD_DATA"]);

/** Who drives each net. Throws NetlistError where two cells do. */
export function driversOf(module: JsonModule): ReadonlyMap<number, Driver> {
  const drivers = new Map<number, Driver>();
  for (const [cell, { connections, port_directions: directions }] of Object.entries(module.cells)) {
    for (const [port, bits] of Object.entries(connections)) {
      const isOutput = directions === undefined ? outputPorts.has(port) : directions[port] === "output";
      if (!isOutput) continue;
      bits.forEach((bit, index) => {
        if (typeof bit !== "number") return;
        const before = drivers.get(bit);
        if (before !== undefined) {
          throw new NetlistError(
            `Net '${netName(module, bit)}' is driven by the cells '${before.cell}' and '${cell}'.`,
          );
        }
        drivers.set(bit, { cell, port, index });
      });
    }
  }
  return drivers;
}

/** The best name of a net: one that a person wrote before one that Yosys made up. */
export function netName(module: JsonModule, bit: JsonBit): string {
  let names = namesOfModules.get(module);
  if (names === undefined) {
    names = allNames(module);
    namesOfModules.set(module, names);
  }
  return names.get(bit) ?? `net ${bit}`;
}

const namesOfModules = new WeakMap<JsonModule, ReadonlyMap<JsonBit, string>>();

function allNames(module: JsonModule): Map<JsonBit, string> {
  const names = new Map<JsonBit, string>();
  const nets = Object.entries(module.netnames);
  for (const hidden of [0, 1]) {
    for (const [name, net] of nets) {
      if (net.hide_name !== hidden) continue;
      net.bits.forEach((bit, at) => {
        if (!names.has(bit)) names.set(bit, net.bits.length === 1 ? name : `${name}[${at}]`);
      });
    }
  }
  return names;
}
