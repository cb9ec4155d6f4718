// SPDX-License-Identifier: Apache-2.0
//
// Hold and context of a group.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/group.ts; do not edit.
// Body SHA-256: 07767bbd432d7565

`default_nettype none

module vnpu_idm_group (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [15:0] stopped_i,    // Cores of the group that are held now, or ended and alone.
  input  wire [15:0] done_i,       // Cores in Done, of any group.
  input  wire        go_i,         // GO is written.
  input  wire        stop_i,       // STOP is written.
  input  wire        sets_hold_i,  // HOLD is written.
  input  wire        data_i,       // What is written.
  output wire        irq_o,        // It stopped at a layer, or ended under a hold (pulse).
  output wire        hold_o,       // It is to be held.
  output wire        ctx_ended_o   // Its task ended under a hold.
);

  reg hold_q;       // It is to be held.
  reg ctx_ended_q;  // Its task ended under a hold.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      hold_q <= 1'b0;
    end else if (sets_hold_i) begin
      hold_q <= data_i;
    end
  end

  // ----------------------------------------
  // Stop at a layer
  // ----------------------------------------

  // It ended, and no core of it is at work.
  wire ended = |(stopped_i & done_i);
  // It is held.
  wire parks = (|stopped_i) & ~ended;

  // ----------------------------------------
  // End under a hold
  // ----------------------------------------

  // It ended under a hold, which is told once.
  wire ends = ended & hold_q & ~ctx_ended_q & ~stop_i;
  // What has ended is forgotten.
  wire lets_go = go_i | (sets_hold_i & ~data_i);

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      ctx_ended_q <= 1'b0;
    end else begin
      ctx_ended_q <= ~lets_go & (ctx_ended_q | ends);
    end
  end

  assign irq_o = parks | ends;
  assign hold_o = hold_q;
  assign ctx_ended_o = ctx_ended_q;

endmodule

`default_nettype wire
