import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { systemCode, UsageError } from "../errors.ts";

const parametersSchema = z.strictObject({
  config: z.string(),
  set: z.record(z.string(), z.unknown()).default({}),
  top: z.string().optional(),
});
const inputSchema = z.object({
  gapi: z.string(),
  vlnv: z.string().regex(/^[^:\s"]*:[^:\s"]*:[^:\s"/\\]+(:[^:\s"]*)?$/),
  files_root: z.string(),
  parameters: z.unknown(),
});

/** What FuseSoC asks its generator for. */
export interface FuseSocInput {
  /** Name of the core to make: vendor, library, name, version. */
  readonly vlnv: string;
  /** Absolute path of the folder of the core that asks; its paths are relative to it. */
  readonly filesRoot: string;
  /** A config file, or a named config. */
  readonly config: string;
  /** Config keys to change, as the arguments of `--set`. */
  readonly set: readonly string[];
  /** Block, without prefix; undefined: the usual one. */
  readonly top: string | undefined;
}

/**
 * Reads the file that FuseSoC calls a generator with (generator API 1.0).
 *
 * @throws {UsageError} when it cannot be read, is no such file, or asks for parameters that we do not have.
 */
export function readFuseSocInput(file: string, cwd: string): FuseSocInput {
  const input = inputSchema.safeParse(yamlOf(file, cwd));
  if (!input.success) {
    throw new UsageError(`${file}: ${firstIssue(input.error)}; allowed is the input file of a FuseSoC generator.`);
  }
  const { gapi, vlnv, files_root: filesRoot } = input.data;
  if (!/^1\.\d+$/.test(gapi)) throw new UsageError(`${file}: gapi is ${gapi}; allowed is 1.0.`);
  const parameters = parametersSchema.safeParse(input.data.parameters ?? {});
  if (!parameters.success) {
    throw new UsageError(
      `${file}: ${firstIssue(parameters.error, "parameters")}; allowed are config (a file or a named config), set (config keys) and top (a block).`,
    );
  }
  const { config, set, top } = parameters.data;
  const settings = Object.entries(set).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return { vlnv, filesRoot: resolve(cwd, filesRoot), config, set: settings, top };
}

function yamlOf(file: string, cwd: string): unknown {
  try {
    return parse(readFileSync(resolve(cwd, file), "utf8")) as unknown;
  } catch (error) {
    const words = error instanceof YAMLParseError ? error.message.split("\n")[0]?.replace(/[.:]$/, "") : undefined;
    const reason = words === undefined ? `cannot be read (${systemCode(error) ?? "unknown"})` : `is no YAML (${words})`;
    throw new UsageError(`${file}: ${reason}; allowed is the input file of a FuseSoC generator.`);
  }
}

/** The first thing that is wrong, as the head of a sentence. */
function firstIssue({ issues }: z.ZodError, under?: string): string {
  const [issue] = issues;
  const words = issue?.message.replace(/\.$/, "") ?? "is not right";
  const key = [...(under === undefined ? [] : [under]), ...(issue?.path ?? [])].join(".");
  return `${key === "" ? "the file" : key}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
