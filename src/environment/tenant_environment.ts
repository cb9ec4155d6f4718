import type { Scenario, ScenarioMode } from "../config/scenario_types.ts";
import { schedulingMode } from "../ports/utop_scheduler.ts";
import { configurationPacker, type Configuration } from "./configuration.ts";
import { plainConfiguration } from "./draw_configuration.ts";
import { EngineView } from "./engine_view.ts";
import type { Environment } from "./environment.ts";
import { MatrixEngine, preemptionCosts } from "./matrix_engine.ts";
import { defaultTimelineWindow, TimelineRecorder, type TimelineWindow } from "./occupancy_timeline.ts";
import { seededRandom } from "./random.ts";
import { ones, schedulerRows, type EnvironmentSizes } from "./scheduler_rows.ts";
import { Tenant, type TenantProgram } from "./tenant.ts";
import { TenantAccounts } from "./tenant_accounts.ts";
import type { TenantsStatistics } from "./tenant_statistics.ts";
import { VectorEngineShare } from "./vector_engine_share.ts";

/** What a run of tenants is made of. */
export interface TenantEnvironmentOptions {
  readonly sizes: EnvironmentSizes;
  readonly scenario: Scenario;
  /** Per network a program compiled for this core. */
  readonly programs: ReadonlyMap<string, TenantProgram>;
  /** Seed of Poisson arrivals, integer 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** Which part of the run the occupancy timeline keeps. */
  readonly timeline?: TimelineWindow;
}

/** Real tenants around a µTop scheduler, and what they got. */
export interface TenantEnvironment extends Environment {
  /** Statistics up to the last cycle driven. */
  statistics(): TenantsStatistics;
}

/** Values of `mode_i`. */
const modes: Readonly<Record<ScenarioMode, number>> = {
  "spatial-harvest": schedulingMode.spatialHarvest,
  spatial: schedulingMode.spatial,
  temporal: schedulingMode.temporal,
  "whole-core": schedulingMode.wholeCore,
};

/** Cycles of reset at the start of a run. */
const resetCycles = 1;

/**
 * Tenants that run inferences group by group, each on the vNPU of its place in the scenario. All duties (A) hold.
 *
 * ME: a preempted µTop drains for up to ⌊2S/3⌋ cycles of useful work (256 at S = 384) and may finish in them, then saves
 * its context until the S-th cycle; resuming costs as many cycles as the drain, a fresh start none (V10). Suspended
 * µTops resume before fresh ones start, lowest index first. In a gang, a group is one operator as long as its longest
 * µTop, and holds all MEs. VE: see `VectorEngineShare`; `ve_allow_o` acts one cycle late.
 *
 * Throws RangeError for a scenario that does not fit the sizes, or a network without a fitting program.
 */
