import type { NpuConfig } from "../../../../src/config/types.ts";
import { rowUnit } from "../../../../src/generators/npu_frontend/rows/row_unit.ts";
import { lineIndexBits, type FrontendShape } from "../../../../src/generators/npu_frontend/sizes.ts";
import { encodeRow, rowFormat, type TableRow } from "../../../../src/isa/index.ts";
import { PartRig, packed, smallShape, type Drive } from "../part_rig.ts";

const tableBase = 0xffff_ffff_f010n;
const row = { live_i: 1, run_i: 0 };
const run = { live_i: 1, run_i: 1, row_req_i: 0 };

/** The row unit of a vNPU, its sequencer and the memory behind it. */
export class RowRig {
  readonly shape: FrontendShape;
  readonly part: PartRig;

  private constructor(shape: FrontendShape, part: PartRig) {
    this.shape = shape;
    this.part = part;
  }

  static async open(sizes: Partial<NpuConfig> = {}): Promise<RowRig> {
    const shape = smallShape(sizes);
    return new RowRig(shape, await PartRig.open(rowUnit(shape), shape.reset)).reset();
  }

  /** A vNPU that runs nothing; its table has 50 rows, its code 100 lines. */
  reset(): this {
    const code_bytes_i = 100 * this.shape.lineBeats * 16;
    this.part.reset({ table_base_i: tableBase, table_rows_i: 50, code_bytes_i, data_ready_i: 1 }).step();
    return this;
  }

  /** From the next cycle on the sequencer waits for this row; or it is in Run. */
  ask(row_index_i: number): this {
    this.part.hold({ ...row, row_req_i: 1, row_index_i });
    return this;
  }
  run(): this {
    this.part.hold({ ...run, row_index_i: 0 });
    return this;
  }

  /** The row that is fetched in the last cycle. */
  request(): number | undefined {
    if (this.part.out("req_valid_o") === 0) return undefined;
    if (this.part.out("req_beats_o") !== this.shape.rowBeats) throw new Error("The request is not for one row.");
    const bytes = Number((this.part.wide("req_address_o") + (1n << 48n) - tableBase) % (1n << 48n));
    return bytes / (16 * this.shape.rowBeats);
  }

  /** Beat k of a row as inputs; with noise where hardware does not look. */
  beat(of: TableRow, k: number): Drive {
    const noise = [0, 1, 2, 3].map((word) => (4 * k + word === 0 ? 0xfffc_0000 : 0xff00_0000));
    const words = encodeRow(of, this.shape.matrixEngines).subarray(4 * k, 4 * k + 4);
    const beat_data_i = packed(
      noise.map((bits, word) => (bits | (words[word] ?? 0)) >>> 0),
      32,
    );
    return { beat_i: 1, beat_number_i: k, beat_data_i, beat_parity_i: this.#parity(beat_data_i, k) };
  }

  /** Parity of what beat k holds of the fields of a row. */
  #parity(data: bigint, k: number): number {
    const bits = rowFormat(this.shape.matrixEngines).fields.flatMap(({ lsb, bits: width }) =>
      Array.from({ length: width }, (_, i) => lsb + i - 128 * k),
    );
    return bits.filter((at) => at >= 0 && at < 128 && (data >> BigInt(at)) & 1n).length % 2;
  }

  /** The beats of a row; `answer` is added in the cycle of the last one. */
  serve(of: TableRow, answer: Drive = {}, drive: Drive = {}): void {
    for (let k = 0; k < this.shape.rowBeats; k += 1) {
      const last = k === this.shape.rowBeats - 1 ? { done_i: 1, ...answer } : {};
      this.part.step({ ...this.beat(of, k), ...drive, ...last });
    }
  }

  /** What the sequencer is answered in the last cycle. */
  answer(): string | undefined {
    const { row_valid, row_error, row_end, row_me, row_ve } = this.part.outs(
      ...["row_valid", "row_error", "row_end", "row_me", "row_ve"],
    );
    if (row_valid === 0) return row_error === 0 ? undefined : "an error without an answer";
    if (row_error === 1) return "error";
    return row_end === 1 ? "end" : `me ${(row_me ?? 0).toString(2)} ve ${row_ve}`;
  }

  /** First lines of the current row in the last cycle. */
  starts(): number[] {
    const starts = this.part.wide("starts_o");
    const bits = BigInt(lineIndexBits);
    return Array.from({ length: this.shape.clients }, (_, i) =>
      Number((starts >> (BigInt(i) * bits)) & ((1n << bits) - 1n)),
    );
  }

  /** The block that head wants in the last cycle. */
  head(): number | undefined {
    return this.part.out("head_want_o") === 1 ? this.part.out("head_block_o") : undefined;
  }
}

/** A row with these first lines of ME µTops, null for none, and the VE µTop's. */
export function group(shape: FrontendShape, me: readonly (number | null)[], ve: number | null): TableRow {
  return { kind: "group", me: Array.from({ length: shape.matrixEngines }, (_, i) => me[i] ?? null), ve };
}
