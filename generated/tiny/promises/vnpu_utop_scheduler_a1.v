// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 4674feb40690073c

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire       me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire       me_online_i,   // Engines in service; 0 = quarantined.
  input  wire       me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire       me_saved_i,    // Context is in SRAM (pulse).
  input  wire       me_run_i,      // ME runs a uTop.
  input  wire       me_save_i,     // ME saves or discards its uTop.
  input  wire [1:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [1:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [1:0] vnpu_kill_i,   // Discard all its uTops.
  output wire       violated_o     // The surroundings break the duty in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [1:0] place_0 = {me_vnpu_i, 1'b0};
  // Their uTops are not finished or lost.
  wire stays = (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));
  // Its lanes, 2 together.
  wire [3:0] vnpu_ready_2 = {2'd0, vnpu_ready_i};

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [3:0] present =
      ((vnpu_ready_2 & 4'h1) | ((vnpu_ready_2 << 1'b1) & 4'h4)) + ({3'd0, stays} << place_0);

  // Its lanes, 2 together.
  wire [3:0] ready_add_2 = {2'd0, ready_add_i};
  // The same with those that are added.
  wire [3:0] after = (present & ~4'ha) + ((ready_add_2 & 4'h1) | ((ready_add_2 << 1'b1) & 4'h4));
  // Its lanes, 2 together.
  wire [3:0] vnpu_kill_spread_2 = {2'd0, vnpu_kill_i};
  // At the lowest bit of each number.
  wire [3:0] vnpu_kill_lowest = (vnpu_kill_spread_2 & 4'h1) | ((vnpu_kill_spread_2 << 1'b1) & 4'h4);

  assign violated_o =
      |((present |
         (((~4'h5 & after) | ~((4'h5 ^ after) | ((4'h5 | 4'ha) - (after & 4'h5)))) & 4'ha)) &
        4'ha &
        ~(((vnpu_kill_lowest << 1'b1) - vnpu_kill_lowest) | (vnpu_kill_lowest << 1'b1)));

endmodule

`default_nettype wire
