import { quoted, refuse, shapeText } from "../../error.ts";
import type { Tensor } from "../../graph.ts";
import type { BinaryFunction, UnaryFunction } from "../../operation.ts";
import { isReal } from "../../values.ts";
import { elementTypeNamed, elementTypeOf } from "../element_types.ts";
import type { OnnxNode } from "../node.ts";
import type { Importer, ImporterTable } from "./importer.ts";

/** Functions of one, two or more elements. */
export const elementWise: ImporterTable = [
  ...unaries({
    Relu: { name: "relu" },
    Sigmoid: { name: "sigmoid" },
    Tanh: { name: "tanh" },
    Erf: { name: "erf" },
    Exp: { name: "exp" },
    Log: { name: "log" },
    Sqrt: { name: "sqrt" },
    Reciprocal: { name: "reciprocal" },
    Neg: { name: "neg" },
    Abs: { name: "abs" },
    Sign: { name: "sign" },
    Floor: { name: "floor" },
    Ceil: { name: "ceil" },
    Round: { name: "round" },
    Sin: { name: "sin" },
    Cos: { name: "cos" },
    Not: { name: "not" },
    Softplus: { name: "softplus" },
    HardSwish: { name: "hardSwish" },
    Identity: { name: "identity" },
  }),
  ["Clip", clip],
  ["LeakyRelu", (node) => unary(node, { name: "leakyRelu", slope: node.attributes.float("alpha") ?? 0.01 })],
  ["Elu", (node) => unary(node, { name: "elu", alpha: node.attributes.float("alpha") ?? 1 })],
  ["HardSigmoid", hardSigmoid],
  ["Gelu", gelu],
  ["Cast", cast],
  ["Dropout", dropout],
  ...binaries({
    Add: "add",
    Sub: "sub",
    Mul: "mul",
    Div: "div",
    Pow: "pow",
    PRelu: "prelu",
    Equal: "equal",
    Less: "less",
    LessOrEqual: "lessOrEqual",
    Greater: "greater",
    GreaterOrEqual: "greaterOrEqual",
    And: "and",
    Or: "or",
    Xor: "xor",
  }),
  ["Sum", (node) => several(node, "add")],
  ["Max", (node) => several(node, "max")],
  ["Min", (node) => several(node, "min")],
  ["Where", (node) => node.emit({ kind: "where" }, node.inputs(3, 3))],
];

function unaries(functions: Readonly<Record<string, UnaryFunction>>): [string, Importer][] {
  return Object.entries(functions).map(([opType, apply]) => [opType, (node) => unary(node, apply)]);
}

function binaries(functions: Readonly<Record<string, BinaryFunction>>): [string, Importer][] {
  return Object.entries(functions).map(([opType, apply]) => [opType, (node) => binary(node, apply)]);
}

function unary(node: OnnxNode, apply: UnaryFunction): void {
  if (node.opset < 6) node.attributes.ignore("consumed_inputs");
  node.emit({ kind: "unary", apply }, node.inputs(1, 1));
}

function hardSigmoid(node: OnnxNode): void {
  const alpha = node.attributes.float("alpha") ?? 0.2;
  unary(node, { name: "hardSigmoid", alpha, beta: node.attributes.float("beta") ?? 0.5 });
}

function gelu(node: OnnxNode): void {
  const approximation = node.attributes.string("approximate") ?? "none";
  if (approximation !== "none" && approximation !== "tanh") {
    refuse(`approximate is ${quoted(approximation)}; allowed are none and tanh.`);
  } else {
    unary(node, { name: "gelu", approximation });
  }
}

function clip(node: OnnxNode): void {
  const fromInputs = node.opset >= 11;
  if (node.opset < 6) node.attributes.ignore("consumed_inputs");
  const x = [node.onlyFirst(1, fromInputs ? 3 : 1)];
  const low = fromInputs ? node.knownScalar(1) : node.attributes.float("min");
  const high = fromInputs ? node.knownScalar(2) : node.attributes.float("max");
  node.emit({ kind: "unary", apply: { name: "clip", low: low ?? -Infinity, high: high ?? Infinity } }, x);
}

