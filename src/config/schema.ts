import { z } from "zod";
import { fpgaKeys, npuKeys, type Key, type KeyTable } from "./keys.ts";
import type { Config, FpgaConfig, NpuConfig } from "./types.ts";

/** Title of the exported schema file, relative to a config beside it. */
export const schemaFileName = "vnpu.schema.json";

/** Validates one key of the table and keeps its documentation for editors. */
function keySchema(key: Key): z.ZodType {
  const { doc: description, source } = key;
  const schema = ((): z.ZodType => {
    switch (key.kind) {
      case "integer":
        return z.int().min(key.min).max(key.max).meta({ description, source, unit: key.unit });
      case "choice":
        return z.literal([...key.choices]).meta({ description, source });
      case "text":
        return z.string().regex(key.pattern).meta({ description, source, allowed: key.allowed });
    }
  })();
  return key.default === undefined ? schema : schema.default(key.default);
}

/** The strict object of a key table; only the editor's `$schema` may stand beside the keys, and is dropped. */
function tableSchema<C extends Config>(keys: KeyTable<C>, title: string): z.ZodObject {
  const shape = Object.fromEntries(Object.entries<Key>(keys).map(([name, key]) => [name, keySchema(key)]));
  const $schema = z.string().optional().meta({ description: "Path of vnpu.schema.json, for editors." });
  return z.strictObject({ $schema, ...shape }).meta({ title });
}

const npuObject: z.ZodObject = tableSchema<NpuConfig>(npuKeys, "NPU core");
const fpgaObject: z.ZodObject = tableSchema<FpgaConfig>(fpgaKeys, "FPGA core pool");

/** A config of either kind; the kind decides which keys there are. */
export const configSchema: z.ZodType<Config> = z
  .discriminatedUnion("kind", [npuObject, fpgaObject])
  .transform(({ $schema: _, ...config }) => config as unknown as Config);

/** The JSON schema of the file that users write, for editors: defaults may be left out. */
export function configJsonSchema(): object {
  const { $schema: dialect, ...schema } = z.toJSONSchema(configSchema, { io: "input" });
  return { $schema: dialect, title: "vnpu config", allowComments: true, allowTrailingCommas: true, ...schema };
}
