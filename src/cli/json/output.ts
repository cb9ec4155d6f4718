import { z } from "zod";
import { ledgerSchema, rowSchemas } from "./rows.ts";

const status = z.enum(["pass", "fail", "error", "interrupted"]);
const errors = z.array(z.string()).optional().meta({ description: "Why there is no verdict, a sentence each." });
const versions = z.looseObject({ vnpu: z.string(), node: z.string() }).meta({ description: "Of the tools that ran." });
const timing = z.looseObject({ seconds: z.number().min(0) }).meta({
  description: "Wall clock. Everything outside of keys of this name is the same on every machine.",
});

/** Keys that some commands add beside their rows. */
const more: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  lint: {
    absent: z.array(z.string()).optional().meta({ description: "Tools that are not installed." }),
    checked: z
      .array(z.looseObject({ config: z.string(), top: z.string(), tools: z.array(z.string()) }))
      .optional()
      .meta({ description: "Which tools read which tops." }),
  },
  prove: {
    allowed: z.literal("bounded").optional().meta({ description: "Rows of this status pass too." }),
  },
  compile: {
    totals: z
      .union([
        z.looseObject({
          ...{ network: z.string(), matrixEngines: z.int(), vectorEngines: z.int(), macs: z.int(), weights: z.int() },
          ...{ groups: z.int(), instructions: z.int(), bytes: z.int(), tiles: z.int() },
          cycles: z.number().meta({ description: "Of one inference with ideal memory." }),
          boundCycles: z.number().meta({ description: "Tiles · 128 ÷ MEs: no schedule of these tiles is faster." }),
          ...{ meUtilisation: z.number(), veUtilisation: z.number() },
        }),
        z.looseObject({
          ...{ network: z.string(), cores: z.int(), elementBits: z.int(), macs: z.int(), weights: z.int() },
          ...{ layers: z.int(), bytes: z.int(), mapBytes: z.int(), weightBytes: z.int() },
          cycles: z.int().meta({ description: "Of one inference, memory as the equations have it." }),
          ...{ inferencesPerSecond: z.number(), transferMicroseconds: z.number() },
        }),
      ])
      .optional(),
  },
  doctor: { absent: z.array(z.string()).optional().meta({ description: "Tools that are not installed." }) },
  synth: {
    baseline: z
      .looseObject({ changes: z.array(z.looseObject({})), netlistsChanged: z.array(z.string()), pass: z.boolean() })
      .optional()
      .meta({ description: "Figures against those of --baseline." }),
  },
};

function objectOf(command: string, row: z.ZodType): z.ZodObject {
  return z
    .looseObject({
      schemaVersion: z.literal(1),
      command: z.literal(command),
      status,
      results: z.array(row).meta({ description: "The rows; empty in the last line of --ndjson, which follows them." }),
      errors,
      ...more[command],
      ...{ versions, timing },
    })
    .meta({ title: `vnpu ${command}` });
}

/** Under a name of its own in the JSON schema. */
const rows = Object.entries(rowSchemas).map(([command, row]) => [command, row.meta({ id: `${command}Row` })] as const);
const objects = rows.map(([command, row]) => objectOf(command, row));

/** Results that `report merge` brought together: a part per file. */
const merged = z
  .looseObject({
    ...{ schemaVersion: z.literal(1), command: z.literal("merge"), status },
    results: z.array(
      z.discriminatedUnion("command", parts([...rows, ["ledger", ledgerSchema]]) as [z.ZodObject, ...z.ZodObject[]]),
    ),
    versions,
  })
  .meta({ title: "File of vnpu report merge" });

function parts(rows: readonly (readonly [string, z.ZodType])[]): readonly z.ZodObject[] {
  return rows.map(([command, row]) =>
    z.looseObject({
      file: z.string(),
      command: z.literal(command),
      ...{ status, results: z.array(row), errors, ...more[command], versions: z.record(z.string(), z.string()) },
    }),
  );
}

/** An object that --json prints, of whatever command, or that `report merge` writes. */
export const outputSchema: z.ZodType = z.discriminatedUnion("command", [merged, ...objects]);

/** The JSON schema of what --json prints, and of the last line of --ndjson; rows of --ndjson are items of `results`. */
export function outputJsonSchema(): object {
  const { $schema: dialect, ...schema } = z.toJSONSchema(outputSchema);
  return { $schema: dialect, title: "Output of vnpu --json", ...schema };
}
