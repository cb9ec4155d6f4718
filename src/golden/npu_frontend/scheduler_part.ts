import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { noSpan, putSpan, readSpan, span, type Span } from "../places.ts";
import type { Engines } from "./engines.ts";
import { carry, link, places } from "./links.ts";
import { partOf, showPart, takePartEdge, type Part } from "./part.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";

/** A block inside that is shown and stepped with the signals of the cycle. */
export interface WiredPart {
  readonly part: Part;
  /** `registers`: the output row of control_registers. */
  show(s: Signals, registers: Uint32Array, resetHigh: number): void;
}

/** The µTop scheduler, wired. */
export interface SchedulerPart extends WiredPart {
  edge(s: Signals, e: Engines): void;
}

const configuration: Readonly<Record<string, string>> = {
  mode_i: "mode_o",
  gang_i: "gang_o",
  slice_cycles_i: "slice_cycles_o",
  switch_cycles_i: "switch_cycles_o",
  vnpu_enable_i: "vnpu_enable_o",
  vnpu_harvest_i: "vnpu_harvest_o",
  vnpu_lend_i: "vnpu_lend_o",
  vnpu_quota_i: "me_quota_o",
  vnpu_priority_i: "vnpu_priority_o",
};

export function schedulerPart(model: PhasedModel, shape: Shape, registersLayout: RowLayout): SchedulerPart {
  const part = partOf(model);
  const { outputs, stimulus } = part;
  const { mes, vnpus } = shape;
  const links = Object.entries(configuration).flatMap(([to, from]) => link(registersLayout, from, model.inputs, to));
  const base = new Uint32Array(stimulus.length);
  const out = (name: string): Span => span(model.outputs, name);
  const into = (name: string): Span => span(model.inputs, name);
  const reset = into("rst_ni");
  const online = into("me_online_i");
  const kill = into("vnpu_kill_i");
  const readyAdd = places(model.inputs, "ready_add_i", vnpus);
  const veActive = into("ve_active_i");
  const taskDone = into("task_done_i");
  const finish = into("me_finish_i");
  const saved = into("me_saved_i");
  const startValid = out("start_valid_o");
  const startMe = out("start_me_o");
  const startVnpu = out("start_vnpu_o");
  const preemptValid = out("preempt_valid_o");
  const preemptMe = out("preempt_me_o");
  const preemptKill = out("preempt_kill_o");
  const running = out("me_run_o");
  const saving = out("me_save_o");
  const tenants = places(model.outputs, "me_vnpu_o", mes);
  const allowed = out("ve_allow_o");

  return {
    part,
    show(s, registers, resetHigh) {
      if (s.changed) {
        base.fill(0);
        carry(links, registers, 0, base, 0);
      }
      stimulus.set(base);
      putSpan(stimulus, 0, reset, resetHigh);
      showPart(part);
      const starts = readSpan(outputs, 0, startValid) !== 0;
      s.startMe = starts ? readSpan(outputs, 0, startMe) : -1;
      s.startVnpu = starts ? readSpan(outputs, 0, startVnpu) : -1;
      s.preemptMe = readSpan(outputs, 0, preemptValid) === 0 ? -1 : readSpan(outputs, 0, preemptMe);
      s.preemptKill = readSpan(outputs, 0, preemptKill);
      s.running = readSpan(outputs, 0, running);
      s.saving = readSpan(outputs, 0, saving);
      for (let m = 0; m < mes; m++) s.tenants[m] = readSpan(outputs, 0, tenants[m] ?? noSpan);
      s.allowed = readSpan(outputs, 0, allowed);
    },
    edge(s, e) {
      putSpan(stimulus, 0, online, e.online);
      putSpan(stimulus, 0, kill, s.kill);
      for (let v = 0; v < vnpus; v++) {
        const added = s.readyAdd[v] ?? 0;
        if (added !== 0) putSpan(stimulus, 0, readyAdd[v] ?? noSpan, added);
      }
      putSpan(stimulus, 0, veActive, s.veActive);
      putSpan(stimulus, 0, taskDone, s.done);
      putSpan(stimulus, 0, finish, s.finish);
      putSpan(stimulus, 0, saved, s.saved);
      takePartEdge(part);
    },
  };
}
