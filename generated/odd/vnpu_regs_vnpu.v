// SPDX-License-Identifier: Apache-2.0
//
// Registers of one vNPU.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/vnpu.ts; do not edit.
// Body SHA-256: 8d6e74525ae2cf45

`default_nettype none

module vnpu_regs_vnpu (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire        mine_i,          // A register of this vNPU is written, if any.
  // Register that is written: CONTROL, CLEAR, ME_QUOTA, VE_QUOTA, PRIORITY, TABLE_BASE_LO,
  // TABLE_BASE_HI, TABLE_ROWS, CODE_BASE_LO, CODE_BASE_HI, CODE_BYTES, CONTEXT_BASE_LO,
  // CONTEXT_BASE_HI, CONTEXT_BYTES.
  input  wire [13:0] hypervisor_i,
  input  wire        doorbell_i,      // DOORBELL is written.
  input  wire [31:0] data_i,          // What is written.
  output wire  [3:0] control_o,       // Enable, harvest, lend, stop; the first lowest.
  output wire  [1:0] me_quota_o,      // MEs that it owns.
  output wire  [2:0] ve_quota_o,      // VEs that it owns.
  output wire  [6:0] share_o,         // Share of service.
  output wire        run_o,           // The program is to run (pulse).
  output wire        clear_o,         // Fault is to be left (pulse).
  output wire [43:0] table_base_o,    // Address of the table, bits 47:4.
  output wire [15:0] table_rows_o,    // Rows of the table.
  output wire [43:0] code_base_o,     // Address of the code, bits 47:4.
  output wire [31:0] code_bytes_o,    // Bytes of the code.
  output wire [43:0] context_base_o,  // Address of the contexts, bits 47:4.
  output wire [31:0] context_bytes_o  // Bytes of the contexts.
);

  // ----------------------------------------
  // Control and shares
  // ----------------------------------------

  reg [3:0] control_q;  // Enable, harvest, lend, stop; the first lowest.

  // CONTROL is written.
  wire sets_control = hypervisor_i[0] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      control_q <= 4'd0;
    end else if (sets_control) begin
      control_q <= data_i[3:0];
    end
  end

  reg [1:0] me_quota_q;  // MEs that it owns.

  // ME_QUOTA is written.
  wire sets_me_quota = hypervisor_i[2] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_quota_q <= 2'd0;
    end else if (sets_me_quota) begin
      me_quota_q <= data_i[1:0];
    end
  end

  reg [2:0] ve_quota_q;  // VEs that it owns.

  // VE_QUOTA is written.
  wire sets_ve_quota = hypervisor_i[3] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_quota_q <= 3'd0;
    end else if (sets_ve_quota) begin
      ve_quota_q <= data_i[2:0];
    end
  end

  reg [6:0] share_q;  // Share of service.

  // PRIORITY is written.
  wire sets_priority = hypervisor_i[4] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      share_q <= 7'd0;
    end else if (sets_priority) begin
      share_q <= data_i[6:0];
    end
  end

  assign control_o = control_q;
  assign me_quota_o = me_quota_q;
  assign ve_quota_o = ve_quota_q;
  assign share_o = share_q;

  // ----------------------------------------
  // Pulses
  // ----------------------------------------

  reg run_q;    // The program is to run.
  reg clear_q;  // Fault is to be left.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_q <= 1'b0;
    end else begin
      run_q <= doorbell_i & mine_i & data_i[0];
    end
  end

  // CLEAR is written.
  wire sets_clear = hypervisor_i[1] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      clear_q <= 1'b0;
    end else begin
      clear_q <= sets_clear & data_i[0];
    end
  end

  assign run_o = run_q;
  assign clear_o = clear_q;

  // ----------------------------------------
  // Segments
  // ----------------------------------------

  reg [27:0] table_base_lo_q;  // Address of the table, bits 31:4.

  // TABLE_BASE_LO is written.
  wire sets_table_base_lo = hypervisor_i[5] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      table_base_lo_q <= 28'd0;
    end else if (sets_table_base_lo) begin
      table_base_lo_q <= data_i[31:4];
    end
  end

  reg [15:0] table_base_hi_q;  // Address of the table, bits 47:32.

  // TABLE_BASE_HI is written.
  wire sets_table_base_hi = hypervisor_i[6] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      table_base_hi_q <= 16'd0;
    end else if (sets_table_base_hi) begin
      table_base_hi_q <= data_i[15:0];
    end
  end

  assign table_base_o = {table_base_hi_q, table_base_lo_q};

  reg [15:0] table_rows_q;  // Rows of the table.

  // TABLE_ROWS is written.
  wire sets_table_rows = hypervisor_i[7] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      table_rows_q <= 16'd0;
    end else if (sets_table_rows) begin
      table_rows_q <= data_i[15:0];
    end
  end

  assign table_rows_o = table_rows_q;

  reg [27:0] code_base_lo_q;  // Address of the code, bits 31:4.

  // CODE_BASE_LO is written.
  wire sets_code_base_lo = hypervisor_i[8] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      code_base_lo_q <= 28'd0;
    end else if (sets_code_base_lo) begin
      code_base_lo_q <= data_i[31:4];
    end
  end

  reg [15:0] code_base_hi_q;  // Address of the code, bits 47:32.

  // CODE_BASE_HI is written.
  wire sets_code_base_hi = hypervisor_i[9] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      code_base_hi_q <= 16'd0;
    end else if (sets_code_base_hi) begin
      code_base_hi_q <= data_i[15:0];
    end
  end

  assign code_base_o = {code_base_hi_q, code_base_lo_q};

  reg [31:0] code_bytes_q;  // Bytes of the code.

  // CODE_BYTES is written.
  wire sets_code_bytes = hypervisor_i[10] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      code_bytes_q <= 32'd0;
    end else if (sets_code_bytes) begin
      code_bytes_q <= data_i;
    end
  end

  assign code_bytes_o = code_bytes_q;

  reg [27:0] context_base_lo_q;  // Address of the contexts, bits 31:4.

  // CONTEXT_BASE_LO is written.
  wire sets_context_base_lo = hypervisor_i[11] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      context_base_lo_q <= 28'd0;
    end else if (sets_context_base_lo) begin
      context_base_lo_q <= data_i[31:4];
    end
  end

  reg [15:0] context_base_hi_q;  // Address of the contexts, bits 47:32.

  // CONTEXT_BASE_HI is written.
  wire sets_context_base_hi = hypervisor_i[12] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      context_base_hi_q <= 16'd0;
    end else if (sets_context_base_hi) begin
      context_base_hi_q <= data_i[15:0];
    end
  end

  assign context_base_o = {context_base_hi_q, context_base_lo_q};

  reg [31:0] context_bytes_q;  // Bytes of the contexts.

  // CONTEXT_BYTES is written.
  wire sets_context_bytes = hypervisor_i[13] & mine_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      context_bytes_q <= 32'd0;
    end else if (sets_context_bytes) begin
      context_bytes_q <= data_i;
    end
  end

  assign context_bytes_o = context_bytes_q;

endmodule

`default_nettype wire
