import { expect, it } from "vitest";
import { loadNetwork, macs, summarise } from "../../../src/compilers/network/index.ts";
import {
  external,
  float32s,
  graph,
  graphAttribute,
  int,
  int64s,
  model,
  node,
  types,
  value,
  type Message,
} from "./build/writer.ts";

it("counts multiply-accumulates, weights, parameters and activations of each operator", () => {
  const nodes = [
    node("Conv", ["x", "w", "b"], ["c"], { group: int(2) }),
    node("Flatten", ["c"], ["f"]),
    node("Gemm", ["f", "g"], ["h"], { transB: int(1) }),
    node("Mul", ["h", "factor"], ["m"]),
    node("MatMul", ["m", "p"], ["y"]),
  ];
  const constants = [
    external("w", [4, 1, 3, 3]),
    external("b", [4]),
    external("g", [10, 16]),
    float32s("factor", [0.5], []),
    external("p", [10, 7]),
  ];
  const network = loadNetwork(model({ nodes, constants, inputs: [value("x", [1, 2, 4, 4])], outputs: ["y"] }));
  const { operators, ...totals } = summarise(network);
  expect(operators).toEqual([
    { name: "c", kind: "conv", macs: 2 * 2 * 4 * 9, weights: 36, parameters: 40, activations: 16 },
    { name: "f", kind: "reshape", macs: 0, weights: 0, parameters: 0, activations: 16 },
    { name: "h", kind: "gemm", macs: 160, weights: 160, parameters: 160, activations: 10 },
    { name: "m", kind: "binary", macs: 0, weights: 0, parameters: 1, activations: 10 },
    { name: "y", kind: "matmul", macs: 70, weights: 70, parameters: 70, activations: 7 },
  ]);
  expect(totals).toEqual({ macs: 374, weights: 266, parameters: 271, activations: 59 });
  expect(macs(network)).toBe(374);
});

it("counts a weight once, however many operators read it, and no index", () => {
  const nodes = [
    node("Gather", ["table", "at"], ["row"]),
    node("MatMul", ["row", "table"], ["once"]),
    node("MatMul", ["once", "table"], ["y"]),
  ];
  const constants = [external("table", [4, 4]), int64s("at", [1, 2])];
  const summary = summarise(loadNetwork(model({ nodes, constants, outputs: ["y"] })));
  expect([summary.parameters, summary.macs]).toEqual([16, 2 * 2 * 16]);
});

it("counts weights of both sides of a branch, and those around it once", () => {
  const side = (output: string): Message =>
    graphAttribute(
      graph({
        nodes: [node("MatMul", ["x", "shared"], [`${output}_1`]), node("MatMul", [`${output}_1`, "own"], [output])],
        outputs: [output],
        constants: [external("own", [4, 4])],
      }),
    );
  const nodes = [node("If", ["c"], ["y"], { then_branch: side("a"), else_branch: side("b") })];
  const inputs = [value("x", [2, 4]), value("c", [], types.bool)];
  const network = loadNetwork(model({ nodes, inputs, outputs: ["y"], constants: [external("shared", [4, 4])] }));
  expect(summarise(network)).toMatchObject({ weights: 3 * 16, parameters: 3 * 16, macs: 2 * 32 });
});
