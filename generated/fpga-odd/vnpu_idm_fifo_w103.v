// SPDX-License-Identifier: Apache-2.0
//
// Up to 3 instructions that wait.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/fifo.ts; do not edit.
// Body SHA-256: 1138a2a139ea60bc

`default_nettype none

module vnpu_idm_fifo_w103 (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire         clear_i,     // All go.
  input  wire         push_i,      // One more; only with room.
  input  wire [102:0] entry_i,     // It.
  input  wire         pop_i,       // The head leaves; only when there is one.
  input  wire         show_i,      // The operation of the head is shown.
  output wire         some_o,      // There is one.
  output wire         room_o,      // There is room for one more.
  output wire   [5:0] links_o,     // Wait and post bits of the oldest; anything when there is none.
  output wire  [96:0] operation_o  // Operation of the oldest; 0 unless it is shown.
);

  reg [1:0] fill_q;  // Entries.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fill_q <= 2'd0;
    end else if (clear_i) begin
      fill_q <= 2'd0;
    end else if (push_i ^ pop_i) begin
      fill_q <= {fill_q[1] ^ (push_i ? fill_q[0] : ~fill_q[0]), ~fill_q[0]};
    end
  end

  assign some_o = |fill_q;
  assign room_o = fill_q != 2'd3;

  reg [1:0] next_q;  // Place of the next.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_q <= 2'd0;
    end else if (push_i) begin
      next_q <= next_q + 2'd1;
    end
  end

  // Place of the oldest.
  wire [1:0] first = {next_q[1] ^ fill_q[1] ^ (~next_q[0] & fill_q[0]), next_q[0] ^ fill_q[0]};

  reg [102:0] entries [0:3];  // The entries, round and round.

  always @(posedge clk_i) begin
    if (push_i) begin
      entries[next_q] <= entry_i;
    end
  end

  // The oldest.
  wire [102:0] head = entries[first];

  assign links_o = head[102:97];
  assign operation_o = head[96:0] & {97{show_i}};

endmodule

`default_nettype wire
