import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NetworkBuilder } from "../../../src/compilers/network/builder.ts";
import { builtInNetwork } from "../../../src/compilers/network/layer_tables/index.ts";
import { elementCount, type Operation } from "../../../src/compilers/network/index.ts";
import { compileNeuisa, CompileError, costOf, runCompiled } from "../../../src/compilers/neuisa/index.ts";
import { blocksOf, type Piece } from "../../../src/compilers/neuisa/memory/transfer.ts";
import { checkProgram, imageOf } from "../../../src/isa/index.ts";
import { Steps } from "./steps.ts";
import { expectSame, small } from "./support.ts";

const core = { matrixEngines: 4, vectorEngines: 4 };

function convolution(size: number, filters: number, channels: number, kernel: number): Steps {
  const steps = new Steps();
  const window = { kernel: [kernel, kernel], strides: [1, 1], dilations: [1, 1] } as const;
  const pads = { top: 0, left: 0, bottom: 0, right: 0 };
  const conv: Operation = { kind: "conv", groups: 1, ...window, pads };
  const x = steps.input("x", [1, channels, size, size]);
  steps.last = steps.add(conv, x, steps.weight([filters, channels, kernel, kernel]), steps.weight([filters]));
  return steps;
}

test("convolutions of any size", () => {
  const sizes = fc.record({
    size: fc.integer({ min: 3, max: 14 }),
    ...{ filters: fc.integer({ min: 1, max: 140 }), channels: fc.integer({ min: 1, max: 20 }) },
    ...{ kernel: fc.integer({ min: 1, max: 3 }), sramBlocks: fc.constantFrom(80, 150, 1000) },
  });
  fc.assert(
    fc.property(sizes, ({ size, filters, channels, kernel, sramBlocks }) => {
      const steps = convolution(size, filters, channels, kernel);
      expectSame(steps.finish(steps.last), { core, sramBlocks });
    }),
    { numRuns: 6, seed: 2 },
  );
});

describe("whole networks", () => {
  const network = builtInNetwork("resnet50");
  const compiled = compileNeuisa(network, { core, sramBlocks: 4096 });

  test("the program passes the check of the instruction set", () => {
    expect(checkProgram(compiled.program)).toEqual([]);
    expect(imageOf(compiled.program).bytes.length).toBeLessThan(2 ** 20);
  });

  test("the same network gives the same bytes", () => {
    const again = compileNeuisa(network, { core, sramBlocks: 4096 });
    expect(imageOf(again.program).bytes).toEqual(imageOf(compiled.program).bytes);
    expect(again.transfers).toEqual(compiled.transfers);
  });

  test("every operator is there once, in rows that follow each other", () => {
    const names = compiled.operators.flatMap(({ name, fused }) => [name, ...fused]).sort();
    expect(names).toEqual(network.operators.map(({ name }) => name).sort());
    expect(
      compiled.operators.reduce((row, { firstRow, rows }) => (firstRow === row ? row + rows : Number.NaN), 0),
    ).toBe(compiled.program.rows.length);
  });

  test("the matrix engines are near to what the tiles need", () => {
    // What the program itself costs, where no instruction is fetched twice; and with the memory of `paper`.
    const alone = costOf(compiled, { instructionLines: 16_384 });
    expect(alone.cycles / alone.boundCycles).toBeLessThan(1.38);
    expect(alone.meUtilisation).toBeGreaterThan(0.5);
    const cost = costOf(compiled);
    expect(cost.cycles / cost.boundCycles).toBeLessThan(1.49);
  });

  test("no load of a row overlaps what the row before it uses", () => {
    const overlap = (a: Piece, b: Piece): boolean =>
      a.block < b.block + blocksOf(b.rows) && b.block < a.block + blocksOf(a.rows);
    for (const [row, { loads }] of compiled.transfers.entries()) {
      const before = compiled.transfers[row - 1];
      if (before === undefined) continue;
      const early = loads.filter(({ afterRow }) => afterRow < row - 1);
      for (const load of early)
        for (const other of [...before.loads, ...before.stores]) expect(overlap(load, other)).toBe(false);
    }
  });
});

