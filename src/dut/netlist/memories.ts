import { numberParameter, type JsonBit, type JsonCell } from "../../yosys/netlist_json.ts";
import type { Control } from "./flip_flops.ts";
import type { Graph, Node } from "./graph.ts";
import { NetlistError } from "./netlist_error.ts";
import type { ProgramMemory, ProgramWrite } from "./program.ts";
import { anyBit, wordAt, wordCount, wordMask, type Vector } from "./vector.ts";

/** A memory cell with its place in the memory space. */
interface Placed {
  readonly cell: JsonCell;
  readonly memory: ProgramMemory;
  readonly addressBits: number;
  readonly offset: number;
}

/** Lowers `$mem_v2`: reads without a clock, writes at the edge, a later port over an earlier one. */
export class MemoryLowering {
  readonly memories: ProgramMemory[] = [];
  wordsInUse = 0;
  private readonly placed = new Map<string, Placed>();
  private readonly g: Graph;
  private readonly vector: (bits: readonly JsonBit[]) => Vector;

  constructor(g: Graph, vector: (bits: readonly JsonBit[]) => Vector) {
    this.g = g;
    this.vector = vector;
  }

  /** Gives the memory its words. Throws NetlistError for a clocked read port or an unclocked write port. */
  place(name: string, cell: JsonCell, checkClock: (control: Control) => void): void {
    const ports = numberParameter(cell, "WR_PORTS");
    const clocked = (kind: "RD" | "WR", port: number): boolean =>
      (cell.parameters[`${kind}_CLK_ENABLE`] ?? "").at(-1 - port) === "1";
    for (let port = 0; port < numberParameter(cell, "RD_PORTS"); port += 1) {
      if (clocked("RD", port))
        throw new NetlistError(`Memory '${name}' has a clocked read port; the netlist engine wants reads in assign.`);
    }
    for (let port = 0; port < ports; port += 1) {
      if (!clocked("WR", port)) throw new NetlistError(`Memory '${name}' is written without a clock.`);
      const rising = (cell.parameters["WR_CLK_POLARITY"] ?? "").at(-1 - port) === "1";
      checkClock({ bit: cell.connections["WR_CLK"]?.[port] ?? "x", active: rising ? 1 : 0 });
    }
    const width = numberParameter(cell, "WIDTH");
    const size = numberParameter(cell, "SIZE");
    const init = cell.parameters["INIT"] ?? "";
    const memory: ProgramMemory = { name, base: this.wordsInUse, size, stride: wordCount(width), width, init };
    this.wordsInUse += size * memory.stride;
    this.memories.push(memory);
    this.placed.set(name, {
      cell,
      memory,
      addressBits: numberParameter(cell, "ABITS"),
      offset: numberParameter(cell, "OFFSET"),
    });
  }

  /** The data of one read port; 0 where the address is out of range. */
  read(name: string, port: number): Vector {
    const placed = this.placed.get(name);
    if (placed === undefined) throw new NetlistError(`Memory '${name}' was never placed.`);
    const { memory } = placed;
    const g = this.g;
    const { index, inRange } = this.entry(placed, "RD_ADDR", port);
    const words = Array.from({ length: memory.stride }, (_, word) => {
      const loaded = g.load(memory.base + word, memory.stride, index, wordMask(memory.width, word));
      return g.select(inRange, loaded, g.constant(0));
    });
    return { width: memory.width, words };
  }

  /** All writes, in the order in which they are made. */
  writes(): ProgramWrite[] {
    const g = this.g;
    const writes: ProgramWrite[] = [];
    for (const placed of this.placed.values()) {
      const { cell, memory } = placed;
      for (let port = 0; port < numberParameter(cell, "WR_PORTS"); port += 1) {
        const { index, inRange } = this.entry(placed, "WR_ADDR", port);
        const slice = (name: string): Vector =>
          this.vector((cell.connections[name] ?? []).slice(port * memory.width, (port + 1) * memory.width));
        const enable = slice("WR_EN");
        const data = slice("WR_DATA");
        for (let word = 0; word < memory.stride; word += 1) {
          const mask = wordAt(g, enable, word);
          const any = anyBit(g, { width: 32, words: [mask] });
          writes.push({
            base: memory.base + word,
            stride: memory.stride,
            address: index,
            data: wordAt(g, data, word),
            mask,
            enable: g.and(any, inRange),
          });
        }
      }
    }
    return writes;
  }

  /** Number of the entry that an address names, 0 where it names none, and whether it names one. */
  private entry(placed: Placed, port: string, number: number): { index: Node; inRange: Node } {
    const g = this.g;
    const { addressBits, memory, offset } = placed;
    const bits = (placed.cell.connections[port] ?? []).slice(number * addressBits, (number + 1) * addressBits);
    const address = wordAt(g, this.vector(bits), 0);
    const index = g.sub32(address, g.constant(offset));
    const inRange =
      offset === 0 && 2 ** addressBits <= memory.size ? g.constant(1) : g.ltu(index, g.constant(memory.size));
    return { index: g.select(inRange, index, g.constant(0)), inRange };
  }
}
