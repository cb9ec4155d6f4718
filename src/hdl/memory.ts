import { HdlError } from "./error.ts";
import { Expr } from "./expr.ts";
import type { Owner } from "./expr_node.ts";
import { isPrimary } from "./print/expression.ts";
import { SourceMark } from "./source_place.ts";
import { bitsText, describe } from "./width.ts";

/** What a memory is made of. */
export interface MemoryShape<W extends number> {
  readonly width: W;
  readonly depth: number;
  readonly doc: string;
  /** The words below this one are 0 at the start, as RAM of an FPGA can be; left out, no word has a value then. */
  readonly zeroBelow?: number;
}

/** An array of `depth` words of `width` bits, one write port, no reset. A read past the last word is undefined. */
export class Memory<W extends number = number> {
  readonly owner: Owner;
  readonly name: string;
  readonly width: W;
  readonly depth: number;
  readonly doc: string;
  /** The words below this one are 0 at the start; 0 when there is none. */
  readonly zeroBelow: number;
  /** The line of the generator that made it. */
  readonly source: SourceMark;

  constructor(owner: Owner, name: string, shape: MemoryShape<W>) {
    if (!Number.isInteger(shape.width) || shape.width < 1 || !Number.isInteger(shape.depth) || shape.depth < 2) {
      throw new HdlError(
        `module ${owner.name}, memory ${name}: ${shape.depth} words of ${shape.width} bits are not possible; ` +
          `it takes 2 words or more of 1 bit or more.`,
      );
    }
    const { zeroBelow = 0 } = shape;
    if (!Number.isInteger(zeroBelow) || zeroBelow < 0 || zeroBelow > shape.depth) {
      throw new HdlError(
        `module ${owner.name}, memory ${name}: is 0 below word ${zeroBelow}; it has the words 0 to ${shape.depth - 1}.`,
      );
    }
    this.owner = owner;
    this.name = name;
    this.width = shape.width;
    this.depth = shape.depth;
    this.doc = shape.doc;
    this.zeroBelow = zeroBelow;
    this.source = new SourceMark();
  }

  /** Bits of an address: ceil(log2 depth). */
  get addressBits(): number {
    return (this.depth - 1).toString(2).length;
  }

  /** The word at `address` in this cycle. Legal only as the whole value of a wire. */
  read(address: Expr): Expr<W> {
    this.requireAddress(address);
    return new Expr(this.width, { kind: "read", memory: this, address });
  }

  /** Throws unless the address is a name, constant or concatenation of just the bits that the depth needs. */
  requireAddress(address: Expr): void {
    const where = `module ${this.owner.name}, memory ${this.name}`;
    if (address.width !== this.addressBits) {
      const found = bitsText(address.width);
      throw new HdlError(`${where}: address has ${found}; ${this.depth} words need ${this.addressBits}.`);
    }
    // Icarus computes an operator inside brackets without wrapping at its width.
    if (isPrimary(address)) return;
    throw new HdlError(`${where}: address ${describe(address)} is an operation; give it a name with wire() first.`);
  }
}
