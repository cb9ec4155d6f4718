import { refuse, shapeText } from "../error.ts";
import type { Network, TensorType } from "../graph.ts";
import { tensorOf } from "../graph.ts";
import type { BinaryFunction, Operation } from "../operation.ts";
import { elementCount } from "../values.ts";
import { broadcast, checkBroadcastTo } from "./broadcast.ts";
import { checkSameType } from "./operands.ts";

const comparisons: ReadonlySet<BinaryFunction> = new Set([
  "equal",
  "less",
  "lessOrEqual",
  "greater",
  "greaterOrEqual",
] as const);
const logic: ReadonlySet<BinaryFunction> = new Set(["and", "or", "xor"] as const);

export function binaryOutput(apply: BinaryFunction, a: TensorType, b: TensorType): TensorType {
  // A power keeps the type of its base; all others take two of a type.
  if (apply !== "pow") checkSameType(a, b);
  if (logic.has(apply) && a.elementType !== "bool") refuse(`the operands are ${a.elementType}; allowed is bool.`);
  if (apply === "prelu") checkBroadcastTo(b.shape, a.shape, "the slope");
  const elementType = comparisons.has(apply) ? "bool" : a.elementType;
  return { shape: broadcast(a.shape, b.shape), elementType };
}

export function whereOutput(condition: TensorType, a: TensorType, b: TensorType): TensorType {
  if (condition.elementType !== "bool") refuse(`the condition is ${condition.elementType}; allowed is bool.`);
  checkSameType(a, b);
  return { shape: broadcast(condition.shape, a.shape, b.shape), elementType: a.elementType };
}

type Branch = Extract<Operation, { kind: "branch" }>;

export function branchOutputs(branch: Branch, condition: TensorType): TensorType[] {
  if (condition.elementType !== "bool" || elementCount(condition.shape) !== 1) {
    refuse(`the condition is ${condition.elementType} of shape ${shapeText(condition.shape)}; allowed is one bool.`);
  }
  const types = (network: Network): TensorType[] => network.outputs.map((name) => tensorOf(network, name));
  const [taken, other] = [types(branch.whenTrue), types(branch.whenFalse)];
  if (taken.length !== other.length) {
    refuse(`the branches have ${taken.length} and ${other.length} outputs; they must have as many.`);
  }
  return taken.map(({ shape, elementType }, at) => {
    const against = other[at];
    if (against === undefined || elementType !== against.elementType || shape.join() !== against.shape.join()) {
      const text = (type: TensorType | undefined): string => `${type?.elementType} ${shapeText(type?.shape ?? [])}`;
      refuse(`output ${at} is ${text({ shape, elementType })} in one branch, ${text(against)} in the other.`);
    }
    return { shape, elementType };
  });
}
