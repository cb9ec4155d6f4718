import { quoted, refuse } from "./error.ts";
import { fold } from "./fold.ts";
import type { Network, Operator, Tensor, TensorType } from "./graph.ts";
import { inferOutputs } from "./infer/index.ts";
import { checkShape, foldedElementsMax, foldedElementsTotalMax } from "./limits.ts";
import type { Operation } from "./operation.ts";
import { prune } from "./prune.ts";
import { elementCount, type ConstantData, type ElementType } from "./values.ts";

/** What an operator reads, writes and is called. */
export interface OperatorNames {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * Makes a network operator by operator, in topological order: infers shapes, folds constants, refuses what does not fit. All
 * methods throw `Refusal`.
 */
export class NetworkBuilder {
  private readonly tensors = new Map<string, Tensor>();
  private readonly operators: Operator[] = [];
  private readonly operatorNames = new Set<string>();
  private readonly inputs: string[] = [];
  private readonly outer: NetworkBuilder | undefined;
  /** Elements that may still be folded; one count for a network and its branches. */
  private readonly foldable: { left: number };

  /** @param outer the network around a branch: its tensors can be read, and become inputs. */
  constructor(outer?: NetworkBuilder) {
    this.outer = outer;
    this.foldable = outer?.foldable ?? { left: foldedElementsTotalMax };
  }

  /** The tensor of a name, also of the network around; undefined when there is none yet. */
  find(name: string): Tensor | undefined {
    const own = this.tensors.get(name);
    if (own !== undefined) return own;
    const outside = this.outer?.find(name);
    if (outside === undefined) return undefined;
    this.tensors.set(name, outside);
    if (outside.constant === undefined) this.inputs.push(name);
    return outside;
  }

  addInput(name: string, { shape, elementType }: TensorType): void {
    checkShape(shape, 1, "it");
    this.define({ name, shape, elementType });
    this.inputs.push(name);
  }

  addConstant(name: string, { shape, elementType }: TensorType, constant: ConstantData): Tensor {
    checkShape(shape, 0, quoted(name));
    return this.define({ name, shape, elementType, constant });
  }

  /** Adds an operator, or the constants that it computes. @param castTo element type of the result of a cast. */
  add(operation: Operation, names: OperatorNames, castTo?: ElementType): readonly Tensor[] {
    const inputs = names.inputs.map((name) => this.find(name) ?? refuse(`there is no tensor ${quoted(name)}.`));
    const types = inferOutputs(operation, inputs, castTo);
    if (types.length !== names.outputs.length) {
      refuse(`it has ${names.outputs.length} outputs; ${types.length} are computed.`);
    }
    for (const { shape } of types) checkShape(shape, 0, "the output");
    const folded = this.fold(operation, inputs, types);
    if (folded === undefined) {
      for (const { shape } of [...inputs, ...types]) checkShape(shape, 1, "an operand");
      this.operators.push({ ...operation, ...names, name: this.freeOperatorName(names) });
    }
    return types.map((type, at) => {
      const name = names.outputs[at] ?? "";
      const constant = folded?.[at];
      return constant === undefined ? this.define({ name, ...type }) : this.define({ name, ...type, constant });
    });
  }

  /** A name that no tensor has, made from `base`. */
  freeName(base: string): string {
    let name = base;
    for (let number = 2; this.knows(name); number++) name = `${base}_${number}`;
    return name;
  }

  /** The network of these outputs; what they do not depend on is left out. */
  finish(name: string, outputs: readonly string[]): Network {
    for (const output of outputs) {
      const tensor = this.find(output) ?? refuse(`nothing computes the output ${quoted(output)}.`);
      checkShape(tensor.shape, 1, `output ${quoted(output)}`);
    }
    const whole: Network = { name, inputs: this.inputs, outputs, operators: this.operators, tensors: this.tensors };
    return prune(whole, this.outer === undefined);
  }

  private knows(name: string): boolean {
    return this.tensors.has(name) || this.outer?.knows(name) === true;
  }

  private define(tensor: Tensor): Tensor {
    if (this.knows(tensor.name)) refuse(`the name ${quoted(tensor.name)} is given to two tensors.`);
    this.tensors.set(tensor.name, tensor);
    return tensor;
  }

  private fold(
    operation: Operation,
    inputs: readonly Tensor[],
    types: readonly TensorType[],
  ): readonly ConstantData[] | undefined {
    const folded = fold(operation, inputs, types, Math.min(foldedElementsMax, this.foldable.left));
    if (folded?.some(({ kind }) => kind === "dense") === true && operation.kind !== "reshape") {
      this.foldable.left -= [...inputs, ...types].reduce((sum, { shape }) => sum + elementCount(shape), 0);
    }
    return folded;
  }

  private freeOperatorName({ name, outputs }: OperatorNames): string {
    let free = name === "" ? (outputs[0] ?? "operator") : name;
    // A number that starts at the count of operators is free at once, however many have the same name.
    for (let number = this.operatorNames.size; this.operatorNames.has(free); number++) free = `${free}_${number}`;
    this.operatorNames.add(free);
    return free;
  }
}
