# SPDX-License-Identifier: Apache-2.0
# Generated for config duo; do not edit.
#
# Timing constraints of vnpu_fetch_master by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  req_valid_i[*]
  req_address_i[*]
  req_beats_i[*]
  m_axi_arready_i
  m_axi_rvalid_i
  m_axi_rid_i[*]
  m_axi_rdata_i[*]
  m_axi_rresp_i[*]
  m_axi_rlast_i
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  done_o[*]
  done_error_o[*]
  done_timeout_o[*]
  beat_valid_o
  beat_requester_o[*]
  beat_number_o[*]
  beat_data_o[*]
  m_axi_arvalid_o
  m_axi_arid_o[*]
  m_axi_araddr_o[*]
  m_axi_arlen_o[*]
  m_axi_rready_o
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
