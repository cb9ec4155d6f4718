import { broadcast } from "../infer/broadcast.ts";
import { broadcastView, eachRow, numbersFor, type NumberTensor, type View } from "./view.ts";

export function mapOne(x: View, f: (x: number) => number): NumberTensor {
  const values = numbersFor(x.shape);
  eachRow(values, [x], (out, width, [start = 0], [step = 0]) => {
    for (let at = 0; at < width; at++) values[out + at] = f(x.data[start + at * step] ?? 0);
  });
  return { shape: x.shape, values };
}

export function mapTwo(a: View, b: View, f: (a: number, b: number) => number): NumberTensor {
  const shape = broadcast(a.shape, b.shape);
  const values = numbersFor(shape);
  const operands = [a, b].map((operand) => broadcastView(operand, shape));
  eachRow(values, operands, (out, width, [startA = 0, startB = 0], [stepA = 0, stepB = 0]) => {
    for (let at = 0; at < width; at++) {
      values[out + at] = f(a.data[startA + at * stepA] ?? 0, b.data[startB + at * stepB] ?? 0);
    }
  });
  return { shape, values };
}

/** `a` where the condition is not 0, else `b`. */
export function select(condition: View, a: View, b: View): NumberTensor {
  const shape = broadcast(condition.shape, a.shape, b.shape);
  const values = numbersFor(shape);
  const operands = [condition, a, b].map((operand) => broadcastView(operand, shape));
  eachRow(values, operands, (out, width, [startC = 0, startA = 0, startB = 0], [stepC = 0, stepA = 0, stepB = 0]) => {
    for (let at = 0; at < width; at++) {
      const holds = condition.data[startC + at * stepC] !== 0;
      values[out + at] = (holds ? a.data[startA + at * stepA] : b.data[startB + at * stepB]) ?? 0;
    }
  });
  return { shape, values };
}
