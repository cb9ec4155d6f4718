// SPDX-License-Identifier: Apache-2.0
//
// Watches G1: a start is for an idle engine and a waiting uTop.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g1_start.ts; do not edit.
// Body SHA-256: 03923edca0ef7303

`default_nettype none

module vnpu_utop_scheduler_g1 (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire  [15:0] me_online_i,    // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_run_i,       // ME runs a uTop.
  input  wire  [15:0] me_save_i,      // ME saves or discards its uTop.
  input  wire  [31:0] vnpu_enable_i,  // May start.
  input  wire  [31:0] vnpu_kill_i,    // Discard all its uTops.
  input  wire [159:0] vnpu_ready_i,   // Waiting uTops, fresh and suspended.
  input  wire         start_valid_i,  // Start command; the ME must take it.
  input  wire   [3:0] start_me_i,     // ME that starts.
  input  wire   [4:0] start_vnpu_i,   // vNPU whose uTop starts.
  output wire         bad_o,          // The promise is broken in this cycle.
  output wire         cover_o         // The case that it is about is there in this cycle.
);

  // Seen in this cycle.
  wire [15:0] idle = me_online_i & ~(me_run_i | me_save_i);

  reg [15:0] idle_before_q;  // Online MEs in Idle in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      idle_before_q <= 16'd0;
    end else begin
      idle_before_q <= idle;
    end
  end

  // Seen in this cycle.
  wire [31:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Seen in this cycle.
  wire [31:0] has_ready = {
    |vnpu_ready_i[159:155],
    |vnpu_ready_i[154:150],
    |vnpu_ready_i[149:145],
    |vnpu_ready_i[144:140],
    |vnpu_ready_i[139:135],
    |vnpu_ready_i[134:130],
    |vnpu_ready_i[129:125],
    |vnpu_ready_i[124:120],
    |vnpu_ready_i[119:115],
    |vnpu_ready_i[114:110],
    |vnpu_ready_i[109:105],
    |vnpu_ready_i[104:100],
    |vnpu_ready_i[99:95],
    |vnpu_ready_i[94:90],
    |vnpu_ready_i[89:85],
    |vnpu_ready_i[84:80],
    |vnpu_ready_i[79:75],
    |vnpu_ready_i[74:70],
    |vnpu_ready_i[69:65],
    |vnpu_ready_i[64:60],
    |vnpu_ready_i[59:55],
    |vnpu_ready_i[54:50],
    |vnpu_ready_i[49:45],
    |vnpu_ready_i[44:40],
    |vnpu_ready_i[39:35],
    |vnpu_ready_i[34:30],
    |vnpu_ready_i[29:25],
    |vnpu_ready_i[24:20],
    |vnpu_ready_i[19:15],
    |vnpu_ready_i[14:10],
    |vnpu_ready_i[9:5],
    |vnpu_ready_i[4:0]
  };

  reg [31:0] wants_before_q;  // Elig vNPUs with waiting uTops in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wants_before_q <= 32'd0;
    end else begin
      wants_before_q <= eligible & has_ready;
    end
  end

  assign bad_o =
      start_valid_i &
      ~((|({
             start_me_i == 4'd15,
             start_me_i == 4'd14,
             start_me_i == 4'd13,
             start_me_i == 4'd12,
             start_me_i == 4'd11,
             start_me_i == 4'd10,
             start_me_i == 4'd9,
             start_me_i == 4'd8,
             start_me_i == 4'd7,
             start_me_i == 4'd6,
             start_me_i == 4'd5,
             start_me_i == 4'd4,
             start_me_i == 4'd3,
             start_me_i == 4'd2,
             start_me_i == 4'd1,
             start_me_i == 4'd0
           } &
           idle_before_q)) &
        (|({
             start_vnpu_i == 5'd31,
             start_vnpu_i == 5'd30,
             start_vnpu_i == 5'd29,
             start_vnpu_i == 5'd28,
             start_vnpu_i == 5'd27,
             start_vnpu_i == 5'd26,
             start_vnpu_i == 5'd25,
             start_vnpu_i == 5'd24,
             start_vnpu_i == 5'd23,
             start_vnpu_i == 5'd22,
             start_vnpu_i == 5'd21,
             start_vnpu_i == 5'd20,
             start_vnpu_i == 5'd19,
             start_vnpu_i == 5'd18,
             start_vnpu_i == 5'd17,
             start_vnpu_i == 5'd16,
             start_vnpu_i == 5'd15,
             start_vnpu_i == 5'd14,
             start_vnpu_i == 5'd13,
             start_vnpu_i == 5'd12,
             start_vnpu_i == 5'd11,
             start_vnpu_i == 5'd10,
             start_vnpu_i == 5'd9,
             start_vnpu_i == 5'd8,
             start_vnpu_i == 5'd7,
             start_vnpu_i == 5'd6,
             start_vnpu_i == 5'd5,
             start_vnpu_i == 5'd4,
             start_vnpu_i == 5'd3,
             start_vnpu_i == 5'd2,
             start_vnpu_i == 5'd1,
             start_vnpu_i == 5'd0
           } &
           wants_before_q)));

  assign cover_o = start_valid_i;

endmodule

`default_nettype wire
