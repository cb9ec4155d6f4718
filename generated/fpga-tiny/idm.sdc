# SPDX-License-Identifier: Apache-2.0
# Generated for config fpga-tiny; do not edit.
#
# Timing constraints of vnpu_idm by itself: for its own synthesis, or as budgets in a larger design.
# Source it as Tcl; each variable keeps a value that was set before.

# Clock period in nanoseconds. 1.0 is a place to start from, no figure that was reached.
if {![info exists vnpu_clock_period_ns]} { set vnpu_clock_period_ns 1.0 }

# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.
if {![info exists vnpu_input_share]} { set vnpu_input_share 0.3 }
if {![info exists vnpu_output_share]} { set vnpu_output_share 0.3 }

create_clock -name clk_i -period $vnpu_clock_period_ns [get_ports {clk_i}]

set_input_delay [expr {$vnpu_input_share * $vnpu_clock_period_ns}] -clock [get_clocks {clk_i}] [get_ports {
  rst_ni
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
  op_ready_i[*]
  op_done_i[*]
  core_arvalid_i[*]
  core_arsel_i[*]
  core_araddr_i[*]
  core_arlen_i[*]
  core_rready_i[*]
  core_awvalid_i[*]
  core_awsel_i[*]
  core_awaddr_i[*]
  core_awlen_i[*]
  core_wvalid_i[*]
  core_wlast_i[*]
  core_bready_i[*]
  mem_arready_i[*]
  mem_rvalid_i[*]
  mem_rresp_i[*]
  mem_rlast_i[*]
  mem_awready_i[*]
  mem_wready_i[*]
  mem_bvalid_i[*]
  mem_bresp_i[*]
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
  irq_o
  op_valid_o[*]
  op_init_o[*]
  op_payload_o[*]
  core_arready_o[*]
  core_rvalid_o[*]
  core_rresp_o[*]
  core_rlast_o[*]
  core_rlocal_o[*]
  core_awready_o[*]
  core_wready_o[*]
  core_bvalid_o[*]
  core_bresp_o[*]
  mem_arvalid_o[*]
  mem_araddr_o[*]
  mem_arlen_o[*]
  mem_rready_o[*]
  mem_awvalid_o[*]
  mem_awaddr_o[*]
  mem_awlen_o[*]
  mem_wvalid_o[*]
  mem_wlast_o[*]
  mem_bready_o[*]
}]
