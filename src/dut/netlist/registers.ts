import { netName } from "./drivers.ts";
import type { JsonBit, JsonCell, JsonModule } from "../../yosys/netlist_json.ts";
import { flipFlopOf, type Control, type FlipFlop, type Reset } from "./flip_flops.ts";
import type { Graph, Node } from "./graph.ts";
import { NetlistError } from "./netlist_error.ts";
import type { ProgramReset, StateWord } from "./program.ts";
import { bitOf, gather, wordAt, type Bit, type Vector } from "./vector.ts";

/** What registers ask of the nets around them. */
export interface RegisterNets {
  vector(bits: readonly JsonBit[]): Vector;
  set(net: number, bit: Bit): void;
  /** Whether a cell drives the net; an input has no driver. */
  hasDriver(net: number): boolean;
}

/** The registers of a design: their words of state, their next values, and the resets that some of them share. */
export class Registers {
  /** Asynchronous resets that are inputs, in the order in which registers named them. */
  readonly resets: ProgramReset[] = [];
  private readonly resetPlaces = new Map<string, number>();
  private readonly flipFlops: { flop: FlipFlop; words: number[] }[] = [];
  private readonly g: Graph;
  private readonly module: JsonModule;
  private readonly clock: JsonBit;
  private readonly nets: RegisterNets;
  private readonly startValues: ReadonlyMap<JsonBit, string>;
  private stateCount = 0;

  constructor(g: Graph, module: JsonModule, clock: JsonBit, nets: RegisterNets) {
    this.g = g;
    this.module = module;
    this.clock = clock;
    this.nets = nets;
    this.startValues = startValues(module);
  }

  /** Takes a register in and gives it its words. Throws NetlistError for a cell that is none, or is clocked by another. */
  place(name: string, cell: JsonCell): void {
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

  /**
   * Gives the nets of all registers their bits. Q of a register whose reset is computed depends on that reset: its bits
   * are made on demand, by `output`.
   */
  giveOutputs(): void {
    for (const { flop, words } of this.flipFlops) {
      if (flop.asyncReset !== undefined && !this.isInput(flop.asyncReset)) continue;
      flop.q.forEach((net, at) => {
        if (typeof net === "number") this.nets.set(net, bitOf(this.stateNode(flop, words, at >> 5), at & 31));
      });
    }
  }

  /** The words of all registers with their next values, in the order in which they were placed. */
  stateWords(): StateWord[] {
    const stateWords: StateWord[] = [];
    for (const { flop, words } of this.flipFlops) stateWords.push(...this.stateWordsOf(flop, words));
    return stateWords;
  }

  /** Q of a register whose asynchronous reset is computed: the reset shows in the same cycle. */
  output(name: string, port: string): Vector {
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

  /** Throws NetlistError unless the control is the rising edge of the clock port. */
  checkClock(name: string, control: Control): void {
    if (control.bit !== this.clock) {
      throw new NetlistError(
        `Register '${name}' is clocked by '${netName(this.module, control.bit)}'; the netlist engine knows one clock, the port of role 'clock'.`,
      );
    }
    if (control.active === 0)
      throw new NetlistError(`Register '${name}' uses the falling edge; the netlist engine knows the rising one.`);
  }

  private stateNode(flop: FlipFlop, words: readonly number[], word: number): Node {
    return this.g.state(words[word] ?? 0, widthMask(flop.q.length, word));
  }

  private isInput(control: Control): boolean {
    return typeof control.bit === "number" && !this.nets.hasDriver(control.bit);
  }

  private stateWordsOf(flop: FlipFlop, words: readonly number[]): StateWord[] {
    const d = this.nets.vector(flop.d);
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
    const bit = wordAt(this.g, this.nets.vector([control.bit]), 0);
    return control.active === 1 ? bit : this.g.not1(bit);
  }

  private resetPlace(reset: Reset): number {
    const key = `${reset.bit}/${reset.active}`;
    const before = this.resetPlaces.get(key);
    if (before !== undefined) return before;
    this.resetPlaces.set(key, this.resets.length);
    return this.resets.push({ active: this.active(reset) }) - 1;
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
