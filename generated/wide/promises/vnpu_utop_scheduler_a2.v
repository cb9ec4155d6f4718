// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 2fbecabaf8fe66b3

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [15:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire  [7:0] me_run_i,     // ME runs a uTop.
  input  wire  [7:0] me_save_i,    // ME saves or discards its uTop.
  input  wire [31:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  output wire        violated_o    // The surroundings break the duty in this cycle.
);

  reg [15:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 16'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
    end
  end

  // MEs in Run or Save.
  wire [7:0] busy = me_run_i | me_save_i;

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        (({15'd0, busy[0]} << me_vnpu_i[3:0]) |
         ({15'd0, busy[1]} << me_vnpu_i[7:4]) |
         ({15'd0, busy[2]} << me_vnpu_i[11:8]) |
         ({15'd0, busy[3]} << me_vnpu_i[15:12]) |
         ({15'd0, busy[4]} << me_vnpu_i[19:16]) |
         ({15'd0, busy[5]} << me_vnpu_i[23:20]) |
         ({15'd0, busy[6]} << me_vnpu_i[27:24]) |
         ({15'd0, busy[7]} << me_vnpu_i[31:28])));

endmodule

`default_nettype wire
