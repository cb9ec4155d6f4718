import { npuFrontendPorts, type NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { fetchMasterSizes } from "../../ports/fetch_master.ts";
import { controlRegistersGolden, type ControlRegistersConfig } from "../control_registers/model.ts";
import { fetchMasterGolden } from "../fetch_master/model.ts";
import type { GoldenModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { operationSchedulerGolden } from "../operation_scheduler/model.ts";
import { noSpan, readSpan, span } from "../places.ts";
import { utopSchedulerGolden } from "../utop_scheduler/model.ts";
import { utopSequencerGolden } from "../utop_sequencer/model.ts";
import { decideQueues, decideVnpus, rowHappenings } from "./decide.ts";
import { storeBeatOfCycle, takeQueuesEdge, takeVnpusEdge } from "./edge.ts";
import { hearEngines, showEngines } from "./engines.ts";
import { fetchPart } from "./fetch_part.ts";
import { eventsOf, frontendOf, resetFrontend } from "./frontend.ts";
import { inputReader } from "./inputs.ts";
import { operationsPart } from "./operations_part.ts";
import { outputWriter } from "./outputs.ts";
import { takePartEdge } from "./part.ts";
import { registersPart } from "./registers_part.ts";
import { schedulerPart } from "./scheduler_part.ts";
import { sequencerPart } from "./sequencer_part.ts";
import { shapeOf } from "./shape.ts";
import { traceCycle } from "./trace_events.ts";
import { countWork } from "./work.ts";

/** What a config says to the front end; any config of kind `npu` with its hash does. */
export interface NpuFrontendConfig extends NpuFrontendSizes, ControlRegistersConfig {}

/**
 * Cycle-accurate model of `npu_frontend`, written from docs/contracts/npu_frontend.md, of the models of the five blocks
 * inside. In each cycle it first asks each block what its registers show, then says to each what the others do.
 * Instructions are decoded once, when their words come from memory; loops, scalars and contexts are plain objects.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 *
 * @param config matrixEngines and vectorEngines 1–16, vnpus 1–32, saveLimitCycles 4–65,535, instructionLines 16–1,024 and
 * whole blocks. Throws RangeError outside these, and for what the models of its blocks refuse.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 */
export function npuFrontendGolden(config: NpuFrontendConfig, reset: "async_low" | "sync"): GoldenModel {
  const shape = shapeOf(config);
  const { mes, vnpus } = shape;
  const layouts = modelLayouts(npuFrontendPorts(config));
  const { inputs, outputs, state } = layouts;
  const events = eventsOf();
  const f = frontendOf(shape, events.counts);
  const { signals: s, engines: e, trace, counts } = f;

  const registers = registersPart(controlRegistersGolden(config, reset), shape, inputs);
  const registersLayout = registers.part.model.outputs;
  const registersRow = registers.part.outputs;
  const scheduler = schedulerPart(utopSchedulerGolden(config, reset, events.scheduler), shape, registersLayout);
  const sequencers = Array.from({ length: vnpus }, (_, v) =>
    sequencerPart(utopSequencerGolden(config, reset, events.sequencers), v, mes),
  );
  const operations = operationsPart(operationSchedulerGolden(config, reset, events.operations), shape, registersLayout);
  const fetch = fetchPart(fetchMasterGolden(fetchMasterSizes(config), reset, events.fetch), shape, inputs);
  const parts = [registers, scheduler, ...sequencers, operations, fetch].map(({ part }) => part);

  const resetPlace = span(inputs, "rst_ni");
  const readInputs = inputReader(inputs, shape);
  const writeOutputs = outputWriter(...([outputs, shape, { layout: registersLayout, row: registersRow }] as const), {
    layout: fetch.part.model.outputs,
    row: fetch.part.outputs,
  });
  const rowsHear = Array.from({ length: vnpus }, rowHappenings);
  const counted = { grants: f.grants, injectDone: false, traceDropped: false };

  /** Brings all that registers show into the signals. */
  function show(resetHigh: number): void {
    registers.show(s, resetHigh);
    scheduler.show(s, registersRow, resetHigh);
    s.live = 0;
    s.kill = 0;
    s.done = 0;
    s.veStart = 0;
    s.veActive = 0;
    s.veFlush = 0;
    s.utopVnpu = -1;
    for (const sequencer of sequencers) sequencer.show(s, resetHigh);
    operations.show(s, registersRow, resetHigh);
    fetch.show(s, resetHigh);
    showEngines(e, s.running, s.saving, s.preemptMe, s.preemptKill);
  }

  function cycle(row: Uint32Array, at: number): void {
    readInputs(s, row, at);
    hearEngines(e, s, s.running, s.saving, s.registered, shape.saveLimit, counts);
    decideQueues(f);
    decideVnpus(f, rowsHear);
    countWork(f);
    traceCycle(f);

    // The blocks inside see the state of this cycle: they go over the edge first.
    operations.edge(s, e, f.queues);
    for (let v = 0; v < vnpus; v++) {
      const unit = f.rows[v];
      const memory = f.memories[v];
      if (unit === undefined || memory === undefined) continue;
      sequencers[v]?.edge(s, e, f.queues, unit, f.faults[v] ?? 0, memory.busy);
    }
    fetch.edge(s, f.memories, f.rows, row, at);
    scheduler.edge(s, e);
    counted.injectDone = storeBeatOfCycle(f);
    counted.traceDropped = trace.dropped;
    registers.edge(s, e, counted, row, at);
    takeQueuesEdge(f, operations);
    takeVnpusEdge(f, rowsHear);
  }

  function step(
    stimulus: Uint32Array,
    at: number,
    outputRow: Uint32Array,
    outAt: number,
    stateRow?: Uint32Array,
    stateAt = 0,
  ): void {
    const inReset = readSpan(stimulus, at, resetPlace ?? noSpan) === 0;
    if (inReset && reset === "async_low") resetFrontend(f);
    show(inReset ? 0 : 1);
    writeOutputs(s, e, f.queues, trace, outputRow, outAt);
    if (stateRow !== undefined) stateRow.fill(0, stateAt, stateAt + state.words);
    if (inReset) {
      resetFrontend(f);
      for (const part of parts) takePartEdge(part);
    } else {
      cycle(stimulus, at);
    }
  }

  return { ...layouts, eventNames: events.names, eventCounts: counts, step };
}
