// SPDX-License-Identifier: Apache-2.0
//
// Group that follows, and faults of those who write it.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in
// docs/contracts/utop_sequencer.md
// Generated from src/generators/utop_sequencer/successor.ts; do not edit.
// Body SHA-256: 4be9ed8189a281f2

`default_nettype none

module vnpu_seq_successor (
  input  wire        clk_i,       // Clock.
  input  wire        rst_ni,      // Reset, active low.
  input  wire        run_i,       // The group runs.
  input  wire        load_i,      // A row is taken.
  input  wire [15:0] rows_i,      // Rows of the table.
  input  wire [15:0] group_i,     // Group that runs.
  input  wire  [2:0] write_i,     // Writers of this cycle.
  input  wire [47:0] value_i,     // What each of them writes.
  output wire [15:0] group_o,     // Group that follows.
  output wire        end_o,       // No group was written and the table has no further row.
  output wire        conflict_o,  // Writers disagree, or with what was written before.
  output wire        past_o,      // A value past the table is written in this cycle.
  output wire        stale_o      // The group that was written is past the table by now.
);

  reg [15:0] next_q;  // Group written last.
  reg next_valid_q;   // The group's successor was written.

  // Value of all writers, when they agree.
  wire [15:0] value =
      (value_i[15:0] & {16{write_i[0]}}) |
      (value_i[31:16] & {16{write_i[1]}}) |
      (value_i[47:32] & {16{write_i[2]}});

  // Writers that write another value.
  wire [2:0] differs = {
    write_i[2] & (value_i[47:32] != value),
    write_i[1] & (value_i[31:16] != value),
    write_i[0] & (value_i[15:0] != value)
  };

  // A successor is written.
  wire writes = run_i & (|write_i);
  // It is not what was written before.
  wire changes = next_valid_q & (value != next_q);
  // The writers are at odds.
  wire conflict = writes & ((|differs) | changes);
  // The value is taken.
  wire takes = writes & ~conflict;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_q <= 16'd0;
    end else if (takes) begin
      next_q <= value;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_valid_q <= 1'b0;
    end else begin
      next_valid_q <= ~load_i & (next_valid_q | takes);
    end
  end

  // Row behind the one that runs.
  wire [16:0] following = {1'b0, group_i} + 17'd1;

  assign group_o = next_valid_q ? next_q : following[15:0];
  assign end_o = ~next_valid_q & (following >= {1'b0, rows_i});
  assign conflict_o = conflict;
  assign past_o = takes & (value >= rows_i);
  assign stale_o = next_valid_q & (next_q >= rows_i);

endmodule

`default_nettype wire
