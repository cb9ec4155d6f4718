import { lowest, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { entryMeta, entryWords, mostTokens, type SecondLevel } from "./state.ts";

const issues = [event.issue_load, event.issue_save, event.issue_conv, event.issue_misc] as const;

/** Module `m` takes the operation at the head of its ring. Returns the counters that it took from, as a set. */
export function issue(s: SecondLevel, m: number, fifoDepth: number, counts: Float64Array): number {
  const head = s.head[m] ?? 0;
  const meta = s.ring[entryWords * (m * fifoDepth + head) + 3] ?? 0;
  let taken = 0;
  for (let rest = meta & 15; rest !== 0; rest &= rest - 1) {
    const from = lowest(rest);
    const place = 4 * from + m;
    const left = (s.tokens[place] ?? 0) - 1;
    s.tokens[place] = left;
    if (left === 0) s.have[m] = (s.have[m] ?? 0) & ~(1 << from);
    s.tokenSum--;
    taken |= 1 << place;
  }
  s.busy |= 1 << m;
  s.posted[m] = (meta >>> entryMeta.postShift) & 15;
  s.head[m] = head + 1 === fifoDepth ? 0 : head + 1;
  s.fill[m] = (s.fill[m] ?? 0) - 1;
  s.waiting--;
  count(counts, issues[m] ?? 0);
  if (meta >>> entryMeta.initShift !== 0) count(counts, event.issue_init);
  const several = ones(taken);
  if (several === 2) count(counts, event.issue_pair);
  if (several === 3) count(counts, event.issue_triple);
  return taken;
}

/**
 * The operation of module `m` posts its tokens, behind the issues of the cycle, which took from the counters `taken`.
 * Returns whether one was full.
 */
export function post(s: SecondLevel, m: number, taken: number, counts: Float64Array): boolean {
  const to = s.posted[m] ?? 0;
  let overflow = false;
  for (let rest = to; rest !== 0; rest &= rest - 1) {
    const d = lowest(rest);
    const place = 4 * m + d;
    const tokens = s.tokens[place] ?? 0;
    if (((taken >>> place) & 1) === 1)
      count(counts, tokens + 1 === mostTokens ? event.plus_minus_full : event.plus_minus);
    else if (tokens + 1 === mostTokens) count(counts, event.bound);
    if (tokens === mostTokens) {
      overflow = true;
      continue;
    }
    s.tokens[place] = tokens + 1;
    s.have[d] = (s.have[d] ?? 0) | (1 << m);
    s.tokenSum++;
  }
  if (to !== 0) count(counts, ones(to) > 1 ? event.done_posts_several : event.done_posts);
  return overflow;
}

/** Finds the modules whose operation shows from now on, and counts those that wait for tokens in the coming cycle. */
export function offer(s: SecondLevel, fifoDepth: number, counts: Float64Array): void {
  let offered = 0;
  for (let m = 0; m < 4; m++) {
    if ((s.fill[m] ?? 0) === 0 || ((s.busy >>> m) & 1) === 1) continue;
    const wait = (s.ring[entryWords * (m * fifoDepth + (s.head[m] ?? 0)) + 3] ?? 0) & 15;
    const there = wait & (s.have[m] ?? 0);
    if (there === wait) offered |= 1 << m;
    else count(counts, there === 0 ? event.token_wait : event.token_wait_some);
  }
  s.offered = offered;
}
