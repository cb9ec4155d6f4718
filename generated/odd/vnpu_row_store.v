// SPDX-License-Identifier: Apache-2.0
//
// Fields of the row that is next, and starts of the current row.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/rows/row_store.ts; do not edit.
// Body SHA-256: bc2cdbed69ee57ad

`default_nettype none

module vnpu_row_store (
  input  wire         clk_i,          // Clock.
  input  wire         beat_i,         // A beat of the row.
  input  wire   [3:0] beat_number_i,  // Its place in the row.
  input  wire [127:0] beat_data_i,    // The beat.
  input  wire         beat_parity_i,  // Parity of the fields in the beat.
  input  wire         inject_i,       // Bit 0 of the next row is stored inverted.
  input  wire         take_i,         // The row becomes the current one.
  output wire         end_o,          // End row.
  output wire   [2:0] me_o,           // ME uTops of the row.
  output wire         ve_o,           // The row has a VE uTop.
  output wire  [95:0] next_starts_o,  // First lines of its uTops, the VE uTop's highest.
  output wire         bad_o,          // The parity of the row is wrong.
  output wire  [95:0] starts_o,       // First lines of the uTops of the current row.
  output wire         inject_done_o   // The bit was inverted (pulse).
);

  // ----------------------------------------
  // Row, field by field
  // ----------------------------------------

  // The row begins.
  wire first = beat_i & (beat_number_i == 4'd0);
  // Bit 0 is stored inverted.
  wire injected = first & inject_i;

  reg [2:0] me_present_q;  // Row: bit i: the group has ME uTop i.
  reg ve_present_q;        // Row: the group has a VE uTop.
  reg end_q;               // Row: the program is complete; everything else in the row is 0.
  // Row: ME uTop 0: first instruction, counted from the start of the code; 0 when absent.
  reg [23:0] me0_start_q;
  // Row: ME uTop 1: first instruction, counted from the start of the code; 0 when absent.
  reg [23:0] me1_start_q;
  // Row: ME uTop 2: first instruction, counted from the start of the code; 0 when absent.
  reg [23:0] me2_start_q;
  // Row: VE uTop: first instruction, counted from the start of the code; 0 when absent.
  reg [23:0] ve_start_q;

  wire unused_data = &{
    1'b0,
    beat_data_i[24],
    beat_data_i[25],
    beat_data_i[26],
    beat_data_i[27],
    beat_data_i[28],
    beat_data_i[29],
    beat_data_i[30],
    beat_data_i[31],
    beat_data_i[56],
    beat_data_i[57],
    beat_data_i[58],
    beat_data_i[59],
    beat_data_i[60],
    beat_data_i[61],
    beat_data_i[62],
    beat_data_i[63],
    beat_data_i[88],
    beat_data_i[89],
    beat_data_i[90],
    beat_data_i[91],
    beat_data_i[92],
    beat_data_i[93],
    beat_data_i[94],
    beat_data_i[95],
    beat_data_i[120],
    beat_data_i[121],
    beat_data_i[122],
    beat_data_i[123],
    beat_data_i[124],
    beat_data_i[125],
    beat_data_i[126],
    beat_data_i[127]
  };

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      me_present_q <= beat_data_i[2:0] ^ {2'd0, injected};
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      ve_present_q <= beat_data_i[16];
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      end_q <= beat_data_i[17];
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      me0_start_q <= beat_data_i[55:32];
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      me1_start_q <= beat_data_i[87:64];
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd0)) begin
      me2_start_q <= beat_data_i[119:96];
    end
  end

  always @(posedge clk_i) begin
    if (beat_i & (beat_number_i == 4'd1)) begin
      ve_start_q <= beat_data_i[23:0];
    end
  end

  // ----------------------------------------
  // Parity of the fields as they came
  // ----------------------------------------

  reg parity_q;  // Parity of the row.

  always @(posedge clk_i) begin
    if (beat_i) begin
      parity_q <= first ? beat_parity_i : beat_parity_i ^ parity_q;
    end
  end

  // ----------------------------------------
  // Current row
  // ----------------------------------------

  reg [95:0] starts_q;  // First lines of the uTops that run.

  always @(posedge clk_i) begin
    if (take_i) begin
      starts_q <= {ve_start_q, me2_start_q, me1_start_q, me0_start_q};
    end
  end

  assign end_o = end_q;
  assign me_o = me_present_q;
  assign ve_o = ve_present_q;
  assign next_starts_o = {ve_start_q, me2_start_q, me1_start_q, me0_start_q};

  assign bad_o =
      ^{
        parity_q,
        me_present_q,
        ve_present_q,
        end_q,
        me0_start_q,
        me1_start_q,
        me2_start_q,
        ve_start_q
      };

  assign starts_o = starts_q;
  assign inject_done_o = injected;

endmodule

`default_nettype wire
