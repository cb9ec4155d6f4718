import type { VerilogFault } from "../verilog_fault.ts";

const pulseFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "doorbell_rings_without_run",
    description: "DOORBELL rings although its bit is written as 0.",
    file: "regs_vnpu.v",
    from: "doorbell_i & mine_i & data_i[0]",
    to: "doorbell_i & mine_i",
  },
  {
    name: "clear_stays",
    description: "The pulse of CLEAR stays until CLEAR is written again.",
    file: "regs_vnpu.v",
    from: "clear_q <= sets_clear & data_i[0];",
    to: "clear_q <= sets_clear ? data_i[0] : clear_q;",
  },
];

const interruptFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "clear_outranks_set",
    description: "An interrupt that comes in the cycle in which software clears it is lost.",
    file: "regs_interrupts.v",
    from: "comes | (pending_q & ~clears)",
    to: "(comes | pending_q) & ~clears",
  },
  {
    name: "zero_clears_too",
    description: "A write to IRQ_PENDING clears both interrupts, whatever its bits.",
    file: "regs_interrupts.v",
    from: "clears = chosen & data &",
    to: "clears = chosen &",
  },
  {
    name: "fault_comes_again",
    description: "A vNPU that stays in Fault sets its interrupt again in every cycle.",
    file: "regs_interrupts.v",
    from: "enters = fault_i & ~fault_before_q;",
    to: "enters = fault_i;",
  },
];

const counterFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "idle_engine_counts",
    description: "ME 0 counts for its tenant while it does not run, too.",
    file: "regs_counters.v",
    from: /\s&\s+\{\d+\{me_busy_i(?:\[0\])?\}\}/,
    to: "",
  },
  {
    name: "low_half_latched",
    description: "A read of CYCLES_LO copies the low half, not the high one.",
    file: "regs_read.v",
    from: "cycles_i[63:32] &",
    to: "cycles_i[31:0] &",
  },
  {
    name: "carry_lost",
    description: "CYCLES and PREEMPTS lose the carry into bit 4.",
    file: "regs_counter_n1.v",
    from: "count_q + {63'd0, add_i};",
    to: "{count_q[63:4], count_q[3:0] + {3'd0, add_i}};",
  },
  {
    name: "drops_stay_at_seven",
    description: "TRACE_DROPS stays as soon as its lowest three bits are ones.",
    file: "regs_counters.v",
    from: "~(&trace_drops_q);",
    to: "~(&trace_drops_q[2:0]);",
  },
];

const injectFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "injects_for_ever",
    description: "INJECT stays valid when its error was stored.",
    file: "regs_core.v",
    from: "inject_valid_q & ~inject_done_i;",
    to: "inject_valid_q;",
  },
  {
    name: "done_outranks_inject",
    description: "A write of INJECT in the cycle in which the error before it was stored is lost.",
    file: "regs_core.v",
    from: "injects_i ? data_i[0] : inject_valid_q & ~inject_done_i;",
    to: "(injects_i ? data_i[0] : inject_valid_q) & ~inject_done_i;",
  },
  {
    name: "row_without_valid",
    description: "The outputs show the row bit of INJECT although INJECT is not valid.",
    file: "control_registers.v",
    from: "assign inject_row_o = inject_row & inject_valid_o;",
    to: "assign inject_row_o = inject_row;",
  },
];

const quarantineFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "write_outranks_quarantine",
    description: "A write of ME_ONLINE keeps an engine in service that is quarantined in its cycle.",
    file: "regs_core.v",
    from: "online_q <= online & ~quarantine_i;",
    to: "online_q <= sets_online_i ? online : online & ~quarantine_i;",
  },
  {
    name: "clear_outranks_quarantine",
    description: "The hypervisor's interrupt is lost when it is cleared in the cycle of the next quarantine.",
    file: "regs_interrupts.v",
    from: /(\(\|quarantine_i\)|quarantine_i) \| \(core_pending_q & ~clears_core\)/,
    to: "($1 | core_pending_q) & ~clears_core",
  },
  {
    name: "quarantine_for_good",
    description: "An engine out of service cannot be put back.",
    file: "regs_core.v",
    from: "online_q <= online & ~quarantine_i;",
    to: "online_q <= online & online_q & ~quarantine_i;",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Pulses", pulseFaults],
  ["Interrupts", interruptFaults],
  ["Counters", counterFaults],
  ["Inject", injectFaults],
  ["Quarantine", quarantineFaults],
];

/** Kept faults of what the registers do. */
export const effectFaults: readonly VerilogFault[] = parts.flatMap(([part, faults]) =>
  faults.map((fault) => ({ ...fault, part })),
);
