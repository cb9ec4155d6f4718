// SPDX-License-Identifier: Apache-2.0
//
// Waiting uTops of one vNPU, and what it holds against its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/vnpu.ts; do not edit.
// Body SHA-256: 8fb63a92b187225e

`default_nettype none

module vnpu_utop_vnpu (
  input  wire clk_i,         // Clock.
  input  wire rst_ni,        // Reset, active low.
  input  wire kill_i,        // Discard all its uTops.
  input  wire eligible_i,    // Enabled and not killed.
  input  wire lend_i,        // Its unused quota may be lent.
  input  wire quota_i,       // MEs that it owns.
  input  wire ready_add_i,   // uTops that become ready in this cycle.
  input  wire ve_active_i,   // Its VE uTop is unfinished.
  input  wire start_i,       // One of its uTops starts.
  input  wire run_i,         // MEs in Run for it.
  input  wire save_i,        // MEs in Save for it.
  input  wire return_i,      // MEs that give a saved uTop back in this cycle.
  output wire ready_o,       // Waiting uTops, fresh and suspended.
  output wire held_o,        // MEs in Run.
  output wire has_ready_o,   // Some uTop waits.
  output wire unfinished_o,  // Some uTop of it waits, runs, is saved, or is a VE uTop.
  output wire under_o,       // Holds less than its quota.
  output wire over_o,        // Holds more than its quota.
  output wire owed_o,        // MEs that its waiting uTops are owed within the quota.
  output wire reserved_o     // MEs of its quota that may not be lent.
);

  reg ready_q;  // Waiting uTops.

  // MEs in Run for it.
  wire held = run_i;
  // uTops that come back saved.
  wire returned = return_i;
  // Quota that counts.
  wire quota = eligible_i ? quota_i : 1'b0;
  // Quota less what it holds.
  wire [1:0] balance = {1'b0, quota} - {1'b0, held};
  // The balance is negative.
  wire over = balance[1];
  // MEs that it could still take.
  wire room = over ? 1'b0 : balance[0];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ready_q <= 1'b0;
    end else begin
      ready_q <= kill_i ? 1'b0 : ready_q + ready_add_i + returned - start_i;
    end
  end

  assign ready_o = ready_q;
  assign held_o = held;
  assign has_ready_o = ready_q;
  assign unfinished_o = ready_q | run_i | save_i | ve_active_i;
  assign under_o = room;
  assign over_o = over;
  assign owed_o = (ready_q < room) ? ready_q : room;
  assign reserved_o = lend_i ? 1'b0 : room;

endmodule

`default_nettype wire
