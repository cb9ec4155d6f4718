import { quoted, shapeText } from "../error.ts";
import { tensorOf, type Network } from "../graph.ts";
import { elementCount, isReal } from "../values.ts";
import { EvaluationError } from "./error.ts";
import { viewOf, type View } from "./view.ts";

/** Copies of the numbers given for the inputs. @throws EvaluationError when they are not those that the network reads. */
export function readInputs(network: Network, given: ReadonlyMap<string, ArrayLike<number>>): Map<string, View> {
  const refused = (sentence: string): never => {
    throw new EvaluationError(`network ${quoted(network.name)}: ${sentence}`);
  };
  for (const name of given.keys()) {
    if (!network.inputs.includes(name)) {
      refused(`there is no input ${quoted(name)}; allowed are ${network.inputs.map(quoted).join(", ")}.`);
    }
  }
  return new Map(
    network.inputs.map((name) => {
      const { shape, elementType } = tensorOf(network, name);
      const numbers =
        given.get(name) ?? refused(`input ${quoted(name)} is not given; its shape is ${shapeText(shape)}.`);
      if (numbers.length !== elementCount(shape)) {
        refused(
          `input ${quoted(name)} has ${numbers.length} elements; the shape ${shapeText(shape)} has ${elementCount(shape)}.`,
        );
      }
      const values = Float64Array.from(numbers);
      if (!isReal(elementType)) {
        const fits = (value: number): boolean =>
          elementType === "bool" ? value === 0 || value === 1 : Number.isInteger(value);
        const bad = values.find((value) => !fits(value));
        const allowed = elementType === "bool" ? "0 and 1" : "integers";
        if (bad !== undefined)
          refused(`input ${quoted(name)} is ${elementType} and has ${bad}; allowed are ${allowed}.`);
      }
      return [name, viewOf({ shape, values })];
    }),
  );
}
