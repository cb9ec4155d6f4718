// SPDX-License-Identifier: Apache-2.0
//
// Duty A4: no more engines are promised than there are.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: d92bcb468c33c9f1

`default_nettype none

module vnpu_utop_scheduler_a4 (
  input  wire [1:0] vnpu_quota_i,  // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire       me_online_i,   // Engines in service; 0 = quarantined.
  output wire       violated_o     // The surroundings break the duty in this cycle.
);

  assign violated_o =
      ((mode_i == 2'd0) | (mode_i == 2'd1)) &
      (({1'b0, vnpu_quota_i[0]} + {1'b0, vnpu_quota_i[1]}) > {1'b0, me_online_i});

endmodule

`default_nettype wire
