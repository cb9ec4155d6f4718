import { decodeLine, loopLevels, nop, type CoreSize, type Program, type TableRow } from "../../../isa/index.ts";
import type { Random } from "../../random.ts";
import { layOut, type FrontendProgram, type ProgramEnd } from "./frontend_program.ts";
import { drawShape } from "./legal.ts";
import { operation } from "./operation_makers.ts";
import { SnippetWriter } from "./snippet.ts";

/** What is wrong with a program; each is reached on every path. */
export const faultyKinds = [
  "control opcode",
  "ME opcode",
  "VE opcode",
  "VE uTop with an ME word",
  "fourth loop",
  "branch outside",
  "off the end",
  "start outside",
  "null row",
  "conflicting next",
  "next past the table",
  "rows not in memory",
  "code not in memory",
] as const;
export type FaultyKind = (typeof faultyKinds)[number];

interface Writing {
  readonly core: CoreSize;
  readonly random: Random;
  readonly writer: SnippetWriter;
  /** The µTop that is written is the VE µTop. */
  readonly isVe: boolean;
}

/** A random program with this fault in its first row, in one of its µTops; the others are legal. */
export function faultyProgram(kind: FaultyKind, core: CoreSize, random: Random, lines: number): FrontendProgram {
  const writer = new SnippetWriter(core, random, drawShape(random, lines));
  const isVe = kind === "VE uTop with an ME word" || (kind !== "ME opcode" && random.chance(0.3));
  const writing: Writing = { core, random, writer, isVe };
  const use = { kind: isVe ? "ve" : "me" } as const;
  const me = Array.from({ length: core.matrixEngines }, (): number | null => null);
  // The others come first: code that goes on behind its last instruction leaves the segment.
  const bystander = random.chance(0.4) && core.matrixEngines > 1 ? writer.write({ kind: "me" }) : null;
  if (bystander !== null) me[0] = bystander;
  const start = writer.body(use);
  const own = core.matrixEngines - 1;
  if (!isVe) me[own] = start;
  const first: TableRow = { kind: "group", me, ve: isVe ? start : null };
  const program = (rows: readonly TableRow[] = [first]): Program => ({ core, rows, code: writer.code });
  const done = (end: ProgramEnd, made = program(), patch: Parameters<typeof layOut>[3] = {}): FrontendProgram =>
    layOut(kind, end, made, patch);
  const finish = (): void => writer.emit(operation("utop.finish"), true);
  const line = writer.code.length;

  switch (kind) {
    case "control opcode":
    case "ME opcode":
    case "VE opcode":
    case "VE uTop with an ME word": {
      writer.emit(nop, true);
      finish();
      const word = kind === "control opcode" ? 0 : kind === "VE opcode" ? 2 + random.below(core.vectorEngines) : 1;
      return done("opcode", program(), { flip: { line, word, bits: undefinedWord(random, word, core) } });
    }
    case "fourth loop":
      for (let depth = 0; depth <= loopLevels; depth += 1) {
        // Of a fourth one even no pass is undefined.
        const count = depth === loopLevels && random.chance(0.3) ? 0 : random.between(1, 3);
        writer.emit(operation("loop", { count, body: loopLevels + 1 - depth }), true);
      }
      writer.emit(nop);
      finish();
      return done("opcode");
    case "branch outside":
      writer.emit(operation("branch", { distance: outside(random, line, writer.code.length) }), true);
      finish();
      return done("pcOutsideSegment");
    case "off the end":
      return line === start ? (writer.emit(nop), done("pcOutsideSegment")) : done("pcOutsideSegment");
    case "start outside": {
      finish();
      const far = random.chance(0.5) ? writer.code.length : 2 ** 24 - 1 - random.below(1 << 12);
      const row = isVe ? { ...first, ve: far } : { ...first, me: me.map((at, m) => (m === own ? far : at)) };
      return done("pcOutsideSegment", program([row]));
    }
    case "null row": {
      finish();
      const empty: TableRow = { kind: "group", me: me.map(() => null), ve: null };
      return done("nullRow", program(random.chance(0.5) ? [empty, first] : [first, empty]));
    }
    case "conflicting next":
      if (core.matrixEngines > 1 && random.chance(0.6)) return done("conflictingNext", conflictOfUtops(writing));
      writer.emit(operation("utop.nextGroup", { group: 0 }));
      writer.emit(operation("utop.nextGroup", { group: 1 }));
      finish();
      return done("conflictingNext", program([first, first]));
    case "next past the table":
      pastTable(writing);
      finish();
      return done("nextPastTable");
    case "rows not in memory":
      finish();
      return done("rowBusError", program(), { moreRows: random.spread(4) });
    case "code not in memory":
      // Goes on behind its last instruction, where the registers say that there is more.
      if (line === start) writer.emit(nop);
      return done("fetchBusError", program(), { moreLines: random.between(16, 64) });
  }
}

/** Two µTops that say different things at about the same time: each plays a loop from its buffer until then. */
function conflictOfUtops({ core, random, writer }: Writing): Program {
  writer.emit(operation("utop.finish"), true);
  const says = (group: number): number => {
    const start = writer.code.length;
    writer.emit(operation("loop", { count: random.between(8, 14), body: 1 }), true);
    writer.emit(nop, true);
    writer.emit(operation("utop.nextGroup", { group }), true);
    writer.emit(operation("utop.finish"), true);
    return start;
  };
  const me = Array.from({ length: core.matrixEngines }, (_, m) => (m < 2 ? says(m) : null));
  const row: TableRow = { kind: "group", me, ve: null };
  return { core, rows: [row, row], code: writer.code };
}

function pastTable({ random, writer }: Writing): void {
  if (random.chance(0.5)) {
    writer.emit(operation("utop.nextGroup", { group: random.chance(0.5) ? 1 : random.between(1, 65_535) }));
    return;
  }
  const rd = random.below(4);
  writer.emit(operation("set", { rd, value: random.chance(0.5) ? -1 : random.between(1, 524_287) }));
  writer.emit(operation("utop.nextGroup.r", { rs: rd }));
}

/** Distance of a branch in `line` to before the code or behind its `end`, which a `utop.finish` still follows. */
function outside(random: Random, line: number, end: number): number {
  const forward = random.chance(0.5) ? end + 2 - line : random.between(end + 2 - line, 32_767);
  const backward = random.chance(0.5) ? -line - 1 : random.between(-32_768, -line - 1);
  return random.chance(0.5) ? forward : backward;
}

/** A word that its slot of a line does not define, where a nop of zeros stands. */
function undefinedWord(random: Random, word: number, { vectorEngines }: CoreSize): number {
  const line = new Uint32Array(4 * Math.ceil((2 + vectorEngines) / 4));
  for (;;) {
    // An unknown opcode, or a bit that a nop does not use.
    line[word] = random.chance(0.5) ? random.bits() : 2 ** random.below(32);
    if (decodeLine(line, vectorEngines).kind === "undefined") return line[word] ?? 0;
  }
}
