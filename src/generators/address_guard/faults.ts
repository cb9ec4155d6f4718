import type { VerilogFault } from "../verilog_fault.ts";

const checkFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "limit_off_by_one",
    description: "A burst may end with the first unit behind its segment.",
    file: "idm_guard_check.v",
    from: "outside = end_unit >= {1'b0, limit};",
    to: "outside = end_unit > {1'b0, limit};",
  },
  {
    name: "page_crossed",
    description: "A burst may cross the end of a page of 4 KiB.",
    file: "idm_guard_check.v",
    from: "bad_o = sel_i[2] | last[8] | outside;",
    to: "bad_o = sel_i[2] | (last[8] & outside) | outside;",
  },
  {
    name: "segment_wraps",
    description: "A burst past the last address comes round to the first.",
    file: "idm_guard_check.v",
    from: "end_unit = {page, last[7:0]};",
    to: "end_unit = {page & 29'h0fffffff, last[7:0]};",
  },
  {
    name: "fifth_segment",
    description: "A segment above 3 counts as one of the four.",
    file: "idm_guard_check.v",
    from: "bad_o = sel_i[2] | last[8]",
    to: "bad_o = (sel_i[2] & last[8]) | last[8]",
  },
  {
    name: "bad_burst_shown",
    description: "Memory is shown a bad burst until its refusal begins.",
    file: "idm_guard_burst.v",
    from: "shown = valid_q & ~bad_q;",
    to: "shown = valid_q;",
  },
];

const readFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "answer_a_beat_short",
    description: "The guard answers a bad read with one beat less than asked for, of two or more.",
    file: "address_guard.v",
    from: "(r_begins ? {1'b0, refused_q} : r_left_q)",
    to: "(r_begins ? ((|refused_q) ? {1'b0, refused_q} - 9'd1 : 9'd0) : r_left_q)",
  },
  {
    name: "refusal_before_its_turn",
    description: "The guard answers a bad read while memory owes the beats of one before it.",
    file: "address_guard.v",
    from: "r_begins = ar_waits & r_idle;",
    to: "r_begins = ar_waits;",
  },
  {
    name: "sixteenth_read",
    description: "A read burst is taken although 15 are open.",
    file: "address_guard.v",
    from: "ar_ready = r_none & (r_open_q != 4'd15) & ~r_local;",
    to: "ar_ready = r_none & ~r_local;",
  },
];

const writeFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "refused_beats_pass",
    description: "The beats of a bad write go to memory.",
    file: "address_guard.v",
    from: "w_passes = w_open & s_wvalid_i;",
    to: "w_passes = (w_open | w_sink_q) & s_wvalid_i;",
  },
  {
    name: "answered_before_the_last_beat",
    description: "A bad write is answered after its first beat.",
    file: "address_guard.v",
    from: "w_sunk = w_sink_q & s_wvalid_i & s_wlast_i;",
    to: "w_sunk = w_sink_q & s_wvalid_i;",
  },
  {
    name: "bad_write_answered_well",
    description: "A bad write is answered with OKAY.",
    file: "address_guard.v",
    from: "b_local_q ? 2'd2 :",
    to: "b_local_q ? 2'd0 :",
  },
  {
    name: "writes_not_counted_down",
    description: "An answer in the cycle in which a burst is taken does not count.",
    file: "address_guard.v",
    from: "b_open_less = b_answer;",
    to: "b_open_less = b_answer & ~aw_good;",
  },
];

const trapFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "bad_write_not_told",
    description: "A bad write does not trap.",
    file: "address_guard.v",
    from: "trap_q <= ar_bad | aw_bad;",
    to: "trap_q <= ar_bad;",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Check", checkFaults],
  ["Reads", readFaults],
  ["Writes", writeFaults],
  ["Trap", trapFaults],
];

/** The kept faults of the guard: several per part of docs/contracts/address_guard.md. */
export const addressGuardFaults: readonly VerilogFault[] = parts.flatMap(([part, faults]) =>
  faults.map((fault) => ({ ...fault, part })),
);
