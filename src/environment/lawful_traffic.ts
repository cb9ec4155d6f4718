import type { ElementPlace } from "../ports/row_layout.ts";
import { configurationPacker, type Configuration } from "./configuration.ts";
import {
  drawEnable,
  drawMode,
  drawOnline,
  drawPriorities,
  drawQuotas,
  plainConfiguration,
} from "./draw_configuration.ts";
import type { EngineView } from "./engine_view.ts";
import type { Random } from "./random.ts";
import { ones, type ElementPlaces, type EnvironmentSizes, type SchedulerRows } from "./scheduler_rows.ts";
import type { ChangeGaps, TrafficPlan } from "./traffic_plan.ts";

/** Kinds of change, in the order of the table of their due times. */
const changes: readonly Exclude<keyof ChangeGaps, "reset">[] = [
  "mode",
  "quota",
  "priority",
  "enable",
  "kill",
  "online",
  "taskDone",
  "veActive",
];

/** Random tenants, engines and an operator of the core that keep every duty (A) of the contract. */
export class LawfulTraffic {
  private plan: TrafficPlan | undefined;
  private readonly configuration: Configuration;
  /** The row without its pulses: reset high, configuration, `ve_active_i`. */
  private readonly base: Uint32Array;
  /** Cycle in which an ME finishes or has saved; Infinity while idle. */
  private readonly endsAt: Float64Array;
  /** The MEs in Save that will finish instead of being saved. */
  private finishingMask = 0;
  /** Cycle of the next ready µTop of a vNPU; Infinity while it has no room. */
  private readonly addAt: Float64Array;
  /** First cycle in which a kill may end. */
  private readonly killEndsAt: Float64Array;
  private readonly changeAt: Float64Array = new Float64Array(changes.length);
  private nextChangeAt = 0;
  private veActiveMask = 0;
  private taskDoneMask = 0;

  private readonly pack: (row: Uint32Array, configuration: Configuration) => void;
  private readonly add: ElementPlaces;
  private readonly veActive: ElementPlace;
  private readonly taskDone: ElementPlace;
  private readonly finish: ElementPlace;
  private readonly saved: ElementPlace;
  private readonly sizes: EnvironmentSizes;
  private readonly view: EngineView;
  private readonly random: Random;

  constructor(sizes: EnvironmentSizes, rows: SchedulerRows, view: EngineView, random: Random) {
    this.sizes = sizes;
    this.view = view;
    this.random = random;
    this.configuration = plainConfiguration(sizes);
    this.base = new Uint32Array(rows.inputs.words);
    this.endsAt = new Float64Array(sizes.matrixEngines).fill(Infinity);
    this.addAt = new Float64Array(sizes.vnpus).fill(Infinity);
    this.killEndsAt = new Float64Array(sizes.vnpus);
    this.pack = configurationPacker(rows);
    this.add = rows.inputElements("ready_add_i");
    this.veActive = rows.input("ve_active_i");
    this.taskDone = rows.input("task_done_i");
    this.finish = rows.input("me_finish_i");
    this.saved = rows.input("me_saved_i");
    const reset = rows.input("rst_ni");
    this.base[reset.word] = 1 << reset.shift;
  }

  /** Begins a segment in cycle `now`: everything may be in any state but reset. */
  begin(plan: TrafficPlan, now: number): void {
    this.plan = plan;
    const { configuration, random, view } = this;
    drawMode(configuration, random);
    drawQuotas(configuration, random);
    drawPriorities(configuration, random);
    for (let engine = 0; engine < this.endsAt.length; engine += 1) {
      const bit = 1 << engine;
      if ((view.saveMask & bit) !== 0) this.planSave(engine, now);
      else if ((view.runMask & bit) !== 0) this.planRun(engine, now);
    }
    for (let vnpu = 0; vnpu < this.addAt.length; vnpu += 1) this.planAdd(vnpu, now);
    for (let kind = 0; kind < changes.length; kind += 1) {
      this.changeAt[kind] = now + random.gap(plan.gaps[changes[kind] ?? "mode"]);
    }
    this.nextChangeAt = now;
    this.image();
  }

  /** Tells that the core is in reset: no µTop is left, tenants begin anew. */
  reset(now: number): void {
    this.endsAt.fill(Infinity);
    this.finishingMask = 0;
    for (let vnpu = 0; vnpu < this.addAt.length; vnpu += 1) this.addAt[vnpu] = now + this.random.below(32);
  }

  /** Writes the row of a cycle in reset: the configuration, and no event. */
  driveReset(stimulus: Uint32Array, at: number): void {
    stimulus.set(this.base, at);
  }

  /** Writes the row of cycle `now`; the view has observed the row before. */
  drive(stimulus: Uint32Array, at: number, now: number): void {
    const { view, base } = this;
    if (now >= this.nextChangeAt) this.change(now);
    if (this.configuration.killMask !== 0) this.endKills(now);
    for (let word = 0; word < base.length; word += 1) stimulus[at + word] = base[word] ?? 0;

    for (let mask = view.startedMask & view.runMask; mask !== 0; mask &= mask - 1) {
      this.planRun(31 - Math.clz32(mask & -mask), now);
    }
    for (let mask = view.preemptedMask & view.saveMask; mask !== 0; mask &= mask - 1) {
      this.planSave(31 - Math.clz32(mask & -mask), now);
    }
    for (let mask = view.finishedMask | view.lostMask; mask !== 0; mask &= mask - 1) {
      const vnpu = view.tenants[31 - Math.clz32(mask & -mask)] ?? 0;
      if (this.addAt[vnpu] === Infinity) this.planAdd(vnpu, now);
    }

    let finishMask = 0;
    let savedMask = this.sizes.saveLimitCycles === 1 ? ones(this.sizes.matrixEngines) : 0;
    for (let mask = view.runMask | view.saveMask; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      if ((this.endsAt[31 - Math.clz32(bit)] ?? 0) > now) continue;
      if ((view.runMask & bit) !== 0 || (this.finishingMask & bit) !== 0) finishMask |= bit;
      else savedMask |= bit;
    }
    for (let vnpu = 0; vnpu < this.addAt.length; vnpu += 1) {
      if ((this.addAt[vnpu] ?? 0) <= now) this.addUtops(vnpu, stimulus, at, now);
    }
    or(stimulus, at, this.finish, finishMask);
    or(stimulus, at, this.saved, savedMask);
    if (this.taskDoneMask !== 0) {
      or(stimulus, at, this.taskDone, this.taskDoneMask);
      this.taskDoneMask = 0;
    }
    view.drove(finishMask, savedMask, this.configuration.onlineMask, this.configuration.killMask);
  }

