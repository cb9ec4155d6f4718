import { lit, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { sequencerState } from "../../ports/index.ts";
import { quota } from "./quota.ts";
import { part, type RegistersShape } from "./sizes.ts";

/** States of a vNPU in which its segments may be written. */
const restingStates = [sequencerState.idle, sequencerState.done, sequencerState.fault] as const;

/** Whether a write is refused, and why. */
export function writeCheck(shape: RegistersShape): Module {
  const { matrixEngines: mes, vnpus, meCount, veCount } = shape;
  const m = part("regs_check", "check.ts", "Whether a write is refused.");
  const hit_i = m.input("hit_i", 1, "There is such a register to write.");
  const idle_only_i = m.input("idle_only_i", 1, "Its vNPU must not run.");
  const injects_i = m.input("injects_i", 1, "INJECT is written.");
  const quota_inputs = {
    sets_me_quota_i: m.input("sets_me_quota_i", 1, "ME_QUOTA is written."),
    sets_ve_quota_i: m.input("sets_ve_quota_i", 1, "VE_QUOTA is written."),
    sets_mode_i: m.input("sets_mode_i", 1, "MODE is written."),
    sets_online_i: m.input("sets_online_i", 1, "ME_ONLINE is written."),
  };
  const vnpu_i = m.input("vnpu_i", vnpus, "vNPU whose register is written, one-hot.");
  const data_i = m.input("data_i", 32, "What is written.");
  const strobe_i = m.input("strobe_i", 4, "Bytes that are written.");
  const state_i = m.input("state_i", vnpus * 3, "State of each vNPU.");
  const temporal_i = m.input("temporal_i", 1, "Mode 2 or 3.");
  const me_online_i = m.input("me_online_i", mes, "Engines in service.");
  const me_quota_i = m.input("me_quota_i", vnpus * meCount, "MEs that each vNPU owns.");
  const ve_quota_i = m.input("ve_quota_i", vnpus * veCount, "VEs that each vNPU owns.");
  const refuse_o = m.output("refuse_o", 1, "The write is refused.");

  const rests = state_i.elements(vnpus).map((state) => orAll(restingStates.map((one) => state.eq(one))));
  const busy = m.wire("busy", pack(rests.map((one) => one.not())), "vNPUs that run.");
  const runs = m.wire("runs", idle_only_i.and(vnpu_i.and(busy).any()), "Its vNPU runs.");
  const unknown = m.wire("unknown", injects_i.and(namesNoVnpu(data_i, vnpus)), "Injects for no vNPU that exists.");
  const { breaks_o: breaks } = m.instance("u_quota", quota(shape), {
    inputs: { ...quota_inputs, vnpu_i, data_i, temporal_i, me_online_i, me_quota_i, ve_quota_i },
    outputs: { breaks_o: { name: "breaks", doc: "It breaks a quota." } },
  });
  m.drive(refuse_o, orAll([hit_i.not(), strobe_i.all().not(), runs, unknown, breaks.sized(1)]));
  return m;
}

/** A word for INJECT that is valid and names no vNPU. */
function namesNoVnpu(data: Signal<32>, vnpus: number): Expr<1> {
  const vnpu = data.slice(8, 5);
  return vnpus === 2 ** vnpu.width ? lit(1, 0) : data.bit(0).and(vnpu.ge(vnpus));
}
