// Builds the arbiter, lints it, and runs it in lockstep with its golden model on the embedded netlist engine:
//   npx tsx examples/own_block/run.ts
import { tmpdir } from "node:os";
import { lint, parseConfig, runLockstepAll, type LockstepJob } from "../../src/index.ts";
import block from "./block.ts";

const config = parseConfig(
  `{
    "kind": "npu",
    "schemaVersion": 1,
    "name": "own_block",
    "matrixEngines": 1,
    "vectorEngines": 1,
    "vnpus": 5, // requesters
    "modulePrefix": "my_"
  }`,
  "own_block.jsonc",
);

const files = await block.files(config);
for (const { text } of files) console.log(text);

const { rows, absent } = await lint({ top: `my_${block.name}`, files }, tmpdir());
for (const { tool, file, line, message } of rows) console.log(`${tool}: ${file}:${line}: ${message}`);
if (absent.length > 0) console.log(`Not linted with ${absent.join(", ")}: not installed.`);

const jobs = [1, 2].flatMap((seed) =>
  ["mixed", "busy"].map((profile): LockstepJob => ({
    ...{ config, seed, engine: "netlist", cycles: 500_000, compareState: true },
    block: { name: block.name, module: new URL("./block.ts", import.meta.url).href },
    stimulus: { kind: "profile", profile },
  })),
);
const results = await runLockstepAll(jobs);
for (const { status, seed, cycles, events, mismatch, error } of results) {
  console.log(`${status}: seed ${seed}, ${cycles} cycles, ${JSON.stringify(events)}`);
  if (mismatch !== undefined) console.log(mismatch.table);
  if (error !== undefined) console.log(error.message);
}
process.exitCode = rows.length === 0 && results.every(({ status }) => status === "pass") ? 0 : 1;
