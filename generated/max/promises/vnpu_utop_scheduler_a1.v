// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 808988a8ac8800c8

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [159:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [15:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [15:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [159:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire  [79:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [15:0] me_run_i,      // ME runs a uTop.
  input  wire  [15:0] me_save_i,     // ME saves or discards its uTop.
  input  wire  [31:0] vnpu_kill_i,   // Discard all its uTops.
  output wire         violated_o     // The surroundings break the duty in this cycle.
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

  // In Save for vNPU 0.
  wire [15:0] save_of_0 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 0.
  wire [15:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops are not finished or lost.
  wire [15:0] stays_0 = busy_0 & ~(me_finish_i | (~me_online_i & ~(save_of_0 & me_saved_i)));

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

  // In Save for vNPU 1.
  wire [15:0] save_of_1 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 1.
  wire [15:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops are not finished or lost.
  wire [15:0] stays_1 = busy_1 & ~(me_finish_i | (~me_online_i & ~(save_of_1 & me_saved_i)));

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

  // In Save for vNPU 2.
  wire [15:0] save_of_2 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 2.
  wire [15:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops are not finished or lost.
  wire [15:0] stays_2 = busy_2 & ~(me_finish_i | (~me_online_i & ~(save_of_2 & me_saved_i)));

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

  // In Save for vNPU 3.
  wire [15:0] save_of_3 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 3.
  wire [15:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops are not finished or lost.
  wire [15:0] stays_3 = busy_3 & ~(me_finish_i | (~me_online_i & ~(save_of_3 & me_saved_i)));

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

  // In Save for vNPU 4.
  wire [15:0] save_of_4 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 4.
  wire [15:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops are not finished or lost.
  wire [15:0] stays_4 = busy_4 & ~(me_finish_i | (~me_online_i & ~(save_of_4 & me_saved_i)));

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

  // In Save for vNPU 5.
  wire [15:0] save_of_5 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 5.
  wire [15:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops are not finished or lost.
  wire [15:0] stays_5 = busy_5 & ~(me_finish_i | (~me_online_i & ~(save_of_5 & me_saved_i)));

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

  // In Save for vNPU 6.
  wire [15:0] save_of_6 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 6.
  wire [15:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops are not finished or lost.
  wire [15:0] stays_6 = busy_6 & ~(me_finish_i | (~me_online_i & ~(save_of_6 & me_saved_i)));

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

  // In Save for vNPU 7.
  wire [15:0] save_of_7 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 7.
  wire [15:0] busy_7 = run_of_7 | save_of_7;
  // Their uTops are not finished or lost.
  wire [15:0] stays_7 = busy_7 & ~(me_finish_i | (~me_online_i & ~(save_of_7 & me_saved_i)));

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

  // In Save for vNPU 8.
  wire [15:0] save_of_8 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 8.
  wire [15:0] busy_8 = run_of_8 | save_of_8;
  // Their uTops are not finished or lost.
  wire [15:0] stays_8 = busy_8 & ~(me_finish_i | (~me_online_i & ~(save_of_8 & me_saved_i)));

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

  // In Save for vNPU 9.
  wire [15:0] save_of_9 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 9.
  wire [15:0] busy_9 = run_of_9 | save_of_9;
  // Their uTops are not finished or lost.
  wire [15:0] stays_9 = busy_9 & ~(me_finish_i | (~me_online_i & ~(save_of_9 & me_saved_i)));

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

  // In Save for vNPU 10.
  wire [15:0] save_of_10 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 10.
  wire [15:0] busy_10 = run_of_10 | save_of_10;
  // Their uTops are not finished or lost.
  wire [15:0] stays_10 = busy_10 & ~(me_finish_i | (~me_online_i & ~(save_of_10 & me_saved_i)));

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

  // In Save for vNPU 11.
  wire [15:0] save_of_11 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 11.
  wire [15:0] busy_11 = run_of_11 | save_of_11;
  // Their uTops are not finished or lost.
  wire [15:0] stays_11 = busy_11 & ~(me_finish_i | (~me_online_i & ~(save_of_11 & me_saved_i)));

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

  // In Save for vNPU 12.
  wire [15:0] save_of_12 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 12.
  wire [15:0] busy_12 = run_of_12 | save_of_12;
  // Their uTops are not finished or lost.
  wire [15:0] stays_12 = busy_12 & ~(me_finish_i | (~me_online_i & ~(save_of_12 & me_saved_i)));

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

  // In Save for vNPU 13.
  wire [15:0] save_of_13 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 13.
  wire [15:0] busy_13 = run_of_13 | save_of_13;
  // Their uTops are not finished or lost.
  wire [15:0] stays_13 = busy_13 & ~(me_finish_i | (~me_online_i & ~(save_of_13 & me_saved_i)));

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

  // In Save for vNPU 14.
  wire [15:0] save_of_14 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 14.
  wire [15:0] busy_14 = run_of_14 | save_of_14;
  // Their uTops are not finished or lost.
  wire [15:0] stays_14 = busy_14 & ~(me_finish_i | (~me_online_i & ~(save_of_14 & me_saved_i)));

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

  // In Save for vNPU 15.
  wire [15:0] save_of_15 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 15.
  wire [15:0] busy_15 = run_of_15 | save_of_15;
  // Their uTops are not finished or lost.
  wire [15:0] stays_15 = busy_15 & ~(me_finish_i | (~me_online_i & ~(save_of_15 & me_saved_i)));

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

  // In Save for vNPU 16.
  wire [15:0] save_of_16 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 16.
  wire [15:0] busy_16 = run_of_16 | save_of_16;
  // Their uTops are not finished or lost.
  wire [15:0] stays_16 = busy_16 & ~(me_finish_i | (~me_online_i & ~(save_of_16 & me_saved_i)));

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

  // In Save for vNPU 17.
  wire [15:0] save_of_17 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 17.
  wire [15:0] busy_17 = run_of_17 | save_of_17;
  // Their uTops are not finished or lost.
  wire [15:0] stays_17 = busy_17 & ~(me_finish_i | (~me_online_i & ~(save_of_17 & me_saved_i)));

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

  // In Save for vNPU 18.
  wire [15:0] save_of_18 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 18.
  wire [15:0] busy_18 = run_of_18 | save_of_18;
  // Their uTops are not finished or lost.
  wire [15:0] stays_18 = busy_18 & ~(me_finish_i | (~me_online_i & ~(save_of_18 & me_saved_i)));

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

  // In Save for vNPU 19.
  wire [15:0] save_of_19 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 19.
  wire [15:0] busy_19 = run_of_19 | save_of_19;
  // Their uTops are not finished or lost.
  wire [15:0] stays_19 = busy_19 & ~(me_finish_i | (~me_online_i & ~(save_of_19 & me_saved_i)));

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

  // In Save for vNPU 20.
  wire [15:0] save_of_20 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 20.
  wire [15:0] busy_20 = run_of_20 | save_of_20;
  // Their uTops are not finished or lost.
  wire [15:0] stays_20 = busy_20 & ~(me_finish_i | (~me_online_i & ~(save_of_20 & me_saved_i)));

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

  // In Save for vNPU 21.
  wire [15:0] save_of_21 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 21.
  wire [15:0] busy_21 = run_of_21 | save_of_21;
  // Their uTops are not finished or lost.
  wire [15:0] stays_21 = busy_21 & ~(me_finish_i | (~me_online_i & ~(save_of_21 & me_saved_i)));

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

  // In Save for vNPU 22.
  wire [15:0] save_of_22 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 22.
  wire [15:0] busy_22 = run_of_22 | save_of_22;
  // Their uTops are not finished or lost.
  wire [15:0] stays_22 = busy_22 & ~(me_finish_i | (~me_online_i & ~(save_of_22 & me_saved_i)));

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

  // In Save for vNPU 23.
  wire [15:0] save_of_23 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 23.
  wire [15:0] busy_23 = run_of_23 | save_of_23;
  // Their uTops are not finished or lost.
  wire [15:0] stays_23 = busy_23 & ~(me_finish_i | (~me_online_i & ~(save_of_23 & me_saved_i)));

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

  // In Save for vNPU 24.
  wire [15:0] save_of_24 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 24.
  wire [15:0] busy_24 = run_of_24 | save_of_24;
  // Their uTops are not finished or lost.
  wire [15:0] stays_24 = busy_24 & ~(me_finish_i | (~me_online_i & ~(save_of_24 & me_saved_i)));

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

  // In Save for vNPU 25.
  wire [15:0] save_of_25 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 25.
  wire [15:0] busy_25 = run_of_25 | save_of_25;
  // Their uTops are not finished or lost.
  wire [15:0] stays_25 = busy_25 & ~(me_finish_i | (~me_online_i & ~(save_of_25 & me_saved_i)));

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

  // In Save for vNPU 26.
  wire [15:0] save_of_26 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 26.
  wire [15:0] busy_26 = run_of_26 | save_of_26;
  // Their uTops are not finished or lost.
  wire [15:0] stays_26 = busy_26 & ~(me_finish_i | (~me_online_i & ~(save_of_26 & me_saved_i)));

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

  // In Save for vNPU 27.
  wire [15:0] save_of_27 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 27.
  wire [15:0] busy_27 = run_of_27 | save_of_27;
  // Their uTops are not finished or lost.
  wire [15:0] stays_27 = busy_27 & ~(me_finish_i | (~me_online_i & ~(save_of_27 & me_saved_i)));

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

  // In Save for vNPU 28.
  wire [15:0] save_of_28 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 28.
  wire [15:0] busy_28 = run_of_28 | save_of_28;
  // Their uTops are not finished or lost.
  wire [15:0] stays_28 = busy_28 & ~(me_finish_i | (~me_online_i & ~(save_of_28 & me_saved_i)));

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

  // In Save for vNPU 29.
  wire [15:0] save_of_29 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 29.
  wire [15:0] busy_29 = run_of_29 | save_of_29;
  // Their uTops are not finished or lost.
  wire [15:0] stays_29 = busy_29 & ~(me_finish_i | (~me_online_i & ~(save_of_29 & me_saved_i)));

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

  // In Save for vNPU 30.
  wire [15:0] save_of_30 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 30.
  wire [15:0] busy_30 = run_of_30 | save_of_30;
  // Their uTops are not finished or lost.
  wire [15:0] stays_30 = busy_30 & ~(me_finish_i | (~me_online_i & ~(save_of_30 & me_saved_i)));

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

  // In Save for vNPU 31.
  wire [15:0] save_of_31 =
      me_save_i &
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

  // MEs in Run or Save for vNPU 31.
  wire [15:0] busy_31 = run_of_31 | save_of_31;
  // Their uTops are not finished or lost.
  wire [15:0] stays_31 = busy_31 & ~(me_finish_i | (~me_online_i & ~(save_of_31 & me_saved_i)));

  assign violated_o =
      (~vnpu_kill_i[0] &
       (({2'd0, vnpu_ready_i[4:0]} +
         {2'd0, ready_add_i[4:0]} +
         {6'd0, stays_0[0]} +
         {6'd0, stays_0[1]} +
         {6'd0, stays_0[2]} +
         {6'd0, stays_0[3]} +
         {6'd0, stays_0[4]} +
         {6'd0, stays_0[5]} +
         {6'd0, stays_0[6]} +
         {6'd0, stays_0[7]} +
         {6'd0, stays_0[8]} +
         {6'd0, stays_0[9]} +
         {6'd0, stays_0[10]} +
         {6'd0, stays_0[11]} +
         {6'd0, stays_0[12]} +
         {6'd0, stays_0[13]} +
         {6'd0, stays_0[14]} +
         {6'd0, stays_0[15]}) >
        7'd16)) |
      (~vnpu_kill_i[1] &
       (({2'd0, vnpu_ready_i[9:5]} +
         {2'd0, ready_add_i[9:5]} +
         {6'd0, stays_1[0]} +
         {6'd0, stays_1[1]} +
         {6'd0, stays_1[2]} +
         {6'd0, stays_1[3]} +
         {6'd0, stays_1[4]} +
         {6'd0, stays_1[5]} +
         {6'd0, stays_1[6]} +
         {6'd0, stays_1[7]} +
         {6'd0, stays_1[8]} +
         {6'd0, stays_1[9]} +
         {6'd0, stays_1[10]} +
         {6'd0, stays_1[11]} +
         {6'd0, stays_1[12]} +
         {6'd0, stays_1[13]} +
         {6'd0, stays_1[14]} +
         {6'd0, stays_1[15]}) >
        7'd16)) |
      (~vnpu_kill_i[2] &
       (({2'd0, vnpu_ready_i[14:10]} +
         {2'd0, ready_add_i[14:10]} +
         {6'd0, stays_2[0]} +
         {6'd0, stays_2[1]} +
         {6'd0, stays_2[2]} +
         {6'd0, stays_2[3]} +
         {6'd0, stays_2[4]} +
         {6'd0, stays_2[5]} +
         {6'd0, stays_2[6]} +
         {6'd0, stays_2[7]} +
         {6'd0, stays_2[8]} +
         {6'd0, stays_2[9]} +
         {6'd0, stays_2[10]} +
         {6'd0, stays_2[11]} +
         {6'd0, stays_2[12]} +
         {6'd0, stays_2[13]} +
         {6'd0, stays_2[14]} +
         {6'd0, stays_2[15]}) >
        7'd16)) |
      (~vnpu_kill_i[3] &
       (({2'd0, vnpu_ready_i[19:15]} +
         {2'd0, ready_add_i[19:15]} +
         {6'd0, stays_3[0]} +
         {6'd0, stays_3[1]} +
         {6'd0, stays_3[2]} +
         {6'd0, stays_3[3]} +
         {6'd0, stays_3[4]} +
         {6'd0, stays_3[5]} +
         {6'd0, stays_3[6]} +
         {6'd0, stays_3[7]} +
         {6'd0, stays_3[8]} +
         {6'd0, stays_3[9]} +
         {6'd0, stays_3[10]} +
         {6'd0, stays_3[11]} +
         {6'd0, stays_3[12]} +
         {6'd0, stays_3[13]} +
         {6'd0, stays_3[14]} +
         {6'd0, stays_3[15]}) >
        7'd16)) |
      (~vnpu_kill_i[4] &
       (({2'd0, vnpu_ready_i[24:20]} +
         {2'd0, ready_add_i[24:20]} +
         {6'd0, stays_4[0]} +
         {6'd0, stays_4[1]} +
         {6'd0, stays_4[2]} +
         {6'd0, stays_4[3]} +
         {6'd0, stays_4[4]} +
         {6'd0, stays_4[5]} +
         {6'd0, stays_4[6]} +
         {6'd0, stays_4[7]} +
         {6'd0, stays_4[8]} +
         {6'd0, stays_4[9]} +
         {6'd0, stays_4[10]} +
         {6'd0, stays_4[11]} +
         {6'd0, stays_4[12]} +
         {6'd0, stays_4[13]} +
         {6'd0, stays_4[14]} +
         {6'd0, stays_4[15]}) >
        7'd16)) |
      (~vnpu_kill_i[5] &
       (({2'd0, vnpu_ready_i[29:25]} +
         {2'd0, ready_add_i[29:25]} +
         {6'd0, stays_5[0]} +
         {6'd0, stays_5[1]} +
         {6'd0, stays_5[2]} +
         {6'd0, stays_5[3]} +
         {6'd0, stays_5[4]} +
         {6'd0, stays_5[5]} +
         {6'd0, stays_5[6]} +
         {6'd0, stays_5[7]} +
         {6'd0, stays_5[8]} +
         {6'd0, stays_5[9]} +
         {6'd0, stays_5[10]} +
         {6'd0, stays_5[11]} +
         {6'd0, stays_5[12]} +
         {6'd0, stays_5[13]} +
         {6'd0, stays_5[14]} +
         {6'd0, stays_5[15]}) >
        7'd16)) |
      (~vnpu_kill_i[6] &
       (({2'd0, vnpu_ready_i[34:30]} +
         {2'd0, ready_add_i[34:30]} +
         {6'd0, stays_6[0]} +
         {6'd0, stays_6[1]} +
         {6'd0, stays_6[2]} +
         {6'd0, stays_6[3]} +
         {6'd0, stays_6[4]} +
         {6'd0, stays_6[5]} +
         {6'd0, stays_6[6]} +
         {6'd0, stays_6[7]} +
         {6'd0, stays_6[8]} +
         {6'd0, stays_6[9]} +
         {6'd0, stays_6[10]} +
         {6'd0, stays_6[11]} +
         {6'd0, stays_6[12]} +
         {6'd0, stays_6[13]} +
         {6'd0, stays_6[14]} +
         {6'd0, stays_6[15]}) >
        7'd16)) |
      (~vnpu_kill_i[7] &
       (({2'd0, vnpu_ready_i[39:35]} +
         {2'd0, ready_add_i[39:35]} +
         {6'd0, stays_7[0]} +
         {6'd0, stays_7[1]} +
         {6'd0, stays_7[2]} +
         {6'd0, stays_7[3]} +
         {6'd0, stays_7[4]} +
         {6'd0, stays_7[5]} +
         {6'd0, stays_7[6]} +
         {6'd0, stays_7[7]} +
         {6'd0, stays_7[8]} +
         {6'd0, stays_7[9]} +
         {6'd0, stays_7[10]} +
         {6'd0, stays_7[11]} +
         {6'd0, stays_7[12]} +
         {6'd0, stays_7[13]} +
         {6'd0, stays_7[14]} +
         {6'd0, stays_7[15]}) >
        7'd16)) |
      (~vnpu_kill_i[8] &
       (({2'd0, vnpu_ready_i[44:40]} +
         {2'd0, ready_add_i[44:40]} +
         {6'd0, stays_8[0]} +
         {6'd0, stays_8[1]} +
         {6'd0, stays_8[2]} +
         {6'd0, stays_8[3]} +
         {6'd0, stays_8[4]} +
         {6'd0, stays_8[5]} +
         {6'd0, stays_8[6]} +
         {6'd0, stays_8[7]} +
         {6'd0, stays_8[8]} +
         {6'd0, stays_8[9]} +
         {6'd0, stays_8[10]} +
         {6'd0, stays_8[11]} +
         {6'd0, stays_8[12]} +
         {6'd0, stays_8[13]} +
         {6'd0, stays_8[14]} +
         {6'd0, stays_8[15]}) >
        7'd16)) |
      (~vnpu_kill_i[9] &
       (({2'd0, vnpu_ready_i[49:45]} +
         {2'd0, ready_add_i[49:45]} +
         {6'd0, stays_9[0]} +
         {6'd0, stays_9[1]} +
         {6'd0, stays_9[2]} +
         {6'd0, stays_9[3]} +
         {6'd0, stays_9[4]} +
         {6'd0, stays_9[5]} +
         {6'd0, stays_9[6]} +
         {6'd0, stays_9[7]} +
         {6'd0, stays_9[8]} +
         {6'd0, stays_9[9]} +
         {6'd0, stays_9[10]} +
         {6'd0, stays_9[11]} +
         {6'd0, stays_9[12]} +
         {6'd0, stays_9[13]} +
         {6'd0, stays_9[14]} +
         {6'd0, stays_9[15]}) >
        7'd16)) |
      (~vnpu_kill_i[10] &
       (({2'd0, vnpu_ready_i[54:50]} +
         {2'd0, ready_add_i[54:50]} +
         {6'd0, stays_10[0]} +
         {6'd0, stays_10[1]} +
         {6'd0, stays_10[2]} +
         {6'd0, stays_10[3]} +
         {6'd0, stays_10[4]} +
         {6'd0, stays_10[5]} +
         {6'd0, stays_10[6]} +
         {6'd0, stays_10[7]} +
         {6'd0, stays_10[8]} +
         {6'd0, stays_10[9]} +
         {6'd0, stays_10[10]} +
         {6'd0, stays_10[11]} +
         {6'd0, stays_10[12]} +
         {6'd0, stays_10[13]} +
         {6'd0, stays_10[14]} +
         {6'd0, stays_10[15]}) >
        7'd16)) |
      (~vnpu_kill_i[11] &
       (({2'd0, vnpu_ready_i[59:55]} +
         {2'd0, ready_add_i[59:55]} +
         {6'd0, stays_11[0]} +
         {6'd0, stays_11[1]} +
         {6'd0, stays_11[2]} +
         {6'd0, stays_11[3]} +
         {6'd0, stays_11[4]} +
         {6'd0, stays_11[5]} +
         {6'd0, stays_11[6]} +
         {6'd0, stays_11[7]} +
         {6'd0, stays_11[8]} +
         {6'd0, stays_11[9]} +
         {6'd0, stays_11[10]} +
         {6'd0, stays_11[11]} +
         {6'd0, stays_11[12]} +
         {6'd0, stays_11[13]} +
         {6'd0, stays_11[14]} +
         {6'd0, stays_11[15]}) >
        7'd16)) |
      (~vnpu_kill_i[12] &
       (({2'd0, vnpu_ready_i[64:60]} +
         {2'd0, ready_add_i[64:60]} +
         {6'd0, stays_12[0]} +
         {6'd0, stays_12[1]} +
         {6'd0, stays_12[2]} +
         {6'd0, stays_12[3]} +
         {6'd0, stays_12[4]} +
         {6'd0, stays_12[5]} +
         {6'd0, stays_12[6]} +
         {6'd0, stays_12[7]} +
         {6'd0, stays_12[8]} +
         {6'd0, stays_12[9]} +
         {6'd0, stays_12[10]} +
         {6'd0, stays_12[11]} +
         {6'd0, stays_12[12]} +
         {6'd0, stays_12[13]} +
         {6'd0, stays_12[14]} +
         {6'd0, stays_12[15]}) >
        7'd16)) |
      (~vnpu_kill_i[13] &
       (({2'd0, vnpu_ready_i[69:65]} +
         {2'd0, ready_add_i[69:65]} +
         {6'd0, stays_13[0]} +
         {6'd0, stays_13[1]} +
         {6'd0, stays_13[2]} +
         {6'd0, stays_13[3]} +
         {6'd0, stays_13[4]} +
         {6'd0, stays_13[5]} +
         {6'd0, stays_13[6]} +
         {6'd0, stays_13[7]} +
         {6'd0, stays_13[8]} +
         {6'd0, stays_13[9]} +
         {6'd0, stays_13[10]} +
         {6'd0, stays_13[11]} +
         {6'd0, stays_13[12]} +
         {6'd0, stays_13[13]} +
         {6'd0, stays_13[14]} +
         {6'd0, stays_13[15]}) >
        7'd16)) |
      (~vnpu_kill_i[14] &
       (({2'd0, vnpu_ready_i[74:70]} +
         {2'd0, ready_add_i[74:70]} +
         {6'd0, stays_14[0]} +
         {6'd0, stays_14[1]} +
         {6'd0, stays_14[2]} +
         {6'd0, stays_14[3]} +
         {6'd0, stays_14[4]} +
         {6'd0, stays_14[5]} +
         {6'd0, stays_14[6]} +
         {6'd0, stays_14[7]} +
         {6'd0, stays_14[8]} +
         {6'd0, stays_14[9]} +
         {6'd0, stays_14[10]} +
         {6'd0, stays_14[11]} +
         {6'd0, stays_14[12]} +
         {6'd0, stays_14[13]} +
         {6'd0, stays_14[14]} +
         {6'd0, stays_14[15]}) >
        7'd16)) |
      (~vnpu_kill_i[15] &
       (({2'd0, vnpu_ready_i[79:75]} +
         {2'd0, ready_add_i[79:75]} +
         {6'd0, stays_15[0]} +
         {6'd0, stays_15[1]} +
         {6'd0, stays_15[2]} +
         {6'd0, stays_15[3]} +
         {6'd0, stays_15[4]} +
         {6'd0, stays_15[5]} +
         {6'd0, stays_15[6]} +
         {6'd0, stays_15[7]} +
         {6'd0, stays_15[8]} +
         {6'd0, stays_15[9]} +
         {6'd0, stays_15[10]} +
         {6'd0, stays_15[11]} +
         {6'd0, stays_15[12]} +
         {6'd0, stays_15[13]} +
         {6'd0, stays_15[14]} +
         {6'd0, stays_15[15]}) >
        7'd16)) |
      (~vnpu_kill_i[16] &
       (({2'd0, vnpu_ready_i[84:80]} +
         {2'd0, ready_add_i[84:80]} +
         {6'd0, stays_16[0]} +
         {6'd0, stays_16[1]} +
         {6'd0, stays_16[2]} +
         {6'd0, stays_16[3]} +
         {6'd0, stays_16[4]} +
         {6'd0, stays_16[5]} +
         {6'd0, stays_16[6]} +
         {6'd0, stays_16[7]} +
         {6'd0, stays_16[8]} +
         {6'd0, stays_16[9]} +
         {6'd0, stays_16[10]} +
         {6'd0, stays_16[11]} +
         {6'd0, stays_16[12]} +
         {6'd0, stays_16[13]} +
         {6'd0, stays_16[14]} +
         {6'd0, stays_16[15]}) >
        7'd16)) |
      (~vnpu_kill_i[17] &
       (({2'd0, vnpu_ready_i[89:85]} +
         {2'd0, ready_add_i[89:85]} +
         {6'd0, stays_17[0]} +
         {6'd0, stays_17[1]} +
         {6'd0, stays_17[2]} +
         {6'd0, stays_17[3]} +
         {6'd0, stays_17[4]} +
         {6'd0, stays_17[5]} +
         {6'd0, stays_17[6]} +
         {6'd0, stays_17[7]} +
         {6'd0, stays_17[8]} +
         {6'd0, stays_17[9]} +
         {6'd0, stays_17[10]} +
         {6'd0, stays_17[11]} +
         {6'd0, stays_17[12]} +
         {6'd0, stays_17[13]} +
         {6'd0, stays_17[14]} +
         {6'd0, stays_17[15]}) >
        7'd16)) |
      (~vnpu_kill_i[18] &
       (({2'd0, vnpu_ready_i[94:90]} +
         {2'd0, ready_add_i[94:90]} +
         {6'd0, stays_18[0]} +
         {6'd0, stays_18[1]} +
         {6'd0, stays_18[2]} +
         {6'd0, stays_18[3]} +
         {6'd0, stays_18[4]} +
         {6'd0, stays_18[5]} +
         {6'd0, stays_18[6]} +
         {6'd0, stays_18[7]} +
         {6'd0, stays_18[8]} +
         {6'd0, stays_18[9]} +
         {6'd0, stays_18[10]} +
         {6'd0, stays_18[11]} +
         {6'd0, stays_18[12]} +
         {6'd0, stays_18[13]} +
         {6'd0, stays_18[14]} +
         {6'd0, stays_18[15]}) >
        7'd16)) |
      (~vnpu_kill_i[19] &
       (({2'd0, vnpu_ready_i[99:95]} +
         {2'd0, ready_add_i[99:95]} +
         {6'd0, stays_19[0]} +
         {6'd0, stays_19[1]} +
         {6'd0, stays_19[2]} +
         {6'd0, stays_19[3]} +
         {6'd0, stays_19[4]} +
         {6'd0, stays_19[5]} +
         {6'd0, stays_19[6]} +
         {6'd0, stays_19[7]} +
         {6'd0, stays_19[8]} +
         {6'd0, stays_19[9]} +
         {6'd0, stays_19[10]} +
         {6'd0, stays_19[11]} +
         {6'd0, stays_19[12]} +
         {6'd0, stays_19[13]} +
         {6'd0, stays_19[14]} +
         {6'd0, stays_19[15]}) >
        7'd16)) |
      (~vnpu_kill_i[20] &
       (({2'd0, vnpu_ready_i[104:100]} +
         {2'd0, ready_add_i[104:100]} +
         {6'd0, stays_20[0]} +
         {6'd0, stays_20[1]} +
         {6'd0, stays_20[2]} +
         {6'd0, stays_20[3]} +
         {6'd0, stays_20[4]} +
         {6'd0, stays_20[5]} +
         {6'd0, stays_20[6]} +
         {6'd0, stays_20[7]} +
         {6'd0, stays_20[8]} +
         {6'd0, stays_20[9]} +
         {6'd0, stays_20[10]} +
         {6'd0, stays_20[11]} +
         {6'd0, stays_20[12]} +
         {6'd0, stays_20[13]} +
         {6'd0, stays_20[14]} +
         {6'd0, stays_20[15]}) >
        7'd16)) |
      (~vnpu_kill_i[21] &
       (({2'd0, vnpu_ready_i[109:105]} +
         {2'd0, ready_add_i[109:105]} +
         {6'd0, stays_21[0]} +
         {6'd0, stays_21[1]} +
         {6'd0, stays_21[2]} +
         {6'd0, stays_21[3]} +
         {6'd0, stays_21[4]} +
         {6'd0, stays_21[5]} +
         {6'd0, stays_21[6]} +
         {6'd0, stays_21[7]} +
         {6'd0, stays_21[8]} +
         {6'd0, stays_21[9]} +
         {6'd0, stays_21[10]} +
         {6'd0, stays_21[11]} +
         {6'd0, stays_21[12]} +
         {6'd0, stays_21[13]} +
         {6'd0, stays_21[14]} +
         {6'd0, stays_21[15]}) >
        7'd16)) |
      (~vnpu_kill_i[22] &
       (({2'd0, vnpu_ready_i[114:110]} +
         {2'd0, ready_add_i[114:110]} +
         {6'd0, stays_22[0]} +
         {6'd0, stays_22[1]} +
         {6'd0, stays_22[2]} +
         {6'd0, stays_22[3]} +
         {6'd0, stays_22[4]} +
         {6'd0, stays_22[5]} +
         {6'd0, stays_22[6]} +
         {6'd0, stays_22[7]} +
         {6'd0, stays_22[8]} +
         {6'd0, stays_22[9]} +
         {6'd0, stays_22[10]} +
         {6'd0, stays_22[11]} +
         {6'd0, stays_22[12]} +
         {6'd0, stays_22[13]} +
         {6'd0, stays_22[14]} +
         {6'd0, stays_22[15]}) >
        7'd16)) |
      (~vnpu_kill_i[23] &
       (({2'd0, vnpu_ready_i[119:115]} +
         {2'd0, ready_add_i[119:115]} +
         {6'd0, stays_23[0]} +
         {6'd0, stays_23[1]} +
         {6'd0, stays_23[2]} +
         {6'd0, stays_23[3]} +
         {6'd0, stays_23[4]} +
         {6'd0, stays_23[5]} +
         {6'd0, stays_23[6]} +
         {6'd0, stays_23[7]} +
         {6'd0, stays_23[8]} +
         {6'd0, stays_23[9]} +
         {6'd0, stays_23[10]} +
         {6'd0, stays_23[11]} +
         {6'd0, stays_23[12]} +
         {6'd0, stays_23[13]} +
         {6'd0, stays_23[14]} +
         {6'd0, stays_23[15]}) >
        7'd16)) |
      (~vnpu_kill_i[24] &
       (({2'd0, vnpu_ready_i[124:120]} +
         {2'd0, ready_add_i[124:120]} +
         {6'd0, stays_24[0]} +
         {6'd0, stays_24[1]} +
         {6'd0, stays_24[2]} +
         {6'd0, stays_24[3]} +
         {6'd0, stays_24[4]} +
         {6'd0, stays_24[5]} +
         {6'd0, stays_24[6]} +
         {6'd0, stays_24[7]} +
         {6'd0, stays_24[8]} +
         {6'd0, stays_24[9]} +
         {6'd0, stays_24[10]} +
         {6'd0, stays_24[11]} +
         {6'd0, stays_24[12]} +
         {6'd0, stays_24[13]} +
         {6'd0, stays_24[14]} +
         {6'd0, stays_24[15]}) >
        7'd16)) |
      (~vnpu_kill_i[25] &
       (({2'd0, vnpu_ready_i[129:125]} +
         {2'd0, ready_add_i[129:125]} +
         {6'd0, stays_25[0]} +
         {6'd0, stays_25[1]} +
         {6'd0, stays_25[2]} +
         {6'd0, stays_25[3]} +
         {6'd0, stays_25[4]} +
         {6'd0, stays_25[5]} +
         {6'd0, stays_25[6]} +
         {6'd0, stays_25[7]} +
         {6'd0, stays_25[8]} +
         {6'd0, stays_25[9]} +
         {6'd0, stays_25[10]} +
         {6'd0, stays_25[11]} +
         {6'd0, stays_25[12]} +
         {6'd0, stays_25[13]} +
         {6'd0, stays_25[14]} +
         {6'd0, stays_25[15]}) >
        7'd16)) |
      (~vnpu_kill_i[26] &
       (({2'd0, vnpu_ready_i[134:130]} +
         {2'd0, ready_add_i[134:130]} +
         {6'd0, stays_26[0]} +
         {6'd0, stays_26[1]} +
         {6'd0, stays_26[2]} +
         {6'd0, stays_26[3]} +
         {6'd0, stays_26[4]} +
         {6'd0, stays_26[5]} +
         {6'd0, stays_26[6]} +
         {6'd0, stays_26[7]} +
         {6'd0, stays_26[8]} +
         {6'd0, stays_26[9]} +
         {6'd0, stays_26[10]} +
         {6'd0, stays_26[11]} +
         {6'd0, stays_26[12]} +
         {6'd0, stays_26[13]} +
         {6'd0, stays_26[14]} +
         {6'd0, stays_26[15]}) >
        7'd16)) |
      (~vnpu_kill_i[27] &
       (({2'd0, vnpu_ready_i[139:135]} +
         {2'd0, ready_add_i[139:135]} +
         {6'd0, stays_27[0]} +
         {6'd0, stays_27[1]} +
         {6'd0, stays_27[2]} +
         {6'd0, stays_27[3]} +
         {6'd0, stays_27[4]} +
         {6'd0, stays_27[5]} +
         {6'd0, stays_27[6]} +
         {6'd0, stays_27[7]} +
         {6'd0, stays_27[8]} +
         {6'd0, stays_27[9]} +
         {6'd0, stays_27[10]} +
         {6'd0, stays_27[11]} +
         {6'd0, stays_27[12]} +
         {6'd0, stays_27[13]} +
         {6'd0, stays_27[14]} +
         {6'd0, stays_27[15]}) >
        7'd16)) |
      (~vnpu_kill_i[28] &
       (({2'd0, vnpu_ready_i[144:140]} +
         {2'd0, ready_add_i[144:140]} +
         {6'd0, stays_28[0]} +
         {6'd0, stays_28[1]} +
         {6'd0, stays_28[2]} +
         {6'd0, stays_28[3]} +
         {6'd0, stays_28[4]} +
         {6'd0, stays_28[5]} +
         {6'd0, stays_28[6]} +
         {6'd0, stays_28[7]} +
         {6'd0, stays_28[8]} +
         {6'd0, stays_28[9]} +
         {6'd0, stays_28[10]} +
         {6'd0, stays_28[11]} +
         {6'd0, stays_28[12]} +
         {6'd0, stays_28[13]} +
         {6'd0, stays_28[14]} +
         {6'd0, stays_28[15]}) >
        7'd16)) |
      (~vnpu_kill_i[29] &
       (({2'd0, vnpu_ready_i[149:145]} +
         {2'd0, ready_add_i[149:145]} +
         {6'd0, stays_29[0]} +
         {6'd0, stays_29[1]} +
         {6'd0, stays_29[2]} +
         {6'd0, stays_29[3]} +
         {6'd0, stays_29[4]} +
         {6'd0, stays_29[5]} +
         {6'd0, stays_29[6]} +
         {6'd0, stays_29[7]} +
         {6'd0, stays_29[8]} +
         {6'd0, stays_29[9]} +
         {6'd0, stays_29[10]} +
         {6'd0, stays_29[11]} +
         {6'd0, stays_29[12]} +
         {6'd0, stays_29[13]} +
         {6'd0, stays_29[14]} +
         {6'd0, stays_29[15]}) >
        7'd16)) |
      (~vnpu_kill_i[30] &
       (({2'd0, vnpu_ready_i[154:150]} +
         {2'd0, ready_add_i[154:150]} +
         {6'd0, stays_30[0]} +
         {6'd0, stays_30[1]} +
         {6'd0, stays_30[2]} +
         {6'd0, stays_30[3]} +
         {6'd0, stays_30[4]} +
         {6'd0, stays_30[5]} +
         {6'd0, stays_30[6]} +
         {6'd0, stays_30[7]} +
         {6'd0, stays_30[8]} +
         {6'd0, stays_30[9]} +
         {6'd0, stays_30[10]} +
         {6'd0, stays_30[11]} +
         {6'd0, stays_30[12]} +
         {6'd0, stays_30[13]} +
         {6'd0, stays_30[14]} +
         {6'd0, stays_30[15]}) >
        7'd16)) |
      (~vnpu_kill_i[31] &
       (({2'd0, vnpu_ready_i[159:155]} +
         {2'd0, ready_add_i[159:155]} +
         {6'd0, stays_31[0]} +
         {6'd0, stays_31[1]} +
         {6'd0, stays_31[2]} +
         {6'd0, stays_31[3]} +
         {6'd0, stays_31[4]} +
         {6'd0, stays_31[5]} +
         {6'd0, stays_31[6]} +
         {6'd0, stays_31[7]} +
         {6'd0, stays_31[8]} +
         {6'd0, stays_31[9]} +
         {6'd0, stays_31[10]} +
         {6'd0, stays_31[11]} +
         {6'd0, stays_31[12]} +
         {6'd0, stays_31[13]} +
         {6'd0, stays_31[14]} +
         {6'd0, stays_31[15]}) >
        7'd16));

endmodule

`default_nettype wire
