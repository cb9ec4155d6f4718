// SPDX-License-Identifier: Apache-2.0
//
// Whether a write breaks a quota of 16 MEs or 16 VEs.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/quota.ts; do not edit.
// Body SHA-256: ff1ad783416bcb5f

`default_nettype none

module vnpu_regs_quota (
  input  wire         sets_me_quota_i,  // ME_QUOTA is written.
  input  wire         sets_ve_quota_i,  // VE_QUOTA is written.
  input  wire         sets_mode_i,      // MODE is written.
  input  wire         sets_online_i,    // ME_ONLINE is written.
  input  wire  [31:0] vnpu_i,           // vNPU whose quota is written, one-hot.
  input  wire  [31:0] data_i,           // What is written.
  input  wire         temporal_i,       // Mode 2 or 3: ME quotas do not count.
  input  wire  [15:0] me_online_i,      // Engines in service.
  input  wire [159:0] me_quota_i,       // MEs that each vNPU owns.
  input  wire [159:0] ve_quota_i,       // VEs that each vNPU owns.
  output wire         breaks_o          // The write is refused.
);

  // ----------------------------------------
  // Sum of the quotas with the new value
  // ----------------------------------------

  // A quota is written.
  wire sets_quota = sets_me_quota_i | sets_ve_quota_i;
  // vNPU with a new value, one-hot.
  wire [31:0] replaced = vnpu_i & {32{sets_quota}};
  // Quota of vNPU 0 that stays.
  wire [4:0] kept_0 = (sets_ve_quota_i ? ve_quota_i[4:0] : me_quota_i[4:0]) & {5{~replaced[0]}};
  // Quota of vNPU 1 that stays.
  wire [4:0] kept_1 = (sets_ve_quota_i ? ve_quota_i[9:5] : me_quota_i[9:5]) & {5{~replaced[1]}};
  // Quota of vNPU 2 that stays.
  wire [4:0] kept_2 = (sets_ve_quota_i ? ve_quota_i[14:10] : me_quota_i[14:10]) & {5{~replaced[2]}};
  // Quota of vNPU 3 that stays.
  wire [4:0] kept_3 = (sets_ve_quota_i ? ve_quota_i[19:15] : me_quota_i[19:15]) & {5{~replaced[3]}};
  // Quota of vNPU 4 that stays.
  wire [4:0] kept_4 = (sets_ve_quota_i ? ve_quota_i[24:20] : me_quota_i[24:20]) & {5{~replaced[4]}};
  // Quota of vNPU 5 that stays.
  wire [4:0] kept_5 = (sets_ve_quota_i ? ve_quota_i[29:25] : me_quota_i[29:25]) & {5{~replaced[5]}};
  // Quota of vNPU 6 that stays.
  wire [4:0] kept_6 = (sets_ve_quota_i ? ve_quota_i[34:30] : me_quota_i[34:30]) & {5{~replaced[6]}};
  // Quota of vNPU 7 that stays.
  wire [4:0] kept_7 = (sets_ve_quota_i ? ve_quota_i[39:35] : me_quota_i[39:35]) & {5{~replaced[7]}};
  // Quota of vNPU 8 that stays.
  wire [4:0] kept_8 = (sets_ve_quota_i ? ve_quota_i[44:40] : me_quota_i[44:40]) & {5{~replaced[8]}};
  // Quota of vNPU 9 that stays.
  wire [4:0] kept_9 = (sets_ve_quota_i ? ve_quota_i[49:45] : me_quota_i[49:45]) & {5{~replaced[9]}};

  // Quota of vNPU 10 that stays.
  wire [4:0] kept_10 =
      (sets_ve_quota_i ? ve_quota_i[54:50] : me_quota_i[54:50]) & {5{~replaced[10]}};

  // Quota of vNPU 11 that stays.
  wire [4:0] kept_11 =
      (sets_ve_quota_i ? ve_quota_i[59:55] : me_quota_i[59:55]) & {5{~replaced[11]}};

  // Quota of vNPU 12 that stays.
  wire [4:0] kept_12 =
      (sets_ve_quota_i ? ve_quota_i[64:60] : me_quota_i[64:60]) & {5{~replaced[12]}};

  // Quota of vNPU 13 that stays.
  wire [4:0] kept_13 =
      (sets_ve_quota_i ? ve_quota_i[69:65] : me_quota_i[69:65]) & {5{~replaced[13]}};

  // Quota of vNPU 14 that stays.
  wire [4:0] kept_14 =
      (sets_ve_quota_i ? ve_quota_i[74:70] : me_quota_i[74:70]) & {5{~replaced[14]}};

  // Quota of vNPU 15 that stays.
  wire [4:0] kept_15 =
      (sets_ve_quota_i ? ve_quota_i[79:75] : me_quota_i[79:75]) & {5{~replaced[15]}};

  // Quota of vNPU 16 that stays.
  wire [4:0] kept_16 =
      (sets_ve_quota_i ? ve_quota_i[84:80] : me_quota_i[84:80]) & {5{~replaced[16]}};

  // Quota of vNPU 17 that stays.
  wire [4:0] kept_17 =
      (sets_ve_quota_i ? ve_quota_i[89:85] : me_quota_i[89:85]) & {5{~replaced[17]}};

  // Quota of vNPU 18 that stays.
  wire [4:0] kept_18 =
      (sets_ve_quota_i ? ve_quota_i[94:90] : me_quota_i[94:90]) & {5{~replaced[18]}};

  // Quota of vNPU 19 that stays.
  wire [4:0] kept_19 =
      (sets_ve_quota_i ? ve_quota_i[99:95] : me_quota_i[99:95]) & {5{~replaced[19]}};

  // Quota of vNPU 20 that stays.
  wire [4:0] kept_20 =
      (sets_ve_quota_i ? ve_quota_i[104:100] : me_quota_i[104:100]) & {5{~replaced[20]}};

  // Quota of vNPU 21 that stays.
  wire [4:0] kept_21 =
      (sets_ve_quota_i ? ve_quota_i[109:105] : me_quota_i[109:105]) & {5{~replaced[21]}};

  // Quota of vNPU 22 that stays.
  wire [4:0] kept_22 =
      (sets_ve_quota_i ? ve_quota_i[114:110] : me_quota_i[114:110]) & {5{~replaced[22]}};

  // Quota of vNPU 23 that stays.
  wire [4:0] kept_23 =
      (sets_ve_quota_i ? ve_quota_i[119:115] : me_quota_i[119:115]) & {5{~replaced[23]}};

  // Quota of vNPU 24 that stays.
  wire [4:0] kept_24 =
      (sets_ve_quota_i ? ve_quota_i[124:120] : me_quota_i[124:120]) & {5{~replaced[24]}};

  // Quota of vNPU 25 that stays.
  wire [4:0] kept_25 =
      (sets_ve_quota_i ? ve_quota_i[129:125] : me_quota_i[129:125]) & {5{~replaced[25]}};

  // Quota of vNPU 26 that stays.
  wire [4:0] kept_26 =
      (sets_ve_quota_i ? ve_quota_i[134:130] : me_quota_i[134:130]) & {5{~replaced[26]}};

  // Quota of vNPU 27 that stays.
  wire [4:0] kept_27 =
      (sets_ve_quota_i ? ve_quota_i[139:135] : me_quota_i[139:135]) & {5{~replaced[27]}};

  // Quota of vNPU 28 that stays.
  wire [4:0] kept_28 =
      (sets_ve_quota_i ? ve_quota_i[144:140] : me_quota_i[144:140]) & {5{~replaced[28]}};

  // Quota of vNPU 29 that stays.
  wire [4:0] kept_29 =
      (sets_ve_quota_i ? ve_quota_i[149:145] : me_quota_i[149:145]) & {5{~replaced[29]}};

  // Quota of vNPU 30 that stays.
  wire [4:0] kept_30 =
      (sets_ve_quota_i ? ve_quota_i[154:150] : me_quota_i[154:150]) & {5{~replaced[30]}};

  // Quota of vNPU 31 that stays.
  wire [4:0] kept_31 =
      (sets_ve_quota_i ? ve_quota_i[159:155] : me_quota_i[159:155]) & {5{~replaced[31]}};

  // The new value.
  wire [4:0] added = data_i[4:0] & {5{sets_quota}};

  // Sum of the quotas.
  wire [9:0] total =
      {5'd0, kept_0} +
      {5'd0, kept_1} +
      {5'd0, kept_2} +
      {5'd0, kept_3} +
      {5'd0, kept_4} +
      {5'd0, kept_5} +
      {5'd0, kept_6} +
      {5'd0, kept_7} +
      {5'd0, kept_8} +
      {5'd0, kept_9} +
      {5'd0, kept_10} +
      {5'd0, kept_11} +
      {5'd0, kept_12} +
      {5'd0, kept_13} +
      {5'd0, kept_14} +
      {5'd0, kept_15} +
      {5'd0, kept_16} +
      {5'd0, kept_17} +
      {5'd0, kept_18} +
      {5'd0, kept_19} +
      {5'd0, kept_20} +
      {5'd0, kept_21} +
      {5'd0, kept_22} +
      {5'd0, kept_23} +
      {5'd0, kept_24} +
      {5'd0, kept_25} +
      {5'd0, kept_26} +
      {5'd0, kept_27} +
      {5'd0, kept_28} +
      {5'd0, kept_29} +
      {5'd0, kept_30} +
      {5'd0, kept_31} +
      {5'd0, added};

  // ----------------------------------------
  // Engines to own
  // ----------------------------------------

  // Engines in service then.
  wire [15:0] online = sets_online_i ? data_i[15:0] : me_online_i;

  // Their number.
  wire [4:0] engines =
      {4'd0, online[0]} +
      {4'd0, online[1]} +
      {4'd0, online[2]} +
      {4'd0, online[3]} +
      {4'd0, online[4]} +
      {4'd0, online[5]} +
      {4'd0, online[6]} +
      {4'd0, online[7]} +
      {4'd0, online[8]} +
      {4'd0, online[9]} +
      {4'd0, online[10]} +
      {4'd0, online[11]} +
      {4'd0, online[12]} +
      {4'd0, online[13]} +
      {4'd0, online[14]} +
      {4'd0, online[15]};

  // The sum counts.
  wire counts = sets_ve_quota_i | ~(sets_mode_i ? data_i[1] : temporal_i);
  // The sum is too high.
  wire over = counts & (total > (sets_ve_quota_i ? 10'd16 : {5'd0, engines}));

  // The new value alone is too high.
  wire wide =
      (sets_me_quota_i & ((|data_i[31:5]) | (data_i[4:0] > 5'd16))) |
      (sets_ve_quota_i & ((|data_i[31:5]) | (data_i[4:0] > 5'd16)));

  // Writes that quotas judge.
  wire [3:0] applies = {sets_online_i, sets_mode_i, sets_ve_quota_i, sets_me_quota_i};

  assign breaks_o = wide | ((|applies) & over);

endmodule

`default_nettype wire
