// SPDX-License-Identifier: Apache-2.0
//
// Sequencer, table rows, instruction memory and VE queue of one vNPU.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/vnpu_slice.ts; do not edit.
// Body SHA-256: 89bad4ea4f824d51

`default_nettype none

module vnpu_vnpu_slice (
  input  wire         clk_i,               // Clock.
  input  wire         rst_ni,              // Reset, active low.
  input  wire         run_i,               // Doorbell (pulse).
  input  wire         stop_i,              // Stop of the hypervisor (level).
  input  wire         clear_i,             // Leave Fault (pulse).
  input  wire  [15:0] table_rows_i,        // Rows of the execution table.
  input  wire  [47:0] table_base_i,        // Address of the table.
  input  wire  [47:0] code_base_i,         // Address of the code.
  input  wire  [31:0] code_bytes_i,        // Bytes of the code.
  input  wire         data_ready_i,        // What the next row works on is in SRAM.
  input  wire         start_i,             // A start of this vNPU.
  input  wire   [1:0] start_me_i,          // ME that starts.
  input  wire   [2:0] mine_i,              // MEs that are busy for this vNPU and in service.
  input  wire         lost_i,              // An ME that is busy for this vNPU is out of service.
  input  wire   [2:0] me_finish_i,         // Its uTop finished.
  input  wire   [2:0] me_saved_i,          // Its context is saved.
  input  wire   [2:0] owned_i,             // ME queues that hold a uTop of this vNPU.
  input  wire  [11:0] me_fault_code_i,     // Fault of each ME queue; 0 for none.
  input  wire   [2:0] me_next_valid_i,     // An ME queue writes the next group.
  input  wire  [47:0] me_next_group_i,     // Its number.
  input  wire   [2:0] me_look_i,           // An ME queue looks for a line of this vNPU.
  input  wire  [71:0] me_look_line_i,      // That line.
  input  wire         ve_take_i,           // The front of the VE queue is taken.
  input  wire         ve_retire_i,         // An instruction of the VE queue is complete.
  input  wire   [4:0] ve_todo_i,           // Its VE slots that have not issued.
  input  wire         result_valid_i,      // Result of a reduce of the VE queue.
  input  wire  [31:0] result_i,            // Its value.
  input  wire         code_done_i,         // Answer to the request for code.
  input  wire         code_error_i,        // Answer: a beat came with an error.
  input  wire         code_timeout_i,      // Answer: the answer limit has passed.
  input  wire         code_beat_i,         // A beat of code.
  input  wire         row_done_i,          // Answer to the request for a row.
  input  wire         row_error_i,         // Answer: a beat came with an error.
  input  wire         row_timeout_i,       // Answer: the answer limit has passed.
  input  wire         row_beat_i,          // A beat of a row.
  input  wire   [3:0] beat_number_i,       // Place of the beat in its request.
  input  wire [127:0] beat_data_i,         // The beat.
  input  wire   [3:0] beat_parity_i,       // Parity of its words.
  input  wire         row_parity_i,        // Parity of the fields of a row in the beat.
  input  wire         inject_code_i,       // Flip a bit of the next beat of code.
  input  wire         inject_row_i,        // Flip a bit of the next row.
  output wire   [1:0] ready_add_o,         // ME uTops that become ready.
  output wire         kill_o,              // Discard all its uTops.
  output wire         done_o,              // The program completed (pulse).
  output wire         ve_active_o,         // Its VE uTop is unfinished.
  output wire         ve_flush_o,          // Its VE queue is emptied.
  output wire         utop_valid_o,        // A uTop begins to run on an ME (pulse).
  output wire   [1:0] utop_me_o,           // That ME.
  output wire   [1:0] utop_index_o,        // That uTop.
  output wire         utop_resume_o,       // It goes on from its saved context.
  output wire   [2:0] state_o,             // State of the sequencer.
  output wire  [15:0] group_o,             // Group that runs.
  output wire   [3:0] fault_code_o,        // First fault.
  output wire         row_req_valid_o,     // A row is asked for.
  output wire  [47:0] row_req_address_o,   // Its address.
  output wire   [4:0] row_req_beats_o,     // Its beats.
  output wire [223:0] line_o,              // Line that was hit in the cycle before.
  output wire         line_good_o,         // Its parity is right.
  output wire         code_req_valid_o,    // A block of code is asked for.
  output wire  [47:0] code_req_address_o,  // Its address.
  output wire   [4:0] code_req_beats_o,    // Its beats.
  output wire         ve_valid_o,          // The VE queue has an instruction at its front.
  output wire   [4:0] ve_slots_o,          // Its VE slots in use.
  output wire [319:0] ve_entry_o,          // Slots of the VE queue.
  output wire         live_o,              // The program runs.
  output wire  [23:0] utop_pc_o,           // First instruction of the uTop that begins; 0 for none.
  output wire   [2:0] me_hit_o,            // The line of this ME queue is there.
  output wire         inject_done_o        // The bit was inverted (pulse).
);

  wire sequencer_row_req;           // Row request, held until answered.
  wire [15:0] sequencer_row_index;  // Row that is asked for.
  wire sequencer_ve_start;          // The VE uTop starts (pulse).
  wire rows_row_valid;              // Answer to the sequencer (pulse).
  wire rows_row_error;              // Answer: bus error, or the vNPU stops.
  wire rows_row_end;                // Answer: end row; as the two below, of the row that is next.
  wire [2:0] rows_row_me;           // Answer: ME uTops of the row.
  wire rows_row_ve;                 // Answer: the row has a VE uTop.
  wire [95:0] rows_starts;          // First lines of the uTops of the current row.
  wire rows_head_want;              // The block of head is to be filled.
  wire [20:0] rows_head_block;      // Block of head.
  wire rows_inject_done;            // The bit was inverted (pulse).
  wire rows_fault;                  // A fault of the table of this vNPU.
  wire [3:0] rows_fault_code;       // The lowest of them; 0 without.
  wire [3:0] memory_hit;            // Queue whose line is there, one-hot; 0 for none.
  wire memory_head_here;            // The block of head is in a valid frame.
  wire memory_head_start;           // The fill of the block of head starts.
  wire memory_inject_done;          // The bit was inverted (pulse).
  wire memory_fault;                // A fault of the code of this vNPU.
  wire [3:0] memory_fault_code;     // The lowest of them; 0 without.
  wire memory_fill_busy;            // A fill is under way.
  wire queue_active;                // A uTop is here.
  wire queue_look;                  // A line is asked for.
  wire [23:0] queue_look_line;      // That line.
  wire queue_due;                   // The line of the cycle before was hit.
  wire queue_next_valid;            // A group was named that is to follow (pulse).
  wire [15:0] queue_next_group;     // That group.
  wire queue_fault;                 // The next instruction is a fault.
  wire [3:0] queue_fault_code;      // Undefined opcode, or outside of the code; 0 without a fault.
  wire queue_finish;                // The uTop is finished.

  // ----------------------------------------
  // State of the vNPU
  // ----------------------------------------

  // The group runs.
  wire in_run = state_o == 3'd2;
  // The program runs.
  wire live = (state_o == 3'd1) | in_run;

  assign live_o = live;

  // uTop that begins, one-hot.
  wire [2:0] utop =
      {utop_index_o == 2'd2, utop_index_o == 2'd1, utop_index_o == 2'd0} & {3{utop_valid_o}};

  assign utop_pc_o =
      (rows_starts[23:0] & {24{utop[0]}}) |
      (rows_starts[47:24] & {24{utop[1]}}) |
      (rows_starts[71:48] & {24{utop[2]}});

  // Queues of this vNPU that write the next group; the highest is its VE queue.
  wire [3:0] next_valid = {queue_next_valid, me_next_valid_i & mine_i};
  // Their values.
  wire [63:0] next_group = {queue_next_group, me_next_group_i};

  // ----------------------------------------
  // Faults found outside of the sequencer
  // ----------------------------------------

  // A fault of code 5.
  wire fault_5 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd5) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd5) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd5) |
      (queue_fault_code == 4'd5) |
      (memory_fault_code == 4'd5) |
      (rows_fault_code == 4'd5) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd5);

  // A fault of code 6.
  wire fault_6 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd6) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd6) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd6) |
      (queue_fault_code == 4'd6) |
      (memory_fault_code == 4'd6) |
      (rows_fault_code == 4'd6) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd6);

  // A fault of code 7.
  wire fault_7 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd7) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd7) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd7) |
      (queue_fault_code == 4'd7) |
      (memory_fault_code == 4'd7) |
      (rows_fault_code == 4'd7) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd7);

  // A fault of code 8.
  wire fault_8 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd8) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd8) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd8) |
      (queue_fault_code == 4'd8) |
      (memory_fault_code == 4'd8) |
      (rows_fault_code == 4'd8) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd8);

  // A fault of code 9.
  wire fault_9 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd9) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd9) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd9) |
      (queue_fault_code == 4'd9) |
      (memory_fault_code == 4'd9) |
      (rows_fault_code == 4'd9) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd9);

  // A fault of code 10.
  wire fault_10 =
      ((me_fault_code_i[3:0] & {4{owned_i[0]}}) == 4'd10) |
      ((me_fault_code_i[7:4] & {4{owned_i[1]}}) == 4'd10) |
      ((me_fault_code_i[11:8] & {4{owned_i[2]}}) == 4'd10) |
      (queue_fault_code == 4'd10) |
      (memory_fault_code == 4'd10) |
      (rows_fault_code == 4'd10) |
      ((lost_i ? 4'd10 : 4'd0) == 4'd10);

  // The lowest of them; 0 for none.
  wire [3:0] fault_code =
      fault_5 ? 4'd5 :
      fault_6 ? 4'd6 :
      fault_7 ? 4'd7 :
      fault_8 ? 4'd8 :
      fault_9 ? 4'd9 :
      fault_10 ? 4'd10 :
      4'd0;

  // ----------------------------------------
  // Sequencer
  // ----------------------------------------

  vnpu_utop_sequencer u_sequencer (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .table_rows_i  (table_rows_i),
    .run_i         (run_i),
    .stop_i        (stop_i),
    .clear_i       (clear_i),
    .row_valid_i   (rows_row_valid),
    .row_error_i   (rows_row_error),
    .row_end_i     (rows_row_end),
    .row_me_i      (rows_row_me),
    .row_ve_i      (rows_row_ve),
    .start_i       (start_i),
    .start_me_i    (start_me_i),
    .mine_i        (mine_i),
    .me_finish_i   (me_finish_i),
    .me_saved_i    (me_saved_i),
    .ve_finish_i   (queue_finish),
    .ve_quiet_i    (~(queue_active | memory_fill_busy)),
    .next_valid_i  (next_valid),
    .next_group_i  (next_group),
    .fault_i       (fault_5 | fault_6 | fault_7 | fault_8 | fault_9 | fault_10),
    .fault_code_i  (fault_code),
    .row_req_o     (sequencer_row_req),
    .row_index_o   (sequencer_row_index),
    .ready_add_o   (ready_add_o),
    .kill_o        (kill_o),
    .done_o        (done_o),
    .ve_start_o    (sequencer_ve_start),
    .ve_active_o   (ve_active_o),
    .ve_flush_o    (ve_flush_o),
    .utop_valid_o  (utop_valid_o),
    .utop_me_o     (utop_me_o),
    .utop_index_o  (utop_index_o),
    .utop_resume_o (utop_resume_o),
    .state_o       (state_o),
    .group_o       (group_o),
    .fault_code_o  (fault_code_o)
  );

  // ----------------------------------------
  // Table rows
  // ----------------------------------------

  // Waits until all of it is quiet.
  wire in_stop = state_o == 3'd3;

  vnpu_row_unit u_rows (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .live_i         (live),
    .run_i          (in_run),
    .stop_i         (in_stop),
    .row_req_i      (sequencer_row_req),
    .row_index_i    (sequencer_row_index),
    .table_rows_i   (table_rows_i),
    .table_base_i   (table_base_i),
    .code_bytes_i   (code_bytes_i),
    .data_ready_i   (data_ready_i),
    .next_valid_i   (next_valid),
    .next_group_i   (next_group),
    .done_i         (row_done_i),
    .done_error_i   (row_error_i),
    .done_timeout_i (row_timeout_i),
    .beat_i         (row_beat_i),
    .beat_number_i  (beat_number_i),
    .beat_data_i    (beat_data_i),
    .beat_parity_i  (row_parity_i),
    .head_here_i    (memory_head_here),
    .head_start_i   (memory_head_start),
    .inject_i       (inject_row_i),
    .row_valid_o    (rows_row_valid),
    .row_error_o    (rows_row_error),
    .row_end_o      (rows_row_end),
    .row_me_o       (rows_row_me),
    .row_ve_o       (rows_row_ve),
    .starts_o       (rows_starts),
    .req_valid_o    (row_req_valid_o),
    .req_address_o  (row_req_address_o),
    .req_beats_o    (row_req_beats_o),
    .head_want_o    (rows_head_want),
    .head_block_o   (rows_head_block),
    .inject_done_o  (rows_inject_done),
    .fault_o        (rows_fault),
    .fault_code_o   (rows_fault_code)
  );

  // ----------------------------------------
  // Instruction memory
  // ----------------------------------------

  vnpu_instruction_memory u_memory (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .live_i         (live),
    .code_base_i    (code_base_i),
    .code_bytes_i   (code_bytes_i),
    .look_i         ({queue_look, me_look_i}),
    .look_line_i    ({queue_look_line, me_look_line_i}),
    .head_want_i    (rows_head_want),
    .head_block_i   (rows_head_block),
    .done_i         (code_done_i),
    .done_error_i   (code_error_i),
    .done_timeout_i (code_timeout_i),
    .beat_i         (code_beat_i),
    .beat_number_i  (beat_number_i),
    .beat_data_i    (beat_data_i),
    .beat_parity_i  (beat_parity_i),
    .inject_i       (inject_code_i),
    .hit_o          (memory_hit),
    .line_o         (line_o),
    .line_good_o    (line_good_o),
    .head_here_o    (memory_head_here),
    .head_start_o   (memory_head_start),
    .req_valid_o    (code_req_valid_o),
    .req_address_o  (code_req_address_o),
    .req_beats_o    (code_req_beats_o),
    .inject_done_o  (memory_inject_done),
    .fault_o        (memory_fault),
    .fault_code_o   (memory_fault_code),
    .fill_busy_o    (memory_fill_busy)
  );

  assign me_hit_o = memory_hit[2:0];
  assign inject_done_o = memory_inject_done | rows_inject_done;

  // ----------------------------------------
  // VE queue
  // ----------------------------------------

  vnpu_iq_instruction_queue_ve u_queue (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .load_i         (sequencer_ve_start),
    .load_pc_i      (rows_starts[95:72]),
    .flush_i        (ve_flush_o),
    .group_i        (group_o),
    .code_bytes_i   (code_bytes_i),
    .live_i         (live),
    .hit_i          (memory_hit[3]),
    .line_i         (line_o),
    .line_good_i    (line_good_o),
    .take_i         (ve_take_i),
    .retire_i       (ve_retire_i),
    .todo_i         (ve_todo_i),
    .result_valid_i (result_valid_i),
    .result_i       (result_i),
    .active_o       (queue_active),
    .look_o         (queue_look),
    .look_line_o    (queue_look_line),
    .due_o          (queue_due),
    .instr_valid_o  (ve_valid_o),
    .instr_ve_o     (ve_slots_o),
    .next_valid_o   (queue_next_valid),
    .next_group_o   (queue_next_group),
    .fault_o        (queue_fault),
    .fault_code_o   (queue_fault_code),
    .finish_o       (queue_finish),
    .entry_o        (ve_entry_o)
  );

  wire unused_codes = &{1'b0, rows_fault, memory_fault, queue_fault, queue_due};

endmodule

`default_nettype wire
