// SPDX-License-Identifier: Apache-2.0
//
// Slots of a preempted instruction that have not issued.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/replay.ts; do not edit.
// Body SHA-256: 44181bbdee08d5fc

`default_nettype none

module vnpu_iq_replay_me (
  input  wire        clk_i,       // Clock.
  input  wire        rst_ni,      // Reset, active low.
  input  wire        load_i,      // A uTop begins.
  input  wire        resume_i,    // It goes on from its context.
  input  wire  [5:0] context_i,   // Replay of its context.
  input  wire [31:0] word_i,      // ME word of the entry of its context.
  input  wire        restored_i,  // The ME has restored its part.
  input  wire        take_i,      // The instruction that is offered is taken.
  input  wire  [3:0] todo_i,      // VE slots not yet issued of the instruction taken last.
  input  wire        me_todo_i,   // Its ME operation has not issued.
  output wire        prepared_o,  // Instructions may be taken.
  output wire        replay_o,    // Slots wait, and are offered in place of the next instruction.
  output wire        me_o,        // The ME slot is one of them.
  output wire  [3:0] ve_o,        // Those of the VE slots.
  output wire        pop_o,       // The ME slot is one of them, and a pop or popv.
  output wire  [5:0] context_o    // Replay, for a context.
);

  reg prepared_q;  // Instructions may be taken.
  reg replay_q;    // Slots wait.
  reg me_q;        // The ME slot waits.
  reg [3:0] ve_q;  // VE slots that wait.
  reg pop_q;       // The ME slot waits, and is a pop or popv.

  // A uTop begins with its context.
  wire resumes = load_i & resume_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      prepared_q <= 1'b0;
    end else begin
      prepared_q <= load_i ? ~resume_i : prepared_q | restored_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      replay_q <= 1'b0;
    end else begin
      replay_q <= load_i ? resumes & context_i[0] : replay_q & ~take_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i) begin
      me_q <= context_i[1];
    end
  end

  always @(posedge clk_i) begin
    if (load_i) begin
      ve_q <= context_i[5:2];
    end
  end

  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;
  // one block of results to a vector register; begins as a pop does.
  localparam [5:0] ME_POPV = 6'd5;

  always @(posedge clk_i) begin
    if (load_i) begin
      pop_q <= context_i[1] & ((word_i[31:26] == ME_POP) | (word_i[31:26] == ME_POPV));
    end
  end

  wire unused_word = &{1'b0, word_i[25:0]};

  assign prepared_o = prepared_q;
  assign replay_o = replay_q;
  assign me_o = me_q;
  assign ve_o = ve_q;
  assign pop_o = pop_q;
  assign context_o = replay_q ? {ve_q, me_q, replay_q} : {todo_i, me_todo_i, (|todo_i) | me_todo_i};

endmodule

`default_nettype wire
