// SPDX-License-Identifier: Apache-2.0
//
// Resolved slots of up to 4 instructions.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/entries.ts; do not edit.
// Body SHA-256: 3651adae7b9a3ea3

`default_nettype none

module vnpu_iq_entries_me (
  input  wire         clk_i,      // Clock.
  input  wire         rst_ni,     // Reset, active low.
  input  wire         load_i,     // A uTop begins: entry 0 is the one written last.
  input  wire         take_i,     // The next instruction is taken.
  input  wire  [95:0] words_i,    // Words of its slots.
  input  wire  [95:0] scalars_i,  // Value of rs of each slot that reads it; 0 for the others.
  output wire   [2:0] read_o,     // Slots that read rs.
  output wire   [8:0] from_o,     // rs of each slot.
  output wire [191:0] entry_o,    // For each slot its word, then its operand.
  input  wire         resume_i,   // The uTop that begins has an entry.
  input  wire [191:0] context_i,  // That entry.
  output wire         pops_o      // The next instruction has a pop or popv.
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

  assign read_o = {read_2, read_1, read_0};
  assign from_o = {from_2, from_1, from_0};

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

  reg [191:0] entry [0:3];  // Resolved slots.

  // Entry that is written.
  wire [1:0] place = load_i ? 2'd0 : next;

  always @(posedge clk_i) begin
    if (take_i | (load_i & resume_i)) begin
      entry[place] <=
          load_i ? context_i :
          {operand_2, words_i[95:64], operand_1, words_i[63:32], operand_0, words_i[31:0]};
    end
  end

  // Entry written last two cycles ago.
  wire [191:0] entry_shown = entry[shown_q];

  assign entry_o = entry_shown;

  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;
  // one block of results to a vector register; begins as a pop does.
  localparam [5:0] ME_POPV = 6'd5;

  assign pops_o = (words_i[31:26] == ME_POP) | (words_i[31:26] == ME_POPV);

endmodule

`default_nettype wire
