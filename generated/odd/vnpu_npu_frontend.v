// SPDX-License-Identifier: Apache-2.0
//
// Front end of a core of 3 MEs and 5 VEs that 7 vNPUs share.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/npu_frontend.ts; do not edit.
// Body SHA-256: e9e984ccac00c795

`default_nettype none

module vnpu_npu_frontend (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire         s_axi_awvalid_i,  // Write address is offered.
  input  wire  [19:0] s_axi_awaddr_i,   // Write address.
  input  wire         s_axi_wvalid_i,   // Write data is offered.
  input  wire  [31:0] s_axi_wdata_i,    // Write data.
  // Bytes of it that count; all of them, or the write is refused.
  input  wire   [3:0] s_axi_wstrb_i,
  input  wire         s_axi_bready_i,   // The write response is taken.
  input  wire         s_axi_arvalid_i,  // Read address is offered.
  input  wire  [19:0] s_axi_araddr_i,   // Read address.
  input  wire         s_axi_rready_i,   // The read data is taken.
  input  wire         m_axi_arready_i,  // Read address is taken.
  input  wire         m_axi_rvalid_i,   // Read data is offered.
  input  wire   [3:0] m_axi_rid_i,      // Requester that it is for.
  input  wire [127:0] m_axi_rdata_i,    // Read data.
  input  wire   [1:0] m_axi_rresp_i,    // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,    // Last beat of its burst.
  input  wire   [6:0] data_ready_i,     // What the next row works on is in SRAM.
  input  wire   [2:0] me_restored_i,    // The context is restored (pulse).
  input  wire   [2:0] me_credit_i,      // One operation was begun (pulse).
  input  wire   [2:0] me_pop_done_i,    // One pop or popv is complete (pulse).
  input  wire   [2:0] me_saved_i,       // The context is in SRAM (pulse).
  input  wire   [2:0] me_finish_i,      // The uTop is finished with all its operations (pulse).
  // Result of the reduce that it was given in the cycle before.
  input  wire [159:0] ve_result_i,
  output wire         s_axi_awready_o,  // Write address is taken.
  output wire         s_axi_wready_o,   // Write data is taken.
  output wire         s_axi_bvalid_o,   // Write response is offered.
  output wire   [1:0] s_axi_bresp_o,    // Write response: 0 OKAY, 2 SLVERR.
  output wire         s_axi_arready_o,  // Read address is taken.
  output wire         s_axi_rvalid_o,   // Read data is offered.
  output wire  [31:0] s_axi_rdata_o,    // Read data; 0 with SLVERR and without valid.
  output wire   [1:0] s_axi_rresp_o,    // Read response: 0 OKAY, 2 SLVERR.
  output wire         m_axi_arvalid_o,  // Read address is offered.
  output wire   [3:0] m_axi_arid_o,     // Requester that asks.
  output wire  [47:0] m_axi_araddr_o,   // Address of the burst; three elements of 16 bits.
  output wire   [3:0] m_axi_arlen_o,    // Beats of the burst less one.
  output wire         m_axi_rready_o,   // Read data is taken: always, but right after reset.
  output wire   [6:0] irq_o,            // An enabled interrupt of the vNPU is pending (level).
  // An enabled interrupt of the hypervisor is pending (level).
  output wire         irq_hypervisor_o,
  output wire   [2:0] me_online_o,      // In service.
  output wire   [2:0] me_run_o,         // Runs a uTop.
  output wire   [2:0] me_save_o,        // Saves its uTop.
  output wire   [8:0] me_vnpu_o,        // Its tenant.
  output wire   [2:0] me_kill_o,        // Discard instead of save.
  output wire   [2:0] me_clear_o,       // Clear all registers: another tenant begins (pulse).
  output wire   [2:0] me_restore_o,     // Restore the context, held until answered.
  output wire [143:0] me_context_o,     // Address of the context; three elements of 16 bits an ME.
  output wire   [2:0] me_op_valid_o,    // An ME operation.
  output wire  [95:0] me_op_o,          // The word of its slot.
  output wire  [95:0] me_operand_o,     // Its address in SRAM, in blocks.
  output wire   [2:0] me_end_o,         // All operations of the uTop have been given.
  output wire   [4:0] ve_op_valid_o,    // A VE operation.
  output wire [159:0] ve_op_o,          // The word of its slot.
  output wire [159:0] ve_operand_o,     // Its address in SRAM in blocks, or its scalar operand.
  output wire  [19:0] ve_queue_o,       // Queue whose vector registers it works on.
  output wire  [14:0] ve_vnpu_o,        // vNPU whose SRAM it works on.
  output wire         trace_valid_o,    // A trace record.
  output wire  [63:0] trace_o           // It, low word first.
);

  wire [1:0] registers_mode;                // Scheduling mode.
  wire registers_gang;                      // Mode 2 only: an operator takes all engines.
  // Modes 2 and 3: time slice in cycles; 0 = never expires.
  wire [23:0] registers_slice_cycles;
  wire [15:0] registers_switch_cycles;      // Mode 3: cost of a switch in cycles.
  wire [6:0] registers_vnpu_enable;         // May start.
  wire [6:0] registers_vnpu_harvest;        // May borrow idle engines.
  wire [6:0] registers_vnpu_lend;           // Its unused quota may be lent.
  wire [48:0] registers_vnpu_priority;      // Share of service; 0 counts as 1.
  wire [13:0] registers_me_quota;           // MEs that it owns.
  wire [20:0] registers_ve_quota;           // VEs that it owns.
  wire [6:0] registers_run;                 // Doorbell (pulse).
  wire [6:0] registers_clear;               // Leave Fault (pulse).
  wire [6:0] registers_stop;                // Hypervisor stop (level).
  // Address of the uTop execution table. Three elements of 16 bits a vNPU, lowest first.
  wire [335:0] registers_table_base;
  wire [111:0] registers_table_rows;        // Rows of the table.
  // Address of the code segment. Three elements of 16 bits a vNPU, lowest first.
  wire [335:0] registers_code_base;
  wire [223:0] registers_code_bytes;        // Bytes of the code segment.
  // Address of the saved contexts. Three elements of 16 bits a vNPU, lowest first.
  wire [335:0] registers_context_base;
  wire [223:0] registers_context_bytes;     // Bytes of one saved context.
  wire registers_inject_valid;              // Flip a bit of what is stored next.
  wire registers_inject_row;                // 0 in the next beat of code, 1 in the next row.
  wire [2:0] registers_inject_vnpu;         // For this vNPU.
  wire utop_scheduler_start_valid;          // Start command; the ME must take it.
  wire [1:0] utop_scheduler_start_me;       // ME that starts.
  wire [2:0] utop_scheduler_start_vnpu;     // vNPU whose uTop starts.
  wire utop_scheduler_preempt_valid;        // Preempt command.
  wire [1:0] utop_scheduler_preempt_me;     // ME that is preempted.
  wire utop_scheduler_preempt_kill;         // Discard the uTop instead of saving it.
  wire [13:0] utop_scheduler_vnpu_held;     // MEs in Run.
  wire [13:0] utop_scheduler_vnpu_ready;    // Waiting uTops, fresh and suspended.
  wire [6:0] utop_scheduler_ve_allow;       // May issue VE operations (decodes mode_i).
  // The front moves into the issue register at the end of this cycle.
  wire [9:0] operation_scheduler_instr_take;
  wire [2:0] operation_scheduler_me_issue;  // The ME operation goes to its ME.
  wire [4:0] operation_scheduler_ve_valid;  // The VE executes a slot.
  wire [14:0] operation_scheduler_ve_slot;  // Number of that slot in its instruction.
  wire [9:0] operation_scheduler_retire;    // The instruction is complete (pulse).
  wire [49:0] operation_scheduler_todo;     // VE slots of the issue register not yet issued.
  wire [2:0] operation_scheduler_me_todo;   // Its ME operation is not yet issued.
  wire [13:0] fetch_master_done;            // Answer to the request (pulse).
  wire [13:0] fetch_master_done_error;      // Answer: a beat came with an error.
  wire [13:0] fetch_master_done_timeout;    // Answer: the answer limit has passed.
  wire fetch_master_beat_valid;             // A beat of a request.
  wire [3:0] fetch_master_beat_requester;   // Requester that it is for.
  wire [3:0] fetch_master_beat_number;      // Its place in the request, from 0.
  wire [127:0] fetch_master_beat_data;      // The beat.
  wire [921:0] contexts_read_context;       // Context that is read.
  wire trace_drop;                          // A record is dropped.
  wire [1:0] vnpu_0_ready_add;              // ME uTops that become ready.
  wire vnpu_0_kill;                         // Discard all its uTops.
  wire vnpu_0_done;                         // The program completed (pulse).
  wire vnpu_0_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_0_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_0_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_0_utop_me;                // That ME.
  wire [1:0] vnpu_0_utop_index;             // That uTop.
  wire vnpu_0_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_0_state;                  // State of the sequencer.
  wire [15:0] vnpu_0_group;                 // Group that runs.
  wire [3:0] vnpu_0_fault_code;             // First fault.
  wire vnpu_0_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_0_row_req_address;       // Its address.
  wire [4:0] vnpu_0_row_req_beats;          // Its beats.
  wire [223:0] vnpu_0_line;                 // Line that was hit in the cycle before.
  wire vnpu_0_line_good;                    // Its parity is right.
  wire vnpu_0_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_0_code_req_address;      // Its address.
  wire [4:0] vnpu_0_code_req_beats;         // Its beats.
  wire vnpu_0_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_0_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_0_ve_entry;             // Slots of the VE queue.
  wire vnpu_0_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_0_utop_pc;
  wire [2:0] vnpu_0_me_hit;                 // The line of this ME queue is there.
  wire vnpu_0_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_1_ready_add;              // ME uTops that become ready.
  wire vnpu_1_kill;                         // Discard all its uTops.
  wire vnpu_1_done;                         // The program completed (pulse).
  wire vnpu_1_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_1_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_1_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_1_utop_me;                // That ME.
  wire [1:0] vnpu_1_utop_index;             // That uTop.
  wire vnpu_1_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_1_state;                  // State of the sequencer.
  wire [15:0] vnpu_1_group;                 // Group that runs.
  wire [3:0] vnpu_1_fault_code;             // First fault.
  wire vnpu_1_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_1_row_req_address;       // Its address.
  wire [4:0] vnpu_1_row_req_beats;          // Its beats.
  wire [223:0] vnpu_1_line;                 // Line that was hit in the cycle before.
  wire vnpu_1_line_good;                    // Its parity is right.
  wire vnpu_1_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_1_code_req_address;      // Its address.
  wire [4:0] vnpu_1_code_req_beats;         // Its beats.
  wire vnpu_1_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_1_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_1_ve_entry;             // Slots of the VE queue.
  wire vnpu_1_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_1_utop_pc;
  wire [2:0] vnpu_1_me_hit;                 // The line of this ME queue is there.
  wire vnpu_1_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_2_ready_add;              // ME uTops that become ready.
  wire vnpu_2_kill;                         // Discard all its uTops.
  wire vnpu_2_done;                         // The program completed (pulse).
  wire vnpu_2_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_2_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_2_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_2_utop_me;                // That ME.
  wire [1:0] vnpu_2_utop_index;             // That uTop.
  wire vnpu_2_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_2_state;                  // State of the sequencer.
  wire [15:0] vnpu_2_group;                 // Group that runs.
  wire [3:0] vnpu_2_fault_code;             // First fault.
  wire vnpu_2_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_2_row_req_address;       // Its address.
  wire [4:0] vnpu_2_row_req_beats;          // Its beats.
  wire [223:0] vnpu_2_line;                 // Line that was hit in the cycle before.
  wire vnpu_2_line_good;                    // Its parity is right.
  wire vnpu_2_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_2_code_req_address;      // Its address.
  wire [4:0] vnpu_2_code_req_beats;         // Its beats.
  wire vnpu_2_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_2_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_2_ve_entry;             // Slots of the VE queue.
  wire vnpu_2_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_2_utop_pc;
  wire [2:0] vnpu_2_me_hit;                 // The line of this ME queue is there.
  wire vnpu_2_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_3_ready_add;              // ME uTops that become ready.
  wire vnpu_3_kill;                         // Discard all its uTops.
  wire vnpu_3_done;                         // The program completed (pulse).
  wire vnpu_3_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_3_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_3_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_3_utop_me;                // That ME.
  wire [1:0] vnpu_3_utop_index;             // That uTop.
  wire vnpu_3_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_3_state;                  // State of the sequencer.
  wire [15:0] vnpu_3_group;                 // Group that runs.
  wire [3:0] vnpu_3_fault_code;             // First fault.
  wire vnpu_3_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_3_row_req_address;       // Its address.
  wire [4:0] vnpu_3_row_req_beats;          // Its beats.
  wire [223:0] vnpu_3_line;                 // Line that was hit in the cycle before.
  wire vnpu_3_line_good;                    // Its parity is right.
  wire vnpu_3_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_3_code_req_address;      // Its address.
  wire [4:0] vnpu_3_code_req_beats;         // Its beats.
  wire vnpu_3_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_3_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_3_ve_entry;             // Slots of the VE queue.
  wire vnpu_3_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_3_utop_pc;
  wire [2:0] vnpu_3_me_hit;                 // The line of this ME queue is there.
  wire vnpu_3_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_4_ready_add;              // ME uTops that become ready.
  wire vnpu_4_kill;                         // Discard all its uTops.
  wire vnpu_4_done;                         // The program completed (pulse).
  wire vnpu_4_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_4_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_4_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_4_utop_me;                // That ME.
  wire [1:0] vnpu_4_utop_index;             // That uTop.
  wire vnpu_4_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_4_state;                  // State of the sequencer.
  wire [15:0] vnpu_4_group;                 // Group that runs.
  wire [3:0] vnpu_4_fault_code;             // First fault.
  wire vnpu_4_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_4_row_req_address;       // Its address.
  wire [4:0] vnpu_4_row_req_beats;          // Its beats.
  wire [223:0] vnpu_4_line;                 // Line that was hit in the cycle before.
  wire vnpu_4_line_good;                    // Its parity is right.
  wire vnpu_4_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_4_code_req_address;      // Its address.
  wire [4:0] vnpu_4_code_req_beats;         // Its beats.
  wire vnpu_4_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_4_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_4_ve_entry;             // Slots of the VE queue.
  wire vnpu_4_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_4_utop_pc;
  wire [2:0] vnpu_4_me_hit;                 // The line of this ME queue is there.
  wire vnpu_4_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_5_ready_add;              // ME uTops that become ready.
  wire vnpu_5_kill;                         // Discard all its uTops.
  wire vnpu_5_done;                         // The program completed (pulse).
  wire vnpu_5_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_5_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_5_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_5_utop_me;                // That ME.
  wire [1:0] vnpu_5_utop_index;             // That uTop.
  wire vnpu_5_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_5_state;                  // State of the sequencer.
  wire [15:0] vnpu_5_group;                 // Group that runs.
  wire [3:0] vnpu_5_fault_code;             // First fault.
  wire vnpu_5_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_5_row_req_address;       // Its address.
  wire [4:0] vnpu_5_row_req_beats;          // Its beats.
  wire [223:0] vnpu_5_line;                 // Line that was hit in the cycle before.
  wire vnpu_5_line_good;                    // Its parity is right.
  wire vnpu_5_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_5_code_req_address;      // Its address.
  wire [4:0] vnpu_5_code_req_beats;         // Its beats.
  wire vnpu_5_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_5_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_5_ve_entry;             // Slots of the VE queue.
  wire vnpu_5_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_5_utop_pc;
  wire [2:0] vnpu_5_me_hit;                 // The line of this ME queue is there.
  wire vnpu_5_inject_done;                  // The bit was inverted (pulse).
  wire [1:0] vnpu_6_ready_add;              // ME uTops that become ready.
  wire vnpu_6_kill;                         // Discard all its uTops.
  wire vnpu_6_done;                         // The program completed (pulse).
  wire vnpu_6_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_6_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_6_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [1:0] vnpu_6_utop_me;                // That ME.
  wire [1:0] vnpu_6_utop_index;             // That uTop.
  wire vnpu_6_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_6_state;                  // State of the sequencer.
  wire [15:0] vnpu_6_group;                 // Group that runs.
  wire [3:0] vnpu_6_fault_code;             // First fault.
  wire vnpu_6_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_6_row_req_address;       // Its address.
  wire [4:0] vnpu_6_row_req_beats;          // Its beats.
  wire [223:0] vnpu_6_line;                 // Line that was hit in the cycle before.
  wire vnpu_6_line_good;                    // Its parity is right.
  wire vnpu_6_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_6_code_req_address;      // Its address.
  wire [4:0] vnpu_6_code_req_beats;         // Its beats.
  wire vnpu_6_ve_valid;                     // The VE queue has an instruction at its front.
  wire [4:0] vnpu_6_ve_slots;               // Its VE slots in use.
  wire [319:0] vnpu_6_ve_entry;             // Slots of the VE queue.
  wire vnpu_6_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_6_utop_pc;
  wire [2:0] vnpu_6_me_hit;                 // The line of this ME queue is there.
  wire vnpu_6_inject_done;                  // The bit was inverted (pulse).
  wire [2:0] engine_0_owner;                // vNPU of its uTop.
  wire [1:0] engine_0_index;                // Number of its uTop in its group.
  wire engine_0_look;                       // It looks for a line.
  wire [23:0] engine_0_look_line;           // That line.
  wire engine_0_instr_valid;                // An instruction is at its front.
  wire [4:0] engine_0_instr_ve;             // Its VE slots in use.
  wire engine_0_instr_me;                   // It has an ME operation.
  wire engine_0_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_0_next_group;          // Its number.
  wire [3:0] engine_0_fault_code;           // Fault of the queue; 0 for none.
  wire engine_0_me_end;                     // All operations of the uTop have been given.
  wire [921:0] engine_0_context;            // What must be kept of a suspended uTop.
  wire engine_0_expired;                    // The ME owes its answer for too long.
  wire engine_0_me_clear;                   // Clear all registers (pulse).
  wire engine_0_me_restore;                 // Restore the context.
  wire engine_0_me_kill;                    // Discard instead of save.
  wire [47:0] engine_0_me_context;          // Address of the context.
  wire engine_0_online;                     // In service in this cycle.
  wire engine_0_flush;                      // The queue is emptied.
  wire engine_0_finished;                   // Its uTop is finished.
  wire engine_0_saved;                      // Its context is saved.
  wire engine_0_lost;                       // It goes out of service with a uTop.
  wire [6:0] engine_0_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_0_context_write;              // The context is written.
  wire engine_0_me_op_valid;                // An ME operation.
  wire [31:0] engine_0_me_op;               // Word of its slot.
  wire [31:0] engine_0_me_operand;          // Its address.
  wire [319:0] engine_0_ve_entry;           // VE slots.
  wire [2:0] engine_1_owner;                // vNPU of its uTop.
  wire [1:0] engine_1_index;                // Number of its uTop in its group.
  wire engine_1_look;                       // It looks for a line.
  wire [23:0] engine_1_look_line;           // That line.
  wire engine_1_instr_valid;                // An instruction is at its front.
  wire [4:0] engine_1_instr_ve;             // Its VE slots in use.
  wire engine_1_instr_me;                   // It has an ME operation.
  wire engine_1_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_1_next_group;          // Its number.
  wire [3:0] engine_1_fault_code;           // Fault of the queue; 0 for none.
  wire engine_1_me_end;                     // All operations of the uTop have been given.
  wire [921:0] engine_1_context;            // What must be kept of a suspended uTop.
  wire engine_1_expired;                    // The ME owes its answer for too long.
  wire engine_1_me_clear;                   // Clear all registers (pulse).
  wire engine_1_me_restore;                 // Restore the context.
  wire engine_1_me_kill;                    // Discard instead of save.
  wire [47:0] engine_1_me_context;          // Address of the context.
  wire engine_1_online;                     // In service in this cycle.
  wire engine_1_flush;                      // The queue is emptied.
  wire engine_1_finished;                   // Its uTop is finished.
  wire engine_1_saved;                      // Its context is saved.
  wire engine_1_lost;                       // It goes out of service with a uTop.
  wire [6:0] engine_1_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_1_context_write;              // The context is written.
  wire engine_1_me_op_valid;                // An ME operation.
  wire [31:0] engine_1_me_op;               // Word of its slot.
  wire [31:0] engine_1_me_operand;          // Its address.
  wire [319:0] engine_1_ve_entry;           // VE slots.
  wire [2:0] engine_2_owner;                // vNPU of its uTop.
  wire [1:0] engine_2_index;                // Number of its uTop in its group.
  wire engine_2_look;                       // It looks for a line.
  wire [23:0] engine_2_look_line;           // That line.
  wire engine_2_instr_valid;                // An instruction is at its front.
  wire [4:0] engine_2_instr_ve;             // Its VE slots in use.
  wire engine_2_instr_me;                   // It has an ME operation.
  wire engine_2_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_2_next_group;          // Its number.
  wire [3:0] engine_2_fault_code;           // Fault of the queue; 0 for none.
  wire engine_2_me_end;                     // All operations of the uTop have been given.
  wire [921:0] engine_2_context;            // What must be kept of a suspended uTop.
  wire engine_2_expired;                    // The ME owes its answer for too long.
  wire engine_2_me_clear;                   // Clear all registers (pulse).
  wire engine_2_me_restore;                 // Restore the context.
  wire engine_2_me_kill;                    // Discard instead of save.
  wire [47:0] engine_2_me_context;          // Address of the context.
  wire engine_2_online;                     // In service in this cycle.
  wire engine_2_flush;                      // The queue is emptied.
  wire engine_2_finished;                   // Its uTop is finished.
  wire engine_2_saved;                      // Its context is saved.
  wire engine_2_lost;                       // It goes out of service with a uTop.
  wire [6:0] engine_2_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_2_context_write;              // The context is written.
  wire engine_2_me_op_valid;                // An ME operation.
  wire [31:0] engine_2_me_op;               // Word of its slot.
  wire [31:0] engine_2_me_operand;          // Its address.
  wire [319:0] engine_2_ve_entry;           // VE slots.
  wire ve_0_op_valid;                       // An operation.
  wire [31:0] ve_0_op;                      // Word of its slot.
  wire [31:0] ve_0_operand;                 // Its address or scalar.
  wire [2:0] ve_0_vnpu;                     // vNPU whose SRAM it works on.
  wire [6:0] ve_0_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [9:0] ve_0_reduce;
  wire ve_1_op_valid;                       // An operation.
  wire [31:0] ve_1_op;                      // Word of its slot.
  wire [31:0] ve_1_operand;                 // Its address or scalar.
  wire [2:0] ve_1_vnpu;                     // vNPU whose SRAM it works on.
  wire [6:0] ve_1_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [9:0] ve_1_reduce;
  wire ve_2_op_valid;                       // An operation.
  wire [31:0] ve_2_op;                      // Word of its slot.
  wire [31:0] ve_2_operand;                 // Its address or scalar.
  wire [2:0] ve_2_vnpu;                     // vNPU whose SRAM it works on.
  wire [6:0] ve_2_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [9:0] ve_2_reduce;
  wire ve_3_op_valid;                       // An operation.
  wire [31:0] ve_3_op;                      // Word of its slot.
  wire [31:0] ve_3_operand;                 // Its address or scalar.
  wire [2:0] ve_3_vnpu;                     // vNPU whose SRAM it works on.
  wire [6:0] ve_3_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [9:0] ve_3_reduce;
  wire ve_4_op_valid;                       // An operation.
  wire [31:0] ve_4_op;                      // Word of its slot.
  wire [31:0] ve_4_operand;                 // Its address or scalar.
  wire [2:0] ve_4_vnpu;                     // vNPU whose SRAM it works on.
  wire [6:0] ve_4_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [9:0] ve_4_reduce;

  // ----------------------------------------
  // uTop that begins
  // ----------------------------------------

  // vNPU of the uTop that begins, one-hot.
  wire [6:0] launch = {
    vnpu_6_utop_valid,
    vnpu_5_utop_valid,
    vnpu_4_utop_valid,
    vnpu_3_utop_valid,
    vnpu_2_utop_valid,
    vnpu_1_utop_valid,
    vnpu_0_utop_valid
  };

  // vNPU of the uTop that begins.
  wire [2:0] launch_owner = {|(launch & 7'h70), |(launch & 7'h4c), |(launch & 7'h2a)};

  // ME that it begins on.
  wire [1:0] launch_me =
      (vnpu_0_utop_me & {2{launch[0]}}) |
      (vnpu_1_utop_me & {2{launch[1]}}) |
      (vnpu_2_utop_me & {2{launch[2]}}) |
      (vnpu_3_utop_me & {2{launch[3]}}) |
      (vnpu_4_utop_me & {2{launch[4]}}) |
      (vnpu_5_utop_me & {2{launch[5]}}) |
      (vnpu_6_utop_me & {2{launch[6]}});

  // Its number in its group.
  wire [1:0] launch_index =
      (vnpu_0_utop_index & {2{launch[0]}}) |
      (vnpu_1_utop_index & {2{launch[1]}}) |
      (vnpu_2_utop_index & {2{launch[2]}}) |
      (vnpu_3_utop_index & {2{launch[3]}}) |
      (vnpu_4_utop_index & {2{launch[4]}}) |
      (vnpu_5_utop_index & {2{launch[5]}}) |
      (vnpu_6_utop_index & {2{launch[6]}});

  // It goes on from its saved context.
  wire launch_resume =
      (vnpu_0_utop_resume & launch[0]) |
      (vnpu_1_utop_resume & launch[1]) |
      (vnpu_2_utop_resume & launch[2]) |
      (vnpu_3_utop_resume & launch[3]) |
      (vnpu_4_utop_resume & launch[4]) |
      (vnpu_5_utop_resume & launch[5]) |
      (vnpu_6_utop_resume & launch[6]);

  // Its first instruction.
  wire [23:0] launch_pc =
      vnpu_0_utop_pc |
      vnpu_1_utop_pc |
      vnpu_2_utop_pc |
      vnpu_3_utop_pc |
      vnpu_4_utop_pc |
      vnpu_5_utop_pc |
      vnpu_6_utop_pc;

  // ----------------------------------------
  // Contexts of suspended uTops
  // ----------------------------------------

  // ME whose context is written, one-hot.
  wire [2:0] context_write = {
    engine_2_context_write,
    engine_1_context_write,
    engine_0_context_write
  };

  vnpu_context_memory u_contexts (
    .clk_i           (clk_i),
    .write_i         (|context_write),
    .write_vnpu_i    ((engine_0_owner & {3{context_write[0]}}) |
                      (engine_1_owner & {3{context_write[1]}}) |
                      (engine_2_owner & {3{context_write[2]}})),
    .write_utop_i    ((engine_0_index & {2{context_write[0]}}) |
                      (engine_1_index & {2{context_write[1]}}) |
                      (engine_2_index & {2{context_write[2]}})),
    .write_context_i ((engine_0_context & {922{context_write[0]}}) |
                      (engine_1_context & {922{context_write[1]}}) |
                      (engine_2_context & {922{context_write[2]}})),
    .read_vnpu_i     (launch_owner),
    .read_utop_i     (launch_index),
    .read_context_o  (contexts_read_context)
  );

  // ----------------------------------------
  // Engines
  // ----------------------------------------

  // Tenant of ME 0.
  wire [2:0] me_0_vnpu = me_vnpu_o[2:0];

  // Tenant of ME 0, one-hot.
  wire [6:0] me_0_tenant = {
    me_0_vnpu == 3'd6,
    me_0_vnpu == 3'd5,
    me_0_vnpu == 3'd4,
    me_0_vnpu == 3'd3,
    me_0_vnpu == 3'd2,
    me_0_vnpu == 3'd1,
    me_0_vnpu == 3'd0
  };

  // Tenant of ME 1.
  wire [2:0] me_1_vnpu = me_vnpu_o[5:3];

  // Tenant of ME 1, one-hot.
  wire [6:0] me_1_tenant = {
    me_1_vnpu == 3'd6,
    me_1_vnpu == 3'd5,
    me_1_vnpu == 3'd4,
    me_1_vnpu == 3'd3,
    me_1_vnpu == 3'd2,
    me_1_vnpu == 3'd1,
    me_1_vnpu == 3'd0
  };

  // Tenant of ME 2.
  wire [2:0] me_2_vnpu = me_vnpu_o[8:6];

  // Tenant of ME 2, one-hot.
  wire [6:0] me_2_tenant = {
    me_2_vnpu == 3'd6,
    me_2_vnpu == 3'd5,
    me_2_vnpu == 3'd4,
    me_2_vnpu == 3'd3,
    me_2_vnpu == 3'd2,
    me_2_vnpu == 3'd1,
    me_2_vnpu == 3'd0
  };

  // VE whose result queue 0 takes, one-hot.
  wire [4:0] result_ve_0 = {
    ve_4_reduce[0],
    ve_3_reduce[0] & ~ve_4_reduce[0],
    ve_2_reduce[0] & ~ve_3_reduce[0] & ~ve_4_reduce[0],
    ve_1_reduce[0] & ~ve_2_reduce[0] & ~ve_3_reduce[0] & ~ve_4_reduce[0],
    ve_0_reduce[0] & ~ve_1_reduce[0] & ~ve_2_reduce[0] & ~ve_3_reduce[0] & ~ve_4_reduce[0]
  };

  vnpu_engine_slice u_engine_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 2'd0)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[0]),
    .save_i          (me_save_o[0]),
    .in_service_i    (me_online_o[0]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd0)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[0]),
    .saved_i         (me_saved_i[0]),
    .restored_i      (me_restored_i[0]),
    .pop_done_i      (me_pop_done_i[0]),
    .group_i         ((vnpu_0_group & {16{engine_0_owned[0]}}) |
                      (vnpu_1_group & {16{engine_0_owned[1]}}) |
                      (vnpu_2_group & {16{engine_0_owned[2]}}) |
                      (vnpu_3_group & {16{engine_0_owned[3]}}) |
                      (vnpu_4_group & {16{engine_0_owned[4]}}) |
                      (vnpu_5_group & {16{engine_0_owned[5]}}) |
                      (vnpu_6_group & {16{engine_0_owned[6]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_0_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_0_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_0_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_0_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_0_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_0_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_0_owned[6]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_0_owned[0]) |
                      (vnpu_1_live & engine_0_owned[1]) |
                      (vnpu_2_live & engine_0_owned[2]) |
                      (vnpu_3_live & engine_0_owned[3]) |
                      (vnpu_4_live & engine_0_owned[4]) |
                      (vnpu_5_live & engine_0_owned[5]) |
                      (vnpu_6_live & engine_0_owned[6])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[0] & engine_0_owned[0]) |
                      (vnpu_1_me_hit[0] & engine_0_owned[1]) |
                      (vnpu_2_me_hit[0] & engine_0_owned[2]) |
                      (vnpu_3_me_hit[0] & engine_0_owned[3]) |
                      (vnpu_4_me_hit[0] & engine_0_owned[4]) |
                      (vnpu_5_me_hit[0] & engine_0_owned[5]) |
                      (vnpu_6_me_hit[0] & engine_0_owned[6])),
    .line_i          ((vnpu_0_line & {224{engine_0_owned[0]}}) |
                      (vnpu_1_line & {224{engine_0_owned[1]}}) |
                      (vnpu_2_line & {224{engine_0_owned[2]}}) |
                      (vnpu_3_line & {224{engine_0_owned[3]}}) |
                      (vnpu_4_line & {224{engine_0_owned[4]}}) |
                      (vnpu_5_line & {224{engine_0_owned[5]}}) |
                      (vnpu_6_line & {224{engine_0_owned[6]}})),
    .line_good_i     ((vnpu_0_line_good & engine_0_owned[0]) |
                      (vnpu_1_line_good & engine_0_owned[1]) |
                      (vnpu_2_line_good & engine_0_owned[2]) |
                      (vnpu_3_line_good & engine_0_owned[3]) |
                      (vnpu_4_line_good & engine_0_owned[4]) |
                      (vnpu_5_line_good & engine_0_owned[5]) |
                      (vnpu_6_line_good & engine_0_owned[6])),
    .take_i          (operation_scheduler_instr_take[0]),
    .retire_i        (operation_scheduler_retire[0]),
    .todo_i          (operation_scheduler_todo[4:0]),
    .me_todo_i       (operation_scheduler_me_todo[0]),
    .issue_i         (operation_scheduler_me_issue[0]),
    .result_valid_i  (ve_0_reduce[0] |
                      ve_1_reduce[0] |
                      ve_2_reduce[0] |
                      ve_3_reduce[0] |
                      ve_4_reduce[0]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_0[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_0[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_0[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_0[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_0[4]}})),
    .owner_o         (engine_0_owner),
    .index_o         (engine_0_index),
    .look_o          (engine_0_look),
    .look_line_o     (engine_0_look_line),
    .instr_valid_o   (engine_0_instr_valid),
    .instr_ve_o      (engine_0_instr_ve),
    .instr_me_o      (engine_0_instr_me),
    .next_valid_o    (engine_0_next_valid),
    .next_group_o    (engine_0_next_group),
    .fault_code_o    (engine_0_fault_code),
    .me_end_o        (engine_0_me_end),
    .context_o       (engine_0_context),
    .expired_o       (engine_0_expired),
    .me_clear_o      (engine_0_me_clear),
    .me_restore_o    (engine_0_me_restore),
    .me_kill_o       (engine_0_me_kill),
    .me_context_o    (engine_0_me_context),
    .online_o        (engine_0_online),
    .flush_o         (engine_0_flush),
    .finished_o      (engine_0_finished),
    .saved_o         (engine_0_saved),
    .lost_o          (engine_0_lost),
    .owned_o         (engine_0_owned),
    .context_write_o (engine_0_context_write),
    .me_op_valid_o   (engine_0_me_op_valid),
    .me_op_o         (engine_0_me_op),
    .me_operand_o    (engine_0_me_operand),
    .ve_entry_o      (engine_0_ve_entry)
  );

  // VE whose result queue 1 takes, one-hot.
  wire [4:0] result_ve_1 = {
    ve_4_reduce[1],
    ve_3_reduce[1] & ~ve_4_reduce[1],
    ve_2_reduce[1] & ~ve_3_reduce[1] & ~ve_4_reduce[1],
    ve_1_reduce[1] & ~ve_2_reduce[1] & ~ve_3_reduce[1] & ~ve_4_reduce[1],
    ve_0_reduce[1] & ~ve_1_reduce[1] & ~ve_2_reduce[1] & ~ve_3_reduce[1] & ~ve_4_reduce[1]
  };

  vnpu_engine_slice u_engine_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 2'd1)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[1]),
    .save_i          (me_save_o[1]),
    .in_service_i    (me_online_o[1]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd1)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[1]),
    .saved_i         (me_saved_i[1]),
    .restored_i      (me_restored_i[1]),
    .pop_done_i      (me_pop_done_i[1]),
    .group_i         ((vnpu_0_group & {16{engine_1_owned[0]}}) |
                      (vnpu_1_group & {16{engine_1_owned[1]}}) |
                      (vnpu_2_group & {16{engine_1_owned[2]}}) |
                      (vnpu_3_group & {16{engine_1_owned[3]}}) |
                      (vnpu_4_group & {16{engine_1_owned[4]}}) |
                      (vnpu_5_group & {16{engine_1_owned[5]}}) |
                      (vnpu_6_group & {16{engine_1_owned[6]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_1_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_1_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_1_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_1_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_1_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_1_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_1_owned[6]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_1_owned[0]) |
                      (vnpu_1_live & engine_1_owned[1]) |
                      (vnpu_2_live & engine_1_owned[2]) |
                      (vnpu_3_live & engine_1_owned[3]) |
                      (vnpu_4_live & engine_1_owned[4]) |
                      (vnpu_5_live & engine_1_owned[5]) |
                      (vnpu_6_live & engine_1_owned[6])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[1] & engine_1_owned[0]) |
                      (vnpu_1_me_hit[1] & engine_1_owned[1]) |
                      (vnpu_2_me_hit[1] & engine_1_owned[2]) |
                      (vnpu_3_me_hit[1] & engine_1_owned[3]) |
                      (vnpu_4_me_hit[1] & engine_1_owned[4]) |
                      (vnpu_5_me_hit[1] & engine_1_owned[5]) |
                      (vnpu_6_me_hit[1] & engine_1_owned[6])),
    .line_i          ((vnpu_0_line & {224{engine_1_owned[0]}}) |
                      (vnpu_1_line & {224{engine_1_owned[1]}}) |
                      (vnpu_2_line & {224{engine_1_owned[2]}}) |
                      (vnpu_3_line & {224{engine_1_owned[3]}}) |
                      (vnpu_4_line & {224{engine_1_owned[4]}}) |
                      (vnpu_5_line & {224{engine_1_owned[5]}}) |
                      (vnpu_6_line & {224{engine_1_owned[6]}})),
    .line_good_i     ((vnpu_0_line_good & engine_1_owned[0]) |
                      (vnpu_1_line_good & engine_1_owned[1]) |
                      (vnpu_2_line_good & engine_1_owned[2]) |
                      (vnpu_3_line_good & engine_1_owned[3]) |
                      (vnpu_4_line_good & engine_1_owned[4]) |
                      (vnpu_5_line_good & engine_1_owned[5]) |
                      (vnpu_6_line_good & engine_1_owned[6])),
    .take_i          (operation_scheduler_instr_take[1]),
    .retire_i        (operation_scheduler_retire[1]),
    .todo_i          (operation_scheduler_todo[9:5]),
    .me_todo_i       (operation_scheduler_me_todo[1]),
    .issue_i         (operation_scheduler_me_issue[1]),
    .result_valid_i  (ve_0_reduce[1] |
                      ve_1_reduce[1] |
                      ve_2_reduce[1] |
                      ve_3_reduce[1] |
                      ve_4_reduce[1]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_1[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_1[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_1[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_1[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_1[4]}})),
    .owner_o         (engine_1_owner),
    .index_o         (engine_1_index),
    .look_o          (engine_1_look),
    .look_line_o     (engine_1_look_line),
    .instr_valid_o   (engine_1_instr_valid),
    .instr_ve_o      (engine_1_instr_ve),
    .instr_me_o      (engine_1_instr_me),
    .next_valid_o    (engine_1_next_valid),
    .next_group_o    (engine_1_next_group),
    .fault_code_o    (engine_1_fault_code),
    .me_end_o        (engine_1_me_end),
    .context_o       (engine_1_context),
    .expired_o       (engine_1_expired),
    .me_clear_o      (engine_1_me_clear),
    .me_restore_o    (engine_1_me_restore),
    .me_kill_o       (engine_1_me_kill),
    .me_context_o    (engine_1_me_context),
    .online_o        (engine_1_online),
    .flush_o         (engine_1_flush),
    .finished_o      (engine_1_finished),
    .saved_o         (engine_1_saved),
    .lost_o          (engine_1_lost),
    .owned_o         (engine_1_owned),
    .context_write_o (engine_1_context_write),
    .me_op_valid_o   (engine_1_me_op_valid),
    .me_op_o         (engine_1_me_op),
    .me_operand_o    (engine_1_me_operand),
    .ve_entry_o      (engine_1_ve_entry)
  );

  // VE whose result queue 2 takes, one-hot.
  wire [4:0] result_ve_2 = {
    ve_4_reduce[2],
    ve_3_reduce[2] & ~ve_4_reduce[2],
    ve_2_reduce[2] & ~ve_3_reduce[2] & ~ve_4_reduce[2],
    ve_1_reduce[2] & ~ve_2_reduce[2] & ~ve_3_reduce[2] & ~ve_4_reduce[2],
    ve_0_reduce[2] & ~ve_1_reduce[2] & ~ve_2_reduce[2] & ~ve_3_reduce[2] & ~ve_4_reduce[2]
  };

  vnpu_engine_slice u_engine_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 2'd2)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[2]),
    .save_i          (me_save_o[2]),
    .in_service_i    (me_online_o[2]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd2)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[2]),
    .saved_i         (me_saved_i[2]),
    .restored_i      (me_restored_i[2]),
    .pop_done_i      (me_pop_done_i[2]),
    .group_i         ((vnpu_0_group & {16{engine_2_owned[0]}}) |
                      (vnpu_1_group & {16{engine_2_owned[1]}}) |
                      (vnpu_2_group & {16{engine_2_owned[2]}}) |
                      (vnpu_3_group & {16{engine_2_owned[3]}}) |
                      (vnpu_4_group & {16{engine_2_owned[4]}}) |
                      (vnpu_5_group & {16{engine_2_owned[5]}}) |
                      (vnpu_6_group & {16{engine_2_owned[6]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_2_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_2_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_2_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_2_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_2_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_2_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_2_owned[6]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_2_owned[0]) |
                      (vnpu_1_live & engine_2_owned[1]) |
                      (vnpu_2_live & engine_2_owned[2]) |
                      (vnpu_3_live & engine_2_owned[3]) |
                      (vnpu_4_live & engine_2_owned[4]) |
                      (vnpu_5_live & engine_2_owned[5]) |
                      (vnpu_6_live & engine_2_owned[6])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[2] & engine_2_owned[0]) |
                      (vnpu_1_me_hit[2] & engine_2_owned[1]) |
                      (vnpu_2_me_hit[2] & engine_2_owned[2]) |
                      (vnpu_3_me_hit[2] & engine_2_owned[3]) |
                      (vnpu_4_me_hit[2] & engine_2_owned[4]) |
                      (vnpu_5_me_hit[2] & engine_2_owned[5]) |
                      (vnpu_6_me_hit[2] & engine_2_owned[6])),
    .line_i          ((vnpu_0_line & {224{engine_2_owned[0]}}) |
                      (vnpu_1_line & {224{engine_2_owned[1]}}) |
                      (vnpu_2_line & {224{engine_2_owned[2]}}) |
                      (vnpu_3_line & {224{engine_2_owned[3]}}) |
                      (vnpu_4_line & {224{engine_2_owned[4]}}) |
                      (vnpu_5_line & {224{engine_2_owned[5]}}) |
                      (vnpu_6_line & {224{engine_2_owned[6]}})),
    .line_good_i     ((vnpu_0_line_good & engine_2_owned[0]) |
                      (vnpu_1_line_good & engine_2_owned[1]) |
                      (vnpu_2_line_good & engine_2_owned[2]) |
                      (vnpu_3_line_good & engine_2_owned[3]) |
                      (vnpu_4_line_good & engine_2_owned[4]) |
                      (vnpu_5_line_good & engine_2_owned[5]) |
                      (vnpu_6_line_good & engine_2_owned[6])),
    .take_i          (operation_scheduler_instr_take[2]),
    .retire_i        (operation_scheduler_retire[2]),
    .todo_i          (operation_scheduler_todo[14:10]),
    .me_todo_i       (operation_scheduler_me_todo[2]),
    .issue_i         (operation_scheduler_me_issue[2]),
    .result_valid_i  (ve_0_reduce[2] |
                      ve_1_reduce[2] |
                      ve_2_reduce[2] |
                      ve_3_reduce[2] |
                      ve_4_reduce[2]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_2[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_2[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_2[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_2[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_2[4]}})),
    .owner_o         (engine_2_owner),
    .index_o         (engine_2_index),
    .look_o          (engine_2_look),
    .look_line_o     (engine_2_look_line),
    .instr_valid_o   (engine_2_instr_valid),
    .instr_ve_o      (engine_2_instr_ve),
    .instr_me_o      (engine_2_instr_me),
    .next_valid_o    (engine_2_next_valid),
    .next_group_o    (engine_2_next_group),
    .fault_code_o    (engine_2_fault_code),
    .me_end_o        (engine_2_me_end),
    .context_o       (engine_2_context),
    .expired_o       (engine_2_expired),
    .me_clear_o      (engine_2_me_clear),
    .me_restore_o    (engine_2_me_restore),
    .me_kill_o       (engine_2_me_kill),
    .me_context_o    (engine_2_me_context),
    .online_o        (engine_2_online),
    .flush_o         (engine_2_flush),
    .finished_o      (engine_2_finished),
    .saved_o         (engine_2_saved),
    .lost_o          (engine_2_lost),
    .owned_o         (engine_2_owned),
    .context_write_o (engine_2_context_write),
    .me_op_valid_o   (engine_2_me_op_valid),
    .me_op_o         (engine_2_me_op),
    .me_operand_o    (engine_2_me_operand),
    .ve_entry_o      (engine_2_ve_entry)
  );

  assign me_kill_o = {engine_2_me_kill, engine_1_me_kill, engine_0_me_kill};
  assign me_clear_o = {engine_2_me_clear, engine_1_me_clear, engine_0_me_clear};
  assign me_restore_o = {engine_2_me_restore, engine_1_me_restore, engine_0_me_restore};
  assign me_context_o = {engine_2_me_context, engine_1_me_context, engine_0_me_context};
  assign me_op_valid_o = {engine_2_me_op_valid, engine_1_me_op_valid, engine_0_me_op_valid};
  assign me_op_o = {engine_2_me_op, engine_1_me_op, engine_0_me_op};
  assign me_operand_o = {engine_2_me_operand, engine_1_me_operand, engine_0_me_operand};
  assign me_end_o = {engine_2_me_end, engine_1_me_end, engine_0_me_end};

  // MEs in service in this cycle.
  wire [2:0] online = {engine_2_online, engine_1_online, engine_0_online};
  // MEs that lose their uTop.
  wire [2:0] lost = {engine_2_lost, engine_1_lost, engine_0_lost};

  // ----------------------------------------
  // Operations of the VEs
  // ----------------------------------------

  // VE slots of every queue.
  wire [3199:0] entries = {
    vnpu_6_ve_entry,
    vnpu_5_ve_entry,
    vnpu_4_ve_entry,
    vnpu_3_ve_entry,
    vnpu_2_ve_entry,
    vnpu_1_ve_entry,
    vnpu_0_ve_entry,
    engine_2_ve_entry,
    engine_1_ve_entry,
    engine_0_ve_entry
  };

  // vNPU of every queue.
  wire [29:0] owners = {
    3'd6,
    3'd5,
    3'd4,
    3'd3,
    3'd2,
    3'd1,
    3'd0,
    engine_2_owner,
    engine_1_owner,
    engine_0_owner
  };

  vnpu_ve_port u_ve_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[0]),
    .queue_i    (ve_queue_o[3:0]),
    .slot_i     (operation_scheduler_ve_slot[2:0]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_0_op_valid),
    .op_o       (ve_0_op),
    .operand_o  (ve_0_operand),
    .vnpu_o     (ve_0_vnpu),
    .grant_o    (ve_0_grant),
    .reduce_o   (ve_0_reduce)
  );

  vnpu_ve_port u_ve_1 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[1]),
    .queue_i    (ve_queue_o[7:4]),
    .slot_i     (operation_scheduler_ve_slot[5:3]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_1_op_valid),
    .op_o       (ve_1_op),
    .operand_o  (ve_1_operand),
    .vnpu_o     (ve_1_vnpu),
    .grant_o    (ve_1_grant),
    .reduce_o   (ve_1_reduce)
  );

  vnpu_ve_port u_ve_2 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[2]),
    .queue_i    (ve_queue_o[11:8]),
    .slot_i     (operation_scheduler_ve_slot[8:6]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_2_op_valid),
    .op_o       (ve_2_op),
    .operand_o  (ve_2_operand),
    .vnpu_o     (ve_2_vnpu),
    .grant_o    (ve_2_grant),
    .reduce_o   (ve_2_reduce)
  );

  vnpu_ve_port u_ve_3 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[3]),
    .queue_i    (ve_queue_o[15:12]),
    .slot_i     (operation_scheduler_ve_slot[11:9]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_3_op_valid),
    .op_o       (ve_3_op),
    .operand_o  (ve_3_operand),
    .vnpu_o     (ve_3_vnpu),
    .grant_o    (ve_3_grant),
    .reduce_o   (ve_3_reduce)
  );

  vnpu_ve_port u_ve_4 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[4]),
    .queue_i    (ve_queue_o[19:16]),
    .slot_i     (operation_scheduler_ve_slot[14:12]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_4_op_valid),
    .op_o       (ve_4_op),
    .operand_o  (ve_4_operand),
    .vnpu_o     (ve_4_vnpu),
    .grant_o    (ve_4_grant),
    .reduce_o   (ve_4_reduce)
  );

  assign ve_op_valid_o = {
    ve_4_op_valid,
    ve_3_op_valid,
    ve_2_op_valid,
    ve_1_op_valid,
    ve_0_op_valid
  };

  assign ve_op_o = {ve_4_op, ve_3_op, ve_2_op, ve_1_op, ve_0_op};
  assign ve_operand_o = {ve_4_operand, ve_3_operand, ve_2_operand, ve_1_operand, ve_0_operand};
  assign ve_vnpu_o = {ve_4_vnpu, ve_3_vnpu, ve_2_vnpu, ve_1_vnpu, ve_0_vnpu};

  // ----------------------------------------
  // vNPUs
  // ----------------------------------------

  // MEs with a uTop.
  wire [2:0] busy = me_run_o | me_save_o;
  // MEs with a uTop and in service.
  wire [2:0] served = busy & online;
  // Fault of each ME queue; 0 for none.
  wire [11:0] me_fault_code = {engine_2_fault_code, engine_1_fault_code, engine_0_fault_code};
  // ME queues that write the next group.
  wire [2:0] me_next_valid = {engine_2_next_valid, engine_1_next_valid, engine_0_next_valid};
  // Its number.
  wire [47:0] me_next_group = {engine_2_next_group, engine_1_next_group, engine_0_next_group};
  // Lines that ME queues look for.
  wire [71:0] me_look_line = {engine_2_look_line, engine_1_look_line, engine_0_look_line};
  // ME queues that look for a line.
  wire [2:0] me_look = {engine_2_look, engine_1_look, engine_0_look};

  // vNPU of a start, one-hot.
  wire [6:0] start_vnpu =
      {
        utop_scheduler_start_vnpu == 3'd6,
        utop_scheduler_start_vnpu == 3'd5,
        utop_scheduler_start_vnpu == 3'd4,
        utop_scheduler_start_vnpu == 3'd3,
        utop_scheduler_start_vnpu == 3'd2,
        utop_scheduler_start_vnpu == 3'd1,
        utop_scheduler_start_vnpu == 3'd0
      } &
      {7{utop_scheduler_start_valid}};

  // vNPU of an injection, one-hot.
  wire [6:0] inject_vnpu =
      {
        registers_inject_vnpu == 3'd6,
        registers_inject_vnpu == 3'd5,
        registers_inject_vnpu == 3'd4,
        registers_inject_vnpu == 3'd3,
        registers_inject_vnpu == 3'd2,
        registers_inject_vnpu == 3'd1,
        registers_inject_vnpu == 3'd0
      } &
      {7{registers_inject_valid}};

  // Requester of the beat, one-hot.
  wire [13:0] beats =
      {
        fetch_master_beat_requester == 4'd13,
        fetch_master_beat_requester == 4'd12,
        fetch_master_beat_requester == 4'd11,
        fetch_master_beat_requester == 4'd10,
        fetch_master_beat_requester == 4'd9,
        fetch_master_beat_requester == 4'd8,
        fetch_master_beat_requester == 4'd7,
        fetch_master_beat_requester == 4'd6,
        fetch_master_beat_requester == 4'd5,
        fetch_master_beat_requester == 4'd4,
        fetch_master_beat_requester == 4'd3,
        fetch_master_beat_requester == 4'd2,
        fetch_master_beat_requester == 4'd1,
        fetch_master_beat_requester == 4'd0
      } &
      {14{fetch_master_beat_valid}};

  wire row_parity;  // Parity of the fields in a beat of a row.
  vnpu_row_parity u_row_parity (
    .beat_number_i (fetch_master_beat_number),
    .beat_data_i   (fetch_master_beat_data),
    .parity_o      (row_parity)
  );

  // Parity of its words.
  wire [3:0] beat_parity = {
    ^fetch_master_beat_data[127:96],
    ^fetch_master_beat_data[95:64],
    ^fetch_master_beat_data[63:32],
    ^fetch_master_beat_data[31:0]
  };

  // MEs of vNPU 0.
  wire [2:0] mine_0 = {me_2_tenant[0], me_1_tenant[0], me_0_tenant[0]};
  // ME queues of vNPU 0.
  wire [2:0] owned_0 = {engine_2_owned[0], engine_1_owned[0], engine_0_owned[0]};

  // VE whose result queue 3 takes, one-hot.
  wire [4:0] result_ve_3 = {
    ve_4_reduce[3],
    ve_3_reduce[3] & ~ve_4_reduce[3],
    ve_2_reduce[3] & ~ve_3_reduce[3] & ~ve_4_reduce[3],
    ve_1_reduce[3] & ~ve_2_reduce[3] & ~ve_3_reduce[3] & ~ve_4_reduce[3],
    ve_0_reduce[3] & ~ve_1_reduce[3] & ~ve_2_reduce[3] & ~ve_3_reduce[3] & ~ve_4_reduce[3]
  };

  vnpu_vnpu_slice u_vnpu_0 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[0]),
    .stop_i             (registers_stop[0]),
    .clear_i            (registers_clear[0]),
    .table_rows_i       (registers_table_rows[15:0]),
    .table_base_i       (registers_table_base[47:0]),
    .code_base_i        (registers_code_base[47:0]),
    .code_bytes_i       (registers_code_bytes[31:0]),
    .data_ready_i       (data_ready_i[0]),
    .start_i            (start_vnpu[0]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_0 & served),
    .lost_i             (|(mine_0 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_0),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_0),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[3]),
    .ve_retire_i        (operation_scheduler_retire[3]),
    .ve_todo_i          (operation_scheduler_todo[19:15]),
    .result_valid_i     (ve_0_reduce[3] |
                         ve_1_reduce[3] |
                         ve_2_reduce[3] |
                         ve_3_reduce[3] |
                         ve_4_reduce[3]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_3[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_3[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_3[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_3[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_3[4]}})),
    .code_done_i        (fetch_master_done[0]),
    .code_error_i       (fetch_master_done_error[0]),
    .code_timeout_i     (fetch_master_done_timeout[0]),
    .code_beat_i        (beats[0]),
    .row_done_i         (fetch_master_done[7]),
    .row_error_i        (fetch_master_done_error[7]),
    .row_timeout_i      (fetch_master_done_timeout[7]),
    .row_beat_i         (beats[7]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[0] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[0] & registers_inject_row),
    .ready_add_o        (vnpu_0_ready_add),
    .kill_o             (vnpu_0_kill),
    .done_o             (vnpu_0_done),
    .ve_active_o        (vnpu_0_ve_active),
    .ve_flush_o         (vnpu_0_ve_flush),
    .utop_valid_o       (vnpu_0_utop_valid),
    .utop_me_o          (vnpu_0_utop_me),
    .utop_index_o       (vnpu_0_utop_index),
    .utop_resume_o      (vnpu_0_utop_resume),
    .state_o            (vnpu_0_state),
    .group_o            (vnpu_0_group),
    .fault_code_o       (vnpu_0_fault_code),
    .row_req_valid_o    (vnpu_0_row_req_valid),
    .row_req_address_o  (vnpu_0_row_req_address),
    .row_req_beats_o    (vnpu_0_row_req_beats),
    .line_o             (vnpu_0_line),
    .line_good_o        (vnpu_0_line_good),
    .code_req_valid_o   (vnpu_0_code_req_valid),
    .code_req_address_o (vnpu_0_code_req_address),
    .code_req_beats_o   (vnpu_0_code_req_beats),
    .ve_valid_o         (vnpu_0_ve_valid),
    .ve_slots_o         (vnpu_0_ve_slots),
    .ve_entry_o         (vnpu_0_ve_entry),
    .live_o             (vnpu_0_live),
    .utop_pc_o          (vnpu_0_utop_pc),
    .me_hit_o           (vnpu_0_me_hit),
    .inject_done_o      (vnpu_0_inject_done)
  );

  // MEs of vNPU 1.
  wire [2:0] mine_1 = {me_2_tenant[1], me_1_tenant[1], me_0_tenant[1]};
  // ME queues of vNPU 1.
  wire [2:0] owned_1 = {engine_2_owned[1], engine_1_owned[1], engine_0_owned[1]};

  // VE whose result queue 4 takes, one-hot.
  wire [4:0] result_ve_4 = {
    ve_4_reduce[4],
    ve_3_reduce[4] & ~ve_4_reduce[4],
    ve_2_reduce[4] & ~ve_3_reduce[4] & ~ve_4_reduce[4],
    ve_1_reduce[4] & ~ve_2_reduce[4] & ~ve_3_reduce[4] & ~ve_4_reduce[4],
    ve_0_reduce[4] & ~ve_1_reduce[4] & ~ve_2_reduce[4] & ~ve_3_reduce[4] & ~ve_4_reduce[4]
  };

  vnpu_vnpu_slice u_vnpu_1 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[1]),
    .stop_i             (registers_stop[1]),
    .clear_i            (registers_clear[1]),
    .table_rows_i       (registers_table_rows[31:16]),
    .table_base_i       (registers_table_base[95:48]),
    .code_base_i        (registers_code_base[95:48]),
    .code_bytes_i       (registers_code_bytes[63:32]),
    .data_ready_i       (data_ready_i[1]),
    .start_i            (start_vnpu[1]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_1 & served),
    .lost_i             (|(mine_1 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_1),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_1),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[4]),
    .ve_retire_i        (operation_scheduler_retire[4]),
    .ve_todo_i          (operation_scheduler_todo[24:20]),
    .result_valid_i     (ve_0_reduce[4] |
                         ve_1_reduce[4] |
                         ve_2_reduce[4] |
                         ve_3_reduce[4] |
                         ve_4_reduce[4]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_4[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_4[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_4[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_4[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_4[4]}})),
    .code_done_i        (fetch_master_done[1]),
    .code_error_i       (fetch_master_done_error[1]),
    .code_timeout_i     (fetch_master_done_timeout[1]),
    .code_beat_i        (beats[1]),
    .row_done_i         (fetch_master_done[8]),
    .row_error_i        (fetch_master_done_error[8]),
    .row_timeout_i      (fetch_master_done_timeout[8]),
    .row_beat_i         (beats[8]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[1] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[1] & registers_inject_row),
    .ready_add_o        (vnpu_1_ready_add),
    .kill_o             (vnpu_1_kill),
    .done_o             (vnpu_1_done),
    .ve_active_o        (vnpu_1_ve_active),
    .ve_flush_o         (vnpu_1_ve_flush),
    .utop_valid_o       (vnpu_1_utop_valid),
    .utop_me_o          (vnpu_1_utop_me),
    .utop_index_o       (vnpu_1_utop_index),
    .utop_resume_o      (vnpu_1_utop_resume),
    .state_o            (vnpu_1_state),
    .group_o            (vnpu_1_group),
    .fault_code_o       (vnpu_1_fault_code),
    .row_req_valid_o    (vnpu_1_row_req_valid),
    .row_req_address_o  (vnpu_1_row_req_address),
    .row_req_beats_o    (vnpu_1_row_req_beats),
    .line_o             (vnpu_1_line),
    .line_good_o        (vnpu_1_line_good),
    .code_req_valid_o   (vnpu_1_code_req_valid),
    .code_req_address_o (vnpu_1_code_req_address),
    .code_req_beats_o   (vnpu_1_code_req_beats),
    .ve_valid_o         (vnpu_1_ve_valid),
    .ve_slots_o         (vnpu_1_ve_slots),
    .ve_entry_o         (vnpu_1_ve_entry),
    .live_o             (vnpu_1_live),
    .utop_pc_o          (vnpu_1_utop_pc),
    .me_hit_o           (vnpu_1_me_hit),
    .inject_done_o      (vnpu_1_inject_done)
  );

  // MEs of vNPU 2.
  wire [2:0] mine_2 = {me_2_tenant[2], me_1_tenant[2], me_0_tenant[2]};
  // ME queues of vNPU 2.
  wire [2:0] owned_2 = {engine_2_owned[2], engine_1_owned[2], engine_0_owned[2]};

  // VE whose result queue 5 takes, one-hot.
  wire [4:0] result_ve_5 = {
    ve_4_reduce[5],
    ve_3_reduce[5] & ~ve_4_reduce[5],
    ve_2_reduce[5] & ~ve_3_reduce[5] & ~ve_4_reduce[5],
    ve_1_reduce[5] & ~ve_2_reduce[5] & ~ve_3_reduce[5] & ~ve_4_reduce[5],
    ve_0_reduce[5] & ~ve_1_reduce[5] & ~ve_2_reduce[5] & ~ve_3_reduce[5] & ~ve_4_reduce[5]
  };

  vnpu_vnpu_slice u_vnpu_2 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[2]),
    .stop_i             (registers_stop[2]),
    .clear_i            (registers_clear[2]),
    .table_rows_i       (registers_table_rows[47:32]),
    .table_base_i       (registers_table_base[143:96]),
    .code_base_i        (registers_code_base[143:96]),
    .code_bytes_i       (registers_code_bytes[95:64]),
    .data_ready_i       (data_ready_i[2]),
    .start_i            (start_vnpu[2]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_2 & served),
    .lost_i             (|(mine_2 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_2),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_2),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[5]),
    .ve_retire_i        (operation_scheduler_retire[5]),
    .ve_todo_i          (operation_scheduler_todo[29:25]),
    .result_valid_i     (ve_0_reduce[5] |
                         ve_1_reduce[5] |
                         ve_2_reduce[5] |
                         ve_3_reduce[5] |
                         ve_4_reduce[5]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_5[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_5[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_5[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_5[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_5[4]}})),
    .code_done_i        (fetch_master_done[2]),
    .code_error_i       (fetch_master_done_error[2]),
    .code_timeout_i     (fetch_master_done_timeout[2]),
    .code_beat_i        (beats[2]),
    .row_done_i         (fetch_master_done[9]),
    .row_error_i        (fetch_master_done_error[9]),
    .row_timeout_i      (fetch_master_done_timeout[9]),
    .row_beat_i         (beats[9]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[2] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[2] & registers_inject_row),
    .ready_add_o        (vnpu_2_ready_add),
    .kill_o             (vnpu_2_kill),
    .done_o             (vnpu_2_done),
    .ve_active_o        (vnpu_2_ve_active),
    .ve_flush_o         (vnpu_2_ve_flush),
    .utop_valid_o       (vnpu_2_utop_valid),
    .utop_me_o          (vnpu_2_utop_me),
    .utop_index_o       (vnpu_2_utop_index),
    .utop_resume_o      (vnpu_2_utop_resume),
    .state_o            (vnpu_2_state),
    .group_o            (vnpu_2_group),
    .fault_code_o       (vnpu_2_fault_code),
    .row_req_valid_o    (vnpu_2_row_req_valid),
    .row_req_address_o  (vnpu_2_row_req_address),
    .row_req_beats_o    (vnpu_2_row_req_beats),
    .line_o             (vnpu_2_line),
    .line_good_o        (vnpu_2_line_good),
    .code_req_valid_o   (vnpu_2_code_req_valid),
    .code_req_address_o (vnpu_2_code_req_address),
    .code_req_beats_o   (vnpu_2_code_req_beats),
    .ve_valid_o         (vnpu_2_ve_valid),
    .ve_slots_o         (vnpu_2_ve_slots),
    .ve_entry_o         (vnpu_2_ve_entry),
    .live_o             (vnpu_2_live),
    .utop_pc_o          (vnpu_2_utop_pc),
    .me_hit_o           (vnpu_2_me_hit),
    .inject_done_o      (vnpu_2_inject_done)
  );

  // MEs of vNPU 3.
  wire [2:0] mine_3 = {me_2_tenant[3], me_1_tenant[3], me_0_tenant[3]};
  // ME queues of vNPU 3.
  wire [2:0] owned_3 = {engine_2_owned[3], engine_1_owned[3], engine_0_owned[3]};

  // VE whose result queue 6 takes, one-hot.
  wire [4:0] result_ve_6 = {
    ve_4_reduce[6],
    ve_3_reduce[6] & ~ve_4_reduce[6],
    ve_2_reduce[6] & ~ve_3_reduce[6] & ~ve_4_reduce[6],
    ve_1_reduce[6] & ~ve_2_reduce[6] & ~ve_3_reduce[6] & ~ve_4_reduce[6],
    ve_0_reduce[6] & ~ve_1_reduce[6] & ~ve_2_reduce[6] & ~ve_3_reduce[6] & ~ve_4_reduce[6]
  };

  vnpu_vnpu_slice u_vnpu_3 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[3]),
    .stop_i             (registers_stop[3]),
    .clear_i            (registers_clear[3]),
    .table_rows_i       (registers_table_rows[63:48]),
    .table_base_i       (registers_table_base[191:144]),
    .code_base_i        (registers_code_base[191:144]),
    .code_bytes_i       (registers_code_bytes[127:96]),
    .data_ready_i       (data_ready_i[3]),
    .start_i            (start_vnpu[3]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_3 & served),
    .lost_i             (|(mine_3 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_3),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_3),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[6]),
    .ve_retire_i        (operation_scheduler_retire[6]),
    .ve_todo_i          (operation_scheduler_todo[34:30]),
    .result_valid_i     (ve_0_reduce[6] |
                         ve_1_reduce[6] |
                         ve_2_reduce[6] |
                         ve_3_reduce[6] |
                         ve_4_reduce[6]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_6[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_6[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_6[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_6[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_6[4]}})),
    .code_done_i        (fetch_master_done[3]),
    .code_error_i       (fetch_master_done_error[3]),
    .code_timeout_i     (fetch_master_done_timeout[3]),
    .code_beat_i        (beats[3]),
    .row_done_i         (fetch_master_done[10]),
    .row_error_i        (fetch_master_done_error[10]),
    .row_timeout_i      (fetch_master_done_timeout[10]),
    .row_beat_i         (beats[10]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[3] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[3] & registers_inject_row),
    .ready_add_o        (vnpu_3_ready_add),
    .kill_o             (vnpu_3_kill),
    .done_o             (vnpu_3_done),
    .ve_active_o        (vnpu_3_ve_active),
    .ve_flush_o         (vnpu_3_ve_flush),
    .utop_valid_o       (vnpu_3_utop_valid),
    .utop_me_o          (vnpu_3_utop_me),
    .utop_index_o       (vnpu_3_utop_index),
    .utop_resume_o      (vnpu_3_utop_resume),
    .state_o            (vnpu_3_state),
    .group_o            (vnpu_3_group),
    .fault_code_o       (vnpu_3_fault_code),
    .row_req_valid_o    (vnpu_3_row_req_valid),
    .row_req_address_o  (vnpu_3_row_req_address),
    .row_req_beats_o    (vnpu_3_row_req_beats),
    .line_o             (vnpu_3_line),
    .line_good_o        (vnpu_3_line_good),
    .code_req_valid_o   (vnpu_3_code_req_valid),
    .code_req_address_o (vnpu_3_code_req_address),
    .code_req_beats_o   (vnpu_3_code_req_beats),
    .ve_valid_o         (vnpu_3_ve_valid),
    .ve_slots_o         (vnpu_3_ve_slots),
    .ve_entry_o         (vnpu_3_ve_entry),
    .live_o             (vnpu_3_live),
    .utop_pc_o          (vnpu_3_utop_pc),
    .me_hit_o           (vnpu_3_me_hit),
    .inject_done_o      (vnpu_3_inject_done)
  );

  // MEs of vNPU 4.
  wire [2:0] mine_4 = {me_2_tenant[4], me_1_tenant[4], me_0_tenant[4]};
  // ME queues of vNPU 4.
  wire [2:0] owned_4 = {engine_2_owned[4], engine_1_owned[4], engine_0_owned[4]};

  // VE whose result queue 7 takes, one-hot.
  wire [4:0] result_ve_7 = {
    ve_4_reduce[7],
    ve_3_reduce[7] & ~ve_4_reduce[7],
    ve_2_reduce[7] & ~ve_3_reduce[7] & ~ve_4_reduce[7],
    ve_1_reduce[7] & ~ve_2_reduce[7] & ~ve_3_reduce[7] & ~ve_4_reduce[7],
    ve_0_reduce[7] & ~ve_1_reduce[7] & ~ve_2_reduce[7] & ~ve_3_reduce[7] & ~ve_4_reduce[7]
  };

  vnpu_vnpu_slice u_vnpu_4 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[4]),
    .stop_i             (registers_stop[4]),
    .clear_i            (registers_clear[4]),
    .table_rows_i       (registers_table_rows[79:64]),
    .table_base_i       (registers_table_base[239:192]),
    .code_base_i        (registers_code_base[239:192]),
    .code_bytes_i       (registers_code_bytes[159:128]),
    .data_ready_i       (data_ready_i[4]),
    .start_i            (start_vnpu[4]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_4 & served),
    .lost_i             (|(mine_4 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_4),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_4),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[7]),
    .ve_retire_i        (operation_scheduler_retire[7]),
    .ve_todo_i          (operation_scheduler_todo[39:35]),
    .result_valid_i     (ve_0_reduce[7] |
                         ve_1_reduce[7] |
                         ve_2_reduce[7] |
                         ve_3_reduce[7] |
                         ve_4_reduce[7]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_7[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_7[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_7[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_7[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_7[4]}})),
    .code_done_i        (fetch_master_done[4]),
    .code_error_i       (fetch_master_done_error[4]),
    .code_timeout_i     (fetch_master_done_timeout[4]),
    .code_beat_i        (beats[4]),
    .row_done_i         (fetch_master_done[11]),
    .row_error_i        (fetch_master_done_error[11]),
    .row_timeout_i      (fetch_master_done_timeout[11]),
    .row_beat_i         (beats[11]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[4] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[4] & registers_inject_row),
    .ready_add_o        (vnpu_4_ready_add),
    .kill_o             (vnpu_4_kill),
    .done_o             (vnpu_4_done),
    .ve_active_o        (vnpu_4_ve_active),
    .ve_flush_o         (vnpu_4_ve_flush),
    .utop_valid_o       (vnpu_4_utop_valid),
    .utop_me_o          (vnpu_4_utop_me),
    .utop_index_o       (vnpu_4_utop_index),
    .utop_resume_o      (vnpu_4_utop_resume),
    .state_o            (vnpu_4_state),
    .group_o            (vnpu_4_group),
    .fault_code_o       (vnpu_4_fault_code),
    .row_req_valid_o    (vnpu_4_row_req_valid),
    .row_req_address_o  (vnpu_4_row_req_address),
    .row_req_beats_o    (vnpu_4_row_req_beats),
    .line_o             (vnpu_4_line),
    .line_good_o        (vnpu_4_line_good),
    .code_req_valid_o   (vnpu_4_code_req_valid),
    .code_req_address_o (vnpu_4_code_req_address),
    .code_req_beats_o   (vnpu_4_code_req_beats),
    .ve_valid_o         (vnpu_4_ve_valid),
    .ve_slots_o         (vnpu_4_ve_slots),
    .ve_entry_o         (vnpu_4_ve_entry),
    .live_o             (vnpu_4_live),
    .utop_pc_o          (vnpu_4_utop_pc),
    .me_hit_o           (vnpu_4_me_hit),
    .inject_done_o      (vnpu_4_inject_done)
  );

  // MEs of vNPU 5.
  wire [2:0] mine_5 = {me_2_tenant[5], me_1_tenant[5], me_0_tenant[5]};
  // ME queues of vNPU 5.
  wire [2:0] owned_5 = {engine_2_owned[5], engine_1_owned[5], engine_0_owned[5]};

  // VE whose result queue 8 takes, one-hot.
  wire [4:0] result_ve_8 = {
    ve_4_reduce[8],
    ve_3_reduce[8] & ~ve_4_reduce[8],
    ve_2_reduce[8] & ~ve_3_reduce[8] & ~ve_4_reduce[8],
    ve_1_reduce[8] & ~ve_2_reduce[8] & ~ve_3_reduce[8] & ~ve_4_reduce[8],
    ve_0_reduce[8] & ~ve_1_reduce[8] & ~ve_2_reduce[8] & ~ve_3_reduce[8] & ~ve_4_reduce[8]
  };

  vnpu_vnpu_slice u_vnpu_5 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[5]),
    .stop_i             (registers_stop[5]),
    .clear_i            (registers_clear[5]),
    .table_rows_i       (registers_table_rows[95:80]),
    .table_base_i       (registers_table_base[287:240]),
    .code_base_i        (registers_code_base[287:240]),
    .code_bytes_i       (registers_code_bytes[191:160]),
    .data_ready_i       (data_ready_i[5]),
    .start_i            (start_vnpu[5]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_5 & served),
    .lost_i             (|(mine_5 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_5),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_5),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[8]),
    .ve_retire_i        (operation_scheduler_retire[8]),
    .ve_todo_i          (operation_scheduler_todo[44:40]),
    .result_valid_i     (ve_0_reduce[8] |
                         ve_1_reduce[8] |
                         ve_2_reduce[8] |
                         ve_3_reduce[8] |
                         ve_4_reduce[8]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_8[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_8[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_8[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_8[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_8[4]}})),
    .code_done_i        (fetch_master_done[5]),
    .code_error_i       (fetch_master_done_error[5]),
    .code_timeout_i     (fetch_master_done_timeout[5]),
    .code_beat_i        (beats[5]),
    .row_done_i         (fetch_master_done[12]),
    .row_error_i        (fetch_master_done_error[12]),
    .row_timeout_i      (fetch_master_done_timeout[12]),
    .row_beat_i         (beats[12]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[5] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[5] & registers_inject_row),
    .ready_add_o        (vnpu_5_ready_add),
    .kill_o             (vnpu_5_kill),
    .done_o             (vnpu_5_done),
    .ve_active_o        (vnpu_5_ve_active),
    .ve_flush_o         (vnpu_5_ve_flush),
    .utop_valid_o       (vnpu_5_utop_valid),
    .utop_me_o          (vnpu_5_utop_me),
    .utop_index_o       (vnpu_5_utop_index),
    .utop_resume_o      (vnpu_5_utop_resume),
    .state_o            (vnpu_5_state),
    .group_o            (vnpu_5_group),
    .fault_code_o       (vnpu_5_fault_code),
    .row_req_valid_o    (vnpu_5_row_req_valid),
    .row_req_address_o  (vnpu_5_row_req_address),
    .row_req_beats_o    (vnpu_5_row_req_beats),
    .line_o             (vnpu_5_line),
    .line_good_o        (vnpu_5_line_good),
    .code_req_valid_o   (vnpu_5_code_req_valid),
    .code_req_address_o (vnpu_5_code_req_address),
    .code_req_beats_o   (vnpu_5_code_req_beats),
    .ve_valid_o         (vnpu_5_ve_valid),
    .ve_slots_o         (vnpu_5_ve_slots),
    .ve_entry_o         (vnpu_5_ve_entry),
    .live_o             (vnpu_5_live),
    .utop_pc_o          (vnpu_5_utop_pc),
    .me_hit_o           (vnpu_5_me_hit),
    .inject_done_o      (vnpu_5_inject_done)
  );

  // MEs of vNPU 6.
  wire [2:0] mine_6 = {me_2_tenant[6], me_1_tenant[6], me_0_tenant[6]};
  // ME queues of vNPU 6.
  wire [2:0] owned_6 = {engine_2_owned[6], engine_1_owned[6], engine_0_owned[6]};

  // VE whose result queue 9 takes, one-hot.
  wire [4:0] result_ve_9 = {
    ve_4_reduce[9],
    ve_3_reduce[9] & ~ve_4_reduce[9],
    ve_2_reduce[9] & ~ve_3_reduce[9] & ~ve_4_reduce[9],
    ve_1_reduce[9] & ~ve_2_reduce[9] & ~ve_3_reduce[9] & ~ve_4_reduce[9],
    ve_0_reduce[9] & ~ve_1_reduce[9] & ~ve_2_reduce[9] & ~ve_3_reduce[9] & ~ve_4_reduce[9]
  };

  vnpu_vnpu_slice u_vnpu_6 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[6]),
    .stop_i             (registers_stop[6]),
    .clear_i            (registers_clear[6]),
    .table_rows_i       (registers_table_rows[111:96]),
    .table_base_i       (registers_table_base[335:288]),
    .code_base_i        (registers_code_base[335:288]),
    .code_bytes_i       (registers_code_bytes[223:192]),
    .data_ready_i       (data_ready_i[6]),
    .start_i            (start_vnpu[6]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_6 & served),
    .lost_i             (|(mine_6 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_6),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_6),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[9]),
    .ve_retire_i        (operation_scheduler_retire[9]),
    .ve_todo_i          (operation_scheduler_todo[49:45]),
    .result_valid_i     (ve_0_reduce[9] |
                         ve_1_reduce[9] |
                         ve_2_reduce[9] |
                         ve_3_reduce[9] |
                         ve_4_reduce[9]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_9[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_9[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_9[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_9[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_9[4]}})),
    .code_done_i        (fetch_master_done[6]),
    .code_error_i       (fetch_master_done_error[6]),
    .code_timeout_i     (fetch_master_done_timeout[6]),
    .code_beat_i        (beats[6]),
    .row_done_i         (fetch_master_done[13]),
    .row_error_i        (fetch_master_done_error[13]),
    .row_timeout_i      (fetch_master_done_timeout[13]),
    .row_beat_i         (beats[13]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[6] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[6] & registers_inject_row),
    .ready_add_o        (vnpu_6_ready_add),
    .kill_o             (vnpu_6_kill),
    .done_o             (vnpu_6_done),
    .ve_active_o        (vnpu_6_ve_active),
    .ve_flush_o         (vnpu_6_ve_flush),
    .utop_valid_o       (vnpu_6_utop_valid),
    .utop_me_o          (vnpu_6_utop_me),
    .utop_index_o       (vnpu_6_utop_index),
    .utop_resume_o      (vnpu_6_utop_resume),
    .state_o            (vnpu_6_state),
    .group_o            (vnpu_6_group),
    .fault_code_o       (vnpu_6_fault_code),
    .row_req_valid_o    (vnpu_6_row_req_valid),
    .row_req_address_o  (vnpu_6_row_req_address),
    .row_req_beats_o    (vnpu_6_row_req_beats),
    .line_o             (vnpu_6_line),
    .line_good_o        (vnpu_6_line_good),
    .code_req_valid_o   (vnpu_6_code_req_valid),
    .code_req_address_o (vnpu_6_code_req_address),
    .code_req_beats_o   (vnpu_6_code_req_beats),
    .ve_valid_o         (vnpu_6_ve_valid),
    .ve_slots_o         (vnpu_6_ve_slots),
    .ve_entry_o         (vnpu_6_ve_entry),
    .live_o             (vnpu_6_live),
    .utop_pc_o          (vnpu_6_utop_pc),
    .me_hit_o           (vnpu_6_me_hit),
    .inject_done_o      (vnpu_6_inject_done)
  );

  // ----------------------------------------
  // uTop scheduler
  // ----------------------------------------

  vnpu_utop_scheduler u_utop_scheduler (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mode_i          (registers_mode),
    .gang_i          (registers_gang),
    .me_online_i     (online),
    .slice_cycles_i  (registers_slice_cycles),
    .switch_cycles_i (registers_switch_cycles),
    .vnpu_enable_i   (registers_vnpu_enable),
    .vnpu_kill_i     ({
                        vnpu_6_kill,
                        vnpu_5_kill,
                        vnpu_4_kill,
                        vnpu_3_kill,
                        vnpu_2_kill,
                        vnpu_1_kill,
                        vnpu_0_kill
                      }),
    .vnpu_harvest_i  (registers_vnpu_harvest),
    .vnpu_lend_i     (registers_vnpu_lend),
    .vnpu_quota_i    (registers_me_quota),
    .vnpu_priority_i (registers_vnpu_priority),
    .ready_add_i     ({
                        vnpu_6_ready_add,
                        vnpu_5_ready_add,
                        vnpu_4_ready_add,
                        vnpu_3_ready_add,
                        vnpu_2_ready_add,
                        vnpu_1_ready_add,
                        vnpu_0_ready_add
                      }),
    .ve_active_i     ({
                        vnpu_6_ve_active,
                        vnpu_5_ve_active,
                        vnpu_4_ve_active,
                        vnpu_3_ve_active,
                        vnpu_2_ve_active,
                        vnpu_1_ve_active,
                        vnpu_0_ve_active
                      }),
    .task_done_i     ({
                        vnpu_6_done,
                        vnpu_5_done,
                        vnpu_4_done,
                        vnpu_3_done,
                        vnpu_2_done,
                        vnpu_1_done,
                        vnpu_0_done
                      }),
    .me_finish_i     (me_finish_i),
    .me_saved_i      (me_saved_i),
    .start_valid_o   (utop_scheduler_start_valid),
    .start_me_o      (utop_scheduler_start_me),
    .start_vnpu_o    (utop_scheduler_start_vnpu),
    .preempt_valid_o (utop_scheduler_preempt_valid),
    .preempt_me_o    (utop_scheduler_preempt_me),
    .preempt_kill_o  (utop_scheduler_preempt_kill),
    .me_run_o        (me_run_o),
    .me_save_o       (me_save_o),
    .me_vnpu_o       (me_vnpu_o),
    .vnpu_held_o     (utop_scheduler_vnpu_held),
    .vnpu_ready_o    (utop_scheduler_vnpu_ready),
    .ve_allow_o      (utop_scheduler_ve_allow)
  );

  // ----------------------------------------
  // Operation scheduler
  // ----------------------------------------

  vnpu_operation_scheduler u_operation_scheduler (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .vnpu_harvest_i (registers_vnpu_harvest | {7{registers_mode[1]}}),
    .vnpu_lend_i    (registers_vnpu_lend | {7{registers_mode[1]}}),
    .ve_quota_i     (registers_mode[1] ? 21'd0 : registers_ve_quota),
    .instr_valid_i  ({
                       vnpu_6_ve_valid,
                       vnpu_5_ve_valid,
                       vnpu_4_ve_valid,
                       vnpu_3_ve_valid,
                       vnpu_2_ve_valid,
                       vnpu_1_ve_valid,
                       vnpu_0_ve_valid,
                       engine_2_instr_valid,
                       engine_1_instr_valid,
                       engine_0_instr_valid
                     }),
    .instr_me_i     ({engine_2_instr_me, engine_1_instr_me, engine_0_instr_me}),
    .instr_ve_i     ({
                       vnpu_6_ve_slots,
                       vnpu_5_ve_slots,
                       vnpu_4_ve_slots,
                       vnpu_3_ve_slots,
                       vnpu_2_ve_slots,
                       vnpu_1_ve_slots,
                       vnpu_0_ve_slots,
                       engine_2_instr_ve,
                       engine_1_instr_ve,
                       engine_0_instr_ve
                     }),
    .hold_i         (me_save_o),
    .flush_i        ({
                       vnpu_6_ve_flush,
                       vnpu_5_ve_flush,
                       vnpu_4_ve_flush,
                       vnpu_3_ve_flush,
                       vnpu_2_ve_flush,
                       vnpu_1_ve_flush,
                       vnpu_0_ve_flush,
                       engine_2_flush,
                       engine_1_flush,
                       engine_0_flush
                     }),
    .me_vnpu_i      (me_vnpu_o),
    .ve_allow_i     (utop_scheduler_ve_allow),
    .me_credit_i    (me_credit_i),
    .instr_take_o   (operation_scheduler_instr_take),
    .me_issue_o     (operation_scheduler_me_issue),
    .ve_valid_o     (operation_scheduler_ve_valid),
    .ve_queue_o     (ve_queue_o),
    .ve_slot_o      (operation_scheduler_ve_slot),
    .retire_o       (operation_scheduler_retire),
    .todo_o         (operation_scheduler_todo),
    .me_todo_o      (operation_scheduler_me_todo)
  );

  wire unused_schedulers = &{1'b0, utop_scheduler_vnpu_held, utop_scheduler_vnpu_ready};

  // ----------------------------------------
  // Fetch
  // ----------------------------------------

  vnpu_fetch_master u_fetch_master (
    .clk_i            (clk_i),
    .rst_ni           (rst_ni),
    .req_valid_i      ({
                         vnpu_6_row_req_valid,
                         vnpu_5_row_req_valid,
                         vnpu_4_row_req_valid,
                         vnpu_3_row_req_valid,
                         vnpu_2_row_req_valid,
                         vnpu_1_row_req_valid,
                         vnpu_0_row_req_valid,
                         vnpu_6_code_req_valid,
                         vnpu_5_code_req_valid,
                         vnpu_4_code_req_valid,
                         vnpu_3_code_req_valid,
                         vnpu_2_code_req_valid,
                         vnpu_1_code_req_valid,
                         vnpu_0_code_req_valid
                       }),
    .req_address_i    ({
                         vnpu_6_row_req_address,
                         vnpu_5_row_req_address,
                         vnpu_4_row_req_address,
                         vnpu_3_row_req_address,
                         vnpu_2_row_req_address,
                         vnpu_1_row_req_address,
                         vnpu_0_row_req_address,
                         vnpu_6_code_req_address,
                         vnpu_5_code_req_address,
                         vnpu_4_code_req_address,
                         vnpu_3_code_req_address,
                         vnpu_2_code_req_address,
                         vnpu_1_code_req_address,
                         vnpu_0_code_req_address
                       }),
    .req_beats_i      ({
                         vnpu_6_row_req_beats,
                         vnpu_5_row_req_beats,
                         vnpu_4_row_req_beats,
                         vnpu_3_row_req_beats,
                         vnpu_2_row_req_beats,
                         vnpu_1_row_req_beats,
                         vnpu_0_row_req_beats,
                         vnpu_6_code_req_beats,
                         vnpu_5_code_req_beats,
                         vnpu_4_code_req_beats,
                         vnpu_3_code_req_beats,
                         vnpu_2_code_req_beats,
                         vnpu_1_code_req_beats,
                         vnpu_0_code_req_beats
                       }),
    .m_axi_arready_i  (m_axi_arready_i),
    .m_axi_rvalid_i   (m_axi_rvalid_i),
    .m_axi_rid_i      (m_axi_rid_i),
    .m_axi_rdata_i    (m_axi_rdata_i),
    .m_axi_rresp_i    (m_axi_rresp_i),
    .m_axi_rlast_i    (m_axi_rlast_i),
    .done_o           (fetch_master_done),
    .done_error_o     (fetch_master_done_error),
    .done_timeout_o   (fetch_master_done_timeout),
    .beat_valid_o     (fetch_master_beat_valid),
    .beat_requester_o (fetch_master_beat_requester),
    .beat_number_o    (fetch_master_beat_number),
    .beat_data_o      (fetch_master_beat_data),
    .m_axi_arvalid_o  (m_axi_arvalid_o),
    .m_axi_arid_o     (m_axi_arid_o),
    .m_axi_araddr_o   (m_axi_araddr_o),
    .m_axi_arlen_o    (m_axi_arlen_o),
    .m_axi_rready_o   (m_axi_rready_o)
  );

  // ----------------------------------------
  // Registers
  // ----------------------------------------

  // VE slots that each vNPU issues.
  wire [20:0] ve_grants = {
    {2'd0, ve_0_grant[6]} +
    {2'd0, ve_1_grant[6]} +
    {2'd0, ve_2_grant[6]} +
    {2'd0, ve_3_grant[6]} +
    {2'd0, ve_4_grant[6]},
    {2'd0, ve_0_grant[5]} +
    {2'd0, ve_1_grant[5]} +
    {2'd0, ve_2_grant[5]} +
    {2'd0, ve_3_grant[5]} +
    {2'd0, ve_4_grant[5]},
    {2'd0, ve_0_grant[4]} +
    {2'd0, ve_1_grant[4]} +
    {2'd0, ve_2_grant[4]} +
    {2'd0, ve_3_grant[4]} +
    {2'd0, ve_4_grant[4]},
    {2'd0, ve_0_grant[3]} +
    {2'd0, ve_1_grant[3]} +
    {2'd0, ve_2_grant[3]} +
    {2'd0, ve_3_grant[3]} +
    {2'd0, ve_4_grant[3]},
    {2'd0, ve_0_grant[2]} +
    {2'd0, ve_1_grant[2]} +
    {2'd0, ve_2_grant[2]} +
    {2'd0, ve_3_grant[2]} +
    {2'd0, ve_4_grant[2]},
    {2'd0, ve_0_grant[1]} +
    {2'd0, ve_1_grant[1]} +
    {2'd0, ve_2_grant[1]} +
    {2'd0, ve_3_grant[1]} +
    {2'd0, ve_4_grant[1]},
    {2'd0, ve_0_grant[0]} +
    {2'd0, ve_1_grant[0]} +
    {2'd0, ve_2_grant[0]} +
    {2'd0, ve_3_grant[0]} +
    {2'd0, ve_4_grant[0]}
  };

  // vNPU whose uTop is preempted, one-hot.
  wire [6:0] preempted =
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd0)) ? me_0_tenant : 7'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd1)) ? me_1_tenant : 7'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 2'd2)) ? me_2_tenant : 7'd0);

  vnpu_control_registers u_registers (
    .clk_i             (clk_i),
    .rst_ni            (rst_ni),
    .s_axi_awvalid_i   (s_axi_awvalid_i),
    .s_axi_awaddr_i    (s_axi_awaddr_i),
    .s_axi_wvalid_i    (s_axi_wvalid_i),
    .s_axi_wdata_i     (s_axi_wdata_i),
    .s_axi_wstrb_i     (s_axi_wstrb_i),
    .s_axi_bready_i    (s_axi_bready_i),
    .s_axi_arvalid_i   (s_axi_arvalid_i),
    .s_axi_araddr_i    (s_axi_araddr_i),
    .s_axi_rready_i    (s_axi_rready_i),
    .inject_done_i     (vnpu_0_inject_done |
                        vnpu_1_inject_done |
                        vnpu_2_inject_done |
                        vnpu_3_inject_done |
                        vnpu_4_inject_done |
                        vnpu_5_inject_done |
                        vnpu_6_inject_done),
    .vnpu_state_i      ({
                          vnpu_6_state,
                          vnpu_5_state,
                          vnpu_4_state,
                          vnpu_3_state,
                          vnpu_2_state,
                          vnpu_1_state,
                          vnpu_0_state
                        }),
    .vnpu_group_i      ({
                          vnpu_6_group,
                          vnpu_5_group,
                          vnpu_4_group,
                          vnpu_3_group,
                          vnpu_2_group,
                          vnpu_1_group,
                          vnpu_0_group
                        }),
    .vnpu_fault_code_i ({
                          vnpu_6_fault_code,
                          vnpu_5_fault_code,
                          vnpu_4_fault_code,
                          vnpu_3_fault_code,
                          vnpu_2_fault_code,
                          vnpu_1_fault_code,
                          vnpu_0_fault_code
                        }),
    .vnpu_done_i       ({
                          vnpu_6_done,
                          vnpu_5_done,
                          vnpu_4_done,
                          vnpu_3_done,
                          vnpu_2_done,
                          vnpu_1_done,
                          vnpu_0_done
                        }),
    .me_quarantine_i   ({engine_2_expired, engine_1_expired, engine_0_expired}),
    .me_busy_i         (me_run_o),
    .me_vnpu_i         (me_vnpu_o),
    .ve_grants_i       (ve_grants),
    .preempted_i       (preempted),
    .trace_drop_i      (trace_drop),
    .s_axi_awready_o   (s_axi_awready_o),
    .s_axi_wready_o    (s_axi_wready_o),
    .s_axi_bvalid_o    (s_axi_bvalid_o),
    .s_axi_bresp_o     (s_axi_bresp_o),
    .s_axi_arready_o   (s_axi_arready_o),
    .s_axi_rvalid_o    (s_axi_rvalid_o),
    .s_axi_rdata_o     (s_axi_rdata_o),
    .s_axi_rresp_o     (s_axi_rresp_o),
    .mode_o            (registers_mode),
    .gang_o            (registers_gang),
    .slice_cycles_o    (registers_slice_cycles),
    .switch_cycles_o   (registers_switch_cycles),
    .me_online_o       (me_online_o),
    .vnpu_enable_o     (registers_vnpu_enable),
    .vnpu_harvest_o    (registers_vnpu_harvest),
    .vnpu_lend_o       (registers_vnpu_lend),
    .vnpu_priority_o   (registers_vnpu_priority),
    .me_quota_o        (registers_me_quota),
    .ve_quota_o        (registers_ve_quota),
    .run_o             (registers_run),
    .clear_o           (registers_clear),
    .stop_o            (registers_stop),
    .table_base_o      (registers_table_base),
    .table_rows_o      (registers_table_rows),
    .code_base_o       (registers_code_base),
    .code_bytes_o      (registers_code_bytes),
    .context_base_o    (registers_context_base),
    .context_bytes_o   (registers_context_bytes),
    .inject_valid_o    (registers_inject_valid),
    .inject_row_o      (registers_inject_row),
    .inject_vnpu_o     (registers_inject_vnpu),
    .irq_o             (irq_o),
    .irq_hypervisor_o  (irq_hypervisor_o)
  );

  // ----------------------------------------
  // Trace
  // ----------------------------------------

  vnpu_trace_port u_trace (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .start_i        (|launch),
    .start_resume_i (launch_resume),
    .start_vnpu_i   (launch_owner),
    .start_me_i     (launch_me),
    .start_index_i  (launch_index),
    .preempt_i      (utop_scheduler_preempt_valid),
    .preempt_kill_i (utop_scheduler_preempt_kill),
    .preempt_me_i   (utop_scheduler_preempt_me),
    .fin_i          ({engine_2_finished, engine_1_finished, engine_0_finished}),
    .sav_i          ({engine_2_saved, engine_1_saved, engine_0_saved}),
    .lost_i         (lost),
    .me_vnpu_i      (me_vnpu_o),
    .stop_i         ({
                       vnpu_6_state == 3'd3,
                       vnpu_5_state == 3'd3,
                       vnpu_4_state == 3'd3,
                       vnpu_3_state == 3'd3,
                       vnpu_2_state == 3'd3,
                       vnpu_1_state == 3'd3,
                       vnpu_0_state == 3'd3
                     }),
    .fault_code_i   ({
                       vnpu_6_fault_code,
                       vnpu_5_fault_code,
                       vnpu_4_fault_code,
                       vnpu_3_fault_code,
                       vnpu_2_fault_code,
                       vnpu_1_fault_code,
                       vnpu_0_fault_code
                     }),
    .done_i         ({
                       vnpu_6_done,
                       vnpu_5_done,
                       vnpu_4_done,
                       vnpu_3_done,
                       vnpu_2_done,
                       vnpu_1_done,
                       vnpu_0_done
                     }),
    .trace_valid_o  (trace_valid_o),
    .trace_o        (trace_o),
    .drop_o         (trace_drop)
  );

endmodule

`default_nettype wire
