// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 4aad5aad7f53830d

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [15:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [31:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_run_i,     // ME runs a uTop.
  input  wire  [7:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire        bad_o,        // The promise is broken in this cycle.
  output wire        cover_o       // The case that it is about is there in this cycle.
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

  // Online MEs in Run of killed vNPUs.
  wire [7:0] doomed =
      ((run_of_0 & {8{vnpu_kill_i[0]}}) |
       (run_of_1 & {8{vnpu_kill_i[1]}}) |
       (run_of_2 & {8{vnpu_kill_i[2]}}) |
       (run_of_3 & {8{vnpu_kill_i[3]}}) |
       (run_of_4 & {8{vnpu_kill_i[4]}}) |
       (run_of_5 & {8{vnpu_kill_i[5]}}) |
       (run_of_6 & {8{vnpu_kill_i[6]}}) |
       (run_of_7 & {8{vnpu_kill_i[7]}}) |
       (run_of_8 & {8{vnpu_kill_i[8]}}) |
       (run_of_9 & {8{vnpu_kill_i[9]}}) |
       (run_of_10 & {8{vnpu_kill_i[10]}}) |
       (run_of_11 & {8{vnpu_kill_i[11]}}) |
       (run_of_12 & {8{vnpu_kill_i[12]}}) |
       (run_of_13 & {8{vnpu_kill_i[13]}}) |
       (run_of_14 & {8{vnpu_kill_i[14]}}) |
       (run_of_15 & {8{vnpu_kill_i[15]}})) &
      me_online_i;

  reg [3:0] doomed_0_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_0_cycles =
      doomed[0] ?
          (((!doomed[0] ? 4'd0 : doomed_0_cycles_q) == 4'd9) ?
               (!doomed[0] ? 4'd0 : doomed_0_cycles_q) :
           (!doomed[0] ? 4'd0 : doomed_0_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_0_cycles_q <= 4'd0;
    end else begin
      doomed_0_cycles_q <= doomed_0_cycles;
    end
  end

  reg [3:0] doomed_1_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_1_cycles =
      doomed[1] ?
          (((!doomed[1] ? 4'd0 : doomed_1_cycles_q) == 4'd9) ?
               (!doomed[1] ? 4'd0 : doomed_1_cycles_q) :
           (!doomed[1] ? 4'd0 : doomed_1_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_1_cycles_q <= 4'd0;
    end else begin
      doomed_1_cycles_q <= doomed_1_cycles;
    end
  end

  reg [3:0] doomed_2_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_2_cycles =
      doomed[2] ?
          (((!doomed[2] ? 4'd0 : doomed_2_cycles_q) == 4'd9) ?
               (!doomed[2] ? 4'd0 : doomed_2_cycles_q) :
           (!doomed[2] ? 4'd0 : doomed_2_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_2_cycles_q <= 4'd0;
    end else begin
      doomed_2_cycles_q <= doomed_2_cycles;
    end
  end

  reg [3:0] doomed_3_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_3_cycles =
      doomed[3] ?
          (((!doomed[3] ? 4'd0 : doomed_3_cycles_q) == 4'd9) ?
               (!doomed[3] ? 4'd0 : doomed_3_cycles_q) :
           (!doomed[3] ? 4'd0 : doomed_3_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_3_cycles_q <= 4'd0;
    end else begin
      doomed_3_cycles_q <= doomed_3_cycles;
    end
  end

  reg [3:0] doomed_4_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_4_cycles =
      doomed[4] ?
          (((!doomed[4] ? 4'd0 : doomed_4_cycles_q) == 4'd9) ?
               (!doomed[4] ? 4'd0 : doomed_4_cycles_q) :
           (!doomed[4] ? 4'd0 : doomed_4_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_4_cycles_q <= 4'd0;
    end else begin
      doomed_4_cycles_q <= doomed_4_cycles;
    end
  end

  reg [3:0] doomed_5_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_5_cycles =
      doomed[5] ?
          (((!doomed[5] ? 4'd0 : doomed_5_cycles_q) == 4'd9) ?
               (!doomed[5] ? 4'd0 : doomed_5_cycles_q) :
           (!doomed[5] ? 4'd0 : doomed_5_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_5_cycles_q <= 4'd0;
    end else begin
      doomed_5_cycles_q <= doomed_5_cycles;
    end
  end

  reg [3:0] doomed_6_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_6_cycles =
      doomed[6] ?
          (((!doomed[6] ? 4'd0 : doomed_6_cycles_q) == 4'd9) ?
               (!doomed[6] ? 4'd0 : doomed_6_cycles_q) :
           (!doomed[6] ? 4'd0 : doomed_6_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_6_cycles_q <= 4'd0;
    end else begin
      doomed_6_cycles_q <= doomed_6_cycles;
    end
  end

  reg [3:0] doomed_7_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] doomed_7_cycles =
      doomed[7] ?
          (((!doomed[7] ? 4'd0 : doomed_7_cycles_q) == 4'd9) ?
               (!doomed[7] ? 4'd0 : doomed_7_cycles_q) :
           (!doomed[7] ? 4'd0 : doomed_7_cycles_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_7_cycles_q <= 4'd0;
    end else begin
      doomed_7_cycles_q <= doomed_7_cycles;
    end
  end

  assign bad_o =
      (doomed_0_cycles == 4'd9) |
      (doomed_1_cycles == 4'd9) |
      (doomed_2_cycles == 4'd9) |
      (doomed_3_cycles == 4'd9) |
      (doomed_4_cycles == 4'd9) |
      (doomed_5_cycles == 4'd9) |
      (doomed_6_cycles == 4'd9) |
      (doomed_7_cycles == 4'd9);

  assign cover_o =
      (doomed_0_cycles == 4'd8) |
      (doomed_1_cycles == 4'd8) |
      (doomed_2_cycles == 4'd8) |
      (doomed_3_cycles == 4'd8) |
      (doomed_4_cycles == 4'd8) |
      (doomed_5_cycles == 4'd8) |
      (doomed_6_cycles == 4'd8) |
      (doomed_7_cycles == 4'd8);

endmodule

`default_nettype wire
