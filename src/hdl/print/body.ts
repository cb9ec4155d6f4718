import type { Item } from "../item.ts";
import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";
import { annotated, commentLines } from "./comment.ts";
import {
  combLines,
  declarationOf,
  instanceLines,
  memoryStartLines,
  memoryWriteLines,
  rangeText,
  unusedLines,
  updateLines,
  wireLines,
  type Declaration,
} from "./item.ts";
import { assignmentText } from "./statement.ts";

/** Lines that stay together. */
interface Block {
  readonly kind: string;
  readonly lines: readonly string[];
  /** Needs no blank line beside a dense block of its kind. */
  readonly dense: boolean;
}

const sectionRule = `  // ${"-".repeat(40)}`;

/** Everything between the port list and `endmodule`, in the author's order, with blank lines where a reader needs them. */
export function bodyLines(module: Module, prefix: string): string[] {
  const blocks = blocksOf(module, prefix);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const joined = before === undefined || (before.dense && block.dense && before.kind === block.kind);
    return joined ? block.lines : ["", ...block.lines];
  });
}

/** Successive declarations of one kind share a block, so that their comments stand in one column. */
function blocksOf(module: Module, prefix: string): Block[] {
  const blocks: Block[] = [];
  let open: Declaration[] = [];
  let starts: (readonly string[])[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) blocks.push({ kind: first.kind, lines: annotated(open, 2), dense: false });
    for (const lines of starts) blocks.push({ kind: "initial", lines, dense: false });
    open = [];
    starts = [];
  };
  for (const item of module.items) {
    const declaration = declarationOf(item);
    if (declaration === undefined || (open[0] !== undefined && open[0].kind !== declaration.kind)) close();
    if (declaration === undefined) blocks.push(itemBlock(module, prefix, item));
    else open.push(declaration);
    if (item.kind === "memory" && item.memory.zeroBelow > 0) starts.push(memoryStartLines(item.memory));
  }
  close();
  return blocks;
}

function itemBlock(module: Module, prefix: string, item: Item): Block {
  const block = (lines: readonly string[], denseLines: number): Block => ({
    kind: item.kind,
    lines,
    dense: lines.length <= denseLines,
  });
  switch (item.kind) {
    case "section":
      return block([sectionRule, ...commentLines(item.title, 2), sectionRule], 0);
    case "wire":
      return block(wireLines(item.signal, item), 2);
    case "assign":
      return block(assignmentText(`assign ${item.signal.name} =`, item.value, 2), 1);
    case "unused":
      return block(unusedLines(item), 1);
    case "update":
      return block(updateLines(module, item), 0);
    case "memory write":
      return block(memoryWriteLines(module, item), 0);
    case "comb": {
      const signals = item.defaults.map(({ signal }) => signal);
      return block([...signalLines("reg", signals), "", ...combLines(item)], 0);
    }
    case "instance":
      return block([...signalLines("wire", item.outputs), ...instanceLines(prefix, item)], 0);
    case "localparam":
    case "declaration":
    case "memory":
      return block([], 0);
  }
}

function signalLines(net: "reg" | "wire", signals: readonly Signal[]): string[] {
  const rows = signals.map(({ width, name, doc }) => ({ code: `${net} ${rangeText(width)}${name};`, doc }));
  return annotated(rows, 2);
}
