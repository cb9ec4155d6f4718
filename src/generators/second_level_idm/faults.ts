import type { VerilogFault } from "../verilog_fault.ts";

const acceptFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "accepted_in_a_halt",
    description: "A word is accepted in the cycle of a halt.",
    file: "second_level_idm.v",
    from: "looks = run & instr_valid_i & ~halt_i & ~restart_i;",
    to: "looks = run & instr_valid_i & ~restart_i;",
  },
  {
    name: "one_word_too_many",
    description: "A full FIFO of LOAD or SAVE takes one more word.",
    file: "idm_fifo_w102.v",
    from: /assign room_o = fill_q != .*;/,
    to: "assign room_o = 1'b1;",
  },
  {
    name: "fault_waits_for_the_modules",
    description: "A word with a fault is found only when nothing waits and no module is busy.",
    file: "second_level_idm.v",
    from: "faulty = looks & word_fault;",
    to: "faulty = looks & word_fault & settled;",
  },
  {
    name: "broken_word_examined",
    description: "A word that did not come whole is looked into, and what is found counts.",
    file: "idm_decode.v",
    from: "fetch_fault ? (error_i[0]",
    to: "(fetch_fault & ~word_fault) ? (error_i[0]",
  },
  {
    name: "own_wait_bit_legal",
    description: "An instruction may name its own module in its wait bits.",
    file: "idm_decode.v",
    from: "tokens = word_i[123:120] | word_i[119:116];",
    to: "tokens = (word_i[123:120] & ~module_of) | word_i[119:116];",
  },
  {
    name: "pool_checked_in_part",
    description: "The reserved bits of payloads from 20 on are not looked at in POOL.",
    file: "idm_decode.v",
    from: "((word_i[127:124] == 4'd12) | (word_i[127:124] == 4'd7)) & (|word_i[29:20])",
    to: "(word_i[127:124] == 4'd7) & (|word_i[29:20])",
  },
];

const issueFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "token_not_taken",
    description: "CONV does not take the token of LOAD that it waited for.",
    file: "idm_tokens.v",
    from: "(takes_i[2])",
    to: "(1'b0 & takes_i[2])",
  },
  {
    name: "one_token_is_enough",
    description: "An instruction goes with one of the tokens that it waits for.",
    file: "idm_module.v",
    from: "lacks = |(wait_i & ~have_i);",
    to: "lacks = (|wait_i) & ~(|(wait_i & have_i));",
  },
  {
    name: "busy_module_not_awaited",
    description: "The next operation is offered while one is under way.",
    file: "idm_module.v",
    from: "some_i & ~busy_q & ~lacks;",
    to: "some_i & ~lacks;",
  },
  {
    name: "youngest_first",
    description: "CONV issues the youngest instruction that waits, not the oldest.",
    file: "idm_fifo_w103.v",
    from: /first = [^;]*;/,
    to: "first = next_q - 1'b1;",
  },
  {
    name: "one_token_posted",
    description: "Of the tokens that an operation posts only the first one goes out.",
    file: "idm_module.v",
    from: "posts_o = post_q &",
    to: "posts_o = post_q & (~post_q + 4'd1) &",
  },
  {
    name: "issues_after_a_halt",
    description: "A core goes on issuing what waits when it is no longer in Run.",
    file: "idm_module.v",
    from: "valid = run_i & some_i",
    to: "valid = some_i",
  },
];

const systemFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "tokens_not_awaited",
    description: "A SYSTEM that finds a token is accepted, with the trap.",
    file: "second_level_idm.v",
    from: "takes_system = system & ~left_over;",
    to: "takes_system = system;",
  },
  {
    name: "modules_not_awaited",
    description: "A SYSTEM waits for the FIFOs alone, not for the modules.",
    file: "second_level_idm.v",
    from: "settled = ~(|(some | busy));",
    to: "settled = ~(|some);",
  },
  {
    name: "barrier_ends_in_a_halt",
    description: "A core that may pass its barrier in the cycle of a halt goes on.",
    file: "second_level_idm.v",
    from: "if (halt_i & (run | (state_q == barrier))) begin",
    to: "if (halt_i & (run | ((state_q == barrier) & ~sync_global_i))) begin",
  },
  {
    name: "interrupt_without_end",
    description: "A SYSTEM that does not end the task may ask for an interrupt.",
    file: "second_level_idm.v",
    from: "irq_q <= ends & asks_irq;",
    to: "irq_q <= takes_system & asks_irq;",
  },
];

const restartFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "restart_keeps_a_counter",
    description: "The tokens from LOAD to CONV stay when a core begins anew.",
    file: "idm_tokens.v",
    from: /\.clear_i( *)\(clear_i\),(\s+\.post_i +\(posts_i\[2\]\))/,
    to: ".clear_i$1(1'b0 & clear_i),$2",
  },
  {
    name: "restart_keeps_a_queue",
    description: "What waits for MISC stays when a core begins anew.",
    file: "second_level_idm.v",
    from: /\.clear_i( *)\(restart_i\),(\s+\.push_i +\(push\[3\]\))/,
    to: ".clear_i$1(1'b0 & restart_i),$2",
  },
];

const trapFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "overflow_not_trapped",
    description: "A counter of tokens goes from 63 to 0 without a trap.",
    file: "idm_token_counter.v",
    from: "over = post_i & ~take_i & full;",
    to: "over = 1'b0 & post_i & ~take_i & full;",
  },
  {
    name: "overflow_beside_a_take",
    description: "At 63 tokens one more is too many although one is taken in the same cycle.",
    file: "idm_token_counter.v",
    from: "over = post_i & ~take_i & full;",
    to: "over = post_i & full;",
  },
  {
    name: "highest_code_counts",
    description: "A word with a fault in the cycle of the watchdog shows the watchdog's code.",
    file: "second_level_idm.v",
    from: "faulty ? fault_code :",
    to: "expires ? 4'd6 : faulty ? fault_code :",
  },
];

const watchdogFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "watchdog_a_cycle_late",
    description: "The watchdog traps a cycle later than it should.",
    file: "idm_watchdog.v",
    from: "reached = more[23:8] >= limit_i;",
    to: "reached = watch_q[23:8] >= limit_i;",
  },
  {
    name: "watchdog_never_off",
    description: "A limit of 0 traps at once.",
    file: "idm_watchdog.v",
    from: "idle & (reached | most) & (|limit_i);",
    to: "idle & (reached | most);",
  },
  {
    name: "completion_no_event",
    description: "An operation that is complete is no event for the watchdog.",
    file: "second_level_idm.v",
    from: "event_now = accepts | done |",
    to: "event_now = accepts | (1'b0 & done) |",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Accept", acceptFaults],
  ["Issue", issueFaults],
  ["SYSTEM", systemFaults],
  ["Restart", restartFaults],
  ["Trap", trapFaults],
  ["Watchdog", watchdogFaults],
];

/** The kept faults of the second level: several per part of docs/contracts/second_level_idm.md. */
export const secondLevelFaults: readonly VerilogFault[] = parts.flatMap(([part, faults]) =>
  faults.map((fault) => ({ ...fault, part })),
);
