// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 299f8f7475cf68cf

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire [31:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [7:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [7:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [7:0] me_run_i,      // ME runs a uTop.
  input  wire  [7:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [63:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [63:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [15:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        bad_o,         // The promise is broken in this cycle.
  output wire        cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [6:0] place_0 = {3'd0, me_vnpu_i[3:0]} * 7'd5;
  // Where the number of the tenant of ME 1 begins.
  wire [6:0] place_1 = {3'd0, me_vnpu_i[7:4]} * 7'd5;
  // Where the number of the tenant of ME 2 begins.
  wire [6:0] place_2 = {3'd0, me_vnpu_i[11:8]} * 7'd5;
  // Where the number of the tenant of ME 3 begins.
  wire [6:0] place_3 = {3'd0, me_vnpu_i[15:12]} * 7'd5;
  // Where the number of the tenant of ME 4 begins.
  wire [6:0] place_4 = {3'd0, me_vnpu_i[19:16]} * 7'd5;
  // Where the number of the tenant of ME 5 begins.
  wire [6:0] place_5 = {3'd0, me_vnpu_i[23:20]} * 7'd5;
  // Where the number of the tenant of ME 6 begins.
  wire [6:0] place_6 = {3'd0, me_vnpu_i[27:24]} * 7'd5;
  // Where the number of the tenant of ME 7 begins.
  wire [6:0] place_7 = {3'd0, me_vnpu_i[31:28]} * 7'd5;

  reg [79:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 16 together.
  wire [79:0] vnpu_ready_16 = {16'd0, vnpu_ready_i};

  // Its lanes, 8 together.
  wire [79:0] vnpu_ready_8 =
      (vnpu_ready_16 & 80'hffffffff) | ((vnpu_ready_16 << 4'd8) & 80'hffffffff0000000000);

  // Its lanes, 4 together.
  wire [79:0] vnpu_ready_4 =
      (vnpu_ready_8 & 80'hffff000000ffff) | ((vnpu_ready_8 << 3'd4) & 80'hffff000000ffff00000);

  // Its lanes, 2 together.
  wire [79:0] vnpu_ready_2 =
      (vnpu_ready_4 & 80'hff000ff000ff000ff) | ((vnpu_ready_4 << 2'd2) & 80'h3fc003fc003fc003fc00);

  // Their uTops go back to ready.
  wire [7:0] suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [7:0] leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire [7:0] stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 16 together.
  wire [79:0] ready_add_16 = {16'd0, ready_add_i};

  // Its lanes, 8 together.
  wire [79:0] ready_add_8 =
      (ready_add_16 & 80'hffffffff) | ((ready_add_16 << 4'd8) & 80'hffffffff0000000000);

  // Its lanes, 4 together.
  wire [79:0] ready_add_4 =
      (ready_add_8 & 80'hffff000000ffff) | ((ready_add_8 << 3'd4) & 80'hffff000000ffff00000);

  // Its lanes, 2 together.
  wire [79:0] ready_add_2 =
      (ready_add_4 & 80'hff000ff000ff000ff) | ((ready_add_4 << 2'd2) & 80'h3fc003fc003fc003fc00);

  // Without a kill.
  wire [79:0] all =
      owed_q +
      ((ready_add_2 & 80'h3c0f03c0f03c0f03c0f) |
       ((ready_add_2 << 1'b1) & 80'h781e0781e0781e0781e0)) -
      (({79'd0, leaves[0]} << place_0) +
       ({79'd0, leaves[1]} << place_1) +
       ({79'd0, leaves[2]} << place_2) +
       ({79'd0, leaves[3]} << place_3) +
       ({79'd0, leaves[4]} << place_4) +
       ({79'd0, leaves[5]} << place_5) +
       ({79'd0, leaves[6]} << place_6) +
       ({79'd0, leaves[7]} << place_7));

  // What a kill leaves.
  wire [79:0] left =
      ({79'd0, stays[0]} << place_0) +
      ({79'd0, stays[1]} << place_1) +
      ({79'd0, stays[2]} << place_2) +
      ({79'd0, stays[3]} << place_3) +
      ({79'd0, stays[4]} << place_4) +
      ({79'd0, stays[5]} << place_5) +
      ({79'd0, stays[6]} << place_6) +
      ({79'd0, stays[7]} << place_7);

  // Its lanes, 16 together.
  wire [79:0] vnpu_kill_spread_16 = {64'd0, vnpu_kill_i};

  // Its lanes, 8 together.
  wire [79:0] vnpu_kill_spread_8 =
      (vnpu_kill_spread_16 & 80'hff) | ((vnpu_kill_spread_16 << 6'd32) & 80'hff0000000000);

  // Its lanes, 4 together.
  wire [79:0] vnpu_kill_spread_4 =
      (vnpu_kill_spread_8 & 80'hf000000000f) |
      ((vnpu_kill_spread_8 << 5'd16) & 80'hf000000000f00000);

  // Its lanes, 2 together.
  wire [79:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 80'h3000030000300003) |
      ((vnpu_kill_spread_4 << 4'd8) & 80'hc0000c0000c0000c00);

  // At the lowest bit of each number.
  wire [79:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 80'h401004010040100401) |
      ((vnpu_kill_spread_2 << 3'd4) & 80'h8020080200802008020);

  // Those of killed vNPUs.
  wire [79:0] killed = ((vnpu_kill_lowest << 3'd4) - vnpu_kill_lowest) | (vnpu_kill_lowest << 3'd4);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 80'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 80'h3c0f03c0f03c0f03c0f) |
        ((vnpu_ready_2 << 1'b1) & 80'h781e0781e0781e0781e0)) +
       (({79'd0, me_run_i[0]} << place_0) +
        ({79'd0, me_run_i[1]} << place_1) +
        ({79'd0, me_run_i[2]} << place_2) +
        ({79'd0, me_run_i[3]} << place_3) +
        ({79'd0, me_run_i[4]} << place_4) +
        ({79'd0, me_run_i[5]} << place_5) +
        ({79'd0, me_run_i[6]} << place_6) +
        ({79'd0, me_run_i[7]} << place_7)) +
       (({79'd0, me_save_i[0]} << place_0) +
        ({79'd0, me_save_i[1]} << place_1) +
        ({79'd0, me_save_i[2]} << place_2) +
        ({79'd0, me_save_i[3]} << place_3) +
        ({79'd0, me_save_i[4]} << place_4) +
        ({79'd0, me_save_i[5]} << place_5) +
        ({79'd0, me_save_i[6]} << place_6) +
        ({79'd0, me_save_i[7]} << place_7)));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
