import { concat, lit, mux, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { countBits, fetchBeats } from "../../../ports/index.ts";
import { sum } from "../../prim/sum.ts";
import { addressBits, byteBits, type FrontendShape } from "../sizes.ts";

/** Address and beats of the block that is filled, from the code's segment: wide values that no register holds. */
export function blockRequest(
  m: Module,
  shape: FrontendShape,
  from: { readonly block: Signal; readonly codeBase: Signal; readonly codeBytes: Signal },
): { readonly address: Expr<48>; readonly beats: Expr } {
  const { lineBeats, blockLines, blockBits, withinBits } = shape;
  const { block, codeBase, codeBytes } = from;
  const beatBits = countBits(fetchBeats);
  const placeBits = addressBits - byteBits;
  const sizeBits = codeBytes.width - byteBits;
  const whole = lineBeats * blockLines;
  const firstBits = blockBits + countBits(lineBeats - 1);
  const blocks = m.wire("blocks", timesBeats(block, lineBeats, firstBits), "Beats of the code before it, in blocks.");
  const first = m.wire("first", concat(blocks, lit(withinBits, 0)), "Beats of the code before it.");
  const place = m.wire(
    "beat_place",
    codeBase.slice<number>(byteBits, placeBits).plus(first.extend(placeBits)),
    "Its address, in beats.",
  );
  m.unused("unused_low", codeBase.slice(0, byteBits), codeBytes.slice(0, byteBits));
  const left = m.wire(
    "left",
    codeBytes.slice<number>(byteBits, sizeBits).minus(first.extend(sizeBits)),
    "Beats of the code from it on.",
  );
  const beats = mux(left.ge(whole), lit(beatBits, whole), left.slice(0, beatBits));
  return { address: concat(place, lit(byteBits, 0)).sized(addressBits), beats };
}

/** A number of lines in beats: `count` times B, in `width` bits that hold it. */
export function timesBeats(count: Expr, lineBeats: number, width: number): Expr {
  const places = Array.from({ length: countBits(lineBeats) }, (_, bit) => bit).filter((bit) => (lineBeats >> bit) & 1);
  return sum(
    places.map((bit) => (bit === 0 ? count : concat(count, lit(bit, 0)))),
    width,
  );
}
