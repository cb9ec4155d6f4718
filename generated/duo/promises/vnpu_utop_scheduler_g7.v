// SPDX-License-Identifier: Apache-2.0
//
// Watches G7: engines follow the commands, held the engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g7_commands.ts; do not edit.
// Body SHA-256: 45632ca0f3e02180

`default_nettype none

module vnpu_utop_scheduler_g7 (
  input  wire       clk_i,            // Clock.
  input  wire       rst_ni,           // Reset, active low.
  input  wire [1:0] me_run_i,         // ME runs a uTop.
  input  wire [1:0] me_save_i,        // ME saves or discards its uTop.
  input  wire       start_valid_i,    // Start command; the ME must take it.
  input  wire       preempt_valid_i,  // Preempt command.
  input  wire       start_me_i,       // ME that starts.
  input  wire       preempt_me_i,     // ME that is preempted.
  input  wire [3:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire [5:0] vnpu_held_i,      // MEs in Run.
  output wire       bad_o,            // The promise is broken in this cycle.
  output wire       cover_o           // The case that it is about is there in this cycle.
);

  reg [1:0] run_before_q;  // MEs in Run in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_before_q <= 2'd0;
    end else begin
      run_before_q <= me_run_i;
    end
  end

  reg [1:0] save_before_q;  // MEs in Save in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_before_q <= 2'd0;
    end else begin
      save_before_q <= me_save_i;
    end
  end

  // Where the number of the tenant of ME 0 begins.
  wire [2:0] place_0 = {me_vnpu_i[1:0], 1'b0};
  // Where the number of the tenant of ME 1 begins.
  wire [2:0] place_1 = {me_vnpu_i[3:2], 1'b0};

  assign bad_o =
      ((me_run_i & ~run_before_q) != ({1'b0, start_valid_i} << start_me_i)) |
      ((me_save_i & ~save_before_q) != ({1'b0, preempt_valid_i} << preempt_me_i)) |
      (vnpu_held_i != (({5'd0, me_run_i[0]} << place_0) + ({5'd0, me_run_i[1]} << place_1)));

  assign cover_o = start_valid_i & preempt_valid_i;

endmodule

`default_nettype wire
