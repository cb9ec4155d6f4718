// SPDX-License-Identifier: Apache-2.0
//
// State and tenant of one matrix engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/engine.ts; do not edit.
// Body SHA-256: 7d387715933708ca

`default_nettype none

module vnpu_utop_engine (
  input  wire       clk_i,         // Clock.
  input  wire       rst_ni,        // Reset, active low.
  input  wire       online_i,      // The engine is in service.
  input  wire       start_i,       // Start command decided for this ME.
  input  wire [2:0] start_vnpu_i,  // Tenant of the start.
  input  wire       preempt_i,     // Preempt command decided for this ME.
  input  wire       finish_i,      // uTop finished (pulse).
  input  wire       saved_i,       // Context is in SRAM (pulse).
  output wire       run_o,         // In Run.
  output wire       save_o,        // In Save.
  output wire [2:0] vnpu_o,        // Tenant; 0 while idle.
  output wire [7:0] run_of_o,      // In Run for this vNPU.
  output wire [7:0] save_of_o,     // In Save for this vNPU.
  output wire [7:0] return_of_o    // The saved uTop goes back to this vNPU's ready ones.
);

  reg run_q;         // A uTop runs.
  reg save_q;        // A uTop is saved or discarded.
  reg [2:0] vnpu_q;  // Tenant; 0 while idle.

  // Neither finished nor lost with its engine.
  wire stays = online_i & ~finish_i;
  // Its uTop runs on, unless preempted.
  wire keeps_run = run_q & stays;
  // Its uTop is not saved yet.
  wire keeps_save = save_q & stays & ~saved_i;

  // Tenant, one-hot.
  wire [7:0] tenant = {
    vnpu_q == 3'd7,
    vnpu_q == 3'd6,
    vnpu_q == 3'd5,
    vnpu_q == 3'd4,
    vnpu_q == 3'd3,
    vnpu_q == 3'd2,
    vnpu_q == 3'd1,
    vnpu_q == 3'd0
  };

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_q <= 1'b0;
    end else begin
      run_q <= start_i | (keeps_run & ~preempt_i);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_q <= 1'b0;
    end else begin
      save_q <= preempt_i | keeps_save;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_q <= 3'd0;
    end else begin
      vnpu_q <= start_i ? start_vnpu_i : (keeps_run | keeps_save) ? vnpu_q : 3'd0;
    end
  end

  assign run_o = run_q;
  assign save_o = save_q;
  assign vnpu_o = vnpu_q;
  assign run_of_o = tenant & {8{run_q}};
  assign save_of_o = tenant & {8{save_q}};

  // Saved, not finished.
  wire returns = save_q & saved_i & ~finish_i;

  assign return_of_o = tenant & {8{returns}};

endmodule

`default_nettype wire
