import { addressGuardEnvironment } from "../../environment/index.ts";
import { addressGuardFaults } from "../../generators/address_guard/faults.ts";
import { addressGuardGolden } from "../../golden/index.ts";
import { addressGuardPorts } from "../../ports/address_guard.ts";
import type { Block } from "../block.ts";
import { fpga } from "./fpga.ts";
import { emittedFiles, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "address_guard";

/** What keeps the bursts of a core of the pool in its segments. */
export const addressGuardBlock: Block = {
  name,
  kind: "fpga",
  ports: () => addressGuardPorts(),
  reset: (config) => fpga(config).reset,
  golden: (config) => addressGuardGolden(fpga(config).reset),
  environment: (_, seed, stimulus) => addressGuardEnvironment({ seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  faults: addressGuardFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(addressGuardBlock, watch),
};
