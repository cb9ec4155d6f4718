import { elementPlace, readElement, writeElement, type RowLayout } from "../../src/ports/row_layout.ts";

/** One row with its ports by name, for tests: slow and readable. */
export class NamedRow {
  readonly layout: RowLayout;
  readonly words: Uint32Array;

  constructor(layout: RowLayout) {
    this.layout = layout;
    this.words = new Uint32Array(layout.words);
  }

  get(name: string, index = 0): number {
    return readElement(this.words, 0, elementPlace(this.layout, name, index));
  }

  set(name: string, index: number, value: number): void {
    writeElement(this.words, 0, elementPlace(this.layout, name, index), value);
  }

  elements(name: string): number {
    return this.layout.ports.find((port) => port.name === name)?.elements ?? 0;
  }

  all(name: string): number[] {
    return Array.from({ length: this.elements(name) }, (_, index) => this.get(name, index));
  }

  setAll(name: string, values: readonly number[]): void {
    if (values.length !== this.elements(name)) throw new RangeError(`${name} has not ${values.length} elements.`);
    values.forEach((value, index) => this.set(name, index, value));
  }
}
