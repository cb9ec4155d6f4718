import { orAll, type Module } from "../../hdl/index.ts";
import { schedulingMode } from "../../ports/index.ts";
import { lowestOne } from "../prim/one_hot.ts";
import { firstOf } from "../prim/permutation.ts";
import { part, type SchedulerShape } from "./sizes.ts";

/** Which vNPU's µTop starts in this cycle, and on which ME. */
export function start(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus } = shape;
  const m = part("utop_start", "start.ts", "Decides which vNPU starts a uTop, and on which matrix engine.");
  const mode_i = m.input("mode_i", 2, "Scheduling mode.");
  const wants_i = m.input("wants_i", vnpus, "Eligible, with waiting uTops.");
  const under_i = m.input("under_i", vnpus, "Holds less than its quota.");
  const harvest_i = m.input("harvest_i", vnpus, "May borrow idle MEs.");
  const works_i = m.input("works_i", vnpus, "Eligible, with waiting uTops or a VE uTop.");
  const holder_i = m.input("holder_i", vnpus, "Whole core: the vNPU in Hold, one-hot; 0 in other states.");
  const idle_i = m.input("idle_i", mes, "Online MEs in Idle.");
  const may_start_i = m.input("may_start_i", 1, "An ME may take a start.");
  const may_lend_i = m.input("may_lend_i", 1, "More MEs are idle than must be kept.");
  const pairs = vnpus > 1;
  const turn_i = pairs ? m.input("turn_i", (vnpus * (vnpus - 1)) / 2, "Order in which owners are served.") : undefined;
  const order_i = pairs ? m.input("order_i", (vnpus * (vnpus - 1)) / 2, "Order of least service.") : undefined;
  const first_o = m.output("first_o", vnpus, "The least served that could go next, one-hot.");
  const winner_o = m.output("winner_o", vnpus, "vNPU that starts, one-hot; 0 without a start.");
  const start_me_o = m.output("start_me_o", mes, "ME that starts, one-hot; 0 without a start.");

  const harvesting = m.wire("harvesting", mode_i.eq(schedulingMode.spatialHarvest), "Mode 0.");
  const temporal = m.wire("temporal", mode_i.eq(schedulingMode.temporal), "Mode 2.");
  const whole_core = m.wire("whole_core", mode_i.eq(schedulingMode.wholeCore), "Mode 3.");
  const spatial = mode_i.bit(1).not();
  const owners = m.wire("owners", wants_i.and(under_i).and(spatial.repeat(vnpus)), "Class 1.");
  const owner = firstOf(m, {
    instance: "u_first_owner",
    request: owners,
    pairs: turn_i,
    name: "owner",
    doc: "The owner that has waited longest.",
  });
  // One search serves three modes: borrowers in mode 0, whoever waits in mode 2, the next holder in mode 3.
  const waiting = m.wire("waiting", wants_i.and(harvest_i.or(temporal.repeat(vnpus))), "Could take a lent ME.");
  const candidates = m.wire(
    "candidates",
    waiting.and(whole_core.not().repeat(vnpus)).or(works_i.and(whole_core.repeat(vnpus))),
    "Those that could go next in this mode.",
  );
  const least_served = firstOf(m, {
    instance: "u_first_candidate",
    request: candidates,
    pairs: order_i,
    name: "least_served",
    doc: "The candidate that was served least.",
  });
  const lends = m.wire(
    "lends",
    temporal.or(harvesting.and(owners.any().not()).and(may_lend_i)),
    "The least served candidate may have an ME.",
  );
  const chosen = orAll([owner, least_served.and(lends.repeat(vnpus)), holder_i.and(wants_i)]);
  const winner = m.wire("winner", chosen.and(may_start_i.repeat(vnpus)), "vNPU that starts.");
  if (pairs) m.drive(m.output("owners_o", vnpus, "Class 1: owners with a claim to an ME."), owners);
  m.drive(first_o, least_served);
  m.drive(winner_o, winner);
  m.drive(start_me_o, lowestOne(idle_i).and(winner.any().repeat(mes)));
  return m;
}
