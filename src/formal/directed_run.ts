import { netlistDut } from "../dut/netlist/index.ts";
import type { Config } from "../config/types.ts";
import { readPort, rowLayout } from "../ports/index.ts";
import { stimulusRows } from "./counterexample.ts";
import type { Counterexample, Problem } from "./problem.ts";

/** Whether the problem's bit is 1 in the last cycle of this run of the whole design, on the netlist engine. */
export async function endsWithBit(problem: Problem, run: Counterexample, reset: Config["reset"]): Promise<boolean> {
  const { top, ports, output, bit } = problem;
  const files = problem.files.map((file) => ({ ...file }));
  const dut = await netlistDut({ top, files, ports: { block: top, ports, state: [] }, reset });
  try {
    const outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
    const rows = await dut.sample(Uint32Array.from(stimulusRows(ports, run)), run.length);
    const asked = outputs.ports.findIndex(({ name }) => name === output);
    return ((readPort(outputs, rows, (run.length - 1) * outputs.words, asked) >> BigInt(bit)) & 1n) === 1n;
  } finally {
    await dut.close();
  }
}
