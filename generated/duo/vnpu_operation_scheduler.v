// SPDX-License-Identifier: Apache-2.0
//
// Issues operations of 2 ME and 3 VE queues to 2 MEs and 2 VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/operation_scheduler.ts; do not edit.
// Body SHA-256: fe87982b04840b96

`default_nettype none

module vnpu_operation_scheduler (
  input  wire       clk_i,           // Clock.
  input  wire       rst_ni,          // Reset, active low.
  input  wire [2:0] vnpu_harvest_i,  // May borrow idle VEs.
  input  wire [2:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [5:0] ve_quota_i,      // VEs that it owns.
  input  wire [4:0] instr_valid_i,   // The queue has an instruction at its front.
  input  wire [1:0] instr_me_i,      // That instruction has an ME operation.
  input  wire [9:0] instr_ve_i,      // Its VE slots in use.
  input  wire [1:0] hold_i,          // ME is in Save: its queue issues nothing.
  input  wire [4:0] flush_i,         // Drop the issue register.
  input  wire [3:0] me_vnpu_i,       // Tenant of each ME.
  input  wire [2:0] ve_allow_i,      // May issue VE operations.
  input  wire [1:0] me_credit_i,     // The ME took one operation (pulse).
  // The front moves into the issue register at the end of this cycle.
  output wire [4:0] instr_take_o,
  output wire [1:0] me_issue_o,      // The ME operation goes to its ME.
  output wire [1:0] ve_valid_o,      // The VE executes a slot.
  output wire [5:0] ve_queue_o,      // Queue of that slot.
  output wire [1:0] ve_slot_o,       // Number of that slot in its instruction.
  output wire [4:0] retire_o,        // The instruction is complete (pulse).
  output wire [9:0] todo_o,          // VE slots of the issue register not yet issued.
  output wire [1:0] me_todo_o        // Its ME operation is not yet issued.
);

  // Tenant of ME 0.
  wire [1:0] vnpu_of_0 = me_vnpu_i[1:0];
  // Tenant of ME 0, one-hot.
  wire [2:0] tenant_0 = {vnpu_of_0 == 2'd2, vnpu_of_0 == 2'd1, vnpu_of_0 == 2'd0};
  // Tenant of ME 1.
  wire [1:0] vnpu_of_1 = me_vnpu_i[3:2];
  // Tenant of ME 1, one-hot.
  wire [2:0] tenant_1 = {vnpu_of_1 == 2'd2, vnpu_of_1 == 2'd1, vnpu_of_1 == 2'd0};

  // ----------------------------------------
  // Issue registers
  // ----------------------------------------

  wire [9:0] own;       // Slots of each queue that issue on own VEs.
  wire [9:0] borrowed;  // Slots of each queue that issue on borrowed ones.
  wire [9:0] first;     // VE of the first slot that each queue issued in the cycle before.
  wire [4:0] take;      // The front moves into the issue register.

  wire me_todo_0;   // ME operation of ME queue 0 is not yet issued.
  wire me_done_0;   // ME queue 0 has no ME operation left after this cycle.
  wire me_issue_0;  // ME operation goes to ME 0.
  vnpu_op_matrix u_matrix_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[0]),
    .instr_me_i (instr_me_i[0]),
    .hold_i     (hold_i[0]),
    .flush_i    (flush_i[0]),
    .credit_i   (me_credit_i[0]),
    .todo_o     (me_todo_0),
    .done_o     (me_done_0),
    .issue_o    (me_issue_0)
  );

  wire me_todo_1;   // ME operation of ME queue 1 is not yet issued.
  wire me_done_1;   // ME queue 1 has no ME operation left after this cycle.
  wire me_issue_1;  // ME operation goes to ME 1.
  vnpu_op_matrix u_matrix_1 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[1]),
    .instr_me_i (instr_me_i[1]),
    .hold_i     (hold_i[1]),
    .flush_i    (flush_i[1]),
    .credit_i   (me_credit_i[1]),
    .todo_o     (me_todo_1),
    .done_o     (me_done_1),
    .issue_o    (me_issue_1)
  );

  // The vNPU of ME queue 0 may issue VE operations.
  wire allow_0 = |(tenant_0 & ve_allow_i);

  wire [1:0] demand_0;   // Slots that ME queue 0 asks for.
  wire take_0;           // ME queue 0 takes the front.
  wire [1:0] todo_0;     // Slots of ME queue 0 not yet issued.
  wire [1:0] granted_0;  // Slots of ME queue 0 decided in the cycle before.
  wire retire_0;         // The instruction of ME queue 0 is complete.
  wire [1:0] ves_0;      // VEs that execute a slot of ME queue 0.
  wire [1:0] slots_0;    // Slot of ME queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[0]),
    .instr_ve_i    (instr_ve_i[1:0]),
    .flush_i       (flush_i[0]),
    .hold_i        (hold_i[0]),
    .allow_i       (allow_0),
    .me_done_i     (me_done_0),
    .own_i         (own[1:0]),
    .borrowed_i    (borrowed[1:0]),
    .first_i       (first[1:0]),
    .demand_o      (demand_0),
    .take_o        (take_0),
    .todo_o        (todo_0),
    .granted_o     (granted_0),
    .retire_o      (retire_0),
    .ve_o          (ves_0),
    .slot_o        (slots_0)
  );

  // The vNPU of ME queue 1 may issue VE operations.
  wire allow_1 = |(tenant_1 & ve_allow_i);

  wire [1:0] demand_1;   // Slots that ME queue 1 asks for.
  wire take_1;           // ME queue 1 takes the front.
  wire [1:0] todo_1;     // Slots of ME queue 1 not yet issued.
  wire [1:0] granted_1;  // Slots of ME queue 1 decided in the cycle before.
  wire retire_1;         // The instruction of ME queue 1 is complete.
  wire [1:0] ves_1;      // VEs that execute a slot of ME queue 1.
  wire [1:0] slots_1;    // Slot of ME queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[1]),
    .instr_ve_i    (instr_ve_i[3:2]),
    .flush_i       (flush_i[1]),
    .hold_i        (hold_i[1]),
    .allow_i       (allow_1),
    .me_done_i     (me_done_1),
    .own_i         (own[3:2]),
    .borrowed_i    (borrowed[3:2]),
    .first_i       (first[3:2]),
    .demand_o      (demand_1),
    .take_o        (take_1),
    .todo_o        (todo_1),
    .granted_o     (granted_1),
    .retire_o      (retire_1),
    .ve_o          (ves_1),
    .slot_o        (slots_1)
  );

  // The vNPU of VE queue 0 may issue VE operations.
  wire allow_2 = ve_allow_i[0];

  wire [1:0] demand_2;   // Slots that VE queue 0 asks for.
  wire take_2;           // VE queue 0 takes the front.
  wire [1:0] todo_2;     // Slots of VE queue 0 not yet issued.
  wire [1:0] granted_2;  // Slots of VE queue 0 decided in the cycle before.
  wire retire_2;         // The instruction of VE queue 0 is complete.
  wire [1:0] ves_2;      // VEs that execute a slot of VE queue 0.
  wire [1:0] slots_2;    // Slot of VE queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[2]),
    .instr_ve_i    (instr_ve_i[5:4]),
    .flush_i       (flush_i[2]),
    .hold_i        (1'b0),
    .allow_i       (allow_2),
    .me_done_i     (1'b1),
    .own_i         (own[5:4]),
    .borrowed_i    (borrowed[5:4]),
    .first_i       (first[5:4]),
    .demand_o      (demand_2),
    .take_o        (take_2),
    .todo_o        (todo_2),
    .granted_o     (granted_2),
    .retire_o      (retire_2),
    .ve_o          (ves_2),
    .slot_o        (slots_2)
  );

  // The vNPU of VE queue 1 may issue VE operations.
  wire allow_3 = ve_allow_i[1];

  wire [1:0] demand_3;   // Slots that VE queue 1 asks for.
  wire take_3;           // VE queue 1 takes the front.
  wire [1:0] todo_3;     // Slots of VE queue 1 not yet issued.
  wire [1:0] granted_3;  // Slots of VE queue 1 decided in the cycle before.
  wire retire_3;         // The instruction of VE queue 1 is complete.
  wire [1:0] ves_3;      // VEs that execute a slot of VE queue 1.
  wire [1:0] slots_3;    // Slot of VE queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[3]),
    .instr_ve_i    (instr_ve_i[7:6]),
    .flush_i       (flush_i[3]),
    .hold_i        (1'b0),
    .allow_i       (allow_3),
    .me_done_i     (1'b1),
    .own_i         (own[7:6]),
    .borrowed_i    (borrowed[7:6]),
    .first_i       (first[7:6]),
    .demand_o      (demand_3),
    .take_o        (take_3),
    .todo_o        (todo_3),
    .granted_o     (granted_3),
    .retire_o      (retire_3),
    .ve_o          (ves_3),
    .slot_o        (slots_3)
  );

  // The vNPU of VE queue 2 may issue VE operations.
  wire allow_4 = ve_allow_i[2];

  wire [1:0] demand_4;   // Slots that VE queue 2 asks for.
  wire take_4;           // VE queue 2 takes the front.
  wire [1:0] todo_4;     // Slots of VE queue 2 not yet issued.
  wire [1:0] granted_4;  // Slots of VE queue 2 decided in the cycle before.
  wire retire_4;         // The instruction of VE queue 2 is complete.
  wire [1:0] ves_4;      // VEs that execute a slot of VE queue 2.
  wire [1:0] slots_4;    // Slot of VE queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[4]),
    .instr_ve_i    (instr_ve_i[9:8]),
    .flush_i       (flush_i[4]),
    .hold_i        (1'b0),
    .allow_i       (allow_4),
    .me_done_i     (1'b1),
    .own_i         (own[9:8]),
    .borrowed_i    (borrowed[9:8]),
    .first_i       (first[9:8]),
    .demand_o      (demand_4),
    .take_o        (take_4),
    .todo_o        (todo_4),
    .granted_o     (granted_4),
    .retire_o      (retire_4),
    .ve_o          (ves_4),
    .slot_o        (slots_4)
  );

  assign take = {take_4, take_3, take_2, take_1, take_0};
  assign instr_take_o = take;
  assign me_issue_o = {me_issue_1, me_issue_0};
  assign me_todo_o = {me_todo_1, me_todo_0};
  assign retire_o = {retire_4, retire_3, retire_2, retire_1, retire_0};
  assign todo_o = {todo_4, todo_3, todo_2, todo_1, todo_0};

  // VEs of vNPU 0, a binary number.
  wire [1:0] quota_of_0 = ve_quota_i[1:0];
  // VEs of vNPU 1, a binary number.
  wire [1:0] quota_of_1 = ve_quota_i[3:2];
  // VEs of vNPU 2, a binary number.
  wire [1:0] quota_of_2 = ve_quota_i[5:4];

  // ----------------------------------------
  // Own share
  // ----------------------------------------

  // VEs of the vNPU of ME queue 0.
  wire [1:0] quota_0 =
      ({quota_of_0 > 2'd1, quota_of_0 > 2'd0} & {2{tenant_0[0]}}) |
      ({quota_of_1 > 2'd1, quota_of_1 > 2'd0} & {2{tenant_0[1]}}) |
      ({quota_of_2 > 2'd1, quota_of_2 > 2'd0} & {2{tenant_0[2]}});

  // Slots that earlier queues of the vNPU of ME queue 0 ask for.
  wire [1:0] earlier_0 = 2'd0;

  wire [1:0] own_0;    // Slots of ME queue 0 within the own share.
  wire [1:0] rest_0;   // Slots of ME queue 0 that wait for a borrowed VE.
  wire [1:0] spare_0;  // Own VEs that ME queue 0 and those before it leave.
  vnpu_op_share u_share_0 (
    .demand_i  (demand_0),
    .quota_i   (quota_0),
    .earlier_i (earlier_0),
    .harvest_i (|(tenant_0 & vnpu_harvest_i)),
    .own_o     (own_0),
    .rest_o    (rest_0),
    .spare_o   (spare_0)
  );

  // VEs of the vNPU of ME queue 1.
  wire [1:0] quota_1 =
      ({quota_of_0 > 2'd1, quota_of_0 > 2'd0} & {2{tenant_1[0]}}) |
      ({quota_of_1 > 2'd1, quota_of_1 > 2'd0} & {2{tenant_1[1]}}) |
      ({quota_of_2 > 2'd1, quota_of_2 > 2'd0} & {2{tenant_1[2]}});

  // Slots that earlier queues of the vNPU of ME queue 1 ask for.
  wire [1:0] earlier_1 = demand_0 & {2{|(tenant_0 & tenant_1)}};

  wire [1:0] own_1;    // Slots of ME queue 1 within the own share.
  wire [1:0] rest_1;   // Slots of ME queue 1 that wait for a borrowed VE.
  wire [1:0] spare_1;  // Own VEs that ME queue 1 and those before it leave.
  vnpu_op_share u_share_1 (
    .demand_i  (demand_1),
    .quota_i   (quota_1),
    .earlier_i (earlier_1),
    .harvest_i (|(tenant_1 & vnpu_harvest_i)),
    .own_o     (own_1),
    .rest_o    (rest_1),
    .spare_o   (spare_1)
  );

  // VEs of the vNPU of VE queue 0.
  wire [1:0] quota_2 = {quota_of_0 > 2'd1, quota_of_0 > 2'd0};

  wire [1:0] asked_2;  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  vnpu_op_plus u_asked_2 (
    .a_i   (demand_0 & {2{tenant_0[0]}}),
    .b_i   (demand_1 & {2{tenant_1[0]}}),
    .sum_o (asked_2)
  );

  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  wire [1:0] earlier_2 = asked_2;

  wire [1:0] own_2;    // Slots of VE queue 0 within the own share.
  wire [1:0] rest_2;   // Slots of VE queue 0 that wait for a borrowed VE.
  wire [1:0] spare_2;  // Own VEs that VE queue 0 and those before it leave.
  vnpu_op_share u_share_2 (
    .demand_i  (demand_2),
    .quota_i   (quota_2),
    .earlier_i (earlier_2),
    .harvest_i (vnpu_harvest_i[0]),
    .own_o     (own_2),
    .rest_o    (rest_2),
    .spare_o   (spare_2)
  );

  // VEs of the vNPU of VE queue 1.
  wire [1:0] quota_3 = {quota_of_1 > 2'd1, quota_of_1 > 2'd0};

  wire [1:0] asked_3;  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  vnpu_op_plus u_asked_3 (
    .a_i   (demand_0 & {2{tenant_0[1]}}),
    .b_i   (demand_1 & {2{tenant_1[1]}}),
    .sum_o (asked_3)
  );

  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  wire [1:0] earlier_3 = asked_3;

  wire [1:0] own_3;    // Slots of VE queue 1 within the own share.
  wire [1:0] rest_3;   // Slots of VE queue 1 that wait for a borrowed VE.
  wire [1:0] spare_3;  // Own VEs that VE queue 1 and those before it leave.
  vnpu_op_share u_share_3 (
    .demand_i  (demand_3),
    .quota_i   (quota_3),
    .earlier_i (earlier_3),
    .harvest_i (vnpu_harvest_i[1]),
    .own_o     (own_3),
    .rest_o    (rest_3),
    .spare_o   (spare_3)
  );

  // VEs of the vNPU of VE queue 2.
  wire [1:0] quota_4 = {quota_of_2 > 2'd1, quota_of_2 > 2'd0};

  wire [1:0] asked_4;  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  vnpu_op_plus u_asked_4 (
    .a_i   (demand_0 & {2{tenant_0[2]}}),
    .b_i   (demand_1 & {2{tenant_1[2]}}),
    .sum_o (asked_4)
  );

  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  wire [1:0] earlier_4 = asked_4;

  wire [1:0] own_4;    // Slots of VE queue 2 within the own share.
  wire [1:0] rest_4;   // Slots of VE queue 2 that wait for a borrowed VE.
  wire [1:0] spare_4;  // Own VEs that VE queue 2 and those before it leave.
  vnpu_op_share u_share_4 (
    .demand_i  (demand_4),
    .quota_i   (quota_4),
    .earlier_i (earlier_4),
    .harvest_i (vnpu_harvest_i[2]),
    .own_o     (own_4),
    .rest_o    (rest_4),
    .spare_o   (spare_4)
  );

  // ----------------------------------------
  // Leftover VEs
  // ----------------------------------------

  wire unused_spare = &{1'b0, spare_0, spare_1};

  // VEs that each vNPU lends in this cycle.
  wire [5:0] lent = {
    spare_4 & {2{vnpu_lend_i[2]}},
    spare_3 & {2{vnpu_lend_i[1]}},
    spare_2 & {2{vnpu_lend_i[0]}}
  };

  // Slots that wait for a borrowed VE.
  wire [9:0] rest = {rest_4, rest_3, rest_2, rest_1, rest_0};

  wire [9:0] given;  // Slots of each queue that get one.
  vnpu_op_leftover u_leftover (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .quota_i    (ve_quota_i),
    .lent_i     (lent),
    .rest_i     (rest),
    .borrowed_o (given)
  );

  assign own = {own_4, own_3, own_2, own_1, own_0};
  assign borrowed = given;

  // ----------------------------------------
  // VE numbers, one cycle later: queue by queue
  // ----------------------------------------

  // Slots decided in the cycle before by queues: 0 to 0.
  wire [1:0] issued_0_0 = granted_0;
  // Slots decided in the cycle before by queues: 1 to 1.
  wire [1:0] issued_1_1 = granted_1;
  // Slots decided in the cycle before by queues: 0 to 1.
  wire [1:0] issued_0_1 = issued_0_0 + issued_1_1;
  // Slots decided in the cycle before by queues: 2 to 2.
  wire [1:0] issued_2_2 = granted_2;
  // Slots decided in the cycle before by queues: 3 to 3.
  wire [1:0] issued_3_3 = granted_3;
  // Slots decided in the cycle before by queues: 2 to 3.
  wire [1:0] issued_2_3 = issued_2_2 + issued_3_3;
  // Slots decided in the cycle before by queues: 0 to 2.
  wire [1:0] issued_0_2 = issued_0_1 + issued_2_2;
  // Slots decided in the cycle before by queues: 0 to 3.
  wire [1:0] issued_0_3 = issued_0_1 + issued_2_3;
  // Slots decided in the cycle before by queues: 4 to 4.
  wire [1:0] issued_4_4 = granted_4;
  // Slots decided in the cycle before by queues: 0 to 4.
  wire [1:0] issued_0_4 = issued_0_3 + issued_4_4;

  assign first = {issued_0_3, issued_0_2, issued_0_1, issued_0_0, 2'd0};

  wire unused_issued = &{1'b0, issued_0_4};

  // Queues that use VE 0, one-hot.
  wire [4:0] queues_of_0 = {ves_4[0], ves_3[0], ves_2[0], ves_1[0], ves_0[0]};
  // Queues that use VE 1, one-hot.
  wire [4:0] queues_of_1 = {ves_4[1], ves_3[1], ves_2[1], ves_1[1], ves_0[1]};

  reg [1:0] ve_valid_q;  // The VE executes a slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_valid_q <= 2'd0;
    end else begin
      ve_valid_q <= {|queues_of_1, |queues_of_0};
    end
  end

  assign ve_valid_o = ve_valid_q;

  reg [5:0] ve_queue_q;  // Queue of that slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_queue_q <= 6'd0;
    end else begin
      ve_queue_q <= {
        |(queues_of_1 & 5'h10),
        |(queues_of_1 & 5'hc),
        |(queues_of_1 & 5'ha),
        |(queues_of_0 & 5'h10),
        |(queues_of_0 & 5'hc),
        |(queues_of_0 & 5'ha)
      };
    end
  end

  assign ve_queue_o = ve_queue_q;

  reg [1:0] ve_slot_q;  // Number of that slot in its instruction.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_slot_q <= 2'd0;
    end else begin
      ve_slot_q <= slots_0 | slots_1 | slots_2 | slots_3 | slots_4;
    end
  end

  assign ve_slot_o = ve_slot_q;

endmodule

`default_nettype wire
