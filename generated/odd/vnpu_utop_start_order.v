// SPDX-License-Identifier: Apache-2.0
//
// Order in which the matrix engines were started.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/start_order.ts; do not edit.
// Body SHA-256: c8b8893ff8e87b4e

`default_nettype none

module vnpu_utop_start_order (
  input  wire       clk_i,         // Clock.
  input  wire       rst_ni,        // Reset, active low.
  input  wire [2:0] start_me_i,    // ME that starts, one-hot.
  output wire [2:0] start_order_o  // Bit (i, j), i < j: i was started after j.
);

  reg [2:0] start_order_q;  // Bit (i, j), i < j: i was started after j.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_order_q <= 3'd0;
    end else begin
      start_order_q <= {
        start_me_i[1] | (start_order_q[2] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[1] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[0] & ~start_me_i[1])
      };
    end
  end

  assign start_order_o = start_order_q;

endmodule

`default_nettype wire
