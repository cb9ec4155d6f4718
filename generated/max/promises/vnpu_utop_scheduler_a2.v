// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: ba33b914ad5a073e

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [31:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [79:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [15:0] me_run_i,     // ME runs a uTop.
  input  wire [15:0] me_save_i,    // ME saves or discards its uTop.
  output wire        violated_o    // The surroundings break the duty in this cycle.
);

  reg [31:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 32'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
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

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        {
          |(run_of_31 | save_of_31),
          |(run_of_30 | save_of_30),
          |(run_of_29 | save_of_29),
          |(run_of_28 | save_of_28),
          |(run_of_27 | save_of_27),
          |(run_of_26 | save_of_26),
          |(run_of_25 | save_of_25),
          |(run_of_24 | save_of_24),
          |(run_of_23 | save_of_23),
          |(run_of_22 | save_of_22),
          |(run_of_21 | save_of_21),
          |(run_of_20 | save_of_20),
          |(run_of_19 | save_of_19),
          |(run_of_18 | save_of_18),
          |(run_of_17 | save_of_17),
          |(run_of_16 | save_of_16),
          |(run_of_15 | save_of_15),
          |(run_of_14 | save_of_14),
          |(run_of_13 | save_of_13),
          |(run_of_12 | save_of_12),
          |(run_of_11 | save_of_11),
          |(run_of_10 | save_of_10),
          |(run_of_9 | save_of_9),
          |(run_of_8 | save_of_8),
          |(run_of_7 | save_of_7),
          |(run_of_6 | save_of_6),
          |(run_of_5 | save_of_5),
          |(run_of_4 | save_of_4),
          |(run_of_3 | save_of_3),
          |(run_of_2 | save_of_2),
          |(run_of_1 | save_of_1),
          |(run_of_0 | save_of_0)
        });

endmodule

`default_nettype wire
