// SPDX-License-Identifier: Apache-2.0
//
// Duty A4: no more engines are promised than there are.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 856483febeb64197

`default_nettype none

module vnpu_utop_scheduler_a4 (
  input  wire [159:0] vnpu_quota_i,  // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire   [1:0] mode_i,
  input  wire  [15:0] me_online_i,   // Engines in service; 0 = quarantined.
  output wire         violated_o     // The surroundings break the duty in this cycle.
);

  assign violated_o =
      ((mode_i == 2'd0) | (mode_i == 2'd1)) &
      (({5'd0, vnpu_quota_i[4:0]} +
        {5'd0, vnpu_quota_i[9:5]} +
        {5'd0, vnpu_quota_i[14:10]} +
        {5'd0, vnpu_quota_i[19:15]} +
        {5'd0, vnpu_quota_i[24:20]} +
        {5'd0, vnpu_quota_i[29:25]} +
        {5'd0, vnpu_quota_i[34:30]} +
        {5'd0, vnpu_quota_i[39:35]} +
        {5'd0, vnpu_quota_i[44:40]} +
        {5'd0, vnpu_quota_i[49:45]} +
        {5'd0, vnpu_quota_i[54:50]} +
        {5'd0, vnpu_quota_i[59:55]} +
        {5'd0, vnpu_quota_i[64:60]} +
        {5'd0, vnpu_quota_i[69:65]} +
        {5'd0, vnpu_quota_i[74:70]} +
        {5'd0, vnpu_quota_i[79:75]} +
        {5'd0, vnpu_quota_i[84:80]} +
        {5'd0, vnpu_quota_i[89:85]} +
        {5'd0, vnpu_quota_i[94:90]} +
        {5'd0, vnpu_quota_i[99:95]} +
        {5'd0, vnpu_quota_i[104:100]} +
        {5'd0, vnpu_quota_i[109:105]} +
        {5'd0, vnpu_quota_i[114:110]} +
        {5'd0, vnpu_quota_i[119:115]} +
        {5'd0, vnpu_quota_i[124:120]} +
        {5'd0, vnpu_quota_i[129:125]} +
        {5'd0, vnpu_quota_i[134:130]} +
        {5'd0, vnpu_quota_i[139:135]} +
        {5'd0, vnpu_quota_i[144:140]} +
        {5'd0, vnpu_quota_i[149:145]} +
        {5'd0, vnpu_quota_i[154:150]} +
        {5'd0, vnpu_quota_i[159:155]}) >
       ({9'd0, me_online_i[0]} +
        {9'd0, me_online_i[1]} +
        {9'd0, me_online_i[2]} +
        {9'd0, me_online_i[3]} +
        {9'd0, me_online_i[4]} +
        {9'd0, me_online_i[5]} +
        {9'd0, me_online_i[6]} +
        {9'd0, me_online_i[7]} +
        {9'd0, me_online_i[8]} +
        {9'd0, me_online_i[9]} +
        {9'd0, me_online_i[10]} +
        {9'd0, me_online_i[11]} +
        {9'd0, me_online_i[12]} +
        {9'd0, me_online_i[13]} +
        {9'd0, me_online_i[14]} +
        {9'd0, me_online_i[15]}));

endmodule

`default_nettype wire
