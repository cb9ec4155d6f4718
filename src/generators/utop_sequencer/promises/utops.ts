import { lit, mux, orAll, type Expr, type Signal } from "../../../hdl/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import type { Watch } from "./watch.ts";

/** Where the uTops of the group are, by what the ports said up to this cycle: one bit per uTop of the row. */
export interface Utops {
  /** Offered, not yet started. */
  readonly fresh: Signal;
  /** Started and not finished: on an ME, or saved. */
  readonly live: Signal;
  readonly suspended: Signal;
  /** uTops that finish in this cycle, on MEs where one was shown. */
  readonly finished: Signal;
  /** The one that `utop_*` shows now, one-hot; it is counted as live here. */
  readonly shown: Signal;
  /** The group has an unfinished VE uTop. */
  readonly vector: Expr<1>;
}

/**
 * Books of a group from the ports alone: the row as it was answered, starts as `utop_*` shows them, ends as MEs report
 * them. They begin with the first cycle of Run and are empty outside Run.
 */
export function utops(w: Watch): Utops {
  const { matrixEngines: mes, index } = w.shape;
  const m = w.module;
  const run = w.is("run");
  const begins = m.wire("begins", run.and(w.was("row")), "A group begins.");
  const row = w.portBefore("row_me_i");
  const all = (bit: Expr<1>): Expr => bit.repeat(mes);

  const valid = w.flag("utop_valid_o");
  const number = w.port("utop_index_o");
  const shown = m.wire("shown", oneHotDecode(number, mes).and(all(valid)), "uTop that now runs on an ME, one-hot.");
  const place = m.wire("place", oneHotDecode(w.port("utop_me_o"), mes).and(all(valid)), "That ME, one-hot.");
  const indices = Array.from({ length: mes }, (_, me) => {
    const last = m.register(`index_${me}_q`, index, `uTop last shown on ME ${me}.`);
    const now = m.wire(`index_${me}`, mux(place.bit(me), number, last), "This cycle's included.");
    m.update(last, { next: now });
    return m.wire(`on_${me}`, oneHotDecode(now, mes), "One-hot.");
  });
  const utopsOf = (name: string, engines: Signal, doc: string): Signal =>
    m.wire(name, orAll(indices.map((on, me) => on.and(all(engines.bit(me))))), doc);
  const finished = utopsOf("finished", w.answers("finish"), "uTops that finish.");
  const returned = utopsOf("returned", w.answers("saved"), "uTops that come back saved.");

  const keep = (value: Expr): Expr => value.and(all(run));
  const fresh_q = m.register("fresh_q", mes, "uTops not yet shown.");
  const live_q = m.register("live_q", mes, "uTops shown and not finished.");
  const suspended_q = m.register("suspended_q", mes, "uTops saved and waiting.");
  const fresh = m.wire("fresh", mux(begins, row, fresh_q), "Offered, none of them shown before.");
  const live = m.wire("live", live_q.or(shown), "Shown and not finished, this cycle's included.");
  m.update(fresh_q, { next: keep(fresh.and(shown.not())) });
  m.update(live_q, { next: keep(live.and(finished.not())) });
  m.update(suspended_q, { next: keep(suspended_q.and(shown.not()).or(returned)) });
  const vector_q = m.register("vector_q", 1, "Unfinished VE uTop.");
  const row_ve = w.portBefore("row_ve_i").sized(1);
  const vector = m.wire("vector", mux(begins, row_ve, vector_q), "Unfinished VE uTop.");
  m.update(vector_q, { next: vector.and(run).and(w.flag("ve_finish_i").not()) });
  return { fresh, live, suspended: suspended_q, finished, shown, vector };
}

/** Something of the group was unfinished at the end of the cycle before. */
export function unfinishedBefore(w: Watch, { fresh, live, finished, shown, vector }: Utops): Expr<1> {
  const left = fresh.and(shown.not()).or(live.and(finished.not()));
  const utopLeft = left.any().or(vector.and(w.flag("ve_finish_i").not()));
  return w.before("unfinished", utopLeft.and(w.is("run")), "Something of the group was unfinished then.");
}

/** Bits as numbers to be added. */
export function counted(bits: Signal, width: number): Expr {
  return bits
    .bits()
    .map((bit) => bit.extend(width))
    .reduce<Expr>((all, one) => all.plus(one), lit(width, 0));
}
