import type { PortTable } from "../../ports/port.ts";
import { portBits } from "../../ports/port.ts";
import { rowLayout } from "../../ports/row_layout.ts";
import { numberParameter, type JsonBit, type JsonCell, type JsonModule } from "../../yosys/netlist_json.ts";
import { bitwiseCells, wordCells, type CellInputs } from "./cells.ts";
import { driversOf, netName, type Driver } from "./drivers.ts";
import { flipFlopOf, type Control, type FlipFlop, type Reset } from "./flip_flops.ts";
import { gateCells } from "./gate_cells.ts";
import { Graph, type Node } from "./graph.ts";
import { MemoryLowering } from "./memories.ts";
import { NetlistError } from "./netlist_error.ts";
import type { Program, ProgramReset, StateWord } from "./program.ts";
import { layoutNodes, placeInputs } from "./rows.ts";
import { bitOf, bitsOf, gather, wordAt, type Bit, type Vector } from "./vector.ts";

/** Cells that stand for no hardware. */
const notes = new Set(["$scopeinfo"]);

/** A loop through word-level cells that may be none bit by bit: try again with these cells taken apart. */
class TakeApart extends Error {
  readonly cells: readonly string[];
  constructor(cells: readonly string[]) {
    super(`Cells to take apart: ${cells.join(", ")}.`);
    this.cells = cells;
  }
}

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
export function lowerDesign(module: JsonModule, table: PortTable): Lowered {
  const apart = new Set<string>();
  for (;;) {
    try {
      return new Lowering(module, table, apart).run();
    } catch (error) {
      if (!(error instanceof TakeApart)) throw error;
      for (const cell of error.cells) apart.add(cell);
    }
  }
}

class Lowering {
  private readonly g = new Graph();
  private readonly values = new Map<number, Bit>();
  private readonly drivers: ReadonlyMap<number, Driver>;
  private readonly underWay = new Map<string, { readonly name: string; readonly output: JsonBit }>();
  private readonly flipFlops: { flop: FlipFlop; words: number[] }[] = [];
  private readonly resets: ProgramReset[] = [];
  private readonly resetPlaces = new Map<string, number>();
  private readonly memories: MemoryLowering;
  private readonly module: JsonModule;
  private readonly table: PortTable;
  private readonly apart: ReadonlySet<string>;
  private readonly clock: JsonBit;
  private readonly startValues: ReadonlyMap<JsonBit, string>;
  private stateCount = 0;

  constructor(module: JsonModule, table: PortTable, apart: ReadonlySet<string>) {
    this.module = module;
    this.table = table;
    this.apart = apart;
    this.drivers = driversOf(module);
    this.startValues = startValues(module);
    this.clock = placeInputs(this.g, module, table, (net, bit) => this.values.set(net, bit));
    this.memories = new MemoryLowering(this.g, (bits) => this.vector(bits));
  }

  run(): Lowered {
    this.placeState();
    const outputs = rowLayout(this.table.ports.filter((port) => port.direction === "output"));
    const state = rowLayout(this.table.state);
    const outputNodes = layoutNodes(this.g, outputs, (port) => bitsOf(this.portVector(port.name)));
    const stateNodes = layoutNodes(this.g, state, (port) => {
      const entry = this.table.state.find((candidate) => candidate.name === port.name);
      const vector = this.net(entry?.net ?? port.name);
      if (vector.width === portBits(port)) return bitsOf(vector);
      throw new NetlistError(
        `State '${port.name}': net '${entry?.net}' has ${vector.width} bits in the design, the port table says ${portBits(port)}.`,
      );
    });
    const stateWords: StateWord[] = [];
    for (const { flop, words } of this.flipFlops) stateWords.push(...this.stateWordsOf(flop, words));
    const program: Program = {
      graph: this.g,
      stateWords,
      resets: this.resets,
      memories: this.memories.memories,
      writes: this.memories.writes(),
      memoryWords: this.memories.wordsInUse,
      inputWords: rowLayout(this.table.ports.filter((port) => port.direction === "input")).words,
      outputs: outputNodes,
      state: stateNodes,
    };
    return { program, net: (name) => this.net(name) };
  }

  /** Gives every register its words, so that its bits are known before any cell is lowered. */
  private placeState(): void {
    for (const [name, cell] of Object.entries(this.module.cells)) {
      if (notes.has(cell.type) || wordCells.has(cell.type) || gateCells.has(cell.type)) continue;
      if (cell.type === "$mem_v2") {
        this.memories.place(name, cell, (control) => this.checkClock(name, control));
        continue;
      }
      const flop = flipFlopOf(name, cell);
      if (flop === undefined) {
        const at = cell.attributes["src"];
        throw new NetlistError(
          `Cell '${name}'${at === undefined ? "" : ` at ${at}`}: the netlist engine has no rule for its type '${cell.type}'.`,
        );
      }
      this.checkClock(name, flop.clock);
      const words: number[] = [];
      for (let first = 0; first < flop.q.length; first += 32) words.push(this.stateCount++);
      this.flipFlops.push({ flop, words });
    }
    // Q of a register whose reset is computed depends on that reset: its bits are made on demand, by `lowerRegister`.
    for (const { flop, words } of this.flipFlops) {
      if (flop.asyncReset !== undefined && !this.isInput(flop.asyncReset)) continue;
      flop.q.forEach((net, at) => {
        if (typeof net === "number") this.values.set(net, bitOf(this.stateNode(flop, words, at >> 5), at & 31));
      });
    }
  }

