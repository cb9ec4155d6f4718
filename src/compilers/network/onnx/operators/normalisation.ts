import { refuse } from "../../error.ts";
import type { OnnxNode } from "../node.ts";
import type { Importer, ImporterTable } from "./importer.ts";

/** Normalisations and softmax. */
export const normalisation: ImporterTable = [
  ["BatchNormalization", batch],
  ["LayerNormalization", layer],
  ["InstanceNormalization", instance],
  ["GroupNormalization", group],
  ["LRN", localResponse],
  ["Softmax", softmax(false)],
  ["LogSoftmax", softmax(true)],
];

/** The standard's default for all of them. */
const epsilonDefault = 1e-5;

function batch(node: OnnxNode): void {
  const { attributes, opset } = node;
  attributes.ignore("momentum");
  // A network is read for inference.
  if (opset < 7) attributes.ignore("is_test", "consumed_inputs");
  if (attributes.flag("training_mode") === true) refuse("training_mode is 1; allowed is 0.");
  if (opset < 9 && attributes.int("spatial") === 0) refuse("spatial is 0; allowed is 1.");
  node.emit({ kind: "batchNormalisation", epsilon: attributes.float("epsilon") ?? epsilonDefault }, node.inputs(5, 5));
}

function layer(node: OnnxNode): void {
  const { attributes } = node;
  // The precision of the mean on the way.
  attributes.ignore("stash_type");
  const inputs = node.inputs(2, 3);
  const axis = node.axis(attributes.int("axis") ?? -1, node.input(0).shape.length);
  node.emit({ kind: "layerNormalisation", axis, epsilon: attributes.float("epsilon") ?? epsilonDefault }, inputs);
}

function instance(node: OnnxNode): void {
  if (node.opset < 6) node.attributes.ignore("consumed_inputs");
  const epsilon = node.attributes.float("epsilon") ?? epsilonDefault;
  node.emit({ kind: "instanceNormalisation", epsilon }, node.inputs(3, 3));
}

function group(node: OnnxNode): void {
  // Before, scale and bias had a value per group.
  if (node.opset < 21) refuse(`opset ${node.opset} has it; allowed is opset 21.`);
  node.attributes.ignore("stash_type");
  const epsilon = node.attributes.float("epsilon") ?? epsilonDefault;
  const groups = node.attributes.int("num_groups") ?? refuse("the attribute num_groups is missing.");
  node.emit({ kind: "groupNormalisation", groups, epsilon }, node.inputs(3, 3));
}

function localResponse(node: OnnxNode): void {
  const { attributes } = node;
  node.emit(
    {
      kind: "localResponseNormalisation",
      size: attributes.int("size") ?? refuse("the attribute size is missing."),
      alpha: attributes.float("alpha") ?? 0.0001,
      beta: attributes.float("beta") ?? 0.75,
      bias: attributes.float("bias") ?? 1,
    },
    node.inputs(1, 1),
  );
}

function softmax(logarithm: boolean): Importer {
  return (node) => {
    const inputs = node.inputs(1, 1);
    const rank = node.input(0).shape.length;
    // Before opset 13 the tensor is flattened to a matrix at the axis, and rows sum to one.
    const flattens = node.opset < 13;
    const axis = node.axis(node.attributes.int("axis") ?? (flattens ? 1 : -1), rank);
    const axes = flattens ? Array.from({ length: rank - axis }, (_, at) => axis + at) : [axis];
    node.emit({ kind: "softmax", axes, logarithm }, inputs);
  };
}
