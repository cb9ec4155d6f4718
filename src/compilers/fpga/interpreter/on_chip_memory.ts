import type { Access } from "./access.ts";

const modules = [0, 1, 2, 3] as const;

/**
 * A memory of a core, in words. It says when a word is read that this program did not write, and when two instructions that
 * tokens do not order meet in a word that one of them writes. An instruction may not write what it reads itself, but for an
 * add in place.
 */
export class OnChipMemory {
  readonly elements: Float64Array;
  private readonly words: number;
  private readonly wordElements: number;
  private readonly nameOf: (word: number) => string;
  /** By word: module of the last instruction that wrote it, and its count; 0: nothing did. */
  private readonly writer: Uint8Array;
  private readonly written: Int32Array;
  /** By word: what was written is a word of memory that nothing has written. */
  private readonly hollow: Uint8Array;
  /** By module and word: count of the last instruction that read it. */
  private readonly read: readonly Int32Array[];

  constructor(words: number, wordElements: number, nameOf: (word: number) => string) {
    this.elements = new Float64Array(words * wordElements);
    this.words = words;
    this.wordElements = wordElements;
    this.nameOf = nameOf;
    this.writer = new Uint8Array(words);
    this.written = new Int32Array(words);
    this.hollow = new Uint8Array(words);
    this.read = modules.map(() => new Int32Array(words));
  }

  /** An instruction reads words. Returns the first element. */
  readWords(first: number, count: number, what: string, access: Access): number {
    this.check(first, count, what, access);
    const readBy = this.read[access.module];
    for (let word = first; word < first + count; word += 1) {
      const [module, written] = [this.writer[word] ?? 0, this.written[word] ?? 0];
      if (written === 0 || access.isForgotten(module, written)) {
        access.fail(
          `${what}: ${this.nameOf(word)} is read and nothing has written it; allowed are words written before.`,
        );
      }
      if (access.isUnordered(module, written)) this.race(access, word, "is read", "writes", module, written);
      if (this.hollow[word] !== 0) {
        const by = access.text(module, written);
        access.fail(
          `${what}: ${this.nameOf(word)} is read, and ${by} loaded it from where nothing has written; allowed are words written before.`,
        );
      }
      if (readBy !== undefined) readBy[word] = access.count;
    }
    return first * this.wordElements;
  }

  /** An instruction writes words. Returns the first element. @param inPlace each word where it has read it itself. */
  writeWords(first: number, count: number, what: string, access: Access, inPlace = false): number {
    this.check(first, count, what, access);
    for (let word = first; word < first + count; word += 1) {
      const [module, written] = [this.writer[word] ?? 0, this.written[word] ?? 0];
      if (access.isUnordered(module, written)) this.race(access, word, "is written", "writes", module, written);
      for (const reader of modules) {
        const read = this.read[reader]?.[word] ?? 0;
        const isOwn = inPlace && reader === access.module && read === access.count;
        if (!isOwn && access.isUnordered(reader, read)) this.race(access, word, "is written", "reads", reader, read);
      }
      this.writer[word] = access.module;
      this.written[word] = access.count;
      this.hollow[word] = 0;
    }
    return first * this.wordElements;
  }

  /** What was just written to a word has no value. */
  markHollow(word: number): void {
    this.hollow[word] = 1;
  }

  private check(first: number, count: number, what: string, access: Access): void {
    if (first >= 0 && first + count <= this.words) return;
    const last = first + count - 1;
    access.fail(`${what}: words ${first} to ${last} leave the memory; allowed are 0 to ${this.words - 1}.`);
  }

  private race(access: Access, word: number, is: string, does: string, module: number, count: number): never {
    const by = access.text(module, count);
    const allowed =
      by === "itself"
        ? "allowed are words that it does not use otherwise"
        : "allowed is a token, or a system, between them";
    access.fail(`${this.nameOf(word)} ${is}, and ${by} ${does} it; ${allowed}.`);
  }
}
