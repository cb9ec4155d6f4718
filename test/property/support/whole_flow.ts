import { tmpdir } from "node:os";
import { configHash, parseConfig } from "../../../src/config/config.ts";
import type { NpuConfig } from "../../../src/config/types.ts";
import { profiles } from "../../../src/environment/index.ts";
import { filesOfTop, generate, tops } from "../../../src/generators/index.ts";
import { lint } from "../../../src/lint/index.ts";
import { runLockstepAll, type Engine, type LockstepJob } from "../../../src/lockstep/index.ts";
import { configText } from "./npu_configs.ts";

/** What is run over a config. */
export interface Flow {
  readonly engines: readonly Engine[];
  /** Per engine. */
  readonly cycles: number;
  readonly seed: number;
}

/**
 * Takes a config the whole way: read as text, generated twice, linted by every tool there is, and run against the golden
 * models. Rejects with what failed first.
 */
export async function wholeFlow(config: NpuConfig, flow: Flow): Promise<void> {
  const files = filesOf(configText(config));
  const again = filesOf(configText(config, Object.keys(config).toReversed()));
  require(JSON.stringify(files) ===
    JSON.stringify(again), "the same config gave other bytes with its keys turned round");
  for (const top of tops(config)) {
    const { rows } = await lint({ top: top.module, files: filesOfTop(config, top) }, tmpdir());
    const said = rows.map((row) => `${row.tool}: ${row.file}:${row.line}: ${row.message}`);
    require(said.length === 0, `lint:\n${said.join("\n")}`);
    const jobs = flow.engines.map((engine): LockstepJob => jobOf(config, top.name, engine, flow));
    for (const result of await runLockstepAll(jobs, { lanes: 1 })) {
      const verdict = result.mismatch?.table ?? result.error?.message ?? "";
      require(result.status === "pass", `${top.name}, ${result.engine}: ${result.status}\n${verdict}`);
      require(result.cycles === flow.cycles, `${result.engine} compared ${result.cycles} cycles`);
    }
  }
}

function jobOf(config: NpuConfig, top: string, engine: Engine, { cycles, seed }: Flow): LockstepJob {
  // Any number of the config's own would do: the tempers of the surroundings go with the configs.
  const profile = profiles[Number.parseInt(configHash(config).slice(0, 6), 16) % profiles.length] ?? "mixed";
  return {
    ...{ config, block: { name: top }, engine, seed, cycles, stimulus: { kind: "profile", profile } },
    compareState: engine !== "verilator",
  };
}

function filesOf(text: string): ReturnType<typeof generate> {
  return generate(parseConfig(text, "random.jsonc"));
}

function require(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
