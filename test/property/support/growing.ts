import type { Expr, Module, Signal } from "../../../src/hdl/index.ts";
import type { Draw } from "./draw.ts";

/** A module in the making, and the signals that later items may read. */
export interface Growing {
  readonly m: Module;
  readonly draw: Draw;
  readonly signals: Signal[];
  /** A name that is not taken. */
  readonly name: (stem: string, ending?: string) => string;
}

/** An expression of just `width` bits: extended, or the low bits of a wire. */
export function ofWidth({ m, draw, signals, name }: Growing, width: number): Expr {
  const expr = draw.expression(signals);
  if (expr.width <= width) return expr.extend(width);
  const wire = m.wire(name("wide"), expr, "Cut.");
  m.drive(m.output(`${wire.name}_o`, wire.width, "Output."), wire);
  return wire.slice(0, width);
}
