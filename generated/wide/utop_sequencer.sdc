# SPDX-License-Identifier: Apache-2.0
# Generated for config wide; do not edit.
#
# Timing constraints of vnpu_utop_sequencer by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  table_rows_i[*]
  run_i
  stop_i
  clear_i
  row_valid_i
  row_error_i
  row_end_i
  row_me_i[*]
  row_ve_i
  start_i
  start_me_i[*]
  mine_i[*]
  me_finish_i[*]
  me_saved_i[*]
  ve_finish_i
  ve_quiet_i
  next_valid_i[*]
  next_group_i[*]
  fault_i
  fault_code_i[*]
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  row_req_o
  row_index_o[*]
  ready_add_o[*]
  kill_o
  done_o
  ve_start_o
  ve_active_o
  ve_flush_o
  utop_valid_o
  utop_me_o[*]
  utop_index_o[*]
  utop_resume_o
  state_o[*]
  group_o[*]
  fault_code_o[*]
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
