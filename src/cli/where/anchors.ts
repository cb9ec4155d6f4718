import type { Expr, Item, Module, Signal, SourceMark } from "../../hdl/index.ts";

/** What a part of an emitted file is, and the mark of the generator line that made it. */
export interface Anchor {
  /** In words: `register ready_q`. */
  readonly what: string;
  readonly mark: SourceMark;
  /** First line of the part, 0-based. */
  readonly line: number;
}

/**
 * The parts of a module's emitted text, in ascending order. Each reaches to the next one; comments directly above a part
 * belong to it. What is of no item, the header and the end, is the module's own.
 */
export function anchorsOf(module: Module, fullName: string, lines: readonly string[]): readonly Anchor[] {
  const own = { what: `module ${module.name}`, mark: module.source };
  const found: Anchor[] = [{ ...own, line: 0 }];
  const add = (what: string, mark: SourceMark, code: RegExp, from = 0): number => {
    const at = from < 0 ? -1 : lines.findIndex((text, line) => line >= from && code.test(text));
    if (at >= 0) found.push({ what, mark, line: aboveComments(lines, at) });
    return at;
  };
  const head = add(own.what, own.mark, word(`^module ${fullName} `));
  for (const port of module.ports) {
    add(`${port.signalKind} ${port.name}`, port.source, word(`^ +(input|output) [^/]*\\b${port.name}\\b`), head);
  }
  const body = add(own.what, own.mark, /^\);/, head) + 1;
  for (const item of module.items) addItem(item, { add, body, lines });
  add(own.what, own.mark, /^endmodule/, body);
  return found.sort((a, b) => a.line - b.line);
}

/** The part that a line belongs to. */
export function anchorAt(anchors: readonly Anchor[], line: number): Anchor | undefined {
  return anchors.findLast((anchor) => anchor.line <= line);
}

interface Surroundings {
  readonly add: (what: string, mark: SourceMark, code: RegExp, from?: number) => number;
  /** First line behind the ports. */
  readonly body: number;
  readonly lines: readonly string[];
}

function addItem(item: Item, { add, body, lines }: Surroundings): void {
  const declare = (signals: readonly Signal[]): void => {
    for (const { signalKind, name, source } of signals) {
      add(`${signalKind} ${name}`, source, word(`^ +(wire|reg) [^/]*\\b${name};`), body);
    }
  };
  switch (item.kind) {
    case "section":
      return;
    case "localparam":
      add(`localparam ${item.name}`, item.value.source, word(`^ +localparam .*\\b${item.name} =`), body);
      return;
    case "wire":
    case "unused": {
      const { name, signalKind, source } = item.signal;
      add(`${signalKind} ${name}`, source, word(`^ +wire .*\\b${name} =`), body);
      return;
    }
    case "declaration":
      declare([item.signal]);
      return;
    case "assign": {
      const { name } = item.signal;
      add(`assignment of ${name}`, drivingMark(item.signal, item.value), word(`^ +assign ${name} =`), body);
      return;
    }
    case "update": {
      const { name } = item.register;
      const mark = drivingMark(item.register, item.next);
      add(`update of register ${name}`, mark, /^ +always /, lastAlways(lines, word(`^ +${name} <=`)));
      return;
    }
    case "memory":
      add(`memory ${item.memory.name}`, item.memory.source, word(`^ +reg .*\\b${item.memory.name} \\[`), body);
      return;
    case "memory write":
      add(
        `write of memory ${item.memory.name}`,
        item.enable.source,
        /^ +always /,
        lastAlways(lines, word(`^ +${item.memory.name}\\[`)),
      );
      return;
    case "comb": {
      const signals = item.defaults.map(({ signal }) => signal);
      const [first] = signals;
      declare(signals);
      if (first === undefined) return;
      const names = signals.map(({ name }) => name).join(", ");
      add(`comb block of ${names}`, first.source, /^ +always /, lastAlways(lines, word(`^ +${first.name} =`)));
      return;
    }
    case "instance": {
      declare(item.outputs);
      // The instance was made by the call that made its output wires; one that has none shows the wires it drives.
      const mark = item.outputs[0]?.source ?? item.drives[0]?.source ?? item.module.source;
      add(`instance ${item.name}`, mark, word(`^ +\\w+ ${item.name} \\(`), body);
      return;
    }
  }
}

/** Mark of a signal's value, unless that is a bare name or was built by a helper of another file; then the signal's. */
function drivingMark(signal: Signal, value: Expr): SourceMark {
  const isBuiltHere = value.source.place?.file === signal.source.place?.file;
  return value.node.kind !== "signal" && isBuiltHere ? value.source : signal.source;
}

function word(pattern: string): RegExp {
  return new RegExp(pattern);
}

/** Line of the last `always` at or above the first line that matches; -1 when none does. */
function lastAlways(lines: readonly string[], code: RegExp): number {
  const at = lines.findIndex((text) => code.test(text));
  return lines.findLastIndex((text, line) => line <= at && /^ +always /.test(text));
}

/** First line of the comments directly above a line; a section's rule ends them. */
function aboveComments(lines: readonly string[], at: number): number {
  let line = at;
  while (/^ *\/\/ (?!-)/.test(lines[line - 1] ?? "")) line -= 1;
  return line;
}
