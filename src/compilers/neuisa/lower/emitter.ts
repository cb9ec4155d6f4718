import type { CoreSize } from "../../../isa/index.ts";
import { CodeLibrary } from "../code/library.ts";
import { control, instruction } from "../code/operations.ts";
import { kernelCode } from "../kernels/code.ts";
import type { Kernel } from "../kernels/kernel.ts";
import { Hbm } from "../memory/hbm.ts";
import { Rows, type Region } from "../memory/rows.ts";
import type { Piece } from "../memory/transfer.ts";

/** Blocks that an address offset reaches from a pointer. */
export const reachBlocks = 4096;
/** Steps of a pointer are addends of 16 bits. */
const halfBlocksMax = 32_767;

/** Collects rows, transfers, code and buffers of a program. */
export class Emitter {
  readonly core: CoreSize;
  readonly sramBlocks: number;
  readonly library: CodeLibrary = new CodeLibrary();
  readonly hbm: Hbm = new Hbm();
  readonly rows: Rows = new Rows();
  private turn = 0;

  constructor(core: CoreSize, sramBlocks: number) {
    this.core = core;
    this.sramBlocks = sramBlocks;
  }

  /** Blocks of each half when `carried` blocks are kept over several rows. */
  halfBlocks(carried = 0): number {
    return Math.min(halfBlocksMax, Math.floor((this.sramBlocks - carried) / 2));
  }

  /** The half whose turn it is. */
  nextHalf(carried = 0): Region {
    const blocks = this.halfBlocks(carried);
    this.turn = 1 - this.turn;
    return { first: this.turn * blocks, blocks };
  }

  /** What is kept over several rows lies behind the halves. */
  carry(blocks: number): Region {
    return { first: 2 * this.halfBlocks(blocks), blocks };
  }

  /** A row with a VE µTop alone that runs a kernel. */
  kernelRow(kernel: Kernel, regions: readonly Region[], loads: readonly Piece[], stores: readonly Piece[]): number {
    const ve = this.library.start(kernel, () => kernelCode(kernel, this.core.vectorEngines));
    return this.rows.add({ row: { kind: "group", me: this.noMatrixUtops(), ve }, regions, loads, stores });
  }

  /** A row whose µTop does nothing: its transfers alone matter. */
  copyRow(region: Region, loads: readonly Piece[], stores: readonly Piece[]): number {
    const ve = this.library.start("finish", () => [
      instruction({ control: control.finish() }, this.core.vectorEngines),
    ]);
    return this.rows.add({ row: { kind: "group", me: this.noMatrixUtops(), ve }, regions: [region], loads, stores });
  }

  noMatrixUtops(): null[] {
    return Array<null>(this.core.matrixEngines).fill(null);
  }
}
