import type { ScenarioCore } from "./scenario_types.ts";

/** Something that no single key shows to be wrong. */
export interface ScenarioFinding {
  readonly path: readonly (string | number)[];
  /** Key, what was found and what is allowed. */
  readonly sentence: string;
}

/**
 * Checks of a scenario's keys against each other and against a core. The value may be wrong in other ways, which are
 * reported elsewhere: what is missing or of the wrong type is passed over.
 */
export function scenarioFindings(value: unknown, core: ScenarioCore | undefined): ScenarioFinding[] {
  const scenario = asObject(value);
  const tenants = Array.isArray(scenario["tenants"]) ? scenario["tenants"].map(asObject) : [];
  return [
    ...gangFindings(scenario),
    ...nameFindings(tenants),
    ...(core === undefined ? [] : coreFindings(scenario["mode"], tenants, core)),
  ];
}

function gangFindings({ gang, mode }: Readonly<Record<string, unknown>>): ScenarioFinding[] {
  if (gang !== true || mode === "temporal") return [];
  return [{ path: ["gang"], sentence: `gang is true; allowed is false where mode is not "temporal".` }];
}

function nameFindings(tenants: readonly Readonly<Record<string, unknown>>[]): ScenarioFinding[] {
  const names = tenants.map((tenant) => tenant["name"]);
  return names.flatMap((name, at) => {
    const first = names.indexOf(name);
    if (typeof name !== "string" || first === at) return [];
    const sentence = `tenants.${at}.name is "${name}" like tenants.${first}.name; allowed is a name of its own.`;
    return [{ path: ["tenants", at, "name"], sentence }];
  });
}

function coreFindings(
  mode: unknown,
  tenants: readonly Readonly<Record<string, unknown>>[],
  { name, matrixEngines, vnpus }: ScenarioCore,
): ScenarioFinding[] {
  const findings: ScenarioFinding[] = [];
  if (tenants.length > vnpus) {
    const sentence = `tenants is a list of ${tenants.length}; allowed are at most ${vnpus}, the vNPUs of ${name}.`;
    findings.push({ path: ["tenants"], sentence });
  }
  const quotas = tenants.map(({ quota }) => (typeof quota === "number" ? quota : 0));
  quotas.forEach((quota, at) => {
    if (quota <= matrixEngines) return;
    const sentence = `tenants.${at}.quota is ${quota}; allowed are at most ${matrixEngines}, the matrix engines of ${name}.`;
    findings.push({ path: ["tenants", at, "quota"], sentence });
  });
  const sum = quotas.reduce((total, quota) => total + quota, 0);
  if ((mode === "spatial" || mode === "spatial-harvest") && sum > matrixEngines) {
    const sentence = `the quotas of tenants add up to ${sum}; allowed are at most ${matrixEngines}, the matrix engines of ${name}, in mode "${mode}".`;
    findings.push({ path: ["tenants"], sentence });
  }
  return findings;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
