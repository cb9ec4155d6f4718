import { configHash, parseConfig } from "../../config/config.ts";
import type { Config } from "../../config/types.ts";
import { promisedTopsOf, promisesOf, type PromisedConfig, type Promise_ } from "../../generators/promises/index.ts";
import { packagedNames, readNamed } from "../named_files.ts";
import { packageRoot } from "../package_root.ts";

/** The named configs, by the hash of their content. */
export function namedConfigs(): ReadonlyMap<string, Config> {
  const configs = packagedNames("configs").map((name) => {
    const { file, text } = readNamed(name, "configs", packageRoot);
    return parseConfig(text, file);
  });
  return new Map(configs.map((config) => [configHash(config), config]));
}

/** Names of the promises and lemmas that there are at a config, of each block one list. */
export function statementsAt(config: PromisedConfig): readonly (readonly string[])[] {
  return known(config).map((ofBlock) => ofBlock.map(({ id }) => id));
}

function known(config: PromisedConfig): readonly (readonly Promise_[])[] {
  return promisedTopsOf(config).map((top) => {
    const { lemmas, promises } = promisesOf(config, top);
    return [...lemmas, ...promises];
  });
}

/** What a promise or lemma is called, and what it says, at whatever size it is promised. */
export function wordingOf(id: string): { readonly title: string; readonly sentence: string } | undefined {
  const sizes = [
    { matrixEngines: 4, vnpus: 8 },
    { matrixEngines: 1, vnpus: 2 },
  ].map((size) => ({ ...size, vectorEngines: 1, serviceCounterBits: 24, saveLimitCycles: 4, answerLimitCycles: 16 }));
  const pool = { cores: 2, fifoDepth: 2, instructionWords: 64, barrierStages: 0, loadLimitCycles: 16 } as const;
  const all = [...sizes, pool].flatMap((size) => known({ ...size, reset: "sync" }).flat());
  const found = all.find((one) => one.id === id);
  return found === undefined ? undefined : { title: found.title, sentence: found.sentence };
}

/** The contract's order: lemmas, then by number and letter. */
export function inContractOrder(one: string, other: string): number {
  const key = (id: string): string => `${id.startsWith("L") ? 0 : 1}${id.replace(/\d+/, (n) => n.padStart(3, "0"))}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}
