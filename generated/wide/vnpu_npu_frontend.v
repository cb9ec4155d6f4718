// SPDX-License-Identifier: Apache-2.0
//
// Front end of a core of 8 MEs and 8 VEs that 16 vNPUs share.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/npu_frontend.ts; do not edit.
// Body SHA-256: f204acf2f355328f

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
  input  wire   [4:0] m_axi_rid_i,      // Requester that it is for.
  input  wire [127:0] m_axi_rdata_i,    // Read data.
  input  wire   [1:0] m_axi_rresp_i,    // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,    // Last beat of its burst.
  input  wire  [15:0] data_ready_i,     // What the next row works on is in SRAM.
  input  wire   [7:0] me_restored_i,    // The context is restored (pulse).
  input  wire   [7:0] me_credit_i,      // One operation was begun (pulse).
  input  wire   [7:0] me_pop_done_i,    // One pop or popv is complete (pulse).
  input  wire   [7:0] me_saved_i,       // The context is in SRAM (pulse).
  input  wire   [7:0] me_finish_i,      // The uTop is finished with all its operations (pulse).
  // Result of the reduce that it was given in the cycle before.
  input  wire [255:0] ve_result_i,
  output wire         s_axi_awready_o,  // Write address is taken.
  output wire         s_axi_wready_o,   // Write data is taken.
  output wire         s_axi_bvalid_o,   // Write response is offered.
  output wire   [1:0] s_axi_bresp_o,    // Write response: 0 OKAY, 2 SLVERR.
  output wire         s_axi_arready_o,  // Read address is taken.
  output wire         s_axi_rvalid_o,   // Read data is offered.
  output wire  [31:0] s_axi_rdata_o,    // Read data; 0 with SLVERR and without valid.
  output wire   [1:0] s_axi_rresp_o,    // Read response: 0 OKAY, 2 SLVERR.
  output wire         m_axi_arvalid_o,  // Read address is offered.
  output wire   [4:0] m_axi_arid_o,     // Requester that asks.
  output wire  [47:0] m_axi_araddr_o,   // Address of the burst; three elements of 16 bits.
  output wire   [3:0] m_axi_arlen_o,    // Beats of the burst less one.
  output wire         m_axi_rready_o,   // Read data is taken: always, but right after reset.
  output wire  [15:0] irq_o,            // An enabled interrupt of the vNPU is pending (level).
  // An enabled interrupt of the hypervisor is pending (level).
  output wire         irq_hypervisor_o,
  output wire   [7:0] me_online_o,      // In service.
  output wire   [7:0] me_run_o,         // Runs a uTop.
  output wire   [7:0] me_save_o,        // Saves its uTop.
  output wire  [31:0] me_vnpu_o,        // Its tenant.
  output wire   [7:0] me_kill_o,        // Discard instead of save.
  output wire   [7:0] me_clear_o,       // Clear all registers: another tenant begins (pulse).
  output wire   [7:0] me_restore_o,     // Restore the context, held until answered.
  output wire [383:0] me_context_o,     // Address of the context; three elements of 16 bits an ME.
  output wire   [7:0] me_op_valid_o,    // An ME operation.
  output wire [255:0] me_op_o,          // The word of its slot.
  output wire [255:0] me_operand_o,     // Its address in SRAM, in blocks.
  output wire   [7:0] me_end_o,         // All operations of the uTop have been given.
  output wire   [7:0] ve_op_valid_o,    // A VE operation.
  output wire [255:0] ve_op_o,          // The word of its slot.
  output wire [255:0] ve_operand_o,     // Its address in SRAM in blocks, or its scalar operand.
  output wire  [39:0] ve_queue_o,       // Queue whose vector registers it works on.
  output wire  [31:0] ve_vnpu_o,        // vNPU whose SRAM it works on.
  output wire         trace_valid_o,    // A trace record.
  output wire  [63:0] trace_o           // It, low word first.
);

  wire [1:0] registers_mode;                // Scheduling mode.
  wire registers_gang;                      // Mode 2 only: an operator takes all engines.
  // Modes 2 and 3: time slice in cycles; 0 = never expires.
  wire [23:0] registers_slice_cycles;
  wire [15:0] registers_switch_cycles;      // Mode 3: cost of a switch in cycles.
  wire [15:0] registers_vnpu_enable;        // May start.
  wire [15:0] registers_vnpu_harvest;       // May borrow idle engines.
  wire [15:0] registers_vnpu_lend;          // Its unused quota may be lent.
  wire [111:0] registers_vnpu_priority;     // Share of service; 0 counts as 1.
  wire [63:0] registers_me_quota;           // MEs that it owns.
  wire [63:0] registers_ve_quota;           // VEs that it owns.
  wire [15:0] registers_run;                // Doorbell (pulse).
  wire [15:0] registers_clear;              // Leave Fault (pulse).
  wire [15:0] registers_stop;               // Hypervisor stop (level).
  // Address of the uTop execution table. Three elements of 16 bits a vNPU, lowest first.
  wire [767:0] registers_table_base;
  wire [255:0] registers_table_rows;        // Rows of the table.
  // Address of the code segment. Three elements of 16 bits a vNPU, lowest first.
  wire [767:0] registers_code_base;
  wire [511:0] registers_code_bytes;        // Bytes of the code segment.
  // Address of the saved contexts. Three elements of 16 bits a vNPU, lowest first.
  wire [767:0] registers_context_base;
  wire [511:0] registers_context_bytes;     // Bytes of one saved context.
  wire registers_inject_valid;              // Flip a bit of what is stored next.
  wire registers_inject_row;                // 0 in the next beat of code, 1 in the next row.
  wire [3:0] registers_inject_vnpu;         // For this vNPU.
  wire utop_scheduler_start_valid;          // Start command; the ME must take it.
  wire [2:0] utop_scheduler_start_me;       // ME that starts.
  wire [3:0] utop_scheduler_start_vnpu;     // vNPU whose uTop starts.
  wire utop_scheduler_preempt_valid;        // Preempt command.
  wire [2:0] utop_scheduler_preempt_me;     // ME that is preempted.
  wire utop_scheduler_preempt_kill;         // Discard the uTop instead of saving it.
  wire [63:0] utop_scheduler_vnpu_held;     // MEs in Run.
  wire [63:0] utop_scheduler_vnpu_ready;    // Waiting uTops, fresh and suspended.
  wire [15:0] utop_scheduler_ve_allow;      // May issue VE operations (decodes mode_i).
  // The front moves into the issue register at the end of this cycle.
  wire [23:0] operation_scheduler_instr_take;
  wire [7:0] operation_scheduler_me_issue;  // The ME operation goes to its ME.
  wire [7:0] operation_scheduler_ve_valid;  // The VE executes a slot.
  wire [23:0] operation_scheduler_ve_slot;  // Number of that slot in its instruction.
  wire [23:0] operation_scheduler_retire;   // The instruction is complete (pulse).
  wire [191:0] operation_scheduler_todo;    // VE slots of the issue register not yet issued.
  wire [7:0] operation_scheduler_me_todo;   // Its ME operation is not yet issued.
  wire [31:0] fetch_master_done;            // Answer to the request (pulse).
  wire [31:0] fetch_master_done_error;      // Answer: a beat came with an error.
  wire [31:0] fetch_master_done_timeout;    // Answer: the answer limit has passed.
  wire fetch_master_beat_valid;             // A beat of a request.
  wire [4:0] fetch_master_beat_requester;   // Requester that it is for.
  wire [3:0] fetch_master_beat_number;      // Its place in the request, from 0.
  wire [127:0] fetch_master_beat_data;      // The beat.
  wire [1116:0] contexts_read_context;      // Context that is read.
  wire trace_drop;                          // A record is dropped.
  wire [3:0] vnpu_0_ready_add;              // ME uTops that become ready.
  wire vnpu_0_kill;                         // Discard all its uTops.
  wire vnpu_0_done;                         // The program completed (pulse).
  wire vnpu_0_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_0_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_0_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_0_utop_me;                // That ME.
  wire [2:0] vnpu_0_utop_index;             // That uTop.
  wire vnpu_0_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_0_state;                  // State of the sequencer.
  wire [15:0] vnpu_0_group;                 // Group that runs.
  wire [3:0] vnpu_0_fault_code;             // First fault.
  wire vnpu_0_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_0_row_req_address;       // Its address.
  wire [4:0] vnpu_0_row_req_beats;          // Its beats.
  wire [319:0] vnpu_0_line;                 // Line that was hit in the cycle before.
  wire vnpu_0_line_good;                    // Its parity is right.
  wire vnpu_0_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_0_code_req_address;      // Its address.
  wire [4:0] vnpu_0_code_req_beats;         // Its beats.
  wire vnpu_0_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_0_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_0_ve_entry;             // Slots of the VE queue.
  wire vnpu_0_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_0_utop_pc;
  wire [7:0] vnpu_0_me_hit;                 // The line of this ME queue is there.
  wire vnpu_0_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_1_ready_add;              // ME uTops that become ready.
  wire vnpu_1_kill;                         // Discard all its uTops.
  wire vnpu_1_done;                         // The program completed (pulse).
  wire vnpu_1_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_1_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_1_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_1_utop_me;                // That ME.
  wire [2:0] vnpu_1_utop_index;             // That uTop.
  wire vnpu_1_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_1_state;                  // State of the sequencer.
  wire [15:0] vnpu_1_group;                 // Group that runs.
  wire [3:0] vnpu_1_fault_code;             // First fault.
  wire vnpu_1_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_1_row_req_address;       // Its address.
  wire [4:0] vnpu_1_row_req_beats;          // Its beats.
  wire [319:0] vnpu_1_line;                 // Line that was hit in the cycle before.
  wire vnpu_1_line_good;                    // Its parity is right.
  wire vnpu_1_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_1_code_req_address;      // Its address.
  wire [4:0] vnpu_1_code_req_beats;         // Its beats.
  wire vnpu_1_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_1_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_1_ve_entry;             // Slots of the VE queue.
  wire vnpu_1_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_1_utop_pc;
  wire [7:0] vnpu_1_me_hit;                 // The line of this ME queue is there.
  wire vnpu_1_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_2_ready_add;              // ME uTops that become ready.
  wire vnpu_2_kill;                         // Discard all its uTops.
  wire vnpu_2_done;                         // The program completed (pulse).
  wire vnpu_2_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_2_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_2_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_2_utop_me;                // That ME.
  wire [2:0] vnpu_2_utop_index;             // That uTop.
  wire vnpu_2_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_2_state;                  // State of the sequencer.
  wire [15:0] vnpu_2_group;                 // Group that runs.
  wire [3:0] vnpu_2_fault_code;             // First fault.
  wire vnpu_2_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_2_row_req_address;       // Its address.
  wire [4:0] vnpu_2_row_req_beats;          // Its beats.
  wire [319:0] vnpu_2_line;                 // Line that was hit in the cycle before.
  wire vnpu_2_line_good;                    // Its parity is right.
  wire vnpu_2_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_2_code_req_address;      // Its address.
  wire [4:0] vnpu_2_code_req_beats;         // Its beats.
  wire vnpu_2_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_2_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_2_ve_entry;             // Slots of the VE queue.
  wire vnpu_2_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_2_utop_pc;
  wire [7:0] vnpu_2_me_hit;                 // The line of this ME queue is there.
  wire vnpu_2_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_3_ready_add;              // ME uTops that become ready.
  wire vnpu_3_kill;                         // Discard all its uTops.
  wire vnpu_3_done;                         // The program completed (pulse).
  wire vnpu_3_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_3_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_3_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_3_utop_me;                // That ME.
  wire [2:0] vnpu_3_utop_index;             // That uTop.
  wire vnpu_3_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_3_state;                  // State of the sequencer.
  wire [15:0] vnpu_3_group;                 // Group that runs.
  wire [3:0] vnpu_3_fault_code;             // First fault.
  wire vnpu_3_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_3_row_req_address;       // Its address.
  wire [4:0] vnpu_3_row_req_beats;          // Its beats.
  wire [319:0] vnpu_3_line;                 // Line that was hit in the cycle before.
  wire vnpu_3_line_good;                    // Its parity is right.
  wire vnpu_3_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_3_code_req_address;      // Its address.
  wire [4:0] vnpu_3_code_req_beats;         // Its beats.
  wire vnpu_3_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_3_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_3_ve_entry;             // Slots of the VE queue.
  wire vnpu_3_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_3_utop_pc;
  wire [7:0] vnpu_3_me_hit;                 // The line of this ME queue is there.
  wire vnpu_3_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_4_ready_add;              // ME uTops that become ready.
  wire vnpu_4_kill;                         // Discard all its uTops.
  wire vnpu_4_done;                         // The program completed (pulse).
  wire vnpu_4_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_4_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_4_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_4_utop_me;                // That ME.
  wire [2:0] vnpu_4_utop_index;             // That uTop.
  wire vnpu_4_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_4_state;                  // State of the sequencer.
  wire [15:0] vnpu_4_group;                 // Group that runs.
  wire [3:0] vnpu_4_fault_code;             // First fault.
  wire vnpu_4_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_4_row_req_address;       // Its address.
  wire [4:0] vnpu_4_row_req_beats;          // Its beats.
  wire [319:0] vnpu_4_line;                 // Line that was hit in the cycle before.
  wire vnpu_4_line_good;                    // Its parity is right.
  wire vnpu_4_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_4_code_req_address;      // Its address.
  wire [4:0] vnpu_4_code_req_beats;         // Its beats.
  wire vnpu_4_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_4_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_4_ve_entry;             // Slots of the VE queue.
  wire vnpu_4_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_4_utop_pc;
  wire [7:0] vnpu_4_me_hit;                 // The line of this ME queue is there.
  wire vnpu_4_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_5_ready_add;              // ME uTops that become ready.
  wire vnpu_5_kill;                         // Discard all its uTops.
  wire vnpu_5_done;                         // The program completed (pulse).
  wire vnpu_5_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_5_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_5_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_5_utop_me;                // That ME.
  wire [2:0] vnpu_5_utop_index;             // That uTop.
  wire vnpu_5_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_5_state;                  // State of the sequencer.
  wire [15:0] vnpu_5_group;                 // Group that runs.
  wire [3:0] vnpu_5_fault_code;             // First fault.
  wire vnpu_5_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_5_row_req_address;       // Its address.
  wire [4:0] vnpu_5_row_req_beats;          // Its beats.
  wire [319:0] vnpu_5_line;                 // Line that was hit in the cycle before.
  wire vnpu_5_line_good;                    // Its parity is right.
  wire vnpu_5_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_5_code_req_address;      // Its address.
  wire [4:0] vnpu_5_code_req_beats;         // Its beats.
  wire vnpu_5_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_5_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_5_ve_entry;             // Slots of the VE queue.
  wire vnpu_5_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_5_utop_pc;
  wire [7:0] vnpu_5_me_hit;                 // The line of this ME queue is there.
  wire vnpu_5_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_6_ready_add;              // ME uTops that become ready.
  wire vnpu_6_kill;                         // Discard all its uTops.
  wire vnpu_6_done;                         // The program completed (pulse).
  wire vnpu_6_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_6_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_6_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_6_utop_me;                // That ME.
  wire [2:0] vnpu_6_utop_index;             // That uTop.
  wire vnpu_6_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_6_state;                  // State of the sequencer.
  wire [15:0] vnpu_6_group;                 // Group that runs.
  wire [3:0] vnpu_6_fault_code;             // First fault.
  wire vnpu_6_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_6_row_req_address;       // Its address.
  wire [4:0] vnpu_6_row_req_beats;          // Its beats.
  wire [319:0] vnpu_6_line;                 // Line that was hit in the cycle before.
  wire vnpu_6_line_good;                    // Its parity is right.
  wire vnpu_6_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_6_code_req_address;      // Its address.
  wire [4:0] vnpu_6_code_req_beats;         // Its beats.
  wire vnpu_6_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_6_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_6_ve_entry;             // Slots of the VE queue.
  wire vnpu_6_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_6_utop_pc;
  wire [7:0] vnpu_6_me_hit;                 // The line of this ME queue is there.
  wire vnpu_6_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_7_ready_add;              // ME uTops that become ready.
  wire vnpu_7_kill;                         // Discard all its uTops.
  wire vnpu_7_done;                         // The program completed (pulse).
  wire vnpu_7_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_7_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_7_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_7_utop_me;                // That ME.
  wire [2:0] vnpu_7_utop_index;             // That uTop.
  wire vnpu_7_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_7_state;                  // State of the sequencer.
  wire [15:0] vnpu_7_group;                 // Group that runs.
  wire [3:0] vnpu_7_fault_code;             // First fault.
  wire vnpu_7_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_7_row_req_address;       // Its address.
  wire [4:0] vnpu_7_row_req_beats;          // Its beats.
  wire [319:0] vnpu_7_line;                 // Line that was hit in the cycle before.
  wire vnpu_7_line_good;                    // Its parity is right.
  wire vnpu_7_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_7_code_req_address;      // Its address.
  wire [4:0] vnpu_7_code_req_beats;         // Its beats.
  wire vnpu_7_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_7_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_7_ve_entry;             // Slots of the VE queue.
  wire vnpu_7_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_7_utop_pc;
  wire [7:0] vnpu_7_me_hit;                 // The line of this ME queue is there.
  wire vnpu_7_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_8_ready_add;              // ME uTops that become ready.
  wire vnpu_8_kill;                         // Discard all its uTops.
  wire vnpu_8_done;                         // The program completed (pulse).
  wire vnpu_8_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_8_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_8_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_8_utop_me;                // That ME.
  wire [2:0] vnpu_8_utop_index;             // That uTop.
  wire vnpu_8_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_8_state;                  // State of the sequencer.
  wire [15:0] vnpu_8_group;                 // Group that runs.
  wire [3:0] vnpu_8_fault_code;             // First fault.
  wire vnpu_8_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_8_row_req_address;       // Its address.
  wire [4:0] vnpu_8_row_req_beats;          // Its beats.
  wire [319:0] vnpu_8_line;                 // Line that was hit in the cycle before.
  wire vnpu_8_line_good;                    // Its parity is right.
  wire vnpu_8_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_8_code_req_address;      // Its address.
  wire [4:0] vnpu_8_code_req_beats;         // Its beats.
  wire vnpu_8_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_8_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_8_ve_entry;             // Slots of the VE queue.
  wire vnpu_8_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_8_utop_pc;
  wire [7:0] vnpu_8_me_hit;                 // The line of this ME queue is there.
  wire vnpu_8_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_9_ready_add;              // ME uTops that become ready.
  wire vnpu_9_kill;                         // Discard all its uTops.
  wire vnpu_9_done;                         // The program completed (pulse).
  wire vnpu_9_ve_active;                    // Its VE uTop is unfinished.
  wire vnpu_9_ve_flush;                     // Its VE queue is emptied.
  wire vnpu_9_utop_valid;                   // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_9_utop_me;                // That ME.
  wire [2:0] vnpu_9_utop_index;             // That uTop.
  wire vnpu_9_utop_resume;                  // It goes on from its saved context.
  wire [2:0] vnpu_9_state;                  // State of the sequencer.
  wire [15:0] vnpu_9_group;                 // Group that runs.
  wire [3:0] vnpu_9_fault_code;             // First fault.
  wire vnpu_9_row_req_valid;                // A row is asked for.
  wire [47:0] vnpu_9_row_req_address;       // Its address.
  wire [4:0] vnpu_9_row_req_beats;          // Its beats.
  wire [319:0] vnpu_9_line;                 // Line that was hit in the cycle before.
  wire vnpu_9_line_good;                    // Its parity is right.
  wire vnpu_9_code_req_valid;               // A block of code is asked for.
  wire [47:0] vnpu_9_code_req_address;      // Its address.
  wire [4:0] vnpu_9_code_req_beats;         // Its beats.
  wire vnpu_9_ve_valid;                     // The VE queue has an instruction at its front.
  wire [7:0] vnpu_9_ve_slots;               // Its VE slots in use.
  wire [511:0] vnpu_9_ve_entry;             // Slots of the VE queue.
  wire vnpu_9_live;                         // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_9_utop_pc;
  wire [7:0] vnpu_9_me_hit;                 // The line of this ME queue is there.
  wire vnpu_9_inject_done;                  // The bit was inverted (pulse).
  wire [3:0] vnpu_10_ready_add;             // ME uTops that become ready.
  wire vnpu_10_kill;                        // Discard all its uTops.
  wire vnpu_10_done;                        // The program completed (pulse).
  wire vnpu_10_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_10_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_10_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_10_utop_me;               // That ME.
  wire [2:0] vnpu_10_utop_index;            // That uTop.
  wire vnpu_10_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_10_state;                 // State of the sequencer.
  wire [15:0] vnpu_10_group;                // Group that runs.
  wire [3:0] vnpu_10_fault_code;            // First fault.
  wire vnpu_10_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_10_row_req_address;      // Its address.
  wire [4:0] vnpu_10_row_req_beats;         // Its beats.
  wire [319:0] vnpu_10_line;                // Line that was hit in the cycle before.
  wire vnpu_10_line_good;                   // Its parity is right.
  wire vnpu_10_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_10_code_req_address;     // Its address.
  wire [4:0] vnpu_10_code_req_beats;        // Its beats.
  wire vnpu_10_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_10_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_10_ve_entry;            // Slots of the VE queue.
  wire vnpu_10_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_10_utop_pc;
  wire [7:0] vnpu_10_me_hit;                // The line of this ME queue is there.
  wire vnpu_10_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] vnpu_11_ready_add;             // ME uTops that become ready.
  wire vnpu_11_kill;                        // Discard all its uTops.
  wire vnpu_11_done;                        // The program completed (pulse).
  wire vnpu_11_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_11_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_11_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_11_utop_me;               // That ME.
  wire [2:0] vnpu_11_utop_index;            // That uTop.
  wire vnpu_11_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_11_state;                 // State of the sequencer.
  wire [15:0] vnpu_11_group;                // Group that runs.
  wire [3:0] vnpu_11_fault_code;            // First fault.
  wire vnpu_11_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_11_row_req_address;      // Its address.
  wire [4:0] vnpu_11_row_req_beats;         // Its beats.
  wire [319:0] vnpu_11_line;                // Line that was hit in the cycle before.
  wire vnpu_11_line_good;                   // Its parity is right.
  wire vnpu_11_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_11_code_req_address;     // Its address.
  wire [4:0] vnpu_11_code_req_beats;        // Its beats.
  wire vnpu_11_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_11_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_11_ve_entry;            // Slots of the VE queue.
  wire vnpu_11_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_11_utop_pc;
  wire [7:0] vnpu_11_me_hit;                // The line of this ME queue is there.
  wire vnpu_11_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] vnpu_12_ready_add;             // ME uTops that become ready.
  wire vnpu_12_kill;                        // Discard all its uTops.
  wire vnpu_12_done;                        // The program completed (pulse).
  wire vnpu_12_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_12_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_12_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_12_utop_me;               // That ME.
  wire [2:0] vnpu_12_utop_index;            // That uTop.
  wire vnpu_12_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_12_state;                 // State of the sequencer.
  wire [15:0] vnpu_12_group;                // Group that runs.
  wire [3:0] vnpu_12_fault_code;            // First fault.
  wire vnpu_12_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_12_row_req_address;      // Its address.
  wire [4:0] vnpu_12_row_req_beats;         // Its beats.
  wire [319:0] vnpu_12_line;                // Line that was hit in the cycle before.
  wire vnpu_12_line_good;                   // Its parity is right.
  wire vnpu_12_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_12_code_req_address;     // Its address.
  wire [4:0] vnpu_12_code_req_beats;        // Its beats.
  wire vnpu_12_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_12_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_12_ve_entry;            // Slots of the VE queue.
  wire vnpu_12_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_12_utop_pc;
  wire [7:0] vnpu_12_me_hit;                // The line of this ME queue is there.
  wire vnpu_12_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] vnpu_13_ready_add;             // ME uTops that become ready.
  wire vnpu_13_kill;                        // Discard all its uTops.
  wire vnpu_13_done;                        // The program completed (pulse).
  wire vnpu_13_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_13_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_13_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_13_utop_me;               // That ME.
  wire [2:0] vnpu_13_utop_index;            // That uTop.
  wire vnpu_13_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_13_state;                 // State of the sequencer.
  wire [15:0] vnpu_13_group;                // Group that runs.
  wire [3:0] vnpu_13_fault_code;            // First fault.
  wire vnpu_13_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_13_row_req_address;      // Its address.
  wire [4:0] vnpu_13_row_req_beats;         // Its beats.
  wire [319:0] vnpu_13_line;                // Line that was hit in the cycle before.
  wire vnpu_13_line_good;                   // Its parity is right.
  wire vnpu_13_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_13_code_req_address;     // Its address.
  wire [4:0] vnpu_13_code_req_beats;        // Its beats.
  wire vnpu_13_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_13_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_13_ve_entry;            // Slots of the VE queue.
  wire vnpu_13_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_13_utop_pc;
  wire [7:0] vnpu_13_me_hit;                // The line of this ME queue is there.
  wire vnpu_13_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] vnpu_14_ready_add;             // ME uTops that become ready.
  wire vnpu_14_kill;                        // Discard all its uTops.
  wire vnpu_14_done;                        // The program completed (pulse).
  wire vnpu_14_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_14_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_14_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_14_utop_me;               // That ME.
  wire [2:0] vnpu_14_utop_index;            // That uTop.
  wire vnpu_14_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_14_state;                 // State of the sequencer.
  wire [15:0] vnpu_14_group;                // Group that runs.
  wire [3:0] vnpu_14_fault_code;            // First fault.
  wire vnpu_14_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_14_row_req_address;      // Its address.
  wire [4:0] vnpu_14_row_req_beats;         // Its beats.
  wire [319:0] vnpu_14_line;                // Line that was hit in the cycle before.
  wire vnpu_14_line_good;                   // Its parity is right.
  wire vnpu_14_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_14_code_req_address;     // Its address.
  wire [4:0] vnpu_14_code_req_beats;        // Its beats.
  wire vnpu_14_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_14_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_14_ve_entry;            // Slots of the VE queue.
  wire vnpu_14_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_14_utop_pc;
  wire [7:0] vnpu_14_me_hit;                // The line of this ME queue is there.
  wire vnpu_14_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] vnpu_15_ready_add;             // ME uTops that become ready.
  wire vnpu_15_kill;                        // Discard all its uTops.
  wire vnpu_15_done;                        // The program completed (pulse).
  wire vnpu_15_ve_active;                   // Its VE uTop is unfinished.
  wire vnpu_15_ve_flush;                    // Its VE queue is emptied.
  wire vnpu_15_utop_valid;                  // A uTop begins to run on an ME (pulse).
  wire [2:0] vnpu_15_utop_me;               // That ME.
  wire [2:0] vnpu_15_utop_index;            // That uTop.
  wire vnpu_15_utop_resume;                 // It goes on from its saved context.
  wire [2:0] vnpu_15_state;                 // State of the sequencer.
  wire [15:0] vnpu_15_group;                // Group that runs.
  wire [3:0] vnpu_15_fault_code;            // First fault.
  wire vnpu_15_row_req_valid;               // A row is asked for.
  wire [47:0] vnpu_15_row_req_address;      // Its address.
  wire [4:0] vnpu_15_row_req_beats;         // Its beats.
  wire [319:0] vnpu_15_line;                // Line that was hit in the cycle before.
  wire vnpu_15_line_good;                   // Its parity is right.
  wire vnpu_15_code_req_valid;              // A block of code is asked for.
  wire [47:0] vnpu_15_code_req_address;     // Its address.
  wire [4:0] vnpu_15_code_req_beats;        // Its beats.
  wire vnpu_15_ve_valid;                    // The VE queue has an instruction at its front.
  wire [7:0] vnpu_15_ve_slots;              // Its VE slots in use.
  wire [511:0] vnpu_15_ve_entry;            // Slots of the VE queue.
  wire vnpu_15_live;                        // The program runs.
  // First instruction of the uTop that begins; 0 for none.
  wire [23:0] vnpu_15_utop_pc;
  wire [7:0] vnpu_15_me_hit;                // The line of this ME queue is there.
  wire vnpu_15_inject_done;                 // The bit was inverted (pulse).
  wire [3:0] engine_0_owner;                // vNPU of its uTop.
  wire [2:0] engine_0_index;                // Number of its uTop in its group.
  wire engine_0_look;                       // It looks for a line.
  wire [23:0] engine_0_look_line;           // That line.
  wire engine_0_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_0_instr_ve;             // Its VE slots in use.
  wire engine_0_instr_me;                   // It has an ME operation.
  wire engine_0_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_0_next_group;          // Its number.
  wire [3:0] engine_0_fault_code;           // Fault of the queue; 0 for none.
  wire engine_0_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_0_context;           // What must be kept of a suspended uTop.
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
  wire [15:0] engine_0_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_0_context_write;              // The context is written.
  wire engine_0_me_op_valid;                // An ME operation.
  wire [31:0] engine_0_me_op;               // Word of its slot.
  wire [31:0] engine_0_me_operand;          // Its address.
  wire [511:0] engine_0_ve_entry;           // VE slots.
  wire [3:0] engine_1_owner;                // vNPU of its uTop.
  wire [2:0] engine_1_index;                // Number of its uTop in its group.
  wire engine_1_look;                       // It looks for a line.
  wire [23:0] engine_1_look_line;           // That line.
  wire engine_1_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_1_instr_ve;             // Its VE slots in use.
  wire engine_1_instr_me;                   // It has an ME operation.
  wire engine_1_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_1_next_group;          // Its number.
  wire [3:0] engine_1_fault_code;           // Fault of the queue; 0 for none.
  wire engine_1_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_1_context;           // What must be kept of a suspended uTop.
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
  wire [15:0] engine_1_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_1_context_write;              // The context is written.
  wire engine_1_me_op_valid;                // An ME operation.
  wire [31:0] engine_1_me_op;               // Word of its slot.
  wire [31:0] engine_1_me_operand;          // Its address.
  wire [511:0] engine_1_ve_entry;           // VE slots.
  wire [3:0] engine_2_owner;                // vNPU of its uTop.
  wire [2:0] engine_2_index;                // Number of its uTop in its group.
  wire engine_2_look;                       // It looks for a line.
  wire [23:0] engine_2_look_line;           // That line.
  wire engine_2_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_2_instr_ve;             // Its VE slots in use.
  wire engine_2_instr_me;                   // It has an ME operation.
  wire engine_2_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_2_next_group;          // Its number.
  wire [3:0] engine_2_fault_code;           // Fault of the queue; 0 for none.
  wire engine_2_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_2_context;           // What must be kept of a suspended uTop.
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
  wire [15:0] engine_2_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_2_context_write;              // The context is written.
  wire engine_2_me_op_valid;                // An ME operation.
  wire [31:0] engine_2_me_op;               // Word of its slot.
  wire [31:0] engine_2_me_operand;          // Its address.
  wire [511:0] engine_2_ve_entry;           // VE slots.
  wire [3:0] engine_3_owner;                // vNPU of its uTop.
  wire [2:0] engine_3_index;                // Number of its uTop in its group.
  wire engine_3_look;                       // It looks for a line.
  wire [23:0] engine_3_look_line;           // That line.
  wire engine_3_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_3_instr_ve;             // Its VE slots in use.
  wire engine_3_instr_me;                   // It has an ME operation.
  wire engine_3_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_3_next_group;          // Its number.
  wire [3:0] engine_3_fault_code;           // Fault of the queue; 0 for none.
  wire engine_3_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_3_context;           // What must be kept of a suspended uTop.
  wire engine_3_expired;                    // The ME owes its answer for too long.
  wire engine_3_me_clear;                   // Clear all registers (pulse).
  wire engine_3_me_restore;                 // Restore the context.
  wire engine_3_me_kill;                    // Discard instead of save.
  wire [47:0] engine_3_me_context;          // Address of the context.
  wire engine_3_online;                     // In service in this cycle.
  wire engine_3_flush;                      // The queue is emptied.
  wire engine_3_finished;                   // Its uTop is finished.
  wire engine_3_saved;                      // Its context is saved.
  wire engine_3_lost;                       // It goes out of service with a uTop.
  wire [15:0] engine_3_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_3_context_write;              // The context is written.
  wire engine_3_me_op_valid;                // An ME operation.
  wire [31:0] engine_3_me_op;               // Word of its slot.
  wire [31:0] engine_3_me_operand;          // Its address.
  wire [511:0] engine_3_ve_entry;           // VE slots.
  wire [3:0] engine_4_owner;                // vNPU of its uTop.
  wire [2:0] engine_4_index;                // Number of its uTop in its group.
  wire engine_4_look;                       // It looks for a line.
  wire [23:0] engine_4_look_line;           // That line.
  wire engine_4_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_4_instr_ve;             // Its VE slots in use.
  wire engine_4_instr_me;                   // It has an ME operation.
  wire engine_4_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_4_next_group;          // Its number.
  wire [3:0] engine_4_fault_code;           // Fault of the queue; 0 for none.
  wire engine_4_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_4_context;           // What must be kept of a suspended uTop.
  wire engine_4_expired;                    // The ME owes its answer for too long.
  wire engine_4_me_clear;                   // Clear all registers (pulse).
  wire engine_4_me_restore;                 // Restore the context.
  wire engine_4_me_kill;                    // Discard instead of save.
  wire [47:0] engine_4_me_context;          // Address of the context.
  wire engine_4_online;                     // In service in this cycle.
  wire engine_4_flush;                      // The queue is emptied.
  wire engine_4_finished;                   // Its uTop is finished.
  wire engine_4_saved;                      // Its context is saved.
  wire engine_4_lost;                       // It goes out of service with a uTop.
  wire [15:0] engine_4_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_4_context_write;              // The context is written.
  wire engine_4_me_op_valid;                // An ME operation.
  wire [31:0] engine_4_me_op;               // Word of its slot.
  wire [31:0] engine_4_me_operand;          // Its address.
  wire [511:0] engine_4_ve_entry;           // VE slots.
  wire [3:0] engine_5_owner;                // vNPU of its uTop.
  wire [2:0] engine_5_index;                // Number of its uTop in its group.
  wire engine_5_look;                       // It looks for a line.
  wire [23:0] engine_5_look_line;           // That line.
  wire engine_5_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_5_instr_ve;             // Its VE slots in use.
  wire engine_5_instr_me;                   // It has an ME operation.
  wire engine_5_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_5_next_group;          // Its number.
  wire [3:0] engine_5_fault_code;           // Fault of the queue; 0 for none.
  wire engine_5_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_5_context;           // What must be kept of a suspended uTop.
  wire engine_5_expired;                    // The ME owes its answer for too long.
  wire engine_5_me_clear;                   // Clear all registers (pulse).
  wire engine_5_me_restore;                 // Restore the context.
  wire engine_5_me_kill;                    // Discard instead of save.
  wire [47:0] engine_5_me_context;          // Address of the context.
  wire engine_5_online;                     // In service in this cycle.
  wire engine_5_flush;                      // The queue is emptied.
  wire engine_5_finished;                   // Its uTop is finished.
  wire engine_5_saved;                      // Its context is saved.
  wire engine_5_lost;                       // It goes out of service with a uTop.
  wire [15:0] engine_5_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_5_context_write;              // The context is written.
  wire engine_5_me_op_valid;                // An ME operation.
  wire [31:0] engine_5_me_op;               // Word of its slot.
  wire [31:0] engine_5_me_operand;          // Its address.
  wire [511:0] engine_5_ve_entry;           // VE slots.
  wire [3:0] engine_6_owner;                // vNPU of its uTop.
  wire [2:0] engine_6_index;                // Number of its uTop in its group.
  wire engine_6_look;                       // It looks for a line.
  wire [23:0] engine_6_look_line;           // That line.
  wire engine_6_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_6_instr_ve;             // Its VE slots in use.
  wire engine_6_instr_me;                   // It has an ME operation.
  wire engine_6_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_6_next_group;          // Its number.
  wire [3:0] engine_6_fault_code;           // Fault of the queue; 0 for none.
  wire engine_6_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_6_context;           // What must be kept of a suspended uTop.
  wire engine_6_expired;                    // The ME owes its answer for too long.
  wire engine_6_me_clear;                   // Clear all registers (pulse).
  wire engine_6_me_restore;                 // Restore the context.
  wire engine_6_me_kill;                    // Discard instead of save.
  wire [47:0] engine_6_me_context;          // Address of the context.
  wire engine_6_online;                     // In service in this cycle.
  wire engine_6_flush;                      // The queue is emptied.
  wire engine_6_finished;                   // Its uTop is finished.
  wire engine_6_saved;                      // Its context is saved.
  wire engine_6_lost;                       // It goes out of service with a uTop.
  wire [15:0] engine_6_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_6_context_write;              // The context is written.
  wire engine_6_me_op_valid;                // An ME operation.
  wire [31:0] engine_6_me_op;               // Word of its slot.
  wire [31:0] engine_6_me_operand;          // Its address.
  wire [511:0] engine_6_ve_entry;           // VE slots.
  wire [3:0] engine_7_owner;                // vNPU of its uTop.
  wire [2:0] engine_7_index;                // Number of its uTop in its group.
  wire engine_7_look;                       // It looks for a line.
  wire [23:0] engine_7_look_line;           // That line.
  wire engine_7_instr_valid;                // An instruction is at its front.
  wire [7:0] engine_7_instr_ve;             // Its VE slots in use.
  wire engine_7_instr_me;                   // It has an ME operation.
  wire engine_7_next_valid;                 // It writes the next group (pulse).
  wire [15:0] engine_7_next_group;          // Its number.
  wire [3:0] engine_7_fault_code;           // Fault of the queue; 0 for none.
  wire engine_7_me_end;                     // All operations of the uTop have been given.
  wire [1116:0] engine_7_context;           // What must be kept of a suspended uTop.
  wire engine_7_expired;                    // The ME owes its answer for too long.
  wire engine_7_me_clear;                   // Clear all registers (pulse).
  wire engine_7_me_restore;                 // Restore the context.
  wire engine_7_me_kill;                    // Discard instead of save.
  wire [47:0] engine_7_me_context;          // Address of the context.
  wire engine_7_online;                     // In service in this cycle.
  wire engine_7_flush;                      // The queue is emptied.
  wire engine_7_finished;                   // Its uTop is finished.
  wire engine_7_saved;                      // Its context is saved.
  wire engine_7_lost;                       // It goes out of service with a uTop.
  wire [15:0] engine_7_owned;               // Its owner, one-hot; none without a uTop.
  wire engine_7_context_write;              // The context is written.
  wire engine_7_me_op_valid;                // An ME operation.
  wire [31:0] engine_7_me_op;               // Word of its slot.
  wire [31:0] engine_7_me_operand;          // Its address.
  wire [511:0] engine_7_ve_entry;           // VE slots.
  wire ve_0_op_valid;                       // An operation.
  wire [31:0] ve_0_op;                      // Word of its slot.
  wire [31:0] ve_0_operand;                 // Its address or scalar.
  wire [3:0] ve_0_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_0_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_0_reduce;
  wire ve_1_op_valid;                       // An operation.
  wire [31:0] ve_1_op;                      // Word of its slot.
  wire [31:0] ve_1_operand;                 // Its address or scalar.
  wire [3:0] ve_1_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_1_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_1_reduce;
  wire ve_2_op_valid;                       // An operation.
  wire [31:0] ve_2_op;                      // Word of its slot.
  wire [31:0] ve_2_operand;                 // Its address or scalar.
  wire [3:0] ve_2_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_2_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_2_reduce;
  wire ve_3_op_valid;                       // An operation.
  wire [31:0] ve_3_op;                      // Word of its slot.
  wire [31:0] ve_3_operand;                 // Its address or scalar.
  wire [3:0] ve_3_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_3_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_3_reduce;
  wire ve_4_op_valid;                       // An operation.
  wire [31:0] ve_4_op;                      // Word of its slot.
  wire [31:0] ve_4_operand;                 // Its address or scalar.
  wire [3:0] ve_4_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_4_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_4_reduce;
  wire ve_5_op_valid;                       // An operation.
  wire [31:0] ve_5_op;                      // Word of its slot.
  wire [31:0] ve_5_operand;                 // Its address or scalar.
  wire [3:0] ve_5_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_5_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_5_reduce;
  wire ve_6_op_valid;                       // An operation.
  wire [31:0] ve_6_op;                      // Word of its slot.
  wire [31:0] ve_6_operand;                 // Its address or scalar.
  wire [3:0] ve_6_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_6_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_6_reduce;
  wire ve_7_op_valid;                       // An operation.
  wire [31:0] ve_7_op;                      // Word of its slot.
  wire [31:0] ve_7_operand;                 // Its address or scalar.
  wire [3:0] ve_7_vnpu;                     // vNPU whose SRAM it works on.
  wire [15:0] ve_7_grant;                   // vNPU that is served, one-hot.
  // Queue that waits for the result in this cycle, one-hot.
  wire [23:0] ve_7_reduce;

  // ----------------------------------------
  // uTop that begins
  // ----------------------------------------

  // vNPU of the uTop that begins, one-hot.
  wire [15:0] launch = {
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
  wire [3:0] launch_owner = {
    |(launch & 16'hff00),
    |(launch & 16'hf0f0),
    |(launch & 16'hcccc),
    |(launch & 16'haaaa)
  };

  // ME that it begins on.
  wire [2:0] launch_me =
      (vnpu_0_utop_me & {3{launch[0]}}) |
      (vnpu_1_utop_me & {3{launch[1]}}) |
      (vnpu_2_utop_me & {3{launch[2]}}) |
      (vnpu_3_utop_me & {3{launch[3]}}) |
      (vnpu_4_utop_me & {3{launch[4]}}) |
      (vnpu_5_utop_me & {3{launch[5]}}) |
      (vnpu_6_utop_me & {3{launch[6]}}) |
      (vnpu_7_utop_me & {3{launch[7]}}) |
      (vnpu_8_utop_me & {3{launch[8]}}) |
      (vnpu_9_utop_me & {3{launch[9]}}) |
      (vnpu_10_utop_me & {3{launch[10]}}) |
      (vnpu_11_utop_me & {3{launch[11]}}) |
      (vnpu_12_utop_me & {3{launch[12]}}) |
      (vnpu_13_utop_me & {3{launch[13]}}) |
      (vnpu_14_utop_me & {3{launch[14]}}) |
      (vnpu_15_utop_me & {3{launch[15]}});

  // Its number in its group.
  wire [2:0] launch_index =
      (vnpu_0_utop_index & {3{launch[0]}}) |
      (vnpu_1_utop_index & {3{launch[1]}}) |
      (vnpu_2_utop_index & {3{launch[2]}}) |
      (vnpu_3_utop_index & {3{launch[3]}}) |
      (vnpu_4_utop_index & {3{launch[4]}}) |
      (vnpu_5_utop_index & {3{launch[5]}}) |
      (vnpu_6_utop_index & {3{launch[6]}}) |
      (vnpu_7_utop_index & {3{launch[7]}}) |
      (vnpu_8_utop_index & {3{launch[8]}}) |
      (vnpu_9_utop_index & {3{launch[9]}}) |
      (vnpu_10_utop_index & {3{launch[10]}}) |
      (vnpu_11_utop_index & {3{launch[11]}}) |
      (vnpu_12_utop_index & {3{launch[12]}}) |
      (vnpu_13_utop_index & {3{launch[13]}}) |
      (vnpu_14_utop_index & {3{launch[14]}}) |
      (vnpu_15_utop_index & {3{launch[15]}});

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
      (vnpu_15_utop_resume & launch[15]);

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
      vnpu_15_utop_pc;

  // ----------------------------------------
  // Contexts of suspended uTops
  // ----------------------------------------

  // ME whose context is written, one-hot.
  wire [7:0] context_write = {
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
    .write_vnpu_i    ((engine_0_owner & {4{context_write[0]}}) |
                      (engine_1_owner & {4{context_write[1]}}) |
                      (engine_2_owner & {4{context_write[2]}}) |
                      (engine_3_owner & {4{context_write[3]}}) |
                      (engine_4_owner & {4{context_write[4]}}) |
                      (engine_5_owner & {4{context_write[5]}}) |
                      (engine_6_owner & {4{context_write[6]}}) |
                      (engine_7_owner & {4{context_write[7]}})),
    .write_utop_i    ((engine_0_index & {3{context_write[0]}}) |
                      (engine_1_index & {3{context_write[1]}}) |
                      (engine_2_index & {3{context_write[2]}}) |
                      (engine_3_index & {3{context_write[3]}}) |
                      (engine_4_index & {3{context_write[4]}}) |
                      (engine_5_index & {3{context_write[5]}}) |
                      (engine_6_index & {3{context_write[6]}}) |
                      (engine_7_index & {3{context_write[7]}})),
    .write_context_i ((engine_0_context & {1117{context_write[0]}}) |
                      (engine_1_context & {1117{context_write[1]}}) |
                      (engine_2_context & {1117{context_write[2]}}) |
                      (engine_3_context & {1117{context_write[3]}}) |
                      (engine_4_context & {1117{context_write[4]}}) |
                      (engine_5_context & {1117{context_write[5]}}) |
                      (engine_6_context & {1117{context_write[6]}}) |
                      (engine_7_context & {1117{context_write[7]}})),
    .read_vnpu_i     (launch_owner),
    .read_utop_i     (launch_index),
    .read_context_o  (contexts_read_context)
  );

  // ----------------------------------------
  // Engines
  // ----------------------------------------

  // Tenant of ME 0.
  wire [3:0] me_0_vnpu = me_vnpu_o[3:0];

  // Tenant of ME 0, one-hot.
  wire [15:0] me_0_tenant = {
    me_0_vnpu == 4'd15,
    me_0_vnpu == 4'd14,
    me_0_vnpu == 4'd13,
    me_0_vnpu == 4'd12,
    me_0_vnpu == 4'd11,
    me_0_vnpu == 4'd10,
    me_0_vnpu == 4'd9,
    me_0_vnpu == 4'd8,
    me_0_vnpu == 4'd7,
    me_0_vnpu == 4'd6,
    me_0_vnpu == 4'd5,
    me_0_vnpu == 4'd4,
    me_0_vnpu == 4'd3,
    me_0_vnpu == 4'd2,
    me_0_vnpu == 4'd1,
    me_0_vnpu == 4'd0
  };

  // Tenant of ME 1.
  wire [3:0] me_1_vnpu = me_vnpu_o[7:4];

  // Tenant of ME 1, one-hot.
  wire [15:0] me_1_tenant = {
    me_1_vnpu == 4'd15,
    me_1_vnpu == 4'd14,
    me_1_vnpu == 4'd13,
    me_1_vnpu == 4'd12,
    me_1_vnpu == 4'd11,
    me_1_vnpu == 4'd10,
    me_1_vnpu == 4'd9,
    me_1_vnpu == 4'd8,
    me_1_vnpu == 4'd7,
    me_1_vnpu == 4'd6,
    me_1_vnpu == 4'd5,
    me_1_vnpu == 4'd4,
    me_1_vnpu == 4'd3,
    me_1_vnpu == 4'd2,
    me_1_vnpu == 4'd1,
    me_1_vnpu == 4'd0
  };

  // Tenant of ME 2.
  wire [3:0] me_2_vnpu = me_vnpu_o[11:8];

  // Tenant of ME 2, one-hot.
  wire [15:0] me_2_tenant = {
    me_2_vnpu == 4'd15,
    me_2_vnpu == 4'd14,
    me_2_vnpu == 4'd13,
    me_2_vnpu == 4'd12,
    me_2_vnpu == 4'd11,
    me_2_vnpu == 4'd10,
    me_2_vnpu == 4'd9,
    me_2_vnpu == 4'd8,
    me_2_vnpu == 4'd7,
    me_2_vnpu == 4'd6,
    me_2_vnpu == 4'd5,
    me_2_vnpu == 4'd4,
    me_2_vnpu == 4'd3,
    me_2_vnpu == 4'd2,
    me_2_vnpu == 4'd1,
    me_2_vnpu == 4'd0
  };

  // Tenant of ME 3.
  wire [3:0] me_3_vnpu = me_vnpu_o[15:12];

  // Tenant of ME 3, one-hot.
  wire [15:0] me_3_tenant = {
    me_3_vnpu == 4'd15,
    me_3_vnpu == 4'd14,
    me_3_vnpu == 4'd13,
    me_3_vnpu == 4'd12,
    me_3_vnpu == 4'd11,
    me_3_vnpu == 4'd10,
    me_3_vnpu == 4'd9,
    me_3_vnpu == 4'd8,
    me_3_vnpu == 4'd7,
    me_3_vnpu == 4'd6,
    me_3_vnpu == 4'd5,
    me_3_vnpu == 4'd4,
    me_3_vnpu == 4'd3,
    me_3_vnpu == 4'd2,
    me_3_vnpu == 4'd1,
    me_3_vnpu == 4'd0
  };

  // Tenant of ME 4.
  wire [3:0] me_4_vnpu = me_vnpu_o[19:16];

  // Tenant of ME 4, one-hot.
  wire [15:0] me_4_tenant = {
    me_4_vnpu == 4'd15,
    me_4_vnpu == 4'd14,
    me_4_vnpu == 4'd13,
    me_4_vnpu == 4'd12,
    me_4_vnpu == 4'd11,
    me_4_vnpu == 4'd10,
    me_4_vnpu == 4'd9,
    me_4_vnpu == 4'd8,
    me_4_vnpu == 4'd7,
    me_4_vnpu == 4'd6,
    me_4_vnpu == 4'd5,
    me_4_vnpu == 4'd4,
    me_4_vnpu == 4'd3,
    me_4_vnpu == 4'd2,
    me_4_vnpu == 4'd1,
    me_4_vnpu == 4'd0
  };

  // Tenant of ME 5.
  wire [3:0] me_5_vnpu = me_vnpu_o[23:20];

  // Tenant of ME 5, one-hot.
  wire [15:0] me_5_tenant = {
    me_5_vnpu == 4'd15,
    me_5_vnpu == 4'd14,
    me_5_vnpu == 4'd13,
    me_5_vnpu == 4'd12,
    me_5_vnpu == 4'd11,
    me_5_vnpu == 4'd10,
    me_5_vnpu == 4'd9,
    me_5_vnpu == 4'd8,
    me_5_vnpu == 4'd7,
    me_5_vnpu == 4'd6,
    me_5_vnpu == 4'd5,
    me_5_vnpu == 4'd4,
    me_5_vnpu == 4'd3,
    me_5_vnpu == 4'd2,
    me_5_vnpu == 4'd1,
    me_5_vnpu == 4'd0
  };

  // Tenant of ME 6.
  wire [3:0] me_6_vnpu = me_vnpu_o[27:24];

  // Tenant of ME 6, one-hot.
  wire [15:0] me_6_tenant = {
    me_6_vnpu == 4'd15,
    me_6_vnpu == 4'd14,
    me_6_vnpu == 4'd13,
    me_6_vnpu == 4'd12,
    me_6_vnpu == 4'd11,
    me_6_vnpu == 4'd10,
    me_6_vnpu == 4'd9,
    me_6_vnpu == 4'd8,
    me_6_vnpu == 4'd7,
    me_6_vnpu == 4'd6,
    me_6_vnpu == 4'd5,
    me_6_vnpu == 4'd4,
    me_6_vnpu == 4'd3,
    me_6_vnpu == 4'd2,
    me_6_vnpu == 4'd1,
    me_6_vnpu == 4'd0
  };

  // Tenant of ME 7.
  wire [3:0] me_7_vnpu = me_vnpu_o[31:28];

  // Tenant of ME 7, one-hot.
  wire [15:0] me_7_tenant = {
    me_7_vnpu == 4'd15,
    me_7_vnpu == 4'd14,
    me_7_vnpu == 4'd13,
    me_7_vnpu == 4'd12,
    me_7_vnpu == 4'd11,
    me_7_vnpu == 4'd10,
    me_7_vnpu == 4'd9,
    me_7_vnpu == 4'd8,
    me_7_vnpu == 4'd7,
    me_7_vnpu == 4'd6,
    me_7_vnpu == 4'd5,
    me_7_vnpu == 4'd4,
    me_7_vnpu == 4'd3,
    me_7_vnpu == 4'd2,
    me_7_vnpu == 4'd1,
    me_7_vnpu == 4'd0
  };

  // VE whose result queue 0 takes, one-hot.
  wire [7:0] result_ve_0 = {
    ve_7_reduce[0],
    ve_6_reduce[0] & ~ve_7_reduce[0],
    ve_5_reduce[0] & ~ve_6_reduce[0] & ~ve_7_reduce[0],
    ve_4_reduce[0] & ~ve_5_reduce[0] & ~ve_6_reduce[0] & ~ve_7_reduce[0],
    ve_3_reduce[0] & ~ve_4_reduce[0] & ~ve_5_reduce[0] & ~ve_6_reduce[0] & ~ve_7_reduce[0],
    ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0],
    ve_1_reduce[0] &
    ~ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0],
    ve_0_reduce[0] &
    ~ve_1_reduce[0] &
    ~ve_2_reduce[0] &
    ~ve_3_reduce[0] &
    ~ve_4_reduce[0] &
    ~ve_5_reduce[0] &
    ~ve_6_reduce[0] &
    ~ve_7_reduce[0]
  };

  vnpu_engine_slice u_engine_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd0)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[0]),
    .save_i          (me_save_o[0]),
    .in_service_i    (me_online_o[0]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd0)),
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
                      (vnpu_15_group & {16{engine_0_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_0_owned[15]}}),
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
                      (vnpu_15_live & engine_0_owned[15])),
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
                      (vnpu_15_me_hit[0] & engine_0_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_0_owned[0]}}) |
                      (vnpu_1_line & {320{engine_0_owned[1]}}) |
                      (vnpu_2_line & {320{engine_0_owned[2]}}) |
                      (vnpu_3_line & {320{engine_0_owned[3]}}) |
                      (vnpu_4_line & {320{engine_0_owned[4]}}) |
                      (vnpu_5_line & {320{engine_0_owned[5]}}) |
                      (vnpu_6_line & {320{engine_0_owned[6]}}) |
                      (vnpu_7_line & {320{engine_0_owned[7]}}) |
                      (vnpu_8_line & {320{engine_0_owned[8]}}) |
                      (vnpu_9_line & {320{engine_0_owned[9]}}) |
                      (vnpu_10_line & {320{engine_0_owned[10]}}) |
                      (vnpu_11_line & {320{engine_0_owned[11]}}) |
                      (vnpu_12_line & {320{engine_0_owned[12]}}) |
                      (vnpu_13_line & {320{engine_0_owned[13]}}) |
                      (vnpu_14_line & {320{engine_0_owned[14]}}) |
                      (vnpu_15_line & {320{engine_0_owned[15]}})),
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
                      (vnpu_15_line_good & engine_0_owned[15])),
    .take_i          (operation_scheduler_instr_take[0]),
    .retire_i        (operation_scheduler_retire[0]),
    .todo_i          (operation_scheduler_todo[7:0]),
    .me_todo_i       (operation_scheduler_me_todo[0]),
    .issue_i         (operation_scheduler_me_issue[0]),
    .result_valid_i  (ve_0_reduce[0] |
                      ve_1_reduce[0] |
                      ve_2_reduce[0] |
                      ve_3_reduce[0] |
                      ve_4_reduce[0] |
                      ve_5_reduce[0] |
                      ve_6_reduce[0] |
                      ve_7_reduce[0]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_0[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_0[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_0[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_0[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_0[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_0[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_0[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_0[7]}})),
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
  wire [7:0] result_ve_1 = {
    ve_7_reduce[1],
    ve_6_reduce[1] & ~ve_7_reduce[1],
    ve_5_reduce[1] & ~ve_6_reduce[1] & ~ve_7_reduce[1],
    ve_4_reduce[1] & ~ve_5_reduce[1] & ~ve_6_reduce[1] & ~ve_7_reduce[1],
    ve_3_reduce[1] & ~ve_4_reduce[1] & ~ve_5_reduce[1] & ~ve_6_reduce[1] & ~ve_7_reduce[1],
    ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1],
    ve_1_reduce[1] &
    ~ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1],
    ve_0_reduce[1] &
    ~ve_1_reduce[1] &
    ~ve_2_reduce[1] &
    ~ve_3_reduce[1] &
    ~ve_4_reduce[1] &
    ~ve_5_reduce[1] &
    ~ve_6_reduce[1] &
    ~ve_7_reduce[1]
  };

  vnpu_engine_slice u_engine_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd1)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[1]),
    .save_i          (me_save_o[1]),
    .in_service_i    (me_online_o[1]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd1)),
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
                      (vnpu_15_group & {16{engine_1_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_1_owned[15]}}),
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
                      (vnpu_15_live & engine_1_owned[15])),
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
                      (vnpu_15_me_hit[1] & engine_1_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_1_owned[0]}}) |
                      (vnpu_1_line & {320{engine_1_owned[1]}}) |
                      (vnpu_2_line & {320{engine_1_owned[2]}}) |
                      (vnpu_3_line & {320{engine_1_owned[3]}}) |
                      (vnpu_4_line & {320{engine_1_owned[4]}}) |
                      (vnpu_5_line & {320{engine_1_owned[5]}}) |
                      (vnpu_6_line & {320{engine_1_owned[6]}}) |
                      (vnpu_7_line & {320{engine_1_owned[7]}}) |
                      (vnpu_8_line & {320{engine_1_owned[8]}}) |
                      (vnpu_9_line & {320{engine_1_owned[9]}}) |
                      (vnpu_10_line & {320{engine_1_owned[10]}}) |
                      (vnpu_11_line & {320{engine_1_owned[11]}}) |
                      (vnpu_12_line & {320{engine_1_owned[12]}}) |
                      (vnpu_13_line & {320{engine_1_owned[13]}}) |
                      (vnpu_14_line & {320{engine_1_owned[14]}}) |
                      (vnpu_15_line & {320{engine_1_owned[15]}})),
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
                      (vnpu_15_line_good & engine_1_owned[15])),
    .take_i          (operation_scheduler_instr_take[1]),
    .retire_i        (operation_scheduler_retire[1]),
    .todo_i          (operation_scheduler_todo[15:8]),
    .me_todo_i       (operation_scheduler_me_todo[1]),
    .issue_i         (operation_scheduler_me_issue[1]),
    .result_valid_i  (ve_0_reduce[1] |
                      ve_1_reduce[1] |
                      ve_2_reduce[1] |
                      ve_3_reduce[1] |
                      ve_4_reduce[1] |
                      ve_5_reduce[1] |
                      ve_6_reduce[1] |
                      ve_7_reduce[1]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_1[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_1[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_1[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_1[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_1[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_1[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_1[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_1[7]}})),
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
  wire [7:0] result_ve_2 = {
    ve_7_reduce[2],
    ve_6_reduce[2] & ~ve_7_reduce[2],
    ve_5_reduce[2] & ~ve_6_reduce[2] & ~ve_7_reduce[2],
    ve_4_reduce[2] & ~ve_5_reduce[2] & ~ve_6_reduce[2] & ~ve_7_reduce[2],
    ve_3_reduce[2] & ~ve_4_reduce[2] & ~ve_5_reduce[2] & ~ve_6_reduce[2] & ~ve_7_reduce[2],
    ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2],
    ve_1_reduce[2] &
    ~ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2],
    ve_0_reduce[2] &
    ~ve_1_reduce[2] &
    ~ve_2_reduce[2] &
    ~ve_3_reduce[2] &
    ~ve_4_reduce[2] &
    ~ve_5_reduce[2] &
    ~ve_6_reduce[2] &
    ~ve_7_reduce[2]
  };

  vnpu_engine_slice u_engine_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd2)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[2]),
    .save_i          (me_save_o[2]),
    .in_service_i    (me_online_o[2]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd2)),
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
                      (vnpu_15_group & {16{engine_2_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_2_owned[15]}}),
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
                      (vnpu_15_live & engine_2_owned[15])),
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
                      (vnpu_15_me_hit[2] & engine_2_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_2_owned[0]}}) |
                      (vnpu_1_line & {320{engine_2_owned[1]}}) |
                      (vnpu_2_line & {320{engine_2_owned[2]}}) |
                      (vnpu_3_line & {320{engine_2_owned[3]}}) |
                      (vnpu_4_line & {320{engine_2_owned[4]}}) |
                      (vnpu_5_line & {320{engine_2_owned[5]}}) |
                      (vnpu_6_line & {320{engine_2_owned[6]}}) |
                      (vnpu_7_line & {320{engine_2_owned[7]}}) |
                      (vnpu_8_line & {320{engine_2_owned[8]}}) |
                      (vnpu_9_line & {320{engine_2_owned[9]}}) |
                      (vnpu_10_line & {320{engine_2_owned[10]}}) |
                      (vnpu_11_line & {320{engine_2_owned[11]}}) |
                      (vnpu_12_line & {320{engine_2_owned[12]}}) |
                      (vnpu_13_line & {320{engine_2_owned[13]}}) |
                      (vnpu_14_line & {320{engine_2_owned[14]}}) |
                      (vnpu_15_line & {320{engine_2_owned[15]}})),
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
                      (vnpu_15_line_good & engine_2_owned[15])),
    .take_i          (operation_scheduler_instr_take[2]),
    .retire_i        (operation_scheduler_retire[2]),
    .todo_i          (operation_scheduler_todo[23:16]),
    .me_todo_i       (operation_scheduler_me_todo[2]),
    .issue_i         (operation_scheduler_me_issue[2]),
    .result_valid_i  (ve_0_reduce[2] |
                      ve_1_reduce[2] |
                      ve_2_reduce[2] |
                      ve_3_reduce[2] |
                      ve_4_reduce[2] |
                      ve_5_reduce[2] |
                      ve_6_reduce[2] |
                      ve_7_reduce[2]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_2[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_2[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_2[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_2[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_2[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_2[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_2[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_2[7]}})),
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
  wire [7:0] result_ve_3 = {
    ve_7_reduce[3],
    ve_6_reduce[3] & ~ve_7_reduce[3],
    ve_5_reduce[3] & ~ve_6_reduce[3] & ~ve_7_reduce[3],
    ve_4_reduce[3] & ~ve_5_reduce[3] & ~ve_6_reduce[3] & ~ve_7_reduce[3],
    ve_3_reduce[3] & ~ve_4_reduce[3] & ~ve_5_reduce[3] & ~ve_6_reduce[3] & ~ve_7_reduce[3],
    ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3],
    ve_1_reduce[3] &
    ~ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3],
    ve_0_reduce[3] &
    ~ve_1_reduce[3] &
    ~ve_2_reduce[3] &
    ~ve_3_reduce[3] &
    ~ve_4_reduce[3] &
    ~ve_5_reduce[3] &
    ~ve_6_reduce[3] &
    ~ve_7_reduce[3]
  };

  vnpu_engine_slice u_engine_3 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd3)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[3]),
    .save_i          (me_save_o[3]),
    .in_service_i    (me_online_o[3]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd3)),
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
                      (vnpu_15_group & {16{engine_3_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_3_owned[15]}}),
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
                      (vnpu_15_live & engine_3_owned[15])),
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
                      (vnpu_15_me_hit[3] & engine_3_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_3_owned[0]}}) |
                      (vnpu_1_line & {320{engine_3_owned[1]}}) |
                      (vnpu_2_line & {320{engine_3_owned[2]}}) |
                      (vnpu_3_line & {320{engine_3_owned[3]}}) |
                      (vnpu_4_line & {320{engine_3_owned[4]}}) |
                      (vnpu_5_line & {320{engine_3_owned[5]}}) |
                      (vnpu_6_line & {320{engine_3_owned[6]}}) |
                      (vnpu_7_line & {320{engine_3_owned[7]}}) |
                      (vnpu_8_line & {320{engine_3_owned[8]}}) |
                      (vnpu_9_line & {320{engine_3_owned[9]}}) |
                      (vnpu_10_line & {320{engine_3_owned[10]}}) |
                      (vnpu_11_line & {320{engine_3_owned[11]}}) |
                      (vnpu_12_line & {320{engine_3_owned[12]}}) |
                      (vnpu_13_line & {320{engine_3_owned[13]}}) |
                      (vnpu_14_line & {320{engine_3_owned[14]}}) |
                      (vnpu_15_line & {320{engine_3_owned[15]}})),
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
                      (vnpu_15_line_good & engine_3_owned[15])),
    .take_i          (operation_scheduler_instr_take[3]),
    .retire_i        (operation_scheduler_retire[3]),
    .todo_i          (operation_scheduler_todo[31:24]),
    .me_todo_i       (operation_scheduler_me_todo[3]),
    .issue_i         (operation_scheduler_me_issue[3]),
    .result_valid_i  (ve_0_reduce[3] |
                      ve_1_reduce[3] |
                      ve_2_reduce[3] |
                      ve_3_reduce[3] |
                      ve_4_reduce[3] |
                      ve_5_reduce[3] |
                      ve_6_reduce[3] |
                      ve_7_reduce[3]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_3[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_3[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_3[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_3[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_3[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_3[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_3[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_3[7]}})),
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
  wire [7:0] result_ve_4 = {
    ve_7_reduce[4],
    ve_6_reduce[4] & ~ve_7_reduce[4],
    ve_5_reduce[4] & ~ve_6_reduce[4] & ~ve_7_reduce[4],
    ve_4_reduce[4] & ~ve_5_reduce[4] & ~ve_6_reduce[4] & ~ve_7_reduce[4],
    ve_3_reduce[4] & ~ve_4_reduce[4] & ~ve_5_reduce[4] & ~ve_6_reduce[4] & ~ve_7_reduce[4],
    ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4],
    ve_1_reduce[4] &
    ~ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4],
    ve_0_reduce[4] &
    ~ve_1_reduce[4] &
    ~ve_2_reduce[4] &
    ~ve_3_reduce[4] &
    ~ve_4_reduce[4] &
    ~ve_5_reduce[4] &
    ~ve_6_reduce[4] &
    ~ve_7_reduce[4]
  };

  vnpu_engine_slice u_engine_4 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd4)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[4]),
    .save_i          (me_save_o[4]),
    .in_service_i    (me_online_o[4]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd4)),
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
                      (vnpu_15_group & {16{engine_4_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_4_owned[15]}}),
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
                      (vnpu_15_live & engine_4_owned[15])),
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
                      (vnpu_15_me_hit[4] & engine_4_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_4_owned[0]}}) |
                      (vnpu_1_line & {320{engine_4_owned[1]}}) |
                      (vnpu_2_line & {320{engine_4_owned[2]}}) |
                      (vnpu_3_line & {320{engine_4_owned[3]}}) |
                      (vnpu_4_line & {320{engine_4_owned[4]}}) |
                      (vnpu_5_line & {320{engine_4_owned[5]}}) |
                      (vnpu_6_line & {320{engine_4_owned[6]}}) |
                      (vnpu_7_line & {320{engine_4_owned[7]}}) |
                      (vnpu_8_line & {320{engine_4_owned[8]}}) |
                      (vnpu_9_line & {320{engine_4_owned[9]}}) |
                      (vnpu_10_line & {320{engine_4_owned[10]}}) |
                      (vnpu_11_line & {320{engine_4_owned[11]}}) |
                      (vnpu_12_line & {320{engine_4_owned[12]}}) |
                      (vnpu_13_line & {320{engine_4_owned[13]}}) |
                      (vnpu_14_line & {320{engine_4_owned[14]}}) |
                      (vnpu_15_line & {320{engine_4_owned[15]}})),
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
                      (vnpu_15_line_good & engine_4_owned[15])),
    .take_i          (operation_scheduler_instr_take[4]),
    .retire_i        (operation_scheduler_retire[4]),
    .todo_i          (operation_scheduler_todo[39:32]),
    .me_todo_i       (operation_scheduler_me_todo[4]),
    .issue_i         (operation_scheduler_me_issue[4]),
    .result_valid_i  (ve_0_reduce[4] |
                      ve_1_reduce[4] |
                      ve_2_reduce[4] |
                      ve_3_reduce[4] |
                      ve_4_reduce[4] |
                      ve_5_reduce[4] |
                      ve_6_reduce[4] |
                      ve_7_reduce[4]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_4[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_4[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_4[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_4[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_4[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_4[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_4[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_4[7]}})),
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
  wire [7:0] result_ve_5 = {
    ve_7_reduce[5],
    ve_6_reduce[5] & ~ve_7_reduce[5],
    ve_5_reduce[5] & ~ve_6_reduce[5] & ~ve_7_reduce[5],
    ve_4_reduce[5] & ~ve_5_reduce[5] & ~ve_6_reduce[5] & ~ve_7_reduce[5],
    ve_3_reduce[5] & ~ve_4_reduce[5] & ~ve_5_reduce[5] & ~ve_6_reduce[5] & ~ve_7_reduce[5],
    ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5],
    ve_1_reduce[5] &
    ~ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5],
    ve_0_reduce[5] &
    ~ve_1_reduce[5] &
    ~ve_2_reduce[5] &
    ~ve_3_reduce[5] &
    ~ve_4_reduce[5] &
    ~ve_5_reduce[5] &
    ~ve_6_reduce[5] &
    ~ve_7_reduce[5]
  };

  vnpu_engine_slice u_engine_5 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd5)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[5]),
    .save_i          (me_save_o[5]),
    .in_service_i    (me_online_o[5]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd5)),
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
                      (vnpu_15_group & {16{engine_5_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_5_owned[15]}}),
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
                      (vnpu_15_live & engine_5_owned[15])),
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
                      (vnpu_15_me_hit[5] & engine_5_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_5_owned[0]}}) |
                      (vnpu_1_line & {320{engine_5_owned[1]}}) |
                      (vnpu_2_line & {320{engine_5_owned[2]}}) |
                      (vnpu_3_line & {320{engine_5_owned[3]}}) |
                      (vnpu_4_line & {320{engine_5_owned[4]}}) |
                      (vnpu_5_line & {320{engine_5_owned[5]}}) |
                      (vnpu_6_line & {320{engine_5_owned[6]}}) |
                      (vnpu_7_line & {320{engine_5_owned[7]}}) |
                      (vnpu_8_line & {320{engine_5_owned[8]}}) |
                      (vnpu_9_line & {320{engine_5_owned[9]}}) |
                      (vnpu_10_line & {320{engine_5_owned[10]}}) |
                      (vnpu_11_line & {320{engine_5_owned[11]}}) |
                      (vnpu_12_line & {320{engine_5_owned[12]}}) |
                      (vnpu_13_line & {320{engine_5_owned[13]}}) |
                      (vnpu_14_line & {320{engine_5_owned[14]}}) |
                      (vnpu_15_line & {320{engine_5_owned[15]}})),
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
                      (vnpu_15_line_good & engine_5_owned[15])),
    .take_i          (operation_scheduler_instr_take[5]),
    .retire_i        (operation_scheduler_retire[5]),
    .todo_i          (operation_scheduler_todo[47:40]),
    .me_todo_i       (operation_scheduler_me_todo[5]),
    .issue_i         (operation_scheduler_me_issue[5]),
    .result_valid_i  (ve_0_reduce[5] |
                      ve_1_reduce[5] |
                      ve_2_reduce[5] |
                      ve_3_reduce[5] |
                      ve_4_reduce[5] |
                      ve_5_reduce[5] |
                      ve_6_reduce[5] |
                      ve_7_reduce[5]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_5[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_5[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_5[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_5[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_5[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_5[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_5[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_5[7]}})),
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
  wire [7:0] result_ve_6 = {
    ve_7_reduce[6],
    ve_6_reduce[6] & ~ve_7_reduce[6],
    ve_5_reduce[6] & ~ve_6_reduce[6] & ~ve_7_reduce[6],
    ve_4_reduce[6] & ~ve_5_reduce[6] & ~ve_6_reduce[6] & ~ve_7_reduce[6],
    ve_3_reduce[6] & ~ve_4_reduce[6] & ~ve_5_reduce[6] & ~ve_6_reduce[6] & ~ve_7_reduce[6],
    ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6],
    ve_1_reduce[6] &
    ~ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6],
    ve_0_reduce[6] &
    ~ve_1_reduce[6] &
    ~ve_2_reduce[6] &
    ~ve_3_reduce[6] &
    ~ve_4_reduce[6] &
    ~ve_5_reduce[6] &
    ~ve_6_reduce[6] &
    ~ve_7_reduce[6]
  };

  vnpu_engine_slice u_engine_6 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd6)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[6]),
    .save_i          (me_save_o[6]),
    .in_service_i    (me_online_o[6]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd6)),
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
                      (vnpu_15_group & {16{engine_6_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_6_owned[15]}}),
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
                      (vnpu_15_live & engine_6_owned[15])),
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
                      (vnpu_15_me_hit[6] & engine_6_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_6_owned[0]}}) |
                      (vnpu_1_line & {320{engine_6_owned[1]}}) |
                      (vnpu_2_line & {320{engine_6_owned[2]}}) |
                      (vnpu_3_line & {320{engine_6_owned[3]}}) |
                      (vnpu_4_line & {320{engine_6_owned[4]}}) |
                      (vnpu_5_line & {320{engine_6_owned[5]}}) |
                      (vnpu_6_line & {320{engine_6_owned[6]}}) |
                      (vnpu_7_line & {320{engine_6_owned[7]}}) |
                      (vnpu_8_line & {320{engine_6_owned[8]}}) |
                      (vnpu_9_line & {320{engine_6_owned[9]}}) |
                      (vnpu_10_line & {320{engine_6_owned[10]}}) |
                      (vnpu_11_line & {320{engine_6_owned[11]}}) |
                      (vnpu_12_line & {320{engine_6_owned[12]}}) |
                      (vnpu_13_line & {320{engine_6_owned[13]}}) |
                      (vnpu_14_line & {320{engine_6_owned[14]}}) |
                      (vnpu_15_line & {320{engine_6_owned[15]}})),
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
                      (vnpu_15_line_good & engine_6_owned[15])),
    .take_i          (operation_scheduler_instr_take[6]),
    .retire_i        (operation_scheduler_retire[6]),
    .todo_i          (operation_scheduler_todo[55:48]),
    .me_todo_i       (operation_scheduler_me_todo[6]),
    .issue_i         (operation_scheduler_me_issue[6]),
    .result_valid_i  (ve_0_reduce[6] |
                      ve_1_reduce[6] |
                      ve_2_reduce[6] |
                      ve_3_reduce[6] |
                      ve_4_reduce[6] |
                      ve_5_reduce[6] |
                      ve_6_reduce[6] |
                      ve_7_reduce[6]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_6[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_6[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_6[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_6[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_6[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_6[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_6[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_6[7]}})),
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
  wire [7:0] result_ve_7 = {
    ve_7_reduce[7],
    ve_6_reduce[7] & ~ve_7_reduce[7],
    ve_5_reduce[7] & ~ve_6_reduce[7] & ~ve_7_reduce[7],
    ve_4_reduce[7] & ~ve_5_reduce[7] & ~ve_6_reduce[7] & ~ve_7_reduce[7],
    ve_3_reduce[7] & ~ve_4_reduce[7] & ~ve_5_reduce[7] & ~ve_6_reduce[7] & ~ve_7_reduce[7],
    ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7],
    ve_1_reduce[7] &
    ~ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7],
    ve_0_reduce[7] &
    ~ve_1_reduce[7] &
    ~ve_2_reduce[7] &
    ~ve_3_reduce[7] &
    ~ve_4_reduce[7] &
    ~ve_5_reduce[7] &
    ~ve_6_reduce[7] &
    ~ve_7_reduce[7]
  };

  vnpu_engine_slice u_engine_7 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .begin_i         ((|launch) & (launch_me == 3'd7)),
    .load_resume_i   (launch_resume),
    .load_owner_i    (launch_owner),
    .load_index_i    (launch_index),
    .load_pc_i       (launch_pc),
    .load_context_i  (contexts_read_context),
    .run_i           (me_run_o[7]),
    .save_i          (me_save_o[7]),
    .in_service_i    (me_online_o[7]),
    .preempt_i       (utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd7)),
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
                      (vnpu_15_group & {16{engine_7_owned[15]}})),
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
                        (registers_code_bytes[511:484] & {28{engine_7_owned[15]}}),
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
                      (vnpu_15_live & engine_7_owned[15])),
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
                      (vnpu_15_me_hit[7] & engine_7_owned[15])),
    .line_i          ((vnpu_0_line & {320{engine_7_owned[0]}}) |
                      (vnpu_1_line & {320{engine_7_owned[1]}}) |
                      (vnpu_2_line & {320{engine_7_owned[2]}}) |
                      (vnpu_3_line & {320{engine_7_owned[3]}}) |
                      (vnpu_4_line & {320{engine_7_owned[4]}}) |
                      (vnpu_5_line & {320{engine_7_owned[5]}}) |
                      (vnpu_6_line & {320{engine_7_owned[6]}}) |
                      (vnpu_7_line & {320{engine_7_owned[7]}}) |
                      (vnpu_8_line & {320{engine_7_owned[8]}}) |
                      (vnpu_9_line & {320{engine_7_owned[9]}}) |
                      (vnpu_10_line & {320{engine_7_owned[10]}}) |
                      (vnpu_11_line & {320{engine_7_owned[11]}}) |
                      (vnpu_12_line & {320{engine_7_owned[12]}}) |
                      (vnpu_13_line & {320{engine_7_owned[13]}}) |
                      (vnpu_14_line & {320{engine_7_owned[14]}}) |
                      (vnpu_15_line & {320{engine_7_owned[15]}})),
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
                      (vnpu_15_line_good & engine_7_owned[15])),
    .take_i          (operation_scheduler_instr_take[7]),
    .retire_i        (operation_scheduler_retire[7]),
    .todo_i          (operation_scheduler_todo[63:56]),
    .me_todo_i       (operation_scheduler_me_todo[7]),
    .issue_i         (operation_scheduler_me_issue[7]),
    .result_valid_i  (ve_0_reduce[7] |
                      ve_1_reduce[7] |
                      ve_2_reduce[7] |
                      ve_3_reduce[7] |
                      ve_4_reduce[7] |
                      ve_5_reduce[7] |
                      ve_6_reduce[7] |
                      ve_7_reduce[7]),
    .result_i        ((ve_result_i[31:0] & {32{result_ve_7[0]}}) |
                      (ve_result_i[63:32] & {32{result_ve_7[1]}}) |
                      (ve_result_i[95:64] & {32{result_ve_7[2]}}) |
                      (ve_result_i[127:96] & {32{result_ve_7[3]}}) |
                      (ve_result_i[159:128] & {32{result_ve_7[4]}}) |
                      (ve_result_i[191:160] & {32{result_ve_7[5]}}) |
                      (ve_result_i[223:192] & {32{result_ve_7[6]}}) |
                      (ve_result_i[255:224] & {32{result_ve_7[7]}})),
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

  assign me_kill_o = {
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
  wire [7:0] online = {
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
  wire [7:0] lost = {
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
  wire [12287:0] entries = {
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
  wire [95:0] owners = {
    4'd15,
    4'd14,
    4'd13,
    4'd12,
    4'd11,
    4'd10,
    4'd9,
    4'd8,
    4'd7,
    4'd6,
    4'd5,
    4'd4,
    4'd3,
    4'd2,
    4'd1,
    4'd0,
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
    .queue_i    (ve_queue_o[4:0]),
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
    .queue_i    (ve_queue_o[9:5]),
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
    .queue_i    (ve_queue_o[14:10]),
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
    .queue_i    (ve_queue_o[19:15]),
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
    .queue_i    (ve_queue_o[24:20]),
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

  vnpu_ve_port u_ve_5 (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .valid_i    (operation_scheduler_ve_valid[5]),
    .queue_i    (ve_queue_o[29:25]),
    .slot_i     (operation_scheduler_ve_slot[17:15]),
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
    .queue_i    (ve_queue_o[34:30]),
    .slot_i     (operation_scheduler_ve_slot[20:18]),
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
    .queue_i    (ve_queue_o[39:35]),
    .slot_i     (operation_scheduler_ve_slot[23:21]),
    .entries_i  (entries),
    .owners_i   (owners),
    .op_valid_o (ve_7_op_valid),
    .op_o       (ve_7_op),
    .operand_o  (ve_7_operand),
    .vnpu_o     (ve_7_vnpu),
    .grant_o    (ve_7_grant),
    .reduce_o   (ve_7_reduce)
  );

  assign ve_op_valid_o = {
    ve_7_op_valid,
    ve_6_op_valid,
    ve_5_op_valid,
    ve_4_op_valid,
    ve_3_op_valid,
    ve_2_op_valid,
    ve_1_op_valid,
    ve_0_op_valid
  };

  assign ve_op_o = {ve_7_op, ve_6_op, ve_5_op, ve_4_op, ve_3_op, ve_2_op, ve_1_op, ve_0_op};

  assign ve_operand_o = {
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
  wire [7:0] busy = me_run_o | me_save_o;
  // MEs with a uTop and in service.
  wire [7:0] served = busy & online;

  // Fault of each ME queue; 0 for none.
  wire [31:0] me_fault_code = {
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
  wire [7:0] me_next_valid = {
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
  wire [127:0] me_next_group = {
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
  wire [191:0] me_look_line = {
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
  wire [7:0] me_look = {
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
  wire [15:0] start_vnpu =
      {
        utop_scheduler_start_vnpu == 4'd15,
        utop_scheduler_start_vnpu == 4'd14,
        utop_scheduler_start_vnpu == 4'd13,
        utop_scheduler_start_vnpu == 4'd12,
        utop_scheduler_start_vnpu == 4'd11,
        utop_scheduler_start_vnpu == 4'd10,
        utop_scheduler_start_vnpu == 4'd9,
        utop_scheduler_start_vnpu == 4'd8,
        utop_scheduler_start_vnpu == 4'd7,
        utop_scheduler_start_vnpu == 4'd6,
        utop_scheduler_start_vnpu == 4'd5,
        utop_scheduler_start_vnpu == 4'd4,
        utop_scheduler_start_vnpu == 4'd3,
        utop_scheduler_start_vnpu == 4'd2,
        utop_scheduler_start_vnpu == 4'd1,
        utop_scheduler_start_vnpu == 4'd0
      } &
      {16{utop_scheduler_start_valid}};

  // vNPU of an injection, one-hot.
  wire [15:0] inject_vnpu =
      {
        registers_inject_vnpu == 4'd15,
        registers_inject_vnpu == 4'd14,
        registers_inject_vnpu == 4'd13,
        registers_inject_vnpu == 4'd12,
        registers_inject_vnpu == 4'd11,
        registers_inject_vnpu == 4'd10,
        registers_inject_vnpu == 4'd9,
        registers_inject_vnpu == 4'd8,
        registers_inject_vnpu == 4'd7,
        registers_inject_vnpu == 4'd6,
        registers_inject_vnpu == 4'd5,
        registers_inject_vnpu == 4'd4,
        registers_inject_vnpu == 4'd3,
        registers_inject_vnpu == 4'd2,
        registers_inject_vnpu == 4'd1,
        registers_inject_vnpu == 4'd0
      } &
      {16{registers_inject_valid}};

  // Requester of the beat, one-hot.
  wire [31:0] beats =
      {
        fetch_master_beat_requester == 5'd31,
        fetch_master_beat_requester == 5'd30,
        fetch_master_beat_requester == 5'd29,
        fetch_master_beat_requester == 5'd28,
        fetch_master_beat_requester == 5'd27,
        fetch_master_beat_requester == 5'd26,
        fetch_master_beat_requester == 5'd25,
        fetch_master_beat_requester == 5'd24,
        fetch_master_beat_requester == 5'd23,
        fetch_master_beat_requester == 5'd22,
        fetch_master_beat_requester == 5'd21,
        fetch_master_beat_requester == 5'd20,
        fetch_master_beat_requester == 5'd19,
        fetch_master_beat_requester == 5'd18,
        fetch_master_beat_requester == 5'd17,
        fetch_master_beat_requester == 5'd16,
        fetch_master_beat_requester == 5'd15,
        fetch_master_beat_requester == 5'd14,
        fetch_master_beat_requester == 5'd13,
        fetch_master_beat_requester == 5'd12,
        fetch_master_beat_requester == 5'd11,
        fetch_master_beat_requester == 5'd10,
        fetch_master_beat_requester == 5'd9,
        fetch_master_beat_requester == 5'd8,
        fetch_master_beat_requester == 5'd7,
        fetch_master_beat_requester == 5'd6,
        fetch_master_beat_requester == 5'd5,
        fetch_master_beat_requester == 5'd4,
        fetch_master_beat_requester == 5'd3,
        fetch_master_beat_requester == 5'd2,
        fetch_master_beat_requester == 5'd1,
        fetch_master_beat_requester == 5'd0
      } &
      {32{fetch_master_beat_valid}};

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
  wire [7:0] mine_0 = {
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
  wire [7:0] owned_0 = {
    engine_7_owned[0],
    engine_6_owned[0],
    engine_5_owned[0],
    engine_4_owned[0],
    engine_3_owned[0],
    engine_2_owned[0],
    engine_1_owned[0],
    engine_0_owned[0]
  };

  // VE whose result queue 8 takes, one-hot.
  wire [7:0] result_ve_8 = {
    ve_7_reduce[8],
    ve_6_reduce[8] & ~ve_7_reduce[8],
    ve_5_reduce[8] & ~ve_6_reduce[8] & ~ve_7_reduce[8],
    ve_4_reduce[8] & ~ve_5_reduce[8] & ~ve_6_reduce[8] & ~ve_7_reduce[8],
    ve_3_reduce[8] & ~ve_4_reduce[8] & ~ve_5_reduce[8] & ~ve_6_reduce[8] & ~ve_7_reduce[8],
    ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8],
    ve_1_reduce[8] &
    ~ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8],
    ve_0_reduce[8] &
    ~ve_1_reduce[8] &
    ~ve_2_reduce[8] &
    ~ve_3_reduce[8] &
    ~ve_4_reduce[8] &
    ~ve_5_reduce[8] &
    ~ve_6_reduce[8] &
    ~ve_7_reduce[8]
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
    .ve_take_i          (operation_scheduler_instr_take[8]),
    .ve_retire_i        (operation_scheduler_retire[8]),
    .ve_todo_i          (operation_scheduler_todo[71:64]),
    .result_valid_i     (ve_0_reduce[8] |
                         ve_1_reduce[8] |
                         ve_2_reduce[8] |
                         ve_3_reduce[8] |
                         ve_4_reduce[8] |
                         ve_5_reduce[8] |
                         ve_6_reduce[8] |
                         ve_7_reduce[8]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_8[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_8[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_8[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_8[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_8[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_8[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_8[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_8[7]}})),
    .code_done_i        (fetch_master_done[0]),
    .code_error_i       (fetch_master_done_error[0]),
    .code_timeout_i     (fetch_master_done_timeout[0]),
    .code_beat_i        (beats[0]),
    .row_done_i         (fetch_master_done[16]),
    .row_error_i        (fetch_master_done_error[16]),
    .row_timeout_i      (fetch_master_done_timeout[16]),
    .row_beat_i         (beats[16]),
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
  wire [7:0] mine_1 = {
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
  wire [7:0] owned_1 = {
    engine_7_owned[1],
    engine_6_owned[1],
    engine_5_owned[1],
    engine_4_owned[1],
    engine_3_owned[1],
    engine_2_owned[1],
    engine_1_owned[1],
    engine_0_owned[1]
  };

  // VE whose result queue 9 takes, one-hot.
  wire [7:0] result_ve_9 = {
    ve_7_reduce[9],
    ve_6_reduce[9] & ~ve_7_reduce[9],
    ve_5_reduce[9] & ~ve_6_reduce[9] & ~ve_7_reduce[9],
    ve_4_reduce[9] & ~ve_5_reduce[9] & ~ve_6_reduce[9] & ~ve_7_reduce[9],
    ve_3_reduce[9] & ~ve_4_reduce[9] & ~ve_5_reduce[9] & ~ve_6_reduce[9] & ~ve_7_reduce[9],
    ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9],
    ve_1_reduce[9] &
    ~ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9],
    ve_0_reduce[9] &
    ~ve_1_reduce[9] &
    ~ve_2_reduce[9] &
    ~ve_3_reduce[9] &
    ~ve_4_reduce[9] &
    ~ve_5_reduce[9] &
    ~ve_6_reduce[9] &
    ~ve_7_reduce[9]
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
    .ve_take_i          (operation_scheduler_instr_take[9]),
    .ve_retire_i        (operation_scheduler_retire[9]),
    .ve_todo_i          (operation_scheduler_todo[79:72]),
    .result_valid_i     (ve_0_reduce[9] |
                         ve_1_reduce[9] |
                         ve_2_reduce[9] |
                         ve_3_reduce[9] |
                         ve_4_reduce[9] |
                         ve_5_reduce[9] |
                         ve_6_reduce[9] |
                         ve_7_reduce[9]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_9[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_9[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_9[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_9[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_9[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_9[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_9[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_9[7]}})),
    .code_done_i        (fetch_master_done[1]),
    .code_error_i       (fetch_master_done_error[1]),
    .code_timeout_i     (fetch_master_done_timeout[1]),
    .code_beat_i        (beats[1]),
    .row_done_i         (fetch_master_done[17]),
    .row_error_i        (fetch_master_done_error[17]),
    .row_timeout_i      (fetch_master_done_timeout[17]),
    .row_beat_i         (beats[17]),
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
  wire [7:0] mine_2 = {
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
  wire [7:0] owned_2 = {
    engine_7_owned[2],
    engine_6_owned[2],
    engine_5_owned[2],
    engine_4_owned[2],
    engine_3_owned[2],
    engine_2_owned[2],
    engine_1_owned[2],
    engine_0_owned[2]
  };

  // VE whose result queue 10 takes, one-hot.
  wire [7:0] result_ve_10 = {
    ve_7_reduce[10],
    ve_6_reduce[10] & ~ve_7_reduce[10],
    ve_5_reduce[10] & ~ve_6_reduce[10] & ~ve_7_reduce[10],
    ve_4_reduce[10] & ~ve_5_reduce[10] & ~ve_6_reduce[10] & ~ve_7_reduce[10],
    ve_3_reduce[10] & ~ve_4_reduce[10] & ~ve_5_reduce[10] & ~ve_6_reduce[10] & ~ve_7_reduce[10],
    ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10],
    ve_1_reduce[10] &
    ~ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10],
    ve_0_reduce[10] &
    ~ve_1_reduce[10] &
    ~ve_2_reduce[10] &
    ~ve_3_reduce[10] &
    ~ve_4_reduce[10] &
    ~ve_5_reduce[10] &
    ~ve_6_reduce[10] &
    ~ve_7_reduce[10]
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
    .ve_take_i          (operation_scheduler_instr_take[10]),
    .ve_retire_i        (operation_scheduler_retire[10]),
    .ve_todo_i          (operation_scheduler_todo[87:80]),
    .result_valid_i     (ve_0_reduce[10] |
                         ve_1_reduce[10] |
                         ve_2_reduce[10] |
                         ve_3_reduce[10] |
                         ve_4_reduce[10] |
                         ve_5_reduce[10] |
                         ve_6_reduce[10] |
                         ve_7_reduce[10]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_10[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_10[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_10[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_10[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_10[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_10[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_10[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_10[7]}})),
    .code_done_i        (fetch_master_done[2]),
    .code_error_i       (fetch_master_done_error[2]),
    .code_timeout_i     (fetch_master_done_timeout[2]),
    .code_beat_i        (beats[2]),
    .row_done_i         (fetch_master_done[18]),
    .row_error_i        (fetch_master_done_error[18]),
    .row_timeout_i      (fetch_master_done_timeout[18]),
    .row_beat_i         (beats[18]),
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
  wire [7:0] mine_3 = {
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
  wire [7:0] owned_3 = {
    engine_7_owned[3],
    engine_6_owned[3],
    engine_5_owned[3],
    engine_4_owned[3],
    engine_3_owned[3],
    engine_2_owned[3],
    engine_1_owned[3],
    engine_0_owned[3]
  };

  // VE whose result queue 11 takes, one-hot.
  wire [7:0] result_ve_11 = {
    ve_7_reduce[11],
    ve_6_reduce[11] & ~ve_7_reduce[11],
    ve_5_reduce[11] & ~ve_6_reduce[11] & ~ve_7_reduce[11],
    ve_4_reduce[11] & ~ve_5_reduce[11] & ~ve_6_reduce[11] & ~ve_7_reduce[11],
    ve_3_reduce[11] & ~ve_4_reduce[11] & ~ve_5_reduce[11] & ~ve_6_reduce[11] & ~ve_7_reduce[11],
    ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11],
    ve_1_reduce[11] &
    ~ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11],
    ve_0_reduce[11] &
    ~ve_1_reduce[11] &
    ~ve_2_reduce[11] &
    ~ve_3_reduce[11] &
    ~ve_4_reduce[11] &
    ~ve_5_reduce[11] &
    ~ve_6_reduce[11] &
    ~ve_7_reduce[11]
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
    .ve_take_i          (operation_scheduler_instr_take[11]),
    .ve_retire_i        (operation_scheduler_retire[11]),
    .ve_todo_i          (operation_scheduler_todo[95:88]),
    .result_valid_i     (ve_0_reduce[11] |
                         ve_1_reduce[11] |
                         ve_2_reduce[11] |
                         ve_3_reduce[11] |
                         ve_4_reduce[11] |
                         ve_5_reduce[11] |
                         ve_6_reduce[11] |
                         ve_7_reduce[11]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_11[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_11[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_11[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_11[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_11[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_11[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_11[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_11[7]}})),
    .code_done_i        (fetch_master_done[3]),
    .code_error_i       (fetch_master_done_error[3]),
    .code_timeout_i     (fetch_master_done_timeout[3]),
    .code_beat_i        (beats[3]),
    .row_done_i         (fetch_master_done[19]),
    .row_error_i        (fetch_master_done_error[19]),
    .row_timeout_i      (fetch_master_done_timeout[19]),
    .row_beat_i         (beats[19]),
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
  wire [7:0] mine_4 = {
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
  wire [7:0] owned_4 = {
    engine_7_owned[4],
    engine_6_owned[4],
    engine_5_owned[4],
    engine_4_owned[4],
    engine_3_owned[4],
    engine_2_owned[4],
    engine_1_owned[4],
    engine_0_owned[4]
  };

  // VE whose result queue 12 takes, one-hot.
  wire [7:0] result_ve_12 = {
    ve_7_reduce[12],
    ve_6_reduce[12] & ~ve_7_reduce[12],
    ve_5_reduce[12] & ~ve_6_reduce[12] & ~ve_7_reduce[12],
    ve_4_reduce[12] & ~ve_5_reduce[12] & ~ve_6_reduce[12] & ~ve_7_reduce[12],
    ve_3_reduce[12] & ~ve_4_reduce[12] & ~ve_5_reduce[12] & ~ve_6_reduce[12] & ~ve_7_reduce[12],
    ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12],
    ve_1_reduce[12] &
    ~ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12],
    ve_0_reduce[12] &
    ~ve_1_reduce[12] &
    ~ve_2_reduce[12] &
    ~ve_3_reduce[12] &
    ~ve_4_reduce[12] &
    ~ve_5_reduce[12] &
    ~ve_6_reduce[12] &
    ~ve_7_reduce[12]
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
    .ve_take_i          (operation_scheduler_instr_take[12]),
    .ve_retire_i        (operation_scheduler_retire[12]),
    .ve_todo_i          (operation_scheduler_todo[103:96]),
    .result_valid_i     (ve_0_reduce[12] |
                         ve_1_reduce[12] |
                         ve_2_reduce[12] |
                         ve_3_reduce[12] |
                         ve_4_reduce[12] |
                         ve_5_reduce[12] |
                         ve_6_reduce[12] |
                         ve_7_reduce[12]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_12[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_12[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_12[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_12[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_12[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_12[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_12[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_12[7]}})),
    .code_done_i        (fetch_master_done[4]),
    .code_error_i       (fetch_master_done_error[4]),
    .code_timeout_i     (fetch_master_done_timeout[4]),
    .code_beat_i        (beats[4]),
    .row_done_i         (fetch_master_done[20]),
    .row_error_i        (fetch_master_done_error[20]),
    .row_timeout_i      (fetch_master_done_timeout[20]),
    .row_beat_i         (beats[20]),
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
  wire [7:0] mine_5 = {
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
  wire [7:0] owned_5 = {
    engine_7_owned[5],
    engine_6_owned[5],
    engine_5_owned[5],
    engine_4_owned[5],
    engine_3_owned[5],
    engine_2_owned[5],
    engine_1_owned[5],
    engine_0_owned[5]
  };

  // VE whose result queue 13 takes, one-hot.
  wire [7:0] result_ve_13 = {
    ve_7_reduce[13],
    ve_6_reduce[13] & ~ve_7_reduce[13],
    ve_5_reduce[13] & ~ve_6_reduce[13] & ~ve_7_reduce[13],
    ve_4_reduce[13] & ~ve_5_reduce[13] & ~ve_6_reduce[13] & ~ve_7_reduce[13],
    ve_3_reduce[13] & ~ve_4_reduce[13] & ~ve_5_reduce[13] & ~ve_6_reduce[13] & ~ve_7_reduce[13],
    ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13],
    ve_1_reduce[13] &
    ~ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13],
    ve_0_reduce[13] &
    ~ve_1_reduce[13] &
    ~ve_2_reduce[13] &
    ~ve_3_reduce[13] &
    ~ve_4_reduce[13] &
    ~ve_5_reduce[13] &
    ~ve_6_reduce[13] &
    ~ve_7_reduce[13]
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
    .ve_take_i          (operation_scheduler_instr_take[13]),
    .ve_retire_i        (operation_scheduler_retire[13]),
    .ve_todo_i          (operation_scheduler_todo[111:104]),
    .result_valid_i     (ve_0_reduce[13] |
                         ve_1_reduce[13] |
                         ve_2_reduce[13] |
                         ve_3_reduce[13] |
                         ve_4_reduce[13] |
                         ve_5_reduce[13] |
                         ve_6_reduce[13] |
                         ve_7_reduce[13]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_13[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_13[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_13[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_13[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_13[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_13[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_13[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_13[7]}})),
    .code_done_i        (fetch_master_done[5]),
    .code_error_i       (fetch_master_done_error[5]),
    .code_timeout_i     (fetch_master_done_timeout[5]),
    .code_beat_i        (beats[5]),
    .row_done_i         (fetch_master_done[21]),
    .row_error_i        (fetch_master_done_error[21]),
    .row_timeout_i      (fetch_master_done_timeout[21]),
    .row_beat_i         (beats[21]),
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
  wire [7:0] mine_6 = {
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
  wire [7:0] owned_6 = {
    engine_7_owned[6],
    engine_6_owned[6],
    engine_5_owned[6],
    engine_4_owned[6],
    engine_3_owned[6],
    engine_2_owned[6],
    engine_1_owned[6],
    engine_0_owned[6]
  };

  // VE whose result queue 14 takes, one-hot.
  wire [7:0] result_ve_14 = {
    ve_7_reduce[14],
    ve_6_reduce[14] & ~ve_7_reduce[14],
    ve_5_reduce[14] & ~ve_6_reduce[14] & ~ve_7_reduce[14],
    ve_4_reduce[14] & ~ve_5_reduce[14] & ~ve_6_reduce[14] & ~ve_7_reduce[14],
    ve_3_reduce[14] & ~ve_4_reduce[14] & ~ve_5_reduce[14] & ~ve_6_reduce[14] & ~ve_7_reduce[14],
    ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14],
    ve_1_reduce[14] &
    ~ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14],
    ve_0_reduce[14] &
    ~ve_1_reduce[14] &
    ~ve_2_reduce[14] &
    ~ve_3_reduce[14] &
    ~ve_4_reduce[14] &
    ~ve_5_reduce[14] &
    ~ve_6_reduce[14] &
    ~ve_7_reduce[14]
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
    .ve_take_i          (operation_scheduler_instr_take[14]),
    .ve_retire_i        (operation_scheduler_retire[14]),
    .ve_todo_i          (operation_scheduler_todo[119:112]),
    .result_valid_i     (ve_0_reduce[14] |
                         ve_1_reduce[14] |
                         ve_2_reduce[14] |
                         ve_3_reduce[14] |
                         ve_4_reduce[14] |
                         ve_5_reduce[14] |
                         ve_6_reduce[14] |
                         ve_7_reduce[14]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_14[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_14[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_14[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_14[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_14[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_14[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_14[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_14[7]}})),
    .code_done_i        (fetch_master_done[6]),
    .code_error_i       (fetch_master_done_error[6]),
    .code_timeout_i     (fetch_master_done_timeout[6]),
    .code_beat_i        (beats[6]),
    .row_done_i         (fetch_master_done[22]),
    .row_error_i        (fetch_master_done_error[22]),
    .row_timeout_i      (fetch_master_done_timeout[22]),
    .row_beat_i         (beats[22]),
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
  wire [7:0] mine_7 = {
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
  wire [7:0] owned_7 = {
    engine_7_owned[7],
    engine_6_owned[7],
    engine_5_owned[7],
    engine_4_owned[7],
    engine_3_owned[7],
    engine_2_owned[7],
    engine_1_owned[7],
    engine_0_owned[7]
  };

  // VE whose result queue 15 takes, one-hot.
  wire [7:0] result_ve_15 = {
    ve_7_reduce[15],
    ve_6_reduce[15] & ~ve_7_reduce[15],
    ve_5_reduce[15] & ~ve_6_reduce[15] & ~ve_7_reduce[15],
    ve_4_reduce[15] & ~ve_5_reduce[15] & ~ve_6_reduce[15] & ~ve_7_reduce[15],
    ve_3_reduce[15] & ~ve_4_reduce[15] & ~ve_5_reduce[15] & ~ve_6_reduce[15] & ~ve_7_reduce[15],
    ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15],
    ve_1_reduce[15] &
    ~ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15],
    ve_0_reduce[15] &
    ~ve_1_reduce[15] &
    ~ve_2_reduce[15] &
    ~ve_3_reduce[15] &
    ~ve_4_reduce[15] &
    ~ve_5_reduce[15] &
    ~ve_6_reduce[15] &
    ~ve_7_reduce[15]
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
    .ve_take_i          (operation_scheduler_instr_take[15]),
    .ve_retire_i        (operation_scheduler_retire[15]),
    .ve_todo_i          (operation_scheduler_todo[127:120]),
    .result_valid_i     (ve_0_reduce[15] |
                         ve_1_reduce[15] |
                         ve_2_reduce[15] |
                         ve_3_reduce[15] |
                         ve_4_reduce[15] |
                         ve_5_reduce[15] |
                         ve_6_reduce[15] |
                         ve_7_reduce[15]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_15[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_15[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_15[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_15[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_15[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_15[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_15[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_15[7]}})),
    .code_done_i        (fetch_master_done[7]),
    .code_error_i       (fetch_master_done_error[7]),
    .code_timeout_i     (fetch_master_done_timeout[7]),
    .code_beat_i        (beats[7]),
    .row_done_i         (fetch_master_done[23]),
    .row_error_i        (fetch_master_done_error[23]),
    .row_timeout_i      (fetch_master_done_timeout[23]),
    .row_beat_i         (beats[23]),
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
  wire [7:0] mine_8 = {
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
  wire [7:0] owned_8 = {
    engine_7_owned[8],
    engine_6_owned[8],
    engine_5_owned[8],
    engine_4_owned[8],
    engine_3_owned[8],
    engine_2_owned[8],
    engine_1_owned[8],
    engine_0_owned[8]
  };

  // VE whose result queue 16 takes, one-hot.
  wire [7:0] result_ve_16 = {
    ve_7_reduce[16],
    ve_6_reduce[16] & ~ve_7_reduce[16],
    ve_5_reduce[16] & ~ve_6_reduce[16] & ~ve_7_reduce[16],
    ve_4_reduce[16] & ~ve_5_reduce[16] & ~ve_6_reduce[16] & ~ve_7_reduce[16],
    ve_3_reduce[16] & ~ve_4_reduce[16] & ~ve_5_reduce[16] & ~ve_6_reduce[16] & ~ve_7_reduce[16],
    ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16],
    ve_1_reduce[16] &
    ~ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16],
    ve_0_reduce[16] &
    ~ve_1_reduce[16] &
    ~ve_2_reduce[16] &
    ~ve_3_reduce[16] &
    ~ve_4_reduce[16] &
    ~ve_5_reduce[16] &
    ~ve_6_reduce[16] &
    ~ve_7_reduce[16]
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
    .ve_take_i          (operation_scheduler_instr_take[16]),
    .ve_retire_i        (operation_scheduler_retire[16]),
    .ve_todo_i          (operation_scheduler_todo[135:128]),
    .result_valid_i     (ve_0_reduce[16] |
                         ve_1_reduce[16] |
                         ve_2_reduce[16] |
                         ve_3_reduce[16] |
                         ve_4_reduce[16] |
                         ve_5_reduce[16] |
                         ve_6_reduce[16] |
                         ve_7_reduce[16]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_16[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_16[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_16[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_16[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_16[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_16[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_16[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_16[7]}})),
    .code_done_i        (fetch_master_done[8]),
    .code_error_i       (fetch_master_done_error[8]),
    .code_timeout_i     (fetch_master_done_timeout[8]),
    .code_beat_i        (beats[8]),
    .row_done_i         (fetch_master_done[24]),
    .row_error_i        (fetch_master_done_error[24]),
    .row_timeout_i      (fetch_master_done_timeout[24]),
    .row_beat_i         (beats[24]),
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
  wire [7:0] mine_9 = {
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
  wire [7:0] owned_9 = {
    engine_7_owned[9],
    engine_6_owned[9],
    engine_5_owned[9],
    engine_4_owned[9],
    engine_3_owned[9],
    engine_2_owned[9],
    engine_1_owned[9],
    engine_0_owned[9]
  };

  // VE whose result queue 17 takes, one-hot.
  wire [7:0] result_ve_17 = {
    ve_7_reduce[17],
    ve_6_reduce[17] & ~ve_7_reduce[17],
    ve_5_reduce[17] & ~ve_6_reduce[17] & ~ve_7_reduce[17],
    ve_4_reduce[17] & ~ve_5_reduce[17] & ~ve_6_reduce[17] & ~ve_7_reduce[17],
    ve_3_reduce[17] & ~ve_4_reduce[17] & ~ve_5_reduce[17] & ~ve_6_reduce[17] & ~ve_7_reduce[17],
    ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17],
    ve_1_reduce[17] &
    ~ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17],
    ve_0_reduce[17] &
    ~ve_1_reduce[17] &
    ~ve_2_reduce[17] &
    ~ve_3_reduce[17] &
    ~ve_4_reduce[17] &
    ~ve_5_reduce[17] &
    ~ve_6_reduce[17] &
    ~ve_7_reduce[17]
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
    .ve_take_i          (operation_scheduler_instr_take[17]),
    .ve_retire_i        (operation_scheduler_retire[17]),
    .ve_todo_i          (operation_scheduler_todo[143:136]),
    .result_valid_i     (ve_0_reduce[17] |
                         ve_1_reduce[17] |
                         ve_2_reduce[17] |
                         ve_3_reduce[17] |
                         ve_4_reduce[17] |
                         ve_5_reduce[17] |
                         ve_6_reduce[17] |
                         ve_7_reduce[17]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_17[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_17[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_17[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_17[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_17[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_17[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_17[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_17[7]}})),
    .code_done_i        (fetch_master_done[9]),
    .code_error_i       (fetch_master_done_error[9]),
    .code_timeout_i     (fetch_master_done_timeout[9]),
    .code_beat_i        (beats[9]),
    .row_done_i         (fetch_master_done[25]),
    .row_error_i        (fetch_master_done_error[25]),
    .row_timeout_i      (fetch_master_done_timeout[25]),
    .row_beat_i         (beats[25]),
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
  wire [7:0] mine_10 = {
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
  wire [7:0] owned_10 = {
    engine_7_owned[10],
    engine_6_owned[10],
    engine_5_owned[10],
    engine_4_owned[10],
    engine_3_owned[10],
    engine_2_owned[10],
    engine_1_owned[10],
    engine_0_owned[10]
  };

  // VE whose result queue 18 takes, one-hot.
  wire [7:0] result_ve_18 = {
    ve_7_reduce[18],
    ve_6_reduce[18] & ~ve_7_reduce[18],
    ve_5_reduce[18] & ~ve_6_reduce[18] & ~ve_7_reduce[18],
    ve_4_reduce[18] & ~ve_5_reduce[18] & ~ve_6_reduce[18] & ~ve_7_reduce[18],
    ve_3_reduce[18] & ~ve_4_reduce[18] & ~ve_5_reduce[18] & ~ve_6_reduce[18] & ~ve_7_reduce[18],
    ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18],
    ve_1_reduce[18] &
    ~ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18],
    ve_0_reduce[18] &
    ~ve_1_reduce[18] &
    ~ve_2_reduce[18] &
    ~ve_3_reduce[18] &
    ~ve_4_reduce[18] &
    ~ve_5_reduce[18] &
    ~ve_6_reduce[18] &
    ~ve_7_reduce[18]
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
    .ve_take_i          (operation_scheduler_instr_take[18]),
    .ve_retire_i        (operation_scheduler_retire[18]),
    .ve_todo_i          (operation_scheduler_todo[151:144]),
    .result_valid_i     (ve_0_reduce[18] |
                         ve_1_reduce[18] |
                         ve_2_reduce[18] |
                         ve_3_reduce[18] |
                         ve_4_reduce[18] |
                         ve_5_reduce[18] |
                         ve_6_reduce[18] |
                         ve_7_reduce[18]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_18[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_18[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_18[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_18[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_18[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_18[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_18[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_18[7]}})),
    .code_done_i        (fetch_master_done[10]),
    .code_error_i       (fetch_master_done_error[10]),
    .code_timeout_i     (fetch_master_done_timeout[10]),
    .code_beat_i        (beats[10]),
    .row_done_i         (fetch_master_done[26]),
    .row_error_i        (fetch_master_done_error[26]),
    .row_timeout_i      (fetch_master_done_timeout[26]),
    .row_beat_i         (beats[26]),
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
  wire [7:0] mine_11 = {
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
  wire [7:0] owned_11 = {
    engine_7_owned[11],
    engine_6_owned[11],
    engine_5_owned[11],
    engine_4_owned[11],
    engine_3_owned[11],
    engine_2_owned[11],
    engine_1_owned[11],
    engine_0_owned[11]
  };

  // VE whose result queue 19 takes, one-hot.
  wire [7:0] result_ve_19 = {
    ve_7_reduce[19],
    ve_6_reduce[19] & ~ve_7_reduce[19],
    ve_5_reduce[19] & ~ve_6_reduce[19] & ~ve_7_reduce[19],
    ve_4_reduce[19] & ~ve_5_reduce[19] & ~ve_6_reduce[19] & ~ve_7_reduce[19],
    ve_3_reduce[19] & ~ve_4_reduce[19] & ~ve_5_reduce[19] & ~ve_6_reduce[19] & ~ve_7_reduce[19],
    ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19],
    ve_1_reduce[19] &
    ~ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19],
    ve_0_reduce[19] &
    ~ve_1_reduce[19] &
    ~ve_2_reduce[19] &
    ~ve_3_reduce[19] &
    ~ve_4_reduce[19] &
    ~ve_5_reduce[19] &
    ~ve_6_reduce[19] &
    ~ve_7_reduce[19]
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
    .ve_take_i          (operation_scheduler_instr_take[19]),
    .ve_retire_i        (operation_scheduler_retire[19]),
    .ve_todo_i          (operation_scheduler_todo[159:152]),
    .result_valid_i     (ve_0_reduce[19] |
                         ve_1_reduce[19] |
                         ve_2_reduce[19] |
                         ve_3_reduce[19] |
                         ve_4_reduce[19] |
                         ve_5_reduce[19] |
                         ve_6_reduce[19] |
                         ve_7_reduce[19]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_19[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_19[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_19[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_19[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_19[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_19[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_19[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_19[7]}})),
    .code_done_i        (fetch_master_done[11]),
    .code_error_i       (fetch_master_done_error[11]),
    .code_timeout_i     (fetch_master_done_timeout[11]),
    .code_beat_i        (beats[11]),
    .row_done_i         (fetch_master_done[27]),
    .row_error_i        (fetch_master_done_error[27]),
    .row_timeout_i      (fetch_master_done_timeout[27]),
    .row_beat_i         (beats[27]),
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
  wire [7:0] mine_12 = {
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
  wire [7:0] owned_12 = {
    engine_7_owned[12],
    engine_6_owned[12],
    engine_5_owned[12],
    engine_4_owned[12],
    engine_3_owned[12],
    engine_2_owned[12],
    engine_1_owned[12],
    engine_0_owned[12]
  };

  // VE whose result queue 20 takes, one-hot.
  wire [7:0] result_ve_20 = {
    ve_7_reduce[20],
    ve_6_reduce[20] & ~ve_7_reduce[20],
    ve_5_reduce[20] & ~ve_6_reduce[20] & ~ve_7_reduce[20],
    ve_4_reduce[20] & ~ve_5_reduce[20] & ~ve_6_reduce[20] & ~ve_7_reduce[20],
    ve_3_reduce[20] & ~ve_4_reduce[20] & ~ve_5_reduce[20] & ~ve_6_reduce[20] & ~ve_7_reduce[20],
    ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20],
    ve_1_reduce[20] &
    ~ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20],
    ve_0_reduce[20] &
    ~ve_1_reduce[20] &
    ~ve_2_reduce[20] &
    ~ve_3_reduce[20] &
    ~ve_4_reduce[20] &
    ~ve_5_reduce[20] &
    ~ve_6_reduce[20] &
    ~ve_7_reduce[20]
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
    .ve_take_i          (operation_scheduler_instr_take[20]),
    .ve_retire_i        (operation_scheduler_retire[20]),
    .ve_todo_i          (operation_scheduler_todo[167:160]),
    .result_valid_i     (ve_0_reduce[20] |
                         ve_1_reduce[20] |
                         ve_2_reduce[20] |
                         ve_3_reduce[20] |
                         ve_4_reduce[20] |
                         ve_5_reduce[20] |
                         ve_6_reduce[20] |
                         ve_7_reduce[20]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_20[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_20[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_20[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_20[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_20[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_20[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_20[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_20[7]}})),
    .code_done_i        (fetch_master_done[12]),
    .code_error_i       (fetch_master_done_error[12]),
    .code_timeout_i     (fetch_master_done_timeout[12]),
    .code_beat_i        (beats[12]),
    .row_done_i         (fetch_master_done[28]),
    .row_error_i        (fetch_master_done_error[28]),
    .row_timeout_i      (fetch_master_done_timeout[28]),
    .row_beat_i         (beats[28]),
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
  wire [7:0] mine_13 = {
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
  wire [7:0] owned_13 = {
    engine_7_owned[13],
    engine_6_owned[13],
    engine_5_owned[13],
    engine_4_owned[13],
    engine_3_owned[13],
    engine_2_owned[13],
    engine_1_owned[13],
    engine_0_owned[13]
  };

  // VE whose result queue 21 takes, one-hot.
  wire [7:0] result_ve_21 = {
    ve_7_reduce[21],
    ve_6_reduce[21] & ~ve_7_reduce[21],
    ve_5_reduce[21] & ~ve_6_reduce[21] & ~ve_7_reduce[21],
    ve_4_reduce[21] & ~ve_5_reduce[21] & ~ve_6_reduce[21] & ~ve_7_reduce[21],
    ve_3_reduce[21] & ~ve_4_reduce[21] & ~ve_5_reduce[21] & ~ve_6_reduce[21] & ~ve_7_reduce[21],
    ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21],
    ve_1_reduce[21] &
    ~ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21],
    ve_0_reduce[21] &
    ~ve_1_reduce[21] &
    ~ve_2_reduce[21] &
    ~ve_3_reduce[21] &
    ~ve_4_reduce[21] &
    ~ve_5_reduce[21] &
    ~ve_6_reduce[21] &
    ~ve_7_reduce[21]
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
    .ve_take_i          (operation_scheduler_instr_take[21]),
    .ve_retire_i        (operation_scheduler_retire[21]),
    .ve_todo_i          (operation_scheduler_todo[175:168]),
    .result_valid_i     (ve_0_reduce[21] |
                         ve_1_reduce[21] |
                         ve_2_reduce[21] |
                         ve_3_reduce[21] |
                         ve_4_reduce[21] |
                         ve_5_reduce[21] |
                         ve_6_reduce[21] |
                         ve_7_reduce[21]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_21[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_21[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_21[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_21[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_21[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_21[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_21[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_21[7]}})),
    .code_done_i        (fetch_master_done[13]),
    .code_error_i       (fetch_master_done_error[13]),
    .code_timeout_i     (fetch_master_done_timeout[13]),
    .code_beat_i        (beats[13]),
    .row_done_i         (fetch_master_done[29]),
    .row_error_i        (fetch_master_done_error[29]),
    .row_timeout_i      (fetch_master_done_timeout[29]),
    .row_beat_i         (beats[29]),
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
  wire [7:0] mine_14 = {
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
  wire [7:0] owned_14 = {
    engine_7_owned[14],
    engine_6_owned[14],
    engine_5_owned[14],
    engine_4_owned[14],
    engine_3_owned[14],
    engine_2_owned[14],
    engine_1_owned[14],
    engine_0_owned[14]
  };

  // VE whose result queue 22 takes, one-hot.
  wire [7:0] result_ve_22 = {
    ve_7_reduce[22],
    ve_6_reduce[22] & ~ve_7_reduce[22],
    ve_5_reduce[22] & ~ve_6_reduce[22] & ~ve_7_reduce[22],
    ve_4_reduce[22] & ~ve_5_reduce[22] & ~ve_6_reduce[22] & ~ve_7_reduce[22],
    ve_3_reduce[22] & ~ve_4_reduce[22] & ~ve_5_reduce[22] & ~ve_6_reduce[22] & ~ve_7_reduce[22],
    ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22],
    ve_1_reduce[22] &
    ~ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22],
    ve_0_reduce[22] &
    ~ve_1_reduce[22] &
    ~ve_2_reduce[22] &
    ~ve_3_reduce[22] &
    ~ve_4_reduce[22] &
    ~ve_5_reduce[22] &
    ~ve_6_reduce[22] &
    ~ve_7_reduce[22]
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
    .ve_take_i          (operation_scheduler_instr_take[22]),
    .ve_retire_i        (operation_scheduler_retire[22]),
    .ve_todo_i          (operation_scheduler_todo[183:176]),
    .result_valid_i     (ve_0_reduce[22] |
                         ve_1_reduce[22] |
                         ve_2_reduce[22] |
                         ve_3_reduce[22] |
                         ve_4_reduce[22] |
                         ve_5_reduce[22] |
                         ve_6_reduce[22] |
                         ve_7_reduce[22]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_22[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_22[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_22[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_22[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_22[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_22[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_22[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_22[7]}})),
    .code_done_i        (fetch_master_done[14]),
    .code_error_i       (fetch_master_done_error[14]),
    .code_timeout_i     (fetch_master_done_timeout[14]),
    .code_beat_i        (beats[14]),
    .row_done_i         (fetch_master_done[30]),
    .row_error_i        (fetch_master_done_error[30]),
    .row_timeout_i      (fetch_master_done_timeout[30]),
    .row_beat_i         (beats[30]),
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
  wire [7:0] mine_15 = {
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
  wire [7:0] owned_15 = {
    engine_7_owned[15],
    engine_6_owned[15],
    engine_5_owned[15],
    engine_4_owned[15],
    engine_3_owned[15],
    engine_2_owned[15],
    engine_1_owned[15],
    engine_0_owned[15]
  };

  // VE whose result queue 23 takes, one-hot.
  wire [7:0] result_ve_23 = {
    ve_7_reduce[23],
    ve_6_reduce[23] & ~ve_7_reduce[23],
    ve_5_reduce[23] & ~ve_6_reduce[23] & ~ve_7_reduce[23],
    ve_4_reduce[23] & ~ve_5_reduce[23] & ~ve_6_reduce[23] & ~ve_7_reduce[23],
    ve_3_reduce[23] & ~ve_4_reduce[23] & ~ve_5_reduce[23] & ~ve_6_reduce[23] & ~ve_7_reduce[23],
    ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23],
    ve_1_reduce[23] &
    ~ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23],
    ve_0_reduce[23] &
    ~ve_1_reduce[23] &
    ~ve_2_reduce[23] &
    ~ve_3_reduce[23] &
    ~ve_4_reduce[23] &
    ~ve_5_reduce[23] &
    ~ve_6_reduce[23] &
    ~ve_7_reduce[23]
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
    .ve_take_i          (operation_scheduler_instr_take[23]),
    .ve_retire_i        (operation_scheduler_retire[23]),
    .ve_todo_i          (operation_scheduler_todo[191:184]),
    .result_valid_i     (ve_0_reduce[23] |
                         ve_1_reduce[23] |
                         ve_2_reduce[23] |
                         ve_3_reduce[23] |
                         ve_4_reduce[23] |
                         ve_5_reduce[23] |
                         ve_6_reduce[23] |
                         ve_7_reduce[23]),
    .result_i           ((ve_result_i[31:0] & {32{result_ve_23[0]}}) |
                         (ve_result_i[63:32] & {32{result_ve_23[1]}}) |
                         (ve_result_i[95:64] & {32{result_ve_23[2]}}) |
                         (ve_result_i[127:96] & {32{result_ve_23[3]}}) |
                         (ve_result_i[159:128] & {32{result_ve_23[4]}}) |
                         (ve_result_i[191:160] & {32{result_ve_23[5]}}) |
                         (ve_result_i[223:192] & {32{result_ve_23[6]}}) |
                         (ve_result_i[255:224] & {32{result_ve_23[7]}})),
    .code_done_i        (fetch_master_done[15]),
    .code_error_i       (fetch_master_done_error[15]),
    .code_timeout_i     (fetch_master_done_timeout[15]),
    .code_beat_i        (beats[15]),
    .row_done_i         (fetch_master_done[31]),
    .row_error_i        (fetch_master_done_error[31]),
    .row_timeout_i      (fetch_master_done_timeout[31]),
    .row_beat_i         (beats[31]),
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
    .vnpu_harvest_i (registers_vnpu_harvest | {16{registers_mode[1]}}),
    .vnpu_lend_i    (registers_vnpu_lend | {16{registers_mode[1]}}),
    .ve_quota_i     (registers_mode[1] ? 64'd0 : registers_ve_quota),
    .instr_valid_i  ({
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
  wire [63:0] ve_grants = {
    {3'd0, ve_0_grant[15]} +
    {3'd0, ve_1_grant[15]} +
    {3'd0, ve_2_grant[15]} +
    {3'd0, ve_3_grant[15]} +
    {3'd0, ve_4_grant[15]} +
    {3'd0, ve_5_grant[15]} +
    {3'd0, ve_6_grant[15]} +
    {3'd0, ve_7_grant[15]},
    {3'd0, ve_0_grant[14]} +
    {3'd0, ve_1_grant[14]} +
    {3'd0, ve_2_grant[14]} +
    {3'd0, ve_3_grant[14]} +
    {3'd0, ve_4_grant[14]} +
    {3'd0, ve_5_grant[14]} +
    {3'd0, ve_6_grant[14]} +
    {3'd0, ve_7_grant[14]},
    {3'd0, ve_0_grant[13]} +
    {3'd0, ve_1_grant[13]} +
    {3'd0, ve_2_grant[13]} +
    {3'd0, ve_3_grant[13]} +
    {3'd0, ve_4_grant[13]} +
    {3'd0, ve_5_grant[13]} +
    {3'd0, ve_6_grant[13]} +
    {3'd0, ve_7_grant[13]},
    {3'd0, ve_0_grant[12]} +
    {3'd0, ve_1_grant[12]} +
    {3'd0, ve_2_grant[12]} +
    {3'd0, ve_3_grant[12]} +
    {3'd0, ve_4_grant[12]} +
    {3'd0, ve_5_grant[12]} +
    {3'd0, ve_6_grant[12]} +
    {3'd0, ve_7_grant[12]},
    {3'd0, ve_0_grant[11]} +
    {3'd0, ve_1_grant[11]} +
    {3'd0, ve_2_grant[11]} +
    {3'd0, ve_3_grant[11]} +
    {3'd0, ve_4_grant[11]} +
    {3'd0, ve_5_grant[11]} +
    {3'd0, ve_6_grant[11]} +
    {3'd0, ve_7_grant[11]},
    {3'd0, ve_0_grant[10]} +
    {3'd0, ve_1_grant[10]} +
    {3'd0, ve_2_grant[10]} +
    {3'd0, ve_3_grant[10]} +
    {3'd0, ve_4_grant[10]} +
    {3'd0, ve_5_grant[10]} +
    {3'd0, ve_6_grant[10]} +
    {3'd0, ve_7_grant[10]},
    {3'd0, ve_0_grant[9]} +
    {3'd0, ve_1_grant[9]} +
    {3'd0, ve_2_grant[9]} +
    {3'd0, ve_3_grant[9]} +
    {3'd0, ve_4_grant[9]} +
    {3'd0, ve_5_grant[9]} +
    {3'd0, ve_6_grant[9]} +
    {3'd0, ve_7_grant[9]},
    {3'd0, ve_0_grant[8]} +
    {3'd0, ve_1_grant[8]} +
    {3'd0, ve_2_grant[8]} +
    {3'd0, ve_3_grant[8]} +
    {3'd0, ve_4_grant[8]} +
    {3'd0, ve_5_grant[8]} +
    {3'd0, ve_6_grant[8]} +
    {3'd0, ve_7_grant[8]},
    {3'd0, ve_0_grant[7]} +
    {3'd0, ve_1_grant[7]} +
    {3'd0, ve_2_grant[7]} +
    {3'd0, ve_3_grant[7]} +
    {3'd0, ve_4_grant[7]} +
    {3'd0, ve_5_grant[7]} +
    {3'd0, ve_6_grant[7]} +
    {3'd0, ve_7_grant[7]},
    {3'd0, ve_0_grant[6]} +
    {3'd0, ve_1_grant[6]} +
    {3'd0, ve_2_grant[6]} +
    {3'd0, ve_3_grant[6]} +
    {3'd0, ve_4_grant[6]} +
    {3'd0, ve_5_grant[6]} +
    {3'd0, ve_6_grant[6]} +
    {3'd0, ve_7_grant[6]},
    {3'd0, ve_0_grant[5]} +
    {3'd0, ve_1_grant[5]} +
    {3'd0, ve_2_grant[5]} +
    {3'd0, ve_3_grant[5]} +
    {3'd0, ve_4_grant[5]} +
    {3'd0, ve_5_grant[5]} +
    {3'd0, ve_6_grant[5]} +
    {3'd0, ve_7_grant[5]},
    {3'd0, ve_0_grant[4]} +
    {3'd0, ve_1_grant[4]} +
    {3'd0, ve_2_grant[4]} +
    {3'd0, ve_3_grant[4]} +
    {3'd0, ve_4_grant[4]} +
    {3'd0, ve_5_grant[4]} +
    {3'd0, ve_6_grant[4]} +
    {3'd0, ve_7_grant[4]},
    {3'd0, ve_0_grant[3]} +
    {3'd0, ve_1_grant[3]} +
    {3'd0, ve_2_grant[3]} +
    {3'd0, ve_3_grant[3]} +
    {3'd0, ve_4_grant[3]} +
    {3'd0, ve_5_grant[3]} +
    {3'd0, ve_6_grant[3]} +
    {3'd0, ve_7_grant[3]},
    {3'd0, ve_0_grant[2]} +
    {3'd0, ve_1_grant[2]} +
    {3'd0, ve_2_grant[2]} +
    {3'd0, ve_3_grant[2]} +
    {3'd0, ve_4_grant[2]} +
    {3'd0, ve_5_grant[2]} +
    {3'd0, ve_6_grant[2]} +
    {3'd0, ve_7_grant[2]},
    {3'd0, ve_0_grant[1]} +
    {3'd0, ve_1_grant[1]} +
    {3'd0, ve_2_grant[1]} +
    {3'd0, ve_3_grant[1]} +
    {3'd0, ve_4_grant[1]} +
    {3'd0, ve_5_grant[1]} +
    {3'd0, ve_6_grant[1]} +
    {3'd0, ve_7_grant[1]},
    {3'd0, ve_0_grant[0]} +
    {3'd0, ve_1_grant[0]} +
    {3'd0, ve_2_grant[0]} +
    {3'd0, ve_3_grant[0]} +
    {3'd0, ve_4_grant[0]} +
    {3'd0, ve_5_grant[0]} +
    {3'd0, ve_6_grant[0]} +
    {3'd0, ve_7_grant[0]}
  };

  // vNPU whose uTop is preempted, one-hot.
  wire [15:0] preempted =
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd0)) ? me_0_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd1)) ? me_1_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd2)) ? me_2_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd3)) ? me_3_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd4)) ? me_4_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd5)) ? me_5_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd6)) ? me_6_tenant : 16'd0) |
      ((utop_scheduler_preempt_valid & (utop_scheduler_preempt_me == 3'd7)) ? me_7_tenant : 16'd0);

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
                        vnpu_15_inject_done),
    .vnpu_state_i      ({
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
