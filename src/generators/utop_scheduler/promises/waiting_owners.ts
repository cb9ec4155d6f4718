import type { Expr, Signal } from "../../../hdl/index.ts";
import { lanesBelow } from "../../prim/lanes.ts";
import type { Streaks } from "../../prim/streaks.ts";
import type { Watch } from "./watch.ts";

/**
 * What acts on modes 0 and 1. The streaks of waiting go on while other configuration changes: that promises more than the
 * contract does.
 */
export const spatialConfiguration: readonly string[] = [
  "mode_i",
  "me_online_i",
  "vnpu_enable_i",
  "vnpu_harvest_i",
  "vnpu_lend_i",
  "vnpu_quota_i",
];

/** vNPUs that are elig, with ready > 0 and held < q, and whose own start does not show. */
function waits(w: Watch): Expr {
  const { vnpus } = w.shape;
  const under = lanesBelow(w.port("vnpu_held_o"), w.port("vnpu_quota_i"), vnpus);
  const started = w.port("start_valid_o").bit(0).extend(vnpus).shiftLeft(w.port("start_vnpu_o"));
  return w.eligible().and(w.hasReady()).and(w.vnpusAt("under", under)).and(started.not());
}

/**
 * Cycles in a row in which each vNPU waits, of those that `counts` names; a change of configuration begins them anew.
 * `only`: the one vNPU that is looked at.
 */
export function waitingStreaks(
  w: Watch,
  counts: Expr<1>,
  unchanged: Expr<1>,
  bound: number,
  only?: number,
): WaitingStreaks {
  const owners = w.module.wire("waiting", waits(w), "Owners whose start is due and does not show.");
  const chosen: Expr = only === undefined ? owners : owners.bit(only);
  if (only !== undefined) w.module.unused("unused_others", owners);
  const counted = w.module.wire("waits_now", chosen.and(counts.repeat(chosen.width)), "They wait in this cycle.");
  return { waiting: counted, ...w.streaks("wait", counted, bound, unchanged.not()) };
}

/** `waiting`: one bit per vNPU that is looked at, in this cycle. */
export interface WaitingStreaks extends Streaks {
  readonly waiting: Signal;
}
