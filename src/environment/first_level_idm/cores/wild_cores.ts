import type { Random } from "../../random.ts";
import type { CoreDrive } from "./core_drive.ts";
import { lowest } from "../rows.ts";

/** What is drawn in every cycle, each with a density of its own. */
const kinds = ["ready", "sync", "done", "irq", "quiet", "trap", "guard", "code", "nextLayer", "layer"] as const;
type Kind = (typeof kinds)[number];
const never = 16;

/** Every second level says anything at any time. How dense each signal is, is drawn anew every few hundred cycles. */
export class WildCores {
  private temperEndsAt = 0;
  /** A bit of a kind is the AND of this many random words more than one. */
  private readonly thinning: Record<Kind, number> = {
    ...{ ready: 0, sync: 0, done: 0, irq: 0, quiet: 0, trap: 0, guard: 0, code: 0, nextLayer: 0, layer: 0 },
  };
  /** All cores of the pool say the same next layer for a while. */
  private isAgreed = false;
  private trapping = 0;
  private noisy = 0;
  private readonly cores: number;
  private readonly random: Random;

  constructor(cores: number, random: Random) {
    this.cores = cores;
    this.random = random;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
    this.trapping = 0;
    this.noisy = 0;
  }

  /** Says what holds in cycle `now`. */
  drive(d: CoreDrive, now: number): void {
    const { random, cores } = this;
    if (now >= this.temperEndsAt) this.drawTemper(now);
    const all = 2 ** cores - 1;
    d.instrReady = this.set("ready") & all;
    d.syncLocal = this.set("sync") & all;
    d.taskDone = this.set("done") & all;
    d.irq = this.set("irq") & all;
    d.guardTrap = this.set("guard") & all;
    // Levels: traps come and go, and modules are idle more often than not.
    this.trapping = (this.trapping ^ this.set("trap")) & (random.chance(1 / 16) ? 0 : all);
    this.noisy = (this.noisy ^ this.set("quiet")) & (random.chance(1 / 8) ? 0 : all);
    d.trap = this.trapping;
    d.quiet = all & ~this.noisy;
    this.change(d.trapCode, "code", 15);
    this.change(d.layer, "layer", 4095);
    if (this.isAgreed) d.nextLayer.fill(random.chance(1 / 64) ? random.below(4096) : (d.nextLayer[0] ?? 0));
    else this.change(d.nextLayer, "nextLayer", random.chance(0.5) ? 1 : 4095);
  }

  private change(values: Uint8Array | Uint16Array, kind: Kind, most: number): void {
    for (let changed = this.set(kind); changed !== 0; changed &= changed - 1) {
      const core = lowest(changed);
      if (core >= this.cores) return;
      values[core] = this.random.below(most + 1);
    }
  }

  private drawTemper(now: number): void {
    const { random, thinning } = this;
    this.temperEndsAt = now + random.between(64, 768);
    for (const kind of kinds) thinning[kind] = random.below(6);
    // Otherwise no core would be in Run for long.
    thinning.trap = random.chance(0.6) ? never : random.between(6, 11);
    thinning.guard = random.chance(0.6) ? never : random.between(6, 11);
    thinning.done = random.chance(0.3) ? never : random.between(3, 9);
    this.isAgreed = random.chance(0.6);
  }

  private set(kind: Kind): number {
    const thinning = this.thinning[kind];
    if (thinning === never) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.random.bits();
    return mask;
  }
}
