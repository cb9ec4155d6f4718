// SPDX-License-Identifier: Apache-2.0
//
// Interrupts of each vNPU and of the hypervisor.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/interrupts.ts; do not edit.
// Body SHA-256: ef13b437b1cc1d85

`default_nettype none

module vnpu_regs_interrupts (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [7:0] vnpu_i,           // vNPU whose register is written, one-hot.
  input  wire        clears_i,         // IRQ_PENDING of a vNPU is written.
  input  wire        enables_i,        // IRQ_ENABLE of a vNPU is written.
  input  wire        clears_core_i,    // IRQ_PENDING of the core is written.
  input  wire        enables_core_i,   // IRQ_ENABLE of the core is written.
  input  wire  [1:0] data_i,           // What is written.
  input  wire  [7:0] done_i,           // The vNPU's program completed.
  input  wire  [7:0] fault_i,          // The vNPU is in state Fault.
  input  wire  [3:0] quarantine_i,     // The engine did not answer in time.
  output wire [15:0] pending_o,        // Interrupts that wait; of each vNPU done, then fault.
  output wire [15:0] enable_o,         // Interrupts that are enabled, likewise.
  output wire        core_pending_o,   // An engine was taken out of service.
  output wire  [1:0] core_enable_o,    // Enabled for the hypervisor: quarantine, fault.
  output wire  [7:0] irq_o,            // An enabled interrupt of the vNPU waits.
  output wire        irq_hypervisor_o  // An enabled interrupt of the hypervisor waits.
);

  // ----------------------------------------
  // Of the vNPUs
  // ----------------------------------------

  reg [15:0] pending_q;      // Interrupts that wait; of each vNPU done, then fault.
  reg [15:0] enable_q;       // Interrupts that are enabled, likewise.
  reg [7:0] fault_before_q;  // In state Fault in the cycle before.

  // vNPUs that enter state Fault.
  wire [7:0] enters = fault_i & ~fault_before_q;

  // Interrupts that come.
  wire [15:0] comes = {
    enters[7],
    done_i[7],
    enters[6],
    done_i[6],
    enters[5],
    done_i[5],
    enters[4],
    done_i[4],
    enters[3],
    done_i[3],
    enters[2],
    done_i[2],
    enters[1],
    done_i[1],
    enters[0],
    done_i[0]
  };

  // Both of the vNPU that is written.
  wire [15:0] chosen = {
    {2{vnpu_i[7]}},
    {2{vnpu_i[6]}},
    {2{vnpu_i[5]}},
    {2{vnpu_i[4]}},
    {2{vnpu_i[3]}},
    {2{vnpu_i[2]}},
    {2{vnpu_i[1]}},
    {2{vnpu_i[0]}}
  };

  // What is written, for each of them.
  wire [15:0] data = {8{data_i}};
  // Interrupts that software clears.
  wire [15:0] clears = chosen & data & {16{clears_i}};
  // Those that it enables or not.
  wire [15:0] enables = chosen & {16{enables_i}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pending_q <= 16'd0;
    end else begin
      pending_q <= comes | (pending_q & ~clears);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_q <= 16'd0;
    end else begin
      enable_q <= (enables & data) | (~enables & enable_q);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fault_before_q <= 8'd0;
    end else begin
      fault_before_q <= fault_i;
    end
  end

  assign pending_o = pending_q;
  assign enable_o = enable_q;

  // Enabled interrupts that wait.
  wire [15:0] asks = pending_q & enable_q;

  assign irq_o = {
    |asks[15:14],
    |asks[13:12],
    |asks[11:10],
    |asks[9:8],
    |asks[7:6],
    |asks[5:4],
    |asks[3:2],
    |asks[1:0]
  };

  // ----------------------------------------
  // Of the hypervisor
  // ----------------------------------------

  reg core_pending_q;       // An engine was taken out of service.
  reg [1:0] core_enable_q;  // Enabled: quarantine, fault.

  // Software clears it.
  wire clears_core = clears_core_i & data_i[0];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      core_pending_q <= 1'b0;
    end else begin
      core_pending_q <= (|quarantine_i) | (core_pending_q & ~clears_core);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      core_enable_q <= 2'd0;
    end else if (enables_core_i) begin
      core_enable_q <= data_i;
    end
  end

  assign core_pending_o = core_pending_q;
  assign core_enable_o = core_enable_q;

  assign irq_hypervisor_o =
      (core_pending_q & core_enable_q[0]) | (core_enable_q[1] & (|fault_before_q));

endmodule

`default_nettype wire
