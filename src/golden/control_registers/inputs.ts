import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { elementPlace, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { lowest } from "../bits.ts";
import { noSpan, readSpan, span } from "../places.ts";

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
  /** MEs in Run, by tenant; VE slots issued, by vNPU. The sets are those that are not 0. */
  readonly meBusy: Int32Array;
  readonly veGrants: Int32Array;
  tenants: number;
  granted: number;
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
    tenants: 0,
    granted: 0,
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

  const stateWords = watchWords(layout, ["vnpu_state_i"]);
  const engineWords = watchWords(layout, ["me_busy_i", "me_vnpu_i"]);
  const grantWords = watchWords(layout, ["ve_grants_i"]);

  const readStates = (row: Uint32Array, at: number): void => {
    let inFault = 0;
    let idle = 0;
    for (let v = 0; v < vnpus; v++) {
      const state = readSpan(row, at, states[v] ?? noSpan);
      value.state[v] = state;
      if (state === faultState) inFault |= 1 << v;
      if (state === 0 || state === 4 || state === faultState) idle |= 1 << v;
    }
    value.inFault = inFault;
    value.idle = idle;
  };
  const readEngines = (row: Uint32Array, at: number): void => {
    value.meBusy.fill(0);
    value.tenants = 0;
    for (let rest = readSpan(row, at, busy); rest !== 0; rest &= rest - 1) {
      const tenant = readSpan(row, at, tenants[lowest(rest)] ?? noSpan);
      if (tenant >= vnpus) continue;
      value.meBusy[tenant] = (value.meBusy[tenant] ?? 0) + 1;
      value.tenants |= 1 << tenant;
    }
  };
  const readGrants = (row: Uint32Array, at: number): void => {
    value.granted = 0;
    for (let v = 0; v < vnpus; v++) {
      const slots = readSpan(row, at, grants[v] ?? noSpan);
      value.veGrants[v] = slots;
      if (slots !== 0) value.granted |= 1 << v;
    }
  };

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
      // States, engines and grants mostly stay: a look at their words costs less than taking them apart.
      if (stateWords.changed(row, at)) readStates(row, at);
      if (engineWords.changed(row, at)) readEngines(row, at);
      if (grantWords.changed(row, at)) readGrants(row, at);
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

/** Tells whether words of a row are others than the last time. */
interface WordWatch {
  changed(row: Uint32Array, at: number): boolean;
}

/** Watches the words that hold these ports: they lie next to each other. */
function watchWords(layout: RowLayout, names: readonly string[]): WordWatch {
  const held = layout.fields.filter((field) => names.includes(layout.ports[field.port]?.name ?? ""));
  const first = Math.min(...held.map((field) => field.word));
  const seen = new Uint32Array(Math.max(...held.map((field) => field.word)) + 1 - first);
  let known = false;
  return {
    changed(row, at) {
      let changed = !known;
      known = true;
      for (let word = 0; word < seen.length; word++) {
        const bits = row[at + first + word] ?? 0;
        if (bits === seen[word]) continue;
        seen[word] = bits;
        changed = true;
      }
      return changed;
    },
  };
}
