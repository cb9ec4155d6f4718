import type { Axi4ReadSlave } from "../axi/index.ts";
import type { Random } from "../random.ts";
import { stage, type FetchShape, type RequestBook } from "./request_book.ts";

/** Requesters and a slave that do anything that the duties allow; how densely, is drawn anew every few hundred cycles. */
export class WildRequesters {
  private temperEndsAt = 0;
  /** A bit is the AND of this many random words more than one; 16 = never. */
  private askThinning = 0;
  private giveUpThinning = 0;
  private dropThinning = 0;
  private shape: FetchShape = { lengths: 0, boundaryShare: 0.5, topShare: 0 };

  private readonly book: RequestBook;
  private readonly slave: Axi4ReadSlave;
  private readonly random: Random;

  constructor(book: RequestBook, slave: Axi4ReadSlave, random: Random) {
    this.book = book;
    this.slave = slave;
    this.random = random;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.drawTemper(now);
  }

  /** Comes before the slave drives cycle `now`. */
  temper(now: number): void {
    if (now >= this.temperEndsAt) this.drawTemper(now);
  }

  /** Writes the requests of cycle `now`. In reset, too, they stand and go as they like. */
  drive(now: number): void {
    const { book, random } = this;
    for (let first = 0; first < book.requesters; first += 32) {
      const ask = this.set(this.askThinning);
      const giveUp = this.set(this.giveUpThinning);
      const drop = this.set(this.dropThinning);
      const end = Math.min(book.requesters, first + 32);
      for (let r = first; r < end; r += 1) {
        const bit = 1 << (r & 31);
        const at = book.stage[r];
        if (at === stage.free) {
          if ((ask & bit) !== 0) book.raise(r, now, this.shape);
        } else if (((at === stage.asks ? giveUp : drop) & bit) !== 0) {
          book.drop(r);
        }
      }
    }
    book.scramble(random.below(book.requesters));
  }

  private drawTemper(now: number): void {
    const { random } = this;
    const lengths = random.below(4);
    this.temperEndsAt = now + random.between(64, 1024);
    this.askThinning = random.below(8);
    this.giveUpThinning = random.between(3, 16);
    this.dropThinning = random.below(5);
    this.shape = {
      lengths: lengths === 1 || lengths === 2 ? lengths : 0,
      boundaryShare: random.below(5) / 4,
      topShare: 1 / 32,
    };
    this.slave.begin(
      {
        latencyMax: random.spread(64),
        lateShare: random.below(3) / 64,
        mixShare: random.below(5) / 4,
        beatShare: 2 ** -random.below(5),
        errorShare: random.chance(0.4) ? 0 : 2 ** -random.between(1, 8),
        stallShare: random.below(5) / 5,
        stallMax: random.spread(8),
        silenceGap: random.chance(0.8) ? 0 : 2000,
        noise: true,
      },
      now,
    );
  }

  private set(thinning: number): number {
    if (thinning === 16) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.random.bits();
    return mask;
  }
}
