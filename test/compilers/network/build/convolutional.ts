import {
  external,
  float,
  float32s,
  int,
  int64s,
  ints,
  model,
  node,
  rawZeros,
  tensor,
  value,
  type Message,
} from "./writer.ts";

/** Nodes and weights of a network under construction; each method returns the name of its output. */
class Layers {
  readonly nodes: Message[] = [];
  readonly constants: Message[] = [];
  private readonly weight: (name: string, dims: readonly number[]) => void;

  constructor(form: "external" | "filled" | "raw") {
    this.weight = (name, dims) => {
      if (form === "external") this.constants.push(external(name, dims));
      else if (form === "raw") this.constants.push(rawZeros(name, dims));
      else {
        this.constants.push(int64s(`${name}_shape`, dims));
        const filling = { value: tensor(float32s("", [0.5])) };
        this.nodes.push(node("ConstantOfShape", [`${name}_shape`], [name], filling));
      }
    };
  }

  conv(
    name: string,
    from: string,
    [filters, channels, size]: readonly [number, number, number],
    stride = 1,
    pad = 0,
    bias = true,
  ): string {
    this.weight(`${name}_w`, [filters, channels, size, size]);
    if (bias) this.weight(`${name}_b`, [filters]);
    const attributes = {
      kernel_shape: ints([size, size]),
      strides: ints([stride, stride]),
      pads: ints([pad, pad, pad, pad]),
    };
    this.nodes.push(node("Conv", [from, `${name}_w`, ...(bias ? [`${name}_b`] : [])], [name], attributes));
    return name;
  }

  batchNormalised(name: string, from: string, channels: number): string {
    const factors = ["s", "b", "m", "v"].map((each) => `${name}_bn_${each}`);
    for (const factor of factors) this.weight(factor, [channels]);
    return this.step("BatchNormalization", `${name}_bn`, [from, ...factors], { epsilon: float(1e-5) });
  }

  gemm(name: string, from: string, outputs: number, inputs: number): string {
    this.weight(`${name}_w`, [outputs, inputs]);
    this.weight(`${name}_b`, [outputs]);
    return this.step("Gemm", name, [from, `${name}_w`, `${name}_b`], { transB: int(1) });
  }

  relu(from: string): string {
    return this.step("Relu", `${from}_relu`, [from]);
  }

  maxPool(name: string, from: string, size: number, stride: number, pads: readonly number[]): string {
    const attributes = { kernel_shape: ints([size, size]), strides: ints([stride, stride]), pads: ints(pads) };
    return this.step("MaxPool", name, [from], attributes);
  }

  step(opType: string, name: string, inputs: readonly string[], attributes: Record<string, Message> = {}): string {
    this.nodes.push(node(opType, inputs, [name], attributes));
    return name;
  }

  /** Free batch: the caller says --shape. */
  model(output: string, batch: number | string, opset: number): Uint8Array {
    const inputs = [value("data", [batch, 3, 224, 224])];
    return model({ nodes: this.nodes, constants: this.constants, inputs, outputs: [output] }, opset);
  }
}

/** ResNet50 v1 as in the ONNX model zoo: the stride in the 3×3 convolution; weights in another file. */
export function resnet50Model(batch: number | string = 1): Uint8Array {
  const layers = new Layers("external");
  const normalised = (
    name: string,
    from: string,
    shape: readonly [number, number, number],
    stride: number,
    pad: number,
  ): string => layers.batchNormalised(name, layers.conv(name, from, shape, stride, pad, false), shape[0]);
  let from = layers.relu(normalised("conv1", "data", [64, 3, 7], 2, 3));
  from = layers.maxPool("pool1", from, 3, 2, [1, 1, 1, 1]);
  let channels = 64;
  for (const [stage, blocks] of [3, 4, 6, 3].entries()) {
    const width = 64 << stage;
    for (let block = 0; block < blocks; block++) {
      const name = `s${stage}b${block}`;
      const stride = stage > 0 && block === 0 ? 2 : 1;
      const reduced = layers.relu(normalised(`${name}a`, from, [width, channels, 1], 1, 0));
      const middle = layers.relu(normalised(`${name}b`, reduced, [width, width, 3], stride, 1));
      const widened = normalised(`${name}c`, middle, [4 * width, width, 1], 1, 0);
      const shortcut = block === 0 ? normalised(`${name}d`, from, [4 * width, channels, 1], stride, 0) : from;
      from = layers.relu(layers.step("Sum", `${name}_sum`, [widened, shortcut]));
      channels = 4 * width;
    }
  }
  const pooled = layers.step("Flatten", "flat", [layers.step("GlobalAveragePool", "gap", [from])]);
  return layers.model(layers.step("Softmax", "probabilities", [layers.gemm("fc", pooled, 1000, 2048)]), batch, 9);
}

/** VGG19; weights by ConstantOfShape, as in the light models of the ONNX project. */
export function vgg19Model(): Uint8Array {
  const layers = new Layers("filled");
  let from = "data";
  let channels = 3;
  for (const [stage, [count, width]] of (
    [
      [2, 64],
      [2, 128],
      [4, 256],
      [4, 512],
      [4, 512],
    ] as const
  ).entries()) {
    for (let at = 0; at < count; at++) {
      from = layers.relu(layers.conv(`conv${stage}_${at}`, from, [width, channels, 3], 1, 1));
      channels = width;
    }
    from = layers.maxPool(`pool${stage}`, from, 2, 2, [0, 0, 0, 0]);
  }
  layers.constants.push(int64s("flat_shape", [0, -1]));
  from = layers.step("Reshape", "flat", [from, "flat_shape"]);
  from = layers.step("Dropout", "drop6", [layers.relu(layers.gemm("fc6", from, 4096, 25088))], { ratio: float(0.5) });
  from = layers.relu(layers.gemm("fc7", from, 4096, 4096));
  return layers.model(layers.step("Softmax", "probabilities", [layers.gemm("fc8", from, 1000, 4096)]), 1, 9);
}

/** SqueezeNet 1.1; weights as raw bytes. */
export function squeezeNetModel(): Uint8Array {
  const layers = new Layers("raw");
  const fire = (name: string, from: string, channels: number, squeeze: number, expand: number): string => {
    const squeezed = layers.relu(layers.conv(`${name}s`, from, [squeeze, channels, 1]));
    const parts = [
      layers.relu(layers.conv(`${name}e1`, squeezed, [expand, squeeze, 1])),
      layers.relu(layers.conv(`${name}e3`, squeezed, [expand, squeeze, 3], 1, 1)),
    ];
    return layers.step("Concat", name, parts, { axis: int(1) });
  };
  const pool = (name: string, from: string): string => layers.maxPool(name, from, 3, 2, [0, 0, 0, 0]);
  let from = pool("pool1", layers.relu(layers.conv("conv1", "data", [64, 3, 3], 2)));
  from = pool("pool3", fire("fire3", fire("fire2", from, 64, 16, 64), 128, 16, 64));
  from = pool("pool5", fire("fire5", fire("fire4", from, 128, 32, 128), 256, 32, 128));
  from = fire("fire7", fire("fire6", from, 256, 48, 192), 384, 48, 192);
  from = fire("fire9", fire("fire8", from, 384, 64, 256), 512, 64, 256);
  from = layers.relu(layers.conv("conv10", from, [1000, 512, 1]));
  return layers.model(layers.step("Softmax", "probabilities", [layers.step("GlobalAveragePool", "gap", [from])]), 1, 9);
}
