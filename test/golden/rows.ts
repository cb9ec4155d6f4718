import {
  elementPlace,
  readElement,
  writeElement,
  type ElementPlace,
  type RowLayout,
} from "../../src/ports/row_layout.ts";

/** Reads and writes elements of rows by port name. */
export class RowPorts {
  private readonly places: ReadonlyMap<string, readonly ElementPlace[]>;

  constructor(layout: RowLayout) {
    this.places = new Map(
      layout.ports.map((port) => {
        const elements = port.role === "clock" ? 0 : port.elements;
        return [port.name, Array.from({ length: elements }, (_, index) => elementPlace(layout, port.name, index))];
      }),
    );
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  elements(name: string): number {
    return this.places.get(name)?.length ?? 0;
  }

  /** Largest value of an element. */
  largest(name: string): number {
    return this.place(name, 0).mask >>> 0;
  }

  get(row: Uint32Array, at: number, name: string, index = 0): number {
    return readElement(row, at, this.place(name, index));
  }

  put(row: Uint32Array, at: number, name: string, index: number, value: number): void {
    writeElement(row, at, this.place(name, index), value);
  }

  private place(name: string, index: number): ElementPlace {
    const place = this.places.get(name)?.[index];
    if (place === undefined) throw new RangeError(`No element ${index} of a port '${name}'.`);
    return place;
  }
}

/** One row with its ports by name. */
export class NamedRow {
  readonly words: Uint32Array;
  private readonly layout: RowLayout;
  private readonly ports: RowPorts;

  constructor(layout: RowLayout, ports: RowPorts = new RowPorts(layout)) {
    this.layout = layout;
    this.ports = ports;
    this.words = new Uint32Array(layout.words);
  }

  /** A row of the same layout, all of its words `word`. */
  copy(word: number): NamedRow {
    const row = new NamedRow(this.layout, this.ports);
    row.words.fill(word);
    return row;
  }

  get(name: string, index = 0): number {
    return this.ports.get(this.words, 0, name, index);
  }

  all(name: string): number[] {
    return Array.from({ length: this.ports.elements(name) }, (_, index) => this.get(name, index));
  }

  setAll(name: string, values: readonly number[]): void {
    if (values.length !== this.ports.elements(name)) throw new RangeError(`${name} has not ${values.length} elements.`);
    values.forEach((value, index) => this.ports.put(this.words, 0, name, index, value));
  }
}

/** A list of `n` equal numbers. */
export function repeat(n: number, value: number): number[] {
  return Array.from({ length: n }, () => value);
}
