import { instructionShape } from "../../../ports/npu_frontend.ts";
import type { CoreSize } from "../../../isa/index.ts";

/** From the cycle in which an address is chosen to its first beat, when memory answers at once. */
const addressToDataCycles = 2;

/** A burst on its way. */
interface Burst {
  readonly requester: "code" | "row";
  readonly beats: number;
  /** Cycle in which it may take the address channel. */
  readonly from: number;
}

export interface FetchAnswer {
  readonly requester: Burst["requester"];
  readonly beginsAt: number;
  readonly doneAt: number;
}

/** The read port that instructions and rows share: one address, and one beat, in a cycle; bursts whole and in order. */
export class FetchPort {
  private waiting: Burst[] = [];
  private dataFreeAt = 0;
  private lastRequester: Burst["requester"] = "row";

  /** Orders a burst; `valid` is the first cycle of its request. */
  order(requester: Burst["requester"], beats: number, valid: number): void {
    this.waiting.push({ requester, beats, from: valid + 1 });
  }

  /** Cycle `now`: the burst whose address wins in it, with the cycles in which its first beat, and its answer, show. */
  step(now: number): FetchAnswer | undefined {
    if (this.waiting.length === 0) return undefined;
    const ready = this.waiting.filter(({ from }) => from <= now);
    const next = ready.find(({ requester }) => requester !== this.lastRequester) ?? ready[0];
    if (next === undefined) return undefined;
    this.waiting = this.waiting.filter((each) => each !== next);
    this.lastRequester = next.requester;
    const firstBeat = Math.max(now + addressToDataCycles, this.dataFreeAt);
    this.dataFreeAt = firstBeat + next.beats;
    return { requester: next.requester, beginsAt: firstBeat + 1, doneAt: this.dataFreeAt };
  }
}

/** Frames of the instruction memory of a vNPU. */
export class Frames {
  readonly blockLines: number;
  readonly rowBeats: number;
  private readonly block: Int32Array;
  private readonly lineBeats: number;
  private readonly lines: number;

  constructor(core: CoreSize, instructionLines: number, lines: number) {
    const shape = instructionShape({ ...core, instructionLines });
    this.blockLines = shape.blockLines;
    this.rowBeats = shape.rowBeats;
    this.lineBeats = shape.lineBeats;
    this.block = new Int32Array(shape.frames).fill(-1);
    this.lines = lines;
  }

  has(line: number): boolean {
    const block = Math.floor(line / this.blockLines);
    return this.block[block % this.block.length] === block;
  }

  blockOf(line: number): number {
    return Math.floor(line / this.blockLines);
  }

  beatsOf(block: number): number {
    return this.lineBeats * Math.min(this.blockLines, this.lines - block * this.blockLines);
  }

  /** The frame of this block is being filled. */
  drop(block: number): void {
    this.block[block % this.block.length] = -1;
  }

  fill(block: number): void {
    this.block[block % this.block.length] = block;
  }
}
