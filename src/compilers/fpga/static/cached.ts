import { cacheKey, openCache, type Cache } from "../../../cache/index.ts";
import type { Network } from "../../network/index.ts";
import type { FpgaCore } from "../core.ts";
import { lowerNetwork } from "../lower/index.ts";
import type { StaticNetwork } from "../static_network.ts";
import { compileLowered } from "./compile.ts";
import { readStatic, writeStatic } from "./serialise.ts";

/** Raised when the same layers and core give other packages, times or tilings. */
const compilerVersion = 3;

const kind = "fpga-static";

/**
 * What `compileStatic` makes, from the cache where the same layers were compiled for the same core before. An entry that is cut or
 * altered is made again. @throws CompileError
 */
export async function cachedStatic(
  network: Network,
  core: FpgaCore,
  cache: Pick<Cache, "read" | "write"> = openCache(),
): Promise<StaticNetwork> {
  const lowered = lowerNetwork(network, core);
  const key = cacheKey(kind, String(compilerVersion), network.name, JSON.stringify([lowered, core]));
  const kept = await cache.read(kind, key);
  const found = kept === undefined ? undefined : readStatic(kept);
  if (found !== undefined) return found;
  const made = compileLowered(network.name, lowered, core);
  await cache.write(kind, key, writeStatic(made));
  return made;
}
