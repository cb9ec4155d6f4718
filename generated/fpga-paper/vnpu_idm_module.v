// SPDX-License-Identifier: Apache-2.0
//
// Issues the instructions of one module.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/core_module.ts; do not edit.
// Body SHA-256: 366afbde08da04ce

`default_nettype none

module vnpu_idm_module (
  input  wire       clk_i,    // Clock.
  input  wire       rst_ni,   // Reset, active low.
  input  wire       run_i,    // The core is in Run.
  input  wire       some_i,   // The FIFO has a head.
  input  wire [2:0] wait_i,   // Wait bits of the head, of the other modules.
  input  wire [3:0] post_i,   // Post bits of the head.
  input  wire [2:0] have_i,   // Those of which there is a token for this one.
  input  wire       ready_i,  // The module takes an operation.
  input  wire       done_i,   // Its operation is complete.
  output wire       valid_o,  // The head may go.
  output wire       issue_o,  // It goes.
  output wire [2:0] takes_o,  // Tokens that it takes, of the other modules.
  output wire [3:0] posts_o,  // Tokens that the complete operation posts.
  output wire       busy_o    // An operation is under way.
);

  reg busy_q;        // An operation is under way.
  reg [3:0] post_q;  // Its post bits.

  // A token is missing.
  wire lacks = |(wait_i & ~have_i);
  // The head may go.
  wire valid = run_i & some_i & ~busy_q & ~lacks;
  // It goes.
  wire issue = valid & ready_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      busy_q <= 1'b0;
    end else if (done_i) begin
      busy_q <= 1'b0;
    end else if (issue) begin
      busy_q <= 1'b1;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      post_q <= 4'd0;
    end else if (done_i) begin
      post_q <= 4'd0;
    end else if (issue) begin
      post_q <= post_i;
    end
  end

  assign valid_o = valid;
  assign issue_o = issue;
  assign takes_o = wait_i & {3{issue}};
  assign posts_o = post_q & {4{run_i & done_i}};
  assign busy_o = busy_q;

endmodule

`default_nettype wire
