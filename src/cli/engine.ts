import { detectVerilator } from "../dut/verilator/index.ts";
import type { Engine } from "../lockstep/index.ts";
import { findOnPath } from "./find_on_path.ts";
import type { Run } from "./run.ts";

/** An engine, and the version of Verilator when it is that. */
export interface ChosenEngine {
  readonly engine: Engine;
  readonly verilator?: string;
}

/** The engine that was asked for; when none was, Verilator where it can build, else the embedded one. Says which. */
export async function chooseEngine(run: Run, asked: Engine | undefined): Promise<ChosenEngine> {
  const verilator = asked === undefined || asked === "verilator" ? await verilatorVersion(run) : undefined;
  if (verilator !== undefined) {
    run.line(`Engine: Verilator ${verilator}.`);
    return { engine: "verilator", verilator };
  }
  const engine = asked ?? "netlist";
  const how =
    engine === "verilator" ? "Verilator" : `the embedded ${engine} engine (Verilog through Yosys, compiled in process)`;
  run.line(`Engine: ${how}.`);
  return { engine };
}

/** Version of Verilator when it and what it needs to build are there. */
async function verilatorVersion(run: Run): Promise<string | undefined> {
  const path = run.terminal.environment["PATH"] ?? "";
  if (!["g++", "make"].every((tool) => findOnPath(tool, path) !== undefined)) return undefined;
  return detectVerilator(undefined, run.signal).then(
    ({ version }) => version,
    () => undefined,
  );
}
