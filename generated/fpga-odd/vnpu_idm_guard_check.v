// SPDX-License-Identifier: Apache-2.0
//
// Adds a segment's base to a burst's offset and compares with the limit.
//
// Source: Cycles as in docs/contracts/address_guard.md
// Generated from src/generators/address_guard/check.ts; do not edit.
// Body SHA-256: b4966755bc50864a

`default_nettype none

module vnpu_idm_guard_check (
  input  wire [159:0] base_i,     // First byte of each segment, at the begin of a page.
  input  wire [159:0] limit_i,    // First byte behind each segment, a multiple of 16.
  input  wire   [2:0] sel_i,      // Segment.
  input  wire  [31:0] addr_i,     // Offset, in units of 16 bytes.
  input  wire   [7:0] len_i,      // Beats of 16 bytes, less one.
  output wire  [35:0] address_o,  // Address, in units of 16 bytes.
  output wire         bad_o       // The burst must not go to memory.
);

  // ----------------------------------------
  // Segment
  // ----------------------------------------

  wire unused_base_i = &{1'b0, base_i[11:0], base_i[51:40], base_i[91:80], base_i[131:120]};

  // Its first page.
  wire [27:0] base =
      sel_i[1] ? (sel_i[0] ? base_i[159:132] : base_i[119:92]) :
      sel_i[0] ? base_i[79:52] :
      base_i[39:12];

  wire unused_limit_i = &{1'b0, limit_i[3:0], limit_i[43:40], limit_i[83:80], limit_i[123:120]};

  // First unit behind it.
  wire [35:0] limit =
      sel_i[1] ? (sel_i[0] ? limit_i[159:124] : limit_i[119:84]) :
      sel_i[0] ? limit_i[79:44] :
      limit_i[39:4];

  // ----------------------------------------
  // Burst
  // ----------------------------------------

  // Page of the burst.
  wire [28:0] page = {1'b0, base} + {5'd0, addr_i[31:8]};
  // Its last unit in it.
  wire [8:0] last = {1'b0, addr_i[7:0]} + {1'b0, len_i};
  // Its last unit, if it stays in the page.
  wire [36:0] end_unit = {page, last[7:0]};
  // It ends behind the segment.
  wire outside = end_unit >= {1'b0, limit};

  assign address_o = {page[27:0], addr_i[7:0]};
  assign bad_o = sel_i[2] | last[8] | outside;

endmodule

`default_nettype wire
