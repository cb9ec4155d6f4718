import type { Operation, Operator } from "../../network/index.ts";
import { control, instruction, vector } from "../code/operations.ts";
import { Context, inputOf, outputOf } from "./context.ts";
import { copyTensor } from "./copy.ts";
import type { Piece } from "../memory/transfer.ts";
import { refuseOperator } from "../error.ts";

/**
 * Emits a branch: a row whose VE µTop reduces the condition to a scalar and names the next row by it, the rows of both sides, and
 * a row at the end of the first side that goes on behind the second. @param lowerSide emits the network of a side. @throws CompileError
 */
export function lowerBranch(
  context: Context,
  operator: Operator & Extract<Operation, { kind: "branch" }>,
  lowerSide: (inner: Context) => void,
): void {
  const { emitter } = context;
  const { vectorEngines } = emitter.core;
  const condition = inputOf(operator, 0);
  const place = context.place(condition);
  const targets = operator.outputs.map((_, at) => context.outputPlace(outputOf(operator, at)));
  const half = emitter.nextHalf();
  if (half.blocks < 1) refuseOperator(operator.name, "SRAM has less than two blocks.");
  const piece: Piece = {
    view: { buffer: place.buffer, offset: place.offset, rows: [], columns: [], fill: 0 },
    ...{ firstRow: 0, rows: 1, firstColumn: 0, columns: 1, block: half.first },
  };
  // Where the second side begins is known when the first is there.
  const choice = emitter.rows.add({
    row: { kind: "group", me: emitter.noMatrixUtops(), ve: 0 },
    regions: [half],
    loads: [piece],
    stores: [],
  });
  emitter.rows.barrier();
  lower("whenTrue");
  const jump = emitter.rows.add({
    row: { kind: "group", me: emitter.noMatrixUtops(), ve: 0 },
    regions: [],
    loads: [],
    stores: [],
  });
  emitter.rows.barrier();
  lower("whenFalse");
  // The place where both sides meet is a row, so that the first side can name it.
  const meeting = emitter.copyRow({ first: 0, blocks: 0 }, [], []);
  emitter.rows.barrier();
  setVe(
    choice,
    emitter.library.start(["choice", half.first, jump + 1], () => {
      const line = (slots: Parameters<typeof instruction>[0]): ReturnType<typeof instruction> =>
        instruction(slots, vectorEngines);
      return [
        line({ control: control.set(0, half.first) }),
        line({ control: control.set(2, choice + 1), ve: [vector.load(0, 0, 0)] }),
        line({ control: control.receive(1), ve: [vector.reduceMax(0)] }),
        line({ control: control.branchNotZero(1, 2) }),
        line({ control: control.set(2, jump + 1) }),
        line({ control: control.nextGroup(2) }),
        line({ control: control.finish() }),
      ];
    }),
  );
  setVe(
    jump,
    emitter.library.start(["jump", meeting], () => [
      instruction({ control: control.set(2, meeting) }, vectorEngines),
      instruction({ control: control.nextGroup(2) }, vectorEngines),
      instruction({ control: control.finish() }, vectorEngines),
    ]),
  );

  function lower(side: "whenTrue" | "whenFalse"): void {
    const network = operator[side];
    const inner = new Context(emitter, network, context, { operator: operator.name, side });
    // The results of both sides go to the same places.
    for (const [at, name] of network.outputs.entries()) {
      const target = targets[at];
      if (target !== undefined && !inner.known(name) && !inner.hasPlace(name)) inner.setPlace(name, target);
    }
    lowerSide(inner);
    for (const [at, name] of network.outputs.entries()) {
      const [target, source] = [targets[at], inner.place(name)];
      if (target === undefined || (source.buffer === target.buffer && source.offset === target.offset)) continue;
      copyTensor(context, network.tensors.get(name)?.shape ?? [], source, target);
    }
  }

  function setVe(at: number, ve: number): void {
    emitter.rows.rows[at] = { kind: "group", me: emitter.noMatrixUtops(), ve };
  }
}
