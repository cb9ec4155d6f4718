import type { PortTable } from "../ports/port.ts";
import { elementPlace, rowLayout, type ElementPlace, type RowLayout } from "../ports/row_layout.ts";
import { utopSchedulerPorts } from "../ports/utop_scheduler.ts";

/** The sizes of a core that the environment of its µTop scheduler depends on; any config of kind `npu` has them. */
export interface EnvironmentSizes {
  /** Matrix engines (MEs). */
  readonly matrixEngines: number;
  /** Vector engines (VEs). */
  readonly vectorEngines: number;
  readonly vnpus: number;
  /** Width of the scheduler's service counters, bits. */
  readonly serviceCounterBits: number;
  /** S of the contract: most cycles of an ME in Save (duty A3). */
  readonly saveLimitCycles: number;
}

/** Where the elements of an array port lie in a row: element i is `(row[words[i]] >>> shifts[i]) & mask`. */
export interface ElementPlaces {
  readonly words: Int32Array;
  readonly shifts: Int32Array;
  /** All ones over one element, unshifted. */
  readonly mask: number;
}

/** Layouts of the µTop scheduler's rows, and the places that an environment reads and writes in every cycle. */
export interface SchedulerRows {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  /** Per word of a stimulus row: the bits that some port uses. */
  readonly usedBits: Uint32Array;
  /** First word of the configuration, and the first word behind it. */
  readonly configurationFrom: number;
  readonly configurationTo: number;
  /** A whole port of one-bit elements, or a scalar, of a stimulus row. */
  readonly input: (name: string) => ElementPlace;
  readonly inputElements: (name: string) => ElementPlaces;
  readonly output: (name: string) => ElementPlace;
  readonly outputElements: (name: string) => ElementPlaces;
}

/** The rows of a µTop scheduler of these sizes. */
export function schedulerRows(sizes: EnvironmentSizes): SchedulerRows {
  const table: PortTable = utopSchedulerPorts(sizes);
  const inputs = rowLayout(table.ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(table.ports.filter((port) => port.direction === "output"));
  const usedBits = new Uint32Array(inputs.words);
  for (const { word, shift, bits } of inputs.fields) usedBits[word] = (usedBits[word] ?? 0) | (ones(bits) << shift);
  const configuration = inputs.fields.filter((field) => inputs.ports[field.port]?.role === "configuration");
  const words = configuration.map((field) => field.word);
  return {
    inputs,
    outputs,
    usedBits,
    configurationFrom: Math.min(...words),
    configurationTo: Math.max(...words) + 1,
    input: (name) => wholePlace(inputs, name),
    inputElements: (name) => elementPlaces(inputs, name),
    output: (name) => wholePlace(outputs, name),
    outputElements: (name) => elementPlaces(outputs, name),
  };
}

/** `bits` ones from bit 0, 1 … 32. */
export function ones(bits: number): number {
  return bits === 32 ? -1 : (1 << bits) - 1;
}

/** A port of at most 32 one-bit elements lies in one word, so it can be handled as one mask. */
function wholePlace(layout: RowLayout, name: string): ElementPlace {
  const first = elementPlace(layout, name);
  const port = layout.ports.find((candidate) => candidate.name === name);
  return port !== undefined && port.elementBits === 1 ? { ...first, mask: ones(port.elements) } : first;
}

function elementPlaces(layout: RowLayout, name: string): ElementPlaces {
  const elements = layout.ports.find((port) => port.name === name)?.elements ?? 0;
  const places = Array.from({ length: elements }, (_, index) => elementPlace(layout, name, index));
  return {
    words: Int32Array.from(places, (place) => place.word),
    shifts: Int32Array.from(places, (place) => place.shift),
    mask: places[0]?.mask ?? 0,
  };
}
