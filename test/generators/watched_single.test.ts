// needs: verilator
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { generateTop } from "../../src/generators/index.ts";
import { promisesOf, watchedBlock } from "../../src/generators/promises/index.ts";
import { namedConfig } from "../cosim/named_config.ts";

const folder = mkdtempSync(join(tmpdir(), "vnpu-watched-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = namedConfig("tiny");
const top = "utop_scheduler";
const of = promisesOf(config, top);
/** A promise that leans on no duty, and one that does: their verdicts are written in two ways. */
const free = of.promises.find(({ duties }) => duties.length === 0)!;
const bound = of.promises.find(({ duties }) => duties.length > 0)!;

/** What Verilator says of errors in the block with these monitors; nothing, when it can read all of it. */
function errors(watched: typeof of.promises): string {
  const design = watchedBlock(of, config, generateTop(config, top), { watched });
  for (const { name, text } of design.files) writeFileSync(join(folder, name), text);
  const words = ["--lint-only", "-Wno-fatal", "-Wno-lint", "--top-module", design.top];
  const { status, stderr } = spawnSync("verilator", [...words, ...design.files.map(({ name }) => name)], {
    cwd: folder,
    encoding: "utf8",
  });
  return status === 0 ? "" : `${status}: ${stderr}`;
}

describe("a block with monitors around it is Verilog to Verilator", () => {
  it.each([
    ["one promise without duties", [free]],
    ["one promise with duties", [bound]],
    ["two promises", [free, bound]],
  ])("with %s", (_, watched) => {
    expect(errors(watched)).toBe("");
  });
});
