import { Module } from "../../hdl/index.ts";

/** Bits of a byte address, and of one in units of 16 bytes. */
export const addressBits = 40;
export const unitBits = 36;
/** Bits of an offset that a core gives, in units of 16 bytes. */
export const offsetBits = 32;
/** Bits of a burst's length, of a segment's name, of a response. */
export const lenBits = 8;
export const selBits = 3;
export const responseBits = 2;
/** Units of a page of 4 KiB, which no burst leaves: bits that number them. */
export const pageUnitBits = 8;
/** Bits of a count of open bursts, and of the beats that the guard answers. */
export const openBits = 4;
export const leftBits = 9;

/** What the parts of a guard are shaped by. */
export interface GuardShape {
  readonly reset: "async_low" | "sync";
}

const source = "Cycles as in docs/contracts/address_guard.md";

/** A part of the guard without state. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source, file: `src/generators/address_guard/${file}` });
}

/** A part of the guard with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: GuardShape): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
