import { quoted, refuse, shapeText } from "../error.ts";
import { tensorOf, type Network, type Operator, type Tensor } from "../graph.ts";
import { inferOutputs } from "../infer/index.ts";
import { constantViews, type ConstantViews } from "./constants.ts";
import { EvaluationError, within } from "./error.ts";
import type { Fill } from "./fill.ts";
import { readInputs } from "./inputs.ts";
import { evaluateOperation } from "./operators.ts";
import { denseValues, viewOf, type NumberTensor, type View } from "./view.ts";

export interface EvaluateOptions {
  /** How constants are filled whose data is absent; without it they are an error. */
  readonly fill?: Fill;
  /** Further tensors to return; one inside a branch that is not taken is left out. */
  readonly keep?: Iterable<string>;
}

/**
 * Evaluates a network on real numbers, in binary64 and in the order of the operators: each one by its definition in the ONNX
 * operator specification. Element types of real numbers do not round; integers neither wrap nor saturate but in a cast.
 * @param inputs the numbers of every input in row-major order; bools are 0 and 1.
 * @returns the outputs and the tensors to keep, by name; some may share memory with each other.
 * @throws EvaluationError
 */
export function evaluate(
  network: Network,
  inputs: ReadonlyMap<string, ArrayLike<number>>,
  options: EvaluateOptions = {},
): ReadonlyMap<string, NumberTensor> {
  const keep = new Set(options.keep);
  for (const name of keep) {
    if (!hasTensor(network, name)) {
      throw new EvaluationError(`network ${quoted(network.name)}: there is no tensor ${quoted(name)} to keep.`);
    }
  }
  const kept = new Map<string, NumberTensor>();
  const constants = constantViews(network, options.fill);
  const outputs = run(network, readInputs(network, inputs), { constants, keep, kept });
  return new Map([...outputs.map(([name, view]) => [name, written(view)] as const), ...kept]);
}

interface Evaluation {
  readonly constants: ConstantViews;
  readonly keep: ReadonlySet<string>;
  /** Grows as networks end. */
  readonly kept: Map<string, NumberTensor>;
}

/** @param known values of the inputs; it grows by what is computed, and shrinks by what is no longer read. */
function run(network: Network, known: Map<string, View>, evaluation: Evaluation): (readonly [string, View])[] {
  const find = (name: string): View => known.get(name) ?? evaluation.constants(tensorOf(network, name));
  const lastReader = new Map<string, Operator>();
  for (const operator of network.operators) for (const name of operator.inputs) lastReader.set(name, operator);
  const lasting = new Set([...network.outputs, ...evaluation.keep]);
  for (const operator of network.operators) {
    const results = within(placeOf(network, operator), () => runOperator(network, operator, find, evaluation));
    for (const [at, name] of operator.outputs.entries())
      known.set(name, results[at] ?? refuse("an output is missing."));
    for (const name of operator.inputs) {
      if (lastReader.get(name) === operator && !lasting.has(name)) known.delete(name);
    }
  }
  return within(`network ${quoted(network.name)}`, () => {
    for (const name of evaluation.keep) {
      if (network.tensors.has(name)) evaluation.kept.set(name, written(find(name)));
    }
    return network.outputs.map((name) => [name, find(name)] as const);
  });
}

function placeOf(network: Network, { name, kind, outputs }: Operator): string {
  const results = outputs.map(quoted).join(", ");
  return `network ${quoted(network.name)}, operator ${quoted(name)} (${kind}) for ${results}`;
}

function runOperator(
  network: Network,
  operator: Operator,
  find: (name: string) => View,
  evaluation: Evaluation,
): readonly View[] {
  const tensors = (names: readonly string[]): Tensor[] => names.map((name) => tensorOf(network, name));
  const outputs = tensors(operator.outputs);
  const types = inferOutputs(operator, tensors(operator.inputs), outputs[0]?.elementType);
  for (const [at, { name, shape }] of outputs.entries()) {
    const found = types[at]?.shape ?? refuse(`it does not compute ${quoted(name)}.`);
    if (shape.join() !== found.join())
      refuse(`${quoted(name)} is ${shapeText(shape)}; computed is ${shapeText(found)}.`);
  }
  if (operator.kind !== "branch") return evaluateOperation(operator, operator.inputs.map(find), outputs).map(viewOf);
  const condition = denseValues(find(operator.inputs[0] ?? refuse("it has no condition.")))[0];
  const side = condition === 0 ? operator.whenFalse : operator.whenTrue;
  return run(side, new Map(side.inputs.map((name) => [name, find(name)])), evaluation).map(([, view]) => view);
}

function written(view: View): NumberTensor {
  return { shape: view.shape, values: denseValues(view) };
}

function hasTensor(network: Network, name: string): boolean {
  if (network.tensors.has(name)) return true;
  return network.operators.some(
    (operator) =>
      operator.kind === "branch" && (hasTensor(operator.whenTrue, name) || hasTensor(operator.whenFalse, name)),
  );
}