  /** A µTop shown in Run in `now − 1` takes at least two cycles, so that duty A5 holds. */
  private planRun(engine: number, now: number): void {
    const { utopCyclesMin = 0, utopCyclesMax = 1 } = this.plan ?? {};
    this.endsAt[engine] = now - 1 + utopCyclesMin + this.random.spread(utopCyclesMax);
  }

  /** Ends in the S-th cycle of Save at the latest (duty A3); a discard is answered quickly. */
  private planSave(engine: number, now: number): void {
    const { random, view, plan } = this;
    const left = Math.max(0, this.sizes.saveLimitCycles - (view.saveCycles[engine] ?? 0) - 1);
    const killed = (this.configuration.killMask >>> (view.tenants[engine] ?? 0)) & 1;
    const cycles = killed === 1 ? random.below(4) : random.spread(plan?.saveCyclesMax ?? 1) - 1;
    this.endsAt[engine] = now + Math.min(left, cycles);
    const bit = 1 << engine;
    this.finishingMask &= ~bit;
    if (random.chance(plan?.finishWhileSavingShare ?? 0)) this.finishingMask |= bit;
  }

  /** Sets when the vNPU's next µTops become ready: three cycles after a group's last finish at the earliest. */
  private planAdd(vnpu: number, now: number): void {
    const { plan, view } = this;
    if (plan === undefined) return;
    const left = view.unfinished[vnpu] ?? 0;
    const wait = plan.groupwise ? left > 0 : left >= this.sizes.matrixEngines;
    this.addAt[vnpu] = wait ? Infinity : now + (plan.groupwise ? 2 : 0) + this.random.gap(plan.addGapCycles) - 1;
  }

  private addUtops(vnpu: number, stimulus: Uint32Array, at: number, now: number): void {
    const { random, view } = this;
    const room = this.sizes.matrixEngines - (view.unfinished[vnpu] ?? 0);
    if (room > 0) {
      const utops = random.chance(0.5) ? 1 + random.below(room) : random.chance(0.5) ? room : 1;
      const word = at + (this.add.words[vnpu] ?? 0);
      stimulus[word] = (stimulus[word] ?? 0) | (utops << (this.add.shifts[vnpu] ?? 0));
      view.add(vnpu, utops);
    }
    this.planAdd(vnpu, now + 1);
  }

  /** Makes the changes that are due. */
  private change(now: number): void {
    const { configuration, random, plan } = this;
    if (plan === undefined) return;
    let next = Infinity;
    for (let kind = 0; kind < changes.length; kind += 1) {
      const name = changes[kind] ?? "mode";
      if ((this.changeAt[kind] ?? 0) <= now) {
        this.changeAt[kind] = now + random.gap(plan.gaps[name]);
        switch (name) {
          case "mode":
            drawMode(configuration, random);
            break;
          case "quota":
            drawQuotas(configuration, random);
            break;
          case "priority":
            drawPriorities(configuration, random);
            break;
          case "enable":
            drawEnable(configuration, random);
            break;
          case "kill":
            this.kill(random.below(this.sizes.vnpus), now);
            break;
          case "online":
            drawOnline(configuration, random, this.sizes.matrixEngines);
            break;
          case "taskDone":
            this.taskDoneMask = random.bits() & random.bits() & ones(this.sizes.vnpus);
            break;
          case "veActive":
            this.veActiveMask ^= 1 << random.below(this.sizes.vnpus);
            break;
        }
      }
      next = Math.min(next, this.changeAt[kind] ?? Infinity);
    }
    this.nextChangeAt = next;
    this.image();
  }

  private kill(vnpu: number, now: number): void {
    this.configuration.killMask |= 1 << vnpu;
    this.killEndsAt[vnpu] = now + this.random.spread(64);
  }

  /** Ends kills whose time is over and whose vNPU has no busy ME (duty A2). */
  private endKills(now: number): void {
    const { configuration, view } = this;
    let ended = 0;
    for (let mask = configuration.killMask; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      const vnpu = 31 - Math.clz32(bit);
      if ((this.killEndsAt[vnpu] ?? 0) > now || (view.busy[vnpu] ?? 0) > 0) continue;
      ended |= bit;
      this.planAdd(vnpu, now);
    }
    if (ended === 0) return;
    configuration.killMask &= ~ended;
    this.image();
  }

  /** Prepares the row without pulses. */
  private image(): void {
    const { base, veActive } = this;
    this.pack(base, this.configuration);
    base[veActive.word] = 0;
    or(base, 0, veActive, this.veActiveMask & ones(this.sizes.vnpus));
  }
}

function or(row: Uint32Array, at: number, { word, shift }: ElementPlace, value: number): void {
  row[at + word] = (row[at + word] ?? 0) | (value << shift);
}
