// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 697dea4374a0d838

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [2:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [3:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [1:0] me_online_i,  // Engines in service; 0 = quarantined.
  input  wire [1:0] me_run_i,     // ME runs a uTop.
  output wire       bad_o,        // The promise is broken in this cycle.
  output wire       cover_o       // The case that it is about is there in this cycle.
);

  // Online MEs in Run of killed vNPUs.
  wire [1:0] doomed =
      me_online_i &
      me_run_i &
      {|(vnpu_kill_i & (3'd1 << me_vnpu_i[3:2])), |(vnpu_kill_i & (3'd1 << me_vnpu_i[1:0]))};

  reg [1:0] doomed_cycles_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg [1:0] doomed_cycles_1_q;     // Bit 1 of the cycles in a row up to the one before.
  reg [1:0] doomed_cycles_over_q;  // More than the most of them.

  // This one is too many.
  wire [1:0] doomed_cycles_over =
      doomed & ((~doomed_cycles_0_q & doomed_cycles_1_q) | doomed_cycles_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_0_q <= 2'd0;
    end else begin
      doomed_cycles_0_q <= doomed & ~doomed_cycles_0_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_1_q <= 2'd0;
    end else begin
      doomed_cycles_1_q <= doomed & (doomed_cycles_1_q ^ doomed_cycles_0_q);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_over_q <= 2'd0;
    end else begin
      doomed_cycles_over_q <= doomed_cycles_over;
    end
  end

  assign bad_o = |doomed_cycles_over;

  assign cover_o =
      |(doomed &
        ~doomed_cycles_over &
        ~(~doomed_cycles_0_q) &
        (doomed_cycles_1_q ^ doomed_cycles_0_q));

endmodule

`default_nettype wire
