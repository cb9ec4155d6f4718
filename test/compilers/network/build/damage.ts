import fc from "fast-check";
import { checkNetwork, loadNetwork, NetworkError } from "../../../../src/compilers/network/index.ts";
import { altered, alteration } from "./alteration.ts";
import { bertModel } from "./bert.ts";
import { resnet50Model, vgg19Model } from "./convolutional.ts";
import { earlyExitModel } from "./early_exit.ts";
import { float32s, int, int64s, ints, model, node, rawZeros, string, value } from "./writer.ts";

/** A small file with many kinds of operators, so that a random byte often meets something that is read. */
function variedModel(opset: number): Uint8Array {
  const nodes = [
    node("Conv", ["x", "w"], ["a"], { auto_pad: string("SAME_UPPER"), strides: ints([2, 2]) }),
    node("Clip", ["a", "low", "high"], ["b"]),
    node("MaxPool", ["b"], ["c"], { kernel_shape: ints([2, 2]), ceil_mode: int(1) }),
    node("Shape", ["c"], ["s"]),
    node("Slice", ["s", "zero", "two"], ["front"]),
    node("Concat", ["front", "minus"], ["target"], { axis: int(0) }),
    node("Reshape", ["c", "target"], ["d"]),
    node("ConstantOfShape", ["target2"], ["filled"]),
    node("Gather", ["d", "two"], ["e"], { axis: int(-1) }),
    node("Pad", ["e", "pads"], ["f"]),
    node("Split", ["f"], ["g", "h"], { axis: int(1) }),
    node("Where", ["condition", "g", "h"], ["i"]),
    node("Range", ["from", "to", "by"], ["r"]),
    node("Cast", ["r"], ["rf"], { to: int(1) }),
    node("Expand", ["rf", "wide"], ["re"]),
    node("ReduceSum", ["i", "axis"], ["j"]),
    node("Sum", ["j", "j", "filled"], ["k"]),
    node("Greater", ["k", "low"], ["m"]),
    node("Transpose", ["k"], ["y"]),
  ];
  const constants = [
    rawZeros("w", [4, 3, 3, 3]),
    float32s("low", [0], []),
    float32s("high", [6], []),
    int64s("zero", [0]),
    int64s("two", [2]),
    int64s("minus", [-1]),
    int64s("target2", [1, 4, 1]),
    int64s("pads", [0, 0, 0, 0, 0, 0]),
    { name: "condition", dims: [1], dataType: 9, int32Data: [1] },
    int64s("from", [0], []),
    int64s("to", [5], []),
    int64s("by", [1], []),
    int64s("wide", [3, 1]),
    int64s("axis", [1]),
  ];
  return model({ nodes, constants, inputs: [value("x", [1, 3, 8, 8])], outputs: ["y", "re", "m"] }, opset);
}

/** Files that are damaged; all are read when whole. */
export function soundFiles(): readonly Uint8Array[] {
  return [
    variedModel(13),
    variedModel(18),
    variedModel(21),
    earlyExitModel(),
    bertModel(1, "node"),
    bertModel(1, "writtenOut"),
    resnet50Model(),
    vgg19Model(),
  ];
}

type Damage =
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "set"; readonly at: number; readonly byte: number }
  | { readonly kind: "remove" | "repeat"; readonly at: number; readonly count: number };

// Not fc.double, which is mostly near 0.
const place: fc.Arbitrary<number> = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((at) => at / 2 ** 30);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: place }),
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("set" as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  },
  fc.record({
    kind: fc.constantFrom("remove" as const, "repeat" as const),
    at: place,
    count: fc.integer({ min: 1, max: 64 }),
  }),
);

function damaged(bytes: Uint8Array, by: Damage): Uint8Array {
  const at = Math.floor(by.at * bytes.length);
  switch (by.kind) {
    case "cut":
      return bytes.slice(0, at);
    case "set": {
      const copy = Uint8Array.from(bytes);
      copy[at] = by.byte;
      return copy;
    }
    case "remove":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + by.count)]);
    case "repeat":
      return Buffer.concat([bytes.subarray(0, at + by.count), bytes.subarray(at)]);
  }
}

export interface DamageCounts {
  readonly read: number;
  readonly refused: number;
  /** Milliseconds of the slowest file. */
  readonly slowestMs: number;
  /** Different sentences, with names and numbers left out. */
  readonly sentences: ReadonlySet<string>;
}

/**
 * Reads `files` files whose bytes are damaged: each gives a sound network or a NetworkError of one sentence, or the property
 * fails with the damage that shows it.
 */
export function readDamaged(files: number, seed: number): DamageCounts {
  const sound = soundFiles();
  const damages = fc.array(damage, { minLength: 1, maxLength: 2 });
  const inputs = fc.tuple(fc.nat(sound.length - 1), damages);
  return readAll(inputs, ([which, all]) => all.reduce(damaged, sound[which]!), files, seed);
}

/** As `readDamaged`, of files that are whole but for fields whose values are others: sizes, attributes, names, operators. */
export function readAltered(files: number, seed: number): DamageCounts {
  const sound = soundFiles();
  const alterations = fc.array(alteration, { minLength: 1, maxLength: 3 });
  const inputs = fc.tuple(fc.nat(sound.length - 1), alterations);
  return readAll(inputs, ([which, all]) => altered(sound[which]!, all), files, seed);
}

function readAll<Input>(
  inputs: fc.Arbitrary<Input>,
  bytesOf: (input: Input) => Uint8Array,
  files: number,
  seed: number,
): DamageCounts {
  let [read, refused, slowestMs] = [0, 0, 0];
  const sentences = new Set<string>();
  const property = fc.property(inputs, (input) => {
    const bytes = bytesOf(input);
    const start = performance.now();
    try {
      checkNetwork(loadNetwork(bytes, { file: "damaged.onnx" }));
      read += 1;
    } catch (error) {
      const { message } = soundRefusal(error);
      refused += 1;
      sentences.add(message.replaceAll(/\([^)]*\)|"[^"]*"/gu, "…").replaceAll(/[-\d.]+/gu, "#"));
    }
    slowestMs = Math.max(slowestMs, performance.now() - start);
  });
  fc.assert(property, { seed, numRuns: files });
  return { read, refused, slowestMs, sentences };
}

function soundRefusal(error: unknown): NetworkError {
  if (!(error instanceof NetworkError)) throw error;
  if (!/^damaged\.onnx: [^\p{C}]+\.$/u.test(error.message) || error.message.length > 400) {
    throw new Error(`not a sentence: ${error.message}`, { cause: error });
  }
  return error;
}
