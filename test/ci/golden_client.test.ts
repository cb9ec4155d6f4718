// What builds a Verilated model builds the client in C too.
// needs: verilator
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { blocks } from "../../src/lockstep/index.ts";
import { rowSource } from "../../src/lockstep/row_source.ts";
import { runCli } from "../cli/run_cli.ts";
import { vnpuCommand } from "../cli/vnpu_process.ts";

const cwd = mkdtempSync(join(tmpdir(), "vnpu-client-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const client = fileURLToPath(new URL("../../testbenches/golden_client/", import.meta.url));

beforeAll(async () => {
  const { code } = await runCli(["golden", "duo", "--top", "utop_scheduler", "--c-header", "rows.h"], cwd);
  expect(code).toBe(0);
});

function build(program: string, main: string): string {
  const warnings = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"];
  execFileSync("gcc", [...warnings, "-I.", `-I${client}`, "-o", program, main, join(client, "golden_client.c")], {
    cwd,
  });
  return join(cwd, program);
}

it("the example in C prints the starts of a run", () => {
  const example = build("example", join(client, "example.c"));
  const out = execFileSync(example, [...vnpuCommand, "golden", "duo", "--top", "utop_scheduler", "--stdio"], {
    cwd,
  }).toString();
  expect(out).toBe("cycle 5: vNPU 1 starts on ME 0\ncycle 6: vNPU 1 starts on ME 1\n");
});

it("the client in C gives the rows that the model gives in this process", () => {
  const cycles = 2000;
  const text = '{"kind":"npu","schemaVersion":1,"name":"duo","matrixEngines":2,"vectorEngines":2,"vnpus":3}';
  const config = parseConfig(text, "config");
  const block = blocks.get("utop_scheduler")!;
  const stimulus = { kind: "profile", profile: "mixed" } as const;
  const rows = rowSource(block, { config, block, engine: "netlist", seed: 9, cycles, stimulus }, cycles);
  rows.fill(cycles);
  writeFileSync(join(cwd, "copy.c"), copyProgram);
  const copy = build("copy", "copy.c");
  const hex = (words: Uint32Array): string => Array.from(words, (word) => `${word.toString(16)}\n`).join("");
  const options = vnpuOptions(config);
  const out = execFileSync(copy, [...vnpuCommand, "golden", "duo", "--top", "utop_scheduler", "--stdio", ...options], {
    cwd,
    input: hex(rows.stimulus),
    maxBuffer: 1 << 26,
  });
  expect(out.toString()).toBe(hex(rows.expected.subarray(0, cycles * rows.golden.outputs.words)));
});

/** The config of the rows, whatever the named one says. */
function vnpuOptions(config: object): string[] {
  return Object.entries(config)
    .filter(([, value]) => typeof value === "number")
    .flatMap(([key, value]) => ["--set", `${key}=${String(value)}`]);
}

/** Rows as hexadecimal words from stdin, answers to stdout. */
const copyProgram = `#include "golden_client.h"
#include "rows.h"
#include <inttypes.h>
#include <stdio.h>
int main(int argc, char **argv)
{
    uint32_t in[VNPU_UTOP_SCHEDULER_INPUT_WORDS], out[VNPU_UTOP_SCHEDULER_OUTPUT_WORDS];
    golden *model = golden_start(&argv[1], VNPU_UTOP_SCHEDULER_INPUT_WORDS, VNPU_UTOP_SCHEDULER_OUTPUT_WORDS);
    unsigned word = 0;
    if (argc < 2 || model == NULL) return 1;
    while (scanf("%" SCNx32, &in[word]) == 1) {
        if (++word < VNPU_UTOP_SCHEDULER_INPUT_WORDS) continue;
        if (golden_step(model, in, out) != 0) return 1;
        for (word = 0; word < VNPU_UTOP_SCHEDULER_OUTPUT_WORDS; word++) printf("%" PRIx32 "\\n", out[word]);
        word = 0;
    }
    return golden_end(model);
}
`;
