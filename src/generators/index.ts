import { emit, type EmittedFile } from "../hdl/index.ts";
import type { Config, FpgaConfig, NpuConfig } from "../config/types.ts";
import { addressGuardTop } from "./address_guard/top.ts";
import { controlRegistersTop } from "./control_registers/top.ts";
import { operationSchedulerTop } from "./operation_scheduler/top.ts";
import { fetchMasterTop } from "./fetch_master/top.ts";
import { firstLevelTop } from "./first_level_idm/top.ts";
import { idmTop } from "./idm/top.ts";
import { npuFrontendTop } from "./npu_frontend/top.ts";
import { secondLevelTop } from "./second_level_idm/top.ts";
import type { Top } from "./top.ts";
import { utopSchedulerTop } from "./utop_scheduler/top.ts";
import { utopSequencerTop } from "./utop_sequencer/top.ts";

export type { EmittedFile } from "../hdl/index.ts";
export type { Top } from "./top.ts";

/** The blocks of kind `npu`, the one that a command means when it is told none first. */
const npuTops: Readonly<Record<string, (config: NpuConfig) => Top>> = {
  utop_scheduler: utopSchedulerTop,
  operation_scheduler: operationSchedulerTop,
  utop_sequencer: utopSequencerTop,
  control_registers: controlRegistersTop,
  fetch_master: fetchMasterTop,
  npu_frontend: npuFrontendTop,
};

/** The blocks of kind `fpga`, likewise. */
const fpgaTops: Readonly<Record<string, (config: FpgaConfig) => Top>> = {
  second_level_idm: secondLevelTop,
  first_level_idm: firstLevelTop,
  address_guard: addressGuardTop,
  idm: idmTop,
};

/** Names of the blocks of a config, without its prefix; the first is the one that a command means when it is told none. */
export function topNames(config: Config): readonly string[] {
  switch (config.kind) {
    case "npu":
      return Object.keys(npuTops);
    case "fpga":
      return Object.keys(fpgaTops);
  }
}

/** One block of a config. Throws RangeError for a name that is none of `topNames`. */
export function topOf(config: Config, name: string): Top {
  const top = config.kind === "npu" ? npuTops[name]?.(config) : fpgaTops[name]?.(config);
  if (top !== undefined) return top;
  throw new RangeError(`Top '${name}' is no block of config '${config.name}'.`);
}

/** The blocks of a config, in the order of `topNames`. */
export function tops(config: Config): Top[] {
  return topNames(config).map((name) => topOf(config, name));
}

/** The Verilog files of one block: one module each, leaves first. */
export function filesOfTop(config: Config, { tree }: Pick<Top, "tree">): EmittedFile[] {
  const { modulePrefix: prefix, licenseHeader } = config;
  return emit(tree, { prefix, licenseHeader });
}

/** The Verilog files of the block of that name. Throws RangeError for a name that is none of `topNames`. */
export function generateTop(config: Config, name: string): EmittedFile[] {
  return filesOfTop(config, topOf(config, name));
}

/**
 * Every Verilog file of a config, of all its blocks: one module each, leaves first. A module that two blocks share is
 * there once. Throws Error when two blocks mean different modules by one name.
 */
export function generate(config: Config): EmittedFile[] {
  const files = new Map<string, EmittedFile>();
  for (const file of tops(config).flatMap((top) => filesOfTop(config, top))) {
    const known = files.get(file.name);
    if (known !== undefined && known.text !== file.text) {
      throw new Error(`Config '${config.name}': two blocks have different modules of the name ${file.module}.`);
    }
    files.set(file.name, file);
  }
  return [...files.values()];
}
