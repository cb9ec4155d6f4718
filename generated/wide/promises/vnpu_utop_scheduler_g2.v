// SPDX-License-Identifier: Apache-2.0
//
// Watches G2: a preempt hits a running engine, over its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g2_preempt.ts; do not edit.
// Body SHA-256: b3efb6224a96eb4d

`default_nettype none

module vnpu_utop_scheduler_g2 (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [7:0] me_online_i,      // Engines in service; 0 = quarantined.
  input  wire  [7:0] me_run_i,         // ME runs a uTop.
  input  wire  [7:0] me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire [63:0] vnpu_held_i,      // MEs in Run.
  input  wire [63:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [15:0] vnpu_enable_i,    // May start.
  input  wire [15:0] vnpu_kill_i,      // Discard all its uTops.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire [31:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  input  wire        preempt_valid_i,  // Preempt command.
  input  wire  [2:0] preempt_me_i,     // ME that is preempted.
  input  wire        preempt_kill_i,   // Discard the uTop instead of saving it.
  output wire        bad_o,            // The promise is broken in this cycle.
  output wire        cover_o           // The case that it is about is there in this cycle.
);

  reg [7:0] runs_before_q;  // Online MEs in Run that did not finish in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_before_q <= 8'd0;
    end else begin
      runs_before_q <= me_online_i & me_run_i & ~me_finish_i;
    end
  end

  // Seen in this cycle.
  wire [15:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Holds more than the quota that counts.
  wire [15:0] over_quota = {
    vnpu_held_i[63:60] > (eligible[15] ? vnpu_quota_i[63:60] : 4'd0),
    vnpu_held_i[59:56] > (eligible[14] ? vnpu_quota_i[59:56] : 4'd0),
    vnpu_held_i[55:52] > (eligible[13] ? vnpu_quota_i[55:52] : 4'd0),
    vnpu_held_i[51:48] > (eligible[12] ? vnpu_quota_i[51:48] : 4'd0),
    vnpu_held_i[47:44] > (eligible[11] ? vnpu_quota_i[47:44] : 4'd0),
    vnpu_held_i[43:40] > (eligible[10] ? vnpu_quota_i[43:40] : 4'd0),
    vnpu_held_i[39:36] > (eligible[9] ? vnpu_quota_i[39:36] : 4'd0),
    vnpu_held_i[35:32] > (eligible[8] ? vnpu_quota_i[35:32] : 4'd0),
    vnpu_held_i[31:28] > (eligible[7] ? vnpu_quota_i[31:28] : 4'd0),
    vnpu_held_i[27:24] > (eligible[6] ? vnpu_quota_i[27:24] : 4'd0),
    vnpu_held_i[23:20] > (eligible[5] ? vnpu_quota_i[23:20] : 4'd0),
    vnpu_held_i[19:16] > (eligible[4] ? vnpu_quota_i[19:16] : 4'd0),
    vnpu_held_i[15:12] > (eligible[3] ? vnpu_quota_i[15:12] : 4'd0),
    vnpu_held_i[11:8] > (eligible[2] ? vnpu_quota_i[11:8] : 4'd0),
    vnpu_held_i[7:4] > (eligible[1] ? vnpu_quota_i[7:4] : 4'd0),
    vnpu_held_i[3:0] > (eligible[0] ? vnpu_quota_i[3:0] : 4'd0)
  };

  // Modes 0 and 1.
  wire spatial = (mode_i == 2'd0) | (mode_i == 2'd1);
  // Tenant of ME 0.
  wire [3:0] tenant_0 = me_vnpu_i[3:0];
  // Tenant of ME 1.
  wire [3:0] tenant_1 = me_vnpu_i[7:4];
  // Tenant of ME 2.
  wire [3:0] tenant_2 = me_vnpu_i[11:8];
  // Tenant of ME 3.
  wire [3:0] tenant_3 = me_vnpu_i[15:12];
  // Tenant of ME 4.
  wire [3:0] tenant_4 = me_vnpu_i[19:16];
  // Tenant of ME 5.
  wire [3:0] tenant_5 = me_vnpu_i[23:20];
  // Tenant of ME 6.
  wire [3:0] tenant_6 = me_vnpu_i[27:24];
  // Tenant of ME 7.
  wire [3:0] tenant_7 = me_vnpu_i[31:28];

  // Tenant of each ME, one-hot.
  wire [127:0] tenants = {
    tenant_7 == 4'd15,
    tenant_7 == 4'd14,
    tenant_7 == 4'd13,
    tenant_7 == 4'd12,
    tenant_7 == 4'd11,
    tenant_7 == 4'd10,
    tenant_7 == 4'd9,
    tenant_7 == 4'd8,
    tenant_7 == 4'd7,
    tenant_7 == 4'd6,
    tenant_7 == 4'd5,
    tenant_7 == 4'd4,
    tenant_7 == 4'd3,
    tenant_7 == 4'd2,
    tenant_7 == 4'd1,
    tenant_7 == 4'd0,
    tenant_6 == 4'd15,
    tenant_6 == 4'd14,
    tenant_6 == 4'd13,
    tenant_6 == 4'd12,
    tenant_6 == 4'd11,
    tenant_6 == 4'd10,
    tenant_6 == 4'd9,
    tenant_6 == 4'd8,
    tenant_6 == 4'd7,
    tenant_6 == 4'd6,
    tenant_6 == 4'd5,
    tenant_6 == 4'd4,
    tenant_6 == 4'd3,
    tenant_6 == 4'd2,
    tenant_6 == 4'd1,
    tenant_6 == 4'd0,
    tenant_5 == 4'd15,
    tenant_5 == 4'd14,
    tenant_5 == 4'd13,
    tenant_5 == 4'd12,
    tenant_5 == 4'd11,
    tenant_5 == 4'd10,
    tenant_5 == 4'd9,
    tenant_5 == 4'd8,
    tenant_5 == 4'd7,
    tenant_5 == 4'd6,
    tenant_5 == 4'd5,
    tenant_5 == 4'd4,
    tenant_5 == 4'd3,
    tenant_5 == 4'd2,
    tenant_5 == 4'd1,
    tenant_5 == 4'd0,
    tenant_4 == 4'd15,
    tenant_4 == 4'd14,
    tenant_4 == 4'd13,
    tenant_4 == 4'd12,
    tenant_4 == 4'd11,
    tenant_4 == 4'd10,
    tenant_4 == 4'd9,
    tenant_4 == 4'd8,
    tenant_4 == 4'd7,
    tenant_4 == 4'd6,
    tenant_4 == 4'd5,
    tenant_4 == 4'd4,
    tenant_4 == 4'd3,
    tenant_4 == 4'd2,
    tenant_4 == 4'd1,
    tenant_4 == 4'd0,
    tenant_3 == 4'd15,
    tenant_3 == 4'd14,
    tenant_3 == 4'd13,
    tenant_3 == 4'd12,
    tenant_3 == 4'd11,
    tenant_3 == 4'd10,
    tenant_3 == 4'd9,
    tenant_3 == 4'd8,
    tenant_3 == 4'd7,
    tenant_3 == 4'd6,
    tenant_3 == 4'd5,
    tenant_3 == 4'd4,
    tenant_3 == 4'd3,
    tenant_3 == 4'd2,
    tenant_3 == 4'd1,
    tenant_3 == 4'd0,
    tenant_2 == 4'd15,
    tenant_2 == 4'd14,
    tenant_2 == 4'd13,
    tenant_2 == 4'd12,
    tenant_2 == 4'd11,
    tenant_2 == 4'd10,
    tenant_2 == 4'd9,
    tenant_2 == 4'd8,
    tenant_2 == 4'd7,
    tenant_2 == 4'd6,
    tenant_2 == 4'd5,
    tenant_2 == 4'd4,
    tenant_2 == 4'd3,
    tenant_2 == 4'd2,
    tenant_2 == 4'd1,
    tenant_2 == 4'd0,
    tenant_1 == 4'd15,
    tenant_1 == 4'd14,
    tenant_1 == 4'd13,
    tenant_1 == 4'd12,
    tenant_1 == 4'd11,
    tenant_1 == 4'd10,
    tenant_1 == 4'd9,
    tenant_1 == 4'd8,
    tenant_1 == 4'd7,
    tenant_1 == 4'd6,
    tenant_1 == 4'd5,
    tenant_1 == 4'd4,
    tenant_1 == 4'd3,
    tenant_1 == 4'd2,
    tenant_1 == 4'd1,
    tenant_1 == 4'd0,
    tenant_0 == 4'd15,
    tenant_0 == 4'd14,
    tenant_0 == 4'd13,
    tenant_0 == 4'd12,
    tenant_0 == 4'd11,
    tenant_0 == 4'd10,
    tenant_0 == 4'd9,
    tenant_0 == 4'd8,
    tenant_0 == 4'd7,
    tenant_0 == 4'd6,
    tenant_0 == 4'd5,
    tenant_0 == 4'd4,
    tenant_0 == 4'd3,
    tenant_0 == 4'd2,
    tenant_0 == 4'd1,
    tenant_0 == 4'd0
  };

  reg [7:0] reclaimable_before_q;  // MEs that could be reclaimed without kill in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reclaimable_before_q <= 8'd0;
    end else begin
      reclaimable_before_q <=
          {
            |(tenants[127:112] & over_quota),
            |(tenants[111:96] & over_quota),
            |(tenants[95:80] & over_quota),
            |(tenants[79:64] & over_quota),
            |(tenants[63:48] & over_quota),
            |(tenants[47:32] & over_quota),
            |(tenants[31:16] & over_quota),
            |(tenants[15:0] & over_quota)
          } |
          {8{~spatial}};
    end
  end

  reg [7:0] killed_before_q;  // MEs of killed vNPUs in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      killed_before_q <= 8'd0;
    end else begin
      killed_before_q <= {
        |(tenants[127:112] & vnpu_kill_i),
        |(tenants[111:96] & vnpu_kill_i),
        |(tenants[95:80] & vnpu_kill_i),
        |(tenants[79:64] & vnpu_kill_i),
        |(tenants[63:48] & vnpu_kill_i),
        |(tenants[47:32] & vnpu_kill_i),
        |(tenants[31:16] & vnpu_kill_i),
        |(tenants[15:0] & vnpu_kill_i)
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
      ~((|({
             preempt_me_i == 3'd7,
             preempt_me_i == 3'd6,
             preempt_me_i == 3'd5,
             preempt_me_i == 3'd4,
             preempt_me_i == 3'd3,
             preempt_me_i == 3'd2,
             preempt_me_i == 3'd1,
             preempt_me_i == 3'd0
           } &
           runs_before_q)) &
        (preempt_kill_i ?
             |({
                 preempt_me_i == 3'd7,
                 preempt_me_i == 3'd6,
                 preempt_me_i == 3'd5,
                 preempt_me_i == 3'd4,
                 preempt_me_i == 3'd3,
                 preempt_me_i == 3'd2,
                 preempt_me_i == 3'd1,
                 preempt_me_i == 3'd0
               } &
               killed_before_q) :
         |({
             preempt_me_i == 3'd7,
             preempt_me_i == 3'd6,
             preempt_me_i == 3'd5,
             preempt_me_i == 3'd4,
             preempt_me_i == 3'd3,
             preempt_me_i == 3'd2,
             preempt_me_i == 3'd1,
             preempt_me_i == 3'd0
           } &
           reclaimable_before_q)));

  assign cover_o = preempt_valid_i & spatial_before_q & ~preempt_kill_i;

endmodule

`default_nettype wire
