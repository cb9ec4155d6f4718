import { netlistDut } from "../../../src/dut/netlist/index.ts";
import type { DutSource } from "../../../src/dut/dut.ts";
import { emit, type Module } from "../../../src/hdl/index.ts";
import { rowLayout, type Port, type RowLayout } from "../../../src/ports/index.ts";
import type { Trial } from "./engines.ts";
import type { Row } from "./reference.ts";

/** Ports as the engine knows them; every bit is an element of its own, so that any width is legal. */
function portsOf(module: Module): Port[] {
  return module.ports.map(({ name, width, doc, signalKind }) => ({
    name,
    direction: signalKind === "output" ? "output" : "input",
    role: signalKind === "clock" || signalKind === "reset" ? signalKind : "event",
    elements: width,
    elementBits: 1,
    doc,
  }));
}

function packRows(layout: RowLayout, rows: readonly Row[]): Uint32Array {
  const packed = new Uint32Array(layout.words * rows.length);
  rows.forEach((row, cycle) => {
    for (const field of layout.fields) {
      const value = row[layout.ports[field.port]?.name ?? ""] ?? 0n;
      const bits = Number((value >> BigInt(field.portLsb)) & (2n ** BigInt(field.bits) - 1n));
      const at = cycle * layout.words + field.word;
      packed[at] = (packed[at] ?? 0) | (bits << field.shift);
    }
  });
  return packed;
}

/** The first cycle in which the project's own engine says something else than `expected`, or -1. */
export async function netlistMismatch({ module, stimulus }: Trial, expected: readonly Row[]): Promise<number> {
  const ports = portsOf(module);
  const files = emit(module, { prefix: "", licenseHeader: "Test." });
  const reset = module.resetSignal?.kind ?? "async_low";
  const source: DutSource = { top: module.name, files, ports: { block: module.name, ports, state: [] }, reset };
  const dut = await netlistDut(source);
  try {
    const side = (direction: string): RowLayout => rowLayout(ports.filter((port) => port.direction === direction));
    const rows = { stimulus: packRows(side("input"), stimulus), expected: packRows(side("output"), expected) };
    return (await dut.run({ ...rows, cycles: stimulus.length })).mismatchAt;
  } finally {
    await dut.close();
  }
}
