// SPDX-License-Identifier: Apache-2.0
//
// Issue register of one queue, and the slots that it issues.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/queue.ts; do not edit.
// Body SHA-256: fd0d464317a4fdc2

`default_nettype none

module vnpu_op_queue (
  input  wire clk_i,          // Clock.
  input  wire rst_ni,         // Reset, active low.
  input  wire instr_valid_i,  // An instruction stands at the front of the queue.
  input  wire instr_ve_i,     // Its VE slots in use.
  input  wire flush_i,        // Drop the instruction.
  input  wire hold_i,         // Issue nothing.
  input  wire allow_i,        // The vNPU may issue VE operations.
  input  wire me_done_i,      // No ME operation is left after this cycle.
  input  wire own_i,          // Slots that issue on own VEs, decided in this cycle; a thermometer.
  input  wire borrowed_i,     // Slots that issue on borrowed ones besides.
  input  wire first_i,        // VE of the first slot decided in the cycle before.
  output wire demand_o,       // Slots that it asks for, a thermometer.
  output wire take_o,         // The front moves into the register at the end of this cycle.
  output wire todo_o,         // Slots not yet issued.
  output wire granted_o,      // Slots decided in the cycle before.
  output wire retire_o,       // The instruction was complete in the cycle before.
  output wire ve_o,           // VEs that execute a slot of it.
  output wire slot_o          // Slot for each of these VEs; 0 for the others.
);

  // ----------------------------------------
  // Decision: numbers of slots
  // ----------------------------------------

  reg valid_q;  // The register holds an instruction.
  reg left_q;   // Slots not yet decided.

  // The instruction may issue.
  wire runs = valid_q & ~hold_i & ~flush_i;
  // left_q as a thermometer.
  wire left = left_q > 1'b0;
  // Its VE slots may issue.
  wire asks = runs & allow_i;

  wire beyond;  // Slots beyond those on own VEs.
  vnpu_op_less u_beyond (
    .a_i    (left),
    .b_i    (own_i),
    .rest_o (beyond)
  );

  wire kept;  // Slots left for later.
  vnpu_op_less u_kept (
    .a_i    (beyond),
    .b_i    (borrowed_i),
    .rest_o (kept)
  );

  wire grant;  // Slots that issue.
  vnpu_op_plus u_grant (
    .a_i   (own_i),
    .b_i   (borrowed_i),
    .sum_o (grant)
  );

  // Nothing of it is left.
  wire retires = runs & me_done_i & ~kept;
  // The front moves in.
  wire take = instr_valid_i & ~flush_i & (~valid_q | retires);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else begin
      valid_q <= take | (valid_q & ~retires & ~flush_i);
    end
  end

  // Slots of the front.
  wire front = instr_ve_i;
  // kept as a binary number.
  wire decided = kept;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      left_q <= 1'b0;
    end else begin
      left_q <= take ? front : flush_i ? 1'b0 : decided;
    end
  end

  assign demand_o = left & asks;
  assign take_o = take;

  // ----------------------------------------
  // One cycle later: the slots themselves
  // ----------------------------------------

  reg loaded_q;   // The instruction was taken in the cycle before.
  reg front_q;    // Slots of the front of the cycle before.
  reg before_q;   // Slots not yet issued, a cycle ago.
  reg granted_q;  // Slots decided in the cycle before.
  reg retire_q;   // The instruction was complete in the cycle before.

  // Slots in before_q below slot 0.
  wire below_0 = 1'b0;
  // Slot number 0 of before_q, one-hot.
  wire nth_0 = before_q & (below_0 == 1'b0);
  // Bit n: more than n slots were decided.
  wire over = granted_q > 1'b0;
  // The lowest of these slots.
  wire issued = nth_0 & over;
  // Slots not yet issued.
  wire todo = (loaded_q ? front_q : before_q & ~issued) & valid_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      loaded_q <= 1'b0;
    end else begin
      loaded_q <= take;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 1'b0;
    end else begin
      front_q <= instr_ve_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 1'b0;
    end else begin
      before_q <= todo;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      granted_q <= 1'b0;
    end else begin
      granted_q <= grant;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      retire_q <= 1'b0;
    end else begin
      retire_q <= retires;
    end
  end

  assign todo_o = todo;
  assign granted_o = granted_q;
  assign retire_o = retire_q;

  // ----------------------------------------
  // VEs
  // ----------------------------------------

  // first_i, one-hot.
  wire first = first_i == 1'b0;
  // Bit n: VE 0 executes slot number n of those decided.
  wire takes_0 = first & over;
  // Slot number 0.
  wire slot_0 = 1'b0;

  assign ve_o = takes_0;
  assign slot_o = takes_0 & slot_0;

endmodule

`default_nettype wire
