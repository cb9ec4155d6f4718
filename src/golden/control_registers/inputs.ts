import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { elementPlace, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { readSpan, span } from "../utop_scheduler/places.ts";

/** State of a sequencer in which its vNPU is in Fault. */
const faultState = 5;

/** The stimulus of one cycle, decoded. Sets are numbers with bit v for vNPU v, bit m for ME m. */
export interface RegistersInputs {
  awValid: number;
  awAddress: number;
  wValid: number;
  wData: number;
  wStrobe: number;
  bReady: number;
  arValid: number;
  arAddress: number;
  rReady: number;
  injectDone: number;
  /** vNPUs in state 5. */
  inFault: number;
  /** vNPUs in state 0, 4 or 5. */
  idle: number;
  readonly state: Int32Array;
  /** By vNPU; brought up to date by `readStatus` alone. */
  group: number;
  faultCode: number;
  done: number;
  quarantine: number;
  /** MEs in Run, by tenant; VE slots issued, by vNPU. */
  readonly meBusy: Int32Array;
  readonly veGrants: Int32Array;
  preempted: number;
  traceDrop: number;
}

export interface InputReader {
  readonly value: RegistersInputs;
  /** Reads all but the group and the fault code. */
  read(row: Uint32Array, at: number): void;
  /** Reads the group and the fault code of one vNPU. */
  readStatus(row: Uint32Array, at: number, vnpu: number): void;
}

/** A reader for stimulus rows of this layout. */
export function inputReader(layout: RowLayout, sizes: ControlRegistersSizes): InputReader {
  const { matrixEngines, vnpus } = sizes;
  const value: RegistersInputs = {
    awValid: 0,
    awAddress: 0,
    wValid: 0,
    wData: 0,
    wStrobe: 0,
    bReady: 0,
    arValid: 0,
    arAddress: 0,
    rReady: 0,
    injectDone: 0,
    inFault: 0,
    idle: 0,
    state: new Int32Array(vnpus),
    group: 0,
    faultCode: 0,
    done: 0,
    quarantine: 0,
    meBusy: new Int32Array(vnpus),
    veGrants: new Int32Array(vnpus),
    preempted: 0,
    traceDrop: 0,
  };
  const places = (name: string, count: number): readonly ElementPlace[] =>
    Array.from({ length: count }, (_, index) => elementPlace(layout, name, index));
  const awValid = span(layout, "s_axi_awvalid_i");
  const awAddress = span(layout, "s_axi_awaddr_i");
  const wValid = span(layout, "s_axi_wvalid_i");
  const wData = span(layout, "s_axi_wdata_i");
  const wStrobe = span(layout, "s_axi_wstrb_i");
  const bReady = span(layout, "s_axi_bready_i");
  const arValid = span(layout, "s_axi_arvalid_i");
  const arAddress = span(layout, "s_axi_araddr_i");
  const rReady = span(layout, "s_axi_rready_i");
  const injectDone = span(layout, "inject_done_i");
  const states = places("vnpu_state_i", vnpus);
  const groups = places("vnpu_group_i", vnpus);
  const faultCodes = places("vnpu_fault_code_i", vnpus);
  const done = span(layout, "vnpu_done_i");
  const quarantine = span(layout, "me_quarantine_i");
  const busy = span(layout, "me_busy_i");
  const tenants = places("me_vnpu_i", matrixEngines);
  const grants = places("ve_grants_i", vnpus);
  const preempted = span(layout, "preempted_i");
  const traceDrop = span(layout, "trace_drop_i");

  return {
    value,
    read(row, at) {
      value.awValid = readSpan(row, at, awValid);
      value.awAddress = readSpan(row, at, awAddress);
      value.wValid = readSpan(row, at, wValid);
      value.wData = readSpan(row, at, wData);
      value.wStrobe = readSpan(row, at, wStrobe);
      value.bReady = readSpan(row, at, bReady);
      value.arValid = readSpan(row, at, arValid);
      value.arAddress = readSpan(row, at, arAddress);
      value.rReady = readSpan(row, at, rReady);
      value.injectDone = readSpan(row, at, injectDone);
      value.done = readSpan(row, at, done);
      value.quarantine = readSpan(row, at, quarantine);
      value.preempted = readSpan(row, at, preempted);
      value.traceDrop = readSpan(row, at, traceDrop);
      let inFault = 0;
      let idle = 0;
      for (let v = 0; v < states.length; v++) {
        const place = states[v];
        const grantsPlace = grants[v];
        if (place === undefined || grantsPlace === undefined) break;
        const state = readSpan(row, at, place);
        value.state[v] = state;
        if (state === faultState) inFault |= 1 << v;
        if (state === 0 || state === 4 || state === faultState) idle |= 1 << v;
        value.veGrants[v] = readSpan(row, at, grantsPlace);
        value.meBusy[v] = 0;
      }
      value.inFault = inFault;
      value.idle = idle;
      for (let rest = readSpan(row, at, busy); rest !== 0; rest &= rest - 1) {
        const place = tenants[31 - Math.clz32(rest & -rest)];
        if (place === undefined) break;
        const tenant = readSpan(row, at, place);
        value.meBusy[tenant] = (value.meBusy[tenant] ?? 0) + 1;
      }
    },
    readStatus(row, at, vnpu) {
      const group = groups[vnpu];
      const code = faultCodes[vnpu];
      if (group === undefined || code === undefined) return;
      value.group = readSpan(row, at, group);
      value.faultCode = readSpan(row, at, code);
    },
  };
}
