import type { GuardDrive, GuardView } from "../../idm/cores/guard_rows.ts";
import type { UserAccount } from "../account.ts";
import { Transfer } from "./transfer.ts";

/** More bursts than a guard lets through before it is answered. */
const ringSize = 16;

/** Beats of bursts in order. */
class Bursts {
  private readonly beats: Int32Array = new Int32Array(ringSize);
  private first = 0;
  private end = 0;

  get left(): number {
    return this.first === this.end ? 0 : (this.beats[this.first % ringSize] ?? 0);
  }

  push(beats: number): void {
    this.beats[this.end % ringSize] = beats;
    this.end += 1;
  }

  /** A beat of the oldest passes; true for its last one. */
  pass(): boolean {
    const at = this.first % ringSize;
    const left = (this.beats[at] ?? 0) - 1;
    this.beats[at] = left;
    if (left === 0) this.first += 1;
    return left === 0;
  }
}

/**
 * A core's port with the bursts of its LOADs and SAVEs, and behind its guard a memory that is always ready and answers
 * in the next cycle. All cores write into one drive, whose bits are 0 before.
 */
export class CorePort {
  readonly loads: Transfer = new Transfer("load");
  readonly saves: Transfer = new Transfer("save");
  /** Something is under way, or may begin. */
  isActive = false;
  /** Beats that memory has to give; beats that the core has to send of bursts that were taken. */
  private readonly given: Bursts = new Bursts();
  private readonly sent: Bursts = new Bursts();
  /** Write bursts that memory took, whose last beat came, that were answered. */
  private addresses = 0;
  private ends = 0;
  private answers = 0;
  /** Bursts that the core asked for and that were not answered. */
  private open = 0;
  private nextReadAt = 0;
  private nextWriteAt = 0;
  private readonly core: number;
  private readonly bit: number;

  constructor(core: number) {
    this.core = core;
    this.bit = 1 << core;
  }

  /** Takes note of the cycle before `now`, in which `d` was driven. */
  observe(d: GuardDrive, view: GuardView, account: UserAccount, now: number): void {
    const { bit, loads, saves } = this;
    if ((d.memRValid & view.memRReady & bit) !== 0 && this.given.pass()) this.open -= 1;
    if ((view.memArValid & bit) !== 0) this.given.push(view.memArLength(this.core) + 1);
    if ((d.arValid & view.arReady & bit) !== 0) {
      this.count(account, loads.beats);
      loads.taken();
      this.nextReadAt = now + 1;
    }
    if ((d.memBValid & bit) !== 0) {
      this.answers += 1;
      this.open -= 1;
    }
    if ((view.memAwValid & bit) !== 0) this.addresses += 1;
    if ((view.memWValid & view.memWLast & bit) !== 0) this.ends += 1;
    if ((d.wValid & view.wReady & bit) !== 0) this.sent.pass();
    if ((d.awValid & view.awReady & bit) !== 0) {
      this.sent.push(saves.beats);
      this.count(account, saves.beats);
      saves.taken();
      this.nextWriteAt = now + 1;
    }
  }

  private count(account: UserAccount, beats: number): void {
    account.bursts += 1;
    account.burstWords += beats;
    this.open += 1;
  }

  /** Writes both sides of the guard of cycle `now`. */
  drive(d: GuardDrive, now: number): void {
    const { bit, core, loads, saves } = this;
    if (loads.beats === 0 && now >= this.nextReadAt) loads.choose(now);
    if (saves.beats === 0 && now >= this.nextWriteAt) saves.choose(now);
    const asks = loads.beats | saves.beats;
    if (loads.beats > 0) {
      d.arValid |= bit;
      d.arSegment[core] = loads.segment;
      d.arAddress[core] = loads.address;
      d.arLength[core] = loads.beats - 1;
    }
    if (saves.beats > 0) {
      d.awValid |= bit;
      d.awSegment[core] = saves.segment;
      d.awAddress[core] = saves.address;
      d.awLength[core] = saves.beats - 1;
    }
    const { left } = this.sent;
    if (left > 0) d.wValid |= bit;
    if (left === 1) d.wLast |= bit;
    const gives = this.given.left;
    if (gives > 0) d.memRValid |= bit;
    if (gives === 1) d.memRLast |= bit;
    if (Math.min(this.addresses, this.ends) > this.answers) d.memBValid |= bit;
    this.isActive = asks !== 0 || this.open > 0;
    if (!this.isActive) {
      d.arSegment[core] = 0;
      d.arAddress[core] = 0;
      d.arLength[core] = 0;
      d.awSegment[core] = 0;
      d.awAddress[core] = 0;
      d.awLength[core] = 0;
    }
  }
}
