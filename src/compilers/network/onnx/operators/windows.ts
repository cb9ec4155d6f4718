import { quoted, refuse, shapeText } from "../../error.ts";
import type { Tensor } from "../../graph.ts";
import { windowSpan } from "../../infer/window.ts";
import type { Pads, Pair, Window } from "../../operation.ts";
import type { OnnxNode } from "../node.ts";
import type { ImporterTable } from "./importer.ts";

/** Convolutions and pools. */
export const windows: ImporterTable = [
  ["Conv", conv],
  ["MaxPool", (node) => pool(node, "max")],
  ["AveragePool", (node) => pool(node, "average")],
  ["GlobalMaxPool", (node) => globalPool(node, "max")],
  ["GlobalAveragePool", (node) => globalPool(node, "average")],
];

function conv(node: OnnxNode): void {
  const inputs = node.inputs(2, 3);
  const weight = node.input(1);
  const x = image(node.input(0));
  if (weight.shape.length !== 4) {
    refuse(`the weight has the shape ${shapeText(weight.shape)}; allowed is rank 4.`);
  }
  const [height = 0, width = 0] = weight.shape.slice(2);
  const kernel: Pair = pair(node, "kernel_shape") ?? [height, width];
  const groups = node.attributes.int("group") ?? 1;
  node.emit({ kind: "conv", groups, ...readWindow(node, kernel, x) }, inputs);
}

function pool(node: OnnxNode, take: "max" | "average"): void {
  const inputs = node.inputs(1, 1);
  const x = image(node.input(0));
  const kernel = pair(node, "kernel_shape") ?? refuse("the attribute kernel_shape is missing.");
  const ceilMode = node.attributes.flag("ceil_mode") ?? false;
  const countPads = take === "average" && (node.attributes.flag("count_include_pad") ?? false);
  // The order of indices, an output that is not supported.
  if (take === "max") node.attributes.ignore("storage_order");
  node.emit({ kind: "pool", take, global: false, ceilMode, countPads, ...readWindow(node, kernel, x) }, inputs);
}

function globalPool(node: OnnxNode, take: "max" | "average"): void {
  const inputs = node.inputs(1, 1);
  const x = image(node.input(0));
  node.emit(
    {
      kind: "pool",
      take,
      global: true,
      ceilMode: false,
      countPads: false,
      kernel: [x[0], x[1]],
      strides: [1, 1],
      dilations: [1, 1],
      pads: { top: 0, left: 0, bottom: 0, right: 0 },
    },
    inputs,
  );
}

/** Height and width of [batch, channels, height, width]. */
function image(x: Tensor): Pair {
  const [, , height, width] = x.shape;
  if (x.shape.length !== 4 || height === undefined || width === undefined) {
    return refuse(`x has the shape ${shapeText(x.shape)}; allowed is rank 4, an image.`);
  }
  return [height, width];
}

function readWindow(node: OnnxNode, kernel: Pair, size: Pair): Window {
  const strides = pair(node, "strides") ?? [1, 1];
  const dilations = pair(node, "dilations") ?? [1, 1];
  // Before the pads are computed from them.
  if (![...strides, ...dilations, ...kernel].every((value) => value >= 1 && value < 2 ** 31)) {
    const texts = [kernel, strides, dilations].map(shapeText);
    refuse(`kernel, strides and dilations are ${texts.join(", ")}; each is an integer from 1 to 2^31 - 1.`);
  }
  return { kernel, strides, dilations, pads: readPads(node, { kernel, strides, dilations }, size) };
}

function readPads(node: OnnxNode, window: Omit<Window, "pads">, size: Pair): Pads {
  const auto = node.attributes.string("auto_pad") ?? "NOTSET";
  const given = node.attributes.ints("pads");
  if (given !== undefined && given.length !== 4) refuse(`there are ${given.length} pads; allowed are 4.`);
  const [top = 0, left = 0, bottom = 0, right = 0] = given ?? [];
  if (auto === "NOTSET") return { top, left, bottom, right };
  if ([top, left, bottom, right].some((pad) => pad !== 0))
    refuse(`auto_pad is ${quoted(auto)} and pads are given; allowed is one of them.`);
  if (auto === "VALID") return { top: 0, left: 0, bottom: 0, right: 0 };
  if (auto !== "SAME_UPPER" && auto !== "SAME_LOWER") {
    refuse(`auto_pad is ${quoted(auto)}; allowed are NOTSET, VALID, SAME_UPPER and SAME_LOWER.`);
  }
  const vertical = samePads(window, size, 0);
  const horizontal = samePads(window, size, 1);
  // The odd pad goes to the end with SAME_UPPER.
  const small = (total: number): number => Math.floor(total / 2);
  const large = (total: number): number => Math.ceil(total / 2);
  const [before, after] = auto === "SAME_UPPER" ? [small, large] : [large, small];
  return { top: before(vertical), left: before(horizontal), bottom: after(vertical), right: after(horizontal) };
}

/** Pads along an axis with which there is an output per stride. */
function samePads({ kernel, strides, dilations }: Omit<Window, "pads">, size: Pair, axis: 0 | 1): number {
  const outputs = Math.ceil(size[axis] / strides[axis]);
  return Math.max(0, (outputs - 1) * strides[axis] + windowSpan(kernel[axis], dilations[axis]) - size[axis]);
}

function pair(node: OnnxNode, name: string): Pair | undefined {
  const values = node.attributes.ints(name);
  if (values === undefined) return undefined;
  const [height, width] = values;
  if (values.length !== 2 || height === undefined || width === undefined) {
    return refuse(`the attribute ${name} has ${values.length} values; allowed are 2, for height and width.`);
  }
  return [height, width];
}
