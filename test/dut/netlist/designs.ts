import type { DutSource } from "../../../src/dut/dut.ts";
import { randomWords } from "../../../src/dut/netlist/random.ts";
import { portBits, type Port, type StateEntry } from "../../../src/ports/port.ts";
import { rowLayout } from "../../../src/ports/row_layout.ts";

/** A port of a test design; `clk_i` and `rst_ni` get their roles by name. */
export function port(direction: "input" | "output", name: string, elements: number, elementBits = 1): Port {
  const role = name === "clk_i" ? "clock" : name === "rst_ni" ? "reset" : direction === "input" ? "event" : "command";
  return { name, direction, role, elements, elementBits, doc: "" };
}

/** Bits of ports by name. */
export type Widths = Readonly<Record<string, number>>;

/** A design of one file whose first two ports are clock and reset. */
export function design(
  text: string,
  inputs: Widths,
  outputs: Widths,
  extra: { readonly state?: readonly StateEntry[]; readonly reset?: DutSource["reset"] } = {},
): DutSource {
  const of = (direction: "input" | "output", list: Widths): Port[] =>
    Object.entries(list).map(([name, bits]) =>
      bits > 32 ? port(direction, name, bits, 1) : port(direction, name, 1, bits),
    );
  const ports = [
    port("input", "clk_i", 1),
    port("input", "rst_ni", 1),
    ...of("input", inputs),
    ...of("output", outputs),
  ];
  return {
    top: "top",
    files: [{ name: "top.v", text }],
    ports: { block: "top", ports, state: extra.state ?? [] },
    reset: extra.reset ?? "async_low",
  };
}

/** Random stimulus rows: reset low in the first two cycles, and in one of 64 later on. */
export function randomStimulus(source: DutSource, cycles: number, seed: number): Uint32Array {
  const layout = rowLayout(source.ports.ports.filter((one) => one.direction === "input"));
  const random = randomWords(seed);
  const rows = new Uint32Array(cycles * layout.words);
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    for (const field of layout.fields) {
      const at = cycle * layout.words + field.word;
      const mask = field.bits === 32 ? -1 : (1 << field.bits) - 1;
      const isReset = layout.ports[field.port]?.role === "reset";
      const value = isReset ? (cycle < 2 || (random() & 63) === 0 ? 0 : 1) : random() & mask;
      rows[at] = (rows[at] ?? 0) | (value << field.shift);
    }
  }
  return rows;
}

/** Declares the ports of a test design in Verilog, outputs as wires. */
export function header(source: Omit<DutSource, "files">): string {
  const list = source.ports.ports.map((one) => `${one.direction} wire [${portBits(one) - 1}:0] ${one.name}`);
  return `module ${source.top} (${list.join(", ")});`;
}
