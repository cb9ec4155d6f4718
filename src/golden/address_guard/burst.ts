import { addressHalves, guardSegments } from "../../ports/address_guard.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { count } from "../event_numbers.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";
import type { BurstEvents } from "./events.ts";
import type { Burst } from "./state.ts";

const unitBytes = 16;
const pageBytes = 4096;
const halfSize = 2 ** 20;
const addressSpace = 2 ** 40;

/** Where the fields of a burst of the core lie in a row, and the segments. */
export interface BurstPlaces {
  readonly valid: Span;
  readonly select: Span;
  readonly offset: Span;
  readonly length: Span;
  readonly base: readonly Span[];
  readonly limit: readonly Span[];
}

/** Places of the burst whose ports begin with `prefix`. */
export function burstPlaces(layout: RowLayout, prefix: string): BurstPlaces {
  const halves = (name: string): readonly Span[] =>
    Array.from({ length: guardSegments * addressHalves }, (_, index) => elementPlace(layout, name, index));
  return {
    valid: span(layout, `${prefix}valid_i`),
    select: span(layout, `${prefix}sel_i`),
    offset: span(layout, `${prefix}addr_i`),
    length: span(layout, `${prefix}len_i`),
    base: halves("guard_base_i"),
    limit: halves("guard_limit_i"),
  };
}

/** Takes the burst that a stimulus row offers, and judges it as addresses without an end to them. */
export function takeBurst(
  burst: Burst,
  row: Uint32Array,
  at: number,
  places: BurstPlaces,
  event: BurstEvents,
  counts: Float64Array,
): void {
  const select = readSpan(row, at, places.select);
  const offset = readSpan(row, at, places.offset) >>> 0;
  const beats = readSpan(row, at, places.length) + 1;
  burst.valid = true;
  burst.bad = true;
  burst.beats = beats;
  burst.address = 0;
  if (select >= guardSegments) {
    count(counts, event.badSelect);
    return;
  }
  const first = readAddress(row, at, places.base, select) + unitBytes * offset;
  const end = first + unitBytes * beats;
  const limit = readAddress(row, at, places.limit, select);
  const pageEnd = (Math.floor(first / pageBytes) + 1) * pageBytes;
  if (end > limit) {
    count(counts, event.badLimit);
    if (end > addressSpace) count(counts, event.wraps);
  } else if (end > pageEnd) {
    count(counts, event.badPage);
  } else {
    burst.bad = false;
    burst.address = first;
    count(counts, event.good);
    if (end === limit) count(counts, event.full);
    if (end === pageEnd) count(counts, event.page);
  }
}

function readAddress(row: Uint32Array, at: number, halves: readonly Span[], segment: number): number {
  const low = readSpan(row, at, halves[addressHalves * segment] ?? noSpan);
  return low + readSpan(row, at, halves[addressHalves * segment + 1] ?? noSpan) * halfSize;
}
