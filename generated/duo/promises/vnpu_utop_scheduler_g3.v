// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 343e782f6d609952

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire       clk_i,         // Clock.
  input  wire       rst_ni,        // Reset, active low.
  input  wire [3:0] me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire [1:0] me_online_i,   // Engines in service; 0 = quarantined.
  input  wire [1:0] me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire [1:0] me_saved_i,    // Context is in SRAM (pulse).
  input  wire [1:0] me_run_i,      // ME runs a uTop.
  input  wire [1:0] me_save_i,     // ME saves or discards its uTop.
  input  wire [5:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire [5:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [2:0] vnpu_kill_i,   // Discard all its uTops.
  output wire       bad_o,         // The promise is broken in this cycle.
  output wire       cover_o        // The case that it is about is there in this cycle.
);

  // Where the number of the tenant of ME 0 begins.
  wire [3:0] place_0 = {2'd0, me_vnpu_i[1:0]} * 4'd3;
  // Where the number of the tenant of ME 1 begins.
  wire [3:0] place_1 = {2'd0, me_vnpu_i[3:2]} * 4'd3;

  reg [8:0] owed_q;  // Per vNPU, its uTops that were added and neither finished nor killed.

  // Its lanes, 4 together.
  wire [8:0] vnpu_ready_4 = {3'd0, vnpu_ready_i};
  // Its lanes, 2 together.
  wire [8:0] vnpu_ready_2 = (vnpu_ready_4 & 9'hf) | ((vnpu_ready_4 << 2'd2) & 9'hc0);
  // Their uTops go back to ready.
  wire [1:0] suspended = me_save_i & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire [1:0] leaves = (me_run_i | me_save_i) & (me_finish_i | (~me_online_i & ~suspended));
  // Their uTops stay on them.
  wire [1:0] stays = (me_run_i | me_save_i) & ~(leaves | suspended);
  // Its lanes, 4 together.
  wire [8:0] ready_add_4 = {3'd0, ready_add_i};
  // Its lanes, 2 together.
  wire [8:0] ready_add_2 = (ready_add_4 & 9'hf) | ((ready_add_4 << 2'd2) & 9'hc0);

  // Without a kill.
  wire [8:0] all =
      owed_q +
      ((ready_add_2 & 9'hc3) | ((ready_add_2 << 1'b1) & 9'h18)) -
      (({8'd0, leaves[0]} << place_0) + ({8'd0, leaves[1]} << place_1));

  // What a kill leaves.
  wire [8:0] left = ({8'd0, stays[0]} << place_0) + ({8'd0, stays[1]} << place_1);
  // Its lanes, 4 together.
  wire [8:0] vnpu_kill_spread_4 = {6'd0, vnpu_kill_i};

  // Its lanes, 2 together.
  wire [8:0] vnpu_kill_spread_2 =
      (vnpu_kill_spread_4 & 9'h3) | ((vnpu_kill_spread_4 << 3'd4) & 9'h40);

  // At the lowest bit of each number.
  wire [8:0] vnpu_kill_lowest =
      (vnpu_kill_spread_2 & 9'h41) | ((vnpu_kill_spread_2 << 2'd2) & 9'h8);

  // Those of killed vNPUs.
  wire [8:0] killed = ((vnpu_kill_lowest << 2'd2) - vnpu_kill_lowest) | (vnpu_kill_lowest << 2'd2);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_q <= 9'd0;
    end else begin
      owed_q <= (all & ~killed) | (left & killed);
    end
  end

  assign bad_o =
      owed_q !=
      (((vnpu_ready_2 & 9'hc3) | ((vnpu_ready_2 << 1'b1) & 9'h18)) +
       (({8'd0, me_run_i[0]} << place_0) + ({8'd0, me_run_i[1]} << place_1)) +
       (({8'd0, me_save_i[0]} << place_0) + ({8'd0, me_save_i[1]} << place_1)));

  assign cover_o = |((all ^ left) & killed);

endmodule

`default_nettype wire
