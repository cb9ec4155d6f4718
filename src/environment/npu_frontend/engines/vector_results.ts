import { readElement, writeElement, type ElementPlace } from "../../../ports/row_layout.ts";
import type { Random } from "../../random.ts";
import type { FrontendRows } from "../rows.ts";
import type { FrontendView } from "../view.ts";
import { opcodeIs, reduces } from "./operations.ts";

/**
 * The scalar that a reduce sends: the same for the same operation of the same vNPU, whenever and wherever it runs. Every
 * other one is 0, and small ones are common: programs branch on them.
 */
export function reduceResult(seed: number, vnpu: number, word: number): number {
  let x = seed ^ Math.imul(word, 0x9e3779b1) ^ Math.imul(vnpu + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  x ^= x >>> 16;
  return (x & 1) === 0 ? 0 : x >>> (x >>> 27);
}

/** The results of the VEs: of a reduce in the cycle after it was given; anything, or 0, otherwise. */
export class VectorResults {
  private readonly result: readonly ElementPlace[];
  private readonly random: Random;
  private readonly seed: number;

  constructor(rows: FrontendRows, random: Random) {
    this.result = rows.elements("ve_result_i");
    this.random = random;
    this.seed = random.bits();
  }

  /** Writes what VEs answer to what they were given in the cycle before; `junk` where nobody asked. */
  drive(stimulus: Uint32Array, at: number, view: FrontendView, junk: boolean): void {
    const noise = junk ? this.random.bits() : 0;
    for (let k = 0; k < this.result.length; k += 1) {
      const place = this.result[k];
      if (place === undefined) continue;
      const word = view.vectorOperation[k] ?? 0;
      const asked = ((view.vectorValid >>> k) & 1) === 1 && reduces.has(opcodeIs(word));
      const value = asked ? reduceResult(this.seed, view.vectorVnpu[k] ?? 0, word) : Math.imul(noise, 2 * k + 1);
      writeElement(stimulus, at, place, value);
    }
  }
}

/** Which vNPUs' data are in SRAM: mostly all, now and then one waits for a while. */
export class DataReady {
  private readonly lateUntil: Float64Array;
  private nextAt = 0;
  private readonly place: ElementPlace;
  private readonly random: Random;

  constructor(rows: FrontendRows, vnpus: number, random: Random) {
    this.place = rows.whole("data_ready_i");
    this.random = random;
    this.lateUntil = new Float64Array(vnpus);
  }

  /** Writes cycle `now`: a vNPU becomes late every `gap` cycles (0 = never), for up to `max` cycles. */
  drive(stimulus: Uint32Array, at: number, now: number, gap: number, max: number): void {
    const { random, lateUntil } = this;
    if (now >= this.nextAt) {
      if (gap > 0 && now > 0) lateUntil[random.below(lateUntil.length)] = now + random.spread(max);
      this.nextAt = now + (gap === 0 ? 256 : random.gap(gap));
    }
    let ready = 0;
    for (let v = 0; v < lateUntil.length; v += 1) if (now >= (lateUntil[v] ?? 0)) ready |= 1 << v;
    if (readElement(stimulus, at, this.place) !== ready) writeElement(stimulus, at, this.place, ready);
  }
}
