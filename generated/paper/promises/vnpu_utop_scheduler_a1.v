// SPDX-License-Identifier: Apache-2.0
//
// Duty A1: no vNPU has more uTops than there are engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: ebf42c525bec8bae

`default_nettype none

module vnpu_utop_scheduler_a1 (
  input  wire [11:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire  [3:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire  [3:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire  [3:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire  [3:0] me_run_i,      // ME runs a uTop.
  input  wire  [3:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [23:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [23:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire  [7:0] vnpu_kill_i,   // Discard all its uTops.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [4:0] place_0 = {me_vnpu_i[2:0], 2'd0};
  // Where the number of the tenant of ME 1 begins.
  wire [4:0] place_1 = {me_vnpu_i[5:3], 2'd0};
  // Where the number of the tenant of ME 2 begins.
  wire [4:0] place_2 = {me_vnpu_i[8:6], 2'd0};
  // Where the number of the tenant of ME 3 begins.
  wire [4:0] place_3 = {me_vnpu_i[11:9], 2'd0};

  // Their uTops are not finished or lost.
  wire [3:0] stays =
      (me_run_i | me_save_i) & ~(me_finish_i | (~me_online_i & ~(me_save_i & me_saved_i)));

  // Its lanes, 8 together.
  wire [31:0] vnpu_ready_8 = {8'd0, vnpu_ready_i};
  // Its lanes, 4 together.
  wire [31:0] vnpu_ready_4 = (vnpu_ready_8 & 32'hfff) | ((vnpu_ready_8 << 3'd4) & 32'hfff0000);
  // Its lanes, 2 together.
  wire [31:0] vnpu_ready_2 = (vnpu_ready_4 & 32'h3f003f) | ((vnpu_ready_4 << 2'd2) & 32'h3f003f00);

  // Per vNPU, its uTops of now that are there after this cycle, but for a kill.
  wire [31:0] present =
      ((vnpu_ready_2 & 32'h7070707) | ((vnpu_ready_2 << 1'b1) & 32'h70707070)) +
      (({31'd0, stays[0]} << place_0) +
       ({31'd0, stays[1]} << place_1) +
       ({31'd0, stays[2]} << place_2) +
       ({31'd0, stays[3]} << place_3));

  // Its lanes, 8 together.
  wire [31:0] ready_add_8 = {8'd0, ready_add_i};
  // Its lanes, 4 together.
  wire [31:0] ready_add_4 = (ready_add_8 & 32'hfff) | ((ready_add_8 << 3'd4) & 32'hfff0000);
  // Its lanes, 2 together.
  wire [31:0] ready_add_2 = (ready_add_4 & 32'h3f003f) | ((ready_add_4 << 2'd2) & 32'h3f003f00);

  // The same with those that are added.
  wire [31:0] after =
      (present & ~32'h88888888) +
      ((ready_add_2 & 32'h7070707) | ((ready_add_2 << 1'b1) & 32'h70707070));

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

  assign violated_o =
      |((present |
         (((~32'h44444444 & after) |
           ~((32'h44444444 ^ after) | ((32'h44444444 | 32'h88888888) - (after & 32'h77777777)))) &
          32'h88888888)) &
        32'h88888888 &
        ~(((vnpu_kill_lowest << 2'd3) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd3)));

endmodule

`default_nettype wire
