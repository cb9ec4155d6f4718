// SPDX-License-Identifier: Apache-2.0
//
// Time slices, and the window for preempts of mode 2.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/slice_timer.ts; do not edit.
// Body SHA-256: fde45411ac2f6f0a

`default_nettype none

module vnpu_utop_slice_timer (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire  [1:0] mode_i,          // Scheduling mode.
  input  wire        hold_i,          // Whole core: a vNPU holds the core.
  input  wire [23:0] slice_cycles_i,  // Slice in cycles; 0 = never expires.
  output wire        expired_o,       // The slice expires in this cycle.
  output wire        window_open_o    // Mode 2: preempts are allowed.
);

  reg [23:0] slice_timer_q;  // Cycles of the running slice.

  // Mode 2.
  wire temporal = mode_i == 2'd2;
  // A slice runs.
  wire counts = (temporal | hold_i) & (|slice_cycles_i);
  // Cycles of the slice, this one included.
  wire [23:0] elapsed = slice_timer_q + 24'd1;
  // This cycle is the slice's last.
  wire expired = counts & (elapsed >= slice_cycles_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      slice_timer_q <= 24'd0;
    end else begin
      slice_timer_q <= (counts & ~expired) ? elapsed : 24'd0;
    end
  end

  assign expired_o = expired;

  reg [4:0] preempt_window_q;  // Cycles for which the window stays open.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_window_q <= 5'd0;
    end else begin
      preempt_window_q <=
          temporal ? (expired ? 5'd16 : (|preempt_window_q) ? preempt_window_q - 5'd1 : 5'd0) :
          5'd0;
    end
  end

  assign window_open_o = temporal & (|preempt_window_q);

endmodule

`default_nettype wire
