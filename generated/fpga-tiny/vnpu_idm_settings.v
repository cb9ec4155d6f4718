// SPDX-License-Identifier: Apache-2.0
//
// Start, watchdog and segments of a core.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/settings.ts; do not edit.
// Body SHA-256: d554b21ad94399aa

`default_nettype none

module vnpu_idm_settings (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  // Register that is written: LOAD_ADDRESS_LO, LOAD_ADDRESS_HI, START_PC, START_LAYER, WATCHDOG,
  // SEG0_BASE_LO, SEG0_BASE_HI, SEG0_LIMIT_LO, SEG0_LIMIT_HI, SEG1_BASE_LO, SEG1_BASE_HI,
  // SEG1_LIMIT_LO, SEG1_LIMIT_HI, SEG2_BASE_LO, SEG2_BASE_HI, SEG2_LIMIT_LO, SEG2_LIMIT_HI,
  // SEG3_BASE_LO, SEG3_BASE_HI, SEG3_LIMIT_LO, SEG3_LIMIT_HI.
  input  wire  [20:0] sets_i,
  input  wire         mine_i,         // It is one of this core.
  input  wire  [31:0] data_i,         // What is written.
  output wire  [19:0] start_pc_o,     // Word at which it begins.
  output wire  [11:0] start_layer_o,  // Layer at which it begins.
  output wire  [15:0] watchdog_o,     // Limit of its watchdog.
  output wire [159:0] guard_base_o,   // First byte of each segment.
  output wire [159:0] guard_limit_o   // First byte behind each segment.
);

  reg [19:0] start_pc_q;  // START_PC.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      start_pc_q <= 20'd0;
    end else if (sets_i[2] & mine_i) begin
      start_pc_q <= data_i[19:0];
    end
  end

  assign start_pc_o = start_pc_q;

  reg [11:0] start_layer_q;  // START_LAYER.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      start_layer_q <= 12'd0;
    end else if (sets_i[3] & mine_i) begin
      start_layer_q <= data_i[11:0];
    end
  end

  assign start_layer_o = start_layer_q;

  reg [15:0] watchdog_q;  // WATCHDOG.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      watchdog_q <= 16'd0;
    end else if (sets_i[4] & mine_i) begin
      watchdog_q <= data_i[15:0];
    end
  end

  assign watchdog_o = watchdog_q;

  reg [19:0] seg0_base_lo_q;  // SEG0_BASE_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg0_base_lo_q <= 20'd0;
    end else if (sets_i[5] & mine_i) begin
      seg0_base_lo_q <= data_i[31:12];
    end
  end

  reg [7:0] seg0_base_hi_q;  // SEG0_BASE_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg0_base_hi_q <= 8'd0;
    end else if (sets_i[6] & mine_i) begin
      seg0_base_hi_q <= data_i[7:0];
    end
  end

  reg [19:0] seg1_base_lo_q;  // SEG1_BASE_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg1_base_lo_q <= 20'd0;
    end else if (sets_i[9] & mine_i) begin
      seg1_base_lo_q <= data_i[31:12];
    end
  end

  reg [7:0] seg1_base_hi_q;  // SEG1_BASE_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg1_base_hi_q <= 8'd0;
    end else if (sets_i[10] & mine_i) begin
      seg1_base_hi_q <= data_i[7:0];
    end
  end

  reg [19:0] seg2_base_lo_q;  // SEG2_BASE_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg2_base_lo_q <= 20'd0;
    end else if (sets_i[13] & mine_i) begin
      seg2_base_lo_q <= data_i[31:12];
    end
  end

  reg [7:0] seg2_base_hi_q;  // SEG2_BASE_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg2_base_hi_q <= 8'd0;
    end else if (sets_i[14] & mine_i) begin
      seg2_base_hi_q <= data_i[7:0];
    end
  end

  reg [19:0] seg3_base_lo_q;  // SEG3_BASE_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg3_base_lo_q <= 20'd0;
    end else if (sets_i[17] & mine_i) begin
      seg3_base_lo_q <= data_i[31:12];
    end
  end

  reg [7:0] seg3_base_hi_q;  // SEG3_BASE_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg3_base_hi_q <= 8'd0;
    end else if (sets_i[18] & mine_i) begin
      seg3_base_hi_q <= data_i[7:0];
    end
  end

  assign guard_base_o = {
    seg3_base_hi_q,
    seg3_base_lo_q,
    12'd0,
    seg2_base_hi_q,
    seg2_base_lo_q,
    12'd0,
    seg1_base_hi_q,
    seg1_base_lo_q,
    12'd0,
    seg0_base_hi_q,
    seg0_base_lo_q,
    12'd0
  };

  reg [27:0] seg0_limit_lo_q;  // SEG0_LIMIT_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg0_limit_lo_q <= 28'd0;
    end else if (sets_i[7] & mine_i) begin
      seg0_limit_lo_q <= data_i[31:4];
    end
  end

  reg [7:0] seg0_limit_hi_q;  // SEG0_LIMIT_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg0_limit_hi_q <= 8'd0;
    end else if (sets_i[8] & mine_i) begin
      seg0_limit_hi_q <= data_i[7:0];
    end
  end

  reg [27:0] seg1_limit_lo_q;  // SEG1_LIMIT_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg1_limit_lo_q <= 28'd0;
    end else if (sets_i[11] & mine_i) begin
      seg1_limit_lo_q <= data_i[31:4];
    end
  end

  reg [7:0] seg1_limit_hi_q;  // SEG1_LIMIT_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg1_limit_hi_q <= 8'd0;
    end else if (sets_i[12] & mine_i) begin
      seg1_limit_hi_q <= data_i[7:0];
    end
  end

  reg [27:0] seg2_limit_lo_q;  // SEG2_LIMIT_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg2_limit_lo_q <= 28'd0;
    end else if (sets_i[15] & mine_i) begin
      seg2_limit_lo_q <= data_i[31:4];
    end
  end

  reg [7:0] seg2_limit_hi_q;  // SEG2_LIMIT_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg2_limit_hi_q <= 8'd0;
    end else if (sets_i[16] & mine_i) begin
      seg2_limit_hi_q <= data_i[7:0];
    end
  end

  reg [27:0] seg3_limit_lo_q;  // SEG3_LIMIT_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg3_limit_lo_q <= 28'd0;
    end else if (sets_i[19] & mine_i) begin
      seg3_limit_lo_q <= data_i[31:4];
    end
  end

  reg [7:0] seg3_limit_hi_q;  // SEG3_LIMIT_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      seg3_limit_hi_q <= 8'd0;
    end else if (sets_i[20] & mine_i) begin
      seg3_limit_hi_q <= data_i[7:0];
    end
  end

  assign guard_limit_o = {
    seg3_limit_hi_q,
    seg3_limit_lo_q,
    4'd0,
    seg2_limit_hi_q,
    seg2_limit_lo_q,
    4'd0,
    seg1_limit_hi_q,
    seg1_limit_lo_q,
    4'd0,
    seg0_limit_hi_q,
    seg0_limit_lo_q,
    4'd0
  };

  wire unused_sets = &{1'b0, sets_i[0], sets_i[1]};

endmodule

`default_nettype wire
