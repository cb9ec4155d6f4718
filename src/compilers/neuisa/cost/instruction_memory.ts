import type { CoreSize } from "../../../isa/index.ts";
import { FetchPort, Frames } from "./fetch_port.ts";
import type { TableStarts } from "./table_starts.ts";
import type { UtopQueue } from "./utop_queue.ts";

/**
 * The instruction memory of a vNPU with the unit that brings rows of its table, and the blocks of their first instructions, ahead of
 * time: rules as in docs/contracts/npu_frontend.md.
 */
export class InstructionMemory {
  private readonly frames: Frames;
  private readonly port = new FetchPort();
  private readonly rows: TableStarts;
  private readonly heads: number;
  private readonly lines: number;
  private turn = 0;
  /** Fill: its block, −1 for none; who asked, −1 for nobody; when its frame is taken and when it is answered. */
  private fillBlock = -1;
  private fillClient = -1;
  private fillBeginsAt = Infinity;
  private fillDoneAt = Infinity;
  /** The row that is there, and the one that is asked for; −1 for none. */
  private row = -1;
  private asked = -1;
  private rowDoneAt = Infinity;
  private head = -1;
  private hint = -1;

  constructor(core: CoreSize, instructionLines: number, lines: number, rows: TableStarts) {
    this.frames = new Frames(core, instructionLines, lines);
    this.rows = rows;
    this.lines = lines;
    this.heads = core.matrixEngines + 1;
  }

  /** Cycle `now` of the row unit: true when row `requested` (−1: none) is answered in it. */
  answers(requested: number): boolean {
    return requested >= 0 && this.row === requested;
  }

  /** Which client's line comes: the one whose look hits; −1 for none. A miss begins a fill. Then the edge of `now`. */
  step(now: number, clients: readonly UtopQueue[], requested: number, answered: boolean): number {
    const { frames } = this;
    let hit = -1;
    let miss = -1;
    let turn = this.turn;
    for (let step = 0; step < clients.length; step += 1) {
      const at = this.turn + step < clients.length ? this.turn + step : this.turn + step - clients.length;
      const line = clients[at]?.wanted ?? -1;
      if (line < 0) continue;
      turn = at + 1 < clients.length ? at + 1 : 0;
      if (frames.has(line)) hit = at;
      else miss = at;
      break;
    }
    const headWanted = this.headWanted();
    const missLine = miss < 0 ? -1 : (clients[miss]?.wanted ?? -1);
    this.turn = turn;
    this.edgeOfFill(now, missLine, miss, headWanted);
    this.edgeOfRow(now, requested, answered);
    return hit;
  }

  /** Start that the row ahead wants in the memory, −1 for none. */
  private headWanted(): number {
    if (this.head < 0 || this.head >= this.heads) return -1;
    const start = this.rows.starts[this.row * this.heads + this.head] ?? -1;
    return start < 0 || start >= this.lines || this.frames.has(start) ? -1 : start;
  }

  private edgeOfFill(now: number, missLine: number, client: number, headWanted: number): void {
    const { frames, port } = this;
    let begins = -1;
    if (this.fillBlock < 0) {
      begins = missLine >= 0 ? missLine : headWanted;
      if (begins >= 0) {
        this.fillBlock = frames.blockOf(begins);
        this.fillClient = missLine >= 0 ? client : -1;
        port.order("code", frames.beatsOf(this.fillBlock), now + 1);
      }
    } else if (now === this.fillBeginsAt) {
      frames.drop(this.fillBlock);
    } else if (now === this.fillDoneAt) {
      frames.fill(this.fillBlock);
      if (this.fillClient >= 0) this.turn = this.fillClient;
      this.fillBlock = -1;
    }
    if (this.head >= 0 && (headWanted < 0 || (begins >= 0 && missLine < 0))) {
      this.head = this.head < this.heads - 1 ? this.head + 1 : -1;
    }
    const answer = port.step(now);
    if (answer?.requester === "code") {
      this.fillBeginsAt = answer.beginsAt;
      this.fillDoneAt = answer.doneAt;
    } else if (answer !== undefined) {
      this.rowDoneAt = answer.doneAt;
    }
  }

  private edgeOfRow(now: number, requested: number, answered: boolean): void {
    if (answered) {
      this.row = -1;
      this.head = -1;
      this.hint = requested + 1;
      return;
    }
    if (this.asked >= 0) {
      if (now !== this.rowDoneAt) return;
      this.row = this.asked;
      this.asked = -1;
      this.rowDoneAt = Infinity;
      if (this.rows.ends[this.row] === 0) this.head = 0;
      return;
    }
    const want = requested >= 0 ? requested : this.hint >= 0 && this.hint < this.rows.count ? this.hint : -1;
    if (want < 0 || want === this.row) return;
    this.asked = want;
    this.row = -1;
    this.head = -1;
    this.port.order("row", this.frames.rowBeats, now + 1);
  }
}
