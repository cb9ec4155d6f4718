import { z } from "zod";
import type { IdmTenantsOptions, TenantCore, UserPlan } from "../../environment/index.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import type { StimulusSource } from "../block.ts";

const whole = z.int().min(0);
const cores = z.array(whole).min(1);
const share = z.number().gt(0).max(1);

const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("start"), cores }),
  z.strictObject({ kind: z.literal("inferences"), total: whole }),
  z.strictObject({ kind: z.literal("until"), cycle: whole }),
  z.strictObject({ kind: z.literal("regroup"), cores, recompileCycles: whole }),
  z.strictObject({ kind: z.literal("leave"), at: z.enum(["layer", "task"]) }),
]);

const userSchema = z.strictObject({
  name: z.string(),
  layers: z.array(whole).min(1),
  segmentWords: z.array(whole).max(4),
  /** What each of these cores runs: little-endian words in base64. */
  versions: z.array(
    z.strictObject({
      cores,
      programs: z.array(z.strictObject({ words: z.base64(), starts: z.array(z.int()) })).min(1),
    }),
  ),
  script: z.array(actionSchema),
});

const scenarioSchema = z.strictObject({
  core: z.strictObject({
    inputChannelParallelism: whole.min(1),
    outputChannelParallelism: whole.min(1),
    elementBits: z.literal([8, 16]),
    portWords: z.number().gt(0),
    efficiency: z.strictObject({ maps: share, weights: share, save: share }),
  }),
  users: z.array(userSchema).min(1),
});

type ScenarioUser = z.infer<typeof userSchema>;

const bytesOfPart = 4;

/** The plans of a scenario. Throws RangeError for what is none. */
export function tenantsOptions(given: unknown, sizes: IdmSizes, seed: number): IdmTenantsOptions {
  const parsed = scenarioSchema.safeParse(given);
  if (!parsed.success) throw new RangeError(`The users of the run are not valid: ${parsed.error.message}`);
  const { core, users } = parsed.data;
  return { sizes, seed, core, users: users.map(planOf) };
}

function planOf({ versions, ...user }: ScenarioUser): UserPlan {
  const images = versions.map(({ cores, programs }) => ({
    key: cores.join(),
    programs: programs.map(({ words, starts }) => ({ words: wordsOf(words), starts })),
  }));
  return {
    ...user,
    images: (cores) => {
      const found = images.find(({ key }) => key === cores.join());
      if (found !== undefined) return found.programs;
      throw new RangeError(`User ${user.name} has no programs for cores ${cores.join(", ")}.`);
    },
  };
}

function wordsOf(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64");
  return Uint32Array.from({ length: bytes.length / bytesOfPart }, (_, at) => bytes.readUInt32LE(bytesOfPart * at));
}

function textOf(words: Uint32Array): string {
  const bytes = Buffer.alloc(bytesOfPart * words.length);
  words.forEach((part, at) => bytes.writeUInt32LE(part, bytesOfPart * at));
  return bytes.toString("base64");
}

/**
 * Users of a pool as the stimulus of a job: plain JSON. The programs of all sets of cores that the scripts name are made
 * beforehand, from the first layer on; a group that goes on in the middle begins at the start of its step.
 */
export function tenantsStimulus(core: TenantCore, users: readonly UserPlan[]): StimulusSource {
  const told = users.map(({ images, ...user }) => {
    const sets = user.script.flatMap((action) => ("cores" in action ? [action.cores] : []));
    const different = sets.filter((set, at) => sets.findIndex((other) => other.join() === set.join()) === at);
    const versions = different.map((cores) => ({
      cores,
      programs: images(cores, 0).map(({ words, starts }) => ({ words: textOf(words), starts })),
    }));
    return { ...user, versions };
  });
  const { inputChannelParallelism, outputChannelParallelism, elementBits, portWords } = core;
  const { maps, weights, save } = core.efficiency;
  const times = { elementBits, portWords, efficiency: { maps, weights, save } };
  return {
    kind: "scenario",
    scenario: { core: { inputChannelParallelism, outputChannelParallelism, ...times }, users: told },
  };
}
