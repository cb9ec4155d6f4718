// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 6fad9b436b2edb36

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [31:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [7:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [7:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [7:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [7:0] me_run_i,      // ME runs a uTop.
  input  wire  [7:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [63:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [63:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [15:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        violated_o     // The surroundings break the duty in this cycle.
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

  // Their uTops are not finished or lost.
  wire [7:0] stays =
      (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));

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

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [79:0] present =
      ((vnpu_ready_2 & 80'h3c0f03c0f03c0f03c0f) |
       ((vnpu_ready_2 << 1'b1) & 80'h781e0781e0781e0781e0)) +
      (({79'd0, stays[0]} << place_0) +
       ({79'd0, stays[1]} << place_1) +
       ({79'd0, stays[2]} << place_2) +
       ({79'd0, stays[3]} << place_3) +
       ({79'd0, stays[4]} << place_4) +
       ({79'd0, stays[5]} << place_5) +
       ({79'd0, stays[6]} << place_6) +
       ({79'd0, stays[7]} << place_7));

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

  // The same with those that are added.
  wire [79:0] after =
      (present & ~80'h84210842108421084210) +
      ((ready_add_2 & 80'h3c0f03c0f03c0f03c0f) |
       ((ready_add_2 << 1'b1) & 80'h781e0781e0781e0781e0));

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

  assign violated_o =
      |((present |
         (((~80'h42108421084210842108 & after) |
           ~((80'h42108421084210842108 ^ after) |
             ((80'h42108421084210842108 | 80'h84210842108421084210) -
              (after & 80'h7bdef7bdef7bdef7bdef)))) &
          80'h84210842108421084210)) &
        80'h84210842108421084210 &
        ~(((vnpu_kill_lowest << 3'd4) - vnpu_kill_lowest) | (vnpu_kill_lowest << 3'd4)));

endmodule

`default_nettype wire
