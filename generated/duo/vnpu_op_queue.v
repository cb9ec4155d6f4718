// SPDX-License-Identifier: Apache-2.0
//
// Issue register of one queue, and the slots that it issues.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/queue.ts; do not edit.
// Body SHA-256: dd856ecf73a8c023

`default_nettype none

module vnpu_op_queue (
  input  wire       clk_i,          // Clock.
  input  wire       rst_ni,         // Reset, active low.
  input  wire       instr_valid_i,  // An instruction stands at the front of the queue.
  input  wire [1:0] instr_ve_i,     // Its VE slots in use.
  input  wire       flush_i,        // Drop the instruction.
  input  wire       hold_i,         // Issue nothing.
  input  wire       allow_i,        // The vNPU may issue VE operations.
  input  wire       me_done_i,      // No ME operation is left after this cycle.
  // Slots that issue on own VEs, decided in this cycle; a thermometer.
  input  wire [1:0] own_i,
  input  wire [1:0] borrowed_i,     // Slots that issue on borrowed ones besides.
  input  wire [1:0] first_i,        // VE of the first slot decided in the cycle before.
  output wire [1:0] demand_o,       // Slots that it asks for, a thermometer.
  output wire       take_o,         // The front moves into the register at the end of this cycle.
  output wire [1:0] todo_o,         // Slots not yet issued.
  output wire [1:0] granted_o,      // Slots decided in the cycle before.
  output wire       retire_o,       // The instruction was complete in the cycle before.
  output wire [1:0] ve_o,           // VEs that execute a slot of it.
  output wire [1:0] slot_o          // Slot for each of these VEs; 0 for the others.
);

  // ----------------------------------------
  // Decision: numbers of slots
  // ----------------------------------------

  reg valid_q;       // The register holds an instruction.
  reg [1:0] left_q;  // Slots not yet decided.

  // The instruction may issue.
  wire runs = valid_q & ~hold_i & ~flush_i;
  // left_q as a thermometer.
  wire [1:0] left = {left_q > 2'd1, left_q > 2'd0};
  // Its VE slots may issue.
  wire asks = runs & allow_i;

  wire [1:0] beyond;  // Slots beyond those on own VEs.
  vnpu_op_less u_beyond (
    .a_i    (left),
    .b_i    (own_i),
    .rest_o (beyond)
  );

  wire [1:0] kept;  // Slots left for later.
  vnpu_op_less u_kept (
    .a_i    (beyond),
    .b_i    (borrowed_i),
    .rest_o (kept)
  );

  wire [1:0] grant;  // Slots that issue.
  vnpu_op_plus u_grant (
    .a_i   (own_i),
    .b_i   (borrowed_i),
    .sum_o (grant)
  );

  // Nothing of it is left.
  wire retires = runs & me_done_i & ~kept[0];
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
  wire [1:0] front = {1'b0, instr_ve_i[0]} + {1'b0, instr_ve_i[1]};
  // kept as a binary number.
  wire [1:0] decided = {kept[1], kept[0] & ~kept[1]};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      left_q <= 2'd0;
    end else begin
      left_q <= take ? front : flush_i ? 2'd0 : decided;
    end
  end

  assign demand_o = left & {2{asks}};
  assign take_o = take;

  // ----------------------------------------
  // One cycle later: the slots themselves
  // ----------------------------------------

  reg loaded_q;         // The instruction was taken in the cycle before.
  reg [1:0] front_q;    // Slots of the front of the cycle before.
  reg [1:0] before_q;   // Slots not yet issued, a cycle ago.
  reg [1:0] granted_q;  // Slots decided in the cycle before.
  reg retire_q;         // The instruction was complete in the cycle before.

  // Slots in before_q below slot 0.
  wire [1:0] below_0 = 2'd0;
  // Slots in before_q below slot 1.
  wire [1:0] below_1 = {1'b0, before_q[0]};
  // Slot number 0 of before_q, one-hot.
  wire [1:0] nth_0 = {before_q[1] & (below_1 == 2'd0), before_q[0] & (below_0 == 2'd0)};
  // Slot number 1 of before_q, one-hot.
  wire [1:0] nth_1 = {before_q[1] & (below_1 == 2'd1), 1'b0};
  // Bit n: more than n slots were decided.
  wire [1:0] over = {granted_q > 2'd1, granted_q > 2'd0};

  // The lowest of these slots.
  wire [1:0] issued = {
    (nth_0[1] & over[0]) | (nth_1[1] & over[1]),
    (nth_0[0] & over[0]) | (nth_1[0] & over[1])
  };

  // Slots not yet issued.
  wire [1:0] todo = (loaded_q ? front_q : before_q & ~issued) & {2{valid_q}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      loaded_q <= 1'b0;
    end else begin
      loaded_q <= take;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 2'd0;
    end else begin
      front_q <= instr_ve_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 2'd0;
    end else begin
      before_q <= todo;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      granted_q <= 2'd0;
    end else begin
      granted_q <= {grant[1], grant[0] & ~grant[1]};
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
  wire [1:0] first = {first_i == 2'd1, first_i == 2'd0};
  // Bit n: VE 0 executes slot number n of those decided.
  wire takes_0 = first[0] & over[0];
  // Bit n: VE 1 executes slot number n of those decided.
  wire [1:0] takes_1 = {first[0] & over[1], first[1] & over[0]};
  // Slot number 0.
  wire slot_0 = |(nth_0 & 2'h2);
  // Slot number 1.
  wire slot_1 = |(nth_1 & 2'h2);

  assign ve_o = {|takes_1, takes_0};
  assign slot_o = {(takes_1[0] & slot_0) | (takes_1[1] & slot_1), takes_0 & slot_0};

endmodule

`default_nettype wire
