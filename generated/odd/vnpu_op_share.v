// SPDX-License-Identifier: Apache-2.0
//
// Splits the demand of one queue into its vNPU's own share and the rest.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/share.ts; do not edit.
// Body SHA-256: b8980ad8c4996b91

`default_nettype none

module vnpu_op_share (
  input  wire [2:0] demand_i,   // Slots that the queue asks for.
  input  wire [2:0] quota_i,    // VEs of its vNPU.
  input  wire [5:0] earlier_i,  // Slots that the vNPU's earlier queues ask for.
  input  wire       harvest_i,  // Its vNPU may borrow VEs.
  output wire [2:0] own_o,      // Slots within the own share.
  output wire [2:0] rest_o,     // Slots that wait for a borrowed VE.
  output wire [2:0] spare_o     // Own VEs that this and the earlier queues leave.
);

  // Own VEs behind the earlier queues; negative when they ask for more.
  wire [6:0] room = {4'd0, quota_i} - {1'b0, earlier_i};
  // The earlier queues take all of them.
  wire taken = room[6];
  // Own VEs for this queue.
  wire [2:0] free = taken ? 3'd0 : room[2:0];

  wire unused_room = &{1'b0, room[5:3]};

  // Demand less own VEs.
  wire [3:0] excess = {1'b0, demand_i} - {1'b0, free};
  // The own VEs suffice.
  wire fits = excess[3] | ~(|excess);

  assign own_o = fits ? demand_i : free;
  assign rest_o = (fits | ~harvest_i) ? 3'd0 : excess[2:0];
  assign spare_o = fits ? free - demand_i : 3'd0;

endmodule

`default_nettype wire
