# SPDX-License-Identifier: Apache-2.0
# Generated for config max; do not edit.
#
# Timing constraints of vnpu_utop_scheduler by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  mode_i[*]
  gang_i
  me_online_i[*]
  slice_cycles_i[*]
  switch_cycles_i[*]
  vnpu_enable_i[*]
  vnpu_kill_i[*]
  vnpu_harvest_i[*]
  vnpu_lend_i[*]
  vnpu_quota_i[*]
  vnpu_priority_i[*]
  ready_add_i[*]
  ve_active_i[*]
  task_done_i[*]
  me_finish_i[*]
  me_saved_i[*]
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  start_valid_o
  start_me_o[*]
  start_vnpu_o[*]
  preempt_valid_o
  preempt_me_o[*]
  preempt_kill_o
  me_run_o[*]
  me_save_o[*]
  me_vnpu_o[*]
  vnpu_held_o[*]
  vnpu_ready_o[*]
  ve_allow_o[*]
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
