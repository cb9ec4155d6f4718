import { quoted, refuse } from "../error.ts";
import type { Network, Tensor } from "../graph.ts";
import { isReal } from "../values.ts";
import { fillValues, variances, type Fill } from "./fill.ts";
import { numbersFor, repeated, viewOf, type View } from "./view.ts";

/** Reads constants of a network, and of its branches; see `constantViews`. */
export type ConstantViews = (tensor: Tensor) => View;

/**
 * The numbers that `evaluate` takes for constants: what the network holds, and drawn values where data is absent. A compiler
 * that is checked against `evaluate` gets its weights here. The reader throws `Refusal` for a tensor that is not constant, and
 * where data is absent and there is no fill, or the elements are not real numbers.
 */
export function constantViews(network: Network, fill: Fill | undefined): ConstantViews {
  const positive = variances(network);
  return (tensor) => {
    const { name, shape, elementType, constant } = tensor;
    switch (constant?.kind) {
      case undefined:
        return refuse(`nothing computes ${quoted(name)}.`);
      case "fill":
        return repeated(constant.value, shape);
      case "dense":
        return viewOf({ shape, values: new Float64Array(constant.values) });
      case "absent": {
        if (fill === undefined) refuse(`the data of ${quoted(name)} is absent; allowed with the option fill.`);
        if (!isReal(elementType)) {
          refuse(`the data of ${quoted(name)} is absent; only real numbers are filled, and it is ${elementType}.`);
        }
        const values = numbersFor(shape);
        fillValues(values, name, fill, positive.has(name));
        return viewOf({ shape, values });
      }
    }
  };
}
