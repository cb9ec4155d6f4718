import { NetworkBuilder } from "../../../src/compilers/network/builder.ts";
import type { Network, Operation } from "../../../src/compilers/network/index.ts";

/** Builds a network of float32 tensors step by step. */
export class Steps {
  readonly builder: NetworkBuilder = new NetworkBuilder();
  /** The tensor that a maker of steps hands on. */
  last = "";
  private count = 0;

  input(name: string, shape: readonly number[]): string {
    this.builder.addInput(name, { shape, elementType: "float32" });
    return name;
  }

  weight(shape: readonly number[]): string {
    const name = `w${this.count++}`;
    this.builder.addConstant(name, { shape, elementType: "float32" }, { kind: "absent" });
    return name;
  }

  number(value: number): string {
    const name = `n${this.count++}`;
    this.builder.addConstant(name, { shape: [], elementType: "float32" }, { kind: "fill", value });
    return name;
  }

  add(operation: Operation, ...inputs: readonly string[]): string {
    const name = `t${this.count++}`;
    this.builder.add(operation, { name: `${operation.kind}_${name}`, inputs, outputs: [name] });
    return name;
  }

  finish(...outputs: readonly string[]): Network {
    return this.builder.finish("small", outputs);
  }
}
