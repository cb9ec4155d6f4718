// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: afb3d48b75eba672

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [13:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [2:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [2:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [2:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [13:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire  [8:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [2:0] me_run_i,      // ME runs a uTop.
  input  wire  [2:0] me_save_i,     // ME saves or discards its uTop.
  input  wire  [6:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  // In Run for vNPU 0.
  wire [2:0] run_of_0 =
      me_run_i & {me_vnpu_i[8:6] == 3'd0, me_vnpu_i[5:3] == 3'd0, me_vnpu_i[2:0] == 3'd0};

  // In Save for vNPU 0.
  wire [2:0] save_of_0 =
      me_save_i & {me_vnpu_i[8:6] == 3'd0, me_vnpu_i[5:3] == 3'd0, me_vnpu_i[2:0] == 3'd0};

  // MEs in Run or Save for vNPU 0.
  wire [2:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops are not finished or lost.
  wire [2:0] stays_0 = busy_0 & ~(me_finish_i | (~me_online_i & ~(save_of_0 & me_saved_i)));

  // In Run for vNPU 1.
  wire [2:0] run_of_1 =
      me_run_i & {me_vnpu_i[8:6] == 3'd1, me_vnpu_i[5:3] == 3'd1, me_vnpu_i[2:0] == 3'd1};

  // In Save for vNPU 1.
  wire [2:0] save_of_1 =
      me_save_i & {me_vnpu_i[8:6] == 3'd1, me_vnpu_i[5:3] == 3'd1, me_vnpu_i[2:0] == 3'd1};

  // MEs in Run or Save for vNPU 1.
  wire [2:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops are not finished or lost.
  wire [2:0] stays_1 = busy_1 & ~(me_finish_i | (~me_online_i & ~(save_of_1 & me_saved_i)));

  // In Run for vNPU 2.
  wire [2:0] run_of_2 =
      me_run_i & {me_vnpu_i[8:6] == 3'd2, me_vnpu_i[5:3] == 3'd2, me_vnpu_i[2:0] == 3'd2};

  // In Save for vNPU 2.
  wire [2:0] save_of_2 =
      me_save_i & {me_vnpu_i[8:6] == 3'd2, me_vnpu_i[5:3] == 3'd2, me_vnpu_i[2:0] == 3'd2};

  // MEs in Run or Save for vNPU 2.
  wire [2:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops are not finished or lost.
  wire [2:0] stays_2 = busy_2 & ~(me_finish_i | (~me_online_i & ~(save_of_2 & me_saved_i)));

  // In Run for vNPU 3.
  wire [2:0] run_of_3 =
      me_run_i & {me_vnpu_i[8:6] == 3'd3, me_vnpu_i[5:3] == 3'd3, me_vnpu_i[2:0] == 3'd3};

  // In Save for vNPU 3.
  wire [2:0] save_of_3 =
      me_save_i & {me_vnpu_i[8:6] == 3'd3, me_vnpu_i[5:3] == 3'd3, me_vnpu_i[2:0] == 3'd3};

  // MEs in Run or Save for vNPU 3.
  wire [2:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops are not finished or lost.
  wire [2:0] stays_3 = busy_3 & ~(me_finish_i | (~me_online_i & ~(save_of_3 & me_saved_i)));

  // In Run for vNPU 4.
  wire [2:0] run_of_4 =
      me_run_i & {me_vnpu_i[8:6] == 3'd4, me_vnpu_i[5:3] == 3'd4, me_vnpu_i[2:0] == 3'd4};

  // In Save for vNPU 4.
  wire [2:0] save_of_4 =
      me_save_i & {me_vnpu_i[8:6] == 3'd4, me_vnpu_i[5:3] == 3'd4, me_vnpu_i[2:0] == 3'd4};

  // MEs in Run or Save for vNPU 4.
  wire [2:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops are not finished or lost.
  wire [2:0] stays_4 = busy_4 & ~(me_finish_i | (~me_online_i & ~(save_of_4 & me_saved_i)));

  // In Run for vNPU 5.
  wire [2:0] run_of_5 =
      me_run_i & {me_vnpu_i[8:6] == 3'd5, me_vnpu_i[5:3] == 3'd5, me_vnpu_i[2:0] == 3'd5};

  // In Save for vNPU 5.
  wire [2:0] save_of_5 =
      me_save_i & {me_vnpu_i[8:6] == 3'd5, me_vnpu_i[5:3] == 3'd5, me_vnpu_i[2:0] == 3'd5};

  // MEs in Run or Save for vNPU 5.
  wire [2:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops are not finished or lost.
  wire [2:0] stays_5 = busy_5 & ~(me_finish_i | (~me_online_i & ~(save_of_5 & me_saved_i)));

  // In Run for vNPU 6.
  wire [2:0] run_of_6 =
      me_run_i & {me_vnpu_i[8:6] == 3'd6, me_vnpu_i[5:3] == 3'd6, me_vnpu_i[2:0] == 3'd6};

  // In Save for vNPU 6.
  wire [2:0] save_of_6 =
      me_save_i & {me_vnpu_i[8:6] == 3'd6, me_vnpu_i[5:3] == 3'd6, me_vnpu_i[2:0] == 3'd6};

  // MEs in Run or Save for vNPU 6.
  wire [2:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops are not finished or lost.
  wire [2:0] stays_6 = busy_6 & ~(me_finish_i | (~me_online_i & ~(save_of_6 & me_saved_i)));

  assign violated_o =
      (~vnpu_kill_i[0] &
       (({2'd0, vnpu_ready_i[1:0]} +
         {2'd0, ready_add_i[1:0]} +
         {3'd0, stays_0[0]} +
         {3'd0, stays_0[1]} +
         {3'd0, stays_0[2]}) >
        4'd3)) |
      (~vnpu_kill_i[1] &
       (({2'd0, vnpu_ready_i[3:2]} +
         {2'd0, ready_add_i[3:2]} +
         {3'd0, stays_1[0]} +
         {3'd0, stays_1[1]} +
         {3'd0, stays_1[2]}) >
        4'd3)) |
      (~vnpu_kill_i[2] &
       (({2'd0, vnpu_ready_i[5:4]} +
         {2'd0, ready_add_i[5:4]} +
         {3'd0, stays_2[0]} +
         {3'd0, stays_2[1]} +
         {3'd0, stays_2[2]}) >
        4'd3)) |
      (~vnpu_kill_i[3] &
       (({2'd0, vnpu_ready_i[7:6]} +
         {2'd0, ready_add_i[7:6]} +
         {3'd0, stays_3[0]} +
         {3'd0, stays_3[1]} +
         {3'd0, stays_3[2]}) >
        4'd3)) |
      (~vnpu_kill_i[4] &
       (({2'd0, vnpu_ready_i[9:8]} +
         {2'd0, ready_add_i[9:8]} +
         {3'd0, stays_4[0]} +
         {3'd0, stays_4[1]} +
         {3'd0, stays_4[2]}) >
        4'd3)) |
      (~vnpu_kill_i[5] &
       (({2'd0, vnpu_ready_i[11:10]} +
         {2'd0, ready_add_i[11:10]} +
         {3'd0, stays_5[0]} +
         {3'd0, stays_5[1]} +
         {3'd0, stays_5[2]}) >
        4'd3)) |
      (~vnpu_kill_i[6] &
       (({2'd0, vnpu_ready_i[13:12]} +
         {2'd0, ready_add_i[13:12]} +
         {3'd0, stays_6[0]} +
         {3'd0, stays_6[1]} +
         {3'd0, stays_6[2]}) >
        4'd3));

endmodule

`default_nettype wire
