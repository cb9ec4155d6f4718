// FuseSoC's generator: `node vnpu_generator.mjs INPUT.yml`, as vnpu.core has it called.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = new URL("../dist/cli/run_process.js", import.meta.url);
if (existsSync(fileURLToPath(program))) {
  const { runProcess } = await import(program.href);
  await runProcess(["generate", "--fusesoc", ...process.argv.slice(2)]);
} else {
  process.stderr.write(`${fileURLToPath(program)}: is not there; run: npm run build\n`);
  process.exitCode = 3;
}
