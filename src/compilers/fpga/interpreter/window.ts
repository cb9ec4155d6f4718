import type { Access } from "./access.ts";

/** What CONVINIT and POOLINIT say of a window. */
interface WindowFields {
  readonly kh: number;
  readonly kw: number;
  readonly sh: number;
  readonly sw: number;
  readonly pad_left: number;
  readonly pad_right: number;
  readonly wout: number;
}

/** The windows of some output lines on the input lines that are there. */
export interface WindowPlace {
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly strideDown: number;
  readonly strideAcross: number;
  readonly padTop: number;
  readonly padLeft: number;
  /** Output lines and pixels of one. */
  readonly rows: number;
  readonly width: number;
  /** Input lines and pixels of one, without pads. */
  readonly inputLines: number;
  readonly inputPixels: number;
}

/** @throws {InterpreterError} for a window without size, a stride of 0, and pads that are more than the windows reach. */
export function windowPlace(
  { kh, kw, sh, sw, pad_left, pad_right, wout }: WindowFields,
  { rows, pad_top, pad_bot }: { readonly rows: number; readonly pad_top: number; readonly pad_bot: number },
  access: Access,
): WindowPlace {
  if (kh < 1 || kw < 1) access.fail(`the window is ${kh} x ${kw}; allowed are 1 to 15 each.`);
  if (sh < 1 || sw < 1) access.fail(`the strides are ${sh} and ${sw}; allowed are 1 to 7 each.`);
  const inputLines = (rows - 1) * sh + kh - pad_top - pad_bot;
  const inputPixels = (wout - 1) * sw + kw - pad_left - pad_right;
  if (inputLines < 0) {
    const reach = inputLines + pad_top + pad_bot;
    access.fail(`the pads are ${pad_top} and ${pad_bot} lines; allowed are ${reach} in all, which the windows reach.`);
  }
  if (inputPixels < 0) {
    const reach = inputPixels + pad_left + pad_right;
    access.fail(
      `the pads are ${pad_left} and ${pad_right} columns; allowed are ${reach} in all, which the windows reach.`,
    );
  }
  return {
    ...{ kernelHeight: kh, kernelWidth: kw, strideDown: sh, strideAcross: sw, padTop: pad_top, padLeft: pad_left },
    ...{ rows, width: wout, inputLines, inputPixels },
  };
}
