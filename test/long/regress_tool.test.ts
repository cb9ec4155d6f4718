import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeProject, type Project } from "../tools/helpers.ts";

/** A stand-in for vitest: a test file says how it ends and how long it takes; `beats` grows while it runs. */
const fakeVitest = `
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const file = process.argv.at(-1);
const { passed = 1, failed = 0, milliseconds = 0 } = JSON.parse(readFileSync(file, "utf8"));
const json = process.argv.find((word) => word.startsWith("--outputFile.json=")).split("=")[1];
appendFileSync("runs.log", file + "\\n");
const timer = setInterval(() => appendFileSync("beats", "."), 20);
setTimeout(() => {
  clearInterval(timer);
  writeFileSync(json, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}, milliseconds);
`;

const stubs = {
  "main.ts": `export async function main(args: readonly string[], _: object, signal: AbortSignal): Promise<number> {
  console.log(args.join(" "));
  if (signal.aborted) return 130;
  return Number(process.env["CAMPAIGN_CODE"] ?? 0);
}
`,
  "terminal.ts": "export const processTerminal = (): object => ({});\n",
  "run_process.ts": `export function listenForEnd(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(name));
  return controller;
}
export const finish = (code: number): never => process.exit(code);
`,
};

let project: Project;
const path = (name: string): string => join(project.folder, name);
const longTest = (name: string, says: object): void =>
  writeFileSync(path(`test/long/${name}.test.ts`), JSON.stringify(says));
const lines = (name: string): string[] =>
  existsSync(path(name)) ? readFileSync(path(name), "utf8").trim().split("\n") : [];

/** The files that were run since the last call. */
function runs(): string[] {
  const found = lines("runs.log").map((file) => file.replace(/^test\/long\/|\.test\.ts$/g, ""));
  rmSync(path("runs.log"), { force: true });
  return found;
}

function regress(
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): { code: number | null; out: string; err: string } {
  const options = { cwd: project.folder, env: { ...project.environment, ...more }, encoding: "utf8" as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/run.mjs", "regress", ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** Starts the regression and ends it by a signal when `slow` is under way. */
async function endInSlow(signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, ["tools/run.mjs", "regress"], {
    ...{ cwd: project.folder, env: project.environment, stdio: "ignore" },
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (!lines("runs.log").includes("test/long/slow.test.ts")) await sleep(20);
  child.kill(signal);
  return ended;
}

beforeEach(() => {
  project = makeProject();
  for (const [name, text] of Object.entries(stubs)) project.write(`src/cli/${name}`, text);
  mkdirSync(path("test/long"), { recursive: true });
  longTest("first", {});
  longTest("second", { milliseconds: 30 });
  spawnSync(process.execPath, ["tools/run.mjs", "build"], { cwd: project.folder, env: project.environment });
  mkdirSync(path("node_modules/vitest"));
  project.write("node_modules/vitest/vitest.mjs", fakeVitest);
});
afterEach(() => rmSync(project.folder, { recursive: true, force: true }));

describe("npm run regress", () => {
  it("runs the campaign with its arguments, then each long test once at a state of the sources", () => {
    const { code, out } = regress(["tiny", "--cycles", "5k"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^regress tiny --cycles 5k\nlong tests: 1 of 2: test\/long\/first\.test\.ts passed in /);
    expect(out).toMatch(/\ncampaign +\d+\.\d +passed\n.*first.* passed\n.*second.* passed\n3 passed, 0 failed\n$/);
    expect(runs()).toEqual(["first", "second"]);

    expect(regress().out).toMatch(/first.* passed \(before\)\n.*second.* passed \(before\)\n3 passed, 0 failed\n$/);
    expect(runs()).toEqual([]);
    regress(["--again"]);
    expect(runs()).toEqual(["first", "second"]);
    project.write("src/cli/bin.ts", "export const changed: boolean = true;\n");
    regress();
    expect(runs()).toEqual(["first", "second"]);
  });

  it("runs a file that failed again, and not the others; exit 1", () => {
    longTest("bad", { failed: 1 });
    const { code, out } = regress();
    expect({ code, end: out.slice(-19) }).toEqual({ code: 1, end: "3 passed, 1 failed\n" });
    runs();
    expect(regress().code).toBe(1);
    expect(runs()).toEqual(["bad"]);
  });

  it("does not count a file whose tests were all skipped as passed", () => {
    longTest("second", { passed: 0 });
    const { code, out } = regress();
    expect(code).toBe(0);
    expect(out).toMatch(/second.* not run \(all of its tests are skipped here\)\n1 not run\n2 passed, 0 failed\n$/);
    runs();
    regress();
    expect(runs()).toEqual(["second"]);
  });

  it("loses the file under way alone when killed, and leaves nothing running", async () => {
    longTest("slow", { milliseconds: 60_000 });
    expect(await endInSlow("SIGKILL")).toBe(null);
    expect(runs()).toEqual(["first", "second", "slow"]);
    await sleep(1500);
    const beats = statSync(path("beats")).size;
    await sleep(300);
    expect(statSync(path("beats")).size).toBe(beats);
    longTest("slow", {});
    writeFileSync(path("out/long_tests.jsonl"), `${readFileSync(path("out/long_tests.jsonl"), "utf8")}{"schemaVers`);
    regress(["--only", "tests"]);
    // The state is another now: all of them ran, and were entered behind the line that was cut off.
    expect(runs()).toEqual(["first", "second", "slow"]);
    regress();
    expect(runs()).toEqual([]);
  });

  it("goes on after an interruption with what was left", async () => {
    longTest("slow", { milliseconds: 1000 });
    expect(await endInSlow("SIGINT")).toBe(130);
    runs();
    expect(regress().code).toBe(0);
    expect(runs()).toEqual(["slow"]);
  });

  it("keeps apart how the campaign ended: wrong use stops, a mismatch and a missing tool are the exit code", () => {
    expect(regress([], { CAMPAIGN_CODE: "2" }).code).toBe(2);
    expect(runs()).toEqual([]);
    expect(regress([], { CAMPAIGN_CODE: "3" })).toMatchObject({
      code: 3,
      out: expect.stringMatching(/campaign .* failed\n/) as string,
    });
    expect(runs()).toEqual(["first", "second"]);
    expect(regress([], { CAMPAIGN_CODE: "1" }).out).toMatch(/\n2 passed, 1 failed\n$/);
  });

  it("runs one stage when asked, and refuses others in one sentence", () => {
    expect(regress(["--only", "campaign"]).out).toMatch(/^regress\nstage .*\ncampaign .*\n1 passed, 0 failed\n$/);
    expect(regress(["--help"]).out).toBe("regress --help\n");
    expect(regress(["--only", "tests"]).out).not.toContain("campaign");
    expect(runs()).toEqual(["first", "second"]);
    expect(regress(["--only", "all"])).toMatchObject({
      ...{ code: 2, out: "" },
      err: "--only all: is no stage, or there are two; allowed is --only campaign or --only tests.\n",
    });
    expect(regress(["--only", "tests", "tiny"])).toMatchObject({
      ...{ code: 2, err: "tiny: is for the campaign; allowed beside --only tests is --again.\n" },
    });
  });
});
