import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { runCli, temporaryFolder } from "./run_cli.ts";

const cwd = temporaryFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it.each([
  [["--runs", "4"], "Option '--runs <n>' argument '4' is invalid. Allowed is an integer from 5 to 1000.\n"],
  [["--config", "papper"], /^papper: no such file \(did you mean paper\?\); allowed is a file, or one of [^\n]*\n$/],
])("vnpu bench %j is refused in one sentence, exit 2", async (args, sentence) => {
  const { code, out, err } = await runCli(["bench", ...args], cwd);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  if (typeof sentence === "string") expect(err).toBe(sentence);
  else expect(err).toMatch(sentence);
});
