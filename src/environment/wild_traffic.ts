import type { ElementPlace } from "../ports/row_layout.ts";
import type { EngineView } from "./engine_view.ts";
import type { Random } from "./random.ts";
import { ones, type ElementPlaces, type EnvironmentSizes, type SchedulerRows } from "./scheduler_rows.ts";

/**
 * Every input random, restricted by duties A1 and A3 alone. How long a configuration stands and how dense the events are
 * is drawn anew every few hundred cycles, from "uniform in every cycle" to values that stand long enough for µTops to
 * get somewhere. Slices and switch costs spread over all orders of magnitude.
 */
export class WildTraffic {
  private readonly base: Uint32Array;
  private readonly released: Int32Array;
  private temperEndsAt = 0;
  /** One word of the configuration changes in one of this many cycles on average; 1 = every word in every cycle. */
  private holdCycles = 1;
  /** Events are the AND of this many random words, 0 = no thinning. */
  private readonly thinning: Int32Array = new Int32Array(5);

  private readonly sizes: EnvironmentSizes;
  private readonly rows: SchedulerRows;
  private readonly view: EngineView;
  private readonly random: Random;
  private readonly places: Readonly<Record<"reset" | "slice" | "change" | "online" | "kill", ElementPlace>>;
  private readonly veActive: ElementPlace;
  private readonly taskDone: ElementPlace;
  private readonly finish: ElementPlace;
  private readonly saved: ElementPlace;
  private readonly add: ElementPlaces;

  constructor(sizes: EnvironmentSizes, rows: SchedulerRows, view: EngineView, random: Random) {
    this.sizes = sizes;
    this.rows = rows;
    this.view = view;
    this.random = random;
    this.base = new Uint32Array(rows.inputs.words);
    this.released = new Int32Array(sizes.vnpus);
    this.places = {
      reset: rows.input("rst_ni"),
      slice: rows.input("slice_cycles_i"),
      change: rows.input("switch_cycles_i"),
      online: rows.input("me_online_i"),
      kill: rows.input("vnpu_kill_i"),
    };
    this.veActive = rows.input("ve_active_i");
    this.taskDone = rows.input("task_done_i");
    this.finish = rows.input("me_finish_i");
    this.saved = rows.input("me_saved_i");
    this.add = rows.inputElements("ready_add_i");
    this.base[this.places.reset.word] = 1 << this.places.reset.shift;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Writes a row of a cycle in reset: anything may be on the other inputs. */
  driveReset(stimulus: Uint32Array, at: number): void {
    const { rows, random } = this;
    for (let word = 0; word < this.base.length; word += 1) {
      stimulus[at + word] = random.bits() & (rows.usedBits[word] ?? 0);
    }
    const { word, shift } = this.places.reset;
    stimulus[at + word] = (stimulus[at + word] ?? 0) & ~(1 << shift);
  }

  /** Writes the row of cycle `now`; the view has observed the row before. */
  drive(stimulus: Uint32Array, at: number, now: number): void {
    const { base, rows, random, view, sizes } = this;
    if (now >= this.temperEndsAt) this.drawTemper(now);
    if (this.holdCycles === 1) {
      for (let word = rows.configurationFrom; word < rows.configurationTo; word += 1) this.drawWord(word);
    } else if (random.below(this.holdCycles) === 0) {
      this.drawWord(random.between(rows.configurationFrom, rows.configurationTo - 1));
    }
    for (let word = 0; word < base.length; word += 1) stimulus[at + word] = base[word] ?? 0;

    const engines = ones(sizes.matrixEngines);
    const finishMask = this.thinned(0) & engines;
    let savedMask = this.thinned(1) & engines;
    for (let mask = view.saveMask; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      if ((view.saveCycles[31 - Math.clz32(bit)] ?? 0) + 1 >= sizes.saveLimitCycles) savedMask |= bit;
    }
    if (sizes.saveLimitCycles === 1) savedMask = engines;
    or(stimulus, at, this.finish, finishMask);
    or(stimulus, at, this.saved, savedMask);
    or(stimulus, at, this.veActive, this.thinned(2) & ones(sizes.vnpus));
    or(stimulus, at, this.taskDone, this.thinned(3) & ones(sizes.vnpus));
    this.addUtops(stimulus, at, finishMask & (view.runMask | view.saveMask));
    view.drove(finishMask, savedMask, this.mask(this.places.online), this.mask(this.places.kill));
  }

  /** A µTop that finishes in this cycle makes room in this cycle (A1 speaks of the state behind the edge). */
  private addUtops(stimulus: Uint32Array, at: number, finishingMask: number): void {
    const { view, released, add, random, sizes } = this;
    released.fill(0);
    for (let mask = finishingMask; mask !== 0; mask &= mask - 1) {
      const vnpu = view.tenants[31 - Math.clz32(mask & -mask)] ?? 0;
      released[vnpu] = (released[vnpu] ?? 0) + 1;
    }
    const who = this.thinned(4);
    for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) {
      if (((who >>> vnpu) & 1) === 0) continue;
      const room = sizes.matrixEngines - (view.unfinished[vnpu] ?? 0) + (released[vnpu] ?? 0);
      const utops = Math.min(random.bits() & add.mask, room);
      const word = at + (add.words[vnpu] ?? 0);
      stimulus[word] = (stimulus[word] ?? 0) | (utops << (add.shifts[vnpu] ?? 0));
      view.add(vnpu, utops);
    }
  }

  private drawTemper(now: number): void {
    const { random, thinning } = this;
    this.temperEndsAt = now + random.between(64, 1024);
    this.holdCycles = 1 << random.below(10);
    for (let kind = 0; kind < thinning.length; kind += 1) thinning[kind] = random.below(6);
  }

  private thinned(kind: number): number {
    let mask = this.random.bits();
    for (let left = this.thinning[kind] ?? 0; left > 0; left -= 1) mask &= this.random.bits();
    return mask;
  }

  private drawWord(word: number): void {
    const { base, rows, random } = this;
    const { slice, change } = this.places;
    base[word] = random.bits() & (rows.usedBits[word] ?? 0);
    if (word === slice.word) this.replace(slice, random.spread(1 << 24) - 1);
    if (word === change.word) this.replace(change, random.spread(1 << 16) - 1);
  }

  private replace({ word, shift, mask }: ElementPlace, value: number): void {
    this.base[word] = ((this.base[word] ?? 0) & ~(mask << shift)) | (value << shift);
  }

  private mask({ word, shift, mask }: ElementPlace): number {
    return ((this.base[word] ?? 0) >>> shift) & mask;
  }
}

function or(row: Uint32Array, at: number, { word, shift }: ElementPlace, value: number): void {
  row[at + word] = (row[at + word] ?? 0) | (value << shift);
}
