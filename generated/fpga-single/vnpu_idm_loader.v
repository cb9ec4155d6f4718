// SPDX-License-Identifier: Apache-2.0
//
// Loads the instructions of one core after the other.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/loader.ts; do not edit.
// Body SHA-256: afe4880cfbd5e234

`default_nettype none

module vnpu_idm_loader (
  input  wire        clk_i,      // Clock.
  input  wire        rst_ni,     // Reset, active low.
  input  wire        load_i,     // Cores in Load.
  input  wire [14:0] words_i,    // Words that the core of `first_o` loads.
  input  wire [35:0] address_i,  // Address of its words, in beats.
  input  wire        arready_i,  // Read address is taken.
  input  wire        rvalid_i,   // A beat.
  input  wire  [1:0] rresp_i,    // Its response.
  input  wire        rlast_i,    // Last beat of its burst.
  output wire        first_o,    // Core that is loaded next: the lowest in Load.
  output wire        arvalid_o,  // Read address is offered.
  output wire [35:0] araddr_o,   // It, in beats.
  output wire  [3:0] arlen_o,    // Beats less one.
  output wire        store_o,    // The beat is a word of the core.
  output wire        core_o,     // Number of the core.
  output wire        stored_o,   // Core whose word came, one-hot.
  output wire [13:0] place_o,    // Its place.
  output wire        loaded_o,   // Core whose load is complete, one-hot (pulse).
  output wire        fails_o     // Cores whose load failed (pulse).
);

  localparam [1:0] idle = 2'd0;     // State of phase_q.
  localparam [1:0] address = 2'd1;  // State of phase_q.
  localparam [1:0] burst = 2'd2;    // State of phase_q.
  localparam [1:0] drain = 2'd3;    // State of phase_q.

  reg [1:0] phase_q;     // Phase.
  reg core_q;            // Core that is loaded.
  reg [16:0] left_q;     // Words that have not come.
  reg [13:0] place_q;    // Place of the next word.
  reg [35:0] address_q;  // Its address, in beats.
  reg [4:0] beats_q;     // Beats of the burst that have not come.
  reg [16:0] timer_q;    // Cycles without an answer of memory.
  reg failed_q;          // The load of the address that stands has failed.

  // ----------------------------------------
  // Next core
  // ----------------------------------------

  // Nothing is loaded.
  wire resting = phase_q == idle;
  // Lowest core in Load, one-hot.
  wire next_core = load_i;
  // Its number.
  wire first = 1'b0;

  wire unused_next_core = &{1'b0, next_core};

  // Its load begins.
  wire starts = resting & load_i;

  assign first_o = first;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      core_q <= 1'b0;
    end else if (starts) begin
      core_q <= first;
    end
  end

  // ----------------------------------------
  // Address
  // ----------------------------------------

  // An address is offered.
  wire asks = phase_q == address;

  wire [3:0] len;  // Beats of the burst less one.
  vnpu_idm_burst u_burst (
    .place_i (address_q[7:0]),
    .left_i  (left_q),
    .len_o   (len)
  );

  // It is taken.
  wire asked = asks & arready_i;

  assign arvalid_o = asks;
  assign araddr_o = address_q & {36{asks}};
  assign arlen_o = len & {4{asks}};

  // ----------------------------------------
  // Beats
  // ----------------------------------------

  // Words come.
  wire bursts = phase_q == burst;
  // Beats are dropped.
  wire drains = phase_q == drain;
  // A beat comes.
  wire beat = bursts & rvalid_i;
  // It should be the last one.
  wire last_due = beats_q == 5'd1;
  // It is an error, or the number is wrong.
  wire wrong = (|rresp_i) | (rlast_i ^ last_due);
  // It is a word.
  wire good = beat & ~wrong;
  // The load fails.
  wire breaks = beat & wrong;
  // A beat is dropped.
  wire dropped = drains & rvalid_i;
  // The load is complete.
  wire complete = good & rlast_i & (left_q == 17'd1);

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      left_q <= 17'd0;
    end else if (starts | good) begin
      left_q <= starts ? {2'd0, words_i} : left_q - 17'd1;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      place_q <= 14'd0;
    end else if (starts | good) begin
      place_q <= starts ? 14'd0 : place_q + 14'd1;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      address_q <= 36'd0;
    end else if (starts | good) begin
      address_q <= starts ? address_i : address_q + 36'd1;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      beats_q <= 5'd0;
    end else if (asked | good) begin
      beats_q <= asked ? {1'b0, len} + 5'd1 : beats_q - 5'd1;
    end
  end

  // ----------------------------------------
  // Time
  // ----------------------------------------

  // Memory answers.
  wire answered = asked | beat | dropped;
  // Memory is late.
  wire expires = ~resting & ~answered & (timer_q == 17'd65535);
  // The time begins anew.
  wire rests = resting | answered | expires;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      timer_q <= 17'd0;
    end else begin
      timer_q <= rests ? 17'd0 : timer_q + 17'd1;
    end
  end

  // The load fails for want of an answer.
  wire gives_up = expires & ~drains & ~failed_q;
  // Memory is late once more: all loads fail.
  wire late = expires & ~gives_up;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      failed_q <= 1'b0;
    end else begin
      failed_q <= asks & ~asked & (failed_q | gives_up);
    end
  end

  // ----------------------------------------
  // Phase
  // ----------------------------------------

  reg [1:0] next;  // Phase in the next cycle.

  // Phase in the next cycle.
  always @* begin
    next = phase_q;
    if (starts) begin
      next = address;
    end
    if (asked) begin
      next = failed_q ? drain : burst;
    end
    if (good & rlast_i) begin
      next = address;
    end
    if (complete | (breaks & rlast_i) | (dropped & rlast_i)) begin
      next = idle;
    end
    if ((breaks & ~rlast_i) | (bursts & gives_up)) begin
      next = drain;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      phase_q <= 2'd0;
    end else begin
      phase_q <= next;
    end
  end

  // ----------------------------------------
  // Core
  // ----------------------------------------

  // Core that is loaded, one-hot.
  wire own = core_q == 1'b0;

  assign store_o = good;
  assign core_o = core_q;
  assign place_o = place_q;
  assign stored_o = own & good;
  assign loaded_o = own & complete;
  assign fails_o = (own & (breaks | gives_up)) | (load_i & late);

endmodule

`default_nettype wire
