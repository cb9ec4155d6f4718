// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in mode 1: an owner never waits for a save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: 7b5161b0b4f79433

`default_nettype none

module vnpu_utop_scheduler_g5b (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [7:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire [15:0] vnpu_enable_i,   // May start.
  input  wire [15:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire [15:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [63:0] vnpu_quota_i,    // MEs that it owns.
  input  wire  [7:0] me_run_i,        // ME runs a uTop.
  input  wire  [7:0] me_save_i,       // ME saves or discards its uTop.
  input  wire [63:0] vnpu_held_i,     // MEs in Run.
  input  wire        start_valid_i,   // Start command; the ME must take it.
  input  wire  [3:0] start_vnpu_i,    // vNPU whose uTop starts.
  input  wire [15:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [63:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
  output wire        bad_o,           // The promise is broken in this cycle.
  output wire        cover_o          // The case that it is about is there in this cycle.
);

  reg [1:0] mode_before_q;  // mode_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg [7:0] me_online_before_q;  // me_online_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_online_before_q <= 8'd0;
    end else begin
      me_online_before_q <= me_online_i;
    end
  end

  reg [15:0] vnpu_enable_before_q;  // vnpu_enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_enable_before_q <= 16'd0;
    end else begin
      vnpu_enable_before_q <= vnpu_enable_i;
    end
  end

  reg [15:0] vnpu_harvest_before_q;  // vnpu_harvest_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_harvest_before_q <= 16'd0;
    end else begin
      vnpu_harvest_before_q <= vnpu_harvest_i;
    end
  end

  reg [15:0] vnpu_lend_before_q;  // vnpu_lend_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_lend_before_q <= 16'd0;
    end else begin
      vnpu_lend_before_q <= vnpu_lend_i;
    end
  end

  reg [63:0] vnpu_quota_before_q;  // vnpu_quota_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 64'd0;
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
  wire [15:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Seen in this cycle.
  wire [15:0] has_ready = {
    |vnpu_ready_i[63:60],
    |vnpu_ready_i[59:56],
    |vnpu_ready_i[55:52],
    |vnpu_ready_i[51:48],
    |vnpu_ready_i[47:44],
    |vnpu_ready_i[43:40],
    |vnpu_ready_i[39:36],
    |vnpu_ready_i[35:32],
    |vnpu_ready_i[31:28],
    |vnpu_ready_i[27:24],
    |vnpu_ready_i[23:20],
    |vnpu_ready_i[19:16],
    |vnpu_ready_i[15:12],
    |vnpu_ready_i[11:8],
    |vnpu_ready_i[7:4],
    |vnpu_ready_i[3:0]
  };

  // Owners whose start is due and does not show.
  wire [15:0] waiting =
      eligible &
      has_ready &
      {
        vnpu_held_i[63:60] < vnpu_quota_i[63:60],
        vnpu_held_i[59:56] < vnpu_quota_i[59:56],
        vnpu_held_i[55:52] < vnpu_quota_i[55:52],
        vnpu_held_i[51:48] < vnpu_quota_i[51:48],
        vnpu_held_i[47:44] < vnpu_quota_i[47:44],
        vnpu_held_i[43:40] < vnpu_quota_i[43:40],
        vnpu_held_i[39:36] < vnpu_quota_i[39:36],
        vnpu_held_i[35:32] < vnpu_quota_i[35:32],
        vnpu_held_i[31:28] < vnpu_quota_i[31:28],
        vnpu_held_i[27:24] < vnpu_quota_i[27:24],
        vnpu_held_i[23:20] < vnpu_quota_i[23:20],
        vnpu_held_i[19:16] < vnpu_quota_i[19:16],
        vnpu_held_i[15:12] < vnpu_quota_i[15:12],
        vnpu_held_i[11:8] < vnpu_quota_i[11:8],
        vnpu_held_i[7:4] < vnpu_quota_i[7:4],
        vnpu_held_i[3:0] < vnpu_quota_i[3:0]
      } &
      ~({
          start_vnpu_i == 4'd15,
          start_vnpu_i == 4'd14,
          start_vnpu_i == 4'd13,
          start_vnpu_i == 4'd12,
          start_vnpu_i == 4'd11,
          start_vnpu_i == 4'd10,
          start_vnpu_i == 4'd9,
          start_vnpu_i == 4'd8,
          start_vnpu_i == 4'd7,
          start_vnpu_i == 4'd6,
          start_vnpu_i == 4'd5,
          start_vnpu_i == 4'd4,
          start_vnpu_i == 4'd3,
          start_vnpu_i == 4'd2,
          start_vnpu_i == 4'd1,
          start_vnpu_i == 4'd0
        } &
        {16{start_valid_i}});

  reg [3:0] wait_0_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_0 =
      (since_idle & (mode_i == 2'd1) & waiting[0]) ?
          (((!unchanged ? 4'd0 : wait_0_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_0_q) :
           (!unchanged ? 4'd0 : wait_0_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 4'd0;
    end else begin
      wait_0_q <= wait_0;
    end
  end

  reg [3:0] wait_1_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_1 =
      (since_idle & (mode_i == 2'd1) & waiting[1]) ?
          (((!unchanged ? 4'd0 : wait_1_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_1_q) :
           (!unchanged ? 4'd0 : wait_1_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_1_q <= 4'd0;
    end else begin
      wait_1_q <= wait_1;
    end
  end

  reg [3:0] wait_2_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_2 =
      (since_idle & (mode_i == 2'd1) & waiting[2]) ?
          (((!unchanged ? 4'd0 : wait_2_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_2_q) :
           (!unchanged ? 4'd0 : wait_2_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_2_q <= 4'd0;
    end else begin
      wait_2_q <= wait_2;
    end
  end

  reg [3:0] wait_3_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_3 =
      (since_idle & (mode_i == 2'd1) & waiting[3]) ?
          (((!unchanged ? 4'd0 : wait_3_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_3_q) :
           (!unchanged ? 4'd0 : wait_3_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_3_q <= 4'd0;
    end else begin
      wait_3_q <= wait_3;
    end
  end

  reg [3:0] wait_4_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_4 =
      (since_idle & (mode_i == 2'd1) & waiting[4]) ?
          (((!unchanged ? 4'd0 : wait_4_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_4_q) :
           (!unchanged ? 4'd0 : wait_4_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_4_q <= 4'd0;
    end else begin
      wait_4_q <= wait_4;
    end
  end

  reg [3:0] wait_5_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_5 =
      (since_idle & (mode_i == 2'd1) & waiting[5]) ?
          (((!unchanged ? 4'd0 : wait_5_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_5_q) :
           (!unchanged ? 4'd0 : wait_5_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_5_q <= 4'd0;
    end else begin
      wait_5_q <= wait_5;
    end
  end

  reg [3:0] wait_6_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_6 =
      (since_idle & (mode_i == 2'd1) & waiting[6]) ?
          (((!unchanged ? 4'd0 : wait_6_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_6_q) :
           (!unchanged ? 4'd0 : wait_6_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_6_q <= 4'd0;
    end else begin
      wait_6_q <= wait_6;
    end
  end

  reg [3:0] wait_7_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_7 =
      (since_idle & (mode_i == 2'd1) & waiting[7]) ?
          (((!unchanged ? 4'd0 : wait_7_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_7_q) :
           (!unchanged ? 4'd0 : wait_7_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_7_q <= 4'd0;
    end else begin
      wait_7_q <= wait_7;
    end
  end

  reg [3:0] wait_8_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_8 =
      (since_idle & (mode_i == 2'd1) & waiting[8]) ?
          (((!unchanged ? 4'd0 : wait_8_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_8_q) :
           (!unchanged ? 4'd0 : wait_8_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_8_q <= 4'd0;
    end else begin
      wait_8_q <= wait_8;
    end
  end

  reg [3:0] wait_9_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_9 =
      (since_idle & (mode_i == 2'd1) & waiting[9]) ?
          (((!unchanged ? 4'd0 : wait_9_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_9_q) :
           (!unchanged ? 4'd0 : wait_9_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_9_q <= 4'd0;
    end else begin
      wait_9_q <= wait_9;
    end
  end

  reg [3:0] wait_10_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_10 =
      (since_idle & (mode_i == 2'd1) & waiting[10]) ?
          (((!unchanged ? 4'd0 : wait_10_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_10_q) :
           (!unchanged ? 4'd0 : wait_10_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_10_q <= 4'd0;
    end else begin
      wait_10_q <= wait_10;
    end
  end

  reg [3:0] wait_11_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_11 =
      (since_idle & (mode_i == 2'd1) & waiting[11]) ?
          (((!unchanged ? 4'd0 : wait_11_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_11_q) :
           (!unchanged ? 4'd0 : wait_11_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_11_q <= 4'd0;
    end else begin
      wait_11_q <= wait_11;
    end
  end

  reg [3:0] wait_12_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_12 =
      (since_idle & (mode_i == 2'd1) & waiting[12]) ?
          (((!unchanged ? 4'd0 : wait_12_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_12_q) :
           (!unchanged ? 4'd0 : wait_12_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_12_q <= 4'd0;
    end else begin
      wait_12_q <= wait_12;
    end
  end

  reg [3:0] wait_13_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_13 =
      (since_idle & (mode_i == 2'd1) & waiting[13]) ?
          (((!unchanged ? 4'd0 : wait_13_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_13_q) :
           (!unchanged ? 4'd0 : wait_13_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_13_q <= 4'd0;
    end else begin
      wait_13_q <= wait_13;
    end
  end

  reg [3:0] wait_14_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_14 =
      (since_idle & (mode_i == 2'd1) & waiting[14]) ?
          (((!unchanged ? 4'd0 : wait_14_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_14_q) :
           (!unchanged ? 4'd0 : wait_14_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_14_q <= 4'd0;
    end else begin
      wait_14_q <= wait_14;
    end
  end

  reg [3:0] wait_15_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [3:0] wait_15 =
      (since_idle & (mode_i == 2'd1) & waiting[15]) ?
          (((!unchanged ? 4'd0 : wait_15_q) == 4'd9) ? (!unchanged ? 4'd0 : wait_15_q) :
           (!unchanged ? 4'd0 : wait_15_q) + 4'd1) :
      4'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_15_q <= 4'd0;
    end else begin
      wait_15_q <= wait_15;
    end
  end

  assign bad_o =
      (wait_0 == 4'd9) |
      (wait_1 == 4'd9) |
      (wait_2 == 4'd9) |
      (wait_3 == 4'd9) |
      (wait_4 == 4'd9) |
      (wait_5 == 4'd9) |
      (wait_6 == 4'd9) |
      (wait_7 == 4'd9) |
      (wait_8 == 4'd9) |
      (wait_9 == 4'd9) |
      (wait_10 == 4'd9) |
      (wait_11 == 4'd9) |
      (wait_12 == 4'd9) |
      (wait_13 == 4'd9) |
      (wait_14 == 4'd9) |
      (wait_15 == 4'd9);

  assign cover_o =
      (wait_0 == 4'd8) |
      (wait_1 == 4'd8) |
      (wait_2 == 4'd8) |
      (wait_3 == 4'd8) |
      (wait_4 == 4'd8) |
      (wait_5 == 4'd8) |
      (wait_6 == 4'd8) |
      (wait_7 == 4'd8) |
      (wait_8 == 4'd8) |
      (wait_9 == 4'd8) |
      (wait_10 == 4'd8) |
      (wait_11 == 4'd8) |
      (wait_12 == 4'd8) |
      (wait_13 == 4'd8) |
      (wait_14 == 4'd8) |
      (wait_15 == 4'd8);

endmodule

`default_nettype wire
