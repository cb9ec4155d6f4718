import { concat, lit, mux, orAll, pack, type Expr, type Module } from "../../../hdl/index.ts";
import { traceKind } from "../../../ports/index.ts";
import { lowestOne, oneHotDecode, oneHotSelect } from "../../prim/one_hot.ts";
import { clockedPart, type FrontendShape } from "../sizes.ts";
import { kindCode, recordWord, timeBits, traceBits } from "./record.ts";
import { timesOf } from "./times.ts";

/** Something that makes records, with room for one. */
interface Source {
  readonly name: string;
  readonly doc: string;
  readonly event: Expr<1>;
  /** What of an event is not the same in all of them. */
  readonly payload: Expr;
  /** The high word of the record, from what was kept. */
  readonly word: (kept: (lsb: number, bits: number) => Expr) => Expr;
}

/** Tells what happens to µTops and programs, one record a cycle, each with the time of its event. */
export function tracePort(shape: FrontendShape): Module {
  const { matrixEngines: mes, vnpus, vnpuIndex, meIndex } = shape;
  const m = clockedPart(
    "trace_port",
    "trace/trace_port.ts",
    "Puts events of the core in order, one record a cycle.",
    shape,
  );
  const start_i = m.input("start_i", 1, "A uTop begins to run on an ME.");
  const start_resume_i = m.input("start_resume_i", 1, "It goes on from its saved context.");
  const start_vnpu_i = m.input("start_vnpu_i", vnpuIndex, "Its vNPU.");
  const start_me_i = m.input("start_me_i", meIndex, "That ME.");
  const start_index_i = m.input("start_index_i", meIndex, "Index of the uTop in its group.");
  const preempt_i = m.input("preempt_i", 1, "A preempt command.");
  const preempt_kill_i = m.input("preempt_kill_i", 1, "It discards the uTop.");
  const preempt_me_i = m.input("preempt_me_i", meIndex, "ME that it is for.");
  const fin_i = m.input("fin_i", mes, "MEs whose uTop is finished.");
  const sav_i = m.input("sav_i", mes, "MEs whose uTop is saved.");
  const lost_i = m.input("lost_i", mes, "MEs that go out of service with a uTop.");
  const me_vnpu_i = m.input("me_vnpu_i", mes * vnpuIndex, "Tenant of each ME.");
  const stop_i = m.input("stop_i", vnpus, "vNPUs in Stop.");
  const fault_code_i = m.input("fault_code_i", vnpus * 4, "Fault code of each vNPU.");
  const done_i = m.input("done_i", vnpus, "vNPUs whose program completes (pulse).");
  const trace_valid_o = m.output("trace_valid_o", 1, "A record.");
  const trace_o = m.output("trace_o", traceBits, "It, its time lowest.");
  const drop_o = m.output("drop_o", 1, "A record is dropped.");

  m.section("Events");
  const victim = m.wire("victim", oneHotDecode(preempt_me_i, mes), "ME of the preempt command, one-hot.");
  const tenants = me_vnpu_i.elements(mes);
  const tenant = oneHotSelect(victim, tenants);
  const stop_q = m.register("stop_q", vnpus, "vNPUs in Stop in the cycle before.");
  m.update(stop_q, { next: stop_i });
  const traps = m.wire("traps", stop_i.and(stop_q.not()), "vNPUs that enter Stop.");
  const sources: Source[] = [
    {
      ...{ name: "start", doc: "Start", event: start_i },
      payload: concat(start_resume_i, start_vnpu_i, start_me_i, start_index_i),
      word: (kept) =>
        recordWord({
          kind: mux(kept(2 * meIndex + vnpuIndex, 1).sized(1), kindCode(traceKind.resume), kindCode(traceKind.start)),
          ...{ vnpu: kept(2 * meIndex, vnpuIndex), me: kept(meIndex, meIndex), detail: kept(0, meIndex) },
        }),
    },
    {
      ...{ name: "preempt", doc: "Preempt command", event: preempt_i },
      payload: concat(preempt_kill_i, tenant, preempt_me_i),
      word: (kept) =>
        recordWord({
          kind: mux(kept(meIndex + vnpuIndex, 1).sized(1), kindCode(traceKind.kill), kindCode(traceKind.preempt)),
          ...{ vnpu: kept(meIndex, vnpuIndex), me: kept(0, meIndex), detail: lit(1, 0) },
        }),
    },
    ...tenants.map((its, me): Source => {
      const [fin, sav, lost] = [fin_i.bit(me), sav_i.bit(me), lost_i.bit(me)];
      return {
        ...{ name: `me_${me}`, doc: `ME ${me}`, event: orAll([fin, sav, lost]) },
        payload: concat(fin, fin.not().and(sav), its),
        word: (kept) =>
          recordWord({
            kind: mux(
              kept(vnpuIndex + 1, 1).sized(1),
              kindCode(traceKind.finish),
              mux(kept(vnpuIndex, 1).sized(1), kindCode(traceKind.saved), kindCode(traceKind.lost)),
            ),
            ...{ vnpu: kept(0, vnpuIndex), me: lit(8, me), detail: lit(1, 0) },
          }),
      };
    }),
    ...fault_code_i.elements(vnpus).map((code, vnpu): Source => {
      const trap = traps.bit(vnpu);
      return {
        ...{ name: `vnpu_${vnpu}`, doc: `vNPU ${vnpu}`, event: trap.or(done_i.bit(vnpu)) },
        payload: concat(trap, code.and(trap.repeat(4))),
        word: (kept) =>
          recordWord({
            kind: mux(kept(4, 1).sized(1), kindCode(traceKind.trap), kindCode(traceKind.done)),
            ...{ vnpu: lit(8, vnpu), me: lit(1, 0), detail: kept(0, 4) },
          }),
      };
    }),
  ];

  m.section("Records");
  const time_q = m.register("time_q", timeBits, "Cycles since reset.");
  m.update(time_q, { next: time_q.plus(1) });
  const valid_q = m.register("valid_q", sources.length, "Sources with a record.");
  const shown = m.wire("shown", lowestOne(valid_q), "The source that shows its record, one-hot.");
  const stuck = m.wire("stuck", valid_q.and(shown.not()), "Sources that keep their record.");
  const events = m.wire("events", pack(sources.map(({ event }) => event)), "Events of this cycle.");
  const takes = m.wire("takes", events.and(stuck.not()), "Events that are kept.");
  m.update(valid_q, { next: events.or(stuck) });
  const kept = sources.map(({ name, doc, payload, word }, place) => {
    const what_q = m.register(`${name}_q`, payload.width, `${doc}: what of the record varies.`, { reset: "none" });
    m.update(what_q, { next: payload, enable: takes.bit(place) });
    return word((lsb, bits) => what_q.slice<number>(lsb, bits));
  });
  const at = timesOf(m, { names: sources.map(({ name }) => name), time: time_q, takes, shown, stuck });
  m.drive(trace_valid_o, valid_q.any());
  m.drive(trace_o, concat(oneHotSelect(shown, kept), at.and(trace_valid_o.repeat(timeBits))).sized(traceBits));
  m.drive(drop_o, events.and(stuck).any());
  return m;
}
