import { elementPlace, type ElementPlace, type RowLayout } from "../ports/row_layout.ts";

/**
 * A port that lies in one word as a whole: a scalar, or up to 32 elements of one bit, which a row never splits. It is
 * read and written as one number, element m at bit m. Places are looked up once, never in a cycle.
 */
export type Span = ElementPlace;

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
  return ((row[at + place.word] ?? 0) >>> place.shift) & place.mask;
}

/** Ors a value into a row whose bits of the span are 0. */
export function putSpan(row: Uint32Array, at: number, place: Span, value: number): void {
  const word = at + place.word;
  row[word] = (row[word] ?? 0) | ((value & place.mask) << place.shift);
}

/** Elements of a port that lie next to each other in one word. */
interface Run {
  readonly word: number;
  readonly shift: number;
  /** First element, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Ones over all the run, unshifted. */
  readonly mask: number;
}

/**
 * A port as runs. Writing a run gathers its elements in a local number first, and reading one stops when nothing is
 * left: both are faster than one place per element.
 */
export interface Runs {
  readonly list: readonly Run[];
  readonly elementBits: number;
  /** Ones over one element. */
  readonly elementMask: number;
}

/** The runs of a port. */
export function runs(layout: RowLayout, name: string): Runs {
  const { mask } = elementPlace(layout, name);
  const portNumber = layout.ports.findIndex((port) => port.name === name);
  const elementBits = layout.ports[portNumber]?.elementBits ?? 1;
  const list = layout.fields
    .filter((field) => field.port === portNumber)
    .map(({ word, shift, portLsb, bits }) => ({
      word,
      shift,
      first: portLsb / elementBits,
      end: (portLsb + bits) / elementBits,
      mask: bits === 32 ? -1 : (1 << bits) - 1,
    }));
  return { list, elementBits, elementMask: mask };
}

/** Stands for a port that the layout does not have: writing it changes nothing. */
export const noRuns: Runs = { list: [], elementBits: 1, elementMask: 0 };

/** Ors one value per element into a row whose bits of the port are 0; bits above the element are dropped. */
export function putRuns(row: Uint32Array, at: number, port: Runs, values: Int32Array): void {
  const { list, elementBits, elementMask } = port;
  for (const run of list) {
    let gathered = 0;
    for (let index = run.end - 1; index >= run.first; index--) {
      gathered = (gathered << elementBits) | ((values[index] ?? 0) & elementMask);
    }
    const word = at + run.word;
    row[word] = (row[word] ?? 0) | (gathered << run.shift);
  }
}

/** Adds each element of a port in a row to `values`. */
export function addRuns(row: Uint32Array, at: number, port: Runs, values: Int32Array): void {
  const { list, elementBits, elementMask } = port;
  for (const run of list) {
    let rest = ((row[at + run.word] ?? 0) >>> run.shift) & run.mask;
    for (let index = run.first; rest !== 0; index++) {
      values[index] = (values[index] ?? 0) + (rest & elementMask);
      rest >>>= elementBits;
    }
  }
}
