// SPDX-License-Identifier: Apache-2.0
//
// Performance counters.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counters.ts; do not edit.
// Body SHA-256: f5ec92a9b011d408

`default_nettype none

module vnpu_regs_counters (
  input  wire          clk_i,          // Clock.
  input  wire          rst_ni,         // Reset, active low.
  input  wire    [7:0] me_busy_i,      // ME in Run.
  input  wire   [31:0] me_vnpu_i,      // Tenant of each ME.
  input  wire   [63:0] ve_grants_i,    // VE slots issued.
  input  wire   [15:0] preempted_i,    // One of its uTops was preempted.
  input  wire          trace_drop_i,   // A trace record was dropped.
  output wire   [63:0] cycles_o,       // Cycles since reset.
  output wire   [31:0] trace_drops_o,  // Dropped trace records.
  output wire [1023:0] me_cycles_o,    // Engine cycles in Run of each vNPU.
  output wire [1023:0] ve_slots_o,     // VE slots issued by each vNPU.
  output wire [1023:0] preempts_o      // uTops preempted of each vNPU.
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
  wire [3:0] vnpu_of_0 = me_vnpu_i[3:0];

  // vNPU for which ME 0 runs, one-hot.
  wire [15:0] tenant_0 =
      {
        vnpu_of_0 == 4'd15,
        vnpu_of_0 == 4'd14,
        vnpu_of_0 == 4'd13,
        vnpu_of_0 == 4'd12,
        vnpu_of_0 == 4'd11,
        vnpu_of_0 == 4'd10,
        vnpu_of_0 == 4'd9,
        vnpu_of_0 == 4'd8,
        vnpu_of_0 == 4'd7,
        vnpu_of_0 == 4'd6,
        vnpu_of_0 == 4'd5,
        vnpu_of_0 == 4'd4,
        vnpu_of_0 == 4'd3,
        vnpu_of_0 == 4'd2,
        vnpu_of_0 == 4'd1,
        vnpu_of_0 == 4'd0
      } &
      {16{me_busy_i[0]}};

  // Tenant of ME 1.
  wire [3:0] vnpu_of_1 = me_vnpu_i[7:4];

  // vNPU for which ME 1 runs, one-hot.
  wire [15:0] tenant_1 =
      {
        vnpu_of_1 == 4'd15,
        vnpu_of_1 == 4'd14,
        vnpu_of_1 == 4'd13,
        vnpu_of_1 == 4'd12,
        vnpu_of_1 == 4'd11,
        vnpu_of_1 == 4'd10,
        vnpu_of_1 == 4'd9,
        vnpu_of_1 == 4'd8,
        vnpu_of_1 == 4'd7,
        vnpu_of_1 == 4'd6,
        vnpu_of_1 == 4'd5,
        vnpu_of_1 == 4'd4,
        vnpu_of_1 == 4'd3,
        vnpu_of_1 == 4'd2,
        vnpu_of_1 == 4'd1,
        vnpu_of_1 == 4'd0
      } &
      {16{me_busy_i[1]}};

  // Tenant of ME 2.
  wire [3:0] vnpu_of_2 = me_vnpu_i[11:8];

  // vNPU for which ME 2 runs, one-hot.
  wire [15:0] tenant_2 =
      {
        vnpu_of_2 == 4'd15,
        vnpu_of_2 == 4'd14,
        vnpu_of_2 == 4'd13,
        vnpu_of_2 == 4'd12,
        vnpu_of_2 == 4'd11,
        vnpu_of_2 == 4'd10,
        vnpu_of_2 == 4'd9,
        vnpu_of_2 == 4'd8,
        vnpu_of_2 == 4'd7,
        vnpu_of_2 == 4'd6,
        vnpu_of_2 == 4'd5,
        vnpu_of_2 == 4'd4,
        vnpu_of_2 == 4'd3,
        vnpu_of_2 == 4'd2,
        vnpu_of_2 == 4'd1,
        vnpu_of_2 == 4'd0
      } &
      {16{me_busy_i[2]}};

  // Tenant of ME 3.
  wire [3:0] vnpu_of_3 = me_vnpu_i[15:12];

  // vNPU for which ME 3 runs, one-hot.
  wire [15:0] tenant_3 =
      {
        vnpu_of_3 == 4'd15,
        vnpu_of_3 == 4'd14,
        vnpu_of_3 == 4'd13,
        vnpu_of_3 == 4'd12,
        vnpu_of_3 == 4'd11,
        vnpu_of_3 == 4'd10,
        vnpu_of_3 == 4'd9,
        vnpu_of_3 == 4'd8,
        vnpu_of_3 == 4'd7,
        vnpu_of_3 == 4'd6,
        vnpu_of_3 == 4'd5,
        vnpu_of_3 == 4'd4,
        vnpu_of_3 == 4'd3,
        vnpu_of_3 == 4'd2,
        vnpu_of_3 == 4'd1,
        vnpu_of_3 == 4'd0
      } &
      {16{me_busy_i[3]}};

  // Tenant of ME 4.
  wire [3:0] vnpu_of_4 = me_vnpu_i[19:16];

  // vNPU for which ME 4 runs, one-hot.
  wire [15:0] tenant_4 =
      {
        vnpu_of_4 == 4'd15,
        vnpu_of_4 == 4'd14,
        vnpu_of_4 == 4'd13,
        vnpu_of_4 == 4'd12,
        vnpu_of_4 == 4'd11,
        vnpu_of_4 == 4'd10,
        vnpu_of_4 == 4'd9,
        vnpu_of_4 == 4'd8,
        vnpu_of_4 == 4'd7,
        vnpu_of_4 == 4'd6,
        vnpu_of_4 == 4'd5,
        vnpu_of_4 == 4'd4,
        vnpu_of_4 == 4'd3,
        vnpu_of_4 == 4'd2,
        vnpu_of_4 == 4'd1,
        vnpu_of_4 == 4'd0
      } &
      {16{me_busy_i[4]}};

  // Tenant of ME 5.
  wire [3:0] vnpu_of_5 = me_vnpu_i[23:20];

  // vNPU for which ME 5 runs, one-hot.
  wire [15:0] tenant_5 =
      {
        vnpu_of_5 == 4'd15,
        vnpu_of_5 == 4'd14,
        vnpu_of_5 == 4'd13,
        vnpu_of_5 == 4'd12,
        vnpu_of_5 == 4'd11,
        vnpu_of_5 == 4'd10,
        vnpu_of_5 == 4'd9,
        vnpu_of_5 == 4'd8,
        vnpu_of_5 == 4'd7,
        vnpu_of_5 == 4'd6,
        vnpu_of_5 == 4'd5,
        vnpu_of_5 == 4'd4,
        vnpu_of_5 == 4'd3,
        vnpu_of_5 == 4'd2,
        vnpu_of_5 == 4'd1,
        vnpu_of_5 == 4'd0
      } &
      {16{me_busy_i[5]}};

  // Tenant of ME 6.
  wire [3:0] vnpu_of_6 = me_vnpu_i[27:24];

  // vNPU for which ME 6 runs, one-hot.
  wire [15:0] tenant_6 =
      {
        vnpu_of_6 == 4'd15,
        vnpu_of_6 == 4'd14,
        vnpu_of_6 == 4'd13,
        vnpu_of_6 == 4'd12,
        vnpu_of_6 == 4'd11,
        vnpu_of_6 == 4'd10,
        vnpu_of_6 == 4'd9,
        vnpu_of_6 == 4'd8,
        vnpu_of_6 == 4'd7,
        vnpu_of_6 == 4'd6,
        vnpu_of_6 == 4'd5,
        vnpu_of_6 == 4'd4,
        vnpu_of_6 == 4'd3,
        vnpu_of_6 == 4'd2,
        vnpu_of_6 == 4'd1,
        vnpu_of_6 == 4'd0
      } &
      {16{me_busy_i[6]}};

  // Tenant of ME 7.
  wire [3:0] vnpu_of_7 = me_vnpu_i[31:28];

  // vNPU for which ME 7 runs, one-hot.
  wire [15:0] tenant_7 =
      {
        vnpu_of_7 == 4'd15,
        vnpu_of_7 == 4'd14,
        vnpu_of_7 == 4'd13,
        vnpu_of_7 == 4'd12,
        vnpu_of_7 == 4'd11,
        vnpu_of_7 == 4'd10,
        vnpu_of_7 == 4'd9,
        vnpu_of_7 == 4'd8,
        vnpu_of_7 == 4'd7,
        vnpu_of_7 == 4'd6,
        vnpu_of_7 == 4'd5,
        vnpu_of_7 == 4'd4,
        vnpu_of_7 == 4'd3,
        vnpu_of_7 == 4'd2,
        vnpu_of_7 == 4'd1,
        vnpu_of_7 == 4'd0
      } &
      {16{me_busy_i[7]}};

  wire [63:0] me_cycles_0;  // Engine cycles of vNPU 0.
  vnpu_regs_counter_n8 u_me_cycles_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[0]} +
              {3'd0, tenant_1[0]} +
              {3'd0, tenant_2[0]} +
              {3'd0, tenant_3[0]} +
              {3'd0, tenant_4[0]} +
              {3'd0, tenant_5[0]} +
              {3'd0, tenant_6[0]} +
              {3'd0, tenant_7[0]}),
    .count_o (me_cycles_0)
  );

  wire [63:0] ve_slots_0;  // VE slots of vNPU 0.
  vnpu_regs_counter_n8 u_ve_slots_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[3:0]),
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
  vnpu_regs_counter_n8 u_me_cycles_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[1]} +
              {3'd0, tenant_1[1]} +
              {3'd0, tenant_2[1]} +
              {3'd0, tenant_3[1]} +
              {3'd0, tenant_4[1]} +
              {3'd0, tenant_5[1]} +
              {3'd0, tenant_6[1]} +
              {3'd0, tenant_7[1]}),
    .count_o (me_cycles_1)
  );

  wire [63:0] ve_slots_1;  // VE slots of vNPU 1.
  vnpu_regs_counter_n8 u_ve_slots_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[7:4]),
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
  vnpu_regs_counter_n8 u_me_cycles_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[2]} +
              {3'd0, tenant_1[2]} +
              {3'd0, tenant_2[2]} +
              {3'd0, tenant_3[2]} +
              {3'd0, tenant_4[2]} +
              {3'd0, tenant_5[2]} +
              {3'd0, tenant_6[2]} +
              {3'd0, tenant_7[2]}),
    .count_o (me_cycles_2)
  );

  wire [63:0] ve_slots_2;  // VE slots of vNPU 2.
  vnpu_regs_counter_n8 u_ve_slots_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[11:8]),
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
  vnpu_regs_counter_n8 u_me_cycles_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[3]} +
              {3'd0, tenant_1[3]} +
              {3'd0, tenant_2[3]} +
              {3'd0, tenant_3[3]} +
              {3'd0, tenant_4[3]} +
              {3'd0, tenant_5[3]} +
              {3'd0, tenant_6[3]} +
              {3'd0, tenant_7[3]}),
    .count_o (me_cycles_3)
  );

  wire [63:0] ve_slots_3;  // VE slots of vNPU 3.
  vnpu_regs_counter_n8 u_ve_slots_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[15:12]),
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
  vnpu_regs_counter_n8 u_me_cycles_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[4]} +
              {3'd0, tenant_1[4]} +
              {3'd0, tenant_2[4]} +
              {3'd0, tenant_3[4]} +
              {3'd0, tenant_4[4]} +
              {3'd0, tenant_5[4]} +
              {3'd0, tenant_6[4]} +
              {3'd0, tenant_7[4]}),
    .count_o (me_cycles_4)
  );

  wire [63:0] ve_slots_4;  // VE slots of vNPU 4.
  vnpu_regs_counter_n8 u_ve_slots_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[19:16]),
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
  vnpu_regs_counter_n8 u_me_cycles_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[5]} +
              {3'd0, tenant_1[5]} +
              {3'd0, tenant_2[5]} +
              {3'd0, tenant_3[5]} +
              {3'd0, tenant_4[5]} +
              {3'd0, tenant_5[5]} +
              {3'd0, tenant_6[5]} +
              {3'd0, tenant_7[5]}),
    .count_o (me_cycles_5)
  );

  wire [63:0] ve_slots_5;  // VE slots of vNPU 5.
  vnpu_regs_counter_n8 u_ve_slots_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[23:20]),
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
  vnpu_regs_counter_n8 u_me_cycles_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[6]} +
              {3'd0, tenant_1[6]} +
              {3'd0, tenant_2[6]} +
              {3'd0, tenant_3[6]} +
              {3'd0, tenant_4[6]} +
              {3'd0, tenant_5[6]} +
              {3'd0, tenant_6[6]} +
              {3'd0, tenant_7[6]}),
    .count_o (me_cycles_6)
  );

  wire [63:0] ve_slots_6;  // VE slots of vNPU 6.
  vnpu_regs_counter_n8 u_ve_slots_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[27:24]),
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
  vnpu_regs_counter_n8 u_me_cycles_7 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[7]} +
              {3'd0, tenant_1[7]} +
              {3'd0, tenant_2[7]} +
              {3'd0, tenant_3[7]} +
              {3'd0, tenant_4[7]} +
              {3'd0, tenant_5[7]} +
              {3'd0, tenant_6[7]} +
              {3'd0, tenant_7[7]}),
    .count_o (me_cycles_7)
  );

  wire [63:0] ve_slots_7;  // VE slots of vNPU 7.
  vnpu_regs_counter_n8 u_ve_slots_7 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[31:28]),
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
  vnpu_regs_counter_n8 u_me_cycles_8 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[8]} +
              {3'd0, tenant_1[8]} +
              {3'd0, tenant_2[8]} +
              {3'd0, tenant_3[8]} +
              {3'd0, tenant_4[8]} +
              {3'd0, tenant_5[8]} +
              {3'd0, tenant_6[8]} +
              {3'd0, tenant_7[8]}),
    .count_o (me_cycles_8)
  );

  wire [63:0] ve_slots_8;  // VE slots of vNPU 8.
  vnpu_regs_counter_n8 u_ve_slots_8 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[35:32]),
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
  vnpu_regs_counter_n8 u_me_cycles_9 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[9]} +
              {3'd0, tenant_1[9]} +
              {3'd0, tenant_2[9]} +
              {3'd0, tenant_3[9]} +
              {3'd0, tenant_4[9]} +
              {3'd0, tenant_5[9]} +
              {3'd0, tenant_6[9]} +
              {3'd0, tenant_7[9]}),
    .count_o (me_cycles_9)
  );

  wire [63:0] ve_slots_9;  // VE slots of vNPU 9.
  vnpu_regs_counter_n8 u_ve_slots_9 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[39:36]),
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
  vnpu_regs_counter_n8 u_me_cycles_10 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[10]} +
              {3'd0, tenant_1[10]} +
              {3'd0, tenant_2[10]} +
              {3'd0, tenant_3[10]} +
              {3'd0, tenant_4[10]} +
              {3'd0, tenant_5[10]} +
              {3'd0, tenant_6[10]} +
              {3'd0, tenant_7[10]}),
    .count_o (me_cycles_10)
  );

  wire [63:0] ve_slots_10;  // VE slots of vNPU 10.
  vnpu_regs_counter_n8 u_ve_slots_10 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[43:40]),
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
  vnpu_regs_counter_n8 u_me_cycles_11 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[11]} +
              {3'd0, tenant_1[11]} +
              {3'd0, tenant_2[11]} +
              {3'd0, tenant_3[11]} +
              {3'd0, tenant_4[11]} +
              {3'd0, tenant_5[11]} +
              {3'd0, tenant_6[11]} +
              {3'd0, tenant_7[11]}),
    .count_o (me_cycles_11)
  );

  wire [63:0] ve_slots_11;  // VE slots of vNPU 11.
  vnpu_regs_counter_n8 u_ve_slots_11 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[47:44]),
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
  vnpu_regs_counter_n8 u_me_cycles_12 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[12]} +
              {3'd0, tenant_1[12]} +
              {3'd0, tenant_2[12]} +
              {3'd0, tenant_3[12]} +
              {3'd0, tenant_4[12]} +
              {3'd0, tenant_5[12]} +
              {3'd0, tenant_6[12]} +
              {3'd0, tenant_7[12]}),
    .count_o (me_cycles_12)
  );

  wire [63:0] ve_slots_12;  // VE slots of vNPU 12.
  vnpu_regs_counter_n8 u_ve_slots_12 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[51:48]),
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
  vnpu_regs_counter_n8 u_me_cycles_13 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[13]} +
              {3'd0, tenant_1[13]} +
              {3'd0, tenant_2[13]} +
              {3'd0, tenant_3[13]} +
              {3'd0, tenant_4[13]} +
              {3'd0, tenant_5[13]} +
              {3'd0, tenant_6[13]} +
              {3'd0, tenant_7[13]}),
    .count_o (me_cycles_13)
  );

  wire [63:0] ve_slots_13;  // VE slots of vNPU 13.
  vnpu_regs_counter_n8 u_ve_slots_13 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[55:52]),
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
  vnpu_regs_counter_n8 u_me_cycles_14 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[14]} +
              {3'd0, tenant_1[14]} +
              {3'd0, tenant_2[14]} +
              {3'd0, tenant_3[14]} +
              {3'd0, tenant_4[14]} +
              {3'd0, tenant_5[14]} +
              {3'd0, tenant_6[14]} +
              {3'd0, tenant_7[14]}),
    .count_o (me_cycles_14)
  );

  wire [63:0] ve_slots_14;  // VE slots of vNPU 14.
  vnpu_regs_counter_n8 u_ve_slots_14 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[59:56]),
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
  vnpu_regs_counter_n8 u_me_cycles_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({3'd0, tenant_0[15]} +
              {3'd0, tenant_1[15]} +
              {3'd0, tenant_2[15]} +
              {3'd0, tenant_3[15]} +
              {3'd0, tenant_4[15]} +
              {3'd0, tenant_5[15]} +
              {3'd0, tenant_6[15]} +
              {3'd0, tenant_7[15]}),
    .count_o (me_cycles_15)
  );

  wire [63:0] ve_slots_15;  // VE slots of vNPU 15.
  vnpu_regs_counter_n8 u_ve_slots_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[63:60]),
    .count_o (ve_slots_15)
  );

  wire [63:0] preempts_15;  // uTops preempted of vNPU 15.
  vnpu_regs_counter_n1 u_preempts_15 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[15]),
    .count_o (preempts_15)
  );

  assign me_cycles_o = {
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
