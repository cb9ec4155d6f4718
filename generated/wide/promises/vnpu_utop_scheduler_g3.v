// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 7d4b5641dd7a6310

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire  [7:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [7:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [7:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [63:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [63:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [31:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_run_i,      // ME runs a uTop.
  input  wire  [7:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [15:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        bad_o,         // The promise is broken in this cycle.
  output wire        cover_o        // The case that it is about is there in this cycle.
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

  reg [4:0] owed_0_q;  // uTops of vNPU 0 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_1 = run_of_0;
  // MEs counted.
  wire [7:0] list_2 = save_of_0;
  // MEs in Run or Save for vNPU 0.
  wire [7:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops go back to ready.
  wire [7:0] suspended_0 = save_of_0 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_0 = busy_0 & (me_finish_i | (~me_online_i & ~suspended_0));
  // Their uTops stay on them.
  wire [7:0] stays_0 = busy_0 & ~leaves_0 & ~suspended_0;
  // MEs counted.
  wire [7:0] list_3 = leaves_0;
  // MEs counted.
  wire [7:0] list_4 = stays_0;

  // What a kill leaves, or all.
  wire [4:0] next_0 =
      vnpu_kill_i[0] ?
          {4'd0, list_4[0]} +
          {4'd0, list_4[1]} +
          {4'd0, list_4[2]} +
          {4'd0, list_4[3]} +
          {4'd0, list_4[4]} +
          {4'd0, list_4[5]} +
          {4'd0, list_4[6]} +
          {4'd0, list_4[7]} :
      owed_0_q +
      {1'b0, ready_add_i[3:0]} -
      ({4'd0, list_3[0]} +
       {4'd0, list_3[1]} +
       {4'd0, list_3[2]} +
       {4'd0, list_3[3]} +
       {4'd0, list_3[4]} +
       {4'd0, list_3[5]} +
       {4'd0, list_3[6]} +
       {4'd0, list_3[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_0_q <= 5'd0;
    end else begin
      owed_0_q <= next_0;
    end
  end

  // MEs counted.
  wire [7:0] list_5 = stays_0;

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

  reg [4:0] owed_1_q;  // uTops of vNPU 1 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_6 = run_of_1;
  // MEs counted.
  wire [7:0] list_7 = save_of_1;
  // MEs in Run or Save for vNPU 1.
  wire [7:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops go back to ready.
  wire [7:0] suspended_1 = save_of_1 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_1 = busy_1 & (me_finish_i | (~me_online_i & ~suspended_1));
  // Their uTops stay on them.
  wire [7:0] stays_1 = busy_1 & ~leaves_1 & ~suspended_1;
  // MEs counted.
  wire [7:0] list_8 = leaves_1;
  // MEs counted.
  wire [7:0] list_9 = stays_1;

  // What a kill leaves, or all.
  wire [4:0] next_1 =
      vnpu_kill_i[1] ?
          {4'd0, list_9[0]} +
          {4'd0, list_9[1]} +
          {4'd0, list_9[2]} +
          {4'd0, list_9[3]} +
          {4'd0, list_9[4]} +
          {4'd0, list_9[5]} +
          {4'd0, list_9[6]} +
          {4'd0, list_9[7]} :
      owed_1_q +
      {1'b0, ready_add_i[7:4]} -
      ({4'd0, list_8[0]} +
       {4'd0, list_8[1]} +
       {4'd0, list_8[2]} +
       {4'd0, list_8[3]} +
       {4'd0, list_8[4]} +
       {4'd0, list_8[5]} +
       {4'd0, list_8[6]} +
       {4'd0, list_8[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_1_q <= 5'd0;
    end else begin
      owed_1_q <= next_1;
    end
  end

  // MEs counted.
  wire [7:0] list_10 = stays_1;

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

  reg [4:0] owed_2_q;  // uTops of vNPU 2 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_11 = run_of_2;
  // MEs counted.
  wire [7:0] list_12 = save_of_2;
  // MEs in Run or Save for vNPU 2.
  wire [7:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops go back to ready.
  wire [7:0] suspended_2 = save_of_2 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_2 = busy_2 & (me_finish_i | (~me_online_i & ~suspended_2));
  // Their uTops stay on them.
  wire [7:0] stays_2 = busy_2 & ~leaves_2 & ~suspended_2;
  // MEs counted.
  wire [7:0] list_13 = leaves_2;
  // MEs counted.
  wire [7:0] list_14 = stays_2;

  // What a kill leaves, or all.
  wire [4:0] next_2 =
      vnpu_kill_i[2] ?
          {4'd0, list_14[0]} +
          {4'd0, list_14[1]} +
          {4'd0, list_14[2]} +
          {4'd0, list_14[3]} +
          {4'd0, list_14[4]} +
          {4'd0, list_14[5]} +
          {4'd0, list_14[6]} +
          {4'd0, list_14[7]} :
      owed_2_q +
      {1'b0, ready_add_i[11:8]} -
      ({4'd0, list_13[0]} +
       {4'd0, list_13[1]} +
       {4'd0, list_13[2]} +
       {4'd0, list_13[3]} +
       {4'd0, list_13[4]} +
       {4'd0, list_13[5]} +
       {4'd0, list_13[6]} +
       {4'd0, list_13[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_2_q <= 5'd0;
    end else begin
      owed_2_q <= next_2;
    end
  end

  // MEs counted.
  wire [7:0] list_15 = stays_2;

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

  reg [4:0] owed_3_q;  // uTops of vNPU 3 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_16 = run_of_3;
  // MEs counted.
  wire [7:0] list_17 = save_of_3;
  // MEs in Run or Save for vNPU 3.
  wire [7:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops go back to ready.
  wire [7:0] suspended_3 = save_of_3 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_3 = busy_3 & (me_finish_i | (~me_online_i & ~suspended_3));
  // Their uTops stay on them.
  wire [7:0] stays_3 = busy_3 & ~leaves_3 & ~suspended_3;
  // MEs counted.
  wire [7:0] list_18 = leaves_3;
  // MEs counted.
  wire [7:0] list_19 = stays_3;

  // What a kill leaves, or all.
  wire [4:0] next_3 =
      vnpu_kill_i[3] ?
          {4'd0, list_19[0]} +
          {4'd0, list_19[1]} +
          {4'd0, list_19[2]} +
          {4'd0, list_19[3]} +
          {4'd0, list_19[4]} +
          {4'd0, list_19[5]} +
          {4'd0, list_19[6]} +
          {4'd0, list_19[7]} :
      owed_3_q +
      {1'b0, ready_add_i[15:12]} -
      ({4'd0, list_18[0]} +
       {4'd0, list_18[1]} +
       {4'd0, list_18[2]} +
       {4'd0, list_18[3]} +
       {4'd0, list_18[4]} +
       {4'd0, list_18[5]} +
       {4'd0, list_18[6]} +
       {4'd0, list_18[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_3_q <= 5'd0;
    end else begin
      owed_3_q <= next_3;
    end
  end

  // MEs counted.
  wire [7:0] list_20 = stays_3;

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

  reg [4:0] owed_4_q;  // uTops of vNPU 4 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_21 = run_of_4;
  // MEs counted.
  wire [7:0] list_22 = save_of_4;
  // MEs in Run or Save for vNPU 4.
  wire [7:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops go back to ready.
  wire [7:0] suspended_4 = save_of_4 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_4 = busy_4 & (me_finish_i | (~me_online_i & ~suspended_4));
  // Their uTops stay on them.
  wire [7:0] stays_4 = busy_4 & ~leaves_4 & ~suspended_4;
  // MEs counted.
  wire [7:0] list_23 = leaves_4;
  // MEs counted.
  wire [7:0] list_24 = stays_4;

  // What a kill leaves, or all.
  wire [4:0] next_4 =
      vnpu_kill_i[4] ?
          {4'd0, list_24[0]} +
          {4'd0, list_24[1]} +
          {4'd0, list_24[2]} +
          {4'd0, list_24[3]} +
          {4'd0, list_24[4]} +
          {4'd0, list_24[5]} +
          {4'd0, list_24[6]} +
          {4'd0, list_24[7]} :
      owed_4_q +
      {1'b0, ready_add_i[19:16]} -
      ({4'd0, list_23[0]} +
       {4'd0, list_23[1]} +
       {4'd0, list_23[2]} +
       {4'd0, list_23[3]} +
       {4'd0, list_23[4]} +
       {4'd0, list_23[5]} +
       {4'd0, list_23[6]} +
       {4'd0, list_23[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_4_q <= 5'd0;
    end else begin
      owed_4_q <= next_4;
    end
  end

  // MEs counted.
  wire [7:0] list_25 = stays_4;

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

  reg [4:0] owed_5_q;  // uTops of vNPU 5 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_26 = run_of_5;
  // MEs counted.
  wire [7:0] list_27 = save_of_5;
  // MEs in Run or Save for vNPU 5.
  wire [7:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops go back to ready.
  wire [7:0] suspended_5 = save_of_5 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_5 = busy_5 & (me_finish_i | (~me_online_i & ~suspended_5));
  // Their uTops stay on them.
  wire [7:0] stays_5 = busy_5 & ~leaves_5 & ~suspended_5;
  // MEs counted.
  wire [7:0] list_28 = leaves_5;
  // MEs counted.
  wire [7:0] list_29 = stays_5;

  // What a kill leaves, or all.
  wire [4:0] next_5 =
      vnpu_kill_i[5] ?
          {4'd0, list_29[0]} +
          {4'd0, list_29[1]} +
          {4'd0, list_29[2]} +
          {4'd0, list_29[3]} +
          {4'd0, list_29[4]} +
          {4'd0, list_29[5]} +
          {4'd0, list_29[6]} +
          {4'd0, list_29[7]} :
      owed_5_q +
      {1'b0, ready_add_i[23:20]} -
      ({4'd0, list_28[0]} +
       {4'd0, list_28[1]} +
       {4'd0, list_28[2]} +
       {4'd0, list_28[3]} +
       {4'd0, list_28[4]} +
       {4'd0, list_28[5]} +
       {4'd0, list_28[6]} +
       {4'd0, list_28[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_5_q <= 5'd0;
    end else begin
      owed_5_q <= next_5;
    end
  end

  // MEs counted.
  wire [7:0] list_30 = stays_5;

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

  reg [4:0] owed_6_q;  // uTops of vNPU 6 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_31 = run_of_6;
  // MEs counted.
  wire [7:0] list_32 = save_of_6;
  // MEs in Run or Save for vNPU 6.
  wire [7:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops go back to ready.
  wire [7:0] suspended_6 = save_of_6 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_6 = busy_6 & (me_finish_i | (~me_online_i & ~suspended_6));
  // Their uTops stay on them.
  wire [7:0] stays_6 = busy_6 & ~leaves_6 & ~suspended_6;
  // MEs counted.
  wire [7:0] list_33 = leaves_6;
  // MEs counted.
  wire [7:0] list_34 = stays_6;

  // What a kill leaves, or all.
  wire [4:0] next_6 =
      vnpu_kill_i[6] ?
          {4'd0, list_34[0]} +
          {4'd0, list_34[1]} +
          {4'd0, list_34[2]} +
          {4'd0, list_34[3]} +
          {4'd0, list_34[4]} +
          {4'd0, list_34[5]} +
          {4'd0, list_34[6]} +
          {4'd0, list_34[7]} :
      owed_6_q +
      {1'b0, ready_add_i[27:24]} -
      ({4'd0, list_33[0]} +
       {4'd0, list_33[1]} +
       {4'd0, list_33[2]} +
       {4'd0, list_33[3]} +
       {4'd0, list_33[4]} +
       {4'd0, list_33[5]} +
       {4'd0, list_33[6]} +
       {4'd0, list_33[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_6_q <= 5'd0;
    end else begin
      owed_6_q <= next_6;
    end
  end

  // MEs counted.
  wire [7:0] list_35 = stays_6;

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

  reg [4:0] owed_7_q;  // uTops of vNPU 7 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_36 = run_of_7;
  // MEs counted.
  wire [7:0] list_37 = save_of_7;
  // MEs in Run or Save for vNPU 7.
  wire [7:0] busy_7 = run_of_7 | save_of_7;
  // Their uTops go back to ready.
  wire [7:0] suspended_7 = save_of_7 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_7 = busy_7 & (me_finish_i | (~me_online_i & ~suspended_7));
  // Their uTops stay on them.
  wire [7:0] stays_7 = busy_7 & ~leaves_7 & ~suspended_7;
  // MEs counted.
  wire [7:0] list_38 = leaves_7;
  // MEs counted.
  wire [7:0] list_39 = stays_7;

  // What a kill leaves, or all.
  wire [4:0] next_7 =
      vnpu_kill_i[7] ?
          {4'd0, list_39[0]} +
          {4'd0, list_39[1]} +
          {4'd0, list_39[2]} +
          {4'd0, list_39[3]} +
          {4'd0, list_39[4]} +
          {4'd0, list_39[5]} +
          {4'd0, list_39[6]} +
          {4'd0, list_39[7]} :
      owed_7_q +
      {1'b0, ready_add_i[31:28]} -
      ({4'd0, list_38[0]} +
       {4'd0, list_38[1]} +
       {4'd0, list_38[2]} +
       {4'd0, list_38[3]} +
       {4'd0, list_38[4]} +
       {4'd0, list_38[5]} +
       {4'd0, list_38[6]} +
       {4'd0, list_38[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_7_q <= 5'd0;
    end else begin
      owed_7_q <= next_7;
    end
  end

  // MEs counted.
  wire [7:0] list_40 = stays_7;

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

  reg [4:0] owed_8_q;  // uTops of vNPU 8 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_41 = run_of_8;
  // MEs counted.
  wire [7:0] list_42 = save_of_8;
  // MEs in Run or Save for vNPU 8.
  wire [7:0] busy_8 = run_of_8 | save_of_8;
  // Their uTops go back to ready.
  wire [7:0] suspended_8 = save_of_8 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_8 = busy_8 & (me_finish_i | (~me_online_i & ~suspended_8));
  // Their uTops stay on them.
  wire [7:0] stays_8 = busy_8 & ~leaves_8 & ~suspended_8;
  // MEs counted.
  wire [7:0] list_43 = leaves_8;
  // MEs counted.
  wire [7:0] list_44 = stays_8;

  // What a kill leaves, or all.
  wire [4:0] next_8 =
      vnpu_kill_i[8] ?
          {4'd0, list_44[0]} +
          {4'd0, list_44[1]} +
          {4'd0, list_44[2]} +
          {4'd0, list_44[3]} +
          {4'd0, list_44[4]} +
          {4'd0, list_44[5]} +
          {4'd0, list_44[6]} +
          {4'd0, list_44[7]} :
      owed_8_q +
      {1'b0, ready_add_i[35:32]} -
      ({4'd0, list_43[0]} +
       {4'd0, list_43[1]} +
       {4'd0, list_43[2]} +
       {4'd0, list_43[3]} +
       {4'd0, list_43[4]} +
       {4'd0, list_43[5]} +
       {4'd0, list_43[6]} +
       {4'd0, list_43[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_8_q <= 5'd0;
    end else begin
      owed_8_q <= next_8;
    end
  end

  // MEs counted.
  wire [7:0] list_45 = stays_8;

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

  reg [4:0] owed_9_q;  // uTops of vNPU 9 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_46 = run_of_9;
  // MEs counted.
  wire [7:0] list_47 = save_of_9;
  // MEs in Run or Save for vNPU 9.
  wire [7:0] busy_9 = run_of_9 | save_of_9;
  // Their uTops go back to ready.
  wire [7:0] suspended_9 = save_of_9 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_9 = busy_9 & (me_finish_i | (~me_online_i & ~suspended_9));
  // Their uTops stay on them.
  wire [7:0] stays_9 = busy_9 & ~leaves_9 & ~suspended_9;
  // MEs counted.
  wire [7:0] list_48 = leaves_9;
  // MEs counted.
  wire [7:0] list_49 = stays_9;

  // What a kill leaves, or all.
  wire [4:0] next_9 =
      vnpu_kill_i[9] ?
          {4'd0, list_49[0]} +
          {4'd0, list_49[1]} +
          {4'd0, list_49[2]} +
          {4'd0, list_49[3]} +
          {4'd0, list_49[4]} +
          {4'd0, list_49[5]} +
          {4'd0, list_49[6]} +
          {4'd0, list_49[7]} :
      owed_9_q +
      {1'b0, ready_add_i[39:36]} -
      ({4'd0, list_48[0]} +
       {4'd0, list_48[1]} +
       {4'd0, list_48[2]} +
       {4'd0, list_48[3]} +
       {4'd0, list_48[4]} +
       {4'd0, list_48[5]} +
       {4'd0, list_48[6]} +
       {4'd0, list_48[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_9_q <= 5'd0;
    end else begin
      owed_9_q <= next_9;
    end
  end

  // MEs counted.
  wire [7:0] list_50 = stays_9;

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

  reg [4:0] owed_10_q;  // uTops of vNPU 10 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_51 = run_of_10;
  // MEs counted.
  wire [7:0] list_52 = save_of_10;
  // MEs in Run or Save for vNPU 10.
  wire [7:0] busy_10 = run_of_10 | save_of_10;
  // Their uTops go back to ready.
  wire [7:0] suspended_10 = save_of_10 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_10 = busy_10 & (me_finish_i | (~me_online_i & ~suspended_10));
  // Their uTops stay on them.
  wire [7:0] stays_10 = busy_10 & ~leaves_10 & ~suspended_10;
  // MEs counted.
  wire [7:0] list_53 = leaves_10;
  // MEs counted.
  wire [7:0] list_54 = stays_10;

  // What a kill leaves, or all.
  wire [4:0] next_10 =
      vnpu_kill_i[10] ?
          {4'd0, list_54[0]} +
          {4'd0, list_54[1]} +
          {4'd0, list_54[2]} +
          {4'd0, list_54[3]} +
          {4'd0, list_54[4]} +
          {4'd0, list_54[5]} +
          {4'd0, list_54[6]} +
          {4'd0, list_54[7]} :
      owed_10_q +
      {1'b0, ready_add_i[43:40]} -
      ({4'd0, list_53[0]} +
       {4'd0, list_53[1]} +
       {4'd0, list_53[2]} +
       {4'd0, list_53[3]} +
       {4'd0, list_53[4]} +
       {4'd0, list_53[5]} +
       {4'd0, list_53[6]} +
       {4'd0, list_53[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_10_q <= 5'd0;
    end else begin
      owed_10_q <= next_10;
    end
  end

  // MEs counted.
  wire [7:0] list_55 = stays_10;

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

  reg [4:0] owed_11_q;  // uTops of vNPU 11 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_56 = run_of_11;
  // MEs counted.
  wire [7:0] list_57 = save_of_11;
  // MEs in Run or Save for vNPU 11.
  wire [7:0] busy_11 = run_of_11 | save_of_11;
  // Their uTops go back to ready.
  wire [7:0] suspended_11 = save_of_11 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_11 = busy_11 & (me_finish_i | (~me_online_i & ~suspended_11));
  // Their uTops stay on them.
  wire [7:0] stays_11 = busy_11 & ~leaves_11 & ~suspended_11;
  // MEs counted.
  wire [7:0] list_58 = leaves_11;
  // MEs counted.
  wire [7:0] list_59 = stays_11;

  // What a kill leaves, or all.
  wire [4:0] next_11 =
      vnpu_kill_i[11] ?
          {4'd0, list_59[0]} +
          {4'd0, list_59[1]} +
          {4'd0, list_59[2]} +
          {4'd0, list_59[3]} +
          {4'd0, list_59[4]} +
          {4'd0, list_59[5]} +
          {4'd0, list_59[6]} +
          {4'd0, list_59[7]} :
      owed_11_q +
      {1'b0, ready_add_i[47:44]} -
      ({4'd0, list_58[0]} +
       {4'd0, list_58[1]} +
       {4'd0, list_58[2]} +
       {4'd0, list_58[3]} +
       {4'd0, list_58[4]} +
       {4'd0, list_58[5]} +
       {4'd0, list_58[6]} +
       {4'd0, list_58[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_11_q <= 5'd0;
    end else begin
      owed_11_q <= next_11;
    end
  end

  // MEs counted.
  wire [7:0] list_60 = stays_11;

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

  reg [4:0] owed_12_q;  // uTops of vNPU 12 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_61 = run_of_12;
  // MEs counted.
  wire [7:0] list_62 = save_of_12;
  // MEs in Run or Save for vNPU 12.
  wire [7:0] busy_12 = run_of_12 | save_of_12;
  // Their uTops go back to ready.
  wire [7:0] suspended_12 = save_of_12 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_12 = busy_12 & (me_finish_i | (~me_online_i & ~suspended_12));
  // Their uTops stay on them.
  wire [7:0] stays_12 = busy_12 & ~leaves_12 & ~suspended_12;
  // MEs counted.
  wire [7:0] list_63 = leaves_12;
  // MEs counted.
  wire [7:0] list_64 = stays_12;

  // What a kill leaves, or all.
  wire [4:0] next_12 =
      vnpu_kill_i[12] ?
          {4'd0, list_64[0]} +
          {4'd0, list_64[1]} +
          {4'd0, list_64[2]} +
          {4'd0, list_64[3]} +
          {4'd0, list_64[4]} +
          {4'd0, list_64[5]} +
          {4'd0, list_64[6]} +
          {4'd0, list_64[7]} :
      owed_12_q +
      {1'b0, ready_add_i[51:48]} -
      ({4'd0, list_63[0]} +
       {4'd0, list_63[1]} +
       {4'd0, list_63[2]} +
       {4'd0, list_63[3]} +
       {4'd0, list_63[4]} +
       {4'd0, list_63[5]} +
       {4'd0, list_63[6]} +
       {4'd0, list_63[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_12_q <= 5'd0;
    end else begin
      owed_12_q <= next_12;
    end
  end

  // MEs counted.
  wire [7:0] list_65 = stays_12;

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

  reg [4:0] owed_13_q;  // uTops of vNPU 13 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_66 = run_of_13;
  // MEs counted.
  wire [7:0] list_67 = save_of_13;
  // MEs in Run or Save for vNPU 13.
  wire [7:0] busy_13 = run_of_13 | save_of_13;
  // Their uTops go back to ready.
  wire [7:0] suspended_13 = save_of_13 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_13 = busy_13 & (me_finish_i | (~me_online_i & ~suspended_13));
  // Their uTops stay on them.
  wire [7:0] stays_13 = busy_13 & ~leaves_13 & ~suspended_13;
  // MEs counted.
  wire [7:0] list_68 = leaves_13;
  // MEs counted.
  wire [7:0] list_69 = stays_13;

  // What a kill leaves, or all.
  wire [4:0] next_13 =
      vnpu_kill_i[13] ?
          {4'd0, list_69[0]} +
          {4'd0, list_69[1]} +
          {4'd0, list_69[2]} +
          {4'd0, list_69[3]} +
          {4'd0, list_69[4]} +
          {4'd0, list_69[5]} +
          {4'd0, list_69[6]} +
          {4'd0, list_69[7]} :
      owed_13_q +
      {1'b0, ready_add_i[55:52]} -
      ({4'd0, list_68[0]} +
       {4'd0, list_68[1]} +
       {4'd0, list_68[2]} +
       {4'd0, list_68[3]} +
       {4'd0, list_68[4]} +
       {4'd0, list_68[5]} +
       {4'd0, list_68[6]} +
       {4'd0, list_68[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_13_q <= 5'd0;
    end else begin
      owed_13_q <= next_13;
    end
  end

  // MEs counted.
  wire [7:0] list_70 = stays_13;

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

  reg [4:0] owed_14_q;  // uTops of vNPU 14 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_71 = run_of_14;
  // MEs counted.
  wire [7:0] list_72 = save_of_14;
  // MEs in Run or Save for vNPU 14.
  wire [7:0] busy_14 = run_of_14 | save_of_14;
  // Their uTops go back to ready.
  wire [7:0] suspended_14 = save_of_14 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_14 = busy_14 & (me_finish_i | (~me_online_i & ~suspended_14));
  // Their uTops stay on them.
  wire [7:0] stays_14 = busy_14 & ~leaves_14 & ~suspended_14;
  // MEs counted.
  wire [7:0] list_73 = leaves_14;
  // MEs counted.
  wire [7:0] list_74 = stays_14;

  // What a kill leaves, or all.
  wire [4:0] next_14 =
      vnpu_kill_i[14] ?
          {4'd0, list_74[0]} +
          {4'd0, list_74[1]} +
          {4'd0, list_74[2]} +
          {4'd0, list_74[3]} +
          {4'd0, list_74[4]} +
          {4'd0, list_74[5]} +
          {4'd0, list_74[6]} +
          {4'd0, list_74[7]} :
      owed_14_q +
      {1'b0, ready_add_i[59:56]} -
      ({4'd0, list_73[0]} +
       {4'd0, list_73[1]} +
       {4'd0, list_73[2]} +
       {4'd0, list_73[3]} +
       {4'd0, list_73[4]} +
       {4'd0, list_73[5]} +
       {4'd0, list_73[6]} +
       {4'd0, list_73[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_14_q <= 5'd0;
    end else begin
      owed_14_q <= next_14;
    end
  end

  // MEs counted.
  wire [7:0] list_75 = stays_14;

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

  reg [4:0] owed_15_q;  // uTops of vNPU 15 that were added and neither finished nor killed.

  // MEs counted.
  wire [7:0] list_76 = run_of_15;
  // MEs counted.
  wire [7:0] list_77 = save_of_15;
  // MEs in Run or Save for vNPU 15.
  wire [7:0] busy_15 = run_of_15 | save_of_15;
  // Their uTops go back to ready.
  wire [7:0] suspended_15 = save_of_15 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves_15 = busy_15 & (me_finish_i | (~me_online_i & ~suspended_15));
  // Their uTops stay on them.
  wire [7:0] stays_15 = busy_15 & ~leaves_15 & ~suspended_15;
  // MEs counted.
  wire [7:0] list_78 = leaves_15;
  // MEs counted.
  wire [7:0] list_79 = stays_15;

  // What a kill leaves, or all.
  wire [4:0] next_15 =
      vnpu_kill_i[15] ?
          {4'd0, list_79[0]} +
          {4'd0, list_79[1]} +
          {4'd0, list_79[2]} +
          {4'd0, list_79[3]} +
          {4'd0, list_79[4]} +
          {4'd0, list_79[5]} +
          {4'd0, list_79[6]} +
          {4'd0, list_79[7]} :
      owed_15_q +
      {1'b0, ready_add_i[63:60]} -
      ({4'd0, list_78[0]} +
       {4'd0, list_78[1]} +
       {4'd0, list_78[2]} +
       {4'd0, list_78[3]} +
       {4'd0, list_78[4]} +
       {4'd0, list_78[5]} +
       {4'd0, list_78[6]} +
       {4'd0, list_78[7]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_15_q <= 5'd0;
    end else begin
      owed_15_q <= next_15;
    end
  end

  // MEs counted.
  wire [7:0] list_80 = stays_15;

  assign bad_o =
      (owed_0_q !=
       ({1'b0, vnpu_ready_i[3:0]} +
        ({4'd0, list_1[0]} +
         {4'd0, list_1[1]} +
         {4'd0, list_1[2]} +
         {4'd0, list_1[3]} +
         {4'd0, list_1[4]} +
         {4'd0, list_1[5]} +
         {4'd0, list_1[6]} +
         {4'd0, list_1[7]}) +
        ({4'd0, list_2[0]} +
         {4'd0, list_2[1]} +
         {4'd0, list_2[2]} +
         {4'd0, list_2[3]} +
         {4'd0, list_2[4]} +
         {4'd0, list_2[5]} +
         {4'd0, list_2[6]} +
         {4'd0, list_2[7]}))) |
      (owed_1_q !=
       ({1'b0, vnpu_ready_i[7:4]} +
        ({4'd0, list_6[0]} +
         {4'd0, list_6[1]} +
         {4'd0, list_6[2]} +
         {4'd0, list_6[3]} +
         {4'd0, list_6[4]} +
         {4'd0, list_6[5]} +
         {4'd0, list_6[6]} +
         {4'd0, list_6[7]}) +
        ({4'd0, list_7[0]} +
         {4'd0, list_7[1]} +
         {4'd0, list_7[2]} +
         {4'd0, list_7[3]} +
         {4'd0, list_7[4]} +
         {4'd0, list_7[5]} +
         {4'd0, list_7[6]} +
         {4'd0, list_7[7]}))) |
      (owed_2_q !=
       ({1'b0, vnpu_ready_i[11:8]} +
        ({4'd0, list_11[0]} +
         {4'd0, list_11[1]} +
         {4'd0, list_11[2]} +
         {4'd0, list_11[3]} +
         {4'd0, list_11[4]} +
         {4'd0, list_11[5]} +
         {4'd0, list_11[6]} +
         {4'd0, list_11[7]}) +
        ({4'd0, list_12[0]} +
         {4'd0, list_12[1]} +
         {4'd0, list_12[2]} +
         {4'd0, list_12[3]} +
         {4'd0, list_12[4]} +
         {4'd0, list_12[5]} +
         {4'd0, list_12[6]} +
         {4'd0, list_12[7]}))) |
      (owed_3_q !=
       ({1'b0, vnpu_ready_i[15:12]} +
        ({4'd0, list_16[0]} +
         {4'd0, list_16[1]} +
         {4'd0, list_16[2]} +
         {4'd0, list_16[3]} +
         {4'd0, list_16[4]} +
         {4'd0, list_16[5]} +
         {4'd0, list_16[6]} +
         {4'd0, list_16[7]}) +
        ({4'd0, list_17[0]} +
         {4'd0, list_17[1]} +
         {4'd0, list_17[2]} +
         {4'd0, list_17[3]} +
         {4'd0, list_17[4]} +
         {4'd0, list_17[5]} +
         {4'd0, list_17[6]} +
         {4'd0, list_17[7]}))) |
      (owed_4_q !=
       ({1'b0, vnpu_ready_i[19:16]} +
        ({4'd0, list_21[0]} +
         {4'd0, list_21[1]} +
         {4'd0, list_21[2]} +
         {4'd0, list_21[3]} +
         {4'd0, list_21[4]} +
         {4'd0, list_21[5]} +
         {4'd0, list_21[6]} +
         {4'd0, list_21[7]}) +
        ({4'd0, list_22[0]} +
         {4'd0, list_22[1]} +
         {4'd0, list_22[2]} +
         {4'd0, list_22[3]} +
         {4'd0, list_22[4]} +
         {4'd0, list_22[5]} +
         {4'd0, list_22[6]} +
         {4'd0, list_22[7]}))) |
      (owed_5_q !=
       ({1'b0, vnpu_ready_i[23:20]} +
        ({4'd0, list_26[0]} +
         {4'd0, list_26[1]} +
         {4'd0, list_26[2]} +
         {4'd0, list_26[3]} +
         {4'd0, list_26[4]} +
         {4'd0, list_26[5]} +
         {4'd0, list_26[6]} +
         {4'd0, list_26[7]}) +
        ({4'd0, list_27[0]} +
         {4'd0, list_27[1]} +
         {4'd0, list_27[2]} +
         {4'd0, list_27[3]} +
         {4'd0, list_27[4]} +
         {4'd0, list_27[5]} +
         {4'd0, list_27[6]} +
         {4'd0, list_27[7]}))) |
      (owed_6_q !=
       ({1'b0, vnpu_ready_i[27:24]} +
        ({4'd0, list_31[0]} +
         {4'd0, list_31[1]} +
         {4'd0, list_31[2]} +
         {4'd0, list_31[3]} +
         {4'd0, list_31[4]} +
         {4'd0, list_31[5]} +
         {4'd0, list_31[6]} +
         {4'd0, list_31[7]}) +
        ({4'd0, list_32[0]} +
         {4'd0, list_32[1]} +
         {4'd0, list_32[2]} +
         {4'd0, list_32[3]} +
         {4'd0, list_32[4]} +
         {4'd0, list_32[5]} +
         {4'd0, list_32[6]} +
         {4'd0, list_32[7]}))) |
      (owed_7_q !=
       ({1'b0, vnpu_ready_i[31:28]} +
        ({4'd0, list_36[0]} +
         {4'd0, list_36[1]} +
         {4'd0, list_36[2]} +
         {4'd0, list_36[3]} +
         {4'd0, list_36[4]} +
         {4'd0, list_36[5]} +
         {4'd0, list_36[6]} +
         {4'd0, list_36[7]}) +
        ({4'd0, list_37[0]} +
         {4'd0, list_37[1]} +
         {4'd0, list_37[2]} +
         {4'd0, list_37[3]} +
         {4'd0, list_37[4]} +
         {4'd0, list_37[5]} +
         {4'd0, list_37[6]} +
         {4'd0, list_37[7]}))) |
      (owed_8_q !=
       ({1'b0, vnpu_ready_i[35:32]} +
        ({4'd0, list_41[0]} +
         {4'd0, list_41[1]} +
         {4'd0, list_41[2]} +
         {4'd0, list_41[3]} +
         {4'd0, list_41[4]} +
         {4'd0, list_41[5]} +
         {4'd0, list_41[6]} +
         {4'd0, list_41[7]}) +
        ({4'd0, list_42[0]} +
         {4'd0, list_42[1]} +
         {4'd0, list_42[2]} +
         {4'd0, list_42[3]} +
         {4'd0, list_42[4]} +
         {4'd0, list_42[5]} +
         {4'd0, list_42[6]} +
         {4'd0, list_42[7]}))) |
      (owed_9_q !=
       ({1'b0, vnpu_ready_i[39:36]} +
        ({4'd0, list_46[0]} +
         {4'd0, list_46[1]} +
         {4'd0, list_46[2]} +
         {4'd0, list_46[3]} +
         {4'd0, list_46[4]} +
         {4'd0, list_46[5]} +
         {4'd0, list_46[6]} +
         {4'd0, list_46[7]}) +
        ({4'd0, list_47[0]} +
         {4'd0, list_47[1]} +
         {4'd0, list_47[2]} +
         {4'd0, list_47[3]} +
         {4'd0, list_47[4]} +
         {4'd0, list_47[5]} +
         {4'd0, list_47[6]} +
         {4'd0, list_47[7]}))) |
      (owed_10_q !=
       ({1'b0, vnpu_ready_i[43:40]} +
        ({4'd0, list_51[0]} +
         {4'd0, list_51[1]} +
         {4'd0, list_51[2]} +
         {4'd0, list_51[3]} +
         {4'd0, list_51[4]} +
         {4'd0, list_51[5]} +
         {4'd0, list_51[6]} +
         {4'd0, list_51[7]}) +
        ({4'd0, list_52[0]} +
         {4'd0, list_52[1]} +
         {4'd0, list_52[2]} +
         {4'd0, list_52[3]} +
         {4'd0, list_52[4]} +
         {4'd0, list_52[5]} +
         {4'd0, list_52[6]} +
         {4'd0, list_52[7]}))) |
      (owed_11_q !=
       ({1'b0, vnpu_ready_i[47:44]} +
        ({4'd0, list_56[0]} +
         {4'd0, list_56[1]} +
         {4'd0, list_56[2]} +
         {4'd0, list_56[3]} +
         {4'd0, list_56[4]} +
         {4'd0, list_56[5]} +
         {4'd0, list_56[6]} +
         {4'd0, list_56[7]}) +
        ({4'd0, list_57[0]} +
         {4'd0, list_57[1]} +
         {4'd0, list_57[2]} +
         {4'd0, list_57[3]} +
         {4'd0, list_57[4]} +
         {4'd0, list_57[5]} +
         {4'd0, list_57[6]} +
         {4'd0, list_57[7]}))) |
      (owed_12_q !=
       ({1'b0, vnpu_ready_i[51:48]} +
        ({4'd0, list_61[0]} +
         {4'd0, list_61[1]} +
         {4'd0, list_61[2]} +
         {4'd0, list_61[3]} +
         {4'd0, list_61[4]} +
         {4'd0, list_61[5]} +
         {4'd0, list_61[6]} +
         {4'd0, list_61[7]}) +
        ({4'd0, list_62[0]} +
         {4'd0, list_62[1]} +
         {4'd0, list_62[2]} +
         {4'd0, list_62[3]} +
         {4'd0, list_62[4]} +
         {4'd0, list_62[5]} +
         {4'd0, list_62[6]} +
         {4'd0, list_62[7]}))) |
      (owed_13_q !=
       ({1'b0, vnpu_ready_i[55:52]} +
        ({4'd0, list_66[0]} +
         {4'd0, list_66[1]} +
         {4'd0, list_66[2]} +
         {4'd0, list_66[3]} +
         {4'd0, list_66[4]} +
         {4'd0, list_66[5]} +
         {4'd0, list_66[6]} +
         {4'd0, list_66[7]}) +
        ({4'd0, list_67[0]} +
         {4'd0, list_67[1]} +
         {4'd0, list_67[2]} +
         {4'd0, list_67[3]} +
         {4'd0, list_67[4]} +
         {4'd0, list_67[5]} +
         {4'd0, list_67[6]} +
         {4'd0, list_67[7]}))) |
      (owed_14_q !=
       ({1'b0, vnpu_ready_i[59:56]} +
        ({4'd0, list_71[0]} +
         {4'd0, list_71[1]} +
         {4'd0, list_71[2]} +
         {4'd0, list_71[3]} +
         {4'd0, list_71[4]} +
         {4'd0, list_71[5]} +
         {4'd0, list_71[6]} +
         {4'd0, list_71[7]}) +
        ({4'd0, list_72[0]} +
         {4'd0, list_72[1]} +
         {4'd0, list_72[2]} +
         {4'd0, list_72[3]} +
         {4'd0, list_72[4]} +
         {4'd0, list_72[5]} +
         {4'd0, list_72[6]} +
         {4'd0, list_72[7]}))) |
      (owed_15_q !=
       ({1'b0, vnpu_ready_i[63:60]} +
        ({4'd0, list_76[0]} +
         {4'd0, list_76[1]} +
         {4'd0, list_76[2]} +
         {4'd0, list_76[3]} +
         {4'd0, list_76[4]} +
         {4'd0, list_76[5]} +
         {4'd0, list_76[6]} +
         {4'd0, list_76[7]}) +
        ({4'd0, list_77[0]} +
         {4'd0, list_77[1]} +
         {4'd0, list_77[2]} +
         {4'd0, list_77[3]} +
         {4'd0, list_77[4]} +
         {4'd0, list_77[5]} +
         {4'd0, list_77[6]} +
         {4'd0, list_77[7]})));

  assign cover_o =
      (vnpu_kill_i[0] &
       ((owed_0_q +
         {1'b0, ready_add_i[3:0]} -
         ({4'd0, list_3[0]} +
          {4'd0, list_3[1]} +
          {4'd0, list_3[2]} +
          {4'd0, list_3[3]} +
          {4'd0, list_3[4]} +
          {4'd0, list_3[5]} +
          {4'd0, list_3[6]} +
          {4'd0, list_3[7]})) !=
        ({4'd0, list_5[0]} +
         {4'd0, list_5[1]} +
         {4'd0, list_5[2]} +
         {4'd0, list_5[3]} +
         {4'd0, list_5[4]} +
         {4'd0, list_5[5]} +
         {4'd0, list_5[6]} +
         {4'd0, list_5[7]}))) |
      (vnpu_kill_i[1] &
       ((owed_1_q +
         {1'b0, ready_add_i[7:4]} -
         ({4'd0, list_8[0]} +
          {4'd0, list_8[1]} +
          {4'd0, list_8[2]} +
          {4'd0, list_8[3]} +
          {4'd0, list_8[4]} +
          {4'd0, list_8[5]} +
          {4'd0, list_8[6]} +
          {4'd0, list_8[7]})) !=
        ({4'd0, list_10[0]} +
         {4'd0, list_10[1]} +
         {4'd0, list_10[2]} +
         {4'd0, list_10[3]} +
         {4'd0, list_10[4]} +
         {4'd0, list_10[5]} +
         {4'd0, list_10[6]} +
         {4'd0, list_10[7]}))) |
      (vnpu_kill_i[2] &
       ((owed_2_q +
         {1'b0, ready_add_i[11:8]} -
         ({4'd0, list_13[0]} +
          {4'd0, list_13[1]} +
          {4'd0, list_13[2]} +
          {4'd0, list_13[3]} +
          {4'd0, list_13[4]} +
          {4'd0, list_13[5]} +
          {4'd0, list_13[6]} +
          {4'd0, list_13[7]})) !=
        ({4'd0, list_15[0]} +
         {4'd0, list_15[1]} +
         {4'd0, list_15[2]} +
         {4'd0, list_15[3]} +
         {4'd0, list_15[4]} +
         {4'd0, list_15[5]} +
         {4'd0, list_15[6]} +
         {4'd0, list_15[7]}))) |
      (vnpu_kill_i[3] &
       ((owed_3_q +
         {1'b0, ready_add_i[15:12]} -
         ({4'd0, list_18[0]} +
          {4'd0, list_18[1]} +
          {4'd0, list_18[2]} +
          {4'd0, list_18[3]} +
          {4'd0, list_18[4]} +
          {4'd0, list_18[5]} +
          {4'd0, list_18[6]} +
          {4'd0, list_18[7]})) !=
        ({4'd0, list_20[0]} +
         {4'd0, list_20[1]} +
         {4'd0, list_20[2]} +
         {4'd0, list_20[3]} +
         {4'd0, list_20[4]} +
         {4'd0, list_20[5]} +
         {4'd0, list_20[6]} +
         {4'd0, list_20[7]}))) |
      (vnpu_kill_i[4] &
       ((owed_4_q +
         {1'b0, ready_add_i[19:16]} -
         ({4'd0, list_23[0]} +
          {4'd0, list_23[1]} +
          {4'd0, list_23[2]} +
          {4'd0, list_23[3]} +
          {4'd0, list_23[4]} +
          {4'd0, list_23[5]} +
          {4'd0, list_23[6]} +
          {4'd0, list_23[7]})) !=
        ({4'd0, list_25[0]} +
         {4'd0, list_25[1]} +
         {4'd0, list_25[2]} +
         {4'd0, list_25[3]} +
         {4'd0, list_25[4]} +
         {4'd0, list_25[5]} +
         {4'd0, list_25[6]} +
         {4'd0, list_25[7]}))) |
      (vnpu_kill_i[5] &
       ((owed_5_q +
         {1'b0, ready_add_i[23:20]} -
         ({4'd0, list_28[0]} +
          {4'd0, list_28[1]} +
          {4'd0, list_28[2]} +
          {4'd0, list_28[3]} +
          {4'd0, list_28[4]} +
          {4'd0, list_28[5]} +
          {4'd0, list_28[6]} +
          {4'd0, list_28[7]})) !=
        ({4'd0, list_30[0]} +
         {4'd0, list_30[1]} +
         {4'd0, list_30[2]} +
         {4'd0, list_30[3]} +
         {4'd0, list_30[4]} +
         {4'd0, list_30[5]} +
         {4'd0, list_30[6]} +
         {4'd0, list_30[7]}))) |
      (vnpu_kill_i[6] &
       ((owed_6_q +
         {1'b0, ready_add_i[27:24]} -
         ({4'd0, list_33[0]} +
          {4'd0, list_33[1]} +
          {4'd0, list_33[2]} +
          {4'd0, list_33[3]} +
          {4'd0, list_33[4]} +
          {4'd0, list_33[5]} +
          {4'd0, list_33[6]} +
          {4'd0, list_33[7]})) !=
        ({4'd0, list_35[0]} +
         {4'd0, list_35[1]} +
         {4'd0, list_35[2]} +
         {4'd0, list_35[3]} +
         {4'd0, list_35[4]} +
         {4'd0, list_35[5]} +
         {4'd0, list_35[6]} +
         {4'd0, list_35[7]}))) |
      (vnpu_kill_i[7] &
       ((owed_7_q +
         {1'b0, ready_add_i[31:28]} -
         ({4'd0, list_38[0]} +
          {4'd0, list_38[1]} +
          {4'd0, list_38[2]} +
          {4'd0, list_38[3]} +
          {4'd0, list_38[4]} +
          {4'd0, list_38[5]} +
          {4'd0, list_38[6]} +
          {4'd0, list_38[7]})) !=
        ({4'd0, list_40[0]} +
         {4'd0, list_40[1]} +
         {4'd0, list_40[2]} +
         {4'd0, list_40[3]} +
         {4'd0, list_40[4]} +
         {4'd0, list_40[5]} +
         {4'd0, list_40[6]} +
         {4'd0, list_40[7]}))) |
      (vnpu_kill_i[8] &
       ((owed_8_q +
         {1'b0, ready_add_i[35:32]} -
         ({4'd0, list_43[0]} +
          {4'd0, list_43[1]} +
          {4'd0, list_43[2]} +
          {4'd0, list_43[3]} +
          {4'd0, list_43[4]} +
          {4'd0, list_43[5]} +
          {4'd0, list_43[6]} +
          {4'd0, list_43[7]})) !=
        ({4'd0, list_45[0]} +
         {4'd0, list_45[1]} +
         {4'd0, list_45[2]} +
         {4'd0, list_45[3]} +
         {4'd0, list_45[4]} +
         {4'd0, list_45[5]} +
         {4'd0, list_45[6]} +
         {4'd0, list_45[7]}))) |
      (vnpu_kill_i[9] &
       ((owed_9_q +
         {1'b0, ready_add_i[39:36]} -
         ({4'd0, list_48[0]} +
          {4'd0, list_48[1]} +
          {4'd0, list_48[2]} +
          {4'd0, list_48[3]} +
          {4'd0, list_48[4]} +
          {4'd0, list_48[5]} +
          {4'd0, list_48[6]} +
          {4'd0, list_48[7]})) !=
        ({4'd0, list_50[0]} +
         {4'd0, list_50[1]} +
         {4'd0, list_50[2]} +
         {4'd0, list_50[3]} +
         {4'd0, list_50[4]} +
         {4'd0, list_50[5]} +
         {4'd0, list_50[6]} +
         {4'd0, list_50[7]}))) |
      (vnpu_kill_i[10] &
       ((owed_10_q +
         {1'b0, ready_add_i[43:40]} -
         ({4'd0, list_53[0]} +
          {4'd0, list_53[1]} +
          {4'd0, list_53[2]} +
          {4'd0, list_53[3]} +
          {4'd0, list_53[4]} +
          {4'd0, list_53[5]} +
          {4'd0, list_53[6]} +
          {4'd0, list_53[7]})) !=
        ({4'd0, list_55[0]} +
         {4'd0, list_55[1]} +
         {4'd0, list_55[2]} +
         {4'd0, list_55[3]} +
         {4'd0, list_55[4]} +
         {4'd0, list_55[5]} +
         {4'd0, list_55[6]} +
         {4'd0, list_55[7]}))) |
      (vnpu_kill_i[11] &
       ((owed_11_q +
         {1'b0, ready_add_i[47:44]} -
         ({4'd0, list_58[0]} +
          {4'd0, list_58[1]} +
          {4'd0, list_58[2]} +
          {4'd0, list_58[3]} +
          {4'd0, list_58[4]} +
          {4'd0, list_58[5]} +
          {4'd0, list_58[6]} +
          {4'd0, list_58[7]})) !=
        ({4'd0, list_60[0]} +
         {4'd0, list_60[1]} +
         {4'd0, list_60[2]} +
         {4'd0, list_60[3]} +
         {4'd0, list_60[4]} +
         {4'd0, list_60[5]} +
         {4'd0, list_60[6]} +
         {4'd0, list_60[7]}))) |
      (vnpu_kill_i[12] &
       ((owed_12_q +
         {1'b0, ready_add_i[51:48]} -
         ({4'd0, list_63[0]} +
          {4'd0, list_63[1]} +
          {4'd0, list_63[2]} +
          {4'd0, list_63[3]} +
          {4'd0, list_63[4]} +
          {4'd0, list_63[5]} +
          {4'd0, list_63[6]} +
          {4'd0, list_63[7]})) !=
        ({4'd0, list_65[0]} +
         {4'd0, list_65[1]} +
         {4'd0, list_65[2]} +
         {4'd0, list_65[3]} +
         {4'd0, list_65[4]} +
         {4'd0, list_65[5]} +
         {4'd0, list_65[6]} +
         {4'd0, list_65[7]}))) |
      (vnpu_kill_i[13] &
       ((owed_13_q +
         {1'b0, ready_add_i[55:52]} -
         ({4'd0, list_68[0]} +
          {4'd0, list_68[1]} +
          {4'd0, list_68[2]} +
          {4'd0, list_68[3]} +
          {4'd0, list_68[4]} +
          {4'd0, list_68[5]} +
          {4'd0, list_68[6]} +
          {4'd0, list_68[7]})) !=
        ({4'd0, list_70[0]} +
         {4'd0, list_70[1]} +
         {4'd0, list_70[2]} +
         {4'd0, list_70[3]} +
         {4'd0, list_70[4]} +
         {4'd0, list_70[5]} +
         {4'd0, list_70[6]} +
         {4'd0, list_70[7]}))) |
      (vnpu_kill_i[14] &
       ((owed_14_q +
         {1'b0, ready_add_i[59:56]} -
         ({4'd0, list_73[0]} +
          {4'd0, list_73[1]} +
          {4'd0, list_73[2]} +
          {4'd0, list_73[3]} +
          {4'd0, list_73[4]} +
          {4'd0, list_73[5]} +
          {4'd0, list_73[6]} +
          {4'd0, list_73[7]})) !=
        ({4'd0, list_75[0]} +
         {4'd0, list_75[1]} +
         {4'd0, list_75[2]} +
         {4'd0, list_75[3]} +
         {4'd0, list_75[4]} +
         {4'd0, list_75[5]} +
         {4'd0, list_75[6]} +
         {4'd0, list_75[7]}))) |
      (vnpu_kill_i[15] &
       ((owed_15_q +
         {1'b0, ready_add_i[63:60]} -
         ({4'd0, list_78[0]} +
          {4'd0, list_78[1]} +
          {4'd0, list_78[2]} +
          {4'd0, list_78[3]} +
          {4'd0, list_78[4]} +
          {4'd0, list_78[5]} +
          {4'd0, list_78[6]} +
          {4'd0, list_78[7]})) !=
        ({4'd0, list_80[0]} +
         {4'd0, list_80[1]} +
         {4'd0, list_80[2]} +
         {4'd0, list_80[3]} +
         {4'd0, list_80[4]} +
         {4'd0, list_80[5]} +
         {4'd0, list_80[6]} +
         {4'd0, list_80[7]})));

endmodule

`default_nettype wire
