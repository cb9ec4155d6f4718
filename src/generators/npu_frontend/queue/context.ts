import { pack, type Expr, type Signal } from "../../../hdl/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { loopsContextBits } from "./loops.ts";
import { entryBits, pcBits, scalarBits } from "./parts.ts";
import { replayContextBits } from "./replay.ts";
import { scalarIndexBits, scalarsContextBits } from "./scalars.ts";

type Shape = Pick<FrontendShape, "vectorEngines">;

/** A part of what an ME queue keeps of a suspended µTop. */
export type ContextField =
  "ended" | "recv" | "recv_rd" | "pc" | "some" | "result" | "scalars" | "loops" | "replay" | "entry";

/**
 * Bits of each part of a context, the lowest first: the µTop has ended; a recv waits; its register; pc; there was a
 * result; the result; scalars (8 marks of those written, then r0 to r7); loops (3 marks of those open, then for each the
 * instruction behind its body, the body's length less one, passes left, passes completed); replay (slots wait, the ME
 * slot does, VE slots that do); the entry (word and scalar of the ME slot, then of each VE slot).
 */
function contextLayout(shape: Shape): readonly (readonly [ContextField, number])[] {
  return [
    ["ended", 1],
    ["recv", 1],
    ["recv_rd", scalarIndexBits],
    ["pc", pcBits],
    ["some", 1],
    ["result", scalarBits],
    ["scalars", scalarsContextBits],
    ["loops", loopsContextBits],
    ["replay", replayContextBits(shape)],
    ["entry", entryBits(shape, "me")],
  ];
}

/** Bits of the context of a suspended µTop. */
export function contextBits(shape: Shape): number {
  return contextLayout(shape).reduce((sum, [, bits]) => sum + bits, 0);
}

/** A part of a packed context; of the part its lowest `bits`, where they are told. */
export function contextPart(shape: Shape, context: Signal, field: ContextField, bits?: number): Expr {
  const layout = contextLayout(shape);
  const index = layout.findIndex(([name]) => name === field);
  const place = layout.slice(0, index).reduce((sum, [, bits]) => sum + bits, 0);
  return context.slice(place, bits ?? layout[index]?.[1] ?? 0);
}

/** A context of its parts. */
export function packContext(shape: Shape, parts: Readonly<Record<ContextField, Expr>>): Expr {
  return pack(contextLayout(shape).map(([name, bits]) => parts[name].sized(bits)));
}