test("the cost of one product of 4 × 2 tiles on four engines", () => {
  const steps = new Steps();
  const y = steps.add({ kind: "matmul" }, steps.input("x", [128, 256]), steps.weight([256, 512]));
  const cost = costOf(compileNeuisa(steps.finish(y), { core, sramBlocks: 1024 }));
  expect(cost.boundCycles).toBe(256);
  // Two tiles of 128 cycles a µTop; first weights and the array's latency of 128 cycles each come on top, and the way to the first
  // instructions.
  expect(cost.cycles).toBeGreaterThan(2 * 128 + 2 * 128);
  expect(cost.cycles).toBe(670);
  expect(cost.operators[0]).toMatchObject({
    tiles: 8,
    meCycles: 8 * 128,
    bytesMoved: 4 * (128 * 256 + 256 * 512 + 128 * 512),
  });
});

test("transfers out of time are noticed", () => {
  const steps = convolution(8, 40, 16, 3);
  const network = steps.finish(steps.last);
  const compiled = compileNeuisa(network, small);
  const late = compiled.transfers.map(({ loads, stores }) => ({
    stores,
    loads: loads.map((load) => ({ ...load, afterRow: 0 })),
  }));
  const values = (name: string): ArrayLike<number> =>
    new Float64Array(elementCount(network.tensors.get(name)?.shape ?? []));
  expect(() => runCompiled({ ...compiled, transfers: late }, values)).toThrow("A load of row 0 waits for row 0.");
});

describe("refusals", () => {
  const refused = (steps: Steps, output: string, sramBlocks = 512): unknown => {
    try {
      return compileNeuisa(steps.finish(output), { core, sramBlocks });
    } catch (error) {
      return error;
    }
  };

  test.each<readonly [string, Operation]>([
    [
      'operator "unary_t0": the vector engines have no log of these operands.',
      { kind: "unary", apply: { name: "log" } },
    ],
    ['operator "softmax_t0": the vector engines have no logarithm.', { kind: "softmax", axes: [1], logarithm: true }],
    [
      'operator "reduce_t0": the vector engines have no product of a row.',
      { kind: "reduce", take: "product", axes: [1], keepAxes: true },
    ],
    [
      'operator "pad_t0": pad is not supported.',
      { kind: "pad", mode: "reflect", before: [1, 1], after: [0, 0], value: 0 },
    ],
  ])("%s", (sentence, operation) => {
    const steps = new Steps();
    expect(refused(steps, steps.add(operation, steps.input("x", [4, 5])))).toEqual(new CompileError(sentence));
  });

  test("SRAM that holds no tile", () => {
    const steps = convolution(8, 4, 4, 3);
    const sentence = "one tile of its product and what is added to it do not fit into 20 blocks of SRAM.";
    expect(refused(steps, steps.last, 20)).toEqual(new CompileError(`operator "conv_t2": ${sentence}`));
  });

  test("SRAM of one block", () => {
    const steps = convolution(8, 4, 4, 3);
    expect(refused(steps, steps.last, 1)).toEqual(
      new CompileError("network small: SRAM has 1 blocks; allowed are 2 or more."),
    );
  });

  test("rows that SRAM does not hold", () => {
    const steps = new Steps();
    const y = steps.add({ kind: "softmax", axes: [1], logarithm: false }, steps.input("x", [4, 5000]));
    const sentence = "eight rows of its matrix take 80 blocks of SRAM; a half has 32.";
    expect(refused(steps, y, 64)).toEqual(new CompileError(`operator "softmax_t0": ${sentence}`));
  });
});

test("an output that is an input", () => {
  const builder = new NetworkBuilder();
  builder.addInput("x", { shape: [2, 3], elementType: "float32" });
  expectSame(builder.finish("nothing", ["x"]));
});
