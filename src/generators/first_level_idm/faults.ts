import type { VerilogFault } from "../verilog_fault.ts";
import { coreFaults } from "./core_faults.ts";

const eventFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "release_before_all_arrived",
    description: "A group passes its barrier when one of its cores has arrived.",
    file: "idm_core.v",
    from: "wire arrived = mates_waits_i & ~mates_works_i;",
    to: "wire arrived = mates_waits_i | (mates_waits_i & ~mates_works_i);",
  },
  {
    name: "group_mask_wrong",
    description: "Cores 0 and 1 always count as of one group.",
    file: "idm_mates.v",
    from: /wire same_0_1 = ([^;]*);/,
    to: "wire same_0_1 = ($1) | 1'b1;",
  },
  {
    name: "stop_before_trap",
    description: "STOP goes before a trap of the same cycle.",
    file: "idm_core.v",
    from: /mates_traps_i \? (\(own_guard[^)]*\)) : stop_i \? 4'd0 : unequal/,
    to: "stop_i ? 4'd0 : mates_traps_i ? $1 : unequal",
  },
  {
    name: "done_core_does_not_count",
    description: "A core that is done while others wait at a barrier is overlooked.",
    file: "idm_core.v",
    from: "wire apart = mates_waits_i & mates_done_i;",
    to: "wire apart = mates_waits_i & mates_done_i & mates_works_i;",
  },
  {
    name: "hold_a_cycle_late",
    description: "HOLD acts a cycle late.",
    file: "idm_group.v",
    from: "assign hold_o = hold_q;",
    to: "reg hold_late_q;\n  always @(posedge clk_i) hold_late_q <= hold_q;\n  assign hold_o = hold_late_q;",
  },
  {
    name: "unequal_layers_parked",
    description: "Cores that go on at different layers are held all the same.",
    file: "idm_core.v",
    from: "wire unlike = arrived & mates_hold_i & mates_differs_i;",
    to: "wire unlike = arrived & ~mates_waits_i & mates_hold_i & mates_differs_i;",
  },
  {
    name: "ended_again_and_again",
    description: "A group that ended under a hold interrupts in every cycle.",
    file: "idm_group.v",
    from: "ended & hold_q & ~ctx_ended_q &",
    to: "ended & hold_q & (ctx_ended_q | ~ctx_ended_q) &",
  },
];

const loaderFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "load_past_page_end",
    description: "A burst goes on over the end of 4 KiB.",
    file: "idm_burst.v",
    from: "near ? ~place_i[3:0] : 4'd15;",
    to: "(near & ~near) ? ~place_i[3:0] : 4'd15;",
  },
  {
    name: "load_check_off_by_one",
    description: "A load may end one word behind the window.",
    file: "idm_check.v",
    from: /wire above = behind > (\{1'b0, limit\});/,
    to: "wire above = (behind - 37'd1) > $1;",
  },
  {
    name: "load_below_window",
    description: "A load may begin below the window.",
    file: "idm_check.v",
    from: "no_count | odd | below | above",
    to: "no_count | odd | (below & above) | above",
  },
  {
    name: "missing_last_accepted",
    description: "A burst whose last beat is not marked as such is taken.",
    file: "idm_loader.v",
    from: "(|rresp_i) | (rlast_i ^ last_due)",
    to: "(|rresp_i) | (rlast_i & ~last_due)",
  },
  {
    name: "late_load_goes_on",
    description:
      "The words of a load that failed for want of an answer are stored when its address is taken after all.",
    file: "idm_loader.v",
    from: "next = failed_q ? drain : burst;",
    to: "next = (failed_q & ~asks) ? drain : burst;",
  },
  {
    name: "time_not_begun_anew",
    description: "The time without an answer is counted on over the beats of a burst.",
    file: "idm_loader.v",
    from: "wire answered = asked | beat | dropped;",
    to: "wire answered = asked | (beat & rlast_i) | dropped;",
  },
];

const memoryFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "parity_inverted",
    description: "Words are stored with odd parity.",
    file: "first_level_idm.v",
    from: "wire store_parity = (^store_data_q) ^ store_bad_q;",
    to: "wire store_parity = ~(^store_data_q) ^ store_bad_q;",
  },
  {
    name: "read_ahead_past_the_end",
    description: "The last loaded word counts as outside.",
    file: "idm_fetch.v",
    from: /wire outside = beyond \| \((place\[\d+:0\]) >= words_i\);/,
    to: "wire outside = beyond | ($1 + 1'b1 >= words_i);",
  },
  {
    name: "go_where_it_was",
    description: "Go reads on behind the program before.",
    file: "idm_fetch.v",
    from: /wire \[19:0\] place = restart_i \? start_pc_i : pc_q;/,
    to: "wire [19:0] place = (restart_i & ~restart_i) ? start_pc_i : pc_q;",
  },
  {
    name: "load_keeps_the_buffer",
    description: "Words of the program before stay in the buffer while the next one is loaded.",
    file: "idm_core.v",
    from: "drop_q <= load_i;",
    to: "drop_q <= load_i & ~load_i;",
  },
  {
    name: "bad_word_shown",
    description: "A word with bad parity shows beside its error.",
    file: "idm_fetch.v",
    from: "wire hides = stops | (advances & bad);",
    to: "wire hides = stops | (advances & outside_q);",
  },
];

const registerFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "clear_wins",
    description: "A write of 1 clears an interrupt that comes in the same cycle.",
    file: "idm_interrupts.v",
    from: "irq_task_q <= task_i | (irq_task_q & ~cleared_task);",
    to: "irq_task_q <= (task_i | irq_task_q) & ~cleared_task;",
  },
  {
    name: "some_ready_suffices",
    description: "GO is accepted when one core of the group is Ready.",
    file: "idm_check.v",
    from: "(go_i & (nobody | unready))",
    to: "(go_i & (nobody | ~(|(named_i & ready_i))))",
  },
  {
    name: "segment_written_while_running",
    description: "A segment may be written while its core runs.",
    file: "idm_check.v",
    from: "(not_in_run_i & runs)",
    to: "(not_in_run_i & loads)",
  },
  {
    name: "settings_survive_reset",
    description: "Settings of a core read as before reset.",
    file: "idm_words.v",
    from: /(wire \[\d+:0\] writes = sets_i) \| \{\d+\{clears\}\};/,
    to: "$1;",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Events", eventFaults],
  ["Cores", coreFaults],
  ["Loader", loaderFaults],
  ["Core's side", memoryFaults],
  ["Registers", registerFaults],
];

/** The kept faults of the first level: several per part of docs/contracts/first_level_idm.md. */
export const firstLevelFaults: readonly VerilogFault[] = parts.flatMap(([part, faults]) =>
  faults.map((fault) => ({ ...fault, part })),
);
