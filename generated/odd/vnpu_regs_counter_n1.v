// SPDX-License-Identifier: Apache-2.0
//
// Counts up to 1 in a cycle.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counter.ts; do not edit.
// Body SHA-256: 963a5afeafc52809

`default_nettype none

module vnpu_regs_counter_n1 (
  input  wire        clk_i,   // Clock.
  input  wire        rst_ni,  // Reset, active low.
  input  wire        add_i,   // What is counted in this cycle.
  output wire [63:0] count_o  // What was counted before.
);

  reg [63:0] count_q;  // What was counted before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      count_q <= 64'd0;
    end else begin
      count_q <= count_q + {63'd0, add_i};
    end
  end

  assign count_o = count_q;

endmodule

`default_nettype wire
