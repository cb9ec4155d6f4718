// SPDX-License-Identifier: Apache-2.0
//
// Registers of the core.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/core.ts; do not edit.
// Body SHA-256: dd3ade4c677bb670

`default_nettype none

module vnpu_regs_core (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire        sets_mode_i,     // MODE is written.
  input  wire        sets_slice_i,    // SLICE is written.
  input  wire        sets_switch_i,   // SWITCH is written.
  input  wire        sets_online_i,   // ME_ONLINE is written.
  input  wire        injects_i,       // INJECT is written.
  input  wire [23:0] data_i,          // What is written.
  input  wire  [1:0] quarantine_i,    // The engine did not answer in time.
  input  wire        inject_done_i,   // The injected error has been stored.
  output wire  [1:0] mode_o,          // Scheduling mode.
  output wire        gang_o,          // Mode 2: an operator takes all engines.
  output wire [23:0] slice_o,         // Time slice, cycles.
  output wire [15:0] switch_o,        // Cost of a switch, cycles.
  output wire  [1:0] online_o,        // Engines in service.
  output wire        inject_valid_o,  // An error is to be injected.
  output wire        inject_row_o,    // In a row.
  output wire  [1:0] inject_vnpu_o    // For this vNPU.
);

  reg [1:0] mode_q;  // Scheduling mode.

  assign mode_o = mode_q;

  reg gang_q;  // Mode 2: an operator takes all engines.

  assign gang_o = gang_q;

  reg [23:0] slice_q;  // Time slice, cycles.

  assign slice_o = slice_q;

  reg [15:0] switch_q;  // Cost of a switch, cycles.

  assign switch_o = switch_q;

  reg [1:0] online_q;  // Engines in service.

  assign online_o = online_q;

  reg inject_valid_q;  // An error is to be injected.

  assign inject_valid_o = inject_valid_q;

  reg inject_row_q;  // In a row.

  assign inject_row_o = inject_row_q;

  reg [1:0] inject_vnpu_q;  // For this vNPU.

  assign inject_vnpu_o = inject_vnpu_q;

  // ----------------------------------------
  // Edge
  // ----------------------------------------

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_q <= 2'd0;
    end else if (sets_mode_i) begin
      mode_q <= data_i[1:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      gang_q <= 1'b0;
    end else if (sets_mode_i) begin
      gang_q <= data_i[8];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      slice_q <= 24'd0;
    end else if (sets_slice_i) begin
      slice_q <= data_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      switch_q <= 16'd0;
    end else if (sets_switch_i) begin
      switch_q <= data_i[15:0];
    end
  end

  // Engines left in service.
  wire [1:0] online = sets_online_i ? data_i[1:0] : online_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      online_q <= 2'd3;
    end else begin
      online_q <= online & ~quarantine_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      inject_valid_q <= 1'b0;
    end else begin
      inject_valid_q <= injects_i ? data_i[0] : inject_valid_q & ~inject_done_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      inject_row_q <= 1'b0;
    end else if (injects_i) begin
      inject_row_q <= data_i[1];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      inject_vnpu_q <= 2'd0;
    end else if (injects_i) begin
      inject_vnpu_q <= data_i[9:8];
    end
  end

endmodule

`default_nettype wire