  private stateNode(flop: FlipFlop, words: readonly number[], word: number): Node {
    return this.g.state(words[word] ?? 0, widthMask(flop.q.length, word));
  }

  private isInput(control: Control): boolean {
    return typeof control.bit === "number" && !this.drivers.has(control.bit);
  }

  private checkClock(name: string, control: Control): void {
    if (control.bit !== this.clock) {
      throw new NetlistError(
        `Register '${name}' is clocked by '${netName(this.module, control.bit)}'; the netlist engine knows one clock, the port of role 'clock'.`,
      );
    }
    if (control.active === 0)
      throw new NetlistError(`Register '${name}' uses the falling edge; the netlist engine knows the rising one.`);
  }

  private stateWordsOf(flop: FlipFlop, words: readonly number[]): StateWord[] {
    const d = this.vector(flop.d);
    const init = flop.q.map((net) => this.startValues.get(net) ?? "x");
    return words.map((_, word) => {
      const q = this.stateNode(flop, words, word);
      const bits = (value: readonly string[], digit: string): number =>
        value.slice(32 * word, 32 * word + 32).reduce((sum, v, at) => (v === digit ? sum | (1 << at) : sum), 0);
      const resetValue = flop.asyncReset === undefined ? 0 : bits(flop.asyncReset.value, "1");
      const own = this.nextWord(flop, wordAt(this.g, d, word), q, word);
      const direct = flop.asyncReset !== undefined && this.isInput(flop.asyncReset);
      const next =
        flop.asyncReset === undefined || direct
          ? own
          : this.g.select(this.active(flop.asyncReset), this.g.constant(resetValue), own);
      return {
        name: flop.q[0] === undefined ? flop.name : netName(this.module, flop.q[32 * word] ?? flop.q[0]),
        mask: widthMask(flop.q.length, word),
        initMask: bits(init, "1") | bits(init, "0"),
        initValue: bits(init, "1"),
        next,
        reset: direct && flop.asyncReset !== undefined ? this.resetPlace(flop.asyncReset) : -1,
        resetValue,
      };
    });
  }

  private nextWord(flop: FlipFlop, d: Node, q: Node, word: number): Node {
    const g = this.g;
    const enabled = (value: Node): Node =>
      flop.enable === undefined ? value : g.select(this.active(flop.enable), value, q);
    const reset = (value: Node): Node => {
      if (flop.syncReset === undefined) return value;
      const bits = flop.syncReset.value.slice(32 * word, 32 * word + 32);
      const constant = bits.reduce((sum, bit, at) => (bit === "1" ? sum | (1 << at) : sum), 0);
      return g.select(this.active(flop.syncReset), g.constant(constant), value);
    };
    return flop.enableCoversReset === true ? enabled(reset(d)) : reset(enabled(d));
  }

  /** 1 while the control is active. */
  private active(control: Control): Node {
    const bit = wordAt(this.g, this.vector([control.bit]), 0);
    return control.active === 1 ? bit : this.g.not1(bit);
  }

  private resetPlace(reset: Reset): number {
    const key = `${reset.bit}/${reset.active}`;
    const before = this.resetPlaces.get(key);
    if (before !== undefined) return before;
    this.resetPlaces.set(key, this.resets.length);
    return this.resets.push({ active: this.active(reset) }) - 1;
  }

  private net(name: string): Vector {
    const net = this.module.netnames[name];
    if (net === undefined) throw new NetlistError(`The elaborated design has no net '${name}'.`);
    return this.vector(net.bits);
  }

  private portVector(name: string): Vector {
    return this.vector(this.module.ports[name]?.bits ?? []);
  }

  private vector(bits: readonly JsonBit[]): Vector {
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
      const value = cell.type === "$mem_v2" ? this.memories.read(name, part) : this.outputOf(name, cell, port);
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
    return this.registerOutput(name, port);
  }

  /** Q of a register whose asynchronous reset is computed: the reset shows in the same cycle. */
  private registerOutput(name: string, port: string): Vector {
    const found = this.flipFlops.find(({ flop }) => flop.name === name);
    const reset = found?.flop.asyncReset;
    if (found === undefined || reset === undefined) throw new NetlistError(`Cell '${name}' has no output '${port}'.`);
    const condition = this.active(reset);
    const value = gather(
      this.g,
      reset.value.map((digit) => bitOf(this.g.constant(digit === "1" ? 1 : 0), 0)),
    );
    const words = value.words.map((word, at) =>
      this.g.select(condition, word, this.stateNode(found.flop, found.words, at)),
    );
    return { width: found.flop.q.length, words };
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

function widthMask(width: number, word: number): number {
  const bits = width - 32 * word;
  return bits >= 32 ? -1 : (1 << bits) - 1;
}

/** Start value of nets from their `init` attributes. */
function startValues(module: JsonModule): Map<JsonBit, string> {
  const byNet = new Map<JsonBit, string>();
  for (const net of Object.values(module.netnames)) {
    const init = net.attributes["init"];
    if (init !== undefined) net.bits.forEach((bit, at) => byNet.set(bit, init[init.length - 1 - at] ?? "x"));
  }
  return byNet;
}
