// SPDX-License-Identifier: Apache-2.0
//
// What the queues keep of suspended uTops: a RAM with one write port and one read port.
//
// Generated from src/generators/npu_frontend/context_memory.ts; do not edit.
// Body SHA-256: 3abb709b34773c0c

`default_nettype none

module vnpu_context_memory (
  input  wire         clk_i,            // Clock.
  input  wire         write_i,          // Write.
  input  wire         write_vnpu_i,     // vNPU to write.
  input  wire         write_utop_i,     // uTop to write.
  input  wire [661:0] write_context_i,  // Context to write.
  input  wire         read_vnpu_i,      // vNPU to read.
  input  wire         read_utop_i,      // uTop to read.
  output wire [661:0] read_context_o    // Context that is read.
);

  reg [661:0] contexts [0:1];  // By vNPU, then by uTop.

  // uTop to write, counted over all vNPUs.
  wire [1:0] write_place = ({1'b0, write_vnpu_i} * 2'd1) + {1'b0, write_utop_i};

  wire unused_write_place = &{1'b0, write_place[1]};

  // Word to write.
  wire write_address = write_place[0];

  always @(posedge clk_i) begin
    if (write_i) begin
      contexts[write_address] <= write_context_i;
    end
  end

  // uTop to read, counted over all vNPUs.
  wire [1:0] read_place = ({1'b0, read_vnpu_i} * 2'd1) + {1'b0, read_utop_i};

  wire unused_read_place = &{1'b0, read_place[1]};

  // Word to read.
  wire read_address = read_place[0];
  // Word that is read.
  wire [661:0] read_context = contexts[read_address];

  assign read_context_o = read_context;

endmodule

`default_nettype wire
