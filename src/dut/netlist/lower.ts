import { portBits, type Port, type PortTable } from "../../ports/port.ts";
import { rowLayout } from "../../ports/row_layout.ts";
import type { JsonModule } from "../../yosys/netlist_json.ts";
import { wordCells } from "./cells.ts";
import { gateCells } from "./gate_cells.ts";
import { Graph, type Node } from "./graph.ts";
import { MemoryLowering } from "./memories.ts";
import { NetValues, TakeApart } from "./net_values.ts";
import { NetlistError } from "./netlist_error.ts";
import type { Program } from "./program.ts";
import { Registers } from "./registers.ts";
import { layoutNodes, placeInputs } from "./rows.ts";
import { bitsOf, gather, wordAt, type Bit, type Vector } from "./vector.ts";

/** Cells that stand for no hardware. */
const notes = new Set(["$scopeinfo"]);

/** A lowered design, and the nodes behind its nets. */
export interface Lowered {
  readonly program: Program;
  /** The value of a net vector by name. Throws NetlistError when the design has no such net. */
  net(name: string): Vector;
}

/**
 * Turns a flat module into a program: nets become bits of words, wires and concatenations vanish, cells become
 * operations in an order in which each finds its inputs. Throws NetlistError for a combinational loop, a cell without a
 * rule, a clock that is not the clock port, or a port that differs from the table.
 */
export function lowerDesign(module: JsonModule, table: PortTable, counted?: Port): Lowered {
  const apart = new Set<string>();
  for (;;) {
    try {
      return lowered(module, table, apart, counted);
    } catch (error) {
      if (!(error instanceof TakeApart)) throw error;
      for (const cell of error.cells) apart.add(cell);
    }
  }
}

/** One attempt: throws TakeApart for a loop that may be none once cells are lowered bit by bit. */
function lowered(module: JsonModule, table: PortTable, apart: ReadonlySet<string>, counted?: Port): Lowered {
  const graph = new Graph();
  const nets = new NetValues(graph, module, apart, {
    memory: (cell, readPort) => memories.read(cell, readPort),
    register: (cell, port) => registers.output(cell, port),
  });
  const clock = placeInputs(graph, module, table, (net, bit) => nets.set(net, bit));
  const memories = new MemoryLowering(graph, (bits) => nets.vector(bits));
  const registers = new Registers(graph, module, clock, nets);
  // Every register and memory has its words, and its bits are known, before any cell is lowered.
  for (const [name, cell] of Object.entries(module.cells)) {
    if (notes.has(cell.type) || wordCells.has(cell.type) || gateCells.has(cell.type)) continue;
    if (cell.type === "$mem_v2") memories.place(name, cell, (control) => registers.checkClock(name, control));
    else registers.place(name, cell);
  }
  registers.giveOutputs();
  const outputs = layoutNodes(graph, rowLayout(table.ports.filter((port) => port.direction === "output")), (port) =>
    bitsOf(nets.vector(module.ports[port.name]?.bits ?? [])),
  );
  const state = layoutNodes(graph, rowLayout(table.state), (port) => {
    const entry = table.state.find((candidate) => candidate.name === port.name);
    const bits = stateBits(nets, entry?.net ?? port.name, port.elements);
    if (bits.length === portBits(port)) return bits;
    throw new NetlistError(
      `State '${port.name}': net '${entry?.net}' has ${bits.length} bits in the design, the port table says ${portBits(port)}.`,
    );
  });
  const program: Program = {
    graph,
    stateWords: registers.stateWords(),
    resets: registers.resets,
    memories: memories.memories,
    writes: memories.writes(),
    memoryWords: memories.wordsInUse,
    inputWords: rowLayout(table.ports.filter((port) => port.direction === "input")).words,
    outputs,
    counted: counted === undefined ? [] : countedBits(graph, nets, module, counted),
    state,
  };
  return { program, net: (name) => nets.named(name) };
}

/** Each bit of a port as a word of its own. */
function countedBits(graph: Graph, nets: NetValues, module: JsonModule, port: Port): readonly Node[] {
  const bits = bitsOf(nets.vector(module.ports[port.name]?.bits ?? []));
  if (bits.length === portBits(port)) return bits.map((bit) => wordAt(graph, gather(graph, [bit]), 0));
  throw new NetlistError(
    `Output '${port.name}' has ${bits.length} bits in the design; ${portBits(port)} are to be counted.`,
  );
}

/** Bits of a named net, or, where the name has a `*`, of one net per element. */
function stateBits(nets: NetValues, name: string, elements: number): Bit[] {
  if (!name.includes("*")) return bitsOf(nets.named(name));
  return Array.from({ length: elements }, (_, i) => bitsOf(nets.named(name.replace("*", String(i))))).flat();
}
