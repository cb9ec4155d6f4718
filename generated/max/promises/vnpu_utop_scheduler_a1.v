// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 4bb8d791c98d2bdf

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire  [79:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [15:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [15:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [15:0] me_run_i,      // ME runs a uTop.
  input  wire  [15:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [159:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [159:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [31:0] vnpu_kill_i,   // Discard all its uTops.
  output wire         violated_o     // The surroundings break the duty in this cycle.
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

  // Their uTops are not finished or lost.
  wire [15:0] stays =
      (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));

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

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [191:0] present =
      ((vnpu_ready_2 & 192'h1f01f01f01f01f01f01f01f01f01f01f01f01f01f01f01f) |
       ((vnpu_ready_2 << 1'b1) & 192'h7c07c07c07c07c07c07c07c07c07c07c07c07c07c07c07c0)) +
      (({191'd0, stays[0]} << place_0) +
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
       ({191'd0, stays[15]} << place_15));

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

  // The same with those that are added.
  wire [191:0] after =
      (present & ~192'h820820820820820820820820820820820820820820820820) +
      ((ready_add_2 & 192'h1f01f01f01f01f01f01f01f01f01f01f01f01f01f01f01f) |
       ((ready_add_2 << 1'b1) & 192'h7c07c07c07c07c07c07c07c07c07c07c07c07c07c07c07c0));

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

  assign violated_o =
      |((present |
         (((~192'h410410410410410410410410410410410410410410410410 & after) |
           ~((192'h410410410410410410410410410410410410410410410410 ^ after) |
             ((192'h410410410410410410410410410410410410410410410410 |
               192'h820820820820820820820820820820820820820820820820) -
              (after & 192'h7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df)))) &
          192'h820820820820820820820820820820820820820820820820)) &
        192'h820820820820820820820820820820820820820820820820 &
        ~(((vnpu_kill_lowest << 3'd5) - vnpu_kill_lowest) | (vnpu_kill_lowest << 3'd5)));

endmodule

`default_nettype wire
