import { queueLines } from "../../ports/npu_frontend.ts";
import { loopLevels, scalarRegisters } from "../../isa/index.ts";
import { copyEntry, emptyEntry, emptyLine, type Entry, type Line } from "./line.ts";

/** What a µTop computes with, and where it is: what of it is kept while it is on no ME. */
export interface Program {
  pc: number;
  ended: boolean;
  /** A `recv` waits, for this register. */
  recv: boolean;
  recvRd: number;
  result: number;
  readonly scalars: Int32Array;
  /** Open loops, the innermost last. */
  depth: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly left: Int32Array;
  readonly done: Int32Array;
  /** The instruction of the entry was taken and is to be taken again, for these slots alone. */
  replay: boolean;
  replayVe: number;
  replayMe: number;
}

/** A saved µTop. */
export interface Context extends Program {
  readonly entry: Entry;
}

/** An instruction queue: its state, then what a cycle sees of it. */
export interface Queue extends Program {
  /** Number of the queue, and its client of the instruction memory. */
  readonly number: number;
  readonly client: number;
  /** A vNPU's VE queue. */
  readonly ve: boolean;
  active: boolean;
  prepared: boolean;
  owner: number;
  index: number;
  /** The buffer holds the lines lo … hi − 1, line n in place n mod 8. */
  lo: number;
  hi: number;
  readonly buffer: Line[];
  due: boolean;
  dueNumber: number;
  dueLine: Line;
  pops: number;
  flying: number;
  settle: number;
  /** Entry of the instruction taken last, in this cycle and in the two before. */
  write: number;
  write1: number;
  write2: number;
  readonly entries: readonly Entry[];
  nextValid: boolean;
  nextGroup: number;
  /** VE whose reduce of this queue showed in the cycle before; −1 for none. */
  reduceVe: number;

  /** What this cycle sees. */
  restart: boolean;
  /** Line that is asked for, −1 for none; whether it hit, and the line then. */
  look: number;
  hit: boolean;
  hitLine: Line;
  /** The front, where it is offered or undefined. */
  front: Line | undefined;
  valid: boolean;
  slots: number;
  operation: number;
  /** Code of its fault, 0 for none. */
  fault: number;
}

function emptyProgram(): Program {
  return {
    ...{ pc: 0, ended: false, recv: false, recvRd: 0, result: 0, scalars: new Int32Array(scalarRegisters) },
    ...{ depth: 0, first: new Int32Array(loopLevels), last: new Int32Array(loopLevels) },
    ...{ left: new Int32Array(loopLevels), done: new Int32Array(loopLevels) },
    ...{ replay: false, replayVe: 0, replayMe: 0 },
  };
}

export function emptyContext(ves: number): Context {
  return { ...emptyProgram(), entry: emptyEntry(ves) };
}

/** Queue `number` of a core; those from NX on are the VE queues. */
export function queueOf(number: number, mes: number, ves: number): Queue {
  const ve = number >= mes;
  return {
    ...emptyProgram(),
    ...{ number, client: ve ? mes : number, ve },
    ...{ active: false, prepared: false, owner: ve ? number - mes : 0, index: 0 },
    ...{ lo: 0, hi: 0, buffer: Array.from({ length: queueLines }, () => emptyLine(ves)) },
    ...{ due: false, dueNumber: 0, dueLine: emptyLine(ves), pops: 0, flying: 0, settle: 0 },
    ...{ write: 0, write1: 0, write2: 0, entries: Array.from({ length: 4 }, () => emptyEntry(ves)) },
    ...{ nextValid: false, nextGroup: 0, reduceVe: -1 },
    ...{ restart: false, look: -1, hit: false, hitLine: emptyLine(ves), front: undefined },
    ...{ valid: false, slots: 0, operation: 0, fault: 0 },
  };
}

export function resetQueue(q: Queue): void {
  if (!q.ve) q.owner = 0;
  q.index = 0;
  begin(q, 0);
  q.active = false;
  q.prepared = false;
  q.write1 = 0;
  q.write2 = 0;
  q.reduceVe = -1;
}

/** A fresh µTop begins at `start`; its owner and index are set already. */
export function begin(q: Queue, start: number): void {
  q.active = true;
  q.prepared = true;
  q.pc = start;
  q.ended = false;
  q.recv = false;
  q.recvRd = 0;
  q.result = 0;
  q.scalars.fill(0);
  q.depth = 0;
  q.replay = false;
  q.replayVe = 0;
  q.replayMe = 0;
  emptyPipe(q);
}

/** A suspended µTop goes on, as soon as its engine is restored. */
export function resume(q: Queue, context: Context): void {
  copyProgram(context, q);
  q.active = true;
  q.prepared = false;
  emptyPipe(q);
  const entry = q.entries[0];
  if (entry !== undefined) copyEntry(context.entry, entry);
}

/** Saves the µTop. `todo` and `operation` are what of the instruction taken last has not issued. */
export function suspend(q: Queue, context: Context, todo: number, operation: number): void {
  copyProgram(q, context);
  if (!q.replay) {
    context.replay = todo !== 0 || operation !== 0;
    context.replayVe = todo;
    context.replayMe = operation;
  }
  const entry = q.entries[q.write];
  if (entry !== undefined) copyEntry(entry, context.entry);
}

/** Nothing is under way: the window begins at the pc. */
function emptyPipe(q: Queue): void {
  q.lo = q.pc;
  q.hi = q.pc;
  q.due = false;
  q.pops = 0;
  q.flying = 0;
  q.settle = 0;
  q.write = 0;
  q.nextValid = false;
}

/** The µTop has left. */
export function endQueue(q: Queue): void {
  q.active = false;
  q.due = false;
  q.pops = 0;
  q.flying = 0;
  q.settle = 0;
  q.nextValid = false;
}

function copyProgram(from: Program, to: Program): void {
  to.pc = from.pc;
  to.ended = from.ended;
  to.recv = from.recv;
  to.recvRd = from.recvRd;
  to.result = from.result;
  to.scalars.set(from.scalars);
  to.depth = from.depth;
  to.first.set(from.first);
  to.last.set(from.last);
  to.left.set(from.left);
  to.done.set(from.done);
  to.replay = from.replay;
  to.replayVe = from.replayVe;
  to.replayMe = from.replayMe;
}
