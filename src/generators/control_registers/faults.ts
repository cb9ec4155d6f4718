import type { VerilogFault } from "../verilog_fault.ts";
import { effectFaults } from "./effect_faults.ts";

const busFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "response_not_held",
    description: "A write response that is not taken falls, or gives way to the next one.",
    file: "regs_bus.v",
    from: "b_free = ~b_valid_q | bready_i;",
    to: "b_free = ~b_valid_q | bready_i | 1'b1;",
  },
  {
    name: "data_before_address_lost",
    description: "Write data that comes before its address is lost.",
    file: "regs_bus.v",
    from: "takes_w | (w_valid_q & ~writes)",
    to: "takes_w | (w_valid_q & aw_valid_q & ~writes)",
  },
  {
    name: "address_replaced",
    description: "The next write address replaces one that still waits for its data.",
    file: "regs_bus.v",
    from: "takes_aw = awvalid_i & ~aw_valid_q;",
    to: "takes_aw = awvalid_i;",
  },
  {
    name: "data_without_valid",
    description: "Read data shows without valid.",
    file: "regs_bus.v",
    from: "reads ? read_data_i : 32'd0",
    to: "1'b1 ? read_data_i : 32'd0",
  },
];

const refusalFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "some_bytes_suffice",
    description: "A write of some bytes of a word is accepted.",
    file: "regs_check.v",
    from: "~(&strobe_i)",
    to: "~(|strobe_i)",
  },
  {
    name: "idle_needs_all",
    description: "A segment is refused while any vNPU runs, not just its own.",
    file: "regs_check.v",
    from: "idle_only_i & (|(vnpu_i & busy))",
    to: "idle_only_i & (|busy)",
  },
  {
    name: "refused_write_acts",
    description: "A write that is refused changes its register.",
    file: "control_registers.v",
    from: "takes = writes & ~write_error;",
    to: "takes = writes;",
  },
  {
    name: "odd_address_accepted",
    description: "The lowest two bits of a write address are ignored.",
    file: "regs_write_decoder.v",
    from: "legal = ~(|byte_of_word) & ~(|above);",
    to: "legal = ~(|above);",
  },
];

const quotaFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "old_quota_counts_too",
    description: "The quota that is replaced counts in the sum beside the new one.",
    file: "regs_quota.v",
    from: /replaced = vnpu_i & [^;]*;/,
    to: "replaced = vnpu_i ^ vnpu_i;",
  },
  {
    name: "whole_sum_refused",
    description: "Quotas whose sum is all engines are refused.",
    file: "regs_quota.v",
    from: "(total > (",
    to: "(total >= (",
  },
  {
    name: "mode_judged_as_it_was",
    description: "A write of MODE is judged by the mode before it.",
    file: "regs_quota.v",
    from: "~(sets_mode_i ? data_i[1] : temporal_i)",
    to: "~temporal_i",
  },
  {
    name: "online_judged_as_it_was",
    description: "A write of ME_ONLINE is judged by the engines in service before it.",
    file: "regs_quota.v",
    from: /online = sets_online_i \? [^;]* : me_online_i;/,
    to: "online = me_online_i;",
  },
  {
    name: "wide_quota_accepted",
    description: "A quota is judged by the bits of its register, not by the whole word.",
    file: "regs_quota.v",
    from: "breaks_o = wide | (",
    to: "breaks_o = (wide & over) | (",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Bus", busFaults],
  ["Refusal", refusalFaults],
  ["Quota", quotaFaults],
];

/** The kept faults of the control registers: several per part of docs/contracts/control_registers.md. */
export const controlRegistersFaults: readonly VerilogFault[] = [
  ...parts.flatMap(([part, faults]) => faults.map((fault) => ({ ...fault, part }))),
  ...effectFaults,
];
