# SPDX-License-Identifier: Apache-2.0
# Generated for config fpga-odd; do not edit.
#
# Timing constraints of vnpu_first_level_idm by itself: for its own synthesis, or as budgets in a larger design.
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
  m_axi_arready_i
  m_axi_rvalid_i
  m_axi_rdata_i[*]
  m_axi_rresp_i[*]
  m_axi_rlast_i
  instr_ready_i[*]
  sync_local_i[*]
  task_done_i[*]
  irq_i[*]
  quiet_i[*]
  trap_i[*]
  trap_code_i[*]
  next_layer_i[*]
  layer_i[*]
  guard_trap_i[*]
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
  m_axi_arvalid_o
  m_axi_araddr_o[*]
  m_axi_arlen_o[*]
  m_axi_rready_o
  instr_valid_o[*]
  instr_o[*]
  instr_error_o[*]
  restart_o[*]
  restart_layer_o[*]
  halt_o[*]
  sync_global_o[*]
  watchdog_o[*]
  guard_base_o[*]
  guard_limit_o[*]
  irq_o
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
