import { readFileSync } from "node:fs";
import { parseConfig } from "../../../src/config/config.ts";
import type { FpgaConfig } from "../../../src/config/types.ts";

/** A shipped FPGA config by name. */
export function fpgaConfig(name: string): FpgaConfig {
  const file = new URL(`../../../configs/${name}.jsonc`, import.meta.url);
  const config = parseConfig(readFileSync(file, "utf8"), `${name}.jsonc`);
  if (config.kind !== "fpga") throw new Error(`Config ${name} is of kind ${config.kind}; the test needs kind fpga.`);
  return config;
}

/** Two cores, a power of two; three without one, far away, and an asynchronous reset. */
export const sizes: readonly FpgaConfig[] = [
  fpgaConfig("fpga-tiny"),
  { ...fpgaConfig("fpga-odd"), name: "three", cores: 3, instructionWords: 64, loadLimitCycles: 20 },
];

/** Addresses of registers. */
export const at = {
  irqGroup: 0x10,
  irqTask: 0x14,
  irqTrap: 0x18,
  irqTrapEnable: 0x24,
  loadBase: 0x28,
  loadLimit: 0x30,
  go: (group: number): number => 0x1000 + 0x20 * group,
  hold: (group: number): number => 0x1004 + 0x20 * group,
  stop: (group: number): number => 0x1008 + 0x20 * group,
  ctxEnded: (group: number): number => 0x1010 + 0x20 * group,
  status: (core: number): number => 0x2000 + 0x100 * core,
  group: (core: number): number => 0x2004 + 0x100 * core,
  load: (core: number): number => 0x2008 + 0x100 * core,
  loadAddress: (core: number): number => 0x200c + 0x100 * core,
  startPc: (core: number): number => 0x2014 + 0x100 * core,
  startLayer: (core: number): number => 0x2018 + 0x100 * core,
  inject: (core: number): number => 0x2020 + 0x100 * core,
  nextLayer: (core: number): number => 0x2024 + 0x100 * core,
  segment: (core: number, word: number): number => 0x2040 + 0x100 * core + 4 * word,
} as const;

/** Responses of the slave. */
export const okay = 0;
export const refused = 2;
