// SPDX-License-Identifier: Apache-2.0
//
// Duty A4: no more engines are promised than there are.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 1adcb22126540c2c

`default_nettype none

module vnpu_utop_scheduler_a4 (
  input  wire [13:0] vnpu_quota_i,  // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [2:0] me_online_i,   // Engines in service; 0 = quarantined.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  assign violated_o =
      ((mode_i == 2'd0) | (mode_i == 2'd1)) &
      (({3'd0, vnpu_quota_i[1:0]} +
        {3'd0, vnpu_quota_i[3:2]} +
        {3'd0, vnpu_quota_i[5:4]} +
        {3'd0, vnpu_quota_i[7:6]} +
        {3'd0, vnpu_quota_i[9:8]} +
        {3'd0, vnpu_quota_i[11:10]} +
        {3'd0, vnpu_quota_i[13:12]}) >
       ({4'd0, me_online_i[0]} + {4'd0, me_online_i[1]} + {4'd0, me_online_i[2]}));

endmodule

`default_nettype wire
