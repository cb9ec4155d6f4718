import { mux, type Module } from "../../hdl/index.ts";
import { countBits, fetchBeats, fetchPhase } from "../../ports/index.ts";
import { burstBits, clockedPart, type FetchShape } from "./sizes.ts";

/** One requester: its request, the burst under its ID, its beats and its time. */
export function requester(shape: FetchShape): Module {
  const { answerLimitCycles, timerBits } = shape;
  const count = countBits(fetchBeats);
  const m = clockedPart("fetch_requester", "requester.ts", "Request of one requester, and the burst of its ID.", shape);
  const req_valid_i = m.input("req_valid_i", 1, "Request, held until answered.");
  const req_beats_i = m.input("req_beats_i", count, "Its beats.");
  const chosen_i = m.input("chosen_i", 1, "Its address goes to the AR register.");
  const beat_i = m.input("beat_i", 1, "A beat under its ID.");
  const beat_error_i = m.input("beat_error_i", 1, "The beat comes with an error.");
  const beat_last_i = m.input("beat_last_i", 1, "The beat is the last of its burst.");
  const waits_o = m.output("waits_o", 1, "Asks for the AR register.");
  const given_o = m.output("given_o", 1, "The beat goes to the requester.");
  const got_o = m.output("got_o", burstBits, "Beats that came; the number of the next.");
  const done_o = m.output("done_o", 1, "Answer (pulse).");
  const done_error_o = m.output("done_error_o", 1, "Answer: a beat came with an error.");
  const done_timeout_o = m.output("done_timeout_o", 1, "Answer: the answer limit has passed.");

  const { free, wait, burst, drain } = fetchPhase;
  const code = m.states("phase_q", { free, waiting: wait, burst, drain }, 2);
  const phase_q = m.register("phase_q", 2, "Phase of its ID.");
  const asked_q = m.register("asked_q", 1, "A request is under way.");
  const answered_q = m.register("answered_q", 1, "Answered and not yet dropped.");
  const failed_q = m.register("failed_q", 1, "A beat came with an error.");
  const got_q = m.register("got_q", count, "Beats that came.");
  const timer_q = m.register("timer_q", timerBits, "Cycles since it was asked.");
  const in_burst = m.wire("in_burst", phase_q.eq(code.burst), "A burst of the request is under way.");
  const in_drain = m.wire("in_drain", phase_q.eq(code.drain), "A burst that nobody waits for is under way.");

  m.section("Ask, give up");
  const asks = m.wire("asks", req_valid_i.and(asked_q.not()).and(answered_q.not()), "A request begins.");
  const runs = m.wire("runs", asked_q.and(req_valid_i), "The request is under way and not given up.");

  m.section("Beat");
  const counts = m.wire("counts", beat_i.and(in_burst).and(runs), "The beat is one of the request.");
  const fails = m.wire("fails", failed_q.or(beat_error_i), "This beat or an earlier one came with an error.");
  const more = m.wire("more", got_q.plus(1), "Beats that came, this one included.");
  const enough = m.wire("enough", fails.or(more.ge(req_beats_i)), "No further burst is needed.");
  const answers = m.wire("answers", counts.and(beat_last_i).and(enough), "The beat ends the request.");

  m.section("Time");
  const elapsed = m.wire("elapsed", timer_q.plus(1), "Cycles since it was asked, this one included.");
  const late = m.wire("late", elapsed.ge(answerLimitCycles), "The answer limit has passed.");
  const expires = m.wire("expires", runs.and(late).and(answers.not()), "The time-out ends the request.");
  const goes_on = m.wire("goes_on", runs.and(late.not()).and(answers.not()), "The request is under way still.");
  const wanted = m.wire("wanted", asks.or(goes_on), "A request is under way in the next cycle.");

  m.section("Edge");
  const open = m.wire(
    "open",
    in_burst.or(in_drain).and(beat_i.and(beat_last_i).not()),
    "The burst goes on: its last beat did not come.",
  );
  const { phase } = m.comb(
    "Phase of the next cycle.",
    { phase: { value: code.free, doc: "Phase of the next cycle." } },
    (c, signals) => {
      c.when(
        open,
        () => c.set(signals.phase, mux(in_burst.and(wanted), code.burst, code.drain)),
        () => c.when(wanted, () => c.set(signals.phase, mux(chosen_i, code.burst, code.waiting))),
      );
    },
  );
  m.update(phase_q, { next: phase });
  m.update(asked_q, { next: wanted });
  m.update(answered_q, { next: answers.or(expires).or(answered_q.and(req_valid_i)) });
  m.update(failed_q, { next: fails, enable: counts, clear: asks });
  m.update(got_q, { next: more, enable: counts, clear: asks });
  m.update(timer_q, { next: elapsed, enable: goes_on, clear: asks });

  m.section("Outputs");
  const done_q = m.register("done_q", 1, "Answer.");
  const done_error_q = m.register("done_error_q", 1, "Answer: a beat came with an error.");
  const done_timeout_q = m.register("done_timeout_q", 1, "Answer: the answer limit has passed.");
  m.update(done_q, { next: answers.or(expires) });
  m.update(done_error_q, { next: answers.and(fails) });
  m.update(done_timeout_q, { next: expires });
  m.drive(done_o, done_q);
  m.drive(done_error_o, done_error_q);
  m.drive(done_timeout_o, done_timeout_q);
  m.drive(waits_o, phase_q.eq(code.waiting).and(runs).and(late.not()));
  m.drive(given_o, counts.and(fails.not()));
  m.drive(got_o, got_q.slice(0, burstBits));
  return m;
}
