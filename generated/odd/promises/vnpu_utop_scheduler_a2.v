// SPDX-License-Identifier: Apache-2.0
//
// Duty A2: a kill stays until its vNPU has no busy engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: ebfbeecdad2e9058

`default_nettype none

module vnpu_utop_scheduler_a2 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [6:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [8:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [2:0] me_run_i,     // ME runs a uTop.
  input  wire [2:0] me_save_i,    // ME saves or discards its uTop.
  output wire       violated_o    // The surroundings break the duty in this cycle.
);

  reg [6:0] kill_before_q;  // Kill in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_before_q <= 7'd0;
    end else begin
      kill_before_q <= vnpu_kill_i;
    end
  end

  // In Run for vNPU 0.
  wire [2:0] run_of_0 =
      me_run_i & {me_vnpu_i[8:6] == 3'd0, me_vnpu_i[5:3] == 3'd0, me_vnpu_i[2:0] == 3'd0};

  // In Save for vNPU 0.
  wire [2:0] save_of_0 =
      me_save_i & {me_vnpu_i[8:6] == 3'd0, me_vnpu_i[5:3] == 3'd0, me_vnpu_i[2:0] == 3'd0};

  // In Run for vNPU 1.
  wire [2:0] run_of_1 =
      me_run_i & {me_vnpu_i[8:6] == 3'd1, me_vnpu_i[5:3] == 3'd1, me_vnpu_i[2:0] == 3'd1};

  // In Save for vNPU 1.
  wire [2:0] save_of_1 =
      me_save_i & {me_vnpu_i[8:6] == 3'd1, me_vnpu_i[5:3] == 3'd1, me_vnpu_i[2:0] == 3'd1};

  // In Run for vNPU 2.
  wire [2:0] run_of_2 =
      me_run_i & {me_vnpu_i[8:6] == 3'd2, me_vnpu_i[5:3] == 3'd2, me_vnpu_i[2:0] == 3'd2};

  // In Save for vNPU 2.
  wire [2:0] save_of_2 =
      me_save_i & {me_vnpu_i[8:6] == 3'd2, me_vnpu_i[5:3] == 3'd2, me_vnpu_i[2:0] == 3'd2};

  // In Run for vNPU 3.
  wire [2:0] run_of_3 =
      me_run_i & {me_vnpu_i[8:6] == 3'd3, me_vnpu_i[5:3] == 3'd3, me_vnpu_i[2:0] == 3'd3};

  // In Save for vNPU 3.
  wire [2:0] save_of_3 =
      me_save_i & {me_vnpu_i[8:6] == 3'd3, me_vnpu_i[5:3] == 3'd3, me_vnpu_i[2:0] == 3'd3};

  // In Run for vNPU 4.
  wire [2:0] run_of_4 =
      me_run_i & {me_vnpu_i[8:6] == 3'd4, me_vnpu_i[5:3] == 3'd4, me_vnpu_i[2:0] == 3'd4};

  // In Save for vNPU 4.
  wire [2:0] save_of_4 =
      me_save_i & {me_vnpu_i[8:6] == 3'd4, me_vnpu_i[5:3] == 3'd4, me_vnpu_i[2:0] == 3'd4};

  // In Run for vNPU 5.
  wire [2:0] run_of_5 =
      me_run_i & {me_vnpu_i[8:6] == 3'd5, me_vnpu_i[5:3] == 3'd5, me_vnpu_i[2:0] == 3'd5};

  // In Save for vNPU 5.
  wire [2:0] save_of_5 =
      me_save_i & {me_vnpu_i[8:6] == 3'd5, me_vnpu_i[5:3] == 3'd5, me_vnpu_i[2:0] == 3'd5};

  // In Run for vNPU 6.
  wire [2:0] run_of_6 =
      me_run_i & {me_vnpu_i[8:6] == 3'd6, me_vnpu_i[5:3] == 3'd6, me_vnpu_i[2:0] == 3'd6};

  // In Save for vNPU 6.
  wire [2:0] save_of_6 =
      me_save_i & {me_vnpu_i[8:6] == 3'd6, me_vnpu_i[5:3] == 3'd6, me_vnpu_i[2:0] == 3'd6};

  assign violated_o =
      |(kill_before_q &
        ~vnpu_kill_i &
        {
          |(run_of_6 | save_of_6),
          |(run_of_5 | save_of_5),
          |(run_of_4 | save_of_4),
          |(run_of_3 | save_of_3),
          |(run_of_2 | save_of_2),
          |(run_of_1 | save_of_1),
          |(run_of_0 | save_of_0)
        });

endmodule

`default_nettype wire
