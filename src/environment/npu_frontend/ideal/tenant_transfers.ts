import type { TransferRow } from "./settings.ts";

/** Elements of one row that wait to be moved. `limit` is `afterRow` of a load, `beforeRow` of a store. */
interface Job {
  readonly row: number;
  readonly limit: number;
  left: number;
}

/** Cycles in which the choice of a row that jumps shows: its next row is asked for by then. */
const jumpCycles = 64;

/** Transfers of one vNPU: where its program stands is counted in what its µTops do. */
export class TenantTransfers {
  private readonly rows: readonly TransferRow[];
  /** The row that comes next, or runs; `rows.length` when the program is complete. */
  private row: number;
  private loads: Job[] = [];
  private stores: Job[] = [];
  private job: Job | undefined;
  /** What is missing of the row that comes next or runs. */
  private utopsLeft = 0;
  private vectorsLeft = 0;
  private askedRow = 0;
  private jumpLeft = 0;
  private ready = true;

  private readonly rowDone: () => void;

  constructor(rows: readonly TransferRow[], rowDone: () => void) {
    this.rows = rows;
    this.rowDone = rowDone;
    this.row = rows.length;
  }

  /** Something may be moved now. */
  get wants(): boolean {
    return this.job !== undefined;
  }

  begin(): void {
    // Stores of the run before are done before the first row of this one.
    for (const [at, store] of this.stores.entries()) this.stores[at] = { ...store, row: -1, limit: 0 };
    this.loads = this.rows.flatMap(({ loads }, row) =>
      loads.map(([limit, left]): Job => ({ row, limit, left })).filter(({ left }) => left > 0),
    );
    this.askedRow = 0;
    this.enter(0);
  }

  askFor(row: number): void {
    this.askedRow = row;
  }

  finishUtop(): void {
    this.utopsLeft -= 1;
    if (this.utopsLeft === 0 && this.vectorsLeft === 0) this.complete();
  }

  issueVector(): void {
    this.vectorsLeft -= 1;
    if (this.utopsLeft === 0 && this.vectorsLeft === 0) this.complete();
  }

  /** Moves up to so many elements; gives how many it was. */
  move(most: number): number {
    let left = most;
    while (this.job !== undefined && left > 0) {
      const part = Math.min(left, this.job.left);
      this.job.left -= part;
      left -= part;
      if (this.job.left > 0) break;
      const done = this.job;
      this.loads = this.loads.filter((each) => each !== done);
      this.stores = this.stores.filter((each) => each !== done);
      this.choose();
    }
    return most - left;
  }

  /** The next cycle; gives whether the row that comes next may begin. */
  step(): boolean {
    if (this.jumpLeft > 0) {
      this.jumpLeft -= 1;
      if (this.jumpLeft > 0) return false;
      this.next();
    }
    return this.ready;
  }

  private complete(): void {
    if (this.rows[this.row]?.jumps === true) this.jumpLeft = jumpCycles;
    else this.next();
  }

  private next(): void {
    const { row } = this;
    this.rowDone();
    for (const [limit, left] of this.rows[row]?.stores ?? []) if (left > 0) this.stores.push({ row, limit, left });
    this.enter(this.askedRow > row ? this.askedRow : row + 1);
  }

  private enter(row: number): void {
    this.row = row;
    this.loads = this.loads.filter((each) => each.row >= row);
    const { meUtops = 0, veOperations = 0 } = this.rows[row] ?? {};
    this.utopsLeft = meUtops;
    this.vectorsLeft = veOperations;
    this.choose();
  }

  /** What the row that comes next waits for goes first, then stores, then loads of rows behind it. */
  private choose(): void {
    const { row, stores } = this;
    const may = ({ limit }: Job): boolean => limit < row && stores.every((store) => store.row > limit);
    const load = this.loads.find(may);
    this.job = load?.row === row ? load : (stores[0] ?? load);
    this.ready = this.loads.every((each) => each.row > row) && stores.every((each) => each.limit > row);
  }
}
