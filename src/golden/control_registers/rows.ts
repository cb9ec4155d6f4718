import { addressParts } from "../../ports/control_registers.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import { putRuns, putSpan, runs, span, type Runs, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import type { RegistersState, Segments } from "./state.ts";

/** A writer of output rows of this layout. It takes `s.changed` back: the outputs of registers are made anew when they change. */
export function outputWriter(layout: RowLayout, vnpus: number): RowWriter<RegistersState> {
  const { words } = layout;
  const writeConfiguration = configurationWriter(layout, vnpus);
  const configuration = new Uint32Array(words);
  const place = (name: string): Span => span(layout, name);
  const awReady = place("s_axi_awready_o");
  const wReady = place("s_axi_wready_o");
  const bValid = place("s_axi_bvalid_o");
  const bResponse = place("s_axi_bresp_o");
  const arReady = place("s_axi_arready_o");
  const rValid = place("s_axi_rvalid_o");
  const rData = place("s_axi_rdata_o");
  const rResponse = place("s_axi_rresp_o");
  const run = place("run_o");
  const clear = place("clear_o");
  const injectValid = place("inject_valid_o");
  const injectRow = place("inject_row_o");
  const injectVnpu = place("inject_vnpu_o");
  const irq = place("irq_o");
  const irqHypervisor = place("irq_hypervisor_o");
  return (s, row, at) => {
    if (s.changed) {
      configuration.fill(0);
      writeConfiguration(s, configuration, 0);
      s.changed = false;
    }
    row.set(configuration, at);
    putSpan(row, at, awReady, s.awValid ^ 1);
    putSpan(row, at, wReady, s.wValid ^ 1);
    putSpan(row, at, arReady, s.arValid ^ 1);
    if (s.bValid) {
      putSpan(row, at, bValid, 1);
      putSpan(row, at, bResponse, s.bResponse);
    }
    if (s.rValid) {
      putSpan(row, at, rValid, 1);
      putSpan(row, at, rData, s.rData);
      putSpan(row, at, rResponse, s.rResponse);
    }
    if (s.run) putSpan(row, at, run, s.run);
    if (s.clear) putSpan(row, at, clear, s.clear);
    if (s.injectValid) {
      putSpan(row, at, injectValid, 1);
      putSpan(row, at, injectRow, s.injectRow);
      putSpan(row, at, injectVnpu, s.injectVnpu);
    }
    putSpan(row, at, irq, (s.donePending & s.doneEnable) | (s.faultPending & s.faultEnable));
    const quarantine = s.coreIrqPending & s.coreIrqEnable & 1;
    const fault = s.faultBefore === 0 ? 0 : s.coreIrqEnable >>> 1;
    putSpan(row, at, irqHypervisor, quarantine | fault);
  };
}

