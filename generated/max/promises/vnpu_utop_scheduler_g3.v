// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: f2c5d7d295368f35

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire         clk_i,         // Clock.
  input  wire         rst_ni,        // Reset, active low.
  input  wire  [15:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [15:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [159:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [159:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire  [79:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [15:0] me_run_i,      // ME runs a uTop.
  input  wire  [15:0] me_save_i,     // ME saves or discards its uTop.
  input  wire  [31:0] vnpu_kill_i,   // Discard all its uTops.
  output wire         bad_o,         // The promise is broken in this cycle.
  output wire         cover_o        // The case that it is about is there in this cycle.
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

  reg [5:0] owed_0_q;  // uTops of vNPU 0 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_1 = run_of_0;
  // MEs counted.
  wire [15:0] list_2 = save_of_0;
  // MEs in Run or Save for vNPU 0.
  wire [15:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops go back to ready.
  wire [15:0] suspended_0 = save_of_0 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_0 = busy_0 & (me_finish_i | (~me_online_i & ~suspended_0));
  // Their uTops stay on them.
  wire [15:0] stays_0 = busy_0 & ~leaves_0 & ~suspended_0;
  // MEs counted.
  wire [15:0] list_3 = leaves_0;
  // MEs counted.
  wire [15:0] list_4 = stays_0;

  // What a kill leaves, or all.
  wire [5:0] next_0 =
      vnpu_kill_i[0] ?
          {5'd0, list_4[0]} +
          {5'd0, list_4[1]} +
          {5'd0, list_4[2]} +
          {5'd0, list_4[3]} +
          {5'd0, list_4[4]} +
          {5'd0, list_4[5]} +
          {5'd0, list_4[6]} +
          {5'd0, list_4[7]} +
          {5'd0, list_4[8]} +
          {5'd0, list_4[9]} +
          {5'd0, list_4[10]} +
          {5'd0, list_4[11]} +
          {5'd0, list_4[12]} +
          {5'd0, list_4[13]} +
          {5'd0, list_4[14]} +
          {5'd0, list_4[15]} :
      owed_0_q +
      {1'b0, ready_add_i[4:0]} -
      ({5'd0, list_3[0]} +
       {5'd0, list_3[1]} +
       {5'd0, list_3[2]} +
       {5'd0, list_3[3]} +
       {5'd0, list_3[4]} +
       {5'd0, list_3[5]} +
       {5'd0, list_3[6]} +
       {5'd0, list_3[7]} +
       {5'd0, list_3[8]} +
       {5'd0, list_3[9]} +
       {5'd0, list_3[10]} +
       {5'd0, list_3[11]} +
       {5'd0, list_3[12]} +
       {5'd0, list_3[13]} +
       {5'd0, list_3[14]} +
       {5'd0, list_3[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_0_q <= 6'd0;
    end else begin
      owed_0_q <= next_0;
    end
  end

  // MEs counted.
  wire [15:0] list_5 = stays_0;

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

  reg [5:0] owed_1_q;  // uTops of vNPU 1 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_6 = run_of_1;
  // MEs counted.
  wire [15:0] list_7 = save_of_1;
  // MEs in Run or Save for vNPU 1.
  wire [15:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops go back to ready.
  wire [15:0] suspended_1 = save_of_1 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_1 = busy_1 & (me_finish_i | (~me_online_i & ~suspended_1));
  // Their uTops stay on them.
  wire [15:0] stays_1 = busy_1 & ~leaves_1 & ~suspended_1;
  // MEs counted.
  wire [15:0] list_8 = leaves_1;
  // MEs counted.
  wire [15:0] list_9 = stays_1;

  // What a kill leaves, or all.
  wire [5:0] next_1 =
      vnpu_kill_i[1] ?
          {5'd0, list_9[0]} +
          {5'd0, list_9[1]} +
          {5'd0, list_9[2]} +
          {5'd0, list_9[3]} +
          {5'd0, list_9[4]} +
          {5'd0, list_9[5]} +
          {5'd0, list_9[6]} +
          {5'd0, list_9[7]} +
          {5'd0, list_9[8]} +
          {5'd0, list_9[9]} +
          {5'd0, list_9[10]} +
          {5'd0, list_9[11]} +
          {5'd0, list_9[12]} +
          {5'd0, list_9[13]} +
          {5'd0, list_9[14]} +
          {5'd0, list_9[15]} :
      owed_1_q +
      {1'b0, ready_add_i[9:5]} -
      ({5'd0, list_8[0]} +
       {5'd0, list_8[1]} +
       {5'd0, list_8[2]} +
       {5'd0, list_8[3]} +
       {5'd0, list_8[4]} +
       {5'd0, list_8[5]} +
       {5'd0, list_8[6]} +
       {5'd0, list_8[7]} +
       {5'd0, list_8[8]} +
       {5'd0, list_8[9]} +
       {5'd0, list_8[10]} +
       {5'd0, list_8[11]} +
       {5'd0, list_8[12]} +
       {5'd0, list_8[13]} +
       {5'd0, list_8[14]} +
       {5'd0, list_8[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_1_q <= 6'd0;
    end else begin
      owed_1_q <= next_1;
    end
  end

  // MEs counted.
  wire [15:0] list_10 = stays_1;

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

  reg [5:0] owed_2_q;  // uTops of vNPU 2 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_11 = run_of_2;
  // MEs counted.
  wire [15:0] list_12 = save_of_2;
  // MEs in Run or Save for vNPU 2.
  wire [15:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops go back to ready.
  wire [15:0] suspended_2 = save_of_2 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_2 = busy_2 & (me_finish_i | (~me_online_i & ~suspended_2));
  // Their uTops stay on them.
  wire [15:0] stays_2 = busy_2 & ~leaves_2 & ~suspended_2;
  // MEs counted.
  wire [15:0] list_13 = leaves_2;
  // MEs counted.
  wire [15:0] list_14 = stays_2;

  // What a kill leaves, or all.
  wire [5:0] next_2 =
      vnpu_kill_i[2] ?
          {5'd0, list_14[0]} +
          {5'd0, list_14[1]} +
          {5'd0, list_14[2]} +
          {5'd0, list_14[3]} +
          {5'd0, list_14[4]} +
          {5'd0, list_14[5]} +
          {5'd0, list_14[6]} +
          {5'd0, list_14[7]} +
          {5'd0, list_14[8]} +
          {5'd0, list_14[9]} +
          {5'd0, list_14[10]} +
          {5'd0, list_14[11]} +
          {5'd0, list_14[12]} +
          {5'd0, list_14[13]} +
          {5'd0, list_14[14]} +
          {5'd0, list_14[15]} :
      owed_2_q +
      {1'b0, ready_add_i[14:10]} -
      ({5'd0, list_13[0]} +
       {5'd0, list_13[1]} +
       {5'd0, list_13[2]} +
       {5'd0, list_13[3]} +
       {5'd0, list_13[4]} +
       {5'd0, list_13[5]} +
       {5'd0, list_13[6]} +
       {5'd0, list_13[7]} +
       {5'd0, list_13[8]} +
       {5'd0, list_13[9]} +
       {5'd0, list_13[10]} +
       {5'd0, list_13[11]} +
       {5'd0, list_13[12]} +
       {5'd0, list_13[13]} +
       {5'd0, list_13[14]} +
       {5'd0, list_13[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_2_q <= 6'd0;
    end else begin
      owed_2_q <= next_2;
    end
  end

  // MEs counted.
  wire [15:0] list_15 = stays_2;

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

  reg [5:0] owed_3_q;  // uTops of vNPU 3 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_16 = run_of_3;
  // MEs counted.
  wire [15:0] list_17 = save_of_3;
  // MEs in Run or Save for vNPU 3.
  wire [15:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops go back to ready.
  wire [15:0] suspended_3 = save_of_3 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_3 = busy_3 & (me_finish_i | (~me_online_i & ~suspended_3));
  // Their uTops stay on them.
  wire [15:0] stays_3 = busy_3 & ~leaves_3 & ~suspended_3;
  // MEs counted.
  wire [15:0] list_18 = leaves_3;
  // MEs counted.
  wire [15:0] list_19 = stays_3;

  // What a kill leaves, or all.
  wire [5:0] next_3 =
      vnpu_kill_i[3] ?
          {5'd0, list_19[0]} +
          {5'd0, list_19[1]} +
          {5'd0, list_19[2]} +
          {5'd0, list_19[3]} +
          {5'd0, list_19[4]} +
          {5'd0, list_19[5]} +
          {5'd0, list_19[6]} +
          {5'd0, list_19[7]} +
          {5'd0, list_19[8]} +
          {5'd0, list_19[9]} +
          {5'd0, list_19[10]} +
          {5'd0, list_19[11]} +
          {5'd0, list_19[12]} +
          {5'd0, list_19[13]} +
          {5'd0, list_19[14]} +
          {5'd0, list_19[15]} :
      owed_3_q +
      {1'b0, ready_add_i[19:15]} -
      ({5'd0, list_18[0]} +
       {5'd0, list_18[1]} +
       {5'd0, list_18[2]} +
       {5'd0, list_18[3]} +
       {5'd0, list_18[4]} +
       {5'd0, list_18[5]} +
       {5'd0, list_18[6]} +
       {5'd0, list_18[7]} +
       {5'd0, list_18[8]} +
       {5'd0, list_18[9]} +
       {5'd0, list_18[10]} +
       {5'd0, list_18[11]} +
       {5'd0, list_18[12]} +
       {5'd0, list_18[13]} +
       {5'd0, list_18[14]} +
       {5'd0, list_18[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_3_q <= 6'd0;
    end else begin
      owed_3_q <= next_3;
    end
  end

  // MEs counted.
  wire [15:0] list_20 = stays_3;

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

  reg [5:0] owed_4_q;  // uTops of vNPU 4 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_21 = run_of_4;
  // MEs counted.
  wire [15:0] list_22 = save_of_4;
  // MEs in Run or Save for vNPU 4.
  wire [15:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops go back to ready.
  wire [15:0] suspended_4 = save_of_4 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_4 = busy_4 & (me_finish_i | (~me_online_i & ~suspended_4));
  // Their uTops stay on them.
  wire [15:0] stays_4 = busy_4 & ~leaves_4 & ~suspended_4;
  // MEs counted.
  wire [15:0] list_23 = leaves_4;
  // MEs counted.
  wire [15:0] list_24 = stays_4;

  // What a kill leaves, or all.
  wire [5:0] next_4 =
      vnpu_kill_i[4] ?
          {5'd0, list_24[0]} +
          {5'd0, list_24[1]} +
          {5'd0, list_24[2]} +
          {5'd0, list_24[3]} +
          {5'd0, list_24[4]} +
          {5'd0, list_24[5]} +
          {5'd0, list_24[6]} +
          {5'd0, list_24[7]} +
          {5'd0, list_24[8]} +
          {5'd0, list_24[9]} +
          {5'd0, list_24[10]} +
          {5'd0, list_24[11]} +
          {5'd0, list_24[12]} +
          {5'd0, list_24[13]} +
          {5'd0, list_24[14]} +
          {5'd0, list_24[15]} :
      owed_4_q +
      {1'b0, ready_add_i[24:20]} -
      ({5'd0, list_23[0]} +
       {5'd0, list_23[1]} +
       {5'd0, list_23[2]} +
       {5'd0, list_23[3]} +
       {5'd0, list_23[4]} +
       {5'd0, list_23[5]} +
       {5'd0, list_23[6]} +
       {5'd0, list_23[7]} +
       {5'd0, list_23[8]} +
       {5'd0, list_23[9]} +
       {5'd0, list_23[10]} +
       {5'd0, list_23[11]} +
       {5'd0, list_23[12]} +
       {5'd0, list_23[13]} +
       {5'd0, list_23[14]} +
       {5'd0, list_23[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_4_q <= 6'd0;
    end else begin
      owed_4_q <= next_4;
    end
  end

  // MEs counted.
  wire [15:0] list_25 = stays_4;

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

  reg [5:0] owed_5_q;  // uTops of vNPU 5 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_26 = run_of_5;
  // MEs counted.
  wire [15:0] list_27 = save_of_5;
  // MEs in Run or Save for vNPU 5.
  wire [15:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops go back to ready.
  wire [15:0] suspended_5 = save_of_5 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_5 = busy_5 & (me_finish_i | (~me_online_i & ~suspended_5));
  // Their uTops stay on them.
  wire [15:0] stays_5 = busy_5 & ~leaves_5 & ~suspended_5;
  // MEs counted.
  wire [15:0] list_28 = leaves_5;
  // MEs counted.
  wire [15:0] list_29 = stays_5;

  // What a kill leaves, or all.
  wire [5:0] next_5 =
      vnpu_kill_i[5] ?
          {5'd0, list_29[0]} +
          {5'd0, list_29[1]} +
          {5'd0, list_29[2]} +
          {5'd0, list_29[3]} +
          {5'd0, list_29[4]} +
          {5'd0, list_29[5]} +
          {5'd0, list_29[6]} +
          {5'd0, list_29[7]} +
          {5'd0, list_29[8]} +
          {5'd0, list_29[9]} +
          {5'd0, list_29[10]} +
          {5'd0, list_29[11]} +
          {5'd0, list_29[12]} +
          {5'd0, list_29[13]} +
          {5'd0, list_29[14]} +
          {5'd0, list_29[15]} :
      owed_5_q +
      {1'b0, ready_add_i[29:25]} -
      ({5'd0, list_28[0]} +
       {5'd0, list_28[1]} +
       {5'd0, list_28[2]} +
       {5'd0, list_28[3]} +
       {5'd0, list_28[4]} +
       {5'd0, list_28[5]} +
       {5'd0, list_28[6]} +
       {5'd0, list_28[7]} +
       {5'd0, list_28[8]} +
       {5'd0, list_28[9]} +
       {5'd0, list_28[10]} +
       {5'd0, list_28[11]} +
       {5'd0, list_28[12]} +
       {5'd0, list_28[13]} +
       {5'd0, list_28[14]} +
       {5'd0, list_28[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_5_q <= 6'd0;
    end else begin
      owed_5_q <= next_5;
    end
  end

  // MEs counted.
  wire [15:0] list_30 = stays_5;

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

  reg [5:0] owed_6_q;  // uTops of vNPU 6 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_31 = run_of_6;
  // MEs counted.
  wire [15:0] list_32 = save_of_6;
  // MEs in Run or Save for vNPU 6.
  wire [15:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops go back to ready.
  wire [15:0] suspended_6 = save_of_6 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_6 = busy_6 & (me_finish_i | (~me_online_i & ~suspended_6));
  // Their uTops stay on them.
  wire [15:0] stays_6 = busy_6 & ~leaves_6 & ~suspended_6;
  // MEs counted.
  wire [15:0] list_33 = leaves_6;
  // MEs counted.
  wire [15:0] list_34 = stays_6;

  // What a kill leaves, or all.
  wire [5:0] next_6 =
      vnpu_kill_i[6] ?
          {5'd0, list_34[0]} +
          {5'd0, list_34[1]} +
          {5'd0, list_34[2]} +
          {5'd0, list_34[3]} +
          {5'd0, list_34[4]} +
          {5'd0, list_34[5]} +
          {5'd0, list_34[6]} +
          {5'd0, list_34[7]} +
          {5'd0, list_34[8]} +
          {5'd0, list_34[9]} +
          {5'd0, list_34[10]} +
          {5'd0, list_34[11]} +
          {5'd0, list_34[12]} +
          {5'd0, list_34[13]} +
          {5'd0, list_34[14]} +
          {5'd0, list_34[15]} :
      owed_6_q +
      {1'b0, ready_add_i[34:30]} -
      ({5'd0, list_33[0]} +
       {5'd0, list_33[1]} +
       {5'd0, list_33[2]} +
       {5'd0, list_33[3]} +
       {5'd0, list_33[4]} +
       {5'd0, list_33[5]} +
       {5'd0, list_33[6]} +
       {5'd0, list_33[7]} +
       {5'd0, list_33[8]} +
       {5'd0, list_33[9]} +
       {5'd0, list_33[10]} +
       {5'd0, list_33[11]} +
       {5'd0, list_33[12]} +
       {5'd0, list_33[13]} +
       {5'd0, list_33[14]} +
       {5'd0, list_33[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_6_q <= 6'd0;
    end else begin
      owed_6_q <= next_6;
    end
  end

  // MEs counted.
  wire [15:0] list_35 = stays_6;

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

  reg [5:0] owed_7_q;  // uTops of vNPU 7 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_36 = run_of_7;
  // MEs counted.
  wire [15:0] list_37 = save_of_7;
  // MEs in Run or Save for vNPU 7.
  wire [15:0] busy_7 = run_of_7 | save_of_7;
  // Their uTops go back to ready.
  wire [15:0] suspended_7 = save_of_7 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_7 = busy_7 & (me_finish_i | (~me_online_i & ~suspended_7));
  // Their uTops stay on them.
  wire [15:0] stays_7 = busy_7 & ~leaves_7 & ~suspended_7;
  // MEs counted.
  wire [15:0] list_38 = leaves_7;
  // MEs counted.
  wire [15:0] list_39 = stays_7;

  // What a kill leaves, or all.
  wire [5:0] next_7 =
      vnpu_kill_i[7] ?
          {5'd0, list_39[0]} +
          {5'd0, list_39[1]} +
          {5'd0, list_39[2]} +
          {5'd0, list_39[3]} +
          {5'd0, list_39[4]} +
          {5'd0, list_39[5]} +
          {5'd0, list_39[6]} +
          {5'd0, list_39[7]} +
          {5'd0, list_39[8]} +
          {5'd0, list_39[9]} +
          {5'd0, list_39[10]} +
          {5'd0, list_39[11]} +
          {5'd0, list_39[12]} +
          {5'd0, list_39[13]} +
          {5'd0, list_39[14]} +
          {5'd0, list_39[15]} :
      owed_7_q +
      {1'b0, ready_add_i[39:35]} -
      ({5'd0, list_38[0]} +
       {5'd0, list_38[1]} +
       {5'd0, list_38[2]} +
       {5'd0, list_38[3]} +
       {5'd0, list_38[4]} +
       {5'd0, list_38[5]} +
       {5'd0, list_38[6]} +
       {5'd0, list_38[7]} +
       {5'd0, list_38[8]} +
       {5'd0, list_38[9]} +
       {5'd0, list_38[10]} +
       {5'd0, list_38[11]} +
       {5'd0, list_38[12]} +
       {5'd0, list_38[13]} +
       {5'd0, list_38[14]} +
       {5'd0, list_38[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_7_q <= 6'd0;
    end else begin
      owed_7_q <= next_7;
    end
  end

  // MEs counted.
  wire [15:0] list_40 = stays_7;

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

  reg [5:0] owed_8_q;  // uTops of vNPU 8 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_41 = run_of_8;
  // MEs counted.
  wire [15:0] list_42 = save_of_8;
  // MEs in Run or Save for vNPU 8.
  wire [15:0] busy_8 = run_of_8 | save_of_8;
  // Their uTops go back to ready.
  wire [15:0] suspended_8 = save_of_8 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_8 = busy_8 & (me_finish_i | (~me_online_i & ~suspended_8));
  // Their uTops stay on them.
  wire [15:0] stays_8 = busy_8 & ~leaves_8 & ~suspended_8;
  // MEs counted.
  wire [15:0] list_43 = leaves_8;
  // MEs counted.
  wire [15:0] list_44 = stays_8;

  // What a kill leaves, or all.
  wire [5:0] next_8 =
      vnpu_kill_i[8] ?
          {5'd0, list_44[0]} +
          {5'd0, list_44[1]} +
          {5'd0, list_44[2]} +
          {5'd0, list_44[3]} +
          {5'd0, list_44[4]} +
          {5'd0, list_44[5]} +
          {5'd0, list_44[6]} +
          {5'd0, list_44[7]} +
          {5'd0, list_44[8]} +
          {5'd0, list_44[9]} +
          {5'd0, list_44[10]} +
          {5'd0, list_44[11]} +
          {5'd0, list_44[12]} +
          {5'd0, list_44[13]} +
          {5'd0, list_44[14]} +
          {5'd0, list_44[15]} :
      owed_8_q +
      {1'b0, ready_add_i[44:40]} -
      ({5'd0, list_43[0]} +
       {5'd0, list_43[1]} +
       {5'd0, list_43[2]} +
       {5'd0, list_43[3]} +
       {5'd0, list_43[4]} +
       {5'd0, list_43[5]} +
       {5'd0, list_43[6]} +
       {5'd0, list_43[7]} +
       {5'd0, list_43[8]} +
       {5'd0, list_43[9]} +
       {5'd0, list_43[10]} +
       {5'd0, list_43[11]} +
       {5'd0, list_43[12]} +
       {5'd0, list_43[13]} +
       {5'd0, list_43[14]} +
       {5'd0, list_43[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_8_q <= 6'd0;
    end else begin
      owed_8_q <= next_8;
    end
  end

  // MEs counted.
  wire [15:0] list_45 = stays_8;

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

  reg [5:0] owed_9_q;  // uTops of vNPU 9 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_46 = run_of_9;
  // MEs counted.
  wire [15:0] list_47 = save_of_9;
  // MEs in Run or Save for vNPU 9.
  wire [15:0] busy_9 = run_of_9 | save_of_9;
  // Their uTops go back to ready.
  wire [15:0] suspended_9 = save_of_9 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_9 = busy_9 & (me_finish_i | (~me_online_i & ~suspended_9));
  // Their uTops stay on them.
  wire [15:0] stays_9 = busy_9 & ~leaves_9 & ~suspended_9;
  // MEs counted.
  wire [15:0] list_48 = leaves_9;
  // MEs counted.
  wire [15:0] list_49 = stays_9;

  // What a kill leaves, or all.
  wire [5:0] next_9 =
      vnpu_kill_i[9] ?
          {5'd0, list_49[0]} +
          {5'd0, list_49[1]} +
          {5'd0, list_49[2]} +
          {5'd0, list_49[3]} +
          {5'd0, list_49[4]} +
          {5'd0, list_49[5]} +
          {5'd0, list_49[6]} +
          {5'd0, list_49[7]} +
          {5'd0, list_49[8]} +
          {5'd0, list_49[9]} +
          {5'd0, list_49[10]} +
          {5'd0, list_49[11]} +
          {5'd0, list_49[12]} +
          {5'd0, list_49[13]} +
          {5'd0, list_49[14]} +
          {5'd0, list_49[15]} :
      owed_9_q +
      {1'b0, ready_add_i[49:45]} -
      ({5'd0, list_48[0]} +
       {5'd0, list_48[1]} +
       {5'd0, list_48[2]} +
       {5'd0, list_48[3]} +
       {5'd0, list_48[4]} +
       {5'd0, list_48[5]} +
       {5'd0, list_48[6]} +
       {5'd0, list_48[7]} +
       {5'd0, list_48[8]} +
       {5'd0, list_48[9]} +
       {5'd0, list_48[10]} +
       {5'd0, list_48[11]} +
       {5'd0, list_48[12]} +
       {5'd0, list_48[13]} +
       {5'd0, list_48[14]} +
       {5'd0, list_48[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_9_q <= 6'd0;
    end else begin
      owed_9_q <= next_9;
    end
  end

  // MEs counted.
  wire [15:0] list_50 = stays_9;

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

  reg [5:0] owed_10_q;  // uTops of vNPU 10 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_51 = run_of_10;
  // MEs counted.
  wire [15:0] list_52 = save_of_10;
  // MEs in Run or Save for vNPU 10.
  wire [15:0] busy_10 = run_of_10 | save_of_10;
  // Their uTops go back to ready.
  wire [15:0] suspended_10 = save_of_10 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_10 = busy_10 & (me_finish_i | (~me_online_i & ~suspended_10));
  // Their uTops stay on them.
  wire [15:0] stays_10 = busy_10 & ~leaves_10 & ~suspended_10;
  // MEs counted.
  wire [15:0] list_53 = leaves_10;
  // MEs counted.
  wire [15:0] list_54 = stays_10;

  // What a kill leaves, or all.
  wire [5:0] next_10 =
      vnpu_kill_i[10] ?
          {5'd0, list_54[0]} +
          {5'd0, list_54[1]} +
          {5'd0, list_54[2]} +
          {5'd0, list_54[3]} +
          {5'd0, list_54[4]} +
          {5'd0, list_54[5]} +
          {5'd0, list_54[6]} +
          {5'd0, list_54[7]} +
          {5'd0, list_54[8]} +
          {5'd0, list_54[9]} +
          {5'd0, list_54[10]} +
          {5'd0, list_54[11]} +
          {5'd0, list_54[12]} +
          {5'd0, list_54[13]} +
          {5'd0, list_54[14]} +
          {5'd0, list_54[15]} :
      owed_10_q +
      {1'b0, ready_add_i[54:50]} -
      ({5'd0, list_53[0]} +
       {5'd0, list_53[1]} +
       {5'd0, list_53[2]} +
       {5'd0, list_53[3]} +
       {5'd0, list_53[4]} +
       {5'd0, list_53[5]} +
       {5'd0, list_53[6]} +
       {5'd0, list_53[7]} +
       {5'd0, list_53[8]} +
       {5'd0, list_53[9]} +
       {5'd0, list_53[10]} +
       {5'd0, list_53[11]} +
       {5'd0, list_53[12]} +
       {5'd0, list_53[13]} +
       {5'd0, list_53[14]} +
       {5'd0, list_53[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_10_q <= 6'd0;
    end else begin
      owed_10_q <= next_10;
    end
  end

  // MEs counted.
  wire [15:0] list_55 = stays_10;

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

  reg [5:0] owed_11_q;  // uTops of vNPU 11 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_56 = run_of_11;
  // MEs counted.
  wire [15:0] list_57 = save_of_11;
  // MEs in Run or Save for vNPU 11.
  wire [15:0] busy_11 = run_of_11 | save_of_11;
  // Their uTops go back to ready.
  wire [15:0] suspended_11 = save_of_11 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_11 = busy_11 & (me_finish_i | (~me_online_i & ~suspended_11));
  // Their uTops stay on them.
  wire [15:0] stays_11 = busy_11 & ~leaves_11 & ~suspended_11;
  // MEs counted.
  wire [15:0] list_58 = leaves_11;
  // MEs counted.
  wire [15:0] list_59 = stays_11;

  // What a kill leaves, or all.
  wire [5:0] next_11 =
      vnpu_kill_i[11] ?
          {5'd0, list_59[0]} +
          {5'd0, list_59[1]} +
          {5'd0, list_59[2]} +
          {5'd0, list_59[3]} +
          {5'd0, list_59[4]} +
          {5'd0, list_59[5]} +
          {5'd0, list_59[6]} +
          {5'd0, list_59[7]} +
          {5'd0, list_59[8]} +
          {5'd0, list_59[9]} +
          {5'd0, list_59[10]} +
          {5'd0, list_59[11]} +
          {5'd0, list_59[12]} +
          {5'd0, list_59[13]} +
          {5'd0, list_59[14]} +
          {5'd0, list_59[15]} :
      owed_11_q +
      {1'b0, ready_add_i[59:55]} -
      ({5'd0, list_58[0]} +
       {5'd0, list_58[1]} +
       {5'd0, list_58[2]} +
       {5'd0, list_58[3]} +
       {5'd0, list_58[4]} +
       {5'd0, list_58[5]} +
       {5'd0, list_58[6]} +
       {5'd0, list_58[7]} +
       {5'd0, list_58[8]} +
       {5'd0, list_58[9]} +
       {5'd0, list_58[10]} +
       {5'd0, list_58[11]} +
       {5'd0, list_58[12]} +
       {5'd0, list_58[13]} +
       {5'd0, list_58[14]} +
       {5'd0, list_58[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_11_q <= 6'd0;
    end else begin
      owed_11_q <= next_11;
    end
  end

  // MEs counted.
  wire [15:0] list_60 = stays_11;

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

  reg [5:0] owed_12_q;  // uTops of vNPU 12 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_61 = run_of_12;
  // MEs counted.
  wire [15:0] list_62 = save_of_12;
  // MEs in Run or Save for vNPU 12.
  wire [15:0] busy_12 = run_of_12 | save_of_12;
  // Their uTops go back to ready.
  wire [15:0] suspended_12 = save_of_12 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_12 = busy_12 & (me_finish_i | (~me_online_i & ~suspended_12));
  // Their uTops stay on them.
  wire [15:0] stays_12 = busy_12 & ~leaves_12 & ~suspended_12;
  // MEs counted.
  wire [15:0] list_63 = leaves_12;
  // MEs counted.
  wire [15:0] list_64 = stays_12;

  // What a kill leaves, or all.
  wire [5:0] next_12 =
      vnpu_kill_i[12] ?
          {5'd0, list_64[0]} +
          {5'd0, list_64[1]} +
          {5'd0, list_64[2]} +
          {5'd0, list_64[3]} +
          {5'd0, list_64[4]} +
          {5'd0, list_64[5]} +
          {5'd0, list_64[6]} +
          {5'd0, list_64[7]} +
          {5'd0, list_64[8]} +
          {5'd0, list_64[9]} +
          {5'd0, list_64[10]} +
          {5'd0, list_64[11]} +
          {5'd0, list_64[12]} +
          {5'd0, list_64[13]} +
          {5'd0, list_64[14]} +
          {5'd0, list_64[15]} :
      owed_12_q +
      {1'b0, ready_add_i[64:60]} -
      ({5'd0, list_63[0]} +
       {5'd0, list_63[1]} +
       {5'd0, list_63[2]} +
       {5'd0, list_63[3]} +
       {5'd0, list_63[4]} +
       {5'd0, list_63[5]} +
       {5'd0, list_63[6]} +
       {5'd0, list_63[7]} +
       {5'd0, list_63[8]} +
       {5'd0, list_63[9]} +
       {5'd0, list_63[10]} +
       {5'd0, list_63[11]} +
       {5'd0, list_63[12]} +
       {5'd0, list_63[13]} +
       {5'd0, list_63[14]} +
       {5'd0, list_63[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_12_q <= 6'd0;
    end else begin
      owed_12_q <= next_12;
    end
  end

  // MEs counted.
  wire [15:0] list_65 = stays_12;

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

  reg [5:0] owed_13_q;  // uTops of vNPU 13 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_66 = run_of_13;
  // MEs counted.
  wire [15:0] list_67 = save_of_13;
  // MEs in Run or Save for vNPU 13.
  wire [15:0] busy_13 = run_of_13 | save_of_13;
  // Their uTops go back to ready.
  wire [15:0] suspended_13 = save_of_13 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_13 = busy_13 & (me_finish_i | (~me_online_i & ~suspended_13));
  // Their uTops stay on them.
  wire [15:0] stays_13 = busy_13 & ~leaves_13 & ~suspended_13;
  // MEs counted.
  wire [15:0] list_68 = leaves_13;
  // MEs counted.
  wire [15:0] list_69 = stays_13;

  // What a kill leaves, or all.
  wire [5:0] next_13 =
      vnpu_kill_i[13] ?
          {5'd0, list_69[0]} +
          {5'd0, list_69[1]} +
          {5'd0, list_69[2]} +
          {5'd0, list_69[3]} +
          {5'd0, list_69[4]} +
          {5'd0, list_69[5]} +
          {5'd0, list_69[6]} +
          {5'd0, list_69[7]} +
          {5'd0, list_69[8]} +
          {5'd0, list_69[9]} +
          {5'd0, list_69[10]} +
          {5'd0, list_69[11]} +
          {5'd0, list_69[12]} +
          {5'd0, list_69[13]} +
          {5'd0, list_69[14]} +
          {5'd0, list_69[15]} :
      owed_13_q +
      {1'b0, ready_add_i[69:65]} -
      ({5'd0, list_68[0]} +
       {5'd0, list_68[1]} +
       {5'd0, list_68[2]} +
       {5'd0, list_68[3]} +
       {5'd0, list_68[4]} +
       {5'd0, list_68[5]} +
       {5'd0, list_68[6]} +
       {5'd0, list_68[7]} +
       {5'd0, list_68[8]} +
       {5'd0, list_68[9]} +
       {5'd0, list_68[10]} +
       {5'd0, list_68[11]} +
       {5'd0, list_68[12]} +
       {5'd0, list_68[13]} +
       {5'd0, list_68[14]} +
       {5'd0, list_68[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_13_q <= 6'd0;
    end else begin
      owed_13_q <= next_13;
    end
  end

  // MEs counted.
  wire [15:0] list_70 = stays_13;

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

  reg [5:0] owed_14_q;  // uTops of vNPU 14 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_71 = run_of_14;
  // MEs counted.
  wire [15:0] list_72 = save_of_14;
  // MEs in Run or Save for vNPU 14.
  wire [15:0] busy_14 = run_of_14 | save_of_14;
  // Their uTops go back to ready.
  wire [15:0] suspended_14 = save_of_14 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_14 = busy_14 & (me_finish_i | (~me_online_i & ~suspended_14));
  // Their uTops stay on them.
  wire [15:0] stays_14 = busy_14 & ~leaves_14 & ~suspended_14;
  // MEs counted.
  wire [15:0] list_73 = leaves_14;
  // MEs counted.
  wire [15:0] list_74 = stays_14;

  // What a kill leaves, or all.
  wire [5:0] next_14 =
      vnpu_kill_i[14] ?
          {5'd0, list_74[0]} +
          {5'd0, list_74[1]} +
          {5'd0, list_74[2]} +
          {5'd0, list_74[3]} +
          {5'd0, list_74[4]} +
          {5'd0, list_74[5]} +
          {5'd0, list_74[6]} +
          {5'd0, list_74[7]} +
          {5'd0, list_74[8]} +
          {5'd0, list_74[9]} +
          {5'd0, list_74[10]} +
          {5'd0, list_74[11]} +
          {5'd0, list_74[12]} +
          {5'd0, list_74[13]} +
          {5'd0, list_74[14]} +
          {5'd0, list_74[15]} :
      owed_14_q +
      {1'b0, ready_add_i[74:70]} -
      ({5'd0, list_73[0]} +
       {5'd0, list_73[1]} +
       {5'd0, list_73[2]} +
       {5'd0, list_73[3]} +
       {5'd0, list_73[4]} +
       {5'd0, list_73[5]} +
       {5'd0, list_73[6]} +
       {5'd0, list_73[7]} +
       {5'd0, list_73[8]} +
       {5'd0, list_73[9]} +
       {5'd0, list_73[10]} +
       {5'd0, list_73[11]} +
       {5'd0, list_73[12]} +
       {5'd0, list_73[13]} +
       {5'd0, list_73[14]} +
       {5'd0, list_73[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_14_q <= 6'd0;
    end else begin
      owed_14_q <= next_14;
    end
  end

  // MEs counted.
  wire [15:0] list_75 = stays_14;

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

  reg [5:0] owed_15_q;  // uTops of vNPU 15 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_76 = run_of_15;
  // MEs counted.
  wire [15:0] list_77 = save_of_15;
  // MEs in Run or Save for vNPU 15.
  wire [15:0] busy_15 = run_of_15 | save_of_15;
  // Their uTops go back to ready.
  wire [15:0] suspended_15 = save_of_15 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_15 = busy_15 & (me_finish_i | (~me_online_i & ~suspended_15));
  // Their uTops stay on them.
  wire [15:0] stays_15 = busy_15 & ~leaves_15 & ~suspended_15;
  // MEs counted.
  wire [15:0] list_78 = leaves_15;
  // MEs counted.
  wire [15:0] list_79 = stays_15;

  // What a kill leaves, or all.
  wire [5:0] next_15 =
      vnpu_kill_i[15] ?
          {5'd0, list_79[0]} +
          {5'd0, list_79[1]} +
          {5'd0, list_79[2]} +
          {5'd0, list_79[3]} +
          {5'd0, list_79[4]} +
          {5'd0, list_79[5]} +
          {5'd0, list_79[6]} +
          {5'd0, list_79[7]} +
          {5'd0, list_79[8]} +
          {5'd0, list_79[9]} +
          {5'd0, list_79[10]} +
          {5'd0, list_79[11]} +
          {5'd0, list_79[12]} +
          {5'd0, list_79[13]} +
          {5'd0, list_79[14]} +
          {5'd0, list_79[15]} :
      owed_15_q +
      {1'b0, ready_add_i[79:75]} -
      ({5'd0, list_78[0]} +
       {5'd0, list_78[1]} +
       {5'd0, list_78[2]} +
       {5'd0, list_78[3]} +
       {5'd0, list_78[4]} +
       {5'd0, list_78[5]} +
       {5'd0, list_78[6]} +
       {5'd0, list_78[7]} +
       {5'd0, list_78[8]} +
       {5'd0, list_78[9]} +
       {5'd0, list_78[10]} +
       {5'd0, list_78[11]} +
       {5'd0, list_78[12]} +
       {5'd0, list_78[13]} +
       {5'd0, list_78[14]} +
       {5'd0, list_78[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_15_q <= 6'd0;
    end else begin
      owed_15_q <= next_15;
    end
  end

  // MEs counted.
  wire [15:0] list_80 = stays_15;

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

  reg [5:0] owed_16_q;  // uTops of vNPU 16 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_81 = run_of_16;
  // MEs counted.
  wire [15:0] list_82 = save_of_16;
  // MEs in Run or Save for vNPU 16.
  wire [15:0] busy_16 = run_of_16 | save_of_16;
  // Their uTops go back to ready.
  wire [15:0] suspended_16 = save_of_16 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_16 = busy_16 & (me_finish_i | (~me_online_i & ~suspended_16));
  // Their uTops stay on them.
  wire [15:0] stays_16 = busy_16 & ~leaves_16 & ~suspended_16;
  // MEs counted.
  wire [15:0] list_83 = leaves_16;
  // MEs counted.
  wire [15:0] list_84 = stays_16;

  // What a kill leaves, or all.
  wire [5:0] next_16 =
      vnpu_kill_i[16] ?
          {5'd0, list_84[0]} +
          {5'd0, list_84[1]} +
          {5'd0, list_84[2]} +
          {5'd0, list_84[3]} +
          {5'd0, list_84[4]} +
          {5'd0, list_84[5]} +
          {5'd0, list_84[6]} +
          {5'd0, list_84[7]} +
          {5'd0, list_84[8]} +
          {5'd0, list_84[9]} +
          {5'd0, list_84[10]} +
          {5'd0, list_84[11]} +
          {5'd0, list_84[12]} +
          {5'd0, list_84[13]} +
          {5'd0, list_84[14]} +
          {5'd0, list_84[15]} :
      owed_16_q +
      {1'b0, ready_add_i[84:80]} -
      ({5'd0, list_83[0]} +
       {5'd0, list_83[1]} +
       {5'd0, list_83[2]} +
       {5'd0, list_83[3]} +
       {5'd0, list_83[4]} +
       {5'd0, list_83[5]} +
       {5'd0, list_83[6]} +
       {5'd0, list_83[7]} +
       {5'd0, list_83[8]} +
       {5'd0, list_83[9]} +
       {5'd0, list_83[10]} +
       {5'd0, list_83[11]} +
       {5'd0, list_83[12]} +
       {5'd0, list_83[13]} +
       {5'd0, list_83[14]} +
       {5'd0, list_83[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_16_q <= 6'd0;
    end else begin
      owed_16_q <= next_16;
    end
  end

  // MEs counted.
  wire [15:0] list_85 = stays_16;

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

  reg [5:0] owed_17_q;  // uTops of vNPU 17 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_86 = run_of_17;
  // MEs counted.
  wire [15:0] list_87 = save_of_17;
  // MEs in Run or Save for vNPU 17.
  wire [15:0] busy_17 = run_of_17 | save_of_17;
  // Their uTops go back to ready.
  wire [15:0] suspended_17 = save_of_17 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_17 = busy_17 & (me_finish_i | (~me_online_i & ~suspended_17));
  // Their uTops stay on them.
  wire [15:0] stays_17 = busy_17 & ~leaves_17 & ~suspended_17;
  // MEs counted.
  wire [15:0] list_88 = leaves_17;
  // MEs counted.
  wire [15:0] list_89 = stays_17;

  // What a kill leaves, or all.
  wire [5:0] next_17 =
      vnpu_kill_i[17] ?
          {5'd0, list_89[0]} +
          {5'd0, list_89[1]} +
          {5'd0, list_89[2]} +
          {5'd0, list_89[3]} +
          {5'd0, list_89[4]} +
          {5'd0, list_89[5]} +
          {5'd0, list_89[6]} +
          {5'd0, list_89[7]} +
          {5'd0, list_89[8]} +
          {5'd0, list_89[9]} +
          {5'd0, list_89[10]} +
          {5'd0, list_89[11]} +
          {5'd0, list_89[12]} +
          {5'd0, list_89[13]} +
          {5'd0, list_89[14]} +
          {5'd0, list_89[15]} :
      owed_17_q +
      {1'b0, ready_add_i[89:85]} -
      ({5'd0, list_88[0]} +
       {5'd0, list_88[1]} +
       {5'd0, list_88[2]} +
       {5'd0, list_88[3]} +
       {5'd0, list_88[4]} +
       {5'd0, list_88[5]} +
       {5'd0, list_88[6]} +
       {5'd0, list_88[7]} +
       {5'd0, list_88[8]} +
       {5'd0, list_88[9]} +
       {5'd0, list_88[10]} +
       {5'd0, list_88[11]} +
       {5'd0, list_88[12]} +
       {5'd0, list_88[13]} +
       {5'd0, list_88[14]} +
       {5'd0, list_88[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_17_q <= 6'd0;
    end else begin
      owed_17_q <= next_17;
    end
  end

  // MEs counted.
  wire [15:0] list_90 = stays_17;

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

  reg [5:0] owed_18_q;  // uTops of vNPU 18 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_91 = run_of_18;
  // MEs counted.
  wire [15:0] list_92 = save_of_18;
  // MEs in Run or Save for vNPU 18.
  wire [15:0] busy_18 = run_of_18 | save_of_18;
  // Their uTops go back to ready.
  wire [15:0] suspended_18 = save_of_18 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_18 = busy_18 & (me_finish_i | (~me_online_i & ~suspended_18));
  // Their uTops stay on them.
  wire [15:0] stays_18 = busy_18 & ~leaves_18 & ~suspended_18;
  // MEs counted.
  wire [15:0] list_93 = leaves_18;
  // MEs counted.
  wire [15:0] list_94 = stays_18;

  // What a kill leaves, or all.
  wire [5:0] next_18 =
      vnpu_kill_i[18] ?
          {5'd0, list_94[0]} +
          {5'd0, list_94[1]} +
          {5'd0, list_94[2]} +
          {5'd0, list_94[3]} +
          {5'd0, list_94[4]} +
          {5'd0, list_94[5]} +
          {5'd0, list_94[6]} +
          {5'd0, list_94[7]} +
          {5'd0, list_94[8]} +
          {5'd0, list_94[9]} +
          {5'd0, list_94[10]} +
          {5'd0, list_94[11]} +
          {5'd0, list_94[12]} +
          {5'd0, list_94[13]} +
          {5'd0, list_94[14]} +
          {5'd0, list_94[15]} :
      owed_18_q +
      {1'b0, ready_add_i[94:90]} -
      ({5'd0, list_93[0]} +
       {5'd0, list_93[1]} +
       {5'd0, list_93[2]} +
       {5'd0, list_93[3]} +
       {5'd0, list_93[4]} +
       {5'd0, list_93[5]} +
       {5'd0, list_93[6]} +
       {5'd0, list_93[7]} +
       {5'd0, list_93[8]} +
       {5'd0, list_93[9]} +
       {5'd0, list_93[10]} +
       {5'd0, list_93[11]} +
       {5'd0, list_93[12]} +
       {5'd0, list_93[13]} +
       {5'd0, list_93[14]} +
       {5'd0, list_93[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_18_q <= 6'd0;
    end else begin
      owed_18_q <= next_18;
    end
  end

  // MEs counted.
  wire [15:0] list_95 = stays_18;

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

  reg [5:0] owed_19_q;  // uTops of vNPU 19 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_96 = run_of_19;
  // MEs counted.
  wire [15:0] list_97 = save_of_19;
  // MEs in Run or Save for vNPU 19.
  wire [15:0] busy_19 = run_of_19 | save_of_19;
  // Their uTops go back to ready.
  wire [15:0] suspended_19 = save_of_19 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_19 = busy_19 & (me_finish_i | (~me_online_i & ~suspended_19));
  // Their uTops stay on them.
  wire [15:0] stays_19 = busy_19 & ~leaves_19 & ~suspended_19;
  // MEs counted.
  wire [15:0] list_98 = leaves_19;
  // MEs counted.
  wire [15:0] list_99 = stays_19;

  // What a kill leaves, or all.
  wire [5:0] next_19 =
      vnpu_kill_i[19] ?
          {5'd0, list_99[0]} +
          {5'd0, list_99[1]} +
          {5'd0, list_99[2]} +
          {5'd0, list_99[3]} +
          {5'd0, list_99[4]} +
          {5'd0, list_99[5]} +
          {5'd0, list_99[6]} +
          {5'd0, list_99[7]} +
          {5'd0, list_99[8]} +
          {5'd0, list_99[9]} +
          {5'd0, list_99[10]} +
          {5'd0, list_99[11]} +
          {5'd0, list_99[12]} +
          {5'd0, list_99[13]} +
          {5'd0, list_99[14]} +
          {5'd0, list_99[15]} :
      owed_19_q +
      {1'b0, ready_add_i[99:95]} -
      ({5'd0, list_98[0]} +
       {5'd0, list_98[1]} +
       {5'd0, list_98[2]} +
       {5'd0, list_98[3]} +
       {5'd0, list_98[4]} +
       {5'd0, list_98[5]} +
       {5'd0, list_98[6]} +
       {5'd0, list_98[7]} +
       {5'd0, list_98[8]} +
       {5'd0, list_98[9]} +
       {5'd0, list_98[10]} +
       {5'd0, list_98[11]} +
       {5'd0, list_98[12]} +
       {5'd0, list_98[13]} +
       {5'd0, list_98[14]} +
       {5'd0, list_98[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_19_q <= 6'd0;
    end else begin
      owed_19_q <= next_19;
    end
  end

  // MEs counted.
  wire [15:0] list_100 = stays_19;

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

  reg [5:0] owed_20_q;  // uTops of vNPU 20 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_101 = run_of_20;
  // MEs counted.
  wire [15:0] list_102 = save_of_20;
  // MEs in Run or Save for vNPU 20.
  wire [15:0] busy_20 = run_of_20 | save_of_20;
  // Their uTops go back to ready.
  wire [15:0] suspended_20 = save_of_20 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_20 = busy_20 & (me_finish_i | (~me_online_i & ~suspended_20));
  // Their uTops stay on them.
  wire [15:0] stays_20 = busy_20 & ~leaves_20 & ~suspended_20;
  // MEs counted.
  wire [15:0] list_103 = leaves_20;
  // MEs counted.
  wire [15:0] list_104 = stays_20;

  // What a kill leaves, or all.
  wire [5:0] next_20 =
      vnpu_kill_i[20] ?
          {5'd0, list_104[0]} +
          {5'd0, list_104[1]} +
          {5'd0, list_104[2]} +
          {5'd0, list_104[3]} +
          {5'd0, list_104[4]} +
          {5'd0, list_104[5]} +
          {5'd0, list_104[6]} +
          {5'd0, list_104[7]} +
          {5'd0, list_104[8]} +
          {5'd0, list_104[9]} +
          {5'd0, list_104[10]} +
          {5'd0, list_104[11]} +
          {5'd0, list_104[12]} +
          {5'd0, list_104[13]} +
          {5'd0, list_104[14]} +
          {5'd0, list_104[15]} :
      owed_20_q +
      {1'b0, ready_add_i[104:100]} -
      ({5'd0, list_103[0]} +
       {5'd0, list_103[1]} +
       {5'd0, list_103[2]} +
       {5'd0, list_103[3]} +
       {5'd0, list_103[4]} +
       {5'd0, list_103[5]} +
       {5'd0, list_103[6]} +
       {5'd0, list_103[7]} +
       {5'd0, list_103[8]} +
       {5'd0, list_103[9]} +
       {5'd0, list_103[10]} +
       {5'd0, list_103[11]} +
       {5'd0, list_103[12]} +
       {5'd0, list_103[13]} +
       {5'd0, list_103[14]} +
       {5'd0, list_103[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_20_q <= 6'd0;
    end else begin
      owed_20_q <= next_20;
    end
  end

  // MEs counted.
  wire [15:0] list_105 = stays_20;

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

  reg [5:0] owed_21_q;  // uTops of vNPU 21 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_106 = run_of_21;
  // MEs counted.
  wire [15:0] list_107 = save_of_21;
  // MEs in Run or Save for vNPU 21.
  wire [15:0] busy_21 = run_of_21 | save_of_21;
  // Their uTops go back to ready.
  wire [15:0] suspended_21 = save_of_21 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_21 = busy_21 & (me_finish_i | (~me_online_i & ~suspended_21));
  // Their uTops stay on them.
  wire [15:0] stays_21 = busy_21 & ~leaves_21 & ~suspended_21;
  // MEs counted.
  wire [15:0] list_108 = leaves_21;
  // MEs counted.
  wire [15:0] list_109 = stays_21;

  // What a kill leaves, or all.
  wire [5:0] next_21 =
      vnpu_kill_i[21] ?
          {5'd0, list_109[0]} +
          {5'd0, list_109[1]} +
          {5'd0, list_109[2]} +
          {5'd0, list_109[3]} +
          {5'd0, list_109[4]} +
          {5'd0, list_109[5]} +
          {5'd0, list_109[6]} +
          {5'd0, list_109[7]} +
          {5'd0, list_109[8]} +
          {5'd0, list_109[9]} +
          {5'd0, list_109[10]} +
          {5'd0, list_109[11]} +
          {5'd0, list_109[12]} +
          {5'd0, list_109[13]} +
          {5'd0, list_109[14]} +
          {5'd0, list_109[15]} :
      owed_21_q +
      {1'b0, ready_add_i[109:105]} -
      ({5'd0, list_108[0]} +
       {5'd0, list_108[1]} +
       {5'd0, list_108[2]} +
       {5'd0, list_108[3]} +
       {5'd0, list_108[4]} +
       {5'd0, list_108[5]} +
       {5'd0, list_108[6]} +
       {5'd0, list_108[7]} +
       {5'd0, list_108[8]} +
       {5'd0, list_108[9]} +
       {5'd0, list_108[10]} +
       {5'd0, list_108[11]} +
       {5'd0, list_108[12]} +
       {5'd0, list_108[13]} +
       {5'd0, list_108[14]} +
       {5'd0, list_108[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_21_q <= 6'd0;
    end else begin
      owed_21_q <= next_21;
    end
  end

  // MEs counted.
  wire [15:0] list_110 = stays_21;

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

  reg [5:0] owed_22_q;  // uTops of vNPU 22 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_111 = run_of_22;
  // MEs counted.
  wire [15:0] list_112 = save_of_22;
  // MEs in Run or Save for vNPU 22.
  wire [15:0] busy_22 = run_of_22 | save_of_22;
  // Their uTops go back to ready.
  wire [15:0] suspended_22 = save_of_22 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_22 = busy_22 & (me_finish_i | (~me_online_i & ~suspended_22));
  // Their uTops stay on them.
  wire [15:0] stays_22 = busy_22 & ~leaves_22 & ~suspended_22;
  // MEs counted.
  wire [15:0] list_113 = leaves_22;
  // MEs counted.
  wire [15:0] list_114 = stays_22;

  // What a kill leaves, or all.
  wire [5:0] next_22 =
      vnpu_kill_i[22] ?
          {5'd0, list_114[0]} +
          {5'd0, list_114[1]} +
          {5'd0, list_114[2]} +
          {5'd0, list_114[3]} +
          {5'd0, list_114[4]} +
          {5'd0, list_114[5]} +
          {5'd0, list_114[6]} +
          {5'd0, list_114[7]} +
          {5'd0, list_114[8]} +
          {5'd0, list_114[9]} +
          {5'd0, list_114[10]} +
          {5'd0, list_114[11]} +
          {5'd0, list_114[12]} +
          {5'd0, list_114[13]} +
          {5'd0, list_114[14]} +
          {5'd0, list_114[15]} :
      owed_22_q +
      {1'b0, ready_add_i[114:110]} -
      ({5'd0, list_113[0]} +
       {5'd0, list_113[1]} +
       {5'd0, list_113[2]} +
       {5'd0, list_113[3]} +
       {5'd0, list_113[4]} +
       {5'd0, list_113[5]} +
       {5'd0, list_113[6]} +
       {5'd0, list_113[7]} +
       {5'd0, list_113[8]} +
       {5'd0, list_113[9]} +
       {5'd0, list_113[10]} +
       {5'd0, list_113[11]} +
       {5'd0, list_113[12]} +
       {5'd0, list_113[13]} +
       {5'd0, list_113[14]} +
       {5'd0, list_113[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_22_q <= 6'd0;
    end else begin
      owed_22_q <= next_22;
    end
  end

  // MEs counted.
  wire [15:0] list_115 = stays_22;

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

  reg [5:0] owed_23_q;  // uTops of vNPU 23 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_116 = run_of_23;
  // MEs counted.
  wire [15:0] list_117 = save_of_23;
  // MEs in Run or Save for vNPU 23.
  wire [15:0] busy_23 = run_of_23 | save_of_23;
  // Their uTops go back to ready.
  wire [15:0] suspended_23 = save_of_23 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_23 = busy_23 & (me_finish_i | (~me_online_i & ~suspended_23));
  // Their uTops stay on them.
  wire [15:0] stays_23 = busy_23 & ~leaves_23 & ~suspended_23;
  // MEs counted.
  wire [15:0] list_118 = leaves_23;
  // MEs counted.
  wire [15:0] list_119 = stays_23;

  // What a kill leaves, or all.
  wire [5:0] next_23 =
      vnpu_kill_i[23] ?
          {5'd0, list_119[0]} +
          {5'd0, list_119[1]} +
          {5'd0, list_119[2]} +
          {5'd0, list_119[3]} +
          {5'd0, list_119[4]} +
          {5'd0, list_119[5]} +
          {5'd0, list_119[6]} +
          {5'd0, list_119[7]} +
          {5'd0, list_119[8]} +
          {5'd0, list_119[9]} +
          {5'd0, list_119[10]} +
          {5'd0, list_119[11]} +
          {5'd0, list_119[12]} +
          {5'd0, list_119[13]} +
          {5'd0, list_119[14]} +
          {5'd0, list_119[15]} :
      owed_23_q +
      {1'b0, ready_add_i[119:115]} -
      ({5'd0, list_118[0]} +
       {5'd0, list_118[1]} +
       {5'd0, list_118[2]} +
       {5'd0, list_118[3]} +
       {5'd0, list_118[4]} +
       {5'd0, list_118[5]} +
       {5'd0, list_118[6]} +
       {5'd0, list_118[7]} +
       {5'd0, list_118[8]} +
       {5'd0, list_118[9]} +
       {5'd0, list_118[10]} +
       {5'd0, list_118[11]} +
       {5'd0, list_118[12]} +
       {5'd0, list_118[13]} +
       {5'd0, list_118[14]} +
       {5'd0, list_118[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_23_q <= 6'd0;
    end else begin
      owed_23_q <= next_23;
    end
  end

  // MEs counted.
  wire [15:0] list_120 = stays_23;

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

  reg [5:0] owed_24_q;  // uTops of vNPU 24 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_121 = run_of_24;
  // MEs counted.
  wire [15:0] list_122 = save_of_24;
  // MEs in Run or Save for vNPU 24.
  wire [15:0] busy_24 = run_of_24 | save_of_24;
  // Their uTops go back to ready.
  wire [15:0] suspended_24 = save_of_24 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_24 = busy_24 & (me_finish_i | (~me_online_i & ~suspended_24));
  // Their uTops stay on them.
  wire [15:0] stays_24 = busy_24 & ~leaves_24 & ~suspended_24;
  // MEs counted.
  wire [15:0] list_123 = leaves_24;
  // MEs counted.
  wire [15:0] list_124 = stays_24;

  // What a kill leaves, or all.
  wire [5:0] next_24 =
      vnpu_kill_i[24] ?
          {5'd0, list_124[0]} +
          {5'd0, list_124[1]} +
          {5'd0, list_124[2]} +
          {5'd0, list_124[3]} +
          {5'd0, list_124[4]} +
          {5'd0, list_124[5]} +
          {5'd0, list_124[6]} +
          {5'd0, list_124[7]} +
          {5'd0, list_124[8]} +
          {5'd0, list_124[9]} +
          {5'd0, list_124[10]} +
          {5'd0, list_124[11]} +
          {5'd0, list_124[12]} +
          {5'd0, list_124[13]} +
          {5'd0, list_124[14]} +
          {5'd0, list_124[15]} :
      owed_24_q +
      {1'b0, ready_add_i[124:120]} -
      ({5'd0, list_123[0]} +
       {5'd0, list_123[1]} +
       {5'd0, list_123[2]} +
       {5'd0, list_123[3]} +
       {5'd0, list_123[4]} +
       {5'd0, list_123[5]} +
       {5'd0, list_123[6]} +
       {5'd0, list_123[7]} +
       {5'd0, list_123[8]} +
       {5'd0, list_123[9]} +
       {5'd0, list_123[10]} +
       {5'd0, list_123[11]} +
       {5'd0, list_123[12]} +
       {5'd0, list_123[13]} +
       {5'd0, list_123[14]} +
       {5'd0, list_123[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_24_q <= 6'd0;
    end else begin
      owed_24_q <= next_24;
    end
  end

  // MEs counted.
  wire [15:0] list_125 = stays_24;

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

  reg [5:0] owed_25_q;  // uTops of vNPU 25 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_126 = run_of_25;
  // MEs counted.
  wire [15:0] list_127 = save_of_25;
  // MEs in Run or Save for vNPU 25.
  wire [15:0] busy_25 = run_of_25 | save_of_25;
  // Their uTops go back to ready.
  wire [15:0] suspended_25 = save_of_25 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_25 = busy_25 & (me_finish_i | (~me_online_i & ~suspended_25));
  // Their uTops stay on them.
  wire [15:0] stays_25 = busy_25 & ~leaves_25 & ~suspended_25;
  // MEs counted.
  wire [15:0] list_128 = leaves_25;
  // MEs counted.
  wire [15:0] list_129 = stays_25;

  // What a kill leaves, or all.
  wire [5:0] next_25 =
      vnpu_kill_i[25] ?
          {5'd0, list_129[0]} +
          {5'd0, list_129[1]} +
          {5'd0, list_129[2]} +
          {5'd0, list_129[3]} +
          {5'd0, list_129[4]} +
          {5'd0, list_129[5]} +
          {5'd0, list_129[6]} +
          {5'd0, list_129[7]} +
          {5'd0, list_129[8]} +
          {5'd0, list_129[9]} +
          {5'd0, list_129[10]} +
          {5'd0, list_129[11]} +
          {5'd0, list_129[12]} +
          {5'd0, list_129[13]} +
          {5'd0, list_129[14]} +
          {5'd0, list_129[15]} :
      owed_25_q +
      {1'b0, ready_add_i[129:125]} -
      ({5'd0, list_128[0]} +
       {5'd0, list_128[1]} +
       {5'd0, list_128[2]} +
       {5'd0, list_128[3]} +
       {5'd0, list_128[4]} +
       {5'd0, list_128[5]} +
       {5'd0, list_128[6]} +
       {5'd0, list_128[7]} +
       {5'd0, list_128[8]} +
       {5'd0, list_128[9]} +
       {5'd0, list_128[10]} +
       {5'd0, list_128[11]} +
       {5'd0, list_128[12]} +
       {5'd0, list_128[13]} +
       {5'd0, list_128[14]} +
       {5'd0, list_128[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_25_q <= 6'd0;
    end else begin
      owed_25_q <= next_25;
    end
  end

  // MEs counted.
  wire [15:0] list_130 = stays_25;

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

  reg [5:0] owed_26_q;  // uTops of vNPU 26 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_131 = run_of_26;
  // MEs counted.
  wire [15:0] list_132 = save_of_26;
  // MEs in Run or Save for vNPU 26.
  wire [15:0] busy_26 = run_of_26 | save_of_26;
  // Their uTops go back to ready.
  wire [15:0] suspended_26 = save_of_26 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_26 = busy_26 & (me_finish_i | (~me_online_i & ~suspended_26));
  // Their uTops stay on them.
  wire [15:0] stays_26 = busy_26 & ~leaves_26 & ~suspended_26;
  // MEs counted.
  wire [15:0] list_133 = leaves_26;
  // MEs counted.
  wire [15:0] list_134 = stays_26;

  // What a kill leaves, or all.
  wire [5:0] next_26 =
      vnpu_kill_i[26] ?
          {5'd0, list_134[0]} +
          {5'd0, list_134[1]} +
          {5'd0, list_134[2]} +
          {5'd0, list_134[3]} +
          {5'd0, list_134[4]} +
          {5'd0, list_134[5]} +
          {5'd0, list_134[6]} +
          {5'd0, list_134[7]} +
          {5'd0, list_134[8]} +
          {5'd0, list_134[9]} +
          {5'd0, list_134[10]} +
          {5'd0, list_134[11]} +
          {5'd0, list_134[12]} +
          {5'd0, list_134[13]} +
          {5'd0, list_134[14]} +
          {5'd0, list_134[15]} :
      owed_26_q +
      {1'b0, ready_add_i[134:130]} -
      ({5'd0, list_133[0]} +
       {5'd0, list_133[1]} +
       {5'd0, list_133[2]} +
       {5'd0, list_133[3]} +
       {5'd0, list_133[4]} +
       {5'd0, list_133[5]} +
       {5'd0, list_133[6]} +
       {5'd0, list_133[7]} +
       {5'd0, list_133[8]} +
       {5'd0, list_133[9]} +
       {5'd0, list_133[10]} +
       {5'd0, list_133[11]} +
       {5'd0, list_133[12]} +
       {5'd0, list_133[13]} +
       {5'd0, list_133[14]} +
       {5'd0, list_133[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_26_q <= 6'd0;
    end else begin
      owed_26_q <= next_26;
    end
  end

  // MEs counted.
  wire [15:0] list_135 = stays_26;

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

  reg [5:0] owed_27_q;  // uTops of vNPU 27 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_136 = run_of_27;
  // MEs counted.
  wire [15:0] list_137 = save_of_27;
  // MEs in Run or Save for vNPU 27.
  wire [15:0] busy_27 = run_of_27 | save_of_27;
  // Their uTops go back to ready.
  wire [15:0] suspended_27 = save_of_27 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_27 = busy_27 & (me_finish_i | (~me_online_i & ~suspended_27));
  // Their uTops stay on them.
  wire [15:0] stays_27 = busy_27 & ~leaves_27 & ~suspended_27;
  // MEs counted.
  wire [15:0] list_138 = leaves_27;
  // MEs counted.
  wire [15:0] list_139 = stays_27;

  // What a kill leaves, or all.
  wire [5:0] next_27 =
      vnpu_kill_i[27] ?
          {5'd0, list_139[0]} +
          {5'd0, list_139[1]} +
          {5'd0, list_139[2]} +
          {5'd0, list_139[3]} +
          {5'd0, list_139[4]} +
          {5'd0, list_139[5]} +
          {5'd0, list_139[6]} +
          {5'd0, list_139[7]} +
          {5'd0, list_139[8]} +
          {5'd0, list_139[9]} +
          {5'd0, list_139[10]} +
          {5'd0, list_139[11]} +
          {5'd0, list_139[12]} +
          {5'd0, list_139[13]} +
          {5'd0, list_139[14]} +
          {5'd0, list_139[15]} :
      owed_27_q +
      {1'b0, ready_add_i[139:135]} -
      ({5'd0, list_138[0]} +
       {5'd0, list_138[1]} +
       {5'd0, list_138[2]} +
       {5'd0, list_138[3]} +
       {5'd0, list_138[4]} +
       {5'd0, list_138[5]} +
       {5'd0, list_138[6]} +
       {5'd0, list_138[7]} +
       {5'd0, list_138[8]} +
       {5'd0, list_138[9]} +
       {5'd0, list_138[10]} +
       {5'd0, list_138[11]} +
       {5'd0, list_138[12]} +
       {5'd0, list_138[13]} +
       {5'd0, list_138[14]} +
       {5'd0, list_138[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_27_q <= 6'd0;
    end else begin
      owed_27_q <= next_27;
    end
  end

  // MEs counted.
  wire [15:0] list_140 = stays_27;

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

  reg [5:0] owed_28_q;  // uTops of vNPU 28 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_141 = run_of_28;
  // MEs counted.
  wire [15:0] list_142 = save_of_28;
  // MEs in Run or Save for vNPU 28.
  wire [15:0] busy_28 = run_of_28 | save_of_28;
  // Their uTops go back to ready.
  wire [15:0] suspended_28 = save_of_28 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_28 = busy_28 & (me_finish_i | (~me_online_i & ~suspended_28));
  // Their uTops stay on them.
  wire [15:0] stays_28 = busy_28 & ~leaves_28 & ~suspended_28;
  // MEs counted.
  wire [15:0] list_143 = leaves_28;
  // MEs counted.
  wire [15:0] list_144 = stays_28;

  // What a kill leaves, or all.
  wire [5:0] next_28 =
      vnpu_kill_i[28] ?
          {5'd0, list_144[0]} +
          {5'd0, list_144[1]} +
          {5'd0, list_144[2]} +
          {5'd0, list_144[3]} +
          {5'd0, list_144[4]} +
          {5'd0, list_144[5]} +
          {5'd0, list_144[6]} +
          {5'd0, list_144[7]} +
          {5'd0, list_144[8]} +
          {5'd0, list_144[9]} +
          {5'd0, list_144[10]} +
          {5'd0, list_144[11]} +
          {5'd0, list_144[12]} +
          {5'd0, list_144[13]} +
          {5'd0, list_144[14]} +
          {5'd0, list_144[15]} :
      owed_28_q +
      {1'b0, ready_add_i[144:140]} -
      ({5'd0, list_143[0]} +
       {5'd0, list_143[1]} +
       {5'd0, list_143[2]} +
       {5'd0, list_143[3]} +
       {5'd0, list_143[4]} +
       {5'd0, list_143[5]} +
       {5'd0, list_143[6]} +
       {5'd0, list_143[7]} +
       {5'd0, list_143[8]} +
       {5'd0, list_143[9]} +
       {5'd0, list_143[10]} +
       {5'd0, list_143[11]} +
       {5'd0, list_143[12]} +
       {5'd0, list_143[13]} +
       {5'd0, list_143[14]} +
       {5'd0, list_143[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_28_q <= 6'd0;
    end else begin
      owed_28_q <= next_28;
    end
  end

  // MEs counted.
  wire [15:0] list_145 = stays_28;

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

  reg [5:0] owed_29_q;  // uTops of vNPU 29 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_146 = run_of_29;
  // MEs counted.
  wire [15:0] list_147 = save_of_29;
  // MEs in Run or Save for vNPU 29.
  wire [15:0] busy_29 = run_of_29 | save_of_29;
  // Their uTops go back to ready.
  wire [15:0] suspended_29 = save_of_29 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_29 = busy_29 & (me_finish_i | (~me_online_i & ~suspended_29));
  // Their uTops stay on them.
  wire [15:0] stays_29 = busy_29 & ~leaves_29 & ~suspended_29;
  // MEs counted.
  wire [15:0] list_148 = leaves_29;
  // MEs counted.
  wire [15:0] list_149 = stays_29;

  // What a kill leaves, or all.
  wire [5:0] next_29 =
      vnpu_kill_i[29] ?
          {5'd0, list_149[0]} +
          {5'd0, list_149[1]} +
          {5'd0, list_149[2]} +
          {5'd0, list_149[3]} +
          {5'd0, list_149[4]} +
          {5'd0, list_149[5]} +
          {5'd0, list_149[6]} +
          {5'd0, list_149[7]} +
          {5'd0, list_149[8]} +
          {5'd0, list_149[9]} +
          {5'd0, list_149[10]} +
          {5'd0, list_149[11]} +
          {5'd0, list_149[12]} +
          {5'd0, list_149[13]} +
          {5'd0, list_149[14]} +
          {5'd0, list_149[15]} :
      owed_29_q +
      {1'b0, ready_add_i[149:145]} -
      ({5'd0, list_148[0]} +
       {5'd0, list_148[1]} +
       {5'd0, list_148[2]} +
       {5'd0, list_148[3]} +
       {5'd0, list_148[4]} +
       {5'd0, list_148[5]} +
       {5'd0, list_148[6]} +
       {5'd0, list_148[7]} +
       {5'd0, list_148[8]} +
       {5'd0, list_148[9]} +
       {5'd0, list_148[10]} +
       {5'd0, list_148[11]} +
       {5'd0, list_148[12]} +
       {5'd0, list_148[13]} +
       {5'd0, list_148[14]} +
       {5'd0, list_148[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_29_q <= 6'd0;
    end else begin
      owed_29_q <= next_29;
    end
  end

  // MEs counted.
  wire [15:0] list_150 = stays_29;

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

  reg [5:0] owed_30_q;  // uTops of vNPU 30 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_151 = run_of_30;
  // MEs counted.
  wire [15:0] list_152 = save_of_30;
  // MEs in Run or Save for vNPU 30.
  wire [15:0] busy_30 = run_of_30 | save_of_30;
  // Their uTops go back to ready.
  wire [15:0] suspended_30 = save_of_30 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_30 = busy_30 & (me_finish_i | (~me_online_i & ~suspended_30));
  // Their uTops stay on them.
  wire [15:0] stays_30 = busy_30 & ~leaves_30 & ~suspended_30;
  // MEs counted.
  wire [15:0] list_153 = leaves_30;
  // MEs counted.
  wire [15:0] list_154 = stays_30;

  // What a kill leaves, or all.
  wire [5:0] next_30 =
      vnpu_kill_i[30] ?
          {5'd0, list_154[0]} +
          {5'd0, list_154[1]} +
          {5'd0, list_154[2]} +
          {5'd0, list_154[3]} +
          {5'd0, list_154[4]} +
          {5'd0, list_154[5]} +
          {5'd0, list_154[6]} +
          {5'd0, list_154[7]} +
          {5'd0, list_154[8]} +
          {5'd0, list_154[9]} +
          {5'd0, list_154[10]} +
          {5'd0, list_154[11]} +
          {5'd0, list_154[12]} +
          {5'd0, list_154[13]} +
          {5'd0, list_154[14]} +
          {5'd0, list_154[15]} :
      owed_30_q +
      {1'b0, ready_add_i[154:150]} -
      ({5'd0, list_153[0]} +
       {5'd0, list_153[1]} +
       {5'd0, list_153[2]} +
       {5'd0, list_153[3]} +
       {5'd0, list_153[4]} +
       {5'd0, list_153[5]} +
       {5'd0, list_153[6]} +
       {5'd0, list_153[7]} +
       {5'd0, list_153[8]} +
       {5'd0, list_153[9]} +
       {5'd0, list_153[10]} +
       {5'd0, list_153[11]} +
       {5'd0, list_153[12]} +
       {5'd0, list_153[13]} +
       {5'd0, list_153[14]} +
       {5'd0, list_153[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_30_q <= 6'd0;
    end else begin
      owed_30_q <= next_30;
    end
  end

  // MEs counted.
  wire [15:0] list_155 = stays_30;

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

  reg [5:0] owed_31_q;  // uTops of vNPU 31 that were added and neither finished nor killed.

  // MEs counted.
  wire [15:0] list_156 = run_of_31;
  // MEs counted.
  wire [15:0] list_157 = save_of_31;
  // MEs in Run or Save for vNPU 31.
  wire [15:0] busy_31 = run_of_31 | save_of_31;
  // Their uTops go back to ready.
  wire [15:0] suspended_31 = save_of_31 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves_31 = busy_31 & (me_finish_i | (~me_online_i & ~suspended_31));
  // Their uTops stay on them.
  wire [15:0] stays_31 = busy_31 & ~leaves_31 & ~suspended_31;
  // MEs counted.
  wire [15:0] list_158 = leaves_31;
  // MEs counted.
  wire [15:0] list_159 = stays_31;

  // What a kill leaves, or all.
  wire [5:0] next_31 =
      vnpu_kill_i[31] ?
          {5'd0, list_159[0]} +
          {5'd0, list_159[1]} +
          {5'd0, list_159[2]} +
          {5'd0, list_159[3]} +
          {5'd0, list_159[4]} +
          {5'd0, list_159[5]} +
          {5'd0, list_159[6]} +
          {5'd0, list_159[7]} +
          {5'd0, list_159[8]} +
          {5'd0, list_159[9]} +
          {5'd0, list_159[10]} +
          {5'd0, list_159[11]} +
          {5'd0, list_159[12]} +
          {5'd0, list_159[13]} +
          {5'd0, list_159[14]} +
          {5'd0, list_159[15]} :
      owed_31_q +
      {1'b0, ready_add_i[159:155]} -
      ({5'd0, list_158[0]} +
       {5'd0, list_158[1]} +
       {5'd0, list_158[2]} +
       {5'd0, list_158[3]} +
       {5'd0, list_158[4]} +
       {5'd0, list_158[5]} +
       {5'd0, list_158[6]} +
       {5'd0, list_158[7]} +
       {5'd0, list_158[8]} +
       {5'd0, list_158[9]} +
       {5'd0, list_158[10]} +
       {5'd0, list_158[11]} +
       {5'd0, list_158[12]} +
       {5'd0, list_158[13]} +
       {5'd0, list_158[14]} +
       {5'd0, list_158[15]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_31_q <= 6'd0;
    end else begin
      owed_31_q <= next_31;
    end
  end

  // MEs counted.
  wire [15:0] list_160 = stays_31;

  assign bad_o =
      (owed_0_q !=
       ({1'b0, vnpu_ready_i[4:0]} +
        ({5'd0, list_1[0]} +
         {5'd0, list_1[1]} +
         {5'd0, list_1[2]} +
         {5'd0, list_1[3]} +
         {5'd0, list_1[4]} +
         {5'd0, list_1[5]} +
         {5'd0, list_1[6]} +
         {5'd0, list_1[7]} +
         {5'd0, list_1[8]} +
         {5'd0, list_1[9]} +
         {5'd0, list_1[10]} +
         {5'd0, list_1[11]} +
         {5'd0, list_1[12]} +
         {5'd0, list_1[13]} +
         {5'd0, list_1[14]} +
         {5'd0, list_1[15]}) +
        ({5'd0, list_2[0]} +
         {5'd0, list_2[1]} +
         {5'd0, list_2[2]} +
         {5'd0, list_2[3]} +
         {5'd0, list_2[4]} +
         {5'd0, list_2[5]} +
         {5'd0, list_2[6]} +
         {5'd0, list_2[7]} +
         {5'd0, list_2[8]} +
         {5'd0, list_2[9]} +
         {5'd0, list_2[10]} +
         {5'd0, list_2[11]} +
         {5'd0, list_2[12]} +
         {5'd0, list_2[13]} +
         {5'd0, list_2[14]} +
         {5'd0, list_2[15]}))) |
      (owed_1_q !=
       ({1'b0, vnpu_ready_i[9:5]} +
        ({5'd0, list_6[0]} +
         {5'd0, list_6[1]} +
         {5'd0, list_6[2]} +
         {5'd0, list_6[3]} +
         {5'd0, list_6[4]} +
         {5'd0, list_6[5]} +
         {5'd0, list_6[6]} +
         {5'd0, list_6[7]} +
         {5'd0, list_6[8]} +
         {5'd0, list_6[9]} +
         {5'd0, list_6[10]} +
         {5'd0, list_6[11]} +
         {5'd0, list_6[12]} +
         {5'd0, list_6[13]} +
         {5'd0, list_6[14]} +
         {5'd0, list_6[15]}) +
        ({5'd0, list_7[0]} +
         {5'd0, list_7[1]} +
         {5'd0, list_7[2]} +
         {5'd0, list_7[3]} +
         {5'd0, list_7[4]} +
         {5'd0, list_7[5]} +
         {5'd0, list_7[6]} +
         {5'd0, list_7[7]} +
         {5'd0, list_7[8]} +
         {5'd0, list_7[9]} +
         {5'd0, list_7[10]} +
         {5'd0, list_7[11]} +
         {5'd0, list_7[12]} +
         {5'd0, list_7[13]} +
         {5'd0, list_7[14]} +
         {5'd0, list_7[15]}))) |
      (owed_2_q !=
       ({1'b0, vnpu_ready_i[14:10]} +
        ({5'd0, list_11[0]} +
         {5'd0, list_11[1]} +
         {5'd0, list_11[2]} +
         {5'd0, list_11[3]} +
         {5'd0, list_11[4]} +
         {5'd0, list_11[5]} +
         {5'd0, list_11[6]} +
         {5'd0, list_11[7]} +
         {5'd0, list_11[8]} +
         {5'd0, list_11[9]} +
         {5'd0, list_11[10]} +
         {5'd0, list_11[11]} +
         {5'd0, list_11[12]} +
         {5'd0, list_11[13]} +
         {5'd0, list_11[14]} +
         {5'd0, list_11[15]}) +
        ({5'd0, list_12[0]} +
         {5'd0, list_12[1]} +
         {5'd0, list_12[2]} +
         {5'd0, list_12[3]} +
         {5'd0, list_12[4]} +
         {5'd0, list_12[5]} +
         {5'd0, list_12[6]} +
         {5'd0, list_12[7]} +
         {5'd0, list_12[8]} +
         {5'd0, list_12[9]} +
         {5'd0, list_12[10]} +
         {5'd0, list_12[11]} +
         {5'd0, list_12[12]} +
         {5'd0, list_12[13]} +
         {5'd0, list_12[14]} +
         {5'd0, list_12[15]}))) |
      (owed_3_q !=
       ({1'b0, vnpu_ready_i[19:15]} +
        ({5'd0, list_16[0]} +
         {5'd0, list_16[1]} +
         {5'd0, list_16[2]} +
         {5'd0, list_16[3]} +
         {5'd0, list_16[4]} +
         {5'd0, list_16[5]} +
         {5'd0, list_16[6]} +
         {5'd0, list_16[7]} +
         {5'd0, list_16[8]} +
         {5'd0, list_16[9]} +
         {5'd0, list_16[10]} +
         {5'd0, list_16[11]} +
         {5'd0, list_16[12]} +
         {5'd0, list_16[13]} +
         {5'd0, list_16[14]} +
         {5'd0, list_16[15]}) +
        ({5'd0, list_17[0]} +
         {5'd0, list_17[1]} +
         {5'd0, list_17[2]} +
         {5'd0, list_17[3]} +
         {5'd0, list_17[4]} +
         {5'd0, list_17[5]} +
         {5'd0, list_17[6]} +
         {5'd0, list_17[7]} +
         {5'd0, list_17[8]} +
         {5'd0, list_17[9]} +
         {5'd0, list_17[10]} +
         {5'd0, list_17[11]} +
         {5'd0, list_17[12]} +
         {5'd0, list_17[13]} +
         {5'd0, list_17[14]} +
         {5'd0, list_17[15]}))) |
      (owed_4_q !=
       ({1'b0, vnpu_ready_i[24:20]} +
        ({5'd0, list_21[0]} +
         {5'd0, list_21[1]} +
         {5'd0, list_21[2]} +
         {5'd0, list_21[3]} +
         {5'd0, list_21[4]} +
         {5'd0, list_21[5]} +
         {5'd0, list_21[6]} +
         {5'd0, list_21[7]} +
         {5'd0, list_21[8]} +
         {5'd0, list_21[9]} +
         {5'd0, list_21[10]} +
         {5'd0, list_21[11]} +
         {5'd0, list_21[12]} +
         {5'd0, list_21[13]} +
         {5'd0, list_21[14]} +
         {5'd0, list_21[15]}) +
        ({5'd0, list_22[0]} +
         {5'd0, list_22[1]} +
         {5'd0, list_22[2]} +
         {5'd0, list_22[3]} +
         {5'd0, list_22[4]} +
         {5'd0, list_22[5]} +
         {5'd0, list_22[6]} +
         {5'd0, list_22[7]} +
         {5'd0, list_22[8]} +
         {5'd0, list_22[9]} +
         {5'd0, list_22[10]} +
         {5'd0, list_22[11]} +
         {5'd0, list_22[12]} +
         {5'd0, list_22[13]} +
         {5'd0, list_22[14]} +
         {5'd0, list_22[15]}))) |
      (owed_5_q !=
       ({1'b0, vnpu_ready_i[29:25]} +
        ({5'd0, list_26[0]} +
         {5'd0, list_26[1]} +
         {5'd0, list_26[2]} +
         {5'd0, list_26[3]} +
         {5'd0, list_26[4]} +
         {5'd0, list_26[5]} +
         {5'd0, list_26[6]} +
         {5'd0, list_26[7]} +
         {5'd0, list_26[8]} +
         {5'd0, list_26[9]} +
         {5'd0, list_26[10]} +
         {5'd0, list_26[11]} +
         {5'd0, list_26[12]} +
         {5'd0, list_26[13]} +
         {5'd0, list_26[14]} +
         {5'd0, list_26[15]}) +
        ({5'd0, list_27[0]} +
         {5'd0, list_27[1]} +
         {5'd0, list_27[2]} +
         {5'd0, list_27[3]} +
         {5'd0, list_27[4]} +
         {5'd0, list_27[5]} +
         {5'd0, list_27[6]} +
         {5'd0, list_27[7]} +
         {5'd0, list_27[8]} +
         {5'd0, list_27[9]} +
         {5'd0, list_27[10]} +
         {5'd0, list_27[11]} +
         {5'd0, list_27[12]} +
         {5'd0, list_27[13]} +
         {5'd0, list_27[14]} +
         {5'd0, list_27[15]}))) |
      (owed_6_q !=
       ({1'b0, vnpu_ready_i[34:30]} +
        ({5'd0, list_31[0]} +
         {5'd0, list_31[1]} +
         {5'd0, list_31[2]} +
         {5'd0, list_31[3]} +
         {5'd0, list_31[4]} +
         {5'd0, list_31[5]} +
         {5'd0, list_31[6]} +
         {5'd0, list_31[7]} +
         {5'd0, list_31[8]} +
         {5'd0, list_31[9]} +
         {5'd0, list_31[10]} +
         {5'd0, list_31[11]} +
         {5'd0, list_31[12]} +
         {5'd0, list_31[13]} +
         {5'd0, list_31[14]} +
         {5'd0, list_31[15]}) +
        ({5'd0, list_32[0]} +
         {5'd0, list_32[1]} +
         {5'd0, list_32[2]} +
         {5'd0, list_32[3]} +
         {5'd0, list_32[4]} +
         {5'd0, list_32[5]} +
         {5'd0, list_32[6]} +
         {5'd0, list_32[7]} +
         {5'd0, list_32[8]} +
         {5'd0, list_32[9]} +
         {5'd0, list_32[10]} +
         {5'd0, list_32[11]} +
         {5'd0, list_32[12]} +
         {5'd0, list_32[13]} +
         {5'd0, list_32[14]} +
         {5'd0, list_32[15]}))) |
      (owed_7_q !=
       ({1'b0, vnpu_ready_i[39:35]} +
        ({5'd0, list_36[0]} +
         {5'd0, list_36[1]} +
         {5'd0, list_36[2]} +
         {5'd0, list_36[3]} +
         {5'd0, list_36[4]} +
         {5'd0, list_36[5]} +
         {5'd0, list_36[6]} +
         {5'd0, list_36[7]} +
         {5'd0, list_36[8]} +
         {5'd0, list_36[9]} +
         {5'd0, list_36[10]} +
         {5'd0, list_36[11]} +
         {5'd0, list_36[12]} +
         {5'd0, list_36[13]} +
         {5'd0, list_36[14]} +
         {5'd0, list_36[15]}) +
        ({5'd0, list_37[0]} +
         {5'd0, list_37[1]} +
         {5'd0, list_37[2]} +
         {5'd0, list_37[3]} +
         {5'd0, list_37[4]} +
         {5'd0, list_37[5]} +
         {5'd0, list_37[6]} +
         {5'd0, list_37[7]} +
         {5'd0, list_37[8]} +
         {5'd0, list_37[9]} +
         {5'd0, list_37[10]} +
         {5'd0, list_37[11]} +
         {5'd0, list_37[12]} +
         {5'd0, list_37[13]} +
         {5'd0, list_37[14]} +
         {5'd0, list_37[15]}))) |
      (owed_8_q !=
       ({1'b0, vnpu_ready_i[44:40]} +
        ({5'd0, list_41[0]} +
         {5'd0, list_41[1]} +
         {5'd0, list_41[2]} +
         {5'd0, list_41[3]} +
         {5'd0, list_41[4]} +
         {5'd0, list_41[5]} +
         {5'd0, list_41[6]} +
         {5'd0, list_41[7]} +
         {5'd0, list_41[8]} +
         {5'd0, list_41[9]} +
         {5'd0, list_41[10]} +
         {5'd0, list_41[11]} +
         {5'd0, list_41[12]} +
         {5'd0, list_41[13]} +
         {5'd0, list_41[14]} +
         {5'd0, list_41[15]}) +
        ({5'd0, list_42[0]} +
         {5'd0, list_42[1]} +
         {5'd0, list_42[2]} +
         {5'd0, list_42[3]} +
         {5'd0, list_42[4]} +
         {5'd0, list_42[5]} +
         {5'd0, list_42[6]} +
         {5'd0, list_42[7]} +
         {5'd0, list_42[8]} +
         {5'd0, list_42[9]} +
         {5'd0, list_42[10]} +
         {5'd0, list_42[11]} +
         {5'd0, list_42[12]} +
         {5'd0, list_42[13]} +
         {5'd0, list_42[14]} +
         {5'd0, list_42[15]}))) |
      (owed_9_q !=
       ({1'b0, vnpu_ready_i[49:45]} +
        ({5'd0, list_46[0]} +
         {5'd0, list_46[1]} +
         {5'd0, list_46[2]} +
         {5'd0, list_46[3]} +
         {5'd0, list_46[4]} +
         {5'd0, list_46[5]} +
         {5'd0, list_46[6]} +
         {5'd0, list_46[7]} +
         {5'd0, list_46[8]} +
         {5'd0, list_46[9]} +
         {5'd0, list_46[10]} +
         {5'd0, list_46[11]} +
         {5'd0, list_46[12]} +
         {5'd0, list_46[13]} +
         {5'd0, list_46[14]} +
         {5'd0, list_46[15]}) +
        ({5'd0, list_47[0]} +
         {5'd0, list_47[1]} +
         {5'd0, list_47[2]} +
         {5'd0, list_47[3]} +
         {5'd0, list_47[4]} +
         {5'd0, list_47[5]} +
         {5'd0, list_47[6]} +
         {5'd0, list_47[7]} +
         {5'd0, list_47[8]} +
         {5'd0, list_47[9]} +
         {5'd0, list_47[10]} +
         {5'd0, list_47[11]} +
         {5'd0, list_47[12]} +
         {5'd0, list_47[13]} +
         {5'd0, list_47[14]} +
         {5'd0, list_47[15]}))) |
      (owed_10_q !=
       ({1'b0, vnpu_ready_i[54:50]} +
        ({5'd0, list_51[0]} +
         {5'd0, list_51[1]} +
         {5'd0, list_51[2]} +
         {5'd0, list_51[3]} +
         {5'd0, list_51[4]} +
         {5'd0, list_51[5]} +
         {5'd0, list_51[6]} +
         {5'd0, list_51[7]} +
         {5'd0, list_51[8]} +
         {5'd0, list_51[9]} +
         {5'd0, list_51[10]} +
         {5'd0, list_51[11]} +
         {5'd0, list_51[12]} +
         {5'd0, list_51[13]} +
         {5'd0, list_51[14]} +
         {5'd0, list_51[15]}) +
        ({5'd0, list_52[0]} +
         {5'd0, list_52[1]} +
         {5'd0, list_52[2]} +
         {5'd0, list_52[3]} +
         {5'd0, list_52[4]} +
         {5'd0, list_52[5]} +
         {5'd0, list_52[6]} +
         {5'd0, list_52[7]} +
         {5'd0, list_52[8]} +
         {5'd0, list_52[9]} +
         {5'd0, list_52[10]} +
         {5'd0, list_52[11]} +
         {5'd0, list_52[12]} +
         {5'd0, list_52[13]} +
         {5'd0, list_52[14]} +
         {5'd0, list_52[15]}))) |
      (owed_11_q !=
       ({1'b0, vnpu_ready_i[59:55]} +
        ({5'd0, list_56[0]} +
         {5'd0, list_56[1]} +
         {5'd0, list_56[2]} +
         {5'd0, list_56[3]} +
         {5'd0, list_56[4]} +
         {5'd0, list_56[5]} +
         {5'd0, list_56[6]} +
         {5'd0, list_56[7]} +
         {5'd0, list_56[8]} +
         {5'd0, list_56[9]} +
         {5'd0, list_56[10]} +
         {5'd0, list_56[11]} +
         {5'd0, list_56[12]} +
         {5'd0, list_56[13]} +
         {5'd0, list_56[14]} +
         {5'd0, list_56[15]}) +
        ({5'd0, list_57[0]} +
         {5'd0, list_57[1]} +
         {5'd0, list_57[2]} +
         {5'd0, list_57[3]} +
         {5'd0, list_57[4]} +
         {5'd0, list_57[5]} +
         {5'd0, list_57[6]} +
         {5'd0, list_57[7]} +
         {5'd0, list_57[8]} +
         {5'd0, list_57[9]} +
         {5'd0, list_57[10]} +
         {5'd0, list_57[11]} +
         {5'd0, list_57[12]} +
         {5'd0, list_57[13]} +
         {5'd0, list_57[14]} +
         {5'd0, list_57[15]}))) |
      (owed_12_q !=
       ({1'b0, vnpu_ready_i[64:60]} +
        ({5'd0, list_61[0]} +
         {5'd0, list_61[1]} +
         {5'd0, list_61[2]} +
         {5'd0, list_61[3]} +
         {5'd0, list_61[4]} +
         {5'd0, list_61[5]} +
         {5'd0, list_61[6]} +
         {5'd0, list_61[7]} +
         {5'd0, list_61[8]} +
         {5'd0, list_61[9]} +
         {5'd0, list_61[10]} +
         {5'd0, list_61[11]} +
         {5'd0, list_61[12]} +
         {5'd0, list_61[13]} +
         {5'd0, list_61[14]} +
         {5'd0, list_61[15]}) +
        ({5'd0, list_62[0]} +
         {5'd0, list_62[1]} +
         {5'd0, list_62[2]} +
         {5'd0, list_62[3]} +
         {5'd0, list_62[4]} +
         {5'd0, list_62[5]} +
         {5'd0, list_62[6]} +
         {5'd0, list_62[7]} +
         {5'd0, list_62[8]} +
         {5'd0, list_62[9]} +
         {5'd0, list_62[10]} +
         {5'd0, list_62[11]} +
         {5'd0, list_62[12]} +
         {5'd0, list_62[13]} +
         {5'd0, list_62[14]} +
         {5'd0, list_62[15]}))) |
      (owed_13_q !=
       ({1'b0, vnpu_ready_i[69:65]} +
        ({5'd0, list_66[0]} +
         {5'd0, list_66[1]} +
         {5'd0, list_66[2]} +
         {5'd0, list_66[3]} +
         {5'd0, list_66[4]} +
         {5'd0, list_66[5]} +
         {5'd0, list_66[6]} +
         {5'd0, list_66[7]} +
         {5'd0, list_66[8]} +
         {5'd0, list_66[9]} +
         {5'd0, list_66[10]} +
         {5'd0, list_66[11]} +
         {5'd0, list_66[12]} +
         {5'd0, list_66[13]} +
         {5'd0, list_66[14]} +
         {5'd0, list_66[15]}) +
        ({5'd0, list_67[0]} +
         {5'd0, list_67[1]} +
         {5'd0, list_67[2]} +
         {5'd0, list_67[3]} +
         {5'd0, list_67[4]} +
         {5'd0, list_67[5]} +
         {5'd0, list_67[6]} +
         {5'd0, list_67[7]} +
         {5'd0, list_67[8]} +
         {5'd0, list_67[9]} +
         {5'd0, list_67[10]} +
         {5'd0, list_67[11]} +
         {5'd0, list_67[12]} +
         {5'd0, list_67[13]} +
         {5'd0, list_67[14]} +
         {5'd0, list_67[15]}))) |
      (owed_14_q !=
       ({1'b0, vnpu_ready_i[74:70]} +
        ({5'd0, list_71[0]} +
         {5'd0, list_71[1]} +
         {5'd0, list_71[2]} +
         {5'd0, list_71[3]} +
         {5'd0, list_71[4]} +
         {5'd0, list_71[5]} +
         {5'd0, list_71[6]} +
         {5'd0, list_71[7]} +
         {5'd0, list_71[8]} +
         {5'd0, list_71[9]} +
         {5'd0, list_71[10]} +
         {5'd0, list_71[11]} +
         {5'd0, list_71[12]} +
         {5'd0, list_71[13]} +
         {5'd0, list_71[14]} +
         {5'd0, list_71[15]}) +
        ({5'd0, list_72[0]} +
         {5'd0, list_72[1]} +
         {5'd0, list_72[2]} +
         {5'd0, list_72[3]} +
         {5'd0, list_72[4]} +
         {5'd0, list_72[5]} +
         {5'd0, list_72[6]} +
         {5'd0, list_72[7]} +
         {5'd0, list_72[8]} +
         {5'd0, list_72[9]} +
         {5'd0, list_72[10]} +
         {5'd0, list_72[11]} +
         {5'd0, list_72[12]} +
         {5'd0, list_72[13]} +
         {5'd0, list_72[14]} +
         {5'd0, list_72[15]}))) |
      (owed_15_q !=
       ({1'b0, vnpu_ready_i[79:75]} +
        ({5'd0, list_76[0]} +
         {5'd0, list_76[1]} +
         {5'd0, list_76[2]} +
         {5'd0, list_76[3]} +
         {5'd0, list_76[4]} +
         {5'd0, list_76[5]} +
         {5'd0, list_76[6]} +
         {5'd0, list_76[7]} +
         {5'd0, list_76[8]} +
         {5'd0, list_76[9]} +
         {5'd0, list_76[10]} +
         {5'd0, list_76[11]} +
         {5'd0, list_76[12]} +
         {5'd0, list_76[13]} +
         {5'd0, list_76[14]} +
         {5'd0, list_76[15]}) +
        ({5'd0, list_77[0]} +
         {5'd0, list_77[1]} +
         {5'd0, list_77[2]} +
         {5'd0, list_77[3]} +
         {5'd0, list_77[4]} +
         {5'd0, list_77[5]} +
         {5'd0, list_77[6]} +
         {5'd0, list_77[7]} +
         {5'd0, list_77[8]} +
         {5'd0, list_77[9]} +
         {5'd0, list_77[10]} +
         {5'd0, list_77[11]} +
         {5'd0, list_77[12]} +
         {5'd0, list_77[13]} +
         {5'd0, list_77[14]} +
         {5'd0, list_77[15]}))) |
      (owed_16_q !=
       ({1'b0, vnpu_ready_i[84:80]} +
        ({5'd0, list_81[0]} +
         {5'd0, list_81[1]} +
         {5'd0, list_81[2]} +
         {5'd0, list_81[3]} +
         {5'd0, list_81[4]} +
         {5'd0, list_81[5]} +
         {5'd0, list_81[6]} +
         {5'd0, list_81[7]} +
         {5'd0, list_81[8]} +
         {5'd0, list_81[9]} +
         {5'd0, list_81[10]} +
         {5'd0, list_81[11]} +
         {5'd0, list_81[12]} +
         {5'd0, list_81[13]} +
         {5'd0, list_81[14]} +
         {5'd0, list_81[15]}) +
        ({5'd0, list_82[0]} +
         {5'd0, list_82[1]} +
         {5'd0, list_82[2]} +
         {5'd0, list_82[3]} +
         {5'd0, list_82[4]} +
         {5'd0, list_82[5]} +
         {5'd0, list_82[6]} +
         {5'd0, list_82[7]} +
         {5'd0, list_82[8]} +
         {5'd0, list_82[9]} +
         {5'd0, list_82[10]} +
         {5'd0, list_82[11]} +
         {5'd0, list_82[12]} +
         {5'd0, list_82[13]} +
         {5'd0, list_82[14]} +
         {5'd0, list_82[15]}))) |
      (owed_17_q !=
       ({1'b0, vnpu_ready_i[89:85]} +
        ({5'd0, list_86[0]} +
         {5'd0, list_86[1]} +
         {5'd0, list_86[2]} +
         {5'd0, list_86[3]} +
         {5'd0, list_86[4]} +
         {5'd0, list_86[5]} +
         {5'd0, list_86[6]} +
         {5'd0, list_86[7]} +
         {5'd0, list_86[8]} +
         {5'd0, list_86[9]} +
         {5'd0, list_86[10]} +
         {5'd0, list_86[11]} +
         {5'd0, list_86[12]} +
         {5'd0, list_86[13]} +
         {5'd0, list_86[14]} +
         {5'd0, list_86[15]}) +
        ({5'd0, list_87[0]} +
         {5'd0, list_87[1]} +
         {5'd0, list_87[2]} +
         {5'd0, list_87[3]} +
         {5'd0, list_87[4]} +
         {5'd0, list_87[5]} +
         {5'd0, list_87[6]} +
         {5'd0, list_87[7]} +
         {5'd0, list_87[8]} +
         {5'd0, list_87[9]} +
         {5'd0, list_87[10]} +
         {5'd0, list_87[11]} +
         {5'd0, list_87[12]} +
         {5'd0, list_87[13]} +
         {5'd0, list_87[14]} +
         {5'd0, list_87[15]}))) |
      (owed_18_q !=
       ({1'b0, vnpu_ready_i[94:90]} +
        ({5'd0, list_91[0]} +
         {5'd0, list_91[1]} +
         {5'd0, list_91[2]} +
         {5'd0, list_91[3]} +
         {5'd0, list_91[4]} +
         {5'd0, list_91[5]} +
         {5'd0, list_91[6]} +
         {5'd0, list_91[7]} +
         {5'd0, list_91[8]} +
         {5'd0, list_91[9]} +
         {5'd0, list_91[10]} +
         {5'd0, list_91[11]} +
         {5'd0, list_91[12]} +
         {5'd0, list_91[13]} +
         {5'd0, list_91[14]} +
         {5'd0, list_91[15]}) +
        ({5'd0, list_92[0]} +
         {5'd0, list_92[1]} +
         {5'd0, list_92[2]} +
         {5'd0, list_92[3]} +
         {5'd0, list_92[4]} +
         {5'd0, list_92[5]} +
         {5'd0, list_92[6]} +
         {5'd0, list_92[7]} +
         {5'd0, list_92[8]} +
         {5'd0, list_92[9]} +
         {5'd0, list_92[10]} +
         {5'd0, list_92[11]} +
         {5'd0, list_92[12]} +
         {5'd0, list_92[13]} +
         {5'd0, list_92[14]} +
         {5'd0, list_92[15]}))) |
      (owed_19_q !=
       ({1'b0, vnpu_ready_i[99:95]} +
        ({5'd0, list_96[0]} +
         {5'd0, list_96[1]} +
         {5'd0, list_96[2]} +
         {5'd0, list_96[3]} +
         {5'd0, list_96[4]} +
         {5'd0, list_96[5]} +
         {5'd0, list_96[6]} +
         {5'd0, list_96[7]} +
         {5'd0, list_96[8]} +
         {5'd0, list_96[9]} +
         {5'd0, list_96[10]} +
         {5'd0, list_96[11]} +
         {5'd0, list_96[12]} +
         {5'd0, list_96[13]} +
         {5'd0, list_96[14]} +
         {5'd0, list_96[15]}) +
        ({5'd0, list_97[0]} +
         {5'd0, list_97[1]} +
         {5'd0, list_97[2]} +
         {5'd0, list_97[3]} +
         {5'd0, list_97[4]} +
         {5'd0, list_97[5]} +
         {5'd0, list_97[6]} +
         {5'd0, list_97[7]} +
         {5'd0, list_97[8]} +
         {5'd0, list_97[9]} +
         {5'd0, list_97[10]} +
         {5'd0, list_97[11]} +
         {5'd0, list_97[12]} +
         {5'd0, list_97[13]} +
         {5'd0, list_97[14]} +
         {5'd0, list_97[15]}))) |
      (owed_20_q !=
       ({1'b0, vnpu_ready_i[104:100]} +
        ({5'd0, list_101[0]} +
         {5'd0, list_101[1]} +
         {5'd0, list_101[2]} +
         {5'd0, list_101[3]} +
         {5'd0, list_101[4]} +
         {5'd0, list_101[5]} +
         {5'd0, list_101[6]} +
         {5'd0, list_101[7]} +
         {5'd0, list_101[8]} +
         {5'd0, list_101[9]} +
         {5'd0, list_101[10]} +
         {5'd0, list_101[11]} +
         {5'd0, list_101[12]} +
         {5'd0, list_101[13]} +
         {5'd0, list_101[14]} +
         {5'd0, list_101[15]}) +
        ({5'd0, list_102[0]} +
         {5'd0, list_102[1]} +
         {5'd0, list_102[2]} +
         {5'd0, list_102[3]} +
         {5'd0, list_102[4]} +
         {5'd0, list_102[5]} +
         {5'd0, list_102[6]} +
         {5'd0, list_102[7]} +
         {5'd0, list_102[8]} +
         {5'd0, list_102[9]} +
         {5'd0, list_102[10]} +
         {5'd0, list_102[11]} +
         {5'd0, list_102[12]} +
         {5'd0, list_102[13]} +
         {5'd0, list_102[14]} +
         {5'd0, list_102[15]}))) |
      (owed_21_q !=
       ({1'b0, vnpu_ready_i[109:105]} +
        ({5'd0, list_106[0]} +
         {5'd0, list_106[1]} +
         {5'd0, list_106[2]} +
         {5'd0, list_106[3]} +
         {5'd0, list_106[4]} +
         {5'd0, list_106[5]} +
         {5'd0, list_106[6]} +
         {5'd0, list_106[7]} +
         {5'd0, list_106[8]} +
         {5'd0, list_106[9]} +
         {5'd0, list_106[10]} +
         {5'd0, list_106[11]} +
         {5'd0, list_106[12]} +
         {5'd0, list_106[13]} +
         {5'd0, list_106[14]} +
         {5'd0, list_106[15]}) +
        ({5'd0, list_107[0]} +
         {5'd0, list_107[1]} +
         {5'd0, list_107[2]} +
         {5'd0, list_107[3]} +
         {5'd0, list_107[4]} +
         {5'd0, list_107[5]} +
         {5'd0, list_107[6]} +
         {5'd0, list_107[7]} +
         {5'd0, list_107[8]} +
         {5'd0, list_107[9]} +
         {5'd0, list_107[10]} +
         {5'd0, list_107[11]} +
         {5'd0, list_107[12]} +
         {5'd0, list_107[13]} +
         {5'd0, list_107[14]} +
         {5'd0, list_107[15]}))) |
      (owed_22_q !=
       ({1'b0, vnpu_ready_i[114:110]} +
        ({5'd0, list_111[0]} +
         {5'd0, list_111[1]} +
         {5'd0, list_111[2]} +
         {5'd0, list_111[3]} +
         {5'd0, list_111[4]} +
         {5'd0, list_111[5]} +
         {5'd0, list_111[6]} +
         {5'd0, list_111[7]} +
         {5'd0, list_111[8]} +
         {5'd0, list_111[9]} +
         {5'd0, list_111[10]} +
         {5'd0, list_111[11]} +
         {5'd0, list_111[12]} +
         {5'd0, list_111[13]} +
         {5'd0, list_111[14]} +
         {5'd0, list_111[15]}) +
        ({5'd0, list_112[0]} +
         {5'd0, list_112[1]} +
         {5'd0, list_112[2]} +
         {5'd0, list_112[3]} +
         {5'd0, list_112[4]} +
         {5'd0, list_112[5]} +
         {5'd0, list_112[6]} +
         {5'd0, list_112[7]} +
         {5'd0, list_112[8]} +
         {5'd0, list_112[9]} +
         {5'd0, list_112[10]} +
         {5'd0, list_112[11]} +
         {5'd0, list_112[12]} +
         {5'd0, list_112[13]} +
         {5'd0, list_112[14]} +
         {5'd0, list_112[15]}))) |
      (owed_23_q !=
       ({1'b0, vnpu_ready_i[119:115]} +
        ({5'd0, list_116[0]} +
         {5'd0, list_116[1]} +
         {5'd0, list_116[2]} +
         {5'd0, list_116[3]} +
         {5'd0, list_116[4]} +
         {5'd0, list_116[5]} +
         {5'd0, list_116[6]} +
         {5'd0, list_116[7]} +
         {5'd0, list_116[8]} +
         {5'd0, list_116[9]} +
         {5'd0, list_116[10]} +
         {5'd0, list_116[11]} +
         {5'd0, list_116[12]} +
         {5'd0, list_116[13]} +
         {5'd0, list_116[14]} +
         {5'd0, list_116[15]}) +
        ({5'd0, list_117[0]} +
         {5'd0, list_117[1]} +
         {5'd0, list_117[2]} +
         {5'd0, list_117[3]} +
         {5'd0, list_117[4]} +
         {5'd0, list_117[5]} +
         {5'd0, list_117[6]} +
         {5'd0, list_117[7]} +
         {5'd0, list_117[8]} +
         {5'd0, list_117[9]} +
         {5'd0, list_117[10]} +
         {5'd0, list_117[11]} +
         {5'd0, list_117[12]} +
         {5'd0, list_117[13]} +
         {5'd0, list_117[14]} +
         {5'd0, list_117[15]}))) |
      (owed_24_q !=
       ({1'b0, vnpu_ready_i[124:120]} +
        ({5'd0, list_121[0]} +
         {5'd0, list_121[1]} +
         {5'd0, list_121[2]} +
         {5'd0, list_121[3]} +
         {5'd0, list_121[4]} +
         {5'd0, list_121[5]} +
         {5'd0, list_121[6]} +
         {5'd0, list_121[7]} +
         {5'd0, list_121[8]} +
         {5'd0, list_121[9]} +
         {5'd0, list_121[10]} +
         {5'd0, list_121[11]} +
         {5'd0, list_121[12]} +
         {5'd0, list_121[13]} +
         {5'd0, list_121[14]} +
         {5'd0, list_121[15]}) +
        ({5'd0, list_122[0]} +
         {5'd0, list_122[1]} +
         {5'd0, list_122[2]} +
         {5'd0, list_122[3]} +
         {5'd0, list_122[4]} +
         {5'd0, list_122[5]} +
         {5'd0, list_122[6]} +
         {5'd0, list_122[7]} +
         {5'd0, list_122[8]} +
         {5'd0, list_122[9]} +
         {5'd0, list_122[10]} +
         {5'd0, list_122[11]} +
         {5'd0, list_122[12]} +
         {5'd0, list_122[13]} +
         {5'd0, list_122[14]} +
         {5'd0, list_122[15]}))) |
      (owed_25_q !=
       ({1'b0, vnpu_ready_i[129:125]} +
        ({5'd0, list_126[0]} +
         {5'd0, list_126[1]} +
         {5'd0, list_126[2]} +
         {5'd0, list_126[3]} +
         {5'd0, list_126[4]} +
         {5'd0, list_126[5]} +
         {5'd0, list_126[6]} +
         {5'd0, list_126[7]} +
         {5'd0, list_126[8]} +
         {5'd0, list_126[9]} +
         {5'd0, list_126[10]} +
         {5'd0, list_126[11]} +
         {5'd0, list_126[12]} +
         {5'd0, list_126[13]} +
         {5'd0, list_126[14]} +
         {5'd0, list_126[15]}) +
        ({5'd0, list_127[0]} +
         {5'd0, list_127[1]} +
         {5'd0, list_127[2]} +
         {5'd0, list_127[3]} +
         {5'd0, list_127[4]} +
         {5'd0, list_127[5]} +
         {5'd0, list_127[6]} +
         {5'd0, list_127[7]} +
         {5'd0, list_127[8]} +
         {5'd0, list_127[9]} +
         {5'd0, list_127[10]} +
         {5'd0, list_127[11]} +
         {5'd0, list_127[12]} +
         {5'd0, list_127[13]} +
         {5'd0, list_127[14]} +
         {5'd0, list_127[15]}))) |
      (owed_26_q !=
       ({1'b0, vnpu_ready_i[134:130]} +
        ({5'd0, list_131[0]} +
         {5'd0, list_131[1]} +
         {5'd0, list_131[2]} +
         {5'd0, list_131[3]} +
         {5'd0, list_131[4]} +
         {5'd0, list_131[5]} +
         {5'd0, list_131[6]} +
         {5'd0, list_131[7]} +
         {5'd0, list_131[8]} +
         {5'd0, list_131[9]} +
         {5'd0, list_131[10]} +
         {5'd0, list_131[11]} +
         {5'd0, list_131[12]} +
         {5'd0, list_131[13]} +
         {5'd0, list_131[14]} +
         {5'd0, list_131[15]}) +
        ({5'd0, list_132[0]} +
         {5'd0, list_132[1]} +
         {5'd0, list_132[2]} +
         {5'd0, list_132[3]} +
         {5'd0, list_132[4]} +
         {5'd0, list_132[5]} +
         {5'd0, list_132[6]} +
         {5'd0, list_132[7]} +
         {5'd0, list_132[8]} +
         {5'd0, list_132[9]} +
         {5'd0, list_132[10]} +
         {5'd0, list_132[11]} +
         {5'd0, list_132[12]} +
         {5'd0, list_132[13]} +
         {5'd0, list_132[14]} +
         {5'd0, list_132[15]}))) |
      (owed_27_q !=
       ({1'b0, vnpu_ready_i[139:135]} +
        ({5'd0, list_136[0]} +
         {5'd0, list_136[1]} +
         {5'd0, list_136[2]} +
         {5'd0, list_136[3]} +
         {5'd0, list_136[4]} +
         {5'd0, list_136[5]} +
         {5'd0, list_136[6]} +
         {5'd0, list_136[7]} +
         {5'd0, list_136[8]} +
         {5'd0, list_136[9]} +
         {5'd0, list_136[10]} +
         {5'd0, list_136[11]} +
         {5'd0, list_136[12]} +
         {5'd0, list_136[13]} +
         {5'd0, list_136[14]} +
         {5'd0, list_136[15]}) +
        ({5'd0, list_137[0]} +
         {5'd0, list_137[1]} +
         {5'd0, list_137[2]} +
         {5'd0, list_137[3]} +
         {5'd0, list_137[4]} +
         {5'd0, list_137[5]} +
         {5'd0, list_137[6]} +
         {5'd0, list_137[7]} +
         {5'd0, list_137[8]} +
         {5'd0, list_137[9]} +
         {5'd0, list_137[10]} +
         {5'd0, list_137[11]} +
         {5'd0, list_137[12]} +
         {5'd0, list_137[13]} +
         {5'd0, list_137[14]} +
         {5'd0, list_137[15]}))) |
      (owed_28_q !=
       ({1'b0, vnpu_ready_i[144:140]} +
        ({5'd0, list_141[0]} +
         {5'd0, list_141[1]} +
         {5'd0, list_141[2]} +
         {5'd0, list_141[3]} +
         {5'd0, list_141[4]} +
         {5'd0, list_141[5]} +
         {5'd0, list_141[6]} +
         {5'd0, list_141[7]} +
         {5'd0, list_141[8]} +
         {5'd0, list_141[9]} +
         {5'd0, list_141[10]} +
         {5'd0, list_141[11]} +
         {5'd0, list_141[12]} +
         {5'd0, list_141[13]} +
         {5'd0, list_141[14]} +
         {5'd0, list_141[15]}) +
        ({5'd0, list_142[0]} +
         {5'd0, list_142[1]} +
         {5'd0, list_142[2]} +
         {5'd0, list_142[3]} +
         {5'd0, list_142[4]} +
         {5'd0, list_142[5]} +
         {5'd0, list_142[6]} +
         {5'd0, list_142[7]} +
         {5'd0, list_142[8]} +
         {5'd0, list_142[9]} +
         {5'd0, list_142[10]} +
         {5'd0, list_142[11]} +
         {5'd0, list_142[12]} +
         {5'd0, list_142[13]} +
         {5'd0, list_142[14]} +
         {5'd0, list_142[15]}))) |
      (owed_29_q !=
       ({1'b0, vnpu_ready_i[149:145]} +
        ({5'd0, list_146[0]} +
         {5'd0, list_146[1]} +
         {5'd0, list_146[2]} +
         {5'd0, list_146[3]} +
         {5'd0, list_146[4]} +
         {5'd0, list_146[5]} +
         {5'd0, list_146[6]} +
         {5'd0, list_146[7]} +
         {5'd0, list_146[8]} +
         {5'd0, list_146[9]} +
         {5'd0, list_146[10]} +
         {5'd0, list_146[11]} +
         {5'd0, list_146[12]} +
         {5'd0, list_146[13]} +
         {5'd0, list_146[14]} +
         {5'd0, list_146[15]}) +
        ({5'd0, list_147[0]} +
         {5'd0, list_147[1]} +
         {5'd0, list_147[2]} +
         {5'd0, list_147[3]} +
         {5'd0, list_147[4]} +
         {5'd0, list_147[5]} +
         {5'd0, list_147[6]} +
         {5'd0, list_147[7]} +
         {5'd0, list_147[8]} +
         {5'd0, list_147[9]} +
         {5'd0, list_147[10]} +
         {5'd0, list_147[11]} +
         {5'd0, list_147[12]} +
         {5'd0, list_147[13]} +
         {5'd0, list_147[14]} +
         {5'd0, list_147[15]}))) |
      (owed_30_q !=
       ({1'b0, vnpu_ready_i[154:150]} +
        ({5'd0, list_151[0]} +
         {5'd0, list_151[1]} +
         {5'd0, list_151[2]} +
         {5'd0, list_151[3]} +
         {5'd0, list_151[4]} +
         {5'd0, list_151[5]} +
         {5'd0, list_151[6]} +
         {5'd0, list_151[7]} +
         {5'd0, list_151[8]} +
         {5'd0, list_151[9]} +
         {5'd0, list_151[10]} +
         {5'd0, list_151[11]} +
         {5'd0, list_151[12]} +
         {5'd0, list_151[13]} +
         {5'd0, list_151[14]} +
         {5'd0, list_151[15]}) +
        ({5'd0, list_152[0]} +
         {5'd0, list_152[1]} +
         {5'd0, list_152[2]} +
         {5'd0, list_152[3]} +
         {5'd0, list_152[4]} +
         {5'd0, list_152[5]} +
         {5'd0, list_152[6]} +
         {5'd0, list_152[7]} +
         {5'd0, list_152[8]} +
         {5'd0, list_152[9]} +
         {5'd0, list_152[10]} +
         {5'd0, list_152[11]} +
         {5'd0, list_152[12]} +
         {5'd0, list_152[13]} +
         {5'd0, list_152[14]} +
         {5'd0, list_152[15]}))) |
      (owed_31_q !=
       ({1'b0, vnpu_ready_i[159:155]} +
        ({5'd0, list_156[0]} +
         {5'd0, list_156[1]} +
         {5'd0, list_156[2]} +
         {5'd0, list_156[3]} +
         {5'd0, list_156[4]} +
         {5'd0, list_156[5]} +
         {5'd0, list_156[6]} +
         {5'd0, list_156[7]} +
         {5'd0, list_156[8]} +
         {5'd0, list_156[9]} +
         {5'd0, list_156[10]} +
         {5'd0, list_156[11]} +
         {5'd0, list_156[12]} +
         {5'd0, list_156[13]} +
         {5'd0, list_156[14]} +
         {5'd0, list_156[15]}) +
        ({5'd0, list_157[0]} +
         {5'd0, list_157[1]} +
         {5'd0, list_157[2]} +
         {5'd0, list_157[3]} +
         {5'd0, list_157[4]} +
         {5'd0, list_157[5]} +
         {5'd0, list_157[6]} +
         {5'd0, list_157[7]} +
         {5'd0, list_157[8]} +
         {5'd0, list_157[9]} +
         {5'd0, list_157[10]} +
         {5'd0, list_157[11]} +
         {5'd0, list_157[12]} +
         {5'd0, list_157[13]} +
         {5'd0, list_157[14]} +
         {5'd0, list_157[15]})));

  assign cover_o =
      (vnpu_kill_i[0] &
       ((owed_0_q +
         {1'b0, ready_add_i[4:0]} -
         ({5'd0, list_3[0]} +
          {5'd0, list_3[1]} +
          {5'd0, list_3[2]} +
          {5'd0, list_3[3]} +
          {5'd0, list_3[4]} +
          {5'd0, list_3[5]} +
          {5'd0, list_3[6]} +
          {5'd0, list_3[7]} +
          {5'd0, list_3[8]} +
          {5'd0, list_3[9]} +
          {5'd0, list_3[10]} +
          {5'd0, list_3[11]} +
          {5'd0, list_3[12]} +
          {5'd0, list_3[13]} +
          {5'd0, list_3[14]} +
          {5'd0, list_3[15]})) !=
        ({5'd0, list_5[0]} +
         {5'd0, list_5[1]} +
         {5'd0, list_5[2]} +
         {5'd0, list_5[3]} +
         {5'd0, list_5[4]} +
         {5'd0, list_5[5]} +
         {5'd0, list_5[6]} +
         {5'd0, list_5[7]} +
         {5'd0, list_5[8]} +
         {5'd0, list_5[9]} +
         {5'd0, list_5[10]} +
         {5'd0, list_5[11]} +
         {5'd0, list_5[12]} +
         {5'd0, list_5[13]} +
         {5'd0, list_5[14]} +
         {5'd0, list_5[15]}))) |
      (vnpu_kill_i[1] &
       ((owed_1_q +
         {1'b0, ready_add_i[9:5]} -
         ({5'd0, list_8[0]} +
          {5'd0, list_8[1]} +
          {5'd0, list_8[2]} +
          {5'd0, list_8[3]} +
          {5'd0, list_8[4]} +
          {5'd0, list_8[5]} +
          {5'd0, list_8[6]} +
          {5'd0, list_8[7]} +
          {5'd0, list_8[8]} +
          {5'd0, list_8[9]} +
          {5'd0, list_8[10]} +
          {5'd0, list_8[11]} +
          {5'd0, list_8[12]} +
          {5'd0, list_8[13]} +
          {5'd0, list_8[14]} +
          {5'd0, list_8[15]})) !=
        ({5'd0, list_10[0]} +
         {5'd0, list_10[1]} +
         {5'd0, list_10[2]} +
         {5'd0, list_10[3]} +
         {5'd0, list_10[4]} +
         {5'd0, list_10[5]} +
         {5'd0, list_10[6]} +
         {5'd0, list_10[7]} +
         {5'd0, list_10[8]} +
         {5'd0, list_10[9]} +
         {5'd0, list_10[10]} +
         {5'd0, list_10[11]} +
         {5'd0, list_10[12]} +
         {5'd0, list_10[13]} +
         {5'd0, list_10[14]} +
         {5'd0, list_10[15]}))) |
      (vnpu_kill_i[2] &
       ((owed_2_q +
         {1'b0, ready_add_i[14:10]} -
         ({5'd0, list_13[0]} +
          {5'd0, list_13[1]} +
          {5'd0, list_13[2]} +
          {5'd0, list_13[3]} +
          {5'd0, list_13[4]} +
          {5'd0, list_13[5]} +
          {5'd0, list_13[6]} +
          {5'd0, list_13[7]} +
          {5'd0, list_13[8]} +
          {5'd0, list_13[9]} +
          {5'd0, list_13[10]} +
          {5'd0, list_13[11]} +
          {5'd0, list_13[12]} +
          {5'd0, list_13[13]} +
          {5'd0, list_13[14]} +
          {5'd0, list_13[15]})) !=
        ({5'd0, list_15[0]} +
         {5'd0, list_15[1]} +
         {5'd0, list_15[2]} +
         {5'd0, list_15[3]} +
         {5'd0, list_15[4]} +
         {5'd0, list_15[5]} +
         {5'd0, list_15[6]} +
         {5'd0, list_15[7]} +
         {5'd0, list_15[8]} +
         {5'd0, list_15[9]} +
         {5'd0, list_15[10]} +
         {5'd0, list_15[11]} +
         {5'd0, list_15[12]} +
         {5'd0, list_15[13]} +
         {5'd0, list_15[14]} +
         {5'd0, list_15[15]}))) |
      (vnpu_kill_i[3] &
       ((owed_3_q +
         {1'b0, ready_add_i[19:15]} -
         ({5'd0, list_18[0]} +
          {5'd0, list_18[1]} +
          {5'd0, list_18[2]} +
          {5'd0, list_18[3]} +
          {5'd0, list_18[4]} +
          {5'd0, list_18[5]} +
          {5'd0, list_18[6]} +
          {5'd0, list_18[7]} +
          {5'd0, list_18[8]} +
          {5'd0, list_18[9]} +
          {5'd0, list_18[10]} +
          {5'd0, list_18[11]} +
          {5'd0, list_18[12]} +
          {5'd0, list_18[13]} +
          {5'd0, list_18[14]} +
          {5'd0, list_18[15]})) !=
        ({5'd0, list_20[0]} +
         {5'd0, list_20[1]} +
         {5'd0, list_20[2]} +
         {5'd0, list_20[3]} +
         {5'd0, list_20[4]} +
         {5'd0, list_20[5]} +
         {5'd0, list_20[6]} +
         {5'd0, list_20[7]} +
         {5'd0, list_20[8]} +
         {5'd0, list_20[9]} +
         {5'd0, list_20[10]} +
         {5'd0, list_20[11]} +
         {5'd0, list_20[12]} +
         {5'd0, list_20[13]} +
         {5'd0, list_20[14]} +
         {5'd0, list_20[15]}))) |
      (vnpu_kill_i[4] &
       ((owed_4_q +
         {1'b0, ready_add_i[24:20]} -
         ({5'd0, list_23[0]} +
          {5'd0, list_23[1]} +
          {5'd0, list_23[2]} +
          {5'd0, list_23[3]} +
          {5'd0, list_23[4]} +
          {5'd0, list_23[5]} +
          {5'd0, list_23[6]} +
          {5'd0, list_23[7]} +
          {5'd0, list_23[8]} +
          {5'd0, list_23[9]} +
          {5'd0, list_23[10]} +
          {5'd0, list_23[11]} +
          {5'd0, list_23[12]} +
          {5'd0, list_23[13]} +
          {5'd0, list_23[14]} +
          {5'd0, list_23[15]})) !=
        ({5'd0, list_25[0]} +
         {5'd0, list_25[1]} +
         {5'd0, list_25[2]} +
         {5'd0, list_25[3]} +
         {5'd0, list_25[4]} +
         {5'd0, list_25[5]} +
         {5'd0, list_25[6]} +
         {5'd0, list_25[7]} +
         {5'd0, list_25[8]} +
         {5'd0, list_25[9]} +
         {5'd0, list_25[10]} +
         {5'd0, list_25[11]} +
         {5'd0, list_25[12]} +
         {5'd0, list_25[13]} +
         {5'd0, list_25[14]} +
         {5'd0, list_25[15]}))) |
      (vnpu_kill_i[5] &
       ((owed_5_q +
         {1'b0, ready_add_i[29:25]} -
         ({5'd0, list_28[0]} +
          {5'd0, list_28[1]} +
          {5'd0, list_28[2]} +
          {5'd0, list_28[3]} +
          {5'd0, list_28[4]} +
          {5'd0, list_28[5]} +
          {5'd0, list_28[6]} +
          {5'd0, list_28[7]} +
          {5'd0, list_28[8]} +
          {5'd0, list_28[9]} +
          {5'd0, list_28[10]} +
          {5'd0, list_28[11]} +
          {5'd0, list_28[12]} +
          {5'd0, list_28[13]} +
          {5'd0, list_28[14]} +
          {5'd0, list_28[15]})) !=
        ({5'd0, list_30[0]} +
         {5'd0, list_30[1]} +
         {5'd0, list_30[2]} +
         {5'd0, list_30[3]} +
         {5'd0, list_30[4]} +
         {5'd0, list_30[5]} +
         {5'd0, list_30[6]} +
         {5'd0, list_30[7]} +
         {5'd0, list_30[8]} +
         {5'd0, list_30[9]} +
         {5'd0, list_30[10]} +
         {5'd0, list_30[11]} +
         {5'd0, list_30[12]} +
         {5'd0, list_30[13]} +
         {5'd0, list_30[14]} +
         {5'd0, list_30[15]}))) |
      (vnpu_kill_i[6] &
       ((owed_6_q +
         {1'b0, ready_add_i[34:30]} -
         ({5'd0, list_33[0]} +
          {5'd0, list_33[1]} +
          {5'd0, list_33[2]} +
          {5'd0, list_33[3]} +
          {5'd0, list_33[4]} +
          {5'd0, list_33[5]} +
          {5'd0, list_33[6]} +
          {5'd0, list_33[7]} +
          {5'd0, list_33[8]} +
          {5'd0, list_33[9]} +
          {5'd0, list_33[10]} +
          {5'd0, list_33[11]} +
          {5'd0, list_33[12]} +
          {5'd0, list_33[13]} +
          {5'd0, list_33[14]} +
          {5'd0, list_33[15]})) !=
        ({5'd0, list_35[0]} +
         {5'd0, list_35[1]} +
         {5'd0, list_35[2]} +
         {5'd0, list_35[3]} +
         {5'd0, list_35[4]} +
         {5'd0, list_35[5]} +
         {5'd0, list_35[6]} +
         {5'd0, list_35[7]} +
         {5'd0, list_35[8]} +
         {5'd0, list_35[9]} +
         {5'd0, list_35[10]} +
         {5'd0, list_35[11]} +
         {5'd0, list_35[12]} +
         {5'd0, list_35[13]} +
         {5'd0, list_35[14]} +
         {5'd0, list_35[15]}))) |
      (vnpu_kill_i[7] &
       ((owed_7_q +
         {1'b0, ready_add_i[39:35]} -
         ({5'd0, list_38[0]} +
          {5'd0, list_38[1]} +
          {5'd0, list_38[2]} +
          {5'd0, list_38[3]} +
          {5'd0, list_38[4]} +
          {5'd0, list_38[5]} +
          {5'd0, list_38[6]} +
          {5'd0, list_38[7]} +
          {5'd0, list_38[8]} +
          {5'd0, list_38[9]} +
          {5'd0, list_38[10]} +
          {5'd0, list_38[11]} +
          {5'd0, list_38[12]} +
          {5'd0, list_38[13]} +
          {5'd0, list_38[14]} +
          {5'd0, list_38[15]})) !=
        ({5'd0, list_40[0]} +
         {5'd0, list_40[1]} +
         {5'd0, list_40[2]} +
         {5'd0, list_40[3]} +
         {5'd0, list_40[4]} +
         {5'd0, list_40[5]} +
         {5'd0, list_40[6]} +
         {5'd0, list_40[7]} +
         {5'd0, list_40[8]} +
         {5'd0, list_40[9]} +
         {5'd0, list_40[10]} +
         {5'd0, list_40[11]} +
         {5'd0, list_40[12]} +
         {5'd0, list_40[13]} +
         {5'd0, list_40[14]} +
         {5'd0, list_40[15]}))) |
      (vnpu_kill_i[8] &
       ((owed_8_q +
         {1'b0, ready_add_i[44:40]} -
         ({5'd0, list_43[0]} +
          {5'd0, list_43[1]} +
          {5'd0, list_43[2]} +
          {5'd0, list_43[3]} +
          {5'd0, list_43[4]} +
          {5'd0, list_43[5]} +
          {5'd0, list_43[6]} +
          {5'd0, list_43[7]} +
          {5'd0, list_43[8]} +
          {5'd0, list_43[9]} +
          {5'd0, list_43[10]} +
          {5'd0, list_43[11]} +
          {5'd0, list_43[12]} +
          {5'd0, list_43[13]} +
          {5'd0, list_43[14]} +
          {5'd0, list_43[15]})) !=
        ({5'd0, list_45[0]} +
         {5'd0, list_45[1]} +
         {5'd0, list_45[2]} +
         {5'd0, list_45[3]} +
         {5'd0, list_45[4]} +
         {5'd0, list_45[5]} +
         {5'd0, list_45[6]} +
         {5'd0, list_45[7]} +
         {5'd0, list_45[8]} +
         {5'd0, list_45[9]} +
         {5'd0, list_45[10]} +
         {5'd0, list_45[11]} +
         {5'd0, list_45[12]} +
         {5'd0, list_45[13]} +
         {5'd0, list_45[14]} +
         {5'd0, list_45[15]}))) |
      (vnpu_kill_i[9] &
       ((owed_9_q +
         {1'b0, ready_add_i[49:45]} -
         ({5'd0, list_48[0]} +
          {5'd0, list_48[1]} +
          {5'd0, list_48[2]} +
          {5'd0, list_48[3]} +
          {5'd0, list_48[4]} +
          {5'd0, list_48[5]} +
          {5'd0, list_48[6]} +
          {5'd0, list_48[7]} +
          {5'd0, list_48[8]} +
          {5'd0, list_48[9]} +
          {5'd0, list_48[10]} +
          {5'd0, list_48[11]} +
          {5'd0, list_48[12]} +
          {5'd0, list_48[13]} +
          {5'd0, list_48[14]} +
          {5'd0, list_48[15]})) !=
        ({5'd0, list_50[0]} +
         {5'd0, list_50[1]} +
         {5'd0, list_50[2]} +
         {5'd0, list_50[3]} +
         {5'd0, list_50[4]} +
         {5'd0, list_50[5]} +
         {5'd0, list_50[6]} +
         {5'd0, list_50[7]} +
         {5'd0, list_50[8]} +
         {5'd0, list_50[9]} +
         {5'd0, list_50[10]} +
         {5'd0, list_50[11]} +
         {5'd0, list_50[12]} +
         {5'd0, list_50[13]} +
         {5'd0, list_50[14]} +
         {5'd0, list_50[15]}))) |
      (vnpu_kill_i[10] &
       ((owed_10_q +
         {1'b0, ready_add_i[54:50]} -
         ({5'd0, list_53[0]} +
          {5'd0, list_53[1]} +
          {5'd0, list_53[2]} +
          {5'd0, list_53[3]} +
          {5'd0, list_53[4]} +
          {5'd0, list_53[5]} +
          {5'd0, list_53[6]} +
          {5'd0, list_53[7]} +
          {5'd0, list_53[8]} +
          {5'd0, list_53[9]} +
          {5'd0, list_53[10]} +
          {5'd0, list_53[11]} +
          {5'd0, list_53[12]} +
          {5'd0, list_53[13]} +
          {5'd0, list_53[14]} +
          {5'd0, list_53[15]})) !=
        ({5'd0, list_55[0]} +
         {5'd0, list_55[1]} +
         {5'd0, list_55[2]} +
         {5'd0, list_55[3]} +
         {5'd0, list_55[4]} +
         {5'd0, list_55[5]} +
         {5'd0, list_55[6]} +
         {5'd0, list_55[7]} +
         {5'd0, list_55[8]} +
         {5'd0, list_55[9]} +
         {5'd0, list_55[10]} +
         {5'd0, list_55[11]} +
         {5'd0, list_55[12]} +
         {5'd0, list_55[13]} +
         {5'd0, list_55[14]} +
         {5'd0, list_55[15]}))) |
      (vnpu_kill_i[11] &
       ((owed_11_q +
         {1'b0, ready_add_i[59:55]} -
         ({5'd0, list_58[0]} +
          {5'd0, list_58[1]} +
          {5'd0, list_58[2]} +
          {5'd0, list_58[3]} +
          {5'd0, list_58[4]} +
          {5'd0, list_58[5]} +
          {5'd0, list_58[6]} +
          {5'd0, list_58[7]} +
          {5'd0, list_58[8]} +
          {5'd0, list_58[9]} +
          {5'd0, list_58[10]} +
          {5'd0, list_58[11]} +
          {5'd0, list_58[12]} +
          {5'd0, list_58[13]} +
          {5'd0, list_58[14]} +
          {5'd0, list_58[15]})) !=
        ({5'd0, list_60[0]} +
         {5'd0, list_60[1]} +
         {5'd0, list_60[2]} +
         {5'd0, list_60[3]} +
         {5'd0, list_60[4]} +
         {5'd0, list_60[5]} +
         {5'd0, list_60[6]} +
         {5'd0, list_60[7]} +
         {5'd0, list_60[8]} +
         {5'd0, list_60[9]} +
         {5'd0, list_60[10]} +
         {5'd0, list_60[11]} +
         {5'd0, list_60[12]} +
         {5'd0, list_60[13]} +
         {5'd0, list_60[14]} +
         {5'd0, list_60[15]}))) |
      (vnpu_kill_i[12] &
       ((owed_12_q +
         {1'b0, ready_add_i[64:60]} -
         ({5'd0, list_63[0]} +
          {5'd0, list_63[1]} +
          {5'd0, list_63[2]} +
          {5'd0, list_63[3]} +
          {5'd0, list_63[4]} +
          {5'd0, list_63[5]} +
          {5'd0, list_63[6]} +
          {5'd0, list_63[7]} +
          {5'd0, list_63[8]} +
          {5'd0, list_63[9]} +
          {5'd0, list_63[10]} +
          {5'd0, list_63[11]} +
          {5'd0, list_63[12]} +
          {5'd0, list_63[13]} +
          {5'd0, list_63[14]} +
          {5'd0, list_63[15]})) !=
        ({5'd0, list_65[0]} +
         {5'd0, list_65[1]} +
         {5'd0, list_65[2]} +
         {5'd0, list_65[3]} +
         {5'd0, list_65[4]} +
         {5'd0, list_65[5]} +
         {5'd0, list_65[6]} +
         {5'd0, list_65[7]} +
         {5'd0, list_65[8]} +
         {5'd0, list_65[9]} +
         {5'd0, list_65[10]} +
         {5'd0, list_65[11]} +
         {5'd0, list_65[12]} +
         {5'd0, list_65[13]} +
         {5'd0, list_65[14]} +
         {5'd0, list_65[15]}))) |
      (vnpu_kill_i[13] &
       ((owed_13_q +
         {1'b0, ready_add_i[69:65]} -
         ({5'd0, list_68[0]} +
          {5'd0, list_68[1]} +
          {5'd0, list_68[2]} +
          {5'd0, list_68[3]} +
          {5'd0, list_68[4]} +
          {5'd0, list_68[5]} +
          {5'd0, list_68[6]} +
          {5'd0, list_68[7]} +
          {5'd0, list_68[8]} +
          {5'd0, list_68[9]} +
          {5'd0, list_68[10]} +
          {5'd0, list_68[11]} +
          {5'd0, list_68[12]} +
          {5'd0, list_68[13]} +
          {5'd0, list_68[14]} +
          {5'd0, list_68[15]})) !=
        ({5'd0, list_70[0]} +
         {5'd0, list_70[1]} +
         {5'd0, list_70[2]} +
         {5'd0, list_70[3]} +
         {5'd0, list_70[4]} +
         {5'd0, list_70[5]} +
         {5'd0, list_70[6]} +
         {5'd0, list_70[7]} +
         {5'd0, list_70[8]} +
         {5'd0, list_70[9]} +
         {5'd0, list_70[10]} +
         {5'd0, list_70[11]} +
         {5'd0, list_70[12]} +
         {5'd0, list_70[13]} +
         {5'd0, list_70[14]} +
         {5'd0, list_70[15]}))) |
      (vnpu_kill_i[14] &
       ((owed_14_q +
         {1'b0, ready_add_i[74:70]} -
         ({5'd0, list_73[0]} +
          {5'd0, list_73[1]} +
          {5'd0, list_73[2]} +
          {5'd0, list_73[3]} +
          {5'd0, list_73[4]} +
          {5'd0, list_73[5]} +
          {5'd0, list_73[6]} +
          {5'd0, list_73[7]} +
          {5'd0, list_73[8]} +
          {5'd0, list_73[9]} +
          {5'd0, list_73[10]} +
          {5'd0, list_73[11]} +
          {5'd0, list_73[12]} +
          {5'd0, list_73[13]} +
          {5'd0, list_73[14]} +
          {5'd0, list_73[15]})) !=
        ({5'd0, list_75[0]} +
         {5'd0, list_75[1]} +
         {5'd0, list_75[2]} +
         {5'd0, list_75[3]} +
         {5'd0, list_75[4]} +
         {5'd0, list_75[5]} +
         {5'd0, list_75[6]} +
         {5'd0, list_75[7]} +
         {5'd0, list_75[8]} +
         {5'd0, list_75[9]} +
         {5'd0, list_75[10]} +
         {5'd0, list_75[11]} +
         {5'd0, list_75[12]} +
         {5'd0, list_75[13]} +
         {5'd0, list_75[14]} +
         {5'd0, list_75[15]}))) |
      (vnpu_kill_i[15] &
       ((owed_15_q +
         {1'b0, ready_add_i[79:75]} -
         ({5'd0, list_78[0]} +
          {5'd0, list_78[1]} +
          {5'd0, list_78[2]} +
          {5'd0, list_78[3]} +
          {5'd0, list_78[4]} +
          {5'd0, list_78[5]} +
          {5'd0, list_78[6]} +
          {5'd0, list_78[7]} +
          {5'd0, list_78[8]} +
          {5'd0, list_78[9]} +
          {5'd0, list_78[10]} +
          {5'd0, list_78[11]} +
          {5'd0, list_78[12]} +
          {5'd0, list_78[13]} +
          {5'd0, list_78[14]} +
          {5'd0, list_78[15]})) !=
        ({5'd0, list_80[0]} +
         {5'd0, list_80[1]} +
         {5'd0, list_80[2]} +
         {5'd0, list_80[3]} +
         {5'd0, list_80[4]} +
         {5'd0, list_80[5]} +
         {5'd0, list_80[6]} +
         {5'd0, list_80[7]} +
         {5'd0, list_80[8]} +
         {5'd0, list_80[9]} +
         {5'd0, list_80[10]} +
         {5'd0, list_80[11]} +
         {5'd0, list_80[12]} +
         {5'd0, list_80[13]} +
         {5'd0, list_80[14]} +
         {5'd0, list_80[15]}))) |
      (vnpu_kill_i[16] &
       ((owed_16_q +
         {1'b0, ready_add_i[84:80]} -
         ({5'd0, list_83[0]} +
          {5'd0, list_83[1]} +
          {5'd0, list_83[2]} +
          {5'd0, list_83[3]} +
          {5'd0, list_83[4]} +
          {5'd0, list_83[5]} +
          {5'd0, list_83[6]} +
          {5'd0, list_83[7]} +
          {5'd0, list_83[8]} +
          {5'd0, list_83[9]} +
          {5'd0, list_83[10]} +
          {5'd0, list_83[11]} +
          {5'd0, list_83[12]} +
          {5'd0, list_83[13]} +
          {5'd0, list_83[14]} +
          {5'd0, list_83[15]})) !=
        ({5'd0, list_85[0]} +
         {5'd0, list_85[1]} +
         {5'd0, list_85[2]} +
         {5'd0, list_85[3]} +
         {5'd0, list_85[4]} +
         {5'd0, list_85[5]} +
         {5'd0, list_85[6]} +
         {5'd0, list_85[7]} +
         {5'd0, list_85[8]} +
         {5'd0, list_85[9]} +
         {5'd0, list_85[10]} +
         {5'd0, list_85[11]} +
         {5'd0, list_85[12]} +
         {5'd0, list_85[13]} +
         {5'd0, list_85[14]} +
         {5'd0, list_85[15]}))) |
      (vnpu_kill_i[17] &
       ((owed_17_q +
         {1'b0, ready_add_i[89:85]} -
         ({5'd0, list_88[0]} +
          {5'd0, list_88[1]} +
          {5'd0, list_88[2]} +
          {5'd0, list_88[3]} +
          {5'd0, list_88[4]} +
          {5'd0, list_88[5]} +
          {5'd0, list_88[6]} +
          {5'd0, list_88[7]} +
          {5'd0, list_88[8]} +
          {5'd0, list_88[9]} +
          {5'd0, list_88[10]} +
          {5'd0, list_88[11]} +
          {5'd0, list_88[12]} +
          {5'd0, list_88[13]} +
          {5'd0, list_88[14]} +
          {5'd0, list_88[15]})) !=
        ({5'd0, list_90[0]} +
         {5'd0, list_90[1]} +
         {5'd0, list_90[2]} +
         {5'd0, list_90[3]} +
         {5'd0, list_90[4]} +
         {5'd0, list_90[5]} +
         {5'd0, list_90[6]} +
         {5'd0, list_90[7]} +
         {5'd0, list_90[8]} +
         {5'd0, list_90[9]} +
         {5'd0, list_90[10]} +
         {5'd0, list_90[11]} +
         {5'd0, list_90[12]} +
         {5'd0, list_90[13]} +
         {5'd0, list_90[14]} +
         {5'd0, list_90[15]}))) |
      (vnpu_kill_i[18] &
       ((owed_18_q +
         {1'b0, ready_add_i[94:90]} -
         ({5'd0, list_93[0]} +
          {5'd0, list_93[1]} +
          {5'd0, list_93[2]} +
          {5'd0, list_93[3]} +
          {5'd0, list_93[4]} +
          {5'd0, list_93[5]} +
          {5'd0, list_93[6]} +
          {5'd0, list_93[7]} +
          {5'd0, list_93[8]} +
          {5'd0, list_93[9]} +
          {5'd0, list_93[10]} +
          {5'd0, list_93[11]} +
          {5'd0, list_93[12]} +
          {5'd0, list_93[13]} +
          {5'd0, list_93[14]} +
          {5'd0, list_93[15]})) !=
        ({5'd0, list_95[0]} +
         {5'd0, list_95[1]} +
         {5'd0, list_95[2]} +
         {5'd0, list_95[3]} +
         {5'd0, list_95[4]} +
         {5'd0, list_95[5]} +
         {5'd0, list_95[6]} +
         {5'd0, list_95[7]} +
         {5'd0, list_95[8]} +
         {5'd0, list_95[9]} +
         {5'd0, list_95[10]} +
         {5'd0, list_95[11]} +
         {5'd0, list_95[12]} +
         {5'd0, list_95[13]} +
         {5'd0, list_95[14]} +
         {5'd0, list_95[15]}))) |
      (vnpu_kill_i[19] &
       ((owed_19_q +
         {1'b0, ready_add_i[99:95]} -
         ({5'd0, list_98[0]} +
          {5'd0, list_98[1]} +
          {5'd0, list_98[2]} +
          {5'd0, list_98[3]} +
          {5'd0, list_98[4]} +
          {5'd0, list_98[5]} +
          {5'd0, list_98[6]} +
          {5'd0, list_98[7]} +
          {5'd0, list_98[8]} +
          {5'd0, list_98[9]} +
          {5'd0, list_98[10]} +
          {5'd0, list_98[11]} +
          {5'd0, list_98[12]} +
          {5'd0, list_98[13]} +
          {5'd0, list_98[14]} +
          {5'd0, list_98[15]})) !=
        ({5'd0, list_100[0]} +
         {5'd0, list_100[1]} +
         {5'd0, list_100[2]} +
         {5'd0, list_100[3]} +
         {5'd0, list_100[4]} +
         {5'd0, list_100[5]} +
         {5'd0, list_100[6]} +
         {5'd0, list_100[7]} +
         {5'd0, list_100[8]} +
         {5'd0, list_100[9]} +
         {5'd0, list_100[10]} +
         {5'd0, list_100[11]} +
         {5'd0, list_100[12]} +
         {5'd0, list_100[13]} +
         {5'd0, list_100[14]} +
         {5'd0, list_100[15]}))) |
      (vnpu_kill_i[20] &
       ((owed_20_q +
         {1'b0, ready_add_i[104:100]} -
         ({5'd0, list_103[0]} +
          {5'd0, list_103[1]} +
          {5'd0, list_103[2]} +
          {5'd0, list_103[3]} +
          {5'd0, list_103[4]} +
          {5'd0, list_103[5]} +
          {5'd0, list_103[6]} +
          {5'd0, list_103[7]} +
          {5'd0, list_103[8]} +
          {5'd0, list_103[9]} +
          {5'd0, list_103[10]} +
          {5'd0, list_103[11]} +
          {5'd0, list_103[12]} +
          {5'd0, list_103[13]} +
          {5'd0, list_103[14]} +
          {5'd0, list_103[15]})) !=
        ({5'd0, list_105[0]} +
         {5'd0, list_105[1]} +
         {5'd0, list_105[2]} +
         {5'd0, list_105[3]} +
         {5'd0, list_105[4]} +
         {5'd0, list_105[5]} +
         {5'd0, list_105[6]} +
         {5'd0, list_105[7]} +
         {5'd0, list_105[8]} +
         {5'd0, list_105[9]} +
         {5'd0, list_105[10]} +
         {5'd0, list_105[11]} +
         {5'd0, list_105[12]} +
         {5'd0, list_105[13]} +
         {5'd0, list_105[14]} +
         {5'd0, list_105[15]}))) |
      (vnpu_kill_i[21] &
       ((owed_21_q +
         {1'b0, ready_add_i[109:105]} -
         ({5'd0, list_108[0]} +
          {5'd0, list_108[1]} +
          {5'd0, list_108[2]} +
          {5'd0, list_108[3]} +
          {5'd0, list_108[4]} +
          {5'd0, list_108[5]} +
          {5'd0, list_108[6]} +
          {5'd0, list_108[7]} +
          {5'd0, list_108[8]} +
          {5'd0, list_108[9]} +
          {5'd0, list_108[10]} +
          {5'd0, list_108[11]} +
          {5'd0, list_108[12]} +
          {5'd0, list_108[13]} +
          {5'd0, list_108[14]} +
          {5'd0, list_108[15]})) !=
        ({5'd0, list_110[0]} +
         {5'd0, list_110[1]} +
         {5'd0, list_110[2]} +
         {5'd0, list_110[3]} +
         {5'd0, list_110[4]} +
         {5'd0, list_110[5]} +
         {5'd0, list_110[6]} +
         {5'd0, list_110[7]} +
         {5'd0, list_110[8]} +
         {5'd0, list_110[9]} +
         {5'd0, list_110[10]} +
         {5'd0, list_110[11]} +
         {5'd0, list_110[12]} +
         {5'd0, list_110[13]} +
         {5'd0, list_110[14]} +
         {5'd0, list_110[15]}))) |
      (vnpu_kill_i[22] &
       ((owed_22_q +
         {1'b0, ready_add_i[114:110]} -
         ({5'd0, list_113[0]} +
          {5'd0, list_113[1]} +
          {5'd0, list_113[2]} +
          {5'd0, list_113[3]} +
          {5'd0, list_113[4]} +
          {5'd0, list_113[5]} +
          {5'd0, list_113[6]} +
          {5'd0, list_113[7]} +
          {5'd0, list_113[8]} +
          {5'd0, list_113[9]} +
          {5'd0, list_113[10]} +
          {5'd0, list_113[11]} +
          {5'd0, list_113[12]} +
          {5'd0, list_113[13]} +
          {5'd0, list_113[14]} +
          {5'd0, list_113[15]})) !=
        ({5'd0, list_115[0]} +
         {5'd0, list_115[1]} +
         {5'd0, list_115[2]} +
         {5'd0, list_115[3]} +
         {5'd0, list_115[4]} +
         {5'd0, list_115[5]} +
         {5'd0, list_115[6]} +
         {5'd0, list_115[7]} +
         {5'd0, list_115[8]} +
         {5'd0, list_115[9]} +
         {5'd0, list_115[10]} +
         {5'd0, list_115[11]} +
         {5'd0, list_115[12]} +
         {5'd0, list_115[13]} +
         {5'd0, list_115[14]} +
         {5'd0, list_115[15]}))) |
      (vnpu_kill_i[23] &
       ((owed_23_q +
         {1'b0, ready_add_i[119:115]} -
         ({5'd0, list_118[0]} +
          {5'd0, list_118[1]} +
          {5'd0, list_118[2]} +
          {5'd0, list_118[3]} +
          {5'd0, list_118[4]} +
          {5'd0, list_118[5]} +
          {5'd0, list_118[6]} +
          {5'd0, list_118[7]} +
          {5'd0, list_118[8]} +
          {5'd0, list_118[9]} +
          {5'd0, list_118[10]} +
          {5'd0, list_118[11]} +
          {5'd0, list_118[12]} +
          {5'd0, list_118[13]} +
          {5'd0, list_118[14]} +
          {5'd0, list_118[15]})) !=
        ({5'd0, list_120[0]} +
         {5'd0, list_120[1]} +
         {5'd0, list_120[2]} +
         {5'd0, list_120[3]} +
         {5'd0, list_120[4]} +
         {5'd0, list_120[5]} +
         {5'd0, list_120[6]} +
         {5'd0, list_120[7]} +
         {5'd0, list_120[8]} +
         {5'd0, list_120[9]} +
         {5'd0, list_120[10]} +
         {5'd0, list_120[11]} +
         {5'd0, list_120[12]} +
         {5'd0, list_120[13]} +
         {5'd0, list_120[14]} +
         {5'd0, list_120[15]}))) |
      (vnpu_kill_i[24] &
       ((owed_24_q +
         {1'b0, ready_add_i[124:120]} -
         ({5'd0, list_123[0]} +
          {5'd0, list_123[1]} +
          {5'd0, list_123[2]} +
          {5'd0, list_123[3]} +
          {5'd0, list_123[4]} +
          {5'd0, list_123[5]} +
          {5'd0, list_123[6]} +
          {5'd0, list_123[7]} +
          {5'd0, list_123[8]} +
          {5'd0, list_123[9]} +
          {5'd0, list_123[10]} +
          {5'd0, list_123[11]} +
          {5'd0, list_123[12]} +
          {5'd0, list_123[13]} +
          {5'd0, list_123[14]} +
          {5'd0, list_123[15]})) !=
        ({5'd0, list_125[0]} +
         {5'd0, list_125[1]} +
         {5'd0, list_125[2]} +
         {5'd0, list_125[3]} +
         {5'd0, list_125[4]} +
         {5'd0, list_125[5]} +
         {5'd0, list_125[6]} +
         {5'd0, list_125[7]} +
         {5'd0, list_125[8]} +
         {5'd0, list_125[9]} +
         {5'd0, list_125[10]} +
         {5'd0, list_125[11]} +
         {5'd0, list_125[12]} +
         {5'd0, list_125[13]} +
         {5'd0, list_125[14]} +
         {5'd0, list_125[15]}))) |
      (vnpu_kill_i[25] &
       ((owed_25_q +
         {1'b0, ready_add_i[129:125]} -
         ({5'd0, list_128[0]} +
          {5'd0, list_128[1]} +
          {5'd0, list_128[2]} +
          {5'd0, list_128[3]} +
          {5'd0, list_128[4]} +
          {5'd0, list_128[5]} +
          {5'd0, list_128[6]} +
          {5'd0, list_128[7]} +
          {5'd0, list_128[8]} +
          {5'd0, list_128[9]} +
          {5'd0, list_128[10]} +
          {5'd0, list_128[11]} +
          {5'd0, list_128[12]} +
          {5'd0, list_128[13]} +
          {5'd0, list_128[14]} +
          {5'd0, list_128[15]})) !=
        ({5'd0, list_130[0]} +
         {5'd0, list_130[1]} +
         {5'd0, list_130[2]} +
         {5'd0, list_130[3]} +
         {5'd0, list_130[4]} +
         {5'd0, list_130[5]} +
         {5'd0, list_130[6]} +
         {5'd0, list_130[7]} +
         {5'd0, list_130[8]} +
         {5'd0, list_130[9]} +
         {5'd0, list_130[10]} +
         {5'd0, list_130[11]} +
         {5'd0, list_130[12]} +
         {5'd0, list_130[13]} +
         {5'd0, list_130[14]} +
         {5'd0, list_130[15]}))) |
      (vnpu_kill_i[26] &
       ((owed_26_q +
         {1'b0, ready_add_i[134:130]} -
         ({5'd0, list_133[0]} +
          {5'd0, list_133[1]} +
          {5'd0, list_133[2]} +
          {5'd0, list_133[3]} +
          {5'd0, list_133[4]} +
          {5'd0, list_133[5]} +
          {5'd0, list_133[6]} +
          {5'd0, list_133[7]} +
          {5'd0, list_133[8]} +
          {5'd0, list_133[9]} +
          {5'd0, list_133[10]} +
          {5'd0, list_133[11]} +
          {5'd0, list_133[12]} +
          {5'd0, list_133[13]} +
          {5'd0, list_133[14]} +
          {5'd0, list_133[15]})) !=
        ({5'd0, list_135[0]} +
         {5'd0, list_135[1]} +
         {5'd0, list_135[2]} +
         {5'd0, list_135[3]} +
         {5'd0, list_135[4]} +
         {5'd0, list_135[5]} +
         {5'd0, list_135[6]} +
         {5'd0, list_135[7]} +
         {5'd0, list_135[8]} +
         {5'd0, list_135[9]} +
         {5'd0, list_135[10]} +
         {5'd0, list_135[11]} +
         {5'd0, list_135[12]} +
         {5'd0, list_135[13]} +
         {5'd0, list_135[14]} +
         {5'd0, list_135[15]}))) |
      (vnpu_kill_i[27] &
       ((owed_27_q +
         {1'b0, ready_add_i[139:135]} -
         ({5'd0, list_138[0]} +
          {5'd0, list_138[1]} +
          {5'd0, list_138[2]} +
          {5'd0, list_138[3]} +
          {5'd0, list_138[4]} +
          {5'd0, list_138[5]} +
          {5'd0, list_138[6]} +
          {5'd0, list_138[7]} +
          {5'd0, list_138[8]} +
          {5'd0, list_138[9]} +
          {5'd0, list_138[10]} +
          {5'd0, list_138[11]} +
          {5'd0, list_138[12]} +
          {5'd0, list_138[13]} +
          {5'd0, list_138[14]} +
          {5'd0, list_138[15]})) !=
        ({5'd0, list_140[0]} +
         {5'd0, list_140[1]} +
         {5'd0, list_140[2]} +
         {5'd0, list_140[3]} +
         {5'd0, list_140[4]} +
         {5'd0, list_140[5]} +
         {5'd0, list_140[6]} +
         {5'd0, list_140[7]} +
         {5'd0, list_140[8]} +
         {5'd0, list_140[9]} +
         {5'd0, list_140[10]} +
         {5'd0, list_140[11]} +
         {5'd0, list_140[12]} +
         {5'd0, list_140[13]} +
         {5'd0, list_140[14]} +
         {5'd0, list_140[15]}))) |
      (vnpu_kill_i[28] &
       ((owed_28_q +
         {1'b0, ready_add_i[144:140]} -
         ({5'd0, list_143[0]} +
          {5'd0, list_143[1]} +
          {5'd0, list_143[2]} +
          {5'd0, list_143[3]} +
          {5'd0, list_143[4]} +
          {5'd0, list_143[5]} +
          {5'd0, list_143[6]} +
          {5'd0, list_143[7]} +
          {5'd0, list_143[8]} +
          {5'd0, list_143[9]} +
          {5'd0, list_143[10]} +
          {5'd0, list_143[11]} +
          {5'd0, list_143[12]} +
          {5'd0, list_143[13]} +
          {5'd0, list_143[14]} +
          {5'd0, list_143[15]})) !=
        ({5'd0, list_145[0]} +
         {5'd0, list_145[1]} +
         {5'd0, list_145[2]} +
         {5'd0, list_145[3]} +
         {5'd0, list_145[4]} +
         {5'd0, list_145[5]} +
         {5'd0, list_145[6]} +
         {5'd0, list_145[7]} +
         {5'd0, list_145[8]} +
         {5'd0, list_145[9]} +
         {5'd0, list_145[10]} +
         {5'd0, list_145[11]} +
         {5'd0, list_145[12]} +
         {5'd0, list_145[13]} +
         {5'd0, list_145[14]} +
         {5'd0, list_145[15]}))) |
      (vnpu_kill_i[29] &
       ((owed_29_q +
         {1'b0, ready_add_i[149:145]} -
         ({5'd0, list_148[0]} +
          {5'd0, list_148[1]} +
          {5'd0, list_148[2]} +
          {5'd0, list_148[3]} +
          {5'd0, list_148[4]} +
          {5'd0, list_148[5]} +
          {5'd0, list_148[6]} +
          {5'd0, list_148[7]} +
          {5'd0, list_148[8]} +
          {5'd0, list_148[9]} +
          {5'd0, list_148[10]} +
          {5'd0, list_148[11]} +
          {5'd0, list_148[12]} +
          {5'd0, list_148[13]} +
          {5'd0, list_148[14]} +
          {5'd0, list_148[15]})) !=
        ({5'd0, list_150[0]} +
         {5'd0, list_150[1]} +
         {5'd0, list_150[2]} +
         {5'd0, list_150[3]} +
         {5'd0, list_150[4]} +
         {5'd0, list_150[5]} +
         {5'd0, list_150[6]} +
         {5'd0, list_150[7]} +
         {5'd0, list_150[8]} +
         {5'd0, list_150[9]} +
         {5'd0, list_150[10]} +
         {5'd0, list_150[11]} +
         {5'd0, list_150[12]} +
         {5'd0, list_150[13]} +
         {5'd0, list_150[14]} +
         {5'd0, list_150[15]}))) |
      (vnpu_kill_i[30] &
       ((owed_30_q +
         {1'b0, ready_add_i[154:150]} -
         ({5'd0, list_153[0]} +
          {5'd0, list_153[1]} +
          {5'd0, list_153[2]} +
          {5'd0, list_153[3]} +
          {5'd0, list_153[4]} +
          {5'd0, list_153[5]} +
          {5'd0, list_153[6]} +
          {5'd0, list_153[7]} +
          {5'd0, list_153[8]} +
          {5'd0, list_153[9]} +
          {5'd0, list_153[10]} +
          {5'd0, list_153[11]} +
          {5'd0, list_153[12]} +
          {5'd0, list_153[13]} +
          {5'd0, list_153[14]} +
          {5'd0, list_153[15]})) !=
        ({5'd0, list_155[0]} +
         {5'd0, list_155[1]} +
         {5'd0, list_155[2]} +
         {5'd0, list_155[3]} +
         {5'd0, list_155[4]} +
         {5'd0, list_155[5]} +
         {5'd0, list_155[6]} +
         {5'd0, list_155[7]} +
         {5'd0, list_155[8]} +
         {5'd0, list_155[9]} +
         {5'd0, list_155[10]} +
         {5'd0, list_155[11]} +
         {5'd0, list_155[12]} +
         {5'd0, list_155[13]} +
         {5'd0, list_155[14]} +
         {5'd0, list_155[15]}))) |
      (vnpu_kill_i[31] &
       ((owed_31_q +
         {1'b0, ready_add_i[159:155]} -
         ({5'd0, list_158[0]} +
          {5'd0, list_158[1]} +
          {5'd0, list_158[2]} +
          {5'd0, list_158[3]} +
          {5'd0, list_158[4]} +
          {5'd0, list_158[5]} +
          {5'd0, list_158[6]} +
          {5'd0, list_158[7]} +
          {5'd0, list_158[8]} +
          {5'd0, list_158[9]} +
          {5'd0, list_158[10]} +
          {5'd0, list_158[11]} +
          {5'd0, list_158[12]} +
          {5'd0, list_158[13]} +
          {5'd0, list_158[14]} +
          {5'd0, list_158[15]})) !=
        ({5'd0, list_160[0]} +
         {5'd0, list_160[1]} +
         {5'd0, list_160[2]} +
         {5'd0, list_160[3]} +
         {5'd0, list_160[4]} +
         {5'd0, list_160[5]} +
         {5'd0, list_160[6]} +
         {5'd0, list_160[7]} +
         {5'd0, list_160[8]} +
         {5'd0, list_160[9]} +
         {5'd0, list_160[10]} +
         {5'd0, list_160[11]} +
         {5'd0, list_160[12]} +
         {5'd0, list_160[13]} +
         {5'd0, list_160[14]} +
         {5'd0, list_160[15]})));

endmodule

`default_nettype wire
