// SPDX-License-Identifier: Apache-2.0
//
// Service counters of all vNPUs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service.ts; do not edit.
// Body SHA-256: ced41989c0d889fd

`default_nettype none

module vnpu_utop_service (
  input  wire         clk_i,     // Clock.
  input  wire         rst_ni,    // Reset, active low.
  input  wire   [1:0] mode_i,    // Scheduling mode.
  input  wire         gang_i,    // An operator takes all engines.
  input  wire   [2:0] online_i,  // Engines in service.
  input  wire   [6:0] enable_i,  // May start.
  input  wire  [13:0] held_i,    // MEs in Run of each vNPU.
  input  wire   [6:0] holder_i,  // Whole core: the vNPU in Hold, one-hot; 0 in other states.
  input  wire   [6:0] works_i,   // Eligible, with any unfinished uTop.
  output wire [167:0] active_o,  // Engine cycles served to each vNPU.
  output wire [167:0] total_o    // Cycles in which each vNPU had work.
);

  reg [6:0] enable_before_q;  // enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_before_q <= 7'd0;
    end else begin
      enable_before_q <= enable_i;
    end
  end

  // Enabled in this cycle.
  wire [6:0] enabled = enable_i & ~enable_before_q;
  // Mode 3.
  wire whole_core = mode_i == 2'd3;

  // Engines behind each ME in Run.
  wire [1:0] engines =
      gang_i ? {1'b0, online_i[0]} + {1'b0, online_i[1]} + {1'b0, online_i[2]} : 2'd1;

  wire halve;  // Some counter has its top bit set.

  wire [23:0] active_0;  // Engine cycles served to vNPU 0.
  wire [23:0] total_0;   // Cycles in which vNPU 0 had work.
  vnpu_utop_service_counter u_service_counter_0 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[0]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[0]} : {2'd0, held_i[1:0]} * {2'd0, engines}),
    .waits_i  (works_i[0]),
    .active_o (active_0),
    .total_o  (total_0)
  );

  wire [23:0] active_1;  // Engine cycles served to vNPU 1.
  wire [23:0] total_1;   // Cycles in which vNPU 1 had work.
  vnpu_utop_service_counter u_service_counter_1 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[1]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[1]} : {2'd0, held_i[3:2]} * {2'd0, engines}),
    .waits_i  (works_i[1]),
    .active_o (active_1),
    .total_o  (total_1)
  );

  wire [23:0] active_2;  // Engine cycles served to vNPU 2.
  wire [23:0] total_2;   // Cycles in which vNPU 2 had work.
  vnpu_utop_service_counter u_service_counter_2 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[2]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[2]} : {2'd0, held_i[5:4]} * {2'd0, engines}),
    .waits_i  (works_i[2]),
    .active_o (active_2),
    .total_o  (total_2)
  );

  wire [23:0] active_3;  // Engine cycles served to vNPU 3.
  wire [23:0] total_3;   // Cycles in which vNPU 3 had work.
  vnpu_utop_service_counter u_service_counter_3 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[3]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[3]} : {2'd0, held_i[7:6]} * {2'd0, engines}),
    .waits_i  (works_i[3]),
    .active_o (active_3),
    .total_o  (total_3)
  );

  wire [23:0] active_4;  // Engine cycles served to vNPU 4.
  wire [23:0] total_4;   // Cycles in which vNPU 4 had work.
  vnpu_utop_service_counter u_service_counter_4 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[4]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[4]} : {2'd0, held_i[9:8]} * {2'd0, engines}),
    .waits_i  (works_i[4]),
    .active_o (active_4),
    .total_o  (total_4)
  );

  wire [23:0] active_5;  // Engine cycles served to vNPU 5.
  wire [23:0] total_5;   // Cycles in which vNPU 5 had work.
  vnpu_utop_service_counter u_service_counter_5 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[5]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[5]} : {2'd0, held_i[11:10]} * {2'd0, engines}),
    .waits_i  (works_i[5]),
    .active_o (active_5),
    .total_o  (total_5)
  );

  wire [23:0] active_6;  // Engine cycles served to vNPU 6.
  wire [23:0] total_6;   // Cycles in which vNPU 6 had work.
  vnpu_utop_service_counter u_service_counter_6 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[6]),
    .halve_i  (halve),
    .served_i (whole_core ? {3'd0, holder_i[6]} : {2'd0, held_i[13:12]} * {2'd0, engines}),
    .waits_i  (works_i[6]),
    .active_o (active_6),
    .total_o  (total_6)
  );

  assign halve =
      |{
        total_6[23],
        active_6[23],
        total_5[23],
        active_5[23],
        total_4[23],
        active_4[23],
        total_3[23],
        active_3[23],
        total_2[23],
        active_2[23],
        total_1[23],
        active_1[23],
        total_0[23],
        active_0[23]
      };

  assign active_o = {active_6, active_5, active_4, active_3, active_2, active_1, active_0};
  assign total_o = {total_6, total_5, total_4, total_3, total_2, total_1, total_0};

endmodule

`default_nettype wire
