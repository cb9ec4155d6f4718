import { anyLines, drawer, type Draw } from "./programs.ts";
import type { Rig, SavedContext } from "./rig.ts";

/** What happened in the runs, so that none of it can be missing unseen. */
export interface Seen {
  taken: number;
  replays: number;
  contexts: number;
  finished: number;
  opcodes: number;
  outside: number;
  strays: number;
}

/** One µTop of any program, started, disturbed, and in the end flushed; the rig compares every cycle. */
function run(rig: Rig, draw: Draw, seen: Seen): void {
  const { ves } = rig;
  const length = 4 + draw(40);
  rig.reset(anyLines(rig.kind, ves, length, draw));
  rig.results = () => draw(2 ** 32);
  const stingy = draw(4) === 0;
  const broken = draw(4) === 0;
  let saved: SavedContext | undefined;
  let hold = 0;
  let faults = 0;
  let waits = 0;
  for (let cycle = 0; cycle < 250; cycle += 1) {
    const { reference } = rig;
    rig.group = draw(65_536);
    if (!reference.active && draw(3) === 0 && !rig.busy) {
      const load = { pc: draw(8) === 0 ? length - draw(2) : draw(length), index: draw(3) };
      rig.step({ load, resume: saved });
      if (saved === undefined) continue;
      saved = undefined;
      waits = draw(6);
      continue;
    }
    if (rig.kind === "me" && hold === 0 && reference.active && draw(30) === 0) hold = 5 + draw(4);
    const wasHeld = hold > 0;
    if (hold > 0 && (hold > 1 || !rig.busy)) hold -= 1;
    const restored = reference.active && !reference.prepared && !wasHeld && (waits -= 1) < 0;
    const leaves = wasHeld && hold === 0;
    const ended = rig.kind === "me" && rig.out("end_o") === 1 && draw(3) === 0;
    const ends = !wasHeld && (faults > 6 || ended);
    const replay = reference.replay !== undefined;
    const before = rig.taken.length;
    const context = rig.step({
      ...{ hold: wasHeld, flush: leaves || ends, restored, live: draw(20) !== 0, hit: draw(3) !== 0 },
      ...{ good: !broken || draw(6) !== 0, issue: stingy ? draw(2 ** ves) : 2 ** ves - 1 },
      ...{ meIssue: draw(2) === 0, popDone: draw(4) === 0 },
    });
    if (context !== undefined) {
      saved = context;
      seen.contexts += 1;
    }
    seen.taken += rig.taken.length - before;
    if (replay && rig.taken.length > before) seen.replays += 1;
    if (rig.out("fault_code_o") === 5) seen.opcodes += 1;
    if (rig.out("fault_code_o") === 6) seen.outside += 1;
    if (rig.out("due_o") === 1 && broken) seen.strays += 1;
    if (reference.ended && !reference.active) seen.finished += 1;
    faults = rig.out("fault_o") === 1 ? faults + 1 : 0;
    if (leaves && saved === undefined) throw new Error("No context was saved.");
  }
}

/**
 * µTops of any programs, one for each seed. Returns how often each thing happened.
 *
 * @throws {Error} where the queue shows what the reference does not; says the seed.
 */
export function runAny(rig: Rig, seeds: number): Seen {
  const seen = { taken: 0, replays: 0, contexts: 0, finished: 0, opcodes: 0, outside: 0, strays: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      run(rig, drawer(seed), seen);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return seen;
}
