import { z } from "zod";
import {
  networks,
  scenarioModes,
  type Arrivals,
  type Scenario,
  type ScenarioCore,
  type ScenarioTenant,
} from "./scenario_types.ts";
import { scenarioFindings } from "./scenario_findings.ts";

/** Name of the exported schema file, beside the shipped scenarios. */
export const scenarioSchemaFileName = "scenario.schema.json";

const description = (text: string): { description: string } => ({ description: text });
const cycles = (min: number, max: number, text: string): z.ZodInt =>
  z.int().min(min).max(max).meta({ description: text, unit: "cycles" });
const label = (text: string): z.ZodString =>
  z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,62}$/)
    .meta({
      description: text,
      allowed: "a name of small letters, digits, - and _ that begins with a letter, at most 63 characters",
    });

const longestCycles = 1_000_000_000;

const arrivals: z.ZodType<Arrivals> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("closed").meta(description("The next request comes after the answer to the one before.")),
    thinkCycles: cycles(0, longestCycles, "Cycles from an answer to the next request.").default(0),
  }),
  z.strictObject({
    kind: z.literal("periodic").meta(description("Requests at a fixed rate; they queue.")),
    periodCycles: cycles(1, longestCycles, "Cycles from a request to the next."),
  }),
  z.strictObject({
    kind: z.literal("poisson").meta(description("Requests with exponentially distributed gaps; they queue.")),
    meanCycles: cycles(1, longestCycles, "Mean cycles from a request to the next."),
  }),
]);

const tenant: z.ZodType<ScenarioTenant> = z.strictObject({
  name: label("Name of the tenant in results."),
  network: z.literal([...networks]).meta(description("Network that it runs at batch 1, from the layer tables.")),
  quota: z
    .int()
    .min(0)
    .max(16)
    .meta({ ...description("Matrix engines that it owns; 0 = a pure borrower."), unit: "matrix engines" }),
  priority: z.int().min(0).max(127).default(1).meta(description("Share of service; 0 counts as 1.")),
  harvest: z.boolean().default(true).meta(description("May borrow idle matrix engines.")),
  lend: z.boolean().default(true).meta(description("Its unused quota may be lent.")),
  arrivals: arrivals.default({ kind: "closed", thinkCycles: 0 }).meta(description("When its requests come.")),
});

const scenarioObject: z.ZodObject = z.strictObject({
  $schema: z
    .string()
    .optional()
    .meta(description(`Path of ${scenarioSchemaFileName}, for editors.`)),
  kind: z.literal("scenario").meta(description("scenario: tenants on one core.")),
  schemaVersion: z.literal(1).meta(description("Version of the scenario format.")),
  name: label("Name of the scenario in results."),
  mode: z
    .literal([...scenarioModes])
    .meta(description("spatial-harvest: Neu10; spatial: Neu10 without harvest; temporal: V10; whole-core: PMT.")),
  gang: z.boolean().default(false).meta(description("Mode temporal alone: an operator takes all matrix engines.")),
  sliceCycles: cycles(0, 2 ** 24 - 1, "Time slice of temporal and whole-core; 0 = never expires.").default(32_768),
  switchCycles: cycles(
    0,
    2 ** 16 - 1,
    "Whole-core: cost of a switch. 30,000 are 29 us at 1,050 MHz; V10 gives 20 to 40 us.",
  ).default(30_000),
  tenants: z.array(tenant).min(1).max(32).meta(description("Tenants; each gets the vNPU of its place in the list.")),
});

/** A scenario, checked against the sizes of a core when one is given. */
export function scenarioSchema(core?: ScenarioCore): z.ZodType<Scenario> {
  return scenarioObject
    .superRefine(
      (value, context) => {
        for (const { path, sentence } of scenarioFindings(value, core)) {
          context.addIssue({ code: "custom", path: [...path], message: sentence });
        }
      },
      { when: ({ value }) => typeof value === "object" && value !== null },
    )
    .transform(({ $schema: _, ...scenario }) => scenario as unknown as Scenario);
}

/** The JSON schema of the file that users write, for editors: defaults may be left out. */
export function scenarioJsonSchema(): object {
  const { $schema: dialect, ...schema } = z.toJSONSchema(scenarioObject, { io: "input" });
  return { $schema: dialect, title: "vnpu scenario", allowComments: true, allowTrailingCommas: true, ...schema };
}
