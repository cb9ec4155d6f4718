# SPDX-License-Identifier: Apache-2.0
# Generated for config fpga-odd; do not edit.
#
# Timing constraints of vnpu_second_level_idm by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  core_id_i[*]
  watchdog_i[*]
  instr_valid_i
  instr_i[*]
  instr_error_i[*]
  op_ready_i[*]
  op_done_i[*]
  sync_global_i
  restart_i
  restart_layer_i[*]
  halt_i
}]

set_output_delay [expr {$vnpu_output_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  instr_ready_o
  op_valid_o[*]
  op_init_o[*]
  op_payload_o[*]
  sync_local_o
  task_done_o
  irq_o
  layer_o[*]
  next_layer_o[*]
  quiet_o
  trap_o
  trap_code_o[*]
}]

# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through
# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.
set_false_path -from [get_ports {rst_ni}]
