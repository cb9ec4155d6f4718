import { addressHalves, guardSegments } from "../../ports/address_guard.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import { putRuns, runs, type Runs } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import type { PoolState } from "./state.ts";

/** Bits of the low element of an address. */
const halfBits = 20;

/** A writer of the outputs that stand as software wrote them, into a row whose bits of theirs are 0. */
export function configurationWriter(layout: RowLayout, cores: number): RowWriter<PoolState> {
  const halves = new Int32Array(cores * guardSegments * addressHalves);
  const watchdog = runs(layout, "watchdog_o");
  const base = runs(layout, "guard_base_o");
  const limit = runs(layout, "guard_limit_o");
  const putAddresses = (row: Uint32Array, at: number, port: Runs, low: Uint32Array, high: Uint32Array): void => {
    for (let segment = 0; segment < low.length; segment++) {
      const bits = low[segment] ?? 0;
      halves[segment * addressHalves] = bits;
      halves[segment * addressHalves + 1] = (bits >>> halfBits) | ((high[segment] ?? 0) << (32 - halfBits));
    }
    putRuns(row, at, port, halves);
  };
  return (s, row, at) => {
    putRuns(row, at, watchdog, s.watchdog);
    putAddresses(row, at, base, s.baseLow, s.baseHigh);
    putAddresses(row, at, limit, s.limitLow, s.limitHigh);
  };
}
