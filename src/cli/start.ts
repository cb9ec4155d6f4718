import { join } from "node:path";
import { generate } from "./commands/generate.ts";
import { chooseEngine } from "./engine.ts";
import { execute } from "./execute.ts";
import { exitCode } from "./exit_code.ts";
import { compiledFor } from "./isa/tenant_programs.ts";
import { loadNpuConfigs } from "./load_configs.ts";
import type { Outcome, Run } from "./run.ts";
import { finish, listenForEnd } from "./run_process.ts";
import { verdictOfRuns } from "./cosim/report.ts";
import { frontEndLine, runFrontEnd } from "./tenants/front_end_run.ts";
import { makeReport } from "./tenants/report_job.ts";
import { processTerminal } from "./terminal.ts";

/** Folder of everything that `npm start` writes. */
const output = "out";
/** Enough for 20 answered requests of the faster tenant, on which a latency can rest; some ten seconds in all. */
const cyclesPerMode = 7_000_000;
/** The integrated front end that is ready soonest for two tenants, the networks that these run, and for how long in lockstep. */
const frontEndConfig = "duo";
/** Its own limit is too short for two tenants that fetch at the same time. */
const frontEndAnswerLimit = 256;
const frontEndNetworks = ["resnet50", "mobilenet_v1"] as const;
const frontEndSeconds = 15;

/** The program of `npm start`: RTL, lockstep under every policy, area and report of config `paper`, networks on a front end. */
export async function start(args: readonly string[]): Promise<number> {
  process.setSourceMapsEnabled(true);
  if (args.length > 0) {
    process.stderr.write(`npm start: ${args.join(" ")} is not understood; it takes no arguments, npx vnpu does.\n`);
    return exitCode.wrongUse;
  }
  const options = { json: false, quiet: false, verbose: false, set: [] };
  const { signal } = listenForEnd();
  return finish(await execute("start", mainJob, options, { terminal: processTerminal(), signal }));
}

async function mainJob(run: Run): Promise<Outcome> {
  const [loaded] = loadNpuConfigs(run, ["paper"]);
  if (loaded === undefined) throw new Error("The named config 'paper' is gone.");
  const engine = await chooseEngine(run, undefined);
  await generate(run, ["paper"], { output: join(output, "rtl") });
  const report = await makeReport(run, {
    ...{ loaded, engine, scenario: "two_tenants", cycles: cyclesPerMode, seed: 1, lanes: 2 },
    output: join(output, "report.html"),
    reproduce: ["npm start"],
  });
  const [small] = loadNpuConfigs(run, [frontEndConfig]);
  if (small === undefined) throw new Error(`The named config '${frontEndConfig}' is gone.`);
  const config = { ...small.config, answerLimitCycles: frontEndAnswerLimit };
  const begin = performance.now();
  const networks = frontEndNetworks.map((name) => compiledFor(run, name, config));
  const seconds = frontEndSeconds - (performance.now() - begin) / 1000;
  const frontEnd = await runFrontEnd(run, { config, networks, seconds });
  run.line(frontEndLine(frontEnd, networks));
  const status = verdictOfRuns(run, [frontEnd]);
  return { ...report, status: report.status === "pass" ? status : report.status };
}
