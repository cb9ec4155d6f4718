import { pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { schedulingMode, utopSchedulerPorts } from "../../ports/index.ts";
import { oneHotIndex } from "../prim/one_hot.ts";
import { demand } from "./demand.ts";
import { instantiateEngines, instantiateVnpus } from "./members.ts";
import { instantiateOrders } from "./ordering.ts";
import { preempt } from "./preempt.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";
import { sliceTimer } from "./slice_timer.ts";
import { start } from "./start.ts";
import { startOrder } from "./start_order.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { wholeCore } from "./whole_core.ts";

/**
 * The µTop scheduler: which ME runs a µTop of which vNPU, in four modes. Contract: docs/contracts/utop_scheduler.md.
 * Every part decides from the registers at the start of a cycle; the decision takes effect at the cycle's end.
 *
 * What orders several vNPUs, or several MEs, is left out where there is one.
 */
export function utopScheduler(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus, meIndex, vnpuIndex } = shape;
  const m = clockedPart(
    "utop_scheduler",
    "utop_scheduler.ts",
    `Schedules the ME uTops of ${plural(vnpus, "vNPU")} on ${plural(mes, "matrix engine")}.`,
    shape,
  );
  const port = declarePorts(m, utopSchedulerPorts(shape));
  const mode_i = port("mode_i");
  const online_i = port("me_online_i");
  const ranked = vnpus > 1;

  m.section("Decisions of this cycle, made below");
  const winner = m.declare("winner", vnpus, "vNPU that starts, one-hot.");
  const start_me = m.declare("start_me", mes, "ME that starts, one-hot.");
  const preempt_me = m.declare("preempt_me", mes, "ME that is preempted, one-hot.");
  const least_served = m.declare("least_served", vnpus, "The least served that could go next, one-hot.");
  const holder = m.declare("holder", vnpus, "Whole core: the vNPU in Hold, one-hot.");
  const expired = m.declare("expired", 1, "The slice expires in this cycle.");
  const start_vnpu = m.wire("start_vnpu", oneHotIndex(winner, vnpuIndex), "vNPU that starts.");

  m.section("Engines and vNPUs");
  const engines = instantiateEngines(m, shape, port, {
    startVnpu: start_vnpu,
    startMe: start_me,
    preemptMe: preempt_me,
  });
  const eligible = m.wire("eligible", port("vnpu_enable_i").and(port("vnpu_kill_i").not()), "Enabled and not killed.");
  const tenants = instantiateVnpus(m, shape, port, { eligible, engines, winner });

  m.section("What the decisions see");
  const busy = m.wire("busy", port("me_run_o").or(port("me_save_o")), "MEs in Run or Save.");
  const idle = m.wire("idle", online_i.and(busy.not()), "Online MEs in Idle.");
  const saving = m.wire("saving", online_i.and(port("me_save_o")), "Online MEs in Save.");
  const all_idle = m.wire("all_idle", online_i.and(busy).any().not(), "All online MEs are Idle.");
  const spatial = m.wire("spatial", mode_i.bit(1).not(), "Modes 0 and 1.");
  const temporal = m.wire("temporal", mode_i.eq(schedulingMode.temporal), "Mode 2.");
  const gang = m.wire("gang", port("gang_i").and(temporal), "An operator takes all MEs.");
  const wants = m.wire("wants", eligible.and(tenants.hasReady), "Eligible, with waiting uTops.");
  const ve_works = m.wire("ve_works", eligible.and(port("ve_active_i")), "Eligible, with a VE uTop.");
  const works = m.wire("works", wants.or(ve_works), "Eligible, with waiting uTops or a VE uTop.");
  const holds = ranked ? m.wire("holds", anyOfEach(port("vnpu_held_o"), vnpus), "Has MEs in Run.") : undefined;
  const starved = holds && m.wire("starved", wants.and(holds.not()), "Eligible, with waiting uTops and no ME.");
  m.section("Time and service");
  const core = m.instance("u_whole_core", wholeCore(shape), {
    inputs: {
      mode_i,
      switch_cycles_i: port("switch_cycles_i"),
      all_idle_i: all_idle,
      works_i: works,
      first_i: least_served,
      eligible_i: eligible,
      task_done_i: port("task_done_i"),
      expired_i: expired,
    },
    outputs: {
      drain_o: { name: "drain", doc: "Whole core: all engines are to be saved." },
      hold_o: { name: "hold", doc: "Whole core: a vNPU holds the core." },
      holder_o: holder,
      ve_allow_o: port("ve_allow_o"),
    },
  });
  const slice = m.instance("u_slice_timer", sliceTimer(shape), {
    inputs: { mode_i, hold_i: core.hold_o, slice_cycles_i: port("slice_cycles_i") },
    outputs: {
      expired_o: expired,
      ...(ranked && { window_open_o: { name: "window_open", doc: "Mode 2: preempts are allowed." } }),
    },
  });
  const owners = ranked ? m.declare("owners", vnpus, "Class 1: owners with a claim to an ME.") : undefined;
  const orders =
    owners &&
    instantiateOrders(m, shape, port, { gang, holder, eligible, unfinished: tenants.unfinished, owners, winner });
  const start_order =
    mes > 1
      ? m.instance("u_start_order", startOrder(shape), {
          inputs: { start_me_i: start_me },
          outputs: { start_order_o: { name: "start_order", doc: "Order of the last starts." } },
        }).start_order_o
      : undefined;
  if (!ranked) {
    m.unused("unused_service", port("vnpu_priority_i"), tenants.unfinished);
  }

  m.section("Start and preempt");
  const weighed = m.instance("u_demand", demand(shape), {
    inputs: {
      spatial_i: spatial,
      gang_i: gang,
      idle_i: idle,
      saving_i: saving,
      all_idle_i: all_idle,
      owed_i: tenants.owed,
      reserved_i: tenants.reserved,
      ...(starved && { starved_i: starved, window_open_i: slice.window_open_o as Signal }),
    },
    outputs: {
      may_start_o: { name: "may_start", doc: "An ME may take a start." },
      may_lend_o: { name: "may_lend", doc: "More MEs are idle than must be kept." },
      reclaim_o: { name: "reclaim", doc: "Modes 0 and 1: borrowers give way." },
      ...(ranked && { rotate_o: { name: "rotate", doc: "Mode 2: the most served gives way." } }),
    },
  });
  m.instance("u_start", start(shape), {
    inputs: {
      mode_i,
      wants_i: wants,
      under_i: tenants.under,
      harvest_i: port("vnpu_harvest_i"),
      works_i: works,
      holder_i: holder,
      idle_i: idle,
      may_start_i: weighed.may_start_o,
      may_lend_i: weighed.may_lend_o,
      ...(orders && { turn_i: orders.turn, order_i: orders.order }),
    },
    outputs: {
      ...(owners && { owners_o: owners }),
      first_o: least_served,
      winner_o: winner,
      start_me_o: start_me,
    },
  });
  const decided = m.instance("u_preempt", preempt(shape), {
    inputs: {
      online_i,
      finish_i: port("me_finish_i"),
      run_of_i: engines.runOf,
      kill_i: port("vnpu_kill_i"),
      over_i: tenants.over,
      reclaim_i: weighed.reclaim_o,
      drain_i: core.drain_o,
      ...(orders && {
        rotate_i: weighed.rotate_o as Signal,
        starved_i: starved as Signal,
        holds_i: holds as Signal,
        order_i: orders.order,
      }),
      ...(start_order && { start_order_i: start_order }),
    },
    outputs: {
      preempt_me_o: preempt_me,
      kill_o: { name: "preempt_kill", doc: "The preempted uTop is discarded." },
    },
  });

  m.section("Commands");
  const command = (name: string, width: number, next: Expr, doc: string): void => {
    const register = m.register(`${name}_q`, width, doc);
    m.update(register, { next });
    m.drive(port(`${name}_o`), register);
  };
  command("start_valid", 1, winner.any(), "Start command.");
  command("start_me", meIndex, oneHotIndex(start_me, meIndex), "ME that starts.");
  command("start_vnpu", vnpuIndex, start_vnpu, "vNPU whose uTop starts.");
  command("preempt_valid", 1, preempt_me.any(), "Preempt command.");
  command("preempt_me", meIndex, oneHotIndex(preempt_me, meIndex), "ME that is preempted.");
  command("preempt_kill", 1, decided.kill_o, "Discard the uTop instead of saving it.");
  return m;
}

/** One bit per element: the element is not 0. */
function anyOfEach(vector: Signal, elements: number): Expr {
  return pack(vector.elements(elements).map((element) => element.any()));
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? "s" : ""}`;
}
