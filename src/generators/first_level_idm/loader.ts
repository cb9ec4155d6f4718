import { andAll, concat, lit, mux, orAll, type Expr, type Module } from "../../hdl/index.ts";
import { loaderPhase } from "../../ports/index.ts";
import { lowestOne, oneHotDecode, oneHotIndex } from "../prim/one_hot.ts";
import { beatAddressBits, burst, burstBits, leftBits } from "./burst.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Loads the instructions of one core after the other: a burst at a time. */
export function loader(shape: PoolShape): Module {
  const { cores, index, wordIndex, wordCount, timerBits, loadLimitCycles } = shape;
  const m = clockedPart("idm_loader", "loader.ts", "Loads the instructions of one core after the other.", shape);
  const load_i = m.input("load_i", cores, "Cores in Load.");
  const words_i = m.input("words_i", wordCount, "Words that the core of `first_o` loads.");
  const address_i = m.input("address_i", beatAddressBits, "Address of its words, in beats.");
  const arready_i = m.input("arready_i", 1, "Read address is taken.");
  const rvalid_i = m.input("rvalid_i", 1, "A beat.");
  const rresp_i = m.input("rresp_i", 2, "Its response.");
  const rlast_i = m.input("rlast_i", 1, "Last beat of its burst.");
  const first_o = m.output("first_o", index, "Core that is loaded next: the lowest in Load.");
  const arvalid_o = m.output("arvalid_o", 1, "Read address is offered.");
  const araddr_o = m.output("araddr_o", beatAddressBits, "It, in beats.");
  const arlen_o = m.output("arlen_o", burstBits, "Beats less one.");
  const store_o = m.output("store_o", 1, "The beat is a word of the core.");
  const core_o = m.output("core_o", index, "Number of the core.");
  const stored_o = m.output("stored_o", cores, "Core whose word came, one-hot.");
  const place_o = m.output("place_o", wordIndex, "Its place.");
  const loaded_o = m.output("loaded_o", cores, "Core whose load is complete, one-hot (pulse).");
  const fails_o = m.output("fails_o", cores, "Cores whose load failed (pulse).");

  const phase = m.states("phase_q", loaderPhase, 2);
  const phase_q = m.register("phase_q", 2, "Phase.");
  const core_q = m.register("core_q", index, "Core that is loaded.");
  const left_q = m.register("left_q", leftBits, "Words that have not come.");
  const place_q = m.register("place_q", wordIndex, "Place of the next word.");
  const address_q = m.register("address_q", beatAddressBits, "Its address, in beats.");
  const beats_q = m.register("beats_q", burstBits + 1, "Beats of the burst that have not come.");
  const timer_q = m.register("timer_q", timerBits, "Cycles without an answer of memory.");
  const failed_q = m.register("failed_q", 1, "The load of the address that stands has failed.");

  m.section("Next core");
  const resting = m.wire("resting", phase_q.eq(phase.idle), "Nothing is loaded.");
  const next_core = m.wire("next_core", lowestOne(load_i), "Lowest core in Load, one-hot.");
  const first = m.wire("first", oneHotIndex(next_core, index), "Its number.");
  if (cores === 1) m.unused("unused_next_core", next_core);
  const starts = m.wire("starts", resting.and(load_i.any()), "Its load begins.");
  m.drive(first_o, first);
  m.update(core_q, { next: first, enable: starts });

  m.section("Address");
  const asks = m.wire("asks", phase_q.eq(phase.address), "An address is offered.");
  const { len_o: len } = m.instance("u_burst", burst(), {
    inputs: { place_i: address_q.slice(0, 8), left_i: left_q },
    outputs: { len_o: { name: "len", doc: "Beats of the burst less one." } },
  });
  const asked = m.wire("asked", asks.and(arready_i), "It is taken.");
  m.drive(arvalid_o, asks);
  m.drive(araddr_o, address_q.and(asks.repeat(beatAddressBits)));
  m.drive(arlen_o, len.sized(burstBits).and(asks.repeat(burstBits)));

  m.section("Beats");
  const bursts = m.wire("bursts", phase_q.eq(phase.burst), "Words come.");
  const drains = m.wire("drains", phase_q.eq(phase.drain), "Beats are dropped.");
  const beat = m.wire("beat", bursts.and(rvalid_i), "A beat comes.");
  const last_due = m.wire("last_due", beats_q.eq(1), "It should be the last one.");
  const wrong = m.wire("wrong", rresp_i.any().or(rlast_i.xor(last_due)), "It is an error, or the number is wrong.");
  const good = m.wire("good", beat.and(wrong.not()), "It is a word.");
  const breaks = m.wire("breaks", beat.and(wrong), "The load fails.");
  const dropped = m.wire("dropped", drains.and(rvalid_i), "A beat is dropped.");
  const complete = m.wire("complete", andAll([good, rlast_i, left_q.eq(1)]), "The load is complete.");
  m.update(left_q, { next: mux(starts, words_i.extend(leftBits), left_q.minus(1)), enable: starts.or(good) });
  m.update(place_q, { next: mux(starts, lit(wordIndex, 0), place_q.plus(1)), enable: starts.or(good) });
  m.update(address_q, { next: mux(starts, address_i, address_q.plus(1)), enable: starts.or(good) });
  m.update(beats_q, {
    next: mux(
      asked,
      concat(lit(1, 0), len)
        .plus(1)
        .sized(burstBits + 1),
      beats_q.minus(1),
    ),
    enable: asked.or(good),
  });

  m.section("Time");
  const answered = m.wire("answered", orAll([asked, beat, dropped]), "Memory answers.");
  const expires = m.wire(
    "expires",
    andAll([resting.not(), answered.not(), timer_q.eq(loadLimitCycles - 1)]),
    "Memory is late.",
  );
  const rests = m.wire("rests", orAll([resting, answered, expires]), "The time begins anew.");
  m.update(timer_q, { next: mux(rests, lit(timerBits, 0), timer_q.plus(1)) });
  const gives_up = m.wire(
    "gives_up",
    andAll([expires, drains.not(), failed_q.not()]),
    "The load fails for want of an answer.",
  );
  const late = m.wire("late", expires.and(gives_up.not()), "Memory is late once more: all loads fail.");
  m.update(failed_q, { next: asks.and(asked.not()).and(failed_q.or(gives_up)) });

  m.section("Phase");
  const { next } = m.comb(
    "Phase in the next cycle.",
    { next: { value: phase_q, doc: "Phase in the next cycle." } },
    (comb, to) => {
      const go = (condition: Expr<1>, name: keyof typeof phase): void =>
        comb.when(condition, () => {
          comb.set(to.next, phase[name]);
        });
      go(starts, "address");
      comb.when(asked, () => {
        comb.set(to.next, mux(failed_q, phase.drain, phase.burst));
      });
      go(good.and(rlast_i), "address");
      go(complete.or(breaks.and(rlast_i)).or(dropped.and(rlast_i)), "idle");
      go(breaks.and(rlast_i.not()).or(bursts.and(gives_up)), "drain");
    },
  );
  m.update(phase_q, { next });

  m.section("Core");
  const own = m.wire("own", oneHotDecode(core_q, cores), "Core that is loaded, one-hot.");
  const when = (condition: Expr<1>): Expr => own.and(condition.repeat(cores));
  m.drive(store_o, good);
  m.drive(core_o, core_q);
  m.drive(place_o, place_q);
  m.drive(stored_o, when(good));
  m.drive(loaded_o, when(complete));
  m.drive(fails_o, when(breaks.or(gives_up)).or(load_i.and(late.repeat(cores))));
  return m;
}
