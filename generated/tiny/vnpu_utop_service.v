// SPDX-License-Identifier: Apache-2.0
//
// Service counters of all vNPUs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service.ts; do not edit.
// Body SHA-256: bebc1cbe07df6667

`default_nettype none

module vnpu_utop_service (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire  [1:0] mode_i,    // Scheduling mode.
  input  wire        gang_i,    // An operator takes all engines.
  input  wire        online_i,  // Engines in service.
  input  wire  [1:0] enable_i,  // May start.
  input  wire  [1:0] held_i,    // MEs in Run of each vNPU.
  input  wire  [1:0] holder_i,  // Whole core: the vNPU in Hold, one-hot; 0 in other states.
  input  wire  [1:0] works_i,   // Eligible, with any unfinished uTop.
  output wire [23:0] active_o,  // Engine cycles served to each vNPU.
  output wire [23:0] total_o    // Cycles in which each vNPU had work.
);

  reg [1:0] enable_before_q;  // enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_before_q <= 2'd0;
    end else begin
      enable_before_q <= enable_i;
    end
  end

  // Enabled in this cycle.
  wire [1:0] enabled = enable_i & ~enable_before_q;
  // Mode 3.
  wire whole_core = mode_i == 2'd3;
  // Engines behind each ME in Run.
  wire engines = gang_i ? online_i : 1'b1;

  wire halve;  // Some counter has its top bit set.

  wire [11:0] active_0;  // Engine cycles served to vNPU 0.
  wire [11:0] total_0;   // Cycles in which vNPU 0 had work.
  vnpu_utop_service_counter u_service_counter_0 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[0]),
    .halve_i  (halve),
    .served_i (whole_core ? {1'b0, holder_i[0]} : {1'b0, held_i[0]} * {1'b0, engines}),
    .waits_i  (works_i[0]),
    .active_o (active_0),
    .total_o  (total_0)
  );

  wire [11:0] active_1;  // Engine cycles served to vNPU 1.
  wire [11:0] total_1;   // Cycles in which vNPU 1 had work.
  vnpu_utop_service_counter u_service_counter_1 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[1]),
    .halve_i  (halve),
    .served_i (whole_core ? {1'b0, holder_i[1]} : {1'b0, held_i[1]} * {1'b0, engines}),
    .waits_i  (works_i[1]),
    .active_o (active_1),
    .total_o  (total_1)
  );

  assign halve = |{total_1[11], active_1[11], total_0[11], active_0[11]};
  assign active_o = {active_1, active_0};
  assign total_o = {total_1, total_0};

endmodule

`default_nettype wire
