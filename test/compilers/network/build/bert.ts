import { external, float, float32s, int, int64s, ints, model, node, tensor, value, type Message } from "./writer.ts";

const hidden = 768;
const heads = 12;
const feedForward = 3072;

/**
 * Encoder layers of BERT-base as PyTorch exports them: products with a bias added, head shapes computed from Shape at run time,
 * GELU by Erf.
 * @param normalisation LayerNormalization as one node, or written out.
 * @param sequence length; a string leaves it free.
 */
export function bertModel(
  layers: number,
  normalisation: "node" | "writtenOut",
  sequence: number | string = 128,
): Uint8Array {
  const nodes: Message[] = [];
  const constants: Message[] = [];
  const step = (
    opType: string,
    name: string,
    inputs: readonly string[],
    attributes: Record<string, Message> = {},
  ): string => {
    nodes.push(node(opType, inputs, [name], attributes));
    return name;
  };
  const weight = (name: string, dims: readonly number[]): string => {
    constants.push(external(name, dims));
    return name;
  };
  const scalar = (name: string, number: number): string =>
    step("Constant", name, [], { value: tensor(float32s("", [number], [])) });
  const integer = (name: string, values: readonly number[], dims?: readonly number[]): string => {
    constants.push(int64s(name, values, dims));
    return name;
  };
  const linear = (name: string, from: string, inputs: number, outputs: number): string => {
    const product = step("MatMul", `${name}_product`, [from, weight(`${name}_w`, [inputs, outputs])]);
    return step("Add", name, [weight(`${name}_b`, [outputs]), product]);
  };
  const normalise = (name: string, x: string): string => {
    const [scale, bias] = [weight(`${name}_scale`, [hidden]), weight(`${name}_bias`, [hidden])];
    if (normalisation === "node") {
      return step("LayerNormalization", name, [x, scale, bias], { axis: int(-1), epsilon: float(1e-12) });
    }
    const mean = step("ReduceMean", `${name}_mean`, [x], { axes: ints([-1]) });
    const centred = step("Sub", `${name}_centred`, [x, mean]);
    const squared = step("Pow", `${name}_squared`, [centred, scalar(`${name}_two`, 2)]);
    const variance = step("ReduceMean", `${name}_variance`, [squared], { axes: ints([-1]) });
    const shifted = step("Add", `${name}_shifted`, [variance, scalar(`${name}_epsilon`, 1e-12)]);
    const deviation = step("Sqrt", `${name}_deviation`, [shifted]);
    const divided = step("Div", `${name}_divided`, [centred, deviation]);
    return step("Add", name, [step("Mul", `${name}_scaled`, [divided, scale]), bias]);
  };
  /** [1, sequence, hidden] → [1, sequence, heads, 64], the first two sizes read from the tensor itself. */
  const splitHeads = (name: string, from: string, permutation: readonly number[]): string => {
    const shape = step("Shape", `${name}_shape`, [from]);
    const sizes = [0, 1].map((axis) => {
      const picked = step("Gather", `${name}_size${axis}`, [shape, integer(`${name}_at${axis}`, [axis], [])]);
      return step("Unsqueeze", `${name}_vector${axis}`, [picked, integer(`${name}_axis${axis}`, [0])]);
    });
    const parts = [...sizes, integer(`${name}_heads`, [heads]), integer(`${name}_rest`, [hidden / heads])];
    const target = step("Concat", `${name}_target`, parts, { axis: int(0) });
    const split = step("Reshape", `${name}_split`, [from, target]);
    return step("Transpose", name, [split], { perm: ints(permutation) });
  };
  const layer = (name: string, x: string): string => {
    const [query, key, values] = ["q", "k", "v"].map((each) => linear(`${name}_${each}`, x, hidden, hidden));
    const q = splitHeads(`${name}_qh`, query!, [0, 2, 1, 3]);
    const k = splitHeads(`${name}_kh`, key!, [0, 2, 3, 1]);
    const v = splitHeads(`${name}_vh`, values!, [0, 2, 1, 3]);
    const scores = step("Div", `${name}_scaled`, [step("MatMul", `${name}_scores`, [q, k]), scalar(`${name}_root`, 8)]);
    const attention = step("Softmax", `${name}_attention`, [scores], { axis: int(-1) });
    const context = step("MatMul", `${name}_context`, [attention, v]);
    const turned = step("Transpose", `${name}_turned`, [context], { perm: ints([0, 2, 1, 3]) });
    const joined = step("Reshape", `${name}_joined`, [turned, integer(`${name}_flat`, [0, 0, -1])]);
    const attended = step("Add", `${name}_residual`, [linear(`${name}_o`, joined, hidden, hidden), x]);
    const first = normalise(`${name}_norm1`, attended);
    const wide = linear(`${name}_wide`, first, hidden, feedForward);
    const error = step("Erf", `${name}_erf`, [
      step("Div", `${name}_gelu_in`, [wide, scalar(`${name}_sqrt2`, Math.SQRT2)]),
    ]);
    const gate = step("Add", `${name}_gate`, [error, scalar(`${name}_one`, 1)]);
    const gated = step("Mul", `${name}_gated`, [
      step("Mul", `${name}_weighted`, [wide, gate]),
      scalar(`${name}_half`, 0.5),
    ]);
    const narrow = linear(`${name}_narrow`, gated, feedForward, hidden);
    return normalise(`${name}_norm2`, step("Add", `${name}_residual2`, [narrow, first]));
  };
  const output = Array.from({ length: layers }, (_, at) => `l${at}`).reduce((x, name) => layer(name, x), "embedded");
  const inputs = [value("embedded", [1, sequence, hidden])];
  return model({ nodes, constants, inputs, outputs: [output] }, 17);
}
