// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: bab52bc8f26caa35

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [2:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [1:0] me_run_i,     // ME runs a uTop.
  input  wire [1:0] me_save_i,    // ME saves or discards its uTop.
  input  wire [3:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  output wire       violated_o    // The surroundings break the duty in this cycle.
);

  reg [2:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 3'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
    end
  end

  // MEs in Run or Save.
  wire [1:0] busy = me_run_i | me_save_i;

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        (({2'd0, busy[0]} << me_vnpu_i[1:0]) | ({2'd0, busy[1]} << me_vnpu_i[3:2])));

endmodule

`default_nettype wire
