// SPDX-License-Identifier: Apache-2.0
//
// Tells when nothing has happened for too long.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/watchdog.ts; do not edit.
// Body SHA-256: 1f2b465ae86187b9

`default_nettype none

module vnpu_idm_watchdog (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire        clear_i,   // The core begins.
  input  wire        run_i,     // The core is in Run.
  input  wire        event_i,   // Something happens.
  input  wire [15:0] limit_i,   // Limit, in 256 cycles; 0 is off.
  output wire        expires_o  // The limit is reached.
);

  reg [23:0] watch_q;  // Cycles in a row in Run without event.

  // With this one.
  wire [24:0] sum = {1'b0, watch_q} + 25'd1;
  // Its bits.
  wire [23:0] more = sum[23:0];
  // It is all ones already, and stays so.
  wire most = sum[24];
  // The limit is reached.
  wire reached = more[23:8] >= limit_i;
  // Nothing happens in Run.
  wire idle = run_i & ~event_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      watch_q <= 24'd0;
    end else if (clear_i | (run_i & event_i)) begin
      watch_q <= 24'd0;
    end else if (idle & ~most) begin
      watch_q <= more;
    end
  end

  assign expires_o = idle & (reached | most) & (|limit_i);

endmodule

`default_nettype wire
