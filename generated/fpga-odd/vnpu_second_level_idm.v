// SPDX-License-Identifier: Apache-2.0
//
// Dispatches the instructions of a core to its four modules, 3 waiting for each.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/second_level_idm.ts; do not edit.
// Body SHA-256: 731348c9a0269661

`default_nettype none

module vnpu_second_level_idm (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire   [3:0] core_id_i,        // Number of this core.
  input  wire  [15:0] watchdog_i,       // Limit of the watchdog, in 256 cycles; 0 is off.
  input  wire         instr_valid_i,    // There is a word.
  input  wire [127:0] instr_i,          // The word, its lowest 32 bits first.
  input  wire   [1:0] instr_error_i,    // Bit 0: bad parity; bit 1: outside of the loaded words.
  output wire         instr_ready_o,    // The word is accepted in this cycle.
  output wire   [3:0] op_valid_o,       // An operation for the module.
  input  wire   [3:0] op_ready_i,       // The module takes it.
  output wire   [3:0] op_init_o,        // It is POOLINIT or CONVINIT.
  output wire [383:0] op_payload_o,     // Its payload; three elements of 32 bits each.
  input  wire   [3:0] op_done_i,        // The operation of the module is complete (pulse).
  output wire         sync_local_o,     // The core came to a barrier (pulse).
  input  wire         sync_global_i,    // It may pass the barrier (pulse).
  output wire         task_done_o,      // The task ended (pulse).
  output wire         irq_o,            // With it: an interrupt is asked for.
  output wire  [11:0] layer_o,          // Layer of the last SYSTEM accepted.
  output wire  [11:0] next_layer_o,     // The layer behind it.
  input  wire         restart_i,        // Begin (pulse).
  input  wire  [11:0] restart_layer_i,  // At this layer.
  input  wire         halt_i,           // Stop issuing (pulse).
  output wire         quiet_o,          // No module is busy.
  output wire         trap_o,           // The state is Trap.
  output wire   [3:0] trap_code_o       // Why.
);

  localparam [2:0] idle = 3'd0;     // State of state_q.
  localparam [2:0] running = 3'd1;  // State of state_q.
  localparam [2:0] barrier = 3'd2;  // State of state_q.
  localparam [2:0] ended = 3'd3;    // State of state_q.
  localparam [2:0] trapped = 3'd4;  // State of state_q.

  reg [2:0] state_q;  // State of the core.

  // The core is in Run.
  wire run = state_q == running;

  // ----------------------------------------
  // Decode
  // ----------------------------------------

  wire [3:0] module_of;    // Module of the word, one-hot; 0 for none.
  wire is_system;          // It is SYSTEM.
  wire [3:0] waits;        // Its wait bits.
  wire [3:0] posts;        // Its post bits.
  wire is_sync;            // SYSTEM: barrier.
  wire is_end;             // SYSTEM: end of the task.
  wire asks_irq;           // SYSTEM: interrupt at the end.
  wire [11:0] layer;       // Its layer.
  wire [11:0] next_layer;  // SYSTEM: the layer behind it.
  wire fetch_fault;        // It did not come whole.
  wire word_fault;         // It came whole and has a fault.
  wire [3:0] fault_code;   // Code of its fault.
  vnpu_idm_decode u_decode (
    .word_i        (instr_i),
    .error_i       (instr_error_i),
    .core_id_i     (core_id_i),
    .module_o      (module_of),
    .system_o      (is_system),
    .waits_o       (waits),
    .posts_o       (posts),
    .sync_o        (is_sync),
    .end_o         (is_end),
    .irq_o         (asks_irq),
    .layer_o       (layer),
    .next_layer_o  (next_layer),
    .fetch_fault_o (fetch_fault),
    .word_fault_o  (word_fault),
    .fault_code_o  (fault_code)
  );

  // ----------------------------------------
  // Accept
  // ----------------------------------------

  wire [3:0] room;   // FIFOs with room.
  wire [3:0] some;   // FIFOs with an instruction.
  wire [3:0] busy;   // Modules with an operation under way.
  wire [15:0] have;  // Pairs of modules with a token between them.

  // The word is checked.
  wire looks = run & instr_valid_i & ~halt_i & ~restart_i;
  // It has no fault.
  wire good = looks & ~(fetch_fault | word_fault);
  // FIFO that takes it, one-hot.
  wire [3:0] push = module_of & room & {4{good}};
  // All FIFOs are empty, no module is busy.
  wire settled = ~(|(some | busy));
  // A SYSTEM need not wait.
  wire system = good & is_system & settled;
  // There is a token.
  wire left_over = |have;
  // It is accepted.
  wire takes_system = system & ~left_over;
  // The word is accepted.
  wire accepts = (|push) | takes_system;

  assign instr_ready_o = accepts;

  // ----------------------------------------
  // Queue, issue
  // ----------------------------------------

  wire issues_load;  // The head for LOAD goes.
  wire valid_0;      // The head may go.

  wire some_0;              // The FIFO of LOAD has an instruction.
  wire room_0;              // It has room.
  wire [5:0] links_0;       // Wait and post bits of its oldest.
  wire [95:0] operation_0;  // Its oldest; 0 unless it may go.
  vnpu_idm_fifo_w102 u_fifo_0 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .clear_i     (restart_i),
    .push_i      (push[0]),
    .entry_i     ({posts[3], posts[2], posts[1], waits[3], waits[2], waits[1], instr_i[95:0]}),
    .pop_i       (issues_load),
    .show_i      (valid_0),
    .some_o      (some_0),
    .room_o      (room_0),
    .links_o     (links_0),
    .operation_o (operation_0)
  );

  wire [2:0] takes_0;  // Tokens that it takes.
  wire [3:0] posts_0;  // Tokens that the complete operation posts.
  wire busy_0;         // An operation is under way.
  vnpu_idm_module u_module_0 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .run_i   (run),
    .some_i  (some_0),
    .wait_i  (links_0[2:0]),
    .post_i  ({links_0[5], links_0[4], links_0[3], 1'b0}),
    .have_i  ({have[12], have[8], have[4]}),
    .ready_i (op_ready_i[0]),
    .done_i  (op_done_i[0]),
    .valid_o (valid_0),
    .issue_o (issues_load),
    .takes_o (takes_0),
    .posts_o (posts_0),
    .busy_o  (busy_0)
  );

  wire issues_save;  // The head for SAVE goes.
  wire valid_1;      // The head may go.

  wire some_1;              // The FIFO of SAVE has an instruction.
  wire room_1;              // It has room.
  wire [5:0] links_1;       // Wait and post bits of its oldest.
  wire [95:0] operation_1;  // Its oldest; 0 unless it may go.
  vnpu_idm_fifo_w102 u_fifo_1 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .clear_i     (restart_i),
    .push_i      (push[1]),
    .entry_i     ({posts[3], posts[2], posts[0], waits[3], waits[2], waits[0], instr_i[95:0]}),
    .pop_i       (issues_save),
    .show_i      (valid_1),
    .some_o      (some_1),
    .room_o      (room_1),
    .links_o     (links_1),
    .operation_o (operation_1)
  );

  wire [2:0] takes_1;  // Tokens that it takes.
  wire [3:0] posts_1;  // Tokens that the complete operation posts.
  wire busy_1;         // An operation is under way.
  vnpu_idm_module u_module_1 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .run_i   (run),
    .some_i  (some_1),
    .wait_i  (links_1[2:0]),
    .post_i  ({links_1[5], links_1[4], 1'b0, links_1[3]}),
    .have_i  ({have[13], have[9], have[1]}),
    .ready_i (op_ready_i[1]),
    .done_i  (op_done_i[1]),
    .valid_o (valid_1),
    .issue_o (issues_save),
    .takes_o (takes_1),
    .posts_o (posts_1),
    .busy_o  (busy_1)
  );

  wire issues_conv;  // The head for CONV goes.
  wire valid_2;      // The head may go.

  wire some_2;              // The FIFO of CONV has an instruction.
  wire room_2;              // It has room.
  wire [5:0] links_2;       // Wait and post bits of its oldest.
  wire [96:0] operation_2;  // Its oldest; 0 unless it may go.
  vnpu_idm_fifo_w103 u_fifo_2 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .clear_i     (restart_i),
    .push_i      (push[2]),
    .entry_i     ({
                    posts[3],
                    posts[1],
                    posts[0],
                    waits[3],
                    waits[1],
                    waits[0],
                    instr_i[124],
                    instr_i[95:0]
                  }),
    .pop_i       (issues_conv),
    .show_i      (valid_2),
    .some_o      (some_2),
    .room_o      (room_2),
    .links_o     (links_2),
    .operation_o (operation_2)
  );

  wire [2:0] takes_2;  // Tokens that it takes.
  wire [3:0] posts_2;  // Tokens that the complete operation posts.
  wire busy_2;         // An operation is under way.
  vnpu_idm_module u_module_2 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .run_i   (run),
    .some_i  (some_2),
    .wait_i  (links_2[2:0]),
    .post_i  ({links_2[5], 1'b0, links_2[4], links_2[3]}),
    .have_i  ({have[14], have[6], have[2]}),
    .ready_i (op_ready_i[2]),
    .done_i  (op_done_i[2]),
    .valid_o (valid_2),
    .issue_o (issues_conv),
    .takes_o (takes_2),
    .posts_o (posts_2),
    .busy_o  (busy_2)
  );

  wire issues_misc;  // The head for MISC goes.
  wire valid_3;      // The head may go.

  wire some_3;              // The FIFO of MISC has an instruction.
  wire room_3;              // It has room.
  wire [5:0] links_3;       // Wait and post bits of its oldest.
  wire [82:0] operation_3;  // Its oldest; 0 unless it may go.
  vnpu_idm_fifo_w89 u_fifo_3 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .clear_i     (restart_i),
    .push_i      (push[3]),
    .entry_i     ({
                    posts[2],
                    posts[1],
                    posts[0],
                    waits[2],
                    waits[1],
                    waits[0],
                    instr_i[125],
                    instr_i[95:14]
                  }),
    .pop_i       (issues_misc),
    .show_i      (valid_3),
    .some_o      (some_3),
    .room_o      (room_3),
    .links_o     (links_3),
    .operation_o (operation_3)
  );

  wire [2:0] takes_3;  // Tokens that it takes.
  wire [3:0] posts_3;  // Tokens that the complete operation posts.
  wire busy_3;         // An operation is under way.
  vnpu_idm_module u_module_3 (
    .clk_i   (clk_i),
    .rst_ni  (rst_ni),
    .run_i   (run),
    .some_i  (some_3),
    .wait_i  (links_3[2:0]),
    .post_i  ({1'b0, links_3[5], links_3[4], links_3[3]}),
    .have_i  ({have[11], have[7], have[3]}),
    .ready_i (op_ready_i[3]),
    .done_i  (op_done_i[3]),
    .valid_o (valid_3),
    .issue_o (issues_misc),
    .takes_o (takes_3),
    .posts_o (posts_3),
    .busy_o  (busy_3)
  );

  assign some = {some_3, some_2, some_1, some_0};
  assign room = {room_3, room_2, room_1, room_0};
  assign busy = {busy_3, busy_2, busy_1, busy_0};
  assign op_valid_o = {valid_3, valid_2, valid_1, valid_0};
  assign op_init_o = {operation_3[82], operation_2[96], 1'b0, 1'b0};
  assign op_payload_o = {operation_3[81:0], 14'd0, operation_2[95:0], operation_1, operation_0};

  // ----------------------------------------
  // Tokens
  // ----------------------------------------

  wire [95:0] tokens;  // Element 4 s + d: tokens that s posted and d has not taken.
  wire overflow;       // A token does not fit its counter.
  vnpu_idm_tokens u_tokens (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .clear_i    (restart_i),
    .posts_i    ({posts_3, posts_2, posts_1, posts_0}),
    .takes_i    ({
                   1'b0,
                   takes_2[2],
                   takes_1[2],
                   takes_0[2],
                   takes_3[2],
                   1'b0,
                   takes_1[1],
                   takes_0[1],
                   takes_3[1],
                   takes_2[1],
                   1'b0,
                   takes_0[0],
                   takes_3[0],
                   takes_2[0],
                   takes_1[0],
                   1'b0
                 }),
    .tokens_o   (tokens),
    .some_o     (have),
    .overflow_o (overflow)
  );

  wire unused_tokens = &{1'b0, tokens};

  // ----------------------------------------
  // Watchdog
  // ----------------------------------------

  // An operation is complete.
  wire done = |op_done_i;
  // Something happens.
  wire event_now = accepts | done | issues_load | issues_save | issues_conv | issues_misc;

  wire expires;  // Nothing has happened for too long.
  vnpu_idm_watchdog u_watchdog (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .clear_i   (restart_i),
    .run_i     (run),
    .event_i   (event_now),
    .limit_i   (watchdog_i),
    .expires_o (expires)
  );

  // ----------------------------------------
  // Traps: the lowest code counts
  // ----------------------------------------

  // The word has a fault.
  wire faulty = looks & word_fault;
  // The word did not come whole.
  wire lost = looks & fetch_fault;
  // SYSTEM finds a token.
  wire unbalanced = system & left_over;
  // A trap is found.
  wire trap = faulty | lost | unbalanced | overflow | expires;

  reg [3:0] trap_code_q;  // Why the core trapped.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      trap_code_q <= 4'd0;
    end else if (restart_i) begin
      trap_code_q <= 4'd0;
    end else if (trap) begin
      trap_code_q <=
          faulty ? fault_code : unbalanced ? 4'd4 : overflow ? 4'd5 : expires ? 4'd6 : fault_code;
    end
  end

  // ----------------------------------------
  // State
  // ----------------------------------------

  reg [2:0] state;  // State of the next cycle.

  // State of the next cycle: restart wins over a trap, a trap over halt, halt over the end of a
  // barrier.
  always @* begin
    state = state_q;
    if (sync_global_i & (state_q == barrier)) begin
      state = running;
    end
    if (takes_system & is_sync) begin
      state = barrier;
    end
    if (takes_system & is_end) begin
      state = ended;
    end
    if (halt_i & (run | (state_q == barrier))) begin
      state = idle;
    end
    if (trap) begin
      state = trapped;
    end
    if (restart_i) begin
      state = running;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      state_q <= 3'd0;
    end else begin
      state_q <= state;
    end
  end

  assign quiet_o = ~(|busy);
  assign trap_o = state_q == trapped;
  assign trap_code_o = trap_code_q;

  // ----------------------------------------
  // Barriers, layers
  // ----------------------------------------

  // The task ends.
  wire ends = takes_system & is_end;

  reg sync_local_q;  // The core came to a barrier.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sync_local_q <= 1'b0;
    end else begin
      sync_local_q <= takes_system & is_sync;
    end
  end

  assign sync_local_o = sync_local_q;

  reg task_done_q;  // The task ended.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      task_done_q <= 1'b0;
    end else begin
      task_done_q <= ends;
    end
  end

  assign task_done_o = task_done_q;

  reg irq_q;  // It asks for an interrupt.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      irq_q <= 1'b0;
    end else begin
      irq_q <= ends & asks_irq;
    end
  end

  assign irq_o = irq_q;

  reg [11:0] layer_q;  // Layer of the last SYSTEM accepted.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      layer_q <= 12'd0;
    end else if (restart_i | takes_system) begin
      layer_q <= restart_i ? restart_layer_i : layer;
    end
  end

  assign layer_o = layer_q;

  reg [11:0] next_layer_q;  // The layer behind it.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      next_layer_q <= 12'd0;
    end else if (restart_i | takes_system) begin
      next_layer_q <= restart_i ? restart_layer_i : next_layer;
    end
  end

  assign next_layer_o = next_layer_q;

endmodule

`default_nettype wire
