// SPDX-License-Identifier: Apache-2.0
//
// Watches G2: a preempt hits a running engine, over its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g2_preempt.ts; do not edit.
// Body SHA-256: 268374a524e29e32

`default_nettype none

module vnpu_utop_scheduler_g2 (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [2:0] me_online_i,      // Engines in service; 0 = quarantined.
  input  wire  [2:0] me_run_i,         // ME runs a uTop.
  input  wire  [2:0] me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire [13:0] vnpu_held_i,      // MEs in Run.
  input  wire [13:0] vnpu_quota_i,     // MEs that it owns.
  input  wire  [6:0] vnpu_enable_i,    // May start.
  input  wire  [6:0] vnpu_kill_i,      // Discard all its uTops.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [8:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire        preempt_valid_i,  // Preempt command.
  input  wire  [1:0] preempt_me_i,     // ME that is preempted.
  input  wire        preempt_kill_i,   // Discard the uTop instead of saving it.
  output wire        bad_o,            // The promise is broken in this cycle.
  output wire        cover_o           // The case that it is about is there in this cycle.
);

  reg [2:0] runs_before_q;  // Online MEs in Run that did not finish in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_before_q <= 3'd0;
    end else begin
      runs_before_q <= me_online_i & me_run_i & ~me_finish_i;
    end
  end

  // Seen in this cycle.
  wire [6:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Holds more than the quota that counts.
  wire [6:0] over_quota = {
    vnpu_held_i[13:12] > (eligible[6] ? vnpu_quota_i[13:12] : 2'd0),
    vnpu_held_i[11:10] > (eligible[5] ? vnpu_quota_i[11:10] : 2'd0),
    vnpu_held_i[9:8] > (eligible[4] ? vnpu_quota_i[9:8] : 2'd0),
    vnpu_held_i[7:6] > (eligible[3] ? vnpu_quota_i[7:6] : 2'd0),
    vnpu_held_i[5:4] > (eligible[2] ? vnpu_quota_i[5:4] : 2'd0),
    vnpu_held_i[3:2] > (eligible[1] ? vnpu_quota_i[3:2] : 2'd0),
    vnpu_held_i[1:0] > (eligible[0] ? vnpu_quota_i[1:0] : 2'd0)
  };

  // Modes 0 and 1.
  wire spatial = (mode_i == 2'd0) | (mode_i == 2'd1);
  // Tenant of ME 0.
  wire [2:0] tenant_0 = me_vnpu_i[2:0];
  // Tenant of ME 1.
  wire [2:0] tenant_1 = me_vnpu_i[5:3];
  // Tenant of ME 2.
  wire [2:0] tenant_2 = me_vnpu_i[8:6];

  // Tenant of each ME, one-hot.
  wire [20:0] tenants = {
    tenant_2 == 3'd6,
    tenant_2 == 3'd5,
    tenant_2 == 3'd4,
    tenant_2 == 3'd3,
    tenant_2 == 3'd2,
    tenant_2 == 3'd1,
    tenant_2 == 3'd0,
    tenant_1 == 3'd6,
    tenant_1 == 3'd5,
    tenant_1 == 3'd4,
    tenant_1 == 3'd3,
    tenant_1 == 3'd2,
    tenant_1 == 3'd1,
    tenant_1 == 3'd0,
    tenant_0 == 3'd6,
    tenant_0 == 3'd5,
    tenant_0 == 3'd4,
    tenant_0 == 3'd3,
    tenant_0 == 3'd2,
    tenant_0 == 3'd1,
    tenant_0 == 3'd0
  };

  reg [2:0] reclaimable_before_q;  // MEs that could be reclaimed without kill in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reclaimable_before_q <= 3'd0;
    end else begin
      reclaimable_before_q <=
          {
            |(tenants[20:14] & over_quota),
            |(tenants[13:7] & over_quota),
            |(tenants[6:0] & over_quota)
          } |
          {3{~spatial}};
    end
  end

  reg [2:0] killed_before_q;  // MEs of killed vNPUs in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      killed_before_q <= 3'd0;
    end else begin
      killed_before_q <= {
        |(tenants[20:14] & vnpu_kill_i),
        |(tenants[13:7] & vnpu_kill_i),
        |(tenants[6:0] & vnpu_kill_i)
      };
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
      ~((|({preempt_me_i == 2'd2, preempt_me_i == 2'd1, preempt_me_i == 2'd0} & runs_before_q)) &
        (preempt_kill_i ?
             |({preempt_me_i == 2'd2, preempt_me_i == 2'd1, preempt_me_i == 2'd0} &
               killed_before_q) :
         |({preempt_me_i == 2'd2, preempt_me_i == 2'd1, preempt_me_i == 2'd0} &
           reclaimable_before_q)));

  assign cover_o = preempt_valid_i & spatial_before_q & ~preempt_kill_i;

endmodule

`default_nettype wire
