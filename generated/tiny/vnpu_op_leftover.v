// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: df49a4ad88bf5eae

`default_nettype none

module vnpu_op_leftover (
  input  wire       clk_i,      // Clock.
  input  wire       rst_ni,     // Reset, active low.
  input  wire [1:0] quota_i,    // VEs of each vNPU.
  input  wire [1:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [2:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [2:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner.
  wire owned = quota_i[0] + quota_i[1];
  // Owned VEs that are lent.
  wire lent = lent_i[0] + lent_i[1];
  // VEs to hand out.
  wire left = 1'b1 - owned + lent;

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = left & (|rest_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  wire unused_me_turn = &{1'b0, turns & ~vf_q};

  reg pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 1'b0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 1'b1) ? 1'b0 : pv_q + 1'b1;
    end
  end

  // VE queues from the first one up.
  wire [1:0] ve_head = {1'b1, pv_q <= 1'b0};
  // Slots of VE queues from the first one up: 0 to 0.
  wire [1:0] ve_head_0_0 = {1'b0, rest_i[1] & ve_head[0]};
  // Slots of VE queues from the first one up: 1 to 1.
  wire [1:0] ve_head_1_1 = {1'b0, rest_i[2] & ve_head[1]};
  // Slots of VE queues from the first one up: 0 to 1.
  wire [1:0] ve_head_0_1 = ve_head_0_0 + ve_head_1_1;
  // Slots of VE queues below the first one: 0 to 0.
  wire [1:0] ve_tail_0_0 = {1'b0, rest_i[1] & ~ve_head[0]};
  // Slots of VE queues below the first one: 1 to 1.
  wire [1:0] ve_tail_1_1 = {1'b0, rest_i[2] & ~ve_head[1]};
  // Slots of VE queues below the first one: 0 to 1.
  wire [1:0] ve_tail_0_1 = ve_tail_0_0 + ve_tail_1_1;
  // Slots that go before all ME queues.
  wire [1:0] me_offset = vf_q ? ve_head_0_1 + ve_tail_0_1 : 2'd0;
  // Slots that go before all VE queues.
  wire [1:0] ve_offset = vf_q ? 2'd0 : {1'b0, rest_i[0]};
  // VEs left for queue 0; negative when those before it ask for more.
  wire [2:0] remains_0 = {2'd0, left} - {1'b0, 2'd0 + me_offset};
  // Nothing is left for queue 0.
  wire gone_0 = remains_0[2] | ~(|remains_0);

  wire unused_remains_0 = &{1'b0, remains_0[1]};

  // VEs left for queue 1; negative when those before it ask for more.
  wire [2:0] remains_1 = {2'd0, left} - {1'b0, (ve_head[0] ? 2'd0 : ve_head_0_1) + ve_offset};
  // Nothing is left for queue 1.
  wire gone_1 = remains_1[2] | ~(|remains_1);

  wire unused_remains_1 = &{1'b0, remains_1[1]};

  // VEs left for queue 2; negative when those before it ask for more.
  wire [2:0] remains_2 =
      {2'd0, left} - {1'b0, (ve_head[1] ? ve_head_0_0 : ve_head_0_1 + ve_tail_0_0) + ve_offset};

  // Nothing is left for queue 2.
  wire gone_2 = remains_2[2] | ~(|remains_2);

  wire unused_remains_2 = &{1'b0, remains_2[1]};

  assign borrowed_o = {
    gone_2 ? 1'b0 : (rest_i[2] < remains_2[0]) ? rest_i[2] : remains_2[0],
    gone_1 ? 1'b0 : (rest_i[1] < remains_1[0]) ? rest_i[1] : remains_1[0],
    gone_0 ? 1'b0 : (rest_i[0] < remains_0[0]) ? rest_i[0] : remains_0[0]
  };

endmodule

`default_nettype wire
