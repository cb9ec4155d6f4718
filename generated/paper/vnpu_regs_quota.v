// SPDX-License-Identifier: Apache-2.0
//
// Whether a write breaks a quota of 4 MEs or 4 VEs.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/quota.ts; do not edit.
// Body SHA-256: a0129e0b67132cf1

`default_nettype none

module vnpu_regs_quota (
  input  wire        sets_me_quota_i,  // ME_QUOTA is written.
  input  wire        sets_ve_quota_i,  // VE_QUOTA is written.
  input  wire        sets_mode_i,      // MODE is written.
  input  wire        sets_online_i,    // ME_ONLINE is written.
  input  wire  [7:0] vnpu_i,           // vNPU whose quota is written, one-hot.
  input  wire [31:0] data_i,           // What is written.
  input  wire        temporal_i,       // Mode 2 or 3: ME quotas do not count.
  input  wire  [3:0] me_online_i,      // Engines in service.
  input  wire [23:0] me_quota_i,       // MEs that each vNPU owns.
  input  wire [23:0] ve_quota_i,       // VEs that each vNPU owns.
  output wire        breaks_o          // The write is refused.
);

  // ----------------------------------------
  // Sum of the quotas with the new value
  // ----------------------------------------

  // A quota is written.
  wire sets_quota = sets_me_quota_i | sets_ve_quota_i;
  // vNPU with a new value, one-hot.
  wire [7:0] replaced = vnpu_i & {8{sets_quota}};
  // Quota of vNPU 0 that stays.
  wire [2:0] kept_0 = (sets_ve_quota_i ? ve_quota_i[2:0] : me_quota_i[2:0]) & {3{~replaced[0]}};
  // Quota of vNPU 1 that stays.
  wire [2:0] kept_1 = (sets_ve_quota_i ? ve_quota_i[5:3] : me_quota_i[5:3]) & {3{~replaced[1]}};
  // Quota of vNPU 2 that stays.
  wire [2:0] kept_2 = (sets_ve_quota_i ? ve_quota_i[8:6] : me_quota_i[8:6]) & {3{~replaced[2]}};
  // Quota of vNPU 3 that stays.
  wire [2:0] kept_3 = (sets_ve_quota_i ? ve_quota_i[11:9] : me_quota_i[11:9]) & {3{~replaced[3]}};
  // Quota of vNPU 4 that stays.
  wire [2:0] kept_4 = (sets_ve_quota_i ? ve_quota_i[14:12] : me_quota_i[14:12]) & {3{~replaced[4]}};
  // Quota of vNPU 5 that stays.
  wire [2:0] kept_5 = (sets_ve_quota_i ? ve_quota_i[17:15] : me_quota_i[17:15]) & {3{~replaced[5]}};
  // Quota of vNPU 6 that stays.
  wire [2:0] kept_6 = (sets_ve_quota_i ? ve_quota_i[20:18] : me_quota_i[20:18]) & {3{~replaced[6]}};
  // Quota of vNPU 7 that stays.
  wire [2:0] kept_7 = (sets_ve_quota_i ? ve_quota_i[23:21] : me_quota_i[23:21]) & {3{~replaced[7]}};
  // The new value.
  wire [2:0] added = data_i[2:0] & {3{sets_quota}};

  // Sum of the quotas.
  wire [5:0] total =
      {3'd0, kept_0} +
      {3'd0, kept_1} +
      {3'd0, kept_2} +
      {3'd0, kept_3} +
      {3'd0, kept_4} +
      {3'd0, kept_5} +
      {3'd0, kept_6} +
      {3'd0, kept_7} +
      {3'd0, added};

  // ----------------------------------------
  // Engines to own
  // ----------------------------------------

  // Engines in service then.
  wire [3:0] online = sets_online_i ? data_i[3:0] : me_online_i;

  // Their number.
  wire [2:0] engines =
      {2'd0, online[0]} + {2'd0, online[1]} + {2'd0, online[2]} + {2'd0, online[3]};

  // The sum counts.
  wire counts = sets_ve_quota_i | ~(sets_mode_i ? data_i[1] : temporal_i);
  // The sum is too high.
  wire over = counts & (total > (sets_ve_quota_i ? 6'd4 : {3'd0, engines}));

  // The new value alone is too high.
  wire wide =
      (sets_me_quota_i & ((|data_i[31:3]) | (data_i[2:0] > 3'd4))) |
      (sets_ve_quota_i & ((|data_i[31:3]) | (data_i[2:0] > 3'd4)));

  // Writes that quotas judge.
  wire [3:0] applies = {sets_online_i, sets_mode_i, sets_ve_quota_i, sets_me_quota_i};

  assign breaks_o = wide | ((|applies) & over);

endmodule

`default_nettype wire
