import type { Expr, Instance, Memory, Module, Signal, Statement } from "../../../src/hdl/index.ts";
import { evaluate, type Values } from "./evaluate.ts";

/** Values of ports by name. */
export type Row = Readonly<Record<string, bigint>>;

/** Steps a module by its tree: values on demand, registers at the edge. An oracle for tests; slow and plain. */
export class Reference {
  readonly #module: Module;
  readonly #state = new Map<Signal, bigint>();
  readonly #words = new Map<Memory, Map<bigint, bigint>>();
  readonly #children = new Map<Instance, Reference>();
  #values = new Map<Signal, bigint>();
  #childRows = new Map<Instance, Row>();
  #inputs: Row = {};

  constructor(module: Module) {
    this.#module = module;
    for (const item of module.items) {
      if (item.kind === "instance") this.#children.set(item, new Reference(item.module));
    }
  }

  /** Outputs before the clock edge of a cycle with these inputs; reset among them by its name. */
  outputs(inputs: Row): Row {
    this.#inputs = inputs;
    this.#values = new Map();
    this.#childRows = new Map();
    const reset = this.#module.resetSignal;
    if (reset?.kind === "async_low" && inputs[reset.signal.name] === 0n) this.#reset();
    const outputs = this.#module.ports.filter((port) => port.signalKind === "output");
    return Object.fromEntries(outputs.map((port) => [port.name, this.#read(port)]));
  }

  /** The clock edge that ends the cycle of the last `outputs`. */
  edge(): void {
    const next = new Map<Signal, bigint>();
    const writes: (() => void)[] = [];
    for (const item of this.#module.items) {
      if (item.kind === "update") {
        const { register, clear, enable } = item;
        if (clear !== undefined && this.#of(clear) === 1n) next.set(register, BigInt(register.resetValue));
        else if (enable === undefined || this.#of(enable) === 1n) next.set(register, this.#of(item.next));
      } else if (item.kind === "memory write" && this.#of(item.enable) === 1n) {
        const [address, data] = [this.#of(item.address), this.#of(item.data)];
        writes.push(() => this.#wordsOf(item.memory).set(address, data));
      } else if (item.kind === "instance") this.#childOutputs(item);
    }
    for (const child of this.#children.values()) child.edge();
    for (const [register, value] of next) this.#state.set(register, value);
    for (const write of writes) write();
    if (this.#isReset()) this.#reset();
  }

  #isReset(): boolean {
    const name = this.#module.resetSignal?.signal.name;
    return name !== undefined && this.#inputs[name] === (name.endsWith("_ni") ? 0n : 1n);
  }

  #reset(): void {
    for (const item of this.#module.items) {
      if (item.kind === "update" && item.register.resetValue !== "none") {
        this.#state.set(item.register, item.register.resetValue);
      }
    }
  }

  #of(expr: Expr): bigint {
    const values: Values = {
      signal: (signal) => this.#read(signal),
      word: (memory, address) => this.#wordsOf(memory).get(address) ?? 0n,
    };
    return evaluate(expr, values);
  }

  #wordsOf(memory: Memory): Map<bigint, bigint> {
    const words = this.#words.get(memory) ?? new Map<bigint, bigint>();
    this.#words.set(memory, words);
    return words;
  }

  #read(signal: Signal): bigint {
    const known = this.#values.get(signal);
    if (known !== undefined) return known;
    const value = this.#find(signal);
    this.#values.set(signal, value);
    return value;
  }

  #find(signal: Signal): bigint {
    const given = this.#inputs[signal.name];
    if (["input", "reset"].includes(signal.signalKind) && given !== undefined) return given;
    if (signal.signalKind === "register") return this.#state.get(signal) ?? 0n;
    for (const item of this.#module.items) {
      if ((item.kind === "wire" || item.kind === "assign") && item.signal === signal) return this.#of(item.value);
      if (item.kind === "instance" && item.outputs.includes(signal)) {
        const port = item.connections.find(({ value }) => value === signal)?.port;
        return this.#childOutputs(item)[port?.name ?? ""] ?? 0n;
      }
      if (item.kind === "comb" && item.defaults.some((entry) => entry.signal === signal)) {
        const found = item.defaults.find((entry) => entry.signal === signal);
        const last = this.#lastSet(signal, item.body);
        if (last !== undefined) return last;
        if (found !== undefined) return this.#of(found.value);
      }
    }
    throw new Error(`Reference finds no value for ${signal.name}.`);
  }

  #childOutputs(item: Instance): Row {
    const known = this.#childRows.get(item);
    if (known !== undefined) return known;
    const inputs = item.connections.filter(({ port }) => port.signalKind === "input" || port.signalKind === "reset");
    const row = Object.fromEntries(inputs.map(({ port, value }) => [port.name, this.#of(value)]));
    const outputs = this.#children.get(item)?.outputs(row) ?? {};
    this.#childRows.set(item, outputs);
    return outputs;
  }

  #lastSet(signal: Signal, statements: readonly Statement[]): bigint | undefined {
    let value: bigint | undefined;
    for (const statement of statements) {
      let chosen: readonly Statement[] = [];
      if (statement.kind === "set") {
        if (statement.signal === signal) value = this.#of(statement.value);
        continue;
      } else if (statement.kind === "when") {
        chosen = this.#of(statement.condition) === 1n ? statement.body : statement.otherwise;
      } else {
        const selector = this.#of(statement.selector);
        chosen = statement.cases.find(({ label }) => this.#of(label) === selector)?.body ?? statement.fallback;
      }
      value = this.#lastSet(signal, chosen) ?? value;
    }
    return value;
  }
}
