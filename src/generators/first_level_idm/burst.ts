import { lit, mux, type Module } from "../../hdl/index.ts";
import { part } from "./sizes.ts";

/** Bits of an address above a beat of 16 bytes, and below 4 KiB. */
export const beatAddressBits = 36;
const pageBits = 8;

/** Bits of a number of beats less one, and of words that are left. */
export const burstBits = 4;
export const leftBits = 17;

/** Beats of the next burst less one: at most 16, none behind the last word, none across 4 KiB. */
export function burst(): Module {
  const m = part("idm_burst", "burst.ts", "Beats of the next burst of a load.");
  const place_i = m.input("place_i", pageBits, "Its first beat in its 4 KiB.");
  const left_i = m.input("left_i", leftBits, "Words that have not come, not 0.");
  const len_o = m.output("len_o", burstBits, "Beats less one.");
  const near = m.wire("near", place_i.slice(burstBits, pageBits - burstBits).all(), "Less than 16 beats may fit.");
  const room = m.wire(
    "room",
    mux(near, place_i.slice(0, burstBits).not(), lit(burstBits, 15)),
    "Beats that fit, less one.",
  );
  const many = m.wire("many", left_i.slice(burstBits, leftBits - burstBits).any(), "16 words are left, or more.");
  const rest = m.wire("rest", left_i.slice(0, burstBits).minus(1), "Words that are left, less one.");
  const fits = m.wire("fits", many.or(room.lt(rest)), "The 4 KiB, or 16 beats, end first.");
  m.drive(len_o, mux(fits, room, rest));
  return m;
}
