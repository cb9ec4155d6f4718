import type { RowLayout } from "../../ports/row_layout.ts";
import { allOnes, lowest } from "../bits.ts";

/** A set of requesters: requester r is bit r modulo 32 of word r / 32. */
export type RequesterSet = Int32Array;

/** An empty set of some of this many. */
export function requesterSet(requesters: number): RequesterSet {
  return new Int32Array((requesters + 31) >>> 5);
}

export function has(set: RequesterSet, r: number): boolean {
  return (((set[r >>> 5] ?? 0) >>> (r & 31)) & 1) === 1;
}

export function add(set: RequesterSet, r: number): void {
  set[r >>> 5] = (set[r >>> 5] ?? 0) | (1 << (r & 31));
}

export function remove(set: RequesterSet, r: number): void {
  set[r >>> 5] = (set[r >>> 5] ?? 0) & ~(1 << (r & 31));
}

/** The first of the words that `word` gives, from bit `r` upward and round to below it; −1 for none. */
export function firstFrom(a: RequesterSet, b: RequesterSet, r: number): number {
  const words = a.length;
  const start = r >>> 5;
  const above = -1 << (r & 31);
  // The word of r is looked at twice: from r upward first, below r last.
  for (let step = 0; step <= words; step++) {
    const word = (start + step) % words;
    const mask = step === 0 ? above : step === words ? ~above : -1;
    const bits = (a[word] ?? 0) & (b[word] ?? 0) & mask;
    if (bits !== 0) return word * 32 + lowest(bits);
  }
  return -1;
}

/** A word of a row that holds a word of a set. */
export interface SetPlace {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

/** Where a port of one-bit elements lies in a row, one place per word of the set. */
export function setPlaces(layout: RowLayout, name: string): readonly SetPlace[] {
  const portNumber = layout.ports.findIndex((port) => port.name === name);
  if (portNumber < 0) throw new RangeError(`Row layout has no port '${name}'.`);
  return layout.fields
    .filter((field) => field.port === portNumber)
    .map(({ word, shift, bits }) => ({ word, shift, mask: allOnes(bits) }));
}

/** Reads a port into a set. */
export function readSet(row: Uint32Array, at: number, places: readonly SetPlace[], set: RequesterSet): void {
  for (let word = 0; word < places.length; word++) {
    const place = places[word];
    if (place !== undefined) set[word] = ((row[at + place.word] ?? 0) >>> place.shift) & place.mask;
  }
}

/** Ors a set into a row whose bits of the port are 0. */
export function putSet(row: Uint32Array, at: number, places: readonly SetPlace[], set: RequesterSet): void {
  for (let word = 0; word < places.length; word++) {
    const place = places[word];
    const bits = set[word] ?? 0;
    if (place === undefined || bits === 0) continue;
    row[at + place.word] = (row[at + place.word] ?? 0) | (bits << place.shift);
  }
}
