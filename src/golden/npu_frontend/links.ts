import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { putSpan, readSpan, span, type Span } from "../places.ts";

/** Two places of rows that hold the same. */
export interface Link {
  readonly from: Span;
  readonly to: Span;
}

/** Links a port of one layout with one of another: they have as many elements. */
export function link(from: RowLayout, fromName: string, to: RowLayout, toName: string = fromName): readonly Link[] {
  const port = from.ports.find((candidate) => candidate.name === fromName);
  const elements = port?.elements ?? 1;
  if (port?.elementBits === 1 && elements <= 32) return [{ from: span(from, fromName), to: span(to, toName) }];
  return places(from, fromName, elements).map((place, index) => ({
    from: place,
    to: elementPlace(to, toName, index),
  }));
}

/** Copies what the links name; the bits of the target are 0. */
export function carry(links: readonly Link[], from: Uint32Array, fromAt: number, to: Uint32Array, toAt: number): void {
  for (const one of links) putSpan(to, toAt, one.to, readSpan(from, fromAt, one.from));
}

/** Places of the elements of a port. */
export function places(layout: RowLayout, name: string, elements: number): readonly Span[] {
  return Array.from({ length: elements }, (_, index) => elementPlace(layout, name, index));
}
