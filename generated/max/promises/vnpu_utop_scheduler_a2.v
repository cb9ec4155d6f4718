// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 12fd4dadf6e1ede8

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [31:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [15:0] me_run_i,     // ME runs a uTop.
  input  wire [15:0] me_save_i,    // ME saves or discards its uTop.
  input  wire [79:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  output wire        violated_o    // The surroundings break the duty in this cycle.
);

  reg [31:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 32'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
    end
  end

  // MEs in Run or Save.
  wire [15:0] busy = me_run_i | me_save_i;

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        (({31'd0, busy[0]} << me_vnpu_i[4:0]) |
         ({31'd0, busy[1]} << me_vnpu_i[9:5]) |
         ({31'd0, busy[2]} << me_vnpu_i[14:10]) |
         ({31'd0, busy[3]} << me_vnpu_i[19:15]) |
         ({31'd0, busy[4]} << me_vnpu_i[24:20]) |
         ({31'd0, busy[5]} << me_vnpu_i[29:25]) |
         ({31'd0, busy[6]} << me_vnpu_i[34:30]) |
         ({31'd0, busy[7]} << me_vnpu_i[39:35]) |
         ({31'd0, busy[8]} << me_vnpu_i[44:40]) |
         ({31'd0, busy[9]} << me_vnpu_i[49:45]) |
         ({31'd0, busy[10]} << me_vnpu_i[54:50]) |
         ({31'd0, busy[11]} << me_vnpu_i[59:55]) |
         ({31'd0, busy[12]} << me_vnpu_i[64:60]) |
         ({31'd0, busy[13]} << me_vnpu_i[69:65]) |
         ({31'd0, busy[14]} << me_vnpu_i[74:70]) |
         ({31'd0, busy[15]} << me_vnpu_i[79:75])));

endmodule

`default_nettype wire
