import { Module } from "../../hdl/index.ts";
import { countBits, indexBits, type FetchMasterSizes } from "../../ports/index.ts";

/** Bits of an address, and of a beat. */
export const addressBits = 48;
export const beatDataBits = 128;
/** Address bits below one beat: 16 bytes. */
export const byteBits = 4;
/** Bits that number the beats of a burst of AXI, and of a page of 4 KiB, which no burst leaves. */
export const burstBits = 4;
export const pageBits = 8;

/** What every part of the fetch master is shaped by. */
export interface FetchShape extends FetchMasterSizes {
  readonly reset: "async_low" | "sync";
  /** Bits that name a requester: those of an AXI ID. */
  readonly index: number;
  /** Bits that count the cycles of a request. */
  readonly timerBits: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function fetchShape(sizes: FetchMasterSizes, reset: "async_low" | "sync"): FetchShape {
  const { requesters, answerLimitCycles } = sizes;
  const range = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`fetch_master: ${name} is ${value}, allowed are the integers ${low} to ${high}.`);
  };
  range("requesters", requesters, 2, 64);
  range("answerLimitCycles", answerLimitCycles, 1, 65_535);
  return {
    ...{ requesters, answerLimitCycles, reset },
    index: indexBits(requesters),
    timerBits: countBits(answerLimitCycles),
  };
}

const contract = "AXI4 read channels; cycles as in docs/contracts/fetch_master.md";

/** A part of the fetch master, all of which have state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: FetchShape): Module {
  const m = new Module(name, { summary, source: contract, file: `src/generators/fetch_master/${file}` });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
