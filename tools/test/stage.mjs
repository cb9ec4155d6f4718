import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Runs one stage, a Node program or a function that resolves to an exit code; a signal to us ends it too. */
export async function runStage({ name, words, run }, { cwd, env, limitSeconds }) {
  const started = performance.now();
  const code = run === undefined ? await runNode(words, { cwd, env, limitSeconds }) : await run();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s\n`);
  return { name, passed: code === 0, seconds };
}

function runNode(words, { cwd, env, limitSeconds }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd, env, stdio: "inherit" });
    const timer = setTimeout(() => child.kill("SIGKILL"), limitSeconds * 1000);
    const pass = (signal) => {
      child.kill(signal);
      process.exitCode = 128 + constants.signals[signal];
      setTimeout(() => process.exit(), 2000).unref();
    };
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals) process.once(signal, pass);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, pass);
      if (process.exitCode === undefined) resolve(code ?? 1);
      else process.exit();
    });
  });
}
