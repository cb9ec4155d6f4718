import { pairIndex } from "../../ports/port.ts";
import { noSpan, putSpan, type Span } from "../places.ts";

/** The list 0, 1, …, n − 1. */
export function ascending(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, index) => index);
}

/** Puts 0, 1, …, n − 1 back into a list. */
export function makeAscending(list: Int32Array): void {
  for (let index = 0; index < list.length; index++) list[index] = index;
}

/** Takes `value` out of the list and appends it; the others keep their order. */
export function moveToEnd(list: Int32Array, value: number): void {
  const last = list.length - 1;
  let at = list.indexOf(value);
  for (; at < last; at++) list[at] = list[at + 1] ?? 0;
  list[last] = value;
}

/**
 * Writes a list as the contract's pair vector, into a row whose bits of the port are 0: bit (i, j), i < j, is 1 where j
 * comes before i in the list. For MEs listed from the first to the last started, that is where i was started after j.
 */
export function putPairs(row: Uint32Array, at: number, pairs: readonly Span[], list: Int32Array): void {
  const n = list.length;
  for (let behind = 1; behind < n; behind++) {
    for (let before = 0; before < behind; before++) {
      const low = list[behind] ?? 0;
      const high = list[before] ?? 0;
      if (high < low) continue;
      putSpan(row, at, pairs[pairIndex(n, low, high)] ?? noSpan, 1);
    }
  }
}

/** `list[index] += amount`. */
export function add(list: Int32Array, index: number, amount: number): void {
  list[index] = (list[index] ?? 0) + amount;
}
