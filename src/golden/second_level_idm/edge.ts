import { secondLevelState, trapCode } from "../../ports/second_level_idm.ts";
import { lowest, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { countWord } from "./decode.ts";
import { event } from "./events.ts";
import { dropAll, entryMeta, entryWords, verdict, type SecondLevel, type SecondLevelInputs } from "./state.ts";
import { issue, offer, post } from "./tokens.ts";
import { flag, flagsOf, isInit, layerOf, moduleOf, opcodeOf, postOf, waitOf, type WordShape } from "./word.ts";

/** What a model is made of, beside its state. */
export interface SecondLevelParts {
  readonly shape: WordShape;
  readonly fifoDepth: number;
  readonly counts: Float64Array;
}

/** The watchdog counts in these steps; its register stops at all ones. */
const watchdogStep = 256;
const mostWatch = 0xff_ffff;
const noTrap = 16;

const { idle, run, wait, done, trap } = secondLevelState;
const restarts = [event.restart_idle, -1, event.restart_wait, event.restart_done, event.restart_trap] as const;
const traps = [
  ...[-1, event.trap_1, event.trap_2, event.trap_3, event.trap_4],
  ...[event.trap_5, event.trap_6, event.trap_7, event.trap_8],
] as const;

/** Takes the block over the edge that ends a cycle with `rst_ni` high; the word is judged already. */
export function takeEdge(s: SecondLevel, i: SecondLevelInputs, parts: SecondLevelParts): void {
  const { shape, fifoDepth, counts } = parts;
  const running = s.state === run;
  const issued = s.offered & i.ready;
  if (s.verdict !== verdict.nothing) countWord(s, i, shape, fifoDepth, issued, counts);

  const faulty = s.verdict > 0 ? s.verdict : noTrap;
  // Overflow and watchdog exclude each other: a done is an event.
  let other = noTrap;
  if (running) {
    if (moveTokens(s, i, issued, fifoDepth, counts)) other = trapCode.overflow;
    if (takeWatch(s, i, issued, counts)) other = trapCode.watchdog;
  } else if (i.done !== 0) {
    count(counts, event.done_outside_run, ones(i.done));
  }
  const code = Math.min(faulty, other);
  clearBusy(s, i.done);
  if (s.verdict === verdict.accept) push(s, i, fifoDepth);
  if (code !== noTrap) {
    countTrap(i, code, issued, counts);
    if (faulty !== noTrap && other !== noTrap) count(counts, event.trap_several);
  }

  s.syncLocal = 0;
  s.taskDone = 0;
  s.irq = 0;
  if (i.restart !== 0) restart(s, i, counts);
  else if (code !== noTrap) {
    s.state = trap;
    s.trapCode = code;
    if (i.halt !== 0) count(counts, event.halt_loses);
  } else if (i.halt !== 0) halt(s, i, issued, counts);
  else if (s.verdict === verdict.system) takeSystem(s, i, shape, counts);
  else if (i.global !== 0 && s.state === wait) {
    s.state = run;
    count(counts, event.global);
  } else if (i.global !== 0) count(counts, event.global_ignored);

  if (s.state === run) offer(s, fifoDepth, counts);
  else s.offered = 0;
}

/** Issues and completions of a cycle in Run: what is taken goes before what is posted. Returns whether one overflowed. */
function moveTokens(
  s: SecondLevel,
  i: SecondLevelInputs,
  issued: number,
  fifoDepth: number,
  counts: Float64Array,
): boolean {
  if (s.offered !== issued) count(counts, event.issue_waits_ready, ones(s.offered & ~issued));
  let taken = 0;
  for (let rest = issued; rest !== 0; rest &= rest - 1) taken |= issue(s, lowest(rest), fifoDepth, counts);
  if (ones(issued) > 1) count(counts, event.issues_several);
  if (i.done === 0) return false;
  if (issued !== 0) count(counts, event.issue_with_done);
  const dones = ones(i.done);
  count(counts, event.done, dones);
  if (dones > 1) count(counts, event.done_several);
  let overflow = false;
  for (let rest = i.done; rest !== 0; rest &= rest - 1) {
    if (post(s, lowest(rest), taken, counts)) overflow = true;
  }
  return overflow;
}

function clearBusy(s: SecondLevel, modules: number): void {
  s.busy &= ~modules;
  for (let rest = modules; rest !== 0; rest &= rest - 1) s.posted[lowest(rest)] = 0;
}

/** Counts a cycle of Run. Returns whether it is one too many. */
function takeWatch(s: SecondLevel, i: SecondLevelInputs, issued: number, counts: Float64Array): boolean {
  const next = s.watch + 1;
  const late = i.watchdog !== 0 && next >= watchdogStep * i.watchdog;
  if ((issued | i.done) !== 0 || s.verdict === verdict.accept || s.verdict === verdict.system) {
    if (late) count(counts, event.watchdog_saved);
    s.watch = 0;
    return false;
  }
  if (i.watchdog === 0) count(counts, event.watchdog_off);
  s.watch = Math.min(next, mostWatch);
  return late;
}

function push(s: SecondLevel, i: SecondLevelInputs, fifoDepth: number): void {
  const code = opcodeOf(i);
  const m = moduleOf[code] ?? 0;
  const fill = s.fill[m] ?? 0;
  const entry = entryWords * (m * fifoDepth + (((s.head[m] ?? 0) + fill) % fifoDepth));
  s.ring[entry] = i.w0;
  s.ring[entry + 1] = i.w1;
  s.ring[entry + 2] = i.w2;
  s.ring[entry + 3] = waitOf(i) | (postOf(i) << entryMeta.postShift) | (isInit(code) ? 1 << entryMeta.initShift : 0);
  s.fill[m] = fill + 1;
  s.waiting++;
}

/** A SYSTEM without a fault, with nothing under way. */
function takeSystem(s: SecondLevel, i: SecondLevelInputs, shape: WordShape, counts: Float64Array): void {
  s.layer = layerOf(i);
  s.nextLayer = (i.w2 >>> shape.nextLayerShift) & 0xfff;
  const flags = flagsOf(i);
  if ((flags & flag.sync) !== 0) {
    s.syncLocal = 1;
    s.state = wait;
    count(counts, event.barrier);
  } else if ((flags & flag.end) !== 0) {
    s.taskDone = 1;
    s.irq = (i.w1 >>> shape.irqShift) & 1;
    s.state = done;
    count(counts, s.irq === 1 ? event.end_irq : event.end);
  } else {
    count(counts, event.fence);
  }
  if (i.global !== 0) count(counts, event.global_ignored);
}

function restart(s: SecondLevel, i: SecondLevelInputs, counts: Float64Array): void {
  const from = restarts[s.state] ?? -1;
  if (from >= 0) count(counts, from);
  if (s.waiting !== 0) count(counts, event.restart_drops_instructions);
  if (s.tokenSum !== 0) count(counts, event.restart_drops_tokens);
  dropAll(s);
  s.state = run;
  s.layer = i.restartLayer;
  s.nextLayer = i.restartLayer;
  s.trapCode = 0;
  s.watch = 0;
}

function halt(s: SecondLevel, i: SecondLevelInputs, issued: number, counts: Float64Array): void {
  if (s.state === run) {
    count(counts, event.halt_run);
    if (i.valid !== 0) count(counts, event.halt_at_word);
    if (issued !== 0) count(counts, event.halt_at_issue);
    if (i.done !== 0) count(counts, event.halt_at_done);
    s.state = idle;
  } else if (s.state === wait) {
    count(counts, i.global !== 0 ? event.halt_beats_global : event.halt_wait);
    s.state = idle;
  } else {
    count(counts, event.halt_ignored);
  }
}

function countTrap(i: SecondLevelInputs, code: number, issued: number, counts: Float64Array): void {
  count(counts, traps[code] ?? 0);
  if (issued !== 0) count(counts, event.trap_at_issue);
  if (i.done !== 0) count(counts, event.trap_at_done);
}
