import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import type { ElementPlace } from "../../ports/row_layout.ts";
import type { RegistersRows } from "./rows.ts";

/** What the surroundings say in one cycle. Sets are numbers with bit v for vNPU v, bit m for ME m. */
export interface RegistersDrive {
  /** `rst_ni`: 0 in reset. */
  running: number;
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
  done: number;
  quarantine: number;
  busy: number;
  preempted: number;
  traceDrop: number;
  /** By vNPU. */
  readonly state: Int32Array;
  readonly group: Int32Array;
  readonly faultCode: Int32Array;
  readonly veGrants: Int32Array;
  /** By ME: a vNPU that exists, also while it is not busy. */
  readonly tenant: Int32Array;
}

/** Nothing happens, and nothing is busy. */
export function quietDrive({ matrixEngines, vnpus }: ControlRegistersSizes): RegistersDrive {
  return {
    running: 1,
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
    done: 0,
    quarantine: 0,
    busy: 0,
    preempted: 0,
    traceDrop: 0,
    state: new Int32Array(vnpus),
    group: new Int32Array(vnpus),
    faultCode: new Int32Array(vnpus),
    veGrants: new Int32Array(vnpus),
    tenant: new Int32Array(matrixEngines),
  };
}

/** Takes back all pulses beside the bus; what lasts stays. */
export function clearPulses(d: RegistersDrive): void {
  d.running = 1;
  d.injectDone = 0;
  d.done = 0;
  d.quarantine = 0;
  d.preempted = 0;
  d.traceDrop = 0;
}

/** Writes all words of a stimulus row. */
export function drivePacker(rows: RegistersRows): (d: RegistersDrive, row: Uint32Array, at: number) => void {
  const running = rows.whole("rst_ni");
  const awValid = rows.whole("s_axi_awvalid_i");
  const awAddress = rows.whole("s_axi_awaddr_i");
  const wValid = rows.whole("s_axi_wvalid_i");
  const wData = rows.whole("s_axi_wdata_i");
  const wStrobe = rows.whole("s_axi_wstrb_i");
  const bReady = rows.whole("s_axi_bready_i");
  const arValid = rows.whole("s_axi_arvalid_i");
  const arAddress = rows.whole("s_axi_araddr_i");
  const rReady = rows.whole("s_axi_rready_i");
  const injectDone = rows.whole("inject_done_i");
  const done = rows.whole("vnpu_done_i");
  const quarantine = rows.whole("me_quarantine_i");
  const busy = rows.whole("me_busy_i");
  const preempted = rows.whole("preempted_i");
  const traceDrop = rows.whole("trace_drop_i");
  const state = rows.elements("vnpu_state_i");
  const group = rows.elements("vnpu_group_i");
  const faultCode = rows.elements("vnpu_fault_code_i");
  const veGrants = rows.elements("ve_grants_i");
  const tenant = rows.elements("me_vnpu_i");
  const { words } = rows.inputs;
  return (d, row, at) => {
    for (let word = 0; word < words; word += 1) row[at + word] = 0;
    put(row, at, running, d.running);
    put(row, at, awValid, d.awValid);
    put(row, at, awAddress, d.awAddress);
    put(row, at, wValid, d.wValid);
    put(row, at, wData, d.wData);
    put(row, at, wStrobe, d.wStrobe);
    put(row, at, bReady, d.bReady);
    put(row, at, arValid, d.arValid);
    put(row, at, arAddress, d.arAddress);
    put(row, at, rReady, d.rReady);
    put(row, at, injectDone, d.injectDone);
    put(row, at, done, d.done);
    put(row, at, quarantine, d.quarantine);
    put(row, at, busy, d.busy);
    put(row, at, preempted, d.preempted);
    put(row, at, traceDrop, d.traceDrop);
    putAll(row, at, state, d.state);
    putAll(row, at, group, d.group);
    putAll(row, at, faultCode, d.faultCode);
    putAll(row, at, veGrants, d.veGrants);
    putAll(row, at, tenant, d.tenant);
  };
}

function putAll(row: Uint32Array, at: number, places: readonly ElementPlace[], values: Int32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index];
    if (place !== undefined) put(row, at, place, values[index] ?? 0);
  }
}

function put(row: Uint32Array, at: number, place: ElementPlace, value: number): void {
  if (value === 0) return;
  const word = at + place.word;
  row[word] = (row[word] ?? 0) | ((value & place.mask) << place.shift);
}
