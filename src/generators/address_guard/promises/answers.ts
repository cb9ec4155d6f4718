import { lit, mux, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { leftBits, openBits } from "../sizes.ts";
import { anyOf, Watch, type Channel, type PromiseSource } from "./watch.ts";

/** SLVERR of AXI. */
const slaveError = 2;

/** Where the bursts of a direction are, by what the ports said, and whether the last one was found bad. */
interface Bursts {
  /** A burst was taken in the cycle before, and memory is to have it. */
  readonly good: Signal<1>;
  /** One that memory does not get is unanswered. */
  readonly refused: Signal<1>;
  /** One was taken in the cycle before. */
  readonly fresh: Signal<1>;
  /** Its length less one. */
  readonly len: Signal;
  /** What is wrong with what memory is shown. */
  readonly wrong: Expr<1>;
}

/** `ends`: the refused burst is answered in this cycle. */
function bursts(w: Watch, channel: Channel, ends: Expr<1>): Bursts {
  const m = w.module;
  const takes = w.takes("s", channel);
  const fresh = w.before(`${channel}_taken`, takes, "A burst was taken in the cycle before.");
  const len = w.portBefore(`s_${channel}len_i`);
  const bad = w.state(`${channel}_bad`).sized(1);
  const good = m.wire(`${channel}_good`, fresh.and(bad.not()), "Memory is to have it.");
  const refused_q = m.register(`${channel}_refused_q`, 1, "A burst that memory does not get is unanswered.");
  const refused = m.wire(`${channel}_refused`, mux(fresh, bad, refused_q), "With that of the cycle before.");
  m.update(refused_q, { next: refused.and(ends.not()) });
  const shown_q = m.register(`${channel}_shown_q`, 1, "Memory was shown a burst and did not take it.");
  const shown = m.wire(`${channel}_shown`, good.or(shown_q), "Memory is to be shown a burst.");
  m.update(shown_q, { next: shown.and(w.flag(`m_${channel}ready_i`).not()) });
  const wrong = anyOf([
    w.flag(`m_${channel}valid_o`).ne(shown),
    good.and(w.port(`m_${channel}len_o`).ne(len)),
    refused.and(takes),
  ]);
  return { good, refused, fresh, len, wrong };
}

/** Bursts of memory that are open in this cycle: `ends` says that one is done with it. */
function open(w: Watch, name: string, good: Expr<1>, ends: Expr<1>): Signal {
  const m = w.module;
  const count = m.register<number>(`${name}_open_q`, openBits, "Open, but for one taken in the cycle before.");
  const now = m.wire(`${name}_open`, count.plus(good.extend(openBits)), "Open in this cycle.");
  m.update(count, { next: now.minus(ends.extend(openBits)) });
  return now;
}

function reads(w: Watch): readonly Expr<1>[] {
  const m = w.module;
  const [valid, ready, last] = [w.flag("s_rvalid_o"), w.flag("s_rready_i"), w.flag("s_rlast_o")];
  const local = m.wire("r_local", valid.and(w.flag("s_rlocal_o")), "The guard answers.");
  const beat = m.wire("r_beat", local.and(ready), "A beat of the guard is taken.");
  const { good, refused, fresh, len, wrong } = bursts(w, "ar", beat.and(last));
  const passes = w.takes("m", "r");
  const now = open(w, "r", good, passes.and(w.flag("m_rlast_i")));
  const left_q = m.register<number>("r_left_q", leftBits, "Beats that the guard owes.");
  const left = m.wire(
    "r_left",
    mux(fresh, len.extend<number>(leftBits).plus(1), left_q),
    "With those of the cycle before.",
  );
  m.update(left_q, { next: left.minus(beat.extend(leftBits)) });
  const turn = m.wire("r_turn", refused.and(now.any().not()), "It is the refused burst's turn.");
  const due = w.before("r_turn", turn, "It was its turn in the cycle before.");
  const given = valid.and(local.not());
  const same = w
    .port("s_rresp_o")
    .eq(w.port("m_rresp_i"))
    .and(last.eq(w.flag("m_rlast_i")));
  return [
    wrong,
    local.and(
      turn
        .not()
        .or(w.port("s_rresp_o").ne(slaveError))
        .or(last.ne(left.eq(1))),
    ),
    due.and(refused).and(local.not()),
    passes.ne(given.and(ready)),
    given.and(w.flag("m_rvalid_i").and(same).not()),
  ];
}

function writes(w: Watch): readonly Expr<1>[] {
  const m = w.module;
  const [valid, ready] = [w.flag("s_bvalid_o"), w.flag("s_bready_i")];
  const sunk_q = m.register("w_sunk_q", 1, "All data of the refused burst were dropped.");
  const { good, refused, wrong } = bursts(w, "aw", sunk_q.and(ready));
  const [taken, passed] = [w.takes("s", "w"), w.takes("m", "w")];
  const last = w.flag("s_wlast_i");
  const answered = w.takes("m", "b");
  const data = open(w, "w", good, passed.and(last));
  const answers = open(w, "b", good, answered);
  const turn = m.wire("w_turn", refused.and(answers.any().not()).and(sunk_q.not()), "The refused burst's turn.");
  const due = w.before("w_turn", turn, "It was its turn in the cycle before.");
  const dropped = m.wire("w_dropped", taken.and(passed.not()), "A beat is taken and memory does not get it.");
  m.update(sunk_q, { next: mux(sunk_q, ready.not(), dropped.and(last)) });
  const told = w.port("s_bresp_o");
  const forwarded = anyOf([
    valid.ne(w.flag("m_bvalid_i")),
    valid.and(told.ne(w.port("m_bresp_i"))),
    w.flag("m_bready_o").ne(ready),
  ]);
  const own = anyOf([valid.not(), told.ne(slaveError), w.flag("m_bready_o")]);
  return [
    wrong,
    passed.and(taken.not().or(data.any().not()).or(w.flag("m_wlast_o").ne(last))),
    dropped.and(turn.not()),
    due.and(sunk_q.not()).and(w.flag("s_wready_o").not()),
    mux(sunk_q, own, forwarded),
  ];
}

/** B2: nothing is left unanswered. */
export const b2Answers: PromiseSource = {
  id: "B2",
  title: "Every burst answered",
  sentence: "Every burst is answered: beats and answers in order, as many as asked.",
  kind: "safety",
  duties: ["A1"],
  state: ["ar_bad", "aw_bad"],
  monitor: (shape) => {
    const w = new Watch(shape, "b2", "answers.ts", "Watches B2: what memory gives is passed on, the rest is refused.");
    const bad = [...reads(w), ...writes(w)];
    return w.conclude(anyOf(bad), w.state("ar_bad").sized(1).and(w.flag("s_rvalid_o")).and(w.flag("s_rlocal_o")));
  },
};

/** Bursts of memory whose data passed and whose answer is to come. */
export function owedAnswers(w: Watch): Signal {
  const m: Module = w.module;
  const owed = m.register<number>("owed_q", openBits, "Writes of memory with all data, and without answer.");
  const more = w.takes("m", "w").and(w.flag("m_wlast_o"));
  const one: Expr = lit(openBits, 1);
  const next = mux(more, owed.plus(one), owed.minus(one));
  m.update(owed, { next, enable: more.xor(w.takes("m", "b")) });
  return owed;
}

/** L6: the guard's books of writes agree with memory's. */
export const l6Books: PromiseSource = {
  id: "L6",
  title: "Writes in the books",
  sentence: "b_open is w_open and the writes with all data and without answer; no count wraps.",
  kind: "safety",
  duties: ["A1"],
  state: ["w_open", "b_open"],
  monitor: (shape) => {
    const w = new Watch(shape, "l6", "answers.ts", "Watches L6: the counts of open writes fit.");
    const wide = (value: Signal): Expr => value.extend(openBits + 1);
    const sum = wide(w.state("w_open")).plus(wide(owedAnswers(w)));
    return w.conclude(
      sum.ne(wide(w.state("b_open"))),
      w
        .state("w_open")
        .any()
        .and(sum.ne(wide(w.state("w_open")))),
    );
  },
};
