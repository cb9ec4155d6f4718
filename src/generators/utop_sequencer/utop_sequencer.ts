import { lit, mux, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { groupBits, sequencerFault, sequencerState, utopSequencerPorts } from "../../ports/index.ts";
import { sum } from "../prim/sum.ts";
import { declarePorts, type PortFinder } from "../prim/table_ports.ts";
import { group } from "./group.ts";
import { clockedPart, type SequencerShape } from "./sizes.ts";
import { successor } from "./successor.ts";

/** Runs the program of one vNPU group by group: asks for rows, offers their µTops, goes on, completes or faults. */
export function utopSequencer(shape: SequencerShape): Module {
  const { matrixEngines: mes, count, index } = shape;
  const m = clockedPart(
    "utop_sequencer",
    "utop_sequencer.ts",
    `Runs the uTop groups of one vNPU on up to ${mes} ME${mes > 1 ? "s" : ""}.`,
    shape,
  );
  const port = declarePorts(m, utopSequencerPorts(shape));
  const flag = (name: string): Expr<1> => port(name).sized(1);
  const code = m.states("state_q", sequencerState, 3);
  const state_q = m.register("state_q", 3, "State of the sequencer.");
  const group_q = m.register("group_q", groupBits, "Group that runs.");
  const pending_q = m.register("pending_q", 1, "Row asked for and not answered.");
  const fault_code_q = m.register("fault_code_q", 4, "First fault of this run.");
  const is = (name: keyof typeof sequencerState): Expr<1> => state_q.eq(code[name]);
  const rows_i = port("table_rows_i").sized(groupBits);
  const row = m.wire("in_row", is("row"), "Waits for a row.");
  const run = m.wire("in_run", is("run"), "The group runs.");
  const stop = m.wire("in_stop", is("stop"), "Waits until its MEs, VE queue and fetches are empty.");

  m.section("Answer to a row request");
  const answer = m.wire("answer", row.and(flag("row_valid_i")), "The row is there.");
  const row_error = m.wire("row_error", answer.and(flag("row_error_i")), "Bus or segment error.");
  const good = m.wire("good", answer.and(flag("row_error_i").not()), "A row without error.");
  const table_end = m.wire("table_end", good.and(flag("row_end_i")), "End row.");
  const present = m.wire("present", port("row_me_i").any().or(flag("row_ve_i")), "The row has a uTop.");
  const real = good.and(flag("row_end_i").not());
  const row_null = m.wire("row_null", real.and(present.not()), "Null row.");

  m.section("Group and successor");
  const mine_i = port("mine_i");
  const halt = m.declare("halt", 1, "A fault or a stop ends the run.");
  const load = m.wire("load", real.and(present).and(halt.not()), "The row is taken.");
  const finish = m.wire("finish", port("me_finish_i").and(mine_i), "MEs of this vNPU that finish.");
  const saved = m.wire("saved", port("me_saved_i").and(mine_i).and(finish.not()), "MEs of this vNPU that saved.");
  const utops = m.instance("u_group", group(shape), {
    inputs: {
      load_i: load,
      row_me_i: port("row_me_i"),
      row_ve_i: flag("row_ve_i"),
      clear_i: halt,
      run_i: run,
      start_i: flag("start_i"),
      start_me_i: port("start_me_i"),
      finish_i: finish,
      saved_i: saved,
      ve_finish_i: flag("ve_finish_i"),
    },
    outputs: {
      utop_o: { name: "utop", doc: "uTop that a start means." },
      resume_o: { name: "resume", doc: "It goes on from its saved context." },
      empty_o: { name: "empty", doc: "All uTops are finished." },
      ve_live_o: { name: "ve_live", doc: "The VE uTop is unfinished." },
    },
  });
  const writers = mine_i.extend(mes + 1).or(lit(mes + 1, 2n ** BigInt(mes)));
  const follows = m.instance("u_successor", successor(shape), {
    inputs: {
      run_i: run,
      load_i: load,
      rows_i,
      group_i: group_q,
      write_i: m.wire("write", port("next_valid_i").and(writers), "Writers of the next group in this cycle."),
      value_i: port("next_group_i"),
    },
    outputs: {
      group_o: { name: "following", doc: "Group that follows." },
      end_o: { name: "last_row", doc: "No group was written and the table has no further row." },
      conflict_o: { name: "conflict", doc: "Writers disagree." },
      past_o: { name: "past", doc: "A value past the table is written." },
      stale_o: { name: "stale", doc: "The group that was written is past the table by now." },
    },
  });
  const finished = m.wire("finished", run.and(utops.empty_o.sized(1)), "The group is finished.");

  m.section("Faults");
  const late = m.wire(
    "late",
    follows.past_o.sized(1).or(finished.and(follows.stale_o.sized(1))),
    "Next group past the table.",
  );
  const own = m.wire("own", row_error.or(row_null).or(follows.conflict_o.sized(1)).or(late), "A fault found here.");
  const fault = (name: keyof typeof sequencerFault): Expr<4> => lit(4, sequencerFault[name]);
  const ownCode = mux(
    row_error,
    fault("rowBusError"),
    mux(row_null, fault("nullRow"), mux(follows.conflict_o.sized(1), fault("conflictingNext"), fault("nextPastTable"))),
  );
  const outside = mux(own, ownCode, port("fault_code_i").sized(4));
  const stop_i = flag("stop_i");
  m.drive(halt, row.or(run).and(stop_i.or(flag("fault_i")).or(own)));
  const quiet = mine_i.any().not().and(flag("ve_quiet_i")).and(pending_q.not());
  const leaves = m.wire("leaves", stop.and(quiet), "Nothing of it runs any more.");
  const clears = m.wire("clears", is("fault").and(flag("clear_i")), "The fault is cleared.");
  m.update(fault_code_q, {
    next: mux(stop_i, fault("stopped"), outside),
    enable: halt,
    clear: clears,
  });

  m.section("State");
  const rests = m.wire("rests", is("idle").or(is("done")), "Nothing runs.");
  const accepts = m.wire("accepts", rests.and(flag("run_i")).and(stop_i.not()), "The doorbell counts.");
  const has_rows = m.wire("has_rows", rows_i.any(), "The table has a row.");
  const goes_on = m.wire("goes_on", finished.and(follows.end_o.sized(1).not()), "Another group follows.");
  const completes = m.wire(
    "completes",
    accepts.and(has_rows.not()).or(halt.not().and(table_end.or(finished.and(follows.end_o.sized(1))))),
    "The program completes.",
  );
  const asks = m.wire("asks", accepts.and(has_rows).or(halt.not().and(goes_on)), "A row is asked for.");
  const { state } = nextState(m, state_q, code, {
    asks,
    completes,
    load,
    halt,
    clears,
    leaves,
    faulty: fault_code_q.any(),
  });
  m.update(state_q, { next: state });
  m.update(pending_q, { next: asks.or(pending_q.and(flag("row_valid_i").not())) });
  m.update(group_q, {
    next: mux(accepts, lit(groupBits, 0), follows.group_o.sized(groupBits)),
    enable: accepts.or(finished),
  });

  m.section("Outputs");
  const offers = m.wire("offers", run.and(flag("start_i")).and(halt.not()), "The start is passed on.");
  const shown = (name: string, next: Expr, doc: string): void => {
    const register = m.register(`${name}_q`, next.width, doc);
    m.update(register, { next });
    m.drive(port(`${name}_o`), register);
  };
  const payload = (name: string, valid: Expr<1>, value: Expr, doc: string): void =>
    shown(name, value.and(valid.repeat(value.width)), doc);
  payload("ready_add", load, sum(port("row_me_i").bits(), count), "ME uTops that become ready.");
  payload("ve_start", load, flag("row_ve_i"), "The VE uTop starts.");
  shown("done", completes, "The program completed.");
  shown("utop_valid", offers, "A uTop now runs on an ME.");
  payload("utop_me", offers, port("start_me_i").sized(index), "That ME.");
  payload("utop_index", offers, utops.utop_o, "Index of the uTop in its group.");
  payload("utop_resume", offers, utops.resume_o.sized(1), "It goes on from its saved context.");
  driveLevels(m, port, { state_q, group_q, pending_q, fault_code_q, stop, ve_live: utops.ve_live_o });
  return m;
}

interface Moves {
  readonly asks: Expr<1>;
  readonly completes: Expr<1>;
  readonly load: Expr<1>;
  readonly halt: Expr<1>;
  readonly clears: Expr<1>;
  readonly leaves: Expr<1>;
  /** The fault code is not 0. */
  readonly faulty: Expr<1>;
}

/** At most one of the moves is true in a cycle. */
function nextState(
  m: Module,
  state_q: Signal<3>,
  code: { readonly [K in keyof typeof sequencerState]: Expr<3> },
  moves: Moves,
): { readonly state: Signal<3> } {
  const doc = "State of the next cycle.";
  return m.comb(doc, { state: { value: state_q, doc } }, (c, { state }) => {
    c.when(moves.asks, () => c.set(state, code.row));
    c.when(moves.completes, () => c.set(state, code.done));
    c.when(moves.load, () => c.set(state, code.run));
    c.when(moves.halt, () => c.set(state, code.stop));
    c.when(moves.leaves, () => c.set(state, mux(moves.faulty, code.fault, code.idle)));
    c.when(moves.clears, () => c.set(state, code.idle));
  });
}

function driveLevels(
  m: Module,
  port: PortFinder,
  from: {
    readonly state_q: Signal;
    readonly group_q: Signal;
    readonly pending_q: Signal;
    readonly fault_code_q: Signal;
    readonly stop: Signal;
    readonly ve_live: Signal;
  },
): void {
  m.drive(port("row_req_o"), from.pending_q);
  m.drive(port("row_index_o"), from.group_q.and((from.pending_q as Expr<1>).repeat(groupBits)));
  m.drive(port("kill_o"), from.stop);
  m.drive(port("ve_flush_o"), from.stop);
  m.drive(port("ve_active_o"), from.ve_live);
  m.drive(port("state_o"), from.state_q);
  m.drive(port("group_o"), from.group_q);
  m.drive(port("fault_code_o"), from.fault_code_q);
}
