// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 030e8da64b5c8101

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire         clk_i,         // Clock.
  input  wire         rst_ni,        // Reset, active low.
  input  wire  [79:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [15:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [15:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [15:0] me_run_i,      // ME runs a uTop.
  input  wire  [15:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [159:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [159:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [31:0] vnpu_kill_i,   // Discard all its uTops.
  output wire         bad_o,         // The promise is broken in this cycle.
  output wire         cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [7:0] place_0 = {3'd0, me_vnpu_i[4:0]} * 8'd6;
  // Where the number of the tenant of ME 1 begins.
  wire [7:0] place_1 = {3'd0, me_vnpu_i[9:5]} * 8'd6;
  // Where the number of the tenant of ME 2 begins.
  wire [7:0] place_2 = {3'd0, me_vnpu_i[14:10]} * 8'd6;
  // Where the number of the tenant of ME 3 begins.
  wire [7:0] place_3 = {3'd0, me_vnpu_i[19:15]} * 8'd6;
  // Where the number of the tenant of ME 4 begins.
  wire [7:0] place_4 = {3'd0, me_vnpu_i[24:20]} * 8'd6;
  // Where the number of the tenant of ME 5 begins.
  wire [7:0] place_5 = {3'd0, me_vnpu_i[29:25]} * 8'd6;
  // Where the number of the tenant of ME 6 begins.
  wire [7:0] place_6 = {3'd0, me_vnpu_i[34:30]} * 8'd6;
  // Where the number of the tenant of ME 7 begins.
  wire [7:0] place_7 = {3'd0, me_vnpu_i[39:35]} * 8'd6;
  // Where the number of the tenant of ME 8 begins.
  wire [7:0] place_8 = {3'd0, me_vnpu_i[44:40]} * 8'd6;
  // Where the number of the tenant of ME 9 begins.
  wire [7:0] place_9 = {3'd0, me_vnpu_i[49:45]} * 8'd6;
  // Where the number of the tenant of ME 10 begins.
  wire [7:0] place_10 = {3'd0, me_vnpu_i[54:50]} * 8'd6;
  // Where the number of the tenant of ME 11 begins.
  wire [7:0] place_11 = {3'd0, me_vnpu_i[59:55]} * 8'd6;
  // Where the number of the tenant of ME 12 begins.
  wire [7:0] place_12 = {3'd0, me_vnpu_i[64:60]} * 8'd6;
  // Where the number of the tenant of ME 13 begins.
  wire [7:0] place_13 = {3'd0, me_vnpu_i[69:65]} * 8'd6;
  // Where the number of the tenant of ME 14 begins.
  wire [7:0] place_14 = {3'd0, me_vnpu_i[74:70]} * 8'd6;
  // Where the number of the tenant of ME 15 begins.
  wire [7:0] place_15 = {3'd0, me_vnpu_i[79:75]} * 8'd6;

  reg [191:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 32 together.
  wire [191:0] vnpu_ready_32 = {32'd0, vnpu_ready_i};

  // Its lanes, 16 together.
  wire [191:0] vnpu_ready_16 =
      (vnpu_ready_32 & 192'hffffffffffffffffffff) |
      ((vnpu_ready_32 << 5'd16) & 192'hffffffffffffffffffff000000000000000000000000);

  // Its lanes, 8 together.
  wire [191:0] vnpu_ready_8 =
      (vnpu_ready_16 & 192'hffffffffff00000000000000ffffffffff) |
      ((vnpu_ready_16 << 4'd8) & 192'hffffffffff00000000000000ffffffffff000000000000);

  // Its lanes, 4 together.
  wire [191:0] vnpu_ready_4 =
      (vnpu_ready_8 & 192'hfffff0000000fffff0000000fffff0000000fffff) |
      ((vnpu_ready_8 << 3'd4) & 192'hfffff0000000fffff0000000fffff0000000fffff000000);

  // Its lanes, 2 together.
  wire [191:0] vnpu_ready_2 =
      (vnpu_ready_4 & 192'h3ff0003ff0003ff0003ff0003ff0003ff0003ff0003ff) |
      ((vnpu_ready_4 << 2'd2) & 192'h3ff0003ff0003ff0003ff0003ff0003ff0003ff0003ff000);

  // Their uTops go back to ready.
  wire [15:0] suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [15:0] leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire [15:0] stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 32 together.
  wire [191:0] ready_add_32 = {32'd0, ready_add_i};

  // Its lanes, 16 together.
  wire [191:0] ready_add_16 =
      (ready_add_32 & 192'hffffffffffffffffffff) |
      ((ready_add_32 << 5'd16) & 192'hffffffffffffffffffff000000000000000000000000);

  // Its lanes, 8 together.
  wire [191:0] ready_add_8 =
      (ready_add_16 & 192'hffffffffff00000000000000ffffffffff) |
      ((ready_add_16 << 4'd8) & 192'hffffffffff00000000000000ffffffffff000000000000);

  // Its lanes, 4 together.
  wire [191:0] ready_add_4 =
      (ready_add_8 & 192'hfffff0000000fffff0000000fffff0000000fffff) |
      ((ready_add_8 << 3'd4) & 192'hfffff0000000fffff0000000fffff0000000fffff000000);

  // Its lanes, 2 together.
  wire [191:0] ready_add_2 =
      (ready_add_4 & 192'h3ff0003ff0003ff0003ff0003ff0003ff0003ff0003ff) |
      ((ready_add_4 << 2'd2) & 192'h3ff0003ff0003ff0003ff0003ff0003ff0003ff0003ff000);

  // Without a kill.
  wire [191:0] all =
      owed_q +
      ((ready_add_2 & 192'h1f01f01f01f01f01f01f01f01f01f01f01f01f01f01f01f) |
       ((ready_add_2 << 1'b1) & 192'h7c07c07c07c07c07c07c07c07c07c07c07c07c07c07c07c0)) -
      (({191'd0, leaves[0]} << place_0) +
       ({191'd0, leaves[1]} << place_1) +
       ({191'd0, leaves[2]} << place_2) +
       ({191'd0, leaves[3]} << place_3) +
       ({191'd0, leaves[4]} << place_4) +
       ({191'd0, leaves[5]} << place_5) +
       ({191'd0, leaves[6]} << place_6) +
       ({191'd0, leaves[7]} << place_7) +
       ({191'd0, leaves[8]} << place_8) +
       ({191'd0, leaves[9]} << place_9) +
       ({191'd0, leaves[10]} << place_10) +
       ({191'd0, leaves[11]} << place_11) +
       ({191'd0, leaves[12]} << place_12) +
       ({191'd0, leaves[13]} << place_13) +
       ({191'd0, leaves[14]} << place_14) +
       ({191'd0, leaves[15]} << place_15));

  // What a kill leaves.
  wire [191:0] left =
      ({191'd0, stays[0]} << place_0) +
      ({191'd0, stays[1]} << place_1) +
      ({191'd0, stays[2]} << place_2) +
      ({191'd0, stays[3]} << place_3) +
      ({191'd0, stays[4]} << place_4) +
      ({191'd0, stays[5]} << place_5) +
      ({191'd0, stays[6]} << place_6) +
      ({191'd0, stays[7]} << place_7) +
      ({191'd0, stays[8]} << place_8) +
      ({191'd0, stays[9]} << place_9) +
      ({191'd0, stays[10]} << place_10) +
      ({191'd0, stays[11]} << place_11) +
      ({191'd0, stays[12]} << place_12) +
      ({191'd0, stays[13]} << place_13) +
      ({191'd0, stays[14]} << place_14) +
      ({191'd0, stays[15]} << place_15);

  // Its lanes, 32 together.
  wire [191:0] vnpu_kill_spread_32 = {160'd0, vnpu_kill_i};

  // Its lanes, 16 together.
  wire [191:0] vnpu_kill_spread_16 =
      (vnpu_kill_spread_32 & 192'hffff) |
      ((vnpu_kill_spread_32 << 7'd80) & 192'hffff000000000000000000000000);

  // Its lanes, 8 together.
  wire [191:0] vnpu_kill_spread_8 =
      (vnpu_kill_spread_16 & 192'hff0000000000000000000000ff) |
      ((vnpu_kill_spread_16 << 6'd40) & 192'hff0000000000000000000000ff000000000000);

  // Its lanes, 4 together.
  wire [191:0] vnpu_kill_spread_4 =
      (vnpu_kill_spread_8 & 192'hf00000000000f00000000000f00000000000f) |
      ((vnpu_kill_spread_8 << 5'd20) & 192'hf00000000000f00000000000f00000000000f000000);

  // Its lanes, 2 together.
  wire [191:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 192'h3000003000003000003000003000003000003000003) |
      ((vnpu_kill_spread_4 << 4'd10) & 192'h3000003000003000003000003000003000003000003000);

  // At the lowest bit of each number.
  wire [191:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 192'h1001001001001001001001001001001001001001001001) |
      ((vnpu_kill_spread_2 << 3'd5) & 192'h40040040040040040040040040040040040040040040040);

  // Those of killed vNPUs.
  wire [191:0] killed =
      ((vnpu_kill_lowest << 3'd5) - vnpu_kill_lowest) | (vnpu_kill_lowest << 3'd5);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 192'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 192'h1f01f01f01f01f01f01f01f01f01f01f01f01f01f01f01f) |
        ((vnpu_ready_2 << 1'b1) & 192'h7c07c07c07c07c07c07c07c07c07c07c07c07c07c07c07c0)) +
       (({191'd0, me_run_i[0]} << place_0) +
        ({191'd0, me_run_i[1]} << place_1) +
        ({191'd0, me_run_i[2]} << place_2) +
        ({191'd0, me_run_i[3]} << place_3) +
        ({191'd0, me_run_i[4]} << place_4) +
        ({191'd0, me_run_i[5]} << place_5) +
        ({191'd0, me_run_i[6]} << place_6) +
        ({191'd0, me_run_i[7]} << place_7) +
        ({191'd0, me_run_i[8]} << place_8) +
        ({191'd0, me_run_i[9]} << place_9) +
        ({191'd0, me_run_i[10]} << place_10) +
        ({191'd0, me_run_i[11]} << place_11) +
        ({191'd0, me_run_i[12]} << place_12) +
        ({191'd0, me_run_i[13]} << place_13) +
        ({191'd0, me_run_i[14]} << place_14) +
        ({191'd0, me_run_i[15]} << place_15)) +
       (({191'd0, me_save_i[0]} << place_0) +
        ({191'd0, me_save_i[1]} << place_1) +
        ({191'd0, me_save_i[2]} << place_2) +
        ({191'd0, me_save_i[3]} << place_3) +
        ({191'd0, me_save_i[4]} << place_4) +
        ({191'd0, me_save_i[5]} << place_5) +
        ({191'd0, me_save_i[6]} << place_6) +
        ({191'd0, me_save_i[7]} << place_7) +
        ({191'd0, me_save_i[8]} << place_8) +
        ({191'd0, me_save_i[9]} << place_9) +
        ({191'd0, me_save_i[10]} << place_10) +
        ({191'd0, me_save_i[11]} << place_11) +
        ({191'd0, me_save_i[12]} << place_12) +
        ({191'd0, me_save_i[13]} << place_13) +
        ({191'd0, me_save_i[14]} << place_14) +
        ({191'd0, me_save_i[15]} << place_15)));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
