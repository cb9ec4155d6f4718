// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in mode 1: an owner never waits for a save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: 77d487c13aa50b31

`default_nettype none

module vnpu_utop_scheduler_g5b (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire   [1:0] mode_i,
  input  wire  [15:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire  [31:0] vnpu_enable_i,   // May start.
  input  wire  [31:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire  [31:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [159:0] vnpu_quota_i,    // MEs that it owns.
  input  wire  [15:0] me_run_i,        // ME runs a uTop.
  input  wire  [15:0] me_save_i,       // ME saves or discards its uTop.
  input  wire [159:0] vnpu_held_i,     // MEs in Run.
  input  wire         start_valid_i,   // Start command; the ME must take it.
  input  wire   [4:0] start_vnpu_i,    // vNPU whose uTop starts.
  input  wire  [31:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [159:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
  output wire         bad_o,           // The promise is broken in this cycle.
  output wire         cover_o          // The case that it is about is there in this cycle.
);

  reg [1:0] mode_before_q;  // mode_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg [15:0] me_online_before_q;  // me_online_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_online_before_q <= 16'd0;
    end else begin
      me_online_before_q <= me_online_i;
    end
  end

  reg [31:0] vnpu_enable_before_q;  // vnpu_enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_enable_before_q <= 32'd0;
    end else begin
      vnpu_enable_before_q <= vnpu_enable_i;
    end
  end

  reg [31:0] vnpu_harvest_before_q;  // vnpu_harvest_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_harvest_before_q <= 32'd0;
    end else begin
      vnpu_harvest_before_q <= vnpu_harvest_i;
    end
  end

  reg [31:0] vnpu_lend_before_q;  // vnpu_lend_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_lend_before_q <= 32'd0;
    end else begin
      vnpu_lend_before_q <= vnpu_lend_i;
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
  wire unchanged =
      (mode_i == mode_before_q) &
      (me_online_i == me_online_before_q) &
      (vnpu_enable_i == vnpu_enable_before_q) &
      (vnpu_harvest_i == vnpu_harvest_before_q) &
      (vnpu_lend_i == vnpu_lend_before_q) &
      (vnpu_quota_i == vnpu_quota_before_q);

  reg since_idle_q;  // Configuration constant since a cycle with all MEs Idle.

  // The same, this cycle included.
  wire since_idle = ~(|(me_run_i | me_save_i)) | (since_idle_q & unchanged);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      since_idle_q <= 1'b0;
    end else begin
      since_idle_q <= since_idle;
    end
  end

  // Seen in this cycle.
  wire [31:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Seen in this cycle.
  wire [31:0] has_ready = {
    |vnpu_ready_i[159:155],
    |vnpu_ready_i[154:150],
    |vnpu_ready_i[149:145],
    |vnpu_ready_i[144:140],
    |vnpu_ready_i[139:135],
    |vnpu_ready_i[134:130],
    |vnpu_ready_i[129:125],
    |vnpu_ready_i[124:120],
    |vnpu_ready_i[119:115],
    |vnpu_ready_i[114:110],
    |vnpu_ready_i[109:105],
    |vnpu_ready_i[104:100],
    |vnpu_ready_i[99:95],
    |vnpu_ready_i[94:90],
    |vnpu_ready_i[89:85],
    |vnpu_ready_i[84:80],
    |vnpu_ready_i[79:75],
    |vnpu_ready_i[74:70],
    |vnpu_ready_i[69:65],
    |vnpu_ready_i[64:60],
    |vnpu_ready_i[59:55],
    |vnpu_ready_i[54:50],
    |vnpu_ready_i[49:45],
    |vnpu_ready_i[44:40],
    |vnpu_ready_i[39:35],
    |vnpu_ready_i[34:30],
    |vnpu_ready_i[29:25],
    |vnpu_ready_i[24:20],
    |vnpu_ready_i[19:15],
    |vnpu_ready_i[14:10],
    |vnpu_ready_i[9:5],
    |vnpu_ready_i[4:0]
  };

  // Owners whose start is due and does not show.
  wire [31:0] waiting =
      eligible &
      has_ready &
      {
        vnpu_held_i[159:155] < vnpu_quota_i[159:155],
        vnpu_held_i[154:150] < vnpu_quota_i[154:150],
        vnpu_held_i[149:145] < vnpu_quota_i[149:145],
        vnpu_held_i[144:140] < vnpu_quota_i[144:140],
        vnpu_held_i[139:135] < vnpu_quota_i[139:135],
        vnpu_held_i[134:130] < vnpu_quota_i[134:130],
        vnpu_held_i[129:125] < vnpu_quota_i[129:125],
        vnpu_held_i[124:120] < vnpu_quota_i[124:120],
        vnpu_held_i[119:115] < vnpu_quota_i[119:115],
        vnpu_held_i[114:110] < vnpu_quota_i[114:110],
        vnpu_held_i[109:105] < vnpu_quota_i[109:105],
        vnpu_held_i[104:100] < vnpu_quota_i[104:100],
        vnpu_held_i[99:95] < vnpu_quota_i[99:95],
        vnpu_held_i[94:90] < vnpu_quota_i[94:90],
        vnpu_held_i[89:85] < vnpu_quota_i[89:85],
        vnpu_held_i[84:80] < vnpu_quota_i[84:80],
        vnpu_held_i[79:75] < vnpu_quota_i[79:75],
        vnpu_held_i[74:70] < vnpu_quota_i[74:70],
        vnpu_held_i[69:65] < vnpu_quota_i[69:65],
        vnpu_held_i[64:60] < vnpu_quota_i[64:60],
        vnpu_held_i[59:55] < vnpu_quota_i[59:55],
        vnpu_held_i[54:50] < vnpu_quota_i[54:50],
        vnpu_held_i[49:45] < vnpu_quota_i[49:45],
        vnpu_held_i[44:40] < vnpu_quota_i[44:40],
        vnpu_held_i[39:35] < vnpu_quota_i[39:35],
        vnpu_held_i[34:30] < vnpu_quota_i[34:30],
        vnpu_held_i[29:25] < vnpu_quota_i[29:25],
        vnpu_held_i[24:20] < vnpu_quota_i[24:20],
        vnpu_held_i[19:15] < vnpu_quota_i[19:15],
        vnpu_held_i[14:10] < vnpu_quota_i[14:10],
        vnpu_held_i[9:5] < vnpu_quota_i[9:5],
        vnpu_held_i[4:0] < vnpu_quota_i[4:0]
      } &
      ~({
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
        {32{start_valid_i}});

  reg [4:0] wait_0_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_0 =
      (since_idle & (mode_i == 2'd1) & waiting[0]) ?
          (((!unchanged ? 5'd0 : wait_0_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_0_q) :
           (!unchanged ? 5'd0 : wait_0_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 5'd0;
    end else begin
      wait_0_q <= wait_0;
    end
  end

  reg [4:0] wait_1_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_1 =
      (since_idle & (mode_i == 2'd1) & waiting[1]) ?
          (((!unchanged ? 5'd0 : wait_1_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_1_q) :
           (!unchanged ? 5'd0 : wait_1_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_1_q <= 5'd0;
    end else begin
      wait_1_q <= wait_1;
    end
  end

  reg [4:0] wait_2_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_2 =
      (since_idle & (mode_i == 2'd1) & waiting[2]) ?
          (((!unchanged ? 5'd0 : wait_2_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_2_q) :
           (!unchanged ? 5'd0 : wait_2_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_2_q <= 5'd0;
    end else begin
      wait_2_q <= wait_2;
    end
  end

  reg [4:0] wait_3_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_3 =
      (since_idle & (mode_i == 2'd1) & waiting[3]) ?
          (((!unchanged ? 5'd0 : wait_3_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_3_q) :
           (!unchanged ? 5'd0 : wait_3_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_3_q <= 5'd0;
    end else begin
      wait_3_q <= wait_3;
    end
  end

  reg [4:0] wait_4_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_4 =
      (since_idle & (mode_i == 2'd1) & waiting[4]) ?
          (((!unchanged ? 5'd0 : wait_4_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_4_q) :
           (!unchanged ? 5'd0 : wait_4_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_4_q <= 5'd0;
    end else begin
      wait_4_q <= wait_4;
    end
  end

  reg [4:0] wait_5_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_5 =
      (since_idle & (mode_i == 2'd1) & waiting[5]) ?
          (((!unchanged ? 5'd0 : wait_5_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_5_q) :
           (!unchanged ? 5'd0 : wait_5_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_5_q <= 5'd0;
    end else begin
      wait_5_q <= wait_5;
    end
  end

  reg [4:0] wait_6_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_6 =
      (since_idle & (mode_i == 2'd1) & waiting[6]) ?
          (((!unchanged ? 5'd0 : wait_6_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_6_q) :
           (!unchanged ? 5'd0 : wait_6_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_6_q <= 5'd0;
    end else begin
      wait_6_q <= wait_6;
    end
  end

  reg [4:0] wait_7_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_7 =
      (since_idle & (mode_i == 2'd1) & waiting[7]) ?
          (((!unchanged ? 5'd0 : wait_7_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_7_q) :
           (!unchanged ? 5'd0 : wait_7_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_7_q <= 5'd0;
    end else begin
      wait_7_q <= wait_7;
    end
  end

  reg [4:0] wait_8_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_8 =
      (since_idle & (mode_i == 2'd1) & waiting[8]) ?
          (((!unchanged ? 5'd0 : wait_8_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_8_q) :
           (!unchanged ? 5'd0 : wait_8_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_8_q <= 5'd0;
    end else begin
      wait_8_q <= wait_8;
    end
  end

  reg [4:0] wait_9_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_9 =
      (since_idle & (mode_i == 2'd1) & waiting[9]) ?
          (((!unchanged ? 5'd0 : wait_9_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_9_q) :
           (!unchanged ? 5'd0 : wait_9_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_9_q <= 5'd0;
    end else begin
      wait_9_q <= wait_9;
    end
  end

  reg [4:0] wait_10_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_10 =
      (since_idle & (mode_i == 2'd1) & waiting[10]) ?
          (((!unchanged ? 5'd0 : wait_10_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_10_q) :
           (!unchanged ? 5'd0 : wait_10_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_10_q <= 5'd0;
    end else begin
      wait_10_q <= wait_10;
    end
  end

  reg [4:0] wait_11_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_11 =
      (since_idle & (mode_i == 2'd1) & waiting[11]) ?
          (((!unchanged ? 5'd0 : wait_11_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_11_q) :
           (!unchanged ? 5'd0 : wait_11_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_11_q <= 5'd0;
    end else begin
      wait_11_q <= wait_11;
    end
  end

  reg [4:0] wait_12_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_12 =
      (since_idle & (mode_i == 2'd1) & waiting[12]) ?
          (((!unchanged ? 5'd0 : wait_12_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_12_q) :
           (!unchanged ? 5'd0 : wait_12_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_12_q <= 5'd0;
    end else begin
      wait_12_q <= wait_12;
    end
  end

  reg [4:0] wait_13_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_13 =
      (since_idle & (mode_i == 2'd1) & waiting[13]) ?
          (((!unchanged ? 5'd0 : wait_13_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_13_q) :
           (!unchanged ? 5'd0 : wait_13_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_13_q <= 5'd0;
    end else begin
      wait_13_q <= wait_13;
    end
  end

  reg [4:0] wait_14_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_14 =
      (since_idle & (mode_i == 2'd1) & waiting[14]) ?
          (((!unchanged ? 5'd0 : wait_14_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_14_q) :
           (!unchanged ? 5'd0 : wait_14_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_14_q <= 5'd0;
    end else begin
      wait_14_q <= wait_14;
    end
  end

  reg [4:0] wait_15_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_15 =
      (since_idle & (mode_i == 2'd1) & waiting[15]) ?
          (((!unchanged ? 5'd0 : wait_15_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_15_q) :
           (!unchanged ? 5'd0 : wait_15_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_15_q <= 5'd0;
    end else begin
      wait_15_q <= wait_15;
    end
  end

  reg [4:0] wait_16_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_16 =
      (since_idle & (mode_i == 2'd1) & waiting[16]) ?
          (((!unchanged ? 5'd0 : wait_16_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_16_q) :
           (!unchanged ? 5'd0 : wait_16_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_16_q <= 5'd0;
    end else begin
      wait_16_q <= wait_16;
    end
  end

  reg [4:0] wait_17_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_17 =
      (since_idle & (mode_i == 2'd1) & waiting[17]) ?
          (((!unchanged ? 5'd0 : wait_17_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_17_q) :
           (!unchanged ? 5'd0 : wait_17_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_17_q <= 5'd0;
    end else begin
      wait_17_q <= wait_17;
    end
  end

  reg [4:0] wait_18_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_18 =
      (since_idle & (mode_i == 2'd1) & waiting[18]) ?
          (((!unchanged ? 5'd0 : wait_18_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_18_q) :
           (!unchanged ? 5'd0 : wait_18_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_18_q <= 5'd0;
    end else begin
      wait_18_q <= wait_18;
    end
  end

  reg [4:0] wait_19_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_19 =
      (since_idle & (mode_i == 2'd1) & waiting[19]) ?
          (((!unchanged ? 5'd0 : wait_19_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_19_q) :
           (!unchanged ? 5'd0 : wait_19_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_19_q <= 5'd0;
    end else begin
      wait_19_q <= wait_19;
    end
  end

  reg [4:0] wait_20_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_20 =
      (since_idle & (mode_i == 2'd1) & waiting[20]) ?
          (((!unchanged ? 5'd0 : wait_20_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_20_q) :
           (!unchanged ? 5'd0 : wait_20_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_20_q <= 5'd0;
    end else begin
      wait_20_q <= wait_20;
    end
  end

  reg [4:0] wait_21_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_21 =
      (since_idle & (mode_i == 2'd1) & waiting[21]) ?
          (((!unchanged ? 5'd0 : wait_21_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_21_q) :
           (!unchanged ? 5'd0 : wait_21_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_21_q <= 5'd0;
    end else begin
      wait_21_q <= wait_21;
    end
  end

  reg [4:0] wait_22_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_22 =
      (since_idle & (mode_i == 2'd1) & waiting[22]) ?
          (((!unchanged ? 5'd0 : wait_22_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_22_q) :
           (!unchanged ? 5'd0 : wait_22_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_22_q <= 5'd0;
    end else begin
      wait_22_q <= wait_22;
    end
  end

  reg [4:0] wait_23_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_23 =
      (since_idle & (mode_i == 2'd1) & waiting[23]) ?
          (((!unchanged ? 5'd0 : wait_23_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_23_q) :
           (!unchanged ? 5'd0 : wait_23_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_23_q <= 5'd0;
    end else begin
      wait_23_q <= wait_23;
    end
  end

  reg [4:0] wait_24_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_24 =
      (since_idle & (mode_i == 2'd1) & waiting[24]) ?
          (((!unchanged ? 5'd0 : wait_24_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_24_q) :
           (!unchanged ? 5'd0 : wait_24_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_24_q <= 5'd0;
    end else begin
      wait_24_q <= wait_24;
    end
  end

  reg [4:0] wait_25_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_25 =
      (since_idle & (mode_i == 2'd1) & waiting[25]) ?
          (((!unchanged ? 5'd0 : wait_25_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_25_q) :
           (!unchanged ? 5'd0 : wait_25_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_25_q <= 5'd0;
    end else begin
      wait_25_q <= wait_25;
    end
  end

  reg [4:0] wait_26_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_26 =
      (since_idle & (mode_i == 2'd1) & waiting[26]) ?
          (((!unchanged ? 5'd0 : wait_26_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_26_q) :
           (!unchanged ? 5'd0 : wait_26_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_26_q <= 5'd0;
    end else begin
      wait_26_q <= wait_26;
    end
  end

  reg [4:0] wait_27_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_27 =
      (since_idle & (mode_i == 2'd1) & waiting[27]) ?
          (((!unchanged ? 5'd0 : wait_27_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_27_q) :
           (!unchanged ? 5'd0 : wait_27_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_27_q <= 5'd0;
    end else begin
      wait_27_q <= wait_27;
    end
  end

  reg [4:0] wait_28_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_28 =
      (since_idle & (mode_i == 2'd1) & waiting[28]) ?
          (((!unchanged ? 5'd0 : wait_28_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_28_q) :
           (!unchanged ? 5'd0 : wait_28_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_28_q <= 5'd0;
    end else begin
      wait_28_q <= wait_28;
    end
  end

  reg [4:0] wait_29_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_29 =
      (since_idle & (mode_i == 2'd1) & waiting[29]) ?
          (((!unchanged ? 5'd0 : wait_29_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_29_q) :
           (!unchanged ? 5'd0 : wait_29_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_29_q <= 5'd0;
    end else begin
      wait_29_q <= wait_29;
    end
  end

  reg [4:0] wait_30_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_30 =
      (since_idle & (mode_i == 2'd1) & waiting[30]) ?
          (((!unchanged ? 5'd0 : wait_30_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_30_q) :
           (!unchanged ? 5'd0 : wait_30_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_30_q <= 5'd0;
    end else begin
      wait_30_q <= wait_30;
    end
  end

  reg [4:0] wait_31_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [4:0] wait_31 =
      (since_idle & (mode_i == 2'd1) & waiting[31]) ?
          (((!unchanged ? 5'd0 : wait_31_q) == 5'd17) ? (!unchanged ? 5'd0 : wait_31_q) :
           (!unchanged ? 5'd0 : wait_31_q) + 5'd1) :
      5'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_31_q <= 5'd0;
    end else begin
      wait_31_q <= wait_31;
    end
  end

  assign bad_o =
      (wait_0 == 5'd17) |
      (wait_1 == 5'd17) |
      (wait_2 == 5'd17) |
      (wait_3 == 5'd17) |
      (wait_4 == 5'd17) |
      (wait_5 == 5'd17) |
      (wait_6 == 5'd17) |
      (wait_7 == 5'd17) |
      (wait_8 == 5'd17) |
      (wait_9 == 5'd17) |
      (wait_10 == 5'd17) |
      (wait_11 == 5'd17) |
      (wait_12 == 5'd17) |
      (wait_13 == 5'd17) |
      (wait_14 == 5'd17) |
      (wait_15 == 5'd17) |
      (wait_16 == 5'd17) |
      (wait_17 == 5'd17) |
      (wait_18 == 5'd17) |
      (wait_19 == 5'd17) |
      (wait_20 == 5'd17) |
      (wait_21 == 5'd17) |
      (wait_22 == 5'd17) |
      (wait_23 == 5'd17) |
      (wait_24 == 5'd17) |
      (wait_25 == 5'd17) |
      (wait_26 == 5'd17) |
      (wait_27 == 5'd17) |
      (wait_28 == 5'd17) |
      (wait_29 == 5'd17) |
      (wait_30 == 5'd17) |
      (wait_31 == 5'd17);

  assign cover_o =
      (wait_0 == 5'd16) |
      (wait_1 == 5'd16) |
      (wait_2 == 5'd16) |
      (wait_3 == 5'd16) |
      (wait_4 == 5'd16) |
      (wait_5 == 5'd16) |
      (wait_6 == 5'd16) |
      (wait_7 == 5'd16) |
      (wait_8 == 5'd16) |
      (wait_9 == 5'd16) |
      (wait_10 == 5'd16) |
      (wait_11 == 5'd16) |
      (wait_12 == 5'd16) |
      (wait_13 == 5'd16) |
      (wait_14 == 5'd16) |
      (wait_15 == 5'd16) |
      (wait_16 == 5'd16) |
      (wait_17 == 5'd16) |
      (wait_18 == 5'd16) |
      (wait_19 == 5'd16) |
      (wait_20 == 5'd16) |
      (wait_21 == 5'd16) |
      (wait_22 == 5'd16) |
      (wait_23 == 5'd16) |
      (wait_24 == 5'd16) |
      (wait_25 == 5'd16) |
      (wait_26 == 5'd16) |
      (wait_27 == 5'd16) |
      (wait_28 == 5'd16) |
      (wait_29 == 5'd16) |
      (wait_30 == 5'd16) |
      (wait_31 == 5'd16);

endmodule

`default_nettype wire
