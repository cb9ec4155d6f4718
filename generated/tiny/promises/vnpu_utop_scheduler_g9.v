// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 64ac92f26d7f2c51

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [1:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire       me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire       me_online_i,  // Engines in service; 0 = quarantined.
  input  wire       me_run_i,     // ME runs a uTop.
  output wire       bad_o,        // The promise is broken in this cycle.
  output wire       cover_o       // The case that it is about is there in this cycle.
);

  // Online MEs in Run of killed vNPUs.
  wire doomed = me_online_i & me_run_i & (|(vnpu_kill_i & (2'd1 << me_vnpu_i)));

  reg doomed_cycles_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg doomed_cycles_over_q;  // More than the most of them.

  // This one is too many.
  wire doomed_cycles_over = doomed & (doomed_cycles_0_q | doomed_cycles_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_0_q <= 1'b0;
    end else begin
      doomed_cycles_0_q <= doomed & ~doomed_cycles_0_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_over_q <= 1'b0;
    end else begin
      doomed_cycles_over_q <= doomed_cycles_over;
    end
  end

  assign bad_o = doomed_cycles_over;
  assign cover_o = doomed & ~doomed_cycles_over & ~doomed_cycles_0_q;

endmodule

`default_nettype wire
