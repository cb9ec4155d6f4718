import { quoted, refuse } from "../../error.ts";
import { elementCount } from "../../values.ts";
import type { OnnxNode } from "../node.ts";
import type { ImporterTable } from "./importer.ts";

/** Control flow: `If` alone; loops have no shapes that are known beforehand. */
export const controlFlow: ImporterTable = [["If", branch]];

function branch(node: OnnxNode): void {
  const [condition = refuse("it has no condition.")] = node.inputs(1, 1);
  const thenGraph = node.attributes.graph("then_branch") ?? refuse("the attribute then_branch is missing.");
  const elseGraph = node.attributes.graph("else_branch") ?? refuse("the attribute else_branch is missing.");
  const outputs = node.outputs();
  const { surroundings } = node;
  const known = condition.constant !== undefined && condition.constant.kind !== "absent";
  if (known && condition.elementType === "bool" && elementCount(condition.shape) === 1) {
    // A condition of known shapes alone, as exporters write them: only one branch is ever taken.
    const taken = surroundings.inline(node.knownScalar(0) === 0 ? elseGraph : thenGraph);
    if (taken.length !== outputs.length) refuse(`its branch has ${taken.length} outputs; there are ${outputs.length}.`);
    for (const [at, name] of taken.entries()) {
      const value = surroundings.builder.find(name) ?? refuse(`nothing computes ${quoted(name)}.`);
      node.emitAs({ kind: "unary", apply: { name: "identity" } }, [value], outputs.slice(at, at + 1));
    }
    return;
  }
  const [taken, other] = [surroundings.branch(thenGraph), surroundings.branch(elseGraph)];
  const captured = [...new Set([...taken.inputs, ...other.inputs])].map(
    (name) => surroundings.builder.find(name) ?? refuse("a branch reads what nothing computes."),
  );
  node.emitAs({ kind: "branch", whenTrue: taken, whenFalse: other }, [condition, ...captured], outputs);
}
