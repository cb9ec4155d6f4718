// SPDX-License-Identifier: Apache-2.0
//
// Issue register of one queue, and the slots that it issues.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/queue.ts; do not edit.
// Body SHA-256: 47f139d0740bb2ed

`default_nettype none

module vnpu_op_queue (
  input  wire        clk_i,          // Clock.
  input  wire        rst_ni,         // Reset, active low.
  input  wire        instr_valid_i,  // An instruction stands at the front of the queue.
  input  wire [15:0] instr_ve_i,     // Its VE slots in use.
  input  wire        flush_i,        // Drop the instruction.
  input  wire        hold_i,         // Issue nothing.
  input  wire        allow_i,        // The vNPU may issue VE operations.
  input  wire        me_done_i,      // No ME operation is left after this cycle.
  // Slots that issue on own VEs, decided in this cycle; a thermometer.
  input  wire [15:0] own_i,
  input  wire [15:0] borrowed_i,     // Slots that issue on borrowed ones besides.
  input  wire  [4:0] first_i,        // VE of the first slot decided in the cycle before.
  output wire [15:0] demand_o,       // Slots that it asks for, a thermometer.
  output wire        take_o,         // The front moves into the register at the end of this cycle.
  output wire [15:0] todo_o,         // Slots not yet issued.
  output wire  [4:0] granted_o,      // Slots decided in the cycle before.
  output wire        retire_o,       // The instruction was complete in the cycle before.
  output wire [15:0] ve_o,           // VEs that execute a slot of it.
  output wire [63:0] slot_o          // Slot for each of these VEs; 0 for the others.
);

  // ----------------------------------------
  // Decision: numbers of slots
  // ----------------------------------------

  reg valid_q;       // The register holds an instruction.
  reg [4:0] left_q;  // Slots not yet decided.

  // The instruction may issue.
  wire runs = valid_q & ~hold_i & ~flush_i;

  // left_q as a thermometer.
  wire [15:0] left = {
    left_q > 5'd15,
    left_q > 5'd14,
    left_q > 5'd13,
    left_q > 5'd12,
    left_q > 5'd11,
    left_q > 5'd10,
    left_q > 5'd9,
    left_q > 5'd8,
    left_q > 5'd7,
    left_q > 5'd6,
    left_q > 5'd5,
    left_q > 5'd4,
    left_q > 5'd3,
    left_q > 5'd2,
    left_q > 5'd1,
    left_q > 5'd0
  };

  // Its VE slots may issue.
  wire asks = runs & allow_i;

  wire [15:0] beyond;  // Slots beyond those on own VEs.
  vnpu_op_less u_beyond (
    .a_i    (left),
    .b_i    (own_i),
    .rest_o (beyond)
  );

  wire [15:0] kept;  // Slots left for later.
  vnpu_op_less u_kept (
    .a_i    (beyond),
    .b_i    (borrowed_i),
    .rest_o (kept)
  );

  wire [15:0] grant;  // Slots that issue.
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
  wire [4:0] front =
      {4'd0, instr_ve_i[0]} +
      {4'd0, instr_ve_i[1]} +
      {4'd0, instr_ve_i[2]} +
      {4'd0, instr_ve_i[3]} +
      {4'd0, instr_ve_i[4]} +
      {4'd0, instr_ve_i[5]} +
      {4'd0, instr_ve_i[6]} +
      {4'd0, instr_ve_i[7]} +
      {4'd0, instr_ve_i[8]} +
      {4'd0, instr_ve_i[9]} +
      {4'd0, instr_ve_i[10]} +
      {4'd0, instr_ve_i[11]} +
      {4'd0, instr_ve_i[12]} +
      {4'd0, instr_ve_i[13]} +
      {4'd0, instr_ve_i[14]} +
      {4'd0, instr_ve_i[15]};

  // kept as a binary number.
  wire [4:0] decided = {
    kept[15],
    kept[7] & ~kept[15],
    (kept[3] & ~kept[7]) | (kept[11] & ~kept[15]),
    (kept[1] & ~kept[3]) | (kept[5] & ~kept[7]) | (kept[9] & ~kept[11]) | (kept[13] & ~kept[15]),
    (kept[0] & ~kept[1]) |
    (kept[2] & ~kept[3]) |
    (kept[4] & ~kept[5]) |
    (kept[6] & ~kept[7]) |
    (kept[8] & ~kept[9]) |
    (kept[10] & ~kept[11]) |
    (kept[12] & ~kept[13]) |
    (kept[14] & ~kept[15])
  };

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      left_q <= 5'd0;
    end else begin
      left_q <= take ? front : flush_i ? 5'd0 : decided;
    end
  end

  assign demand_o = left & {16{asks}};
  assign take_o = take;

  // ----------------------------------------
  // One cycle later: the slots themselves
  // ----------------------------------------

  reg loaded_q;         // The instruction was taken in the cycle before.
  reg [15:0] front_q;   // Slots of the front of the cycle before.
  reg [15:0] before_q;  // Slots not yet issued, a cycle ago.
  reg [4:0] granted_q;  // Slots decided in the cycle before.
  reg retire_q;         // The instruction was complete in the cycle before.

  // Slots in before_q below slot 0.
  wire [4:0] below_0 = 5'd0;
  // Slots in before_q below slot 1.
  wire [4:0] below_1 = {4'd0, before_q[0]};
  // Slots in before_q below slot 2.
  wire [4:0] below_2 = {4'd0, before_q[0]} + {4'd0, before_q[1]};
  // Slots in before_q below slot 3.
  wire [4:0] below_3 = {4'd0, before_q[0]} + {4'd0, before_q[1]} + {4'd0, before_q[2]};

  // Slots in before_q below slot 4.
  wire [4:0] below_4 =
      {4'd0, before_q[0]} + {4'd0, before_q[1]} + {4'd0, before_q[2]} + {4'd0, before_q[3]};

  // Slots in before_q below slot 5.
  wire [4:0] below_5 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]};

  // Slots in before_q below slot 6.
  wire [4:0] below_6 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]};

  // Slots in before_q below slot 7.
  wire [4:0] below_7 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]};

  // Slots in before_q below slot 8.
  wire [4:0] below_8 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]};

  // Slots in before_q below slot 9.
  wire [4:0] below_9 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]};

  // Slots in before_q below slot 10.
  wire [4:0] below_10 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]};

  // Slots in before_q below slot 11.
  wire [4:0] below_11 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]} +
      {4'd0, before_q[10]};

  // Slots in before_q below slot 12.
  wire [4:0] below_12 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]} +
      {4'd0, before_q[10]} +
      {4'd0, before_q[11]};

  // Slots in before_q below slot 13.
  wire [4:0] below_13 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]} +
      {4'd0, before_q[10]} +
      {4'd0, before_q[11]} +
      {4'd0, before_q[12]};

  // Slots in before_q below slot 14.
  wire [4:0] below_14 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]} +
      {4'd0, before_q[10]} +
      {4'd0, before_q[11]} +
      {4'd0, before_q[12]} +
      {4'd0, before_q[13]};

  // Slots in before_q below slot 15.
  wire [4:0] below_15 =
      {4'd0, before_q[0]} +
      {4'd0, before_q[1]} +
      {4'd0, before_q[2]} +
      {4'd0, before_q[3]} +
      {4'd0, before_q[4]} +
      {4'd0, before_q[5]} +
      {4'd0, before_q[6]} +
      {4'd0, before_q[7]} +
      {4'd0, before_q[8]} +
      {4'd0, before_q[9]} +
      {4'd0, before_q[10]} +
      {4'd0, before_q[11]} +
      {4'd0, before_q[12]} +
      {4'd0, before_q[13]} +
      {4'd0, before_q[14]};

  // Slot number 0 of before_q, one-hot.
  wire [15:0] nth_0 = {
    before_q[15] & (below_15 == 5'd0),
    before_q[14] & (below_14 == 5'd0),
    before_q[13] & (below_13 == 5'd0),
    before_q[12] & (below_12 == 5'd0),
    before_q[11] & (below_11 == 5'd0),
    before_q[10] & (below_10 == 5'd0),
    before_q[9] & (below_9 == 5'd0),
    before_q[8] & (below_8 == 5'd0),
    before_q[7] & (below_7 == 5'd0),
    before_q[6] & (below_6 == 5'd0),
    before_q[5] & (below_5 == 5'd0),
    before_q[4] & (below_4 == 5'd0),
    before_q[3] & (below_3 == 5'd0),
    before_q[2] & (below_2 == 5'd0),
    before_q[1] & (below_1 == 5'd0),
    before_q[0] & (below_0 == 5'd0)
  };

  // Slot number 1 of before_q, one-hot.
  wire [15:0] nth_1 = {
    before_q[15] & (below_15 == 5'd1),
    before_q[14] & (below_14 == 5'd1),
    before_q[13] & (below_13 == 5'd1),
    before_q[12] & (below_12 == 5'd1),
    before_q[11] & (below_11 == 5'd1),
    before_q[10] & (below_10 == 5'd1),
    before_q[9] & (below_9 == 5'd1),
    before_q[8] & (below_8 == 5'd1),
    before_q[7] & (below_7 == 5'd1),
    before_q[6] & (below_6 == 5'd1),
    before_q[5] & (below_5 == 5'd1),
    before_q[4] & (below_4 == 5'd1),
    before_q[3] & (below_3 == 5'd1),
    before_q[2] & (below_2 == 5'd1),
    before_q[1] & (below_1 == 5'd1),
    1'b0
  };

  // Slot number 2 of before_q, one-hot.
  wire [15:0] nth_2 = {
    before_q[15] & (below_15 == 5'd2),
    before_q[14] & (below_14 == 5'd2),
    before_q[13] & (below_13 == 5'd2),
    before_q[12] & (below_12 == 5'd2),
    before_q[11] & (below_11 == 5'd2),
    before_q[10] & (below_10 == 5'd2),
    before_q[9] & (below_9 == 5'd2),
    before_q[8] & (below_8 == 5'd2),
    before_q[7] & (below_7 == 5'd2),
    before_q[6] & (below_6 == 5'd2),
    before_q[5] & (below_5 == 5'd2),
    before_q[4] & (below_4 == 5'd2),
    before_q[3] & (below_3 == 5'd2),
    before_q[2] & (below_2 == 5'd2),
    1'b0,
    1'b0
  };

  // Slot number 3 of before_q, one-hot.
  wire [15:0] nth_3 = {
    before_q[15] & (below_15 == 5'd3),
    before_q[14] & (below_14 == 5'd3),
    before_q[13] & (below_13 == 5'd3),
    before_q[12] & (below_12 == 5'd3),
    before_q[11] & (below_11 == 5'd3),
    before_q[10] & (below_10 == 5'd3),
    before_q[9] & (below_9 == 5'd3),
    before_q[8] & (below_8 == 5'd3),
    before_q[7] & (below_7 == 5'd3),
    before_q[6] & (below_6 == 5'd3),
    before_q[5] & (below_5 == 5'd3),
    before_q[4] & (below_4 == 5'd3),
    before_q[3] & (below_3 == 5'd3),
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 4 of before_q, one-hot.
  wire [15:0] nth_4 = {
    before_q[15] & (below_15 == 5'd4),
    before_q[14] & (below_14 == 5'd4),
    before_q[13] & (below_13 == 5'd4),
    before_q[12] & (below_12 == 5'd4),
    before_q[11] & (below_11 == 5'd4),
    before_q[10] & (below_10 == 5'd4),
    before_q[9] & (below_9 == 5'd4),
    before_q[8] & (below_8 == 5'd4),
    before_q[7] & (below_7 == 5'd4),
    before_q[6] & (below_6 == 5'd4),
    before_q[5] & (below_5 == 5'd4),
    before_q[4] & (below_4 == 5'd4),
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 5 of before_q, one-hot.
  wire [15:0] nth_5 = {
    before_q[15] & (below_15 == 5'd5),
    before_q[14] & (below_14 == 5'd5),
    before_q[13] & (below_13 == 5'd5),
    before_q[12] & (below_12 == 5'd5),
    before_q[11] & (below_11 == 5'd5),
    before_q[10] & (below_10 == 5'd5),
    before_q[9] & (below_9 == 5'd5),
    before_q[8] & (below_8 == 5'd5),
    before_q[7] & (below_7 == 5'd5),
    before_q[6] & (below_6 == 5'd5),
    before_q[5] & (below_5 == 5'd5),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 6 of before_q, one-hot.
  wire [15:0] nth_6 = {
    before_q[15] & (below_15 == 5'd6),
    before_q[14] & (below_14 == 5'd6),
    before_q[13] & (below_13 == 5'd6),
    before_q[12] & (below_12 == 5'd6),
    before_q[11] & (below_11 == 5'd6),
    before_q[10] & (below_10 == 5'd6),
    before_q[9] & (below_9 == 5'd6),
    before_q[8] & (below_8 == 5'd6),
    before_q[7] & (below_7 == 5'd6),
    before_q[6] & (below_6 == 5'd6),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 7 of before_q, one-hot.
  wire [15:0] nth_7 = {
    before_q[15] & (below_15 == 5'd7),
    before_q[14] & (below_14 == 5'd7),
    before_q[13] & (below_13 == 5'd7),
    before_q[12] & (below_12 == 5'd7),
    before_q[11] & (below_11 == 5'd7),
    before_q[10] & (below_10 == 5'd7),
    before_q[9] & (below_9 == 5'd7),
    before_q[8] & (below_8 == 5'd7),
    before_q[7] & (below_7 == 5'd7),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 8 of before_q, one-hot.
  wire [15:0] nth_8 = {
    before_q[15] & (below_15 == 5'd8),
    before_q[14] & (below_14 == 5'd8),
    before_q[13] & (below_13 == 5'd8),
    before_q[12] & (below_12 == 5'd8),
    before_q[11] & (below_11 == 5'd8),
    before_q[10] & (below_10 == 5'd8),
    before_q[9] & (below_9 == 5'd8),
    before_q[8] & (below_8 == 5'd8),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 9 of before_q, one-hot.
  wire [15:0] nth_9 = {
    before_q[15] & (below_15 == 5'd9),
    before_q[14] & (below_14 == 5'd9),
    before_q[13] & (below_13 == 5'd9),
    before_q[12] & (below_12 == 5'd9),
    before_q[11] & (below_11 == 5'd9),
    before_q[10] & (below_10 == 5'd9),
    before_q[9] & (below_9 == 5'd9),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 10 of before_q, one-hot.
  wire [15:0] nth_10 = {
    before_q[15] & (below_15 == 5'd10),
    before_q[14] & (below_14 == 5'd10),
    before_q[13] & (below_13 == 5'd10),
    before_q[12] & (below_12 == 5'd10),
    before_q[11] & (below_11 == 5'd10),
    before_q[10] & (below_10 == 5'd10),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 11 of before_q, one-hot.
  wire [15:0] nth_11 = {
    before_q[15] & (below_15 == 5'd11),
    before_q[14] & (below_14 == 5'd11),
    before_q[13] & (below_13 == 5'd11),
    before_q[12] & (below_12 == 5'd11),
    before_q[11] & (below_11 == 5'd11),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 12 of before_q, one-hot.
  wire [15:0] nth_12 = {
    before_q[15] & (below_15 == 5'd12),
    before_q[14] & (below_14 == 5'd12),
    before_q[13] & (below_13 == 5'd12),
    before_q[12] & (below_12 == 5'd12),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 13 of before_q, one-hot.
  wire [15:0] nth_13 = {
    before_q[15] & (below_15 == 5'd13),
    before_q[14] & (below_14 == 5'd13),
    before_q[13] & (below_13 == 5'd13),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 14 of before_q, one-hot.
  wire [15:0] nth_14 = {
    before_q[15] & (below_15 == 5'd14),
    before_q[14] & (below_14 == 5'd14),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 15 of before_q, one-hot.
  wire [15:0] nth_15 = {
    before_q[15] & (below_15 == 5'd15),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Bit n: more than n slots were decided.
  wire [15:0] over = {
    granted_q > 5'd15,
    granted_q > 5'd14,
    granted_q > 5'd13,
    granted_q > 5'd12,
    granted_q > 5'd11,
    granted_q > 5'd10,
    granted_q > 5'd9,
    granted_q > 5'd8,
    granted_q > 5'd7,
    granted_q > 5'd6,
    granted_q > 5'd5,
    granted_q > 5'd4,
    granted_q > 5'd3,
    granted_q > 5'd2,
    granted_q > 5'd1,
    granted_q > 5'd0
  };

  // The lowest of these slots.
  wire [15:0] issued = {
    (nth_0[15] & over[0]) |
    (nth_1[15] & over[1]) |
    (nth_2[15] & over[2]) |
    (nth_3[15] & over[3]) |
    (nth_4[15] & over[4]) |
    (nth_5[15] & over[5]) |
    (nth_6[15] & over[6]) |
    (nth_7[15] & over[7]) |
    (nth_8[15] & over[8]) |
    (nth_9[15] & over[9]) |
    (nth_10[15] & over[10]) |
    (nth_11[15] & over[11]) |
    (nth_12[15] & over[12]) |
    (nth_13[15] & over[13]) |
    (nth_14[15] & over[14]) |
    (nth_15[15] & over[15]),
    (nth_0[14] & over[0]) |
    (nth_1[14] & over[1]) |
    (nth_2[14] & over[2]) |
    (nth_3[14] & over[3]) |
    (nth_4[14] & over[4]) |
    (nth_5[14] & over[5]) |
    (nth_6[14] & over[6]) |
    (nth_7[14] & over[7]) |
    (nth_8[14] & over[8]) |
    (nth_9[14] & over[9]) |
    (nth_10[14] & over[10]) |
    (nth_11[14] & over[11]) |
    (nth_12[14] & over[12]) |
    (nth_13[14] & over[13]) |
    (nth_14[14] & over[14]) |
    (nth_15[14] & over[15]),
    (nth_0[13] & over[0]) |
    (nth_1[13] & over[1]) |
    (nth_2[13] & over[2]) |
    (nth_3[13] & over[3]) |
    (nth_4[13] & over[4]) |
    (nth_5[13] & over[5]) |
    (nth_6[13] & over[6]) |
    (nth_7[13] & over[7]) |
    (nth_8[13] & over[8]) |
    (nth_9[13] & over[9]) |
    (nth_10[13] & over[10]) |
    (nth_11[13] & over[11]) |
    (nth_12[13] & over[12]) |
    (nth_13[13] & over[13]) |
    (nth_14[13] & over[14]) |
    (nth_15[13] & over[15]),
    (nth_0[12] & over[0]) |
    (nth_1[12] & over[1]) |
    (nth_2[12] & over[2]) |
    (nth_3[12] & over[3]) |
    (nth_4[12] & over[4]) |
    (nth_5[12] & over[5]) |
    (nth_6[12] & over[6]) |
    (nth_7[12] & over[7]) |
    (nth_8[12] & over[8]) |
    (nth_9[12] & over[9]) |
    (nth_10[12] & over[10]) |
    (nth_11[12] & over[11]) |
    (nth_12[12] & over[12]) |
    (nth_13[12] & over[13]) |
    (nth_14[12] & over[14]) |
    (nth_15[12] & over[15]),
    (nth_0[11] & over[0]) |
    (nth_1[11] & over[1]) |
    (nth_2[11] & over[2]) |
    (nth_3[11] & over[3]) |
    (nth_4[11] & over[4]) |
    (nth_5[11] & over[5]) |
    (nth_6[11] & over[6]) |
    (nth_7[11] & over[7]) |
    (nth_8[11] & over[8]) |
    (nth_9[11] & over[9]) |
    (nth_10[11] & over[10]) |
    (nth_11[11] & over[11]) |
    (nth_12[11] & over[12]) |
    (nth_13[11] & over[13]) |
    (nth_14[11] & over[14]) |
    (nth_15[11] & over[15]),
    (nth_0[10] & over[0]) |
    (nth_1[10] & over[1]) |
    (nth_2[10] & over[2]) |
    (nth_3[10] & over[3]) |
    (nth_4[10] & over[4]) |
    (nth_5[10] & over[5]) |
    (nth_6[10] & over[6]) |
    (nth_7[10] & over[7]) |
    (nth_8[10] & over[8]) |
    (nth_9[10] & over[9]) |
    (nth_10[10] & over[10]) |
    (nth_11[10] & over[11]) |
    (nth_12[10] & over[12]) |
    (nth_13[10] & over[13]) |
    (nth_14[10] & over[14]) |
    (nth_15[10] & over[15]),
    (nth_0[9] & over[0]) |
    (nth_1[9] & over[1]) |
    (nth_2[9] & over[2]) |
    (nth_3[9] & over[3]) |
    (nth_4[9] & over[4]) |
    (nth_5[9] & over[5]) |
    (nth_6[9] & over[6]) |
    (nth_7[9] & over[7]) |
    (nth_8[9] & over[8]) |
    (nth_9[9] & over[9]) |
    (nth_10[9] & over[10]) |
    (nth_11[9] & over[11]) |
    (nth_12[9] & over[12]) |
    (nth_13[9] & over[13]) |
    (nth_14[9] & over[14]) |
    (nth_15[9] & over[15]),
    (nth_0[8] & over[0]) |
    (nth_1[8] & over[1]) |
    (nth_2[8] & over[2]) |
    (nth_3[8] & over[3]) |
    (nth_4[8] & over[4]) |
    (nth_5[8] & over[5]) |
    (nth_6[8] & over[6]) |
    (nth_7[8] & over[7]) |
    (nth_8[8] & over[8]) |
    (nth_9[8] & over[9]) |
    (nth_10[8] & over[10]) |
    (nth_11[8] & over[11]) |
    (nth_12[8] & over[12]) |
    (nth_13[8] & over[13]) |
    (nth_14[8] & over[14]) |
    (nth_15[8] & over[15]),
    (nth_0[7] & over[0]) |
    (nth_1[7] & over[1]) |
    (nth_2[7] & over[2]) |
    (nth_3[7] & over[3]) |
    (nth_4[7] & over[4]) |
    (nth_5[7] & over[5]) |
    (nth_6[7] & over[6]) |
    (nth_7[7] & over[7]) |
    (nth_8[7] & over[8]) |
    (nth_9[7] & over[9]) |
    (nth_10[7] & over[10]) |
    (nth_11[7] & over[11]) |
    (nth_12[7] & over[12]) |
    (nth_13[7] & over[13]) |
    (nth_14[7] & over[14]) |
    (nth_15[7] & over[15]),
    (nth_0[6] & over[0]) |
    (nth_1[6] & over[1]) |
    (nth_2[6] & over[2]) |
    (nth_3[6] & over[3]) |
    (nth_4[6] & over[4]) |
    (nth_5[6] & over[5]) |
    (nth_6[6] & over[6]) |
    (nth_7[6] & over[7]) |
    (nth_8[6] & over[8]) |
    (nth_9[6] & over[9]) |
    (nth_10[6] & over[10]) |
    (nth_11[6] & over[11]) |
    (nth_12[6] & over[12]) |
    (nth_13[6] & over[13]) |
    (nth_14[6] & over[14]) |
    (nth_15[6] & over[15]),
    (nth_0[5] & over[0]) |
    (nth_1[5] & over[1]) |
    (nth_2[5] & over[2]) |
    (nth_3[5] & over[3]) |
    (nth_4[5] & over[4]) |
    (nth_5[5] & over[5]) |
    (nth_6[5] & over[6]) |
    (nth_7[5] & over[7]) |
    (nth_8[5] & over[8]) |
    (nth_9[5] & over[9]) |
    (nth_10[5] & over[10]) |
    (nth_11[5] & over[11]) |
    (nth_12[5] & over[12]) |
    (nth_13[5] & over[13]) |
    (nth_14[5] & over[14]) |
    (nth_15[5] & over[15]),
    (nth_0[4] & over[0]) |
    (nth_1[4] & over[1]) |
    (nth_2[4] & over[2]) |
    (nth_3[4] & over[3]) |
    (nth_4[4] & over[4]) |
    (nth_5[4] & over[5]) |
    (nth_6[4] & over[6]) |
    (nth_7[4] & over[7]) |
    (nth_8[4] & over[8]) |
    (nth_9[4] & over[9]) |
    (nth_10[4] & over[10]) |
    (nth_11[4] & over[11]) |
    (nth_12[4] & over[12]) |
    (nth_13[4] & over[13]) |
    (nth_14[4] & over[14]) |
    (nth_15[4] & over[15]),
    (nth_0[3] & over[0]) |
    (nth_1[3] & over[1]) |
    (nth_2[3] & over[2]) |
    (nth_3[3] & over[3]) |
    (nth_4[3] & over[4]) |
    (nth_5[3] & over[5]) |
    (nth_6[3] & over[6]) |
    (nth_7[3] & over[7]) |
    (nth_8[3] & over[8]) |
    (nth_9[3] & over[9]) |
    (nth_10[3] & over[10]) |
    (nth_11[3] & over[11]) |
    (nth_12[3] & over[12]) |
    (nth_13[3] & over[13]) |
    (nth_14[3] & over[14]) |
    (nth_15[3] & over[15]),
    (nth_0[2] & over[0]) |
    (nth_1[2] & over[1]) |
    (nth_2[2] & over[2]) |
    (nth_3[2] & over[3]) |
    (nth_4[2] & over[4]) |
    (nth_5[2] & over[5]) |
    (nth_6[2] & over[6]) |
    (nth_7[2] & over[7]) |
    (nth_8[2] & over[8]) |
    (nth_9[2] & over[9]) |
    (nth_10[2] & over[10]) |
    (nth_11[2] & over[11]) |
    (nth_12[2] & over[12]) |
    (nth_13[2] & over[13]) |
    (nth_14[2] & over[14]) |
    (nth_15[2] & over[15]),
    (nth_0[1] & over[0]) |
    (nth_1[1] & over[1]) |
    (nth_2[1] & over[2]) |
    (nth_3[1] & over[3]) |
    (nth_4[1] & over[4]) |
    (nth_5[1] & over[5]) |
    (nth_6[1] & over[6]) |
    (nth_7[1] & over[7]) |
    (nth_8[1] & over[8]) |
    (nth_9[1] & over[9]) |
    (nth_10[1] & over[10]) |
    (nth_11[1] & over[11]) |
    (nth_12[1] & over[12]) |
    (nth_13[1] & over[13]) |
    (nth_14[1] & over[14]) |
    (nth_15[1] & over[15]),
    (nth_0[0] & over[0]) |
    (nth_1[0] & over[1]) |
    (nth_2[0] & over[2]) |
    (nth_3[0] & over[3]) |
    (nth_4[0] & over[4]) |
    (nth_5[0] & over[5]) |
    (nth_6[0] & over[6]) |
    (nth_7[0] & over[7]) |
    (nth_8[0] & over[8]) |
    (nth_9[0] & over[9]) |
    (nth_10[0] & over[10]) |
    (nth_11[0] & over[11]) |
    (nth_12[0] & over[12]) |
    (nth_13[0] & over[13]) |
    (nth_14[0] & over[14]) |
    (nth_15[0] & over[15])
  };

  // Slots not yet issued.
  wire [15:0] todo = (loaded_q ? front_q : before_q & ~issued) & {16{valid_q}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      loaded_q <= 1'b0;
    end else begin
      loaded_q <= take;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 16'd0;
    end else begin
      front_q <= instr_ve_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 16'd0;
    end else begin
      before_q <= todo;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      granted_q <= 5'd0;
    end else begin
      granted_q <= {
        grant[15],
        grant[7] & ~grant[15],
        (grant[3] & ~grant[7]) | (grant[11] & ~grant[15]),
        (grant[1] & ~grant[3]) |
        (grant[5] & ~grant[7]) |
        (grant[9] & ~grant[11]) |
        (grant[13] & ~grant[15]),
        (grant[0] & ~grant[1]) |
        (grant[2] & ~grant[3]) |
        (grant[4] & ~grant[5]) |
        (grant[6] & ~grant[7]) |
        (grant[8] & ~grant[9]) |
        (grant[10] & ~grant[11]) |
        (grant[12] & ~grant[13]) |
        (grant[14] & ~grant[15])
      };
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
  wire [15:0] first = {
    first_i == 5'd15,
    first_i == 5'd14,
    first_i == 5'd13,
    first_i == 5'd12,
    first_i == 5'd11,
    first_i == 5'd10,
    first_i == 5'd9,
    first_i == 5'd8,
    first_i == 5'd7,
    first_i == 5'd6,
    first_i == 5'd5,
    first_i == 5'd4,
    first_i == 5'd3,
    first_i == 5'd2,
    first_i == 5'd1,
    first_i == 5'd0
  };

  // Bit n: VE 0 executes slot number n of those decided.
  wire takes_0 = first[0] & over[0];
  // Bit n: VE 1 executes slot number n of those decided.
  wire [1:0] takes_1 = {first[0] & over[1], first[1] & over[0]};
  // Bit n: VE 2 executes slot number n of those decided.
  wire [2:0] takes_2 = {first[0] & over[2], first[1] & over[1], first[2] & over[0]};

  // Bit n: VE 3 executes slot number n of those decided.
  wire [3:0] takes_3 = {
    first[0] & over[3],
    first[1] & over[2],
    first[2] & over[1],
    first[3] & over[0]
  };

  // Bit n: VE 4 executes slot number n of those decided.
  wire [4:0] takes_4 = {
    first[0] & over[4],
    first[1] & over[3],
    first[2] & over[2],
    first[3] & over[1],
    first[4] & over[0]
  };

  // Bit n: VE 5 executes slot number n of those decided.
  wire [5:0] takes_5 = {
    first[0] & over[5],
    first[1] & over[4],
    first[2] & over[3],
    first[3] & over[2],
    first[4] & over[1],
    first[5] & over[0]
  };

  // Bit n: VE 6 executes slot number n of those decided.
  wire [6:0] takes_6 = {
    first[0] & over[6],
    first[1] & over[5],
    first[2] & over[4],
    first[3] & over[3],
    first[4] & over[2],
    first[5] & over[1],
    first[6] & over[0]
  };

  // Bit n: VE 7 executes slot number n of those decided.
  wire [7:0] takes_7 = {
    first[0] & over[7],
    first[1] & over[6],
    first[2] & over[5],
    first[3] & over[4],
    first[4] & over[3],
    first[5] & over[2],
    first[6] & over[1],
    first[7] & over[0]
  };

  // Bit n: VE 8 executes slot number n of those decided.
  wire [8:0] takes_8 = {
    first[0] & over[8],
    first[1] & over[7],
    first[2] & over[6],
    first[3] & over[5],
    first[4] & over[4],
    first[5] & over[3],
    first[6] & over[2],
    first[7] & over[1],
    first[8] & over[0]
  };

  // Bit n: VE 9 executes slot number n of those decided.
  wire [9:0] takes_9 = {
    first[0] & over[9],
    first[1] & over[8],
    first[2] & over[7],
    first[3] & over[6],
    first[4] & over[5],
    first[5] & over[4],
    first[6] & over[3],
    first[7] & over[2],
    first[8] & over[1],
    first[9] & over[0]
  };

  // Bit n: VE 10 executes slot number n of those decided.
  wire [10:0] takes_10 = {
    first[0] & over[10],
    first[1] & over[9],
    first[2] & over[8],
    first[3] & over[7],
    first[4] & over[6],
    first[5] & over[5],
    first[6] & over[4],
    first[7] & over[3],
    first[8] & over[2],
    first[9] & over[1],
    first[10] & over[0]
  };

  // Bit n: VE 11 executes slot number n of those decided.
  wire [11:0] takes_11 = {
    first[0] & over[11],
    first[1] & over[10],
    first[2] & over[9],
    first[3] & over[8],
    first[4] & over[7],
    first[5] & over[6],
    first[6] & over[5],
    first[7] & over[4],
    first[8] & over[3],
    first[9] & over[2],
    first[10] & over[1],
    first[11] & over[0]
  };

  // Bit n: VE 12 executes slot number n of those decided.
  wire [12:0] takes_12 = {
    first[0] & over[12],
    first[1] & over[11],
    first[2] & over[10],
    first[3] & over[9],
    first[4] & over[8],
    first[5] & over[7],
    first[6] & over[6],
    first[7] & over[5],
    first[8] & over[4],
    first[9] & over[3],
    first[10] & over[2],
    first[11] & over[1],
    first[12] & over[0]
  };

  // Bit n: VE 13 executes slot number n of those decided.
  wire [13:0] takes_13 = {
    first[0] & over[13],
    first[1] & over[12],
    first[2] & over[11],
    first[3] & over[10],
    first[4] & over[9],
    first[5] & over[8],
    first[6] & over[7],
    first[7] & over[6],
    first[8] & over[5],
    first[9] & over[4],
    first[10] & over[3],
    first[11] & over[2],
    first[12] & over[1],
    first[13] & over[0]
  };

  // Bit n: VE 14 executes slot number n of those decided.
  wire [14:0] takes_14 = {
    first[0] & over[14],
    first[1] & over[13],
    first[2] & over[12],
    first[3] & over[11],
    first[4] & over[10],
    first[5] & over[9],
    first[6] & over[8],
    first[7] & over[7],
    first[8] & over[6],
    first[9] & over[5],
    first[10] & over[4],
    first[11] & over[3],
    first[12] & over[2],
    first[13] & over[1],
    first[14] & over[0]
  };

  // Bit n: VE 15 executes slot number n of those decided.
  wire [15:0] takes_15 = {
    first[0] & over[15],
    first[1] & over[14],
    first[2] & over[13],
    first[3] & over[12],
    first[4] & over[11],
    first[5] & over[10],
    first[6] & over[9],
    first[7] & over[8],
    first[8] & over[7],
    first[9] & over[6],
    first[10] & over[5],
    first[11] & over[4],
    first[12] & over[3],
    first[13] & over[2],
    first[14] & over[1],
    first[15] & over[0]
  };

  // Slot number 0.
  wire [3:0] slot_0 = {
    |(nth_0 & 16'hff00),
    |(nth_0 & 16'hf0f0),
    |(nth_0 & 16'hcccc),
    |(nth_0 & 16'haaaa)
  };

  // Slot number 1.
  wire [3:0] slot_1 = {
    |(nth_1 & 16'hff00),
    |(nth_1 & 16'hf0f0),
    |(nth_1 & 16'hcccc),
    |(nth_1 & 16'haaaa)
  };

  // Slot number 2.
  wire [3:0] slot_2 = {
    |(nth_2 & 16'hff00),
    |(nth_2 & 16'hf0f0),
    |(nth_2 & 16'hcccc),
    |(nth_2 & 16'haaaa)
  };

  // Slot number 3.
  wire [3:0] slot_3 = {
    |(nth_3 & 16'hff00),
    |(nth_3 & 16'hf0f0),
    |(nth_3 & 16'hcccc),
    |(nth_3 & 16'haaaa)
  };

  // Slot number 4.
  wire [3:0] slot_4 = {
    |(nth_4 & 16'hff00),
    |(nth_4 & 16'hf0f0),
    |(nth_4 & 16'hcccc),
    |(nth_4 & 16'haaaa)
  };

  // Slot number 5.
  wire [3:0] slot_5 = {
    |(nth_5 & 16'hff00),
    |(nth_5 & 16'hf0f0),
    |(nth_5 & 16'hcccc),
    |(nth_5 & 16'haaaa)
  };

  // Slot number 6.
  wire [3:0] slot_6 = {
    |(nth_6 & 16'hff00),
    |(nth_6 & 16'hf0f0),
    |(nth_6 & 16'hcccc),
    |(nth_6 & 16'haaaa)
  };

  // Slot number 7.
  wire [3:0] slot_7 = {
    |(nth_7 & 16'hff00),
    |(nth_7 & 16'hf0f0),
    |(nth_7 & 16'hcccc),
    |(nth_7 & 16'haaaa)
  };

  // Slot number 8.
  wire [3:0] slot_8 = {
    |(nth_8 & 16'hff00),
    |(nth_8 & 16'hf0f0),
    |(nth_8 & 16'hcccc),
    |(nth_8 & 16'haaaa)
  };

  // Slot number 9.
  wire [3:0] slot_9 = {
    |(nth_9 & 16'hff00),
    |(nth_9 & 16'hf0f0),
    |(nth_9 & 16'hcccc),
    |(nth_9 & 16'haaaa)
  };

  // Slot number 10.
  wire [3:0] slot_10 = {
    |(nth_10 & 16'hff00),
    |(nth_10 & 16'hf0f0),
    |(nth_10 & 16'hcccc),
    |(nth_10 & 16'haaaa)
  };

  // Slot number 11.
  wire [3:0] slot_11 = {
    |(nth_11 & 16'hff00),
    |(nth_11 & 16'hf0f0),
    |(nth_11 & 16'hcccc),
    |(nth_11 & 16'haaaa)
  };

  // Slot number 12.
  wire [3:0] slot_12 = {
    |(nth_12 & 16'hff00),
    |(nth_12 & 16'hf0f0),
    |(nth_12 & 16'hcccc),
    |(nth_12 & 16'haaaa)
  };

  // Slot number 13.
  wire [3:0] slot_13 = {
    |(nth_13 & 16'hff00),
    |(nth_13 & 16'hf0f0),
    |(nth_13 & 16'hcccc),
    |(nth_13 & 16'haaaa)
  };

  // Slot number 14.
  wire [3:0] slot_14 = {
    |(nth_14 & 16'hff00),
    |(nth_14 & 16'hf0f0),
    |(nth_14 & 16'hcccc),
    |(nth_14 & 16'haaaa)
  };

  // Slot number 15.
  wire [3:0] slot_15 = {
    |(nth_15 & 16'hff00),
    |(nth_15 & 16'hf0f0),
    |(nth_15 & 16'hcccc),
    |(nth_15 & 16'haaaa)
  };

  assign ve_o = {
    |takes_15,
    |takes_14,
    |takes_13,
    |takes_12,
    |takes_11,
    |takes_10,
    |takes_9,
    |takes_8,
    |takes_7,
    |takes_6,
    |takes_5,
    |takes_4,
    |takes_3,
    |takes_2,
    |takes_1,
    takes_0
  };

  assign slot_o = {
    ({4{takes_15[0]}} & slot_0) |
    ({4{takes_15[1]}} & slot_1) |
    ({4{takes_15[2]}} & slot_2) |
    ({4{takes_15[3]}} & slot_3) |
    ({4{takes_15[4]}} & slot_4) |
    ({4{takes_15[5]}} & slot_5) |
    ({4{takes_15[6]}} & slot_6) |
    ({4{takes_15[7]}} & slot_7) |
    ({4{takes_15[8]}} & slot_8) |
    ({4{takes_15[9]}} & slot_9) |
    ({4{takes_15[10]}} & slot_10) |
    ({4{takes_15[11]}} & slot_11) |
    ({4{takes_15[12]}} & slot_12) |
    ({4{takes_15[13]}} & slot_13) |
    ({4{takes_15[14]}} & slot_14) |
    ({4{takes_15[15]}} & slot_15),
    ({4{takes_14[0]}} & slot_0) |
    ({4{takes_14[1]}} & slot_1) |
    ({4{takes_14[2]}} & slot_2) |
    ({4{takes_14[3]}} & slot_3) |
    ({4{takes_14[4]}} & slot_4) |
    ({4{takes_14[5]}} & slot_5) |
    ({4{takes_14[6]}} & slot_6) |
    ({4{takes_14[7]}} & slot_7) |
    ({4{takes_14[8]}} & slot_8) |
    ({4{takes_14[9]}} & slot_9) |
    ({4{takes_14[10]}} & slot_10) |
    ({4{takes_14[11]}} & slot_11) |
    ({4{takes_14[12]}} & slot_12) |
    ({4{takes_14[13]}} & slot_13) |
    ({4{takes_14[14]}} & slot_14),
    ({4{takes_13[0]}} & slot_0) |
    ({4{takes_13[1]}} & slot_1) |
    ({4{takes_13[2]}} & slot_2) |
    ({4{takes_13[3]}} & slot_3) |
    ({4{takes_13[4]}} & slot_4) |
    ({4{takes_13[5]}} & slot_5) |
    ({4{takes_13[6]}} & slot_6) |
    ({4{takes_13[7]}} & slot_7) |
    ({4{takes_13[8]}} & slot_8) |
    ({4{takes_13[9]}} & slot_9) |
    ({4{takes_13[10]}} & slot_10) |
    ({4{takes_13[11]}} & slot_11) |
    ({4{takes_13[12]}} & slot_12) |
    ({4{takes_13[13]}} & slot_13),
    ({4{takes_12[0]}} & slot_0) |
    ({4{takes_12[1]}} & slot_1) |
    ({4{takes_12[2]}} & slot_2) |
    ({4{takes_12[3]}} & slot_3) |
    ({4{takes_12[4]}} & slot_4) |
    ({4{takes_12[5]}} & slot_5) |
    ({4{takes_12[6]}} & slot_6) |
    ({4{takes_12[7]}} & slot_7) |
    ({4{takes_12[8]}} & slot_8) |
    ({4{takes_12[9]}} & slot_9) |
    ({4{takes_12[10]}} & slot_10) |
    ({4{takes_12[11]}} & slot_11) |
    ({4{takes_12[12]}} & slot_12),
    ({4{takes_11[0]}} & slot_0) |
    ({4{takes_11[1]}} & slot_1) |
    ({4{takes_11[2]}} & slot_2) |
    ({4{takes_11[3]}} & slot_3) |
    ({4{takes_11[4]}} & slot_4) |
    ({4{takes_11[5]}} & slot_5) |
    ({4{takes_11[6]}} & slot_6) |
    ({4{takes_11[7]}} & slot_7) |
    ({4{takes_11[8]}} & slot_8) |
    ({4{takes_11[9]}} & slot_9) |
    ({4{takes_11[10]}} & slot_10) |
    ({4{takes_11[11]}} & slot_11),
    ({4{takes_10[0]}} & slot_0) |
    ({4{takes_10[1]}} & slot_1) |
    ({4{takes_10[2]}} & slot_2) |
    ({4{takes_10[3]}} & slot_3) |
    ({4{takes_10[4]}} & slot_4) |
    ({4{takes_10[5]}} & slot_5) |
    ({4{takes_10[6]}} & slot_6) |
    ({4{takes_10[7]}} & slot_7) |
    ({4{takes_10[8]}} & slot_8) |
    ({4{takes_10[9]}} & slot_9) |
    ({4{takes_10[10]}} & slot_10),
    ({4{takes_9[0]}} & slot_0) |
    ({4{takes_9[1]}} & slot_1) |
    ({4{takes_9[2]}} & slot_2) |
    ({4{takes_9[3]}} & slot_3) |
    ({4{takes_9[4]}} & slot_4) |
    ({4{takes_9[5]}} & slot_5) |
    ({4{takes_9[6]}} & slot_6) |
    ({4{takes_9[7]}} & slot_7) |
    ({4{takes_9[8]}} & slot_8) |
    ({4{takes_9[9]}} & slot_9),
    ({4{takes_8[0]}} & slot_0) |
    ({4{takes_8[1]}} & slot_1) |
    ({4{takes_8[2]}} & slot_2) |
    ({4{takes_8[3]}} & slot_3) |
    ({4{takes_8[4]}} & slot_4) |
    ({4{takes_8[5]}} & slot_5) |
    ({4{takes_8[6]}} & slot_6) |
    ({4{takes_8[7]}} & slot_7) |
    ({4{takes_8[8]}} & slot_8),
    ({4{takes_7[0]}} & slot_0) |
    ({4{takes_7[1]}} & slot_1) |
    ({4{takes_7[2]}} & slot_2) |
    ({4{takes_7[3]}} & slot_3) |
    ({4{takes_7[4]}} & slot_4) |
    ({4{takes_7[5]}} & slot_5) |
    ({4{takes_7[6]}} & slot_6) |
    ({4{takes_7[7]}} & slot_7),
    ({4{takes_6[0]}} & slot_0) |
    ({4{takes_6[1]}} & slot_1) |
    ({4{takes_6[2]}} & slot_2) |
    ({4{takes_6[3]}} & slot_3) |
    ({4{takes_6[4]}} & slot_4) |
    ({4{takes_6[5]}} & slot_5) |
    ({4{takes_6[6]}} & slot_6),
    ({4{takes_5[0]}} & slot_0) |
    ({4{takes_5[1]}} & slot_1) |
    ({4{takes_5[2]}} & slot_2) |
    ({4{takes_5[3]}} & slot_3) |
    ({4{takes_5[4]}} & slot_4) |
    ({4{takes_5[5]}} & slot_5),
    ({4{takes_4[0]}} & slot_0) |
    ({4{takes_4[1]}} & slot_1) |
    ({4{takes_4[2]}} & slot_2) |
    ({4{takes_4[3]}} & slot_3) |
    ({4{takes_4[4]}} & slot_4),
    ({4{takes_3[0]}} & slot_0) |
    ({4{takes_3[1]}} & slot_1) |
    ({4{takes_3[2]}} & slot_2) |
    ({4{takes_3[3]}} & slot_3),
    ({4{takes_2[0]}} & slot_0) | ({4{takes_2[1]}} & slot_1) | ({4{takes_2[2]}} & slot_2),
    ({4{takes_1[0]}} & slot_0) | ({4{takes_1[1]}} & slot_1),
    {4{takes_0}} & slot_0
  };

endmodule

`default_nettype wire
