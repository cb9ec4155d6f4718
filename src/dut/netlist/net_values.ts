import { numberParameter, type JsonBit, type JsonCell, type JsonModule } from "../../yosys/netlist_json.ts";
import { bitwiseCells, wordCells, type CellInputs } from "./cells.ts";
import { driversOf, netName, type Driver } from "./drivers.ts";
import { gateCells } from "./gate_cells.ts";
import type { Graph } from "./graph.ts";
import { NetlistError } from "./netlist_error.ts";
import { bitOf, bitsOf, gather, wordAt, type Bit, type Vector } from "./vector.ts";

/** A loop through word-level cells that may be none bit by bit: try again with these cells taken apart. */
export class TakeApart extends Error {
  readonly cells: readonly string[];
  constructor(cells: readonly string[]) {
    super(`Cells to take apart: ${cells.join(", ")}.`);
    this.cells = cells;
  }
}

/** Outputs of cells that keep something: read port of a memory by its place, output of a register. */
export interface KeptOutputs {
  memory(cell: string, readPort: number): Vector;
  register(cell: string, port: string): Vector;
}

/**
 * The values of nets. A cell is lowered when one of its outputs is first asked for, after everything that it reads; a
 * loop shows as a cell that is asked for while it is under way.
 */
export class NetValues {
  private readonly values = new Map<number, Bit>();
  private readonly underWay = new Map<string, { readonly name: string; readonly output: JsonBit }>();
  private readonly drivers: ReadonlyMap<number, Driver>;
  private readonly g: Graph;
  private readonly module: JsonModule;
  private readonly apart: ReadonlySet<string>;
  private readonly kept: KeptOutputs;

  /** `apart`: names of cells that are lowered bit by bit. */
  constructor(g: Graph, module: JsonModule, apart: ReadonlySet<string>, kept: KeptOutputs) {
    this.g = g;
    this.module = module;
    this.apart = apart;
    this.kept = kept;
    this.drivers = driversOf(module);
  }

  set(net: number, bit: Bit): void {
    this.values.set(net, bit);
  }

  /** Whether a cell drives the net. */
  hasDriver(net: number): boolean {
    return this.drivers.has(net);
  }

  /** The value of a net vector by name. Throws NetlistError when the design has no such net. */
  named(name: string): Vector {
    const net = this.module.netnames[name];
    if (net === undefined) throw new NetlistError(`The elaborated design has no net '${name}'.`);
    return this.vector(net.bits);
  }

  vector(bits: readonly JsonBit[]): Vector {
    return gather(
      this.g,
      bits.map((bit) => this.resolve(bit)),
    );
  }

  /** The value of a net; a constant bit without a value counts as 0. */
  private resolve(net: JsonBit): Bit {
    if (typeof net !== "number") return bitOf(this.g.constant(net === "1" ? 1 : 0), 0);
    const known = this.values.get(net);
    if (known !== undefined) return known;
    const driver = this.drivers.get(net);
    if (driver === undefined) throw new NetlistError(`Net '${netName(this.module, net)}' has no driver.`);
    this.lowerCell(driver);
    const value = this.values.get(net);
    if (value === undefined)
      throw new NetlistError(`Cell '${driver.cell}' gave no value for its output '${driver.port}'.`);
    return value;
  }

  private lowerCell({ cell: name, port, index }: Driver): void {
    const cell = this.module.cells[name];
    if (cell === undefined) return;
    const nets = cell.connections[port] ?? [];
    const alone = this.apart.has(name);
    // Read ports of a memory are independent: the address of one may come from the data of another.
    const portWidth = cell.type === "$mem_v2" ? numberParameter(cell, "WIDTH") : nets.length;
    const part = alone ? index : Math.floor(index / portWidth);
    const key = `${name} ${part}`;
    if (this.underWay.has(key)) this.loop(key);
    this.underWay.set(key, { name, output: nets[index] ?? "x" });
    if (alone) this.lowerBit(cell, index);
    else {
      const value = cell.type === "$mem_v2" ? this.kept.memory(name, part) : this.outputOf(name, cell, port);
      this.setOutput(nets.slice(part * portWidth, (part + 1) * portWidth), value);
    }
    this.underWay.delete(key);
  }

  private setOutput(nets: readonly JsonBit[], value: Vector): void {
    const bits = bitsOf(value);
    nets.forEach((net, at) => {
      if (typeof net === "number") this.values.set(net, bits[at] ?? bitOf(this.g.constant(0), 0));
    });
  }

  private outputOf(name: string, cell: JsonCell, port: string): Vector {
    const word = wordCells.get(cell.type);
    if (word !== undefined) return word(this.view(cell));
    const gate = gateCells.get(cell.type);
    if (gate !== undefined) {
      const inputs = gate.inputs.map((input) => wordAt(this.g, this.vector(cell.connections[input] ?? []), 0));
      return { width: 1, words: [gate.output(this.g, inputs)] };
    }
    return this.kept.register(name, port);
  }

  /** One bit of a cell that works bit by bit. */
  private lowerBit(cell: JsonCell, index: number): void {
    const net = cell.connections["Y"]?.[index];
    const rule = wordCells.get(cell.type);
    if (rule === undefined || typeof net !== "number") return;
    const g = this.g;
    const view: CellInputs = {
      graph: g,
      parameter: (name) => (name === "Y_WIDTH" || name === "WIDTH" ? 1 : numberParameter(cell, name)),
      input: (port) => {
        const bits = cell.connections[port] ?? [];
        if (port === "S" && cell.type === "$mux") return this.vector(bits);
        const signed = cell.parameters["A_SIGNED"] !== undefined && numberParameter(cell, "A_SIGNED") === 1;
        const bit = index < bits.length ? bits[index] : signed ? bits.at(-1) : "0";
        return this.vector([bit ?? "0"]);
      },
    };
    this.setOutput([net], rule(view));
  }

  private view(cell: JsonCell): CellInputs {
    return {
      graph: this.g,
      input: (port) => this.vector(cell.connections[port] ?? []),
      parameter: (name) => numberParameter(cell, name),
    };
  }

  private loop(key: string): never {
    const keys = [...this.underWay.keys()];
    const cells = keys.slice(keys.indexOf(key)).flatMap((one) => this.underWay.get(one) ?? []);
    const whole = cells
      .map(({ name }) => name)
      .filter((name) => !this.apart.has(name) && bitwiseCells.has(this.module.cells[name]?.type ?? ""));
    if (whole.length > 0) throw new TakeApart(whole);
    const nets = cells.map(({ output }) => `'${netName(this.module, output)}'`);
    const shown = `${nets.slice(0, 8).join(", ")}${nets.length > 8 ? ", …" : ""}`;
    throw new NetlistError(`Combinational loop through ${nets.length === 1 ? "the net" : "the nets"} ${shown}.`);
  }
}
