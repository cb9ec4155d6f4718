import { has } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { decode, register, type Target } from "./address_map.ts";
import { turnAgenda } from "./agenda.ts";
import { answerRead, answerWrite, countChannels, dropAnswers, offers, readActs, takeOffers, writeActs } from "./bus.ts";
import { beginCycle, type CycleState } from "./cores.ts";
import { countRead, countWrite, event } from "./events.ts";
import { takeFetch } from "./fetch.ts";
import { takeGroups, type GroupView } from "./groups.ts";
import { takeHalt } from "./halt.ts";
import type { InputReader } from "./inputs.ts";
import { takeLoader } from "./loader.ts";
import { takePulses } from "./pulses.ts";
import { readRegister } from "./read.ts";
import { isRefused, isRefusedAtOnce } from "./refusals.ts";
import { isInterrupted, type PoolShape, type PoolState } from "./state.ts";
import { writeRegister } from "./write.ts";

/** What a model is made of, beside its state. */
export interface EdgeParts {
  readonly shape: PoolShape;
  readonly reader: InputReader;
  readonly counts: Float64Array;
  readonly cycle: CycleState;
  readonly group: GroupView;
  /** Of the read and of the write that act in this cycle. */
  readonly read: Target;
  readonly write: Target;
  /** By core: what the cores' side compares with. */
  readonly words: Int32Array;
}

/** Takes the block over the edge that ends a cycle with `rst_ni` high; the reader has read its stimulus. */
export function takeEdge(s: PoolState, parts: EdgeParts): void {
  const { shape, reader, counts, cycle, write } = parts;
  const { bus } = s;
  const i = reader.value;
  const offered = offers(bus, i);
  const reads = readActs(bus, i);
  const writes = writeActs(bus, i);
  countChannels(bus, i, offered, counts);
  if (isInterrupted(s)) count(counts, event.irq);
  // The read comes first: it sees what nothing has changed yet. So does the cores' side.
  if (reads) actRead(s, parts);
  s.newFronts |= takeFetch(s.fetch, s.agenda, i.instrReady, parts);
  beginCycle(s.cores, cycle, shape.oldAge);
  write.register = -1;
  let taken = false;
  if (writes) {
    decode(bus.awAddress, shape.cores, write);
    taken = !isRefusedAtOnce(write, bus.wStrobe, counts);
    if (taken && write.register === register.stop) cycle.stopped = write.index;
  }
  takeGroups(s, cycle, parts.group, reader, counts);
  takePulses(s.cores, cycle, i, counts);
  takeHalt(s.cores, cycle, reader, counts);
  takeLoader(s, cycle, parts);
  s.ctxEnded |= cycle.ended;
  if (writes) actWrite(s, parts, taken && !isRefused(s, cycle, write, shape, counts));
  if (reads && writes) countBoth(parts);
  s.irqGroup |= cycle.irqGroup;
  s.irqTask |= cycle.irqTask;
  s.irqTrap |= cycle.irqTrap;
  dropAnswers(bus, i, writes, reads);
  takeOffers(bus, i, offered);
  turnAgenda(s.agenda);
  reader.turn();
}

function actRead(s: PoolState, { shape, reader, counts, read }: EdgeParts): void {
  decode(s.bus.arAddress, shape.cores, read);
  const refused = read.miss !== "none";
  if (!refused) countRead(counts, read.register);
  else if (read.miss === "offset") count(counts, event.refused_read_offset);
  else if (read.miss === "group") count(counts, event.refused_read_no_group);
  else if (read.miss === "core") count(counts, event.refused_read_no_core);
  else count(counts, event.refused_read_misaligned);
  answerRead(s.bus, refused, refused ? 0 : readRegister(s, reader, read, shape));
}

function actWrite(s: PoolState, { shape, counts, cycle, write }: EdgeParts, taken: boolean): void {
  answerWrite(s.bus, !taken);
  if (!taken) return;
  const data = s.bus.wData;
  countWrite(counts, write.register);
  if (write.register === register.irq_group && (data & s.irqGroup & cycle.irqGroup) !== 0) {
    count(counts, event.group_set_over_clear);
  }
  if (write.register === register.irq_task && (data & s.irqTask & cycle.irqTask) !== 0) {
    count(counts, event.task_set_over_clear);
  }
  if (write.register === register.irq_trap && (data & s.irqTrap & cycle.irqTrap) !== 0) {
    count(counts, event.trap_set_over_clear);
  }
  if (write.register === register.hold && has(cycle.ended, write.index) && (data & 1) === 0) {
    count(counts, event.unhold_at_end);
  }
  if (write.register === register.inject && has(cycle.injected, write.index)) count(counts, event.injected_at_write);
  writeRegister(s, write, shape, counts);
}

/** Counts a read and a write that act in one cycle. */
function countBoth({ read, write, counts }: EdgeParts): void {
  const same = read.register === write.register && read.index === write.index && read.segment === write.segment;
  count(counts, same && read.register >= 0 ? event.read_of_written : event.read_with_write);
}
