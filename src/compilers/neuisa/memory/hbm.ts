/** A side of a branch. */
export interface BranchSide {
  /** Name of the branch. */
  readonly operator: string;
  readonly side: "whenTrue" | "whenFalse";
}

/** What a buffer holds before the program runs. */
export type BufferContent =
  /** A network input or a constant, row-major. */
  | {
      readonly kind: "tensor";
      readonly tensor: string;
      /** Branches around the network that names the tensor, the outermost first. */
      readonly within: readonly BranchSide[];
    }
  /** Numbers that the compiler made. */
  | { readonly kind: "values"; readonly values: readonly number[] }
  /** Nothing: the program writes it before it reads it. */
  | { readonly kind: "scratch" };

/** Consecutive elements of HBM. */
export interface Buffer {
  readonly name: string;
  /** First element, from the start of the network's data. */
  readonly offset: number;
  readonly elements: number;
  readonly content: BufferContent;
}

/** Lays buffers out one behind the other. */
export class Hbm {
  readonly buffers: Buffer[] = [];
  private end = 0;

  get elements(): number {
    return this.end;
  }

  add(name: string, elements: number, content: BufferContent): number {
    this.buffers.push({ name, offset: this.end, elements, content });
    this.end += elements;
    return this.buffers.length - 1;
  }
}
