// SPDX-License-Identifier: Apache-2.0
//
// Chooses the requester of the next address, round robin.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/turn.ts; do not edit.
// Body SHA-256: a607f92e1a403725

`default_nettype none

module vnpu_fetch_turn (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire [63:0] waits_i,   // Requesters that ask for the AR register.
  input  wire        free_i,    // The AR register takes an address.
  output wire [63:0] winner_o,  // Requester of the next address, one-hot; 0 for none.
  output wire [63:0] chosen_o   // The same, in a cycle in which the AR register takes its address.
);

  reg [5:0] turn_q;  // Requester that is looked at first.

  // Requesters from turn on.
  wire [63:0] from_turn = 64'hffffffffffffffff << turn_q;
  // Those of them that wait.
  wire [63:0] ahead = waits_i & from_turn;
  // There is one among 2 places: this and those below.
  wire [63:0] waits_up_to_2 = waits_i | (waits_i << 1'b1);
  // There is one among 4 places: this and those below.
  wire [63:0] waits_up_to_4 = waits_up_to_2 | (waits_up_to_2 << 2'd2);
  // There is one among 8 places: this and those below.
  wire [63:0] waits_up_to_8 = waits_up_to_4 | (waits_up_to_4 << 3'd4);
  // There is one among 16 places: this and those below.
  wire [63:0] waits_up_to_16 = waits_up_to_8 | (waits_up_to_8 << 4'd8);
  // There is one among 32 places: this and those below.
  wire [63:0] waits_up_to_32 = waits_up_to_16 | (waits_up_to_16 << 5'd16);
  // There is one among 64 places: this and those below.
  wire [63:0] waits_up_to_64 = waits_up_to_32 | (waits_up_to_32 << 6'd32);
  // The lowest that waits, one-hot.
  wire [63:0] first = waits_i & ~(waits_up_to_64 << 1'b1);
  // There is one among 2 places: this and those below.
  wire [63:0] ahead_up_to_2 = ahead | (ahead << 1'b1);
  // There is one among 4 places: this and those below.
  wire [63:0] ahead_up_to_4 = ahead_up_to_2 | (ahead_up_to_2 << 2'd2);
  // There is one among 8 places: this and those below.
  wire [63:0] ahead_up_to_8 = ahead_up_to_4 | (ahead_up_to_4 << 3'd4);
  // There is one among 16 places: this and those below.
  wire [63:0] ahead_up_to_16 = ahead_up_to_8 | (ahead_up_to_8 << 4'd8);
  // There is one among 32 places: this and those below.
  wire [63:0] ahead_up_to_32 = ahead_up_to_16 | (ahead_up_to_16 << 5'd16);
  // There is one among 64 places: this and those below.
  wire [63:0] ahead_up_to_64 = ahead_up_to_32 | (ahead_up_to_32 << 6'd32);
  // The lowest of those from turn on, one-hot.
  wire [63:0] first_ahead = ahead & ~(ahead_up_to_64 << 1'b1);
  // Requester of the next address, one-hot.
  wire [63:0] winner = (|ahead) ? first_ahead : first;
  // It, when the AR register takes it.
  wire [63:0] chosen = winner & {64{free_i}};
  // The one behind it, to be looked at first, one-hot.
  wire [63:0] next = {chosen[62:0], chosen[63]};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      turn_q <= 6'd0;
    end else if (|chosen) begin
      turn_q <= {
        |(next & 64'hffffffff00000000),
        |(next & 64'hffff0000ffff0000),
        |(next & 64'hff00ff00ff00ff00),
        |(next & 64'hf0f0f0f0f0f0f0f0),
        |(next & 64'hcccccccccccccccc),
        |(next & 64'haaaaaaaaaaaaaaaa)
      };
    end
  end

  assign chosen_o = chosen;
  assign winner_o = winner;

endmodule

`default_nettype wire
