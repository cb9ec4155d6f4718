import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { allOnes } from "../bits.ts";

/** Elements of a port of one layout that stand for as many of another. */
export interface Wire {
  readonly from: string;
  /** First element; 0 when it is left out. */
  readonly fromElement?: number;
  readonly to: string;
  readonly toElement?: number;
  /** 1 when it is left out. */
  readonly elements?: number;
}

/** Wires from one layout to another, as runs of bits: run k has place k of each list. */
export interface Wires {
  readonly fromWord: Int32Array;
  readonly fromShift: Int32Array;
  readonly toWord: Int32Array;
  readonly toShift: Int32Array;
  /** Ones over the run, unshifted. */
  readonly mask: Int32Array;
}

interface Run {
  readonly fromWord: number;
  readonly fromShift: number;
  readonly toWord: number;
  readonly toShift: number;
  bits: number;
}

/** Finds the places of the wires; elements that lie next to each other on both sides go as one run. */
export function wiresOf(from: RowLayout, to: RowLayout, list: readonly Wire[]): Wires {
  const runs: Run[] = [];
  for (const wire of list) {
    for (let index = 0; index < (wire.elements ?? 1); index++) {
      const source = elementPlace(from, wire.from, (wire.fromElement ?? 0) + index);
      const target = elementPlace(to, wire.to, (wire.toElement ?? 0) + index);
      const bits = 32 - Math.clz32(source.mask);
      const last = runs.at(-1);
      if (
        last?.fromWord === source.word &&
        last.toWord === target.word &&
        last.fromShift + last.bits === source.shift &&
        last.toShift + last.bits === target.shift
      ) {
        last.bits += bits;
      } else {
        const shifts = { fromShift: source.shift, toShift: target.shift };
        runs.push({ fromWord: source.word, toWord: target.word, ...shifts, bits });
      }
    }
  }
  return {
    fromWord: Int32Array.from(runs, (run) => run.fromWord),
    fromShift: Int32Array.from(runs, (run) => run.fromShift),
    toWord: Int32Array.from(runs, (run) => run.toWord),
    toShift: Int32Array.from(runs, (run) => run.toShift),
    mask: Int32Array.from(runs, (run) => allOnes(run.bits)),
  };
}

/** Makes the far ends of the wires what their near ends are, whatever stood there. */
export function carry(wires: Wires, from: Uint32Array, fromAt: number, to: Uint32Array, toAt: number): void {
  const { fromWord, fromShift, toWord, toShift, mask } = wires;
  for (let k = 0; k < mask.length; k++) {
    const ones = mask[k] ?? 0;
    const value = ((from[fromAt + (fromWord[k] ?? 0)] ?? 0) >>> (fromShift[k] ?? 0)) & ones;
    const shift = toShift[k] ?? 0;
    const word = toAt + (toWord[k] ?? 0);
    to[word] = ((to[word] ?? 0) & ~(ones << shift)) | (value << shift);
  }
}
