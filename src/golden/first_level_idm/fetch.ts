import { has, lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { wordParts, type Agenda } from "./agenda.ts";
import { event } from "./events.ts";
import type { PoolShape } from "./state.ts";

/** Program counters are of 20 bits. */
const pcMask = 0xfffff;

/** Stands for the memory place of a word that is outside of those that were loaded. */
export const outside = -1;

/**
 * Instruction memory, and the buffers that read ahead. A buffer holds the places of its words: nothing is stored for a
 * core before its buffer has been emptied.
 */
export interface FetchState {
  /** Words of all cores, four parts each, and whether their parity is bad. */
  readonly memory: Uint32Array;
  readonly badParity: Uint8Array;
  /** Cores that read ahead, that have a word due, at least one word, two words. */
  fetching: number;
  due: number;
  valid: number;
  full: number;
  /** By core: word that is read next; places of the due, the first and the second word, or `outside`. */
  readonly pc: Int32Array;
  readonly duePlace: Int32Array;
  readonly front: Int32Array;
  readonly second: Int32Array;
}

/** Empty memory and buffers. */
export function fetchState({ cores, instructionWords }: PoolShape): FetchState {
  const list = (): Int32Array => new Int32Array(cores);
  return {
    memory: new Uint32Array(cores * instructionWords * wordParts),
    badParity: new Uint8Array(cores * instructionWords),
    ...{ fetching: 0, due: 0, valid: 0, full: 0 },
    ...{ pc: list(), duePlace: list(), front: list(), second: list() },
  };
}

/** Empties the buffers; memory stays. */
export function resetFetch(f: FetchState): void {
  f.fetching = f.due = f.valid = f.full = 0;
  f.pc.fill(0);
}

/** What the cores' side works with. */
interface Fetching {
  readonly shape: PoolShape;
  /** By core, as in the cycle. */
  readonly words: Int32Array;
  readonly counts: Float64Array;
}

/** Takes the cores' side over the edge, as the agenda's slot of this cycle says. Gives the cores whose front changes. */
export function takeFetch(f: FetchState, agenda: Agenda, instrReady: number, parts: Fetching): number {
  const { now } = agenda;
  const restart = agenda.restart[now] ?? 0;
  const halt = agenda.halt[now] ?? 0;
  const flush = agenda.flush[now] ?? 0;
  const stopped = (halt | flush) & ~restart;
  let changed = 0;
  if ((stopped | restart) !== 0) {
    changed = f.valid & (stopped | restart);
    countStops(f, halt, flush, parts.counts);
    f.valid &= ~(stopped | restart);
    f.full &= ~(stopped | restart);
    f.due &= ~stopped;
    f.fetching &= ~stopped;
    for (let rest = restart; rest !== 0; rest &= rest - 1) restartCore(f, agenda, lowest(rest), parts);
  }
  const taken = instrReady & f.valid & ~restart;
  if ((f.fetching & f.full & ~taken) !== 0) count(parts.counts, event.buffer_full);
  const work = (f.due | taken | (f.fetching & ~f.full)) & ~restart;
  if (work !== 0) {
    for (let rest = work; rest !== 0; rest &= rest - 1) {
      const c = lowest(rest);
      if (turnBuffer(f, c, has(taken, c), parts)) changed |= 1 << c;
    }
  }
  storeWord(f, agenda);
  return changed;
}

function restartCore(f: FetchState, agenda: Agenda, c: number, parts: Fetching): void {
  const { counts, shape } = parts;
  count(counts, event.restart);
  f.pc[c] = agenda.restartPc[agenda.now * shape.cores + c] ?? 0;
  f.fetching |= 1 << c;
  askNext(f, c, parts);
}

/** Makes the word at `pc` due. */
function askNext(f: FetchState, c: number, { shape, words, counts }: Fetching): void {
  const pc = f.pc[c] ?? 0;
  const inside = pc < (words[c] ?? 0);
  f.due |= 1 << c;
  f.duePlace[c] = inside ? c * shape.instructionWords + pc : outside;
  f.pc[c] = (pc + 1) & pcMask;
  if (pc === pcMask) count(counts, event.pc_wraps);
}

/** A taken word leaves the buffer, the due one comes in, the next is asked for. Gives whether the front changes. */
function turnBuffer(f: FetchState, c: number, taken: boolean, parts: Fetching): boolean {
  const bit = 1 << c;
  const before = (f.valid & bit) === 0 ? 0 : (f.full & bit) === 0 ? 1 : 2;
  let words = before;
  if (taken) {
    words--;
    f.front[c] = f.second[c] ?? 0;
  }
  if ((f.due & bit) !== 0) {
    const place = f.duePlace[c] ?? 0;
    if (words === 0) f.front[c] = place;
    else f.second[c] = place;
    words++;
    countWord(f, place, taken, parts.counts);
  }
  f.due &= ~bit;
  if (words === 0) f.valid &= ~bit;
  else f.valid |= bit;
  if (words === 2) f.full |= bit;
  else f.full &= ~bit;
  if (words < 2 && (f.fetching & bit) !== 0) askNext(f, c, parts);
  return taken || before === 0;
}

/** The store of this cycle reaches the memory at its end. */
function storeWord(f: FetchState, { now, place, bad, word }: Agenda): void {
  const to = place[now] ?? -1;
  if (to < 0) return;
  for (let part = 0; part < wordParts; part++) f.memory[to * wordParts + part] = word[now * wordParts + part] ?? 0;
  f.badParity[to] = bad[now] ?? 0;
}

function countWord(f: FetchState, place: number, taken: boolean, counts: Float64Array): void {
  if (place === outside) count(counts, event.word_outside);
  else count(counts, f.badParity[place] === 1 ? event.word_bad_parity : event.word);
  if (taken) count(counts, event.word_at_take);
}

function countStops(f: FetchState, halt: number, flush: number, counts: Float64Array): void {
  if (halt !== 0) count(counts, event.flush_halt);
  if (flush !== 0) count(counts, event.flush_load);
  if ((flush & f.valid) !== 0) count(counts, event.flush_load_of_words);
  if (((halt | flush) & f.due) !== 0) count(counts, event.flush_of_due);
}
