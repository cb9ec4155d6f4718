import type { Random } from "../../random.ts";
import type { GuardDrive, GuardView } from "./guard_rows.ts";

/** A burst that a core asks for. */
export interface Burst {
  /** Segment 0–3; higher ones do not exist. */
  readonly segment: number;
  /** In units of 16 bytes. */
  readonly address: number;
  readonly beats: number;
}

/** How the core's side behaves. Shares are of cycles, 0 … 1. */
export interface CorePortPlan {
  /** In which an address that waits is shown, a beat is offered, and an answer is taken. */
  readonly askShare: number;
  readonly beatShare: number;
  readonly takeShare: number;
  /** Data of writes may come before their address. */
  readonly isEager: boolean;
}

/** The core's side of its memory port: it keeps what it shows until it is taken. */
export class CorePort {
  private readonly reads: Burst[] = [];
  private readonly writes: Burst[] = [];
  /** Beats of each write burst whose last one was not taken. */
  private readonly data: number[] = [];
  private showsRead = false;
  private showsWrite = false;
  private showsBeat = false;
  /** Read bursts taken and not ended; write bursts taken whose data were not, and those not answered. */
  private openReads = 0;
  private openData = 0;
  private openWrites = 0;
  private readonly bit: number;
  private readonly core: number;
  private readonly random: Random;

  constructor(core: number, random: Random) {
    this.core = core;
    this.bit = 1 << core;
    this.random = random;
  }

  get readsDone(): boolean {
    return this.reads.length === 0 && this.openReads === 0;
  }

  get writesDone(): boolean {
    return this.writes.length === 0 && this.data.length === 0 && this.openWrites === 0;
  }

  /** Bursts that wait to be taken. */
  get waiting(): number {
    return this.reads.length + this.writes.length;
  }

  read(burst: Burst): void {
    this.reads.push(burst);
  }

  write(burst: Burst): void {
    this.writes.push(burst);
    this.data.push(burst.beats);
  }

  reset(): void {
    this.reads.length = 0;
    this.writes.length = 0;
    this.data.length = 0;
    this.showsRead = false;
    this.showsWrite = false;
    this.showsBeat = false;
    this.openReads = 0;
    this.openData = 0;
    this.openWrites = 0;
  }

  /** Takes note of the cycle before, in which `d` was driven. */
  observe(d: GuardDrive, view: GuardView): void {
    const { bit } = this;
    if ((d.arValid & view.arReady & bit) !== 0) {
      this.reads.shift();
      this.showsRead = false;
      this.openReads += 1;
    }
    if ((view.rValid & view.rLast & d.rReady & bit) !== 0) this.openReads -= 1;
    if ((d.awValid & view.awReady & bit) !== 0) {
      this.writes.shift();
      this.showsWrite = false;
      this.openData += 1;
      this.openWrites += 1;
    }
    if ((d.wValid & view.wReady & bit) !== 0) {
      this.showsBeat = false;
      const left = (this.data[0] ?? 1) - 1;
      this.data[0] = left;
      if (left === 0) {
        this.data.shift();
        this.openData -= 1;
      }
    }
    if ((view.bValid & d.bReady & bit) !== 0) this.openWrites -= 1;
  }

  /** Writes the core's bits, which are 0 before. */
  drive(d: GuardDrive, plan: CorePortPlan): void {
    const { bit, core, random } = this;
    const read = this.reads[0];
    if (read !== undefined && !this.showsRead) this.showsRead = random.chance(plan.askShare);
    if (this.showsRead) d.arValid |= bit;
    d.arSegment[core] = this.showsRead ? (read?.segment ?? 0) : 0;
    d.arAddress[core] = this.showsRead ? (read?.address ?? 0) : 0;
    d.arLength[core] = this.showsRead ? (read?.beats ?? 1) - 1 : 0;
    const write = this.writes[0];
    if (write !== undefined && !this.showsWrite) this.showsWrite = random.chance(plan.askShare);
    if (this.showsWrite) d.awValid |= bit;
    d.awSegment[core] = this.showsWrite ? (write?.segment ?? 0) : 0;
    d.awAddress[core] = this.showsWrite ? (write?.address ?? 0) : 0;
    d.awLength[core] = this.showsWrite ? (write?.beats ?? 1) - 1 : 0;
    const mayBeat = this.data.length > 0 && (plan.isEager || this.openData > 0);
    if (mayBeat && !this.showsBeat) this.showsBeat = random.chance(plan.beatShare);
    if (this.showsBeat) {
      d.wValid |= bit;
      if (this.data[0] === 1) d.wLast |= bit;
    }
    if (random.chance(plan.takeShare)) d.rReady |= bit;
    if (random.chance(plan.takeShare)) d.bReady |= bit;
  }
}
