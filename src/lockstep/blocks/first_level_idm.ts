import { configHash } from "../../config/config.ts";
import { firstLevelEnvironment } from "../../environment/index.ts";
import { firstLevelFaults } from "../../generators/first_level_idm/faults.ts";
import { firstLevelGolden } from "../../golden/index.ts";
import { firstLevelPorts } from "../../ports/first_level_idm.ts";
import type { Block } from "../block.ts";
import { fpga } from "./fpga.ts";
import { emittedFiles, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "first_level_idm";

/** What loads the cores of the pool, groups them and switches their users. */
export const firstLevelBlock: Block = {
  name,
  kind: "fpga",
  ports: (config) => firstLevelPorts(fpga(config)),
  reset: (config) => fpga(config).reset,
  golden: (config) => firstLevelGolden({ ...fpga(config), configHash: configHash(config) }, fpga(config).reset),
  environment: (config, seed, stimulus) =>
    firstLevelEnvironment({ sizes: fpga(config), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  faults: firstLevelFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(firstLevelBlock, watch),
};
