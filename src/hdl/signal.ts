import { HdlError } from "./error.ts";
import { Expr } from "./expr.ts";
import type { Owner } from "./expr_node.ts";
import { bitsText } from "./width.ts";

/** How a signal comes into being: each kind has its own drivers and its own way to be printed. */
export type SignalKind =
  | "clock"
  | "reset"
  | "input"
  | "output"
  | "wire"
  | "declared wire"
  | "register"
  | "comb signal"
  | "instance output"
  | "unused sink";

/** A named vector of a module. Only a name can be sliced, as in Verilog. */
export class Signal<W extends number = number> extends Expr<W> {
  readonly name: string;
  readonly owner: Owner;
  readonly signalKind: SignalKind;
  readonly doc: string;

  constructor(owner: Owner, signalKind: SignalKind, name: string, width: W, doc: string) {
    requireSignalWidth(owner, signalKind, name, width);
    super(width, (self) => ({ kind: "signal", signal: self as Signal }));
    this.name = name;
    this.owner = owner;
    this.signalKind = signalKind;
    this.doc = doc;
  }

  /** Bit `index`, 0 lowest. */
  bit(index: number): Expr<1> {
    return this.slice(index, 1);
  }

  /** All bits, bit 0 first. */
  bits(): Expr<1>[] {
    return Array.from({ length: this.width }, (_, index) => this.bit(index));
  }

  /** `width` bits from bit `lsb` up. */
  slice<R extends number>(lsb: number, width: R): Expr<R> {
    if (!Number.isInteger(lsb) || lsb < 0 || !Number.isInteger(width) || width < 1 || lsb + width > this.width) {
      throw new HdlError(
        `module ${this.owner.name}, signal ${this.name}: slice of ${bitsText(width)} from bit ${lsb} is out of range; ` +
          `${this.name} has ${bitsText(this.width)}, 0 to ${this.width - 1}.`,
      );
    }
    return new Expr(width, { kind: "slice", signal: this, lsb });
  }

  /** `count` equal slices, element 0 lowest; `count` must divide the width. */
  elements(count: number): Expr[] {
    if (!Number.isInteger(count) || count < 1 || this.width % count !== 0) {
      throw new HdlError(
        `module ${this.owner.name}, signal ${this.name}: ${bitsText(this.width)} do not split into ${count} equal ` +
          `elements; the number of elements must divide the width.`,
      );
    }
    const width = this.width / count;
    return Array.from({ length: count }, (_, index) => this.slice(index * width, width));
  }
}

/** A signal that keeps its value from one clock edge to the next. */
export class Register<W extends number = number> extends Signal<W> {
  /** Value after reset, or "none" for payload that is never read before it is written. */
  readonly resetValue: bigint | "none";

  constructor(owner: Owner, name: string, width: W, doc: string, resetValue: bigint | "none") {
    super(owner, "register", name, width, doc);
    this.resetValue = resetValue;
  }
}

function requireSignalWidth(owner: Owner, kind: SignalKind, name: string, width: number): void {
  if (Number.isInteger(width) && width >= 1) return;
  throw new HdlError(
    `module ${owner.name}, ${kind} ${name}: width ${width} is not possible; it must be a whole number, 1 or more.`,
  );
}
