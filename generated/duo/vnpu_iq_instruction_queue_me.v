// SPDX-License-Identifier: Apache-2.0
//
// Instruction queue of an ME.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/instruction_queue.ts; do not edit.
// Body SHA-256: 5e0f0bc41a53ba07

`default_nettype none

module vnpu_iq_instruction_queue_me (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire         load_i,          // A uTop begins; not together with flush_i.
  input  wire         load_resume_i,   // It goes on from its context.
  input  wire   [1:0] load_owner_i,    // vNPU that it belongs to.
  input  wire         load_index_i,    // Its index among the ME uTops of the group.
  input  wire  [23:0] load_pc_i,       // Its first instruction, when it is fresh.
  input  wire [726:0] load_context_i,  // Its context, when it goes on.
  input  wire         restored_i,      // The ME has restored its part of the context.
  input  wire         flush_i,         // Drop the uTop.
  input  wire         hold_i,          // The ME is in Save: nothing is taken or asked for.
  input  wire  [15:0] group_i,         // Group that the vNPU runs.
  input  wire  [31:0] code_bytes_i,    // Bytes of its code; constant while a uTop is here.
  input  wire         live_i,          // Its program runs: lines may be asked for.
  input  wire         hit_i,           // The line that is asked for comes in the next cycle.
  input  wire [127:0] line_i,          // Line that was hit in the cycle before.
  input  wire         line_good_i,     // Its parity is right.
  input  wire         take_i,          // The instruction that is offered is taken.
  input  wire         retire_i,        // One that was taken is complete.
  input  wire   [1:0] todo_i,          // VE slots not yet issued of the instruction taken last.
  input  wire         me_todo_i,       // Its ME operation has not issued.
  input  wire         pop_done_i,      // A pop or popv is complete.
  input  wire         result_valid_i,  // A reduce of this uTop gives a result.
  input  wire  [31:0] result_i,        // That result.
  output wire         active_o,        // A uTop is here.
  output wire   [1:0] owner_o,         // vNPU that it belongs to.
  output wire         index_o,         // Its index among the ME uTops of the group.
  output wire         look_o,          // A line is asked for.
  output wire  [23:0] look_line_o,     // That line.
  output wire         due_o,           // The line of the cycle before was hit.
  output wire         instr_valid_o,   // An instruction is offered.
  output wire   [1:0] instr_ve_o,      // Its VE slots in use.
  output wire         instr_me_o,      // It has an ME operation.
  output wire         next_valid_o,    // A group was named that is to follow (pulse).
  output wire  [15:0] next_group_o,    // That group.
  output wire         fault_o,         // The next instruction is a fault.
  // Undefined opcode, or outside of the code; 0 without a fault.
  output wire   [3:0] fault_code_o,
  output wire         end_o,           // All operations of the uTop have been given.
  // Slots whose operations show now: word, then the scalar that it reads, of each.
  output wire [191:0] entry_o,
  output wire [726:0] context_o        // Context, in the fourth cycle of hold_i.
);

  wire [131:0] decode_kept;        // Words, slots in use, and above them: one is undefined.
  wire [24:0] window_next;         // Instruction behind pc.
  wire [24:0] window_target;       // The one at the distance.
  wire window_here;                // The line of pc is held.
  wire window_outside;             // It is not in the code.
  wire [131:0] window_front;       // What is kept of it.
  wire [24:0] window_pc;           // Next instruction, for a context.
  wire loops_full;                 // No further loop can be opened.
  wire loops_back;                 // A body ends here and its loop goes round again.
  wire [9:0] loops_back_body;      // Instructions of that body, less one.
  wire [15:0] loops_counter;       // Completed passes of the loop level_i; 0 when it is not open.
  wire loops_bound_valid;          // The innermost loop goes round again.
  wire [24:0] loops_bound;         // Instruction behind its body.
  wire [203:0] loops_context;      // The loops, for a context.
  wire [159:0] scalars_read;       // Value of each read.
  wire [263:0] scalars_context;    // The scalars, for a context.
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
  wire [2:0] entries_read;         // Slots that read rs.
  wire [8:0] entries_from;         // rs of each slot.
  wire entries_pops;               // The next instruction has a pop or popv.
  wire flight_quiet;               // No instruction is under way, nor a result of one.
  wire flight_pops;                // One is not complete.
  wire replay_prepared;            // Instructions may be taken.
  wire replay_replay;              // Slots wait, and are offered in place of the next instruction.
  wire replay_me;                  // The ME slot is one of them.
  wire [1:0] replay_ve;            // Those of the VE slots.
  wire replay_pop;                 // The ME slot is one of them, and a pop or popv.
  wire [3:0] replay_context;       // Replay, for a context.

  // ----------------------------------------
  // Life of the uTop
  // ----------------------------------------

  reg active_q;         // A uTop is here.
  reg ended_q;          // Its last instruction was taken.
  reg recv_q;           // A recv waits.
  reg [2:0] recv_rd_q;  // Register of the recv taken last.
  reg some_q;           // A reduce of the uTop has given a result.
  reg [31:0] result_q;  // The latest.

  // A suspended uTop goes on.
  wire resumes = load_i & load_resume_i;
  // The instruction at pc is taken.
  wire takes = take_i & ~replay_replay;
  // A uTop is here and may go on.
  wire able = active_q & live_i & ~hold_i & replay_prepared;
  // It has no instruction to finish first.
  wire whole = able & ~replay_replay;
  // The recv that waits gets its result.
  wire acts = whole & recv_q & flight_quiet;
  // The last instruction is taken.
  wire ends = takes & control_finish;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      active_q <= 1'b0;
    end else begin
      active_q <= (load_i | active_q) & ~flush_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ended_q <= 1'b0;
    end else begin
      ended_q <= (~load_i & (ended_q | ends)) | (resumes & load_context_i[0]);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      recv_q <= 1'b0;
    end else begin
      recv_q <=
          (~load_i & (recv_q ? ~acts : takes & control_waits)) | (resumes & load_context_i[1]);
    end
  end

  always @(posedge clk_i) begin
    if (load_i | takes) begin
      recv_rd_q <= load_i ? load_context_i[4:2] : control_rd;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      some_q <= 1'b0;
    end else begin
      some_q <= (~load_i & (some_q | result_valid_i)) | (resumes & load_context_i[30]);
    end
  end

  always @(posedge clk_i) begin
    if (load_i | result_valid_i) begin
      result_q <= load_i ? load_context_i[62:31] : result_i;
    end
  end

  // ----------------------------------------
  // Front
  // ----------------------------------------

  // VE slots in use.
  wire [1:0] used = window_front[130:129];
  // The next instruction is its turn.
  wire ready = whole & ~ended_q & ~recv_q;
  // It is held.
  wire here = ready & window_here;
  // It is undefined, if it is held.
  wire wrong = window_front[131] | (control_loop & loops_full);
  // It is not in the code.
  wire outside = ready & window_outside;
  // It is an undefined opcode.
  wire opcode = here & wrong;

  assign fault_o = outside | opcode;
  assign fault_code_o = (4'd6 & {4{outside}}) | (4'd5 & {4{opcode}});

  // It waits until every pop is complete.
  wire waits = (|used) & flight_pops;
  // An instruction is offered.
  wire offers = (here & ~wrong & ~waits) | (able & replay_replay);

  assign instr_valid_o = offers;
  assign instr_ve_o = (replay_replay ? replay_ve : used) & {2{offers}};
  assign instr_me_o = (replay_replay ? replay_me : window_front[128]) & offers;

  // ----------------------------------------
  // Lines
  // ----------------------------------------

  vnpu_iq_decode_me u_decode (
    .line_i (line_i),
    .kept_o (decode_kept)
  );

  vnpu_iq_window_me u_window (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .load_i        (load_i),
    .load_pc_i     (load_resume_i ? load_context_i[29:5] : {1'b0, load_pc_i}),
    .flush_i       (flush_i),
    .looks_i       (active_q & ~ended_q & live_i & ~hold_i),
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
    .front_o       (window_front),
    .pc_o          (window_pc)
  );

  // ----------------------------------------
  // Control slot
  // ----------------------------------------

  vnpu_iq_control_me u_control (
    .word_i       (window_front[31:0]),
    .rs_i         (scalars_read[31:0]),
    .rt_i         (scalars_read[63:32]),
    .group_i      (group_i),
    .index_i      (index_o),
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

  vnpu_iq_loops_me u_loops (
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
    .bound_o       (loops_bound),
    .resume_i      (resumes),
    .context_i     (load_context_i[530:327]),
    .context_o     (loops_context)
  );

  vnpu_iq_scalars_me u_scalars (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .load_i    (load_i),
    .write_i   (acts | (takes & control_writes)),
    .place_i   (recv_q ? recv_rd_q : control_rd),
    .value_i   (control_value),
    .read_i    ({entries_read, 2'd3}),
    .from_i    ({entries_from, control_from}),
    .read_o    (scalars_read),
    .resume_i  (resumes),
    .context_i (load_context_i[326:63]),
    .context_o (scalars_context)
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

  vnpu_iq_entries_me u_entries (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .load_i    (load_i),
    .take_i    (takes),
    .words_i   (window_front[127:32]),
    .scalars_i (scalars_read[159:64]),
    .read_o    (entries_read),
    .from_o    (entries_from),
    .entry_o   (entry_o),
    .resume_i  (resumes),
    .context_i (load_context_i[726:535]),
    .pops_o    (entries_pops)
  );

  vnpu_iq_flight_me u_flight (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (load_i | flush_i),
    .take_i     (take_i),
    .retire_i   (retire_i),
    .quiet_o    (flight_quiet),
    .pop_i      (replay_replay ? replay_pop : entries_pops),
    .pop_done_i (pop_done_i),
    .pops_o     (flight_pops)
  );

  assign active_o = active_q;

  // ----------------------------------------
  // Preemption
  // ----------------------------------------

  reg [1:0] owner_q;  // vNPU that the uTop belongs to.
  reg index_q;        // Its index among the ME uTops of the group.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owner_q <= 2'd0;
    end else if (load_i) begin
      owner_q <= load_owner_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      index_q <= 1'b0;
    end else if (load_i) begin
      index_q <= load_index_i;
    end
  end

  assign owner_o = owner_q;
  assign index_o = index_q;

  vnpu_iq_replay_me u_replay (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .load_i     (load_i),
    .resume_i   (load_resume_i),
    .context_i  (load_context_i[534:531]),
    .word_i     (load_context_i[566:535]),
    .restored_i (restored_i),
    .take_i     (take_i),
    .todo_i     (todo_i),
    .me_todo_i  (me_todo_i),
    .prepared_o (replay_prepared),
    .replay_o   (replay_replay),
    .me_o       (replay_me),
    .ve_o       (replay_ve),
    .pop_o      (replay_pop),
    .context_o  (replay_context)
  );

  assign end_o = active_q & ended_q & replay_prepared & ~replay_replay & flight_quiet;

  assign context_o = {
    entry_o,
    replay_context,
    loops_context,
    scalars_context,
    result_q,
    some_q,
    window_pc,
    recv_rd_q,
    recv_q,
    ended_q
  };

endmodule

`default_nettype wire
