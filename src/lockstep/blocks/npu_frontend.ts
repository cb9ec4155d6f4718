import { z } from "zod";
import { configHash } from "../../config/config.ts";
import { npuFrontendEnvironment, type IdealSettings } from "../../environment/index.ts";
import { npuFrontendFaults } from "../../generators/npu_frontend/faults/index.ts";
import { npuFrontendGolden } from "../../golden/index.ts";
import { imageOf, programOf, type ProgramImage } from "../../isa/index.ts";
import { npuFrontendPorts } from "../../ports/npu_frontend.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf } from "./npu.ts";

const name = "npu_frontend";

/** Programs as containers, base64: that of vNPU v is run by it again and again. */
const programs = z.array(z.base64()).min(1);
const rowAndElements = z.tuple([z.int(), z.number().min(0)]);
const quotas = z.array(z.int().min(0));

/** Programs in random surroundings, or in such as cost nothing: see `IdealSettings`. */
const scenarioSchema = z.union([
  z.strictObject({ programs }),
  z.strictObject({
    ...{ programs, memory: z.literal("ideal") },
    mode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
    ...{ meQuota: quotas.exactOptional(), veQuota: quotas.exactOptional() },
    ...{ sliceCycles: z.int().min(0).exactOptional(), switchCycles: z.int().min(0).exactOptional() },
    transfers: z
      .strictObject({
        elementsPerCycle: z.number().positive(),
        rows: z.array(
          z.array(
            z.strictObject({
              ...{ meUtops: z.int().min(0), veOperations: z.int().min(0), jumps: z.boolean().exactOptional() },
              ...{ loads: z.array(rowAndElements), stores: z.array(rowAndElements) },
            }),
          ),
        ),
      })
      .exactOptional(),
  }),
]);

interface GivenPrograms {
  readonly programs: ProgramImage[];
  readonly ideal?: IdealSettings;
}

/** Throws RangeError for what is no scenario of programs, and NeuIsaError for what is no program. */
function givenPrograms(given: unknown): GivenPrograms {
  const parsed = scenarioSchema.safeParse(given);
  if (!parsed.success) throw new RangeError(`The programs of the run are not valid: ${parsed.error.message}`);
  const images = parsed.data.programs.map((text) => imageOf(programOf(Buffer.from(text, "base64")).program));
  if (!("memory" in parsed.data)) return { programs: images };
  const { programs: _, memory: __, ...ideal } = parsed.data;
  return { programs: images, ideal };
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
    return npuFrontendEnvironment({ sizes, seed, profile: "lawful", ...givenPrograms(stimulus.scenario) });
  },
  runsPrograms: true,
  files: (config) => emittedFiles(config, name),
  integrated: true,
  sizes: ["matrixEngines", "vectorEngines", "vnpus"],
  faults: npuFrontendFaults,
};
