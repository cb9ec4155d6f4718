// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: 6bceab9b36cc8381

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire  [7:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [11:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire  [3:0] me_run_i,     // ME runs a uTop.
  input  wire  [3:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire        bad_o,        // The promise is broken in this cycle.
  output wire        cover_o       // The case that it is about is there in this cycle.
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

  // In Run for vNPU 1.
  wire [3:0] run_of_1 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd1,
        me_vnpu_i[8:6] == 3'd1,
        me_vnpu_i[5:3] == 3'd1,
        me_vnpu_i[2:0] == 3'd1
      };

  // In Run for vNPU 2.
  wire [3:0] run_of_2 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd2,
        me_vnpu_i[8:6] == 3'd2,
        me_vnpu_i[5:3] == 3'd2,
        me_vnpu_i[2:0] == 3'd2
      };

  // In Run for vNPU 3.
  wire [3:0] run_of_3 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd3,
        me_vnpu_i[8:6] == 3'd3,
        me_vnpu_i[5:3] == 3'd3,
        me_vnpu_i[2:0] == 3'd3
      };

  // In Run for vNPU 4.
  wire [3:0] run_of_4 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd4,
        me_vnpu_i[8:6] == 3'd4,
        me_vnpu_i[5:3] == 3'd4,
        me_vnpu_i[2:0] == 3'd4
      };

  // In Run for vNPU 5.
  wire [3:0] run_of_5 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd5,
        me_vnpu_i[8:6] == 3'd5,
        me_vnpu_i[5:3] == 3'd5,
        me_vnpu_i[2:0] == 3'd5
      };

  // In Run for vNPU 6.
  wire [3:0] run_of_6 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd6,
        me_vnpu_i[8:6] == 3'd6,
        me_vnpu_i[5:3] == 3'd6,
        me_vnpu_i[2:0] == 3'd6
      };

  // In Run for vNPU 7.
  wire [3:0] run_of_7 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd7,
        me_vnpu_i[8:6] == 3'd7,
        me_vnpu_i[5:3] == 3'd7,
        me_vnpu_i[2:0] == 3'd7
      };

  // Online MEs in Run of killed vNPUs.
  wire [3:0] doomed =
      ((run_of_0 & {4{vnpu_kill_i[0]}}) |
       (run_of_1 & {4{vnpu_kill_i[1]}}) |
       (run_of_2 & {4{vnpu_kill_i[2]}}) |
       (run_of_3 & {4{vnpu_kill_i[3]}}) |
       (run_of_4 & {4{vnpu_kill_i[4]}}) |
       (run_of_5 & {4{vnpu_kill_i[5]}}) |
       (run_of_6 & {4{vnpu_kill_i[6]}}) |
       (run_of_7 & {4{vnpu_kill_i[7]}})) &
      me_online_i;

  reg [2:0] doomed_0_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] doomed_0_cycles =
      doomed[0] ?
          (((!doomed[0] ? 3'd0 : doomed_0_cycles_q) == 3'd5) ?
               (!doomed[0] ? 3'd0 : doomed_0_cycles_q) :
           (!doomed[0] ? 3'd0 : doomed_0_cycles_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_0_cycles_q <= 3'd0;
    end else begin
      doomed_0_cycles_q <= doomed_0_cycles;
    end
  end

  reg [2:0] doomed_1_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] doomed_1_cycles =
      doomed[1] ?
          (((!doomed[1] ? 3'd0 : doomed_1_cycles_q) == 3'd5) ?
               (!doomed[1] ? 3'd0 : doomed_1_cycles_q) :
           (!doomed[1] ? 3'd0 : doomed_1_cycles_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_1_cycles_q <= 3'd0;
    end else begin
      doomed_1_cycles_q <= doomed_1_cycles;
    end
  end

  reg [2:0] doomed_2_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] doomed_2_cycles =
      doomed[2] ?
          (((!doomed[2] ? 3'd0 : doomed_2_cycles_q) == 3'd5) ?
               (!doomed[2] ? 3'd0 : doomed_2_cycles_q) :
           (!doomed[2] ? 3'd0 : doomed_2_cycles_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_2_cycles_q <= 3'd0;
    end else begin
      doomed_2_cycles_q <= doomed_2_cycles;
    end
  end

  reg [2:0] doomed_3_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] doomed_3_cycles =
      doomed[3] ?
          (((!doomed[3] ? 3'd0 : doomed_3_cycles_q) == 3'd5) ?
               (!doomed[3] ? 3'd0 : doomed_3_cycles_q) :
           (!doomed[3] ? 3'd0 : doomed_3_cycles_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_3_cycles_q <= 3'd0;
    end else begin
      doomed_3_cycles_q <= doomed_3_cycles;
    end
  end

  assign bad_o =
      (doomed_0_cycles == 3'd5) |
      (doomed_1_cycles == 3'd5) |
      (doomed_2_cycles == 3'd5) |
      (doomed_3_cycles == 3'd5);

  assign cover_o =
      (doomed_0_cycles == 3'd4) |
      (doomed_1_cycles == 3'd4) |
      (doomed_2_cycles == 3'd4) |
      (doomed_3_cycles == 3'd4);

endmodule

`default_nettype wire
