// SPDX-License-Identifier: Apache-2.0
//
// What the queues keep of suspended uTops: a RAM with one write port and one read port.
//
// Generated from src/generators/npu_frontend/context_memory.ts; do not edit.
// Body SHA-256: ff5684ebcbea9608

`default_nettype none

module vnpu_context_memory (
  input  wire         clk_i,            // Clock.
  input  wire         write_i,          // Write.
  input  wire   [1:0] write_vnpu_i,     // vNPU to write.
  input  wire         write_utop_i,     // uTop to write.
  input  wire [726:0] write_context_i,  // Context to write.
  input  wire   [1:0] read_vnpu_i,      // vNPU to read.
  input  wire         read_utop_i,      // uTop to read.
  output wire [726:0] read_context_o    // Context that is read.
);

  reg [726:0] contexts [0:5];  // By vNPU, then by uTop.

  // uTop to write, counted over all vNPUs.
  wire [3:0] write_place = ({2'd0, write_vnpu_i} * 4'd2) + {3'd0, write_utop_i};

  wire unused_write_place = &{1'b0, write_place[3]};

  // Word to write.
  wire [2:0] write_address = write_place[2:0];

  always @(posedge clk_i) begin
    if (write_i) begin
      contexts[write_address] <= write_context_i;
    end
  end

  // uTop to read, counted over all vNPUs.
  wire [3:0] read_place = ({2'd0, read_vnpu_i} * 4'd2) + {3'd0, read_utop_i};

  wire unused_read_place = &{1'b0, read_place[3]};

  // Word to read.
  wire [2:0] read_address = read_place[2:0];
  // Word that is read.
  wire [726:0] read_context = contexts[read_address];

  assign read_context_o = read_context;

endmodule

`default_nettype wire
