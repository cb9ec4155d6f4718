import type { NpuConfig } from "../../src/config/types.ts";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { tops, generate } from "../../src/generators/index.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../src/ports/index.ts";

/** What one cycle drives, by port: one value, or one per element. What is not named is 0; `rst_ni` is 1. */
export type Drive = Readonly<Record<string, number | readonly number[]>>;

/** Drives the emitted scheduler of a config on the netlist engine, cycle by cycle, and reads its outputs by name. */
export async function runRig(
  config: NpuConfig,
  cycles: readonly Drive[],
): Promise<(cycle: number, port: string, element?: number) => number> {
  const [top] = tops(config);
  if (top === undefined) throw new Error(`Config ${config.name} has no top.`);
  const layoutOf = (direction: "input" | "output"): RowLayout =>
    rowLayout(top.ports.ports.filter((port) => port.direction === direction));
  const inputs = layoutOf("input");
  const outputs = layoutOf("output");
  const stimulus = new Uint32Array(cycles.length * inputs.words);
  cycles.forEach((drive, cycle) => {
    for (const [name, value] of Object.entries({ rst_ni: 1, ...drive })) {
      const values = typeof value === "number" ? [value] : value;
      values.forEach((one, element) => {
        writeElement(stimulus, cycle * inputs.words, elementPlace(inputs, name, element), one);
      });
    }
  });
  const dut = await netlistDut({ top: top.module, files: generate(config), ports: top.ports, reset: config.reset });
  const rows = await dut.sample(stimulus, cycles.length);
  return (cycle, port, element = 0) => readElement(rows, cycle * outputs.words, elementPlace(outputs, port, element));
}
