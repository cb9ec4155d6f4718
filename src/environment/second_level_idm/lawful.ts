import { wordParts } from "../../isa/idm/index.ts";
import { secondLevelState, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import type { Random } from "../random.ts";
import { clearEvents, type SecondLevelDrive } from "./drive.ts";
import { CoreModules, onBrink } from "./modules.ts";
import { drawHeadBit, drawWatchdog, invert, type SecondLevelPlan } from "./plan.ts";
import { randomProgram, type PoolProgram } from "./programs/index.ts";
import type { SecondLevelView } from "./view.ts";

/** The first level as one core sees it: it starts programs, brings their words, releases barriers, stops and resumes. */
export class LawfulFirstLevel {
  private plan: SecondLevelPlan | undefined;
  private readonly modules: CoreModules;

  private program: PoolProgram | undefined;
  /** Core that it is for. */
  private core = 0;
  /** Next instruction, and the one behind the last SYSTEM that was accepted. */
  private position = 0;
  private mark = 0;
  private wordAt = 0;
  /** It comes when the watchdog is about to trap. */
  private late = false;
  private error = 0;
  /** Bit of the word that is inverted, −1 for none. */
  private flip = -1;
  /** What a stopped or waiting core waits for; Infinity when it has not been drawn. */
  private actAt = Infinity;
  private stateBefore = 0;
  private haltAt = Infinity;
  private strayAt = Infinity;
  private watchdogAt = Infinity;
  private coreAt = Infinity;
  private patience = 0;

  private readonly sizes: SecondLevelSizes;
  private readonly view: SecondLevelView;
  private readonly random: Random;

  constructor(sizes: SecondLevelSizes, view: SecondLevelView, random: Random) {
    this.sizes = sizes;
    this.view = view;
    this.random = random;
    this.modules = new CoreModules(random);
  }

  /** Behaves in this way from cycle `now` on; what runs goes on. */
  begin(plan: SecondLevelPlan, now: number): void {
    const { random } = this;
    this.plan = plan;
    this.modules.begin(plan.modules);
    this.haltAt = now + random.gap(plan.haltGap);
    this.strayAt = now + random.gap(plan.strayGap);
    this.watchdogAt = now + random.gap(plan.watchdogGap);
    this.coreAt = now + random.gap(plan.coreGap);
    this.actAt = Infinity;
  }

  /** Takes note of what the view has observed: also where another drives. */
  observe(now: number): void {
    const { view } = this;
    if (view.accepted) {
      this.position += 1;
      this.wordAt = now;
      this.drawWord(now);
      if (view.system) this.mark = this.position;
    }
    if (view.state !== this.stateBefore) this.actAt = Infinity;
    this.stateBefore = view.state;
  }

  /** Writes what holds in cycle `now`. */
  drive(d: SecondLevelDrive, now: number): void {
    const { plan, view } = this;
    clearEvents(d);
    if (plan === undefined) return;
    this.modules.drive(d, view, now);
    this.configure(d, plan, now);
    if (view.state === secondLevelState.run) this.run(d, plan, now);
    else if (view.state === secondLevelState.wait) this.barrier(d, plan, now);
    else this.restartWhenDue(d, plan, now);
    this.stray(d, plan, now);
    if (plan.noise) this.noise(d);
  }

  private configure(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { random } = this;
    if (now >= this.watchdogAt) {
      d.watchdog = random.chance(0.3) ? 0 : drawWatchdog(random);
      this.watchdogAt = now + random.gap(plan.watchdogGap);
    }
    if (now >= this.coreAt) {
      d.coreId = random.below(this.sizes.cores);
      this.coreAt = now + random.gap(plan.coreGap);
    }
  }

  private run(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { view, random, program } = this;
    if (view.still === 0) this.patience = d.watchdog === 0 ? 64 + random.spread(plan.patienceMax) : 900;
    if (now >= this.haltAt || view.still > this.patience) {
      d.halt = 1;
      this.haltAt = now + random.gap(plan.haltGap);
    }
    if (program === undefined) {
      // Somebody else began it.
      d.halt = 1;
      return;
    }
    const brink = plan.brinkShare > 0 && onBrink(view, d.watchdog);
    if (brink && random.chance(0.3)) d.halt = 1;
    if ((now < this.wordAt && !(brink && this.late)) || (plan.withdrawShare > 0 && random.chance(plan.withdrawShare)))
      return;
    const at = wordParts * this.position;
    d.valid = 1;
    d.error = this.error;
    if (at < program.words.length) d.word.set(program.words.subarray(at, at + wordParts));
    else d.error |= 2;
    if (this.flip >= 0) invert(d.word, this.flip);
  }

  private barrier(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { random } = this;
    if (this.actAt === Infinity) this.actAt = now - 1 + random.spread(plan.syncMax);
    if (now < this.actAt) return;
    this.actAt = Infinity;
    if (random.chance(plan.switchShare)) {
      const draw = random.below(3);
      if (draw !== 0) d.halt = 1;
      if (draw !== 1 && this.view.restartable) this.restart(d, plan, now);
      // A halt beats a release in the same cycle.
      else if (random.chance(0.3)) d.syncGlobal = 1;
    } else d.syncGlobal = 1;
  }

  private restartWhenDue(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { random } = this;
    if (this.actAt === Infinity) this.actAt = now - 1 + random.spread(plan.restartMax);
    if (now >= this.actAt && this.view.restartable) this.restart(d, plan, now);
  }

  /** A new program, or the last one from where all of its counters were 0. */
  private restart(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { random, sizes, view } = this;
    const { words } = this.program ?? { words: new Uint32Array(0) };
    const resumes = wordParts * this.mark < words.length && random.chance(plan.resumeShare);
    d.restart = 1;
    d.restartLayer = random.chance(0.5) ? view.nextLayer : random.below(4096);
    if (resumes) {
      this.position = this.mark;
      d.coreId = this.core;
    } else {
      const length = 9 + random.spread(plan.lengthMax);
      d.coreId = random.below(sizes.cores);
      this.core = d.coreId;
      this.program = randomProgram(random, {
        core: d.coreId,
        cores: sizes.cores,
        length,
        faultyShare: plan.faultyShare,
      });
      this.position = 0;
      this.mark = 0;
      d.watchdog = random.chance(plan.watchdogShare) ? drawWatchdog(random) : 0;
    }
    this.actAt = Infinity;
    this.drawWord(now);
  }

  /** When the next word comes, and with which error. */
  private drawWord(now: number): void {
    const { plan, random } = this;
    if (plan === undefined) return;
    this.wordAt = random.chance(plan.lateShare) ? now + random.spread(plan.lateMax) : now;
    this.late = plan.brinkShare > 0 && random.chance(plan.brinkShare);
    if (this.late) this.wordAt = now + 1200;
    this.flip =
      (this.late || plan.flipShare > 0) && random.chance(this.late ? 0.2 : plan.flipShare) ? drawHeadBit(random) : -1;
    this.error =
      (this.late || plan.errorShare > 0) && random.chance(this.late ? 0.3 : plan.errorShare) ? random.between(1, 3) : 0;
  }

  private stray(d: SecondLevelDrive, plan: SecondLevelPlan, now: number): void {
    const { random, view, program } = this;
    if (now < this.strayAt) return;
    this.strayAt = now + random.gap(plan.strayGap);
    const runs = view.state === secondLevelState.run;
    switch (random.below(4)) {
      case 0:
        d.syncGlobal = 1;
        return;
      case 1:
        if (!runs) d.halt = 1;
        return;
      case 2:
        if (view.restartable) this.restart(d, plan, now);
        return;
      default:
        if (runs || program === undefined) return;
        d.valid = 1;
        d.error = random.chance(0.3) ? random.below(4) : 0;
        for (let part = 0; part < d.word.length; part += 1) {
          d.word[part] = program.words[wordParts * random.below(program.words.length / wordParts) + part] ?? 0;
        }
    }
  }

  /** Payloads are random while their valid is 0. */
  private noise(d: SecondLevelDrive): void {
    const { random } = this;
    if (d.valid === 0) {
      for (let part = 0; part < d.word.length; part += 1) d.word[part] = random.bits();
      d.error = random.below(4);
    }
    if (d.restart === 0) d.restartLayer = random.below(4096);
  }
}
