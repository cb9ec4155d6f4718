import type { Operator, Window } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";
import { refuseOperator } from "../error.ts";
import type { Dimension } from "../memory/view.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import type { MatrixOperand } from "./matrix_operation.ts";

/** Places of a window, each an operand of its own. */
export const placesMax = 128;

/** What a window operator adds up from: operands, and the term of the output element. */
export interface Windowed {
  readonly operands: readonly MatrixOperand[];
  readonly compute: (stage: StageBuilder) => Term;
}

/** One operand for each place of the window: the image, shifted and with strides. */
export function shifted(
  context: Context,
  operator: Operator & Window,
  channels: readonly Dimension[],
  fill: number,
): readonly MatrixOperand[] {
  const { kernel, strides, dilations, pads } = operator;
  if (kernel[0] * kernel[1] > placesMax) {
    refuseOperator(
      operator.name,
      `its window has ${kernel[0] * kernel[1]} places; at most ${placesMax} are supported.`,
    );
  }
  const name = inputOf(operator, 0);
  const { buffer, offset, strides: steps } = context.place(name);
  const [images = 1, , height = 1, width = 1] = context.shape(name);
  const [, , outHeight = 1, outWidth = 1] = context.shape(outputOf(operator));
  const [imageStride = 0, , rowStride = 0, columnStride = 0] = steps;
  return Array.from({ length: kernel[0] * kernel[1] }, (_, place): MatrixOperand => {
    const top = Math.floor(place / kernel[1]) * dilations[0] - pads.top;
    const left = (place % kernel[1]) * dilations[1] - pads.left;
    return {
      source: {
        ...{ buffer, offset: offset + top * rowStride + left * columnStride },
        bounds: [
          { start: top, limit: height },
          { start: left, limit: width },
        ],
      },
      rows: [{ extent: images, stride: imageStride }, ...channels],
      columns: [
        { extent: outHeight, stride: strides[0] * rowStride, steps: [strides[0], 0] },
        { extent: outWidth, stride: strides[1] * columnStride, steps: [0, strides[1]] },
      ],
      ...{ spread: "full", fill, transfer: "load" },
    };
  });
}

/** What `count` terms give together; each is made when it is joined, so that few registers are live. */
export function joined(count: number, make: (at: number) => Term, join: (a: Term, b: Term) => Term): Term {
  let total = make(0);
  for (let at = 1; at < count; at += 1) total = join(total, make(at));
  return total;
}
