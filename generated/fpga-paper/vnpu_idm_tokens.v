// SPDX-License-Identifier: Apache-2.0
//
// Counts the tokens between the modules.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/tokens.ts; do not edit.
// Body SHA-256: d0462e0f192aa857

`default_nettype none

module vnpu_idm_tokens (
  input  wire        clk_i,      // Clock.
  input  wire        rst_ni,     // Reset, active low.
  input  wire        clear_i,    // All go.
  input  wire [15:0] posts_i,    // Tokens that are posted.
  input  wire [15:0] takes_i,    // Tokens that are taken.
  output wire [95:0] tokens_o,   // Tokens that were posted and not taken.
  output wire [15:0] some_o,     // There is one.
  output wire        overflow_o  // A token does not fit.
);

  wire unused_0 = &{1'b0, posts_i[0], takes_i[0]};

  wire [5:0] tokens_0_1;  // Tokens from module 0 to module 1.
  wire some_0_1;          // There is a token from module 0 to module 1.
  wire over_0_1;          // A token from module 0 to module 1 does not fit.
  vnpu_idm_token_counter u_counter_0_1 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[1]),
    .take_i     (takes_i[1]),
    .tokens_o   (tokens_0_1),
    .some_o     (some_0_1),
    .overflow_o (over_0_1)
  );

  wire [5:0] tokens_0_2;  // Tokens from module 0 to module 2.
  wire some_0_2;          // There is a token from module 0 to module 2.
  wire over_0_2;          // A token from module 0 to module 2 does not fit.
  vnpu_idm_token_counter u_counter_0_2 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[2]),
    .take_i     (takes_i[2]),
    .tokens_o   (tokens_0_2),
    .some_o     (some_0_2),
    .overflow_o (over_0_2)
  );

  wire [5:0] tokens_0_3;  // Tokens from module 0 to module 3.
  wire some_0_3;          // There is a token from module 0 to module 3.
  wire over_0_3;          // A token from module 0 to module 3 does not fit.
  vnpu_idm_token_counter u_counter_0_3 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[3]),
    .take_i     (takes_i[3]),
    .tokens_o   (tokens_0_3),
    .some_o     (some_0_3),
    .overflow_o (over_0_3)
  );

  wire [5:0] tokens_1_0;  // Tokens from module 1 to module 0.
  wire some_1_0;          // There is a token from module 1 to module 0.
  wire over_1_0;          // A token from module 1 to module 0 does not fit.
  vnpu_idm_token_counter u_counter_1_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[4]),
    .take_i     (takes_i[4]),
    .tokens_o   (tokens_1_0),
    .some_o     (some_1_0),
    .overflow_o (over_1_0)
  );

  wire unused_1 = &{1'b0, posts_i[5], takes_i[5]};

  wire [5:0] tokens_1_2;  // Tokens from module 1 to module 2.
  wire some_1_2;          // There is a token from module 1 to module 2.
  wire over_1_2;          // A token from module 1 to module 2 does not fit.
  vnpu_idm_token_counter u_counter_1_2 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[6]),
    .take_i     (takes_i[6]),
    .tokens_o   (tokens_1_2),
    .some_o     (some_1_2),
    .overflow_o (over_1_2)
  );

  wire [5:0] tokens_1_3;  // Tokens from module 1 to module 3.
  wire some_1_3;          // There is a token from module 1 to module 3.
  wire over_1_3;          // A token from module 1 to module 3 does not fit.
  vnpu_idm_token_counter u_counter_1_3 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[7]),
    .take_i     (takes_i[7]),
    .tokens_o   (tokens_1_3),
    .some_o     (some_1_3),
    .overflow_o (over_1_3)
  );

  wire [5:0] tokens_2_0;  // Tokens from module 2 to module 0.
  wire some_2_0;          // There is a token from module 2 to module 0.
  wire over_2_0;          // A token from module 2 to module 0 does not fit.
  vnpu_idm_token_counter u_counter_2_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[8]),
    .take_i     (takes_i[8]),
    .tokens_o   (tokens_2_0),
    .some_o     (some_2_0),
    .overflow_o (over_2_0)
  );

  wire [5:0] tokens_2_1;  // Tokens from module 2 to module 1.
  wire some_2_1;          // There is a token from module 2 to module 1.
  wire over_2_1;          // A token from module 2 to module 1 does not fit.
  vnpu_idm_token_counter u_counter_2_1 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[9]),
    .take_i     (takes_i[9]),
    .tokens_o   (tokens_2_1),
    .some_o     (some_2_1),
    .overflow_o (over_2_1)
  );

  wire unused_2 = &{1'b0, posts_i[10], takes_i[10]};

  wire [5:0] tokens_2_3;  // Tokens from module 2 to module 3.
  wire some_2_3;          // There is a token from module 2 to module 3.
  wire over_2_3;          // A token from module 2 to module 3 does not fit.
  vnpu_idm_token_counter u_counter_2_3 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[11]),
    .take_i     (takes_i[11]),
    .tokens_o   (tokens_2_3),
    .some_o     (some_2_3),
    .overflow_o (over_2_3)
  );

  wire [5:0] tokens_3_0;  // Tokens from module 3 to module 0.
  wire some_3_0;          // There is a token from module 3 to module 0.
  wire over_3_0;          // A token from module 3 to module 0 does not fit.
  vnpu_idm_token_counter u_counter_3_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[12]),
    .take_i     (takes_i[12]),
    .tokens_o   (tokens_3_0),
    .some_o     (some_3_0),
    .overflow_o (over_3_0)
  );

  wire [5:0] tokens_3_1;  // Tokens from module 3 to module 1.
  wire some_3_1;          // There is a token from module 3 to module 1.
  wire over_3_1;          // A token from module 3 to module 1 does not fit.
  vnpu_idm_token_counter u_counter_3_1 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[13]),
    .take_i     (takes_i[13]),
    .tokens_o   (tokens_3_1),
    .some_o     (some_3_1),
    .overflow_o (over_3_1)
  );

  wire [5:0] tokens_3_2;  // Tokens from module 3 to module 2.
  wire some_3_2;          // There is a token from module 3 to module 2.
  wire over_3_2;          // A token from module 3 to module 2 does not fit.
  vnpu_idm_token_counter u_counter_3_2 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (clear_i),
    .post_i     (posts_i[14]),
    .take_i     (takes_i[14]),
    .tokens_o   (tokens_3_2),
    .some_o     (some_3_2),
    .overflow_o (over_3_2)
  );

  wire unused_3 = &{1'b0, posts_i[15], takes_i[15]};

  assign tokens_o = {
    6'd0,
    tokens_3_2,
    tokens_3_1,
    tokens_3_0,
    tokens_2_3,
    6'd0,
    tokens_2_1,
    tokens_2_0,
    tokens_1_3,
    tokens_1_2,
    6'd0,
    tokens_1_0,
    tokens_0_3,
    tokens_0_2,
    tokens_0_1,
    6'd0
  };

  assign some_o = {
    1'b0,
    some_3_2,
    some_3_1,
    some_3_0,
    some_2_3,
    1'b0,
    some_2_1,
    some_2_0,
    some_1_3,
    some_1_2,
    1'b0,
    some_1_0,
    some_0_3,
    some_0_2,
    some_0_1,
    1'b0
  };

  assign overflow_o =
      over_0_1 |
      over_0_2 |
      over_0_3 |
      over_1_0 |
      over_1_2 |
      over_1_3 |
      over_2_0 |
      over_2_1 |
      over_2_3 |
      over_3_0 |
      over_3_1 |
      over_3_2;

endmodule

`default_nettype wire
