import { NetworkBuilder } from "../builder.ts";
import { at, quoted, refuse, shapeText, shown } from "../error.ts";
import type { Network, TensorType } from "../graph.ts";
import { elementTypeOf } from "./element_types.ts";
import { toNumber, type GraphProto, type NodeProto, type ValueInfoProto } from "./messages.ts";
import { OnnxNode, type NodeSurroundings } from "./node.ts";
import { importers } from "./operators/index.ts";
import { isStandardDomain } from "./read_model.ts";
import { namesRead, sortNodes } from "./sort.ts";
import { readTensor } from "./tensor.ts";

/** What holds for all graphs of a file. */
interface FileContext {
  readonly file: string;
  readonly opset: number;
  /** Every name that a node or an output of any graph reads. */
  readonly read: ReadonlySet<string>;
}

/** The network of a file's graph. @param shapes shapes of inputs, by name. @throws NetworkError */
export function importGraph(
  graph: GraphProto,
  options: {
    readonly file: string;
    readonly opset: number;
    readonly shapes: Readonly<Record<string, readonly number[]>>;
  },
): Network {
  const { file, opset, shapes } = options;
  const read = new Set(graph.output.map(({ name }) => name));
  for (const node of graph.node) for (const name of namesRead(node)) read.add(name);
  return at(file, () => {
    if (graph.node.length === 0) refuse("the graph has no operator.");
    if (graph.output.length === 0) refuse("the graph has no output.");
    const builder = new NetworkBuilder();
    const constants = new Set(graph.initializer.map(({ name }) => name));
    // Files before IR version 4 list weights among the inputs, too.
    const inputs = graph.input.filter(({ name }) => !constants.has(name));
    const stray = Object.keys(shapes).find((name) => !inputs.some((input) => input.name === name));
    if (stray !== undefined) {
      const names = inputs.slice(0, 9).map(({ name }) => quoted(name));
      refuse(`a shape is given for ${quoted(stray)}; the inputs are ${names.join(", ")}.`);
    }
    for (const input of inputs) {
      at(`${file}: input ${quoted(input.name)}`, () => {
        const given = Object.hasOwn(shapes, input.name) ? shapes[input.name] : undefined;
        builder.addInput(input.name, inputType(input, given));
      });
    }
    const outputs = addNodes(graph, builder, { file, opset, read });
    const network = builder.finish(graph.name, outputs);
    for (const output of graph.output) checkDeclared(output, network);
    return network;
  });
}

/** Reads constants and nodes of a graph into a builder; names of the outputs. */
function addNodes(graph: GraphProto, builder: NetworkBuilder, context: FileContext): readonly string[] {
  for (const initializer of graph.initializer) {
    at(`${context.file}: constant ${quoted(initializer.name)}`, () => {
      if (initializer.name === "") refuse("it has no name.");
      const { type, data } = readTensor(initializer);
      builder.addConstant(initializer.name, type, data);
    });
  }
  const surroundings: NodeSurroundings = {
    builder,
    opset: context.opset,
    read: context.read,
    branch: (inner) => {
      const own = new NetworkBuilder(builder);
      return own.finish(inner.name, addInner(inner, own, context));
    },
    inline: (inner) => addInner(inner, builder, context),
  };
  for (const node of sortNodes(graph)) {
    at(`${context.file}: node ${quoted(node.name || (node.output[0] ?? ""))} (${shown(node.opType)})`, () => {
      importNode(node, surroundings);
    });
  }
  const outputs = graph.output.map(({ name }) => name);
  if (outputs.length > outputsMax)
    refuse(`the graph has ${outputs.length} outputs; at most ${outputsMax} are allowed.`);
  const twice = outputs.find((name, index) => outputs.indexOf(name) !== index);
  if (twice !== undefined) refuse(`the output ${quoted(twice)} is named twice.`);
  return outputs;
}

const outputsMax = 1000;

function addInner(inner: GraphProto, builder: NetworkBuilder, context: FileContext): readonly string[] {
  if (inner.input.length > 0) refuse(`a branch has ${inner.input.length} inputs; allowed is none.`);
  return addNodes(inner, builder, context);
}

function importNode(node: NodeProto, surroundings: NodeSurroundings): void {
  if (!isStandardDomain(node.domain)) refuse(`operators of the domain ${quoted(node.domain)} are not supported.`);
  const importer = importers.get(node.opType) ?? refuse("the operator is not supported.");
  const reader = new OnnxNode(node, surroundings);
  importer(reader);
  reader.attributes.refuseOthers();
}

function inputType({ name, type }: ValueInfoProto, given: readonly number[] | undefined): TensorType {
  const tensor = type?.tensorType ?? refuse("it is not a tensor.");
  const elementType = elementTypeOf(tensor.elemType);
  const declared = tensor.shape?.dim.slice(0, 100).map(({ dimValue, dimParam }) => {
    const size = toNumber(dimValue);
    return size > 0 ? size : dimParam === "" ? "?" : shown(dimParam);
  });
  if (given === undefined) {
    const free = declared === undefined || declared.some((size) => typeof size === "string");
    if (!free) return { shape: declared.filter((size) => typeof size === "number"), elementType };
    const shape = declared === undefined ? "no shape" : `the shape ${declaredText(declared)}`;
    return refuse(`it has ${shape}; --shape ${shown(name)}=… must give every dimension.`);
  }
  const fits =
    declared === undefined ||
    (declared.length === given.length &&
      declared.every((size, axis) => typeof size === "string" || size === given[axis]));
  if (!fits) {
    refuse(`the shape ${shapeText(given)} is given for it; the file declares ${declaredText(declared)}.`);
  }
  return { shape: given, elementType };
}

/** Refuses when the file declares another shape for an output than its operators have; free dimensions fit anything. */
function checkDeclared({ name, type }: ValueInfoProto, network: Network): void {
  const declared = type?.tensorType?.shape?.dim.slice(0, 100).map(({ dimValue }) => toNumber(dimValue));
  const shape = network.tensors.get(name)?.shape ?? [];
  if (declared === undefined) return;
  const fits = declared.length === shape.length && declared.every((size, axis) => size <= 0 || size === shape[axis]);
  if (!fits)
    refuse(
      `output ${quoted(name)} is declared as ${declaredText(declared.map((size) => (size <= 0 ? "?" : size)))}; its operators give ${shapeText(shape)}.`,
    );
}

/** A shape as a file declares it, with names of free dimensions. */
function declaredText(shape: readonly (number | string)[]): string {
  return `[${shape.slice(0, 9).join(", ")}]`;
}
