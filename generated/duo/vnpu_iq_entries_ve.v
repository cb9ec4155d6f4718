// SPDX-License-Identifier: Apache-2.0
//
// Resolved slots of up to 4 instructions.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/entries.ts; do not edit.
// Body SHA-256: fcb55873c2d34044

`default_nettype none

module vnpu_iq_entries_ve (
  input  wire         clk_i,      // Clock.
  input  wire         rst_ni,     // Reset, active low.
  input  wire         load_i,     // A uTop begins: entry 0 is the one written last.
  input  wire         take_i,     // The next instruction is taken.
  input  wire  [63:0] words_i,    // Words of its slots.
  input  wire  [63:0] scalars_i,  // Value of rs of each slot that reads it; 0 for the others.
  output wire   [1:0] read_o,     // Slots that read rs.
  output wire   [5:0] from_o,     // rs of each slot.
  output wire [127:0] entry_o     // For each slot its word, then its operand.
);

  // ----------------------------------------
  // Operands
  // ----------------------------------------

  wire read_0;            // Slot 0 reads rs.
  wire [2:0] from_0;      // Register rs of slot 0.
  wire [31:0] operand_0;  // Operand of slot 0.
  vnpu_iq_operand_ve u_operand_0 (
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

  assign read_o = {read_1, read_0};
  assign from_o = {from_1, from_0};

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

  reg [127:0] entry [0:3];  // Resolved slots.

  always @(posedge clk_i) begin
    if (take_i) begin
      entry[next] <= {operand_1, words_i[63:32], operand_0, words_i[31:0]};
    end
  end

  // Entry written last two cycles ago.
  wire [127:0] entry_shown = entry[shown_q];

  assign entry_o = entry_shown;

endmodule

`default_nettype wire
