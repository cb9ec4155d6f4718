import { concat, mux, pack, lit, type Expr } from "../../../hdl/index.ts";
import type { EngineView } from "./engines.ts";
import type { Top } from "./parts.ts";

/** The µTop scheduler and the operation scheduler, with the configuration that the registers hold. */
export function wireSchedulers({ m, port, parts, nets, shape }: Top, seen: EngineView): void {
  const { registers, utops, operations } = nets;
  const ofVnpus = (name: string): Expr => pack(nets.vnpus.map((vnpu) => vnpu(name)));
  const ofEngines = (name: string): Expr => pack(nets.engines.map((engine) => engine(name)));
  m.section("uTop scheduler");
  m.instance("u_utop_scheduler", parts.utops, {
    inputs: {
      ...{ mode_i: registers("mode_o"), gang_i: registers("gang_o"), me_online_i: seen.online },
      ...{ slice_cycles_i: registers("slice_cycles_o"), switch_cycles_i: registers("switch_cycles_o") },
      vnpu_enable_i: registers("vnpu_enable_o"),
      vnpu_kill_i: ofVnpus("kill_o"),
      ...{ vnpu_harvest_i: registers("vnpu_harvest_o"), vnpu_lend_i: registers("vnpu_lend_o") },
      ...{ vnpu_quota_i: registers("me_quota_o"), vnpu_priority_i: registers("vnpu_priority_o") },
      ...{ ready_add_i: ofVnpus("ready_add_o"), ve_active_i: ofVnpus("ve_active_o"), task_done_i: ofVnpus("done_o") },
      ...{ me_finish_i: port("me_finish_i"), me_saved_i: port("me_saved_i") },
    },
    outputs: utops.outputs,
  });

  m.section("Operation scheduler");
  const shared = registers("mode_o").bit(1);
  const all = shared.repeat(shape.vnpus);
  const quota = registers("ve_quota_o");
  m.instance("u_operation_scheduler", parts.operations, {
    inputs: {
      vnpu_harvest_i: registers("vnpu_harvest_o").or(all),
      vnpu_lend_i: registers("vnpu_lend_o").or(all),
      ve_quota_i: mux(shared, lit(quota.width, 0), quota),
      instr_valid_i: concat(ofVnpus("ve_valid_o"), ofEngines("instr_valid_o")),
      instr_me_i: ofEngines("instr_me_o"),
      instr_ve_i: concat(ofVnpus("ve_slots_o"), ofEngines("instr_ve_o")),
      hold_i: port("me_save_o"),
      flush_i: concat(ofVnpus("ve_flush_o"), ofEngines("flush_o")),
      ...{ me_vnpu_i: port("me_vnpu_o"), ve_allow_i: utops("ve_allow_o"), me_credit_i: port("me_credit_i") },
    },
    outputs: operations.outputs,
  });
  m.unused("unused_schedulers", utops("vnpu_held_o"), utops("vnpu_ready_o"));
}
