// SPDX-License-Identifier: Apache-2.0
//
// Issues operations of 3 ME and 7 VE queues to 3 MEs and 5 VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/operation_scheduler.ts; do not edit.
// Body SHA-256: 86070750e69c6c41

`default_nettype none

module vnpu_operation_scheduler (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire  [6:0] vnpu_harvest_i,  // May borrow idle VEs.
  input  wire  [6:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [20:0] ve_quota_i,      // VEs that it owns.
  input  wire  [9:0] instr_valid_i,   // The queue has an instruction at its front.
  input  wire  [2:0] instr_me_i,      // That instruction has an ME operation.
  input  wire [49:0] instr_ve_i,      // Its VE slots in use.
  input  wire  [2:0] hold_i,          // ME is in Save: its queue issues nothing.
  input  wire  [9:0] flush_i,         // Drop the issue register.
  input  wire  [8:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [6:0] ve_allow_i,      // May issue VE operations.
  input  wire  [2:0] me_credit_i,     // The ME took one operation (pulse).
  // The front moves into the issue register at the end of this cycle.
  output wire  [9:0] instr_take_o,
  output wire  [2:0] me_issue_o,      // The ME operation goes to its ME.
  output wire  [4:0] ve_valid_o,      // The VE executes a slot.
  output wire [19:0] ve_queue_o,      // Queue of that slot.
  output wire [14:0] ve_slot_o,       // Number of that slot in its instruction.
  output wire  [9:0] retire_o,        // The instruction is complete (pulse).
  output wire [49:0] todo_o,          // VE slots of the issue register not yet issued.
  output wire  [2:0] me_todo_o        // Its ME operation is not yet issued.
);

  // Tenant of ME 0.
  wire [2:0] vnpu_of_0 = me_vnpu_i[2:0];

  // Tenant of ME 0, one-hot.
  wire [6:0] tenant_0 = {
    vnpu_of_0 == 3'd6,
    vnpu_of_0 == 3'd5,
    vnpu_of_0 == 3'd4,
    vnpu_of_0 == 3'd3,
    vnpu_of_0 == 3'd2,
    vnpu_of_0 == 3'd1,
    vnpu_of_0 == 3'd0
  };

  // Tenant of ME 1.
  wire [2:0] vnpu_of_1 = me_vnpu_i[5:3];

  // Tenant of ME 1, one-hot.
  wire [6:0] tenant_1 = {
    vnpu_of_1 == 3'd6,
    vnpu_of_1 == 3'd5,
    vnpu_of_1 == 3'd4,
    vnpu_of_1 == 3'd3,
    vnpu_of_1 == 3'd2,
    vnpu_of_1 == 3'd1,
    vnpu_of_1 == 3'd0
  };

  // Tenant of ME 2.
  wire [2:0] vnpu_of_2 = me_vnpu_i[8:6];

  // Tenant of ME 2, one-hot.
  wire [6:0] tenant_2 = {
    vnpu_of_2 == 3'd6,
    vnpu_of_2 == 3'd5,
    vnpu_of_2 == 3'd4,
    vnpu_of_2 == 3'd3,
    vnpu_of_2 == 3'd2,
    vnpu_of_2 == 3'd1,
    vnpu_of_2 == 3'd0
  };

  // ----------------------------------------
  // Issue registers
  // ----------------------------------------

  wire [49:0] own;       // Slots of each queue that issue on own VEs.
  wire [49:0] borrowed;  // Slots of each queue that issue on borrowed ones.
  wire [29:0] first;     // VE of the first slot that each queue issued in the cycle before.
  wire [9:0] take;       // The front moves into the issue register.

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

  wire me_todo_2;   // ME operation of ME queue 2 is not yet issued.
  wire me_done_2;   // ME queue 2 has no ME operation left after this cycle.
  wire me_issue_2;  // ME operation goes to ME 2.
  vnpu_op_matrix u_matrix_2 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[2]),
    .instr_me_i (instr_me_i[2]),
    .hold_i     (hold_i[2]),
    .flush_i    (flush_i[2]),
    .credit_i   (me_credit_i[2]),
    .todo_o     (me_todo_2),
    .done_o     (me_done_2),
    .issue_o    (me_issue_2)
  );

  // The vNPU of ME queue 0 may issue VE operations.
  wire allow_0 = |(tenant_0 & ve_allow_i);

  wire [4:0] demand_0;   // Slots that ME queue 0 asks for.
  wire take_0;           // ME queue 0 takes the front.
  wire [4:0] todo_0;     // Slots of ME queue 0 not yet issued.
  wire [2:0] granted_0;  // Slots of ME queue 0 decided in the cycle before.
  wire retire_0;         // The instruction of ME queue 0 is complete.
  wire [4:0] ves_0;      // VEs that execute a slot of ME queue 0.
  wire [14:0] slots_0;   // Slot of ME queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[0]),
    .instr_ve_i    (instr_ve_i[4:0]),
    .flush_i       (flush_i[0]),
    .hold_i        (hold_i[0]),
    .allow_i       (allow_0),
    .me_done_i     (me_done_0),
    .own_i         (own[4:0]),
    .borrowed_i    (borrowed[4:0]),
    .first_i       (first[2:0]),
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

  wire [4:0] demand_1;   // Slots that ME queue 1 asks for.
  wire take_1;           // ME queue 1 takes the front.
  wire [4:0] todo_1;     // Slots of ME queue 1 not yet issued.
  wire [2:0] granted_1;  // Slots of ME queue 1 decided in the cycle before.
  wire retire_1;         // The instruction of ME queue 1 is complete.
  wire [4:0] ves_1;      // VEs that execute a slot of ME queue 1.
  wire [14:0] slots_1;   // Slot of ME queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[1]),
    .instr_ve_i    (instr_ve_i[9:5]),
    .flush_i       (flush_i[1]),
    .hold_i        (hold_i[1]),
    .allow_i       (allow_1),
    .me_done_i     (me_done_1),
    .own_i         (own[9:5]),
    .borrowed_i    (borrowed[9:5]),
    .first_i       (first[5:3]),
    .demand_o      (demand_1),
    .take_o        (take_1),
    .todo_o        (todo_1),
    .granted_o     (granted_1),
    .retire_o      (retire_1),
    .ve_o          (ves_1),
    .slot_o        (slots_1)
  );

  // The vNPU of ME queue 2 may issue VE operations.
  wire allow_2 = |(tenant_2 & ve_allow_i);

  wire [4:0] demand_2;   // Slots that ME queue 2 asks for.
  wire take_2;           // ME queue 2 takes the front.
  wire [4:0] todo_2;     // Slots of ME queue 2 not yet issued.
  wire [2:0] granted_2;  // Slots of ME queue 2 decided in the cycle before.
  wire retire_2;         // The instruction of ME queue 2 is complete.
  wire [4:0] ves_2;      // VEs that execute a slot of ME queue 2.
  wire [14:0] slots_2;   // Slot of ME queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[2]),
    .instr_ve_i    (instr_ve_i[14:10]),
    .flush_i       (flush_i[2]),
    .hold_i        (hold_i[2]),
    .allow_i       (allow_2),
    .me_done_i     (me_done_2),
    .own_i         (own[14:10]),
    .borrowed_i    (borrowed[14:10]),
    .first_i       (first[8:6]),
    .demand_o      (demand_2),
    .take_o        (take_2),
    .todo_o        (todo_2),
    .granted_o     (granted_2),
    .retire_o      (retire_2),
    .ve_o          (ves_2),
    .slot_o        (slots_2)
  );

  // The vNPU of VE queue 0 may issue VE operations.
  wire allow_3 = ve_allow_i[0];

  wire [4:0] demand_3;   // Slots that VE queue 0 asks for.
  wire take_3;           // VE queue 0 takes the front.
  wire [4:0] todo_3;     // Slots of VE queue 0 not yet issued.
  wire [2:0] granted_3;  // Slots of VE queue 0 decided in the cycle before.
  wire retire_3;         // The instruction of VE queue 0 is complete.
  wire [4:0] ves_3;      // VEs that execute a slot of VE queue 0.
  wire [14:0] slots_3;   // Slot of VE queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[3]),
    .instr_ve_i    (instr_ve_i[19:15]),
    .flush_i       (flush_i[3]),
    .hold_i        (1'b0),
    .allow_i       (allow_3),
    .me_done_i     (1'b1),
    .own_i         (own[19:15]),
    .borrowed_i    (borrowed[19:15]),
    .first_i       (first[11:9]),
    .demand_o      (demand_3),
    .take_o        (take_3),
    .todo_o        (todo_3),
    .granted_o     (granted_3),
    .retire_o      (retire_3),
    .ve_o          (ves_3),
    .slot_o        (slots_3)
  );

  // The vNPU of VE queue 1 may issue VE operations.
  wire allow_4 = ve_allow_i[1];

  wire [4:0] demand_4;   // Slots that VE queue 1 asks for.
  wire take_4;           // VE queue 1 takes the front.
  wire [4:0] todo_4;     // Slots of VE queue 1 not yet issued.
  wire [2:0] granted_4;  // Slots of VE queue 1 decided in the cycle before.
  wire retire_4;         // The instruction of VE queue 1 is complete.
  wire [4:0] ves_4;      // VEs that execute a slot of VE queue 1.
  wire [14:0] slots_4;   // Slot of VE queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[4]),
    .instr_ve_i    (instr_ve_i[24:20]),
    .flush_i       (flush_i[4]),
    .hold_i        (1'b0),
    .allow_i       (allow_4),
    .me_done_i     (1'b1),
    .own_i         (own[24:20]),
    .borrowed_i    (borrowed[24:20]),
    .first_i       (first[14:12]),
    .demand_o      (demand_4),
    .take_o        (take_4),
    .todo_o        (todo_4),
    .granted_o     (granted_4),
    .retire_o      (retire_4),
    .ve_o          (ves_4),
    .slot_o        (slots_4)
  );

  // The vNPU of VE queue 2 may issue VE operations.
  wire allow_5 = ve_allow_i[2];

  wire [4:0] demand_5;   // Slots that VE queue 2 asks for.
  wire take_5;           // VE queue 2 takes the front.
  wire [4:0] todo_5;     // Slots of VE queue 2 not yet issued.
  wire [2:0] granted_5;  // Slots of VE queue 2 decided in the cycle before.
  wire retire_5;         // The instruction of VE queue 2 is complete.
  wire [4:0] ves_5;      // VEs that execute a slot of VE queue 2.
  wire [14:0] slots_5;   // Slot of VE queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[5]),
    .instr_ve_i    (instr_ve_i[29:25]),
    .flush_i       (flush_i[5]),
    .hold_i        (1'b0),
    .allow_i       (allow_5),
    .me_done_i     (1'b1),
    .own_i         (own[29:25]),
    .borrowed_i    (borrowed[29:25]),
    .first_i       (first[17:15]),
    .demand_o      (demand_5),
    .take_o        (take_5),
    .todo_o        (todo_5),
    .granted_o     (granted_5),
    .retire_o      (retire_5),
    .ve_o          (ves_5),
    .slot_o        (slots_5)
  );

  // The vNPU of VE queue 3 may issue VE operations.
  wire allow_6 = ve_allow_i[3];

  wire [4:0] demand_6;   // Slots that VE queue 3 asks for.
  wire take_6;           // VE queue 3 takes the front.
  wire [4:0] todo_6;     // Slots of VE queue 3 not yet issued.
  wire [2:0] granted_6;  // Slots of VE queue 3 decided in the cycle before.
  wire retire_6;         // The instruction of VE queue 3 is complete.
  wire [4:0] ves_6;      // VEs that execute a slot of VE queue 3.
  wire [14:0] slots_6;   // Slot of VE queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[6]),
    .instr_ve_i    (instr_ve_i[34:30]),
    .flush_i       (flush_i[6]),
    .hold_i        (1'b0),
    .allow_i       (allow_6),
    .me_done_i     (1'b1),
    .own_i         (own[34:30]),
    .borrowed_i    (borrowed[34:30]),
    .first_i       (first[20:18]),
    .demand_o      (demand_6),
    .take_o        (take_6),
    .todo_o        (todo_6),
    .granted_o     (granted_6),
    .retire_o      (retire_6),
    .ve_o          (ves_6),
    .slot_o        (slots_6)
  );

  // The vNPU of VE queue 4 may issue VE operations.
  wire allow_7 = ve_allow_i[4];

  wire [4:0] demand_7;   // Slots that VE queue 4 asks for.
  wire take_7;           // VE queue 4 takes the front.
  wire [4:0] todo_7;     // Slots of VE queue 4 not yet issued.
  wire [2:0] granted_7;  // Slots of VE queue 4 decided in the cycle before.
  wire retire_7;         // The instruction of VE queue 4 is complete.
  wire [4:0] ves_7;      // VEs that execute a slot of VE queue 4.
  wire [14:0] slots_7;   // Slot of VE queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[7]),
    .instr_ve_i    (instr_ve_i[39:35]),
    .flush_i       (flush_i[7]),
    .hold_i        (1'b0),
    .allow_i       (allow_7),
    .me_done_i     (1'b1),
    .own_i         (own[39:35]),
    .borrowed_i    (borrowed[39:35]),
    .first_i       (first[23:21]),
    .demand_o      (demand_7),
    .take_o        (take_7),
    .todo_o        (todo_7),
    .granted_o     (granted_7),
    .retire_o      (retire_7),
    .ve_o          (ves_7),
    .slot_o        (slots_7)
  );

  // The vNPU of VE queue 5 may issue VE operations.
  wire allow_8 = ve_allow_i[5];

  wire [4:0] demand_8;   // Slots that VE queue 5 asks for.
  wire take_8;           // VE queue 5 takes the front.
  wire [4:0] todo_8;     // Slots of VE queue 5 not yet issued.
  wire [2:0] granted_8;  // Slots of VE queue 5 decided in the cycle before.
  wire retire_8;         // The instruction of VE queue 5 is complete.
  wire [4:0] ves_8;      // VEs that execute a slot of VE queue 5.
  wire [14:0] slots_8;   // Slot of VE queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[8]),
    .instr_ve_i    (instr_ve_i[44:40]),
    .flush_i       (flush_i[8]),
    .hold_i        (1'b0),
    .allow_i       (allow_8),
    .me_done_i     (1'b1),
    .own_i         (own[44:40]),
    .borrowed_i    (borrowed[44:40]),
    .first_i       (first[26:24]),
    .demand_o      (demand_8),
    .take_o        (take_8),
    .todo_o        (todo_8),
    .granted_o     (granted_8),
    .retire_o      (retire_8),
    .ve_o          (ves_8),
    .slot_o        (slots_8)
  );

  // The vNPU of VE queue 6 may issue VE operations.
  wire allow_9 = ve_allow_i[6];

  wire [4:0] demand_9;   // Slots that VE queue 6 asks for.
  wire take_9;           // VE queue 6 takes the front.
  wire [4:0] todo_9;     // Slots of VE queue 6 not yet issued.
  wire [2:0] granted_9;  // Slots of VE queue 6 decided in the cycle before.
  wire retire_9;         // The instruction of VE queue 6 is complete.
  wire [4:0] ves_9;      // VEs that execute a slot of VE queue 6.
  wire [14:0] slots_9;   // Slot of VE queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[9]),
    .instr_ve_i    (instr_ve_i[49:45]),
    .flush_i       (flush_i[9]),
    .hold_i        (1'b0),
    .allow_i       (allow_9),
    .me_done_i     (1'b1),
    .own_i         (own[49:45]),
    .borrowed_i    (borrowed[49:45]),
    .first_i       (first[29:27]),
    .demand_o      (demand_9),
    .take_o        (take_9),
    .todo_o        (todo_9),
    .granted_o     (granted_9),
    .retire_o      (retire_9),
    .ve_o          (ves_9),
    .slot_o        (slots_9)
  );

  assign take = {take_9, take_8, take_7, take_6, take_5, take_4, take_3, take_2, take_1, take_0};
  assign instr_take_o = take;
  assign me_issue_o = {me_issue_2, me_issue_1, me_issue_0};
  assign me_todo_o = {me_todo_2, me_todo_1, me_todo_0};

  assign retire_o = {
    retire_9,
    retire_8,
    retire_7,
    retire_6,
    retire_5,
    retire_4,
    retire_3,
    retire_2,
    retire_1,
    retire_0
  };

  assign todo_o = {todo_9, todo_8, todo_7, todo_6, todo_5, todo_4, todo_3, todo_2, todo_1, todo_0};

  // VEs of vNPU 0, a binary number.
  wire [2:0] quota_of_0 = ve_quota_i[2:0];
  // VEs of vNPU 1, a binary number.
  wire [2:0] quota_of_1 = ve_quota_i[5:3];
  // VEs of vNPU 2, a binary number.
  wire [2:0] quota_of_2 = ve_quota_i[8:6];
  // VEs of vNPU 3, a binary number.
  wire [2:0] quota_of_3 = ve_quota_i[11:9];
  // VEs of vNPU 4, a binary number.
  wire [2:0] quota_of_4 = ve_quota_i[14:12];
  // VEs of vNPU 5, a binary number.
  wire [2:0] quota_of_5 = ve_quota_i[17:15];
  // VEs of vNPU 6, a binary number.
  wire [2:0] quota_of_6 = ve_quota_i[20:18];

  // ----------------------------------------
  // Own share
  // ----------------------------------------

  // VEs of the vNPU of ME queue 0.
  wire [4:0] quota_0 =
      ({
         quota_of_0 > 3'd4,
         quota_of_0 > 3'd3,
         quota_of_0 > 3'd2,
         quota_of_0 > 3'd1,
         quota_of_0 > 3'd0
       } &
       {5{tenant_0[0]}}) |
      ({
         quota_of_1 > 3'd4,
         quota_of_1 > 3'd3,
         quota_of_1 > 3'd2,
         quota_of_1 > 3'd1,
         quota_of_1 > 3'd0
       } &
       {5{tenant_0[1]}}) |
      ({
         quota_of_2 > 3'd4,
         quota_of_2 > 3'd3,
         quota_of_2 > 3'd2,
         quota_of_2 > 3'd1,
         quota_of_2 > 3'd0
       } &
       {5{tenant_0[2]}}) |
      ({
         quota_of_3 > 3'd4,
         quota_of_3 > 3'd3,
         quota_of_3 > 3'd2,
         quota_of_3 > 3'd1,
         quota_of_3 > 3'd0
       } &
       {5{tenant_0[3]}}) |
      ({
         quota_of_4 > 3'd4,
         quota_of_4 > 3'd3,
         quota_of_4 > 3'd2,
         quota_of_4 > 3'd1,
         quota_of_4 > 3'd0
       } &
       {5{tenant_0[4]}}) |
      ({
         quota_of_5 > 3'd4,
         quota_of_5 > 3'd3,
         quota_of_5 > 3'd2,
         quota_of_5 > 3'd1,
         quota_of_5 > 3'd0
       } &
       {5{tenant_0[5]}}) |
      ({
         quota_of_6 > 3'd4,
         quota_of_6 > 3'd3,
         quota_of_6 > 3'd2,
         quota_of_6 > 3'd1,
         quota_of_6 > 3'd0
       } &
       {5{tenant_0[6]}});

  // Slots that earlier queues of the vNPU of ME queue 0 ask for.
  wire [4:0] earlier_0 = 5'd0;

  wire [4:0] own_0;    // Slots of ME queue 0 within the own share.
  wire [4:0] rest_0;   // Slots of ME queue 0 that wait for a borrowed VE.
  wire [4:0] spare_0;  // Own VEs that ME queue 0 and those before it leave.
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
  wire [4:0] quota_1 =
      ({
         quota_of_0 > 3'd4,
         quota_of_0 > 3'd3,
         quota_of_0 > 3'd2,
         quota_of_0 > 3'd1,
         quota_of_0 > 3'd0
       } &
       {5{tenant_1[0]}}) |
      ({
         quota_of_1 > 3'd4,
         quota_of_1 > 3'd3,
         quota_of_1 > 3'd2,
         quota_of_1 > 3'd1,
         quota_of_1 > 3'd0
       } &
       {5{tenant_1[1]}}) |
      ({
         quota_of_2 > 3'd4,
         quota_of_2 > 3'd3,
         quota_of_2 > 3'd2,
         quota_of_2 > 3'd1,
         quota_of_2 > 3'd0
       } &
       {5{tenant_1[2]}}) |
      ({
         quota_of_3 > 3'd4,
         quota_of_3 > 3'd3,
         quota_of_3 > 3'd2,
         quota_of_3 > 3'd1,
         quota_of_3 > 3'd0
       } &
       {5{tenant_1[3]}}) |
      ({
         quota_of_4 > 3'd4,
         quota_of_4 > 3'd3,
         quota_of_4 > 3'd2,
         quota_of_4 > 3'd1,
         quota_of_4 > 3'd0
       } &
       {5{tenant_1[4]}}) |
      ({
         quota_of_5 > 3'd4,
         quota_of_5 > 3'd3,
         quota_of_5 > 3'd2,
         quota_of_5 > 3'd1,
         quota_of_5 > 3'd0
       } &
       {5{tenant_1[5]}}) |
      ({
         quota_of_6 > 3'd4,
         quota_of_6 > 3'd3,
         quota_of_6 > 3'd2,
         quota_of_6 > 3'd1,
         quota_of_6 > 3'd0
       } &
       {5{tenant_1[6]}});

  // Slots that earlier queues of the vNPU of ME queue 1 ask for.
  wire [4:0] earlier_1 = demand_0 & {5{|(tenant_0 & tenant_1)}};

  wire [4:0] own_1;    // Slots of ME queue 1 within the own share.
  wire [4:0] rest_1;   // Slots of ME queue 1 that wait for a borrowed VE.
  wire [4:0] spare_1;  // Own VEs that ME queue 1 and those before it leave.
  vnpu_op_share u_share_1 (
    .demand_i  (demand_1),
    .quota_i   (quota_1),
    .earlier_i (earlier_1),
    .harvest_i (|(tenant_1 & vnpu_harvest_i)),
    .own_o     (own_1),
    .rest_o    (rest_1),
    .spare_o   (spare_1)
  );

  // VEs of the vNPU of ME queue 2.
  wire [4:0] quota_2 =
      ({
         quota_of_0 > 3'd4,
         quota_of_0 > 3'd3,
         quota_of_0 > 3'd2,
         quota_of_0 > 3'd1,
         quota_of_0 > 3'd0
       } &
       {5{tenant_2[0]}}) |
      ({
         quota_of_1 > 3'd4,
         quota_of_1 > 3'd3,
         quota_of_1 > 3'd2,
         quota_of_1 > 3'd1,
         quota_of_1 > 3'd0
       } &
       {5{tenant_2[1]}}) |
      ({
         quota_of_2 > 3'd4,
         quota_of_2 > 3'd3,
         quota_of_2 > 3'd2,
         quota_of_2 > 3'd1,
         quota_of_2 > 3'd0
       } &
       {5{tenant_2[2]}}) |
      ({
         quota_of_3 > 3'd4,
         quota_of_3 > 3'd3,
         quota_of_3 > 3'd2,
         quota_of_3 > 3'd1,
         quota_of_3 > 3'd0
       } &
       {5{tenant_2[3]}}) |
      ({
         quota_of_4 > 3'd4,
         quota_of_4 > 3'd3,
         quota_of_4 > 3'd2,
         quota_of_4 > 3'd1,
         quota_of_4 > 3'd0
       } &
       {5{tenant_2[4]}}) |
      ({
         quota_of_5 > 3'd4,
         quota_of_5 > 3'd3,
         quota_of_5 > 3'd2,
         quota_of_5 > 3'd1,
         quota_of_5 > 3'd0
       } &
       {5{tenant_2[5]}}) |
      ({
         quota_of_6 > 3'd4,
         quota_of_6 > 3'd3,
         quota_of_6 > 3'd2,
         quota_of_6 > 3'd1,
         quota_of_6 > 3'd0
       } &
       {5{tenant_2[6]}});

  wire [4:0] asked_2;  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  vnpu_op_plus u_asked_2 (
    .a_i   (demand_0 & {5{|(tenant_0 & tenant_2)}}),
    .b_i   (demand_1 & {5{|(tenant_1 & tenant_2)}}),
    .sum_o (asked_2)
  );

  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  wire [4:0] earlier_2 = asked_2;

  wire [4:0] own_2;    // Slots of ME queue 2 within the own share.
  wire [4:0] rest_2;   // Slots of ME queue 2 that wait for a borrowed VE.
  wire [4:0] spare_2;  // Own VEs that ME queue 2 and those before it leave.
  vnpu_op_share u_share_2 (
    .demand_i  (demand_2),
    .quota_i   (quota_2),
    .earlier_i (earlier_2),
    .harvest_i (|(tenant_2 & vnpu_harvest_i)),
    .own_o     (own_2),
    .rest_o    (rest_2),
    .spare_o   (spare_2)
  );

  // VEs of the vNPU of VE queue 0.
  wire [4:0] quota_3 =
      {
        quota_of_0 > 3'd4,
        quota_of_0 > 3'd3,
        quota_of_0 > 3'd2,
        quota_of_0 > 3'd1,
        quota_of_0 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[0]}}) &
      (spare_1 | {5{~tenant_1[0]}}) &
      (spare_2 | {5{~tenant_2[0]}});

  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  wire [4:0] earlier_3 = 5'd0;

  wire [4:0] own_3;    // Slots of VE queue 0 within the own share.
  wire [4:0] rest_3;   // Slots of VE queue 0 that wait for a borrowed VE.
  wire [4:0] spare_3;  // Own VEs that VE queue 0 and those before it leave.
  vnpu_op_share u_share_3 (
    .demand_i  (demand_3),
    .quota_i   (quota_3),
    .earlier_i (earlier_3),
    .harvest_i (vnpu_harvest_i[0]),
    .own_o     (own_3),
    .rest_o    (rest_3),
    .spare_o   (spare_3)
  );

  // VEs of the vNPU of VE queue 1.
  wire [4:0] quota_4 =
      {
        quota_of_1 > 3'd4,
        quota_of_1 > 3'd3,
        quota_of_1 > 3'd2,
        quota_of_1 > 3'd1,
        quota_of_1 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[1]}}) &
      (spare_1 | {5{~tenant_1[1]}}) &
      (spare_2 | {5{~tenant_2[1]}});

  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  wire [4:0] earlier_4 = 5'd0;

  wire [4:0] own_4;    // Slots of VE queue 1 within the own share.
  wire [4:0] rest_4;   // Slots of VE queue 1 that wait for a borrowed VE.
  wire [4:0] spare_4;  // Own VEs that VE queue 1 and those before it leave.
  vnpu_op_share u_share_4 (
    .demand_i  (demand_4),
    .quota_i   (quota_4),
    .earlier_i (earlier_4),
    .harvest_i (vnpu_harvest_i[1]),
    .own_o     (own_4),
    .rest_o    (rest_4),
    .spare_o   (spare_4)
  );

  // VEs of the vNPU of VE queue 2.
  wire [4:0] quota_5 =
      {
        quota_of_2 > 3'd4,
        quota_of_2 > 3'd3,
        quota_of_2 > 3'd2,
        quota_of_2 > 3'd1,
        quota_of_2 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[2]}}) &
      (spare_1 | {5{~tenant_1[2]}}) &
      (spare_2 | {5{~tenant_2[2]}});

  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  wire [4:0] earlier_5 = 5'd0;

  wire [4:0] own_5;    // Slots of VE queue 2 within the own share.
  wire [4:0] rest_5;   // Slots of VE queue 2 that wait for a borrowed VE.
  wire [4:0] spare_5;  // Own VEs that VE queue 2 and those before it leave.
  vnpu_op_share u_share_5 (
    .demand_i  (demand_5),
    .quota_i   (quota_5),
    .earlier_i (earlier_5),
    .harvest_i (vnpu_harvest_i[2]),
    .own_o     (own_5),
    .rest_o    (rest_5),
    .spare_o   (spare_5)
  );

  // VEs of the vNPU of VE queue 3.
  wire [4:0] quota_6 =
      {
        quota_of_3 > 3'd4,
        quota_of_3 > 3'd3,
        quota_of_3 > 3'd2,
        quota_of_3 > 3'd1,
        quota_of_3 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[3]}}) &
      (spare_1 | {5{~tenant_1[3]}}) &
      (spare_2 | {5{~tenant_2[3]}});

  // Slots that earlier queues of the vNPU of VE queue 3 ask for.
  wire [4:0] earlier_6 = 5'd0;

  wire [4:0] own_6;    // Slots of VE queue 3 within the own share.
  wire [4:0] rest_6;   // Slots of VE queue 3 that wait for a borrowed VE.
  wire [4:0] spare_6;  // Own VEs that VE queue 3 and those before it leave.
  vnpu_op_share u_share_6 (
    .demand_i  (demand_6),
    .quota_i   (quota_6),
    .earlier_i (earlier_6),
    .harvest_i (vnpu_harvest_i[3]),
    .own_o     (own_6),
    .rest_o    (rest_6),
    .spare_o   (spare_6)
  );

  // VEs of the vNPU of VE queue 4.
  wire [4:0] quota_7 =
      {
        quota_of_4 > 3'd4,
        quota_of_4 > 3'd3,
        quota_of_4 > 3'd2,
        quota_of_4 > 3'd1,
        quota_of_4 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[4]}}) &
      (spare_1 | {5{~tenant_1[4]}}) &
      (spare_2 | {5{~tenant_2[4]}});

  // Slots that earlier queues of the vNPU of VE queue 4 ask for.
  wire [4:0] earlier_7 = 5'd0;

  wire [4:0] own_7;    // Slots of VE queue 4 within the own share.
  wire [4:0] rest_7;   // Slots of VE queue 4 that wait for a borrowed VE.
  wire [4:0] spare_7;  // Own VEs that VE queue 4 and those before it leave.
  vnpu_op_share u_share_7 (
    .demand_i  (demand_7),
    .quota_i   (quota_7),
    .earlier_i (earlier_7),
    .harvest_i (vnpu_harvest_i[4]),
    .own_o     (own_7),
    .rest_o    (rest_7),
    .spare_o   (spare_7)
  );

  // VEs of the vNPU of VE queue 5.
  wire [4:0] quota_8 =
      {
        quota_of_5 > 3'd4,
        quota_of_5 > 3'd3,
        quota_of_5 > 3'd2,
        quota_of_5 > 3'd1,
        quota_of_5 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[5]}}) &
      (spare_1 | {5{~tenant_1[5]}}) &
      (spare_2 | {5{~tenant_2[5]}});

  // Slots that earlier queues of the vNPU of VE queue 5 ask for.
  wire [4:0] earlier_8 = 5'd0;

  wire [4:0] own_8;    // Slots of VE queue 5 within the own share.
  wire [4:0] rest_8;   // Slots of VE queue 5 that wait for a borrowed VE.
  wire [4:0] spare_8;  // Own VEs that VE queue 5 and those before it leave.
  vnpu_op_share u_share_8 (
    .demand_i  (demand_8),
    .quota_i   (quota_8),
    .earlier_i (earlier_8),
    .harvest_i (vnpu_harvest_i[5]),
    .own_o     (own_8),
    .rest_o    (rest_8),
    .spare_o   (spare_8)
  );

  // VEs of the vNPU of VE queue 6.
  wire [4:0] quota_9 =
      {
        quota_of_6 > 3'd4,
        quota_of_6 > 3'd3,
        quota_of_6 > 3'd2,
        quota_of_6 > 3'd1,
        quota_of_6 > 3'd0
      } &
      (spare_0 | {5{~tenant_0[6]}}) &
      (spare_1 | {5{~tenant_1[6]}}) &
      (spare_2 | {5{~tenant_2[6]}});

  // Slots that earlier queues of the vNPU of VE queue 6 ask for.
  wire [4:0] earlier_9 = 5'd0;

  wire [4:0] own_9;    // Slots of VE queue 6 within the own share.
  wire [4:0] rest_9;   // Slots of VE queue 6 that wait for a borrowed VE.
  wire [4:0] spare_9;  // Own VEs that VE queue 6 and those before it leave.
  vnpu_op_share u_share_9 (
    .demand_i  (demand_9),
    .quota_i   (quota_9),
    .earlier_i (earlier_9),
    .harvest_i (vnpu_harvest_i[6]),
    .own_o     (own_9),
    .rest_o    (rest_9),
    .spare_o   (spare_9)
  );

  // ----------------------------------------
  // Leftover VEs
  // ----------------------------------------

  // VEs that each vNPU lends in this cycle.
  wire [34:0] lent = {
    spare_9 & {5{vnpu_lend_i[6]}},
    spare_8 & {5{vnpu_lend_i[5]}},
    spare_7 & {5{vnpu_lend_i[4]}},
    spare_6 & {5{vnpu_lend_i[3]}},
    spare_5 & {5{vnpu_lend_i[2]}},
    spare_4 & {5{vnpu_lend_i[1]}},
    spare_3 & {5{vnpu_lend_i[0]}}
  };

  // Slots that wait for a borrowed VE.
  wire [49:0] rest = {
    rest_9,
    rest_8,
    rest_7,
    rest_6,
    rest_5,
    rest_4,
    rest_3,
    rest_2,
    rest_1,
    rest_0
  };

  wire [49:0] given;  // Slots of each queue that get one.
  vnpu_op_leftover u_leftover (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .quota_i    (ve_quota_i),
    .lent_i     (lent),
    .rest_i     (rest),
    .borrowed_o (given)
  );

  assign own = {own_9, own_8, own_7, own_6, own_5, own_4, own_3, own_2, own_1, own_0};
  assign borrowed = given;

  // ----------------------------------------
  // VE numbers, one cycle later: queue by queue
  // ----------------------------------------

  // Slots decided in the cycle before by queues: 0 to 0.
  wire [2:0] issued_0_0 = granted_0;
  // Slots decided in the cycle before by queues: 1 to 1.
  wire [2:0] issued_1_1 = granted_1;
  // Slots decided in the cycle before by queues: 0 to 1.
  wire [2:0] issued_0_1 = issued_0_0 + issued_1_1;
  // Slots decided in the cycle before by queues: 2 to 2.
  wire [2:0] issued_2_2 = granted_2;
  // Slots decided in the cycle before by queues: 3 to 3.
  wire [2:0] issued_3_3 = granted_3;
  // Slots decided in the cycle before by queues: 2 to 3.
  wire [2:0] issued_2_3 = issued_2_2 + issued_3_3;
  // Slots decided in the cycle before by queues: 0 to 2.
  wire [2:0] issued_0_2 = issued_0_1 + issued_2_2;
  // Slots decided in the cycle before by queues: 0 to 3.
  wire [2:0] issued_0_3 = issued_0_1 + issued_2_3;
  // Slots decided in the cycle before by queues: 4 to 4.
  wire [2:0] issued_4_4 = granted_4;
  // Slots decided in the cycle before by queues: 5 to 5.
  wire [2:0] issued_5_5 = granted_5;
  // Slots decided in the cycle before by queues: 4 to 5.
  wire [2:0] issued_4_5 = issued_4_4 + issued_5_5;
  // Slots decided in the cycle before by queues: 6 to 6.
  wire [2:0] issued_6_6 = granted_6;
  // Slots decided in the cycle before by queues: 7 to 7.
  wire [2:0] issued_7_7 = granted_7;
  // Slots decided in the cycle before by queues: 6 to 7.
  wire [2:0] issued_6_7 = issued_6_6 + issued_7_7;
  // Slots decided in the cycle before by queues: 4 to 6.
  wire [2:0] issued_4_6 = issued_4_5 + issued_6_6;
  // Slots decided in the cycle before by queues: 4 to 7.
  wire [2:0] issued_4_7 = issued_4_5 + issued_6_7;
  // Slots decided in the cycle before by queues: 0 to 4.
  wire [2:0] issued_0_4 = issued_0_3 + issued_4_4;
  // Slots decided in the cycle before by queues: 0 to 5.
  wire [2:0] issued_0_5 = issued_0_3 + issued_4_5;
  // Slots decided in the cycle before by queues: 0 to 6.
  wire [2:0] issued_0_6 = issued_0_3 + issued_4_6;
  // Slots decided in the cycle before by queues: 0 to 7.
  wire [2:0] issued_0_7 = issued_0_3 + issued_4_7;
  // Slots decided in the cycle before by queues: 8 to 8.
  wire [2:0] issued_8_8 = granted_8;
  // Slots decided in the cycle before by queues: 9 to 9.
  wire [2:0] issued_9_9 = granted_9;
  // Slots decided in the cycle before by queues: 8 to 9.
  wire [2:0] issued_8_9 = issued_8_8 + issued_9_9;
  // Slots decided in the cycle before by queues: 0 to 8.
  wire [2:0] issued_0_8 = issued_0_7 + issued_8_8;
  // Slots decided in the cycle before by queues: 0 to 9.
  wire [2:0] issued_0_9 = issued_0_7 + issued_8_9;

  assign first = {
    issued_0_8,
    issued_0_7,
    issued_0_6,
    issued_0_5,
    issued_0_4,
    issued_0_3,
    issued_0_2,
    issued_0_1,
    issued_0_0,
    3'd0
  };

  wire unused_issued = &{1'b0, issued_0_9};

  // Queues that use VE 0, one-hot.
  wire [9:0] queues_of_0 = {
    ves_9[0],
    ves_8[0],
    ves_7[0],
    ves_6[0],
    ves_5[0],
    ves_4[0],
    ves_3[0],
    ves_2[0],
    ves_1[0],
    ves_0[0]
  };

  // Queues that use VE 1, one-hot.
  wire [9:0] queues_of_1 = {
    ves_9[1],
    ves_8[1],
    ves_7[1],
    ves_6[1],
    ves_5[1],
    ves_4[1],
    ves_3[1],
    ves_2[1],
    ves_1[1],
    ves_0[1]
  };

  // Queues that use VE 2, one-hot.
  wire [9:0] queues_of_2 = {
    ves_9[2],
    ves_8[2],
    ves_7[2],
    ves_6[2],
    ves_5[2],
    ves_4[2],
    ves_3[2],
    ves_2[2],
    ves_1[2],
    ves_0[2]
  };

  // Queues that use VE 3, one-hot.
  wire [9:0] queues_of_3 = {
    ves_9[3],
    ves_8[3],
    ves_7[3],
    ves_6[3],
    ves_5[3],
    ves_4[3],
    ves_3[3],
    ves_2[3],
    ves_1[3],
    ves_0[3]
  };

  // Queues that use VE 4, one-hot.
  wire [9:0] queues_of_4 = {
    ves_9[4],
    ves_8[4],
    ves_7[4],
    ves_6[4],
    ves_5[4],
    ves_4[4],
    ves_3[4],
    ves_2[4],
    ves_1[4],
    ves_0[4]
  };

  reg [4:0] ve_valid_q;  // The VE executes a slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_valid_q <= 5'd0;
    end else begin
      ve_valid_q <= {|queues_of_4, |queues_of_3, |queues_of_2, |queues_of_1, |queues_of_0};
    end
  end

  assign ve_valid_o = ve_valid_q;

  reg [19:0] ve_queue_q;  // Queue of that slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_queue_q <= 20'd0;
    end else begin
      ve_queue_q <= {
        |(queues_of_4 & 10'h300),
        |(queues_of_4 & 10'hf0),
        |(queues_of_4 & 10'hcc),
        |(queues_of_4 & 10'h2aa),
        |(queues_of_3 & 10'h300),
        |(queues_of_3 & 10'hf0),
        |(queues_of_3 & 10'hcc),
        |(queues_of_3 & 10'h2aa),
        |(queues_of_2 & 10'h300),
        |(queues_of_2 & 10'hf0),
        |(queues_of_2 & 10'hcc),
        |(queues_of_2 & 10'h2aa),
        |(queues_of_1 & 10'h300),
        |(queues_of_1 & 10'hf0),
        |(queues_of_1 & 10'hcc),
        |(queues_of_1 & 10'h2aa),
        |(queues_of_0 & 10'h300),
        |(queues_of_0 & 10'hf0),
        |(queues_of_0 & 10'hcc),
        |(queues_of_0 & 10'h2aa)
      };
    end
  end

  assign ve_queue_o = ve_queue_q;

  reg [14:0] ve_slot_q;  // Number of that slot in its instruction.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_slot_q <= 15'd0;
    end else begin
      ve_slot_q <=
          slots_0 |
          slots_1 |
          slots_2 |
          slots_3 |
          slots_4 |
          slots_5 |
          slots_6 |
          slots_7 |
          slots_8 |
          slots_9;
    end
  end

  assign ve_slot_o = ve_slot_q;

endmodule

`default_nettype wire
