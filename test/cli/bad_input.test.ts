import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { npuKeys, type Key } from "../../src/config/keys.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => {
  expect(existsSync(join(cwd, "out"))).toBe(false);
  rmSync(cwd, { recursive: true, force: true });
});

const minimal = { kind: "npu", schemaVersion: 1, name: "mine", matrixEngines: 1, vectorEngines: 1, vnpus: 2 };

function generate(text: string, ...more: string[]): Promise<CliResult> {
  writeFileSync(join(cwd, "c.jsonc"), text);
  return runCli(["generate", "c.jsonc", "-o", "out", ...more], cwd);
}

const bad: [string, unknown][] = Object.entries<Key>(npuKeys).flatMap(([name, key]): [string, unknown][] => {
  if (key.kind === "integer") return [key.min - 1, key.max + 1, 1.5, "1", null].map((value) => [name, value]);
  return ["\u00e4", 7, null, []].map((value) => [name, value]);
});

describe("bad input: one sentence with its place, exit 2, nothing written", () => {
  it.each(bad)("%s = %j", async (name, value) => {
    const { code, out, err } = await generate(JSON.stringify({ ...minimal, [name]: value }));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(new RegExp(`^c\\.jsonc:1:\\d+: ${name} is [^\\n]+; allowed is [^\\n]+\\n$`));
  });

  it.each(Object.keys(minimal))("%s missing", async (name) => {
    const { [name]: _, ...rest } = minimal as Record<string, unknown>;
    const { code, err } = await generate(JSON.stringify(rest));
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^c\\.jsonc:1:1: ${name} is missing; allowed is [^\\n]+\\n$`));
  });

  it("an unknown key", async () => {
    const { code, err } = await generate(JSON.stringify({ ...minimal, vectorEngine: 2 }));
    expect({ code, err }).toEqual({
      code: 2,
      err: "c.jsonc:1:93: vectorEngine is no known key; did you mean vectorEngines?\n",
    });
  });

  it("malformed JSON", async () => {
    const { code, err } = await generate('{\n  "kind": "npu",\n  "vnpus" 3\n}\n');
    expect({ code, err }).toEqual({
      code: 2,
      err: "c.jsonc:3:11: found no ':' after the key; allowed is JSON with comments.\n",
    });
  });

  it("a pool without its sizes, and with one of a core", async () => {
    const { code, err } = await generate('{ "kind": "fpga", "schemaVersion": 1, "name": "f", "vnpus": 3 }');
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      "c.jsonc:1:1: cores is missing; allowed is an integer from 1 to 32 cores.",
      "c.jsonc:1:1: pixelParallelism is missing; allowed is an integer from 1 to 64 output lines.",
      "c.jsonc:1:1: inputChannelParallelism is missing; allowed is an integer from 1 to 64 input channels.",
      "c.jsonc:1:1: outputChannelParallelism is missing; allowed is an integer from 1 to 64 output channels.",
      expect.stringMatching(/^c\.jsonc:1:52: vnpus is no known key; allowed are \$schema, kind, .*licenseHeader\.$/),
    ]);
  });

  it("--set past the range, and --set of nothing, and a wrong prefix, all at once", async () => {
    const more = ["--set", "vnpus=33", "--set", "saveLimitCycles=0", "--module-prefix", "9"];
    const { code, err } = await generate(JSON.stringify(minimal), ...more);
    expect(code).toBe(2);
    expect(err.trim().split("\n").sort()).toEqual([
      '--module-prefix 9: modulePrefix is "9"; allowed is small letters, digits and _ that begin with a letter, at most 31 characters, or an empty text.',
      "--set saveLimitCycles=0: saveLimitCycles is 0; allowed is an integer from 1 to 65535 cycles.",
      "--set vnpus=33: vnpus is 33; allowed is an integer from 1 to 32 vNPUs.",
    ]);
    expect((await generate(JSON.stringify(minimal), "--set", "vnpus")).err).toBe(
      '--set: "vnpus" sets no key; allowed is key=value.\n',
    );
  });

  it("the failures of two files at once, as JSON too", async () => {
    writeFileSync(join(cwd, "d.jsonc"), "[]");
    const { code, out } = await generate("{", "d.jsonc", "nowhere", "--json");
    expect(code).toBe(2);
    const { status, errors } = JSON.parse(out) as { status: string; errors: string[] };
    expect(status).toBe("error");
    expect(errors).toEqual([
      "c.jsonc:1:2: found no closing '}'; allowed is JSON with comments.",
      "d.jsonc:1:1: the file is a list of 0; allowed is a JSON object with the documented keys.",
      expect.stringMatching(/^nowhere: no such file; allowed is a file, or one of /) as string,
    ]);
  });

  it("two configs of one name", async () => {
    writeFileSync(join(cwd, "d.jsonc"), JSON.stringify(minimal));
    const { code, err } = await generate(JSON.stringify(minimal), "d.jsonc");
    expect({ code, err }).toEqual({
      code: 2,
      err: 'd.jsonc: name is "mine" as in c.jsonc; allowed is a name of its own.\n',
    });
  });

  it.each([
    [["generat"], "Unknown command 'generat' (Did you mean generate?)\n"],
    [["generate", "tiny"], "generate: -o is missing; allowed is -o DIR, or --fusesoc INPUT.\n"],
    [["generate", "-o", "out"], "generate: no config is named; allowed is one config or more.\n"],
    [["generate", "tiny", "-o", "out", "--chek"], "Unknown option '--chek' (Did you mean --check?)\n"],
    [
      ["generate", "papr", "-o", "out"],
      expect.stringMatching(/^papr: no such file \(did you mean paper\?\); allowed is /),
    ],
  ])("%j", async (args, sentence) => {
    const { code, err } = await runCli(args, cwd);
    expect({ code, err }).toEqual({ code: 2, err: sentence as string });
  });
});
