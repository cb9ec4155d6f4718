import { loadBeats, loaderPhase, poolState } from "../../ports/first_level_idm.ts";
import { has, lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { wordParts } from "./agenda.ts";
import { moveTo, trapCores, type CycleState } from "./cores.ts";
import { event } from "./events.ts";
import { trapCode } from "./groups.ts";
import type { InputReader } from "./inputs.ts";
import type { PoolShape, PoolState } from "./state.ts";

/** Bytes of a word, and of the pages that no burst crosses. */
const wordBytes = 16;
const pageBytes = 4096;
const addressSpace = 2 ** 40;

/** Loads one core after the other. */
export interface LoaderState {
  phase: number;
  core: number;
  /** Words not yet come, and place of the next in its core's memory. */
  left: number;
  place: number;
  /** The address register: valid in phase Address. Byte address, beats of the burst. */
  address: number;
  addressBeats: number;
  /** Beats left in the burst. */
  beats: number;
  timer: number;
  /** The load failed while its address was offered: what comes is dropped. */
  failed: boolean;
  /** `rready` is a register that reset clears. */
  beatReady: number;
}

/** The loader after reset. */
export function loaderState(): LoaderState {
  return {
    ...{ phase: loaderPhase.idle, core: 0, left: 0, place: 0, address: 0, addressBeats: 0, beats: 0, timer: 0 },
    ...{ failed: false, beatReady: 0 },
  };
}

/** Puts the reset values back. */
export function resetLoader(loader: LoaderState): void {
  Object.assign(loader, loaderState());
}

/** What the loader works with. */
interface Loading {
  readonly shape: PoolShape;
  readonly reader: InputReader;
  readonly counts: Float64Array;
}

/** Takes the loader over the edge. */
export function takeLoader(s: PoolState, cycle: CycleState, parts: Loading): void {
  const { loader: l } = s;
  const { reader, counts } = parts;
  const i = reader.value;
  const beat = (i.beatValid & l.beatReady) === 1;
  l.beatReady = 1;
  switch (l.phase) {
    case loaderPhase.address:
      if (beat) count(counts, event.stray_beat);
      if (i.addressReady === 1) takeAddress(l, counts);
      else waitForMemory(s, cycle, parts);
      return;
    case loaderPhase.burst:
      if (beat) takeBeat(s, cycle, parts);
      else waitForMemory(s, cycle, parts);
      return;
    case loaderPhase.drain:
      if (beat) {
        l.timer = 0;
        if (i.beatLast === 1) l.phase = loaderPhase.idle;
        count(counts, i.beatLast === 1 ? event.drained : event.drain_beat);
      } else waitForMemory(s, cycle, parts);
      return;
    default:
      if (beat) count(counts, event.stray_beat);
      startLoad(s, cycle.before[poolState.load] ?? 0, counts);
  }
}

function startLoad(s: PoolState, waiting: number, counts: Float64Array): void {
  if (waiting === 0) return;
  const { loader: l } = s;
  const c = lowest(waiting);
  count(counts, (waiting & (waiting - 1)) === 0 ? event.load_begins : event.load_begins_of_several);
  l.core = c;
  l.left = s.cores.words[c] ?? 0;
  l.place = 0;
  offerBurst(l, (s.loadHigh[c] ?? 0) * 2 ** 32 + (s.loadLow[c] ?? 0), counts);
}

/** Offers the burst of the next words: up to the end of the load, or of the page. */
function offerBurst(l: LoaderState, address: number, counts: Float64Array): void {
  const toPage = (pageBytes - (address % pageBytes)) / wordBytes;
  const beats = Math.min(loadBeats, l.left, toPage);
  if (beats === loadBeats) count(counts, event.burst_full);
  else if (beats === l.left) count(counts, event.burst_rest);
  else count(counts, event.burst_to_page);
  l.phase = loaderPhase.address;
  l.address = address;
  l.addressBeats = beats;
  l.timer = 0;
}

function takeAddress(l: LoaderState, counts: Float64Array): void {
  l.timer = 0;
  if (l.failed) {
    count(counts, event.address_of_failed);
    l.failed = false;
    l.phase = loaderPhase.drain;
    return;
  }
  count(counts, event.address_taken);
  l.phase = loaderPhase.burst;
  l.beats = l.addressBeats;
}

function takeBeat(s: PoolState, cycle: CycleState, { shape, reader, counts }: Loading): void {
  const { loader: l } = s;
  const { beatResponse, beatLast } = reader.value;
  if (l.timer + 1 === shape.loadLimitCycles) count(counts, event.beat_at_limit);
  l.timer = 0;
  const ends = l.beats === 1;
  if (beatResponse !== 0 || (beatLast === 1) !== ends) {
    if (beatResponse !== 0) count(counts, event.beat_bad_response);
    if (beatLast === 1 && !ends) count(counts, event.beat_last_early);
    if (beatLast === 0 && ends) count(counts, event.beat_last_missing);
    trapCores(s.cores, cycle, 1 << l.core, trapCode.load, counts);
    l.phase = beatLast === 1 ? loaderPhase.idle : loaderPhase.drain;
    return;
  }
  storeWord(s, cycle, { shape, reader, counts });
  l.place = (l.place + 1) % shape.instructionWords;
  l.left--;
  l.beats--;
  if (!ends) return;
  if (l.left > 0) {
    offerBurst(l, (l.address + wordBytes * l.addressBeats) % addressSpace, counts);
    return;
  }
  count(counts, event.load_ends);
  moveTo(s.cores, 1 << l.core, poolState.ready);
  s.cores.readable[l.core] = s.cores.words[l.core] ?? 0;
  l.phase = loaderPhase.idle;
}

/** Puts the word of this cycle on its way to the memory. */
function storeWord(s: PoolState, cycle: CycleState, { shape, reader, counts }: Loading): void {
  const { agenda, loader: l } = s;
  const slot = agenda.later;
  agenda.place[slot] = l.core * shape.instructionWords + l.place;
  for (let part = 0; part < wordParts; part++) agenda.word[slot * wordParts + part] = reader.beatData(part);
  const injected = has(s.inject, l.core);
  agenda.bad[slot] = injected ? 1 : 0;
  if (!injected) return;
  count(counts, event.injected);
  cycle.injected = 1 << l.core;
  s.inject &= ~cycle.injected;
}

/** A cycle without an answer of memory: after T of them the load fails, or all that wait when that has happened. */
function waitForMemory(s: PoolState, cycle: CycleState, { shape, counts }: Loading): void {
  const { loader: l } = s;
  l.timer++;
  if (l.timer < shape.loadLimitCycles) return;
  l.timer = 0;
  if (l.phase === loaderPhase.drain || l.failed) {
    const waiting = cycle.before[poolState.load] ?? 0;
    count(counts, l.failed ? event.timeout_failed : event.timeout_drain);
    if (waiting !== 0) count(counts, event.timeout_of_waiting);
    if (waiting !== 0) trapCores(s.cores, cycle, waiting, trapCode.load, counts);
    return;
  }
  trapCores(s.cores, cycle, 1 << l.core, trapCode.load, counts);
  if (l.phase === loaderPhase.burst) {
    count(counts, event.timeout_burst);
    l.phase = loaderPhase.drain;
  } else {
    count(counts, event.timeout_address);
    l.failed = true;
  }
}
