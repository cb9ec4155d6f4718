import type { VerilogFault } from "../verilog_fault.ts";

/** Faults of a core's state, barrier and trap. */
export const coreFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "blanking_missing",
    description: "Pulses of the old program count right after Go.",
    file: "idm_core.v",
    from: "wire heard = runs & grown;",
    to: "wire heard = runs & (grown | runs);",
  },
  {
    name: "halt_skipped",
    description: "A core that is to stop goes to Free at once.",
    file: "idm_core.v",
    from: "      next = halt;",
    to: "      next = free;",
  },
  {
    name: "halt_not_awaited",
    description: "A core leaves Halt while its modules are busy.",
    file: "idm_core.v",
    from: "wire settles = halting & grown & quiet_i;",
    to: "wire settles = halting & grown & (quiet_i | grown);",
  },
  {
    name: "arrival_lost_at_release",
    description: "An arrival in the cycle of a release is lost.",
    file: "idm_core.v",
    from: /arrive_q <= stays & ~ends & \(\(heard & sync_local_i\) \| \(arrive_q & ~releases\)\);/,
    to: "arrive_q <= stays & ~ends & ~releases & ((heard & sync_local_i) | arrive_q);",
  },
  {
    name: "done_over_halt",
    description: "The end of a task goes before an event of its group in the same cycle.",
    file: "idm_core.v",
    from: "wire ends = heard & task_done_i & stays;",
    to: "wire ends = heard & task_done_i & (stays | heard);",
  },
  {
    name: "mates_keep_waiting",
    description: "A Held core whose group lost a core stays Held.",
    file: "idm_core.v",
    from: "if ((evict_i & holds) | regroup_i) begin",
    to: "if ((evict_i & holds & regroup_i) | regroup_i) begin",
  },
  {
    name: "own_code_hidden",
    description: "A core that trapped tells the code of its group's stop, not its own.",
    file: "idm_core.v",
    from: "wire own_code = settles & trap_i &",
    to: "wire own_code = settles & ~settles & trap_i &",
  },
];
