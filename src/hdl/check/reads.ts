import type { Expr } from "../expr.ts";
import { operandsOf } from "../expr_node.ts";
import { readsOf, type Item } from "../item.ts";
import type { Memory } from "../memory.ts";
import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";

/** What a module reads, and the reads that are not legal. */
export interface Reads {
  /** Per signal, per bit: read somewhere. */
  readonly bits: ReadonlyMap<Signal, readonly boolean[]>;
  readonly localparams: ReadonlySet<string>;
  readonly memories: ReadonlySet<Memory>;
  readonly failures: readonly string[];
}

/** Walks every expression of the module once. */
export function readsOfModule(module: Module): Reads {
  const where = `module ${module.name}`;
  const bits = new Map<Signal, boolean[]>();
  const localparams = new Set<string>();
  const memories = new Set<Memory>();
  const failures: string[] = [];
  const declared = new Set<Signal | Memory>(module.ports);

  for (const item of module.items) {
    const visited = new Set<Expr>();
    let signalReads = 0;
    const visit = (expr: Expr, isWhole: boolean): void => {
      if (visited.has(expr)) return;
      visited.add(expr);
      const { node } = expr;
      if (node.kind === "signal") readSignal(item, node.signal, 0, expr.width);
      else if (node.kind === "slice") readSignal(item, node.signal, node.lsb, expr.width);
      else if (node.kind === "localparam") readLocalparam(node.owner.name, node.name, node.owner === module);
      else if (node.kind === "read") readMemory(node.memory, isWhole);
      if (node.kind === "signal" || node.kind === "slice") signalReads += 1;
      for (const operand of operandsOf(node)) visit(operand, false);
    };
    for (const expr of readsOf(item)) visit(expr, item.kind === "wire" || item.kind === "assign");
    if (item.kind === "comb" && signalReads === 0) {
      const names = item.defaults.map(({ signal }) => signal.name).join(", ");
      failures.push(`${where}, comb block of ${names}: reads no signal; a block that never wakes must be wires.`);
    }
    for (const made of declaredBy(item)) declared.add(made);
  }
  return { bits, localparams, memories, failures: [...new Set(failures)] };

  function readSignal(item: Item, signal: Signal, lsb: number, width: number): void {
    const subject = `${where}, ${signal.signalKind} ${signal.name}`;
    const marks = bits.get(signal) ?? Array.from({ length: signal.width }, () => false);
    marks.fill(true, lsb, lsb + width);
    bits.set(signal, marks);
    if (signal.owner !== module) {
      failures.push(
        `${where}: reads ${signal.name} of module ${signal.owner.name}; a module reads its own signals only.`,
      );
    } else if (!declared.has(signal)) {
      const own = item.kind === "comb" && item.defaults.some((entry) => entry.signal === signal);
      failures.push(
        own
          ? `${subject}: is read in its own comb block; a block reads other signals only.`
          : `${subject}: is read before its declaration; read it after its comb block.`,
      );
    }
    const isClock = signal.signalKind === "clock" || signal.signalKind === "reset";
    if (isClock && item.kind !== "unused" && !isConnection(item, signal)) {
      failures.push(`${subject}: is read as data; it goes to registers and instances only.`);
    }
  }

  function readLocalparam(owner: string, name: string, isOwn: boolean): void {
    localparams.add(name);
    if (!isOwn) failures.push(`${where}: reads ${name} of module ${owner}; a module reads its own localparams only.`);
  }

  function readMemory(memory: Memory, isWhole: boolean): void {
    memories.add(memory);
    const subject = `${where}, memory ${memory.name}`;
    if (!isWhole) failures.push(`${subject}: is read inside an expression; read() must be the whole value of a wire.`);
    if (!declared.has(memory))
      failures.push(`${subject}: belongs to another module; a module reads its own memories only.`);
  }
}

function declaredBy(item: Item): readonly (Signal | Memory)[] {
  switch (item.kind) {
    case "wire":
    case "declaration":
    case "unused":
      return [item.signal];
    case "memory":
      return [item.memory];
    case "comb":
      return item.defaults.map(({ signal }) => signal);
    case "instance":
      return item.outputs;
    default:
      return [];
  }
}

/** Whether the instance takes the signal at a port of its own kind only. */
function isConnection(item: Item, signal: Signal): boolean {
  if (item.kind !== "instance") return false;
  return item.connections.every(({ port, value }) => value !== signal || port.signalKind === signal.signalKind);
}
