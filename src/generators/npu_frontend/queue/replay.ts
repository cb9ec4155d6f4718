import { mux, pack, type Module } from "../../../hdl/index.ts";
import { opcodeField } from "../../../isa/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { isPop } from "./entries.ts";
import { clockedQueuePart, wordBits } from "./parts.ts";

/** Bits of what a context says of a replay: it is one, its ME slot waits, and which of its VE slots. */
export function replayContextBits({ vectorEngines }: Pick<FrontendShape, "vectorEngines">): number {
  return 2 + vectorEngines;
}

/** The instruction that a preempted µTop goes on with, where some of its slots had not issued. */
export function replay(shape: FrontendShape): Module {
  const { vectorEngines: ves } = shape;
  const m = clockedQueuePart("replay", "me", "Slots of a preempted instruction that have not issued.", shape);
  const load_i = m.input("load_i", 1, "A uTop begins.");
  const resume_i = m.input("resume_i", 1, "It goes on from its context.");
  const context_i = m.input("context_i", replayContextBits(shape), "Replay of its context.");
  const word_i = m.input("word_i", wordBits, "ME word of the entry of its context.");
  const restored_i = m.input("restored_i", 1, "The ME has restored its part.");
  const take_i = m.input("take_i", 1, "The instruction that is offered is taken.");
  const todo_i = m.input("todo_i", ves, "VE slots not yet issued of the instruction taken last.");
  const me_todo_i = m.input("me_todo_i", 1, "Its ME operation has not issued.");
  const prepared_o = m.output("prepared_o", 1, "Instructions may be taken.");
  const replay_o = m.output("replay_o", 1, "Slots wait, and are offered in place of the next instruction.");
  const me_o = m.output("me_o", 1, "The ME slot is one of them.");
  const ve_o = m.output("ve_o", ves, "Those of the VE slots.");
  const pop_o = m.output("pop_o", 1, "The ME slot is one of them, and a pop or popv.");
  const context_o = m.output("context_o", replayContextBits(shape), "Replay, for a context.");

  const prepared_q = m.register("prepared_q", 1, "Instructions may be taken.");
  const replay_q = m.register("replay_q", 1, "Slots wait.");
  const me_q = m.register("me_q", 1, "The ME slot waits.", { reset: "none" });
  const ve_q = m.register("ve_q", ves, "VE slots that wait.", { reset: "none" });
  const pop_q = m.register("pop_q", 1, "The ME slot waits, and is a pop or popv.", { reset: "none" });
  const resumes = m.wire("resumes", load_i.and(resume_i), "A uTop begins with its context.");
  m.update(prepared_q, { next: mux(load_i, resume_i.not(), prepared_q.or(restored_i)) });
  m.update(replay_q, { next: mux(load_i, resumes.and(context_i.bit(0)), replay_q.and(take_i.not())) });
  m.update(me_q, { next: context_i.bit(1), enable: load_i });
  m.update(ve_q, { next: context_i.slice(2, ves), enable: load_i });
  m.update(pop_q, { next: context_i.bit(1).and(isPop(m, word_i)), enable: load_i });
  m.unused("unused_word", word_i.slice(0, opcodeField.lsb));
  m.drive(prepared_o, prepared_q);
  m.drive(replay_o, replay_q);
  m.drive(me_o, me_q);
  m.drive(ve_o, ve_q);
  m.drive(pop_o, pop_q);

  const waits = todo_i.any().or(me_todo_i);
  m.drive(context_o, mux(replay_q, pack([replay_q, me_q, ve_q]), pack([waits, me_todo_i, todo_i])));
  return m;
}
