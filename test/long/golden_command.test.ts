import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import type { GoldenHeader } from "../../src/cli/golden/describe.ts";
import { serveGolden } from "../../src/cli/golden/serve.ts";
import { parseConfig } from "../../src/config/config.ts";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import { blocks } from "../../src/lockstep/index.ts";
import { rowSource, type RowSource } from "../../src/lockstep/row_source.ts";
import { elementPlace } from "../../src/ports/index.ts";
import { runCli } from "../cli/run_cli.ts";
import { startVnpu } from "../cli/vnpu_process.ts";

const cwd = mkdtempSync(join(tmpdir(), "vnpu-golden-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const config = parseConfig(
  '{"kind":"npu","schemaVersion":1,"name":"odd_sizes","matrixEngines":3,"vectorEngines":1,"vnpus":7}',
  "config",
);
const sizes = ["--set", "matrixEngines=3", "--set", "vnpus=7", "--set", "serviceCounterBits=24"];
const block = blocks.get("utop_scheduler")!;

function rowsOf(cycles: number): RowSource {
  const stimulus = { kind: "profile", profile: "mixed" } as const;
  const rows = rowSource(block, { config, block, engine: "netlist", seed: 5, cycles, stimulus }, cycles);
  rows.fill(cycles);
  return rows;
}

/** Words as the protocol has them: little-endian on every machine. */
function bytesOf(words: Uint32Array): Buffer {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, index) => bytes.writeUInt32LE(word, index * 4));
  return bytes;
}

describe("vnpu golden --stdio", () => {
  it("answers rows as the model does, whatever pieces they come in, after a header line", async () => {
    const cycles = 3000;
    const { stimulus, expected } = rowsOf(cycles);
    const { child, ended } = startVnpu(["golden", "tiny", "--top", "utop_scheduler", "--stdio", ...sizes], cwd);
    const bytes = bytesOf(stimulus);
    child.stdin.write(bytes.subarray(0, 7));
    child.stdin.write(bytes.subarray(7, 1001));
    child.stdin.end(bytes.subarray(1001));
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lineEnd = out.indexOf(0x0a);
    const header = JSON.parse(out.subarray(0, lineEnd).toString()) as GoldenHeader;
    expect(header).toMatchObject({ protocol: 1, config: "tiny", top: "utop_scheduler", firstComparedCycle: 0 });
    expect(out.subarray(lineEnd + 1).equals(bytesOf(expected.slice(0, cycles * header.outputs.wordsPerRow)))).toBe(
      true,
    );
  });

  it("answers each row before the next one is sent, and ends a partial row with exit 2 and one sentence", async () => {
    const { golden, stimulus, expected } = rowsOf(20);
    const { child, ended } = startVnpu(["golden", "tiny", "--top", "utop_scheduler", "--stdio", ...sizes], cwd);
    const bytes = bytesOf(stimulus);
    const rowBytes = golden.inputs.words * 4;
    let headerBytes = 0;
    let got = Buffer.alloc(0);
    child.stdout.on("data", (chunk: Buffer) => (got = Buffer.concat([got, chunk])));
    while (!got.includes(0x0a)) await once(child.stdout, "data");
    headerBytes = got.indexOf(0x0a) + 1;
    for (let row = 0; row < 20; row++) {
      child.stdin.write(bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
      while (got.length < headerBytes + (row + 1) * golden.outputs.words * 4) await once(child.stdout, "data");
    }
    child.stdin.end(bytes.subarray(0, 3));
    const { code, err } = await ended;
    expect({ code, err }).toEqual({
      code: 2,
      err: `stdin: ends 3 bytes into row 20; allowed are whole rows of ${rowBytes} bytes.\n`,
    });
    expect(got.subarray(headerBytes).equals(bytesOf(expected.slice(0, 20 * golden.outputs.words)))).toBe(true);
  });

  it("reads no further while nobody takes its output", async () => {
    const golden = utopSchedulerGolden(config as Parameters<typeof utopSchedulerGolden>[0], "async_low");
    const input = new PassThrough();
    const taken: (() => void)[] = [];
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void taken.push(done) });
    const served = serveGolden(golden, { input, output, signal: new AbortController().signal });
    const row = Buffer.alloc(golden.inputs.words * 4);
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    input.write(row);
    await settle();
    input.write(row);
    await settle();
    expect({ writes: taken.length, waiting: input.readableLength }).toEqual({ writes: 1, waiting: row.length });
    taken.shift()?.();
    await settle();
    expect({ writes: taken.length, waiting: input.readableLength }).toEqual({ writes: 1, waiting: 0 });
    taken.shift()?.();
    input.end();
    expect(await served).toBe(2);
  });

  it("ends on SIGINT while it waits for a row", async () => {
    const { child, ended } = startVnpu(["golden", "tiny", "--top", "utop_scheduler", "--stdio"], cwd);
    await once(child.stdout, "data");
    const killed = performance.now();
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    // At once: a command that hangs is ended after 4 s.
    expect(performance.now() - killed).toBeLessThan(3000);
  });
});

describe("the header", () => {
  it("places every element where the layout has it", async () => {
    const { code, out } = await runCli(["golden", "tiny", "--top", "utop_scheduler", "--describe", ...sizes], cwd);
    const header = JSON.parse(out) as GoldenHeader;
    const { inputs, outputs } = block.golden(config);
    expect(code).toBe(0);
    for (const [side, layout] of [
      [header.inputs, inputs],
      [header.outputs, outputs],
    ] as const) {
      expect(side.wordsPerRow).toBe(layout.words);
      expect(side.ports.map(({ name }) => name)).toEqual(
        layout.ports.filter(({ role }) => role !== "clock").map(({ name }) => name),
      );
      for (const { name, elements, elementBits, fields } of side.ports) {
        const places = fields.flatMap(({ firstElement, elements: count, word, shift }) =>
          Array.from({ length: count }, (_, k) => ({
            element: firstElement + k,
            word,
            shift: shift + k * elementBits,
          })),
        );
        expect(places).toEqual(
          Array.from({ length: elements }, (_, k) => {
            const { word, shift } = elementPlace(layout, name, k);
            return { element: k, word, shift };
          }),
        );
      }
    }
  });

  it("is the one row of --describe --json; of its uses just one is allowed, exit 2", async () => {
    const { out } = await runCli(["golden", "tiny", "--top", "utop_scheduler", "--describe", "--json"], cwd);
    expect((JSON.parse(out) as { results: GoldenHeader[] }).results).toMatchObject([{ protocol: 1, config: "tiny" }]);
    for (const args of [[], ["--stdio", "--describe"]]) {
      const { code, err } = await runCli(["golden", "tiny", "--top", "utop_scheduler", ...args], cwd);
      expect({ code, err }).toEqual({
        code: 2,
        err: "golden: allowed is exactly one of --stdio, --describe and --c-header.\n",
      });
    }
    const both = await runCli(["golden", "tiny", "--top", "utop_scheduler", "--stdio", "--json"], cwd);
    expect({ code: both.code, err: both.err }).toEqual({
      code: 2,
      err: "golden: --stdio and --json both want stdout; allowed is one of them.\n",
    });
  });
});
