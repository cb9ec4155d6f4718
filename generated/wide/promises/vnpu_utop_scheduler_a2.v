// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 483de1878a2eca04

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [15:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [31:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_run_i,     // ME runs a uTop.
  input  wire  [7:0] me_save_i,    // ME saves or discards its uTop.
  output wire        violated_o    // The surroundings break the duty in this cycle.
);

  reg [15:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 16'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
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

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        {
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
