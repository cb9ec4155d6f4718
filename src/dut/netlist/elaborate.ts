import { isMainThread } from "node:worker_threads";
import type { YosysJob } from "../../yosys/job.ts";
import { runYosys } from "../../yosys/run.ts";
import { runYosysHere } from "../../yosys/run_here.ts";
import type { DutSource } from "../dut.ts";

const result = "netlist.json";

/**
 * Yosys commands that read the files and leave a flat word-level netlist. Public names are kept (no `-purge`): the
 * contract's state is found by them. Memory reads stay without a clock (no `memory_dff`).
 */
export function elaborationScript(top: string, files: readonly string[]): string {
  return [
    ...files.map((file) => `read_verilog ${file}`),
    `hierarchy -check -top ${top}`,
    "proc",
    "flatten",
    "opt_expr",
    "opt_merge",
    "opt_muxtree",
    "opt_reduce",
    "opt_clean",
    "memory_collect",
    "opt_clean",
    // wreduce narrows wires, public ones too, and leaves alone those that bear an attribute.
    "setattr -set named 1 w:* w:$* %d",
    "wreduce",
    "opt_expr",
    "opt_clean",
    `write_json ${result}`,
    "",
  ].join("\n");
}

/**
 * The design as text of `write_json`, a function of its files and top alone: a caller may keep it under their hash. In a
 * worker thread it runs in place, else in a thread of its own. Throws YosysError.
 */
export async function elaborate(source: Pick<DutSource, "top" | "files">): Promise<string> {
  const names = source.files.map((file) => file.name);
  const job: YosysJob = {
    script: elaborationScript(source.top, names),
    files: Object.fromEntries(source.files.map((file) => [file.name, file.text])),
    outputs: [result],
  };
  const { files } = await (isMainThread ? runYosys(job) : runYosysHere(job));
  return files[result] ?? "";
}
