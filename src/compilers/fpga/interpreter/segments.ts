import type { Access } from "./access.ts";

/** The segment that results go to. The others are read only. */
const mapsSegment = 0;

/**
 * The segments of DDR of a group of cores, in words. A word of segment 0 has a value when its first element is a number. In
 * segment 0 it says when two cores meet between two barriers in a word that one of them writes, and when two instructions
 * of a core do that tokens do not order.
 */
export class Segments {
  private readonly segments: readonly (Float64Array | undefined)[];
  private readonly wordElements: number;
  /** By word of segment 0: barriers before the last write, plus 1; the core; the count of its SAVE. */
  private readonly writePhase: Int32Array;
  private readonly writeCore: Uint8Array;
  private readonly written: Int32Array;
  /** The same of the last read; and the last other core that read it in that phase, plus 1. */
  private readonly readPhase: Int32Array;
  private readonly readCore: Uint8Array;
  private readonly read: Int32Array;
  private readonly otherCore: Uint8Array;

  constructor(segments: readonly (Float64Array | undefined)[], wordElements: number) {
    this.segments = segments;
    this.wordElements = wordElements;
    for (const [index, segment] of segments.entries()) {
      if (segment === undefined || segment.length % wordElements === 0) continue;
      const found = `Segment ${index} has ${segment.length} elements`;
      throw new RangeError(`${found}; allowed are multiples of ${wordElements}, a word.`);
    }
    const words = (segments[mapsSegment]?.length ?? 0) / wordElements;
    this.writePhase = new Int32Array(words);
    this.writeCore = new Uint8Array(words);
    this.written = new Int32Array(words);
    this.readPhase = new Int32Array(words);
    this.readCore = new Uint8Array(words);
    this.read = new Int32Array(words);
    this.otherCore = new Uint8Array(words);
  }

  /** The elements of a segment. */
  segment(number: number, access: Access): Float64Array {
    const segment = this.segments[number];
    if (segment !== undefined) return segment;
    const allowed = [...this.segments.keys()].filter((each) => this.segments[each] !== undefined);
    return access.fail(`base_sel is ${number}; allowed are ${allowed.join(", ")}.`);
  }

  /** LOAD reads words. Returns the first element. */
  readWords(number: number, first: number, count: number, access: Access): number {
    this.check(number, first, count, access);
    if (number === mapsSegment) for (let word = first; word < first + count; word += 1) this.stampRead(word, access);
    return first * this.wordElements;
  }

  /** SAVE writes words. Returns the first element. */
  writeWords(number: number, first: number, count: number, access: Access): number {
    if (number !== mapsSegment)
      access.fail(`base_sel is ${number}; allowed is ${mapsSegment}, the others are read only.`);
    this.check(number, first, count, access);
    for (let word = first; word < first + count; word += 1) this.stampWrite(word, access);
    return first * this.wordElements;
  }

  private check(number: number, first: number, count: number, access: Access): void {
    const words = this.segment(number, access).length / this.wordElements;
    if (first + count <= words) return;
    const found = `words ${first} to ${first + count - 1} leave segment ${number}`;
    access.fail(`${found}; allowed are 0 to ${words - 1}.`);
  }

  private stampRead(word: number, access: Access): void {
    const phase = access.barriers + 1;
    this.meetWriter(word, "is read", access);
    const last = this.readCore[word] ?? 0;
    if (this.readPhase[word] !== phase) this.otherCore[word] = 0;
    else if (last !== access.core) this.otherCore[word] = last + 1;
    this.readPhase[word] = phase;
    this.readCore[word] = access.core;
    this.read[word] = access.count;
  }

  private stampWrite(word: number, access: Access): void {
    const phase = access.barriers + 1;
    this.meetWriter(word, "is written", access);
    if (this.readPhase[word] === phase) {
      const [last, other] = [this.readCore[word] ?? 0, this.otherCore[word] ?? 0];
      const foreign = last === access.core ? other - 1 : last;
      if (foreign >= 0) this.meeting(word, "is written", "reads", foreign, access);
      const read = this.read[word] ?? 0;
      if (access.isUnordered(0, read)) this.unordered(word, "is written", `${access.text(0, read)} reads`, access);
    }
    this.writePhase[word] = phase;
    this.writeCore[word] = access.core;
    this.written[word] = access.count;
  }

  private meetWriter(word: number, is: string, access: Access): void {
    if (this.writePhase[word] !== access.barriers + 1) return;
    const core = this.writeCore[word] ?? 0;
    if (core !== access.core) this.meeting(word, is, "writes", core, access);
    const written = this.written[word] ?? 0;
    if (access.isUnordered(1, written)) this.unordered(word, is, `${access.text(1, written)} writes`, access);
  }

  private meeting(word: number, is: string, does: string, core: number, access: Access): never {
    const found = `word ${word} of segment 0 ${is}, and core ${core} ${does} it`;
    return access.fail(`${found}; allowed is a barrier between them.`);
  }

  private unordered(word: number, is: string, does: string, access: Access): never {
    const found = `word ${word} of segment 0 ${is}, and ${does} it`;
    return access.fail(`${found}; allowed is a token, or a system, between them.`);
  }
}
