/** Networks that a tenant may run. */
export const networks = ["ResNet50", "VGG16", "Inception v3", "MobileNet"] as const;
export type Network = (typeof networks)[number];

/** How the core is shared: Neu10, Neu10 without harvest, V10, one vNPU at a time (PMT). */
export const scenarioModes = ["spatial-harvest", "spatial", "temporal", "whole-core"] as const;
export type ScenarioMode = (typeof scenarioModes)[number];

/** When a tenant's requests come. */
export type Arrivals =
  /** The next request `thinkCycles` after the answer to the one before. */
  | { readonly kind: "closed"; readonly thinkCycles: number }
  /** A request in every `periodCycles`, the first at once; they queue. */
  | { readonly kind: "periodic"; readonly periodCycles: number }
  /** Requests with exponentially distributed gaps of `meanCycles` on average; they queue. */
  | { readonly kind: "poisson"; readonly meanCycles: number };

/** One tenant: it gets the vNPU of its place in the list. */
export interface ScenarioTenant {
  readonly name: string;
  readonly network: Network;
  /** Matrix engines owned; 0 = a pure borrower, which only runs in mode spatial-harvest or one without quotas. */
  readonly quota: number;
  /** Share of service, 0–127; 0 counts as 1. */
  readonly priority: number;
  /** May borrow idle matrix engines. */
  readonly harvest: boolean;
  /** Its unused quota may be lent. */
  readonly lend: boolean;
  readonly arrivals: Arrivals;
}

/** Tenants on one core. */
export interface Scenario {
  readonly kind: "scenario";
  readonly schemaVersion: 1;
  readonly name: string;
  readonly mode: ScenarioMode;
  /** Mode temporal alone: an operator takes all matrix engines. */
  readonly gang: boolean;
  /** Time slice of the modes temporal and whole-core; 0 = never expires. */
  readonly sliceCycles: number;
  /** Mode whole-core: cost of a switch after the last matrix engine is idle. */
  readonly switchCycles: number;
  readonly tenants: readonly ScenarioTenant[];
}

/** What a scenario is checked against. */
export interface ScenarioCore {
  readonly name: string;
  readonly matrixEngines: number;
  readonly vnpus: number;
}
