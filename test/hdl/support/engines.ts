import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emit, type Module } from "../../../src/hdl/index.ts";
import type { Row } from "./reference.ts";

/** A design and what is fed to it; the name is that of its instance in the harness. */
export interface Trial {
  readonly module: Module;
  readonly stimulus: readonly Row[];
}

/** Per trial, per cycle: the outputs before the clock edge, undefined where a simulator says x. */
export type Outcome = readonly (readonly Readonly<Record<string, bigint | undefined>>[])[];

export const hasVerilator: boolean = spawnSync("verilator", ["--version"]).status === 0;
export const hasIcarus: boolean = spawnSync("iverilog", ["-V"]).status === 0;

/** All trials side by side under one clock, so that one build serves them all. Ports are fields of two wide vectors. */
function harness(trials: readonly Trial[]): { text: string; inBits: number; outBits: number } {
  let inBits = 0;
  let outBits = 0;
  const instances = trials.map(({ module }, index) => {
    const ports = module.ports.map((port) => {
      if (port.signalKind === "clock") return `.${port.name}(clk)`;
      if (port.signalKind === "output") return `.${port.name}(out[${(outBits += port.width) - 1} -: ${port.width}])`;
      return `.${port.name}(in[${(inBits += port.width) - 1} -: ${port.width}])`;
    });
    return `  t${index}_${module.name} u_${index} (${ports.join(", ")});`;
  });
  // More than 64 bits, so that Verilator makes both vectors arrays of words.
  inBits = Math.max(inBits, 65);
  outBits = Math.max(outBits, 65);
  const head = `module harness (input wire clk, input wire [${inBits - 1}:0] in, output wire [${outBits - 1}:0] out);`;
  return { text: [head, ...instances, "endmodule", ""].join("\n"), inBits, outBits };
}

function pack(trials: readonly Trial[], cycle: number): bigint {
  let word = 0n;
  let at = 0;
  for (const { module, stimulus } of trials) {
    for (const port of module.ports.filter(({ signalKind }) => ["input", "reset"].includes(signalKind))) {
      word |= (stimulus[cycle]?.[port.name] ?? 0n) << BigInt(at);
      at += port.width;
    }
  }
  return word;
}

/** Reads one output vector, written in binary with the highest bit first. */
function unpack(trials: readonly Trial[], line: string): Readonly<Record<string, bigint | undefined>>[] {
  let end = line.length;
  return trials.map(({ module }) => {
    const outputs = module.ports.filter(({ signalKind }) => signalKind === "output");
    return Object.fromEntries(
      outputs.map((port) => {
        const bits = line.slice(end - port.width, end);
        end -= port.width;
        return [port.name, /^[01]+$/.test(bits) ? BigInt(`0b${bits}`) : undefined];
      }),
    );
  });
}

/** Runs the trials on both sides of `run`, which turns stimulus lines into output lines. All have equally many cycles. */
function withFiles(
  trials: readonly Trial[],
  run: (folder: string, files: readonly string[], shape: { inBits: number; outBits: number; rows: bigint[] }) => string,
): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "hdl-test-"));
  try {
    const { text, inBits, outBits } = harness(trials);
    const files = trials.flatMap(({ module }, index) => emit(module, { prefix: `t${index}_`, licenseHeader: "Test." }));
    files.push({ name: "harness.v", module: "harness", text });
    for (const file of files) writeFileSync(join(folder, file.name), file.text);
    const cycles = trials[0]?.stimulus.length ?? 0;
    const rows = Array.from({ length: cycles }, (_, cycle) => pack(trials, cycle));
    const names = files.map(({ name }) => name);
    const lines = run(folder, names, { inBits, outBits, rows }).trim().split("\n");
    const perCycle = lines.map((line) => unpack(trials, line));
    return trials.map((_, index) => perCycle.map((row) => row[index] ?? {}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the trials under Icarus Verilog. */
export function runIcarus(trials: readonly Trial[]): Outcome {
  return withFiles(trials, (folder, files, { inBits, outBits, rows }) => {
    const bench = `module bench;
  reg clk; reg [${inBits - 1}:0] rows [0:${rows.length - 1}]; reg [${inBits - 1}:0] in; wire [${outBits - 1}:0] out;
  integer i;
  harness dut (clk, in, out);
  initial begin
    $readmemh("rows.hex", rows);
    clk = 0; in = 0;
    for (i = 0; i < ${rows.length}; i = i + 1) begin
      in = rows[i]; #1 $display("%b", out); #1 clk = 1; #1 clk = 0; #1;
    end
  end
endmodule
`;
    writeFileSync(join(folder, "bench.v"), bench);
    writeFileSync(join(folder, "rows.hex"), rows.map((row) => row.toString(16)).join("\n"));
    execFileSync("iverilog", ["-g2001", "-o", "bench.vvp", "bench.v", ...files], { cwd: folder });
    return execFileSync("vvp", ["bench.vvp"], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  });
}

/** Runs the trials in a Verilator build of their own. */
export function runVerilator(trials: readonly Trial[]): Outcome {
  return withFiles(trials, (folder, files, { inBits, outBits, rows }) => {
    const words = Math.ceil(inBits / 32);
    const main = `#include "Vharness.h"
#include "verilated.h"
#include <cstdio>
int main() {
  Vharness dut;
  unsigned word;
  dut.clk = 0;
  // All ones first, so that an asynchronous reset in the first row is an edge.
  for (int i = 0; i < ${words}; i++) dut.in[i] = ~0u;
  dut.eval();
  for (;;) {
    for (int i = 0; i < ${words}; i++) {
      if (std::scanf("%x", &word) != 1) return 0;
      dut.in[i] = word;
    }
    dut.eval();
    for (int i = ${outBits - 1}; i >= 0; i--) std::putchar('0' + ((dut.out[i / 32] >> (i % 32)) & 1));
    std::putchar('\\n');
    dut.clk = 1;
    dut.eval();
    dut.clk = 0;
    dut.eval();
  }
}
`;
    writeFileSync(join(folder, "main.cpp"), main);
    const build = ["--cc", "--exe", "--build", "--x-initial", "0", "--top-module", "harness", "-Wno-fatal", "-O0"];
    const quick = ["-CFLAGS", "-O0", "-MAKEFLAGS", "OPT_FAST=-O0 OPT_SLOW=-O0 OPT_GLOBAL=-O0"];
    execFileSync("verilator", [...build, ...quick, "-j", "2", "main.cpp", ...files], { cwd: folder, stdio: "pipe" });
    const wordsOf = (row: bigint): string =>
      Array.from({ length: words }, (_, i) => ((row >> BigInt(32 * i)) & 0xffffffffn).toString(16)).join(" ");
    const input = `${rows.map(wordsOf).join("\n")}\n`;
    return execFileSync(join(folder, "obj_dir", "Vharness"), { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  });
}
