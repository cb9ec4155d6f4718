// SPDX-License-Identifier: Apache-2.0
//
// Chooses the queue whose line is looked up, round robin.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/memory/turn.ts; do not edit.
// Body SHA-256: 8fc3eea9e8d3173a

`default_nettype none

module vnpu_look_turn (
  input  wire       clk_i,     // Clock.
  input  wire       rst_ni,    // Reset, active low.
  input  wire [2:0] look_i,    // Queues that look for a line.
  input  wire       starts_i,  // A fill starts for the winner.
  input  wire       filled_i,  // The fill has brought what its client waits for.
  output wire [2:0] winner_o   // Queue whose line is looked up, one-hot; 0 for none.
);

  reg [1:0] below_q;        // Clients below turn.
  reg [1:0] waits_below_q;  // Clients below the one that the fill is for.

  // Those from turn on that look.
  wire [2:0] ahead = look_i & ~{1'b0, below_q};
  // Those of which the lowest wins.
  wire [2:0] pool = (|ahead) ? ahead : look_i;
  // The queue that wins, one-hot.
  wire [2:0] winner = pool & (~pool + 3'd1);
  // Clients below the winner.
  wire [2:0] under = winner - 3'd1;
  // Clients below the one behind the winner.
  wire [1:0] next = (winner[1:0] | under[1:0]) & {2{~winner[2]}};

  wire unused_under = &{1'b0, under[2]};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      waits_below_q <= 2'd0;
    end else if (starts_i) begin
      waits_below_q <= under[1:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      below_q <= 2'd0;
    end else if (filled_i | (|winner)) begin
      below_q <= filled_i ? waits_below_q : next;
    end
  end

  assign winner_o = winner;

endmodule

`default_nettype wire
