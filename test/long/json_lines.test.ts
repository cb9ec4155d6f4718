import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { execute } from "../../src/cli/execute.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { startVnpu } from "../cli/vnpu_process.ts";

const cwd = temporaryFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Output {
  readonly results: readonly unknown[];
}

/** Without the wall clock, which stands under keys of this name alone. */
const timeless = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "timing" in value ? { ...value, timing: undefined } : value;
const parse = (line: string): unknown => JSON.parse(JSON.stringify(JSON.parse(line), timeless));

async function both(args: readonly string[]): Promise<{ readonly whole: Output; readonly lines: readonly unknown[] }> {
  const json = await runCli([...args, "--json", "--quiet"], cwd);
  const ndjson = await runCli([...args, "--ndjson", "--quiet"], cwd);
  expect({ code: ndjson.code, err: ndjson.err }).toEqual({ code: json.code, err: json.err });
  expect(ndjson.out.endsWith("\n")).toBe(true);
  return { whole: parse(json.out) as Output, lines: ndjson.out.trimEnd().split("\n").map(parse) };
}

describe("--ndjson", () => {
  it.each([
    [["generate", "tiny", "-o", "out"]],
    [["cosim", "tiny", "duo", "--cycles", "1k", "--seeds", "2"]],
    [["cosim", "nowhere"]],
    [["doctor"]],
    [["vectors", "tiny", "--top", "utop_scheduler", "-o", "vectors", "--cycles", "50"]],
    [["golden", "tiny", "--top", "utop_scheduler", "--describe"]],
    [["where", "vnpu_utop_scheduler.v:12", "--config", "tiny"]],
  ])("prints the rows of --json, a line each, and then the object without them: %j", async (args) => {
    const { whole, lines } = await both(args);
    expect(lines.slice(0, -1)).toEqual(whole.results);
    expect(lines.at(-1)).toEqual({ ...whole, results: [] });
  });

  it("prints a row as soon as it is known", async () => {
    const printed: string[] = [];
    const seen: number[] = [];
    const terminal = { cwd, environment: {}, stderrIsTerminal: false, writeError: (): void => undefined };
    await execute(
      "doctor",
      async (run) => {
        for (const tool of ["a", "b"]) {
          run.row({ tool }, "a line for people");
          seen.push(printed.length);
          run.line("another");
          await Promise.resolve();
        }
        return { status: "pass" };
      },
      { json: false, ndjson: true, quiet: true, verbose: false, set: [] },
      { terminal: { ...terminal, writeOut: (text) => printed.push(text) }, signal: new AbortController().signal },
    );
    expect(seen).toEqual([1, 2]);
    expect(printed.slice(0, 2)).toEqual(['{"tool":"a"}\n', '{"tool":"b"}\n']);
    expect(printed).toHaveLength(3);
  });

  it("does not go with --json, nor with golden --stdio", async () => {
    const { code, err } = await runCli(["doctor", "--json", "--ndjson"], cwd);
    expect({ code, err }).toEqual({
      code: 2,
      err: "Option '--json' cannot be used with option '--ndjson'.\n",
    });
    const golden = await runCli(["golden", "tiny", "--stdio", "--ndjson", "--top", "utop_scheduler"], cwd);
    expect(golden.code).toBe(2);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const { child, ended } = startVnpu(
      ["cosim", "tiny", "--cycles", "20k", "--seeds", "200", "--ndjson", "--quiet"],
      cwd,
    );
    child.stdout.once("data", () => child.stdout.destroy());
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 141, err: "" });
    expect(JSON.parse(out.toString().split("\n")[0] ?? "")).toMatchObject({ config: "tiny", seed: 1 });
  });
});
