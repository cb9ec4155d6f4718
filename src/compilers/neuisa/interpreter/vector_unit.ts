import { bitsOfNumber, numberOfBits } from "./binary32.ts";
import type { DecodedOperation } from "./decode.ts";
import { element, rows } from "./element_operations.ts";
import { fail, type Cursor } from "./place.ts";
import { blockElements } from "./sizes.ts";
import type { Sram } from "./sram.ts";

/** Vector registers of a µTop. */
const registers = 32;

/** The vector registers of the running µTop, and what VEs do with them. */
export class VectorUnit {
  /** Result of the latest reduce, as a scalar register takes it. */
  received = 0;
  private readonly sram: Sram;
  private readonly strict: boolean;
  private readonly cursor: Cursor;
  private readonly file: Float64Array = new Float64Array(registers * blockElements);
  /** Bit r: the µTop wrote register r. */
  private written = 0;

  constructor(sram: Sram, strict: boolean, cursor: Cursor) {
    this.sram = sram;
    this.strict = strict;
    this.cursor = cursor;
  }

  beginUtop(): void {
    this.received = 0;
    this.written = 0;
  }

  /** A block from `from[first]` on becomes a register. */
  writeRegister(vd: number, from: Float64Array, first: number): void {
    this.file.set(from.subarray(first, first + blockElements), vd * blockElements);
    this.written |= 1 << vd;
  }

  /** @param scalar Value of its scalar register; `block` its address where it has one. */
  execute({ id, vd, va, vb }: DecodedOperation, scalar: number, block: number): void {
    const { file } = this;
    const d = vd * blockElements;
    switch (id) {
      case "add":
      case "sub":
      case "mul":
      case "max":
        element[id](file, d, this.read(va), this.read(vb));
        break;
      case "add.s":
      case "sub.s":
      case "mul.s":
      case "max.s":
      case "copy.s":
        element[id](file, d, id === "copy.s" ? 0 : this.read(va), numberOfBits(scalar));
        break;
      case "copy": {
        const a = this.read(va);
        file.copyWithin(d, a, a + blockElements);
        break;
      }
      case "relu":
      case "exp":
      case "rsqrt":
        element[id](file, d, this.read(va));
        break;
      case "rowsum":
      case "rowmax":
        rows[id](file, d, this.read(va));
        break;
      case "reduce.sum":
      case "reduce.max":
      case "reduce.argmax":
        this.received = this.reduce(id, this.read(va));
        return;
      case "load":
        return this.writeRegister(vd, this.sram.elements, this.sram.readBlock(block));
      case "store":
      case "accum":
        return this.store(id, this.read(va), block);
    }
    this.written |= 1 << vd;
  }

  /** First element of a register that is read. */
  private read(register: number): number {
    if (((this.written >>> register) & 1) === 0) {
      if (this.strict) {
        fail(this.cursor, `v${register} is read before it is written; allowed are ${this.writtenText()}.`);
      }
      this.file.fill(0, register * blockElements, (register + 1) * blockElements);
    }
    return register * blockElements;
  }

  private writtenText(): string {
    const names = Array.from({ length: registers }, (_, r) => ((this.written >>> r) & 1 ? `v${r}` : ""));
    return names.filter((name) => name !== "").join(", ") || "none so far";
  }

  private store(id: "store" | "accum", a: number, block: number): void {
    const { file } = this;
    const { elements } = this.sram;
    const to = this.sram.writeBlock(block);
    if (id === "store") elements.set(file.subarray(a, a + blockElements), to);
    else for (let i = 0; i < blockElements; i += 1) elements[to + i] = (elements[to + i] ?? 0) + (file[a + i] ?? 0);
  }

  /** Sums in ascending order of the elements. A NaN is the largest element, as for `max`. */
  private reduce(id: "reduce.sum" | "reduce.max" | "reduce.argmax", a: number): number {
    const { file } = this;
    let sum = 0;
    let largest = -Infinity;
    let place = 0;
    for (let i = 0; i < blockElements; i += 1) {
      const x = file[a + i] ?? 0;
      sum += x;
      if (x > largest || (x !== x && largest === largest)) {
        largest = x;
        place = i;
      }
    }
    if (id === "reduce.argmax") return place;
    return bitsOfNumber(id === "reduce.sum" ? sum : largest);
  }
}
