// SPDX-License-Identifier: Apache-2.0
//
// Holds 64 lines of the code of one vNPU in 16 frames.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/memory/instruction_memory.ts; do not edit.
// Body SHA-256: 973649df7514bd0b

`default_nettype none

module vnpu_instruction_memory (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire         live_i,          // The program runs.
  input  wire  [47:0] code_base_i,     // Address of the code, in whole beats.
  input  wire  [31:0] code_bytes_i,    // Bytes of the code.
  // Queues of this vNPU that look; the highest is its VE queue.
  input  wire   [8:0] look_i,
  input  wire [215:0] look_line_i,     // Line that each of them looks for.
  input  wire         head_want_i,     // The first block of a uTop of the next row is wanted.
  input  wire  [21:0] head_block_i,    // That block, also when it is not wanted.
  input  wire         done_i,          // The fill is answered (pulse).
  input  wire         done_error_i,    // Answer: a beat came with an error.
  input  wire         done_timeout_i,  // Answer: out of time.
  input  wire         beat_i,          // A beat of the fill.
  input  wire   [3:0] beat_number_i,   // Its place in the block.
  input  wire [127:0] beat_data_i,     // The beat.
  input  wire   [3:0] beat_parity_i,   // Parity of each of its words.
  input  wire         inject_i,        // The next beat is stored with bit 0 inverted.
  output wire   [8:0] hit_o,           // Queue whose line is there, one-hot; 0 for none.
  output wire [319:0] line_o,          // The line that was hit in the cycle before.
  output wire         line_good_o,     // Its parity is right.
  output wire         head_here_o,     // The block of head is in a valid frame.
  output wire         head_start_o,    // The fill of the block of head starts.
  output wire         req_valid_o,     // The fill asks for its block.
  output wire  [47:0] req_address_o,   // Address of the block.
  output wire   [4:0] req_beats_o,     // Beats of the block that the code has.
  output wire         inject_done_o,   // The bit was inverted (pulse).
  output wire         fault_o,         // A fault of the code of this vNPU.
  output wire   [3:0] fault_code_o,    // The lowest of them; 0 without.
  output wire         fill_busy_o      // A fill is under way.
);

  reg [15:0] valid_q;  // The frame holds a whole block.
  reg busy_q;          // A fill is under way.
  reg demand_q;        // A queue waits for it.
  reg [21:0] block_q;  // Block that is filled.
  reg due_q;           // A line was hit in the cycle before.

  reg [17:0] tags [0:15];  // Block of each frame, above its lowest bits.

  // ----------------------------------------
  // Look
  // ----------------------------------------

  // The block has come.
  wire filled = done_i & ~(done_error_i | done_timeout_i);

  wire demand_starts;  // A fill starts for the queue that missed.

  wire [8:0] winner;  // Queue whose line is looked up, one-hot.
  vnpu_look_turn u_turn (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .look_i   (look_i),
    .starts_i (demand_starts),
    .filled_i (filled & demand_q),
    .winner_o (winner)
  );

  // Its line.
  wire [23:0] line =
      (look_line_i[23:0] & {24{winner[0]}}) |
      (look_line_i[47:24] & {24{winner[1]}}) |
      (look_line_i[71:48] & {24{winner[2]}}) |
      (look_line_i[95:72] & {24{winner[3]}}) |
      (look_line_i[119:96] & {24{winner[4]}}) |
      (look_line_i[143:120] & {24{winner[5]}}) |
      (look_line_i[167:144] & {24{winner[6]}}) |
      (look_line_i[191:168] & {24{winner[7]}}) |
      (look_line_i[215:192] & {24{winner[8]}});

  // Block of the line.
  wire [21:0] block = line[23:2];
  // Place of the line in the memory.
  wire [5:0] place = line[5:0];
  // Frame of the block.
  wire [3:0] frame = block[3:0];
  // What this frame holds.
  wire [17:0] tag = tags[frame];
  // The frame is valid.
  wire here = |((16'd1 << frame) & valid_q);
  // It holds the block's number.
  wire same = tag == block[21:4];
  // A queue looks.
  wire looks = |winner;
  // The line is there.
  wire hit = looks & here & same;
  // It is not.
  wire miss = looks & ~hit;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      due_q <= 1'b0;
    end else begin
      due_q <= hit;
    end
  end

  assign hit_o = winner & {9{hit}};

  // ----------------------------------------
  // Look for head
  // ----------------------------------------

  // Frame of head's block.
  wire [3:0] head_frame = head_block_i[3:0];
  // What this frame holds.
  wire [17:0] head_tag = tags[head_frame];

  assign head_here_o = (|((16'd1 << head_frame) & valid_q)) & (head_tag == head_block_i[21:4]);

  // ----------------------------------------
  // Fill
  // ----------------------------------------

  // A fill may start.
  wire free = live_i & ~busy_q;
  // The fill of head's block starts.
  wire head_starts = free & ~miss & head_want_i;
  // A fill starts.
  wire starts = demand_starts | head_starts;

  assign demand_starts = free & miss;
  assign head_start_o = head_starts;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      busy_q <= 1'b0;
    end else begin
      busy_q <= live_i & (starts | (busy_q & ~done_i));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      demand_q <= 1'b0;
    end else if (starts) begin
      demand_q <= miss;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      block_q <= 22'd0;
    end else if (starts) begin
      block_q <= miss ? block : head_block_i;
    end
  end

  // Beats of the code before it, in blocks.
  wire [23:0] blocks = {2'd0, block_q} + {1'b0, block_q, 1'b0};
  // Beats of the code before it.
  wire [25:0] first = {blocks, 2'd0};
  // Its address, in beats.
  wire [43:0] beat_place = code_base_i[47:4] + {18'd0, first};

  wire unused_low = &{1'b0, code_base_i[3:0], code_bytes_i[3:0]};

  // Beats of the code from it on.
  wire [27:0] left = code_bytes_i[31:4] - {2'd0, first};

  assign req_valid_o = busy_q & live_i;
  assign req_address_o = {beat_place, 4'd0};
  assign req_beats_o = (left >= 28'd12) ? 5'd12 : left[4:0];
  assign fill_busy_o = busy_q;

  // ----------------------------------------
  // Frames
  // ----------------------------------------

  // Frame that is filled.
  wire [3:0] fill_frame = block_q[3:0];
  // It, one-hot.
  wire [15:0] filling = 16'd1 << fill_frame;
  // Its old lines begin to go.
  wire begins = beat_i & (beat_number_i == 4'd0);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 16'd0;
    end else if (!live_i) begin
      valid_q <= 16'd0;
    end else begin
      valid_q <= (valid_q & ~(filling & {16{begins}})) | (filling & {16{filled}});
    end
  end

  always @(posedge clk_i) begin
    if (filled) begin
      tags[fill_frame] <= block_q[21:4];
    end
  end

  // ----------------------------------------
  // Lines
  // ----------------------------------------

  // Line that the beat belongs to.
  wire [5:0] fill_line = {
    fill_frame,
    (beat_number_i == 4'd6) |
    (beat_number_i == 4'd7) |
    (beat_number_i == 4'd8) |
    (beat_number_i == 4'd9) |
    (beat_number_i == 4'd10) |
    (beat_number_i == 4'd11),
    (beat_number_i == 4'd3) |
    (beat_number_i == 4'd4) |
    (beat_number_i == 4'd5) |
    (beat_number_i == 4'd9) |
    (beat_number_i == 4'd10) |
    (beat_number_i == 4'd11)
  };

  // The beat is beat 0 of its line.
  wire beat_0 =
      beat_i &
      ((beat_number_i == 4'd0) |
       (beat_number_i == 4'd3) |
       (beat_number_i == 4'd6) |
       (beat_number_i == 4'd9));

  wire [128:0] word_0;  // Beat 0 of the line, its parity highest.
  vnpu_instruction_ram_w129 u_bank_0 (
    .clk_i        (clk_i),
    .write_i      (beat_0),
    .write_line_i (fill_line),
    .write_word_i ({
                     beat_parity_i[0] ^ beat_parity_i[1] ^ beat_parity_i[2] ^ beat_parity_i[3],
                     beat_data_i[127:1],
                     beat_data_i[0] ^ inject_i
                   }),
    .read_i       (hit),
    .read_line_i  (place),
    .word_o       (word_0)
  );

  // The beat is beat 1 of its line.
  wire beat_1 =
      beat_i &
      ((beat_number_i == 4'd1) |
       (beat_number_i == 4'd4) |
       (beat_number_i == 4'd7) |
       (beat_number_i == 4'd10));

  wire [128:0] word_1;  // Beat 1 of the line, its parity highest.
  vnpu_instruction_ram_w129 u_bank_1 (
    .clk_i        (clk_i),
    .write_i      (beat_1),
    .write_line_i (fill_line),
    .write_word_i ({
                     beat_parity_i[0] ^ beat_parity_i[1] ^ beat_parity_i[2] ^ beat_parity_i[3],
                     beat_data_i[127:1],
                     beat_data_i[0] ^ inject_i
                   }),
    .read_i       (hit),
    .read_line_i  (place),
    .word_o       (word_1)
  );

  // The beat is beat 2 of its line.
  wire beat_2 =
      beat_i &
      ((beat_number_i == 4'd2) |
       (beat_number_i == 4'd5) |
       (beat_number_i == 4'd8) |
       (beat_number_i == 4'd11));

  wire [64:0] word_2;  // Beat 2 of the line, its parity highest.
  vnpu_instruction_ram_w65 u_bank_2 (
    .clk_i        (clk_i),
    .write_i      (beat_2),
    .write_line_i (fill_line),
    .write_word_i ({
                     beat_parity_i[0] ^ beat_parity_i[1],
                     beat_data_i[63:1],
                     beat_data_i[0] ^ inject_i
                   }),
    .read_i       (hit),
    .read_line_i  (place),
    .word_o       (word_2)
  );

  // The parity of the line is wrong.
  wire bad = (^word_0) | (^word_1) | (^word_2);

  assign line_o = {word_2[63:0], word_1[127:0], word_0[127:0]};
  assign line_good_o = ~bad;
  assign inject_done_o = beat_i & inject_i;

  // ----------------------------------------
  // Faults
  // ----------------------------------------

  // The block that a queue waits for has an error.
  wire bus = done_error_i & demand_q;
  // It is out of time.
  wire late = done_timeout_i & demand_q;
  // A line that is due is wrong.
  wire parity = due_q & bad;
  // A fault.
  wire fault = bus | late | parity;

  assign fault_o = fault;
  assign fault_code_o = (bus ? 4'd7 : late ? 4'd8 : 4'd9) & {4{fault}};

endmodule

`default_nettype wire
