// SPDX-License-Identifier: Apache-2.0
//
// Registers between the levels.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/stages.ts; do not edit.
// Body SHA-256: 7bf6db6a8858cc77

`default_nettype none

module vnpu_idm_stages_w12_b1 (
  input  wire        clk_i,   // Clock.
  input  wire        rst_ni,  // Reset, active low.
  input  wire [11:0] d_i,     // What enters.
  output wire [11:0] q_o      // What entered 1 cycles before.
);

  reg [11:0] stage_0_q;  // What entered 1 cycles before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stage_0_q <= 12'd0;
    end else begin
      stage_0_q <= d_i;
    end
  end

  assign q_o = stage_0_q;

endmodule

`default_nettype wire
