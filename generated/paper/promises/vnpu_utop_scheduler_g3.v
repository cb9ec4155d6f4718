// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: d9374b16d41a8384

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire  [3:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [3:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [3:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [23:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [23:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [11:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [3:0] me_run_i,      // ME runs a uTop.
  input  wire  [3:0] me_save_i,     // ME saves or discards its uTop.
  input  wire  [7:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        bad_o,         // The promise is broken in this cycle.
  output wire        cover_o        // The case that it is about is there in this cycle.
);

  // In Run for vNPU 0.
  wire [3:0] run_of_0 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd0,
        me_vnpu_i[8:6] == 3'd0,
        me_vnpu_i[5:3] == 3'd0,
        me_vnpu_i[2:0] == 3'd0
      };

  // In Save for vNPU 0.
  wire [3:0] save_of_0 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd0,
        me_vnpu_i[8:6] == 3'd0,
        me_vnpu_i[5:3] == 3'd0,
        me_vnpu_i[2:0] == 3'd0
      };

  reg [3:0] owed_0_q;  // uTops of vNPU 0 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_1 = run_of_0;
  // MEs counted.
  wire [3:0] list_2 = save_of_0;
  // MEs in Run or Save for vNPU 0.
  wire [3:0] busy_0 = run_of_0 | save_of_0;
  // Their uTops go back to ready.
  wire [3:0] suspended_0 = save_of_0 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_0 = busy_0 & (me_finish_i | (~me_online_i & ~suspended_0));
  // Their uTops stay on them.
  wire [3:0] stays_0 = busy_0 & ~leaves_0 & ~suspended_0;
  // MEs counted.
  wire [3:0] list_3 = leaves_0;
  // MEs counted.
  wire [3:0] list_4 = stays_0;

  // What a kill leaves, or all.
  wire [3:0] next_0 =
      vnpu_kill_i[0] ?
          {3'd0, list_4[0]} + {3'd0, list_4[1]} + {3'd0, list_4[2]} + {3'd0, list_4[3]} :
      owed_0_q +
      {1'b0, ready_add_i[2:0]} -
      ({3'd0, list_3[0]} + {3'd0, list_3[1]} + {3'd0, list_3[2]} + {3'd0, list_3[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_0_q <= 4'd0;
    end else begin
      owed_0_q <= next_0;
    end
  end

  // MEs counted.
  wire [3:0] list_5 = stays_0;

  // In Run for vNPU 1.
  wire [3:0] run_of_1 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd1,
        me_vnpu_i[8:6] == 3'd1,
        me_vnpu_i[5:3] == 3'd1,
        me_vnpu_i[2:0] == 3'd1
      };

  // In Save for vNPU 1.
  wire [3:0] save_of_1 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd1,
        me_vnpu_i[8:6] == 3'd1,
        me_vnpu_i[5:3] == 3'd1,
        me_vnpu_i[2:0] == 3'd1
      };

  reg [3:0] owed_1_q;  // uTops of vNPU 1 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_6 = run_of_1;
  // MEs counted.
  wire [3:0] list_7 = save_of_1;
  // MEs in Run or Save for vNPU 1.
  wire [3:0] busy_1 = run_of_1 | save_of_1;
  // Their uTops go back to ready.
  wire [3:0] suspended_1 = save_of_1 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_1 = busy_1 & (me_finish_i | (~me_online_i & ~suspended_1));
  // Their uTops stay on them.
  wire [3:0] stays_1 = busy_1 & ~leaves_1 & ~suspended_1;
  // MEs counted.
  wire [3:0] list_8 = leaves_1;
  // MEs counted.
  wire [3:0] list_9 = stays_1;

  // What a kill leaves, or all.
  wire [3:0] next_1 =
      vnpu_kill_i[1] ?
          {3'd0, list_9[0]} + {3'd0, list_9[1]} + {3'd0, list_9[2]} + {3'd0, list_9[3]} :
      owed_1_q +
      {1'b0, ready_add_i[5:3]} -
      ({3'd0, list_8[0]} + {3'd0, list_8[1]} + {3'd0, list_8[2]} + {3'd0, list_8[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_1_q <= 4'd0;
    end else begin
      owed_1_q <= next_1;
    end
  end

  // MEs counted.
  wire [3:0] list_10 = stays_1;

  // In Run for vNPU 2.
  wire [3:0] run_of_2 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd2,
        me_vnpu_i[8:6] == 3'd2,
        me_vnpu_i[5:3] == 3'd2,
        me_vnpu_i[2:0] == 3'd2
      };

  // In Save for vNPU 2.
  wire [3:0] save_of_2 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd2,
        me_vnpu_i[8:6] == 3'd2,
        me_vnpu_i[5:3] == 3'd2,
        me_vnpu_i[2:0] == 3'd2
      };

  reg [3:0] owed_2_q;  // uTops of vNPU 2 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_11 = run_of_2;
  // MEs counted.
  wire [3:0] list_12 = save_of_2;
  // MEs in Run or Save for vNPU 2.
  wire [3:0] busy_2 = run_of_2 | save_of_2;
  // Their uTops go back to ready.
  wire [3:0] suspended_2 = save_of_2 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_2 = busy_2 & (me_finish_i | (~me_online_i & ~suspended_2));
  // Their uTops stay on them.
  wire [3:0] stays_2 = busy_2 & ~leaves_2 & ~suspended_2;
  // MEs counted.
  wire [3:0] list_13 = leaves_2;
  // MEs counted.
  wire [3:0] list_14 = stays_2;

  // What a kill leaves, or all.
  wire [3:0] next_2 =
      vnpu_kill_i[2] ?
          {3'd0, list_14[0]} + {3'd0, list_14[1]} + {3'd0, list_14[2]} + {3'd0, list_14[3]} :
      owed_2_q +
      {1'b0, ready_add_i[8:6]} -
      ({3'd0, list_13[0]} + {3'd0, list_13[1]} + {3'd0, list_13[2]} + {3'd0, list_13[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_2_q <= 4'd0;
    end else begin
      owed_2_q <= next_2;
    end
  end

  // MEs counted.
  wire [3:0] list_15 = stays_2;

  // In Run for vNPU 3.
  wire [3:0] run_of_3 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd3,
        me_vnpu_i[8:6] == 3'd3,
        me_vnpu_i[5:3] == 3'd3,
        me_vnpu_i[2:0] == 3'd3
      };

  // In Save for vNPU 3.
  wire [3:0] save_of_3 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd3,
        me_vnpu_i[8:6] == 3'd3,
        me_vnpu_i[5:3] == 3'd3,
        me_vnpu_i[2:0] == 3'd3
      };

  reg [3:0] owed_3_q;  // uTops of vNPU 3 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_16 = run_of_3;
  // MEs counted.
  wire [3:0] list_17 = save_of_3;
  // MEs in Run or Save for vNPU 3.
  wire [3:0] busy_3 = run_of_3 | save_of_3;
  // Their uTops go back to ready.
  wire [3:0] suspended_3 = save_of_3 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_3 = busy_3 & (me_finish_i | (~me_online_i & ~suspended_3));
  // Their uTops stay on them.
  wire [3:0] stays_3 = busy_3 & ~leaves_3 & ~suspended_3;
  // MEs counted.
  wire [3:0] list_18 = leaves_3;
  // MEs counted.
  wire [3:0] list_19 = stays_3;

  // What a kill leaves, or all.
  wire [3:0] next_3 =
      vnpu_kill_i[3] ?
          {3'd0, list_19[0]} + {3'd0, list_19[1]} + {3'd0, list_19[2]} + {3'd0, list_19[3]} :
      owed_3_q +
      {1'b0, ready_add_i[11:9]} -
      ({3'd0, list_18[0]} + {3'd0, list_18[1]} + {3'd0, list_18[2]} + {3'd0, list_18[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_3_q <= 4'd0;
    end else begin
      owed_3_q <= next_3;
    end
  end

  // MEs counted.
  wire [3:0] list_20 = stays_3;

  // In Run for vNPU 4.
  wire [3:0] run_of_4 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd4,
        me_vnpu_i[8:6] == 3'd4,
        me_vnpu_i[5:3] == 3'd4,
        me_vnpu_i[2:0] == 3'd4
      };

  // In Save for vNPU 4.
  wire [3:0] save_of_4 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd4,
        me_vnpu_i[8:6] == 3'd4,
        me_vnpu_i[5:3] == 3'd4,
        me_vnpu_i[2:0] == 3'd4
      };

  reg [3:0] owed_4_q;  // uTops of vNPU 4 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_21 = run_of_4;
  // MEs counted.
  wire [3:0] list_22 = save_of_4;
  // MEs in Run or Save for vNPU 4.
  wire [3:0] busy_4 = run_of_4 | save_of_4;
  // Their uTops go back to ready.
  wire [3:0] suspended_4 = save_of_4 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_4 = busy_4 & (me_finish_i | (~me_online_i & ~suspended_4));
  // Their uTops stay on them.
  wire [3:0] stays_4 = busy_4 & ~leaves_4 & ~suspended_4;
  // MEs counted.
  wire [3:0] list_23 = leaves_4;
  // MEs counted.
  wire [3:0] list_24 = stays_4;

  // What a kill leaves, or all.
  wire [3:0] next_4 =
      vnpu_kill_i[4] ?
          {3'd0, list_24[0]} + {3'd0, list_24[1]} + {3'd0, list_24[2]} + {3'd0, list_24[3]} :
      owed_4_q +
      {1'b0, ready_add_i[14:12]} -
      ({3'd0, list_23[0]} + {3'd0, list_23[1]} + {3'd0, list_23[2]} + {3'd0, list_23[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_4_q <= 4'd0;
    end else begin
      owed_4_q <= next_4;
    end
  end

  // MEs counted.
  wire [3:0] list_25 = stays_4;

  // In Run for vNPU 5.
  wire [3:0] run_of_5 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd5,
        me_vnpu_i[8:6] == 3'd5,
        me_vnpu_i[5:3] == 3'd5,
        me_vnpu_i[2:0] == 3'd5
      };

  // In Save for vNPU 5.
  wire [3:0] save_of_5 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd5,
        me_vnpu_i[8:6] == 3'd5,
        me_vnpu_i[5:3] == 3'd5,
        me_vnpu_i[2:0] == 3'd5
      };

  reg [3:0] owed_5_q;  // uTops of vNPU 5 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_26 = run_of_5;
  // MEs counted.
  wire [3:0] list_27 = save_of_5;
  // MEs in Run or Save for vNPU 5.
  wire [3:0] busy_5 = run_of_5 | save_of_5;
  // Their uTops go back to ready.
  wire [3:0] suspended_5 = save_of_5 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_5 = busy_5 & (me_finish_i | (~me_online_i & ~suspended_5));
  // Their uTops stay on them.
  wire [3:0] stays_5 = busy_5 & ~leaves_5 & ~suspended_5;
  // MEs counted.
  wire [3:0] list_28 = leaves_5;
  // MEs counted.
  wire [3:0] list_29 = stays_5;

  // What a kill leaves, or all.
  wire [3:0] next_5 =
      vnpu_kill_i[5] ?
          {3'd0, list_29[0]} + {3'd0, list_29[1]} + {3'd0, list_29[2]} + {3'd0, list_29[3]} :
      owed_5_q +
      {1'b0, ready_add_i[17:15]} -
      ({3'd0, list_28[0]} + {3'd0, list_28[1]} + {3'd0, list_28[2]} + {3'd0, list_28[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_5_q <= 4'd0;
    end else begin
      owed_5_q <= next_5;
    end
  end

  // MEs counted.
  wire [3:0] list_30 = stays_5;

  // In Run for vNPU 6.
  wire [3:0] run_of_6 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd6,
        me_vnpu_i[8:6] == 3'd6,
        me_vnpu_i[5:3] == 3'd6,
        me_vnpu_i[2:0] == 3'd6
      };

  // In Save for vNPU 6.
  wire [3:0] save_of_6 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd6,
        me_vnpu_i[8:6] == 3'd6,
        me_vnpu_i[5:3] == 3'd6,
        me_vnpu_i[2:0] == 3'd6
      };

  reg [3:0] owed_6_q;  // uTops of vNPU 6 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_31 = run_of_6;
  // MEs counted.
  wire [3:0] list_32 = save_of_6;
  // MEs in Run or Save for vNPU 6.
  wire [3:0] busy_6 = run_of_6 | save_of_6;
  // Their uTops go back to ready.
  wire [3:0] suspended_6 = save_of_6 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_6 = busy_6 & (me_finish_i | (~me_online_i & ~suspended_6));
  // Their uTops stay on them.
  wire [3:0] stays_6 = busy_6 & ~leaves_6 & ~suspended_6;
  // MEs counted.
  wire [3:0] list_33 = leaves_6;
  // MEs counted.
  wire [3:0] list_34 = stays_6;

  // What a kill leaves, or all.
  wire [3:0] next_6 =
      vnpu_kill_i[6] ?
          {3'd0, list_34[0]} + {3'd0, list_34[1]} + {3'd0, list_34[2]} + {3'd0, list_34[3]} :
      owed_6_q +
      {1'b0, ready_add_i[20:18]} -
      ({3'd0, list_33[0]} + {3'd0, list_33[1]} + {3'd0, list_33[2]} + {3'd0, list_33[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_6_q <= 4'd0;
    end else begin
      owed_6_q <= next_6;
    end
  end

  // MEs counted.
  wire [3:0] list_35 = stays_6;

  // In Run for vNPU 7.
  wire [3:0] run_of_7 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd7,
        me_vnpu_i[8:6] == 3'd7,
        me_vnpu_i[5:3] == 3'd7,
        me_vnpu_i[2:0] == 3'd7
      };

  // In Save for vNPU 7.
  wire [3:0] save_of_7 =
      me_save_i &
      {
        me_vnpu_i[11:9] == 3'd7,
        me_vnpu_i[8:6] == 3'd7,
        me_vnpu_i[5:3] == 3'd7,
        me_vnpu_i[2:0] == 3'd7
      };

  reg [3:0] owed_7_q;  // uTops of vNPU 7 that were added and neither finished nor killed.

  // MEs counted.
  wire [3:0] list_36 = run_of_7;
  // MEs counted.
  wire [3:0] list_37 = save_of_7;
  // MEs in Run or Save for vNPU 7.
  wire [3:0] busy_7 = run_of_7 | save_of_7;
  // Their uTops go back to ready.
  wire [3:0] suspended_7 = save_of_7 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves_7 = busy_7 & (me_finish_i | (~me_online_i & ~suspended_7));
  // Their uTops stay on them.
  wire [3:0] stays_7 = busy_7 & ~leaves_7 & ~suspended_7;
  // MEs counted.
  wire [3:0] list_38 = leaves_7;
  // MEs counted.
  wire [3:0] list_39 = stays_7;

  // What a kill leaves, or all.
  wire [3:0] next_7 =
      vnpu_kill_i[7] ?
          {3'd0, list_39[0]} + {3'd0, list_39[1]} + {3'd0, list_39[2]} + {3'd0, list_39[3]} :
      owed_7_q +
      {1'b0, ready_add_i[23:21]} -
      ({3'd0, list_38[0]} + {3'd0, list_38[1]} + {3'd0, list_38[2]} + {3'd0, list_38[3]});

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_7_q <= 4'd0;
    end else begin
      owed_7_q <= next_7;
    end
  end

  // MEs counted.
  wire [3:0] list_40 = stays_7;

  assign bad_o =
      (owed_0_q !=
       ({1'b0, vnpu_ready_i[2:0]} +
        ({3'd0, list_1[0]} + {3'd0, list_1[1]} + {3'd0, list_1[2]} + {3'd0, list_1[3]}) +
        ({3'd0, list_2[0]} + {3'd0, list_2[1]} + {3'd0, list_2[2]} + {3'd0, list_2[3]}))) |
      (owed_1_q !=
       ({1'b0, vnpu_ready_i[5:3]} +
        ({3'd0, list_6[0]} + {3'd0, list_6[1]} + {3'd0, list_6[2]} + {3'd0, list_6[3]}) +
        ({3'd0, list_7[0]} + {3'd0, list_7[1]} + {3'd0, list_7[2]} + {3'd0, list_7[3]}))) |
      (owed_2_q !=
       ({1'b0, vnpu_ready_i[8:6]} +
        ({3'd0, list_11[0]} + {3'd0, list_11[1]} + {3'd0, list_11[2]} + {3'd0, list_11[3]}) +
        ({3'd0, list_12[0]} + {3'd0, list_12[1]} + {3'd0, list_12[2]} + {3'd0, list_12[3]}))) |
      (owed_3_q !=
       ({1'b0, vnpu_ready_i[11:9]} +
        ({3'd0, list_16[0]} + {3'd0, list_16[1]} + {3'd0, list_16[2]} + {3'd0, list_16[3]}) +
        ({3'd0, list_17[0]} + {3'd0, list_17[1]} + {3'd0, list_17[2]} + {3'd0, list_17[3]}))) |
      (owed_4_q !=
       ({1'b0, vnpu_ready_i[14:12]} +
        ({3'd0, list_21[0]} + {3'd0, list_21[1]} + {3'd0, list_21[2]} + {3'd0, list_21[3]}) +
        ({3'd0, list_22[0]} + {3'd0, list_22[1]} + {3'd0, list_22[2]} + {3'd0, list_22[3]}))) |
      (owed_5_q !=
       ({1'b0, vnpu_ready_i[17:15]} +
        ({3'd0, list_26[0]} + {3'd0, list_26[1]} + {3'd0, list_26[2]} + {3'd0, list_26[3]}) +
        ({3'd0, list_27[0]} + {3'd0, list_27[1]} + {3'd0, list_27[2]} + {3'd0, list_27[3]}))) |
      (owed_6_q !=
       ({1'b0, vnpu_ready_i[20:18]} +
        ({3'd0, list_31[0]} + {3'd0, list_31[1]} + {3'd0, list_31[2]} + {3'd0, list_31[3]}) +
        ({3'd0, list_32[0]} + {3'd0, list_32[1]} + {3'd0, list_32[2]} + {3'd0, list_32[3]}))) |
      (owed_7_q !=
       ({1'b0, vnpu_ready_i[23:21]} +
        ({3'd0, list_36[0]} + {3'd0, list_36[1]} + {3'd0, list_36[2]} + {3'd0, list_36[3]}) +
        ({3'd0, list_37[0]} + {3'd0, list_37[1]} + {3'd0, list_37[2]} + {3'd0, list_37[3]})));

  assign cover_o =
      (vnpu_kill_i[0] &
       ((owed_0_q +
         {1'b0, ready_add_i[2:0]} -
         ({3'd0, list_3[0]} + {3'd0, list_3[1]} + {3'd0, list_3[2]} + {3'd0, list_3[3]})) !=
        ({3'd0, list_5[0]} + {3'd0, list_5[1]} + {3'd0, list_5[2]} + {3'd0, list_5[3]}))) |
      (vnpu_kill_i[1] &
       ((owed_1_q +
         {1'b0, ready_add_i[5:3]} -
         ({3'd0, list_8[0]} + {3'd0, list_8[1]} + {3'd0, list_8[2]} + {3'd0, list_8[3]})) !=
        ({3'd0, list_10[0]} + {3'd0, list_10[1]} + {3'd0, list_10[2]} + {3'd0, list_10[3]}))) |
      (vnpu_kill_i[2] &
       ((owed_2_q +
         {1'b0, ready_add_i[8:6]} -
         ({3'd0, list_13[0]} + {3'd0, list_13[1]} + {3'd0, list_13[2]} + {3'd0, list_13[3]})) !=
        ({3'd0, list_15[0]} + {3'd0, list_15[1]} + {3'd0, list_15[2]} + {3'd0, list_15[3]}))) |
      (vnpu_kill_i[3] &
       ((owed_3_q +
         {1'b0, ready_add_i[11:9]} -
         ({3'd0, list_18[0]} + {3'd0, list_18[1]} + {3'd0, list_18[2]} + {3'd0, list_18[3]})) !=
        ({3'd0, list_20[0]} + {3'd0, list_20[1]} + {3'd0, list_20[2]} + {3'd0, list_20[3]}))) |
      (vnpu_kill_i[4] &
       ((owed_4_q +
         {1'b0, ready_add_i[14:12]} -
         ({3'd0, list_23[0]} + {3'd0, list_23[1]} + {3'd0, list_23[2]} + {3'd0, list_23[3]})) !=
        ({3'd0, list_25[0]} + {3'd0, list_25[1]} + {3'd0, list_25[2]} + {3'd0, list_25[3]}))) |
      (vnpu_kill_i[5] &
       ((owed_5_q +
         {1'b0, ready_add_i[17:15]} -
         ({3'd0, list_28[0]} + {3'd0, list_28[1]} + {3'd0, list_28[2]} + {3'd0, list_28[3]})) !=
        ({3'd0, list_30[0]} + {3'd0, list_30[1]} + {3'd0, list_30[2]} + {3'd0, list_30[3]}))) |
      (vnpu_kill_i[6] &
       ((owed_6_q +
         {1'b0, ready_add_i[20:18]} -
         ({3'd0, list_33[0]} + {3'd0, list_33[1]} + {3'd0, list_33[2]} + {3'd0, list_33[3]})) !=
        ({3'd0, list_35[0]} + {3'd0, list_35[1]} + {3'd0, list_35[2]} + {3'd0, list_35[3]}))) |
      (vnpu_kill_i[7] &
       ((owed_7_q +
         {1'b0, ready_add_i[23:21]} -
         ({3'd0, list_38[0]} + {3'd0, list_38[1]} + {3'd0, list_38[2]} + {3'd0, list_38[3]})) !=
        ({3'd0, list_40[0]} + {3'd0, list_40[1]} + {3'd0, list_40[2]} + {3'd0, list_40[3]})));

endmodule

`default_nettype wire
