import { fetchBeats } from "../../ports/fetch_master.ts";
import { readElement, writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { Random } from "../random.ts";
import type { FetchRows } from "./rows.ts";

/** Where a requester stands: no request, one that waits for its answer, one whose answer it has seen. */
export const stage = { free: 0, asks: 1, answered: 2 } as const;

/** What is fetched. Shares are 0 … 1. */
export interface FetchShape {
  /** 0: any number of beats, 1: one, 2: sixteen. */
  readonly lengths: 0 | 1 | 2;
  /** Share of requests that begin less than 18 beats before a 4 KiB boundary. */
  readonly boundaryShare: number;
  /** Share of requests in the last page of the address space. */
  readonly topShare: number;
}

/** The requests of all requesters, as the stimulus row shows them. */
export class RequestBook {
  /** Per requester: a value of `stage`. */
  readonly stage: Uint8Array;
  /** Per requester: the first cycle of its last request. */
  readonly raisedAt: Float64Array;
  /** The stimulus row; requests stay in it from cycle to cycle. */
  readonly row: Uint32Array;

  private readonly valid: readonly ElementPlace[];
  private readonly address: readonly ElementPlace[];
  private readonly beats: readonly ElementPlace[];
  private readonly done: readonly ElementPlace[];
  private readonly random: Random;

  constructor(rows: FetchRows, random: Random) {
    this.random = random;
    this.valid = rows.elements("req_valid_i");
    this.address = rows.elements("req_address_i");
    this.beats = rows.elements("req_beats_i");
    this.done = rows.elements("done_o");
    this.row = new Uint32Array(rows.inputs.words);
    this.stage = new Uint8Array(this.valid.length);
    this.raisedAt = new Float64Array(this.valid.length);
  }

  get requesters(): number {
    return this.stage.length;
  }

  /** Takes note of the answers of the cycle before. */
  observe(outputs: Uint32Array, at: number): void {
    for (let r = 0; r < this.done.length; r += 1) {
      if (this.stage[r] !== stage.asks) continue;
      const place = this.done[r];
      if (place !== undefined && readElement(outputs, at, place) === 1) this.stage[r] = stage.answered;
    }
  }

  /**
   * A cycle in reset was seen: a request that waits is a new one if it still stands. One that was answered would be new,
   * too, whatever its address has become: it goes.
   */
  forgetAnswers(): void {
    for (let r = 0; r < this.stage.length; r += 1) if (this.stage[r] === stage.answered) this.drop(r);
  }

  /** A request of this shape begins in cycle `now`. */
  raise(r: number, now: number, shape: FetchShape): void {
    const { random } = this;
    this.stage[r] = stage.asks;
    this.raisedAt[r] = now;
    const top = shape.topShare > 0 && random.chance(shape.topShare);
    const upper = top ? 0xffff_ffff : random.bits();
    const near = random.chance(shape.boundaryShare);
    const offset = near ? 4096 - 16 * random.between(1, fetchBeats + 1) : random.bits() & 0xff0;
    const page = top ? 0xf : random.below(16);
    const beats = shape.lengths === 0 ? random.between(1, fetchBeats) : shape.lengths === 1 ? 1 : fetchBeats;
    this.put(this.valid[r], 1);
    this.payload(r, (page << 12) | offset, upper, beats);
  }

  /** Its request is 0 from now on. */
  drop(r: number): void {
    this.stage[r] = stage.free;
    this.put(this.valid[r], 0);
    this.payload(r, 0, 0, 0);
  }

  /** All requests are 0. */
  dropAll(): void {
    for (let r = 0; r < this.stage.length; r += 1) if (this.stage[r] !== stage.free) this.drop(r);
  }

  /** Anything stands where no request waits for its answer. */
  scramble(r: number): void {
    if (this.stage[r] === stage.asks) return;
    this.payload(r, this.random.bits(), this.random.bits(), this.random.bits());
  }

  private payload(r: number, low: number, upper: number, beats: number): void {
    this.put(this.address[3 * r], low);
    this.put(this.address[3 * r + 1], upper);
    this.put(this.address[3 * r + 2], upper >>> 16);
    this.put(this.beats[r], beats);
  }

  private put(place: ElementPlace | undefined, value: number): void {
    if (place !== undefined) writeElement(this.row, 0, place, value);
  }
}
