import type { OnnxNode } from "../node.ts";
import type { ImporterTable } from "./importer.ts";

/** Matrix products. */
export const products: ImporterTable = [
  ["MatMul", (node) => node.emit({ kind: "matmul" }, node.inputs(2, 2))],
  ["Gemm", gemm],
];

function gemm(node: OnnxNode): void {
  const { attributes } = node;
  // Before opset 7 it said whether c broadcasts; shapes say it as well.
  if (node.opset < 7) attributes.ignore("broadcast");
  node.emit(
    {
      kind: "gemm",
      transposeA: attributes.flag("transA") ?? false,
      transposeB: attributes.flag("transB") ?? false,
      alpha: attributes.float("alpha") ?? 1,
      beta: attributes.float("beta") ?? 1,
    },
    node.inputs(2, 3),
  );
}
