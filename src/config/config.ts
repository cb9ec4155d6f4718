import { createHash } from "node:crypto";
import { parseJsonc, type Override } from "./jsonc.ts";
import { configSchema } from "./schema.ts";
import type { Config } from "./types.ts";

/**
 * Reads the text of a config; keys left out get their defaults.
 *
 * @param file The name that messages show.
 * @throws {ConfigError} with everything that is wrong, one sentence each.
 */
export function parseConfig(text: string, file: string, overrides: readonly Override[] = []): Config {
  return parseJsonc(text, file, configSchema, overrides);
}

/** SHA-256, in hex, of the validated config: two texts that mean the same config have the same hash. */
export function configHash(config: Config): string {
  return createHash("sha256").update(canonicalJson(config)).digest("hex");
}

/** JSON with the keys of every object in ascending order and no blanks. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
}
