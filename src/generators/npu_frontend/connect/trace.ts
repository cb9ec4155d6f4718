import { pack, type Expr } from "../../../hdl/index.ts";
import { sequencerState } from "../../../ports/index.ts";
import type { EngineView } from "./engines.ts";
import type { Top } from "./parts.ts";

/** The trace port and the events that it tells of. */
export function wireTrace({ m, port, parts, nets, shape }: Top, { launch, lost }: EngineView): void {
  const { utops } = nets;
  const ofEngines = (name: string): Expr => pack(nets.engines.map((engine) => engine(name)));
  const stops = nets.vnpus.map((vnpu) => vnpu("state_o").eq(sequencerState.stop));
  m.section("Trace");
  m.instance("u_trace", parts.trace, {
    inputs: {
      start_i: launch.vnpu.any(),
      ...{ start_resume_i: launch.resume, start_vnpu_i: launch.owner },
      ...{ start_me_i: launch.me, start_index_i: launch.index },
      ...{ preempt_i: utops("preempt_valid_o"), preempt_kill_i: utops("preempt_kill_o") },
      preempt_me_i: utops("preempt_me_o"),
      ...{ fin_i: ofEngines("finished_o"), sav_i: ofEngines("saved_o"), lost_i: lost },
      me_vnpu_i: port("me_vnpu_o"),
      stop_i: pack(stops.slice(0, shape.vnpus)),
      fault_code_i: pack(nets.vnpus.map((vnpu) => vnpu("fault_code_o"))),
      done_i: pack(nets.vnpus.map((vnpu) => vnpu("done_o"))),
    },
    outputs: nets.trace.outputs,
  });
}
