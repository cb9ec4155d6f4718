// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: c9f6023993deedaf

`default_nettype none

module vnpu_op_leftover (
  input  wire        clk_i,      // Clock.
  input  wire        rst_ni,     // Reset, active low.
  input  wire [23:0] quota_i,    // VEs of each vNPU.
  input  wire [23:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [35:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [35:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner.
  wire [2:0] owned =
      quota_i[2:0] +
      quota_i[5:3] +
      quota_i[8:6] +
      quota_i[11:9] +
      quota_i[14:12] +
      quota_i[17:15] +
      quota_i[20:18] +
      quota_i[23:21];

  // Owned VEs that are lent.
  wire [2:0] lent =
      lent_i[2:0] +
      lent_i[5:3] +
      lent_i[8:6] +
      lent_i[11:9] +
      lent_i[14:12] +
      lent_i[17:15] +
      lent_i[20:18] +
      lent_i[23:21];

  // VEs to hand out.
  wire [2:0] left = 3'd4 - owned + lent;

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = (|left) & (|rest_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  reg [1:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 2'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 2'd3) ? 2'd0 : pm_q + 2'd1;
    end
  end

  // ME queues from the first one up.
  wire [3:0] me_head = {1'b1, pm_q <= 2'd2, pm_q <= 2'd1, pm_q <= 2'd0};
  // Slots of ME queues from the first one up: 0 to 0.
  wire [5:0] me_head_0_0 = {3'd0, rest_i[2:0] & {3{me_head[0]}}};
  // Slots of ME queues from the first one up: 1 to 1.
  wire [5:0] me_head_1_1 = {3'd0, rest_i[5:3] & {3{me_head[1]}}};
  // Slots of ME queues from the first one up: 0 to 1.
  wire [5:0] me_head_0_1 = me_head_0_0 + me_head_1_1;
  // Slots of ME queues from the first one up: 2 to 2.
  wire [5:0] me_head_2_2 = {3'd0, rest_i[8:6] & {3{me_head[2]}}};
  // Slots of ME queues from the first one up: 3 to 3.
  wire [5:0] me_head_3_3 = {3'd0, rest_i[11:9] & {3{me_head[3]}}};
  // Slots of ME queues from the first one up: 2 to 3.
  wire [5:0] me_head_2_3 = me_head_2_2 + me_head_3_3;
  // Slots of ME queues from the first one up: 0 to 2.
  wire [5:0] me_head_0_2 = me_head_0_1 + me_head_2_2;
  // Slots of ME queues from the first one up: 0 to 3.
  wire [5:0] me_head_0_3 = me_head_0_1 + me_head_2_3;
  // Slots of ME queues below the first one: 0 to 0.
  wire [5:0] me_tail_0_0 = {3'd0, rest_i[2:0] & {3{~me_head[0]}}};
  // Slots of ME queues below the first one: 1 to 1.
  wire [5:0] me_tail_1_1 = {3'd0, rest_i[5:3] & {3{~me_head[1]}}};
  // Slots of ME queues below the first one: 0 to 1.
  wire [5:0] me_tail_0_1 = me_tail_0_0 + me_tail_1_1;
  // Slots of ME queues below the first one: 2 to 2.
  wire [5:0] me_tail_2_2 = {3'd0, rest_i[8:6] & {3{~me_head[2]}}};
  // Slots of ME queues below the first one: 3 to 3.
  wire [5:0] me_tail_3_3 = {3'd0, rest_i[11:9] & {3{~me_head[3]}}};
  // Slots of ME queues below the first one: 2 to 3.
  wire [5:0] me_tail_2_3 = me_tail_2_2 + me_tail_3_3;
  // Slots of ME queues below the first one: 0 to 2.
  wire [5:0] me_tail_0_2 = me_tail_0_1 + me_tail_2_2;
  // Slots of ME queues below the first one: 0 to 3.
  wire [5:0] me_tail_0_3 = me_tail_0_1 + me_tail_2_3;

  reg [2:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 3'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 3'd7) ? 3'd0 : pv_q + 3'd1;
    end
  end

  // VE queues from the first one up.
  wire [7:0] ve_head = {
    1'b1,
    pv_q <= 3'd6,
    pv_q <= 3'd5,
    pv_q <= 3'd4,
    pv_q <= 3'd3,
    pv_q <= 3'd2,
    pv_q <= 3'd1,
    pv_q <= 3'd0
  };

  // Slots of VE queues from the first one up: 0 to 0.
  wire [5:0] ve_head_0_0 = {3'd0, rest_i[14:12] & {3{ve_head[0]}}};
  // Slots of VE queues from the first one up: 1 to 1.
  wire [5:0] ve_head_1_1 = {3'd0, rest_i[17:15] & {3{ve_head[1]}}};
  // Slots of VE queues from the first one up: 0 to 1.
  wire [5:0] ve_head_0_1 = ve_head_0_0 + ve_head_1_1;
  // Slots of VE queues from the first one up: 2 to 2.
  wire [5:0] ve_head_2_2 = {3'd0, rest_i[20:18] & {3{ve_head[2]}}};
  // Slots of VE queues from the first one up: 3 to 3.
  wire [5:0] ve_head_3_3 = {3'd0, rest_i[23:21] & {3{ve_head[3]}}};
  // Slots of VE queues from the first one up: 2 to 3.
  wire [5:0] ve_head_2_3 = ve_head_2_2 + ve_head_3_3;
  // Slots of VE queues from the first one up: 0 to 2.
  wire [5:0] ve_head_0_2 = ve_head_0_1 + ve_head_2_2;
  // Slots of VE queues from the first one up: 0 to 3.
  wire [5:0] ve_head_0_3 = ve_head_0_1 + ve_head_2_3;
  // Slots of VE queues from the first one up: 4 to 4.
  wire [5:0] ve_head_4_4 = {3'd0, rest_i[26:24] & {3{ve_head[4]}}};
  // Slots of VE queues from the first one up: 5 to 5.
  wire [5:0] ve_head_5_5 = {3'd0, rest_i[29:27] & {3{ve_head[5]}}};
  // Slots of VE queues from the first one up: 4 to 5.
  wire [5:0] ve_head_4_5 = ve_head_4_4 + ve_head_5_5;
  // Slots of VE queues from the first one up: 6 to 6.
  wire [5:0] ve_head_6_6 = {3'd0, rest_i[32:30] & {3{ve_head[6]}}};
  // Slots of VE queues from the first one up: 7 to 7.
  wire [5:0] ve_head_7_7 = {3'd0, rest_i[35:33] & {3{ve_head[7]}}};
  // Slots of VE queues from the first one up: 6 to 7.
  wire [5:0] ve_head_6_7 = ve_head_6_6 + ve_head_7_7;
  // Slots of VE queues from the first one up: 4 to 6.
  wire [5:0] ve_head_4_6 = ve_head_4_5 + ve_head_6_6;
  // Slots of VE queues from the first one up: 4 to 7.
  wire [5:0] ve_head_4_7 = ve_head_4_5 + ve_head_6_7;
  // Slots of VE queues from the first one up: 0 to 4.
  wire [5:0] ve_head_0_4 = ve_head_0_3 + ve_head_4_4;
  // Slots of VE queues from the first one up: 0 to 5.
  wire [5:0] ve_head_0_5 = ve_head_0_3 + ve_head_4_5;
  // Slots of VE queues from the first one up: 0 to 6.
  wire [5:0] ve_head_0_6 = ve_head_0_3 + ve_head_4_6;
  // Slots of VE queues from the first one up: 0 to 7.
  wire [5:0] ve_head_0_7 = ve_head_0_3 + ve_head_4_7;
  // Slots of VE queues below the first one: 0 to 0.
  wire [5:0] ve_tail_0_0 = {3'd0, rest_i[14:12] & {3{~ve_head[0]}}};
  // Slots of VE queues below the first one: 1 to 1.
  wire [5:0] ve_tail_1_1 = {3'd0, rest_i[17:15] & {3{~ve_head[1]}}};
  // Slots of VE queues below the first one: 0 to 1.
  wire [5:0] ve_tail_0_1 = ve_tail_0_0 + ve_tail_1_1;
  // Slots of VE queues below the first one: 2 to 2.
  wire [5:0] ve_tail_2_2 = {3'd0, rest_i[20:18] & {3{~ve_head[2]}}};
  // Slots of VE queues below the first one: 3 to 3.
  wire [5:0] ve_tail_3_3 = {3'd0, rest_i[23:21] & {3{~ve_head[3]}}};
  // Slots of VE queues below the first one: 2 to 3.
  wire [5:0] ve_tail_2_3 = ve_tail_2_2 + ve_tail_3_3;
  // Slots of VE queues below the first one: 0 to 2.
  wire [5:0] ve_tail_0_2 = ve_tail_0_1 + ve_tail_2_2;
  // Slots of VE queues below the first one: 0 to 3.
  wire [5:0] ve_tail_0_3 = ve_tail_0_1 + ve_tail_2_3;
  // Slots of VE queues below the first one: 4 to 4.
  wire [5:0] ve_tail_4_4 = {3'd0, rest_i[26:24] & {3{~ve_head[4]}}};
  // Slots of VE queues below the first one: 5 to 5.
  wire [5:0] ve_tail_5_5 = {3'd0, rest_i[29:27] & {3{~ve_head[5]}}};
  // Slots of VE queues below the first one: 4 to 5.
  wire [5:0] ve_tail_4_5 = ve_tail_4_4 + ve_tail_5_5;
  // Slots of VE queues below the first one: 6 to 6.
  wire [5:0] ve_tail_6_6 = {3'd0, rest_i[32:30] & {3{~ve_head[6]}}};
  // Slots of VE queues below the first one: 7 to 7.
  wire [5:0] ve_tail_7_7 = {3'd0, rest_i[35:33] & {3{~ve_head[7]}}};
  // Slots of VE queues below the first one: 6 to 7.
  wire [5:0] ve_tail_6_7 = ve_tail_6_6 + ve_tail_7_7;
  // Slots of VE queues below the first one: 4 to 6.
  wire [5:0] ve_tail_4_6 = ve_tail_4_5 + ve_tail_6_6;
  // Slots of VE queues below the first one: 4 to 7.
  wire [5:0] ve_tail_4_7 = ve_tail_4_5 + ve_tail_6_7;
  // Slots of VE queues below the first one: 0 to 4.
  wire [5:0] ve_tail_0_4 = ve_tail_0_3 + ve_tail_4_4;
  // Slots of VE queues below the first one: 0 to 5.
  wire [5:0] ve_tail_0_5 = ve_tail_0_3 + ve_tail_4_5;
  // Slots of VE queues below the first one: 0 to 6.
  wire [5:0] ve_tail_0_6 = ve_tail_0_3 + ve_tail_4_6;
  // Slots of VE queues below the first one: 0 to 7.
  wire [5:0] ve_tail_0_7 = ve_tail_0_3 + ve_tail_4_7;
  // Slots that go before all ME queues.
  wire [5:0] me_offset = vf_q ? ve_head_0_7 + ve_tail_0_7 : 6'd0;
  // Slots that go before all VE queues.
  wire [5:0] ve_offset = vf_q ? 6'd0 : me_head_0_3 + me_tail_0_3;
  // VEs left for queue 0; negative when those before it ask for more.
  wire [6:0] remains_0 = {4'd0, left} - {1'b0, (me_head[0] ? 6'd0 : me_head_0_3) + me_offset};
  // Nothing is left for queue 0.
  wire gone_0 = remains_0[6] | ~(|remains_0);

  wire unused_remains_0 = &{1'b0, remains_0[5:3]};

  // VEs left for queue 1; negative when those before it ask for more.
  wire [6:0] remains_1 =
      {4'd0, left} - {1'b0, (me_head[1] ? me_head_0_0 : me_head_0_3 + me_tail_0_0) + me_offset};

  // Nothing is left for queue 1.
  wire gone_1 = remains_1[6] | ~(|remains_1);

  wire unused_remains_1 = &{1'b0, remains_1[5:3]};

  // VEs left for queue 2; negative when those before it ask for more.
  wire [6:0] remains_2 =
      {4'd0, left} - {1'b0, (me_head[2] ? me_head_0_1 : me_head_0_3 + me_tail_0_1) + me_offset};

  // Nothing is left for queue 2.
  wire gone_2 = remains_2[6] | ~(|remains_2);

  wire unused_remains_2 = &{1'b0, remains_2[5:3]};

  // VEs left for queue 3; negative when those before it ask for more.
  wire [6:0] remains_3 =
      {4'd0, left} - {1'b0, (me_head[3] ? me_head_0_2 : me_head_0_3 + me_tail_0_2) + me_offset};

  // Nothing is left for queue 3.
  wire gone_3 = remains_3[6] | ~(|remains_3);

  wire unused_remains_3 = &{1'b0, remains_3[5:3]};

  // VEs left for queue 4; negative when those before it ask for more.
  wire [6:0] remains_4 = {4'd0, left} - {1'b0, (ve_head[0] ? 6'd0 : ve_head_0_7) + ve_offset};
  // Nothing is left for queue 4.
  wire gone_4 = remains_4[6] | ~(|remains_4);

  wire unused_remains_4 = &{1'b0, remains_4[5:3]};

  // VEs left for queue 5; negative when those before it ask for more.
  wire [6:0] remains_5 =
      {4'd0, left} - {1'b0, (ve_head[1] ? ve_head_0_0 : ve_head_0_7 + ve_tail_0_0) + ve_offset};

  // Nothing is left for queue 5.
  wire gone_5 = remains_5[6] | ~(|remains_5);

  wire unused_remains_5 = &{1'b0, remains_5[5:3]};

  // VEs left for queue 6; negative when those before it ask for more.
  wire [6:0] remains_6 =
      {4'd0, left} - {1'b0, (ve_head[2] ? ve_head_0_1 : ve_head_0_7 + ve_tail_0_1) + ve_offset};

  // Nothing is left for queue 6.
  wire gone_6 = remains_6[6] | ~(|remains_6);

  wire unused_remains_6 = &{1'b0, remains_6[5:3]};

  // VEs left for queue 7; negative when those before it ask for more.
  wire [6:0] remains_7 =
      {4'd0, left} - {1'b0, (ve_head[3] ? ve_head_0_2 : ve_head_0_7 + ve_tail_0_2) + ve_offset};

  // Nothing is left for queue 7.
  wire gone_7 = remains_7[6] | ~(|remains_7);

  wire unused_remains_7 = &{1'b0, remains_7[5:3]};

  // VEs left for queue 8; negative when those before it ask for more.
  wire [6:0] remains_8 =
      {4'd0, left} - {1'b0, (ve_head[4] ? ve_head_0_3 : ve_head_0_7 + ve_tail_0_3) + ve_offset};

  // Nothing is left for queue 8.
  wire gone_8 = remains_8[6] | ~(|remains_8);

  wire unused_remains_8 = &{1'b0, remains_8[5:3]};

  // VEs left for queue 9; negative when those before it ask for more.
  wire [6:0] remains_9 =
      {4'd0, left} - {1'b0, (ve_head[5] ? ve_head_0_4 : ve_head_0_7 + ve_tail_0_4) + ve_offset};

  // Nothing is left for queue 9.
  wire gone_9 = remains_9[6] | ~(|remains_9);

  wire unused_remains_9 = &{1'b0, remains_9[5:3]};

  // VEs left for queue 10; negative when those before it ask for more.
  wire [6:0] remains_10 =
      {4'd0, left} - {1'b0, (ve_head[6] ? ve_head_0_5 : ve_head_0_7 + ve_tail_0_5) + ve_offset};

  // Nothing is left for queue 10.
  wire gone_10 = remains_10[6] | ~(|remains_10);

  wire unused_remains_10 = &{1'b0, remains_10[5:3]};

  // VEs left for queue 11; negative when those before it ask for more.
  wire [6:0] remains_11 =
      {4'd0, left} - {1'b0, (ve_head[7] ? ve_head_0_6 : ve_head_0_7 + ve_tail_0_6) + ve_offset};

  // Nothing is left for queue 11.
  wire gone_11 = remains_11[6] | ~(|remains_11);

  wire unused_remains_11 = &{1'b0, remains_11[5:3]};

  assign borrowed_o = {
    gone_11 ? 3'd0 : (rest_i[35:33] < remains_11[2:0]) ? rest_i[35:33] : remains_11[2:0],
    gone_10 ? 3'd0 : (rest_i[32:30] < remains_10[2:0]) ? rest_i[32:30] : remains_10[2:0],
    gone_9 ? 3'd0 : (rest_i[29:27] < remains_9[2:0]) ? rest_i[29:27] : remains_9[2:0],
    gone_8 ? 3'd0 : (rest_i[26:24] < remains_8[2:0]) ? rest_i[26:24] : remains_8[2:0],
    gone_7 ? 3'd0 : (rest_i[23:21] < remains_7[2:0]) ? rest_i[23:21] : remains_7[2:0],
    gone_6 ? 3'd0 : (rest_i[20:18] < remains_6[2:0]) ? rest_i[20:18] : remains_6[2:0],
    gone_5 ? 3'd0 : (rest_i[17:15] < remains_5[2:0]) ? rest_i[17:15] : remains_5[2:0],
    gone_4 ? 3'd0 : (rest_i[14:12] < remains_4[2:0]) ? rest_i[14:12] : remains_4[2:0],
    gone_3 ? 3'd0 : (rest_i[11:9] < remains_3[2:0]) ? rest_i[11:9] : remains_3[2:0],
    gone_2 ? 3'd0 : (rest_i[8:6] < remains_2[2:0]) ? rest_i[8:6] : remains_2[2:0],
    gone_1 ? 3'd0 : (rest_i[5:3] < remains_1[2:0]) ? rest_i[5:3] : remains_1[2:0],
    gone_0 ? 3'd0 : (rest_i[2:0] < remains_0[2:0]) ? rest_i[2:0] : remains_0[2:0]
  };

endmodule

`default_nettype wire
