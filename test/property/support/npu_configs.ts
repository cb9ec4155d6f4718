import fc from "fast-check";
import { npuKeys, type Key } from "../../../src/config/keys.ts";
import type { NpuConfig } from "../../../src/config/types.ts";

/** The most that a random config takes of a key, where that is less than the key allows. */
export type Limits = Partial<Record<keyof NpuConfig, number>>;

/** Sizes whose Verilog every tool reads in a moment. */
export const smallSizes: Limits = { matrixEngines: 4, vectorEngines: 4, vnpus: 6 };

/** Any config of kind `npu`: every key over the whole of its range, no size more likely to be a power of two. */
export function npuConfigs(limits: Limits = {}): fc.Arbitrary<NpuConfig> {
  const entries = Object.entries<Key>(npuKeys).map(([name, key]) => {
    return [name, values(key, limits[name as keyof NpuConfig])] as const;
  });
  return fc.record(Object.fromEntries(entries)) as unknown as fc.Arbitrary<NpuConfig>;
}

function values(key: Key, limit: number | undefined): fc.Arbitrary<string | number> {
  switch (key.kind) {
    case "integer": {
      const max = Math.min(key.max, limit ?? key.max);
      // A wide range is often left at its edges, where counters are narrow and limits soon reached.
      return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: key.min, max }) }, fc.constantFrom(key.min, max));
    }
    case "choice":
      return fc.constantFrom(...key.choices);
    case "text":
      return fc.stringMatching(key.pattern);
  }
}

/** The config as a file to paste; its keys in the order of `names`, or in their own. */
export function configText(config: NpuConfig, names: readonly string[] = Object.keys(config)): string {
  const entries: Readonly<Record<string, unknown>> = { ...config };
  return `${JSON.stringify(Object.fromEntries(names.map((name) => [name, entries[name]])), null, 2)}\n`;
}
