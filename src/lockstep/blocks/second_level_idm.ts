import { secondLevelEnvironment } from "../../environment/index.ts";
import { secondLevelFaults } from "../../generators/second_level_idm/faults.ts";
import { secondLevelGolden } from "../../golden/index.ts";
import { secondLevelPorts } from "../../ports/second_level_idm.ts";
import type { Block } from "../block.ts";
import { fpga } from "./fpga.ts";
import { emittedFiles, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "second_level_idm";

/** What dispatches the instructions of one core of the pool. */
export const secondLevelBlock: Block = {
  name,
  kind: "fpga",
  ports: (config) => secondLevelPorts(fpga(config)),
  reset: (config) => fpga(config).reset,
  golden: (config) => secondLevelGolden(fpga(config), fpga(config).reset),
  environment: (config, seed, stimulus) =>
    secondLevelEnvironment({ sizes: fpga(config), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  sizes: ["cores", "fifoDepth"],
  faults: secondLevelFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(secondLevelBlock, watch),
};
