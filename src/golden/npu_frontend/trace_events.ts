import { traceKind } from "../../ports/npu_frontend.ts";
import { sequencerState } from "../../ports/utop_sequencer.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { Frontend } from "./frontend.ts";
import { record, takeTraceEdge } from "./trace.ts";

/** Records the events of the cycle, and takes the trace over the edge. */
export function traceCycle(f: Frontend): void {
  const { trace, signals: s, counts } = f;
  trace.dropped = false;
  if (s.utopVnpu >= 0) {
    const kind = s.utopResume === 0 ? traceKind.start : traceKind.resume;
    record(trace, 0, kind, s.utopVnpu, s.utopMe, s.utopIndex, counts);
  }
  if (s.preemptMe >= 0) {
    const kind = s.preemptKill === 0 ? traceKind.preempt : traceKind.kill;
    record(trace, 1, kind, s.tenants[s.preemptMe] ?? 0, s.preemptMe, 0, counts);
  }
  traceEngines(f);
  traceVnpus(f);
  takeTraceEdge(trace);
}

function traceEngines({ trace, signals: s, engines: e, shape, counts }: Frontend): void {
  const lost = e.busy & ~e.online;
  if ((e.finished | e.saved | lost) === 0) return;
  for (let m = 0; m < shape.mes; m++) {
    const bit = 1 << m;
    const kind =
      (e.finished & bit) !== 0
        ? traceKind.finish
        : (e.saved & bit) !== 0
          ? traceKind.saved
          : (lost & bit) !== 0
            ? traceKind.lost
            : 0;
    if (kind !== 0) record(trace, 2 + m, kind, s.tenants[m] ?? 0, m, 0, counts);
  }
}

function traceVnpus(f: Frontend): void {
  const { trace, signals: s, shape, counts } = f;
  let stopped = 0;
  for (let v = 0; v < shape.vnpus; v++) {
    const bit = 1 << v;
    const source = 2 + shape.mes + v;
    if (s.state[v] === sequencerState.stop) stopped |= bit;
    if ((stopped & bit) !== 0 && (f.stopped & bit) === 0) {
      const code = s.faultCode[v] ?? 0;
      count(counts, event.trap_0 + code);
      record(trace, source, traceKind.trap, v, 0, code, counts);
    } else if ((s.done & bit) !== 0) {
      count(counts, event.done);
      record(trace, source, traceKind.done, v, 0, 0, counts);
    }
  }
  f.stopped = stopped;
}
