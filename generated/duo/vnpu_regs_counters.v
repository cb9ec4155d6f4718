// SPDX-License-Identifier: Apache-2.0
//
// Performance counters.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counters.ts; do not edit.
// Body SHA-256: 196fa3889d4f25d1

`default_nettype none

module vnpu_regs_counters (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire   [1:0] me_busy_i,      // ME in Run.
  input  wire   [3:0] me_vnpu_i,      // Tenant of each ME.
  input  wire   [5:0] ve_grants_i,    // VE slots issued.
  input  wire   [2:0] preempted_i,    // One of its uTops was preempted.
  input  wire         trace_drop_i,   // A trace record was dropped.
  output wire  [63:0] cycles_o,       // Cycles since reset.
  output wire  [31:0] trace_drops_o,  // Dropped trace records.
  output wire [191:0] me_cycles_o,    // Engine cycles in Run of each vNPU.
  output wire [191:0] ve_slots_o,     // VE slots issued by each vNPU.
  output wire [191:0] preempts_o      // uTops preempted of each vNPU.
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
  wire [1:0] vnpu_of_0 = me_vnpu_i[1:0];

  // vNPU for which ME 0 runs, one-hot.
  wire [2:0] tenant_0 =
      {vnpu_of_0 == 2'd2, vnpu_of_0 == 2'd1, vnpu_of_0 == 2'd0} & {3{me_busy_i[0]}};

  // Tenant of ME 1.
  wire [1:0] vnpu_of_1 = me_vnpu_i[3:2];

  // vNPU for which ME 1 runs, one-hot.
  wire [2:0] tenant_1 =
      {vnpu_of_1 == 2'd2, vnpu_of_1 == 2'd1, vnpu_of_1 == 2'd0} & {3{me_busy_i[1]}};

  wire [63:0] me_cycles_0;  // Engine cycles of vNPU 0.
  vnpu_regs_counter_n2 u_me_cycles_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[0]} + {1'b0, tenant_1[0]}),
    .count_o (me_cycles_0)
  );

  wire [63:0] ve_slots_0;  // VE slots of vNPU 0.
  vnpu_regs_counter_n2 u_ve_slots_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[1:0]),
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
  vnpu_regs_counter_n2 u_me_cycles_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[1]} + {1'b0, tenant_1[1]}),
    .count_o (me_cycles_1)
  );

  wire [63:0] ve_slots_1;  // VE slots of vNPU 1.
  vnpu_regs_counter_n2 u_ve_slots_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[3:2]),
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
  vnpu_regs_counter_n2 u_me_cycles_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   ({1'b0, tenant_0[2]} + {1'b0, tenant_1[2]}),
    .count_o (me_cycles_2)
  );

  wire [63:0] ve_slots_2;  // VE slots of vNPU 2.
  vnpu_regs_counter_n2 u_ve_slots_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[5:4]),
    .count_o (ve_slots_2)
  );

  wire [63:0] preempts_2;  // uTops preempted of vNPU 2.
  vnpu_regs_counter_n1 u_preempts_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[2]),
    .count_o (preempts_2)
  );

  assign me_cycles_o = {me_cycles_2, me_cycles_1, me_cycles_0};
  assign ve_slots_o = {ve_slots_2, ve_slots_1, ve_slots_0};
  assign preempts_o = {preempts_2, preempts_1, preempts_0};

endmodule

`default_nettype wire
