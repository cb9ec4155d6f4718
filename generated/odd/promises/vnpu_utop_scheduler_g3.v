// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 2396c0638d799453

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire  [8:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [2:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [2:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [2:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [2:0] me_run_i,      // ME runs a uTop.
  input  wire  [2:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [13:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [13:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [6:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        bad_o,         // The promise is broken in this cycle.
  output wire        cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [4:0] place_0 = {me_vnpu_i[2:0], 2'd0};
  // Where the number of the tenant of ME 1 begins.
  wire [4:0] place_1 = {me_vnpu_i[5:3], 2'd0};
  // Where the number of the tenant of ME 2 begins.
  wire [4:0] place_2 = {me_vnpu_i[8:6], 2'd0};

  reg [27:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 8 together.
  wire [27:0] vnpu_ready_8 = {14'd0, vnpu_ready_i};
  // Its lanes, 4 together.
  wire [27:0] vnpu_ready_4 = (vnpu_ready_8 & 28'hff) | ((vnpu_ready_8 << 4'd8) & 28'h3f0000);
  // Its lanes, 2 together.
  wire [27:0] vnpu_ready_2 = (vnpu_ready_4 & 28'hf000f) | ((vnpu_ready_4 << 3'd4) & 28'h3000f00);
  // Their uTops go back to ready.
  wire [2:0] suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [2:0] leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire [2:0] stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 8 together.
  wire [27:0] ready_add_8 = {14'd0, ready_add_i};
  // Its lanes, 4 together.
  wire [27:0] ready_add_4 = (ready_add_8 & 28'hff) | ((ready_add_8 << 4'd8) & 28'h3f0000);
  // Its lanes, 2 together.
  wire [27:0] ready_add_2 = (ready_add_4 & 28'hf000f) | ((ready_add_4 << 3'd4) & 28'h3000f00);

  // Without a kill.
  wire [27:0] all =
      owed_q +
      ((ready_add_2 & 28'h3030303) | ((ready_add_2 << 2'd2) & 28'h303030)) -
      (({27'd0, leaves[0]} << place_0) +
       ({27'd0, leaves[1]} << place_1) +
       ({27'd0, leaves[2]} << place_2));

  // What a kill leaves.
  wire [27:0] left =
      ({27'd0, stays[0]} << place_0) +
      ({27'd0, stays[1]} << place_1) +
      ({27'd0, stays[2]} << place_2);

  // Its lanes, 8 together.
  wire [27:0] vnpu_kill_spread_8 = {21'd0, vnpu_kill_i};

  // Its lanes, 4 together.
  wire [27:0] vnpu_kill_spread_4 =
      (vnpu_kill_spread_8 & 28'hf) | ((vnpu_kill_spread_8 << 4'd12) & 28'h70000);

  // Its lanes, 2 together.
  wire [27:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 28'h30003) | ((vnpu_kill_spread_4 << 3'd6) & 28'h1000300);

  // At the lowest bit of each number.
  wire [27:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 28'h1010101) | ((vnpu_kill_spread_2 << 2'd3) & 28'h101010);

  // Those of killed vNPUs.
  wire [27:0] killed = ((vnpu_kill_lowest << 2'd3) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd3);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 28'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 28'h3030303) | ((vnpu_ready_2 << 2'd2) & 28'h303030)) +
       (({27'd0, me_run_i[0]} << place_0) +
        ({27'd0, me_run_i[1]} << place_1) +
        ({27'd0, me_run_i[2]} << place_2)) +
       (({27'd0, me_save_i[0]} << place_0) +
        ({27'd0, me_save_i[1]} << place_1) +
        ({27'd0, me_save_i[2]} << place_2)));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
