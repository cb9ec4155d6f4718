import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { ElementPlace } from "../../ports/row_layout.ts";
import type { Random } from "../random.ts";
import { ones, type ElementPlaces } from "../scheduler_rows.ts";
import { drawQuotas } from "./configuration.ts";
import type { QueueView } from "./queue_view.ts";
import { put, putMask, type OperationRows } from "./rows.ts";

/** Ports with random bits of a density of their own. */
const randomPorts = ["instr_valid_i", "instr_me_i", "instr_ve_i", "hold_i", "flush_i", "ve_allow_i"] as const;

/**
 * Every input random, restricted by A1, A2, A3 and what exists alone: µTops come and go, and MEs are held and flushed,
 * in any cycle. How dense the bits of each port are, and how long a configuration stands, is drawn anew every few
 * hundred cycles.
 */
export class WildOperations {
  private temperEndsAt = 0;
  /** The configuration changes in one of this many cycles on average. */
  private standCycles = 1;
  /** Per random port, then for credits: 0 half, 1 … 4 the AND, −1 … −4 the OR of more words, 5 none. */
  private readonly thinning: Int32Array = new Int32Array(randomPorts.length + 1);
  private readonly quotas: Int32Array;
  private readonly tenants: Int32Array;
  private harvestMask = 0;
  private lendMask = 0;

  private readonly words: number;
  private readonly sizes: OperationSchedulerSizes;
  private readonly view: QueueView;
  private readonly random: Random;
  private readonly fields: readonly (readonly ElementPlace[])[];
  private readonly resetPlace: ElementPlace;
  private readonly harvest: ElementPlace;
  private readonly lend: ElementPlace;
  private readonly quota: ElementPlaces;
  private readonly tenant: ElementPlaces;
  private readonly credit: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows, view: QueueView, random: Random) {
    this.words = rows.inputs.words;
    this.sizes = sizes;
    this.view = view;
    this.random = random;
    this.quotas = new Int32Array(sizes.vnpus);
    this.tenants = new Int32Array(sizes.matrixEngines);
    const { ports, fields } = rows.inputs;
    this.fields = randomPorts.map((name) =>
      fields
        .filter((field) => ports[field.port]?.name === name)
        .map(({ word, shift, bits }) => ({ word, shift, mask: ones(bits) })),
    );
    this.resetPlace = rows.mask("rst_ni");
    this.harvest = rows.mask("vnpu_harvest_i");
    this.lend = rows.mask("vnpu_lend_i");
    this.quota = rows.elements("ve_quota_i");
    this.tenant = rows.elements("me_vnpu_i");
    this.credit = rows.elements("me_credit_i");
  }

  /** Begins a segment in cycle `now`: the MEs keep the tenants that `previous`, the row before, gave them. */
  begin(now: number, previous: Uint32Array): void {
    this.temperEndsAt = now;
    const { words, shifts, mask } = this.tenant;
    for (let m = 0; m < this.tenants.length; m += 1) {
      this.tenants[m] = ((previous[words[m] ?? 0] ?? 0) >>> (shifts[m] ?? 0)) & mask;
    }
  }

  /** Writes the row of cycle `now`; the view has observed the row before. */
  drive(stimulus: Uint32Array, at: number, now: number, reset: number): void {
    const { random, view, tenants, quotas, sizes } = this;
    if (now >= this.temperEndsAt) this.drawTemper(now);
    if (random.below(this.standCycles) === 0) this.drawConfiguration();
    for (let word = 0; word < this.words; word += 1) stimulus[at + word] = 0;
    putMask(stimulus, at, this.resetPlace, reset);
    putMask(stimulus, at, this.harvest, this.harvestMask);
    putMask(stimulus, at, this.lend, this.lendMask);
    for (let v = 0; v < quotas.length; v += 1) put(stimulus, at, this.quota, v, quotas[v] ?? 0);
    for (let kind = 0; kind < randomPorts.length; kind += 1) {
      for (const field of this.fields[kind] ?? []) putMask(stimulus, at, field, this.thinned(kind));
    }
    const credits = this.thinned(randomPorts.length);
    for (let m = 0; m < tenants.length; m += 1) {
      if (view.mayHold[m] === 0) tenants[m] = random.below(sizes.vnpus);
      put(stimulus, at, this.tenant, m, tenants[m] ?? 0);
      if (((credits >>> m) & 1) === 1 && (view.shown[m] ?? 0) > 0) {
        put(stimulus, at, this.credit, m, 1);
        view.returned(m);
      }
    }
  }

  private drawTemper(now: number): void {
    const { random, thinning } = this;
    this.temperEndsAt = now + random.between(64, 1024);
    this.standCycles = 1 << random.below(10);
    for (let kind = 0; kind < thinning.length; kind += 1) thinning[kind] = random.between(-4, 5);
    // Hold and flush in most of the cycles would let nothing happen.
    for (const kind of [3, 4]) thinning[kind] = random.between(0, 5);
  }

  private drawConfiguration(): void {
    const { random } = this;
    const all = ones(this.sizes.vnpus);
    drawQuotas(this.quotas, random, this.sizes.vectorEngines);
    this.harvestMask = random.bits() & all;
    this.lendMask = random.bits() & all;
  }

  private thinned(kind: number): number {
    const thinning = this.thinning[kind] ?? 0;
    if (thinning === 5) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0; left -= 1) mask &= this.random.bits();
    for (let left = thinning; left < 0; left += 1) mask |= this.random.bits();
    return mask;
  }
}
