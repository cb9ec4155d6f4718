import { operationSchedulerPorts, type OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { ones, type ElementPlaces } from "../scheduler_rows.ts";

/** Layouts of the operation scheduler's rows, and places in them. */
export interface OperationRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** Per word of a stimulus row: the bits that some port uses. */
  readonly usedBits: Uint32Array;
  /** A port of at most 32 one-bit elements, as one mask; never a port per queue. */
  readonly mask: (name: string) => ElementPlace;
  /** The elements of a port, input or output. */
  readonly elements: (name: string) => ElementPlaces;
}

/** The rows of an operation scheduler of these sizes. */
export function operationRows(sizes: OperationSchedulerSizes): OperationRows {
  const { ports } = operationSchedulerPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const usedBits = new Uint32Array(inputs.words);
  for (const { word, shift, bits } of inputs.fields) usedBits[word] = (usedBits[word] ?? 0) | (ones(bits) << shift);
  const layoutOf = (name: string): RowLayout => (inputs.ports.some((port) => port.name === name) ? inputs : outputs);
  return {
    inputs,
    outputs,
    usedBits,
    mask: (name) => {
      const elements = layoutOf(name).ports.find((port) => port.name === name)?.elements ?? 1;
      return { ...elementPlace(layoutOf(name), name), mask: ones(elements) };
    },
    elements: (name) => {
      const layout = layoutOf(name);
      const elements = layout.ports.find((port) => port.name === name)?.elements ?? 0;
      const places = Array.from({ length: elements }, (_, index) => elementPlace(layout, name, index));
      return {
        words: Int32Array.from(places, (place) => place.word),
        shifts: Int32Array.from(places, (place) => place.shift),
        mask: places[0]?.mask ?? 0,
      };
    },
  };
}

/** Element `index` of a port in a row. */
export function get(row: Uint32Array, at: number, { words, shifts, mask }: ElementPlaces, index: number): number {
  return ((row[at + (words[index] ?? 0)] ?? 0) >>> (shifts[index] ?? 0)) & mask;
}

/** Ors a value into an element of a row whose bits are 0. */
export function put(row: Uint32Array, at: number, places: ElementPlaces, index: number, value: number): void {
  const word = at + (places.words[index] ?? 0);
  row[word] = (row[word] ?? 0) | ((value & places.mask) << (places.shifts[index] ?? 0));
}

/** Ors a mask into a row whose bits are 0. */
export function putMask(row: Uint32Array, at: number, { word, shift, mask }: ElementPlace, value: number): void {
  row[at + word] = (row[at + word] ?? 0) | ((value & mask) << shift);
}
