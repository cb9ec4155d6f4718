// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 887b369f042b128a

`default_nettype none

module vnpu_op_leftover (
  input  wire       clk_i,      // Clock.
  input  wire       rst_ni,     // Reset, active low.
  input  wire [5:0] quota_i,    // VEs of each vNPU.
  input  wire [5:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [9:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [9:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner.
  wire [1:0] owned = quota_i[1:0] + quota_i[3:2] + quota_i[5:4];
  // Owned VEs that are lent.
  wire [1:0] lent = lent_i[1:0] + lent_i[3:2] + lent_i[5:4];
  // VEs to hand out.
  wire [1:0] left = 2'd2 - owned + lent;

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

  reg pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 1'b0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 1'b1) ? 1'b0 : pm_q + 1'b1;
    end
  end

  // ME queues from the first one up.
  wire [1:0] me_head = {1'b1, pm_q <= 1'b0};
  // Slots of ME queues from the first one up: 0 to 0.
  wire [3:0] me_head_0_0 = {2'd0, rest_i[1:0] & {2{me_head[0]}}};
  // Slots of ME queues from the first one up: 1 to 1.
  wire [3:0] me_head_1_1 = {2'd0, rest_i[3:2] & {2{me_head[1]}}};
  // Slots of ME queues from the first one up: 0 to 1.
  wire [3:0] me_head_0_1 = me_head_0_0 + me_head_1_1;
  // Slots of ME queues below the first one: 0 to 0.
  wire [3:0] me_tail_0_0 = {2'd0, rest_i[1:0] & {2{~me_head[0]}}};
  // Slots of ME queues below the first one: 1 to 1.
  wire [3:0] me_tail_1_1 = {2'd0, rest_i[3:2] & {2{~me_head[1]}}};
  // Slots of ME queues below the first one: 0 to 1.
  wire [3:0] me_tail_0_1 = me_tail_0_0 + me_tail_1_1;

  reg [1:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 2'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 2'd2) ? 2'd0 : pv_q + 2'd1;
    end
  end

  // VE queues from the first one up.
  wire [2:0] ve_head = {pv_q <= 2'd2, pv_q <= 2'd1, pv_q <= 2'd0};
  // Slots of VE queues from the first one up: 0 to 0.
  wire [3:0] ve_head_0_0 = {2'd0, rest_i[5:4] & {2{ve_head[0]}}};
  // Slots of VE queues from the first one up: 1 to 1.
  wire [3:0] ve_head_1_1 = {2'd0, rest_i[7:6] & {2{ve_head[1]}}};
  // Slots of VE queues from the first one up: 0 to 1.
  wire [3:0] ve_head_0_1 = ve_head_0_0 + ve_head_1_1;
  // Slots of VE queues from the first one up: 2 to 2.
  wire [3:0] ve_head_2_2 = {2'd0, rest_i[9:8] & {2{ve_head[2]}}};
  // Slots of VE queues from the first one up: 0 to 2.
  wire [3:0] ve_head_0_2 = ve_head_0_1 + ve_head_2_2;
  // Slots of VE queues below the first one: 0 to 0.
  wire [3:0] ve_tail_0_0 = {2'd0, rest_i[5:4] & {2{~ve_head[0]}}};
  // Slots of VE queues below the first one: 1 to 1.
  wire [3:0] ve_tail_1_1 = {2'd0, rest_i[7:6] & {2{~ve_head[1]}}};
  // Slots of VE queues below the first one: 0 to 1.
  wire [3:0] ve_tail_0_1 = ve_tail_0_0 + ve_tail_1_1;
  // Slots of VE queues below the first one: 2 to 2.
  wire [3:0] ve_tail_2_2 = {2'd0, rest_i[9:8] & {2{~ve_head[2]}}};
  // Slots of VE queues below the first one: 0 to 2.
  wire [3:0] ve_tail_0_2 = ve_tail_0_1 + ve_tail_2_2;
  // Slots that go before all ME queues.
  wire [3:0] me_offset = vf_q ? ve_head_0_2 + ve_tail_0_2 : 4'd0;
  // Slots that go before all VE queues.
  wire [3:0] ve_offset = vf_q ? 4'd0 : me_head_0_1 + me_tail_0_1;
  // VEs left for queue 0; negative when those before it ask for more.
  wire [4:0] remains_0 = {3'd0, left} - {1'b0, (me_head[0] ? 4'd0 : me_head_0_1) + me_offset};
  // Nothing is left for queue 0.
  wire gone_0 = remains_0[4] | ~(|remains_0);

  wire unused_remains_0 = &{1'b0, remains_0[3:2]};

  // VEs left for queue 1; negative when those before it ask for more.
  wire [4:0] remains_1 =
      {3'd0, left} - {1'b0, (me_head[1] ? me_head_0_0 : me_head_0_1 + me_tail_0_0) + me_offset};

  // Nothing is left for queue 1.
  wire gone_1 = remains_1[4] | ~(|remains_1);

  wire unused_remains_1 = &{1'b0, remains_1[3:2]};

  // VEs left for queue 2; negative when those before it ask for more.
  wire [4:0] remains_2 = {3'd0, left} - {1'b0, (ve_head[0] ? 4'd0 : ve_head_0_2) + ve_offset};
  // Nothing is left for queue 2.
  wire gone_2 = remains_2[4] | ~(|remains_2);

  wire unused_remains_2 = &{1'b0, remains_2[3:2]};

  // VEs left for queue 3; negative when those before it ask for more.
  wire [4:0] remains_3 =
      {3'd0, left} - {1'b0, (ve_head[1] ? ve_head_0_0 : ve_head_0_2 + ve_tail_0_0) + ve_offset};

  // Nothing is left for queue 3.
  wire gone_3 = remains_3[4] | ~(|remains_3);

  wire unused_remains_3 = &{1'b0, remains_3[3:2]};

  // VEs left for queue 4; negative when those before it ask for more.
  wire [4:0] remains_4 =
      {3'd0, left} - {1'b0, (ve_head[2] ? ve_head_0_1 : ve_head_0_2 + ve_tail_0_1) + ve_offset};

  // Nothing is left for queue 4.
  wire gone_4 = remains_4[4] | ~(|remains_4);

  wire unused_remains_4 = &{1'b0, remains_4[3:2]};

  assign borrowed_o = {
    gone_4 ? 2'd0 : (rest_i[9:8] < remains_4[1:0]) ? rest_i[9:8] : remains_4[1:0],
    gone_3 ? 2'd0 : (rest_i[7:6] < remains_3[1:0]) ? rest_i[7:6] : remains_3[1:0],
    gone_2 ? 2'd0 : (rest_i[5:4] < remains_2[1:0]) ? rest_i[5:4] : remains_2[1:0],
    gone_1 ? 2'd0 : (rest_i[3:2] < remains_1[1:0]) ? rest_i[3:2] : remains_1[1:0],
    gone_0 ? 2'd0 : (rest_i[1:0] < remains_0[1:0]) ? rest_i[1:0] : remains_0[1:0]
  };

endmodule

`default_nettype wire
