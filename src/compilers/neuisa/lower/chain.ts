import { isReal, type Operator } from "../../network/index.ts";
import { allocate, StageBuilder, type Term } from "../code/stage.ts";
import { broadcastStrides, type Place } from "../memory/place.ts";
import { outputOf, type Context } from "./context.ts";
import { binaryTerm, hasBinary, hasUnary, unaryTerm } from "./functions.ts";
import { normalFactors } from "./normal_factors.ts";

/** A tensor that a chain reads beside its start; strides per axis of the chain's shape. */
export interface ChainOperand {
  readonly place: Place;
  readonly strides: readonly number[];
}

/** Operators that work element by element, one after the other on what an operator before them gives. */
export interface Chain {
  readonly operators: readonly Operator[];
  /** The tensor that comes out. */
  readonly output: string;
  readonly operands: readonly ChainOperand[];
  readonly compute: (stage: StageBuilder, start: Term | undefined, operand: (index: number) => Term) => Term;
}

const lengthMax = 24;
const lookAhead = 64;

/**
 * The longest chain behind operator `at` − 1, whose output is `start`; with `start` undefined, the chain that begins with operator
 * `at` itself. What it reads beside must be known by now, and one tensor alone comes out.
 * @param localsMax registers that the chain may use.
 */
export function chainFrom(context: Context, at: number, start: string | undefined, localsMax: number): Chain {
  const { operators } = context.network;
  const inside = new Set(start === undefined ? [] : [start]);
  const first = start ?? outputOf(operators[at] as Operator);
  const shape = context.shape(first).join();
  const taken: Operator[] = [];
  const ends: number[] = start === undefined ? [1] : [0];
  for (let next = at; next < Math.min(operators.length, at + lookAhead) && taken.length < lengthMax; next += 1) {
    const operator = operators[next];
    if (operator === undefined || !isElementWise(context, operator)) continue;
    const output = outputOf(operator);
    const joins = operator.inputs.some((input) => inside.has(input));
    const fits = context.shape(output).join() === shape;
    const begins = start === undefined && taken.length === 0;
    const ready = operator.inputs.every((input) => inside.has(input) || context.known(input));
    if (!begins && (!joins || !fits || !ready)) continue;
    taken.push(operator);
    inside.add(output);
    if (closes(context, taken, start)) ends.push(taken.length);
  }
  for (const length of ends.toReversed()) {
    const chain = chainOf(context, taken.slice(0, length), start, first);
    if (length <= (start === undefined ? 1 : 0) || localsOf(chain, start !== undefined) <= localsMax)
      return resolve(context, chain);
  }
  return resolve(context, chainOf(context, [], start, first));
}

/** Whether all that is computed but the last tensor is read inside alone. */
function closes(context: Context, taken: readonly Operator[], start: string | undefined): boolean {
  const inner = [...(start === undefined ? [] : [start]), ...taken.slice(0, -1).map((operator) => outputOf(operator))];
  return inner.every((name) => {
    const here = taken.reduce((sum, { inputs }) => sum + inputs.filter((input) => input === name).length, 0);
    return here === context.readerCount(name);
  });
}

/** Whether an operator works element by element, and the vector engines can do it. */
export function isElementWise(context: Context, operator: Operator): boolean {
  switch (operator.kind) {
    case "unary": {
      if (operator.apply.name !== "cast") return hasUnary(operator.apply);
      const from = context.tensor(operator.inputs[0] ?? "").elementType;
      const to = context.tensor(outputOf(operator)).elementType;
      return from === to || isReal(to) || (from === "bool" && to !== "bool");
    }
    case "binary": {
      const real = isReal(context.tensor(operator.inputs[0] ?? "").elementType);
      return (
        (real || operator.apply !== "div") && hasBinary(operator.apply, context.numberOf(operator.inputs[1] ?? ""))
      );
    }
    case "where":
    case "batchNormalisation":
      return true;
    default:
      return false;
  }
}

