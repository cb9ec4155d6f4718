import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portBits, type Port } from "../../../src/ports/port.ts";
import { readPort, rowLayout } from "../../../src/ports/row_layout.ts";
import type { DutSource } from "../../../src/dut/dut.ts";

const inputsOf = (source: DutSource): Port[] => source.ports.ports.filter((port) => port.direction === "input");
const outputsOf = (source: DutSource): Port[] => source.ports.ports.filter((port) => port.direction === "output");

/** Output rows of the design under Icarus for the stimulus rows: the reference of these tests. */
export function icarusRows(source: DutSource, stimulus: Uint32Array, cycles: number): Uint32Array {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-icarus-"));
  try {
    for (const file of source.files) writeFileSync(join(folder, file.name), file.text);
    writeFileSync(join(folder, "bench.v"), bench(source, cycles));
    writeFileSync(join(folder, "stimulus.hex"), stimulusText(source, stimulus, cycles));
    const files = [...source.files.map((file) => file.name), "bench.v"];
    execFileSync("iverilog", ["-g2005", "-s", "bench", "-o", "bench.vvp", ...files], { cwd: folder, stdio: "pipe" });
    const text = execFileSync("vvp", ["-n", "bench.vvp"], {
      cwd: folder,
      stdio: "pipe",
      maxBuffer: 1 << 28,
    }).toString();
    return outputRows(source, text.trim().split("\n"), cycles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stimulusText(source: DutSource, stimulus: Uint32Array, cycles: number): string {
  const layout = rowLayout(inputsOf(source));
  const lines: string[] = [];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    let row = 0n;
    let lsb = 0n;
    layout.ports.forEach((port, number) => {
      if (port.role === "clock") return;
      row |= readPort(layout, stimulus, cycle * layout.words, number) << lsb;
      lsb += BigInt(portBits(port));
    });
    lines.push(row.toString(16));
  }
  return lines.join("\n");
}

function bench(source: DutSource, cycles: number): string {
  const driven = inputsOf(source).filter((port) => port.role !== "clock");
  const clock = inputsOf(source).find((port) => port.role === "clock")?.name ?? "";
  const width = driven.reduce((sum, port) => sum + portBits(port), 0);
  const range = (port: Port): string => `[${portBits(port) - 1}:0]`;
  const outputs = outputsOf(source);
  return `module bench;
  reg ${clock} = 0;
  reg [${width - 1}:0] rows [0:${cycles - 1}];
  ${driven.map((port) => `wire ${range(port)} ${port.name};`).join("\n  ")}
  ${outputs.map((port) => `wire ${range(port)} ${port.name};`).join("\n  ")}
  reg [${width - 1}:0] row;
  assign {${driven
    .map((port) => port.name)
    .reverse()
    .join(", ")}} = row;
  ${source.top} dut (${source.ports.ports.map((port) => `.${port.name}(${port.name})`).join(", ")});
  integer cycle;
  initial begin
    $readmemh("stimulus.hex", rows);
    for (cycle = 0; cycle < ${cycles}; cycle = cycle + 1) begin
      row = rows[cycle];
      #1 $display("${outputs.map(() => "%h").join(" ")}", ${outputs.map((port) => port.name).join(", ")});
      #1 ${clock} = 1;
      #1 ${clock} = 0;
    end
  end
endmodule
`;
}

/** An undefined digit of Icarus becomes 0. */
function outputRows(source: DutSource, lines: readonly string[], cycles: number): Uint32Array {
  const layout = rowLayout(outputsOf(source));
  const rows = new Uint32Array(cycles * layout.words);
  lines.slice(0, cycles).forEach((line, cycle) => {
    const values = line.split(" ").map((digits) => BigInt(`0x${digits.replace(/[xz]/gi, "0")}`));
    for (const field of layout.fields) {
      const mask = (1n << BigInt(field.bits)) - 1n;
      const part = ((values[field.port] ?? 0n) >> BigInt(field.portLsb)) & mask;
      const at = cycle * layout.words + field.word;
      rows[at] = (rows[at] ?? 0) | Number(part << BigInt(field.shift));
    }
  });
  return rows;
}
