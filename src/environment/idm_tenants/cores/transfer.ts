import { fieldReader, wordsOfLoad, wordsOfSave } from "../times.ts";

/** Beats of a page of 4 KiB, which no burst crosses, and most of a burst. */
const pageBeats = 256;

type TransferFields = Readonly<
  Record<"address" | "segment" | "length" | "lines" | "stride", ReturnType<typeof fieldReader>>
>;

function fieldsOf(opcode: "load" | "save"): TransferFields {
  const field = (name: string): ReturnType<typeof fieldReader> => fieldReader(opcode, name);
  return {
    ...{ address: field("ddr_addr"), segment: field("base_sel"), length: field("len"), lines: field("lines") },
    stride: field("stride"),
  };
}

const fields = { load: fieldsOf("load"), save: fieldsOf("save") } as const;

/**
 * The bursts of the LOAD or SAVE that is under way in a core, one channel of its port each. A line is a run of bursts,
 * none over a border of 4 KiB. Data goes at a beat a cycle; a burst that would not be answered when the operation has to
 * be complete is cut or left out, but for a first beat: so a transfer never delays its operation.
 */
export class Transfer {
  /** The burst that is asked for: beats (0: none), place and segment. It stays until it is taken. */
  beats = 0;
  address = 0;
  segment = 0;
  private next = 0;
  private nextSegment = 0;
  private lineAddress = 0;
  private lineLeft = 0;
  private linesLeft = 0;
  private lineWords = 0;
  private stride = 0;
  private dueAt = 0;
  private isFirst = false;
  /** First cycle in which the channel of data is free. */
  private freeAt = 0;
  private readonly kind: "load" | "save";
  /** Cycles from that in which a burst is asked for to that of its first beat, and from its last beat to its answer. */
  private readonly leadCycles: number;
  private readonly answerCycles: number;

  constructor(kind: "load" | "save") {
    this.kind = kind;
    this.leadCycles = kind === "load" ? 2 : 1;
    this.answerCycles = kind === "load" ? 0 : 1;
  }

  /** Begins with the operation at part `at`, which is complete in `dueAt`; gives its words. */
  begin(words: Uint32Array, at: number, dueAt: number): number {
    const from = fields[this.kind];
    this.lineAddress = from.address(words, at);
    this.nextSegment = from.segment(words, at);
    this.lineWords = from.length(words, at);
    this.linesLeft = from.lines(words, at);
    this.stride = from.stride(words, at);
    this.next = this.lineAddress;
    this.lineLeft = this.lineWords;
    this.dueAt = dueAt;
    this.isFirst = true;
    return this.kind === "load" ? wordsOfLoad(words, at) : wordsOfSave(words, at);
  }

  /** Its operation is complete: nothing more is asked for. */
  end(): void {
    this.linesLeft = 0;
  }

  /** Chooses the burst to ask for in cycle `now`; `beats` stays 0 when there is none. */
  choose(now: number): void {
    if (this.linesLeft === 0) return;
    const from = Math.max(now + this.leadCycles, this.freeAt);
    const fits = this.dueAt - this.answerCycles - from + 1;
    const most = Math.min(this.lineLeft, pageBeats - (this.next & (pageBeats - 1)));
    const beats = Math.min(most, Math.max(fits, this.isFirst ? 1 : 0));
    if (beats <= 0) {
      this.linesLeft = 0;
      return;
    }
    this.isFirst = false;
    this.beats = beats;
    this.address = this.next;
    this.segment = this.nextSegment;
    this.freeAt = from + beats;
    this.next = (this.next + beats) >>> 0;
    this.lineLeft -= beats;
    if (this.lineLeft === 0) this.nextLine();
  }

  /** The burst that was asked for is taken. */
  taken(): void {
    this.beats = 0;
  }

  private nextLine(): void {
    this.linesLeft -= 1;
    this.lineAddress = (this.lineAddress + this.stride) >>> 0;
    this.next = this.lineAddress;
    this.lineLeft = this.lineWords;
  }
}
