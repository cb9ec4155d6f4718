// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 91392b7fc11eadb8

`default_nettype none

module vnpu_op_leftover (
  input  wire       clk_i,      // Clock.
  input  wire       rst_ni,     // Reset, active low.
  input  wire [1:0] quota_i,    // VEs of each vNPU, binary numbers.
  input  wire [1:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [2:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [2:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner, a binary number.
  wire owned = |quota_i;

  wire lenders;  // VEs that the vNPUs lend.
  vnpu_op_plus u_lenders (
    .a_i   (lent_i[0]),
    .b_i   (lent_i[1]),
    .sum_o (lenders)
  );

  // Owned VEs that are lent.
  wire lent = lenders;
  // VEs that have no owner.
  wire ownerless = owned < 1'b1;

  wire left;  // VEs to hand out.
  vnpu_op_plus u_left (
    .a_i   (ownerless),
    .b_i   (lent),
    .sum_o (left)
  );

  // A borrowed VE is asked for.
  wire asks = rest_i[0] | rest_i[1] | rest_i[2];

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = left & asks;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  wire ve_rest;  // Slots of all VE queues.
  vnpu_op_plus u_ve_rest (
    .a_i   (rest_i[1]),
    .b_i   (rest_i[2]),
    .sum_o (ve_rest)
  );

  wire me_left;  // VEs for the ME queues.
  vnpu_op_less u_me_left (
    .a_i    (left),
    .b_i    (ve_rest & vf_q),
    .rest_o (me_left)
  );

  wire ve_left;  // VEs for the VE queues.
  vnpu_op_less u_ve_left (
    .a_i    (left),
    .b_i    (rest_i[0] & ~vf_q),
    .rest_o (ve_left)
  );

  wire unused_me_turn = &{1'b0, turns & ~vf_q};

  reg pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 1'b0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 1'b1) ? 1'b0 : pv_q + 1'b1;
    end
  end

  // VE queue that is first, one-hot.
  wire [1:0] ve_first = {pv_q == 1'b1, pv_q == 1'b0};

  wire ve_remains_0;  // VEs left for VE queue 0.
  vnpu_op_less u_ve_remains_0 (
    .a_i    (ve_left),
    .b_i    (rest_i[2] & ~ve_first[0]),
    .rest_o (ve_remains_0)
  );

  wire ve_remains_1;  // VEs left for VE queue 1.
  vnpu_op_less u_ve_remains_1 (
    .a_i    (ve_left),
    .b_i    (rest_i[1] & ~ve_first[1]),
    .rest_o (ve_remains_1)
  );

  assign borrowed_o = {rest_i[2] & ve_remains_1, rest_i[1] & ve_remains_0, rest_i[0] & me_left};

endmodule

`default_nettype wire
