// SPDX-License-Identifier: Apache-2.0
//
// Counts the tokens between two modules.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/token_counter.ts; do not edit.
// Body SHA-256: 7ee391333ad39277

`default_nettype none

module vnpu_idm_token_counter (
  input  wire       clk_i,      // Clock.
  input  wire       rst_ni,     // Reset, active low.
  input  wire       clear_i,    // All go.
  input  wire       post_i,     // One more.
  input  wire       take_i,     // One less; only when there is one.
  output wire [5:0] tokens_o,   // Tokens.
  output wire       some_o,     // There is one.
  output wire       overflow_o  // One more does not fit.
);

  reg [5:0] count_q;  // Tokens.

  // One more or less.
  wire [6:0] sum = {1'b0, count_q} + {1'b0, take_i ? 6'h3f : 6'h1};
  // No more fit, where none is taken.
  wire full = sum[6];
  // One more does not fit.
  wire over = post_i & ~take_i & full;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      count_q <= 6'd0;
    end else if (clear_i) begin
      count_q <= 6'd0;
    end else if ((post_i ^ take_i) & ~over) begin
      count_q <= sum[5:0];
    end
  end

  assign tokens_o = count_q;
  assign some_o = |count_q;
  assign overflow_o = over;

endmodule

`default_nettype wire
