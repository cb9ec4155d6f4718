import type { Operator } from "../../network/index.ts";
import { refuseOperator } from "../error.ts";
import { lowerAlias } from "./alias.ts";
import { lowerCopy } from "./copy.ts";
import type { Context } from "./context.ts";
import { lowerElementWise } from "./element_wise.ts";
import { lowerBranch } from "./branch.ts";
import { placeBeforehand } from "./place_beforehand.ts";
import { lowerProduct, type Lowered } from "./product.ts";
import { lowerNormalisation } from "./normalise.ts";
import { lowerReduce } from "./reduce.ts";
import { lowerSoftmax } from "./softmax.ts";
import { isDepthwise, lowerWindow } from "./window.ts";

/** What became of an operator. */
export interface LoweredOperator {
  readonly operator: Operator;
  readonly fused: readonly Operator[];
  readonly firstRow: number;
  readonly rows: number;
  readonly tiles: number;
}

/** Emits all operators of a network. @throws CompileError */
export function lowerNetwork(context: Context, report: (entry: LoweredOperator) => void): void {
  const taken = new Set<Operator>();
  const { rows } = context.emitter;
  placeBeforehand(context);
  for (const [at, operator] of context.network.operators.entries()) {
    if (taken.has(operator)) continue;
    const firstRow = rows.count;
    const lowered = lowerOperator(context, at, operator, report);
    for (const fused of lowered.taken) taken.add(fused);
    report({ operator, fused: lowered.taken, firstRow, rows: rows.count - firstRow, tiles: lowered.tiles });
  }
}

const nothing: Lowered = { taken: [], tiles: 0 };

function lowerOperator(
  context: Context,
  at: number,
  operator: Operator,
  report: (entry: LoweredOperator) => void,
): Lowered {
  if (lowerAlias(context, operator) || lowerCopy(context, operator)) return nothing;
  switch (operator.kind) {
    case "matmul":
    case "gemm":
      return lowerProduct(context, at, operator);
    case "conv":
      return isDepthwise(context, operator) ? lowerWindow(context, at, operator) : lowerProduct(context, at, operator);
    case "pool":
    case "localResponseNormalisation":
      return lowerWindow(context, at, operator);
    case "softmax":
      lowerSoftmax(context, operator);
      return nothing;
    case "layerNormalisation":
    case "instanceNormalisation":
    case "groupNormalisation":
      lowerNormalisation(context, operator);
      return nothing;
    case "reduce":
      lowerReduce(context, operator);
      return nothing;
    case "branch":
      lowerBranch(context, operator, (inner) => lowerNetwork(inner, report));
      return nothing;
    case "unary":
    case "binary":
    case "where":
    case "batchNormalisation":
      return lowerElementWise(context, at, operator);
    default:
      return refuseOperator(operator.name, `${operator.kind} is not supported.`);
  }
}
