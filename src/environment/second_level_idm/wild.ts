import { packInto, wordParts, type Instruction } from "../../isa/idm/index.ts";
import { coreModules, secondLevelState, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import type { Random } from "../random.ts";
import type { SecondLevelDrive } from "./drive.ts";
import { drawHeadBit, drawWatchdog, invert } from "./plan.ts";
import { randomOperation, randomSystem } from "./programs/operations.ts";
import type { SecondLevelView } from "./view.ts";

/** What is drawn in every cycle, each with a density of its own. */
const kind = { valid: 0, error: 1, ready: 2, done: 3, sync: 4, restart: 5, halt: 6, core: 7, watchdog: 8 } as const;
const kinds = Object.keys(kind).length;

/** Kinds that end a program: in every cycle, nothing else would happen. */
const seldom: readonly number[] = [kind.error, kind.halt, kind.core, kind.watchdog];
/** Kinds without which a program gets nowhere. */
const often: readonly number[] = [kind.valid, kind.ready, kind.done, kind.restart];

const stockWords = 64;

/** Every input random, restricted by the duties alone. How dense each is, is drawn anew every few hundred cycles. */
export class WildSecondLevel {
  private temperEndsAt = 0;
  /** A bit of a kind is the AND of this many random words more than one; 16 = never. */
  private readonly thinning: Int32Array = new Int32Array(kinds);
  /** Shares of words that are any bits at all, that are a SYSTEM; of bits of wait and post. */
  private anyShare = 0;
  private systemShare = 0;
  private waitShare = 0;
  private postShare = 0;
  /** Modules that words are for, and that they post to and wait for. */
  private favourites = 15;
  private tokens = 15;
  /** Words to choose from, and the core that they are for. */
  private readonly stock: Uint32Array = new Uint32Array(wordParts * stockWords);
  private stockCore = 0;
  /** Cycles without event after which a halt is likely. */
  private patience = 0;
  /** The word stands until it is accepted. */
  private stands = false;

  private readonly sizes: SecondLevelSizes;
  private readonly view: SecondLevelView;
  private readonly random: Random;

  constructor(sizes: SecondLevelSizes, view: SecondLevelView, random: Random) {
    this.sizes = sizes;
    this.view = view;
    this.random = random;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Writes what holds in cycle `now`; the view has observed the cycle before. */
  drive(d: SecondLevelDrive, now: number): void {
    const { view, random, sizes } = this;
    if (now >= this.temperEndsAt) this.drawTemper(now, d);
    const waits =
      this.stands && view.state === secondLevelState.run && d.valid === 1 && !view.accepted && d.running === 1;
    d.running = 1;
    if (this.bit(kind.core) === 1) d.coreId = random.below(sizes.cores);
    if (d.coreId !== this.stockCore && random.chance(0.1)) this.restock(d.coreId);
    if (this.bit(kind.watchdog) === 1) d.watchdog = random.chance(0.3) ? 0 : drawWatchdog(random);
    if (!waits) {
      d.valid = this.bit(kind.valid);
      d.error = this.bit(kind.error) === 1 ? random.below(4) : 0;
      this.drawWord(d);
    }
    d.ready = this.set(kind.ready) & 15;
    d.done = this.set(kind.done) & view.busy;
    d.syncGlobal = this.bit(kind.sync);
    d.restart = view.restartable ? this.bit(kind.restart) : 0;
    d.restartLayer = random.below(4096);
    d.halt = this.bit(kind.halt);
    // Where words wait for each other, no time is lost: what a watchdog does is seen often enough.
    if (view.still > this.patience && random.chance(0.1)) d.halt = 1;
  }

  private drawWord(d: SecondLevelDrive): void {
    const { random } = this;
    if (this.anyShare > 0 && random.chance(this.anyShare)) {
      for (let part = 0; part < d.word.length; part += 1) d.word[part] = random.bits();
      return;
    }
    const at = wordParts * random.below(stockWords);
    d.word.set(this.stock.subarray(at, at + wordParts));
    if (this.anyShare > 0 && random.chance(this.anyShare)) invert(d.word, drawHeadBit(random));
  }

  /** Makes words that a core of this number accepts. */
  private restock(core: number): void {
    this.stockCore = core;
    for (let at = 0; at < this.stock.length; at += wordParts)
      packInto(this.stock, at, this.word(core), this.sizes.cores);
  }

  private word(core: number): Instruction {
    const { random } = this;
    const { cores } = this.sizes;
    const layer = random.below(4096);
    if (random.chance(this.systemShare)) {
      const draw = random.below(4);
      return randomSystem(random, cores, {}, { core, layer, sync: draw === 1, end: draw === 2 });
    }
    let m = random.below(coreModules.length);
    while (((this.favourites >> m) & 1) === 0) m = (m + 1) % coreModules.length;
    const others = this.tokens & ~(1 << m);
    const wait = this.members(this.waitShare) & others;
    const post = this.members(this.postShare) & others;
    return randomOperation(random, cores, m, { core, layer, wait, post, first: random.chance(0.1) });
  }

  private drawTemper(now: number, d: SecondLevelDrive): void {
    const { random } = this;
    this.temperEndsAt = now + random.between(128, 1500);
    for (let k = 0; k < kinds; k += 1) {
      this.thinning[k] = seldom.includes(k) ? random.between(5, 16) : random.below(often.includes(k) ? 4 : 7);
    }
    this.anyShare = random.chance(0.4) ? 0 : 2 ** -random.between(1, 8);
    this.systemShare = random.chance(0.3) ? 0 : 2 ** -random.between(1, 7);
    this.waitShare = random.below(4) / 6;
    // Half of the tempers post little, so that a SYSTEM finds the counters at 0 now and then.
    this.postShare = random.chance(0.5) ? 0 : random.below(5) / 4;
    if (this.postShare === 0) this.waitShare = random.chance(0.8) ? 0 : 0.02;
    this.favourites = random.chance(0.5) ? 15 : random.between(1, 15);
    this.tokens = random.chance(0.6) ? 15 : random.below(16);
    this.stands = random.chance(0.5);
    this.patience = random.chance(0.7) ? random.between(8, 100) : 600;
    this.restock(d.coreId);
    if (random.chance(0.5)) d.watchdog = random.chance(0.5) ? 0 : drawWatchdog(random);
  }

  /** A random set of modules, each with this share. */
  private members(share: number): number {
    let set = 0;
    for (let m = 0; m < coreModules.length; m += 1) if (this.random.chance(share)) set |= 1 << m;
    return set;
  }

  private bit(k: number): number {
    return this.set(k) & 1;
  }

  private set(k: number): number {
    const thinning = this.thinning[k] ?? 0;
    if (thinning === 16) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.random.bits();
    return mask;
  }
}
