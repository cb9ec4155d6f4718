// SPDX-License-Identifier: Apache-2.0
//
// Addresses that loads may read.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/window.ts; do not edit.
// Body SHA-256: 4aafb834ccc69366

`default_nettype none

module vnpu_idm_window (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire        sets_base_lo_i,   // It is written.
  input  wire        sets_base_hi_i,   // It is written.
  input  wire        sets_limit_lo_i,  // It is written.
  input  wire        sets_limit_hi_i,  // It is written.
  input  wire [31:0] data_i,           // What is written.
  output wire [39:0] base_o,           // Lowest of them.
  output wire [39:0] limit_o           // First address behind.
);

  reg [31:0] base_lo_q;  // LOAD_BASE_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      base_lo_q <= 32'd0;
    end else if (sets_base_lo_i) begin
      base_lo_q <= data_i;
    end
  end

  reg [7:0] base_hi_q;  // LOAD_BASE_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      base_hi_q <= 8'd0;
    end else if (sets_base_hi_i) begin
      base_hi_q <= data_i[7:0];
    end
  end

  reg [31:0] limit_lo_q;  // LOAD_LIMIT_LO.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      limit_lo_q <= 32'd0;
    end else if (sets_limit_lo_i) begin
      limit_lo_q <= data_i;
    end
  end

  reg [7:0] limit_hi_q;  // LOAD_LIMIT_HI.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      limit_hi_q <= 8'd0;
    end else if (sets_limit_hi_i) begin
      limit_hi_q <= data_i[7:0];
    end
  end

  assign base_o = {base_hi_q, base_lo_q};
  assign limit_o = {limit_hi_q, limit_lo_q};

endmodule

`default_nettype wire
