import type { ElementPlace } from "../../ports/row_layout.ts";
import { get, type PoolRows } from "../first_level_idm/rows.ts";

/** Ports that are looked at beside the channels' own. */
const watched = [
  ...(["mem_rvalid_i", "mem_rlast_i", "mem_bvalid_i", "mem_arready_i", "mem_awready_i", "mem_wready_i"] as const),
  ...(["mem_arvalid_o", "mem_arlen_o", "mem_awvalid_o", "mem_wvalid_o", "mem_wlast_o"] as const),
  ...(["core_awlen_i", "core_wlast_i"] as const),
] as const;

/** A channel that the surroundings drive: what is valid stays, with its payload, until it is taken. */
class DrivenChannel {
  private waits = false;
  private readonly before: number[] = [];
  private readonly name: string;
  private readonly valid: ElementPlace;
  private readonly ready: ElementPlace;
  private readonly payload: readonly ElementPlace[];

  constructor(name: string, valid: ElementPlace, ready: ElementPlace, payload: readonly ElementPlace[]) {
    this.name = name;
    this.valid = valid;
    this.ready = ready;
    this.payload = payload;
  }

  /** Something was taken in the cycle that was checked last. */
  isTaken = false;

  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number, running: boolean): string | undefined {
    const isValid = get(stimulus, at, this.valid) === 1;
    const waited = this.waits;
    this.isTaken = running && isValid && get(outputs, outAt, this.ready) === 1;
    this.waits = running && isValid && !this.isTaken;
    let changes = false;
    for (let index = 0; index < this.payload.length; index += 1) {
      const part = get(stimulus, at, this.payload[index]);
      if (part !== this.before[index]) changes = true;
      this.before[index] = part;
    }
    if (!running) return isValid ? `${this.name} is valid in reset; allowed is a valid of 0.` : undefined;
    if (!waited) return undefined;
    if (!isValid) return `${this.name} is taken back before it was answered; allowed is a valid that stays.`;
    return changes ? `${this.name} changes before it was answered; allowed is a payload that stays.` : undefined;
  }
}

/** The duties of a core and of its memory on both sides of its guard: AXI4 on reads and writes. */
export class GuardDuties {
  private readonly channels: readonly DrivenChannel[];
  private readonly asked: DrivenChannel;
  private readonly beat: DrivenChannel;
  private readonly memoryRead: DrivenChannel;
  private readonly memoryAnswer: DrivenChannel;
  /** Beats of the core's write bursts whose address was taken, oldest first; and those of data that came before. */
  private readonly shown: number[] = [];
  private sent = 0;
  private readonly ended: number[] = [];
  /** Beats left of the read bursts that memory took; write bursts taken, and last data taken, that are not answered. */
  private readonly reads: number[] = [];
  private writes = 0;
  private ends = 0;
  private readonly places: Readonly<Record<(typeof watched)[number], ElementPlace>>;
  private readonly core: number;

  constructor(rows: PoolRows, core: number) {
    this.core = core;
    const place = (name: string): ElementPlace => rows.place(name, core);
    this.places = Object.fromEntries(watched.map((name) => [name, place(name)])) as typeof this.places;
    const channel = (side: string, name: string, payload: readonly string[]): DrivenChannel =>
      new DrivenChannel(
        `${side} ${core}, ${name}`,
        place(`${side}_${name}valid_i`),
        place(`${side}_${name}ready_o`),
        payload.map((part) => place(`${side}_${name}${part}_i`)),
      );
    const asksRead = channel("core", "ar", ["sel", "addr", "len"]);
    this.asked = channel("core", "aw", ["sel", "addr", "len"]);
    this.beat = channel("core", "w", ["last"]);
    this.memoryRead = channel("mem", "r", ["resp", "last"]);
    this.memoryAnswer = channel("mem", "b", ["resp"]);
    this.channels = [asksRead, this.asked, this.beat, this.memoryRead, this.memoryAnswer];
  }

  /** Takes the next cycle; gives what is wrong with it, if anything is. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number, running: boolean): string | undefined {
    let found: string | undefined;
    for (const channel of this.channels) {
      const text = channel.check(stimulus, at, outputs, outAt, running);
      found ??= text;
    }
    if (!running) {
      for (const list of [this.shown, this.ended, this.reads]) list.length = 0;
      this.sent = 0;
      this.writes = 0;
      this.ends = 0;
      return found;
    }
    const memory = this.checkMemory(stimulus, at, outputs, outAt);
    const data = this.checkData(stimulus, at);
    return found ?? memory ?? data;
  }

  private checkMemory(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): string | undefined {
    const { reads, core, places } = this;
    const input = (name: (typeof watched)[number]): number => get(stimulus, at, places[name]);
    const output = (name: (typeof watched)[number]): number => get(outputs, outAt, places[name]);
    const left = reads[0] ?? 0;
    const isLast = input("mem_rlast_i") === 1;
    let text: string | undefined;
    if (input("mem_rvalid_i") === 1) {
      if (left === 0) text = `mem ${core}, r: data without a burst; allowed is one whose address was taken.`;
      else if (isLast !== (left === 1)) text = `mem ${core}, r: rlast is wrong with ${left} beats left; allowed is 1.`;
    }
    if (input("mem_bvalid_i") === 1 && Math.min(this.writes, this.ends) === 0) {
      text ??= `mem ${core}, b: an answer to no burst; allowed is one behind its last data.`;
    }
    if (this.memoryRead.isTaken) {
      if (left > 1) reads[0] = left - 1;
      else reads.shift();
    }
    if (output("mem_arvalid_o") === 1 && input("mem_arready_i") === 1) reads.push(output("mem_arlen_o") + 1);
    if (this.memoryAnswer.isTaken) {
      this.writes -= 1;
      this.ends -= 1;
    }
    if (output("mem_awvalid_o") === 1 && input("mem_awready_i") === 1) this.writes += 1;
    const isEnd = output("mem_wvalid_o") === 1 && output("mem_wlast_o") === 1;
    if (isEnd && input("mem_wready_i") === 1) this.ends += 1;
    return text;
  }

  /** Data may come before their address: each end is judged when both are known. */
  private checkData(stimulus: Uint32Array, at: number): string | undefined {
    const { shown, ended, core, places } = this;
    if (this.asked.isTaken) shown.push(get(stimulus, at, places.core_awlen_i) + 1);
    if (this.beat.isTaken) {
      this.sent += 1;
      if (get(stimulus, at, places.core_wlast_i) === 1) {
        ended.push(this.sent);
        this.sent = 0;
      }
    }
    while (shown.length > 0 && ended.length > 0) {
      const beats = shown.shift() ?? 0;
      const sent = ended.shift() ?? 0;
      if (beats !== sent) return `core ${core}, w: a burst ends with ${sent} beats; allowed are its ${beats}.`;
    }
    const beats = shown[0] ?? Infinity;
    return this.sent >= beats ? `core ${core}, w: no end with ${this.sent} beats; allowed are ${beats}.` : undefined;
  }
}
