import { guardOpenBursts } from "../../ports/address_guard.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { putSpan, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import type { Burst, Guard } from "./state.ts";

const halfSize = 2 ** 20;

/** Whether the core's next read burst is taken. */
export const readReady = (g: Guard): boolean => !g.read.valid && g.readOpen < guardOpenBursts && g.readLeft === 0;

/** Whether its next write burst is. */
export const writeReady = (g: Guard): boolean =>
  !g.write.valid && g.answerOpen < guardOpenBursts && !g.sink && !g.local;

/** A writer of output rows of this layout: what registers say. */
export function outputWriter(layout: RowLayout): RowWriter<Guard> {
  const { words } = layout;
  const place = (name: string): Span => span(layout, name);
  const trap = place("guard_trap_o");
  const readTaken = place("s_arready_o");
  const writeTaken = place("s_awready_o");
  const readLocal = place("s_rlocal_o");
  const toMemory = (prefix: string): ((burst: Burst, row: Uint32Array, at: number) => void) => {
    const valid = place(`${prefix}valid_o`);
    const low = elementPlace(layout, `${prefix}addr_o`, 0);
    const high = elementPlace(layout, `${prefix}addr_o`, 1);
    const length = place(`${prefix}len_o`);
    return (burst, row, at) => {
      if (!burst.valid || burst.bad) return;
      putSpan(row, at, valid, 1);
      putSpan(row, at, low, burst.address % halfSize);
      putSpan(row, at, high, Math.floor(burst.address / halfSize));
      putSpan(row, at, length, burst.beats - 1);
    };
  };
  const putRead = toMemory("m_ar");
  const putWrite = toMemory("m_aw");
  return (g, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    if (g.trap) putSpan(row, at, trap, 1);
    if (readReady(g)) putSpan(row, at, readTaken, 1);
    if (writeReady(g)) putSpan(row, at, writeTaken, 1);
    if (g.readLeft > 0) putSpan(row, at, readLocal, 1);
    putRead(g.read, row, at);
    putWrite(g.write, row, at);
  };
}

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout): RowWriter<Guard> {
  const { words } = layout;
  const values: readonly (readonly [place: Span, value: (g: Guard) => number])[] = [
    [span(layout, "ar_valid"), (g) => Number(g.read.valid)],
    [span(layout, "ar_bad"), (g) => Number(g.read.bad)],
    [span(layout, "r_open"), (g) => g.readOpen],
    [span(layout, "r_left"), (g) => g.readLeft],
    [span(layout, "aw_valid"), (g) => Number(g.write.valid)],
    [span(layout, "aw_bad"), (g) => Number(g.write.bad)],
    [span(layout, "w_open"), (g) => g.dataOpen],
    [span(layout, "b_open"), (g) => g.answerOpen],
    [span(layout, "w_sink"), (g) => Number(g.sink)],
    [span(layout, "b_local"), (g) => Number(g.local)],
  ];
  return (g, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    for (const [place, value] of values) putSpan(row, at, place, value(g));
  };
}
