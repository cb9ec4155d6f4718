import { configHash, parseConfig } from "../config/config.ts";
import type { Override } from "../config/jsonc.ts";
import { parseOverride } from "../config/override.ts";
import { ConfigError } from "../config/problem.ts";
import type { Config, NpuConfig } from "../config/types.ts";
import { UsageError } from "./errors.ts";
import { readNamed } from "./named_files.ts";
import type { Run } from "./run.ts";

/** A validated config, where it came from, and its content hash. */
export interface LoadedConfig<C extends Config = Config> {
  readonly config: C;
  readonly file: string;
  /** SHA-256 in hex over the config with its defaults filled in. */
  readonly hash: string;
}

/**
 * Reads the configs that a command line names, with `--set` and `--module-prefix` applied to each.
 *
 * @throws {UsageError} with everything wrong in all of them.
 */
export function loadConfigs(run: Run, names: readonly string[]): readonly LoadedConfig[] {
  const sentences: string[] = [];
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof UsageError)) throw error;
      sentences.push(...error.message.split("\n"));
      return undefined;
    }
  };
  const overrides = run.options.set.flatMap((argument) => attempt(() => parseOverride(argument)) ?? []);
  if (run.options.modulePrefix !== undefined) overrides.push(prefixOverride(run.options.modulePrefix));
  const loaded = names.flatMap((name) => attempt(() => loadConfig(name, run.terminal.cwd, overrides)) ?? []);
  for (const { config, file } of loaded) {
    const first = loaded.find((other) => other.config.name === config.name);
    if (first?.file !== file) {
      sentences.push(`${file}: name is "${config.name}" as in ${first?.file}; allowed is a name of its own.`);
    }
  }
  if (sentences.length > 0) throw new UsageError([...new Set(sentences)]);
  return loaded.filter(({ file }, at) => loaded.findIndex((other) => other.file === file) === at);
}

/** As `loadConfigs`, for commands whose blocks are those of an NPU core. */
export function loadNpuConfigs(run: Run, names: readonly string[]): readonly LoadedConfig<NpuConfig>[] {
  return loadConfigs(run, names).map(({ config, file, hash }) => {
    if (config.kind === "npu") return { config, file, hash };
    throw new UsageError(`${file}: kind is "${config.kind}"; allowed here is "npu".`);
  });
}

function loadConfig(name: string, cwd: string, overrides: readonly Override[]): LoadedConfig {
  const { file, text } = readNamed(name, "configs", cwd);
  const config = parseConfig(text, file, overrides);
  return { config, file, hash: configHash(config) };
}

function prefixOverride(prefix: string): Override {
  return { path: ["modulePrefix"], value: prefix, origin: `--module-prefix ${prefix}` };
}
