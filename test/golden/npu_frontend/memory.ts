/** What the memory says in a cycle. */
export interface Beat {
  readonly id: number;
  readonly words: readonly number[];
  readonly error: boolean;
  readonly last: boolean;
}

/** A memory behind an AXI read port: one beat a cycle, bursts in order, `latency` cycles behind their address. */
export class AxiMemory {
  readonly bytes: Uint8Array;
  latency = 3;
  /** Answers with an error; does not answer: bursts that begin at these addresses. */
  readonly failing: Set<number> = new Set<number>();
  readonly silent: Set<number> = new Set<number>();
  /** Address of each burst, in order. */
  readonly bursts: number[] = [];
  private readonly open: { id: number; address: number; left: number; from: number; error: boolean }[] = [];

  constructor(bytes: number) {
    this.bytes = new Uint8Array(bytes);
  }

  take(id: number, address: number, beats: number, now: number): void {
    this.bursts.push(address);
    if (this.silent.has(address)) return;
    this.open.push({ id, address, left: beats, from: now + this.latency, error: this.failing.has(address) });
  }

  beat(now: number): Beat | undefined {
    const burst = this.open[0];
    if (burst === undefined || now < burst.from) return undefined;
    const view = new DataView(this.bytes.buffer, burst.address, 16);
    const words = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
    burst.address += 16;
    burst.left -= 1;
    if (burst.left === 0) this.open.shift();
    return { id: burst.id, words, error: burst.error, last: burst.left === 0 };
  }
}
