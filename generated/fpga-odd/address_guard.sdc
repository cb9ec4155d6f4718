# SPDX-License-Identifier: Apache-2.0
# Generated for config fpga-odd; do not edit.
#
# Timing constraints of vnpu_address_guard by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  guard_base_i[*]
  guard_limit_i[*]
  s_arvalid_i
  s_arsel_i[*]
  s_araddr_i[*]
  s_arlen_i[*]
  s_rready_i
  s_awvalid_i
  s_awsel_i[*]
  s_awaddr_i[*]
  s_awlen_i[*]
  s_wvalid_i
  s_wlast_i
  s_bready_i
  m_arready_i
  m_rvalid_i
  m_rresp_i[*]
  m_rlast_i
  m_awready_i
  m_wready_i
  m_bvalid_i
  m_bresp_i[*]
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  guard_trap_o
  s_arready_o
  s_rvalid_o
  s_rresp_o[*]
  s_rlast_o
  s_rlocal_o
  s_awready_o
  s_wready_o
  s_bvalid_o
  s_bresp_o[*]
  m_arvalid_o
  m_araddr_o[*]
  m_arlen_o[*]
  m_rready_o
  m_awvalid_o
  m_awaddr_o[*]
  m_awlen_o[*]
  m_wvalid_o
  m_wlast_o
  m_bready_o
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
