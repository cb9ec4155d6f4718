// SPDX-License-Identifier: Apache-2.0
//
// Watches G7: engines follow the commands, held the engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g7_commands.ts; do not edit.
// Body SHA-256: 51c090416417433c

`default_nettype none

module vnpu_utop_scheduler_g7 (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [7:0] me_run_i,         // ME runs a uTop.
  input  wire  [7:0] me_save_i,        // ME saves or discards its uTop.
  input  wire        start_valid_i,    // Start command; the ME must take it.
  input  wire        preempt_valid_i,  // Preempt command.
  input  wire  [2:0] start_me_i,       // ME that starts.
  input  wire  [2:0] preempt_me_i,     // ME that is preempted.
  input  wire [63:0] vnpu_held_i,      // MEs in Run.
  input  wire [31:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  output wire        bad_o,            // The promise is broken in this cycle.
  output wire        cover_o           // The case that it is about is there in this cycle.
);

  reg [7:0] run_before_q;  // MEs in Run in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_before_q <= 8'd0;
    end else begin
      run_before_q <= me_run_i;
    end
  end

  reg [7:0] save_before_q;  // MEs in Save in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_before_q <= 8'd0;
    end else begin
      save_before_q <= me_save_i;
    end
  end

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

  assign bad_o =
      ((me_run_i & ~run_before_q) !=
       ({
          start_me_i == 3'd7,
          start_me_i == 3'd6,
          start_me_i == 3'd5,
          start_me_i == 3'd4,
          start_me_i == 3'd3,
          start_me_i == 3'd2,
          start_me_i == 3'd1,
          start_me_i == 3'd0
        } &
        {8{start_valid_i}})) |
      ((me_save_i & ~save_before_q) !=
       ({
          preempt_me_i == 3'd7,
          preempt_me_i == 3'd6,
          preempt_me_i == 3'd5,
          preempt_me_i == 3'd4,
          preempt_me_i == 3'd3,
          preempt_me_i == 3'd2,
          preempt_me_i == 3'd1,
          preempt_me_i == 3'd0
        } &
        {8{preempt_valid_i}})) |
      (vnpu_held_i[3:0] !=
       ({3'd0, run_of_0[0]} +
        {3'd0, run_of_0[1]} +
        {3'd0, run_of_0[2]} +
        {3'd0, run_of_0[3]} +
        {3'd0, run_of_0[4]} +
        {3'd0, run_of_0[5]} +
        {3'd0, run_of_0[6]} +
        {3'd0, run_of_0[7]})) |
      (vnpu_held_i[7:4] !=
       ({3'd0, run_of_1[0]} +
        {3'd0, run_of_1[1]} +
        {3'd0, run_of_1[2]} +
        {3'd0, run_of_1[3]} +
        {3'd0, run_of_1[4]} +
        {3'd0, run_of_1[5]} +
        {3'd0, run_of_1[6]} +
        {3'd0, run_of_1[7]})) |
      (vnpu_held_i[11:8] !=
       ({3'd0, run_of_2[0]} +
        {3'd0, run_of_2[1]} +
        {3'd0, run_of_2[2]} +
        {3'd0, run_of_2[3]} +
        {3'd0, run_of_2[4]} +
        {3'd0, run_of_2[5]} +
        {3'd0, run_of_2[6]} +
        {3'd0, run_of_2[7]})) |
      (vnpu_held_i[15:12] !=
       ({3'd0, run_of_3[0]} +
        {3'd0, run_of_3[1]} +
        {3'd0, run_of_3[2]} +
        {3'd0, run_of_3[3]} +
        {3'd0, run_of_3[4]} +
        {3'd0, run_of_3[5]} +
        {3'd0, run_of_3[6]} +
        {3'd0, run_of_3[7]})) |
      (vnpu_held_i[19:16] !=
       ({3'd0, run_of_4[0]} +
        {3'd0, run_of_4[1]} +
        {3'd0, run_of_4[2]} +
        {3'd0, run_of_4[3]} +
        {3'd0, run_of_4[4]} +
        {3'd0, run_of_4[5]} +
        {3'd0, run_of_4[6]} +
        {3'd0, run_of_4[7]})) |
      (vnpu_held_i[23:20] !=
       ({3'd0, run_of_5[0]} +
        {3'd0, run_of_5[1]} +
        {3'd0, run_of_5[2]} +
        {3'd0, run_of_5[3]} +
        {3'd0, run_of_5[4]} +
        {3'd0, run_of_5[5]} +
        {3'd0, run_of_5[6]} +
        {3'd0, run_of_5[7]})) |
      (vnpu_held_i[27:24] !=
       ({3'd0, run_of_6[0]} +
        {3'd0, run_of_6[1]} +
        {3'd0, run_of_6[2]} +
        {3'd0, run_of_6[3]} +
        {3'd0, run_of_6[4]} +
        {3'd0, run_of_6[5]} +
        {3'd0, run_of_6[6]} +
        {3'd0, run_of_6[7]})) |
      (vnpu_held_i[31:28] !=
       ({3'd0, run_of_7[0]} +
        {3'd0, run_of_7[1]} +
        {3'd0, run_of_7[2]} +
        {3'd0, run_of_7[3]} +
        {3'd0, run_of_7[4]} +
        {3'd0, run_of_7[5]} +
        {3'd0, run_of_7[6]} +
        {3'd0, run_of_7[7]})) |
      (vnpu_held_i[35:32] !=
       ({3'd0, run_of_8[0]} +
        {3'd0, run_of_8[1]} +
        {3'd0, run_of_8[2]} +
        {3'd0, run_of_8[3]} +
        {3'd0, run_of_8[4]} +
        {3'd0, run_of_8[5]} +
        {3'd0, run_of_8[6]} +
        {3'd0, run_of_8[7]})) |
      (vnpu_held_i[39:36] !=
       ({3'd0, run_of_9[0]} +
        {3'd0, run_of_9[1]} +
        {3'd0, run_of_9[2]} +
        {3'd0, run_of_9[3]} +
        {3'd0, run_of_9[4]} +
        {3'd0, run_of_9[5]} +
        {3'd0, run_of_9[6]} +
        {3'd0, run_of_9[7]})) |
      (vnpu_held_i[43:40] !=
       ({3'd0, run_of_10[0]} +
        {3'd0, run_of_10[1]} +
        {3'd0, run_of_10[2]} +
        {3'd0, run_of_10[3]} +
        {3'd0, run_of_10[4]} +
        {3'd0, run_of_10[5]} +
        {3'd0, run_of_10[6]} +
        {3'd0, run_of_10[7]})) |
      (vnpu_held_i[47:44] !=
       ({3'd0, run_of_11[0]} +
        {3'd0, run_of_11[1]} +
        {3'd0, run_of_11[2]} +
        {3'd0, run_of_11[3]} +
        {3'd0, run_of_11[4]} +
        {3'd0, run_of_11[5]} +
        {3'd0, run_of_11[6]} +
        {3'd0, run_of_11[7]})) |
      (vnpu_held_i[51:48] !=
       ({3'd0, run_of_12[0]} +
        {3'd0, run_of_12[1]} +
        {3'd0, run_of_12[2]} +
        {3'd0, run_of_12[3]} +
        {3'd0, run_of_12[4]} +
        {3'd0, run_of_12[5]} +
        {3'd0, run_of_12[6]} +
        {3'd0, run_of_12[7]})) |
      (vnpu_held_i[55:52] !=
       ({3'd0, run_of_13[0]} +
        {3'd0, run_of_13[1]} +
        {3'd0, run_of_13[2]} +
        {3'd0, run_of_13[3]} +
        {3'd0, run_of_13[4]} +
        {3'd0, run_of_13[5]} +
        {3'd0, run_of_13[6]} +
        {3'd0, run_of_13[7]})) |
      (vnpu_held_i[59:56] !=
       ({3'd0, run_of_14[0]} +
        {3'd0, run_of_14[1]} +
        {3'd0, run_of_14[2]} +
        {3'd0, run_of_14[3]} +
        {3'd0, run_of_14[4]} +
        {3'd0, run_of_14[5]} +
        {3'd0, run_of_14[6]} +
        {3'd0, run_of_14[7]})) |
      (vnpu_held_i[63:60] !=
       ({3'd0, run_of_15[0]} +
        {3'd0, run_of_15[1]} +
        {3'd0, run_of_15[2]} +
        {3'd0, run_of_15[3]} +
        {3'd0, run_of_15[4]} +
        {3'd0, run_of_15[5]} +
        {3'd0, run_of_15[6]} +
        {3'd0, run_of_15[7]}));

  assign cover_o = start_valid_i & preempt_valid_i;

endmodule

`default_nettype wire
