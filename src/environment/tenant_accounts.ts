import type { Scenario } from "../config/scenario_types.ts";
import type { MatrixEngine, PreemptionCosts } from "./matrix_engine.ts";
import type { OccupancyInterval, TimelineRecorder } from "./occupancy_timeline.ts";
import type { Tenant } from "./tenant.ts";
import type { TenantsStatistics, TenantStatistics } from "./tenant_statistics.ts";
import type { VectorEngineShare } from "./vector_engine_share.ts";

/** What the accounts look at. */
export interface AccountedRun {
  readonly scenario: Scenario;
  readonly tenants: readonly Tenant[];
  readonly engines: readonly MatrixEngine[];
  readonly share: VectorEngineShare;
  readonly recorder: TimelineRecorder;
  readonly costs: PreemptionCosts;
  /** A stay holds all MEs, not one. */
  readonly gang: boolean;
}

interface EngineCycles {
  useful: number;
  restore: number;
  drain: number;
  save: number;
  stalled: number;
  preemptions: number;
}

/** Adds up what tenants got, at the end of each stay on an ME. */
export class TenantAccounts {
  private readonly run: AccountedRun;
  private readonly totals: EngineCycles[];

  constructor(run: AccountedRun) {
    this.run = run;
    this.totals = run.tenants.map(() => ({ useful: 0, restore: 0, drain: 0, save: 0, stalled: 0, preemptions: 0 }));
  }

  /** The µTop on an ME was told to leave. */
  preempt(engine: number): void {
    const total = this.totals[this.run.engines[engine]?.tenant ?? -1];
    if (total !== undefined) total.preemptions += 1;
  }

  /** The stay on an ME ends; `endCycle` is the first cycle behind it. */
  leave(engine: number, endCycle: number): void {
    const stay = this.run.engines[engine];
    const total = stay === undefined ? undefined : this.totals[stay.tenant];
    if (stay === undefined || total === undefined) return;
    this.charge(total, stay, endCycle);
    for (const { kind, startCycle, endCycle: to } of intervals(stay, endCycle)) {
      this.held(engine).forEach((held) => this.run.recorder.record(held, stay.tenant, kind, startCycle, to));
    }
  }

  /** The accounts as of before cycle `now`, stays that have not ended included. */
  statistics(now: number, cycles: number): TenantsStatistics {
    const { engines, recorder, scenario } = this.run;
    const totals = this.totals.map((total) => ({ ...total }));
    const open: OccupancyInterval[][] = engines.map(() => []);
    engines.forEach((stay, engine) => {
      const total = totals[stay.tenant];
      if (stay.endsAt === Infinity || total === undefined) return;
      this.charge(total, stay, now);
      for (const held of this.held(engine)) open[held] = intervals(stay, now);
    });
    return {
      cycles,
      tenants: scenario.tenants.map((_, at) => this.tenantStatistics(at, now, totals)),
      timeline: recorder.timeline(now, open),
    };
  }

  private tenantStatistics(at: number, now: number, totals: readonly EngineCycles[]): TenantStatistics {
    const { scenario, tenants, engines, share, costs } = this.run;
    const tenant = tenants[at];
    const total = totals[at];
    const declared = scenario.tenants[at];
    if (tenant === undefined || total === undefined || declared === undefined) throw new RangeError("No such tenant.");
    const live = engines.filter((stay) => stay.tenant === at && stay.endsAt !== Infinity);
    const liveWork = live.reduce((work, stay) => work + stay.workDone(now, costs), 0) * tenant.engineShare;
    return {
      name: declared.name,
      network: declared.network,
      requests: tenant.arrivals.requests,
      waitingRequests: tenant.arrivals.waitingRequests,
      inferences: tenant.inferences,
      runningFraction: tenant.fraction(liveWork, share.left[at] ?? 0),
      latenciesCycles: [...tenant.latenciesCycles],
      meUsefulCycles: total.useful,
      meRestoreCycles: total.restore,
      meDrainCycles: total.drain,
      meSaveCycles: total.save,
      meStalledCycles: total.stalled,
      veBusyCycles: share.busyCycles[at] ?? 0,
      preemptions: total.preemptions,
      freshStarts: tenant.freshStarts,
      resumes: tenant.resumes,
      finishedUtops: tenant.finishedUtops,
    };
  }

  private charge(total: EngineCycles, stay: MatrixEngine, endCycle: number): void {
    const { engines, gang, tenants, costs } = this.run;
    const held = gang ? engines.length : 1;
    const working = gang ? (tenants[stay.tenant]?.engineShare ?? 1) : 1;
    const { useful, restore, drain, save } = stay.cycles(endCycle, costs);
    total.useful += useful * working;
    total.drain += drain * working;
    total.stalled += (useful + drain) * (held - working);
    total.restore += restore * held;
    total.save += save * held;
  }

  private held(engine: number): readonly number[] {
    return this.run.gang ? this.run.engines.map((_, at) => at) : [engine];
  }
}

function intervals(stay: MatrixEngine, endCycle: number): OccupancyInterval[] {
  const { tenant, startedAt, savingFrom } = stay;
  const runTo = Math.min(endCycle, savingFrom);
  const run: OccupancyInterval = { startCycle: startedAt, endCycle: runTo, tenant, kind: "run" };
  return runTo === endCycle ? [run] : [run, { startCycle: runTo, endCycle, tenant, kind: "save" }];
}
