import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { ElementPlace } from "../../ports/row_layout.ts";
import type { Random } from "../random.ts";
import { ones, type ElementPlaces } from "../scheduler_rows.ts";
import { drawSharing, type SharingConfiguration } from "./configuration.ts";
import { Fronts } from "./fronts.ts";
import { MatrixPrograms } from "./matrix_programs.ts";
import type { OperationPlan } from "./plan.ts";
import type { QueueView } from "./queue_view.ts";
import { put, putMask, type OperationRows } from "./rows.ts";
import { VectorPrograms } from "./vector_programs.ts";

/** MEs, VE µTops and an operator of the core that keep every duty (A) of the contract. */
export class LawfulOperations {
  private plan: OperationPlan | undefined;
  private readonly sharing: SharingConfiguration;
  /** The row without its events: reset high and configuration. */
  private readonly base: Uint32Array;
  private configurationAt = 0;
  private allowAt = 0;
  private readonly matrix: MatrixPrograms;
  private readonly vector: VectorPrograms;
  private readonly sizes: OperationSchedulerSizes;
  private readonly random: Random;
  private readonly resetPlace: ElementPlace;
  private readonly harvest: ElementPlace;
  private readonly lend: ElementPlace;
  private readonly allow: ElementPlace;
  private readonly quota: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows, view: QueueView, random: Random) {
    this.sizes = sizes;
    this.random = random;
    const fronts = new Fronts(sizes, rows, random);
    this.matrix = new MatrixPrograms(sizes, rows, view, fronts, random);
    this.vector = new VectorPrograms(sizes, rows, view, fronts, random);
    this.base = new Uint32Array(rows.inputs.words);
    this.resetPlace = rows.mask("rst_ni");
    this.harvest = rows.mask("vnpu_harvest_i");
    this.lend = rows.mask("vnpu_lend_i");
    this.allow = rows.mask("ve_allow_i");
    this.quota = rows.elements("ve_quota_i");
    this.sharing = { harvestMask: 0, lendMask: 0, allowMask: 0, quotas: new Int32Array(sizes.vnpus) };
  }

  /** Begins a segment in cycle `now`. */
  begin(plan: OperationPlan, now: number): void {
    this.plan = plan;
    drawSharing(this.sharing, this.random, this.sizes.vectorEngines);
    this.planChanges(now, plan);
    this.matrix.replan(now, plan);
    this.vector.replan(now, plan);
    this.image();
  }

  /** Tells that the core is in reset: no µTop is left. */
  reset(now: number): void {
    if (this.plan === undefined) return;
    this.matrix.reset(now, this.plan);
    this.vector.reset(now, this.plan);
  }

  /** Writes the row of a cycle in reset: the configuration, and no event. */
  driveReset(stimulus: Uint32Array, at: number): void {
    stimulus.set(this.base, at);
    const word = at + this.resetPlace.word;
    stimulus[word] = (stimulus[word] ?? 0) & ~(1 << this.resetPlace.shift);
  }

  /** Writes the row of cycle `now`; the view has observed the row before. */
  drive(stimulus: Uint32Array, at: number, now: number): void {
    const { plan, base } = this;
    if (plan === undefined) return;
    if (now >= this.configurationAt || now >= this.allowAt) this.change(now, plan);
    for (let word = 0; word < base.length; word += 1) stimulus[at + word] = base[word] ?? 0;
    this.matrix.drive(stimulus, at, now, plan);
    this.vector.drive(stimulus, at, now, plan);
  }

  private planChanges(now: number, plan: OperationPlan): void {
    this.configurationAt = now + this.random.gap(plan.configurationGap);
    this.allowAt = now + this.random.gap(plan.allowGap);
  }

  private change(now: number, plan: OperationPlan): void {
    const { sharing, random } = this;
    if (now >= this.configurationAt) {
      drawSharing(sharing, random, this.sizes.vectorEngines);
      this.configurationAt = now + random.gap(plan.configurationGap);
    } else {
      const all = ones(this.sizes.vnpus);
      sharing.allowMask = random.chance(0.4) ? all : random.bits() & all;
      this.allowAt = now + random.gap(plan.allowGap);
    }
    this.image();
  }

  private image(): void {
    const { base, sharing } = this;
    base.fill(0);
    putMask(base, 0, this.resetPlace, 1);
    putMask(base, 0, this.harvest, sharing.harvestMask);
    putMask(base, 0, this.lend, sharing.lendMask);
    putMask(base, 0, this.allow, sharing.allowMask);
    for (let v = 0; v < sharing.quotas.length; v += 1) put(base, 0, this.quota, v, sharing.quotas[v] ?? 0);
  }
}
