/** Blocks of results that an ME has room for (docs/neuisa.md), hence the most pushes whose results wait. */
export const roomBlocks = 32;

/** The results that wait in one ME: how many each push has left, and when they are there. All in a ring, the oldest first. */
export class ResultBlocks {
  private readonly left: Int32Array = new Int32Array(roomBlocks);
  /** When the last block of a push is there, and the cycles from block to block. */
  private readonly lastAt: Float64Array = new Float64Array(roomBlocks);
  private readonly pace: Float64Array = new Float64Array(roomBlocks);
  private first = 0;
  private pushes = 0;
  private waiting = 0;

  /** Blocks that are made or under way, and not popped. */
  get blocks(): number {
    return this.waiting;
  }

  /** What a context held: so many blocks, all there. */
  restore(blocks: number): void {
    this.pushes = 0;
    this.waiting = 0;
    if (blocks > 0) this.push(blocks, 0, 0);
  }

  /** A push whose first result comes in cycle `from`, and a whole block every `pace` cycles. */
  push(blocks: number, from: number, pace: number): void {
    // A program that makes more than there is room for is not held up: its last push is one with those behind it.
    if (this.pushes === roomBlocks) this.pushes -= 1;
    else this.left[(this.first + this.pushes) % roomBlocks] = 0;
    const at = (this.first + this.pushes) % roomBlocks;
    this.left[at] = (this.left[at] ?? 0) + blocks;
    this.lastAt[at] = from + blocks * pace;
    this.pace[at] = pace;
    this.pushes += 1;
    this.waiting += blocks;
  }

  /** Cycle from which on the oldest blocks are all there; Infinity when there are not so many. */
  readyAt(blocks: number): number {
    if (blocks > this.waiting) return Infinity;
    let behind = blocks;
    for (let step = 0; step < this.pushes; step += 1) {
      const at = (this.first + step) % roomBlocks;
      const left = this.left[at] ?? 0;
      if (behind <= left) return Math.ceil((this.lastAt[at] ?? 0) - (left - behind) * (this.pace[at] ?? 0));
      behind -= left;
    }
    return Infinity;
  }

  /** The oldest blocks leave; all, where there are not so many. */
  pop(blocks: number): void {
    let gone = Math.min(blocks, this.waiting);
    this.waiting -= gone;
    while (gone > 0) {
      const left = this.left[this.first] ?? 0;
      const part = Math.min(gone, left);
      this.left[this.first] = left - part;
      gone -= part;
      if (part === left) {
        this.first = (this.first + 1) % roomBlocks;
        this.pushes -= 1;
      }
    }
  }
}
