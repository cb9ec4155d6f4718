import type { Axi4ReadLink } from "../axi/index.ts";
import type { Random } from "../random.ts";
import type { FetchPlan } from "./plan.ts";
import { stage, type RequestBook } from "./request_book.ts";

/** Requesters that fetch, give up and fetch again, as a plan says. */
export class LawfulRequesters {
  private plan: FetchPlan | undefined;
  /** Per requester: when the next request begins; when this one is given up; when it is dropped behind its answer. */
  private readonly askAt: Float64Array;
  private readonly giveUpAt: Float64Array;
  private readonly dropAt: Float64Array;

  private readonly book: RequestBook;
  private readonly random: Random;

  constructor(book: RequestBook, random: Random) {
    this.book = book;
    this.random = random;
    this.askAt = new Float64Array(book.requesters);
    this.giveUpAt = new Float64Array(book.requesters);
    this.dropAt = new Float64Array(book.requesters);
  }

  /** Begins a segment in cycle `now`, whatever stands. */
  begin(plan: FetchPlan, now: number): void {
    const { random } = this;
    this.plan = plan;
    for (let r = 0; r < this.askAt.length; r += 1) {
      this.askAt[r] = random.chance(plan.activeShare) ? this.nextAsk(plan, now) : Infinity;
      this.giveUpAt[r] = Infinity;
      this.dropAt[r] = -1;
    }
  }

  /** Writes the requests of cycle `now`, in which the slave shows `link`. */
  drive(link: Axi4ReadLink, now: number): void {
    const { plan, book, random } = this;
    if (plan === undefined) return;
    if (link.rValid === 1 && plan.coincidenceShare > 0 && random.chance(plan.coincidenceShare)) {
      if (book.stage[link.rId] === stage.asks) this.giveUpAt[link.rId] = now;
      else this.askAt[link.rId] = Math.min(now, this.askAt[link.rId] ?? 0);
    }
    for (let r = 0; r < book.requesters; r += 1) {
      switch (book.stage[r]) {
        case stage.free:
          if (now >= (this.askAt[r] ?? 0)) this.ask(r, plan, now);
          break;
        case stage.asks:
          if (now >= (this.giveUpAt[r] ?? 0)) this.giveUp(r, plan, now);
          break;
        default:
          this.afterAnswer(r, plan, now);
      }
    }
  }

  private ask(r: number, plan: FetchPlan, now: number): void {
    const { random } = this;
    this.book.raise(r, now, plan.shape);
    this.giveUpAt[r] = random.chance(plan.giveUpShare) ? now + random.spread(plan.giveUpMax) : Infinity;
    this.dropAt[r] = -1;
  }

  private giveUp(r: number, plan: FetchPlan, now: number): void {
    const { random } = this;
    this.book.drop(r);
    this.askAt[r] = random.chance(plan.againShare) ? now + random.spread(4) : this.nextAsk(plan, now);
  }

  /** The answer showed in the cycle before, or earlier. */
  private afterAnswer(r: number, plan: FetchPlan, now: number): void {
    if ((this.dropAt[r] ?? -1) < 0) this.dropAt[r] = now - 1 + this.random.spread(plan.holdMax);
    if (now < (this.dropAt[r] ?? 0)) return;
    this.book.drop(r);
    this.dropAt[r] = -1;
    this.askAt[r] = this.nextAsk(plan, now);
  }

  private nextAsk({ askGap, askGrid }: FetchPlan, now: number): number {
    return Math.ceil((now + this.random.gap(askGap)) / askGrid) * askGrid;
  }
}