function cast(node: OnnxNode): void {
  const { attributes } = node;
  // How a float8 saturates, a type that is not read.
  attributes.ignore("saturate");
  const elementType =
    node.opset < 6
      ? elementTypeNamed(attributes.string("to") ?? refuse("the attribute to is missing."))
      : elementTypeOf(attributes.int("to") ?? refuse("the attribute to is missing."));
  node.emit({ kind: "unary", apply: { name: "cast" } }, node.inputs(1, 1), elementType);
}

function dropout(node: OnnxNode): void {
  const { attributes } = node;
  attributes.ignore("ratio", "seed", "is_test", "consumed_inputs");
  const x = [node.onlyFirst(1, 3)];
  if (node.optional(2) !== undefined && node.knownScalar(2) !== 0) refuse("training_mode is true; allowed is false.");
  node.emit({ kind: "unary", apply: { name: "identity" } }, x);
}

function binary(node: OnnxNode, apply: BinaryFunction): void {
  const inputs = node.inputs(2, 2);
  if (node.opset >= 7 || apply === "prelu") {
    if (node.opset < 7) node.attributes.ignore("consumed_inputs");
    node.emit({ kind: "binary", apply }, apply === "prelu" ? alignSlope(node, inputs) : inputs);
    return;
  }
  node.attributes.ignore("consumed_inputs");
  const broadcasts = node.attributes.flag("broadcast") ?? false;
  const [a, b] = [node.input(0), node.input(1)];
  const axis = node.attributes.int("axis") ?? a.shape.length - b.shape.length;
  if (!broadcasts) {
    if (a.shape.join() !== b.shape.join()) {
      refuse(
        `the shapes are ${shapeText(a.shape)} and ${shapeText(b.shape)}; without broadcast they must be the same.`,
      );
    }
    node.emit({ kind: "binary", apply }, inputs);
    return;
  }
  node.emit({ kind: "binary", apply }, [a, alignAt(node, a, b, axis)]);
}

/** Before opset 7, b stands at an axis of a: ones follow it. */
function alignAt(node: OnnxNode, a: Tensor, b: Tensor, axis: number): Tensor {
  const ones = a.shape.length - node.axis(axis, Math.max(1, a.shape.length)) - b.shape.length;
  if (ones < 0) refuse(`the shapes ${shapeText(a.shape)} and ${shapeText(b.shape)} do not meet at axis ${axis}.`);
  return ones === 0 ? b : node.step({ kind: "reshape", shape: [...b.shape, ...Array<number>(ones).fill(1)] }, [b]);
}

/** Before opset 7, a slope [channels] stands at axis 1. */
function alignSlope(node: OnnxNode, inputs: Tensor[]): Tensor[] {
  const [x, slope] = [node.input(0), node.input(1)];
  const perChannel = node.opset < 7 && slope.shape.length === 1 && slope.shape[0] !== 1 && x.shape.length > 2;
  return perChannel ? [x, alignAt(node, x, slope, 1)] : inputs;
}

function several(node: OnnxNode, apply: "add" | "max" | "min"): void {
  if (node.opset < 6) node.attributes.ignore("consumed_inputs");
  const inputs = node.inputs(1, Infinity);
  const last = inputs.pop() ?? refuse("it has no input.");
  const first = inputs.shift();
  if (first === undefined) {
    node.emit({ kind: "unary", apply: { name: "identity" } }, [last]);
    return;
  }
  if (!isReal(first.elementType) && node.opset < 8)
    refuse(`the elements are ${first.elementType}; allowed are real numbers.`);
  const sum = inputs.reduce((before, next) => node.step({ kind: "binary", apply }, [before, next]), first);
  node.emit({ kind: "binary", apply }, [sum, last]);
}
