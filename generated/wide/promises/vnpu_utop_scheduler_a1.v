// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 7330bd0ea6b1f820

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [63:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [7:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [7:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [7:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [63:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [31:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_run_i,      // ME runs a uTop.
  input  wire  [7:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [15:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  // In Run for vNPU 0.
  wire [7:0] run_of_0 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd0,
        me_vnpu_i[27:24] == 4'd0,
        me_vnpu_i[23:20] == 4'd0,
        me_vnpu_i[19:16] == 4'd0,
        me_vnpu_i[15:12] == 4'd0,
        me_vnpu_i[11:8] == 4'd0,
        me_vnpu_i[7:4] == 4'd0,
        me_vnpu_i[3:0] == 4'd0
      };

  // In Save for vNPU 0.
  wire [7:0] save_of_0 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd0,
        me_vnpu_i[27:24] == 4'd0,
        me_vnpu_i[23:20] == 4'd0,
        me_vnpu_i[19:16] == 4'd0,
        me_vnpu_i[15:12] == 4'd0,
        me_vnpu_i[11:8] == 4'd0,
        me_vnpu_i[7:4] == 4'd0,
        me_vnpu_i[3:0] == 4'd0
      };

  // MEs in Run or Save for vNPU 0.
  wire [7:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops are not finished or lost.
  wire [7:0] stays_0 = busy_0 & ~(me_finish_i | (~me_online_i & ~(save_of_0 & me_saved_i)));

  // In Run for vNPU 1.
  wire [7:0] run_of_1 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd1,
        me_vnpu_i[27:24] == 4'd1,
        me_vnpu_i[23:20] == 4'd1,
        me_vnpu_i[19:16] == 4'd1,
        me_vnpu_i[15:12] == 4'd1,
        me_vnpu_i[11:8] == 4'd1,
        me_vnpu_i[7:4] == 4'd1,
        me_vnpu_i[3:0] == 4'd1
      };

  // In Save for vNPU 1.
  wire [7:0] save_of_1 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd1,
        me_vnpu_i[27:24] == 4'd1,
        me_vnpu_i[23:20] == 4'd1,
        me_vnpu_i[19:16] == 4'd1,
        me_vnpu_i[15:12] == 4'd1,
        me_vnpu_i[11:8] == 4'd1,
        me_vnpu_i[7:4] == 4'd1,
        me_vnpu_i[3:0] == 4'd1
      };

  // MEs in Run or Save for vNPU 1.
  wire [7:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops are not finished or lost.
  wire [7:0] stays_1 = busy_1 & ~(me_finish_i | (~me_online_i & ~(save_of_1 & me_saved_i)));

  // In Run for vNPU 2.
  wire [7:0] run_of_2 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd2,
        me_vnpu_i[27:24] == 4'd2,
        me_vnpu_i[23:20] == 4'd2,
        me_vnpu_i[19:16] == 4'd2,
        me_vnpu_i[15:12] == 4'd2,
        me_vnpu_i[11:8] == 4'd2,
        me_vnpu_i[7:4] == 4'd2,
        me_vnpu_i[3:0] == 4'd2
      };

  // In Save for vNPU 2.
  wire [7:0] save_of_2 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd2,
        me_vnpu_i[27:24] == 4'd2,
        me_vnpu_i[23:20] == 4'd2,
        me_vnpu_i[19:16] == 4'd2,
        me_vnpu_i[15:12] == 4'd2,
        me_vnpu_i[11:8] == 4'd2,
        me_vnpu_i[7:4] == 4'd2,
        me_vnpu_i[3:0] == 4'd2
      };

  // MEs in Run or Save for vNPU 2.
  wire [7:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops are not finished or lost.
  wire [7:0] stays_2 = busy_2 & ~(me_finish_i | (~me_online_i & ~(save_of_2 & me_saved_i)));

  // In Run for vNPU 3.
  wire [7:0] run_of_3 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd3,
        me_vnpu_i[27:24] == 4'd3,
        me_vnpu_i[23:20] == 4'd3,
        me_vnpu_i[19:16] == 4'd3,
        me_vnpu_i[15:12] == 4'd3,
        me_vnpu_i[11:8] == 4'd3,
        me_vnpu_i[7:4] == 4'd3,
        me_vnpu_i[3:0] == 4'd3
      };

  // In Save for vNPU 3.
  wire [7:0] save_of_3 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd3,
        me_vnpu_i[27:24] == 4'd3,
        me_vnpu_i[23:20] == 4'd3,
        me_vnpu_i[19:16] == 4'd3,
        me_vnpu_i[15:12] == 4'd3,
        me_vnpu_i[11:8] == 4'd3,
        me_vnpu_i[7:4] == 4'd3,
        me_vnpu_i[3:0] == 4'd3
      };

  // MEs in Run or Save for vNPU 3.
  wire [7:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops are not finished or lost.
  wire [7:0] stays_3 = busy_3 & ~(me_finish_i | (~me_online_i & ~(save_of_3 & me_saved_i)));

  // In Run for vNPU 4.
  wire [7:0] run_of_4 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd4,
        me_vnpu_i[27:24] == 4'd4,
        me_vnpu_i[23:20] == 4'd4,
        me_vnpu_i[19:16] == 4'd4,
        me_vnpu_i[15:12] == 4'd4,
        me_vnpu_i[11:8] == 4'd4,
        me_vnpu_i[7:4] == 4'd4,
        me_vnpu_i[3:0] == 4'd4
      };

  // In Save for vNPU 4.
  wire [7:0] save_of_4 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd4,
        me_vnpu_i[27:24] == 4'd4,
        me_vnpu_i[23:20] == 4'd4,
        me_vnpu_i[19:16] == 4'd4,
        me_vnpu_i[15:12] == 4'd4,
        me_vnpu_i[11:8] == 4'd4,
        me_vnpu_i[7:4] == 4'd4,
        me_vnpu_i[3:0] == 4'd4
      };

  // MEs in Run or Save for vNPU 4.
  wire [7:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops are not finished or lost.
  wire [7:0] stays_4 = busy_4 & ~(me_finish_i | (~me_online_i & ~(save_of_4 & me_saved_i)));

  // In Run for vNPU 5.
  wire [7:0] run_of_5 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd5,
        me_vnpu_i[27:24] == 4'd5,
        me_vnpu_i[23:20] == 4'd5,
        me_vnpu_i[19:16] == 4'd5,
        me_vnpu_i[15:12] == 4'd5,
        me_vnpu_i[11:8] == 4'd5,
        me_vnpu_i[7:4] == 4'd5,
        me_vnpu_i[3:0] == 4'd5
      };

  // In Save for vNPU 5.
  wire [7:0] save_of_5 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd5,
        me_vnpu_i[27:24] == 4'd5,
        me_vnpu_i[23:20] == 4'd5,
        me_vnpu_i[19:16] == 4'd5,
        me_vnpu_i[15:12] == 4'd5,
        me_vnpu_i[11:8] == 4'd5,
        me_vnpu_i[7:4] == 4'd5,
        me_vnpu_i[3:0] == 4'd5
      };

  // MEs in Run or Save for vNPU 5.
  wire [7:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops are not finished or lost.
  wire [7:0] stays_5 = busy_5 & ~(me_finish_i | (~me_online_i & ~(save_of_5 & me_saved_i)));

  // In Run for vNPU 6.
  wire [7:0] run_of_6 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd6,
        me_vnpu_i[27:24] == 4'd6,
        me_vnpu_i[23:20] == 4'd6,
        me_vnpu_i[19:16] == 4'd6,
        me_vnpu_i[15:12] == 4'd6,
        me_vnpu_i[11:8] == 4'd6,
        me_vnpu_i[7:4] == 4'd6,
        me_vnpu_i[3:0] == 4'd6
      };

  // In Save for vNPU 6.
  wire [7:0] save_of_6 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd6,
        me_vnpu_i[27:24] == 4'd6,
        me_vnpu_i[23:20] == 4'd6,
        me_vnpu_i[19:16] == 4'd6,
        me_vnpu_i[15:12] == 4'd6,
        me_vnpu_i[11:8] == 4'd6,
        me_vnpu_i[7:4] == 4'd6,
        me_vnpu_i[3:0] == 4'd6
      };

  // MEs in Run or Save for vNPU 6.
  wire [7:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops are not finished or lost.
  wire [7:0] stays_6 = busy_6 & ~(me_finish_i | (~me_online_i & ~(save_of_6 & me_saved_i)));

  // In Run for vNPU 7.
  wire [7:0] run_of_7 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd7,
        me_vnpu_i[27:24] == 4'd7,
        me_vnpu_i[23:20] == 4'd7,
        me_vnpu_i[19:16] == 4'd7,
        me_vnpu_i[15:12] == 4'd7,
        me_vnpu_i[11:8] == 4'd7,
        me_vnpu_i[7:4] == 4'd7,
        me_vnpu_i[3:0] == 4'd7
      };

  // In Save for vNPU 7.
  wire [7:0] save_of_7 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd7,
        me_vnpu_i[27:24] == 4'd7,
        me_vnpu_i[23:20] == 4'd7,
        me_vnpu_i[19:16] == 4'd7,
        me_vnpu_i[15:12] == 4'd7,
        me_vnpu_i[11:8] == 4'd7,
        me_vnpu_i[7:4] == 4'd7,
        me_vnpu_i[3:0] == 4'd7
      };

  // MEs in Run or Save for vNPU 7.
  wire [7:0] busy_7 = run_of_7 | save_of_7;
  // Their uTops are not finished or lost.
  wire [7:0] stays_7 = busy_7 & ~(me_finish_i | (~me_online_i & ~(save_of_7 & me_saved_i)));

  // In Run for vNPU 8.
  wire [7:0] run_of_8 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd8,
        me_vnpu_i[27:24] == 4'd8,
        me_vnpu_i[23:20] == 4'd8,
        me_vnpu_i[19:16] == 4'd8,
        me_vnpu_i[15:12] == 4'd8,
        me_vnpu_i[11:8] == 4'd8,
        me_vnpu_i[7:4] == 4'd8,
        me_vnpu_i[3:0] == 4'd8
      };

  // In Save for vNPU 8.
  wire [7:0] save_of_8 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd8,
        me_vnpu_i[27:24] == 4'd8,
        me_vnpu_i[23:20] == 4'd8,
        me_vnpu_i[19:16] == 4'd8,
        me_vnpu_i[15:12] == 4'd8,
        me_vnpu_i[11:8] == 4'd8,
        me_vnpu_i[7:4] == 4'd8,
        me_vnpu_i[3:0] == 4'd8
      };

  // MEs in Run or Save for vNPU 8.
  wire [7:0] busy_8 = run_of_8 | save_of_8;
  // Their uTops are not finished or lost.
  wire [7:0] stays_8 = busy_8 & ~(me_finish_i | (~me_online_i & ~(save_of_8 & me_saved_i)));

  // In Run for vNPU 9.
  wire [7:0] run_of_9 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd9,
        me_vnpu_i[27:24] == 4'd9,
        me_vnpu_i[23:20] == 4'd9,
        me_vnpu_i[19:16] == 4'd9,
        me_vnpu_i[15:12] == 4'd9,
        me_vnpu_i[11:8] == 4'd9,
        me_vnpu_i[7:4] == 4'd9,
        me_vnpu_i[3:0] == 4'd9
      };

  // In Save for vNPU 9.
  wire [7:0] save_of_9 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd9,
        me_vnpu_i[27:24] == 4'd9,
        me_vnpu_i[23:20] == 4'd9,
        me_vnpu_i[19:16] == 4'd9,
        me_vnpu_i[15:12] == 4'd9,
        me_vnpu_i[11:8] == 4'd9,
        me_vnpu_i[7:4] == 4'd9,
        me_vnpu_i[3:0] == 4'd9
      };

  // MEs in Run or Save for vNPU 9.
  wire [7:0] busy_9 = run_of_9 | save_of_9;
  // Their uTops are not finished or lost.
  wire [7:0] stays_9 = busy_9 & ~(me_finish_i | (~me_online_i & ~(save_of_9 & me_saved_i)));

  // In Run for vNPU 10.
  wire [7:0] run_of_10 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd10,
        me_vnpu_i[27:24] == 4'd10,
        me_vnpu_i[23:20] == 4'd10,
        me_vnpu_i[19:16] == 4'd10,
        me_vnpu_i[15:12] == 4'd10,
        me_vnpu_i[11:8] == 4'd10,
        me_vnpu_i[7:4] == 4'd10,
        me_vnpu_i[3:0] == 4'd10
      };

  // In Save for vNPU 10.
  wire [7:0] save_of_10 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd10,
        me_vnpu_i[27:24] == 4'd10,
        me_vnpu_i[23:20] == 4'd10,
        me_vnpu_i[19:16] == 4'd10,
        me_vnpu_i[15:12] == 4'd10,
        me_vnpu_i[11:8] == 4'd10,
        me_vnpu_i[7:4] == 4'd10,
        me_vnpu_i[3:0] == 4'd10
      };

  // MEs in Run or Save for vNPU 10.
  wire [7:0] busy_10 = run_of_10 | save_of_10;
  // Their uTops are not finished or lost.
  wire [7:0] stays_10 = busy_10 & ~(me_finish_i | (~me_online_i & ~(save_of_10 & me_saved_i)));

  // In Run for vNPU 11.
  wire [7:0] run_of_11 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd11,
        me_vnpu_i[27:24] == 4'd11,
        me_vnpu_i[23:20] == 4'd11,
        me_vnpu_i[19:16] == 4'd11,
        me_vnpu_i[15:12] == 4'd11,
        me_vnpu_i[11:8] == 4'd11,
        me_vnpu_i[7:4] == 4'd11,
        me_vnpu_i[3:0] == 4'd11
      };

  // In Save for vNPU 11.
  wire [7:0] save_of_11 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd11,
        me_vnpu_i[27:24] == 4'd11,
        me_vnpu_i[23:20] == 4'd11,
        me_vnpu_i[19:16] == 4'd11,
        me_vnpu_i[15:12] == 4'd11,
        me_vnpu_i[11:8] == 4'd11,
        me_vnpu_i[7:4] == 4'd11,
        me_vnpu_i[3:0] == 4'd11
      };

  // MEs in Run or Save for vNPU 11.
  wire [7:0] busy_11 = run_of_11 | save_of_11;
  // Their uTops are not finished or lost.
  wire [7:0] stays_11 = busy_11 & ~(me_finish_i | (~me_online_i & ~(save_of_11 & me_saved_i)));

  // In Run for vNPU 12.
  wire [7:0] run_of_12 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd12,
        me_vnpu_i[27:24] == 4'd12,
        me_vnpu_i[23:20] == 4'd12,
        me_vnpu_i[19:16] == 4'd12,
        me_vnpu_i[15:12] == 4'd12,
        me_vnpu_i[11:8] == 4'd12,
        me_vnpu_i[7:4] == 4'd12,
        me_vnpu_i[3:0] == 4'd12
      };

  // In Save for vNPU 12.
  wire [7:0] save_of_12 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd12,
        me_vnpu_i[27:24] == 4'd12,
        me_vnpu_i[23:20] == 4'd12,
        me_vnpu_i[19:16] == 4'd12,
        me_vnpu_i[15:12] == 4'd12,
        me_vnpu_i[11:8] == 4'd12,
        me_vnpu_i[7:4] == 4'd12,
        me_vnpu_i[3:0] == 4'd12
      };

  // MEs in Run or Save for vNPU 12.
  wire [7:0] busy_12 = run_of_12 | save_of_12;
  // Their uTops are not finished or lost.
  wire [7:0] stays_12 = busy_12 & ~(me_finish_i | (~me_online_i & ~(save_of_12 & me_saved_i)));

  // In Run for vNPU 13.
  wire [7:0] run_of_13 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd13,
        me_vnpu_i[27:24] == 4'd13,
        me_vnpu_i[23:20] == 4'd13,
        me_vnpu_i[19:16] == 4'd13,
        me_vnpu_i[15:12] == 4'd13,
        me_vnpu_i[11:8] == 4'd13,
        me_vnpu_i[7:4] == 4'd13,
        me_vnpu_i[3:0] == 4'd13
      };

  // In Save for vNPU 13.
  wire [7:0] save_of_13 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd13,
        me_vnpu_i[27:24] == 4'd13,
        me_vnpu_i[23:20] == 4'd13,
        me_vnpu_i[19:16] == 4'd13,
        me_vnpu_i[15:12] == 4'd13,
        me_vnpu_i[11:8] == 4'd13,
        me_vnpu_i[7:4] == 4'd13,
        me_vnpu_i[3:0] == 4'd13
      };

  // MEs in Run or Save for vNPU 13.
  wire [7:0] busy_13 = run_of_13 | save_of_13;
  // Their uTops are not finished or lost.
  wire [7:0] stays_13 = busy_13 & ~(me_finish_i | (~me_online_i & ~(save_of_13 & me_saved_i)));

  // In Run for vNPU 14.
  wire [7:0] run_of_14 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd14,
        me_vnpu_i[27:24] == 4'd14,
        me_vnpu_i[23:20] == 4'd14,
        me_vnpu_i[19:16] == 4'd14,
        me_vnpu_i[15:12] == 4'd14,
        me_vnpu_i[11:8] == 4'd14,
        me_vnpu_i[7:4] == 4'd14,
        me_vnpu_i[3:0] == 4'd14
      };

  // In Save for vNPU 14.
  wire [7:0] save_of_14 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd14,
        me_vnpu_i[27:24] == 4'd14,
        me_vnpu_i[23:20] == 4'd14,
        me_vnpu_i[19:16] == 4'd14,
        me_vnpu_i[15:12] == 4'd14,
        me_vnpu_i[11:8] == 4'd14,
        me_vnpu_i[7:4] == 4'd14,
        me_vnpu_i[3:0] == 4'd14
      };

  // MEs in Run or Save for vNPU 14.
  wire [7:0] busy_14 = run_of_14 | save_of_14;
  // Their uTops are not finished or lost.
  wire [7:0] stays_14 = busy_14 & ~(me_finish_i | (~me_online_i & ~(save_of_14 & me_saved_i)));

  // In Run for vNPU 15.
  wire [7:0] run_of_15 =
      me_run_i &
      {
        me_vnpu_i[31:28] == 4'd15,
        me_vnpu_i[27:24] == 4'd15,
        me_vnpu_i[23:20] == 4'd15,
        me_vnpu_i[19:16] == 4'd15,
        me_vnpu_i[15:12] == 4'd15,
        me_vnpu_i[11:8] == 4'd15,
        me_vnpu_i[7:4] == 4'd15,
        me_vnpu_i[3:0] == 4'd15
      };

  // In Save for vNPU 15.
  wire [7:0] save_of_15 =
      me_save_i &
      {
        me_vnpu_i[31:28] == 4'd15,
        me_vnpu_i[27:24] == 4'd15,
        me_vnpu_i[23:20] == 4'd15,
        me_vnpu_i[19:16] == 4'd15,
        me_vnpu_i[15:12] == 4'd15,
        me_vnpu_i[11:8] == 4'd15,
        me_vnpu_i[7:4] == 4'd15,
        me_vnpu_i[3:0] == 4'd15
      };

  // MEs in Run or Save for vNPU 15.
  wire [7:0] busy_15 = run_of_15 | save_of_15;
  // Their uTops are not finished or lost.
  wire [7:0] stays_15 = busy_15 & ~(me_finish_i | (~me_online_i & ~(save_of_15 & me_saved_i)));

  assign violated_o =
      (~vnpu_kill_i[0] &
       (({2'd0, vnpu_ready_i[3:0]} +
         {2'd0, ready_add_i[3:0]} +
         {5'd0, stays_0[0]} +
         {5'd0, stays_0[1]} +
         {5'd0, stays_0[2]} +
         {5'd0, stays_0[3]} +
         {5'd0, stays_0[4]} +
         {5'd0, stays_0[5]} +
         {5'd0, stays_0[6]} +
         {5'd0, stays_0[7]}) >
        6'd8)) |
      (~vnpu_kill_i[1] &
       (({2'd0, vnpu_ready_i[7:4]} +
         {2'd0, ready_add_i[7:4]} +
         {5'd0, stays_1[0]} +
         {5'd0, stays_1[1]} +
         {5'd0, stays_1[2]} +
         {5'd0, stays_1[3]} +
         {5'd0, stays_1[4]} +
         {5'd0, stays_1[5]} +
         {5'd0, stays_1[6]} +
         {5'd0, stays_1[7]}) >
        6'd8)) |
      (~vnpu_kill_i[2] &
       (({2'd0, vnpu_ready_i[11:8]} +
         {2'd0, ready_add_i[11:8]} +
         {5'd0, stays_2[0]} +
         {5'd0, stays_2[1]} +
         {5'd0, stays_2[2]} +
         {5'd0, stays_2[3]} +
         {5'd0, stays_2[4]} +
         {5'd0, stays_2[5]} +
         {5'd0, stays_2[6]} +
         {5'd0, stays_2[7]}) >
        6'd8)) |
      (~vnpu_kill_i[3] &
       (({2'd0, vnpu_ready_i[15:12]} +
         {2'd0, ready_add_i[15:12]} +
         {5'd0, stays_3[0]} +
         {5'd0, stays_3[1]} +
         {5'd0, stays_3[2]} +
         {5'd0, stays_3[3]} +
         {5'd0, stays_3[4]} +
         {5'd0, stays_3[5]} +
         {5'd0, stays_3[6]} +
         {5'd0, stays_3[7]}) >
        6'd8)) |
      (~vnpu_kill_i[4] &
       (({2'd0, vnpu_ready_i[19:16]} +
         {2'd0, ready_add_i[19:16]} +
         {5'd0, stays_4[0]} +
         {5'd0, stays_4[1]} +
         {5'd0, stays_4[2]} +
         {5'd0, stays_4[3]} +
         {5'd0, stays_4[4]} +
         {5'd0, stays_4[5]} +
         {5'd0, stays_4[6]} +
         {5'd0, stays_4[7]}) >
        6'd8)) |
      (~vnpu_kill_i[5] &
       (({2'd0, vnpu_ready_i[23:20]} +
         {2'd0, ready_add_i[23:20]} +
         {5'd0, stays_5[0]} +
         {5'd0, stays_5[1]} +
         {5'd0, stays_5[2]} +
         {5'd0, stays_5[3]} +
         {5'd0, stays_5[4]} +
         {5'd0, stays_5[5]} +
         {5'd0, stays_5[6]} +
         {5'd0, stays_5[7]}) >
        6'd8)) |
      (~vnpu_kill_i[6] &
       (({2'd0, vnpu_ready_i[27:24]} +
         {2'd0, ready_add_i[27:24]} +
         {5'd0, stays_6[0]} +
         {5'd0, stays_6[1]} +
         {5'd0, stays_6[2]} +
         {5'd0, stays_6[3]} +
         {5'd0, stays_6[4]} +
         {5'd0, stays_6[5]} +
         {5'd0, stays_6[6]} +
         {5'd0, stays_6[7]}) >
        6'd8)) |
      (~vnpu_kill_i[7] &
       (({2'd0, vnpu_ready_i[31:28]} +
         {2'd0, ready_add_i[31:28]} +
         {5'd0, stays_7[0]} +
         {5'd0, stays_7[1]} +
         {5'd0, stays_7[2]} +
         {5'd0, stays_7[3]} +
         {5'd0, stays_7[4]} +
         {5'd0, stays_7[5]} +
         {5'd0, stays_7[6]} +
         {5'd0, stays_7[7]}) >
        6'd8)) |
      (~vnpu_kill_i[8] &
       (({2'd0, vnpu_ready_i[35:32]} +
         {2'd0, ready_add_i[35:32]} +
         {5'd0, stays_8[0]} +
         {5'd0, stays_8[1]} +
         {5'd0, stays_8[2]} +
         {5'd0, stays_8[3]} +
         {5'd0, stays_8[4]} +
         {5'd0, stays_8[5]} +
         {5'd0, stays_8[6]} +
         {5'd0, stays_8[7]}) >
        6'd8)) |
      (~vnpu_kill_i[9] &
       (({2'd0, vnpu_ready_i[39:36]} +
         {2'd0, ready_add_i[39:36]} +
         {5'd0, stays_9[0]} +
         {5'd0, stays_9[1]} +
         {5'd0, stays_9[2]} +
         {5'd0, stays_9[3]} +
         {5'd0, stays_9[4]} +
         {5'd0, stays_9[5]} +
         {5'd0, stays_9[6]} +
         {5'd0, stays_9[7]}) >
        6'd8)) |
      (~vnpu_kill_i[10] &
       (({2'd0, vnpu_ready_i[43:40]} +
         {2'd0, ready_add_i[43:40]} +
         {5'd0, stays_10[0]} +
         {5'd0, stays_10[1]} +
         {5'd0, stays_10[2]} +
         {5'd0, stays_10[3]} +
         {5'd0, stays_10[4]} +
         {5'd0, stays_10[5]} +
         {5'd0, stays_10[6]} +
         {5'd0, stays_10[7]}) >
        6'd8)) |
      (~vnpu_kill_i[11] &
       (({2'd0, vnpu_ready_i[47:44]} +
         {2'd0, ready_add_i[47:44]} +
         {5'd0, stays_11[0]} +
         {5'd0, stays_11[1]} +
         {5'd0, stays_11[2]} +
         {5'd0, stays_11[3]} +
         {5'd0, stays_11[4]} +
         {5'd0, stays_11[5]} +
         {5'd0, stays_11[6]} +
         {5'd0, stays_11[7]}) >
        6'd8)) |
      (~vnpu_kill_i[12] &
       (({2'd0, vnpu_ready_i[51:48]} +
         {2'd0, ready_add_i[51:48]} +
         {5'd0, stays_12[0]} +
         {5'd0, stays_12[1]} +
         {5'd0, stays_12[2]} +
         {5'd0, stays_12[3]} +
         {5'd0, stays_12[4]} +
         {5'd0, stays_12[5]} +
         {5'd0, stays_12[6]} +
         {5'd0, stays_12[7]}) >
        6'd8)) |
      (~vnpu_kill_i[13] &
       (({2'd0, vnpu_ready_i[55:52]} +
         {2'd0, ready_add_i[55:52]} +
         {5'd0, stays_13[0]} +
         {5'd0, stays_13[1]} +
         {5'd0, stays_13[2]} +
         {5'd0, stays_13[3]} +
         {5'd0, stays_13[4]} +
         {5'd0, stays_13[5]} +
         {5'd0, stays_13[6]} +
         {5'd0, stays_13[7]}) >
        6'd8)) |
      (~vnpu_kill_i[14] &
       (({2'd0, vnpu_ready_i[59:56]} +
         {2'd0, ready_add_i[59:56]} +
         {5'd0, stays_14[0]} +
         {5'd0, stays_14[1]} +
         {5'd0, stays_14[2]} +
         {5'd0, stays_14[3]} +
         {5'd0, stays_14[4]} +
         {5'd0, stays_14[5]} +
         {5'd0, stays_14[6]} +
         {5'd0, stays_14[7]}) >
        6'd8)) |
      (~vnpu_kill_i[15] &
       (({2'd0, vnpu_ready_i[63:60]} +
         {2'd0, ready_add_i[63:60]} +
         {5'd0, stays_15[0]} +
         {5'd0, stays_15[1]} +
         {5'd0, stays_15[2]} +
         {5'd0, stays_15[3]} +
         {5'd0, stays_15[4]} +
         {5'd0, stays_15[5]} +
         {5'd0, stays_15[6]} +
         {5'd0, stays_15[7]}) >
        6'd8));

endmodule

`default_nettype wire
