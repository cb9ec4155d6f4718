import { moduleOf, type Instruction } from "../../../src/isa/idm/index.ts";

/** How a run of the token machine ended. */
export interface TokenRun {
  /** `left`: a SYSTEM, or the end, found a token; `stuck`: nothing can happen any more. */
  readonly end: "done" | "left" | "stuck";
  /** Element 4·s + d: the most tokens that waited. */
  readonly most: readonly number[];
}

/**
 * Runs a program by single events (decode, issue, complete), which `choose` picks: latencies of any length and order.
 *
 * @param depth Entries of each queue.
 * @param choose An index below the number of events that can happen.
 */
export function runTokens(program: readonly Instruction[], depth: number, choose: (count: number) => number): TokenRun {
  const queues: Instruction[][] = [[], [], [], []];
  const busy: (Instruction | undefined)[] = [undefined, undefined, undefined, undefined];
  const tokens = new Array<number>(16).fill(0);
  const most = new Array<number>(16).fill(0);
  let at = 0;
  for (;;) {
    const events: (() => void)[] = [];
    const next = program[at];
    const module = next === undefined ? -1 : moduleOf(next);
    const empty = queues.every((queue) => queue.length === 0) && busy.every((one) => one === undefined);
    if (module === -1 && empty && tokens.some((count) => count > 0)) return { end: "left", most };
    if (next === undefined && empty) return { end: "done", most };
    if (next !== undefined && (module === -1 ? empty : (queues[module]?.length ?? 0) < depth)) {
      events.push(() => {
        at += 1;
        queues[module]?.push(next);
      });
    }
    for (let m = 0; m < 4; m += 1) {
      const running = busy[m];
      const head = queues[m]?.[0];
      if (running !== undefined) {
        events.push(() => {
          busy[m] = undefined;
          for (let d = 0; d < 4; d += 1) {
            if ((running.post & (1 << d)) === 0) continue;
            const count = (tokens[4 * m + d] ?? 0) + 1;
            tokens[4 * m + d] = count;
            most[4 * m + d] = Math.max(most[4 * m + d] ?? 0, count);
          }
        });
      } else if (head !== undefined) {
        const pairs = [0, 1, 2, 3].filter((s) => (head.wait & (1 << s)) !== 0).map((s) => 4 * s + m);
        if (pairs.some((pair) => (tokens[pair] ?? 0) === 0)) continue;
        events.push(() => {
          queues[m]?.shift();
          busy[m] = head;
          for (const pair of pairs) tokens[pair] = (tokens[pair] ?? 0) - 1;
        });
      }
    }
    const event = events[choose(events.length)];
    if (event === undefined) return { end: "stuck", most };
    event();
  }
}

/**
 * The most tokens that wait in any schedule with unlimited queues: all states of a program between two SYSTEMs, which are
 * given by how many instructions of each module have issued and which are complete.
 */
export function mostOfAllSchedules(program: readonly Instruction[]): readonly number[] {
  const lanes = [0, 1, 2, 3].map((m) => program.filter((instruction) => moduleOf(instruction) === m));
  const most = new Array<number>(16).fill(0);
  const seen = new Set<string>();
  // Of each module: 2 · complete, + 1 where one runs.
  const open = [[0, 0, 0, 0]];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const key = state.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const here = state;
    const posted = (s: number, d: number): number =>
      (lanes[s] ?? []).slice(0, (here[s] ?? 0) >> 1).filter(({ post }) => (post & (1 << d)) !== 0).length;
    const taken = (s: number, d: number): number =>
      (lanes[d] ?? []).slice(0, ((here[d] ?? 0) + 1) >> 1).filter(({ wait }) => (wait & (1 << s)) !== 0).length;
    for (let s = 0; s < 4; s += 1) {
      for (let d = 0; d < 4; d += 1) most[4 * s + d] = Math.max(most[4 * s + d] ?? 0, posted(s, d) - taken(s, d));
    }
    for (let m = 0; m < 4; m += 1) {
      const step = here[m] ?? 0;
      const head = lanes[m]?.[step >> 1];
      if (step % 2 === 0) {
        if (head === undefined) continue;
        const waits = [0, 1, 2, 3].filter((s) => (head.wait & (1 << s)) !== 0);
        if (waits.some((s) => posted(s, m) - taken(s, m) === 0)) continue;
      }
      open.push(here.map((value, other) => (other === m ? value + 1 : value)));
    }
  }
  return most;
}
