import { utopSequencerEnvironment } from "../../environment/index.ts";
import { utopSequencerFaults } from "../../generators/utop_sequencer/faults.ts";
import { utopSequencerGolden } from "../../golden/index.ts";
import { utopSequencerPorts } from "../../ports/utop_sequencer.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf, watchableIn, watchedAround } from "./npu.ts";

const name = "utop_sequencer";

/** Which group of its program one vNPU runs. */
export const utopSequencerBlock: Block = {
  name,
  ports: (config) => utopSequencerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => utopSequencerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) => {
    const sizes = npu(config);
    const { answerLimitCycles, saveLimitCycles } = sizes;
    const profile = profileOf(name, stimulus);
    return utopSequencerEnvironment({ sizes, seed, profile, answerLimitCycles, saveLimitCycles });
  },
  files: (config) => emittedFiles(config, name),
  sizes: ["matrixEngines"],
  faults: utopSequencerFaults,
  watchable: (config, files, stimulus) => watchableIn(name, config, files, stimulus),
  watched: (watch) => watchedAround(utopSequencerBlock, watch),
};
