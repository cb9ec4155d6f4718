import { lit, mux, pack, type Module } from "../../hdl/index.ts";
import { schedulingMode } from "../../ports/index.ts";
import { sum } from "../prim/sum.ts";
import { servedBits, serviceCounter } from "./service_counter.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** The service counters of all vNPUs, which are halved together so that their ratios stay. */
export function service(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus, count, serviceCounterBits: bits } = shape;
  const m = clockedPart("utop_service", "service.ts", "Service counters of all vNPUs.", shape);
  const mode_i = m.input("mode_i", 2, "Scheduling mode.");
  const gang_i = m.input("gang_i", 1, "An operator takes all engines.");
  const online_i = m.input("online_i", mes, "Engines in service.");
  const enable_i = m.input("enable_i", vnpus, "May start.");
  const held_i = m.input("held_i", vnpus * count, "MEs in Run of each vNPU.");
  const holder_i = m.input("holder_i", vnpus, "Whole core: the vNPU in Hold, one-hot; 0 in other states.");
  const works_i = m.input("works_i", vnpus, "Eligible, with any unfinished uTop.");
  const active_o = m.output("active_o", vnpus * bits, "Engine cycles served to each vNPU.");
  const total_o = m.output("total_o", vnpus * bits, "Cycles in which each vNPU had work.");

  const enable_before_q = m.register("enable_before_q", vnpus, "enable_i of the cycle before.");
  m.update(enable_before_q, { next: enable_i });
  const enabled = m.wire("enabled", enable_i.and(enable_before_q.not()), "Enabled in this cycle.");
  const whole_core = m.wire("whole_core", mode_i.eq(schedulingMode.wholeCore), "Mode 3.");
  const online = sum(online_i.elements(mes), count);
  const engines = m.wire("engines", mux(gang_i, online, lit(count, 1)), "Engines behind each ME in Run.");
  const halve = m.declare("halve", 1, "Some counter has its top bit set.");

  const cell = serviceCounter(shape);
  const served = servedBits(shape);
  const counters = held_i.elements(vnpus).map((held, v) => {
    const shared = held.times(engines, served);
    return m.instance(`u_service_counter_${v}`, cell, {
      inputs: {
        clear_i: enabled.bit(v),
        halve_i: halve,
        served_i: mux(whole_core, holder_i.bit(v).extend(served), shared),
        waits_i: works_i.bit(v),
      },
      outputs: {
        active_o: { name: `active_${v}`, doc: `Engine cycles served to vNPU ${v}.` },
        total_o: { name: `total_${v}`, doc: `Cycles in which vNPU ${v} had work.` },
      },
    });
  });
  const top = counters.flatMap(({ active_o: active, total_o: total }) => [active.bit(bits - 1), total.bit(bits - 1)]);
  m.drive(halve, pack(top).any());
  m.drive(active_o, pack(counters.map((counter) => counter.active_o)));
  m.drive(total_o, pack(counters.map((counter) => counter.total_o)));
  return m;
}
