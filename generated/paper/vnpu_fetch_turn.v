// SPDX-License-Identifier: Apache-2.0
//
// Chooses the requester of the next address, round robin.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/turn.ts; do not edit.
// Body SHA-256: fcb5aae92a17ecaf

`default_nettype none

module vnpu_fetch_turn (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire [15:0] waits_i,   // Requesters that ask for the AR register.
  input  wire        free_i,    // The AR register takes an address.
  output wire [15:0] winner_o,  // Requester of the next address, one-hot; 0 for none.
  output wire [15:0] chosen_o   // The same, in a cycle in which the AR register takes its address.
);

  reg [3:0] turn_q;  // Requester that is looked at first.

  // Requesters from turn on.
  wire [15:0] from_turn = 16'hffff << turn_q;
  // Those of them that wait.
  wire [15:0] ahead = waits_i & from_turn;
  // There is one among 2 places: this and those below.
  wire [15:0] waits_up_to_2 = waits_i | (waits_i << 1'b1);
  // There is one among 4 places: this and those below.
  wire [15:0] waits_up_to_4 = waits_up_to_2 | (waits_up_to_2 << 2'd2);
  // There is one among 8 places: this and those below.
  wire [15:0] waits_up_to_8 = waits_up_to_4 | (waits_up_to_4 << 3'd4);
  // There is one among 16 places: this and those below.
  wire [15:0] waits_up_to_16 = waits_up_to_8 | (waits_up_to_8 << 4'd8);
  // The lowest that waits, one-hot.
  wire [15:0] first = waits_i & ~(waits_up_to_16 << 1'b1);
  // There is one among 2 places: this and those below.
  wire [15:0] ahead_up_to_2 = ahead | (ahead << 1'b1);
  // There is one among 4 places: this and those below.
  wire [15:0] ahead_up_to_4 = ahead_up_to_2 | (ahead_up_to_2 << 2'd2);
  // There is one among 8 places: this and those below.
  wire [15:0] ahead_up_to_8 = ahead_up_to_4 | (ahead_up_to_4 << 3'd4);
  // There is one among 16 places: this and those below.
  wire [15:0] ahead_up_to_16 = ahead_up_to_8 | (ahead_up_to_8 << 4'd8);
  // The lowest of those from turn on, one-hot.
  wire [15:0] first_ahead = ahead & ~(ahead_up_to_16 << 1'b1);
  // Requester of the next address, one-hot.
  wire [15:0] winner = (|ahead) ? first_ahead : first;
  // It, when the AR register takes it.
  wire [15:0] chosen = winner & {16{free_i}};
  // The one behind it, to be looked at first, one-hot.
  wire [15:0] next = {chosen[14:0], chosen[15]};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      turn_q <= 4'd0;
    end else if (|chosen) begin
      turn_q <= {|(next & 16'hff00), |(next & 16'hf0f0), |(next & 16'hcccc), |(next & 16'haaaa)};
    end
  end

  assign chosen_o = chosen;
  assign winner_o = winner;

endmodule

`default_nettype wire
