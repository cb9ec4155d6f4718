// SPDX-License-Identifier: Apache-2.0
//
// Whether a write breaks a quota of 1 MEs or 1 VEs.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/quota.ts; do not edit.
// Body SHA-256: c74bb46958a17bc0

`default_nettype none

module vnpu_regs_quota (
  input  wire        sets_me_quota_i,  // ME_QUOTA is written.
  input  wire        sets_ve_quota_i,  // VE_QUOTA is written.
  input  wire        sets_mode_i,      // MODE is written.
  input  wire        sets_online_i,    // ME_ONLINE is written.
  input  wire  [1:0] vnpu_i,           // vNPU whose quota is written, one-hot.
  input  wire [31:0] data_i,           // What is written.
  input  wire        temporal_i,       // Mode 2 or 3: ME quotas do not count.
  input  wire        me_online_i,      // Engines in service.
  input  wire  [1:0] me_quota_i,       // MEs that each vNPU owns.
  input  wire  [1:0] ve_quota_i,       // VEs that each vNPU owns.
  output wire        breaks_o          // The write is refused.
);

  // ----------------------------------------
  // Sum of the quotas with the new value
  // ----------------------------------------

  // A quota is written.
  wire sets_quota = sets_me_quota_i | sets_ve_quota_i;
  // vNPU with a new value, one-hot.
  wire [1:0] replaced = vnpu_i & {2{sets_quota}};
  // Quota of vNPU 0 that stays.
  wire kept_0 = (sets_ve_quota_i ? ve_quota_i[0] : me_quota_i[0]) & ~replaced[0];
  // Quota of vNPU 1 that stays.
  wire kept_1 = (sets_ve_quota_i ? ve_quota_i[1] : me_quota_i[1]) & ~replaced[1];
  // The new value.
  wire added = data_i[0] & sets_quota;
  // Sum of the quotas.
  wire [1:0] total = {1'b0, kept_0} + {1'b0, kept_1} + {1'b0, added};

  // ----------------------------------------
  // Engines to own
  // ----------------------------------------

  // Engines in service then.
  wire online = sets_online_i ? data_i[0] : me_online_i;
  // Their number.
  wire engines = online;
  // The sum counts.
  wire counts = sets_ve_quota_i | ~(sets_mode_i ? data_i[1] : temporal_i);
  // The sum is too high.
  wire over = counts & (total > (sets_ve_quota_i ? 2'd1 : {1'b0, engines}));
  // The new value alone is too high.
  wire wide = (sets_me_quota_i & (|data_i[31:1])) | (sets_ve_quota_i & (|data_i[31:1]));
  // Writes that quotas judge.
  wire [3:0] applies = {sets_online_i, sets_mode_i, sets_ve_quota_i, sets_me_quota_i};

  assign breaks_o = wide | ((|applies) & over);

endmodule

`default_nettype wire
