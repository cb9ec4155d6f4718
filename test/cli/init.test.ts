import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { fpgaKeys, npuKeys, type Key } from "../../src/config/keys.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const read = (file: string): string => readFileSync(join(cwd, file), "utf8");

describe("vnpu init", () => {
  it.each([
    ["npu", npuKeys],
    ["fpga", fpgaKeys],
  ])(
    "writes every key of kind %s with its meaning, range, unit and default, and the text parses",
    async (kind, keys) => {
      const { code, err } = await cli("init", "--kind", kind);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const text = read("my_core.jsonc");
      expect(parseConfig(text, "my_core.jsonc")).toMatchObject({ kind, name: "my_core" });
      const words = text.replaceAll(/\n *\/\/ /g, " ");
      for (const [name, key] of Object.entries<Key>(keys)) {
        const entry = words.split("\n").findIndex((line) => line.startsWith(`  "${name}": `));
        const comment = words.split("\n")[entry - 1] ?? "";
        expect(comment).toContain(key.doc);
        if (key.kind === "integer") expect(comment).toContain(`${key.min} to ${key.max} ${key.unit}`);
        expect(comment).toContain(
          key.default === undefined ? "must be given" : `default ${JSON.stringify(key.default)}`,
        );
      }
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  it("names a schema that is there, seen from the config", async () => {
    mkdirSync(join(cwd, "deep"));
    await cli("init", "edge", "-o", "deep/er/edge.jsonc");
    const path = /"\$schema": "(.*)"/.exec(read("deep/er/edge.jsonc"))?.[1] ?? "";
    expect(JSON.parse(readFileSync(resolve(cwd, dirname("deep/er/edge.jsonc"), path), "utf8"))).toMatchObject({
      title: "vnpu config",
    });
  });

  it("takes the name, --set and --module-prefix, and the config generates", async () => {
    const { code, out } = await cli(
      "init",
      "edge",
      "--set",
      "vnpus=2",
      "--set",
      "reset=sync",
      "--module-prefix",
      "e_",
      "--json",
    );
    const { results } = JSON.parse(out) as { results: unknown[] };
    expect(code).toBe(0);
    expect(results).toEqual([{ file: "edge.jsonc", bytes: statSync(join(cwd, "edge.jsonc")).size }]);
    const made = { name: "edge", vnpus: 2, reset: "sync", modulePrefix: "e_" };
    expect(parseConfig(read("edge.jsonc"), "edge.jsonc")).toMatchObject(made);
    expect((await cli("generate", "edge.jsonc", "-o", "rtl", "--list-outputs")).code).toBe(0);
  });

  it("overwrites nothing, and takes no value that is out of range, exit 2", async () => {
    writeFileSync(join(cwd, "mine.jsonc"), "mine");
    const there = await cli("init", "mine");
    expect({ code: there.code, err: there.err }).toEqual({
      code: 2,
      err: "mine.jsonc: is there already; allowed is a path where nothing is yet.\n",
    });
    expect(read("mine.jsonc")).toBe("mine");
    const wrong = await cli("init", "Core", "--set", "vnpus=99");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(
      /^init: name is "Core"; allowed is a name .*\n--set vnpus=99: vnpus is 99; allowed is .*\n$/,
    );
  });
});
