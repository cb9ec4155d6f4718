import type { Config } from "../../config/types.ts";
import type { DesignFile, SizeKey } from "../block.ts";

/** The Verilog of a config, fault and all. */
export type DesignOf = (config: Config) => Promise<readonly DesignFile[]> | readonly DesignFile[];

/** Sizes that shape a block which does not say so. */
const usualSizes: Readonly<Record<Config["kind"], readonly SizeKey[]>> = {
  npu: ["matrixEngines", "vnpus"],
  fpga: ["cores"],
};

/** The config with fewer of some of these, from small to large: 1, 2, 3, then powers of two. */
export function smallerConfigs(config: Config, keys: readonly SizeKey[] = usualSizes[config.kind]): Config[] {
  const values: Partial<Readonly<Record<SizeKey, number>>> = config;
  const own = keys.map((key) => values[key] ?? 1);
  return own
    .reduce<number[][]>((lists, most) => lists.flatMap((list) => sizesUpTo(most).map((size) => [...list, size])), [[]])
    .filter((sizes) => sizes.some((size, i) => size < (own[i] ?? 0)))
    .sort((a, b) => product(a) - product(b) || (a[0] ?? 0) - (b[0] ?? 0))
    .map((sizes) => ({
      ...config,
      ...Object.fromEntries(keys.map((key, i) => [key, sizes[i]])),
      name: `${config.name}-${sizes.join("x")}`,
    }));
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all * size, 1);
}

function sizesUpTo(most: number): number[] {
  return [...[1, 2, 3, 4, 8, 16].filter((size) => size < most), most];
}
