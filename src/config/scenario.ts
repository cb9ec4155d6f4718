import { parseJsonc, type Override } from "./jsonc.ts";
import { scenarioSchema } from "./scenario_schema.ts";
import type { Scenario, ScenarioCore } from "./scenario_types.ts";

/**
 * Reads the text of a scenario file (JSON with comments); keys left out get their defaults.
 *
 * @param file The name that messages show.
 * @param core The core it is to run on, usually a config; without it, nothing is checked against a core's sizes.
 * @throws {ConfigError} with everything that is wrong, one sentence each.
 */
export function parseScenario(
  text: string,
  file: string,
  core?: ScenarioCore,
  overrides: readonly Override[] = [],
): Scenario {
  return parseJsonc(text, file, scenarioSchema(core), overrides);
}
