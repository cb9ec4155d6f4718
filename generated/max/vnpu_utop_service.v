// SPDX-License-Identifier: Apache-2.0
//
// Service counters of all vNPUs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service.ts; do not edit.
// Body SHA-256: 69771a60195fb315

`default_nettype none

module vnpu_utop_service (
  input  wire         clk_i,     // Clock.
  input  wire         rst_ni,    // Reset, active low.
  input  wire   [1:0] mode_i,    // Scheduling mode.
  input  wire         gang_i,    // An operator takes all engines.
  input  wire  [15:0] online_i,  // Engines in service.
  input  wire  [31:0] enable_i,  // May start.
  input  wire [159:0] held_i,    // MEs in Run of each vNPU.
  input  wire  [31:0] holder_i,  // Whole core: the vNPU in Hold, one-hot; 0 in other states.
  input  wire  [31:0] works_i,   // Eligible, with any unfinished uTop.
  output wire [767:0] active_o,  // Engine cycles served to each vNPU.
  output wire [767:0] total_o    // Cycles in which each vNPU had work.
);

  reg [31:0] enable_before_q;  // enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_before_q <= 32'd0;
    end else begin
      enable_before_q <= enable_i;
    end
  end

  // Enabled in this cycle.
  wire [31:0] enabled = enable_i & ~enable_before_q;
  // Mode 3.
  wire whole_core = mode_i == 2'd3;

  // Engines behind each ME in Run.
  wire [4:0] engines =
      gang_i ?
          {4'd0, online_i[0]} +
          {4'd0, online_i[1]} +
          {4'd0, online_i[2]} +
          {4'd0, online_i[3]} +
          {4'd0, online_i[4]} +
          {4'd0, online_i[5]} +
          {4'd0, online_i[6]} +
          {4'd0, online_i[7]} +
          {4'd0, online_i[8]} +
          {4'd0, online_i[9]} +
          {4'd0, online_i[10]} +
          {4'd0, online_i[11]} +
          {4'd0, online_i[12]} +
          {4'd0, online_i[13]} +
          {4'd0, online_i[14]} +
          {4'd0, online_i[15]} :
      5'd1;

  wire halve;  // Some counter has its top bit set.

  wire [23:0] active_0;  // Engine cycles served to vNPU 0.
  wire [23:0] total_0;   // Cycles in which vNPU 0 had work.
  vnpu_utop_service_counter u_service_counter_0 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[0]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[0]} : {5'd0, held_i[4:0]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[1]} : {5'd0, held_i[9:5]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[2]} : {5'd0, held_i[14:10]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[3]} : {5'd0, held_i[19:15]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[4]} : {5'd0, held_i[24:20]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[5]} : {5'd0, held_i[29:25]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[6]} : {5'd0, held_i[34:30]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[7]} : {5'd0, held_i[39:35]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[8]} : {5'd0, held_i[44:40]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[9]} : {5'd0, held_i[49:45]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[10]} : {5'd0, held_i[54:50]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[11]} : {5'd0, held_i[59:55]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[12]} : {5'd0, held_i[64:60]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[13]} : {5'd0, held_i[69:65]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[14]} : {5'd0, held_i[74:70]} * {5'd0, engines}),
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
    .served_i (whole_core ? {9'd0, holder_i[15]} : {5'd0, held_i[79:75]} * {5'd0, engines}),
    .waits_i  (works_i[15]),
    .active_o (active_15),
    .total_o  (total_15)
  );

  wire [23:0] active_16;  // Engine cycles served to vNPU 16.
  wire [23:0] total_16;   // Cycles in which vNPU 16 had work.
  vnpu_utop_service_counter u_service_counter_16 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[16]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[16]} : {5'd0, held_i[84:80]} * {5'd0, engines}),
    .waits_i  (works_i[16]),
    .active_o (active_16),
    .total_o  (total_16)
  );

  wire [23:0] active_17;  // Engine cycles served to vNPU 17.
  wire [23:0] total_17;   // Cycles in which vNPU 17 had work.
  vnpu_utop_service_counter u_service_counter_17 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[17]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[17]} : {5'd0, held_i[89:85]} * {5'd0, engines}),
    .waits_i  (works_i[17]),
    .active_o (active_17),
    .total_o  (total_17)
  );

  wire [23:0] active_18;  // Engine cycles served to vNPU 18.
  wire [23:0] total_18;   // Cycles in which vNPU 18 had work.
  vnpu_utop_service_counter u_service_counter_18 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[18]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[18]} : {5'd0, held_i[94:90]} * {5'd0, engines}),
    .waits_i  (works_i[18]),
    .active_o (active_18),
    .total_o  (total_18)
  );

  wire [23:0] active_19;  // Engine cycles served to vNPU 19.
  wire [23:0] total_19;   // Cycles in which vNPU 19 had work.
  vnpu_utop_service_counter u_service_counter_19 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[19]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[19]} : {5'd0, held_i[99:95]} * {5'd0, engines}),
    .waits_i  (works_i[19]),
    .active_o (active_19),
    .total_o  (total_19)
  );

  wire [23:0] active_20;  // Engine cycles served to vNPU 20.
  wire [23:0] total_20;   // Cycles in which vNPU 20 had work.
  vnpu_utop_service_counter u_service_counter_20 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[20]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[20]} : {5'd0, held_i[104:100]} * {5'd0, engines}),
    .waits_i  (works_i[20]),
    .active_o (active_20),
    .total_o  (total_20)
  );

  wire [23:0] active_21;  // Engine cycles served to vNPU 21.
  wire [23:0] total_21;   // Cycles in which vNPU 21 had work.
  vnpu_utop_service_counter u_service_counter_21 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[21]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[21]} : {5'd0, held_i[109:105]} * {5'd0, engines}),
    .waits_i  (works_i[21]),
    .active_o (active_21),
    .total_o  (total_21)
  );

  wire [23:0] active_22;  // Engine cycles served to vNPU 22.
  wire [23:0] total_22;   // Cycles in which vNPU 22 had work.
  vnpu_utop_service_counter u_service_counter_22 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[22]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[22]} : {5'd0, held_i[114:110]} * {5'd0, engines}),
    .waits_i  (works_i[22]),
    .active_o (active_22),
    .total_o  (total_22)
  );

  wire [23:0] active_23;  // Engine cycles served to vNPU 23.
  wire [23:0] total_23;   // Cycles in which vNPU 23 had work.
  vnpu_utop_service_counter u_service_counter_23 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[23]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[23]} : {5'd0, held_i[119:115]} * {5'd0, engines}),
    .waits_i  (works_i[23]),
    .active_o (active_23),
    .total_o  (total_23)
  );

  wire [23:0] active_24;  // Engine cycles served to vNPU 24.
  wire [23:0] total_24;   // Cycles in which vNPU 24 had work.
  vnpu_utop_service_counter u_service_counter_24 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[24]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[24]} : {5'd0, held_i[124:120]} * {5'd0, engines}),
    .waits_i  (works_i[24]),
    .active_o (active_24),
    .total_o  (total_24)
  );

  wire [23:0] active_25;  // Engine cycles served to vNPU 25.
  wire [23:0] total_25;   // Cycles in which vNPU 25 had work.
  vnpu_utop_service_counter u_service_counter_25 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[25]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[25]} : {5'd0, held_i[129:125]} * {5'd0, engines}),
    .waits_i  (works_i[25]),
    .active_o (active_25),
    .total_o  (total_25)
  );

  wire [23:0] active_26;  // Engine cycles served to vNPU 26.
  wire [23:0] total_26;   // Cycles in which vNPU 26 had work.
  vnpu_utop_service_counter u_service_counter_26 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[26]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[26]} : {5'd0, held_i[134:130]} * {5'd0, engines}),
    .waits_i  (works_i[26]),
    .active_o (active_26),
    .total_o  (total_26)
  );

  wire [23:0] active_27;  // Engine cycles served to vNPU 27.
  wire [23:0] total_27;   // Cycles in which vNPU 27 had work.
  vnpu_utop_service_counter u_service_counter_27 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[27]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[27]} : {5'd0, held_i[139:135]} * {5'd0, engines}),
    .waits_i  (works_i[27]),
    .active_o (active_27),
    .total_o  (total_27)
  );

  wire [23:0] active_28;  // Engine cycles served to vNPU 28.
  wire [23:0] total_28;   // Cycles in which vNPU 28 had work.
  vnpu_utop_service_counter u_service_counter_28 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[28]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[28]} : {5'd0, held_i[144:140]} * {5'd0, engines}),
    .waits_i  (works_i[28]),
    .active_o (active_28),
    .total_o  (total_28)
  );

  wire [23:0] active_29;  // Engine cycles served to vNPU 29.
  wire [23:0] total_29;   // Cycles in which vNPU 29 had work.
  vnpu_utop_service_counter u_service_counter_29 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[29]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[29]} : {5'd0, held_i[149:145]} * {5'd0, engines}),
    .waits_i  (works_i[29]),
    .active_o (active_29),
    .total_o  (total_29)
  );

  wire [23:0] active_30;  // Engine cycles served to vNPU 30.
  wire [23:0] total_30;   // Cycles in which vNPU 30 had work.
  vnpu_utop_service_counter u_service_counter_30 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[30]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[30]} : {5'd0, held_i[154:150]} * {5'd0, engines}),
    .waits_i  (works_i[30]),
    .active_o (active_30),
    .total_o  (total_30)
  );

  wire [23:0] active_31;  // Engine cycles served to vNPU 31.
  wire [23:0] total_31;   // Cycles in which vNPU 31 had work.
  vnpu_utop_service_counter u_service_counter_31 (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (enabled[31]),
    .halve_i  (halve),
    .served_i (whole_core ? {9'd0, holder_i[31]} : {5'd0, held_i[159:155]} * {5'd0, engines}),
    .waits_i  (works_i[31]),
    .active_o (active_31),
    .total_o  (total_31)
  );

  assign halve =
      |{
        total_31[23],
        active_31[23],
        total_30[23],
        active_30[23],
        total_29[23],
        active_29[23],
        total_28[23],
        active_28[23],
        total_27[23],
        active_27[23],
        total_26[23],
        active_26[23],
        total_25[23],
        active_25[23],
        total_24[23],
        active_24[23],
        total_23[23],
        active_23[23],
        total_22[23],
        active_22[23],
        total_21[23],
        active_21[23],
        total_20[23],
        active_20[23],
        total_19[23],
        active_19[23],
        total_18[23],
        active_18[23],
        total_17[23],
        active_17[23],
        total_16[23],
        active_16[23],
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
    active_31,
    active_30,
    active_29,
    active_28,
    active_27,
    active_26,
    active_25,
    active_24,
    active_23,
    active_22,
    active_21,
    active_20,
    active_19,
    active_18,
    active_17,
    active_16,
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
    total_31,
    total_30,
    total_29,
    total_28,
    total_27,
    total_26,
    total_25,
    total_24,
    total_23,
    total_22,
    total_21,
    total_20,
    total_19,
    total_18,
    total_17,
    total_16,
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
