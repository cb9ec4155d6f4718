import type { Config, NpuConfig } from "../../../src/config/types.ts";
import { utopSequencerEnvironment } from "../../../src/environment/index.ts";
import { profiles } from "../../../src/environment/traffic_plan.ts";
import { utopSequencer } from "../../../src/generators/utop_sequencer/utop_sequencer.ts";
import { sequencerShape } from "../../../src/generators/utop_sequencer/sizes.ts";
import { utopSequencerGolden } from "../../../src/golden/index.ts";
import { emit } from "../../../src/hdl/index.ts";
import type { Block } from "../../../src/lockstep/block.ts";
import { utopSequencerPorts } from "../../../src/ports/index.ts";

const npu = (config: Config): NpuConfig => config as NpuConfig;

/** The uTop sequencer, for lockstep by itself. */
const block: Block = {
  name: "utop_sequencer",
  ports: (config) => utopSequencerPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => utopSequencerGolden(npu(config), npu(config).reset),
  environment: (config, seed, stimulus) => {
    const sizes = npu(config);
    const profile = profiles.find((name) => stimulus.kind === "profile" && name === stimulus.profile) ?? "mixed";
    return utopSequencerEnvironment({
      sizes,
      seed,
      profile,
      answerLimitCycles: 16,
      saveLimitCycles: sizes.saveLimitCycles,
    });
  },
  files: (config) => {
    const { reset, modulePrefix: prefix, licenseHeader } = npu(config);
    return Promise.resolve(emit(utopSequencer(sequencerShape(npu(config), reset)), { prefix, licenseHeader }));
  },
};
export default block;
