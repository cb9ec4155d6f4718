import type { NpuConfig } from "../../config/types.ts";
import { utopSequencerPorts } from "../../ports/index.ts";
import type { Top } from "../top.ts";
import { sequencerShape } from "./sizes.ts";
import { utopSequencer } from "./utop_sequencer.ts";

/** The µTop sequencer, one per vNPU, of a config. */
export function utopSequencerTop(config: NpuConfig): Top {
  const name = "utop_sequencer";
  const tree = utopSequencer(sequencerShape(config, config.reset));
  return { name, module: config.modulePrefix + name, ports: utopSequencerPorts(config), tree };
}
