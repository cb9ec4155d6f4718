import { pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { engine } from "./engine.ts";
import type { SchedulerShape } from "./sizes.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import { vnpu } from "./vnpu.ts";

/** Decisions of the cycle, as far as the engines follow them. */
export interface Decisions {
  /** Number of the vNPU that starts. */
  readonly startVnpu: Expr;
  /** MEs that start and that are preempted, one-hot. */
  readonly startMe: Signal;
  readonly preemptMe: Signal;
}

/** Tenants of the MEs: NX × V bits each, one-hot per ME. */
export interface Engines {
  readonly runOf: Signal;
  readonly saveOf: Signal;
  readonly returnOf: Signal;
}

/** One `utop_engine` per ME, and their outputs side by side. */
export function instantiateEngines(m: Module, shape: SchedulerShape, port: PortFinder, decided: Decisions): Engines {
  const cell = engine(shape);
  const list = Array.from({ length: shape.matrixEngines }, (_, i) =>
    m.instance(`u_engine_${i}`, cell, {
      inputs: {
        online_i: port("me_online_i").bit(i),
        start_i: decided.startMe.bit(i),
        start_vnpu_i: decided.startVnpu,
        preempt_i: decided.preemptMe.bit(i),
        finish_i: port("me_finish_i").bit(i),
        saved_i: port("me_saved_i").bit(i),
      },
      outputs: {
        run_o: { name: `me_${i}_run`, doc: `ME ${i} is in Run.` },
        save_o: { name: `me_${i}_save`, doc: `ME ${i} is in Save.` },
        vnpu_o: { name: `me_${i}_vnpu`, doc: `Tenant of ME ${i}.` },
        run_of_o: { name: `me_${i}_run_of`, doc: `ME ${i} is in Run for this vNPU.` },
        save_of_o: { name: `me_${i}_save_of`, doc: `ME ${i} is in Save for this vNPU.` },
        return_of_o: { name: `me_${i}_return_of`, doc: `ME ${i} gives a saved uTop back to this vNPU.` },
      },
    }),
  );
  m.drive(port("me_run_o"), pack(list.map((me) => me.run_o)));
  m.drive(port("me_save_o"), pack(list.map((me) => me.save_o)));
  m.drive(port("me_vnpu_o"), pack(list.map((me) => me.vnpu_o)));
  return {
    runOf: m.wire("run_of", pack(list.map((me) => me.run_of_o)), "MEs in Run: tenant, one-hot."),
    saveOf: m.wire("save_of", pack(list.map((me) => me.save_of_o)), "MEs in Save: tenant, one-hot."),
    returnOf: m.wire(
      "return_of",
      pack(list.map((me) => me.return_of_o)),
      "MEs that give a uTop back: tenant, one-hot.",
    ),
  };
}

/** What the vNPUs have and are owed: V elements each. */
export interface Vnpus {
  readonly hasReady: Signal;
  readonly unfinished: Signal;
  readonly under: Signal;
  readonly over: Signal;
  readonly owed: Signal;
  readonly reserved: Signal;
}

/** One `utop_vnpu` per vNPU, and their outputs side by side. */
export function instantiateVnpus(
  m: Module,
  shape: SchedulerShape,
  port: PortFinder,
  seen: { readonly eligible: Signal; readonly engines: Engines; readonly winner: Signal },
): Vnpus {
  const { vnpus, count } = shape;
  const cell = vnpu(shape);
  /** Column of vNPU v in a vector of one one-hot tenant per ME. */
  const mesOf = (tenants: Signal, v: number): Expr =>
    pack(Array.from({ length: shape.matrixEngines }, (_, me) => tenants.bit(me * vnpus + v)));
  const element = (name: string, v: number): Expr => port(name).slice(v * count, count);
  const list = Array.from({ length: vnpus }, (_, v) =>
    m.instance(`u_vnpu_${v}`, cell, {
      inputs: {
        kill_i: port("vnpu_kill_i").bit(v),
        eligible_i: seen.eligible.bit(v),
        lend_i: port("vnpu_lend_i").bit(v),
        quota_i: element("vnpu_quota_i", v),
        ready_add_i: element("ready_add_i", v),
        ve_active_i: port("ve_active_i").bit(v),
        start_i: seen.winner.bit(v),
        run_i: mesOf(seen.engines.runOf, v),
        save_i: mesOf(seen.engines.saveOf, v),
        return_i: mesOf(seen.engines.returnOf, v),
      },
      outputs: {
        ready_o: { name: `vnpu_${v}_ready`, doc: `Waiting uTops of vNPU ${v}.` },
        held_o: { name: `vnpu_${v}_held`, doc: `MEs in Run of vNPU ${v}.` },
        has_ready_o: { name: `vnpu_${v}_has_ready`, doc: `Some uTop of vNPU ${v} waits.` },
        unfinished_o: { name: `vnpu_${v}_unfinished`, doc: `Some uTop of vNPU ${v} is unfinished.` },
        under_o: { name: `vnpu_${v}_under`, doc: `vNPU ${v} holds less than its quota.` },
        over_o: { name: `vnpu_${v}_over`, doc: `vNPU ${v} holds more than its quota.` },
        owed_o: { name: `vnpu_${v}_owed`, doc: `MEs that vNPU ${v} is owed within its quota.` },
        reserved_o: { name: `vnpu_${v}_reserved`, doc: `MEs of vNPU ${v}'s quota that may not be lent.` },
      },
    }),
  );
  m.drive(port("vnpu_ready_o"), pack(list.map((v) => v.ready_o)));
  m.drive(port("vnpu_held_o"), pack(list.map((v) => v.held_o)));
  return {
    hasReady: m.wire("has_ready", pack(list.map((v) => v.has_ready_o)), "Some uTop waits."),
    unfinished: m.wire("unfinished", pack(list.map((v) => v.unfinished_o)), "Some uTop is unfinished."),
    under: m.wire("under", pack(list.map((v) => v.under_o)), "Holds less than its quota."),
    over: m.wire("over", pack(list.map((v) => v.over_o)), "Holds more than its quota."),
    owed: m.wire("owed", pack(list.map((v) => v.owed_o)), "MEs owed within the quota."),
    reserved: m.wire("reserved", pack(list.map((v) => v.reserved_o)), "MEs of the quota that may not be lent."),
  };
}
