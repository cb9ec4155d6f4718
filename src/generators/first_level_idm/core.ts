import { andAll, lit, mux, orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { poolState } from "../../ports/index.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Trap codes of the first level. */
const trapCode = { unequal: 9, stopped: 10, load: 11, guard: 12 } as const;
const codeBits = 4;
const ageBits = 3;

/** What a core of the pool does: its state, its group, its barrier, its trap. */
export function core(shape: PoolShape): Module {
  const { index, wordCount, fullAge } = shape;
  const m = clockedPart("idm_core", "core.ts", "State, group, barrier and trap of a core.", shape);
  const input = (name: string, doc: string): Signal<1> => m.input(`${name}_i`, 1, doc);
  const number_i = m.input("number_i", index, "Its own number.");
  const mates = (name: string, doc: string): Signal<1> => input(`mates_${name}`, doc);
  const mates_traps_i = mates("traps", "A core of its group trapped.");
  const mates_waits_i = mates("waits", "A core of its group has arrived.");
  const mates_works_i = mates("works", "A core of its group in Run has not arrived.");
  const mates_done_i = mates("done", "A core of its group is done.");
  const mates_busy_i = mates("busy", "A core of its group is in Run, Held or Halt.");
  const mates_differs_i = mates("differs", "A core in Run of its group goes on at another layer.");
  const mates_hold_i = mates("hold", "Its group is to be held.");
  const stop_i = input("stop", "STOP of its group is written.");
  const sync_local_i = input("sync_local", "It came to a barrier.");
  const task_done_i = input("task_done", "Its task ended.");
  const irq_i = input("irq", "It asks for an interrupt.");
  const quiet_i = input("quiet", "No module is busy.");
  const trap_i = input("trap", "It is in state Trap.");
  const trap_code_i = m.input("trap_code_i", codeBits, "Why.");
  const guard_trap_i = input("guard_trap", "Its guard refused a burst.");
  const go_i = input("go", "GO of its group is written.");
  const load_i = input("load", "Its LOAD is written.");
  const regroup_i = input("regroup", "Its GROUP is written.");
  const evict_i = input("evict", "LOAD or GROUP of a Held core of its group is written.");
  const inject_i = input("inject", "Its INJECT is written.");
  const data_i = m.input("data_i", Math.max(index, wordCount), "What is written.");
  const loaded_i = input("loaded", "Its load is complete.");
  const load_fails_i = input("load_fails", "Its load failed.");
  const stored_i = input("stored", "A word of its load came.");
  const output = (name: string, value: Expr, doc: string): void =>
    m.drive(m.output(`${name}_o`, value.width, doc), value);

  const state = m.states("state_q", poolState, 3);
  const full_age = m.localparam("full_age", ageBits, fullAge, "Age from which on its pulses count.");
  const stopped = m.localparam("stopped", codeBits, trapCode.stopped, "Trap code: another core of its group trapped.");
  const guard = m.localparam("guard", codeBits, trapCode.guard, "Trap code: its guard refused a burst.");
  const unequal = m.localparam("unequal", codeBits, trapCode.unequal, "Trap code: its group came apart.");
  const load_failed = m.localparam("load_failed", codeBits, trapCode.load, "Trap code: its load failed.");
  const state_q = m.register("state_q", 3, "State.");
  // So that all cores are one module: after reset a core's group is its own number.
  const distance_q = m.register("distance_q", index, "Its group, where it differs from its own number.");
  const group = m.wire("group", distance_q.xor(number_i), "Its group.");
  const arrive_q = m.register("arrive_q", 1, "It waits at a barrier.");
  const age_q = m.register("age_q", ageBits, "Cycles since Go or Halt.", { reset: fullAge });
  const code_q = m.register("code_q", codeBits, "In Halt the trap code to be, 0 for STOP; in Trap the trap code.");
  const words_q = m.register("words_q", wordCount, "Words of its last load.");
  const whole_q = m.register("whole_q", 1, "They are all there.");
  const inject_q = m.register("inject_q", 1, "The next word gets bad parity.");
  const sync_global_q = m.register("sync_global_q", 1, "It may pass the barrier.");
  const halt_q = m.register("halt_q", 1, "It is to stop.");
  const restart_q = m.register("restart_q", 1, "It is to begin.");
  const drop_q = m.register("drop_q", 1, "What is in its buffer is dropped.");

  m.section("Where it is");
  const is = (name: keyof typeof poolState): Expr<1> => state_q.eq(state[name]);
  const runs = m.wire("runs", is("run"), "State Run.");
  const holds = m.wire("holds", is("held"), "State Held.");
  const halting = m.wire("halting", is("halt"), "State Halt.");
  const finished = m.wire("finished", is("done"), "State Done.");
  const grown = m.wire("grown", age_q.eq(full_age), "Nothing of the old program is under way.");
  const heard = m.wire("heard", runs.and(grown), "Its pulses count.");
  const watched = m.wire("watched", heard.or(holds), "Its traps count.");
  const traps = m.wire("traps", watched.and(trap_i.or(guard_trap_i)), "It trapped, or its guard did.");
  const own_guard = m.wire("own_guard", watched.and(guard_trap_i), "Its guard did.");

  m.section("What its group does");
  const arrived = m.wire("arrived", mates_waits_i.and(mates_works_i.not()), "All of its group have arrived.");
  const apart = m.wire("apart", mates_waits_i.and(mates_done_i), "One has arrived, and one is done.");
  const unlike = m.wire("unlike", andAll([arrived, mates_hold_i, mates_differs_i]), "They go on at different layers.");
  const first = m.wire("first", mates_traps_i.or(stop_i).not(), "Nothing stops its group at once.");
  const meets = m.wire("meets", andAll([first, apart.not(), arrived]), "Its group meets at a barrier.");
  const halts = m.wire(
    "halts",
    runs.and(orAll([first.not(), apart, unlike])).or(holds.and(first.not())),
    "It goes to Halt.",
  );
  const fails = m.wire("fails", andAll([finished, first, apart]), "It goes from Done to Trap.");
  const parks = m.wire("parks", andAll([runs, meets, mates_hold_i, unlike.not()]), "It is held.");
  const releases = m.wire("releases", andAll([runs, meets, mates_hold_i.not()]), "It passes the barrier.");
  const resumes = m.wire(
    "resumes",
    andAll([holds, first, apart.not(), arrived.not(), mates_hold_i.not()]),
    "It goes on.",
  );
  const alone = m.wire("alone", finished.and(mates_busy_i.not()), "It is done, and no core of its group is at work.");
  const stays = m.wire("stays", halts.or(parks).not(), "No event moves it from Run.");
  const ends = m.wire("ends", andAll([heard, task_done_i, stays]), "Its task ends.");
  m.update(arrive_q, {
    next: stays.and(ends.not()).and(heard.and(sync_local_i).or(arrive_q.and(releases.not()))),
  });

  m.section("Trap code");
  const reason = m.wire("reason", code_q.and(halting.repeat(codeBits)), "Trap code to be, in Halt; 0 is STOP.");
  const trapped = m.wire("trapped", is("trap"), "State Trap.");
  const trap_code = m.wire("trap_code", code_q.and(trapped.repeat(codeBits)), "Why it trapped.");
  const settles = m.wire("settles", andAll([halting, grown, quiet_i]), "It leaves Halt.");
  const stop_only = m.wire("stop_only", reason.any().not(), "It was stopped by software.");
  const blames = m.wire("blames", guard_trap_i.and(reason.eq(stopped)), "Its guard was the reason.");
  const own_code = m.wire(
    "own_code",
    settles.and(trap_i).and(reason.ne(unequal)).and(stop_only.not()),
    "It says itself why.",
  );
  const { code } = m.comb(
    "Trap code in the next cycle; without meaning outside Halt and Trap.",
    { code: { value: code_q, doc: "Trap code in the next cycle." } },
    (comb, to) => {
      comb.when(blames, () => {
        comb.set(to.code, guard);
      });
      comb.when(own_code, () => {
        comb.set(to.code, trap_code_i);
      });
      comb.when(halts, () => {
        comb.set(to.code, mux(mates_traps_i, mux(own_guard, guard, stopped), mux(stop_i, lit(codeBits, 0), unequal)));
      });
      comb.when(fails, () => {
        comb.set(to.code, unequal);
      });
      comb.when(load_fails_i, () => {
        comb.set(to.code, load_failed);
      });
    },
  );
  m.update(code_q, { next: code });

  m.section("Next state");
  const { next } = m.comb(
    "State in the next cycle.",
    { next: { value: state_q, doc: "State in the next cycle." } },
    (comb, to) => {
      const go = (condition: Expr<1>, name: keyof typeof poolState): void =>
        comb.when(condition, () => {
          comb.set(to.next, state[name]);
        });
      go(halts, "halt");
      go(parks, "held");
      go(ends, "done");
      go(resumes, "run");
      go(fails.or(load_fails_i), "trap");
      comb.when(settles, () => {
        comb.set(to.next, mux(stop_only, state.free, state.trap));
      });
      go(loaded_i, "ready");
      go(evict_i.and(holds).or(regroup_i), "free");
      go(load_i, "load");
      go(go_i, "run");
    },
  );
  m.update(state_q, { next });
  const young = m.wire("young", halts.or(go_i), "Its age begins anew.");
  m.update(age_q, { next: mux(young, lit(ageBits, 0), mux(grown, age_q, age_q.plus(1))) });
  m.update(distance_q, { next: data_i.slice(0, index).xor(number_i), enable: regroup_i });
  m.update(words_q, { next: data_i.slice(0, wordCount), enable: load_i });
  m.update(whole_q, { next: loaded_i.or(whole_q.and(load_i.not())) });
  m.update(inject_q, { next: mux(inject_i, data_i.bit(0), inject_q.and(stored_i.not())) });
  m.update(sync_global_q, { next: releases.or(resumes) });
  m.update(halt_q, { next: halts });
  m.update(restart_q, { next: go_i });
  m.update(drop_q, { next: load_i });

  m.section("Outputs");
  output("state", state_q, "State.");
  output("runs", runs, "State Run.");
  output("held", holds, "State Held.");
  output("halt", halting, "State Halt.");
  output("done", finished, "State Done.");
  output("load", is("load"), "State Load.");
  output("ready", is("ready"), "State Ready.");
  output("traps", traps, "It trapped, or its guard did, where that counts.");
  output("moves", resumes.or(holds.and(mates_traps_i)), "An event moves it out of Held.");
  output("stops_here", parks.or(alone), "It is held now, or it is done and no core of its group is at work.");
  output("comes_to_trap", orAll([fails, load_fails_i, settles.and(stop_only.not())]), "It comes to state Trap.");
  output("irq", heard.and(irq_i), "It asks for an interrupt.");
  output("group", group, "Its group.");
  output("arrive", arrive_q, "It waits at a barrier.");
  output("trap_code", trap_code, "Why it trapped.");
  output("words", words_q, "Words of its last load.");
  output("whole", whole_q, "They are all there.");
  output("inject", inject_q, "The next word gets bad parity.");
  output("sync_global", sync_global_q, "It may pass the barrier (pulse).");
  output("stop", halt_q, "It is to stop (pulse).");
  output("restart", restart_q, "It is to begin (pulse).");
  output("drop", drop_q, "What is in its buffer is dropped (pulse).");
  return m;
}
