// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 3543f4505b2f2848

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire [11:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [3:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [3:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [3:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [3:0] me_run_i,      // ME runs a uTop.
  input  wire  [3:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [23:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [23:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [7:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        bad_o,         // The promise is broken in this cycle.
  output wire        cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [4:0] place_0 = {me_vnpu_i[2:0], 2'd0};
  // Where the number of the tenant of ME 1 begins.
  wire [4:0] place_1 = {me_vnpu_i[5:3], 2'd0};
  // Where the number of the tenant of ME 2 begins.
  wire [4:0] place_2 = {me_vnpu_i[8:6], 2'd0};
  // Where the number of the tenant of ME 3 begins.
  wire [4:0] place_3 = {me_vnpu_i[11:9], 2'd0};

  reg [31:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 8 together.
  wire [31:0] vnpu_ready_8 = {8'd0, vnpu_ready_i};
  // Its lanes, 4 together.
  wire [31:0] vnpu_ready_4 = (vnpu_ready_8 & 32'hfff) | ((vnpu_ready_8 << 3'd4) & 32'hfff0000);
  // Its lanes, 2 together.
  wire [31:0] vnpu_ready_2 = (vnpu_ready_4 & 32'h3f003f) | ((vnpu_ready_4 << 2'd2) & 32'h3f003f00);
  // Their uTops go back to ready.
  wire [3:0] suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [3:0] leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire [3:0] stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 8 together.
  wire [31:0] ready_add_8 = {8'd0, ready_add_i};
  // Its lanes, 4 together.
  wire [31:0] ready_add_4 = (ready_add_8 & 32'hfff) | ((ready_add_8 << 3'd4) & 32'hfff0000);
  // Its lanes, 2 together.
  wire [31:0] ready_add_2 = (ready_add_4 & 32'h3f003f) | ((ready_add_4 << 2'd2) & 32'h3f003f00);

  // Without a kill.
  wire [31:0] all =
      owed_q +
      ((ready_add_2 & 32'h7070707) | ((ready_add_2 << 1'b1) & 32'h70707070)) -
      (({31'd0, leaves[0]} << place_0) +
       ({31'd0, leaves[1]} << place_1) +
       ({31'd0, leaves[2]} << place_2) +
       ({31'd0, leaves[3]} << place_3));

  // What a kill leaves.
  wire [31:0] left =
      ({31'd0, stays[0]} << place_0) +
      ({31'd0, stays[1]} << place_1) +
      ({31'd0, stays[2]} << place_2) +
      ({31'd0, stays[3]} << place_3);

  // Its lanes, 8 together.
  wire [31:0] vnpu_kill_spread_8 = {24'd0, vnpu_kill_i};

  // Its lanes, 4 together.
  wire [31:0] vnpu_kill_spread_4 =
      (vnpu_kill_spread_8 & 32'hf) | ((vnpu_kill_spread_8 << 4'd12) & 32'hf0000);

  // Its lanes, 2 together.
  wire [31:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 32'h30003) | ((vnpu_kill_spread_4 << 3'd6) & 32'h3000300);

  // At the lowest bit of each number.
  wire [31:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 32'h1010101) | ((vnpu_kill_spread_2 << 2'd3) & 32'h10101010);

  // Those of killed vNPUs.
  wire [31:0] killed = ((vnpu_kill_lowest << 2'd3) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd3);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 32'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 32'h7070707) | ((vnpu_ready_2 << 1'b1) & 32'h70707070)) +
       (({31'd0, me_run_i[0]} << place_0) +
        ({31'd0, me_run_i[1]} << place_1) +
        ({31'd0, me_run_i[2]} << place_2) +
        ({31'd0, me_run_i[3]} << place_3)) +
       (({31'd0, me_save_i[0]} << place_0) +
        ({31'd0, me_save_i[1]} << place_1) +
        ({31'd0, me_save_i[2]} << place_2) +
        ({31'd0, me_save_i[3]} << place_3)));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
