import type { CoreSize, Program, TableRow } from "../../../isa/index.ts";
import type { Random } from "../../random.ts";
import { SnippetWriter, type SnippetShape } from "./snippet.ts";

/** What a program looks like. */
export interface ProgramShape extends SnippetShape {
  readonly rowsMax: number;
}

/** Draws the shape of a program that about `lines` instructions are wanted of. */
export function drawShape(random: Random, lines: number): ProgramShape {
  return {
    rowsMax: random.chance(0.2) ? 1 : random.between(1, 6),
    lengthMax: random.chance(0.3) ? random.spread(lines) : lines,
    stepsMax: random.spread(512),
    blocksMax: random.chance(0.7) ? 2 : 16,
    meShare: random.below(4) / 4 + 0.1,
    veShare: random.below(4) / 4 + 0.05,
  };
}

/** A random program that the checker of NeuISA finds nothing wrong with, and that completes. */
export function legalProgram(core: CoreSize, random: Random, shape: ProgramShape): Program {
  const writer = new SnippetWriter(core, random, shape);
  const rows: TableRow[] = [];
  const count = random.between(1, shape.rowsMax);
  /** µTops that say nothing of the next row: any row may run them. */
  const shared: { readonly me: number[]; readonly ve: number[] } = { me: [], ve: [] };
  for (let row = 0; row < count; row += 1) {
    if (row > 0 && random.chance(0.15)) {
      rows.push({ kind: "end" });
      continue;
    }
    const jumps = row + 1 < count && random.chance(0.4);
    const next = jumps ? { next: { row, target: random.between(row + 1, count - 1) } } : {};
    const snippet = (kind: "me" | "ve"): number => {
      const pool = shared[kind];
      if (pool.length > 0 && random.chance(0.3)) return pool[random.below(pool.length)] ?? 0;
      const start = writer.write({ kind, ...next });
      if (!jumps) pool.push(start);
      return start;
    };
    const hasVe = random.chance(0.5);
    const mes = random.between(hasVe ? 0 : 1, core.matrixEngines);
    const one = mes > 0 && random.chance(0.3) ? snippet("me") : undefined;
    const me = Array.from({ length: core.matrixEngines }, (): number | null => null);
    const first = random.below(core.matrixEngines);
    for (let m = 0; m < mes; m += 1) me[(first + m) % core.matrixEngines] = one ?? snippet("me");
    rows.push({ kind: "group", me, ve: hasVe ? snippet("ve") : null });
  }
  return { core, rows, code: writer.code };
}
