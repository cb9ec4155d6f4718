// SPDX-License-Identifier: Apache-2.0
//
// Service counters of all vNPUs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service.ts; do not edit.
// Body SHA-256: f8fa1074215297f6

`default_nettype none

module vnpu_utop_service (
  input  wire         clk_i,     // Clock.
  input  wire         rst_ni,    // Reset, active low.
  input  wire   [1:0] mode_i,    // Scheduling mode.
  input  wire         gang_i,    // An operator takes all engines.
  input  wire   [7:0] online_i,  // Engines in service.
  input  wire  [15:0] enable_i,  // May start.
  input  wire  [63:0] held_i,    // MEs in Run of each vNPU.
  input  wire  [15:0] holder_i,  // Whole core: the vNPU in Hold, one-hot; 0 in other states.
  input  wire  [15:0] works_i,   // Eligible, with any unfinished uTop.
  output wire [383:0] active_o,  // Engine cycles served to each vNPU.
  output wire [383:0] total_o    // Cycles in which each vNPU had work.
);

  reg [15:0] enable_before_q;  // enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_before_q <= 16'd0;
    end else begin
      enable_before_q <= enable_i;
    end
  end

  // Enabled in this cycle.
  wire [15:0] enabled = enable_i & ~enable_before_q;
  // Mode 3.
  wire whole_core = mode_i == 2'd3;

  // Engines behind each ME in Run.
  wire [3:0] engines =
      gang_i ?
          {3'd0, online_i[0]} +
          {3'd0, online_i[1]} +
          {3'd0, online_i[2]} +
          {3'd0, online_i[3]} +
          {3'd0, online_i[4]} +
          {3'd0, online_i[5]} +
          {3'd0, online_i[6]} +
          {3'd0, online_i[7]} :
      4'd1;

  wire halve;  // Some counter has its top bit set.

  wire [23:0] active_0;  // Engine cycles served to vNPU 0.
  wire [23:0] total_0;   // Cycles in which vNPU 0 had work.
  vnpu_utop_service_counter u_service_counter_0 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[0]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[0]} : {4'd0, held_i[3:0]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[1]} : {4'd0, held_i[7:4]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[2]} : {4'd0, held_i[11:8]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[3]} : {4'd0, held_i[15:12]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[4]} : {4'd0, held_i[19:16]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[5]} : {4'd0, held_i[23:20]} * {4'd0, engines}),
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
    .served_i (whole_core ? {7'd0, holder_i[6]} : {4'd0, held_i[27:24]} * {4'd0, engines}),
    .waits_i  (works_i[6]),
    .active_o (active_6),
    .total_o  (total_6)
  );

  wire [23:0] active_7;  // Engine cycles served to vNPU 7.
  wire [23:0] total_7;   // Cycles in which vNPU 7 had work.
  vnpu_utop_service_counter u_service_counter_7 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[7]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[7]} : {4'd0, held_i[31:28]} * {4'd0, engines}),
    .waits_i  (works_i[7]),
    .active_o (active_7),
    .total_o  (total_7)
  );

  wire [23:0] active_8;  // Engine cycles served to vNPU 8.
  wire [23:0] total_8;   // Cycles in which vNPU 8 had work.
  vnpu_utop_service_counter u_service_counter_8 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[8]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[8]} : {4'd0, held_i[35:32]} * {4'd0, engines}),
    .waits_i  (works_i[8]),
    .active_o (active_8),
    .total_o  (total_8)
  );

  wire [23:0] active_9;  // Engine cycles served to vNPU 9.
  wire [23:0] total_9;   // Cycles in which vNPU 9 had work.
  vnpu_utop_service_counter u_service_counter_9 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[9]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[9]} : {4'd0, held_i[39:36]} * {4'd0, engines}),
    .waits_i  (works_i[9]),
    .active_o (active_9),
    .total_o  (total_9)
  );

  wire [23:0] active_10;  // Engine cycles served to vNPU 10.
  wire [23:0] total_10;   // Cycles in which vNPU 10 had work.
  vnpu_utop_service_counter u_service_counter_10 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[10]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[10]} : {4'd0, held_i[43:40]} * {4'd0, engines}),
    .waits_i  (works_i[10]),
    .active_o (active_10),
    .total_o  (total_10)
  );

  wire [23:0] active_11;  // Engine cycles served to vNPU 11.
  wire [23:0] total_11;   // Cycles in which vNPU 11 had work.
  vnpu_utop_service_counter u_service_counter_11 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[11]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[11]} : {4'd0, held_i[47:44]} * {4'd0, engines}),
    .waits_i  (works_i[11]),
    .active_o (active_11),
    .total_o  (total_11)
  );

  wire [23:0] active_12;  // Engine cycles served to vNPU 12.
  wire [23:0] total_12;   // Cycles in which vNPU 12 had work.
  vnpu_utop_service_counter u_service_counter_12 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[12]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[12]} : {4'd0, held_i[51:48]} * {4'd0, engines}),
    .waits_i  (works_i[12]),
    .active_o (active_12),
    .total_o  (total_12)
  );

  wire [23:0] active_13;  // Engine cycles served to vNPU 13.
  wire [23:0] total_13;   // Cycles in which vNPU 13 had work.
  vnpu_utop_service_counter u_service_counter_13 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[13]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[13]} : {4'd0, held_i[55:52]} * {4'd0, engines}),
    .waits_i  (works_i[13]),
    .active_o (active_13),
    .total_o  (total_13)
  );

  wire [23:0] active_14;  // Engine cycles served to vNPU 14.
  wire [23:0] total_14;   // Cycles in which vNPU 14 had work.
  vnpu_utop_service_counter u_service_counter_14 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[14]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[14]} : {4'd0, held_i[59:56]} * {4'd0, engines}),
    .waits_i  (works_i[14]),
    .active_o (active_14),
    .total_o  (total_14)
  );

  wire [23:0] active_15;  // Engine cycles served to vNPU 15.
  wire [23:0] total_15;   // Cycles in which vNPU 15 had work.
  vnpu_utop_service_counter u_service_counter_15 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[15]),
    .halve_i  (halve),
    .served_i (whole_core ? {7'd0, holder_i[15]} : {4'd0, held_i[63:60]} * {4'd0, engines}),
    .waits_i  (works_i[15]),
    .active_o (active_15),
    .total_o  (total_15)
  );

  assign halve =
      |{
        total_15[23],
        active_15[23],
        total_14[23],
        active_14[23],
        total_13[23],
        active_13[23],
        total_12[23],
        active_12[23],
        total_11[23],
        active_11[23],
        total_10[23],
        active_10[23],
        total_9[23],
        active_9[23],
        total_8[23],
        active_8[23],
        total_7[23],
        active_7[23],
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

  assign active_o = {
    active_15,
    active_14,
    active_13,
    active_12,
    active_11,
    active_10,
    active_9,
    active_8,
    active_7,
    active_6,
    active_5,
    active_4,
    active_3,
    active_2,
    active_1,
    active_0
  };

  assign total_o = {
    total_15,
    total_14,
    total_13,
    total_12,
    total_11,
    total_10,
    total_9,
    total_8,
    total_7,
    total_6,
    total_5,
    total_4,
    total_3,
    total_2,
    total_1,
    total_0
  };

endmodule

`default_nettype wire
