// needs: verilator
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineError } from "../../../src/dut/errors.ts";
import type { DutSource } from "../../../src/dut/dut.ts";
import { buildVerilator, startVerilator, type VerilatorBuild } from "../../../src/dut/verilator/index.ts";
import { toyEnvironment, toyGolden, toyPorts, toyVerilog } from "../../lockstep/fixtures/toy_tally.ts";
import { goldenBatches } from "./batches.ts";

const source: DutSource = {
  top: "vnpu_toy_tally",
  files: [{ name: "toy_tally.v", text: toyVerilog("async_low") }],
  ports: toyPorts,
  reset: "async_low",
};
const folder = mkdtempSync(join(tmpdir(), "vnpu-hostile-test-"));
const [batch = { stimulus: new Uint32Array(), expected: new Uint32Array(), cycles: 0 }] = goldenBatches(
  toyGolden("async_low"),
  toyEnvironment(1),
  [1000],
);
let build: VerilatorBuild;
beforeAll(async () => {
  build = await buildVerilator(source);
});
afterAll(async () => {
  await build.release();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that behaves like the child up to a point; `body` runs with `send(words)` and `next()`. */
function fakeBuild(name: string, body: string): VerilatorBuild {
  const binary = join(folder, name);
  const hello = (build.tableHash.match(/.{8}/g) ?? []).map((word) => `0x${word}`).join(", ");
  writeFileSync(
    binary,
    `#!${process.execPath}
const fs = require("fs");
const send = (words) => fs.writeSync(4, Buffer.from(Uint32Array.from({ length: 16 }, (_, i) => words[i] ?? 0).buffer));
const next = () => { const b = Buffer.alloc(64); return fs.readSync(0, b) > 0 ? new Uint32Array(b.buffer, b.byteOffset, 16) : process.exit(0); };
const hello = () => send([0x41504e56, 0, ${hello}]);
const answer = (request, sequence, more = [-1]) => send([0x41504e56, request[1], sequence, ...more]);
${body}
`,
  );
  chmodSync(binary, 0o755);
  return { ...build, binary };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function failureOf(work: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EngineError) return error;
  throw new Error(`Expected an EngineError, got ${String(error)}.`);
}

describe("a child", () => {
  it("killed in the middle is reported with the cycles already checked, and the next run is refused", async () => {
    const dut = await startVerilator(build, source);
    await dut.run(batch);
    process.kill(dut.pid, "SIGKILL");
    const error = await failureOf(dut.run(batch));
    expect(error.message).toBe("The Verilator child was killed by SIGKILL after 1,000 checked cycles.");
    expect(error.cyclesChecked).toBe(1000);
    expect(await failureOf(dut.run(batch))).toBe(error);
    await dut.close();
  });

  it("that was stopped is given up at the time limit and leaves no process", async () => {
    const dut = await startVerilator(build, source, { timeLimitMs: 300 });
    await dut.run(batch);
    process.kill(dut.pid, "SIGSTOP");
    const error = await failureOf(dut.run(batch));
    expect(error.message).toBe(
      "The Verilator child gave no answer within 0.3 s and was stopped after 1,000 checked cycles.",
    );
    await dut.close();
    expect(alive(dut.pid)).toBe(false);
  });

  it("ignores SIGINT", async () => {
    const dut = await startVerilator(build, source);
    process.kill(dut.pid, "SIGINT");
    expect((await dut.run(batch)).mismatchAt).toBe(-1);
    await dut.close();
    expect(alive(dut.pid)).toBe(false);
  });

  it("that floods standard output and standard error is drained, and its last words are told", async () => {
    const flood = `hello(); let r = next(); answer(r, 0);
r = next();
const line = "x".repeat(1 << 16) + "\\n";
for (let i = 0; i < 200; i++) { fs.writeSync(1, line); fs.writeSync(2, line); }
fs.writeSync(2, "the end\\n"); process.exit(7);`;
    const dut = await startVerilator(fakeBuild("flood", flood), source);
    const error = await failureOf(dut.run(batch));
    expect(error.message).toBe("The Verilator child ended with code 7 (it said: 'the end') after 0 checked cycles.");
    await dut.close();
  });

  it.each([
    ["answers another request", `answer(r, 5);`],
    ["answers another operation", `answer([0, 9], 1);`],
    ["names a row that is not there", `answer(r, 1, [1000]);`],
    ["answers rubbish", `fs.writeSync(4, Buffer.alloc(640, 0x5a));`],
  ])("that %s is stopped", async (name, body) => {
    const program = `hello(); let r = next(); answer(r, 0); r = next(); ${body} next();`;
    const dut = await startVerilator(fakeBuild(name.replaceAll(" ", "_"), program), source);
    const error = await failureOf(dut.run(batch));
    expect(error.message).toBe(
      "The Verilator child gave an answer that makes no sense and was stopped after 0 checked cycles.",
    );
    await dut.close();
    expect(alive(dut.pid)).toBe(false);
  });

  it.each([
    ["greets with rubbish", `send([1, 2, 3]); next();`, "gave a wrong greeting and was stopped"],
    ["is stale", `send([0x41504e56, 0, 1, 2]); next();`, "was built for another port table or harness and is refused"],
    ["says nothing", `next();`, "gave no answer within 0.4 s and was stopped"],
    ["ends at once", `process.exit(3);`, "ended with code 3"],
  ])("that %s is refused", async (name, body, what) => {
    const fake = fakeBuild(name.replaceAll(" ", "_"), body);
    const error = await failureOf(startVerilator(fake, source, { timeLimitMs: name === "says nothing" ? 400 : 5000 }));
    expect(error.message).toBe(`The Verilator child ${what} after 0 checked cycles.`);
  });

  it("of another port table is refused", async () => {
    const other = { ...build, tableHash: build.tableHash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) };
    const error = await failureOf(startVerilator(other, source));
    expect(error.message).toContain("was built for another port table or harness and is refused");
  });

  it("whose program is gone or is none is reported", async () => {
    const gone = await failureOf(startVerilator({ ...build, binary: join(folder, "none") }, source));
    expect(gone.message).toBe("The Verilator child could not be started (ENOENT) after 0 checked cycles.");
    writeFileSync(join(folder, "text"), "no program");
    const text = await failureOf(startVerilator({ ...build, binary: join(folder, "text") }, source));
    expect(text.message).toBe("The Verilator child could not be started (EACCES) after 0 checked cycles.");
  });
});
