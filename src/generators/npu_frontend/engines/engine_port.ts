import { concat, lit, mux, type Module } from "../../../hdl/index.ts";
import { oneHotDecode, oneHotSelect } from "../../prim/one_hot.ts";
import { addressBits, byteBits, clockedPart, waitBits, type FrontendShape } from "../sizes.ts";

/** What one ME is told besides operations: clear, restore, kill, where its context lies; and the time that it has to answer. */
export function enginePort(shape: FrontendShape): Module {
  const { vnpus, vnpuIndex, meIndex, saveLimitCycles } = shape;
  const m = clockedPart(
    "engine_port",
    "engines/engine_port.ts",
    `Restore, clear, kill, context and time limit (${saveLimitCycles} cycles) of one ME.`,
    shape,
  );
  const load_i = m.input("load_i", 1, "The queue of this ME is loaded.");
  const load_resume_i = m.input("load_resume_i", 1, "The uTop goes on from its saved context.");
  const load_vnpu_i = m.input("load_vnpu_i", vnpuIndex, "Its vNPU.");
  const active_i = m.input("active_i", 1, "The queue holds a uTop.");
  const owner_i = m.input("owner_i", vnpuIndex, "vNPU of this uTop.");
  const index_i = m.input("index_i", meIndex, "Index of this uTop in its group.");
  const flush_i = m.input("flush_i", 1, "The queue is emptied.");
  const me_online_i = m.input("me_online_i", 1, "In service, by its register.");
  const me_run_i = m.input("me_run_i", 1, "Runs a uTop.");
  const me_save_i = m.input("me_save_i", 1, "Saves its uTop.");
  const me_saved_i = m.input("me_saved_i", 1, "The context is saved (pulse).");
  const me_finish_i = m.input("me_finish_i", 1, "The uTop is finished (pulse).");
  const me_restored_i = m.input("me_restored_i", 1, "The context is restored (pulse).");
  const preempt_i = m.input("preempt_i", 1, "A preempt command for this ME: its Save begins.");
  const preempt_kill_i = m.input("preempt_kill_i", 1, "The command discards the uTop.");
  const context_base_i = m.input("context_base_i", vnpus * addressBits, "Address of each vNPU's contexts.");
  const context_bytes_i = m.input("context_bytes_i", vnpus * 32, "Bytes of each vNPU's contexts.");
  const expired_o = m.output("expired_o", 1, "It owes an answer for too long.");
  const restored_o = m.output("restored_o", 1, "Its uTop is prepared from the next cycle on.");
  const me_kill_o = m.output("me_kill_o", 1, "Discard instead of save.");
  const me_clear_o = m.output("me_clear_o", 1, "Another tenant begins (pulse).");
  const me_restore_o = m.output("me_restore_o", 1, "Restore the context.");
  const me_context_o = m.output("me_context_o", addressBits, "Address of the context while it restores or saves.");

  m.section("Restore");
  const restoring_q = m.register("restoring_q", 1, "The context is to be restored.");
  const restores = m.wire("restores", restoring_q.and(me_run_i), "The context is being restored.");
  const restored = m.wire("restored", restores.and(me_restored_i), "It is restored.");
  const stays = restoring_q.and(restored.or(me_save_i).or(flush_i).not());
  m.update(restoring_q, { next: mux(load_i, load_resume_i, stays) });
  m.drive(restored_o, restored);
  m.drive(me_restore_o, restores);

  m.section("Clear");
  const used_q = m.register("used_q", 1, "It has had a tenant.");
  const last_q = m.register("last_q", vnpuIndex, "Its last tenant.");
  const clear_q = m.register("clear_q", 1, "Another tenant begins.");
  const fresh = m.wire("fresh", load_i.and(load_resume_i.not()), "A fresh uTop.");
  const known = m.wire("known", used_q.and(last_q.eq(load_vnpu_i)), "Its tenant was here last.");
  m.update(clear_q, { next: fresh.and(known.not()) });
  m.update(used_q, { next: used_q.or(load_i) });
  m.update(last_q, { next: load_vnpu_i, enable: load_i });
  m.drive(me_clear_o, clear_q);

  m.section("Kill");
  const kill_q = m.register("kill_q", 1, "The Save under way discards.");
  const kills = m.wire("kills", mux(preempt_i, preempt_kill_i, kill_q), "The Save of this cycle discards.");
  m.update(kill_q, { next: kills });
  m.drive(me_kill_o, me_save_i.and(kills));

  m.section("Time limit");
  const bits = waitBits(shape);
  const wait_q = m.register("wait_q", bits, "Cycles in a row in which it owed the answer.");
  const saved_before_q = m.register("saved_before_q", 1, "What it owed was a save.");
  const same = m.wire("same", me_save_i.eq(saved_before_q), "A save follows a save, a restore a restore.");
  const due = m.wire("due", me_save_i.or(restores), "It owes an answer.");
  const wait = m.wire("waited", wait_q.and(same.repeat(bits)), "Cycles in a row before this one in which it owed it.");
  m.update(wait_q, { next: wait.plus(1).and(due.repeat(bits)) });
  m.update(saved_before_q, { next: me_save_i });
  const answers = m.wire(
    "answers",
    mux(me_save_i, me_saved_i.or(me_finish_i), me_restored_i),
    "It answers in this cycle.",
  );
  const late = m.wire("late", wait.eq(saveLimitCycles - 1), "This cycle is the last one.");
  m.drive(expired_o, me_online_i.and(due).and(late).and(answers.not()));

  m.section("Context");
  const owner = m.wire("owner", oneHotDecode(owner_i, vnpus), "vNPU of the uTop, one-hot.");
  // A base is a multiple of 16.
  const places = Array.from({ length: vnpus }, (_, v) =>
    context_base_i.slice<number>(v * addressBits + byteBits, addressBits - byteBits),
  );
  const low = Array.from({ length: vnpus }, (_, v) => context_base_i.slice<number>(v * addressBits, byteBits));
  m.unused("unused_base", ...low);
  const base = m.wire("base", concat(oneHotSelect(owner, places), lit(byteBits, 0)), "Address of its contexts.");
  const bytes = m.wire("bytes", oneHotSelect(owner, context_bytes_i.elements(vnpus)), "Bytes of one of them.");
  const offset = bytes.times(index_i, 32 + meIndex).extend(addressBits);
  const address = m.wire("address", base.sized(addressBits).plus(offset), "Address of its own.");
  const shows = m.wire("shows", active_i.and(due), "A context is on its way.");
  m.drive(me_context_o, address.and(shows.repeat(addressBits)));
  return m;
}
