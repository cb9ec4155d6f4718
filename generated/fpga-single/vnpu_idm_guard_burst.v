// SPDX-License-Identifier: Apache-2.0
//
// A burst on its way to memory, or to its refusal.
//
// Source: Cycles as in docs/contracts/address_guard.md
// Generated from src/generators/address_guard/burst.ts; do not edit.
// Body SHA-256: 214aa26060b70f06

`default_nettype none

module vnpu_idm_guard_burst (
  input  wire         clk_i,         // Clock.
  input  wire         rst_ni,        // Reset, active low.
  input  wire [159:0] base_i,        // First byte of each segment.
  input  wire [159:0] limit_i,       // First byte behind each segment.
  input  wire         take_i,        // A burst is taken; only when there is none.
  input  wire   [2:0] sel_i,         // Its segment.
  input  wire  [31:0] addr_i,        // Its offset, in units of 16 bytes.
  input  wire   [7:0] len_i,         // Its beats less one.
  input  wire         ready_i,       // Memory takes it.
  input  wire         refuse_i,      // The bursts before a bad one are done: its refusal begins.
  output wire         takes_good_o,  // A burst for memory is taken.
  output wire         takes_bad_o,   // A bad burst is taken.
  output wire         none_o,        // There is none.
  output wire         waits_o,       // A bad one waits for its refusal.
  output wire         valid_o,       // There is one for memory.
  output wire  [35:0] address_o,     // Its address in units of 16 bytes; 0 without.
  output wire   [7:0] len_o          // Its beats less one; 0 without.
);

  wire [35:0] address;  // Its address, in units of 16 bytes.
  wire bad;             // The burst that is offered must not go to memory.
  vnpu_idm_guard_check u_check (
    .base_i    (base_i),
    .limit_i   (limit_i),
    .sel_i     (sel_i),
    .addr_i    (addr_i),
    .len_i     (len_i),
    .address_o (address),
    .bad_o     (bad)
  );

  reg valid_q;           // There is a burst.
  reg bad_q;             // It must not go to memory.
  reg [35:0] address_q;  // Its address; 0 when memory is not shown one.
  reg [7:0] len_q;       // Its beats less one, likewise.

  // A bad burst is taken.
  wire takes_bad = take_i & bad;
  // There is one for memory.
  wire shown = valid_q & ~bad_q;
  // A bad one waits.
  wire waits = valid_q & bad_q;
  // Memory takes it.
  wire sent = shown & ready_i;
  // Memory is shown none in the next cycle.
  wire hide = sent | takes_bad;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else if (take_i | sent | (waits & refuse_i)) begin
      valid_q <= take_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      bad_q <= 1'b0;
    end else if (take_i) begin
      bad_q <= bad;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      address_q <= 36'd0;
    end else if (hide) begin
      address_q <= 36'd0;
    end else if (take_i) begin
      address_q <= address;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      len_q <= 8'd0;
    end else if (hide) begin
      len_q <= 8'd0;
    end else if (take_i) begin
      len_q <= len_i;
    end
  end

  assign takes_good_o = take_i & ~bad;
  assign takes_bad_o = takes_bad;
  assign none_o = ~valid_q;
  assign waits_o = waits;
  assign valid_o = shown;
  assign address_o = address_q;
  assign len_o = len_q;

endmodule

`default_nettype wire
