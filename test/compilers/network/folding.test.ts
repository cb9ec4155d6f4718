import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constantValues, loadNetwork, tensorOf } from "../../../src/compilers/network/index.ts";
import { float32s, int, int64s, ints, model, node, types, value, type Message } from "./build/writer.ts";

const seed = 20;

/** What nodes compute from constants alone, as [shape, values] of the tensor y. */
function folded(nodes: readonly Message[], constants: readonly Message[]): readonly unknown[] {
  const network = loadNetwork(model({ nodes, outputs: ["y"], constants, inputs: [value("x", [2, 3, 4])] }, 18));
  expect(network.operators).toEqual([]);
  const tensor = tensorOf(network, "y");
  return [tensor.shape, Array.from(constantValues(tensor))];
}

const a = int64s("a", [7, -3, 10, 4, 5, 6], [2, 3]);

describe("constants that are computed", () => {
  it.each<[string, Message, readonly Message[], readonly unknown[]]>([
    [
      "Transpose",
      node("Transpose", ["a"], ["y"]),
      [],
      [
        [3, 2],
        [7, 4, -3, 5, 10, 6],
      ],
    ],
    ["Reshape", node("Reshape", ["a", "s"], ["y"]), [int64s("s", [6])], [[6], [7, -3, 10, 4, 5, 6]]],
    [
      "Concat",
      node("Concat", ["a", "b"], ["y"], { axis: int(1) }),
      [int64s("b", [1, 2], [2, 1])],
      [
        [2, 4],
        [7, -3, 10, 1, 4, 5, 6, 2],
      ],
    ],
    [
      "Gather",
      node("Gather", ["a", "i"], ["y"], { axis: int(1) }),
      [int64s("i", [-1, 0])],
      [
        [2, 2],
        [10, 7, 6, 4],
      ],
    ],
    ["Gather of one", node("Gather", ["a", "i"], ["y"]), [int64s("i", [1], [])], [[3], [4, 5, 6]]],
    [
      "Slice",
      node("Slice", ["a", "b", "e", "x1"], ["y"]),
      [int64s("b", [-2]), int64s("e", [99]), int64s("x1", [1])],
      [
        [2, 2],
        [-3, 10, 5, 6],
      ],
    ],
    [
      "Expand",
      node("Expand", ["b", "s"], ["y"]),
      [int64s("b", [1, 2], [2, 1]), int64s("s", [2, 2])],
      [
        [2, 2],
        [1, 1, 2, 2],
      ],
    ],
    [
      "Add, broadcast",
      node("Add", ["a", "b"], ["y"]),
      [int64s("b", [10, 20], [2, 1])],
      [
        [2, 3],
        [17, 7, 20, 24, 25, 26],
      ],
    ],
    [
      "Div of integers towards zero",
      node("Div", ["a", "b"], ["y"]),
      [int64s("b", [2], [])],
      [
        [2, 3],
        [3, -1, 5, 2, 2, 3],
      ],
    ],
    ["Div of reals", node("Div", ["b", "c"], ["y"]), [float32s("b", [1]), float32s("c", [2])], [[1], [0.5]]],
    [
      "Less",
      node("Less", ["a", "b"], ["y"]),
      [int64s("b", [5], [])],
      [
        [2, 3],
        [0, 1, 0, 1, 0, 0],
      ],
    ],
    [
      "Neg",
      node("Neg", ["a"], ["y"]),
      [],
      [
        [2, 3],
        [-7, 3, -10, -4, -5, -6],
      ],
    ],
    ["Cast to bool", node("Cast", ["b"], ["y"], { to: int(types.bool) }), [float32s("b", [0, 0.5])], [[2], [0, 1]]],
    [
      "Cast to integers",
      node("Cast", ["b"], ["y"], { to: int(types.int64) }),
      [float32s("b", [1.75, -1.75])],
      [[2], [1, -1]],
    ],
    ["ReduceProd", node("ReduceProd", ["a", "b"], ["y"], { keepdims: int(0) }), [int64s("b", [1])], [[2], [-210, 120]]],
    [
      "ReduceMax",
      node("ReduceMax", ["a", "b"], ["y"]),
      [int64s("b", [0])],
      [
        [1, 3],
        [7, 5, 10],
      ],
    ],
    ["Size", node("Size", ["a"], ["y"]), [], [[], [6]]],
  ])("%s", (_, computed, constants, expected) => {
    expect(folded([computed], [a, ...constants])).toEqual(expected);
  });

  it("Where, with a condition computed from a shape", () => {
    const nodes = [
      node("Shape", ["x"], ["s"]),
      node("Equal", ["s", "three"], ["is3"]),
      node("Where", ["is3", "minus", "s"], ["y"]),
    ];
    expect(folded(nodes, [int64s("three", [3]), int64s("minus", [-1])])).toEqual([[3], [2, -1, 4]]);
  });

  it("Split", () => {
    const nodes = [node("Split", ["a", "sizes"], ["one", "y"], { axis: int(1) })];
    expect(folded(nodes, [a, int64s("sizes", [1, 2])])).toEqual([
      [2, 2],
      [-3, 10, 5, 6],
    ]);
  });

  it("an empty vector is a constant, of which a shape without dimensions can be made", () => {
    const nodes = [node("ConstantOfShape", ["empty"], ["y"])];
    expect(folded(nodes, [int64s("empty", [])])).toEqual([[], [0]]);
  });

  it("an index outside the axis is refused", () => {
    const nodes = [node("Gather", ["a", "i"], ["y"])];
    expect(() => folded(nodes, [a, int64s("i", [2], [])])).toThrow(
      'node "y" (Gather): index 2 is not one of an axis of 2 elements.',
    );
  });

  it("large products of constants stay operators", () => {
    const nodes = [node("ConstantOfShape", ["s"], ["big"]), node("Add", ["big", "big"], ["y"])];
    const network = loadNetwork(model({ nodes, outputs: ["y"], constants: [int64s("s", [1 << 20])] }));
    expect(network.operators.map(({ kind }) => kind)).toEqual(["binary"]);
  });

  it("a transposed weight without values is a weight", () => {
    const weight = { name: "w", dims: [4, 3], dataType: types.float32, dataLocation: 1 };
    const nodes = [node("Transpose", ["w"], ["t"]), node("MatMul", ["x", "t"], ["y"])];
    const network = loadNetwork(model({ nodes, outputs: ["y"], constants: [weight], inputs: [value("x", [2, 3])] }));
    expect(tensorOf(network, "t")).toMatchObject({ shape: [3, 4], constant: { kind: "absent" } });
  });

  it("slices of any range are those of a list", () => {
    const bound = fc.integer({ min: -8, max: 8 });
    const step = fc.integer({ min: -3, max: 3 }).filter((each) => each !== 0);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
        bound,
        bound,
        step,
        (list, start, end, by) => {
          const constants = [
            int64s("l", list),
            int64s("b", [start]),
            int64s("e", [end]),
            int64s("ax", [0]),
            int64s("st", [by]),
          ];
          // One element more, so that the result is never empty.
          const nodes = [
            node("Slice", ["l", "b", "e", "ax", "st"], ["part"]),
            node("Concat", ["part", "b"], ["y"], { axis: int(0) }),
          ];
          expect(folded(nodes, constants)[1]).toEqual([...pythonSlice(list, start, end, by), start]);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it("sums over any axes are those of the elements", () => {
    const shape = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 });
    const shapeAndAxes = shape.chain((sizes) =>
      fc.tuple(
        fc.constant(sizes),
        fc.subarray(
          sizes.map((_, axis) => axis),
          { minLength: 1 },
        ),
      ),
    );
    fc.assert(
      fc.property(shapeAndAxes, ([sizes, axes]) => {
        const count = sizes.reduce((product, size) => product * size, 1);
        // Powers of two: a sum tells which elements it holds.
        const values = Array.from({ length: count }, (_, at) => 2 ** at);
        const nodes = [
          node("ReduceSum", ["v", "ax"], ["sums"]),
          node("Transpose", ["sums"], ["t"], { perm: ints(sizes.map((_, at) => at)) }),
          node("Identity", ["t"], ["y"]),
        ];
        const [reduced, sums] = folded(nodes, [int64s("v", values, sizes), int64s("ax", axes)]) as [number[], number[]];
        expect(reduced).toEqual(sizes.map((size, axis) => (axes.includes(axis) ? 1 : size)));
        const expected = new Map<string, number>();
        for (let flat = 0; flat < count; flat++) {
          let rest = flat;
          const index = sizes
            .toReversed()
            .map((size) => {
              const at = rest % size;
              rest = Math.floor(rest / size);
              return at;
            })
            .reverse();
          const key = index.filter((_, axis) => !axes.includes(axis)).join();
          expected.set(key, (expected.get(key) ?? 0) + 2 ** flat);
        }
        expect(sums).toEqual([...expected.values()]);
      }),
      { seed, numRuns: 100 },
    );
  });
});

/** list[start:end:by] as Python has it, but backwards from at least element 0: so the standard clamps a start. */
function pythonSlice(list: readonly number[], start: number, end: number, by: number): number[] {
  const from = start < 0 ? start + list.length : start;
  const to = end < 0 ? end + list.length : end;
  const picked: number[] = [];
  if (by > 0) for (let at = Math.max(from, 0); at < Math.min(to, list.length); at += by) picked.push(list[at]!);
  else
    for (let at = Math.min(Math.max(from, 0), list.length - 1); at > Math.max(to, -1); at += by) picked.push(list[at]!);
  return picked;
}
