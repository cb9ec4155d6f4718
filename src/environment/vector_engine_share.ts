/**
 * A model of how the operation scheduler shares the VEs among VE µTops: whoever is active and allowed gets an equal
 * part in every cycle, the remainder rotates, so no VE idles while a VE µTop has enough operations. In mode 1 each vNPU
 * has its own part instead, NY · quota / Σ quota on average, and what it leaves idles.
 *
 * The share that ME µTops take for accumulation (16 VE cycles in 128 ME cycles) is not charged.
 */
export class VectorEngineShare {
  /** vNPUs whose VE µTop is unfinished. */
  activeMask = 0;
  /** Operations left per vNPU; one operation is one cycle of one VE. */
  readonly left: Float64Array;
  /** VE cycles used per vNPU. */
  readonly busyCycles: Float64Array;
  private rotation = 0;
  private readonly credit: Int32Array;
  private readonly vectorEngines: number;
  private readonly quotas: Int32Array | undefined;
  private readonly quotaSum: number;

  /** `quotas` are given in mode 1 alone. */
  constructor(vectorEngines: number, vnpus: number, quotas: Int32Array | undefined) {
    this.vectorEngines = vectorEngines;
    this.left = new Float64Array(vnpus);
    this.busyCycles = new Float64Array(vnpus);
    this.credit = new Int32Array(vnpus);
    this.quotas = quotas;
    this.quotaSum = Math.max(1, quotas?.reduce((sum, quota) => sum + quota, 0) ?? 0);
  }

  /** A VE µTop of this many operations, at least one, becomes active. */
  begin(vnpu: number, operations: number): void {
    this.left[vnpu] = operations;
    this.activeMask |= 1 << vnpu;
  }

  /** Works for one cycle; gives the vNPUs whose VE µTop finished in it. */
  cycle(allowMask: number): number {
    const users = this.activeMask & allowMask;
    if (users === 0) return 0;
    const finished = this.quotas === undefined ? this.shareEqually(users) : this.shareByQuota(users, this.quotas);
    this.activeMask &= ~finished;
    return finished;
  }

  private shareEqually(users: number): number {
    let count = 0;
    for (let mask = users; mask !== 0; mask &= mask - 1) count += 1;
    const part = Math.floor(this.vectorEngines / count);
    const extra = this.vectorEngines - part * count;
    let place = this.rotation % count;
    this.rotation = (place + count - extra) % count;
    let finished = 0;
    for (let mask = users; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      if (this.work(31 - Math.clz32(bit), part + (place < extra ? 1 : 0))) finished |= bit;
      place = place + 1 === count ? 0 : place + 1;
    }
    return finished;
  }

  private shareByQuota(users: number, quotas: Int32Array): number {
    let finished = 0;
    for (let mask = users; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      const vnpu = 31 - Math.clz32(bit);
      const credit = (this.credit[vnpu] ?? 0) + this.vectorEngines * (quotas[vnpu] ?? 0);
      const part = Math.floor(credit / this.quotaSum);
      this.credit[vnpu] = credit - part * this.quotaSum;
      if (this.work(vnpu, part)) finished |= bit;
    }
    return finished;
  }

  private work(vnpu: number, engines: number): boolean {
    const left = this.left[vnpu] ?? 0;
    const done = Math.min(left, engines);
    this.left[vnpu] = left - done;
    this.busyCycles[vnpu] = (this.busyCycles[vnpu] ?? 0) + done;
    return left === done;
  }
}
