import type { Config, FpgaConfig } from "../../config/types.ts";

/** The config of a pool of FPGA cores. Throws RangeError for one of another kind. */
export function fpga(config: Config): FpgaConfig {
  if (config.kind === "fpga") return config;
  throw new RangeError(`Config '${config.name}' is of kind '${config.kind}'; this block needs kind 'fpga'.`);
}
