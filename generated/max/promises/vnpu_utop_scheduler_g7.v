// SPDX-License-Identifier: Apache-2.0
//
// Watches G7: engines follow the commands, held the engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g7_commands.ts; do not edit.
// Body SHA-256: 3468c9cf9a26e454

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
  input  wire  [79:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire [159:0] vnpu_held_i,      // MEs in Run.
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

  // Where the number of the tenant of ME 0 begins.
  wire [7:0] place_0 = {3'd0, me_vnpu_i[4:0]} * 8'd5;
  // Where the number of the tenant of ME 1 begins.
  wire [7:0] place_1 = {3'd0, me_vnpu_i[9:5]} * 8'd5;
  // Where the number of the tenant of ME 2 begins.
  wire [7:0] place_2 = {3'd0, me_vnpu_i[14:10]} * 8'd5;
  // Where the number of the tenant of ME 3 begins.
  wire [7:0] place_3 = {3'd0, me_vnpu_i[19:15]} * 8'd5;
  // Where the number of the tenant of ME 4 begins.
  wire [7:0] place_4 = {3'd0, me_vnpu_i[24:20]} * 8'd5;
  // Where the number of the tenant of ME 5 begins.
  wire [7:0] place_5 = {3'd0, me_vnpu_i[29:25]} * 8'd5;
  // Where the number of the tenant of ME 6 begins.
  wire [7:0] place_6 = {3'd0, me_vnpu_i[34:30]} * 8'd5;
  // Where the number of the tenant of ME 7 begins.
  wire [7:0] place_7 = {3'd0, me_vnpu_i[39:35]} * 8'd5;
  // Where the number of the tenant of ME 8 begins.
  wire [7:0] place_8 = {3'd0, me_vnpu_i[44:40]} * 8'd5;
  // Where the number of the tenant of ME 9 begins.
  wire [7:0] place_9 = {3'd0, me_vnpu_i[49:45]} * 8'd5;
  // Where the number of the tenant of ME 10 begins.
  wire [7:0] place_10 = {3'd0, me_vnpu_i[54:50]} * 8'd5;
  // Where the number of the tenant of ME 11 begins.
  wire [7:0] place_11 = {3'd0, me_vnpu_i[59:55]} * 8'd5;
  // Where the number of the tenant of ME 12 begins.
  wire [7:0] place_12 = {3'd0, me_vnpu_i[64:60]} * 8'd5;
  // Where the number of the tenant of ME 13 begins.
  wire [7:0] place_13 = {3'd0, me_vnpu_i[69:65]} * 8'd5;
  // Where the number of the tenant of ME 14 begins.
  wire [7:0] place_14 = {3'd0, me_vnpu_i[74:70]} * 8'd5;
  // Where the number of the tenant of ME 15 begins.
  wire [7:0] place_15 = {3'd0, me_vnpu_i[79:75]} * 8'd5;

  assign bad_o =
      ((me_run_i & ~run_before_q) != ({15'd0, start_valid_i} << start_me_i)) |
      ((me_save_i & ~save_before_q) != ({15'd0, preempt_valid_i} << preempt_me_i)) |
      (vnpu_held_i !=
       (({159'd0, me_run_i[0]} << place_0) +
        ({159'd0, me_run_i[1]} << place_1) +
        ({159'd0, me_run_i[2]} << place_2) +
        ({159'd0, me_run_i[3]} << place_3) +
        ({159'd0, me_run_i[4]} << place_4) +
        ({159'd0, me_run_i[5]} << place_5) +
        ({159'd0, me_run_i[6]} << place_6) +
        ({159'd0, me_run_i[7]} << place_7) +
        ({159'd0, me_run_i[8]} << place_8) +
        ({159'd0, me_run_i[9]} << place_9) +
        ({159'd0, me_run_i[10]} << place_10) +
        ({159'd0, me_run_i[11]} << place_11) +
        ({159'd0, me_run_i[12]} << place_12) +
        ({159'd0, me_run_i[13]} << place_13) +
        ({159'd0, me_run_i[14]} << place_14) +
        ({159'd0, me_run_i[15]} << place_15)));

  assign cover_o = start_valid_i & preempt_valid_i;

endmodule

`default_nettype wire
