import type { TableRow } from "../../../isa/index.ts";
import { blocksOf, type Load, type Piece, type RowTransfers, type Store } from "./transfer.ts";

/** A part of SRAM: the halves, which rows use in turn, and what is kept over the rows of an operator. */
export interface Region {
  readonly first: number;
  readonly blocks: number;
}

/** What a row uses. */
export interface RowPlan {
  readonly row: Extract<TableRow, { kind: "group" }>;
  /** Regions that the row or its transfers touch. */
  readonly regions: readonly Region[];
  readonly loads: readonly Piece[];
  readonly stores: readonly Piece[];
}

/** A store whose limit is not known yet. */
interface OpenStore extends Piece {
  beforeRow: number;
}

/** Rows with their transfers, in order; works out from when and until when a transfer may run. */
export class Rows {
  readonly rows: TableRow[] = [];
  private readonly transfers: { loads: readonly Load[]; stores: readonly OpenStore[] }[] = [];
  /** The last rows that used parts of SRAM. */
  private users: { readonly region: Region; readonly row: number; readonly stores: readonly OpenStore[] }[] = [];
  /** Last row that stores into a buffer. */
  private readonly writers = new Map<number, number>();
  private barrierRow = -1;

  get count(): number {
    return this.rows.length;
  }

  add({ row, regions, loads, stores }: RowPlan): number {
    const at = this.rows.length;
    const before = this.users.filter(({ region }) => regions.some((other) => overlap(region, other)));
    for (const user of before) for (const store of user.stores) store.beforeRow = Math.min(store.beforeRow, at);
    const openStores = stores.map((piece): OpenStore => ({ ...piece, beforeRow: Infinity }));
    this.transfers.push({
      loads: loads.map((piece) => ({ ...piece, afterRow: this.readyAfter(piece) })),
      stores: openStores,
    });
    this.users = this.users.filter(
      ({ region }) => !regions.some((other) => overlap(region, other) && covers(other, region)),
    );
    for (const region of regions) this.users.push({ region, row: at, stores: openStores });
    for (const { view } of stores) this.writers.set(view.buffer, at);
    this.rows.push(row);
    return at;
  }

  /** Nothing that follows starts before the rows so far: the program may go on elsewhere. */
  barrier(): void {
    this.barrierRow = this.rows.length - 1;
  }

  finish(): { readonly rows: readonly TableRow[]; readonly transfers: readonly RowTransfers[] } {
    const count = this.rows.length;
    const transfers = this.transfers.map(({ loads, stores }) => ({
      loads,
      stores: stores.map((store): Store => ({ ...store, beforeRow: Math.min(store.beforeRow, count) })),
    }));
    return { rows: this.rows, transfers };
  }

  private readyAfter({ view, block, rows }: Piece): number {
    const place = { first: block, blocks: blocksOf(rows) };
    const users = this.users.filter(({ region }) => overlap(region, place));
    const free = users.reduce((latest, user) => Math.max(latest, user.row), this.barrierRow);
    const written = Math.max(this.writers.get(view.buffer) ?? -1, this.writers.get(view.index?.buffer ?? -1) ?? -1);
    return Math.max(free, written);
  }
}

function overlap(a: Region, b: Region): boolean {
  return a.first < b.first + b.blocks && b.first < a.first + a.blocks;
}

function covers(a: Region, b: Region): boolean {
  return a.first <= b.first && a.first + a.blocks >= b.first + b.blocks;
}