/** Writes the outputs that stand as software wrote them. */
function configurationWriter(layout: RowLayout, vnpus: number): RowWriter<RegistersState> {
  const place = (name: string): Span => span(layout, name);
  const segment = (base: string, size: string): SegmentPlaces => ({
    base: runs(layout, base),
    size: runs(layout, size),
  });
  const mode = place("mode_o");
  const gang = place("gang_o");
  const slice = place("slice_cycles_o");
  const switchCycles = place("switch_cycles_o");
  const meOnline = place("me_online_o");
  const enable = place("vnpu_enable_o");
  const harvest = place("vnpu_harvest_o");
  const lend = place("vnpu_lend_o");
  const priority = runs(layout, "vnpu_priority_o");
  const meQuota = runs(layout, "me_quota_o");
  const veQuota = runs(layout, "ve_quota_o");
  const stop = place("stop_o");
  const table = segment("table_base_o", "table_rows_o");
  const code = segment("code_base_o", "code_bytes_o");
  const context = segment("context_base_o", "context_bytes_o");
  const parts = new Int32Array(addressParts * vnpus);

  const putSegment = (row: Uint32Array, at: number, { base, size }: SegmentPlaces, from: Segments): void => {
    for (let v = 0; v < vnpus; v++) {
      const low = from.low[v] ?? 0;
      parts[addressParts * v] = low & 0xffff;
      parts[addressParts * v + 1] = low >>> 16;
      parts[addressParts * v + 2] = from.high[v] ?? 0;
    }
    putRuns(row, at, base, parts);
    putRuns(row, at, size, from.size);
  };
  return (s, row, at) => {
    putSpan(row, at, mode, s.mode);
    putSpan(row, at, gang, s.gang);
    putSpan(row, at, slice, s.slice);
    putSpan(row, at, switchCycles, s.switchCycles);
    putSpan(row, at, meOnline, s.meOnline);
    putSpan(row, at, enable, s.enable);
    putSpan(row, at, harvest, s.harvest);
    putSpan(row, at, lend, s.lend);
    putSpan(row, at, stop, s.stop);
    putRuns(row, at, priority, s.priority);
    putRuns(row, at, meQuota, s.meQuota);
    putRuns(row, at, veQuota, s.veQuota);
    putSegment(row, at, table, s.table);
    putSegment(row, at, code, s.code);
    putSegment(row, at, context, s.context);
  };
}

interface SegmentPlaces {
  readonly base: Runs;
  readonly size: Runs;
}

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout, vnpus: number): RowWriter<RegistersState> {
  const { words } = layout;
  const place = (name: string): Span => span(layout, name);
  const awValid = place("aw_valid");
  const awAddress = place("aw_address");
  const wValid = place("w_valid");
  const wData = place("w_data");
  const wStrobe = place("w_strobe");
  const arValid = place("ar_valid");
  const arAddress = place("ar_address");
  const irqPending = runs(layout, "irq_pending");
  const irqEnable = runs(layout, "irq_enable");
  const corePending = place("core_irq_pending");
  const coreEnable = place("core_irq_enable");
  const faultBefore = place("fault_before");
  const cycles = wordsAt(layout, "cycles");
  const meCycles = wordsAt(layout, "me_cycles");
  const veSlots = wordsAt(layout, "ve_slots");
  const preempts = wordsAt(layout, "preempts");
  const traceDrops = place("trace_drops");
  const latched = place("latched");
  const pairs = new Int32Array(2 * vnpus);

  /** Per vNPU: done, fault. */
  const putPairs = (row: Uint32Array, at: number, port: Runs, done: number, fault: number): void => {
    for (let v = 0; v < vnpus; v++) {
      pairs[2 * v] = (done >>> v) & 1;
      pairs[2 * v + 1] = (fault >>> v) & 1;
    }
    putRuns(row, at, port, pairs);
  };
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    putSpan(row, at, awValid, s.awValid);
    putSpan(row, at, awAddress, s.awAddress);
    putSpan(row, at, wValid, s.wValid);
    putSpan(row, at, wData, s.wData);
    putSpan(row, at, wStrobe, s.wStrobe);
    putSpan(row, at, arValid, s.arValid);
    putSpan(row, at, arAddress, s.arAddress);
    putPairs(row, at, irqPending, s.donePending, s.faultPending);
    putPairs(row, at, irqEnable, s.doneEnable, s.faultEnable);
    putSpan(row, at, corePending, s.coreIrqPending);
    putSpan(row, at, coreEnable, s.coreIrqEnable);
    putSpan(row, at, faultBefore, s.faultBefore);
    row.set(s.cycles, at + cycles);
    row.set(s.meCycles, at + meCycles);
    row.set(s.veSlots, at + veSlots);
    row.set(s.preempts, at + preempts);
    putSpan(row, at, traceDrops, s.traceDrops);
    putSpan(row, at, latched, s.latched);
  };
}

/** First word of a port of 32-bit elements: each has a word of its own, one behind the other. */
function wordsAt(layout: RowLayout, name: string): number {
  return span(layout, name).word;
}
