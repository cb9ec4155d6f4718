// SPDX-License-Identifier: Apache-2.0
//
// Performance counters.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counters.ts; do not edit.
// Body SHA-256: bea06c4190fdc842

`default_nettype none

module vnpu_regs_counters (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire   [2:0] me_busy_i,      // ME in Run.
  input  wire   [8:0] me_vnpu_i,      // Tenant of each ME.
  input  wire  [20:0] ve_grants_i,    // VE slots issued.
  input  wire   [6:0] preempted_i,    // One of its uTops was preempted.
  input  wire         trace_drop_i,   // A trace record was dropped.
  output wire  [63:0] cycles_o,       // Cycles since reset.
  output wire  [31:0] trace_drops_o,  // Dropped trace records.
  output wire [447:0] me_cycles_o,    // Engine cycles in Run of each vNPU.
  output wire [447:0] ve_slots_o,     // VE slots issued by each vNPU.
  output wire [447:0] preempts_o      // uTops preempted of each vNPU.
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
  wire [2:0] vnpu_of_0 = me_vnpu_i[2:0];

  // vNPU for which ME 0 runs, one-hot.
  wire [6:0] tenant_0 =
      {
        vnpu_of_0 == 3'd6,
        vnpu_of_0 == 3'd5,
        vnpu_of_0 == 3'd4,
        vnpu_of_0 == 3'd3,
        vnpu_of_0 == 3'd2,
        vnpu_of_0 == 3'd1,
        vnpu_of_0 == 3'd0
      } &
      {7{me_busy_i[0]}};

  // Tenant of ME 1.
  wire [2:0] vnpu_of_1 = me_vnpu_i[5:3];

  // vNPU for which ME 1 runs, one-hot.
  wire [6:0] tenant_1 =
      {
        vnpu_of_1 == 3'd6,
        vnpu_of_1 == 3'd5,
        vnpu_of_1 == 3'd4,
        vnpu_of_1 == 3'd3,
        vnpu_of_1 == 3'd2,
        vnpu_of_1 == 3'd1,
        vnpu_of_1 == 3'd0
      } &
      {7{me_busy_i[1]}};

  // Tenant of ME 2.
  wire [2:0] vnpu_of_2 = me_vnpu_i[8:6];

  // vNPU for which ME 2 runs, one-hot.
  wire [6:0] tenant_2 =
      {
        vnpu_of_2 == 3'd6,
        vnpu_of_2 == 3'd5,
        vnpu_of_2 == 3'd4,
        vnpu_of_2 == 3'd3,
        vnpu_of_2 == 3'd2,
        vnpu_of_2 == 3'd1,
        vnpu_of_2 == 3'd0
      } &
      {7{me_busy_i[2]}};

  wire [63:0] me_cycles_0;  // Engine cycles of vNPU 0.
  vnpu_regs_counter_n3 u_me_cycles_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[0]} + {1'b0, tenant_1[0]} + {1'b0, tenant_2[0]}),
    .count_o (me_cycles_0)
  );

  wire [63:0] ve_slots_0;  // VE slots of vNPU 0.
  vnpu_regs_counter_n5 u_ve_slots_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[2:0]),
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
  vnpu_regs_counter_n3 u_me_cycles_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[1]} + {1'b0, tenant_1[1]} + {1'b0, tenant_2[1]}),
    .count_o (me_cycles_1)
  );

  wire [63:0] ve_slots_1;  // VE slots of vNPU 1.
  vnpu_regs_counter_n5 u_ve_slots_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[5:3]),
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
  vnpu_regs_counter_n3 u_me_cycles_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[2]} + {1'b0, tenant_1[2]} + {1'b0, tenant_2[2]}),
    .count_o (me_cycles_2)
  );

  wire [63:0] ve_slots_2;  // VE slots of vNPU 2.
  vnpu_regs_counter_n5 u_ve_slots_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[8:6]),
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
  vnpu_regs_counter_n3 u_me_cycles_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[3]} + {1'b0, tenant_1[3]} + {1'b0, tenant_2[3]}),
    .count_o (me_cycles_3)
  );

  wire [63:0] ve_slots_3;  // VE slots of vNPU 3.
  vnpu_regs_counter_n5 u_ve_slots_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[11:9]),
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
  vnpu_regs_counter_n3 u_me_cycles_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[4]} + {1'b0, tenant_1[4]} + {1'b0, tenant_2[4]}),
    .count_o (me_cycles_4)
  );

  wire [63:0] ve_slots_4;  // VE slots of vNPU 4.
  vnpu_regs_counter_n5 u_ve_slots_4 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[14:12]),
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
  vnpu_regs_counter_n3 u_me_cycles_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[5]} + {1'b0, tenant_1[5]} + {1'b0, tenant_2[5]}),
    .count_o (me_cycles_5)
  );

  wire [63:0] ve_slots_5;  // VE slots of vNPU 5.
  vnpu_regs_counter_n5 u_ve_slots_5 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[17:15]),
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
  vnpu_regs_counter_n3 u_me_cycles_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[6]} + {1'b0, tenant_1[6]} + {1'b0, tenant_2[6]}),
    .count_o (me_cycles_6)
  );

  wire [63:0] ve_slots_6;  // VE slots of vNPU 6.
  vnpu_regs_counter_n5 u_ve_slots_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[20:18]),
    .count_o (ve_slots_6)
  );

  wire [63:0] preempts_6;  // uTops preempted of vNPU 6.
  vnpu_regs_counter_n1 u_preempts_6 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[6]),
    .count_o (preempts_6)
  );

  assign me_cycles_o = {
    me_cycles_6,
    me_cycles_5,
    me_cycles_4,
    me_cycles_3,
    me_cycles_2,
    me_cycles_1,
    me_cycles_0
  };

  assign ve_slots_o = {
    ve_slots_6,
    ve_slots_5,
    ve_slots_4,
    ve_slots_3,
    ve_slots_2,
    ve_slots_1,
    ve_slots_0
  };

  assign preempts_o = {
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
