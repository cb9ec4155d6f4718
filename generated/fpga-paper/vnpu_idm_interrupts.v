// SPDX-License-Identifier: Apache-2.0
//
// Interrupts of groups and cores.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/interrupts.ts; do not edit.
// Body SHA-256: 925b98cf9a56ea92

`default_nettype none

module vnpu_idm_interrupts (
  input  wire        clk_i,               // Clock.
  input  wire        rst_ni,              // Reset, active low.
  input  wire [15:0] group_i,             // Interrupts of kind group that come.
  input  wire        clears_group_i,      // Those that wait are written.
  input  wire        enables_group_i,     // Those that are enabled are written.
  input  wire [15:0] task_i,              // Interrupts of kind task that come.
  input  wire        clears_task_i,       // Those that wait are written.
  input  wire        enables_task_i,      // Those that are enabled are written.
  input  wire [15:0] trap_i,              // Interrupts of kind trap that come.
  input  wire        clears_trap_i,       // Those that wait are written.
  input  wire        enables_trap_i,      // Those that are enabled are written.
  input  wire [15:0] data_i,              // What is written.
  output wire [15:0] irq_group_o,         // Interrupts of kind group that wait.
  output wire [15:0] irq_group_enable_o,  // Those that reach the hypervisor.
  output wire [15:0] irq_task_o,          // Interrupts of kind task that wait.
  output wire [15:0] irq_task_enable_o,   // Those that reach the hypervisor.
  output wire [15:0] irq_trap_o,          // Interrupts of kind trap that wait.
  output wire [15:0] irq_trap_enable_o,   // Those that reach the hypervisor.
  output wire        irq_o                // An enabled interrupt waits.
);

  reg [15:0] irq_group_q;         // Interrupts of kind group that wait.
  reg [15:0] irq_group_enable_q;  // Those that reach the hypervisor.

  // Those that software clears.
  wire [15:0] cleared_group = data_i & {16{clears_group_i}};

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_group_q <= 16'd0;
    end else begin
      irq_group_q <= group_i | (irq_group_q & ~cleared_group);
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_group_enable_q <= 16'd0;
    end else if (enables_group_i) begin
      irq_group_enable_q <= data_i;
    end
  end

  assign irq_group_o = irq_group_q;
  assign irq_group_enable_o = irq_group_enable_q;

  // Those that wait and are enabled.
  wire [15:0] shows_group = irq_group_q & irq_group_enable_q;

  reg [15:0] irq_task_q;         // Interrupts of kind task that wait.
  reg [15:0] irq_task_enable_q;  // Those that reach the hypervisor.

  // Those that software clears.
  wire [15:0] cleared_task = data_i & {16{clears_task_i}};

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_task_q <= 16'd0;
    end else begin
      irq_task_q <= task_i | (irq_task_q & ~cleared_task);
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_task_enable_q <= 16'd0;
    end else if (enables_task_i) begin
      irq_task_enable_q <= data_i;
    end
  end

  assign irq_task_o = irq_task_q;
  assign irq_task_enable_o = irq_task_enable_q;

  // Those that wait and are enabled.
  wire [15:0] shows_task = irq_task_q & irq_task_enable_q;

  reg [15:0] irq_trap_q;         // Interrupts of kind trap that wait.
  reg [15:0] irq_trap_enable_q;  // Those that reach the hypervisor.

  // Those that software clears.
  wire [15:0] cleared_trap = data_i & {16{clears_trap_i}};

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_trap_q <= 16'd0;
    end else begin
      irq_trap_q <= trap_i | (irq_trap_q & ~cleared_trap);
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      irq_trap_enable_q <= 16'd0;
    end else if (enables_trap_i) begin
      irq_trap_enable_q <= data_i;
    end
  end

  assign irq_trap_o = irq_trap_q;
  assign irq_trap_enable_o = irq_trap_enable_q;

  // Those that wait and are enabled.
  wire [15:0] shows_trap = irq_trap_q & irq_trap_enable_q;

  assign irq_o = (|shows_group) | (|shows_task) | (|shows_trap);

endmodule

`default_nettype wire
