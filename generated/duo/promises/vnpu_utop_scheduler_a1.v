// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 21d8d7d706f900f5

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [3:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire [1:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire [1:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire [1:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [1:0] me_run_i,      // ME runs a uTop.
  input  wire [1:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [5:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [5:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [2:0] vnpu_kill_i,   // Discard all its uTops.
  output wire       violated_o     // The surroundings break the duty in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [3:0] place_0 = {2'd0, me_vnpu_i[1:0]} * 4'd3;
  // Where the number of the tenant of ME 1 begins.
  wire [3:0] place_1 = {2'd0, me_vnpu_i[3:2]} * 4'd3;

  // Their uTops are not finished or lost.
  wire [1:0] stays =
      (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));

  // Its lanes, 4 together.
  wire [8:0] vnpu_ready_4 = {3'd0, vnpu_ready_i};
  // Its lanes, 2 together.
  wire [8:0] vnpu_ready_2 = (vnpu_ready_4 & 9'hf) | ((vnpu_ready_4 << 2'd2) & 9'hc0);

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [8:0] present =
      ((vnpu_ready_2 & 9'hc3) | ((vnpu_ready_2 << 1'b1) & 9'h18)) +
      (({8'd0, stays[0]} << place_0) + ({8'd0, stays[1]} << place_1));

  // Its lanes, 4 together.
  wire [8:0] ready_add_4 = {3'd0, ready_add_i};
  // Its lanes, 2 together.
  wire [8:0] ready_add_2 = (ready_add_4 & 9'hf) | ((ready_add_4 << 2'd2) & 9'hc0);

  // The same with those that are added.
  wire [8:0] after =
      (present & ~9'h124) + ((ready_add_2 & 9'hc3) | ((ready_add_2 << 1'b1) & 9'h18));

  // Its lanes, 4 together.
  wire [8:0] vnpu_kill_spread_4 = {6'd0, vnpu_kill_i};

  // Its lanes, 2 together.
  wire [8:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 9'h3) | ((vnpu_kill_spread_4 << 3'd4) & 9'h40);

  // At the lowest bit of each number.
  wire [8:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 9'h41) | ((vnpu_kill_spread_2 << 2'd2) & 9'h8);

  assign violated_o =
      |((present |
         (((~9'h92 & after) | ~((9'h92 ^ after) | ((9'h92 | 9'h124) - (after & 9'hdb)))) &
          9'h124)) &
        9'h124 &
        ~(((vnpu_kill_lowest << 2'd2) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd2)));

endmodule

`default_nettype wire
