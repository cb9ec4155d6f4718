import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";

/** Where the elements of one port lie in a row. The numbers below are looked up once, never in a cycle. */
export interface Places {
  readonly word: Int32Array;
  readonly shift: Int32Array;
  /** Mask of one element. */
  readonly mask: number;
}

/** Places of `elements` elements of a port; 0 elements of a port that the layout lacks is no error. */
export function places(layout: RowLayout, name: string, elements: number): Places {
  const word = new Int32Array(elements);
  const shift = new Int32Array(elements);
  let mask = 0;
  for (let index = 0; index < elements; index++) {
    const place = elementPlace(layout, name, index);
    word[index] = place.word;
    shift[index] = place.shift;
    mask = place.mask;
  }
  return { word, shift, mask };
}

/**
 * A port that lies in one word as a whole: a scalar, or up to 32 elements of one bit, which a row never splits. It is
 * read and written as one number, element m at bit m.
 */
export interface Span {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

/** The span of a scalar port, or of a port of one-bit elements. */
export function span(layout: RowLayout, name: string): Span {
  const first = elementPlace(layout, name);
  const elements = layout.ports.find((port) => port.name === name)?.elements ?? 1;
  const mask = elements === 1 ? first.mask : elements === 32 ? 0xffffffff : (1 << elements) - 1;
  return { word: first.word, shift: first.shift, mask };
}

/** Stands for a port that the layout does not have: writing it changes nothing. */
export const noSpan: Span = { word: 0, shift: 0, mask: 0 };

/** Reads a span; a signed number when it has 32 bits, so use it as a bit set only. */
export function readSpan(row: Uint32Array, at: number, place: Span): number {
  return (row[at + place.word]! >>> place.shift) & place.mask;
}

/** Ors a value into a row whose bits of the span are 0. */
export function putSpan(row: Uint32Array, at: number, place: Span, value: number): void {
  row[at + place.word]! |= (value & place.mask) << place.shift;
}

/**
 * A port as runs of elements that lie next to each other in one word. Writing a run gathers its elements in a local
 * number first, and reading one skips it when it is 0: both are faster than one place per element.
 */
export interface Runs {
  readonly word: Int32Array;
  readonly shift: Int32Array;
  /** First element of each run, and the one after its last. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Mask of each run, unshifted. */
  readonly runMask: Int32Array;
  readonly elementBits: number;
  /** Mask of one element. */
  readonly mask: number;
}

/** The runs of a port. */
export function runs(layout: RowLayout, name: string): Runs {
  const { mask } = elementPlace(layout, name);
  const portNumber = layout.ports.findIndex((port) => port.name === name);
  const elementBits = layout.ports[portNumber]?.elementBits ?? 1;
  const fields = layout.fields.filter((field) => field.port === portNumber);
  return {
    word: Int32Array.from(fields, (field) => field.word),
    shift: Int32Array.from(fields, (field) => field.shift),
    first: Int32Array.from(fields, (field) => field.portLsb / elementBits),
    end: Int32Array.from(fields, (field) => (field.portLsb + field.bits) / elementBits),
    runMask: Int32Array.from(fields, (field) => (field.bits === 32 ? -1 : (1 << field.bits) - 1)),
    elementBits,
    mask,
  };
}

/** Stands for a port that the layout does not have: writing it changes nothing. */
export const noRuns: Runs = {
  word: new Int32Array(),
  shift: new Int32Array(),
  first: new Int32Array(),
  end: new Int32Array(),
  runMask: new Int32Array(),
  elementBits: 1,
  mask: 0,
};

/** Ors one value per element into a row whose bits of the port are 0; bits above the element are dropped. */
export function putRuns(row: Uint32Array, at: number, port: Runs, values: Int32Array): void {
  const { word, shift, first, end, elementBits, mask } = port;
  for (let run = 0; run < word.length; run++) {
    let gathered = 0;
    const least = first[run]!;
    for (let index = end[run]! - 1; index >= least; index--)
      gathered = (gathered << elementBits) | (values[index]! & mask);
    row[at + word[run]!]! |= gathered << shift[run]!;
  }
}

/** Adds each element of a port in a row to `values`. */
export function addRuns(row: Uint32Array, at: number, port: Runs, values: Int32Array): void {
  const { word, shift, first, end, runMask, elementBits, mask } = port;
  for (let run = 0; run < word.length; run++) {
    let rest = (row[at + word[run]!]! >>> shift[run]!) & runMask[run]!;
    if (rest === 0) continue;
    const last = end[run]!;
    for (let index = first[run]!; index < last; index++) {
      values[index]! += rest & mask;
      rest >>>= elementBits;
    }
  }
}
