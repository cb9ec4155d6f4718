import fc from "fast-check";
import { expect, test } from "vitest";
import { CodeLibrary } from "../../../src/compilers/neuisa/code/library.ts";
import { control, instruction } from "../../../src/compilers/neuisa/code/operations.ts";
import { compress, instructionsOf, type Repetition } from "../../../src/compilers/neuisa/code/compress.ts";

const unrolled = (nodes: readonly Repetition[]): readonly number[] =>
  nodes.flatMap((node) =>
    node.kind === "piece" ? [node.piece] : Array.from({ length: node.count }, () => unrolled(node.body)).flat(),
  );

const depth = (nodes: readonly Repetition[]): number =>
  nodes.reduce((most, node) => Math.max(most, node.kind === "piece" ? 0 : 1 + depth(node.body)), 0);

test("loops unroll to the list, nested no deeper than allowed, no body longer than allowed", () => {
  const body = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 });
  const list = fc.array(fc.tuple(body, fc.integer({ min: 1, max: 5 })), { maxLength: 6 });
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 }), (parts, levels, bodyMax) => {
      const pieces = parts.flatMap(([each, count]) => Array.from({ length: count }, () => each).flat());
      const found = compress(pieces, levels, () => 1, bodyMax);
      expect(unrolled(found)).toEqual(pieces);
      expect(depth(found)).toBeLessThanOrEqual(levels);
      for (const node of found) {
        if (node.kind === "loop") expect(instructionsOf(node.body, () => 1)).toBeLessThanOrEqual(bodyMax);
      }
    }),
    { numRuns: 300, seed: 3 },
  );
});

test("two levels", () => {
  const pieces = Array.from({ length: 4 }, () => [0, 1, 1, 1, 2]).flat();
  expect(compress(pieces, 3, () => 1, 1024)).toEqual([
    {
      kind: "loop",
      count: 4,
      body: [
        { kind: "piece", piece: 0 },
        { kind: "loop", count: 3, body: [{ kind: "piece", piece: 1 }] },
        { kind: "piece", piece: 2 },
      ],
    },
  ]);
});

test("a library lays content down once, and keeps recipes apart that differ in an infinite number alone", () => {
  const library = new CodeLibrary();
  const finish = instruction({ control: control.finish() }, 1);
  const wait = instruction({}, 1);
  expect(library.start(["a", Infinity], () => [finish])).toBe(0);
  expect(library.start(["a", -Infinity], () => [wait, finish])).toBe(1);
  expect(library.start("another", () => [wait, finish])).toBe(1);
  expect(library.code).toHaveLength(3);
});
