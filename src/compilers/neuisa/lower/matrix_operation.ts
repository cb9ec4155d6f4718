import { extentOf, type Dimension, type Source, type View } from "../memory/view.ts";
import { blocksOf, blockVectors, vectorElements, type Piece } from "../memory/transfer.ts";
import { operandBlocks, type KernelOperand, type Section, type Spread } from "../kernels/kernel.ts";
import { reachBlocks, type Emitter } from "./emitter.ts";
import { refuseOperator } from "../error.ts";

/** An operand of a matrix operation: its place, and its dimensions along the rows and columns of the matrix. */
export interface MatrixOperand {
  readonly source: Source;
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  readonly spread: Spread;
  readonly fill: number;
  /** It is loaded before, or stored after. */
  readonly transfer: "load" | "store";
}

/** An operation on a matrix of rows × columns elements, done by a VE µTop. */
export interface MatrixOperation {
  readonly operator: string;
  readonly rows: number;
  readonly columns: number;
  readonly operands: readonly MatrixOperand[];
  readonly sections: readonly Section[];
  readonly slots: number;
}

/** The spread of an operand: an axis along which it does not move is shared. */
export function spreadOf(rows: readonly Dimension[], columns: readonly Dimension[]): Spread {
  const still = (all: readonly Dimension[]): boolean =>
    all.every(
      ({ extent, stride, steps, indexStride }) =>
        extent === 1 || (stride === 0 && (indexStride ?? 0) === 0 && (steps ?? []).every((step) => step === 0)),
    );
  if (still(rows)) return still(columns) ? "one" : "rows";
  return still(columns) ? "columns" : "full";
}

/** The view of an operand; what it shares is repeated to whole blocks when it is loaded. */
export function viewOf(operand: Omit<MatrixOperand, "transfer"> & Partial<MatrixOperand>): View {
  const { source, rows, columns, spread, fill, transfer } = operand;
  const sharedRows = transfer !== "store" && (spread === "rows" || spread === "one");
  const sharedColumns = transfer !== "store" && (spread === "columns" || spread === "one");
  return {
    ...source,
    fill,
    rows: sharedRows ? [{ extent: blockVectors, stride: 0 }] : rows,
    columns: sharedColumns ? [{ extent: vectorElements, stride: 0 }] : columns,
  };
}

/** A part of a matrix, in elements; it begins at a multiple of 128 columns. */
export interface Part {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** The pieces of an operand for a part of the matrix, laid out from `block` on. */
export function piecesOf(view: View, spread: Spread, part: Part, block: number): readonly Piece[] {
  const whole = spread === "full" || spread === "columns";
  const [firstRow, rows] = whole ? [part.firstRow, part.rows] : [0, blockVectors];
  const panels = spread === "full" || spread === "rows" ? Math.ceil(part.columns / vectorElements) : 1;
  return Array.from({ length: panels }, (_, panel) => {
    const moved = spread === "full" || spread === "rows";
    const firstColumn = moved ? part.firstColumn + panel * vectorElements : 0;
    const columns = moved
      ? Math.min(vectorElements, part.columns - panel * vectorElements)
      : Math.min(vectorElements, extentOf(view.columns));
    return { view, firstRow, rows, firstColumn, columns, block: block + panel * blocksOf(rows) };
  });
}

/** Emits the rows of a matrix operation: as few as SRAM allows, of about the same size. @throws CompileError */
export function emitMatrixOperation(emitter: Emitter, operation: MatrixOperation): void {
  const { operator, rows, columns, operands, sections, slots } = operation;
  const capacity = Math.min(emitter.halfBlocks(), reachBlocks - 32);
  const rowBlocks = blocksOf(rows);
  const panels = Math.ceil(columns / vectorElements);
  const blocks = (rowCount: number, panelCount: number): number =>
    operands.reduce((sum, { spread }) => sum + operandBlocks(spread, rowCount, panelCount), 0);
  let [partRows, partPanels] = [rowBlocks, panels];
  while (blocks(partRows, partPanels) > capacity && partRows > 1) partRows = Math.ceil(partRows / 2);
  while (blocks(partRows, partPanels) > capacity && partPanels > 1 && slots === 0)
    partPanels = Math.ceil(partPanels / 2);
  if (blocks(partRows, partPanels) > capacity) {
    refuseOperator(
      operator,
      `eight rows of its matrix take ${blocks(partRows, partPanels)} blocks of SRAM; a half has ${capacity}.`,
    );
  }
  const views = operands.map(viewOf);
  for (let panel = 0; panel < panels; panel += partPanels) {
    for (let row = 0; row < rowBlocks; row += partRows) {
      const part: Part = {
        firstRow: row * blockVectors,
        rows: Math.min(partRows * blockVectors, rows - row * blockVectors),
        firstColumn: panel * vectorElements,
        columns: Math.min(partPanels * vectorElements, columns - panel * vectorElements),
      };
      emitPart(emitter, { operands, views, sections, slots }, part);
    }
  }
}

function emitPart(
  emitter: Emitter,
  {
    operands,
    views,
    sections,
    slots,
  }: Pick<MatrixOperation, "operands" | "sections" | "slots"> & { readonly views: readonly View[] },
  part: Part,
): void {
  const half = emitter.nextHalf();
  const [rowBlocks, panels] = [blocksOf(part.rows), Math.ceil(part.columns / vectorElements)];
  const placed: KernelOperand[] = [];
  const loads: Piece[] = [];
  const stores: Piece[] = [];
  let block = 0;
  for (const [at, { spread, transfer }] of operands.entries()) {
    const view = views[at];
    if (view === undefined) continue;
    placed.push({ spread, block });
    (transfer === "load" ? loads : stores).push(...piecesOf(view, spread, part, half.first + block));
    block += operandBlocks(spread, rowBlocks, panels);
  }
  const kernel = { region: half.first, rowBlocks, panels, operands: placed, sections, slots };
  emitter.kernelRow(kernel, [half], loads, stores);
}

/** Elements of the matrix that dimensions of rows and columns span. */
export function matrixSize(
  rows: readonly Dimension[],
  columns: readonly Dimension[],
): { readonly rows: number; readonly columns: number } {
  return { rows: extentOf(rows), columns: extentOf(columns) };
}
