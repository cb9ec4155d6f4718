// SPDX-License-Identifier: Apache-2.0
//
// Clock gate: passes the clock in the cycles whose rising edge found the enable at 1.
//
// The enable is held in a latch that is open while the clock is low, so that a change of the enable while the clock is
// high neither cuts a pulse short nor starts one. Replace this module by the integrated clock gate of your library.
//
// FPGAs have flip-flops with a clock enable instead, and a gated clock there leaves the clock network. With the
// parameter PassThrough at 1 the clock passes ungated, and en_o is to be the clock enable of the flip-flops behind it.

`default_nettype none

module vnpu_clock_gate #(
  // 1: the clock passes ungated (FPGA); 0: it is gated (ASIC).
  parameter PassThrough = 0
) (
  // Clock that is to be gated.
  input  wire clk_i,
  // Enable: 1 lets the next rising edge pass. Must be stable before that edge, and may change at any other time.
  input  wire en_i,
  // Scan enable: 1 lets every rising edge pass, so that scan chains shift. 0 in function.
  input  wire test_en_i,
  // Gated clock.
  output wire clk_o,
  // Enable of the next rising edge, the clock enable of flip-flops on a clock that passes ungated.
  output wire en_o
);

  assign en_o = en_i | test_en_i;

  generate
    if (PassThrough != 0) begin : g_pass
      assign clk_o = clk_i;
    end else begin : g_gate
      // Enable as it stood at the end of the clock's low phase.
      reg en_latch;

      // The one latch that is meant; Verilog-2001 has no always_latch to say so.
      /* verilator lint_off LATCH */
      always @* begin
        if (!clk_i) en_latch = en_o;
      end
      /* verilator lint_on LATCH */

      assign clk_o = clk_i & en_latch;
    end
  endgenerate

endmodule

`default_nettype wire
