import { indexBits } from "../../ports/port.ts";
import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { allOnes, lowest, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { decode, register, type Target } from "./address_map.ts";
import { addToCounter, countUp } from "./counters.ts";
import { countRead, countWrite, event } from "./events.ts";
import type { InputReader, RegistersInputs } from "./inputs.ts";
import { readRegister, type RegistersConstants } from "./read.ts";
import { response, type RegistersState } from "./state.ts";
import { isRefused, sumOf, writeRegister } from "./write.ts";

/** What a model is made of, beside its state. */
export interface EdgeParts {
  readonly sizes: ControlRegistersSizes;
  readonly constants: RegistersConstants;
  readonly reader: InputReader;
  readonly counts: Float64Array;
  /** Of the read and of the write that act in this cycle. */
  readonly read: Target;
  readonly write: Target;
}

/** Takes the registers over the edge that ends a cycle with `rst_ni` high; the reader has read its stimulus. */
export function takeEdge(s: RegistersState, parts: EdgeParts, stimulus: Uint32Array, at: number): void {
  const { reader, counts, read, write } = parts;
  const i = reader.value;
  countLevels(s, parts);
  // Ready is a decode of the registers of this cycle, before anything acts.
  const awReady = s.awValid === 0;
  const wReady = s.wValid === 0;
  const arReady = s.arValid === 0;
  countChannels(s, i, counts);
  const readActs = s.arValid === 1 && (s.rValid === 0 || i.rReady === 1);
  const writeActs = s.awValid === 1 && s.wValid === 1 && (s.bValid === 0 || i.bReady === 1);
  read.register = -1;
  write.register = -1;
  // The read comes first: it sees what the write has not changed yet.
  if (readActs) actRead(s, parts, stimulus, at);
  else if (i.rReady === 1) dropRead(s);
  s.run = 0;
  s.clear = 0;
  let written = -1;
  if (writeActs) written = actWrite(s, parts);
  else if (i.bReady === 1) dropWrite(s);
  if (readActs && writeActs) {
    count(counts, event.read_with_write);
    const same = read.register >= 0 && read.register === write.register && read.vnpu === write.vnpu;
    if (same) count(counts, event.read_of_written);
  }
  if (awReady && i.awValid === 1) {
    s.awValid = 1;
    s.awAddress = i.awAddress;
  }
  if (wReady && i.wValid === 1) {
    s.wValid = 1;
    s.wData = i.wData;
    s.wStrobe = i.wStrobe;
  }
  if (arReady && i.arValid === 1) {
    s.arValid = 1;
    s.arAddress = i.arAddress;
  }
  takeEvents(s, i, written, write, counts);
  countCycle(s, i);
}

function actRead(s: RegistersState, parts: EdgeParts, stimulus: Uint32Array, at: number): void {
  const { reader, read, counts } = parts;
  decode(s.arAddress, parts.sizes.vnpus, read);
  if (s.rValid === 1) count(counts, event.read_behind);
  s.arValid = 0;
  s.rValid = 1;
  if (read.miss !== "none") {
    s.rResponse = response.refused;
    s.rData = 0;
    if (read.miss === "page") count(counts, event.refused_read_page);
    else if (read.miss === "offset") count(counts, event.refused_read_offset);
    else count(counts, event.refused_read_misaligned);
    return;
  }
  countRead(counts, read.register);
  reader.readStatus(stimulus, at, read.vnpu);
  s.rResponse = response.okay;
  s.rData = readRegister(s, reader.value, read, parts.constants);
}

/** Gives the register that is written, −1 when the write is refused. */
function actWrite(s: RegistersState, parts: EdgeParts): number {
  const { sizes, write, counts } = parts;
  decode(s.awAddress, sizes.vnpus, write);
  if (s.bValid === 1) count(counts, event.write_behind);
  const refused = isRefused(s, parts.reader.value, write, sizes, counts);
  s.awValid = 0;
  s.wValid = 0;
  s.bValid = 1;
  s.bResponse = refused ? response.refused : response.okay;
  if (refused) return -1;
  countWrite(counts, write.register);
  writeRegister(s, write, sizes, allOnes(indexBits(sizes.vnpus)));
  return write.register;
}

function dropRead(s: RegistersState): void {
  s.rValid = 0;
  s.rData = 0;
  s.rResponse = 0;
}

function dropWrite(s: RegistersState): void {
  s.bValid = 0;
  s.bResponse = 0;
}

/** What happens beside the bus; it wins over the write of the cycle, which has been done. */
function takeEvents(s: RegistersState, i: RegistersInputs, written: number, write: Target, counts: Float64Array): void {
  if (i.quarantine !== 0) {
    count(counts, event.quarantine);
    if (written === register.core_irq_pending && (s.wData & 1) === 1) count(counts, event.quarantine_over_clear);
    if (written === register.me_online && (s.wData & i.quarantine) !== 0) count(counts, event.quarantine_over_online);
    if ((i.quarantine & ~s.meOnline) !== 0) count(counts, event.quarantine_offline);
    s.meOnline &= ~i.quarantine;
    s.coreIrqPending = 1;
    s.changed = true;
  }
  if (i.injectDone === 1 && written !== register.inject) {
    count(counts, write.register === register.inject ? event.inject_done_with_refused : event.inject_done_alone);
    s.injectValid = 0;
  } else if (i.injectDone === 1) {
    count(counts, event.inject_done_with_write);
  }
  const failed = i.inFault & ~s.faultBefore;
  if ((i.inFault & s.faultBefore) !== 0) count(counts, event.fault_after_fault);
  s.faultBefore = i.inFault;
  if ((i.done | failed) === 0) return;
  if (i.done !== 0) count(counts, event.done_set);
  if (failed !== 0) count(counts, event.fault_set);
  if (written === register.irq_pending) {
    if ((s.wData & 1) === 1 && ((i.done >>> write.vnpu) & 1) === 1) count(counts, event.done_over_clear);
    if ((s.wData & 2) === 2 && ((failed >>> write.vnpu) & 1) === 1) count(counts, event.fault_over_clear);
  }
  s.donePending |= i.done;
  s.faultPending |= failed;
}

function countCycle(s: RegistersState, i: RegistersInputs): void {
  addToCounter(s.cycles, 0, 1);
  for (let rest = i.tenants; rest !== 0; rest &= rest - 1) {
    const v = lowest(rest);
    addToCounter(s.meCycles, v, i.meBusy[v] ?? 0);
  }
  for (let rest = i.granted; rest !== 0; rest &= rest - 1) {
    const v = lowest(rest);
    addToCounter(s.veSlots, v, i.veGrants[v] ?? 0);
  }
  for (let rest = i.preempted; rest !== 0; rest &= rest - 1) addToCounter(s.preempts, lowest(rest), 1);
  if (i.traceDrop === 1) s.traceDrops = countUp(s.traceDrops);
}

function countChannels(s: RegistersState, i: RegistersInputs, counts: Float64Array): void {
  const aw = i.awValid & ~s.awValid;
  const w = i.wValid & ~s.wValid;
  if ((aw & w) === 1) count(counts, event.aw_with_w);
  else if (aw === 1 && s.wValid === 0) count(counts, event.aw_first);
  else if (w === 1 && s.awValid === 0) count(counts, event.w_first);
  if ((s.awValid & s.wValid & s.bValid & ~i.bReady) === 1) count(counts, event.write_waits);
  if ((s.arValid & s.rValid & ~i.rReady) === 1) count(counts, event.read_waits);
}

function countLevels(s: RegistersState, { sizes, counts }: EdgeParts): void {
  const someOffline = s.meOnline !== allOnes(sizes.matrixEngines);
  if (someOffline && s.mode < 2 && sumOf(s.meQuota) > ones(s.meOnline)) count(counts, event.oversubscribed);
  if (((s.donePending & s.doneEnable) | (s.faultPending & s.faultEnable)) !== 0) count(counts, event.irq_guest);
  if ((s.coreIrqPending & s.coreIrqEnable) === 1) count(counts, event.irq_hypervisor_quarantine);
  if (s.coreIrqEnable > 1 && s.faultBefore !== 0) count(counts, event.irq_hypervisor_fault);
}
