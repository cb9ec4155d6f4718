// SPDX-License-Identifier: Apache-2.0
//
// Duty A4: no more engines are promised than there are.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: c5d9d4ec44dc1fb6

`default_nettype none

module vnpu_utop_scheduler_a4 (
  input  wire [63:0] vnpu_quota_i,  // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [7:0] me_online_i,   // Engines in service; 0 = quarantined.
  output wire        violated_o     // The surroundings break the duty in this cycle.
);

  assign violated_o =
      ((mode_i == 2'd0) | (mode_i == 2'd1)) &
      (({4'd0, vnpu_quota_i[3:0]} +
        {4'd0, vnpu_quota_i[7:4]} +
        {4'd0, vnpu_quota_i[11:8]} +
        {4'd0, vnpu_quota_i[15:12]} +
        {4'd0, vnpu_quota_i[19:16]} +
        {4'd0, vnpu_quota_i[23:20]} +
        {4'd0, vnpu_quota_i[27:24]} +
        {4'd0, vnpu_quota_i[31:28]} +
        {4'd0, vnpu_quota_i[35:32]} +
        {4'd0, vnpu_quota_i[39:36]} +
        {4'd0, vnpu_quota_i[43:40]} +
        {4'd0, vnpu_quota_i[47:44]} +
        {4'd0, vnpu_quota_i[51:48]} +
        {4'd0, vnpu_quota_i[55:52]} +
        {4'd0, vnpu_quota_i[59:56]} +
        {4'd0, vnpu_quota_i[63:60]}) >
       ({7'd0, me_online_i[0]} +
        {7'd0, me_online_i[1]} +
        {7'd0, me_online_i[2]} +
        {7'd0, me_online_i[3]} +
        {7'd0, me_online_i[4]} +
        {7'd0, me_online_i[5]} +
        {7'd0, me_online_i[6]} +
        {7'd0, me_online_i[7]}));

endmodule

`default_nettype wire
