import { mux, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { lowestOne, oneHotDecode, oneHotIndex } from "../prim/one_hot.ts";
import { clockedPart, type SequencerShape } from "./sizes.ts";

/** The µTops of the running group: each is fresh, live on an ME, suspended, or finished. */
export function group(shape: SequencerShape): Module {
  const { matrixEngines: mes, index } = shape;
  const m = clockedPart(
    "seq_group",
    "group.ts",
    "Which uTops of the running group are fresh, live and suspended.",
    shape,
  );
  const load_i = m.input("load_i", 1, "A row is taken.");
  const row_me_i = m.input("row_me_i", mes, "Its ME uTops.");
  const row_ve_i = m.input("row_ve_i", 1, "It has a VE uTop.");
  const clear_i = m.input("clear_i", 1, "Drop all uTops.");
  const run_i = m.input("run_i", 1, "The group runs.");
  const start_i = m.input("start_i", 1, "A uTop of it starts.");
  const start_me_i = m.input("start_me_i", index, "ME that starts.");
  const finish_i = m.input("finish_i", mes, "MEs of this vNPU that finish.");
  const saved_i = m.input("saved_i", mes, "MEs of this vNPU that saved and do not finish.");
  const ve_finish_i = m.input("ve_finish_i", 1, "Its VE uTop finished.");
  const utop_o = m.output("utop_o", index, "uTop that a start means.");
  const resume_o = m.output("resume_o", 1, "It goes on from its saved context.");
  const empty_o = m.output("empty_o", 1, "All uTops are finished.");
  const ve_live_o = m.output("ve_live_o", 1, "The VE uTop is unfinished.");

  const fresh_q = m.register("fresh_q", mes, "ME uTops not yet started.");
  const susp_q = m.register("susp_q", mes, "ME uTops saved and waiting.");
  const live_q = m.register("live_q", mes, "ME uTops on an ME, also while saved.");
  const ve_live_q = m.register("ve_live_q", 1, "The VE uTop is unfinished.");
  const index_q = m.register("index_q", mes * index, "uTop last started on each ME.");

  m.section("Events of the MEs");
  const onMe = Array.from({ length: mes }, (_, me) => {
    const number = m.wire(`utop_of_${me}`, index_q.slice(me * index, index), `uTop on ME ${me}.`);
    return m.wire(`utop_on_${me}`, oneHotDecode(number, mes), `uTop on ME ${me}, one-hot.`);
  });
  const utopsOf = (name: string, events: Signal, doc: string): Signal =>
    m.wire(name, orAll(onMe.map((utop, me) => utop.and(events.bit(me).repeat(mes)))), doc);
  const finished = utopsOf("finished", finish_i, "uTops that finish.");
  const returned = utopsOf("returned", saved_i, "uTops that come back saved.");

  m.section("Start");
  const waits = m.wire("waits", susp_q.or(returned), "Suspended uTops, those saved in this cycle among them.");
  const resumes = m.wire("resumes", waits.any(), "A suspended uTop goes first.");
  const offered = m.wire("offered", mux(resumes, waits, fresh_q), "uTops of which the lowest starts.");
  const chosen = m.wire("chosen", lowestOne(offered), "uTop that a start means, one-hot.");
  const starts = m.wire("starts", start_i.and(run_i), "A uTop starts.");
  const started = m.wire("started", chosen.and(starts.repeat(mes)), "uTop that starts, one-hot.");
  const utop = m.wire("utop", oneHotIndex(chosen, index), "uTop that a start means.");
  const place = m.wire("place", oneHotDecode(start_me_i, mes), "ME that starts, one-hot.");
  const indices = Array.from({ length: mes }, (_, me) =>
    mux(starts.and(place.bit(me)), utop, index_q.slice(me * index, index)),
  );
  m.update(index_q, { next: pack(indices) });

  m.section("Edge");
  const keeps = (register: Signal, kept: Expr): Expr => mux(run_i, kept, register);
  const live = live_q.and(finished.not()).and(returned.not()).or(started);
  m.update(fresh_q, { next: mux(load_i, row_me_i, keeps(fresh_q, fresh_q.and(started.not()))), clear: clear_i });
  m.update(susp_q, { next: keeps(susp_q, waits.and(started.not())), clear: clear_i });
  m.update(live_q, { next: keeps(live_q, live), clear: clear_i });
  m.update(ve_live_q, {
    next: mux(load_i, row_ve_i, ve_live_q.and(ve_finish_i.and(run_i).not())),
    clear: clear_i,
  });

  m.drive(utop_o, utop);
  m.drive(resume_o, resumes);
  m.drive(empty_o, fresh_q.or(susp_q).or(live_q).any().or(ve_live_q).not());
  m.drive(ve_live_o, ve_live_q);
  return m;
}
