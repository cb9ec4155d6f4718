// SPDX-License-Identifier: Apache-2.0
//
// Interrupts of each vNPU and of the hypervisor.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/interrupts.ts; do not edit.
// Body SHA-256: b7c8cfbb16450523

`default_nettype none

module vnpu_regs_interrupts (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire [31:0] vnpu_i,           // vNPU whose register is written, one-hot.
  input  wire        clears_i,         // IRQ_PENDING of a vNPU is written.
  input  wire        enables_i,        // IRQ_ENABLE of a vNPU is written.
  input  wire        clears_core_i,    // IRQ_PENDING of the core is written.
  input  wire        enables_core_i,   // IRQ_ENABLE of the core is written.
  input  wire  [1:0] data_i,           // What is written.
  input  wire [31:0] done_i,           // The vNPU's program completed.
  input  wire [31:0] fault_i,          // The vNPU is in state Fault.
  input  wire [15:0] quarantine_i,     // The engine did not answer in time.
  output wire [63:0] pending_o,        // Interrupts that wait; of each vNPU done, then fault.
  output wire [63:0] enable_o,         // Interrupts that are enabled, likewise.
  output wire        core_pending_o,   // An engine was taken out of service.
  output wire  [1:0] core_enable_o,    // Enabled for the hypervisor: quarantine, fault.
  output wire [31:0] irq_o,            // An enabled interrupt of the vNPU waits.
  output wire        irq_hypervisor_o  // An enabled interrupt of the hypervisor waits.
);

  // ----------------------------------------
  // Of the vNPUs
  // ----------------------------------------

  reg [63:0] pending_q;       // Interrupts that wait; of each vNPU done, then fault.
  reg [63:0] enable_q;        // Interrupts that are enabled, likewise.
  reg [31:0] fault_before_q;  // In state Fault in the cycle before.

  // vNPUs that enter state Fault.
  wire [31:0] enters = fault_i & ~fault_before_q;

  // Interrupts that come.
  wire [63:0] comes = {
    enters[31],
    done_i[31],
    enters[30],
    done_i[30],
    enters[29],
    done_i[29],
    enters[28],
    done_i[28],
    enters[27],
    done_i[27],
    enters[26],
    done_i[26],
    enters[25],
    done_i[25],
    enters[24],
    done_i[24],
    enters[23],
    done_i[23],
    enters[22],
    done_i[22],
    enters[21],
    done_i[21],
    enters[20],
    done_i[20],
    enters[19],
    done_i[19],
    enters[18],
    done_i[18],
    enters[17],
    done_i[17],
    enters[16],
    done_i[16],
    enters[15],
    done_i[15],
    enters[14],
    done_i[14],
    enters[13],
    done_i[13],
    enters[12],
    done_i[12],
    enters[11],
    done_i[11],
    enters[10],
    done_i[10],
    enters[9],
    done_i[9],
    enters[8],
    done_i[8],
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
  wire [63:0] chosen = {
    {2{vnpu_i[31]}},
    {2{vnpu_i[30]}},
    {2{vnpu_i[29]}},
    {2{vnpu_i[28]}},
    {2{vnpu_i[27]}},
    {2{vnpu_i[26]}},
    {2{vnpu_i[25]}},
    {2{vnpu_i[24]}},
    {2{vnpu_i[23]}},
    {2{vnpu_i[22]}},
    {2{vnpu_i[21]}},
    {2{vnpu_i[20]}},
    {2{vnpu_i[19]}},
    {2{vnpu_i[18]}},
    {2{vnpu_i[17]}},
    {2{vnpu_i[16]}},
    {2{vnpu_i[15]}},
    {2{vnpu_i[14]}},
    {2{vnpu_i[13]}},
    {2{vnpu_i[12]}},
    {2{vnpu_i[11]}},
    {2{vnpu_i[10]}},
    {2{vnpu_i[9]}},
    {2{vnpu_i[8]}},
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
  wire [63:0] data = {32{data_i}};
  // Interrupts that software clears.
  wire [63:0] clears = chosen & data & {64{clears_i}};
  // Those that it enables or not.
  wire [63:0] enables = chosen & {64{enables_i}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pending_q <= 64'd0;
    end else begin
      pending_q <= comes | (pending_q & ~clears);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      enable_q <= 64'd0;
    end else begin
      enable_q <= (enables & data) | (~enables & enable_q);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fault_before_q <= 32'd0;
    end else begin
      fault_before_q <= fault_i;
    end
  end

  assign pending_o = pending_q;
  assign enable_o = enable_q;

  // Enabled interrupts that wait.
  wire [63:0] asks = pending_q & enable_q;

  assign irq_o = {
    |asks[63:62],
    |asks[61:60],
    |asks[59:58],
    |asks[57:56],
    |asks[55:54],
    |asks[53:52],
    |asks[51:50],
    |asks[49:48],
    |asks[47:46],
    |asks[45:44],
    |asks[43:42],
    |asks[41:40],
    |asks[39:38],
    |asks[37:36],
    |asks[35:34],
    |asks[33:32],
    |asks[31:30],
    |asks[29:28],
    |asks[27:26],
    |asks[25:24],
    |asks[23:22],
    |asks[21:20],
    |asks[19:18],
    |asks[17:16],
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
