import type { Network } from "../../network/index.ts";
import type { FpgaCore } from "../core.ts";
import { CompileError } from "../error.ts";
import type { FeatureMap, FpgaLayer } from "../layer.ts";
import { checkLayer } from "./check_layer.ts";
import { GraphReader } from "./graph_reader.ts";
import { lowerOperator } from "./operators.ts";
import { placeMaps } from "./place_maps.ts";
import { WeightPlaces } from "./place_weights.ts";
import type { Value } from "./value.ts";

export { windowPads } from "./check_layer.ts";
export { zeroWords } from "./place_weights.ts";

/** A network as layers whose maps and weights have places in the memory of a core. */
export interface LoweredNetwork {
  readonly layers: readonly FpgaLayer[];
  /** Words of 16 bytes of segment 0 (feature maps) and segment 1 (weights and biases). */
  readonly segmentWords: readonly [maps: number, weights: number];
  readonly inputs: readonly FeatureMap[];
  /** A map for each output of the network; what the host does starts from it. */
  readonly outputs: readonly FeatureMap[];
  /** Operators behind the last layer that the host does: softmax. */
  readonly host: readonly string[];
}

const layersMax = 4096;

/** Makes layers of the operators of a network. Shapes alone decide; values are not looked at. @throws CompileError */
export function lowerNetwork(network: Network, core: FpgaCore): LoweredNetwork {
  const graph = new GraphReader(network);
  for (const operator of network.operators) lowerOperator(graph, operator);
  const { drafts, host } = graph;
  if (drafts.length === 0) throw new CompileError(`network ${JSON.stringify(network.name)} has no layer.`);
  if (drafts.length > layersMax) {
    throw new CompileError(
      `network ${JSON.stringify(network.name)} has ${drafts.length} layers; allowed are ${layersMax}.`,
    );
  }
  const valueOf = (tensor: string): Value => {
    const meaning = graph.meaning(tensor);
    if (meaning === undefined)
      throw new CompileError(`output ${JSON.stringify(tensor)} is a constant; allowed is a map.`);
    if (meaning.pads !== undefined)
      throw new CompileError(`output ${JSON.stringify(tensor)} is a pad; allowed is a layer.`);
    return meaning.value;
  };
  const results = network.outputs.map(valueOf);
  const inputs = network.inputs.map(valueOf);
  const places = placeMaps(drafts, graph.outputs, inputs, results, core);
  const weightPlaces = new WeightPlaces(core);
  const layers = drafts.map((draft): FpgaLayer => {
    const output = graph.outputs.get(draft) ?? draft.input;
    const { name, kind, fused, input, second, kernel, strides, pads, activation } = draft;
    const weights = weightPlaces.place(draft, output);
    return {
      ...{ name, kind, fused, input: places.map(input), output: places.map(output), kernel, strides, pads, activation },
      ...(second === undefined ? {} : { second: places.map(second) }),
      ...(weights === undefined ? {} : { weights }),
    };
  });
  for (const layer of layers) checkLayer(layer, core);
  const segmentWords = [places.words, weightPlaces.words] as const;
  if (Math.max(...segmentWords) > 2 ** 32) {
    throw new CompileError(`a segment takes ${Math.max(...segmentWords)} words; allowed are ${2 ** 32}.`);
  }
  return { layers, segmentWords, inputs: inputs.map(places.map), outputs: results.map(places.map), host };
}
