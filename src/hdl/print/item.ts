import type { CombBlock, Instance, Item, MemoryWrite, Update } from "../item.ts";
import { isActiveLow } from "../instance.ts";
import type { Memory } from "../memory.ts";
import type { Module } from "../module.ts";
import type { Register, Signal } from "../signal.ts";
import { columns, commentLines } from "./comment.ts";
import { join, layout, line, nest, sequence, softLine } from "./doc.ts";
import { expressionDoc, expressionText, literalText } from "./expression.ts";
import { assignmentText, ifText, indented, statementLines } from "./statement.ts";

/** `[3:0] ` of a vector, nothing of a single bit. */
export function rangeText(width: number): string {
  return width === 1 ? "" : `[${width - 1}:0] `;
}

/** A declaration without a value, and its comment. */
export interface Declaration {
  readonly kind: "constant" | "net" | "memory";
  readonly code: string;
  readonly doc: string;
}

/** The item as a declaration, or nothing when it is none. */
export function declarationOf(item: Item): Declaration | undefined {
  switch (item.kind) {
    case "declaration": {
      const { signalKind, width, name, doc } = item.signal;
      return { kind: "net", code: `${signalKind === "register" ? "reg" : "wire"} ${rangeText(width)}${name};`, doc };
    }
    case "localparam": {
      const code = `localparam ${rangeText(item.value.width)}${item.name} = ${expressionText(item.value)};`;
      return { kind: "constant", code, doc: item.doc };
    }
    case "memory": {
      const { width, name, depth, doc } = item.memory;
      return { kind: "memory", code: `reg ${rangeText(width)}${name} [0:${depth - 1}];`, doc };
    }
    default:
      return undefined;
  }
}

/** A wire with its value, and its comment above. */
export function wireLines(signal: Signal, item: Extract<Item, { kind: "wire" }>): string[] {
  const left = `wire ${rangeText(signal.width)}${signal.name} =`;
  return [...commentLines(signal.doc, 2), ...assignmentText(left, item.value, 2)];
}

/** A sink of unread bits; the 0 keeps its value constant, so that nothing of it is built. */
export function unusedLines(item: Extract<Item, { kind: "unused" }>): string[] {
  const parts = item.operands.map(expressionDoc);
  const braces = sequence("{", nest(2, softLine, join(["1'b0", ...parts], sequence(",", line))), softLine, "}");
  const doc = { kind: "group", doc: sequence(`wire ${item.signal.name} = &`, braces, ";") } as const;
  return indented(layout(doc, columns, 2), 2);
}

/** The one `always` of a register. */
export function updateLines(module: Module, item: Update): string[] {
  const { register, next, enable, clear } = item;
  const reset = register.resetValue === "none" ? undefined : module.resetSignal;
  const assign = (indent: number): string[] => assignmentText(`${register.name} <=`, next, indent);
  const toReset = `      ${register.name} <= ${literalText(register.width, resetValueOf(register))};`;
  const edge = reset?.kind === "async_low" ? ` or negedge ${reset.signal.name}` : "";
  const lines = [`  always @(posedge ${module.clockSignal?.name ?? ""}${edge}) begin`];
  let before = "";
  if (reset !== undefined) {
    lines.push(`    if (${isActiveLow(reset.signal) ? "!" : ""}${reset.signal.name}) begin`, toReset);
    before = "end else ";
  }
  if (clear !== undefined) {
    lines.push(...ifText(before, clear, 4), toReset);
    before = "end else ";
  }
  if (enable !== undefined) lines.push(...ifText(before, enable, 4), ...assign(6), "    end");
  else if (before !== "") lines.push("    end else begin", ...assign(6), "    end");
  else lines.push(...assign(4));
  return [...lines, "  end"];
}

function resetValueOf(register: Register): bigint {
  return register.resetValue === "none" ? 0n : register.resetValue;
}

/** The words that are 0 at the start; there is one at least. */
export function memoryStartLines({ name, width, zeroBelow }: Memory): string[] {
  const zero = literalText(width, 0n);
  const words = Array.from({ length: zeroBelow }, (_, place) => `    ${name}[${place}] = ${zero};`);
  return ["  initial begin", ...words, "  end"];
}

export function memoryWriteLines(module: Module, item: MemoryWrite): string[] {
  return [
    `  always @(posedge ${module.clockSignal?.name ?? ""}) begin`,
    ...ifText("", item.enable, 4),
    ...assignmentText(`${item.memory.name}[${expressionText(item.address)}] <=`, item.data, 6),
    "    end",
    "  end",
  ];
}

export function combLines(item: CombBlock): string[] {
  return [
    ...commentLines(item.doc, 2),
    "  always @* begin",
    ...item.defaults.flatMap(({ signal, value }) => assignmentText(`${signal.name} =`, value, 4)),
    ...statementLines(item.body, 4),
    "  end",
  ];
}

/** The instance, one port per line, names in columns. */
export function instanceLines(prefix: string, item: Instance): string[] {
  const width = Math.max(0, ...item.connections.map(({ port }) => port.name.length));
  const ports = item.connections.flatMap(({ port, value }, index) => {
    const end = index === item.connections.length - 1 ? ")" : "),";
    const doc = sequence(`.${port.name.padEnd(width)} (`, nest("here", expressionDoc(value)), end);
    return indented(layout(doc, columns, 4), 4);
  });
  return [`  ${prefix}${item.module.name} ${item.name} (`, ...ports, "  );"];
}
