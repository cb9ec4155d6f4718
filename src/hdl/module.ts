import { Comb } from "./comb.ts";
import { HdlError } from "./error.ts";
import { Expr, lit, requireCondition } from "./expr.ts";
import type { Item } from "./item.ts";
import { connectInstance, type InstancePorts } from "./instance.ts";
import { Memory, type MemoryShape } from "./memory.ts";
import { Register, Signal } from "./signal.ts";
import { SourceMark } from "./source_place.ts";
import { requireSameWidth } from "./width.ts";

/** `async_low`: asserted at once, active low. `sync`: at the clock edge, active low when the name ends in `_ni`. */
export type ResetKind = "async_low" | "sync";

export interface ModuleInfo {
  /** What the module does, in a sentence or two. */
  readonly summary: string;
  /** Paper and section that it comes from. */
  readonly source?: string;
  /** Path of the generator from the repository's root. */
  readonly file: string;
}

/** A Verilog module in the making. Items are printed in the order in which they are added. */
export class Module {
  readonly name: string;
  readonly info: ModuleInfo;
  /** The generator line that began this module. */
  readonly source: SourceMark;
  readonly #ports: Signal[] = [];
  readonly #items: Item[] = [];
  #clock: Signal<1> | undefined;
  #reset: { readonly signal: Signal<1>; readonly kind: ResetKind } | undefined;

  constructor(name: string, info: ModuleInfo) {
    this.name = name;
    this.info = info;
    this.source = new SourceMark();
  }

  /** Ports in order, clock and reset among them. */
  get ports(): readonly Signal[] {
    return this.#ports;
  }
  get items(): readonly Item[] {
    return this.#items;
  }
  get clockSignal(): Signal<1> | undefined {
    return this.#clock;
  }
  get resetSignal(): { readonly signal: Signal<1>; readonly kind: ResetKind } | undefined {
    return this.#reset;
  }

