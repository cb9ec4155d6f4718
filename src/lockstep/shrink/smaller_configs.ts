import type { Config } from "../../config/types.ts";
import type { DesignFile } from "../block.ts";

/** The Verilog of a config, fault and all. */
export type DesignOf = (config: Config) => Promise<readonly DesignFile[]> | readonly DesignFile[];

/** The config with fewer MEs, fewer vNPUs, or both, from small to large: 1, 2, 3, then powers of two. */
export function smallerConfigs(config: Config): Config[] {
  if (config.kind !== "npu") return [];
  const { matrixEngines, vnpus, name } = config;
  return sizesUpTo(matrixEngines)
    .flatMap((mes) => sizesUpTo(vnpus).map((tenants) => ({ mes, tenants })))
    .filter(({ mes, tenants }) => mes < matrixEngines || tenants < vnpus)
    .sort((a, b) => a.mes * a.tenants - b.mes * b.tenants || a.mes - b.mes)
    .map(({ mes, tenants }) => ({
      ...config,
      name: `${name}-${mes}x${tenants}`,
      matrixEngines: mes,
      vnpus: tenants,
    }));
}

function sizesUpTo(most: number): number[] {
  return [...[1, 2, 3, 4, 8, 16].filter((size) => size < most), most];
}
