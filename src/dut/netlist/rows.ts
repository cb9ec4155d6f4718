import { portBits, type Port, type PortTable } from "../../ports/port.ts";
import { rowLayout, type RowLayout } from "../../ports/row_layout.ts";
import type { JsonBit, JsonModule } from "../../yosys/netlist_json.ts";
import type { Graph, Node } from "./graph.ts";
import { NetlistError } from "./netlist_error.ts";
import { bitOf, gather, wordAt, type Bit } from "./vector.ts";

/**
 * Says of each input net where the stimulus row holds it, and gives the net of the clock. Throws NetlistError when the
 * design's ports are not those of the table.
 */
export function placeInputs(
  g: Graph,
  module: JsonModule,
  table: PortTable,
  place: (net: number, bit: Bit) => void,
): JsonBit {
  checkPorts(module, table);
  const inputs = rowLayout(table.ports.filter((port) => port.direction === "input"));
  for (const field of inputs.fields) {
    const bits = module.ports[inputs.ports[field.port]?.name ?? ""]?.bits ?? [];
    const word = g.input(field.word);
    for (let at = 0; at < field.bits; at += 1) {
      const net = bits[field.portLsb + at];
      if (typeof net === "number") place(net, bitOf(word, field.shift + at));
    }
  }
  const clock = table.ports.find((port) => port.role === "clock");
  return module.ports[clock?.name ?? ""]?.bits[0] ?? "x";
}

/** The words of a row, from the bits of its ports. */
export function layoutNodes(g: Graph, layout: RowLayout, bitsOfPort: (port: Port) => readonly Bit[]): Node[] {
  const zero = bitOf(g.constant(0), 0);
  const rows = Array.from({ length: layout.words }, () => new Array<Bit>(32).fill(zero));
  const ports = layout.ports.map((port) => (port.role === "clock" ? [] : bitsOfPort(port)));
  for (const field of layout.fields) {
    for (let at = 0; at < field.bits; at += 1) {
      const row = rows[field.word];
      if (row !== undefined) row[field.shift + at] = ports[field.port]?.[field.portLsb + at] ?? zero;
    }
  }
  return rows.map((bits) => wordAt(g, gather(g, bits), 0));
}

function checkPorts(module: JsonModule, table: PortTable): void {
  for (const port of table.ports) {
    const found = module.ports[port.name];
    const expected = `an ${port.direction} of ${portBits(port)} bits`;
    if (found === undefined)
      throw new NetlistError(
        `The design has no port '${port.name}'; the port table of '${table.block}' names ${expected}.`,
      );
    if (found.direction !== port.direction || found.bits.length !== portBits(port)) {
      throw new NetlistError(
        `Port '${port.name}' is an ${found.direction} of ${found.bits.length} bits in the design; the port table of '${table.block}' says ${expected}.`,
      );
    }
  }
  const named = new Set(table.ports.map((port) => port.name));
  const extra = Object.entries(module.ports).find(([name, port]) => port.direction !== "output" && !named.has(name));
  if (extra !== undefined)
    throw new NetlistError(
      `Port '${extra[0]}' of the design is an input that the port table of '${table.block}' does not name.`,
    );
}
