import { clearEvents, drivePacker, quietDrive } from "../../../src/environment/second_level_idm/drive.ts";
import { secondLevelRows } from "../../../src/environment/second_level_idm/rows.ts";
import { SecondLevelView } from "../../../src/environment/second_level_idm/view.ts";
import type { Random } from "../../../src/environment/random.ts";
import type { PoolProgram } from "../../../src/environment/second_level_idm/programs/index.ts";
import { secondLevelGolden } from "../../../src/golden/second_level_idm/model.ts";
import { elementPlace, readElement } from "../../../src/ports/row_layout.ts";
import { secondLevelState, type SecondLevelSizes } from "../../../src/ports/second_level_idm.ts";

/** How a program went. */
export interface Played {
  /** Of the state when the core stopped, or `secondLevelState.run` when it did not. */
  readonly state: number;
  readonly trapCode: number;
  readonly cycles: number;
  /** Most tokens of a counter. */
  readonly tokens: number;
}

/** Plays a program once, from a restart to its end or trap, with latencies up to `latencyMax`. */
export function play(
  program: PoolProgram,
  {
    sizes,
    core,
    watchdog,
    latencyMax,
  }: { sizes: SecondLevelSizes; core: number; watchdog: number; latencyMax: number },
  random: Random,
): Played {
  const golden = secondLevelGolden(sizes, "sync");
  const rows = secondLevelRows(sizes);
  const view = new SecondLevelView(sizes, rows);
  const pack = drivePacker(rows);
  const d = quietDrive();
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  const state = new Uint32Array(golden.state.words);
  const counters = Array.from({ length: 16 }, (_, pair) => elementPlace(golden.state, "tokens", pair));
  const trapCode = rows.whole("trap_code_o");
  const dueAt = [0, 0, 0, 0];
  let position = 0;
  let tokens = 0;
  for (let now = 0; now < 400_000; now += 1) {
    if (now > 0) view.observe(d, outputs, 0);
    clearEvents(d);
    d.coreId = core;
    d.watchdog = watchdog;
    d.running = now === 0 ? 0 : 1;
    d.restart = now === 1 ? 1 : 0;
    if (view.accepted) position += 1;
    if (now > 2 && view.state !== secondLevelState.run && view.state !== secondLevelState.wait) {
      pack(d, stimulus, 0);
      golden.step(stimulus, 0, outputs, 0);
      return { state: view.state, trapCode: readElement(outputs, 0, trapCode), cycles: now, tokens };
    }
    if (now > 1) {
      const word = program.words.subarray(4 * position, 4 * position + 4);
      d.valid = 1;
      d.error = word.length === 0 ? 2 : 0;
      d.word.set(word);
      d.syncGlobal = random.below(2);
      d.ready = 15;
      for (let m = 0; m < 4; m += 1) {
        if (((view.taken >> m) & 1) === 1) dueAt[m] = now - 1 + random.spread(latencyMax);
        if (((view.busy >> m) & 1) === 1 && now >= (dueAt[m] ?? 0)) d.done |= 1 << m;
      }
    }
    pack(d, stimulus, 0);
    golden.step(stimulus, 0, outputs, 0, state, 0);
    for (const place of counters) tokens = Math.max(tokens, readElement(state, 0, place));
  }
  return { state: view.state, trapCode: 0, cycles: 400_000, tokens };
}
