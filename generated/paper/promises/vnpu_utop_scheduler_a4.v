// SPDX-License-Identifier: Apache-2.0
//
// Duty A4: no more engines are promised than there are.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 5d0ca2b7819a2ec1

`default_nettype none

module vnpu_utop_scheduler_a4 (
  input  wire [23:0] vnpu_quota_i,  // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [3:0] me_online_i,   // Engines in service; 0 = quarantined.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  assign violated_o =
      ((mode_i == 2'd0) | (mode_i == 2'd1)) &
      (({3'd0, vnpu_quota_i[2:0]} +
        {3'd0, vnpu_quota_i[5:3]} +
        {3'd0, vnpu_quota_i[8:6]} +
        {3'd0, vnpu_quota_i[11:9]} +
        {3'd0, vnpu_quota_i[14:12]} +
        {3'd0, vnpu_quota_i[17:15]} +
        {3'd0, vnpu_quota_i[20:18]} +
        {3'd0, vnpu_quota_i[23:21]}) >
       ({5'd0, me_online_i[0]} +
        {5'd0, me_online_i[1]} +
        {5'd0, me_online_i[2]} +
        {5'd0, me_online_i[3]}));

endmodule

`default_nettype wire
