import { nameLengthMax, rowsMax, snippetsOf, type CoreSize, type Program, type ProgramNames } from "../../isa/index.ts";
import type { Network, Operator } from "../network/index.ts";
import type { CompiledNetwork, CompiledOperator, PlacedTensor } from "./compiled.ts";
import { CompileError } from "./error.ts";
import { Context } from "./lower/context.ts";
import { Emitter } from "./lower/emitter.ts";
import { lowerNetwork } from "./lower/network.ts";
import { elementsOf } from "./memory/transfer.ts";

export interface CompileOptions {
  readonly core: CoreSize;
  /** Blocks of 1,024 elements of the program's SRAM segment. */
  readonly sramBlocks: number;
}

/**
 * Compiles a network to a program of NeuISA and the transfers that bring its operands to SRAM and its results back.
 * Weights are not looked at: the time depends on shapes alone.
 * @throws CompileError for an operator that is not supported, or does not fit.
 */
export function compileNeuisa(network: Network, { core, sramBlocks }: CompileOptions): CompiledNetwork {
  if (!Number.isSafeInteger(sramBlocks) || sramBlocks < 2) {
    throw new CompileError(`network ${network.name}: SRAM has ${sramBlocks} blocks; allowed are 2 or more.`);
  }
  const emitter = new Emitter(core, sramBlocks);
  const context = new Context(emitter, network);
  const done: { operator: Operator; fused: readonly Operator[]; firstRow: number; rows: number; tiles: number }[] = [];
  for (const input of network.inputs) context.place(input);
  lowerNetwork(context, (entry) => done.push(entry));
  // A network of nothing but views still needs a row.
  if (emitter.rows.count === 0) emitter.copyRow({ first: 0, blocks: 0 }, [], []);
  const { rows, transfers } = emitter.rows.finish();
  if (rows.length > rowsMax) {
    throw new CompileError(
      `network ${network.name}: it takes ${rows.length} rows of the execution table; allowed are ${rowsMax}.`,
    );
  }
  const placed = (name: string): PlacedTensor => ({ name, shape: context.shape(name), ...context.place(name) });
  const moved = transfers.map(({ loads, stores }) =>
    [...loads, ...stores].reduce((sum, each) => sum + elementsOf(each), 0),
  );
  const operators = done.map(({ operator, fused, firstRow, rows: count, tiles }): CompiledOperator => ({
    ...{ name: operator.name, kind: operator.kind, fused: fused.map(({ name }) => name), firstRow, rows: count, tiles },
    elementsMoved: moved.slice(firstRow, firstRow + count).reduce((sum, each) => sum + each, 0),
  }));
  const names = namesOf(network.name, { rows, code: emitter.library.code }, operators);
  return {
    name: network.name,
    program: { core, rows, code: emitter.library.code, names },
    sramBlocks,
    ...{ buffers: emitter.hbm.buffers, hbmElements: emitter.hbm.elements, transfers, operators },
    inputs: network.inputs.map(placed),
    outputs: network.outputs.map(placed),
  };
}

/** A name for each row, with its operator's in it, and for each snippet: a source keeps what it is given. */
function namesOf(
  program: string,
  parts: Pick<Program, "rows" | "code">,
  operators: readonly CompiledOperator[],
): ProgramNames {
  const groups = operators.flatMap(({ name, firstRow, rows }) =>
    Array.from({ length: rows }, (_, at): [number, string] => [firstRow + at, identifier(`g${firstRow + at}_${name}`)]),
  );
  const snippets = snippetsOf(parts).map(({ kind, start }): [number, string] => [start, `${kind}_${start}`]);
  return {
    program: identifier(`network_${program}`),
    groups: new Map(groups),
    snippets: new Map(snippets),
    labels: new Map(),
  };
}

function identifier(text: string): string {
  return text.replace(/\W/g, "_").slice(0, nameLengthMax);
}
