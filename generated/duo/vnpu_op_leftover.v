// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 3bf9a8f360c6a689

`default_nettype none

module vnpu_op_leftover (
  input  wire       clk_i,      // Clock.
  input  wire       rst_ni,     // Reset, active low.
  input  wire [5:0] quota_i,    // VEs of each vNPU, binary numbers.
  input  wire [5:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [9:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [9:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner, a binary number.
  wire [1:0] owned = quota_i[1:0] + quota_i[3:2] + quota_i[5:4];

  wire [1:0] lenders_l;  // VEs that the vNPUs lend. Lower half.
  vnpu_op_plus u_lenders_l (
    .a_i   (lent_i[1:0]),
    .b_i   (lent_i[3:2]),
    .sum_o (lenders_l)
  );

  wire [1:0] lenders;  // VEs that the vNPUs lend.
  vnpu_op_plus u_lenders (
    .a_i   (lenders_l),
    .b_i   (lent_i[5:4]),
    .sum_o (lenders)
  );

  // Owned VEs that are lent.
  wire [1:0] lent = lenders;
  // VEs that have no owner.
  wire [1:0] ownerless = {owned < 2'd1, owned < 2'd2};

  wire [1:0] left;  // VEs to hand out.
  vnpu_op_plus u_left (
    .a_i   (ownerless),
    .b_i   (lent),
    .sum_o (left)
  );

  // A borrowed VE is asked for.
  wire asks = rest_i[0] | rest_i[2] | rest_i[4] | rest_i[6] | rest_i[8];

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = left[0] & asks;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  wire [1:0] me_rest;  // Slots of all ME queues.
  vnpu_op_plus u_me_rest (
    .a_i   (rest_i[1:0]),
    .b_i   (rest_i[3:2]),
    .sum_o (me_rest)
  );

  wire [1:0] ve_rest_l;  // Slots of all VE queues. Lower half.
  vnpu_op_plus u_ve_rest_l (
    .a_i   (rest_i[5:4]),
    .b_i   (rest_i[7:6]),
    .sum_o (ve_rest_l)
  );

  wire [1:0] ve_rest;  // Slots of all VE queues.
  vnpu_op_plus u_ve_rest (
    .a_i   (ve_rest_l),
    .b_i   (rest_i[9:8]),
    .sum_o (ve_rest)
  );

  wire [1:0] me_left;  // VEs for the ME queues.
  vnpu_op_less u_me_left (
    .a_i    (left),
    .b_i    (ve_rest & {2{vf_q}}),
    .rest_o (me_left)
  );

  wire [1:0] ve_left;  // VEs for the VE queues.
  vnpu_op_less u_ve_left (
    .a_i    (left),
    .b_i    (me_rest & {2{~vf_q}}),
    .rest_o (ve_left)
  );

  reg pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 1'b0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 1'b1) ? 1'b0 : pm_q + 1'b1;
    end
  end

  // ME queue that is first, one-hot.
  wire [1:0] me_first = {pm_q == 1'b1, pm_q == 1'b0};

  wire [1:0] me_remains_0;  // VEs left for ME queue 0.
  vnpu_op_less u_me_remains_0 (
    .a_i    (me_left),
    .b_i    (rest_i[3:2] & {2{~me_first[0]}}),
    .rest_o (me_remains_0)
  );

  wire [1:0] me_remains_1;  // VEs left for ME queue 1.
  vnpu_op_less u_me_remains_1 (
    .a_i    (me_left),
    .b_i    (rest_i[1:0] & {2{~me_first[1]}}),
    .rest_o (me_remains_1)
  );

  reg [1:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 2'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 2'd2) ? 2'd0 : pv_q + 2'd1;
    end
  end

  // VE queue that is first, one-hot.
  wire [2:0] ve_first = {pv_q == 2'd2, pv_q == 2'd1, pv_q == 2'd0};
  // Bit i: the first one is none of the 1 up to number i.
  wire [2:0] ve_on_1 = {~ve_first[2], ~ve_first[1], ~ve_first[0]};

  wire [1:0] ve_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_ve_sum_2_0 (
    .a_i   (rest_i[5:4]),
    .b_i   (rest_i[9:8] & {2{ve_on_1[0]}}),
    .sum_o (ve_sum_2_0)
  );

  wire [1:0] ve_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_ve_sum_2_1 (
    .a_i   (rest_i[7:6]),
    .b_i   (rest_i[5:4] & {2{ve_on_1[1]}}),
    .sum_o (ve_sum_2_1)
  );

  wire [1:0] ve_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_ve_sum_2_2 (
    .a_i   (rest_i[9:8]),
    .b_i   (rest_i[7:6] & {2{ve_on_1[2]}}),
    .sum_o (ve_sum_2_2)
  );

  wire [1:0] ve_remains_0;  // VEs left for VE queue 0.
  vnpu_op_less u_ve_remains_0 (
    .a_i    (ve_left),
    .b_i    (ve_sum_2_2 & {2{~ve_first[0]}}),
    .rest_o (ve_remains_0)
  );

  wire [1:0] ve_remains_1;  // VEs left for VE queue 1.
  vnpu_op_less u_ve_remains_1 (
    .a_i    (ve_left),
    .b_i    (ve_sum_2_0 & {2{~ve_first[1]}}),
    .rest_o (ve_remains_1)
  );

  wire [1:0] ve_remains_2;  // VEs left for VE queue 2.
  vnpu_op_less u_ve_remains_2 (
    .a_i    (ve_left),
    .b_i    (ve_sum_2_1 & {2{~ve_first[2]}}),
    .rest_o (ve_remains_2)
  );

  assign borrowed_o = {
    rest_i[9:8] & ve_remains_2,
    rest_i[7:6] & ve_remains_1,
    rest_i[5:4] & ve_remains_0,
    rest_i[3:2] & me_remains_1,
    rest_i[1:0] & me_remains_0
  };

endmodule

`default_nettype wire
