import { readElement } from "../../ports/row_layout.ts";
import { sequencerState } from "../../ports/utop_sequencer.ts";
import type { SequencerDrive } from "./drive.ts";
import type { SequencerRows } from "./rows.ts";

/**
 * What the sequencer shows in the cycle that is driven next. A row fetched ahead is answered in the first cycle of its
 * request, before any row shows that request; so the view follows from the outputs and the inputs of the cycle before.
 */
export class SequencerView {
  state = 0;
  group = 0;
  request = 0;
  veLive = 0;
  /** Cycles of Stop, and of the row request, this one included. */
  stopCycles = 0;
  requestCycles = 0;
  /** First cycle of Run. */
  groupBegins = false;

  /** Seen in the cycle before. */
  readyAdd = 0;
  kill = 0;
  veStart = 0;

  private unfinished = 0;
  private next = 0;
  private nextValid = 0;

  private readonly sees: Readonly<
    Record<"state" | "group" | "request" | "veLive" | "readyAdd" | "kill" | "veStart", Read>
  >;

  constructor(rows: SequencerRows) {
    const see = (name: string): Read => {
      const place = rows.whole(name);
      return (row, at) => readElement(row, at, place);
    };
    this.sees = {
      state: see("state_o"),
      group: see("group_o"),
      request: see("row_req_o"),
      veLive: see("ve_active_o"),
      readyAdd: see("ready_add_o"),
      kill: see("kill_o"),
      veStart: see("ve_start_o"),
    };
  }

  /** `d` and the output row are of the cycle before. */
  observe(d: SequencerDrive, outputs: Uint32Array, at: number): void {
    if (d.running === 0) {
      this.reset();
      return;
    }
    const { sees } = this;
    this.state = sees.state(outputs, at);
    this.group = sees.group(outputs, at);
    this.request = sees.request(outputs, at);
    this.veLive = sees.veLive(outputs, at);
    this.readyAdd = sees.readyAdd(outputs, at);
    this.kill = sees.kill(outputs, at);
    this.veStart = sees.veStart(outputs, at);
    this.groupBegins = false;
    const asked = this.request;
    if (d.rowValid === 1) this.request = 0;
    const wasStopped = this.state === sequencerState.stop;
    this.follow(d);
    this.stopCycles = this.state !== sequencerState.stop ? 0 : wasStopped ? this.stopCycles + 1 : 1;
    this.requestCycles = this.request === 0 ? 0 : asked === 1 ? this.requestCycles + 1 : 1;
  }

  private follow(d: SequencerDrive): void {
    switch (this.state) {
      case sequencerState.idle:
      case sequencerState.done:
        if (d.run === 1 && d.stop === 0) this.successor(0, d.tableRows);
        return;
      case sequencerState.row:
        this.followRow(d);
        return;
      case sequencerState.run:
        this.followRun(d);
        return;
      case sequencerState.stop:
        // Of the row, the cycle before counts: a view of Stop that is left a cycle late does no harm.
        return;
      default:
        if (d.clear === 1) this.state = sequencerState.idle;
    }
  }

  private followRow(d: SequencerDrive): void {
    const empty = d.rowEnd === 0 && d.rowMe === 0 && d.rowVe === 0;
    if (d.stop === 1 || d.fault === 1 || (d.rowValid === 1 && (d.rowError === 1 || empty))) {
      this.state = sequencerState.stop;
    } else if (d.rowValid === 1 && d.rowEnd === 1) {
      this.state = sequencerState.done;
    } else if (d.rowValid === 1) {
      this.state = sequencerState.run;
      this.unfinished = bitsIn(d.rowMe);
      this.veLive = d.rowVe;
      this.nextValid = 0;
      this.groupBegins = true;
    }
  }

  private followRun(d: SequencerDrive): void {
    const over = this.unfinished === 0 && this.veLive === 0;
    const stored = this.nextValid === 1 ? this.next : -1;
    this.unfinished -= bitsIn(d.finish & d.mine);
    if (d.veFinish === 1) this.veLive = 0;
    const stops = this.writesStop(d) || d.stop === 1 || d.fault === 1;
    if (over) this.successor(stored >= 0 ? stored : this.group + 1, d.tableRows);
    if (stops || (over && stored >= d.tableRows)) {
      this.state = sequencerState.stop;
      this.request = 0;
      this.veLive = 0;
    }
  }

  private writesStop(d: SequencerDrive): boolean {
    const queues = d.nextGroup.length - 1;
    let conflict = false;
    let value = this.nextValid === 1 ? this.next : -1;
    for (let writers = d.nextValid & (d.mine | (1 << queues)); writers !== 0; writers &= writers - 1) {
      const written = d.nextGroup[31 - Math.clz32(writers & -writers)] ?? 0;
      if (value >= 0 && written !== value) conflict = true;
      value = written;
      if (conflict) return true;
      this.next = written;
      this.nextValid = 1;
      if (written >= d.tableRows) conflict = true;
    }
    return conflict;
  }

  private successor(group: number, tableRows: number): void {
    this.group = group & 0xffff;
    this.state = group >= tableRows ? sequencerState.done : sequencerState.row;
    this.request = group >= tableRows ? 0 : 1;
  }

  private reset(): void {
    this.state = 0;
    this.group = 0;
    this.request = 0;
    this.veLive = 0;
    this.stopCycles = 0;
    this.requestCycles = 0;
    this.groupBegins = false;
    this.readyAdd = 0;
    this.kill = 0;
    this.veStart = 0;
    this.unfinished = 0;
    this.nextValid = 0;
  }
}

type Read = (row: Uint32Array, at: number) => number;

/** Number of ones. */
export function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
