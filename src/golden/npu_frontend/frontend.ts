import { eventNames as fetchEvents } from "../fetch_master/events.ts";
import { eventNames as operationEvents } from "../operation_scheduler/events.ts";
import { eventNames as schedulerEvents } from "../utop_scheduler/events.ts";
import { eventNames as sequencerEvents } from "../utop_sequencer/events.ts";
import { enginesOf, resetEngines, type Engines } from "./engines.ts";
import { ownEventNames } from "./events.ts";
import { memoryOf, resetMemory, type Memory } from "./memory.ts";
import { emptyContext, queueOf, resetQueue, type Context, type Queue } from "./queue.ts";
import { resetRowUnit, rowUnitOf, type RowUnit } from "./row_unit.ts";
import type { Shape } from "./shape.ts";
import { signalsOf, type Signals } from "./signals.ts";
import { resetTrace, traceOf, type Trace } from "./trace.ts";

/** Everything of the front end that is not in one of the blocks inside. */
export interface Frontend {
  readonly shape: Shape;
  readonly lineBytes: number;
  readonly signals: Signals;
  readonly queues: readonly Queue[];
  /** By vNPU, then by index of the µTop. */
  readonly contexts: readonly (readonly Context[])[];
  readonly memories: readonly Memory[];
  readonly rows: readonly RowUnit[];
  readonly engines: Engines;
  readonly trace: Trace;
  /** vNPUs that were in Stop in the cycle before. */
  stopped: number;
  readonly counts: Float64Array;

  /** Per vNPU, of this cycle: code of its fault, 0 for none; VE operations that show. */
  readonly faults: Int32Array;
  readonly grants: Int32Array;
  /** Per queue: VE whose reduce shows, −1 for none. */
  readonly reduces: Int32Array;
}

export function frontendOf(shape: Shape, counts: Float64Array): Frontend {
  const { mes, ves, vnpus, queues } = shape;
  const each = <T>(many: number, make: (index: number) => T): T[] =>
    Array.from({ length: many }, (_, index) => make(index));
  return {
    shape,
    lineBytes: 16 * shape.lineBeats,
    signals: signalsOf(shape),
    queues: each(queues, (number) => queueOf(number, mes, ves)),
    contexts: each(vnpus, () => each(mes, () => emptyContext(ves))),
    memories: each(vnpus, () => memoryOf(shape)),
    rows: each(vnpus, () => rowUnitOf(mes)),
    engines: enginesOf(mes),
    trace: traceOf(mes, vnpus),
    stopped: 0,
    counts,
    faults: new Int32Array(vnpus),
    grants: new Int32Array(vnpus),
    reduces: new Int32Array(queues),
  };
}

/** Puts the reset values back. */
export function resetFrontend(f: Frontend): void {
  f.queues.forEach(resetQueue);
  f.memories.forEach(resetMemory);
  f.rows.forEach(resetRowUnit);
  resetEngines(f.engines);
  resetTrace(f.trace);
  f.stopped = 0;
}

/** Names of all events, and where each block inside counts its own; those of one kind count together. */
export interface Events {
  readonly names: readonly string[];
  readonly counts: Float64Array;
  readonly scheduler: Float64Array;
  readonly sequencers: Float64Array;
  readonly operations: Float64Array;
  readonly fetch: Float64Array;
}

/** The front end's own events come first, then those of its blocks, each with the name of its block before it. */
export function eventsOf(): Events {
  const blocks = [
    { block: "utop_scheduler", names: schedulerEvents },
    { block: "utop_sequencer", names: sequencerEvents },
    { block: "operation_scheduler", names: operationEvents },
    { block: "fetch_master", names: fetchEvents },
  ];
  const names = [...ownEventNames, ...blocks.flatMap(({ block, names: own }) => own.map((name) => `${block}_${name}`))];
  const counts = new Float64Array(names.length);
  let at = ownEventNames.length;
  const view = (list: readonly string[]): Float64Array => {
    at += list.length;
    return counts.subarray(at - list.length, at);
  };
  return {
    ...{ names, counts, scheduler: view(schedulerEvents), sequencers: view(sequencerEvents) },
    ...{ operations: view(operationEvents), fetch: view(fetchEvents) },
  };
}
