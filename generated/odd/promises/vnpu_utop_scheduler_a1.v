// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: b003f96b480cee4d

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire  [8:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [2:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [2:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [2:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [2:0] me_run_i,      // ME runs a uTop.
  input  wire  [2:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [13:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [13:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [6:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [4:0] place_0 = {2'd0, me_vnpu_i[2:0]} * 5'd3;
  // Where the number of the tenant of ME 1 begins.
  wire [4:0] place_1 = {2'd0, me_vnpu_i[5:3]} * 5'd3;
  // Where the number of the tenant of ME 2 begins.
  wire [4:0] place_2 = {2'd0, me_vnpu_i[8:6]} * 5'd3;

  // Their uTops are not finished or lost.
  wire [2:0] stays =
      (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));

  // Its lanes, 8 together.
  wire [20:0] vnpu_ready_8 = {7'd0, vnpu_ready_i};
  // Its lanes, 4 together.
  wire [20:0] vnpu_ready_4 = (vnpu_ready_8 & 21'hff) | ((vnpu_ready_8 << 3'd4) & 21'h3f000);
  // Its lanes, 2 together.
  wire [20:0] vnpu_ready_2 = (vnpu_ready_4 & 21'hf00f) | ((vnpu_ready_4 << 2'd2) & 21'hc03c0);

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [20:0] present =
      ((vnpu_ready_2 & 21'hc30c3) | ((vnpu_ready_2 << 1'b1) & 21'h18618)) +
      (({20'd0, stays[0]} << place_0) +
       ({20'd0, stays[1]} << place_1) +
       ({20'd0, stays[2]} << place_2));

  // Its lanes, 8 together.
  wire [20:0] ready_add_8 = {7'd0, ready_add_i};
  // Its lanes, 4 together.
  wire [20:0] ready_add_4 = (ready_add_8 & 21'hff) | ((ready_add_8 << 3'd4) & 21'h3f000);
  // Its lanes, 2 together.
  wire [20:0] ready_add_2 = (ready_add_4 & 21'hf00f) | ((ready_add_4 << 2'd2) & 21'hc03c0);

  // The same with those that are added.
  wire [20:0] after =
      (present & ~21'h124924) + ((ready_add_2 & 21'hc30c3) | ((ready_add_2 << 1'b1) & 21'h18618));

  // Its lanes, 8 together.
  wire [20:0] vnpu_kill_spread_8 = {14'd0, vnpu_kill_i};

  // Its lanes, 4 together.
  wire [20:0] vnpu_kill_spread_4 =
      (vnpu_kill_spread_8 & 21'hf) | ((vnpu_kill_spread_8 << 4'd8) & 21'h7000);

  // Its lanes, 2 together.
  wire [20:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 21'h3003) | ((vnpu_kill_spread_4 << 3'd4) & 21'h400c0);

  // At the lowest bit of each number.
  wire [20:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 21'h41041) | ((vnpu_kill_spread_2 << 2'd2) & 21'h8208);

  assign violated_o =
      |((present |
         (((~21'hdb6db & after) |
           ~((21'hdb6db ^ after) | ((21'hdb6db | 21'h124924) - (after & 21'hdb6db)))) &
          21'h124924)) &
        21'h124924 &
        ~(((vnpu_kill_lowest << 2'd2) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd2)));

endmodule

`default_nettype wire
