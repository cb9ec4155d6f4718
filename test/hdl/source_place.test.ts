import { basename } from "node:path";
import { expect, it } from "vitest";
import { mux, type SourceMark } from "../../src/hdl/index.ts";
import { clocked } from "./support/tiny.ts";

const lineOf = (mark: SourceMark): string => `${basename(mark.place?.file ?? "")}:${mark.place?.line}`;
/** The line on which this function is called. */
const here = (): string => {
  const call = (new Error().stack ?? "").split("\n").find((line, i) => i > 1 && line.includes("source_place.test.ts"));
  return `source_place.test.ts:${/:(\d+):\d+\)?$/.exec(call ?? "")?.[1]}`;
};

it("every node remembers the generator line that made it, not a line of this layer", () => {
  const m = clocked();
  const [input, first] = [m.input("a_i", 4, "Four bits."), here()];
  const [sum, second] = [input.plus(1), here()];
  const [choice, third] = [mux(sum.any(), sum, input), here()];
  const [outputs, fourth] = [m.comb("A block.", { x: { value: choice, doc: "X." } }, () => {}), here()];
  expect([input.source, sum.source, choice.source, outputs.x.source].map(lineOf)).toEqual([
    first,
    second,
    third,
    fourth,
  ]);
  expect(lineOf(m.source)).toMatch(/^tiny\.ts:/);
});

it("costs little until it is asked", () => {
  const m = clocked();
  const input = m.input("a_i", 4, "Four bits.");
  const start = performance.now();
  let expr = input.not();
  for (let i = 0; i < 20_000; i += 1) expr = input.and(input);
  const microseconds = ((performance.now() - start) * 1000) / 20_000;
  expect(expr.width).toBe(4);
  expect(microseconds).toBeLessThan(100);
});
