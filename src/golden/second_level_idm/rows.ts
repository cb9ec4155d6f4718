import { secondLevelState } from "../../ports/second_level_idm.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { putRuns, putSpan, readSpan, runs, span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import { entryMeta, entryWords, type SecondLevel, type SecondLevelInputs } from "./state.ts";

/** A reader of stimulus rows of this layout; it fills the same object in every cycle. */
export function inputReader(layout: RowLayout): (row: Uint32Array, at: number) => SecondLevelInputs {
  const place = (name: string): ReturnType<typeof span> => span(layout, name);
  const [core, watchdog, valid, error] = [
    ...[place("core_id_i"), place("watchdog_i"), place("instr_valid_i"), place("instr_error_i")],
  ] as const;
  const [ready, done, global, restart] = [
    ...[place("op_ready_i"), place("op_done_i"), place("sync_global_i"), place("restart_i")],
  ] as const;
  const restartLayer = place("restart_layer_i");
  const halt = place("halt_i");
  const instruction = elementPlace(layout, "instr_i").word;
  const value: SecondLevelInputs = {
    ...{ core: 0, watchdog: 0, valid: 0, error: 0, w0: 0, w1: 0, w2: 0, w3: 0, ready: 0, done: 0 },
    ...{ global: 0, restart: 0, restartLayer: 0, halt: 0 },
  };
  return (row, at) => {
    value.core = readSpan(row, at, core);
    value.watchdog = readSpan(row, at, watchdog);
    value.valid = readSpan(row, at, valid);
    value.ready = readSpan(row, at, ready);
    value.done = readSpan(row, at, done);
    value.global = readSpan(row, at, global);
    value.restart = readSpan(row, at, restart);
    value.restartLayer = readSpan(row, at, restartLayer);
    value.halt = readSpan(row, at, halt);
    if (value.valid === 0) return value;
    value.error = readSpan(row, at, error);
    // Elements of 32 bits fill words of their own, one behind the other.
    value.w0 = row[at + instruction] ?? 0;
    value.w1 = row[at + instruction + 1] ?? 0;
    value.w2 = row[at + instruction + 2] ?? 0;
    value.w3 = row[at + instruction + 3] ?? 0;
    return value;
  };
}

/** A writer of output rows of this layout, but for `instr_ready_o`. */
export function outputWriter(layout: RowLayout, fifoDepth: number): RowWriter<SecondLevel> {
  const { words } = layout;
  const valid = span(layout, "op_valid_o");
  const init = span(layout, "op_init_o");
  const payload = elementPlace(layout, "op_payload_o").word;
  const syncLocal = span(layout, "sync_local_o");
  const taskDone = span(layout, "task_done_o");
  const irq = span(layout, "irq_o");
  const layer = span(layout, "layer_o");
  const nextLayer = span(layout, "next_layer_o");
  const quiet = span(layout, "quiet_o");
  const trap = span(layout, "trap_o");
  const trapCode = span(layout, "trap_code_o");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    const { offered, ring } = s;
    if (offered !== 0) {
      let inits = 0;
      for (let m = 0; m < 4; m++) {
        if (((offered >>> m) & 1) === 0) continue;
        const entry = entryWords * (m * fifoDepth + (s.head[m] ?? 0));
        const to = at + payload + 3 * m;
        row[to] = ring[entry] ?? 0;
        row[to + 1] = ring[entry + 1] ?? 0;
        row[to + 2] = ring[entry + 2] ?? 0;
        inits |= ((ring[entry + 3] ?? 0) >>> entryMeta.initShift) << m;
      }
      putSpan(row, at, valid, offered);
      putSpan(row, at, init, inits);
    }
    putSpan(row, at, syncLocal, s.syncLocal);
    putSpan(row, at, taskDone, s.taskDone);
    putSpan(row, at, irq, s.irq);
    putSpan(row, at, layer, s.layer);
    putSpan(row, at, nextLayer, s.nextLayer);
    if (s.busy === 0) putSpan(row, at, quiet, 1);
    if (s.state === secondLevelState.trap) putSpan(row, at, trap, 1);
    putSpan(row, at, trapCode, s.trapCode);
  };
}

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout): RowWriter<SecondLevel> {
  const { words } = layout;
  const state = span(layout, "state");
  const busy = span(layout, "busy");
  const posted = runs(layout, "posted");
  const fill = runs(layout, "fill");
  const tokens = runs(layout, "tokens");
  const watch = span(layout, "watch");
  return (s, row, at) => {
    for (let word = 0; word < words; word++) row[at + word] = 0;
    putSpan(row, at, state, s.state);
    putSpan(row, at, busy, s.busy);
    putRuns(row, at, posted, s.posted);
    putRuns(row, at, fill, s.fill);
    putRuns(row, at, tokens, s.tokens);
    putSpan(row, at, watch, s.watch);
  };
}
