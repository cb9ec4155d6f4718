import { operandsOf, type Expr, type Instance, type Memory, type Module, type Signal } from "../hdl/index.ts";
import { readsOf } from "../hdl/item.ts";

export type { Instance } from "../hdl/index.ts";

/** Where a value comes from, in the terms of the module that holds it. */
export interface NetSources {
  /** Instances with an output that the value depends on through wires and registers, in the order of the text. */
  readonly instances: readonly Instance[];
  /** Input ports that it depends on in the same way. */
  readonly ports: readonly Signal[];
  /** Signals that the expression itself names, outermost. */
  readonly named: readonly Signal[];
  /** A register of the module lies on the way from every source. */
  readonly registered: boolean;
}

/** What drives a signal: expressions that it reads, or an instance. */
type Driver =
  | { readonly kind: "instance"; readonly instance: Instance }
  | { readonly kind: "logic"; readonly reads: readonly Expr[]; readonly register: boolean };

/** Prepares a module; the result follows any expression of it back to instances and input ports. */
export function traceNets(module: Module): (value: Expr) => NetSources {
  const { signals, memories } = driversOf(module);
  return (value) => {
    const instances = new Set<Instance>();
    const ports = new Set<Signal>();
    const seen = new Set<Signal | Memory>();
    let sources = 0;
    let registeredSources = 0;
    const visit = (expr: Expr, behindRegister: boolean): void => {
      for (const signal of signalsIn(expr)) visitSignal(signal, behindRegister);
      for (const memory of memoriesIn(expr)) {
        if (seen.has(memory)) continue;
        seen.add(memory);
        for (const read of memories.get(memory) ?? []) visit(read, true);
      }
    };
    const visitSignal = (signal: Signal, behindRegister: boolean): void => {
      if (seen.has(signal)) return;
      seen.add(signal);
      const driver = signals.get(signal);
      if (driver?.kind === "logic") {
        for (const read of driver.reads) visit(read, behindRegister || driver.register);
        return;
      }
      if (driver !== undefined) instances.add(driver.instance);
      else if (signal.signalKind === "input") ports.add(signal);
      else return;
      sources += 1;
      registeredSources += behindRegister ? 1 : 0;
    };
    visit(value, false);
    const order = module.items;
    return {
      instances: [...instances].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      ports: [...ports].sort((a, b) => module.ports.indexOf(a) - module.ports.indexOf(b)),
      named: [...signalsIn(value)],
      registered: sources > 0 && registeredSources === sources,
    };
  };
}

function driversOf(module: Module): { signals: Map<Signal, Driver>; memories: Map<Memory, Expr[]> } {
  const signals = new Map<Signal, Driver>();
  const memories = new Map<Memory, Expr[]>();
  for (const item of module.items) {
    switch (item.kind) {
      case "wire":
      case "assign":
        signals.set(item.signal, { kind: "logic", reads: readsOf(item), register: false });
        break;
      case "update":
        signals.set(item.register, { kind: "logic", reads: readsOf(item), register: true });
        break;
      case "comb":
        for (const { signal } of item.defaults) {
          signals.set(signal, { kind: "logic", reads: readsOf(item), register: false });
        }
        break;
      case "instance":
        for (const signal of [...item.outputs, ...item.drives])
          signals.set(signal, { kind: "instance", instance: item });
        break;
      case "memory write":
        memories.set(item.memory, [...(memories.get(item.memory) ?? []), ...readsOf(item)]);
        break;
      case "section":
      case "localparam":
      case "declaration":
      case "memory":
      case "unused":
        break;
    }
  }
  return { signals, memories };
}

/** Signals that an expression names, from left to right. */
function signalsIn(expr: Expr): Set<Signal> {
  const { node } = expr;
  if (node.kind === "signal" || node.kind === "slice") return new Set([node.signal]);
  return new Set(operandsOf(node).flatMap((operand) => [...signalsIn(operand)]));
}

function memoriesIn(expr: Expr): Memory[] {
  const { node } = expr;
  const own = node.kind === "read" ? [node.memory] : [];
  return [...own, ...operandsOf(node).flatMap(memoriesIn)];
}
