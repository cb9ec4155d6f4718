import { tensorOf, type Network, type Operator, type Tensor } from "../../network/index.ts";
import { refuseLayer } from "../error.ts";
import type { Draft, Meaning, Value } from "./value.ts";

/** What is known of a network while its operators are gone through. */
export class GraphReader {
  readonly network: Network;
  readonly drafts: Draft[] = [];
  /** Operators that are left to the host. */
  readonly host: string[] = [];
  /** Value that each layer writes. */
  readonly outputs: Map<Draft, Value> = new Map();
  readonly #meanings = new Map<string, Meaning>();
  readonly #readers = new Map<string, number>();

  constructor(network: Network) {
    this.network = network;
    const read = (name: string): void => void this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
    for (const operator of network.operators) operator.inputs.forEach(read);
    network.outputs.forEach(read);
    for (const name of network.inputs) this.#addInput(name);
  }

  tensor(name: string): Tensor {
    return tensorOf(this.network, name);
  }

  /** The input of an operator that is a map. */
  map(operator: Operator, at = 0): Meaning {
    const name = operator.inputs[at] ?? "";
    const meaning = this.#meanings.get(name);
    if (meaning === undefined) {
      return refuseLayer(operator.name, `${operator.kind} of the constant ${JSON.stringify(name)}; allowed is a map.`);
    }
    if (meaning.onHost) {
      refuseLayer(operator.name, `${operator.kind} behind a softmax; a softmax is allowed at the end of the network.`);
    }
    return meaning;
  }

  /** The same without pads and not flat. */
  plainMap(operator: Operator, at = 0): Value {
    const { value, pads, isFlat } = this.map(operator, at);
    if (pads !== undefined) refuseLayer(operator.name, `${operator.kind} of a padded map; allowed is a convolution.`);
    if (isFlat) refuseLayer(operator.name, `${operator.kind} of a map that is flattened; allowed are gemm and matmul.`);
    return value;
  }

  meaning(tensor: string): Meaning | undefined {
    return this.#meanings.get(tensor);
  }

  isConstant(tensor: string): boolean {
    return this.tensor(tensor).constant !== undefined;
  }

  /** Says that the output of an operator is this. */
  define(operator: Operator, meaning: Meaning): void {
    this.#meanings.set(operator.outputs[0] ?? "", meaning);
  }

  /** Says that the output of an operator is its input in another form. */
  alias(operator: Operator, meaning: Meaning): void {
    if ((this.#readers.get(operator.inputs[0] ?? "") ?? 0) > 1) meaning.value.isShared = true;
    this.define(operator, meaning);
  }

  /** Adds a layer; its value is the output of the operator. */
  layer(operator: Operator, draft: Draft, size: Pick<Value, "height" | "width" | "channels">): void {
    this.define(operator, {
      value: this.addDraft(draft, operator.outputs[0] ?? "", size),
      isFlat: false,
      onHost: false,
    });
  }

  addDraft(
    draft: Draft,
    name: string,
    { height, width, channels }: Pick<Value, "height" | "width" | "channels">,
  ): Value {
    const value: Value = { name, height, width, channels, draft, isInput: false, isShared: false };
    this.drafts.push(draft);
    this.outputs.set(draft, value);
    return value;
  }

  /** The layer into which an operator can be fused: the one that writes its input, which nobody else reads. */
  fusible(operator: Operator, at = 0): Draft | undefined {
    const name = operator.inputs[at] ?? "";
    const meaning = this.#meanings.get(name);
    if (meaning === undefined || meaning.value.isShared || meaning.pads !== undefined) return undefined;
    return (this.#readers.get(name) ?? 0) > 1 ? undefined : meaning.value.draft;
  }

  #addInput(name: string): void {
    const { shape } = this.tensor(name);
    const [batch = 1, channels = 1, height = 1, width = 1] = shape;
    if (shape.length !== 4 && shape.length !== 2) {
      refuseLayer(
        name,
        `the input has ${shape.length} dimensions; allowed are [1, channels, height, width] and [1, channels].`,
      );
    }
    if (batch !== 1) refuseLayer(name, `the batch is ${batch}; allowed is 1.`);
    const value: Value = { name, height, width, channels, isInput: true, isShared: true };
    this.#meanings.set(name, { value, isFlat: false, onHost: false });
  }
}
