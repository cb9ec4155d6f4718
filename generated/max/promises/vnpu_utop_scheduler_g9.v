// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 49c5f43226452f8d

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [31:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [79:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [15:0] me_run_i,     // ME runs a uTop.
  input  wire [15:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire        bad_o,        // The promise is broken in this cycle.
  output wire        cover_o       // The case that it is about is there in this cycle.
);

  // In Run for vNPU 0.
  wire [15:0] run_of_0 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd0,
        me_vnpu_i[74:70] == 5'd0,
        me_vnpu_i[69:65] == 5'd0,
        me_vnpu_i[64:60] == 5'd0,
        me_vnpu_i[59:55] == 5'd0,
        me_vnpu_i[54:50] == 5'd0,
        me_vnpu_i[49:45] == 5'd0,
        me_vnpu_i[44:40] == 5'd0,
        me_vnpu_i[39:35] == 5'd0,
        me_vnpu_i[34:30] == 5'd0,
        me_vnpu_i[29:25] == 5'd0,
        me_vnpu_i[24:20] == 5'd0,
        me_vnpu_i[19:15] == 5'd0,
        me_vnpu_i[14:10] == 5'd0,
        me_vnpu_i[9:5] == 5'd0,
        me_vnpu_i[4:0] == 5'd0
      };

  // In Run for vNPU 1.
  wire [15:0] run_of_1 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd1,
        me_vnpu_i[74:70] == 5'd1,
        me_vnpu_i[69:65] == 5'd1,
        me_vnpu_i[64:60] == 5'd1,
        me_vnpu_i[59:55] == 5'd1,
        me_vnpu_i[54:50] == 5'd1,
        me_vnpu_i[49:45] == 5'd1,
        me_vnpu_i[44:40] == 5'd1,
        me_vnpu_i[39:35] == 5'd1,
        me_vnpu_i[34:30] == 5'd1,
        me_vnpu_i[29:25] == 5'd1,
        me_vnpu_i[24:20] == 5'd1,
        me_vnpu_i[19:15] == 5'd1,
        me_vnpu_i[14:10] == 5'd1,
        me_vnpu_i[9:5] == 5'd1,
        me_vnpu_i[4:0] == 5'd1
      };

  // In Run for vNPU 2.
  wire [15:0] run_of_2 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd2,
        me_vnpu_i[74:70] == 5'd2,
        me_vnpu_i[69:65] == 5'd2,
        me_vnpu_i[64:60] == 5'd2,
        me_vnpu_i[59:55] == 5'd2,
        me_vnpu_i[54:50] == 5'd2,
        me_vnpu_i[49:45] == 5'd2,
        me_vnpu_i[44:40] == 5'd2,
        me_vnpu_i[39:35] == 5'd2,
        me_vnpu_i[34:30] == 5'd2,
        me_vnpu_i[29:25] == 5'd2,
        me_vnpu_i[24:20] == 5'd2,
        me_vnpu_i[19:15] == 5'd2,
        me_vnpu_i[14:10] == 5'd2,
        me_vnpu_i[9:5] == 5'd2,
        me_vnpu_i[4:0] == 5'd2
      };

  // In Run for vNPU 3.
  wire [15:0] run_of_3 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd3,
        me_vnpu_i[74:70] == 5'd3,
        me_vnpu_i[69:65] == 5'd3,
        me_vnpu_i[64:60] == 5'd3,
        me_vnpu_i[59:55] == 5'd3,
        me_vnpu_i[54:50] == 5'd3,
        me_vnpu_i[49:45] == 5'd3,
        me_vnpu_i[44:40] == 5'd3,
        me_vnpu_i[39:35] == 5'd3,
        me_vnpu_i[34:30] == 5'd3,
        me_vnpu_i[29:25] == 5'd3,
        me_vnpu_i[24:20] == 5'd3,
        me_vnpu_i[19:15] == 5'd3,
        me_vnpu_i[14:10] == 5'd3,
        me_vnpu_i[9:5] == 5'd3,
        me_vnpu_i[4:0] == 5'd3
      };

  // In Run for vNPU 4.
  wire [15:0] run_of_4 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd4,
        me_vnpu_i[74:70] == 5'd4,
        me_vnpu_i[69:65] == 5'd4,
        me_vnpu_i[64:60] == 5'd4,
        me_vnpu_i[59:55] == 5'd4,
        me_vnpu_i[54:50] == 5'd4,
        me_vnpu_i[49:45] == 5'd4,
        me_vnpu_i[44:40] == 5'd4,
        me_vnpu_i[39:35] == 5'd4,
        me_vnpu_i[34:30] == 5'd4,
        me_vnpu_i[29:25] == 5'd4,
        me_vnpu_i[24:20] == 5'd4,
        me_vnpu_i[19:15] == 5'd4,
        me_vnpu_i[14:10] == 5'd4,
        me_vnpu_i[9:5] == 5'd4,
        me_vnpu_i[4:0] == 5'd4
      };

  // In Run for vNPU 5.
  wire [15:0] run_of_5 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd5,
        me_vnpu_i[74:70] == 5'd5,
        me_vnpu_i[69:65] == 5'd5,
        me_vnpu_i[64:60] == 5'd5,
        me_vnpu_i[59:55] == 5'd5,
        me_vnpu_i[54:50] == 5'd5,
        me_vnpu_i[49:45] == 5'd5,
        me_vnpu_i[44:40] == 5'd5,
        me_vnpu_i[39:35] == 5'd5,
        me_vnpu_i[34:30] == 5'd5,
        me_vnpu_i[29:25] == 5'd5,
        me_vnpu_i[24:20] == 5'd5,
        me_vnpu_i[19:15] == 5'd5,
        me_vnpu_i[14:10] == 5'd5,
        me_vnpu_i[9:5] == 5'd5,
        me_vnpu_i[4:0] == 5'd5
      };

  // In Run for vNPU 6.
  wire [15:0] run_of_6 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd6,
        me_vnpu_i[74:70] == 5'd6,
        me_vnpu_i[69:65] == 5'd6,
        me_vnpu_i[64:60] == 5'd6,
        me_vnpu_i[59:55] == 5'd6,
        me_vnpu_i[54:50] == 5'd6,
        me_vnpu_i[49:45] == 5'd6,
        me_vnpu_i[44:40] == 5'd6,
        me_vnpu_i[39:35] == 5'd6,
        me_vnpu_i[34:30] == 5'd6,
        me_vnpu_i[29:25] == 5'd6,
        me_vnpu_i[24:20] == 5'd6,
        me_vnpu_i[19:15] == 5'd6,
        me_vnpu_i[14:10] == 5'd6,
        me_vnpu_i[9:5] == 5'd6,
        me_vnpu_i[4:0] == 5'd6
      };

  // In Run for vNPU 7.
  wire [15:0] run_of_7 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd7,
        me_vnpu_i[74:70] == 5'd7,
        me_vnpu_i[69:65] == 5'd7,
        me_vnpu_i[64:60] == 5'd7,
        me_vnpu_i[59:55] == 5'd7,
        me_vnpu_i[54:50] == 5'd7,
        me_vnpu_i[49:45] == 5'd7,
        me_vnpu_i[44:40] == 5'd7,
        me_vnpu_i[39:35] == 5'd7,
        me_vnpu_i[34:30] == 5'd7,
        me_vnpu_i[29:25] == 5'd7,
        me_vnpu_i[24:20] == 5'd7,
        me_vnpu_i[19:15] == 5'd7,
        me_vnpu_i[14:10] == 5'd7,
        me_vnpu_i[9:5] == 5'd7,
        me_vnpu_i[4:0] == 5'd7
      };

  // In Run for vNPU 8.
  wire [15:0] run_of_8 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd8,
        me_vnpu_i[74:70] == 5'd8,
        me_vnpu_i[69:65] == 5'd8,
        me_vnpu_i[64:60] == 5'd8,
        me_vnpu_i[59:55] == 5'd8,
        me_vnpu_i[54:50] == 5'd8,
        me_vnpu_i[49:45] == 5'd8,
        me_vnpu_i[44:40] == 5'd8,
        me_vnpu_i[39:35] == 5'd8,
        me_vnpu_i[34:30] == 5'd8,
        me_vnpu_i[29:25] == 5'd8,
        me_vnpu_i[24:20] == 5'd8,
        me_vnpu_i[19:15] == 5'd8,
        me_vnpu_i[14:10] == 5'd8,
        me_vnpu_i[9:5] == 5'd8,
        me_vnpu_i[4:0] == 5'd8
      };

  // In Run for vNPU 9.
  wire [15:0] run_of_9 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd9,
        me_vnpu_i[74:70] == 5'd9,
        me_vnpu_i[69:65] == 5'd9,
        me_vnpu_i[64:60] == 5'd9,
        me_vnpu_i[59:55] == 5'd9,
        me_vnpu_i[54:50] == 5'd9,
        me_vnpu_i[49:45] == 5'd9,
        me_vnpu_i[44:40] == 5'd9,
        me_vnpu_i[39:35] == 5'd9,
        me_vnpu_i[34:30] == 5'd9,
        me_vnpu_i[29:25] == 5'd9,
        me_vnpu_i[24:20] == 5'd9,
        me_vnpu_i[19:15] == 5'd9,
        me_vnpu_i[14:10] == 5'd9,
        me_vnpu_i[9:5] == 5'd9,
        me_vnpu_i[4:0] == 5'd9
      };

  // In Run for vNPU 10.
  wire [15:0] run_of_10 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd10,
        me_vnpu_i[74:70] == 5'd10,
        me_vnpu_i[69:65] == 5'd10,
        me_vnpu_i[64:60] == 5'd10,
        me_vnpu_i[59:55] == 5'd10,
        me_vnpu_i[54:50] == 5'd10,
        me_vnpu_i[49:45] == 5'd10,
        me_vnpu_i[44:40] == 5'd10,
        me_vnpu_i[39:35] == 5'd10,
        me_vnpu_i[34:30] == 5'd10,
        me_vnpu_i[29:25] == 5'd10,
        me_vnpu_i[24:20] == 5'd10,
        me_vnpu_i[19:15] == 5'd10,
        me_vnpu_i[14:10] == 5'd10,
        me_vnpu_i[9:5] == 5'd10,
        me_vnpu_i[4:0] == 5'd10
      };

  // In Run for vNPU 11.
  wire [15:0] run_of_11 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd11,
        me_vnpu_i[74:70] == 5'd11,
        me_vnpu_i[69:65] == 5'd11,
        me_vnpu_i[64:60] == 5'd11,
        me_vnpu_i[59:55] == 5'd11,
        me_vnpu_i[54:50] == 5'd11,
        me_vnpu_i[49:45] == 5'd11,
        me_vnpu_i[44:40] == 5'd11,
        me_vnpu_i[39:35] == 5'd11,
        me_vnpu_i[34:30] == 5'd11,
        me_vnpu_i[29:25] == 5'd11,
        me_vnpu_i[24:20] == 5'd11,
        me_vnpu_i[19:15] == 5'd11,
        me_vnpu_i[14:10] == 5'd11,
        me_vnpu_i[9:5] == 5'd11,
        me_vnpu_i[4:0] == 5'd11
      };

  // In Run for vNPU 12.
  wire [15:0] run_of_12 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd12,
        me_vnpu_i[74:70] == 5'd12,
        me_vnpu_i[69:65] == 5'd12,
        me_vnpu_i[64:60] == 5'd12,
        me_vnpu_i[59:55] == 5'd12,
        me_vnpu_i[54:50] == 5'd12,
        me_vnpu_i[49:45] == 5'd12,
        me_vnpu_i[44:40] == 5'd12,
        me_vnpu_i[39:35] == 5'd12,
        me_vnpu_i[34:30] == 5'd12,
        me_vnpu_i[29:25] == 5'd12,
        me_vnpu_i[24:20] == 5'd12,
        me_vnpu_i[19:15] == 5'd12,
        me_vnpu_i[14:10] == 5'd12,
        me_vnpu_i[9:5] == 5'd12,
        me_vnpu_i[4:0] == 5'd12
      };

  // In Run for vNPU 13.
  wire [15:0] run_of_13 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd13,
        me_vnpu_i[74:70] == 5'd13,
        me_vnpu_i[69:65] == 5'd13,
        me_vnpu_i[64:60] == 5'd13,
        me_vnpu_i[59:55] == 5'd13,
        me_vnpu_i[54:50] == 5'd13,
        me_vnpu_i[49:45] == 5'd13,
        me_vnpu_i[44:40] == 5'd13,
        me_vnpu_i[39:35] == 5'd13,
        me_vnpu_i[34:30] == 5'd13,
        me_vnpu_i[29:25] == 5'd13,
        me_vnpu_i[24:20] == 5'd13,
        me_vnpu_i[19:15] == 5'd13,
        me_vnpu_i[14:10] == 5'd13,
        me_vnpu_i[9:5] == 5'd13,
        me_vnpu_i[4:0] == 5'd13
      };

  // In Run for vNPU 14.
  wire [15:0] run_of_14 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd14,
        me_vnpu_i[74:70] == 5'd14,
        me_vnpu_i[69:65] == 5'd14,
        me_vnpu_i[64:60] == 5'd14,
        me_vnpu_i[59:55] == 5'd14,
        me_vnpu_i[54:50] == 5'd14,
        me_vnpu_i[49:45] == 5'd14,
        me_vnpu_i[44:40] == 5'd14,
        me_vnpu_i[39:35] == 5'd14,
        me_vnpu_i[34:30] == 5'd14,
        me_vnpu_i[29:25] == 5'd14,
        me_vnpu_i[24:20] == 5'd14,
        me_vnpu_i[19:15] == 5'd14,
        me_vnpu_i[14:10] == 5'd14,
        me_vnpu_i[9:5] == 5'd14,
        me_vnpu_i[4:0] == 5'd14
      };

  // In Run for vNPU 15.
  wire [15:0] run_of_15 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd15,
        me_vnpu_i[74:70] == 5'd15,
        me_vnpu_i[69:65] == 5'd15,
        me_vnpu_i[64:60] == 5'd15,
        me_vnpu_i[59:55] == 5'd15,
        me_vnpu_i[54:50] == 5'd15,
        me_vnpu_i[49:45] == 5'd15,
        me_vnpu_i[44:40] == 5'd15,
        me_vnpu_i[39:35] == 5'd15,
        me_vnpu_i[34:30] == 5'd15,
        me_vnpu_i[29:25] == 5'd15,
        me_vnpu_i[24:20] == 5'd15,
        me_vnpu_i[19:15] == 5'd15,
        me_vnpu_i[14:10] == 5'd15,
        me_vnpu_i[9:5] == 5'd15,
        me_vnpu_i[4:0] == 5'd15
      };

  // In Run for vNPU 16.
  wire [15:0] run_of_16 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd16,
        me_vnpu_i[74:70] == 5'd16,
        me_vnpu_i[69:65] == 5'd16,
        me_vnpu_i[64:60] == 5'd16,
        me_vnpu_i[59:55] == 5'd16,
        me_vnpu_i[54:50] == 5'd16,
        me_vnpu_i[49:45] == 5'd16,
        me_vnpu_i[44:40] == 5'd16,
        me_vnpu_i[39:35] == 5'd16,
        me_vnpu_i[34:30] == 5'd16,
        me_vnpu_i[29:25] == 5'd16,
        me_vnpu_i[24:20] == 5'd16,
        me_vnpu_i[19:15] == 5'd16,
        me_vnpu_i[14:10] == 5'd16,
        me_vnpu_i[9:5] == 5'd16,
        me_vnpu_i[4:0] == 5'd16
      };

  // In Run for vNPU 17.
  wire [15:0] run_of_17 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd17,
        me_vnpu_i[74:70] == 5'd17,
        me_vnpu_i[69:65] == 5'd17,
        me_vnpu_i[64:60] == 5'd17,
        me_vnpu_i[59:55] == 5'd17,
        me_vnpu_i[54:50] == 5'd17,
        me_vnpu_i[49:45] == 5'd17,
        me_vnpu_i[44:40] == 5'd17,
        me_vnpu_i[39:35] == 5'd17,
        me_vnpu_i[34:30] == 5'd17,
        me_vnpu_i[29:25] == 5'd17,
        me_vnpu_i[24:20] == 5'd17,
        me_vnpu_i[19:15] == 5'd17,
        me_vnpu_i[14:10] == 5'd17,
        me_vnpu_i[9:5] == 5'd17,
        me_vnpu_i[4:0] == 5'd17
      };

  // In Run for vNPU 18.
  wire [15:0] run_of_18 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd18,
        me_vnpu_i[74:70] == 5'd18,
        me_vnpu_i[69:65] == 5'd18,
        me_vnpu_i[64:60] == 5'd18,
        me_vnpu_i[59:55] == 5'd18,
        me_vnpu_i[54:50] == 5'd18,
        me_vnpu_i[49:45] == 5'd18,
        me_vnpu_i[44:40] == 5'd18,
        me_vnpu_i[39:35] == 5'd18,
        me_vnpu_i[34:30] == 5'd18,
        me_vnpu_i[29:25] == 5'd18,
        me_vnpu_i[24:20] == 5'd18,
        me_vnpu_i[19:15] == 5'd18,
        me_vnpu_i[14:10] == 5'd18,
        me_vnpu_i[9:5] == 5'd18,
        me_vnpu_i[4:0] == 5'd18
      };

  // In Run for vNPU 19.
  wire [15:0] run_of_19 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd19,
        me_vnpu_i[74:70] == 5'd19,
        me_vnpu_i[69:65] == 5'd19,
        me_vnpu_i[64:60] == 5'd19,
        me_vnpu_i[59:55] == 5'd19,
        me_vnpu_i[54:50] == 5'd19,
        me_vnpu_i[49:45] == 5'd19,
        me_vnpu_i[44:40] == 5'd19,
        me_vnpu_i[39:35] == 5'd19,
        me_vnpu_i[34:30] == 5'd19,
        me_vnpu_i[29:25] == 5'd19,
        me_vnpu_i[24:20] == 5'd19,
        me_vnpu_i[19:15] == 5'd19,
        me_vnpu_i[14:10] == 5'd19,
        me_vnpu_i[9:5] == 5'd19,
        me_vnpu_i[4:0] == 5'd19
      };

  // In Run for vNPU 20.
  wire [15:0] run_of_20 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd20,
        me_vnpu_i[74:70] == 5'd20,
        me_vnpu_i[69:65] == 5'd20,
        me_vnpu_i[64:60] == 5'd20,
        me_vnpu_i[59:55] == 5'd20,
        me_vnpu_i[54:50] == 5'd20,
        me_vnpu_i[49:45] == 5'd20,
        me_vnpu_i[44:40] == 5'd20,
        me_vnpu_i[39:35] == 5'd20,
        me_vnpu_i[34:30] == 5'd20,
        me_vnpu_i[29:25] == 5'd20,
        me_vnpu_i[24:20] == 5'd20,
        me_vnpu_i[19:15] == 5'd20,
        me_vnpu_i[14:10] == 5'd20,
        me_vnpu_i[9:5] == 5'd20,
        me_vnpu_i[4:0] == 5'd20
      };

  // In Run for vNPU 21.
  wire [15:0] run_of_21 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd21,
        me_vnpu_i[74:70] == 5'd21,
        me_vnpu_i[69:65] == 5'd21,
        me_vnpu_i[64:60] == 5'd21,
        me_vnpu_i[59:55] == 5'd21,
        me_vnpu_i[54:50] == 5'd21,
        me_vnpu_i[49:45] == 5'd21,
        me_vnpu_i[44:40] == 5'd21,
        me_vnpu_i[39:35] == 5'd21,
        me_vnpu_i[34:30] == 5'd21,
        me_vnpu_i[29:25] == 5'd21,
        me_vnpu_i[24:20] == 5'd21,
        me_vnpu_i[19:15] == 5'd21,
        me_vnpu_i[14:10] == 5'd21,
        me_vnpu_i[9:5] == 5'd21,
        me_vnpu_i[4:0] == 5'd21
      };

  // In Run for vNPU 22.
  wire [15:0] run_of_22 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd22,
        me_vnpu_i[74:70] == 5'd22,
        me_vnpu_i[69:65] == 5'd22,
        me_vnpu_i[64:60] == 5'd22,
        me_vnpu_i[59:55] == 5'd22,
        me_vnpu_i[54:50] == 5'd22,
        me_vnpu_i[49:45] == 5'd22,
        me_vnpu_i[44:40] == 5'd22,
        me_vnpu_i[39:35] == 5'd22,
        me_vnpu_i[34:30] == 5'd22,
        me_vnpu_i[29:25] == 5'd22,
        me_vnpu_i[24:20] == 5'd22,
        me_vnpu_i[19:15] == 5'd22,
        me_vnpu_i[14:10] == 5'd22,
        me_vnpu_i[9:5] == 5'd22,
        me_vnpu_i[4:0] == 5'd22
      };

  // In Run for vNPU 23.
  wire [15:0] run_of_23 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd23,
        me_vnpu_i[74:70] == 5'd23,
        me_vnpu_i[69:65] == 5'd23,
        me_vnpu_i[64:60] == 5'd23,
        me_vnpu_i[59:55] == 5'd23,
        me_vnpu_i[54:50] == 5'd23,
        me_vnpu_i[49:45] == 5'd23,
        me_vnpu_i[44:40] == 5'd23,
        me_vnpu_i[39:35] == 5'd23,
        me_vnpu_i[34:30] == 5'd23,
        me_vnpu_i[29:25] == 5'd23,
        me_vnpu_i[24:20] == 5'd23,
        me_vnpu_i[19:15] == 5'd23,
        me_vnpu_i[14:10] == 5'd23,
        me_vnpu_i[9:5] == 5'd23,
        me_vnpu_i[4:0] == 5'd23
      };

  // In Run for vNPU 24.
  wire [15:0] run_of_24 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd24,
        me_vnpu_i[74:70] == 5'd24,
        me_vnpu_i[69:65] == 5'd24,
        me_vnpu_i[64:60] == 5'd24,
        me_vnpu_i[59:55] == 5'd24,
        me_vnpu_i[54:50] == 5'd24,
        me_vnpu_i[49:45] == 5'd24,
        me_vnpu_i[44:40] == 5'd24,
        me_vnpu_i[39:35] == 5'd24,
        me_vnpu_i[34:30] == 5'd24,
        me_vnpu_i[29:25] == 5'd24,
        me_vnpu_i[24:20] == 5'd24,
        me_vnpu_i[19:15] == 5'd24,
        me_vnpu_i[14:10] == 5'd24,
        me_vnpu_i[9:5] == 5'd24,
        me_vnpu_i[4:0] == 5'd24
      };

  // In Run for vNPU 25.
  wire [15:0] run_of_25 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd25,
        me_vnpu_i[74:70] == 5'd25,
        me_vnpu_i[69:65] == 5'd25,
        me_vnpu_i[64:60] == 5'd25,
        me_vnpu_i[59:55] == 5'd25,
        me_vnpu_i[54:50] == 5'd25,
        me_vnpu_i[49:45] == 5'd25,
        me_vnpu_i[44:40] == 5'd25,
        me_vnpu_i[39:35] == 5'd25,
        me_vnpu_i[34:30] == 5'd25,
        me_vnpu_i[29:25] == 5'd25,
        me_vnpu_i[24:20] == 5'd25,
        me_vnpu_i[19:15] == 5'd25,
        me_vnpu_i[14:10] == 5'd25,
        me_vnpu_i[9:5] == 5'd25,
        me_vnpu_i[4:0] == 5'd25
      };

  // In Run for vNPU 26.
  wire [15:0] run_of_26 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd26,
        me_vnpu_i[74:70] == 5'd26,
        me_vnpu_i[69:65] == 5'd26,
        me_vnpu_i[64:60] == 5'd26,
        me_vnpu_i[59:55] == 5'd26,
        me_vnpu_i[54:50] == 5'd26,
        me_vnpu_i[49:45] == 5'd26,
        me_vnpu_i[44:40] == 5'd26,
        me_vnpu_i[39:35] == 5'd26,
        me_vnpu_i[34:30] == 5'd26,
        me_vnpu_i[29:25] == 5'd26,
        me_vnpu_i[24:20] == 5'd26,
        me_vnpu_i[19:15] == 5'd26,
        me_vnpu_i[14:10] == 5'd26,
        me_vnpu_i[9:5] == 5'd26,
        me_vnpu_i[4:0] == 5'd26
      };

  // In Run for vNPU 27.
  wire [15:0] run_of_27 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd27,
        me_vnpu_i[74:70] == 5'd27,
        me_vnpu_i[69:65] == 5'd27,
        me_vnpu_i[64:60] == 5'd27,
        me_vnpu_i[59:55] == 5'd27,
        me_vnpu_i[54:50] == 5'd27,
        me_vnpu_i[49:45] == 5'd27,
        me_vnpu_i[44:40] == 5'd27,
        me_vnpu_i[39:35] == 5'd27,
        me_vnpu_i[34:30] == 5'd27,
        me_vnpu_i[29:25] == 5'd27,
        me_vnpu_i[24:20] == 5'd27,
        me_vnpu_i[19:15] == 5'd27,
        me_vnpu_i[14:10] == 5'd27,
        me_vnpu_i[9:5] == 5'd27,
        me_vnpu_i[4:0] == 5'd27
      };

  // In Run for vNPU 28.
  wire [15:0] run_of_28 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd28,
        me_vnpu_i[74:70] == 5'd28,
        me_vnpu_i[69:65] == 5'd28,
        me_vnpu_i[64:60] == 5'd28,
        me_vnpu_i[59:55] == 5'd28,
        me_vnpu_i[54:50] == 5'd28,
        me_vnpu_i[49:45] == 5'd28,
        me_vnpu_i[44:40] == 5'd28,
        me_vnpu_i[39:35] == 5'd28,
        me_vnpu_i[34:30] == 5'd28,
        me_vnpu_i[29:25] == 5'd28,
        me_vnpu_i[24:20] == 5'd28,
        me_vnpu_i[19:15] == 5'd28,
        me_vnpu_i[14:10] == 5'd28,
        me_vnpu_i[9:5] == 5'd28,
        me_vnpu_i[4:0] == 5'd28
      };

  // In Run for vNPU 29.
  wire [15:0] run_of_29 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd29,
        me_vnpu_i[74:70] == 5'd29,
        me_vnpu_i[69:65] == 5'd29,
        me_vnpu_i[64:60] == 5'd29,
        me_vnpu_i[59:55] == 5'd29,
        me_vnpu_i[54:50] == 5'd29,
        me_vnpu_i[49:45] == 5'd29,
        me_vnpu_i[44:40] == 5'd29,
        me_vnpu_i[39:35] == 5'd29,
        me_vnpu_i[34:30] == 5'd29,
        me_vnpu_i[29:25] == 5'd29,
        me_vnpu_i[24:20] == 5'd29,
        me_vnpu_i[19:15] == 5'd29,
        me_vnpu_i[14:10] == 5'd29,
        me_vnpu_i[9:5] == 5'd29,
        me_vnpu_i[4:0] == 5'd29
      };

  // In Run for vNPU 30.
  wire [15:0] run_of_30 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd30,
        me_vnpu_i[74:70] == 5'd30,
        me_vnpu_i[69:65] == 5'd30,
        me_vnpu_i[64:60] == 5'd30,
        me_vnpu_i[59:55] == 5'd30,
        me_vnpu_i[54:50] == 5'd30,
        me_vnpu_i[49:45] == 5'd30,
        me_vnpu_i[44:40] == 5'd30,
        me_vnpu_i[39:35] == 5'd30,
        me_vnpu_i[34:30] == 5'd30,
        me_vnpu_i[29:25] == 5'd30,
        me_vnpu_i[24:20] == 5'd30,
        me_vnpu_i[19:15] == 5'd30,
        me_vnpu_i[14:10] == 5'd30,
        me_vnpu_i[9:5] == 5'd30,
        me_vnpu_i[4:0] == 5'd30
      };

  // In Run for vNPU 31.
  wire [15:0] run_of_31 =
      me_run_i &
      {
        me_vnpu_i[79:75] == 5'd31,
        me_vnpu_i[74:70] == 5'd31,
        me_vnpu_i[69:65] == 5'd31,
        me_vnpu_i[64:60] == 5'd31,
        me_vnpu_i[59:55] == 5'd31,
        me_vnpu_i[54:50] == 5'd31,
        me_vnpu_i[49:45] == 5'd31,
        me_vnpu_i[44:40] == 5'd31,
        me_vnpu_i[39:35] == 5'd31,
        me_vnpu_i[34:30] == 5'd31,
        me_vnpu_i[29:25] == 5'd31,
        me_vnpu_i[24:20] == 5'd31,
        me_vnpu_i[19:15] == 5'd31,
        me_vnpu_i[14:10] == 5'd31,
        me_vnpu_i[9:5] == 5'd31,
        me_vnpu_i[4:0] == 5'd31
      };

  // Online MEs in Run of killed vNPUs.
  wire [15:0] doomed =
      ((run_of_0 & {16{vnpu_kill_i[0]}}) |
       (run_of_1 & {16{vnpu_kill_i[1]}}) |
       (run_of_2 & {16{vnpu_kill_i[2]}}) |
       (run_of_3 & {16{vnpu_kill_i[3]}}) |
       (run_of_4 & {16{vnpu_kill_i[4]}}) |
       (run_of_5 & {16{vnpu_kill_i[5]}}) |
       (run_of_6 & {16{vnpu_kill_i[6]}}) |
       (run_of_7 & {16{vnpu_kill_i[7]}}) |
       (run_of_8 & {16{vnpu_kill_i[8]}}) |
       (run_of_9 & {16{vnpu_kill_i[9]}}) |
       (run_of_10 & {16{vnpu_kill_i[10]}}) |
       (run_of_11 & {16{vnpu_kill_i[11]}}) |
       (run_of_12 & {16{vnpu_kill_i[12]}}) |
       (run_of_13 & {16{vnpu_kill_i[13]}}) |
       (run_of_14 & {16{vnpu_kill_i[14]}}) |
       (run_of_15 & {16{vnpu_kill_i[15]}}) |
       (run_of_16 & {16{vnpu_kill_i[16]}}) |
       (run_of_17 & {16{vnpu_kill_i[17]}}) |
       (run_of_18 & {16{vnpu_kill_i[18]}}) |
       (run_of_19 & {16{vnpu_kill_i[19]}}) |
       (run_of_20 & {16{vnpu_kill_i[20]}}) |
       (run_of_21 & {16{vnpu_kill_i[21]}}) |
       (run_of_22 & {16{vnpu_kill_i[22]}}) |
       (run_of_23 & {16{vnpu_kill_i[23]}}) |
       (run_of_24 & {16{vnpu_kill_i[24]}}) |
       (run_of_25 & {16{vnpu_kill_i[25]}}) |
       (run_of_26 & {16{vnpu_kill_i[26]}}) |
       (run_of_27 & {16{vnpu_kill_i[27]}}) |
       (run_of_28 & {16{vnpu_kill_i[28]}}) |
       (run_of_29 & {16{vnpu_kill_i[29]}}) |
       (run_of_30 & {16{vnpu_kill_i[30]}}) |
       (run_of_31 & {16{vnpu_kill_i[31]}})) &
      me_online_i;

  reg [4:0] doomed_0_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_0_cycles =
      doomed[0] ?
          (((!doomed[0] ? 5'd0 : doomed_0_cycles_q) == 5'd17) ?
               (!doomed[0] ? 5'd0 : doomed_0_cycles_q) :
           (!doomed[0] ? 5'd0 : doomed_0_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_0_cycles_q <= 5'd0;
    end else begin
      doomed_0_cycles_q <= doomed_0_cycles;
    end
  end

  reg [4:0] doomed_1_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_1_cycles =
      doomed[1] ?
          (((!doomed[1] ? 5'd0 : doomed_1_cycles_q) == 5'd17) ?
               (!doomed[1] ? 5'd0 : doomed_1_cycles_q) :
           (!doomed[1] ? 5'd0 : doomed_1_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_1_cycles_q <= 5'd0;
    end else begin
      doomed_1_cycles_q <= doomed_1_cycles;
    end
  end

  reg [4:0] doomed_2_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_2_cycles =
      doomed[2] ?
          (((!doomed[2] ? 5'd0 : doomed_2_cycles_q) == 5'd17) ?
               (!doomed[2] ? 5'd0 : doomed_2_cycles_q) :
           (!doomed[2] ? 5'd0 : doomed_2_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_2_cycles_q <= 5'd0;
    end else begin
      doomed_2_cycles_q <= doomed_2_cycles;
    end
  end

  reg [4:0] doomed_3_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_3_cycles =
      doomed[3] ?
          (((!doomed[3] ? 5'd0 : doomed_3_cycles_q) == 5'd17) ?
               (!doomed[3] ? 5'd0 : doomed_3_cycles_q) :
           (!doomed[3] ? 5'd0 : doomed_3_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_3_cycles_q <= 5'd0;
    end else begin
      doomed_3_cycles_q <= doomed_3_cycles;
    end
  end

  reg [4:0] doomed_4_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_4_cycles =
      doomed[4] ?
          (((!doomed[4] ? 5'd0 : doomed_4_cycles_q) == 5'd17) ?
               (!doomed[4] ? 5'd0 : doomed_4_cycles_q) :
           (!doomed[4] ? 5'd0 : doomed_4_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_4_cycles_q <= 5'd0;
    end else begin
      doomed_4_cycles_q <= doomed_4_cycles;
    end
  end

  reg [4:0] doomed_5_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_5_cycles =
      doomed[5] ?
          (((!doomed[5] ? 5'd0 : doomed_5_cycles_q) == 5'd17) ?
               (!doomed[5] ? 5'd0 : doomed_5_cycles_q) :
           (!doomed[5] ? 5'd0 : doomed_5_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_5_cycles_q <= 5'd0;
    end else begin
      doomed_5_cycles_q <= doomed_5_cycles;
    end
  end

  reg [4:0] doomed_6_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_6_cycles =
      doomed[6] ?
          (((!doomed[6] ? 5'd0 : doomed_6_cycles_q) == 5'd17) ?
               (!doomed[6] ? 5'd0 : doomed_6_cycles_q) :
           (!doomed[6] ? 5'd0 : doomed_6_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_6_cycles_q <= 5'd0;
    end else begin
      doomed_6_cycles_q <= doomed_6_cycles;
    end
  end

  reg [4:0] doomed_7_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_7_cycles =
      doomed[7] ?
          (((!doomed[7] ? 5'd0 : doomed_7_cycles_q) == 5'd17) ?
               (!doomed[7] ? 5'd0 : doomed_7_cycles_q) :
           (!doomed[7] ? 5'd0 : doomed_7_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_7_cycles_q <= 5'd0;
    end else begin
      doomed_7_cycles_q <= doomed_7_cycles;
    end
  end

  reg [4:0] doomed_8_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_8_cycles =
      doomed[8] ?
          (((!doomed[8] ? 5'd0 : doomed_8_cycles_q) == 5'd17) ?
               (!doomed[8] ? 5'd0 : doomed_8_cycles_q) :
           (!doomed[8] ? 5'd0 : doomed_8_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_8_cycles_q <= 5'd0;
    end else begin
      doomed_8_cycles_q <= doomed_8_cycles;
    end
  end

  reg [4:0] doomed_9_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_9_cycles =
      doomed[9] ?
          (((!doomed[9] ? 5'd0 : doomed_9_cycles_q) == 5'd17) ?
               (!doomed[9] ? 5'd0 : doomed_9_cycles_q) :
           (!doomed[9] ? 5'd0 : doomed_9_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_9_cycles_q <= 5'd0;
    end else begin
      doomed_9_cycles_q <= doomed_9_cycles;
    end
  end

  reg [4:0] doomed_10_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_10_cycles =
      doomed[10] ?
          (((!doomed[10] ? 5'd0 : doomed_10_cycles_q) == 5'd17) ?
               (!doomed[10] ? 5'd0 : doomed_10_cycles_q) :
           (!doomed[10] ? 5'd0 : doomed_10_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_10_cycles_q <= 5'd0;
    end else begin
      doomed_10_cycles_q <= doomed_10_cycles;
    end
  end

  reg [4:0] doomed_11_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_11_cycles =
      doomed[11] ?
          (((!doomed[11] ? 5'd0 : doomed_11_cycles_q) == 5'd17) ?
               (!doomed[11] ? 5'd0 : doomed_11_cycles_q) :
           (!doomed[11] ? 5'd0 : doomed_11_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_11_cycles_q <= 5'd0;
    end else begin
      doomed_11_cycles_q <= doomed_11_cycles;
    end
  end

  reg [4:0] doomed_12_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_12_cycles =
      doomed[12] ?
          (((!doomed[12] ? 5'd0 : doomed_12_cycles_q) == 5'd17) ?
               (!doomed[12] ? 5'd0 : doomed_12_cycles_q) :
           (!doomed[12] ? 5'd0 : doomed_12_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_12_cycles_q <= 5'd0;
    end else begin
      doomed_12_cycles_q <= doomed_12_cycles;
    end
  end

  reg [4:0] doomed_13_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_13_cycles =
      doomed[13] ?
          (((!doomed[13] ? 5'd0 : doomed_13_cycles_q) == 5'd17) ?
               (!doomed[13] ? 5'd0 : doomed_13_cycles_q) :
           (!doomed[13] ? 5'd0 : doomed_13_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_13_cycles_q <= 5'd0;
    end else begin
      doomed_13_cycles_q <= doomed_13_cycles;
    end
  end

  reg [4:0] doomed_14_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_14_cycles =
      doomed[14] ?
          (((!doomed[14] ? 5'd0 : doomed_14_cycles_q) == 5'd17) ?
               (!doomed[14] ? 5'd0 : doomed_14_cycles_q) :
           (!doomed[14] ? 5'd0 : doomed_14_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_14_cycles_q <= 5'd0;
    end else begin
      doomed_14_cycles_q <= doomed_14_cycles;
    end
  end

  reg [4:0] doomed_15_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] doomed_15_cycles =
      doomed[15] ?
          (((!doomed[15] ? 5'd0 : doomed_15_cycles_q) == 5'd17) ?
               (!doomed[15] ? 5'd0 : doomed_15_cycles_q) :
           (!doomed[15] ? 5'd0 : doomed_15_cycles_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_15_cycles_q <= 5'd0;
    end else begin
      doomed_15_cycles_q <= doomed_15_cycles;
    end
  end

  assign bad_o =
      (doomed_0_cycles == 5'd17) |
      (doomed_1_cycles == 5'd17) |
      (doomed_2_cycles == 5'd17) |
      (doomed_3_cycles == 5'd17) |
      (doomed_4_cycles == 5'd17) |
      (doomed_5_cycles == 5'd17) |
      (doomed_6_cycles == 5'd17) |
      (doomed_7_cycles == 5'd17) |
      (doomed_8_cycles == 5'd17) |
      (doomed_9_cycles == 5'd17) |
      (doomed_10_cycles == 5'd17) |
      (doomed_11_cycles == 5'd17) |
      (doomed_12_cycles == 5'd17) |
      (doomed_13_cycles == 5'd17) |
      (doomed_14_cycles == 5'd17) |
      (doomed_15_cycles == 5'd17);

  assign cover_o =
      (doomed_0_cycles == 5'd16) |
      (doomed_1_cycles == 5'd16) |
      (doomed_2_cycles == 5'd16) |
      (doomed_3_cycles == 5'd16) |
      (doomed_4_cycles == 5'd16) |
      (doomed_5_cycles == 5'd16) |
      (doomed_6_cycles == 5'd16) |
      (doomed_7_cycles == 5'd16) |
      (doomed_8_cycles == 5'd16) |
      (doomed_9_cycles == 5'd16) |
      (doomed_10_cycles == 5'd16) |
      (doomed_11_cycles == 5'd16) |
      (doomed_12_cycles == 5'd16) |
      (doomed_13_cycles == 5'd16) |
      (doomed_14_cycles == 5'd16) |
      (doomed_15_cycles == 5'd16);

endmodule

`default_nettype wire
