// SPDX-License-Identifier: Apache-2.0
//
// Counts the service of one vNPU.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service_counter.ts; do not edit.
// Body SHA-256: ed342f1c3e4b40b6

`default_nettype none

module vnpu_utop_service_counter (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire        clear_i,   // Newly enabled: both counters start from 0.
  input  wire        halve_i,   // Some counter is half full: all are halved.
  input  wire  [3:0] served_i,  // Engine cycles served in this cycle.
  input  wire        waits_i,   // Has unfinished work in this cycle.
  output wire [11:0] active_o,  // Engine cycles served.
  output wire [11:0] total_o    // Cycles with unfinished work.
);

  reg [11:0] active_q;  // Engine cycles served.
  reg [11:0] total_q;   // Cycles with unfinished work.

  // Engine cycles, this one included.
  wire [11:0] active_sum = active_q + {8'd0, served_i};
  // Cycles, this one included.
  wire [11:0] total_sum = total_q + {11'd0, waits_i};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      active_q <= 12'd0;
    end else begin
      active_q <= clear_i ? 12'd0 : halve_i ? active_sum >> 1'b1 : active_sum;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      total_q <= 12'd0;
    end else begin
      total_q <= clear_i ? 12'd0 : halve_i ? total_sum >> 1'b1 : total_sum;
    end
  end

  assign active_o = active_q;
  assign total_o = total_q;

endmodule

`default_nettype wire
