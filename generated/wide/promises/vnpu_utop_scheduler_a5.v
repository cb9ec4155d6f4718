// SPDX-License-Identifier: Apache-2.0
//
// Duty A5: nothing finishes in the cycle that shows its start.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: aeaf79840ff6e1c2

`default_nettype none

module vnpu_utop_scheduler_a5 (
  input  wire       start_valid_i,  // Start command; the ME must take it.
  input  wire [7:0] me_finish_i,    // uTop finished with all its operations (pulse).
  input  wire [2:0] start_me_i,     // ME that starts.
  output wire       violated_o      // The surroundings break the duty in this cycle.
);

  assign violated_o = start_valid_i & (|(me_finish_i & (8'd1 << start_me_i)));

endmodule

`default_nettype wire
