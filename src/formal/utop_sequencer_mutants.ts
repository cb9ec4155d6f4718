import type { Mutant } from "./mutants.ts";

const top = "utop_sequencer";

/** One per promise and lemma of the uTop sequencer. */
export const utopSequencerMutants: readonly Mutant[] = [
  {
    ...{ promise: "Q1", name: "breaks_q1", part: "Promises", top },
    description: "A group ends while its VE uTop runs.",
    file: "seq_group.v",
    from: " | ve_live_q);",
    to: ");",
  },
  {
    ...{ promise: "Q2", name: "breaks_q2", part: "Promises", top },
    description: "A uTop that resumes stays suspended as well.",
    file: "seq_group.v",
    from: "susp_q <= run_i ? waits & ~started : susp_q;",
    to: "susp_q <= run_i ? waits : susp_q;",
  },
  {
    ...{ promise: "Q3", name: "breaks_q3", part: "Promises", top },
    description: "A saved uTop does not come back.",
    file: "seq_group.v",
    from: /waits = susp_q \| returned;/,
    to: "waits = susp_q | (returned & ~returned);",
  },
  {
    ...{ promise: "Q4", name: "breaks_q4", part: "Promises", top },
    description: "A start in the cycle of the fault is passed on.",
    file: "utop_sequencer.v",
    from: "offers = in_run & start_i & ~halt;",
    to: "offers = in_run & start_i;",
  },
  {
    ...{ promise: "Q5", name: "breaks_q5", part: "Promises", top },
    description: "The end of a run that was stopped or faulted is said like a completion.",
    file: "utop_sequencer.v",
    from: "done_q <= completes;",
    to: "done_q <= completes | leaves;",
  },
];
