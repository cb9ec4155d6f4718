import type { Expr } from "./expr.ts";
import type { Memory } from "./memory.ts";
import type { Module } from "./module.ts";
import type { Register, Signal } from "./signal.ts";

/** A constant by name. */
export interface Localparam {
  readonly kind: "localparam";
  readonly name: string;
  readonly value: Expr;
  readonly doc: string;
}

/** One `always` of a register: reset, clear, enable, next. */
export interface Update {
  readonly kind: "update";
  readonly register: Register;
  readonly next: Expr;
  readonly enable: Expr<1> | undefined;
  readonly clear: Expr<1> | undefined;
}

export interface MemoryWrite {
  readonly kind: "memory write";
  readonly memory: Memory;
  readonly enable: Expr<1>;
  readonly address: Expr;
  readonly data: Expr;
}

export interface Instance {
  readonly kind: "instance";
  readonly name: string;
  readonly module: Module;
  /** What stands at each port of the module, in port order. */
  readonly connections: readonly { readonly port: Signal; readonly value: Expr }[];
  /** The new wires at its outputs. */
  readonly outputs: readonly Signal[];
  /** Declared wires and outputs of the parent that its outputs drive. */
  readonly drives: readonly Signal[];
}

/** A statement of an `always @*`. */
export type Statement =
  | { readonly kind: "set"; readonly signal: Signal; readonly value: Expr }
  | {
      readonly kind: "when";
      readonly condition: Expr<1>;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: "switch";
      readonly selector: Expr;
      readonly cases: readonly { readonly label: Expr; readonly body: readonly Statement[] }[];
      readonly fallback: readonly Statement[];
    };

export interface CombBlock {
  readonly kind: "comb";
  readonly doc: string;
  readonly defaults: readonly { readonly signal: Signal; readonly value: Expr }[];
  readonly body: readonly Statement[];
}

/** What a module holds beside its ports, in the author's order: the order in which it is printed. */
export type Item =
  | { readonly kind: "section"; readonly title: string }
  | Localparam
  /** A wire with its value. */
  | { readonly kind: "wire"; readonly signal: Signal; readonly value: Expr }
  /** A wire whose value follows, or a register. */
  | { readonly kind: "declaration"; readonly signal: Signal }
  | { readonly kind: "assign"; readonly signal: Signal; readonly value: Expr }
  | Update
  | { readonly kind: "memory"; readonly memory: Memory }
  | MemoryWrite
  | Instance
  | CombBlock
  | { readonly kind: "unused"; readonly signal: Signal; readonly operands: readonly Expr[] };

/** Every expression that the item reads, operands not unfolded. */
export function readsOf(item: Item): readonly Expr[] {
  switch (item.kind) {
    case "section":
    case "localparam":
    case "declaration":
    case "memory":
      return [];
    case "wire":
    case "assign":
      return [item.value];
    case "update":
      return [item.clear, item.enable, item.next].filter((expr) => expr !== undefined);
    case "memory write":
      return [item.enable, item.address, item.data];
    case "instance":
      return item.connections.filter(({ port }) => port.signalKind !== "output").map(({ value }) => value);
    case "comb":
      return [...item.defaults.map(({ value }) => value), ...item.body.flatMap(statementReads)];
    case "unused":
      return item.operands;
  }
}

function statementReads(statement: Statement): Expr[] {
  switch (statement.kind) {
    case "set":
      return [statement.value];
    case "when":
      return [statement.condition, ...[...statement.body, ...statement.otherwise].flatMap(statementReads)];
    case "switch":
      return [
        statement.selector,
        ...statement.cases.flatMap(({ label, body }) => [label, ...body.flatMap(statementReads)]),
        ...statement.fallback.flatMap(statementReads),
      ];
  }
}
