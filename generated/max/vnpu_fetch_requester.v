// SPDX-License-Identifier: Apache-2.0
//
// Request of one requester, and the burst of its ID.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/requester.ts; do not edit.
// Body SHA-256: 2b772b613e420f08

`default_nettype none

module vnpu_fetch_requester (
  input  wire       clk_i,          // Clock.
  input  wire       rst_ni,         // Reset, active low.
  input  wire       req_valid_i,    // Request, held until answered.
  input  wire [4:0] req_beats_i,    // Its beats.
  input  wire       chosen_i,       // Its address goes to the AR register.
  input  wire       beat_i,         // A beat under its ID.
  input  wire       beat_error_i,   // The beat comes with an error.
  input  wire       beat_last_i,    // The beat is the last of its burst.
  output wire       waits_o,        // Asks for the AR register.
  output wire       given_o,        // The beat goes to the requester.
  output wire [3:0] got_o,          // Beats that came; the number of the next.
  output wire       done_o,         // Answer (pulse).
  output wire       done_error_o,   // Answer: a beat came with an error.
  output wire       done_timeout_o  // Answer: the answer limit has passed.
);

  localparam [1:0] free = 2'd0;     // State of phase_q.
  localparam [1:0] waiting = 2'd1;  // State of phase_q.
  localparam [1:0] burst = 2'd2;    // State of phase_q.
  localparam [1:0] drain = 2'd3;    // State of phase_q.

  reg [1:0] phase_q;   // Phase of its ID.
  reg asked_q;         // A request is under way.
  reg answered_q;      // Answered and not yet dropped.
  reg failed_q;        // A beat came with an error.
  reg [4:0] got_q;     // Beats that came.
  reg [12:0] timer_q;  // Cycles since it was asked.

  // A burst of the request is under way.
  wire in_burst = phase_q == burst;
  // A burst that nobody waits for is under way.
  wire in_drain = phase_q == drain;

  // ----------------------------------------
  // Ask, give up
  // ----------------------------------------

  // A request begins.
  wire asks = req_valid_i & ~asked_q & ~answered_q;
  // The request is under way and not given up.
  wire runs = asked_q & req_valid_i;

  // ----------------------------------------
  // Beat
  // ----------------------------------------

  // The beat is one of the request.
  wire counts = beat_i & in_burst & runs;
  // This beat or an earlier one came with an error.
  wire fails = failed_q | beat_error_i;
  // Beats that came, this one included.
  wire [4:0] more = got_q + 5'd1;
  // No further burst is needed.
  wire enough = fails | (more >= req_beats_i);
  // The beat ends the request.
  wire answers = counts & beat_last_i & enough;

  // ----------------------------------------
  // Time
  // ----------------------------------------

  // Cycles since it was asked, this one included.
  wire [12:0] elapsed = timer_q + 13'd1;
  // The answer limit has passed.
  wire late = elapsed >= 13'd4096;
  // The time-out ends the request.
  wire expires = runs & late & ~answers;
  // The request is under way still.
  wire goes_on = runs & ~late & ~answers;
  // A request is under way in the next cycle.
  wire wanted = asks | goes_on;

  // ----------------------------------------
  // Edge
  // ----------------------------------------

  // The burst goes on: its last beat did not come.
  wire open = (in_burst | in_drain) & ~(beat_i & beat_last_i);

  reg [1:0] phase;  // Phase of the next cycle.

  // Phase of the next cycle.
  always @* begin
    phase = free;
    if (open) begin
      phase = (in_burst & wanted) ? burst : drain;
    end else if (wanted) begin
      phase = chosen_i ? burst : waiting;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      phase_q <= 2'd0;
    end else begin
      phase_q <= phase;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      asked_q <= 1'b0;
    end else begin
      asked_q <= wanted;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      answered_q <= 1'b0;
    end else begin
      answered_q <= answers | expires | (answered_q & req_valid_i);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      failed_q <= 1'b0;
    end else if (asks) begin
      failed_q <= 1'b0;
    end else if (counts) begin
      failed_q <= fails;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      got_q <= 5'd0;
    end else if (asks) begin
      got_q <= 5'd0;
    end else if (counts) begin
      got_q <= more;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      timer_q <= 13'd0;
    end else if (asks) begin
      timer_q <= 13'd0;
    end else if (goes_on) begin
      timer_q <= elapsed;
    end
  end

  // ----------------------------------------
  // Outputs
  // ----------------------------------------

  reg done_q;          // Answer.
  reg done_error_q;    // Answer: a beat came with an error.
  reg done_timeout_q;  // Answer: the answer limit has passed.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_q <= 1'b0;
    end else begin
      done_q <= answers | expires;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_error_q <= 1'b0;
    end else begin
      done_error_q <= answers & fails;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_timeout_q <= 1'b0;
    end else begin
      done_timeout_q <= expires;
    end
  end

  assign done_o = done_q;
  assign done_error_o = done_error_q;
  assign done_timeout_o = done_timeout_q;
  assign waits_o = (phase_q == waiting) & runs & ~late;
  assign given_o = counts & ~fails;
  assign got_o = got_q[3:0];

endmodule

`default_nettype wire
