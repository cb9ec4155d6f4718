// SPDX-License-Identifier: Apache-2.0
//
// Front end of a core of 16 MEs and 16 VEs that 32 vNPUs share.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/npu_frontend.ts; do not edit.
// Body SHA-256: fb4a509135c22507

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
  input  wire   [5:0] m_axi_rid_i,      // Requester that it is for.
  input  wire [127:0] m_axi_rdata_i,    // Read data.
  input  wire   [1:0] m_axi_rresp_i,    // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,    // Last beat of its burst.
  input  wire  [31:0] data_ready_i,     // What the next row works on is in SRAM.
  input  wire  [15:0] me_restored_i,    // The context is restored (pulse).
  input  wire  [15:0] me_credit_i,      // One operation was begun (pulse).
  input  wire  [15:0] me_pop_done_i,    // One pop or popv is complete (pulse).
  input  wire  [15:0] me_saved_i,       // The context is in SRAM (pulse).
  input  wire  [15:0] me_finish_i,      // The uTop is finished with all its operations (pulse).
  // Result of the reduce that it was given in the cycle before.
  input  wire [511:0] ve_result_i,
  output wire         s_axi_awready_o,  // Write address is taken.
  output wire         s_axi_wready_o,   // Write data is taken.
  output wire         s_axi_bvalid_o,   // Write response is offered.
  output wire   [1:0] s_axi_bresp_o,    // Write response: 0 OKAY, 2 SLVERR.
  output wire         s_axi_arready_o,  // Read address is taken.
  output wire         s_axi_rvalid_o,   // Read data is offered.
  output wire  [31:0] s_axi_rdata_o,    // Read data; 0 with SLVERR and without valid.
  output wire   [1:0] s_axi_rresp_o,    // Read response: 0 OKAY, 2 SLVERR.
  output wire         m_axi_arvalid_o,  // Read address is offered.
  output wire   [5:0] m_axi_arid_o,     // Requester that asks.
  output wire  [47:0] m_axi_araddr_o,   // Address of the burst; three elements of 16 bits.
  output wire   [3:0] m_axi_arlen_o,    // Beats of the burst less one.
  output wire         m_axi_rready_o,   // Read data is taken: always, but right after reset.
  output wire  [31:0] irq_o,            // An enabled interrupt of the vNPU is pending (level).
  // An enabled interrupt of the hypervisor is pending (level).
  output wire         irq_hypervisor_o,
  output wire  [15:0] me_online_o,      // In service.
  output wire  [15:0] me_run_o,         // Runs a uTop.
  output wire  [15:0] me_save_o,        // Saves its uTop.
  output wire  [79:0] me_vnpu_o,        // Its tenant.
  output wire  [15:0] me_kill_o,        // Discard instead of save.
  output wire  [15:0] me_clear_o,       // Clear all registers: another tenant begins (pulse).
  output wire  [15:0] me_restore_o,     // Restore the context, held until answered.
  output wire [767:0] me_context_o,     // Address of the context; three elements of 16 bits an ME.
  output wire  [15:0] me_op_valid_o,    // An ME operation.
  output wire [511:0] me_op_o,          // The word of its slot.
  output wire [511:0] me_operand_o,     // Its address in SRAM, in blocks.
  output wire  [15:0] me_end_o,         // All operations of the uTop have been given.
  output wire  [15:0] ve_op_valid_o,    // A VE operation.
  output wire [511:0] ve_op_o,          // The word of its slot.
  output wire [511:0] ve_operand_o,     // Its address in SRAM in blocks, or its scalar operand.
  output wire  [95:0] ve_queue_o,       // Queue whose vector registers it works on.
  output wire  [79:0] ve_vnpu_o,        // vNPU whose SRAM it works on.
  output wire         trace_valid_o,    // A trace record.
  output wire  [63:0] trace_o           // It, low word first.
);

  wire [1:0] registers_mode;                 // Scheduling mode.
  wire registers_gang;                       // Mode 2 only: an operator takes all engines.
  // Modes 2 and 3: time slice in cycles; 0 = never expires.
  wire [23:0] registers_slice_cycles;
  wire [15:0] registers_switch_cycles;       // Mode 3: cost of a switch in cycles.
  wire [31:0] registers_vnpu_enable;         // May start.
  wire [31:0] registers_vnpu_harvest;        // May borrow idle engines.
  wire [31:0] registers_vnpu_lend;           // Its unused quota may be lent.
  wire [223:0] registers_vnpu_priority;      // Share of service; 0 counts as 1.
  wire [159:0] registers_me_quota;           // MEs that it owns.
  wire [159:0] registers_ve_quota;           // VEs that it owns.
  wire [31:0] registers_run;                 // Doorbell (pulse).
  wire [31:0] registers_clear;               // Leave Fault (pulse).
  wire [31:0] registers_stop;                // Hypervisor stop (level).
  // Address of the uTop execution table. Three elements of 16 bits a vNPU, lowest first.
  wire [1535:0] registers_table_base;
  wire [511:0] registers_table_rows;         // Rows of the table.
  // Address of the code segment. Three elements of 16 bits a vNPU, lowest first.
  wire [1535:0] registers_code_base;
  wire [1023:0] registers_code_bytes;        // Bytes of the code segment.
  // Address of the saved contexts. Three elements of 16 bits a vNPU, lowest first.
  wire [1535:0] registers_context_base;
  wire [1023:0] registers_context_bytes;     // Bytes of one saved context.
  wire registers_inject_valid;               // Flip a bit of what is stored next.
  wire registers_inject_row;                 // 0 in the next beat of code, 1 in the next row.
  wire [4:0] registers_inject_vnpu;          // For this vNPU.
  wire utop_scheduler_start_valid;           // Start command; the ME must take it.
  wire [3:0] utop_scheduler_start_me;        // ME that starts.
  wire [4:0] utop_scheduler_start_vnpu;      // vNPU whose uTop starts.
  wire utop_scheduler_preempt_valid;         // Preempt command.
  wire [3:0] utop_scheduler_preempt_me;      // ME that is preempted.
  wire utop_scheduler_preempt_kill;          // Discard the uTop instead of saving it.
  wire [159:0] utop_scheduler_vnpu_held;     // MEs in Run.
  wire [159:0] utop_scheduler_vnpu_ready;    // Waiting uTops, fresh and suspended.
  wire [31:0] utop_scheduler_ve_allow;       // May issue VE operations (decodes mode_i).
  // The front moves into the issue register at the end of this cycle.
  wire [47:0] operation_scheduler_instr_take;
  wire [15:0] operation_scheduler_me_issue;  // The ME operation goes to its ME.
  wire [15:0] operation_scheduler_ve_valid;  // The VE executes a slot.
  wire [63:0] operation_scheduler_ve_slot;   // Number of that slot in its instruction.
  wire [47:0] operation_scheduler_retire;    // The instruction is complete (pulse).
  wire [767:0] operation_scheduler_todo;     // VE slots of the issue register not yet issued.
  wire [15:0] operation_scheduler_me_todo;   // Its ME operation is not yet issued.
  wire [63:0] fetch_master_done;             // Answer to the request (pulse).
  wire [63:0] fetch_master_done_error;       // Answer: a beat came with an error.
  wire [63:0] fetch_master_done_timeout;     // Answer: the answer limit has passed.
  wire fetch_master_beat_valid;              // A beat of a request.
  wire [5:0] fetch_master_beat_requester;    // Requester that it is for.
  wire [3:0] fetch_master_beat_number;       // Its place in the request, from 0.
  wire [127:0] fetch_master_beat_data;       // The beat.
  wire [1636:0] contexts_read_context;       // Context that is read.
  wire trace_drop;                           // A record is dropped.
  wire [4:0] vnpu_0_ready_add;               // ME uTops that become ready.
  wire vnpu_0_kill;                          // Discard all its uTops.
  wire vnpu_0_done;                          // The program completed (pulse).
  wire vnpu_0_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_0_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_0_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_0_utop_me;                 // That ME.
  wire [3:0] vnpu_0_utop_index;              // That uTop.
  wire vnpu_0_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_0_state;                   // State of the sequencer.
  wire [15:0] vnpu_0_group;                  // Group that runs.
  wire [3:0] vnpu_0_fault_code;              // First fault.
  wire vnpu_0_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_0_row_req_address;        // Its address.
  wire [4:0] vnpu_0_row_req_beats;           // Its beats.
  wire [575:0] vnpu_0_line;                  // Line that was hit in the cycle before.
  wire vnpu_0_line_good;                     // Its parity is right.
  wire vnpu_0_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_0_code_req_address;       // Its address.
  wire [4:0] vnpu_0_code_req_beats;          // Its beats.
  wire vnpu_0_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_0_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_0_ve_entry;             // Slots of the VE queue.
  wire vnpu_0_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_0_utop_pc;
  wire [15:0] vnpu_0_me_hit;                 // The line of this ME queue is there.
  wire vnpu_0_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_1_ready_add;               // ME uTops that become ready.
  wire vnpu_1_kill;                          // Discard all its uTops.
  wire vnpu_1_done;                          // The program completed (pulse).
  wire vnpu_1_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_1_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_1_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_1_utop_me;                 // That ME.
  wire [3:0] vnpu_1_utop_index;              // That uTop.
  wire vnpu_1_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_1_state;                   // State of the sequencer.
  wire [15:0] vnpu_1_group;                  // Group that runs.
  wire [3:0] vnpu_1_fault_code;              // First fault.
  wire vnpu_1_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_1_row_req_address;        // Its address.
  wire [4:0] vnpu_1_row_req_beats;           // Its beats.
  wire [575:0] vnpu_1_line;                  // Line that was hit in the cycle before.
  wire vnpu_1_line_good;                     // Its parity is right.
  wire vnpu_1_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_1_code_req_address;       // Its address.
  wire [4:0] vnpu_1_code_req_beats;          // Its beats.
  wire vnpu_1_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_1_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_1_ve_entry;             // Slots of the VE queue.
  wire vnpu_1_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_1_utop_pc;
  wire [15:0] vnpu_1_me_hit;                 // The line of this ME queue is there.
  wire vnpu_1_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_2_ready_add;               // ME uTops that become ready.
  wire vnpu_2_kill;                          // Discard all its uTops.
  wire vnpu_2_done;                          // The program completed (pulse).
  wire vnpu_2_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_2_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_2_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_2_utop_me;                 // That ME.
  wire [3:0] vnpu_2_utop_index;              // That uTop.
  wire vnpu_2_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_2_state;                   // State of the sequencer.
  wire [15:0] vnpu_2_group;                  // Group that runs.
  wire [3:0] vnpu_2_fault_code;              // First fault.
  wire vnpu_2_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_2_row_req_address;        // Its address.
  wire [4:0] vnpu_2_row_req_beats;           // Its beats.
  wire [575:0] vnpu_2_line;                  // Line that was hit in the cycle before.
  wire vnpu_2_line_good;                     // Its parity is right.
  wire vnpu_2_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_2_code_req_address;       // Its address.
  wire [4:0] vnpu_2_code_req_beats;          // Its beats.
  wire vnpu_2_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_2_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_2_ve_entry;             // Slots of the VE queue.
  wire vnpu_2_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_2_utop_pc;
  wire [15:0] vnpu_2_me_hit;                 // The line of this ME queue is there.
  wire vnpu_2_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_3_ready_add;               // ME uTops that become ready.
  wire vnpu_3_kill;                          // Discard all its uTops.
  wire vnpu_3_done;                          // The program completed (pulse).
  wire vnpu_3_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_3_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_3_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_3_utop_me;                 // That ME.
  wire [3:0] vnpu_3_utop_index;              // That uTop.
  wire vnpu_3_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_3_state;                   // State of the sequencer.
  wire [15:0] vnpu_3_group;                  // Group that runs.
  wire [3:0] vnpu_3_fault_code;              // First fault.
  wire vnpu_3_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_3_row_req_address;        // Its address.
  wire [4:0] vnpu_3_row_req_beats;           // Its beats.
  wire [575:0] vnpu_3_line;                  // Line that was hit in the cycle before.
  wire vnpu_3_line_good;                     // Its parity is right.
  wire vnpu_3_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_3_code_req_address;       // Its address.
  wire [4:0] vnpu_3_code_req_beats;          // Its beats.
  wire vnpu_3_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_3_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_3_ve_entry;             // Slots of the VE queue.
  wire vnpu_3_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_3_utop_pc;
  wire [15:0] vnpu_3_me_hit;                 // The line of this ME queue is there.
  wire vnpu_3_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_4_ready_add;               // ME uTops that become ready.
  wire vnpu_4_kill;                          // Discard all its uTops.
  wire vnpu_4_done;                          // The program completed (pulse).
  wire vnpu_4_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_4_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_4_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_4_utop_me;                 // That ME.
  wire [3:0] vnpu_4_utop_index;              // That uTop.
  wire vnpu_4_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_4_state;                   // State of the sequencer.
  wire [15:0] vnpu_4_group;                  // Group that runs.
  wire [3:0] vnpu_4_fault_code;              // First fault.
  wire vnpu_4_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_4_row_req_address;        // Its address.
  wire [4:0] vnpu_4_row_req_beats;           // Its beats.
  wire [575:0] vnpu_4_line;                  // Line that was hit in the cycle before.
  wire vnpu_4_line_good;                     // Its parity is right.
  wire vnpu_4_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_4_code_req_address;       // Its address.
  wire [4:0] vnpu_4_code_req_beats;          // Its beats.
  wire vnpu_4_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_4_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_4_ve_entry;             // Slots of the VE queue.
  wire vnpu_4_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_4_utop_pc;
  wire [15:0] vnpu_4_me_hit;                 // The line of this ME queue is there.
  wire vnpu_4_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_5_ready_add;               // ME uTops that become ready.
  wire vnpu_5_kill;                          // Discard all its uTops.
  wire vnpu_5_done;                          // The program completed (pulse).
  wire vnpu_5_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_5_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_5_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_5_utop_me;                 // That ME.
  wire [3:0] vnpu_5_utop_index;              // That uTop.
  wire vnpu_5_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_5_state;                   // State of the sequencer.
  wire [15:0] vnpu_5_group;                  // Group that runs.
  wire [3:0] vnpu_5_fault_code;              // First fault.
  wire vnpu_5_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_5_row_req_address;        // Its address.
  wire [4:0] vnpu_5_row_req_beats;           // Its beats.
  wire [575:0] vnpu_5_line;                  // Line that was hit in the cycle before.
  wire vnpu_5_line_good;                     // Its parity is right.
  wire vnpu_5_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_5_code_req_address;       // Its address.
  wire [4:0] vnpu_5_code_req_beats;          // Its beats.
  wire vnpu_5_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_5_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_5_ve_entry;             // Slots of the VE queue.
  wire vnpu_5_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_5_utop_pc;
  wire [15:0] vnpu_5_me_hit;                 // The line of this ME queue is there.
  wire vnpu_5_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_6_ready_add;               // ME uTops that become ready.
  wire vnpu_6_kill;                          // Discard all its uTops.
  wire vnpu_6_done;                          // The program completed (pulse).
  wire vnpu_6_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_6_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_6_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_6_utop_me;                 // That ME.
  wire [3:0] vnpu_6_utop_index;              // That uTop.
  wire vnpu_6_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_6_state;                   // State of the sequencer.
  wire [15:0] vnpu_6_group;                  // Group that runs.
  wire [3:0] vnpu_6_fault_code;              // First fault.
  wire vnpu_6_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_6_row_req_address;        // Its address.
  wire [4:0] vnpu_6_row_req_beats;           // Its beats.
  wire [575:0] vnpu_6_line;                  // Line that was hit in the cycle before.
  wire vnpu_6_line_good;                     // Its parity is right.
  wire vnpu_6_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_6_code_req_address;       // Its address.
  wire [4:0] vnpu_6_code_req_beats;          // Its beats.
  wire vnpu_6_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_6_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_6_ve_entry;             // Slots of the VE queue.
  wire vnpu_6_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_6_utop_pc;
  wire [15:0] vnpu_6_me_hit;                 // The line of this ME queue is there.
  wire vnpu_6_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_7_ready_add;               // ME uTops that become ready.
  wire vnpu_7_kill;                          // Discard all its uTops.
  wire vnpu_7_done;                          // The program completed (pulse).
  wire vnpu_7_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_7_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_7_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_7_utop_me;                 // That ME.
  wire [3:0] vnpu_7_utop_index;              // That uTop.
  wire vnpu_7_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_7_state;                   // State of the sequencer.
  wire [15:0] vnpu_7_group;                  // Group that runs.
  wire [3:0] vnpu_7_fault_code;              // First fault.
  wire vnpu_7_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_7_row_req_address;        // Its address.
  wire [4:0] vnpu_7_row_req_beats;           // Its beats.
  wire [575:0] vnpu_7_line;                  // Line that was hit in the cycle before.
  wire vnpu_7_line_good;                     // Its parity is right.
  wire vnpu_7_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_7_code_req_address;       // Its address.
  wire [4:0] vnpu_7_code_req_beats;          // Its beats.
  wire vnpu_7_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_7_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_7_ve_entry;             // Slots of the VE queue.
  wire vnpu_7_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_7_utop_pc;
  wire [15:0] vnpu_7_me_hit;                 // The line of this ME queue is there.
  wire vnpu_7_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_8_ready_add;               // ME uTops that become ready.
  wire vnpu_8_kill;                          // Discard all its uTops.
  wire vnpu_8_done;                          // The program completed (pulse).
  wire vnpu_8_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_8_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_8_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_8_utop_me;                 // That ME.
  wire [3:0] vnpu_8_utop_index;              // That uTop.
  wire vnpu_8_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_8_state;                   // State of the sequencer.
  wire [15:0] vnpu_8_group;                  // Group that runs.
  wire [3:0] vnpu_8_fault_code;              // First fault.
  wire vnpu_8_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_8_row_req_address;        // Its address.
  wire [4:0] vnpu_8_row_req_beats;           // Its beats.
  wire [575:0] vnpu_8_line;                  // Line that was hit in the cycle before.
  wire vnpu_8_line_good;                     // Its parity is right.
  wire vnpu_8_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_8_code_req_address;       // Its address.
  wire [4:0] vnpu_8_code_req_beats;          // Its beats.
  wire vnpu_8_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_8_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_8_ve_entry;             // Slots of the VE queue.
  wire vnpu_8_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_8_utop_pc;
  wire [15:0] vnpu_8_me_hit;                 // The line of this ME queue is there.
  wire vnpu_8_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_9_ready_add;               // ME uTops that become ready.
  wire vnpu_9_kill;                          // Discard all its uTops.
  wire vnpu_9_done;                          // The program completed (pulse).
  wire vnpu_9_ve_active;                     // Its VE uTop is unfinished.
  wire vnpu_9_ve_flush;                      // Its VE queue is emptied.
  wire vnpu_9_utop_valid;                    // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_9_utop_me;                 // That ME.
  wire [3:0] vnpu_9_utop_index;              // That uTop.
  wire vnpu_9_utop_resume;                   // It goes on from its saved context.
  wire [2:0] vnpu_9_state;                   // State of the sequencer.
  wire [15:0] vnpu_9_group;                  // Group that runs.
  wire [3:0] vnpu_9_fault_code;              // First fault.
  wire vnpu_9_row_req_valid;                 // A row is asked for.
  wire [47:0] vnpu_9_row_req_address;        // Its address.
  wire [4:0] vnpu_9_row_req_beats;           // Its beats.
  wire [575:0] vnpu_9_line;                  // Line that was hit in the cycle before.
  wire vnpu_9_line_good;                     // Its parity is right.
  wire vnpu_9_code_req_valid;                // A block of code is asked for.
  wire [47:0] vnpu_9_code_req_address;       // Its address.
  wire [4:0] vnpu_9_code_req_beats;          // Its beats.
  wire vnpu_9_ve_valid;                      // The VE queue has an instruction at its front.
  wire [15:0] vnpu_9_ve_slots;               // Its VE slots in use.
  wire [1023:0] vnpu_9_ve_entry;             // Slots of the VE queue.
  wire vnpu_9_live;                          // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_9_utop_pc;
  wire [15:0] vnpu_9_me_hit;                 // The line of this ME queue is there.
  wire vnpu_9_inject_done;                   // The bit was inverted (pulse).
  wire [4:0] vnpu_10_ready_add;              // ME uTops that become ready.
  wire vnpu_10_kill;                         // Discard all its uTops.
  wire vnpu_10_done;                         // The program completed (pulse).
  wire vnpu_10_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_10_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_10_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_10_utop_me;                // That ME.
  wire [3:0] vnpu_10_utop_index;             // That uTop.
  wire vnpu_10_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_10_state;                  // State of the sequencer.
  wire [15:0] vnpu_10_group;                 // Group that runs.
  wire [3:0] vnpu_10_fault_code;             // First fault.
  wire vnpu_10_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_10_row_req_address;       // Its address.
  wire [4:0] vnpu_10_row_req_beats;          // Its beats.
  wire [575:0] vnpu_10_line;                 // Line that was hit in the cycle before.
  wire vnpu_10_line_good;                    // Its parity is right.
  wire vnpu_10_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_10_code_req_address;      // Its address.
  wire [4:0] vnpu_10_code_req_beats;         // Its beats.
  wire vnpu_10_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_10_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_10_ve_entry;            // Slots of the VE queue.
  wire vnpu_10_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_10_utop_pc;
  wire [15:0] vnpu_10_me_hit;                // The line of this ME queue is there.
  wire vnpu_10_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_11_ready_add;              // ME uTops that become ready.
  wire vnpu_11_kill;                         // Discard all its uTops.
  wire vnpu_11_done;                         // The program completed (pulse).
  wire vnpu_11_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_11_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_11_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_11_utop_me;                // That ME.
  wire [3:0] vnpu_11_utop_index;             // That uTop.
  wire vnpu_11_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_11_state;                  // State of the sequencer.
  wire [15:0] vnpu_11_group;                 // Group that runs.
  wire [3:0] vnpu_11_fault_code;             // First fault.
  wire vnpu_11_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_11_row_req_address;       // Its address.
  wire [4:0] vnpu_11_row_req_beats;          // Its beats.
  wire [575:0] vnpu_11_line;                 // Line that was hit in the cycle before.
  wire vnpu_11_line_good;                    // Its parity is right.
  wire vnpu_11_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_11_code_req_address;      // Its address.
  wire [4:0] vnpu_11_code_req_beats;         // Its beats.
  wire vnpu_11_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_11_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_11_ve_entry;            // Slots of the VE queue.
  wire vnpu_11_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_11_utop_pc;
  wire [15:0] vnpu_11_me_hit;                // The line of this ME queue is there.
  wire vnpu_11_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_12_ready_add;              // ME uTops that become ready.
  wire vnpu_12_kill;                         // Discard all its uTops.
  wire vnpu_12_done;                         // The program completed (pulse).
  wire vnpu_12_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_12_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_12_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_12_utop_me;                // That ME.
  wire [3:0] vnpu_12_utop_index;             // That uTop.
  wire vnpu_12_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_12_state;                  // State of the sequencer.
  wire [15:0] vnpu_12_group;                 // Group that runs.
  wire [3:0] vnpu_12_fault_code;             // First fault.
  wire vnpu_12_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_12_row_req_address;       // Its address.
  wire [4:0] vnpu_12_row_req_beats;          // Its beats.
  wire [575:0] vnpu_12_line;                 // Line that was hit in the cycle before.
  wire vnpu_12_line_good;                    // Its parity is right.
  wire vnpu_12_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_12_code_req_address;      // Its address.
  wire [4:0] vnpu_12_code_req_beats;         // Its beats.
  wire vnpu_12_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_12_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_12_ve_entry;            // Slots of the VE queue.
  wire vnpu_12_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_12_utop_pc;
  wire [15:0] vnpu_12_me_hit;                // The line of this ME queue is there.
  wire vnpu_12_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_13_ready_add;              // ME uTops that become ready.
  wire vnpu_13_kill;                         // Discard all its uTops.
  wire vnpu_13_done;                         // The program completed (pulse).
  wire vnpu_13_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_13_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_13_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_13_utop_me;                // That ME.
  wire [3:0] vnpu_13_utop_index;             // That uTop.
  wire vnpu_13_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_13_state;                  // State of the sequencer.
  wire [15:0] vnpu_13_group;                 // Group that runs.
  wire [3:0] vnpu_13_fault_code;             // First fault.
  wire vnpu_13_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_13_row_req_address;       // Its address.
  wire [4:0] vnpu_13_row_req_beats;          // Its beats.
  wire [575:0] vnpu_13_line;                 // Line that was hit in the cycle before.
  wire vnpu_13_line_good;                    // Its parity is right.
  wire vnpu_13_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_13_code_req_address;      // Its address.
  wire [4:0] vnpu_13_code_req_beats;         // Its beats.
  wire vnpu_13_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_13_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_13_ve_entry;            // Slots of the VE queue.
  wire vnpu_13_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_13_utop_pc;
  wire [15:0] vnpu_13_me_hit;                // The line of this ME queue is there.
  wire vnpu_13_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_14_ready_add;              // ME uTops that become ready.
  wire vnpu_14_kill;                         // Discard all its uTops.
  wire vnpu_14_done;                         // The program completed (pulse).
  wire vnpu_14_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_14_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_14_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_14_utop_me;                // That ME.
  wire [3:0] vnpu_14_utop_index;             // That uTop.
  wire vnpu_14_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_14_state;                  // State of the sequencer.
  wire [15:0] vnpu_14_group;                 // Group that runs.
  wire [3:0] vnpu_14_fault_code;             // First fault.
  wire vnpu_14_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_14_row_req_address;       // Its address.
  wire [4:0] vnpu_14_row_req_beats;          // Its beats.
  wire [575:0] vnpu_14_line;                 // Line that was hit in the cycle before.
  wire vnpu_14_line_good;                    // Its parity is right.
  wire vnpu_14_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_14_code_req_address;      // Its address.
  wire [4:0] vnpu_14_code_req_beats;         // Its beats.
  wire vnpu_14_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_14_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_14_ve_entry;            // Slots of the VE queue.
  wire vnpu_14_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_14_utop_pc;
  wire [15:0] vnpu_14_me_hit;                // The line of this ME queue is there.
  wire vnpu_14_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_15_ready_add;              // ME uTops that become ready.
  wire vnpu_15_kill;                         // Discard all its uTops.
  wire vnpu_15_done;                         // The program completed (pulse).
  wire vnpu_15_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_15_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_15_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_15_utop_me;                // That ME.
  wire [3:0] vnpu_15_utop_index;             // That uTop.
  wire vnpu_15_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_15_state;                  // State of the sequencer.
  wire [15:0] vnpu_15_group;                 // Group that runs.
  wire [3:0] vnpu_15_fault_code;             // First fault.
  wire vnpu_15_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_15_row_req_address;       // Its address.
  wire [4:0] vnpu_15_row_req_beats;          // Its beats.
  wire [575:0] vnpu_15_line;                 // Line that was hit in the cycle before.
  wire vnpu_15_line_good;                    // Its parity is right.
  wire vnpu_15_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_15_code_req_address;      // Its address.
  wire [4:0] vnpu_15_code_req_beats;         // Its beats.
  wire vnpu_15_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_15_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_15_ve_entry;            // Slots of the VE queue.
  wire vnpu_15_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_15_utop_pc;
  wire [15:0] vnpu_15_me_hit;                // The line of this ME queue is there.
  wire vnpu_15_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_16_ready_add;              // ME uTops that become ready.
  wire vnpu_16_kill;                         // Discard all its uTops.
  wire vnpu_16_done;                         // The program completed (pulse).
  wire vnpu_16_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_16_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_16_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_16_utop_me;                // That ME.
  wire [3:0] vnpu_16_utop_index;             // That uTop.
  wire vnpu_16_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_16_state;                  // State of the sequencer.
  wire [15:0] vnpu_16_group;                 // Group that runs.
  wire [3:0] vnpu_16_fault_code;             // First fault.
  wire vnpu_16_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_16_row_req_address;       // Its address.
  wire [4:0] vnpu_16_row_req_beats;          // Its beats.
  wire [575:0] vnpu_16_line;                 // Line that was hit in the cycle before.
  wire vnpu_16_line_good;                    // Its parity is right.
  wire vnpu_16_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_16_code_req_address;      // Its address.
  wire [4:0] vnpu_16_code_req_beats;         // Its beats.
  wire vnpu_16_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_16_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_16_ve_entry;            // Slots of the VE queue.
  wire vnpu_16_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_16_utop_pc;
  wire [15:0] vnpu_16_me_hit;                // The line of this ME queue is there.
  wire vnpu_16_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_17_ready_add;              // ME uTops that become ready.
  wire vnpu_17_kill;                         // Discard all its uTops.
  wire vnpu_17_done;                         // The program completed (pulse).
  wire vnpu_17_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_17_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_17_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_17_utop_me;                // That ME.
  wire [3:0] vnpu_17_utop_index;             // That uTop.
  wire vnpu_17_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_17_state;                  // State of the sequencer.
  wire [15:0] vnpu_17_group;                 // Group that runs.
  wire [3:0] vnpu_17_fault_code;             // First fault.
  wire vnpu_17_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_17_row_req_address;       // Its address.
  wire [4:0] vnpu_17_row_req_beats;          // Its beats.
  wire [575:0] vnpu_17_line;                 // Line that was hit in the cycle before.
  wire vnpu_17_line_good;                    // Its parity is right.
  wire vnpu_17_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_17_code_req_address;      // Its address.
  wire [4:0] vnpu_17_code_req_beats;         // Its beats.
  wire vnpu_17_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_17_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_17_ve_entry;            // Slots of the VE queue.
  wire vnpu_17_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_17_utop_pc;
  wire [15:0] vnpu_17_me_hit;                // The line of this ME queue is there.
  wire vnpu_17_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_18_ready_add;              // ME uTops that become ready.
  wire vnpu_18_kill;                         // Discard all its uTops.
  wire vnpu_18_done;                         // The program completed (pulse).
  wire vnpu_18_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_18_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_18_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_18_utop_me;                // That ME.
  wire [3:0] vnpu_18_utop_index;             // That uTop.
  wire vnpu_18_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_18_state;                  // State of the sequencer.
  wire [15:0] vnpu_18_group;                 // Group that runs.
  wire [3:0] vnpu_18_fault_code;             // First fault.
  wire vnpu_18_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_18_row_req_address;       // Its address.
  wire [4:0] vnpu_18_row_req_beats;          // Its beats.
  wire [575:0] vnpu_18_line;                 // Line that was hit in the cycle before.
  wire vnpu_18_line_good;                    // Its parity is right.
  wire vnpu_18_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_18_code_req_address;      // Its address.
  wire [4:0] vnpu_18_code_req_beats;         // Its beats.
  wire vnpu_18_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_18_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_18_ve_entry;            // Slots of the VE queue.
  wire vnpu_18_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_18_utop_pc;
  wire [15:0] vnpu_18_me_hit;                // The line of this ME queue is there.
  wire vnpu_18_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_19_ready_add;              // ME uTops that become ready.
  wire vnpu_19_kill;                         // Discard all its uTops.
  wire vnpu_19_done;                         // The program completed (pulse).
  wire vnpu_19_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_19_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_19_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_19_utop_me;                // That ME.
  wire [3:0] vnpu_19_utop_index;             // That uTop.
  wire vnpu_19_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_19_state;                  // State of the sequencer.
  wire [15:0] vnpu_19_group;                 // Group that runs.
  wire [3:0] vnpu_19_fault_code;             // First fault.
  wire vnpu_19_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_19_row_req_address;       // Its address.
  wire [4:0] vnpu_19_row_req_beats;          // Its beats.
  wire [575:0] vnpu_19_line;                 // Line that was hit in the cycle before.
  wire vnpu_19_line_good;                    // Its parity is right.
  wire vnpu_19_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_19_code_req_address;      // Its address.
  wire [4:0] vnpu_19_code_req_beats;         // Its beats.
  wire vnpu_19_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_19_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_19_ve_entry;            // Slots of the VE queue.
  wire vnpu_19_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_19_utop_pc;
  wire [15:0] vnpu_19_me_hit;                // The line of this ME queue is there.
  wire vnpu_19_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_20_ready_add;              // ME uTops that become ready.
  wire vnpu_20_kill;                         // Discard all its uTops.
  wire vnpu_20_done;                         // The program completed (pulse).
  wire vnpu_20_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_20_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_20_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_20_utop_me;                // That ME.
  wire [3:0] vnpu_20_utop_index;             // That uTop.
  wire vnpu_20_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_20_state;                  // State of the sequencer.
  wire [15:0] vnpu_20_group;                 // Group that runs.
  wire [3:0] vnpu_20_fault_code;             // First fault.
  wire vnpu_20_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_20_row_req_address;       // Its address.
  wire [4:0] vnpu_20_row_req_beats;          // Its beats.
  wire [575:0] vnpu_20_line;                 // Line that was hit in the cycle before.
  wire vnpu_20_line_good;                    // Its parity is right.
  wire vnpu_20_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_20_code_req_address;      // Its address.
  wire [4:0] vnpu_20_code_req_beats;         // Its beats.
  wire vnpu_20_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_20_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_20_ve_entry;            // Slots of the VE queue.
  wire vnpu_20_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_20_utop_pc;
  wire [15:0] vnpu_20_me_hit;                // The line of this ME queue is there.
  wire vnpu_20_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_21_ready_add;              // ME uTops that become ready.
  wire vnpu_21_kill;                         // Discard all its uTops.
  wire vnpu_21_done;                         // The program completed (pulse).
  wire vnpu_21_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_21_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_21_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_21_utop_me;                // That ME.
  wire [3:0] vnpu_21_utop_index;             // That uTop.
  wire vnpu_21_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_21_state;                  // State of the sequencer.
  wire [15:0] vnpu_21_group;                 // Group that runs.
  wire [3:0] vnpu_21_fault_code;             // First fault.
  wire vnpu_21_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_21_row_req_address;       // Its address.
  wire [4:0] vnpu_21_row_req_beats;          // Its beats.
  wire [575:0] vnpu_21_line;                 // Line that was hit in the cycle before.
  wire vnpu_21_line_good;                    // Its parity is right.
  wire vnpu_21_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_21_code_req_address;      // Its address.
  wire [4:0] vnpu_21_code_req_beats;         // Its beats.
  wire vnpu_21_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_21_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_21_ve_entry;            // Slots of the VE queue.
  wire vnpu_21_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_21_utop_pc;
  wire [15:0] vnpu_21_me_hit;                // The line of this ME queue is there.
  wire vnpu_21_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_22_ready_add;              // ME uTops that become ready.
  wire vnpu_22_kill;                         // Discard all its uTops.
  wire vnpu_22_done;                         // The program completed (pulse).
  wire vnpu_22_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_22_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_22_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_22_utop_me;                // That ME.
  wire [3:0] vnpu_22_utop_index;             // That uTop.
  wire vnpu_22_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_22_state;                  // State of the sequencer.
  wire [15:0] vnpu_22_group;                 // Group that runs.
  wire [3:0] vnpu_22_fault_code;             // First fault.
  wire vnpu_22_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_22_row_req_address;       // Its address.
  wire [4:0] vnpu_22_row_req_beats;          // Its beats.
  wire [575:0] vnpu_22_line;                 // Line that was hit in the cycle before.
  wire vnpu_22_line_good;                    // Its parity is right.
  wire vnpu_22_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_22_code_req_address;      // Its address.
  wire [4:0] vnpu_22_code_req_beats;         // Its beats.
  wire vnpu_22_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_22_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_22_ve_entry;            // Slots of the VE queue.
  wire vnpu_22_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_22_utop_pc;
  wire [15:0] vnpu_22_me_hit;                // The line of this ME queue is there.
  wire vnpu_22_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_23_ready_add;              // ME uTops that become ready.
  wire vnpu_23_kill;                         // Discard all its uTops.
  wire vnpu_23_done;                         // The program completed (pulse).
  wire vnpu_23_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_23_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_23_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_23_utop_me;                // That ME.
  wire [3:0] vnpu_23_utop_index;             // That uTop.
  wire vnpu_23_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_23_state;                  // State of the sequencer.
  wire [15:0] vnpu_23_group;                 // Group that runs.
  wire [3:0] vnpu_23_fault_code;             // First fault.
  wire vnpu_23_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_23_row_req_address;       // Its address.
  wire [4:0] vnpu_23_row_req_beats;          // Its beats.
  wire [575:0] vnpu_23_line;                 // Line that was hit in the cycle before.
  wire vnpu_23_line_good;                    // Its parity is right.
  wire vnpu_23_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_23_code_req_address;      // Its address.
  wire [4:0] vnpu_23_code_req_beats;         // Its beats.
  wire vnpu_23_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_23_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_23_ve_entry;            // Slots of the VE queue.
  wire vnpu_23_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_23_utop_pc;
  wire [15:0] vnpu_23_me_hit;                // The line of this ME queue is there.
  wire vnpu_23_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_24_ready_add;              // ME uTops that become ready.
  wire vnpu_24_kill;                         // Discard all its uTops.
  wire vnpu_24_done;                         // The program completed (pulse).
  wire vnpu_24_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_24_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_24_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_24_utop_me;                // That ME.
  wire [3:0] vnpu_24_utop_index;             // That uTop.
  wire vnpu_24_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_24_state;                  // State of the sequencer.
  wire [15:0] vnpu_24_group;                 // Group that runs.
  wire [3:0] vnpu_24_fault_code;             // First fault.
  wire vnpu_24_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_24_row_req_address;       // Its address.
  wire [4:0] vnpu_24_row_req_beats;          // Its beats.
  wire [575:0] vnpu_24_line;                 // Line that was hit in the cycle before.
  wire vnpu_24_line_good;                    // Its parity is right.
  wire vnpu_24_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_24_code_req_address;      // Its address.
  wire [4:0] vnpu_24_code_req_beats;         // Its beats.
  wire vnpu_24_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_24_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_24_ve_entry;            // Slots of the VE queue.
  wire vnpu_24_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_24_utop_pc;
  wire [15:0] vnpu_24_me_hit;                // The line of this ME queue is there.
  wire vnpu_24_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_25_ready_add;              // ME uTops that become ready.
  wire vnpu_25_kill;                         // Discard all its uTops.
  wire vnpu_25_done;                         // The program completed (pulse).
  wire vnpu_25_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_25_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_25_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_25_utop_me;                // That ME.
  wire [3:0] vnpu_25_utop_index;             // That uTop.
  wire vnpu_25_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_25_state;                  // State of the sequencer.
  wire [15:0] vnpu_25_group;                 // Group that runs.
  wire [3:0] vnpu_25_fault_code;             // First fault.
  wire vnpu_25_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_25_row_req_address;       // Its address.
  wire [4:0] vnpu_25_row_req_beats;          // Its beats.
  wire [575:0] vnpu_25_line;                 // Line that was hit in the cycle before.
  wire vnpu_25_line_good;                    // Its parity is right.
  wire vnpu_25_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_25_code_req_address;      // Its address.
  wire [4:0] vnpu_25_code_req_beats;         // Its beats.
  wire vnpu_25_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_25_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_25_ve_entry;            // Slots of the VE queue.
  wire vnpu_25_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_25_utop_pc;
  wire [15:0] vnpu_25_me_hit;                // The line of this ME queue is there.
  wire vnpu_25_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_26_ready_add;              // ME uTops that become ready.
  wire vnpu_26_kill;                         // Discard all its uTops.
  wire vnpu_26_done;                         // The program completed (pulse).
  wire vnpu_26_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_26_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_26_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_26_utop_me;                // That ME.
  wire [3:0] vnpu_26_utop_index;             // That uTop.
  wire vnpu_26_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_26_state;                  // State of the sequencer.
  wire [15:0] vnpu_26_group;                 // Group that runs.
  wire [3:0] vnpu_26_fault_code;             // First fault.
  wire vnpu_26_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_26_row_req_address;       // Its address.
  wire [4:0] vnpu_26_row_req_beats;          // Its beats.
  wire [575:0] vnpu_26_line;                 // Line that was hit in the cycle before.
  wire vnpu_26_line_good;                    // Its parity is right.
  wire vnpu_26_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_26_code_req_address;      // Its address.
  wire [4:0] vnpu_26_code_req_beats;         // Its beats.
  wire vnpu_26_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_26_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_26_ve_entry;            // Slots of the VE queue.
  wire vnpu_26_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_26_utop_pc;
  wire [15:0] vnpu_26_me_hit;                // The line of this ME queue is there.
  wire vnpu_26_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_27_ready_add;              // ME uTops that become ready.
  wire vnpu_27_kill;                         // Discard all its uTops.
  wire vnpu_27_done;                         // The program completed (pulse).
  wire vnpu_27_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_27_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_27_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_27_utop_me;                // That ME.
  wire [3:0] vnpu_27_utop_index;             // That uTop.
  wire vnpu_27_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_27_state;                  // State of the sequencer.
  wire [15:0] vnpu_27_group;                 // Group that runs.
  wire [3:0] vnpu_27_fault_code;             // First fault.
  wire vnpu_27_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_27_row_req_address;       // Its address.
  wire [4:0] vnpu_27_row_req_beats;          // Its beats.
  wire [575:0] vnpu_27_line;                 // Line that was hit in the cycle before.
  wire vnpu_27_line_good;                    // Its parity is right.
  wire vnpu_27_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_27_code_req_address;      // Its address.
  wire [4:0] vnpu_27_code_req_beats;         // Its beats.
  wire vnpu_27_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_27_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_27_ve_entry;            // Slots of the VE queue.
  wire vnpu_27_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_27_utop_pc;
  wire [15:0] vnpu_27_me_hit;                // The line of this ME queue is there.
  wire vnpu_27_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_28_ready_add;              // ME uTops that become ready.
  wire vnpu_28_kill;                         // Discard all its uTops.
  wire vnpu_28_done;                         // The program completed (pulse).
  wire vnpu_28_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_28_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_28_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_28_utop_me;                // That ME.
  wire [3:0] vnpu_28_utop_index;             // That uTop.
  wire vnpu_28_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_28_state;                  // State of the sequencer.
  wire [15:0] vnpu_28_group;                 // Group that runs.
  wire [3:0] vnpu_28_fault_code;             // First fault.
  wire vnpu_28_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_28_row_req_address;       // Its address.
  wire [4:0] vnpu_28_row_req_beats;          // Its beats.
  wire [575:0] vnpu_28_line;                 // Line that was hit in the cycle before.
  wire vnpu_28_line_good;                    // Its parity is right.
  wire vnpu_28_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_28_code_req_address;      // Its address.
  wire [4:0] vnpu_28_code_req_beats;         // Its beats.
  wire vnpu_28_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_28_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_28_ve_entry;            // Slots of the VE queue.
  wire vnpu_28_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_28_utop_pc;
  wire [15:0] vnpu_28_me_hit;                // The line of this ME queue is there.
  wire vnpu_28_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_29_ready_add;              // ME uTops that become ready.
  wire vnpu_29_kill;                         // Discard all its uTops.
  wire vnpu_29_done;                         // The program completed (pulse).
  wire vnpu_29_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_29_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_29_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_29_utop_me;                // That ME.
  wire [3:0] vnpu_29_utop_index;             // That uTop.
  wire vnpu_29_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_29_state;                  // State of the sequencer.
  wire [15:0] vnpu_29_group;                 // Group that runs.
  wire [3:0] vnpu_29_fault_code;             // First fault.
  wire vnpu_29_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_29_row_req_address;       // Its address.
  wire [4:0] vnpu_29_row_req_beats;          // Its beats.
  wire [575:0] vnpu_29_line;                 // Line that was hit in the cycle before.
  wire vnpu_29_line_good;                    // Its parity is right.
  wire vnpu_29_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_29_code_req_address;      // Its address.
  wire [4:0] vnpu_29_code_req_beats;         // Its beats.
  wire vnpu_29_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_29_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_29_ve_entry;            // Slots of the VE queue.
  wire vnpu_29_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_29_utop_pc;
  wire [15:0] vnpu_29_me_hit;                // The line of this ME queue is there.
  wire vnpu_29_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_30_ready_add;              // ME uTops that become ready.
  wire vnpu_30_kill;                         // Discard all its uTops.
  wire vnpu_30_done;                         // The program completed (pulse).
  wire vnpu_30_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_30_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_30_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_30_utop_me;                // That ME.
  wire [3:0] vnpu_30_utop_index;             // That uTop.
  wire vnpu_30_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_30_state;                  // State of the sequencer.
  wire [15:0] vnpu_30_group;                 // Group that runs.
  wire [3:0] vnpu_30_fault_code;             // First fault.
  wire vnpu_30_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_30_row_req_address;       // Its address.
  wire [4:0] vnpu_30_row_req_beats;          // Its beats.
  wire [575:0] vnpu_30_line;                 // Line that was hit in the cycle before.
  wire vnpu_30_line_good;                    // Its parity is right.
  wire vnpu_30_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_30_code_req_address;      // Its address.
  wire [4:0] vnpu_30_code_req_beats;         // Its beats.
  wire vnpu_30_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_30_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_30_ve_entry;            // Slots of the VE queue.
  wire vnpu_30_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_30_utop_pc;
  wire [15:0] vnpu_30_me_hit;                // The line of this ME queue is there.
  wire vnpu_30_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] vnpu_31_ready_add;              // ME uTops that become ready.
  wire vnpu_31_kill;                         // Discard all its uTops.
  wire vnpu_31_done;                         // The program completed (pulse).
  wire vnpu_31_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_31_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_31_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [3:0] vnpu_31_utop_me;                // That ME.
  wire [3:0] vnpu_31_utop_index;             // That uTop.
  wire vnpu_31_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_31_state;                  // State of the sequencer.
  wire [15:0] vnpu_31_group;                 // Group that runs.
  wire [3:0] vnpu_31_fault_code;             // First fault.
  wire vnpu_31_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_31_row_req_address;       // Its address.
  wire [4:0] vnpu_31_row_req_beats;          // Its beats.
  wire [575:0] vnpu_31_line;                 // Line that was hit in the cycle before.
  wire vnpu_31_line_good;                    // Its parity is right.
  wire vnpu_31_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_31_code_req_address;      // Its address.
  wire [4:0] vnpu_31_code_req_beats;         // Its beats.
  wire vnpu_31_ve_valid;                     // The VE queue has an instruction at its front.
  wire [15:0] vnpu_31_ve_slots;              // Its VE slots in use.
  wire [1023:0] vnpu_31_ve_entry;            // Slots of the VE queue.
  wire vnpu_31_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_31_utop_pc;
  wire [15:0] vnpu_31_me_hit;                // The line of this ME queue is there.
  wire vnpu_31_inject_done;                  // The bit was inverted (pulse).
  wire [4:0] engine_0_owner;                 // vNPU of its uTop.
  wire [3:0] engine_0_index;                 // Number of its uTop in its group.
  wire engine_0_look;                        // It looks for a line.
  wire [23:0] engine_0_look_line;            // That line.
  wire engine_0_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_0_instr_ve;             // Its VE slots in use.
  wire engine_0_instr_me;                    // It has an ME operation.
  wire engine_0_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_0_next_group;           // Its number.
  wire [3:0] engine_0_fault_code;            // Fault of the queue; 0 for none.
  wire engine_0_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_0_context;            // What must be kept of a suspended uTop.
  wire engine_0_expired;                     // The ME owes its answer for too long.
  wire engine_0_me_clear;                    // Clear all registers (pulse).
  wire engine_0_me_restore;                  // Restore the context.
  wire engine_0_me_kill;                     // Discard instead of save.
  wire [47:0] engine_0_me_context;           // Address of the context.
  wire engine_0_online;                      // In service in this cycle.
  wire engine_0_flush;                       // The queue is emptied.
  wire engine_0_finished;                    // Its uTop is finished.
  wire engine_0_saved;                       // Its context is saved.
  wire engine_0_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_0_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_0_context_write;               // The context is written.
  wire engine_0_me_op_valid;                 // An ME operation.
  wire [31:0] engine_0_me_op;                // Word of its slot.
  wire [31:0] engine_0_me_operand;           // Its address.
  wire [1023:0] engine_0_ve_entry;           // VE slots.
  wire [4:0] engine_1_owner;                 // vNPU of its uTop.
  wire [3:0] engine_1_index;                 // Number of its uTop in its group.
  wire engine_1_look;                        // It looks for a line.
  wire [23:0] engine_1_look_line;            // That line.
  wire engine_1_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_1_instr_ve;             // Its VE slots in use.
  wire engine_1_instr_me;                    // It has an ME operation.
  wire engine_1_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_1_next_group;           // Its number.
  wire [3:0] engine_1_fault_code;            // Fault of the queue; 0 for none.
  wire engine_1_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_1_context;            // What must be kept of a suspended uTop.
  wire engine_1_expired;                     // The ME owes its answer for too long.
  wire engine_1_me_clear;                    // Clear all registers (pulse).
  wire engine_1_me_restore;                  // Restore the context.
  wire engine_1_me_kill;                     // Discard instead of save.
  wire [47:0] engine_1_me_context;           // Address of the context.
  wire engine_1_online;                      // In service in this cycle.
  wire engine_1_flush;                       // The queue is emptied.
  wire engine_1_finished;                    // Its uTop is finished.
  wire engine_1_saved;                       // Its context is saved.
  wire engine_1_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_1_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_1_context_write;               // The context is written.
  wire engine_1_me_op_valid;                 // An ME operation.
  wire [31:0] engine_1_me_op;                // Word of its slot.
  wire [31:0] engine_1_me_operand;           // Its address.
  wire [1023:0] engine_1_ve_entry;           // VE slots.
  wire [4:0] engine_2_owner;                 // vNPU of its uTop.
  wire [3:0] engine_2_index;                 // Number of its uTop in its group.
  wire engine_2_look;                        // It looks for a line.
  wire [23:0] engine_2_look_line;            // That line.
  wire engine_2_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_2_instr_ve;             // Its VE slots in use.
  wire engine_2_instr_me;                    // It has an ME operation.
  wire engine_2_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_2_next_group;           // Its number.
  wire [3:0] engine_2_fault_code;            // Fault of the queue; 0 for none.
  wire engine_2_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_2_context;            // What must be kept of a suspended uTop.
  wire engine_2_expired;                     // The ME owes its answer for too long.
  wire engine_2_me_clear;                    // Clear all registers (pulse).
  wire engine_2_me_restore;                  // Restore the context.
  wire engine_2_me_kill;                     // Discard instead of save.
  wire [47:0] engine_2_me_context;           // Address of the context.
  wire engine_2_online;                      // In service in this cycle.
  wire engine_2_flush;                       // The queue is emptied.
  wire engine_2_finished;                    // Its uTop is finished.
  wire engine_2_saved;                       // Its context is saved.
  wire engine_2_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_2_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_2_context_write;               // The context is written.
  wire engine_2_me_op_valid;                 // An ME operation.
  wire [31:0] engine_2_me_op;                // Word of its slot.
  wire [31:0] engine_2_me_operand;           // Its address.
  wire [1023:0] engine_2_ve_entry;           // VE slots.
  wire [4:0] engine_3_owner;                 // vNPU of its uTop.
  wire [3:0] engine_3_index;                 // Number of its uTop in its group.
  wire engine_3_look;                        // It looks for a line.
  wire [23:0] engine_3_look_line;            // That line.
  wire engine_3_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_3_instr_ve;             // Its VE slots in use.
  wire engine_3_instr_me;                    // It has an ME operation.
  wire engine_3_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_3_next_group;           // Its number.
  wire [3:0] engine_3_fault_code;            // Fault of the queue; 0 for none.
  wire engine_3_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_3_context;            // What must be kept of a suspended uTop.
  wire engine_3_expired;                     // The ME owes its answer for too long.
  wire engine_3_me_clear;                    // Clear all registers (pulse).
  wire engine_3_me_restore;                  // Restore the context.
  wire engine_3_me_kill;                     // Discard instead of save.
  wire [47:0] engine_3_me_context;           // Address of the context.
  wire engine_3_online;                      // In service in this cycle.
  wire engine_3_flush;                       // The queue is emptied.
  wire engine_3_finished;                    // Its uTop is finished.
  wire engine_3_saved;                       // Its context is saved.
  wire engine_3_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_3_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_3_context_write;               // The context is written.
  wire engine_3_me_op_valid;                 // An ME operation.
  wire [31:0] engine_3_me_op;                // Word of its slot.
  wire [31:0] engine_3_me_operand;           // Its address.
  wire [1023:0] engine_3_ve_entry;           // VE slots.
  wire [4:0] engine_4_owner;                 // vNPU of its uTop.
  wire [3:0] engine_4_index;                 // Number of its uTop in its group.
  wire engine_4_look;                        // It looks for a line.
  wire [23:0] engine_4_look_line;            // That line.
  wire engine_4_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_4_instr_ve;             // Its VE slots in use.
  wire engine_4_instr_me;                    // It has an ME operation.
  wire engine_4_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_4_next_group;           // Its number.
  wire [3:0] engine_4_fault_code;            // Fault of the queue; 0 for none.
  wire engine_4_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_4_context;            // What must be kept of a suspended uTop.
  wire engine_4_expired;                     // The ME owes its answer for too long.
  wire engine_4_me_clear;                    // Clear all registers (pulse).
  wire engine_4_me_restore;                  // Restore the context.
  wire engine_4_me_kill;                     // Discard instead of save.
  wire [47:0] engine_4_me_context;           // Address of the context.
  wire engine_4_online;                      // In service in this cycle.
  wire engine_4_flush;                       // The queue is emptied.
  wire engine_4_finished;                    // Its uTop is finished.
  wire engine_4_saved;                       // Its context is saved.
  wire engine_4_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_4_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_4_context_write;               // The context is written.
  wire engine_4_me_op_valid;                 // An ME operation.
  wire [31:0] engine_4_me_op;                // Word of its slot.
  wire [31:0] engine_4_me_operand;           // Its address.
  wire [1023:0] engine_4_ve_entry;           // VE slots.
  wire [4:0] engine_5_owner;                 // vNPU of its uTop.
  wire [3:0] engine_5_index;                 // Number of its uTop in its group.
  wire engine_5_look;                        // It looks for a line.
  wire [23:0] engine_5_look_line;            // That line.
  wire engine_5_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_5_instr_ve;             // Its VE slots in use.
  wire engine_5_instr_me;                    // It has an ME operation.
  wire engine_5_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_5_next_group;           // Its number.
  wire [3:0] engine_5_fault_code;            // Fault of the queue; 0 for none.
  wire engine_5_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_5_context;            // What must be kept of a suspended uTop.
  wire engine_5_expired;                     // The ME owes its answer for too long.
  wire engine_5_me_clear;                    // Clear all registers (pulse).
  wire engine_5_me_restore;                  // Restore the context.
  wire engine_5_me_kill;                     // Discard instead of save.
  wire [47:0] engine_5_me_context;           // Address of the context.
  wire engine_5_online;                      // In service in this cycle.
  wire engine_5_flush;                       // The queue is emptied.
  wire engine_5_finished;                    // Its uTop is finished.
  wire engine_5_saved;                       // Its context is saved.
  wire engine_5_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_5_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_5_context_write;               // The context is written.
  wire engine_5_me_op_valid;                 // An ME operation.
  wire [31:0] engine_5_me_op;                // Word of its slot.
  wire [31:0] engine_5_me_operand;           // Its address.
  wire [1023:0] engine_5_ve_entry;           // VE slots.
  wire [4:0] engine_6_owner;                 // vNPU of its uTop.
  wire [3:0] engine_6_index;                 // Number of its uTop in its group.
  wire engine_6_look;                        // It looks for a line.
  wire [23:0] engine_6_look_line;            // That line.
  wire engine_6_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_6_instr_ve;             // Its VE slots in use.
  wire engine_6_instr_me;                    // It has an ME operation.
  wire engine_6_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_6_next_group;           // Its number.
  wire [3:0] engine_6_fault_code;            // Fault of the queue; 0 for none.
  wire engine_6_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_6_context;            // What must be kept of a suspended uTop.
  wire engine_6_expired;                     // The ME owes its answer for too long.
  wire engine_6_me_clear;                    // Clear all registers (pulse).
  wire engine_6_me_restore;                  // Restore the context.
  wire engine_6_me_kill;                     // Discard instead of save.
  wire [47:0] engine_6_me_context;           // Address of the context.
  wire engine_6_online;                      // In service in this cycle.
  wire engine_6_flush;                       // The queue is emptied.
  wire engine_6_finished;                    // Its uTop is finished.
  wire engine_6_saved;                       // Its context is saved.
  wire engine_6_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_6_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_6_context_write;               // The context is written.
  wire engine_6_me_op_valid;                 // An ME operation.
  wire [31:0] engine_6_me_op;                // Word of its slot.
  wire [31:0] engine_6_me_operand;           // Its address.
  wire [1023:0] engine_6_ve_entry;           // VE slots.
  wire [4:0] engine_7_owner;                 // vNPU of its uTop.
  wire [3:0] engine_7_index;                 // Number of its uTop in its group.
  wire engine_7_look;                        // It looks for a line.
  wire [23:0] engine_7_look_line;            // That line.
  wire engine_7_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_7_instr_ve;             // Its VE slots in use.
  wire engine_7_instr_me;                    // It has an ME operation.
  wire engine_7_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_7_next_group;           // Its number.
  wire [3:0] engine_7_fault_code;            // Fault of the queue; 0 for none.
  wire engine_7_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_7_context;            // What must be kept of a suspended uTop.
  wire engine_7_expired;                     // The ME owes its answer for too long.
  wire engine_7_me_clear;                    // Clear all registers (pulse).
  wire engine_7_me_restore;                  // Restore the context.
  wire engine_7_me_kill;                     // Discard instead of save.
  wire [47:0] engine_7_me_context;           // Address of the context.
  wire engine_7_online;                      // In service in this cycle.
  wire engine_7_flush;                       // The queue is emptied.
  wire engine_7_finished;                    // Its uTop is finished.
  wire engine_7_saved;                       // Its context is saved.
  wire engine_7_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_7_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_7_context_write;               // The context is written.
  wire engine_7_me_op_valid;                 // An ME operation.
  wire [31:0] engine_7_me_op;                // Word of its slot.
  wire [31:0] engine_7_me_operand;           // Its address.
  wire [1023:0] engine_7_ve_entry;           // VE slots.
  wire [4:0] engine_8_owner;                 // vNPU of its uTop.
  wire [3:0] engine_8_index;                 // Number of its uTop in its group.
  wire engine_8_look;                        // It looks for a line.
  wire [23:0] engine_8_look_line;            // That line.
  wire engine_8_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_8_instr_ve;             // Its VE slots in use.
  wire engine_8_instr_me;                    // It has an ME operation.
  wire engine_8_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_8_next_group;           // Its number.
  wire [3:0] engine_8_fault_code;            // Fault of the queue; 0 for none.
  wire engine_8_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_8_context;            // What must be kept of a suspended uTop.
  wire engine_8_expired;                     // The ME owes its answer for too long.
  wire engine_8_me_clear;                    // Clear all registers (pulse).
  wire engine_8_me_restore;                  // Restore the context.
  wire engine_8_me_kill;                     // Discard instead of save.
  wire [47:0] engine_8_me_context;           // Address of the context.
  wire engine_8_online;                      // In service in this cycle.
  wire engine_8_flush;                       // The queue is emptied.
  wire engine_8_finished;                    // Its uTop is finished.
  wire engine_8_saved;                       // Its context is saved.
  wire engine_8_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_8_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_8_context_write;               // The context is written.
  wire engine_8_me_op_valid;                 // An ME operation.
  wire [31:0] engine_8_me_op;                // Word of its slot.
  wire [31:0] engine_8_me_operand;           // Its address.
  wire [1023:0] engine_8_ve_entry;           // VE slots.
  wire [4:0] engine_9_owner;                 // vNPU of its uTop.
  wire [3:0] engine_9_index;                 // Number of its uTop in its group.
  wire engine_9_look;                        // It looks for a line.
  wire [23:0] engine_9_look_line;            // That line.
  wire engine_9_instr_valid;                 // An instruction is at its front.
  wire [15:0] engine_9_instr_ve;             // Its VE slots in use.
  wire engine_9_instr_me;                    // It has an ME operation.
  wire engine_9_next_valid;                  // It writes the next group (pulse).
  wire [15:0] engine_9_next_group;           // Its number.
  wire [3:0] engine_9_fault_code;            // Fault of the queue; 0 for none.
  wire engine_9_me_end;                      // All operations of the uTop have been given.
  wire [1636:0] engine_9_context;            // What must be kept of a suspended uTop.
  wire engine_9_expired;                     // The ME owes its answer for too long.
  wire engine_9_me_clear;                    // Clear all registers (pulse).
  wire engine_9_me_restore;                  // Restore the context.
  wire engine_9_me_kill;                     // Discard instead of save.
  wire [47:0] engine_9_me_context;           // Address of the context.
  wire engine_9_online;                      // In service in this cycle.
  wire engine_9_flush;                       // The queue is emptied.
  wire engine_9_finished;                    // Its uTop is finished.
  wire engine_9_saved;                       // Its context is saved.
  wire engine_9_lost;                        // It goes out of service with a uTop.
  wire [31:0] engine_9_owned;                // Its owner, one-hot; none without a uTop.
  wire engine_9_context_write;               // The context is written.
  wire engine_9_me_op_valid;                 // An ME operation.
  wire [31:0] engine_9_me_op;                // Word of its slot.
  wire [31:0] engine_9_me_operand;           // Its address.
  wire [1023:0] engine_9_ve_entry;           // VE slots.
  wire [4:0] engine_10_owner;                // vNPU of its uTop.
  wire [3:0] engine_10_index;                // Number of its uTop in its group.
  wire engine_10_look;                       // It looks for a line.
  wire [23:0] engine_10_look_line;           // That line.
  wire engine_10_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_10_instr_ve;            // Its VE slots in use.
  wire engine_10_instr_me;                   // It has an ME operation.
  wire engine_10_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_10_next_group;          // Its number.
  wire [3:0] engine_10_fault_code;           // Fault of the queue; 0 for none.
  wire engine_10_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_10_context;           // What must be kept of a suspended uTop.
  wire engine_10_expired;                    // The ME owes its answer for too long.
  wire engine_10_me_clear;                   // Clear all registers (pulse).
  wire engine_10_me_restore;                 // Restore the context.
  wire engine_10_me_kill;                    // Discard instead of save.
  wire [47:0] engine_10_me_context;          // Address of the context.
  wire engine_10_online;                     // In service in this cycle.
  wire engine_10_flush;                      // The queue is emptied.
  wire engine_10_finished;                   // Its uTop is finished.
  wire engine_10_saved;                      // Its context is saved.
  wire engine_10_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_10_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_10_context_write;              // The context is written.
  wire engine_10_me_op_valid;                // An ME operation.
  wire [31:0] engine_10_me_op;               // Word of its slot.
  wire [31:0] engine_10_me_operand;          // Its address.
  wire [1023:0] engine_10_ve_entry;          // VE slots.
  wire [4:0] engine_11_owner;                // vNPU of its uTop.
  wire [3:0] engine_11_index;                // Number of its uTop in its group.
  wire engine_11_look;                       // It looks for a line.
  wire [23:0] engine_11_look_line;           // That line.
  wire engine_11_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_11_instr_ve;            // Its VE slots in use.
  wire engine_11_instr_me;                   // It has an ME operation.
  wire engine_11_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_11_next_group;          // Its number.
  wire [3:0] engine_11_fault_code;           // Fault of the queue; 0 for none.
  wire engine_11_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_11_context;           // What must be kept of a suspended uTop.
  wire engine_11_expired;                    // The ME owes its answer for too long.
  wire engine_11_me_clear;                   // Clear all registers (pulse).
  wire engine_11_me_restore;                 // Restore the context.
  wire engine_11_me_kill;                    // Discard instead of save.
  wire [47:0] engine_11_me_context;          // Address of the context.
  wire engine_11_online;                     // In service in this cycle.
  wire engine_11_flush;                      // The queue is emptied.
  wire engine_11_finished;                   // Its uTop is finished.
  wire engine_11_saved;                      // Its context is saved.
  wire engine_11_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_11_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_11_context_write;              // The context is written.
  wire engine_11_me_op_valid;                // An ME operation.
  wire [31:0] engine_11_me_op;               // Word of its slot.
  wire [31:0] engine_11_me_operand;          // Its address.
  wire [1023:0] engine_11_ve_entry;          // VE slots.
  wire [4:0] engine_12_owner;                // vNPU of its uTop.
  wire [3:0] engine_12_index;                // Number of its uTop in its group.
  wire engine_12_look;                       // It looks for a line.
  wire [23:0] engine_12_look_line;           // That line.
  wire engine_12_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_12_instr_ve;            // Its VE slots in use.
  wire engine_12_instr_me;                   // It has an ME operation.
  wire engine_12_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_12_next_group;          // Its number.
  wire [3:0] engine_12_fault_code;           // Fault of the queue; 0 for none.
  wire engine_12_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_12_context;           // What must be kept of a suspended uTop.
  wire engine_12_expired;                    // The ME owes its answer for too long.
  wire engine_12_me_clear;                   // Clear all registers (pulse).
  wire engine_12_me_restore;                 // Restore the context.
  wire engine_12_me_kill;                    // Discard instead of save.
  wire [47:0] engine_12_me_context;          // Address of the context.
  wire engine_12_online;                     // In service in this cycle.
  wire engine_12_flush;                      // The queue is emptied.
  wire engine_12_finished;                   // Its uTop is finished.
  wire engine_12_saved;                      // Its context is saved.
  wire engine_12_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_12_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_12_context_write;              // The context is written.
  wire engine_12_me_op_valid;                // An ME operation.
  wire [31:0] engine_12_me_op;               // Word of its slot.
  wire [31:0] engine_12_me_operand;          // Its address.
  wire [1023:0] engine_12_ve_entry;          // VE slots.
  wire [4:0] engine_13_owner;                // vNPU of its uTop.
  wire [3:0] engine_13_index;                // Number of its uTop in its group.
  wire engine_13_look;                       // It looks for a line.
  wire [23:0] engine_13_look_line;           // That line.
  wire engine_13_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_13_instr_ve;            // Its VE slots in use.
  wire engine_13_instr_me;                   // It has an ME operation.
  wire engine_13_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_13_next_group;          // Its number.
  wire [3:0] engine_13_fault_code;           // Fault of the queue; 0 for none.
  wire engine_13_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_13_context;           // What must be kept of a suspended uTop.
  wire engine_13_expired;                    // The ME owes its answer for too long.
  wire engine_13_me_clear;                   // Clear all registers (pulse).
  wire engine_13_me_restore;                 // Restore the context.
  wire engine_13_me_kill;                    // Discard instead of save.
  wire [47:0] engine_13_me_context;          // Address of the context.
  wire engine_13_online;                     // In service in this cycle.
  wire engine_13_flush;                      // The queue is emptied.
  wire engine_13_finished;                   // Its uTop is finished.
  wire engine_13_saved;                      // Its context is saved.
  wire engine_13_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_13_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_13_context_write;              // The context is written.
  wire engine_13_me_op_valid;                // An ME operation.
  wire [31:0] engine_13_me_op;               // Word of its slot.
  wire [31:0] engine_13_me_operand;          // Its address.
  wire [1023:0] engine_13_ve_entry;          // VE slots.
  wire [4:0] engine_14_owner;                // vNPU of its uTop.
  wire [3:0] engine_14_index;                // Number of its uTop in its group.
  wire engine_14_look;                       // It looks for a line.
  wire [23:0] engine_14_look_line;           // That line.
  wire engine_14_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_14_instr_ve;            // Its VE slots in use.
  wire engine_14_instr_me;                   // It has an ME operation.
  wire engine_14_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_14_next_group;          // Its number.
  wire [3:0] engine_14_fault_code;           // Fault of the queue; 0 for none.
  wire engine_14_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_14_context;           // What must be kept of a suspended uTop.
  wire engine_14_expired;                    // The ME owes its answer for too long.
  wire engine_14_me_clear;                   // Clear all registers (pulse).
  wire engine_14_me_restore;                 // Restore the context.
  wire engine_14_me_kill;                    // Discard instead of save.
  wire [47:0] engine_14_me_context;          // Address of the context.
  wire engine_14_online;                     // In service in this cycle.
  wire engine_14_flush;                      // The queue is emptied.
  wire engine_14_finished;                   // Its uTop is finished.
  wire engine_14_saved;                      // Its context is saved.
  wire engine_14_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_14_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_14_context_write;              // The context is written.
  wire engine_14_me_op_valid;                // An ME operation.
  wire [31:0] engine_14_me_op;               // Word of its slot.
  wire [31:0] engine_14_me_operand;          // Its address.
  wire [1023:0] engine_14_ve_entry;          // VE slots.
  wire [4:0] engine_15_owner;                // vNPU of its uTop.
  wire [3:0] engine_15_index;                // Number of its uTop in its group.
  wire engine_15_look;                       // It looks for a line.
  wire [23:0] engine_15_look_line;           // That line.
  wire engine_15_instr_valid;                // An instruction is at its front.
  wire [15:0] engine_15_instr_ve;            // Its VE slots in use.
  wire engine_15_instr_me;                   // It has an ME operation.
  wire engine_15_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_15_next_group;          // Its number.
  wire [3:0] engine_15_fault_code;           // Fault of the queue; 0 for none.
  wire engine_15_me_end;                     // All operations of the uTop have been given.
  wire [1636:0] engine_15_context;           // What must be kept of a suspended uTop.
  wire engine_15_expired;                    // The ME owes its answer for too long.
  wire engine_15_me_clear;                   // Clear all registers (pulse).
  wire engine_15_me_restore;                 // Restore the context.
  wire engine_15_me_kill;                    // Discard instead of save.
  wire [47:0] engine_15_me_context;          // Address of the context.
  wire engine_15_online;                     // In service in this cycle.
  wire engine_15_flush;                      // The queue is emptied.
  wire engine_15_finished;                   // Its uTop is finished.
  wire engine_15_saved;                      // Its context is saved.
  wire engine_15_lost;                       // It goes out of service with a uTop.
  wire [31:0] engine_15_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_15_context_write;              // The context is written.
  wire engine_15_me_op_valid;                // An ME operation.
  wire [31:0] engine_15_me_op;               // Word of its slot.
  wire [31:0] engine_15_me_operand;          // Its address.
  wire [1023:0] engine_15_ve_entry;          // VE slots.
  wire ve_0_op_valid;                        // An operation.
  wire [31:0] ve_0_op;                       // Word of its slot.
  wire [31:0] ve_0_operand;                  // Its address or scalar.
  wire [4:0] ve_0_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_0_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_0_reduce;
  wire ve_1_op_valid;                        // An operation.
  wire [31:0] ve_1_op;                       // Word of its slot.
  wire [31:0] ve_1_operand;                  // Its address or scalar.
  wire [4:0] ve_1_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_1_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_1_reduce;
  wire ve_2_op_valid;                        // An operation.
  wire [31:0] ve_2_op;                       // Word of its slot.
  wire [31:0] ve_2_operand;                  // Its address or scalar.
  wire [4:0] ve_2_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_2_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_2_reduce;
  wire ve_3_op_valid;                        // An operation.
  wire [31:0] ve_3_op;                       // Word of its slot.
  wire [31:0] ve_3_operand;                  // Its address or scalar.
  wire [4:0] ve_3_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_3_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_3_reduce;
  wire ve_4_op_valid;                        // An operation.
  wire [31:0] ve_4_op;                       // Word of its slot.
  wire [31:0] ve_4_operand;                  // Its address or scalar.
  wire [4:0] ve_4_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_4_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_4_reduce;
  wire ve_5_op_valid;                        // An operation.
  wire [31:0] ve_5_op;                       // Word of its slot.
  wire [31:0] ve_5_operand;                  // Its address or scalar.
  wire [4:0] ve_5_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_5_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_5_reduce;
  wire ve_6_op_valid;                        // An operation.
  wire [31:0] ve_6_op;                       // Word of its slot.
  wire [31:0] ve_6_operand;                  // Its address or scalar.
  wire [4:0] ve_6_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_6_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_6_reduce;
  wire ve_7_op_valid;                        // An operation.
  wire [31:0] ve_7_op;                       // Word of its slot.
  wire [31:0] ve_7_operand;                  // Its address or scalar.
  wire [4:0] ve_7_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_7_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_7_reduce;
  wire ve_8_op_valid;                        // An operation.
  wire [31:0] ve_8_op;                       // Word of its slot.
  wire [31:0] ve_8_operand;                  // Its address or scalar.
  wire [4:0] ve_8_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_8_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_8_reduce;
  wire ve_9_op_valid;                        // An operation.
  wire [31:0] ve_9_op;                       // Word of its slot.
  wire [31:0] ve_9_operand;                  // Its address or scalar.
  wire [4:0] ve_9_vnpu;                      // vNPU whose SRAM it works on.
  wire [31:0] ve_9_grant;                    // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_9_reduce;
  wire ve_10_op_valid;                       // An operation.
  wire [31:0] ve_10_op;                      // Word of its slot.
  wire [31:0] ve_10_operand;                 // Its address or scalar.
  wire [4:0] ve_10_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_10_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_10_reduce;
  wire ve_11_op_valid;                       // An operation.
  wire [31:0] ve_11_op;                      // Word of its slot.
  wire [31:0] ve_11_operand;                 // Its address or scalar.
  wire [4:0] ve_11_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_11_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_11_reduce;
  wire ve_12_op_valid;                       // An operation.
  wire [31:0] ve_12_op;                      // Word of its slot.
  wire [31:0] ve_12_operand;                 // Its address or scalar.
  wire [4:0] ve_12_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_12_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_12_reduce;
  wire ve_13_op_valid;                       // An operation.
  wire [31:0] ve_13_op;                      // Word of its slot.
  wire [31:0] ve_13_operand;                 // Its address or scalar.
  wire [4:0] ve_13_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_13_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_13_reduce;
  wire ve_14_op_valid;                       // An operation.
  wire [31:0] ve_14_op;                      // Word of its slot.
  wire [31:0] ve_14_operand;                 // Its address or scalar.
  wire [4:0] ve_14_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_14_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_14_reduce;
  wire ve_15_op_valid;                       // An operation.
  wire [31:0] ve_15_op;                      // Word of its slot.
  wire [31:0] ve_15_operand;                 // Its address or scalar.
  wire [4:0] ve_15_vnpu;                     // vNPU whose SRAM it works on.
  wire [31:0] ve_15_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [47:0] ve_15_reduce;

  // ----------------------------------------
  // uTop that begins
  // ----------------------------------------

  // vNPU of the uTop that begins, one-hot.
  wire [31:0] launch = {
    vnpu_31_utop_valid,
    vnpu_30_utop_valid,
    vnpu_29_utop_valid,
    vnpu_28_utop_valid,
    vnpu_27_utop_valid,
    vnpu_26_utop_valid,
    vnpu_25_utop_valid,
    vnpu_24_utop_valid,
    vnpu_23_utop_valid,
    vnpu_22_utop_valid,
    vnpu_21_utop_valid,
    vnpu_20_utop_valid,
    vnpu_19_utop_valid,
    vnpu_18_utop_valid,
    vnpu_17_utop_valid,
    vnpu_16_utop_valid,
    vnpu_15_utop_valid,
    vnpu_14_utop_valid,
    vnpu_13_utop_valid,
    vnpu_12_utop_valid,
    vnpu_11_utop_valid,
    vnpu_10_utop_valid,
    vnpu_9_utop_valid,
    vnpu_8_utop_valid,
    vnpu_7_utop_valid,
    vnpu_6_utop_valid,
    vnpu_5_utop_valid,
    vnpu_4_utop_valid,
    vnpu_3_utop_valid,
    vnpu_2_utop_valid,
    vnpu_1_utop_valid,
    vnpu_0_utop_valid
  };

  // vNPU of the uTop that begins.
  wire [4:0] launch_owner = {
    |(launch & 32'hffff0000),
    |(launch & 32'hff00ff00),
    |(launch & 32'hf0f0f0f0),
    |(launch & 32'hcccccccc),
    |(launch & 32'haaaaaaaa)
  };

  // ME that it begins on.
  wire [3:0] launch_me =
      (vnpu_0_utop_me & {4{launch[0]}}) |
      (vnpu_1_utop_me & {4{launch[1]}}) |
      (vnpu_2_utop_me & {4{launch[2]}}) |
      (vnpu_3_utop_me & {4{launch[3]}}) |
      (vnpu_4_utop_me & {4{launch[4]}}) |
      (vnpu_5_utop_me & {4{launch[5]}}) |
      (vnpu_6_utop_me & {4{launch[6]}}) |
      (vnpu_7_utop_me & {4{launch[7]}}) |
      (vnpu_8_utop_me & {4{launch[8]}}) |
      (vnpu_9_utop_me & {4{launch[9]}}) |
      (vnpu_10_utop_me & {4{launch[10]}}) |
      (vnpu_11_utop_me & {4{launch[11]}}) |
      (vnpu_12_utop_me & {4{launch[12]}}) |
      (vnpu_13_utop_me & {4{launch[13]}}) |
      (vnpu_14_utop_me & {4{launch[14]}}) |
      (vnpu_15_utop_me & {4{launch[15]}}) |
      (vnpu_16_utop_me & {4{launch[16]}}) |
      (vnpu_17_utop_me & {4{launch[17]}}) |
      (vnpu_18_utop_me & {4{launch[18]}}) |
      (vnpu_19_utop_me & {4{launch[19]}}) |
      (vnpu_20_utop_me & {4{launch[20]}}) |
      (vnpu_21_utop_me & {4{launch[21]}}) |
      (vnpu_22_utop_me & {4{launch[22]}}) |
      (vnpu_23_utop_me & {4{launch[23]}}) |
      (vnpu_24_utop_me & {4{launch[24]}}) |
      (vnpu_25_utop_me & {4{launch[25]}}) |
      (vnpu_26_utop_me & {4{launch[26]}}) |
      (vnpu_27_utop_me & {4{launch[27]}}) |
      (vnpu_28_utop_me & {4{launch[28]}}) |
      (vnpu_29_utop_me & {4{launch[29]}}) |
      (vnpu_30_utop_me & {4{launch[30]}}) |
      (vnpu_31_utop_me & {4{launch[31]}});

  // Its number in its group.
  wire [3:0] launch_index =
      (vnpu_0_utop_index & {4{launch[0]}}) |
      (vnpu_1_utop_index & {4{launch[1]}}) |
      (vnpu_2_utop_index & {4{launch[2]}}) |
      (vnpu_3_utop_index & {4{launch[3]}}) |
      (vnpu_4_utop_index & {4{launch[4]}}) |
      (vnpu_5_utop_index & {4{launch[5]}}) |
      (vnpu_6_utop_index & {4{launch[6]}}) |
      (vnpu_7_utop_index & {4{launch[7]}}) |
      (vnpu_8_utop_index & {4{launch[8]}}) |
      (vnpu_9_utop_index & {4{launch[9]}}) |
      (vnpu_10_utop_index & {4{launch[10]}}) |
      (vnpu_11_utop_index & {4{launch[11]}}) |
      (vnpu_12_utop_index & {4{launch[12]}}) |
      (vnpu_13_utop_index & {4{launch[13]}}) |
      (vnpu_14_utop_index & {4{launch[14]}}) |
      (vnpu_15_utop_index & {4{launch[15]}}) |
      (vnpu_16_utop_index & {4{launch[16]}}) |
      (vnpu_17_utop_index & {4{launch[17]}}) |
      (vnpu_18_utop_index & {4{launch[18]}}) |
      (vnpu_19_utop_index & {4{launch[19]}}) |
      (vnpu_20_utop_index & {4{launch[20]}}) |
      (vnpu_21_utop_index & {4{launch[21]}}) |
      (vnpu_22_utop_index & {4{launch[22]}}) |
      (vnpu_23_utop_index & {4{launch[23]}}) |
      (vnpu_24_utop_index & {4{launch[24]}}) |
      (vnpu_25_utop_index & {4{launch[25]}}) |
      (vnpu_26_utop_index & {4{launch[26]}}) |
      (vnpu_27_utop_index & {4{launch[27]}}) |
      (vnpu_28_utop_index & {4{launch[28]}}) |
      (vnpu_29_utop_index & {4{launch[29]}}) |
      (vnpu_30_utop_index & {4{launch[30]}}) |
      (vnpu_31_utop_index & {4{launch[31]}});

  // It goes on from its saved context.
  wire launch_resume =
      (vnpu_0_utop_resume & launch[0]) |
      (vnpu_1_utop_resume & launch[1]) |
      (vnpu_2_utop_resume & launch[2]) |
      (vnpu_3_utop_resume & launch[3]) |
      (vnpu_4_utop_resume & launch[4]) |
      (vnpu_5_utop_resume & launch[5]) |
      (vnpu_6_utop_resume & launch[6]) |
      (vnpu_7_utop_resume & launch[7]) |
      (vnpu_8_utop_resume & launch[8]) |
      (vnpu_9_utop_resume & launch[9]) |
      (vnpu_10_utop_resume & launch[10]) |
      (vnpu_11_utop_resume & launch[11]) |
      (vnpu_12_utop_resume & launch[12]) |
      (vnpu_13_utop_resume & launch[13]) |
      (vnpu_14_utop_resume & launch[14]) |
      (vnpu_15_utop_resume & launch[15]) |
      (vnpu_16_utop_resume & launch[16]) |
      (vnpu_17_utop_resume & launch[17]) |
      (vnpu_18_utop_resume & launch[18]) |
      (vnpu_19_utop_resume & launch[19]) |
      (vnpu_20_utop_resume & launch[20]) |
      (vnpu_21_utop_resume & launch[21]) |
      (vnpu_22_utop_resume & launch[22]) |
      (vnpu_23_utop_resume & launch[23]) |
      (vnpu_24_utop_resume & launch[24]) |
      (vnpu_25_utop_resume & launch[25]) |
      (vnpu_26_utop_resume & launch[26]) |
      (vnpu_27_utop_resume & launch[27]) |
      (vnpu_28_utop_resume & launch[28]) |
      (vnpu_29_utop_resume & launch[29]) |
      (vnpu_30_utop_resume & launch[30]) |
      (vnpu_31_utop_resume & launch[31]);

  // Its first instruction.
  wire [23:0] launch_pc =
      vnpu_0_utop_pc |
      vnpu_1_utop_pc |
      vnpu_2_utop_pc |
      vnpu_3_utop_pc |
      vnpu_4_utop_pc |
      vnpu_5_utop_pc |
      vnpu_6_utop_pc |
      vnpu_7_utop_pc |
      vnpu_8_utop_pc |
      vnpu_9_utop_pc |
      vnpu_10_utop_pc |
      vnpu_11_utop_pc |
      vnpu_12_utop_pc |
      vnpu_13_utop_pc |
      vnpu_14_utop_pc |
      vnpu_15_utop_pc |
      vnpu_16_utop_pc |
      vnpu_17_utop_pc |
      vnpu_18_utop_pc |
      vnpu_19_utop_pc |
      vnpu_20_utop_pc |
      vnpu_21_utop_pc |
      vnpu_22_utop_pc |
      vnpu_23_utop_pc |
      vnpu_24_utop_pc |
      vnpu_25_utop_pc |
      vnpu_26_utop_pc |
      vnpu_27_utop_pc |
      vnpu_28_utop_pc |
      vnpu_29_utop_pc |
      vnpu_30_utop_pc |
      vnpu_31_utop_pc;

  // ----------------------------------------
  // Contexts of suspended uTops
  // ----------------------------------------

  // ME whose context is written, one-hot.
  wire [15:0] context_write = {
    engine_15_context_write,
    engine_14_context_write,
    engine_13_context_write,
    engine_12_context_write,
    engine_11_context_write,
    engine_10_context_write,
    engine_9_context_write,
    engine_8_context_write,
    engine_7_context_write,
    engine_6_context_write,
    engine_5_context_write,
    engine_4_context_write,
    engine_3_context_write,
    engine_2_context_write,
    engine_1_context_write,
    engine_0_context_write
  };

  vnpu_context_memory u_contexts (
    .clk_i           (clk_i),
    .write_i         (|context_write),
    .write_vnpu_i    ((engine_0_owner & {5{context_write[0]}}) |
                      (engine_1_owner & {5{context_write[1]}}) |
                      (engine_2_owner & {5{context_write[2]}}) |
                      (engine_3_owner & {5{context_write[3]}}) |
                      (engine_4_owner & {5{context_write[4]}}) |
                      (engine_5_owner & {5{context_write[5]}}) |
                      (engine_6_owner & {5{context_write[6]}}) |
                      (engine_7_owner & {5{context_write[7]}}) |
                      (engine_8_owner & {5{context_write[8]}}) |
                      (engine_9_owner & {5{context_write[9]}}) |
                      (engine_10_owner & {5{context_write[10]}}) |
                      (engine_11_owner & {5{context_write[11]}}) |
                      (engine_12_owner & {5{context_write[12]}}) |
                      (engine_13_owner & {5{context_write[13]}}) |
                      (engine_14_owner & {5{context_write[14]}}) |
                      (engine_15_owner & {5{context_write[15]}})),
    .write_utop_i    ((engine_0_index & {4{context_write[0]}}) |
                      (engine_1_index & {4{context_write[1]}}) |
                      (engine_2_index & {4{context_write[2]}}) |
                      (engine_3_index & {4{context_write[3]}}) |
                      (engine_4_index & {4{context_write[4]}}) |
                      (engine_5_index & {4{context_write[5]}}) |
                      (engine_6_index & {4{context_write[6]}}) |
                      (engine_7_index & {4{context_write[7]}}) |
                      (engine_8_index & {4{context_write[8]}}) |
                      (engine_9_index & {4{context_write[9]}}) |
                      (engine_10_index & {4{context_write[10]}}) |
                      (engine_11_index & {4{context_write[11]}}) |
                      (engine_12_index & {4{context_write[12]}}) |
                      (engine_13_index & {4{context_write[13]}}) |
                      (engine_14_index & {4{context_write[14]}}) |
                      (engine_15_index & {4{context_write[15]}})),
    .write_context_i ((engine_0_context & {1637{context_write[0]}}) |
                      (engine_1_context & {1637{context_write[1]}}) |
                      (engine_2_context & {1637{context_write[2]}}) |
                      (engine_3_context & {1637{context_write[3]}}) |
                      (engine_4_context & {1637{context_write[4]}}) |
                      (engine_5_context & {1637{context_write[5]}}) |
                      (engine_6_context & {1637{context_write[6]}}) |
                      (engine_7_context & {1637{context_write[7]}}) |
                      (engine_8_context & {1637{context_write[8]}}) |
                      (engine_9_context & {1637{context_write[9]}}) |
                      (engine_10_context & {1637{context_write[10]}}) |
                      (engine_11_context & {1637{context_write[11]}}) |
                      (engine_12_context & {1637{context_write[12]}}) |
                      (engine_13_context & {1637{context_write[13]}}) |
                      (engine_14_context & {1637{context_write[14]}}) |
                      (engine_15_context & {1637{context_write[15]}})),
    .read_vnpu_i     (launch_owner),
    .read_utop_i     (launch_index),
    .read_context_o  (contexts_read_context)
  );

  // ----------------------------------------
  // Engines
  // ----------------------------------------

  // Tenant of ME 0.
  wire [4:0] me_0_vnpu = me_vnpu_o[4:0];

  // Tenant of ME 0, one-hot.
  wire [31:0] me_0_tenant = {
    me_0_vnpu == 5'd31,
    me_0_vnpu == 5'd30,
    me_0_vnpu == 5'd29,
    me_0_vnpu == 5'd28,
    me_0_vnpu == 5'd27,
    me_0_vnpu == 5'd26,
    me_0_vnpu == 5'd25,
    me_0_vnpu == 5'd24,
    me_0_vnpu == 5'd23,
    me_0_vnpu == 5'd22,
    me_0_vnpu == 5'd21,
    me_0_vnpu == 5'd20,
    me_0_vnpu == 5'd19,
    me_0_vnpu == 5'd18,
    me_0_vnpu == 5'd17,
    me_0_vnpu == 5'd16,
    me_0_vnpu == 5'd15,
    me_0_vnpu == 5'd14,
    me_0_vnpu == 5'd13,
    me_0_vnpu == 5'd12,
    me_0_vnpu == 5'd11,
    me_0_vnpu == 5'd10,
    me_0_vnpu == 5'd9,
    me_0_vnpu == 5'd8,
    me_0_vnpu == 5'd7,
    me_0_vnpu == 5'd6,
    me_0_vnpu == 5'd5,
    me_0_vnpu == 5'd4,
    me_0_vnpu == 5'd3,
    me_0_vnpu == 5'd2,
    me_0_vnpu == 5'd1,
    me_0_vnpu == 5'd0
  };

  // Tenant of ME 1.
  wire [4:0] me_1_vnpu = me_vnpu_o[9:5];

  // Tenant of ME 1, one-hot.
  wire [31:0] me_1_tenant = {
    me_1_vnpu == 5'd31,
    me_1_vnpu == 5'd30,
    me_1_vnpu == 5'd29,
    me_1_vnpu == 5'd28,
    me_1_vnpu == 5'd27,
    me_1_vnpu == 5'd26,
    me_1_vnpu == 5'd25,
    me_1_vnpu == 5'd24,
    me_1_vnpu == 5'd23,
    me_1_vnpu == 5'd22,
    me_1_vnpu == 5'd21,
    me_1_vnpu == 5'd20,
    me_1_vnpu == 5'd19,
    me_1_vnpu == 5'd18,
    me_1_vnpu == 5'd17,
    me_1_vnpu == 5'd16,
    me_1_vnpu == 5'd15,
    me_1_vnpu == 5'd14,
    me_1_vnpu == 5'd13,
    me_1_vnpu == 5'd12,
    me_1_vnpu == 5'd11,
    me_1_vnpu == 5'd10,
    me_1_vnpu == 5'd9,
    me_1_vnpu == 5'd8,
    me_1_vnpu == 5'd7,
    me_1_vnpu == 5'd6,
    me_1_vnpu == 5'd5,
    me_1_vnpu == 5'd4,
    me_1_vnpu == 5'd3,
    me_1_vnpu == 5'd2,
    me_1_vnpu == 5'd1,
    me_1_vnpu == 5'd0
  };

  // Tenant of ME 2.
  wire [4:0] me_2_vnpu = me_vnpu_o[14:10];

  // Tenant of ME 2, one-hot.
  wire [31:0] me_2_tenant = {
    me_2_vnpu == 5'd31,
    me_2_vnpu == 5'd30,
    me_2_vnpu == 5'd29,
    me_2_vnpu == 5'd28,
    me_2_vnpu == 5'd27,
    me_2_vnpu == 5'd26,
    me_2_vnpu == 5'd25,
    me_2_vnpu == 5'd24,
    me_2_vnpu == 5'd23,
    me_2_vnpu == 5'd22,
    me_2_vnpu == 5'd21,
    me_2_vnpu == 5'd20,
    me_2_vnpu == 5'd19,
    me_2_vnpu == 5'd18,
    me_2_vnpu == 5'd17,
    me_2_vnpu == 5'd16,
    me_2_vnpu == 5'd15,
    me_2_vnpu == 5'd14,
    me_2_vnpu == 5'd13,
    me_2_vnpu == 5'd12,
    me_2_vnpu == 5'd11,
    me_2_vnpu == 5'd10,
    me_2_vnpu == 5'd9,
    me_2_vnpu == 5'd8,
    me_2_vnpu == 5'd7,
    me_2_vnpu == 5'd6,
    me_2_vnpu == 5'd5,
    me_2_vnpu == 5'd4,
    me_2_vnpu == 5'd3,
    me_2_vnpu == 5'd2,
    me_2_vnpu == 5'd1,
    me_2_vnpu == 5'd0
  };

  // Tenant of ME 3.
  wire [4:0] me_3_vnpu = me_vnpu_o[19:15];

  // Tenant of ME 3, one-hot.
  wire [31:0] me_3_tenant = {
    me_3_vnpu == 5'd31,
    me_3_vnpu == 5'd30,
    me_3_vnpu == 5'd29,
    me_3_vnpu == 5'd28,
    me_3_vnpu == 5'd27,
    me_3_vnpu == 5'd26,
    me_3_vnpu == 5'd25,
    me_3_vnpu == 5'd24,
    me_3_vnpu == 5'd23,
    me_3_vnpu == 5'd22,
    me_3_vnpu == 5'd21,
    me_3_vnpu == 5'd20,
    me_3_vnpu == 5'd19,
    me_3_vnpu == 5'd18,
    me_3_vnpu == 5'd17,
    me_3_vnpu == 5'd16,
    me_3_vnpu == 5'd15,
    me_3_vnpu == 5'd14,
    me_3_vnpu == 5'd13,
    me_3_vnpu == 5'd12,
    me_3_vnpu == 5'd11,
    me_3_vnpu == 5'd10,
    me_3_vnpu == 5'd9,
    me_3_vnpu == 5'd8,
    me_3_vnpu == 5'd7,
    me_3_vnpu == 5'd6,
    me_3_vnpu == 5'd5,
    me_3_vnpu == 5'd4,
    me_3_vnpu == 5'd3,
    me_3_vnpu == 5'd2,
    me_3_vnpu == 5'd1,
    me_3_vnpu == 5'd0
  };

  // Tenant of ME 4.
  wire [4:0] me_4_vnpu = me_vnpu_o[24:20];

  // Tenant of ME 4, one-hot.
  wire [31:0] me_4_tenant = {
    me_4_vnpu == 5'd31,
    me_4_vnpu == 5'd30,
    me_4_vnpu == 5'd29,
    me_4_vnpu == 5'd28,
    me_4_vnpu == 5'd27,
    me_4_vnpu == 5'd26,
    me_4_vnpu == 5'd25,
    me_4_vnpu == 5'd24,
    me_4_vnpu == 5'd23,
    me_4_vnpu == 5'd22,
    me_4_vnpu == 5'd21,
    me_4_vnpu == 5'd20,
    me_4_vnpu == 5'd19,
    me_4_vnpu == 5'd18,
    me_4_vnpu == 5'd17,
    me_4_vnpu == 5'd16,
    me_4_vnpu == 5'd15,
    me_4_vnpu == 5'd14,
    me_4_vnpu == 5'd13,
    me_4_vnpu == 5'd12,
    me_4_vnpu == 5'd11,
    me_4_vnpu == 5'd10,
    me_4_vnpu == 5'd9,
    me_4_vnpu == 5'd8,
    me_4_vnpu == 5'd7,
    me_4_vnpu == 5'd6,
    me_4_vnpu == 5'd5,
    me_4_vnpu == 5'd4,
    me_4_vnpu == 5'd3,
    me_4_vnpu == 5'd2,
    me_4_vnpu == 5'd1,
    me_4_vnpu == 5'd0
  };

  // Tenant of ME 5.
  wire [4:0] me_5_vnpu = me_vnpu_o[29:25];

  // Tenant of ME 5, one-hot.
  wire [31:0] me_5_tenant = {
    me_5_vnpu == 5'd31,
    me_5_vnpu == 5'd30,
    me_5_vnpu == 5'd29,
    me_5_vnpu == 5'd28,
    me_5_vnpu == 5'd27,
    me_5_vnpu == 5'd26,
    me_5_vnpu == 5'd25,
    me_5_vnpu == 5'd24,
    me_5_vnpu == 5'd23,
    me_5_vnpu == 5'd22,
    me_5_vnpu == 5'd21,
    me_5_vnpu == 5'd20,
    me_5_vnpu == 5'd19,
    me_5_vnpu == 5'd18,
    me_5_vnpu == 5'd17,
    me_5_vnpu == 5'd16,
    me_5_vnpu == 5'd15,
    me_5_vnpu == 5'd14,
    me_5_vnpu == 5'd13,
    me_5_vnpu == 5'd12,
    me_5_vnpu == 5'd11,
    me_5_vnpu == 5'd10,
    me_5_vnpu == 5'd9,
    me_5_vnpu == 5'd8,
    me_5_vnpu == 5'd7,
    me_5_vnpu == 5'd6,
    me_5_vnpu == 5'd5,
    me_5_vnpu == 5'd4,
    me_5_vnpu == 5'd3,
    me_5_vnpu == 5'd2,
    me_5_vnpu == 5'd1,
    me_5_vnpu == 5'd0
  };

  // Tenant of ME 6.
  wire [4:0] me_6_vnpu = me_vnpu_o[34:30];

  // Tenant of ME 6, one-hot.
  wire [31:0] me_6_tenant = {
    me_6_vnpu == 5'd31,
    me_6_vnpu == 5'd30,
    me_6_vnpu == 5'd29,
    me_6_vnpu == 5'd28,
    me_6_vnpu == 5'd27,
    me_6_vnpu == 5'd26,
    me_6_vnpu == 5'd25,
    me_6_vnpu == 5'd24,
    me_6_vnpu == 5'd23,
    me_6_vnpu == 5'd22,
    me_6_vnpu == 5'd21,
    me_6_vnpu == 5'd20,
    me_6_vnpu == 5'd19,
    me_6_vnpu == 5'd18,
    me_6_vnpu == 5'd17,
    me_6_vnpu == 5'd16,
    me_6_vnpu == 5'd15,
    me_6_vnpu == 5'd14,
    me_6_vnpu == 5'd13,
    me_6_vnpu == 5'd12,
    me_6_vnpu == 5'd11,
    me_6_vnpu == 5'd10,
    me_6_vnpu == 5'd9,
    me_6_vnpu == 5'd8,
    me_6_vnpu == 5'd7,
    me_6_vnpu == 5'd6,
    me_6_vnpu == 5'd5,
    me_6_vnpu == 5'd4,
    me_6_vnpu == 5'd3,
    me_6_vnpu == 5'd2,
    me_6_vnpu == 5'd1,
    me_6_vnpu == 5'd0
  };

  // Tenant of ME 7.
  wire [4:0] me_7_vnpu = me_vnpu_o[39:35];

  // Tenant of ME 7, one-hot.
  wire [31:0] me_7_tenant = {
    me_7_vnpu == 5'd31,
    me_7_vnpu == 5'd30,
    me_7_vnpu == 5'd29,
    me_7_vnpu == 5'd28,
    me_7_vnpu == 5'd27,
    me_7_vnpu == 5'd26,
    me_7_vnpu == 5'd25,
    me_7_vnpu == 5'd24,
    me_7_vnpu == 5'd23,
    me_7_vnpu == 5'd22,
    me_7_vnpu == 5'd21,
    me_7_vnpu == 5'd20,
    me_7_vnpu == 5'd19,
    me_7_vnpu == 5'd18,
    me_7_vnpu == 5'd17,
    me_7_vnpu == 5'd16,
    me_7_vnpu == 5'd15,
    me_7_vnpu == 5'd14,
    me_7_vnpu == 5'd13,
    me_7_vnpu == 5'd12,
    me_7_vnpu == 5'd11,
    me_7_vnpu == 5'd10,
    me_7_vnpu == 5'd9,
    me_7_vnpu == 5'd8,
    me_7_vnpu == 5'd7,
    me_7_vnpu == 5'd6,
    me_7_vnpu == 5'd5,
    me_7_vnpu == 5'd4,
    me_7_vnpu == 5'd3,
    me_7_vnpu == 5'd2,
    me_7_vnpu == 5'd1,
    me_7_vnpu == 5'd0
  };

  // Tenant of ME 8.
  wire [4:0] me_8_vnpu = me_vnpu_o[44:40];

  // Tenant of ME 8, one-hot.
  wire [31:0] me_8_tenant = {
    me_8_vnpu == 5'd31,
    me_8_vnpu == 5'd30,
    me_8_vnpu == 5'd29,
    me_8_vnpu == 5'd28,
    me_8_vnpu == 5'd27,
    me_8_vnpu == 5'd26,
    me_8_vnpu == 5'd25,
    me_8_vnpu == 5'd24,
    me_8_vnpu == 5'd23,
    me_8_vnpu == 5'd22,
    me_8_vnpu == 5'd21,
    me_8_vnpu == 5'd20,
    me_8_vnpu == 5'd19,
    me_8_vnpu == 5'd18,
    me_8_vnpu == 5'd17,
    me_8_vnpu == 5'd16,
    me_8_vnpu == 5'd15,
    me_8_vnpu == 5'd14,
    me_8_vnpu == 5'd13,
    me_8_vnpu == 5'd12,
    me_8_vnpu == 5'd11,
    me_8_vnpu == 5'd10,
    me_8_vnpu == 5'd9,
    me_8_vnpu == 5'd8,
    me_8_vnpu == 5'd7,
    me_8_vnpu == 5'd6,
    me_8_vnpu == 5'd5,
    me_8_vnpu == 5'd4,
    me_8_vnpu == 5'd3,
    me_8_vnpu == 5'd2,
    me_8_vnpu == 5'd1,
    me_8_vnpu == 5'd0
  };

  // Tenant of ME 9.
  wire [4:0] me_9_vnpu = me_vnpu_o[49:45];

  // Tenant of ME 9, one-hot.
  wire [31:0] me_9_tenant = {
    me_9_vnpu == 5'd31,
    me_9_vnpu == 5'd30,
    me_9_vnpu == 5'd29,
    me_9_vnpu == 5'd28,
    me_9_vnpu == 5'd27,
    me_9_vnpu == 5'd26,
    me_9_vnpu == 5'd25,
    me_9_vnpu == 5'd24,
    me_9_vnpu == 5'd23,
    me_9_vnpu == 5'd22,
    me_9_vnpu == 5'd21,
    me_9_vnpu == 5'd20,
    me_9_vnpu == 5'd19,
    me_9_vnpu == 5'd18,
    me_9_vnpu == 5'd17,
    me_9_vnpu == 5'd16,
    me_9_vnpu == 5'd15,
    me_9_vnpu == 5'd14,
    me_9_vnpu == 5'd13,
    me_9_vnpu == 5'd12,
    me_9_vnpu == 5'd11,
    me_9_vnpu == 5'd10,
    me_9_vnpu == 5'd9,
    me_9_vnpu == 5'd8,
    me_9_vnpu == 5'd7,
    me_9_vnpu == 5'd6,
    me_9_vnpu == 5'd5,
    me_9_vnpu == 5'd4,
    me_9_vnpu == 5'd3,
    me_9_vnpu == 5'd2,
    me_9_vnpu == 5'd1,
    me_9_vnpu == 5'd0
  };

  // Tenant of ME 10.
  wire [4:0] me_10_vnpu = me_vnpu_o[54:50];

  // Tenant of ME 10, one-hot.
  wire [31:0] me_10_tenant = {
    me_10_vnpu == 5'd31,
    me_10_vnpu == 5'd30,
    me_10_vnpu == 5'd29,
    me_10_vnpu == 5'd28,
    me_10_vnpu == 5'd27,
    me_10_vnpu == 5'd26,
    me_10_vnpu == 5'd25,
    me_10_vnpu == 5'd24,
    me_10_vnpu == 5'd23,
    me_10_vnpu == 5'd22,
    me_10_vnpu == 5'd21,
    me_10_vnpu == 5'd20,
    me_10_vnpu == 5'd19,
    me_10_vnpu == 5'd18,
    me_10_vnpu == 5'd17,
    me_10_vnpu == 5'd16,
    me_10_vnpu == 5'd15,
    me_10_vnpu == 5'd14,
    me_10_vnpu == 5'd13,
    me_10_vnpu == 5'd12,
    me_10_vnpu == 5'd11,
    me_10_vnpu == 5'd10,
    me_10_vnpu == 5'd9,
    me_10_vnpu == 5'd8,
    me_10_vnpu == 5'd7,
    me_10_vnpu == 5'd6,
    me_10_vnpu == 5'd5,
    me_10_vnpu == 5'd4,
    me_10_vnpu == 5'd3,
    me_10_vnpu == 5'd2,
    me_10_vnpu == 5'd1,
    me_10_vnpu == 5'd0
  };

  // Tenant of ME 11.
  wire [4:0] me_11_vnpu = me_vnpu_o[59:55];

  // Tenant of ME 11, one-hot.
  wire [31:0] me_11_tenant = {
    me_11_vnpu == 5'd31,
    me_11_vnpu == 5'd30,
    me_11_vnpu == 5'd29,
    me_11_vnpu == 5'd28,
    me_11_vnpu == 5'd27,
    me_11_vnpu == 5'd26,
    me_11_vnpu == 5'd25,
    me_11_vnpu == 5'd24,
    me_11_vnpu == 5'd23,
    me_11_vnpu == 5'd22,
    me_11_vnpu == 5'd21,
    me_11_vnpu == 5'd20,
    me_11_vnpu == 5'd19,
    me_11_vnpu == 5'd18,
    me_11_vnpu == 5'd17,
    me_11_vnpu == 5'd16,
    me_11_vnpu == 5'd15,
    me_11_vnpu == 5'd14,
    me_11_vnpu == 5'd13,
    me_11_vnpu == 5'd12,
    me_11_vnpu == 5'd11,
    me_11_vnpu == 5'd10,
    me_11_vnpu == 5'd9,
    me_11_vnpu == 5'd8,
    me_11_vnpu == 5'd7,
    me_11_vnpu == 5'd6,
    me_11_vnpu == 5'd5,
    me_11_vnpu == 5'd4,
    me_11_vnpu == 5'd3,
    me_11_vnpu == 5'd2,
    me_11_vnpu == 5'd1,
    me_11_vnpu == 5'd0
  };

  // Tenant of ME 12.
  wire [4:0] me_12_vnpu = me_vnpu_o[64:60];

  // Tenant of ME 12, one-hot.
  wire [31:0] me_12_tenant = {
    me_12_vnpu == 5'd31,
    me_12_vnpu == 5'd30,
    me_12_vnpu == 5'd29,
    me_12_vnpu == 5'd28,
    me_12_vnpu == 5'd27,
    me_12_vnpu == 5'd26,
    me_12_vnpu == 5'd25,
    me_12_vnpu == 5'd24,
    me_12_vnpu == 5'd23,
    me_12_vnpu == 5'd22,
    me_12_vnpu == 5'd21,
    me_12_vnpu == 5'd20,
    me_12_vnpu == 5'd19,
    me_12_vnpu == 5'd18,
    me_12_vnpu == 5'd17,
    me_12_vnpu == 5'd16,
    me_12_vnpu == 5'd15,
    me_12_vnpu == 5'd14,
    me_12_vnpu == 5'd13,
    me_12_vnpu == 5'd12,
    me_12_vnpu == 5'd11,
    me_12_vnpu == 5'd10,
    me_12_vnpu == 5'd9,
    me_12_vnpu == 5'd8,
    me_12_vnpu == 5'd7,
    me_12_vnpu == 5'd6,
    me_12_vnpu == 5'd5,
    me_12_vnpu == 5'd4,
    me_12_vnpu == 5'd3,
    me_12_vnpu == 5'd2,
    me_12_vnpu == 5'd1,
    me_12_vnpu == 5'd0
  };

  // Tenant of ME 13.
  wire [4:0] me_13_vnpu = me_vnpu_o[69:65];

  // Tenant of ME 13, one-hot.
  wire [31:0] me_13_tenant = {
    me_13_vnpu == 5'd31,
    me_13_vnpu == 5'd30,
    me_13_vnpu == 5'd29,
    me_13_vnpu == 5'd28,
    me_13_vnpu == 5'd27,
    me_13_vnpu == 5'd26,
    me_13_vnpu == 5'd25,
    me_13_vnpu == 5'd24,
    me_13_vnpu == 5'd23,
    me_13_vnpu == 5'd22,
    me_13_vnpu == 5'd21,
    me_13_vnpu == 5'd20,
    me_13_vnpu == 5'd19,
    me_13_vnpu == 5'd18,
    me_13_vnpu == 5'd17,
    me_13_vnpu == 5'd16,
    me_13_vnpu == 5'd15,
    me_13_vnpu == 5'd14,
    me_13_vnpu == 5'd13,
    me_13_vnpu == 5'd12,
    me_13_vnpu == 5'd11,
    me_13_vnpu == 5'd10,
    me_13_vnpu == 5'd9,
    me_13_vnpu == 5'd8,
    me_13_vnpu == 5'd7,
    me_13_vnpu == 5'd6,
    me_13_vnpu == 5'd5,
    me_13_vnpu == 5'd4,
    me_13_vnpu == 5'd3,
    me_13_vnpu == 5'd2,
    me_13_vnpu == 5'd1,
    me_13_vnpu == 5'd0
  };

  // Tenant of ME 14.
  wire [4:0] me_14_vnpu = me_vnpu_o[74:70];

  // Tenant of ME 14, one-hot.
  wire [31:0] me_14_tenant = {
    me_14_vnpu == 5'd31,
    me_14_vnpu == 5'd30,
    me_14_vnpu == 5'd29,
    me_14_vnpu == 5'd28,
    me_14_vnpu == 5'd27,
    me_14_vnpu == 5'd26,
    me_14_vnpu == 5'd25,
    me_14_vnpu == 5'd24,
    me_14_vnpu == 5'd23,
    me_14_vnpu == 5'd22,
    me_14_vnpu == 5'd21,
    me_14_vnpu == 5'd20,
    me_14_vnpu == 5'd19,
    me_14_vnpu == 5'd18,
    me_14_vnpu == 5'd17,
    me_14_vnpu == 5'd16,
    me_14_vnpu == 5'd15,
    me_14_vnpu == 5'd14,
    me_14_vnpu == 5'd13,
    me_14_vnpu == 5'd12,
    me_14_vnpu == 5'd11,
    me_14_vnpu == 5'd10,
    me_14_vnpu == 5'd9,
    me_14_vnpu == 5'd8,
    me_14_vnpu == 5'd7,
    me_14_vnpu == 5'd6,
    me_14_vnpu == 5'd5,
    me_14_vnpu == 5'd4,
    me_14_vnpu == 5'd3,
    me_14_vnpu == 5'd2,
    me_14_vnpu == 5'd1,
    me_14_vnpu == 5'd0
  };

  // Tenant of ME 15.
  wire [4:0] me_15_vnpu = me_vnpu_o[79:75];

  // Tenant of ME 15, one-hot.
  wire [31:0] me_15_tenant = {
    me_15_vnpu == 5'd31,
    me_15_vnpu == 5'd30,
    me_15_vnpu == 5'd29,
    me_15_vnpu == 5'd28,
    me_15_vnpu == 5'd27,
    me_15_vnpu == 5'd26,
    me_15_vnpu == 5'd25,
    me_15_vnpu == 5'd24,
    me_15_vnpu == 5'd23,
    me_15_vnpu == 5'd22,
    me_15_vnpu == 5'd21,
    me_15_vnpu == 5'd20,
    me_15_vnpu == 5'd19,
    me_15_vnpu == 5'd18,
    me_15_vnpu == 5'd17,
    me_15_vnpu == 5'd16,
    me_15_vnpu == 5'd15,
    me_15_vnpu == 5'd14,
    me_15_vnpu == 5'd13,
    me_15_vnpu == 5'd12,
    me_15_vnpu == 5'd11,
    me_15_vnpu == 5'd10,
    me_15_vnpu == 5'd9,
    me_15_vnpu == 5'd8,
    me_15_vnpu == 5'd7,
    me_15_vnpu == 5'd6,
    me_15_vnpu == 5'd5,
    me_15_vnpu == 5'd4,
    me_15_vnpu == 5'd3,
    me_15_vnpu == 5'd2,
    me_15_vnpu == 5'd1,
    me_15_vnpu == 5'd0
  };

  // VE whose result queue 0 takes, one-hot.
  wire [15:0] result_ve_0 = {
    ve_15_reduce[0],
    ve_14_reduce[0] & ~ve_15_reduce[0],
    ve_13_reduce[0] & ~ve_14_reduce[0] & ~ve_15_reduce[0],
    ve_12_reduce[0] & ~ve_13_reduce[0] & ~ve_14_reduce[0] & ~ve_15_reduce[0],
    ve_11_reduce[0] & ~ve_12_reduce[0] & ~ve_13_reduce[0] & ~ve_14_reduce[0] & ~ve_15_reduce[0],
    ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_1_reduce[0] &
    ~ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0],
    ve_0_reduce[0] &
    ~ve_1_reduce[0] &
    ~ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0] &
    ~ve_8_reduce[0] &
    ~ve_9_reduce[0] &
    ~ve_10_reduce[0] &
    ~ve_11_reduce[0] &
    ~ve_12_reduce[0] &
    ~ve_13_reduce[0] &
    ~ve_14_reduce[0] &
    ~ve_15_reduce[0]
  };

  vnpu_engine_slice u_engine_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd0)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[0]),
    .save_i          (me_save_o[0]),
    .in_service_i    (me_online_o[0]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd0)),
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
                      (vnpu_6_group & {16{engine_0_owned[6]}}) |
                      (vnpu_7_group & {16{engine_0_owned[7]}}) |
                      (vnpu_8_group & {16{engine_0_owned[8]}}) |
                      (vnpu_9_group & {16{engine_0_owned[9]}}) |
                      (vnpu_10_group & {16{engine_0_owned[10]}}) |
                      (vnpu_11_group & {16{engine_0_owned[11]}}) |
                      (vnpu_12_group & {16{engine_0_owned[12]}}) |
                      (vnpu_13_group & {16{engine_0_owned[13]}}) |
                      (vnpu_14_group & {16{engine_0_owned[14]}}) |
                      (vnpu_15_group & {16{engine_0_owned[15]}}) |
                      (vnpu_16_group & {16{engine_0_owned[16]}}) |
                      (vnpu_17_group & {16{engine_0_owned[17]}}) |
                      (vnpu_18_group & {16{engine_0_owned[18]}}) |
                      (vnpu_19_group & {16{engine_0_owned[19]}}) |
                      (vnpu_20_group & {16{engine_0_owned[20]}}) |
                      (vnpu_21_group & {16{engine_0_owned[21]}}) |
                      (vnpu_22_group & {16{engine_0_owned[22]}}) |
                      (vnpu_23_group & {16{engine_0_owned[23]}}) |
                      (vnpu_24_group & {16{engine_0_owned[24]}}) |
                      (vnpu_25_group & {16{engine_0_owned[25]}}) |
                      (vnpu_26_group & {16{engine_0_owned[26]}}) |
                      (vnpu_27_group & {16{engine_0_owned[27]}}) |
                      (vnpu_28_group & {16{engine_0_owned[28]}}) |
                      (vnpu_29_group & {16{engine_0_owned[29]}}) |
                      (vnpu_30_group & {16{engine_0_owned[30]}}) |
                      (vnpu_31_group & {16{engine_0_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_0_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_0_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_0_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_0_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_0_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_0_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_0_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_0_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_0_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_0_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_0_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_0_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_0_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_0_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_0_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_0_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_0_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_0_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_0_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_0_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_0_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_0_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_0_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_0_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_0_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_0_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_0_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_0_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_0_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_0_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_0_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_0_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_0_owned[0]) |
                      (vnpu_1_live & engine_0_owned[1]) |
                      (vnpu_2_live & engine_0_owned[2]) |
                      (vnpu_3_live & engine_0_owned[3]) |
                      (vnpu_4_live & engine_0_owned[4]) |
                      (vnpu_5_live & engine_0_owned[5]) |
                      (vnpu_6_live & engine_0_owned[6]) |
                      (vnpu_7_live & engine_0_owned[7]) |
                      (vnpu_8_live & engine_0_owned[8]) |
                      (vnpu_9_live & engine_0_owned[9]) |
                      (vnpu_10_live & engine_0_owned[10]) |
                      (vnpu_11_live & engine_0_owned[11]) |
                      (vnpu_12_live & engine_0_owned[12]) |
                      (vnpu_13_live & engine_0_owned[13]) |
                      (vnpu_14_live & engine_0_owned[14]) |
                      (vnpu_15_live & engine_0_owned[15]) |
                      (vnpu_16_live & engine_0_owned[16]) |
                      (vnpu_17_live & engine_0_owned[17]) |
                      (vnpu_18_live & engine_0_owned[18]) |
                      (vnpu_19_live & engine_0_owned[19]) |
                      (vnpu_20_live & engine_0_owned[20]) |
                      (vnpu_21_live & engine_0_owned[21]) |
                      (vnpu_22_live & engine_0_owned[22]) |
                      (vnpu_23_live & engine_0_owned[23]) |
                      (vnpu_24_live & engine_0_owned[24]) |
                      (vnpu_25_live & engine_0_owned[25]) |
                      (vnpu_26_live & engine_0_owned[26]) |
                      (vnpu_27_live & engine_0_owned[27]) |
                      (vnpu_28_live & engine_0_owned[28]) |
                      (vnpu_29_live & engine_0_owned[29]) |
                      (vnpu_30_live & engine_0_owned[30]) |
                      (vnpu_31_live & engine_0_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[0] & engine_0_owned[0]) |
                      (vnpu_1_me_hit[0] & engine_0_owned[1]) |
                      (vnpu_2_me_hit[0] & engine_0_owned[2]) |
                      (vnpu_3_me_hit[0] & engine_0_owned[3]) |
                      (vnpu_4_me_hit[0] & engine_0_owned[4]) |
                      (vnpu_5_me_hit[0] & engine_0_owned[5]) |
                      (vnpu_6_me_hit[0] & engine_0_owned[6]) |
                      (vnpu_7_me_hit[0] & engine_0_owned[7]) |
                      (vnpu_8_me_hit[0] & engine_0_owned[8]) |
                      (vnpu_9_me_hit[0] & engine_0_owned[9]) |
                      (vnpu_10_me_hit[0] & engine_0_owned[10]) |
                      (vnpu_11_me_hit[0] & engine_0_owned[11]) |
                      (vnpu_12_me_hit[0] & engine_0_owned[12]) |
                      (vnpu_13_me_hit[0] & engine_0_owned[13]) |
                      (vnpu_14_me_hit[0] & engine_0_owned[14]) |
                      (vnpu_15_me_hit[0] & engine_0_owned[15]) |
                      (vnpu_16_me_hit[0] & engine_0_owned[16]) |
                      (vnpu_17_me_hit[0] & engine_0_owned[17]) |
                      (vnpu_18_me_hit[0] & engine_0_owned[18]) |
                      (vnpu_19_me_hit[0] & engine_0_owned[19]) |
                      (vnpu_20_me_hit[0] & engine_0_owned[20]) |
                      (vnpu_21_me_hit[0] & engine_0_owned[21]) |
                      (vnpu_22_me_hit[0] & engine_0_owned[22]) |
                      (vnpu_23_me_hit[0] & engine_0_owned[23]) |
                      (vnpu_24_me_hit[0] & engine_0_owned[24]) |
                      (vnpu_25_me_hit[0] & engine_0_owned[25]) |
                      (vnpu_26_me_hit[0] & engine_0_owned[26]) |
                      (vnpu_27_me_hit[0] & engine_0_owned[27]) |
                      (vnpu_28_me_hit[0] & engine_0_owned[28]) |
                      (vnpu_29_me_hit[0] & engine_0_owned[29]) |
                      (vnpu_30_me_hit[0] & engine_0_owned[30]) |
                      (vnpu_31_me_hit[0] & engine_0_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_0_owned[0]}}) |
                      (vnpu_1_line & {576{engine_0_owned[1]}}) |
                      (vnpu_2_line & {576{engine_0_owned[2]}}) |
                      (vnpu_3_line & {576{engine_0_owned[3]}}) |
                      (vnpu_4_line & {576{engine_0_owned[4]}}) |
                      (vnpu_5_line & {576{engine_0_owned[5]}}) |
                      (vnpu_6_line & {576{engine_0_owned[6]}}) |
                      (vnpu_7_line & {576{engine_0_owned[7]}}) |
                      (vnpu_8_line & {576{engine_0_owned[8]}}) |
                      (vnpu_9_line & {576{engine_0_owned[9]}}) |
                      (vnpu_10_line & {576{engine_0_owned[10]}}) |
                      (vnpu_11_line & {576{engine_0_owned[11]}}) |
                      (vnpu_12_line & {576{engine_0_owned[12]}}) |
                      (vnpu_13_line & {576{engine_0_owned[13]}}) |
                      (vnpu_14_line & {576{engine_0_owned[14]}}) |
                      (vnpu_15_line & {576{engine_0_owned[15]}}) |
                      (vnpu_16_line & {576{engine_0_owned[16]}}) |
                      (vnpu_17_line & {576{engine_0_owned[17]}}) |
                      (vnpu_18_line & {576{engine_0_owned[18]}}) |
                      (vnpu_19_line & {576{engine_0_owned[19]}}) |
                      (vnpu_20_line & {576{engine_0_owned[20]}}) |
                      (vnpu_21_line & {576{engine_0_owned[21]}}) |
                      (vnpu_22_line & {576{engine_0_owned[22]}}) |
                      (vnpu_23_line & {576{engine_0_owned[23]}}) |
                      (vnpu_24_line & {576{engine_0_owned[24]}}) |
                      (vnpu_25_line & {576{engine_0_owned[25]}}) |
                      (vnpu_26_line & {576{engine_0_owned[26]}}) |
                      (vnpu_27_line & {576{engine_0_owned[27]}}) |
                      (vnpu_28_line & {576{engine_0_owned[28]}}) |
                      (vnpu_29_line & {576{engine_0_owned[29]}}) |
                      (vnpu_30_line & {576{engine_0_owned[30]}}) |
                      (vnpu_31_line & {576{engine_0_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_0_owned[0]) |
                      (vnpu_1_line_good & engine_0_owned[1]) |
                      (vnpu_2_line_good & engine_0_owned[2]) |
                      (vnpu_3_line_good & engine_0_owned[3]) |
                      (vnpu_4_line_good & engine_0_owned[4]) |
                      (vnpu_5_line_good & engine_0_owned[5]) |
                      (vnpu_6_line_good & engine_0_owned[6]) |
                      (vnpu_7_line_good & engine_0_owned[7]) |
                      (vnpu_8_line_good & engine_0_owned[8]) |
                      (vnpu_9_line_good & engine_0_owned[9]) |
                      (vnpu_10_line_good & engine_0_owned[10]) |
                      (vnpu_11_line_good & engine_0_owned[11]) |
                      (vnpu_12_line_good & engine_0_owned[12]) |
                      (vnpu_13_line_good & engine_0_owned[13]) |
                      (vnpu_14_line_good & engine_0_owned[14]) |
                      (vnpu_15_line_good & engine_0_owned[15]) |
                      (vnpu_16_line_good & engine_0_owned[16]) |
                      (vnpu_17_line_good & engine_0_owned[17]) |
                      (vnpu_18_line_good & engine_0_owned[18]) |
                      (vnpu_19_line_good & engine_0_owned[19]) |
                      (vnpu_20_line_good & engine_0_owned[20]) |
                      (vnpu_21_line_good & engine_0_owned[21]) |
                      (vnpu_22_line_good & engine_0_owned[22]) |
                      (vnpu_23_line_good & engine_0_owned[23]) |
                      (vnpu_24_line_good & engine_0_owned[24]) |
                      (vnpu_25_line_good & engine_0_owned[25]) |
                      (vnpu_26_line_good & engine_0_owned[26]) |
                      (vnpu_27_line_good & engine_0_owned[27]) |
                      (vnpu_28_line_good & engine_0_owned[28]) |
                      (vnpu_29_line_good & engine_0_owned[29]) |
                      (vnpu_30_line_good & engine_0_owned[30]) |
                      (vnpu_31_line_good & engine_0_owned[31])),
    .take_i          (operation_scheduler_instr_take[0]),
    .retire_i        (operation_scheduler_retire[0]),
    .todo_i          (operation_scheduler_todo[15:0]),
    .me_todo_i       (operation_scheduler_me_todo[0]),
    .issue_i         (operation_scheduler_me_issue[0]),
    .result_valid_i  (ve_0_reduce[0] |
                      ve_1_reduce[0] |
                      ve_2_reduce[0] |
                      ve_3_reduce[0] |
                      ve_4_reduce[0] |
                      ve_5_reduce[0] |
                      ve_6_reduce[0] |
                      ve_7_reduce[0] |
                      ve_8_reduce[0] |
                      ve_9_reduce[0] |
                      ve_10_reduce[0] |
                      ve_11_reduce[0] |
                      ve_12_reduce[0] |
                      ve_13_reduce[0] |
                      ve_14_reduce[0] |
                      ve_15_reduce[0]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_0[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_0[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_0[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_0[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_0[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_0[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_0[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_0[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_0[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_0[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_0[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_0[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_0[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_0[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_0[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_0[15]}})),
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
  wire [15:0] result_ve_1 = {
    ve_15_reduce[1],
    ve_14_reduce[1] & ~ve_15_reduce[1],
    ve_13_reduce[1] & ~ve_14_reduce[1] & ~ve_15_reduce[1],
    ve_12_reduce[1] & ~ve_13_reduce[1] & ~ve_14_reduce[1] & ~ve_15_reduce[1],
    ve_11_reduce[1] & ~ve_12_reduce[1] & ~ve_13_reduce[1] & ~ve_14_reduce[1] & ~ve_15_reduce[1],
    ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_1_reduce[1] &
    ~ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1],
    ve_0_reduce[1] &
    ~ve_1_reduce[1] &
    ~ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1] &
    ~ve_8_reduce[1] &
    ~ve_9_reduce[1] &
    ~ve_10_reduce[1] &
    ~ve_11_reduce[1] &
    ~ve_12_reduce[1] &
    ~ve_13_reduce[1] &
    ~ve_14_reduce[1] &
    ~ve_15_reduce[1]
  };

  vnpu_engine_slice u_engine_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd1)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[1]),
    .save_i          (me_save_o[1]),
    .in_service_i    (me_online_o[1]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd1)),
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
                      (vnpu_6_group & {16{engine_1_owned[6]}}) |
                      (vnpu_7_group & {16{engine_1_owned[7]}}) |
                      (vnpu_8_group & {16{engine_1_owned[8]}}) |
                      (vnpu_9_group & {16{engine_1_owned[9]}}) |
                      (vnpu_10_group & {16{engine_1_owned[10]}}) |
                      (vnpu_11_group & {16{engine_1_owned[11]}}) |
                      (vnpu_12_group & {16{engine_1_owned[12]}}) |
                      (vnpu_13_group & {16{engine_1_owned[13]}}) |
                      (vnpu_14_group & {16{engine_1_owned[14]}}) |
                      (vnpu_15_group & {16{engine_1_owned[15]}}) |
                      (vnpu_16_group & {16{engine_1_owned[16]}}) |
                      (vnpu_17_group & {16{engine_1_owned[17]}}) |
                      (vnpu_18_group & {16{engine_1_owned[18]}}) |
                      (vnpu_19_group & {16{engine_1_owned[19]}}) |
                      (vnpu_20_group & {16{engine_1_owned[20]}}) |
                      (vnpu_21_group & {16{engine_1_owned[21]}}) |
                      (vnpu_22_group & {16{engine_1_owned[22]}}) |
                      (vnpu_23_group & {16{engine_1_owned[23]}}) |
                      (vnpu_24_group & {16{engine_1_owned[24]}}) |
                      (vnpu_25_group & {16{engine_1_owned[25]}}) |
                      (vnpu_26_group & {16{engine_1_owned[26]}}) |
                      (vnpu_27_group & {16{engine_1_owned[27]}}) |
                      (vnpu_28_group & {16{engine_1_owned[28]}}) |
                      (vnpu_29_group & {16{engine_1_owned[29]}}) |
                      (vnpu_30_group & {16{engine_1_owned[30]}}) |
                      (vnpu_31_group & {16{engine_1_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_1_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_1_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_1_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_1_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_1_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_1_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_1_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_1_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_1_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_1_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_1_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_1_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_1_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_1_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_1_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_1_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_1_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_1_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_1_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_1_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_1_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_1_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_1_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_1_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_1_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_1_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_1_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_1_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_1_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_1_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_1_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_1_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_1_owned[0]) |
                      (vnpu_1_live & engine_1_owned[1]) |
                      (vnpu_2_live & engine_1_owned[2]) |
                      (vnpu_3_live & engine_1_owned[3]) |
                      (vnpu_4_live & engine_1_owned[4]) |
                      (vnpu_5_live & engine_1_owned[5]) |
                      (vnpu_6_live & engine_1_owned[6]) |
                      (vnpu_7_live & engine_1_owned[7]) |
                      (vnpu_8_live & engine_1_owned[8]) |
                      (vnpu_9_live & engine_1_owned[9]) |
                      (vnpu_10_live & engine_1_owned[10]) |
                      (vnpu_11_live & engine_1_owned[11]) |
                      (vnpu_12_live & engine_1_owned[12]) |
                      (vnpu_13_live & engine_1_owned[13]) |
                      (vnpu_14_live & engine_1_owned[14]) |
                      (vnpu_15_live & engine_1_owned[15]) |
                      (vnpu_16_live & engine_1_owned[16]) |
                      (vnpu_17_live & engine_1_owned[17]) |
                      (vnpu_18_live & engine_1_owned[18]) |
                      (vnpu_19_live & engine_1_owned[19]) |
                      (vnpu_20_live & engine_1_owned[20]) |
                      (vnpu_21_live & engine_1_owned[21]) |
                      (vnpu_22_live & engine_1_owned[22]) |
                      (vnpu_23_live & engine_1_owned[23]) |
                      (vnpu_24_live & engine_1_owned[24]) |
                      (vnpu_25_live & engine_1_owned[25]) |
                      (vnpu_26_live & engine_1_owned[26]) |
                      (vnpu_27_live & engine_1_owned[27]) |
                      (vnpu_28_live & engine_1_owned[28]) |
                      (vnpu_29_live & engine_1_owned[29]) |
                      (vnpu_30_live & engine_1_owned[30]) |
                      (vnpu_31_live & engine_1_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[1] & engine_1_owned[0]) |
                      (vnpu_1_me_hit[1] & engine_1_owned[1]) |
                      (vnpu_2_me_hit[1] & engine_1_owned[2]) |
                      (vnpu_3_me_hit[1] & engine_1_owned[3]) |
                      (vnpu_4_me_hit[1] & engine_1_owned[4]) |
                      (vnpu_5_me_hit[1] & engine_1_owned[5]) |
                      (vnpu_6_me_hit[1] & engine_1_owned[6]) |
                      (vnpu_7_me_hit[1] & engine_1_owned[7]) |
                      (vnpu_8_me_hit[1] & engine_1_owned[8]) |
                      (vnpu_9_me_hit[1] & engine_1_owned[9]) |
                      (vnpu_10_me_hit[1] & engine_1_owned[10]) |
                      (vnpu_11_me_hit[1] & engine_1_owned[11]) |
                      (vnpu_12_me_hit[1] & engine_1_owned[12]) |
                      (vnpu_13_me_hit[1] & engine_1_owned[13]) |
                      (vnpu_14_me_hit[1] & engine_1_owned[14]) |
                      (vnpu_15_me_hit[1] & engine_1_owned[15]) |
                      (vnpu_16_me_hit[1] & engine_1_owned[16]) |
                      (vnpu_17_me_hit[1] & engine_1_owned[17]) |
                      (vnpu_18_me_hit[1] & engine_1_owned[18]) |
                      (vnpu_19_me_hit[1] & engine_1_owned[19]) |
                      (vnpu_20_me_hit[1] & engine_1_owned[20]) |
                      (vnpu_21_me_hit[1] & engine_1_owned[21]) |
                      (vnpu_22_me_hit[1] & engine_1_owned[22]) |
                      (vnpu_23_me_hit[1] & engine_1_owned[23]) |
                      (vnpu_24_me_hit[1] & engine_1_owned[24]) |
                      (vnpu_25_me_hit[1] & engine_1_owned[25]) |
                      (vnpu_26_me_hit[1] & engine_1_owned[26]) |
                      (vnpu_27_me_hit[1] & engine_1_owned[27]) |
                      (vnpu_28_me_hit[1] & engine_1_owned[28]) |
                      (vnpu_29_me_hit[1] & engine_1_owned[29]) |
                      (vnpu_30_me_hit[1] & engine_1_owned[30]) |
                      (vnpu_31_me_hit[1] & engine_1_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_1_owned[0]}}) |
                      (vnpu_1_line & {576{engine_1_owned[1]}}) |
                      (vnpu_2_line & {576{engine_1_owned[2]}}) |
                      (vnpu_3_line & {576{engine_1_owned[3]}}) |
                      (vnpu_4_line & {576{engine_1_owned[4]}}) |
                      (vnpu_5_line & {576{engine_1_owned[5]}}) |
                      (vnpu_6_line & {576{engine_1_owned[6]}}) |
                      (vnpu_7_line & {576{engine_1_owned[7]}}) |
                      (vnpu_8_line & {576{engine_1_owned[8]}}) |
                      (vnpu_9_line & {576{engine_1_owned[9]}}) |
                      (vnpu_10_line & {576{engine_1_owned[10]}}) |
                      (vnpu_11_line & {576{engine_1_owned[11]}}) |
                      (vnpu_12_line & {576{engine_1_owned[12]}}) |
                      (vnpu_13_line & {576{engine_1_owned[13]}}) |
                      (vnpu_14_line & {576{engine_1_owned[14]}}) |
                      (vnpu_15_line & {576{engine_1_owned[15]}}) |
                      (vnpu_16_line & {576{engine_1_owned[16]}}) |
                      (vnpu_17_line & {576{engine_1_owned[17]}}) |
                      (vnpu_18_line & {576{engine_1_owned[18]}}) |
                      (vnpu_19_line & {576{engine_1_owned[19]}}) |
                      (vnpu_20_line & {576{engine_1_owned[20]}}) |
                      (vnpu_21_line & {576{engine_1_owned[21]}}) |
                      (vnpu_22_line & {576{engine_1_owned[22]}}) |
                      (vnpu_23_line & {576{engine_1_owned[23]}}) |
                      (vnpu_24_line & {576{engine_1_owned[24]}}) |
                      (vnpu_25_line & {576{engine_1_owned[25]}}) |
                      (vnpu_26_line & {576{engine_1_owned[26]}}) |
                      (vnpu_27_line & {576{engine_1_owned[27]}}) |
                      (vnpu_28_line & {576{engine_1_owned[28]}}) |
                      (vnpu_29_line & {576{engine_1_owned[29]}}) |
                      (vnpu_30_line & {576{engine_1_owned[30]}}) |
                      (vnpu_31_line & {576{engine_1_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_1_owned[0]) |
                      (vnpu_1_line_good & engine_1_owned[1]) |
                      (vnpu_2_line_good & engine_1_owned[2]) |
                      (vnpu_3_line_good & engine_1_owned[3]) |
                      (vnpu_4_line_good & engine_1_owned[4]) |
                      (vnpu_5_line_good & engine_1_owned[5]) |
                      (vnpu_6_line_good & engine_1_owned[6]) |
                      (vnpu_7_line_good & engine_1_owned[7]) |
                      (vnpu_8_line_good & engine_1_owned[8]) |
                      (vnpu_9_line_good & engine_1_owned[9]) |
                      (vnpu_10_line_good & engine_1_owned[10]) |
                      (vnpu_11_line_good & engine_1_owned[11]) |
                      (vnpu_12_line_good & engine_1_owned[12]) |
                      (vnpu_13_line_good & engine_1_owned[13]) |
                      (vnpu_14_line_good & engine_1_owned[14]) |
                      (vnpu_15_line_good & engine_1_owned[15]) |
                      (vnpu_16_line_good & engine_1_owned[16]) |
                      (vnpu_17_line_good & engine_1_owned[17]) |
                      (vnpu_18_line_good & engine_1_owned[18]) |
                      (vnpu_19_line_good & engine_1_owned[19]) |
                      (vnpu_20_line_good & engine_1_owned[20]) |
                      (vnpu_21_line_good & engine_1_owned[21]) |
                      (vnpu_22_line_good & engine_1_owned[22]) |
                      (vnpu_23_line_good & engine_1_owned[23]) |
                      (vnpu_24_line_good & engine_1_owned[24]) |
                      (vnpu_25_line_good & engine_1_owned[25]) |
                      (vnpu_26_line_good & engine_1_owned[26]) |
                      (vnpu_27_line_good & engine_1_owned[27]) |
                      (vnpu_28_line_good & engine_1_owned[28]) |
                      (vnpu_29_line_good & engine_1_owned[29]) |
                      (vnpu_30_line_good & engine_1_owned[30]) |
                      (vnpu_31_line_good & engine_1_owned[31])),
    .take_i          (operation_scheduler_instr_take[1]),
    .retire_i        (operation_scheduler_retire[1]),
    .todo_i          (operation_scheduler_todo[31:16]),
    .me_todo_i       (operation_scheduler_me_todo[1]),
    .issue_i         (operation_scheduler_me_issue[1]),
    .result_valid_i  (ve_0_reduce[1] |
                      ve_1_reduce[1] |
                      ve_2_reduce[1] |
                      ve_3_reduce[1] |
                      ve_4_reduce[1] |
                      ve_5_reduce[1] |
                      ve_6_reduce[1] |
                      ve_7_reduce[1] |
                      ve_8_reduce[1] |
                      ve_9_reduce[1] |
                      ve_10_reduce[1] |
                      ve_11_reduce[1] |
                      ve_12_reduce[1] |
                      ve_13_reduce[1] |
                      ve_14_reduce[1] |
                      ve_15_reduce[1]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_1[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_1[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_1[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_1[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_1[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_1[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_1[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_1[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_1[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_1[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_1[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_1[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_1[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_1[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_1[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_1[15]}})),
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
  wire [15:0] result_ve_2 = {
    ve_15_reduce[2],
    ve_14_reduce[2] & ~ve_15_reduce[2],
    ve_13_reduce[2] & ~ve_14_reduce[2] & ~ve_15_reduce[2],
    ve_12_reduce[2] & ~ve_13_reduce[2] & ~ve_14_reduce[2] & ~ve_15_reduce[2],
    ve_11_reduce[2] & ~ve_12_reduce[2] & ~ve_13_reduce[2] & ~ve_14_reduce[2] & ~ve_15_reduce[2],
    ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_1_reduce[2] &
    ~ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2],
    ve_0_reduce[2] &
    ~ve_1_reduce[2] &
    ~ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2] &
    ~ve_8_reduce[2] &
    ~ve_9_reduce[2] &
    ~ve_10_reduce[2] &
    ~ve_11_reduce[2] &
    ~ve_12_reduce[2] &
    ~ve_13_reduce[2] &
    ~ve_14_reduce[2] &
    ~ve_15_reduce[2]
  };

  vnpu_engine_slice u_engine_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd2)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[2]),
    .save_i          (me_save_o[2]),
    .in_service_i    (me_online_o[2]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd2)),
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
                      (vnpu_6_group & {16{engine_2_owned[6]}}) |
                      (vnpu_7_group & {16{engine_2_owned[7]}}) |
                      (vnpu_8_group & {16{engine_2_owned[8]}}) |
                      (vnpu_9_group & {16{engine_2_owned[9]}}) |
                      (vnpu_10_group & {16{engine_2_owned[10]}}) |
                      (vnpu_11_group & {16{engine_2_owned[11]}}) |
                      (vnpu_12_group & {16{engine_2_owned[12]}}) |
                      (vnpu_13_group & {16{engine_2_owned[13]}}) |
                      (vnpu_14_group & {16{engine_2_owned[14]}}) |
                      (vnpu_15_group & {16{engine_2_owned[15]}}) |
                      (vnpu_16_group & {16{engine_2_owned[16]}}) |
                      (vnpu_17_group & {16{engine_2_owned[17]}}) |
                      (vnpu_18_group & {16{engine_2_owned[18]}}) |
                      (vnpu_19_group & {16{engine_2_owned[19]}}) |
                      (vnpu_20_group & {16{engine_2_owned[20]}}) |
                      (vnpu_21_group & {16{engine_2_owned[21]}}) |
                      (vnpu_22_group & {16{engine_2_owned[22]}}) |
                      (vnpu_23_group & {16{engine_2_owned[23]}}) |
                      (vnpu_24_group & {16{engine_2_owned[24]}}) |
                      (vnpu_25_group & {16{engine_2_owned[25]}}) |
                      (vnpu_26_group & {16{engine_2_owned[26]}}) |
                      (vnpu_27_group & {16{engine_2_owned[27]}}) |
                      (vnpu_28_group & {16{engine_2_owned[28]}}) |
                      (vnpu_29_group & {16{engine_2_owned[29]}}) |
                      (vnpu_30_group & {16{engine_2_owned[30]}}) |
                      (vnpu_31_group & {16{engine_2_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_2_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_2_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_2_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_2_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_2_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_2_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_2_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_2_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_2_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_2_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_2_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_2_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_2_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_2_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_2_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_2_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_2_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_2_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_2_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_2_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_2_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_2_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_2_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_2_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_2_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_2_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_2_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_2_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_2_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_2_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_2_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_2_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_2_owned[0]) |
                      (vnpu_1_live & engine_2_owned[1]) |
                      (vnpu_2_live & engine_2_owned[2]) |
                      (vnpu_3_live & engine_2_owned[3]) |
                      (vnpu_4_live & engine_2_owned[4]) |
                      (vnpu_5_live & engine_2_owned[5]) |
                      (vnpu_6_live & engine_2_owned[6]) |
                      (vnpu_7_live & engine_2_owned[7]) |
                      (vnpu_8_live & engine_2_owned[8]) |
                      (vnpu_9_live & engine_2_owned[9]) |
                      (vnpu_10_live & engine_2_owned[10]) |
                      (vnpu_11_live & engine_2_owned[11]) |
                      (vnpu_12_live & engine_2_owned[12]) |
                      (vnpu_13_live & engine_2_owned[13]) |
                      (vnpu_14_live & engine_2_owned[14]) |
                      (vnpu_15_live & engine_2_owned[15]) |
                      (vnpu_16_live & engine_2_owned[16]) |
                      (vnpu_17_live & engine_2_owned[17]) |
                      (vnpu_18_live & engine_2_owned[18]) |
                      (vnpu_19_live & engine_2_owned[19]) |
                      (vnpu_20_live & engine_2_owned[20]) |
                      (vnpu_21_live & engine_2_owned[21]) |
                      (vnpu_22_live & engine_2_owned[22]) |
                      (vnpu_23_live & engine_2_owned[23]) |
                      (vnpu_24_live & engine_2_owned[24]) |
                      (vnpu_25_live & engine_2_owned[25]) |
                      (vnpu_26_live & engine_2_owned[26]) |
                      (vnpu_27_live & engine_2_owned[27]) |
                      (vnpu_28_live & engine_2_owned[28]) |
                      (vnpu_29_live & engine_2_owned[29]) |
                      (vnpu_30_live & engine_2_owned[30]) |
                      (vnpu_31_live & engine_2_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[2] & engine_2_owned[0]) |
                      (vnpu_1_me_hit[2] & engine_2_owned[1]) |
                      (vnpu_2_me_hit[2] & engine_2_owned[2]) |
                      (vnpu_3_me_hit[2] & engine_2_owned[3]) |
                      (vnpu_4_me_hit[2] & engine_2_owned[4]) |
                      (vnpu_5_me_hit[2] & engine_2_owned[5]) |
                      (vnpu_6_me_hit[2] & engine_2_owned[6]) |
                      (vnpu_7_me_hit[2] & engine_2_owned[7]) |
                      (vnpu_8_me_hit[2] & engine_2_owned[8]) |
                      (vnpu_9_me_hit[2] & engine_2_owned[9]) |
                      (vnpu_10_me_hit[2] & engine_2_owned[10]) |
                      (vnpu_11_me_hit[2] & engine_2_owned[11]) |
                      (vnpu_12_me_hit[2] & engine_2_owned[12]) |
                      (vnpu_13_me_hit[2] & engine_2_owned[13]) |
                      (vnpu_14_me_hit[2] & engine_2_owned[14]) |
                      (vnpu_15_me_hit[2] & engine_2_owned[15]) |
                      (vnpu_16_me_hit[2] & engine_2_owned[16]) |
                      (vnpu_17_me_hit[2] & engine_2_owned[17]) |
                      (vnpu_18_me_hit[2] & engine_2_owned[18]) |
                      (vnpu_19_me_hit[2] & engine_2_owned[19]) |
                      (vnpu_20_me_hit[2] & engine_2_owned[20]) |
                      (vnpu_21_me_hit[2] & engine_2_owned[21]) |
                      (vnpu_22_me_hit[2] & engine_2_owned[22]) |
                      (vnpu_23_me_hit[2] & engine_2_owned[23]) |
                      (vnpu_24_me_hit[2] & engine_2_owned[24]) |
                      (vnpu_25_me_hit[2] & engine_2_owned[25]) |
                      (vnpu_26_me_hit[2] & engine_2_owned[26]) |
                      (vnpu_27_me_hit[2] & engine_2_owned[27]) |
                      (vnpu_28_me_hit[2] & engine_2_owned[28]) |
                      (vnpu_29_me_hit[2] & engine_2_owned[29]) |
                      (vnpu_30_me_hit[2] & engine_2_owned[30]) |
                      (vnpu_31_me_hit[2] & engine_2_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_2_owned[0]}}) |
                      (vnpu_1_line & {576{engine_2_owned[1]}}) |
                      (vnpu_2_line & {576{engine_2_owned[2]}}) |
                      (vnpu_3_line & {576{engine_2_owned[3]}}) |
                      (vnpu_4_line & {576{engine_2_owned[4]}}) |
                      (vnpu_5_line & {576{engine_2_owned[5]}}) |
                      (vnpu_6_line & {576{engine_2_owned[6]}}) |
                      (vnpu_7_line & {576{engine_2_owned[7]}}) |
                      (vnpu_8_line & {576{engine_2_owned[8]}}) |
                      (vnpu_9_line & {576{engine_2_owned[9]}}) |
                      (vnpu_10_line & {576{engine_2_owned[10]}}) |
                      (vnpu_11_line & {576{engine_2_owned[11]}}) |
                      (vnpu_12_line & {576{engine_2_owned[12]}}) |
                      (vnpu_13_line & {576{engine_2_owned[13]}}) |
                      (vnpu_14_line & {576{engine_2_owned[14]}}) |
                      (vnpu_15_line & {576{engine_2_owned[15]}}) |
                      (vnpu_16_line & {576{engine_2_owned[16]}}) |
                      (vnpu_17_line & {576{engine_2_owned[17]}}) |
                      (vnpu_18_line & {576{engine_2_owned[18]}}) |
                      (vnpu_19_line & {576{engine_2_owned[19]}}) |
                      (vnpu_20_line & {576{engine_2_owned[20]}}) |
                      (vnpu_21_line & {576{engine_2_owned[21]}}) |
                      (vnpu_22_line & {576{engine_2_owned[22]}}) |
                      (vnpu_23_line & {576{engine_2_owned[23]}}) |
                      (vnpu_24_line & {576{engine_2_owned[24]}}) |
                      (vnpu_25_line & {576{engine_2_owned[25]}}) |
                      (vnpu_26_line & {576{engine_2_owned[26]}}) |
                      (vnpu_27_line & {576{engine_2_owned[27]}}) |
                      (vnpu_28_line & {576{engine_2_owned[28]}}) |
                      (vnpu_29_line & {576{engine_2_owned[29]}}) |
                      (vnpu_30_line & {576{engine_2_owned[30]}}) |
                      (vnpu_31_line & {576{engine_2_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_2_owned[0]) |
                      (vnpu_1_line_good & engine_2_owned[1]) |
                      (vnpu_2_line_good & engine_2_owned[2]) |
                      (vnpu_3_line_good & engine_2_owned[3]) |
                      (vnpu_4_line_good & engine_2_owned[4]) |
                      (vnpu_5_line_good & engine_2_owned[5]) |
                      (vnpu_6_line_good & engine_2_owned[6]) |
                      (vnpu_7_line_good & engine_2_owned[7]) |
                      (vnpu_8_line_good & engine_2_owned[8]) |
                      (vnpu_9_line_good & engine_2_owned[9]) |
                      (vnpu_10_line_good & engine_2_owned[10]) |
                      (vnpu_11_line_good & engine_2_owned[11]) |
                      (vnpu_12_line_good & engine_2_owned[12]) |
                      (vnpu_13_line_good & engine_2_owned[13]) |
                      (vnpu_14_line_good & engine_2_owned[14]) |
                      (vnpu_15_line_good & engine_2_owned[15]) |
                      (vnpu_16_line_good & engine_2_owned[16]) |
                      (vnpu_17_line_good & engine_2_owned[17]) |
                      (vnpu_18_line_good & engine_2_owned[18]) |
                      (vnpu_19_line_good & engine_2_owned[19]) |
                      (vnpu_20_line_good & engine_2_owned[20]) |
                      (vnpu_21_line_good & engine_2_owned[21]) |
                      (vnpu_22_line_good & engine_2_owned[22]) |
                      (vnpu_23_line_good & engine_2_owned[23]) |
                      (vnpu_24_line_good & engine_2_owned[24]) |
                      (vnpu_25_line_good & engine_2_owned[25]) |
                      (vnpu_26_line_good & engine_2_owned[26]) |
                      (vnpu_27_line_good & engine_2_owned[27]) |
                      (vnpu_28_line_good & engine_2_owned[28]) |
                      (vnpu_29_line_good & engine_2_owned[29]) |
                      (vnpu_30_line_good & engine_2_owned[30]) |
                      (vnpu_31_line_good & engine_2_owned[31])),
    .take_i          (operation_scheduler_instr_take[2]),
    .retire_i        (operation_scheduler_retire[2]),
    .todo_i          (operation_scheduler_todo[47:32]),
    .me_todo_i       (operation_scheduler_me_todo[2]),
    .issue_i         (operation_scheduler_me_issue[2]),
    .result_valid_i  (ve_0_reduce[2] |
                      ve_1_reduce[2] |
                      ve_2_reduce[2] |
                      ve_3_reduce[2] |
                      ve_4_reduce[2] |
                      ve_5_reduce[2] |
                      ve_6_reduce[2] |
                      ve_7_reduce[2] |
                      ve_8_reduce[2] |
                      ve_9_reduce[2] |
                      ve_10_reduce[2] |
                      ve_11_reduce[2] |
                      ve_12_reduce[2] |
                      ve_13_reduce[2] |
                      ve_14_reduce[2] |
                      ve_15_reduce[2]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_2[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_2[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_2[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_2[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_2[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_2[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_2[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_2[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_2[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_2[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_2[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_2[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_2[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_2[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_2[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_2[15]}})),
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

  // VE whose result queue 3 takes, one-hot.
  wire [15:0] result_ve_3 = {
    ve_15_reduce[3],
    ve_14_reduce[3] & ~ve_15_reduce[3],
    ve_13_reduce[3] & ~ve_14_reduce[3] & ~ve_15_reduce[3],
    ve_12_reduce[3] & ~ve_13_reduce[3] & ~ve_14_reduce[3] & ~ve_15_reduce[3],
    ve_11_reduce[3] & ~ve_12_reduce[3] & ~ve_13_reduce[3] & ~ve_14_reduce[3] & ~ve_15_reduce[3],
    ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_1_reduce[3] &
    ~ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3],
    ve_0_reduce[3] &
    ~ve_1_reduce[3] &
    ~ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3] &
    ~ve_8_reduce[3] &
    ~ve_9_reduce[3] &
    ~ve_10_reduce[3] &
    ~ve_11_reduce[3] &
    ~ve_12_reduce[3] &
    ~ve_13_reduce[3] &
    ~ve_14_reduce[3] &
    ~ve_15_reduce[3]
  };

  vnpu_engine_slice u_engine_3 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd3)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[3]),
    .save_i          (me_save_o[3]),
    .in_service_i    (me_online_o[3]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd3)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[3]),
    .saved_i         (me_saved_i[3]),
    .restored_i      (me_restored_i[3]),
    .pop_done_i      (me_pop_done_i[3]),
    .group_i         ((vnpu_0_group & {16{engine_3_owned[0]}}) |
                      (vnpu_1_group & {16{engine_3_owned[1]}}) |
                      (vnpu_2_group & {16{engine_3_owned[2]}}) |
                      (vnpu_3_group & {16{engine_3_owned[3]}}) |
                      (vnpu_4_group & {16{engine_3_owned[4]}}) |
                      (vnpu_5_group & {16{engine_3_owned[5]}}) |
                      (vnpu_6_group & {16{engine_3_owned[6]}}) |
                      (vnpu_7_group & {16{engine_3_owned[7]}}) |
                      (vnpu_8_group & {16{engine_3_owned[8]}}) |
                      (vnpu_9_group & {16{engine_3_owned[9]}}) |
                      (vnpu_10_group & {16{engine_3_owned[10]}}) |
                      (vnpu_11_group & {16{engine_3_owned[11]}}) |
                      (vnpu_12_group & {16{engine_3_owned[12]}}) |
                      (vnpu_13_group & {16{engine_3_owned[13]}}) |
                      (vnpu_14_group & {16{engine_3_owned[14]}}) |
                      (vnpu_15_group & {16{engine_3_owned[15]}}) |
                      (vnpu_16_group & {16{engine_3_owned[16]}}) |
                      (vnpu_17_group & {16{engine_3_owned[17]}}) |
                      (vnpu_18_group & {16{engine_3_owned[18]}}) |
                      (vnpu_19_group & {16{engine_3_owned[19]}}) |
                      (vnpu_20_group & {16{engine_3_owned[20]}}) |
                      (vnpu_21_group & {16{engine_3_owned[21]}}) |
                      (vnpu_22_group & {16{engine_3_owned[22]}}) |
                      (vnpu_23_group & {16{engine_3_owned[23]}}) |
                      (vnpu_24_group & {16{engine_3_owned[24]}}) |
                      (vnpu_25_group & {16{engine_3_owned[25]}}) |
                      (vnpu_26_group & {16{engine_3_owned[26]}}) |
                      (vnpu_27_group & {16{engine_3_owned[27]}}) |
                      (vnpu_28_group & {16{engine_3_owned[28]}}) |
                      (vnpu_29_group & {16{engine_3_owned[29]}}) |
                      (vnpu_30_group & {16{engine_3_owned[30]}}) |
                      (vnpu_31_group & {16{engine_3_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_3_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_3_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_3_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_3_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_3_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_3_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_3_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_3_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_3_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_3_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_3_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_3_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_3_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_3_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_3_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_3_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_3_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_3_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_3_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_3_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_3_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_3_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_3_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_3_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_3_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_3_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_3_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_3_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_3_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_3_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_3_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_3_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_3_owned[0]) |
                      (vnpu_1_live & engine_3_owned[1]) |
                      (vnpu_2_live & engine_3_owned[2]) |
                      (vnpu_3_live & engine_3_owned[3]) |
                      (vnpu_4_live & engine_3_owned[4]) |
                      (vnpu_5_live & engine_3_owned[5]) |
                      (vnpu_6_live & engine_3_owned[6]) |
                      (vnpu_7_live & engine_3_owned[7]) |
                      (vnpu_8_live & engine_3_owned[8]) |
                      (vnpu_9_live & engine_3_owned[9]) |
                      (vnpu_10_live & engine_3_owned[10]) |
                      (vnpu_11_live & engine_3_owned[11]) |
                      (vnpu_12_live & engine_3_owned[12]) |
                      (vnpu_13_live & engine_3_owned[13]) |
                      (vnpu_14_live & engine_3_owned[14]) |
                      (vnpu_15_live & engine_3_owned[15]) |
                      (vnpu_16_live & engine_3_owned[16]) |
                      (vnpu_17_live & engine_3_owned[17]) |
                      (vnpu_18_live & engine_3_owned[18]) |
                      (vnpu_19_live & engine_3_owned[19]) |
                      (vnpu_20_live & engine_3_owned[20]) |
                      (vnpu_21_live & engine_3_owned[21]) |
                      (vnpu_22_live & engine_3_owned[22]) |
                      (vnpu_23_live & engine_3_owned[23]) |
                      (vnpu_24_live & engine_3_owned[24]) |
                      (vnpu_25_live & engine_3_owned[25]) |
                      (vnpu_26_live & engine_3_owned[26]) |
                      (vnpu_27_live & engine_3_owned[27]) |
                      (vnpu_28_live & engine_3_owned[28]) |
                      (vnpu_29_live & engine_3_owned[29]) |
                      (vnpu_30_live & engine_3_owned[30]) |
                      (vnpu_31_live & engine_3_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[3] & engine_3_owned[0]) |
                      (vnpu_1_me_hit[3] & engine_3_owned[1]) |
                      (vnpu_2_me_hit[3] & engine_3_owned[2]) |
                      (vnpu_3_me_hit[3] & engine_3_owned[3]) |
                      (vnpu_4_me_hit[3] & engine_3_owned[4]) |
                      (vnpu_5_me_hit[3] & engine_3_owned[5]) |
                      (vnpu_6_me_hit[3] & engine_3_owned[6]) |
                      (vnpu_7_me_hit[3] & engine_3_owned[7]) |
                      (vnpu_8_me_hit[3] & engine_3_owned[8]) |
                      (vnpu_9_me_hit[3] & engine_3_owned[9]) |
                      (vnpu_10_me_hit[3] & engine_3_owned[10]) |
                      (vnpu_11_me_hit[3] & engine_3_owned[11]) |
                      (vnpu_12_me_hit[3] & engine_3_owned[12]) |
                      (vnpu_13_me_hit[3] & engine_3_owned[13]) |
                      (vnpu_14_me_hit[3] & engine_3_owned[14]) |
                      (vnpu_15_me_hit[3] & engine_3_owned[15]) |
                      (vnpu_16_me_hit[3] & engine_3_owned[16]) |
                      (vnpu_17_me_hit[3] & engine_3_owned[17]) |
                      (vnpu_18_me_hit[3] & engine_3_owned[18]) |
                      (vnpu_19_me_hit[3] & engine_3_owned[19]) |
                      (vnpu_20_me_hit[3] & engine_3_owned[20]) |
                      (vnpu_21_me_hit[3] & engine_3_owned[21]) |
                      (vnpu_22_me_hit[3] & engine_3_owned[22]) |
                      (vnpu_23_me_hit[3] & engine_3_owned[23]) |
                      (vnpu_24_me_hit[3] & engine_3_owned[24]) |
                      (vnpu_25_me_hit[3] & engine_3_owned[25]) |
                      (vnpu_26_me_hit[3] & engine_3_owned[26]) |
                      (vnpu_27_me_hit[3] & engine_3_owned[27]) |
                      (vnpu_28_me_hit[3] & engine_3_owned[28]) |
                      (vnpu_29_me_hit[3] & engine_3_owned[29]) |
                      (vnpu_30_me_hit[3] & engine_3_owned[30]) |
                      (vnpu_31_me_hit[3] & engine_3_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_3_owned[0]}}) |
                      (vnpu_1_line & {576{engine_3_owned[1]}}) |
                      (vnpu_2_line & {576{engine_3_owned[2]}}) |
                      (vnpu_3_line & {576{engine_3_owned[3]}}) |
                      (vnpu_4_line & {576{engine_3_owned[4]}}) |
                      (vnpu_5_line & {576{engine_3_owned[5]}}) |
                      (vnpu_6_line & {576{engine_3_owned[6]}}) |
                      (vnpu_7_line & {576{engine_3_owned[7]}}) |
                      (vnpu_8_line & {576{engine_3_owned[8]}}) |
                      (vnpu_9_line & {576{engine_3_owned[9]}}) |
                      (vnpu_10_line & {576{engine_3_owned[10]}}) |
                      (vnpu_11_line & {576{engine_3_owned[11]}}) |
                      (vnpu_12_line & {576{engine_3_owned[12]}}) |
                      (vnpu_13_line & {576{engine_3_owned[13]}}) |
                      (vnpu_14_line & {576{engine_3_owned[14]}}) |
                      (vnpu_15_line & {576{engine_3_owned[15]}}) |
                      (vnpu_16_line & {576{engine_3_owned[16]}}) |
                      (vnpu_17_line & {576{engine_3_owned[17]}}) |
                      (vnpu_18_line & {576{engine_3_owned[18]}}) |
                      (vnpu_19_line & {576{engine_3_owned[19]}}) |
                      (vnpu_20_line & {576{engine_3_owned[20]}}) |
                      (vnpu_21_line & {576{engine_3_owned[21]}}) |
                      (vnpu_22_line & {576{engine_3_owned[22]}}) |
                      (vnpu_23_line & {576{engine_3_owned[23]}}) |
                      (vnpu_24_line & {576{engine_3_owned[24]}}) |
                      (vnpu_25_line & {576{engine_3_owned[25]}}) |
                      (vnpu_26_line & {576{engine_3_owned[26]}}) |
                      (vnpu_27_line & {576{engine_3_owned[27]}}) |
                      (vnpu_28_line & {576{engine_3_owned[28]}}) |
                      (vnpu_29_line & {576{engine_3_owned[29]}}) |
                      (vnpu_30_line & {576{engine_3_owned[30]}}) |
                      (vnpu_31_line & {576{engine_3_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_3_owned[0]) |
                      (vnpu_1_line_good & engine_3_owned[1]) |
                      (vnpu_2_line_good & engine_3_owned[2]) |
                      (vnpu_3_line_good & engine_3_owned[3]) |
                      (vnpu_4_line_good & engine_3_owned[4]) |
                      (vnpu_5_line_good & engine_3_owned[5]) |
                      (vnpu_6_line_good & engine_3_owned[6]) |
                      (vnpu_7_line_good & engine_3_owned[7]) |
                      (vnpu_8_line_good & engine_3_owned[8]) |
                      (vnpu_9_line_good & engine_3_owned[9]) |
                      (vnpu_10_line_good & engine_3_owned[10]) |
                      (vnpu_11_line_good & engine_3_owned[11]) |
                      (vnpu_12_line_good & engine_3_owned[12]) |
                      (vnpu_13_line_good & engine_3_owned[13]) |
                      (vnpu_14_line_good & engine_3_owned[14]) |
                      (vnpu_15_line_good & engine_3_owned[15]) |
                      (vnpu_16_line_good & engine_3_owned[16]) |
                      (vnpu_17_line_good & engine_3_owned[17]) |
                      (vnpu_18_line_good & engine_3_owned[18]) |
                      (vnpu_19_line_good & engine_3_owned[19]) |
                      (vnpu_20_line_good & engine_3_owned[20]) |
                      (vnpu_21_line_good & engine_3_owned[21]) |
                      (vnpu_22_line_good & engine_3_owned[22]) |
                      (vnpu_23_line_good & engine_3_owned[23]) |
                      (vnpu_24_line_good & engine_3_owned[24]) |
                      (vnpu_25_line_good & engine_3_owned[25]) |
                      (vnpu_26_line_good & engine_3_owned[26]) |
                      (vnpu_27_line_good & engine_3_owned[27]) |
                      (vnpu_28_line_good & engine_3_owned[28]) |
                      (vnpu_29_line_good & engine_3_owned[29]) |
                      (vnpu_30_line_good & engine_3_owned[30]) |
                      (vnpu_31_line_good & engine_3_owned[31])),
    .take_i          (operation_scheduler_instr_take[3]),
    .retire_i        (operation_scheduler_retire[3]),
    .todo_i          (operation_scheduler_todo[63:48]),
    .me_todo_i       (operation_scheduler_me_todo[3]),
    .issue_i         (operation_scheduler_me_issue[3]),
    .result_valid_i  (ve_0_reduce[3] |
                      ve_1_reduce[3] |
                      ve_2_reduce[3] |
                      ve_3_reduce[3] |
                      ve_4_reduce[3] |
                      ve_5_reduce[3] |
                      ve_6_reduce[3] |
                      ve_7_reduce[3] |
                      ve_8_reduce[3] |
                      ve_9_reduce[3] |
                      ve_10_reduce[3] |
                      ve_11_reduce[3] |
                      ve_12_reduce[3] |
                      ve_13_reduce[3] |
                      ve_14_reduce[3] |
                      ve_15_reduce[3]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_3[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_3[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_3[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_3[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_3[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_3[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_3[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_3[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_3[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_3[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_3[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_3[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_3[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_3[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_3[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_3[15]}})),
    .owner_o         (engine_3_owner),
    .index_o         (engine_3_index),
    .look_o          (engine_3_look),
    .look_line_o     (engine_3_look_line),
    .instr_valid_o   (engine_3_instr_valid),
    .instr_ve_o      (engine_3_instr_ve),
    .instr_me_o      (engine_3_instr_me),
    .next_valid_o    (engine_3_next_valid),
    .next_group_o    (engine_3_next_group),
    .fault_code_o    (engine_3_fault_code),
    .me_end_o        (engine_3_me_end),
    .context_o       (engine_3_context),
    .expired_o       (engine_3_expired),
    .me_clear_o      (engine_3_me_clear),
    .me_restore_o    (engine_3_me_restore),
    .me_kill_o       (engine_3_me_kill),
    .me_context_o    (engine_3_me_context),
    .online_o        (engine_3_online),
    .flush_o         (engine_3_flush),
    .finished_o      (engine_3_finished),
    .saved_o         (engine_3_saved),
    .lost_o          (engine_3_lost),
    .owned_o         (engine_3_owned),
    .context_write_o (engine_3_context_write),
    .me_op_valid_o   (engine_3_me_op_valid),
    .me_op_o         (engine_3_me_op),
    .me_operand_o    (engine_3_me_operand),
    .ve_entry_o      (engine_3_ve_entry)
  );

  // VE whose result queue 4 takes, one-hot.
  wire [15:0] result_ve_4 = {
    ve_15_reduce[4],
    ve_14_reduce[4] & ~ve_15_reduce[4],
    ve_13_reduce[4] & ~ve_14_reduce[4] & ~ve_15_reduce[4],
    ve_12_reduce[4] & ~ve_13_reduce[4] & ~ve_14_reduce[4] & ~ve_15_reduce[4],
    ve_11_reduce[4] & ~ve_12_reduce[4] & ~ve_13_reduce[4] & ~ve_14_reduce[4] & ~ve_15_reduce[4],
    ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_1_reduce[4] &
    ~ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4],
    ve_0_reduce[4] &
    ~ve_1_reduce[4] &
    ~ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4] &
    ~ve_8_reduce[4] &
    ~ve_9_reduce[4] &
    ~ve_10_reduce[4] &
    ~ve_11_reduce[4] &
    ~ve_12_reduce[4] &
    ~ve_13_reduce[4] &
    ~ve_14_reduce[4] &
    ~ve_15_reduce[4]
  };

  vnpu_engine_slice u_engine_4 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd4)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[4]),
    .save_i          (me_save_o[4]),
    .in_service_i    (me_online_o[4]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd4)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[4]),
    .saved_i         (me_saved_i[4]),
    .restored_i      (me_restored_i[4]),
    .pop_done_i      (me_pop_done_i[4]),
    .group_i         ((vnpu_0_group & {16{engine_4_owned[0]}}) |
                      (vnpu_1_group & {16{engine_4_owned[1]}}) |
                      (vnpu_2_group & {16{engine_4_owned[2]}}) |
                      (vnpu_3_group & {16{engine_4_owned[3]}}) |
                      (vnpu_4_group & {16{engine_4_owned[4]}}) |
                      (vnpu_5_group & {16{engine_4_owned[5]}}) |
                      (vnpu_6_group & {16{engine_4_owned[6]}}) |
                      (vnpu_7_group & {16{engine_4_owned[7]}}) |
                      (vnpu_8_group & {16{engine_4_owned[8]}}) |
                      (vnpu_9_group & {16{engine_4_owned[9]}}) |
                      (vnpu_10_group & {16{engine_4_owned[10]}}) |
                      (vnpu_11_group & {16{engine_4_owned[11]}}) |
                      (vnpu_12_group & {16{engine_4_owned[12]}}) |
                      (vnpu_13_group & {16{engine_4_owned[13]}}) |
                      (vnpu_14_group & {16{engine_4_owned[14]}}) |
                      (vnpu_15_group & {16{engine_4_owned[15]}}) |
                      (vnpu_16_group & {16{engine_4_owned[16]}}) |
                      (vnpu_17_group & {16{engine_4_owned[17]}}) |
                      (vnpu_18_group & {16{engine_4_owned[18]}}) |
                      (vnpu_19_group & {16{engine_4_owned[19]}}) |
                      (vnpu_20_group & {16{engine_4_owned[20]}}) |
                      (vnpu_21_group & {16{engine_4_owned[21]}}) |
                      (vnpu_22_group & {16{engine_4_owned[22]}}) |
                      (vnpu_23_group & {16{engine_4_owned[23]}}) |
                      (vnpu_24_group & {16{engine_4_owned[24]}}) |
                      (vnpu_25_group & {16{engine_4_owned[25]}}) |
                      (vnpu_26_group & {16{engine_4_owned[26]}}) |
                      (vnpu_27_group & {16{engine_4_owned[27]}}) |
                      (vnpu_28_group & {16{engine_4_owned[28]}}) |
                      (vnpu_29_group & {16{engine_4_owned[29]}}) |
                      (vnpu_30_group & {16{engine_4_owned[30]}}) |
                      (vnpu_31_group & {16{engine_4_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_4_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_4_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_4_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_4_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_4_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_4_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_4_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_4_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_4_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_4_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_4_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_4_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_4_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_4_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_4_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_4_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_4_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_4_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_4_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_4_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_4_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_4_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_4_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_4_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_4_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_4_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_4_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_4_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_4_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_4_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_4_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_4_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_4_owned[0]) |
                      (vnpu_1_live & engine_4_owned[1]) |
                      (vnpu_2_live & engine_4_owned[2]) |
                      (vnpu_3_live & engine_4_owned[3]) |
                      (vnpu_4_live & engine_4_owned[4]) |
                      (vnpu_5_live & engine_4_owned[5]) |
                      (vnpu_6_live & engine_4_owned[6]) |
                      (vnpu_7_live & engine_4_owned[7]) |
                      (vnpu_8_live & engine_4_owned[8]) |
                      (vnpu_9_live & engine_4_owned[9]) |
                      (vnpu_10_live & engine_4_owned[10]) |
                      (vnpu_11_live & engine_4_owned[11]) |
                      (vnpu_12_live & engine_4_owned[12]) |
                      (vnpu_13_live & engine_4_owned[13]) |
                      (vnpu_14_live & engine_4_owned[14]) |
                      (vnpu_15_live & engine_4_owned[15]) |
                      (vnpu_16_live & engine_4_owned[16]) |
                      (vnpu_17_live & engine_4_owned[17]) |
                      (vnpu_18_live & engine_4_owned[18]) |
                      (vnpu_19_live & engine_4_owned[19]) |
                      (vnpu_20_live & engine_4_owned[20]) |
                      (vnpu_21_live & engine_4_owned[21]) |
                      (vnpu_22_live & engine_4_owned[22]) |
                      (vnpu_23_live & engine_4_owned[23]) |
                      (vnpu_24_live & engine_4_owned[24]) |
                      (vnpu_25_live & engine_4_owned[25]) |
                      (vnpu_26_live & engine_4_owned[26]) |
                      (vnpu_27_live & engine_4_owned[27]) |
                      (vnpu_28_live & engine_4_owned[28]) |
                      (vnpu_29_live & engine_4_owned[29]) |
                      (vnpu_30_live & engine_4_owned[30]) |
                      (vnpu_31_live & engine_4_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[4] & engine_4_owned[0]) |
                      (vnpu_1_me_hit[4] & engine_4_owned[1]) |
                      (vnpu_2_me_hit[4] & engine_4_owned[2]) |
                      (vnpu_3_me_hit[4] & engine_4_owned[3]) |
                      (vnpu_4_me_hit[4] & engine_4_owned[4]) |
                      (vnpu_5_me_hit[4] & engine_4_owned[5]) |
                      (vnpu_6_me_hit[4] & engine_4_owned[6]) |
                      (vnpu_7_me_hit[4] & engine_4_owned[7]) |
                      (vnpu_8_me_hit[4] & engine_4_owned[8]) |
                      (vnpu_9_me_hit[4] & engine_4_owned[9]) |
                      (vnpu_10_me_hit[4] & engine_4_owned[10]) |
                      (vnpu_11_me_hit[4] & engine_4_owned[11]) |
                      (vnpu_12_me_hit[4] & engine_4_owned[12]) |
                      (vnpu_13_me_hit[4] & engine_4_owned[13]) |
                      (vnpu_14_me_hit[4] & engine_4_owned[14]) |
                      (vnpu_15_me_hit[4] & engine_4_owned[15]) |
                      (vnpu_16_me_hit[4] & engine_4_owned[16]) |
                      (vnpu_17_me_hit[4] & engine_4_owned[17]) |
                      (vnpu_18_me_hit[4] & engine_4_owned[18]) |
                      (vnpu_19_me_hit[4] & engine_4_owned[19]) |
                      (vnpu_20_me_hit[4] & engine_4_owned[20]) |
                      (vnpu_21_me_hit[4] & engine_4_owned[21]) |
                      (vnpu_22_me_hit[4] & engine_4_owned[22]) |
                      (vnpu_23_me_hit[4] & engine_4_owned[23]) |
                      (vnpu_24_me_hit[4] & engine_4_owned[24]) |
                      (vnpu_25_me_hit[4] & engine_4_owned[25]) |
                      (vnpu_26_me_hit[4] & engine_4_owned[26]) |
                      (vnpu_27_me_hit[4] & engine_4_owned[27]) |
                      (vnpu_28_me_hit[4] & engine_4_owned[28]) |
                      (vnpu_29_me_hit[4] & engine_4_owned[29]) |
                      (vnpu_30_me_hit[4] & engine_4_owned[30]) |
                      (vnpu_31_me_hit[4] & engine_4_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_4_owned[0]}}) |
                      (vnpu_1_line & {576{engine_4_owned[1]}}) |
                      (vnpu_2_line & {576{engine_4_owned[2]}}) |
                      (vnpu_3_line & {576{engine_4_owned[3]}}) |
                      (vnpu_4_line & {576{engine_4_owned[4]}}) |
                      (vnpu_5_line & {576{engine_4_owned[5]}}) |
                      (vnpu_6_line & {576{engine_4_owned[6]}}) |
                      (vnpu_7_line & {576{engine_4_owned[7]}}) |
                      (vnpu_8_line & {576{engine_4_owned[8]}}) |
                      (vnpu_9_line & {576{engine_4_owned[9]}}) |
                      (vnpu_10_line & {576{engine_4_owned[10]}}) |
                      (vnpu_11_line & {576{engine_4_owned[11]}}) |
                      (vnpu_12_line & {576{engine_4_owned[12]}}) |
                      (vnpu_13_line & {576{engine_4_owned[13]}}) |
                      (vnpu_14_line & {576{engine_4_owned[14]}}) |
                      (vnpu_15_line & {576{engine_4_owned[15]}}) |
                      (vnpu_16_line & {576{engine_4_owned[16]}}) |
                      (vnpu_17_line & {576{engine_4_owned[17]}}) |
                      (vnpu_18_line & {576{engine_4_owned[18]}}) |
                      (vnpu_19_line & {576{engine_4_owned[19]}}) |
                      (vnpu_20_line & {576{engine_4_owned[20]}}) |
                      (vnpu_21_line & {576{engine_4_owned[21]}}) |
                      (vnpu_22_line & {576{engine_4_owned[22]}}) |
                      (vnpu_23_line & {576{engine_4_owned[23]}}) |
                      (vnpu_24_line & {576{engine_4_owned[24]}}) |
                      (vnpu_25_line & {576{engine_4_owned[25]}}) |
                      (vnpu_26_line & {576{engine_4_owned[26]}}) |
                      (vnpu_27_line & {576{engine_4_owned[27]}}) |
                      (vnpu_28_line & {576{engine_4_owned[28]}}) |
                      (vnpu_29_line & {576{engine_4_owned[29]}}) |
                      (vnpu_30_line & {576{engine_4_owned[30]}}) |
                      (vnpu_31_line & {576{engine_4_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_4_owned[0]) |
                      (vnpu_1_line_good & engine_4_owned[1]) |
                      (vnpu_2_line_good & engine_4_owned[2]) |
                      (vnpu_3_line_good & engine_4_owned[3]) |
                      (vnpu_4_line_good & engine_4_owned[4]) |
                      (vnpu_5_line_good & engine_4_owned[5]) |
                      (vnpu_6_line_good & engine_4_owned[6]) |
                      (vnpu_7_line_good & engine_4_owned[7]) |
                      (vnpu_8_line_good & engine_4_owned[8]) |
                      (vnpu_9_line_good & engine_4_owned[9]) |
                      (vnpu_10_line_good & engine_4_owned[10]) |
                      (vnpu_11_line_good & engine_4_owned[11]) |
                      (vnpu_12_line_good & engine_4_owned[12]) |
                      (vnpu_13_line_good & engine_4_owned[13]) |
                      (vnpu_14_line_good & engine_4_owned[14]) |
                      (vnpu_15_line_good & engine_4_owned[15]) |
                      (vnpu_16_line_good & engine_4_owned[16]) |
                      (vnpu_17_line_good & engine_4_owned[17]) |
                      (vnpu_18_line_good & engine_4_owned[18]) |
                      (vnpu_19_line_good & engine_4_owned[19]) |
                      (vnpu_20_line_good & engine_4_owned[20]) |
                      (vnpu_21_line_good & engine_4_owned[21]) |
                      (vnpu_22_line_good & engine_4_owned[22]) |
                      (vnpu_23_line_good & engine_4_owned[23]) |
                      (vnpu_24_line_good & engine_4_owned[24]) |
                      (vnpu_25_line_good & engine_4_owned[25]) |
                      (vnpu_26_line_good & engine_4_owned[26]) |
                      (vnpu_27_line_good & engine_4_owned[27]) |
                      (vnpu_28_line_good & engine_4_owned[28]) |
                      (vnpu_29_line_good & engine_4_owned[29]) |
                      (vnpu_30_line_good & engine_4_owned[30]) |
                      (vnpu_31_line_good & engine_4_owned[31])),
    .take_i          (operation_scheduler_instr_take[4]),
    .retire_i        (operation_scheduler_retire[4]),
    .todo_i          (operation_scheduler_todo[79:64]),
    .me_todo_i       (operation_scheduler_me_todo[4]),
    .issue_i         (operation_scheduler_me_issue[4]),
    .result_valid_i  (ve_0_reduce[4] |
                      ve_1_reduce[4] |
                      ve_2_reduce[4] |
                      ve_3_reduce[4] |
                      ve_4_reduce[4] |
                      ve_5_reduce[4] |
                      ve_6_reduce[4] |
                      ve_7_reduce[4] |
                      ve_8_reduce[4] |
                      ve_9_reduce[4] |
                      ve_10_reduce[4] |
                      ve_11_reduce[4] |
                      ve_12_reduce[4] |
                      ve_13_reduce[4] |
                      ve_14_reduce[4] |
                      ve_15_reduce[4]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_4[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_4[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_4[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_4[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_4[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_4[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_4[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_4[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_4[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_4[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_4[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_4[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_4[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_4[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_4[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_4[15]}})),
    .owner_o         (engine_4_owner),
    .index_o         (engine_4_index),
    .look_o          (engine_4_look),
    .look_line_o     (engine_4_look_line),
    .instr_valid_o   (engine_4_instr_valid),
    .instr_ve_o      (engine_4_instr_ve),
    .instr_me_o      (engine_4_instr_me),
    .next_valid_o    (engine_4_next_valid),
    .next_group_o    (engine_4_next_group),
    .fault_code_o    (engine_4_fault_code),
    .me_end_o        (engine_4_me_end),
    .context_o       (engine_4_context),
    .expired_o       (engine_4_expired),
    .me_clear_o      (engine_4_me_clear),
    .me_restore_o    (engine_4_me_restore),
    .me_kill_o       (engine_4_me_kill),
    .me_context_o    (engine_4_me_context),
    .online_o        (engine_4_online),
    .flush_o         (engine_4_flush),
    .finished_o      (engine_4_finished),
    .saved_o         (engine_4_saved),
    .lost_o          (engine_4_lost),
    .owned_o         (engine_4_owned),
    .context_write_o (engine_4_context_write),
    .me_op_valid_o   (engine_4_me_op_valid),
    .me_op_o         (engine_4_me_op),
    .me_operand_o    (engine_4_me_operand),
    .ve_entry_o      (engine_4_ve_entry)
  );

  // VE whose result queue 5 takes, one-hot.
  wire [15:0] result_ve_5 = {
    ve_15_reduce[5],
    ve_14_reduce[5] & ~ve_15_reduce[5],
    ve_13_reduce[5] & ~ve_14_reduce[5] & ~ve_15_reduce[5],
    ve_12_reduce[5] & ~ve_13_reduce[5] & ~ve_14_reduce[5] & ~ve_15_reduce[5],
    ve_11_reduce[5] & ~ve_12_reduce[5] & ~ve_13_reduce[5] & ~ve_14_reduce[5] & ~ve_15_reduce[5],
    ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_1_reduce[5] &
    ~ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5],
    ve_0_reduce[5] &
    ~ve_1_reduce[5] &
    ~ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5] &
    ~ve_8_reduce[5] &
    ~ve_9_reduce[5] &
    ~ve_10_reduce[5] &
    ~ve_11_reduce[5] &
    ~ve_12_reduce[5] &
    ~ve_13_reduce[5] &
    ~ve_14_reduce[5] &
    ~ve_15_reduce[5]
  };

  vnpu_engine_slice u_engine_5 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd5)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[5]),
    .save_i          (me_save_o[5]),
    .in_service_i    (me_online_o[5]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd5)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[5]),
    .saved_i         (me_saved_i[5]),
    .restored_i      (me_restored_i[5]),
    .pop_done_i      (me_pop_done_i[5]),
    .group_i         ((vnpu_0_group & {16{engine_5_owned[0]}}) |
                      (vnpu_1_group & {16{engine_5_owned[1]}}) |
                      (vnpu_2_group & {16{engine_5_owned[2]}}) |
                      (vnpu_3_group & {16{engine_5_owned[3]}}) |
                      (vnpu_4_group & {16{engine_5_owned[4]}}) |
                      (vnpu_5_group & {16{engine_5_owned[5]}}) |
                      (vnpu_6_group & {16{engine_5_owned[6]}}) |
                      (vnpu_7_group & {16{engine_5_owned[7]}}) |
                      (vnpu_8_group & {16{engine_5_owned[8]}}) |
                      (vnpu_9_group & {16{engine_5_owned[9]}}) |
                      (vnpu_10_group & {16{engine_5_owned[10]}}) |
                      (vnpu_11_group & {16{engine_5_owned[11]}}) |
                      (vnpu_12_group & {16{engine_5_owned[12]}}) |
                      (vnpu_13_group & {16{engine_5_owned[13]}}) |
                      (vnpu_14_group & {16{engine_5_owned[14]}}) |
                      (vnpu_15_group & {16{engine_5_owned[15]}}) |
                      (vnpu_16_group & {16{engine_5_owned[16]}}) |
                      (vnpu_17_group & {16{engine_5_owned[17]}}) |
                      (vnpu_18_group & {16{engine_5_owned[18]}}) |
                      (vnpu_19_group & {16{engine_5_owned[19]}}) |
                      (vnpu_20_group & {16{engine_5_owned[20]}}) |
                      (vnpu_21_group & {16{engine_5_owned[21]}}) |
                      (vnpu_22_group & {16{engine_5_owned[22]}}) |
                      (vnpu_23_group & {16{engine_5_owned[23]}}) |
                      (vnpu_24_group & {16{engine_5_owned[24]}}) |
                      (vnpu_25_group & {16{engine_5_owned[25]}}) |
                      (vnpu_26_group & {16{engine_5_owned[26]}}) |
                      (vnpu_27_group & {16{engine_5_owned[27]}}) |
                      (vnpu_28_group & {16{engine_5_owned[28]}}) |
                      (vnpu_29_group & {16{engine_5_owned[29]}}) |
                      (vnpu_30_group & {16{engine_5_owned[30]}}) |
                      (vnpu_31_group & {16{engine_5_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_5_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_5_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_5_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_5_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_5_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_5_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_5_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_5_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_5_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_5_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_5_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_5_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_5_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_5_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_5_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_5_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_5_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_5_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_5_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_5_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_5_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_5_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_5_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_5_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_5_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_5_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_5_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_5_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_5_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_5_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_5_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_5_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_5_owned[0]) |
                      (vnpu_1_live & engine_5_owned[1]) |
                      (vnpu_2_live & engine_5_owned[2]) |
                      (vnpu_3_live & engine_5_owned[3]) |
                      (vnpu_4_live & engine_5_owned[4]) |
                      (vnpu_5_live & engine_5_owned[5]) |
                      (vnpu_6_live & engine_5_owned[6]) |
                      (vnpu_7_live & engine_5_owned[7]) |
                      (vnpu_8_live & engine_5_owned[8]) |
                      (vnpu_9_live & engine_5_owned[9]) |
                      (vnpu_10_live & engine_5_owned[10]) |
                      (vnpu_11_live & engine_5_owned[11]) |
                      (vnpu_12_live & engine_5_owned[12]) |
                      (vnpu_13_live & engine_5_owned[13]) |
                      (vnpu_14_live & engine_5_owned[14]) |
                      (vnpu_15_live & engine_5_owned[15]) |
                      (vnpu_16_live & engine_5_owned[16]) |
                      (vnpu_17_live & engine_5_owned[17]) |
                      (vnpu_18_live & engine_5_owned[18]) |
                      (vnpu_19_live & engine_5_owned[19]) |
                      (vnpu_20_live & engine_5_owned[20]) |
                      (vnpu_21_live & engine_5_owned[21]) |
                      (vnpu_22_live & engine_5_owned[22]) |
                      (vnpu_23_live & engine_5_owned[23]) |
                      (vnpu_24_live & engine_5_owned[24]) |
                      (vnpu_25_live & engine_5_owned[25]) |
                      (vnpu_26_live & engine_5_owned[26]) |
                      (vnpu_27_live & engine_5_owned[27]) |
                      (vnpu_28_live & engine_5_owned[28]) |
                      (vnpu_29_live & engine_5_owned[29]) |
                      (vnpu_30_live & engine_5_owned[30]) |
                      (vnpu_31_live & engine_5_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[5] & engine_5_owned[0]) |
                      (vnpu_1_me_hit[5] & engine_5_owned[1]) |
                      (vnpu_2_me_hit[5] & engine_5_owned[2]) |
                      (vnpu_3_me_hit[5] & engine_5_owned[3]) |
                      (vnpu_4_me_hit[5] & engine_5_owned[4]) |
                      (vnpu_5_me_hit[5] & engine_5_owned[5]) |
                      (vnpu_6_me_hit[5] & engine_5_owned[6]) |
                      (vnpu_7_me_hit[5] & engine_5_owned[7]) |
                      (vnpu_8_me_hit[5] & engine_5_owned[8]) |
                      (vnpu_9_me_hit[5] & engine_5_owned[9]) |
                      (vnpu_10_me_hit[5] & engine_5_owned[10]) |
                      (vnpu_11_me_hit[5] & engine_5_owned[11]) |
                      (vnpu_12_me_hit[5] & engine_5_owned[12]) |
                      (vnpu_13_me_hit[5] & engine_5_owned[13]) |
                      (vnpu_14_me_hit[5] & engine_5_owned[14]) |
                      (vnpu_15_me_hit[5] & engine_5_owned[15]) |
                      (vnpu_16_me_hit[5] & engine_5_owned[16]) |
                      (vnpu_17_me_hit[5] & engine_5_owned[17]) |
                      (vnpu_18_me_hit[5] & engine_5_owned[18]) |
                      (vnpu_19_me_hit[5] & engine_5_owned[19]) |
                      (vnpu_20_me_hit[5] & engine_5_owned[20]) |
                      (vnpu_21_me_hit[5] & engine_5_owned[21]) |
                      (vnpu_22_me_hit[5] & engine_5_owned[22]) |
                      (vnpu_23_me_hit[5] & engine_5_owned[23]) |
                      (vnpu_24_me_hit[5] & engine_5_owned[24]) |
                      (vnpu_25_me_hit[5] & engine_5_owned[25]) |
                      (vnpu_26_me_hit[5] & engine_5_owned[26]) |
                      (vnpu_27_me_hit[5] & engine_5_owned[27]) |
                      (vnpu_28_me_hit[5] & engine_5_owned[28]) |
                      (vnpu_29_me_hit[5] & engine_5_owned[29]) |
                      (vnpu_30_me_hit[5] & engine_5_owned[30]) |
                      (vnpu_31_me_hit[5] & engine_5_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_5_owned[0]}}) |
                      (vnpu_1_line & {576{engine_5_owned[1]}}) |
                      (vnpu_2_line & {576{engine_5_owned[2]}}) |
                      (vnpu_3_line & {576{engine_5_owned[3]}}) |
                      (vnpu_4_line & {576{engine_5_owned[4]}}) |
                      (vnpu_5_line & {576{engine_5_owned[5]}}) |
                      (vnpu_6_line & {576{engine_5_owned[6]}}) |
                      (vnpu_7_line & {576{engine_5_owned[7]}}) |
                      (vnpu_8_line & {576{engine_5_owned[8]}}) |
                      (vnpu_9_line & {576{engine_5_owned[9]}}) |
                      (vnpu_10_line & {576{engine_5_owned[10]}}) |
                      (vnpu_11_line & {576{engine_5_owned[11]}}) |
                      (vnpu_12_line & {576{engine_5_owned[12]}}) |
                      (vnpu_13_line & {576{engine_5_owned[13]}}) |
                      (vnpu_14_line & {576{engine_5_owned[14]}}) |
                      (vnpu_15_line & {576{engine_5_owned[15]}}) |
                      (vnpu_16_line & {576{engine_5_owned[16]}}) |
                      (vnpu_17_line & {576{engine_5_owned[17]}}) |
                      (vnpu_18_line & {576{engine_5_owned[18]}}) |
                      (vnpu_19_line & {576{engine_5_owned[19]}}) |
                      (vnpu_20_line & {576{engine_5_owned[20]}}) |
                      (vnpu_21_line & {576{engine_5_owned[21]}}) |
                      (vnpu_22_line & {576{engine_5_owned[22]}}) |
                      (vnpu_23_line & {576{engine_5_owned[23]}}) |
                      (vnpu_24_line & {576{engine_5_owned[24]}}) |
                      (vnpu_25_line & {576{engine_5_owned[25]}}) |
                      (vnpu_26_line & {576{engine_5_owned[26]}}) |
                      (vnpu_27_line & {576{engine_5_owned[27]}}) |
                      (vnpu_28_line & {576{engine_5_owned[28]}}) |
                      (vnpu_29_line & {576{engine_5_owned[29]}}) |
                      (vnpu_30_line & {576{engine_5_owned[30]}}) |
                      (vnpu_31_line & {576{engine_5_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_5_owned[0]) |
                      (vnpu_1_line_good & engine_5_owned[1]) |
                      (vnpu_2_line_good & engine_5_owned[2]) |
                      (vnpu_3_line_good & engine_5_owned[3]) |
                      (vnpu_4_line_good & engine_5_owned[4]) |
                      (vnpu_5_line_good & engine_5_owned[5]) |
                      (vnpu_6_line_good & engine_5_owned[6]) |
                      (vnpu_7_line_good & engine_5_owned[7]) |
                      (vnpu_8_line_good & engine_5_owned[8]) |
                      (vnpu_9_line_good & engine_5_owned[9]) |
                      (vnpu_10_line_good & engine_5_owned[10]) |
                      (vnpu_11_line_good & engine_5_owned[11]) |
                      (vnpu_12_line_good & engine_5_owned[12]) |
                      (vnpu_13_line_good & engine_5_owned[13]) |
                      (vnpu_14_line_good & engine_5_owned[14]) |
                      (vnpu_15_line_good & engine_5_owned[15]) |
                      (vnpu_16_line_good & engine_5_owned[16]) |
                      (vnpu_17_line_good & engine_5_owned[17]) |
                      (vnpu_18_line_good & engine_5_owned[18]) |
                      (vnpu_19_line_good & engine_5_owned[19]) |
                      (vnpu_20_line_good & engine_5_owned[20]) |
                      (vnpu_21_line_good & engine_5_owned[21]) |
                      (vnpu_22_line_good & engine_5_owned[22]) |
                      (vnpu_23_line_good & engine_5_owned[23]) |
                      (vnpu_24_line_good & engine_5_owned[24]) |
                      (vnpu_25_line_good & engine_5_owned[25]) |
                      (vnpu_26_line_good & engine_5_owned[26]) |
                      (vnpu_27_line_good & engine_5_owned[27]) |
                      (vnpu_28_line_good & engine_5_owned[28]) |
                      (vnpu_29_line_good & engine_5_owned[29]) |
                      (vnpu_30_line_good & engine_5_owned[30]) |
                      (vnpu_31_line_good & engine_5_owned[31])),
    .take_i          (operation_scheduler_instr_take[5]),
    .retire_i        (operation_scheduler_retire[5]),
    .todo_i          (operation_scheduler_todo[95:80]),
    .me_todo_i       (operation_scheduler_me_todo[5]),
    .issue_i         (operation_scheduler_me_issue[5]),
    .result_valid_i  (ve_0_reduce[5] |
                      ve_1_reduce[5] |
                      ve_2_reduce[5] |
                      ve_3_reduce[5] |
                      ve_4_reduce[5] |
                      ve_5_reduce[5] |
                      ve_6_reduce[5] |
                      ve_7_reduce[5] |
                      ve_8_reduce[5] |
                      ve_9_reduce[5] |
                      ve_10_reduce[5] |
                      ve_11_reduce[5] |
                      ve_12_reduce[5] |
                      ve_13_reduce[5] |
                      ve_14_reduce[5] |
                      ve_15_reduce[5]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_5[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_5[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_5[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_5[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_5[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_5[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_5[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_5[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_5[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_5[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_5[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_5[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_5[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_5[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_5[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_5[15]}})),
    .owner_o         (engine_5_owner),
    .index_o         (engine_5_index),
    .look_o          (engine_5_look),
    .look_line_o     (engine_5_look_line),
    .instr_valid_o   (engine_5_instr_valid),
    .instr_ve_o      (engine_5_instr_ve),
    .instr_me_o      (engine_5_instr_me),
    .next_valid_o    (engine_5_next_valid),
    .next_group_o    (engine_5_next_group),
    .fault_code_o    (engine_5_fault_code),
    .me_end_o        (engine_5_me_end),
    .context_o       (engine_5_context),
    .expired_o       (engine_5_expired),
    .me_clear_o      (engine_5_me_clear),
    .me_restore_o    (engine_5_me_restore),
    .me_kill_o       (engine_5_me_kill),
    .me_context_o    (engine_5_me_context),
    .online_o        (engine_5_online),
    .flush_o         (engine_5_flush),
    .finished_o      (engine_5_finished),
    .saved_o         (engine_5_saved),
    .lost_o          (engine_5_lost),
    .owned_o         (engine_5_owned),
    .context_write_o (engine_5_context_write),
    .me_op_valid_o   (engine_5_me_op_valid),
    .me_op_o         (engine_5_me_op),
    .me_operand_o    (engine_5_me_operand),
    .ve_entry_o      (engine_5_ve_entry)
  );

  // VE whose result queue 6 takes, one-hot.
  wire [15:0] result_ve_6 = {
    ve_15_reduce[6],
    ve_14_reduce[6] & ~ve_15_reduce[6],
    ve_13_reduce[6] & ~ve_14_reduce[6] & ~ve_15_reduce[6],
    ve_12_reduce[6] & ~ve_13_reduce[6] & ~ve_14_reduce[6] & ~ve_15_reduce[6],
    ve_11_reduce[6] & ~ve_12_reduce[6] & ~ve_13_reduce[6] & ~ve_14_reduce[6] & ~ve_15_reduce[6],
    ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_1_reduce[6] &
    ~ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6],
    ve_0_reduce[6] &
    ~ve_1_reduce[6] &
    ~ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6] &
    ~ve_8_reduce[6] &
    ~ve_9_reduce[6] &
    ~ve_10_reduce[6] &
    ~ve_11_reduce[6] &
    ~ve_12_reduce[6] &
    ~ve_13_reduce[6] &
    ~ve_14_reduce[6] &
    ~ve_15_reduce[6]
  };

  vnpu_engine_slice u_engine_6 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd6)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[6]),
    .save_i          (me_save_o[6]),
    .in_service_i    (me_online_o[6]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd6)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[6]),
    .saved_i         (me_saved_i[6]),
    .restored_i      (me_restored_i[6]),
    .pop_done_i      (me_pop_done_i[6]),
    .group_i         ((vnpu_0_group & {16{engine_6_owned[0]}}) |
                      (vnpu_1_group & {16{engine_6_owned[1]}}) |
                      (vnpu_2_group & {16{engine_6_owned[2]}}) |
                      (vnpu_3_group & {16{engine_6_owned[3]}}) |
                      (vnpu_4_group & {16{engine_6_owned[4]}}) |
                      (vnpu_5_group & {16{engine_6_owned[5]}}) |
                      (vnpu_6_group & {16{engine_6_owned[6]}}) |
                      (vnpu_7_group & {16{engine_6_owned[7]}}) |
                      (vnpu_8_group & {16{engine_6_owned[8]}}) |
                      (vnpu_9_group & {16{engine_6_owned[9]}}) |
                      (vnpu_10_group & {16{engine_6_owned[10]}}) |
                      (vnpu_11_group & {16{engine_6_owned[11]}}) |
                      (vnpu_12_group & {16{engine_6_owned[12]}}) |
                      (vnpu_13_group & {16{engine_6_owned[13]}}) |
                      (vnpu_14_group & {16{engine_6_owned[14]}}) |
                      (vnpu_15_group & {16{engine_6_owned[15]}}) |
                      (vnpu_16_group & {16{engine_6_owned[16]}}) |
                      (vnpu_17_group & {16{engine_6_owned[17]}}) |
                      (vnpu_18_group & {16{engine_6_owned[18]}}) |
                      (vnpu_19_group & {16{engine_6_owned[19]}}) |
                      (vnpu_20_group & {16{engine_6_owned[20]}}) |
                      (vnpu_21_group & {16{engine_6_owned[21]}}) |
                      (vnpu_22_group & {16{engine_6_owned[22]}}) |
                      (vnpu_23_group & {16{engine_6_owned[23]}}) |
                      (vnpu_24_group & {16{engine_6_owned[24]}}) |
                      (vnpu_25_group & {16{engine_6_owned[25]}}) |
                      (vnpu_26_group & {16{engine_6_owned[26]}}) |
                      (vnpu_27_group & {16{engine_6_owned[27]}}) |
                      (vnpu_28_group & {16{engine_6_owned[28]}}) |
                      (vnpu_29_group & {16{engine_6_owned[29]}}) |
                      (vnpu_30_group & {16{engine_6_owned[30]}}) |
                      (vnpu_31_group & {16{engine_6_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_6_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_6_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_6_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_6_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_6_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_6_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_6_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_6_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_6_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_6_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_6_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_6_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_6_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_6_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_6_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_6_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_6_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_6_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_6_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_6_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_6_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_6_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_6_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_6_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_6_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_6_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_6_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_6_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_6_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_6_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_6_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_6_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_6_owned[0]) |
                      (vnpu_1_live & engine_6_owned[1]) |
                      (vnpu_2_live & engine_6_owned[2]) |
                      (vnpu_3_live & engine_6_owned[3]) |
                      (vnpu_4_live & engine_6_owned[4]) |
                      (vnpu_5_live & engine_6_owned[5]) |
                      (vnpu_6_live & engine_6_owned[6]) |
                      (vnpu_7_live & engine_6_owned[7]) |
                      (vnpu_8_live & engine_6_owned[8]) |
                      (vnpu_9_live & engine_6_owned[9]) |
                      (vnpu_10_live & engine_6_owned[10]) |
                      (vnpu_11_live & engine_6_owned[11]) |
                      (vnpu_12_live & engine_6_owned[12]) |
                      (vnpu_13_live & engine_6_owned[13]) |
                      (vnpu_14_live & engine_6_owned[14]) |
                      (vnpu_15_live & engine_6_owned[15]) |
                      (vnpu_16_live & engine_6_owned[16]) |
                      (vnpu_17_live & engine_6_owned[17]) |
                      (vnpu_18_live & engine_6_owned[18]) |
                      (vnpu_19_live & engine_6_owned[19]) |
                      (vnpu_20_live & engine_6_owned[20]) |
                      (vnpu_21_live & engine_6_owned[21]) |
                      (vnpu_22_live & engine_6_owned[22]) |
                      (vnpu_23_live & engine_6_owned[23]) |
                      (vnpu_24_live & engine_6_owned[24]) |
                      (vnpu_25_live & engine_6_owned[25]) |
                      (vnpu_26_live & engine_6_owned[26]) |
                      (vnpu_27_live & engine_6_owned[27]) |
                      (vnpu_28_live & engine_6_owned[28]) |
                      (vnpu_29_live & engine_6_owned[29]) |
                      (vnpu_30_live & engine_6_owned[30]) |
                      (vnpu_31_live & engine_6_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[6] & engine_6_owned[0]) |
                      (vnpu_1_me_hit[6] & engine_6_owned[1]) |
                      (vnpu_2_me_hit[6] & engine_6_owned[2]) |
                      (vnpu_3_me_hit[6] & engine_6_owned[3]) |
                      (vnpu_4_me_hit[6] & engine_6_owned[4]) |
                      (vnpu_5_me_hit[6] & engine_6_owned[5]) |
                      (vnpu_6_me_hit[6] & engine_6_owned[6]) |
                      (vnpu_7_me_hit[6] & engine_6_owned[7]) |
                      (vnpu_8_me_hit[6] & engine_6_owned[8]) |
                      (vnpu_9_me_hit[6] & engine_6_owned[9]) |
                      (vnpu_10_me_hit[6] & engine_6_owned[10]) |
                      (vnpu_11_me_hit[6] & engine_6_owned[11]) |
                      (vnpu_12_me_hit[6] & engine_6_owned[12]) |
                      (vnpu_13_me_hit[6] & engine_6_owned[13]) |
                      (vnpu_14_me_hit[6] & engine_6_owned[14]) |
                      (vnpu_15_me_hit[6] & engine_6_owned[15]) |
                      (vnpu_16_me_hit[6] & engine_6_owned[16]) |
                      (vnpu_17_me_hit[6] & engine_6_owned[17]) |
                      (vnpu_18_me_hit[6] & engine_6_owned[18]) |
                      (vnpu_19_me_hit[6] & engine_6_owned[19]) |
                      (vnpu_20_me_hit[6] & engine_6_owned[20]) |
                      (vnpu_21_me_hit[6] & engine_6_owned[21]) |
                      (vnpu_22_me_hit[6] & engine_6_owned[22]) |
                      (vnpu_23_me_hit[6] & engine_6_owned[23]) |
                      (vnpu_24_me_hit[6] & engine_6_owned[24]) |
                      (vnpu_25_me_hit[6] & engine_6_owned[25]) |
                      (vnpu_26_me_hit[6] & engine_6_owned[26]) |
                      (vnpu_27_me_hit[6] & engine_6_owned[27]) |
                      (vnpu_28_me_hit[6] & engine_6_owned[28]) |
                      (vnpu_29_me_hit[6] & engine_6_owned[29]) |
                      (vnpu_30_me_hit[6] & engine_6_owned[30]) |
                      (vnpu_31_me_hit[6] & engine_6_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_6_owned[0]}}) |
                      (vnpu_1_line & {576{engine_6_owned[1]}}) |
                      (vnpu_2_line & {576{engine_6_owned[2]}}) |
                      (vnpu_3_line & {576{engine_6_owned[3]}}) |
                      (vnpu_4_line & {576{engine_6_owned[4]}}) |
                      (vnpu_5_line & {576{engine_6_owned[5]}}) |
                      (vnpu_6_line & {576{engine_6_owned[6]}}) |
                      (vnpu_7_line & {576{engine_6_owned[7]}}) |
                      (vnpu_8_line & {576{engine_6_owned[8]}}) |
                      (vnpu_9_line & {576{engine_6_owned[9]}}) |
                      (vnpu_10_line & {576{engine_6_owned[10]}}) |
                      (vnpu_11_line & {576{engine_6_owned[11]}}) |
                      (vnpu_12_line & {576{engine_6_owned[12]}}) |
                      (vnpu_13_line & {576{engine_6_owned[13]}}) |
                      (vnpu_14_line & {576{engine_6_owned[14]}}) |
                      (vnpu_15_line & {576{engine_6_owned[15]}}) |
                      (vnpu_16_line & {576{engine_6_owned[16]}}) |
                      (vnpu_17_line & {576{engine_6_owned[17]}}) |
                      (vnpu_18_line & {576{engine_6_owned[18]}}) |
                      (vnpu_19_line & {576{engine_6_owned[19]}}) |
                      (vnpu_20_line & {576{engine_6_owned[20]}}) |
                      (vnpu_21_line & {576{engine_6_owned[21]}}) |
                      (vnpu_22_line & {576{engine_6_owned[22]}}) |
                      (vnpu_23_line & {576{engine_6_owned[23]}}) |
                      (vnpu_24_line & {576{engine_6_owned[24]}}) |
                      (vnpu_25_line & {576{engine_6_owned[25]}}) |
                      (vnpu_26_line & {576{engine_6_owned[26]}}) |
                      (vnpu_27_line & {576{engine_6_owned[27]}}) |
                      (vnpu_28_line & {576{engine_6_owned[28]}}) |
                      (vnpu_29_line & {576{engine_6_owned[29]}}) |
                      (vnpu_30_line & {576{engine_6_owned[30]}}) |
                      (vnpu_31_line & {576{engine_6_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_6_owned[0]) |
                      (vnpu_1_line_good & engine_6_owned[1]) |
                      (vnpu_2_line_good & engine_6_owned[2]) |
                      (vnpu_3_line_good & engine_6_owned[3]) |
                      (vnpu_4_line_good & engine_6_owned[4]) |
                      (vnpu_5_line_good & engine_6_owned[5]) |
                      (vnpu_6_line_good & engine_6_owned[6]) |
                      (vnpu_7_line_good & engine_6_owned[7]) |
                      (vnpu_8_line_good & engine_6_owned[8]) |
                      (vnpu_9_line_good & engine_6_owned[9]) |
                      (vnpu_10_line_good & engine_6_owned[10]) |
                      (vnpu_11_line_good & engine_6_owned[11]) |
                      (vnpu_12_line_good & engine_6_owned[12]) |
                      (vnpu_13_line_good & engine_6_owned[13]) |
                      (vnpu_14_line_good & engine_6_owned[14]) |
                      (vnpu_15_line_good & engine_6_owned[15]) |
                      (vnpu_16_line_good & engine_6_owned[16]) |
                      (vnpu_17_line_good & engine_6_owned[17]) |
                      (vnpu_18_line_good & engine_6_owned[18]) |
                      (vnpu_19_line_good & engine_6_owned[19]) |
                      (vnpu_20_line_good & engine_6_owned[20]) |
                      (vnpu_21_line_good & engine_6_owned[21]) |
                      (vnpu_22_line_good & engine_6_owned[22]) |
                      (vnpu_23_line_good & engine_6_owned[23]) |
                      (vnpu_24_line_good & engine_6_owned[24]) |
                      (vnpu_25_line_good & engine_6_owned[25]) |
                      (vnpu_26_line_good & engine_6_owned[26]) |
                      (vnpu_27_line_good & engine_6_owned[27]) |
                      (vnpu_28_line_good & engine_6_owned[28]) |
                      (vnpu_29_line_good & engine_6_owned[29]) |
                      (vnpu_30_line_good & engine_6_owned[30]) |
                      (vnpu_31_line_good & engine_6_owned[31])),
    .take_i          (operation_scheduler_instr_take[6]),
    .retire_i        (operation_scheduler_retire[6]),
    .todo_i          (operation_scheduler_todo[111:96]),
    .me_todo_i       (operation_scheduler_me_todo[6]),
    .issue_i         (operation_scheduler_me_issue[6]),
    .result_valid_i  (ve_0_reduce[6] |
                      ve_1_reduce[6] |
                      ve_2_reduce[6] |
                      ve_3_reduce[6] |
                      ve_4_reduce[6] |
                      ve_5_reduce[6] |
                      ve_6_reduce[6] |
                      ve_7_reduce[6] |
                      ve_8_reduce[6] |
                      ve_9_reduce[6] |
                      ve_10_reduce[6] |
                      ve_11_reduce[6] |
                      ve_12_reduce[6] |
                      ve_13_reduce[6] |
                      ve_14_reduce[6] |
                      ve_15_reduce[6]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_6[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_6[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_6[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_6[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_6[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_6[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_6[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_6[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_6[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_6[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_6[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_6[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_6[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_6[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_6[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_6[15]}})),
    .owner_o         (engine_6_owner),
    .index_o         (engine_6_index),
    .look_o          (engine_6_look),
    .look_line_o     (engine_6_look_line),
    .instr_valid_o   (engine_6_instr_valid),
    .instr_ve_o      (engine_6_instr_ve),
    .instr_me_o      (engine_6_instr_me),
    .next_valid_o    (engine_6_next_valid),
    .next_group_o    (engine_6_next_group),
    .fault_code_o    (engine_6_fault_code),
    .me_end_o        (engine_6_me_end),
    .context_o       (engine_6_context),
    .expired_o       (engine_6_expired),
    .me_clear_o      (engine_6_me_clear),
    .me_restore_o    (engine_6_me_restore),
    .me_kill_o       (engine_6_me_kill),
    .me_context_o    (engine_6_me_context),
    .online_o        (engine_6_online),
    .flush_o         (engine_6_flush),
    .finished_o      (engine_6_finished),
    .saved_o         (engine_6_saved),
    .lost_o          (engine_6_lost),
    .owned_o         (engine_6_owned),
    .context_write_o (engine_6_context_write),
    .me_op_valid_o   (engine_6_me_op_valid),
    .me_op_o         (engine_6_me_op),
    .me_operand_o    (engine_6_me_operand),
    .ve_entry_o      (engine_6_ve_entry)
  );

  // VE whose result queue 7 takes, one-hot.
  wire [15:0] result_ve_7 = {
    ve_15_reduce[7],
    ve_14_reduce[7] & ~ve_15_reduce[7],
    ve_13_reduce[7] & ~ve_14_reduce[7] & ~ve_15_reduce[7],
    ve_12_reduce[7] & ~ve_13_reduce[7] & ~ve_14_reduce[7] & ~ve_15_reduce[7],
    ve_11_reduce[7] & ~ve_12_reduce[7] & ~ve_13_reduce[7] & ~ve_14_reduce[7] & ~ve_15_reduce[7],
    ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_1_reduce[7] &
    ~ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7],
    ve_0_reduce[7] &
    ~ve_1_reduce[7] &
    ~ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7] &
    ~ve_8_reduce[7] &
    ~ve_9_reduce[7] &
    ~ve_10_reduce[7] &
    ~ve_11_reduce[7] &
    ~ve_12_reduce[7] &
    ~ve_13_reduce[7] &
    ~ve_14_reduce[7] &
    ~ve_15_reduce[7]
  };

  vnpu_engine_slice u_engine_7 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd7)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[7]),
    .save_i          (me_save_o[7]),
    .in_service_i    (me_online_o[7]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd7)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[7]),
    .saved_i         (me_saved_i[7]),
    .restored_i      (me_restored_i[7]),
    .pop_done_i      (me_pop_done_i[7]),
    .group_i         ((vnpu_0_group & {16{engine_7_owned[0]}}) |
                      (vnpu_1_group & {16{engine_7_owned[1]}}) |
                      (vnpu_2_group & {16{engine_7_owned[2]}}) |
                      (vnpu_3_group & {16{engine_7_owned[3]}}) |
                      (vnpu_4_group & {16{engine_7_owned[4]}}) |
                      (vnpu_5_group & {16{engine_7_owned[5]}}) |
                      (vnpu_6_group & {16{engine_7_owned[6]}}) |
                      (vnpu_7_group & {16{engine_7_owned[7]}}) |
                      (vnpu_8_group & {16{engine_7_owned[8]}}) |
                      (vnpu_9_group & {16{engine_7_owned[9]}}) |
                      (vnpu_10_group & {16{engine_7_owned[10]}}) |
                      (vnpu_11_group & {16{engine_7_owned[11]}}) |
                      (vnpu_12_group & {16{engine_7_owned[12]}}) |
                      (vnpu_13_group & {16{engine_7_owned[13]}}) |
                      (vnpu_14_group & {16{engine_7_owned[14]}}) |
                      (vnpu_15_group & {16{engine_7_owned[15]}}) |
                      (vnpu_16_group & {16{engine_7_owned[16]}}) |
                      (vnpu_17_group & {16{engine_7_owned[17]}}) |
                      (vnpu_18_group & {16{engine_7_owned[18]}}) |
                      (vnpu_19_group & {16{engine_7_owned[19]}}) |
                      (vnpu_20_group & {16{engine_7_owned[20]}}) |
                      (vnpu_21_group & {16{engine_7_owned[21]}}) |
                      (vnpu_22_group & {16{engine_7_owned[22]}}) |
                      (vnpu_23_group & {16{engine_7_owned[23]}}) |
                      (vnpu_24_group & {16{engine_7_owned[24]}}) |
                      (vnpu_25_group & {16{engine_7_owned[25]}}) |
                      (vnpu_26_group & {16{engine_7_owned[26]}}) |
                      (vnpu_27_group & {16{engine_7_owned[27]}}) |
                      (vnpu_28_group & {16{engine_7_owned[28]}}) |
                      (vnpu_29_group & {16{engine_7_owned[29]}}) |
                      (vnpu_30_group & {16{engine_7_owned[30]}}) |
                      (vnpu_31_group & {16{engine_7_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_7_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_7_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_7_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_7_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_7_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_7_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_7_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_7_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_7_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_7_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_7_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_7_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_7_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_7_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_7_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_7_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_7_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_7_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_7_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_7_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_7_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_7_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_7_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_7_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_7_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_7_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_7_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_7_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_7_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_7_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_7_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_7_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_7_owned[0]) |
                      (vnpu_1_live & engine_7_owned[1]) |
                      (vnpu_2_live & engine_7_owned[2]) |
                      (vnpu_3_live & engine_7_owned[3]) |
                      (vnpu_4_live & engine_7_owned[4]) |
                      (vnpu_5_live & engine_7_owned[5]) |
                      (vnpu_6_live & engine_7_owned[6]) |
                      (vnpu_7_live & engine_7_owned[7]) |
                      (vnpu_8_live & engine_7_owned[8]) |
                      (vnpu_9_live & engine_7_owned[9]) |
                      (vnpu_10_live & engine_7_owned[10]) |
                      (vnpu_11_live & engine_7_owned[11]) |
                      (vnpu_12_live & engine_7_owned[12]) |
                      (vnpu_13_live & engine_7_owned[13]) |
                      (vnpu_14_live & engine_7_owned[14]) |
                      (vnpu_15_live & engine_7_owned[15]) |
                      (vnpu_16_live & engine_7_owned[16]) |
                      (vnpu_17_live & engine_7_owned[17]) |
                      (vnpu_18_live & engine_7_owned[18]) |
                      (vnpu_19_live & engine_7_owned[19]) |
                      (vnpu_20_live & engine_7_owned[20]) |
                      (vnpu_21_live & engine_7_owned[21]) |
                      (vnpu_22_live & engine_7_owned[22]) |
                      (vnpu_23_live & engine_7_owned[23]) |
                      (vnpu_24_live & engine_7_owned[24]) |
                      (vnpu_25_live & engine_7_owned[25]) |
                      (vnpu_26_live & engine_7_owned[26]) |
                      (vnpu_27_live & engine_7_owned[27]) |
                      (vnpu_28_live & engine_7_owned[28]) |
                      (vnpu_29_live & engine_7_owned[29]) |
                      (vnpu_30_live & engine_7_owned[30]) |
                      (vnpu_31_live & engine_7_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[7] & engine_7_owned[0]) |
                      (vnpu_1_me_hit[7] & engine_7_owned[1]) |
                      (vnpu_2_me_hit[7] & engine_7_owned[2]) |
                      (vnpu_3_me_hit[7] & engine_7_owned[3]) |
                      (vnpu_4_me_hit[7] & engine_7_owned[4]) |
                      (vnpu_5_me_hit[7] & engine_7_owned[5]) |
                      (vnpu_6_me_hit[7] & engine_7_owned[6]) |
                      (vnpu_7_me_hit[7] & engine_7_owned[7]) |
                      (vnpu_8_me_hit[7] & engine_7_owned[8]) |
                      (vnpu_9_me_hit[7] & engine_7_owned[9]) |
                      (vnpu_10_me_hit[7] & engine_7_owned[10]) |
                      (vnpu_11_me_hit[7] & engine_7_owned[11]) |
                      (vnpu_12_me_hit[7] & engine_7_owned[12]) |
                      (vnpu_13_me_hit[7] & engine_7_owned[13]) |
                      (vnpu_14_me_hit[7] & engine_7_owned[14]) |
                      (vnpu_15_me_hit[7] & engine_7_owned[15]) |
                      (vnpu_16_me_hit[7] & engine_7_owned[16]) |
                      (vnpu_17_me_hit[7] & engine_7_owned[17]) |
                      (vnpu_18_me_hit[7] & engine_7_owned[18]) |
                      (vnpu_19_me_hit[7] & engine_7_owned[19]) |
                      (vnpu_20_me_hit[7] & engine_7_owned[20]) |
                      (vnpu_21_me_hit[7] & engine_7_owned[21]) |
                      (vnpu_22_me_hit[7] & engine_7_owned[22]) |
                      (vnpu_23_me_hit[7] & engine_7_owned[23]) |
                      (vnpu_24_me_hit[7] & engine_7_owned[24]) |
                      (vnpu_25_me_hit[7] & engine_7_owned[25]) |
                      (vnpu_26_me_hit[7] & engine_7_owned[26]) |
                      (vnpu_27_me_hit[7] & engine_7_owned[27]) |
                      (vnpu_28_me_hit[7] & engine_7_owned[28]) |
                      (vnpu_29_me_hit[7] & engine_7_owned[29]) |
                      (vnpu_30_me_hit[7] & engine_7_owned[30]) |
                      (vnpu_31_me_hit[7] & engine_7_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_7_owned[0]}}) |
                      (vnpu_1_line & {576{engine_7_owned[1]}}) |
                      (vnpu_2_line & {576{engine_7_owned[2]}}) |
                      (vnpu_3_line & {576{engine_7_owned[3]}}) |
                      (vnpu_4_line & {576{engine_7_owned[4]}}) |
                      (vnpu_5_line & {576{engine_7_owned[5]}}) |
                      (vnpu_6_line & {576{engine_7_owned[6]}}) |
                      (vnpu_7_line & {576{engine_7_owned[7]}}) |
                      (vnpu_8_line & {576{engine_7_owned[8]}}) |
                      (vnpu_9_line & {576{engine_7_owned[9]}}) |
                      (vnpu_10_line & {576{engine_7_owned[10]}}) |
                      (vnpu_11_line & {576{engine_7_owned[11]}}) |
                      (vnpu_12_line & {576{engine_7_owned[12]}}) |
                      (vnpu_13_line & {576{engine_7_owned[13]}}) |
                      (vnpu_14_line & {576{engine_7_owned[14]}}) |
                      (vnpu_15_line & {576{engine_7_owned[15]}}) |
                      (vnpu_16_line & {576{engine_7_owned[16]}}) |
                      (vnpu_17_line & {576{engine_7_owned[17]}}) |
                      (vnpu_18_line & {576{engine_7_owned[18]}}) |
                      (vnpu_19_line & {576{engine_7_owned[19]}}) |
                      (vnpu_20_line & {576{engine_7_owned[20]}}) |
                      (vnpu_21_line & {576{engine_7_owned[21]}}) |
                      (vnpu_22_line & {576{engine_7_owned[22]}}) |
                      (vnpu_23_line & {576{engine_7_owned[23]}}) |
                      (vnpu_24_line & {576{engine_7_owned[24]}}) |
                      (vnpu_25_line & {576{engine_7_owned[25]}}) |
                      (vnpu_26_line & {576{engine_7_owned[26]}}) |
                      (vnpu_27_line & {576{engine_7_owned[27]}}) |
                      (vnpu_28_line & {576{engine_7_owned[28]}}) |
                      (vnpu_29_line & {576{engine_7_owned[29]}}) |
                      (vnpu_30_line & {576{engine_7_owned[30]}}) |
                      (vnpu_31_line & {576{engine_7_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_7_owned[0]) |
                      (vnpu_1_line_good & engine_7_owned[1]) |
                      (vnpu_2_line_good & engine_7_owned[2]) |
                      (vnpu_3_line_good & engine_7_owned[3]) |
                      (vnpu_4_line_good & engine_7_owned[4]) |
                      (vnpu_5_line_good & engine_7_owned[5]) |
                      (vnpu_6_line_good & engine_7_owned[6]) |
                      (vnpu_7_line_good & engine_7_owned[7]) |
                      (vnpu_8_line_good & engine_7_owned[8]) |
                      (vnpu_9_line_good & engine_7_owned[9]) |
                      (vnpu_10_line_good & engine_7_owned[10]) |
                      (vnpu_11_line_good & engine_7_owned[11]) |
                      (vnpu_12_line_good & engine_7_owned[12]) |
                      (vnpu_13_line_good & engine_7_owned[13]) |
                      (vnpu_14_line_good & engine_7_owned[14]) |
                      (vnpu_15_line_good & engine_7_owned[15]) |
                      (vnpu_16_line_good & engine_7_owned[16]) |
                      (vnpu_17_line_good & engine_7_owned[17]) |
                      (vnpu_18_line_good & engine_7_owned[18]) |
                      (vnpu_19_line_good & engine_7_owned[19]) |
                      (vnpu_20_line_good & engine_7_owned[20]) |
                      (vnpu_21_line_good & engine_7_owned[21]) |
                      (vnpu_22_line_good & engine_7_owned[22]) |
                      (vnpu_23_line_good & engine_7_owned[23]) |
                      (vnpu_24_line_good & engine_7_owned[24]) |
                      (vnpu_25_line_good & engine_7_owned[25]) |
                      (vnpu_26_line_good & engine_7_owned[26]) |
                      (vnpu_27_line_good & engine_7_owned[27]) |
                      (vnpu_28_line_good & engine_7_owned[28]) |
                      (vnpu_29_line_good & engine_7_owned[29]) |
                      (vnpu_30_line_good & engine_7_owned[30]) |
                      (vnpu_31_line_good & engine_7_owned[31])),
    .take_i          (operation_scheduler_instr_take[7]),
    .retire_i        (operation_scheduler_retire[7]),
    .todo_i          (operation_scheduler_todo[127:112]),
    .me_todo_i       (operation_scheduler_me_todo[7]),
    .issue_i         (operation_scheduler_me_issue[7]),
    .result_valid_i  (ve_0_reduce[7] |
                      ve_1_reduce[7] |
                      ve_2_reduce[7] |
                      ve_3_reduce[7] |
                      ve_4_reduce[7] |
                      ve_5_reduce[7] |
                      ve_6_reduce[7] |
                      ve_7_reduce[7] |
                      ve_8_reduce[7] |
                      ve_9_reduce[7] |
                      ve_10_reduce[7] |
                      ve_11_reduce[7] |
                      ve_12_reduce[7] |
                      ve_13_reduce[7] |
                      ve_14_reduce[7] |
                      ve_15_reduce[7]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_7[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_7[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_7[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_7[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_7[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_7[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_7[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_7[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_7[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_7[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_7[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_7[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_7[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_7[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_7[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_7[15]}})),
    .owner_o         (engine_7_owner),
    .index_o         (engine_7_index),
    .look_o          (engine_7_look),
    .look_line_o     (engine_7_look_line),
    .instr_valid_o   (engine_7_instr_valid),
    .instr_ve_o      (engine_7_instr_ve),
    .instr_me_o      (engine_7_instr_me),
    .next_valid_o    (engine_7_next_valid),
    .next_group_o    (engine_7_next_group),
    .fault_code_o    (engine_7_fault_code),
    .me_end_o        (engine_7_me_end),
    .context_o       (engine_7_context),
    .expired_o       (engine_7_expired),
    .me_clear_o      (engine_7_me_clear),
    .me_restore_o    (engine_7_me_restore),
    .me_kill_o       (engine_7_me_kill),
    .me_context_o    (engine_7_me_context),
    .online_o        (engine_7_online),
    .flush_o         (engine_7_flush),
    .finished_o      (engine_7_finished),
    .saved_o         (engine_7_saved),
    .lost_o          (engine_7_lost),
    .owned_o         (engine_7_owned),
    .context_write_o (engine_7_context_write),
    .me_op_valid_o   (engine_7_me_op_valid),
    .me_op_o         (engine_7_me_op),
    .me_operand_o    (engine_7_me_operand),
    .ve_entry_o      (engine_7_ve_entry)
  );

  // VE whose result queue 8 takes, one-hot.
  wire [15:0] result_ve_8 = {
    ve_15_reduce[8],
    ve_14_reduce[8] & ~ve_15_reduce[8],
    ve_13_reduce[8] & ~ve_14_reduce[8] & ~ve_15_reduce[8],
    ve_12_reduce[8] & ~ve_13_reduce[8] & ~ve_14_reduce[8] & ~ve_15_reduce[8],
    ve_11_reduce[8] & ~ve_12_reduce[8] & ~ve_13_reduce[8] & ~ve_14_reduce[8] & ~ve_15_reduce[8],
    ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_1_reduce[8] &
    ~ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8],
    ve_0_reduce[8] &
    ~ve_1_reduce[8] &
    ~ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8] &
    ~ve_8_reduce[8] &
    ~ve_9_reduce[8] &
    ~ve_10_reduce[8] &
    ~ve_11_reduce[8] &
    ~ve_12_reduce[8] &
    ~ve_13_reduce[8] &
    ~ve_14_reduce[8] &
    ~ve_15_reduce[8]
  };

  vnpu_engine_slice u_engine_8 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd8)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[8]),
    .save_i          (me_save_o[8]),
    .in_service_i    (me_online_o[8]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd8)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[8]),
    .saved_i         (me_saved_i[8]),
    .restored_i      (me_restored_i[8]),
    .pop_done_i      (me_pop_done_i[8]),
    .group_i         ((vnpu_0_group & {16{engine_8_owned[0]}}) |
                      (vnpu_1_group & {16{engine_8_owned[1]}}) |
                      (vnpu_2_group & {16{engine_8_owned[2]}}) |
                      (vnpu_3_group & {16{engine_8_owned[3]}}) |
                      (vnpu_4_group & {16{engine_8_owned[4]}}) |
                      (vnpu_5_group & {16{engine_8_owned[5]}}) |
                      (vnpu_6_group & {16{engine_8_owned[6]}}) |
                      (vnpu_7_group & {16{engine_8_owned[7]}}) |
                      (vnpu_8_group & {16{engine_8_owned[8]}}) |
                      (vnpu_9_group & {16{engine_8_owned[9]}}) |
                      (vnpu_10_group & {16{engine_8_owned[10]}}) |
                      (vnpu_11_group & {16{engine_8_owned[11]}}) |
                      (vnpu_12_group & {16{engine_8_owned[12]}}) |
                      (vnpu_13_group & {16{engine_8_owned[13]}}) |
                      (vnpu_14_group & {16{engine_8_owned[14]}}) |
                      (vnpu_15_group & {16{engine_8_owned[15]}}) |
                      (vnpu_16_group & {16{engine_8_owned[16]}}) |
                      (vnpu_17_group & {16{engine_8_owned[17]}}) |
                      (vnpu_18_group & {16{engine_8_owned[18]}}) |
                      (vnpu_19_group & {16{engine_8_owned[19]}}) |
                      (vnpu_20_group & {16{engine_8_owned[20]}}) |
                      (vnpu_21_group & {16{engine_8_owned[21]}}) |
                      (vnpu_22_group & {16{engine_8_owned[22]}}) |
                      (vnpu_23_group & {16{engine_8_owned[23]}}) |
                      (vnpu_24_group & {16{engine_8_owned[24]}}) |
                      (vnpu_25_group & {16{engine_8_owned[25]}}) |
                      (vnpu_26_group & {16{engine_8_owned[26]}}) |
                      (vnpu_27_group & {16{engine_8_owned[27]}}) |
                      (vnpu_28_group & {16{engine_8_owned[28]}}) |
                      (vnpu_29_group & {16{engine_8_owned[29]}}) |
                      (vnpu_30_group & {16{engine_8_owned[30]}}) |
                      (vnpu_31_group & {16{engine_8_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_8_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_8_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_8_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_8_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_8_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_8_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_8_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_8_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_8_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_8_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_8_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_8_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_8_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_8_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_8_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_8_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_8_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_8_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_8_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_8_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_8_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_8_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_8_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_8_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_8_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_8_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_8_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_8_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_8_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_8_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_8_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_8_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_8_owned[0]) |
                      (vnpu_1_live & engine_8_owned[1]) |
                      (vnpu_2_live & engine_8_owned[2]) |
                      (vnpu_3_live & engine_8_owned[3]) |
                      (vnpu_4_live & engine_8_owned[4]) |
                      (vnpu_5_live & engine_8_owned[5]) |
                      (vnpu_6_live & engine_8_owned[6]) |
                      (vnpu_7_live & engine_8_owned[7]) |
                      (vnpu_8_live & engine_8_owned[8]) |
                      (vnpu_9_live & engine_8_owned[9]) |
                      (vnpu_10_live & engine_8_owned[10]) |
                      (vnpu_11_live & engine_8_owned[11]) |
                      (vnpu_12_live & engine_8_owned[12]) |
                      (vnpu_13_live & engine_8_owned[13]) |
                      (vnpu_14_live & engine_8_owned[14]) |
                      (vnpu_15_live & engine_8_owned[15]) |
                      (vnpu_16_live & engine_8_owned[16]) |
                      (vnpu_17_live & engine_8_owned[17]) |
                      (vnpu_18_live & engine_8_owned[18]) |
                      (vnpu_19_live & engine_8_owned[19]) |
                      (vnpu_20_live & engine_8_owned[20]) |
                      (vnpu_21_live & engine_8_owned[21]) |
                      (vnpu_22_live & engine_8_owned[22]) |
                      (vnpu_23_live & engine_8_owned[23]) |
                      (vnpu_24_live & engine_8_owned[24]) |
                      (vnpu_25_live & engine_8_owned[25]) |
                      (vnpu_26_live & engine_8_owned[26]) |
                      (vnpu_27_live & engine_8_owned[27]) |
                      (vnpu_28_live & engine_8_owned[28]) |
                      (vnpu_29_live & engine_8_owned[29]) |
                      (vnpu_30_live & engine_8_owned[30]) |
                      (vnpu_31_live & engine_8_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[8] & engine_8_owned[0]) |
                      (vnpu_1_me_hit[8] & engine_8_owned[1]) |
                      (vnpu_2_me_hit[8] & engine_8_owned[2]) |
                      (vnpu_3_me_hit[8] & engine_8_owned[3]) |
                      (vnpu_4_me_hit[8] & engine_8_owned[4]) |
                      (vnpu_5_me_hit[8] & engine_8_owned[5]) |
                      (vnpu_6_me_hit[8] & engine_8_owned[6]) |
                      (vnpu_7_me_hit[8] & engine_8_owned[7]) |
                      (vnpu_8_me_hit[8] & engine_8_owned[8]) |
                      (vnpu_9_me_hit[8] & engine_8_owned[9]) |
                      (vnpu_10_me_hit[8] & engine_8_owned[10]) |
                      (vnpu_11_me_hit[8] & engine_8_owned[11]) |
                      (vnpu_12_me_hit[8] & engine_8_owned[12]) |
                      (vnpu_13_me_hit[8] & engine_8_owned[13]) |
                      (vnpu_14_me_hit[8] & engine_8_owned[14]) |
                      (vnpu_15_me_hit[8] & engine_8_owned[15]) |
                      (vnpu_16_me_hit[8] & engine_8_owned[16]) |
                      (vnpu_17_me_hit[8] & engine_8_owned[17]) |
                      (vnpu_18_me_hit[8] & engine_8_owned[18]) |
                      (vnpu_19_me_hit[8] & engine_8_owned[19]) |
                      (vnpu_20_me_hit[8] & engine_8_owned[20]) |
                      (vnpu_21_me_hit[8] & engine_8_owned[21]) |
                      (vnpu_22_me_hit[8] & engine_8_owned[22]) |
                      (vnpu_23_me_hit[8] & engine_8_owned[23]) |
                      (vnpu_24_me_hit[8] & engine_8_owned[24]) |
                      (vnpu_25_me_hit[8] & engine_8_owned[25]) |
                      (vnpu_26_me_hit[8] & engine_8_owned[26]) |
                      (vnpu_27_me_hit[8] & engine_8_owned[27]) |
                      (vnpu_28_me_hit[8] & engine_8_owned[28]) |
                      (vnpu_29_me_hit[8] & engine_8_owned[29]) |
                      (vnpu_30_me_hit[8] & engine_8_owned[30]) |
                      (vnpu_31_me_hit[8] & engine_8_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_8_owned[0]}}) |
                      (vnpu_1_line & {576{engine_8_owned[1]}}) |
                      (vnpu_2_line & {576{engine_8_owned[2]}}) |
                      (vnpu_3_line & {576{engine_8_owned[3]}}) |
                      (vnpu_4_line & {576{engine_8_owned[4]}}) |
                      (vnpu_5_line & {576{engine_8_owned[5]}}) |
                      (vnpu_6_line & {576{engine_8_owned[6]}}) |
                      (vnpu_7_line & {576{engine_8_owned[7]}}) |
                      (vnpu_8_line & {576{engine_8_owned[8]}}) |
                      (vnpu_9_line & {576{engine_8_owned[9]}}) |
                      (vnpu_10_line & {576{engine_8_owned[10]}}) |
                      (vnpu_11_line & {576{engine_8_owned[11]}}) |
                      (vnpu_12_line & {576{engine_8_owned[12]}}) |
                      (vnpu_13_line & {576{engine_8_owned[13]}}) |
                      (vnpu_14_line & {576{engine_8_owned[14]}}) |
                      (vnpu_15_line & {576{engine_8_owned[15]}}) |
                      (vnpu_16_line & {576{engine_8_owned[16]}}) |
                      (vnpu_17_line & {576{engine_8_owned[17]}}) |
                      (vnpu_18_line & {576{engine_8_owned[18]}}) |
                      (vnpu_19_line & {576{engine_8_owned[19]}}) |
                      (vnpu_20_line & {576{engine_8_owned[20]}}) |
                      (vnpu_21_line & {576{engine_8_owned[21]}}) |
                      (vnpu_22_line & {576{engine_8_owned[22]}}) |
                      (vnpu_23_line & {576{engine_8_owned[23]}}) |
                      (vnpu_24_line & {576{engine_8_owned[24]}}) |
                      (vnpu_25_line & {576{engine_8_owned[25]}}) |
                      (vnpu_26_line & {576{engine_8_owned[26]}}) |
                      (vnpu_27_line & {576{engine_8_owned[27]}}) |
                      (vnpu_28_line & {576{engine_8_owned[28]}}) |
                      (vnpu_29_line & {576{engine_8_owned[29]}}) |
                      (vnpu_30_line & {576{engine_8_owned[30]}}) |
                      (vnpu_31_line & {576{engine_8_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_8_owned[0]) |
                      (vnpu_1_line_good & engine_8_owned[1]) |
                      (vnpu_2_line_good & engine_8_owned[2]) |
                      (vnpu_3_line_good & engine_8_owned[3]) |
                      (vnpu_4_line_good & engine_8_owned[4]) |
                      (vnpu_5_line_good & engine_8_owned[5]) |
                      (vnpu_6_line_good & engine_8_owned[6]) |
                      (vnpu_7_line_good & engine_8_owned[7]) |
                      (vnpu_8_line_good & engine_8_owned[8]) |
                      (vnpu_9_line_good & engine_8_owned[9]) |
                      (vnpu_10_line_good & engine_8_owned[10]) |
                      (vnpu_11_line_good & engine_8_owned[11]) |
                      (vnpu_12_line_good & engine_8_owned[12]) |
                      (vnpu_13_line_good & engine_8_owned[13]) |
                      (vnpu_14_line_good & engine_8_owned[14]) |
                      (vnpu_15_line_good & engine_8_owned[15]) |
                      (vnpu_16_line_good & engine_8_owned[16]) |
                      (vnpu_17_line_good & engine_8_owned[17]) |
                      (vnpu_18_line_good & engine_8_owned[18]) |
                      (vnpu_19_line_good & engine_8_owned[19]) |
                      (vnpu_20_line_good & engine_8_owned[20]) |
                      (vnpu_21_line_good & engine_8_owned[21]) |
                      (vnpu_22_line_good & engine_8_owned[22]) |
                      (vnpu_23_line_good & engine_8_owned[23]) |
                      (vnpu_24_line_good & engine_8_owned[24]) |
                      (vnpu_25_line_good & engine_8_owned[25]) |
                      (vnpu_26_line_good & engine_8_owned[26]) |
                      (vnpu_27_line_good & engine_8_owned[27]) |
                      (vnpu_28_line_good & engine_8_owned[28]) |
                      (vnpu_29_line_good & engine_8_owned[29]) |
                      (vnpu_30_line_good & engine_8_owned[30]) |
                      (vnpu_31_line_good & engine_8_owned[31])),
    .take_i          (operation_scheduler_instr_take[8]),
    .retire_i        (operation_scheduler_retire[8]),
    .todo_i          (operation_scheduler_todo[143:128]),
    .me_todo_i       (operation_scheduler_me_todo[8]),
    .issue_i         (operation_scheduler_me_issue[8]),
    .result_valid_i  (ve_0_reduce[8] |
                      ve_1_reduce[8] |
                      ve_2_reduce[8] |
                      ve_3_reduce[8] |
                      ve_4_reduce[8] |
                      ve_5_reduce[8] |
                      ve_6_reduce[8] |
                      ve_7_reduce[8] |
                      ve_8_reduce[8] |
                      ve_9_reduce[8] |
                      ve_10_reduce[8] |
                      ve_11_reduce[8] |
                      ve_12_reduce[8] |
                      ve_13_reduce[8] |
                      ve_14_reduce[8] |
                      ve_15_reduce[8]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_8[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_8[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_8[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_8[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_8[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_8[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_8[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_8[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_8[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_8[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_8[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_8[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_8[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_8[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_8[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_8[15]}})),
    .owner_o         (engine_8_owner),
    .index_o         (engine_8_index),
    .look_o          (engine_8_look),
    .look_line_o     (engine_8_look_line),
    .instr_valid_o   (engine_8_instr_valid),
    .instr_ve_o      (engine_8_instr_ve),
    .instr_me_o      (engine_8_instr_me),
    .next_valid_o    (engine_8_next_valid),
    .next_group_o    (engine_8_next_group),
    .fault_code_o    (engine_8_fault_code),
    .me_end_o        (engine_8_me_end),
    .context_o       (engine_8_context),
    .expired_o       (engine_8_expired),
    .me_clear_o      (engine_8_me_clear),
    .me_restore_o    (engine_8_me_restore),
    .me_kill_o       (engine_8_me_kill),
    .me_context_o    (engine_8_me_context),
    .online_o        (engine_8_online),
    .flush_o         (engine_8_flush),
    .finished_o      (engine_8_finished),
    .saved_o         (engine_8_saved),
    .lost_o          (engine_8_lost),
    .owned_o         (engine_8_owned),
    .context_write_o (engine_8_context_write),
    .me_op_valid_o   (engine_8_me_op_valid),
    .me_op_o         (engine_8_me_op),
    .me_operand_o    (engine_8_me_operand),
    .ve_entry_o      (engine_8_ve_entry)
  );

  // VE whose result queue 9 takes, one-hot.
  wire [15:0] result_ve_9 = {
    ve_15_reduce[9],
    ve_14_reduce[9] & ~ve_15_reduce[9],
    ve_13_reduce[9] & ~ve_14_reduce[9] & ~ve_15_reduce[9],
    ve_12_reduce[9] & ~ve_13_reduce[9] & ~ve_14_reduce[9] & ~ve_15_reduce[9],
    ve_11_reduce[9] & ~ve_12_reduce[9] & ~ve_13_reduce[9] & ~ve_14_reduce[9] & ~ve_15_reduce[9],
    ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_1_reduce[9] &
    ~ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9],
    ve_0_reduce[9] &
    ~ve_1_reduce[9] &
    ~ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9] &
    ~ve_8_reduce[9] &
    ~ve_9_reduce[9] &
    ~ve_10_reduce[9] &
    ~ve_11_reduce[9] &
    ~ve_12_reduce[9] &
    ~ve_13_reduce[9] &
    ~ve_14_reduce[9] &
    ~ve_15_reduce[9]
  };

  vnpu_engine_slice u_engine_9 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd9)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[9]),
    .save_i          (me_save_o[9]),
    .in_service_i    (me_online_o[9]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd9)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[9]),
    .saved_i         (me_saved_i[9]),
    .restored_i      (me_restored_i[9]),
    .pop_done_i      (me_pop_done_i[9]),
    .group_i         ((vnpu_0_group & {16{engine_9_owned[0]}}) |
                      (vnpu_1_group & {16{engine_9_owned[1]}}) |
                      (vnpu_2_group & {16{engine_9_owned[2]}}) |
                      (vnpu_3_group & {16{engine_9_owned[3]}}) |
                      (vnpu_4_group & {16{engine_9_owned[4]}}) |
                      (vnpu_5_group & {16{engine_9_owned[5]}}) |
                      (vnpu_6_group & {16{engine_9_owned[6]}}) |
                      (vnpu_7_group & {16{engine_9_owned[7]}}) |
                      (vnpu_8_group & {16{engine_9_owned[8]}}) |
                      (vnpu_9_group & {16{engine_9_owned[9]}}) |
                      (vnpu_10_group & {16{engine_9_owned[10]}}) |
                      (vnpu_11_group & {16{engine_9_owned[11]}}) |
                      (vnpu_12_group & {16{engine_9_owned[12]}}) |
                      (vnpu_13_group & {16{engine_9_owned[13]}}) |
                      (vnpu_14_group & {16{engine_9_owned[14]}}) |
                      (vnpu_15_group & {16{engine_9_owned[15]}}) |
                      (vnpu_16_group & {16{engine_9_owned[16]}}) |
                      (vnpu_17_group & {16{engine_9_owned[17]}}) |
                      (vnpu_18_group & {16{engine_9_owned[18]}}) |
                      (vnpu_19_group & {16{engine_9_owned[19]}}) |
                      (vnpu_20_group & {16{engine_9_owned[20]}}) |
                      (vnpu_21_group & {16{engine_9_owned[21]}}) |
                      (vnpu_22_group & {16{engine_9_owned[22]}}) |
                      (vnpu_23_group & {16{engine_9_owned[23]}}) |
                      (vnpu_24_group & {16{engine_9_owned[24]}}) |
                      (vnpu_25_group & {16{engine_9_owned[25]}}) |
                      (vnpu_26_group & {16{engine_9_owned[26]}}) |
                      (vnpu_27_group & {16{engine_9_owned[27]}}) |
                      (vnpu_28_group & {16{engine_9_owned[28]}}) |
                      (vnpu_29_group & {16{engine_9_owned[29]}}) |
                      (vnpu_30_group & {16{engine_9_owned[30]}}) |
                      (vnpu_31_group & {16{engine_9_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_9_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_9_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_9_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_9_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_9_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_9_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_9_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_9_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_9_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_9_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_9_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_9_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_9_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_9_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_9_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_9_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_9_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_9_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_9_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_9_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_9_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_9_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_9_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_9_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_9_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_9_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_9_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_9_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_9_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_9_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_9_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_9_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_9_owned[0]) |
                      (vnpu_1_live & engine_9_owned[1]) |
                      (vnpu_2_live & engine_9_owned[2]) |
                      (vnpu_3_live & engine_9_owned[3]) |
                      (vnpu_4_live & engine_9_owned[4]) |
                      (vnpu_5_live & engine_9_owned[5]) |
                      (vnpu_6_live & engine_9_owned[6]) |
                      (vnpu_7_live & engine_9_owned[7]) |
                      (vnpu_8_live & engine_9_owned[8]) |
                      (vnpu_9_live & engine_9_owned[9]) |
                      (vnpu_10_live & engine_9_owned[10]) |
                      (vnpu_11_live & engine_9_owned[11]) |
                      (vnpu_12_live & engine_9_owned[12]) |
                      (vnpu_13_live & engine_9_owned[13]) |
                      (vnpu_14_live & engine_9_owned[14]) |
                      (vnpu_15_live & engine_9_owned[15]) |
                      (vnpu_16_live & engine_9_owned[16]) |
                      (vnpu_17_live & engine_9_owned[17]) |
                      (vnpu_18_live & engine_9_owned[18]) |
                      (vnpu_19_live & engine_9_owned[19]) |
                      (vnpu_20_live & engine_9_owned[20]) |
                      (vnpu_21_live & engine_9_owned[21]) |
                      (vnpu_22_live & engine_9_owned[22]) |
                      (vnpu_23_live & engine_9_owned[23]) |
                      (vnpu_24_live & engine_9_owned[24]) |
                      (vnpu_25_live & engine_9_owned[25]) |
                      (vnpu_26_live & engine_9_owned[26]) |
                      (vnpu_27_live & engine_9_owned[27]) |
                      (vnpu_28_live & engine_9_owned[28]) |
                      (vnpu_29_live & engine_9_owned[29]) |
                      (vnpu_30_live & engine_9_owned[30]) |
                      (vnpu_31_live & engine_9_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[9] & engine_9_owned[0]) |
                      (vnpu_1_me_hit[9] & engine_9_owned[1]) |
                      (vnpu_2_me_hit[9] & engine_9_owned[2]) |
                      (vnpu_3_me_hit[9] & engine_9_owned[3]) |
                      (vnpu_4_me_hit[9] & engine_9_owned[4]) |
                      (vnpu_5_me_hit[9] & engine_9_owned[5]) |
                      (vnpu_6_me_hit[9] & engine_9_owned[6]) |
                      (vnpu_7_me_hit[9] & engine_9_owned[7]) |
                      (vnpu_8_me_hit[9] & engine_9_owned[8]) |
                      (vnpu_9_me_hit[9] & engine_9_owned[9]) |
                      (vnpu_10_me_hit[9] & engine_9_owned[10]) |
                      (vnpu_11_me_hit[9] & engine_9_owned[11]) |
                      (vnpu_12_me_hit[9] & engine_9_owned[12]) |
                      (vnpu_13_me_hit[9] & engine_9_owned[13]) |
                      (vnpu_14_me_hit[9] & engine_9_owned[14]) |
                      (vnpu_15_me_hit[9] & engine_9_owned[15]) |
                      (vnpu_16_me_hit[9] & engine_9_owned[16]) |
                      (vnpu_17_me_hit[9] & engine_9_owned[17]) |
                      (vnpu_18_me_hit[9] & engine_9_owned[18]) |
                      (vnpu_19_me_hit[9] & engine_9_owned[19]) |
                      (vnpu_20_me_hit[9] & engine_9_owned[20]) |
                      (vnpu_21_me_hit[9] & engine_9_owned[21]) |
                      (vnpu_22_me_hit[9] & engine_9_owned[22]) |
                      (vnpu_23_me_hit[9] & engine_9_owned[23]) |
                      (vnpu_24_me_hit[9] & engine_9_owned[24]) |
                      (vnpu_25_me_hit[9] & engine_9_owned[25]) |
                      (vnpu_26_me_hit[9] & engine_9_owned[26]) |
                      (vnpu_27_me_hit[9] & engine_9_owned[27]) |
                      (vnpu_28_me_hit[9] & engine_9_owned[28]) |
                      (vnpu_29_me_hit[9] & engine_9_owned[29]) |
                      (vnpu_30_me_hit[9] & engine_9_owned[30]) |
                      (vnpu_31_me_hit[9] & engine_9_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_9_owned[0]}}) |
                      (vnpu_1_line & {576{engine_9_owned[1]}}) |
                      (vnpu_2_line & {576{engine_9_owned[2]}}) |
                      (vnpu_3_line & {576{engine_9_owned[3]}}) |
                      (vnpu_4_line & {576{engine_9_owned[4]}}) |
                      (vnpu_5_line & {576{engine_9_owned[5]}}) |
                      (vnpu_6_line & {576{engine_9_owned[6]}}) |
                      (vnpu_7_line & {576{engine_9_owned[7]}}) |
                      (vnpu_8_line & {576{engine_9_owned[8]}}) |
                      (vnpu_9_line & {576{engine_9_owned[9]}}) |
                      (vnpu_10_line & {576{engine_9_owned[10]}}) |
                      (vnpu_11_line & {576{engine_9_owned[11]}}) |
                      (vnpu_12_line & {576{engine_9_owned[12]}}) |
                      (vnpu_13_line & {576{engine_9_owned[13]}}) |
                      (vnpu_14_line & {576{engine_9_owned[14]}}) |
                      (vnpu_15_line & {576{engine_9_owned[15]}}) |
                      (vnpu_16_line & {576{engine_9_owned[16]}}) |
                      (vnpu_17_line & {576{engine_9_owned[17]}}) |
                      (vnpu_18_line & {576{engine_9_owned[18]}}) |
                      (vnpu_19_line & {576{engine_9_owned[19]}}) |
                      (vnpu_20_line & {576{engine_9_owned[20]}}) |
                      (vnpu_21_line & {576{engine_9_owned[21]}}) |
                      (vnpu_22_line & {576{engine_9_owned[22]}}) |
                      (vnpu_23_line & {576{engine_9_owned[23]}}) |
                      (vnpu_24_line & {576{engine_9_owned[24]}}) |
                      (vnpu_25_line & {576{engine_9_owned[25]}}) |
                      (vnpu_26_line & {576{engine_9_owned[26]}}) |
                      (vnpu_27_line & {576{engine_9_owned[27]}}) |
                      (vnpu_28_line & {576{engine_9_owned[28]}}) |
                      (vnpu_29_line & {576{engine_9_owned[29]}}) |
                      (vnpu_30_line & {576{engine_9_owned[30]}}) |
                      (vnpu_31_line & {576{engine_9_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_9_owned[0]) |
                      (vnpu_1_line_good & engine_9_owned[1]) |
                      (vnpu_2_line_good & engine_9_owned[2]) |
                      (vnpu_3_line_good & engine_9_owned[3]) |
                      (vnpu_4_line_good & engine_9_owned[4]) |
                      (vnpu_5_line_good & engine_9_owned[5]) |
                      (vnpu_6_line_good & engine_9_owned[6]) |
                      (vnpu_7_line_good & engine_9_owned[7]) |
                      (vnpu_8_line_good & engine_9_owned[8]) |
                      (vnpu_9_line_good & engine_9_owned[9]) |
                      (vnpu_10_line_good & engine_9_owned[10]) |
                      (vnpu_11_line_good & engine_9_owned[11]) |
                      (vnpu_12_line_good & engine_9_owned[12]) |
                      (vnpu_13_line_good & engine_9_owned[13]) |
                      (vnpu_14_line_good & engine_9_owned[14]) |
                      (vnpu_15_line_good & engine_9_owned[15]) |
                      (vnpu_16_line_good & engine_9_owned[16]) |
                      (vnpu_17_line_good & engine_9_owned[17]) |
                      (vnpu_18_line_good & engine_9_owned[18]) |
                      (vnpu_19_line_good & engine_9_owned[19]) |
                      (vnpu_20_line_good & engine_9_owned[20]) |
                      (vnpu_21_line_good & engine_9_owned[21]) |
                      (vnpu_22_line_good & engine_9_owned[22]) |
                      (vnpu_23_line_good & engine_9_owned[23]) |
                      (vnpu_24_line_good & engine_9_owned[24]) |
                      (vnpu_25_line_good & engine_9_owned[25]) |
                      (vnpu_26_line_good & engine_9_owned[26]) |
                      (vnpu_27_line_good & engine_9_owned[27]) |
                      (vnpu_28_line_good & engine_9_owned[28]) |
                      (vnpu_29_line_good & engine_9_owned[29]) |
                      (vnpu_30_line_good & engine_9_owned[30]) |
                      (vnpu_31_line_good & engine_9_owned[31])),
    .take_i          (operation_scheduler_instr_take[9]),
    .retire_i        (operation_scheduler_retire[9]),
    .todo_i          (operation_scheduler_todo[159:144]),
    .me_todo_i       (operation_scheduler_me_todo[9]),
    .issue_i         (operation_scheduler_me_issue[9]),
    .result_valid_i  (ve_0_reduce[9] |
                      ve_1_reduce[9] |
                      ve_2_reduce[9] |
                      ve_3_reduce[9] |
                      ve_4_reduce[9] |
                      ve_5_reduce[9] |
                      ve_6_reduce[9] |
                      ve_7_reduce[9] |
                      ve_8_reduce[9] |
                      ve_9_reduce[9] |
                      ve_10_reduce[9] |
                      ve_11_reduce[9] |
                      ve_12_reduce[9] |
                      ve_13_reduce[9] |
                      ve_14_reduce[9] |
                      ve_15_reduce[9]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_9[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_9[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_9[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_9[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_9[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_9[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_9[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_9[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_9[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_9[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_9[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_9[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_9[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_9[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_9[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_9[15]}})),
    .owner_o         (engine_9_owner),
    .index_o         (engine_9_index),
    .look_o          (engine_9_look),
    .look_line_o     (engine_9_look_line),
    .instr_valid_o   (engine_9_instr_valid),
    .instr_ve_o      (engine_9_instr_ve),
    .instr_me_o      (engine_9_instr_me),
    .next_valid_o    (engine_9_next_valid),
    .next_group_o    (engine_9_next_group),
    .fault_code_o    (engine_9_fault_code),
    .me_end_o        (engine_9_me_end),
    .context_o       (engine_9_context),
    .expired_o       (engine_9_expired),
    .me_clear_o      (engine_9_me_clear),
    .me_restore_o    (engine_9_me_restore),
    .me_kill_o       (engine_9_me_kill),
    .me_context_o    (engine_9_me_context),
    .online_o        (engine_9_online),
    .flush_o         (engine_9_flush),
    .finished_o      (engine_9_finished),
    .saved_o         (engine_9_saved),
    .lost_o          (engine_9_lost),
    .owned_o         (engine_9_owned),
    .context_write_o (engine_9_context_write),
    .me_op_valid_o   (engine_9_me_op_valid),
    .me_op_o         (engine_9_me_op),
    .me_operand_o    (engine_9_me_operand),
    .ve_entry_o      (engine_9_ve_entry)
  );

  // VE whose result queue 10 takes, one-hot.
  wire [15:0] result_ve_10 = {
    ve_15_reduce[10],
    ve_14_reduce[10] & ~ve_15_reduce[10],
    ve_13_reduce[10] & ~ve_14_reduce[10] & ~ve_15_reduce[10],
    ve_12_reduce[10] & ~ve_13_reduce[10] & ~ve_14_reduce[10] & ~ve_15_reduce[10],
    ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_1_reduce[10] &
    ~ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10],
    ve_0_reduce[10] &
    ~ve_1_reduce[10] &
    ~ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10] &
    ~ve_8_reduce[10] &
    ~ve_9_reduce[10] &
    ~ve_10_reduce[10] &
    ~ve_11_reduce[10] &
    ~ve_12_reduce[10] &
    ~ve_13_reduce[10] &
    ~ve_14_reduce[10] &
    ~ve_15_reduce[10]
  };

  vnpu_engine_slice u_engine_10 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd10)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[10]),
    .save_i          (me_save_o[10]),
    .in_service_i    (me_online_o[10]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd10)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[10]),
    .saved_i         (me_saved_i[10]),
    .restored_i      (me_restored_i[10]),
    .pop_done_i      (me_pop_done_i[10]),
    .group_i         ((vnpu_0_group & {16{engine_10_owned[0]}}) |
                      (vnpu_1_group & {16{engine_10_owned[1]}}) |
                      (vnpu_2_group & {16{engine_10_owned[2]}}) |
                      (vnpu_3_group & {16{engine_10_owned[3]}}) |
                      (vnpu_4_group & {16{engine_10_owned[4]}}) |
                      (vnpu_5_group & {16{engine_10_owned[5]}}) |
                      (vnpu_6_group & {16{engine_10_owned[6]}}) |
                      (vnpu_7_group & {16{engine_10_owned[7]}}) |
                      (vnpu_8_group & {16{engine_10_owned[8]}}) |
                      (vnpu_9_group & {16{engine_10_owned[9]}}) |
                      (vnpu_10_group & {16{engine_10_owned[10]}}) |
                      (vnpu_11_group & {16{engine_10_owned[11]}}) |
                      (vnpu_12_group & {16{engine_10_owned[12]}}) |
                      (vnpu_13_group & {16{engine_10_owned[13]}}) |
                      (vnpu_14_group & {16{engine_10_owned[14]}}) |
                      (vnpu_15_group & {16{engine_10_owned[15]}}) |
                      (vnpu_16_group & {16{engine_10_owned[16]}}) |
                      (vnpu_17_group & {16{engine_10_owned[17]}}) |
                      (vnpu_18_group & {16{engine_10_owned[18]}}) |
                      (vnpu_19_group & {16{engine_10_owned[19]}}) |
                      (vnpu_20_group & {16{engine_10_owned[20]}}) |
                      (vnpu_21_group & {16{engine_10_owned[21]}}) |
                      (vnpu_22_group & {16{engine_10_owned[22]}}) |
                      (vnpu_23_group & {16{engine_10_owned[23]}}) |
                      (vnpu_24_group & {16{engine_10_owned[24]}}) |
                      (vnpu_25_group & {16{engine_10_owned[25]}}) |
                      (vnpu_26_group & {16{engine_10_owned[26]}}) |
                      (vnpu_27_group & {16{engine_10_owned[27]}}) |
                      (vnpu_28_group & {16{engine_10_owned[28]}}) |
                      (vnpu_29_group & {16{engine_10_owned[29]}}) |
                      (vnpu_30_group & {16{engine_10_owned[30]}}) |
                      (vnpu_31_group & {16{engine_10_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_10_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_10_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_10_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_10_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_10_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_10_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_10_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_10_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_10_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_10_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_10_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_10_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_10_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_10_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_10_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_10_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_10_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_10_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_10_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_10_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_10_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_10_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_10_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_10_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_10_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_10_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_10_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_10_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_10_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_10_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_10_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_10_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_10_owned[0]) |
                      (vnpu_1_live & engine_10_owned[1]) |
                      (vnpu_2_live & engine_10_owned[2]) |
                      (vnpu_3_live & engine_10_owned[3]) |
                      (vnpu_4_live & engine_10_owned[4]) |
                      (vnpu_5_live & engine_10_owned[5]) |
                      (vnpu_6_live & engine_10_owned[6]) |
                      (vnpu_7_live & engine_10_owned[7]) |
                      (vnpu_8_live & engine_10_owned[8]) |
                      (vnpu_9_live & engine_10_owned[9]) |
                      (vnpu_10_live & engine_10_owned[10]) |
                      (vnpu_11_live & engine_10_owned[11]) |
                      (vnpu_12_live & engine_10_owned[12]) |
                      (vnpu_13_live & engine_10_owned[13]) |
                      (vnpu_14_live & engine_10_owned[14]) |
                      (vnpu_15_live & engine_10_owned[15]) |
                      (vnpu_16_live & engine_10_owned[16]) |
                      (vnpu_17_live & engine_10_owned[17]) |
                      (vnpu_18_live & engine_10_owned[18]) |
                      (vnpu_19_live & engine_10_owned[19]) |
                      (vnpu_20_live & engine_10_owned[20]) |
                      (vnpu_21_live & engine_10_owned[21]) |
                      (vnpu_22_live & engine_10_owned[22]) |
                      (vnpu_23_live & engine_10_owned[23]) |
                      (vnpu_24_live & engine_10_owned[24]) |
                      (vnpu_25_live & engine_10_owned[25]) |
                      (vnpu_26_live & engine_10_owned[26]) |
                      (vnpu_27_live & engine_10_owned[27]) |
                      (vnpu_28_live & engine_10_owned[28]) |
                      (vnpu_29_live & engine_10_owned[29]) |
                      (vnpu_30_live & engine_10_owned[30]) |
                      (vnpu_31_live & engine_10_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[10] & engine_10_owned[0]) |
                      (vnpu_1_me_hit[10] & engine_10_owned[1]) |
                      (vnpu_2_me_hit[10] & engine_10_owned[2]) |
                      (vnpu_3_me_hit[10] & engine_10_owned[3]) |
                      (vnpu_4_me_hit[10] & engine_10_owned[4]) |
                      (vnpu_5_me_hit[10] & engine_10_owned[5]) |
                      (vnpu_6_me_hit[10] & engine_10_owned[6]) |
                      (vnpu_7_me_hit[10] & engine_10_owned[7]) |
                      (vnpu_8_me_hit[10] & engine_10_owned[8]) |
                      (vnpu_9_me_hit[10] & engine_10_owned[9]) |
                      (vnpu_10_me_hit[10] & engine_10_owned[10]) |
                      (vnpu_11_me_hit[10] & engine_10_owned[11]) |
                      (vnpu_12_me_hit[10] & engine_10_owned[12]) |
                      (vnpu_13_me_hit[10] & engine_10_owned[13]) |
                      (vnpu_14_me_hit[10] & engine_10_owned[14]) |
                      (vnpu_15_me_hit[10] & engine_10_owned[15]) |
                      (vnpu_16_me_hit[10] & engine_10_owned[16]) |
                      (vnpu_17_me_hit[10] & engine_10_owned[17]) |
                      (vnpu_18_me_hit[10] & engine_10_owned[18]) |
                      (vnpu_19_me_hit[10] & engine_10_owned[19]) |
                      (vnpu_20_me_hit[10] & engine_10_owned[20]) |
                      (vnpu_21_me_hit[10] & engine_10_owned[21]) |
                      (vnpu_22_me_hit[10] & engine_10_owned[22]) |
                      (vnpu_23_me_hit[10] & engine_10_owned[23]) |
                      (vnpu_24_me_hit[10] & engine_10_owned[24]) |
                      (vnpu_25_me_hit[10] & engine_10_owned[25]) |
                      (vnpu_26_me_hit[10] & engine_10_owned[26]) |
                      (vnpu_27_me_hit[10] & engine_10_owned[27]) |
                      (vnpu_28_me_hit[10] & engine_10_owned[28]) |
                      (vnpu_29_me_hit[10] & engine_10_owned[29]) |
                      (vnpu_30_me_hit[10] & engine_10_owned[30]) |
                      (vnpu_31_me_hit[10] & engine_10_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_10_owned[0]}}) |
                      (vnpu_1_line & {576{engine_10_owned[1]}}) |
                      (vnpu_2_line & {576{engine_10_owned[2]}}) |
                      (vnpu_3_line & {576{engine_10_owned[3]}}) |
                      (vnpu_4_line & {576{engine_10_owned[4]}}) |
                      (vnpu_5_line & {576{engine_10_owned[5]}}) |
                      (vnpu_6_line & {576{engine_10_owned[6]}}) |
                      (vnpu_7_line & {576{engine_10_owned[7]}}) |
                      (vnpu_8_line & {576{engine_10_owned[8]}}) |
                      (vnpu_9_line & {576{engine_10_owned[9]}}) |
                      (vnpu_10_line & {576{engine_10_owned[10]}}) |
                      (vnpu_11_line & {576{engine_10_owned[11]}}) |
                      (vnpu_12_line & {576{engine_10_owned[12]}}) |
                      (vnpu_13_line & {576{engine_10_owned[13]}}) |
                      (vnpu_14_line & {576{engine_10_owned[14]}}) |
                      (vnpu_15_line & {576{engine_10_owned[15]}}) |
                      (vnpu_16_line & {576{engine_10_owned[16]}}) |
                      (vnpu_17_line & {576{engine_10_owned[17]}}) |
                      (vnpu_18_line & {576{engine_10_owned[18]}}) |
                      (vnpu_19_line & {576{engine_10_owned[19]}}) |
                      (vnpu_20_line & {576{engine_10_owned[20]}}) |
                      (vnpu_21_line & {576{engine_10_owned[21]}}) |
                      (vnpu_22_line & {576{engine_10_owned[22]}}) |
                      (vnpu_23_line & {576{engine_10_owned[23]}}) |
                      (vnpu_24_line & {576{engine_10_owned[24]}}) |
                      (vnpu_25_line & {576{engine_10_owned[25]}}) |
                      (vnpu_26_line & {576{engine_10_owned[26]}}) |
                      (vnpu_27_line & {576{engine_10_owned[27]}}) |
                      (vnpu_28_line & {576{engine_10_owned[28]}}) |
                      (vnpu_29_line & {576{engine_10_owned[29]}}) |
                      (vnpu_30_line & {576{engine_10_owned[30]}}) |
                      (vnpu_31_line & {576{engine_10_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_10_owned[0]) |
                      (vnpu_1_line_good & engine_10_owned[1]) |
                      (vnpu_2_line_good & engine_10_owned[2]) |
                      (vnpu_3_line_good & engine_10_owned[3]) |
                      (vnpu_4_line_good & engine_10_owned[4]) |
                      (vnpu_5_line_good & engine_10_owned[5]) |
                      (vnpu_6_line_good & engine_10_owned[6]) |
                      (vnpu_7_line_good & engine_10_owned[7]) |
                      (vnpu_8_line_good & engine_10_owned[8]) |
                      (vnpu_9_line_good & engine_10_owned[9]) |
                      (vnpu_10_line_good & engine_10_owned[10]) |
                      (vnpu_11_line_good & engine_10_owned[11]) |
                      (vnpu_12_line_good & engine_10_owned[12]) |
                      (vnpu_13_line_good & engine_10_owned[13]) |
                      (vnpu_14_line_good & engine_10_owned[14]) |
                      (vnpu_15_line_good & engine_10_owned[15]) |
                      (vnpu_16_line_good & engine_10_owned[16]) |
                      (vnpu_17_line_good & engine_10_owned[17]) |
                      (vnpu_18_line_good & engine_10_owned[18]) |
                      (vnpu_19_line_good & engine_10_owned[19]) |
                      (vnpu_20_line_good & engine_10_owned[20]) |
                      (vnpu_21_line_good & engine_10_owned[21]) |
                      (vnpu_22_line_good & engine_10_owned[22]) |
                      (vnpu_23_line_good & engine_10_owned[23]) |
                      (vnpu_24_line_good & engine_10_owned[24]) |
                      (vnpu_25_line_good & engine_10_owned[25]) |
                      (vnpu_26_line_good & engine_10_owned[26]) |
                      (vnpu_27_line_good & engine_10_owned[27]) |
                      (vnpu_28_line_good & engine_10_owned[28]) |
                      (vnpu_29_line_good & engine_10_owned[29]) |
                      (vnpu_30_line_good & engine_10_owned[30]) |
                      (vnpu_31_line_good & engine_10_owned[31])),
    .take_i          (operation_scheduler_instr_take[10]),
    .retire_i        (operation_scheduler_retire[10]),
    .todo_i          (operation_scheduler_todo[175:160]),
    .me_todo_i       (operation_scheduler_me_todo[10]),
    .issue_i         (operation_scheduler_me_issue[10]),
    .result_valid_i  (ve_0_reduce[10] |
                      ve_1_reduce[10] |
                      ve_2_reduce[10] |
                      ve_3_reduce[10] |
                      ve_4_reduce[10] |
                      ve_5_reduce[10] |
                      ve_6_reduce[10] |
                      ve_7_reduce[10] |
                      ve_8_reduce[10] |
                      ve_9_reduce[10] |
                      ve_10_reduce[10] |
                      ve_11_reduce[10] |
                      ve_12_reduce[10] |
                      ve_13_reduce[10] |
                      ve_14_reduce[10] |
                      ve_15_reduce[10]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_10[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_10[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_10[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_10[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_10[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_10[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_10[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_10[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_10[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_10[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_10[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_10[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_10[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_10[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_10[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_10[15]}})),
    .owner_o         (engine_10_owner),
    .index_o         (engine_10_index),
    .look_o          (engine_10_look),
    .look_line_o     (engine_10_look_line),
    .instr_valid_o   (engine_10_instr_valid),
    .instr_ve_o      (engine_10_instr_ve),
    .instr_me_o      (engine_10_instr_me),
    .next_valid_o    (engine_10_next_valid),
    .next_group_o    (engine_10_next_group),
    .fault_code_o    (engine_10_fault_code),
    .me_end_o        (engine_10_me_end),
    .context_o       (engine_10_context),
    .expired_o       (engine_10_expired),
    .me_clear_o      (engine_10_me_clear),
    .me_restore_o    (engine_10_me_restore),
    .me_kill_o       (engine_10_me_kill),
    .me_context_o    (engine_10_me_context),
    .online_o        (engine_10_online),
    .flush_o         (engine_10_flush),
    .finished_o      (engine_10_finished),
    .saved_o         (engine_10_saved),
    .lost_o          (engine_10_lost),
    .owned_o         (engine_10_owned),
    .context_write_o (engine_10_context_write),
    .me_op_valid_o   (engine_10_me_op_valid),
    .me_op_o         (engine_10_me_op),
    .me_operand_o    (engine_10_me_operand),
    .ve_entry_o      (engine_10_ve_entry)
  );

  // VE whose result queue 11 takes, one-hot.
  wire [15:0] result_ve_11 = {
    ve_15_reduce[11],
    ve_14_reduce[11] & ~ve_15_reduce[11],
    ve_13_reduce[11] & ~ve_14_reduce[11] & ~ve_15_reduce[11],
    ve_12_reduce[11] & ~ve_13_reduce[11] & ~ve_14_reduce[11] & ~ve_15_reduce[11],
    ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_1_reduce[11] &
    ~ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11],
    ve_0_reduce[11] &
    ~ve_1_reduce[11] &
    ~ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11] &
    ~ve_8_reduce[11] &
    ~ve_9_reduce[11] &
    ~ve_10_reduce[11] &
    ~ve_11_reduce[11] &
    ~ve_12_reduce[11] &
    ~ve_13_reduce[11] &
    ~ve_14_reduce[11] &
    ~ve_15_reduce[11]
  };

  vnpu_engine_slice u_engine_11 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd11)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[11]),
    .save_i          (me_save_o[11]),
    .in_service_i    (me_online_o[11]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd11)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[11]),
    .saved_i         (me_saved_i[11]),
    .restored_i      (me_restored_i[11]),
    .pop_done_i      (me_pop_done_i[11]),
    .group_i         ((vnpu_0_group & {16{engine_11_owned[0]}}) |
                      (vnpu_1_group & {16{engine_11_owned[1]}}) |
                      (vnpu_2_group & {16{engine_11_owned[2]}}) |
                      (vnpu_3_group & {16{engine_11_owned[3]}}) |
                      (vnpu_4_group & {16{engine_11_owned[4]}}) |
                      (vnpu_5_group & {16{engine_11_owned[5]}}) |
                      (vnpu_6_group & {16{engine_11_owned[6]}}) |
                      (vnpu_7_group & {16{engine_11_owned[7]}}) |
                      (vnpu_8_group & {16{engine_11_owned[8]}}) |
                      (vnpu_9_group & {16{engine_11_owned[9]}}) |
                      (vnpu_10_group & {16{engine_11_owned[10]}}) |
                      (vnpu_11_group & {16{engine_11_owned[11]}}) |
                      (vnpu_12_group & {16{engine_11_owned[12]}}) |
                      (vnpu_13_group & {16{engine_11_owned[13]}}) |
                      (vnpu_14_group & {16{engine_11_owned[14]}}) |
                      (vnpu_15_group & {16{engine_11_owned[15]}}) |
                      (vnpu_16_group & {16{engine_11_owned[16]}}) |
                      (vnpu_17_group & {16{engine_11_owned[17]}}) |
                      (vnpu_18_group & {16{engine_11_owned[18]}}) |
                      (vnpu_19_group & {16{engine_11_owned[19]}}) |
                      (vnpu_20_group & {16{engine_11_owned[20]}}) |
                      (vnpu_21_group & {16{engine_11_owned[21]}}) |
                      (vnpu_22_group & {16{engine_11_owned[22]}}) |
                      (vnpu_23_group & {16{engine_11_owned[23]}}) |
                      (vnpu_24_group & {16{engine_11_owned[24]}}) |
                      (vnpu_25_group & {16{engine_11_owned[25]}}) |
                      (vnpu_26_group & {16{engine_11_owned[26]}}) |
                      (vnpu_27_group & {16{engine_11_owned[27]}}) |
                      (vnpu_28_group & {16{engine_11_owned[28]}}) |
                      (vnpu_29_group & {16{engine_11_owned[29]}}) |
                      (vnpu_30_group & {16{engine_11_owned[30]}}) |
                      (vnpu_31_group & {16{engine_11_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_11_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_11_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_11_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_11_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_11_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_11_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_11_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_11_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_11_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_11_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_11_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_11_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_11_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_11_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_11_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_11_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_11_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_11_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_11_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_11_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_11_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_11_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_11_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_11_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_11_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_11_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_11_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_11_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_11_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_11_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_11_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_11_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_11_owned[0]) |
                      (vnpu_1_live & engine_11_owned[1]) |
                      (vnpu_2_live & engine_11_owned[2]) |
                      (vnpu_3_live & engine_11_owned[3]) |
                      (vnpu_4_live & engine_11_owned[4]) |
                      (vnpu_5_live & engine_11_owned[5]) |
                      (vnpu_6_live & engine_11_owned[6]) |
                      (vnpu_7_live & engine_11_owned[7]) |
                      (vnpu_8_live & engine_11_owned[8]) |
                      (vnpu_9_live & engine_11_owned[9]) |
                      (vnpu_10_live & engine_11_owned[10]) |
                      (vnpu_11_live & engine_11_owned[11]) |
                      (vnpu_12_live & engine_11_owned[12]) |
                      (vnpu_13_live & engine_11_owned[13]) |
                      (vnpu_14_live & engine_11_owned[14]) |
                      (vnpu_15_live & engine_11_owned[15]) |
                      (vnpu_16_live & engine_11_owned[16]) |
                      (vnpu_17_live & engine_11_owned[17]) |
                      (vnpu_18_live & engine_11_owned[18]) |
                      (vnpu_19_live & engine_11_owned[19]) |
                      (vnpu_20_live & engine_11_owned[20]) |
                      (vnpu_21_live & engine_11_owned[21]) |
                      (vnpu_22_live & engine_11_owned[22]) |
                      (vnpu_23_live & engine_11_owned[23]) |
                      (vnpu_24_live & engine_11_owned[24]) |
                      (vnpu_25_live & engine_11_owned[25]) |
                      (vnpu_26_live & engine_11_owned[26]) |
                      (vnpu_27_live & engine_11_owned[27]) |
                      (vnpu_28_live & engine_11_owned[28]) |
                      (vnpu_29_live & engine_11_owned[29]) |
                      (vnpu_30_live & engine_11_owned[30]) |
                      (vnpu_31_live & engine_11_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[11] & engine_11_owned[0]) |
                      (vnpu_1_me_hit[11] & engine_11_owned[1]) |
                      (vnpu_2_me_hit[11] & engine_11_owned[2]) |
                      (vnpu_3_me_hit[11] & engine_11_owned[3]) |
                      (vnpu_4_me_hit[11] & engine_11_owned[4]) |
                      (vnpu_5_me_hit[11] & engine_11_owned[5]) |
                      (vnpu_6_me_hit[11] & engine_11_owned[6]) |
                      (vnpu_7_me_hit[11] & engine_11_owned[7]) |
                      (vnpu_8_me_hit[11] & engine_11_owned[8]) |
                      (vnpu_9_me_hit[11] & engine_11_owned[9]) |
                      (vnpu_10_me_hit[11] & engine_11_owned[10]) |
                      (vnpu_11_me_hit[11] & engine_11_owned[11]) |
                      (vnpu_12_me_hit[11] & engine_11_owned[12]) |
                      (vnpu_13_me_hit[11] & engine_11_owned[13]) |
                      (vnpu_14_me_hit[11] & engine_11_owned[14]) |
                      (vnpu_15_me_hit[11] & engine_11_owned[15]) |
                      (vnpu_16_me_hit[11] & engine_11_owned[16]) |
                      (vnpu_17_me_hit[11] & engine_11_owned[17]) |
                      (vnpu_18_me_hit[11] & engine_11_owned[18]) |
                      (vnpu_19_me_hit[11] & engine_11_owned[19]) |
                      (vnpu_20_me_hit[11] & engine_11_owned[20]) |
                      (vnpu_21_me_hit[11] & engine_11_owned[21]) |
                      (vnpu_22_me_hit[11] & engine_11_owned[22]) |
                      (vnpu_23_me_hit[11] & engine_11_owned[23]) |
                      (vnpu_24_me_hit[11] & engine_11_owned[24]) |
                      (vnpu_25_me_hit[11] & engine_11_owned[25]) |
                      (vnpu_26_me_hit[11] & engine_11_owned[26]) |
                      (vnpu_27_me_hit[11] & engine_11_owned[27]) |
                      (vnpu_28_me_hit[11] & engine_11_owned[28]) |
                      (vnpu_29_me_hit[11] & engine_11_owned[29]) |
                      (vnpu_30_me_hit[11] & engine_11_owned[30]) |
                      (vnpu_31_me_hit[11] & engine_11_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_11_owned[0]}}) |
                      (vnpu_1_line & {576{engine_11_owned[1]}}) |
                      (vnpu_2_line & {576{engine_11_owned[2]}}) |
                      (vnpu_3_line & {576{engine_11_owned[3]}}) |
                      (vnpu_4_line & {576{engine_11_owned[4]}}) |
                      (vnpu_5_line & {576{engine_11_owned[5]}}) |
                      (vnpu_6_line & {576{engine_11_owned[6]}}) |
                      (vnpu_7_line & {576{engine_11_owned[7]}}) |
                      (vnpu_8_line & {576{engine_11_owned[8]}}) |
                      (vnpu_9_line & {576{engine_11_owned[9]}}) |
                      (vnpu_10_line & {576{engine_11_owned[10]}}) |
                      (vnpu_11_line & {576{engine_11_owned[11]}}) |
                      (vnpu_12_line & {576{engine_11_owned[12]}}) |
                      (vnpu_13_line & {576{engine_11_owned[13]}}) |
                      (vnpu_14_line & {576{engine_11_owned[14]}}) |
                      (vnpu_15_line & {576{engine_11_owned[15]}}) |
                      (vnpu_16_line & {576{engine_11_owned[16]}}) |
                      (vnpu_17_line & {576{engine_11_owned[17]}}) |
                      (vnpu_18_line & {576{engine_11_owned[18]}}) |
                      (vnpu_19_line & {576{engine_11_owned[19]}}) |
                      (vnpu_20_line & {576{engine_11_owned[20]}}) |
                      (vnpu_21_line & {576{engine_11_owned[21]}}) |
                      (vnpu_22_line & {576{engine_11_owned[22]}}) |
                      (vnpu_23_line & {576{engine_11_owned[23]}}) |
                      (vnpu_24_line & {576{engine_11_owned[24]}}) |
                      (vnpu_25_line & {576{engine_11_owned[25]}}) |
                      (vnpu_26_line & {576{engine_11_owned[26]}}) |
                      (vnpu_27_line & {576{engine_11_owned[27]}}) |
                      (vnpu_28_line & {576{engine_11_owned[28]}}) |
                      (vnpu_29_line & {576{engine_11_owned[29]}}) |
                      (vnpu_30_line & {576{engine_11_owned[30]}}) |
                      (vnpu_31_line & {576{engine_11_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_11_owned[0]) |
                      (vnpu_1_line_good & engine_11_owned[1]) |
                      (vnpu_2_line_good & engine_11_owned[2]) |
                      (vnpu_3_line_good & engine_11_owned[3]) |
                      (vnpu_4_line_good & engine_11_owned[4]) |
                      (vnpu_5_line_good & engine_11_owned[5]) |
                      (vnpu_6_line_good & engine_11_owned[6]) |
                      (vnpu_7_line_good & engine_11_owned[7]) |
                      (vnpu_8_line_good & engine_11_owned[8]) |
                      (vnpu_9_line_good & engine_11_owned[9]) |
                      (vnpu_10_line_good & engine_11_owned[10]) |
                      (vnpu_11_line_good & engine_11_owned[11]) |
                      (vnpu_12_line_good & engine_11_owned[12]) |
                      (vnpu_13_line_good & engine_11_owned[13]) |
                      (vnpu_14_line_good & engine_11_owned[14]) |
                      (vnpu_15_line_good & engine_11_owned[15]) |
                      (vnpu_16_line_good & engine_11_owned[16]) |
                      (vnpu_17_line_good & engine_11_owned[17]) |
                      (vnpu_18_line_good & engine_11_owned[18]) |
                      (vnpu_19_line_good & engine_11_owned[19]) |
                      (vnpu_20_line_good & engine_11_owned[20]) |
                      (vnpu_21_line_good & engine_11_owned[21]) |
                      (vnpu_22_line_good & engine_11_owned[22]) |
                      (vnpu_23_line_good & engine_11_owned[23]) |
                      (vnpu_24_line_good & engine_11_owned[24]) |
                      (vnpu_25_line_good & engine_11_owned[25]) |
                      (vnpu_26_line_good & engine_11_owned[26]) |
                      (vnpu_27_line_good & engine_11_owned[27]) |
                      (vnpu_28_line_good & engine_11_owned[28]) |
                      (vnpu_29_line_good & engine_11_owned[29]) |
                      (vnpu_30_line_good & engine_11_owned[30]) |
                      (vnpu_31_line_good & engine_11_owned[31])),
    .take_i          (operation_scheduler_instr_take[11]),
    .retire_i        (operation_scheduler_retire[11]),
    .todo_i          (operation_scheduler_todo[191:176]),
    .me_todo_i       (operation_scheduler_me_todo[11]),
    .issue_i         (operation_scheduler_me_issue[11]),
    .result_valid_i  (ve_0_reduce[11] |
                      ve_1_reduce[11] |
                      ve_2_reduce[11] |
                      ve_3_reduce[11] |
                      ve_4_reduce[11] |
                      ve_5_reduce[11] |
                      ve_6_reduce[11] |
                      ve_7_reduce[11] |
                      ve_8_reduce[11] |
                      ve_9_reduce[11] |
                      ve_10_reduce[11] |
                      ve_11_reduce[11] |
                      ve_12_reduce[11] |
                      ve_13_reduce[11] |
                      ve_14_reduce[11] |
                      ve_15_reduce[11]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_11[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_11[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_11[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_11[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_11[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_11[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_11[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_11[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_11[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_11[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_11[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_11[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_11[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_11[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_11[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_11[15]}})),
    .owner_o         (engine_11_owner),
    .index_o         (engine_11_index),
    .look_o          (engine_11_look),
    .look_line_o     (engine_11_look_line),
    .instr_valid_o   (engine_11_instr_valid),
    .instr_ve_o      (engine_11_instr_ve),
    .instr_me_o      (engine_11_instr_me),
    .next_valid_o    (engine_11_next_valid),
    .next_group_o    (engine_11_next_group),
    .fault_code_o    (engine_11_fault_code),
    .me_end_o        (engine_11_me_end),
    .context_o       (engine_11_context),
    .expired_o       (engine_11_expired),
    .me_clear_o      (engine_11_me_clear),
    .me_restore_o    (engine_11_me_restore),
    .me_kill_o       (engine_11_me_kill),
    .me_context_o    (engine_11_me_context),
    .online_o        (engine_11_online),
    .flush_o         (engine_11_flush),
    .finished_o      (engine_11_finished),
    .saved_o         (engine_11_saved),
    .lost_o          (engine_11_lost),
    .owned_o         (engine_11_owned),
    .context_write_o (engine_11_context_write),
    .me_op_valid_o   (engine_11_me_op_valid),
    .me_op_o         (engine_11_me_op),
    .me_operand_o    (engine_11_me_operand),
    .ve_entry_o      (engine_11_ve_entry)
  );

  // VE whose result queue 12 takes, one-hot.
  wire [15:0] result_ve_12 = {
    ve_15_reduce[12],
    ve_14_reduce[12] & ~ve_15_reduce[12],
    ve_13_reduce[12] & ~ve_14_reduce[12] & ~ve_15_reduce[12],
    ve_12_reduce[12] & ~ve_13_reduce[12] & ~ve_14_reduce[12] & ~ve_15_reduce[12],
    ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_1_reduce[12] &
    ~ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12],
    ve_0_reduce[12] &
    ~ve_1_reduce[12] &
    ~ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12] &
    ~ve_8_reduce[12] &
    ~ve_9_reduce[12] &
    ~ve_10_reduce[12] &
    ~ve_11_reduce[12] &
    ~ve_12_reduce[12] &
    ~ve_13_reduce[12] &
    ~ve_14_reduce[12] &
    ~ve_15_reduce[12]
  };

  vnpu_engine_slice u_engine_12 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd12)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[12]),
    .save_i          (me_save_o[12]),
    .in_service_i    (me_online_o[12]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd12)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[12]),
    .saved_i         (me_saved_i[12]),
    .restored_i      (me_restored_i[12]),
    .pop_done_i      (me_pop_done_i[12]),
    .group_i         ((vnpu_0_group & {16{engine_12_owned[0]}}) |
                      (vnpu_1_group & {16{engine_12_owned[1]}}) |
                      (vnpu_2_group & {16{engine_12_owned[2]}}) |
                      (vnpu_3_group & {16{engine_12_owned[3]}}) |
                      (vnpu_4_group & {16{engine_12_owned[4]}}) |
                      (vnpu_5_group & {16{engine_12_owned[5]}}) |
                      (vnpu_6_group & {16{engine_12_owned[6]}}) |
                      (vnpu_7_group & {16{engine_12_owned[7]}}) |
                      (vnpu_8_group & {16{engine_12_owned[8]}}) |
                      (vnpu_9_group & {16{engine_12_owned[9]}}) |
                      (vnpu_10_group & {16{engine_12_owned[10]}}) |
                      (vnpu_11_group & {16{engine_12_owned[11]}}) |
                      (vnpu_12_group & {16{engine_12_owned[12]}}) |
                      (vnpu_13_group & {16{engine_12_owned[13]}}) |
                      (vnpu_14_group & {16{engine_12_owned[14]}}) |
                      (vnpu_15_group & {16{engine_12_owned[15]}}) |
                      (vnpu_16_group & {16{engine_12_owned[16]}}) |
                      (vnpu_17_group & {16{engine_12_owned[17]}}) |
                      (vnpu_18_group & {16{engine_12_owned[18]}}) |
                      (vnpu_19_group & {16{engine_12_owned[19]}}) |
                      (vnpu_20_group & {16{engine_12_owned[20]}}) |
                      (vnpu_21_group & {16{engine_12_owned[21]}}) |
                      (vnpu_22_group & {16{engine_12_owned[22]}}) |
                      (vnpu_23_group & {16{engine_12_owned[23]}}) |
                      (vnpu_24_group & {16{engine_12_owned[24]}}) |
                      (vnpu_25_group & {16{engine_12_owned[25]}}) |
                      (vnpu_26_group & {16{engine_12_owned[26]}}) |
                      (vnpu_27_group & {16{engine_12_owned[27]}}) |
                      (vnpu_28_group & {16{engine_12_owned[28]}}) |
                      (vnpu_29_group & {16{engine_12_owned[29]}}) |
                      (vnpu_30_group & {16{engine_12_owned[30]}}) |
                      (vnpu_31_group & {16{engine_12_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_12_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_12_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_12_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_12_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_12_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_12_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_12_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_12_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_12_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_12_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_12_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_12_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_12_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_12_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_12_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_12_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_12_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_12_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_12_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_12_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_12_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_12_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_12_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_12_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_12_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_12_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_12_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_12_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_12_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_12_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_12_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_12_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_12_owned[0]) |
                      (vnpu_1_live & engine_12_owned[1]) |
                      (vnpu_2_live & engine_12_owned[2]) |
                      (vnpu_3_live & engine_12_owned[3]) |
                      (vnpu_4_live & engine_12_owned[4]) |
                      (vnpu_5_live & engine_12_owned[5]) |
                      (vnpu_6_live & engine_12_owned[6]) |
                      (vnpu_7_live & engine_12_owned[7]) |
                      (vnpu_8_live & engine_12_owned[8]) |
                      (vnpu_9_live & engine_12_owned[9]) |
                      (vnpu_10_live & engine_12_owned[10]) |
                      (vnpu_11_live & engine_12_owned[11]) |
                      (vnpu_12_live & engine_12_owned[12]) |
                      (vnpu_13_live & engine_12_owned[13]) |
                      (vnpu_14_live & engine_12_owned[14]) |
                      (vnpu_15_live & engine_12_owned[15]) |
                      (vnpu_16_live & engine_12_owned[16]) |
                      (vnpu_17_live & engine_12_owned[17]) |
                      (vnpu_18_live & engine_12_owned[18]) |
                      (vnpu_19_live & engine_12_owned[19]) |
                      (vnpu_20_live & engine_12_owned[20]) |
                      (vnpu_21_live & engine_12_owned[21]) |
                      (vnpu_22_live & engine_12_owned[22]) |
                      (vnpu_23_live & engine_12_owned[23]) |
                      (vnpu_24_live & engine_12_owned[24]) |
                      (vnpu_25_live & engine_12_owned[25]) |
                      (vnpu_26_live & engine_12_owned[26]) |
                      (vnpu_27_live & engine_12_owned[27]) |
                      (vnpu_28_live & engine_12_owned[28]) |
                      (vnpu_29_live & engine_12_owned[29]) |
                      (vnpu_30_live & engine_12_owned[30]) |
                      (vnpu_31_live & engine_12_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[12] & engine_12_owned[0]) |
                      (vnpu_1_me_hit[12] & engine_12_owned[1]) |
                      (vnpu_2_me_hit[12] & engine_12_owned[2]) |
                      (vnpu_3_me_hit[12] & engine_12_owned[3]) |
                      (vnpu_4_me_hit[12] & engine_12_owned[4]) |
                      (vnpu_5_me_hit[12] & engine_12_owned[5]) |
                      (vnpu_6_me_hit[12] & engine_12_owned[6]) |
                      (vnpu_7_me_hit[12] & engine_12_owned[7]) |
                      (vnpu_8_me_hit[12] & engine_12_owned[8]) |
                      (vnpu_9_me_hit[12] & engine_12_owned[9]) |
                      (vnpu_10_me_hit[12] & engine_12_owned[10]) |
                      (vnpu_11_me_hit[12] & engine_12_owned[11]) |
                      (vnpu_12_me_hit[12] & engine_12_owned[12]) |
                      (vnpu_13_me_hit[12] & engine_12_owned[13]) |
                      (vnpu_14_me_hit[12] & engine_12_owned[14]) |
                      (vnpu_15_me_hit[12] & engine_12_owned[15]) |
                      (vnpu_16_me_hit[12] & engine_12_owned[16]) |
                      (vnpu_17_me_hit[12] & engine_12_owned[17]) |
                      (vnpu_18_me_hit[12] & engine_12_owned[18]) |
                      (vnpu_19_me_hit[12] & engine_12_owned[19]) |
                      (vnpu_20_me_hit[12] & engine_12_owned[20]) |
                      (vnpu_21_me_hit[12] & engine_12_owned[21]) |
                      (vnpu_22_me_hit[12] & engine_12_owned[22]) |
                      (vnpu_23_me_hit[12] & engine_12_owned[23]) |
                      (vnpu_24_me_hit[12] & engine_12_owned[24]) |
                      (vnpu_25_me_hit[12] & engine_12_owned[25]) |
                      (vnpu_26_me_hit[12] & engine_12_owned[26]) |
                      (vnpu_27_me_hit[12] & engine_12_owned[27]) |
                      (vnpu_28_me_hit[12] & engine_12_owned[28]) |
                      (vnpu_29_me_hit[12] & engine_12_owned[29]) |
                      (vnpu_30_me_hit[12] & engine_12_owned[30]) |
                      (vnpu_31_me_hit[12] & engine_12_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_12_owned[0]}}) |
                      (vnpu_1_line & {576{engine_12_owned[1]}}) |
                      (vnpu_2_line & {576{engine_12_owned[2]}}) |
                      (vnpu_3_line & {576{engine_12_owned[3]}}) |
                      (vnpu_4_line & {576{engine_12_owned[4]}}) |
                      (vnpu_5_line & {576{engine_12_owned[5]}}) |
                      (vnpu_6_line & {576{engine_12_owned[6]}}) |
                      (vnpu_7_line & {576{engine_12_owned[7]}}) |
                      (vnpu_8_line & {576{engine_12_owned[8]}}) |
                      (vnpu_9_line & {576{engine_12_owned[9]}}) |
                      (vnpu_10_line & {576{engine_12_owned[10]}}) |
                      (vnpu_11_line & {576{engine_12_owned[11]}}) |
                      (vnpu_12_line & {576{engine_12_owned[12]}}) |
                      (vnpu_13_line & {576{engine_12_owned[13]}}) |
                      (vnpu_14_line & {576{engine_12_owned[14]}}) |
                      (vnpu_15_line & {576{engine_12_owned[15]}}) |
                      (vnpu_16_line & {576{engine_12_owned[16]}}) |
                      (vnpu_17_line & {576{engine_12_owned[17]}}) |
                      (vnpu_18_line & {576{engine_12_owned[18]}}) |
                      (vnpu_19_line & {576{engine_12_owned[19]}}) |
                      (vnpu_20_line & {576{engine_12_owned[20]}}) |
                      (vnpu_21_line & {576{engine_12_owned[21]}}) |
                      (vnpu_22_line & {576{engine_12_owned[22]}}) |
                      (vnpu_23_line & {576{engine_12_owned[23]}}) |
                      (vnpu_24_line & {576{engine_12_owned[24]}}) |
                      (vnpu_25_line & {576{engine_12_owned[25]}}) |
                      (vnpu_26_line & {576{engine_12_owned[26]}}) |
                      (vnpu_27_line & {576{engine_12_owned[27]}}) |
                      (vnpu_28_line & {576{engine_12_owned[28]}}) |
                      (vnpu_29_line & {576{engine_12_owned[29]}}) |
                      (vnpu_30_line & {576{engine_12_owned[30]}}) |
                      (vnpu_31_line & {576{engine_12_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_12_owned[0]) |
                      (vnpu_1_line_good & engine_12_owned[1]) |
                      (vnpu_2_line_good & engine_12_owned[2]) |
                      (vnpu_3_line_good & engine_12_owned[3]) |
                      (vnpu_4_line_good & engine_12_owned[4]) |
                      (vnpu_5_line_good & engine_12_owned[5]) |
                      (vnpu_6_line_good & engine_12_owned[6]) |
                      (vnpu_7_line_good & engine_12_owned[7]) |
                      (vnpu_8_line_good & engine_12_owned[8]) |
                      (vnpu_9_line_good & engine_12_owned[9]) |
                      (vnpu_10_line_good & engine_12_owned[10]) |
                      (vnpu_11_line_good & engine_12_owned[11]) |
                      (vnpu_12_line_good & engine_12_owned[12]) |
                      (vnpu_13_line_good & engine_12_owned[13]) |
                      (vnpu_14_line_good & engine_12_owned[14]) |
                      (vnpu_15_line_good & engine_12_owned[15]) |
                      (vnpu_16_line_good & engine_12_owned[16]) |
                      (vnpu_17_line_good & engine_12_owned[17]) |
                      (vnpu_18_line_good & engine_12_owned[18]) |
                      (vnpu_19_line_good & engine_12_owned[19]) |
                      (vnpu_20_line_good & engine_12_owned[20]) |
                      (vnpu_21_line_good & engine_12_owned[21]) |
                      (vnpu_22_line_good & engine_12_owned[22]) |
                      (vnpu_23_line_good & engine_12_owned[23]) |
                      (vnpu_24_line_good & engine_12_owned[24]) |
                      (vnpu_25_line_good & engine_12_owned[25]) |
                      (vnpu_26_line_good & engine_12_owned[26]) |
                      (vnpu_27_line_good & engine_12_owned[27]) |
                      (vnpu_28_line_good & engine_12_owned[28]) |
                      (vnpu_29_line_good & engine_12_owned[29]) |
                      (vnpu_30_line_good & engine_12_owned[30]) |
                      (vnpu_31_line_good & engine_12_owned[31])),
    .take_i          (operation_scheduler_instr_take[12]),
    .retire_i        (operation_scheduler_retire[12]),
    .todo_i          (operation_scheduler_todo[207:192]),
    .me_todo_i       (operation_scheduler_me_todo[12]),
    .issue_i         (operation_scheduler_me_issue[12]),
    .result_valid_i  (ve_0_reduce[12] |
                      ve_1_reduce[12] |
                      ve_2_reduce[12] |
                      ve_3_reduce[12] |
                      ve_4_reduce[12] |
                      ve_5_reduce[12] |
                      ve_6_reduce[12] |
                      ve_7_reduce[12] |
                      ve_8_reduce[12] |
                      ve_9_reduce[12] |
                      ve_10_reduce[12] |
                      ve_11_reduce[12] |
                      ve_12_reduce[12] |
                      ve_13_reduce[12] |
                      ve_14_reduce[12] |
                      ve_15_reduce[12]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_12[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_12[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_12[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_12[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_12[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_12[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_12[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_12[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_12[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_12[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_12[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_12[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_12[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_12[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_12[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_12[15]}})),
    .owner_o         (engine_12_owner),
    .index_o         (engine_12_index),
    .look_o          (engine_12_look),
    .look_line_o     (engine_12_look_line),
    .instr_valid_o   (engine_12_instr_valid),
    .instr_ve_o      (engine_12_instr_ve),
    .instr_me_o      (engine_12_instr_me),
    .next_valid_o    (engine_12_next_valid),
    .next_group_o    (engine_12_next_group),
    .fault_code_o    (engine_12_fault_code),
    .me_end_o        (engine_12_me_end),
    .context_o       (engine_12_context),
    .expired_o       (engine_12_expired),
    .me_clear_o      (engine_12_me_clear),
    .me_restore_o    (engine_12_me_restore),
    .me_kill_o       (engine_12_me_kill),
    .me_context_o    (engine_12_me_context),
    .online_o        (engine_12_online),
    .flush_o         (engine_12_flush),
    .finished_o      (engine_12_finished),
    .saved_o         (engine_12_saved),
    .lost_o          (engine_12_lost),
    .owned_o         (engine_12_owned),
    .context_write_o (engine_12_context_write),
    .me_op_valid_o   (engine_12_me_op_valid),
    .me_op_o         (engine_12_me_op),
    .me_operand_o    (engine_12_me_operand),
    .ve_entry_o      (engine_12_ve_entry)
  );

  // VE whose result queue 13 takes, one-hot.
  wire [15:0] result_ve_13 = {
    ve_15_reduce[13],
    ve_14_reduce[13] & ~ve_15_reduce[13],
    ve_13_reduce[13] & ~ve_14_reduce[13] & ~ve_15_reduce[13],
    ve_12_reduce[13] & ~ve_13_reduce[13] & ~ve_14_reduce[13] & ~ve_15_reduce[13],
    ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_1_reduce[13] &
    ~ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13],
    ve_0_reduce[13] &
    ~ve_1_reduce[13] &
    ~ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13] &
    ~ve_8_reduce[13] &
    ~ve_9_reduce[13] &
    ~ve_10_reduce[13] &
    ~ve_11_reduce[13] &
    ~ve_12_reduce[13] &
    ~ve_13_reduce[13] &
    ~ve_14_reduce[13] &
    ~ve_15_reduce[13]
  };

  vnpu_engine_slice u_engine_13 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd13)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[13]),
    .save_i          (me_save_o[13]),
    .in_service_i    (me_online_o[13]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd13)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[13]),
    .saved_i         (me_saved_i[13]),
    .restored_i      (me_restored_i[13]),
    .pop_done_i      (me_pop_done_i[13]),
    .group_i         ((vnpu_0_group & {16{engine_13_owned[0]}}) |
                      (vnpu_1_group & {16{engine_13_owned[1]}}) |
                      (vnpu_2_group & {16{engine_13_owned[2]}}) |
                      (vnpu_3_group & {16{engine_13_owned[3]}}) |
                      (vnpu_4_group & {16{engine_13_owned[4]}}) |
                      (vnpu_5_group & {16{engine_13_owned[5]}}) |
                      (vnpu_6_group & {16{engine_13_owned[6]}}) |
                      (vnpu_7_group & {16{engine_13_owned[7]}}) |
                      (vnpu_8_group & {16{engine_13_owned[8]}}) |
                      (vnpu_9_group & {16{engine_13_owned[9]}}) |
                      (vnpu_10_group & {16{engine_13_owned[10]}}) |
                      (vnpu_11_group & {16{engine_13_owned[11]}}) |
                      (vnpu_12_group & {16{engine_13_owned[12]}}) |
                      (vnpu_13_group & {16{engine_13_owned[13]}}) |
                      (vnpu_14_group & {16{engine_13_owned[14]}}) |
                      (vnpu_15_group & {16{engine_13_owned[15]}}) |
                      (vnpu_16_group & {16{engine_13_owned[16]}}) |
                      (vnpu_17_group & {16{engine_13_owned[17]}}) |
                      (vnpu_18_group & {16{engine_13_owned[18]}}) |
                      (vnpu_19_group & {16{engine_13_owned[19]}}) |
                      (vnpu_20_group & {16{engine_13_owned[20]}}) |
                      (vnpu_21_group & {16{engine_13_owned[21]}}) |
                      (vnpu_22_group & {16{engine_13_owned[22]}}) |
                      (vnpu_23_group & {16{engine_13_owned[23]}}) |
                      (vnpu_24_group & {16{engine_13_owned[24]}}) |
                      (vnpu_25_group & {16{engine_13_owned[25]}}) |
                      (vnpu_26_group & {16{engine_13_owned[26]}}) |
                      (vnpu_27_group & {16{engine_13_owned[27]}}) |
                      (vnpu_28_group & {16{engine_13_owned[28]}}) |
                      (vnpu_29_group & {16{engine_13_owned[29]}}) |
                      (vnpu_30_group & {16{engine_13_owned[30]}}) |
                      (vnpu_31_group & {16{engine_13_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_13_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_13_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_13_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_13_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_13_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_13_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_13_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_13_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_13_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_13_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_13_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_13_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_13_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_13_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_13_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_13_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_13_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_13_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_13_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_13_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_13_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_13_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_13_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_13_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_13_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_13_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_13_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_13_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_13_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_13_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_13_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_13_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_13_owned[0]) |
                      (vnpu_1_live & engine_13_owned[1]) |
                      (vnpu_2_live & engine_13_owned[2]) |
                      (vnpu_3_live & engine_13_owned[3]) |
                      (vnpu_4_live & engine_13_owned[4]) |
                      (vnpu_5_live & engine_13_owned[5]) |
                      (vnpu_6_live & engine_13_owned[6]) |
                      (vnpu_7_live & engine_13_owned[7]) |
                      (vnpu_8_live & engine_13_owned[8]) |
                      (vnpu_9_live & engine_13_owned[9]) |
                      (vnpu_10_live & engine_13_owned[10]) |
                      (vnpu_11_live & engine_13_owned[11]) |
                      (vnpu_12_live & engine_13_owned[12]) |
                      (vnpu_13_live & engine_13_owned[13]) |
                      (vnpu_14_live & engine_13_owned[14]) |
                      (vnpu_15_live & engine_13_owned[15]) |
                      (vnpu_16_live & engine_13_owned[16]) |
                      (vnpu_17_live & engine_13_owned[17]) |
                      (vnpu_18_live & engine_13_owned[18]) |
                      (vnpu_19_live & engine_13_owned[19]) |
                      (vnpu_20_live & engine_13_owned[20]) |
                      (vnpu_21_live & engine_13_owned[21]) |
                      (vnpu_22_live & engine_13_owned[22]) |
                      (vnpu_23_live & engine_13_owned[23]) |
                      (vnpu_24_live & engine_13_owned[24]) |
                      (vnpu_25_live & engine_13_owned[25]) |
                      (vnpu_26_live & engine_13_owned[26]) |
                      (vnpu_27_live & engine_13_owned[27]) |
                      (vnpu_28_live & engine_13_owned[28]) |
                      (vnpu_29_live & engine_13_owned[29]) |
                      (vnpu_30_live & engine_13_owned[30]) |
                      (vnpu_31_live & engine_13_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[13] & engine_13_owned[0]) |
                      (vnpu_1_me_hit[13] & engine_13_owned[1]) |
                      (vnpu_2_me_hit[13] & engine_13_owned[2]) |
                      (vnpu_3_me_hit[13] & engine_13_owned[3]) |
                      (vnpu_4_me_hit[13] & engine_13_owned[4]) |
                      (vnpu_5_me_hit[13] & engine_13_owned[5]) |
                      (vnpu_6_me_hit[13] & engine_13_owned[6]) |
                      (vnpu_7_me_hit[13] & engine_13_owned[7]) |
                      (vnpu_8_me_hit[13] & engine_13_owned[8]) |
                      (vnpu_9_me_hit[13] & engine_13_owned[9]) |
                      (vnpu_10_me_hit[13] & engine_13_owned[10]) |
                      (vnpu_11_me_hit[13] & engine_13_owned[11]) |
                      (vnpu_12_me_hit[13] & engine_13_owned[12]) |
                      (vnpu_13_me_hit[13] & engine_13_owned[13]) |
                      (vnpu_14_me_hit[13] & engine_13_owned[14]) |
                      (vnpu_15_me_hit[13] & engine_13_owned[15]) |
                      (vnpu_16_me_hit[13] & engine_13_owned[16]) |
                      (vnpu_17_me_hit[13] & engine_13_owned[17]) |
                      (vnpu_18_me_hit[13] & engine_13_owned[18]) |
                      (vnpu_19_me_hit[13] & engine_13_owned[19]) |
                      (vnpu_20_me_hit[13] & engine_13_owned[20]) |
                      (vnpu_21_me_hit[13] & engine_13_owned[21]) |
                      (vnpu_22_me_hit[13] & engine_13_owned[22]) |
                      (vnpu_23_me_hit[13] & engine_13_owned[23]) |
                      (vnpu_24_me_hit[13] & engine_13_owned[24]) |
                      (vnpu_25_me_hit[13] & engine_13_owned[25]) |
                      (vnpu_26_me_hit[13] & engine_13_owned[26]) |
                      (vnpu_27_me_hit[13] & engine_13_owned[27]) |
                      (vnpu_28_me_hit[13] & engine_13_owned[28]) |
                      (vnpu_29_me_hit[13] & engine_13_owned[29]) |
                      (vnpu_30_me_hit[13] & engine_13_owned[30]) |
                      (vnpu_31_me_hit[13] & engine_13_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_13_owned[0]}}) |
                      (vnpu_1_line & {576{engine_13_owned[1]}}) |
                      (vnpu_2_line & {576{engine_13_owned[2]}}) |
                      (vnpu_3_line & {576{engine_13_owned[3]}}) |
                      (vnpu_4_line & {576{engine_13_owned[4]}}) |
                      (vnpu_5_line & {576{engine_13_owned[5]}}) |
                      (vnpu_6_line & {576{engine_13_owned[6]}}) |
                      (vnpu_7_line & {576{engine_13_owned[7]}}) |
                      (vnpu_8_line & {576{engine_13_owned[8]}}) |
                      (vnpu_9_line & {576{engine_13_owned[9]}}) |
                      (vnpu_10_line & {576{engine_13_owned[10]}}) |
                      (vnpu_11_line & {576{engine_13_owned[11]}}) |
                      (vnpu_12_line & {576{engine_13_owned[12]}}) |
                      (vnpu_13_line & {576{engine_13_owned[13]}}) |
                      (vnpu_14_line & {576{engine_13_owned[14]}}) |
                      (vnpu_15_line & {576{engine_13_owned[15]}}) |
                      (vnpu_16_line & {576{engine_13_owned[16]}}) |
                      (vnpu_17_line & {576{engine_13_owned[17]}}) |
                      (vnpu_18_line & {576{engine_13_owned[18]}}) |
                      (vnpu_19_line & {576{engine_13_owned[19]}}) |
                      (vnpu_20_line & {576{engine_13_owned[20]}}) |
                      (vnpu_21_line & {576{engine_13_owned[21]}}) |
                      (vnpu_22_line & {576{engine_13_owned[22]}}) |
                      (vnpu_23_line & {576{engine_13_owned[23]}}) |
                      (vnpu_24_line & {576{engine_13_owned[24]}}) |
                      (vnpu_25_line & {576{engine_13_owned[25]}}) |
                      (vnpu_26_line & {576{engine_13_owned[26]}}) |
                      (vnpu_27_line & {576{engine_13_owned[27]}}) |
                      (vnpu_28_line & {576{engine_13_owned[28]}}) |
                      (vnpu_29_line & {576{engine_13_owned[29]}}) |
                      (vnpu_30_line & {576{engine_13_owned[30]}}) |
                      (vnpu_31_line & {576{engine_13_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_13_owned[0]) |
                      (vnpu_1_line_good & engine_13_owned[1]) |
                      (vnpu_2_line_good & engine_13_owned[2]) |
                      (vnpu_3_line_good & engine_13_owned[3]) |
                      (vnpu_4_line_good & engine_13_owned[4]) |
                      (vnpu_5_line_good & engine_13_owned[5]) |
                      (vnpu_6_line_good & engine_13_owned[6]) |
                      (vnpu_7_line_good & engine_13_owned[7]) |
                      (vnpu_8_line_good & engine_13_owned[8]) |
                      (vnpu_9_line_good & engine_13_owned[9]) |
                      (vnpu_10_line_good & engine_13_owned[10]) |
                      (vnpu_11_line_good & engine_13_owned[11]) |
                      (vnpu_12_line_good & engine_13_owned[12]) |
                      (vnpu_13_line_good & engine_13_owned[13]) |
                      (vnpu_14_line_good & engine_13_owned[14]) |
                      (vnpu_15_line_good & engine_13_owned[15]) |
                      (vnpu_16_line_good & engine_13_owned[16]) |
                      (vnpu_17_line_good & engine_13_owned[17]) |
                      (vnpu_18_line_good & engine_13_owned[18]) |
                      (vnpu_19_line_good & engine_13_owned[19]) |
                      (vnpu_20_line_good & engine_13_owned[20]) |
                      (vnpu_21_line_good & engine_13_owned[21]) |
                      (vnpu_22_line_good & engine_13_owned[22]) |
                      (vnpu_23_line_good & engine_13_owned[23]) |
                      (vnpu_24_line_good & engine_13_owned[24]) |
                      (vnpu_25_line_good & engine_13_owned[25]) |
                      (vnpu_26_line_good & engine_13_owned[26]) |
                      (vnpu_27_line_good & engine_13_owned[27]) |
                      (vnpu_28_line_good & engine_13_owned[28]) |
                      (vnpu_29_line_good & engine_13_owned[29]) |
                      (vnpu_30_line_good & engine_13_owned[30]) |
                      (vnpu_31_line_good & engine_13_owned[31])),
    .take_i          (operation_scheduler_instr_take[13]),
    .retire_i        (operation_scheduler_retire[13]),
    .todo_i          (operation_scheduler_todo[223:208]),
    .me_todo_i       (operation_scheduler_me_todo[13]),
    .issue_i         (operation_scheduler_me_issue[13]),
    .result_valid_i  (ve_0_reduce[13] |
                      ve_1_reduce[13] |
                      ve_2_reduce[13] |
                      ve_3_reduce[13] |
                      ve_4_reduce[13] |
                      ve_5_reduce[13] |
                      ve_6_reduce[13] |
                      ve_7_reduce[13] |
                      ve_8_reduce[13] |
                      ve_9_reduce[13] |
                      ve_10_reduce[13] |
                      ve_11_reduce[13] |
                      ve_12_reduce[13] |
                      ve_13_reduce[13] |
                      ve_14_reduce[13] |
                      ve_15_reduce[13]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_13[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_13[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_13[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_13[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_13[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_13[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_13[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_13[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_13[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_13[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_13[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_13[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_13[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_13[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_13[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_13[15]}})),
    .owner_o         (engine_13_owner),
    .index_o         (engine_13_index),
    .look_o          (engine_13_look),
    .look_line_o     (engine_13_look_line),
    .instr_valid_o   (engine_13_instr_valid),
    .instr_ve_o      (engine_13_instr_ve),
    .instr_me_o      (engine_13_instr_me),
    .next_valid_o    (engine_13_next_valid),
    .next_group_o    (engine_13_next_group),
    .fault_code_o    (engine_13_fault_code),
    .me_end_o        (engine_13_me_end),
    .context_o       (engine_13_context),
    .expired_o       (engine_13_expired),
    .me_clear_o      (engine_13_me_clear),
    .me_restore_o    (engine_13_me_restore),
    .me_kill_o       (engine_13_me_kill),
    .me_context_o    (engine_13_me_context),
    .online_o        (engine_13_online),
    .flush_o         (engine_13_flush),
    .finished_o      (engine_13_finished),
    .saved_o         (engine_13_saved),
    .lost_o          (engine_13_lost),
    .owned_o         (engine_13_owned),
    .context_write_o (engine_13_context_write),
    .me_op_valid_o   (engine_13_me_op_valid),
    .me_op_o         (engine_13_me_op),
    .me_operand_o    (engine_13_me_operand),
    .ve_entry_o      (engine_13_ve_entry)
  );

  // VE whose result queue 14 takes, one-hot.
  wire [15:0] result_ve_14 = {
    ve_15_reduce[14],
    ve_14_reduce[14] & ~ve_15_reduce[14],
    ve_13_reduce[14] & ~ve_14_reduce[14] & ~ve_15_reduce[14],
    ve_12_reduce[14] & ~ve_13_reduce[14] & ~ve_14_reduce[14] & ~ve_15_reduce[14],
    ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_1_reduce[14] &
    ~ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14],
    ve_0_reduce[14] &
    ~ve_1_reduce[14] &
    ~ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14] &
    ~ve_8_reduce[14] &
    ~ve_9_reduce[14] &
    ~ve_10_reduce[14] &
    ~ve_11_reduce[14] &
    ~ve_12_reduce[14] &
    ~ve_13_reduce[14] &
    ~ve_14_reduce[14] &
    ~ve_15_reduce[14]
  };

  vnpu_engine_slice u_engine_14 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd14)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[14]),
    .save_i          (me_save_o[14]),
    .in_service_i    (me_online_o[14]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd14)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[14]),
    .saved_i         (me_saved_i[14]),
    .restored_i      (me_restored_i[14]),
    .pop_done_i      (me_pop_done_i[14]),
    .group_i         ((vnpu_0_group & {16{engine_14_owned[0]}}) |
                      (vnpu_1_group & {16{engine_14_owned[1]}}) |
                      (vnpu_2_group & {16{engine_14_owned[2]}}) |
                      (vnpu_3_group & {16{engine_14_owned[3]}}) |
                      (vnpu_4_group & {16{engine_14_owned[4]}}) |
                      (vnpu_5_group & {16{engine_14_owned[5]}}) |
                      (vnpu_6_group & {16{engine_14_owned[6]}}) |
                      (vnpu_7_group & {16{engine_14_owned[7]}}) |
                      (vnpu_8_group & {16{engine_14_owned[8]}}) |
                      (vnpu_9_group & {16{engine_14_owned[9]}}) |
                      (vnpu_10_group & {16{engine_14_owned[10]}}) |
                      (vnpu_11_group & {16{engine_14_owned[11]}}) |
                      (vnpu_12_group & {16{engine_14_owned[12]}}) |
                      (vnpu_13_group & {16{engine_14_owned[13]}}) |
                      (vnpu_14_group & {16{engine_14_owned[14]}}) |
                      (vnpu_15_group & {16{engine_14_owned[15]}}) |
                      (vnpu_16_group & {16{engine_14_owned[16]}}) |
                      (vnpu_17_group & {16{engine_14_owned[17]}}) |
                      (vnpu_18_group & {16{engine_14_owned[18]}}) |
                      (vnpu_19_group & {16{engine_14_owned[19]}}) |
                      (vnpu_20_group & {16{engine_14_owned[20]}}) |
                      (vnpu_21_group & {16{engine_14_owned[21]}}) |
                      (vnpu_22_group & {16{engine_14_owned[22]}}) |
                      (vnpu_23_group & {16{engine_14_owned[23]}}) |
                      (vnpu_24_group & {16{engine_14_owned[24]}}) |
                      (vnpu_25_group & {16{engine_14_owned[25]}}) |
                      (vnpu_26_group & {16{engine_14_owned[26]}}) |
                      (vnpu_27_group & {16{engine_14_owned[27]}}) |
                      (vnpu_28_group & {16{engine_14_owned[28]}}) |
                      (vnpu_29_group & {16{engine_14_owned[29]}}) |
                      (vnpu_30_group & {16{engine_14_owned[30]}}) |
                      (vnpu_31_group & {16{engine_14_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_14_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_14_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_14_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_14_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_14_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_14_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_14_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_14_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_14_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_14_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_14_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_14_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_14_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_14_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_14_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_14_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_14_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_14_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_14_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_14_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_14_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_14_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_14_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_14_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_14_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_14_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_14_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_14_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_14_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_14_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_14_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_14_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_14_owned[0]) |
                      (vnpu_1_live & engine_14_owned[1]) |
                      (vnpu_2_live & engine_14_owned[2]) |
                      (vnpu_3_live & engine_14_owned[3]) |
                      (vnpu_4_live & engine_14_owned[4]) |
                      (vnpu_5_live & engine_14_owned[5]) |
                      (vnpu_6_live & engine_14_owned[6]) |
                      (vnpu_7_live & engine_14_owned[7]) |
                      (vnpu_8_live & engine_14_owned[8]) |
                      (vnpu_9_live & engine_14_owned[9]) |
                      (vnpu_10_live & engine_14_owned[10]) |
                      (vnpu_11_live & engine_14_owned[11]) |
                      (vnpu_12_live & engine_14_owned[12]) |
                      (vnpu_13_live & engine_14_owned[13]) |
                      (vnpu_14_live & engine_14_owned[14]) |
                      (vnpu_15_live & engine_14_owned[15]) |
                      (vnpu_16_live & engine_14_owned[16]) |
                      (vnpu_17_live & engine_14_owned[17]) |
                      (vnpu_18_live & engine_14_owned[18]) |
                      (vnpu_19_live & engine_14_owned[19]) |
                      (vnpu_20_live & engine_14_owned[20]) |
                      (vnpu_21_live & engine_14_owned[21]) |
                      (vnpu_22_live & engine_14_owned[22]) |
                      (vnpu_23_live & engine_14_owned[23]) |
                      (vnpu_24_live & engine_14_owned[24]) |
                      (vnpu_25_live & engine_14_owned[25]) |
                      (vnpu_26_live & engine_14_owned[26]) |
                      (vnpu_27_live & engine_14_owned[27]) |
                      (vnpu_28_live & engine_14_owned[28]) |
                      (vnpu_29_live & engine_14_owned[29]) |
                      (vnpu_30_live & engine_14_owned[30]) |
                      (vnpu_31_live & engine_14_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[14] & engine_14_owned[0]) |
                      (vnpu_1_me_hit[14] & engine_14_owned[1]) |
                      (vnpu_2_me_hit[14] & engine_14_owned[2]) |
                      (vnpu_3_me_hit[14] & engine_14_owned[3]) |
                      (vnpu_4_me_hit[14] & engine_14_owned[4]) |
                      (vnpu_5_me_hit[14] & engine_14_owned[5]) |
                      (vnpu_6_me_hit[14] & engine_14_owned[6]) |
                      (vnpu_7_me_hit[14] & engine_14_owned[7]) |
                      (vnpu_8_me_hit[14] & engine_14_owned[8]) |
                      (vnpu_9_me_hit[14] & engine_14_owned[9]) |
                      (vnpu_10_me_hit[14] & engine_14_owned[10]) |
                      (vnpu_11_me_hit[14] & engine_14_owned[11]) |
                      (vnpu_12_me_hit[14] & engine_14_owned[12]) |
                      (vnpu_13_me_hit[14] & engine_14_owned[13]) |
                      (vnpu_14_me_hit[14] & engine_14_owned[14]) |
                      (vnpu_15_me_hit[14] & engine_14_owned[15]) |
                      (vnpu_16_me_hit[14] & engine_14_owned[16]) |
                      (vnpu_17_me_hit[14] & engine_14_owned[17]) |
                      (vnpu_18_me_hit[14] & engine_14_owned[18]) |
                      (vnpu_19_me_hit[14] & engine_14_owned[19]) |
                      (vnpu_20_me_hit[14] & engine_14_owned[20]) |
                      (vnpu_21_me_hit[14] & engine_14_owned[21]) |
                      (vnpu_22_me_hit[14] & engine_14_owned[22]) |
                      (vnpu_23_me_hit[14] & engine_14_owned[23]) |
                      (vnpu_24_me_hit[14] & engine_14_owned[24]) |
                      (vnpu_25_me_hit[14] & engine_14_owned[25]) |
                      (vnpu_26_me_hit[14] & engine_14_owned[26]) |
                      (vnpu_27_me_hit[14] & engine_14_owned[27]) |
                      (vnpu_28_me_hit[14] & engine_14_owned[28]) |
                      (vnpu_29_me_hit[14] & engine_14_owned[29]) |
                      (vnpu_30_me_hit[14] & engine_14_owned[30]) |
                      (vnpu_31_me_hit[14] & engine_14_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_14_owned[0]}}) |
                      (vnpu_1_line & {576{engine_14_owned[1]}}) |
                      (vnpu_2_line & {576{engine_14_owned[2]}}) |
                      (vnpu_3_line & {576{engine_14_owned[3]}}) |
                      (vnpu_4_line & {576{engine_14_owned[4]}}) |
                      (vnpu_5_line & {576{engine_14_owned[5]}}) |
                      (vnpu_6_line & {576{engine_14_owned[6]}}) |
                      (vnpu_7_line & {576{engine_14_owned[7]}}) |
                      (vnpu_8_line & {576{engine_14_owned[8]}}) |
                      (vnpu_9_line & {576{engine_14_owned[9]}}) |
                      (vnpu_10_line & {576{engine_14_owned[10]}}) |
                      (vnpu_11_line & {576{engine_14_owned[11]}}) |
                      (vnpu_12_line & {576{engine_14_owned[12]}}) |
                      (vnpu_13_line & {576{engine_14_owned[13]}}) |
                      (vnpu_14_line & {576{engine_14_owned[14]}}) |
                      (vnpu_15_line & {576{engine_14_owned[15]}}) |
                      (vnpu_16_line & {576{engine_14_owned[16]}}) |
                      (vnpu_17_line & {576{engine_14_owned[17]}}) |
                      (vnpu_18_line & {576{engine_14_owned[18]}}) |
                      (vnpu_19_line & {576{engine_14_owned[19]}}) |
                      (vnpu_20_line & {576{engine_14_owned[20]}}) |
                      (vnpu_21_line & {576{engine_14_owned[21]}}) |
                      (vnpu_22_line & {576{engine_14_owned[22]}}) |
                      (vnpu_23_line & {576{engine_14_owned[23]}}) |
                      (vnpu_24_line & {576{engine_14_owned[24]}}) |
                      (vnpu_25_line & {576{engine_14_owned[25]}}) |
                      (vnpu_26_line & {576{engine_14_owned[26]}}) |
                      (vnpu_27_line & {576{engine_14_owned[27]}}) |
                      (vnpu_28_line & {576{engine_14_owned[28]}}) |
                      (vnpu_29_line & {576{engine_14_owned[29]}}) |
                      (vnpu_30_line & {576{engine_14_owned[30]}}) |
                      (vnpu_31_line & {576{engine_14_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_14_owned[0]) |
                      (vnpu_1_line_good & engine_14_owned[1]) |
                      (vnpu_2_line_good & engine_14_owned[2]) |
                      (vnpu_3_line_good & engine_14_owned[3]) |
                      (vnpu_4_line_good & engine_14_owned[4]) |
                      (vnpu_5_line_good & engine_14_owned[5]) |
                      (vnpu_6_line_good & engine_14_owned[6]) |
                      (vnpu_7_line_good & engine_14_owned[7]) |
                      (vnpu_8_line_good & engine_14_owned[8]) |
                      (vnpu_9_line_good & engine_14_owned[9]) |
                      (vnpu_10_line_good & engine_14_owned[10]) |
                      (vnpu_11_line_good & engine_14_owned[11]) |
                      (vnpu_12_line_good & engine_14_owned[12]) |
                      (vnpu_13_line_good & engine_14_owned[13]) |
                      (vnpu_14_line_good & engine_14_owned[14]) |
                      (vnpu_15_line_good & engine_14_owned[15]) |
                      (vnpu_16_line_good & engine_14_owned[16]) |
                      (vnpu_17_line_good & engine_14_owned[17]) |
                      (vnpu_18_line_good & engine_14_owned[18]) |
                      (vnpu_19_line_good & engine_14_owned[19]) |
                      (vnpu_20_line_good & engine_14_owned[20]) |
                      (vnpu_21_line_good & engine_14_owned[21]) |
                      (vnpu_22_line_good & engine_14_owned[22]) |
                      (vnpu_23_line_good & engine_14_owned[23]) |
                      (vnpu_24_line_good & engine_14_owned[24]) |
                      (vnpu_25_line_good & engine_14_owned[25]) |
                      (vnpu_26_line_good & engine_14_owned[26]) |
                      (vnpu_27_line_good & engine_14_owned[27]) |
                      (vnpu_28_line_good & engine_14_owned[28]) |
                      (vnpu_29_line_good & engine_14_owned[29]) |
                      (vnpu_30_line_good & engine_14_owned[30]) |
                      (vnpu_31_line_good & engine_14_owned[31])),
    .take_i          (operation_scheduler_instr_take[14]),
    .retire_i        (operation_scheduler_retire[14]),
    .todo_i          (operation_scheduler_todo[239:224]),
    .me_todo_i       (operation_scheduler_me_todo[14]),
    .issue_i         (operation_scheduler_me_issue[14]),
    .result_valid_i  (ve_0_reduce[14] |
                      ve_1_reduce[14] |
                      ve_2_reduce[14] |
                      ve_3_reduce[14] |
                      ve_4_reduce[14] |
                      ve_5_reduce[14] |
                      ve_6_reduce[14] |
                      ve_7_reduce[14] |
                      ve_8_reduce[14] |
                      ve_9_reduce[14] |
                      ve_10_reduce[14] |
                      ve_11_reduce[14] |
                      ve_12_reduce[14] |
                      ve_13_reduce[14] |
                      ve_14_reduce[14] |
                      ve_15_reduce[14]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_14[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_14[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_14[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_14[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_14[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_14[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_14[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_14[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_14[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_14[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_14[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_14[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_14[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_14[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_14[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_14[15]}})),
    .owner_o         (engine_14_owner),
    .index_o         (engine_14_index),
    .look_o          (engine_14_look),
    .look_line_o     (engine_14_look_line),
    .instr_valid_o   (engine_14_instr_valid),
    .instr_ve_o      (engine_14_instr_ve),
    .instr_me_o      (engine_14_instr_me),
    .next_valid_o    (engine_14_next_valid),
    .next_group_o    (engine_14_next_group),
    .fault_code_o    (engine_14_fault_code),
    .me_end_o        (engine_14_me_end),
    .context_o       (engine_14_context),
    .expired_o       (engine_14_expired),
    .me_clear_o      (engine_14_me_clear),
    .me_restore_o    (engine_14_me_restore),
    .me_kill_o       (engine_14_me_kill),
    .me_context_o    (engine_14_me_context),
    .online_o        (engine_14_online),
    .flush_o         (engine_14_flush),
    .finished_o      (engine_14_finished),
    .saved_o         (engine_14_saved),
    .lost_o          (engine_14_lost),
    .owned_o         (engine_14_owned),
    .context_write_o (engine_14_context_write),
    .me_op_valid_o   (engine_14_me_op_valid),
    .me_op_o         (engine_14_me_op),
    .me_operand_o    (engine_14_me_operand),
    .ve_entry_o      (engine_14_ve_entry)
  );

  // VE whose result queue 15 takes, one-hot.
  wire [15:0] result_ve_15 = {
    ve_15_reduce[15],
    ve_14_reduce[15] & ~ve_15_reduce[15],
    ve_13_reduce[15] & ~ve_14_reduce[15] & ~ve_15_reduce[15],
    ve_12_reduce[15] & ~ve_13_reduce[15] & ~ve_14_reduce[15] & ~ve_15_reduce[15],
    ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_1_reduce[15] &
    ~ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15],
    ve_0_reduce[15] &
    ~ve_1_reduce[15] &
    ~ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15] &
    ~ve_8_reduce[15] &
    ~ve_9_reduce[15] &
    ~ve_10_reduce[15] &
    ~ve_11_reduce[15] &
    ~ve_12_reduce[15] &
    ~ve_13_reduce[15] &
    ~ve_14_reduce[15] &
    ~ve_15_reduce[15]
  };

  vnpu_engine_slice u_engine_15 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 4'd15)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[15]),
    .save_i          (me_save_o[15]),
    .in_service_i    (me_online_o[15]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd15)),
    .preempt_kill_i  (utop_scheduler_preempt_kill),
    .finish_i        (me_finish_i[15]),
    .saved_i         (me_saved_i[15]),
    .restored_i      (me_restored_i[15]),
    .pop_done_i      (me_pop_done_i[15]),
    .group_i         ((vnpu_0_group & {16{engine_15_owned[0]}}) |
                      (vnpu_1_group & {16{engine_15_owned[1]}}) |
                      (vnpu_2_group & {16{engine_15_owned[2]}}) |
                      (vnpu_3_group & {16{engine_15_owned[3]}}) |
                      (vnpu_4_group & {16{engine_15_owned[4]}}) |
                      (vnpu_5_group & {16{engine_15_owned[5]}}) |
                      (vnpu_6_group & {16{engine_15_owned[6]}}) |
                      (vnpu_7_group & {16{engine_15_owned[7]}}) |
                      (vnpu_8_group & {16{engine_15_owned[8]}}) |
                      (vnpu_9_group & {16{engine_15_owned[9]}}) |
                      (vnpu_10_group & {16{engine_15_owned[10]}}) |
                      (vnpu_11_group & {16{engine_15_owned[11]}}) |
                      (vnpu_12_group & {16{engine_15_owned[12]}}) |
                      (vnpu_13_group & {16{engine_15_owned[13]}}) |
                      (vnpu_14_group & {16{engine_15_owned[14]}}) |
                      (vnpu_15_group & {16{engine_15_owned[15]}}) |
                      (vnpu_16_group & {16{engine_15_owned[16]}}) |
                      (vnpu_17_group & {16{engine_15_owned[17]}}) |
                      (vnpu_18_group & {16{engine_15_owned[18]}}) |
                      (vnpu_19_group & {16{engine_15_owned[19]}}) |
                      (vnpu_20_group & {16{engine_15_owned[20]}}) |
                      (vnpu_21_group & {16{engine_15_owned[21]}}) |
                      (vnpu_22_group & {16{engine_15_owned[22]}}) |
                      (vnpu_23_group & {16{engine_15_owned[23]}}) |
                      (vnpu_24_group & {16{engine_15_owned[24]}}) |
                      (vnpu_25_group & {16{engine_15_owned[25]}}) |
                      (vnpu_26_group & {16{engine_15_owned[26]}}) |
                      (vnpu_27_group & {16{engine_15_owned[27]}}) |
                      (vnpu_28_group & {16{engine_15_owned[28]}}) |
                      (vnpu_29_group & {16{engine_15_owned[29]}}) |
                      (vnpu_30_group & {16{engine_15_owned[30]}}) |
                      (vnpu_31_group & {16{engine_15_owned[31]}})),
    .code_bytes_i    ({
                        (registers_code_bytes[31:4] & {28{engine_15_owned[0]}}) |
                        (registers_code_bytes[63:36] & {28{engine_15_owned[1]}}) |
                        (registers_code_bytes[95:68] & {28{engine_15_owned[2]}}) |
                        (registers_code_bytes[127:100] & {28{engine_15_owned[3]}}) |
                        (registers_code_bytes[159:132] & {28{engine_15_owned[4]}}) |
                        (registers_code_bytes[191:164] & {28{engine_15_owned[5]}}) |
                        (registers_code_bytes[223:196] & {28{engine_15_owned[6]}}) |
                        (registers_code_bytes[255:228] & {28{engine_15_owned[7]}}) |
                        (registers_code_bytes[287:260] & {28{engine_15_owned[8]}}) |
                        (registers_code_bytes[319:292] & {28{engine_15_owned[9]}}) |
                        (registers_code_bytes[351:324] & {28{engine_15_owned[10]}}) |
                        (registers_code_bytes[383:356] & {28{engine_15_owned[11]}}) |
                        (registers_code_bytes[415:388] & {28{engine_15_owned[12]}}) |
                        (registers_code_bytes[447:420] & {28{engine_15_owned[13]}}) |
                        (registers_code_bytes[479:452] & {28{engine_15_owned[14]}}) |
                        (registers_code_bytes[511:484] & {28{engine_15_owned[15]}}) |
                        (registers_code_bytes[543:516] & {28{engine_15_owned[16]}}) |
                        (registers_code_bytes[575:548] & {28{engine_15_owned[17]}}) |
                        (registers_code_bytes[607:580] & {28{engine_15_owned[18]}}) |
                        (registers_code_bytes[639:612] & {28{engine_15_owned[19]}}) |
                        (registers_code_bytes[671:644] & {28{engine_15_owned[20]}}) |
                        (registers_code_bytes[703:676] & {28{engine_15_owned[21]}}) |
                        (registers_code_bytes[735:708] & {28{engine_15_owned[22]}}) |
                        (registers_code_bytes[767:740] & {28{engine_15_owned[23]}}) |
                        (registers_code_bytes[799:772] & {28{engine_15_owned[24]}}) |
                        (registers_code_bytes[831:804] & {28{engine_15_owned[25]}}) |
                        (registers_code_bytes[863:836] & {28{engine_15_owned[26]}}) |
                        (registers_code_bytes[895:868] & {28{engine_15_owned[27]}}) |
                        (registers_code_bytes[927:900] & {28{engine_15_owned[28]}}) |
                        (registers_code_bytes[959:932] & {28{engine_15_owned[29]}}) |
                        (registers_code_bytes[991:964] & {28{engine_15_owned[30]}}) |
                        (registers_code_bytes[1023:996] & {28{engine_15_owned[31]}}),
                        4'd0
                      }),
    .live_i          ((vnpu_0_live & engine_15_owned[0]) |
                      (vnpu_1_live & engine_15_owned[1]) |
                      (vnpu_2_live & engine_15_owned[2]) |
                      (vnpu_3_live & engine_15_owned[3]) |
                      (vnpu_4_live & engine_15_owned[4]) |
                      (vnpu_5_live & engine_15_owned[5]) |
                      (vnpu_6_live & engine_15_owned[6]) |
                      (vnpu_7_live & engine_15_owned[7]) |
                      (vnpu_8_live & engine_15_owned[8]) |
                      (vnpu_9_live & engine_15_owned[9]) |
                      (vnpu_10_live & engine_15_owned[10]) |
                      (vnpu_11_live & engine_15_owned[11]) |
                      (vnpu_12_live & engine_15_owned[12]) |
                      (vnpu_13_live & engine_15_owned[13]) |
                      (vnpu_14_live & engine_15_owned[14]) |
                      (vnpu_15_live & engine_15_owned[15]) |
                      (vnpu_16_live & engine_15_owned[16]) |
                      (vnpu_17_live & engine_15_owned[17]) |
                      (vnpu_18_live & engine_15_owned[18]) |
                      (vnpu_19_live & engine_15_owned[19]) |
                      (vnpu_20_live & engine_15_owned[20]) |
                      (vnpu_21_live & engine_15_owned[21]) |
                      (vnpu_22_live & engine_15_owned[22]) |
                      (vnpu_23_live & engine_15_owned[23]) |
                      (vnpu_24_live & engine_15_owned[24]) |
                      (vnpu_25_live & engine_15_owned[25]) |
                      (vnpu_26_live & engine_15_owned[26]) |
                      (vnpu_27_live & engine_15_owned[27]) |
                      (vnpu_28_live & engine_15_owned[28]) |
                      (vnpu_29_live & engine_15_owned[29]) |
                      (vnpu_30_live & engine_15_owned[30]) |
                      (vnpu_31_live & engine_15_owned[31])),
    .context_base_i  (registers_context_base),
    .context_bytes_i (registers_context_bytes),
    .hit_i           ((vnpu_0_me_hit[15] & engine_15_owned[0]) |
                      (vnpu_1_me_hit[15] & engine_15_owned[1]) |
                      (vnpu_2_me_hit[15] & engine_15_owned[2]) |
                      (vnpu_3_me_hit[15] & engine_15_owned[3]) |
                      (vnpu_4_me_hit[15] & engine_15_owned[4]) |
                      (vnpu_5_me_hit[15] & engine_15_owned[5]) |
                      (vnpu_6_me_hit[15] & engine_15_owned[6]) |
                      (vnpu_7_me_hit[15] & engine_15_owned[7]) |
                      (vnpu_8_me_hit[15] & engine_15_owned[8]) |
                      (vnpu_9_me_hit[15] & engine_15_owned[9]) |
                      (vnpu_10_me_hit[15] & engine_15_owned[10]) |
                      (vnpu_11_me_hit[15] & engine_15_owned[11]) |
                      (vnpu_12_me_hit[15] & engine_15_owned[12]) |
                      (vnpu_13_me_hit[15] & engine_15_owned[13]) |
                      (vnpu_14_me_hit[15] & engine_15_owned[14]) |
                      (vnpu_15_me_hit[15] & engine_15_owned[15]) |
                      (vnpu_16_me_hit[15] & engine_15_owned[16]) |
                      (vnpu_17_me_hit[15] & engine_15_owned[17]) |
                      (vnpu_18_me_hit[15] & engine_15_owned[18]) |
                      (vnpu_19_me_hit[15] & engine_15_owned[19]) |
                      (vnpu_20_me_hit[15] & engine_15_owned[20]) |
                      (vnpu_21_me_hit[15] & engine_15_owned[21]) |
                      (vnpu_22_me_hit[15] & engine_15_owned[22]) |
                      (vnpu_23_me_hit[15] & engine_15_owned[23]) |
                      (vnpu_24_me_hit[15] & engine_15_owned[24]) |
                      (vnpu_25_me_hit[15] & engine_15_owned[25]) |
                      (vnpu_26_me_hit[15] & engine_15_owned[26]) |
                      (vnpu_27_me_hit[15] & engine_15_owned[27]) |
                      (vnpu_28_me_hit[15] & engine_15_owned[28]) |
                      (vnpu_29_me_hit[15] & engine_15_owned[29]) |
                      (vnpu_30_me_hit[15] & engine_15_owned[30]) |
                      (vnpu_31_me_hit[15] & engine_15_owned[31])),
    .line_i          ((vnpu_0_line & {576{engine_15_owned[0]}}) |
                      (vnpu_1_line & {576{engine_15_owned[1]}}) |
                      (vnpu_2_line & {576{engine_15_owned[2]}}) |
                      (vnpu_3_line & {576{engine_15_owned[3]}}) |
                      (vnpu_4_line & {576{engine_15_owned[4]}}) |
                      (vnpu_5_line & {576{engine_15_owned[5]}}) |
                      (vnpu_6_line & {576{engine_15_owned[6]}}) |
                      (vnpu_7_line & {576{engine_15_owned[7]}}) |
                      (vnpu_8_line & {576{engine_15_owned[8]}}) |
                      (vnpu_9_line & {576{engine_15_owned[9]}}) |
                      (vnpu_10_line & {576{engine_15_owned[10]}}) |
                      (vnpu_11_line & {576{engine_15_owned[11]}}) |
                      (vnpu_12_line & {576{engine_15_owned[12]}}) |
                      (vnpu_13_line & {576{engine_15_owned[13]}}) |
                      (vnpu_14_line & {576{engine_15_owned[14]}}) |
                      (vnpu_15_line & {576{engine_15_owned[15]}}) |
                      (vnpu_16_line & {576{engine_15_owned[16]}}) |
                      (vnpu_17_line & {576{engine_15_owned[17]}}) |
                      (vnpu_18_line & {576{engine_15_owned[18]}}) |
                      (vnpu_19_line & {576{engine_15_owned[19]}}) |
                      (vnpu_20_line & {576{engine_15_owned[20]}}) |
                      (vnpu_21_line & {576{engine_15_owned[21]}}) |
                      (vnpu_22_line & {576{engine_15_owned[22]}}) |
                      (vnpu_23_line & {576{engine_15_owned[23]}}) |
                      (vnpu_24_line & {576{engine_15_owned[24]}}) |
                      (vnpu_25_line & {576{engine_15_owned[25]}}) |
                      (vnpu_26_line & {576{engine_15_owned[26]}}) |
                      (vnpu_27_line & {576{engine_15_owned[27]}}) |
                      (vnpu_28_line & {576{engine_15_owned[28]}}) |
                      (vnpu_29_line & {576{engine_15_owned[29]}}) |
                      (vnpu_30_line & {576{engine_15_owned[30]}}) |
                      (vnpu_31_line & {576{engine_15_owned[31]}})),
    .line_good_i     ((vnpu_0_line_good & engine_15_owned[0]) |
                      (vnpu_1_line_good & engine_15_owned[1]) |
                      (vnpu_2_line_good & engine_15_owned[2]) |
                      (vnpu_3_line_good & engine_15_owned[3]) |
                      (vnpu_4_line_good & engine_15_owned[4]) |
                      (vnpu_5_line_good & engine_15_owned[5]) |
                      (vnpu_6_line_good & engine_15_owned[6]) |
                      (vnpu_7_line_good & engine_15_owned[7]) |
                      (vnpu_8_line_good & engine_15_owned[8]) |
                      (vnpu_9_line_good & engine_15_owned[9]) |
                      (vnpu_10_line_good & engine_15_owned[10]) |
                      (vnpu_11_line_good & engine_15_owned[11]) |
                      (vnpu_12_line_good & engine_15_owned[12]) |
                      (vnpu_13_line_good & engine_15_owned[13]) |
                      (vnpu_14_line_good & engine_15_owned[14]) |
                      (vnpu_15_line_good & engine_15_owned[15]) |
                      (vnpu_16_line_good & engine_15_owned[16]) |
                      (vnpu_17_line_good & engine_15_owned[17]) |
                      (vnpu_18_line_good & engine_15_owned[18]) |
                      (vnpu_19_line_good & engine_15_owned[19]) |
                      (vnpu_20_line_good & engine_15_owned[20]) |
                      (vnpu_21_line_good & engine_15_owned[21]) |
                      (vnpu_22_line_good & engine_15_owned[22]) |
                      (vnpu_23_line_good & engine_15_owned[23]) |
                      (vnpu_24_line_good & engine_15_owned[24]) |
                      (vnpu_25_line_good & engine_15_owned[25]) |
                      (vnpu_26_line_good & engine_15_owned[26]) |
                      (vnpu_27_line_good & engine_15_owned[27]) |
                      (vnpu_28_line_good & engine_15_owned[28]) |
                      (vnpu_29_line_good & engine_15_owned[29]) |
                      (vnpu_30_line_good & engine_15_owned[30]) |
                      (vnpu_31_line_good & engine_15_owned[31])),
    .take_i          (operation_scheduler_instr_take[15]),
    .retire_i        (operation_scheduler_retire[15]),
    .todo_i          (operation_scheduler_todo[255:240]),
    .me_todo_i       (operation_scheduler_me_todo[15]),
    .issue_i         (operation_scheduler_me_issue[15]),
    .result_valid_i  (ve_0_reduce[15] |
                      ve_1_reduce[15] |
                      ve_2_reduce[15] |
                      ve_3_reduce[15] |
                      ve_4_reduce[15] |
                      ve_5_reduce[15] |
                      ve_6_reduce[15] |
                      ve_7_reduce[15] |
                      ve_8_reduce[15] |
                      ve_9_reduce[15] |
                      ve_10_reduce[15] |
                      ve_11_reduce[15] |
                      ve_12_reduce[15] |
                      ve_13_reduce[15] |
                      ve_14_reduce[15] |
                      ve_15_reduce[15]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_15[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_15[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_15[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_15[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_15[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_15[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_15[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_15[7]}}) |
                      (ve_result_i[287:256] & {32{result_ve_15[8]}}) |
                      (ve_result_i[319:288] & {32{result_ve_15[9]}}) |
                      (ve_result_i[351:320] & {32{result_ve_15[10]}}) |
                      (ve_result_i[383:352] & {32{result_ve_15[11]}}) |
                      (ve_result_i[415:384] & {32{result_ve_15[12]}}) |
                      (ve_result_i[447:416] & {32{result_ve_15[13]}}) |
                      (ve_result_i[479:448] & {32{result_ve_15[14]}}) |
                      (ve_result_i[511:480] & {32{result_ve_15[15]}})),
    .owner_o         (engine_15_owner),
    .index_o         (engine_15_index),
    .look_o          (engine_15_look),
    .look_line_o     (engine_15_look_line),
    .instr_valid_o   (engine_15_instr_valid),
    .instr_ve_o      (engine_15_instr_ve),
    .instr_me_o      (engine_15_instr_me),
    .next_valid_o    (engine_15_next_valid),
    .next_group_o    (engine_15_next_group),
    .fault_code_o    (engine_15_fault_code),
    .me_end_o        (engine_15_me_end),
    .context_o       (engine_15_context),
    .expired_o       (engine_15_expired),
    .me_clear_o      (engine_15_me_clear),
    .me_restore_o    (engine_15_me_restore),
    .me_kill_o       (engine_15_me_kill),
    .me_context_o    (engine_15_me_context),
    .online_o        (engine_15_online),
    .flush_o         (engine_15_flush),
    .finished_o      (engine_15_finished),
    .saved_o         (engine_15_saved),
    .lost_o          (engine_15_lost),
    .owned_o         (engine_15_owned),
    .context_write_o (engine_15_context_write),
    .me_op_valid_o   (engine_15_me_op_valid),
    .me_op_o         (engine_15_me_op),
    .me_operand_o    (engine_15_me_operand),
    .ve_entry_o      (engine_15_ve_entry)
  );

  assign me_kill_o = {
    engine_15_me_kill,
    engine_14_me_kill,
    engine_13_me_kill,
    engine_12_me_kill,
    engine_11_me_kill,
    engine_10_me_kill,
    engine_9_me_kill,
    engine_8_me_kill,
    engine_7_me_kill,
    engine_6_me_kill,
    engine_5_me_kill,
    engine_4_me_kill,
    engine_3_me_kill,
    engine_2_me_kill,
    engine_1_me_kill,
    engine_0_me_kill
  };

  assign me_clear_o = {
    engine_15_me_clear,
    engine_14_me_clear,
    engine_13_me_clear,
    engine_12_me_clear,
    engine_11_me_clear,
    engine_10_me_clear,
    engine_9_me_clear,
    engine_8_me_clear,
    engine_7_me_clear,
    engine_6_me_clear,
    engine_5_me_clear,
    engine_4_me_clear,
    engine_3_me_clear,
    engine_2_me_clear,
    engine_1_me_clear,
    engine_0_me_clear
  };

  assign me_restore_o = {
    engine_15_me_restore,
    engine_14_me_restore,
    engine_13_me_restore,
    engine_12_me_restore,
    engine_11_me_restore,
    engine_10_me_restore,
    engine_9_me_restore,
    engine_8_me_restore,
    engine_7_me_restore,
    engine_6_me_restore,
    engine_5_me_restore,
    engine_4_me_restore,
    engine_3_me_restore,
    engine_2_me_restore,
    engine_1_me_restore,
    engine_0_me_restore
  };

  assign me_context_o = {
    engine_15_me_context,
    engine_14_me_context,
    engine_13_me_context,
    engine_12_me_context,
    engine_11_me_context,
    engine_10_me_context,
    engine_9_me_context,
    engine_8_me_context,
    engine_7_me_context,
    engine_6_me_context,
    engine_5_me_context,
    engine_4_me_context,
    engine_3_me_context,
    engine_2_me_context,
    engine_1_me_context,
    engine_0_me_context
  };

  assign me_op_valid_o = {
    engine_15_me_op_valid,
    engine_14_me_op_valid,
    engine_13_me_op_valid,
    engine_12_me_op_valid,
    engine_11_me_op_valid,
    engine_10_me_op_valid,
    engine_9_me_op_valid,
    engine_8_me_op_valid,
    engine_7_me_op_valid,
    engine_6_me_op_valid,
    engine_5_me_op_valid,
    engine_4_me_op_valid,
    engine_3_me_op_valid,
    engine_2_me_op_valid,
    engine_1_me_op_valid,
    engine_0_me_op_valid
  };

  assign me_op_o = {
    engine_15_me_op,
    engine_14_me_op,
    engine_13_me_op,
    engine_12_me_op,
    engine_11_me_op,
    engine_10_me_op,
    engine_9_me_op,
    engine_8_me_op,
    engine_7_me_op,
    engine_6_me_op,
    engine_5_me_op,
    engine_4_me_op,
    engine_3_me_op,
    engine_2_me_op,
    engine_1_me_op,
    engine_0_me_op
  };

  assign me_operand_o = {
    engine_15_me_operand,
    engine_14_me_operand,
    engine_13_me_operand,
    engine_12_me_operand,
    engine_11_me_operand,
    engine_10_me_operand,
    engine_9_me_operand,
    engine_8_me_operand,
    engine_7_me_operand,
    engine_6_me_operand,
    engine_5_me_operand,
    engine_4_me_operand,
    engine_3_me_operand,
    engine_2_me_operand,
    engine_1_me_operand,
    engine_0_me_operand
  };

  assign me_end_o = {
    engine_15_me_end,
    engine_14_me_end,
    engine_13_me_end,
    engine_12_me_end,
    engine_11_me_end,
    engine_10_me_end,
    engine_9_me_end,
    engine_8_me_end,
    engine_7_me_end,
    engine_6_me_end,
    engine_5_me_end,
    engine_4_me_end,
    engine_3_me_end,
    engine_2_me_end,
    engine_1_me_end,
    engine_0_me_end
  };

  // MEs in service in this cycle.
  wire [15:0] online = {
    engine_15_online,
    engine_14_online,
    engine_13_online,
    engine_12_online,
    engine_11_online,
    engine_10_online,
    engine_9_online,
    engine_8_online,
    engine_7_online,
    engine_6_online,
    engine_5_online,
    engine_4_online,
    engine_3_online,
    engine_2_online,
    engine_1_online,
    engine_0_online
  };

  // MEs that lose their uTop.
  wire [15:0] lost = {
    engine_15_lost,
    engine_14_lost,
    engine_13_lost,
    engine_12_lost,
    engine_11_lost,
    engine_10_lost,
    engine_9_lost,
    engine_8_lost,
    engine_7_lost,
    engine_6_lost,
    engine_5_lost,
    engine_4_lost,
    engine_3_lost,
    engine_2_lost,
    engine_1_lost,
    engine_0_lost
  };

  // ----------------------------------------
  // Operations of the VEs
  // ----------------------------------------

  // VE slots of every queue.
  wire [49151:0] entries = {
    vnpu_31_ve_entry,
    vnpu_30_ve_entry,
    vnpu_29_ve_entry,
    vnpu_28_ve_entry,
    vnpu_27_ve_entry,
    vnpu_26_ve_entry,
    vnpu_25_ve_entry,
    vnpu_24_ve_entry,
    vnpu_23_ve_entry,
    vnpu_22_ve_entry,
    vnpu_21_ve_entry,
    vnpu_20_ve_entry,
    vnpu_19_ve_entry,
    vnpu_18_ve_entry,
    vnpu_17_ve_entry,
    vnpu_16_ve_entry,
    vnpu_15_ve_entry,
    vnpu_14_ve_entry,
    vnpu_13_ve_entry,
    vnpu_12_ve_entry,
    vnpu_11_ve_entry,
    vnpu_10_ve_entry,
    vnpu_9_ve_entry,
    vnpu_8_ve_entry,
    vnpu_7_ve_entry,
    vnpu_6_ve_entry,
    vnpu_5_ve_entry,
    vnpu_4_ve_entry,
    vnpu_3_ve_entry,
    vnpu_2_ve_entry,
    vnpu_1_ve_entry,
    vnpu_0_ve_entry,
    engine_15_ve_entry,
    engine_14_ve_entry,
    engine_13_ve_entry,
    engine_12_ve_entry,
    engine_11_ve_entry,
    engine_10_ve_entry,
    engine_9_ve_entry,
    engine_8_ve_entry,
    engine_7_ve_entry,
    engine_6_ve_entry,
    engine_5_ve_entry,
    engine_4_ve_entry,
    engine_3_ve_entry,
    engine_2_ve_entry,
    engine_1_ve_entry,
    engine_0_ve_entry
  };

  // vNPU of every queue.
  wire [239:0] owners = {
    5'd31,
    5'd30,
    5'd29,
    5'd28,
    5'd27,
    5'd26,
    5'd25,
    5'd24,
    5'd23,
    5'd22,
    5'd21,
    5'd20,
    5'd19,
    5'd18,
    5'd17,
    5'd16,
    5'd15,
    5'd14,
    5'd13,
    5'd12,
    5'd11,
    5'd10,
    5'd9,
    5'd8,
    5'd7,
    5'd6,
    5'd5,
    5'd4,
    5'd3,
    5'd2,
    5'd1,
    5'd0,
    engine_15_owner,
    engine_14_owner,
    engine_13_owner,
    engine_12_owner,
    engine_11_owner,
    engine_10_owner,
    engine_9_owner,
    engine_8_owner,
    engine_7_owner,
    engine_6_owner,
    engine_5_owner,
    engine_4_owner,
    engine_3_owner,
    engine_2_owner,
    engine_1_owner,
    engine_0_owner
  };

  vnpu_ve_port u_ve_0 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[0]),
    .queue_i    (ve_queue_o[5:0]),
    .slot_i     (operation_scheduler_ve_slot[3:0]),
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
    .queue_i    (ve_queue_o[11:6]),
    .slot_i     (operation_scheduler_ve_slot[7:4]),
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
    .queue_i    (ve_queue_o[17:12]),
    .slot_i     (operation_scheduler_ve_slot[11:8]),
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
    .queue_i    (ve_queue_o[23:18]),
    .slot_i     (operation_scheduler_ve_slot[15:12]),
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
    .queue_i    (ve_queue_o[29:24]),
    .slot_i     (operation_scheduler_ve_slot[19:16]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_4_op_valid),
    .op_o       (ve_4_op),
    .operand_o  (ve_4_operand),
    .vnpu_o     (ve_4_vnpu),
    .grant_o    (ve_4_grant),
    .reduce_o   (ve_4_reduce)
  );

  vnpu_ve_port u_ve_5 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[5]),
    .queue_i    (ve_queue_o[35:30]),
    .slot_i     (operation_scheduler_ve_slot[23:20]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_5_op_valid),
    .op_o       (ve_5_op),
    .operand_o  (ve_5_operand),
    .vnpu_o     (ve_5_vnpu),
    .grant_o    (ve_5_grant),
    .reduce_o   (ve_5_reduce)
  );

  vnpu_ve_port u_ve_6 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[6]),
    .queue_i    (ve_queue_o[41:36]),
    .slot_i     (operation_scheduler_ve_slot[27:24]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_6_op_valid),
    .op_o       (ve_6_op),
    .operand_o  (ve_6_operand),
    .vnpu_o     (ve_6_vnpu),
    .grant_o    (ve_6_grant),
    .reduce_o   (ve_6_reduce)
  );

  vnpu_ve_port u_ve_7 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[7]),
    .queue_i    (ve_queue_o[47:42]),
    .slot_i     (operation_scheduler_ve_slot[31:28]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_7_op_valid),
    .op_o       (ve_7_op),
    .operand_o  (ve_7_operand),
    .vnpu_o     (ve_7_vnpu),
    .grant_o    (ve_7_grant),
    .reduce_o   (ve_7_reduce)
  );

  vnpu_ve_port u_ve_8 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[8]),
    .queue_i    (ve_queue_o[53:48]),
    .slot_i     (operation_scheduler_ve_slot[35:32]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_8_op_valid),
    .op_o       (ve_8_op),
    .operand_o  (ve_8_operand),
    .vnpu_o     (ve_8_vnpu),
    .grant_o    (ve_8_grant),
    .reduce_o   (ve_8_reduce)
  );

  vnpu_ve_port u_ve_9 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[9]),
    .queue_i    (ve_queue_o[59:54]),
    .slot_i     (operation_scheduler_ve_slot[39:36]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_9_op_valid),
    .op_o       (ve_9_op),
    .operand_o  (ve_9_operand),
    .vnpu_o     (ve_9_vnpu),
    .grant_o    (ve_9_grant),
    .reduce_o   (ve_9_reduce)
  );

  vnpu_ve_port u_ve_10 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[10]),
    .queue_i    (ve_queue_o[65:60]),
    .slot_i     (operation_scheduler_ve_slot[43:40]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_10_op_valid),
    .op_o       (ve_10_op),
    .operand_o  (ve_10_operand),
    .vnpu_o     (ve_10_vnpu),
    .grant_o    (ve_10_grant),
    .reduce_o   (ve_10_reduce)
  );

  vnpu_ve_port u_ve_11 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[11]),
    .queue_i    (ve_queue_o[71:66]),
    .slot_i     (operation_scheduler_ve_slot[47:44]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_11_op_valid),
    .op_o       (ve_11_op),
    .operand_o  (ve_11_operand),
    .vnpu_o     (ve_11_vnpu),
    .grant_o    (ve_11_grant),
    .reduce_o   (ve_11_reduce)
  );

  vnpu_ve_port u_ve_12 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[12]),
    .queue_i    (ve_queue_o[77:72]),
    .slot_i     (operation_scheduler_ve_slot[51:48]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_12_op_valid),
    .op_o       (ve_12_op),
    .operand_o  (ve_12_operand),
    .vnpu_o     (ve_12_vnpu),
    .grant_o    (ve_12_grant),
    .reduce_o   (ve_12_reduce)
  );

  vnpu_ve_port u_ve_13 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[13]),
    .queue_i    (ve_queue_o[83:78]),
    .slot_i     (operation_scheduler_ve_slot[55:52]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_13_op_valid),
    .op_o       (ve_13_op),
    .operand_o  (ve_13_operand),
    .vnpu_o     (ve_13_vnpu),
    .grant_o    (ve_13_grant),
    .reduce_o   (ve_13_reduce)
  );

  vnpu_ve_port u_ve_14 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[14]),
    .queue_i    (ve_queue_o[89:84]),
    .slot_i     (operation_scheduler_ve_slot[59:56]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_14_op_valid),
    .op_o       (ve_14_op),
    .operand_o  (ve_14_operand),
    .vnpu_o     (ve_14_vnpu),
    .grant_o    (ve_14_grant),
    .reduce_o   (ve_14_reduce)
  );

  vnpu_ve_port u_ve_15 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[15]),
    .queue_i    (ve_queue_o[95:90]),
    .slot_i     (operation_scheduler_ve_slot[63:60]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_15_op_valid),
    .op_o       (ve_15_op),
    .operand_o  (ve_15_operand),
    .vnpu_o     (ve_15_vnpu),
    .grant_o    (ve_15_grant),
    .reduce_o   (ve_15_reduce)
  );

  assign ve_op_valid_o = {
    ve_15_op_valid,
    ve_14_op_valid,
    ve_13_op_valid,
    ve_12_op_valid,
    ve_11_op_valid,
    ve_10_op_valid,
    ve_9_op_valid,
    ve_8_op_valid,
    ve_7_op_valid,
    ve_6_op_valid,
    ve_5_op_valid,
    ve_4_op_valid,
    ve_3_op_valid,
    ve_2_op_valid,
    ve_1_op_valid,
    ve_0_op_valid
  };

  assign ve_op_o = {
    ve_15_op,
    ve_14_op,
    ve_13_op,
    ve_12_op,
    ve_11_op,
    ve_10_op,
    ve_9_op,
    ve_8_op,
    ve_7_op,
    ve_6_op,
    ve_5_op,
    ve_4_op,
    ve_3_op,
    ve_2_op,
    ve_1_op,
    ve_0_op
  };

  assign ve_operand_o = {
    ve_15_operand,
    ve_14_operand,
    ve_13_operand,
    ve_12_operand,
    ve_11_operand,
    ve_10_operand,
    ve_9_operand,
    ve_8_operand,
    ve_7_operand,
    ve_6_operand,
    ve_5_operand,
    ve_4_operand,
    ve_3_operand,
    ve_2_operand,
    ve_1_operand,
    ve_0_operand
  };

  assign ve_vnpu_o = {
    ve_15_vnpu,
    ve_14_vnpu,
    ve_13_vnpu,
    ve_12_vnpu,
    ve_11_vnpu,
    ve_10_vnpu,
    ve_9_vnpu,
    ve_8_vnpu,
    ve_7_vnpu,
    ve_6_vnpu,
    ve_5_vnpu,
    ve_4_vnpu,
    ve_3_vnpu,
    ve_2_vnpu,
    ve_1_vnpu,
    ve_0_vnpu
  };

  // ----------------------------------------
  // vNPUs
  // ----------------------------------------

  // MEs with a uTop.
  wire [15:0] busy = me_run_o | me_save_o;
  // MEs with a uTop and in service.
  wire [15:0] served = busy & online;

  // Fault of each ME queue; 0 for none.
  wire [63:0] me_fault_code = {
    engine_15_fault_code,
    engine_14_fault_code,
    engine_13_fault_code,
    engine_12_fault_code,
    engine_11_fault_code,
    engine_10_fault_code,
    engine_9_fault_code,
    engine_8_fault_code,
    engine_7_fault_code,
    engine_6_fault_code,
    engine_5_fault_code,
    engine_4_fault_code,
    engine_3_fault_code,
    engine_2_fault_code,
    engine_1_fault_code,
    engine_0_fault_code
  };

  // ME queues that write the next group.
  wire [15:0] me_next_valid = {
    engine_15_next_valid,
    engine_14_next_valid,
    engine_13_next_valid,
    engine_12_next_valid,
    engine_11_next_valid,
    engine_10_next_valid,
    engine_9_next_valid,
    engine_8_next_valid,
    engine_7_next_valid,
    engine_6_next_valid,
    engine_5_next_valid,
    engine_4_next_valid,
    engine_3_next_valid,
    engine_2_next_valid,
    engine_1_next_valid,
    engine_0_next_valid
  };

  // Its number.
  wire [255:0] me_next_group = {
    engine_15_next_group,
    engine_14_next_group,
    engine_13_next_group,
    engine_12_next_group,
    engine_11_next_group,
    engine_10_next_group,
    engine_9_next_group,
    engine_8_next_group,
    engine_7_next_group,
    engine_6_next_group,
    engine_5_next_group,
    engine_4_next_group,
    engine_3_next_group,
    engine_2_next_group,
    engine_1_next_group,
    engine_0_next_group
  };

  // Lines that ME queues look for.
  wire [383:0] me_look_line = {
    engine_15_look_line,
    engine_14_look_line,
    engine_13_look_line,
    engine_12_look_line,
    engine_11_look_line,
    engine_10_look_line,
    engine_9_look_line,
    engine_8_look_line,
    engine_7_look_line,
    engine_6_look_line,
    engine_5_look_line,
    engine_4_look_line,
    engine_3_look_line,
    engine_2_look_line,
    engine_1_look_line,
    engine_0_look_line
  };

  // ME queues that look for a line.
  wire [15:0] me_look = {
    engine_15_look,
    engine_14_look,
    engine_13_look,
    engine_12_look,
    engine_11_look,
    engine_10_look,
    engine_9_look,
    engine_8_look,
    engine_7_look,
    engine_6_look,
    engine_5_look,
    engine_4_look,
    engine_3_look,
    engine_2_look,
    engine_1_look,
    engine_0_look
  };

  // vNPU of a start, one-hot.
  wire [31:0] start_vnpu =
      {
        utop_scheduler_start_vnpu == 5'd31,
        utop_scheduler_start_vnpu == 5'd30,
        utop_scheduler_start_vnpu == 5'd29,
        utop_scheduler_start_vnpu == 5'd28,
        utop_scheduler_start_vnpu == 5'd27,
        utop_scheduler_start_vnpu == 5'd26,
        utop_scheduler_start_vnpu == 5'd25,
        utop_scheduler_start_vnpu == 5'd24,
        utop_scheduler_start_vnpu == 5'd23,
        utop_scheduler_start_vnpu == 5'd22,
        utop_scheduler_start_vnpu == 5'd21,
        utop_scheduler_start_vnpu == 5'd20,
        utop_scheduler_start_vnpu == 5'd19,
        utop_scheduler_start_vnpu == 5'd18,
        utop_scheduler_start_vnpu == 5'd17,
        utop_scheduler_start_vnpu == 5'd16,
        utop_scheduler_start_vnpu == 5'd15,
        utop_scheduler_start_vnpu == 5'd14,
        utop_scheduler_start_vnpu == 5'd13,
        utop_scheduler_start_vnpu == 5'd12,
        utop_scheduler_start_vnpu == 5'd11,
        utop_scheduler_start_vnpu == 5'd10,
        utop_scheduler_start_vnpu == 5'd9,
        utop_scheduler_start_vnpu == 5'd8,
        utop_scheduler_start_vnpu == 5'd7,
        utop_scheduler_start_vnpu == 5'd6,
        utop_scheduler_start_vnpu == 5'd5,
        utop_scheduler_start_vnpu == 5'd4,
        utop_scheduler_start_vnpu == 5'd3,
        utop_scheduler_start_vnpu == 5'd2,
        utop_scheduler_start_vnpu == 5'd1,
        utop_scheduler_start_vnpu == 5'd0
      } &
      {32{utop_scheduler_start_valid}};

  // vNPU of an injection, one-hot.
  wire [31:0] inject_vnpu =
      {
        registers_inject_vnpu == 5'd31,
        registers_inject_vnpu == 5'd30,
        registers_inject_vnpu == 5'd29,
        registers_inject_vnpu == 5'd28,
        registers_inject_vnpu == 5'd27,
        registers_inject_vnpu == 5'd26,
        registers_inject_vnpu == 5'd25,
        registers_inject_vnpu == 5'd24,
        registers_inject_vnpu == 5'd23,
        registers_inject_vnpu == 5'd22,
        registers_inject_vnpu == 5'd21,
        registers_inject_vnpu == 5'd20,
        registers_inject_vnpu == 5'd19,
        registers_inject_vnpu == 5'd18,
        registers_inject_vnpu == 5'd17,
        registers_inject_vnpu == 5'd16,
        registers_inject_vnpu == 5'd15,
        registers_inject_vnpu == 5'd14,
        registers_inject_vnpu == 5'd13,
        registers_inject_vnpu == 5'd12,
        registers_inject_vnpu == 5'd11,
        registers_inject_vnpu == 5'd10,
        registers_inject_vnpu == 5'd9,
        registers_inject_vnpu == 5'd8,
        registers_inject_vnpu == 5'd7,
        registers_inject_vnpu == 5'd6,
        registers_inject_vnpu == 5'd5,
        registers_inject_vnpu == 5'd4,
        registers_inject_vnpu == 5'd3,
        registers_inject_vnpu == 5'd2,
        registers_inject_vnpu == 5'd1,
        registers_inject_vnpu == 5'd0
      } &
      {32{registers_inject_valid}};

  // Requester of the beat, one-hot.
  wire [63:0] beats =
      {
        fetch_master_beat_requester == 6'd63,
        fetch_master_beat_requester == 6'd62,
        fetch_master_beat_requester == 6'd61,
        fetch_master_beat_requester == 6'd60,
        fetch_master_beat_requester == 6'd59,
        fetch_master_beat_requester == 6'd58,
        fetch_master_beat_requester == 6'd57,
        fetch_master_beat_requester == 6'd56,
        fetch_master_beat_requester == 6'd55,
        fetch_master_beat_requester == 6'd54,
        fetch_master_beat_requester == 6'd53,
        fetch_master_beat_requester == 6'd52,
        fetch_master_beat_requester == 6'd51,
        fetch_master_beat_requester == 6'd50,
        fetch_master_beat_requester == 6'd49,
        fetch_master_beat_requester == 6'd48,
        fetch_master_beat_requester == 6'd47,
        fetch_master_beat_requester == 6'd46,
        fetch_master_beat_requester == 6'd45,
        fetch_master_beat_requester == 6'd44,
        fetch_master_beat_requester == 6'd43,
        fetch_master_beat_requester == 6'd42,
        fetch_master_beat_requester == 6'd41,
        fetch_master_beat_requester == 6'd40,
        fetch_master_beat_requester == 6'd39,
        fetch_master_beat_requester == 6'd38,
        fetch_master_beat_requester == 6'd37,
        fetch_master_beat_requester == 6'd36,
        fetch_master_beat_requester == 6'd35,
        fetch_master_beat_requester == 6'd34,
        fetch_master_beat_requester == 6'd33,
        fetch_master_beat_requester == 6'd32,
        fetch_master_beat_requester == 6'd31,
        fetch_master_beat_requester == 6'd30,
        fetch_master_beat_requester == 6'd29,
        fetch_master_beat_requester == 6'd28,
        fetch_master_beat_requester == 6'd27,
        fetch_master_beat_requester == 6'd26,
        fetch_master_beat_requester == 6'd25,
        fetch_master_beat_requester == 6'd24,
        fetch_master_beat_requester == 6'd23,
        fetch_master_beat_requester == 6'd22,
        fetch_master_beat_requester == 6'd21,
        fetch_master_beat_requester == 6'd20,
        fetch_master_beat_requester == 6'd19,
        fetch_master_beat_requester == 6'd18,
        fetch_master_beat_requester == 6'd17,
        fetch_master_beat_requester == 6'd16,
        fetch_master_beat_requester == 6'd15,
        fetch_master_beat_requester == 6'd14,
        fetch_master_beat_requester == 6'd13,
        fetch_master_beat_requester == 6'd12,
        fetch_master_beat_requester == 6'd11,
        fetch_master_beat_requester == 6'd10,
        fetch_master_beat_requester == 6'd9,
        fetch_master_beat_requester == 6'd8,
        fetch_master_beat_requester == 6'd7,
        fetch_master_beat_requester == 6'd6,
        fetch_master_beat_requester == 6'd5,
        fetch_master_beat_requester == 6'd4,
        fetch_master_beat_requester == 6'd3,
        fetch_master_beat_requester == 6'd2,
        fetch_master_beat_requester == 6'd1,
        fetch_master_beat_requester == 6'd0
      } &
      {64{fetch_master_beat_valid}};

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
  wire [15:0] mine_0 = {
    me_15_tenant[0],
    me_14_tenant[0],
    me_13_tenant[0],
    me_12_tenant[0],
    me_11_tenant[0],
    me_10_tenant[0],
    me_9_tenant[0],
    me_8_tenant[0],
    me_7_tenant[0],
    me_6_tenant[0],
    me_5_tenant[0],
    me_4_tenant[0],
    me_3_tenant[0],
    me_2_tenant[0],
    me_1_tenant[0],
    me_0_tenant[0]
  };

  // ME queues of vNPU 0.
  wire [15:0] owned_0 = {
    engine_15_owned[0],
    engine_14_owned[0],
    engine_13_owned[0],
    engine_12_owned[0],
    engine_11_owned[0],
    engine_10_owned[0],
    engine_9_owned[0],
    engine_8_owned[0],
    engine_7_owned[0],
    engine_6_owned[0],
    engine_5_owned[0],
    engine_4_owned[0],
    engine_3_owned[0],
    engine_2_owned[0],
    engine_1_owned[0],
    engine_0_owned[0]
  };

  // VE whose result queue 16 takes, one-hot.
  wire [15:0] result_ve_16 = {
    ve_15_reduce[16],
    ve_14_reduce[16] & ~ve_15_reduce[16],
    ve_13_reduce[16] & ~ve_14_reduce[16] & ~ve_15_reduce[16],
    ve_12_reduce[16] & ~ve_13_reduce[16] & ~ve_14_reduce[16] & ~ve_15_reduce[16],
    ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_1_reduce[16] &
    ~ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16],
    ve_0_reduce[16] &
    ~ve_1_reduce[16] &
    ~ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16] &
    ~ve_8_reduce[16] &
    ~ve_9_reduce[16] &
    ~ve_10_reduce[16] &
    ~ve_11_reduce[16] &
    ~ve_12_reduce[16] &
    ~ve_13_reduce[16] &
    ~ve_14_reduce[16] &
    ~ve_15_reduce[16]
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
    .ve_take_i          (operation_scheduler_instr_take[16]),
    .ve_retire_i        (operation_scheduler_retire[16]),
    .ve_todo_i          (operation_scheduler_todo[271:256]),
    .result_valid_i     (ve_0_reduce[16] |
                         ve_1_reduce[16] |
                         ve_2_reduce[16] |
                         ve_3_reduce[16] |
                         ve_4_reduce[16] |
                         ve_5_reduce[16] |
                         ve_6_reduce[16] |
                         ve_7_reduce[16] |
                         ve_8_reduce[16] |
                         ve_9_reduce[16] |
                         ve_10_reduce[16] |
                         ve_11_reduce[16] |
                         ve_12_reduce[16] |
                         ve_13_reduce[16] |
                         ve_14_reduce[16] |
                         ve_15_reduce[16]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_16[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_16[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_16[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_16[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_16[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_16[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_16[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_16[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_16[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_16[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_16[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_16[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_16[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_16[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_16[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_16[15]}})),
    .code_done_i        (fetch_master_done[0]),
    .code_error_i       (fetch_master_done_error[0]),
    .code_timeout_i     (fetch_master_done_timeout[0]),
    .code_beat_i        (beats[0]),
    .row_done_i         (fetch_master_done[32]),
    .row_error_i        (fetch_master_done_error[32]),
    .row_timeout_i      (fetch_master_done_timeout[32]),
    .row_beat_i         (beats[32]),
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
  wire [15:0] mine_1 = {
    me_15_tenant[1],
    me_14_tenant[1],
    me_13_tenant[1],
    me_12_tenant[1],
    me_11_tenant[1],
    me_10_tenant[1],
    me_9_tenant[1],
    me_8_tenant[1],
    me_7_tenant[1],
    me_6_tenant[1],
    me_5_tenant[1],
    me_4_tenant[1],
    me_3_tenant[1],
    me_2_tenant[1],
    me_1_tenant[1],
    me_0_tenant[1]
  };

  // ME queues of vNPU 1.
  wire [15:0] owned_1 = {
    engine_15_owned[1],
    engine_14_owned[1],
    engine_13_owned[1],
    engine_12_owned[1],
    engine_11_owned[1],
    engine_10_owned[1],
    engine_9_owned[1],
    engine_8_owned[1],
    engine_7_owned[1],
    engine_6_owned[1],
    engine_5_owned[1],
    engine_4_owned[1],
    engine_3_owned[1],
    engine_2_owned[1],
    engine_1_owned[1],
    engine_0_owned[1]
  };

  // VE whose result queue 17 takes, one-hot.
  wire [15:0] result_ve_17 = {
    ve_15_reduce[17],
    ve_14_reduce[17] & ~ve_15_reduce[17],
    ve_13_reduce[17] & ~ve_14_reduce[17] & ~ve_15_reduce[17],
    ve_12_reduce[17] & ~ve_13_reduce[17] & ~ve_14_reduce[17] & ~ve_15_reduce[17],
    ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_1_reduce[17] &
    ~ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17],
    ve_0_reduce[17] &
    ~ve_1_reduce[17] &
    ~ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17] &
    ~ve_8_reduce[17] &
    ~ve_9_reduce[17] &
    ~ve_10_reduce[17] &
    ~ve_11_reduce[17] &
    ~ve_12_reduce[17] &
    ~ve_13_reduce[17] &
    ~ve_14_reduce[17] &
    ~ve_15_reduce[17]
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
    .ve_take_i          (operation_scheduler_instr_take[17]),
    .ve_retire_i        (operation_scheduler_retire[17]),
    .ve_todo_i          (operation_scheduler_todo[287:272]),
    .result_valid_i     (ve_0_reduce[17] |
                         ve_1_reduce[17] |
                         ve_2_reduce[17] |
                         ve_3_reduce[17] |
                         ve_4_reduce[17] |
                         ve_5_reduce[17] |
                         ve_6_reduce[17] |
                         ve_7_reduce[17] |
                         ve_8_reduce[17] |
                         ve_9_reduce[17] |
                         ve_10_reduce[17] |
                         ve_11_reduce[17] |
                         ve_12_reduce[17] |
                         ve_13_reduce[17] |
                         ve_14_reduce[17] |
                         ve_15_reduce[17]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_17[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_17[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_17[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_17[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_17[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_17[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_17[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_17[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_17[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_17[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_17[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_17[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_17[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_17[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_17[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_17[15]}})),
    .code_done_i        (fetch_master_done[1]),
    .code_error_i       (fetch_master_done_error[1]),
    .code_timeout_i     (fetch_master_done_timeout[1]),
    .code_beat_i        (beats[1]),
    .row_done_i         (fetch_master_done[33]),
    .row_error_i        (fetch_master_done_error[33]),
    .row_timeout_i      (fetch_master_done_timeout[33]),
    .row_beat_i         (beats[33]),
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
  wire [15:0] mine_2 = {
    me_15_tenant[2],
    me_14_tenant[2],
    me_13_tenant[2],
    me_12_tenant[2],
    me_11_tenant[2],
    me_10_tenant[2],
    me_9_tenant[2],
    me_8_tenant[2],
    me_7_tenant[2],
    me_6_tenant[2],
    me_5_tenant[2],
    me_4_tenant[2],
    me_3_tenant[2],
    me_2_tenant[2],
    me_1_tenant[2],
    me_0_tenant[2]
  };

  // ME queues of vNPU 2.
  wire [15:0] owned_2 = {
    engine_15_owned[2],
    engine_14_owned[2],
    engine_13_owned[2],
    engine_12_owned[2],
    engine_11_owned[2],
    engine_10_owned[2],
    engine_9_owned[2],
    engine_8_owned[2],
    engine_7_owned[2],
    engine_6_owned[2],
    engine_5_owned[2],
    engine_4_owned[2],
    engine_3_owned[2],
    engine_2_owned[2],
    engine_1_owned[2],
    engine_0_owned[2]
  };

  // VE whose result queue 18 takes, one-hot.
  wire [15:0] result_ve_18 = {
    ve_15_reduce[18],
    ve_14_reduce[18] & ~ve_15_reduce[18],
    ve_13_reduce[18] & ~ve_14_reduce[18] & ~ve_15_reduce[18],
    ve_12_reduce[18] & ~ve_13_reduce[18] & ~ve_14_reduce[18] & ~ve_15_reduce[18],
    ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_1_reduce[18] &
    ~ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18],
    ve_0_reduce[18] &
    ~ve_1_reduce[18] &
    ~ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18] &
    ~ve_8_reduce[18] &
    ~ve_9_reduce[18] &
    ~ve_10_reduce[18] &
    ~ve_11_reduce[18] &
    ~ve_12_reduce[18] &
    ~ve_13_reduce[18] &
    ~ve_14_reduce[18] &
    ~ve_15_reduce[18]
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
    .ve_take_i          (operation_scheduler_instr_take[18]),
    .ve_retire_i        (operation_scheduler_retire[18]),
    .ve_todo_i          (operation_scheduler_todo[303:288]),
    .result_valid_i     (ve_0_reduce[18] |
                         ve_1_reduce[18] |
                         ve_2_reduce[18] |
                         ve_3_reduce[18] |
                         ve_4_reduce[18] |
                         ve_5_reduce[18] |
                         ve_6_reduce[18] |
                         ve_7_reduce[18] |
                         ve_8_reduce[18] |
                         ve_9_reduce[18] |
                         ve_10_reduce[18] |
                         ve_11_reduce[18] |
                         ve_12_reduce[18] |
                         ve_13_reduce[18] |
                         ve_14_reduce[18] |
                         ve_15_reduce[18]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_18[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_18[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_18[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_18[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_18[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_18[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_18[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_18[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_18[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_18[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_18[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_18[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_18[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_18[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_18[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_18[15]}})),
    .code_done_i        (fetch_master_done[2]),
    .code_error_i       (fetch_master_done_error[2]),
    .code_timeout_i     (fetch_master_done_timeout[2]),
    .code_beat_i        (beats[2]),
    .row_done_i         (fetch_master_done[34]),
    .row_error_i        (fetch_master_done_error[34]),
    .row_timeout_i      (fetch_master_done_timeout[34]),
    .row_beat_i         (beats[34]),
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
  wire [15:0] mine_3 = {
    me_15_tenant[3],
    me_14_tenant[3],
    me_13_tenant[3],
    me_12_tenant[3],
    me_11_tenant[3],
    me_10_tenant[3],
    me_9_tenant[3],
    me_8_tenant[3],
    me_7_tenant[3],
    me_6_tenant[3],
    me_5_tenant[3],
    me_4_tenant[3],
    me_3_tenant[3],
    me_2_tenant[3],
    me_1_tenant[3],
    me_0_tenant[3]
  };

  // ME queues of vNPU 3.
  wire [15:0] owned_3 = {
    engine_15_owned[3],
    engine_14_owned[3],
    engine_13_owned[3],
    engine_12_owned[3],
    engine_11_owned[3],
    engine_10_owned[3],
    engine_9_owned[3],
    engine_8_owned[3],
    engine_7_owned[3],
    engine_6_owned[3],
    engine_5_owned[3],
    engine_4_owned[3],
    engine_3_owned[3],
    engine_2_owned[3],
    engine_1_owned[3],
    engine_0_owned[3]
  };

  // VE whose result queue 19 takes, one-hot.
  wire [15:0] result_ve_19 = {
    ve_15_reduce[19],
    ve_14_reduce[19] & ~ve_15_reduce[19],
    ve_13_reduce[19] & ~ve_14_reduce[19] & ~ve_15_reduce[19],
    ve_12_reduce[19] & ~ve_13_reduce[19] & ~ve_14_reduce[19] & ~ve_15_reduce[19],
    ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_1_reduce[19] &
    ~ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19],
    ve_0_reduce[19] &
    ~ve_1_reduce[19] &
    ~ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19] &
    ~ve_8_reduce[19] &
    ~ve_9_reduce[19] &
    ~ve_10_reduce[19] &
    ~ve_11_reduce[19] &
    ~ve_12_reduce[19] &
    ~ve_13_reduce[19] &
    ~ve_14_reduce[19] &
    ~ve_15_reduce[19]
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
    .ve_take_i          (operation_scheduler_instr_take[19]),
    .ve_retire_i        (operation_scheduler_retire[19]),
    .ve_todo_i          (operation_scheduler_todo[319:304]),
    .result_valid_i     (ve_0_reduce[19] |
                         ve_1_reduce[19] |
                         ve_2_reduce[19] |
                         ve_3_reduce[19] |
                         ve_4_reduce[19] |
                         ve_5_reduce[19] |
                         ve_6_reduce[19] |
                         ve_7_reduce[19] |
                         ve_8_reduce[19] |
                         ve_9_reduce[19] |
                         ve_10_reduce[19] |
                         ve_11_reduce[19] |
                         ve_12_reduce[19] |
                         ve_13_reduce[19] |
                         ve_14_reduce[19] |
                         ve_15_reduce[19]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_19[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_19[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_19[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_19[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_19[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_19[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_19[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_19[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_19[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_19[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_19[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_19[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_19[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_19[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_19[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_19[15]}})),
    .code_done_i        (fetch_master_done[3]),
    .code_error_i       (fetch_master_done_error[3]),
    .code_timeout_i     (fetch_master_done_timeout[3]),
    .code_beat_i        (beats[3]),
    .row_done_i         (fetch_master_done[35]),
    .row_error_i        (fetch_master_done_error[35]),
    .row_timeout_i      (fetch_master_done_timeout[35]),
    .row_beat_i         (beats[35]),
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
  wire [15:0] mine_4 = {
    me_15_tenant[4],
    me_14_tenant[4],
    me_13_tenant[4],
    me_12_tenant[4],
    me_11_tenant[4],
    me_10_tenant[4],
    me_9_tenant[4],
    me_8_tenant[4],
    me_7_tenant[4],
    me_6_tenant[4],
    me_5_tenant[4],
    me_4_tenant[4],
    me_3_tenant[4],
    me_2_tenant[4],
    me_1_tenant[4],
    me_0_tenant[4]
  };

  // ME queues of vNPU 4.
  wire [15:0] owned_4 = {
    engine_15_owned[4],
    engine_14_owned[4],
    engine_13_owned[4],
    engine_12_owned[4],
    engine_11_owned[4],
    engine_10_owned[4],
    engine_9_owned[4],
    engine_8_owned[4],
    engine_7_owned[4],
    engine_6_owned[4],
    engine_5_owned[4],
    engine_4_owned[4],
    engine_3_owned[4],
    engine_2_owned[4],
    engine_1_owned[4],
    engine_0_owned[4]
  };

  // VE whose result queue 20 takes, one-hot.
  wire [15:0] result_ve_20 = {
    ve_15_reduce[20],
    ve_14_reduce[20] & ~ve_15_reduce[20],
    ve_13_reduce[20] & ~ve_14_reduce[20] & ~ve_15_reduce[20],
    ve_12_reduce[20] & ~ve_13_reduce[20] & ~ve_14_reduce[20] & ~ve_15_reduce[20],
    ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_1_reduce[20] &
    ~ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20],
    ve_0_reduce[20] &
    ~ve_1_reduce[20] &
    ~ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20] &
    ~ve_8_reduce[20] &
    ~ve_9_reduce[20] &
    ~ve_10_reduce[20] &
    ~ve_11_reduce[20] &
    ~ve_12_reduce[20] &
    ~ve_13_reduce[20] &
    ~ve_14_reduce[20] &
    ~ve_15_reduce[20]
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
    .ve_take_i          (operation_scheduler_instr_take[20]),
    .ve_retire_i        (operation_scheduler_retire[20]),
    .ve_todo_i          (operation_scheduler_todo[335:320]),
    .result_valid_i     (ve_0_reduce[20] |
                         ve_1_reduce[20] |
                         ve_2_reduce[20] |
                         ve_3_reduce[20] |
                         ve_4_reduce[20] |
                         ve_5_reduce[20] |
                         ve_6_reduce[20] |
                         ve_7_reduce[20] |
                         ve_8_reduce[20] |
                         ve_9_reduce[20] |
                         ve_10_reduce[20] |
                         ve_11_reduce[20] |
                         ve_12_reduce[20] |
                         ve_13_reduce[20] |
                         ve_14_reduce[20] |
                         ve_15_reduce[20]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_20[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_20[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_20[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_20[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_20[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_20[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_20[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_20[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_20[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_20[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_20[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_20[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_20[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_20[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_20[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_20[15]}})),
    .code_done_i        (fetch_master_done[4]),
    .code_error_i       (fetch_master_done_error[4]),
    .code_timeout_i     (fetch_master_done_timeout[4]),
    .code_beat_i        (beats[4]),
    .row_done_i         (fetch_master_done[36]),
    .row_error_i        (fetch_master_done_error[36]),
    .row_timeout_i      (fetch_master_done_timeout[36]),
    .row_beat_i         (beats[36]),
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
  wire [15:0] mine_5 = {
    me_15_tenant[5],
    me_14_tenant[5],
    me_13_tenant[5],
    me_12_tenant[5],
    me_11_tenant[5],
    me_10_tenant[5],
    me_9_tenant[5],
    me_8_tenant[5],
    me_7_tenant[5],
    me_6_tenant[5],
    me_5_tenant[5],
    me_4_tenant[5],
    me_3_tenant[5],
    me_2_tenant[5],
    me_1_tenant[5],
    me_0_tenant[5]
  };

  // ME queues of vNPU 5.
  wire [15:0] owned_5 = {
    engine_15_owned[5],
    engine_14_owned[5],
    engine_13_owned[5],
    engine_12_owned[5],
    engine_11_owned[5],
    engine_10_owned[5],
    engine_9_owned[5],
    engine_8_owned[5],
    engine_7_owned[5],
    engine_6_owned[5],
    engine_5_owned[5],
    engine_4_owned[5],
    engine_3_owned[5],
    engine_2_owned[5],
    engine_1_owned[5],
    engine_0_owned[5]
  };

  // VE whose result queue 21 takes, one-hot.
  wire [15:0] result_ve_21 = {
    ve_15_reduce[21],
    ve_14_reduce[21] & ~ve_15_reduce[21],
    ve_13_reduce[21] & ~ve_14_reduce[21] & ~ve_15_reduce[21],
    ve_12_reduce[21] & ~ve_13_reduce[21] & ~ve_14_reduce[21] & ~ve_15_reduce[21],
    ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_1_reduce[21] &
    ~ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21],
    ve_0_reduce[21] &
    ~ve_1_reduce[21] &
    ~ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21] &
    ~ve_8_reduce[21] &
    ~ve_9_reduce[21] &
    ~ve_10_reduce[21] &
    ~ve_11_reduce[21] &
    ~ve_12_reduce[21] &
    ~ve_13_reduce[21] &
    ~ve_14_reduce[21] &
    ~ve_15_reduce[21]
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
    .ve_take_i          (operation_scheduler_instr_take[21]),
    .ve_retire_i        (operation_scheduler_retire[21]),
    .ve_todo_i          (operation_scheduler_todo[351:336]),
    .result_valid_i     (ve_0_reduce[21] |
                         ve_1_reduce[21] |
                         ve_2_reduce[21] |
                         ve_3_reduce[21] |
                         ve_4_reduce[21] |
                         ve_5_reduce[21] |
                         ve_6_reduce[21] |
                         ve_7_reduce[21] |
                         ve_8_reduce[21] |
                         ve_9_reduce[21] |
                         ve_10_reduce[21] |
                         ve_11_reduce[21] |
                         ve_12_reduce[21] |
                         ve_13_reduce[21] |
                         ve_14_reduce[21] |
                         ve_15_reduce[21]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_21[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_21[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_21[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_21[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_21[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_21[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_21[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_21[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_21[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_21[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_21[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_21[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_21[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_21[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_21[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_21[15]}})),
    .code_done_i        (fetch_master_done[5]),
    .code_error_i       (fetch_master_done_error[5]),
    .code_timeout_i     (fetch_master_done_timeout[5]),
    .code_beat_i        (beats[5]),
    .row_done_i         (fetch_master_done[37]),
    .row_error_i        (fetch_master_done_error[37]),
    .row_timeout_i      (fetch_master_done_timeout[37]),
    .row_beat_i         (beats[37]),
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
  wire [15:0] mine_6 = {
    me_15_tenant[6],
    me_14_tenant[6],
    me_13_tenant[6],
    me_12_tenant[6],
    me_11_tenant[6],
    me_10_tenant[6],
    me_9_tenant[6],
    me_8_tenant[6],
    me_7_tenant[6],
    me_6_tenant[6],
    me_5_tenant[6],
    me_4_tenant[6],
    me_3_tenant[6],
    me_2_tenant[6],
    me_1_tenant[6],
    me_0_tenant[6]
  };

  // ME queues of vNPU 6.
  wire [15:0] owned_6 = {
    engine_15_owned[6],
    engine_14_owned[6],
    engine_13_owned[6],
    engine_12_owned[6],
    engine_11_owned[6],
    engine_10_owned[6],
    engine_9_owned[6],
    engine_8_owned[6],
    engine_7_owned[6],
    engine_6_owned[6],
    engine_5_owned[6],
    engine_4_owned[6],
    engine_3_owned[6],
    engine_2_owned[6],
    engine_1_owned[6],
    engine_0_owned[6]
  };

  // VE whose result queue 22 takes, one-hot.
  wire [15:0] result_ve_22 = {
    ve_15_reduce[22],
    ve_14_reduce[22] & ~ve_15_reduce[22],
    ve_13_reduce[22] & ~ve_14_reduce[22] & ~ve_15_reduce[22],
    ve_12_reduce[22] & ~ve_13_reduce[22] & ~ve_14_reduce[22] & ~ve_15_reduce[22],
    ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_1_reduce[22] &
    ~ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22],
    ve_0_reduce[22] &
    ~ve_1_reduce[22] &
    ~ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22] &
    ~ve_8_reduce[22] &
    ~ve_9_reduce[22] &
    ~ve_10_reduce[22] &
    ~ve_11_reduce[22] &
    ~ve_12_reduce[22] &
    ~ve_13_reduce[22] &
    ~ve_14_reduce[22] &
    ~ve_15_reduce[22]
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
    .ve_take_i          (operation_scheduler_instr_take[22]),
    .ve_retire_i        (operation_scheduler_retire[22]),
    .ve_todo_i          (operation_scheduler_todo[367:352]),
    .result_valid_i     (ve_0_reduce[22] |
                         ve_1_reduce[22] |
                         ve_2_reduce[22] |
                         ve_3_reduce[22] |
                         ve_4_reduce[22] |
                         ve_5_reduce[22] |
                         ve_6_reduce[22] |
                         ve_7_reduce[22] |
                         ve_8_reduce[22] |
                         ve_9_reduce[22] |
                         ve_10_reduce[22] |
                         ve_11_reduce[22] |
                         ve_12_reduce[22] |
                         ve_13_reduce[22] |
                         ve_14_reduce[22] |
                         ve_15_reduce[22]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_22[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_22[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_22[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_22[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_22[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_22[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_22[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_22[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_22[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_22[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_22[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_22[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_22[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_22[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_22[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_22[15]}})),
    .code_done_i        (fetch_master_done[6]),
    .code_error_i       (fetch_master_done_error[6]),
    .code_timeout_i     (fetch_master_done_timeout[6]),
    .code_beat_i        (beats[6]),
    .row_done_i         (fetch_master_done[38]),
    .row_error_i        (fetch_master_done_error[38]),
    .row_timeout_i      (fetch_master_done_timeout[38]),
    .row_beat_i         (beats[38]),
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

  // MEs of vNPU 7.
  wire [15:0] mine_7 = {
    me_15_tenant[7],
    me_14_tenant[7],
    me_13_tenant[7],
    me_12_tenant[7],
    me_11_tenant[7],
    me_10_tenant[7],
    me_9_tenant[7],
    me_8_tenant[7],
    me_7_tenant[7],
    me_6_tenant[7],
    me_5_tenant[7],
    me_4_tenant[7],
    me_3_tenant[7],
    me_2_tenant[7],
    me_1_tenant[7],
    me_0_tenant[7]
  };

  // ME queues of vNPU 7.
  wire [15:0] owned_7 = {
    engine_15_owned[7],
    engine_14_owned[7],
    engine_13_owned[7],
    engine_12_owned[7],
    engine_11_owned[7],
    engine_10_owned[7],
    engine_9_owned[7],
    engine_8_owned[7],
    engine_7_owned[7],
    engine_6_owned[7],
    engine_5_owned[7],
    engine_4_owned[7],
    engine_3_owned[7],
    engine_2_owned[7],
    engine_1_owned[7],
    engine_0_owned[7]
  };

  // VE whose result queue 23 takes, one-hot.
  wire [15:0] result_ve_23 = {
    ve_15_reduce[23],
    ve_14_reduce[23] & ~ve_15_reduce[23],
    ve_13_reduce[23] & ~ve_14_reduce[23] & ~ve_15_reduce[23],
    ve_12_reduce[23] & ~ve_13_reduce[23] & ~ve_14_reduce[23] & ~ve_15_reduce[23],
    ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_1_reduce[23] &
    ~ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23],
    ve_0_reduce[23] &
    ~ve_1_reduce[23] &
    ~ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23] &
    ~ve_8_reduce[23] &
    ~ve_9_reduce[23] &
    ~ve_10_reduce[23] &
    ~ve_11_reduce[23] &
    ~ve_12_reduce[23] &
    ~ve_13_reduce[23] &
    ~ve_14_reduce[23] &
    ~ve_15_reduce[23]
  };

  vnpu_vnpu_slice u_vnpu_7 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[7]),
    .stop_i             (registers_stop[7]),
    .clear_i            (registers_clear[7]),
    .table_rows_i       (registers_table_rows[127:112]),
    .table_base_i       (registers_table_base[383:336]),
    .code_base_i        (registers_code_base[383:336]),
    .code_bytes_i       (registers_code_bytes[255:224]),
    .data_ready_i       (data_ready_i[7]),
    .start_i            (start_vnpu[7]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_7 & served),
    .lost_i             (|(mine_7 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_7),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_7),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[23]),
    .ve_retire_i        (operation_scheduler_retire[23]),
    .ve_todo_i          (operation_scheduler_todo[383:368]),
    .result_valid_i     (ve_0_reduce[23] |
                         ve_1_reduce[23] |
                         ve_2_reduce[23] |
                         ve_3_reduce[23] |
                         ve_4_reduce[23] |
                         ve_5_reduce[23] |
                         ve_6_reduce[23] |
                         ve_7_reduce[23] |
                         ve_8_reduce[23] |
                         ve_9_reduce[23] |
                         ve_10_reduce[23] |
                         ve_11_reduce[23] |
                         ve_12_reduce[23] |
                         ve_13_reduce[23] |
                         ve_14_reduce[23] |
                         ve_15_reduce[23]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_23[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_23[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_23[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_23[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_23[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_23[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_23[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_23[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_23[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_23[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_23[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_23[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_23[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_23[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_23[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_23[15]}})),
    .code_done_i        (fetch_master_done[7]),
    .code_error_i       (fetch_master_done_error[7]),
    .code_timeout_i     (fetch_master_done_timeout[7]),
    .code_beat_i        (beats[7]),
    .row_done_i         (fetch_master_done[39]),
    .row_error_i        (fetch_master_done_error[39]),
    .row_timeout_i      (fetch_master_done_timeout[39]),
    .row_beat_i         (beats[39]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[7] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[7] & registers_inject_row),
    .ready_add_o        (vnpu_7_ready_add),
    .kill_o             (vnpu_7_kill),
    .done_o             (vnpu_7_done),
    .ve_active_o        (vnpu_7_ve_active),
    .ve_flush_o         (vnpu_7_ve_flush),
    .utop_valid_o       (vnpu_7_utop_valid),
    .utop_me_o          (vnpu_7_utop_me),
    .utop_index_o       (vnpu_7_utop_index),
    .utop_resume_o      (vnpu_7_utop_resume),
    .state_o            (vnpu_7_state),
    .group_o            (vnpu_7_group),
    .fault_code_o       (vnpu_7_fault_code),
    .row_req_valid_o    (vnpu_7_row_req_valid),
    .row_req_address_o  (vnpu_7_row_req_address),
    .row_req_beats_o    (vnpu_7_row_req_beats),
    .line_o             (vnpu_7_line),
    .line_good_o        (vnpu_7_line_good),
    .code_req_valid_o   (vnpu_7_code_req_valid),
    .code_req_address_o (vnpu_7_code_req_address),
    .code_req_beats_o   (vnpu_7_code_req_beats),
    .ve_valid_o         (vnpu_7_ve_valid),
    .ve_slots_o         (vnpu_7_ve_slots),
    .ve_entry_o         (vnpu_7_ve_entry),
    .live_o             (vnpu_7_live),
    .utop_pc_o          (vnpu_7_utop_pc),
    .me_hit_o           (vnpu_7_me_hit),
    .inject_done_o      (vnpu_7_inject_done)
  );

  // MEs of vNPU 8.
  wire [15:0] mine_8 = {
    me_15_tenant[8],
    me_14_tenant[8],
    me_13_tenant[8],
    me_12_tenant[8],
    me_11_tenant[8],
    me_10_tenant[8],
    me_9_tenant[8],
    me_8_tenant[8],
    me_7_tenant[8],
    me_6_tenant[8],
    me_5_tenant[8],
    me_4_tenant[8],
    me_3_tenant[8],
    me_2_tenant[8],
    me_1_tenant[8],
    me_0_tenant[8]
  };

  // ME queues of vNPU 8.
  wire [15:0] owned_8 = {
    engine_15_owned[8],
    engine_14_owned[8],
    engine_13_owned[8],
    engine_12_owned[8],
    engine_11_owned[8],
    engine_10_owned[8],
    engine_9_owned[8],
    engine_8_owned[8],
    engine_7_owned[8],
    engine_6_owned[8],
    engine_5_owned[8],
    engine_4_owned[8],
    engine_3_owned[8],
    engine_2_owned[8],
    engine_1_owned[8],
    engine_0_owned[8]
  };

  // VE whose result queue 24 takes, one-hot.
  wire [15:0] result_ve_24 = {
    ve_15_reduce[24],
    ve_14_reduce[24] & ~ve_15_reduce[24],
    ve_13_reduce[24] & ~ve_14_reduce[24] & ~ve_15_reduce[24],
    ve_12_reduce[24] & ~ve_13_reduce[24] & ~ve_14_reduce[24] & ~ve_15_reduce[24],
    ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_4_reduce[24] &
    ~ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_3_reduce[24] &
    ~ve_4_reduce[24] &
    ~ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_2_reduce[24] &
    ~ve_3_reduce[24] &
    ~ve_4_reduce[24] &
    ~ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_1_reduce[24] &
    ~ve_2_reduce[24] &
    ~ve_3_reduce[24] &
    ~ve_4_reduce[24] &
    ~ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24],
    ve_0_reduce[24] &
    ~ve_1_reduce[24] &
    ~ve_2_reduce[24] &
    ~ve_3_reduce[24] &
    ~ve_4_reduce[24] &
    ~ve_5_reduce[24] &
    ~ve_6_reduce[24] &
    ~ve_7_reduce[24] &
    ~ve_8_reduce[24] &
    ~ve_9_reduce[24] &
    ~ve_10_reduce[24] &
    ~ve_11_reduce[24] &
    ~ve_12_reduce[24] &
    ~ve_13_reduce[24] &
    ~ve_14_reduce[24] &
    ~ve_15_reduce[24]
  };

  vnpu_vnpu_slice u_vnpu_8 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[8]),
    .stop_i             (registers_stop[8]),
    .clear_i            (registers_clear[8]),
    .table_rows_i       (registers_table_rows[143:128]),
    .table_base_i       (registers_table_base[431:384]),
    .code_base_i        (registers_code_base[431:384]),
    .code_bytes_i       (registers_code_bytes[287:256]),
    .data_ready_i       (data_ready_i[8]),
    .start_i            (start_vnpu[8]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_8 & served),
    .lost_i             (|(mine_8 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_8),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_8),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[24]),
    .ve_retire_i        (operation_scheduler_retire[24]),
    .ve_todo_i          (operation_scheduler_todo[399:384]),
    .result_valid_i     (ve_0_reduce[24] |
                         ve_1_reduce[24] |
                         ve_2_reduce[24] |
                         ve_3_reduce[24] |
                         ve_4_reduce[24] |
                         ve_5_reduce[24] |
                         ve_6_reduce[24] |
                         ve_7_reduce[24] |
                         ve_8_reduce[24] |
                         ve_9_reduce[24] |
                         ve_10_reduce[24] |
                         ve_11_reduce[24] |
                         ve_12_reduce[24] |
                         ve_13_reduce[24] |
                         ve_14_reduce[24] |
                         ve_15_reduce[24]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_24[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_24[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_24[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_24[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_24[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_24[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_24[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_24[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_24[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_24[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_24[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_24[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_24[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_24[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_24[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_24[15]}})),
    .code_done_i        (fetch_master_done[8]),
    .code_error_i       (fetch_master_done_error[8]),
    .code_timeout_i     (fetch_master_done_timeout[8]),
    .code_beat_i        (beats[8]),
    .row_done_i         (fetch_master_done[40]),
    .row_error_i        (fetch_master_done_error[40]),
    .row_timeout_i      (fetch_master_done_timeout[40]),
    .row_beat_i         (beats[40]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[8] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[8] & registers_inject_row),
    .ready_add_o        (vnpu_8_ready_add),
    .kill_o             (vnpu_8_kill),
    .done_o             (vnpu_8_done),
    .ve_active_o        (vnpu_8_ve_active),
    .ve_flush_o         (vnpu_8_ve_flush),
    .utop_valid_o       (vnpu_8_utop_valid),
    .utop_me_o          (vnpu_8_utop_me),
    .utop_index_o       (vnpu_8_utop_index),
    .utop_resume_o      (vnpu_8_utop_resume),
    .state_o            (vnpu_8_state),
    .group_o            (vnpu_8_group),
    .fault_code_o       (vnpu_8_fault_code),
    .row_req_valid_o    (vnpu_8_row_req_valid),
    .row_req_address_o  (vnpu_8_row_req_address),
    .row_req_beats_o    (vnpu_8_row_req_beats),
    .line_o             (vnpu_8_line),
    .line_good_o        (vnpu_8_line_good),
    .code_req_valid_o   (vnpu_8_code_req_valid),
    .code_req_address_o (vnpu_8_code_req_address),
    .code_req_beats_o   (vnpu_8_code_req_beats),
    .ve_valid_o         (vnpu_8_ve_valid),
    .ve_slots_o         (vnpu_8_ve_slots),
    .ve_entry_o         (vnpu_8_ve_entry),
    .live_o             (vnpu_8_live),
    .utop_pc_o          (vnpu_8_utop_pc),
    .me_hit_o           (vnpu_8_me_hit),
    .inject_done_o      (vnpu_8_inject_done)
  );

  // MEs of vNPU 9.
  wire [15:0] mine_9 = {
    me_15_tenant[9],
    me_14_tenant[9],
    me_13_tenant[9],
    me_12_tenant[9],
    me_11_tenant[9],
    me_10_tenant[9],
    me_9_tenant[9],
    me_8_tenant[9],
    me_7_tenant[9],
    me_6_tenant[9],
    me_5_tenant[9],
    me_4_tenant[9],
    me_3_tenant[9],
    me_2_tenant[9],
    me_1_tenant[9],
    me_0_tenant[9]
  };

  // ME queues of vNPU 9.
  wire [15:0] owned_9 = {
    engine_15_owned[9],
    engine_14_owned[9],
    engine_13_owned[9],
    engine_12_owned[9],
    engine_11_owned[9],
    engine_10_owned[9],
    engine_9_owned[9],
    engine_8_owned[9],
    engine_7_owned[9],
    engine_6_owned[9],
    engine_5_owned[9],
    engine_4_owned[9],
    engine_3_owned[9],
    engine_2_owned[9],
    engine_1_owned[9],
    engine_0_owned[9]
  };

  // VE whose result queue 25 takes, one-hot.
  wire [15:0] result_ve_25 = {
    ve_15_reduce[25],
    ve_14_reduce[25] & ~ve_15_reduce[25],
    ve_13_reduce[25] & ~ve_14_reduce[25] & ~ve_15_reduce[25],
    ve_12_reduce[25] & ~ve_13_reduce[25] & ~ve_14_reduce[25] & ~ve_15_reduce[25],
    ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_4_reduce[25] &
    ~ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_3_reduce[25] &
    ~ve_4_reduce[25] &
    ~ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_2_reduce[25] &
    ~ve_3_reduce[25] &
    ~ve_4_reduce[25] &
    ~ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_1_reduce[25] &
    ~ve_2_reduce[25] &
    ~ve_3_reduce[25] &
    ~ve_4_reduce[25] &
    ~ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25],
    ve_0_reduce[25] &
    ~ve_1_reduce[25] &
    ~ve_2_reduce[25] &
    ~ve_3_reduce[25] &
    ~ve_4_reduce[25] &
    ~ve_5_reduce[25] &
    ~ve_6_reduce[25] &
    ~ve_7_reduce[25] &
    ~ve_8_reduce[25] &
    ~ve_9_reduce[25] &
    ~ve_10_reduce[25] &
    ~ve_11_reduce[25] &
    ~ve_12_reduce[25] &
    ~ve_13_reduce[25] &
    ~ve_14_reduce[25] &
    ~ve_15_reduce[25]
  };

  vnpu_vnpu_slice u_vnpu_9 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[9]),
    .stop_i             (registers_stop[9]),
    .clear_i            (registers_clear[9]),
    .table_rows_i       (registers_table_rows[159:144]),
    .table_base_i       (registers_table_base[479:432]),
    .code_base_i        (registers_code_base[479:432]),
    .code_bytes_i       (registers_code_bytes[319:288]),
    .data_ready_i       (data_ready_i[9]),
    .start_i            (start_vnpu[9]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_9 & served),
    .lost_i             (|(mine_9 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_9),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_9),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[25]),
    .ve_retire_i        (operation_scheduler_retire[25]),
    .ve_todo_i          (operation_scheduler_todo[415:400]),
    .result_valid_i     (ve_0_reduce[25] |
                         ve_1_reduce[25] |
                         ve_2_reduce[25] |
                         ve_3_reduce[25] |
                         ve_4_reduce[25] |
                         ve_5_reduce[25] |
                         ve_6_reduce[25] |
                         ve_7_reduce[25] |
                         ve_8_reduce[25] |
                         ve_9_reduce[25] |
                         ve_10_reduce[25] |
                         ve_11_reduce[25] |
                         ve_12_reduce[25] |
                         ve_13_reduce[25] |
                         ve_14_reduce[25] |
                         ve_15_reduce[25]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_25[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_25[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_25[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_25[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_25[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_25[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_25[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_25[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_25[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_25[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_25[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_25[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_25[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_25[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_25[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_25[15]}})),
    .code_done_i        (fetch_master_done[9]),
    .code_error_i       (fetch_master_done_error[9]),
    .code_timeout_i     (fetch_master_done_timeout[9]),
    .code_beat_i        (beats[9]),
    .row_done_i         (fetch_master_done[41]),
    .row_error_i        (fetch_master_done_error[41]),
    .row_timeout_i      (fetch_master_done_timeout[41]),
    .row_beat_i         (beats[41]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[9] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[9] & registers_inject_row),
    .ready_add_o        (vnpu_9_ready_add),
    .kill_o             (vnpu_9_kill),
    .done_o             (vnpu_9_done),
    .ve_active_o        (vnpu_9_ve_active),
    .ve_flush_o         (vnpu_9_ve_flush),
    .utop_valid_o       (vnpu_9_utop_valid),
    .utop_me_o          (vnpu_9_utop_me),
    .utop_index_o       (vnpu_9_utop_index),
    .utop_resume_o      (vnpu_9_utop_resume),
    .state_o            (vnpu_9_state),
    .group_o            (vnpu_9_group),
    .fault_code_o       (vnpu_9_fault_code),
    .row_req_valid_o    (vnpu_9_row_req_valid),
    .row_req_address_o  (vnpu_9_row_req_address),
    .row_req_beats_o    (vnpu_9_row_req_beats),
    .line_o             (vnpu_9_line),
    .line_good_o        (vnpu_9_line_good),
    .code_req_valid_o   (vnpu_9_code_req_valid),
    .code_req_address_o (vnpu_9_code_req_address),
    .code_req_beats_o   (vnpu_9_code_req_beats),
    .ve_valid_o         (vnpu_9_ve_valid),
    .ve_slots_o         (vnpu_9_ve_slots),
    .ve_entry_o         (vnpu_9_ve_entry),
    .live_o             (vnpu_9_live),
    .utop_pc_o          (vnpu_9_utop_pc),
    .me_hit_o           (vnpu_9_me_hit),
    .inject_done_o      (vnpu_9_inject_done)
  );

  // MEs of vNPU 10.
  wire [15:0] mine_10 = {
    me_15_tenant[10],
    me_14_tenant[10],
    me_13_tenant[10],
    me_12_tenant[10],
    me_11_tenant[10],
    me_10_tenant[10],
    me_9_tenant[10],
    me_8_tenant[10],
    me_7_tenant[10],
    me_6_tenant[10],
    me_5_tenant[10],
    me_4_tenant[10],
    me_3_tenant[10],
    me_2_tenant[10],
    me_1_tenant[10],
    me_0_tenant[10]
  };

  // ME queues of vNPU 10.
  wire [15:0] owned_10 = {
    engine_15_owned[10],
    engine_14_owned[10],
    engine_13_owned[10],
    engine_12_owned[10],
    engine_11_owned[10],
    engine_10_owned[10],
    engine_9_owned[10],
    engine_8_owned[10],
    engine_7_owned[10],
    engine_6_owned[10],
    engine_5_owned[10],
    engine_4_owned[10],
    engine_3_owned[10],
    engine_2_owned[10],
    engine_1_owned[10],
    engine_0_owned[10]
  };

  // VE whose result queue 26 takes, one-hot.
  wire [15:0] result_ve_26 = {
    ve_15_reduce[26],
    ve_14_reduce[26] & ~ve_15_reduce[26],
    ve_13_reduce[26] & ~ve_14_reduce[26] & ~ve_15_reduce[26],
    ve_12_reduce[26] & ~ve_13_reduce[26] & ~ve_14_reduce[26] & ~ve_15_reduce[26],
    ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_4_reduce[26] &
    ~ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_3_reduce[26] &
    ~ve_4_reduce[26] &
    ~ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_2_reduce[26] &
    ~ve_3_reduce[26] &
    ~ve_4_reduce[26] &
    ~ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_1_reduce[26] &
    ~ve_2_reduce[26] &
    ~ve_3_reduce[26] &
    ~ve_4_reduce[26] &
    ~ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26],
    ve_0_reduce[26] &
    ~ve_1_reduce[26] &
    ~ve_2_reduce[26] &
    ~ve_3_reduce[26] &
    ~ve_4_reduce[26] &
    ~ve_5_reduce[26] &
    ~ve_6_reduce[26] &
    ~ve_7_reduce[26] &
    ~ve_8_reduce[26] &
    ~ve_9_reduce[26] &
    ~ve_10_reduce[26] &
    ~ve_11_reduce[26] &
    ~ve_12_reduce[26] &
    ~ve_13_reduce[26] &
    ~ve_14_reduce[26] &
    ~ve_15_reduce[26]
  };

  vnpu_vnpu_slice u_vnpu_10 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[10]),
    .stop_i             (registers_stop[10]),
    .clear_i            (registers_clear[10]),
    .table_rows_i       (registers_table_rows[175:160]),
    .table_base_i       (registers_table_base[527:480]),
    .code_base_i        (registers_code_base[527:480]),
    .code_bytes_i       (registers_code_bytes[351:320]),
    .data_ready_i       (data_ready_i[10]),
    .start_i            (start_vnpu[10]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_10 & served),
    .lost_i             (|(mine_10 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_10),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_10),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[26]),
    .ve_retire_i        (operation_scheduler_retire[26]),
    .ve_todo_i          (operation_scheduler_todo[431:416]),
    .result_valid_i     (ve_0_reduce[26] |
                         ve_1_reduce[26] |
                         ve_2_reduce[26] |
                         ve_3_reduce[26] |
                         ve_4_reduce[26] |
                         ve_5_reduce[26] |
                         ve_6_reduce[26] |
                         ve_7_reduce[26] |
                         ve_8_reduce[26] |
                         ve_9_reduce[26] |
                         ve_10_reduce[26] |
                         ve_11_reduce[26] |
                         ve_12_reduce[26] |
                         ve_13_reduce[26] |
                         ve_14_reduce[26] |
                         ve_15_reduce[26]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_26[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_26[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_26[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_26[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_26[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_26[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_26[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_26[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_26[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_26[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_26[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_26[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_26[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_26[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_26[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_26[15]}})),
    .code_done_i        (fetch_master_done[10]),
    .code_error_i       (fetch_master_done_error[10]),
    .code_timeout_i     (fetch_master_done_timeout[10]),
    .code_beat_i        (beats[10]),
    .row_done_i         (fetch_master_done[42]),
    .row_error_i        (fetch_master_done_error[42]),
    .row_timeout_i      (fetch_master_done_timeout[42]),
    .row_beat_i         (beats[42]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[10] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[10] & registers_inject_row),
    .ready_add_o        (vnpu_10_ready_add),
    .kill_o             (vnpu_10_kill),
    .done_o             (vnpu_10_done),
    .ve_active_o        (vnpu_10_ve_active),
    .ve_flush_o         (vnpu_10_ve_flush),
    .utop_valid_o       (vnpu_10_utop_valid),
    .utop_me_o          (vnpu_10_utop_me),
    .utop_index_o       (vnpu_10_utop_index),
    .utop_resume_o      (vnpu_10_utop_resume),
    .state_o            (vnpu_10_state),
    .group_o            (vnpu_10_group),
    .fault_code_o       (vnpu_10_fault_code),
    .row_req_valid_o    (vnpu_10_row_req_valid),
    .row_req_address_o  (vnpu_10_row_req_address),
    .row_req_beats_o    (vnpu_10_row_req_beats),
    .line_o             (vnpu_10_line),
    .line_good_o        (vnpu_10_line_good),
    .code_req_valid_o   (vnpu_10_code_req_valid),
    .code_req_address_o (vnpu_10_code_req_address),
    .code_req_beats_o   (vnpu_10_code_req_beats),
    .ve_valid_o         (vnpu_10_ve_valid),
    .ve_slots_o         (vnpu_10_ve_slots),
    .ve_entry_o         (vnpu_10_ve_entry),
    .live_o             (vnpu_10_live),
    .utop_pc_o          (vnpu_10_utop_pc),
    .me_hit_o           (vnpu_10_me_hit),
    .inject_done_o      (vnpu_10_inject_done)
  );

  // MEs of vNPU 11.
  wire [15:0] mine_11 = {
    me_15_tenant[11],
    me_14_tenant[11],
    me_13_tenant[11],
    me_12_tenant[11],
    me_11_tenant[11],
    me_10_tenant[11],
    me_9_tenant[11],
    me_8_tenant[11],
    me_7_tenant[11],
    me_6_tenant[11],
    me_5_tenant[11],
    me_4_tenant[11],
    me_3_tenant[11],
    me_2_tenant[11],
    me_1_tenant[11],
    me_0_tenant[11]
  };

  // ME queues of vNPU 11.
  wire [15:0] owned_11 = {
    engine_15_owned[11],
    engine_14_owned[11],
    engine_13_owned[11],
    engine_12_owned[11],
    engine_11_owned[11],
    engine_10_owned[11],
    engine_9_owned[11],
    engine_8_owned[11],
    engine_7_owned[11],
    engine_6_owned[11],
    engine_5_owned[11],
    engine_4_owned[11],
    engine_3_owned[11],
    engine_2_owned[11],
    engine_1_owned[11],
    engine_0_owned[11]
  };

  // VE whose result queue 27 takes, one-hot.
  wire [15:0] result_ve_27 = {
    ve_15_reduce[27],
    ve_14_reduce[27] & ~ve_15_reduce[27],
    ve_13_reduce[27] & ~ve_14_reduce[27] & ~ve_15_reduce[27],
    ve_12_reduce[27] & ~ve_13_reduce[27] & ~ve_14_reduce[27] & ~ve_15_reduce[27],
    ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_4_reduce[27] &
    ~ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_3_reduce[27] &
    ~ve_4_reduce[27] &
    ~ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_2_reduce[27] &
    ~ve_3_reduce[27] &
    ~ve_4_reduce[27] &
    ~ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_1_reduce[27] &
    ~ve_2_reduce[27] &
    ~ve_3_reduce[27] &
    ~ve_4_reduce[27] &
    ~ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27],
    ve_0_reduce[27] &
    ~ve_1_reduce[27] &
    ~ve_2_reduce[27] &
    ~ve_3_reduce[27] &
    ~ve_4_reduce[27] &
    ~ve_5_reduce[27] &
    ~ve_6_reduce[27] &
    ~ve_7_reduce[27] &
    ~ve_8_reduce[27] &
    ~ve_9_reduce[27] &
    ~ve_10_reduce[27] &
    ~ve_11_reduce[27] &
    ~ve_12_reduce[27] &
    ~ve_13_reduce[27] &
    ~ve_14_reduce[27] &
    ~ve_15_reduce[27]
  };

  vnpu_vnpu_slice u_vnpu_11 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[11]),
    .stop_i             (registers_stop[11]),
    .clear_i            (registers_clear[11]),
    .table_rows_i       (registers_table_rows[191:176]),
    .table_base_i       (registers_table_base[575:528]),
    .code_base_i        (registers_code_base[575:528]),
    .code_bytes_i       (registers_code_bytes[383:352]),
    .data_ready_i       (data_ready_i[11]),
    .start_i            (start_vnpu[11]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_11 & served),
    .lost_i             (|(mine_11 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_11),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_11),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[27]),
    .ve_retire_i        (operation_scheduler_retire[27]),
    .ve_todo_i          (operation_scheduler_todo[447:432]),
    .result_valid_i     (ve_0_reduce[27] |
                         ve_1_reduce[27] |
                         ve_2_reduce[27] |
                         ve_3_reduce[27] |
                         ve_4_reduce[27] |
                         ve_5_reduce[27] |
                         ve_6_reduce[27] |
                         ve_7_reduce[27] |
                         ve_8_reduce[27] |
                         ve_9_reduce[27] |
                         ve_10_reduce[27] |
                         ve_11_reduce[27] |
                         ve_12_reduce[27] |
                         ve_13_reduce[27] |
                         ve_14_reduce[27] |
                         ve_15_reduce[27]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_27[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_27[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_27[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_27[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_27[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_27[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_27[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_27[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_27[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_27[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_27[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_27[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_27[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_27[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_27[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_27[15]}})),
    .code_done_i        (fetch_master_done[11]),
    .code_error_i       (fetch_master_done_error[11]),
    .code_timeout_i     (fetch_master_done_timeout[11]),
    .code_beat_i        (beats[11]),
    .row_done_i         (fetch_master_done[43]),
    .row_error_i        (fetch_master_done_error[43]),
    .row_timeout_i      (fetch_master_done_timeout[43]),
    .row_beat_i         (beats[43]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[11] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[11] & registers_inject_row),
    .ready_add_o        (vnpu_11_ready_add),
    .kill_o             (vnpu_11_kill),
    .done_o             (vnpu_11_done),
    .ve_active_o        (vnpu_11_ve_active),
    .ve_flush_o         (vnpu_11_ve_flush),
    .utop_valid_o       (vnpu_11_utop_valid),
    .utop_me_o          (vnpu_11_utop_me),
    .utop_index_o       (vnpu_11_utop_index),
    .utop_resume_o      (vnpu_11_utop_resume),
    .state_o            (vnpu_11_state),
    .group_o            (vnpu_11_group),
    .fault_code_o       (vnpu_11_fault_code),
    .row_req_valid_o    (vnpu_11_row_req_valid),
    .row_req_address_o  (vnpu_11_row_req_address),
    .row_req_beats_o    (vnpu_11_row_req_beats),
    .line_o             (vnpu_11_line),
    .line_good_o        (vnpu_11_line_good),
    .code_req_valid_o   (vnpu_11_code_req_valid),
    .code_req_address_o (vnpu_11_code_req_address),
    .code_req_beats_o   (vnpu_11_code_req_beats),
    .ve_valid_o         (vnpu_11_ve_valid),
    .ve_slots_o         (vnpu_11_ve_slots),
    .ve_entry_o         (vnpu_11_ve_entry),
    .live_o             (vnpu_11_live),
    .utop_pc_o          (vnpu_11_utop_pc),
    .me_hit_o           (vnpu_11_me_hit),
    .inject_done_o      (vnpu_11_inject_done)
  );

  // MEs of vNPU 12.
  wire [15:0] mine_12 = {
    me_15_tenant[12],
    me_14_tenant[12],
    me_13_tenant[12],
    me_12_tenant[12],
    me_11_tenant[12],
    me_10_tenant[12],
    me_9_tenant[12],
    me_8_tenant[12],
    me_7_tenant[12],
    me_6_tenant[12],
    me_5_tenant[12],
    me_4_tenant[12],
    me_3_tenant[12],
    me_2_tenant[12],
    me_1_tenant[12],
    me_0_tenant[12]
  };

  // ME queues of vNPU 12.
  wire [15:0] owned_12 = {
    engine_15_owned[12],
    engine_14_owned[12],
    engine_13_owned[12],
    engine_12_owned[12],
    engine_11_owned[12],
    engine_10_owned[12],
    engine_9_owned[12],
    engine_8_owned[12],
    engine_7_owned[12],
    engine_6_owned[12],
    engine_5_owned[12],
    engine_4_owned[12],
    engine_3_owned[12],
    engine_2_owned[12],
    engine_1_owned[12],
    engine_0_owned[12]
  };

  // VE whose result queue 28 takes, one-hot.
  wire [15:0] result_ve_28 = {
    ve_15_reduce[28],
    ve_14_reduce[28] & ~ve_15_reduce[28],
    ve_13_reduce[28] & ~ve_14_reduce[28] & ~ve_15_reduce[28],
    ve_12_reduce[28] & ~ve_13_reduce[28] & ~ve_14_reduce[28] & ~ve_15_reduce[28],
    ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_4_reduce[28] &
    ~ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_3_reduce[28] &
    ~ve_4_reduce[28] &
    ~ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_2_reduce[28] &
    ~ve_3_reduce[28] &
    ~ve_4_reduce[28] &
    ~ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_1_reduce[28] &
    ~ve_2_reduce[28] &
    ~ve_3_reduce[28] &
    ~ve_4_reduce[28] &
    ~ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28],
    ve_0_reduce[28] &
    ~ve_1_reduce[28] &
    ~ve_2_reduce[28] &
    ~ve_3_reduce[28] &
    ~ve_4_reduce[28] &
    ~ve_5_reduce[28] &
    ~ve_6_reduce[28] &
    ~ve_7_reduce[28] &
    ~ve_8_reduce[28] &
    ~ve_9_reduce[28] &
    ~ve_10_reduce[28] &
    ~ve_11_reduce[28] &
    ~ve_12_reduce[28] &
    ~ve_13_reduce[28] &
    ~ve_14_reduce[28] &
    ~ve_15_reduce[28]
  };

  vnpu_vnpu_slice u_vnpu_12 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[12]),
    .stop_i             (registers_stop[12]),
    .clear_i            (registers_clear[12]),
    .table_rows_i       (registers_table_rows[207:192]),
    .table_base_i       (registers_table_base[623:576]),
    .code_base_i        (registers_code_base[623:576]),
    .code_bytes_i       (registers_code_bytes[415:384]),
    .data_ready_i       (data_ready_i[12]),
    .start_i            (start_vnpu[12]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_12 & served),
    .lost_i             (|(mine_12 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_12),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_12),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[28]),
    .ve_retire_i        (operation_scheduler_retire[28]),
    .ve_todo_i          (operation_scheduler_todo[463:448]),
    .result_valid_i     (ve_0_reduce[28] |
                         ve_1_reduce[28] |
                         ve_2_reduce[28] |
                         ve_3_reduce[28] |
                         ve_4_reduce[28] |
                         ve_5_reduce[28] |
                         ve_6_reduce[28] |
                         ve_7_reduce[28] |
                         ve_8_reduce[28] |
                         ve_9_reduce[28] |
                         ve_10_reduce[28] |
                         ve_11_reduce[28] |
                         ve_12_reduce[28] |
                         ve_13_reduce[28] |
                         ve_14_reduce[28] |
                         ve_15_reduce[28]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_28[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_28[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_28[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_28[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_28[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_28[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_28[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_28[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_28[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_28[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_28[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_28[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_28[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_28[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_28[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_28[15]}})),
    .code_done_i        (fetch_master_done[12]),
    .code_error_i       (fetch_master_done_error[12]),
    .code_timeout_i     (fetch_master_done_timeout[12]),
    .code_beat_i        (beats[12]),
    .row_done_i         (fetch_master_done[44]),
    .row_error_i        (fetch_master_done_error[44]),
    .row_timeout_i      (fetch_master_done_timeout[44]),
    .row_beat_i         (beats[44]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[12] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[12] & registers_inject_row),
    .ready_add_o        (vnpu_12_ready_add),
    .kill_o             (vnpu_12_kill),
    .done_o             (vnpu_12_done),
    .ve_active_o        (vnpu_12_ve_active),
    .ve_flush_o         (vnpu_12_ve_flush),
    .utop_valid_o       (vnpu_12_utop_valid),
    .utop_me_o          (vnpu_12_utop_me),
    .utop_index_o       (vnpu_12_utop_index),
    .utop_resume_o      (vnpu_12_utop_resume),
    .state_o            (vnpu_12_state),
    .group_o            (vnpu_12_group),
    .fault_code_o       (vnpu_12_fault_code),
    .row_req_valid_o    (vnpu_12_row_req_valid),
    .row_req_address_o  (vnpu_12_row_req_address),
    .row_req_beats_o    (vnpu_12_row_req_beats),
    .line_o             (vnpu_12_line),
    .line_good_o        (vnpu_12_line_good),
    .code_req_valid_o   (vnpu_12_code_req_valid),
    .code_req_address_o (vnpu_12_code_req_address),
    .code_req_beats_o   (vnpu_12_code_req_beats),
    .ve_valid_o         (vnpu_12_ve_valid),
    .ve_slots_o         (vnpu_12_ve_slots),
    .ve_entry_o         (vnpu_12_ve_entry),
    .live_o             (vnpu_12_live),
    .utop_pc_o          (vnpu_12_utop_pc),
    .me_hit_o           (vnpu_12_me_hit),
    .inject_done_o      (vnpu_12_inject_done)
  );

  // MEs of vNPU 13.
  wire [15:0] mine_13 = {
    me_15_tenant[13],
    me_14_tenant[13],
    me_13_tenant[13],
    me_12_tenant[13],
    me_11_tenant[13],
    me_10_tenant[13],
    me_9_tenant[13],
    me_8_tenant[13],
    me_7_tenant[13],
    me_6_tenant[13],
    me_5_tenant[13],
    me_4_tenant[13],
    me_3_tenant[13],
    me_2_tenant[13],
    me_1_tenant[13],
    me_0_tenant[13]
  };

  // ME queues of vNPU 13.
  wire [15:0] owned_13 = {
    engine_15_owned[13],
    engine_14_owned[13],
    engine_13_owned[13],
    engine_12_owned[13],
    engine_11_owned[13],
    engine_10_owned[13],
    engine_9_owned[13],
    engine_8_owned[13],
    engine_7_owned[13],
    engine_6_owned[13],
    engine_5_owned[13],
    engine_4_owned[13],
    engine_3_owned[13],
    engine_2_owned[13],
    engine_1_owned[13],
    engine_0_owned[13]
  };

  // VE whose result queue 29 takes, one-hot.
  wire [15:0] result_ve_29 = {
    ve_15_reduce[29],
    ve_14_reduce[29] & ~ve_15_reduce[29],
    ve_13_reduce[29] & ~ve_14_reduce[29] & ~ve_15_reduce[29],
    ve_12_reduce[29] & ~ve_13_reduce[29] & ~ve_14_reduce[29] & ~ve_15_reduce[29],
    ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_4_reduce[29] &
    ~ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_3_reduce[29] &
    ~ve_4_reduce[29] &
    ~ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_2_reduce[29] &
    ~ve_3_reduce[29] &
    ~ve_4_reduce[29] &
    ~ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_1_reduce[29] &
    ~ve_2_reduce[29] &
    ~ve_3_reduce[29] &
    ~ve_4_reduce[29] &
    ~ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29],
    ve_0_reduce[29] &
    ~ve_1_reduce[29] &
    ~ve_2_reduce[29] &
    ~ve_3_reduce[29] &
    ~ve_4_reduce[29] &
    ~ve_5_reduce[29] &
    ~ve_6_reduce[29] &
    ~ve_7_reduce[29] &
    ~ve_8_reduce[29] &
    ~ve_9_reduce[29] &
    ~ve_10_reduce[29] &
    ~ve_11_reduce[29] &
    ~ve_12_reduce[29] &
    ~ve_13_reduce[29] &
    ~ve_14_reduce[29] &
    ~ve_15_reduce[29]
  };

  vnpu_vnpu_slice u_vnpu_13 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[13]),
    .stop_i             (registers_stop[13]),
    .clear_i            (registers_clear[13]),
    .table_rows_i       (registers_table_rows[223:208]),
    .table_base_i       (registers_table_base[671:624]),
    .code_base_i        (registers_code_base[671:624]),
    .code_bytes_i       (registers_code_bytes[447:416]),
    .data_ready_i       (data_ready_i[13]),
    .start_i            (start_vnpu[13]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_13 & served),
    .lost_i             (|(mine_13 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_13),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_13),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[29]),
    .ve_retire_i        (operation_scheduler_retire[29]),
    .ve_todo_i          (operation_scheduler_todo[479:464]),
    .result_valid_i     (ve_0_reduce[29] |
                         ve_1_reduce[29] |
                         ve_2_reduce[29] |
                         ve_3_reduce[29] |
                         ve_4_reduce[29] |
                         ve_5_reduce[29] |
                         ve_6_reduce[29] |
                         ve_7_reduce[29] |
                         ve_8_reduce[29] |
                         ve_9_reduce[29] |
                         ve_10_reduce[29] |
                         ve_11_reduce[29] |
                         ve_12_reduce[29] |
                         ve_13_reduce[29] |
                         ve_14_reduce[29] |
                         ve_15_reduce[29]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_29[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_29[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_29[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_29[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_29[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_29[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_29[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_29[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_29[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_29[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_29[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_29[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_29[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_29[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_29[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_29[15]}})),
    .code_done_i        (fetch_master_done[13]),
    .code_error_i       (fetch_master_done_error[13]),
    .code_timeout_i     (fetch_master_done_timeout[13]),
    .code_beat_i        (beats[13]),
    .row_done_i         (fetch_master_done[45]),
    .row_error_i        (fetch_master_done_error[45]),
    .row_timeout_i      (fetch_master_done_timeout[45]),
    .row_beat_i         (beats[45]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[13] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[13] & registers_inject_row),
    .ready_add_o        (vnpu_13_ready_add),
    .kill_o             (vnpu_13_kill),
    .done_o             (vnpu_13_done),
    .ve_active_o        (vnpu_13_ve_active),
    .ve_flush_o         (vnpu_13_ve_flush),
    .utop_valid_o       (vnpu_13_utop_valid),
    .utop_me_o          (vnpu_13_utop_me),
    .utop_index_o       (vnpu_13_utop_index),
    .utop_resume_o      (vnpu_13_utop_resume),
    .state_o            (vnpu_13_state),
    .group_o            (vnpu_13_group),
    .fault_code_o       (vnpu_13_fault_code),
    .row_req_valid_o    (vnpu_13_row_req_valid),
    .row_req_address_o  (vnpu_13_row_req_address),
    .row_req_beats_o    (vnpu_13_row_req_beats),
    .line_o             (vnpu_13_line),
    .line_good_o        (vnpu_13_line_good),
    .code_req_valid_o   (vnpu_13_code_req_valid),
    .code_req_address_o (vnpu_13_code_req_address),
    .code_req_beats_o   (vnpu_13_code_req_beats),
    .ve_valid_o         (vnpu_13_ve_valid),
    .ve_slots_o         (vnpu_13_ve_slots),
    .ve_entry_o         (vnpu_13_ve_entry),
    .live_o             (vnpu_13_live),
    .utop_pc_o          (vnpu_13_utop_pc),
    .me_hit_o           (vnpu_13_me_hit),
    .inject_done_o      (vnpu_13_inject_done)
  );

  // MEs of vNPU 14.
  wire [15:0] mine_14 = {
    me_15_tenant[14],
    me_14_tenant[14],
    me_13_tenant[14],
    me_12_tenant[14],
    me_11_tenant[14],
    me_10_tenant[14],
    me_9_tenant[14],
    me_8_tenant[14],
    me_7_tenant[14],
    me_6_tenant[14],
    me_5_tenant[14],
    me_4_tenant[14],
    me_3_tenant[14],
    me_2_tenant[14],
    me_1_tenant[14],
    me_0_tenant[14]
  };

  // ME queues of vNPU 14.
  wire [15:0] owned_14 = {
    engine_15_owned[14],
    engine_14_owned[14],
    engine_13_owned[14],
    engine_12_owned[14],
    engine_11_owned[14],
    engine_10_owned[14],
    engine_9_owned[14],
    engine_8_owned[14],
    engine_7_owned[14],
    engine_6_owned[14],
    engine_5_owned[14],
    engine_4_owned[14],
    engine_3_owned[14],
    engine_2_owned[14],
    engine_1_owned[14],
    engine_0_owned[14]
  };

  // VE whose result queue 30 takes, one-hot.
  wire [15:0] result_ve_30 = {
    ve_15_reduce[30],
    ve_14_reduce[30] & ~ve_15_reduce[30],
    ve_13_reduce[30] & ~ve_14_reduce[30] & ~ve_15_reduce[30],
    ve_12_reduce[30] & ~ve_13_reduce[30] & ~ve_14_reduce[30] & ~ve_15_reduce[30],
    ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_4_reduce[30] &
    ~ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_3_reduce[30] &
    ~ve_4_reduce[30] &
    ~ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_2_reduce[30] &
    ~ve_3_reduce[30] &
    ~ve_4_reduce[30] &
    ~ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_1_reduce[30] &
    ~ve_2_reduce[30] &
    ~ve_3_reduce[30] &
    ~ve_4_reduce[30] &
    ~ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30],
    ve_0_reduce[30] &
    ~ve_1_reduce[30] &
    ~ve_2_reduce[30] &
    ~ve_3_reduce[30] &
    ~ve_4_reduce[30] &
    ~ve_5_reduce[30] &
    ~ve_6_reduce[30] &
    ~ve_7_reduce[30] &
    ~ve_8_reduce[30] &
    ~ve_9_reduce[30] &
    ~ve_10_reduce[30] &
    ~ve_11_reduce[30] &
    ~ve_12_reduce[30] &
    ~ve_13_reduce[30] &
    ~ve_14_reduce[30] &
    ~ve_15_reduce[30]
  };

  vnpu_vnpu_slice u_vnpu_14 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[14]),
    .stop_i             (registers_stop[14]),
    .clear_i            (registers_clear[14]),
    .table_rows_i       (registers_table_rows[239:224]),
    .table_base_i       (registers_table_base[719:672]),
    .code_base_i        (registers_code_base[719:672]),
    .code_bytes_i       (registers_code_bytes[479:448]),
    .data_ready_i       (data_ready_i[14]),
    .start_i            (start_vnpu[14]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_14 & served),
    .lost_i             (|(mine_14 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_14),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_14),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[30]),
    .ve_retire_i        (operation_scheduler_retire[30]),
    .ve_todo_i          (operation_scheduler_todo[495:480]),
    .result_valid_i     (ve_0_reduce[30] |
                         ve_1_reduce[30] |
                         ve_2_reduce[30] |
                         ve_3_reduce[30] |
                         ve_4_reduce[30] |
                         ve_5_reduce[30] |
                         ve_6_reduce[30] |
                         ve_7_reduce[30] |
                         ve_8_reduce[30] |
                         ve_9_reduce[30] |
                         ve_10_reduce[30] |
                         ve_11_reduce[30] |
                         ve_12_reduce[30] |
                         ve_13_reduce[30] |
                         ve_14_reduce[30] |
                         ve_15_reduce[30]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_30[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_30[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_30[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_30[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_30[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_30[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_30[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_30[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_30[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_30[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_30[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_30[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_30[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_30[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_30[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_30[15]}})),
    .code_done_i        (fetch_master_done[14]),
    .code_error_i       (fetch_master_done_error[14]),
    .code_timeout_i     (fetch_master_done_timeout[14]),
    .code_beat_i        (beats[14]),
    .row_done_i         (fetch_master_done[46]),
    .row_error_i        (fetch_master_done_error[46]),
    .row_timeout_i      (fetch_master_done_timeout[46]),
    .row_beat_i         (beats[46]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[14] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[14] & registers_inject_row),
    .ready_add_o        (vnpu_14_ready_add),
    .kill_o             (vnpu_14_kill),
    .done_o             (vnpu_14_done),
    .ve_active_o        (vnpu_14_ve_active),
    .ve_flush_o         (vnpu_14_ve_flush),
    .utop_valid_o       (vnpu_14_utop_valid),
    .utop_me_o          (vnpu_14_utop_me),
    .utop_index_o       (vnpu_14_utop_index),
    .utop_resume_o      (vnpu_14_utop_resume),
    .state_o            (vnpu_14_state),
    .group_o            (vnpu_14_group),
    .fault_code_o       (vnpu_14_fault_code),
    .row_req_valid_o    (vnpu_14_row_req_valid),
    .row_req_address_o  (vnpu_14_row_req_address),
    .row_req_beats_o    (vnpu_14_row_req_beats),
    .line_o             (vnpu_14_line),
    .line_good_o        (vnpu_14_line_good),
    .code_req_valid_o   (vnpu_14_code_req_valid),
    .code_req_address_o (vnpu_14_code_req_address),
    .code_req_beats_o   (vnpu_14_code_req_beats),
    .ve_valid_o         (vnpu_14_ve_valid),
    .ve_slots_o         (vnpu_14_ve_slots),
    .ve_entry_o         (vnpu_14_ve_entry),
    .live_o             (vnpu_14_live),
    .utop_pc_o          (vnpu_14_utop_pc),
    .me_hit_o           (vnpu_14_me_hit),
    .inject_done_o      (vnpu_14_inject_done)
  );

  // MEs of vNPU 15.
  wire [15:0] mine_15 = {
    me_15_tenant[15],
    me_14_tenant[15],
    me_13_tenant[15],
    me_12_tenant[15],
    me_11_tenant[15],
    me_10_tenant[15],
    me_9_tenant[15],
    me_8_tenant[15],
    me_7_tenant[15],
    me_6_tenant[15],
    me_5_tenant[15],
    me_4_tenant[15],
    me_3_tenant[15],
    me_2_tenant[15],
    me_1_tenant[15],
    me_0_tenant[15]
  };

  // ME queues of vNPU 15.
  wire [15:0] owned_15 = {
    engine_15_owned[15],
    engine_14_owned[15],
    engine_13_owned[15],
    engine_12_owned[15],
    engine_11_owned[15],
    engine_10_owned[15],
    engine_9_owned[15],
    engine_8_owned[15],
    engine_7_owned[15],
    engine_6_owned[15],
    engine_5_owned[15],
    engine_4_owned[15],
    engine_3_owned[15],
    engine_2_owned[15],
    engine_1_owned[15],
    engine_0_owned[15]
  };

  // VE whose result queue 31 takes, one-hot.
  wire [15:0] result_ve_31 = {
    ve_15_reduce[31],
    ve_14_reduce[31] & ~ve_15_reduce[31],
    ve_13_reduce[31] & ~ve_14_reduce[31] & ~ve_15_reduce[31],
    ve_12_reduce[31] & ~ve_13_reduce[31] & ~ve_14_reduce[31] & ~ve_15_reduce[31],
    ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_4_reduce[31] &
    ~ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_3_reduce[31] &
    ~ve_4_reduce[31] &
    ~ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_2_reduce[31] &
    ~ve_3_reduce[31] &
    ~ve_4_reduce[31] &
    ~ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_1_reduce[31] &
    ~ve_2_reduce[31] &
    ~ve_3_reduce[31] &
    ~ve_4_reduce[31] &
    ~ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31],
    ve_0_reduce[31] &
    ~ve_1_reduce[31] &
    ~ve_2_reduce[31] &
    ~ve_3_reduce[31] &
    ~ve_4_reduce[31] &
    ~ve_5_reduce[31] &
    ~ve_6_reduce[31] &
    ~ve_7_reduce[31] &
    ~ve_8_reduce[31] &
    ~ve_9_reduce[31] &
    ~ve_10_reduce[31] &
    ~ve_11_reduce[31] &
    ~ve_12_reduce[31] &
    ~ve_13_reduce[31] &
    ~ve_14_reduce[31] &
    ~ve_15_reduce[31]
  };

  vnpu_vnpu_slice u_vnpu_15 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[15]),
    .stop_i             (registers_stop[15]),
    .clear_i            (registers_clear[15]),
    .table_rows_i       (registers_table_rows[255:240]),
    .table_base_i       (registers_table_base[767:720]),
    .code_base_i        (registers_code_base[767:720]),
    .code_bytes_i       (registers_code_bytes[511:480]),
    .data_ready_i       (data_ready_i[15]),
    .start_i            (start_vnpu[15]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_15 & served),
    .lost_i             (|(mine_15 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_15),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_15),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[31]),
    .ve_retire_i        (operation_scheduler_retire[31]),
    .ve_todo_i          (operation_scheduler_todo[511:496]),
    .result_valid_i     (ve_0_reduce[31] |
                         ve_1_reduce[31] |
                         ve_2_reduce[31] |
                         ve_3_reduce[31] |
                         ve_4_reduce[31] |
                         ve_5_reduce[31] |
                         ve_6_reduce[31] |
                         ve_7_reduce[31] |
                         ve_8_reduce[31] |
                         ve_9_reduce[31] |
                         ve_10_reduce[31] |
                         ve_11_reduce[31] |
                         ve_12_reduce[31] |
                         ve_13_reduce[31] |
                         ve_14_reduce[31] |
                         ve_15_reduce[31]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_31[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_31[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_31[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_31[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_31[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_31[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_31[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_31[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_31[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_31[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_31[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_31[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_31[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_31[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_31[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_31[15]}})),
    .code_done_i        (fetch_master_done[15]),
    .code_error_i       (fetch_master_done_error[15]),
    .code_timeout_i     (fetch_master_done_timeout[15]),
    .code_beat_i        (beats[15]),
    .row_done_i         (fetch_master_done[47]),
    .row_error_i        (fetch_master_done_error[47]),
    .row_timeout_i      (fetch_master_done_timeout[47]),
    .row_beat_i         (beats[47]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[15] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[15] & registers_inject_row),
    .ready_add_o        (vnpu_15_ready_add),
    .kill_o             (vnpu_15_kill),
    .done_o             (vnpu_15_done),
    .ve_active_o        (vnpu_15_ve_active),
    .ve_flush_o         (vnpu_15_ve_flush),
    .utop_valid_o       (vnpu_15_utop_valid),
    .utop_me_o          (vnpu_15_utop_me),
    .utop_index_o       (vnpu_15_utop_index),
    .utop_resume_o      (vnpu_15_utop_resume),
    .state_o            (vnpu_15_state),
    .group_o            (vnpu_15_group),
    .fault_code_o       (vnpu_15_fault_code),
    .row_req_valid_o    (vnpu_15_row_req_valid),
    .row_req_address_o  (vnpu_15_row_req_address),
    .row_req_beats_o    (vnpu_15_row_req_beats),
    .line_o             (vnpu_15_line),
    .line_good_o        (vnpu_15_line_good),
    .code_req_valid_o   (vnpu_15_code_req_valid),
    .code_req_address_o (vnpu_15_code_req_address),
    .code_req_beats_o   (vnpu_15_code_req_beats),
    .ve_valid_o         (vnpu_15_ve_valid),
    .ve_slots_o         (vnpu_15_ve_slots),
    .ve_entry_o         (vnpu_15_ve_entry),
    .live_o             (vnpu_15_live),
    .utop_pc_o          (vnpu_15_utop_pc),
    .me_hit_o           (vnpu_15_me_hit),
    .inject_done_o      (vnpu_15_inject_done)
  );

  // MEs of vNPU 16.
  wire [15:0] mine_16 = {
    me_15_tenant[16],
    me_14_tenant[16],
    me_13_tenant[16],
    me_12_tenant[16],
    me_11_tenant[16],
    me_10_tenant[16],
    me_9_tenant[16],
    me_8_tenant[16],
    me_7_tenant[16],
    me_6_tenant[16],
    me_5_tenant[16],
    me_4_tenant[16],
    me_3_tenant[16],
    me_2_tenant[16],
    me_1_tenant[16],
    me_0_tenant[16]
  };

  // ME queues of vNPU 16.
  wire [15:0] owned_16 = {
    engine_15_owned[16],
    engine_14_owned[16],
    engine_13_owned[16],
    engine_12_owned[16],
    engine_11_owned[16],
    engine_10_owned[16],
    engine_9_owned[16],
    engine_8_owned[16],
    engine_7_owned[16],
    engine_6_owned[16],
    engine_5_owned[16],
    engine_4_owned[16],
    engine_3_owned[16],
    engine_2_owned[16],
    engine_1_owned[16],
    engine_0_owned[16]
  };

  // VE whose result queue 32 takes, one-hot.
  wire [15:0] result_ve_32 = {
    ve_15_reduce[32],
    ve_14_reduce[32] & ~ve_15_reduce[32],
    ve_13_reduce[32] & ~ve_14_reduce[32] & ~ve_15_reduce[32],
    ve_12_reduce[32] & ~ve_13_reduce[32] & ~ve_14_reduce[32] & ~ve_15_reduce[32],
    ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_4_reduce[32] &
    ~ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_3_reduce[32] &
    ~ve_4_reduce[32] &
    ~ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_2_reduce[32] &
    ~ve_3_reduce[32] &
    ~ve_4_reduce[32] &
    ~ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_1_reduce[32] &
    ~ve_2_reduce[32] &
    ~ve_3_reduce[32] &
    ~ve_4_reduce[32] &
    ~ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32],
    ve_0_reduce[32] &
    ~ve_1_reduce[32] &
    ~ve_2_reduce[32] &
    ~ve_3_reduce[32] &
    ~ve_4_reduce[32] &
    ~ve_5_reduce[32] &
    ~ve_6_reduce[32] &
    ~ve_7_reduce[32] &
    ~ve_8_reduce[32] &
    ~ve_9_reduce[32] &
    ~ve_10_reduce[32] &
    ~ve_11_reduce[32] &
    ~ve_12_reduce[32] &
    ~ve_13_reduce[32] &
    ~ve_14_reduce[32] &
    ~ve_15_reduce[32]
  };

  vnpu_vnpu_slice u_vnpu_16 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[16]),
    .stop_i             (registers_stop[16]),
    .clear_i            (registers_clear[16]),
    .table_rows_i       (registers_table_rows[271:256]),
    .table_base_i       (registers_table_base[815:768]),
    .code_base_i        (registers_code_base[815:768]),
    .code_bytes_i       (registers_code_bytes[543:512]),
    .data_ready_i       (data_ready_i[16]),
    .start_i            (start_vnpu[16]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_16 & served),
    .lost_i             (|(mine_16 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_16),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_16),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[32]),
    .ve_retire_i        (operation_scheduler_retire[32]),
    .ve_todo_i          (operation_scheduler_todo[527:512]),
    .result_valid_i     (ve_0_reduce[32] |
                         ve_1_reduce[32] |
                         ve_2_reduce[32] |
                         ve_3_reduce[32] |
                         ve_4_reduce[32] |
                         ve_5_reduce[32] |
                         ve_6_reduce[32] |
                         ve_7_reduce[32] |
                         ve_8_reduce[32] |
                         ve_9_reduce[32] |
                         ve_10_reduce[32] |
                         ve_11_reduce[32] |
                         ve_12_reduce[32] |
                         ve_13_reduce[32] |
                         ve_14_reduce[32] |
                         ve_15_reduce[32]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_32[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_32[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_32[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_32[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_32[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_32[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_32[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_32[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_32[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_32[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_32[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_32[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_32[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_32[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_32[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_32[15]}})),
    .code_done_i        (fetch_master_done[16]),
    .code_error_i       (fetch_master_done_error[16]),
    .code_timeout_i     (fetch_master_done_timeout[16]),
    .code_beat_i        (beats[16]),
    .row_done_i         (fetch_master_done[48]),
    .row_error_i        (fetch_master_done_error[48]),
    .row_timeout_i      (fetch_master_done_timeout[48]),
    .row_beat_i         (beats[48]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[16] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[16] & registers_inject_row),
    .ready_add_o        (vnpu_16_ready_add),
    .kill_o             (vnpu_16_kill),
    .done_o             (vnpu_16_done),
    .ve_active_o        (vnpu_16_ve_active),
    .ve_flush_o         (vnpu_16_ve_flush),
    .utop_valid_o       (vnpu_16_utop_valid),
    .utop_me_o          (vnpu_16_utop_me),
    .utop_index_o       (vnpu_16_utop_index),
    .utop_resume_o      (vnpu_16_utop_resume),
    .state_o            (vnpu_16_state),
    .group_o            (vnpu_16_group),
    .fault_code_o       (vnpu_16_fault_code),
    .row_req_valid_o    (vnpu_16_row_req_valid),
    .row_req_address_o  (vnpu_16_row_req_address),
    .row_req_beats_o    (vnpu_16_row_req_beats),
    .line_o             (vnpu_16_line),
    .line_good_o        (vnpu_16_line_good),
    .code_req_valid_o   (vnpu_16_code_req_valid),
    .code_req_address_o (vnpu_16_code_req_address),
    .code_req_beats_o   (vnpu_16_code_req_beats),
    .ve_valid_o         (vnpu_16_ve_valid),
    .ve_slots_o         (vnpu_16_ve_slots),
    .ve_entry_o         (vnpu_16_ve_entry),
    .live_o             (vnpu_16_live),
    .utop_pc_o          (vnpu_16_utop_pc),
    .me_hit_o           (vnpu_16_me_hit),
    .inject_done_o      (vnpu_16_inject_done)
  );

  // MEs of vNPU 17.
  wire [15:0] mine_17 = {
    me_15_tenant[17],
    me_14_tenant[17],
    me_13_tenant[17],
    me_12_tenant[17],
    me_11_tenant[17],
    me_10_tenant[17],
    me_9_tenant[17],
    me_8_tenant[17],
    me_7_tenant[17],
    me_6_tenant[17],
    me_5_tenant[17],
    me_4_tenant[17],
    me_3_tenant[17],
    me_2_tenant[17],
    me_1_tenant[17],
    me_0_tenant[17]
  };

  // ME queues of vNPU 17.
  wire [15:0] owned_17 = {
    engine_15_owned[17],
    engine_14_owned[17],
    engine_13_owned[17],
    engine_12_owned[17],
    engine_11_owned[17],
    engine_10_owned[17],
    engine_9_owned[17],
    engine_8_owned[17],
    engine_7_owned[17],
    engine_6_owned[17],
    engine_5_owned[17],
    engine_4_owned[17],
    engine_3_owned[17],
    engine_2_owned[17],
    engine_1_owned[17],
    engine_0_owned[17]
  };

  // VE whose result queue 33 takes, one-hot.
  wire [15:0] result_ve_33 = {
    ve_15_reduce[33],
    ve_14_reduce[33] & ~ve_15_reduce[33],
    ve_13_reduce[33] & ~ve_14_reduce[33] & ~ve_15_reduce[33],
    ve_12_reduce[33] & ~ve_13_reduce[33] & ~ve_14_reduce[33] & ~ve_15_reduce[33],
    ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_4_reduce[33] &
    ~ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_3_reduce[33] &
    ~ve_4_reduce[33] &
    ~ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_2_reduce[33] &
    ~ve_3_reduce[33] &
    ~ve_4_reduce[33] &
    ~ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_1_reduce[33] &
    ~ve_2_reduce[33] &
    ~ve_3_reduce[33] &
    ~ve_4_reduce[33] &
    ~ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33],
    ve_0_reduce[33] &
    ~ve_1_reduce[33] &
    ~ve_2_reduce[33] &
    ~ve_3_reduce[33] &
    ~ve_4_reduce[33] &
    ~ve_5_reduce[33] &
    ~ve_6_reduce[33] &
    ~ve_7_reduce[33] &
    ~ve_8_reduce[33] &
    ~ve_9_reduce[33] &
    ~ve_10_reduce[33] &
    ~ve_11_reduce[33] &
    ~ve_12_reduce[33] &
    ~ve_13_reduce[33] &
    ~ve_14_reduce[33] &
    ~ve_15_reduce[33]
  };

  vnpu_vnpu_slice u_vnpu_17 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[17]),
    .stop_i             (registers_stop[17]),
    .clear_i            (registers_clear[17]),
    .table_rows_i       (registers_table_rows[287:272]),
    .table_base_i       (registers_table_base[863:816]),
    .code_base_i        (registers_code_base[863:816]),
    .code_bytes_i       (registers_code_bytes[575:544]),
    .data_ready_i       (data_ready_i[17]),
    .start_i            (start_vnpu[17]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_17 & served),
    .lost_i             (|(mine_17 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_17),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_17),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[33]),
    .ve_retire_i        (operation_scheduler_retire[33]),
    .ve_todo_i          (operation_scheduler_todo[543:528]),
    .result_valid_i     (ve_0_reduce[33] |
                         ve_1_reduce[33] |
                         ve_2_reduce[33] |
                         ve_3_reduce[33] |
                         ve_4_reduce[33] |
                         ve_5_reduce[33] |
                         ve_6_reduce[33] |
                         ve_7_reduce[33] |
                         ve_8_reduce[33] |
                         ve_9_reduce[33] |
                         ve_10_reduce[33] |
                         ve_11_reduce[33] |
                         ve_12_reduce[33] |
                         ve_13_reduce[33] |
                         ve_14_reduce[33] |
                         ve_15_reduce[33]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_33[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_33[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_33[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_33[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_33[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_33[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_33[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_33[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_33[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_33[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_33[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_33[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_33[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_33[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_33[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_33[15]}})),
    .code_done_i        (fetch_master_done[17]),
    .code_error_i       (fetch_master_done_error[17]),
    .code_timeout_i     (fetch_master_done_timeout[17]),
    .code_beat_i        (beats[17]),
    .row_done_i         (fetch_master_done[49]),
    .row_error_i        (fetch_master_done_error[49]),
    .row_timeout_i      (fetch_master_done_timeout[49]),
    .row_beat_i         (beats[49]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[17] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[17] & registers_inject_row),
    .ready_add_o        (vnpu_17_ready_add),
    .kill_o             (vnpu_17_kill),
    .done_o             (vnpu_17_done),
    .ve_active_o        (vnpu_17_ve_active),
    .ve_flush_o         (vnpu_17_ve_flush),
    .utop_valid_o       (vnpu_17_utop_valid),
    .utop_me_o          (vnpu_17_utop_me),
    .utop_index_o       (vnpu_17_utop_index),
    .utop_resume_o      (vnpu_17_utop_resume),
    .state_o            (vnpu_17_state),
    .group_o            (vnpu_17_group),
    .fault_code_o       (vnpu_17_fault_code),
    .row_req_valid_o    (vnpu_17_row_req_valid),
    .row_req_address_o  (vnpu_17_row_req_address),
    .row_req_beats_o    (vnpu_17_row_req_beats),
    .line_o             (vnpu_17_line),
    .line_good_o        (vnpu_17_line_good),
    .code_req_valid_o   (vnpu_17_code_req_valid),
    .code_req_address_o (vnpu_17_code_req_address),
    .code_req_beats_o   (vnpu_17_code_req_beats),
    .ve_valid_o         (vnpu_17_ve_valid),
    .ve_slots_o         (vnpu_17_ve_slots),
    .ve_entry_o         (vnpu_17_ve_entry),
    .live_o             (vnpu_17_live),
    .utop_pc_o          (vnpu_17_utop_pc),
    .me_hit_o           (vnpu_17_me_hit),
    .inject_done_o      (vnpu_17_inject_done)
  );

  // MEs of vNPU 18.
  wire [15:0] mine_18 = {
    me_15_tenant[18],
    me_14_tenant[18],
    me_13_tenant[18],
    me_12_tenant[18],
    me_11_tenant[18],
    me_10_tenant[18],
    me_9_tenant[18],
    me_8_tenant[18],
    me_7_tenant[18],
    me_6_tenant[18],
    me_5_tenant[18],
    me_4_tenant[18],
    me_3_tenant[18],
    me_2_tenant[18],
    me_1_tenant[18],
    me_0_tenant[18]
  };

  // ME queues of vNPU 18.
  wire [15:0] owned_18 = {
    engine_15_owned[18],
    engine_14_owned[18],
    engine_13_owned[18],
    engine_12_owned[18],
    engine_11_owned[18],
    engine_10_owned[18],
    engine_9_owned[18],
    engine_8_owned[18],
    engine_7_owned[18],
    engine_6_owned[18],
    engine_5_owned[18],
    engine_4_owned[18],
    engine_3_owned[18],
    engine_2_owned[18],
    engine_1_owned[18],
    engine_0_owned[18]
  };

  // VE whose result queue 34 takes, one-hot.
  wire [15:0] result_ve_34 = {
    ve_15_reduce[34],
    ve_14_reduce[34] & ~ve_15_reduce[34],
    ve_13_reduce[34] & ~ve_14_reduce[34] & ~ve_15_reduce[34],
    ve_12_reduce[34] & ~ve_13_reduce[34] & ~ve_14_reduce[34] & ~ve_15_reduce[34],
    ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_4_reduce[34] &
    ~ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_3_reduce[34] &
    ~ve_4_reduce[34] &
    ~ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_2_reduce[34] &
    ~ve_3_reduce[34] &
    ~ve_4_reduce[34] &
    ~ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_1_reduce[34] &
    ~ve_2_reduce[34] &
    ~ve_3_reduce[34] &
    ~ve_4_reduce[34] &
    ~ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34],
    ve_0_reduce[34] &
    ~ve_1_reduce[34] &
    ~ve_2_reduce[34] &
    ~ve_3_reduce[34] &
    ~ve_4_reduce[34] &
    ~ve_5_reduce[34] &
    ~ve_6_reduce[34] &
    ~ve_7_reduce[34] &
    ~ve_8_reduce[34] &
    ~ve_9_reduce[34] &
    ~ve_10_reduce[34] &
    ~ve_11_reduce[34] &
    ~ve_12_reduce[34] &
    ~ve_13_reduce[34] &
    ~ve_14_reduce[34] &
    ~ve_15_reduce[34]
  };

  vnpu_vnpu_slice u_vnpu_18 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[18]),
    .stop_i             (registers_stop[18]),
    .clear_i            (registers_clear[18]),
    .table_rows_i       (registers_table_rows[303:288]),
    .table_base_i       (registers_table_base[911:864]),
    .code_base_i        (registers_code_base[911:864]),
    .code_bytes_i       (registers_code_bytes[607:576]),
    .data_ready_i       (data_ready_i[18]),
    .start_i            (start_vnpu[18]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_18 & served),
    .lost_i             (|(mine_18 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_18),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_18),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[34]),
    .ve_retire_i        (operation_scheduler_retire[34]),
    .ve_todo_i          (operation_scheduler_todo[559:544]),
    .result_valid_i     (ve_0_reduce[34] |
                         ve_1_reduce[34] |
                         ve_2_reduce[34] |
                         ve_3_reduce[34] |
                         ve_4_reduce[34] |
                         ve_5_reduce[34] |
                         ve_6_reduce[34] |
                         ve_7_reduce[34] |
                         ve_8_reduce[34] |
                         ve_9_reduce[34] |
                         ve_10_reduce[34] |
                         ve_11_reduce[34] |
                         ve_12_reduce[34] |
                         ve_13_reduce[34] |
                         ve_14_reduce[34] |
                         ve_15_reduce[34]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_34[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_34[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_34[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_34[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_34[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_34[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_34[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_34[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_34[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_34[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_34[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_34[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_34[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_34[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_34[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_34[15]}})),
    .code_done_i        (fetch_master_done[18]),
    .code_error_i       (fetch_master_done_error[18]),
    .code_timeout_i     (fetch_master_done_timeout[18]),
    .code_beat_i        (beats[18]),
    .row_done_i         (fetch_master_done[50]),
    .row_error_i        (fetch_master_done_error[50]),
    .row_timeout_i      (fetch_master_done_timeout[50]),
    .row_beat_i         (beats[50]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[18] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[18] & registers_inject_row),
    .ready_add_o        (vnpu_18_ready_add),
    .kill_o             (vnpu_18_kill),
    .done_o             (vnpu_18_done),
    .ve_active_o        (vnpu_18_ve_active),
    .ve_flush_o         (vnpu_18_ve_flush),
    .utop_valid_o       (vnpu_18_utop_valid),
    .utop_me_o          (vnpu_18_utop_me),
    .utop_index_o       (vnpu_18_utop_index),
    .utop_resume_o      (vnpu_18_utop_resume),
    .state_o            (vnpu_18_state),
    .group_o            (vnpu_18_group),
    .fault_code_o       (vnpu_18_fault_code),
    .row_req_valid_o    (vnpu_18_row_req_valid),
    .row_req_address_o  (vnpu_18_row_req_address),
    .row_req_beats_o    (vnpu_18_row_req_beats),
    .line_o             (vnpu_18_line),
    .line_good_o        (vnpu_18_line_good),
    .code_req_valid_o   (vnpu_18_code_req_valid),
    .code_req_address_o (vnpu_18_code_req_address),
    .code_req_beats_o   (vnpu_18_code_req_beats),
    .ve_valid_o         (vnpu_18_ve_valid),
    .ve_slots_o         (vnpu_18_ve_slots),
    .ve_entry_o         (vnpu_18_ve_entry),
    .live_o             (vnpu_18_live),
    .utop_pc_o          (vnpu_18_utop_pc),
    .me_hit_o           (vnpu_18_me_hit),
    .inject_done_o      (vnpu_18_inject_done)
  );

  // MEs of vNPU 19.
  wire [15:0] mine_19 = {
    me_15_tenant[19],
    me_14_tenant[19],
    me_13_tenant[19],
    me_12_tenant[19],
    me_11_tenant[19],
    me_10_tenant[19],
    me_9_tenant[19],
    me_8_tenant[19],
    me_7_tenant[19],
    me_6_tenant[19],
    me_5_tenant[19],
    me_4_tenant[19],
    me_3_tenant[19],
    me_2_tenant[19],
    me_1_tenant[19],
    me_0_tenant[19]
  };

  // ME queues of vNPU 19.
  wire [15:0] owned_19 = {
    engine_15_owned[19],
    engine_14_owned[19],
    engine_13_owned[19],
    engine_12_owned[19],
    engine_11_owned[19],
    engine_10_owned[19],
    engine_9_owned[19],
    engine_8_owned[19],
    engine_7_owned[19],
    engine_6_owned[19],
    engine_5_owned[19],
    engine_4_owned[19],
    engine_3_owned[19],
    engine_2_owned[19],
    engine_1_owned[19],
    engine_0_owned[19]
  };

  // VE whose result queue 35 takes, one-hot.
  wire [15:0] result_ve_35 = {
    ve_15_reduce[35],
    ve_14_reduce[35] & ~ve_15_reduce[35],
    ve_13_reduce[35] & ~ve_14_reduce[35] & ~ve_15_reduce[35],
    ve_12_reduce[35] & ~ve_13_reduce[35] & ~ve_14_reduce[35] & ~ve_15_reduce[35],
    ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_4_reduce[35] &
    ~ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_3_reduce[35] &
    ~ve_4_reduce[35] &
    ~ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_2_reduce[35] &
    ~ve_3_reduce[35] &
    ~ve_4_reduce[35] &
    ~ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_1_reduce[35] &
    ~ve_2_reduce[35] &
    ~ve_3_reduce[35] &
    ~ve_4_reduce[35] &
    ~ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35],
    ve_0_reduce[35] &
    ~ve_1_reduce[35] &
    ~ve_2_reduce[35] &
    ~ve_3_reduce[35] &
    ~ve_4_reduce[35] &
    ~ve_5_reduce[35] &
    ~ve_6_reduce[35] &
    ~ve_7_reduce[35] &
    ~ve_8_reduce[35] &
    ~ve_9_reduce[35] &
    ~ve_10_reduce[35] &
    ~ve_11_reduce[35] &
    ~ve_12_reduce[35] &
    ~ve_13_reduce[35] &
    ~ve_14_reduce[35] &
    ~ve_15_reduce[35]
  };

  vnpu_vnpu_slice u_vnpu_19 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[19]),
    .stop_i             (registers_stop[19]),
    .clear_i            (registers_clear[19]),
    .table_rows_i       (registers_table_rows[319:304]),
    .table_base_i       (registers_table_base[959:912]),
    .code_base_i        (registers_code_base[959:912]),
    .code_bytes_i       (registers_code_bytes[639:608]),
    .data_ready_i       (data_ready_i[19]),
    .start_i            (start_vnpu[19]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_19 & served),
    .lost_i             (|(mine_19 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_19),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_19),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[35]),
    .ve_retire_i        (operation_scheduler_retire[35]),
    .ve_todo_i          (operation_scheduler_todo[575:560]),
    .result_valid_i     (ve_0_reduce[35] |
                         ve_1_reduce[35] |
                         ve_2_reduce[35] |
                         ve_3_reduce[35] |
                         ve_4_reduce[35] |
                         ve_5_reduce[35] |
                         ve_6_reduce[35] |
                         ve_7_reduce[35] |
                         ve_8_reduce[35] |
                         ve_9_reduce[35] |
                         ve_10_reduce[35] |
                         ve_11_reduce[35] |
                         ve_12_reduce[35] |
                         ve_13_reduce[35] |
                         ve_14_reduce[35] |
                         ve_15_reduce[35]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_35[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_35[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_35[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_35[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_35[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_35[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_35[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_35[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_35[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_35[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_35[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_35[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_35[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_35[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_35[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_35[15]}})),
    .code_done_i        (fetch_master_done[19]),
    .code_error_i       (fetch_master_done_error[19]),
    .code_timeout_i     (fetch_master_done_timeout[19]),
    .code_beat_i        (beats[19]),
    .row_done_i         (fetch_master_done[51]),
    .row_error_i        (fetch_master_done_error[51]),
    .row_timeout_i      (fetch_master_done_timeout[51]),
    .row_beat_i         (beats[51]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[19] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[19] & registers_inject_row),
    .ready_add_o        (vnpu_19_ready_add),
    .kill_o             (vnpu_19_kill),
    .done_o             (vnpu_19_done),
    .ve_active_o        (vnpu_19_ve_active),
    .ve_flush_o         (vnpu_19_ve_flush),
    .utop_valid_o       (vnpu_19_utop_valid),
    .utop_me_o          (vnpu_19_utop_me),
    .utop_index_o       (vnpu_19_utop_index),
    .utop_resume_o      (vnpu_19_utop_resume),
    .state_o            (vnpu_19_state),
    .group_o            (vnpu_19_group),
    .fault_code_o       (vnpu_19_fault_code),
    .row_req_valid_o    (vnpu_19_row_req_valid),
    .row_req_address_o  (vnpu_19_row_req_address),
    .row_req_beats_o    (vnpu_19_row_req_beats),
    .line_o             (vnpu_19_line),
    .line_good_o        (vnpu_19_line_good),
    .code_req_valid_o   (vnpu_19_code_req_valid),
    .code_req_address_o (vnpu_19_code_req_address),
    .code_req_beats_o   (vnpu_19_code_req_beats),
    .ve_valid_o         (vnpu_19_ve_valid),
    .ve_slots_o         (vnpu_19_ve_slots),
    .ve_entry_o         (vnpu_19_ve_entry),
    .live_o             (vnpu_19_live),
    .utop_pc_o          (vnpu_19_utop_pc),
    .me_hit_o           (vnpu_19_me_hit),
    .inject_done_o      (vnpu_19_inject_done)
  );

  // MEs of vNPU 20.
  wire [15:0] mine_20 = {
    me_15_tenant[20],
    me_14_tenant[20],
    me_13_tenant[20],
    me_12_tenant[20],
    me_11_tenant[20],
    me_10_tenant[20],
    me_9_tenant[20],
    me_8_tenant[20],
    me_7_tenant[20],
    me_6_tenant[20],
    me_5_tenant[20],
    me_4_tenant[20],
    me_3_tenant[20],
    me_2_tenant[20],
    me_1_tenant[20],
    me_0_tenant[20]
  };

  // ME queues of vNPU 20.
  wire [15:0] owned_20 = {
    engine_15_owned[20],
    engine_14_owned[20],
    engine_13_owned[20],
    engine_12_owned[20],
    engine_11_owned[20],
    engine_10_owned[20],
    engine_9_owned[20],
    engine_8_owned[20],
    engine_7_owned[20],
    engine_6_owned[20],
    engine_5_owned[20],
    engine_4_owned[20],
    engine_3_owned[20],
    engine_2_owned[20],
    engine_1_owned[20],
    engine_0_owned[20]
  };

  // VE whose result queue 36 takes, one-hot.
  wire [15:0] result_ve_36 = {
    ve_15_reduce[36],
    ve_14_reduce[36] & ~ve_15_reduce[36],
    ve_13_reduce[36] & ~ve_14_reduce[36] & ~ve_15_reduce[36],
    ve_12_reduce[36] & ~ve_13_reduce[36] & ~ve_14_reduce[36] & ~ve_15_reduce[36],
    ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_4_reduce[36] &
    ~ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_3_reduce[36] &
    ~ve_4_reduce[36] &
    ~ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_2_reduce[36] &
    ~ve_3_reduce[36] &
    ~ve_4_reduce[36] &
    ~ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_1_reduce[36] &
    ~ve_2_reduce[36] &
    ~ve_3_reduce[36] &
    ~ve_4_reduce[36] &
    ~ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36],
    ve_0_reduce[36] &
    ~ve_1_reduce[36] &
    ~ve_2_reduce[36] &
    ~ve_3_reduce[36] &
    ~ve_4_reduce[36] &
    ~ve_5_reduce[36] &
    ~ve_6_reduce[36] &
    ~ve_7_reduce[36] &
    ~ve_8_reduce[36] &
    ~ve_9_reduce[36] &
    ~ve_10_reduce[36] &
    ~ve_11_reduce[36] &
    ~ve_12_reduce[36] &
    ~ve_13_reduce[36] &
    ~ve_14_reduce[36] &
    ~ve_15_reduce[36]
  };

  vnpu_vnpu_slice u_vnpu_20 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[20]),
    .stop_i             (registers_stop[20]),
    .clear_i            (registers_clear[20]),
    .table_rows_i       (registers_table_rows[335:320]),
    .table_base_i       (registers_table_base[1007:960]),
    .code_base_i        (registers_code_base[1007:960]),
    .code_bytes_i       (registers_code_bytes[671:640]),
    .data_ready_i       (data_ready_i[20]),
    .start_i            (start_vnpu[20]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_20 & served),
    .lost_i             (|(mine_20 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_20),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_20),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[36]),
    .ve_retire_i        (operation_scheduler_retire[36]),
    .ve_todo_i          (operation_scheduler_todo[591:576]),
    .result_valid_i     (ve_0_reduce[36] |
                         ve_1_reduce[36] |
                         ve_2_reduce[36] |
                         ve_3_reduce[36] |
                         ve_4_reduce[36] |
                         ve_5_reduce[36] |
                         ve_6_reduce[36] |
                         ve_7_reduce[36] |
                         ve_8_reduce[36] |
                         ve_9_reduce[36] |
                         ve_10_reduce[36] |
                         ve_11_reduce[36] |
                         ve_12_reduce[36] |
                         ve_13_reduce[36] |
                         ve_14_reduce[36] |
                         ve_15_reduce[36]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_36[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_36[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_36[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_36[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_36[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_36[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_36[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_36[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_36[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_36[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_36[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_36[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_36[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_36[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_36[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_36[15]}})),
    .code_done_i        (fetch_master_done[20]),
    .code_error_i       (fetch_master_done_error[20]),
    .code_timeout_i     (fetch_master_done_timeout[20]),
    .code_beat_i        (beats[20]),
    .row_done_i         (fetch_master_done[52]),
    .row_error_i        (fetch_master_done_error[52]),
    .row_timeout_i      (fetch_master_done_timeout[52]),
    .row_beat_i         (beats[52]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[20] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[20] & registers_inject_row),
    .ready_add_o        (vnpu_20_ready_add),
    .kill_o             (vnpu_20_kill),
    .done_o             (vnpu_20_done),
    .ve_active_o        (vnpu_20_ve_active),
    .ve_flush_o         (vnpu_20_ve_flush),
    .utop_valid_o       (vnpu_20_utop_valid),
    .utop_me_o          (vnpu_20_utop_me),
    .utop_index_o       (vnpu_20_utop_index),
    .utop_resume_o      (vnpu_20_utop_resume),
    .state_o            (vnpu_20_state),
    .group_o            (vnpu_20_group),
    .fault_code_o       (vnpu_20_fault_code),
    .row_req_valid_o    (vnpu_20_row_req_valid),
    .row_req_address_o  (vnpu_20_row_req_address),
    .row_req_beats_o    (vnpu_20_row_req_beats),
    .line_o             (vnpu_20_line),
    .line_good_o        (vnpu_20_line_good),
    .code_req_valid_o   (vnpu_20_code_req_valid),
    .code_req_address_o (vnpu_20_code_req_address),
    .code_req_beats_o   (vnpu_20_code_req_beats),
    .ve_valid_o         (vnpu_20_ve_valid),
    .ve_slots_o         (vnpu_20_ve_slots),
    .ve_entry_o         (vnpu_20_ve_entry),
    .live_o             (vnpu_20_live),
    .utop_pc_o          (vnpu_20_utop_pc),
    .me_hit_o           (vnpu_20_me_hit),
    .inject_done_o      (vnpu_20_inject_done)
  );

  // MEs of vNPU 21.
  wire [15:0] mine_21 = {
    me_15_tenant[21],
    me_14_tenant[21],
    me_13_tenant[21],
    me_12_tenant[21],
    me_11_tenant[21],
    me_10_tenant[21],
    me_9_tenant[21],
    me_8_tenant[21],
    me_7_tenant[21],
    me_6_tenant[21],
    me_5_tenant[21],
    me_4_tenant[21],
    me_3_tenant[21],
    me_2_tenant[21],
    me_1_tenant[21],
    me_0_tenant[21]
  };

  // ME queues of vNPU 21.
  wire [15:0] owned_21 = {
    engine_15_owned[21],
    engine_14_owned[21],
    engine_13_owned[21],
    engine_12_owned[21],
    engine_11_owned[21],
    engine_10_owned[21],
    engine_9_owned[21],
    engine_8_owned[21],
    engine_7_owned[21],
    engine_6_owned[21],
    engine_5_owned[21],
    engine_4_owned[21],
    engine_3_owned[21],
    engine_2_owned[21],
    engine_1_owned[21],
    engine_0_owned[21]
  };

  // VE whose result queue 37 takes, one-hot.
  wire [15:0] result_ve_37 = {
    ve_15_reduce[37],
    ve_14_reduce[37] & ~ve_15_reduce[37],
    ve_13_reduce[37] & ~ve_14_reduce[37] & ~ve_15_reduce[37],
    ve_12_reduce[37] & ~ve_13_reduce[37] & ~ve_14_reduce[37] & ~ve_15_reduce[37],
    ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_4_reduce[37] &
    ~ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_3_reduce[37] &
    ~ve_4_reduce[37] &
    ~ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_2_reduce[37] &
    ~ve_3_reduce[37] &
    ~ve_4_reduce[37] &
    ~ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_1_reduce[37] &
    ~ve_2_reduce[37] &
    ~ve_3_reduce[37] &
    ~ve_4_reduce[37] &
    ~ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37],
    ve_0_reduce[37] &
    ~ve_1_reduce[37] &
    ~ve_2_reduce[37] &
    ~ve_3_reduce[37] &
    ~ve_4_reduce[37] &
    ~ve_5_reduce[37] &
    ~ve_6_reduce[37] &
    ~ve_7_reduce[37] &
    ~ve_8_reduce[37] &
    ~ve_9_reduce[37] &
    ~ve_10_reduce[37] &
    ~ve_11_reduce[37] &
    ~ve_12_reduce[37] &
    ~ve_13_reduce[37] &
    ~ve_14_reduce[37] &
    ~ve_15_reduce[37]
  };

  vnpu_vnpu_slice u_vnpu_21 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[21]),
    .stop_i             (registers_stop[21]),
    .clear_i            (registers_clear[21]),
    .table_rows_i       (registers_table_rows[351:336]),
    .table_base_i       (registers_table_base[1055:1008]),
    .code_base_i        (registers_code_base[1055:1008]),
    .code_bytes_i       (registers_code_bytes[703:672]),
    .data_ready_i       (data_ready_i[21]),
    .start_i            (start_vnpu[21]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_21 & served),
    .lost_i             (|(mine_21 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_21),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_21),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[37]),
    .ve_retire_i        (operation_scheduler_retire[37]),
    .ve_todo_i          (operation_scheduler_todo[607:592]),
    .result_valid_i     (ve_0_reduce[37] |
                         ve_1_reduce[37] |
                         ve_2_reduce[37] |
                         ve_3_reduce[37] |
                         ve_4_reduce[37] |
                         ve_5_reduce[37] |
                         ve_6_reduce[37] |
                         ve_7_reduce[37] |
                         ve_8_reduce[37] |
                         ve_9_reduce[37] |
                         ve_10_reduce[37] |
                         ve_11_reduce[37] |
                         ve_12_reduce[37] |
                         ve_13_reduce[37] |
                         ve_14_reduce[37] |
                         ve_15_reduce[37]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_37[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_37[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_37[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_37[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_37[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_37[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_37[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_37[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_37[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_37[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_37[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_37[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_37[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_37[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_37[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_37[15]}})),
    .code_done_i        (fetch_master_done[21]),
    .code_error_i       (fetch_master_done_error[21]),
    .code_timeout_i     (fetch_master_done_timeout[21]),
    .code_beat_i        (beats[21]),
    .row_done_i         (fetch_master_done[53]),
    .row_error_i        (fetch_master_done_error[53]),
    .row_timeout_i      (fetch_master_done_timeout[53]),
    .row_beat_i         (beats[53]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[21] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[21] & registers_inject_row),
    .ready_add_o        (vnpu_21_ready_add),
    .kill_o             (vnpu_21_kill),
    .done_o             (vnpu_21_done),
    .ve_active_o        (vnpu_21_ve_active),
    .ve_flush_o         (vnpu_21_ve_flush),
    .utop_valid_o       (vnpu_21_utop_valid),
    .utop_me_o          (vnpu_21_utop_me),
    .utop_index_o       (vnpu_21_utop_index),
    .utop_resume_o      (vnpu_21_utop_resume),
    .state_o            (vnpu_21_state),
    .group_o            (vnpu_21_group),
    .fault_code_o       (vnpu_21_fault_code),
    .row_req_valid_o    (vnpu_21_row_req_valid),
    .row_req_address_o  (vnpu_21_row_req_address),
    .row_req_beats_o    (vnpu_21_row_req_beats),
    .line_o             (vnpu_21_line),
    .line_good_o        (vnpu_21_line_good),
    .code_req_valid_o   (vnpu_21_code_req_valid),
    .code_req_address_o (vnpu_21_code_req_address),
    .code_req_beats_o   (vnpu_21_code_req_beats),
    .ve_valid_o         (vnpu_21_ve_valid),
    .ve_slots_o         (vnpu_21_ve_slots),
    .ve_entry_o         (vnpu_21_ve_entry),
    .live_o             (vnpu_21_live),
    .utop_pc_o          (vnpu_21_utop_pc),
    .me_hit_o           (vnpu_21_me_hit),
    .inject_done_o      (vnpu_21_inject_done)
  );

  // MEs of vNPU 22.
  wire [15:0] mine_22 = {
    me_15_tenant[22],
    me_14_tenant[22],
    me_13_tenant[22],
    me_12_tenant[22],
    me_11_tenant[22],
    me_10_tenant[22],
    me_9_tenant[22],
    me_8_tenant[22],
    me_7_tenant[22],
    me_6_tenant[22],
    me_5_tenant[22],
    me_4_tenant[22],
    me_3_tenant[22],
    me_2_tenant[22],
    me_1_tenant[22],
    me_0_tenant[22]
  };

  // ME queues of vNPU 22.
  wire [15:0] owned_22 = {
    engine_15_owned[22],
    engine_14_owned[22],
    engine_13_owned[22],
    engine_12_owned[22],
    engine_11_owned[22],
    engine_10_owned[22],
    engine_9_owned[22],
    engine_8_owned[22],
    engine_7_owned[22],
    engine_6_owned[22],
    engine_5_owned[22],
    engine_4_owned[22],
    engine_3_owned[22],
    engine_2_owned[22],
    engine_1_owned[22],
    engine_0_owned[22]
  };

  // VE whose result queue 38 takes, one-hot.
  wire [15:0] result_ve_38 = {
    ve_15_reduce[38],
    ve_14_reduce[38] & ~ve_15_reduce[38],
    ve_13_reduce[38] & ~ve_14_reduce[38] & ~ve_15_reduce[38],
    ve_12_reduce[38] & ~ve_13_reduce[38] & ~ve_14_reduce[38] & ~ve_15_reduce[38],
    ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_4_reduce[38] &
    ~ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_3_reduce[38] &
    ~ve_4_reduce[38] &
    ~ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_2_reduce[38] &
    ~ve_3_reduce[38] &
    ~ve_4_reduce[38] &
    ~ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_1_reduce[38] &
    ~ve_2_reduce[38] &
    ~ve_3_reduce[38] &
    ~ve_4_reduce[38] &
    ~ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38],
    ve_0_reduce[38] &
    ~ve_1_reduce[38] &
    ~ve_2_reduce[38] &
    ~ve_3_reduce[38] &
    ~ve_4_reduce[38] &
    ~ve_5_reduce[38] &
    ~ve_6_reduce[38] &
    ~ve_7_reduce[38] &
    ~ve_8_reduce[38] &
    ~ve_9_reduce[38] &
    ~ve_10_reduce[38] &
    ~ve_11_reduce[38] &
    ~ve_12_reduce[38] &
    ~ve_13_reduce[38] &
    ~ve_14_reduce[38] &
    ~ve_15_reduce[38]
  };

  vnpu_vnpu_slice u_vnpu_22 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[22]),
    .stop_i             (registers_stop[22]),
    .clear_i            (registers_clear[22]),
    .table_rows_i       (registers_table_rows[367:352]),
    .table_base_i       (registers_table_base[1103:1056]),
    .code_base_i        (registers_code_base[1103:1056]),
    .code_bytes_i       (registers_code_bytes[735:704]),
    .data_ready_i       (data_ready_i[22]),
    .start_i            (start_vnpu[22]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_22 & served),
    .lost_i             (|(mine_22 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_22),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_22),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[38]),
    .ve_retire_i        (operation_scheduler_retire[38]),
    .ve_todo_i          (operation_scheduler_todo[623:608]),
    .result_valid_i     (ve_0_reduce[38] |
                         ve_1_reduce[38] |
                         ve_2_reduce[38] |
                         ve_3_reduce[38] |
                         ve_4_reduce[38] |
                         ve_5_reduce[38] |
                         ve_6_reduce[38] |
                         ve_7_reduce[38] |
                         ve_8_reduce[38] |
                         ve_9_reduce[38] |
                         ve_10_reduce[38] |
                         ve_11_reduce[38] |
                         ve_12_reduce[38] |
                         ve_13_reduce[38] |
                         ve_14_reduce[38] |
                         ve_15_reduce[38]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_38[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_38[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_38[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_38[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_38[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_38[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_38[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_38[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_38[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_38[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_38[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_38[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_38[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_38[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_38[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_38[15]}})),
    .code_done_i        (fetch_master_done[22]),
    .code_error_i       (fetch_master_done_error[22]),
    .code_timeout_i     (fetch_master_done_timeout[22]),
    .code_beat_i        (beats[22]),
    .row_done_i         (fetch_master_done[54]),
    .row_error_i        (fetch_master_done_error[54]),
    .row_timeout_i      (fetch_master_done_timeout[54]),
    .row_beat_i         (beats[54]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[22] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[22] & registers_inject_row),
    .ready_add_o        (vnpu_22_ready_add),
    .kill_o             (vnpu_22_kill),
    .done_o             (vnpu_22_done),
    .ve_active_o        (vnpu_22_ve_active),
    .ve_flush_o         (vnpu_22_ve_flush),
    .utop_valid_o       (vnpu_22_utop_valid),
    .utop_me_o          (vnpu_22_utop_me),
    .utop_index_o       (vnpu_22_utop_index),
    .utop_resume_o      (vnpu_22_utop_resume),
    .state_o            (vnpu_22_state),
    .group_o            (vnpu_22_group),
    .fault_code_o       (vnpu_22_fault_code),
    .row_req_valid_o    (vnpu_22_row_req_valid),
    .row_req_address_o  (vnpu_22_row_req_address),
    .row_req_beats_o    (vnpu_22_row_req_beats),
    .line_o             (vnpu_22_line),
    .line_good_o        (vnpu_22_line_good),
    .code_req_valid_o   (vnpu_22_code_req_valid),
    .code_req_address_o (vnpu_22_code_req_address),
    .code_req_beats_o   (vnpu_22_code_req_beats),
    .ve_valid_o         (vnpu_22_ve_valid),
    .ve_slots_o         (vnpu_22_ve_slots),
    .ve_entry_o         (vnpu_22_ve_entry),
    .live_o             (vnpu_22_live),
    .utop_pc_o          (vnpu_22_utop_pc),
    .me_hit_o           (vnpu_22_me_hit),
    .inject_done_o      (vnpu_22_inject_done)
  );

  // MEs of vNPU 23.
  wire [15:0] mine_23 = {
    me_15_tenant[23],
    me_14_tenant[23],
    me_13_tenant[23],
    me_12_tenant[23],
    me_11_tenant[23],
    me_10_tenant[23],
    me_9_tenant[23],
    me_8_tenant[23],
    me_7_tenant[23],
    me_6_tenant[23],
    me_5_tenant[23],
    me_4_tenant[23],
    me_3_tenant[23],
    me_2_tenant[23],
    me_1_tenant[23],
    me_0_tenant[23]
  };

  // ME queues of vNPU 23.
  wire [15:0] owned_23 = {
    engine_15_owned[23],
    engine_14_owned[23],
    engine_13_owned[23],
    engine_12_owned[23],
    engine_11_owned[23],
    engine_10_owned[23],
    engine_9_owned[23],
    engine_8_owned[23],
    engine_7_owned[23],
    engine_6_owned[23],
    engine_5_owned[23],
    engine_4_owned[23],
    engine_3_owned[23],
    engine_2_owned[23],
    engine_1_owned[23],
    engine_0_owned[23]
  };

  // VE whose result queue 39 takes, one-hot.
  wire [15:0] result_ve_39 = {
    ve_15_reduce[39],
    ve_14_reduce[39] & ~ve_15_reduce[39],
    ve_13_reduce[39] & ~ve_14_reduce[39] & ~ve_15_reduce[39],
    ve_12_reduce[39] & ~ve_13_reduce[39] & ~ve_14_reduce[39] & ~ve_15_reduce[39],
    ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_4_reduce[39] &
    ~ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_3_reduce[39] &
    ~ve_4_reduce[39] &
    ~ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_2_reduce[39] &
    ~ve_3_reduce[39] &
    ~ve_4_reduce[39] &
    ~ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_1_reduce[39] &
    ~ve_2_reduce[39] &
    ~ve_3_reduce[39] &
    ~ve_4_reduce[39] &
    ~ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39],
    ve_0_reduce[39] &
    ~ve_1_reduce[39] &
    ~ve_2_reduce[39] &
    ~ve_3_reduce[39] &
    ~ve_4_reduce[39] &
    ~ve_5_reduce[39] &
    ~ve_6_reduce[39] &
    ~ve_7_reduce[39] &
    ~ve_8_reduce[39] &
    ~ve_9_reduce[39] &
    ~ve_10_reduce[39] &
    ~ve_11_reduce[39] &
    ~ve_12_reduce[39] &
    ~ve_13_reduce[39] &
    ~ve_14_reduce[39] &
    ~ve_15_reduce[39]
  };

  vnpu_vnpu_slice u_vnpu_23 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[23]),
    .stop_i             (registers_stop[23]),
    .clear_i            (registers_clear[23]),
    .table_rows_i       (registers_table_rows[383:368]),
    .table_base_i       (registers_table_base[1151:1104]),
    .code_base_i        (registers_code_base[1151:1104]),
    .code_bytes_i       (registers_code_bytes[767:736]),
    .data_ready_i       (data_ready_i[23]),
    .start_i            (start_vnpu[23]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_23 & served),
    .lost_i             (|(mine_23 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_23),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_23),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[39]),
    .ve_retire_i        (operation_scheduler_retire[39]),
    .ve_todo_i          (operation_scheduler_todo[639:624]),
    .result_valid_i     (ve_0_reduce[39] |
                         ve_1_reduce[39] |
                         ve_2_reduce[39] |
                         ve_3_reduce[39] |
                         ve_4_reduce[39] |
                         ve_5_reduce[39] |
                         ve_6_reduce[39] |
                         ve_7_reduce[39] |
                         ve_8_reduce[39] |
                         ve_9_reduce[39] |
                         ve_10_reduce[39] |
                         ve_11_reduce[39] |
                         ve_12_reduce[39] |
                         ve_13_reduce[39] |
                         ve_14_reduce[39] |
                         ve_15_reduce[39]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_39[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_39[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_39[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_39[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_39[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_39[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_39[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_39[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_39[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_39[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_39[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_39[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_39[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_39[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_39[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_39[15]}})),
    .code_done_i        (fetch_master_done[23]),
    .code_error_i       (fetch_master_done_error[23]),
    .code_timeout_i     (fetch_master_done_timeout[23]),
    .code_beat_i        (beats[23]),
    .row_done_i         (fetch_master_done[55]),
    .row_error_i        (fetch_master_done_error[55]),
    .row_timeout_i      (fetch_master_done_timeout[55]),
    .row_beat_i         (beats[55]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[23] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[23] & registers_inject_row),
    .ready_add_o        (vnpu_23_ready_add),
    .kill_o             (vnpu_23_kill),
    .done_o             (vnpu_23_done),
    .ve_active_o        (vnpu_23_ve_active),
    .ve_flush_o         (vnpu_23_ve_flush),
    .utop_valid_o       (vnpu_23_utop_valid),
    .utop_me_o          (vnpu_23_utop_me),
    .utop_index_o       (vnpu_23_utop_index),
    .utop_resume_o      (vnpu_23_utop_resume),
    .state_o            (vnpu_23_state),
    .group_o            (vnpu_23_group),
    .fault_code_o       (vnpu_23_fault_code),
    .row_req_valid_o    (vnpu_23_row_req_valid),
    .row_req_address_o  (vnpu_23_row_req_address),
    .row_req_beats_o    (vnpu_23_row_req_beats),
    .line_o             (vnpu_23_line),
    .line_good_o        (vnpu_23_line_good),
    .code_req_valid_o   (vnpu_23_code_req_valid),
    .code_req_address_o (vnpu_23_code_req_address),
    .code_req_beats_o   (vnpu_23_code_req_beats),
    .ve_valid_o         (vnpu_23_ve_valid),
    .ve_slots_o         (vnpu_23_ve_slots),
    .ve_entry_o         (vnpu_23_ve_entry),
    .live_o             (vnpu_23_live),
    .utop_pc_o          (vnpu_23_utop_pc),
    .me_hit_o           (vnpu_23_me_hit),
    .inject_done_o      (vnpu_23_inject_done)
  );

  // MEs of vNPU 24.
  wire [15:0] mine_24 = {
    me_15_tenant[24],
    me_14_tenant[24],
    me_13_tenant[24],
    me_12_tenant[24],
    me_11_tenant[24],
    me_10_tenant[24],
    me_9_tenant[24],
    me_8_tenant[24],
    me_7_tenant[24],
    me_6_tenant[24],
    me_5_tenant[24],
    me_4_tenant[24],
    me_3_tenant[24],
    me_2_tenant[24],
    me_1_tenant[24],
    me_0_tenant[24]
  };

  // ME queues of vNPU 24.
  wire [15:0] owned_24 = {
    engine_15_owned[24],
    engine_14_owned[24],
    engine_13_owned[24],
    engine_12_owned[24],
    engine_11_owned[24],
    engine_10_owned[24],
    engine_9_owned[24],
    engine_8_owned[24],
    engine_7_owned[24],
    engine_6_owned[24],
    engine_5_owned[24],
    engine_4_owned[24],
    engine_3_owned[24],
    engine_2_owned[24],
    engine_1_owned[24],
    engine_0_owned[24]
  };

  // VE whose result queue 40 takes, one-hot.
  wire [15:0] result_ve_40 = {
    ve_15_reduce[40],
    ve_14_reduce[40] & ~ve_15_reduce[40],
    ve_13_reduce[40] & ~ve_14_reduce[40] & ~ve_15_reduce[40],
    ve_12_reduce[40] & ~ve_13_reduce[40] & ~ve_14_reduce[40] & ~ve_15_reduce[40],
    ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_4_reduce[40] &
    ~ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_3_reduce[40] &
    ~ve_4_reduce[40] &
    ~ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_2_reduce[40] &
    ~ve_3_reduce[40] &
    ~ve_4_reduce[40] &
    ~ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_1_reduce[40] &
    ~ve_2_reduce[40] &
    ~ve_3_reduce[40] &
    ~ve_4_reduce[40] &
    ~ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40],
    ve_0_reduce[40] &
    ~ve_1_reduce[40] &
    ~ve_2_reduce[40] &
    ~ve_3_reduce[40] &
    ~ve_4_reduce[40] &
    ~ve_5_reduce[40] &
    ~ve_6_reduce[40] &
    ~ve_7_reduce[40] &
    ~ve_8_reduce[40] &
    ~ve_9_reduce[40] &
    ~ve_10_reduce[40] &
    ~ve_11_reduce[40] &
    ~ve_12_reduce[40] &
    ~ve_13_reduce[40] &
    ~ve_14_reduce[40] &
    ~ve_15_reduce[40]
  };

  vnpu_vnpu_slice u_vnpu_24 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[24]),
    .stop_i             (registers_stop[24]),
    .clear_i            (registers_clear[24]),
    .table_rows_i       (registers_table_rows[399:384]),
    .table_base_i       (registers_table_base[1199:1152]),
    .code_base_i        (registers_code_base[1199:1152]),
    .code_bytes_i       (registers_code_bytes[799:768]),
    .data_ready_i       (data_ready_i[24]),
    .start_i            (start_vnpu[24]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_24 & served),
    .lost_i             (|(mine_24 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_24),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_24),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[40]),
    .ve_retire_i        (operation_scheduler_retire[40]),
    .ve_todo_i          (operation_scheduler_todo[655:640]),
    .result_valid_i     (ve_0_reduce[40] |
                         ve_1_reduce[40] |
                         ve_2_reduce[40] |
                         ve_3_reduce[40] |
                         ve_4_reduce[40] |
                         ve_5_reduce[40] |
                         ve_6_reduce[40] |
                         ve_7_reduce[40] |
                         ve_8_reduce[40] |
                         ve_9_reduce[40] |
                         ve_10_reduce[40] |
                         ve_11_reduce[40] |
                         ve_12_reduce[40] |
                         ve_13_reduce[40] |
                         ve_14_reduce[40] |
                         ve_15_reduce[40]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_40[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_40[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_40[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_40[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_40[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_40[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_40[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_40[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_40[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_40[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_40[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_40[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_40[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_40[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_40[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_40[15]}})),
    .code_done_i        (fetch_master_done[24]),
    .code_error_i       (fetch_master_done_error[24]),
    .code_timeout_i     (fetch_master_done_timeout[24]),
    .code_beat_i        (beats[24]),
    .row_done_i         (fetch_master_done[56]),
    .row_error_i        (fetch_master_done_error[56]),
    .row_timeout_i      (fetch_master_done_timeout[56]),
    .row_beat_i         (beats[56]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[24] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[24] & registers_inject_row),
    .ready_add_o        (vnpu_24_ready_add),
    .kill_o             (vnpu_24_kill),
    .done_o             (vnpu_24_done),
    .ve_active_o        (vnpu_24_ve_active),
    .ve_flush_o         (vnpu_24_ve_flush),
    .utop_valid_o       (vnpu_24_utop_valid),
    .utop_me_o          (vnpu_24_utop_me),
    .utop_index_o       (vnpu_24_utop_index),
    .utop_resume_o      (vnpu_24_utop_resume),
    .state_o            (vnpu_24_state),
    .group_o            (vnpu_24_group),
    .fault_code_o       (vnpu_24_fault_code),
    .row_req_valid_o    (vnpu_24_row_req_valid),
    .row_req_address_o  (vnpu_24_row_req_address),
    .row_req_beats_o    (vnpu_24_row_req_beats),
    .line_o             (vnpu_24_line),
    .line_good_o        (vnpu_24_line_good),
    .code_req_valid_o   (vnpu_24_code_req_valid),
    .code_req_address_o (vnpu_24_code_req_address),
    .code_req_beats_o   (vnpu_24_code_req_beats),
    .ve_valid_o         (vnpu_24_ve_valid),
    .ve_slots_o         (vnpu_24_ve_slots),
    .ve_entry_o         (vnpu_24_ve_entry),
    .live_o             (vnpu_24_live),
    .utop_pc_o          (vnpu_24_utop_pc),
    .me_hit_o           (vnpu_24_me_hit),
    .inject_done_o      (vnpu_24_inject_done)
  );

  // MEs of vNPU 25.
  wire [15:0] mine_25 = {
    me_15_tenant[25],
    me_14_tenant[25],
    me_13_tenant[25],
    me_12_tenant[25],
    me_11_tenant[25],
    me_10_tenant[25],
    me_9_tenant[25],
    me_8_tenant[25],
    me_7_tenant[25],
    me_6_tenant[25],
    me_5_tenant[25],
    me_4_tenant[25],
    me_3_tenant[25],
    me_2_tenant[25],
    me_1_tenant[25],
    me_0_tenant[25]
  };

  // ME queues of vNPU 25.
  wire [15:0] owned_25 = {
    engine_15_owned[25],
    engine_14_owned[25],
    engine_13_owned[25],
    engine_12_owned[25],
    engine_11_owned[25],
    engine_10_owned[25],
    engine_9_owned[25],
    engine_8_owned[25],
    engine_7_owned[25],
    engine_6_owned[25],
    engine_5_owned[25],
    engine_4_owned[25],
    engine_3_owned[25],
    engine_2_owned[25],
    engine_1_owned[25],
    engine_0_owned[25]
  };

  // VE whose result queue 41 takes, one-hot.
  wire [15:0] result_ve_41 = {
    ve_15_reduce[41],
    ve_14_reduce[41] & ~ve_15_reduce[41],
    ve_13_reduce[41] & ~ve_14_reduce[41] & ~ve_15_reduce[41],
    ve_12_reduce[41] & ~ve_13_reduce[41] & ~ve_14_reduce[41] & ~ve_15_reduce[41],
    ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_4_reduce[41] &
    ~ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_3_reduce[41] &
    ~ve_4_reduce[41] &
    ~ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_2_reduce[41] &
    ~ve_3_reduce[41] &
    ~ve_4_reduce[41] &
    ~ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_1_reduce[41] &
    ~ve_2_reduce[41] &
    ~ve_3_reduce[41] &
    ~ve_4_reduce[41] &
    ~ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41],
    ve_0_reduce[41] &
    ~ve_1_reduce[41] &
    ~ve_2_reduce[41] &
    ~ve_3_reduce[41] &
    ~ve_4_reduce[41] &
    ~ve_5_reduce[41] &
    ~ve_6_reduce[41] &
    ~ve_7_reduce[41] &
    ~ve_8_reduce[41] &
    ~ve_9_reduce[41] &
    ~ve_10_reduce[41] &
    ~ve_11_reduce[41] &
    ~ve_12_reduce[41] &
    ~ve_13_reduce[41] &
    ~ve_14_reduce[41] &
    ~ve_15_reduce[41]
  };

  vnpu_vnpu_slice u_vnpu_25 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[25]),
    .stop_i             (registers_stop[25]),
    .clear_i            (registers_clear[25]),
    .table_rows_i       (registers_table_rows[415:400]),
    .table_base_i       (registers_table_base[1247:1200]),
    .code_base_i        (registers_code_base[1247:1200]),
    .code_bytes_i       (registers_code_bytes[831:800]),
    .data_ready_i       (data_ready_i[25]),
    .start_i            (start_vnpu[25]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_25 & served),
    .lost_i             (|(mine_25 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_25),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_25),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[41]),
    .ve_retire_i        (operation_scheduler_retire[41]),
    .ve_todo_i          (operation_scheduler_todo[671:656]),
    .result_valid_i     (ve_0_reduce[41] |
                         ve_1_reduce[41] |
                         ve_2_reduce[41] |
                         ve_3_reduce[41] |
                         ve_4_reduce[41] |
                         ve_5_reduce[41] |
                         ve_6_reduce[41] |
                         ve_7_reduce[41] |
                         ve_8_reduce[41] |
                         ve_9_reduce[41] |
                         ve_10_reduce[41] |
                         ve_11_reduce[41] |
                         ve_12_reduce[41] |
                         ve_13_reduce[41] |
                         ve_14_reduce[41] |
                         ve_15_reduce[41]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_41[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_41[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_41[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_41[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_41[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_41[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_41[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_41[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_41[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_41[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_41[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_41[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_41[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_41[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_41[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_41[15]}})),
    .code_done_i        (fetch_master_done[25]),
    .code_error_i       (fetch_master_done_error[25]),
    .code_timeout_i     (fetch_master_done_timeout[25]),
    .code_beat_i        (beats[25]),
    .row_done_i         (fetch_master_done[57]),
    .row_error_i        (fetch_master_done_error[57]),
    .row_timeout_i      (fetch_master_done_timeout[57]),
    .row_beat_i         (beats[57]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[25] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[25] & registers_inject_row),
    .ready_add_o        (vnpu_25_ready_add),
    .kill_o             (vnpu_25_kill),
    .done_o             (vnpu_25_done),
    .ve_active_o        (vnpu_25_ve_active),
    .ve_flush_o         (vnpu_25_ve_flush),
    .utop_valid_o       (vnpu_25_utop_valid),
    .utop_me_o          (vnpu_25_utop_me),
    .utop_index_o       (vnpu_25_utop_index),
    .utop_resume_o      (vnpu_25_utop_resume),
    .state_o            (vnpu_25_state),
    .group_o            (vnpu_25_group),
    .fault_code_o       (vnpu_25_fault_code),
    .row_req_valid_o    (vnpu_25_row_req_valid),
    .row_req_address_o  (vnpu_25_row_req_address),
    .row_req_beats_o    (vnpu_25_row_req_beats),
    .line_o             (vnpu_25_line),
    .line_good_o        (vnpu_25_line_good),
    .code_req_valid_o   (vnpu_25_code_req_valid),
    .code_req_address_o (vnpu_25_code_req_address),
    .code_req_beats_o   (vnpu_25_code_req_beats),
    .ve_valid_o         (vnpu_25_ve_valid),
    .ve_slots_o         (vnpu_25_ve_slots),
    .ve_entry_o         (vnpu_25_ve_entry),
    .live_o             (vnpu_25_live),
    .utop_pc_o          (vnpu_25_utop_pc),
    .me_hit_o           (vnpu_25_me_hit),
    .inject_done_o      (vnpu_25_inject_done)
  );

  // MEs of vNPU 26.
  wire [15:0] mine_26 = {
    me_15_tenant[26],
    me_14_tenant[26],
    me_13_tenant[26],
    me_12_tenant[26],
    me_11_tenant[26],
    me_10_tenant[26],
    me_9_tenant[26],
    me_8_tenant[26],
    me_7_tenant[26],
    me_6_tenant[26],
    me_5_tenant[26],
    me_4_tenant[26],
    me_3_tenant[26],
    me_2_tenant[26],
    me_1_tenant[26],
    me_0_tenant[26]
  };

  // ME queues of vNPU 26.
  wire [15:0] owned_26 = {
    engine_15_owned[26],
    engine_14_owned[26],
    engine_13_owned[26],
    engine_12_owned[26],
    engine_11_owned[26],
    engine_10_owned[26],
    engine_9_owned[26],
    engine_8_owned[26],
    engine_7_owned[26],
    engine_6_owned[26],
    engine_5_owned[26],
    engine_4_owned[26],
    engine_3_owned[26],
    engine_2_owned[26],
    engine_1_owned[26],
    engine_0_owned[26]
  };

  // VE whose result queue 42 takes, one-hot.
  wire [15:0] result_ve_42 = {
    ve_15_reduce[42],
    ve_14_reduce[42] & ~ve_15_reduce[42],
    ve_13_reduce[42] & ~ve_14_reduce[42] & ~ve_15_reduce[42],
    ve_12_reduce[42] & ~ve_13_reduce[42] & ~ve_14_reduce[42] & ~ve_15_reduce[42],
    ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_4_reduce[42] &
    ~ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_3_reduce[42] &
    ~ve_4_reduce[42] &
    ~ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_2_reduce[42] &
    ~ve_3_reduce[42] &
    ~ve_4_reduce[42] &
    ~ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_1_reduce[42] &
    ~ve_2_reduce[42] &
    ~ve_3_reduce[42] &
    ~ve_4_reduce[42] &
    ~ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42],
    ve_0_reduce[42] &
    ~ve_1_reduce[42] &
    ~ve_2_reduce[42] &
    ~ve_3_reduce[42] &
    ~ve_4_reduce[42] &
    ~ve_5_reduce[42] &
    ~ve_6_reduce[42] &
    ~ve_7_reduce[42] &
    ~ve_8_reduce[42] &
    ~ve_9_reduce[42] &
    ~ve_10_reduce[42] &
    ~ve_11_reduce[42] &
    ~ve_12_reduce[42] &
    ~ve_13_reduce[42] &
    ~ve_14_reduce[42] &
    ~ve_15_reduce[42]
  };

  vnpu_vnpu_slice u_vnpu_26 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[26]),
    .stop_i             (registers_stop[26]),
    .clear_i            (registers_clear[26]),
    .table_rows_i       (registers_table_rows[431:416]),
    .table_base_i       (registers_table_base[1295:1248]),
    .code_base_i        (registers_code_base[1295:1248]),
    .code_bytes_i       (registers_code_bytes[863:832]),
    .data_ready_i       (data_ready_i[26]),
    .start_i            (start_vnpu[26]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_26 & served),
    .lost_i             (|(mine_26 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_26),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_26),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[42]),
    .ve_retire_i        (operation_scheduler_retire[42]),
    .ve_todo_i          (operation_scheduler_todo[687:672]),
    .result_valid_i     (ve_0_reduce[42] |
                         ve_1_reduce[42] |
                         ve_2_reduce[42] |
                         ve_3_reduce[42] |
                         ve_4_reduce[42] |
                         ve_5_reduce[42] |
                         ve_6_reduce[42] |
                         ve_7_reduce[42] |
                         ve_8_reduce[42] |
                         ve_9_reduce[42] |
                         ve_10_reduce[42] |
                         ve_11_reduce[42] |
                         ve_12_reduce[42] |
                         ve_13_reduce[42] |
                         ve_14_reduce[42] |
                         ve_15_reduce[42]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_42[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_42[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_42[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_42[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_42[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_42[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_42[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_42[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_42[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_42[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_42[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_42[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_42[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_42[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_42[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_42[15]}})),
    .code_done_i        (fetch_master_done[26]),
    .code_error_i       (fetch_master_done_error[26]),
    .code_timeout_i     (fetch_master_done_timeout[26]),
    .code_beat_i        (beats[26]),
    .row_done_i         (fetch_master_done[58]),
    .row_error_i        (fetch_master_done_error[58]),
    .row_timeout_i      (fetch_master_done_timeout[58]),
    .row_beat_i         (beats[58]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[26] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[26] & registers_inject_row),
    .ready_add_o        (vnpu_26_ready_add),
    .kill_o             (vnpu_26_kill),
    .done_o             (vnpu_26_done),
    .ve_active_o        (vnpu_26_ve_active),
    .ve_flush_o         (vnpu_26_ve_flush),
    .utop_valid_o       (vnpu_26_utop_valid),
    .utop_me_o          (vnpu_26_utop_me),
    .utop_index_o       (vnpu_26_utop_index),
    .utop_resume_o      (vnpu_26_utop_resume),
    .state_o            (vnpu_26_state),
    .group_o            (vnpu_26_group),
    .fault_code_o       (vnpu_26_fault_code),
    .row_req_valid_o    (vnpu_26_row_req_valid),
    .row_req_address_o  (vnpu_26_row_req_address),
    .row_req_beats_o    (vnpu_26_row_req_beats),
    .line_o             (vnpu_26_line),
    .line_good_o        (vnpu_26_line_good),
    .code_req_valid_o   (vnpu_26_code_req_valid),
    .code_req_address_o (vnpu_26_code_req_address),
    .code_req_beats_o   (vnpu_26_code_req_beats),
    .ve_valid_o         (vnpu_26_ve_valid),
    .ve_slots_o         (vnpu_26_ve_slots),
    .ve_entry_o         (vnpu_26_ve_entry),
    .live_o             (vnpu_26_live),
    .utop_pc_o          (vnpu_26_utop_pc),
    .me_hit_o           (vnpu_26_me_hit),
    .inject_done_o      (vnpu_26_inject_done)
  );

  // MEs of vNPU 27.
  wire [15:0] mine_27 = {
    me_15_tenant[27],
    me_14_tenant[27],
    me_13_tenant[27],
    me_12_tenant[27],
    me_11_tenant[27],
    me_10_tenant[27],
    me_9_tenant[27],
    me_8_tenant[27],
    me_7_tenant[27],
    me_6_tenant[27],
    me_5_tenant[27],
    me_4_tenant[27],
    me_3_tenant[27],
    me_2_tenant[27],
    me_1_tenant[27],
    me_0_tenant[27]
  };

  // ME queues of vNPU 27.
  wire [15:0] owned_27 = {
    engine_15_owned[27],
    engine_14_owned[27],
    engine_13_owned[27],
    engine_12_owned[27],
    engine_11_owned[27],
    engine_10_owned[27],
    engine_9_owned[27],
    engine_8_owned[27],
    engine_7_owned[27],
    engine_6_owned[27],
    engine_5_owned[27],
    engine_4_owned[27],
    engine_3_owned[27],
    engine_2_owned[27],
    engine_1_owned[27],
    engine_0_owned[27]
  };

  // VE whose result queue 43 takes, one-hot.
  wire [15:0] result_ve_43 = {
    ve_15_reduce[43],
    ve_14_reduce[43] & ~ve_15_reduce[43],
    ve_13_reduce[43] & ~ve_14_reduce[43] & ~ve_15_reduce[43],
    ve_12_reduce[43] & ~ve_13_reduce[43] & ~ve_14_reduce[43] & ~ve_15_reduce[43],
    ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_4_reduce[43] &
    ~ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_3_reduce[43] &
    ~ve_4_reduce[43] &
    ~ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_2_reduce[43] &
    ~ve_3_reduce[43] &
    ~ve_4_reduce[43] &
    ~ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_1_reduce[43] &
    ~ve_2_reduce[43] &
    ~ve_3_reduce[43] &
    ~ve_4_reduce[43] &
    ~ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43],
    ve_0_reduce[43] &
    ~ve_1_reduce[43] &
    ~ve_2_reduce[43] &
    ~ve_3_reduce[43] &
    ~ve_4_reduce[43] &
    ~ve_5_reduce[43] &
    ~ve_6_reduce[43] &
    ~ve_7_reduce[43] &
    ~ve_8_reduce[43] &
    ~ve_9_reduce[43] &
    ~ve_10_reduce[43] &
    ~ve_11_reduce[43] &
    ~ve_12_reduce[43] &
    ~ve_13_reduce[43] &
    ~ve_14_reduce[43] &
    ~ve_15_reduce[43]
  };

  vnpu_vnpu_slice u_vnpu_27 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[27]),
    .stop_i             (registers_stop[27]),
    .clear_i            (registers_clear[27]),
    .table_rows_i       (registers_table_rows[447:432]),
    .table_base_i       (registers_table_base[1343:1296]),
    .code_base_i        (registers_code_base[1343:1296]),
    .code_bytes_i       (registers_code_bytes[895:864]),
    .data_ready_i       (data_ready_i[27]),
    .start_i            (start_vnpu[27]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_27 & served),
    .lost_i             (|(mine_27 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_27),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_27),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[43]),
    .ve_retire_i        (operation_scheduler_retire[43]),
    .ve_todo_i          (operation_scheduler_todo[703:688]),
    .result_valid_i     (ve_0_reduce[43] |
                         ve_1_reduce[43] |
                         ve_2_reduce[43] |
                         ve_3_reduce[43] |
                         ve_4_reduce[43] |
                         ve_5_reduce[43] |
                         ve_6_reduce[43] |
                         ve_7_reduce[43] |
                         ve_8_reduce[43] |
                         ve_9_reduce[43] |
                         ve_10_reduce[43] |
                         ve_11_reduce[43] |
                         ve_12_reduce[43] |
                         ve_13_reduce[43] |
                         ve_14_reduce[43] |
                         ve_15_reduce[43]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_43[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_43[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_43[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_43[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_43[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_43[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_43[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_43[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_43[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_43[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_43[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_43[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_43[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_43[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_43[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_43[15]}})),
    .code_done_i        (fetch_master_done[27]),
    .code_error_i       (fetch_master_done_error[27]),
    .code_timeout_i     (fetch_master_done_timeout[27]),
    .code_beat_i        (beats[27]),
    .row_done_i         (fetch_master_done[59]),
    .row_error_i        (fetch_master_done_error[59]),
    .row_timeout_i      (fetch_master_done_timeout[59]),
    .row_beat_i         (beats[59]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[27] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[27] & registers_inject_row),
    .ready_add_o        (vnpu_27_ready_add),
    .kill_o             (vnpu_27_kill),
    .done_o             (vnpu_27_done),
    .ve_active_o        (vnpu_27_ve_active),
    .ve_flush_o         (vnpu_27_ve_flush),
    .utop_valid_o       (vnpu_27_utop_valid),
    .utop_me_o          (vnpu_27_utop_me),
    .utop_index_o       (vnpu_27_utop_index),
    .utop_resume_o      (vnpu_27_utop_resume),
    .state_o            (vnpu_27_state),
    .group_o            (vnpu_27_group),
    .fault_code_o       (vnpu_27_fault_code),
    .row_req_valid_o    (vnpu_27_row_req_valid),
    .row_req_address_o  (vnpu_27_row_req_address),
    .row_req_beats_o    (vnpu_27_row_req_beats),
    .line_o             (vnpu_27_line),
    .line_good_o        (vnpu_27_line_good),
    .code_req_valid_o   (vnpu_27_code_req_valid),
    .code_req_address_o (vnpu_27_code_req_address),
    .code_req_beats_o   (vnpu_27_code_req_beats),
    .ve_valid_o         (vnpu_27_ve_valid),
    .ve_slots_o         (vnpu_27_ve_slots),
    .ve_entry_o         (vnpu_27_ve_entry),
    .live_o             (vnpu_27_live),
    .utop_pc_o          (vnpu_27_utop_pc),
    .me_hit_o           (vnpu_27_me_hit),
    .inject_done_o      (vnpu_27_inject_done)
  );

  // MEs of vNPU 28.
  wire [15:0] mine_28 = {
    me_15_tenant[28],
    me_14_tenant[28],
    me_13_tenant[28],
    me_12_tenant[28],
    me_11_tenant[28],
    me_10_tenant[28],
    me_9_tenant[28],
    me_8_tenant[28],
    me_7_tenant[28],
    me_6_tenant[28],
    me_5_tenant[28],
    me_4_tenant[28],
    me_3_tenant[28],
    me_2_tenant[28],
    me_1_tenant[28],
    me_0_tenant[28]
  };

  // ME queues of vNPU 28.
  wire [15:0] owned_28 = {
    engine_15_owned[28],
    engine_14_owned[28],
    engine_13_owned[28],
    engine_12_owned[28],
    engine_11_owned[28],
    engine_10_owned[28],
    engine_9_owned[28],
    engine_8_owned[28],
    engine_7_owned[28],
    engine_6_owned[28],
    engine_5_owned[28],
    engine_4_owned[28],
    engine_3_owned[28],
    engine_2_owned[28],
    engine_1_owned[28],
    engine_0_owned[28]
  };

  // VE whose result queue 44 takes, one-hot.
  wire [15:0] result_ve_44 = {
    ve_15_reduce[44],
    ve_14_reduce[44] & ~ve_15_reduce[44],
    ve_13_reduce[44] & ~ve_14_reduce[44] & ~ve_15_reduce[44],
    ve_12_reduce[44] & ~ve_13_reduce[44] & ~ve_14_reduce[44] & ~ve_15_reduce[44],
    ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_4_reduce[44] &
    ~ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_3_reduce[44] &
    ~ve_4_reduce[44] &
    ~ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_2_reduce[44] &
    ~ve_3_reduce[44] &
    ~ve_4_reduce[44] &
    ~ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_1_reduce[44] &
    ~ve_2_reduce[44] &
    ~ve_3_reduce[44] &
    ~ve_4_reduce[44] &
    ~ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44],
    ve_0_reduce[44] &
    ~ve_1_reduce[44] &
    ~ve_2_reduce[44] &
    ~ve_3_reduce[44] &
    ~ve_4_reduce[44] &
    ~ve_5_reduce[44] &
    ~ve_6_reduce[44] &
    ~ve_7_reduce[44] &
    ~ve_8_reduce[44] &
    ~ve_9_reduce[44] &
    ~ve_10_reduce[44] &
    ~ve_11_reduce[44] &
    ~ve_12_reduce[44] &
    ~ve_13_reduce[44] &
    ~ve_14_reduce[44] &
    ~ve_15_reduce[44]
  };

  vnpu_vnpu_slice u_vnpu_28 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[28]),
    .stop_i             (registers_stop[28]),
    .clear_i            (registers_clear[28]),
    .table_rows_i       (registers_table_rows[463:448]),
    .table_base_i       (registers_table_base[1391:1344]),
    .code_base_i        (registers_code_base[1391:1344]),
    .code_bytes_i       (registers_code_bytes[927:896]),
    .data_ready_i       (data_ready_i[28]),
    .start_i            (start_vnpu[28]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_28 & served),
    .lost_i             (|(mine_28 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_28),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_28),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[44]),
    .ve_retire_i        (operation_scheduler_retire[44]),
    .ve_todo_i          (operation_scheduler_todo[719:704]),
    .result_valid_i     (ve_0_reduce[44] |
                         ve_1_reduce[44] |
                         ve_2_reduce[44] |
                         ve_3_reduce[44] |
                         ve_4_reduce[44] |
                         ve_5_reduce[44] |
                         ve_6_reduce[44] |
                         ve_7_reduce[44] |
                         ve_8_reduce[44] |
                         ve_9_reduce[44] |
                         ve_10_reduce[44] |
                         ve_11_reduce[44] |
                         ve_12_reduce[44] |
                         ve_13_reduce[44] |
                         ve_14_reduce[44] |
                         ve_15_reduce[44]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_44[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_44[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_44[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_44[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_44[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_44[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_44[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_44[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_44[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_44[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_44[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_44[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_44[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_44[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_44[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_44[15]}})),
    .code_done_i        (fetch_master_done[28]),
    .code_error_i       (fetch_master_done_error[28]),
    .code_timeout_i     (fetch_master_done_timeout[28]),
    .code_beat_i        (beats[28]),
    .row_done_i         (fetch_master_done[60]),
    .row_error_i        (fetch_master_done_error[60]),
    .row_timeout_i      (fetch_master_done_timeout[60]),
    .row_beat_i         (beats[60]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[28] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[28] & registers_inject_row),
    .ready_add_o        (vnpu_28_ready_add),
    .kill_o             (vnpu_28_kill),
    .done_o             (vnpu_28_done),
    .ve_active_o        (vnpu_28_ve_active),
    .ve_flush_o         (vnpu_28_ve_flush),
    .utop_valid_o       (vnpu_28_utop_valid),
    .utop_me_o          (vnpu_28_utop_me),
    .utop_index_o       (vnpu_28_utop_index),
    .utop_resume_o      (vnpu_28_utop_resume),
    .state_o            (vnpu_28_state),
    .group_o            (vnpu_28_group),
    .fault_code_o       (vnpu_28_fault_code),
    .row_req_valid_o    (vnpu_28_row_req_valid),
    .row_req_address_o  (vnpu_28_row_req_address),
    .row_req_beats_o    (vnpu_28_row_req_beats),
    .line_o             (vnpu_28_line),
    .line_good_o        (vnpu_28_line_good),
    .code_req_valid_o   (vnpu_28_code_req_valid),
    .code_req_address_o (vnpu_28_code_req_address),
    .code_req_beats_o   (vnpu_28_code_req_beats),
    .ve_valid_o         (vnpu_28_ve_valid),
    .ve_slots_o         (vnpu_28_ve_slots),
    .ve_entry_o         (vnpu_28_ve_entry),
    .live_o             (vnpu_28_live),
    .utop_pc_o          (vnpu_28_utop_pc),
    .me_hit_o           (vnpu_28_me_hit),
    .inject_done_o      (vnpu_28_inject_done)
  );

  // MEs of vNPU 29.
  wire [15:0] mine_29 = {
    me_15_tenant[29],
    me_14_tenant[29],
    me_13_tenant[29],
    me_12_tenant[29],
    me_11_tenant[29],
    me_10_tenant[29],
    me_9_tenant[29],
    me_8_tenant[29],
    me_7_tenant[29],
    me_6_tenant[29],
    me_5_tenant[29],
    me_4_tenant[29],
    me_3_tenant[29],
    me_2_tenant[29],
    me_1_tenant[29],
    me_0_tenant[29]
  };

  // ME queues of vNPU 29.
  wire [15:0] owned_29 = {
    engine_15_owned[29],
    engine_14_owned[29],
    engine_13_owned[29],
    engine_12_owned[29],
    engine_11_owned[29],
    engine_10_owned[29],
    engine_9_owned[29],
    engine_8_owned[29],
    engine_7_owned[29],
    engine_6_owned[29],
    engine_5_owned[29],
    engine_4_owned[29],
    engine_3_owned[29],
    engine_2_owned[29],
    engine_1_owned[29],
    engine_0_owned[29]
  };

  // VE whose result queue 45 takes, one-hot.
  wire [15:0] result_ve_45 = {
    ve_15_reduce[45],
    ve_14_reduce[45] & ~ve_15_reduce[45],
    ve_13_reduce[45] & ~ve_14_reduce[45] & ~ve_15_reduce[45],
    ve_12_reduce[45] & ~ve_13_reduce[45] & ~ve_14_reduce[45] & ~ve_15_reduce[45],
    ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_4_reduce[45] &
    ~ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_3_reduce[45] &
    ~ve_4_reduce[45] &
    ~ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_2_reduce[45] &
    ~ve_3_reduce[45] &
    ~ve_4_reduce[45] &
    ~ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_1_reduce[45] &
    ~ve_2_reduce[45] &
    ~ve_3_reduce[45] &
    ~ve_4_reduce[45] &
    ~ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45],
    ve_0_reduce[45] &
    ~ve_1_reduce[45] &
    ~ve_2_reduce[45] &
    ~ve_3_reduce[45] &
    ~ve_4_reduce[45] &
    ~ve_5_reduce[45] &
    ~ve_6_reduce[45] &
    ~ve_7_reduce[45] &
    ~ve_8_reduce[45] &
    ~ve_9_reduce[45] &
    ~ve_10_reduce[45] &
    ~ve_11_reduce[45] &
    ~ve_12_reduce[45] &
    ~ve_13_reduce[45] &
    ~ve_14_reduce[45] &
    ~ve_15_reduce[45]
  };

  vnpu_vnpu_slice u_vnpu_29 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[29]),
    .stop_i             (registers_stop[29]),
    .clear_i            (registers_clear[29]),
    .table_rows_i       (registers_table_rows[479:464]),
    .table_base_i       (registers_table_base[1439:1392]),
    .code_base_i        (registers_code_base[1439:1392]),
    .code_bytes_i       (registers_code_bytes[959:928]),
    .data_ready_i       (data_ready_i[29]),
    .start_i            (start_vnpu[29]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_29 & served),
    .lost_i             (|(mine_29 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_29),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_29),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[45]),
    .ve_retire_i        (operation_scheduler_retire[45]),
    .ve_todo_i          (operation_scheduler_todo[735:720]),
    .result_valid_i     (ve_0_reduce[45] |
                         ve_1_reduce[45] |
                         ve_2_reduce[45] |
                         ve_3_reduce[45] |
                         ve_4_reduce[45] |
                         ve_5_reduce[45] |
                         ve_6_reduce[45] |
                         ve_7_reduce[45] |
                         ve_8_reduce[45] |
                         ve_9_reduce[45] |
                         ve_10_reduce[45] |
                         ve_11_reduce[45] |
                         ve_12_reduce[45] |
                         ve_13_reduce[45] |
                         ve_14_reduce[45] |
                         ve_15_reduce[45]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_45[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_45[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_45[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_45[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_45[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_45[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_45[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_45[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_45[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_45[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_45[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_45[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_45[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_45[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_45[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_45[15]}})),
    .code_done_i        (fetch_master_done[29]),
    .code_error_i       (fetch_master_done_error[29]),
    .code_timeout_i     (fetch_master_done_timeout[29]),
    .code_beat_i        (beats[29]),
    .row_done_i         (fetch_master_done[61]),
    .row_error_i        (fetch_master_done_error[61]),
    .row_timeout_i      (fetch_master_done_timeout[61]),
    .row_beat_i         (beats[61]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[29] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[29] & registers_inject_row),
    .ready_add_o        (vnpu_29_ready_add),
    .kill_o             (vnpu_29_kill),
    .done_o             (vnpu_29_done),
    .ve_active_o        (vnpu_29_ve_active),
    .ve_flush_o         (vnpu_29_ve_flush),
    .utop_valid_o       (vnpu_29_utop_valid),
    .utop_me_o          (vnpu_29_utop_me),
    .utop_index_o       (vnpu_29_utop_index),
    .utop_resume_o      (vnpu_29_utop_resume),
    .state_o            (vnpu_29_state),
    .group_o            (vnpu_29_group),
    .fault_code_o       (vnpu_29_fault_code),
    .row_req_valid_o    (vnpu_29_row_req_valid),
    .row_req_address_o  (vnpu_29_row_req_address),
    .row_req_beats_o    (vnpu_29_row_req_beats),
    .line_o             (vnpu_29_line),
    .line_good_o        (vnpu_29_line_good),
    .code_req_valid_o   (vnpu_29_code_req_valid),
    .code_req_address_o (vnpu_29_code_req_address),
    .code_req_beats_o   (vnpu_29_code_req_beats),
    .ve_valid_o         (vnpu_29_ve_valid),
    .ve_slots_o         (vnpu_29_ve_slots),
    .ve_entry_o         (vnpu_29_ve_entry),
    .live_o             (vnpu_29_live),
    .utop_pc_o          (vnpu_29_utop_pc),
    .me_hit_o           (vnpu_29_me_hit),
    .inject_done_o      (vnpu_29_inject_done)
  );

  // MEs of vNPU 30.
  wire [15:0] mine_30 = {
    me_15_tenant[30],
    me_14_tenant[30],
    me_13_tenant[30],
    me_12_tenant[30],
    me_11_tenant[30],
    me_10_tenant[30],
    me_9_tenant[30],
    me_8_tenant[30],
    me_7_tenant[30],
    me_6_tenant[30],
    me_5_tenant[30],
    me_4_tenant[30],
    me_3_tenant[30],
    me_2_tenant[30],
    me_1_tenant[30],
    me_0_tenant[30]
  };

  // ME queues of vNPU 30.
  wire [15:0] owned_30 = {
    engine_15_owned[30],
    engine_14_owned[30],
    engine_13_owned[30],
    engine_12_owned[30],
    engine_11_owned[30],
    engine_10_owned[30],
    engine_9_owned[30],
    engine_8_owned[30],
    engine_7_owned[30],
    engine_6_owned[30],
    engine_5_owned[30],
    engine_4_owned[30],
    engine_3_owned[30],
    engine_2_owned[30],
    engine_1_owned[30],
    engine_0_owned[30]
  };

  // VE whose result queue 46 takes, one-hot.
  wire [15:0] result_ve_46 = {
    ve_15_reduce[46],
    ve_14_reduce[46] & ~ve_15_reduce[46],
    ve_13_reduce[46] & ~ve_14_reduce[46] & ~ve_15_reduce[46],
    ve_12_reduce[46] & ~ve_13_reduce[46] & ~ve_14_reduce[46] & ~ve_15_reduce[46],
    ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_4_reduce[46] &
    ~ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_3_reduce[46] &
    ~ve_4_reduce[46] &
    ~ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_2_reduce[46] &
    ~ve_3_reduce[46] &
    ~ve_4_reduce[46] &
    ~ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_1_reduce[46] &
    ~ve_2_reduce[46] &
    ~ve_3_reduce[46] &
    ~ve_4_reduce[46] &
    ~ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46],
    ve_0_reduce[46] &
    ~ve_1_reduce[46] &
    ~ve_2_reduce[46] &
    ~ve_3_reduce[46] &
    ~ve_4_reduce[46] &
    ~ve_5_reduce[46] &
    ~ve_6_reduce[46] &
    ~ve_7_reduce[46] &
    ~ve_8_reduce[46] &
    ~ve_9_reduce[46] &
    ~ve_10_reduce[46] &
    ~ve_11_reduce[46] &
    ~ve_12_reduce[46] &
    ~ve_13_reduce[46] &
    ~ve_14_reduce[46] &
    ~ve_15_reduce[46]
  };

  vnpu_vnpu_slice u_vnpu_30 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[30]),
    .stop_i             (registers_stop[30]),
    .clear_i            (registers_clear[30]),
    .table_rows_i       (registers_table_rows[495:480]),
    .table_base_i       (registers_table_base[1487:1440]),
    .code_base_i        (registers_code_base[1487:1440]),
    .code_bytes_i       (registers_code_bytes[991:960]),
    .data_ready_i       (data_ready_i[30]),
    .start_i            (start_vnpu[30]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_30 & served),
    .lost_i             (|(mine_30 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_30),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_30),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[46]),
    .ve_retire_i        (operation_scheduler_retire[46]),
    .ve_todo_i          (operation_scheduler_todo[751:736]),
    .result_valid_i     (ve_0_reduce[46] |
                         ve_1_reduce[46] |
                         ve_2_reduce[46] |
                         ve_3_reduce[46] |
                         ve_4_reduce[46] |
                         ve_5_reduce[46] |
                         ve_6_reduce[46] |
                         ve_7_reduce[46] |
                         ve_8_reduce[46] |
                         ve_9_reduce[46] |
                         ve_10_reduce[46] |
                         ve_11_reduce[46] |
                         ve_12_reduce[46] |
                         ve_13_reduce[46] |
                         ve_14_reduce[46] |
                         ve_15_reduce[46]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_46[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_46[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_46[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_46[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_46[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_46[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_46[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_46[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_46[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_46[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_46[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_46[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_46[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_46[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_46[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_46[15]}})),
    .code_done_i        (fetch_master_done[30]),
    .code_error_i       (fetch_master_done_error[30]),
    .code_timeout_i     (fetch_master_done_timeout[30]),
    .code_beat_i        (beats[30]),
    .row_done_i         (fetch_master_done[62]),
    .row_error_i        (fetch_master_done_error[62]),
    .row_timeout_i      (fetch_master_done_timeout[62]),
    .row_beat_i         (beats[62]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[30] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[30] & registers_inject_row),
    .ready_add_o        (vnpu_30_ready_add),
    .kill_o             (vnpu_30_kill),
    .done_o             (vnpu_30_done),
    .ve_active_o        (vnpu_30_ve_active),
    .ve_flush_o         (vnpu_30_ve_flush),
    .utop_valid_o       (vnpu_30_utop_valid),
    .utop_me_o          (vnpu_30_utop_me),
    .utop_index_o       (vnpu_30_utop_index),
    .utop_resume_o      (vnpu_30_utop_resume),
    .state_o            (vnpu_30_state),
    .group_o            (vnpu_30_group),
    .fault_code_o       (vnpu_30_fault_code),
    .row_req_valid_o    (vnpu_30_row_req_valid),
    .row_req_address_o  (vnpu_30_row_req_address),
    .row_req_beats_o    (vnpu_30_row_req_beats),
    .line_o             (vnpu_30_line),
    .line_good_o        (vnpu_30_line_good),
    .code_req_valid_o   (vnpu_30_code_req_valid),
    .code_req_address_o (vnpu_30_code_req_address),
    .code_req_beats_o   (vnpu_30_code_req_beats),
    .ve_valid_o         (vnpu_30_ve_valid),
    .ve_slots_o         (vnpu_30_ve_slots),
    .ve_entry_o         (vnpu_30_ve_entry),
    .live_o             (vnpu_30_live),
    .utop_pc_o          (vnpu_30_utop_pc),
    .me_hit_o           (vnpu_30_me_hit),
    .inject_done_o      (vnpu_30_inject_done)
  );

  // MEs of vNPU 31.
  wire [15:0] mine_31 = {
    me_15_tenant[31],
    me_14_tenant[31],
    me_13_tenant[31],
    me_12_tenant[31],
    me_11_tenant[31],
    me_10_tenant[31],
    me_9_tenant[31],
    me_8_tenant[31],
    me_7_tenant[31],
    me_6_tenant[31],
    me_5_tenant[31],
    me_4_tenant[31],
    me_3_tenant[31],
    me_2_tenant[31],
    me_1_tenant[31],
    me_0_tenant[31]
  };

  // ME queues of vNPU 31.
  wire [15:0] owned_31 = {
    engine_15_owned[31],
    engine_14_owned[31],
    engine_13_owned[31],
    engine_12_owned[31],
    engine_11_owned[31],
    engine_10_owned[31],
    engine_9_owned[31],
    engine_8_owned[31],
    engine_7_owned[31],
    engine_6_owned[31],
    engine_5_owned[31],
    engine_4_owned[31],
    engine_3_owned[31],
    engine_2_owned[31],
    engine_1_owned[31],
    engine_0_owned[31]
  };

  // VE whose result queue 47 takes, one-hot.
  wire [15:0] result_ve_47 = {
    ve_15_reduce[47],
    ve_14_reduce[47] & ~ve_15_reduce[47],
    ve_13_reduce[47] & ~ve_14_reduce[47] & ~ve_15_reduce[47],
    ve_12_reduce[47] & ~ve_13_reduce[47] & ~ve_14_reduce[47] & ~ve_15_reduce[47],
    ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_4_reduce[47] &
    ~ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_3_reduce[47] &
    ~ve_4_reduce[47] &
    ~ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_2_reduce[47] &
    ~ve_3_reduce[47] &
    ~ve_4_reduce[47] &
    ~ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_1_reduce[47] &
    ~ve_2_reduce[47] &
    ~ve_3_reduce[47] &
    ~ve_4_reduce[47] &
    ~ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47],
    ve_0_reduce[47] &
    ~ve_1_reduce[47] &
    ~ve_2_reduce[47] &
    ~ve_3_reduce[47] &
    ~ve_4_reduce[47] &
    ~ve_5_reduce[47] &
    ~ve_6_reduce[47] &
    ~ve_7_reduce[47] &
    ~ve_8_reduce[47] &
    ~ve_9_reduce[47] &
    ~ve_10_reduce[47] &
    ~ve_11_reduce[47] &
    ~ve_12_reduce[47] &
    ~ve_13_reduce[47] &
    ~ve_14_reduce[47] &
    ~ve_15_reduce[47]
  };

  vnpu_vnpu_slice u_vnpu_31 (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .run_i              (registers_run[31]),
    .stop_i             (registers_stop[31]),
    .clear_i            (registers_clear[31]),
    .table_rows_i       (registers_table_rows[511:496]),
    .table_base_i       (registers_table_base[1535:1488]),
    .code_base_i        (registers_code_base[1535:1488]),
    .code_bytes_i       (registers_code_bytes[1023:992]),
    .data_ready_i       (data_ready_i[31]),
    .start_i            (start_vnpu[31]),
    .start_me_i         (utop_scheduler_start_me),
    .mine_i             (mine_31 & served),
    .lost_i             (|(mine_31 & lost)),
    .me_finish_i        (me_finish_i),
    .me_saved_i         (me_saved_i),
    .owned_i            (owned_31),
    .me_fault_code_i    (me_fault_code),
    .me_next_valid_i    (me_next_valid),
    .me_next_group_i    (me_next_group),
    .me_look_i          (me_look & owned_31),
    .me_look_line_i     (me_look_line),
    .ve_take_i          (operation_scheduler_instr_take[47]),
    .ve_retire_i        (operation_scheduler_retire[47]),
    .ve_todo_i          (operation_scheduler_todo[767:752]),
    .result_valid_i     (ve_0_reduce[47] |
                         ve_1_reduce[47] |
                         ve_2_reduce[47] |
                         ve_3_reduce[47] |
                         ve_4_reduce[47] |
                         ve_5_reduce[47] |
                         ve_6_reduce[47] |
                         ve_7_reduce[47] |
                         ve_8_reduce[47] |
                         ve_9_reduce[47] |
                         ve_10_reduce[47] |
                         ve_11_reduce[47] |
                         ve_12_reduce[47] |
                         ve_13_reduce[47] |
                         ve_14_reduce[47] |
                         ve_15_reduce[47]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_47[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_47[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_47[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_47[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_47[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_47[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_47[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_47[7]}}) |
                         (ve_result_i[287:256] & {32{result_ve_47[8]}}) |
                         (ve_result_i[319:288] & {32{result_ve_47[9]}}) |
                         (ve_result_i[351:320] & {32{result_ve_47[10]}}) |
                         (ve_result_i[383:352] & {32{result_ve_47[11]}}) |
                         (ve_result_i[415:384] & {32{result_ve_47[12]}}) |
                         (ve_result_i[447:416] & {32{result_ve_47[13]}}) |
                         (ve_result_i[479:448] & {32{result_ve_47[14]}}) |
                         (ve_result_i[511:480] & {32{result_ve_47[15]}})),
    .code_done_i        (fetch_master_done[31]),
    .code_error_i       (fetch_master_done_error[31]),
    .code_timeout_i     (fetch_master_done_timeout[31]),
    .code_beat_i        (beats[31]),
    .row_done_i         (fetch_master_done[63]),
    .row_error_i        (fetch_master_done_error[63]),
    .row_timeout_i      (fetch_master_done_timeout[63]),
    .row_beat_i         (beats[63]),
    .beat_number_i      (fetch_master_beat_number),
    .beat_data_i        (fetch_master_beat_data),
    .beat_parity_i      (beat_parity),
    .row_parity_i       (row_parity),
    .inject_code_i      (inject_vnpu[31] & ~registers_inject_row),
    .inject_row_i       (inject_vnpu[31] & registers_inject_row),
    .ready_add_o        (vnpu_31_ready_add),
    .kill_o             (vnpu_31_kill),
    .done_o             (vnpu_31_done),
    .ve_active_o        (vnpu_31_ve_active),
    .ve_flush_o         (vnpu_31_ve_flush),
    .utop_valid_o       (vnpu_31_utop_valid),
    .utop_me_o          (vnpu_31_utop_me),
    .utop_index_o       (vnpu_31_utop_index),
    .utop_resume_o      (vnpu_31_utop_resume),
    .state_o            (vnpu_31_state),
    .group_o            (vnpu_31_group),
    .fault_code_o       (vnpu_31_fault_code),
    .row_req_valid_o    (vnpu_31_row_req_valid),
    .row_req_address_o  (vnpu_31_row_req_address),
    .row_req_beats_o    (vnpu_31_row_req_beats),
    .line_o             (vnpu_31_line),
    .line_good_o        (vnpu_31_line_good),
    .code_req_valid_o   (vnpu_31_code_req_valid),
    .code_req_address_o (vnpu_31_code_req_address),
    .code_req_beats_o   (vnpu_31_code_req_beats),
    .ve_valid_o         (vnpu_31_ve_valid),
    .ve_slots_o         (vnpu_31_ve_slots),
    .ve_entry_o         (vnpu_31_ve_entry),
    .live_o             (vnpu_31_live),
    .utop_pc_o          (vnpu_31_utop_pc),
    .me_hit_o           (vnpu_31_me_hit),
    .inject_done_o      (vnpu_31_inject_done)
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
                        vnpu_31_kill,
                        vnpu_30_kill,
                        vnpu_29_kill,
                        vnpu_28_kill,
                        vnpu_27_kill,
                        vnpu_26_kill,
                        vnpu_25_kill,
                        vnpu_24_kill,
                        vnpu_23_kill,
                        vnpu_22_kill,
                        vnpu_21_kill,
                        vnpu_20_kill,
                        vnpu_19_kill,
                        vnpu_18_kill,
                        vnpu_17_kill,
                        vnpu_16_kill,
                        vnpu_15_kill,
                        vnpu_14_kill,
                        vnpu_13_kill,
                        vnpu_12_kill,
                        vnpu_11_kill,
                        vnpu_10_kill,
                        vnpu_9_kill,
                        vnpu_8_kill,
                        vnpu_7_kill,
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
                        vnpu_31_ready_add,
                        vnpu_30_ready_add,
                        vnpu_29_ready_add,
                        vnpu_28_ready_add,
                        vnpu_27_ready_add,
                        vnpu_26_ready_add,
                        vnpu_25_ready_add,
                        vnpu_24_ready_add,
                        vnpu_23_ready_add,
                        vnpu_22_ready_add,
                        vnpu_21_ready_add,
                        vnpu_20_ready_add,
                        vnpu_19_ready_add,
                        vnpu_18_ready_add,
                        vnpu_17_ready_add,
                        vnpu_16_ready_add,
                        vnpu_15_ready_add,
                        vnpu_14_ready_add,
                        vnpu_13_ready_add,
                        vnpu_12_ready_add,
                        vnpu_11_ready_add,
                        vnpu_10_ready_add,
                        vnpu_9_ready_add,
                        vnpu_8_ready_add,
                        vnpu_7_ready_add,
                        vnpu_6_ready_add,
                        vnpu_5_ready_add,
                        vnpu_4_ready_add,
                        vnpu_3_ready_add,
                        vnpu_2_ready_add,
                        vnpu_1_ready_add,
                        vnpu_0_ready_add
                      }),
    .ve_active_i     ({
                        vnpu_31_ve_active,
                        vnpu_30_ve_active,
                        vnpu_29_ve_active,
                        vnpu_28_ve_active,
                        vnpu_27_ve_active,
                        vnpu_26_ve_active,
                        vnpu_25_ve_active,
                        vnpu_24_ve_active,
                        vnpu_23_ve_active,
                        vnpu_22_ve_active,
                        vnpu_21_ve_active,
                        vnpu_20_ve_active,
                        vnpu_19_ve_active,
                        vnpu_18_ve_active,
                        vnpu_17_ve_active,
                        vnpu_16_ve_active,
                        vnpu_15_ve_active,
                        vnpu_14_ve_active,
                        vnpu_13_ve_active,
                        vnpu_12_ve_active,
                        vnpu_11_ve_active,
                        vnpu_10_ve_active,
                        vnpu_9_ve_active,
                        vnpu_8_ve_active,
                        vnpu_7_ve_active,
                        vnpu_6_ve_active,
                        vnpu_5_ve_active,
                        vnpu_4_ve_active,
                        vnpu_3_ve_active,
                        vnpu_2_ve_active,
                        vnpu_1_ve_active,
                        vnpu_0_ve_active
                      }),
    .task_done_i     ({
                        vnpu_31_done,
                        vnpu_30_done,
                        vnpu_29_done,
                        vnpu_28_done,
                        vnpu_27_done,
                        vnpu_26_done,
                        vnpu_25_done,
                        vnpu_24_done,
                        vnpu_23_done,
                        vnpu_22_done,
                        vnpu_21_done,
                        vnpu_20_done,
                        vnpu_19_done,
                        vnpu_18_done,
                        vnpu_17_done,
                        vnpu_16_done,
                        vnpu_15_done,
                        vnpu_14_done,
                        vnpu_13_done,
                        vnpu_12_done,
                        vnpu_11_done,
                        vnpu_10_done,
                        vnpu_9_done,
                        vnpu_8_done,
                        vnpu_7_done,
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
    .vnpu_harvest_i (registers_vnpu_harvest | {32{registers_mode[1]}}),
    .vnpu_lend_i    (registers_vnpu_lend | {32{registers_mode[1]}}),
    .ve_quota_i     (registers_mode[1] ? 160'd0 : registers_ve_quota),
    .instr_valid_i  ({
                       vnpu_31_ve_valid,
                       vnpu_30_ve_valid,
                       vnpu_29_ve_valid,
                       vnpu_28_ve_valid,
                       vnpu_27_ve_valid,
                       vnpu_26_ve_valid,
                       vnpu_25_ve_valid,
                       vnpu_24_ve_valid,
                       vnpu_23_ve_valid,
                       vnpu_22_ve_valid,
                       vnpu_21_ve_valid,
                       vnpu_20_ve_valid,
                       vnpu_19_ve_valid,
                       vnpu_18_ve_valid,
                       vnpu_17_ve_valid,
                       vnpu_16_ve_valid,
                       vnpu_15_ve_valid,
                       vnpu_14_ve_valid,
                       vnpu_13_ve_valid,
                       vnpu_12_ve_valid,
                       vnpu_11_ve_valid,
                       vnpu_10_ve_valid,
                       vnpu_9_ve_valid,
                       vnpu_8_ve_valid,
                       vnpu_7_ve_valid,
                       vnpu_6_ve_valid,
                       vnpu_5_ve_valid,
                       vnpu_4_ve_valid,
                       vnpu_3_ve_valid,
                       vnpu_2_ve_valid,
                       vnpu_1_ve_valid,
                       vnpu_0_ve_valid,
                       engine_15_instr_valid,
                       engine_14_instr_valid,
                       engine_13_instr_valid,
                       engine_12_instr_valid,
                       engine_11_instr_valid,
                       engine_10_instr_valid,
                       engine_9_instr_valid,
                       engine_8_instr_valid,
                       engine_7_instr_valid,
                       engine_6_instr_valid,
                       engine_5_instr_valid,
                       engine_4_instr_valid,
                       engine_3_instr_valid,
                       engine_2_instr_valid,
                       engine_1_instr_valid,
                       engine_0_instr_valid
                     }),
    .instr_me_i     ({
                       engine_15_instr_me,
                       engine_14_instr_me,
                       engine_13_instr_me,
                       engine_12_instr_me,
                       engine_11_instr_me,
                       engine_10_instr_me,
                       engine_9_instr_me,
                       engine_8_instr_me,
                       engine_7_instr_me,
                       engine_6_instr_me,
                       engine_5_instr_me,
                       engine_4_instr_me,
                       engine_3_instr_me,
                       engine_2_instr_me,
                       engine_1_instr_me,
                       engine_0_instr_me
                     }),
    .instr_ve_i     ({
                       vnpu_31_ve_slots,
                       vnpu_30_ve_slots,
                       vnpu_29_ve_slots,
                       vnpu_28_ve_slots,
                       vnpu_27_ve_slots,
                       vnpu_26_ve_slots,
                       vnpu_25_ve_slots,
                       vnpu_24_ve_slots,
                       vnpu_23_ve_slots,
                       vnpu_22_ve_slots,
                       vnpu_21_ve_slots,
                       vnpu_20_ve_slots,
                       vnpu_19_ve_slots,
                       vnpu_18_ve_slots,
                       vnpu_17_ve_slots,
                       vnpu_16_ve_slots,
                       vnpu_15_ve_slots,
                       vnpu_14_ve_slots,
                       vnpu_13_ve_slots,
                       vnpu_12_ve_slots,
                       vnpu_11_ve_slots,
                       vnpu_10_ve_slots,
                       vnpu_9_ve_slots,
                       vnpu_8_ve_slots,
                       vnpu_7_ve_slots,
                       vnpu_6_ve_slots,
                       vnpu_5_ve_slots,
                       vnpu_4_ve_slots,
                       vnpu_3_ve_slots,
                       vnpu_2_ve_slots,
                       vnpu_1_ve_slots,
                       vnpu_0_ve_slots,
                       engine_15_instr_ve,
                       engine_14_instr_ve,
                       engine_13_instr_ve,
                       engine_12_instr_ve,
                       engine_11_instr_ve,
                       engine_10_instr_ve,
                       engine_9_instr_ve,
                       engine_8_instr_ve,
                       engine_7_instr_ve,
                       engine_6_instr_ve,
                       engine_5_instr_ve,
                       engine_4_instr_ve,
                       engine_3_instr_ve,
                       engine_2_instr_ve,
                       engine_1_instr_ve,
                       engine_0_instr_ve
                     }),
    .hold_i         (me_save_o),
    .flush_i        ({
                       vnpu_31_ve_flush,
                       vnpu_30_ve_flush,
                       vnpu_29_ve_flush,
                       vnpu_28_ve_flush,
                       vnpu_27_ve_flush,
                       vnpu_26_ve_flush,
                       vnpu_25_ve_flush,
                       vnpu_24_ve_flush,
                       vnpu_23_ve_flush,
                       vnpu_22_ve_flush,
                       vnpu_21_ve_flush,
                       vnpu_20_ve_flush,
                       vnpu_19_ve_flush,
                       vnpu_18_ve_flush,
                       vnpu_17_ve_flush,
                       vnpu_16_ve_flush,
                       vnpu_15_ve_flush,
                       vnpu_14_ve_flush,
                       vnpu_13_ve_flush,
                       vnpu_12_ve_flush,
                       vnpu_11_ve_flush,
                       vnpu_10_ve_flush,
                       vnpu_9_ve_flush,
                       vnpu_8_ve_flush,
                       vnpu_7_ve_flush,
                       vnpu_6_ve_flush,
                       vnpu_5_ve_flush,
                       vnpu_4_ve_flush,
                       vnpu_3_ve_flush,
                       vnpu_2_ve_flush,
                       vnpu_1_ve_flush,
                       vnpu_0_ve_flush,
                       engine_15_flush,
                       engine_14_flush,
                       engine_13_flush,
                       engine_12_flush,
                       engine_11_flush,
                       engine_10_flush,
                       engine_9_flush,
                       engine_8_flush,
                       engine_7_flush,
                       engine_6_flush,
                       engine_5_flush,
                       engine_4_flush,
                       engine_3_flush,
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
                         vnpu_31_row_req_valid,
                         vnpu_30_row_req_valid,
                         vnpu_29_row_req_valid,
                         vnpu_28_row_req_valid,
                         vnpu_27_row_req_valid,
                         vnpu_26_row_req_valid,
                         vnpu_25_row_req_valid,
                         vnpu_24_row_req_valid,
                         vnpu_23_row_req_valid,
                         vnpu_22_row_req_valid,
                         vnpu_21_row_req_valid,
                         vnpu_20_row_req_valid,
                         vnpu_19_row_req_valid,
                         vnpu_18_row_req_valid,
                         vnpu_17_row_req_valid,
                         vnpu_16_row_req_valid,
                         vnpu_15_row_req_valid,
                         vnpu_14_row_req_valid,
                         vnpu_13_row_req_valid,
                         vnpu_12_row_req_valid,
                         vnpu_11_row_req_valid,
                         vnpu_10_row_req_valid,
                         vnpu_9_row_req_valid,
                         vnpu_8_row_req_valid,
                         vnpu_7_row_req_valid,
                         vnpu_6_row_req_valid,
                         vnpu_5_row_req_valid,
                         vnpu_4_row_req_valid,
                         vnpu_3_row_req_valid,
                         vnpu_2_row_req_valid,
                         vnpu_1_row_req_valid,
                         vnpu_0_row_req_valid,
                         vnpu_31_code_req_valid,
                         vnpu_30_code_req_valid,
                         vnpu_29_code_req_valid,
                         vnpu_28_code_req_valid,
                         vnpu_27_code_req_valid,
                         vnpu_26_code_req_valid,
                         vnpu_25_code_req_valid,
                         vnpu_24_code_req_valid,
                         vnpu_23_code_req_valid,
                         vnpu_22_code_req_valid,
                         vnpu_21_code_req_valid,
                         vnpu_20_code_req_valid,
                         vnpu_19_code_req_valid,
                         vnpu_18_code_req_valid,
                         vnpu_17_code_req_valid,
                         vnpu_16_code_req_valid,
                         vnpu_15_code_req_valid,
                         vnpu_14_code_req_valid,
                         vnpu_13_code_req_valid,
                         vnpu_12_code_req_valid,
                         vnpu_11_code_req_valid,
                         vnpu_10_code_req_valid,
                         vnpu_9_code_req_valid,
                         vnpu_8_code_req_valid,
                         vnpu_7_code_req_valid,
                         vnpu_6_code_req_valid,
                         vnpu_5_code_req_valid,
                         vnpu_4_code_req_valid,
                         vnpu_3_code_req_valid,
                         vnpu_2_code_req_valid,
                         vnpu_1_code_req_valid,
                         vnpu_0_code_req_valid
                       }),
    .req_address_i    ({
                         vnpu_31_row_req_address,
                         vnpu_30_row_req_address,
                         vnpu_29_row_req_address,
                         vnpu_28_row_req_address,
                         vnpu_27_row_req_address,
                         vnpu_26_row_req_address,
                         vnpu_25_row_req_address,
                         vnpu_24_row_req_address,
                         vnpu_23_row_req_address,
                         vnpu_22_row_req_address,
                         vnpu_21_row_req_address,
                         vnpu_20_row_req_address,
                         vnpu_19_row_req_address,
                         vnpu_18_row_req_address,
                         vnpu_17_row_req_address,
                         vnpu_16_row_req_address,
                         vnpu_15_row_req_address,
                         vnpu_14_row_req_address,
                         vnpu_13_row_req_address,
                         vnpu_12_row_req_address,
                         vnpu_11_row_req_address,
                         vnpu_10_row_req_address,
                         vnpu_9_row_req_address,
                         vnpu_8_row_req_address,
                         vnpu_7_row_req_address,
                         vnpu_6_row_req_address,
                         vnpu_5_row_req_address,
                         vnpu_4_row_req_address,
                         vnpu_3_row_req_address,
                         vnpu_2_row_req_address,
                         vnpu_1_row_req_address,
                         vnpu_0_row_req_address,
                         vnpu_31_code_req_address,
                         vnpu_30_code_req_address,
                         vnpu_29_code_req_address,
                         vnpu_28_code_req_address,
                         vnpu_27_code_req_address,
                         vnpu_26_code_req_address,
                         vnpu_25_code_req_address,
                         vnpu_24_code_req_address,
                         vnpu_23_code_req_address,
                         vnpu_22_code_req_address,
                         vnpu_21_code_req_address,
                         vnpu_20_code_req_address,
                         vnpu_19_code_req_address,
                         vnpu_18_code_req_address,
                         vnpu_17_code_req_address,
                         vnpu_16_code_req_address,
                         vnpu_15_code_req_address,
                         vnpu_14_code_req_address,
                         vnpu_13_code_req_address,
                         vnpu_12_code_req_address,
                         vnpu_11_code_req_address,
                         vnpu_10_code_req_address,
                         vnpu_9_code_req_address,
                         vnpu_8_code_req_address,
                         vnpu_7_code_req_address,
                         vnpu_6_code_req_address,
                         vnpu_5_code_req_address,
                         vnpu_4_code_req_address,
                         vnpu_3_code_req_address,
                         vnpu_2_code_req_address,
                         vnpu_1_code_req_address,
                         vnpu_0_code_req_address
                       }),
    .req_beats_i      ({
                         vnpu_31_row_req_beats,
                         vnpu_30_row_req_beats,
                         vnpu_29_row_req_beats,
                         vnpu_28_row_req_beats,
                         vnpu_27_row_req_beats,
                         vnpu_26_row_req_beats,
                         vnpu_25_row_req_beats,
                         vnpu_24_row_req_beats,
                         vnpu_23_row_req_beats,
                         vnpu_22_row_req_beats,
                         vnpu_21_row_req_beats,
                         vnpu_20_row_req_beats,
                         vnpu_19_row_req_beats,
                         vnpu_18_row_req_beats,
                         vnpu_17_row_req_beats,
                         vnpu_16_row_req_beats,
                         vnpu_15_row_req_beats,
                         vnpu_14_row_req_beats,
                         vnpu_13_row_req_beats,
                         vnpu_12_row_req_beats,
                         vnpu_11_row_req_beats,
                         vnpu_10_row_req_beats,
                         vnpu_9_row_req_beats,
                         vnpu_8_row_req_beats,
                         vnpu_7_row_req_beats,
                         vnpu_6_row_req_beats,
                         vnpu_5_row_req_beats,
                         vnpu_4_row_req_beats,
                         vnpu_3_row_req_beats,
                         vnpu_2_row_req_beats,
                         vnpu_1_row_req_beats,
                         vnpu_0_row_req_beats,
                         vnpu_31_code_req_beats,
                         vnpu_30_code_req_beats,
                         vnpu_29_code_req_beats,
                         vnpu_28_code_req_beats,
                         vnpu_27_code_req_beats,
                         vnpu_26_code_req_beats,
                         vnpu_25_code_req_beats,
                         vnpu_24_code_req_beats,
                         vnpu_23_code_req_beats,
                         vnpu_22_code_req_beats,
                         vnpu_21_code_req_beats,
                         vnpu_20_code_req_beats,
                         vnpu_19_code_req_beats,
                         vnpu_18_code_req_beats,
                         vnpu_17_code_req_beats,
                         vnpu_16_code_req_beats,
                         vnpu_15_code_req_beats,
                         vnpu_14_code_req_beats,
                         vnpu_13_code_req_beats,
                         vnpu_12_code_req_beats,
                         vnpu_11_code_req_beats,
                         vnpu_10_code_req_beats,
                         vnpu_9_code_req_beats,
                         vnpu_8_code_req_beats,
                         vnpu_7_code_req_beats,
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
  wire [159:0] ve_grants = {
    {4'd0, ve_0_grant[31]} +
    {4'd0, ve_1_grant[31]} +
    {4'd0, ve_2_grant[31]} +
    {4'd0, ve_3_grant[31]} +
    {4'd0, ve_4_grant[31]} +
    {4'd0, ve_5_grant[31]} +
    {4'd0, ve_6_grant[31]} +
    {4'd0, ve_7_grant[31]} +
    {4'd0, ve_8_grant[31]} +
    {4'd0, ve_9_grant[31]} +
    {4'd0, ve_10_grant[31]} +
    {4'd0, ve_11_grant[31]} +
    {4'd0, ve_12_grant[31]} +
    {4'd0, ve_13_grant[31]} +
    {4'd0, ve_14_grant[31]} +
    {4'd0, ve_15_grant[31]},
    {4'd0, ve_0_grant[30]} +
    {4'd0, ve_1_grant[30]} +
    {4'd0, ve_2_grant[30]} +
    {4'd0, ve_3_grant[30]} +
    {4'd0, ve_4_grant[30]} +
    {4'd0, ve_5_grant[30]} +
    {4'd0, ve_6_grant[30]} +
    {4'd0, ve_7_grant[30]} +
    {4'd0, ve_8_grant[30]} +
    {4'd0, ve_9_grant[30]} +
    {4'd0, ve_10_grant[30]} +
    {4'd0, ve_11_grant[30]} +
    {4'd0, ve_12_grant[30]} +
    {4'd0, ve_13_grant[30]} +
    {4'd0, ve_14_grant[30]} +
    {4'd0, ve_15_grant[30]},
    {4'd0, ve_0_grant[29]} +
    {4'd0, ve_1_grant[29]} +
    {4'd0, ve_2_grant[29]} +
    {4'd0, ve_3_grant[29]} +
    {4'd0, ve_4_grant[29]} +
    {4'd0, ve_5_grant[29]} +
    {4'd0, ve_6_grant[29]} +
    {4'd0, ve_7_grant[29]} +
    {4'd0, ve_8_grant[29]} +
    {4'd0, ve_9_grant[29]} +
    {4'd0, ve_10_grant[29]} +
    {4'd0, ve_11_grant[29]} +
    {4'd0, ve_12_grant[29]} +
    {4'd0, ve_13_grant[29]} +
    {4'd0, ve_14_grant[29]} +
    {4'd0, ve_15_grant[29]},
    {4'd0, ve_0_grant[28]} +
    {4'd0, ve_1_grant[28]} +
    {4'd0, ve_2_grant[28]} +
    {4'd0, ve_3_grant[28]} +
    {4'd0, ve_4_grant[28]} +
    {4'd0, ve_5_grant[28]} +
    {4'd0, ve_6_grant[28]} +
    {4'd0, ve_7_grant[28]} +
    {4'd0, ve_8_grant[28]} +
    {4'd0, ve_9_grant[28]} +
    {4'd0, ve_10_grant[28]} +
    {4'd0, ve_11_grant[28]} +
    {4'd0, ve_12_grant[28]} +
    {4'd0, ve_13_grant[28]} +
    {4'd0, ve_14_grant[28]} +
    {4'd0, ve_15_grant[28]},
    {4'd0, ve_0_grant[27]} +
    {4'd0, ve_1_grant[27]} +
    {4'd0, ve_2_grant[27]} +
    {4'd0, ve_3_grant[27]} +
    {4'd0, ve_4_grant[27]} +
    {4'd0, ve_5_grant[27]} +
    {4'd0, ve_6_grant[27]} +
    {4'd0, ve_7_grant[27]} +
    {4'd0, ve_8_grant[27]} +
    {4'd0, ve_9_grant[27]} +
    {4'd0, ve_10_grant[27]} +
    {4'd0, ve_11_grant[27]} +
    {4'd0, ve_12_grant[27]} +
    {4'd0, ve_13_grant[27]} +
    {4'd0, ve_14_grant[27]} +
    {4'd0, ve_15_grant[27]},
    {4'd0, ve_0_grant[26]} +
    {4'd0, ve_1_grant[26]} +
    {4'd0, ve_2_grant[26]} +
    {4'd0, ve_3_grant[26]} +
    {4'd0, ve_4_grant[26]} +
    {4'd0, ve_5_grant[26]} +
    {4'd0, ve_6_grant[26]} +
    {4'd0, ve_7_grant[26]} +
    {4'd0, ve_8_grant[26]} +
    {4'd0, ve_9_grant[26]} +
    {4'd0, ve_10_grant[26]} +
    {4'd0, ve_11_grant[26]} +
    {4'd0, ve_12_grant[26]} +
    {4'd0, ve_13_grant[26]} +
    {4'd0, ve_14_grant[26]} +
    {4'd0, ve_15_grant[26]},
    {4'd0, ve_0_grant[25]} +
    {4'd0, ve_1_grant[25]} +
    {4'd0, ve_2_grant[25]} +
    {4'd0, ve_3_grant[25]} +
    {4'd0, ve_4_grant[25]} +
    {4'd0, ve_5_grant[25]} +
    {4'd0, ve_6_grant[25]} +
    {4'd0, ve_7_grant[25]} +
    {4'd0, ve_8_grant[25]} +
    {4'd0, ve_9_grant[25]} +
    {4'd0, ve_10_grant[25]} +
    {4'd0, ve_11_grant[25]} +
    {4'd0, ve_12_grant[25]} +
    {4'd0, ve_13_grant[25]} +
    {4'd0, ve_14_grant[25]} +
    {4'd0, ve_15_grant[25]},
    {4'd0, ve_0_grant[24]} +
    {4'd0, ve_1_grant[24]} +
    {4'd0, ve_2_grant[24]} +
    {4'd0, ve_3_grant[24]} +
    {4'd0, ve_4_grant[24]} +
    {4'd0, ve_5_grant[24]} +
    {4'd0, ve_6_grant[24]} +
    {4'd0, ve_7_grant[24]} +
    {4'd0, ve_8_grant[24]} +
    {4'd0, ve_9_grant[24]} +
    {4'd0, ve_10_grant[24]} +
    {4'd0, ve_11_grant[24]} +
    {4'd0, ve_12_grant[24]} +
    {4'd0, ve_13_grant[24]} +
    {4'd0, ve_14_grant[24]} +
    {4'd0, ve_15_grant[24]},
    {4'd0, ve_0_grant[23]} +
    {4'd0, ve_1_grant[23]} +
    {4'd0, ve_2_grant[23]} +
    {4'd0, ve_3_grant[23]} +
    {4'd0, ve_4_grant[23]} +
    {4'd0, ve_5_grant[23]} +
    {4'd0, ve_6_grant[23]} +
    {4'd0, ve_7_grant[23]} +
    {4'd0, ve_8_grant[23]} +
    {4'd0, ve_9_grant[23]} +
    {4'd0, ve_10_grant[23]} +
    {4'd0, ve_11_grant[23]} +
    {4'd0, ve_12_grant[23]} +
    {4'd0, ve_13_grant[23]} +
    {4'd0, ve_14_grant[23]} +
    {4'd0, ve_15_grant[23]},
    {4'd0, ve_0_grant[22]} +
    {4'd0, ve_1_grant[22]} +
    {4'd0, ve_2_grant[22]} +
    {4'd0, ve_3_grant[22]} +
    {4'd0, ve_4_grant[22]} +
    {4'd0, ve_5_grant[22]} +
    {4'd0, ve_6_grant[22]} +
    {4'd0, ve_7_grant[22]} +
    {4'd0, ve_8_grant[22]} +
    {4'd0, ve_9_grant[22]} +
    {4'd0, ve_10_grant[22]} +
    {4'd0, ve_11_grant[22]} +
    {4'd0, ve_12_grant[22]} +
    {4'd0, ve_13_grant[22]} +
    {4'd0, ve_14_grant[22]} +
    {4'd0, ve_15_grant[22]},
    {4'd0, ve_0_grant[21]} +
    {4'd0, ve_1_grant[21]} +
    {4'd0, ve_2_grant[21]} +
    {4'd0, ve_3_grant[21]} +
    {4'd0, ve_4_grant[21]} +
    {4'd0, ve_5_grant[21]} +
    {4'd0, ve_6_grant[21]} +
    {4'd0, ve_7_grant[21]} +
    {4'd0, ve_8_grant[21]} +
    {4'd0, ve_9_grant[21]} +
    {4'd0, ve_10_grant[21]} +
    {4'd0, ve_11_grant[21]} +
    {4'd0, ve_12_grant[21]} +
    {4'd0, ve_13_grant[21]} +
    {4'd0, ve_14_grant[21]} +
    {4'd0, ve_15_grant[21]},
    {4'd0, ve_0_grant[20]} +
    {4'd0, ve_1_grant[20]} +
    {4'd0, ve_2_grant[20]} +
    {4'd0, ve_3_grant[20]} +
    {4'd0, ve_4_grant[20]} +
    {4'd0, ve_5_grant[20]} +
    {4'd0, ve_6_grant[20]} +
    {4'd0, ve_7_grant[20]} +
    {4'd0, ve_8_grant[20]} +
    {4'd0, ve_9_grant[20]} +
    {4'd0, ve_10_grant[20]} +
    {4'd0, ve_11_grant[20]} +
    {4'd0, ve_12_grant[20]} +
    {4'd0, ve_13_grant[20]} +
    {4'd0, ve_14_grant[20]} +
    {4'd0, ve_15_grant[20]},
    {4'd0, ve_0_grant[19]} +
    {4'd0, ve_1_grant[19]} +
    {4'd0, ve_2_grant[19]} +
    {4'd0, ve_3_grant[19]} +
    {4'd0, ve_4_grant[19]} +
    {4'd0, ve_5_grant[19]} +
    {4'd0, ve_6_grant[19]} +
    {4'd0, ve_7_grant[19]} +
    {4'd0, ve_8_grant[19]} +
    {4'd0, ve_9_grant[19]} +
    {4'd0, ve_10_grant[19]} +
    {4'd0, ve_11_grant[19]} +
    {4'd0, ve_12_grant[19]} +
    {4'd0, ve_13_grant[19]} +
    {4'd0, ve_14_grant[19]} +
    {4'd0, ve_15_grant[19]},
    {4'd0, ve_0_grant[18]} +
    {4'd0, ve_1_grant[18]} +
    {4'd0, ve_2_grant[18]} +
    {4'd0, ve_3_grant[18]} +
    {4'd0, ve_4_grant[18]} +
    {4'd0, ve_5_grant[18]} +
    {4'd0, ve_6_grant[18]} +
    {4'd0, ve_7_grant[18]} +
    {4'd0, ve_8_grant[18]} +
    {4'd0, ve_9_grant[18]} +
    {4'd0, ve_10_grant[18]} +
    {4'd0, ve_11_grant[18]} +
    {4'd0, ve_12_grant[18]} +
    {4'd0, ve_13_grant[18]} +
    {4'd0, ve_14_grant[18]} +
    {4'd0, ve_15_grant[18]},
    {4'd0, ve_0_grant[17]} +
    {4'd0, ve_1_grant[17]} +
    {4'd0, ve_2_grant[17]} +
    {4'd0, ve_3_grant[17]} +
    {4'd0, ve_4_grant[17]} +
    {4'd0, ve_5_grant[17]} +
    {4'd0, ve_6_grant[17]} +
    {4'd0, ve_7_grant[17]} +
    {4'd0, ve_8_grant[17]} +
    {4'd0, ve_9_grant[17]} +
    {4'd0, ve_10_grant[17]} +
    {4'd0, ve_11_grant[17]} +
    {4'd0, ve_12_grant[17]} +
    {4'd0, ve_13_grant[17]} +
    {4'd0, ve_14_grant[17]} +
    {4'd0, ve_15_grant[17]},
    {4'd0, ve_0_grant[16]} +
    {4'd0, ve_1_grant[16]} +
    {4'd0, ve_2_grant[16]} +
    {4'd0, ve_3_grant[16]} +
    {4'd0, ve_4_grant[16]} +
    {4'd0, ve_5_grant[16]} +
    {4'd0, ve_6_grant[16]} +
    {4'd0, ve_7_grant[16]} +
    {4'd0, ve_8_grant[16]} +
    {4'd0, ve_9_grant[16]} +
    {4'd0, ve_10_grant[16]} +
    {4'd0, ve_11_grant[16]} +
    {4'd0, ve_12_grant[16]} +
    {4'd0, ve_13_grant[16]} +
    {4'd0, ve_14_grant[16]} +
    {4'd0, ve_15_grant[16]},
    {4'd0, ve_0_grant[15]} +
    {4'd0, ve_1_grant[15]} +
    {4'd0, ve_2_grant[15]} +
    {4'd0, ve_3_grant[15]} +
    {4'd0, ve_4_grant[15]} +
    {4'd0, ve_5_grant[15]} +
    {4'd0, ve_6_grant[15]} +
    {4'd0, ve_7_grant[15]} +
    {4'd0, ve_8_grant[15]} +
    {4'd0, ve_9_grant[15]} +
    {4'd0, ve_10_grant[15]} +
    {4'd0, ve_11_grant[15]} +
    {4'd0, ve_12_grant[15]} +
    {4'd0, ve_13_grant[15]} +
    {4'd0, ve_14_grant[15]} +
    {4'd0, ve_15_grant[15]},
    {4'd0, ve_0_grant[14]} +
    {4'd0, ve_1_grant[14]} +
    {4'd0, ve_2_grant[14]} +
    {4'd0, ve_3_grant[14]} +
    {4'd0, ve_4_grant[14]} +
    {4'd0, ve_5_grant[14]} +
    {4'd0, ve_6_grant[14]} +
    {4'd0, ve_7_grant[14]} +
    {4'd0, ve_8_grant[14]} +
    {4'd0, ve_9_grant[14]} +
    {4'd0, ve_10_grant[14]} +
    {4'd0, ve_11_grant[14]} +
    {4'd0, ve_12_grant[14]} +
    {4'd0, ve_13_grant[14]} +
    {4'd0, ve_14_grant[14]} +
    {4'd0, ve_15_grant[14]},
    {4'd0, ve_0_grant[13]} +
    {4'd0, ve_1_grant[13]} +
    {4'd0, ve_2_grant[13]} +
    {4'd0, ve_3_grant[13]} +
    {4'd0, ve_4_grant[13]} +
    {4'd0, ve_5_grant[13]} +
    {4'd0, ve_6_grant[13]} +
    {4'd0, ve_7_grant[13]} +
    {4'd0, ve_8_grant[13]} +
    {4'd0, ve_9_grant[13]} +
    {4'd0, ve_10_grant[13]} +
    {4'd0, ve_11_grant[13]} +
    {4'd0, ve_12_grant[13]} +
    {4'd0, ve_13_grant[13]} +
    {4'd0, ve_14_grant[13]} +
    {4'd0, ve_15_grant[13]},
    {4'd0, ve_0_grant[12]} +
    {4'd0, ve_1_grant[12]} +
    {4'd0, ve_2_grant[12]} +
    {4'd0, ve_3_grant[12]} +
    {4'd0, ve_4_grant[12]} +
    {4'd0, ve_5_grant[12]} +
    {4'd0, ve_6_grant[12]} +
    {4'd0, ve_7_grant[12]} +
    {4'd0, ve_8_grant[12]} +
    {4'd0, ve_9_grant[12]} +
    {4'd0, ve_10_grant[12]} +
    {4'd0, ve_11_grant[12]} +
    {4'd0, ve_12_grant[12]} +
    {4'd0, ve_13_grant[12]} +
    {4'd0, ve_14_grant[12]} +
    {4'd0, ve_15_grant[12]},
    {4'd0, ve_0_grant[11]} +
    {4'd0, ve_1_grant[11]} +
    {4'd0, ve_2_grant[11]} +
    {4'd0, ve_3_grant[11]} +
    {4'd0, ve_4_grant[11]} +
    {4'd0, ve_5_grant[11]} +
    {4'd0, ve_6_grant[11]} +
    {4'd0, ve_7_grant[11]} +
    {4'd0, ve_8_grant[11]} +
    {4'd0, ve_9_grant[11]} +
    {4'd0, ve_10_grant[11]} +
    {4'd0, ve_11_grant[11]} +
    {4'd0, ve_12_grant[11]} +
    {4'd0, ve_13_grant[11]} +
    {4'd0, ve_14_grant[11]} +
    {4'd0, ve_15_grant[11]},
    {4'd0, ve_0_grant[10]} +
    {4'd0, ve_1_grant[10]} +
    {4'd0, ve_2_grant[10]} +
    {4'd0, ve_3_grant[10]} +
    {4'd0, ve_4_grant[10]} +
    {4'd0, ve_5_grant[10]} +
    {4'd0, ve_6_grant[10]} +
    {4'd0, ve_7_grant[10]} +
    {4'd0, ve_8_grant[10]} +
    {4'd0, ve_9_grant[10]} +
    {4'd0, ve_10_grant[10]} +
    {4'd0, ve_11_grant[10]} +
    {4'd0, ve_12_grant[10]} +
    {4'd0, ve_13_grant[10]} +
    {4'd0, ve_14_grant[10]} +
    {4'd0, ve_15_grant[10]},
    {4'd0, ve_0_grant[9]} +
    {4'd0, ve_1_grant[9]} +
    {4'd0, ve_2_grant[9]} +
    {4'd0, ve_3_grant[9]} +
    {4'd0, ve_4_grant[9]} +
    {4'd0, ve_5_grant[9]} +
    {4'd0, ve_6_grant[9]} +
    {4'd0, ve_7_grant[9]} +
    {4'd0, ve_8_grant[9]} +
    {4'd0, ve_9_grant[9]} +
    {4'd0, ve_10_grant[9]} +
    {4'd0, ve_11_grant[9]} +
    {4'd0, ve_12_grant[9]} +
    {4'd0, ve_13_grant[9]} +
    {4'd0, ve_14_grant[9]} +
    {4'd0, ve_15_grant[9]},
    {4'd0, ve_0_grant[8]} +
    {4'd0, ve_1_grant[8]} +
    {4'd0, ve_2_grant[8]} +
    {4'd0, ve_3_grant[8]} +
    {4'd0, ve_4_grant[8]} +
    {4'd0, ve_5_grant[8]} +
    {4'd0, ve_6_grant[8]} +
    {4'd0, ve_7_grant[8]} +
    {4'd0, ve_8_grant[8]} +
    {4'd0, ve_9_grant[8]} +
    {4'd0, ve_10_grant[8]} +
    {4'd0, ve_11_grant[8]} +
    {4'd0, ve_12_grant[8]} +
    {4'd0, ve_13_grant[8]} +
    {4'd0, ve_14_grant[8]} +
    {4'd0, ve_15_grant[8]},
    {4'd0, ve_0_grant[7]} +
    {4'd0, ve_1_grant[7]} +
    {4'd0, ve_2_grant[7]} +
    {4'd0, ve_3_grant[7]} +
    {4'd0, ve_4_grant[7]} +
    {4'd0, ve_5_grant[7]} +
    {4'd0, ve_6_grant[7]} +
    {4'd0, ve_7_grant[7]} +
    {4'd0, ve_8_grant[7]} +
    {4'd0, ve_9_grant[7]} +
    {4'd0, ve_10_grant[7]} +
    {4'd0, ve_11_grant[7]} +
    {4'd0, ve_12_grant[7]} +
    {4'd0, ve_13_grant[7]} +
    {4'd0, ve_14_grant[7]} +
    {4'd0, ve_15_grant[7]},
    {4'd0, ve_0_grant[6]} +
    {4'd0, ve_1_grant[6]} +
    {4'd0, ve_2_grant[6]} +
    {4'd0, ve_3_grant[6]} +
    {4'd0, ve_4_grant[6]} +
    {4'd0, ve_5_grant[6]} +
    {4'd0, ve_6_grant[6]} +
    {4'd0, ve_7_grant[6]} +
    {4'd0, ve_8_grant[6]} +
    {4'd0, ve_9_grant[6]} +
    {4'd0, ve_10_grant[6]} +
    {4'd0, ve_11_grant[6]} +
    {4'd0, ve_12_grant[6]} +
    {4'd0, ve_13_grant[6]} +
    {4'd0, ve_14_grant[6]} +
    {4'd0, ve_15_grant[6]},
    {4'd0, ve_0_grant[5]} +
    {4'd0, ve_1_grant[5]} +
    {4'd0, ve_2_grant[5]} +
    {4'd0, ve_3_grant[5]} +
    {4'd0, ve_4_grant[5]} +
    {4'd0, ve_5_grant[5]} +
    {4'd0, ve_6_grant[5]} +
    {4'd0, ve_7_grant[5]} +
    {4'd0, ve_8_grant[5]} +
    {4'd0, ve_9_grant[5]} +
    {4'd0, ve_10_grant[5]} +
    {4'd0, ve_11_grant[5]} +
    {4'd0, ve_12_grant[5]} +
    {4'd0, ve_13_grant[5]} +
    {4'd0, ve_14_grant[5]} +
    {4'd0, ve_15_grant[5]},
    {4'd0, ve_0_grant[4]} +
    {4'd0, ve_1_grant[4]} +
    {4'd0, ve_2_grant[4]} +
    {4'd0, ve_3_grant[4]} +
    {4'd0, ve_4_grant[4]} +
    {4'd0, ve_5_grant[4]} +
    {4'd0, ve_6_grant[4]} +
    {4'd0, ve_7_grant[4]} +
    {4'd0, ve_8_grant[4]} +
    {4'd0, ve_9_grant[4]} +
    {4'd0, ve_10_grant[4]} +
    {4'd0, ve_11_grant[4]} +
    {4'd0, ve_12_grant[4]} +
    {4'd0, ve_13_grant[4]} +
    {4'd0, ve_14_grant[4]} +
    {4'd0, ve_15_grant[4]},
    {4'd0, ve_0_grant[3]} +
    {4'd0, ve_1_grant[3]} +
    {4'd0, ve_2_grant[3]} +
    {4'd0, ve_3_grant[3]} +
    {4'd0, ve_4_grant[3]} +
    {4'd0, ve_5_grant[3]} +
    {4'd0, ve_6_grant[3]} +
    {4'd0, ve_7_grant[3]} +
    {4'd0, ve_8_grant[3]} +
    {4'd0, ve_9_grant[3]} +
    {4'd0, ve_10_grant[3]} +
    {4'd0, ve_11_grant[3]} +
    {4'd0, ve_12_grant[3]} +
    {4'd0, ve_13_grant[3]} +
    {4'd0, ve_14_grant[3]} +
    {4'd0, ve_15_grant[3]},
    {4'd0, ve_0_grant[2]} +
    {4'd0, ve_1_grant[2]} +
    {4'd0, ve_2_grant[2]} +
    {4'd0, ve_3_grant[2]} +
    {4'd0, ve_4_grant[2]} +
    {4'd0, ve_5_grant[2]} +
    {4'd0, ve_6_grant[2]} +
    {4'd0, ve_7_grant[2]} +
    {4'd0, ve_8_grant[2]} +
    {4'd0, ve_9_grant[2]} +
    {4'd0, ve_10_grant[2]} +
    {4'd0, ve_11_grant[2]} +
    {4'd0, ve_12_grant[2]} +
    {4'd0, ve_13_grant[2]} +
    {4'd0, ve_14_grant[2]} +
    {4'd0, ve_15_grant[2]},
    {4'd0, ve_0_grant[1]} +
    {4'd0, ve_1_grant[1]} +
    {4'd0, ve_2_grant[1]} +
    {4'd0, ve_3_grant[1]} +
    {4'd0, ve_4_grant[1]} +
    {4'd0, ve_5_grant[1]} +
    {4'd0, ve_6_grant[1]} +
    {4'd0, ve_7_grant[1]} +
    {4'd0, ve_8_grant[1]} +
    {4'd0, ve_9_grant[1]} +
    {4'd0, ve_10_grant[1]} +
    {4'd0, ve_11_grant[1]} +
    {4'd0, ve_12_grant[1]} +
    {4'd0, ve_13_grant[1]} +
    {4'd0, ve_14_grant[1]} +
    {4'd0, ve_15_grant[1]},
    {4'd0, ve_0_grant[0]} +
    {4'd0, ve_1_grant[0]} +
    {4'd0, ve_2_grant[0]} +
    {4'd0, ve_3_grant[0]} +
    {4'd0, ve_4_grant[0]} +
    {4'd0, ve_5_grant[0]} +
    {4'd0, ve_6_grant[0]} +
    {4'd0, ve_7_grant[0]} +
    {4'd0, ve_8_grant[0]} +
    {4'd0, ve_9_grant[0]} +
    {4'd0, ve_10_grant[0]} +
    {4'd0, ve_11_grant[0]} +
    {4'd0, ve_12_grant[0]} +
    {4'd0, ve_13_grant[0]} +
    {4'd0, ve_14_grant[0]} +
    {4'd0, ve_15_grant[0]}
  };

  // vNPU whose uTop is preempted, one-hot.
  wire [31:0] preempted =
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd0)) ? me_0_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd1)) ? me_1_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd2)) ? me_2_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd3)) ? me_3_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd4)) ? me_4_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd5)) ? me_5_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd6)) ? me_6_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd7)) ? me_7_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd8)) ? me_8_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd9)) ? me_9_tenant : 32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd10)) ? me_10_tenant :
       32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd11)) ? me_11_tenant :
       32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd12)) ? me_12_tenant :
       32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd13)) ? me_13_tenant :
       32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd14)) ? me_14_tenant :
       32'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 4'd15)) ? me_15_tenant :
       32'd0);

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
                        vnpu_6_inject_done |
                        vnpu_7_inject_done |
                        vnpu_8_inject_done |
                        vnpu_9_inject_done |
                        vnpu_10_inject_done |
                        vnpu_11_inject_done |
                        vnpu_12_inject_done |
                        vnpu_13_inject_done |
                        vnpu_14_inject_done |
                        vnpu_15_inject_done |
                        vnpu_16_inject_done |
                        vnpu_17_inject_done |
                        vnpu_18_inject_done |
                        vnpu_19_inject_done |
                        vnpu_20_inject_done |
                        vnpu_21_inject_done |
                        vnpu_22_inject_done |
                        vnpu_23_inject_done |
                        vnpu_24_inject_done |
                        vnpu_25_inject_done |
                        vnpu_26_inject_done |
                        vnpu_27_inject_done |
                        vnpu_28_inject_done |
                        vnpu_29_inject_done |
                        vnpu_30_inject_done |
                        vnpu_31_inject_done),
    .vnpu_state_i      ({
                          vnpu_31_state,
                          vnpu_30_state,
                          vnpu_29_state,
                          vnpu_28_state,
                          vnpu_27_state,
                          vnpu_26_state,
                          vnpu_25_state,
                          vnpu_24_state,
                          vnpu_23_state,
                          vnpu_22_state,
                          vnpu_21_state,
                          vnpu_20_state,
                          vnpu_19_state,
                          vnpu_18_state,
                          vnpu_17_state,
                          vnpu_16_state,
                          vnpu_15_state,
                          vnpu_14_state,
                          vnpu_13_state,
                          vnpu_12_state,
                          vnpu_11_state,
                          vnpu_10_state,
                          vnpu_9_state,
                          vnpu_8_state,
                          vnpu_7_state,
                          vnpu_6_state,
                          vnpu_5_state,
                          vnpu_4_state,
                          vnpu_3_state,
                          vnpu_2_state,
                          vnpu_1_state,
                          vnpu_0_state
                        }),
    .vnpu_group_i      ({
                          vnpu_31_group,
                          vnpu_30_group,
                          vnpu_29_group,
                          vnpu_28_group,
                          vnpu_27_group,
                          vnpu_26_group,
                          vnpu_25_group,
                          vnpu_24_group,
                          vnpu_23_group,
                          vnpu_22_group,
                          vnpu_21_group,
                          vnpu_20_group,
                          vnpu_19_group,
                          vnpu_18_group,
                          vnpu_17_group,
                          vnpu_16_group,
                          vnpu_15_group,
                          vnpu_14_group,
                          vnpu_13_group,
                          vnpu_12_group,
                          vnpu_11_group,
                          vnpu_10_group,
                          vnpu_9_group,
                          vnpu_8_group,
                          vnpu_7_group,
                          vnpu_6_group,
                          vnpu_5_group,
                          vnpu_4_group,
                          vnpu_3_group,
                          vnpu_2_group,
                          vnpu_1_group,
                          vnpu_0_group
                        }),
    .vnpu_fault_code_i ({
                          vnpu_31_fault_code,
                          vnpu_30_fault_code,
                          vnpu_29_fault_code,
                          vnpu_28_fault_code,
                          vnpu_27_fault_code,
                          vnpu_26_fault_code,
                          vnpu_25_fault_code,
                          vnpu_24_fault_code,
                          vnpu_23_fault_code,
                          vnpu_22_fault_code,
                          vnpu_21_fault_code,
                          vnpu_20_fault_code,
                          vnpu_19_fault_code,
                          vnpu_18_fault_code,
                          vnpu_17_fault_code,
                          vnpu_16_fault_code,
                          vnpu_15_fault_code,
                          vnpu_14_fault_code,
                          vnpu_13_fault_code,
                          vnpu_12_fault_code,
                          vnpu_11_fault_code,
                          vnpu_10_fault_code,
                          vnpu_9_fault_code,
                          vnpu_8_fault_code,
                          vnpu_7_fault_code,
                          vnpu_6_fault_code,
                          vnpu_5_fault_code,
                          vnpu_4_fault_code,
                          vnpu_3_fault_code,
                          vnpu_2_fault_code,
                          vnpu_1_fault_code,
                          vnpu_0_fault_code
                        }),
    .vnpu_done_i       ({
                          vnpu_31_done,
                          vnpu_30_done,
                          vnpu_29_done,
                          vnpu_28_done,
                          vnpu_27_done,
                          vnpu_26_done,
                          vnpu_25_done,
                          vnpu_24_done,
                          vnpu_23_done,
                          vnpu_22_done,
                          vnpu_21_done,
                          vnpu_20_done,
                          vnpu_19_done,
                          vnpu_18_done,
                          vnpu_17_done,
                          vnpu_16_done,
                          vnpu_15_done,
                          vnpu_14_done,
                          vnpu_13_done,
                          vnpu_12_done,
                          vnpu_11_done,
                          vnpu_10_done,
                          vnpu_9_done,
                          vnpu_8_done,
                          vnpu_7_done,
                          vnpu_6_done,
                          vnpu_5_done,
                          vnpu_4_done,
                          vnpu_3_done,
                          vnpu_2_done,
                          vnpu_1_done,
                          vnpu_0_done
                        }),
    .me_quarantine_i   ({
                          engine_15_expired,
                          engine_14_expired,
                          engine_13_expired,
                          engine_12_expired,
                          engine_11_expired,
                          engine_10_expired,
                          engine_9_expired,
                          engine_8_expired,
                          engine_7_expired,
                          engine_6_expired,
                          engine_5_expired,
                          engine_4_expired,
                          engine_3_expired,
                          engine_2_expired,
                          engine_1_expired,
                          engine_0_expired
                        }),
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
    .fin_i          ({
                       engine_15_finished,
                       engine_14_finished,
                       engine_13_finished,
                       engine_12_finished,
                       engine_11_finished,
                       engine_10_finished,
                       engine_9_finished,
                       engine_8_finished,
                       engine_7_finished,
                       engine_6_finished,
                       engine_5_finished,
                       engine_4_finished,
                       engine_3_finished,
                       engine_2_finished,
                       engine_1_finished,
                       engine_0_finished
                     }),
    .sav_i          ({
                       engine_15_saved,
                       engine_14_saved,
                       engine_13_saved,
                       engine_12_saved,
                       engine_11_saved,
                       engine_10_saved,
                       engine_9_saved,
                       engine_8_saved,
                       engine_7_saved,
                       engine_6_saved,
                       engine_5_saved,
                       engine_4_saved,
                       engine_3_saved,
                       engine_2_saved,
                       engine_1_saved,
                       engine_0_saved
                     }),
    .lost_i         (lost),
    .me_vnpu_i      (me_vnpu_o),
    .stop_i         ({
                       vnpu_31_state == 3'd3,
                       vnpu_30_state == 3'd3,
                       vnpu_29_state == 3'd3,
                       vnpu_28_state == 3'd3,
                       vnpu_27_state == 3'd3,
                       vnpu_26_state == 3'd3,
                       vnpu_25_state == 3'd3,
                       vnpu_24_state == 3'd3,
                       vnpu_23_state == 3'd3,
                       vnpu_22_state == 3'd3,
                       vnpu_21_state == 3'd3,
                       vnpu_20_state == 3'd3,
                       vnpu_19_state == 3'd3,
                       vnpu_18_state == 3'd3,
                       vnpu_17_state == 3'd3,
                       vnpu_16_state == 3'd3,
                       vnpu_15_state == 3'd3,
                       vnpu_14_state == 3'd3,
                       vnpu_13_state == 3'd3,
                       vnpu_12_state == 3'd3,
                       vnpu_11_state == 3'd3,
                       vnpu_10_state == 3'd3,
                       vnpu_9_state == 3'd3,
                       vnpu_8_state == 3'd3,
                       vnpu_7_state == 3'd3,
                       vnpu_6_state == 3'd3,
                       vnpu_5_state == 3'd3,
                       vnpu_4_state == 3'd3,
                       vnpu_3_state == 3'd3,
                       vnpu_2_state == 3'd3,
                       vnpu_1_state == 3'd3,
                       vnpu_0_state == 3'd3
                     }),
    .fault_code_i   ({
                       vnpu_31_fault_code,
                       vnpu_30_fault_code,
                       vnpu_29_fault_code,
                       vnpu_28_fault_code,
                       vnpu_27_fault_code,
                       vnpu_26_fault_code,
                       vnpu_25_fault_code,
                       vnpu_24_fault_code,
                       vnpu_23_fault_code,
                       vnpu_22_fault_code,
                       vnpu_21_fault_code,
                       vnpu_20_fault_code,
                       vnpu_19_fault_code,
                       vnpu_18_fault_code,
                       vnpu_17_fault_code,
                       vnpu_16_fault_code,
                       vnpu_15_fault_code,
                       vnpu_14_fault_code,
                       vnpu_13_fault_code,
                       vnpu_12_fault_code,
                       vnpu_11_fault_code,
                       vnpu_10_fault_code,
                       vnpu_9_fault_code,
                       vnpu_8_fault_code,
                       vnpu_7_fault_code,
                       vnpu_6_fault_code,
                       vnpu_5_fault_code,
                       vnpu_4_fault_code,
                       vnpu_3_fault_code,
                       vnpu_2_fault_code,
                       vnpu_1_fault_code,
                       vnpu_0_fault_code
                     }),
    .done_i         ({
                       vnpu_31_done,
                       vnpu_30_done,
                       vnpu_29_done,
                       vnpu_28_done,
                       vnpu_27_done,
                       vnpu_26_done,
                       vnpu_25_done,
                       vnpu_24_done,
                       vnpu_23_done,
                       vnpu_22_done,
                       vnpu_21_done,
                       vnpu_20_done,
                       vnpu_19_done,
                       vnpu_18_done,
                       vnpu_17_done,
                       vnpu_16_done,
                       vnpu_15_done,
                       vnpu_14_done,
                       vnpu_13_done,
                       vnpu_12_done,
                       vnpu_11_done,
                       vnpu_10_done,
                       vnpu_9_done,
                       vnpu_8_done,
                       vnpu_7_done,
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