type OpenOperand =
  | { readonly kind: "tensor"; readonly name: string }
  | { readonly kind: "factor"; readonly operator: Operator; readonly part: "scale" | "shift" };

interface OpenChain extends Omit<Chain, "operands"> {
  readonly operands: readonly OpenOperand[];
  readonly shape: readonly number[];
}

function chainOf(
  context: Context,
  operators: readonly Operator[],
  start: string | undefined,
  first: string,
): OpenChain {
  const operands: OpenOperand[] = [];
  const numbers = new Map<string, number>();
  const inside = new Set([...(start === undefined ? [] : [start]), ...operators.map((operator) => outputOf(operator))]);
  const register = (operand: OpenOperand): number => {
    const key = operand.kind === "tensor" ? `t ${operand.name}` : `${operand.part} ${operand.operator.name}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, operands.length);
    return operands.push(operand) - 1;
  };
  for (const operator of operators) {
    if (operator.kind === "batchNormalisation") {
      register({ kind: "factor", operator, part: "scale" });
      register({ kind: "factor", operator, part: "shift" });
    }
    const read = operator.kind === "batchNormalisation" ? operator.inputs.slice(0, 1) : operator.inputs;
    for (const name of read) {
      if (!inside.has(name) && context.numberOf(name) === undefined) register({ kind: "tensor", name });
    }
  }
  const last = operators.at(-1);
  return {
    ...{ operators, operands, shape: context.shape(first) },
    output: last === undefined ? first : outputOf(last),
    compute: (stage, begin, operand) => {
      const terms = new Map<string, Term>();
      if (start !== undefined && begin !== undefined) terms.set(start, begin);
      const term = (name: string): Term => {
        const known = terms.get(name);
        if (known !== undefined) return known;
        const number = context.numberOf(name);
        return number === undefined ? operand(register({ kind: "tensor", name })) : { constant: number };
      };
      const factor = (operator: Operator, part: "scale" | "shift"): Term =>
        operand(register({ kind: "factor", operator, part }));
      let result: Term = begin ?? { constant: 0 };
      for (const operator of operators) {
        result = elementTerm(stage, operator, term, factor);
        terms.set(outputOf(operator), result);
      }
      return result;
    },
  };
}

function elementTerm(
  stage: StageBuilder,
  operator: Operator,
  term: (name: string) => Term,
  factor: (operator: Operator, part: "scale" | "shift") => Term,
): Term {
  const input = (at: number): Term => term(operator.inputs[at] ?? "");
  switch (operator.kind) {
    case "unary":
      return unaryTerm(stage, operator.apply, input(0));
    case "binary":
      return binaryTerm(stage, operator.apply, input(0), input(1));
    case "where": {
      const condition = input(0);
      return stage.add(stage.mul(condition, input(1)), stage.mul(stage.sub({ constant: 1 }, condition), input(2)));
    }
    case "batchNormalisation":
      return stage.add(stage.mul(input(0), factor(operator, "scale")), factor(operator, "shift"));
    default:
      throw new RangeError(`${operator.kind} is not element-wise.`);
  }
}

/** Vector registers that a chain takes beside its start. */
function localsOf(chain: OpenChain, started: boolean): number {
  const stage = new StageBuilder();
  const start = started ? stage.add(stage.operand(0), stage.slot(0)) : undefined;
  stage.store(
    0,
    chain.compute(stage, start, (index) => stage.operand(index + 1)),
  );
  return allocate(stage.finish()).locals;
}

function resolve(context: Context, chain: OpenChain): Chain {
  const { operators, output, compute, shape } = chain;
  const operands = chain.operands.map((operand): ChainOperand => {
    if (operand.kind === "tensor") {
      const place = context.place(operand.name);
      return { place, strides: broadcastStrides(context.shape(operand.name), place.strides, shape) };
    }
    const place = normalFactors(context, operand.operator)[operand.part];
    return { place, strides: shape.map((_, axis) => (axis === 1 ? 1 : 0)) };
  });
  return { operators, output, compute, operands };
}
