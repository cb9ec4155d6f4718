// SPDX-License-Identifier: Apache-2.0
//
// Reset synchroniser: the reset begins at once, without a clock, and ends after a number of rising edges.
//
// The reset that comes in may end at any time; the one that goes out ends just after a rising edge, so that every
// flip-flop leaves reset in the same cycle. The first flip-flop may be metastable: replace this module by the
// synchroniser cell of your library where it has one.

`default_nettype none

module vnpu_reset_sync #(
  // Flip-flops in a row, 2 or more: rising edges from the end of rst_ni to the end of rst_no.
  parameter Stages = 2
) (
  // Clock of the flip-flops that rst_no resets.
  input  wire clk_i,
  // Reset, active low; may begin and end at any time.
  input  wire rst_ni,
  // Scan mode: 1 passes scan_rst_ni on, so that the tester holds every reset. 0 in function.
  input  wire scanmode_i,
  // Reset in scan mode, active low.
  input  wire scan_rst_ni,
  // Reset, active low: begins with rst_ni, ends after Stages rising edges.
  output wire rst_no
);

  // Reset of the synchroniser's own flip-flops.
  wire rst_n = scanmode_i ? scan_rst_ni : rst_ni;

  // Ones move in from the lowest bit once the reset has ended.
  reg [Stages-1:0] sync_q;

  always @(posedge clk_i or negedge rst_n) begin
    if (!rst_n) sync_q <= {Stages{1'b0}};
    else sync_q <= {sync_q[Stages-2:0], 1'b1};
  end

  assign rst_no = scanmode_i ? scan_rst_ni : sync_q[Stages-1];

endmodule

`default_nettype wire
