// SPDX-License-Identifier: Apache-2.0
//
// Splits the demand of one queue into its vNPU's own share and the rest; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/share.ts; do not edit.
// Body SHA-256: c1bc82427dadf42a

`default_nettype none

module vnpu_op_share (
  input  wire [4:0] demand_i,   // Slots that the queue asks for.
  input  wire [4:0] quota_i,    // VEs of its vNPU.
  input  wire [4:0] earlier_i,  // Slots that the vNPU's earlier queues ask for.
  input  wire       harvest_i,  // Its vNPU may borrow VEs.
  output wire [4:0] own_o,      // Slots within the own share.
  output wire [4:0] rest_o,     // Slots that wait for a borrowed VE.
  output wire [4:0] spare_o     // Own VEs that this and the earlier queues leave.
);

  wire [4:0] free;  // Own VEs behind the earlier queues.
  vnpu_op_less u_free (
    .a_i    (quota_i),
    .b_i    (earlier_i),
    .rest_o (free)
  );

  wire [4:0] excess;  // Demand beyond them.
  vnpu_op_less u_excess (
    .a_i    (demand_i),
    .b_i    (free),
    .rest_o (excess)
  );

  wire [4:0] spare;  // They beyond the demand.
  vnpu_op_less u_spare (
    .a_i    (free),
    .b_i    (demand_i),
    .rest_o (spare)
  );

  assign own_o = demand_i & free;
  assign rest_o = excess & {5{harvest_i}};
  assign spare_o = spare;

endmodule

`default_nettype wire
