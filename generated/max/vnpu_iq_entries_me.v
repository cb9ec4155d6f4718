// SPDX-License-Identifier: Apache-2.0
//
// Resolved slots of up to 4 instructions.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/entries.ts; do not edit.
// Body SHA-256: d429bba42dc9d6b4

`default_nettype none

module vnpu_iq_entries_me (
  input  wire          clk_i,      // Clock.
  input  wire          rst_ni,     // Reset, active low.
  input  wire          load_i,     // A uTop begins: entry 0 is the one written last.
  input  wire          take_i,     // The next instruction is taken.
  input  wire  [543:0] words_i,    // Words of its slots.
  input  wire  [543:0] scalars_i,  // Value of rs of each slot that reads it; 0 for the others.
  output wire   [16:0] read_o,     // Slots that read rs.
  output wire   [50:0] from_o,     // rs of each slot.
  output wire [1087:0] entry_o,    // For each slot its word, then its operand.
  input  wire          resume_i,   // The uTop that begins has an entry.
  input  wire [1087:0] context_i,  // That entry.
  output wire          pops_o      // The next instruction has a pop or popv.
);

  // ----------------------------------------
  // Operands
  // ----------------------------------------

  wire read_0;            // Slot 0 reads rs.
  wire [2:0] from_0;      // Register rs of slot 0.
  wire [31:0] operand_0;  // Operand of slot 0.
  vnpu_iq_operand_me u_operand_0 (
    .word_i    (words_i[31:0]),
    .scalar_i  (scalars_i[31:0]),
    .read_o    (read_0),
    .from_o    (from_0),
    .operand_o (operand_0)
  );

  wire read_1;            // Slot 1 reads rs.
  wire [2:0] from_1;      // Register rs of slot 1.
  wire [31:0] operand_1;  // Operand of slot 1.
  vnpu_iq_operand_ve u_operand_1 (
    .word_i    (words_i[63:32]),
    .scalar_i  (scalars_i[63:32]),
    .read_o    (read_1),
    .from_o    (from_1),
    .operand_o (operand_1)
  );

  wire read_2;            // Slot 2 reads rs.
  wire [2:0] from_2;      // Register rs of slot 2.
  wire [31:0] operand_2;  // Operand of slot 2.
  vnpu_iq_operand_ve u_operand_2 (
    .word_i    (words_i[95:64]),
    .scalar_i  (scalars_i[95:64]),
    .read_o    (read_2),
    .from_o    (from_2),
    .operand_o (operand_2)
  );

  wire read_3;            // Slot 3 reads rs.
  wire [2:0] from_3;      // Register rs of slot 3.
  wire [31:0] operand_3;  // Operand of slot 3.
  vnpu_iq_operand_ve u_operand_3 (
    .word_i    (words_i[127:96]),
    .scalar_i  (scalars_i[127:96]),
    .read_o    (read_3),
    .from_o    (from_3),
    .operand_o (operand_3)
  );

  wire read_4;            // Slot 4 reads rs.
  wire [2:0] from_4;      // Register rs of slot 4.
  wire [31:0] operand_4;  // Operand of slot 4.
  vnpu_iq_operand_ve u_operand_4 (
    .word_i    (words_i[159:128]),
    .scalar_i  (scalars_i[159:128]),
    .read_o    (read_4),
    .from_o    (from_4),
    .operand_o (operand_4)
  );

  wire read_5;            // Slot 5 reads rs.
  wire [2:0] from_5;      // Register rs of slot 5.
  wire [31:0] operand_5;  // Operand of slot 5.
  vnpu_iq_operand_ve u_operand_5 (
    .word_i    (words_i[191:160]),
    .scalar_i  (scalars_i[191:160]),
    .read_o    (read_5),
    .from_o    (from_5),
    .operand_o (operand_5)
  );

  wire read_6;            // Slot 6 reads rs.
  wire [2:0] from_6;      // Register rs of slot 6.
  wire [31:0] operand_6;  // Operand of slot 6.
  vnpu_iq_operand_ve u_operand_6 (
    .word_i    (words_i[223:192]),
    .scalar_i  (scalars_i[223:192]),
    .read_o    (read_6),
    .from_o    (from_6),
    .operand_o (operand_6)
  );

  wire read_7;            // Slot 7 reads rs.
  wire [2:0] from_7;      // Register rs of slot 7.
  wire [31:0] operand_7;  // Operand of slot 7.
  vnpu_iq_operand_ve u_operand_7 (
    .word_i    (words_i[255:224]),
    .scalar_i  (scalars_i[255:224]),
    .read_o    (read_7),
    .from_o    (from_7),
    .operand_o (operand_7)
  );

  wire read_8;            // Slot 8 reads rs.
  wire [2:0] from_8;      // Register rs of slot 8.
  wire [31:0] operand_8;  // Operand of slot 8.
  vnpu_iq_operand_ve u_operand_8 (
    .word_i    (words_i[287:256]),
    .scalar_i  (scalars_i[287:256]),
    .read_o    (read_8),
    .from_o    (from_8),
    .operand_o (operand_8)
  );

  wire read_9;            // Slot 9 reads rs.
  wire [2:0] from_9;      // Register rs of slot 9.
  wire [31:0] operand_9;  // Operand of slot 9.
  vnpu_iq_operand_ve u_operand_9 (
    .word_i    (words_i[319:288]),
    .scalar_i  (scalars_i[319:288]),
    .read_o    (read_9),
    .from_o    (from_9),
    .operand_o (operand_9)
  );

  wire read_10;            // Slot 10 reads rs.
  wire [2:0] from_10;      // Register rs of slot 10.
  wire [31:0] operand_10;  // Operand of slot 10.
  vnpu_iq_operand_ve u_operand_10 (
    .word_i    (words_i[351:320]),
    .scalar_i  (scalars_i[351:320]),
    .read_o    (read_10),
    .from_o    (from_10),
    .operand_o (operand_10)
  );

  wire read_11;            // Slot 11 reads rs.
  wire [2:0] from_11;      // Register rs of slot 11.
  wire [31:0] operand_11;  // Operand of slot 11.
  vnpu_iq_operand_ve u_operand_11 (
    .word_i    (words_i[383:352]),
    .scalar_i  (scalars_i[383:352]),
    .read_o    (read_11),
    .from_o    (from_11),
    .operand_o (operand_11)
  );

  wire read_12;            // Slot 12 reads rs.
  wire [2:0] from_12;      // Register rs of slot 12.
  wire [31:0] operand_12;  // Operand of slot 12.
  vnpu_iq_operand_ve u_operand_12 (
    .word_i    (words_i[415:384]),
    .scalar_i  (scalars_i[415:384]),
    .read_o    (read_12),
    .from_o    (from_12),
    .operand_o (operand_12)
  );

  wire read_13;            // Slot 13 reads rs.
  wire [2:0] from_13;      // Register rs of slot 13.
  wire [31:0] operand_13;  // Operand of slot 13.
  vnpu_iq_operand_ve u_operand_13 (
    .word_i    (words_i[447:416]),
    .scalar_i  (scalars_i[447:416]),
    .read_o    (read_13),
    .from_o    (from_13),
    .operand_o (operand_13)
  );

  wire read_14;            // Slot 14 reads rs.
  wire [2:0] from_14;      // Register rs of slot 14.
  wire [31:0] operand_14;  // Operand of slot 14.
  vnpu_iq_operand_ve u_operand_14 (
    .word_i    (words_i[479:448]),
    .scalar_i  (scalars_i[479:448]),
    .read_o    (read_14),
    .from_o    (from_14),
    .operand_o (operand_14)
  );

  wire read_15;            // Slot 15 reads rs.
  wire [2:0] from_15;      // Register rs of slot 15.
  wire [31:0] operand_15;  // Operand of slot 15.
  vnpu_iq_operand_ve u_operand_15 (
    .word_i    (words_i[511:480]),
    .scalar_i  (scalars_i[511:480]),
    .read_o    (read_15),
    .from_o    (from_15),
    .operand_o (operand_15)
  );

  wire read_16;            // Slot 16 reads rs.
  wire [2:0] from_16;      // Register rs of slot 16.
  wire [31:0] operand_16;  // Operand of slot 16.
  vnpu_iq_operand_ve u_operand_16 (
    .word_i    (words_i[543:512]),
    .scalar_i  (scalars_i[543:512]),
    .read_o    (read_16),
    .from_o    (from_16),
    .operand_o (operand_16)
  );

  assign read_o = {
    read_16,
    read_15,
    read_14,
    read_13,
    read_12,
    read_11,
    read_10,
    read_9,
    read_8,
    read_7,
    read_6,
    read_5,
    read_4,
    read_3,
    read_2,
    read_1,
    read_0
  };

  assign from_o = {
    from_16,
    from_15,
    from_14,
    from_13,
    from_12,
    from_11,
    from_10,
    from_9,
    from_8,
    from_7,
    from_6,
    from_5,
    from_4,
    from_3,
    from_2,
    from_1,
    from_0
  };

  // ----------------------------------------
  // Entries
  // ----------------------------------------

  reg [1:0] last_q;    // Entry written last.
  reg [1:0] before_q;  // The same, a cycle ago.
  reg [1:0] shown_q;   // The same, two cycles ago.

  // Entry of the next instruction.
  wire [1:0] next = last_q + 2'd1;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      last_q <= 2'd0;
    end else if (load_i) begin
      last_q <= 2'd0;
    end else if (take_i) begin
      last_q <= next;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 2'd0;
    end else if (load_i) begin
      before_q <= 2'd0;
    end else begin
      before_q <= last_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      shown_q <= 2'd0;
    end else if (load_i) begin
      shown_q <= 2'd0;
    end else begin
      shown_q <= before_q;
    end
  end

  reg [1087:0] entry [0:3];  // Resolved slots.

  // Entry that is written.
  wire [1:0] place = load_i ? 2'd0 : next;

  always @(posedge clk_i) begin
    if (take_i | (load_i & resume_i)) begin
      entry[place] <=
          load_i ? context_i :
          {
            operand_16,
            words_i[543:512],
            operand_15,
            words_i[511:480],
            operand_14,
            words_i[479:448],
            operand_13,
            words_i[447:416],
            operand_12,
            words_i[415:384],
            operand_11,
            words_i[383:352],
            operand_10,
            words_i[351:320],
            operand_9,
            words_i[319:288],
            operand_8,
            words_i[287:256],
            operand_7,
            words_i[255:224],
            operand_6,
            words_i[223:192],
            operand_5,
            words_i[191:160],
            operand_4,
            words_i[159:128],
            operand_3,
            words_i[127:96],
            operand_2,
            words_i[95:64],
            operand_1,
            words_i[63:32],
            operand_0,
            words_i[31:0]
          };
    end
  end

  // Entry written last two cycles ago.
  wire [1087:0] entry_shown = entry[shown_q];

  assign entry_o = entry_shown;

  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;
  // one block of results to a vector register; begins as a pop does.
  localparam [5:0] ME_POPV = 6'd5;

  assign pops_o = (words_i[31:26] == ME_POP) | (words_i[31:26] == ME_POPV);

endmodule

`default_nettype wire
