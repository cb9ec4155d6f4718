// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 3e0475041decb5ed

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [2:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [3:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [1:0] me_run_i,     // ME runs a uTop.
  input  wire [1:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire       bad_o,        // The promise is broken in this cycle.
  output wire       cover_o       // The case that it is about is there in this cycle.
);

  // In Run for vNPU 0.
  wire [1:0] run_of_0 = me_run_i & {me_vnpu_i[3:2] == 2'd0, me_vnpu_i[1:0] == 2'd0};
  // In Run for vNPU 1.
  wire [1:0] run_of_1 = me_run_i & {me_vnpu_i[3:2] == 2'd1, me_vnpu_i[1:0] == 2'd1};
  // In Run for vNPU 2.
  wire [1:0] run_of_2 = me_run_i & {me_vnpu_i[3:2] == 2'd2, me_vnpu_i[1:0] == 2'd2};

  // Online MEs in Run of killed vNPUs.
  wire [1:0] doomed =
      ((run_of_0 & {2{vnpu_kill_i[0]}}) |
       (run_of_1 & {2{vnpu_kill_i[1]}}) |
       (run_of_2 & {2{vnpu_kill_i[2]}})) &
      me_online_i;

  reg [1:0] doomed_0_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [1:0] doomed_0_cycles =
      doomed[0] ?
          (((!doomed[0] ? 2'd0 : doomed_0_cycles_q) == 2'd3) ?
               (!doomed[0] ? 2'd0 : doomed_0_cycles_q) :
           (!doomed[0] ? 2'd0 : doomed_0_cycles_q) + 2'd1) :
      2'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_0_cycles_q <= 2'd0;
    end else begin
      doomed_0_cycles_q <= doomed_0_cycles;
    end
  end

  reg [1:0] doomed_1_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [1:0] doomed_1_cycles =
      doomed[1] ?
          (((!doomed[1] ? 2'd0 : doomed_1_cycles_q) == 2'd3) ?
               (!doomed[1] ? 2'd0 : doomed_1_cycles_q) :
           (!doomed[1] ? 2'd0 : doomed_1_cycles_q) + 2'd1) :
      2'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_1_cycles_q <= 2'd0;
    end else begin
      doomed_1_cycles_q <= doomed_1_cycles;
    end
  end

  assign bad_o = (doomed_0_cycles == 2'd3) | (doomed_1_cycles == 2'd3);
  assign cover_o = (doomed_0_cycles == 2'd2) | (doomed_1_cycles == 2'd2);

endmodule

`default_nettype wire
