import type { Operator } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import { pixelLayer } from "./element_wise.ts";
import type { GraphReader } from "./graph_reader.ts";
import type { Value } from "./value.ts";

/**
 * Places the parts of a concat in it. A part that has a place already (an input, a part of another concat, the same map a
 * second time) is copied there by a layer of its own.
 */
export function lowerConcat(graph: GraphReader, operator: Extract<Operator, { kind: "concat" }>): void {
  const { name, axis } = operator;
  const output = operator.outputs[0] ?? "";
  if (axis !== 1) refuseLayer(name, `it joins along axis ${axis}; allowed is 1, the channels.`);
  const parts = operator.inputs.map((_, at) => graph.plainMap(operator, at));
  const { height = 0, width = 0 } = parts[0] ?? {};
  const channels = parts.reduce((sum, part) => sum + part.channels, 0);
  const whole: Value = { name: output, height, width, channels, isInput: false, isShared: true };
  let channel = 0;
  for (const [at, part] of parts.entries()) {
    part.isShared = true;
    const target = part.isInput || part.parent !== undefined ? copyOf(graph, part, `${name}.${at}`) : part;
    target.parent = { value: whole, channel };
    channel += part.channels;
  }
  graph.define(operator, { value: whole, isFlat: false, onHost: false });
}

function copyOf(graph: GraphReader, part: Value, name: string): Value {
  return graph.addDraft(pixelLayer(name, "max", part), name, part);
}
