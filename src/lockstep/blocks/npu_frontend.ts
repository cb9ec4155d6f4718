import { z } from "zod";
import { configHash } from "../../config/config.ts";
import { npuFrontendEnvironment } from "../../environment/index.ts";
import { npuFrontendFaults } from "../../generators/npu_frontend/faults/index.ts";
import { npuFrontendGolden } from "../../golden/index.ts";
import { imageOf, programOf, type ProgramImage } from "../../isa/index.ts";
import { npuFrontendPorts } from "../../ports/npu_frontend.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf } from "./npu.ts";

const name = "npu_frontend";

/** Programs as containers, base64: that of vNPU v is run by it again and again. */
const programsSchema = z.strictObject({ programs: z.array(z.base64()).min(1) });

/** Throws RangeError for what is no list of programs, and NeuIsaError for what is no program. */
function images(given: unknown): ProgramImage[] {
  const parsed = programsSchema.safeParse(given);
  if (!parsed.success) throw new RangeError(`The programs of the run are not valid: ${parsed.error.message}`);
  return parsed.data.programs.map((text) => imageOf(programOf(Buffer.from(text, "base64")).program));
}

/** The integrated front end of a core. */
export const npuFrontendBlock: Block = {
  name,
  ports: (config) => npuFrontendPorts(npu(config)),
  reset: (config) => npu(config).reset,
  golden: (config) => npuFrontendGolden({ ...npu(config), configHash: configHash(config) }, npu(config).reset),
  environment: (config, seed, stimulus) => {
    const sizes = npu(config);
    if (stimulus.kind === "profile") return npuFrontendEnvironment({ sizes, seed, profile: profileOf(name, stimulus) });
    return npuFrontendEnvironment({ sizes, seed, profile: "lawful", programs: images(stimulus.scenario) });
  },
  runsPrograms: true,
  files: (config) => emittedFiles(config, name),
  integrated: true,
  sizes: ["matrixEngines", "vectorEngines", "vnpus"],
  faults: npuFrontendFaults,
};
