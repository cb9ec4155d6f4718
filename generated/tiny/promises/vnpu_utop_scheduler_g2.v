// SPDX-License-Identifier: Apache-2.0
//
// Watches G2: a preempt hits a running engine, over its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g2_preempt.ts; do not edit.
// Body SHA-256: 3b008dc5b698682a

`default_nettype none

module vnpu_utop_scheduler_g2 (
  input  wire       clk_i,            // Clock.
  input  wire       rst_ni,           // Reset, active low.
  input  wire       me_online_i,      // Engines in service; 0 = quarantined.
  input  wire       me_run_i,         // ME runs a uTop.
  input  wire       me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire       me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire [1:0] vnpu_kill_i,      // Discard all its uTops.
  input  wire [1:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [1:0] vnpu_held_i,      // MEs in Run.
  input  wire [1:0] vnpu_enable_i,    // May start.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire       preempt_valid_i,  // Preempt command.
  input  wire       preempt_me_i,     // ME that is preempted.
  input  wire       preempt_kill_i,   // Discard the uTop instead of saving it.
  output wire       bad_o,            // The promise is broken in this cycle.
  output wire       cover_o           // The case that it is about is there in this cycle.
);

  reg runs_before_q;  // Online MEs in Run that did not finish in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_before_q <= 1'b0;
    end else begin
      runs_before_q <= me_online_i & me_run_i & ~me_finish_i;
    end
  end

  reg me_vnpu_before_q;  // me_vnpu_o in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_vnpu_before_q <= 1'b0;
    end else begin
      me_vnpu_before_q <= me_vnpu_i;
    end
  end

  reg [1:0] vnpu_kill_before_q;  // vnpu_kill_i in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_kill_before_q <= 2'd0;
    end else begin
      vnpu_kill_before_q <= vnpu_kill_i;
    end
  end

  reg [1:0] vnpu_quota_before_q;  // vnpu_quota_i in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 2'd0;
    end else begin
      vnpu_quota_before_q <= vnpu_quota_i;
    end
  end

  reg [1:0] vnpu_held_before_q;  // vnpu_held_o in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_held_before_q <= 2'd0;
    end else begin
      vnpu_held_before_q <= vnpu_held_i;
    end
  end

  // Seen in this cycle.
  wire [1:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  reg [1:0] eligible_before_q;  // Elig vNPUs in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      eligible_before_q <= 2'd0;
    end else begin
      eligible_before_q <= eligible;
    end
  end

  reg spatial_before_q;  // Modes 0 and 1 in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      spatial_before_q <= 1'b0;
    end else begin
      spatial_before_q <= (mode_i == 2'd0) | (mode_i == 2'd1);
    end
  end

  // Tenants from the ME that is hit on.
  wire first = me_vnpu_before_q >> preempt_me_i;

  assign bad_o =
      preempt_valid_i &
      ~(runs_before_q &
        (1'b1 << preempt_me_i) &
        (preempt_kill_i ? |(vnpu_kill_before_q & (2'd1 << first)) :
         ((vnpu_held_before_q & (2'd1 << first)) >
          (vnpu_quota_before_q & (2'd1 << first) & {2{|(eligible_before_q & (2'd1 << first))}})) |
         ~spatial_before_q));

  assign cover_o = preempt_valid_i & spatial_before_q & ~preempt_kill_i;

endmodule

`default_nettype wire
