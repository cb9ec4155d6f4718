import { NetworkBuilder } from "../builder.ts";
import type { Network, Tensor } from "../graph.ts";
import { windowSpan } from "../infer/window.ts";
import type { Operation, Pads, Window } from "../operation.ts";
import { elementCount } from "../values.ts";
import { readTable, type LayerRow } from "./table.ts";

/**
 * Makes a graph of a layer table: rows give the layers, the caller their edges. A convolution and a fully connected layer has
 * weight and bias, whose values are not known; batch normalisation is taken to be folded into them. Tensors are float32 and
 * bear the name of the row.
 */
export class TableBuilder {
  private readonly builder = new NetworkBuilder();
  private readonly rows: ReadonlyMap<string, LayerRow>;
  private readonly unused: Set<string>;

  constructor(file: string) {
    const rows = readTable(file);
    this.rows = new Map(rows.map((row) => [row.name, row]));
    this.unused = new Set(this.rows.keys());
    this.builder.addInput("image", { shape: [1, 3, 224, 224], elementType: "float32" });
  }

  /** Names of the rows in order. */
  get names(): readonly string[] {
    return [...this.rows.keys()];
  }

  row(name: string): LayerRow {
    const row = this.rows.get(name);
    if (row === undefined) throw new RangeError(`the layer table has no layer ${name}.`);
    return row;
  }

  has(name: string): boolean {
    return this.rows.has(name);
  }

  /** The layer of a row on a tensor, without what follows it. @param pads where they are not those of `evenPads`. */
  layer(name: string, from: string, options: { readonly pads?: Pads; readonly take?: "max" | "average" } = {}): string {
    const row = this.row(name);
    this.unused.delete(name);
    const window = this.window(row, options.pads ?? evenPads(row));
    const take = options.take ?? "max";
    switch (row.kind) {
      case "conv":
        return this.weighted({ kind: "conv", groups: 1, ...window }, row, from, [
          row.outputChannels,
          row.inputChannels,
        ]);
      case "dw":
        return this.weighted({ kind: "conv", groups: row.inputChannels, ...window }, row, from, [
          row.outputChannels,
          1,
        ]);
      case "fc": {
        const fc: Operation = { kind: "gemm", transposeA: false, transposeB: true, alpha: 1, beta: 1 };
        return this.weighted(fc, row, this.flat(from), [row.outputChannels, row.inputChannels]);
      }
      case "pool":
        return this.step({ kind: "pool", take, global: false, ceilMode: false, countPads: false, ...window }, name, [
          from,
        ]);
      case "gap": {
        const whole = { kind: "pool", take: "average", global: true, ceilMode: false, countPads: false } as const;
        return this.step({ ...whole, ...window }, name, [from]);
      }
      case "add":
        throw new RangeError(`layer ${name} is a sum: use add.`);
    }
  }

  /** The layer of a row and a ReLU. */
  activated(name: string, from: string, pads?: Pads): string {
    return this.relu(this.layer(name, from, pads === undefined ? {} : { pads }));
  }

  /** The sum of a row and a ReLU. */
  add(name: string, a: string, b: string): string {
    this.row(name);
    this.unused.delete(name);
    return this.relu(this.step({ kind: "binary", apply: "add" }, name, [a, b]));
  }

  relu(from: string): string {
    return this.step({ kind: "unary", apply: { name: "relu" } }, `${from}_relu`, [from]);
  }

  /** Joins channels. */
  concat(name: string, parts: readonly string[]): string {
    return this.step({ kind: "concat", axis: 1 }, name, parts);
  }

  /** The network that ends with a softmax on these logits. */
  finish(name: string, logits: string): Network {
    const unused = [...this.unused][0];
    if (unused !== undefined) throw new RangeError(`layer ${unused} of ${name} is in no edge.`);
    const output = this.step({ kind: "softmax", axes: [1], logarithm: false }, "probabilities", [logits]);
    return this.builder.finish(name, [output]);
  }

  private window(row: LayerRow, pads: Pads): Window {
    const { kernelHeight, kernelWidth, stride } = row;
    return { kernel: [kernelHeight, kernelWidth], strides: [stride, stride], dilations: [1, 1], pads };
  }

  private flat(from: string): string {
    const shape = this.builder.find(from)?.shape ?? [];
    if (shape.length === 2) return from;
    return this.step({ kind: "reshape", shape: [1, elementCount(shape)] }, `${from}_flat`, [from]);
  }

  private weighted(operation: Operation, row: LayerRow, from: string, channels: readonly number[]): string {
    const { name, kernelHeight, kernelWidth, outputChannels, outputHeight, outputWidth } = row;
    const image = operation.kind === "conv";
    const weight = this.constant(`${name}.weight`, image ? [...channels, kernelHeight, kernelWidth] : channels);
    const bias = this.constant(`${name}.bias`, [outputChannels]);
    const output = this.step(operation, name, [from, weight.name, bias.name]);
    const shape = this.builder.find(output)?.shape ?? [];
    const expected = image ? [1, outputChannels, outputHeight, outputWidth] : [1, outputChannels];
    if (shape.join() !== expected.join()) throw new RangeError(`layer ${name} gives ${shape.join("x")}.`);
    return output;
  }

  private constant(name: string, shape: readonly number[]): Tensor {
    return this.builder.addConstant(name, { shape, elementType: "float32" }, { kind: "absent" });
  }

  private step(operation: Operation, name: string, inputs: readonly string[]): string {
    this.builder.add(operation, { name, inputs, outputs: [name] });
    return name;
  }
}

/** The fewest pads that give the row's output size; of an odd number, the larger part at bottom and right. */
function evenPads(row: LayerRow): Pads {
  const total = (input: number, output: number, kernel: number): number =>
    Math.max(0, (output - 1) * row.stride + windowSpan(kernel, 1) - input);
  const vertical = total(row.inputHeight, row.outputHeight, row.kernelHeight);
  const horizontal = total(row.inputWidth, row.outputWidth, row.kernelWidth);
  const [top, left] = [Math.floor(vertical / 2), Math.floor(horizontal / 2)];
  return { top, left, bottom: vertical - top, right: horizontal - left };
}
