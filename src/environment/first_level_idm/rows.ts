import { firstLevelPorts, type FirstLevelSizes } from "../../ports/first_level_idm.ts";
import type { PortTable } from "../../ports/port.ts";
import { elementPlace, readElement, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import type { RegistersRows } from "../control_registers/rows.ts";
import { ones } from "../scheduler_rows.ts";

/** Layouts of the rows of a block of the pool, and places in them. Its AXI4-Lite port has the names of control_registers. */
export interface PoolRows extends RegistersRows {
  /** One element of a port, input or output. */
  readonly place: (name: string, index?: number) => ElementPlace;
}

/** Reads a value out of a row. */
export type RowReader = (row: Uint32Array, at: number) => number;

/** The rows of a block with these ports. */
export function poolRows({ ports }: PortTable): PoolRows {
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const layoutOf = (name: string): RowLayout => (name.endsWith("_o") ? outputs : inputs);
  const elementsOf = (name: string): number => ports.find((port) => port.name === name)?.elements ?? 0;
  const place = (name: string, index = 0): ElementPlace => elementPlace(layoutOf(name), name, index);
  return {
    inputs,
    outputs,
    place,
    whole: (name) => {
      const first = place(name);
      return elementsOf(name) === 1 ? first : { ...first, mask: ones(elementsOf(name)) };
    },
    elements: (name) => Array.from({ length: elementsOf(name) }, (_, index) => place(name, index)),
  };
}

/** The rows of a first level of these sizes. */
export function firstLevelRows(sizes: FirstLevelSizes): PoolRows {
  return poolRows(firstLevelPorts(sizes));
}

/** A reader of a scalar, or of a port of at most 32 one-bit elements as one set. */
export function setReader(rows: PoolRows, name: string): RowReader {
  const place = rows.whole(name);
  return (row, at) => readElement(row, at, place);
}

/** Writes a value into a row whose bits of it are 0. */
export function put(row: Uint32Array, at: number, place: ElementPlace | undefined, value: number): void {
  if (value === 0 || place === undefined) return;
  const word = at + place.word;
  row[word] = (row[word] ?? 0) | ((value & place.mask) << place.shift);
}

/** Reads an element of a row; 0 where there is no such element. */
export function get(row: Uint32Array, at: number, place: ElementPlace | undefined): number {
  return place === undefined ? 0 : readElement(row, at, place);
}

/** Number of the lowest bit of a set that is not empty. */
export function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}
