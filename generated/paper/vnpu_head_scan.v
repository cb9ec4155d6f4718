// SPDX-License-Identifier: Apache-2.0
//
// Wants the first blocks of the uTops of the next row.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/rows/head_scan.ts; do not edit.
// Body SHA-256: b3acd5d52bfc6293

`default_nettype none

module vnpu_head_scan (
  input  wire         clk_i,         // Clock.
  input  wire         rst_ni,        // Reset, active low.
  input  wire         begin_i,       // The row has come.
  input  wire         end_i,         // The row is given, or is not the next one any more.
  input  wire         end_row_i,     // It is an end row.
  input  wire   [4:0] present_i,     // uTops of the row.
  input  wire [119:0] starts_i,      // Their first lines.
  input  wire  [31:0] code_bytes_i,  // Bytes of the code.
  input  wire         here_i,        // The block is in a valid frame.
  input  wire         start_i,       // Its fill starts.
  output wire         want_o,        // The block is to be filled.
  output wire  [20:0] block_o        // Block in which the uTop begins.
);

  reg scan_q;        // uTops are left to look at.
  reg [2:0] head_q;  // uTop that is looked at.

  // It, one-hot.
  wire [4:0] head = {
    head_q == 3'd4,
    head_q == 3'd3,
    head_q == 3'd2,
    head_q == 3'd1,
    head_q == 3'd0
  };

  // Its first line.
  wire [23:0] line =
      (starts_i[23:0] & {24{head[0]}}) |
      (starts_i[47:24] & {24{head[1]}}) |
      (starts_i[71:48] & {24{head[2]}}) |
      (starts_i[95:72] & {24{head[3]}}) |
      (starts_i[119:96] & {24{head[4]}});

  // The row has it.
  wire present = |(head & present_i);

  wire unused_bytes = &{1'b0, code_bytes_i[4:0]};

  // The line is in the code.
  wire fetchable = {3'd0, line} < code_bytes_i[31:5];
  // It counts.
  wire scans = scan_q & ~end_row_i;
  // Its block is to be filled.
  wire wants = scans & present & fetchable & ~here_i;
  // The next one is looked at.
  wire moves = ~wants | start_i;
  // It is the last one.
  wire over = moves & head[4];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      scan_q <= 1'b0;
    end else begin
      scan_q <= ~end_i & (begin_i | (scan_q & ~over));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      head_q <= 3'd0;
    end else if (begin_i) begin
      head_q <= 3'd0;
    end else if (scans & moves) begin
      head_q <= head_q + 3'd1;
    end
  end

  assign want_o = wants;
  assign block_o = line[23:3];

endmodule

`default_nettype wire
