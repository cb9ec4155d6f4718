// SPDX-License-Identifier: Apache-2.0
//
// First level of instruction dispatch for 2 cores.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/first_level_idm.ts; do not edit.
// Body SHA-256: bb1550ba5806d6ed

`default_nettype none

module vnpu_first_level_idm (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire         s_axi_awvalid_i,  // Write address is offered.
  input  wire  [15:0] s_axi_awaddr_i,   // Write address.
  output wire         s_axi_awready_o,  // Write address is taken.
  input  wire         s_axi_wvalid_i,   // Write data is offered.
  input  wire  [31:0] s_axi_wdata_i,    // Write data.
  input  wire   [3:0] s_axi_wstrb_i,    // Bytes to write: all, or the write is refused.
  output wire         s_axi_wready_o,   // Write data is taken.
  output wire         s_axi_bvalid_o,   // Write response is offered.
  output wire   [1:0] s_axi_bresp_o,    // 0 OKAY, 2 SLVERR.
  input  wire         s_axi_bready_i,   // Write response is taken.
  input  wire         s_axi_arvalid_i,  // Read address is offered.
  input  wire  [15:0] s_axi_araddr_i,   // Read address.
  output wire         s_axi_arready_o,  // Read address is taken.
  output wire         s_axi_rvalid_o,   // Read data is offered.
  output wire  [31:0] s_axi_rdata_o,    // Read data.
  output wire   [1:0] s_axi_rresp_o,    // 0 OKAY, 2 SLVERR.
  input  wire         s_axi_rready_i,   // Read data is taken.
  output wire         m_axi_arvalid_o,  // Address of a load is offered.
  output wire  [39:0] m_axi_araddr_o,   // Byte address; two elements of 20 bits.
  output wire   [3:0] m_axi_arlen_o,    // Beats less one.
  input  wire         m_axi_arready_i,  // Address is taken.
  input  wire         m_axi_rvalid_i,   // Beat is offered.
  input  wire [127:0] m_axi_rdata_i,    // The beat: a word.
  input  wire   [1:0] m_axi_rresp_i,    // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,    // Last beat of its burst.
  output wire         m_axi_rready_o,   // Beat is taken: always, but right after reset.
  output wire   [1:0] instr_valid_o,    // The core's buffer has a word.
  output wire [255:0] instr_o,          // It; four elements of 32 bits each.
  output wire   [3:0] instr_error_o,    // Bit 0: bad parity; bit 1: outside of the loaded words.
  input  wire   [1:0] instr_ready_i,    // The word is taken.
  output wire   [1:0] restart_o,        // Begin (pulse).
  output wire  [23:0] restart_layer_o,  // At this layer.
  output wire   [1:0] halt_o,           // Stop (pulse).
  output wire   [1:0] sync_global_o,    // Pass the barrier (pulse).
  output wire  [31:0] watchdog_o,       // Limit of the watchdog, in 256 cycles.
  input  wire   [1:0] sync_local_i,     // Came to a barrier (pulse).
  input  wire   [1:0] task_done_i,      // Its task ended (pulse).
  input  wire   [1:0] irq_i,            // It asks for an interrupt (pulse).
  input  wire   [1:0] quiet_i,          // No module is busy.
  input  wire   [1:0] trap_i,           // It is in state Trap.
  input  wire   [7:0] trap_code_i,      // Why.
  input  wire  [23:0] next_layer_i,     // Layer behind the last barrier.
  input  wire  [23:0] layer_i,          // Layer of the last barrier.
  output wire [319:0] guard_base_o,     // First byte of each segment; two elements of 20 bits each.
  output wire [319:0] guard_limit_o,    // First byte behind each segment, likewise.
  input  wire   [1:0] guard_trap_i,     // Its guard refused a burst (pulse).
  output wire         irq_o             // An enabled interrupt is pending.
);

  // ----------------------------------------
  // Bus
  // ----------------------------------------

  wire write_error;       // The write that waits is refused.
  wire read_error;        // The read that waits is refused.
  wire [31:0] read_data;  // What it reads.

  wire writes;                // A write acts in this cycle, if it is not refused.
  wire [15:0] write_address;  // Its address.
  wire [31:0] write_data;     // Its data.
  wire [3:0] write_strobe;    // Its strobe.
  wire reads;                 // A read acts in this cycle.
  wire [15:0] read_address;   // Its address.
  vnpu_idm_bus u_bus (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .awvalid_i       (s_axi_awvalid_i),
    .awaddr_i        (s_axi_awaddr_i),
    .wvalid_i        (s_axi_wvalid_i),
    .wdata_i         (s_axi_wdata_i),
    .wstrb_i         (s_axi_wstrb_i),
    .bready_i        (s_axi_bready_i),
    .arvalid_i       (s_axi_arvalid_i),
    .araddr_i        (s_axi_araddr_i),
    .rready_i        (s_axi_rready_i),
    .write_error_i   (write_error),
    .read_error_i    (read_error),
    .read_data_i     (read_data),
    .awready_o       (s_axi_awready_o),
    .wready_o        (s_axi_wready_o),
    .bvalid_o        (s_axi_bvalid_o),
    .bresp_o         (s_axi_bresp_o),
    .arready_o       (s_axi_arready_o),
    .rvalid_o        (s_axi_rvalid_o),
    .rdata_o         (s_axi_rdata_o),
    .rresp_o         (s_axi_rresp_o),
    .write_o         (writes),
    .write_address_o (write_address),
    .write_data_o    (write_data),
    .write_strobe_o  (write_strobe),
    .read_o          (reads),
    .read_address_o  (read_address)
  );

  wire [9:0] write_pool_lines;   // Register of the pool to write.
  wire [2:0] write_group_lines;  // Register of a group to write.
  wire [23:0] write_core_lines;  // Register of a core to write.
  wire [1:0] write_group;        // Its group, one-hot.
  wire [1:0] write_core;         // Its core, one-hot.
  wire write_group_number;       // Number of the group.
  wire write_core_number;        // Number of the core.
  wire write_hit;                // There is such a register to write.
  vnpu_idm_write_decoder u_write_decoder (
    .address_i      (write_address),
    .pool_lines_o   (write_pool_lines),
    .group_lines_o  (write_group_lines),
    .core_lines_o   (write_core_lines),
    .group_o        (write_group),
    .core_o         (write_core),
    .group_number_o (write_group_number),
    .core_number_o  (write_core_number),
    .hit_o          (write_hit)
  );

  wire [13:0] read_pool_lines;  // Register of the pool to read.
  wire [3:0] read_group_lines;  // Register of a group to read.
  wire [25:0] read_core_lines;  // Register of a core to read.
  wire [1:0] read_group;        // Its group, one-hot.
  wire [1:0] read_core;         // Its core, one-hot.
  wire read_group_number;       // Number of the group.
  wire read_core_number;        // Number of the core.
  wire read_hit;                // There is such a register to read.
  vnpu_idm_read_decoder u_read_decoder (
    .address_i      (read_address),
    .pool_lines_o   (read_pool_lines),
    .group_lines_o  (read_group_lines),
    .core_lines_o   (read_core_lines),
    .group_o        (read_group),
    .core_o         (read_core),
    .group_number_o (read_group_number),
    .core_number_o  (read_core_number),
    .hit_o          (read_hit)
  );

  assign read_error = ~read_hit;

  wire unused_read = &{1'b0, reads, read_group, read_core};

  // A write is not refused.
  wire takes = writes & ~write_error;

  // ----------------------------------------
  // From the cores
  // ----------------------------------------

  // sync_local_i of each core, behind the registers between the levels.
  wire [1:0] seen_sync_local = sync_local_i;
  // task_done_i of each core, behind the registers between the levels.
  wire [1:0] seen_task_done = task_done_i;
  // irq_i of each core, behind the registers between the levels.
  wire [1:0] seen_irq = irq_i;
  // quiet_i of each core, behind the registers between the levels.
  wire [1:0] seen_quiet = quiet_i;
  // trap_i of each core, behind the registers between the levels.
  wire [1:0] seen_trap = trap_i;
  // trap_code_i of each core, behind the registers between the levels.
  wire [7:0] seen_trap_code = trap_code_i;
  // next_layer_i of each core, behind the registers between the levels.
  wire [23:0] seen_next_layer = next_layer_i;
  // layer_i of each core, behind the registers between the levels.
  wire [23:0] seen_layer = layer_i;
  // guard_trap_i of each core, behind the registers between the levels.
  wire [1:0] seen_guard_trap = guard_trap_i;

  // ----------------------------------------
  // Loader
  // ----------------------------------------

  wire [1:0] load;           // Cores in Load.
  wire [13:0] words;         // Words that each core loads, or has loaded.
  wire [39:0] load_address;  // LOAD_ADDRESS of the core that is loaded next.
  wire load_first;           // Core that is loaded next.

  // Words that it loads. All that there are.
  wire [13:0] load_words_of_2 = {words[13:7], words[6:0]};
  // Words that it loads.
  wire [6:0] load_words = load_first ? load_words_of_2[13:7] : load_words_of_2[6:0];

  wire [35:0] ar_address;  // Address of the burst, in beats.
  wire load_store;         // The beat is a word.
  wire load_core;          // Core that is loaded.
  wire [1:0] load_stored;  // It, one-hot, where a word came.
  wire [5:0] load_place;   // Place of the word.
  wire [1:0] loaded;       // Core whose load is complete, one-hot.
  wire [1:0] load_fails;   // Cores whose load failed.
  vnpu_idm_loader u_loader (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .load_i    (load),
    .words_i   (load_words),
    .address_i (load_address[39:4]),
    .arready_i (m_axi_arready_i),
    .rvalid_i  (m_axi_rvalid_i),
    .rresp_i   (m_axi_rresp_i),
    .rlast_i   (m_axi_rlast_i),
    .first_o   (load_first),
    .arvalid_o (m_axi_arvalid_o),
    .araddr_o  (ar_address),
    .arlen_o   (m_axi_arlen_o),
    .store_o   (load_store),
    .core_o    (load_core),
    .stored_o  (load_stored),
    .place_o   (load_place),
    .loaded_o  (loaded),
    .fails_o   (load_fails)
  );

  wire unused_address = &{1'b0, load_address[3:0]};

  assign m_axi_araddr_o = {ar_address, 4'd0};

  reg rready_q;  // Beats are taken: always, but right after reset.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      rready_q <= 1'b0;
    end else begin
      rready_q <= 1'b1;
    end
  end

  assign m_axi_rready_o = rready_q;

  // ----------------------------------------
  // Who is meant
  // ----------------------------------------

  wire [1:0] groups;  // Group of each core.

  // Group of the core that is written. All that there are.
  wire [1:0] own_group_of_2 = {groups[1], groups[0]};
  // Group of the core that is written.
  wire own_group = write_core_number ? own_group_of_2[1] : own_group_of_2[0];
  // A register of a group is written.
  wire of_group = |write_group_lines;
  // The group that is written, or that.
  wire meant = of_group ? write_group_number : own_group;
  // Cores of it.
  wire [1:0] named = {groups[1] == meant, groups[0] == meant};
  // GO is written.
  wire goes = write_group_lines[0] & takes;

  wire target_held;  // The core that is written is Held.

  // LOAD or GROUP is written.
  wire assigns = (write_core_lines[1] | write_core_lines[0]) & takes;
  // It is one of a Held core.
  wire evicts = assigns & target_held;
  // All bytes are written.
  wire whole = &write_strobe;

  // ----------------------------------------
  // Cores and groups
  // ----------------------------------------

  wire [1:0] mates_traps;    // A core of its group trapped.
  wire [1:0] mates_waits;    // A core of its group has arrived.
  wire [1:0] mates_works;    // A core of its group in Run has not arrived.
  wire [1:0] mates_done;     // A core of its group is done.
  wire [1:0] mates_busy;     // A core of its group is in Run, Held or Halt.
  wire [1:0] mates_differs;  // A core in Run of its group goes on at another layer.
  wire [1:0] mates_hold;     // Its group is to be held.

  // STOP is written.
  wire stops = writes & write_group_lines[2] & whole;
  // Cores whose group is stopped.
  wire [1:0] core_stops = named & {2{stops}};
  // Cores that begin.
  wire [1:0] core_goes = named & {2{goes}};
  // Core whose LOAD is written.
  wire [1:0] core_loads = write_core & {2{write_core_lines[1] & takes}};
  // Core whose GROUP is written.
  wire [1:0] core_regroups = write_core & {2{write_core_lines[0] & takes}};
  // Cores that lose what they hold, if they do.
  wire [1:0] core_evicts = named & {2{evicts}};
  // Core whose INJECT is written.
  wire [1:0] core_injects = write_core & {2{write_core_lines[7] & takes}};

  wire [2:0] state_0;      // State: core 0.
  wire runs_0;             // State Run: core 0.
  wire held_0;             // State Held: core 0.
  wire halt_0;             // State Halt: core 0.
  wire done_0;             // State Done: core 0.
  wire load_0;             // State Load: core 0.
  wire ready_0;            // State Ready: core 0.
  wire traps_0;            // Trapped, where that counts: core 0.
  wire moves_0;            // An event moves it out of Held: core 0.
  wire stops_here_0;       // It is held now, or done and alone: core 0.
  wire comes_to_trap_0;    // It comes to state Trap: core 0.
  wire irq_0;              // It asks for an interrupt, where that counts: core 0.
  wire group_0;            // Its group: core 0.
  wire arrive_0;           // It waits at a barrier: core 0.
  wire [3:0] trap_code_0;  // Why it trapped: core 0.
  wire [6:0] words_0;      // Words that it loads, or has loaded: core 0.
  wire whole_0;            // They are all there: core 0.
  wire inject_0;           // Its next word gets bad parity: core 0.
  wire sync_global_0;      // It may pass the barrier: core 0.
  wire stop_0;             // It is to stop: core 0.
  wire restart_0;          // It is to begin: core 0.
  wire drop_0;             // What is in its buffer is dropped: core 0.
  vnpu_idm_core u_core_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (1'b0),
    .mates_traps_i   (mates_traps[0]),
    .mates_waits_i   (mates_waits[0]),
    .mates_works_i   (mates_works[0]),
    .mates_done_i    (mates_done[0]),
    .mates_busy_i    (mates_busy[0]),
    .mates_differs_i (mates_differs[0]),
    .mates_hold_i    (mates_hold[0]),
    .stop_i          (core_stops[0]),
    .sync_local_i    (seen_sync_local[0]),
    .task_done_i     (seen_task_done[0]),
    .irq_i           (seen_irq[0]),
    .quiet_i         (seen_quiet[0]),
    .trap_i          (seen_trap[0]),
    .trap_code_i     (seen_trap_code[3:0]),
    .guard_trap_i    (seen_guard_trap[0]),
    .go_i            (core_goes[0]),
    .load_i          (core_loads[0]),
    .regroup_i       (core_regroups[0]),
    .evict_i         (core_evicts[0]),
    .inject_i        (core_injects[0]),
    .data_i          (write_data[6:0]),
    .loaded_i        (loaded[0]),
    .load_fails_i    (load_fails[0]),
    .stored_i        (load_stored[0]),
    .state_o         (state_0),
    .runs_o          (runs_0),
    .held_o          (held_0),
    .halt_o          (halt_0),
    .done_o          (done_0),
    .load_o          (load_0),
    .ready_o         (ready_0),
    .traps_o         (traps_0),
    .moves_o         (moves_0),
    .stops_here_o    (stops_here_0),
    .comes_to_trap_o (comes_to_trap_0),
    .irq_o           (irq_0),
    .group_o         (group_0),
    .arrive_o        (arrive_0),
    .trap_code_o     (trap_code_0),
    .words_o         (words_0),
    .whole_o         (whole_0),
    .inject_o        (inject_0),
    .sync_global_o   (sync_global_0),
    .stop_o          (stop_0),
    .restart_o       (restart_0),
    .drop_o          (drop_0)
  );

  wire [2:0] state_1;      // State: core 1.
  wire runs_1;             // State Run: core 1.
  wire held_1;             // State Held: core 1.
  wire halt_1;             // State Halt: core 1.
  wire done_1;             // State Done: core 1.
  wire load_1;             // State Load: core 1.
  wire ready_1;            // State Ready: core 1.
  wire traps_1;            // Trapped, where that counts: core 1.
  wire moves_1;            // An event moves it out of Held: core 1.
  wire stops_here_1;       // It is held now, or done and alone: core 1.
  wire comes_to_trap_1;    // It comes to state Trap: core 1.
  wire irq_1;              // It asks for an interrupt, where that counts: core 1.
  wire group_1;            // Its group: core 1.
  wire arrive_1;           // It waits at a barrier: core 1.
  wire [3:0] trap_code_1;  // Why it trapped: core 1.
  wire [6:0] words_1;      // Words that it loads, or has loaded: core 1.
  wire whole_1;            // They are all there: core 1.
  wire inject_1;           // Its next word gets bad parity: core 1.
  wire sync_global_1;      // It may pass the barrier: core 1.
  wire stop_1;             // It is to stop: core 1.
  wire restart_1;          // It is to begin: core 1.
  wire drop_1;             // What is in its buffer is dropped: core 1.
  vnpu_idm_core u_core_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (1'b1),
    .mates_traps_i   (mates_traps[1]),
    .mates_waits_i   (mates_waits[1]),
    .mates_works_i   (mates_works[1]),
    .mates_done_i    (mates_done[1]),
    .mates_busy_i    (mates_busy[1]),
    .mates_differs_i (mates_differs[1]),
    .mates_hold_i    (mates_hold[1]),
    .stop_i          (core_stops[1]),
    .sync_local_i    (seen_sync_local[1]),
    .task_done_i     (seen_task_done[1]),
    .irq_i           (seen_irq[1]),
    .quiet_i         (seen_quiet[1]),
    .trap_i          (seen_trap[1]),
    .trap_code_i     (seen_trap_code[7:4]),
    .guard_trap_i    (seen_guard_trap[1]),
    .go_i            (core_goes[1]),
    .load_i          (core_loads[1]),
    .regroup_i       (core_regroups[1]),
    .evict_i         (core_evicts[1]),
    .inject_i        (core_injects[1]),
    .data_i          (write_data[6:0]),
    .loaded_i        (loaded[1]),
    .load_fails_i    (load_fails[1]),
    .stored_i        (load_stored[1]),
    .state_o         (state_1),
    .runs_o          (runs_1),
    .held_o          (held_1),
    .halt_o          (halt_1),
    .done_o          (done_1),
    .load_o          (load_1),
    .ready_o         (ready_1),
    .traps_o         (traps_1),
    .moves_o         (moves_1),
    .stops_here_o    (stops_here_1),
    .comes_to_trap_o (comes_to_trap_1),
    .irq_o           (irq_1),
    .group_o         (group_1),
    .arrive_o        (arrive_1),
    .trap_code_o     (trap_code_1),
    .words_o         (words_1),
    .whole_o         (whole_1),
    .inject_o        (inject_1),
    .sync_global_o   (sync_global_1),
    .stop_o          (stop_1),
    .restart_o       (restart_1),
    .drop_o          (drop_1)
  );

  // State, of each core.
  wire [5:0] all_state = {state_1, state_0};
  // State Run, of each core.
  wire [1:0] all_runs = {runs_1, runs_0};
  // State Held, of each core.
  wire [1:0] all_held = {held_1, held_0};
  // State Halt, of each core.
  wire [1:0] all_halt = {halt_1, halt_0};
  // State Done, of each core.
  wire [1:0] all_done = {done_1, done_0};
  // State Load, of each core.
  wire [1:0] all_load = {load_1, load_0};
  // State Ready, of each core.
  wire [1:0] all_ready = {ready_1, ready_0};
  // Trapped, where that counts, of each core.
  wire [1:0] all_traps = {traps_1, traps_0};
  // It is held now, or done and alone, of each core.
  wire [1:0] all_stops_here = {stops_here_1, stops_here_0};
  // An event moves it out of Held, of each core.
  wire [1:0] all_moves = {moves_1, moves_0};
  // It comes to state Trap, of each core.
  wire [1:0] all_comes_to_trap = {comes_to_trap_1, comes_to_trap_0};
  // It asks for an interrupt, where that counts, of each core.
  wire [1:0] all_irq = {irq_1, irq_0};
  // Its group, of each core.
  wire [1:0] all_group = {group_1, group_0};
  // It waits at a barrier, of each core.
  wire [1:0] all_arrive = {arrive_1, arrive_0};
  // Why it trapped, of each core.
  wire [7:0] all_trap_code = {trap_code_1, trap_code_0};
  // Words that it loads, or has loaded, of each core.
  wire [13:0] all_words = {words_1, words_0};
  // They are all there, of each core.
  wire [1:0] all_whole = {whole_1, whole_0};
  // Its next word gets bad parity, of each core.
  wire [1:0] all_inject = {inject_1, inject_0};
  // It may pass the barrier, of each core.
  wire [1:0] all_sync_global = {sync_global_1, sync_global_0};
  // It is to stop, of each core.
  wire [1:0] all_stop = {stop_1, stop_0};
  // It is to begin, of each core.
  wire [1:0] all_restart = {restart_1, restart_0};
  // What is in its buffer is dropped, of each core.
  wire [1:0] all_drop = {drop_1, drop_0};

  assign load = all_load;
  assign words = all_words;
  assign groups = all_group;

  // HOLD is written.
  wire sets_hold = write_group_lines[1] & takes;
  // Group of core 0.
  wire group_number_0 = all_group[0];
  // Group of core 1.
  wire group_number_1 = all_group[1];

  vnpu_idm_mates u_mates (
    .group_i      (all_group),
    .next_layer_i (seen_next_layer),
    .runs_i       (all_runs),
    .arrive_i     (all_arrive),
    .traps_i      (all_traps),
    .done_i       (all_done),
    .busy_i       (all_runs | all_held | all_halt),
    .traps_o      (mates_traps),
    .waits_o      (mates_waits),
    .works_o      (mates_works),
    .done_o       (mates_done),
    .busy_o       (mates_busy),
    .differs_o    (mates_differs)
  );

  wire group_irq_0;  // Group 0 stopped at a layer, or ended under a hold.
  wire hold_0;       // Group 0 is to be held.
  wire ctx_ended_0;  // The task of group 0 ended under a hold.
  vnpu_idm_group u_group_0 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[1] & (group_number_1 == 1'b0),
                    all_stops_here[0] & (group_number_0 == 1'b0)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[0] & goes),
    .stop_i      (write_group[0] & stops),
    .sets_hold_i (write_group[0] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_0),
    .hold_o      (hold_0),
    .ctx_ended_o (ctx_ended_0)
  );

  wire group_irq_1;  // Group 1 stopped at a layer, or ended under a hold.
  wire hold_1;       // Group 1 is to be held.
  wire ctx_ended_1;  // The task of group 1 ended under a hold.
  vnpu_idm_group u_group_1 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[1] & (group_number_1 == 1'b1),
                    all_stops_here[0] & (group_number_0 == 1'b1)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[1] & goes),
    .stop_i      (write_group[1] & stops),
    .sets_hold_i (write_group[1] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_1),
    .hold_o      (hold_1),
    .ctx_ended_o (ctx_ended_1)
  );

  // Core 0 is to be held. All that there are.
  wire [1:0] hold_of_0_of_2 = {hold_1, hold_0};
  // Core 0 is to be held.
  wire hold_of_0 = group_number_0 ? hold_of_0_of_2[1] : hold_of_0_of_2[0];
  // Core 1 is to be held. All that there are.
  wire [1:0] hold_of_1_of_2 = {hold_1, hold_0};
  // Core 1 is to be held.
  wire hold_of_1 = group_number_1 ? hold_of_1_of_2[1] : hold_of_1_of_2[0];

  assign mates_hold = {hold_of_1, hold_of_0};

  // Interrupts of groups that come.
  wire [1:0] group_irqs = {group_irq_1, group_irq_0};
  // Groups that are to be held.
  wire [1:0] holds = {hold_1, hold_0};
  // Groups whose task ended under a hold.
  wire [1:0] ctx_endeds = {ctx_ended_1, ctx_ended_0};

  // ----------------------------------------
  // Settings
  // ----------------------------------------

  // Setting of a core that is written.
  wire [20:0] sets = {
    write_core_lines[23] & takes,
    write_core_lines[22] & takes,
    write_core_lines[21] & takes,
    write_core_lines[20] & takes,
    write_core_lines[19] & takes,
    write_core_lines[18] & takes,
    write_core_lines[17] & takes,
    write_core_lines[16] & takes,
    write_core_lines[15] & takes,
    write_core_lines[14] & takes,
    write_core_lines[13] & takes,
    write_core_lines[12] & takes,
    write_core_lines[11] & takes,
    write_core_lines[10] & takes,
    write_core_lines[9] & takes,
    write_core_lines[8] & takes,
    write_core_lines[6] & takes,
    write_core_lines[5] & takes,
    write_core_lines[4] & takes,
    write_core_lines[3] & takes,
    write_core_lines[2] & takes
  };

  // A write address of a core is taken.
  wire takes_address = s_axi_awvalid_i & s_axi_awready_o & (s_axi_awaddr_i[15:13] == 3'd1);

  wire [31:0] setting;        // Setting that is read.
  wire [39:0] check_address;  // LOAD_ADDRESS of the core that is written.
  vnpu_idm_words u_words (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .takes_i         (takes_address),
    .takes_core_i    (s_axi_awaddr_i[8]),
    .sets_i          (sets),
    .sets_core_i     (write_core_number),
    .data_i          (write_data),
    .lines_i         ({
                        read_core_lines[25],
                        read_core_lines[24],
                        read_core_lines[23],
                        read_core_lines[22],
                        read_core_lines[21],
                        read_core_lines[20],
                        read_core_lines[19],
                        read_core_lines[18],
                        read_core_lines[17],
                        read_core_lines[16],
                        read_core_lines[15],
                        read_core_lines[14],
                        read_core_lines[13],
                        read_core_lines[12],
                        read_core_lines[11],
                        read_core_lines[10],
                        read_core_lines[7],
                        read_core_lines[6],
                        read_core_lines[5],
                        read_core_lines[4],
                        read_core_lines[3]
                      }),
    .core_i          (read_core_number),
    .load_core_i     (load_first),
    .word_o          (setting),
    .check_address_o (check_address),
    .load_address_o  (load_address)
  );

  wire [19:0] start_pc_0;      // START_PC of core 0.
  wire [11:0] start_layer_0;   // START_LAYER of core 0.
  wire [15:0] watchdog_0;      // WATCHDOG of core 0.
  wire [159:0] guard_base_0;   // First bytes of the segments of core 0.
  wire [159:0] guard_limit_0;  // First bytes behind the segments of core 0.
  vnpu_idm_settings u_settings_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[0]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_0),
    .start_layer_o (start_layer_0),
    .watchdog_o    (watchdog_0),
    .guard_base_o  (guard_base_0),
    .guard_limit_o (guard_limit_0)
  );

  wire [19:0] start_pc_1;      // START_PC of core 1.
  wire [11:0] start_layer_1;   // START_LAYER of core 1.
  wire [15:0] watchdog_1;      // WATCHDOG of core 1.
  wire [159:0] guard_base_1;   // First bytes of the segments of core 1.
  wire [159:0] guard_limit_1;  // First bytes behind the segments of core 1.
  vnpu_idm_settings u_settings_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[1]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_1),
    .start_layer_o (start_layer_1),
    .watchdog_o    (watchdog_1),
    .guard_base_o  (guard_base_1),
    .guard_limit_o (guard_limit_1)
  );

  assign watchdog_o = {watchdog_1, watchdog_0};
  assign guard_base_o = {guard_base_1, guard_base_0};
  assign guard_limit_o = {guard_limit_1, guard_limit_0};

  wire [39:0] load_base;   // Lowest address that a load may read.
  wire [39:0] load_limit;  // First address behind.
  vnpu_idm_window u_window (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .sets_base_lo_i  (write_pool_lines[6] & takes),
    .sets_base_hi_i  (write_pool_lines[7] & takes),
    .sets_limit_lo_i (write_pool_lines[8] & takes),
    .sets_limit_hi_i (write_pool_lines[9] & takes),
    .data_i          (write_data),
    .base_o          (load_base),
    .limit_o         (load_limit)
  );

  // ----------------------------------------
  // Refusal
  // ----------------------------------------

  vnpu_idm_check u_check (
    .hit_i         (write_hit),
    .strobe_i      (write_strobe),
    .data_i        (write_data),
    .go_i          (write_group_lines[0]),
    .load_i        (write_core_lines[1]),
    .regroup_i     (write_core_lines[0]),
    .not_in_load_i (write_core_lines[2] | write_core_lines[3]),
    .not_in_run_i  (write_core_lines[8] |
                    write_core_lines[9] |
                    write_core_lines[10] |
                    write_core_lines[11] |
                    write_core_lines[12] |
                    write_core_lines[13] |
                    write_core_lines[14] |
                    write_core_lines[15] |
                    write_core_lines[16] |
                    write_core_lines[17] |
                    write_core_lines[18] |
                    write_core_lines[19] |
                    write_core_lines[20] |
                    write_core_lines[21] |
                    write_core_lines[22] |
                    write_core_lines[23]),
    .core_i        (write_core),
    .state_i       (all_state),
    .named_i       (named),
    .busy_i        (all_runs | all_held | all_halt),
    .ready_i       (all_ready),
    .moves_i       (all_moves),
    .address_i     (check_address),
    .load_base_i   (load_base),
    .load_limit_i  (load_limit),
    .refuse_o      (write_error),
    .held_o        (target_held)
  );

  // ----------------------------------------
  // Interrupts
  // ----------------------------------------

  wire [1:0] irq_group;         // Interrupts of groups that wait.
  wire [1:0] irq_group_enable;  // Those that are enabled.
  wire [1:0] irq_task;          // Interrupts of tasks that wait.
  wire [1:0] irq_task_enable;   // Those that are enabled.
  wire [1:0] irq_trap;          // Interrupts of traps that wait.
  wire [1:0] irq_trap_enable;   // Those that are enabled.
  vnpu_idm_interrupts u_interrupts (
    .clk_i              (clk_i),
    .rst_ni             (rst_ni),
    .group_i            (group_irqs),
    .clears_group_i     (write_pool_lines[0] & takes),
    .enables_group_i    (write_pool_lines[3] & takes),
    .task_i             (all_irq),
    .clears_task_i      (write_pool_lines[1] & takes),
    .enables_task_i     (write_pool_lines[4] & takes),
    .trap_i             (all_comes_to_trap),
    .clears_trap_i      (write_pool_lines[2] & takes),
    .enables_trap_i     (write_pool_lines[5] & takes),
    .data_i             (write_data[1:0]),
    .irq_group_o        (irq_group),
    .irq_group_enable_o (irq_group_enable),
    .irq_task_o         (irq_task),
    .irq_task_enable_o  (irq_task_enable),
    .irq_trap_o         (irq_trap),
    .irq_trap_enable_o  (irq_trap_enable),
    .irq_o              (irq_o)
  );

  // ----------------------------------------
  // Reads
  // ----------------------------------------

  vnpu_idm_read u_read (
    .pool_lines_i       (read_pool_lines),
    .group_lines_i      (read_group_lines),
    .core_lines_i       (read_core_lines),
    .group_number_i     (read_group_number),
    .core_number_i      (read_core_number),
    .irq_group_i        (irq_group),
    .irq_task_i         (irq_task),
    .irq_trap_i         (irq_trap),
    .irq_group_enable_i (irq_group_enable),
    .irq_task_enable_i  (irq_task_enable),
    .irq_trap_enable_i  (irq_trap_enable),
    .load_base_i        (load_base),
    .load_limit_i       (load_limit),
    .hold_i             (holds),
    .ctx_ended_i        (ctx_endeds),
    .state_i            (all_state),
    .trap_code_i        (all_trap_code),
    .arrive_i           (all_arrive),
    .quiet_i            (seen_quiet),
    .layer_i            (seen_layer),
    .group_i            (groups),
    .inject_i           (all_inject),
    .next_layer_i       (seen_next_layer),
    .word_i             (setting),
    .data_o             (read_data)
  );

  // The word gets bad parity.
  wire inverts = |(load_stored & all_inject);

  // ----------------------------------------
  // Words on their way to memory
  // ----------------------------------------

  reg store_q;               // A word came.
  reg store_core_q;          // Its core.
  reg [5:0] store_place_q;   // Its place.
  reg [127:0] store_data_q;  // The word.
  reg store_bad_q;           // It gets bad parity.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_q <= 1'b0;
    end else begin
      store_q <= load_store;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_core_q <= 1'b0;
    end else begin
      store_core_q <= load_core;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_place_q <= 6'd0;
    end else begin
      store_place_q <= load_place;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_data_q <= 128'd0;
    end else begin
      store_data_q <= m_axi_rdata_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_bad_q <= 1'b0;
    end else begin
      store_bad_q <= inverts;
    end
  end

  // Its parity bit: the number of ones is even.
  wire store_parity = (^store_data_q) ^ store_bad_q;
  // A word is stored.
  wire storing = store_q;
  // Its core.
  wire storing_core = store_core_q;
  // Its place.
  wire [5:0] storing_place = store_place_q;
  // The word with its parity.
  wire [128:0] storing_word = {store_parity, store_data_q};

  // ----------------------------------------
  // To the cores
  // ----------------------------------------

  // Layer at which core 0 begins; 0 where it does not.
  wire [11:0] restart_layer_0 = all_restart[0] ? start_layer_0 : 12'd0;
  // Core 0 begins.
  wire restart_0_out = all_restart[0];
  // At this word.
  wire [19:0] restart_pc_0 = start_pc_0;
  // Core 0 stops.
  wire halt_0_out = all_stop[0];
  // A load of core 0 begins.
  wire drop_0_out = all_drop[0];
  // Core 0 passes its barrier.
  wire pass_0_out = all_sync_global[0];

  wire instr_valid_0;        // Core 0 has a word.
  wire [127:0] instr_0;      // Front word of core 0.
  wire [1:0] instr_error_0;  // Its errors.
  vnpu_idm_fetch u_fetch_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_0_out),
    .start_pc_i    (restart_pc_0),
    .empty_i       (halt_0_out | drop_0_out),
    .words_i       (words[6:0]),
    .whole_i       (all_whole[0]),
    .store_i       (storing & (storing_core == 1'b0)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[0]),
    .valid_o       (instr_valid_0),
    .word_o        (instr_0),
    .error_o       (instr_error_0)
  );

  // Layer at which core 1 begins; 0 where it does not.
  wire [11:0] restart_layer_1 = all_restart[1] ? start_layer_1 : 12'd0;
  // Core 1 begins.
  wire restart_1_out = all_restart[1];
  // At this word.
  wire [19:0] restart_pc_1 = start_pc_1;
  // Core 1 stops.
  wire halt_1_out = all_stop[1];
  // A load of core 1 begins.
  wire drop_1_out = all_drop[1];
  // Core 1 passes its barrier.
  wire pass_1_out = all_sync_global[1];

  wire instr_valid_1;        // Core 1 has a word.
  wire [127:0] instr_1;      // Front word of core 1.
  wire [1:0] instr_error_1;  // Its errors.
  vnpu_idm_fetch u_fetch_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_1_out),
    .start_pc_i    (restart_pc_1),
    .empty_i       (halt_1_out | drop_1_out),
    .words_i       (words[13:7]),
    .whole_i       (all_whole[1]),
    .store_i       (storing & (storing_core == 1'b1)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[1]),
    .valid_o       (instr_valid_1),
    .word_o        (instr_1),
    .error_o       (instr_error_1)
  );

  assign instr_valid_o = {instr_valid_1, instr_valid_0};
  assign instr_o = {instr_1, instr_0};
  assign instr_error_o = {instr_error_1, instr_error_0};
  assign restart_o = {restart_1_out, restart_0_out};
  assign restart_layer_o = {restart_layer_1, restart_layer_0};
  assign halt_o = {halt_1_out, halt_0_out};
  assign sync_global_o = {pass_1_out, pass_0_out};

endmodule

`default_nettype wire
