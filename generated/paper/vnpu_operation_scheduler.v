// SPDX-License-Identifier: Apache-2.0
//
// Issues operations of 4 ME and 8 VE queues to 4 MEs and 4 VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/operation_scheduler.ts; do not edit.
// Body SHA-256: f044795b106cd250

`default_nettype none

module vnpu_operation_scheduler (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire  [7:0] vnpu_harvest_i,  // May borrow idle VEs.
  input  wire  [7:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [23:0] ve_quota_i,      // VEs that it owns.
  input  wire [11:0] instr_valid_i,   // The queue has an instruction at its front.
  input  wire  [3:0] instr_me_i,      // That instruction has an ME operation.
  input  wire [47:0] instr_ve_i,      // Its VE slots in use.
  input  wire  [3:0] hold_i,          // ME is in Save: its queue issues nothing.
  input  wire [11:0] flush_i,         // Drop the issue register.
  input  wire [11:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [7:0] ve_allow_i,      // May issue VE operations.
  input  wire  [3:0] me_credit_i,     // The ME took one operation (pulse).
  // The front moves into the issue register at the end of this cycle.
  output wire [11:0] instr_take_o,
  output wire  [3:0] me_issue_o,      // The ME operation goes to its ME.
  output wire  [3:0] ve_valid_o,      // The VE executes a slot.
  output wire [15:0] ve_queue_o,      // Queue of that slot.
  output wire  [7:0] ve_slot_o,       // Number of that slot in its instruction.
  output wire [11:0] retire_o,        // The instruction is complete (pulse).
  output wire [47:0] todo_o,          // VE slots of the issue register not yet issued.
  output wire  [3:0] me_todo_o        // Its ME operation is not yet issued.
);

  // Tenant of ME 0.
  wire [2:0] vnpu_of_0 = me_vnpu_i[2:0];

  // Tenant of ME 0, one-hot.
  wire [7:0] tenant_0 = {
    vnpu_of_0 == 3'd7,
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
  wire [7:0] tenant_1 = {
    vnpu_of_1 == 3'd7,
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
  wire [7:0] tenant_2 = {
    vnpu_of_2 == 3'd7,
    vnpu_of_2 == 3'd6,
    vnpu_of_2 == 3'd5,
    vnpu_of_2 == 3'd4,
    vnpu_of_2 == 3'd3,
    vnpu_of_2 == 3'd2,
    vnpu_of_2 == 3'd1,
    vnpu_of_2 == 3'd0
  };

  // Tenant of ME 3.
  wire [2:0] vnpu_of_3 = me_vnpu_i[11:9];

  // Tenant of ME 3, one-hot.
  wire [7:0] tenant_3 = {
    vnpu_of_3 == 3'd7,
    vnpu_of_3 == 3'd6,
    vnpu_of_3 == 3'd5,
    vnpu_of_3 == 3'd4,
    vnpu_of_3 == 3'd3,
    vnpu_of_3 == 3'd2,
    vnpu_of_3 == 3'd1,
    vnpu_of_3 == 3'd0
  };

  // ----------------------------------------
  // Issue registers
  // ----------------------------------------

  wire [47:0] own;       // Slots of each queue that issue on own VEs.
  wire [47:0] borrowed;  // Slots of each queue that issue on borrowed ones.
  wire [35:0] first;     // VE of the first slot that each queue issued in the cycle before.
  wire [11:0] take;      // The front moves into the issue register.

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

  wire me_todo_3;   // ME operation of ME queue 3 is not yet issued.
  wire me_done_3;   // ME queue 3 has no ME operation left after this cycle.
  wire me_issue_3;  // ME operation goes to ME 3.
  vnpu_op_matrix u_matrix_3 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[3]),
    .instr_me_i (instr_me_i[3]),
    .hold_i     (hold_i[3]),
    .flush_i    (flush_i[3]),
    .credit_i   (me_credit_i[3]),
    .todo_o     (me_todo_3),
    .done_o     (me_done_3),
    .issue_o    (me_issue_3)
  );

  // The vNPU of ME queue 0 may issue VE operations.
  wire allow_0 = |(tenant_0 & ve_allow_i);

  wire [3:0] demand_0;   // Slots that ME queue 0 asks for.
  wire take_0;           // ME queue 0 takes the front.
  wire [3:0] todo_0;     // Slots of ME queue 0 not yet issued.
  wire [2:0] granted_0;  // Slots of ME queue 0 decided in the cycle before.
  wire retire_0;         // The instruction of ME queue 0 is complete.
  wire [3:0] ves_0;      // VEs that execute a slot of ME queue 0.
  wire [7:0] slots_0;    // Slot of ME queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[0]),
    .instr_ve_i    (instr_ve_i[3:0]),
    .flush_i       (flush_i[0]),
    .hold_i        (hold_i[0]),
    .allow_i       (allow_0),
    .me_done_i     (me_done_0),
    .own_i         (own[3:0]),
    .borrowed_i    (borrowed[3:0]),
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

  wire [3:0] demand_1;   // Slots that ME queue 1 asks for.
  wire take_1;           // ME queue 1 takes the front.
  wire [3:0] todo_1;     // Slots of ME queue 1 not yet issued.
  wire [2:0] granted_1;  // Slots of ME queue 1 decided in the cycle before.
  wire retire_1;         // The instruction of ME queue 1 is complete.
  wire [3:0] ves_1;      // VEs that execute a slot of ME queue 1.
  wire [7:0] slots_1;    // Slot of ME queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[1]),
    .instr_ve_i    (instr_ve_i[7:4]),
    .flush_i       (flush_i[1]),
    .hold_i        (hold_i[1]),
    .allow_i       (allow_1),
    .me_done_i     (me_done_1),
    .own_i         (own[7:4]),
    .borrowed_i    (borrowed[7:4]),
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

  wire [3:0] demand_2;   // Slots that ME queue 2 asks for.
  wire take_2;           // ME queue 2 takes the front.
  wire [3:0] todo_2;     // Slots of ME queue 2 not yet issued.
  wire [2:0] granted_2;  // Slots of ME queue 2 decided in the cycle before.
  wire retire_2;         // The instruction of ME queue 2 is complete.
  wire [3:0] ves_2;      // VEs that execute a slot of ME queue 2.
  wire [7:0] slots_2;    // Slot of ME queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[2]),
    .instr_ve_i    (instr_ve_i[11:8]),
    .flush_i       (flush_i[2]),
    .hold_i        (hold_i[2]),
    .allow_i       (allow_2),
    .me_done_i     (me_done_2),
    .own_i         (own[11:8]),
    .borrowed_i    (borrowed[11:8]),
    .first_i       (first[8:6]),
    .demand_o      (demand_2),
    .take_o        (take_2),
    .todo_o        (todo_2),
    .granted_o     (granted_2),
    .retire_o      (retire_2),
    .ve_o          (ves_2),
    .slot_o        (slots_2)
  );

  // The vNPU of ME queue 3 may issue VE operations.
  wire allow_3 = |(tenant_3 & ve_allow_i);

  wire [3:0] demand_3;   // Slots that ME queue 3 asks for.
  wire take_3;           // ME queue 3 takes the front.
  wire [3:0] todo_3;     // Slots of ME queue 3 not yet issued.
  wire [2:0] granted_3;  // Slots of ME queue 3 decided in the cycle before.
  wire retire_3;         // The instruction of ME queue 3 is complete.
  wire [3:0] ves_3;      // VEs that execute a slot of ME queue 3.
  wire [7:0] slots_3;    // Slot of ME queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[3]),
    .instr_ve_i    (instr_ve_i[15:12]),
    .flush_i       (flush_i[3]),
    .hold_i        (hold_i[3]),
    .allow_i       (allow_3),
    .me_done_i     (me_done_3),
    .own_i         (own[15:12]),
    .borrowed_i    (borrowed[15:12]),
    .first_i       (first[11:9]),
    .demand_o      (demand_3),
    .take_o        (take_3),
    .todo_o        (todo_3),
    .granted_o     (granted_3),
    .retire_o      (retire_3),
    .ve_o          (ves_3),
    .slot_o        (slots_3)
  );

  // The vNPU of VE queue 0 may issue VE operations.
  wire allow_4 = ve_allow_i[0];

  wire [3:0] demand_4;   // Slots that VE queue 0 asks for.
  wire take_4;           // VE queue 0 takes the front.
  wire [3:0] todo_4;     // Slots of VE queue 0 not yet issued.
  wire [2:0] granted_4;  // Slots of VE queue 0 decided in the cycle before.
  wire retire_4;         // The instruction of VE queue 0 is complete.
  wire [3:0] ves_4;      // VEs that execute a slot of VE queue 0.
  wire [7:0] slots_4;    // Slot of VE queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[4]),
    .instr_ve_i    (instr_ve_i[19:16]),
    .flush_i       (flush_i[4]),
    .hold_i        (1'b0),
    .allow_i       (allow_4),
    .me_done_i     (1'b1),
    .own_i         (own[19:16]),
    .borrowed_i    (borrowed[19:16]),
    .first_i       (first[14:12]),
    .demand_o      (demand_4),
    .take_o        (take_4),
    .todo_o        (todo_4),
    .granted_o     (granted_4),
    .retire_o      (retire_4),
    .ve_o          (ves_4),
    .slot_o        (slots_4)
  );

  // The vNPU of VE queue 1 may issue VE operations.
  wire allow_5 = ve_allow_i[1];

  wire [3:0] demand_5;   // Slots that VE queue 1 asks for.
  wire take_5;           // VE queue 1 takes the front.
  wire [3:0] todo_5;     // Slots of VE queue 1 not yet issued.
  wire [2:0] granted_5;  // Slots of VE queue 1 decided in the cycle before.
  wire retire_5;         // The instruction of VE queue 1 is complete.
  wire [3:0] ves_5;      // VEs that execute a slot of VE queue 1.
  wire [7:0] slots_5;    // Slot of VE queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[5]),
    .instr_ve_i    (instr_ve_i[23:20]),
    .flush_i       (flush_i[5]),
    .hold_i        (1'b0),
    .allow_i       (allow_5),
    .me_done_i     (1'b1),
    .own_i         (own[23:20]),
    .borrowed_i    (borrowed[23:20]),
    .first_i       (first[17:15]),
    .demand_o      (demand_5),
    .take_o        (take_5),
    .todo_o        (todo_5),
    .granted_o     (granted_5),
    .retire_o      (retire_5),
    .ve_o          (ves_5),
    .slot_o        (slots_5)
  );

  // The vNPU of VE queue 2 may issue VE operations.
  wire allow_6 = ve_allow_i[2];

  wire [3:0] demand_6;   // Slots that VE queue 2 asks for.
  wire take_6;           // VE queue 2 takes the front.
  wire [3:0] todo_6;     // Slots of VE queue 2 not yet issued.
  wire [2:0] granted_6;  // Slots of VE queue 2 decided in the cycle before.
  wire retire_6;         // The instruction of VE queue 2 is complete.
  wire [3:0] ves_6;      // VEs that execute a slot of VE queue 2.
  wire [7:0] slots_6;    // Slot of VE queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[6]),
    .instr_ve_i    (instr_ve_i[27:24]),
    .flush_i       (flush_i[6]),
    .hold_i        (1'b0),
    .allow_i       (allow_6),
    .me_done_i     (1'b1),
    .own_i         (own[27:24]),
    .borrowed_i    (borrowed[27:24]),
    .first_i       (first[20:18]),
    .demand_o      (demand_6),
    .take_o        (take_6),
    .todo_o        (todo_6),
    .granted_o     (granted_6),
    .retire_o      (retire_6),
    .ve_o          (ves_6),
    .slot_o        (slots_6)
  );

  // The vNPU of VE queue 3 may issue VE operations.
  wire allow_7 = ve_allow_i[3];

  wire [3:0] demand_7;   // Slots that VE queue 3 asks for.
  wire take_7;           // VE queue 3 takes the front.
  wire [3:0] todo_7;     // Slots of VE queue 3 not yet issued.
  wire [2:0] granted_7;  // Slots of VE queue 3 decided in the cycle before.
  wire retire_7;         // The instruction of VE queue 3 is complete.
  wire [3:0] ves_7;      // VEs that execute a slot of VE queue 3.
  wire [7:0] slots_7;    // Slot of VE queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[7]),
    .instr_ve_i    (instr_ve_i[31:28]),
    .flush_i       (flush_i[7]),
    .hold_i        (1'b0),
    .allow_i       (allow_7),
    .me_done_i     (1'b1),
    .own_i         (own[31:28]),
    .borrowed_i    (borrowed[31:28]),
    .first_i       (first[23:21]),
    .demand_o      (demand_7),
    .take_o        (take_7),
    .todo_o        (todo_7),
    .granted_o     (granted_7),
    .retire_o      (retire_7),
    .ve_o          (ves_7),
    .slot_o        (slots_7)
  );

  // The vNPU of VE queue 4 may issue VE operations.
  wire allow_8 = ve_allow_i[4];

  wire [3:0] demand_8;   // Slots that VE queue 4 asks for.
  wire take_8;           // VE queue 4 takes the front.
  wire [3:0] todo_8;     // Slots of VE queue 4 not yet issued.
  wire [2:0] granted_8;  // Slots of VE queue 4 decided in the cycle before.
  wire retire_8;         // The instruction of VE queue 4 is complete.
  wire [3:0] ves_8;      // VEs that execute a slot of VE queue 4.
  wire [7:0] slots_8;    // Slot of VE queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[8]),
    .instr_ve_i    (instr_ve_i[35:32]),
    .flush_i       (flush_i[8]),
    .hold_i        (1'b0),
    .allow_i       (allow_8),
    .me_done_i     (1'b1),
    .own_i         (own[35:32]),
    .borrowed_i    (borrowed[35:32]),
    .first_i       (first[26:24]),
    .demand_o      (demand_8),
    .take_o        (take_8),
    .todo_o        (todo_8),
    .granted_o     (granted_8),
    .retire_o      (retire_8),
    .ve_o          (ves_8),
    .slot_o        (slots_8)
  );

  // The vNPU of VE queue 5 may issue VE operations.
  wire allow_9 = ve_allow_i[5];

  wire [3:0] demand_9;   // Slots that VE queue 5 asks for.
  wire take_9;           // VE queue 5 takes the front.
  wire [3:0] todo_9;     // Slots of VE queue 5 not yet issued.
  wire [2:0] granted_9;  // Slots of VE queue 5 decided in the cycle before.
  wire retire_9;         // The instruction of VE queue 5 is complete.
  wire [3:0] ves_9;      // VEs that execute a slot of VE queue 5.
  wire [7:0] slots_9;    // Slot of VE queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[9]),
    .instr_ve_i    (instr_ve_i[39:36]),
    .flush_i       (flush_i[9]),
    .hold_i        (1'b0),
    .allow_i       (allow_9),
    .me_done_i     (1'b1),
    .own_i         (own[39:36]),
    .borrowed_i    (borrowed[39:36]),
    .first_i       (first[29:27]),
    .demand_o      (demand_9),
    .take_o        (take_9),
    .todo_o        (todo_9),
    .granted_o     (granted_9),
    .retire_o      (retire_9),
    .ve_o          (ves_9),
    .slot_o        (slots_9)
  );

  // The vNPU of VE queue 6 may issue VE operations.
  wire allow_10 = ve_allow_i[6];

  wire [3:0] demand_10;   // Slots that VE queue 6 asks for.
  wire take_10;           // VE queue 6 takes the front.
  wire [3:0] todo_10;     // Slots of VE queue 6 not yet issued.
  wire [2:0] granted_10;  // Slots of VE queue 6 decided in the cycle before.
  wire retire_10;         // The instruction of VE queue 6 is complete.
  wire [3:0] ves_10;      // VEs that execute a slot of VE queue 6.
  wire [7:0] slots_10;    // Slot of VE queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[10]),
    .instr_ve_i    (instr_ve_i[43:40]),
    .flush_i       (flush_i[10]),
    .hold_i        (1'b0),
    .allow_i       (allow_10),
    .me_done_i     (1'b1),
    .own_i         (own[43:40]),
    .borrowed_i    (borrowed[43:40]),
    .first_i       (first[32:30]),
    .demand_o      (demand_10),
    .take_o        (take_10),
    .todo_o        (todo_10),
    .granted_o     (granted_10),
    .retire_o      (retire_10),
    .ve_o          (ves_10),
    .slot_o        (slots_10)
  );

  // The vNPU of VE queue 7 may issue VE operations.
  wire allow_11 = ve_allow_i[7];

  wire [3:0] demand_11;   // Slots that VE queue 7 asks for.
  wire take_11;           // VE queue 7 takes the front.
  wire [3:0] todo_11;     // Slots of VE queue 7 not yet issued.
  wire [2:0] granted_11;  // Slots of VE queue 7 decided in the cycle before.
  wire retire_11;         // The instruction of VE queue 7 is complete.
  wire [3:0] ves_11;      // VEs that execute a slot of VE queue 7.
  wire [7:0] slots_11;    // Slot of VE queue 7 on each VE; 0 on the others.
  vnpu_op_queue u_queue_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[11]),
    .instr_ve_i    (instr_ve_i[47:44]),
    .flush_i       (flush_i[11]),
    .hold_i        (1'b0),
    .allow_i       (allow_11),
    .me_done_i     (1'b1),
    .own_i         (own[47:44]),
    .borrowed_i    (borrowed[47:44]),
    .first_i       (first[35:33]),
    .demand_o      (demand_11),
    .take_o        (take_11),
    .todo_o        (todo_11),
    .granted_o     (granted_11),
    .retire_o      (retire_11),
    .ve_o          (ves_11),
    .slot_o        (slots_11)
  );

  assign take = {
    take_11,
    take_10,
    take_9,
    take_8,
    take_7,
    take_6,
    take_5,
    take_4,
    take_3,
    take_2,
    take_1,
    take_0
  };

  assign instr_take_o = take;
  assign me_issue_o = {me_issue_3, me_issue_2, me_issue_1, me_issue_0};
  assign me_todo_o = {me_todo_3, me_todo_2, me_todo_1, me_todo_0};

  assign retire_o = {
    retire_11,
    retire_10,
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

  assign todo_o = {
    todo_11,
    todo_10,
    todo_9,
    todo_8,
    todo_7,
    todo_6,
    todo_5,
    todo_4,
    todo_3,
    todo_2,
    todo_1,
    todo_0
  };

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
  // VEs of vNPU 7, a binary number.
  wire [2:0] quota_of_7 = ve_quota_i[23:21];

  // ----------------------------------------
  // Own share
  // ----------------------------------------

  // VEs of the vNPU of ME queue 0.
  wire [3:0] quota_0 =
      ({quota_of_0 > 3'd3, quota_of_0 > 3'd2, quota_of_0 > 3'd1, quota_of_0 > 3'd0} &
       {4{tenant_0[0]}}) |
      ({quota_of_1 > 3'd3, quota_of_1 > 3'd2, quota_of_1 > 3'd1, quota_of_1 > 3'd0} &
       {4{tenant_0[1]}}) |
      ({quota_of_2 > 3'd3, quota_of_2 > 3'd2, quota_of_2 > 3'd1, quota_of_2 > 3'd0} &
       {4{tenant_0[2]}}) |
      ({quota_of_3 > 3'd3, quota_of_3 > 3'd2, quota_of_3 > 3'd1, quota_of_3 > 3'd0} &
       {4{tenant_0[3]}}) |
      ({quota_of_4 > 3'd3, quota_of_4 > 3'd2, quota_of_4 > 3'd1, quota_of_4 > 3'd0} &
       {4{tenant_0[4]}}) |
      ({quota_of_5 > 3'd3, quota_of_5 > 3'd2, quota_of_5 > 3'd1, quota_of_5 > 3'd0} &
       {4{tenant_0[5]}}) |
      ({quota_of_6 > 3'd3, quota_of_6 > 3'd2, quota_of_6 > 3'd1, quota_of_6 > 3'd0} &
       {4{tenant_0[6]}}) |
      ({quota_of_7 > 3'd3, quota_of_7 > 3'd2, quota_of_7 > 3'd1, quota_of_7 > 3'd0} &
       {4{tenant_0[7]}});

  // Slots that earlier queues of the vNPU of ME queue 0 ask for.
  wire [3:0] earlier_0 = 4'd0;

  wire [3:0] own_0;    // Slots of ME queue 0 within the own share.
  wire [3:0] rest_0;   // Slots of ME queue 0 that wait for a borrowed VE.
  wire [3:0] spare_0;  // Own VEs that ME queue 0 and those before it leave.
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
  wire [3:0] quota_1 =
      ({quota_of_0 > 3'd3, quota_of_0 > 3'd2, quota_of_0 > 3'd1, quota_of_0 > 3'd0} &
       {4{tenant_1[0]}}) |
      ({quota_of_1 > 3'd3, quota_of_1 > 3'd2, quota_of_1 > 3'd1, quota_of_1 > 3'd0} &
       {4{tenant_1[1]}}) |
      ({quota_of_2 > 3'd3, quota_of_2 > 3'd2, quota_of_2 > 3'd1, quota_of_2 > 3'd0} &
       {4{tenant_1[2]}}) |
      ({quota_of_3 > 3'd3, quota_of_3 > 3'd2, quota_of_3 > 3'd1, quota_of_3 > 3'd0} &
       {4{tenant_1[3]}}) |
      ({quota_of_4 > 3'd3, quota_of_4 > 3'd2, quota_of_4 > 3'd1, quota_of_4 > 3'd0} &
       {4{tenant_1[4]}}) |
      ({quota_of_5 > 3'd3, quota_of_5 > 3'd2, quota_of_5 > 3'd1, quota_of_5 > 3'd0} &
       {4{tenant_1[5]}}) |
      ({quota_of_6 > 3'd3, quota_of_6 > 3'd2, quota_of_6 > 3'd1, quota_of_6 > 3'd0} &
       {4{tenant_1[6]}}) |
      ({quota_of_7 > 3'd3, quota_of_7 > 3'd2, quota_of_7 > 3'd1, quota_of_7 > 3'd0} &
       {4{tenant_1[7]}});

  // Slots that earlier queues of the vNPU of ME queue 1 ask for.
  wire [3:0] earlier_1 = demand_0 & {4{|(tenant_0 & tenant_1)}};

  wire [3:0] own_1;    // Slots of ME queue 1 within the own share.
  wire [3:0] rest_1;   // Slots of ME queue 1 that wait for a borrowed VE.
  wire [3:0] spare_1;  // Own VEs that ME queue 1 and those before it leave.
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
  wire [3:0] quota_2 =
      ({quota_of_0 > 3'd3, quota_of_0 > 3'd2, quota_of_0 > 3'd1, quota_of_0 > 3'd0} &
       {4{tenant_2[0]}}) |
      ({quota_of_1 > 3'd3, quota_of_1 > 3'd2, quota_of_1 > 3'd1, quota_of_1 > 3'd0} &
       {4{tenant_2[1]}}) |
      ({quota_of_2 > 3'd3, quota_of_2 > 3'd2, quota_of_2 > 3'd1, quota_of_2 > 3'd0} &
       {4{tenant_2[2]}}) |
      ({quota_of_3 > 3'd3, quota_of_3 > 3'd2, quota_of_3 > 3'd1, quota_of_3 > 3'd0} &
       {4{tenant_2[3]}}) |
      ({quota_of_4 > 3'd3, quota_of_4 > 3'd2, quota_of_4 > 3'd1, quota_of_4 > 3'd0} &
       {4{tenant_2[4]}}) |
      ({quota_of_5 > 3'd3, quota_of_5 > 3'd2, quota_of_5 > 3'd1, quota_of_5 > 3'd0} &
       {4{tenant_2[5]}}) |
      ({quota_of_6 > 3'd3, quota_of_6 > 3'd2, quota_of_6 > 3'd1, quota_of_6 > 3'd0} &
       {4{tenant_2[6]}}) |
      ({quota_of_7 > 3'd3, quota_of_7 > 3'd2, quota_of_7 > 3'd1, quota_of_7 > 3'd0} &
       {4{tenant_2[7]}});

  wire [3:0] asked_2;  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  vnpu_op_plus u_asked_2 (
    .a_i   (demand_0 & {4{|(tenant_0 & tenant_2)}}),
    .b_i   (demand_1 & {4{|(tenant_1 & tenant_2)}}),
    .sum_o (asked_2)
  );

  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  wire [3:0] earlier_2 = asked_2;

  wire [3:0] own_2;    // Slots of ME queue 2 within the own share.
  wire [3:0] rest_2;   // Slots of ME queue 2 that wait for a borrowed VE.
  wire [3:0] spare_2;  // Own VEs that ME queue 2 and those before it leave.
  vnpu_op_share u_share_2 (
    .demand_i  (demand_2),
    .quota_i   (quota_2),
    .earlier_i (earlier_2),
    .harvest_i (|(tenant_2 & vnpu_harvest_i)),
    .own_o     (own_2),
    .rest_o    (rest_2),
    .spare_o   (spare_2)
  );

  // VEs of the vNPU of ME queue 3.
  wire [3:0] quota_3 =
      ({quota_of_0 > 3'd3, quota_of_0 > 3'd2, quota_of_0 > 3'd1, quota_of_0 > 3'd0} &
       {4{tenant_3[0]}}) |
      ({quota_of_1 > 3'd3, quota_of_1 > 3'd2, quota_of_1 > 3'd1, quota_of_1 > 3'd0} &
       {4{tenant_3[1]}}) |
      ({quota_of_2 > 3'd3, quota_of_2 > 3'd2, quota_of_2 > 3'd1, quota_of_2 > 3'd0} &
       {4{tenant_3[2]}}) |
      ({quota_of_3 > 3'd3, quota_of_3 > 3'd2, quota_of_3 > 3'd1, quota_of_3 > 3'd0} &
       {4{tenant_3[3]}}) |
      ({quota_of_4 > 3'd3, quota_of_4 > 3'd2, quota_of_4 > 3'd1, quota_of_4 > 3'd0} &
       {4{tenant_3[4]}}) |
      ({quota_of_5 > 3'd3, quota_of_5 > 3'd2, quota_of_5 > 3'd1, quota_of_5 > 3'd0} &
       {4{tenant_3[5]}}) |
      ({quota_of_6 > 3'd3, quota_of_6 > 3'd2, quota_of_6 > 3'd1, quota_of_6 > 3'd0} &
       {4{tenant_3[6]}}) |
      ({quota_of_7 > 3'd3, quota_of_7 > 3'd2, quota_of_7 > 3'd1, quota_of_7 > 3'd0} &
       {4{tenant_3[7]}});

  wire [3:0] asked_3_l;  // Slots that earlier queues of the vNPU of ME queue 3 ask for. Lower half.
  vnpu_op_plus u_asked_3_l (
    .a_i   (demand_0 & {4{|(tenant_0 & tenant_3)}}),
    .b_i   (demand_1 & {4{|(tenant_1 & tenant_3)}}),
    .sum_o (asked_3_l)
  );

  wire [3:0] asked_3;  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  vnpu_op_plus u_asked_3 (
    .a_i   (asked_3_l),
    .b_i   (demand_2 & {4{|(tenant_2 & tenant_3)}}),
    .sum_o (asked_3)
  );

  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  wire [3:0] earlier_3 = asked_3;

  wire [3:0] own_3;    // Slots of ME queue 3 within the own share.
  wire [3:0] rest_3;   // Slots of ME queue 3 that wait for a borrowed VE.
  wire [3:0] spare_3;  // Own VEs that ME queue 3 and those before it leave.
  vnpu_op_share u_share_3 (
    .demand_i  (demand_3),
    .quota_i   (quota_3),
    .earlier_i (earlier_3),
    .harvest_i (|(tenant_3 & vnpu_harvest_i)),
    .own_o     (own_3),
    .rest_o    (rest_3),
    .spare_o   (spare_3)
  );

  // VEs of the vNPU of VE queue 0.
  wire [3:0] quota_4 = {quota_of_0 > 3'd3, quota_of_0 > 3'd2, quota_of_0 > 3'd1, quota_of_0 > 3'd0};

  wire [3:0] asked_4_l;  // Slots that earlier queues of the vNPU of VE queue 0 ask for. Lower half.
  vnpu_op_plus u_asked_4_l (
    .a_i   (demand_0 & {4{tenant_0[0]}}),
    .b_i   (demand_1 & {4{tenant_1[0]}}),
    .sum_o (asked_4_l)
  );

  wire [3:0] asked_4_h;  // Slots that earlier queues of the vNPU of VE queue 0 ask for. Upper half.
  vnpu_op_plus u_asked_4_h (
    .a_i   (demand_2 & {4{tenant_2[0]}}),
    .b_i   (demand_3 & {4{tenant_3[0]}}),
    .sum_o (asked_4_h)
  );

  wire [3:0] asked_4;  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  vnpu_op_plus u_asked_4 (
    .a_i   (asked_4_l),
    .b_i   (asked_4_h),
    .sum_o (asked_4)
  );

  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  wire [3:0] earlier_4 = asked_4;

  wire [3:0] own_4;    // Slots of VE queue 0 within the own share.
  wire [3:0] rest_4;   // Slots of VE queue 0 that wait for a borrowed VE.
  wire [3:0] spare_4;  // Own VEs that VE queue 0 and those before it leave.
  vnpu_op_share u_share_4 (
    .demand_i  (demand_4),
    .quota_i   (quota_4),
    .earlier_i (earlier_4),
    .harvest_i (vnpu_harvest_i[0]),
    .own_o     (own_4),
    .rest_o    (rest_4),
    .spare_o   (spare_4)
  );

  // VEs of the vNPU of VE queue 1.
  wire [3:0] quota_5 = {quota_of_1 > 3'd3, quota_of_1 > 3'd2, quota_of_1 > 3'd1, quota_of_1 > 3'd0};

  wire [3:0] asked_5_l;  // Slots that earlier queues of the vNPU of VE queue 1 ask for. Lower half.
  vnpu_op_plus u_asked_5_l (
    .a_i   (demand_0 & {4{tenant_0[1]}}),
    .b_i   (demand_1 & {4{tenant_1[1]}}),
    .sum_o (asked_5_l)
  );

  wire [3:0] asked_5_h;  // Slots that earlier queues of the vNPU of VE queue 1 ask for. Upper half.
  vnpu_op_plus u_asked_5_h (
    .a_i   (demand_2 & {4{tenant_2[1]}}),
    .b_i   (demand_3 & {4{tenant_3[1]}}),
    .sum_o (asked_5_h)
  );

  wire [3:0] asked_5;  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  vnpu_op_plus u_asked_5 (
    .a_i   (asked_5_l),
    .b_i   (asked_5_h),
    .sum_o (asked_5)
  );

  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  wire [3:0] earlier_5 = asked_5;

  wire [3:0] own_5;    // Slots of VE queue 1 within the own share.
  wire [3:0] rest_5;   // Slots of VE queue 1 that wait for a borrowed VE.
  wire [3:0] spare_5;  // Own VEs that VE queue 1 and those before it leave.
  vnpu_op_share u_share_5 (
    .demand_i  (demand_5),
    .quota_i   (quota_5),
    .earlier_i (earlier_5),
    .harvest_i (vnpu_harvest_i[1]),
    .own_o     (own_5),
    .rest_o    (rest_5),
    .spare_o   (spare_5)
  );

  // VEs of the vNPU of VE queue 2.
  wire [3:0] quota_6 = {quota_of_2 > 3'd3, quota_of_2 > 3'd2, quota_of_2 > 3'd1, quota_of_2 > 3'd0};

  wire [3:0] asked_6_l;  // Slots that earlier queues of the vNPU of VE queue 2 ask for. Lower half.
  vnpu_op_plus u_asked_6_l (
    .a_i   (demand_0 & {4{tenant_0[2]}}),
    .b_i   (demand_1 & {4{tenant_1[2]}}),
    .sum_o (asked_6_l)
  );

  wire [3:0] asked_6_h;  // Slots that earlier queues of the vNPU of VE queue 2 ask for. Upper half.
  vnpu_op_plus u_asked_6_h (
    .a_i   (demand_2 & {4{tenant_2[2]}}),
    .b_i   (demand_3 & {4{tenant_3[2]}}),
    .sum_o (asked_6_h)
  );

  wire [3:0] asked_6;  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  vnpu_op_plus u_asked_6 (
    .a_i   (asked_6_l),
    .b_i   (asked_6_h),
    .sum_o (asked_6)
  );

  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  wire [3:0] earlier_6 = asked_6;

  wire [3:0] own_6;    // Slots of VE queue 2 within the own share.
  wire [3:0] rest_6;   // Slots of VE queue 2 that wait for a borrowed VE.
  wire [3:0] spare_6;  // Own VEs that VE queue 2 and those before it leave.
  vnpu_op_share u_share_6 (
    .demand_i  (demand_6),
    .quota_i   (quota_6),
    .earlier_i (earlier_6),
    .harvest_i (vnpu_harvest_i[2]),
    .own_o     (own_6),
    .rest_o    (rest_6),
    .spare_o   (spare_6)
  );

  // VEs of the vNPU of VE queue 3.
  wire [3:0] quota_7 = {quota_of_3 > 3'd3, quota_of_3 > 3'd2, quota_of_3 > 3'd1, quota_of_3 > 3'd0};

  wire [3:0] asked_7_l;  // Slots that earlier queues of the vNPU of VE queue 3 ask for. Lower half.
  vnpu_op_plus u_asked_7_l (
    .a_i   (demand_0 & {4{tenant_0[3]}}),
    .b_i   (demand_1 & {4{tenant_1[3]}}),
    .sum_o (asked_7_l)
  );

  wire [3:0] asked_7_h;  // Slots that earlier queues of the vNPU of VE queue 3 ask for. Upper half.
  vnpu_op_plus u_asked_7_h (
    .a_i   (demand_2 & {4{tenant_2[3]}}),
    .b_i   (demand_3 & {4{tenant_3[3]}}),
    .sum_o (asked_7_h)
  );

  wire [3:0] asked_7;  // Slots that earlier queues of the vNPU of VE queue 3 ask for.
  vnpu_op_plus u_asked_7 (
    .a_i   (asked_7_l),
    .b_i   (asked_7_h),
    .sum_o (asked_7)
  );

  // Slots that earlier queues of the vNPU of VE queue 3 ask for.
  wire [3:0] earlier_7 = asked_7;

  wire [3:0] own_7;    // Slots of VE queue 3 within the own share.
  wire [3:0] rest_7;   // Slots of VE queue 3 that wait for a borrowed VE.
  wire [3:0] spare_7;  // Own VEs that VE queue 3 and those before it leave.
  vnpu_op_share u_share_7 (
    .demand_i  (demand_7),
    .quota_i   (quota_7),
    .earlier_i (earlier_7),
    .harvest_i (vnpu_harvest_i[3]),
    .own_o     (own_7),
    .rest_o    (rest_7),
    .spare_o   (spare_7)
  );

  // VEs of the vNPU of VE queue 4.
  wire [3:0] quota_8 = {quota_of_4 > 3'd3, quota_of_4 > 3'd2, quota_of_4 > 3'd1, quota_of_4 > 3'd0};

  wire [3:0] asked_8_l;  // Slots that earlier queues of the vNPU of VE queue 4 ask for. Lower half.
  vnpu_op_plus u_asked_8_l (
    .a_i   (demand_0 & {4{tenant_0[4]}}),
    .b_i   (demand_1 & {4{tenant_1[4]}}),
    .sum_o (asked_8_l)
  );

  wire [3:0] asked_8_h;  // Slots that earlier queues of the vNPU of VE queue 4 ask for. Upper half.
  vnpu_op_plus u_asked_8_h (
    .a_i   (demand_2 & {4{tenant_2[4]}}),
    .b_i   (demand_3 & {4{tenant_3[4]}}),
    .sum_o (asked_8_h)
  );

  wire [3:0] asked_8;  // Slots that earlier queues of the vNPU of VE queue 4 ask for.
  vnpu_op_plus u_asked_8 (
    .a_i   (asked_8_l),
    .b_i   (asked_8_h),
    .sum_o (asked_8)
  );

  // Slots that earlier queues of the vNPU of VE queue 4 ask for.
  wire [3:0] earlier_8 = asked_8;

  wire [3:0] own_8;    // Slots of VE queue 4 within the own share.
  wire [3:0] rest_8;   // Slots of VE queue 4 that wait for a borrowed VE.
  wire [3:0] spare_8;  // Own VEs that VE queue 4 and those before it leave.
  vnpu_op_share u_share_8 (
    .demand_i  (demand_8),
    .quota_i   (quota_8),
    .earlier_i (earlier_8),
    .harvest_i (vnpu_harvest_i[4]),
    .own_o     (own_8),
    .rest_o    (rest_8),
    .spare_o   (spare_8)
  );

  // VEs of the vNPU of VE queue 5.
  wire [3:0] quota_9 = {quota_of_5 > 3'd3, quota_of_5 > 3'd2, quota_of_5 > 3'd1, quota_of_5 > 3'd0};

  wire [3:0] asked_9_l;  // Slots that earlier queues of the vNPU of VE queue 5 ask for. Lower half.
  vnpu_op_plus u_asked_9_l (
    .a_i   (demand_0 & {4{tenant_0[5]}}),
    .b_i   (demand_1 & {4{tenant_1[5]}}),
    .sum_o (asked_9_l)
  );

  wire [3:0] asked_9_h;  // Slots that earlier queues of the vNPU of VE queue 5 ask for. Upper half.
  vnpu_op_plus u_asked_9_h (
    .a_i   (demand_2 & {4{tenant_2[5]}}),
    .b_i   (demand_3 & {4{tenant_3[5]}}),
    .sum_o (asked_9_h)
  );

  wire [3:0] asked_9;  // Slots that earlier queues of the vNPU of VE queue 5 ask for.
  vnpu_op_plus u_asked_9 (
    .a_i   (asked_9_l),
    .b_i   (asked_9_h),
    .sum_o (asked_9)
  );

  // Slots that earlier queues of the vNPU of VE queue 5 ask for.
  wire [3:0] earlier_9 = asked_9;

  wire [3:0] own_9;    // Slots of VE queue 5 within the own share.
  wire [3:0] rest_9;   // Slots of VE queue 5 that wait for a borrowed VE.
  wire [3:0] spare_9;  // Own VEs that VE queue 5 and those before it leave.
  vnpu_op_share u_share_9 (
    .demand_i  (demand_9),
    .quota_i   (quota_9),
    .earlier_i (earlier_9),
    .harvest_i (vnpu_harvest_i[5]),
    .own_o     (own_9),
    .rest_o    (rest_9),
    .spare_o   (spare_9)
  );

  // VEs of the vNPU of VE queue 6.
  wire [3:0] quota_10 = {
    quota_of_6 > 3'd3,
    quota_of_6 > 3'd2,
    quota_of_6 > 3'd1,
    quota_of_6 > 3'd0
  };

  // Slots that earlier queues of the vNPU of VE queue 6 ask for. Lower half.
  wire [3:0] asked_10_l;
  vnpu_op_plus u_asked_10_l (
    .a_i   (demand_0 & {4{tenant_0[6]}}),
    .b_i   (demand_1 & {4{tenant_1[6]}}),
    .sum_o (asked_10_l)
  );

  // Slots that earlier queues of the vNPU of VE queue 6 ask for. Upper half.
  wire [3:0] asked_10_h;
  vnpu_op_plus u_asked_10_h (
    .a_i   (demand_2 & {4{tenant_2[6]}}),
    .b_i   (demand_3 & {4{tenant_3[6]}}),
    .sum_o (asked_10_h)
  );

  wire [3:0] asked_10;  // Slots that earlier queues of the vNPU of VE queue 6 ask for.
  vnpu_op_plus u_asked_10 (
    .a_i   (asked_10_l),
    .b_i   (asked_10_h),
    .sum_o (asked_10)
  );

  // Slots that earlier queues of the vNPU of VE queue 6 ask for.
  wire [3:0] earlier_10 = asked_10;

  wire [3:0] own_10;    // Slots of VE queue 6 within the own share.
  wire [3:0] rest_10;   // Slots of VE queue 6 that wait for a borrowed VE.
  wire [3:0] spare_10;  // Own VEs that VE queue 6 and those before it leave.
  vnpu_op_share u_share_10 (
    .demand_i  (demand_10),
    .quota_i   (quota_10),
    .earlier_i (earlier_10),
    .harvest_i (vnpu_harvest_i[6]),
    .own_o     (own_10),
    .rest_o    (rest_10),
    .spare_o   (spare_10)
  );

  // VEs of the vNPU of VE queue 7.
  wire [3:0] quota_11 = {
    quota_of_7 > 3'd3,
    quota_of_7 > 3'd2,
    quota_of_7 > 3'd1,
    quota_of_7 > 3'd0
  };

  // Slots that earlier queues of the vNPU of VE queue 7 ask for. Lower half.
  wire [3:0] asked_11_l;
  vnpu_op_plus u_asked_11_l (
    .a_i   (demand_0 & {4{tenant_0[7]}}),
    .b_i   (demand_1 & {4{tenant_1[7]}}),
    .sum_o (asked_11_l)
  );

  // Slots that earlier queues of the vNPU of VE queue 7 ask for. Upper half.
  wire [3:0] asked_11_h;
  vnpu_op_plus u_asked_11_h (
    .a_i   (demand_2 & {4{tenant_2[7]}}),
    .b_i   (demand_3 & {4{tenant_3[7]}}),
    .sum_o (asked_11_h)
  );

  wire [3:0] asked_11;  // Slots that earlier queues of the vNPU of VE queue 7 ask for.
  vnpu_op_plus u_asked_11 (
    .a_i   (asked_11_l),
    .b_i   (asked_11_h),
    .sum_o (asked_11)
  );

  // Slots that earlier queues of the vNPU of VE queue 7 ask for.
  wire [3:0] earlier_11 = asked_11;

  wire [3:0] own_11;    // Slots of VE queue 7 within the own share.
  wire [3:0] rest_11;   // Slots of VE queue 7 that wait for a borrowed VE.
  wire [3:0] spare_11;  // Own VEs that VE queue 7 and those before it leave.
  vnpu_op_share u_share_11 (
    .demand_i  (demand_11),
    .quota_i   (quota_11),
    .earlier_i (earlier_11),
    .harvest_i (vnpu_harvest_i[7]),
    .own_o     (own_11),
    .rest_o    (rest_11),
    .spare_o   (spare_11)
  );

  // ----------------------------------------
  // Leftover VEs
  // ----------------------------------------

  wire unused_spare = &{1'b0, spare_0, spare_1, spare_2, spare_3};

  // VEs that each vNPU lends in this cycle.
  wire [31:0] lent = {
    spare_11 & {4{vnpu_lend_i[7]}},
    spare_10 & {4{vnpu_lend_i[6]}},
    spare_9 & {4{vnpu_lend_i[5]}},
    spare_8 & {4{vnpu_lend_i[4]}},
    spare_7 & {4{vnpu_lend_i[3]}},
    spare_6 & {4{vnpu_lend_i[2]}},
    spare_5 & {4{vnpu_lend_i[1]}},
    spare_4 & {4{vnpu_lend_i[0]}}
  };

  // Slots that wait for a borrowed VE.
  wire [47:0] rest = {
    rest_11,
    rest_10,
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

  wire [47:0] given;  // Slots of each queue that get one.
  vnpu_op_leftover u_leftover (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .quota_i    (ve_quota_i),
    .lent_i     (lent),
    .rest_i     (rest),
    .borrowed_o (given)
  );

  assign own = {
    own_11,
    own_10,
    own_9,
    own_8,
    own_7,
    own_6,
    own_5,
    own_4,
    own_3,
    own_2,
    own_1,
    own_0
  };

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
  // Slots decided in the cycle before by queues: 10 to 10.
  wire [2:0] issued_10_10 = granted_10;
  // Slots decided in the cycle before by queues: 11 to 11.
  wire [2:0] issued_11_11 = granted_11;
  // Slots decided in the cycle before by queues: 10 to 11.
  wire [2:0] issued_10_11 = issued_10_10 + issued_11_11;
  // Slots decided in the cycle before by queues: 8 to 10.
  wire [2:0] issued_8_10 = issued_8_9 + issued_10_10;
  // Slots decided in the cycle before by queues: 8 to 11.
  wire [2:0] issued_8_11 = issued_8_9 + issued_10_11;
  // Slots decided in the cycle before by queues: 0 to 8.
  wire [2:0] issued_0_8 = issued_0_7 + issued_8_8;
  // Slots decided in the cycle before by queues: 0 to 9.
  wire [2:0] issued_0_9 = issued_0_7 + issued_8_9;
  // Slots decided in the cycle before by queues: 0 to 10.
  wire [2:0] issued_0_10 = issued_0_7 + issued_8_10;
  // Slots decided in the cycle before by queues: 0 to 11.
  wire [2:0] issued_0_11 = issued_0_7 + issued_8_11;

  assign first = {
    issued_0_10,
    issued_0_9,
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

  wire unused_issued = &{1'b0, issued_0_11};

  // Queues that use VE 0, one-hot.
  wire [11:0] queues_of_0 = {
    ves_11[0],
    ves_10[0],
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
  wire [11:0] queues_of_1 = {
    ves_11[1],
    ves_10[1],
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
  wire [11:0] queues_of_2 = {
    ves_11[2],
    ves_10[2],
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
  wire [11:0] queues_of_3 = {
    ves_11[3],
    ves_10[3],
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

  reg [3:0] ve_valid_q;  // The VE executes a slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_valid_q <= 4'd0;
    end else begin
      ve_valid_q <= {|queues_of_3, |queues_of_2, |queues_of_1, |queues_of_0};
    end
  end

  assign ve_valid_o = ve_valid_q;

  reg [15:0] ve_queue_q;  // Queue of that slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_queue_q <= 16'd0;
    end else begin
      ve_queue_q <= {
        |(queues_of_3 & 12'hf00),
        |(queues_of_3 & 12'hf0),
        |(queues_of_3 & 12'hccc),
        |(queues_of_3 & 12'haaa),
        |(queues_of_2 & 12'hf00),
        |(queues_of_2 & 12'hf0),
        |(queues_of_2 & 12'hccc),
        |(queues_of_2 & 12'haaa),
        |(queues_of_1 & 12'hf00),
        |(queues_of_1 & 12'hf0),
        |(queues_of_1 & 12'hccc),
        |(queues_of_1 & 12'haaa),
        |(queues_of_0 & 12'hf00),
        |(queues_of_0 & 12'hf0),
        |(queues_of_0 & 12'hccc),
        |(queues_of_0 & 12'haaa)
      };
    end
  end

  assign ve_queue_o = ve_queue_q;

  reg [7:0] ve_slot_q;  // Number of that slot in its instruction.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_slot_q <= 8'd0;
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
          slots_9 |
          slots_10 |
          slots_11;
    end
  end

  assign ve_slot_o = ve_slot_q;

endmodule

`default_nettype wire
