import { guardOpenBursts } from "../../ports/address_guard.ts";
import { count } from "../event_numbers.ts";
import { takeBurst, type BurstPlaces } from "./burst.ts";
import { burstEvents, event } from "./events.ts";
import type { GuardInputs } from "./inputs.ts";
import { readReady, writeReady } from "./rows.ts";
import type { Guard } from "./state.ts";

/** What a model is made of, beside its state. */
export interface GuardParts {
  readonly readPlaces: BurstPlaces;
  readonly writePlaces: BurstPlaces;
  readonly counts: Float64Array;
}

const longest = 256;

/** Takes the guard over the edge that ends a cycle with `rst_ni` high; the row at `at` is its stimulus. */
export function takeEdge(g: Guard, i: GuardInputs, parts: GuardParts, row: Uint32Array, at: number): void {
  const badRead = takeReads(g, i, parts, row, at);
  const badWrite = takeWrites(g, i, parts, row, at);
  g.trap = badRead || badWrite;
  if (badRead && badWrite) count(parts.counts, event.bad_both);
}

/** Returns whether a burst was refused. */
function takeReads(g: Guard, i: GuardInputs, parts: GuardParts, row: Uint32Array, at: number): boolean {
  const { counts } = parts;
  const { read } = g;
  // Whether a burst is taken, and one may be answered, is asked of the state at the start of the cycle.
  const taken = i.readOffered === 1 && readReady(g);
  const answers = read.valid && read.bad && g.readOpen === 0;
  if (i.readOffered === 1 && !taken) countHeldRead(g, counts);
  let ended = false;
  if (g.readLeft > 0) {
    count(counts, i.coreReadReady === 1 ? event.read_local_beat : event.read_local_waits);
    g.readLeft -= i.coreReadReady;
    if (g.readLeft === 0) count(counts, event.read_local_end);
  } else if (i.beatValid === 1 && i.coreReadReady === 1) {
    count(counts, event.read_beat);
    if (i.beatResponse !== 0) count(counts, event.read_error);
    if (i.beatLast === 1) {
      ended = true;
      g.readOpen--;
      count(counts, event.read_last);
    }
  }
  if (answers) {
    read.valid = false;
    g.readLeft = read.beats;
    count(counts, event.read_local);
    if (read.beats === longest) count(counts, event.read_local_long);
  } else if (read.valid && read.bad) {
    count(counts, event.read_waits);
  } else if (read.valid) {
    count(counts, i.memoryReadTaken === 1 ? event.read_to_memory : event.read_memory_waits);
    if (i.memoryReadTaken === 1) read.valid = false;
  }
  if (!taken) return false;
  takeBurst(read, row, at, parts.readPlaces, burstEvents.read, counts);
  if (read.bad) return true;
  g.readOpen++;
  if (ended) count(counts, event.read_plus_minus);
  return false;
}

function countHeldRead(g: Guard, counts: Float64Array): void {
  if (g.readLeft > 0) count(counts, event.read_blocked);
  else if (g.readOpen === guardOpenBursts) count(counts, event.read_open_full);
}

/** Returns whether a burst was refused. */
function takeWrites(g: Guard, i: GuardInputs, parts: GuardParts, row: Uint32Array, at: number): boolean {
  const { counts } = parts;
  const { write } = g;
  const taken = i.writeOffered === 1 && writeReady(g);
  const answers = write.valid && write.bad && g.answerOpen === 0;
  if (i.writeOffered === 1 && !taken) countHeldWrite(g, counts);
  const answered = takeAnswer(g, i, counts);
  const dataEnded = takeData(g, i, counts);
  if (answers) {
    write.valid = false;
    g.sink = true;
    count(counts, event.write_sink);
  } else if (write.valid && write.bad) {
    count(counts, event.write_waits);
  } else if (write.valid) {
    count(counts, i.memoryWriteTaken === 1 ? event.write_to_memory : event.write_memory_waits);
    if (i.memoryWriteTaken === 1) write.valid = false;
  }
  if (!taken) return false;
  takeBurst(write, row, at, parts.writePlaces, burstEvents.write, counts);
  if (write.bad) return true;
  g.dataOpen++;
  g.answerOpen++;
  if (dataEnded) count(counts, event.data_plus_minus);
  if (answered) count(counts, event.write_plus_minus);
  return false;
}

function countHeldWrite(g: Guard, counts: Float64Array): void {
  if (g.sink || g.local) count(counts, event.write_blocked);
  else if (g.answerOpen === guardOpenBursts) count(counts, event.write_open_full);
}

/** Returns whether an answer of memory was taken. */
function takeAnswer(g: Guard, i: GuardInputs, counts: Float64Array): boolean {
  if (g.local) {
    count(counts, i.coreAnswerReady === 1 ? event.write_local_end : event.write_local_waits);
    if (i.coreAnswerReady === 1) g.local = false;
    return false;
  }
  if (i.answerValid === 0 || i.coreAnswerReady === 0) return false;
  g.answerOpen--;
  count(counts, event.write_answer);
  if (i.answerResponse !== 0) count(counts, event.write_error);
  return true;
}

/** Write data of this cycle; behind `takeAnswer`. Returns whether a burst of memory's had its last beat. */
function takeData(g: Guard, i: GuardInputs, counts: Float64Array): boolean {
  if (g.sink) {
    count(counts, i.dataValid === 1 ? event.sink_beat : event.sink_waits);
    if (i.dataValid === 0 || i.dataLast === 0) return false;
    g.sink = false;
    g.local = true;
    count(counts, event.write_local);
    return false;
  }
  if (g.dataOpen === 0 || i.dataValid === 0 || i.memoryDataReady === 0) return false;
  count(counts, event.write_beat);
  if (i.dataLast === 0) return false;
  g.dataOpen--;
  count(counts, event.write_last);
  if (g.write.valid && !g.write.bad && g.dataOpen === 0) count(counts, event.data_before_address);
  return true;
}
