import type { NetworkBuilder } from "../builder.ts";
import { quoted, refuse } from "../error.ts";
import type { Network, Tensor, TensorType } from "../graph.ts";
import type { Operation } from "../operation.ts";
import { constantValues, elementCount, isReal, type ConstantData, type ElementType } from "../values.ts";
import { Attributes } from "./attributes.ts";
import type { GraphProto, NodeProto } from "./messages.ts";

/** What the graph around a node knows. */
export interface NodeSurroundings {
  readonly builder: NetworkBuilder;
  /** Opset of ai.onnx, 1 to 21. */
  readonly opset: number;
  /** Names that a node of the file or its graph's outputs read. */
  readonly read: ReadonlySet<string>;
  /** Reads a graph inside the node as a network of its own. */
  readonly branch: (graph: GraphProto) => Network;
  /** Reads a graph inside the node as if its nodes stood here; names of its outputs. */
  readonly inline: (graph: GraphProto) => readonly string[];
}

/** A node of an ONNX graph, with the checks that every operator wants. All methods throw `Refusal`. */
export class OnnxNode {
  readonly attributes: Attributes;
  readonly opset: number;
  readonly opType: string;
  readonly surroundings: NodeSurroundings;
  private readonly node: NodeProto;

  constructor(node: NodeProto, surroundings: NodeSurroundings) {
    this.node = node;
    this.surroundings = surroundings;
    this.opset = surroundings.opset;
    this.opType = node.opType;
    this.attributes = new Attributes(node.attribute);
  }

  get inputCount(): number {
    return this.node.input.length;
  }

  /** Input `at`. */
  input(at: number): Tensor {
    return this.optional(at) ?? refuse(`input ${at} is missing.`);
  }

  /** Input `at`; undefined where the node leaves it out. */
  optional(at: number): Tensor | undefined {
    const name = this.node.input[at] ?? "";
    if (name === "") return undefined;
    return this.surroundings.builder.find(name) ?? refuse(`nothing computes its input ${quoted(name)}.`);
  }

  /** All inputs, of which there are `least` to `most`; only the last may be left out. */
  inputs(least: number, most: number): Tensor[] {
    return Array.from({ length: this.givenInputs(least, most) }, (_, at) => this.input(at));
  }

  /** The first of `least` to `most` inputs; the others become attributes. */
  onlyFirst(least: number, most: number): Tensor {
    this.givenInputs(least, most);
    return this.input(0);
  }

  private givenInputs(least: number, most: number): number {
    const given = this.node.input.findLastIndex((name) => name !== "") + 1;
    if (given < least || given > most) {
      refuse(`it has ${given} inputs; allowed are ${rangeText(least, most)}.`);
    }
    return given;
  }

  /** The values of an input that must be known, such as axes; undefined where it is left out. */
  known(at: number): readonly number[] | undefined {
    const tensor = this.optional(at);
    if (tensor === undefined) return undefined;
    if (tensor.constant === undefined || tensor.constant.kind === "absent") {
      return refuse(`its input ${quoted(tensor.name)} must be a constant whose values the file holds.`);
    }
    if (elementCount(tensor.shape) > knownElementsMax) {
      refuse(
        `its input ${quoted(tensor.name)} has ${elementCount(tensor.shape)} elements; at most ${knownElementsMax} are allowed.`,
      );
    }
    return Array.from(constantValues(tensor));
  }

  /** As `known`, for integers. */
  knownIntegers(at: number): readonly number[] | undefined {
    const tensor = this.optional(at);
    if (tensor !== undefined && isReal(tensor.elementType)) {
      refuse(`its input ${quoted(tensor.name)} is ${tensor.elementType}; allowed are integers.`);
    }
    return this.known(at);
  }

  /** As `known`, for a single value. */
  knownScalar(at: number): number | undefined {
    const values = this.known(at);
    if (values !== undefined && values.length !== 1)
      refuse(`its input ${at} has ${values.length} values; allowed is one.`);
    return values?.[0];
  }

  /** The operation on these inputs is the first output of the node. */
  emit(operation: Operation, inputs: readonly Tensor[], castTo?: ElementType): void {
    this.emitAs(operation, inputs, [this.output()], castTo);
  }

  /** An operation on the way to the output. */
  step(operation: Operation, inputs: readonly Tensor[]): Tensor {
    const name = this.surroundings.builder.freeName(`${this.output()}_${(this.steps += 1)}`);
    return this.emitAs(operation, inputs, [name])[0] ?? refuse("there is no output.");
  }

  private steps = 0;

  emitAs(
    operation: Operation,
    inputs: readonly Tensor[],
    outputs: readonly string[],
    castTo?: ElementType,
  ): readonly Tensor[] {
    const names = { name: this.node.name, inputs: inputs.map(({ name }) => name), outputs };
    return this.surroundings.builder.add(operation, names, castTo);
  }

  /** The output of the node is a constant. */
  emitConstant(type: TensorType, data: ConstantData): void {
    this.surroundings.builder.addConstant(this.output(), type, data);
  }

  /** The name of the only output that is read. */
  output(): string {
    const unsupported = this.node.output.slice(1).find((name) => name !== "" && this.surroundings.read.has(name));
    if (unsupported !== undefined) refuse(`its output ${quoted(unsupported)} is not supported; only the first is.`);
    return this.outputs()[0] ?? refuse("it has no output.");
  }

  /** Names of all outputs; a name left out gets one of its own. */
  outputs(): readonly string[] {
    const { builder } = this.surroundings;
    return this.node.output.map((name, at) => (name === "" ? builder.freeName(`${this.node.output[0]}_${at}`) : name));
  }

  /** An axis of a tensor of given rank; a negative one counts from the end. */
  axis(value: number, rank: number): number {
    if (!Number.isSafeInteger(value) || value < -rank || value >= rank) {
      refuse(`the axis is ${value}; allowed are ${-rank} to ${rank - 1}.`);
    }
    return value < 0 ? value + rank : value;
  }
}

function rangeText(least: number, most: number): string {
  if (most === Infinity) return `${least} or more`;
  return least === most ? String(least) : `${least} to ${most}`;
}

/** Elements of an input whose values the importer itself needs. */
const knownElementsMax = 2 ** 16;
