// SPDX-License-Identifier: Apache-2.0
//
// Issues operations of 16 ME and 32 VE queues to 16 MEs and 16 VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/operation_scheduler.ts; do not edit.
// Body SHA-256: 69b1e623876ab801

`default_nettype none

module vnpu_operation_scheduler (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire  [31:0] vnpu_harvest_i,  // May borrow idle VEs.
  input  wire  [31:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [159:0] ve_quota_i,      // VEs that it owns.
  input  wire  [47:0] instr_valid_i,   // The queue has an instruction at its front.
  input  wire  [15:0] instr_me_i,      // That instruction has an ME operation.
  input  wire [767:0] instr_ve_i,      // Its VE slots in use.
  input  wire  [15:0] hold_i,          // ME is in Save: its queue issues nothing.
  input  wire  [47:0] flush_i,         // Drop the issue register.
  input  wire  [79:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [31:0] ve_allow_i,      // May issue VE operations.
  input  wire  [15:0] me_credit_i,     // The ME took one operation (pulse).
  // The front moves into the issue register at the end of this cycle.
  output wire  [47:0] instr_take_o,
  output wire  [15:0] me_issue_o,      // The ME operation goes to its ME.
  output wire  [15:0] ve_valid_o,      // The VE executes a slot.
  output wire  [95:0] ve_queue_o,      // Queue of that slot.
  output wire  [63:0] ve_slot_o,       // Number of that slot in its instruction.
  output wire  [47:0] retire_o,        // The instruction is complete (pulse).
  output wire [767:0] todo_o,          // VE slots of the issue register not yet issued.
  output wire  [15:0] me_todo_o        // Its ME operation is not yet issued.
);

  // Tenant of ME 0.
  wire [4:0] vnpu_of_0 = me_vnpu_i[4:0];

  // Tenant of ME 0, one-hot.
  wire [31:0] tenant_0 = {
    vnpu_of_0 == 5'd31,
    vnpu_of_0 == 5'd30,
    vnpu_of_0 == 5'd29,
    vnpu_of_0 == 5'd28,
    vnpu_of_0 == 5'd27,
    vnpu_of_0 == 5'd26,
    vnpu_of_0 == 5'd25,
    vnpu_of_0 == 5'd24,
    vnpu_of_0 == 5'd23,
    vnpu_of_0 == 5'd22,
    vnpu_of_0 == 5'd21,
    vnpu_of_0 == 5'd20,
    vnpu_of_0 == 5'd19,
    vnpu_of_0 == 5'd18,
    vnpu_of_0 == 5'd17,
    vnpu_of_0 == 5'd16,
    vnpu_of_0 == 5'd15,
    vnpu_of_0 == 5'd14,
    vnpu_of_0 == 5'd13,
    vnpu_of_0 == 5'd12,
    vnpu_of_0 == 5'd11,
    vnpu_of_0 == 5'd10,
    vnpu_of_0 == 5'd9,
    vnpu_of_0 == 5'd8,
    vnpu_of_0 == 5'd7,
    vnpu_of_0 == 5'd6,
    vnpu_of_0 == 5'd5,
    vnpu_of_0 == 5'd4,
    vnpu_of_0 == 5'd3,
    vnpu_of_0 == 5'd2,
    vnpu_of_0 == 5'd1,
    vnpu_of_0 == 5'd0
  };

  // Tenant of ME 1.
  wire [4:0] vnpu_of_1 = me_vnpu_i[9:5];

  // Tenant of ME 1, one-hot.
  wire [31:0] tenant_1 = {
    vnpu_of_1 == 5'd31,
    vnpu_of_1 == 5'd30,
    vnpu_of_1 == 5'd29,
    vnpu_of_1 == 5'd28,
    vnpu_of_1 == 5'd27,
    vnpu_of_1 == 5'd26,
    vnpu_of_1 == 5'd25,
    vnpu_of_1 == 5'd24,
    vnpu_of_1 == 5'd23,
    vnpu_of_1 == 5'd22,
    vnpu_of_1 == 5'd21,
    vnpu_of_1 == 5'd20,
    vnpu_of_1 == 5'd19,
    vnpu_of_1 == 5'd18,
    vnpu_of_1 == 5'd17,
    vnpu_of_1 == 5'd16,
    vnpu_of_1 == 5'd15,
    vnpu_of_1 == 5'd14,
    vnpu_of_1 == 5'd13,
    vnpu_of_1 == 5'd12,
    vnpu_of_1 == 5'd11,
    vnpu_of_1 == 5'd10,
    vnpu_of_1 == 5'd9,
    vnpu_of_1 == 5'd8,
    vnpu_of_1 == 5'd7,
    vnpu_of_1 == 5'd6,
    vnpu_of_1 == 5'd5,
    vnpu_of_1 == 5'd4,
    vnpu_of_1 == 5'd3,
    vnpu_of_1 == 5'd2,
    vnpu_of_1 == 5'd1,
    vnpu_of_1 == 5'd0
  };

  // Tenant of ME 2.
  wire [4:0] vnpu_of_2 = me_vnpu_i[14:10];

  // Tenant of ME 2, one-hot.
  wire [31:0] tenant_2 = {
    vnpu_of_2 == 5'd31,
    vnpu_of_2 == 5'd30,
    vnpu_of_2 == 5'd29,
    vnpu_of_2 == 5'd28,
    vnpu_of_2 == 5'd27,
    vnpu_of_2 == 5'd26,
    vnpu_of_2 == 5'd25,
    vnpu_of_2 == 5'd24,
    vnpu_of_2 == 5'd23,
    vnpu_of_2 == 5'd22,
    vnpu_of_2 == 5'd21,
    vnpu_of_2 == 5'd20,
    vnpu_of_2 == 5'd19,
    vnpu_of_2 == 5'd18,
    vnpu_of_2 == 5'd17,
    vnpu_of_2 == 5'd16,
    vnpu_of_2 == 5'd15,
    vnpu_of_2 == 5'd14,
    vnpu_of_2 == 5'd13,
    vnpu_of_2 == 5'd12,
    vnpu_of_2 == 5'd11,
    vnpu_of_2 == 5'd10,
    vnpu_of_2 == 5'd9,
    vnpu_of_2 == 5'd8,
    vnpu_of_2 == 5'd7,
    vnpu_of_2 == 5'd6,
    vnpu_of_2 == 5'd5,
    vnpu_of_2 == 5'd4,
    vnpu_of_2 == 5'd3,
    vnpu_of_2 == 5'd2,
    vnpu_of_2 == 5'd1,
    vnpu_of_2 == 5'd0
  };

  // Tenant of ME 3.
  wire [4:0] vnpu_of_3 = me_vnpu_i[19:15];

  // Tenant of ME 3, one-hot.
  wire [31:0] tenant_3 = {
    vnpu_of_3 == 5'd31,
    vnpu_of_3 == 5'd30,
    vnpu_of_3 == 5'd29,
    vnpu_of_3 == 5'd28,
    vnpu_of_3 == 5'd27,
    vnpu_of_3 == 5'd26,
    vnpu_of_3 == 5'd25,
    vnpu_of_3 == 5'd24,
    vnpu_of_3 == 5'd23,
    vnpu_of_3 == 5'd22,
    vnpu_of_3 == 5'd21,
    vnpu_of_3 == 5'd20,
    vnpu_of_3 == 5'd19,
    vnpu_of_3 == 5'd18,
    vnpu_of_3 == 5'd17,
    vnpu_of_3 == 5'd16,
    vnpu_of_3 == 5'd15,
    vnpu_of_3 == 5'd14,
    vnpu_of_3 == 5'd13,
    vnpu_of_3 == 5'd12,
    vnpu_of_3 == 5'd11,
    vnpu_of_3 == 5'd10,
    vnpu_of_3 == 5'd9,
    vnpu_of_3 == 5'd8,
    vnpu_of_3 == 5'd7,
    vnpu_of_3 == 5'd6,
    vnpu_of_3 == 5'd5,
    vnpu_of_3 == 5'd4,
    vnpu_of_3 == 5'd3,
    vnpu_of_3 == 5'd2,
    vnpu_of_3 == 5'd1,
    vnpu_of_3 == 5'd0
  };

  // Tenant of ME 4.
  wire [4:0] vnpu_of_4 = me_vnpu_i[24:20];

  // Tenant of ME 4, one-hot.
  wire [31:0] tenant_4 = {
    vnpu_of_4 == 5'd31,
    vnpu_of_4 == 5'd30,
    vnpu_of_4 == 5'd29,
    vnpu_of_4 == 5'd28,
    vnpu_of_4 == 5'd27,
    vnpu_of_4 == 5'd26,
    vnpu_of_4 == 5'd25,
    vnpu_of_4 == 5'd24,
    vnpu_of_4 == 5'd23,
    vnpu_of_4 == 5'd22,
    vnpu_of_4 == 5'd21,
    vnpu_of_4 == 5'd20,
    vnpu_of_4 == 5'd19,
    vnpu_of_4 == 5'd18,
    vnpu_of_4 == 5'd17,
    vnpu_of_4 == 5'd16,
    vnpu_of_4 == 5'd15,
    vnpu_of_4 == 5'd14,
    vnpu_of_4 == 5'd13,
    vnpu_of_4 == 5'd12,
    vnpu_of_4 == 5'd11,
    vnpu_of_4 == 5'd10,
    vnpu_of_4 == 5'd9,
    vnpu_of_4 == 5'd8,
    vnpu_of_4 == 5'd7,
    vnpu_of_4 == 5'd6,
    vnpu_of_4 == 5'd5,
    vnpu_of_4 == 5'd4,
    vnpu_of_4 == 5'd3,
    vnpu_of_4 == 5'd2,
    vnpu_of_4 == 5'd1,
    vnpu_of_4 == 5'd0
  };

  // Tenant of ME 5.
  wire [4:0] vnpu_of_5 = me_vnpu_i[29:25];

  // Tenant of ME 5, one-hot.
  wire [31:0] tenant_5 = {
    vnpu_of_5 == 5'd31,
    vnpu_of_5 == 5'd30,
    vnpu_of_5 == 5'd29,
    vnpu_of_5 == 5'd28,
    vnpu_of_5 == 5'd27,
    vnpu_of_5 == 5'd26,
    vnpu_of_5 == 5'd25,
    vnpu_of_5 == 5'd24,
    vnpu_of_5 == 5'd23,
    vnpu_of_5 == 5'd22,
    vnpu_of_5 == 5'd21,
    vnpu_of_5 == 5'd20,
    vnpu_of_5 == 5'd19,
    vnpu_of_5 == 5'd18,
    vnpu_of_5 == 5'd17,
    vnpu_of_5 == 5'd16,
    vnpu_of_5 == 5'd15,
    vnpu_of_5 == 5'd14,
    vnpu_of_5 == 5'd13,
    vnpu_of_5 == 5'd12,
    vnpu_of_5 == 5'd11,
    vnpu_of_5 == 5'd10,
    vnpu_of_5 == 5'd9,
    vnpu_of_5 == 5'd8,
    vnpu_of_5 == 5'd7,
    vnpu_of_5 == 5'd6,
    vnpu_of_5 == 5'd5,
    vnpu_of_5 == 5'd4,
    vnpu_of_5 == 5'd3,
    vnpu_of_5 == 5'd2,
    vnpu_of_5 == 5'd1,
    vnpu_of_5 == 5'd0
  };

  // Tenant of ME 6.
  wire [4:0] vnpu_of_6 = me_vnpu_i[34:30];

  // Tenant of ME 6, one-hot.
  wire [31:0] tenant_6 = {
    vnpu_of_6 == 5'd31,
    vnpu_of_6 == 5'd30,
    vnpu_of_6 == 5'd29,
    vnpu_of_6 == 5'd28,
    vnpu_of_6 == 5'd27,
    vnpu_of_6 == 5'd26,
    vnpu_of_6 == 5'd25,
    vnpu_of_6 == 5'd24,
    vnpu_of_6 == 5'd23,
    vnpu_of_6 == 5'd22,
    vnpu_of_6 == 5'd21,
    vnpu_of_6 == 5'd20,
    vnpu_of_6 == 5'd19,
    vnpu_of_6 == 5'd18,
    vnpu_of_6 == 5'd17,
    vnpu_of_6 == 5'd16,
    vnpu_of_6 == 5'd15,
    vnpu_of_6 == 5'd14,
    vnpu_of_6 == 5'd13,
    vnpu_of_6 == 5'd12,
    vnpu_of_6 == 5'd11,
    vnpu_of_6 == 5'd10,
    vnpu_of_6 == 5'd9,
    vnpu_of_6 == 5'd8,
    vnpu_of_6 == 5'd7,
    vnpu_of_6 == 5'd6,
    vnpu_of_6 == 5'd5,
    vnpu_of_6 == 5'd4,
    vnpu_of_6 == 5'd3,
    vnpu_of_6 == 5'd2,
    vnpu_of_6 == 5'd1,
    vnpu_of_6 == 5'd0
  };

  // Tenant of ME 7.
  wire [4:0] vnpu_of_7 = me_vnpu_i[39:35];

  // Tenant of ME 7, one-hot.
  wire [31:0] tenant_7 = {
    vnpu_of_7 == 5'd31,
    vnpu_of_7 == 5'd30,
    vnpu_of_7 == 5'd29,
    vnpu_of_7 == 5'd28,
    vnpu_of_7 == 5'd27,
    vnpu_of_7 == 5'd26,
    vnpu_of_7 == 5'd25,
    vnpu_of_7 == 5'd24,
    vnpu_of_7 == 5'd23,
    vnpu_of_7 == 5'd22,
    vnpu_of_7 == 5'd21,
    vnpu_of_7 == 5'd20,
    vnpu_of_7 == 5'd19,
    vnpu_of_7 == 5'd18,
    vnpu_of_7 == 5'd17,
    vnpu_of_7 == 5'd16,
    vnpu_of_7 == 5'd15,
    vnpu_of_7 == 5'd14,
    vnpu_of_7 == 5'd13,
    vnpu_of_7 == 5'd12,
    vnpu_of_7 == 5'd11,
    vnpu_of_7 == 5'd10,
    vnpu_of_7 == 5'd9,
    vnpu_of_7 == 5'd8,
    vnpu_of_7 == 5'd7,
    vnpu_of_7 == 5'd6,
    vnpu_of_7 == 5'd5,
    vnpu_of_7 == 5'd4,
    vnpu_of_7 == 5'd3,
    vnpu_of_7 == 5'd2,
    vnpu_of_7 == 5'd1,
    vnpu_of_7 == 5'd0
  };

  // Tenant of ME 8.
  wire [4:0] vnpu_of_8 = me_vnpu_i[44:40];

  // Tenant of ME 8, one-hot.
  wire [31:0] tenant_8 = {
    vnpu_of_8 == 5'd31,
    vnpu_of_8 == 5'd30,
    vnpu_of_8 == 5'd29,
    vnpu_of_8 == 5'd28,
    vnpu_of_8 == 5'd27,
    vnpu_of_8 == 5'd26,
    vnpu_of_8 == 5'd25,
    vnpu_of_8 == 5'd24,
    vnpu_of_8 == 5'd23,
    vnpu_of_8 == 5'd22,
    vnpu_of_8 == 5'd21,
    vnpu_of_8 == 5'd20,
    vnpu_of_8 == 5'd19,
    vnpu_of_8 == 5'd18,
    vnpu_of_8 == 5'd17,
    vnpu_of_8 == 5'd16,
    vnpu_of_8 == 5'd15,
    vnpu_of_8 == 5'd14,
    vnpu_of_8 == 5'd13,
    vnpu_of_8 == 5'd12,
    vnpu_of_8 == 5'd11,
    vnpu_of_8 == 5'd10,
    vnpu_of_8 == 5'd9,
    vnpu_of_8 == 5'd8,
    vnpu_of_8 == 5'd7,
    vnpu_of_8 == 5'd6,
    vnpu_of_8 == 5'd5,
    vnpu_of_8 == 5'd4,
    vnpu_of_8 == 5'd3,
    vnpu_of_8 == 5'd2,
    vnpu_of_8 == 5'd1,
    vnpu_of_8 == 5'd0
  };

  // Tenant of ME 9.
  wire [4:0] vnpu_of_9 = me_vnpu_i[49:45];

  // Tenant of ME 9, one-hot.
  wire [31:0] tenant_9 = {
    vnpu_of_9 == 5'd31,
    vnpu_of_9 == 5'd30,
    vnpu_of_9 == 5'd29,
    vnpu_of_9 == 5'd28,
    vnpu_of_9 == 5'd27,
    vnpu_of_9 == 5'd26,
    vnpu_of_9 == 5'd25,
    vnpu_of_9 == 5'd24,
    vnpu_of_9 == 5'd23,
    vnpu_of_9 == 5'd22,
    vnpu_of_9 == 5'd21,
    vnpu_of_9 == 5'd20,
    vnpu_of_9 == 5'd19,
    vnpu_of_9 == 5'd18,
    vnpu_of_9 == 5'd17,
    vnpu_of_9 == 5'd16,
    vnpu_of_9 == 5'd15,
    vnpu_of_9 == 5'd14,
    vnpu_of_9 == 5'd13,
    vnpu_of_9 == 5'd12,
    vnpu_of_9 == 5'd11,
    vnpu_of_9 == 5'd10,
    vnpu_of_9 == 5'd9,
    vnpu_of_9 == 5'd8,
    vnpu_of_9 == 5'd7,
    vnpu_of_9 == 5'd6,
    vnpu_of_9 == 5'd5,
    vnpu_of_9 == 5'd4,
    vnpu_of_9 == 5'd3,
    vnpu_of_9 == 5'd2,
    vnpu_of_9 == 5'd1,
    vnpu_of_9 == 5'd0
  };

  // Tenant of ME 10.
  wire [4:0] vnpu_of_10 = me_vnpu_i[54:50];

  // Tenant of ME 10, one-hot.
  wire [31:0] tenant_10 = {
    vnpu_of_10 == 5'd31,
    vnpu_of_10 == 5'd30,
    vnpu_of_10 == 5'd29,
    vnpu_of_10 == 5'd28,
    vnpu_of_10 == 5'd27,
    vnpu_of_10 == 5'd26,
    vnpu_of_10 == 5'd25,
    vnpu_of_10 == 5'd24,
    vnpu_of_10 == 5'd23,
    vnpu_of_10 == 5'd22,
    vnpu_of_10 == 5'd21,
    vnpu_of_10 == 5'd20,
    vnpu_of_10 == 5'd19,
    vnpu_of_10 == 5'd18,
    vnpu_of_10 == 5'd17,
    vnpu_of_10 == 5'd16,
    vnpu_of_10 == 5'd15,
    vnpu_of_10 == 5'd14,
    vnpu_of_10 == 5'd13,
    vnpu_of_10 == 5'd12,
    vnpu_of_10 == 5'd11,
    vnpu_of_10 == 5'd10,
    vnpu_of_10 == 5'd9,
    vnpu_of_10 == 5'd8,
    vnpu_of_10 == 5'd7,
    vnpu_of_10 == 5'd6,
    vnpu_of_10 == 5'd5,
    vnpu_of_10 == 5'd4,
    vnpu_of_10 == 5'd3,
    vnpu_of_10 == 5'd2,
    vnpu_of_10 == 5'd1,
    vnpu_of_10 == 5'd0
  };

  // Tenant of ME 11.
  wire [4:0] vnpu_of_11 = me_vnpu_i[59:55];

  // Tenant of ME 11, one-hot.
  wire [31:0] tenant_11 = {
    vnpu_of_11 == 5'd31,
    vnpu_of_11 == 5'd30,
    vnpu_of_11 == 5'd29,
    vnpu_of_11 == 5'd28,
    vnpu_of_11 == 5'd27,
    vnpu_of_11 == 5'd26,
    vnpu_of_11 == 5'd25,
    vnpu_of_11 == 5'd24,
    vnpu_of_11 == 5'd23,
    vnpu_of_11 == 5'd22,
    vnpu_of_11 == 5'd21,
    vnpu_of_11 == 5'd20,
    vnpu_of_11 == 5'd19,
    vnpu_of_11 == 5'd18,
    vnpu_of_11 == 5'd17,
    vnpu_of_11 == 5'd16,
    vnpu_of_11 == 5'd15,
    vnpu_of_11 == 5'd14,
    vnpu_of_11 == 5'd13,
    vnpu_of_11 == 5'd12,
    vnpu_of_11 == 5'd11,
    vnpu_of_11 == 5'd10,
    vnpu_of_11 == 5'd9,
    vnpu_of_11 == 5'd8,
    vnpu_of_11 == 5'd7,
    vnpu_of_11 == 5'd6,
    vnpu_of_11 == 5'd5,
    vnpu_of_11 == 5'd4,
    vnpu_of_11 == 5'd3,
    vnpu_of_11 == 5'd2,
    vnpu_of_11 == 5'd1,
    vnpu_of_11 == 5'd0
  };

  // Tenant of ME 12.
  wire [4:0] vnpu_of_12 = me_vnpu_i[64:60];

  // Tenant of ME 12, one-hot.
  wire [31:0] tenant_12 = {
    vnpu_of_12 == 5'd31,
    vnpu_of_12 == 5'd30,
    vnpu_of_12 == 5'd29,
    vnpu_of_12 == 5'd28,
    vnpu_of_12 == 5'd27,
    vnpu_of_12 == 5'd26,
    vnpu_of_12 == 5'd25,
    vnpu_of_12 == 5'd24,
    vnpu_of_12 == 5'd23,
    vnpu_of_12 == 5'd22,
    vnpu_of_12 == 5'd21,
    vnpu_of_12 == 5'd20,
    vnpu_of_12 == 5'd19,
    vnpu_of_12 == 5'd18,
    vnpu_of_12 == 5'd17,
    vnpu_of_12 == 5'd16,
    vnpu_of_12 == 5'd15,
    vnpu_of_12 == 5'd14,
    vnpu_of_12 == 5'd13,
    vnpu_of_12 == 5'd12,
    vnpu_of_12 == 5'd11,
    vnpu_of_12 == 5'd10,
    vnpu_of_12 == 5'd9,
    vnpu_of_12 == 5'd8,
    vnpu_of_12 == 5'd7,
    vnpu_of_12 == 5'd6,
    vnpu_of_12 == 5'd5,
    vnpu_of_12 == 5'd4,
    vnpu_of_12 == 5'd3,
    vnpu_of_12 == 5'd2,
    vnpu_of_12 == 5'd1,
    vnpu_of_12 == 5'd0
  };

  // Tenant of ME 13.
  wire [4:0] vnpu_of_13 = me_vnpu_i[69:65];

  // Tenant of ME 13, one-hot.
  wire [31:0] tenant_13 = {
    vnpu_of_13 == 5'd31,
    vnpu_of_13 == 5'd30,
    vnpu_of_13 == 5'd29,
    vnpu_of_13 == 5'd28,
    vnpu_of_13 == 5'd27,
    vnpu_of_13 == 5'd26,
    vnpu_of_13 == 5'd25,
    vnpu_of_13 == 5'd24,
    vnpu_of_13 == 5'd23,
    vnpu_of_13 == 5'd22,
    vnpu_of_13 == 5'd21,
    vnpu_of_13 == 5'd20,
    vnpu_of_13 == 5'd19,
    vnpu_of_13 == 5'd18,
    vnpu_of_13 == 5'd17,
    vnpu_of_13 == 5'd16,
    vnpu_of_13 == 5'd15,
    vnpu_of_13 == 5'd14,
    vnpu_of_13 == 5'd13,
    vnpu_of_13 == 5'd12,
    vnpu_of_13 == 5'd11,
    vnpu_of_13 == 5'd10,
    vnpu_of_13 == 5'd9,
    vnpu_of_13 == 5'd8,
    vnpu_of_13 == 5'd7,
    vnpu_of_13 == 5'd6,
    vnpu_of_13 == 5'd5,
    vnpu_of_13 == 5'd4,
    vnpu_of_13 == 5'd3,
    vnpu_of_13 == 5'd2,
    vnpu_of_13 == 5'd1,
    vnpu_of_13 == 5'd0
  };

  // Tenant of ME 14.
  wire [4:0] vnpu_of_14 = me_vnpu_i[74:70];

  // Tenant of ME 14, one-hot.
  wire [31:0] tenant_14 = {
    vnpu_of_14 == 5'd31,
    vnpu_of_14 == 5'd30,
    vnpu_of_14 == 5'd29,
    vnpu_of_14 == 5'd28,
    vnpu_of_14 == 5'd27,
    vnpu_of_14 == 5'd26,
    vnpu_of_14 == 5'd25,
    vnpu_of_14 == 5'd24,
    vnpu_of_14 == 5'd23,
    vnpu_of_14 == 5'd22,
    vnpu_of_14 == 5'd21,
    vnpu_of_14 == 5'd20,
    vnpu_of_14 == 5'd19,
    vnpu_of_14 == 5'd18,
    vnpu_of_14 == 5'd17,
    vnpu_of_14 == 5'd16,
    vnpu_of_14 == 5'd15,
    vnpu_of_14 == 5'd14,
    vnpu_of_14 == 5'd13,
    vnpu_of_14 == 5'd12,
    vnpu_of_14 == 5'd11,
    vnpu_of_14 == 5'd10,
    vnpu_of_14 == 5'd9,
    vnpu_of_14 == 5'd8,
    vnpu_of_14 == 5'd7,
    vnpu_of_14 == 5'd6,
    vnpu_of_14 == 5'd5,
    vnpu_of_14 == 5'd4,
    vnpu_of_14 == 5'd3,
    vnpu_of_14 == 5'd2,
    vnpu_of_14 == 5'd1,
    vnpu_of_14 == 5'd0
  };

  // Tenant of ME 15.
  wire [4:0] vnpu_of_15 = me_vnpu_i[79:75];

  // Tenant of ME 15, one-hot.
  wire [31:0] tenant_15 = {
    vnpu_of_15 == 5'd31,
    vnpu_of_15 == 5'd30,
    vnpu_of_15 == 5'd29,
    vnpu_of_15 == 5'd28,
    vnpu_of_15 == 5'd27,
    vnpu_of_15 == 5'd26,
    vnpu_of_15 == 5'd25,
    vnpu_of_15 == 5'd24,
    vnpu_of_15 == 5'd23,
    vnpu_of_15 == 5'd22,
    vnpu_of_15 == 5'd21,
    vnpu_of_15 == 5'd20,
    vnpu_of_15 == 5'd19,
    vnpu_of_15 == 5'd18,
    vnpu_of_15 == 5'd17,
    vnpu_of_15 == 5'd16,
    vnpu_of_15 == 5'd15,
    vnpu_of_15 == 5'd14,
    vnpu_of_15 == 5'd13,
    vnpu_of_15 == 5'd12,
    vnpu_of_15 == 5'd11,
    vnpu_of_15 == 5'd10,
    vnpu_of_15 == 5'd9,
    vnpu_of_15 == 5'd8,
    vnpu_of_15 == 5'd7,
    vnpu_of_15 == 5'd6,
    vnpu_of_15 == 5'd5,
    vnpu_of_15 == 5'd4,
    vnpu_of_15 == 5'd3,
    vnpu_of_15 == 5'd2,
    vnpu_of_15 == 5'd1,
    vnpu_of_15 == 5'd0
  };

  // ----------------------------------------
  // Issue registers
  // ----------------------------------------

  wire [767:0] own;       // Slots of each queue that issue on own VEs.
  wire [767:0] borrowed;  // Slots of each queue that issue on borrowed ones.
  wire [239:0] first;     // VE of the first slot that each queue issued in the cycle before.
  wire [47:0] take;       // The front moves into the issue register.

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

  wire me_todo_8;   // ME operation of ME queue 8 is not yet issued.
  wire me_done_8;   // ME queue 8 has no ME operation left after this cycle.
  wire me_issue_8;  // ME operation goes to ME 8.
  vnpu_op_matrix u_matrix_8 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[8]),
    .instr_me_i (instr_me_i[8]),
    .hold_i     (hold_i[8]),
    .flush_i    (flush_i[8]),
    .credit_i   (me_credit_i[8]),
    .todo_o     (me_todo_8),
    .done_o     (me_done_8),
    .issue_o    (me_issue_8)
  );

  wire me_todo_9;   // ME operation of ME queue 9 is not yet issued.
  wire me_done_9;   // ME queue 9 has no ME operation left after this cycle.
  wire me_issue_9;  // ME operation goes to ME 9.
  vnpu_op_matrix u_matrix_9 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[9]),
    .instr_me_i (instr_me_i[9]),
    .hold_i     (hold_i[9]),
    .flush_i    (flush_i[9]),
    .credit_i   (me_credit_i[9]),
    .todo_o     (me_todo_9),
    .done_o     (me_done_9),
    .issue_o    (me_issue_9)
  );

  wire me_todo_10;   // ME operation of ME queue 10 is not yet issued.
  wire me_done_10;   // ME queue 10 has no ME operation left after this cycle.
  wire me_issue_10;  // ME operation goes to ME 10.
  vnpu_op_matrix u_matrix_10 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[10]),
    .instr_me_i (instr_me_i[10]),
    .hold_i     (hold_i[10]),
    .flush_i    (flush_i[10]),
    .credit_i   (me_credit_i[10]),
    .todo_o     (me_todo_10),
    .done_o     (me_done_10),
    .issue_o    (me_issue_10)
  );

  wire me_todo_11;   // ME operation of ME queue 11 is not yet issued.
  wire me_done_11;   // ME queue 11 has no ME operation left after this cycle.
  wire me_issue_11;  // ME operation goes to ME 11.
  vnpu_op_matrix u_matrix_11 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[11]),
    .instr_me_i (instr_me_i[11]),
    .hold_i     (hold_i[11]),
    .flush_i    (flush_i[11]),
    .credit_i   (me_credit_i[11]),
    .todo_o     (me_todo_11),
    .done_o     (me_done_11),
    .issue_o    (me_issue_11)
  );

  wire me_todo_12;   // ME operation of ME queue 12 is not yet issued.
  wire me_done_12;   // ME queue 12 has no ME operation left after this cycle.
  wire me_issue_12;  // ME operation goes to ME 12.
  vnpu_op_matrix u_matrix_12 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[12]),
    .instr_me_i (instr_me_i[12]),
    .hold_i     (hold_i[12]),
    .flush_i    (flush_i[12]),
    .credit_i   (me_credit_i[12]),
    .todo_o     (me_todo_12),
    .done_o     (me_done_12),
    .issue_o    (me_issue_12)
  );

  wire me_todo_13;   // ME operation of ME queue 13 is not yet issued.
  wire me_done_13;   // ME queue 13 has no ME operation left after this cycle.
  wire me_issue_13;  // ME operation goes to ME 13.
  vnpu_op_matrix u_matrix_13 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[13]),
    .instr_me_i (instr_me_i[13]),
    .hold_i     (hold_i[13]),
    .flush_i    (flush_i[13]),
    .credit_i   (me_credit_i[13]),
    .todo_o     (me_todo_13),
    .done_o     (me_done_13),
    .issue_o    (me_issue_13)
  );

  wire me_todo_14;   // ME operation of ME queue 14 is not yet issued.
  wire me_done_14;   // ME queue 14 has no ME operation left after this cycle.
  wire me_issue_14;  // ME operation goes to ME 14.
  vnpu_op_matrix u_matrix_14 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[14]),
    .instr_me_i (instr_me_i[14]),
    .hold_i     (hold_i[14]),
    .flush_i    (flush_i[14]),
    .credit_i   (me_credit_i[14]),
    .todo_o     (me_todo_14),
    .done_o     (me_done_14),
    .issue_o    (me_issue_14)
  );

  wire me_todo_15;   // ME operation of ME queue 15 is not yet issued.
  wire me_done_15;   // ME queue 15 has no ME operation left after this cycle.
  wire me_issue_15;  // ME operation goes to ME 15.
  vnpu_op_matrix u_matrix_15 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .take_i     (take[15]),
    .instr_me_i (instr_me_i[15]),
    .hold_i     (hold_i[15]),
    .flush_i    (flush_i[15]),
    .credit_i   (me_credit_i[15]),
    .todo_o     (me_todo_15),
    .done_o     (me_done_15),
    .issue_o    (me_issue_15)
  );

  // The vNPU of ME queue 0 may issue VE operations.
  wire allow_0 = |(tenant_0 & ve_allow_i);

  wire [15:0] demand_0;  // Slots that ME queue 0 asks for.
  wire take_0;           // ME queue 0 takes the front.
  wire [15:0] todo_0;    // Slots of ME queue 0 not yet issued.
  wire [4:0] granted_0;  // Slots of ME queue 0 decided in the cycle before.
  wire retire_0;         // The instruction of ME queue 0 is complete.
  wire [15:0] ves_0;     // VEs that execute a slot of ME queue 0.
  wire [63:0] slots_0;   // Slot of ME queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[0]),
    .instr_ve_i    (instr_ve_i[15:0]),
    .flush_i       (flush_i[0]),
    .hold_i        (hold_i[0]),
    .allow_i       (allow_0),
    .me_done_i     (me_done_0),
    .own_i         (own[15:0]),
    .borrowed_i    (borrowed[15:0]),
    .first_i       (first[4:0]),
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

  wire [15:0] demand_1;  // Slots that ME queue 1 asks for.
  wire take_1;           // ME queue 1 takes the front.
  wire [15:0] todo_1;    // Slots of ME queue 1 not yet issued.
  wire [4:0] granted_1;  // Slots of ME queue 1 decided in the cycle before.
  wire retire_1;         // The instruction of ME queue 1 is complete.
  wire [15:0] ves_1;     // VEs that execute a slot of ME queue 1.
  wire [63:0] slots_1;   // Slot of ME queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[1]),
    .instr_ve_i    (instr_ve_i[31:16]),
    .flush_i       (flush_i[1]),
    .hold_i        (hold_i[1]),
    .allow_i       (allow_1),
    .me_done_i     (me_done_1),
    .own_i         (own[31:16]),
    .borrowed_i    (borrowed[31:16]),
    .first_i       (first[9:5]),
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

  wire [15:0] demand_2;  // Slots that ME queue 2 asks for.
  wire take_2;           // ME queue 2 takes the front.
  wire [15:0] todo_2;    // Slots of ME queue 2 not yet issued.
  wire [4:0] granted_2;  // Slots of ME queue 2 decided in the cycle before.
  wire retire_2;         // The instruction of ME queue 2 is complete.
  wire [15:0] ves_2;     // VEs that execute a slot of ME queue 2.
  wire [63:0] slots_2;   // Slot of ME queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[2]),
    .instr_ve_i    (instr_ve_i[47:32]),
    .flush_i       (flush_i[2]),
    .hold_i        (hold_i[2]),
    .allow_i       (allow_2),
    .me_done_i     (me_done_2),
    .own_i         (own[47:32]),
    .borrowed_i    (borrowed[47:32]),
    .first_i       (first[14:10]),
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

  wire [15:0] demand_3;  // Slots that ME queue 3 asks for.
  wire take_3;           // ME queue 3 takes the front.
  wire [15:0] todo_3;    // Slots of ME queue 3 not yet issued.
  wire [4:0] granted_3;  // Slots of ME queue 3 decided in the cycle before.
  wire retire_3;         // The instruction of ME queue 3 is complete.
  wire [15:0] ves_3;     // VEs that execute a slot of ME queue 3.
  wire [63:0] slots_3;   // Slot of ME queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[3]),
    .instr_ve_i    (instr_ve_i[63:48]),
    .flush_i       (flush_i[3]),
    .hold_i        (hold_i[3]),
    .allow_i       (allow_3),
    .me_done_i     (me_done_3),
    .own_i         (own[63:48]),
    .borrowed_i    (borrowed[63:48]),
    .first_i       (first[19:15]),
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

  wire [15:0] demand_4;  // Slots that ME queue 4 asks for.
  wire take_4;           // ME queue 4 takes the front.
  wire [15:0] todo_4;    // Slots of ME queue 4 not yet issued.
  wire [4:0] granted_4;  // Slots of ME queue 4 decided in the cycle before.
  wire retire_4;         // The instruction of ME queue 4 is complete.
  wire [15:0] ves_4;     // VEs that execute a slot of ME queue 4.
  wire [63:0] slots_4;   // Slot of ME queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[4]),
    .instr_ve_i    (instr_ve_i[79:64]),
    .flush_i       (flush_i[4]),
    .hold_i        (hold_i[4]),
    .allow_i       (allow_4),
    .me_done_i     (me_done_4),
    .own_i         (own[79:64]),
    .borrowed_i    (borrowed[79:64]),
    .first_i       (first[24:20]),
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

  wire [15:0] demand_5;  // Slots that ME queue 5 asks for.
  wire take_5;           // ME queue 5 takes the front.
  wire [15:0] todo_5;    // Slots of ME queue 5 not yet issued.
  wire [4:0] granted_5;  // Slots of ME queue 5 decided in the cycle before.
  wire retire_5;         // The instruction of ME queue 5 is complete.
  wire [15:0] ves_5;     // VEs that execute a slot of ME queue 5.
  wire [63:0] slots_5;   // Slot of ME queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[5]),
    .instr_ve_i    (instr_ve_i[95:80]),
    .flush_i       (flush_i[5]),
    .hold_i        (hold_i[5]),
    .allow_i       (allow_5),
    .me_done_i     (me_done_5),
    .own_i         (own[95:80]),
    .borrowed_i    (borrowed[95:80]),
    .first_i       (first[29:25]),
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

  wire [15:0] demand_6;  // Slots that ME queue 6 asks for.
  wire take_6;           // ME queue 6 takes the front.
  wire [15:0] todo_6;    // Slots of ME queue 6 not yet issued.
  wire [4:0] granted_6;  // Slots of ME queue 6 decided in the cycle before.
  wire retire_6;         // The instruction of ME queue 6 is complete.
  wire [15:0] ves_6;     // VEs that execute a slot of ME queue 6.
  wire [63:0] slots_6;   // Slot of ME queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[6]),
    .instr_ve_i    (instr_ve_i[111:96]),
    .flush_i       (flush_i[6]),
    .hold_i        (hold_i[6]),
    .allow_i       (allow_6),
    .me_done_i     (me_done_6),
    .own_i         (own[111:96]),
    .borrowed_i    (borrowed[111:96]),
    .first_i       (first[34:30]),
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

  wire [15:0] demand_7;  // Slots that ME queue 7 asks for.
  wire take_7;           // ME queue 7 takes the front.
  wire [15:0] todo_7;    // Slots of ME queue 7 not yet issued.
  wire [4:0] granted_7;  // Slots of ME queue 7 decided in the cycle before.
  wire retire_7;         // The instruction of ME queue 7 is complete.
  wire [15:0] ves_7;     // VEs that execute a slot of ME queue 7.
  wire [63:0] slots_7;   // Slot of ME queue 7 on each VE; 0 on the others.
  vnpu_op_queue u_queue_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[7]),
    .instr_ve_i    (instr_ve_i[127:112]),
    .flush_i       (flush_i[7]),
    .hold_i        (hold_i[7]),
    .allow_i       (allow_7),
    .me_done_i     (me_done_7),
    .own_i         (own[127:112]),
    .borrowed_i    (borrowed[127:112]),
    .first_i       (first[39:35]),
    .demand_o      (demand_7),
    .take_o        (take_7),
    .todo_o        (todo_7),
    .granted_o     (granted_7),
    .retire_o      (retire_7),
    .ve_o          (ves_7),
    .slot_o        (slots_7)
  );

  // The vNPU of ME queue 8 may issue VE operations.
  wire allow_8 = |(tenant_8 & ve_allow_i);

  wire [15:0] demand_8;  // Slots that ME queue 8 asks for.
  wire take_8;           // ME queue 8 takes the front.
  wire [15:0] todo_8;    // Slots of ME queue 8 not yet issued.
  wire [4:0] granted_8;  // Slots of ME queue 8 decided in the cycle before.
  wire retire_8;         // The instruction of ME queue 8 is complete.
  wire [15:0] ves_8;     // VEs that execute a slot of ME queue 8.
  wire [63:0] slots_8;   // Slot of ME queue 8 on each VE; 0 on the others.
  vnpu_op_queue u_queue_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[8]),
    .instr_ve_i    (instr_ve_i[143:128]),
    .flush_i       (flush_i[8]),
    .hold_i        (hold_i[8]),
    .allow_i       (allow_8),
    .me_done_i     (me_done_8),
    .own_i         (own[143:128]),
    .borrowed_i    (borrowed[143:128]),
    .first_i       (first[44:40]),
    .demand_o      (demand_8),
    .take_o        (take_8),
    .todo_o        (todo_8),
    .granted_o     (granted_8),
    .retire_o      (retire_8),
    .ve_o          (ves_8),
    .slot_o        (slots_8)
  );

  // The vNPU of ME queue 9 may issue VE operations.
  wire allow_9 = |(tenant_9 & ve_allow_i);

  wire [15:0] demand_9;  // Slots that ME queue 9 asks for.
  wire take_9;           // ME queue 9 takes the front.
  wire [15:0] todo_9;    // Slots of ME queue 9 not yet issued.
  wire [4:0] granted_9;  // Slots of ME queue 9 decided in the cycle before.
  wire retire_9;         // The instruction of ME queue 9 is complete.
  wire [15:0] ves_9;     // VEs that execute a slot of ME queue 9.
  wire [63:0] slots_9;   // Slot of ME queue 9 on each VE; 0 on the others.
  vnpu_op_queue u_queue_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[9]),
    .instr_ve_i    (instr_ve_i[159:144]),
    .flush_i       (flush_i[9]),
    .hold_i        (hold_i[9]),
    .allow_i       (allow_9),
    .me_done_i     (me_done_9),
    .own_i         (own[159:144]),
    .borrowed_i    (borrowed[159:144]),
    .first_i       (first[49:45]),
    .demand_o      (demand_9),
    .take_o        (take_9),
    .todo_o        (todo_9),
    .granted_o     (granted_9),
    .retire_o      (retire_9),
    .ve_o          (ves_9),
    .slot_o        (slots_9)
  );

  // The vNPU of ME queue 10 may issue VE operations.
  wire allow_10 = |(tenant_10 & ve_allow_i);

  wire [15:0] demand_10;  // Slots that ME queue 10 asks for.
  wire take_10;           // ME queue 10 takes the front.
  wire [15:0] todo_10;    // Slots of ME queue 10 not yet issued.
  wire [4:0] granted_10;  // Slots of ME queue 10 decided in the cycle before.
  wire retire_10;         // The instruction of ME queue 10 is complete.
  wire [15:0] ves_10;     // VEs that execute a slot of ME queue 10.
  wire [63:0] slots_10;   // Slot of ME queue 10 on each VE; 0 on the others.
  vnpu_op_queue u_queue_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[10]),
    .instr_ve_i    (instr_ve_i[175:160]),
    .flush_i       (flush_i[10]),
    .hold_i        (hold_i[10]),
    .allow_i       (allow_10),
    .me_done_i     (me_done_10),
    .own_i         (own[175:160]),
    .borrowed_i    (borrowed[175:160]),
    .first_i       (first[54:50]),
    .demand_o      (demand_10),
    .take_o        (take_10),
    .todo_o        (todo_10),
    .granted_o     (granted_10),
    .retire_o      (retire_10),
    .ve_o          (ves_10),
    .slot_o        (slots_10)
  );

  // The vNPU of ME queue 11 may issue VE operations.
  wire allow_11 = |(tenant_11 & ve_allow_i);

  wire [15:0] demand_11;  // Slots that ME queue 11 asks for.
  wire take_11;           // ME queue 11 takes the front.
  wire [15:0] todo_11;    // Slots of ME queue 11 not yet issued.
  wire [4:0] granted_11;  // Slots of ME queue 11 decided in the cycle before.
  wire retire_11;         // The instruction of ME queue 11 is complete.
  wire [15:0] ves_11;     // VEs that execute a slot of ME queue 11.
  wire [63:0] slots_11;   // Slot of ME queue 11 on each VE; 0 on the others.
  vnpu_op_queue u_queue_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[11]),
    .instr_ve_i    (instr_ve_i[191:176]),
    .flush_i       (flush_i[11]),
    .hold_i        (hold_i[11]),
    .allow_i       (allow_11),
    .me_done_i     (me_done_11),
    .own_i         (own[191:176]),
    .borrowed_i    (borrowed[191:176]),
    .first_i       (first[59:55]),
    .demand_o      (demand_11),
    .take_o        (take_11),
    .todo_o        (todo_11),
    .granted_o     (granted_11),
    .retire_o      (retire_11),
    .ve_o          (ves_11),
    .slot_o        (slots_11)
  );

  // The vNPU of ME queue 12 may issue VE operations.
  wire allow_12 = |(tenant_12 & ve_allow_i);

  wire [15:0] demand_12;  // Slots that ME queue 12 asks for.
  wire take_12;           // ME queue 12 takes the front.
  wire [15:0] todo_12;    // Slots of ME queue 12 not yet issued.
  wire [4:0] granted_12;  // Slots of ME queue 12 decided in the cycle before.
  wire retire_12;         // The instruction of ME queue 12 is complete.
  wire [15:0] ves_12;     // VEs that execute a slot of ME queue 12.
  wire [63:0] slots_12;   // Slot of ME queue 12 on each VE; 0 on the others.
  vnpu_op_queue u_queue_12 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[12]),
    .instr_ve_i    (instr_ve_i[207:192]),
    .flush_i       (flush_i[12]),
    .hold_i        (hold_i[12]),
    .allow_i       (allow_12),
    .me_done_i     (me_done_12),
    .own_i         (own[207:192]),
    .borrowed_i    (borrowed[207:192]),
    .first_i       (first[64:60]),
    .demand_o      (demand_12),
    .take_o        (take_12),
    .todo_o        (todo_12),
    .granted_o     (granted_12),
    .retire_o      (retire_12),
    .ve_o          (ves_12),
    .slot_o        (slots_12)
  );

  // The vNPU of ME queue 13 may issue VE operations.
  wire allow_13 = |(tenant_13 & ve_allow_i);

  wire [15:0] demand_13;  // Slots that ME queue 13 asks for.
  wire take_13;           // ME queue 13 takes the front.
  wire [15:0] todo_13;    // Slots of ME queue 13 not yet issued.
  wire [4:0] granted_13;  // Slots of ME queue 13 decided in the cycle before.
  wire retire_13;         // The instruction of ME queue 13 is complete.
  wire [15:0] ves_13;     // VEs that execute a slot of ME queue 13.
  wire [63:0] slots_13;   // Slot of ME queue 13 on each VE; 0 on the others.
  vnpu_op_queue u_queue_13 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[13]),
    .instr_ve_i    (instr_ve_i[223:208]),
    .flush_i       (flush_i[13]),
    .hold_i        (hold_i[13]),
    .allow_i       (allow_13),
    .me_done_i     (me_done_13),
    .own_i         (own[223:208]),
    .borrowed_i    (borrowed[223:208]),
    .first_i       (first[69:65]),
    .demand_o      (demand_13),
    .take_o        (take_13),
    .todo_o        (todo_13),
    .granted_o     (granted_13),
    .retire_o      (retire_13),
    .ve_o          (ves_13),
    .slot_o        (slots_13)
  );

  // The vNPU of ME queue 14 may issue VE operations.
  wire allow_14 = |(tenant_14 & ve_allow_i);

  wire [15:0] demand_14;  // Slots that ME queue 14 asks for.
  wire take_14;           // ME queue 14 takes the front.
  wire [15:0] todo_14;    // Slots of ME queue 14 not yet issued.
  wire [4:0] granted_14;  // Slots of ME queue 14 decided in the cycle before.
  wire retire_14;         // The instruction of ME queue 14 is complete.
  wire [15:0] ves_14;     // VEs that execute a slot of ME queue 14.
  wire [63:0] slots_14;   // Slot of ME queue 14 on each VE; 0 on the others.
  vnpu_op_queue u_queue_14 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[14]),
    .instr_ve_i    (instr_ve_i[239:224]),
    .flush_i       (flush_i[14]),
    .hold_i        (hold_i[14]),
    .allow_i       (allow_14),
    .me_done_i     (me_done_14),
    .own_i         (own[239:224]),
    .borrowed_i    (borrowed[239:224]),
    .first_i       (first[74:70]),
    .demand_o      (demand_14),
    .take_o        (take_14),
    .todo_o        (todo_14),
    .granted_o     (granted_14),
    .retire_o      (retire_14),
    .ve_o          (ves_14),
    .slot_o        (slots_14)
  );

  // The vNPU of ME queue 15 may issue VE operations.
  wire allow_15 = |(tenant_15 & ve_allow_i);

  wire [15:0] demand_15;  // Slots that ME queue 15 asks for.
  wire take_15;           // ME queue 15 takes the front.
  wire [15:0] todo_15;    // Slots of ME queue 15 not yet issued.
  wire [4:0] granted_15;  // Slots of ME queue 15 decided in the cycle before.
  wire retire_15;         // The instruction of ME queue 15 is complete.
  wire [15:0] ves_15;     // VEs that execute a slot of ME queue 15.
  wire [63:0] slots_15;   // Slot of ME queue 15 on each VE; 0 on the others.
  vnpu_op_queue u_queue_15 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[15]),
    .instr_ve_i    (instr_ve_i[255:240]),
    .flush_i       (flush_i[15]),
    .hold_i        (hold_i[15]),
    .allow_i       (allow_15),
    .me_done_i     (me_done_15),
    .own_i         (own[255:240]),
    .borrowed_i    (borrowed[255:240]),
    .first_i       (first[79:75]),
    .demand_o      (demand_15),
    .take_o        (take_15),
    .todo_o        (todo_15),
    .granted_o     (granted_15),
    .retire_o      (retire_15),
    .ve_o          (ves_15),
    .slot_o        (slots_15)
  );

  // The vNPU of VE queue 0 may issue VE operations.
  wire allow_16 = ve_allow_i[0];

  wire [15:0] demand_16;  // Slots that VE queue 0 asks for.
  wire take_16;           // VE queue 0 takes the front.
  wire [15:0] todo_16;    // Slots of VE queue 0 not yet issued.
  wire [4:0] granted_16;  // Slots of VE queue 0 decided in the cycle before.
  wire retire_16;         // The instruction of VE queue 0 is complete.
  wire [15:0] ves_16;     // VEs that execute a slot of VE queue 0.
  wire [63:0] slots_16;   // Slot of VE queue 0 on each VE; 0 on the others.
  vnpu_op_queue u_queue_16 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[16]),
    .instr_ve_i    (instr_ve_i[271:256]),
    .flush_i       (flush_i[16]),
    .hold_i        (1'b0),
    .allow_i       (allow_16),
    .me_done_i     (1'b1),
    .own_i         (own[271:256]),
    .borrowed_i    (borrowed[271:256]),
    .first_i       (first[84:80]),
    .demand_o      (demand_16),
    .take_o        (take_16),
    .todo_o        (todo_16),
    .granted_o     (granted_16),
    .retire_o      (retire_16),
    .ve_o          (ves_16),
    .slot_o        (slots_16)
  );

  // The vNPU of VE queue 1 may issue VE operations.
  wire allow_17 = ve_allow_i[1];

  wire [15:0] demand_17;  // Slots that VE queue 1 asks for.
  wire take_17;           // VE queue 1 takes the front.
  wire [15:0] todo_17;    // Slots of VE queue 1 not yet issued.
  wire [4:0] granted_17;  // Slots of VE queue 1 decided in the cycle before.
  wire retire_17;         // The instruction of VE queue 1 is complete.
  wire [15:0] ves_17;     // VEs that execute a slot of VE queue 1.
  wire [63:0] slots_17;   // Slot of VE queue 1 on each VE; 0 on the others.
  vnpu_op_queue u_queue_17 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[17]),
    .instr_ve_i    (instr_ve_i[287:272]),
    .flush_i       (flush_i[17]),
    .hold_i        (1'b0),
    .allow_i       (allow_17),
    .me_done_i     (1'b1),
    .own_i         (own[287:272]),
    .borrowed_i    (borrowed[287:272]),
    .first_i       (first[89:85]),
    .demand_o      (demand_17),
    .take_o        (take_17),
    .todo_o        (todo_17),
    .granted_o     (granted_17),
    .retire_o      (retire_17),
    .ve_o          (ves_17),
    .slot_o        (slots_17)
  );

  // The vNPU of VE queue 2 may issue VE operations.
  wire allow_18 = ve_allow_i[2];

  wire [15:0] demand_18;  // Slots that VE queue 2 asks for.
  wire take_18;           // VE queue 2 takes the front.
  wire [15:0] todo_18;    // Slots of VE queue 2 not yet issued.
  wire [4:0] granted_18;  // Slots of VE queue 2 decided in the cycle before.
  wire retire_18;         // The instruction of VE queue 2 is complete.
  wire [15:0] ves_18;     // VEs that execute a slot of VE queue 2.
  wire [63:0] slots_18;   // Slot of VE queue 2 on each VE; 0 on the others.
  vnpu_op_queue u_queue_18 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[18]),
    .instr_ve_i    (instr_ve_i[303:288]),
    .flush_i       (flush_i[18]),
    .hold_i        (1'b0),
    .allow_i       (allow_18),
    .me_done_i     (1'b1),
    .own_i         (own[303:288]),
    .borrowed_i    (borrowed[303:288]),
    .first_i       (first[94:90]),
    .demand_o      (demand_18),
    .take_o        (take_18),
    .todo_o        (todo_18),
    .granted_o     (granted_18),
    .retire_o      (retire_18),
    .ve_o          (ves_18),
    .slot_o        (slots_18)
  );

  // The vNPU of VE queue 3 may issue VE operations.
  wire allow_19 = ve_allow_i[3];

  wire [15:0] demand_19;  // Slots that VE queue 3 asks for.
  wire take_19;           // VE queue 3 takes the front.
  wire [15:0] todo_19;    // Slots of VE queue 3 not yet issued.
  wire [4:0] granted_19;  // Slots of VE queue 3 decided in the cycle before.
  wire retire_19;         // The instruction of VE queue 3 is complete.
  wire [15:0] ves_19;     // VEs that execute a slot of VE queue 3.
  wire [63:0] slots_19;   // Slot of VE queue 3 on each VE; 0 on the others.
  vnpu_op_queue u_queue_19 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[19]),
    .instr_ve_i    (instr_ve_i[319:304]),
    .flush_i       (flush_i[19]),
    .hold_i        (1'b0),
    .allow_i       (allow_19),
    .me_done_i     (1'b1),
    .own_i         (own[319:304]),
    .borrowed_i    (borrowed[319:304]),
    .first_i       (first[99:95]),
    .demand_o      (demand_19),
    .take_o        (take_19),
    .todo_o        (todo_19),
    .granted_o     (granted_19),
    .retire_o      (retire_19),
    .ve_o          (ves_19),
    .slot_o        (slots_19)
  );

  // The vNPU of VE queue 4 may issue VE operations.
  wire allow_20 = ve_allow_i[4];

  wire [15:0] demand_20;  // Slots that VE queue 4 asks for.
  wire take_20;           // VE queue 4 takes the front.
  wire [15:0] todo_20;    // Slots of VE queue 4 not yet issued.
  wire [4:0] granted_20;  // Slots of VE queue 4 decided in the cycle before.
  wire retire_20;         // The instruction of VE queue 4 is complete.
  wire [15:0] ves_20;     // VEs that execute a slot of VE queue 4.
  wire [63:0] slots_20;   // Slot of VE queue 4 on each VE; 0 on the others.
  vnpu_op_queue u_queue_20 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[20]),
    .instr_ve_i    (instr_ve_i[335:320]),
    .flush_i       (flush_i[20]),
    .hold_i        (1'b0),
    .allow_i       (allow_20),
    .me_done_i     (1'b1),
    .own_i         (own[335:320]),
    .borrowed_i    (borrowed[335:320]),
    .first_i       (first[104:100]),
    .demand_o      (demand_20),
    .take_o        (take_20),
    .todo_o        (todo_20),
    .granted_o     (granted_20),
    .retire_o      (retire_20),
    .ve_o          (ves_20),
    .slot_o        (slots_20)
  );

  // The vNPU of VE queue 5 may issue VE operations.
  wire allow_21 = ve_allow_i[5];

  wire [15:0] demand_21;  // Slots that VE queue 5 asks for.
  wire take_21;           // VE queue 5 takes the front.
  wire [15:0] todo_21;    // Slots of VE queue 5 not yet issued.
  wire [4:0] granted_21;  // Slots of VE queue 5 decided in the cycle before.
  wire retire_21;         // The instruction of VE queue 5 is complete.
  wire [15:0] ves_21;     // VEs that execute a slot of VE queue 5.
  wire [63:0] slots_21;   // Slot of VE queue 5 on each VE; 0 on the others.
  vnpu_op_queue u_queue_21 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[21]),
    .instr_ve_i    (instr_ve_i[351:336]),
    .flush_i       (flush_i[21]),
    .hold_i        (1'b0),
    .allow_i       (allow_21),
    .me_done_i     (1'b1),
    .own_i         (own[351:336]),
    .borrowed_i    (borrowed[351:336]),
    .first_i       (first[109:105]),
    .demand_o      (demand_21),
    .take_o        (take_21),
    .todo_o        (todo_21),
    .granted_o     (granted_21),
    .retire_o      (retire_21),
    .ve_o          (ves_21),
    .slot_o        (slots_21)
  );

  // The vNPU of VE queue 6 may issue VE operations.
  wire allow_22 = ve_allow_i[6];

  wire [15:0] demand_22;  // Slots that VE queue 6 asks for.
  wire take_22;           // VE queue 6 takes the front.
  wire [15:0] todo_22;    // Slots of VE queue 6 not yet issued.
  wire [4:0] granted_22;  // Slots of VE queue 6 decided in the cycle before.
  wire retire_22;         // The instruction of VE queue 6 is complete.
  wire [15:0] ves_22;     // VEs that execute a slot of VE queue 6.
  wire [63:0] slots_22;   // Slot of VE queue 6 on each VE; 0 on the others.
  vnpu_op_queue u_queue_22 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[22]),
    .instr_ve_i    (instr_ve_i[367:352]),
    .flush_i       (flush_i[22]),
    .hold_i        (1'b0),
    .allow_i       (allow_22),
    .me_done_i     (1'b1),
    .own_i         (own[367:352]),
    .borrowed_i    (borrowed[367:352]),
    .first_i       (first[114:110]),
    .demand_o      (demand_22),
    .take_o        (take_22),
    .todo_o        (todo_22),
    .granted_o     (granted_22),
    .retire_o      (retire_22),
    .ve_o          (ves_22),
    .slot_o        (slots_22)
  );

  // The vNPU of VE queue 7 may issue VE operations.
  wire allow_23 = ve_allow_i[7];

  wire [15:0] demand_23;  // Slots that VE queue 7 asks for.
  wire take_23;           // VE queue 7 takes the front.
  wire [15:0] todo_23;    // Slots of VE queue 7 not yet issued.
  wire [4:0] granted_23;  // Slots of VE queue 7 decided in the cycle before.
  wire retire_23;         // The instruction of VE queue 7 is complete.
  wire [15:0] ves_23;     // VEs that execute a slot of VE queue 7.
  wire [63:0] slots_23;   // Slot of VE queue 7 on each VE; 0 on the others.
  vnpu_op_queue u_queue_23 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[23]),
    .instr_ve_i    (instr_ve_i[383:368]),
    .flush_i       (flush_i[23]),
    .hold_i        (1'b0),
    .allow_i       (allow_23),
    .me_done_i     (1'b1),
    .own_i         (own[383:368]),
    .borrowed_i    (borrowed[383:368]),
    .first_i       (first[119:115]),
    .demand_o      (demand_23),
    .take_o        (take_23),
    .todo_o        (todo_23),
    .granted_o     (granted_23),
    .retire_o      (retire_23),
    .ve_o          (ves_23),
    .slot_o        (slots_23)
  );

  // The vNPU of VE queue 8 may issue VE operations.
  wire allow_24 = ve_allow_i[8];

  wire [15:0] demand_24;  // Slots that VE queue 8 asks for.
  wire take_24;           // VE queue 8 takes the front.
  wire [15:0] todo_24;    // Slots of VE queue 8 not yet issued.
  wire [4:0] granted_24;  // Slots of VE queue 8 decided in the cycle before.
  wire retire_24;         // The instruction of VE queue 8 is complete.
  wire [15:0] ves_24;     // VEs that execute a slot of VE queue 8.
  wire [63:0] slots_24;   // Slot of VE queue 8 on each VE; 0 on the others.
  vnpu_op_queue u_queue_24 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[24]),
    .instr_ve_i    (instr_ve_i[399:384]),
    .flush_i       (flush_i[24]),
    .hold_i        (1'b0),
    .allow_i       (allow_24),
    .me_done_i     (1'b1),
    .own_i         (own[399:384]),
    .borrowed_i    (borrowed[399:384]),
    .first_i       (first[124:120]),
    .demand_o      (demand_24),
    .take_o        (take_24),
    .todo_o        (todo_24),
    .granted_o     (granted_24),
    .retire_o      (retire_24),
    .ve_o          (ves_24),
    .slot_o        (slots_24)
  );

  // The vNPU of VE queue 9 may issue VE operations.
  wire allow_25 = ve_allow_i[9];

  wire [15:0] demand_25;  // Slots that VE queue 9 asks for.
  wire take_25;           // VE queue 9 takes the front.
  wire [15:0] todo_25;    // Slots of VE queue 9 not yet issued.
  wire [4:0] granted_25;  // Slots of VE queue 9 decided in the cycle before.
  wire retire_25;         // The instruction of VE queue 9 is complete.
  wire [15:0] ves_25;     // VEs that execute a slot of VE queue 9.
  wire [63:0] slots_25;   // Slot of VE queue 9 on each VE; 0 on the others.
  vnpu_op_queue u_queue_25 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[25]),
    .instr_ve_i    (instr_ve_i[415:400]),
    .flush_i       (flush_i[25]),
    .hold_i        (1'b0),
    .allow_i       (allow_25),
    .me_done_i     (1'b1),
    .own_i         (own[415:400]),
    .borrowed_i    (borrowed[415:400]),
    .first_i       (first[129:125]),
    .demand_o      (demand_25),
    .take_o        (take_25),
    .todo_o        (todo_25),
    .granted_o     (granted_25),
    .retire_o      (retire_25),
    .ve_o          (ves_25),
    .slot_o        (slots_25)
  );

  // The vNPU of VE queue 10 may issue VE operations.
  wire allow_26 = ve_allow_i[10];

  wire [15:0] demand_26;  // Slots that VE queue 10 asks for.
  wire take_26;           // VE queue 10 takes the front.
  wire [15:0] todo_26;    // Slots of VE queue 10 not yet issued.
  wire [4:0] granted_26;  // Slots of VE queue 10 decided in the cycle before.
  wire retire_26;         // The instruction of VE queue 10 is complete.
  wire [15:0] ves_26;     // VEs that execute a slot of VE queue 10.
  wire [63:0] slots_26;   // Slot of VE queue 10 on each VE; 0 on the others.
  vnpu_op_queue u_queue_26 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[26]),
    .instr_ve_i    (instr_ve_i[431:416]),
    .flush_i       (flush_i[26]),
    .hold_i        (1'b0),
    .allow_i       (allow_26),
    .me_done_i     (1'b1),
    .own_i         (own[431:416]),
    .borrowed_i    (borrowed[431:416]),
    .first_i       (first[134:130]),
    .demand_o      (demand_26),
    .take_o        (take_26),
    .todo_o        (todo_26),
    .granted_o     (granted_26),
    .retire_o      (retire_26),
    .ve_o          (ves_26),
    .slot_o        (slots_26)
  );

  // The vNPU of VE queue 11 may issue VE operations.
  wire allow_27 = ve_allow_i[11];

  wire [15:0] demand_27;  // Slots that VE queue 11 asks for.
  wire take_27;           // VE queue 11 takes the front.
  wire [15:0] todo_27;    // Slots of VE queue 11 not yet issued.
  wire [4:0] granted_27;  // Slots of VE queue 11 decided in the cycle before.
  wire retire_27;         // The instruction of VE queue 11 is complete.
  wire [15:0] ves_27;     // VEs that execute a slot of VE queue 11.
  wire [63:0] slots_27;   // Slot of VE queue 11 on each VE; 0 on the others.
  vnpu_op_queue u_queue_27 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[27]),
    .instr_ve_i    (instr_ve_i[447:432]),
    .flush_i       (flush_i[27]),
    .hold_i        (1'b0),
    .allow_i       (allow_27),
    .me_done_i     (1'b1),
    .own_i         (own[447:432]),
    .borrowed_i    (borrowed[447:432]),
    .first_i       (first[139:135]),
    .demand_o      (demand_27),
    .take_o        (take_27),
    .todo_o        (todo_27),
    .granted_o     (granted_27),
    .retire_o      (retire_27),
    .ve_o          (ves_27),
    .slot_o        (slots_27)
  );

  // The vNPU of VE queue 12 may issue VE operations.
  wire allow_28 = ve_allow_i[12];

  wire [15:0] demand_28;  // Slots that VE queue 12 asks for.
  wire take_28;           // VE queue 12 takes the front.
  wire [15:0] todo_28;    // Slots of VE queue 12 not yet issued.
  wire [4:0] granted_28;  // Slots of VE queue 12 decided in the cycle before.
  wire retire_28;         // The instruction of VE queue 12 is complete.
  wire [15:0] ves_28;     // VEs that execute a slot of VE queue 12.
  wire [63:0] slots_28;   // Slot of VE queue 12 on each VE; 0 on the others.
  vnpu_op_queue u_queue_28 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[28]),
    .instr_ve_i    (instr_ve_i[463:448]),
    .flush_i       (flush_i[28]),
    .hold_i        (1'b0),
    .allow_i       (allow_28),
    .me_done_i     (1'b1),
    .own_i         (own[463:448]),
    .borrowed_i    (borrowed[463:448]),
    .first_i       (first[144:140]),
    .demand_o      (demand_28),
    .take_o        (take_28),
    .todo_o        (todo_28),
    .granted_o     (granted_28),
    .retire_o      (retire_28),
    .ve_o          (ves_28),
    .slot_o        (slots_28)
  );

  // The vNPU of VE queue 13 may issue VE operations.
  wire allow_29 = ve_allow_i[13];

  wire [15:0] demand_29;  // Slots that VE queue 13 asks for.
  wire take_29;           // VE queue 13 takes the front.
  wire [15:0] todo_29;    // Slots of VE queue 13 not yet issued.
  wire [4:0] granted_29;  // Slots of VE queue 13 decided in the cycle before.
  wire retire_29;         // The instruction of VE queue 13 is complete.
  wire [15:0] ves_29;     // VEs that execute a slot of VE queue 13.
  wire [63:0] slots_29;   // Slot of VE queue 13 on each VE; 0 on the others.
  vnpu_op_queue u_queue_29 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[29]),
    .instr_ve_i    (instr_ve_i[479:464]),
    .flush_i       (flush_i[29]),
    .hold_i        (1'b0),
    .allow_i       (allow_29),
    .me_done_i     (1'b1),
    .own_i         (own[479:464]),
    .borrowed_i    (borrowed[479:464]),
    .first_i       (first[149:145]),
    .demand_o      (demand_29),
    .take_o        (take_29),
    .todo_o        (todo_29),
    .granted_o     (granted_29),
    .retire_o      (retire_29),
    .ve_o          (ves_29),
    .slot_o        (slots_29)
  );

  // The vNPU of VE queue 14 may issue VE operations.
  wire allow_30 = ve_allow_i[14];

  wire [15:0] demand_30;  // Slots that VE queue 14 asks for.
  wire take_30;           // VE queue 14 takes the front.
  wire [15:0] todo_30;    // Slots of VE queue 14 not yet issued.
  wire [4:0] granted_30;  // Slots of VE queue 14 decided in the cycle before.
  wire retire_30;         // The instruction of VE queue 14 is complete.
  wire [15:0] ves_30;     // VEs that execute a slot of VE queue 14.
  wire [63:0] slots_30;   // Slot of VE queue 14 on each VE; 0 on the others.
  vnpu_op_queue u_queue_30 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[30]),
    .instr_ve_i    (instr_ve_i[495:480]),
    .flush_i       (flush_i[30]),
    .hold_i        (1'b0),
    .allow_i       (allow_30),
    .me_done_i     (1'b1),
    .own_i         (own[495:480]),
    .borrowed_i    (borrowed[495:480]),
    .first_i       (first[154:150]),
    .demand_o      (demand_30),
    .take_o        (take_30),
    .todo_o        (todo_30),
    .granted_o     (granted_30),
    .retire_o      (retire_30),
    .ve_o          (ves_30),
    .slot_o        (slots_30)
  );

  // The vNPU of VE queue 15 may issue VE operations.
  wire allow_31 = ve_allow_i[15];

  wire [15:0] demand_31;  // Slots that VE queue 15 asks for.
  wire take_31;           // VE queue 15 takes the front.
  wire [15:0] todo_31;    // Slots of VE queue 15 not yet issued.
  wire [4:0] granted_31;  // Slots of VE queue 15 decided in the cycle before.
  wire retire_31;         // The instruction of VE queue 15 is complete.
  wire [15:0] ves_31;     // VEs that execute a slot of VE queue 15.
  wire [63:0] slots_31;   // Slot of VE queue 15 on each VE; 0 on the others.
  vnpu_op_queue u_queue_31 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[31]),
    .instr_ve_i    (instr_ve_i[511:496]),
    .flush_i       (flush_i[31]),
    .hold_i        (1'b0),
    .allow_i       (allow_31),
    .me_done_i     (1'b1),
    .own_i         (own[511:496]),
    .borrowed_i    (borrowed[511:496]),
    .first_i       (first[159:155]),
    .demand_o      (demand_31),
    .take_o        (take_31),
    .todo_o        (todo_31),
    .granted_o     (granted_31),
    .retire_o      (retire_31),
    .ve_o          (ves_31),
    .slot_o        (slots_31)
  );

  // The vNPU of VE queue 16 may issue VE operations.
  wire allow_32 = ve_allow_i[16];

  wire [15:0] demand_32;  // Slots that VE queue 16 asks for.
  wire take_32;           // VE queue 16 takes the front.
  wire [15:0] todo_32;    // Slots of VE queue 16 not yet issued.
  wire [4:0] granted_32;  // Slots of VE queue 16 decided in the cycle before.
  wire retire_32;         // The instruction of VE queue 16 is complete.
  wire [15:0] ves_32;     // VEs that execute a slot of VE queue 16.
  wire [63:0] slots_32;   // Slot of VE queue 16 on each VE; 0 on the others.
  vnpu_op_queue u_queue_32 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[32]),
    .instr_ve_i    (instr_ve_i[527:512]),
    .flush_i       (flush_i[32]),
    .hold_i        (1'b0),
    .allow_i       (allow_32),
    .me_done_i     (1'b1),
    .own_i         (own[527:512]),
    .borrowed_i    (borrowed[527:512]),
    .first_i       (first[164:160]),
    .demand_o      (demand_32),
    .take_o        (take_32),
    .todo_o        (todo_32),
    .granted_o     (granted_32),
    .retire_o      (retire_32),
    .ve_o          (ves_32),
    .slot_o        (slots_32)
  );

  // The vNPU of VE queue 17 may issue VE operations.
  wire allow_33 = ve_allow_i[17];

  wire [15:0] demand_33;  // Slots that VE queue 17 asks for.
  wire take_33;           // VE queue 17 takes the front.
  wire [15:0] todo_33;    // Slots of VE queue 17 not yet issued.
  wire [4:0] granted_33;  // Slots of VE queue 17 decided in the cycle before.
  wire retire_33;         // The instruction of VE queue 17 is complete.
  wire [15:0] ves_33;     // VEs that execute a slot of VE queue 17.
  wire [63:0] slots_33;   // Slot of VE queue 17 on each VE; 0 on the others.
  vnpu_op_queue u_queue_33 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[33]),
    .instr_ve_i    (instr_ve_i[543:528]),
    .flush_i       (flush_i[33]),
    .hold_i        (1'b0),
    .allow_i       (allow_33),
    .me_done_i     (1'b1),
    .own_i         (own[543:528]),
    .borrowed_i    (borrowed[543:528]),
    .first_i       (first[169:165]),
    .demand_o      (demand_33),
    .take_o        (take_33),
    .todo_o        (todo_33),
    .granted_o     (granted_33),
    .retire_o      (retire_33),
    .ve_o          (ves_33),
    .slot_o        (slots_33)
  );

  // The vNPU of VE queue 18 may issue VE operations.
  wire allow_34 = ve_allow_i[18];

  wire [15:0] demand_34;  // Slots that VE queue 18 asks for.
  wire take_34;           // VE queue 18 takes the front.
  wire [15:0] todo_34;    // Slots of VE queue 18 not yet issued.
  wire [4:0] granted_34;  // Slots of VE queue 18 decided in the cycle before.
  wire retire_34;         // The instruction of VE queue 18 is complete.
  wire [15:0] ves_34;     // VEs that execute a slot of VE queue 18.
  wire [63:0] slots_34;   // Slot of VE queue 18 on each VE; 0 on the others.
  vnpu_op_queue u_queue_34 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[34]),
    .instr_ve_i    (instr_ve_i[559:544]),
    .flush_i       (flush_i[34]),
    .hold_i        (1'b0),
    .allow_i       (allow_34),
    .me_done_i     (1'b1),
    .own_i         (own[559:544]),
    .borrowed_i    (borrowed[559:544]),
    .first_i       (first[174:170]),
    .demand_o      (demand_34),
    .take_o        (take_34),
    .todo_o        (todo_34),
    .granted_o     (granted_34),
    .retire_o      (retire_34),
    .ve_o          (ves_34),
    .slot_o        (slots_34)
  );

  // The vNPU of VE queue 19 may issue VE operations.
  wire allow_35 = ve_allow_i[19];

  wire [15:0] demand_35;  // Slots that VE queue 19 asks for.
  wire take_35;           // VE queue 19 takes the front.
  wire [15:0] todo_35;    // Slots of VE queue 19 not yet issued.
  wire [4:0] granted_35;  // Slots of VE queue 19 decided in the cycle before.
  wire retire_35;         // The instruction of VE queue 19 is complete.
  wire [15:0] ves_35;     // VEs that execute a slot of VE queue 19.
  wire [63:0] slots_35;   // Slot of VE queue 19 on each VE; 0 on the others.
  vnpu_op_queue u_queue_35 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[35]),
    .instr_ve_i    (instr_ve_i[575:560]),
    .flush_i       (flush_i[35]),
    .hold_i        (1'b0),
    .allow_i       (allow_35),
    .me_done_i     (1'b1),
    .own_i         (own[575:560]),
    .borrowed_i    (borrowed[575:560]),
    .first_i       (first[179:175]),
    .demand_o      (demand_35),
    .take_o        (take_35),
    .todo_o        (todo_35),
    .granted_o     (granted_35),
    .retire_o      (retire_35),
    .ve_o          (ves_35),
    .slot_o        (slots_35)
  );

  // The vNPU of VE queue 20 may issue VE operations.
  wire allow_36 = ve_allow_i[20];

  wire [15:0] demand_36;  // Slots that VE queue 20 asks for.
  wire take_36;           // VE queue 20 takes the front.
  wire [15:0] todo_36;    // Slots of VE queue 20 not yet issued.
  wire [4:0] granted_36;  // Slots of VE queue 20 decided in the cycle before.
  wire retire_36;         // The instruction of VE queue 20 is complete.
  wire [15:0] ves_36;     // VEs that execute a slot of VE queue 20.
  wire [63:0] slots_36;   // Slot of VE queue 20 on each VE; 0 on the others.
  vnpu_op_queue u_queue_36 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[36]),
    .instr_ve_i    (instr_ve_i[591:576]),
    .flush_i       (flush_i[36]),
    .hold_i        (1'b0),
    .allow_i       (allow_36),
    .me_done_i     (1'b1),
    .own_i         (own[591:576]),
    .borrowed_i    (borrowed[591:576]),
    .first_i       (first[184:180]),
    .demand_o      (demand_36),
    .take_o        (take_36),
    .todo_o        (todo_36),
    .granted_o     (granted_36),
    .retire_o      (retire_36),
    .ve_o          (ves_36),
    .slot_o        (slots_36)
  );

  // The vNPU of VE queue 21 may issue VE operations.
  wire allow_37 = ve_allow_i[21];

  wire [15:0] demand_37;  // Slots that VE queue 21 asks for.
  wire take_37;           // VE queue 21 takes the front.
  wire [15:0] todo_37;    // Slots of VE queue 21 not yet issued.
  wire [4:0] granted_37;  // Slots of VE queue 21 decided in the cycle before.
  wire retire_37;         // The instruction of VE queue 21 is complete.
  wire [15:0] ves_37;     // VEs that execute a slot of VE queue 21.
  wire [63:0] slots_37;   // Slot of VE queue 21 on each VE; 0 on the others.
  vnpu_op_queue u_queue_37 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[37]),
    .instr_ve_i    (instr_ve_i[607:592]),
    .flush_i       (flush_i[37]),
    .hold_i        (1'b0),
    .allow_i       (allow_37),
    .me_done_i     (1'b1),
    .own_i         (own[607:592]),
    .borrowed_i    (borrowed[607:592]),
    .first_i       (first[189:185]),
    .demand_o      (demand_37),
    .take_o        (take_37),
    .todo_o        (todo_37),
    .granted_o     (granted_37),
    .retire_o      (retire_37),
    .ve_o          (ves_37),
    .slot_o        (slots_37)
  );

  // The vNPU of VE queue 22 may issue VE operations.
  wire allow_38 = ve_allow_i[22];

  wire [15:0] demand_38;  // Slots that VE queue 22 asks for.
  wire take_38;           // VE queue 22 takes the front.
  wire [15:0] todo_38;    // Slots of VE queue 22 not yet issued.
  wire [4:0] granted_38;  // Slots of VE queue 22 decided in the cycle before.
  wire retire_38;         // The instruction of VE queue 22 is complete.
  wire [15:0] ves_38;     // VEs that execute a slot of VE queue 22.
  wire [63:0] slots_38;   // Slot of VE queue 22 on each VE; 0 on the others.
  vnpu_op_queue u_queue_38 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[38]),
    .instr_ve_i    (instr_ve_i[623:608]),
    .flush_i       (flush_i[38]),
    .hold_i        (1'b0),
    .allow_i       (allow_38),
    .me_done_i     (1'b1),
    .own_i         (own[623:608]),
    .borrowed_i    (borrowed[623:608]),
    .first_i       (first[194:190]),
    .demand_o      (demand_38),
    .take_o        (take_38),
    .todo_o        (todo_38),
    .granted_o     (granted_38),
    .retire_o      (retire_38),
    .ve_o          (ves_38),
    .slot_o        (slots_38)
  );

  // The vNPU of VE queue 23 may issue VE operations.
  wire allow_39 = ve_allow_i[23];

  wire [15:0] demand_39;  // Slots that VE queue 23 asks for.
  wire take_39;           // VE queue 23 takes the front.
  wire [15:0] todo_39;    // Slots of VE queue 23 not yet issued.
  wire [4:0] granted_39;  // Slots of VE queue 23 decided in the cycle before.
  wire retire_39;         // The instruction of VE queue 23 is complete.
  wire [15:0] ves_39;     // VEs that execute a slot of VE queue 23.
  wire [63:0] slots_39;   // Slot of VE queue 23 on each VE; 0 on the others.
  vnpu_op_queue u_queue_39 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[39]),
    .instr_ve_i    (instr_ve_i[639:624]),
    .flush_i       (flush_i[39]),
    .hold_i        (1'b0),
    .allow_i       (allow_39),
    .me_done_i     (1'b1),
    .own_i         (own[639:624]),
    .borrowed_i    (borrowed[639:624]),
    .first_i       (first[199:195]),
    .demand_o      (demand_39),
    .take_o        (take_39),
    .todo_o        (todo_39),
    .granted_o     (granted_39),
    .retire_o      (retire_39),
    .ve_o          (ves_39),
    .slot_o        (slots_39)
  );

  // The vNPU of VE queue 24 may issue VE operations.
  wire allow_40 = ve_allow_i[24];

  wire [15:0] demand_40;  // Slots that VE queue 24 asks for.
  wire take_40;           // VE queue 24 takes the front.
  wire [15:0] todo_40;    // Slots of VE queue 24 not yet issued.
  wire [4:0] granted_40;  // Slots of VE queue 24 decided in the cycle before.
  wire retire_40;         // The instruction of VE queue 24 is complete.
  wire [15:0] ves_40;     // VEs that execute a slot of VE queue 24.
  wire [63:0] slots_40;   // Slot of VE queue 24 on each VE; 0 on the others.
  vnpu_op_queue u_queue_40 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[40]),
    .instr_ve_i    (instr_ve_i[655:640]),
    .flush_i       (flush_i[40]),
    .hold_i        (1'b0),
    .allow_i       (allow_40),
    .me_done_i     (1'b1),
    .own_i         (own[655:640]),
    .borrowed_i    (borrowed[655:640]),
    .first_i       (first[204:200]),
    .demand_o      (demand_40),
    .take_o        (take_40),
    .todo_o        (todo_40),
    .granted_o     (granted_40),
    .retire_o      (retire_40),
    .ve_o          (ves_40),
    .slot_o        (slots_40)
  );

  // The vNPU of VE queue 25 may issue VE operations.
  wire allow_41 = ve_allow_i[25];

  wire [15:0] demand_41;  // Slots that VE queue 25 asks for.
  wire take_41;           // VE queue 25 takes the front.
  wire [15:0] todo_41;    // Slots of VE queue 25 not yet issued.
  wire [4:0] granted_41;  // Slots of VE queue 25 decided in the cycle before.
  wire retire_41;         // The instruction of VE queue 25 is complete.
  wire [15:0] ves_41;     // VEs that execute a slot of VE queue 25.
  wire [63:0] slots_41;   // Slot of VE queue 25 on each VE; 0 on the others.
  vnpu_op_queue u_queue_41 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[41]),
    .instr_ve_i    (instr_ve_i[671:656]),
    .flush_i       (flush_i[41]),
    .hold_i        (1'b0),
    .allow_i       (allow_41),
    .me_done_i     (1'b1),
    .own_i         (own[671:656]),
    .borrowed_i    (borrowed[671:656]),
    .first_i       (first[209:205]),
    .demand_o      (demand_41),
    .take_o        (take_41),
    .todo_o        (todo_41),
    .granted_o     (granted_41),
    .retire_o      (retire_41),
    .ve_o          (ves_41),
    .slot_o        (slots_41)
  );

  // The vNPU of VE queue 26 may issue VE operations.
  wire allow_42 = ve_allow_i[26];

  wire [15:0] demand_42;  // Slots that VE queue 26 asks for.
  wire take_42;           // VE queue 26 takes the front.
  wire [15:0] todo_42;    // Slots of VE queue 26 not yet issued.
  wire [4:0] granted_42;  // Slots of VE queue 26 decided in the cycle before.
  wire retire_42;         // The instruction of VE queue 26 is complete.
  wire [15:0] ves_42;     // VEs that execute a slot of VE queue 26.
  wire [63:0] slots_42;   // Slot of VE queue 26 on each VE; 0 on the others.
  vnpu_op_queue u_queue_42 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[42]),
    .instr_ve_i    (instr_ve_i[687:672]),
    .flush_i       (flush_i[42]),
    .hold_i        (1'b0),
    .allow_i       (allow_42),
    .me_done_i     (1'b1),
    .own_i         (own[687:672]),
    .borrowed_i    (borrowed[687:672]),
    .first_i       (first[214:210]),
    .demand_o      (demand_42),
    .take_o        (take_42),
    .todo_o        (todo_42),
    .granted_o     (granted_42),
    .retire_o      (retire_42),
    .ve_o          (ves_42),
    .slot_o        (slots_42)
  );

  // The vNPU of VE queue 27 may issue VE operations.
  wire allow_43 = ve_allow_i[27];

  wire [15:0] demand_43;  // Slots that VE queue 27 asks for.
  wire take_43;           // VE queue 27 takes the front.
  wire [15:0] todo_43;    // Slots of VE queue 27 not yet issued.
  wire [4:0] granted_43;  // Slots of VE queue 27 decided in the cycle before.
  wire retire_43;         // The instruction of VE queue 27 is complete.
  wire [15:0] ves_43;     // VEs that execute a slot of VE queue 27.
  wire [63:0] slots_43;   // Slot of VE queue 27 on each VE; 0 on the others.
  vnpu_op_queue u_queue_43 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[43]),
    .instr_ve_i    (instr_ve_i[703:688]),
    .flush_i       (flush_i[43]),
    .hold_i        (1'b0),
    .allow_i       (allow_43),
    .me_done_i     (1'b1),
    .own_i         (own[703:688]),
    .borrowed_i    (borrowed[703:688]),
    .first_i       (first[219:215]),
    .demand_o      (demand_43),
    .take_o        (take_43),
    .todo_o        (todo_43),
    .granted_o     (granted_43),
    .retire_o      (retire_43),
    .ve_o          (ves_43),
    .slot_o        (slots_43)
  );

  // The vNPU of VE queue 28 may issue VE operations.
  wire allow_44 = ve_allow_i[28];

  wire [15:0] demand_44;  // Slots that VE queue 28 asks for.
  wire take_44;           // VE queue 28 takes the front.
  wire [15:0] todo_44;    // Slots of VE queue 28 not yet issued.
  wire [4:0] granted_44;  // Slots of VE queue 28 decided in the cycle before.
  wire retire_44;         // The instruction of VE queue 28 is complete.
  wire [15:0] ves_44;     // VEs that execute a slot of VE queue 28.
  wire [63:0] slots_44;   // Slot of VE queue 28 on each VE; 0 on the others.
  vnpu_op_queue u_queue_44 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[44]),
    .instr_ve_i    (instr_ve_i[719:704]),
    .flush_i       (flush_i[44]),
    .hold_i        (1'b0),
    .allow_i       (allow_44),
    .me_done_i     (1'b1),
    .own_i         (own[719:704]),
    .borrowed_i    (borrowed[719:704]),
    .first_i       (first[224:220]),
    .demand_o      (demand_44),
    .take_o        (take_44),
    .todo_o        (todo_44),
    .granted_o     (granted_44),
    .retire_o      (retire_44),
    .ve_o          (ves_44),
    .slot_o        (slots_44)
  );

  // The vNPU of VE queue 29 may issue VE operations.
  wire allow_45 = ve_allow_i[29];

  wire [15:0] demand_45;  // Slots that VE queue 29 asks for.
  wire take_45;           // VE queue 29 takes the front.
  wire [15:0] todo_45;    // Slots of VE queue 29 not yet issued.
  wire [4:0] granted_45;  // Slots of VE queue 29 decided in the cycle before.
  wire retire_45;         // The instruction of VE queue 29 is complete.
  wire [15:0] ves_45;     // VEs that execute a slot of VE queue 29.
  wire [63:0] slots_45;   // Slot of VE queue 29 on each VE; 0 on the others.
  vnpu_op_queue u_queue_45 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[45]),
    .instr_ve_i    (instr_ve_i[735:720]),
    .flush_i       (flush_i[45]),
    .hold_i        (1'b0),
    .allow_i       (allow_45),
    .me_done_i     (1'b1),
    .own_i         (own[735:720]),
    .borrowed_i    (borrowed[735:720]),
    .first_i       (first[229:225]),
    .demand_o      (demand_45),
    .take_o        (take_45),
    .todo_o        (todo_45),
    .granted_o     (granted_45),
    .retire_o      (retire_45),
    .ve_o          (ves_45),
    .slot_o        (slots_45)
  );

  // The vNPU of VE queue 30 may issue VE operations.
  wire allow_46 = ve_allow_i[30];

  wire [15:0] demand_46;  // Slots that VE queue 30 asks for.
  wire take_46;           // VE queue 30 takes the front.
  wire [15:0] todo_46;    // Slots of VE queue 30 not yet issued.
  wire [4:0] granted_46;  // Slots of VE queue 30 decided in the cycle before.
  wire retire_46;         // The instruction of VE queue 30 is complete.
  wire [15:0] ves_46;     // VEs that execute a slot of VE queue 30.
  wire [63:0] slots_46;   // Slot of VE queue 30 on each VE; 0 on the others.
  vnpu_op_queue u_queue_46 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[46]),
    .instr_ve_i    (instr_ve_i[751:736]),
    .flush_i       (flush_i[46]),
    .hold_i        (1'b0),
    .allow_i       (allow_46),
    .me_done_i     (1'b1),
    .own_i         (own[751:736]),
    .borrowed_i    (borrowed[751:736]),
    .first_i       (first[234:230]),
    .demand_o      (demand_46),
    .take_o        (take_46),
    .todo_o        (todo_46),
    .granted_o     (granted_46),
    .retire_o      (retire_46),
    .ve_o          (ves_46),
    .slot_o        (slots_46)
  );

  // The vNPU of VE queue 31 may issue VE operations.
  wire allow_47 = ve_allow_i[31];

  wire [15:0] demand_47;  // Slots that VE queue 31 asks for.
  wire take_47;           // VE queue 31 takes the front.
  wire [15:0] todo_47;    // Slots of VE queue 31 not yet issued.
  wire [4:0] granted_47;  // Slots of VE queue 31 decided in the cycle before.
  wire retire_47;         // The instruction of VE queue 31 is complete.
  wire [15:0] ves_47;     // VEs that execute a slot of VE queue 31.
  wire [63:0] slots_47;   // Slot of VE queue 31 on each VE; 0 on the others.
  vnpu_op_queue u_queue_47 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .instr_valid_i (instr_valid_i[47]),
    .instr_ve_i    (instr_ve_i[767:752]),
    .flush_i       (flush_i[47]),
    .hold_i        (1'b0),
    .allow_i       (allow_47),
    .me_done_i     (1'b1),
    .own_i         (own[767:752]),
    .borrowed_i    (borrowed[767:752]),
    .first_i       (first[239:235]),
    .demand_o      (demand_47),
    .take_o        (take_47),
    .todo_o        (todo_47),
    .granted_o     (granted_47),
    .retire_o      (retire_47),
    .ve_o          (ves_47),
    .slot_o        (slots_47)
  );

  assign take = {
    take_47,
    take_46,
    take_45,
    take_44,
    take_43,
    take_42,
    take_41,
    take_40,
    take_39,
    take_38,
    take_37,
    take_36,
    take_35,
    take_34,
    take_33,
    take_32,
    take_31,
    take_30,
    take_29,
    take_28,
    take_27,
    take_26,
    take_25,
    take_24,
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
    me_issue_15,
    me_issue_14,
    me_issue_13,
    me_issue_12,
    me_issue_11,
    me_issue_10,
    me_issue_9,
    me_issue_8,
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
    me_todo_15,
    me_todo_14,
    me_todo_13,
    me_todo_12,
    me_todo_11,
    me_todo_10,
    me_todo_9,
    me_todo_8,
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
    retire_47,
    retire_46,
    retire_45,
    retire_44,
    retire_43,
    retire_42,
    retire_41,
    retire_40,
    retire_39,
    retire_38,
    retire_37,
    retire_36,
    retire_35,
    retire_34,
    retire_33,
    retire_32,
    retire_31,
    retire_30,
    retire_29,
    retire_28,
    retire_27,
    retire_26,
    retire_25,
    retire_24,
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
    todo_47,
    todo_46,
    todo_45,
    todo_44,
    todo_43,
    todo_42,
    todo_41,
    todo_40,
    todo_39,
    todo_38,
    todo_37,
    todo_36,
    todo_35,
    todo_34,
    todo_33,
    todo_32,
    todo_31,
    todo_30,
    todo_29,
    todo_28,
    todo_27,
    todo_26,
    todo_25,
    todo_24,
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
  wire [4:0] quota_of_0 = ve_quota_i[4:0];

  // VEs of vNPU 0, a thermometer.
  wire [15:0] quota_level_0 = {
    quota_of_0 > 5'd15,
    quota_of_0 > 5'd14,
    quota_of_0 > 5'd13,
    quota_of_0 > 5'd12,
    quota_of_0 > 5'd11,
    quota_of_0 > 5'd10,
    quota_of_0 > 5'd9,
    quota_of_0 > 5'd8,
    quota_of_0 > 5'd7,
    quota_of_0 > 5'd6,
    quota_of_0 > 5'd5,
    quota_of_0 > 5'd4,
    quota_of_0 > 5'd3,
    quota_of_0 > 5'd2,
    quota_of_0 > 5'd1,
    quota_of_0 > 5'd0
  };

  // VEs of vNPU 1, a binary number.
  wire [4:0] quota_of_1 = ve_quota_i[9:5];

  // VEs of vNPU 1, a thermometer.
  wire [15:0] quota_level_1 = {
    quota_of_1 > 5'd15,
    quota_of_1 > 5'd14,
    quota_of_1 > 5'd13,
    quota_of_1 > 5'd12,
    quota_of_1 > 5'd11,
    quota_of_1 > 5'd10,
    quota_of_1 > 5'd9,
    quota_of_1 > 5'd8,
    quota_of_1 > 5'd7,
    quota_of_1 > 5'd6,
    quota_of_1 > 5'd5,
    quota_of_1 > 5'd4,
    quota_of_1 > 5'd3,
    quota_of_1 > 5'd2,
    quota_of_1 > 5'd1,
    quota_of_1 > 5'd0
  };

  // VEs of vNPU 2, a binary number.
  wire [4:0] quota_of_2 = ve_quota_i[14:10];

  // VEs of vNPU 2, a thermometer.
  wire [15:0] quota_level_2 = {
    quota_of_2 > 5'd15,
    quota_of_2 > 5'd14,
    quota_of_2 > 5'd13,
    quota_of_2 > 5'd12,
    quota_of_2 > 5'd11,
    quota_of_2 > 5'd10,
    quota_of_2 > 5'd9,
    quota_of_2 > 5'd8,
    quota_of_2 > 5'd7,
    quota_of_2 > 5'd6,
    quota_of_2 > 5'd5,
    quota_of_2 > 5'd4,
    quota_of_2 > 5'd3,
    quota_of_2 > 5'd2,
    quota_of_2 > 5'd1,
    quota_of_2 > 5'd0
  };

  // VEs of vNPU 3, a binary number.
  wire [4:0] quota_of_3 = ve_quota_i[19:15];

  // VEs of vNPU 3, a thermometer.
  wire [15:0] quota_level_3 = {
    quota_of_3 > 5'd15,
    quota_of_3 > 5'd14,
    quota_of_3 > 5'd13,
    quota_of_3 > 5'd12,
    quota_of_3 > 5'd11,
    quota_of_3 > 5'd10,
    quota_of_3 > 5'd9,
    quota_of_3 > 5'd8,
    quota_of_3 > 5'd7,
    quota_of_3 > 5'd6,
    quota_of_3 > 5'd5,
    quota_of_3 > 5'd4,
    quota_of_3 > 5'd3,
    quota_of_3 > 5'd2,
    quota_of_3 > 5'd1,
    quota_of_3 > 5'd0
  };

  // VEs of vNPU 4, a binary number.
  wire [4:0] quota_of_4 = ve_quota_i[24:20];

  // VEs of vNPU 4, a thermometer.
  wire [15:0] quota_level_4 = {
    quota_of_4 > 5'd15,
    quota_of_4 > 5'd14,
    quota_of_4 > 5'd13,
    quota_of_4 > 5'd12,
    quota_of_4 > 5'd11,
    quota_of_4 > 5'd10,
    quota_of_4 > 5'd9,
    quota_of_4 > 5'd8,
    quota_of_4 > 5'd7,
    quota_of_4 > 5'd6,
    quota_of_4 > 5'd5,
    quota_of_4 > 5'd4,
    quota_of_4 > 5'd3,
    quota_of_4 > 5'd2,
    quota_of_4 > 5'd1,
    quota_of_4 > 5'd0
  };

  // VEs of vNPU 5, a binary number.
  wire [4:0] quota_of_5 = ve_quota_i[29:25];

  // VEs of vNPU 5, a thermometer.
  wire [15:0] quota_level_5 = {
    quota_of_5 > 5'd15,
    quota_of_5 > 5'd14,
    quota_of_5 > 5'd13,
    quota_of_5 > 5'd12,
    quota_of_5 > 5'd11,
    quota_of_5 > 5'd10,
    quota_of_5 > 5'd9,
    quota_of_5 > 5'd8,
    quota_of_5 > 5'd7,
    quota_of_5 > 5'd6,
    quota_of_5 > 5'd5,
    quota_of_5 > 5'd4,
    quota_of_5 > 5'd3,
    quota_of_5 > 5'd2,
    quota_of_5 > 5'd1,
    quota_of_5 > 5'd0
  };

  // VEs of vNPU 6, a binary number.
  wire [4:0] quota_of_6 = ve_quota_i[34:30];

  // VEs of vNPU 6, a thermometer.
  wire [15:0] quota_level_6 = {
    quota_of_6 > 5'd15,
    quota_of_6 > 5'd14,
    quota_of_6 > 5'd13,
    quota_of_6 > 5'd12,
    quota_of_6 > 5'd11,
    quota_of_6 > 5'd10,
    quota_of_6 > 5'd9,
    quota_of_6 > 5'd8,
    quota_of_6 > 5'd7,
    quota_of_6 > 5'd6,
    quota_of_6 > 5'd5,
    quota_of_6 > 5'd4,
    quota_of_6 > 5'd3,
    quota_of_6 > 5'd2,
    quota_of_6 > 5'd1,
    quota_of_6 > 5'd0
  };

  // VEs of vNPU 7, a binary number.
  wire [4:0] quota_of_7 = ve_quota_i[39:35];

  // VEs of vNPU 7, a thermometer.
  wire [15:0] quota_level_7 = {
    quota_of_7 > 5'd15,
    quota_of_7 > 5'd14,
    quota_of_7 > 5'd13,
    quota_of_7 > 5'd12,
    quota_of_7 > 5'd11,
    quota_of_7 > 5'd10,
    quota_of_7 > 5'd9,
    quota_of_7 > 5'd8,
    quota_of_7 > 5'd7,
    quota_of_7 > 5'd6,
    quota_of_7 > 5'd5,
    quota_of_7 > 5'd4,
    quota_of_7 > 5'd3,
    quota_of_7 > 5'd2,
    quota_of_7 > 5'd1,
    quota_of_7 > 5'd0
  };

  // VEs of vNPU 8, a binary number.
  wire [4:0] quota_of_8 = ve_quota_i[44:40];

  // VEs of vNPU 8, a thermometer.
  wire [15:0] quota_level_8 = {
    quota_of_8 > 5'd15,
    quota_of_8 > 5'd14,
    quota_of_8 > 5'd13,
    quota_of_8 > 5'd12,
    quota_of_8 > 5'd11,
    quota_of_8 > 5'd10,
    quota_of_8 > 5'd9,
    quota_of_8 > 5'd8,
    quota_of_8 > 5'd7,
    quota_of_8 > 5'd6,
    quota_of_8 > 5'd5,
    quota_of_8 > 5'd4,
    quota_of_8 > 5'd3,
    quota_of_8 > 5'd2,
    quota_of_8 > 5'd1,
    quota_of_8 > 5'd0
  };

  // VEs of vNPU 9, a binary number.
  wire [4:0] quota_of_9 = ve_quota_i[49:45];

  // VEs of vNPU 9, a thermometer.
  wire [15:0] quota_level_9 = {
    quota_of_9 > 5'd15,
    quota_of_9 > 5'd14,
    quota_of_9 > 5'd13,
    quota_of_9 > 5'd12,
    quota_of_9 > 5'd11,
    quota_of_9 > 5'd10,
    quota_of_9 > 5'd9,
    quota_of_9 > 5'd8,
    quota_of_9 > 5'd7,
    quota_of_9 > 5'd6,
    quota_of_9 > 5'd5,
    quota_of_9 > 5'd4,
    quota_of_9 > 5'd3,
    quota_of_9 > 5'd2,
    quota_of_9 > 5'd1,
    quota_of_9 > 5'd0
  };

  // VEs of vNPU 10, a binary number.
  wire [4:0] quota_of_10 = ve_quota_i[54:50];

  // VEs of vNPU 10, a thermometer.
  wire [15:0] quota_level_10 = {
    quota_of_10 > 5'd15,
    quota_of_10 > 5'd14,
    quota_of_10 > 5'd13,
    quota_of_10 > 5'd12,
    quota_of_10 > 5'd11,
    quota_of_10 > 5'd10,
    quota_of_10 > 5'd9,
    quota_of_10 > 5'd8,
    quota_of_10 > 5'd7,
    quota_of_10 > 5'd6,
    quota_of_10 > 5'd5,
    quota_of_10 > 5'd4,
    quota_of_10 > 5'd3,
    quota_of_10 > 5'd2,
    quota_of_10 > 5'd1,
    quota_of_10 > 5'd0
  };

  // VEs of vNPU 11, a binary number.
  wire [4:0] quota_of_11 = ve_quota_i[59:55];

  // VEs of vNPU 11, a thermometer.
  wire [15:0] quota_level_11 = {
    quota_of_11 > 5'd15,
    quota_of_11 > 5'd14,
    quota_of_11 > 5'd13,
    quota_of_11 > 5'd12,
    quota_of_11 > 5'd11,
    quota_of_11 > 5'd10,
    quota_of_11 > 5'd9,
    quota_of_11 > 5'd8,
    quota_of_11 > 5'd7,
    quota_of_11 > 5'd6,
    quota_of_11 > 5'd5,
    quota_of_11 > 5'd4,
    quota_of_11 > 5'd3,
    quota_of_11 > 5'd2,
    quota_of_11 > 5'd1,
    quota_of_11 > 5'd0
  };

  // VEs of vNPU 12, a binary number.
  wire [4:0] quota_of_12 = ve_quota_i[64:60];

  // VEs of vNPU 12, a thermometer.
  wire [15:0] quota_level_12 = {
    quota_of_12 > 5'd15,
    quota_of_12 > 5'd14,
    quota_of_12 > 5'd13,
    quota_of_12 > 5'd12,
    quota_of_12 > 5'd11,
    quota_of_12 > 5'd10,
    quota_of_12 > 5'd9,
    quota_of_12 > 5'd8,
    quota_of_12 > 5'd7,
    quota_of_12 > 5'd6,
    quota_of_12 > 5'd5,
    quota_of_12 > 5'd4,
    quota_of_12 > 5'd3,
    quota_of_12 > 5'd2,
    quota_of_12 > 5'd1,
    quota_of_12 > 5'd0
  };

  // VEs of vNPU 13, a binary number.
  wire [4:0] quota_of_13 = ve_quota_i[69:65];

  // VEs of vNPU 13, a thermometer.
  wire [15:0] quota_level_13 = {
    quota_of_13 > 5'd15,
    quota_of_13 > 5'd14,
    quota_of_13 > 5'd13,
    quota_of_13 > 5'd12,
    quota_of_13 > 5'd11,
    quota_of_13 > 5'd10,
    quota_of_13 > 5'd9,
    quota_of_13 > 5'd8,
    quota_of_13 > 5'd7,
    quota_of_13 > 5'd6,
    quota_of_13 > 5'd5,
    quota_of_13 > 5'd4,
    quota_of_13 > 5'd3,
    quota_of_13 > 5'd2,
    quota_of_13 > 5'd1,
    quota_of_13 > 5'd0
  };

  // VEs of vNPU 14, a binary number.
  wire [4:0] quota_of_14 = ve_quota_i[74:70];

  // VEs of vNPU 14, a thermometer.
  wire [15:0] quota_level_14 = {
    quota_of_14 > 5'd15,
    quota_of_14 > 5'd14,
    quota_of_14 > 5'd13,
    quota_of_14 > 5'd12,
    quota_of_14 > 5'd11,
    quota_of_14 > 5'd10,
    quota_of_14 > 5'd9,
    quota_of_14 > 5'd8,
    quota_of_14 > 5'd7,
    quota_of_14 > 5'd6,
    quota_of_14 > 5'd5,
    quota_of_14 > 5'd4,
    quota_of_14 > 5'd3,
    quota_of_14 > 5'd2,
    quota_of_14 > 5'd1,
    quota_of_14 > 5'd0
  };

  // VEs of vNPU 15, a binary number.
  wire [4:0] quota_of_15 = ve_quota_i[79:75];

  // VEs of vNPU 15, a thermometer.
  wire [15:0] quota_level_15 = {
    quota_of_15 > 5'd15,
    quota_of_15 > 5'd14,
    quota_of_15 > 5'd13,
    quota_of_15 > 5'd12,
    quota_of_15 > 5'd11,
    quota_of_15 > 5'd10,
    quota_of_15 > 5'd9,
    quota_of_15 > 5'd8,
    quota_of_15 > 5'd7,
    quota_of_15 > 5'd6,
    quota_of_15 > 5'd5,
    quota_of_15 > 5'd4,
    quota_of_15 > 5'd3,
    quota_of_15 > 5'd2,
    quota_of_15 > 5'd1,
    quota_of_15 > 5'd0
  };

  // VEs of vNPU 16, a binary number.
  wire [4:0] quota_of_16 = ve_quota_i[84:80];

  // VEs of vNPU 16, a thermometer.
  wire [15:0] quota_level_16 = {
    quota_of_16 > 5'd15,
    quota_of_16 > 5'd14,
    quota_of_16 > 5'd13,
    quota_of_16 > 5'd12,
    quota_of_16 > 5'd11,
    quota_of_16 > 5'd10,
    quota_of_16 > 5'd9,
    quota_of_16 > 5'd8,
    quota_of_16 > 5'd7,
    quota_of_16 > 5'd6,
    quota_of_16 > 5'd5,
    quota_of_16 > 5'd4,
    quota_of_16 > 5'd3,
    quota_of_16 > 5'd2,
    quota_of_16 > 5'd1,
    quota_of_16 > 5'd0
  };

  // VEs of vNPU 17, a binary number.
  wire [4:0] quota_of_17 = ve_quota_i[89:85];

  // VEs of vNPU 17, a thermometer.
  wire [15:0] quota_level_17 = {
    quota_of_17 > 5'd15,
    quota_of_17 > 5'd14,
    quota_of_17 > 5'd13,
    quota_of_17 > 5'd12,
    quota_of_17 > 5'd11,
    quota_of_17 > 5'd10,
    quota_of_17 > 5'd9,
    quota_of_17 > 5'd8,
    quota_of_17 > 5'd7,
    quota_of_17 > 5'd6,
    quota_of_17 > 5'd5,
    quota_of_17 > 5'd4,
    quota_of_17 > 5'd3,
    quota_of_17 > 5'd2,
    quota_of_17 > 5'd1,
    quota_of_17 > 5'd0
  };

  // VEs of vNPU 18, a binary number.
  wire [4:0] quota_of_18 = ve_quota_i[94:90];

  // VEs of vNPU 18, a thermometer.
  wire [15:0] quota_level_18 = {
    quota_of_18 > 5'd15,
    quota_of_18 > 5'd14,
    quota_of_18 > 5'd13,
    quota_of_18 > 5'd12,
    quota_of_18 > 5'd11,
    quota_of_18 > 5'd10,
    quota_of_18 > 5'd9,
    quota_of_18 > 5'd8,
    quota_of_18 > 5'd7,
    quota_of_18 > 5'd6,
    quota_of_18 > 5'd5,
    quota_of_18 > 5'd4,
    quota_of_18 > 5'd3,
    quota_of_18 > 5'd2,
    quota_of_18 > 5'd1,
    quota_of_18 > 5'd0
  };

  // VEs of vNPU 19, a binary number.
  wire [4:0] quota_of_19 = ve_quota_i[99:95];

  // VEs of vNPU 19, a thermometer.
  wire [15:0] quota_level_19 = {
    quota_of_19 > 5'd15,
    quota_of_19 > 5'd14,
    quota_of_19 > 5'd13,
    quota_of_19 > 5'd12,
    quota_of_19 > 5'd11,
    quota_of_19 > 5'd10,
    quota_of_19 > 5'd9,
    quota_of_19 > 5'd8,
    quota_of_19 > 5'd7,
    quota_of_19 > 5'd6,
    quota_of_19 > 5'd5,
    quota_of_19 > 5'd4,
    quota_of_19 > 5'd3,
    quota_of_19 > 5'd2,
    quota_of_19 > 5'd1,
    quota_of_19 > 5'd0
  };

  // VEs of vNPU 20, a binary number.
  wire [4:0] quota_of_20 = ve_quota_i[104:100];

  // VEs of vNPU 20, a thermometer.
  wire [15:0] quota_level_20 = {
    quota_of_20 > 5'd15,
    quota_of_20 > 5'd14,
    quota_of_20 > 5'd13,
    quota_of_20 > 5'd12,
    quota_of_20 > 5'd11,
    quota_of_20 > 5'd10,
    quota_of_20 > 5'd9,
    quota_of_20 > 5'd8,
    quota_of_20 > 5'd7,
    quota_of_20 > 5'd6,
    quota_of_20 > 5'd5,
    quota_of_20 > 5'd4,
    quota_of_20 > 5'd3,
    quota_of_20 > 5'd2,
    quota_of_20 > 5'd1,
    quota_of_20 > 5'd0
  };

  // VEs of vNPU 21, a binary number.
  wire [4:0] quota_of_21 = ve_quota_i[109:105];

  // VEs of vNPU 21, a thermometer.
  wire [15:0] quota_level_21 = {
    quota_of_21 > 5'd15,
    quota_of_21 > 5'd14,
    quota_of_21 > 5'd13,
    quota_of_21 > 5'd12,
    quota_of_21 > 5'd11,
    quota_of_21 > 5'd10,
    quota_of_21 > 5'd9,
    quota_of_21 > 5'd8,
    quota_of_21 > 5'd7,
    quota_of_21 > 5'd6,
    quota_of_21 > 5'd5,
    quota_of_21 > 5'd4,
    quota_of_21 > 5'd3,
    quota_of_21 > 5'd2,
    quota_of_21 > 5'd1,
    quota_of_21 > 5'd0
  };

  // VEs of vNPU 22, a binary number.
  wire [4:0] quota_of_22 = ve_quota_i[114:110];

  // VEs of vNPU 22, a thermometer.
  wire [15:0] quota_level_22 = {
    quota_of_22 > 5'd15,
    quota_of_22 > 5'd14,
    quota_of_22 > 5'd13,
    quota_of_22 > 5'd12,
    quota_of_22 > 5'd11,
    quota_of_22 > 5'd10,
    quota_of_22 > 5'd9,
    quota_of_22 > 5'd8,
    quota_of_22 > 5'd7,
    quota_of_22 > 5'd6,
    quota_of_22 > 5'd5,
    quota_of_22 > 5'd4,
    quota_of_22 > 5'd3,
    quota_of_22 > 5'd2,
    quota_of_22 > 5'd1,
    quota_of_22 > 5'd0
  };

  // VEs of vNPU 23, a binary number.
  wire [4:0] quota_of_23 = ve_quota_i[119:115];

  // VEs of vNPU 23, a thermometer.
  wire [15:0] quota_level_23 = {
    quota_of_23 > 5'd15,
    quota_of_23 > 5'd14,
    quota_of_23 > 5'd13,
    quota_of_23 > 5'd12,
    quota_of_23 > 5'd11,
    quota_of_23 > 5'd10,
    quota_of_23 > 5'd9,
    quota_of_23 > 5'd8,
    quota_of_23 > 5'd7,
    quota_of_23 > 5'd6,
    quota_of_23 > 5'd5,
    quota_of_23 > 5'd4,
    quota_of_23 > 5'd3,
    quota_of_23 > 5'd2,
    quota_of_23 > 5'd1,
    quota_of_23 > 5'd0
  };

  // VEs of vNPU 24, a binary number.
  wire [4:0] quota_of_24 = ve_quota_i[124:120];

  // VEs of vNPU 24, a thermometer.
  wire [15:0] quota_level_24 = {
    quota_of_24 > 5'd15,
    quota_of_24 > 5'd14,
    quota_of_24 > 5'd13,
    quota_of_24 > 5'd12,
    quota_of_24 > 5'd11,
    quota_of_24 > 5'd10,
    quota_of_24 > 5'd9,
    quota_of_24 > 5'd8,
    quota_of_24 > 5'd7,
    quota_of_24 > 5'd6,
    quota_of_24 > 5'd5,
    quota_of_24 > 5'd4,
    quota_of_24 > 5'd3,
    quota_of_24 > 5'd2,
    quota_of_24 > 5'd1,
    quota_of_24 > 5'd0
  };

  // VEs of vNPU 25, a binary number.
  wire [4:0] quota_of_25 = ve_quota_i[129:125];

  // VEs of vNPU 25, a thermometer.
  wire [15:0] quota_level_25 = {
    quota_of_25 > 5'd15,
    quota_of_25 > 5'd14,
    quota_of_25 > 5'd13,
    quota_of_25 > 5'd12,
    quota_of_25 > 5'd11,
    quota_of_25 > 5'd10,
    quota_of_25 > 5'd9,
    quota_of_25 > 5'd8,
    quota_of_25 > 5'd7,
    quota_of_25 > 5'd6,
    quota_of_25 > 5'd5,
    quota_of_25 > 5'd4,
    quota_of_25 > 5'd3,
    quota_of_25 > 5'd2,
    quota_of_25 > 5'd1,
    quota_of_25 > 5'd0
  };

  // VEs of vNPU 26, a binary number.
  wire [4:0] quota_of_26 = ve_quota_i[134:130];

  // VEs of vNPU 26, a thermometer.
  wire [15:0] quota_level_26 = {
    quota_of_26 > 5'd15,
    quota_of_26 > 5'd14,
    quota_of_26 > 5'd13,
    quota_of_26 > 5'd12,
    quota_of_26 > 5'd11,
    quota_of_26 > 5'd10,
    quota_of_26 > 5'd9,
    quota_of_26 > 5'd8,
    quota_of_26 > 5'd7,
    quota_of_26 > 5'd6,
    quota_of_26 > 5'd5,
    quota_of_26 > 5'd4,
    quota_of_26 > 5'd3,
    quota_of_26 > 5'd2,
    quota_of_26 > 5'd1,
    quota_of_26 > 5'd0
  };

  // VEs of vNPU 27, a binary number.
  wire [4:0] quota_of_27 = ve_quota_i[139:135];

  // VEs of vNPU 27, a thermometer.
  wire [15:0] quota_level_27 = {
    quota_of_27 > 5'd15,
    quota_of_27 > 5'd14,
    quota_of_27 > 5'd13,
    quota_of_27 > 5'd12,
    quota_of_27 > 5'd11,
    quota_of_27 > 5'd10,
    quota_of_27 > 5'd9,
    quota_of_27 > 5'd8,
    quota_of_27 > 5'd7,
    quota_of_27 > 5'd6,
    quota_of_27 > 5'd5,
    quota_of_27 > 5'd4,
    quota_of_27 > 5'd3,
    quota_of_27 > 5'd2,
    quota_of_27 > 5'd1,
    quota_of_27 > 5'd0
  };

  // VEs of vNPU 28, a binary number.
  wire [4:0] quota_of_28 = ve_quota_i[144:140];

  // VEs of vNPU 28, a thermometer.
  wire [15:0] quota_level_28 = {
    quota_of_28 > 5'd15,
    quota_of_28 > 5'd14,
    quota_of_28 > 5'd13,
    quota_of_28 > 5'd12,
    quota_of_28 > 5'd11,
    quota_of_28 > 5'd10,
    quota_of_28 > 5'd9,
    quota_of_28 > 5'd8,
    quota_of_28 > 5'd7,
    quota_of_28 > 5'd6,
    quota_of_28 > 5'd5,
    quota_of_28 > 5'd4,
    quota_of_28 > 5'd3,
    quota_of_28 > 5'd2,
    quota_of_28 > 5'd1,
    quota_of_28 > 5'd0
  };

  // VEs of vNPU 29, a binary number.
  wire [4:0] quota_of_29 = ve_quota_i[149:145];

  // VEs of vNPU 29, a thermometer.
  wire [15:0] quota_level_29 = {
    quota_of_29 > 5'd15,
    quota_of_29 > 5'd14,
    quota_of_29 > 5'd13,
    quota_of_29 > 5'd12,
    quota_of_29 > 5'd11,
    quota_of_29 > 5'd10,
    quota_of_29 > 5'd9,
    quota_of_29 > 5'd8,
    quota_of_29 > 5'd7,
    quota_of_29 > 5'd6,
    quota_of_29 > 5'd5,
    quota_of_29 > 5'd4,
    quota_of_29 > 5'd3,
    quota_of_29 > 5'd2,
    quota_of_29 > 5'd1,
    quota_of_29 > 5'd0
  };

  // VEs of vNPU 30, a binary number.
  wire [4:0] quota_of_30 = ve_quota_i[154:150];

  // VEs of vNPU 30, a thermometer.
  wire [15:0] quota_level_30 = {
    quota_of_30 > 5'd15,
    quota_of_30 > 5'd14,
    quota_of_30 > 5'd13,
    quota_of_30 > 5'd12,
    quota_of_30 > 5'd11,
    quota_of_30 > 5'd10,
    quota_of_30 > 5'd9,
    quota_of_30 > 5'd8,
    quota_of_30 > 5'd7,
    quota_of_30 > 5'd6,
    quota_of_30 > 5'd5,
    quota_of_30 > 5'd4,
    quota_of_30 > 5'd3,
    quota_of_30 > 5'd2,
    quota_of_30 > 5'd1,
    quota_of_30 > 5'd0
  };

  // VEs of vNPU 31, a binary number.
  wire [4:0] quota_of_31 = ve_quota_i[159:155];

  // VEs of vNPU 31, a thermometer.
  wire [15:0] quota_level_31 = {
    quota_of_31 > 5'd15,
    quota_of_31 > 5'd14,
    quota_of_31 > 5'd13,
    quota_of_31 > 5'd12,
    quota_of_31 > 5'd11,
    quota_of_31 > 5'd10,
    quota_of_31 > 5'd9,
    quota_of_31 > 5'd8,
    quota_of_31 > 5'd7,
    quota_of_31 > 5'd6,
    quota_of_31 > 5'd5,
    quota_of_31 > 5'd4,
    quota_of_31 > 5'd3,
    quota_of_31 > 5'd2,
    quota_of_31 > 5'd1,
    quota_of_31 > 5'd0
  };

  // ----------------------------------------
  // Own share
  // ----------------------------------------

  // VEs of the vNPU of ME queue 0.
  wire [15:0] quota_0 =
      (quota_level_0 & {16{tenant_0[0]}}) |
      (quota_level_1 & {16{tenant_0[1]}}) |
      (quota_level_2 & {16{tenant_0[2]}}) |
      (quota_level_3 & {16{tenant_0[3]}}) |
      (quota_level_4 & {16{tenant_0[4]}}) |
      (quota_level_5 & {16{tenant_0[5]}}) |
      (quota_level_6 & {16{tenant_0[6]}}) |
      (quota_level_7 & {16{tenant_0[7]}}) |
      (quota_level_8 & {16{tenant_0[8]}}) |
      (quota_level_9 & {16{tenant_0[9]}}) |
      (quota_level_10 & {16{tenant_0[10]}}) |
      (quota_level_11 & {16{tenant_0[11]}}) |
      (quota_level_12 & {16{tenant_0[12]}}) |
      (quota_level_13 & {16{tenant_0[13]}}) |
      (quota_level_14 & {16{tenant_0[14]}}) |
      (quota_level_15 & {16{tenant_0[15]}}) |
      (quota_level_16 & {16{tenant_0[16]}}) |
      (quota_level_17 & {16{tenant_0[17]}}) |
      (quota_level_18 & {16{tenant_0[18]}}) |
      (quota_level_19 & {16{tenant_0[19]}}) |
      (quota_level_20 & {16{tenant_0[20]}}) |
      (quota_level_21 & {16{tenant_0[21]}}) |
      (quota_level_22 & {16{tenant_0[22]}}) |
      (quota_level_23 & {16{tenant_0[23]}}) |
      (quota_level_24 & {16{tenant_0[24]}}) |
      (quota_level_25 & {16{tenant_0[25]}}) |
      (quota_level_26 & {16{tenant_0[26]}}) |
      (quota_level_27 & {16{tenant_0[27]}}) |
      (quota_level_28 & {16{tenant_0[28]}}) |
      (quota_level_29 & {16{tenant_0[29]}}) |
      (quota_level_30 & {16{tenant_0[30]}}) |
      (quota_level_31 & {16{tenant_0[31]}});

  // Slots that earlier queues of the vNPU of ME queue 0 ask for.
  wire [15:0] earlier_0 = 16'd0;

  wire [15:0] own_0;    // Slots of ME queue 0 within the own share.
  wire [15:0] rest_0;   // Slots of ME queue 0 that wait for a borrowed VE.
  wire [15:0] spare_0;  // Own VEs that ME queue 0 and those before it leave.
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
  wire [15:0] quota_1 =
      (quota_level_0 & {16{tenant_1[0]}}) |
      (quota_level_1 & {16{tenant_1[1]}}) |
      (quota_level_2 & {16{tenant_1[2]}}) |
      (quota_level_3 & {16{tenant_1[3]}}) |
      (quota_level_4 & {16{tenant_1[4]}}) |
      (quota_level_5 & {16{tenant_1[5]}}) |
      (quota_level_6 & {16{tenant_1[6]}}) |
      (quota_level_7 & {16{tenant_1[7]}}) |
      (quota_level_8 & {16{tenant_1[8]}}) |
      (quota_level_9 & {16{tenant_1[9]}}) |
      (quota_level_10 & {16{tenant_1[10]}}) |
      (quota_level_11 & {16{tenant_1[11]}}) |
      (quota_level_12 & {16{tenant_1[12]}}) |
      (quota_level_13 & {16{tenant_1[13]}}) |
      (quota_level_14 & {16{tenant_1[14]}}) |
      (quota_level_15 & {16{tenant_1[15]}}) |
      (quota_level_16 & {16{tenant_1[16]}}) |
      (quota_level_17 & {16{tenant_1[17]}}) |
      (quota_level_18 & {16{tenant_1[18]}}) |
      (quota_level_19 & {16{tenant_1[19]}}) |
      (quota_level_20 & {16{tenant_1[20]}}) |
      (quota_level_21 & {16{tenant_1[21]}}) |
      (quota_level_22 & {16{tenant_1[22]}}) |
      (quota_level_23 & {16{tenant_1[23]}}) |
      (quota_level_24 & {16{tenant_1[24]}}) |
      (quota_level_25 & {16{tenant_1[25]}}) |
      (quota_level_26 & {16{tenant_1[26]}}) |
      (quota_level_27 & {16{tenant_1[27]}}) |
      (quota_level_28 & {16{tenant_1[28]}}) |
      (quota_level_29 & {16{tenant_1[29]}}) |
      (quota_level_30 & {16{tenant_1[30]}}) |
      (quota_level_31 & {16{tenant_1[31]}});

  // Slots that earlier queues of the vNPU of ME queue 1 ask for.
  wire [15:0] earlier_1 = demand_0 & {16{|(tenant_0 & tenant_1)}};

  wire [15:0] own_1;    // Slots of ME queue 1 within the own share.
  wire [15:0] rest_1;   // Slots of ME queue 1 that wait for a borrowed VE.
  wire [15:0] spare_1;  // Own VEs that ME queue 1 and those before it leave.
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
  wire [15:0] quota_2 =
      (quota_level_0 & {16{tenant_2[0]}}) |
      (quota_level_1 & {16{tenant_2[1]}}) |
      (quota_level_2 & {16{tenant_2[2]}}) |
      (quota_level_3 & {16{tenant_2[3]}}) |
      (quota_level_4 & {16{tenant_2[4]}}) |
      (quota_level_5 & {16{tenant_2[5]}}) |
      (quota_level_6 & {16{tenant_2[6]}}) |
      (quota_level_7 & {16{tenant_2[7]}}) |
      (quota_level_8 & {16{tenant_2[8]}}) |
      (quota_level_9 & {16{tenant_2[9]}}) |
      (quota_level_10 & {16{tenant_2[10]}}) |
      (quota_level_11 & {16{tenant_2[11]}}) |
      (quota_level_12 & {16{tenant_2[12]}}) |
      (quota_level_13 & {16{tenant_2[13]}}) |
      (quota_level_14 & {16{tenant_2[14]}}) |
      (quota_level_15 & {16{tenant_2[15]}}) |
      (quota_level_16 & {16{tenant_2[16]}}) |
      (quota_level_17 & {16{tenant_2[17]}}) |
      (quota_level_18 & {16{tenant_2[18]}}) |
      (quota_level_19 & {16{tenant_2[19]}}) |
      (quota_level_20 & {16{tenant_2[20]}}) |
      (quota_level_21 & {16{tenant_2[21]}}) |
      (quota_level_22 & {16{tenant_2[22]}}) |
      (quota_level_23 & {16{tenant_2[23]}}) |
      (quota_level_24 & {16{tenant_2[24]}}) |
      (quota_level_25 & {16{tenant_2[25]}}) |
      (quota_level_26 & {16{tenant_2[26]}}) |
      (quota_level_27 & {16{tenant_2[27]}}) |
      (quota_level_28 & {16{tenant_2[28]}}) |
      (quota_level_29 & {16{tenant_2[29]}}) |
      (quota_level_30 & {16{tenant_2[30]}}) |
      (quota_level_31 & {16{tenant_2[31]}});

  wire [15:0] asked_2;  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  vnpu_op_plus u_asked_2 (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_2)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_2)}}),
    .sum_o (asked_2)
  );

  // Slots that earlier queues of the vNPU of ME queue 2 ask for.
  wire [15:0] earlier_2 = asked_2;

  wire [15:0] own_2;    // Slots of ME queue 2 within the own share.
  wire [15:0] rest_2;   // Slots of ME queue 2 that wait for a borrowed VE.
  wire [15:0] spare_2;  // Own VEs that ME queue 2 and those before it leave.
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
  wire [15:0] quota_3 =
      (quota_level_0 & {16{tenant_3[0]}}) |
      (quota_level_1 & {16{tenant_3[1]}}) |
      (quota_level_2 & {16{tenant_3[2]}}) |
      (quota_level_3 & {16{tenant_3[3]}}) |
      (quota_level_4 & {16{tenant_3[4]}}) |
      (quota_level_5 & {16{tenant_3[5]}}) |
      (quota_level_6 & {16{tenant_3[6]}}) |
      (quota_level_7 & {16{tenant_3[7]}}) |
      (quota_level_8 & {16{tenant_3[8]}}) |
      (quota_level_9 & {16{tenant_3[9]}}) |
      (quota_level_10 & {16{tenant_3[10]}}) |
      (quota_level_11 & {16{tenant_3[11]}}) |
      (quota_level_12 & {16{tenant_3[12]}}) |
      (quota_level_13 & {16{tenant_3[13]}}) |
      (quota_level_14 & {16{tenant_3[14]}}) |
      (quota_level_15 & {16{tenant_3[15]}}) |
      (quota_level_16 & {16{tenant_3[16]}}) |
      (quota_level_17 & {16{tenant_3[17]}}) |
      (quota_level_18 & {16{tenant_3[18]}}) |
      (quota_level_19 & {16{tenant_3[19]}}) |
      (quota_level_20 & {16{tenant_3[20]}}) |
      (quota_level_21 & {16{tenant_3[21]}}) |
      (quota_level_22 & {16{tenant_3[22]}}) |
      (quota_level_23 & {16{tenant_3[23]}}) |
      (quota_level_24 & {16{tenant_3[24]}}) |
      (quota_level_25 & {16{tenant_3[25]}}) |
      (quota_level_26 & {16{tenant_3[26]}}) |
      (quota_level_27 & {16{tenant_3[27]}}) |
      (quota_level_28 & {16{tenant_3[28]}}) |
      (quota_level_29 & {16{tenant_3[29]}}) |
      (quota_level_30 & {16{tenant_3[30]}}) |
      (quota_level_31 & {16{tenant_3[31]}});

  // Slots that earlier queues of the vNPU of ME queue 3 ask for. Lower half.
  wire [15:0] asked_3_l;
  vnpu_op_plus u_asked_3_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_3)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_3)}}),
    .sum_o (asked_3_l)
  );

  wire [15:0] asked_3;  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  vnpu_op_plus u_asked_3 (
    .a_i   (asked_3_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_3)}}),
    .sum_o (asked_3)
  );

  // Slots that earlier queues of the vNPU of ME queue 3 ask for.
  wire [15:0] earlier_3 = asked_3;

  wire [15:0] own_3;    // Slots of ME queue 3 within the own share.
  wire [15:0] rest_3;   // Slots of ME queue 3 that wait for a borrowed VE.
  wire [15:0] spare_3;  // Own VEs that ME queue 3 and those before it leave.
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
  wire [15:0] quota_4 =
      (quota_level_0 & {16{tenant_4[0]}}) |
      (quota_level_1 & {16{tenant_4[1]}}) |
      (quota_level_2 & {16{tenant_4[2]}}) |
      (quota_level_3 & {16{tenant_4[3]}}) |
      (quota_level_4 & {16{tenant_4[4]}}) |
      (quota_level_5 & {16{tenant_4[5]}}) |
      (quota_level_6 & {16{tenant_4[6]}}) |
      (quota_level_7 & {16{tenant_4[7]}}) |
      (quota_level_8 & {16{tenant_4[8]}}) |
      (quota_level_9 & {16{tenant_4[9]}}) |
      (quota_level_10 & {16{tenant_4[10]}}) |
      (quota_level_11 & {16{tenant_4[11]}}) |
      (quota_level_12 & {16{tenant_4[12]}}) |
      (quota_level_13 & {16{tenant_4[13]}}) |
      (quota_level_14 & {16{tenant_4[14]}}) |
      (quota_level_15 & {16{tenant_4[15]}}) |
      (quota_level_16 & {16{tenant_4[16]}}) |
      (quota_level_17 & {16{tenant_4[17]}}) |
      (quota_level_18 & {16{tenant_4[18]}}) |
      (quota_level_19 & {16{tenant_4[19]}}) |
      (quota_level_20 & {16{tenant_4[20]}}) |
      (quota_level_21 & {16{tenant_4[21]}}) |
      (quota_level_22 & {16{tenant_4[22]}}) |
      (quota_level_23 & {16{tenant_4[23]}}) |
      (quota_level_24 & {16{tenant_4[24]}}) |
      (quota_level_25 & {16{tenant_4[25]}}) |
      (quota_level_26 & {16{tenant_4[26]}}) |
      (quota_level_27 & {16{tenant_4[27]}}) |
      (quota_level_28 & {16{tenant_4[28]}}) |
      (quota_level_29 & {16{tenant_4[29]}}) |
      (quota_level_30 & {16{tenant_4[30]}}) |
      (quota_level_31 & {16{tenant_4[31]}});

  // Slots that earlier queues of the vNPU of ME queue 4 ask for. Lower half.
  wire [15:0] asked_4_l;
  vnpu_op_plus u_asked_4_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_4)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_4)}}),
    .sum_o (asked_4_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 4 ask for. Upper half.
  wire [15:0] asked_4_h;
  vnpu_op_plus u_asked_4_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_4)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_4)}}),
    .sum_o (asked_4_h)
  );

  wire [15:0] asked_4;  // Slots that earlier queues of the vNPU of ME queue 4 ask for.
  vnpu_op_plus u_asked_4 (
    .a_i   (asked_4_l),
    .b_i   (asked_4_h),
    .sum_o (asked_4)
  );

  // Slots that earlier queues of the vNPU of ME queue 4 ask for.
  wire [15:0] earlier_4 = asked_4;

  wire [15:0] own_4;    // Slots of ME queue 4 within the own share.
  wire [15:0] rest_4;   // Slots of ME queue 4 that wait for a borrowed VE.
  wire [15:0] spare_4;  // Own VEs that ME queue 4 and those before it leave.
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
  wire [15:0] quota_5 =
      (quota_level_0 & {16{tenant_5[0]}}) |
      (quota_level_1 & {16{tenant_5[1]}}) |
      (quota_level_2 & {16{tenant_5[2]}}) |
      (quota_level_3 & {16{tenant_5[3]}}) |
      (quota_level_4 & {16{tenant_5[4]}}) |
      (quota_level_5 & {16{tenant_5[5]}}) |
      (quota_level_6 & {16{tenant_5[6]}}) |
      (quota_level_7 & {16{tenant_5[7]}}) |
      (quota_level_8 & {16{tenant_5[8]}}) |
      (quota_level_9 & {16{tenant_5[9]}}) |
      (quota_level_10 & {16{tenant_5[10]}}) |
      (quota_level_11 & {16{tenant_5[11]}}) |
      (quota_level_12 & {16{tenant_5[12]}}) |
      (quota_level_13 & {16{tenant_5[13]}}) |
      (quota_level_14 & {16{tenant_5[14]}}) |
      (quota_level_15 & {16{tenant_5[15]}}) |
      (quota_level_16 & {16{tenant_5[16]}}) |
      (quota_level_17 & {16{tenant_5[17]}}) |
      (quota_level_18 & {16{tenant_5[18]}}) |
      (quota_level_19 & {16{tenant_5[19]}}) |
      (quota_level_20 & {16{tenant_5[20]}}) |
      (quota_level_21 & {16{tenant_5[21]}}) |
      (quota_level_22 & {16{tenant_5[22]}}) |
      (quota_level_23 & {16{tenant_5[23]}}) |
      (quota_level_24 & {16{tenant_5[24]}}) |
      (quota_level_25 & {16{tenant_5[25]}}) |
      (quota_level_26 & {16{tenant_5[26]}}) |
      (quota_level_27 & {16{tenant_5[27]}}) |
      (quota_level_28 & {16{tenant_5[28]}}) |
      (quota_level_29 & {16{tenant_5[29]}}) |
      (quota_level_30 & {16{tenant_5[30]}}) |
      (quota_level_31 & {16{tenant_5[31]}});

  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Lower half. Lower half.
  wire [15:0] asked_5_l_l;
  vnpu_op_plus u_asked_5_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_5)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_5)}}),
    .sum_o (asked_5_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Lower half.
  wire [15:0] asked_5_l;
  vnpu_op_plus u_asked_5_l (
    .a_i   (asked_5_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_5)}}),
    .sum_o (asked_5_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 5 ask for. Upper half.
  wire [15:0] asked_5_h;
  vnpu_op_plus u_asked_5_h (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_5)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_5)}}),
    .sum_o (asked_5_h)
  );

  wire [15:0] asked_5;  // Slots that earlier queues of the vNPU of ME queue 5 ask for.
  vnpu_op_plus u_asked_5 (
    .a_i   (asked_5_l),
    .b_i   (asked_5_h),
    .sum_o (asked_5)
  );

  // Slots that earlier queues of the vNPU of ME queue 5 ask for.
  wire [15:0] earlier_5 = asked_5;

  wire [15:0] own_5;    // Slots of ME queue 5 within the own share.
  wire [15:0] rest_5;   // Slots of ME queue 5 that wait for a borrowed VE.
  wire [15:0] spare_5;  // Own VEs that ME queue 5 and those before it leave.
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
  wire [15:0] quota_6 =
      (quota_level_0 & {16{tenant_6[0]}}) |
      (quota_level_1 & {16{tenant_6[1]}}) |
      (quota_level_2 & {16{tenant_6[2]}}) |
      (quota_level_3 & {16{tenant_6[3]}}) |
      (quota_level_4 & {16{tenant_6[4]}}) |
      (quota_level_5 & {16{tenant_6[5]}}) |
      (quota_level_6 & {16{tenant_6[6]}}) |
      (quota_level_7 & {16{tenant_6[7]}}) |
      (quota_level_8 & {16{tenant_6[8]}}) |
      (quota_level_9 & {16{tenant_6[9]}}) |
      (quota_level_10 & {16{tenant_6[10]}}) |
      (quota_level_11 & {16{tenant_6[11]}}) |
      (quota_level_12 & {16{tenant_6[12]}}) |
      (quota_level_13 & {16{tenant_6[13]}}) |
      (quota_level_14 & {16{tenant_6[14]}}) |
      (quota_level_15 & {16{tenant_6[15]}}) |
      (quota_level_16 & {16{tenant_6[16]}}) |
      (quota_level_17 & {16{tenant_6[17]}}) |
      (quota_level_18 & {16{tenant_6[18]}}) |
      (quota_level_19 & {16{tenant_6[19]}}) |
      (quota_level_20 & {16{tenant_6[20]}}) |
      (quota_level_21 & {16{tenant_6[21]}}) |
      (quota_level_22 & {16{tenant_6[22]}}) |
      (quota_level_23 & {16{tenant_6[23]}}) |
      (quota_level_24 & {16{tenant_6[24]}}) |
      (quota_level_25 & {16{tenant_6[25]}}) |
      (quota_level_26 & {16{tenant_6[26]}}) |
      (quota_level_27 & {16{tenant_6[27]}}) |
      (quota_level_28 & {16{tenant_6[28]}}) |
      (quota_level_29 & {16{tenant_6[29]}}) |
      (quota_level_30 & {16{tenant_6[30]}}) |
      (quota_level_31 & {16{tenant_6[31]}});

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Lower half. Lower half.
  wire [15:0] asked_6_l_l;
  vnpu_op_plus u_asked_6_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_6)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_6)}}),
    .sum_o (asked_6_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Lower half.
  wire [15:0] asked_6_l;
  vnpu_op_plus u_asked_6_l (
    .a_i   (asked_6_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_6)}}),
    .sum_o (asked_6_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Upper half. Lower half.
  wire [15:0] asked_6_h_l;
  vnpu_op_plus u_asked_6_h_l (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_6)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_6)}}),
    .sum_o (asked_6_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for. Upper half.
  wire [15:0] asked_6_h;
  vnpu_op_plus u_asked_6_h (
    .a_i   (asked_6_h_l),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_6)}}),
    .sum_o (asked_6_h)
  );

  wire [15:0] asked_6;  // Slots that earlier queues of the vNPU of ME queue 6 ask for.
  vnpu_op_plus u_asked_6 (
    .a_i   (asked_6_l),
    .b_i   (asked_6_h),
    .sum_o (asked_6)
  );

  // Slots that earlier queues of the vNPU of ME queue 6 ask for.
  wire [15:0] earlier_6 = asked_6;

  wire [15:0] own_6;    // Slots of ME queue 6 within the own share.
  wire [15:0] rest_6;   // Slots of ME queue 6 that wait for a borrowed VE.
  wire [15:0] spare_6;  // Own VEs that ME queue 6 and those before it leave.
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
  wire [15:0] quota_7 =
      (quota_level_0 & {16{tenant_7[0]}}) |
      (quota_level_1 & {16{tenant_7[1]}}) |
      (quota_level_2 & {16{tenant_7[2]}}) |
      (quota_level_3 & {16{tenant_7[3]}}) |
      (quota_level_4 & {16{tenant_7[4]}}) |
      (quota_level_5 & {16{tenant_7[5]}}) |
      (quota_level_6 & {16{tenant_7[6]}}) |
      (quota_level_7 & {16{tenant_7[7]}}) |
      (quota_level_8 & {16{tenant_7[8]}}) |
      (quota_level_9 & {16{tenant_7[9]}}) |
      (quota_level_10 & {16{tenant_7[10]}}) |
      (quota_level_11 & {16{tenant_7[11]}}) |
      (quota_level_12 & {16{tenant_7[12]}}) |
      (quota_level_13 & {16{tenant_7[13]}}) |
      (quota_level_14 & {16{tenant_7[14]}}) |
      (quota_level_15 & {16{tenant_7[15]}}) |
      (quota_level_16 & {16{tenant_7[16]}}) |
      (quota_level_17 & {16{tenant_7[17]}}) |
      (quota_level_18 & {16{tenant_7[18]}}) |
      (quota_level_19 & {16{tenant_7[19]}}) |
      (quota_level_20 & {16{tenant_7[20]}}) |
      (quota_level_21 & {16{tenant_7[21]}}) |
      (quota_level_22 & {16{tenant_7[22]}}) |
      (quota_level_23 & {16{tenant_7[23]}}) |
      (quota_level_24 & {16{tenant_7[24]}}) |
      (quota_level_25 & {16{tenant_7[25]}}) |
      (quota_level_26 & {16{tenant_7[26]}}) |
      (quota_level_27 & {16{tenant_7[27]}}) |
      (quota_level_28 & {16{tenant_7[28]}}) |
      (quota_level_29 & {16{tenant_7[29]}}) |
      (quota_level_30 & {16{tenant_7[30]}}) |
      (quota_level_31 & {16{tenant_7[31]}});

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half. Lower half.
  wire [15:0] asked_7_l_l;
  vnpu_op_plus u_asked_7_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_7)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_7)}}),
    .sum_o (asked_7_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half. Upper half.
  wire [15:0] asked_7_l_h;
  vnpu_op_plus u_asked_7_l_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_7)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_7)}}),
    .sum_o (asked_7_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Lower half.
  wire [15:0] asked_7_l;
  vnpu_op_plus u_asked_7_l (
    .a_i   (asked_7_l_l),
    .b_i   (asked_7_l_h),
    .sum_o (asked_7_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Upper half. Lower half.
  wire [15:0] asked_7_h_l;
  vnpu_op_plus u_asked_7_h_l (
    .a_i   (demand_4 & {16{|(tenant_4 & tenant_7)}}),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_7)}}),
    .sum_o (asked_7_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for. Upper half.
  wire [15:0] asked_7_h;
  vnpu_op_plus u_asked_7_h (
    .a_i   (asked_7_h_l),
    .b_i   (demand_6 & {16{|(tenant_6 & tenant_7)}}),
    .sum_o (asked_7_h)
  );

  wire [15:0] asked_7;  // Slots that earlier queues of the vNPU of ME queue 7 ask for.
  vnpu_op_plus u_asked_7 (
    .a_i   (asked_7_l),
    .b_i   (asked_7_h),
    .sum_o (asked_7)
  );

  // Slots that earlier queues of the vNPU of ME queue 7 ask for.
  wire [15:0] earlier_7 = asked_7;

  wire [15:0] own_7;    // Slots of ME queue 7 within the own share.
  wire [15:0] rest_7;   // Slots of ME queue 7 that wait for a borrowed VE.
  wire [15:0] spare_7;  // Own VEs that ME queue 7 and those before it leave.
  vnpu_op_share u_share_7 (
    .demand_i  (demand_7),
    .quota_i   (quota_7),
    .earlier_i (earlier_7),
    .harvest_i (|(tenant_7 & vnpu_harvest_i)),
    .own_o     (own_7),
    .rest_o    (rest_7),
    .spare_o   (spare_7)
  );

  // VEs of the vNPU of ME queue 8.
  wire [15:0] quota_8 =
      (quota_level_0 & {16{tenant_8[0]}}) |
      (quota_level_1 & {16{tenant_8[1]}}) |
      (quota_level_2 & {16{tenant_8[2]}}) |
      (quota_level_3 & {16{tenant_8[3]}}) |
      (quota_level_4 & {16{tenant_8[4]}}) |
      (quota_level_5 & {16{tenant_8[5]}}) |
      (quota_level_6 & {16{tenant_8[6]}}) |
      (quota_level_7 & {16{tenant_8[7]}}) |
      (quota_level_8 & {16{tenant_8[8]}}) |
      (quota_level_9 & {16{tenant_8[9]}}) |
      (quota_level_10 & {16{tenant_8[10]}}) |
      (quota_level_11 & {16{tenant_8[11]}}) |
      (quota_level_12 & {16{tenant_8[12]}}) |
      (quota_level_13 & {16{tenant_8[13]}}) |
      (quota_level_14 & {16{tenant_8[14]}}) |
      (quota_level_15 & {16{tenant_8[15]}}) |
      (quota_level_16 & {16{tenant_8[16]}}) |
      (quota_level_17 & {16{tenant_8[17]}}) |
      (quota_level_18 & {16{tenant_8[18]}}) |
      (quota_level_19 & {16{tenant_8[19]}}) |
      (quota_level_20 & {16{tenant_8[20]}}) |
      (quota_level_21 & {16{tenant_8[21]}}) |
      (quota_level_22 & {16{tenant_8[22]}}) |
      (quota_level_23 & {16{tenant_8[23]}}) |
      (quota_level_24 & {16{tenant_8[24]}}) |
      (quota_level_25 & {16{tenant_8[25]}}) |
      (quota_level_26 & {16{tenant_8[26]}}) |
      (quota_level_27 & {16{tenant_8[27]}}) |
      (quota_level_28 & {16{tenant_8[28]}}) |
      (quota_level_29 & {16{tenant_8[29]}}) |
      (quota_level_30 & {16{tenant_8[30]}}) |
      (quota_level_31 & {16{tenant_8[31]}});

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Lower half. Lower half.
  wire [15:0] asked_8_l_l;
  vnpu_op_plus u_asked_8_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_8)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_8)}}),
    .sum_o (asked_8_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Lower half. Upper half.
  wire [15:0] asked_8_l_h;
  vnpu_op_plus u_asked_8_l_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_8)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_8)}}),
    .sum_o (asked_8_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Lower half.
  wire [15:0] asked_8_l;
  vnpu_op_plus u_asked_8_l (
    .a_i   (asked_8_l_l),
    .b_i   (asked_8_l_h),
    .sum_o (asked_8_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Upper half. Lower half.
  wire [15:0] asked_8_h_l;
  vnpu_op_plus u_asked_8_h_l (
    .a_i   (demand_4 & {16{|(tenant_4 & tenant_8)}}),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_8)}}),
    .sum_o (asked_8_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Upper half. Upper half.
  wire [15:0] asked_8_h_h;
  vnpu_op_plus u_asked_8_h_h (
    .a_i   (demand_6 & {16{|(tenant_6 & tenant_8)}}),
    .b_i   (demand_7 & {16{|(tenant_7 & tenant_8)}}),
    .sum_o (asked_8_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for. Upper half.
  wire [15:0] asked_8_h;
  vnpu_op_plus u_asked_8_h (
    .a_i   (asked_8_h_l),
    .b_i   (asked_8_h_h),
    .sum_o (asked_8_h)
  );

  wire [15:0] asked_8;  // Slots that earlier queues of the vNPU of ME queue 8 ask for.
  vnpu_op_plus u_asked_8 (
    .a_i   (asked_8_l),
    .b_i   (asked_8_h),
    .sum_o (asked_8)
  );

  // Slots that earlier queues of the vNPU of ME queue 8 ask for.
  wire [15:0] earlier_8 = asked_8;

  wire [15:0] own_8;    // Slots of ME queue 8 within the own share.
  wire [15:0] rest_8;   // Slots of ME queue 8 that wait for a borrowed VE.
  wire [15:0] spare_8;  // Own VEs that ME queue 8 and those before it leave.
  vnpu_op_share u_share_8 (
    .demand_i  (demand_8),
    .quota_i   (quota_8),
    .earlier_i (earlier_8),
    .harvest_i (|(tenant_8 & vnpu_harvest_i)),
    .own_o     (own_8),
    .rest_o    (rest_8),
    .spare_o   (spare_8)
  );

  // VEs of the vNPU of ME queue 9.
  wire [15:0] quota_9 =
      (quota_level_0 & {16{tenant_9[0]}}) |
      (quota_level_1 & {16{tenant_9[1]}}) |
      (quota_level_2 & {16{tenant_9[2]}}) |
      (quota_level_3 & {16{tenant_9[3]}}) |
      (quota_level_4 & {16{tenant_9[4]}}) |
      (quota_level_5 & {16{tenant_9[5]}}) |
      (quota_level_6 & {16{tenant_9[6]}}) |
      (quota_level_7 & {16{tenant_9[7]}}) |
      (quota_level_8 & {16{tenant_9[8]}}) |
      (quota_level_9 & {16{tenant_9[9]}}) |
      (quota_level_10 & {16{tenant_9[10]}}) |
      (quota_level_11 & {16{tenant_9[11]}}) |
      (quota_level_12 & {16{tenant_9[12]}}) |
      (quota_level_13 & {16{tenant_9[13]}}) |
      (quota_level_14 & {16{tenant_9[14]}}) |
      (quota_level_15 & {16{tenant_9[15]}}) |
      (quota_level_16 & {16{tenant_9[16]}}) |
      (quota_level_17 & {16{tenant_9[17]}}) |
      (quota_level_18 & {16{tenant_9[18]}}) |
      (quota_level_19 & {16{tenant_9[19]}}) |
      (quota_level_20 & {16{tenant_9[20]}}) |
      (quota_level_21 & {16{tenant_9[21]}}) |
      (quota_level_22 & {16{tenant_9[22]}}) |
      (quota_level_23 & {16{tenant_9[23]}}) |
      (quota_level_24 & {16{tenant_9[24]}}) |
      (quota_level_25 & {16{tenant_9[25]}}) |
      (quota_level_26 & {16{tenant_9[26]}}) |
      (quota_level_27 & {16{tenant_9[27]}}) |
      (quota_level_28 & {16{tenant_9[28]}}) |
      (quota_level_29 & {16{tenant_9[29]}}) |
      (quota_level_30 & {16{tenant_9[30]}}) |
      (quota_level_31 & {16{tenant_9[31]}});

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_9_l_l_l;
  vnpu_op_plus u_asked_9_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_9)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_9)}}),
    .sum_o (asked_9_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Lower half. Lower half.
  wire [15:0] asked_9_l_l;
  vnpu_op_plus u_asked_9_l_l (
    .a_i   (asked_9_l_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_9)}}),
    .sum_o (asked_9_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Lower half. Upper half.
  wire [15:0] asked_9_l_h;
  vnpu_op_plus u_asked_9_l_h (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_9)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_9)}}),
    .sum_o (asked_9_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Lower half.
  wire [15:0] asked_9_l;
  vnpu_op_plus u_asked_9_l (
    .a_i   (asked_9_l_l),
    .b_i   (asked_9_l_h),
    .sum_o (asked_9_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Upper half. Lower half.
  wire [15:0] asked_9_h_l;
  vnpu_op_plus u_asked_9_h_l (
    .a_i   (demand_5 & {16{|(tenant_5 & tenant_9)}}),
    .b_i   (demand_6 & {16{|(tenant_6 & tenant_9)}}),
    .sum_o (asked_9_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Upper half. Upper half.
  wire [15:0] asked_9_h_h;
  vnpu_op_plus u_asked_9_h_h (
    .a_i   (demand_7 & {16{|(tenant_7 & tenant_9)}}),
    .b_i   (demand_8 & {16{|(tenant_8 & tenant_9)}}),
    .sum_o (asked_9_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for. Upper half.
  wire [15:0] asked_9_h;
  vnpu_op_plus u_asked_9_h (
    .a_i   (asked_9_h_l),
    .b_i   (asked_9_h_h),
    .sum_o (asked_9_h)
  );

  wire [15:0] asked_9;  // Slots that earlier queues of the vNPU of ME queue 9 ask for.
  vnpu_op_plus u_asked_9 (
    .a_i   (asked_9_l),
    .b_i   (asked_9_h),
    .sum_o (asked_9)
  );

  // Slots that earlier queues of the vNPU of ME queue 9 ask for.
  wire [15:0] earlier_9 = asked_9;

  wire [15:0] own_9;    // Slots of ME queue 9 within the own share.
  wire [15:0] rest_9;   // Slots of ME queue 9 that wait for a borrowed VE.
  wire [15:0] spare_9;  // Own VEs that ME queue 9 and those before it leave.
  vnpu_op_share u_share_9 (
    .demand_i  (demand_9),
    .quota_i   (quota_9),
    .earlier_i (earlier_9),
    .harvest_i (|(tenant_9 & vnpu_harvest_i)),
    .own_o     (own_9),
    .rest_o    (rest_9),
    .spare_o   (spare_9)
  );

  // VEs of the vNPU of ME queue 10.
  wire [15:0] quota_10 =
      (quota_level_0 & {16{tenant_10[0]}}) |
      (quota_level_1 & {16{tenant_10[1]}}) |
      (quota_level_2 & {16{tenant_10[2]}}) |
      (quota_level_3 & {16{tenant_10[3]}}) |
      (quota_level_4 & {16{tenant_10[4]}}) |
      (quota_level_5 & {16{tenant_10[5]}}) |
      (quota_level_6 & {16{tenant_10[6]}}) |
      (quota_level_7 & {16{tenant_10[7]}}) |
      (quota_level_8 & {16{tenant_10[8]}}) |
      (quota_level_9 & {16{tenant_10[9]}}) |
      (quota_level_10 & {16{tenant_10[10]}}) |
      (quota_level_11 & {16{tenant_10[11]}}) |
      (quota_level_12 & {16{tenant_10[12]}}) |
      (quota_level_13 & {16{tenant_10[13]}}) |
      (quota_level_14 & {16{tenant_10[14]}}) |
      (quota_level_15 & {16{tenant_10[15]}}) |
      (quota_level_16 & {16{tenant_10[16]}}) |
      (quota_level_17 & {16{tenant_10[17]}}) |
      (quota_level_18 & {16{tenant_10[18]}}) |
      (quota_level_19 & {16{tenant_10[19]}}) |
      (quota_level_20 & {16{tenant_10[20]}}) |
      (quota_level_21 & {16{tenant_10[21]}}) |
      (quota_level_22 & {16{tenant_10[22]}}) |
      (quota_level_23 & {16{tenant_10[23]}}) |
      (quota_level_24 & {16{tenant_10[24]}}) |
      (quota_level_25 & {16{tenant_10[25]}}) |
      (quota_level_26 & {16{tenant_10[26]}}) |
      (quota_level_27 & {16{tenant_10[27]}}) |
      (quota_level_28 & {16{tenant_10[28]}}) |
      (quota_level_29 & {16{tenant_10[29]}}) |
      (quota_level_30 & {16{tenant_10[30]}}) |
      (quota_level_31 & {16{tenant_10[31]}});

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_10_l_l_l;
  vnpu_op_plus u_asked_10_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_10)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_10)}}),
    .sum_o (asked_10_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Lower half. Lower half.
  wire [15:0] asked_10_l_l;
  vnpu_op_plus u_asked_10_l_l (
    .a_i   (asked_10_l_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_10)}}),
    .sum_o (asked_10_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Lower half. Upper half.
  wire [15:0] asked_10_l_h;
  vnpu_op_plus u_asked_10_l_h (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_10)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_10)}}),
    .sum_o (asked_10_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Lower half.
  wire [15:0] asked_10_l;
  vnpu_op_plus u_asked_10_l (
    .a_i   (asked_10_l_l),
    .b_i   (asked_10_l_h),
    .sum_o (asked_10_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_10_h_l_l;
  vnpu_op_plus u_asked_10_h_l_l (
    .a_i   (demand_5 & {16{|(tenant_5 & tenant_10)}}),
    .b_i   (demand_6 & {16{|(tenant_6 & tenant_10)}}),
    .sum_o (asked_10_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Upper half. Lower half.
  wire [15:0] asked_10_h_l;
  vnpu_op_plus u_asked_10_h_l (
    .a_i   (asked_10_h_l_l),
    .b_i   (demand_7 & {16{|(tenant_7 & tenant_10)}}),
    .sum_o (asked_10_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Upper half. Upper half.
  wire [15:0] asked_10_h_h;
  vnpu_op_plus u_asked_10_h_h (
    .a_i   (demand_8 & {16{|(tenant_8 & tenant_10)}}),
    .b_i   (demand_9 & {16{|(tenant_9 & tenant_10)}}),
    .sum_o (asked_10_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for. Upper half.
  wire [15:0] asked_10_h;
  vnpu_op_plus u_asked_10_h (
    .a_i   (asked_10_h_l),
    .b_i   (asked_10_h_h),
    .sum_o (asked_10_h)
  );

  wire [15:0] asked_10;  // Slots that earlier queues of the vNPU of ME queue 10 ask for.
  vnpu_op_plus u_asked_10 (
    .a_i   (asked_10_l),
    .b_i   (asked_10_h),
    .sum_o (asked_10)
  );

  // Slots that earlier queues of the vNPU of ME queue 10 ask for.
  wire [15:0] earlier_10 = asked_10;

  wire [15:0] own_10;    // Slots of ME queue 10 within the own share.
  wire [15:0] rest_10;   // Slots of ME queue 10 that wait for a borrowed VE.
  wire [15:0] spare_10;  // Own VEs that ME queue 10 and those before it leave.
  vnpu_op_share u_share_10 (
    .demand_i  (demand_10),
    .quota_i   (quota_10),
    .earlier_i (earlier_10),
    .harvest_i (|(tenant_10 & vnpu_harvest_i)),
    .own_o     (own_10),
    .rest_o    (rest_10),
    .spare_o   (spare_10)
  );

  // VEs of the vNPU of ME queue 11.
  wire [15:0] quota_11 =
      (quota_level_0 & {16{tenant_11[0]}}) |
      (quota_level_1 & {16{tenant_11[1]}}) |
      (quota_level_2 & {16{tenant_11[2]}}) |
      (quota_level_3 & {16{tenant_11[3]}}) |
      (quota_level_4 & {16{tenant_11[4]}}) |
      (quota_level_5 & {16{tenant_11[5]}}) |
      (quota_level_6 & {16{tenant_11[6]}}) |
      (quota_level_7 & {16{tenant_11[7]}}) |
      (quota_level_8 & {16{tenant_11[8]}}) |
      (quota_level_9 & {16{tenant_11[9]}}) |
      (quota_level_10 & {16{tenant_11[10]}}) |
      (quota_level_11 & {16{tenant_11[11]}}) |
      (quota_level_12 & {16{tenant_11[12]}}) |
      (quota_level_13 & {16{tenant_11[13]}}) |
      (quota_level_14 & {16{tenant_11[14]}}) |
      (quota_level_15 & {16{tenant_11[15]}}) |
      (quota_level_16 & {16{tenant_11[16]}}) |
      (quota_level_17 & {16{tenant_11[17]}}) |
      (quota_level_18 & {16{tenant_11[18]}}) |
      (quota_level_19 & {16{tenant_11[19]}}) |
      (quota_level_20 & {16{tenant_11[20]}}) |
      (quota_level_21 & {16{tenant_11[21]}}) |
      (quota_level_22 & {16{tenant_11[22]}}) |
      (quota_level_23 & {16{tenant_11[23]}}) |
      (quota_level_24 & {16{tenant_11[24]}}) |
      (quota_level_25 & {16{tenant_11[25]}}) |
      (quota_level_26 & {16{tenant_11[26]}}) |
      (quota_level_27 & {16{tenant_11[27]}}) |
      (quota_level_28 & {16{tenant_11[28]}}) |
      (quota_level_29 & {16{tenant_11[29]}}) |
      (quota_level_30 & {16{tenant_11[30]}}) |
      (quota_level_31 & {16{tenant_11[31]}});

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_11_l_l_l;
  vnpu_op_plus u_asked_11_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_11)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_11)}}),
    .sum_o (asked_11_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Lower half. Lower half.
  wire [15:0] asked_11_l_l;
  vnpu_op_plus u_asked_11_l_l (
    .a_i   (asked_11_l_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_11)}}),
    .sum_o (asked_11_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Lower half. Upper half. Lower
  // half.
  wire [15:0] asked_11_l_h_l;
  vnpu_op_plus u_asked_11_l_h_l (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_11)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_11)}}),
    .sum_o (asked_11_l_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Lower half. Upper half.
  wire [15:0] asked_11_l_h;
  vnpu_op_plus u_asked_11_l_h (
    .a_i   (asked_11_l_h_l),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_11)}}),
    .sum_o (asked_11_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Lower half.
  wire [15:0] asked_11_l;
  vnpu_op_plus u_asked_11_l (
    .a_i   (asked_11_l_l),
    .b_i   (asked_11_l_h),
    .sum_o (asked_11_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_11_h_l_l;
  vnpu_op_plus u_asked_11_h_l_l (
    .a_i   (demand_6 & {16{|(tenant_6 & tenant_11)}}),
    .b_i   (demand_7 & {16{|(tenant_7 & tenant_11)}}),
    .sum_o (asked_11_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Upper half. Lower half.
  wire [15:0] asked_11_h_l;
  vnpu_op_plus u_asked_11_h_l (
    .a_i   (asked_11_h_l_l),
    .b_i   (demand_8 & {16{|(tenant_8 & tenant_11)}}),
    .sum_o (asked_11_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Upper half. Upper half.
  wire [15:0] asked_11_h_h;
  vnpu_op_plus u_asked_11_h_h (
    .a_i   (demand_9 & {16{|(tenant_9 & tenant_11)}}),
    .b_i   (demand_10 & {16{|(tenant_10 & tenant_11)}}),
    .sum_o (asked_11_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for. Upper half.
  wire [15:0] asked_11_h;
  vnpu_op_plus u_asked_11_h (
    .a_i   (asked_11_h_l),
    .b_i   (asked_11_h_h),
    .sum_o (asked_11_h)
  );

  wire [15:0] asked_11;  // Slots that earlier queues of the vNPU of ME queue 11 ask for.
  vnpu_op_plus u_asked_11 (
    .a_i   (asked_11_l),
    .b_i   (asked_11_h),
    .sum_o (asked_11)
  );

  // Slots that earlier queues of the vNPU of ME queue 11 ask for.
  wire [15:0] earlier_11 = asked_11;

  wire [15:0] own_11;    // Slots of ME queue 11 within the own share.
  wire [15:0] rest_11;   // Slots of ME queue 11 that wait for a borrowed VE.
  wire [15:0] spare_11;  // Own VEs that ME queue 11 and those before it leave.
  vnpu_op_share u_share_11 (
    .demand_i  (demand_11),
    .quota_i   (quota_11),
    .earlier_i (earlier_11),
    .harvest_i (|(tenant_11 & vnpu_harvest_i)),
    .own_o     (own_11),
    .rest_o    (rest_11),
    .spare_o   (spare_11)
  );

  // VEs of the vNPU of ME queue 12.
  wire [15:0] quota_12 =
      (quota_level_0 & {16{tenant_12[0]}}) |
      (quota_level_1 & {16{tenant_12[1]}}) |
      (quota_level_2 & {16{tenant_12[2]}}) |
      (quota_level_3 & {16{tenant_12[3]}}) |
      (quota_level_4 & {16{tenant_12[4]}}) |
      (quota_level_5 & {16{tenant_12[5]}}) |
      (quota_level_6 & {16{tenant_12[6]}}) |
      (quota_level_7 & {16{tenant_12[7]}}) |
      (quota_level_8 & {16{tenant_12[8]}}) |
      (quota_level_9 & {16{tenant_12[9]}}) |
      (quota_level_10 & {16{tenant_12[10]}}) |
      (quota_level_11 & {16{tenant_12[11]}}) |
      (quota_level_12 & {16{tenant_12[12]}}) |
      (quota_level_13 & {16{tenant_12[13]}}) |
      (quota_level_14 & {16{tenant_12[14]}}) |
      (quota_level_15 & {16{tenant_12[15]}}) |
      (quota_level_16 & {16{tenant_12[16]}}) |
      (quota_level_17 & {16{tenant_12[17]}}) |
      (quota_level_18 & {16{tenant_12[18]}}) |
      (quota_level_19 & {16{tenant_12[19]}}) |
      (quota_level_20 & {16{tenant_12[20]}}) |
      (quota_level_21 & {16{tenant_12[21]}}) |
      (quota_level_22 & {16{tenant_12[22]}}) |
      (quota_level_23 & {16{tenant_12[23]}}) |
      (quota_level_24 & {16{tenant_12[24]}}) |
      (quota_level_25 & {16{tenant_12[25]}}) |
      (quota_level_26 & {16{tenant_12[26]}}) |
      (quota_level_27 & {16{tenant_12[27]}}) |
      (quota_level_28 & {16{tenant_12[28]}}) |
      (quota_level_29 & {16{tenant_12[29]}}) |
      (quota_level_30 & {16{tenant_12[30]}}) |
      (quota_level_31 & {16{tenant_12[31]}});

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_12_l_l_l;
  vnpu_op_plus u_asked_12_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_12)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_12)}}),
    .sum_o (asked_12_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Lower half. Lower half.
  wire [15:0] asked_12_l_l;
  vnpu_op_plus u_asked_12_l_l (
    .a_i   (asked_12_l_l_l),
    .b_i   (demand_2 & {16{|(tenant_2 & tenant_12)}}),
    .sum_o (asked_12_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Lower half. Upper half. Lower
  // half.
  wire [15:0] asked_12_l_h_l;
  vnpu_op_plus u_asked_12_l_h_l (
    .a_i   (demand_3 & {16{|(tenant_3 & tenant_12)}}),
    .b_i   (demand_4 & {16{|(tenant_4 & tenant_12)}}),
    .sum_o (asked_12_l_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Lower half. Upper half.
  wire [15:0] asked_12_l_h;
  vnpu_op_plus u_asked_12_l_h (
    .a_i   (asked_12_l_h_l),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_12)}}),
    .sum_o (asked_12_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Lower half.
  wire [15:0] asked_12_l;
  vnpu_op_plus u_asked_12_l (
    .a_i   (asked_12_l_l),
    .b_i   (asked_12_l_h),
    .sum_o (asked_12_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_12_h_l_l;
  vnpu_op_plus u_asked_12_h_l_l (
    .a_i   (demand_6 & {16{|(tenant_6 & tenant_12)}}),
    .b_i   (demand_7 & {16{|(tenant_7 & tenant_12)}}),
    .sum_o (asked_12_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Upper half. Lower half.
  wire [15:0] asked_12_h_l;
  vnpu_op_plus u_asked_12_h_l (
    .a_i   (asked_12_h_l_l),
    .b_i   (demand_8 & {16{|(tenant_8 & tenant_12)}}),
    .sum_o (asked_12_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Upper half. Upper half. Lower
  // half.
  wire [15:0] asked_12_h_h_l;
  vnpu_op_plus u_asked_12_h_h_l (
    .a_i   (demand_9 & {16{|(tenant_9 & tenant_12)}}),
    .b_i   (demand_10 & {16{|(tenant_10 & tenant_12)}}),
    .sum_o (asked_12_h_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Upper half. Upper half.
  wire [15:0] asked_12_h_h;
  vnpu_op_plus u_asked_12_h_h (
    .a_i   (asked_12_h_h_l),
    .b_i   (demand_11 & {16{|(tenant_11 & tenant_12)}}),
    .sum_o (asked_12_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for. Upper half.
  wire [15:0] asked_12_h;
  vnpu_op_plus u_asked_12_h (
    .a_i   (asked_12_h_l),
    .b_i   (asked_12_h_h),
    .sum_o (asked_12_h)
  );

  wire [15:0] asked_12;  // Slots that earlier queues of the vNPU of ME queue 12 ask for.
  vnpu_op_plus u_asked_12 (
    .a_i   (asked_12_l),
    .b_i   (asked_12_h),
    .sum_o (asked_12)
  );

  // Slots that earlier queues of the vNPU of ME queue 12 ask for.
  wire [15:0] earlier_12 = asked_12;

  wire [15:0] own_12;    // Slots of ME queue 12 within the own share.
  wire [15:0] rest_12;   // Slots of ME queue 12 that wait for a borrowed VE.
  wire [15:0] spare_12;  // Own VEs that ME queue 12 and those before it leave.
  vnpu_op_share u_share_12 (
    .demand_i  (demand_12),
    .quota_i   (quota_12),
    .earlier_i (earlier_12),
    .harvest_i (|(tenant_12 & vnpu_harvest_i)),
    .own_o     (own_12),
    .rest_o    (rest_12),
    .spare_o   (spare_12)
  );

  // VEs of the vNPU of ME queue 13.
  wire [15:0] quota_13 =
      (quota_level_0 & {16{tenant_13[0]}}) |
      (quota_level_1 & {16{tenant_13[1]}}) |
      (quota_level_2 & {16{tenant_13[2]}}) |
      (quota_level_3 & {16{tenant_13[3]}}) |
      (quota_level_4 & {16{tenant_13[4]}}) |
      (quota_level_5 & {16{tenant_13[5]}}) |
      (quota_level_6 & {16{tenant_13[6]}}) |
      (quota_level_7 & {16{tenant_13[7]}}) |
      (quota_level_8 & {16{tenant_13[8]}}) |
      (quota_level_9 & {16{tenant_13[9]}}) |
      (quota_level_10 & {16{tenant_13[10]}}) |
      (quota_level_11 & {16{tenant_13[11]}}) |
      (quota_level_12 & {16{tenant_13[12]}}) |
      (quota_level_13 & {16{tenant_13[13]}}) |
      (quota_level_14 & {16{tenant_13[14]}}) |
      (quota_level_15 & {16{tenant_13[15]}}) |
      (quota_level_16 & {16{tenant_13[16]}}) |
      (quota_level_17 & {16{tenant_13[17]}}) |
      (quota_level_18 & {16{tenant_13[18]}}) |
      (quota_level_19 & {16{tenant_13[19]}}) |
      (quota_level_20 & {16{tenant_13[20]}}) |
      (quota_level_21 & {16{tenant_13[21]}}) |
      (quota_level_22 & {16{tenant_13[22]}}) |
      (quota_level_23 & {16{tenant_13[23]}}) |
      (quota_level_24 & {16{tenant_13[24]}}) |
      (quota_level_25 & {16{tenant_13[25]}}) |
      (quota_level_26 & {16{tenant_13[26]}}) |
      (quota_level_27 & {16{tenant_13[27]}}) |
      (quota_level_28 & {16{tenant_13[28]}}) |
      (quota_level_29 & {16{tenant_13[29]}}) |
      (quota_level_30 & {16{tenant_13[30]}}) |
      (quota_level_31 & {16{tenant_13[31]}});

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_13_l_l_l;
  vnpu_op_plus u_asked_13_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_13)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_13)}}),
    .sum_o (asked_13_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half. Lower half. Upper
  // half.
  wire [15:0] asked_13_l_l_h;
  vnpu_op_plus u_asked_13_l_l_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_13)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_13)}}),
    .sum_o (asked_13_l_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half. Lower half.
  wire [15:0] asked_13_l_l;
  vnpu_op_plus u_asked_13_l_l (
    .a_i   (asked_13_l_l_l),
    .b_i   (asked_13_l_l_h),
    .sum_o (asked_13_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half. Upper half. Lower
  // half.
  wire [15:0] asked_13_l_h_l;
  vnpu_op_plus u_asked_13_l_h_l (
    .a_i   (demand_4 & {16{|(tenant_4 & tenant_13)}}),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_13)}}),
    .sum_o (asked_13_l_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half. Upper half.
  wire [15:0] asked_13_l_h;
  vnpu_op_plus u_asked_13_l_h (
    .a_i   (asked_13_l_h_l),
    .b_i   (demand_6 & {16{|(tenant_6 & tenant_13)}}),
    .sum_o (asked_13_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Lower half.
  wire [15:0] asked_13_l;
  vnpu_op_plus u_asked_13_l (
    .a_i   (asked_13_l_l),
    .b_i   (asked_13_l_h),
    .sum_o (asked_13_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_13_h_l_l;
  vnpu_op_plus u_asked_13_h_l_l (
    .a_i   (demand_7 & {16{|(tenant_7 & tenant_13)}}),
    .b_i   (demand_8 & {16{|(tenant_8 & tenant_13)}}),
    .sum_o (asked_13_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Upper half. Lower half.
  wire [15:0] asked_13_h_l;
  vnpu_op_plus u_asked_13_h_l (
    .a_i   (asked_13_h_l_l),
    .b_i   (demand_9 & {16{|(tenant_9 & tenant_13)}}),
    .sum_o (asked_13_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Upper half. Upper half. Lower
  // half.
  wire [15:0] asked_13_h_h_l;
  vnpu_op_plus u_asked_13_h_h_l (
    .a_i   (demand_10 & {16{|(tenant_10 & tenant_13)}}),
    .b_i   (demand_11 & {16{|(tenant_11 & tenant_13)}}),
    .sum_o (asked_13_h_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Upper half. Upper half.
  wire [15:0] asked_13_h_h;
  vnpu_op_plus u_asked_13_h_h (
    .a_i   (asked_13_h_h_l),
    .b_i   (demand_12 & {16{|(tenant_12 & tenant_13)}}),
    .sum_o (asked_13_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for. Upper half.
  wire [15:0] asked_13_h;
  vnpu_op_plus u_asked_13_h (
    .a_i   (asked_13_h_l),
    .b_i   (asked_13_h_h),
    .sum_o (asked_13_h)
  );

  wire [15:0] asked_13;  // Slots that earlier queues of the vNPU of ME queue 13 ask for.
  vnpu_op_plus u_asked_13 (
    .a_i   (asked_13_l),
    .b_i   (asked_13_h),
    .sum_o (asked_13)
  );

  // Slots that earlier queues of the vNPU of ME queue 13 ask for.
  wire [15:0] earlier_13 = asked_13;

  wire [15:0] own_13;    // Slots of ME queue 13 within the own share.
  wire [15:0] rest_13;   // Slots of ME queue 13 that wait for a borrowed VE.
  wire [15:0] spare_13;  // Own VEs that ME queue 13 and those before it leave.
  vnpu_op_share u_share_13 (
    .demand_i  (demand_13),
    .quota_i   (quota_13),
    .earlier_i (earlier_13),
    .harvest_i (|(tenant_13 & vnpu_harvest_i)),
    .own_o     (own_13),
    .rest_o    (rest_13),
    .spare_o   (spare_13)
  );

  // VEs of the vNPU of ME queue 14.
  wire [15:0] quota_14 =
      (quota_level_0 & {16{tenant_14[0]}}) |
      (quota_level_1 & {16{tenant_14[1]}}) |
      (quota_level_2 & {16{tenant_14[2]}}) |
      (quota_level_3 & {16{tenant_14[3]}}) |
      (quota_level_4 & {16{tenant_14[4]}}) |
      (quota_level_5 & {16{tenant_14[5]}}) |
      (quota_level_6 & {16{tenant_14[6]}}) |
      (quota_level_7 & {16{tenant_14[7]}}) |
      (quota_level_8 & {16{tenant_14[8]}}) |
      (quota_level_9 & {16{tenant_14[9]}}) |
      (quota_level_10 & {16{tenant_14[10]}}) |
      (quota_level_11 & {16{tenant_14[11]}}) |
      (quota_level_12 & {16{tenant_14[12]}}) |
      (quota_level_13 & {16{tenant_14[13]}}) |
      (quota_level_14 & {16{tenant_14[14]}}) |
      (quota_level_15 & {16{tenant_14[15]}}) |
      (quota_level_16 & {16{tenant_14[16]}}) |
      (quota_level_17 & {16{tenant_14[17]}}) |
      (quota_level_18 & {16{tenant_14[18]}}) |
      (quota_level_19 & {16{tenant_14[19]}}) |
      (quota_level_20 & {16{tenant_14[20]}}) |
      (quota_level_21 & {16{tenant_14[21]}}) |
      (quota_level_22 & {16{tenant_14[22]}}) |
      (quota_level_23 & {16{tenant_14[23]}}) |
      (quota_level_24 & {16{tenant_14[24]}}) |
      (quota_level_25 & {16{tenant_14[25]}}) |
      (quota_level_26 & {16{tenant_14[26]}}) |
      (quota_level_27 & {16{tenant_14[27]}}) |
      (quota_level_28 & {16{tenant_14[28]}}) |
      (quota_level_29 & {16{tenant_14[29]}}) |
      (quota_level_30 & {16{tenant_14[30]}}) |
      (quota_level_31 & {16{tenant_14[31]}});

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_14_l_l_l;
  vnpu_op_plus u_asked_14_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_14)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_14)}}),
    .sum_o (asked_14_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half. Lower half. Upper
  // half.
  wire [15:0] asked_14_l_l_h;
  vnpu_op_plus u_asked_14_l_l_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_14)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_14)}}),
    .sum_o (asked_14_l_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half. Lower half.
  wire [15:0] asked_14_l_l;
  vnpu_op_plus u_asked_14_l_l (
    .a_i   (asked_14_l_l_l),
    .b_i   (asked_14_l_l_h),
    .sum_o (asked_14_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half. Upper half. Lower
  // half.
  wire [15:0] asked_14_l_h_l;
  vnpu_op_plus u_asked_14_l_h_l (
    .a_i   (demand_4 & {16{|(tenant_4 & tenant_14)}}),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_14)}}),
    .sum_o (asked_14_l_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half. Upper half.
  wire [15:0] asked_14_l_h;
  vnpu_op_plus u_asked_14_l_h (
    .a_i   (asked_14_l_h_l),
    .b_i   (demand_6 & {16{|(tenant_6 & tenant_14)}}),
    .sum_o (asked_14_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Lower half.
  wire [15:0] asked_14_l;
  vnpu_op_plus u_asked_14_l (
    .a_i   (asked_14_l_l),
    .b_i   (asked_14_l_h),
    .sum_o (asked_14_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_14_h_l_l;
  vnpu_op_plus u_asked_14_h_l_l (
    .a_i   (demand_7 & {16{|(tenant_7 & tenant_14)}}),
    .b_i   (demand_8 & {16{|(tenant_8 & tenant_14)}}),
    .sum_o (asked_14_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half. Lower half. Upper
  // half.
  wire [15:0] asked_14_h_l_h;
  vnpu_op_plus u_asked_14_h_l_h (
    .a_i   (demand_9 & {16{|(tenant_9 & tenant_14)}}),
    .b_i   (demand_10 & {16{|(tenant_10 & tenant_14)}}),
    .sum_o (asked_14_h_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half. Lower half.
  wire [15:0] asked_14_h_l;
  vnpu_op_plus u_asked_14_h_l (
    .a_i   (asked_14_h_l_l),
    .b_i   (asked_14_h_l_h),
    .sum_o (asked_14_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half. Upper half. Lower
  // half.
  wire [15:0] asked_14_h_h_l;
  vnpu_op_plus u_asked_14_h_h_l (
    .a_i   (demand_11 & {16{|(tenant_11 & tenant_14)}}),
    .b_i   (demand_12 & {16{|(tenant_12 & tenant_14)}}),
    .sum_o (asked_14_h_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half. Upper half.
  wire [15:0] asked_14_h_h;
  vnpu_op_plus u_asked_14_h_h (
    .a_i   (asked_14_h_h_l),
    .b_i   (demand_13 & {16{|(tenant_13 & tenant_14)}}),
    .sum_o (asked_14_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for. Upper half.
  wire [15:0] asked_14_h;
  vnpu_op_plus u_asked_14_h (
    .a_i   (asked_14_h_l),
    .b_i   (asked_14_h_h),
    .sum_o (asked_14_h)
  );

  wire [15:0] asked_14;  // Slots that earlier queues of the vNPU of ME queue 14 ask for.
  vnpu_op_plus u_asked_14 (
    .a_i   (asked_14_l),
    .b_i   (asked_14_h),
    .sum_o (asked_14)
  );

  // Slots that earlier queues of the vNPU of ME queue 14 ask for.
  wire [15:0] earlier_14 = asked_14;

  wire [15:0] own_14;    // Slots of ME queue 14 within the own share.
  wire [15:0] rest_14;   // Slots of ME queue 14 that wait for a borrowed VE.
  wire [15:0] spare_14;  // Own VEs that ME queue 14 and those before it leave.
  vnpu_op_share u_share_14 (
    .demand_i  (demand_14),
    .quota_i   (quota_14),
    .earlier_i (earlier_14),
    .harvest_i (|(tenant_14 & vnpu_harvest_i)),
    .own_o     (own_14),
    .rest_o    (rest_14),
    .spare_o   (spare_14)
  );

  // VEs of the vNPU of ME queue 15.
  wire [15:0] quota_15 =
      (quota_level_0 & {16{tenant_15[0]}}) |
      (quota_level_1 & {16{tenant_15[1]}}) |
      (quota_level_2 & {16{tenant_15[2]}}) |
      (quota_level_3 & {16{tenant_15[3]}}) |
      (quota_level_4 & {16{tenant_15[4]}}) |
      (quota_level_5 & {16{tenant_15[5]}}) |
      (quota_level_6 & {16{tenant_15[6]}}) |
      (quota_level_7 & {16{tenant_15[7]}}) |
      (quota_level_8 & {16{tenant_15[8]}}) |
      (quota_level_9 & {16{tenant_15[9]}}) |
      (quota_level_10 & {16{tenant_15[10]}}) |
      (quota_level_11 & {16{tenant_15[11]}}) |
      (quota_level_12 & {16{tenant_15[12]}}) |
      (quota_level_13 & {16{tenant_15[13]}}) |
      (quota_level_14 & {16{tenant_15[14]}}) |
      (quota_level_15 & {16{tenant_15[15]}}) |
      (quota_level_16 & {16{tenant_15[16]}}) |
      (quota_level_17 & {16{tenant_15[17]}}) |
      (quota_level_18 & {16{tenant_15[18]}}) |
      (quota_level_19 & {16{tenant_15[19]}}) |
      (quota_level_20 & {16{tenant_15[20]}}) |
      (quota_level_21 & {16{tenant_15[21]}}) |
      (quota_level_22 & {16{tenant_15[22]}}) |
      (quota_level_23 & {16{tenant_15[23]}}) |
      (quota_level_24 & {16{tenant_15[24]}}) |
      (quota_level_25 & {16{tenant_15[25]}}) |
      (quota_level_26 & {16{tenant_15[26]}}) |
      (quota_level_27 & {16{tenant_15[27]}}) |
      (quota_level_28 & {16{tenant_15[28]}}) |
      (quota_level_29 & {16{tenant_15[29]}}) |
      (quota_level_30 & {16{tenant_15[30]}}) |
      (quota_level_31 & {16{tenant_15[31]}});

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Lower half. Lower
  // half.
  wire [15:0] asked_15_l_l_l;
  vnpu_op_plus u_asked_15_l_l_l (
    .a_i   (demand_0 & {16{|(tenant_0 & tenant_15)}}),
    .b_i   (demand_1 & {16{|(tenant_1 & tenant_15)}}),
    .sum_o (asked_15_l_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Lower half. Upper
  // half.
  wire [15:0] asked_15_l_l_h;
  vnpu_op_plus u_asked_15_l_l_h (
    .a_i   (demand_2 & {16{|(tenant_2 & tenant_15)}}),
    .b_i   (demand_3 & {16{|(tenant_3 & tenant_15)}}),
    .sum_o (asked_15_l_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Lower half.
  wire [15:0] asked_15_l_l;
  vnpu_op_plus u_asked_15_l_l (
    .a_i   (asked_15_l_l_l),
    .b_i   (asked_15_l_l_h),
    .sum_o (asked_15_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Upper half. Lower
  // half.
  wire [15:0] asked_15_l_h_l;
  vnpu_op_plus u_asked_15_l_h_l (
    .a_i   (demand_4 & {16{|(tenant_4 & tenant_15)}}),
    .b_i   (demand_5 & {16{|(tenant_5 & tenant_15)}}),
    .sum_o (asked_15_l_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Upper half. Upper
  // half.
  wire [15:0] asked_15_l_h_h;
  vnpu_op_plus u_asked_15_l_h_h (
    .a_i   (demand_6 & {16{|(tenant_6 & tenant_15)}}),
    .b_i   (demand_7 & {16{|(tenant_7 & tenant_15)}}),
    .sum_o (asked_15_l_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half. Upper half.
  wire [15:0] asked_15_l_h;
  vnpu_op_plus u_asked_15_l_h (
    .a_i   (asked_15_l_h_l),
    .b_i   (asked_15_l_h_h),
    .sum_o (asked_15_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Lower half.
  wire [15:0] asked_15_l;
  vnpu_op_plus u_asked_15_l (
    .a_i   (asked_15_l_l),
    .b_i   (asked_15_l_h),
    .sum_o (asked_15_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half. Lower half. Lower
  // half.
  wire [15:0] asked_15_h_l_l;
  vnpu_op_plus u_asked_15_h_l_l (
    .a_i   (demand_8 & {16{|(tenant_8 & tenant_15)}}),
    .b_i   (demand_9 & {16{|(tenant_9 & tenant_15)}}),
    .sum_o (asked_15_h_l_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half. Lower half. Upper
  // half.
  wire [15:0] asked_15_h_l_h;
  vnpu_op_plus u_asked_15_h_l_h (
    .a_i   (demand_10 & {16{|(tenant_10 & tenant_15)}}),
    .b_i   (demand_11 & {16{|(tenant_11 & tenant_15)}}),
    .sum_o (asked_15_h_l_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half. Lower half.
  wire [15:0] asked_15_h_l;
  vnpu_op_plus u_asked_15_h_l (
    .a_i   (asked_15_h_l_l),
    .b_i   (asked_15_h_l_h),
    .sum_o (asked_15_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half. Upper half. Lower
  // half.
  wire [15:0] asked_15_h_h_l;
  vnpu_op_plus u_asked_15_h_h_l (
    .a_i   (demand_12 & {16{|(tenant_12 & tenant_15)}}),
    .b_i   (demand_13 & {16{|(tenant_13 & tenant_15)}}),
    .sum_o (asked_15_h_h_l)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half. Upper half.
  wire [15:0] asked_15_h_h;
  vnpu_op_plus u_asked_15_h_h (
    .a_i   (asked_15_h_h_l),
    .b_i   (demand_14 & {16{|(tenant_14 & tenant_15)}}),
    .sum_o (asked_15_h_h)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for. Upper half.
  wire [15:0] asked_15_h;
  vnpu_op_plus u_asked_15_h (
    .a_i   (asked_15_h_l),
    .b_i   (asked_15_h_h),
    .sum_o (asked_15_h)
  );

  wire [15:0] asked_15;  // Slots that earlier queues of the vNPU of ME queue 15 ask for.
  vnpu_op_plus u_asked_15 (
    .a_i   (asked_15_l),
    .b_i   (asked_15_h),
    .sum_o (asked_15)
  );

  // Slots that earlier queues of the vNPU of ME queue 15 ask for.
  wire [15:0] earlier_15 = asked_15;

  wire [15:0] own_15;    // Slots of ME queue 15 within the own share.
  wire [15:0] rest_15;   // Slots of ME queue 15 that wait for a borrowed VE.
  wire [15:0] spare_15;  // Own VEs that ME queue 15 and those before it leave.
  vnpu_op_share u_share_15 (
    .demand_i  (demand_15),
    .quota_i   (quota_15),
    .earlier_i (earlier_15),
    .harvest_i (|(tenant_15 & vnpu_harvest_i)),
    .own_o     (own_15),
    .rest_o    (rest_15),
    .spare_o   (spare_15)
  );

  // VEs of the vNPU of VE queue 0.
  wire [15:0] quota_16 =
      quota_level_0 &
      (spare_0 | {16{~tenant_0[0]}}) &
      (spare_1 | {16{~tenant_1[0]}}) &
      (spare_2 | {16{~tenant_2[0]}}) &
      (spare_3 | {16{~tenant_3[0]}}) &
      (spare_4 | {16{~tenant_4[0]}}) &
      (spare_5 | {16{~tenant_5[0]}}) &
      (spare_6 | {16{~tenant_6[0]}}) &
      (spare_7 | {16{~tenant_7[0]}}) &
      (spare_8 | {16{~tenant_8[0]}}) &
      (spare_9 | {16{~tenant_9[0]}}) &
      (spare_10 | {16{~tenant_10[0]}}) &
      (spare_11 | {16{~tenant_11[0]}}) &
      (spare_12 | {16{~tenant_12[0]}}) &
      (spare_13 | {16{~tenant_13[0]}}) &
      (spare_14 | {16{~tenant_14[0]}}) &
      (spare_15 | {16{~tenant_15[0]}});

  // Slots that earlier queues of the vNPU of VE queue 0 ask for.
  wire [15:0] earlier_16 = 16'd0;

  wire [15:0] own_16;    // Slots of VE queue 0 within the own share.
  wire [15:0] rest_16;   // Slots of VE queue 0 that wait for a borrowed VE.
  wire [15:0] spare_16;  // Own VEs that VE queue 0 and those before it leave.
  vnpu_op_share u_share_16 (
    .demand_i  (demand_16),
    .quota_i   (quota_16),
    .earlier_i (earlier_16),
    .harvest_i (vnpu_harvest_i[0]),
    .own_o     (own_16),
    .rest_o    (rest_16),
    .spare_o   (spare_16)
  );

  // VEs of the vNPU of VE queue 1.
  wire [15:0] quota_17 =
      quota_level_1 &
      (spare_0 | {16{~tenant_0[1]}}) &
      (spare_1 | {16{~tenant_1[1]}}) &
      (spare_2 | {16{~tenant_2[1]}}) &
      (spare_3 | {16{~tenant_3[1]}}) &
      (spare_4 | {16{~tenant_4[1]}}) &
      (spare_5 | {16{~tenant_5[1]}}) &
      (spare_6 | {16{~tenant_6[1]}}) &
      (spare_7 | {16{~tenant_7[1]}}) &
      (spare_8 | {16{~tenant_8[1]}}) &
      (spare_9 | {16{~tenant_9[1]}}) &
      (spare_10 | {16{~tenant_10[1]}}) &
      (spare_11 | {16{~tenant_11[1]}}) &
      (spare_12 | {16{~tenant_12[1]}}) &
      (spare_13 | {16{~tenant_13[1]}}) &
      (spare_14 | {16{~tenant_14[1]}}) &
      (spare_15 | {16{~tenant_15[1]}});

  // Slots that earlier queues of the vNPU of VE queue 1 ask for.
  wire [15:0] earlier_17 = 16'd0;

  wire [15:0] own_17;    // Slots of VE queue 1 within the own share.
  wire [15:0] rest_17;   // Slots of VE queue 1 that wait for a borrowed VE.
  wire [15:0] spare_17;  // Own VEs that VE queue 1 and those before it leave.
  vnpu_op_share u_share_17 (
    .demand_i  (demand_17),
    .quota_i   (quota_17),
    .earlier_i (earlier_17),
    .harvest_i (vnpu_harvest_i[1]),
    .own_o     (own_17),
    .rest_o    (rest_17),
    .spare_o   (spare_17)
  );

  // VEs of the vNPU of VE queue 2.
  wire [15:0] quota_18 =
      quota_level_2 &
      (spare_0 | {16{~tenant_0[2]}}) &
      (spare_1 | {16{~tenant_1[2]}}) &
      (spare_2 | {16{~tenant_2[2]}}) &
      (spare_3 | {16{~tenant_3[2]}}) &
      (spare_4 | {16{~tenant_4[2]}}) &
      (spare_5 | {16{~tenant_5[2]}}) &
      (spare_6 | {16{~tenant_6[2]}}) &
      (spare_7 | {16{~tenant_7[2]}}) &
      (spare_8 | {16{~tenant_8[2]}}) &
      (spare_9 | {16{~tenant_9[2]}}) &
      (spare_10 | {16{~tenant_10[2]}}) &
      (spare_11 | {16{~tenant_11[2]}}) &
      (spare_12 | {16{~tenant_12[2]}}) &
      (spare_13 | {16{~tenant_13[2]}}) &
      (spare_14 | {16{~tenant_14[2]}}) &
      (spare_15 | {16{~tenant_15[2]}});

  // Slots that earlier queues of the vNPU of VE queue 2 ask for.
  wire [15:0] earlier_18 = 16'd0;

  wire [15:0] own_18;    // Slots of VE queue 2 within the own share.
  wire [15:0] rest_18;   // Slots of VE queue 2 that wait for a borrowed VE.
  wire [15:0] spare_18;  // Own VEs that VE queue 2 and those before it leave.
  vnpu_op_share u_share_18 (
    .demand_i  (demand_18),
    .quota_i   (quota_18),
    .earlier_i (earlier_18),
    .harvest_i (vnpu_harvest_i[2]),
    .own_o     (own_18),
    .rest_o    (rest_18),
    .spare_o   (spare_18)
  );

  // VEs of the vNPU of VE queue 3.
  wire [15:0] quota_19 =
      quota_level_3 &
      (spare_0 | {16{~tenant_0[3]}}) &
      (spare_1 | {16{~tenant_1[3]}}) &
      (spare_2 | {16{~tenant_2[3]}}) &
      (spare_3 | {16{~tenant_3[3]}}) &
      (spare_4 | {16{~tenant_4[3]}}) &
      (spare_5 | {16{~tenant_5[3]}}) &
      (spare_6 | {16{~tenant_6[3]}}) &
      (spare_7 | {16{~tenant_7[3]}}) &
      (spare_8 | {16{~tenant_8[3]}}) &
      (spare_9 | {16{~tenant_9[3]}}) &
      (spare_10 | {16{~tenant_10[3]}}) &
      (spare_11 | {16{~tenant_11[3]}}) &
      (spare_12 | {16{~tenant_12[3]}}) &
      (spare_13 | {16{~tenant_13[3]}}) &
      (spare_14 | {16{~tenant_14[3]}}) &
      (spare_15 | {16{~tenant_15[3]}});

  // Slots that earlier queues of the vNPU of VE queue 3 ask for.
  wire [15:0] earlier_19 = 16'd0;

  wire [15:0] own_19;    // Slots of VE queue 3 within the own share.
  wire [15:0] rest_19;   // Slots of VE queue 3 that wait for a borrowed VE.
  wire [15:0] spare_19;  // Own VEs that VE queue 3 and those before it leave.
  vnpu_op_share u_share_19 (
    .demand_i  (demand_19),
    .quota_i   (quota_19),
    .earlier_i (earlier_19),
    .harvest_i (vnpu_harvest_i[3]),
    .own_o     (own_19),
    .rest_o    (rest_19),
    .spare_o   (spare_19)
  );

  // VEs of the vNPU of VE queue 4.
  wire [15:0] quota_20 =
      quota_level_4 &
      (spare_0 | {16{~tenant_0[4]}}) &
      (spare_1 | {16{~tenant_1[4]}}) &
      (spare_2 | {16{~tenant_2[4]}}) &
      (spare_3 | {16{~tenant_3[4]}}) &
      (spare_4 | {16{~tenant_4[4]}}) &
      (spare_5 | {16{~tenant_5[4]}}) &
      (spare_6 | {16{~tenant_6[4]}}) &
      (spare_7 | {16{~tenant_7[4]}}) &
      (spare_8 | {16{~tenant_8[4]}}) &
      (spare_9 | {16{~tenant_9[4]}}) &
      (spare_10 | {16{~tenant_10[4]}}) &
      (spare_11 | {16{~tenant_11[4]}}) &
      (spare_12 | {16{~tenant_12[4]}}) &
      (spare_13 | {16{~tenant_13[4]}}) &
      (spare_14 | {16{~tenant_14[4]}}) &
      (spare_15 | {16{~tenant_15[4]}});

  // Slots that earlier queues of the vNPU of VE queue 4 ask for.
  wire [15:0] earlier_20 = 16'd0;

  wire [15:0] own_20;    // Slots of VE queue 4 within the own share.
  wire [15:0] rest_20;   // Slots of VE queue 4 that wait for a borrowed VE.
  wire [15:0] spare_20;  // Own VEs that VE queue 4 and those before it leave.
  vnpu_op_share u_share_20 (
    .demand_i  (demand_20),
    .quota_i   (quota_20),
    .earlier_i (earlier_20),
    .harvest_i (vnpu_harvest_i[4]),
    .own_o     (own_20),
    .rest_o    (rest_20),
    .spare_o   (spare_20)
  );

  // VEs of the vNPU of VE queue 5.
  wire [15:0] quota_21 =
      quota_level_5 &
      (spare_0 | {16{~tenant_0[5]}}) &
      (spare_1 | {16{~tenant_1[5]}}) &
      (spare_2 | {16{~tenant_2[5]}}) &
      (spare_3 | {16{~tenant_3[5]}}) &
      (spare_4 | {16{~tenant_4[5]}}) &
      (spare_5 | {16{~tenant_5[5]}}) &
      (spare_6 | {16{~tenant_6[5]}}) &
      (spare_7 | {16{~tenant_7[5]}}) &
      (spare_8 | {16{~tenant_8[5]}}) &
      (spare_9 | {16{~tenant_9[5]}}) &
      (spare_10 | {16{~tenant_10[5]}}) &
      (spare_11 | {16{~tenant_11[5]}}) &
      (spare_12 | {16{~tenant_12[5]}}) &
      (spare_13 | {16{~tenant_13[5]}}) &
      (spare_14 | {16{~tenant_14[5]}}) &
      (spare_15 | {16{~tenant_15[5]}});

  // Slots that earlier queues of the vNPU of VE queue 5 ask for.
  wire [15:0] earlier_21 = 16'd0;

  wire [15:0] own_21;    // Slots of VE queue 5 within the own share.
  wire [15:0] rest_21;   // Slots of VE queue 5 that wait for a borrowed VE.
  wire [15:0] spare_21;  // Own VEs that VE queue 5 and those before it leave.
  vnpu_op_share u_share_21 (
    .demand_i  (demand_21),
    .quota_i   (quota_21),
    .earlier_i (earlier_21),
    .harvest_i (vnpu_harvest_i[5]),
    .own_o     (own_21),
    .rest_o    (rest_21),
    .spare_o   (spare_21)
  );

  // VEs of the vNPU of VE queue 6.
  wire [15:0] quota_22 =
      quota_level_6 &
      (spare_0 | {16{~tenant_0[6]}}) &
      (spare_1 | {16{~tenant_1[6]}}) &
      (spare_2 | {16{~tenant_2[6]}}) &
      (spare_3 | {16{~tenant_3[6]}}) &
      (spare_4 | {16{~tenant_4[6]}}) &
      (spare_5 | {16{~tenant_5[6]}}) &
      (spare_6 | {16{~tenant_6[6]}}) &
      (spare_7 | {16{~tenant_7[6]}}) &
      (spare_8 | {16{~tenant_8[6]}}) &
      (spare_9 | {16{~tenant_9[6]}}) &
      (spare_10 | {16{~tenant_10[6]}}) &
      (spare_11 | {16{~tenant_11[6]}}) &
      (spare_12 | {16{~tenant_12[6]}}) &
      (spare_13 | {16{~tenant_13[6]}}) &
      (spare_14 | {16{~tenant_14[6]}}) &
      (spare_15 | {16{~tenant_15[6]}});

  // Slots that earlier queues of the vNPU of VE queue 6 ask for.
  wire [15:0] earlier_22 = 16'd0;

  wire [15:0] own_22;    // Slots of VE queue 6 within the own share.
  wire [15:0] rest_22;   // Slots of VE queue 6 that wait for a borrowed VE.
  wire [15:0] spare_22;  // Own VEs that VE queue 6 and those before it leave.
  vnpu_op_share u_share_22 (
    .demand_i  (demand_22),
    .quota_i   (quota_22),
    .earlier_i (earlier_22),
    .harvest_i (vnpu_harvest_i[6]),
    .own_o     (own_22),
    .rest_o    (rest_22),
    .spare_o   (spare_22)
  );

  // VEs of the vNPU of VE queue 7.
  wire [15:0] quota_23 =
      quota_level_7 &
      (spare_0 | {16{~tenant_0[7]}}) &
      (spare_1 | {16{~tenant_1[7]}}) &
      (spare_2 | {16{~tenant_2[7]}}) &
      (spare_3 | {16{~tenant_3[7]}}) &
      (spare_4 | {16{~tenant_4[7]}}) &
      (spare_5 | {16{~tenant_5[7]}}) &
      (spare_6 | {16{~tenant_6[7]}}) &
      (spare_7 | {16{~tenant_7[7]}}) &
      (spare_8 | {16{~tenant_8[7]}}) &
      (spare_9 | {16{~tenant_9[7]}}) &
      (spare_10 | {16{~tenant_10[7]}}) &
      (spare_11 | {16{~tenant_11[7]}}) &
      (spare_12 | {16{~tenant_12[7]}}) &
      (spare_13 | {16{~tenant_13[7]}}) &
      (spare_14 | {16{~tenant_14[7]}}) &
      (spare_15 | {16{~tenant_15[7]}});

  // Slots that earlier queues of the vNPU of VE queue 7 ask for.
  wire [15:0] earlier_23 = 16'd0;

  wire [15:0] own_23;    // Slots of VE queue 7 within the own share.
  wire [15:0] rest_23;   // Slots of VE queue 7 that wait for a borrowed VE.
  wire [15:0] spare_23;  // Own VEs that VE queue 7 and those before it leave.
  vnpu_op_share u_share_23 (
    .demand_i  (demand_23),
    .quota_i   (quota_23),
    .earlier_i (earlier_23),
    .harvest_i (vnpu_harvest_i[7]),
    .own_o     (own_23),
    .rest_o    (rest_23),
    .spare_o   (spare_23)
  );

  // VEs of the vNPU of VE queue 8.
  wire [15:0] quota_24 =
      quota_level_8 &
      (spare_0 | {16{~tenant_0[8]}}) &
      (spare_1 | {16{~tenant_1[8]}}) &
      (spare_2 | {16{~tenant_2[8]}}) &
      (spare_3 | {16{~tenant_3[8]}}) &
      (spare_4 | {16{~tenant_4[8]}}) &
      (spare_5 | {16{~tenant_5[8]}}) &
      (spare_6 | {16{~tenant_6[8]}}) &
      (spare_7 | {16{~tenant_7[8]}}) &
      (spare_8 | {16{~tenant_8[8]}}) &
      (spare_9 | {16{~tenant_9[8]}}) &
      (spare_10 | {16{~tenant_10[8]}}) &
      (spare_11 | {16{~tenant_11[8]}}) &
      (spare_12 | {16{~tenant_12[8]}}) &
      (spare_13 | {16{~tenant_13[8]}}) &
      (spare_14 | {16{~tenant_14[8]}}) &
      (spare_15 | {16{~tenant_15[8]}});

  // Slots that earlier queues of the vNPU of VE queue 8 ask for.
  wire [15:0] earlier_24 = 16'd0;

  wire [15:0] own_24;    // Slots of VE queue 8 within the own share.
  wire [15:0] rest_24;   // Slots of VE queue 8 that wait for a borrowed VE.
  wire [15:0] spare_24;  // Own VEs that VE queue 8 and those before it leave.
  vnpu_op_share u_share_24 (
    .demand_i  (demand_24),
    .quota_i   (quota_24),
    .earlier_i (earlier_24),
    .harvest_i (vnpu_harvest_i[8]),
    .own_o     (own_24),
    .rest_o    (rest_24),
    .spare_o   (spare_24)
  );

  // VEs of the vNPU of VE queue 9.
  wire [15:0] quota_25 =
      quota_level_9 &
      (spare_0 | {16{~tenant_0[9]}}) &
      (spare_1 | {16{~tenant_1[9]}}) &
      (spare_2 | {16{~tenant_2[9]}}) &
      (spare_3 | {16{~tenant_3[9]}}) &
      (spare_4 | {16{~tenant_4[9]}}) &
      (spare_5 | {16{~tenant_5[9]}}) &
      (spare_6 | {16{~tenant_6[9]}}) &
      (spare_7 | {16{~tenant_7[9]}}) &
      (spare_8 | {16{~tenant_8[9]}}) &
      (spare_9 | {16{~tenant_9[9]}}) &
      (spare_10 | {16{~tenant_10[9]}}) &
      (spare_11 | {16{~tenant_11[9]}}) &
      (spare_12 | {16{~tenant_12[9]}}) &
      (spare_13 | {16{~tenant_13[9]}}) &
      (spare_14 | {16{~tenant_14[9]}}) &
      (spare_15 | {16{~tenant_15[9]}});

  // Slots that earlier queues of the vNPU of VE queue 9 ask for.
  wire [15:0] earlier_25 = 16'd0;

  wire [15:0] own_25;    // Slots of VE queue 9 within the own share.
  wire [15:0] rest_25;   // Slots of VE queue 9 that wait for a borrowed VE.
  wire [15:0] spare_25;  // Own VEs that VE queue 9 and those before it leave.
  vnpu_op_share u_share_25 (
    .demand_i  (demand_25),
    .quota_i   (quota_25),
    .earlier_i (earlier_25),
    .harvest_i (vnpu_harvest_i[9]),
    .own_o     (own_25),
    .rest_o    (rest_25),
    .spare_o   (spare_25)
  );

  // VEs of the vNPU of VE queue 10.
  wire [15:0] quota_26 =
      quota_level_10 &
      (spare_0 | {16{~tenant_0[10]}}) &
      (spare_1 | {16{~tenant_1[10]}}) &
      (spare_2 | {16{~tenant_2[10]}}) &
      (spare_3 | {16{~tenant_3[10]}}) &
      (spare_4 | {16{~tenant_4[10]}}) &
      (spare_5 | {16{~tenant_5[10]}}) &
      (spare_6 | {16{~tenant_6[10]}}) &
      (spare_7 | {16{~tenant_7[10]}}) &
      (spare_8 | {16{~tenant_8[10]}}) &
      (spare_9 | {16{~tenant_9[10]}}) &
      (spare_10 | {16{~tenant_10[10]}}) &
      (spare_11 | {16{~tenant_11[10]}}) &
      (spare_12 | {16{~tenant_12[10]}}) &
      (spare_13 | {16{~tenant_13[10]}}) &
      (spare_14 | {16{~tenant_14[10]}}) &
      (spare_15 | {16{~tenant_15[10]}});

  // Slots that earlier queues of the vNPU of VE queue 10 ask for.
  wire [15:0] earlier_26 = 16'd0;

  wire [15:0] own_26;    // Slots of VE queue 10 within the own share.
  wire [15:0] rest_26;   // Slots of VE queue 10 that wait for a borrowed VE.
  wire [15:0] spare_26;  // Own VEs that VE queue 10 and those before it leave.
  vnpu_op_share u_share_26 (
    .demand_i  (demand_26),
    .quota_i   (quota_26),
    .earlier_i (earlier_26),
    .harvest_i (vnpu_harvest_i[10]),
    .own_o     (own_26),
    .rest_o    (rest_26),
    .spare_o   (spare_26)
  );

  // VEs of the vNPU of VE queue 11.
  wire [15:0] quota_27 =
      quota_level_11 &
      (spare_0 | {16{~tenant_0[11]}}) &
      (spare_1 | {16{~tenant_1[11]}}) &
      (spare_2 | {16{~tenant_2[11]}}) &
      (spare_3 | {16{~tenant_3[11]}}) &
      (spare_4 | {16{~tenant_4[11]}}) &
      (spare_5 | {16{~tenant_5[11]}}) &
      (spare_6 | {16{~tenant_6[11]}}) &
      (spare_7 | {16{~tenant_7[11]}}) &
      (spare_8 | {16{~tenant_8[11]}}) &
      (spare_9 | {16{~tenant_9[11]}}) &
      (spare_10 | {16{~tenant_10[11]}}) &
      (spare_11 | {16{~tenant_11[11]}}) &
      (spare_12 | {16{~tenant_12[11]}}) &
      (spare_13 | {16{~tenant_13[11]}}) &
      (spare_14 | {16{~tenant_14[11]}}) &
      (spare_15 | {16{~tenant_15[11]}});

  // Slots that earlier queues of the vNPU of VE queue 11 ask for.
  wire [15:0] earlier_27 = 16'd0;

  wire [15:0] own_27;    // Slots of VE queue 11 within the own share.
  wire [15:0] rest_27;   // Slots of VE queue 11 that wait for a borrowed VE.
  wire [15:0] spare_27;  // Own VEs that VE queue 11 and those before it leave.
  vnpu_op_share u_share_27 (
    .demand_i  (demand_27),
    .quota_i   (quota_27),
    .earlier_i (earlier_27),
    .harvest_i (vnpu_harvest_i[11]),
    .own_o     (own_27),
    .rest_o    (rest_27),
    .spare_o   (spare_27)
  );

  // VEs of the vNPU of VE queue 12.
  wire [15:0] quota_28 =
      quota_level_12 &
      (spare_0 | {16{~tenant_0[12]}}) &
      (spare_1 | {16{~tenant_1[12]}}) &
      (spare_2 | {16{~tenant_2[12]}}) &
      (spare_3 | {16{~tenant_3[12]}}) &
      (spare_4 | {16{~tenant_4[12]}}) &
      (spare_5 | {16{~tenant_5[12]}}) &
      (spare_6 | {16{~tenant_6[12]}}) &
      (spare_7 | {16{~tenant_7[12]}}) &
      (spare_8 | {16{~tenant_8[12]}}) &
      (spare_9 | {16{~tenant_9[12]}}) &
      (spare_10 | {16{~tenant_10[12]}}) &
      (spare_11 | {16{~tenant_11[12]}}) &
      (spare_12 | {16{~tenant_12[12]}}) &
      (spare_13 | {16{~tenant_13[12]}}) &
      (spare_14 | {16{~tenant_14[12]}}) &
      (spare_15 | {16{~tenant_15[12]}});

  // Slots that earlier queues of the vNPU of VE queue 12 ask for.
  wire [15:0] earlier_28 = 16'd0;

  wire [15:0] own_28;    // Slots of VE queue 12 within the own share.
  wire [15:0] rest_28;   // Slots of VE queue 12 that wait for a borrowed VE.
  wire [15:0] spare_28;  // Own VEs that VE queue 12 and those before it leave.
  vnpu_op_share u_share_28 (
    .demand_i  (demand_28),
    .quota_i   (quota_28),
    .earlier_i (earlier_28),
    .harvest_i (vnpu_harvest_i[12]),
    .own_o     (own_28),
    .rest_o    (rest_28),
    .spare_o   (spare_28)
  );

  // VEs of the vNPU of VE queue 13.
  wire [15:0] quota_29 =
      quota_level_13 &
      (spare_0 | {16{~tenant_0[13]}}) &
      (spare_1 | {16{~tenant_1[13]}}) &
      (spare_2 | {16{~tenant_2[13]}}) &
      (spare_3 | {16{~tenant_3[13]}}) &
      (spare_4 | {16{~tenant_4[13]}}) &
      (spare_5 | {16{~tenant_5[13]}}) &
      (spare_6 | {16{~tenant_6[13]}}) &
      (spare_7 | {16{~tenant_7[13]}}) &
      (spare_8 | {16{~tenant_8[13]}}) &
      (spare_9 | {16{~tenant_9[13]}}) &
      (spare_10 | {16{~tenant_10[13]}}) &
      (spare_11 | {16{~tenant_11[13]}}) &
      (spare_12 | {16{~tenant_12[13]}}) &
      (spare_13 | {16{~tenant_13[13]}}) &
      (spare_14 | {16{~tenant_14[13]}}) &
      (spare_15 | {16{~tenant_15[13]}});

  // Slots that earlier queues of the vNPU of VE queue 13 ask for.
  wire [15:0] earlier_29 = 16'd0;

  wire [15:0] own_29;    // Slots of VE queue 13 within the own share.
  wire [15:0] rest_29;   // Slots of VE queue 13 that wait for a borrowed VE.
  wire [15:0] spare_29;  // Own VEs that VE queue 13 and those before it leave.
  vnpu_op_share u_share_29 (
    .demand_i  (demand_29),
    .quota_i   (quota_29),
    .earlier_i (earlier_29),
    .harvest_i (vnpu_harvest_i[13]),
    .own_o     (own_29),
    .rest_o    (rest_29),
    .spare_o   (spare_29)
  );

  // VEs of the vNPU of VE queue 14.
  wire [15:0] quota_30 =
      quota_level_14 &
      (spare_0 | {16{~tenant_0[14]}}) &
      (spare_1 | {16{~tenant_1[14]}}) &
      (spare_2 | {16{~tenant_2[14]}}) &
      (spare_3 | {16{~tenant_3[14]}}) &
      (spare_4 | {16{~tenant_4[14]}}) &
      (spare_5 | {16{~tenant_5[14]}}) &
      (spare_6 | {16{~tenant_6[14]}}) &
      (spare_7 | {16{~tenant_7[14]}}) &
      (spare_8 | {16{~tenant_8[14]}}) &
      (spare_9 | {16{~tenant_9[14]}}) &
      (spare_10 | {16{~tenant_10[14]}}) &
      (spare_11 | {16{~tenant_11[14]}}) &
      (spare_12 | {16{~tenant_12[14]}}) &
      (spare_13 | {16{~tenant_13[14]}}) &
      (spare_14 | {16{~tenant_14[14]}}) &
      (spare_15 | {16{~tenant_15[14]}});

  // Slots that earlier queues of the vNPU of VE queue 14 ask for.
  wire [15:0] earlier_30 = 16'd0;

  wire [15:0] own_30;    // Slots of VE queue 14 within the own share.
  wire [15:0] rest_30;   // Slots of VE queue 14 that wait for a borrowed VE.
  wire [15:0] spare_30;  // Own VEs that VE queue 14 and those before it leave.
  vnpu_op_share u_share_30 (
    .demand_i  (demand_30),
    .quota_i   (quota_30),
    .earlier_i (earlier_30),
    .harvest_i (vnpu_harvest_i[14]),
    .own_o     (own_30),
    .rest_o    (rest_30),
    .spare_o   (spare_30)
  );

  // VEs of the vNPU of VE queue 15.
  wire [15:0] quota_31 =
      quota_level_15 &
      (spare_0 | {16{~tenant_0[15]}}) &
      (spare_1 | {16{~tenant_1[15]}}) &
      (spare_2 | {16{~tenant_2[15]}}) &
      (spare_3 | {16{~tenant_3[15]}}) &
      (spare_4 | {16{~tenant_4[15]}}) &
      (spare_5 | {16{~tenant_5[15]}}) &
      (spare_6 | {16{~tenant_6[15]}}) &
      (spare_7 | {16{~tenant_7[15]}}) &
      (spare_8 | {16{~tenant_8[15]}}) &
      (spare_9 | {16{~tenant_9[15]}}) &
      (spare_10 | {16{~tenant_10[15]}}) &
      (spare_11 | {16{~tenant_11[15]}}) &
      (spare_12 | {16{~tenant_12[15]}}) &
      (spare_13 | {16{~tenant_13[15]}}) &
      (spare_14 | {16{~tenant_14[15]}}) &
      (spare_15 | {16{~tenant_15[15]}});

  // Slots that earlier queues of the vNPU of VE queue 15 ask for.
  wire [15:0] earlier_31 = 16'd0;

  wire [15:0] own_31;    // Slots of VE queue 15 within the own share.
  wire [15:0] rest_31;   // Slots of VE queue 15 that wait for a borrowed VE.
  wire [15:0] spare_31;  // Own VEs that VE queue 15 and those before it leave.
  vnpu_op_share u_share_31 (
    .demand_i  (demand_31),
    .quota_i   (quota_31),
    .earlier_i (earlier_31),
    .harvest_i (vnpu_harvest_i[15]),
    .own_o     (own_31),
    .rest_o    (rest_31),
    .spare_o   (spare_31)
  );

  // VEs of the vNPU of VE queue 16.
  wire [15:0] quota_32 =
      quota_level_16 &
      (spare_0 | {16{~tenant_0[16]}}) &
      (spare_1 | {16{~tenant_1[16]}}) &
      (spare_2 | {16{~tenant_2[16]}}) &
      (spare_3 | {16{~tenant_3[16]}}) &
      (spare_4 | {16{~tenant_4[16]}}) &
      (spare_5 | {16{~tenant_5[16]}}) &
      (spare_6 | {16{~tenant_6[16]}}) &
      (spare_7 | {16{~tenant_7[16]}}) &
      (spare_8 | {16{~tenant_8[16]}}) &
      (spare_9 | {16{~tenant_9[16]}}) &
      (spare_10 | {16{~tenant_10[16]}}) &
      (spare_11 | {16{~tenant_11[16]}}) &
      (spare_12 | {16{~tenant_12[16]}}) &
      (spare_13 | {16{~tenant_13[16]}}) &
      (spare_14 | {16{~tenant_14[16]}}) &
      (spare_15 | {16{~tenant_15[16]}});

  // Slots that earlier queues of the vNPU of VE queue 16 ask for.
  wire [15:0] earlier_32 = 16'd0;

  wire [15:0] own_32;    // Slots of VE queue 16 within the own share.
  wire [15:0] rest_32;   // Slots of VE queue 16 that wait for a borrowed VE.
  wire [15:0] spare_32;  // Own VEs that VE queue 16 and those before it leave.
  vnpu_op_share u_share_32 (
    .demand_i  (demand_32),
    .quota_i   (quota_32),
    .earlier_i (earlier_32),
    .harvest_i (vnpu_harvest_i[16]),
    .own_o     (own_32),
    .rest_o    (rest_32),
    .spare_o   (spare_32)
  );

  // VEs of the vNPU of VE queue 17.
  wire [15:0] quota_33 =
      quota_level_17 &
      (spare_0 | {16{~tenant_0[17]}}) &
      (spare_1 | {16{~tenant_1[17]}}) &
      (spare_2 | {16{~tenant_2[17]}}) &
      (spare_3 | {16{~tenant_3[17]}}) &
      (spare_4 | {16{~tenant_4[17]}}) &
      (spare_5 | {16{~tenant_5[17]}}) &
      (spare_6 | {16{~tenant_6[17]}}) &
      (spare_7 | {16{~tenant_7[17]}}) &
      (spare_8 | {16{~tenant_8[17]}}) &
      (spare_9 | {16{~tenant_9[17]}}) &
      (spare_10 | {16{~tenant_10[17]}}) &
      (spare_11 | {16{~tenant_11[17]}}) &
      (spare_12 | {16{~tenant_12[17]}}) &
      (spare_13 | {16{~tenant_13[17]}}) &
      (spare_14 | {16{~tenant_14[17]}}) &
      (spare_15 | {16{~tenant_15[17]}});

  // Slots that earlier queues of the vNPU of VE queue 17 ask for.
  wire [15:0] earlier_33 = 16'd0;

  wire [15:0] own_33;    // Slots of VE queue 17 within the own share.
  wire [15:0] rest_33;   // Slots of VE queue 17 that wait for a borrowed VE.
  wire [15:0] spare_33;  // Own VEs that VE queue 17 and those before it leave.
  vnpu_op_share u_share_33 (
    .demand_i  (demand_33),
    .quota_i   (quota_33),
    .earlier_i (earlier_33),
    .harvest_i (vnpu_harvest_i[17]),
    .own_o     (own_33),
    .rest_o    (rest_33),
    .spare_o   (spare_33)
  );

  // VEs of the vNPU of VE queue 18.
  wire [15:0] quota_34 =
      quota_level_18 &
      (spare_0 | {16{~tenant_0[18]}}) &
      (spare_1 | {16{~tenant_1[18]}}) &
      (spare_2 | {16{~tenant_2[18]}}) &
      (spare_3 | {16{~tenant_3[18]}}) &
      (spare_4 | {16{~tenant_4[18]}}) &
      (spare_5 | {16{~tenant_5[18]}}) &
      (spare_6 | {16{~tenant_6[18]}}) &
      (spare_7 | {16{~tenant_7[18]}}) &
      (spare_8 | {16{~tenant_8[18]}}) &
      (spare_9 | {16{~tenant_9[18]}}) &
      (spare_10 | {16{~tenant_10[18]}}) &
      (spare_11 | {16{~tenant_11[18]}}) &
      (spare_12 | {16{~tenant_12[18]}}) &
      (spare_13 | {16{~tenant_13[18]}}) &
      (spare_14 | {16{~tenant_14[18]}}) &
      (spare_15 | {16{~tenant_15[18]}});

  // Slots that earlier queues of the vNPU of VE queue 18 ask for.
  wire [15:0] earlier_34 = 16'd0;

  wire [15:0] own_34;    // Slots of VE queue 18 within the own share.
  wire [15:0] rest_34;   // Slots of VE queue 18 that wait for a borrowed VE.
  wire [15:0] spare_34;  // Own VEs that VE queue 18 and those before it leave.
  vnpu_op_share u_share_34 (
    .demand_i  (demand_34),
    .quota_i   (quota_34),
    .earlier_i (earlier_34),
    .harvest_i (vnpu_harvest_i[18]),
    .own_o     (own_34),
    .rest_o    (rest_34),
    .spare_o   (spare_34)
  );

  // VEs of the vNPU of VE queue 19.
  wire [15:0] quota_35 =
      quota_level_19 &
      (spare_0 | {16{~tenant_0[19]}}) &
      (spare_1 | {16{~tenant_1[19]}}) &
      (spare_2 | {16{~tenant_2[19]}}) &
      (spare_3 | {16{~tenant_3[19]}}) &
      (spare_4 | {16{~tenant_4[19]}}) &
      (spare_5 | {16{~tenant_5[19]}}) &
      (spare_6 | {16{~tenant_6[19]}}) &
      (spare_7 | {16{~tenant_7[19]}}) &
      (spare_8 | {16{~tenant_8[19]}}) &
      (spare_9 | {16{~tenant_9[19]}}) &
      (spare_10 | {16{~tenant_10[19]}}) &
      (spare_11 | {16{~tenant_11[19]}}) &
      (spare_12 | {16{~tenant_12[19]}}) &
      (spare_13 | {16{~tenant_13[19]}}) &
      (spare_14 | {16{~tenant_14[19]}}) &
      (spare_15 | {16{~tenant_15[19]}});

  // Slots that earlier queues of the vNPU of VE queue 19 ask for.
  wire [15:0] earlier_35 = 16'd0;

  wire [15:0] own_35;    // Slots of VE queue 19 within the own share.
  wire [15:0] rest_35;   // Slots of VE queue 19 that wait for a borrowed VE.
  wire [15:0] spare_35;  // Own VEs that VE queue 19 and those before it leave.
  vnpu_op_share u_share_35 (
    .demand_i  (demand_35),
    .quota_i   (quota_35),
    .earlier_i (earlier_35),
    .harvest_i (vnpu_harvest_i[19]),
    .own_o     (own_35),
    .rest_o    (rest_35),
    .spare_o   (spare_35)
  );

  // VEs of the vNPU of VE queue 20.
  wire [15:0] quota_36 =
      quota_level_20 &
      (spare_0 | {16{~tenant_0[20]}}) &
      (spare_1 | {16{~tenant_1[20]}}) &
      (spare_2 | {16{~tenant_2[20]}}) &
      (spare_3 | {16{~tenant_3[20]}}) &
      (spare_4 | {16{~tenant_4[20]}}) &
      (spare_5 | {16{~tenant_5[20]}}) &
      (spare_6 | {16{~tenant_6[20]}}) &
      (spare_7 | {16{~tenant_7[20]}}) &
      (spare_8 | {16{~tenant_8[20]}}) &
      (spare_9 | {16{~tenant_9[20]}}) &
      (spare_10 | {16{~tenant_10[20]}}) &
      (spare_11 | {16{~tenant_11[20]}}) &
      (spare_12 | {16{~tenant_12[20]}}) &
      (spare_13 | {16{~tenant_13[20]}}) &
      (spare_14 | {16{~tenant_14[20]}}) &
      (spare_15 | {16{~tenant_15[20]}});

  // Slots that earlier queues of the vNPU of VE queue 20 ask for.
  wire [15:0] earlier_36 = 16'd0;

  wire [15:0] own_36;    // Slots of VE queue 20 within the own share.
  wire [15:0] rest_36;   // Slots of VE queue 20 that wait for a borrowed VE.
  wire [15:0] spare_36;  // Own VEs that VE queue 20 and those before it leave.
  vnpu_op_share u_share_36 (
    .demand_i  (demand_36),
    .quota_i   (quota_36),
    .earlier_i (earlier_36),
    .harvest_i (vnpu_harvest_i[20]),
    .own_o     (own_36),
    .rest_o    (rest_36),
    .spare_o   (spare_36)
  );

  // VEs of the vNPU of VE queue 21.
  wire [15:0] quota_37 =
      quota_level_21 &
      (spare_0 | {16{~tenant_0[21]}}) &
      (spare_1 | {16{~tenant_1[21]}}) &
      (spare_2 | {16{~tenant_2[21]}}) &
      (spare_3 | {16{~tenant_3[21]}}) &
      (spare_4 | {16{~tenant_4[21]}}) &
      (spare_5 | {16{~tenant_5[21]}}) &
      (spare_6 | {16{~tenant_6[21]}}) &
      (spare_7 | {16{~tenant_7[21]}}) &
      (spare_8 | {16{~tenant_8[21]}}) &
      (spare_9 | {16{~tenant_9[21]}}) &
      (spare_10 | {16{~tenant_10[21]}}) &
      (spare_11 | {16{~tenant_11[21]}}) &
      (spare_12 | {16{~tenant_12[21]}}) &
      (spare_13 | {16{~tenant_13[21]}}) &
      (spare_14 | {16{~tenant_14[21]}}) &
      (spare_15 | {16{~tenant_15[21]}});

  // Slots that earlier queues of the vNPU of VE queue 21 ask for.
  wire [15:0] earlier_37 = 16'd0;

  wire [15:0] own_37;    // Slots of VE queue 21 within the own share.
  wire [15:0] rest_37;   // Slots of VE queue 21 that wait for a borrowed VE.
  wire [15:0] spare_37;  // Own VEs that VE queue 21 and those before it leave.
  vnpu_op_share u_share_37 (
    .demand_i  (demand_37),
    .quota_i   (quota_37),
    .earlier_i (earlier_37),
    .harvest_i (vnpu_harvest_i[21]),
    .own_o     (own_37),
    .rest_o    (rest_37),
    .spare_o   (spare_37)
  );

  // VEs of the vNPU of VE queue 22.
  wire [15:0] quota_38 =
      quota_level_22 &
      (spare_0 | {16{~tenant_0[22]}}) &
      (spare_1 | {16{~tenant_1[22]}}) &
      (spare_2 | {16{~tenant_2[22]}}) &
      (spare_3 | {16{~tenant_3[22]}}) &
      (spare_4 | {16{~tenant_4[22]}}) &
      (spare_5 | {16{~tenant_5[22]}}) &
      (spare_6 | {16{~tenant_6[22]}}) &
      (spare_7 | {16{~tenant_7[22]}}) &
      (spare_8 | {16{~tenant_8[22]}}) &
      (spare_9 | {16{~tenant_9[22]}}) &
      (spare_10 | {16{~tenant_10[22]}}) &
      (spare_11 | {16{~tenant_11[22]}}) &
      (spare_12 | {16{~tenant_12[22]}}) &
      (spare_13 | {16{~tenant_13[22]}}) &
      (spare_14 | {16{~tenant_14[22]}}) &
      (spare_15 | {16{~tenant_15[22]}});

  // Slots that earlier queues of the vNPU of VE queue 22 ask for.
  wire [15:0] earlier_38 = 16'd0;

  wire [15:0] own_38;    // Slots of VE queue 22 within the own share.
  wire [15:0] rest_38;   // Slots of VE queue 22 that wait for a borrowed VE.
  wire [15:0] spare_38;  // Own VEs that VE queue 22 and those before it leave.
  vnpu_op_share u_share_38 (
    .demand_i  (demand_38),
    .quota_i   (quota_38),
    .earlier_i (earlier_38),
    .harvest_i (vnpu_harvest_i[22]),
    .own_o     (own_38),
    .rest_o    (rest_38),
    .spare_o   (spare_38)
  );

  // VEs of the vNPU of VE queue 23.
  wire [15:0] quota_39 =
      quota_level_23 &
      (spare_0 | {16{~tenant_0[23]}}) &
      (spare_1 | {16{~tenant_1[23]}}) &
      (spare_2 | {16{~tenant_2[23]}}) &
      (spare_3 | {16{~tenant_3[23]}}) &
      (spare_4 | {16{~tenant_4[23]}}) &
      (spare_5 | {16{~tenant_5[23]}}) &
      (spare_6 | {16{~tenant_6[23]}}) &
      (spare_7 | {16{~tenant_7[23]}}) &
      (spare_8 | {16{~tenant_8[23]}}) &
      (spare_9 | {16{~tenant_9[23]}}) &
      (spare_10 | {16{~tenant_10[23]}}) &
      (spare_11 | {16{~tenant_11[23]}}) &
      (spare_12 | {16{~tenant_12[23]}}) &
      (spare_13 | {16{~tenant_13[23]}}) &
      (spare_14 | {16{~tenant_14[23]}}) &
      (spare_15 | {16{~tenant_15[23]}});

  // Slots that earlier queues of the vNPU of VE queue 23 ask for.
  wire [15:0] earlier_39 = 16'd0;

  wire [15:0] own_39;    // Slots of VE queue 23 within the own share.
  wire [15:0] rest_39;   // Slots of VE queue 23 that wait for a borrowed VE.
  wire [15:0] spare_39;  // Own VEs that VE queue 23 and those before it leave.
  vnpu_op_share u_share_39 (
    .demand_i  (demand_39),
    .quota_i   (quota_39),
    .earlier_i (earlier_39),
    .harvest_i (vnpu_harvest_i[23]),
    .own_o     (own_39),
    .rest_o    (rest_39),
    .spare_o   (spare_39)
  );

  // VEs of the vNPU of VE queue 24.
  wire [15:0] quota_40 =
      quota_level_24 &
      (spare_0 | {16{~tenant_0[24]}}) &
      (spare_1 | {16{~tenant_1[24]}}) &
      (spare_2 | {16{~tenant_2[24]}}) &
      (spare_3 | {16{~tenant_3[24]}}) &
      (spare_4 | {16{~tenant_4[24]}}) &
      (spare_5 | {16{~tenant_5[24]}}) &
      (spare_6 | {16{~tenant_6[24]}}) &
      (spare_7 | {16{~tenant_7[24]}}) &
      (spare_8 | {16{~tenant_8[24]}}) &
      (spare_9 | {16{~tenant_9[24]}}) &
      (spare_10 | {16{~tenant_10[24]}}) &
      (spare_11 | {16{~tenant_11[24]}}) &
      (spare_12 | {16{~tenant_12[24]}}) &
      (spare_13 | {16{~tenant_13[24]}}) &
      (spare_14 | {16{~tenant_14[24]}}) &
      (spare_15 | {16{~tenant_15[24]}});

  // Slots that earlier queues of the vNPU of VE queue 24 ask for.
  wire [15:0] earlier_40 = 16'd0;

  wire [15:0] own_40;    // Slots of VE queue 24 within the own share.
  wire [15:0] rest_40;   // Slots of VE queue 24 that wait for a borrowed VE.
  wire [15:0] spare_40;  // Own VEs that VE queue 24 and those before it leave.
  vnpu_op_share u_share_40 (
    .demand_i  (demand_40),
    .quota_i   (quota_40),
    .earlier_i (earlier_40),
    .harvest_i (vnpu_harvest_i[24]),
    .own_o     (own_40),
    .rest_o    (rest_40),
    .spare_o   (spare_40)
  );

  // VEs of the vNPU of VE queue 25.
  wire [15:0] quota_41 =
      quota_level_25 &
      (spare_0 | {16{~tenant_0[25]}}) &
      (spare_1 | {16{~tenant_1[25]}}) &
      (spare_2 | {16{~tenant_2[25]}}) &
      (spare_3 | {16{~tenant_3[25]}}) &
      (spare_4 | {16{~tenant_4[25]}}) &
      (spare_5 | {16{~tenant_5[25]}}) &
      (spare_6 | {16{~tenant_6[25]}}) &
      (spare_7 | {16{~tenant_7[25]}}) &
      (spare_8 | {16{~tenant_8[25]}}) &
      (spare_9 | {16{~tenant_9[25]}}) &
      (spare_10 | {16{~tenant_10[25]}}) &
      (spare_11 | {16{~tenant_11[25]}}) &
      (spare_12 | {16{~tenant_12[25]}}) &
      (spare_13 | {16{~tenant_13[25]}}) &
      (spare_14 | {16{~tenant_14[25]}}) &
      (spare_15 | {16{~tenant_15[25]}});

  // Slots that earlier queues of the vNPU of VE queue 25 ask for.
  wire [15:0] earlier_41 = 16'd0;

  wire [15:0] own_41;    // Slots of VE queue 25 within the own share.
  wire [15:0] rest_41;   // Slots of VE queue 25 that wait for a borrowed VE.
  wire [15:0] spare_41;  // Own VEs that VE queue 25 and those before it leave.
  vnpu_op_share u_share_41 (
    .demand_i  (demand_41),
    .quota_i   (quota_41),
    .earlier_i (earlier_41),
    .harvest_i (vnpu_harvest_i[25]),
    .own_o     (own_41),
    .rest_o    (rest_41),
    .spare_o   (spare_41)
  );

  // VEs of the vNPU of VE queue 26.
  wire [15:0] quota_42 =
      quota_level_26 &
      (spare_0 | {16{~tenant_0[26]}}) &
      (spare_1 | {16{~tenant_1[26]}}) &
      (spare_2 | {16{~tenant_2[26]}}) &
      (spare_3 | {16{~tenant_3[26]}}) &
      (spare_4 | {16{~tenant_4[26]}}) &
      (spare_5 | {16{~tenant_5[26]}}) &
      (spare_6 | {16{~tenant_6[26]}}) &
      (spare_7 | {16{~tenant_7[26]}}) &
      (spare_8 | {16{~tenant_8[26]}}) &
      (spare_9 | {16{~tenant_9[26]}}) &
      (spare_10 | {16{~tenant_10[26]}}) &
      (spare_11 | {16{~tenant_11[26]}}) &
      (spare_12 | {16{~tenant_12[26]}}) &
      (spare_13 | {16{~tenant_13[26]}}) &
      (spare_14 | {16{~tenant_14[26]}}) &
      (spare_15 | {16{~tenant_15[26]}});

  // Slots that earlier queues of the vNPU of VE queue 26 ask for.
  wire [15:0] earlier_42 = 16'd0;

  wire [15:0] own_42;    // Slots of VE queue 26 within the own share.
  wire [15:0] rest_42;   // Slots of VE queue 26 that wait for a borrowed VE.
  wire [15:0] spare_42;  // Own VEs that VE queue 26 and those before it leave.
  vnpu_op_share u_share_42 (
    .demand_i  (demand_42),
    .quota_i   (quota_42),
    .earlier_i (earlier_42),
    .harvest_i (vnpu_harvest_i[26]),
    .own_o     (own_42),
    .rest_o    (rest_42),
    .spare_o   (spare_42)
  );

  // VEs of the vNPU of VE queue 27.
  wire [15:0] quota_43 =
      quota_level_27 &
      (spare_0 | {16{~tenant_0[27]}}) &
      (spare_1 | {16{~tenant_1[27]}}) &
      (spare_2 | {16{~tenant_2[27]}}) &
      (spare_3 | {16{~tenant_3[27]}}) &
      (spare_4 | {16{~tenant_4[27]}}) &
      (spare_5 | {16{~tenant_5[27]}}) &
      (spare_6 | {16{~tenant_6[27]}}) &
      (spare_7 | {16{~tenant_7[27]}}) &
      (spare_8 | {16{~tenant_8[27]}}) &
      (spare_9 | {16{~tenant_9[27]}}) &
      (spare_10 | {16{~tenant_10[27]}}) &
      (spare_11 | {16{~tenant_11[27]}}) &
      (spare_12 | {16{~tenant_12[27]}}) &
      (spare_13 | {16{~tenant_13[27]}}) &
      (spare_14 | {16{~tenant_14[27]}}) &
      (spare_15 | {16{~tenant_15[27]}});

  // Slots that earlier queues of the vNPU of VE queue 27 ask for.
  wire [15:0] earlier_43 = 16'd0;

  wire [15:0] own_43;    // Slots of VE queue 27 within the own share.
  wire [15:0] rest_43;   // Slots of VE queue 27 that wait for a borrowed VE.
  wire [15:0] spare_43;  // Own VEs that VE queue 27 and those before it leave.
  vnpu_op_share u_share_43 (
    .demand_i  (demand_43),
    .quota_i   (quota_43),
    .earlier_i (earlier_43),
    .harvest_i (vnpu_harvest_i[27]),
    .own_o     (own_43),
    .rest_o    (rest_43),
    .spare_o   (spare_43)
  );

  // VEs of the vNPU of VE queue 28.
  wire [15:0] quota_44 =
      quota_level_28 &
      (spare_0 | {16{~tenant_0[28]}}) &
      (spare_1 | {16{~tenant_1[28]}}) &
      (spare_2 | {16{~tenant_2[28]}}) &
      (spare_3 | {16{~tenant_3[28]}}) &
      (spare_4 | {16{~tenant_4[28]}}) &
      (spare_5 | {16{~tenant_5[28]}}) &
      (spare_6 | {16{~tenant_6[28]}}) &
      (spare_7 | {16{~tenant_7[28]}}) &
      (spare_8 | {16{~tenant_8[28]}}) &
      (spare_9 | {16{~tenant_9[28]}}) &
      (spare_10 | {16{~tenant_10[28]}}) &
      (spare_11 | {16{~tenant_11[28]}}) &
      (spare_12 | {16{~tenant_12[28]}}) &
      (spare_13 | {16{~tenant_13[28]}}) &
      (spare_14 | {16{~tenant_14[28]}}) &
      (spare_15 | {16{~tenant_15[28]}});

  // Slots that earlier queues of the vNPU of VE queue 28 ask for.
  wire [15:0] earlier_44 = 16'd0;

  wire [15:0] own_44;    // Slots of VE queue 28 within the own share.
  wire [15:0] rest_44;   // Slots of VE queue 28 that wait for a borrowed VE.
  wire [15:0] spare_44;  // Own VEs that VE queue 28 and those before it leave.
  vnpu_op_share u_share_44 (
    .demand_i  (demand_44),
    .quota_i   (quota_44),
    .earlier_i (earlier_44),
    .harvest_i (vnpu_harvest_i[28]),
    .own_o     (own_44),
    .rest_o    (rest_44),
    .spare_o   (spare_44)
  );

  // VEs of the vNPU of VE queue 29.
  wire [15:0] quota_45 =
      quota_level_29 &
      (spare_0 | {16{~tenant_0[29]}}) &
      (spare_1 | {16{~tenant_1[29]}}) &
      (spare_2 | {16{~tenant_2[29]}}) &
      (spare_3 | {16{~tenant_3[29]}}) &
      (spare_4 | {16{~tenant_4[29]}}) &
      (spare_5 | {16{~tenant_5[29]}}) &
      (spare_6 | {16{~tenant_6[29]}}) &
      (spare_7 | {16{~tenant_7[29]}}) &
      (spare_8 | {16{~tenant_8[29]}}) &
      (spare_9 | {16{~tenant_9[29]}}) &
      (spare_10 | {16{~tenant_10[29]}}) &
      (spare_11 | {16{~tenant_11[29]}}) &
      (spare_12 | {16{~tenant_12[29]}}) &
      (spare_13 | {16{~tenant_13[29]}}) &
      (spare_14 | {16{~tenant_14[29]}}) &
      (spare_15 | {16{~tenant_15[29]}});

  // Slots that earlier queues of the vNPU of VE queue 29 ask for.
  wire [15:0] earlier_45 = 16'd0;

  wire [15:0] own_45;    // Slots of VE queue 29 within the own share.
  wire [15:0] rest_45;   // Slots of VE queue 29 that wait for a borrowed VE.
  wire [15:0] spare_45;  // Own VEs that VE queue 29 and those before it leave.
  vnpu_op_share u_share_45 (
    .demand_i  (demand_45),
    .quota_i   (quota_45),
    .earlier_i (earlier_45),
    .harvest_i (vnpu_harvest_i[29]),
    .own_o     (own_45),
    .rest_o    (rest_45),
    .spare_o   (spare_45)
  );

  // VEs of the vNPU of VE queue 30.
  wire [15:0] quota_46 =
      quota_level_30 &
      (spare_0 | {16{~tenant_0[30]}}) &
      (spare_1 | {16{~tenant_1[30]}}) &
      (spare_2 | {16{~tenant_2[30]}}) &
      (spare_3 | {16{~tenant_3[30]}}) &
      (spare_4 | {16{~tenant_4[30]}}) &
      (spare_5 | {16{~tenant_5[30]}}) &
      (spare_6 | {16{~tenant_6[30]}}) &
      (spare_7 | {16{~tenant_7[30]}}) &
      (spare_8 | {16{~tenant_8[30]}}) &
      (spare_9 | {16{~tenant_9[30]}}) &
      (spare_10 | {16{~tenant_10[30]}}) &
      (spare_11 | {16{~tenant_11[30]}}) &
      (spare_12 | {16{~tenant_12[30]}}) &
      (spare_13 | {16{~tenant_13[30]}}) &
      (spare_14 | {16{~tenant_14[30]}}) &
      (spare_15 | {16{~tenant_15[30]}});

  // Slots that earlier queues of the vNPU of VE queue 30 ask for.
  wire [15:0] earlier_46 = 16'd0;

  wire [15:0] own_46;    // Slots of VE queue 30 within the own share.
  wire [15:0] rest_46;   // Slots of VE queue 30 that wait for a borrowed VE.
  wire [15:0] spare_46;  // Own VEs that VE queue 30 and those before it leave.
  vnpu_op_share u_share_46 (
    .demand_i  (demand_46),
    .quota_i   (quota_46),
    .earlier_i (earlier_46),
    .harvest_i (vnpu_harvest_i[30]),
    .own_o     (own_46),
    .rest_o    (rest_46),
    .spare_o   (spare_46)
  );

  // VEs of the vNPU of VE queue 31.
  wire [15:0] quota_47 =
      quota_level_31 &
      (spare_0 | {16{~tenant_0[31]}}) &
      (spare_1 | {16{~tenant_1[31]}}) &
      (spare_2 | {16{~tenant_2[31]}}) &
      (spare_3 | {16{~tenant_3[31]}}) &
      (spare_4 | {16{~tenant_4[31]}}) &
      (spare_5 | {16{~tenant_5[31]}}) &
      (spare_6 | {16{~tenant_6[31]}}) &
      (spare_7 | {16{~tenant_7[31]}}) &
      (spare_8 | {16{~tenant_8[31]}}) &
      (spare_9 | {16{~tenant_9[31]}}) &
      (spare_10 | {16{~tenant_10[31]}}) &
      (spare_11 | {16{~tenant_11[31]}}) &
      (spare_12 | {16{~tenant_12[31]}}) &
      (spare_13 | {16{~tenant_13[31]}}) &
      (spare_14 | {16{~tenant_14[31]}}) &
      (spare_15 | {16{~tenant_15[31]}});

  // Slots that earlier queues of the vNPU of VE queue 31 ask for.
  wire [15:0] earlier_47 = 16'd0;

  wire [15:0] own_47;    // Slots of VE queue 31 within the own share.
  wire [15:0] rest_47;   // Slots of VE queue 31 that wait for a borrowed VE.
  wire [15:0] spare_47;  // Own VEs that VE queue 31 and those before it leave.
  vnpu_op_share u_share_47 (
    .demand_i  (demand_47),
    .quota_i   (quota_47),
    .earlier_i (earlier_47),
    .harvest_i (vnpu_harvest_i[31]),
    .own_o     (own_47),
    .rest_o    (rest_47),
    .spare_o   (spare_47)
  );

  // ----------------------------------------
  // Leftover VEs
  // ----------------------------------------

  // VEs that each vNPU lends in this cycle.
  wire [511:0] lent = {
    spare_47 & {16{vnpu_lend_i[31]}},
    spare_46 & {16{vnpu_lend_i[30]}},
    spare_45 & {16{vnpu_lend_i[29]}},
    spare_44 & {16{vnpu_lend_i[28]}},
    spare_43 & {16{vnpu_lend_i[27]}},
    spare_42 & {16{vnpu_lend_i[26]}},
    spare_41 & {16{vnpu_lend_i[25]}},
    spare_40 & {16{vnpu_lend_i[24]}},
    spare_39 & {16{vnpu_lend_i[23]}},
    spare_38 & {16{vnpu_lend_i[22]}},
    spare_37 & {16{vnpu_lend_i[21]}},
    spare_36 & {16{vnpu_lend_i[20]}},
    spare_35 & {16{vnpu_lend_i[19]}},
    spare_34 & {16{vnpu_lend_i[18]}},
    spare_33 & {16{vnpu_lend_i[17]}},
    spare_32 & {16{vnpu_lend_i[16]}},
    spare_31 & {16{vnpu_lend_i[15]}},
    spare_30 & {16{vnpu_lend_i[14]}},
    spare_29 & {16{vnpu_lend_i[13]}},
    spare_28 & {16{vnpu_lend_i[12]}},
    spare_27 & {16{vnpu_lend_i[11]}},
    spare_26 & {16{vnpu_lend_i[10]}},
    spare_25 & {16{vnpu_lend_i[9]}},
    spare_24 & {16{vnpu_lend_i[8]}},
    spare_23 & {16{vnpu_lend_i[7]}},
    spare_22 & {16{vnpu_lend_i[6]}},
    spare_21 & {16{vnpu_lend_i[5]}},
    spare_20 & {16{vnpu_lend_i[4]}},
    spare_19 & {16{vnpu_lend_i[3]}},
    spare_18 & {16{vnpu_lend_i[2]}},
    spare_17 & {16{vnpu_lend_i[1]}},
    spare_16 & {16{vnpu_lend_i[0]}}
  };

  // Slots that wait for a borrowed VE.
  wire [767:0] rest = {
    rest_47,
    rest_46,
    rest_45,
    rest_44,
    rest_43,
    rest_42,
    rest_41,
    rest_40,
    rest_39,
    rest_38,
    rest_37,
    rest_36,
    rest_35,
    rest_34,
    rest_33,
    rest_32,
    rest_31,
    rest_30,
    rest_29,
    rest_28,
    rest_27,
    rest_26,
    rest_25,
    rest_24,
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

  wire [767:0] given;  // Slots of each queue that get one.
  vnpu_op_leftover u_leftover (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .quota_i    (ve_quota_i),
    .lent_i     (lent),
    .rest_i     (rest),
    .borrowed_o (given)
  );

  assign own = {
    own_47,
    own_46,
    own_45,
    own_44,
    own_43,
    own_42,
    own_41,
    own_40,
    own_39,
    own_38,
    own_37,
    own_36,
    own_35,
    own_34,
    own_33,
    own_32,
    own_31,
    own_30,
    own_29,
    own_28,
    own_27,
    own_26,
    own_25,
    own_24,
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
  wire [4:0] issued_0_0 = granted_0;
  // Slots decided in the cycle before by queues: 1 to 1.
  wire [4:0] issued_1_1 = granted_1;
  // Slots decided in the cycle before by queues: 0 to 1.
  wire [4:0] issued_0_1 = issued_0_0 + issued_1_1;
  // Slots decided in the cycle before by queues: 2 to 2.
  wire [4:0] issued_2_2 = granted_2;
  // Slots decided in the cycle before by queues: 3 to 3.
  wire [4:0] issued_3_3 = granted_3;
  // Slots decided in the cycle before by queues: 2 to 3.
  wire [4:0] issued_2_3 = issued_2_2 + issued_3_3;
  // Slots decided in the cycle before by queues: 0 to 2.
  wire [4:0] issued_0_2 = issued_0_1 + issued_2_2;
  // Slots decided in the cycle before by queues: 0 to 3.
  wire [4:0] issued_0_3 = issued_0_1 + issued_2_3;
  // Slots decided in the cycle before by queues: 4 to 4.
  wire [4:0] issued_4_4 = granted_4;
  // Slots decided in the cycle before by queues: 5 to 5.
  wire [4:0] issued_5_5 = granted_5;
  // Slots decided in the cycle before by queues: 4 to 5.
  wire [4:0] issued_4_5 = issued_4_4 + issued_5_5;
  // Slots decided in the cycle before by queues: 6 to 6.
  wire [4:0] issued_6_6 = granted_6;
  // Slots decided in the cycle before by queues: 7 to 7.
  wire [4:0] issued_7_7 = granted_7;
  // Slots decided in the cycle before by queues: 6 to 7.
  wire [4:0] issued_6_7 = issued_6_6 + issued_7_7;
  // Slots decided in the cycle before by queues: 4 to 6.
  wire [4:0] issued_4_6 = issued_4_5 + issued_6_6;
  // Slots decided in the cycle before by queues: 4 to 7.
  wire [4:0] issued_4_7 = issued_4_5 + issued_6_7;
  // Slots decided in the cycle before by queues: 0 to 4.
  wire [4:0] issued_0_4 = issued_0_3 + issued_4_4;
  // Slots decided in the cycle before by queues: 0 to 5.
  wire [4:0] issued_0_5 = issued_0_3 + issued_4_5;
  // Slots decided in the cycle before by queues: 0 to 6.
  wire [4:0] issued_0_6 = issued_0_3 + issued_4_6;
  // Slots decided in the cycle before by queues: 0 to 7.
  wire [4:0] issued_0_7 = issued_0_3 + issued_4_7;
  // Slots decided in the cycle before by queues: 8 to 8.
  wire [4:0] issued_8_8 = granted_8;
  // Slots decided in the cycle before by queues: 9 to 9.
  wire [4:0] issued_9_9 = granted_9;
  // Slots decided in the cycle before by queues: 8 to 9.
  wire [4:0] issued_8_9 = issued_8_8 + issued_9_9;
  // Slots decided in the cycle before by queues: 10 to 10.
  wire [4:0] issued_10_10 = granted_10;
  // Slots decided in the cycle before by queues: 11 to 11.
  wire [4:0] issued_11_11 = granted_11;
  // Slots decided in the cycle before by queues: 10 to 11.
  wire [4:0] issued_10_11 = issued_10_10 + issued_11_11;
  // Slots decided in the cycle before by queues: 8 to 10.
  wire [4:0] issued_8_10 = issued_8_9 + issued_10_10;
  // Slots decided in the cycle before by queues: 8 to 11.
  wire [4:0] issued_8_11 = issued_8_9 + issued_10_11;
  // Slots decided in the cycle before by queues: 12 to 12.
  wire [4:0] issued_12_12 = granted_12;
  // Slots decided in the cycle before by queues: 13 to 13.
  wire [4:0] issued_13_13 = granted_13;
  // Slots decided in the cycle before by queues: 12 to 13.
  wire [4:0] issued_12_13 = issued_12_12 + issued_13_13;
  // Slots decided in the cycle before by queues: 14 to 14.
  wire [4:0] issued_14_14 = granted_14;
  // Slots decided in the cycle before by queues: 15 to 15.
  wire [4:0] issued_15_15 = granted_15;
  // Slots decided in the cycle before by queues: 14 to 15.
  wire [4:0] issued_14_15 = issued_14_14 + issued_15_15;
  // Slots decided in the cycle before by queues: 12 to 14.
  wire [4:0] issued_12_14 = issued_12_13 + issued_14_14;
  // Slots decided in the cycle before by queues: 12 to 15.
  wire [4:0] issued_12_15 = issued_12_13 + issued_14_15;
  // Slots decided in the cycle before by queues: 8 to 12.
  wire [4:0] issued_8_12 = issued_8_11 + issued_12_12;
  // Slots decided in the cycle before by queues: 8 to 13.
  wire [4:0] issued_8_13 = issued_8_11 + issued_12_13;
  // Slots decided in the cycle before by queues: 8 to 14.
  wire [4:0] issued_8_14 = issued_8_11 + issued_12_14;
  // Slots decided in the cycle before by queues: 8 to 15.
  wire [4:0] issued_8_15 = issued_8_11 + issued_12_15;
  // Slots decided in the cycle before by queues: 0 to 8.
  wire [4:0] issued_0_8 = issued_0_7 + issued_8_8;
  // Slots decided in the cycle before by queues: 0 to 9.
  wire [4:0] issued_0_9 = issued_0_7 + issued_8_9;
  // Slots decided in the cycle before by queues: 0 to 10.
  wire [4:0] issued_0_10 = issued_0_7 + issued_8_10;
  // Slots decided in the cycle before by queues: 0 to 11.
  wire [4:0] issued_0_11 = issued_0_7 + issued_8_11;
  // Slots decided in the cycle before by queues: 0 to 12.
  wire [4:0] issued_0_12 = issued_0_7 + issued_8_12;
  // Slots decided in the cycle before by queues: 0 to 13.
  wire [4:0] issued_0_13 = issued_0_7 + issued_8_13;
  // Slots decided in the cycle before by queues: 0 to 14.
  wire [4:0] issued_0_14 = issued_0_7 + issued_8_14;
  // Slots decided in the cycle before by queues: 0 to 15.
  wire [4:0] issued_0_15 = issued_0_7 + issued_8_15;
  // Slots decided in the cycle before by queues: 16 to 16.
  wire [4:0] issued_16_16 = granted_16;
  // Slots decided in the cycle before by queues: 17 to 17.
  wire [4:0] issued_17_17 = granted_17;
  // Slots decided in the cycle before by queues: 16 to 17.
  wire [4:0] issued_16_17 = issued_16_16 + issued_17_17;
  // Slots decided in the cycle before by queues: 18 to 18.
  wire [4:0] issued_18_18 = granted_18;
  // Slots decided in the cycle before by queues: 19 to 19.
  wire [4:0] issued_19_19 = granted_19;
  // Slots decided in the cycle before by queues: 18 to 19.
  wire [4:0] issued_18_19 = issued_18_18 + issued_19_19;
  // Slots decided in the cycle before by queues: 16 to 18.
  wire [4:0] issued_16_18 = issued_16_17 + issued_18_18;
  // Slots decided in the cycle before by queues: 16 to 19.
  wire [4:0] issued_16_19 = issued_16_17 + issued_18_19;
  // Slots decided in the cycle before by queues: 20 to 20.
  wire [4:0] issued_20_20 = granted_20;
  // Slots decided in the cycle before by queues: 21 to 21.
  wire [4:0] issued_21_21 = granted_21;
  // Slots decided in the cycle before by queues: 20 to 21.
  wire [4:0] issued_20_21 = issued_20_20 + issued_21_21;
  // Slots decided in the cycle before by queues: 22 to 22.
  wire [4:0] issued_22_22 = granted_22;
  // Slots decided in the cycle before by queues: 23 to 23.
  wire [4:0] issued_23_23 = granted_23;
  // Slots decided in the cycle before by queues: 22 to 23.
  wire [4:0] issued_22_23 = issued_22_22 + issued_23_23;
  // Slots decided in the cycle before by queues: 20 to 22.
  wire [4:0] issued_20_22 = issued_20_21 + issued_22_22;
  // Slots decided in the cycle before by queues: 20 to 23.
  wire [4:0] issued_20_23 = issued_20_21 + issued_22_23;
  // Slots decided in the cycle before by queues: 16 to 20.
  wire [4:0] issued_16_20 = issued_16_19 + issued_20_20;
  // Slots decided in the cycle before by queues: 16 to 21.
  wire [4:0] issued_16_21 = issued_16_19 + issued_20_21;
  // Slots decided in the cycle before by queues: 16 to 22.
  wire [4:0] issued_16_22 = issued_16_19 + issued_20_22;
  // Slots decided in the cycle before by queues: 16 to 23.
  wire [4:0] issued_16_23 = issued_16_19 + issued_20_23;
  // Slots decided in the cycle before by queues: 24 to 24.
  wire [4:0] issued_24_24 = granted_24;
  // Slots decided in the cycle before by queues: 25 to 25.
  wire [4:0] issued_25_25 = granted_25;
  // Slots decided in the cycle before by queues: 24 to 25.
  wire [4:0] issued_24_25 = issued_24_24 + issued_25_25;
  // Slots decided in the cycle before by queues: 26 to 26.
  wire [4:0] issued_26_26 = granted_26;
  // Slots decided in the cycle before by queues: 27 to 27.
  wire [4:0] issued_27_27 = granted_27;
  // Slots decided in the cycle before by queues: 26 to 27.
  wire [4:0] issued_26_27 = issued_26_26 + issued_27_27;
  // Slots decided in the cycle before by queues: 24 to 26.
  wire [4:0] issued_24_26 = issued_24_25 + issued_26_26;
  // Slots decided in the cycle before by queues: 24 to 27.
  wire [4:0] issued_24_27 = issued_24_25 + issued_26_27;
  // Slots decided in the cycle before by queues: 28 to 28.
  wire [4:0] issued_28_28 = granted_28;
  // Slots decided in the cycle before by queues: 29 to 29.
  wire [4:0] issued_29_29 = granted_29;
  // Slots decided in the cycle before by queues: 28 to 29.
  wire [4:0] issued_28_29 = issued_28_28 + issued_29_29;
  // Slots decided in the cycle before by queues: 30 to 30.
  wire [4:0] issued_30_30 = granted_30;
  // Slots decided in the cycle before by queues: 31 to 31.
  wire [4:0] issued_31_31 = granted_31;
  // Slots decided in the cycle before by queues: 30 to 31.
  wire [4:0] issued_30_31 = issued_30_30 + issued_31_31;
  // Slots decided in the cycle before by queues: 28 to 30.
  wire [4:0] issued_28_30 = issued_28_29 + issued_30_30;
  // Slots decided in the cycle before by queues: 28 to 31.
  wire [4:0] issued_28_31 = issued_28_29 + issued_30_31;
  // Slots decided in the cycle before by queues: 24 to 28.
  wire [4:0] issued_24_28 = issued_24_27 + issued_28_28;
  // Slots decided in the cycle before by queues: 24 to 29.
  wire [4:0] issued_24_29 = issued_24_27 + issued_28_29;
  // Slots decided in the cycle before by queues: 24 to 30.
  wire [4:0] issued_24_30 = issued_24_27 + issued_28_30;
  // Slots decided in the cycle before by queues: 24 to 31.
  wire [4:0] issued_24_31 = issued_24_27 + issued_28_31;
  // Slots decided in the cycle before by queues: 16 to 24.
  wire [4:0] issued_16_24 = issued_16_23 + issued_24_24;
  // Slots decided in the cycle before by queues: 16 to 25.
  wire [4:0] issued_16_25 = issued_16_23 + issued_24_25;
  // Slots decided in the cycle before by queues: 16 to 26.
  wire [4:0] issued_16_26 = issued_16_23 + issued_24_26;
  // Slots decided in the cycle before by queues: 16 to 27.
  wire [4:0] issued_16_27 = issued_16_23 + issued_24_27;
  // Slots decided in the cycle before by queues: 16 to 28.
  wire [4:0] issued_16_28 = issued_16_23 + issued_24_28;
  // Slots decided in the cycle before by queues: 16 to 29.
  wire [4:0] issued_16_29 = issued_16_23 + issued_24_29;
  // Slots decided in the cycle before by queues: 16 to 30.
  wire [4:0] issued_16_30 = issued_16_23 + issued_24_30;
  // Slots decided in the cycle before by queues: 16 to 31.
  wire [4:0] issued_16_31 = issued_16_23 + issued_24_31;
  // Slots decided in the cycle before by queues: 0 to 16.
  wire [4:0] issued_0_16 = issued_0_15 + issued_16_16;
  // Slots decided in the cycle before by queues: 0 to 17.
  wire [4:0] issued_0_17 = issued_0_15 + issued_16_17;
  // Slots decided in the cycle before by queues: 0 to 18.
  wire [4:0] issued_0_18 = issued_0_15 + issued_16_18;
  // Slots decided in the cycle before by queues: 0 to 19.
  wire [4:0] issued_0_19 = issued_0_15 + issued_16_19;
  // Slots decided in the cycle before by queues: 0 to 20.
  wire [4:0] issued_0_20 = issued_0_15 + issued_16_20;
  // Slots decided in the cycle before by queues: 0 to 21.
  wire [4:0] issued_0_21 = issued_0_15 + issued_16_21;
  // Slots decided in the cycle before by queues: 0 to 22.
  wire [4:0] issued_0_22 = issued_0_15 + issued_16_22;
  // Slots decided in the cycle before by queues: 0 to 23.
  wire [4:0] issued_0_23 = issued_0_15 + issued_16_23;
  // Slots decided in the cycle before by queues: 0 to 24.
  wire [4:0] issued_0_24 = issued_0_15 + issued_16_24;
  // Slots decided in the cycle before by queues: 0 to 25.
  wire [4:0] issued_0_25 = issued_0_15 + issued_16_25;
  // Slots decided in the cycle before by queues: 0 to 26.
  wire [4:0] issued_0_26 = issued_0_15 + issued_16_26;
  // Slots decided in the cycle before by queues: 0 to 27.
  wire [4:0] issued_0_27 = issued_0_15 + issued_16_27;
  // Slots decided in the cycle before by queues: 0 to 28.
  wire [4:0] issued_0_28 = issued_0_15 + issued_16_28;
  // Slots decided in the cycle before by queues: 0 to 29.
  wire [4:0] issued_0_29 = issued_0_15 + issued_16_29;
  // Slots decided in the cycle before by queues: 0 to 30.
  wire [4:0] issued_0_30 = issued_0_15 + issued_16_30;
  // Slots decided in the cycle before by queues: 0 to 31.
  wire [4:0] issued_0_31 = issued_0_15 + issued_16_31;
  // Slots decided in the cycle before by queues: 32 to 32.
  wire [4:0] issued_32_32 = granted_32;
  // Slots decided in the cycle before by queues: 33 to 33.
  wire [4:0] issued_33_33 = granted_33;
  // Slots decided in the cycle before by queues: 32 to 33.
  wire [4:0] issued_32_33 = issued_32_32 + issued_33_33;
  // Slots decided in the cycle before by queues: 34 to 34.
  wire [4:0] issued_34_34 = granted_34;
  // Slots decided in the cycle before by queues: 35 to 35.
  wire [4:0] issued_35_35 = granted_35;
  // Slots decided in the cycle before by queues: 34 to 35.
  wire [4:0] issued_34_35 = issued_34_34 + issued_35_35;
  // Slots decided in the cycle before by queues: 32 to 34.
  wire [4:0] issued_32_34 = issued_32_33 + issued_34_34;
  // Slots decided in the cycle before by queues: 32 to 35.
  wire [4:0] issued_32_35 = issued_32_33 + issued_34_35;
  // Slots decided in the cycle before by queues: 36 to 36.
  wire [4:0] issued_36_36 = granted_36;
  // Slots decided in the cycle before by queues: 37 to 37.
  wire [4:0] issued_37_37 = granted_37;
  // Slots decided in the cycle before by queues: 36 to 37.
  wire [4:0] issued_36_37 = issued_36_36 + issued_37_37;
  // Slots decided in the cycle before by queues: 38 to 38.
  wire [4:0] issued_38_38 = granted_38;
  // Slots decided in the cycle before by queues: 39 to 39.
  wire [4:0] issued_39_39 = granted_39;
  // Slots decided in the cycle before by queues: 38 to 39.
  wire [4:0] issued_38_39 = issued_38_38 + issued_39_39;
  // Slots decided in the cycle before by queues: 36 to 38.
  wire [4:0] issued_36_38 = issued_36_37 + issued_38_38;
  // Slots decided in the cycle before by queues: 36 to 39.
  wire [4:0] issued_36_39 = issued_36_37 + issued_38_39;
  // Slots decided in the cycle before by queues: 32 to 36.
  wire [4:0] issued_32_36 = issued_32_35 + issued_36_36;
  // Slots decided in the cycle before by queues: 32 to 37.
  wire [4:0] issued_32_37 = issued_32_35 + issued_36_37;
  // Slots decided in the cycle before by queues: 32 to 38.
  wire [4:0] issued_32_38 = issued_32_35 + issued_36_38;
  // Slots decided in the cycle before by queues: 32 to 39.
  wire [4:0] issued_32_39 = issued_32_35 + issued_36_39;
  // Slots decided in the cycle before by queues: 40 to 40.
  wire [4:0] issued_40_40 = granted_40;
  // Slots decided in the cycle before by queues: 41 to 41.
  wire [4:0] issued_41_41 = granted_41;
  // Slots decided in the cycle before by queues: 40 to 41.
  wire [4:0] issued_40_41 = issued_40_40 + issued_41_41;
  // Slots decided in the cycle before by queues: 42 to 42.
  wire [4:0] issued_42_42 = granted_42;
  // Slots decided in the cycle before by queues: 43 to 43.
  wire [4:0] issued_43_43 = granted_43;
  // Slots decided in the cycle before by queues: 42 to 43.
  wire [4:0] issued_42_43 = issued_42_42 + issued_43_43;
  // Slots decided in the cycle before by queues: 40 to 42.
  wire [4:0] issued_40_42 = issued_40_41 + issued_42_42;
  // Slots decided in the cycle before by queues: 40 to 43.
  wire [4:0] issued_40_43 = issued_40_41 + issued_42_43;
  // Slots decided in the cycle before by queues: 44 to 44.
  wire [4:0] issued_44_44 = granted_44;
  // Slots decided in the cycle before by queues: 45 to 45.
  wire [4:0] issued_45_45 = granted_45;
  // Slots decided in the cycle before by queues: 44 to 45.
  wire [4:0] issued_44_45 = issued_44_44 + issued_45_45;
  // Slots decided in the cycle before by queues: 46 to 46.
  wire [4:0] issued_46_46 = granted_46;
  // Slots decided in the cycle before by queues: 47 to 47.
  wire [4:0] issued_47_47 = granted_47;
  // Slots decided in the cycle before by queues: 46 to 47.
  wire [4:0] issued_46_47 = issued_46_46 + issued_47_47;
  // Slots decided in the cycle before by queues: 44 to 46.
  wire [4:0] issued_44_46 = issued_44_45 + issued_46_46;
  // Slots decided in the cycle before by queues: 44 to 47.
  wire [4:0] issued_44_47 = issued_44_45 + issued_46_47;
  // Slots decided in the cycle before by queues: 40 to 44.
  wire [4:0] issued_40_44 = issued_40_43 + issued_44_44;
  // Slots decided in the cycle before by queues: 40 to 45.
  wire [4:0] issued_40_45 = issued_40_43 + issued_44_45;
  // Slots decided in the cycle before by queues: 40 to 46.
  wire [4:0] issued_40_46 = issued_40_43 + issued_44_46;
  // Slots decided in the cycle before by queues: 40 to 47.
  wire [4:0] issued_40_47 = issued_40_43 + issued_44_47;
  // Slots decided in the cycle before by queues: 32 to 40.
  wire [4:0] issued_32_40 = issued_32_39 + issued_40_40;
  // Slots decided in the cycle before by queues: 32 to 41.
  wire [4:0] issued_32_41 = issued_32_39 + issued_40_41;
  // Slots decided in the cycle before by queues: 32 to 42.
  wire [4:0] issued_32_42 = issued_32_39 + issued_40_42;
  // Slots decided in the cycle before by queues: 32 to 43.
  wire [4:0] issued_32_43 = issued_32_39 + issued_40_43;
  // Slots decided in the cycle before by queues: 32 to 44.
  wire [4:0] issued_32_44 = issued_32_39 + issued_40_44;
  // Slots decided in the cycle before by queues: 32 to 45.
  wire [4:0] issued_32_45 = issued_32_39 + issued_40_45;
  // Slots decided in the cycle before by queues: 32 to 46.
  wire [4:0] issued_32_46 = issued_32_39 + issued_40_46;
  // Slots decided in the cycle before by queues: 32 to 47.
  wire [4:0] issued_32_47 = issued_32_39 + issued_40_47;
  // Slots decided in the cycle before by queues: 0 to 32.
  wire [4:0] issued_0_32 = issued_0_31 + issued_32_32;
  // Slots decided in the cycle before by queues: 0 to 33.
  wire [4:0] issued_0_33 = issued_0_31 + issued_32_33;
  // Slots decided in the cycle before by queues: 0 to 34.
  wire [4:0] issued_0_34 = issued_0_31 + issued_32_34;
  // Slots decided in the cycle before by queues: 0 to 35.
  wire [4:0] issued_0_35 = issued_0_31 + issued_32_35;
  // Slots decided in the cycle before by queues: 0 to 36.
  wire [4:0] issued_0_36 = issued_0_31 + issued_32_36;
  // Slots decided in the cycle before by queues: 0 to 37.
  wire [4:0] issued_0_37 = issued_0_31 + issued_32_37;
  // Slots decided in the cycle before by queues: 0 to 38.
  wire [4:0] issued_0_38 = issued_0_31 + issued_32_38;
  // Slots decided in the cycle before by queues: 0 to 39.
  wire [4:0] issued_0_39 = issued_0_31 + issued_32_39;
  // Slots decided in the cycle before by queues: 0 to 40.
  wire [4:0] issued_0_40 = issued_0_31 + issued_32_40;
  // Slots decided in the cycle before by queues: 0 to 41.
  wire [4:0] issued_0_41 = issued_0_31 + issued_32_41;
  // Slots decided in the cycle before by queues: 0 to 42.
  wire [4:0] issued_0_42 = issued_0_31 + issued_32_42;
  // Slots decided in the cycle before by queues: 0 to 43.
  wire [4:0] issued_0_43 = issued_0_31 + issued_32_43;
  // Slots decided in the cycle before by queues: 0 to 44.
  wire [4:0] issued_0_44 = issued_0_31 + issued_32_44;
  // Slots decided in the cycle before by queues: 0 to 45.
  wire [4:0] issued_0_45 = issued_0_31 + issued_32_45;
  // Slots decided in the cycle before by queues: 0 to 46.
  wire [4:0] issued_0_46 = issued_0_31 + issued_32_46;
  // Slots decided in the cycle before by queues: 0 to 47.
  wire [4:0] issued_0_47 = issued_0_31 + issued_32_47;

  assign first = {
    issued_0_46,
    issued_0_45,
    issued_0_44,
    issued_0_43,
    issued_0_42,
    issued_0_41,
    issued_0_40,
    issued_0_39,
    issued_0_38,
    issued_0_37,
    issued_0_36,
    issued_0_35,
    issued_0_34,
    issued_0_33,
    issued_0_32,
    issued_0_31,
    issued_0_30,
    issued_0_29,
    issued_0_28,
    issued_0_27,
    issued_0_26,
    issued_0_25,
    issued_0_24,
    issued_0_23,
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
    5'd0
  };

  wire unused_issued = &{1'b0, issued_0_47};

  // Queues that use VE 0, one-hot.
  wire [47:0] queues_of_0 = {
    ves_47[0],
    ves_46[0],
    ves_45[0],
    ves_44[0],
    ves_43[0],
    ves_42[0],
    ves_41[0],
    ves_40[0],
    ves_39[0],
    ves_38[0],
    ves_37[0],
    ves_36[0],
    ves_35[0],
    ves_34[0],
    ves_33[0],
    ves_32[0],
    ves_31[0],
    ves_30[0],
    ves_29[0],
    ves_28[0],
    ves_27[0],
    ves_26[0],
    ves_25[0],
    ves_24[0],
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
  wire [47:0] queues_of_1 = {
    ves_47[1],
    ves_46[1],
    ves_45[1],
    ves_44[1],
    ves_43[1],
    ves_42[1],
    ves_41[1],
    ves_40[1],
    ves_39[1],
    ves_38[1],
    ves_37[1],
    ves_36[1],
    ves_35[1],
    ves_34[1],
    ves_33[1],
    ves_32[1],
    ves_31[1],
    ves_30[1],
    ves_29[1],
    ves_28[1],
    ves_27[1],
    ves_26[1],
    ves_25[1],
    ves_24[1],
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
  wire [47:0] queues_of_2 = {
    ves_47[2],
    ves_46[2],
    ves_45[2],
    ves_44[2],
    ves_43[2],
    ves_42[2],
    ves_41[2],
    ves_40[2],
    ves_39[2],
    ves_38[2],
    ves_37[2],
    ves_36[2],
    ves_35[2],
    ves_34[2],
    ves_33[2],
    ves_32[2],
    ves_31[2],
    ves_30[2],
    ves_29[2],
    ves_28[2],
    ves_27[2],
    ves_26[2],
    ves_25[2],
    ves_24[2],
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
  wire [47:0] queues_of_3 = {
    ves_47[3],
    ves_46[3],
    ves_45[3],
    ves_44[3],
    ves_43[3],
    ves_42[3],
    ves_41[3],
    ves_40[3],
    ves_39[3],
    ves_38[3],
    ves_37[3],
    ves_36[3],
    ves_35[3],
    ves_34[3],
    ves_33[3],
    ves_32[3],
    ves_31[3],
    ves_30[3],
    ves_29[3],
    ves_28[3],
    ves_27[3],
    ves_26[3],
    ves_25[3],
    ves_24[3],
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
  wire [47:0] queues_of_4 = {
    ves_47[4],
    ves_46[4],
    ves_45[4],
    ves_44[4],
    ves_43[4],
    ves_42[4],
    ves_41[4],
    ves_40[4],
    ves_39[4],
    ves_38[4],
    ves_37[4],
    ves_36[4],
    ves_35[4],
    ves_34[4],
    ves_33[4],
    ves_32[4],
    ves_31[4],
    ves_30[4],
    ves_29[4],
    ves_28[4],
    ves_27[4],
    ves_26[4],
    ves_25[4],
    ves_24[4],
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
  wire [47:0] queues_of_5 = {
    ves_47[5],
    ves_46[5],
    ves_45[5],
    ves_44[5],
    ves_43[5],
    ves_42[5],
    ves_41[5],
    ves_40[5],
    ves_39[5],
    ves_38[5],
    ves_37[5],
    ves_36[5],
    ves_35[5],
    ves_34[5],
    ves_33[5],
    ves_32[5],
    ves_31[5],
    ves_30[5],
    ves_29[5],
    ves_28[5],
    ves_27[5],
    ves_26[5],
    ves_25[5],
    ves_24[5],
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
  wire [47:0] queues_of_6 = {
    ves_47[6],
    ves_46[6],
    ves_45[6],
    ves_44[6],
    ves_43[6],
    ves_42[6],
    ves_41[6],
    ves_40[6],
    ves_39[6],
    ves_38[6],
    ves_37[6],
    ves_36[6],
    ves_35[6],
    ves_34[6],
    ves_33[6],
    ves_32[6],
    ves_31[6],
    ves_30[6],
    ves_29[6],
    ves_28[6],
    ves_27[6],
    ves_26[6],
    ves_25[6],
    ves_24[6],
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
  wire [47:0] queues_of_7 = {
    ves_47[7],
    ves_46[7],
    ves_45[7],
    ves_44[7],
    ves_43[7],
    ves_42[7],
    ves_41[7],
    ves_40[7],
    ves_39[7],
    ves_38[7],
    ves_37[7],
    ves_36[7],
    ves_35[7],
    ves_34[7],
    ves_33[7],
    ves_32[7],
    ves_31[7],
    ves_30[7],
    ves_29[7],
    ves_28[7],
    ves_27[7],
    ves_26[7],
    ves_25[7],
    ves_24[7],
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

  // Queues that use VE 8, one-hot.
  wire [47:0] queues_of_8 = {
    ves_47[8],
    ves_46[8],
    ves_45[8],
    ves_44[8],
    ves_43[8],
    ves_42[8],
    ves_41[8],
    ves_40[8],
    ves_39[8],
    ves_38[8],
    ves_37[8],
    ves_36[8],
    ves_35[8],
    ves_34[8],
    ves_33[8],
    ves_32[8],
    ves_31[8],
    ves_30[8],
    ves_29[8],
    ves_28[8],
    ves_27[8],
    ves_26[8],
    ves_25[8],
    ves_24[8],
    ves_23[8],
    ves_22[8],
    ves_21[8],
    ves_20[8],
    ves_19[8],
    ves_18[8],
    ves_17[8],
    ves_16[8],
    ves_15[8],
    ves_14[8],
    ves_13[8],
    ves_12[8],
    ves_11[8],
    ves_10[8],
    ves_9[8],
    ves_8[8],
    ves_7[8],
    ves_6[8],
    ves_5[8],
    ves_4[8],
    ves_3[8],
    ves_2[8],
    ves_1[8],
    ves_0[8]
  };

  // Queues that use VE 9, one-hot.
  wire [47:0] queues_of_9 = {
    ves_47[9],
    ves_46[9],
    ves_45[9],
    ves_44[9],
    ves_43[9],
    ves_42[9],
    ves_41[9],
    ves_40[9],
    ves_39[9],
    ves_38[9],
    ves_37[9],
    ves_36[9],
    ves_35[9],
    ves_34[9],
    ves_33[9],
    ves_32[9],
    ves_31[9],
    ves_30[9],
    ves_29[9],
    ves_28[9],
    ves_27[9],
    ves_26[9],
    ves_25[9],
    ves_24[9],
    ves_23[9],
    ves_22[9],
    ves_21[9],
    ves_20[9],
    ves_19[9],
    ves_18[9],
    ves_17[9],
    ves_16[9],
    ves_15[9],
    ves_14[9],
    ves_13[9],
    ves_12[9],
    ves_11[9],
    ves_10[9],
    ves_9[9],
    ves_8[9],
    ves_7[9],
    ves_6[9],
    ves_5[9],
    ves_4[9],
    ves_3[9],
    ves_2[9],
    ves_1[9],
    ves_0[9]
  };

  // Queues that use VE 10, one-hot.
  wire [47:0] queues_of_10 = {
    ves_47[10],
    ves_46[10],
    ves_45[10],
    ves_44[10],
    ves_43[10],
    ves_42[10],
    ves_41[10],
    ves_40[10],
    ves_39[10],
    ves_38[10],
    ves_37[10],
    ves_36[10],
    ves_35[10],
    ves_34[10],
    ves_33[10],
    ves_32[10],
    ves_31[10],
    ves_30[10],
    ves_29[10],
    ves_28[10],
    ves_27[10],
    ves_26[10],
    ves_25[10],
    ves_24[10],
    ves_23[10],
    ves_22[10],
    ves_21[10],
    ves_20[10],
    ves_19[10],
    ves_18[10],
    ves_17[10],
    ves_16[10],
    ves_15[10],
    ves_14[10],
    ves_13[10],
    ves_12[10],
    ves_11[10],
    ves_10[10],
    ves_9[10],
    ves_8[10],
    ves_7[10],
    ves_6[10],
    ves_5[10],
    ves_4[10],
    ves_3[10],
    ves_2[10],
    ves_1[10],
    ves_0[10]
  };

  // Queues that use VE 11, one-hot.
  wire [47:0] queues_of_11 = {
    ves_47[11],
    ves_46[11],
    ves_45[11],
    ves_44[11],
    ves_43[11],
    ves_42[11],
    ves_41[11],
    ves_40[11],
    ves_39[11],
    ves_38[11],
    ves_37[11],
    ves_36[11],
    ves_35[11],
    ves_34[11],
    ves_33[11],
    ves_32[11],
    ves_31[11],
    ves_30[11],
    ves_29[11],
    ves_28[11],
    ves_27[11],
    ves_26[11],
    ves_25[11],
    ves_24[11],
    ves_23[11],
    ves_22[11],
    ves_21[11],
    ves_20[11],
    ves_19[11],
    ves_18[11],
    ves_17[11],
    ves_16[11],
    ves_15[11],
    ves_14[11],
    ves_13[11],
    ves_12[11],
    ves_11[11],
    ves_10[11],
    ves_9[11],
    ves_8[11],
    ves_7[11],
    ves_6[11],
    ves_5[11],
    ves_4[11],
    ves_3[11],
    ves_2[11],
    ves_1[11],
    ves_0[11]
  };

  // Queues that use VE 12, one-hot.
  wire [47:0] queues_of_12 = {
    ves_47[12],
    ves_46[12],
    ves_45[12],
    ves_44[12],
    ves_43[12],
    ves_42[12],
    ves_41[12],
    ves_40[12],
    ves_39[12],
    ves_38[12],
    ves_37[12],
    ves_36[12],
    ves_35[12],
    ves_34[12],
    ves_33[12],
    ves_32[12],
    ves_31[12],
    ves_30[12],
    ves_29[12],
    ves_28[12],
    ves_27[12],
    ves_26[12],
    ves_25[12],
    ves_24[12],
    ves_23[12],
    ves_22[12],
    ves_21[12],
    ves_20[12],
    ves_19[12],
    ves_18[12],
    ves_17[12],
    ves_16[12],
    ves_15[12],
    ves_14[12],
    ves_13[12],
    ves_12[12],
    ves_11[12],
    ves_10[12],
    ves_9[12],
    ves_8[12],
    ves_7[12],
    ves_6[12],
    ves_5[12],
    ves_4[12],
    ves_3[12],
    ves_2[12],
    ves_1[12],
    ves_0[12]
  };

  // Queues that use VE 13, one-hot.
  wire [47:0] queues_of_13 = {
    ves_47[13],
    ves_46[13],
    ves_45[13],
    ves_44[13],
    ves_43[13],
    ves_42[13],
    ves_41[13],
    ves_40[13],
    ves_39[13],
    ves_38[13],
    ves_37[13],
    ves_36[13],
    ves_35[13],
    ves_34[13],
    ves_33[13],
    ves_32[13],
    ves_31[13],
    ves_30[13],
    ves_29[13],
    ves_28[13],
    ves_27[13],
    ves_26[13],
    ves_25[13],
    ves_24[13],
    ves_23[13],
    ves_22[13],
    ves_21[13],
    ves_20[13],
    ves_19[13],
    ves_18[13],
    ves_17[13],
    ves_16[13],
    ves_15[13],
    ves_14[13],
    ves_13[13],
    ves_12[13],
    ves_11[13],
    ves_10[13],
    ves_9[13],
    ves_8[13],
    ves_7[13],
    ves_6[13],
    ves_5[13],
    ves_4[13],
    ves_3[13],
    ves_2[13],
    ves_1[13],
    ves_0[13]
  };

  // Queues that use VE 14, one-hot.
  wire [47:0] queues_of_14 = {
    ves_47[14],
    ves_46[14],
    ves_45[14],
    ves_44[14],
    ves_43[14],
    ves_42[14],
    ves_41[14],
    ves_40[14],
    ves_39[14],
    ves_38[14],
    ves_37[14],
    ves_36[14],
    ves_35[14],
    ves_34[14],
    ves_33[14],
    ves_32[14],
    ves_31[14],
    ves_30[14],
    ves_29[14],
    ves_28[14],
    ves_27[14],
    ves_26[14],
    ves_25[14],
    ves_24[14],
    ves_23[14],
    ves_22[14],
    ves_21[14],
    ves_20[14],
    ves_19[14],
    ves_18[14],
    ves_17[14],
    ves_16[14],
    ves_15[14],
    ves_14[14],
    ves_13[14],
    ves_12[14],
    ves_11[14],
    ves_10[14],
    ves_9[14],
    ves_8[14],
    ves_7[14],
    ves_6[14],
    ves_5[14],
    ves_4[14],
    ves_3[14],
    ves_2[14],
    ves_1[14],
    ves_0[14]
  };

  // Queues that use VE 15, one-hot.
  wire [47:0] queues_of_15 = {
    ves_47[15],
    ves_46[15],
    ves_45[15],
    ves_44[15],
    ves_43[15],
    ves_42[15],
    ves_41[15],
    ves_40[15],
    ves_39[15],
    ves_38[15],
    ves_37[15],
    ves_36[15],
    ves_35[15],
    ves_34[15],
    ves_33[15],
    ves_32[15],
    ves_31[15],
    ves_30[15],
    ves_29[15],
    ves_28[15],
    ves_27[15],
    ves_26[15],
    ves_25[15],
    ves_24[15],
    ves_23[15],
    ves_22[15],
    ves_21[15],
    ves_20[15],
    ves_19[15],
    ves_18[15],
    ves_17[15],
    ves_16[15],
    ves_15[15],
    ves_14[15],
    ves_13[15],
    ves_12[15],
    ves_11[15],
    ves_10[15],
    ves_9[15],
    ves_8[15],
    ves_7[15],
    ves_6[15],
    ves_5[15],
    ves_4[15],
    ves_3[15],
    ves_2[15],
    ves_1[15],
    ves_0[15]
  };

  reg [15:0] ve_valid_q;  // The VE executes a slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_valid_q <= 16'd0;
    end else begin
      ve_valid_q <= {
        |queues_of_15,
        |queues_of_14,
        |queues_of_13,
        |queues_of_12,
        |queues_of_11,
        |queues_of_10,
        |queues_of_9,
        |queues_of_8,
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

  reg [95:0] ve_queue_q;  // Queue of that slot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_queue_q <= 96'd0;
    end else begin
      ve_queue_q <= {
        |(queues_of_15 & 48'hffff00000000),
        |(queues_of_15 & 48'hffff0000),
        |(queues_of_15 & 48'hff00ff00ff00),
        |(queues_of_15 & 48'hf0f0f0f0f0f0),
        |(queues_of_15 & 48'hcccccccccccc),
        |(queues_of_15 & 48'haaaaaaaaaaaa),
        |(queues_of_14 & 48'hffff00000000),
        |(queues_of_14 & 48'hffff0000),
        |(queues_of_14 & 48'hff00ff00ff00),
        |(queues_of_14 & 48'hf0f0f0f0f0f0),
        |(queues_of_14 & 48'hcccccccccccc),
        |(queues_of_14 & 48'haaaaaaaaaaaa),
        |(queues_of_13 & 48'hffff00000000),
        |(queues_of_13 & 48'hffff0000),
        |(queues_of_13 & 48'hff00ff00ff00),
        |(queues_of_13 & 48'hf0f0f0f0f0f0),
        |(queues_of_13 & 48'hcccccccccccc),
        |(queues_of_13 & 48'haaaaaaaaaaaa),
        |(queues_of_12 & 48'hffff00000000),
        |(queues_of_12 & 48'hffff0000),
        |(queues_of_12 & 48'hff00ff00ff00),
        |(queues_of_12 & 48'hf0f0f0f0f0f0),
        |(queues_of_12 & 48'hcccccccccccc),
        |(queues_of_12 & 48'haaaaaaaaaaaa),
        |(queues_of_11 & 48'hffff00000000),
        |(queues_of_11 & 48'hffff0000),
        |(queues_of_11 & 48'hff00ff00ff00),
        |(queues_of_11 & 48'hf0f0f0f0f0f0),
        |(queues_of_11 & 48'hcccccccccccc),
        |(queues_of_11 & 48'haaaaaaaaaaaa),
        |(queues_of_10 & 48'hffff00000000),
        |(queues_of_10 & 48'hffff0000),
        |(queues_of_10 & 48'hff00ff00ff00),
        |(queues_of_10 & 48'hf0f0f0f0f0f0),
        |(queues_of_10 & 48'hcccccccccccc),
        |(queues_of_10 & 48'haaaaaaaaaaaa),
        |(queues_of_9 & 48'hffff00000000),
        |(queues_of_9 & 48'hffff0000),
        |(queues_of_9 & 48'hff00ff00ff00),
        |(queues_of_9 & 48'hf0f0f0f0f0f0),
        |(queues_of_9 & 48'hcccccccccccc),
        |(queues_of_9 & 48'haaaaaaaaaaaa),
        |(queues_of_8 & 48'hffff00000000),
        |(queues_of_8 & 48'hffff0000),
        |(queues_of_8 & 48'hff00ff00ff00),
        |(queues_of_8 & 48'hf0f0f0f0f0f0),
        |(queues_of_8 & 48'hcccccccccccc),
        |(queues_of_8 & 48'haaaaaaaaaaaa),
        |(queues_of_7 & 48'hffff00000000),
        |(queues_of_7 & 48'hffff0000),
        |(queues_of_7 & 48'hff00ff00ff00),
        |(queues_of_7 & 48'hf0f0f0f0f0f0),
        |(queues_of_7 & 48'hcccccccccccc),
        |(queues_of_7 & 48'haaaaaaaaaaaa),
        |(queues_of_6 & 48'hffff00000000),
        |(queues_of_6 & 48'hffff0000),
        |(queues_of_6 & 48'hff00ff00ff00),
        |(queues_of_6 & 48'hf0f0f0f0f0f0),
        |(queues_of_6 & 48'hcccccccccccc),
        |(queues_of_6 & 48'haaaaaaaaaaaa),
        |(queues_of_5 & 48'hffff00000000),
        |(queues_of_5 & 48'hffff0000),
        |(queues_of_5 & 48'hff00ff00ff00),
        |(queues_of_5 & 48'hf0f0f0f0f0f0),
        |(queues_of_5 & 48'hcccccccccccc),
        |(queues_of_5 & 48'haaaaaaaaaaaa),
        |(queues_of_4 & 48'hffff00000000),
        |(queues_of_4 & 48'hffff0000),
        |(queues_of_4 & 48'hff00ff00ff00),
        |(queues_of_4 & 48'hf0f0f0f0f0f0),
        |(queues_of_4 & 48'hcccccccccccc),
        |(queues_of_4 & 48'haaaaaaaaaaaa),
        |(queues_of_3 & 48'hffff00000000),
        |(queues_of_3 & 48'hffff0000),
        |(queues_of_3 & 48'hff00ff00ff00),
        |(queues_of_3 & 48'hf0f0f0f0f0f0),
        |(queues_of_3 & 48'hcccccccccccc),
        |(queues_of_3 & 48'haaaaaaaaaaaa),
        |(queues_of_2 & 48'hffff00000000),
        |(queues_of_2 & 48'hffff0000),
        |(queues_of_2 & 48'hff00ff00ff00),
        |(queues_of_2 & 48'hf0f0f0f0f0f0),
        |(queues_of_2 & 48'hcccccccccccc),
        |(queues_of_2 & 48'haaaaaaaaaaaa),
        |(queues_of_1 & 48'hffff00000000),
        |(queues_of_1 & 48'hffff0000),
        |(queues_of_1 & 48'hff00ff00ff00),
        |(queues_of_1 & 48'hf0f0f0f0f0f0),
        |(queues_of_1 & 48'hcccccccccccc),
        |(queues_of_1 & 48'haaaaaaaaaaaa),
        |(queues_of_0 & 48'hffff00000000),
        |(queues_of_0 & 48'hffff0000),
        |(queues_of_0 & 48'hff00ff00ff00),
        |(queues_of_0 & 48'hf0f0f0f0f0f0),
        |(queues_of_0 & 48'hcccccccccccc),
        |(queues_of_0 & 48'haaaaaaaaaaaa)
      };
    end
  end

  assign ve_queue_o = ve_queue_q;

  reg [63:0] ve_slot_q;  // Number of that slot in its instruction.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_slot_q <= 64'd0;
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
          slots_23 |
          slots_24 |
          slots_25 |
          slots_26 |
          slots_27 |
          slots_28 |
          slots_29 |
          slots_30 |
          slots_31 |
          slots_32 |
          slots_33 |
          slots_34 |
          slots_35 |
          slots_36 |
          slots_37 |
          slots_38 |
          slots_39 |
          slots_40 |
          slots_41 |
          slots_42 |
          slots_43 |
          slots_44 |
          slots_45 |
          slots_46 |
          slots_47;
    end
  end

  assign ve_slot_o = ve_slot_q;

endmodule

`default_nettype wire
