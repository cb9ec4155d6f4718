// SPDX-License-Identifier: Apache-2.0
//
// Whether a write breaks a quota of 8 MEs or 8 VEs.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/quota.ts; do not edit.
// Body SHA-256: 03c1bd32e25edbb7

`default_nettype none

module vnpu_regs_quota (
  input  wire        sets_me_quota_i,  // ME_QUOTA is written.
  input  wire        sets_ve_quota_i,  // VE_QUOTA is written.
  input  wire        sets_mode_i,      // MODE is written.
  input  wire        sets_online_i,    // ME_ONLINE is written.
  input  wire [15:0] vnpu_i,           // vNPU whose quota is written, one-hot.
  input  wire [31:0] data_i,           // What is written.
  input  wire        temporal_i,       // Mode 2 or 3: ME quotas do not count.
  input  wire  [7:0] me_online_i,      // Engines in service.
  input  wire [63:0] me_quota_i,       // MEs that each vNPU owns.
  input  wire [63:0] ve_quota_i,       // VEs that each vNPU owns.
  output wire        breaks_o          // The write is refused.
);

  // ----------------------------------------
  // Sum of the quotas with the new value
  // ----------------------------------------

  // A quota is written.
  wire sets_quota = sets_me_quota_i | sets_ve_quota_i;
  // vNPU with a new value, one-hot.
  wire [15:0] replaced = vnpu_i & {16{sets_quota}};
  // Quota of vNPU 0 that stays.
  wire [3:0] kept_0 = (sets_ve_quota_i ? ve_quota_i[3:0] : me_quota_i[3:0]) & {4{~replaced[0]}};
  // Quota of vNPU 1 that stays.
  wire [3:0] kept_1 = (sets_ve_quota_i ? ve_quota_i[7:4] : me_quota_i[7:4]) & {4{~replaced[1]}};
  // Quota of vNPU 2 that stays.
  wire [3:0] kept_2 = (sets_ve_quota_i ? ve_quota_i[11:8] : me_quota_i[11:8]) & {4{~replaced[2]}};
  // Quota of vNPU 3 that stays.
  wire [3:0] kept_3 = (sets_ve_quota_i ? ve_quota_i[15:12] : me_quota_i[15:12]) & {4{~replaced[3]}};
  // Quota of vNPU 4 that stays.
  wire [3:0] kept_4 = (sets_ve_quota_i ? ve_quota_i[19:16] : me_quota_i[19:16]) & {4{~replaced[4]}};
  // Quota of vNPU 5 that stays.
  wire [3:0] kept_5 = (sets_ve_quota_i ? ve_quota_i[23:20] : me_quota_i[23:20]) & {4{~replaced[5]}};
  // Quota of vNPU 6 that stays.
  wire [3:0] kept_6 = (sets_ve_quota_i ? ve_quota_i[27:24] : me_quota_i[27:24]) & {4{~replaced[6]}};
  // Quota of vNPU 7 that stays.
  wire [3:0] kept_7 = (sets_ve_quota_i ? ve_quota_i[31:28] : me_quota_i[31:28]) & {4{~replaced[7]}};
  // Quota of vNPU 8 that stays.
  wire [3:0] kept_8 = (sets_ve_quota_i ? ve_quota_i[35:32] : me_quota_i[35:32]) & {4{~replaced[8]}};
  // Quota of vNPU 9 that stays.
  wire [3:0] kept_9 = (sets_ve_quota_i ? ve_quota_i[39:36] : me_quota_i[39:36]) & {4{~replaced[9]}};

  // Quota of vNPU 10 that stays.
  wire [3:0] kept_10 =
      (sets_ve_quota_i ? ve_quota_i[43:40] : me_quota_i[43:40]) & {4{~replaced[10]}};

  // Quota of vNPU 11 that stays.
  wire [3:0] kept_11 =
      (sets_ve_quota_i ? ve_quota_i[47:44] : me_quota_i[47:44]) & {4{~replaced[11]}};

  // Quota of vNPU 12 that stays.
  wire [3:0] kept_12 =
      (sets_ve_quota_i ? ve_quota_i[51:48] : me_quota_i[51:48]) & {4{~replaced[12]}};

  // Quota of vNPU 13 that stays.
  wire [3:0] kept_13 =
      (sets_ve_quota_i ? ve_quota_i[55:52] : me_quota_i[55:52]) & {4{~replaced[13]}};

  // Quota of vNPU 14 that stays.
  wire [3:0] kept_14 =
      (sets_ve_quota_i ? ve_quota_i[59:56] : me_quota_i[59:56]) & {4{~replaced[14]}};

  // Quota of vNPU 15 that stays.
  wire [3:0] kept_15 =
      (sets_ve_quota_i ? ve_quota_i[63:60] : me_quota_i[63:60]) & {4{~replaced[15]}};

  // The new value.
  wire [3:0] added = data_i[3:0] & {4{sets_quota}};

  // Sum of the quotas.
  wire [7:0] total =
      {4'd0, kept_0} +
      {4'd0, kept_1} +
      {4'd0, kept_2} +
      {4'd0, kept_3} +
      {4'd0, kept_4} +
      {4'd0, kept_5} +
      {4'd0, kept_6} +
      {4'd0, kept_7} +
      {4'd0, kept_8} +
      {4'd0, kept_9} +
      {4'd0, kept_10} +
      {4'd0, kept_11} +
      {4'd0, kept_12} +
      {4'd0, kept_13} +
      {4'd0, kept_14} +
      {4'd0, kept_15} +
      {4'd0, added};

  // ----------------------------------------
  // Engines to own
  // ----------------------------------------

  // Engines in service then.
  wire [7:0] online = sets_online_i ? data_i[7:0] : me_online_i;

  // Their number.
  wire [3:0] engines =
      {3'd0, online[0]} +
      {3'd0, online[1]} +
      {3'd0, online[2]} +
      {3'd0, online[3]} +
      {3'd0, online[4]} +
      {3'd0, online[5]} +
      {3'd0, online[6]} +
      {3'd0, online[7]};

  // The sum counts.
  wire counts = sets_ve_quota_i | ~(sets_mode_i ? data_i[1] : temporal_i);
  // The sum is too high.
  wire over = counts & (total > (sets_ve_quota_i ? 8'd8 : {4'd0, engines}));

  // The new value alone is too high.
  wire wide =
      (sets_me_quota_i & ((|data_i[31:4]) | (data_i[3:0] > 4'd8))) |
      (sets_ve_quota_i & ((|data_i[31:4]) | (data_i[3:0] > 4'd8)));

  // Writes that quotas judge.
  wire [3:0] applies = {sets_online_i, sets_mode_i, sets_ve_quota_i, sets_me_quota_i};

  assign breaks_o = wide | ((|applies) & over);

endmodule

`default_nettype wire
