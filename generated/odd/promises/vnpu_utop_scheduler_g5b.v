// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in mode 1: an owner never waits for a save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: b13c5997588b7152

`default_nettype none

module vnpu_utop_scheduler_g5b (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [2:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire  [6:0] vnpu_enable_i,   // May start.
  input  wire  [6:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire  [6:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [13:0] vnpu_quota_i,    // MEs that it owns.
  input  wire  [2:0] me_run_i,        // ME runs a uTop.
  input  wire  [2:0] me_save_i,       // ME saves or discards its uTop.
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

  reg [2:0] wait_0_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_0 =
      (since_idle & (mode_i == 2'd1) & waiting[0]) ?
          (((!unchanged ? 3'd0 : wait_0_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_0_q) :
           (!unchanged ? 3'd0 : wait_0_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 3'd0;
    end else begin
      wait_0_q <= wait_0;
    end
  end

  reg [2:0] wait_1_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_1 =
      (since_idle & (mode_i == 2'd1) & waiting[1]) ?
          (((!unchanged ? 3'd0 : wait_1_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_1_q) :
           (!unchanged ? 3'd0 : wait_1_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_1_q <= 3'd0;
    end else begin
      wait_1_q <= wait_1;
    end
  end

  reg [2:0] wait_2_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_2 =
      (since_idle & (mode_i == 2'd1) & waiting[2]) ?
          (((!unchanged ? 3'd0 : wait_2_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_2_q) :
           (!unchanged ? 3'd0 : wait_2_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_2_q <= 3'd0;
    end else begin
      wait_2_q <= wait_2;
    end
  end

  reg [2:0] wait_3_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_3 =
      (since_idle & (mode_i == 2'd1) & waiting[3]) ?
          (((!unchanged ? 3'd0 : wait_3_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_3_q) :
           (!unchanged ? 3'd0 : wait_3_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_3_q <= 3'd0;
    end else begin
      wait_3_q <= wait_3;
    end
  end

  reg [2:0] wait_4_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_4 =
      (since_idle & (mode_i == 2'd1) & waiting[4]) ?
          (((!unchanged ? 3'd0 : wait_4_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_4_q) :
           (!unchanged ? 3'd0 : wait_4_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_4_q <= 3'd0;
    end else begin
      wait_4_q <= wait_4;
    end
  end

  reg [2:0] wait_5_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_5 =
      (since_idle & (mode_i == 2'd1) & waiting[5]) ?
          (((!unchanged ? 3'd0 : wait_5_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_5_q) :
           (!unchanged ? 3'd0 : wait_5_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_5_q <= 3'd0;
    end else begin
      wait_5_q <= wait_5;
    end
  end

  reg [2:0] wait_6_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [2:0] wait_6 =
      (since_idle & (mode_i == 2'd1) & waiting[6]) ?
          (((!unchanged ? 3'd0 : wait_6_q) == 3'd4) ? (!unchanged ? 3'd0 : wait_6_q) :
           (!unchanged ? 3'd0 : wait_6_q) + 3'd1) :
      3'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_6_q <= 3'd0;
    end else begin
      wait_6_q <= wait_6;
    end
  end

  assign bad_o =
      (wait_0 == 3'd4) |
      (wait_1 == 3'd4) |
      (wait_2 == 3'd4) |
      (wait_3 == 3'd4) |
      (wait_4 == 3'd4) |
      (wait_5 == 3'd4) |
      (wait_6 == 3'd4);

  assign cover_o =
      (wait_0 == 3'd3) |
      (wait_1 == 3'd3) |
      (wait_2 == 3'd3) |
      (wait_3 == 3'd3) |
      (wait_4 == 3'd3) |
      (wait_5 == 3'd3) |
      (wait_6 == 3'd3);

endmodule

`default_nettype wire
