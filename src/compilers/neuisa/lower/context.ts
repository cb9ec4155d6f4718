import { elementCount, tensorOf, type Network, type Operator, type Tensor } from "../../network/index.ts";
import { refuseOperator } from "../error.ts";
import { rowMajor, type Place } from "../memory/place.ts";
import type { BranchSide } from "../memory/hbm.ts";
import type { Emitter } from "./emitter.ts";

/** What is known while a network is compiled: where its tensors lie. */
export class Context {
  readonly emitter: Emitter;
  readonly network: Network;
  private readonly places: Map<string, Place>;
  private readonly readers = new Map<string, number>();
  /** Constants of one number that kernels read; by value. */
  private readonly numbers: Map<number, number>;

  private readonly within: readonly BranchSide[];

  /** @param outer the context of the network around a branch, of which this network is a side. */
  constructor(emitter: Emitter, network: Network, outer?: Context, side?: BranchSide) {
    this.within = side === undefined ? [] : [...(outer?.within ?? []), side];
    this.emitter = emitter;
    this.network = network;
    this.places = new Map(outer?.places);
    this.numbers = outer?.numbers ?? new Map<number, number>();
    for (const { inputs } of network.operators) {
      for (const input of inputs) this.readers.set(input, (this.readers.get(input) ?? 0) + 1);
    }
    for (const output of network.outputs) this.readers.set(output, (this.readers.get(output) ?? 0) + 1);
  }

  tensor(name: string): Tensor {
    return tensorOf(this.network, name);
  }

  shape(name: string): readonly number[] {
    return this.tensor(name).shape;
  }

  /** Readers of a tensor; that it is an output counts as one. */
  readerCount(name: string): number {
    return this.readers.get(name) ?? 0;
  }

  /** True once the tensor can be read: an input, a constant, or computed by a row so far. */
  known(name: string): boolean {
    return this.done.has(name) || this.network.inputs.includes(name) || this.tensor(name).constant !== undefined;
  }

  private readonly done = new Set<string>();

  /** Where a known tensor lies; inputs and constants get their buffer here. */
  place(name: string): Place {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const { shape } = this.tensor(name);
    const buffer = this.emitter.hbm.add(name, elementCount(shape), {
      kind: "tensor",
      tensor: name,
      within: this.within,
    });
    return this.setPlace(name, { buffer, offset: 0, strides: rowMajor(shape) });
  }

  /** Where a tensor is to be written: given before, or a buffer of its own. */
  outputPlace(name: string): Place {
    this.done.add(name);
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const { shape } = this.tensor(name);
    return this.setPlace(name, this.scratch(name, shape));
  }

  /** A buffer for numbers between rows. */
  scratch(name: string, shape: readonly number[]): Place {
    const buffer = this.emitter.hbm.add(name, elementCount(shape), { kind: "scratch" });
    return { buffer, offset: 0, strides: rowMajor(shape) };
  }

  /** One number in HBM. */
  number(value: number): Place {
    let buffer = this.numbers.get(value);
    if (buffer === undefined) {
      buffer = this.emitter.hbm.add(`number ${value}`, 1, { kind: "values", values: [value] });
      this.numbers.set(value, buffer);
    }
    return { buffer, offset: 0, strides: [] };
  }

  /** Says that a tensor lies where another one does. */
  alias(name: string, place: Place): void {
    this.done.add(name);
    this.places.set(name, place);
  }

  /** Decides beforehand where a tensor will be written. */
  setPlace(name: string, place: Place): Place {
    this.places.set(name, place);
    return place;
  }

  hasPlace(name: string): boolean {
    return this.places.has(name);
  }

  /** The number that all elements of a constant are; undefined when it is none, or its elements differ or are not known. */
  numberOf(name: string): number | undefined {
    const { constant } = this.tensor(name);
    if (constant?.kind === "fill") return constant.value;
    return constant?.kind === "dense" && constant.values.length === 1 ? constant.values[0] : undefined;
  }
}

/** Input `at` of an operator. */
export function inputOf(operator: Operator, at: number): string {
  return operator.inputs[at] ?? refuseOperator(operator.name, `input ${at} is missing.`);
}

/** Output `at` of an operator. */
export function outputOf(operator: Operator, at = 0): string {
  return operator.outputs[at] ?? refuseOperator(operator.name, `output ${at} is missing.`);
}
