// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in modes 0 and 1: an owner waits for one save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: 78215413b319afa2

`default_nettype none

module vnpu_utop_scheduler_g5a (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [7:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire [15:0] vnpu_enable_i,   // May start.
  input  wire [15:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire [15:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [63:0] vnpu_quota_i,    // MEs that it owns.
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

  // Seen in this cycle.
  wire [15:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Its bits, 1 together.
  wire [63:0] ready_lanes_1 =
      ((((vnpu_ready_i & 64'h7777777777777777) + 64'h7777777777777777) | vnpu_ready_i) &
       64'h8888888888888888) >>
      2'd3;

  // Its bits, 2 together.
  wire [63:0] ready_lanes_2 =
      (ready_lanes_1 & 64'h101010101010101) | ((ready_lanes_1 >> 2'd3) & 64'h202020202020202);

  // Its bits, 4 together.
  wire [63:0] ready_lanes_4 =
      (ready_lanes_2 & 64'h3000300030003) | ((ready_lanes_2 >> 3'd6) & 64'hc000c000c000c);

  // Its bits, 8 together.
  wire [63:0] ready_lanes_8 =
      (ready_lanes_4 & 64'hf0000000f) | ((ready_lanes_4 >> 4'd12) & 64'hf0000000f0);

  // Its bits, all together.
  wire [63:0] ready_lanes_all = (ready_lanes_8 & 64'hff) | ((ready_lanes_8 >> 5'd24) & 64'hff00);

  wire unused_ready_lanes = &{1'b0, ready_lanes_all[63:16]};

  // Seen in this cycle.
  wire [15:0] has_ready = ready_lanes_all[15:0];

  // Its bits, 1 together.
  wire [63:0] under_lanes_1 =
      (((~vnpu_held_i & vnpu_quota_i) |
        ~((vnpu_held_i ^ vnpu_quota_i) |
          ((vnpu_held_i | 64'h8888888888888888) - (vnpu_quota_i & 64'h7777777777777777)))) &
       64'h8888888888888888) >>
      2'd3;

  // Its bits, 2 together.
  wire [63:0] under_lanes_2 =
      (under_lanes_1 & 64'h101010101010101) | ((under_lanes_1 >> 2'd3) & 64'h202020202020202);

  // Its bits, 4 together.
  wire [63:0] under_lanes_4 =
      (under_lanes_2 & 64'h3000300030003) | ((under_lanes_2 >> 3'd6) & 64'hc000c000c000c);

  // Its bits, 8 together.
  wire [63:0] under_lanes_8 =
      (under_lanes_4 & 64'hf0000000f) | ((under_lanes_4 >> 4'd12) & 64'hf0000000f0);

  // Its bits, all together.
  wire [63:0] under_lanes_all = (under_lanes_8 & 64'hff) | ((under_lanes_8 >> 5'd24) & 64'hff00);

  wire unused_under_lanes = &{1'b0, under_lanes_all[63:16]};

  // Owners whose start is due and does not show.
  wire [15:0] waiting =
      eligible & has_ready & under_lanes_all[15:0] & ~({15'd0, start_valid_i} << start_vnpu_i);

  // They wait in this cycle.
  wire [15:0] waits_now = waiting & {16{(mode_i == 2'd0) | (mode_i == 2'd1)}};

  reg [15:0] wait_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg [15:0] wait_1_q;     // Bit 1 of the cycles in a row up to the one before.
  reg [15:0] wait_2_q;     // Bit 2 of the cycles in a row up to the one before.
  reg [15:0] wait_3_q;     // Bit 3 of the cycles in a row up to the one before.
  reg [15:0] wait_4_q;     // Bit 4 of the cycles in a row up to the one before.
  reg [15:0] wait_5_q;     // Bit 5 of the cycles in a row up to the one before.
  reg [15:0] wait_6_q;     // Bit 6 of the cycles in a row up to the one before.
  reg [15:0] wait_7_q;     // Bit 7 of the cycles in a row up to the one before.
  reg [15:0] wait_8_q;     // Bit 8 of the cycles in a row up to the one before.
  reg [15:0] wait_over_q;  // More than the most of them.

  // Not begun anew.
  wire [15:0] wait_goes_on = {16{~(~unchanged)}};

  // This one is too many.
  wire [15:0] wait_over =
      waits_now &
      wait_goes_on &
      ((wait_0_q &
        ~wait_1_q &
        ~wait_2_q &
        wait_3_q &
        ~wait_4_q &
        ~wait_5_q &
        ~wait_6_q &
        wait_7_q &
        wait_8_q) |
       wait_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 16'd0;
    end else begin
      wait_0_q <= waits_now & ~(wait_0_q & wait_goes_on);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_1_q <= 16'd0;
    end else begin
      wait_1_q <= waits_now & ((wait_1_q & wait_goes_on) ^ (wait_goes_on & wait_0_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_2_q <= 16'd0;
    end else begin
      wait_2_q <= waits_now & ((wait_2_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_3_q <= 16'd0;
    end else begin
      wait_3_q <=
          waits_now & ((wait_3_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q & wait_2_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_4_q <= 16'd0;
    end else begin
      wait_4_q <=
          waits_now &
          ((wait_4_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_5_q <= 16'd0;
    end else begin
      wait_5_q <=
          waits_now &
          ((wait_5_q & wait_goes_on) ^
           (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q & wait_4_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_6_q <= 16'd0;
    end else begin
      wait_6_q <=
          waits_now &
          ((wait_6_q & wait_goes_on) ^
           (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q & wait_4_q & wait_5_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_7_q <= 16'd0;
    end else begin
      wait_7_q <=
          waits_now &
          ((wait_7_q & wait_goes_on) ^
           (wait_goes_on &
            wait_0_q &
            wait_1_q &
            wait_2_q &
            wait_3_q &
            wait_4_q &
            wait_5_q &
            wait_6_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_8_q <= 16'd0;
    end else begin
      wait_8_q <=
          waits_now &
          ((wait_8_q & wait_goes_on) ^
           (wait_goes_on &
            wait_0_q &
            wait_1_q &
            wait_2_q &
            wait_3_q &
            wait_4_q &
            wait_5_q &
            wait_6_q &
            wait_7_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_over_q <= 16'd0;
    end else begin
      wait_over_q <= wait_over;
    end
  end

  assign bad_o = |wait_over;

  assign cover_o =
      |(waits_now &
        ~wait_over &
        ~(wait_0_q & wait_goes_on) &
        ~((wait_1_q & wait_goes_on) ^ (wait_goes_on & wait_0_q)) &
        ~((wait_2_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q)) &
        ((wait_3_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q & wait_2_q)) &
        ~((wait_4_q & wait_goes_on) ^ (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q)) &
        ~((wait_5_q & wait_goes_on) ^
          (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q & wait_4_q)) &
        ~((wait_6_q & wait_goes_on) ^
          (wait_goes_on & wait_0_q & wait_1_q & wait_2_q & wait_3_q & wait_4_q & wait_5_q)) &
        ((wait_7_q & wait_goes_on) ^
         (wait_goes_on &
          wait_0_q &
          wait_1_q &
          wait_2_q &
          wait_3_q &
          wait_4_q &
          wait_5_q &
          wait_6_q)) &
        ((wait_8_q & wait_goes_on) ^
         (wait_goes_on &
          wait_0_q &
          wait_1_q &
          wait_2_q &
          wait_3_q &
          wait_4_q &
          wait_5_q &
          wait_6_q &
          wait_7_q)));

endmodule

`default_nettype wire
