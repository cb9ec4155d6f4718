// SPDX-License-Identifier: Apache-2.0
//
// Instruction queue of the VE uTop of a vNPU.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/instruction_queue.ts; do not edit.
// Body SHA-256: 594d1114f309ec43

`default_nettype none

module vnpu_iq_instruction_queue_ve (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire         load_i,          // A uTop begins; not together with flush_i.
  input  wire  [23:0] load_pc_i,       // Its first instruction, when it is fresh.
  input  wire         flush_i,         // Drop the uTop.
  input  wire  [15:0] group_i,         // Group that the vNPU runs.
  input  wire  [31:0] code_bytes_i,    // Bytes of its code; constant while a uTop is here.
  input  wire         live_i,          // Its program runs: lines may be asked for.
  input  wire         hit_i,           // The line that is asked for comes in the next cycle.
  input  wire [223:0] line_i,          // Line that was hit in the cycle before.
  input  wire         line_good_i,     // Its parity is right.
  input  wire         take_i,          // The instruction that is offered is taken.
  input  wire         retire_i,        // One that was taken is complete.
  input  wire   [4:0] todo_i,          // VE slots not yet issued of the instruction taken last.
  input  wire         result_valid_i,  // A reduce of this uTop gives a result.
  input  wire  [31:0] result_i,        // That result.
  output wire         active_o,        // A uTop is here.
  output wire         look_o,          // A line is asked for.
  output wire  [23:0] look_line_o,     // That line.
  output wire         due_o,           // The line of the cycle before was hit.
  output wire         instr_valid_o,   // An instruction is offered.
  output wire   [4:0] instr_ve_o,      // Its VE slots in use.
  output wire         next_valid_o,    // A group was named that is to follow (pulse).
  output wire  [15:0] next_group_o,    // That group.
  output wire         fault_o,         // The next instruction is a fault.
  // Undefined opcode, or outside of the code; 0 without a fault.
  output wire   [3:0] fault_code_o,
  output wire         finish_o,        // The uTop is finished.
  // Slots whose operations show now: word, then the scalar that it reads, of each.
  output wire [319:0] entry_o
);

  wire [197:0] decode_kept;        // Words, slots in use, and above them: one is undefined.
  wire [24:0] window_next;         // Instruction behind pc.
  wire [24:0] window_target;       // The one at the distance.
  wire window_here;                // The line of pc is held.
  wire window_outside;             // It is not in the code.
  wire [197:0] window_front;       // What is kept of it.
  wire loops_full;                 // No further loop can be opened.
  wire loops_back;                 // A body ends here and its loop goes round again.
  wire [9:0] loops_back_body;      // Instructions of that body, less one.
  wire [15:0] loops_counter;       // Completed passes of the loop level_i; 0 when it is not open.
  wire loops_bound_valid;          // The innermost loop goes round again.
  wire [24:0] loops_bound;         // Instruction behind its body.
  wire [223:0] scalars_read;       // Value of each read.
  wire [5:0] control_from;         // Registers rs and rt.
  wire [1:0] control_level;        // Level of a loop.counter.
  wire control_writes;             // It writes a scalar register.
  wire [2:0] control_rd;           // That register.
  wire [31:0] control_value;       // Its value.
  wire control_finish;             // It ends the uTop.
  wire control_waits;              // It is a recv.
  wire control_next_valid;         // It is taken and names the group that follows.
  wire [15:0] control_next_group;  // That group; 0 for none.
  wire control_loop;               // It is a loop.
  wire control_opens;              // It is a loop that runs.
  wire [15:0] control_passes;      // Its passes.
  wire [9:0] control_body;         // Instructions of its body, less one.
  wire control_asks;               // It asks whether a body ends.
  wire control_jump;               // pc moves by the distance.
  wire [15:0] control_distance;    // The distance; of a loop, to behind its body.
  wire [4:0] entries_read;         // Slots that read rs.
  wire [14:0] entries_from;        // rs of each slot.
  wire flight_quiet;               // No instruction is under way, nor a result of one.
  wire flight_landed;              // No instruction is under way.

  // ----------------------------------------
  // Life of the uTop
  // ----------------------------------------

  reg active_q;         // A uTop is here.
  reg ended_q;          // Its last instruction was taken.
  reg recv_q;           // A recv waits.
  reg [2:0] recv_rd_q;  // Register of the recv taken last.
  reg some_q;           // A reduce of the uTop has given a result.
  reg [31:0] result_q;  // The latest.

  // The instruction at pc is taken.
  wire takes = take_i;
  // A uTop is here and may go on.
  wire able = active_q & live_i;
  // It has no instruction to finish first.
  wire whole = able;
  // The recv that waits gets its result.
  wire acts = whole & recv_q & flight_quiet;
  // The last instruction is taken.
  wire ends = takes & control_finish;
  // It is finished.
  wire done = active_q & ended_q & flight_landed;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      active_q <= 1'b0;
    end else begin
      active_q <= (load_i | active_q) & ~flush_i & ~done;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ended_q <= 1'b0;
    end else begin
      ended_q <= ~load_i & (ended_q | ends);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      recv_q <= 1'b0;
    end else begin
      recv_q <= ~load_i & (recv_q ? ~acts : takes & control_waits);
    end
  end

  always @(posedge clk_i) begin
    if (takes) begin
      recv_rd_q <= control_rd;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      some_q <= 1'b0;
    end else begin
      some_q <= ~load_i & (some_q | result_valid_i);
    end
  end

  always @(posedge clk_i) begin
    if (result_valid_i) begin
      result_q <= result_i;
    end
  end

  // ----------------------------------------
  // Front
  // ----------------------------------------

  // VE slots in use.
  wire [4:0] used = window_front[196:192];
  // The next instruction is its turn.
  wire ready = whole & ~ended_q & ~recv_q;
  // It is held.
  wire here = ready & window_here;
  // It is undefined, if it is held.
  wire wrong = window_front[197] | (control_loop & loops_full);
  // It is not in the code.
  wire outside = ready & window_outside;
  // It is an undefined opcode.
  wire opcode = here & wrong;

  assign fault_o = outside | opcode;
  assign fault_code_o = (4'd6 & {4{outside}}) | (4'd5 & {4{opcode}});
  assign instr_valid_o = here & ~wrong;
  assign instr_ve_o = used & {5{here & ~wrong}};

  // ----------------------------------------
  // Lines
  // ----------------------------------------

  vnpu_iq_decode_ve u_decode (
    .line_i (line_i),
    .kept_o (decode_kept)
  );

  vnpu_iq_window_ve u_window (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .load_i        (load_i),
    .load_pc_i     ({1'b0, load_pc_i}),
    .flush_i       (flush_i),
    .looks_i       (active_q & ~ended_q & live_i),
    .code_bytes_i  (code_bytes_i),
    .bound_valid_i (loops_bound_valid),
    .bound_i       (loops_bound),
    .hit_i         (hit_i),
    .kept_i        (decode_kept),
    .good_i        (line_good_i),
    .step_i        (takes & ~control_finish),
    .jump_i        (control_jump),
    .distance_i    (control_distance),
    .look_o        (look_o),
    .look_line_o   (look_line_o),
    .due_o         (due_o),
    .next_o        (window_next),
    .target_o      (window_target),
    .here_o        (window_here),
    .outside_o     (window_outside),
    .front_o       (window_front)
  );

  // ----------------------------------------
  // Control slot
  // ----------------------------------------

  vnpu_iq_control_ve u_control (
    .word_i       (window_front[31:0]),
    .rs_i         (scalars_read[31:0]),
    .rt_i         (scalars_read[63:32]),
    .group_i      (group_i),
    .counter_i    (loops_counter),
    .back_i       (loops_back),
    .back_body_i  (loops_back_body),
    .recv_i       (recv_q),
    .some_i       (some_q),
    .result_i     (result_q),
    .step_i       (takes),
    .from_o       (control_from),
    .level_o      (control_level),
    .writes_o     (control_writes),
    .rd_o         (control_rd),
    .value_o      (control_value),
    .finish_o     (control_finish),
    .waits_o      (control_waits),
    .next_valid_o (control_next_valid),
    .next_group_o (control_next_group),
    .loop_o       (control_loop),
    .opens_o      (control_opens),
    .passes_o     (control_passes),
    .body_o       (control_body),
    .asks_o       (control_asks),
    .jump_o       (control_jump),
    .distance_o   (control_distance)
  );

  vnpu_iq_loops_ve u_loops (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .load_i        (load_i),
    .step_i        (takes),
    .opens_i       (control_opens),
    .asks_i        (control_asks),
    .next_i        (window_next),
    .end_i         (window_target),
    .body_i        (control_body),
    .passes_i      (control_passes),
    .level_i       (control_level),
    .full_o        (loops_full),
    .back_o        (loops_back),
    .back_body_o   (loops_back_body),
    .counter_o     (loops_counter),
    .bound_valid_o (loops_bound_valid),
    .bound_o       (loops_bound)
  );

  vnpu_iq_scalars_ve u_scalars (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .load_i  (load_i),
    .write_i (acts | (takes & control_writes)),
    .place_i (recv_q ? recv_rd_q : control_rd),
    .value_i (control_value),
    .read_i  ({entries_read, 2'd3}),
    .from_i  ({entries_from, control_from}),
    .read_o  (scalars_read)
  );

  reg next_valid_q;         // A group was named in the cycle before.
  reg [15:0] next_group_q;  // That group.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_valid_q <= 1'b0;
    end else begin
      next_valid_q <= control_next_valid;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_group_q <= 16'd0;
    end else begin
      next_group_q <= control_next_group;
    end
  end

  assign next_valid_o = next_valid_q;
  assign next_group_o = next_group_q;

  // ----------------------------------------
  // Operations
  // ----------------------------------------

  vnpu_iq_entries_ve u_entries (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .load_i    (load_i),
    .take_i    (takes),
    .words_i   (window_front[191:32]),
    .scalars_i (scalars_read[223:64]),
    .read_o    (entries_read),
    .from_o    (entries_from),
    .entry_o   (entry_o)
  );

  vnpu_iq_flight_ve u_flight (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .clear_i  (load_i | flush_i),
    .take_i   (take_i),
    .retire_i (retire_i),
    .quiet_o  (flight_quiet),
    .landed_o (flight_landed)
  );

  assign active_o = active_q;
  assign finish_o = done;

  wire unused_todo = &{1'b0, todo_i};

endmodule

`default_nettype wire
