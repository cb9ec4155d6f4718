// SPDX-License-Identifier: Apache-2.0
//
// Watches G2: a preempt hits a running engine, over its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g2_preempt.ts; do not edit.
// Body SHA-256: 6774f57bd4ae9740

`default_nettype none

module vnpu_utop_scheduler_g2 (
  input  wire       clk_i,            // Clock.
  input  wire       rst_ni,           // Reset, active low.
  input  wire [1:0] me_online_i,      // Engines in service; 0 = quarantined.
  input  wire [1:0] me_run_i,         // ME runs a uTop.
  input  wire [1:0] me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire [5:0] vnpu_held_i,      // MEs in Run.
  input  wire [5:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [2:0] vnpu_enable_i,    // May start.
  input  wire [2:0] vnpu_kill_i,      // Discard all its uTops.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire [3:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire       preempt_valid_i,  // Preempt command.
  input  wire       preempt_me_i,     // ME that is preempted.
  input  wire       preempt_kill_i,   // Discard the uTop instead of saving it.
  output wire       bad_o,            // The promise is broken in this cycle.
  output wire       cover_o           // The case that it is about is there in this cycle.
);

  reg [1:0] runs_before_q;  // Online MEs in Run that did not finish in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_before_q <= 2'd0;
    end else begin
      runs_before_q <= me_online_i & me_run_i & ~me_finish_i;
    end
  end

  // Seen in this cycle.
  wire [2:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Holds more than the quota that counts.
  wire [2:0] over_quota = {
    vnpu_held_i[5:4] > (eligible[2] ? vnpu_quota_i[5:4] : 2'd0),
    vnpu_held_i[3:2] > (eligible[1] ? vnpu_quota_i[3:2] : 2'd0),
    vnpu_held_i[1:0] > (eligible[0] ? vnpu_quota_i[1:0] : 2'd0)
  };

  // Modes 0 and 1.
  wire spatial = (mode_i == 2'd0) | (mode_i == 2'd1);
  // Tenant of ME 0.
  wire [1:0] tenant_0 = me_vnpu_i[1:0];
  // Tenant of ME 1.
  wire [1:0] tenant_1 = me_vnpu_i[3:2];

  // Tenant of each ME, one-hot.
  wire [5:0] tenants = {
    tenant_1 == 2'd2,
    tenant_1 == 2'd1,
    tenant_1 == 2'd0,
    tenant_0 == 2'd2,
    tenant_0 == 2'd1,
    tenant_0 == 2'd0
  };

  reg [1:0] reclaimable_before_q;  // MEs that could be reclaimed without kill in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reclaimable_before_q <= 2'd0;
    end else begin
      reclaimable_before_q <=
          {|(tenants[5:3] & over_quota), |(tenants[2:0] & over_quota)} | {2{~spatial}};
    end
  end

  reg [1:0] killed_before_q;  // MEs of killed vNPUs in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      killed_before_q <= 2'd0;
    end else begin
      killed_before_q <= {|(tenants[5:3] & vnpu_kill_i), |(tenants[2:0] & vnpu_kill_i)};
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
      ~((|({preempt_me_i == 1'b1, preempt_me_i == 1'b0} & runs_before_q)) &
        (preempt_kill_i ? |({preempt_me_i == 1'b1, preempt_me_i == 1'b0} & killed_before_q) :
         |({preempt_me_i == 1'b1, preempt_me_i == 1'b0} & reclaimable_before_q)));

  assign cover_o = preempt_valid_i & spatial_before_q & ~preempt_kill_i;

endmodule

`default_nettype wire
