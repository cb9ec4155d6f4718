// SPDX-License-Identifier: Apache-2.0
//
// Order in which the matrix engines were started.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/start_order.ts; do not edit.
// Body SHA-256: b8ca1c021c01557a

`default_nettype none

module vnpu_utop_start_order (
  input  wire        clk_i,         // Clock.
  input  wire        rst_ni,        // Reset, active low.
  input  wire  [7:0] start_me_i,    // ME that starts, one-hot.
  output wire [27:0] start_order_o  // Bit (i, j), i < j: i was started after j.
);

  reg [27:0] start_order_q;  // Bit (i, j), i < j: i was started after j.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_order_q <= 28'd0;
    end else begin
      start_order_q <= {
        start_me_i[6] | (start_order_q[27] & ~start_me_i[7]),
        start_me_i[5] | (start_order_q[26] & ~start_me_i[7]),
        start_me_i[5] | (start_order_q[25] & ~start_me_i[6]),
        start_me_i[4] | (start_order_q[24] & ~start_me_i[7]),
        start_me_i[4] | (start_order_q[23] & ~start_me_i[6]),
        start_me_i[4] | (start_order_q[22] & ~start_me_i[5]),
        start_me_i[3] | (start_order_q[21] & ~start_me_i[7]),
        start_me_i[3] | (start_order_q[20] & ~start_me_i[6]),
        start_me_i[3] | (start_order_q[19] & ~start_me_i[5]),
        start_me_i[3] | (start_order_q[18] & ~start_me_i[4]),
        start_me_i[2] | (start_order_q[17] & ~start_me_i[7]),
        start_me_i[2] | (start_order_q[16] & ~start_me_i[6]),
        start_me_i[2] | (start_order_q[15] & ~start_me_i[5]),
        start_me_i[2] | (start_order_q[14] & ~start_me_i[4]),
        start_me_i[2] | (start_order_q[13] & ~start_me_i[3]),
        start_me_i[1] | (start_order_q[12] & ~start_me_i[7]),
        start_me_i[1] | (start_order_q[11] & ~start_me_i[6]),
        start_me_i[1] | (start_order_q[10] & ~start_me_i[5]),
        start_me_i[1] | (start_order_q[9] & ~start_me_i[4]),
        start_me_i[1] | (start_order_q[8] & ~start_me_i[3]),
        start_me_i[1] | (start_order_q[7] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[6] & ~start_me_i[7]),
        start_me_i[0] | (start_order_q[5] & ~start_me_i[6]),
        start_me_i[0] | (start_order_q[4] & ~start_me_i[5]),
        start_me_i[0] | (start_order_q[3] & ~start_me_i[4]),
        start_me_i[0] | (start_order_q[2] & ~start_me_i[3]),
        start_me_i[0] | (start_order_q[1] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[0] & ~start_me_i[1])
      };
    end
  end

  assign start_order_o = start_order_q;

endmodule

`default_nettype wire
