import {
  nop,
  type CoreSize,
  type Instruction,
  type Operation,
  type Program,
  type TableRow,
} from "../../../isa/index.ts";
import type { Random } from "../../random.ts";
import { layOut, type FrontendProgram, type ProgramEnd } from "./frontend_program.ts";
import { operation } from "./operation_makers.ts";
import { SnippetWriter } from "./snippet.ts";

/** Programs that break no rule and spare nobody. */
export const nuisances = [
  "endless branch",
  "endless loops",
  "VE hog",
  "next-group storm",
  "thrash",
  "one-instruction uTops",
  "pop that waits",
  "recv storm",
] as const;
export type Nuisance = (typeof nuisances)[number];

/** Instructions of a block, and frames of the instruction memory. */
export interface MemoryShape {
  readonly blockLines: number;
  readonly frames: number;
}

/** A random program of this kind. */
export function adversarialProgram(
  kind: Nuisance,
  core: CoreSize,
  random: Random,
  { blockLines, frames }: MemoryShape,
): FrontendProgram {
  const dense = kind === "VE hog" || kind === "recv storm";
  const shape = { lengthMax: 6, stepsMax: 64, blocksMax: 1, meShare: dense ? 0 : 0.6, veShare: dense ? 1 : 0.3 };
  const writer = new SnippetWriter(core, random, shape);
  const { code } = writer;
  const emit = (control: Operation, bare = false): void => writer.emit(control, bare);
  const finish = (): void => emit(operation("utop.finish"), true);
  /** One row; its µTops all run from here. */
  const row = (start: number, withVe = false): TableRow => ({
    kind: "group",
    me: Array.from({ length: core.matrixEngines }, () => (withVe ? null : start)),
    ve: withVe ? start : null,
  });
  const done = (end: ProgramEnd, rows: readonly TableRow[]): FrontendProgram => {
    const program: Program = { core, rows, code };
    return layOut(kind, end, program);
  };

  switch (kind) {
    case "endless branch": {
      const isVe = random.chance(0.3);
      const start = isVe ? writer.body({ kind: "ve" }) : writer.body({ kind: "me" });
      const length = random.below(3);
      for (let at = 0; at < length; at += 1) emit(nop, true);
      emit(operation("branch", { distance: -length }), true);
      return done("endless", [row(start, isVe)]);
    }
    case "endless loops": {
      emit(operation("loop", { count: 65_535, body: 4 }), true);
      emit(operation("loop", { count: 65_535, body: 3 }), true);
      emit(operation("loop", { count: 65_535, body: 2 }), true);
      emit(nop);
      emit(operation("loop.counter", { rd: 0, level: 2 }));
      finish();
      return done("endless", [row(0)]);
    }
    case "VE hog":
      writer.body({ kind: "ve" });
      emit(operation("branch", { distance: -code.length }));
      return done("endless", [row(0, true)]);
    case "next-group storm": {
      emit(operation("utop.nextGroup", { group: 0 }));
      finish();
      return done("endless", [row(0), row(0)]);
    }
    case "thrash": {
      // Two places that share a frame, in turn, and both straddle two blocks.
      const apart = blockLines * frames;
      const from = blockLines - 1;
      const passes = random.spread(64);
      emit(operation("set", { rd: 7, value: passes }), true);
      while (code.length < from + apart + 3) emit(nop, true);
      place(code, 1, operation("branch", { distance: from - 1 }));
      place(code, from, operation("add", { rd: 7, rs: 7, addend: -1 }));
      place(code, from + 1, operation("branch", { distance: apart - 1 }));
      place(code, from + apart + 1, operation("branch.nz", { rs: 7, distance: -apart - 1 }));
      place(code, from + apart + 2, operation("utop.finish"));
      return done("done", [row(0)]);
    }
    case "one-instruction uTops":
      finish();
      return done(
        "done",
        Array.from({ length: random.between(1, 40) }, () => row(0, random.chance(0.5))),
      );
    case "pop that waits": {
      const waits = random.chance(0.5)
        ? operation("pop", { rs: 0, offset: 0, length: 16 })
        : operation("popv", { vd: 31 });
      code.push({ control: nop, me: waits, ve: Array.from({ length: core.vectorEngines }, () => nop) });
      emit(operation("recv", { rd: 1 }), true);
      finish();
      return done("endless", [row(0)]);
    }
    case "recv storm":
      for (let at = 0; at < 6; at += 1) emit(operation("recv", { rd: at & 3 }));
      emit(operation("branch.z", { rs: random.below(4), distance: -6 }), true);
      finish();
      return done("endless", [row(0, true)]);
  }
}

function place(code: Instruction[], at: number, control: Operation): void {
  const written = code[at];
  if (written !== undefined) code[at] = { ...written, control };
}