export function tenantEnvironment(options: TenantEnvironmentOptions): TenantEnvironment {
  const { sizes, scenario, programs, seed } = options;
  const { matrixEngines, vnpus } = sizes;
  checkFit(options);
  const rows = schedulerRows(sizes);
  const view = new EngineView(sizes, rows);
  const random = seededRandom(seed);
  const configuration = scenarioConfiguration(scenario, sizes);
  const gang = scenario.gang && scenario.mode === "temporal";
  const costs = preemptionCosts(sizes.saveLimitCycles);
  const tenants = scenario.tenants.map(
    (tenant) => new Tenant(tenant, programs.get(tenant.network) ?? { groups: [] }, gang, random, resetCycles),
  );
  const engines = Array.from({ length: matrixEngines }, () => new MatrixEngine());
  const share = new VectorEngineShare(
    sizes.vectorEngines,
    vnpus,
    scenario.mode === "spatial" ? configuration.quotas : undefined,
  );
  const recorder = new TimelineRecorder(matrixEngines, options.timeline ?? defaultTimelineWindow);
  const accounts = new TenantAccounts({ scenario, tenants, engines, share, recorder, costs, gang });

  const base = new Uint32Array(rows.inputs.words);
  configurationPacker(rows)(base, configuration);
  const reset = rows.input("rst_ni");
  const add = rows.inputElements("ready_add_i");
  const veActive = rows.input("ve_active_i");
  const taskDone = rows.input("task_done_i");
  const finish = rows.input("me_finish_i");
  const saved = rows.input("me_saved_i");
  const allow = rows.output("ve_allow_o");
  const allEngines = ones(matrixEngines);
  const answerAlways = sizes.saveLimitCycles === 1;
  let now = 0;

  /** Takes an ME's µTop off it; `now` is the last cycle of the stay. */
  const leave = (engine: number, lastCycle: number): void => {
    const stay = engines[engine];
    if (stay === undefined) return;
    const tenant = tenants[stay.tenant];
    accounts.leave(engine, lastCycle + 1);
    if (stay.finishes) tenant?.finish(stay.utop, lastCycle);
    else tenant?.suspend(stay.utop, stay.workLeft(costs));
    stay.endsAt = Infinity;
  };

  const takeStarts = (): void => {
    for (let mask = view.startedMask; mask !== 0; mask &= mask - 1) {
      const engine = 31 - Math.clz32(mask & -mask);
      const vnpu = view.tenants[engine] ?? 0;
      const tenant = tenants[vnpu];
      if (tenant === undefined) throw new Error(`The scheduler started vNPU ${vnpu}, which has no tenant.`);
      const { utop, resumed } = tenant.start();
      const work = tenant.workLeft[utop] ?? 0;
      engines[engine]?.start(vnpu, utop, work, resumed ? costs.restoreCycles : 0, now - 1, now);
    }
  };

  const takePreempts = (): void => {
    for (let mask = view.preemptedMask & ~view.finishedMask; mask !== 0; mask &= mask - 1) {
      const bit = mask & -mask;
      const engine = 31 - Math.clz32(bit);
      engines[engine]?.preempt(now - 1, costs);
      accounts.preempt(engine);
      if ((view.savedMask & bit) !== 0) leave(engine, now - 1);
    }
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      stimulus.set(base, at);
      if (now < resetCycles) {
        view.droveReset();
        now += 1;
        return;
      }
      stimulus[at + reset.word] = (stimulus[at + reset.word] ?? 0) | (1 << reset.shift);
      view.observe(previous, previousAt);
      if (view.preemptedMask !== 0) takePreempts();
      if (view.startedMask !== 0) takeStarts();

      let finishMask = 0;
      let savedMask = answerAlways ? allEngines : 0;
      for (let mask = view.runMask | view.saveMask; mask !== 0; mask &= mask - 1) {
        const bit = mask & -mask;
        const engine = 31 - Math.clz32(bit);
        const stay = engines[engine];
        if (stay === undefined || stay.endsAt > now) continue;
        if (stay.finishes) finishMask |= bit;
        else savedMask |= bit;
        leave(engine, now);
      }

      let doneMask = 0;
      for (let vnpu = 0; vnpu < tenants.length; vnpu += 1) {
        const tenant = tenants[vnpu];
        if (tenant === undefined || tenant.wakeAt > now) continue;
        tenant.wake(now);
        if (tenant.taskDone) doneMask |= 1 << vnpu;
        if (tenant.beginningVeOperations > 0) share.begin(vnpu, tenant.beginningVeOperations);
        if (tenant.readyUtops > 0) {
          const word = at + (add.words[vnpu] ?? 0);
          stimulus[word] = (stimulus[word] ?? 0) | (tenant.readyUtops << (add.shifts[vnpu] ?? 0));
        }
      }

      const activeMask = share.activeMask;
      if (activeMask !== 0) {
        const allowed = ((previous[previousAt + allow.word] ?? 0) >>> allow.shift) & allow.mask;
        for (let mask = share.cycle(allowed); mask !== 0; mask &= mask - 1) {
          tenants[31 - Math.clz32(mask & -mask)]?.finishVe(now);
        }
      }
      stimulus[at + veActive.word] = (stimulus[at + veActive.word] ?? 0) | (activeMask << veActive.shift);
      stimulus[at + taskDone.word] = (stimulus[at + taskDone.word] ?? 0) | (doneMask << taskDone.shift);
      stimulus[at + finish.word] = (stimulus[at + finish.word] ?? 0) | (finishMask << finish.shift);
      stimulus[at + saved.word] = (stimulus[at + saved.word] ?? 0) | (savedMask << saved.shift);
      view.drove(finishMask, savedMask, allEngines, 0);
      now += 1;
    },
    statistics: () => accounts.statistics(now, Math.max(0, now - resetCycles)),
  };
}

/** The configuration inputs of a scenario: all engines in service, vNPUs without a tenant disabled. */
function scenarioConfiguration(scenario: Scenario, sizes: EnvironmentSizes): Configuration {
  const configuration = plainConfiguration(sizes);
  const maskOf = (holds: (tenant: Scenario["tenants"][number]) => boolean): number =>
    scenario.tenants.reduce((mask, tenant, vnpu) => mask | ((holds(tenant) ? 1 : 0) << vnpu), 0);
  configuration.mode = modes[scenario.mode];
  configuration.gang = scenario.gang ? 1 : 0;
  configuration.sliceCycles = scenario.sliceCycles;
  configuration.switchCycles = scenario.switchCycles;
  configuration.enableMask = maskOf(() => true);
  configuration.harvestMask = maskOf((tenant) => tenant.harvest);
  configuration.lendMask = maskOf((tenant) => tenant.lend);
  scenario.tenants.forEach(({ quota, priority }, vnpu) => {
    configuration.quotas[vnpu] = quota;
    configuration.priorities[vnpu] = priority;
  });
  return configuration;
}

function checkFit({ sizes, scenario, programs }: TenantEnvironmentOptions): void {
  const { matrixEngines, vnpus } = sizes;
  if (scenario.tenants.length > vnpus) {
    throw new RangeError(`Scenario ${scenario.name} has ${scenario.tenants.length} tenants; allowed are ${vnpus}.`);
  }
  const quotas = scenario.tenants.reduce((sum, tenant) => sum + tenant.quota, 0);
  const spatial = scenario.mode === "spatial" || scenario.mode === "spatial-harvest";
  const limit = spatial ? quotas : Math.max(...scenario.tenants.map((tenant) => tenant.quota));
  if (limit > matrixEngines) {
    throw new RangeError(`Scenario ${scenario.name} has quotas of ${limit} MEs; allowed are ${matrixEngines}.`);
  }
  for (const { network } of scenario.tenants) {
    const program = programs.get(network);
    if (program === undefined) throw new RangeError(`Scenario ${scenario.name} has no program for ${network}.`);
    const widest = Math.max(0, ...program.groups.map((group) => group.meUtopCycles.length));
    if (widest > matrixEngines) {
      throw new RangeError(`The program of ${network} has groups of ${widest} ME uTops; allowed are ${matrixEngines}.`);
    }
  }
}
