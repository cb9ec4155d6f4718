// SPDX-License-Identifier: Apache-2.0
//
// Instruction memory, PC and buffer of a core.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/fetch.ts; do not edit.
// Body SHA-256: e418c6ce8cb5ec46

`default_nettype none

module vnpu_idm_fetch (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire         restart_i,      // Begin.
  input  wire  [19:0] start_pc_i,     // At this word.
  input  wire         empty_i,        // Stop, or a load begins: the buffer is emptied.
  input  wire   [7:0] words_i,        // Words that are loaded.
  input  wire         whole_i,        // All of them are.
  input  wire         store_i,        // A word is stored.
  input  wire   [6:0] store_place_i,  // Its place.
  input  wire [128:0] store_word_i,   // It, with its parity.
  input  wire         ready_i,        // The front word is taken.
  output wire         valid_o,        // The buffer has a word.
  output wire [127:0] word_o,         // The front word; 0 with an error.
  output wire   [1:0] error_o         // Bit 0: bad parity; bit 1: outside of the loaded words.
);

  reg fetching_q;       // Words are read ahead.
  reg [19:0] pc_q;      // Word that is read next.
  reg due_q;            // A word was read in the cycle before.
  reg outside_q;        // The word that was read last lies outside.
  reg [1:0] fill_q;     // Words in the buffer.
  reg [127:0] front_q;  // The front word.
  reg [1:0] error_q;    // Its errors.

  // ----------------------------------------
  // Buffer
  // ----------------------------------------

  // What is in the buffer is dropped.
  wire stops = restart_i | empty_i;
  // The front word is taken.
  wire taken = (|fill_q) & ready_i;
  // There is no front word in the next cycle, or another.
  wire room = ~(|fill_q) | taken;
  // The memory shows a word of the buffer.
  wire second = due_q | fill_q[1];
  // It becomes the front word.
  wire advances = room & second;
  // Words in the buffer in the next cycle.
  wire [1:0] coming = fill_q + {1'b0, due_q} - {1'b0, taken};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fill_q <= 2'd0;
    end else if (stops) begin
      fill_q <= 2'd0;
    end else begin
      fill_q <= coming;
    end
  end

  // ----------------------------------------
  // Read ahead
  // ----------------------------------------

  // Another word is read.
  wire goes_on = fetching_q & ~empty_i & ~coming[1];
  // A word is read.
  wire reads = restart_i | goes_on;
  // Its number.
  wire [19:0] place = restart_i ? start_pc_i : pc_q;
  // It is more than a memory can have, or the load is not complete.
  wire beyond = (|place[19:8]) | ~whole_i;
  // It is none of the loaded ones.
  wire outside = beyond | (place[7:0] >= words_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fetching_q <= 1'b0;
    end else begin
      fetching_q <= restart_i | (fetching_q & ~empty_i);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pc_q <= 20'd0;
    end else if (reads) begin
      pc_q <= place + 20'd1;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      due_q <= 1'b0;
    end else begin
      due_q <= reads;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      outside_q <= 1'b0;
    end else if (reads) begin
      outside_q <= outside;
    end
  end

  wire [128:0] stored;  // The word that was read last.
  vnpu_idm_ram u_ram (
    .clk_i         (clk_i),
    .write_i       (store_i),
    .write_place_i (store_place_i),
    .write_word_i  (store_word_i),
    .read_i        (reads),
    .read_place_i  (place[6:0]),
    .word_o        (stored)
  );

  // ----------------------------------------
  // Front word
  // ----------------------------------------

  // Its parity is bad.
  wire flipped = (^stored) & ~outside_q;
  // It has an error.
  wire bad = flipped | outside_q;
  // The front word is none that may be seen.
  wire hides = stops | (advances & bad);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 128'd0;
    end else if (hides) begin
      front_q <= 128'd0;
    end else if (advances) begin
      front_q <= stored[127:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      error_q <= 2'd0;
    end else if (stops) begin
      error_q <= 2'd0;
    end else if (advances) begin
      error_q <= {outside_q, flipped};
    end
  end

  assign valid_o = |fill_q;
  assign word_o = front_q;
  assign error_o = error_q;

endmodule

`default_nettype wire
