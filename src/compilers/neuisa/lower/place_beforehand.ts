import type { OperationKind, Operator } from "../../network/index.ts";
import { rowMajor } from "../memory/place.ts";
import { outputOf, type Context } from "./context.ts";

/** Operators that write their output element by element, wherever it lies. */
const computing: ReadonlySet<OperationKind> = new Set<OperationKind>([
  ...(["conv", "matmul", "gemm", "pool", "binary", "where", "softmax", "reduce"] as const),
  ...(["batchNormalisation", "layerNormalisation", "instanceNormalisation", "groupNormalisation"] as const),
]);

/** The operator that computes a tensor. */
type Makers = ReadonlyMap<string, Operator>;

/** Decides where tensors lie so that what follows need not move them. */
export function placeBeforehand(context: Context): void {
  const makers = new Map(
    context.network.operators.flatMap((each) => each.outputs.map((name) => [name, each] as const)),
  );
  for (const operator of context.network.operators.toReversed()) {
    if (operator.kind === "concat") placeParts(context, operator, makers);
    if (operator.kind === "transpose") placeTurned(context, operator, makers);
  }
}

/** What a concat joins is written where it belongs at once, if this network computes it. */
function placeParts(context: Context, operator: Extract<Operator, { kind: "concat" }>, makers: Makers): void {
  const output = outputOf(operator);
  const place = context.hasPlace(output)
    ? context.place(output)
    : context.setPlace(output, context.scratch(output, context.shape(output)));
  let { offset } = place;
  for (const input of operator.inputs) {
    if (makers.has(input) && !context.hasPlace(input)) context.setPlace(input, { ...place, offset });
    offset += (context.shape(input)[operator.axis] ?? 0) * (place.strides[operator.axis] ?? 0);
  }
}

/** What is only read transposed is written that way: a reshape that follows moves nothing then. */
function placeTurned(context: Context, operator: Extract<Operator, { kind: "transpose" }>, makers: Makers): void {
  const [input = ""] = operator.inputs;
  const maker = makers.get(input);
  if (maker === undefined || !computing.has(maker.kind)) return;
  if (context.hasPlace(input) || context.hasPlace(outputOf(operator)) || context.readerCount(input) > 1) return;
  const turned = rowMajor(context.shape(outputOf(operator)));
  const strides = context.shape(input).map((_, axis) => turned[operator.permutation.indexOf(axis)] ?? 0);
  context.setPlace(input, { ...context.scratch(input, context.shape(input)), strides });
}
