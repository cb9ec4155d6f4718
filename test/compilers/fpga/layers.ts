import fc from "fast-check";
import { NetworkBuilder } from "../../../src/compilers/network/builder.ts";
import type { Network, Operation } from "../../../src/compilers/network/index.ts";

const float = (shape: readonly number[]): { shape: readonly number[]; elementType: "float32" } => ({
  shape,
  elementType: "float32",
});

/** A network of one operator, or a few, that is written down by a function. */
export function network(
  inputs: Readonly<Record<string, readonly number[]>>,
  write: (steps: Steps) => string | readonly string[],
): Network {
  const builder = new NetworkBuilder();
  for (const [name, shape] of Object.entries(inputs)) builder.addInput(name, float(shape));
  const outputs = write(new Steps(builder));
  return builder.finish("net", typeof outputs === "string" ? [outputs] : outputs);
}

/** Operators and constants under construction; each method gives the name of its output. */
export class Steps {
  readonly builder: NetworkBuilder;
  #count = 0;

  constructor(builder: NetworkBuilder) {
    this.builder = builder;
  }

  constant(shape: readonly number[]): string {
    this.#count += 1;
    return this.builder.addConstant(`constant${this.#count}`, float(shape), { kind: "absent" }).name;
  }

  add(operation: Operation, ...inputs: readonly string[]): string {
    this.#count += 1;
    const name = `${operation.kind}${this.#count}`;
    this.builder.add(operation, { name, inputs, outputs: [name] });
    return name;
  }

  conv(
    from: string,
    [filters, channels]: readonly [number, number],
    more: Partial<Extract<Operation, { kind: "conv" }>> = {},
  ): string {
    const operation = { ...window, kind: "conv", groups: 1, ...more } as const;
    return this.add(
      operation,
      from,
      this.constant([filters, channels / operation.groups, ...operation.kernel]),
      this.constant([filters]),
    );
  }

  pool(from: string, more: Partial<Extract<Operation, { kind: "pool" }>> = {}): string {
    const pool = { ...window, kind: "pool", take: "max", global: false, ceilMode: false, countPads: false } as const;
    return this.add({ ...pool, ...more }, from);
  }

  unary(from: string, name: "relu" | "identity" | "tanh" = "relu"): string {
    return this.add({ kind: "unary", apply: { name } }, from);
  }

  sum(a: string, b: string): string {
    return this.add({ kind: "binary", apply: "add" }, a, b);
  }

  concat(...parts: readonly string[]): string {
    return this.add({ kind: "concat", axis: 1 }, ...parts);
  }
}

/** A window of one pixel. */
export const window = {
  kernel: [1, 1],
  strides: [1, 1],
  dilations: [1, 1],
  pads: { top: 0, left: 0, bottom: 0, right: 0 },
} as const;

/** Networks of one layer: convolutions, depthwise ones, pools, sums, fully connected layers; some inside a concat. */
export const oneLayer: fc.Arbitrary<Network> = fc
  .record({
    kind: fc.constantFrom("conv", "conv", "depthwise", "max", "average", "global", "add", "gemm"),
    inConcat: fc.boolean(),
    channels: fc.integer({ min: 1, max: 70 }),
    filters: fc.integer({ min: 1, max: 70 }),
    height: fc.integer({ min: 1, max: 20 }),
    width: fc.integer({ min: 1, max: 20 }),
    kernel: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    strides: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    pad: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)),
    ceilMode: fc.boolean(),
    relu: fc.boolean(),
  })
  .map((drawn) => {
    const { kind, inConcat, channels, filters, ceilMode } = drawn;
    const kernel = [Math.min(drawn.kernel[0], drawn.height), Math.min(drawn.kernel[1], drawn.width)] as const;
    const pads = {
      top: Math.min(drawn.pad[0], kernel[0] - 1),
      bottom: Math.min(drawn.pad[1], kernel[0] - 1),
      left: Math.min(drawn.pad[2], kernel[1] - 1),
      right: Math.min(drawn.pad[3], kernel[1] - 1),
    };
    const [height, width] =
      kind === "gemm" ? [Math.min(drawn.height, 4), Math.min(drawn.width, 4)] : [drawn.height, drawn.width];
    const geometry = { kernel, strides: drawn.strides, pads };
    const shape = [1, channels, height, width];
    return network(kind === "add" ? { x: shape, y: shape } : { x: shape }, (steps) => {
      const relu = (from: string): string => (drawn.relu ? steps.unary(from) : from);
      const placed = (from: string): string => {
        const shape = steps.builder.find(from)?.shape.join();
        const first = steps.conv("x", [16 * (1 + (filters % 3)), channels], geometry);
        const isAlike = steps.builder.find(first)?.shape.slice(2).join() === shape?.split(",").slice(2).join();
        return inConcat && isAlike ? steps.concat(first, relu(from)) : relu(from);
      };
      switch (kind) {
        case "conv":
          return placed(steps.conv("x", [filters, channels], geometry));
        case "depthwise":
          return placed(steps.conv("x", [channels, channels], { ...geometry, groups: channels }));
        case "global":
          return placed(steps.pool("x", { global: true, take: "average" }));
        case "add":
          return relu(steps.sum("x", "y"));
        case "gemm": {
          const flat = steps.add({ kind: "reshape", shape: [1, channels * height * width] }, "x");
          const gemm = { kind: "gemm", transposeA: false, transposeB: true, alpha: 1, beta: 1 } as const;
          const weight = steps.constant([filters, channels * height * width]);
          return relu(steps.add(gemm, flat, weight, steps.constant([filters])));
        }
        case "max":
        case "average":
          return placed(steps.pool("x", { ...geometry, take: kind, ceilMode }));
      }
    });
  });
