import type { Counters } from "./counts.ts";
import type { DecodedOperation } from "./decode.ts";
import { fail, type Cursor } from "./place.ts";
import { multiplyBlock } from "./product.ts";
import { blockElements, blockVectors, edge, weightBlocksMax } from "./sizes.ts";
import type { Sram } from "./sram.ts";
import type { VectorUnit } from "./vector_unit.ts";

/** The systolic array of the running ME µTop: its weights, and the results that wait for a pop. */
export class MatrixEngine {
  private readonly sram: Sram;
  private readonly vectors: VectorUnit;
  private readonly strict: boolean;
  private readonly cursor: Cursor;
  private readonly counts: Counters;
  /** Rows of 128; those behind `waitingBlocks` blocks are of earlier weights. */
  private waiting: Float64Array = new Float64Array(edge * edge);
  private stationary: Float64Array = new Float64Array(edge * edge);
  private waitingBlocks = 0;
  private readonly waitingFrom: Int32Array = new Int32Array(weightBlocksMax);
  private stationaryBlocks = 0;
  private loaded = false;
  private finite = true;
  /** A ring of blocks: `pushed` − `popped` wait, the oldest at popped modulo its length. Both count over the whole run. */
  private results: Float64Array = new Float64Array(32 * blockElements);
  private pushed = 0;

  constructor(sram: Sram, vectors: VectorUnit, strict: boolean, cursor: Cursor, counts: Counters) {
    this.sram = sram;
    this.vectors = vectors;
    this.strict = strict;
    this.cursor = cursor;
    this.counts = counts;
  }

  /** Nothing of an earlier µTop is there: which engine runs it, and what ran there before, no program knows. */
  beginUtop(): void {
    this.forgetWaiting();
    this.stationaryBlocks = 0;
    this.loaded = false;
    // One more than was pushed: weights that no push used are no longer read either.
    this.pushed += 1;
    this.sram.popped = this.pushed;
  }

  /** All operations of the µTop are done. */
  endUtop(): void {
    const left = this.pushed - this.sram.popped;
    if (!this.strict || left === 0) return;
    fail(this.cursor, `the uTop finishes with ${left} blocks of results that wait; allowed is a pop for each.`);
  }

  /** @param block Its address where it has one. */
  execute({ id, length, vd }: DecodedOperation, block: number): void {
    switch (id) {
      case "pushw":
        this.counts.matrixBlocks.pushw += length;
        this.counts.matrixOperations.pushw += 1;
        return this.pushWeights(block, length);
      case "loadw":
        this.counts.matrixOperations.loadw += 1;
        return this.loadWeights();
      case "push":
        this.counts.matrixBlocks.push += length;
        this.counts.matrixOperations.push += 1;
        return this.push(block, length);
      case "pop":
        this.counts.matrixBlocks.pop += length;
        this.counts.matrixOperations.pop += 1;
        return this.pop(block, length);
      case "popv":
        this.counts.matrixBlocks.popv += 1;
        this.counts.matrixOperations.popv += 1;
        return this.popVector(vd);
    }
  }

  private pushWeights(block: number, length: number): void {
    const blocks = this.waitingBlocks + length;
    if (blocks > weightBlocksMax) {
      fail(this.cursor, `${blocks} blocks of weights wait for a loadw; allowed are ${weightBlocksMax}.`);
    }
    const first = this.sram.readByEngine(block, length, Infinity, 0);
    const part = this.sram.elements.subarray(first, first + length * blockElements);
    this.waiting.set(part, this.waitingBlocks * blockElements);
    for (let i = 0; i < length; i += 1) this.waitingFrom[this.waitingBlocks + i] = block + i;
    this.waitingBlocks = blocks;
  }

  private loadWeights(): void {
    if (this.strict && this.waitingBlocks === 0)
      fail(this.cursor, "no weights wait; allowed is a loadw behind a pushw.");
    [this.stationary, this.waiting] = [this.waiting, this.stationary];
    this.stationaryBlocks = this.waitingBlocks;
    this.forgetWaiting();
    this.loaded = true;
    const { stationary } = this;
    this.finite = true;
    for (let i = 0; i < this.stationaryBlocks * blockElements && this.finite; i += 1) {
      this.finite = Number.isFinite(stationary[i]);
    }
  }

  /** What waited is read when the next result to come is there: it is made with the weights that were loaded. */
  private forgetWaiting(): void {
    for (let i = 0; i < this.waitingBlocks; i += 1) this.sram.releaseAt(this.waitingFrom[i] ?? 0, this.pushed + 1);
    this.waitingBlocks = 0;
  }

  private push(block: number, length: number): void {
    if (this.strict && !this.loaded) {
      fail(this.cursor, "a push finds no weights of its uTop; allowed is a push behind a loadw.");
    }
    const first = this.sram.readByEngine(block, length, this.pushed + 1, 1);
    this.reserve(this.pushed + length - this.sram.popped);
    const ring = this.results.length / blockElements;
    for (let i = 0; i < length; i += 1) {
      const to = ((this.pushed + i) % ring) * blockElements;
      const from = first + i * blockElements;
      const rows = this.stationaryBlocks * blockVectors;
      multiplyBlock(this.sram.elements, from, this.stationary, rows, this.finite, this.results, to);
    }
    this.pushed += length;
    this.counts.resultBlocksMax = Math.max(this.counts.resultBlocksMax, this.pushed - this.sram.popped);
  }

  private pop(block: number, length: number): void {
    const { sram, results } = this;
    const oldest = this.take(length);
    const to = sram.writeByPop(block, length);
    const ring = results.length / blockElements;
    for (let i = 0; i < length; i += 1) {
      const from = ((oldest + i) % ring) * blockElements;
      sram.elements.set(results.subarray(from, from + blockElements), to + i * blockElements);
    }
  }

  private popVector(vd: number): void {
    const from = (this.take(1) % (this.results.length / blockElements)) * blockElements;
    this.sram.endPop();
    this.vectors.writeRegister(vd, this.results, from);
  }

  /** The oldest results leave. Returns the number of the first. */
  private take(length: number): number {
    const oldest = this.sram.popped;
    if (oldest + length > this.pushed) {
      const sentence = `a pop of ${length} blocks finds ${this.pushed - oldest}, and never begins; allowed are results that were pushed.`;
      fail(this.cursor, sentence);
    }
    this.sram.popped = oldest + length;
    return oldest;
  }

  /** Makes room for so many blocks of results. */
  private reserve(blocks: number): void {
    const ring = this.results.length / blockElements;
    if (blocks <= ring) return;
    const wider = 2 ** Math.ceil(Math.log2(blocks));
    const results = new Float64Array(wider * blockElements);
    for (let at = this.sram.popped; at < this.pushed; at += 1) {
      const from = (at % ring) * blockElements;
      results.set(this.results.subarray(from, from + blockElements), (at % wider) * blockElements);
    }
    this.results = results;
  }
}
