import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArguments } from "./arguments.mjs";
import { runLongTests } from "./long_tests.mjs";
import { summarise } from "./summary.mjs";

/**
 * The long regression: the campaign of `vnpu regress`, then every test of test/long/. Each goes on where it was. Resolves
 * to the exit code: 1 when a check failed, 2 and 3 as the commands', 128 and the signal's number when interrupted.
 */
export async function regress(root, args) {
  const wanted = parseArguments(args);
  const { main, processTerminal, listenForEnd, finish } = await compiled(root);
  const { signal } = listenForEnd();
  const stream = wanted.isForMachines ? process.stderr : process.stdout;
  const say = (line) => void stream.write(`${line}\n`);
  const rows = [];
  let code = 0;
  if (wanted.stages.includes("campaign")) {
    const started = performance.now();
    code = await main(["regress", ...wanted.campaign], processTerminal(), signal);
    if (wanted.isQuestion || code === 2) return finish(code);
    const outcome = signal.aborted ? "interrupted" : code === 0 ? "passed" : "failed";
    rows.push({ name: "campaign", seconds: (performance.now() - started) / 1000, outcome });
  }
  if (wanted.stages.includes("tests") && !signal.aborted) {
    rows.push(...(await runLongTests(root, { again: wanted.again, signal, say, output: stream.fd })));
  }
  const { lines, testsFailed } = summarise(rows);
  for (const line of lines) say(line);
  if (signal.aborted) return finish(interruptedCode(signal.reason));
  return finish(code === 0 && testsFailed ? 1 : code);
}

async function compiled(root) {
  process.setSourceMapsEnabled(true);
  const modules = ["main", "terminal", "run_process"].map((name) => join(root, "dist", "cli", `${name}.js`));
  return Object.assign({}, ...(await Promise.all(modules.map((path) => import(pathToFileURL(path).href)))));
}

function interruptedCode(reason) {
  return { SIGINT: 130, SIGTERM: 143 }[reason] ?? 141;
}
