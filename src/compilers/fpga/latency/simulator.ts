import type { FpgaCore } from "../core.ts";
import { Decoder, system, type Shared } from "./decoder.ts";

/**
 * Times of the instructions of one core, as `second_level_idm` accepts and issues them with modules that are always ready:
 * one word accepted a cycle, in order, while its queue has room; an instruction issues the cycle after it was accepted, after the one
 * before it in its module and the givers of its tokens are done, whatever comes last. A SYSTEM is accepted when all is done.
 */
export class LatencySimulator {
  readonly #decoder: Decoder;
  readonly #depth: number;
  readonly #shared: Shared = { convCycles: 1, poolCycles: 1 };
  /** By module, in a ring of `depth`: when its last instructions issued. */
  readonly #issues: Float64Array;
  /** Of pair 4·s + d, `#room` each: when the tokens that s gave d were there. */
  #tokens: Float64Array = new Float64Array(16 * 64);
  #room = 64;
  readonly #given = new Int32Array(16);
  readonly #taken = new Int32Array(16);
  readonly #count = new Int32Array(4);
  readonly #done = new Float64Array(4);

  constructor(core: FpgaCore) {
    this.#decoder = new Decoder(core);
    this.#depth = core.fifoDepth;
    this.#issues = new Float64Array(4 * core.fifoDepth);
  }

  /**
   * Cycles from the accept of word `start` until all of `length` words are done and their tokens there. The program is one that
   * `checkProgram` finds legal, but for the SYSTEM at its end.
   * @throws {RangeError} when a token is taken before it is given.
   */
  cycles(words: Uint32Array, start: number, length: number): number {
    const decoder = this.#decoder;
    const [issues, given, taken, count, done] = [this.#issues, this.#given, this.#taken, this.#count, this.#done];
    const depth = this.#depth;
    given.fill(0);
    taken.fill(0);
    count.fill(0);
    done.fill(-1);
    if (length > this.#room) {
      this.#room = 2 * length;
      this.#tokens = new Float64Array(16 * this.#room);
    }
    const [tokens, room] = [this.#tokens, this.#room];
    let accept = -1;
    let last = -1;
    for (let index = start; index < start + length; index++) {
      const module = decoder.module(words, index);
      accept += 1;
      if (module === system) {
        accept = Math.max(accept, last + 1);
        last = accept;
        continue;
      }
      const place = module * depth + ((count[module] ?? 0) % depth);
      // The entry that had this place in the queue left it when it issued; its room shows in the next cycle.
      if ((count[module] ?? 0) >= depth) accept = Math.max(accept, (issues[place] ?? 0) + 1);
      let issue = Math.max(accept, done[module] ?? 0) + 1;
      const wait = decoder.wait(words, index);
      for (let source = 0; wait >>> source !== 0; source++) {
        if (((wait >>> source) & 1) === 0) continue;
        const pair = 4 * source + module;
        const token = taken[pair] ?? 0;
        if (token >= (given[pair] ?? 0)) throw new RangeError(`word ${index} takes a token that is not there.`);
        taken[pair] = token + 1;
        const there = (tokens[pair * room + token] ?? 0) + 1;
        if (there > issue) issue = there;
      }
      issues[place] = issue;
      count[module] = (count[module] ?? 0) + 1;
      const end = issue + decoder.cycles(words, index, this.#shared);
      done[module] = end;
      if (end > last) last = end;
      const post = decoder.post(words, index);
      for (let target = 0; post >>> target !== 0; target++) {
        if (((post >>> target) & 1) === 0) continue;
        const pair = 4 * module + target;
        const token = given[pair] ?? 0;
        tokens[pair * room + token] = end;
        given[pair] = token + 1;
      }
    }
    return last + 1;
  }
}

/** Cycles of some words, four parts each, alone on a core; see `LatencySimulator`. */
export function latencyOf(words: Uint32Array, core: FpgaCore): number {
  return new LatencySimulator(core).cycles(words, 0, words.length / 4);
}
