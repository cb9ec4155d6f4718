// SPDX-License-Identifier: Apache-2.0
//
// Performance counters.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counters.ts; do not edit.
// Body SHA-256: a2209d272b3e87bd

`default_nettype none

module vnpu_regs_counters (
  input  wire          clk_i,          // Clock.
  input  wire          rst_ni,         // Reset, active low.
  input  wire   [15:0] me_busy_i,      // ME in Run.
  input  wire   [79:0] me_vnpu_i,      // Tenant of each ME.
  input  wire  [159:0] ve_grants_i,    // VE slots issued.
  input  wire   [31:0] preempted_i,    // One of its uTops was preempted.
  input  wire          trace_drop_i,   // A trace record was dropped.
  output wire   [63:0] cycles_o,       // Cycles since reset.
  output wire   [31:0] trace_drops_o,  // Dropped trace records.
  output wire [2047:0] me_cycles_o,    // Engine cycles in Run of each vNPU.
  output wire [2047:0] ve_slots_o,     // VE slots issued by each vNPU.
  output wire [2047:0] preempts_o      // uTops preempted of each vNPU.
);

  // ----------------------------------------
  // Of the core
  // ----------------------------------------

  wire [63:0] cycles;  // Cycles since reset.
  vnpu_regs_counter_n1 u_cycles (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (1'b1),
    .count_o (cycles)
  );

  assign cycles_o = cycles;

  reg [31:0] trace_drops_q;  // Dropped trace records; stays at all ones.

  // One more is counted.
  wire more = trace_drop_i & ~(&trace_drops_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      trace_drops_q <= 32'd0;
    end else begin
      trace_drops_q <= trace_drops_q + {31'd0, more};
    end
  end

  assign trace_drops_o = trace_drops_q;

  // ----------------------------------------
  // Of the vNPUs
  // ----------------------------------------

  // Tenant of ME 0.
  wire [4:0] vnpu_of_0 = me_vnpu_i[4:0];

  // vNPU for which ME 0 runs, one-hot.
  wire [31:0] tenant_0 =
      {
        vnpu_of_0 == 5'd31,
        vnpu_of_0 == 5'd30,
        vnpu_of_0 == 5'd29,
        vnpu_of_0 == 5'd28,
        vnpu_of_0 == 5'd27,
        vnpu_of_0 == 5'd26,
        vnpu_of_0 == 5'd25,
        vnpu_of_0 == 5'd24,
        vnpu_of_0 == 5'd23,
        vnpu_of_0 == 5'd22,
        vnpu_of_0 == 5'd21,
        vnpu_of_0 == 5'd20,
        vnpu_of_0 == 5'd19,
        vnpu_of_0 == 5'd18,
        vnpu_of_0 == 5'd17,
        vnpu_of_0 == 5'd16,
        vnpu_of_0 == 5'd15,
        vnpu_of_0 == 5'd14,
        vnpu_of_0 == 5'd13,
        vnpu_of_0 == 5'd12,
        vnpu_of_0 == 5'd11,
        vnpu_of_0 == 5'd10,
        vnpu_of_0 == 5'd9,
        vnpu_of_0 == 5'd8,
        vnpu_of_0 == 5'd7,
        vnpu_of_0 == 5'd6,
        vnpu_of_0 == 5'd5,
        vnpu_of_0 == 5'd4,
        vnpu_of_0 == 5'd3,
        vnpu_of_0 == 5'd2,
        vnpu_of_0 == 5'd1,
        vnpu_of_0 == 5'd0
      } &
      {32{me_busy_i[0]}};

  // Tenant of ME 1.
  wire [4:0] vnpu_of_1 = me_vnpu_i[9:5];

  // vNPU for which ME 1 runs, one-hot.
  wire [31:0] tenant_1 =
      {
        vnpu_of_1 == 5'd31,
        vnpu_of_1 == 5'd30,
        vnpu_of_1 == 5'd29,
        vnpu_of_1 == 5'd28,
        vnpu_of_1 == 5'd27,
        vnpu_of_1 == 5'd26,
        vnpu_of_1 == 5'd25,
        vnpu_of_1 == 5'd24,
        vnpu_of_1 == 5'd23,
        vnpu_of_1 == 5'd22,
        vnpu_of_1 == 5'd21,
        vnpu_of_1 == 5'd20,
        vnpu_of_1 == 5'd19,
        vnpu_of_1 == 5'd18,
        vnpu_of_1 == 5'd17,
        vnpu_of_1 == 5'd16,
        vnpu_of_1 == 5'd15,
        vnpu_of_1 == 5'd14,
        vnpu_of_1 == 5'd13,
        vnpu_of_1 == 5'd12,
        vnpu_of_1 == 5'd11,
        vnpu_of_1 == 5'd10,
        vnpu_of_1 == 5'd9,
        vnpu_of_1 == 5'd8,
        vnpu_of_1 == 5'd7,
        vnpu_of_1 == 5'd6,
        vnpu_of_1 == 5'd5,
        vnpu_of_1 == 5'd4,
        vnpu_of_1 == 5'd3,
        vnpu_of_1 == 5'd2,
        vnpu_of_1 == 5'd1,
        vnpu_of_1 == 5'd0
      } &
      {32{me_busy_i[1]}};

  // Tenant of ME 2.
  wire [4:0] vnpu_of_2 = me_vnpu_i[14:10];

  // vNPU for which ME 2 runs, one-hot.
  wire [31:0] tenant_2 =
      {
        vnpu_of_2 == 5'd31,
        vnpu_of_2 == 5'd30,
        vnpu_of_2 == 5'd29,
        vnpu_of_2 == 5'd28,
        vnpu_of_2 == 5'd27,
        vnpu_of_2 == 5'd26,
        vnpu_of_2 == 5'd25,
        vnpu_of_2 == 5'd24,
        vnpu_of_2 == 5'd23,
        vnpu_of_2 == 5'd22,
        vnpu_of_2 == 5'd21,
        vnpu_of_2 == 5'd20,
        vnpu_of_2 == 5'd19,
        vnpu_of_2 == 5'd18,
        vnpu_of_2 == 5'd17,
        vnpu_of_2 == 5'd16,
        vnpu_of_2 == 5'd15,
        vnpu_of_2 == 5'd14,
        vnpu_of_2 == 5'd13,
        vnpu_of_2 == 5'd12,
        vnpu_of_2 == 5'd11,
        vnpu_of_2 == 5'd10,
        vnpu_of_2 == 5'd9,
        vnpu_of_2 == 5'd8,
        vnpu_of_2 == 5'd7,
        vnpu_of_2 == 5'd6,
        vnpu_of_2 == 5'd5,
        vnpu_of_2 == 5'd4,
        vnpu_of_2 == 5'd3,
        vnpu_of_2 == 5'd2,
        vnpu_of_2 == 5'd1,
        vnpu_of_2 == 5'd0
      } &
      {32{me_busy_i[2]}};

  // Tenant of ME 3.
  wire [4:0] vnpu_of_3 = me_vnpu_i[19:15];

  // vNPU for which ME 3 runs, one-hot.
  wire [31:0] tenant_3 =
      {
        vnpu_of_3 == 5'd31,
        vnpu_of_3 == 5'd30,
        vnpu_of_3 == 5'd29,
        vnpu_of_3 == 5'd28,
        vnpu_of_3 == 5'd27,
        vnpu_of_3 == 5'd26,
        vnpu_of_3 == 5'd25,
        vnpu_of_3 == 5'd24,
        vnpu_of_3 == 5'd23,
        vnpu_of_3 == 5'd22,
        vnpu_of_3 == 5'd21,
        vnpu_of_3 == 5'd20,
        vnpu_of_3 == 5'd19,
        vnpu_of_3 == 5'd18,
        vnpu_of_3 == 5'd17,
        vnpu_of_3 == 5'd16,
        vnpu_of_3 == 5'd15,
        vnpu_of_3 == 5'd14,
        vnpu_of_3 == 5'd13,
        vnpu_of_3 == 5'd12,
        vnpu_of_3 == 5'd11,
        vnpu_of_3 == 5'd10,
        vnpu_of_3 == 5'd9,
        vnpu_of_3 == 5'd8,
        vnpu_of_3 == 5'd7,
        vnpu_of_3 == 5'd6,
        vnpu_of_3 == 5'd5,
        vnpu_of_3 == 5'd4,
        vnpu_of_3 == 5'd3,
        vnpu_of_3 == 5'd2,
        vnpu_of_3 == 5'd1,
        vnpu_of_3 == 5'd0
      } &
      {32{me_busy_i[3]}};

  // Tenant of ME 4.
  wire [4:0] vnpu_of_4 = me_vnpu_i[24:20];

  // vNPU for which ME 4 runs, one-hot.
  wire [31:0] tenant_4 =
      {
        vnpu_of_4 == 5'd31,
        vnpu_of_4 == 5'd30,
        vnpu_of_4 == 5'd29,
        vnpu_of_4 == 5'd28,
        vnpu_of_4 == 5'd27,
        vnpu_of_4 == 5'd26,
        vnpu_of_4 == 5'd25,
        vnpu_of_4 == 5'd24,
        vnpu_of_4 == 5'd23,
        vnpu_of_4 == 5'd22,
        vnpu_of_4 == 5'd21,
        vnpu_of_4 == 5'd20,
        vnpu_of_4 == 5'd19,
        vnpu_of_4 == 5'd18,
        vnpu_of_4 == 5'd17,
        vnpu_of_4 == 5'd16,
        vnpu_of_4 == 5'd15,
        vnpu_of_4 == 5'd14,
        vnpu_of_4 == 5'd13,
        vnpu_of_4 == 5'd12,
        vnpu_of_4 == 5'd11,
        vnpu_of_4 == 5'd10,
        vnpu_of_4 == 5'd9,
        vnpu_of_4 == 5'd8,
        vnpu_of_4 == 5'd7,
        vnpu_of_4 == 5'd6,
        vnpu_of_4 == 5'd5,
        vnpu_of_4 == 5'd4,
        vnpu_of_4 == 5'd3,
        vnpu_of_4 == 5'd2,
        vnpu_of_4 == 5'd1,
        vnpu_of_4 == 5'd0
      } &
      {32{me_busy_i[4]}};

  // Tenant of ME 5.
  wire [4:0] vnpu_of_5 = me_vnpu_i[29:25];

  // vNPU for which ME 5 runs, one-hot.
  wire [31:0] tenant_5 =
      {
        vnpu_of_5 == 5'd31,
        vnpu_of_5 == 5'd30,
        vnpu_of_5 == 5'd29,
        vnpu_of_5 == 5'd28,
        vnpu_of_5 == 5'd27,
        vnpu_of_5 == 5'd26,
        vnpu_of_5 == 5'd25,
        vnpu_of_5 == 5'd24,
        vnpu_of_5 == 5'd23,
        vnpu_of_5 == 5'd22,
        vnpu_of_5 == 5'd21,
        vnpu_of_5 == 5'd20,
        vnpu_of_5 == 5'd19,
        vnpu_of_5 == 5'd18,
        vnpu_of_5 == 5'd17,
        vnpu_of_5 == 5'd16,
        vnpu_of_5 == 5'd15,
        vnpu_of_5 == 5'd14,
        vnpu_of_5 == 5'd13,
        vnpu_of_5 == 5'd12,
        vnpu_of_5 == 5'd11,
        vnpu_of_5 == 5'd10,
        vnpu_of_5 == 5'd9,
        vnpu_of_5 == 5'd8,
        vnpu_of_5 == 5'd7,
        vnpu_of_5 == 5'd6,
        vnpu_of_5 == 5'd5,
        vnpu_of_5 == 5'd4,
        vnpu_of_5 == 5'd3,
        vnpu_of_5 == 5'd2,
        vnpu_of_5 == 5'd1,
        vnpu_of_5 == 5'd0
      } &
      {32{me_busy_i[5]}};

  // Tenant of ME 6.
  wire [4:0] vnpu_of_6 = me_vnpu_i[34:30];

  // vNPU for which ME 6 runs, one-hot.
  wire [31:0] tenant_6 =
      {
        vnpu_of_6 == 5'd31,
        vnpu_of_6 == 5'd30,
        vnpu_of_6 == 5'd29,
        vnpu_of_6 == 5'd28,
        vnpu_of_6 == 5'd27,
        vnpu_of_6 == 5'd26,
        vnpu_of_6 == 5'd25,
        vnpu_of_6 == 5'd24,
        vnpu_of_6 == 5'd23,
        vnpu_of_6 == 5'd22,
        vnpu_of_6 == 5'd21,
        vnpu_of_6 == 5'd20,
        vnpu_of_6 == 5'd19,
        vnpu_of_6 == 5'd18,
        vnpu_of_6 == 5'd17,
        vnpu_of_6 == 5'd16,
        vnpu_of_6 == 5'd15,
        vnpu_of_6 == 5'd14,
        vnpu_of_6 == 5'd13,
        vnpu_of_6 == 5'd12,
        vnpu_of_6 == 5'd11,
        vnpu_of_6 == 5'd10,
        vnpu_of_6 == 5'd9,
        vnpu_of_6 == 5'd8,
        vnpu_of_6 == 5'd7,
        vnpu_of_6 == 5'd6,
        vnpu_of_6 == 5'd5,
        vnpu_of_6 == 5'd4,
        vnpu_of_6 == 5'd3,
        vnpu_of_6 == 5'd2,
        vnpu_of_6 == 5'd1,
        vnpu_of_6 == 5'd0
      } &
      {32{me_busy_i[6]}};

  // Tenant of ME 7.
  wire [4:0] vnpu_of_7 = me_vnpu_i[39:35];

  // vNPU for which ME 7 runs, one-hot.
  wire [31:0] tenant_7 =
      {
        vnpu_of_7 == 5'd31,
        vnpu_of_7 == 5'd30,
        vnpu_of_7 == 5'd29,
        vnpu_of_7 == 5'd28,
        vnpu_of_7 == 5'd27,
        vnpu_of_7 == 5'd26,
        vnpu_of_7 == 5'd25,
        vnpu_of_7 == 5'd24,
        vnpu_of_7 == 5'd23,
        vnpu_of_7 == 5'd22,
        vnpu_of_7 == 5'd21,
        vnpu_of_7 == 5'd20,
        vnpu_of_7 == 5'd19,
        vnpu_of_7 == 5'd18,
        vnpu_of_7 == 5'd17,
        vnpu_of_7 == 5'd16,
        vnpu_of_7 == 5'd15,
        vnpu_of_7 == 5'd14,
        vnpu_of_7 == 5'd13,
        vnpu_of_7 == 5'd12,
        vnpu_of_7 == 5'd11,
        vnpu_of_7 == 5'd10,
        vnpu_of_7 == 5'd9,
        vnpu_of_7 == 5'd8,
        vnpu_of_7 == 5'd7,
        vnpu_of_7 == 5'd6,
        vnpu_of_7 == 5'd5,
        vnpu_of_7 == 5'd4,
        vnpu_of_7 == 5'd3,
        vnpu_of_7 == 5'd2,
        vnpu_of_7 == 5'd1,
        vnpu_of_7 == 5'd0
      } &
      {32{me_busy_i[7]}};

  // Tenant of ME 8.
  wire [4:0] vnpu_of_8 = me_vnpu_i[44:40];

  // vNPU for which ME 8 runs, one-hot.
  wire [31:0] tenant_8 =
      {
        vnpu_of_8 == 5'd31,
        vnpu_of_8 == 5'd30,
        vnpu_of_8 == 5'd29,
        vnpu_of_8 == 5'd28,
        vnpu_of_8 == 5'd27,
        vnpu_of_8 == 5'd26,
        vnpu_of_8 == 5'd25,
        vnpu_of_8 == 5'd24,
        vnpu_of_8 == 5'd23,
        vnpu_of_8 == 5'd22,
        vnpu_of_8 == 5'd21,
        vnpu_of_8 == 5'd20,
        vnpu_of_8 == 5'd19,
        vnpu_of_8 == 5'd18,
        vnpu_of_8 == 5'd17,
        vnpu_of_8 == 5'd16,
        vnpu_of_8 == 5'd15,
        vnpu_of_8 == 5'd14,
        vnpu_of_8 == 5'd13,
        vnpu_of_8 == 5'd12,
        vnpu_of_8 == 5'd11,
        vnpu_of_8 == 5'd10,
        vnpu_of_8 == 5'd9,
        vnpu_of_8 == 5'd8,
        vnpu_of_8 == 5'd7,
        vnpu_of_8 == 5'd6,
        vnpu_of_8 == 5'd5,
        vnpu_of_8 == 5'd4,
        vnpu_of_8 == 5'd3,
        vnpu_of_8 == 5'd2,
        vnpu_of_8 == 5'd1,
        vnpu_of_8 == 5'd0
      } &
      {32{me_busy_i[8]}};

  // Tenant of ME 9.
  wire [4:0] vnpu_of_9 = me_vnpu_i[49:45];

  // vNPU for which ME 9 runs, one-hot.
  wire [31:0] tenant_9 =
      {
        vnpu_of_9 == 5'd31,
        vnpu_of_9 == 5'd30,
        vnpu_of_9 == 5'd29,
        vnpu_of_9 == 5'd28,
        vnpu_of_9 == 5'd27,
        vnpu_of_9 == 5'd26,
        vnpu_of_9 == 5'd25,
        vnpu_of_9 == 5'd24,
        vnpu_of_9 == 5'd23,
        vnpu_of_9 == 5'd22,
        vnpu_of_9 == 5'd21,
        vnpu_of_9 == 5'd20,
        vnpu_of_9 == 5'd19,
        vnpu_of_9 == 5'd18,
        vnpu_of_9 == 5'd17,
        vnpu_of_9 == 5'd16,
        vnpu_of_9 == 5'd15,
        vnpu_of_9 == 5'd14,
        vnpu_of_9 == 5'd13,
        vnpu_of_9 == 5'd12,
        vnpu_of_9 == 5'd11,
        vnpu_of_9 == 5'd10,
        vnpu_of_9 == 5'd9,
        vnpu_of_9 == 5'd8,
        vnpu_of_9 == 5'd7,
        vnpu_of_9 == 5'd6,
        vnpu_of_9 == 5'd5,
        vnpu_of_9 == 5'd4,
        vnpu_of_9 == 5'd3,
        vnpu_of_9 == 5'd2,
        vnpu_of_9 == 5'd1,
        vnpu_of_9 == 5'd0
      } &
      {32{me_busy_i[9]}};

  // Tenant of ME 10.
  wire [4:0] vnpu_of_10 = me_vnpu_i[54:50];

  // vNPU for which ME 10 runs, one-hot.
  wire [31:0] tenant_10 =
      {
        vnpu_of_10 == 5'd31,
        vnpu_of_10 == 5'd30,
        vnpu_of_10 == 5'd29,
        vnpu_of_10 == 5'd28,
        vnpu_of_10 == 5'd27,
        vnpu_of_10 == 5'd26,
        vnpu_of_10 == 5'd25,
        vnpu_of_10 == 5'd24,
        vnpu_of_10 == 5'd23,
        vnpu_of_10 == 5'd22,
        vnpu_of_10 == 5'd21,
        vnpu_of_10 == 5'd20,
        vnpu_of_10 == 5'd19,
        vnpu_of_10 == 5'd18,
        vnpu_of_10 == 5'd17,
        vnpu_of_10 == 5'd16,
        vnpu_of_10 == 5'd15,
        vnpu_of_10 == 5'd14,
        vnpu_of_10 == 5'd13,
        vnpu_of_10 == 5'd12,
        vnpu_of_10 == 5'd11,
        vnpu_of_10 == 5'd10,
        vnpu_of_10 == 5'd9,
        vnpu_of_10 == 5'd8,
        vnpu_of_10 == 5'd7,
        vnpu_of_10 == 5'd6,
        vnpu_of_10 == 5'd5,
        vnpu_of_10 == 5'd4,
        vnpu_of_10 == 5'd3,
        vnpu_of_10 == 5'd2,
        vnpu_of_10 == 5'd1,
        vnpu_of_10 == 5'd0
      } &
      {32{me_busy_i[10]}};

  // Tenant of ME 11.
  wire [4:0] vnpu_of_11 = me_vnpu_i[59:55];

  // vNPU for which ME 11 runs, one-hot.
  wire [31:0] tenant_11 =
      {
        vnpu_of_11 == 5'd31,
        vnpu_of_11 == 5'd30,
        vnpu_of_11 == 5'd29,
        vnpu_of_11 == 5'd28,
        vnpu_of_11 == 5'd27,
        vnpu_of_11 == 5'd26,
        vnpu_of_11 == 5'd25,
        vnpu_of_11 == 5'd24,
        vnpu_of_11 == 5'd23,
        vnpu_of_11 == 5'd22,
        vnpu_of_11 == 5'd21,
        vnpu_of_11 == 5'd20,
        vnpu_of_11 == 5'd19,
        vnpu_of_11 == 5'd18,
        vnpu_of_11 == 5'd17,
        vnpu_of_11 == 5'd16,
        vnpu_of_11 == 5'd15,
        vnpu_of_11 == 5'd14,
        vnpu_of_11 == 5'd13,
        vnpu_of_11 == 5'd12,
        vnpu_of_11 == 5'd11,
        vnpu_of_11 == 5'd10,
        vnpu_of_11 == 5'd9,
        vnpu_of_11 == 5'd8,
        vnpu_of_11 == 5'd7,
        vnpu_of_11 == 5'd6,
        vnpu_of_11 == 5'd5,
        vnpu_of_11 == 5'd4,
        vnpu_of_11 == 5'd3,
        vnpu_of_11 == 5'd2,
        vnpu_of_11 == 5'd1,
        vnpu_of_11 == 5'd0
      } &
      {32{me_busy_i[11]}};

  // Tenant of ME 12.
  wire [4:0] vnpu_of_12 = me_vnpu_i[64:60];

  // vNPU for which ME 12 runs, one-hot.
  wire [31:0] tenant_12 =
      {
        vnpu_of_12 == 5'd31,
        vnpu_of_12 == 5'd30,
        vnpu_of_12 == 5'd29,
        vnpu_of_12 == 5'd28,
        vnpu_of_12 == 5'd27,
        vnpu_of_12 == 5'd26,
        vnpu_of_12 == 5'd25,
        vnpu_of_12 == 5'd24,
        vnpu_of_12 == 5'd23,
        vnpu_of_12 == 5'd22,
        vnpu_of_12 == 5'd21,
        vnpu_of_12 == 5'd20,
        vnpu_of_12 == 5'd19,
        vnpu_of_12 == 5'd18,
        vnpu_of_12 == 5'd17,
        vnpu_of_12 == 5'd16,
        vnpu_of_12 == 5'd15,
        vnpu_of_12 == 5'd14,
        vnpu_of_12 == 5'd13,
        vnpu_of_12 == 5'd12,
        vnpu_of_12 == 5'd11,
        vnpu_of_12 == 5'd10,
        vnpu_of_12 == 5'd9,
        vnpu_of_12 == 5'd8,
        vnpu_of_12 == 5'd7,
        vnpu_of_12 == 5'd6,
        vnpu_of_12 == 5'd5,
        vnpu_of_12 == 5'd4,
        vnpu_of_12 == 5'd3,
        vnpu_of_12 == 5'd2,
        vnpu_of_12 == 5'd1,
        vnpu_of_12 == 5'd0
      } &
      {32{me_busy_i[12]}};

  // Tenant of ME 13.
  wire [4:0] vnpu_of_13 = me_vnpu_i[69:65];

  // vNPU for which ME 13 runs, one-hot.
  wire [31:0] tenant_13 =
      {
        vnpu_of_13 == 5'd31,
        vnpu_of_13 == 5'd30,
        vnpu_of_13 == 5'd29,
        vnpu_of_13 == 5'd28,
        vnpu_of_13 == 5'd27,
        vnpu_of_13 == 5'd26,
        vnpu_of_13 == 5'd25,
        vnpu_of_13 == 5'd24,
        vnpu_of_13 == 5'd23,
        vnpu_of_13 == 5'd22,
        vnpu_of_13 == 5'd21,
        vnpu_of_13 == 5'd20,
        vnpu_of_13 == 5'd19,
        vnpu_of_13 == 5'd18,
        vnpu_of_13 == 5'd17,
        vnpu_of_13 == 5'd16,
        vnpu_of_13 == 5'd15,
        vnpu_of_13 == 5'd14,
        vnpu_of_13 == 5'd13,
        vnpu_of_13 == 5'd12,
        vnpu_of_13 == 5'd11,
        vnpu_of_13 == 5'd10,
        vnpu_of_13 == 5'd9,
        vnpu_of_13 == 5'd8,
        vnpu_of_13 == 5'd7,
        vnpu_of_13 == 5'd6,
        vnpu_of_13 == 5'd5,
        vnpu_of_13 == 5'd4,
        vnpu_of_13 == 5'd3,
        vnpu_of_13 == 5'd2,
        vnpu_of_13 == 5'd1,
        vnpu_of_13 == 5'd0
      } &
      {32{me_busy_i[13]}};

  // Tenant of ME 14.
  wire [4:0] vnpu_of_14 = me_vnpu_i[74:70];

  // vNPU for which ME 14 runs, one-hot.
  wire [31:0] tenant_14 =
      {
        vnpu_of_14 == 5'd31,
        vnpu_of_14 == 5'd30,
        vnpu_of_14 == 5'd29,
        vnpu_of_14 == 5'd28,
        vnpu_of_14 == 5'd27,
        vnpu_of_14 == 5'd26,
        vnpu_of_14 == 5'd25,
        vnpu_of_14 == 5'd24,
        vnpu_of_14 == 5'd23,
        vnpu_of_14 == 5'd22,
        vnpu_of_14 == 5'd21,
        vnpu_of_14 == 5'd20,
        vnpu_of_14 == 5'd19,
        vnpu_of_14 == 5'd18,
        vnpu_of_14 == 5'd17,
        vnpu_of_14 == 5'd16,
        vnpu_of_14 == 5'd15,
        vnpu_of_14 == 5'd14,
        vnpu_of_14 == 5'd13,
        vnpu_of_14 == 5'd12,
        vnpu_of_14 == 5'd11,
        vnpu_of_14 == 5'd10,
        vnpu_of_14 == 5'd9,
        vnpu_of_14 == 5'd8,
        vnpu_of_14 == 5'd7,
        vnpu_of_14 == 5'd6,
        vnpu_of_14 == 5'd5,
        vnpu_of_14 == 5'd4,
        vnpu_of_14 == 5'd3,
        vnpu_of_14 == 5'd2,
        vnpu_of_14 == 5'd1,
        vnpu_of_14 == 5'd0
      } &
      {32{me_busy_i[14]}};

  // Tenant of ME 15.
  wire [4:0] vnpu_of_15 = me_vnpu_i[79:75];

  // vNPU for which ME 15 runs, one-hot.
  wire [31:0] tenant_15 =
      {
        vnpu_of_15 == 5'd31,
        vnpu_of_15 == 5'd30,
        vnpu_of_15 == 5'd29,
        vnpu_of_15 == 5'd28,
        vnpu_of_15 == 5'd27,
        vnpu_of_15 == 5'd26,
        vnpu_of_15 == 5'd25,
        vnpu_of_15 == 5'd24,
        vnpu_of_15 == 5'd23,
        vnpu_of_15 == 5'd22,
        vnpu_of_15 == 5'd21,
        vnpu_of_15 == 5'd20,
        vnpu_of_15 == 5'd19,
        vnpu_of_15 == 5'd18,
        vnpu_of_15 == 5'd17,
        vnpu_of_15 == 5'd16,
        vnpu_of_15 == 5'd15,
        vnpu_of_15 == 5'd14,
        vnpu_of_15 == 5'd13,
        vnpu_of_15 == 5'd12,
        vnpu_of_15 == 5'd11,
        vnpu_of_15 == 5'd10,
        vnpu_of_15 == 5'd9,
        vnpu_of_15 == 5'd8,
        vnpu_of_15 == 5'd7,
        vnpu_of_15 == 5'd6,
        vnpu_of_15 == 5'd5,
        vnpu_of_15 == 5'd4,
        vnpu_of_15 == 5'd3,
        vnpu_of_15 == 5'd2,
        vnpu_of_15 == 5'd1,
        vnpu_of_15 == 5'd0
      } &
      {32{me_busy_i[15]}};

  wire [63:0] me_cycles_0;  // Engine cycles of vNPU 0.
  vnpu_regs_counter_n16 u_me_cycles_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[0]} +
              {4'd0, tenant_1[0]} +
              {4'd0, tenant_2[0]} +
              {4'd0, tenant_3[0]} +
              {4'd0, tenant_4[0]} +
              {4'd0, tenant_5[0]} +
              {4'd0, tenant_6[0]} +
              {4'd0, tenant_7[0]} +
              {4'd0, tenant_8[0]} +
              {4'd0, tenant_9[0]} +
              {4'd0, tenant_10[0]} +
              {4'd0, tenant_11[0]} +
              {4'd0, tenant_12[0]} +
              {4'd0, tenant_13[0]} +
              {4'd0, tenant_14[0]} +
              {4'd0, tenant_15[0]}),
    .count_o (me_cycles_0)
  );

  wire [63:0] ve_slots_0;  // VE slots of vNPU 0.
  vnpu_regs_counter_n16 u_ve_slots_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[4:0]),
    .count_o (ve_slots_0)
  );

  wire [63:0] preempts_0;  // uTops preempted of vNPU 0.
  vnpu_regs_counter_n1 u_preempts_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[0]),
    .count_o (preempts_0)
  );

  wire [63:0] me_cycles_1;  // Engine cycles of vNPU 1.
  vnpu_regs_counter_n16 u_me_cycles_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[1]} +
              {4'd0, tenant_1[1]} +
              {4'd0, tenant_2[1]} +
              {4'd0, tenant_3[1]} +
              {4'd0, tenant_4[1]} +
              {4'd0, tenant_5[1]} +
              {4'd0, tenant_6[1]} +
              {4'd0, tenant_7[1]} +
              {4'd0, tenant_8[1]} +
              {4'd0, tenant_9[1]} +
              {4'd0, tenant_10[1]} +
              {4'd0, tenant_11[1]} +
              {4'd0, tenant_12[1]} +
              {4'd0, tenant_13[1]} +
              {4'd0, tenant_14[1]} +
              {4'd0, tenant_15[1]}),
    .count_o (me_cycles_1)
  );

  wire [63:0] ve_slots_1;  // VE slots of vNPU 1.
  vnpu_regs_counter_n16 u_ve_slots_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[9:5]),
    .count_o (ve_slots_1)
  );

  wire [63:0] preempts_1;  // uTops preempted of vNPU 1.
  vnpu_regs_counter_n1 u_preempts_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[1]),
    .count_o (preempts_1)
  );

  wire [63:0] me_cycles_2;  // Engine cycles of vNPU 2.
  vnpu_regs_counter_n16 u_me_cycles_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[2]} +
              {4'd0, tenant_1[2]} +
              {4'd0, tenant_2[2]} +
              {4'd0, tenant_3[2]} +
              {4'd0, tenant_4[2]} +
              {4'd0, tenant_5[2]} +
              {4'd0, tenant_6[2]} +
              {4'd0, tenant_7[2]} +
              {4'd0, tenant_8[2]} +
              {4'd0, tenant_9[2]} +
              {4'd0, tenant_10[2]} +
              {4'd0, tenant_11[2]} +
              {4'd0, tenant_12[2]} +
              {4'd0, tenant_13[2]} +
              {4'd0, tenant_14[2]} +
              {4'd0, tenant_15[2]}),
    .count_o (me_cycles_2)
  );

  wire [63:0] ve_slots_2;  // VE slots of vNPU 2.
  vnpu_regs_counter_n16 u_ve_slots_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[14:10]),
    .count_o (ve_slots_2)
  );

  wire [63:0] preempts_2;  // uTops preempted of vNPU 2.
  vnpu_regs_counter_n1 u_preempts_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[2]),
    .count_o (preempts_2)
  );

  wire [63:0] me_cycles_3;  // Engine cycles of vNPU 3.
  vnpu_regs_counter_n16 u_me_cycles_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[3]} +
              {4'd0, tenant_1[3]} +
              {4'd0, tenant_2[3]} +
              {4'd0, tenant_3[3]} +
              {4'd0, tenant_4[3]} +
              {4'd0, tenant_5[3]} +
              {4'd0, tenant_6[3]} +
              {4'd0, tenant_7[3]} +
              {4'd0, tenant_8[3]} +
              {4'd0, tenant_9[3]} +
              {4'd0, tenant_10[3]} +
              {4'd0, tenant_11[3]} +
              {4'd0, tenant_12[3]} +
              {4'd0, tenant_13[3]} +
              {4'd0, tenant_14[3]} +
              {4'd0, tenant_15[3]}),
    .count_o (me_cycles_3)
  );

  wire [63:0] ve_slots_3;  // VE slots of vNPU 3.
  vnpu_regs_counter_n16 u_ve_slots_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[19:15]),
    .count_o (ve_slots_3)
  );

  wire [63:0] preempts_3;  // uTops preempted of vNPU 3.
  vnpu_regs_counter_n1 u_preempts_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[3]),
    .count_o (preempts_3)
  );

  wire [63:0] me_cycles_4;  // Engine cycles of vNPU 4.
  vnpu_regs_counter_n16 u_me_cycles_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[4]} +
              {4'd0, tenant_1[4]} +
              {4'd0, tenant_2[4]} +
              {4'd0, tenant_3[4]} +
              {4'd0, tenant_4[4]} +
              {4'd0, tenant_5[4]} +
              {4'd0, tenant_6[4]} +
              {4'd0, tenant_7[4]} +
              {4'd0, tenant_8[4]} +
              {4'd0, tenant_9[4]} +
              {4'd0, tenant_10[4]} +
              {4'd0, tenant_11[4]} +
              {4'd0, tenant_12[4]} +
              {4'd0, tenant_13[4]} +
              {4'd0, tenant_14[4]} +
              {4'd0, tenant_15[4]}),
    .count_o (me_cycles_4)
  );

  wire [63:0] ve_slots_4;  // VE slots of vNPU 4.
  vnpu_regs_counter_n16 u_ve_slots_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[24:20]),
    .count_o (ve_slots_4)
  );

  wire [63:0] preempts_4;  // uTops preempted of vNPU 4.
  vnpu_regs_counter_n1 u_preempts_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[4]),
    .count_o (preempts_4)
  );

  wire [63:0] me_cycles_5;  // Engine cycles of vNPU 5.
  vnpu_regs_counter_n16 u_me_cycles_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[5]} +
              {4'd0, tenant_1[5]} +
              {4'd0, tenant_2[5]} +
              {4'd0, tenant_3[5]} +
              {4'd0, tenant_4[5]} +
              {4'd0, tenant_5[5]} +
              {4'd0, tenant_6[5]} +
              {4'd0, tenant_7[5]} +
              {4'd0, tenant_8[5]} +
              {4'd0, tenant_9[5]} +
              {4'd0, tenant_10[5]} +
              {4'd0, tenant_11[5]} +
              {4'd0, tenant_12[5]} +
              {4'd0, tenant_13[5]} +
              {4'd0, tenant_14[5]} +
              {4'd0, tenant_15[5]}),
    .count_o (me_cycles_5)
  );

  wire [63:0] ve_slots_5;  // VE slots of vNPU 5.
  vnpu_regs_counter_n16 u_ve_slots_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[29:25]),
    .count_o (ve_slots_5)
  );

  wire [63:0] preempts_5;  // uTops preempted of vNPU 5.
  vnpu_regs_counter_n1 u_preempts_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[5]),
    .count_o (preempts_5)
  );

  wire [63:0] me_cycles_6;  // Engine cycles of vNPU 6.
  vnpu_regs_counter_n16 u_me_cycles_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[6]} +
              {4'd0, tenant_1[6]} +
              {4'd0, tenant_2[6]} +
              {4'd0, tenant_3[6]} +
              {4'd0, tenant_4[6]} +
              {4'd0, tenant_5[6]} +
              {4'd0, tenant_6[6]} +
              {4'd0, tenant_7[6]} +
              {4'd0, tenant_8[6]} +
              {4'd0, tenant_9[6]} +
              {4'd0, tenant_10[6]} +
              {4'd0, tenant_11[6]} +
              {4'd0, tenant_12[6]} +
              {4'd0, tenant_13[6]} +
              {4'd0, tenant_14[6]} +
              {4'd0, tenant_15[6]}),
    .count_o (me_cycles_6)
  );

  wire [63:0] ve_slots_6;  // VE slots of vNPU 6.
  vnpu_regs_counter_n16 u_ve_slots_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[34:30]),
    .count_o (ve_slots_6)
  );

  wire [63:0] preempts_6;  // uTops preempted of vNPU 6.
  vnpu_regs_counter_n1 u_preempts_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[6]),
    .count_o (preempts_6)
  );

  wire [63:0] me_cycles_7;  // Engine cycles of vNPU 7.
  vnpu_regs_counter_n16 u_me_cycles_7 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[7]} +
              {4'd0, tenant_1[7]} +
              {4'd0, tenant_2[7]} +
              {4'd0, tenant_3[7]} +
              {4'd0, tenant_4[7]} +
              {4'd0, tenant_5[7]} +
              {4'd0, tenant_6[7]} +
              {4'd0, tenant_7[7]} +
              {4'd0, tenant_8[7]} +
              {4'd0, tenant_9[7]} +
              {4'd0, tenant_10[7]} +
              {4'd0, tenant_11[7]} +
              {4'd0, tenant_12[7]} +
              {4'd0, tenant_13[7]} +
              {4'd0, tenant_14[7]} +
              {4'd0, tenant_15[7]}),
    .count_o (me_cycles_7)
  );

  wire [63:0] ve_slots_7;  // VE slots of vNPU 7.
  vnpu_regs_counter_n16 u_ve_slots_7 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[39:35]),
    .count_o (ve_slots_7)
  );

  wire [63:0] preempts_7;  // uTops preempted of vNPU 7.
  vnpu_regs_counter_n1 u_preempts_7 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[7]),
    .count_o (preempts_7)
  );

  wire [63:0] me_cycles_8;  // Engine cycles of vNPU 8.
  vnpu_regs_counter_n16 u_me_cycles_8 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[8]} +
              {4'd0, tenant_1[8]} +
              {4'd0, tenant_2[8]} +
              {4'd0, tenant_3[8]} +
              {4'd0, tenant_4[8]} +
              {4'd0, tenant_5[8]} +
              {4'd0, tenant_6[8]} +
              {4'd0, tenant_7[8]} +
              {4'd0, tenant_8[8]} +
              {4'd0, tenant_9[8]} +
              {4'd0, tenant_10[8]} +
              {4'd0, tenant_11[8]} +
              {4'd0, tenant_12[8]} +
              {4'd0, tenant_13[8]} +
              {4'd0, tenant_14[8]} +
              {4'd0, tenant_15[8]}),
    .count_o (me_cycles_8)
  );

  wire [63:0] ve_slots_8;  // VE slots of vNPU 8.
  vnpu_regs_counter_n16 u_ve_slots_8 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[44:40]),
    .count_o (ve_slots_8)
  );

  wire [63:0] preempts_8;  // uTops preempted of vNPU 8.
  vnpu_regs_counter_n1 u_preempts_8 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[8]),
    .count_o (preempts_8)
  );

  wire [63:0] me_cycles_9;  // Engine cycles of vNPU 9.
  vnpu_regs_counter_n16 u_me_cycles_9 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[9]} +
              {4'd0, tenant_1[9]} +
              {4'd0, tenant_2[9]} +
              {4'd0, tenant_3[9]} +
              {4'd0, tenant_4[9]} +
              {4'd0, tenant_5[9]} +
              {4'd0, tenant_6[9]} +
              {4'd0, tenant_7[9]} +
              {4'd0, tenant_8[9]} +
              {4'd0, tenant_9[9]} +
              {4'd0, tenant_10[9]} +
              {4'd0, tenant_11[9]} +
              {4'd0, tenant_12[9]} +
              {4'd0, tenant_13[9]} +
              {4'd0, tenant_14[9]} +
              {4'd0, tenant_15[9]}),
    .count_o (me_cycles_9)
  );

  wire [63:0] ve_slots_9;  // VE slots of vNPU 9.
  vnpu_regs_counter_n16 u_ve_slots_9 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[49:45]),
    .count_o (ve_slots_9)
  );

  wire [63:0] preempts_9;  // uTops preempted of vNPU 9.
  vnpu_regs_counter_n1 u_preempts_9 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[9]),
    .count_o (preempts_9)
  );

  wire [63:0] me_cycles_10;  // Engine cycles of vNPU 10.
  vnpu_regs_counter_n16 u_me_cycles_10 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[10]} +
              {4'd0, tenant_1[10]} +
              {4'd0, tenant_2[10]} +
              {4'd0, tenant_3[10]} +
              {4'd0, tenant_4[10]} +
              {4'd0, tenant_5[10]} +
              {4'd0, tenant_6[10]} +
              {4'd0, tenant_7[10]} +
              {4'd0, tenant_8[10]} +
              {4'd0, tenant_9[10]} +
              {4'd0, tenant_10[10]} +
              {4'd0, tenant_11[10]} +
              {4'd0, tenant_12[10]} +
              {4'd0, tenant_13[10]} +
              {4'd0, tenant_14[10]} +
              {4'd0, tenant_15[10]}),
    .count_o (me_cycles_10)
  );

  wire [63:0] ve_slots_10;  // VE slots of vNPU 10.
  vnpu_regs_counter_n16 u_ve_slots_10 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[54:50]),
    .count_o (ve_slots_10)
  );

  wire [63:0] preempts_10;  // uTops preempted of vNPU 10.
  vnpu_regs_counter_n1 u_preempts_10 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[10]),
    .count_o (preempts_10)
  );

  wire [63:0] me_cycles_11;  // Engine cycles of vNPU 11.
  vnpu_regs_counter_n16 u_me_cycles_11 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[11]} +
              {4'd0, tenant_1[11]} +
              {4'd0, tenant_2[11]} +
              {4'd0, tenant_3[11]} +
              {4'd0, tenant_4[11]} +
              {4'd0, tenant_5[11]} +
              {4'd0, tenant_6[11]} +
              {4'd0, tenant_7[11]} +
              {4'd0, tenant_8[11]} +
              {4'd0, tenant_9[11]} +
              {4'd0, tenant_10[11]} +
              {4'd0, tenant_11[11]} +
              {4'd0, tenant_12[11]} +
              {4'd0, tenant_13[11]} +
              {4'd0, tenant_14[11]} +
              {4'd0, tenant_15[11]}),
    .count_o (me_cycles_11)
  );

  wire [63:0] ve_slots_11;  // VE slots of vNPU 11.
  vnpu_regs_counter_n16 u_ve_slots_11 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[59:55]),
    .count_o (ve_slots_11)
  );

  wire [63:0] preempts_11;  // uTops preempted of vNPU 11.
  vnpu_regs_counter_n1 u_preempts_11 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[11]),
    .count_o (preempts_11)
  );

  wire [63:0] me_cycles_12;  // Engine cycles of vNPU 12.
  vnpu_regs_counter_n16 u_me_cycles_12 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[12]} +
              {4'd0, tenant_1[12]} +
              {4'd0, tenant_2[12]} +
              {4'd0, tenant_3[12]} +
              {4'd0, tenant_4[12]} +
              {4'd0, tenant_5[12]} +
              {4'd0, tenant_6[12]} +
              {4'd0, tenant_7[12]} +
              {4'd0, tenant_8[12]} +
              {4'd0, tenant_9[12]} +
              {4'd0, tenant_10[12]} +
              {4'd0, tenant_11[12]} +
              {4'd0, tenant_12[12]} +
              {4'd0, tenant_13[12]} +
              {4'd0, tenant_14[12]} +
              {4'd0, tenant_15[12]}),
    .count_o (me_cycles_12)
  );

  wire [63:0] ve_slots_12;  // VE slots of vNPU 12.
  vnpu_regs_counter_n16 u_ve_slots_12 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[64:60]),
    .count_o (ve_slots_12)
  );

  wire [63:0] preempts_12;  // uTops preempted of vNPU 12.
  vnpu_regs_counter_n1 u_preempts_12 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[12]),
    .count_o (preempts_12)
  );

  wire [63:0] me_cycles_13;  // Engine cycles of vNPU 13.
  vnpu_regs_counter_n16 u_me_cycles_13 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[13]} +
              {4'd0, tenant_1[13]} +
              {4'd0, tenant_2[13]} +
              {4'd0, tenant_3[13]} +
              {4'd0, tenant_4[13]} +
              {4'd0, tenant_5[13]} +
              {4'd0, tenant_6[13]} +
              {4'd0, tenant_7[13]} +
              {4'd0, tenant_8[13]} +
              {4'd0, tenant_9[13]} +
              {4'd0, tenant_10[13]} +
              {4'd0, tenant_11[13]} +
              {4'd0, tenant_12[13]} +
              {4'd0, tenant_13[13]} +
              {4'd0, tenant_14[13]} +
              {4'd0, tenant_15[13]}),
    .count_o (me_cycles_13)
  );

  wire [63:0] ve_slots_13;  // VE slots of vNPU 13.
  vnpu_regs_counter_n16 u_ve_slots_13 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[69:65]),
    .count_o (ve_slots_13)
  );

  wire [63:0] preempts_13;  // uTops preempted of vNPU 13.
  vnpu_regs_counter_n1 u_preempts_13 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[13]),
    .count_o (preempts_13)
  );

  wire [63:0] me_cycles_14;  // Engine cycles of vNPU 14.
  vnpu_regs_counter_n16 u_me_cycles_14 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[14]} +
              {4'd0, tenant_1[14]} +
              {4'd0, tenant_2[14]} +
              {4'd0, tenant_3[14]} +
              {4'd0, tenant_4[14]} +
              {4'd0, tenant_5[14]} +
              {4'd0, tenant_6[14]} +
              {4'd0, tenant_7[14]} +
              {4'd0, tenant_8[14]} +
              {4'd0, tenant_9[14]} +
              {4'd0, tenant_10[14]} +
              {4'd0, tenant_11[14]} +
              {4'd0, tenant_12[14]} +
              {4'd0, tenant_13[14]} +
              {4'd0, tenant_14[14]} +
              {4'd0, tenant_15[14]}),
    .count_o (me_cycles_14)
  );

  wire [63:0] ve_slots_14;  // VE slots of vNPU 14.
  vnpu_regs_counter_n16 u_ve_slots_14 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[74:70]),
    .count_o (ve_slots_14)
  );

  wire [63:0] preempts_14;  // uTops preempted of vNPU 14.
  vnpu_regs_counter_n1 u_preempts_14 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[14]),
    .count_o (preempts_14)
  );

  wire [63:0] me_cycles_15;  // Engine cycles of vNPU 15.
  vnpu_regs_counter_n16 u_me_cycles_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[15]} +
              {4'd0, tenant_1[15]} +
              {4'd0, tenant_2[15]} +
              {4'd0, tenant_3[15]} +
              {4'd0, tenant_4[15]} +
              {4'd0, tenant_5[15]} +
              {4'd0, tenant_6[15]} +
              {4'd0, tenant_7[15]} +
              {4'd0, tenant_8[15]} +
              {4'd0, tenant_9[15]} +
              {4'd0, tenant_10[15]} +
              {4'd0, tenant_11[15]} +
              {4'd0, tenant_12[15]} +
              {4'd0, tenant_13[15]} +
              {4'd0, tenant_14[15]} +
              {4'd0, tenant_15[15]}),
    .count_o (me_cycles_15)
  );

  wire [63:0] ve_slots_15;  // VE slots of vNPU 15.
  vnpu_regs_counter_n16 u_ve_slots_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[79:75]),
    .count_o (ve_slots_15)
  );

  wire [63:0] preempts_15;  // uTops preempted of vNPU 15.
  vnpu_regs_counter_n1 u_preempts_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[15]),
    .count_o (preempts_15)
  );

  wire [63:0] me_cycles_16;  // Engine cycles of vNPU 16.
  vnpu_regs_counter_n16 u_me_cycles_16 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[16]} +
              {4'd0, tenant_1[16]} +
              {4'd0, tenant_2[16]} +
              {4'd0, tenant_3[16]} +
              {4'd0, tenant_4[16]} +
              {4'd0, tenant_5[16]} +
              {4'd0, tenant_6[16]} +
              {4'd0, tenant_7[16]} +
              {4'd0, tenant_8[16]} +
              {4'd0, tenant_9[16]} +
              {4'd0, tenant_10[16]} +
              {4'd0, tenant_11[16]} +
              {4'd0, tenant_12[16]} +
              {4'd0, tenant_13[16]} +
              {4'd0, tenant_14[16]} +
              {4'd0, tenant_15[16]}),
    .count_o (me_cycles_16)
  );

  wire [63:0] ve_slots_16;  // VE slots of vNPU 16.
  vnpu_regs_counter_n16 u_ve_slots_16 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[84:80]),
    .count_o (ve_slots_16)
  );

  wire [63:0] preempts_16;  // uTops preempted of vNPU 16.
  vnpu_regs_counter_n1 u_preempts_16 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[16]),
    .count_o (preempts_16)
  );

  wire [63:0] me_cycles_17;  // Engine cycles of vNPU 17.
  vnpu_regs_counter_n16 u_me_cycles_17 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[17]} +
              {4'd0, tenant_1[17]} +
              {4'd0, tenant_2[17]} +
              {4'd0, tenant_3[17]} +
              {4'd0, tenant_4[17]} +
              {4'd0, tenant_5[17]} +
              {4'd0, tenant_6[17]} +
              {4'd0, tenant_7[17]} +
              {4'd0, tenant_8[17]} +
              {4'd0, tenant_9[17]} +
              {4'd0, tenant_10[17]} +
              {4'd0, tenant_11[17]} +
              {4'd0, tenant_12[17]} +
              {4'd0, tenant_13[17]} +
              {4'd0, tenant_14[17]} +
              {4'd0, tenant_15[17]}),
    .count_o (me_cycles_17)
  );

  wire [63:0] ve_slots_17;  // VE slots of vNPU 17.
  vnpu_regs_counter_n16 u_ve_slots_17 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[89:85]),
    .count_o (ve_slots_17)
  );

  wire [63:0] preempts_17;  // uTops preempted of vNPU 17.
  vnpu_regs_counter_n1 u_preempts_17 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[17]),
    .count_o (preempts_17)
  );

  wire [63:0] me_cycles_18;  // Engine cycles of vNPU 18.
  vnpu_regs_counter_n16 u_me_cycles_18 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[18]} +
              {4'd0, tenant_1[18]} +
              {4'd0, tenant_2[18]} +
              {4'd0, tenant_3[18]} +
              {4'd0, tenant_4[18]} +
              {4'd0, tenant_5[18]} +
              {4'd0, tenant_6[18]} +
              {4'd0, tenant_7[18]} +
              {4'd0, tenant_8[18]} +
              {4'd0, tenant_9[18]} +
              {4'd0, tenant_10[18]} +
              {4'd0, tenant_11[18]} +
              {4'd0, tenant_12[18]} +
              {4'd0, tenant_13[18]} +
              {4'd0, tenant_14[18]} +
              {4'd0, tenant_15[18]}),
    .count_o (me_cycles_18)
  );

  wire [63:0] ve_slots_18;  // VE slots of vNPU 18.
  vnpu_regs_counter_n16 u_ve_slots_18 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[94:90]),
    .count_o (ve_slots_18)
  );

  wire [63:0] preempts_18;  // uTops preempted of vNPU 18.
  vnpu_regs_counter_n1 u_preempts_18 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[18]),
    .count_o (preempts_18)
  );

  wire [63:0] me_cycles_19;  // Engine cycles of vNPU 19.
  vnpu_regs_counter_n16 u_me_cycles_19 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[19]} +
              {4'd0, tenant_1[19]} +
              {4'd0, tenant_2[19]} +
              {4'd0, tenant_3[19]} +
              {4'd0, tenant_4[19]} +
              {4'd0, tenant_5[19]} +
              {4'd0, tenant_6[19]} +
              {4'd0, tenant_7[19]} +
              {4'd0, tenant_8[19]} +
              {4'd0, tenant_9[19]} +
              {4'd0, tenant_10[19]} +
              {4'd0, tenant_11[19]} +
              {4'd0, tenant_12[19]} +
              {4'd0, tenant_13[19]} +
              {4'd0, tenant_14[19]} +
              {4'd0, tenant_15[19]}),
    .count_o (me_cycles_19)
  );

  wire [63:0] ve_slots_19;  // VE slots of vNPU 19.
  vnpu_regs_counter_n16 u_ve_slots_19 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[99:95]),
    .count_o (ve_slots_19)
  );

  wire [63:0] preempts_19;  // uTops preempted of vNPU 19.
  vnpu_regs_counter_n1 u_preempts_19 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[19]),
    .count_o (preempts_19)
  );

  wire [63:0] me_cycles_20;  // Engine cycles of vNPU 20.
  vnpu_regs_counter_n16 u_me_cycles_20 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[20]} +
              {4'd0, tenant_1[20]} +
              {4'd0, tenant_2[20]} +
              {4'd0, tenant_3[20]} +
              {4'd0, tenant_4[20]} +
              {4'd0, tenant_5[20]} +
              {4'd0, tenant_6[20]} +
              {4'd0, tenant_7[20]} +
              {4'd0, tenant_8[20]} +
              {4'd0, tenant_9[20]} +
              {4'd0, tenant_10[20]} +
              {4'd0, tenant_11[20]} +
              {4'd0, tenant_12[20]} +
              {4'd0, tenant_13[20]} +
              {4'd0, tenant_14[20]} +
              {4'd0, tenant_15[20]}),
    .count_o (me_cycles_20)
  );

  wire [63:0] ve_slots_20;  // VE slots of vNPU 20.
  vnpu_regs_counter_n16 u_ve_slots_20 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[104:100]),
    .count_o (ve_slots_20)
  );

  wire [63:0] preempts_20;  // uTops preempted of vNPU 20.
  vnpu_regs_counter_n1 u_preempts_20 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[20]),
    .count_o (preempts_20)
  );

  wire [63:0] me_cycles_21;  // Engine cycles of vNPU 21.
  vnpu_regs_counter_n16 u_me_cycles_21 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[21]} +
              {4'd0, tenant_1[21]} +
              {4'd0, tenant_2[21]} +
              {4'd0, tenant_3[21]} +
              {4'd0, tenant_4[21]} +
              {4'd0, tenant_5[21]} +
              {4'd0, tenant_6[21]} +
              {4'd0, tenant_7[21]} +
              {4'd0, tenant_8[21]} +
              {4'd0, tenant_9[21]} +
              {4'd0, tenant_10[21]} +
              {4'd0, tenant_11[21]} +
              {4'd0, tenant_12[21]} +
              {4'd0, tenant_13[21]} +
              {4'd0, tenant_14[21]} +
              {4'd0, tenant_15[21]}),
    .count_o (me_cycles_21)
  );

  wire [63:0] ve_slots_21;  // VE slots of vNPU 21.
  vnpu_regs_counter_n16 u_ve_slots_21 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[109:105]),
    .count_o (ve_slots_21)
  );

  wire [63:0] preempts_21;  // uTops preempted of vNPU 21.
  vnpu_regs_counter_n1 u_preempts_21 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[21]),
    .count_o (preempts_21)
  );

  wire [63:0] me_cycles_22;  // Engine cycles of vNPU 22.
  vnpu_regs_counter_n16 u_me_cycles_22 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[22]} +
              {4'd0, tenant_1[22]} +
              {4'd0, tenant_2[22]} +
              {4'd0, tenant_3[22]} +
              {4'd0, tenant_4[22]} +
              {4'd0, tenant_5[22]} +
              {4'd0, tenant_6[22]} +
              {4'd0, tenant_7[22]} +
              {4'd0, tenant_8[22]} +
              {4'd0, tenant_9[22]} +
              {4'd0, tenant_10[22]} +
              {4'd0, tenant_11[22]} +
              {4'd0, tenant_12[22]} +
              {4'd0, tenant_13[22]} +
              {4'd0, tenant_14[22]} +
              {4'd0, tenant_15[22]}),
    .count_o (me_cycles_22)
  );

  wire [63:0] ve_slots_22;  // VE slots of vNPU 22.
  vnpu_regs_counter_n16 u_ve_slots_22 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[114:110]),
    .count_o (ve_slots_22)
  );

  wire [63:0] preempts_22;  // uTops preempted of vNPU 22.
  vnpu_regs_counter_n1 u_preempts_22 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[22]),
    .count_o (preempts_22)
  );

  wire [63:0] me_cycles_23;  // Engine cycles of vNPU 23.
  vnpu_regs_counter_n16 u_me_cycles_23 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[23]} +
              {4'd0, tenant_1[23]} +
              {4'd0, tenant_2[23]} +
              {4'd0, tenant_3[23]} +
              {4'd0, tenant_4[23]} +
              {4'd0, tenant_5[23]} +
              {4'd0, tenant_6[23]} +
              {4'd0, tenant_7[23]} +
              {4'd0, tenant_8[23]} +
              {4'd0, tenant_9[23]} +
              {4'd0, tenant_10[23]} +
              {4'd0, tenant_11[23]} +
              {4'd0, tenant_12[23]} +
              {4'd0, tenant_13[23]} +
              {4'd0, tenant_14[23]} +
              {4'd0, tenant_15[23]}),
    .count_o (me_cycles_23)
  );

  wire [63:0] ve_slots_23;  // VE slots of vNPU 23.
  vnpu_regs_counter_n16 u_ve_slots_23 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[119:115]),
    .count_o (ve_slots_23)
  );

  wire [63:0] preempts_23;  // uTops preempted of vNPU 23.
  vnpu_regs_counter_n1 u_preempts_23 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[23]),
    .count_o (preempts_23)
  );

  wire [63:0] me_cycles_24;  // Engine cycles of vNPU 24.
  vnpu_regs_counter_n16 u_me_cycles_24 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[24]} +
              {4'd0, tenant_1[24]} +
              {4'd0, tenant_2[24]} +
              {4'd0, tenant_3[24]} +
              {4'd0, tenant_4[24]} +
              {4'd0, tenant_5[24]} +
              {4'd0, tenant_6[24]} +
              {4'd0, tenant_7[24]} +
              {4'd0, tenant_8[24]} +
              {4'd0, tenant_9[24]} +
              {4'd0, tenant_10[24]} +
              {4'd0, tenant_11[24]} +
              {4'd0, tenant_12[24]} +
              {4'd0, tenant_13[24]} +
              {4'd0, tenant_14[24]} +
              {4'd0, tenant_15[24]}),
    .count_o (me_cycles_24)
  );

  wire [63:0] ve_slots_24;  // VE slots of vNPU 24.
  vnpu_regs_counter_n16 u_ve_slots_24 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[124:120]),
    .count_o (ve_slots_24)
  );

  wire [63:0] preempts_24;  // uTops preempted of vNPU 24.
  vnpu_regs_counter_n1 u_preempts_24 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[24]),
    .count_o (preempts_24)
  );

  wire [63:0] me_cycles_25;  // Engine cycles of vNPU 25.
  vnpu_regs_counter_n16 u_me_cycles_25 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[25]} +
              {4'd0, tenant_1[25]} +
              {4'd0, tenant_2[25]} +
              {4'd0, tenant_3[25]} +
              {4'd0, tenant_4[25]} +
              {4'd0, tenant_5[25]} +
              {4'd0, tenant_6[25]} +
              {4'd0, tenant_7[25]} +
              {4'd0, tenant_8[25]} +
              {4'd0, tenant_9[25]} +
              {4'd0, tenant_10[25]} +
              {4'd0, tenant_11[25]} +
              {4'd0, tenant_12[25]} +
              {4'd0, tenant_13[25]} +
              {4'd0, tenant_14[25]} +
              {4'd0, tenant_15[25]}),
    .count_o (me_cycles_25)
  );

  wire [63:0] ve_slots_25;  // VE slots of vNPU 25.
  vnpu_regs_counter_n16 u_ve_slots_25 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[129:125]),
    .count_o (ve_slots_25)
  );

  wire [63:0] preempts_25;  // uTops preempted of vNPU 25.
  vnpu_regs_counter_n1 u_preempts_25 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[25]),
    .count_o (preempts_25)
  );

  wire [63:0] me_cycles_26;  // Engine cycles of vNPU 26.
  vnpu_regs_counter_n16 u_me_cycles_26 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[26]} +
              {4'd0, tenant_1[26]} +
              {4'd0, tenant_2[26]} +
              {4'd0, tenant_3[26]} +
              {4'd0, tenant_4[26]} +
              {4'd0, tenant_5[26]} +
              {4'd0, tenant_6[26]} +
              {4'd0, tenant_7[26]} +
              {4'd0, tenant_8[26]} +
              {4'd0, tenant_9[26]} +
              {4'd0, tenant_10[26]} +
              {4'd0, tenant_11[26]} +
              {4'd0, tenant_12[26]} +
              {4'd0, tenant_13[26]} +
              {4'd0, tenant_14[26]} +
              {4'd0, tenant_15[26]}),
    .count_o (me_cycles_26)
  );

  wire [63:0] ve_slots_26;  // VE slots of vNPU 26.
  vnpu_regs_counter_n16 u_ve_slots_26 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[134:130]),
    .count_o (ve_slots_26)
  );

  wire [63:0] preempts_26;  // uTops preempted of vNPU 26.
  vnpu_regs_counter_n1 u_preempts_26 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[26]),
    .count_o (preempts_26)
  );

  wire [63:0] me_cycles_27;  // Engine cycles of vNPU 27.
  vnpu_regs_counter_n16 u_me_cycles_27 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[27]} +
              {4'd0, tenant_1[27]} +
              {4'd0, tenant_2[27]} +
              {4'd0, tenant_3[27]} +
              {4'd0, tenant_4[27]} +
              {4'd0, tenant_5[27]} +
              {4'd0, tenant_6[27]} +
              {4'd0, tenant_7[27]} +
              {4'd0, tenant_8[27]} +
              {4'd0, tenant_9[27]} +
              {4'd0, tenant_10[27]} +
              {4'd0, tenant_11[27]} +
              {4'd0, tenant_12[27]} +
              {4'd0, tenant_13[27]} +
              {4'd0, tenant_14[27]} +
              {4'd0, tenant_15[27]}),
    .count_o (me_cycles_27)
  );

  wire [63:0] ve_slots_27;  // VE slots of vNPU 27.
  vnpu_regs_counter_n16 u_ve_slots_27 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[139:135]),
    .count_o (ve_slots_27)
  );

  wire [63:0] preempts_27;  // uTops preempted of vNPU 27.
  vnpu_regs_counter_n1 u_preempts_27 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[27]),
    .count_o (preempts_27)
  );

  wire [63:0] me_cycles_28;  // Engine cycles of vNPU 28.
  vnpu_regs_counter_n16 u_me_cycles_28 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[28]} +
              {4'd0, tenant_1[28]} +
              {4'd0, tenant_2[28]} +
              {4'd0, tenant_3[28]} +
              {4'd0, tenant_4[28]} +
              {4'd0, tenant_5[28]} +
              {4'd0, tenant_6[28]} +
              {4'd0, tenant_7[28]} +
              {4'd0, tenant_8[28]} +
              {4'd0, tenant_9[28]} +
              {4'd0, tenant_10[28]} +
              {4'd0, tenant_11[28]} +
              {4'd0, tenant_12[28]} +
              {4'd0, tenant_13[28]} +
              {4'd0, tenant_14[28]} +
              {4'd0, tenant_15[28]}),
    .count_o (me_cycles_28)
  );

  wire [63:0] ve_slots_28;  // VE slots of vNPU 28.
  vnpu_regs_counter_n16 u_ve_slots_28 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[144:140]),
    .count_o (ve_slots_28)
  );

  wire [63:0] preempts_28;  // uTops preempted of vNPU 28.
  vnpu_regs_counter_n1 u_preempts_28 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[28]),
    .count_o (preempts_28)
  );

  wire [63:0] me_cycles_29;  // Engine cycles of vNPU 29.
  vnpu_regs_counter_n16 u_me_cycles_29 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[29]} +
              {4'd0, tenant_1[29]} +
              {4'd0, tenant_2[29]} +
              {4'd0, tenant_3[29]} +
              {4'd0, tenant_4[29]} +
              {4'd0, tenant_5[29]} +
              {4'd0, tenant_6[29]} +
              {4'd0, tenant_7[29]} +
              {4'd0, tenant_8[29]} +
              {4'd0, tenant_9[29]} +
              {4'd0, tenant_10[29]} +
              {4'd0, tenant_11[29]} +
              {4'd0, tenant_12[29]} +
              {4'd0, tenant_13[29]} +
              {4'd0, tenant_14[29]} +
              {4'd0, tenant_15[29]}),
    .count_o (me_cycles_29)
  );

  wire [63:0] ve_slots_29;  // VE slots of vNPU 29.
  vnpu_regs_counter_n16 u_ve_slots_29 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[149:145]),
    .count_o (ve_slots_29)
  );

  wire [63:0] preempts_29;  // uTops preempted of vNPU 29.
  vnpu_regs_counter_n1 u_preempts_29 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[29]),
    .count_o (preempts_29)
  );

  wire [63:0] me_cycles_30;  // Engine cycles of vNPU 30.
  vnpu_regs_counter_n16 u_me_cycles_30 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[30]} +
              {4'd0, tenant_1[30]} +
              {4'd0, tenant_2[30]} +
              {4'd0, tenant_3[30]} +
              {4'd0, tenant_4[30]} +
              {4'd0, tenant_5[30]} +
              {4'd0, tenant_6[30]} +
              {4'd0, tenant_7[30]} +
              {4'd0, tenant_8[30]} +
              {4'd0, tenant_9[30]} +
              {4'd0, tenant_10[30]} +
              {4'd0, tenant_11[30]} +
              {4'd0, tenant_12[30]} +
              {4'd0, tenant_13[30]} +
              {4'd0, tenant_14[30]} +
              {4'd0, tenant_15[30]}),
    .count_o (me_cycles_30)
  );

  wire [63:0] ve_slots_30;  // VE slots of vNPU 30.
  vnpu_regs_counter_n16 u_ve_slots_30 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[154:150]),
    .count_o (ve_slots_30)
  );

  wire [63:0] preempts_30;  // uTops preempted of vNPU 30.
  vnpu_regs_counter_n1 u_preempts_30 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[30]),
    .count_o (preempts_30)
  );

  wire [63:0] me_cycles_31;  // Engine cycles of vNPU 31.
  vnpu_regs_counter_n16 u_me_cycles_31 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({4'd0, tenant_0[31]} +
              {4'd0, tenant_1[31]} +
              {4'd0, tenant_2[31]} +
              {4'd0, tenant_3[31]} +
              {4'd0, tenant_4[31]} +
              {4'd0, tenant_5[31]} +
              {4'd0, tenant_6[31]} +
              {4'd0, tenant_7[31]} +
              {4'd0, tenant_8[31]} +
              {4'd0, tenant_9[31]} +
              {4'd0, tenant_10[31]} +
              {4'd0, tenant_11[31]} +
              {4'd0, tenant_12[31]} +
              {4'd0, tenant_13[31]} +
              {4'd0, tenant_14[31]} +
              {4'd0, tenant_15[31]}),
    .count_o (me_cycles_31)
  );

  wire [63:0] ve_slots_31;  // VE slots of vNPU 31.
  vnpu_regs_counter_n16 u_ve_slots_31 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[159:155]),
    .count_o (ve_slots_31)
  );

  wire [63:0] preempts_31;  // uTops preempted of vNPU 31.
  vnpu_regs_counter_n1 u_preempts_31 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[31]),
    .count_o (preempts_31)
  );

  assign me_cycles_o = {
    me_cycles_31,
    me_cycles_30,
    me_cycles_29,
    me_cycles_28,
    me_cycles_27,
    me_cycles_26,
    me_cycles_25,
    me_cycles_24,
    me_cycles_23,
    me_cycles_22,
    me_cycles_21,
    me_cycles_20,
    me_cycles_19,
    me_cycles_18,
    me_cycles_17,
    me_cycles_16,
    me_cycles_15,
    me_cycles_14,
    me_cycles_13,
    me_cycles_12,
    me_cycles_11,
    me_cycles_10,
    me_cycles_9,
    me_cycles_8,
    me_cycles_7,
    me_cycles_6,
    me_cycles_5,
    me_cycles_4,
    me_cycles_3,
    me_cycles_2,
    me_cycles_1,
    me_cycles_0
  };

  assign ve_slots_o = {
    ve_slots_31,
    ve_slots_30,
    ve_slots_29,
    ve_slots_28,
    ve_slots_27,
    ve_slots_26,
    ve_slots_25,
    ve_slots_24,
    ve_slots_23,
    ve_slots_22,
    ve_slots_21,
    ve_slots_20,
    ve_slots_19,
    ve_slots_18,
    ve_slots_17,
    ve_slots_16,
    ve_slots_15,
    ve_slots_14,
    ve_slots_13,
    ve_slots_12,
    ve_slots_11,
    ve_slots_10,
    ve_slots_9,
    ve_slots_8,
    ve_slots_7,
    ve_slots_6,
    ve_slots_5,
    ve_slots_4,
    ve_slots_3,
    ve_slots_2,
    ve_slots_1,
    ve_slots_0
  };

  assign preempts_o = {
    preempts_31,
    preempts_30,
    preempts_29,
    preempts_28,
    preempts_27,
    preempts_26,
    preempts_25,
    preempts_24,
    preempts_23,
    preempts_22,
    preempts_21,
    preempts_20,
    preempts_19,
    preempts_18,
    preempts_17,
    preempts_16,
    preempts_15,
    preempts_14,
    preempts_13,
    preempts_12,
    preempts_11,
    preempts_10,
    preempts_9,
    preempts_8,
    preempts_7,
    preempts_6,
    preempts_5,
    preempts_4,
    preempts_3,
    preempts_2,
    preempts_1,
    preempts_0
  };

endmodule

`default_nettype wire
