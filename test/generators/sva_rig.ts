import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { NpuConfig } from "../../src/config/types.ts";
import { promiseChecker } from "../../src/generators/utop_scheduler/promises/index.ts";
import { portBits, rowLayout, utopSchedulerPorts } from "../../src/ports/index.ts";

const run = promisify(execFile);

type File = { readonly name: string; readonly text: string };

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly text: string;
}

async function ended(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(command, [...args], { cwd, maxBuffer: 1 << 26 });
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: number; stdout?: string; stderr?: string };
    return { code: code ?? 1, text: stdout + stderr };
  }
}

/** Writes the design and its checker to a folder; gives the names of all files. */
function written(folder: string, config: NpuConfig, design: readonly File[]): string[] {
  mkdirSync(folder, { recursive: true });
  const { monitors, checker } = promiseChecker(config);
  const files = [...design, ...monitors, checker];
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return files.map(({ name }) => name);
}

/** What Verilator says of the bound design with all warnings on. */
export async function lintBound(folder: string, config: NpuConfig, design: readonly File[]): Promise<Ended> {
  const files = written(folder, config, design);
  const top = `${config.modulePrefix}utop_scheduler`;
  return ended("verilator", ["--lint-only", "-Wall", "--assert", "--top-module", top, ...files], folder);
}

/** Plays stimulus rows to the bound design in Verilator, by a test bench of its own. */
export async function playBound(
  folder: string,
  config: NpuConfig,
  design: readonly File[],
  stimulus: Uint32Array,
): Promise<Ended> {
  const files = written(folder, config, design);
  const { ports } = utopSchedulerPorts(config);
  const layout = rowLayout(ports.filter(({ direction }) => direction === "input"));
  const cycles = stimulus.length / layout.words;
  const lines = Array.from({ length: cycles }, (_, row) =>
    [...stimulus.subarray(row * layout.words, (row + 1) * layout.words)]
      .reverse()
      .map((word) => word.toString(16).padStart(8, "0"))
      .join(""),
  );
  writeFileSync(join(folder, "rows.hex"), `${lines.join("\n")}\n`);
  const bench = [
    "module bench;",
    `  reg [${layout.words * 32 - 1}:0] rows [0:${cycles - 1}];`,
    `  reg [${layout.words * 32 - 1}:0] row;`,
    "  reg clk_i = 0;",
    "  integer i;",
    ...ports.filter((port) => port.role !== "clock").map((port) => `  wire [${portBits(port) - 1}:0] ${port.name};`),
    ...layout.fields.map(({ port, portLsb, bits, word, shift }) => {
      const name = layout.ports[port]?.name ?? "";
      return `  assign ${name}[${portLsb} +: ${bits}] = row[${word * 32 + shift} +: ${bits}];`;
    }),
    `  ${config.modulePrefix}utop_scheduler u_dut (${ports.map(({ name }) => `.${name}(${name})`).join(", ")});`,
    "  initial begin",
    '    $readmemh("rows.hex", rows);',
    `    for (i = 0; i < ${cycles}; i = i + 1) begin`,
    "      row = rows[i]; #5 clk_i = 1; #1 clk_i = 0; #4;",
    "    end",
    '    $display("played %0d cycles", i);',
    "    $finish;",
    "  end",
    "endmodule",
    "",
  ];
  writeFileSync(join(folder, "bench.sv"), bench.join("\n"));
  const build = ["--binary", "--assert", "-Wno-fatal", "-Wno-lint", "-Wno-style", "--top-module", "bench", "-O3"];
  const built = await ended("verilator", [...build, "-CFLAGS", "-O1", ...files, "bench.sv"], folder);
  return built.code === 0 ? ended(join(folder, "obj_dir", "Vbench"), [], folder) : built;
}
