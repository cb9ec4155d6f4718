// SPDX-License-Identifier: Apache-2.0
//
// Channels of the AXI4-Lite slave.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/bus.ts; do not edit.
// Body SHA-256: f962311d6902f43c

`default_nettype none

module vnpu_idm_bus (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire        awvalid_i,        // Write address is offered.
  input  wire [15:0] awaddr_i,         // Write address.
  input  wire        wvalid_i,         // Write data is offered.
  input  wire [31:0] wdata_i,          // Write data.
  input  wire  [3:0] wstrb_i,          // Bytes of it that count.
  input  wire        bready_i,         // The write response is taken.
  input  wire        arvalid_i,        // Read address is offered.
  input  wire [15:0] araddr_i,         // Read address.
  input  wire        rready_i,         // The read data is taken.
  input  wire        write_error_i,    // The write that waits is refused.
  input  wire        read_error_i,     // The read that waits is refused.
  input  wire [31:0] read_data_i,      // What it reads; 0 when it is refused.
  output wire        awready_o,        // Write address is taken.
  output wire        wready_o,         // Write data is taken.
  output wire        bvalid_o,         // Write response is offered.
  output wire  [1:0] bresp_o,          // Write response.
  output wire        arready_o,        // Read address is taken.
  output wire        rvalid_o,         // Read data is offered.
  output wire [31:0] rdata_o,          // Read data.
  output wire  [1:0] rresp_o,          // Read response.
  output wire        write_o,          // A write acts in this cycle, if it is not refused.
  output wire [15:0] write_address_o,  // Its address.
  output wire [31:0] write_data_o,     // Its data.
  output wire  [3:0] write_strobe_o,   // Its strobe.
  output wire        read_o,           // A read acts in this cycle.
  output wire [15:0] read_address_o    // Its address.
);

  // ----------------------------------------
  // Write
  // ----------------------------------------

  reg aw_valid_q;           // A write address waits.
  reg [15:0] aw_address_q;  // The write address taken last.
  reg w_valid_q;            // Write data waits.
  reg [31:0] w_data_q;      // The write data taken last.
  reg [3:0] w_strobe_q;     // Its strobe.
  reg b_valid_q;            // A write response waits.
  reg b_error_q;            // It says that the write was refused.

  // A write address is taken.
  wire takes_aw = awvalid_i & ~aw_valid_q;
  // Write data is taken.
  wire takes_w = wvalid_i & ~w_valid_q;
  // A response may follow.
  wire b_free = ~b_valid_q | bready_i;
  // A write acts.
  wire writes = aw_valid_q & w_valid_q & b_free;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      aw_valid_q <= 1'b0;
    end else begin
      aw_valid_q <= takes_aw | (aw_valid_q & ~writes);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      aw_address_q <= 16'd0;
    end else if (takes_aw) begin
      aw_address_q <= awaddr_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      w_valid_q <= 1'b0;
    end else begin
      w_valid_q <= takes_w | (w_valid_q & ~writes);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      w_data_q <= 32'd0;
    end else if (takes_w) begin
      w_data_q <= wdata_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      w_strobe_q <= 4'd0;
    end else if (takes_w) begin
      w_strobe_q <= wstrb_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      b_valid_q <= 1'b0;
    end else if (b_free) begin
      b_valid_q <= writes;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      b_error_q <= 1'b0;
    end else if (b_free) begin
      b_error_q <= writes & write_error_i;
    end
  end

  // ----------------------------------------
  // Read
  // ----------------------------------------

  reg ar_valid_q;           // A read address waits.
  reg [15:0] ar_address_q;  // The read address taken last.
  reg r_valid_q;            // Read data waits.
  reg [31:0] r_data_q;      // It; 0 while none waits.
  reg r_error_q;            // The read was refused.

  // A read address is taken.
  wire takes_ar = arvalid_i & ~ar_valid_q;
  // Read data may follow.
  wire r_free = ~r_valid_q | rready_i;
  // A read acts.
  wire reads = ar_valid_q & r_free;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ar_valid_q <= 1'b0;
    end else begin
      ar_valid_q <= takes_ar | (ar_valid_q & ~reads);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ar_address_q <= 16'd0;
    end else if (takes_ar) begin
      ar_address_q <= araddr_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      r_valid_q <= 1'b0;
    end else if (r_free) begin
      r_valid_q <= reads;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      r_data_q <= 32'd0;
    end else if (r_free) begin
      r_data_q <= reads ? read_data_i : 32'd0;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      r_error_q <= 1'b0;
    end else if (r_free) begin
      r_error_q <= reads & read_error_i;
    end
  end

  // ----------------------------------------
  // Outputs
  // ----------------------------------------

  assign awready_o = ~aw_valid_q;
  assign wready_o = ~w_valid_q;
  assign bvalid_o = b_valid_q;
  assign bresp_o = b_error_q ? 2'd2 : 2'd0;
  assign arready_o = ~ar_valid_q;
  assign rvalid_o = r_valid_q;
  assign rdata_o = r_data_q;
  assign rresp_o = r_error_q ? 2'd2 : 2'd0;
  assign write_o = writes;
  assign write_address_o = aw_address_q;
  assign write_data_o = w_data_q;
  assign write_strobe_o = w_strobe_q;
  assign read_o = reads;
  assign read_address_o = ar_address_q;

endmodule

`default_nettype wire
