// SPDX-License-Identifier: Apache-2.0
//
// Watches G4: mode 1 keeps every vNPU within its quota.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g4_quota.ts; do not edit.
// Body SHA-256: caecbc8b3703b83f

`default_nettype none

module vnpu_utop_scheduler_g4 (
  input  wire       clk_i,          // Clock.
  input  wire       rst_ni,         // Reset, active low.
  input  wire [5:0] vnpu_held_i,    // MEs in Run.
  input  wire [5:0] vnpu_quota_i,   // MEs that it owns.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire [2:0] vnpu_enable_i,  // May start.
  input  wire [2:0] vnpu_kill_i,    // Discard all its uTops.
  input  wire       start_valid_i,  // Start command; the ME must take it.
  input  wire [1:0] start_vnpu_i,   // vNPU whose uTop starts.
  output wire       bad_o,          // The promise is broken in this cycle.
  output wire       cover_o         // The case that it is about is there in this cycle.
);

  // Mode 1.
  wire spatial = mode_i == 2'd1;
  // Seen in this cycle.
  wire [2:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  reg [2:0] eligible_before_q;  // Elig vNPUs in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      eligible_before_q <= 3'd0;
    end else begin
      eligible_before_q <= eligible;
    end
  end

  reg [5:0] vnpu_held_before_q;  // MEs in Run in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_held_before_q <= 6'd0;
    end else begin
      vnpu_held_before_q <= vnpu_held_i;
    end
  end

  reg [5:0] vnpu_quota_before_q;  // Quotas in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 6'd0;
    end else begin
      vnpu_quota_before_q <= vnpu_quota_i;
    end
  end

  reg spatial_before_q;  // Mode 1 in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      spatial_before_q <= 1'b0;
    end else begin
      spatial_before_q <= spatial;
    end
  end

  reg [1:0] mode_before_q;  // Mode in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg runs_q;  // This is not the first cycle since reset.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      runs_q <= 1'b0;
    end else begin
      runs_q <= runs_q | ~runs_q;
    end
  end

  reg constant_q;  // Mode and quotas were constant since reset.

  // Mode and quotas are constant since reset.
  wire still_constant =
      ~runs_q | (constant_q & (vnpu_quota_i == vnpu_quota_before_q) & (mode_i == mode_before_q));

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      constant_q <= 1'b1;
    end else begin
      constant_q <= still_constant;
    end
  end

  assign bad_o =
      (start_valid_i &
       spatial_before_q &
       ~(((vnpu_held_before_q & (6'd3 << {start_vnpu_i, 1'b0})) <
          (vnpu_quota_before_q & (6'd3 << {start_vnpu_i, 1'b0}))) &
         (|(eligible_before_q & (3'd1 << start_vnpu_i))))) |
      (still_constant &
       spatial &
       (|(((~vnpu_quota_i & vnpu_held_i) |
           ~((vnpu_quota_i ^ vnpu_held_i) | ((vnpu_quota_i | 6'h2a) - (vnpu_held_i & 6'h15)))) &
          6'h2a)));

  assign cover_o = start_valid_i & spatial_before_q;

endmodule

`default_nettype wire
