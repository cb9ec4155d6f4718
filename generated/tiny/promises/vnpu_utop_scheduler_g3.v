// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 3fcaf3898af89b88

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire       clk_i,         // Clock.
  input  wire       rst_ni,        // Reset, active low.
  input  wire       me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire       me_online_i,   // Engines in service; 0 = quarantined.
  input  wire       me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire       me_saved_i,    // Context is in SRAM (pulse).
  input  wire       me_run_i,      // ME runs a uTop.
  input  wire       me_save_i,     // ME saves or discards its uTop.
  input  wire [1:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [1:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [1:0] vnpu_kill_i,   // Discard all its uTops.
  output wire       bad_o,         // The promise is broken in this cycle.
  output wire       cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [1:0] place_0 = {me_vnpu_i, 1'b0};

  reg [3:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 2 together.
  wire [3:0] vnpu_ready_2 = {2'd0, vnpu_ready_i};
  // Their uTops go back to ready.
  wire suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 2 together.
  wire [3:0] ready_add_2 = {2'd0, ready_add_i};

  // Without a kill.
  wire [3:0] all =
      owed_q +
      ((ready_add_2 & 4'h1) | ((ready_add_2 << 1'b1) & 4'h4)) -
      ({3'd0, leaves} << place_0);

  // What a kill leaves.
  wire [3:0] left = {3'd0, stays} << place_0;
  // Its lanes, 2 together.
  wire [3:0] vnpu_kill_spread_2 = {2'd0, vnpu_kill_i};
  // At the lowest bit of each number.
  wire [3:0] vnpu_kill_lowest = (vnpu_kill_spread_2 & 4'h1) | ((vnpu_kill_spread_2 << 1'b1) & 4'h4);
  // Those of killed vNPUs.
  wire [3:0] killed = ((vnpu_kill_lowest << 1'b1) - vnpu_kill_lowest) | (vnpu_kill_lowest << 1'b1);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 4'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 4'h1) | ((vnpu_ready_2 << 1'b1) & 4'h4)) +
       ({3'd0, me_run_i} << place_0) +
       ({3'd0, me_save_i} << place_0));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
