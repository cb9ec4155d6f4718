import { refuse, shapeText } from "../error.ts";

/** The shape to which all shapes broadcast, as in numpy: aligned at the last axis, a 1 stretches. @throws Refusal */
export function broadcast(...shapes: readonly (readonly number[])[]): number[] {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  const result = Array<number>(rank).fill(1);
  for (const shape of shapes) {
    for (const [at, size] of shape.entries()) {
      const axis = rank - shape.length + at;
      if (size === 1 || size === result[axis]) continue;
      if (result[axis] !== 1) refuse(`the shapes ${shapes.map(shapeText).join(" and ")} do not broadcast.`);
      result[axis] = size;
    }
  }
  return result;
}

/** Refuses unless `shape` broadcasts to exactly `target`. */
export function checkBroadcastTo(shape: readonly number[], target: readonly number[], what: string): void {
  const fits =
    shape.length <= target.length &&
    shape.every((size, at) => size === 1 || size === target[target.length - shape.length + at]);
  if (!fits) refuse(`${what} has the shape ${shapeText(shape)}; it must broadcast to ${shapeText(target)}.`);
}
