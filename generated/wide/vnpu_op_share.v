// SPDX-License-Identifier: Apache-2.0
//
// Splits the demand of one queue into its vNPU's own share and the rest.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/share.ts; do not edit.
// Body SHA-256: 95775b06169e3016

`default_nettype none

module vnpu_op_share (
  input  wire [3:0] demand_i,   // Slots that the queue asks for.
  input  wire [3:0] quota_i,    // VEs of its vNPU.
  input  wire [7:0] earlier_i,  // Slots that the vNPU's earlier queues ask for.
  input  wire       harvest_i,  // Its vNPU may borrow VEs.
  output wire [3:0] own_o,      // Slots within the own share.
  output wire [3:0] rest_o,     // Slots that wait for a borrowed VE.
  output wire [3:0] spare_o     // Own VEs that this and the earlier queues leave.
);

  // Own VEs behind the earlier queues; negative when they ask for more.
  wire [8:0] room = {5'd0, quota_i} - {1'b0, earlier_i};
  // The earlier queues take all of them.
  wire taken = room[8];
  // Own VEs for this queue.
  wire [3:0] free = taken ? 4'd0 : room[3:0];

  wire unused_room = &{1'b0, room[7:4]};

  // Demand less own VEs.
  wire [4:0] excess = {1'b0, demand_i} - {1'b0, free};
  // The own VEs suffice.
  wire fits = excess[4] | ~(|excess);

  assign own_o = fits ? demand_i : free;
  assign rest_o = (fits | ~harvest_i) ? 4'd0 : excess[3:0];
  assign spare_o = fits ? free - demand_i : 4'd0;

endmodule

`default_nettype wire
