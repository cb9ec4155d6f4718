// SPDX-License-Identifier: Apache-2.0
//
// Instruction queue and port of one ME.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/engine_slice.ts; do not edit.
// Body SHA-256: 60829a319f157ccc

`default_nettype none

module vnpu_engine_slice (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire         begin_i,          // A uTop begins on this ME.
  input  wire         load_resume_i,    // It goes on from its saved context.
  input  wire         load_owner_i,     // Its vNPU.
  input  wire         load_index_i,     // Its number in its group.
  input  wire  [23:0] load_pc_i,        // Its first instruction.
  input  wire [661:0] load_context_i,   // Its saved context.
  input  wire         run_i,            // The ME is in Run.
  input  wire         save_i,           // The ME is in Save.
  input  wire         in_service_i,     // The ME is in service by its register.
  input  wire         preempt_i,        // A preempt command of this ME shows.
  input  wire         preempt_kill_i,   // It means discard.
  input  wire         finish_i,         // The ME reports that its uTop is finished.
  input  wire         saved_i,          // The ME reports that its context is saved.
  input  wire         restored_i,       // The ME reports that its context is restored.
  input  wire         pop_done_i,       // One pop or popv is complete.
  input  wire  [15:0] group_i,          // Group of the owner.
  input  wire  [31:0] code_bytes_i,     // Bytes of code of the owner.
  input  wire         live_i,           // The program of the owner runs.
  input  wire  [95:0] context_base_i,   // Address of the contexts of each vNPU.
  input  wire  [63:0] context_bytes_i,  // Bytes of one of them.
  input  wire         hit_i,            // The line that is looked for is there.
  input  wire  [95:0] line_i,           // Line that was hit in the cycle before.
  input  wire         line_good_i,      // Its parity is right.
  input  wire         take_i,           // The front is taken.
  input  wire         retire_i,         // An instruction is complete.
  input  wire         todo_i,           // VE slots that have not issued.
  input  wire         me_todo_i,        // The ME operation has not issued.
  input  wire         issue_i,          // The ME operation goes to its ME.
  input  wire         result_valid_i,   // Result of a reduce of this queue.
  input  wire  [31:0] result_i,         // Its value.
  output wire         owner_o,          // vNPU of its uTop.
  output wire         index_o,          // Number of its uTop in its group.
  output wire         look_o,           // It looks for a line.
  output wire  [23:0] look_line_o,      // That line.
  output wire         instr_valid_o,    // An instruction is at its front.
  output wire         instr_ve_o,       // Its VE slots in use.
  output wire         instr_me_o,       // It has an ME operation.
  output wire         next_valid_o,     // It writes the next group (pulse).
  output wire  [15:0] next_group_o,     // Its number.
  output wire   [3:0] fault_code_o,     // Fault of the queue; 0 for none.
  output wire         me_end_o,         // All operations of the uTop have been given.
  output wire [661:0] context_o,        // What must be kept of a suspended uTop.
  output wire         expired_o,        // The ME owes its answer for too long.
  output wire         me_clear_o,       // Clear all registers (pulse).
  output wire         me_restore_o,     // Restore the context.
  output wire         me_kill_o,        // Discard instead of save.
  output wire  [47:0] me_context_o,     // Address of the context.
  output wire         online_o,         // In service in this cycle.
  output wire         flush_o,          // The queue is emptied.
  output wire         finished_o,       // Its uTop is finished.
  output wire         saved_o,          // Its context is saved.
  output wire         lost_o,           // It goes out of service with a uTop.
  output wire   [1:0] owned_o,          // Its owner, one-hot; none without a uTop.
  output wire         context_write_o,  // The context is written.
  output wire         me_op_valid_o,    // An ME operation.
  output wire  [31:0] me_op_o,          // Word of its slot.
  output wire  [31:0] me_operand_o,     // Its address.
  output wire  [63:0] ve_entry_o        // VE slots.
);

  wire queue_active;   // A uTop is here.
  wire queue_due;      // The line of the cycle before was hit.
  wire queue_fault;    // The next instruction is a fault.
  // Slots whose operations show now: word, then the scalar that it reads, of each.
  wire [127:0] queue_entry;
  wire port_restored;  // Its uTop is prepared from the next cycle on.

  // Has a uTop.
  wire busy = run_i | save_i;
  // In service.
  wire online = in_service_i & ~expired_o;

  assign online_o = online;

  // Its uTop is finished.
  wire finished = finish_i & busy & online;
  // Its context is saved.
  wire saved = saved_i & save_i & online & ~finished;
  // The queue is emptied.
  wire flush = ~(busy & online) | finished | saved;

  assign flush_o = flush;
  assign finished_o = finished;
  assign saved_o = saved;
  assign lost_o = busy & ~online;

  // The uTop goes into the queue.
  wire load = begin_i & ~flush;

  vnpu_iq_instruction_queue_me u_queue (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .load_i         (load),
    .load_resume_i  (load_resume_i),
    .load_owner_i   (load_owner_i),
    .load_index_i   (load_index_i),
    .load_pc_i      (load_pc_i),
    .load_context_i (load_context_i),
    .restored_i     (port_restored),
    .flush_i        (flush),
    .hold_i         (save_i),
    .group_i        (group_i),
    .code_bytes_i   (code_bytes_i),
    .live_i         (live_i),
    .hit_i          (hit_i),
    .line_i         (line_i),
    .line_good_i    (line_good_i),
    .take_i         (take_i),
    .retire_i       (retire_i),
    .todo_i         (todo_i),
    .me_todo_i      (me_todo_i),
    .pop_done_i     (pop_done_i),
    .result_valid_i (result_valid_i),
    .result_i       (result_i),
    .active_o       (queue_active),
    .owner_o        (owner_o),
    .index_o        (index_o),
    .look_o         (look_o),
    .look_line_o    (look_line_o),
    .due_o          (queue_due),
    .instr_valid_o  (instr_valid_o),
    .instr_ve_o     (instr_ve_o),
    .instr_me_o     (instr_me_o),
    .next_valid_o   (next_valid_o),
    .next_group_o   (next_group_o),
    .fault_o        (queue_fault),
    .fault_code_o   (fault_code_o),
    .end_o          (me_end_o),
    .entry_o        (queue_entry),
    .context_o      (context_o)
  );

  assign owned_o = {owner_o == 1'b1, owner_o == 1'b0} & {2{queue_active}};

  // ----------------------------------------
  // Port of the ME
  // ----------------------------------------

  vnpu_engine_port u_port (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .load_i          (load),
    .load_resume_i   (load_resume_i),
    .load_vnpu_i     (load_owner_i),
    .active_i        (queue_active),
    .owner_i         (owner_o),
    .index_i         (index_o),
    .flush_i         (flush),
    .me_online_i     (in_service_i),
    .me_run_i        (run_i),
    .me_save_i       (save_i),
    .me_saved_i      (saved_i),
    .me_finish_i     (finish_i),
    .me_restored_i   (restored_i),
    .preempt_i       (preempt_i),
    .preempt_kill_i  (preempt_kill_i),
    .context_base_i  (context_base_i),
    .context_bytes_i (context_bytes_i),
    .expired_o       (expired_o),
    .restored_o      (port_restored),
    .me_kill_o       (me_kill_o),
    .me_clear_o      (me_clear_o),
    .me_restore_o    (me_restore_o),
    .me_context_o    (me_context_o)
  );

  // ----------------------------------------
  // Context
  // ----------------------------------------

  reg [3:0] saves_q;  // The ME was in Save in the cycles before, the last one lowest.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      saves_q <= 4'd0;
    end else begin
      saves_q <= {saves_q[2:0], save_i};
    end
  end

  assign context_write_o = queue_active & save_i & (&saves_q[2:0]) & ~saves_q[3];

  // ----------------------------------------
  // Operations
  // ----------------------------------------

  // Its slot: word, and scalar above it.
  wire [63:0] slot = queue_entry[63:0] & {64{issue_i}};

  assign me_op_valid_o = issue_i;
  assign me_op_o = slot[31:0];

  wire [31:0] operand;  // Its address or scalar.
  vnpu_slot_operand_me u_operand (
    .word_i    (slot[31:0]),
    .scalar_i  (slot[63:32]),
    .operand_o (operand)
  );

  assign me_operand_o = operand;

  wire unused_queue = &{1'b0, queue_due, queue_fault};

  assign ve_entry_o = queue_entry[127:64];

endmodule

`default_nettype wire