  /** The one clock of the module; everything happens at its rising edge. */
  clock(name: string, doc: string): void {
    if (this.#clock !== undefined) throw this.#error(`clock ${name}`, "is a second clock", "a module has one");
    this.#clock = this.#port("clock", name, 1, doc);
  }

  /** The one reset of the module. */
  reset(name: string, kind: ResetKind, doc: string): void {
    if (this.#reset !== undefined) throw this.#error(`reset ${name}`, "is a second reset", "a module has one");
    this.#reset = { signal: this.#port("reset", name, 1, doc), kind };
  }

  input<W extends number>(name: string, width: W, doc: string): Signal<W> {
    return this.#port("input", name, width, doc);
  }

  /** An output, to be driven with `drive`; may be read inside as well. */
  output<W extends number>(name: string, width: W, doc: string): Signal<W> {
    return this.#port("output", name, width, doc);
  }

  /** Gives an output or a declared wire its value. */
  drive<W extends number>(signal: Signal<W>, value: Expr<NoInfer<W>>): void {
    if (signal.signalKind !== "output" && signal.signalKind !== "declared wire") {
      throw this.#error(
        `${signal.signalKind} ${signal.name}`,
        "is given to drive()",
        "it takes outputs and declared wires",
      );
    }
    requireSameWidth("drive()", signal, value);
    this.#items.push({ kind: "assign", signal, value });
  }

  wire<W extends number>(name: string, value: Expr<W>, doc: string): Signal<W> {
    const signal = new Signal(this, "wire", name, value.width, doc);
    this.#items.push({ kind: "wire", signal, value });
    return signal;
  }

  /** A wire that is driven later, for values that form a loop through registers. */
  declare<W extends number>(name: string, width: W, doc: string): Signal<W> {
    const signal = new Signal(this, "declared wire", name, width, doc);
    this.#items.push({ kind: "declaration", signal });
    return signal;
  }

  /** A register; `reset` is its value after reset, 0 unless given, or "none" for payload without one. */
  register<W extends number>(
    name: string,
    width: W,
    doc: string,
    options: { readonly reset?: number | bigint | "none" } = {},
  ): Register<W> {
    const { reset = 0 } = options;
    if (reset !== "none" && (reset < 0 || BigInt(reset) >> BigInt(width) !== 0n)) {
      throw this.#error(`register ${name}`, `has reset value ${reset}`, `it must fit its width of ${width}`);
    }
    const register = new Register(this, name, width, doc, reset === "none" ? reset : BigInt(reset));
    this.#items.push({ kind: "declaration", signal: register });
    return register;
  }

  /** At each clock edge: `clear` gives the reset value, else `enable` (always, when left out) takes `next`. */
  update<W extends number>(
    register: Register<W>,
    how: {
      readonly next: Expr<NoInfer<W>>;
      readonly enable?: Expr<1> | undefined;
      readonly clear?: Expr<1> | undefined;
    },
  ): void {
    requireSameWidth("update()", register, how.next);
    for (const condition of [how.enable, how.clear]) {
      if (condition !== undefined) requireCondition(`update() of ${register.name}`, condition);
    }
    if (how.clear !== undefined && register.resetValue === "none") {
      throw this.#error(`register ${register.name}`, "has a clear but no reset value", "a clear gives the reset value");
    }
    this.#items.push({ kind: "update", register, next: how.next, enable: how.enable, clear: how.clear });
  }

  localparam<W extends number>(name: string, width: W, value: number | bigint, doc: string): Expr<W> {
    const exact = lit(width, value);
    this.#items.push({ kind: "localparam", name, value: exact, doc });
    return new Expr(width, { kind: "localparam", name, value: BigInt(value), owner: this });
  }

  /** The codes of a state register as localparams, of `width` bits or as many as the highest code needs. */
  states<N extends string, W extends number = number>(
    register: string,
    codes: Readonly<Record<N, number>>,
    width?: W,
  ): { readonly [K in N]: Expr<W> } {
    const entries = Object.entries<number>(codes);
    const bits = width ?? (Math.max(...entries.map(([, code]) => code), 1).toString(2).length as W);
    const params = entries.map(([name, code]) => [name, this.localparam(name, bits, code, `State of ${register}.`)]);
    return Object.fromEntries(params) as { readonly [K in N]: Expr<W> };
  }

  /** An array of words without reset; written with `write`, read with `Memory.read` into a wire. */
  memory<W extends number>(name: string, shape: MemoryShape<W>): Memory<W> {
    const memory = new Memory(this, name, shape);
    this.#items.push({ kind: "memory", memory });
    return memory;
  }

  /** The write port of a memory: at the clock edge, when enabled. */
  write<W extends number>(
    memory: Memory<W>,
    port: { readonly enable: Expr<1>; readonly address: Expr; readonly data: Expr<NoInfer<W>> },
  ): void {
    requireCondition(`write() of ${memory.name}`, port.enable);
    memory.requireAddress(port.address);
    if (port.data.width !== (memory.width as number)) {
      throw this.#error(`memory ${memory.name}`, `is written ${port.data.width} bits`, `a word has ${memory.width}`);
    }
    this.#items.push({ kind: "memory write", memory, ...port });
  }

  /** An instance; each output becomes a wire of the given name, returned by port name. Clock and reset connect by themselves. */
  instance<O extends InstancePorts["outputs"]>(
    name: string,
    module: Module,
    io: { readonly inputs: InstancePorts["inputs"]; readonly outputs: O },
  ): { readonly [K in keyof O]: Signal } {
    const { item, wires } = connectInstance(this, name, module, io);
    this.#items.push(item);
    return wires as { readonly [K in keyof O]: Signal };
  }

  /** An `always @*`: the new signals take their defaults, then `body` sets them otherwise where it must. */
  comb<D extends Readonly<Record<string, { readonly value: Expr; readonly doc: string }>>>(
    doc: string,
    defaults: D,
    body: (comb: Comb, signals: { readonly [K in keyof D]: Signal<D[K]["value"]["width"]> }) => void,
  ): { readonly [K in keyof D]: Signal<D[K]["value"]["width"]> } {
    const entries = Object.entries(defaults).map(([name, entry]) => ({
      signal: new Signal(this, "comb signal", name, entry.value.width, entry.doc),
      value: entry.value,
    }));
    const signals = Object.fromEntries(entries.map(({ signal }) => [signal.name, signal])) as {
      readonly [K in keyof D]: Signal<D[K]["value"]["width"]>;
    };
    const comb = new Comb(
      this.name,
      entries.map(({ signal }) => signal),
    );
    const statements = comb.record(() => body(comb, signals));
    this.#items.push({ kind: "comb", doc, defaults: entries, body: statements });
    return signals;
  }

  /** Says that bits are left unread on purpose. `name` begins with `unused_`. */
  unused(name: string, ...operands: Expr[]): void {
    if (operands.length === 0) throw this.#error(`unused sink ${name}`, "takes nothing", "it takes 1 signal or more");
    const signal = new Signal(this, "unused sink", name, 1, "Left unread on purpose.");
    this.#items.push({ kind: "unused", signal, operands });
  }

  /** A heading between parts of a long module. */
  section(title: string): void {
    this.#items.push({ kind: "section", title });
  }

  #port<W extends number>(
    kind: "clock" | "reset" | "input" | "output",
    name: string,
    width: W,
    doc: string,
  ): Signal<W> {
    const signal = new Signal(this, kind, name, width, doc);
    this.#ports.push(signal);
    return signal;
  }

  #error(subject: string, found: string, allowed: string): HdlError {
    return new HdlError(`module ${this.name}, ${subject}: ${found}; ${allowed}.`);
  }
}
