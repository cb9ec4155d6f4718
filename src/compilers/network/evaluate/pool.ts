import type { Operation, Pads } from "../operation.ts";
import { denseValues, numbersFor, type NumberTensor, type View } from "./view.ts";

type Pool = Extract<Operation, { kind: "pool" }>;

/** Largest or average element of each window; a window without an element gives −∞ or NaN. @param outShape that of the output. */
export function pooled(pool: Pool, x: View, outShape: readonly number[]): NumberTensor {
  const [, , height = 0, width = 0] = x.shape;
  const [batch = 0, channels = 0, outHeight = 0, outWidth = 0] = outShape;
  const image = denseValues(x);
  const values = numbersFor(outShape);
  let at = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let row = 0; row < outHeight; row++) {
      for (let column = 0; column < outWidth; column++) {
        values[at++] = windowValue(pool, image, plane * height * width, height, width, row, column);
      }
    }
  }
  return { shape: outShape, values };
}

function windowValue(
  { take, countPads, kernel, strides, dilations, pads }: Pool,
  image: Float64Array,
  plane: number,
  height: number,
  width: number,
  row: number,
  column: number,
): number {
  let most = -Infinity;
  let sum = 0;
  let counted = 0;
  for (let i = 0; i < kernel[0]; i++) {
    const y = row * strides[0] + i * dilations[0] - pads.top;
    for (let j = 0; j < kernel[1]; j++) {
      const x = column * strides[1] + j * dilations[1] - pads.left;
      const inImage = y >= 0 && y < height && x >= 0 && x < width;
      if (inImage) {
        const value = image[plane + y * width + x] ?? 0;
        most = Math.max(most, value);
        sum += value;
      }
      if (inImage || (countPads && inPadded(y, x, height, width, pads))) counted++;
    }
  }
  return take === "max" ? most : sum / counted;
}

function inPadded(y: number, x: number, height: number, width: number, pads: Pads): boolean {
  return y >= -pads.top && y < height + pads.bottom && x >= -pads.left && x < width + pads.right;
}
