// SPDX-License-Identifier: Apache-2.0
//
// ME operation of one ME queue under the ME's credits.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/matrix_operation.ts; do not edit.
// Body SHA-256: 5bcd1c878f145389

`default_nettype none

module vnpu_op_matrix (
  input  wire clk_i,       // Clock.
  input  wire rst_ni,      // Reset, active low.
  input  wire take_i,      // An instruction moves into the issue register.
  input  wire instr_me_i,  // It has an ME operation.
  input  wire hold_i,      // Issue nothing.
  input  wire flush_i,     // Drop the instruction.
  input  wire credit_i,    // The ME took one operation.
  output wire todo_o,      // ME operation not yet issued.
  output wire done_o,      // No ME operation is left after this cycle.
  output wire issue_o      // The ME operation goes to its ME.
);

  reg todo_q;          // ME operation not yet issued.
  reg [1:0] credit_q;  // Operations that the ME can still take.
  reg decided_q;       // An ME operation was decided in the cycle before.
  reg issue_q;         // The ME operation goes to its ME.

  // The instruction may issue.
  wire runs = ~hold_i & ~flush_i;
  // The ME operation issues.
  wire issues = todo_q & runs & (|credit_q);
  // It is left for later.
  wire kept = todo_q & ~issues & ~flush_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      todo_q <= 1'b0;
    end else begin
      todo_q <= (take_i & instr_me_i) | (~take_i & kept);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      credit_q <= 2'd2;
    end else begin
      credit_q <= credit_q - {1'b0, issues} + {1'b0, credit_i};
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      decided_q <= 1'b0;
    end else begin
      decided_q <= issues;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      issue_q <= 1'b0;
    end else begin
      issue_q <= decided_q;
    end
  end

  assign todo_o = todo_q;
  assign done_o = ~todo_q | issues;
  assign issue_o = issue_q;

endmodule

`default_nettype wire
