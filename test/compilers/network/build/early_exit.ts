import {
  external,
  float32s,
  graph,
  graphAttribute,
  int,
  ints,
  model,
  node,
  types,
  value,
  type Message,
} from "./writer.ts";

const conv = (name: string, from: string): Message =>
  node("Conv", [from, `${name}_w`], [name], { pads: ints([1, 1, 1, 1]) });

/**
 * A network with an early exit: a first classifier; where its confidence is above 0.9 its answer is taken, else further
 * convolutions read the features of the network around them.
 * @param lateClasses other than 10, the branches disagree.
 */
export function earlyExitModel(lateClasses = 10): Uint8Array {
  const nodes = [
    conv("stem", "image"),
    node("GlobalAveragePool", ["stem"], ["pooled"]),
    node("Flatten", ["pooled"], ["flat"]),
    node("Gemm", ["flat", "early_w"], ["early"], { transB: int(1) }),
    node("Softmax", ["early"], ["early_probabilities"], { axis: int(-1) }),
    node("ReduceMax", ["early_probabilities"], ["confidence"], { keepdims: int(0) }),
    node("Greater", ["confidence", "threshold"], ["sure"]),
  ];
  const taken = graph({
    name: "exit",
    nodes: [node("Identity", ["early_probabilities"], ["out_early"])],
    outputs: ["out_early"],
  });
  const further = graph({
    name: "further",
    nodes: [
      conv("late1", "stem"),
      node("Relu", ["late1"], ["late1_relu"]),
      conv("late2", "late1_relu"),
      node("GlobalAveragePool", ["late2"], ["late_pooled"]),
      node("Flatten", ["late_pooled"], ["late_flat"]),
      node("Gemm", ["late_flat", "late_w"], ["late"], { transB: int(1) }),
      node("Softmax", ["late"], ["out_late"], { axis: int(-1) }),
    ],
    outputs: ["out_late"],
    constants: [
      external("late1_w", [16, 8, 3, 3]),
      external("late2_w", [16, 16, 3, 3]),
      external("late_w", [lateClasses, 16]),
    ],
  });
  nodes.push(
    node("If", ["sure"], ["answer"], { then_branch: graphAttribute(taken), else_branch: graphAttribute(further) }),
  );
  return model({
    nodes,
    inputs: [value("image", [1, 3, 32, 32])],
    outputs: [value("answer", [1, 10], types.float32)],
    constants: [external("stem_w", [8, 3, 3, 3]), external("early_w", [10, 8]), float32s("threshold", [0.9], [])],
  });
}
