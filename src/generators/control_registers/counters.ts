import { lit, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { sum } from "../prim/sum.ts";
import { counter } from "./counter.ts";
import { clockedPart, type RegistersShape } from "./sizes.ts";

/** What is counted: cycles, dropped trace records, and per vNPU engine cycles, VE slots, preemptions. */
export function counters(shape: RegistersShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, meCount, veCount, vnpuIndex } = shape;
  const m = clockedPart("regs_counters", "counters.ts", "Performance counters.", shape);
  const me_busy_i = m.input("me_busy_i", mes, "ME in Run.");
  const me_vnpu_i = m.input("me_vnpu_i", mes * vnpuIndex, "Tenant of each ME.");
  const ve_grants_i = m.input("ve_grants_i", vnpus * veCount, "VE slots issued.");
  const preempted_i = m.input("preempted_i", vnpus, "One of its uTops was preempted.");
  const trace_drop_i = m.input("trace_drop_i", 1, "A trace record was dropped.");
  const cycles_o = m.output("cycles_o", 64, "Cycles since reset.");
  const trace_drops_o = m.output("trace_drops_o", 32, "Dropped trace records.");
  const perVnpu = (name: string, doc: string): Signal => m.output(name, vnpus * 64, doc);
  const me_cycles_o = perVnpu("me_cycles_o", "Engine cycles in Run of each vNPU.");
  const ve_slots_o = perVnpu("ve_slots_o", "VE slots issued by each vNPU.");
  const preempts_o = perVnpu("preempts_o", "uTops preempted of each vNPU.");
  const counts = (name: string, most: number, add: Expr, doc: string): Signal => {
    const { count_o } = m.instance(`u_${name}`, counter(shape, most), {
      inputs: { add_i: add },
      outputs: { count_o: { name, doc } },
    });
    return count_o;
  };

  m.section("Of the core");
  m.drive(cycles_o, counts("cycles", 1, lit(1, 1), "Cycles since reset.").sized(64));
  const trace_drops_q = m.register("trace_drops_q", 32, "Dropped trace records; stays at all ones.");
  const more = m.wire("more", trace_drop_i.and(trace_drops_q.all().not()), "One more is counted.");
  m.update(trace_drops_q, { next: trace_drops_q.plus(more.extend(32)) });
  m.drive(trace_drops_o, trace_drops_q);

  m.section("Of the vNPUs");
  const tenants = Array.from({ length: mes }, (_, me) => {
    const number = m.wire(`vnpu_of_${me}`, me_vnpu_i.slice(me * vnpuIndex, vnpuIndex), `Tenant of ME ${me}.`);
    const tenant = oneHotDecode(number, vnpus).and(me_busy_i.bit(me).repeat(vnpus));
    return m.wire(`tenant_${me}`, tenant, `vNPU for which ME ${me} runs, one-hot.`);
  });
  const all = Array.from({ length: vnpus }, (_, v) => {
    const engines = sum(
      tenants.map((tenant) => tenant.bit(v)),
      meCount,
    );
    return {
      mes: counts(`me_cycles_${v}`, mes, engines, `Engine cycles of vNPU ${v}.`),
      ves: counts(`ve_slots_${v}`, ves, ve_grants_i.slice(v * veCount, veCount), `VE slots of vNPU ${v}.`),
      preempts: counts(`preempts_${v}`, 1, preempted_i.bit(v), `uTops preempted of vNPU ${v}.`),
    };
  });
  m.drive(me_cycles_o, pack(all.map((one) => one.mes)));
  m.drive(ve_slots_o, pack(all.map((one) => one.ves)));
  m.drive(preempts_o, pack(all.map((one) => one.preempts)));
  return m;
}
