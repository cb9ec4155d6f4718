import type { NpuFrontendSizes } from "../../../ports/npu_frontend.ts";
import { writeElement, type ElementPlace } from "../../../ports/row_layout.ts";
import type { FrontendRows } from "../rows.ts";
import type { FrontendView } from "../view.ts";
import type { IdealTransfers } from "./settings.ts";
import { TenantTransfers } from "./tenant_transfers.ts";

/** Drives `data_ready_i`: always on, or as the transfers of each vNPU's rows say, which share a bandwidth. */
export class IdealDataReady {
  private readonly place: ElementPlace;
  private readonly all: number;
  private readonly perCycle: number;
  /** By vNPU; none where data are always there. */
  private readonly tenants: readonly TenantTransfers[];
  private readonly matrixEngines: number;
  private turn = 0;

  /** @param rowsDone counts rows that are done, by vNPU. */
  constructor(
    { matrixEngines, vnpus }: NpuFrontendSizes,
    rows: FrontendRows,
    transfers: IdealTransfers | undefined,
    rowsDone: number[],
  ) {
    this.place = rows.whole("data_ready_i");
    this.all = 2 ** vnpus - 1;
    this.matrixEngines = matrixEngines;
    this.perCycle = transfers?.elementsPerCycle ?? 0;
    this.tenants = (transfers?.rows ?? []).map(
      (each, vnpu) => new TenantTransfers(each, () => (rowsDone[vnpu] = (rowsDone[vnpu] ?? 0) + 1)),
    );
  }

  /** The program of a vNPU is started again. */
  begin(vnpu: number): void {
    this.tenants[vnpu]?.begin();
  }

  /** A row of a vNPU's table was asked for. */
  asked(vnpu: number, row: number): void {
    this.tenants[vnpu]?.askFor(row);
  }

  /** Writes cycle `now`; `view` shows the cycle before, `finished` are the MEs that were finished in that. */
  drive(stimulus: Uint32Array, at: number, view: FrontendView, finished: number): void {
    const { tenants } = this;
    if (tenants.length === 0) {
      writeElement(stimulus, at, this.place, this.all);
      return;
    }
    for (let left = finished; left !== 0; left &= left - 1) {
      tenants[view.tenant[31 - Math.clz32(left & -left)] ?? 0]?.finishUtop();
    }
    for (let left = view.vectorValid; left !== 0; left &= left - 1) {
      const k = 31 - Math.clz32(left & -left);
      const vnpu = (view.vectorQueue[k] ?? 0) - this.matrixEngines;
      if (vnpu >= 0) tenants[vnpu]?.issueVector();
    }
    this.move();
    let ready = this.all;
    for (let v = 0; v < tenants.length; v += 1) if (tenants[v]?.step() === false) ready &= ~(1 << v);
    writeElement(stimulus, at, this.place, ready);
  }

  /** Moves what a cycle's bandwidth allows: equal parts for all that have something to move, what one leaves to the next. */
  private move(): void {
    const { tenants } = this;
    const count = tenants.length;
    let moving = 0;
    for (let v = 0; v < count; v += 1) if (tenants[v]?.wants === true) moving += 1;
    let left = this.perCycle;
    for (let step = 0; step < count && moving > 0; step += 1) {
      const tenant = tenants[(this.turn + step) % count];
      if (tenant?.wants !== true) continue;
      left -= tenant.move(left / moving);
      moving -= 1;
    }
    this.turn = this.turn + 1 < count ? this.turn + 1 : 0;
  }
}
