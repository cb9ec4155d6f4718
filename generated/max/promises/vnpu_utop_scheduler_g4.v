// SPDX-License-Identifier: Apache-2.0
//
// Watches G4: mode 1 keeps every vNPU within its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g4_quota.ts; do not edit.
// Body SHA-256: 268aae34d2c30860

`default_nettype none

module vnpu_utop_scheduler_g4 (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire [159:0] vnpu_held_i,    // MEs in Run.
  input  wire [159:0] vnpu_quota_i,   // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire   [1:0] mode_i,
  input  wire  [31:0] vnpu_enable_i,  // May start.
  input  wire  [31:0] vnpu_kill_i,    // Discard all its uTops.
  input  wire         start_valid_i,  // Start command; the ME must take it.
  input  wire   [4:0] start_vnpu_i,   // vNPU whose uTop starts.
  output wire         bad_o,          // The promise is broken in this cycle.
  output wire         cover_o         // The case that it is about is there in this cycle.
);

  // Mode 1.
  wire spatial = mode_i == 2'd1;
  // Seen in this cycle.
  wire [31:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  reg [31:0] room_before_q;  // vNPUs below the q of the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      room_before_q <= 32'd0;
    end else begin
      room_before_q <= {
        eligible[31] & (vnpu_held_i[159:155] < vnpu_quota_i[159:155]),
        eligible[30] & (vnpu_held_i[154:150] < vnpu_quota_i[154:150]),
        eligible[29] & (vnpu_held_i[149:145] < vnpu_quota_i[149:145]),
        eligible[28] & (vnpu_held_i[144:140] < vnpu_quota_i[144:140]),
        eligible[27] & (vnpu_held_i[139:135] < vnpu_quota_i[139:135]),
        eligible[26] & (vnpu_held_i[134:130] < vnpu_quota_i[134:130]),
        eligible[25] & (vnpu_held_i[129:125] < vnpu_quota_i[129:125]),
        eligible[24] & (vnpu_held_i[124:120] < vnpu_quota_i[124:120]),
        eligible[23] & (vnpu_held_i[119:115] < vnpu_quota_i[119:115]),
        eligible[22] & (vnpu_held_i[114:110] < vnpu_quota_i[114:110]),
        eligible[21] & (vnpu_held_i[109:105] < vnpu_quota_i[109:105]),
        eligible[20] & (vnpu_held_i[104:100] < vnpu_quota_i[104:100]),
        eligible[19] & (vnpu_held_i[99:95] < vnpu_quota_i[99:95]),
        eligible[18] & (vnpu_held_i[94:90] < vnpu_quota_i[94:90]),
        eligible[17] & (vnpu_held_i[89:85] < vnpu_quota_i[89:85]),
        eligible[16] & (vnpu_held_i[84:80] < vnpu_quota_i[84:80]),
        eligible[15] & (vnpu_held_i[79:75] < vnpu_quota_i[79:75]),
        eligible[14] & (vnpu_held_i[74:70] < vnpu_quota_i[74:70]),
        eligible[13] & (vnpu_held_i[69:65] < vnpu_quota_i[69:65]),
        eligible[12] & (vnpu_held_i[64:60] < vnpu_quota_i[64:60]),
        eligible[11] & (vnpu_held_i[59:55] < vnpu_quota_i[59:55]),
        eligible[10] & (vnpu_held_i[54:50] < vnpu_quota_i[54:50]),
        eligible[9] & (vnpu_held_i[49:45] < vnpu_quota_i[49:45]),
        eligible[8] & (vnpu_held_i[44:40] < vnpu_quota_i[44:40]),
        eligible[7] & (vnpu_held_i[39:35] < vnpu_quota_i[39:35]),
        eligible[6] & (vnpu_held_i[34:30] < vnpu_quota_i[34:30]),
        eligible[5] & (vnpu_held_i[29:25] < vnpu_quota_i[29:25]),
        eligible[4] & (vnpu_held_i[24:20] < vnpu_quota_i[24:20]),
        eligible[3] & (vnpu_held_i[19:15] < vnpu_quota_i[19:15]),
        eligible[2] & (vnpu_held_i[14:10] < vnpu_quota_i[14:10]),
        eligible[1] & (vnpu_held_i[9:5] < vnpu_quota_i[9:5]),
        eligible[0] & (vnpu_held_i[4:0] < vnpu_quota_i[4:0])
      };
    end
  end

  reg spatial_before_q;  // Mode 1 in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      spatial_before_q <= 1'b0;
    end else begin
      spatial_before_q <= spatial;
    end
  end

  reg runs_q;  // This is not the first cycle since reset.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_q <= 1'b0;
    end else begin
      runs_q <= runs_q | ~runs_q;
    end
  end

  reg constant_q;           // Mode and quotas were constant since reset.
  reg [1:0] mode_before_q;  // mode_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg [159:0] vnpu_quota_before_q;  // vnpu_quota_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 160'd0;
    end else begin
      vnpu_quota_before_q <= vnpu_quota_i;
    end
  end

  // As in the cycle before.
  wire unchanged = (mode_i == mode_before_q) & (vnpu_quota_i == vnpu_quota_before_q);
  // Mode and quotas are constant since reset.
  wire still_constant = ~runs_q | (constant_q & unchanged);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      constant_q <= 1'b1;
    end else begin
      constant_q <= still_constant;
    end
  end

  assign bad_o =
      (start_valid_i &
       spatial_before_q &
       ~(|({
             start_vnpu_i == 5'd31,
             start_vnpu_i == 5'd30,
             start_vnpu_i == 5'd29,
             start_vnpu_i == 5'd28,
             start_vnpu_i == 5'd27,
             start_vnpu_i == 5'd26,
             start_vnpu_i == 5'd25,
             start_vnpu_i == 5'd24,
             start_vnpu_i == 5'd23,
             start_vnpu_i == 5'd22,
             start_vnpu_i == 5'd21,
             start_vnpu_i == 5'd20,
             start_vnpu_i == 5'd19,
             start_vnpu_i == 5'd18,
             start_vnpu_i == 5'd17,
             start_vnpu_i == 5'd16,
             start_vnpu_i == 5'd15,
             start_vnpu_i == 5'd14,
             start_vnpu_i == 5'd13,
             start_vnpu_i == 5'd12,
             start_vnpu_i == 5'd11,
             start_vnpu_i == 5'd10,
             start_vnpu_i == 5'd9,
             start_vnpu_i == 5'd8,
             start_vnpu_i == 5'd7,
             start_vnpu_i == 5'd6,
             start_vnpu_i == 5'd5,
             start_vnpu_i == 5'd4,
             start_vnpu_i == 5'd3,
             start_vnpu_i == 5'd2,
             start_vnpu_i == 5'd1,
             start_vnpu_i == 5'd0
           } &
           room_before_q))) |
      (still_constant &
       spatial &
       ((vnpu_held_i[4:0] > vnpu_quota_i[4:0]) |
        (vnpu_held_i[9:5] > vnpu_quota_i[9:5]) |
        (vnpu_held_i[14:10] > vnpu_quota_i[14:10]) |
        (vnpu_held_i[19:15] > vnpu_quota_i[19:15]) |
        (vnpu_held_i[24:20] > vnpu_quota_i[24:20]) |
        (vnpu_held_i[29:25] > vnpu_quota_i[29:25]) |
        (vnpu_held_i[34:30] > vnpu_quota_i[34:30]) |
        (vnpu_held_i[39:35] > vnpu_quota_i[39:35]) |
        (vnpu_held_i[44:40] > vnpu_quota_i[44:40]) |
        (vnpu_held_i[49:45] > vnpu_quota_i[49:45]) |
        (vnpu_held_i[54:50] > vnpu_quota_i[54:50]) |
        (vnpu_held_i[59:55] > vnpu_quota_i[59:55]) |
        (vnpu_held_i[64:60] > vnpu_quota_i[64:60]) |
        (vnpu_held_i[69:65] > vnpu_quota_i[69:65]) |
        (vnpu_held_i[74:70] > vnpu_quota_i[74:70]) |
        (vnpu_held_i[79:75] > vnpu_quota_i[79:75]) |
        (vnpu_held_i[84:80] > vnpu_quota_i[84:80]) |
        (vnpu_held_i[89:85] > vnpu_quota_i[89:85]) |
        (vnpu_held_i[94:90] > vnpu_quota_i[94:90]) |
        (vnpu_held_i[99:95] > vnpu_quota_i[99:95]) |
        (vnpu_held_i[104:100] > vnpu_quota_i[104:100]) |
        (vnpu_held_i[109:105] > vnpu_quota_i[109:105]) |
        (vnpu_held_i[114:110] > vnpu_quota_i[114:110]) |
        (vnpu_held_i[119:115] > vnpu_quota_i[119:115]) |
        (vnpu_held_i[124:120] > vnpu_quota_i[124:120]) |
        (vnpu_held_i[129:125] > vnpu_quota_i[129:125]) |
        (vnpu_held_i[134:130] > vnpu_quota_i[134:130]) |
        (vnpu_held_i[139:135] > vnpu_quota_i[139:135]) |
        (vnpu_held_i[144:140] > vnpu_quota_i[144:140]) |
        (vnpu_held_i[149:145] > vnpu_quota_i[149:145]) |
        (vnpu_held_i[154:150] > vnpu_quota_i[154:150]) |
        (vnpu_held_i[159:155] > vnpu_quota_i[159:155])));

  assign cover_o = start_valid_i & spatial_before_q;

endmodule

`default_nettype wire
