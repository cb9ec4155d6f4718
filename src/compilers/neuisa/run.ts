import type { ConstantData } from "../network/index.ts";
import type { CompiledNetwork, PlacedTensor } from "./compiled.ts";
import { interpret, type RunCounts, type RunEnd, type UtopOrder } from "./interpreter/index.ts";
import type { BranchSide } from "./memory/hbm.ts";
import { blockElements, blockVectors, vectorElements, type Load, type Store } from "./memory/transfer.ts";
import { eachElement } from "./memory/view.ts";

export interface RunOptions {
  /** Order of the µTops of a group. */
  readonly order?: UtopOrder;
  /** Transfers as early or as late as the list allows; default late. The results are the same. */
  readonly transfers?: "early" | "late";
  readonly instructionsMax?: number;
}

export interface CompiledRun {
  readonly end: RunEnd;
  readonly counts: RunCounts;
  /** Of the network's outputs, row-major. */
  readonly outputs: ReadonlyMap<string, Float64Array>;
}

/** Elements of tensors, row-major: a list, or one number for all. */
export type TensorData = ArrayLike<number> | Extract<ConstantData, { kind: "fill" }>;

/**
 * Runs a compiled network on real numbers: transfers between an HBM and an SRAM of binary64 numbers, and the interpreter.
 * @param tensors values of the inputs and of all constants that are read; `within` says in which side of which branch.
 * @throws InterpreterError when the program breaks a rule of NeuISA.
 */
export function runCompiled(
  compiled: CompiledNetwork,
  tensors: (name: string, within: readonly BranchSide[]) => TensorData,
  { order = "ascending", transfers: timing = "late", instructionsMax }: RunOptions = {},
): CompiledRun {
  const hbm = new Float64Array(compiled.hbmElements).fill(Number.NaN);
  const sram = new Float64Array(compiled.sramBlocks * blockElements).fill(Number.NaN);
  for (const { offset, elements, content } of compiled.buffers) {
    if (content.kind === "scratch") continue;
    const data = content.kind === "values" ? content.values : tensors(content.tensor, content.within);
    if ("kind" in data) hbm.fill(data.value, offset, offset + elements);
    else hbm.set(data, offset);
  }
  const start = (buffer: number): number => compiled.buffers[buffer]?.offset ?? 0;
  const lookUp = (buffer: number, element: number): number => hbm[start(buffer) + element] ?? 0;
  const load = (piece: Load): void => {
    const base = start(piece.view.buffer);
    const rows = Math.ceil(piece.rows / blockVectors) * blockVectors;
    // Rows and columns behind the piece are filled, whatever the matrix has there.
    eachElement(piece.view, { ...piece, columns: vectorElements, rows }, lookUp, (row, column, element) => {
      const outside = element < 0 || row >= piece.rows || column >= piece.columns;
      sram[sramPlace(piece.block, row, column)] = outside ? piece.view.fill : (hbm[base + element] ?? 0);
    });
  };
  const store = (piece: Store): void => {
    const base = start(piece.view.buffer);
    eachElement(piece.view, piece, lookUp, (row, column, element) => {
      if (element >= 0) hbm[base + element] = sram[sramPlace(piece.block, row, column)] ?? 0;
    });
  };

  const { transfers } = compiled;
  const loads = transfers.flatMap((row, at) => row.loads.map((piece) => ({ piece, row: at })));
  let waitingLoads = loads;
  let openStores: { readonly piece: Store; readonly row: number }[] = [];
  const finishStores = (done: (store: Store, row: number) => boolean): void => {
    const [now, later] = [
      openStores.filter(({ piece, row }) => done(piece, row)),
      openStores.filter(({ piece, row }) => !done(piece, row)),
    ];
    openStores = later;
    for (const { piece } of now) store(piece);
  };
  const { end, counts } = interpret(compiled.program, sram, {
    order,
    ...(instructionsMax === undefined ? {} : { instructionsMax }),
    beforeGroup: (row) => {
      const due = ({ piece, row: of }: (typeof loads)[number]): boolean =>
        of === row || (timing === "early" && piece.afterRow < row);
      const now = waitingLoads.filter((each) => each.row >= row && due(each));
      waitingLoads = waitingLoads.filter((each) => each.row >= row && !due(each));
      for (const { piece } of now) {
        if (piece.afterRow >= row) throw new RangeError(`A load of row ${row} waits for row ${piece.afterRow}.`);
        finishStores((_, of) => of <= piece.afterRow);
      }
      finishStores(({ beforeRow }) => beforeRow <= row);
      for (const { piece } of now) load(piece);
    },
    afterGroup: (row) => {
      openStores.push(...(transfers[row]?.stores ?? []).map((piece) => ({ piece, row })));
      if (timing === "early") finishStores(() => true);
    },
  });
  finishStores(() => true);
  const outputs = new Map(compiled.outputs.map((tensor) => [tensor.name, valuesOf(tensor, hbm, start(tensor.buffer))]));
  return { end, counts, outputs };
}

function sramPlace(block: number, row: number, column: number): number {
  return (block * blockVectors + row) * vectorElements + column;
}

function valuesOf({ shape, strides, offset }: PlacedTensor, hbm: Float64Array, base: number): Float64Array {
  const view = {
    ...{ buffer: 0, offset, fill: 0, columns: [] },
    rows: shape.map((extent, axis) => ({ extent, stride: strides[axis] ?? 0 })),
  };
  const count = shape.reduce((product, extent) => product * extent, 1);
  const values = new Float64Array(count);
  const whole = { firstRow: 0, rows: count, firstColumn: 0, columns: 1 };
  eachElement(
    view,
    whole,
    () => 0,
    (row, _, element) => (values[row] = hbm[base + element] ?? 0),
  );
  return values;
}
