// SPDX-License-Identifier: Apache-2.0
//
// Performance counters.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/counters.ts; do not edit.
// Body SHA-256: 8d0f346d6743ada2

`default_nettype none

module vnpu_regs_counters (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire         me_busy_i,      // ME in Run.
  input  wire         me_vnpu_i,      // Tenant of each ME.
  input  wire   [1:0] ve_grants_i,    // VE slots issued.
  input  wire   [1:0] preempted_i,    // One of its uTops was preempted.
  input  wire         trace_drop_i,   // A trace record was dropped.
  output wire  [63:0] cycles_o,       // Cycles since reset.
  output wire  [31:0] trace_drops_o,  // Dropped trace records.
  output wire [127:0] me_cycles_o,    // Engine cycles in Run of each vNPU.
  output wire [127:0] ve_slots_o,     // VE slots issued by each vNPU.
  output wire [127:0] preempts_o      // uTops preempted of each vNPU.
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
  wire vnpu_of_0 = me_vnpu_i;
  // vNPU for which ME 0 runs, one-hot.
  wire [1:0] tenant_0 = {vnpu_of_0 == 1'b1, vnpu_of_0 == 1'b0} & {2{me_busy_i}};

  wire [63:0] me_cycles_0;  // Engine cycles of vNPU 0.
  vnpu_regs_counter_n1 u_me_cycles_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (tenant_0[0]),
    .count_o (me_cycles_0)
  );

  wire [63:0] ve_slots_0;  // VE slots of vNPU 0.
  vnpu_regs_counter_n1 u_ve_slots_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[0]),
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
  vnpu_regs_counter_n1 u_me_cycles_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (tenant_0[1]),
    .count_o (me_cycles_1)
  );

  wire [63:0] ve_slots_1;  // VE slots of vNPU 1.
  vnpu_regs_counter_n1 u_ve_slots_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (ve_grants_i[1]),
    .count_o (ve_slots_1)
  );

  wire [63:0] preempts_1;  // uTops preempted of vNPU 1.
  vnpu_regs_counter_n1 u_preempts_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .add_i   (preempted_i[1]),
    .count_o (preempts_1)
  );

  assign me_cycles_o = {me_cycles_1, me_cycles_0};
  assign ve_slots_o = {ve_slots_1, ve_slots_0};
  assign preempts_o = {preempts_1, preempts_0};

endmodule

`default_nettype wire
