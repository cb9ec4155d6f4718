// SPDX-License-Identifier: Apache-2.0
//
// Watches G7: engines follow the commands, held the engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g7_commands.ts; do not edit.
// Body SHA-256: 6d7b6a9ec99a1c22

`default_nettype none

module vnpu_utop_scheduler_g7 (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire  [15:0] me_run_i,         // ME runs a uTop.
  input  wire  [15:0] me_save_i,        // ME saves or discards its uTop.
  input  wire         start_valid_i,    // Start command; the ME must take it.
  input  wire         preempt_valid_i,  // Preempt command.
  input  wire   [3:0] start_me_i,       // ME that starts.
  input  wire   [3:0] preempt_me_i,     // ME that is preempted.
  input  wire [159:0] vnpu_held_i,      // MEs in Run.
  input  wire  [79:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  output wire         bad_o,            // The promise is broken in this cycle.
  output wire         cover_o           // The case that it is about is there in this cycle.
);

  reg [15:0] run_before_q;  // MEs in Run in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_before_q <= 16'd0;
    end else begin
      run_before_q <= me_run_i;
    end
  end

  reg [15:0] save_before_q;  // MEs in Save in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_before_q <= 16'd0;
    end else begin
      save_before_q <= me_save_i;
    end
  end

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

  assign bad_o =
      ((me_run_i & ~run_before_q) !=
       ({
          start_me_i == 4'd15,
          start_me_i == 4'd14,
          start_me_i == 4'd13,
          start_me_i == 4'd12,
          start_me_i == 4'd11,
          start_me_i == 4'd10,
          start_me_i == 4'd9,
          start_me_i == 4'd8,
          start_me_i == 4'd7,
          start_me_i == 4'd6,
          start_me_i == 4'd5,
          start_me_i == 4'd4,
          start_me_i == 4'd3,
          start_me_i == 4'd2,
          start_me_i == 4'd1,
          start_me_i == 4'd0
        } &
        {16{start_valid_i}})) |
      ((me_save_i & ~save_before_q) !=
       ({
          preempt_me_i == 4'd15,
          preempt_me_i == 4'd14,
          preempt_me_i == 4'd13,
          preempt_me_i == 4'd12,
          preempt_me_i == 4'd11,
          preempt_me_i == 4'd10,
          preempt_me_i == 4'd9,
          preempt_me_i == 4'd8,
          preempt_me_i == 4'd7,
          preempt_me_i == 4'd6,
          preempt_me_i == 4'd5,
          preempt_me_i == 4'd4,
          preempt_me_i == 4'd3,
          preempt_me_i == 4'd2,
          preempt_me_i == 4'd1,
          preempt_me_i == 4'd0
        } &
        {16{preempt_valid_i}})) |
      (vnpu_held_i[4:0] !=
       ({4'd0, run_of_0[0]} +
        {4'd0, run_of_0[1]} +
        {4'd0, run_of_0[2]} +
        {4'd0, run_of_0[3]} +
        {4'd0, run_of_0[4]} +
        {4'd0, run_of_0[5]} +
        {4'd0, run_of_0[6]} +
        {4'd0, run_of_0[7]} +
        {4'd0, run_of_0[8]} +
        {4'd0, run_of_0[9]} +
        {4'd0, run_of_0[10]} +
        {4'd0, run_of_0[11]} +
        {4'd0, run_of_0[12]} +
        {4'd0, run_of_0[13]} +
        {4'd0, run_of_0[14]} +
        {4'd0, run_of_0[15]})) |
      (vnpu_held_i[9:5] !=
       ({4'd0, run_of_1[0]} +
        {4'd0, run_of_1[1]} +
        {4'd0, run_of_1[2]} +
        {4'd0, run_of_1[3]} +
        {4'd0, run_of_1[4]} +
        {4'd0, run_of_1[5]} +
        {4'd0, run_of_1[6]} +
        {4'd0, run_of_1[7]} +
        {4'd0, run_of_1[8]} +
        {4'd0, run_of_1[9]} +
        {4'd0, run_of_1[10]} +
        {4'd0, run_of_1[11]} +
        {4'd0, run_of_1[12]} +
        {4'd0, run_of_1[13]} +
        {4'd0, run_of_1[14]} +
        {4'd0, run_of_1[15]})) |
      (vnpu_held_i[14:10] !=
       ({4'd0, run_of_2[0]} +
        {4'd0, run_of_2[1]} +
        {4'd0, run_of_2[2]} +
        {4'd0, run_of_2[3]} +
        {4'd0, run_of_2[4]} +
        {4'd0, run_of_2[5]} +
        {4'd0, run_of_2[6]} +
        {4'd0, run_of_2[7]} +
        {4'd0, run_of_2[8]} +
        {4'd0, run_of_2[9]} +
        {4'd0, run_of_2[10]} +
        {4'd0, run_of_2[11]} +
        {4'd0, run_of_2[12]} +
        {4'd0, run_of_2[13]} +
        {4'd0, run_of_2[14]} +
        {4'd0, run_of_2[15]})) |
      (vnpu_held_i[19:15] !=
       ({4'd0, run_of_3[0]} +
        {4'd0, run_of_3[1]} +
        {4'd0, run_of_3[2]} +
        {4'd0, run_of_3[3]} +
        {4'd0, run_of_3[4]} +
        {4'd0, run_of_3[5]} +
        {4'd0, run_of_3[6]} +
        {4'd0, run_of_3[7]} +
        {4'd0, run_of_3[8]} +
        {4'd0, run_of_3[9]} +
        {4'd0, run_of_3[10]} +
        {4'd0, run_of_3[11]} +
        {4'd0, run_of_3[12]} +
        {4'd0, run_of_3[13]} +
        {4'd0, run_of_3[14]} +
        {4'd0, run_of_3[15]})) |
      (vnpu_held_i[24:20] !=
       ({4'd0, run_of_4[0]} +
        {4'd0, run_of_4[1]} +
        {4'd0, run_of_4[2]} +
        {4'd0, run_of_4[3]} +
        {4'd0, run_of_4[4]} +
        {4'd0, run_of_4[5]} +
        {4'd0, run_of_4[6]} +
        {4'd0, run_of_4[7]} +
        {4'd0, run_of_4[8]} +
        {4'd0, run_of_4[9]} +
        {4'd0, run_of_4[10]} +
        {4'd0, run_of_4[11]} +
        {4'd0, run_of_4[12]} +
        {4'd0, run_of_4[13]} +
        {4'd0, run_of_4[14]} +
        {4'd0, run_of_4[15]})) |
      (vnpu_held_i[29:25] !=
       ({4'd0, run_of_5[0]} +
        {4'd0, run_of_5[1]} +
        {4'd0, run_of_5[2]} +
        {4'd0, run_of_5[3]} +
        {4'd0, run_of_5[4]} +
        {4'd0, run_of_5[5]} +
        {4'd0, run_of_5[6]} +
        {4'd0, run_of_5[7]} +
        {4'd0, run_of_5[8]} +
        {4'd0, run_of_5[9]} +
        {4'd0, run_of_5[10]} +
        {4'd0, run_of_5[11]} +
        {4'd0, run_of_5[12]} +
        {4'd0, run_of_5[13]} +
        {4'd0, run_of_5[14]} +
        {4'd0, run_of_5[15]})) |
      (vnpu_held_i[34:30] !=
       ({4'd0, run_of_6[0]} +
        {4'd0, run_of_6[1]} +
        {4'd0, run_of_6[2]} +
        {4'd0, run_of_6[3]} +
        {4'd0, run_of_6[4]} +
        {4'd0, run_of_6[5]} +
        {4'd0, run_of_6[6]} +
        {4'd0, run_of_6[7]} +
        {4'd0, run_of_6[8]} +
        {4'd0, run_of_6[9]} +
        {4'd0, run_of_6[10]} +
        {4'd0, run_of_6[11]} +
        {4'd0, run_of_6[12]} +
        {4'd0, run_of_6[13]} +
        {4'd0, run_of_6[14]} +
        {4'd0, run_of_6[15]})) |
      (vnpu_held_i[39:35] !=
       ({4'd0, run_of_7[0]} +
        {4'd0, run_of_7[1]} +
        {4'd0, run_of_7[2]} +
        {4'd0, run_of_7[3]} +
        {4'd0, run_of_7[4]} +
        {4'd0, run_of_7[5]} +
        {4'd0, run_of_7[6]} +
        {4'd0, run_of_7[7]} +
        {4'd0, run_of_7[8]} +
        {4'd0, run_of_7[9]} +
        {4'd0, run_of_7[10]} +
        {4'd0, run_of_7[11]} +
        {4'd0, run_of_7[12]} +
        {4'd0, run_of_7[13]} +
        {4'd0, run_of_7[14]} +
        {4'd0, run_of_7[15]})) |
      (vnpu_held_i[44:40] !=
       ({4'd0, run_of_8[0]} +
        {4'd0, run_of_8[1]} +
        {4'd0, run_of_8[2]} +
        {4'd0, run_of_8[3]} +
        {4'd0, run_of_8[4]} +
        {4'd0, run_of_8[5]} +
        {4'd0, run_of_8[6]} +
        {4'd0, run_of_8[7]} +
        {4'd0, run_of_8[8]} +
        {4'd0, run_of_8[9]} +
        {4'd0, run_of_8[10]} +
        {4'd0, run_of_8[11]} +
        {4'd0, run_of_8[12]} +
        {4'd0, run_of_8[13]} +
        {4'd0, run_of_8[14]} +
        {4'd0, run_of_8[15]})) |
      (vnpu_held_i[49:45] !=
       ({4'd0, run_of_9[0]} +
        {4'd0, run_of_9[1]} +
        {4'd0, run_of_9[2]} +
        {4'd0, run_of_9[3]} +
        {4'd0, run_of_9[4]} +
        {4'd0, run_of_9[5]} +
        {4'd0, run_of_9[6]} +
        {4'd0, run_of_9[7]} +
        {4'd0, run_of_9[8]} +
        {4'd0, run_of_9[9]} +
        {4'd0, run_of_9[10]} +
        {4'd0, run_of_9[11]} +
        {4'd0, run_of_9[12]} +
        {4'd0, run_of_9[13]} +
        {4'd0, run_of_9[14]} +
        {4'd0, run_of_9[15]})) |
      (vnpu_held_i[54:50] !=
       ({4'd0, run_of_10[0]} +
        {4'd0, run_of_10[1]} +
        {4'd0, run_of_10[2]} +
        {4'd0, run_of_10[3]} +
        {4'd0, run_of_10[4]} +
        {4'd0, run_of_10[5]} +
        {4'd0, run_of_10[6]} +
        {4'd0, run_of_10[7]} +
        {4'd0, run_of_10[8]} +
        {4'd0, run_of_10[9]} +
        {4'd0, run_of_10[10]} +
        {4'd0, run_of_10[11]} +
        {4'd0, run_of_10[12]} +
        {4'd0, run_of_10[13]} +
        {4'd0, run_of_10[14]} +
        {4'd0, run_of_10[15]})) |
      (vnpu_held_i[59:55] !=
       ({4'd0, run_of_11[0]} +
        {4'd0, run_of_11[1]} +
        {4'd0, run_of_11[2]} +
        {4'd0, run_of_11[3]} +
        {4'd0, run_of_11[4]} +
        {4'd0, run_of_11[5]} +
        {4'd0, run_of_11[6]} +
        {4'd0, run_of_11[7]} +
        {4'd0, run_of_11[8]} +
        {4'd0, run_of_11[9]} +
        {4'd0, run_of_11[10]} +
        {4'd0, run_of_11[11]} +
        {4'd0, run_of_11[12]} +
        {4'd0, run_of_11[13]} +
        {4'd0, run_of_11[14]} +
        {4'd0, run_of_11[15]})) |
      (vnpu_held_i[64:60] !=
       ({4'd0, run_of_12[0]} +
        {4'd0, run_of_12[1]} +
        {4'd0, run_of_12[2]} +
        {4'd0, run_of_12[3]} +
        {4'd0, run_of_12[4]} +
        {4'd0, run_of_12[5]} +
        {4'd0, run_of_12[6]} +
        {4'd0, run_of_12[7]} +
        {4'd0, run_of_12[8]} +
        {4'd0, run_of_12[9]} +
        {4'd0, run_of_12[10]} +
        {4'd0, run_of_12[11]} +
        {4'd0, run_of_12[12]} +
        {4'd0, run_of_12[13]} +
        {4'd0, run_of_12[14]} +
        {4'd0, run_of_12[15]})) |
      (vnpu_held_i[69:65] !=
       ({4'd0, run_of_13[0]} +
        {4'd0, run_of_13[1]} +
        {4'd0, run_of_13[2]} +
        {4'd0, run_of_13[3]} +
        {4'd0, run_of_13[4]} +
        {4'd0, run_of_13[5]} +
        {4'd0, run_of_13[6]} +
        {4'd0, run_of_13[7]} +
        {4'd0, run_of_13[8]} +
        {4'd0, run_of_13[9]} +
        {4'd0, run_of_13[10]} +
        {4'd0, run_of_13[11]} +
        {4'd0, run_of_13[12]} +
        {4'd0, run_of_13[13]} +
        {4'd0, run_of_13[14]} +
        {4'd0, run_of_13[15]})) |
      (vnpu_held_i[74:70] !=
       ({4'd0, run_of_14[0]} +
        {4'd0, run_of_14[1]} +
        {4'd0, run_of_14[2]} +
        {4'd0, run_of_14[3]} +
        {4'd0, run_of_14[4]} +
        {4'd0, run_of_14[5]} +
        {4'd0, run_of_14[6]} +
        {4'd0, run_of_14[7]} +
        {4'd0, run_of_14[8]} +
        {4'd0, run_of_14[9]} +
        {4'd0, run_of_14[10]} +
        {4'd0, run_of_14[11]} +
        {4'd0, run_of_14[12]} +
        {4'd0, run_of_14[13]} +
        {4'd0, run_of_14[14]} +
        {4'd0, run_of_14[15]})) |
      (vnpu_held_i[79:75] !=
       ({4'd0, run_of_15[0]} +
        {4'd0, run_of_15[1]} +
        {4'd0, run_of_15[2]} +
        {4'd0, run_of_15[3]} +
        {4'd0, run_of_15[4]} +
        {4'd0, run_of_15[5]} +
        {4'd0, run_of_15[6]} +
        {4'd0, run_of_15[7]} +
        {4'd0, run_of_15[8]} +
        {4'd0, run_of_15[9]} +
        {4'd0, run_of_15[10]} +
        {4'd0, run_of_15[11]} +
        {4'd0, run_of_15[12]} +
        {4'd0, run_of_15[13]} +
        {4'd0, run_of_15[14]} +
        {4'd0, run_of_15[15]})) |
      (vnpu_held_i[84:80] !=
       ({4'd0, run_of_16[0]} +
        {4'd0, run_of_16[1]} +
        {4'd0, run_of_16[2]} +
        {4'd0, run_of_16[3]} +
        {4'd0, run_of_16[4]} +
        {4'd0, run_of_16[5]} +
        {4'd0, run_of_16[6]} +
        {4'd0, run_of_16[7]} +
        {4'd0, run_of_16[8]} +
        {4'd0, run_of_16[9]} +
        {4'd0, run_of_16[10]} +
        {4'd0, run_of_16[11]} +
        {4'd0, run_of_16[12]} +
        {4'd0, run_of_16[13]} +
        {4'd0, run_of_16[14]} +
        {4'd0, run_of_16[15]})) |
      (vnpu_held_i[89:85] !=
       ({4'd0, run_of_17[0]} +
        {4'd0, run_of_17[1]} +
        {4'd0, run_of_17[2]} +
        {4'd0, run_of_17[3]} +
        {4'd0, run_of_17[4]} +
        {4'd0, run_of_17[5]} +
        {4'd0, run_of_17[6]} +
        {4'd0, run_of_17[7]} +
        {4'd0, run_of_17[8]} +
        {4'd0, run_of_17[9]} +
        {4'd0, run_of_17[10]} +
        {4'd0, run_of_17[11]} +
        {4'd0, run_of_17[12]} +
        {4'd0, run_of_17[13]} +
        {4'd0, run_of_17[14]} +
        {4'd0, run_of_17[15]})) |
      (vnpu_held_i[94:90] !=
       ({4'd0, run_of_18[0]} +
        {4'd0, run_of_18[1]} +
        {4'd0, run_of_18[2]} +
        {4'd0, run_of_18[3]} +
        {4'd0, run_of_18[4]} +
        {4'd0, run_of_18[5]} +
        {4'd0, run_of_18[6]} +
        {4'd0, run_of_18[7]} +
        {4'd0, run_of_18[8]} +
        {4'd0, run_of_18[9]} +
        {4'd0, run_of_18[10]} +
        {4'd0, run_of_18[11]} +
        {4'd0, run_of_18[12]} +
        {4'd0, run_of_18[13]} +
        {4'd0, run_of_18[14]} +
        {4'd0, run_of_18[15]})) |
      (vnpu_held_i[99:95] !=
       ({4'd0, run_of_19[0]} +
        {4'd0, run_of_19[1]} +
        {4'd0, run_of_19[2]} +
        {4'd0, run_of_19[3]} +
        {4'd0, run_of_19[4]} +
        {4'd0, run_of_19[5]} +
        {4'd0, run_of_19[6]} +
        {4'd0, run_of_19[7]} +
        {4'd0, run_of_19[8]} +
        {4'd0, run_of_19[9]} +
        {4'd0, run_of_19[10]} +
        {4'd0, run_of_19[11]} +
        {4'd0, run_of_19[12]} +
        {4'd0, run_of_19[13]} +
        {4'd0, run_of_19[14]} +
        {4'd0, run_of_19[15]})) |
      (vnpu_held_i[104:100] !=
       ({4'd0, run_of_20[0]} +
        {4'd0, run_of_20[1]} +
        {4'd0, run_of_20[2]} +
        {4'd0, run_of_20[3]} +
        {4'd0, run_of_20[4]} +
        {4'd0, run_of_20[5]} +
        {4'd0, run_of_20[6]} +
        {4'd0, run_of_20[7]} +
        {4'd0, run_of_20[8]} +
        {4'd0, run_of_20[9]} +
        {4'd0, run_of_20[10]} +
        {4'd0, run_of_20[11]} +
        {4'd0, run_of_20[12]} +
        {4'd0, run_of_20[13]} +
        {4'd0, run_of_20[14]} +
        {4'd0, run_of_20[15]})) |
      (vnpu_held_i[109:105] !=
       ({4'd0, run_of_21[0]} +
        {4'd0, run_of_21[1]} +
        {4'd0, run_of_21[2]} +
        {4'd0, run_of_21[3]} +
        {4'd0, run_of_21[4]} +
        {4'd0, run_of_21[5]} +
        {4'd0, run_of_21[6]} +
        {4'd0, run_of_21[7]} +
        {4'd0, run_of_21[8]} +
        {4'd0, run_of_21[9]} +
        {4'd0, run_of_21[10]} +
        {4'd0, run_of_21[11]} +
        {4'd0, run_of_21[12]} +
        {4'd0, run_of_21[13]} +
        {4'd0, run_of_21[14]} +
        {4'd0, run_of_21[15]})) |
      (vnpu_held_i[114:110] !=
       ({4'd0, run_of_22[0]} +
        {4'd0, run_of_22[1]} +
        {4'd0, run_of_22[2]} +
        {4'd0, run_of_22[3]} +
        {4'd0, run_of_22[4]} +
        {4'd0, run_of_22[5]} +
        {4'd0, run_of_22[6]} +
        {4'd0, run_of_22[7]} +
        {4'd0, run_of_22[8]} +
        {4'd0, run_of_22[9]} +
        {4'd0, run_of_22[10]} +
        {4'd0, run_of_22[11]} +
        {4'd0, run_of_22[12]} +
        {4'd0, run_of_22[13]} +
        {4'd0, run_of_22[14]} +
        {4'd0, run_of_22[15]})) |
      (vnpu_held_i[119:115] !=
       ({4'd0, run_of_23[0]} +
        {4'd0, run_of_23[1]} +
        {4'd0, run_of_23[2]} +
        {4'd0, run_of_23[3]} +
        {4'd0, run_of_23[4]} +
        {4'd0, run_of_23[5]} +
        {4'd0, run_of_23[6]} +
        {4'd0, run_of_23[7]} +
        {4'd0, run_of_23[8]} +
        {4'd0, run_of_23[9]} +
        {4'd0, run_of_23[10]} +
        {4'd0, run_of_23[11]} +
        {4'd0, run_of_23[12]} +
        {4'd0, run_of_23[13]} +
        {4'd0, run_of_23[14]} +
        {4'd0, run_of_23[15]})) |
      (vnpu_held_i[124:120] !=
       ({4'd0, run_of_24[0]} +
        {4'd0, run_of_24[1]} +
        {4'd0, run_of_24[2]} +
        {4'd0, run_of_24[3]} +
        {4'd0, run_of_24[4]} +
        {4'd0, run_of_24[5]} +
        {4'd0, run_of_24[6]} +
        {4'd0, run_of_24[7]} +
        {4'd0, run_of_24[8]} +
        {4'd0, run_of_24[9]} +
        {4'd0, run_of_24[10]} +
        {4'd0, run_of_24[11]} +
        {4'd0, run_of_24[12]} +
        {4'd0, run_of_24[13]} +
        {4'd0, run_of_24[14]} +
        {4'd0, run_of_24[15]})) |
      (vnpu_held_i[129:125] !=
       ({4'd0, run_of_25[0]} +
        {4'd0, run_of_25[1]} +
        {4'd0, run_of_25[2]} +
        {4'd0, run_of_25[3]} +
        {4'd0, run_of_25[4]} +
        {4'd0, run_of_25[5]} +
        {4'd0, run_of_25[6]} +
        {4'd0, run_of_25[7]} +
        {4'd0, run_of_25[8]} +
        {4'd0, run_of_25[9]} +
        {4'd0, run_of_25[10]} +
        {4'd0, run_of_25[11]} +
        {4'd0, run_of_25[12]} +
        {4'd0, run_of_25[13]} +
        {4'd0, run_of_25[14]} +
        {4'd0, run_of_25[15]})) |
      (vnpu_held_i[134:130] !=
       ({4'd0, run_of_26[0]} +
        {4'd0, run_of_26[1]} +
        {4'd0, run_of_26[2]} +
        {4'd0, run_of_26[3]} +
        {4'd0, run_of_26[4]} +
        {4'd0, run_of_26[5]} +
        {4'd0, run_of_26[6]} +
        {4'd0, run_of_26[7]} +
        {4'd0, run_of_26[8]} +
        {4'd0, run_of_26[9]} +
        {4'd0, run_of_26[10]} +
        {4'd0, run_of_26[11]} +
        {4'd0, run_of_26[12]} +
        {4'd0, run_of_26[13]} +
        {4'd0, run_of_26[14]} +
        {4'd0, run_of_26[15]})) |
      (vnpu_held_i[139:135] !=
       ({4'd0, run_of_27[0]} +
        {4'd0, run_of_27[1]} +
        {4'd0, run_of_27[2]} +
        {4'd0, run_of_27[3]} +
        {4'd0, run_of_27[4]} +
        {4'd0, run_of_27[5]} +
        {4'd0, run_of_27[6]} +
        {4'd0, run_of_27[7]} +
        {4'd0, run_of_27[8]} +
        {4'd0, run_of_27[9]} +
        {4'd0, run_of_27[10]} +
        {4'd0, run_of_27[11]} +
        {4'd0, run_of_27[12]} +
        {4'd0, run_of_27[13]} +
        {4'd0, run_of_27[14]} +
        {4'd0, run_of_27[15]})) |
      (vnpu_held_i[144:140] !=
       ({4'd0, run_of_28[0]} +
        {4'd0, run_of_28[1]} +
        {4'd0, run_of_28[2]} +
        {4'd0, run_of_28[3]} +
        {4'd0, run_of_28[4]} +
        {4'd0, run_of_28[5]} +
        {4'd0, run_of_28[6]} +
        {4'd0, run_of_28[7]} +
        {4'd0, run_of_28[8]} +
        {4'd0, run_of_28[9]} +
        {4'd0, run_of_28[10]} +
        {4'd0, run_of_28[11]} +
        {4'd0, run_of_28[12]} +
        {4'd0, run_of_28[13]} +
        {4'd0, run_of_28[14]} +
        {4'd0, run_of_28[15]})) |
      (vnpu_held_i[149:145] !=
       ({4'd0, run_of_29[0]} +
        {4'd0, run_of_29[1]} +
        {4'd0, run_of_29[2]} +
        {4'd0, run_of_29[3]} +
        {4'd0, run_of_29[4]} +
        {4'd0, run_of_29[5]} +
        {4'd0, run_of_29[6]} +
        {4'd0, run_of_29[7]} +
        {4'd0, run_of_29[8]} +
        {4'd0, run_of_29[9]} +
        {4'd0, run_of_29[10]} +
        {4'd0, run_of_29[11]} +
        {4'd0, run_of_29[12]} +
        {4'd0, run_of_29[13]} +
        {4'd0, run_of_29[14]} +
        {4'd0, run_of_29[15]})) |
      (vnpu_held_i[154:150] !=
       ({4'd0, run_of_30[0]} +
        {4'd0, run_of_30[1]} +
        {4'd0, run_of_30[2]} +
        {4'd0, run_of_30[3]} +
        {4'd0, run_of_30[4]} +
        {4'd0, run_of_30[5]} +
        {4'd0, run_of_30[6]} +
        {4'd0, run_of_30[7]} +
        {4'd0, run_of_30[8]} +
        {4'd0, run_of_30[9]} +
        {4'd0, run_of_30[10]} +
        {4'd0, run_of_30[11]} +
        {4'd0, run_of_30[12]} +
        {4'd0, run_of_30[13]} +
        {4'd0, run_of_30[14]} +
        {4'd0, run_of_30[15]})) |
      (vnpu_held_i[159:155] !=
       ({4'd0, run_of_31[0]} +
        {4'd0, run_of_31[1]} +
        {4'd0, run_of_31[2]} +
        {4'd0, run_of_31[3]} +
        {4'd0, run_of_31[4]} +
        {4'd0, run_of_31[5]} +
        {4'd0, run_of_31[6]} +
        {4'd0, run_of_31[7]} +
        {4'd0, run_of_31[8]} +
        {4'd0, run_of_31[9]} +
        {4'd0, run_of_31[10]} +
        {4'd0, run_of_31[11]} +
        {4'd0, run_of_31[12]} +
        {4'd0, run_of_31[13]} +
        {4'd0, run_of_31[14]} +
        {4'd0, run_of_31[15]}));

  assign cover_o = start_valid_i & preempt_valid_i;

endmodule

`default_nettype wire
