import type { Random } from "../random.ts";
import type { RegistersDrive } from "./drive.ts";
import type { RegistersView } from "./view.ts";

/** How a master behaves: cycles are spread from 0 up to the figure less one, small ones more often. */
export interface AxiTempo {
  /** From the order of a write to its address, and to its data: each on its own. */
  readonly addressDelay: number;
  readonly dataDelay: number;
  readonly readDelay: number;
  /** From a response that was taken to the next that may be. */
  readonly responseDelay: number;
  /** Sixteenths of the other cycles in which a response may be taken, 1 … 16. */
  readonly readiness: number;
  /** Payloads of channels without a valid are random, and not 0. */
  readonly noise: boolean;
}

/** What came of an access: `owner` is who ordered it. */
export type Answered = (owner: number, data: number, refused: boolean) => void;

/** Writes, or reads, that may be ordered before the first of them is answered; a power of two. */
const depth = 4;

/** Accesses in order; each channel walks through them at its own pace. */
class Orders {
  readonly address: Int32Array = new Int32Array(depth);
  readonly data: Int32Array = new Int32Array(depth);
  readonly strobe: Int32Array = new Int32Array(depth);
  readonly owner: Int32Array = new Int32Array(depth);
  readonly addressAt: Float64Array = new Float64Array(depth);
  readonly dataAt: Float64Array = new Float64Array(depth);
  /** Orders made, addresses taken, words taken, orders answered so far. */
  made = 0;
  addresses = 0;
  words = 0;
  answered = 0;

  clear(): void {
    this.addresses = this.made;
    this.words = this.made;
    this.answered = this.made;
  }
}

/** An AXI4-Lite master: it keeps what it offers until it is taken, and takes responses when it likes. */
export class AxiMaster {
  tempo: AxiTempo = { addressDelay: 1, dataDelay: 1, readDelay: 1, responseDelay: 1, readiness: 16, noise: false };
  private readonly writes = new Orders();
  private readonly reads = new Orders();
  private bReadyAt = 0;
  private rReadyAt = 0;
  /** A response of a write shows in this cycle. */
  private bShows = false;
  private readonly random: Random;
  private readonly answered: Answered;

  constructor(random: Random, answered: Answered) {
    this.random = random;
    this.answered = answered;
  }

  /** Accesses that are ordered and not answered. */
  get waitingWrites(): number {
    return this.writes.made - this.writes.answered;
  }

  get waitingReads(): number {
    return this.reads.made - this.reads.answered;
  }

  get writeRoom(): boolean {
    return this.waitingWrites < depth;
  }

  get readRoom(): boolean {
    return this.waitingReads < depth;
  }

  /** Orders a write in cycle `now`. There is room for it. */
  write(now: number, owner: number, address: number, data: number, strobe: number): void {
    const { writes, tempo, random } = this;
    const at = writes.made % depth;
    writes.address[at] = address;
    writes.data[at] = data;
    writes.strobe[at] = strobe;
    writes.owner[at] = owner;
    writes.addressAt[at] = now + random.spread(tempo.addressDelay) - 1;
    writes.dataAt[at] = now + random.spread(tempo.dataDelay) - 1;
    writes.made += 1;
  }

  /** Orders a read in cycle `now`. There is room for it. */
  read(now: number, owner: number, address: number): void {
    const { reads, tempo, random } = this;
    const at = reads.made % depth;
    reads.address[at] = address;
    reads.owner[at] = owner;
    reads.addressAt[at] = now + random.spread(tempo.readDelay) - 1;
    reads.made += 1;
  }

  /** Takes note of what was taken in the cycle before `now`; `d` was driven in it. */
  observe(d: RegistersDrive, view: RegistersView, now: number): void {
    if (d.running === 0) return;
    const { writes, reads, random, tempo } = this;
    this.bShows = view.wroteBefore || (view.bValid === 1 && d.bReady === 0);
    if (view.bValid === 1 && d.bReady === 1 && writes.answered < Math.min(writes.addresses, writes.words)) {
      const owner = writes.owner[writes.answered % depth] ?? 0;
      writes.answered += 1;
      this.bReadyAt = now + random.spread(tempo.responseDelay) - 1;
      this.answered(owner, 0, view.bResponse !== 0);
    }
    if (view.rValid === 1 && d.rReady === 1 && reads.answered < reads.addresses) {
      const owner = reads.owner[reads.answered % depth] ?? 0;
      reads.answered += 1;
      this.rReadyAt = now + random.spread(tempo.responseDelay) - 1;
      this.answered(owner, view.rData, view.rResponse !== 0);
    }
    if (d.awValid === 1 && view.awReady === 1) writes.addresses += 1;
    if (d.wValid === 1 && view.wReady === 1) writes.words += 1;
    if (d.arValid === 1 && view.arReady === 1) reads.addresses += 1;
  }

  /** Says what the master offers and takes in cycle `now`. */
  drive(d: RegistersDrive, now: number): void {
    const { writes, reads, tempo, random } = this;
    const aw = writes.addresses % depth;
    d.awValid = writes.addresses < writes.made && now >= (writes.addressAt[aw] ?? 0) ? 1 : 0;
    d.awAddress = d.awValid === 1 ? (writes.address[aw] ?? 0) : this.noise();
    const w = writes.words % depth;
    d.wValid = writes.words < writes.made && now >= (writes.dataAt[w] ?? 0) ? 1 : 0;
    d.wData = d.wValid === 1 ? (writes.data[w] ?? 0) : this.noise();
    d.wStrobe = d.wValid === 1 ? (writes.strobe[w] ?? 0) : this.noise();
    const ar = reads.addresses % depth;
    d.arValid = reads.addresses < reads.made && now >= (reads.addressAt[ar] ?? 0) ? 1 : 0;
    d.arAddress = d.arValid === 1 ? (reads.address[ar] ?? 0) : this.noise();
    const ready = tempo.readiness === 16;
    d.bReady = now >= this.bReadyAt && (ready || random.below(16) < tempo.readiness) ? 1 : 0;
    d.rReady = now >= this.rReadyAt && (ready || random.below(16) < tempo.readiness) ? 1 : 0;
  }

  /** Address of the write that acts in this cycle, as `d` says of it; −1 for none. */
  actingAddress(d: RegistersDrive): number {
    const { writes } = this;
    const acted = writes.answered + (this.bShows ? 1 : 0);
    if (acted >= Math.min(writes.addresses, writes.words) || (this.bShows && d.bReady === 0)) return -1;
    return writes.address[acted % depth] ?? -1;
  }

  /** Forgets everything, and offers nothing: `rst_ni` is low. */
  reset(d: RegistersDrive): void {
    this.writes.clear();
    this.reads.clear();
    this.bReadyAt = 0;
    this.rReadyAt = 0;
    this.bShows = false;
    d.awValid = 0;
    d.wValid = 0;
    d.arValid = 0;
  }

  private noise(): number {
    return this.tempo.noise ? this.random.bits() : 0;
  }
}
