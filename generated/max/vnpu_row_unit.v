// SPDX-License-Identifier: Apache-2.0
//
// Fetches the rows of one vNPU's table, the next one ahead.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/rows/row_unit.ts; do not edit.
// Body SHA-256: b5db0849062abdc0

`default_nettype none

module vnpu_row_unit (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire         live_i,          // The program runs: the sequencer is in Row or Run.
  input  wire         run_i,           // The sequencer is in Run.
  input  wire         stop_i,          // The sequencer is in Stop.
  input  wire         row_req_i,       // A row is asked for.
  input  wire  [15:0] row_index_i,     // That row.
  input  wire  [15:0] table_rows_i,    // Rows of the table.
  input  wire  [47:0] table_base_i,    // Address of the table, in whole beats.
  input  wire  [31:0] code_bytes_i,    // Bytes of the code.
  input  wire         data_ready_i,    // What the next row works on is in SRAM.
  input  wire  [16:0] next_valid_i,    // Queues of this vNPU that name the next group.
  input  wire [271:0] next_group_i,    // The group that each of them names.
  input  wire         done_i,          // The request is answered (pulse).
  input  wire         done_error_i,    // Answer: a beat came with an error.
  input  wire         done_timeout_i,  // Answer: out of time.
  input  wire         beat_i,          // A beat of the row.
  input  wire   [3:0] beat_number_i,   // Its place in the row.
  input  wire [127:0] beat_data_i,     // The beat.
  input  wire         beat_parity_i,   // Parity of the fields of a row in the beat.
  input  wire         head_here_i,     // The block of head is in a valid frame.
  input  wire         head_start_i,    // The fill of the block of head starts.
  input  wire         inject_i,        // Bit 0 of the next row is stored inverted.
  output wire         row_valid_o,     // Answer to the sequencer (pulse).
  output wire         row_error_o,     // Answer: bus error, or the vNPU stops.
  // Answer: end row; as the two below, of the row that is next.
  output wire         row_end_o,
  output wire  [15:0] row_me_o,        // Answer: ME uTops of the row.
  output wire         row_ve_o,        // Answer: the row has a VE uTop.
  output wire [407:0] starts_o,        // First lines of the uTops of the current row.
  output wire         req_valid_o,     // A row is fetched.
  output wire  [47:0] req_address_o,   // Address of the row.
  output wire   [4:0] req_beats_o,     // Beats of a row.
  output wire         head_want_o,     // The block of head is to be filled.
  output wire  [22:0] head_block_o,    // Block of head.
  output wire         inject_done_o,   // The bit was inverted (pulse).
  output wire         fault_o,         // A fault of the table of this vNPU.
  output wire   [3:0] fault_code_o     // The lowest of them; 0 without.
);

  reg [15:0] index_q;  // Row that is fetched, or there.
  reg busy_q;          // A row is fetched.
  reg valid_q;         // The row is there.
  reg hint_valid_q;    // The row that will be asked for is known.
  reg [15:0] hint_q;   // That row.

  // ----------------------------------------
  // Row that is wanted
  // ----------------------------------------

  // The hint may be fetched.
  wire hinted = run_i & hint_valid_q & (hint_q < table_rows_i);
  // Row that is wanted, if one is.
  wire [15:0] wanted = row_req_i ? row_index_i : hint_q;
  // It is the one that is fetched or there.
  wire same = index_q == wanted;
  // It is to be fetched.
  wire asks = ~busy_q & (row_req_i | hinted) & ~(valid_q & same);
  // What is fetched is not what is asked for.
  wire drops = row_req_i & ~same;

  // ----------------------------------------
  // Answer of memory
  // ----------------------------------------

  // The row has come, or cannot.
  wire answered = busy_q & done_i;
  // It cannot.
  wire failed = done_error_i | done_timeout_i;
  // It has come.
  wire comes = answered & ~failed;
  // The sequencer waits for it.
  wire awaited = live_i & ~run_i & row_req_i & same;
  // It waits for a row with an error.
  wire error = answered & done_error_i & awaited;
  // It waits for a row that is out of time.
  wire late = answered & done_timeout_i & awaited;

  // ----------------------------------------
  // Answer to the sequencer
  // ----------------------------------------

  wire bad;  // The parity of the row is wrong.

  // The row is there and may be given.
  wire ready = awaited & valid_q & data_ready_i;
  // It is given.
  wire gives = ready & ~bad;
  // It is wrong.
  wire parity = ready & bad;
  // The answer is an error.
  wire refuses = (stop_i & row_req_i) | error;

  assign row_valid_o = gives | refuses;
  assign row_error_o = refuses;

  // ----------------------------------------
  // State
  // ----------------------------------------

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      busy_q <= 1'b0;
    end else begin
      busy_q <= live_i & (asks | (busy_q & ~(done_i | drops)));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else begin
      valid_q <= live_i & (comes | (valid_q & ~(gives | asks)));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      index_q <= 16'd0;
    end else if (asks) begin
      index_q <= wanted;
    end
  end

  // The program names the next group.
  wire names = run_i & (|next_valid_i);
  // The lowest queue that does.
  wire [16:0] namer = next_valid_i & (~next_valid_i + 17'd1);

  // The group that it names.
  wire [15:0] named =
      (next_group_i[15:0] & {16{namer[0]}}) |
      (next_group_i[31:16] & {16{namer[1]}}) |
      (next_group_i[47:32] & {16{namer[2]}}) |
      (next_group_i[63:48] & {16{namer[3]}}) |
      (next_group_i[79:64] & {16{namer[4]}}) |
      (next_group_i[95:80] & {16{namer[5]}}) |
      (next_group_i[111:96] & {16{namer[6]}}) |
      (next_group_i[127:112] & {16{namer[7]}}) |
      (next_group_i[143:128] & {16{namer[8]}}) |
      (next_group_i[159:144] & {16{namer[9]}}) |
      (next_group_i[175:160] & {16{namer[10]}}) |
      (next_group_i[191:176] & {16{namer[11]}}) |
      (next_group_i[207:192] & {16{namer[12]}}) |
      (next_group_i[223:208] & {16{namer[13]}}) |
      (next_group_i[239:224] & {16{namer[14]}}) |
      (next_group_i[255:240] & {16{namer[15]}}) |
      (next_group_i[271:256] & {16{namer[16]}});

  // No row is behind it.
  wire last = &index_q;
  // The row of the hint cannot come.
  wire loses = answered & failed & ~awaited;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      hint_valid_q <= 1'b0;
    end else begin
      hint_valid_q <= live_i & (names | (gives ? ~last : hint_valid_q & ~loses));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      hint_q <= 16'd0;
    end else if (names | gives) begin
      hint_q <= names ? named : index_q + 16'd1;
    end
  end

  // ----------------------------------------
  // Row
  // ----------------------------------------

  wire [407:0] next_starts;  // First lines of the uTops of the row that is next.
  vnpu_row_store u_store (
    .clk_i         (clk_i),
    .beat_i        (beat_i),
    .beat_number_i (beat_number_i),
    .beat_data_i   (beat_data_i),
    .beat_parity_i (beat_parity_i),
    .inject_i      (inject_i),
    .take_i        (gives),
    .end_o         (row_end_o),
    .me_o          (row_me_o),
    .ve_o          (row_ve_o),
    .next_starts_o (next_starts),
    .bad_o         (bad),
    .starts_o      (starts_o),
    .inject_done_o (inject_done_o)
  );

  vnpu_head_scan u_scan (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .begin_i      (comes),
    .end_i        (gives | asks | ~live_i),
    .end_row_i    (row_end_o),
    .present_i    ({row_ve_o, row_me_o}),
    .starts_i     (next_starts),
    .code_bytes_i (code_bytes_i),
    .here_i       (head_here_i),
    .start_i      (head_start_i),
    .want_o       (head_want_o),
    .block_o      (head_block_o)
  );

  // ----------------------------------------
  // Request
  // ----------------------------------------

  wire unused_base = &{1'b0, table_base_i[3:0]};

  assign req_valid_o = busy_q & live_i;

  assign req_address_o = {
    table_base_i[47:4] + {25'd0, {3'd0, index_q} + {1'b0, index_q, 2'd0}},
    4'd0
  };

  assign req_beats_o = 5'd5;

  // ----------------------------------------
  // Faults
  // ----------------------------------------

  // A fault.
  wire fault = late | parity;

  assign fault_o = fault;
  assign fault_code_o = (late ? 4'd8 : 4'd9) & {4{fault}};

endmodule

`default_nettype wire
