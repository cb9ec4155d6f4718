# SPDX-License-Identifier: Apache-2.0
# Generated for config wide; do not edit.
#
# Timing constraints of vnpu_control_registers by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  s_axi_awvalid_i
  s_axi_awaddr_i[*]
  s_axi_wvalid_i
  s_axi_wdata_i[*]
  s_axi_wstrb_i[*]
  s_axi_bready_i
  s_axi_arvalid_i
  s_axi_araddr_i[*]
  s_axi_rready_i
  inject_done_i
  vnpu_state_i[*]
  vnpu_group_i[*]
  vnpu_fault_code_i[*]
  vnpu_done_i[*]
  me_quarantine_i[*]
  me_busy_i[*]
  me_vnpu_i[*]
  ve_grants_i[*]
  preempted_i[*]
  trace_drop_i
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  s_axi_awready_o
  s_axi_wready_o
  s_axi_bvalid_o
  s_axi_bresp_o[*]
  s_axi_arready_o
  s_axi_rvalid_o
  s_axi_rdata_o[*]
  s_axi_rresp_o[*]
  mode_o[*]
  gang_o
  slice_cycles_o[*]
  switch_cycles_o[*]
  me_online_o[*]
  vnpu_enable_o[*]
  vnpu_harvest_o[*]
  vnpu_lend_o[*]
  vnpu_priority_o[*]
  me_quota_o[*]
  ve_quota_o[*]
  run_o[*]
  clear_o[*]
  stop_o[*]
  table_base_o[*]
  table_rows_o[*]
  code_base_o[*]
  code_bytes_o[*]
  context_base_o[*]
  context_bytes_o[*]
  inject_valid_o
  inject_row_o
  inject_vnpu_o[*]
  irq_o[*]
  irq_hypervisor_o
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
