// SPDX-License-Identifier: Apache-2.0
//
// Issues operations of 8 ME and 16 VE queues to 8 MEs and 8 VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/operation_scheduler.ts; do not edit.
// Body SHA-256: 8a51424f4b7f7971

`default_nettype none

module vnpu_operation_scheduler (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire  [15:0] vnpu_harvest_i,  // May borrow idle VEs.
  input  wire  [15:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire  [63:0] ve_quota_i,      // VEs that it owns.
  input  wire  [23:0] instr_valid_i,   // The queue has an instruction at its front.
  input  wire   [7:0] instr_me_i,      // That instruction has an ME operation.
  input  wire [191:0] instr_ve_i,      // Its VE slots in use.
  input  wire   [7:0] hold_i,          // ME is in Save: its queue issues nothing.
  input  wire  [23:0] flush_i,         // Drop the issue register.
  input  wire  [31:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [15:0] ve_allow_i,      // May issue VE operations.
  input  wire   [7:0] me_credit_i,     // The ME took one operation (pulse).
  // The front moves into the issue register at the end of this cycle.
  output wire  [23:0] instr_take_o,
  output wire   [7:0] me_issue_o,      // The ME operation goes to its ME.
  output wire   [7:0] ve_valid_o,      // The VE executes a slot.
  output wire  [39:0] ve_queue_o,      // Queue of that slot.
  output wire  [23:0] ve_slot_o,       // Number of that slot in its instruction.
  output wire  [23:0] retire_o,        // The instruction is complete (pulse).
  output wire [191:0] todo_o,          // VE slots of the issue register not yet issued.
  output wire   [7:0] me_todo_o        // Its ME operation is not yet issued.
);

  // Tenant of ME 0.
  wire [3:0] vnpu_of_0 = me_vnpu_i[3:0];

  // Tenant of ME 0, one-hot.
  wire [15:0] tenant_0 = {
    vnpu_of_0 == 4'd15,
    vnpu_of_0 == 4'd14,
    vnpu_of_0 == 4'd13,
    vnpu_of_0 == 4'd12,
    vnpu_of_0 == 4'd11,
    vnpu_of_0 == 4'd10,
    vnpu_of_0 == 4'd9,
    vnpu_of_0 == 4'd8,
    vnpu_of_0 == 4'd7,
    vnpu_of_0 == 4'd6,
    vnpu_of_0 == 4'd5,
    vnpu_of_0 == 4'd4,
    vnpu_of_0 == 4'd3,
    vnpu_of_0 == 4'd2,
    vnpu_of_0 == 4'd1,
    vnpu_of_0 == 4'd0
  };

  // Tenant of ME 1.
  wire [3:0] vnpu_of_1 = me_vnpu_i[7:4];

  // Tenant of ME 1, one-hot.
  wire [15:0] tenant_1 = {
    vnpu_of_1 == 4'd15,
    vnpu_of_1 == 4'd14,
    vnpu_of_1 == 4'd13,
    vnpu_of_1 == 4'd12,
    vnpu_of_1 == 4'd11,
    vnpu_of_1 == 4'd10,
    vnpu_of_1 == 4'd9,
    vnpu_of_1 == 4'd8,
    vnpu_of_1 == 4'd7,
    vnpu_of_1 == 4'd6,
    vnpu_of_1 == 4'd5,
    vnpu_of_1 == 4'd4,
    vnpu_of_1 == 4'd3,
    vnpu_of_1 == 4'd2,
    vnpu_of_1 == 4'd1,
    vnpu_of_1 == 4'd0
  };

  // Tenant of ME 2.
  wire [3:0] vnpu_of_2 = me_vnpu_i[11:8];

  // Tenant of ME 2, one-hot.
  wire [15:0] tenant_2 = {
    vnpu_of_2 == 4'd15,
    vnpu_of_2 == 4'd14,
    vnpu_of_2 == 4'd13,
    vnpu_of_2 == 4'd12,
    vnpu_of_2 == 4'd11,
    vnpu_of_2 == 4'd10,
    vnpu_of_2 == 4'd9,
    vnpu_of_2 == 4'd8,
    vnpu_of_2 == 4'd7,
    vnpu_of_2 == 4'd6,
    vnpu_of_2 == 4'd5,
    vnpu_of_2 == 4'd4,
    vnpu_of_2 == 4'd3,
    vnpu_of_2 == 4'd2,
    vnpu_of_2 == 4'd1,
    vnpu_of_2 == 4'd0
  };

  // Tenant of ME 3.
  wire [3:0] vnpu_of_3 = me_vnpu_i[15:12];

  // Tenant of ME 3, one-hot.
  wire [15:0] tenant_3 = {
    vnpu_of_3 == 4'd15,
    vnpu_of_3 == 4'd14,
    vnpu_of_3 == 4'd13,
    vnpu_of_3 == 4'd12,
    vnpu_of_3 == 4'd11,
    vnpu_of_3 == 4'd10,
    vnpu_of_3 == 4'd9,
    vnpu_of_3 == 4'd8,
    vnpu_of_3 == 4'd7,
    vnpu_of_3 == 4'd6,
    vnpu_of_3 == 4'd5,
    vnpu_of_3 == 4'd4,
    vnpu_of_3 == 4'd3,
    vnpu_of_3 == 4'd2,
    vnpu_of_3 == 4'd1,
    vnpu_of_3 == 4'd0
  };

  // Tenant of ME 4.
  wire [3:0] vnpu_of_4 = me_vnpu_i[19:16];

  // Tenant of ME 4, one-hot.
  wire [15:0] tenant_4 = {
    vnpu_of_4 == 4'd15,
    vnpu_of_4 == 4'd14,
    vnpu_of_4 == 4'd13,
    vnpu_of_4 == 4'd12,
    vnpu_of_4 == 4'd11,
    vnpu_of_4 == 4'd10,
    vnpu_of_4 == 4'd9,
    vnpu_of_4 == 4'd8,
    vnpu_of_4 == 4'd7,
    vnpu_of_4 == 4'd6,
    vnpu_of_4 == 4'd5,
    vnpu_of_4 == 4'd4,
    vnpu_of_4 == 4'd3,
    vnpu_of_4 == 4'd2,
    vnpu_of_4 == 4'd1,
    vnpu_of_4 == 4'd0
  };

  // Tenant of ME 5.
  wire [3:0] vnpu_of_5 = me_vnpu_i[23:20];

  // Tenant of ME 5, one-hot.
  wire [15:0] tenant_5 = {
    vnpu_of_5 == 4'd15,
    vnpu_of_5 == 4'd14,
    vnpu_of_5 == 4'd13,
    vnpu_of_5 == 4'd12,
    vnpu_of_5 == 4'd11,
    vnpu_of_5 == 4'd10,
    vnpu_of_5 == 4'd9,
    vnpu_of_5 == 4'd8,
    vnpu_of_5 == 4'd7,
    vnpu_of_5 == 4'd6,
    vnpu_of_5 == 4'd5,
    vnpu_of_5 == 4'd4,
    vnpu_of_5 == 4'd3,
    vnpu_of_5 == 4'd2,
    vnpu_of_5 == 4'd1,
    vnpu_of_5 == 4'd0
  };

  // Tenant of ME 6.
  wire [3:0] vnpu_of_6 = me_vnpu_i[27:24];

  // Tenant of ME 6, one-hot.
  wire [15:0] tenant_6 = {
    vnpu_of_6 == 4'd15,
    vnpu_of_6 == 4'd14,
    vnpu_of_6 == 4'd13,
    vnpu_of_6 == 4'd12,
    vnpu_of_6 == 4'd11,
    vnpu_of_6 == 4'd10,
    vnpu_of_6 == 4'd9,
    vnpu_of_6 == 4'd8,
    vnpu_of_6 == 4'd7,
    vnpu_of_6 == 4'd6,
    vnpu_of_6 == 4'd5,
    vnpu_of_6 == 4'd4,
    vnpu_of_6 == 4'd3,
    vnpu_of_6 == 4'd2,
    vnpu_of_6 == 4'd1,
    vnpu_of_6 == 4'd0
  };

  // Tenant of ME 7.
  wire [3:0] vnpu_of_7 = me_vnpu_i[31:28];

  // Tenant of ME 7, one-hot.
  wire [15:0] tenant_7 = {
    vnpu_of_7 == 4'd15,
    vnpu_of_7 == 4'd14,
    vnpu_of_7 == 4'd13,
    vnpu_of_7 == 4'd12,
    vnpu_of_7 == 4'd11,
    vnpu_of_7 == 4'd10,
    vnpu_of_7 == 4'd9,
    vnpu_of_7 == 4'd8,
    vnpu_of_7 == 4'd7,
    vnpu_of_7 == 4'd6,
    vnpu_of_7 == 4'd5,
    vnpu_of_7 == 4'd4,
    vnpu_of_7 == 4'd3,
    vnpu_of_7 == 4'd2,
    vnpu_of_7 == 4'd1,
    vnpu_of_7 == 4'd0
  };

  // ----------------------------------------
  // Issue registers
  // ----------------------------------------

  wire [191:0] own;       // Slots of each queue that issue on own VEs.
  wire [191:0] borrowed;  // Slots of each queue that issue on borrowed ones.
  wire [95:0] first;      // VE of the first slot that each queue issued in the cycle before.
  wire [23:0] take;       // The front moves into the issue register.

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

  wire me_todo_4;   // ME operation of ME queue 4 is not yet issued.
  wire me_done_4;   // ME queue 4 has no ME operation left after this cycle.
  wire me_issue_4;  // ME operation goes to ME 4.
  vnpu_op_matrix u_matrix_4 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[4]),
    .instr_me_i (instr_me_i[4]),
    .hold_i     (hold_i[4]),
    .flush_i    (flush_i[4]),
    .credit_i   (me_credit_i[4]),
    .todo_o     (me_todo_4),
    .done_o     (me_done_4),
    .issue_o    (me_issue_4)
  );

  wire me_todo_5;   // ME operation of ME queue 5 is not yet issued.
  wire me_done_5;   // ME queue 5 has no ME operation left after this cycle.
  wire me_issue_5;  // ME operation goes to ME 5.
  vnpu_op_matrix u_matrix_5 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[5]),
    .instr_me_i (instr_me_i[5]),
    .hold_i     (hold_i[5]),
    .flush_i    (flush_i[5]),
    .credit_i   (me_credit_i[5]),
    .todo_o     (me_todo_5),
    .done_o     (me_done_5),
    .issue_o    (me_issue_5)
  );

  wire me_todo_6;   // ME operation of ME queue 6 is not yet issued.
  wire me_done_6;   // ME queue 6 has no ME operation left after this cycle.
  wire me_issue_6;  // ME operation goes to ME 6.
  vnpu_op_matrix u_matrix_6 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[6]),
    .instr_me_i (instr_me_i[6]),
    .hold_i     (hold_i[6]),
    .flush_i    (flush_i[6]),
    .credit_i   (me_credit_i[6]),
    .todo_o     (me_todo_6),
    .done_o     (me_done_6),
    .issue_o    (me_issue_6)
  );

  wire me_todo_7;   // ME operation of ME queue 7 is not yet issued.
  wire me_done_7;   // ME queue 7 has no ME operation left after this cycle.
  wire me_issue_7;  // ME operation goes to ME 7.
  vnpu_op_matrix u_matrix_7 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[7]),
    .instr_me_i (instr_me_i[7]),
    .hold_i     (hold_i[7]),
    .flush_i    (flush_i[7]),
    .credit_i   (me_credit_i[7]),
    .todo_o     (me_todo_7),
    .done_o     (me_done_7),
    .issue_o    (me_issue_7)
  );

  // The vNPU of ME queue 0 may issue VE operations.
  wire allow_0 = |(tenant_0 & ve_allow_i);

  wire [7:0] demand_0;   // Slots that ME queue 0 asks for.
  wire take_0;           // ME queue 0 takes the front.
  wire [7:0] todo_0;     // Slots of ME queue 0 not yet issued.
  wire [3:0] granted_0;  // Slots of ME queue 0 decided in the cycle before.
  wire retire_0;         // The instruction of ME queue 0 is complete.
  wire [7:0] ves_0;      // VEs that execute a slot of ME queue 0.
  wire [23:0] slots_0;   // Slot of ME queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[0]),
    .instr_ve_i    (instr_ve_i[7:0]),
    .flush_i       (flush_i[0]),
    .hold_i        (hold_i[0]),
    .allow_i       (allow_0),
    .me_done_i     (me_done_0),
    .own_i         (own[7:0]),
    .borrowed_i    (borrowed[7:0]),
    .first_i       (first[3:0]),
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

  wire [7:0] demand_1;   // Slots that ME queue 1 asks for.
  wire take_1;           // ME queue 1 takes the front.
  wire [7:0] todo_1;     // Slots of ME queue 1 not yet issued.
  wire [3:0] granted_1;  // Slots of ME queue 1 decided in the cycle before.
  wire retire_1;         // The instruction of ME queue 1 is complete.
  wire [7:0] ves_1;      // VEs that execute a slot of ME queue 1.
  wire [23:0] slots_1;   // Slot of ME queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[1]),
    .instr_ve_i    (instr_ve_i[15:8]),
    .flush_i       (flush_i[1]),
    .hold_i        (hold_i[1]),
    .allow_i       (allow_1),
    .me_done_i     (me_done_1),
    .own_i         (own[15:8]),
    .borrowed_i    (borrowed[15:8]),
    .first_i       (first[7:4]),
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

  wire [7:0] demand_2;   // Slots that ME queue 2 asks for.
  wire take_2;           // ME queue 2 takes the front.
  wire [7:0] todo_2;     // Slots of ME queue 2 not yet issued.
  wire [3:0] granted_2;  // Slots of ME queue 2 decided in the cycle before.
  wire retire_2;         // The instruction of ME queue 2 is complete.
  wire [7:0] ves_2;      // VEs that execute a slot of ME queue 2.
  wire [23:0] slots_2;   // Slot of ME queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[2]),
    .instr_ve_i    (instr_ve_i[23:16]),
    .flush_i       (flush_i[2]),
    .hold_i        (hold_i[2]),
    .allow_i       (allow_2),
    .me_done_i     (me_done_2),
    .own_i         (own[23:16]),
    .borrowed_i    (borrowed[23:16]),
    .first_i       (first[11:8]),
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

  wire [7:0] demand_3;   // Slots that ME queue 3 asks for.
  wire take_3;           // ME queue 3 takes the front.
  wire [7:0] todo_3;     // Slots of ME queue 3 not yet issued.
  wire [3:0] granted_3;  // Slots of ME queue 3 decided in the cycle before.
  wire retire_3;         // The instruction of ME queue 3 is complete.
  wire [7:0] ves_3;      // VEs that execute a slot of ME queue 3.
  wire [23:0] slots_3;   // Slot of ME queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[3]),
    .instr_ve_i    (instr_ve_i[31:24]),
    .flush_i       (flush_i[3]),
    .hold_i        (hold_i[3]),
    .allow_i       (allow_3),
    .me_done_i     (me_done_3),
    .own_i         (own[31:24]),
    .borrowed_i    (borrowed[31:24]),
    .first_i       (first[15:12]),
    .demand_o      (demand_3),
    .take_o        (take_3),
    .todo_o        (todo_3),
    .granted_o     (granted_3),
    .retire_o      (retire_3),
    .ve_o          (ves_3),
    .slot_o        (slots_3)
  );

  // The vNPU of ME queue 4 may issue VE operations.
  wire allow_4 = |(tenant_4 & ve_allow_i);

  wire [7:0] demand_4;   // Slots that ME queue 4 asks for.
  wire take_4;           // ME queue 4 takes the front.
  wire [7:0] todo_4;     // Slots of ME queue 4 not yet issued.
  wire [3:0] granted_4;  // Slots of ME queue 4 decided in the cycle before.
  wire retire_4;         // The instruction of ME queue 4 is complete.
  wire [7:0] ves_4;      // VEs that execute a slot of ME queue 4.
  wire [23:0] slots_4;   // Slot of ME queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[4]),
    .instr_ve_i    (instr_ve_i[39:32]),
    .flush_i       (flush_i[4]),
    .hold_i        (hold_i[4]),
    .allow_i       (allow_4),
    .me_done_i     (me_done_4),
    .own_i         (own[39:32]),
    .borrowed_i    (borrowed[39:32]),
    .first_i       (first[19:16]),
    .demand_o      (demand_4),
    .take_o        (take_4),
    .todo_o        (todo_4),
    .granted_o     (granted_4),
    .retire_o      (retire_4),
    .ve_o          (ves_4),
    .slot_o        (slots_4)
  );

  // The vNPU of ME queue 5 may issue VE operations.
  wire allow_5 = |(tenant_5 & ve_allow_i);

  wire [7:0] demand_5;   // Slots that ME queue 5 asks for.
  wire take_5;           // ME queue 5 takes the front.
  wire [7:0] todo_5;     // Slots of ME queue 5 not yet issued.
  wire [3:0] granted_5;  // Slots of ME queue 5 decided in the cycle before.
  wire retire_5;         // The instruction of ME queue 5 is complete.
  wire [7:0] ves_5;      // VEs that execute a slot of ME queue 5.
  wire [23:0] slots_5;   // Slot of ME queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[5]),
    .instr_ve_i    (instr_ve_i[47:40]),
    .flush_i       (flush_i[5]),
    .hold_i        (hold_i[5]),
    .allow_i       (allow_5),
    .me_done_i     (me_done_5),
    .own_i         (own[47:40]),
    .borrowed_i    (borrowed[47:40]),
    .first_i       (first[23:20]),
    .demand_o      (demand_5),
    .take_o        (take_5),
    .todo_o        (todo_5),
    .granted_o     (granted_5),
    .retire_o      (retire_5),
    .ve_o          (ves_5),
    .slot_o        (slots_5)
  );

  // The vNPU of ME queue 6 may issue VE operations.
  wire allow_6 = |(tenant_6 & ve_allow_i);

  wire [7:0] demand_6;   // Slots that ME queue 6 asks for.
  wire take_6;           // ME queue 6 takes the front.
  wire [7:0] todo_6;     // Slots of ME queue 6 not yet issued.
  wire [3:0] granted_6;  // Slots of ME queue 6 decided in the cycle before.
  wire retire_6;         // The instruction of ME queue 6 is complete.
  wire [7:0] ves_6;      // VEs that execute a slot of ME queue 6.
  wire [23:0] slots_6;   // Slot of ME queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[6]),
    .instr_ve_i    (instr_ve_i[55:48]),
    .flush_i       (flush_i[6]),
    .hold_i        (hold_i[6]),
    .allow_i       (allow_6),
    .me_done_i     (me_done_6),
    .own_i         (own[55:48]),
    .borrowed_i    (borrowed[55:48]),
    .first_i       (first[27:24]),
    .demand_o      (demand_6),
    .take_o        (take_6),
    .todo_o        (todo_6),
    .granted_o     (granted_6),
    .retire_o      (retire_6),
    .ve_o          (ves_6),
    .slot_o        (slots_6)
  );

  // The vNPU of ME queue 7 may issue VE operations.
  wire allow_7 = |(tenant_7 & ve_allow_i);

  wire [7:0] demand_7;   // Slots that ME queue 7 asks for.
  wire take_7;           // ME queue 7 takes the front.
  wire [7:0] todo_7;     // Slots of ME queue 7 not yet issued.
  wire [3:0] granted_7;  // Slots of ME queue 7 decided in the cycle before.
  wire retire_7;         // The instruction of ME queue 7 is complete.
  wire [7:0] ves_7;      // VEs that execute a slot of ME queue 7.
  wire [23:0] slots_7;   // Slot of ME queue 7 on each VE; 0 on the others.
  vnpu_op_queue u_queue_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[7]),
    .instr_ve_i    (instr_ve_i[63:56]),
    .flush_i       (flush_i[7]),
    .hold_i        (hold_i[7]),
    .allow_i       (allow_7),
    .me_done_i     (me_done_7),
    .own_i         (own[63:56]),
    .borrowed_i    (borrowed[63:56]),
    .first_i       (first[31:28]),
    .demand_o      (demand_7),
    .take_o        (take_7),
    .todo_o        (todo_7),
    .granted_o     (granted_7),
    .retire_o      (retire_7),
    .ve_o          (ves_7),
    .slot_o        (slots_7)
  );

  // The vNPU of VE queue 0 may issue VE operations.
  wire allow_8 = ve_allow_i[0];

  wire [7:0] demand_8;   // Slots that VE queue 0 asks for.
  wire take_8;           // VE queue 0 takes the front.
  wire [7:0] todo_8;     // Slots of VE queue 0 not yet issued.
  wire [3:0] granted_8;  // Slots of VE queue 0 decided in the cycle before.
  wire retire_8;         // The instruction of VE queue 0 is complete.
  wire [7:0] ves_8;      // VEs that execute a slot of VE queue 0.
  wire [23:0] slots_8;   // Slot of VE queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[8]),
    .instr_ve_i    (instr_ve_i[71:64]),
    .flush_i       (flush_i[8]),
    .hold_i        (1'b0),
    .allow_i       (allow_8),
    .me_done_i     (1'b1),
    .own_i         (own[71:64]),
    .borrowed_i    (borrowed[71:64]),
    .first_i       (first[35:32]),
    .demand_o      (demand_8),
    .take_o        (take_8),
    .todo_o        (todo_8),
    .granted_o     (granted_8),
    .retire_o      (retire_8),
    .ve_o          (ves_8),
    .slot_o        (slots_8)
  );

  // The vNPU of VE queue 1 may issue VE operations.
  wire allow_9 = ve_allow_i[1];

  wire [7:0] demand_9;   // Slots that VE queue 1 asks for.
  wire take_9;           // VE queue 1 takes the front.
  wire [7:0] todo_9;     // Slots of VE queue 1 not yet issued.
  wire [3:0] granted_9;  // Slots of VE queue 1 decided in the cycle before.
  wire retire_9;         // The instruction of VE queue 1 is complete.
  wire [7:0] ves_9;      // VEs that execute a slot of VE queue 1.
  wire [23:0] slots_9;   // Slot of VE queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[9]),
    .instr_ve_i    (instr_ve_i[79:72]),
    .flush_i       (flush_i[9]),
    .hold_i        (1'b0),
    .allow_i       (allow_9),
    .me_done_i     (1'b1),
    .own_i         (own[79:72]),
    .borrowed_i    (borrowed[79:72]),
    .first_i       (first[39:36]),
    .demand_o      (demand_9),
    .take_o        (take_9),
    .todo_o        (todo_9),
    .granted_o     (granted_9),
    .retire_o      (retire_9),
    .ve_o          (ves_9),
    .slot_o        (slots_9)
  );

  // The vNPU of VE queue 2 may issue VE operations.
  wire allow_10 = ve_allow_i[2];

  wire [7:0] demand_10;   // Slots that VE queue 2 asks for.
  wire take_10;           // VE queue 2 takes the front.
  wire [7:0] todo_10;     // Slots of VE queue 2 not yet issued.
  wire [3:0] granted_10;  // Slots of VE queue 2 decided in the cycle before.
  wire retire_10;         // The instruction of VE queue 2 is complete.
  wire [7:0] ves_10;      // VEs that execute a slot of VE queue 2.
  wire [23:0] slots_10;   // Slot of VE queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[10]),
    .instr_ve_i    (instr_ve_i[87:80]),
    .flush_i       (flush_i[10]),
    .hold_i        (1'b0),
    .allow_i       (allow_10),
    .me_done_i     (1'b1),
    .own_i         (own[87:80]),
    .borrowed_i    (borrowed[87:80]),
    .first_i       (first[43:40]),
    .demand_o      (demand_10),
    .take_o        (take_10),
    .todo_o        (todo_10),
    .granted_o     (granted_10),
    .retire_o      (retire_10),
    .ve_o          (ves_10),
    .slot_o        (slots_10)
  );

  // The vNPU of VE queue 3 may issue VE operations.
  wire allow_11 = ve_allow_i[3];

  wire [7:0] demand_11;   // Slots that VE queue 3 asks for.
  wire take_11;           // VE queue 3 takes the front.
  wire [7:0] todo_11;     // Slots of VE queue 3 not yet issued.
  wire [3:0] granted_11;  // Slots of VE queue 3 decided in the cycle before.
  wire retire_11;         // The instruction of VE queue 3 is complete.
  wire [7:0] ves_11;      // VEs that execute a slot of VE queue 3.
  wire [23:0] slots_11;   // Slot of VE queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[11]),
    .instr_ve_i    (instr_ve_i[95:88]),
    .flush_i       (flush_i[11]),
    .hold_i        (1'b0),
    .allow_i       (allow_11),
    .me_done_i     (1'b1),
    .own_i         (own[95:88]),
    .borrowed_i    (borrowed[95:88]),
    .first_i       (first[47:44]),
    .demand_o      (demand_11),
    .take_o        (take_11),
    .todo_o        (todo_11),
    .granted_o     (granted_11),
    .retire_o      (retire_11),
    .ve_o          (ves_11),
    .slot_o        (slots_11)
  );

  // The vNPU of VE queue 4 may issue VE operations.
  wire allow_12 = ve_allow_i[4];

  wire [7:0] demand_12;   // Slots that VE queue 4 asks for.
  wire take_12;           // VE queue 4 takes the front.
  wire [7:0] todo_12;     // Slots of VE queue 4 not yet issued.
  wire [3:0] granted_12;  // Slots of VE queue 4 decided in the cycle before.
  wire retire_12;         // The instruction of VE queue 4 is complete.
  wire [7:0] ves_12;      // VEs that execute a slot of VE queue 4.
  wire [23:0] slots_12;   // Slot of VE queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_12 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[12]),
    .instr_ve_i    (instr_ve_i[103:96]),
    .flush_i       (flush_i[12]),
    .hold_i        (1'b0),
    .allow_i       (allow_12),
    .me_done_i     (1'b1),
    .own_i         (own[103:96]),
    .borrowed_i    (borrowed[103:96]),
    .first_i       (first[51:48]),
    .demand_o      (demand_12),
    .take_o        (take_12),
    .todo_o        (todo_12),
    .granted_o     (granted_12),
    .retire_o      (retire_12),
    .ve_o          (ves_12),
    .slot_o        (slots_12)
  );

  // The vNPU of VE queue 5 may issue VE operations.
  wire allow_13 = ve_allow_i[5];

  wire [7:0] demand_13;   // Slots that VE queue 5 asks for.
  wire take_13;           // VE queue 5 takes the front.
  wire [7:0] todo_13;     // Slots of VE queue 5 not yet issued.
  wire [3:0] granted_13;  // Slots of VE queue 5 decided in the cycle before.
  wire retire_13;         // The instruction of VE queue 5 is complete.
  wire [7:0] ves_13;      // VEs that execute a slot of VE queue 5.
  wire [23:0] slots_13;   // Slot of VE queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_13 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[13]),
    .instr_ve_i    (instr_ve_i[111:104]),
    .flush_i       (flush_i[13]),
    .hold_i        (1'b0),
    .allow_i       (allow_13),
    .me_done_i     (1'b1),
    .own_i         (own[111:104]),
    .borrowed_i    (borrowed[111:104]),
    .first_i       (first[55:52]),
    .demand_o      (demand_13),
    .take_o        (take_13),
    .todo_o        (todo_13),
    .granted_o     (granted_13),
    .retire_o      (retire_13),
    .ve_o          (ves_13),
    .slot_o        (slots_13)
  );

  // The vNPU of VE queue 6 may issue VE operations.
  wire allow_14 = ve_allow_i[6];

  wire [7:0] demand_14;   // Slots that VE queue 6 asks for.
  wire take_14;           // VE queue 6 takes the front.
  wire [7:0] todo_14;     // Slots of VE queue 6 not yet issued.
  wire [3:0] granted_14;  // Slots of VE queue 6 decided in the cycle before.
  wire retire_14;         // The instruction of VE queue 6 is complete.
  wire [7:0] ves_14;      // VEs that execute a slot of VE queue 6.
  wire [23:0] slots_14;   // Slot of VE queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_14 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[14]),
    .instr_ve_i    (instr_ve_i[119:112]),
    .flush_i       (flush_i[14]),
    .hold_i        (1'b0),
    .allow_i       (allow_14),
    .me_done_i     (1'b1),
    .own_i         (own[119:112]),
    .borrowed_i    (borrowed[119:112]),
    .first_i       (first[59:56]),
    .demand_o      (demand_14),
    .take_o        (take_14),
    .todo_o        (todo_14),
    .granted_o     (granted_14),
    .retire_o      (retire_14),
    .ve_o          (ves_14),
    .slot_o        (slots_14)
  );

  // The vNPU of VE queue 7 may issue VE operations.
  wire allow_15 = ve_allow_i[7];

  wire [7:0] demand_15;   // Slots that VE queue 7 asks for.
  wire take_15;           // VE queue 7 takes the front.
  wire [7:0] todo_15;     // Slots of VE queue 7 not yet issued.
  wire [3:0] granted_15;  // Slots of VE queue 7 decided in the cycle before.
  wire retire_15;         // The instruction of VE queue 7 is complete.
  wire [7:0] ves_15;      // VEs that execute a slot of VE queue 7.
  wire [23:0] slots_15;   // Slot of VE queue 7 on each VE; 0 on the others.
  vnpu_op_queue u_queue_15 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[15]),
    .instr_ve_i    (instr_ve_i[127:120]),
    .flush_i       (flush_i[15]),
    .hold_i        (1'b0),
    .allow_i       (allow_15),
    .me_done_i     (1'b1),
    .own_i         (own[127:120]),
    .borrowed_i    (borrowed[127:120]),
    .first_i       (first[63:60]),
    .demand_o      (demand_15),
    .take_o        (take_15),
    .todo_o        (todo_15),
    .granted_o     (granted_15),
    .retire_o      (retire_15),
    .ve_o          (ves_15),
    .slot_o        (slots_15)
  );

  // The vNPU of VE queue 8 may issue VE operations.
  wire allow_16 = ve_allow_i[8];

  wire [7:0] demand_16;   // Slots that VE queue 8 asks for.
  wire take_16;           // VE queue 8 takes the front.
  wire [7:0] todo_16;     // Slots of VE queue 8 not yet issued.
  wire [3:0] granted_16;  // Slots of VE queue 8 decided in the cycle before.
  wire retire_16;         // The instruction of VE queue 8 is complete.
  wire [7:0] ves_16;      // VEs that execute a slot of VE queue 8.
  wire [23:0] slots_16;   // Slot of VE queue 8 on each VE; 0 on the others.
  vnpu_op_queue u_queue_16 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[16]),
    .instr_ve_i    (instr_ve_i[135:128]),
    .flush_i       (flush_i[16]),
    .hold_i        (1'b0),
    .allow_i       (allow_16),
    .me_done_i     (1'b1),
    .own_i         (own[135:128]),
    .borrowed_i    (borrowed[135:128]),
    .first_i       (first[67:64]),
    .demand_o      (demand_16),
    .take_o        (take_16),
    .todo_o        (todo_16),
    .granted_o     (granted_16),
    .retire_o      (retire_16),
    .ve_o          (ves_16),
    .slot_o        (slots_16)
  );

  // The vNPU of VE queue 9 may issue VE operations.
  wire allow_17 = ve_allow_i[9];

  wire [7:0] demand_17;   // Slots that VE queue 9 asks for.
  wire take_17;           // VE queue 9 takes the front.
  wire [7:0] todo_17;     // Slots of VE queue 9 not yet issued.
  wire [3:0] granted_17;  // Slots of VE queue 9 decided in the cycle before.
  wire retire_17;         // The instruction of VE queue 9 is complete.
  wire [7:0] ves_17;      // VEs that execute a slot of VE queue 9.
  wire [23:0] slots_17;   // Slot of VE queue 9 on each VE; 0 on the others.
  vnpu_op_queue u_queue_17 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[17]),
    .instr_ve_i    (instr_ve_i[143:136]),
    .flush_i       (flush_i[17]),
    .hold_i        (1'b0),
    .allow_i       (allow_17),
    .me_done_i     (1'b1),
    .own_i         (own[143:136]),
    .borrowed_i    (borrowed[143:136]),
    .first_i       (first[71:68]),
    .demand_o      (demand_17),
    .take_o        (take_17),
    .todo_o        (todo_17),
    .granted_o     (granted_17),
    .retire_o      (retire_17),
    .ve_o          (ves_17),
    .slot_o        (slots_17)
  );

  // The vNPU of VE queue 10 may issue VE operations.
  wire allow_18 = ve_allow_i[10];

  wire [7:0] demand_18;   // Slots that VE queue 10 asks for.
  wire take_18;           // VE queue 10 takes the front.
  wire [7:0] todo_18;     // Slots of VE queue 10 not yet issued.
  wire [3:0] granted_18;  // Slots of VE queue 10 decided in the cycle before.
  wire retire_18;         // The instruction of VE queue 10 is complete.
  wire [7:0] ves_18;      // VEs that execute a slot of VE queue 10.
  wire [23:0] slots_18;   // Slot of VE queue 10 on each VE; 0 on the others.
  vnpu_op_queue u_queue_18 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[18]),
    .instr_ve_i    (instr_ve_i[151:144]),
    .flush_i       (flush_i[18]),
    .hold_i        (1'b0),
    .allow_i       (allow_18),
    .me_done_i     (1'b1),
    .own_i         (own[151:144]),
    .borrowed_i    (borrowed[151:144]),
    .first_i       (first[75:72]),
    .demand_o      (demand_18),
    .take_o        (take_18),
    .todo_o        (todo_18),
    .granted_o     (granted_18),
    .retire_o      (retire_18),
    .ve_o          (ves_18),
    .slot_o        (slots_18)
  );

  // The vNPU of VE queue 11 may issue VE operations.
  wire allow_19 = ve_allow_i[11];

  wire [7:0] demand_19;   // Slots that VE queue 11 asks for.
  wire take_19;           // VE queue 11 takes the front.
  wire [7:0] todo_19;     // Slots of VE queue 11 not yet issued.
  wire [3:0] granted_19;  // Slots of VE queue 11 decided in the cycle before.
  wire retire_19;         // The instruction of VE queue 11 is complete.
  wire [7:0] ves_19;      // VEs that execute a slot of VE queue 11.
  wire [23:0] slots_19;   // Slot of VE queue 11 on each VE; 0 on the others.
  vnpu_op_queue u_queue_19 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[19]),
    .instr_ve_i    (instr_ve_i[159:152]),
    .flush_i       (flush_i[19]),
    .hold_i        (1'b0),
    .allow_i       (allow_19),
    .me_done_i     (1'b1),
    .own_i         (own[159:152]),
    .borrowed_i    (borrowed[159:152]),
    .first_i       (first[79:76]),
    .demand_o      (demand_19),
    .take_o        (take_19),
    .todo_o        (todo_19),
    .granted_o     (granted_19),
    .retire_o      (retire_19),
    .ve_o          (ves_19),
    .slot_o        (slots_19)
  );

  // The vNPU of VE queue 12 may issue VE operations.
  wire allow_20 = ve_allow_i[12];

  wire [7:0] demand_20;   // Slots that VE queue 12 asks for.
  wire take_20;           // VE queue 12 takes the front.
  wire [7:0] todo_20;     // Slots of VE queue 12 not yet issued.
  wire [3:0] granted_20;  // Slots of VE queue 12 decided in the cycle before.
  wire retire_20;         // The instruction of VE queue 12 is complete.
  wire [7:0] ves_20;      // VEs that execute a slot of VE queue 12.
  wire [23:0] slots_20;   // Slot of VE queue 12 on each VE; 0 on the others.
  vnpu_op_queue u_queue_20 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[20]),
    .instr_ve_i    (instr_ve_i[167:160]),
    .flush_i       (flush_i[20]),
    .hold_i        (1'b0),
    .allow_i       (allow_20),
    .me_done_i     (1'b1),
    .own_i         (own[167:160]),
    .borrowed_i    (borrowed[167:160]),
    .first_i       (first[83:80]),
    .demand_o      (demand_20),
    .take_o        (take_20),
    .todo_o        (todo_20),
    .granted_o     (granted_20),
    .retire_o      (retire_20),
    .ve_o          (ves_20),
    .slot_o        (slots_20)
  );

  // The vNPU of VE queue 13 may issue VE operations.
  wire allow_21 = ve_allow_i[13];

  wire [7:0] demand_21;   // Slots that VE queue 13 asks for.
  wire take_21;           // VE queue 13 takes the front.
  wire [7:0] todo_21;     // Slots of VE queue 13 not yet issued.
  wire [3:0] granted_21;  // Slots of VE queue 13 decided in the cycle before.
  wire retire_21;         // The instruction of VE queue 13 is complete.
  wire [7:0] ves_21;      // VEs that execute a slot of VE queue 13.
  wire [23:0] slots_21;   // Slot of VE queue 13 on each VE; 0 on the others.
  vnpu_op_queue u_queue_21 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[21]),
    .instr_ve_i    (instr_ve_i[175:168]),
    .flush_i       (flush_i[21]),
    .hold_i        (1'b0),
    .allow_i       (allow_21),
    .me_done_i     (1'b1),
    .own_i         (own[175:168]),
    .borrowed_i    (borrowed[175:168]),
    .first_i       (first[87:84]),
    .demand_o      (demand_21),
    .take_o        (take_21),
    .todo_o        (todo_21),
    .granted_o     (granted_21),
    .retire_o      (retire_21),
    .ve_o          (ves_21),
    .slot_o        (slots_21)
  );

  // The vNPU of VE queue 14 may issue VE operations.
  wire allow_22 = ve_allow_i[14];

  wire [7:0] demand_22;   // Slots that VE queue 14 asks for.
  wire take_22;           // VE queue 14 takes the front.
  wire [7:0] todo_22;     // Slots of VE queue 14 not yet issued.
  wire [3:0] granted_22;  // Slots of VE queue 14 decided in the cycle before.
  wire retire_22;         // The instruction of VE queue 14 is complete.
  wire [7:0] ves_22;      // VEs that execute a slot of VE queue 14.
  wire [23:0] slots_22;   // Slot of VE queue 14 on each VE; 0 on the others.
  vnpu_op_queue u_queue_22 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[22]),
    .instr_ve_i    (instr_ve_i[183:176]),
    .flush_i       (flush_i[22]),
    .hold_i        (1'b0),
    .allow_i       (allow_22),
    .me_done_i     (1'b1),
    .own_i         (own[183:176]),
    .borrowed_i    (borrowed[183:176]),
    .first_i       (first[91:88]),
    .demand_o      (demand_22),
    .take_o        (take_22),
    .todo_o        (todo_22),
    .granted_o     (granted_22),
    .retire_o      (retire_22),
    .ve_o          (ves_22),
    .slot_o        (slots_22)
  );

  // The vNPU of VE queue 15 may issue VE operations.
  wire allow_23 = ve_allow_i[15];

  wire [7:0] demand_23;   // Slots that VE queue 15 asks for.
  wire take_23;           // VE queue 15 takes the front.
  wire [7:0] todo_23;     // Slots of VE queue 15 not yet issued.
  wire [3:0] granted_23;  // Slots of VE queue 15 decided in the cycle before.
  wire retire_23;         // The instruction of VE queue 15 is complete.
  wire [7:0] ves_23;      // VEs that execute a slot of VE queue 15.
  wire [23:0] slots_23;   // Slot of VE queue 15 on each VE; 0 on the others.
  vnpu_op_queue u_queue_23 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[23]),
    .instr_ve_i    (instr_ve_i[191:184]),
    .flush_i       (flush_i[23]),
    .hold_i        (1'b0),
    .allow_i       (allow_23),
    .me_done_i     (1'b1),
    .own_i         (own[191:184]),
    .borrowed_i    (borrowed[191:184]),
    .first_i       (first[95:92]),
    .demand_o      (demand_23),
    .take_o        (take_23),
    .todo_o        (todo_23),
    .granted_o     (granted_23),
    .retire_o      (retire_23),
    .ve_o          (ves_23),
    .slot_o        (slots_23)
  );

  assign take = {
    take_23,
    take_22,
    take_21,
    take_20,
    take_19,
    take_18,
    take_17,
    take_16,
    take_15,
    take_14,
    take_13,
    take_12,
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

  assign me_issue_o = {
    me_issue_7,
    me_issue_6,
    me_issue_5,
    me_issue_4,
    me_issue_3,
    me_issue_2,
    me_issue_1,
    me_issue_0
  };

  assign me_todo_o = {
    me_todo_7,
    me_todo_6,
    me_todo_5,
    me_todo_4,
    me_todo_3,
    me_todo_2,
    me_todo_1,
    me_todo_0
  };

  assign retire_o = {
    retire_23,
    retire_22,
    retire_21,
    retire_20,
    retire_19,
    retire_18,
    retire_17,
    retire_16,
    retire_15,
    retire_14,
    retire_13,
    retire_12,
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
    todo_23,
    todo_22,
    todo_21,
    todo_20,
    todo_19,
    todo_18,
    todo_17,
    todo_16,
    todo_15,
    todo_14,
    todo_13,
    todo_12,
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
  wire [3:0] quota_of_0 = ve_quota_i[3:0];

  // VEs of vNPU 0, a thermometer.
  wire [7:0] quota_level_0 = {
    quota_of_0 > 4'd7,
    quota_of_0 > 4'd6,
    quota_of_0 > 4'd5,
    quota_of_0 > 4'd4,
    quota_of_0 > 4'd3,
    quota_of_0 > 4'd2,
    quota_of_0 > 4'd1,
    quota_of_0 > 4'd0
  };

  // VEs of vNPU 1, a binary number.
  wire [3:0] quota_of_1 = ve_quota_i[7:4];

  // VEs of vNPU 1, a thermometer.
  wire [7:0] quota_level_1 = {
    quota_of_1 > 4'd7,
    quota_of_1 > 4'd6,
    quota_of_1 > 4'd5,
    quota_of_1 > 4'd4,
    quota_of_1 > 4'd3,
    quota_of_1 > 4'd2,
    quota_of_1 > 4'd1,
    quota_of_1 > 4'd0
  };

  // VEs of vNPU 2, a binary number.
  wire [3:0] quota_of_2 = ve_quota_i[11:8];

  // VEs of vNPU 2, a thermometer.
  wire [7:0] quota_level_2 = {
    quota_of_2 > 4'd7,
    quota_of_2 > 4'd6,
    quota_of_2 > 4'd5,
    quota_of_2 > 4'd4,
    quota_of_2 > 4'd3,
    quota_of_2 > 4'd2,
    quota_of_2 > 4'd1,
    quota_of_2 > 4'd0
  };

  // VEs of vNPU 3, a binary number.
  wire [3:0] quota_of_3 = ve_quota_i[15:12];

  // VEs of vNPU 3, a thermometer.
  wire [7:0] quota_level_3 = {
    quota_of_3 > 4'd7,
    quota_of_3 > 4'd6,
    quota_of_3 > 4'd5,
    quota_of_3 > 4'd4,
    quota_of_3 > 4'd3,
    quota_of_3 > 4'd2,
    quota_of_3 > 4'd1,
    quota_of_3 > 4'd0
  };

  // VEs of vNPU 4, a binary number.
  wire [3:0] quota_of_4 = ve_quota_i[19:16];

  // VEs of vNPU 4, a thermometer.
  wire [7:0] quota_level_4 = {
    quota_of_4 > 4'd7,
    quota_of_4 > 4'd6,
    quota_of_4 > 4'd5,
    quota_of_4 > 4'd4,
    quota_of_4 > 4'd3,
    quota_of_4 > 4'd2,
    quota_of_4 > 4'd1,
    quota_of_4 > 4'd0
  };

  // VEs of vNPU 5, a binary number.
  wire [3:0] quota_of_5 = ve_quota_i[23:20];

  // VEs of vNPU 5, a thermometer.
  wire [7:0] quota_level_5 = {
    quota_of_5 > 4'd7,
    quota_of_5 > 4'd6,
    quota_of_5 > 4'd5,
    quota_of_5 > 4'd4,
    quota_of_5 > 4'd3,
    quota_of_5 > 4'd2,
    quota_of_5 > 4'd1,
    quota_of_5 > 4'd0
  };

  // VEs of vNPU 6, a binary number.
  wire [3:0] quota_of_6 = ve_quota_i[27:24];

  // VEs of vNPU 6, a thermometer.
  wire [7:0] quota_level_6 = {
    quota_of_6 > 4'd7,
    quota_of_6 > 4'd6,
    quota_of_6 > 4'd5,
    quota_of_6 > 4'd4,
    quota_of_6 > 4'd3,
    quota_of_6 > 4'd2,
    quota_of_6 > 4'd1,
    quota_of_6 > 4'd0
  };

  // VEs of vNPU 7, a binary number.
  wire [3:0] quota_of_7 = ve_quota_i[31:28];

  // VEs of vNPU 7, a thermometer.
  wire [7:0] quota_level_7 = {
    quota_of_7 > 4'd7,
    quota_of_7 > 4'd6,
    quota_of_7 > 4'd5,
    quota_of_7 > 4'd4,
    quota_of_7 > 4'd3,
    quota_of_7 > 4'd2,
    quota_of_7 > 4'd1,
    quota_of_7 > 4'd0
  };

  // VEs of vNPU 8, a binary number.
  wire [3:0] quota_of_8 = ve_quota_i[35:32];

  // VEs of vNPU 8, a thermometer.
  wire [7:0] quota_level_8 = {
    quota_of_8 > 4'd7,
    quota_of_8 > 4'd6,
    quota_of_8 > 4'd5,
    quota_of_8 > 4'd4,
    quota_of_8 > 4'd3,
    quota_of_8 > 4'd2,
    quota_of_8 > 4'd1,
    quota_of_8 > 4'd0
  };

  // VEs of vNPU 9, a binary number.
  wire [3:0] quota_of_9 = ve_quota_i[39:36];

  // VEs of vNPU 9, a thermometer.
  wire [7:0] quota_level_9 = {
    quota_of_9 > 4'd7,
    quota_of_9 > 4'd6,
    quota_of_9 > 4'd5,
    quota_of_9 > 4'd4,
    quota_of_9 > 4'd3,
    quota_of_9 > 4'd2,
    quota_of_9 > 4'd1,
    quota_of_9 > 4'd0
  };

  // VEs of vNPU 10, a binary number.
  wire [3:0] quota_of_10 = ve_quota_i[43:40];

  // VEs of vNPU 10, a thermometer.
  wire [7:0] quota_level_10 = {
    quota_of_10 > 4'd7,
    quota_of_10 > 4'd6,
    quota_of_10 > 4'd5,
    quota_of_10 > 4'd4,
    quota_of_10 > 4'd3,
    quota_of_10 > 4'd2,
    quota_of_10 > 4'd1,
    quota_of_10 > 4'd0
  };

  // VEs of vNPU 11, a binary number.
  wire [3:0] quota_of_11 = ve_quota_i[47:44];

  // VEs of vNPU 11, a thermometer.
  wire [7:0] quota_level_11 = {
    quota_of_11 > 4'd7,
    quota_of_11 > 4'd6,
    quota_of_11 > 4'd5,
    quota_of_11 > 4'd4,
    quota_of_11 > 4'd3,
    quota_of_11 > 4'd2,
    quota_of_11 > 4'd1,
    quota_of_11 > 4'd0
  };

  // VEs of vNPU 12, a binary number.
  wire [3:0] quota_of_12 = ve_quota_i[51:48];

  // VEs of vNPU 12, a thermometer.
  wire [7:0] quota_level_12 = {
    quota_of_12 > 4'd7,
    quota_of_12 > 4'd6,
    quota_of_12 > 4'd5,
    quota_of_12 > 4'd4,
    quota_of_12 > 4'd3,
    quota_of_12 > 4'd2,
    quota_of_12 > 4'd1,
    quota_of_12 > 4'd0
  };

  // VEs of vNPU 13, a binary number.
  wire [3:0] quota_of_13 = ve_quota_i[55:52];

  // VEs of vNPU 13, a thermometer.
  wire [7:0] quota_level_13 = {
    quota_of_13 > 4'd7,
    quota_of_13 > 4'd6,
    quota_of_13 > 4'd5,
    quota_of_13 > 4'd4,
    quota_of_13 > 4'd3,
    quota_of_13 > 4'd2,
    quota_of_13 > 4'd1,
    quota_of_13 > 4'd0
  };

  // VEs of vNPU 14, a binary number.
  wire [3:0] quota_of_14 = ve_quota_i[59:56];

  // VEs of vNPU 14, a thermometer.
  wire [7:0] quota_level_14 = {
    quota_of_14 > 4'd7,
    quota_of_14 > 4'd6,
    quota_of_14 > 4'd5,
    quota_of_14 > 4'd4,
    quota_of_14 > 4'd3,
    quota_of_14 > 4'd2,
    quota_of_14 > 4'd1,
    quota_of_14 > 4'd0
  };

  // VEs of vNPU 15, a binary number.
  wire [3:0] quota_of_15 = ve_quota_i[63:60];

  // VEs of vNPU 15, a thermometer.
  wire [7:0] quota_level_15 = {
    quota_of_15 > 4'd7,
    quota_of_15 > 4'd6,
    quota_of_15 > 4'd5,
    quota_of_15 > 4'd4,
    quota_of_15 > 4'd3,
    quota_of_15 > 4'd2,
    quota_of_15 > 4'd1,
    quota_of_15 > 4'd0
  };

  // ----------------------------------------
  // Own share
  // ----------------------------------------

  // VEs of the vNPU of ME queue 0.
  wire [7:0] quota_0 =
      (quota_level_0 & {8{tenant_0[0]}}) |
      (quota_level_1 & {8{tenant_0[1]}}) |
      (quota_level_2 & {8{tenant_0[2]}}) |
      (quota_level_3 & {8{tenant_0[3]}}) |
      (quota_level_4 & {8{tenant_0[4]}}) |
      (quota_level_5 & {8{tenant_0[5]}}) |
      (quota_level_6 & {8{tenant_0[6]}}) |
      (quota_level_7 & {8{tenant_0[7]}}) |
      (quota_level_8 & {8{tenant_0[8]}}) |
      (quota_level_9 & {8{tenant_0[9]}}) |
      (quota_level_10 & {8{tenant_0[10]}}) |
      (quota_level_11 & {8{tenant_0[11]}}) |
      (quota_level_12 & {8{tenant_0[12]}}) |
      (quota_level_13 & {8{tenant_0[13]}}) |
      (quota_level_14 & {8{tenant_0[14]}}) |
      (quota_level_15 & {8{tenant_0[15]}});

  // Slots that earlier queues of the vNPU of ME queue 0 ask for.
  wire [7:0] earlier_0 = 8'd0;

  wire [7:0] own_0;    // Slots of ME queue 0 within the own share.
  wire [7:0] rest_0;   // Slots of ME queue 0 that wait for a borrowed VE.
  wire [7:0] spare_0;  // Own VEs that ME queue 0 and those before it leave.
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
  wire [7:0] quota_1 =
      (quota_level_0 & {8{tenant_1[0]}}) |
      (quota_level_1 & {8{tenant_1[1]}}) |
      (quota_level_2 & {8{tenant_1[2]}}) |
      (quota_level_3 & {8{tenant_1[3]}}) |
      (quota_level_4 & {8{tenant_1[4]}}) |
      (quota_level_5 & {8{tenant_1[5]}}) |
      (quota_level_6 & {8{tenant_1[6]}}) |
      (quota_level_7 & {8{tenant_1[7]}}) |
      (quota_level_8 & {8{tenant_1[8]}}) |
      (quota_level_9 & {8{tenant_1[9]}}) |
      (quota_level_10 & {8{tenant_1[10]}}) |
      (quota_level_11 & {8{tenant_1[11]}}) |
      (quota_level_12 & {8{tenant_1[12]}}) |
      (quota_level_13 & {8{tenant_1[13]}}) |
      (quota_level_14 & {8{tenant_1[14]}}) |
      (quota_level_15 & {8{tenant_1[15]}});

  // Slots that earlier queues of the vNPU of ME queue 1 ask for.
  wire [7:0] earlier_1 = demand_0 & {8{|(tenant_0 & tenant_1)}};

  wire [7:0] own_1;    // Slots of ME queue 1 within the own share.
  wire [7:0] rest_1;   // Slots of ME queue 1 that wait for a borrowed VE.
  wire [7:0] spare_1;  // Own VEs that ME queue 1 and those before it leave.
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
  wire [7:0] quota_2 =
      (quota_level_0 & {8{tenant_2[0]}}) |
      (quota_level_1 & {8{tenant_2[1]}}) |
      (quota_level_2 & {8{tenant_2[2]}}) |
      (quota_level_3 & {8{tenant_2[3]}}) |
      (quota_level_4 & {8{tenant_2[4]}}) |
      (quota_level_5 & {8{tenant_2[5]}}) |
      (quota_level_6 & {8{tenant_2[6]}}) |
      (quota_level_7 & {8{tenant_2[7]}}) |
      (quota_level_8 & {8{tenant_2[8]}}) |
      (quota_level_9 & {8{tenant_2[9]}}) |
      (quota_level_10 & {8{tenant_2[10]}}) |
      (quota_level_11 & {8{tenant_2[11]}}) |
      (quota_level_12 & {8{tenant_2[12]}}) |
      (quota_level_13 & {8{tenant_2[13]}}) |
      (quota_level_14 & {8{tenant_2[14]}}) |
      (quota_level_15 & {8{tenant_2[15]}});

  wire [7:0] asked_2;  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  vnpu_op_plus u_asked_2 (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_2)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_2)}}),
    .sum_o (asked_2)
  );

  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  wire [7:0] earlier_2 = asked_2;

  wire [7:0] own_2;    // Slots of ME queue 2 within the own share.
  wire [7:0] rest_2;   // Slots of ME queue 2 that wait for a borrowed VE.
  wire [7:0] spare_2;  // Own VEs that ME queue 2 and those before it leave.
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
  wire [7:0] quota_3 =
      (quota_level_0 & {8{tenant_3[0]}}) |
      (quota_level_1 & {8{tenant_3[1]}}) |
      (quota_level_2 & {8{tenant_3[2]}}) |
      (quota_level_3 & {8{tenant_3[3]}}) |
      (quota_level_4 & {8{tenant_3[4]}}) |
      (quota_level_5 & {8{tenant_3[5]}}) |
      (quota_level_6 & {8{tenant_3[6]}}) |
      (quota_level_7 & {8{tenant_3[7]}}) |
      (quota_level_8 & {8{tenant_3[8]}}) |
      (quota_level_9 & {8{tenant_3[9]}}) |
      (quota_level_10 & {8{tenant_3[10]}}) |
      (quota_level_11 & {8{tenant_3[11]}}) |
      (quota_level_12 & {8{tenant_3[12]}}) |
      (quota_level_13 & {8{tenant_3[13]}}) |
      (quota_level_14 & {8{tenant_3[14]}}) |
      (quota_level_15 & {8{tenant_3[15]}});

  wire [7:0] asked_3_l;  // Slots that earlier queues of the vNPU of ME queue 3 ask for. Lower half.
  vnpu_op_plus u_asked_3_l (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_3)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_3)}}),
    .sum_o (asked_3_l)
  );

  wire [7:0] asked_3;  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  vnpu_op_plus u_asked_3 (
    .a_i   (asked_3_l),
    .b_i   (demand_2 & {8{|(tenant_2 & tenant_3)}}),
    .sum_o (asked_3)
  );

  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  wire [7:0] earlier_3 = asked_3;

  wire [7:0] own_3;    // Slots of ME queue 3 within the own share.
  wire [7:0] rest_3;   // Slots of ME queue 3 that wait for a borrowed VE.
  wire [7:0] spare_3;  // Own VEs that ME queue 3 and those before it leave.
  vnpu_op_share u_share_3 (
    .demand_i  (demand_3),
    .quota_i   (quota_3),
    .earlier_i (earlier_3),
    .harvest_i (|(tenant_3 & vnpu_harvest_i)),
    .own_o     (own_3),
    .rest_o    (rest_3),
    .spare_o   (spare_3)
  );

  // VEs of the vNPU of ME queue 4.
  wire [7:0] quota_4 =
      (quota_level_0 & {8{tenant_4[0]}}) |
      (quota_level_1 & {8{tenant_4[1]}}) |
      (quota_level_2 & {8{tenant_4[2]}}) |
      (quota_level_3 & {8{tenant_4[3]}}) |
      (quota_level_4 & {8{tenant_4[4]}}) |
      (quota_level_5 & {8{tenant_4[5]}}) |
      (quota_level_6 & {8{tenant_4[6]}}) |
      (quota_level_7 & {8{tenant_4[7]}}) |
      (quota_level_8 & {8{tenant_4[8]}}) |
      (quota_level_9 & {8{tenant_4[9]}}) |
      (quota_level_10 & {8{tenant_4[10]}}) |
      (quota_level_11 & {8{tenant_4[11]}}) |
      (quota_level_12 & {8{tenant_4[12]}}) |
      (quota_level_13 & {8{tenant_4[13]}}) |
      (quota_level_14 & {8{tenant_4[14]}}) |
      (quota_level_15 & {8{tenant_4[15]}});

  wire [7:0] asked_4_l;  // Slots that earlier queues of the vNPU of ME queue 4 ask for. Lower half.
  vnpu_op_plus u_asked_4_l (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_4)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_4)}}),
    .sum_o (asked_4_l)
  );

  wire [7:0] asked_4_h;  // Slots that earlier queues of the vNPU of ME queue 4 ask for. Upper half.
  vnpu_op_plus u_asked_4_h (
    .a_i   (demand_2 & {8{|(tenant_2 & tenant_4)}}),
    .b_i   (demand_3 & {8{|(tenant_3 & tenant_4)}}),
    .sum_o (asked_4_h)
  );

  wire [7:0] asked_4;  // Slots that earlier queues of the vNPU of ME queue 4 ask for.
  vnpu_op_plus u_asked_4 (
    .a_i   (asked_4_l),
    .b_i   (asked_4_h),
    .sum_o (asked_4)
  );

  // Slots that earlier queues of the vNPU of ME queue 4 ask for.
  wire [7:0] earlier_4 = asked_4;

  wire [7:0] own_4;    // Slots of ME queue 4 within the own share.
  wire [7:0] rest_4;   // Slots of ME queue 4 that wait for a borrowed VE.
  wire [7:0] spare_4;  // Own VEs that ME queue 4 and those before it leave.
  vnpu_op_share u_share_4 (
    .demand_i  (demand_4),
    .quota_i   (quota_4),
    .earlier_i (earlier_4),
    .harvest_i (|(tenant_4 & vnpu_harvest_i)),
    .own_o     (own_4),
    .rest_o    (rest_4),
    .spare_o   (spare_4)
  );

  // VEs of the vNPU of ME queue 5.
  wire [7:0] quota_5 =
      (quota_level_0 & {8{tenant_5[0]}}) |
      (quota_level_1 & {8{tenant_5[1]}}) |
      (quota_level_2 & {8{tenant_5[2]}}) |
      (quota_level_3 & {8{tenant_5[3]}}) |
      (quota_level_4 & {8{tenant_5[4]}}) |
      (quota_level_5 & {8{tenant_5[5]}}) |
      (quota_level_6 & {8{tenant_5[6]}}) |
      (quota_level_7 & {8{tenant_5[7]}}) |
      (quota_level_8 & {8{tenant_5[8]}}) |
      (quota_level_9 & {8{tenant_5[9]}}) |
      (quota_level_10 & {8{tenant_5[10]}}) |
      (quota_level_11 & {8{tenant_5[11]}}) |
      (quota_level_12 & {8{tenant_5[12]}}) |
      (quota_level_13 & {8{tenant_5[13]}}) |
      (quota_level_14 & {8{tenant_5[14]}}) |
      (quota_level_15 & {8{tenant_5[15]}});

  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Lower half. Lower half.
  wire [7:0] asked_5_l_l;
  vnpu_op_plus u_asked_5_l_l (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_5)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_5)}}),
    .sum_o (asked_5_l_l)
  );

  wire [7:0] asked_5_l;  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Lower half.
  vnpu_op_plus u_asked_5_l (
    .a_i   (asked_5_l_l),
    .b_i   (demand_2 & {8{|(tenant_2 & tenant_5)}}),
    .sum_o (asked_5_l)
  );

  wire [7:0] asked_5_h;  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Upper half.
  vnpu_op_plus u_asked_5_h (
    .a_i   (demand_3 & {8{|(tenant_3 & tenant_5)}}),
    .b_i   (demand_4 & {8{|(tenant_4 & tenant_5)}}),
    .sum_o (asked_5_h)
  );

  wire [7:0] asked_5;  // Slots that earlier queues of the vNPU of ME queue 5 ask for.
  vnpu_op_plus u_asked_5 (
    .a_i   (asked_5_l),
    .b_i   (asked_5_h),
    .sum_o (asked_5)
  );

  // Slots that earlier queues of the vNPU of ME queue 5 ask for.
  wire [7:0] earlier_5 = asked_5;

  wire [7:0] own_5;    // Slots of ME queue 5 within the own share.
  wire [7:0] rest_5;   // Slots of ME queue 5 that wait for a borrowed VE.
  wire [7:0] spare_5;  // Own VEs that ME queue 5 and those before it leave.
  vnpu_op_share u_share_5 (
    .demand_i  (demand_5),
    .quota_i   (quota_5),
    .earlier_i (earlier_5),
    .harvest_i (|(tenant_5 & vnpu_harvest_i)),
    .own_o     (own_5),
    .rest_o    (rest_5),
    .spare_o   (spare_5)
  );

  // VEs of the vNPU of ME queue 6.
  wire [7:0] quota_6 =
      (quota_level_0 & {8{tenant_6[0]}}) |
      (quota_level_1 & {8{tenant_6[1]}}) |
      (quota_level_2 & {8{tenant_6[2]}}) |
      (quota_level_3 & {8{tenant_6[3]}}) |
      (quota_level_4 & {8{tenant_6[4]}}) |
      (quota_level_5 & {8{tenant_6[5]}}) |
      (quota_level_6 & {8{tenant_6[6]}}) |
      (quota_level_7 & {8{tenant_6[7]}}) |
      (quota_level_8 & {8{tenant_6[8]}}) |
      (quota_level_9 & {8{tenant_6[9]}}) |
      (quota_level_10 & {8{tenant_6[10]}}) |
      (quota_level_11 & {8{tenant_6[11]}}) |
      (quota_level_12 & {8{tenant_6[12]}}) |
      (quota_level_13 & {8{tenant_6[13]}}) |
      (quota_level_14 & {8{tenant_6[14]}}) |
      (quota_level_15 & {8{tenant_6[15]}});

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Lower half. Lower half.
  wire [7:0] asked_6_l_l;
  vnpu_op_plus u_asked_6_l_l (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_6)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_6)}}),
    .sum_o (asked_6_l_l)
  );

  wire [7:0] asked_6_l;  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Lower half.
  vnpu_op_plus u_asked_6_l (
    .a_i   (asked_6_l_l),
    .b_i   (demand_2 & {8{|(tenant_2 & tenant_6)}}),
    .sum_o (asked_6_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Upper half. Lower half.
  wire [7:0] asked_6_h_l;
  vnpu_op_plus u_asked_6_h_l (
    .a_i   (demand_3 & {8{|(tenant_3 & tenant_6)}}),
    .b_i   (demand_4 & {8{|(tenant_4 & tenant_6)}}),
    .sum_o (asked_6_h_l)
  );

  wire [7:0] asked_6_h;  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Upper half.
  vnpu_op_plus u_asked_6_h (
    .a_i   (asked_6_h_l),
    .b_i   (demand_5 & {8{|(tenant_5 & tenant_6)}}),
    .sum_o (asked_6_h)
  );

  wire [7:0] asked_6;  // Slots that earlier queues of the vNPU of ME queue 6 ask for.
  vnpu_op_plus u_asked_6 (
    .a_i   (asked_6_l),
    .b_i   (asked_6_h),
    .sum_o (asked_6)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for.
  wire [7:0] earlier_6 = asked_6;

  wire [7:0] own_6;    // Slots of ME queue 6 within the own share.
  wire [7:0] rest_6;   // Slots of ME queue 6 that wait for a borrowed VE.
  wire [7:0] spare_6;  // Own VEs that ME queue 6 and those before it leave.
  vnpu_op_share u_share_6 (
    .demand_i  (demand_6),
    .quota_i   (quota_6),
    .earlier_i (earlier_6),
    .harvest_i (|(tenant_6 & vnpu_harvest_i)),
    .own_o     (own_6),
    .rest_o    (rest_6),
    .spare_o   (spare_6)
  );

  // VEs of the vNPU of ME queue 7.
  wire [7:0] quota_7 =
      (quota_level_0 & {8{tenant_7[0]}}) |
      (quota_level_1 & {8{tenant_7[1]}}) |
      (quota_level_2 & {8{tenant_7[2]}}) |
      (quota_level_3 & {8{tenant_7[3]}}) |
      (quota_level_4 & {8{tenant_7[4]}}) |
      (quota_level_5 & {8{tenant_7[5]}}) |
      (quota_level_6 & {8{tenant_7[6]}}) |
      (quota_level_7 & {8{tenant_7[7]}}) |
      (quota_level_8 & {8{tenant_7[8]}}) |
      (quota_level_9 & {8{tenant_7[9]}}) |
      (quota_level_10 & {8{tenant_7[10]}}) |
      (quota_level_11 & {8{tenant_7[11]}}) |
      (quota_level_12 & {8{tenant_7[12]}}) |
      (quota_level_13 & {8{tenant_7[13]}}) |
      (quota_level_14 & {8{tenant_7[14]}}) |
      (quota_level_15 & {8{tenant_7[15]}});

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half. Lower half.
  wire [7:0] asked_7_l_l;
  vnpu_op_plus u_asked_7_l_l (
    .a_i   (demand_0 & {8{|(tenant_0 & tenant_7)}}),
    .b_i   (demand_1 & {8{|(tenant_1 & tenant_7)}}),
    .sum_o (asked_7_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half. Upper half.
  wire [7:0] asked_7_l_h;
  vnpu_op_plus u_asked_7_l_h (
    .a_i   (demand_2 & {8{|(tenant_2 & tenant_7)}}),
    .b_i   (demand_3 & {8{|(tenant_3 & tenant_7)}}),
    .sum_o (asked_7_l_h)
  );

  wire [7:0] asked_7_l;  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half.
  vnpu_op_plus u_asked_7_l (
    .a_i   (asked_7_l_l),
    .b_i   (asked_7_l_h),
    .sum_o (asked_7_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Upper half. Lower half.
  wire [7:0] asked_7_h_l;
  vnpu_op_plus u_asked_7_h_l (
    .a_i   (demand_4 & {8{|(tenant_4 & tenant_7)}}),
    .b_i   (demand_5 & {8{|(tenant_5 & tenant_7)}}),
    .sum_o (asked_7_h_l)
  );

  wire [7:0] asked_7_h;  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Upper half.
  vnpu_op_plus u_asked_7_h (
    .a_i   (asked_7_h_l),
    .b_i   (demand_6 & {8{|(tenant_6 & tenant_7)}}),
    .sum_o (asked_7_h)
  );

  wire [7:0] asked_7;  // Slots that earlier queues of the vNPU of ME queue 7 ask for.
  vnpu_op_plus u_asked_7 (
    .a_i   (asked_7_l),
    .b_i   (asked_7_h),
    .sum_o (asked_7)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for.
  wire [7:0] earlier_7 = asked_7;

  wire [7:0] own_7;    // Slots of ME queue 7 within the own share.
  wire [7:0] rest_7;   // Slots of ME queue 7 that wait for a borrowed VE.
  wire [7:0] spare_7;  // Own VEs that ME queue 7 and those before it leave.
  vnpu_op_share u_share_7 (
    .demand_i  (demand_7),
    .quota_i   (quota_7),
    .earlier_i (earlier_7),
    .harvest_i (|(tenant_7 & vnpu_harvest_i)),
    .own_o     (own_7),
    .rest_o    (rest_7),
    .spare_o   (spare_7)
  );

  // VEs of the vNPU of VE queue 0.
  wire [7:0] quota_8 =
      quota_level_0 &
      (spare_0 | {8{~tenant_0[0]}}) &
      (spare_1 | {8{~tenant_1[0]}}) &
      (spare_2 | {8{~tenant_2[0]}}) &
      (spare_3 | {8{~tenant_3[0]}}) &
      (spare_4 | {8{~tenant_4[0]}}) &
      (spare_5 | {8{~tenant_5[0]}}) &
      (spare_6 | {8{~tenant_6[0]}}) &
      (spare_7 | {8{~tenant_7[0]}});

  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  wire [7:0] earlier_8 = 8'd0;

  wire [7:0] own_8;    // Slots of VE queue 0 within the own share.
  wire [7:0] rest_8;   // Slots of VE queue 0 that wait for a borrowed VE.
  wire [7:0] spare_8;  // Own VEs that VE queue 0 and those before it leave.
  vnpu_op_share u_share_8 (
    .demand_i  (demand_8),
    .quota_i   (quota_8),
    .earlier_i (earlier_8),
    .harvest_i (vnpu_harvest_i[0]),
    .own_o     (own_8),
    .rest_o    (rest_8),
    .spare_o   (spare_8)
  );

  // VEs of the vNPU of VE queue 1.
  wire [7:0] quota_9 =
      quota_level_1 &
      (spare_0 | {8{~tenant_0[1]}}) &
      (spare_1 | {8{~tenant_1[1]}}) &
      (spare_2 | {8{~tenant_2[1]}}) &
      (spare_3 | {8{~tenant_3[1]}}) &
      (spare_4 | {8{~tenant_4[1]}}) &
      (spare_5 | {8{~tenant_5[1]}}) &
      (spare_6 | {8{~tenant_6[1]}}) &
      (spare_7 | {8{~tenant_7[1]}});

  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  wire [7:0] earlier_9 = 8'd0;

  wire [7:0] own_9;    // Slots of VE queue 1 within the own share.
  wire [7:0] rest_9;   // Slots of VE queue 1 that wait for a borrowed VE.
  wire [7:0] spare_9;  // Own VEs that VE queue 1 and those before it leave.
  vnpu_op_share u_share_9 (
    .demand_i  (demand_9),
    .quota_i   (quota_9),
    .earlier_i (earlier_9),
    .harvest_i (vnpu_harvest_i[1]),
    .own_o     (own_9),
    .rest_o    (rest_9),
    .spare_o   (spare_9)
  );

  // VEs of the vNPU of VE queue 2.
  wire [7:0] quota_10 =
      quota_level_2 &
      (spare_0 | {8{~tenant_0[2]}}) &
      (spare_1 | {8{~tenant_1[2]}}) &
      (spare_2 | {8{~tenant_2[2]}}) &
      (spare_3 | {8{~tenant_3[2]}}) &
      (spare_4 | {8{~tenant_4[2]}}) &
      (spare_5 | {8{~tenant_5[2]}}) &
      (spare_6 | {8{~tenant_6[2]}}) &
      (spare_7 | {8{~tenant_7[2]}});

  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  wire [7:0] earlier_10 = 8'd0;

  wire [7:0] own_10;    // Slots of VE queue 2 within the own share.
  wire [7:0] rest_10;   // Slots of VE queue 2 that wait for a borrowed VE.
  wire [7:0] spare_10;  // Own VEs that VE queue 2 and those before it leave.
  vnpu_op_share u_share_10 (
    .demand_i  (demand_10),
    .quota_i   (quota_10),
    .earlier_i (earlier_10),
    .harvest_i (vnpu_harvest_i[2]),
    .own_o     (own_10),
    .rest_o    (rest_10),
    .spare_o   (spare_10)
  );

  // VEs of the vNPU of VE queue 3.
  wire [7:0] quota_11 =
      quota_level_3 &
      (spare_0 | {8{~tenant_0[3]}}) &
      (spare_1 | {8{~tenant_1[3]}}) &
      (spare_2 | {8{~tenant_2[3]}}) &
      (spare_3 | {8{~tenant_3[3]}}) &
      (spare_4 | {8{~tenant_4[3]}}) &
      (spare_5 | {8{~tenant_5[3]}}) &
      (spare_6 | {8{~tenant_6[3]}}) &
      (spare_7 | {8{~tenant_7[3]}});

  // Slots that earlier queues of the vNPU of VE queue 3 ask for.
  wire [7:0] earlier_11 = 8'd0;

  wire [7:0] own_11;    // Slots of VE queue 3 within the own share.
  wire [7:0] rest_11;   // Slots of VE queue 3 that wait for a borrowed VE.
  wire [7:0] spare_11;  // Own VEs that VE queue 3 and those before it leave.
  vnpu_op_share u_share_11 (
    .demand_i  (demand_11),
    .quota_i   (quota_11),
    .earlier_i (earlier_11),
    .harvest_i (vnpu_harvest_i[3]),
    .own_o     (own_11),
    .rest_o    (rest_11),
    .spare_o   (spare_11)
  );

  // VEs of the vNPU of VE queue 4.
  wire [7:0] quota_12 =
      quota_level_4 &
      (spare_0 | {8{~tenant_0[4]}}) &
      (spare_1 | {8{~tenant_1[4]}}) &
      (spare_2 | {8{~tenant_2[4]}}) &
      (spare_3 | {8{~tenant_3[4]}}) &
      (spare_4 | {8{~tenant_4[4]}}) &
      (spare_5 | {8{~tenant_5[4]}}) &
      (spare_6 | {8{~tenant_6[4]}}) &
      (spare_7 | {8{~tenant_7[4]}});

  // Slots that earlier queues of the vNPU of VE queue 4 ask for.
  wire [7:0] earlier_12 = 8'd0;

  wire [7:0] own_12;    // Slots of VE queue 4 within the own share.
  wire [7:0] rest_12;   // Slots of VE queue 4 that wait for a borrowed VE.
  wire [7:0] spare_12;  // Own VEs that VE queue 4 and those before it leave.
  vnpu_op_share u_share_12 (
    .demand_i  (demand_12),
    .quota_i   (quota_12),
    .earlier_i (earlier_12),
    .harvest_i (vnpu_harvest_i[4]),
    .own_o     (own_12),
    .rest_o    (rest_12),
    .spare_o   (spare_12)
  );

  // VEs of the vNPU of VE queue 5.
  wire [7:0] quota_13 =
      quota_level_5 &
      (spare_0 | {8{~tenant_0[5]}}) &
      (spare_1 | {8{~tenant_1[5]}}) &
      (spare_2 | {8{~tenant_2[5]}}) &
      (spare_3 | {8{~tenant_3[5]}}) &
      (spare_4 | {8{~tenant_4[5]}}) &
      (spare_5 | {8{~tenant_5[5]}}) &
      (spare_6 | {8{~tenant_6[5]}}) &
      (spare_7 | {8{~tenant_7[5]}});

  // Slots that earlier queues of the vNPU of VE queue 5 ask for.
  wire [7:0] earlier_13 = 8'd0;

  wire [7:0] own_13;    // Slots of VE queue 5 within the own share.
  wire [7:0] rest_13;   // Slots of VE queue 5 that wait for a borrowed VE.
  wire [7:0] spare_13;  // Own VEs that VE queue 5 and those before it leave.
  vnpu_op_share u_share_13 (
    .demand_i  (demand_13),
    .quota_i   (quota_13),
    .earlier_i (earlier_13),
    .harvest_i (vnpu_harvest_i[5]),
    .own_o     (own_13),
    .rest_o    (rest_13),
    .spare_o   (spare_13)
  );

  // VEs of the vNPU of VE queue 6.
  wire [7:0] quota_14 =
      quota_level_6 &
      (spare_0 | {8{~tenant_0[6]}}) &
      (spare_1 | {8{~tenant_1[6]}}) &
      (spare_2 | {8{~tenant_2[6]}}) &
      (spare_3 | {8{~tenant_3[6]}}) &
      (spare_4 | {8{~tenant_4[6]}}) &
      (spare_5 | {8{~tenant_5[6]}}) &
      (spare_6 | {8{~tenant_6[6]}}) &
      (spare_7 | {8{~tenant_7[6]}});

  // Slots that earlier queues of the vNPU of VE queue 6 ask for.
  wire [7:0] earlier_14 = 8'd0;

  wire [7:0] own_14;    // Slots of VE queue 6 within the own share.
  wire [7:0] rest_14;   // Slots of VE queue 6 that wait for a borrowed VE.
  wire [7:0] spare_14;  // Own VEs that VE queue 6 and those before it leave.
  vnpu_op_share u_share_14 (
    .demand_i  (demand_14),
    .quota_i   (quota_14),
    .earlier_i (earlier_14),
    .harvest_i (vnpu_harvest_i[6]),
    .own_o     (own_14),
    .rest_o    (rest_14),
    .spare_o   (spare_14)
  );

  // VEs of the vNPU of VE queue 7.
  wire [7:0] quota_15 =
      quota_level_7 &
      (spare_0 | {8{~tenant_0[7]}}) &
      (spare_1 | {8{~tenant_1[7]}}) &
      (spare_2 | {8{~tenant_2[7]}}) &
      (spare_3 | {8{~tenant_3[7]}}) &
      (spare_4 | {8{~tenant_4[7]}}) &
      (spare_5 | {8{~tenant_5[7]}}) &
      (spare_6 | {8{~tenant_6[7]}}) &
      (spare_7 | {8{~tenant_7[7]}});

  // Slots that earlier queues of the vNPU of VE queue 7 ask for.
  wire [7:0] earlier_15 = 8'd0;

  wire [7:0] own_15;    // Slots of VE queue 7 within the own share.
  wire [7:0] rest_15;   // Slots of VE queue 7 that wait for a borrowed VE.
  wire [7:0] spare_15;  // Own VEs that VE queue 7 and those before it leave.
  vnpu_op_share u_share_15 (
    .demand_i  (demand_15),
    .quota_i   (quota_15),
    .earlier_i (earlier_15),
    .harvest_i (vnpu_harvest_i[7]),
    .own_o     (own_15),
    .rest_o    (rest_15),
    .spare_o   (spare_15)
  );

  // VEs of the vNPU of VE queue 8.
  wire [7:0] quota_16 =
      quota_level_8 &
      (spare_0 | {8{~tenant_0[8]}}) &
      (spare_1 | {8{~tenant_1[8]}}) &
      (spare_2 | {8{~tenant_2[8]}}) &
      (spare_3 | {8{~tenant_3[8]}}) &
      (spare_4 | {8{~tenant_4[8]}}) &
      (spare_5 | {8{~tenant_5[8]}}) &
      (spare_6 | {8{~tenant_6[8]}}) &
      (spare_7 | {8{~tenant_7[8]}});

  // Slots that earlier queues of the vNPU of VE queue 8 ask for.
  wire [7:0] earlier_16 = 8'd0;

  wire [7:0] own_16;    // Slots of VE queue 8 within the own share.
  wire [7:0] rest_16;   // Slots of VE queue 8 that wait for a borrowed VE.
  wire [7:0] spare_16;  // Own VEs that VE queue 8 and those before it leave.
  vnpu_op_share u_share_16 (
    .demand_i  (demand_16),
    .quota_i   (quota_16),
    .earlier_i (earlier_16),
    .harvest_i (vnpu_harvest_i[8]),
    .own_o     (own_16),
    .rest_o    (rest_16),
    .spare_o   (spare_16)
  );

  // VEs of the vNPU of VE queue 9.
  wire [7:0] quota_17 =
      quota_level_9 &
      (spare_0 | {8{~tenant_0[9]}}) &
      (spare_1 | {8{~tenant_1[9]}}) &
      (spare_2 | {8{~tenant_2[9]}}) &
      (spare_3 | {8{~tenant_3[9]}}) &
      (spare_4 | {8{~tenant_4[9]}}) &
      (spare_5 | {8{~tenant_5[9]}}) &
      (spare_6 | {8{~tenant_6[9]}}) &
      (spare_7 | {8{~tenant_7[9]}});

  // Slots that earlier queues of the vNPU of VE queue 9 ask for.
  wire [7:0] earlier_17 = 8'd0;

  wire [7:0] own_17;    // Slots of VE queue 9 within the own share.
  wire [7:0] rest_17;   // Slots of VE queue 9 that wait for a borrowed VE.
  wire [7:0] spare_17;  // Own VEs that VE queue 9 and those before it leave.
  vnpu_op_share u_share_17 (
    .demand_i  (demand_17),
    .quota_i   (quota_17),
    .earlier_i (earlier_17),
    .harvest_i (vnpu_harvest_i[9]),
    .own_o     (own_17),
    .rest_o    (rest_17),
    .spare_o   (spare_17)
  );

  // VEs of the vNPU of VE queue 10.
  wire [7:0] quota_18 =
      quota_level_10 &
      (spare_0 | {8{~tenant_0[10]}}) &
      (spare_1 | {8{~tenant_1[10]}}) &
      (spare_2 | {8{~tenant_2[10]}}) &
      (spare_3 | {8{~tenant_3[10]}}) &
      (spare_4 | {8{~tenant_4[10]}}) &
      (spare_5 | {8{~tenant_5[10]}}) &
      (spare_6 | {8{~tenant_6[10]}}) &
      (spare_7 | {8{~tenant_7[10]}});

  // Slots that earlier queues of the vNPU of VE queue 10 ask for.
  wire [7:0] earlier_18 = 8'd0;

  wire [7:0] own_18;    // Slots of VE queue 10 within the own share.
  wire [7:0] rest_18;   // Slots of VE queue 10 that wait for a borrowed VE.
  wire [7:0] spare_18;  // Own VEs that VE queue 10 and those before it leave.
  vnpu_op_share u_share_18 (
    .demand_i  (demand_18),
    .quota_i   (quota_18),
    .earlier_i (earlier_18),
    .harvest_i (vnpu_harvest_i[10]),
    .own_o     (own_18),
    .rest_o    (rest_18),
    .spare_o   (spare_18)
  );

  // VEs of the vNPU of VE queue 11.
  wire [7:0] quota_19 =
      quota_level_11 &
      (spare_0 | {8{~tenant_0[11]}}) &
      (spare_1 | {8{~tenant_1[11]}}) &
      (spare_2 | {8{~tenant_2[11]}}) &
      (spare_3 | {8{~tenant_3[11]}}) &
      (spare_4 | {8{~tenant_4[11]}}) &
      (spare_5 | {8{~tenant_5[11]}}) &
      (spare_6 | {8{~tenant_6[11]}}) &
      (spare_7 | {8{~tenant_7[11]}});

  // Slots that earlier queues of the vNPU of VE queue 11 ask for.
  wire [7:0] earlier_19 = 8'd0;

  wire [7:0] own_19;    // Slots of VE queue 11 within the own share.
  wire [7:0] rest_19;   // Slots of VE queue 11 that wait for a borrowed VE.
  wire [7:0] spare_19;  // Own VEs that VE queue 11 and those before it leave.
  vnpu_op_share u_share_19 (
    .demand_i  (demand_19),
    .quota_i   (quota_19),
    .earlier_i (earlier_19),
    .harvest_i (vnpu_harvest_i[11]),
    .own_o     (own_19),
    .rest_o    (rest_19),
    .spare_o   (spare_19)
  );

  // VEs of the vNPU of VE queue 12.
  wire [7:0] quota_20 =
      quota_level_12 &
      (spare_0 | {8{~tenant_0[12]}}) &
      (spare_1 | {8{~tenant_1[12]}}) &
      (spare_2 | {8{~tenant_2[12]}}) &
      (spare_3 | {8{~tenant_3[12]}}) &
      (spare_4 | {8{~tenant_4[12]}}) &
      (spare_5 | {8{~tenant_5[12]}}) &
      (spare_6 | {8{~tenant_6[12]}}) &
      (spare_7 | {8{~tenant_7[12]}});

  // Slots that earlier queues of the vNPU of VE queue 12 ask for.
  wire [7:0] earlier_20 = 8'd0;

  wire [7:0] own_20;    // Slots of VE queue 12 within the own share.
  wire [7:0] rest_20;   // Slots of VE queue 12 that wait for a borrowed VE.
  wire [7:0] spare_20;  // Own VEs that VE queue 12 and those before it leave.
  vnpu_op_share u_share_20 (
    .demand_i  (demand_20),
    .quota_i   (quota_20),
    .earlier_i (earlier_20),
    .harvest_i (vnpu_harvest_i[12]),
    .own_o     (own_20),
    .rest_o    (rest_20),
    .spare_o   (spare_20)
  );

  // VEs of the vNPU of VE queue 13.
  wire [7:0] quota_21 =
      quota_level_13 &
      (spare_0 | {8{~tenant_0[13]}}) &
      (spare_1 | {8{~tenant_1[13]}}) &
      (spare_2 | {8{~tenant_2[13]}}) &
      (spare_3 | {8{~tenant_3[13]}}) &
      (spare_4 | {8{~tenant_4[13]}}) &
      (spare_5 | {8{~tenant_5[13]}}) &
      (spare_6 | {8{~tenant_6[13]}}) &
      (spare_7 | {8{~tenant_7[13]}});

  // Slots that earlier queues of the vNPU of VE queue 13 ask for.
  wire [7:0] earlier_21 = 8'd0;

  wire [7:0] own_21;    // Slots of VE queue 13 within the own share.
  wire [7:0] rest_21;   // Slots of VE queue 13 that wait for a borrowed VE.
  wire [7:0] spare_21;  // Own VEs that VE queue 13 and those before it leave.
  vnpu_op_share u_share_21 (
    .demand_i  (demand_21),
    .quota_i   (quota_21),
    .earlier_i (earlier_21),
    .harvest_i (vnpu_harvest_i[13]),
    .own_o     (own_21),
    .rest_o    (rest_21),
    .spare_o   (spare_21)
  );

  // VEs of the vNPU of VE queue 14.
  wire [7:0] quota_22 =
      quota_level_14 &
      (spare_0 | {8{~tenant_0[14]}}) &
      (spare_1 | {8{~tenant_1[14]}}) &
      (spare_2 | {8{~tenant_2[14]}}) &
      (spare_3 | {8{~tenant_3[14]}}) &
      (spare_4 | {8{~tenant_4[14]}}) &
      (spare_5 | {8{~tenant_5[14]}}) &
      (spare_6 | {8{~tenant_6[14]}}) &
      (spare_7 | {8{~tenant_7[14]}});

  // Slots that earlier queues of the vNPU of VE queue 14 ask for.
  wire [7:0] earlier_22 = 8'd0;

  wire [7:0] own_22;    // Slots of VE queue 14 within the own share.
  wire [7:0] rest_22;   // Slots of VE queue 14 that wait for a borrowed VE.
  wire [7:0] spare_22;  // Own VEs that VE queue 14 and those before it leave.
  vnpu_op_share u_share_22 (
    .demand_i  (demand_22),
    .quota_i   (quota_22),
    .earlier_i (earlier_22),
    .harvest_i (vnpu_harvest_i[14]),
    .own_o     (own_22),
    .rest_o    (rest_22),
    .spare_o   (spare_22)
  );

  // VEs of the vNPU of VE queue 15.
  wire [7:0] quota_23 =
      quota_level_15 &
      (spare_0 | {8{~tenant_0[15]}}) &
      (spare_1 | {8{~tenant_1[15]}}) &
      (spare_2 | {8{~tenant_2[15]}}) &
      (spare_3 | {8{~tenant_3[15]}}) &
      (spare_4 | {8{~tenant_4[15]}}) &
      (spare_5 | {8{~tenant_5[15]}}) &
      (spare_6 | {8{~tenant_6[15]}}) &
      (spare_7 | {8{~tenant_7[15]}});

  // Slots that earlier queues of the vNPU of VE queue 15 ask for.
  wire [7:0] earlier_23 = 8'd0;

  wire [7:0] own_23;    // Slots of VE queue 15 within the own share.
  wire [7:0] rest_23;   // Slots of VE queue 15 that wait for a borrowed VE.
  wire [7:0] spare_23;  // Own VEs that VE queue 15 and those before it leave.
  vnpu_op_share u_share_23 (
    .demand_i  (demand_23),
    .quota_i   (quota_23),
    .earlier_i (earlier_23),
    .harvest_i (vnpu_harvest_i[15]),
    .own_o     (own_23),
    .rest_o    (rest_23),
    .spare_o   (spare_23)
  );

  // ----------------------------------------
  // Leftover VEs
  // ----------------------------------------

  // VEs that each vNPU lends in this cycle.
  wire [127:0] lent = {
    spare_23 & {8{vnpu_lend_i[15]}},
    spare_22 & {8{vnpu_lend_i[14]}},
    spare_21 & {8{vnpu_lend_i[13]}},
    spare_20 & {8{vnpu_lend_i[12]}},
    spare_19 & {8{vnpu_lend_i[11]}},
    spare_18 & {8{vnpu_lend_i[10]}},
    spare_17 & {8{vnpu_lend_i[9]}},
    spare_16 & {8{vnpu_lend_i[8]}},
    spare_15 & {8{vnpu_lend_i[7]}},
    spare_14 & {8{vnpu_lend_i[6]}},
    spare_13 & {8{vnpu_lend_i[5]}},
    spare_12 & {8{vnpu_lend_i[4]}},
    spare_11 & {8{vnpu_lend_i[3]}},
    spare_10 & {8{vnpu_lend_i[2]}},
    spare_9 & {8{vnpu_lend_i[1]}},
    spare_8 & {8{vnpu_lend_i[0]}}
  };

  // Slots that wait for a borrowed VE.
  wire [191:0] rest = {
    rest_23,
    rest_22,
    rest_21,
    rest_20,
    rest_19,
    rest_18,
    rest_17,
    rest_16,
    rest_15,
    rest_14,
    rest_13,
    rest_12,
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

  wire [191:0] given;  // Slots of each queue that get one.
  vnpu_op_leftover u_leftover (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .quota_i    (ve_quota_i),
    .lent_i     (lent),
    .rest_i     (rest),
    .borrowed_o (given)
  );

  assign own = {
    own_23,
    own_22,
    own_21,
    own_20,
    own_19,
    own_18,
    own_17,
    own_16,
    own_15,
    own_14,
    own_13,
    own_12,
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
  wire [3:0] issued_0_0 = granted_0;
  // Slots decided in the cycle before by queues: 1 to 1.
  wire [3:0] issued_1_1 = granted_1;
  // Slots decided in the cycle before by queues: 0 to 1.
  wire [3:0] issued_0_1 = issued_0_0 + issued_1_1;
  // Slots decided in the cycle before by queues: 2 to 2.
  wire [3:0] issued_2_2 = granted_2;
  // Slots decided in the cycle before by queues: 3 to 3.
  wire [3:0] issued_3_3 = granted_3;
  // Slots decided in the cycle before by queues: 2 to 3.
  wire [3:0] issued_2_3 = issued_2_2 + issued_3_3;
  // Slots decided in the cycle before by queues: 0 to 2.
  wire [3:0] issued_0_2 = issued_0_1 + issued_2_2;
  // Slots decided in the cycle before by queues: 0 to 3.
  wire [3:0] issued_0_3 = issued_0_1 + issued_2_3;
  // Slots decided in the cycle before by queues: 4 to 4.
  wire [3:0] issued_4_4 = granted_4;
  // Slots decided in the cycle before by queues: 5 to 5.
  wire [3:0] issued_5_5 = granted_5;
  // Slots decided in the cycle before by queues: 4 to 5.
  wire [3:0] issued_4_5 = issued_4_4 + issued_5_5;
  // Slots decided in the cycle before by queues: 6 to 6.
  wire [3:0] issued_6_6 = granted_6;
  // Slots decided in the cycle before by queues: 7 to 7.
  wire [3:0] issued_7_7 = granted_7;
  // Slots decided in the cycle before by queues: 6 to 7.
  wire [3:0] issued_6_7 = issued_6_6 + issued_7_7;
  // Slots decided in the cycle before by queues: 4 to 6.
  wire [3:0] issued_4_6 = issued_4_5 + issued_6_6;
  // Slots decided in the cycle before by queues: 4 to 7.
  wire [3:0] issued_4_7 = issued_4_5 + issued_6_7;
  // Slots decided in the cycle before by queues: 0 to 4.
  wire [3:0] issued_0_4 = issued_0_3 + issued_4_4;
  // Slots decided in the cycle before by queues: 0 to 5.
  wire [3:0] issued_0_5 = issued_0_3 + issued_4_5;
  // Slots decided in the cycle before by queues: 0 to 6.
  wire [3:0] issued_0_6 = issued_0_3 + issued_4_6;
  // Slots decided in the cycle before by queues: 0 to 7.
  wire [3:0] issued_0_7 = issued_0_3 + issued_4_7;
  // Slots decided in the cycle before by queues: 8 to 8.
  wire [3:0] issued_8_8 = granted_8;
  // Slots decided in the cycle before by queues: 9 to 9.
  wire [3:0] issued_9_9 = granted_9;
  // Slots decided in the cycle before by queues: 8 to 9.
  wire [3:0] issued_8_9 = issued_8_8 + issued_9_9;
  // Slots decided in the cycle before by queues: 10 to 10.
  wire [3:0] issued_10_10 = granted_10;
  // Slots decided in the cycle before by queues: 11 to 11.
  wire [3:0] issued_11_11 = granted_11;
  // Slots decided in the cycle before by queues: 10 to 11.
  wire [3:0] issued_10_11 = issued_10_10 + issued_11_11;
  // Slots decided in the cycle before by queues: 8 to 10.
  wire [3:0] issued_8_10 = issued_8_9 + issued_10_10;
  // Slots decided in the cycle before by queues: 8 to 11.
  wire [3:0] issued_8_11 = issued_8_9 + issued_10_11;
  // Slots decided in the cycle before by queues: 12 to 12.
  wire [3:0] issued_12_12 = granted_12;
  // Slots decided in the cycle before by queues: 13 to 13.
  wire [3:0] issued_13_13 = granted_13;
  // Slots decided in the cycle before by queues: 12 to 13.
  wire [3:0] issued_12_13 = issued_12_12 + issued_13_13;
  // Slots decided in the cycle before by queues: 14 to 14.
  wire [3:0] issued_14_14 = granted_14;
  // Slots decided in the cycle before by queues: 15 to 15.
  wire [3:0] issued_15_15 = granted_15;
  // Slots decided in the cycle before by queues: 14 to 15.
  wire [3:0] issued_14_15 = issued_14_14 + issued_15_15;
  // Slots decided in the cycle before by queues: 12 to 14.
  wire [3:0] issued_12_14 = issued_12_13 + issued_14_14;
  // Slots decided in the cycle before by queues: 12 to 15.
  wire [3:0] issued_12_15 = issued_12_13 + issued_14_15;
  // Slots decided in the cycle before by queues: 8 to 12.
  wire [3:0] issued_8_12 = issued_8_11 + issued_12_12;
  // Slots decided in the cycle before by queues: 8 to 13.
  wire [3:0] issued_8_13 = issued_8_11 + issued_12_13;
  // Slots decided in the cycle before by queues: 8 to 14.
  wire [3:0] issued_8_14 = issued_8_11 + issued_12_14;
  // Slots decided in the cycle before by queues: 8 to 15.
  wire [3:0] issued_8_15 = issued_8_11 + issued_12_15;
  // Slots decided in the cycle before by queues: 0 to 8.
  wire [3:0] issued_0_8 = issued_0_7 + issued_8_8;
  // Slots decided in the cycle before by queues: 0 to 9.
  wire [3:0] issued_0_9 = issued_0_7 + issued_8_9;
  // Slots decided in the cycle before by queues: 0 to 10.
  wire [3:0] issued_0_10 = issued_0_7 + issued_8_10;
  // Slots decided in the cycle before by queues: 0 to 11.
  wire [3:0] issued_0_11 = issued_0_7 + issued_8_11;
  // Slots decided in the cycle before by queues: 0 to 12.
  wire [3:0] issued_0_12 = issued_0_7 + issued_8_12;
  // Slots decided in the cycle before by queues: 0 to 13.
  wire [3:0] issued_0_13 = issued_0_7 + issued_8_13;
  // Slots decided in the cycle before by queues: 0 to 14.
  wire [3:0] issued_0_14 = issued_0_7 + issued_8_14;
  // Slots decided in the cycle before by queues: 0 to 15.
  wire [3:0] issued_0_15 = issued_0_7 + issued_8_15;
  // Slots decided in the cycle before by queues: 16 to 16.
  wire [3:0] issued_16_16 = granted_16;
  // Slots decided in the cycle before by queues: 17 to 17.
  wire [3:0] issued_17_17 = granted_17;
  // Slots decided in the cycle before by queues: 16 to 17.
  wire [3:0] issued_16_17 = issued_16_16 + issued_17_17;
  // Slots decided in the cycle before by queues: 18 to 18.
  wire [3:0] issued_18_18 = granted_18;
  // Slots decided in the cycle before by queues: 19 to 19.
  wire [3:0] issued_19_19 = granted_19;
  // Slots decided in the cycle before by queues: 18 to 19.
  wire [3:0] issued_18_19 = issued_18_18 + issued_19_19;
  // Slots decided in the cycle before by queues: 16 to 18.
  wire [3:0] issued_16_18 = issued_16_17 + issued_18_18;
  // Slots decided in the cycle before by queues: 16 to 19.
  wire [3:0] issued_16_19 = issued_16_17 + issued_18_19;
  // Slots decided in the cycle before by queues: 20 to 20.
  wire [3:0] issued_20_20 = granted_20;
  // Slots decided in the cycle before by queues: 21 to 21.
  wire [3:0] issued_21_21 = granted_21;
  // Slots decided in the cycle before by queues: 20 to 21.
  wire [3:0] issued_20_21 = issued_20_20 + issued_21_21;
  // Slots decided in the cycle before by queues: 22 to 22.
  wire [3:0] issued_22_22 = granted_22;
  // Slots decided in the cycle before by queues: 23 to 23.
  wire [3:0] issued_23_23 = granted_23;
  // Slots decided in the cycle before by queues: 22 to 23.
  wire [3:0] issued_22_23 = issued_22_22 + issued_23_23;
  // Slots decided in the cycle before by queues: 20 to 22.
  wire [3:0] issued_20_22 = issued_20_21 + issued_22_22;
  // Slots decided in the cycle before by queues: 20 to 23.
  wire [3:0] issued_20_23 = issued_20_21 + issued_22_23;
  // Slots decided in the cycle before by queues: 16 to 20.
  wire [3:0] issued_16_20 = issued_16_19 + issued_20_20;
  // Slots decided in the cycle before by queues: 16 to 21.
  wire [3:0] issued_16_21 = issued_16_19 + issued_20_21;
  // Slots decided in the cycle before by queues: 16 to 22.
  wire [3:0] issued_16_22 = issued_16_19 + issued_20_22;
  // Slots decided in the cycle before by queues: 16 to 23.
  wire [3:0] issued_16_23 = issued_16_19 + issued_20_23;
  // Slots decided in the cycle before by queues: 0 to 16.
  wire [3:0] issued_0_16 = issued_0_15 + issued_16_16;
  // Slots decided in the cycle before by queues: 0 to 17.
  wire [3:0] issued_0_17 = issued_0_15 + issued_16_17;
  // Slots decided in the cycle before by queues: 0 to 18.
  wire [3:0] issued_0_18 = issued_0_15 + issued_16_18;
  // Slots decided in the cycle before by queues: 0 to 19.
  wire [3:0] issued_0_19 = issued_0_15 + issued_16_19;
  // Slots decided in the cycle before by queues: 0 to 20.
  wire [3:0] issued_0_20 = issued_0_15 + issued_16_20;
  // Slots decided in the cycle before by queues: 0 to 21.
  wire [3:0] issued_0_21 = issued_0_15 + issued_16_21;
  // Slots decided in the cycle before by queues: 0 to 22.
  wire [3:0] issued_0_22 = issued_0_15 + issued_16_22;
  // Slots decided in the cycle before by queues: 0 to 23.
  wire [3:0] issued_0_23 = issued_0_15 + issued_16_23;

  assign first = {
    issued_0_22,
    issued_0_21,
    issued_0_20,
    issued_0_19,
    issued_0_18,
    issued_0_17,
    issued_0_16,
    issued_0_15,
    issued_0_14,
    issued_0_13,
    issued_0_12,
    issued_0_11,
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
    4'd0
  };

  wire unused_issued = &{1'b0, issued_0_23};

  // Queues that use VE 0, one-hot.
  wire [23:0] queues_of_0 = {
    ves_23[0],
    ves_22[0],
    ves_21[0],
    ves_20[0],
    ves_19[0],
    ves_18[0],
    ves_17[0],
    ves_16[0],
    ves_15[0],
    ves_14[0],
    ves_13[0],
    ves_12[0],
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
  wire [23:0] queues_of_1 = {
    ves_23[1],
    ves_22[1],
    ves_21[1],
    ves_20[1],
    ves_19[1],
    ves_18[1],
    ves_17[1],
    ves_16[1],
    ves_15[1],
    ves_14[1],
    ves_13[1],
    ves_12[1],
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
  wire [23:0] queues_of_2 = {
    ves_23[2],
    ves_22[2],
    ves_21[2],
    ves_20[2],
    ves_19[2],
    ves_18[2],
    ves_17[2],
    ves_16[2],
    ves_15[2],
    ves_14[2],
    ves_13[2],
    ves_12[2],
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
  wire [23:0] queues_of_3 = {
    ves_23[3],
    ves_22[3],
    ves_21[3],
    ves_20[3],
    ves_19[3],
    ves_18[3],
    ves_17[3],
    ves_16[3],
    ves_15[3],
    ves_14[3],
    ves_13[3],
    ves_12[3],
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

  // Queues that use VE 4, one-hot.
  wire [23:0] queues_of_4 = {
    ves_23[4],
    ves_22[4],
    ves_21[4],
    ves_20[4],
    ves_19[4],
    ves_18[4],
    ves_17[4],
    ves_16[4],
    ves_15[4],
    ves_14[4],
    ves_13[4],
    ves_12[4],
    ves_11[4],
    ves_10[4],
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

  // Queues that use VE 5, one-hot.
  wire [23:0] queues_of_5 = {
    ves_23[5],
    ves_22[5],
    ves_21[5],
    ves_20[5],
    ves_19[5],
    ves_18[5],
    ves_17[5],
    ves_16[5],
    ves_15[5],
    ves_14[5],
    ves_13[5],
    ves_12[5],
    ves_11[5],
    ves_10[5],
    ves_9[5],
    ves_8[5],
    ves_7[5],
    ves_6[5],
    ves_5[5],
    ves_4[5],
    ves_3[5],
    ves_2[5],
    ves_1[5],
    ves_0[5]
  };

  // Queues that use VE 6, one-hot.
  wire [23:0] queues_of_6 = {
    ves_23[6],
    ves_22[6],
    ves_21[6],
    ves_20[6],
    ves_19[6],
    ves_18[6],
    ves_17[6],
    ves_16[6],
    ves_15[6],
    ves_14[6],
    ves_13[6],
    ves_12[6],
    ves_11[6],
    ves_10[6],
    ves_9[6],
    ves_8[6],
    ves_7[6],
    ves_6[6],
    ves_5[6],
    ves_4[6],
    ves_3[6],
    ves_2[6],
    ves_1[6],
    ves_0[6]
  };

  // Queues that use VE 7, one-hot.
  wire [23:0] queues_of_7 = {
    ves_23[7],
    ves_22[7],
    ves_21[7],
    ves_20[7],
    ves_19[7],
    ves_18[7],
    ves_17[7],
    ves_16[7],
    ves_15[7],
    ves_14[7],
    ves_13[7],
    ves_12[7],
    ves_11[7],
    ves_10[7],
    ves_9[7],
    ves_8[7],
    ves_7[7],
    ves_6[7],
    ves_5[7],
    ves_4[7],
    ves_3[7],
    ves_2[7],
    ves_1[7],
    ves_0[7]
  };

  reg [7:0] ve_valid_q;  // The VE executes a slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_valid_q <= 8'd0;
    end else begin
      ve_valid_q <= {
        |queues_of_7,
        |queues_of_6,
        |queues_of_5,
        |queues_of_4,
        |queues_of_3,
        |queues_of_2,
        |queues_of_1,
        |queues_of_0
      };
    end
  end

  assign ve_valid_o = ve_valid_q;

  reg [39:0] ve_queue_q;  // Queue of that slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_queue_q <= 40'd0;
    end else begin
      ve_queue_q <= {
        |(queues_of_7 & 24'hff0000),
        |(queues_of_7 & 24'hff00),
        |(queues_of_7 & 24'hf0f0f0),
        |(queues_of_7 & 24'hcccccc),
        |(queues_of_7 & 24'haaaaaa),
        |(queues_of_6 & 24'hff0000),
        |(queues_of_6 & 24'hff00),
        |(queues_of_6 & 24'hf0f0f0),
        |(queues_of_6 & 24'hcccccc),
        |(queues_of_6 & 24'haaaaaa),
        |(queues_of_5 & 24'hff0000),
        |(queues_of_5 & 24'hff00),
        |(queues_of_5 & 24'hf0f0f0),
        |(queues_of_5 & 24'hcccccc),
        |(queues_of_5 & 24'haaaaaa),
        |(queues_of_4 & 24'hff0000),
        |(queues_of_4 & 24'hff00),
        |(queues_of_4 & 24'hf0f0f0),
        |(queues_of_4 & 24'hcccccc),
        |(queues_of_4 & 24'haaaaaa),
        |(queues_of_3 & 24'hff0000),
        |(queues_of_3 & 24'hff00),
        |(queues_of_3 & 24'hf0f0f0),
        |(queues_of_3 & 24'hcccccc),
        |(queues_of_3 & 24'haaaaaa),
        |(queues_of_2 & 24'hff0000),
        |(queues_of_2 & 24'hff00),
        |(queues_of_2 & 24'hf0f0f0),
        |(queues_of_2 & 24'hcccccc),
        |(queues_of_2 & 24'haaaaaa),
        |(queues_of_1 & 24'hff0000),
        |(queues_of_1 & 24'hff00),
        |(queues_of_1 & 24'hf0f0f0),
        |(queues_of_1 & 24'hcccccc),
        |(queues_of_1 & 24'haaaaaa),
        |(queues_of_0 & 24'hff0000),
        |(queues_of_0 & 24'hff00),
        |(queues_of_0 & 24'hf0f0f0),
        |(queues_of_0 & 24'hcccccc),
        |(queues_of_0 & 24'haaaaaa)
      };
    end
  end

  assign ve_queue_o = ve_queue_q;

  reg [23:0] ve_slot_q;  // Number of that slot in its instruction.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_slot_q <= 24'd0;
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
          slots_11 |
          slots_12 |
          slots_13 |
          slots_14 |
          slots_15 |
          slots_16 |
          slots_17 |
          slots_18 |
          slots_19 |
          slots_20 |
          slots_21 |
          slots_22 |
          slots_23;
    end
  end

  assign ve_slot_o = ve_slot_q;

endmodule

`default_nettype wire
