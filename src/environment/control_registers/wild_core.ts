import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { sequencerState } from "../../ports/utop_sequencer.ts";
import type { Random } from "../random.ts";
import { core, guest, guestAddress } from "./addresses.ts";
import type { RegistersDrive } from "./drive.ts";
import type { RegistersView } from "./view.ts";

/** What is drawn in every cycle, each with a density of its own. */
const kind = {
  done: 0,
  state: 1,
  group: 2,
  quarantine: 3,
  busy: 4,
  tenant: 5,
  grants: 6,
  preempted: 7,
  drop: 8,
  inject: 9,
} as const;
const kinds = Object.keys(kind).length;

/** States that matter to software, and any other. */
const favoured: readonly number[] = [
  sequencerState.idle,
  sequencerState.done,
  sequencerState.fault,
  sequencerState.run,
];

/** Every input beside the bus random, restricted by the duties alone. How dense each is, is drawn anew every few hundred cycles. */
export class WildCore {
  private temperEndsAt = 0;
  /** A bit of a kind is the AND of this many random words more than one; 16 = never. */
  private readonly thinning: Int32Array = new Int32Array(kinds);

  private readonly sizes: ControlRegistersSizes;
  private readonly random: Random;
  private readonly view: RegistersView;

  constructor(sizes: ControlRegistersSizes, random: Random, view: RegistersView) {
    this.sizes = sizes;
    this.random = random;
    this.view = view;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Writes what holds in cycle `now`. */
  drive(d: RegistersDrive, now: number): void {
    const { random, sizes, view } = this;
    if (now >= this.temperEndsAt) this.drawTemper(now);
    const { matrixEngines, vnpus } = sizes;
    const engines = (1 << matrixEngines) - 1;
    d.running = 1;
    d.done = this.set(kind.done);
    d.preempted = this.set(kind.preempted);
    d.quarantine = this.set(kind.quarantine) & engines;
    d.busy ^= this.set(kind.busy) & engines;
    d.traceDrop = this.set(kind.drop) & 1;
    d.injectDone = view.mayBeInjected ? this.set(kind.inject) & 1 : 0;
    for (let changed = this.set(kind.state); changed !== 0; changed &= changed - 1) {
      const vnpu = lowest(changed);
      if (vnpu >= vnpus) break;
      d.state[vnpu] = random.chance(0.8) ? (favoured[random.below(favoured.length)] ?? 0) : random.below(8);
      d.faultCode[vnpu] = random.below(16);
    }
    for (let changed = this.set(kind.group); changed !== 0; changed &= changed - 1) {
      const vnpu = lowest(changed);
      if (vnpu >= vnpus) break;
      d.group[vnpu] = random.bits() & 0xffff;
    }
    for (let changed = this.set(kind.grants); changed !== 0; changed &= changed - 1) {
      const vnpu = lowest(changed);
      if (vnpu >= vnpus) break;
      // Any value that the port holds.
      d.veGrants[vnpu] = random.bits() & 31;
    }
    for (let changed = this.set(kind.tenant) & engines; changed !== 0; changed &= changed - 1) {
      d.tenant[lowest(changed)] = random.below(vnpus);
    }
  }

  /** Now and then brings the event that meets the write that acts in this cycle: the contract says which of them wins. */
  meet(d: RegistersDrive, address: number): void {
    const { random, sizes, view } = this;
    if (address < 0 || !random.chance(0.15)) return;
    if (address === core.irqPending || address === core.meOnline) {
      d.quarantine |= 1 << random.below(sizes.matrixEngines);
    } else if (address === core.inject && view.mayBeInjected) {
      d.injectDone = 1;
    } else {
      const vnpu = (address >>> 12) & 0x3f;
      if (vnpu >= sizes.vnpus || address !== guestAddress(vnpu, guest.irqPending)) return;
      if (random.chance(0.5)) d.done |= 1 << vnpu;
      else d.state[vnpu] = sequencerState.fault;
    }
  }

  private drawTemper(now: number): void {
    const { random, thinning } = this;
    this.temperEndsAt = now + random.between(64, 1024);
    for (let which = 0; which < kinds; which += 1) thinning[which] = random.below(8);
    // Otherwise no engine would be online, and no vNPU idle, for long.
    thinning[kind.quarantine] = random.chance(0.5) ? 16 : random.between(2, 12);
    thinning[kind.state] = random.between(1, 10);
  }

  private set(which: number): number {
    const thinning = this.thinning[which] ?? 0;
    if (thinning === 16) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.random.bits();
    return mask;
  }
}

function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}
