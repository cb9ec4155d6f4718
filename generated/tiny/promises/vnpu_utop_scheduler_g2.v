// SPDX-License-Identifier: Apache-2.0
//
// Watches G2: a preempt hits a running engine, over its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g2_preempt.ts; do not edit.
// Body SHA-256: 05710a924aea5217

`default_nettype none

module vnpu_utop_scheduler_g2 (
  input  wire       clk_i,            // Clock.
  input  wire       rst_ni,           // Reset, active low.
  input  wire       me_online_i,      // Engines in service; 0 = quarantined.
  input  wire       me_run_i,         // ME runs a uTop.
  input  wire       me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire [1:0] vnpu_held_i,      // MEs in Run.
  input  wire [1:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [1:0] vnpu_enable_i,    // May start.
  input  wire [1:0] vnpu_kill_i,      // Discard all its uTops.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire       me_vnpu_i,        // Tenant of each ME; 0 while idle.
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

  // Seen in this cycle.
  wire [1:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Holds more than the quota that counts.
  wire [1:0] over_quota = {
    vnpu_held_i[1] > (eligible[1] ? vnpu_quota_i[1] : 1'b0),
    vnpu_held_i[0] > (eligible[0] ? vnpu_quota_i[0] : 1'b0)
  };

  // Modes 0 and 1.
  wire spatial = (mode_i == 2'd0) | (mode_i == 2'd1);
  // Tenant of ME 0.
  wire tenant_0 = me_vnpu_i;
  // Tenant of each ME, one-hot.
  wire [1:0] tenants = {tenant_0 == 1'b1, tenant_0 == 1'b0};

  reg reclaimable_before_q;  // MEs that could be reclaimed without kill in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reclaimable_before_q <= 1'b0;
    end else begin
      reclaimable_before_q <= (|(tenants & over_quota)) | ~spatial;
    end
  end

  reg killed_before_q;  // MEs of killed vNPUs in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      killed_before_q <= 1'b0;
    end else begin
      killed_before_q <= |(tenants & vnpu_kill_i);
    end
  end

  reg spatial_before_q;  // Modes 0 and 1 in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      spatial_before_q <= 1'b0;
    end else begin
      spatial_before_q <= spatial;
    end
  end

  assign bad_o =
      preempt_valid_i &
      ~((preempt_me_i == 1'b0) &
        runs_before_q &
        (preempt_kill_i ? (preempt_me_i == 1'b0) & killed_before_q :
         (preempt_me_i == 1'b0) & reclaimable_before_q));

  assign cover_o = preempt_valid_i & spatial_before_q & ~preempt_kill_i;

endmodule

`default_nettype wire
