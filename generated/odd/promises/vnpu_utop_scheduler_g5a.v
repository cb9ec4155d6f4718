// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in modes 0 and 1: an owner waits for one save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: 110b3baed5d81630

`default_nettype none

module vnpu_utop_scheduler_g5a (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [2:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire  [6:0] vnpu_enable_i,   // May start.
  input  wire  [6:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire  [6:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [13:0] vnpu_quota_i,    // MEs that it owns.
  input  wire [13:0] vnpu_held_i,     // MEs in Run.
  input  wire        start_valid_i,   // Start command; the ME must take it.
  input  wire  [2:0] start_vnpu_i,    // vNPU whose uTop starts.
  input  wire  [6:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [13:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
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

  reg [2:0] me_online_before_q;  // me_online_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_online_before_q <= 3'd0;
    end else begin
      me_online_before_q <= me_online_i;
    end
  end

  reg [6:0] vnpu_enable_before_q;  // vnpu_enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_enable_before_q <= 7'd0;
    end else begin
      vnpu_enable_before_q <= vnpu_enable_i;
    end
  end

  reg [6:0] vnpu_harvest_before_q;  // vnpu_harvest_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_harvest_before_q <= 7'd0;
    end else begin
      vnpu_harvest_before_q <= vnpu_harvest_i;
    end
  end

  reg [6:0] vnpu_lend_before_q;  // vnpu_lend_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_lend_before_q <= 7'd0;
    end else begin
      vnpu_lend_before_q <= vnpu_lend_i;
    end
  end

  reg [13:0] vnpu_quota_before_q;  // vnpu_quota_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 14'd0;
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

  // Seen in this cycle.
  wire [6:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Seen in this cycle.
  wire [6:0] has_ready = {
    |vnpu_ready_i[13:12],
    |vnpu_ready_i[11:10],
    |vnpu_ready_i[9:8],
    |vnpu_ready_i[7:6],
    |vnpu_ready_i[5:4],
    |vnpu_ready_i[3:2],
    |vnpu_ready_i[1:0]
  };

  // Owners whose start is due and does not show.
  wire [6:0] waiting =
      eligible &
      has_ready &
      {
        vnpu_held_i[13:12] < vnpu_quota_i[13:12],
        vnpu_held_i[11:10] < vnpu_quota_i[11:10],
        vnpu_held_i[9:8] < vnpu_quota_i[9:8],
        vnpu_held_i[7:6] < vnpu_quota_i[7:6],
        vnpu_held_i[5:4] < vnpu_quota_i[5:4],
        vnpu_held_i[3:2] < vnpu_quota_i[3:2],
        vnpu_held_i[1:0] < vnpu_quota_i[1:0]
      } &
      ~({
          start_vnpu_i == 3'd6,
          start_vnpu_i == 3'd5,
          start_vnpu_i == 3'd4,
          start_vnpu_i == 3'd3,
          start_vnpu_i == 3'd2,
          start_vnpu_i == 3'd1,
          start_vnpu_i == 3'd0
        } &
        {7{start_valid_i}});

  reg [8:0] wait_0_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_0 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[0]) ?
          (((!unchanged ? 9'd0 : wait_0_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_0_q) :
           (!unchanged ? 9'd0 : wait_0_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 9'd0;
    end else begin
      wait_0_q <= wait_0;
    end
  end

  reg [8:0] wait_1_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_1 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[1]) ?
          (((!unchanged ? 9'd0 : wait_1_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_1_q) :
           (!unchanged ? 9'd0 : wait_1_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_1_q <= 9'd0;
    end else begin
      wait_1_q <= wait_1;
    end
  end

  reg [8:0] wait_2_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_2 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[2]) ?
          (((!unchanged ? 9'd0 : wait_2_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_2_q) :
           (!unchanged ? 9'd0 : wait_2_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_2_q <= 9'd0;
    end else begin
      wait_2_q <= wait_2;
    end
  end

  reg [8:0] wait_3_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_3 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[3]) ?
          (((!unchanged ? 9'd0 : wait_3_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_3_q) :
           (!unchanged ? 9'd0 : wait_3_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_3_q <= 9'd0;
    end else begin
      wait_3_q <= wait_3;
    end
  end

  reg [8:0] wait_4_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_4 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[4]) ?
          (((!unchanged ? 9'd0 : wait_4_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_4_q) :
           (!unchanged ? 9'd0 : wait_4_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_4_q <= 9'd0;
    end else begin
      wait_4_q <= wait_4;
    end
  end

  reg [8:0] wait_5_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_5 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[5]) ?
          (((!unchanged ? 9'd0 : wait_5_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_5_q) :
           (!unchanged ? 9'd0 : wait_5_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_5_q <= 9'd0;
    end else begin
      wait_5_q <= wait_5;
    end
  end

  reg [8:0] wait_6_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] wait_6 =
      (((mode_i == 2'd0) | (mode_i == 2'd1)) & waiting[6]) ?
          (((!unchanged ? 9'd0 : wait_6_q) == 9'd389) ? (!unchanged ? 9'd0 : wait_6_q) :
           (!unchanged ? 9'd0 : wait_6_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_6_q <= 9'd0;
    end else begin
      wait_6_q <= wait_6;
    end
  end

  assign bad_o =
      (wait_0 == 9'd389) |
      (wait_1 == 9'd389) |
      (wait_2 == 9'd389) |
      (wait_3 == 9'd389) |
      (wait_4 == 9'd389) |
      (wait_5 == 9'd389) |
      (wait_6 == 9'd389);

  assign cover_o =
      (wait_0 == 9'd388) |
      (wait_1 == 9'd388) |
      (wait_2 == 9'd388) |
      (wait_3 == 9'd388) |
      (wait_4 == 9'd388) |
      (wait_5 == 9'd388) |
      (wait_6 == 9'd388);

endmodule

`default_nettype wire
