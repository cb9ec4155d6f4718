import { concat, lit, type Expr } from "../../../hdl/index.ts";
import type { traceKind } from "../../../ports/index.ts";

/** Bits of a trace record: the time, then kind, vNPU, ME and detail from the highest bit down. */
export const timeBits = 32;
export const traceBits = 64;
const fieldBits = { kind: 4, vnpu: 8, me: 8, detail: 12 } as const;

/** Code of a kind of record. */
export function kindCode(kind: (typeof traceKind)[keyof typeof traceKind]): Expr<4> {
  return lit(fieldBits.kind, kind);
}

/** The record's high word. */
export function recordWord(of: {
  readonly kind: Expr<4>;
  readonly vnpu: Expr;
  readonly me: Expr;
  readonly detail: Expr;
}): Expr {
  return concat(
    of.kind,
    of.vnpu.extend<number>(fieldBits.vnpu),
    of.me.extend<number>(fieldBits.me),
    of.detail.extend<number>(fieldBits.detail),
  );
}
