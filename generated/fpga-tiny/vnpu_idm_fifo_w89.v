// SPDX-License-Identifier: Apache-2.0
//
// Up to 2 instructions that wait.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/fifo.ts; do not edit.
// Body SHA-256: 22f7fcf3f58bd0af

`default_nettype none

module vnpu_idm_fifo_w89 (
  input  wire        clk_i,    // Clock.
  input  wire        rst_ni,   // Reset, active low.
  input  wire        clear_i,  // All go.
  input  wire        push_i,   // One more; only with room.
  input  wire [88:0] entry_i,  // It.
  input  wire        pop_i,    // The head leaves; only when there is one.
  output wire        some_o,   // There is one.
  output wire        room_o,   // There is room for one more.
  output wire [88:0] head_o    // The oldest; anything when there is none.
);

  reg [1:0] fill_q;  // Entries.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      fill_q <= 2'd0;
    end else if (clear_i) begin
      fill_q <= 2'd0;
    end else if (push_i ^ pop_i) begin
      fill_q <= push_i ? fill_q + 2'd1 : fill_q - 2'd1;
    end
  end

  assign some_o = |fill_q;
  assign room_o = fill_q != 2'd2;

  reg [88:0] entries [0:1];  // The entries, round and round.

  reg first_q;  // Place of the oldest.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      first_q <= 1'b0;
    end else if (pop_i) begin
      first_q <= first_q + 1'b1;
    end
  end

  // Place of the next.
  wire free = first_q + fill_q[0];

  always @(posedge clk_i) begin
    if (push_i) begin
      entries[free] <= entry_i;
    end
  end

  // The oldest.
  wire [88:0] head = entries[first_q];

  assign head_o = head;

endmodule

`default_nettype wire
