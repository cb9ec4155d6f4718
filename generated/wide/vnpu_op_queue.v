// SPDX-License-Identifier: Apache-2.0
//
// Issue register of one queue, and the slots that it issues.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/queue.ts; do not edit.
// Body SHA-256: 7a9269c88e0c1085

`default_nettype none

module vnpu_op_queue (
  input  wire        clk_i,          // Clock.
  input  wire        rst_ni,         // Reset, active low.
  input  wire        instr_valid_i,  // An instruction stands at the front of the queue.
  input  wire  [7:0] instr_ve_i,     // Its VE slots in use.
  input  wire        flush_i,        // Drop the instruction.
  input  wire        hold_i,         // Issue nothing.
  input  wire        allow_i,        // The vNPU may issue VE operations.
  input  wire        me_done_i,      // No ME operation is left after this cycle.
  // Slots that issue on own VEs, decided in this cycle; a thermometer.
  input  wire  [7:0] own_i,
  input  wire  [7:0] borrowed_i,     // Slots that issue on borrowed ones besides.
  input  wire  [3:0] first_i,        // VE of the first slot decided in the cycle before.
  output wire  [7:0] demand_o,       // Slots that it asks for, a thermometer.
  output wire        take_o,         // The front moves into the register at the end of this cycle.
  output wire  [7:0] todo_o,         // Slots not yet issued.
  output wire  [3:0] granted_o,      // Slots decided in the cycle before.
  output wire        retire_o,       // The instruction was complete in the cycle before.
  output wire  [7:0] ve_o,           // VEs that execute a slot of it.
  output wire [23:0] slot_o          // Slot for each of these VEs; 0 for the others.
);

  // ----------------------------------------
  // Decision: numbers of slots
  // ----------------------------------------

  reg valid_q;       // The register holds an instruction.
  reg [3:0] left_q;  // Slots not yet decided.

  // The instruction may issue.
  wire runs = valid_q & ~hold_i & ~flush_i;

  // left_q as a thermometer.
  wire [7:0] left = {
    left_q > 4'd7,
    left_q > 4'd6,
    left_q > 4'd5,
    left_q > 4'd4,
    left_q > 4'd3,
    left_q > 4'd2,
    left_q > 4'd1,
    left_q > 4'd0
  };

  // Its VE slots may issue.
  wire asks = runs & allow_i;

  wire [7:0] beyond;  // Slots beyond those on own VEs.
  vnpu_op_less u_beyond (
    .a_i    (left),
    .b_i    (own_i),
    .rest_o (beyond)
  );

  wire [7:0] kept;  // Slots left for later.
  vnpu_op_less u_kept (
    .a_i    (beyond),
    .b_i    (borrowed_i),
    .rest_o (kept)
  );

  wire [7:0] grant;  // Slots that issue.
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
  wire [3:0] front =
      {3'd0, instr_ve_i[0]} +
      {3'd0, instr_ve_i[1]} +
      {3'd0, instr_ve_i[2]} +
      {3'd0, instr_ve_i[3]} +
      {3'd0, instr_ve_i[4]} +
      {3'd0, instr_ve_i[5]} +
      {3'd0, instr_ve_i[6]} +
      {3'd0, instr_ve_i[7]};

  // kept as a binary number.
  wire [3:0] decided = {
    kept[7],
    kept[3] & ~kept[7],
    (kept[1] & ~kept[3]) | (kept[5] & ~kept[7]),
    (kept[0] & ~kept[1]) | (kept[2] & ~kept[3]) | (kept[4] & ~kept[5]) | (kept[6] & ~kept[7])
  };

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      left_q <= 4'd0;
    end else begin
      left_q <= take ? front : flush_i ? 4'd0 : decided;
    end
  end

  assign demand_o = left & {8{asks}};
  assign take_o = take;

  // ----------------------------------------
  // One cycle later: the slots themselves
  // ----------------------------------------

  reg loaded_q;         // The instruction was taken in the cycle before.
  reg [7:0] front_q;    // Slots of the front of the cycle before.
  reg [7:0] before_q;   // Slots not yet issued, a cycle ago.
  reg [3:0] granted_q;  // Slots decided in the cycle before.
  reg retire_q;         // The instruction was complete in the cycle before.

  // Slots in before_q below slot 0.
  wire [3:0] below_0 = 4'd0;
  // Slots in before_q below slot 1.
  wire [3:0] below_1 = {3'd0, before_q[0]};
  // Slots in before_q below slot 2.
  wire [3:0] below_2 = {3'd0, before_q[0]} + {3'd0, before_q[1]};
  // Slots in before_q below slot 3.
  wire [3:0] below_3 = {3'd0, before_q[0]} + {3'd0, before_q[1]} + {3'd0, before_q[2]};

  // Slots in before_q below slot 4.
  wire [3:0] below_4 =
      {3'd0, before_q[0]} + {3'd0, before_q[1]} + {3'd0, before_q[2]} + {3'd0, before_q[3]};

  // Slots in before_q below slot 5.
  wire [3:0] below_5 =
      {3'd0, before_q[0]} +
      {3'd0, before_q[1]} +
      {3'd0, before_q[2]} +
      {3'd0, before_q[3]} +
      {3'd0, before_q[4]};

  // Slots in before_q below slot 6.
  wire [3:0] below_6 =
      {3'd0, before_q[0]} +
      {3'd0, before_q[1]} +
      {3'd0, before_q[2]} +
      {3'd0, before_q[3]} +
      {3'd0, before_q[4]} +
      {3'd0, before_q[5]};

  // Slots in before_q below slot 7.
  wire [3:0] below_7 =
      {3'd0, before_q[0]} +
      {3'd0, before_q[1]} +
      {3'd0, before_q[2]} +
      {3'd0, before_q[3]} +
      {3'd0, before_q[4]} +
      {3'd0, before_q[5]} +
      {3'd0, before_q[6]};

  // Slot number 0 of before_q, one-hot.
  wire [7:0] nth_0 = {
    before_q[7] & (below_7 == 4'd0),
    before_q[6] & (below_6 == 4'd0),
    before_q[5] & (below_5 == 4'd0),
    before_q[4] & (below_4 == 4'd0),
    before_q[3] & (below_3 == 4'd0),
    before_q[2] & (below_2 == 4'd0),
    before_q[1] & (below_1 == 4'd0),
    before_q[0] & (below_0 == 4'd0)
  };

  // Slot number 1 of before_q, one-hot.
  wire [7:0] nth_1 = {
    before_q[7] & (below_7 == 4'd1),
    before_q[6] & (below_6 == 4'd1),
    before_q[5] & (below_5 == 4'd1),
    before_q[4] & (below_4 == 4'd1),
    before_q[3] & (below_3 == 4'd1),
    before_q[2] & (below_2 == 4'd1),
    before_q[1] & (below_1 == 4'd1),
    1'b0
  };

  // Slot number 2 of before_q, one-hot.
  wire [7:0] nth_2 = {
    before_q[7] & (below_7 == 4'd2),
    before_q[6] & (below_6 == 4'd2),
    before_q[5] & (below_5 == 4'd2),
    before_q[4] & (below_4 == 4'd2),
    before_q[3] & (below_3 == 4'd2),
    before_q[2] & (below_2 == 4'd2),
    1'b0,
    1'b0
  };

  // Slot number 3 of before_q, one-hot.
  wire [7:0] nth_3 = {
    before_q[7] & (below_7 == 4'd3),
    before_q[6] & (below_6 == 4'd3),
    before_q[5] & (below_5 == 4'd3),
    before_q[4] & (below_4 == 4'd3),
    before_q[3] & (below_3 == 4'd3),
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 4 of before_q, one-hot.
  wire [7:0] nth_4 = {
    before_q[7] & (below_7 == 4'd4),
    before_q[6] & (below_6 == 4'd4),
    before_q[5] & (below_5 == 4'd4),
    before_q[4] & (below_4 == 4'd4),
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 5 of before_q, one-hot.
  wire [7:0] nth_5 = {
    before_q[7] & (below_7 == 4'd5),
    before_q[6] & (below_6 == 4'd5),
    before_q[5] & (below_5 == 4'd5),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 6 of before_q, one-hot.
  wire [7:0] nth_6 = {
    before_q[7] & (below_7 == 4'd6),
    before_q[6] & (below_6 == 4'd6),
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0,
    1'b0
  };

  // Slot number 7 of before_q, one-hot.
  wire [7:0] nth_7 = {before_q[7] & (below_7 == 4'd7), 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0};

  // Bit n: more than n slots were decided.
  wire [7:0] over = {
    granted_q > 4'd7,
    granted_q > 4'd6,
    granted_q > 4'd5,
    granted_q > 4'd4,
    granted_q > 4'd3,
    granted_q > 4'd2,
    granted_q > 4'd1,
    granted_q > 4'd0
  };

  // The lowest of these slots.
  wire [7:0] issued = {
    (nth_0[7] & over[0]) |
    (nth_1[7] & over[1]) |
    (nth_2[7] & over[2]) |
    (nth_3[7] & over[3]) |
    (nth_4[7] & over[4]) |
    (nth_5[7] & over[5]) |
    (nth_6[7] & over[6]) |
    (nth_7[7] & over[7]),
    (nth_0[6] & over[0]) |
    (nth_1[6] & over[1]) |
    (nth_2[6] & over[2]) |
    (nth_3[6] & over[3]) |
    (nth_4[6] & over[4]) |
    (nth_5[6] & over[5]) |
    (nth_6[6] & over[6]) |
    (nth_7[6] & over[7]),
    (nth_0[5] & over[0]) |
    (nth_1[5] & over[1]) |
    (nth_2[5] & over[2]) |
    (nth_3[5] & over[3]) |
    (nth_4[5] & over[4]) |
    (nth_5[5] & over[5]) |
    (nth_6[5] & over[6]) |
    (nth_7[5] & over[7]),
    (nth_0[4] & over[0]) |
    (nth_1[4] & over[1]) |
    (nth_2[4] & over[2]) |
    (nth_3[4] & over[3]) |
    (nth_4[4] & over[4]) |
    (nth_5[4] & over[5]) |
    (nth_6[4] & over[6]) |
    (nth_7[4] & over[7]),
    (nth_0[3] & over[0]) |
    (nth_1[3] & over[1]) |
    (nth_2[3] & over[2]) |
    (nth_3[3] & over[3]) |
    (nth_4[3] & over[4]) |
    (nth_5[3] & over[5]) |
    (nth_6[3] & over[6]) |
    (nth_7[3] & over[7]),
    (nth_0[2] & over[0]) |
    (nth_1[2] & over[1]) |
    (nth_2[2] & over[2]) |
    (nth_3[2] & over[3]) |
    (nth_4[2] & over[4]) |
    (nth_5[2] & over[5]) |
    (nth_6[2] & over[6]) |
    (nth_7[2] & over[7]),
    (nth_0[1] & over[0]) |
    (nth_1[1] & over[1]) |
    (nth_2[1] & over[2]) |
    (nth_3[1] & over[3]) |
    (nth_4[1] & over[4]) |
    (nth_5[1] & over[5]) |
    (nth_6[1] & over[6]) |
    (nth_7[1] & over[7]),
    (nth_0[0] & over[0]) |
    (nth_1[0] & over[1]) |
    (nth_2[0] & over[2]) |
    (nth_3[0] & over[3]) |
    (nth_4[0] & over[4]) |
    (nth_5[0] & over[5]) |
    (nth_6[0] & over[6]) |
    (nth_7[0] & over[7])
  };

  // Slots not yet issued.
  wire [7:0] todo = (loaded_q ? front_q : before_q & ~issued) & {8{valid_q}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      loaded_q <= 1'b0;
    end else begin
      loaded_q <= take;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 8'd0;
    end else begin
      front_q <= instr_ve_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 8'd0;
    end else begin
      before_q <= todo;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      granted_q <= 4'd0;
    end else begin
      granted_q <= {
        grant[7],
        grant[3] & ~grant[7],
        (grant[1] & ~grant[3]) | (grant[5] & ~grant[7]),
        (grant[0] & ~grant[1]) |
        (grant[2] & ~grant[3]) |
        (grant[4] & ~grant[5]) |
        (grant[6] & ~grant[7])
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
  wire [7:0] first = {
    first_i == 4'd7,
    first_i == 4'd6,
    first_i == 4'd5,
    first_i == 4'd4,
    first_i == 4'd3,
    first_i == 4'd2,
    first_i == 4'd1,
    first_i == 4'd0
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

  // Slot number 0.
  wire [2:0] slot_0 = {|(nth_0 & 8'hf0), |(nth_0 & 8'hcc), |(nth_0 & 8'haa)};
  // Slot number 1.
  wire [2:0] slot_1 = {|(nth_1 & 8'hf0), |(nth_1 & 8'hcc), |(nth_1 & 8'haa)};
  // Slot number 2.
  wire [2:0] slot_2 = {|(nth_2 & 8'hf0), |(nth_2 & 8'hcc), |(nth_2 & 8'haa)};
  // Slot number 3.
  wire [2:0] slot_3 = {|(nth_3 & 8'hf0), |(nth_3 & 8'hcc), |(nth_3 & 8'haa)};
  // Slot number 4.
  wire [2:0] slot_4 = {|(nth_4 & 8'hf0), |(nth_4 & 8'hcc), |(nth_4 & 8'haa)};
  // Slot number 5.
  wire [2:0] slot_5 = {|(nth_5 & 8'hf0), |(nth_5 & 8'hcc), |(nth_5 & 8'haa)};
  // Slot number 6.
  wire [2:0] slot_6 = {|(nth_6 & 8'hf0), |(nth_6 & 8'hcc), |(nth_6 & 8'haa)};
  // Slot number 7.
  wire [2:0] slot_7 = {|(nth_7 & 8'hf0), |(nth_7 & 8'hcc), |(nth_7 & 8'haa)};

  assign ve_o = {|takes_7, |takes_6, |takes_5, |takes_4, |takes_3, |takes_2, |takes_1, takes_0};

  assign slot_o = {
    ({3{takes_7[0]}} & slot_0) |
    ({3{takes_7[1]}} & slot_1) |
    ({3{takes_7[2]}} & slot_2) |
    ({3{takes_7[3]}} & slot_3) |
    ({3{takes_7[4]}} & slot_4) |
    ({3{takes_7[5]}} & slot_5) |
    ({3{takes_7[6]}} & slot_6) |
    ({3{takes_7[7]}} & slot_7),
    ({3{takes_6[0]}} & slot_0) |
    ({3{takes_6[1]}} & slot_1) |
    ({3{takes_6[2]}} & slot_2) |
    ({3{takes_6[3]}} & slot_3) |
    ({3{takes_6[4]}} & slot_4) |
    ({3{takes_6[5]}} & slot_5) |
    ({3{takes_6[6]}} & slot_6),
    ({3{takes_5[0]}} & slot_0) |
    ({3{takes_5[1]}} & slot_1) |
    ({3{takes_5[2]}} & slot_2) |
    ({3{takes_5[3]}} & slot_3) |
    ({3{takes_5[4]}} & slot_4) |
    ({3{takes_5[5]}} & slot_5),
    ({3{takes_4[0]}} & slot_0) |
    ({3{takes_4[1]}} & slot_1) |
    ({3{takes_4[2]}} & slot_2) |
    ({3{takes_4[3]}} & slot_3) |
    ({3{takes_4[4]}} & slot_4),
    ({3{takes_3[0]}} & slot_0) |
    ({3{takes_3[1]}} & slot_1) |
    ({3{takes_3[2]}} & slot_2) |
    ({3{takes_3[3]}} & slot_3),
    ({3{takes_2[0]}} & slot_0) | ({3{takes_2[1]}} & slot_1) | ({3{takes_2[2]}} & slot_2),
    ({3{takes_1[0]}} & slot_0) | ({3{takes_1[1]}} & slot_1),
    {3{takes_0}} & slot_0
  };

endmodule

`default_nettype wire
