import { addressParts } from "../../ports/control_registers.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { noSpan, putSpan, readSpan, span, type Span } from "../places.ts";
import type { Engines } from "./engines.ts";
import { carry, link, places } from "./links.ts";
import { partOf, showPart, takePartEdge, type Part } from "./part.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";

/** What happens in a cycle for the registers to count, as sets of vNPUs and flags. */
export interface CountedHappenings {
  /** Per vNPU: VE operations that show. */
  readonly grants: Int32Array;
  injectDone: boolean;
  traceDropped: boolean;
}

/** The control registers, wired. */
export interface RegistersPart {
  readonly part: Part;
  show(s: Signals, resetHigh: number): void;
  /** Everything but the bus, which `carry` brings. */
  edge(s: Signals, e: Engines, h: CountedHappenings, row: Uint32Array, at: number): void;
}

/** Ports that stand as software wrote them. */
const configuration = /^(mode|gang|slice|switch|me_online|me_quota|ve_quota|vnpu|table|code|context|stop)_/;

export function registersPart(model: PhasedModel, shape: Shape, inputs: RowLayout): RegistersPart {
  const part = partOf(model);
  const { outputs, stimulus } = part;
  const { mes, vnpus } = shape;
  const out = (name: string): Span => span(model.outputs, name);
  const into = (name: string): Span => span(model.inputs, name);
  const reset = into("rst_ni");
  const [mode, registered, harvest, lend, stop] = [
    ...[out("mode_o"), out("me_online_o"), out("vnpu_harvest_o"), out("vnpu_lend_o"), out("stop_o")],
  ] as const;
  const rows = places(model.outputs, "table_rows_o", vnpus);
  const [tableBase, codeBase, contextBase] = ["table_base_o", "code_base_o", "context_base_o"].map((name) =>
    places(model.outputs, name, vnpus * addressParts),
  );
  const [codeBytes, contextBytes] = ["code_bytes_o", "context_bytes_o"].map((name) =>
    places(model.outputs, name, vnpus),
  );
  const run = out("run_o");
  const clear = out("clear_o");
  const injectValid = out("inject_valid_o");
  const injectRow = out("inject_row_o");
  const injectVnpu = out("inject_vnpu_o");
  const busNames = model.inputs.ports.map(({ name }) => name).filter((name) => name.startsWith("s_axi_"));
  const bus = busNames.flatMap((name) => link(inputs, name, model.inputs));
  const states = places(model.inputs, "vnpu_state_i", vnpus);
  const groups = places(model.inputs, "vnpu_group_i", vnpus);
  const codes = places(model.inputs, "vnpu_fault_code_i", vnpus);
  const grants = places(model.inputs, "ve_grants_i", vnpus);
  const tenants = places(model.inputs, "me_vnpu_i", mes);
  const [done, quarantine, busy, preempted, dropped, injectDone] = [
    ...[into("vnpu_done_i"), into("me_quarantine_i"), into("me_busy_i"), into("preempted_i")],
    ...[into("trace_drop_i"), into("inject_done_i")],
  ];
  const watched = watchedWords(model.outputs);
  const seen = new Uint32Array(watched.length);
  let known = false;

  function readAddress(list: readonly Span[] | undefined, v: number): number {
    const at = (third: number): number => readSpan(outputs, 0, list?.[addressParts * v + third] ?? noSpan);
    return (at(2) * 0x1_0000 + at(1)) * 0x1_0000 + at(0);
  }

  function readConfiguration(s: Signals): void {
    s.mode = readSpan(outputs, 0, mode);
    s.registered = readSpan(outputs, 0, registered);
    s.harvest = readSpan(outputs, 0, harvest);
    s.lend = readSpan(outputs, 0, lend);
    s.stop = readSpan(outputs, 0, stop);
    for (let v = 0; v < vnpus; v++) {
      s.tableRows[v] = readSpan(outputs, 0, rows[v] ?? noSpan);
      s.tableBase[v] = readAddress(tableBase, v);
      s.codeBase[v] = readAddress(codeBase, v);
      s.contextBase[v] = readAddress(contextBase, v);
      s.codeBytes[v] = readSpan(outputs, 0, codeBytes?.[v] ?? noSpan) >>> 0;
      s.contextBytes[v] = readSpan(outputs, 0, contextBytes?.[v] ?? noSpan) >>> 0;
    }
  }

  return {
    part,
    show(s, resetHigh) {
      stimulus.fill(0);
      putSpan(stimulus, 0, reset, resetHigh);
      showPart(part);
      s.changed = !known;
      known = true;
      for (let index = 0; index < watched.length; index++) {
        const word = outputs[watched[index] ?? 0] ?? 0;
        if (word === seen[index]) continue;
        seen[index] = word;
        s.changed = true;
      }
      if (s.changed) readConfiguration(s);
      s.run = readSpan(outputs, 0, run);
      s.clear = readSpan(outputs, 0, clear);
      s.injectVnpu = readSpan(outputs, 0, injectValid) === 0 ? -1 : readSpan(outputs, 0, injectVnpu);
      s.injectRow = readSpan(outputs, 0, injectRow);
    },
    edge(s, e, h, row, at) {
      carry(bus, row, at, stimulus, 0);
      for (let v = 0; v < vnpus; v++) {
        putSpan(stimulus, 0, states[v] ?? noSpan, s.state[v] ?? 0);
        putSpan(stimulus, 0, groups[v] ?? noSpan, s.group[v] ?? 0);
        putSpan(stimulus, 0, codes[v] ?? noSpan, s.faultCode[v] ?? 0);
        putSpan(stimulus, 0, grants[v] ?? noSpan, h.grants[v] ?? 0);
      }
      for (let m = 0; m < mes; m++) putSpan(stimulus, 0, tenants[m] ?? noSpan, s.tenants[m] ?? 0);
      putSpan(stimulus, 0, done ?? noSpan, s.done);
      putSpan(stimulus, 0, quarantine ?? noSpan, e.expired);
      putSpan(stimulus, 0, busy ?? noSpan, s.running);
      if (s.preemptMe >= 0) putSpan(stimulus, 0, preempted ?? noSpan, 1 << (s.tenants[s.preemptMe] ?? 0));
      putSpan(stimulus, 0, dropped ?? noSpan, h.traceDropped ? 1 : 0);
      putSpan(stimulus, 0, injectDone ?? noSpan, h.injectDone ? 1 : 0);
      takePartEdge(part);
    },
  };
}

/** Words of an output row that hold what software wrote. */
function watchedWords(layout: RowLayout): readonly number[] {
  const held = layout.fields.filter(({ port }) => configuration.test(layout.ports[port]?.name ?? ""));
  return [...new Set(held.map(({ word }) => word))];
}
