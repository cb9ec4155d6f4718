import type { Port } from "../ports/port.ts";
import { rowLayout, writeElement, type RowLayout } from "../ports/row_layout.ts";
import { freeInputs, type Counterexample } from "./problem.ts";

/**
 * Reads abc's counterexample: a line of start values, then a line of input bits per cycle, numbered by the map that
 * Yosys wrote beside the network. Throws RangeError for text of another shape.
 */
export function readCounterexample(text: string, map: string): Counterexample {
  const inputs = [...map.matchAll(/^input (\d+) (\d+) (\S+)$/gm)].map(([, number, bit, name]) => ({
    number: Number(number),
    bit: BigInt(bit ?? 0),
    name: name ?? "",
  }));
  const [, ...cycles] = text.split("\n").filter((line) => /^[01x]+$/.test(line));
  if (inputs.length === 0 || cycles.length === 0) throw new RangeError("abc's counterexample holds no cycle.");
  return cycles.map((bits) => {
    const row: Record<string, bigint> = {};
    for (const { number, bit, name } of inputs) {
      if (bits[number] === undefined) throw new RangeError(`abc's counterexample has no input ${number}.`);
      if (bits[number] === "1") row[name] = (row[name] ?? 0n) | (1n << bit);
    }
    return row;
  });
}

/**
 * The counterexample as stimulus rows in the layout of the block's inputs, `rst_ni` among them: low in cycle 0, high
 * from then on. Nets that were cut free are left out.
 */
export function stimulusRows(ports: readonly Port[], counterexample: Counterexample): number[] {
  const inputs = ports.filter(({ direction }) => direction === "input");
  const layout = rowLayout(inputs);
  const rows = new Uint32Array(layout.words * counterexample.length);
  counterexample.forEach((values, cycle) => {
    const at = cycle * layout.words;
    writePort(layout, rows, at, "rst_ni", cycle === 0 ? 0n : 1n);
    for (const { name } of freeInputs(ports)) writePort(layout, rows, at, name, values[name] ?? 0n);
  });
  return [...rows];
}

function writePort(layout: RowLayout, rows: Uint32Array, at: number, name: string, value: bigint): void {
  layout.fields.forEach(({ port, portLsb, bits, word, shift }) => {
    if (layout.ports[port]?.name !== name) return;
    const mask = bits === 32 ? 0xffffffff : (1 << bits) - 1;
    const part = Number((value >> BigInt(portLsb)) & BigInt(mask >>> 0));
    writeElement(rows, at, { word, shift, mask }, part);
  });
}
