import type { Expr, Module, Signal } from "../../../hdl/index.ts";
import { timesBeats } from "../memory/request.ts";
import { byteBits, type FrontendShape } from "../sizes.ts";

/** The whole line lies inside of the code: (line + 1) · 16 · B ≤ bytes of the code. */
export function lineInside(
  m: Module,
  { lineBeats }: Pick<FrontendShape, "lineBeats">,
  line: Expr,
  codeBytes: Signal,
): Expr<1> {
  const shift = Math.log2(lineBeats);
  const whole = Number.isInteger(shift);
  m.unused("unused_bytes", codeBytes.slice<number>(0, byteBits + (whole ? shift : 0)));
  if (whole) {
    const lines = codeBytes.slice<number>(byteBits + shift, codeBytes.width - byteBits - shift);
    return line.extend(lines.width).lt(lines);
  }
  const beats = codeBytes.slice<number>(byteBits, codeBytes.width - byteBits);
  // The last beat of the line, not the first one behind it, so that nothing overflows.
  return timesBeats(line, lineBeats, beats.width)
    .plus(lineBeats - 1)
    .lt(beats);
}
