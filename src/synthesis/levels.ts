import type { JsonBit, JsonCell, JsonModule } from "../yosys/netlist_json.ts";

/** Depth of a mapped module, in cells. */
export interface Levels {
  /** Longest path between registers or ports. */
  readonly logic: number;
  /** Longest path into the registers asked for; undefined when the module has none of them. */
  readonly into?: number;
}

/**
 * Counts the cells on the longest paths of a mapped module: paths begin at ports, registers and memories, and end there.
 * `registers` picks registers by the name of a net at their output.
 */
export function logicLevels(module: JsonModule, isSequential: (cell: JsonCell) => boolean, registers?: RegExp): Levels {
  const depthOf = depths(module, isSequential);
  const deepest = (bits: readonly JsonBit[]): number => Math.max(0, ...bits.map(depthOf));
  let logic = 0;
  for (const port of Object.values(module.ports))
    if (port.direction === "output") logic = Math.max(logic, deepest(port.bits));
  const named = registers === undefined ? new Set<JsonBit>() : netsNamed(module, registers);
  let into: number | undefined;
  for (const cell of Object.values(module.cells)) {
    if (!isSequential(cell)) continue;
    const depth = deepest(pins(cell, "input"));
    logic = Math.max(logic, depth);
    if (pins(cell, "output").some((bit) => named.has(bit))) into = Math.max(into ?? 0, depth);
  }
  return { logic, ...(into === undefined ? {} : { into }) };
}

/** Cells on the longest path to a net. */
function depths(module: JsonModule, isSequential: (cell: JsonCell) => boolean): (bit: JsonBit) => number {
  const drivers = new Map<JsonBit, JsonCell>();
  for (const cell of Object.values(module.cells)) {
    if (isSequential(cell)) continue;
    for (const bit of pins(cell, "output")) if (typeof bit === "number") drivers.set(bit, cell);
  }
  const known = new Map<JsonCell, number>();
  const cellDepth = (cell: JsonCell): number => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    // A loop counts once; mapped designs have none.
    known.set(cell, 0);
    const depth = 1 + Math.max(0, ...pins(cell, "input").map(netDepth));
    known.set(cell, depth);
    return depth;
  };
  const netDepth = (bit: JsonBit): number => {
    const driver = drivers.get(bit);
    return driver === undefined ? 0 : cellDepth(driver);
  };
  return netDepth;
}

function pins(cell: JsonCell, direction: "input" | "output"): JsonBit[] {
  return Object.entries(cell.connections).flatMap(([port, bits]) =>
    cell.port_directions?.[port] === direction ? [...bits] : [],
  );
}

function netsNamed(module: JsonModule, pattern: RegExp): Set<JsonBit> {
  const nets = Object.entries(module.netnames).filter(([name, net]) => net.hide_name === 0 && pattern.test(name));
  return new Set(nets.flatMap(([, net]) => [...net.bits]));
}
