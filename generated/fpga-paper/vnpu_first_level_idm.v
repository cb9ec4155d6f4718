// SPDX-License-Identifier: Apache-2.0
//
// First level of instruction dispatch for 16 cores.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/first_level_idm.ts; do not edit.
// Body SHA-256: 15e26eec1bec8214

`default_nettype none

module vnpu_first_level_idm (
  input  wire          clk_i,            // Clock.
  input  wire          rst_ni,           // Reset, active low.
  input  wire          s_axi_awvalid_i,  // Write address is offered.
  input  wire   [15:0] s_axi_awaddr_i,   // Write address.
  output wire          s_axi_awready_o,  // Write address is taken.
  input  wire          s_axi_wvalid_i,   // Write data is offered.
  input  wire   [31:0] s_axi_wdata_i,    // Write data.
  input  wire    [3:0] s_axi_wstrb_i,    // Bytes to write: all, or the write is refused.
  output wire          s_axi_wready_o,   // Write data is taken.
  output wire          s_axi_bvalid_o,   // Write response is offered.
  output wire    [1:0] s_axi_bresp_o,    // 0 OKAY, 2 SLVERR.
  input  wire          s_axi_bready_i,   // Write response is taken.
  input  wire          s_axi_arvalid_i,  // Read address is offered.
  input  wire   [15:0] s_axi_araddr_i,   // Read address.
  output wire          s_axi_arready_o,  // Read address is taken.
  output wire          s_axi_rvalid_o,   // Read data is offered.
  output wire   [31:0] s_axi_rdata_o,    // Read data.
  output wire    [1:0] s_axi_rresp_o,    // 0 OKAY, 2 SLVERR.
  input  wire          s_axi_rready_i,   // Read data is taken.
  output wire          m_axi_arvalid_o,  // Address of a load is offered.
  output wire   [39:0] m_axi_araddr_o,   // Byte address; two elements of 20 bits.
  output wire    [3:0] m_axi_arlen_o,    // Beats less one.
  input  wire          m_axi_arready_i,  // Address is taken.
  input  wire          m_axi_rvalid_i,   // Beat is offered.
  input  wire  [127:0] m_axi_rdata_i,    // The beat: a word.
  input  wire    [1:0] m_axi_rresp_i,    // 0 is OKAY; all else is an error.
  input  wire          m_axi_rlast_i,    // Last beat of its burst.
  output wire          m_axi_rready_o,   // Beat is taken: always, but right after reset.
  output wire   [15:0] instr_valid_o,    // The core's buffer has a word.
  output wire [2047:0] instr_o,          // It; four elements of 32 bits each.
  output wire   [31:0] instr_error_o,    // Bit 0: bad parity; bit 1: outside of the loaded words.
  input  wire   [15:0] instr_ready_i,    // The word is taken.
  output wire   [15:0] restart_o,        // Begin (pulse).
  output wire  [191:0] restart_layer_o,  // At this layer.
  output wire   [15:0] halt_o,           // Stop (pulse).
  output wire   [15:0] sync_global_o,    // Pass the barrier (pulse).
  output wire  [255:0] watchdog_o,       // Limit of the watchdog, in 256 cycles.
  input  wire   [15:0] sync_local_i,     // Came to a barrier (pulse).
  input  wire   [15:0] task_done_i,      // Its task ended (pulse).
  input  wire   [15:0] irq_i,            // It asks for an interrupt (pulse).
  input  wire   [15:0] quiet_i,          // No module is busy.
  input  wire   [15:0] trap_i,           // It is in state Trap.
  input  wire   [63:0] trap_code_i,      // Why.
  input  wire  [191:0] next_layer_i,     // Layer behind the last barrier.
  input  wire  [191:0] layer_i,          // Layer of the last barrier.
  // First byte of each segment; two elements of 20 bits each.
  output wire [2559:0] guard_base_o,
  output wire [2559:0] guard_limit_o,    // First byte behind each segment, likewise.
  input  wire   [15:0] guard_trap_i,     // Its guard refused a burst (pulse).
  output wire          irq_o             // An enabled interrupt is pending.
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

  wire [9:0] write_pool_lines;    // Register of the pool to write.
  wire [2:0] write_group_lines;   // Register of a group to write.
  wire [23:0] write_core_lines;   // Register of a core to write.
  wire [15:0] write_group;        // Its group, one-hot.
  wire [15:0] write_core;         // Its core, one-hot.
  wire [3:0] write_group_number;  // Number of the group.
  wire [3:0] write_core_number;   // Number of the core.
  wire write_hit;                 // There is such a register to write.
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

  wire [13:0] read_pool_lines;   // Register of the pool to read.
  wire [3:0] read_group_lines;   // Register of a group to read.
  wire [25:0] read_core_lines;   // Register of a core to read.
  wire [15:0] read_group;        // Its group, one-hot.
  wire [15:0] read_core;         // Its core, one-hot.
  wire [3:0] read_group_number;  // Number of the group.
  wire [3:0] read_core_number;   // Number of the core.
  wire read_hit;                 // There is such a register to read.
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

  wire [543:0] from_cores_out;  // What comes out of these registers.
  vnpu_idm_stages_w544_b1 u_from_cores (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({
               guard_trap_i,
               layer_i,
               next_layer_i,
               trap_code_i,
               trap_i,
               quiet_i,
               irq_i,
               task_done_i,
               sync_local_i
             }),
    .q_o    (from_cores_out)
  );

  // sync_local_i of each core, behind the registers between the levels.
  wire [15:0] seen_sync_local = from_cores_out[15:0];
  // task_done_i of each core, behind the registers between the levels.
  wire [15:0] seen_task_done = from_cores_out[31:16];
  // irq_i of each core, behind the registers between the levels.
  wire [15:0] seen_irq = from_cores_out[47:32];
  // quiet_i of each core, behind the registers between the levels.
  wire [15:0] seen_quiet = from_cores_out[63:48];
  // trap_i of each core, behind the registers between the levels.
  wire [15:0] seen_trap = from_cores_out[79:64];
  // trap_code_i of each core, behind the registers between the levels.
  wire [63:0] seen_trap_code = from_cores_out[143:80];
  // next_layer_i of each core, behind the registers between the levels.
  wire [191:0] seen_next_layer = from_cores_out[335:144];
  // layer_i of each core, behind the registers between the levels.
  wire [191:0] seen_layer = from_cores_out[527:336];
  // guard_trap_i of each core, behind the registers between the levels.
  wire [15:0] seen_guard_trap = from_cores_out[543:528];

  // ----------------------------------------
  // Loader
  // ----------------------------------------

  wire [15:0] load;          // Cores in Load.
  wire [207:0] words;        // Words that each core loads, or has loaded.
  wire [39:0] load_address;  // LOAD_ADDRESS of the core that is loaded next.
  wire [3:0] load_first;     // Core that is loaded next.

  // Words that it loads. All that there are.
  wire [207:0] load_words_of_16 = {
    words[207:195],
    words[194:182],
    words[181:169],
    words[168:156],
    words[155:143],
    words[142:130],
    words[129:117],
    words[116:104],
    words[103:91],
    words[90:78],
    words[77:65],
    words[64:52],
    words[51:39],
    words[38:26],
    words[25:13],
    words[12:0]
  };

  // Words that it loads. Those left.
  wire [103:0] load_words_of_8 =
      load_first[3] ? load_words_of_16[207:104] : load_words_of_16[103:0];

  // Words that it loads. Those left.
  wire [51:0] load_words_of_4 = load_first[2] ? load_words_of_8[103:52] : load_words_of_8[51:0];
  // Words that it loads. Those left.
  wire [25:0] load_words_of_2 = load_first[1] ? load_words_of_4[51:26] : load_words_of_4[25:0];
  // Words that it loads.
  wire [12:0] load_words = load_first[0] ? load_words_of_2[25:13] : load_words_of_2[12:0];

  wire [35:0] ar_address;   // Address of the burst, in beats.
  wire load_store;          // The beat is a word.
  wire [3:0] load_core;     // Core that is loaded.
  wire [15:0] load_stored;  // It, one-hot, where a word came.
  wire [11:0] load_place;   // Place of the word.
  wire [15:0] loaded;       // Core whose load is complete, one-hot.
  wire [15:0] load_fails;   // Cores whose load failed.
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

  wire [63:0] groups;  // Group of each core.

  // Group of the core that is written. All that there are.
  wire [63:0] own_group_of_16 = {
    groups[63:60],
    groups[59:56],
    groups[55:52],
    groups[51:48],
    groups[47:44],
    groups[43:40],
    groups[39:36],
    groups[35:32],
    groups[31:28],
    groups[27:24],
    groups[23:20],
    groups[19:16],
    groups[15:12],
    groups[11:8],
    groups[7:4],
    groups[3:0]
  };

  // Group of the core that is written. Those left.
  wire [31:0] own_group_of_8 =
      write_core_number[3] ? own_group_of_16[63:32] : own_group_of_16[31:0];

  // Group of the core that is written. Those left.
  wire [15:0] own_group_of_4 = write_core_number[2] ? own_group_of_8[31:16] : own_group_of_8[15:0];
  // Group of the core that is written. Those left.
  wire [7:0] own_group_of_2 = write_core_number[1] ? own_group_of_4[15:8] : own_group_of_4[7:0];
  // Group of the core that is written.
  wire [3:0] own_group = write_core_number[0] ? own_group_of_2[7:4] : own_group_of_2[3:0];
  // A register of a group is written.
  wire of_group = |write_group_lines;
  // The group that is written, or that.
  wire [3:0] meant = of_group ? write_group_number : own_group;

  // Cores of it.
  wire [15:0] named = {
    groups[63:60] == meant,
    groups[59:56] == meant,
    groups[55:52] == meant,
    groups[51:48] == meant,
    groups[47:44] == meant,
    groups[43:40] == meant,
    groups[39:36] == meant,
    groups[35:32] == meant,
    groups[31:28] == meant,
    groups[27:24] == meant,
    groups[23:20] == meant,
    groups[19:16] == meant,
    groups[15:12] == meant,
    groups[11:8] == meant,
    groups[7:4] == meant,
    groups[3:0] == meant
  };

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

  wire [15:0] mates_traps;    // A core of its group trapped.
  wire [15:0] mates_waits;    // A core of its group has arrived.
  wire [15:0] mates_works;    // A core of its group in Run has not arrived.
  wire [15:0] mates_done;     // A core of its group is done.
  wire [15:0] mates_busy;     // A core of its group is in Run, Held or Halt.
  wire [15:0] mates_differs;  // A core in Run of its group goes on at another layer.
  wire [15:0] mates_hold;     // Its group is to be held.

  // STOP is written.
  wire stops = writes & write_group_lines[2] & whole;
  // Cores whose group is stopped.
  wire [15:0] core_stops = named & {16{stops}};
  // Cores that begin.
  wire [15:0] core_goes = named & {16{goes}};
  // Core whose LOAD is written.
  wire [15:0] core_loads = write_core & {16{write_core_lines[1] & takes}};
  // Core whose GROUP is written.
  wire [15:0] core_regroups = write_core & {16{write_core_lines[0] & takes}};
  // Cores that lose what they hold, if they do.
  wire [15:0] core_evicts = named & {16{evicts}};
  // Core whose INJECT is written.
  wire [15:0] core_injects = write_core & {16{write_core_lines[7] & takes}};

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
  wire [3:0] group_0;      // Its group: core 0.
  wire arrive_0;           // It waits at a barrier: core 0.
  wire [3:0] trap_code_0;  // Why it trapped: core 0.
  wire [12:0] words_0;     // Words that it loads, or has loaded: core 0.
  wire whole_0;            // They are all there: core 0.
  wire inject_0;           // Its next word gets bad parity: core 0.
  wire sync_global_0;      // It may pass the barrier: core 0.
  wire stop_0;             // It is to stop: core 0.
  wire restart_0;          // It is to begin: core 0.
  wire drop_0;             // What is in its buffer is dropped: core 0.
  vnpu_idm_core u_core_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd0),
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
    .data_i          (write_data[12:0]),
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
  wire [3:0] group_1;      // Its group: core 1.
  wire arrive_1;           // It waits at a barrier: core 1.
  wire [3:0] trap_code_1;  // Why it trapped: core 1.
  wire [12:0] words_1;     // Words that it loads, or has loaded: core 1.
  wire whole_1;            // They are all there: core 1.
  wire inject_1;           // Its next word gets bad parity: core 1.
  wire sync_global_1;      // It may pass the barrier: core 1.
  wire stop_1;             // It is to stop: core 1.
  wire restart_1;          // It is to begin: core 1.
  wire drop_1;             // What is in its buffer is dropped: core 1.
  vnpu_idm_core u_core_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd1),
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
    .data_i          (write_data[12:0]),
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

  wire [2:0] state_2;      // State: core 2.
  wire runs_2;             // State Run: core 2.
  wire held_2;             // State Held: core 2.
  wire halt_2;             // State Halt: core 2.
  wire done_2;             // State Done: core 2.
  wire load_2;             // State Load: core 2.
  wire ready_2;            // State Ready: core 2.
  wire traps_2;            // Trapped, where that counts: core 2.
  wire moves_2;            // An event moves it out of Held: core 2.
  wire stops_here_2;       // It is held now, or done and alone: core 2.
  wire comes_to_trap_2;    // It comes to state Trap: core 2.
  wire irq_2;              // It asks for an interrupt, where that counts: core 2.
  wire [3:0] group_2;      // Its group: core 2.
  wire arrive_2;           // It waits at a barrier: core 2.
  wire [3:0] trap_code_2;  // Why it trapped: core 2.
  wire [12:0] words_2;     // Words that it loads, or has loaded: core 2.
  wire whole_2;            // They are all there: core 2.
  wire inject_2;           // Its next word gets bad parity: core 2.
  wire sync_global_2;      // It may pass the barrier: core 2.
  wire stop_2;             // It is to stop: core 2.
  wire restart_2;          // It is to begin: core 2.
  wire drop_2;             // What is in its buffer is dropped: core 2.
  vnpu_idm_core u_core_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd2),
    .mates_traps_i   (mates_traps[2]),
    .mates_waits_i   (mates_waits[2]),
    .mates_works_i   (mates_works[2]),
    .mates_done_i    (mates_done[2]),
    .mates_busy_i    (mates_busy[2]),
    .mates_differs_i (mates_differs[2]),
    .mates_hold_i    (mates_hold[2]),
    .stop_i          (core_stops[2]),
    .sync_local_i    (seen_sync_local[2]),
    .task_done_i     (seen_task_done[2]),
    .irq_i           (seen_irq[2]),
    .quiet_i         (seen_quiet[2]),
    .trap_i          (seen_trap[2]),
    .trap_code_i     (seen_trap_code[11:8]),
    .guard_trap_i    (seen_guard_trap[2]),
    .go_i            (core_goes[2]),
    .load_i          (core_loads[2]),
    .regroup_i       (core_regroups[2]),
    .evict_i         (core_evicts[2]),
    .inject_i        (core_injects[2]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[2]),
    .load_fails_i    (load_fails[2]),
    .stored_i        (load_stored[2]),
    .state_o         (state_2),
    .runs_o          (runs_2),
    .held_o          (held_2),
    .halt_o          (halt_2),
    .done_o          (done_2),
    .load_o          (load_2),
    .ready_o         (ready_2),
    .traps_o         (traps_2),
    .moves_o         (moves_2),
    .stops_here_o    (stops_here_2),
    .comes_to_trap_o (comes_to_trap_2),
    .irq_o           (irq_2),
    .group_o         (group_2),
    .arrive_o        (arrive_2),
    .trap_code_o     (trap_code_2),
    .words_o         (words_2),
    .whole_o         (whole_2),
    .inject_o        (inject_2),
    .sync_global_o   (sync_global_2),
    .stop_o          (stop_2),
    .restart_o       (restart_2),
    .drop_o          (drop_2)
  );

  wire [2:0] state_3;      // State: core 3.
  wire runs_3;             // State Run: core 3.
  wire held_3;             // State Held: core 3.
  wire halt_3;             // State Halt: core 3.
  wire done_3;             // State Done: core 3.
  wire load_3;             // State Load: core 3.
  wire ready_3;            // State Ready: core 3.
  wire traps_3;            // Trapped, where that counts: core 3.
  wire moves_3;            // An event moves it out of Held: core 3.
  wire stops_here_3;       // It is held now, or done and alone: core 3.
  wire comes_to_trap_3;    // It comes to state Trap: core 3.
  wire irq_3;              // It asks for an interrupt, where that counts: core 3.
  wire [3:0] group_3;      // Its group: core 3.
  wire arrive_3;           // It waits at a barrier: core 3.
  wire [3:0] trap_code_3;  // Why it trapped: core 3.
  wire [12:0] words_3;     // Words that it loads, or has loaded: core 3.
  wire whole_3;            // They are all there: core 3.
  wire inject_3;           // Its next word gets bad parity: core 3.
  wire sync_global_3;      // It may pass the barrier: core 3.
  wire stop_3;             // It is to stop: core 3.
  wire restart_3;          // It is to begin: core 3.
  wire drop_3;             // What is in its buffer is dropped: core 3.
  vnpu_idm_core u_core_3 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd3),
    .mates_traps_i   (mates_traps[3]),
    .mates_waits_i   (mates_waits[3]),
    .mates_works_i   (mates_works[3]),
    .mates_done_i    (mates_done[3]),
    .mates_busy_i    (mates_busy[3]),
    .mates_differs_i (mates_differs[3]),
    .mates_hold_i    (mates_hold[3]),
    .stop_i          (core_stops[3]),
    .sync_local_i    (seen_sync_local[3]),
    .task_done_i     (seen_task_done[3]),
    .irq_i           (seen_irq[3]),
    .quiet_i         (seen_quiet[3]),
    .trap_i          (seen_trap[3]),
    .trap_code_i     (seen_trap_code[15:12]),
    .guard_trap_i    (seen_guard_trap[3]),
    .go_i            (core_goes[3]),
    .load_i          (core_loads[3]),
    .regroup_i       (core_regroups[3]),
    .evict_i         (core_evicts[3]),
    .inject_i        (core_injects[3]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[3]),
    .load_fails_i    (load_fails[3]),
    .stored_i        (load_stored[3]),
    .state_o         (state_3),
    .runs_o          (runs_3),
    .held_o          (held_3),
    .halt_o          (halt_3),
    .done_o          (done_3),
    .load_o          (load_3),
    .ready_o         (ready_3),
    .traps_o         (traps_3),
    .moves_o         (moves_3),
    .stops_here_o    (stops_here_3),
    .comes_to_trap_o (comes_to_trap_3),
    .irq_o           (irq_3),
    .group_o         (group_3),
    .arrive_o        (arrive_3),
    .trap_code_o     (trap_code_3),
    .words_o         (words_3),
    .whole_o         (whole_3),
    .inject_o        (inject_3),
    .sync_global_o   (sync_global_3),
    .stop_o          (stop_3),
    .restart_o       (restart_3),
    .drop_o          (drop_3)
  );

  wire [2:0] state_4;      // State: core 4.
  wire runs_4;             // State Run: core 4.
  wire held_4;             // State Held: core 4.
  wire halt_4;             // State Halt: core 4.
  wire done_4;             // State Done: core 4.
  wire load_4;             // State Load: core 4.
  wire ready_4;            // State Ready: core 4.
  wire traps_4;            // Trapped, where that counts: core 4.
  wire moves_4;            // An event moves it out of Held: core 4.
  wire stops_here_4;       // It is held now, or done and alone: core 4.
  wire comes_to_trap_4;    // It comes to state Trap: core 4.
  wire irq_4;              // It asks for an interrupt, where that counts: core 4.
  wire [3:0] group_4;      // Its group: core 4.
  wire arrive_4;           // It waits at a barrier: core 4.
  wire [3:0] trap_code_4;  // Why it trapped: core 4.
  wire [12:0] words_4;     // Words that it loads, or has loaded: core 4.
  wire whole_4;            // They are all there: core 4.
  wire inject_4;           // Its next word gets bad parity: core 4.
  wire sync_global_4;      // It may pass the barrier: core 4.
  wire stop_4;             // It is to stop: core 4.
  wire restart_4;          // It is to begin: core 4.
  wire drop_4;             // What is in its buffer is dropped: core 4.
  vnpu_idm_core u_core_4 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd4),
    .mates_traps_i   (mates_traps[4]),
    .mates_waits_i   (mates_waits[4]),
    .mates_works_i   (mates_works[4]),
    .mates_done_i    (mates_done[4]),
    .mates_busy_i    (mates_busy[4]),
    .mates_differs_i (mates_differs[4]),
    .mates_hold_i    (mates_hold[4]),
    .stop_i          (core_stops[4]),
    .sync_local_i    (seen_sync_local[4]),
    .task_done_i     (seen_task_done[4]),
    .irq_i           (seen_irq[4]),
    .quiet_i         (seen_quiet[4]),
    .trap_i          (seen_trap[4]),
    .trap_code_i     (seen_trap_code[19:16]),
    .guard_trap_i    (seen_guard_trap[4]),
    .go_i            (core_goes[4]),
    .load_i          (core_loads[4]),
    .regroup_i       (core_regroups[4]),
    .evict_i         (core_evicts[4]),
    .inject_i        (core_injects[4]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[4]),
    .load_fails_i    (load_fails[4]),
    .stored_i        (load_stored[4]),
    .state_o         (state_4),
    .runs_o          (runs_4),
    .held_o          (held_4),
    .halt_o          (halt_4),
    .done_o          (done_4),
    .load_o          (load_4),
    .ready_o         (ready_4),
    .traps_o         (traps_4),
    .moves_o         (moves_4),
    .stops_here_o    (stops_here_4),
    .comes_to_trap_o (comes_to_trap_4),
    .irq_o           (irq_4),
    .group_o         (group_4),
    .arrive_o        (arrive_4),
    .trap_code_o     (trap_code_4),
    .words_o         (words_4),
    .whole_o         (whole_4),
    .inject_o        (inject_4),
    .sync_global_o   (sync_global_4),
    .stop_o          (stop_4),
    .restart_o       (restart_4),
    .drop_o          (drop_4)
  );

  wire [2:0] state_5;      // State: core 5.
  wire runs_5;             // State Run: core 5.
  wire held_5;             // State Held: core 5.
  wire halt_5;             // State Halt: core 5.
  wire done_5;             // State Done: core 5.
  wire load_5;             // State Load: core 5.
  wire ready_5;            // State Ready: core 5.
  wire traps_5;            // Trapped, where that counts: core 5.
  wire moves_5;            // An event moves it out of Held: core 5.
  wire stops_here_5;       // It is held now, or done and alone: core 5.
  wire comes_to_trap_5;    // It comes to state Trap: core 5.
  wire irq_5;              // It asks for an interrupt, where that counts: core 5.
  wire [3:0] group_5;      // Its group: core 5.
  wire arrive_5;           // It waits at a barrier: core 5.
  wire [3:0] trap_code_5;  // Why it trapped: core 5.
  wire [12:0] words_5;     // Words that it loads, or has loaded: core 5.
  wire whole_5;            // They are all there: core 5.
  wire inject_5;           // Its next word gets bad parity: core 5.
  wire sync_global_5;      // It may pass the barrier: core 5.
  wire stop_5;             // It is to stop: core 5.
  wire restart_5;          // It is to begin: core 5.
  wire drop_5;             // What is in its buffer is dropped: core 5.
  vnpu_idm_core u_core_5 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd5),
    .mates_traps_i   (mates_traps[5]),
    .mates_waits_i   (mates_waits[5]),
    .mates_works_i   (mates_works[5]),
    .mates_done_i    (mates_done[5]),
    .mates_busy_i    (mates_busy[5]),
    .mates_differs_i (mates_differs[5]),
    .mates_hold_i    (mates_hold[5]),
    .stop_i          (core_stops[5]),
    .sync_local_i    (seen_sync_local[5]),
    .task_done_i     (seen_task_done[5]),
    .irq_i           (seen_irq[5]),
    .quiet_i         (seen_quiet[5]),
    .trap_i          (seen_trap[5]),
    .trap_code_i     (seen_trap_code[23:20]),
    .guard_trap_i    (seen_guard_trap[5]),
    .go_i            (core_goes[5]),
    .load_i          (core_loads[5]),
    .regroup_i       (core_regroups[5]),
    .evict_i         (core_evicts[5]),
    .inject_i        (core_injects[5]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[5]),
    .load_fails_i    (load_fails[5]),
    .stored_i        (load_stored[5]),
    .state_o         (state_5),
    .runs_o          (runs_5),
    .held_o          (held_5),
    .halt_o          (halt_5),
    .done_o          (done_5),
    .load_o          (load_5),
    .ready_o         (ready_5),
    .traps_o         (traps_5),
    .moves_o         (moves_5),
    .stops_here_o    (stops_here_5),
    .comes_to_trap_o (comes_to_trap_5),
    .irq_o           (irq_5),
    .group_o         (group_5),
    .arrive_o        (arrive_5),
    .trap_code_o     (trap_code_5),
    .words_o         (words_5),
    .whole_o         (whole_5),
    .inject_o        (inject_5),
    .sync_global_o   (sync_global_5),
    .stop_o          (stop_5),
    .restart_o       (restart_5),
    .drop_o          (drop_5)
  );

  wire [2:0] state_6;      // State: core 6.
  wire runs_6;             // State Run: core 6.
  wire held_6;             // State Held: core 6.
  wire halt_6;             // State Halt: core 6.
  wire done_6;             // State Done: core 6.
  wire load_6;             // State Load: core 6.
  wire ready_6;            // State Ready: core 6.
  wire traps_6;            // Trapped, where that counts: core 6.
  wire moves_6;            // An event moves it out of Held: core 6.
  wire stops_here_6;       // It is held now, or done and alone: core 6.
  wire comes_to_trap_6;    // It comes to state Trap: core 6.
  wire irq_6;              // It asks for an interrupt, where that counts: core 6.
  wire [3:0] group_6;      // Its group: core 6.
  wire arrive_6;           // It waits at a barrier: core 6.
  wire [3:0] trap_code_6;  // Why it trapped: core 6.
  wire [12:0] words_6;     // Words that it loads, or has loaded: core 6.
  wire whole_6;            // They are all there: core 6.
  wire inject_6;           // Its next word gets bad parity: core 6.
  wire sync_global_6;      // It may pass the barrier: core 6.
  wire stop_6;             // It is to stop: core 6.
  wire restart_6;          // It is to begin: core 6.
  wire drop_6;             // What is in its buffer is dropped: core 6.
  vnpu_idm_core u_core_6 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd6),
    .mates_traps_i   (mates_traps[6]),
    .mates_waits_i   (mates_waits[6]),
    .mates_works_i   (mates_works[6]),
    .mates_done_i    (mates_done[6]),
    .mates_busy_i    (mates_busy[6]),
    .mates_differs_i (mates_differs[6]),
    .mates_hold_i    (mates_hold[6]),
    .stop_i          (core_stops[6]),
    .sync_local_i    (seen_sync_local[6]),
    .task_done_i     (seen_task_done[6]),
    .irq_i           (seen_irq[6]),
    .quiet_i         (seen_quiet[6]),
    .trap_i          (seen_trap[6]),
    .trap_code_i     (seen_trap_code[27:24]),
    .guard_trap_i    (seen_guard_trap[6]),
    .go_i            (core_goes[6]),
    .load_i          (core_loads[6]),
    .regroup_i       (core_regroups[6]),
    .evict_i         (core_evicts[6]),
    .inject_i        (core_injects[6]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[6]),
    .load_fails_i    (load_fails[6]),
    .stored_i        (load_stored[6]),
    .state_o         (state_6),
    .runs_o          (runs_6),
    .held_o          (held_6),
    .halt_o          (halt_6),
    .done_o          (done_6),
    .load_o          (load_6),
    .ready_o         (ready_6),
    .traps_o         (traps_6),
    .moves_o         (moves_6),
    .stops_here_o    (stops_here_6),
    .comes_to_trap_o (comes_to_trap_6),
    .irq_o           (irq_6),
    .group_o         (group_6),
    .arrive_o        (arrive_6),
    .trap_code_o     (trap_code_6),
    .words_o         (words_6),
    .whole_o         (whole_6),
    .inject_o        (inject_6),
    .sync_global_o   (sync_global_6),
    .stop_o          (stop_6),
    .restart_o       (restart_6),
    .drop_o          (drop_6)
  );

  wire [2:0] state_7;      // State: core 7.
  wire runs_7;             // State Run: core 7.
  wire held_7;             // State Held: core 7.
  wire halt_7;             // State Halt: core 7.
  wire done_7;             // State Done: core 7.
  wire load_7;             // State Load: core 7.
  wire ready_7;            // State Ready: core 7.
  wire traps_7;            // Trapped, where that counts: core 7.
  wire moves_7;            // An event moves it out of Held: core 7.
  wire stops_here_7;       // It is held now, or done and alone: core 7.
  wire comes_to_trap_7;    // It comes to state Trap: core 7.
  wire irq_7;              // It asks for an interrupt, where that counts: core 7.
  wire [3:0] group_7;      // Its group: core 7.
  wire arrive_7;           // It waits at a barrier: core 7.
  wire [3:0] trap_code_7;  // Why it trapped: core 7.
  wire [12:0] words_7;     // Words that it loads, or has loaded: core 7.
  wire whole_7;            // They are all there: core 7.
  wire inject_7;           // Its next word gets bad parity: core 7.
  wire sync_global_7;      // It may pass the barrier: core 7.
  wire stop_7;             // It is to stop: core 7.
  wire restart_7;          // It is to begin: core 7.
  wire drop_7;             // What is in its buffer is dropped: core 7.
  vnpu_idm_core u_core_7 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd7),
    .mates_traps_i   (mates_traps[7]),
    .mates_waits_i   (mates_waits[7]),
    .mates_works_i   (mates_works[7]),
    .mates_done_i    (mates_done[7]),
    .mates_busy_i    (mates_busy[7]),
    .mates_differs_i (mates_differs[7]),
    .mates_hold_i    (mates_hold[7]),
    .stop_i          (core_stops[7]),
    .sync_local_i    (seen_sync_local[7]),
    .task_done_i     (seen_task_done[7]),
    .irq_i           (seen_irq[7]),
    .quiet_i         (seen_quiet[7]),
    .trap_i          (seen_trap[7]),
    .trap_code_i     (seen_trap_code[31:28]),
    .guard_trap_i    (seen_guard_trap[7]),
    .go_i            (core_goes[7]),
    .load_i          (core_loads[7]),
    .regroup_i       (core_regroups[7]),
    .evict_i         (core_evicts[7]),
    .inject_i        (core_injects[7]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[7]),
    .load_fails_i    (load_fails[7]),
    .stored_i        (load_stored[7]),
    .state_o         (state_7),
    .runs_o          (runs_7),
    .held_o          (held_7),
    .halt_o          (halt_7),
    .done_o          (done_7),
    .load_o          (load_7),
    .ready_o         (ready_7),
    .traps_o         (traps_7),
    .moves_o         (moves_7),
    .stops_here_o    (stops_here_7),
    .comes_to_trap_o (comes_to_trap_7),
    .irq_o           (irq_7),
    .group_o         (group_7),
    .arrive_o        (arrive_7),
    .trap_code_o     (trap_code_7),
    .words_o         (words_7),
    .whole_o         (whole_7),
    .inject_o        (inject_7),
    .sync_global_o   (sync_global_7),
    .stop_o          (stop_7),
    .restart_o       (restart_7),
    .drop_o          (drop_7)
  );

  wire [2:0] state_8;      // State: core 8.
  wire runs_8;             // State Run: core 8.
  wire held_8;             // State Held: core 8.
  wire halt_8;             // State Halt: core 8.
  wire done_8;             // State Done: core 8.
  wire load_8;             // State Load: core 8.
  wire ready_8;            // State Ready: core 8.
  wire traps_8;            // Trapped, where that counts: core 8.
  wire moves_8;            // An event moves it out of Held: core 8.
  wire stops_here_8;       // It is held now, or done and alone: core 8.
  wire comes_to_trap_8;    // It comes to state Trap: core 8.
  wire irq_8;              // It asks for an interrupt, where that counts: core 8.
  wire [3:0] group_8;      // Its group: core 8.
  wire arrive_8;           // It waits at a barrier: core 8.
  wire [3:0] trap_code_8;  // Why it trapped: core 8.
  wire [12:0] words_8;     // Words that it loads, or has loaded: core 8.
  wire whole_8;            // They are all there: core 8.
  wire inject_8;           // Its next word gets bad parity: core 8.
  wire sync_global_8;      // It may pass the barrier: core 8.
  wire stop_8;             // It is to stop: core 8.
  wire restart_8;          // It is to begin: core 8.
  wire drop_8;             // What is in its buffer is dropped: core 8.
  vnpu_idm_core u_core_8 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd8),
    .mates_traps_i   (mates_traps[8]),
    .mates_waits_i   (mates_waits[8]),
    .mates_works_i   (mates_works[8]),
    .mates_done_i    (mates_done[8]),
    .mates_busy_i    (mates_busy[8]),
    .mates_differs_i (mates_differs[8]),
    .mates_hold_i    (mates_hold[8]),
    .stop_i          (core_stops[8]),
    .sync_local_i    (seen_sync_local[8]),
    .task_done_i     (seen_task_done[8]),
    .irq_i           (seen_irq[8]),
    .quiet_i         (seen_quiet[8]),
    .trap_i          (seen_trap[8]),
    .trap_code_i     (seen_trap_code[35:32]),
    .guard_trap_i    (seen_guard_trap[8]),
    .go_i            (core_goes[8]),
    .load_i          (core_loads[8]),
    .regroup_i       (core_regroups[8]),
    .evict_i         (core_evicts[8]),
    .inject_i        (core_injects[8]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[8]),
    .load_fails_i    (load_fails[8]),
    .stored_i        (load_stored[8]),
    .state_o         (state_8),
    .runs_o          (runs_8),
    .held_o          (held_8),
    .halt_o          (halt_8),
    .done_o          (done_8),
    .load_o          (load_8),
    .ready_o         (ready_8),
    .traps_o         (traps_8),
    .moves_o         (moves_8),
    .stops_here_o    (stops_here_8),
    .comes_to_trap_o (comes_to_trap_8),
    .irq_o           (irq_8),
    .group_o         (group_8),
    .arrive_o        (arrive_8),
    .trap_code_o     (trap_code_8),
    .words_o         (words_8),
    .whole_o         (whole_8),
    .inject_o        (inject_8),
    .sync_global_o   (sync_global_8),
    .stop_o          (stop_8),
    .restart_o       (restart_8),
    .drop_o          (drop_8)
  );

  wire [2:0] state_9;      // State: core 9.
  wire runs_9;             // State Run: core 9.
  wire held_9;             // State Held: core 9.
  wire halt_9;             // State Halt: core 9.
  wire done_9;             // State Done: core 9.
  wire load_9;             // State Load: core 9.
  wire ready_9;            // State Ready: core 9.
  wire traps_9;            // Trapped, where that counts: core 9.
  wire moves_9;            // An event moves it out of Held: core 9.
  wire stops_here_9;       // It is held now, or done and alone: core 9.
  wire comes_to_trap_9;    // It comes to state Trap: core 9.
  wire irq_9;              // It asks for an interrupt, where that counts: core 9.
  wire [3:0] group_9;      // Its group: core 9.
  wire arrive_9;           // It waits at a barrier: core 9.
  wire [3:0] trap_code_9;  // Why it trapped: core 9.
  wire [12:0] words_9;     // Words that it loads, or has loaded: core 9.
  wire whole_9;            // They are all there: core 9.
  wire inject_9;           // Its next word gets bad parity: core 9.
  wire sync_global_9;      // It may pass the barrier: core 9.
  wire stop_9;             // It is to stop: core 9.
  wire restart_9;          // It is to begin: core 9.
  wire drop_9;             // What is in its buffer is dropped: core 9.
  vnpu_idm_core u_core_9 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd9),
    .mates_traps_i   (mates_traps[9]),
    .mates_waits_i   (mates_waits[9]),
    .mates_works_i   (mates_works[9]),
    .mates_done_i    (mates_done[9]),
    .mates_busy_i    (mates_busy[9]),
    .mates_differs_i (mates_differs[9]),
    .mates_hold_i    (mates_hold[9]),
    .stop_i          (core_stops[9]),
    .sync_local_i    (seen_sync_local[9]),
    .task_done_i     (seen_task_done[9]),
    .irq_i           (seen_irq[9]),
    .quiet_i         (seen_quiet[9]),
    .trap_i          (seen_trap[9]),
    .trap_code_i     (seen_trap_code[39:36]),
    .guard_trap_i    (seen_guard_trap[9]),
    .go_i            (core_goes[9]),
    .load_i          (core_loads[9]),
    .regroup_i       (core_regroups[9]),
    .evict_i         (core_evicts[9]),
    .inject_i        (core_injects[9]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[9]),
    .load_fails_i    (load_fails[9]),
    .stored_i        (load_stored[9]),
    .state_o         (state_9),
    .runs_o          (runs_9),
    .held_o          (held_9),
    .halt_o          (halt_9),
    .done_o          (done_9),
    .load_o          (load_9),
    .ready_o         (ready_9),
    .traps_o         (traps_9),
    .moves_o         (moves_9),
    .stops_here_o    (stops_here_9),
    .comes_to_trap_o (comes_to_trap_9),
    .irq_o           (irq_9),
    .group_o         (group_9),
    .arrive_o        (arrive_9),
    .trap_code_o     (trap_code_9),
    .words_o         (words_9),
    .whole_o         (whole_9),
    .inject_o        (inject_9),
    .sync_global_o   (sync_global_9),
    .stop_o          (stop_9),
    .restart_o       (restart_9),
    .drop_o          (drop_9)
  );

  wire [2:0] state_10;      // State: core 10.
  wire runs_10;             // State Run: core 10.
  wire held_10;             // State Held: core 10.
  wire halt_10;             // State Halt: core 10.
  wire done_10;             // State Done: core 10.
  wire load_10;             // State Load: core 10.
  wire ready_10;            // State Ready: core 10.
  wire traps_10;            // Trapped, where that counts: core 10.
  wire moves_10;            // An event moves it out of Held: core 10.
  wire stops_here_10;       // It is held now, or done and alone: core 10.
  wire comes_to_trap_10;    // It comes to state Trap: core 10.
  wire irq_10;              // It asks for an interrupt, where that counts: core 10.
  wire [3:0] group_10;      // Its group: core 10.
  wire arrive_10;           // It waits at a barrier: core 10.
  wire [3:0] trap_code_10;  // Why it trapped: core 10.
  wire [12:0] words_10;     // Words that it loads, or has loaded: core 10.
  wire whole_10;            // They are all there: core 10.
  wire inject_10;           // Its next word gets bad parity: core 10.
  wire sync_global_10;      // It may pass the barrier: core 10.
  wire stop_10;             // It is to stop: core 10.
  wire restart_10;          // It is to begin: core 10.
  wire drop_10;             // What is in its buffer is dropped: core 10.
  vnpu_idm_core u_core_10 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd10),
    .mates_traps_i   (mates_traps[10]),
    .mates_waits_i   (mates_waits[10]),
    .mates_works_i   (mates_works[10]),
    .mates_done_i    (mates_done[10]),
    .mates_busy_i    (mates_busy[10]),
    .mates_differs_i (mates_differs[10]),
    .mates_hold_i    (mates_hold[10]),
    .stop_i          (core_stops[10]),
    .sync_local_i    (seen_sync_local[10]),
    .task_done_i     (seen_task_done[10]),
    .irq_i           (seen_irq[10]),
    .quiet_i         (seen_quiet[10]),
    .trap_i          (seen_trap[10]),
    .trap_code_i     (seen_trap_code[43:40]),
    .guard_trap_i    (seen_guard_trap[10]),
    .go_i            (core_goes[10]),
    .load_i          (core_loads[10]),
    .regroup_i       (core_regroups[10]),
    .evict_i         (core_evicts[10]),
    .inject_i        (core_injects[10]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[10]),
    .load_fails_i    (load_fails[10]),
    .stored_i        (load_stored[10]),
    .state_o         (state_10),
    .runs_o          (runs_10),
    .held_o          (held_10),
    .halt_o          (halt_10),
    .done_o          (done_10),
    .load_o          (load_10),
    .ready_o         (ready_10),
    .traps_o         (traps_10),
    .moves_o         (moves_10),
    .stops_here_o    (stops_here_10),
    .comes_to_trap_o (comes_to_trap_10),
    .irq_o           (irq_10),
    .group_o         (group_10),
    .arrive_o        (arrive_10),
    .trap_code_o     (trap_code_10),
    .words_o         (words_10),
    .whole_o         (whole_10),
    .inject_o        (inject_10),
    .sync_global_o   (sync_global_10),
    .stop_o          (stop_10),
    .restart_o       (restart_10),
    .drop_o          (drop_10)
  );

  wire [2:0] state_11;      // State: core 11.
  wire runs_11;             // State Run: core 11.
  wire held_11;             // State Held: core 11.
  wire halt_11;             // State Halt: core 11.
  wire done_11;             // State Done: core 11.
  wire load_11;             // State Load: core 11.
  wire ready_11;            // State Ready: core 11.
  wire traps_11;            // Trapped, where that counts: core 11.
  wire moves_11;            // An event moves it out of Held: core 11.
  wire stops_here_11;       // It is held now, or done and alone: core 11.
  wire comes_to_trap_11;    // It comes to state Trap: core 11.
  wire irq_11;              // It asks for an interrupt, where that counts: core 11.
  wire [3:0] group_11;      // Its group: core 11.
  wire arrive_11;           // It waits at a barrier: core 11.
  wire [3:0] trap_code_11;  // Why it trapped: core 11.
  wire [12:0] words_11;     // Words that it loads, or has loaded: core 11.
  wire whole_11;            // They are all there: core 11.
  wire inject_11;           // Its next word gets bad parity: core 11.
  wire sync_global_11;      // It may pass the barrier: core 11.
  wire stop_11;             // It is to stop: core 11.
  wire restart_11;          // It is to begin: core 11.
  wire drop_11;             // What is in its buffer is dropped: core 11.
  vnpu_idm_core u_core_11 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd11),
    .mates_traps_i   (mates_traps[11]),
    .mates_waits_i   (mates_waits[11]),
    .mates_works_i   (mates_works[11]),
    .mates_done_i    (mates_done[11]),
    .mates_busy_i    (mates_busy[11]),
    .mates_differs_i (mates_differs[11]),
    .mates_hold_i    (mates_hold[11]),
    .stop_i          (core_stops[11]),
    .sync_local_i    (seen_sync_local[11]),
    .task_done_i     (seen_task_done[11]),
    .irq_i           (seen_irq[11]),
    .quiet_i         (seen_quiet[11]),
    .trap_i          (seen_trap[11]),
    .trap_code_i     (seen_trap_code[47:44]),
    .guard_trap_i    (seen_guard_trap[11]),
    .go_i            (core_goes[11]),
    .load_i          (core_loads[11]),
    .regroup_i       (core_regroups[11]),
    .evict_i         (core_evicts[11]),
    .inject_i        (core_injects[11]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[11]),
    .load_fails_i    (load_fails[11]),
    .stored_i        (load_stored[11]),
    .state_o         (state_11),
    .runs_o          (runs_11),
    .held_o          (held_11),
    .halt_o          (halt_11),
    .done_o          (done_11),
    .load_o          (load_11),
    .ready_o         (ready_11),
    .traps_o         (traps_11),
    .moves_o         (moves_11),
    .stops_here_o    (stops_here_11),
    .comes_to_trap_o (comes_to_trap_11),
    .irq_o           (irq_11),
    .group_o         (group_11),
    .arrive_o        (arrive_11),
    .trap_code_o     (trap_code_11),
    .words_o         (words_11),
    .whole_o         (whole_11),
    .inject_o        (inject_11),
    .sync_global_o   (sync_global_11),
    .stop_o          (stop_11),
    .restart_o       (restart_11),
    .drop_o          (drop_11)
  );

  wire [2:0] state_12;      // State: core 12.
  wire runs_12;             // State Run: core 12.
  wire held_12;             // State Held: core 12.
  wire halt_12;             // State Halt: core 12.
  wire done_12;             // State Done: core 12.
  wire load_12;             // State Load: core 12.
  wire ready_12;            // State Ready: core 12.
  wire traps_12;            // Trapped, where that counts: core 12.
  wire moves_12;            // An event moves it out of Held: core 12.
  wire stops_here_12;       // It is held now, or done and alone: core 12.
  wire comes_to_trap_12;    // It comes to state Trap: core 12.
  wire irq_12;              // It asks for an interrupt, where that counts: core 12.
  wire [3:0] group_12;      // Its group: core 12.
  wire arrive_12;           // It waits at a barrier: core 12.
  wire [3:0] trap_code_12;  // Why it trapped: core 12.
  wire [12:0] words_12;     // Words that it loads, or has loaded: core 12.
  wire whole_12;            // They are all there: core 12.
  wire inject_12;           // Its next word gets bad parity: core 12.
  wire sync_global_12;      // It may pass the barrier: core 12.
  wire stop_12;             // It is to stop: core 12.
  wire restart_12;          // It is to begin: core 12.
  wire drop_12;             // What is in its buffer is dropped: core 12.
  vnpu_idm_core u_core_12 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd12),
    .mates_traps_i   (mates_traps[12]),
    .mates_waits_i   (mates_waits[12]),
    .mates_works_i   (mates_works[12]),
    .mates_done_i    (mates_done[12]),
    .mates_busy_i    (mates_busy[12]),
    .mates_differs_i (mates_differs[12]),
    .mates_hold_i    (mates_hold[12]),
    .stop_i          (core_stops[12]),
    .sync_local_i    (seen_sync_local[12]),
    .task_done_i     (seen_task_done[12]),
    .irq_i           (seen_irq[12]),
    .quiet_i         (seen_quiet[12]),
    .trap_i          (seen_trap[12]),
    .trap_code_i     (seen_trap_code[51:48]),
    .guard_trap_i    (seen_guard_trap[12]),
    .go_i            (core_goes[12]),
    .load_i          (core_loads[12]),
    .regroup_i       (core_regroups[12]),
    .evict_i         (core_evicts[12]),
    .inject_i        (core_injects[12]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[12]),
    .load_fails_i    (load_fails[12]),
    .stored_i        (load_stored[12]),
    .state_o         (state_12),
    .runs_o          (runs_12),
    .held_o          (held_12),
    .halt_o          (halt_12),
    .done_o          (done_12),
    .load_o          (load_12),
    .ready_o         (ready_12),
    .traps_o         (traps_12),
    .moves_o         (moves_12),
    .stops_here_o    (stops_here_12),
    .comes_to_trap_o (comes_to_trap_12),
    .irq_o           (irq_12),
    .group_o         (group_12),
    .arrive_o        (arrive_12),
    .trap_code_o     (trap_code_12),
    .words_o         (words_12),
    .whole_o         (whole_12),
    .inject_o        (inject_12),
    .sync_global_o   (sync_global_12),
    .stop_o          (stop_12),
    .restart_o       (restart_12),
    .drop_o          (drop_12)
  );

  wire [2:0] state_13;      // State: core 13.
  wire runs_13;             // State Run: core 13.
  wire held_13;             // State Held: core 13.
  wire halt_13;             // State Halt: core 13.
  wire done_13;             // State Done: core 13.
  wire load_13;             // State Load: core 13.
  wire ready_13;            // State Ready: core 13.
  wire traps_13;            // Trapped, where that counts: core 13.
  wire moves_13;            // An event moves it out of Held: core 13.
  wire stops_here_13;       // It is held now, or done and alone: core 13.
  wire comes_to_trap_13;    // It comes to state Trap: core 13.
  wire irq_13;              // It asks for an interrupt, where that counts: core 13.
  wire [3:0] group_13;      // Its group: core 13.
  wire arrive_13;           // It waits at a barrier: core 13.
  wire [3:0] trap_code_13;  // Why it trapped: core 13.
  wire [12:0] words_13;     // Words that it loads, or has loaded: core 13.
  wire whole_13;            // They are all there: core 13.
  wire inject_13;           // Its next word gets bad parity: core 13.
  wire sync_global_13;      // It may pass the barrier: core 13.
  wire stop_13;             // It is to stop: core 13.
  wire restart_13;          // It is to begin: core 13.
  wire drop_13;             // What is in its buffer is dropped: core 13.
  vnpu_idm_core u_core_13 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd13),
    .mates_traps_i   (mates_traps[13]),
    .mates_waits_i   (mates_waits[13]),
    .mates_works_i   (mates_works[13]),
    .mates_done_i    (mates_done[13]),
    .mates_busy_i    (mates_busy[13]),
    .mates_differs_i (mates_differs[13]),
    .mates_hold_i    (mates_hold[13]),
    .stop_i          (core_stops[13]),
    .sync_local_i    (seen_sync_local[13]),
    .task_done_i     (seen_task_done[13]),
    .irq_i           (seen_irq[13]),
    .quiet_i         (seen_quiet[13]),
    .trap_i          (seen_trap[13]),
    .trap_code_i     (seen_trap_code[55:52]),
    .guard_trap_i    (seen_guard_trap[13]),
    .go_i            (core_goes[13]),
    .load_i          (core_loads[13]),
    .regroup_i       (core_regroups[13]),
    .evict_i         (core_evicts[13]),
    .inject_i        (core_injects[13]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[13]),
    .load_fails_i    (load_fails[13]),
    .stored_i        (load_stored[13]),
    .state_o         (state_13),
    .runs_o          (runs_13),
    .held_o          (held_13),
    .halt_o          (halt_13),
    .done_o          (done_13),
    .load_o          (load_13),
    .ready_o         (ready_13),
    .traps_o         (traps_13),
    .moves_o         (moves_13),
    .stops_here_o    (stops_here_13),
    .comes_to_trap_o (comes_to_trap_13),
    .irq_o           (irq_13),
    .group_o         (group_13),
    .arrive_o        (arrive_13),
    .trap_code_o     (trap_code_13),
    .words_o         (words_13),
    .whole_o         (whole_13),
    .inject_o        (inject_13),
    .sync_global_o   (sync_global_13),
    .stop_o          (stop_13),
    .restart_o       (restart_13),
    .drop_o          (drop_13)
  );

  wire [2:0] state_14;      // State: core 14.
  wire runs_14;             // State Run: core 14.
  wire held_14;             // State Held: core 14.
  wire halt_14;             // State Halt: core 14.
  wire done_14;             // State Done: core 14.
  wire load_14;             // State Load: core 14.
  wire ready_14;            // State Ready: core 14.
  wire traps_14;            // Trapped, where that counts: core 14.
  wire moves_14;            // An event moves it out of Held: core 14.
  wire stops_here_14;       // It is held now, or done and alone: core 14.
  wire comes_to_trap_14;    // It comes to state Trap: core 14.
  wire irq_14;              // It asks for an interrupt, where that counts: core 14.
  wire [3:0] group_14;      // Its group: core 14.
  wire arrive_14;           // It waits at a barrier: core 14.
  wire [3:0] trap_code_14;  // Why it trapped: core 14.
  wire [12:0] words_14;     // Words that it loads, or has loaded: core 14.
  wire whole_14;            // They are all there: core 14.
  wire inject_14;           // Its next word gets bad parity: core 14.
  wire sync_global_14;      // It may pass the barrier: core 14.
  wire stop_14;             // It is to stop: core 14.
  wire restart_14;          // It is to begin: core 14.
  wire drop_14;             // What is in its buffer is dropped: core 14.
  vnpu_idm_core u_core_14 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd14),
    .mates_traps_i   (mates_traps[14]),
    .mates_waits_i   (mates_waits[14]),
    .mates_works_i   (mates_works[14]),
    .mates_done_i    (mates_done[14]),
    .mates_busy_i    (mates_busy[14]),
    .mates_differs_i (mates_differs[14]),
    .mates_hold_i    (mates_hold[14]),
    .stop_i          (core_stops[14]),
    .sync_local_i    (seen_sync_local[14]),
    .task_done_i     (seen_task_done[14]),
    .irq_i           (seen_irq[14]),
    .quiet_i         (seen_quiet[14]),
    .trap_i          (seen_trap[14]),
    .trap_code_i     (seen_trap_code[59:56]),
    .guard_trap_i    (seen_guard_trap[14]),
    .go_i            (core_goes[14]),
    .load_i          (core_loads[14]),
    .regroup_i       (core_regroups[14]),
    .evict_i         (core_evicts[14]),
    .inject_i        (core_injects[14]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[14]),
    .load_fails_i    (load_fails[14]),
    .stored_i        (load_stored[14]),
    .state_o         (state_14),
    .runs_o          (runs_14),
    .held_o          (held_14),
    .halt_o          (halt_14),
    .done_o          (done_14),
    .load_o          (load_14),
    .ready_o         (ready_14),
    .traps_o         (traps_14),
    .moves_o         (moves_14),
    .stops_here_o    (stops_here_14),
    .comes_to_trap_o (comes_to_trap_14),
    .irq_o           (irq_14),
    .group_o         (group_14),
    .arrive_o        (arrive_14),
    .trap_code_o     (trap_code_14),
    .words_o         (words_14),
    .whole_o         (whole_14),
    .inject_o        (inject_14),
    .sync_global_o   (sync_global_14),
    .stop_o          (stop_14),
    .restart_o       (restart_14),
    .drop_o          (drop_14)
  );

  wire [2:0] state_15;      // State: core 15.
  wire runs_15;             // State Run: core 15.
  wire held_15;             // State Held: core 15.
  wire halt_15;             // State Halt: core 15.
  wire done_15;             // State Done: core 15.
  wire load_15;             // State Load: core 15.
  wire ready_15;            // State Ready: core 15.
  wire traps_15;            // Trapped, where that counts: core 15.
  wire moves_15;            // An event moves it out of Held: core 15.
  wire stops_here_15;       // It is held now, or done and alone: core 15.
  wire comes_to_trap_15;    // It comes to state Trap: core 15.
  wire irq_15;              // It asks for an interrupt, where that counts: core 15.
  wire [3:0] group_15;      // Its group: core 15.
  wire arrive_15;           // It waits at a barrier: core 15.
  wire [3:0] trap_code_15;  // Why it trapped: core 15.
  wire [12:0] words_15;     // Words that it loads, or has loaded: core 15.
  wire whole_15;            // They are all there: core 15.
  wire inject_15;           // Its next word gets bad parity: core 15.
  wire sync_global_15;      // It may pass the barrier: core 15.
  wire stop_15;             // It is to stop: core 15.
  wire restart_15;          // It is to begin: core 15.
  wire drop_15;             // What is in its buffer is dropped: core 15.
  vnpu_idm_core u_core_15 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .number_i        (4'd15),
    .mates_traps_i   (mates_traps[15]),
    .mates_waits_i   (mates_waits[15]),
    .mates_works_i   (mates_works[15]),
    .mates_done_i    (mates_done[15]),
    .mates_busy_i    (mates_busy[15]),
    .mates_differs_i (mates_differs[15]),
    .mates_hold_i    (mates_hold[15]),
    .stop_i          (core_stops[15]),
    .sync_local_i    (seen_sync_local[15]),
    .task_done_i     (seen_task_done[15]),
    .irq_i           (seen_irq[15]),
    .quiet_i         (seen_quiet[15]),
    .trap_i          (seen_trap[15]),
    .trap_code_i     (seen_trap_code[63:60]),
    .guard_trap_i    (seen_guard_trap[15]),
    .go_i            (core_goes[15]),
    .load_i          (core_loads[15]),
    .regroup_i       (core_regroups[15]),
    .evict_i         (core_evicts[15]),
    .inject_i        (core_injects[15]),
    .data_i          (write_data[12:0]),
    .loaded_i        (loaded[15]),
    .load_fails_i    (load_fails[15]),
    .stored_i        (load_stored[15]),
    .state_o         (state_15),
    .runs_o          (runs_15),
    .held_o          (held_15),
    .halt_o          (halt_15),
    .done_o          (done_15),
    .load_o          (load_15),
    .ready_o         (ready_15),
    .traps_o         (traps_15),
    .moves_o         (moves_15),
    .stops_here_o    (stops_here_15),
    .comes_to_trap_o (comes_to_trap_15),
    .irq_o           (irq_15),
    .group_o         (group_15),
    .arrive_o        (arrive_15),
    .trap_code_o     (trap_code_15),
    .words_o         (words_15),
    .whole_o         (whole_15),
    .inject_o        (inject_15),
    .sync_global_o   (sync_global_15),
    .stop_o          (stop_15),
    .restart_o       (restart_15),
    .drop_o          (drop_15)
  );

  // State, of each core.
  wire [47:0] all_state = {
    state_15,
    state_14,
    state_13,
    state_12,
    state_11,
    state_10,
    state_9,
    state_8,
    state_7,
    state_6,
    state_5,
    state_4,
    state_3,
    state_2,
    state_1,
    state_0
  };

  // State Run, of each core.
  wire [15:0] all_runs = {
    runs_15,
    runs_14,
    runs_13,
    runs_12,
    runs_11,
    runs_10,
    runs_9,
    runs_8,
    runs_7,
    runs_6,
    runs_5,
    runs_4,
    runs_3,
    runs_2,
    runs_1,
    runs_0
  };

  // State Held, of each core.
  wire [15:0] all_held = {
    held_15,
    held_14,
    held_13,
    held_12,
    held_11,
    held_10,
    held_9,
    held_8,
    held_7,
    held_6,
    held_5,
    held_4,
    held_3,
    held_2,
    held_1,
    held_0
  };

  // State Halt, of each core.
  wire [15:0] all_halt = {
    halt_15,
    halt_14,
    halt_13,
    halt_12,
    halt_11,
    halt_10,
    halt_9,
    halt_8,
    halt_7,
    halt_6,
    halt_5,
    halt_4,
    halt_3,
    halt_2,
    halt_1,
    halt_0
  };

  // State Done, of each core.
  wire [15:0] all_done = {
    done_15,
    done_14,
    done_13,
    done_12,
    done_11,
    done_10,
    done_9,
    done_8,
    done_7,
    done_6,
    done_5,
    done_4,
    done_3,
    done_2,
    done_1,
    done_0
  };

  // State Load, of each core.
  wire [15:0] all_load = {
    load_15,
    load_14,
    load_13,
    load_12,
    load_11,
    load_10,
    load_9,
    load_8,
    load_7,
    load_6,
    load_5,
    load_4,
    load_3,
    load_2,
    load_1,
    load_0
  };

  // State Ready, of each core.
  wire [15:0] all_ready = {
    ready_15,
    ready_14,
    ready_13,
    ready_12,
    ready_11,
    ready_10,
    ready_9,
    ready_8,
    ready_7,
    ready_6,
    ready_5,
    ready_4,
    ready_3,
    ready_2,
    ready_1,
    ready_0
  };

  // Trapped, where that counts, of each core.
  wire [15:0] all_traps = {
    traps_15,
    traps_14,
    traps_13,
    traps_12,
    traps_11,
    traps_10,
    traps_9,
    traps_8,
    traps_7,
    traps_6,
    traps_5,
    traps_4,
    traps_3,
    traps_2,
    traps_1,
    traps_0
  };

  // It is held now, or done and alone, of each core.
  wire [15:0] all_stops_here = {
    stops_here_15,
    stops_here_14,
    stops_here_13,
    stops_here_12,
    stops_here_11,
    stops_here_10,
    stops_here_9,
    stops_here_8,
    stops_here_7,
    stops_here_6,
    stops_here_5,
    stops_here_4,
    stops_here_3,
    stops_here_2,
    stops_here_1,
    stops_here_0
  };

  // An event moves it out of Held, of each core.
  wire [15:0] all_moves = {
    moves_15,
    moves_14,
    moves_13,
    moves_12,
    moves_11,
    moves_10,
    moves_9,
    moves_8,
    moves_7,
    moves_6,
    moves_5,
    moves_4,
    moves_3,
    moves_2,
    moves_1,
    moves_0
  };

  // It comes to state Trap, of each core.
  wire [15:0] all_comes_to_trap = {
    comes_to_trap_15,
    comes_to_trap_14,
    comes_to_trap_13,
    comes_to_trap_12,
    comes_to_trap_11,
    comes_to_trap_10,
    comes_to_trap_9,
    comes_to_trap_8,
    comes_to_trap_7,
    comes_to_trap_6,
    comes_to_trap_5,
    comes_to_trap_4,
    comes_to_trap_3,
    comes_to_trap_2,
    comes_to_trap_1,
    comes_to_trap_0
  };

  // It asks for an interrupt, where that counts, of each core.
  wire [15:0] all_irq = {
    irq_15,
    irq_14,
    irq_13,
    irq_12,
    irq_11,
    irq_10,
    irq_9,
    irq_8,
    irq_7,
    irq_6,
    irq_5,
    irq_4,
    irq_3,
    irq_2,
    irq_1,
    irq_0
  };

  // Its group, of each core.
  wire [63:0] all_group = {
    group_15,
    group_14,
    group_13,
    group_12,
    group_11,
    group_10,
    group_9,
    group_8,
    group_7,
    group_6,
    group_5,
    group_4,
    group_3,
    group_2,
    group_1,
    group_0
  };

  // It waits at a barrier, of each core.
  wire [15:0] all_arrive = {
    arrive_15,
    arrive_14,
    arrive_13,
    arrive_12,
    arrive_11,
    arrive_10,
    arrive_9,
    arrive_8,
    arrive_7,
    arrive_6,
    arrive_5,
    arrive_4,
    arrive_3,
    arrive_2,
    arrive_1,
    arrive_0
  };

  // Why it trapped, of each core.
  wire [63:0] all_trap_code = {
    trap_code_15,
    trap_code_14,
    trap_code_13,
    trap_code_12,
    trap_code_11,
    trap_code_10,
    trap_code_9,
    trap_code_8,
    trap_code_7,
    trap_code_6,
    trap_code_5,
    trap_code_4,
    trap_code_3,
    trap_code_2,
    trap_code_1,
    trap_code_0
  };

  // Words that it loads, or has loaded, of each core.
  wire [207:0] all_words = {
    words_15,
    words_14,
    words_13,
    words_12,
    words_11,
    words_10,
    words_9,
    words_8,
    words_7,
    words_6,
    words_5,
    words_4,
    words_3,
    words_2,
    words_1,
    words_0
  };

  // They are all there, of each core.
  wire [15:0] all_whole = {
    whole_15,
    whole_14,
    whole_13,
    whole_12,
    whole_11,
    whole_10,
    whole_9,
    whole_8,
    whole_7,
    whole_6,
    whole_5,
    whole_4,
    whole_3,
    whole_2,
    whole_1,
    whole_0
  };

  // Its next word gets bad parity, of each core.
  wire [15:0] all_inject = {
    inject_15,
    inject_14,
    inject_13,
    inject_12,
    inject_11,
    inject_10,
    inject_9,
    inject_8,
    inject_7,
    inject_6,
    inject_5,
    inject_4,
    inject_3,
    inject_2,
    inject_1,
    inject_0
  };

  // It may pass the barrier, of each core.
  wire [15:0] all_sync_global = {
    sync_global_15,
    sync_global_14,
    sync_global_13,
    sync_global_12,
    sync_global_11,
    sync_global_10,
    sync_global_9,
    sync_global_8,
    sync_global_7,
    sync_global_6,
    sync_global_5,
    sync_global_4,
    sync_global_3,
    sync_global_2,
    sync_global_1,
    sync_global_0
  };

  // It is to stop, of each core.
  wire [15:0] all_stop = {
    stop_15,
    stop_14,
    stop_13,
    stop_12,
    stop_11,
    stop_10,
    stop_9,
    stop_8,
    stop_7,
    stop_6,
    stop_5,
    stop_4,
    stop_3,
    stop_2,
    stop_1,
    stop_0
  };

  // It is to begin, of each core.
  wire [15:0] all_restart = {
    restart_15,
    restart_14,
    restart_13,
    restart_12,
    restart_11,
    restart_10,
    restart_9,
    restart_8,
    restart_7,
    restart_6,
    restart_5,
    restart_4,
    restart_3,
    restart_2,
    restart_1,
    restart_0
  };

  // What is in its buffer is dropped, of each core.
  wire [15:0] all_drop = {
    drop_15,
    drop_14,
    drop_13,
    drop_12,
    drop_11,
    drop_10,
    drop_9,
    drop_8,
    drop_7,
    drop_6,
    drop_5,
    drop_4,
    drop_3,
    drop_2,
    drop_1,
    drop_0
  };

  assign load = all_load;
  assign words = all_words;
  assign groups = all_group;

  // HOLD is written.
  wire sets_hold = write_group_lines[1] & takes;
  // Group of core 0.
  wire [3:0] group_number_0 = all_group[3:0];
  // Group of core 1.
  wire [3:0] group_number_1 = all_group[7:4];
  // Group of core 2.
  wire [3:0] group_number_2 = all_group[11:8];
  // Group of core 3.
  wire [3:0] group_number_3 = all_group[15:12];
  // Group of core 4.
  wire [3:0] group_number_4 = all_group[19:16];
  // Group of core 5.
  wire [3:0] group_number_5 = all_group[23:20];
  // Group of core 6.
  wire [3:0] group_number_6 = all_group[27:24];
  // Group of core 7.
  wire [3:0] group_number_7 = all_group[31:28];
  // Group of core 8.
  wire [3:0] group_number_8 = all_group[35:32];
  // Group of core 9.
  wire [3:0] group_number_9 = all_group[39:36];
  // Group of core 10.
  wire [3:0] group_number_10 = all_group[43:40];
  // Group of core 11.
  wire [3:0] group_number_11 = all_group[47:44];
  // Group of core 12.
  wire [3:0] group_number_12 = all_group[51:48];
  // Group of core 13.
  wire [3:0] group_number_13 = all_group[55:52];
  // Group of core 14.
  wire [3:0] group_number_14 = all_group[59:56];
  // Group of core 15.
  wire [3:0] group_number_15 = all_group[63:60];

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
                    all_stops_here[15] & (group_number_15 == 4'd0),
                    all_stops_here[14] & (group_number_14 == 4'd0),
                    all_stops_here[13] & (group_number_13 == 4'd0),
                    all_stops_here[12] & (group_number_12 == 4'd0),
                    all_stops_here[11] & (group_number_11 == 4'd0),
                    all_stops_here[10] & (group_number_10 == 4'd0),
                    all_stops_here[9] & (group_number_9 == 4'd0),
                    all_stops_here[8] & (group_number_8 == 4'd0),
                    all_stops_here[7] & (group_number_7 == 4'd0),
                    all_stops_here[6] & (group_number_6 == 4'd0),
                    all_stops_here[5] & (group_number_5 == 4'd0),
                    all_stops_here[4] & (group_number_4 == 4'd0),
                    all_stops_here[3] & (group_number_3 == 4'd0),
                    all_stops_here[2] & (group_number_2 == 4'd0),
                    all_stops_here[1] & (group_number_1 == 4'd0),
                    all_stops_here[0] & (group_number_0 == 4'd0)
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
                    all_stops_here[15] & (group_number_15 == 4'd1),
                    all_stops_here[14] & (group_number_14 == 4'd1),
                    all_stops_here[13] & (group_number_13 == 4'd1),
                    all_stops_here[12] & (group_number_12 == 4'd1),
                    all_stops_here[11] & (group_number_11 == 4'd1),
                    all_stops_here[10] & (group_number_10 == 4'd1),
                    all_stops_here[9] & (group_number_9 == 4'd1),
                    all_stops_here[8] & (group_number_8 == 4'd1),
                    all_stops_here[7] & (group_number_7 == 4'd1),
                    all_stops_here[6] & (group_number_6 == 4'd1),
                    all_stops_here[5] & (group_number_5 == 4'd1),
                    all_stops_here[4] & (group_number_4 == 4'd1),
                    all_stops_here[3] & (group_number_3 == 4'd1),
                    all_stops_here[2] & (group_number_2 == 4'd1),
                    all_stops_here[1] & (group_number_1 == 4'd1),
                    all_stops_here[0] & (group_number_0 == 4'd1)
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

  wire group_irq_2;  // Group 2 stopped at a layer, or ended under a hold.
  wire hold_2;       // Group 2 is to be held.
  wire ctx_ended_2;  // The task of group 2 ended under a hold.
  vnpu_idm_group u_group_2 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd2),
                    all_stops_here[14] & (group_number_14 == 4'd2),
                    all_stops_here[13] & (group_number_13 == 4'd2),
                    all_stops_here[12] & (group_number_12 == 4'd2),
                    all_stops_here[11] & (group_number_11 == 4'd2),
                    all_stops_here[10] & (group_number_10 == 4'd2),
                    all_stops_here[9] & (group_number_9 == 4'd2),
                    all_stops_here[8] & (group_number_8 == 4'd2),
                    all_stops_here[7] & (group_number_7 == 4'd2),
                    all_stops_here[6] & (group_number_6 == 4'd2),
                    all_stops_here[5] & (group_number_5 == 4'd2),
                    all_stops_here[4] & (group_number_4 == 4'd2),
                    all_stops_here[3] & (group_number_3 == 4'd2),
                    all_stops_here[2] & (group_number_2 == 4'd2),
                    all_stops_here[1] & (group_number_1 == 4'd2),
                    all_stops_here[0] & (group_number_0 == 4'd2)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[2] & goes),
    .stop_i      (write_group[2] & stops),
    .sets_hold_i (write_group[2] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_2),
    .hold_o      (hold_2),
    .ctx_ended_o (ctx_ended_2)
  );

  wire group_irq_3;  // Group 3 stopped at a layer, or ended under a hold.
  wire hold_3;       // Group 3 is to be held.
  wire ctx_ended_3;  // The task of group 3 ended under a hold.
  vnpu_idm_group u_group_3 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd3),
                    all_stops_here[14] & (group_number_14 == 4'd3),
                    all_stops_here[13] & (group_number_13 == 4'd3),
                    all_stops_here[12] & (group_number_12 == 4'd3),
                    all_stops_here[11] & (group_number_11 == 4'd3),
                    all_stops_here[10] & (group_number_10 == 4'd3),
                    all_stops_here[9] & (group_number_9 == 4'd3),
                    all_stops_here[8] & (group_number_8 == 4'd3),
                    all_stops_here[7] & (group_number_7 == 4'd3),
                    all_stops_here[6] & (group_number_6 == 4'd3),
                    all_stops_here[5] & (group_number_5 == 4'd3),
                    all_stops_here[4] & (group_number_4 == 4'd3),
                    all_stops_here[3] & (group_number_3 == 4'd3),
                    all_stops_here[2] & (group_number_2 == 4'd3),
                    all_stops_here[1] & (group_number_1 == 4'd3),
                    all_stops_here[0] & (group_number_0 == 4'd3)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[3] & goes),
    .stop_i      (write_group[3] & stops),
    .sets_hold_i (write_group[3] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_3),
    .hold_o      (hold_3),
    .ctx_ended_o (ctx_ended_3)
  );

  wire group_irq_4;  // Group 4 stopped at a layer, or ended under a hold.
  wire hold_4;       // Group 4 is to be held.
  wire ctx_ended_4;  // The task of group 4 ended under a hold.
  vnpu_idm_group u_group_4 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd4),
                    all_stops_here[14] & (group_number_14 == 4'd4),
                    all_stops_here[13] & (group_number_13 == 4'd4),
                    all_stops_here[12] & (group_number_12 == 4'd4),
                    all_stops_here[11] & (group_number_11 == 4'd4),
                    all_stops_here[10] & (group_number_10 == 4'd4),
                    all_stops_here[9] & (group_number_9 == 4'd4),
                    all_stops_here[8] & (group_number_8 == 4'd4),
                    all_stops_here[7] & (group_number_7 == 4'd4),
                    all_stops_here[6] & (group_number_6 == 4'd4),
                    all_stops_here[5] & (group_number_5 == 4'd4),
                    all_stops_here[4] & (group_number_4 == 4'd4),
                    all_stops_here[3] & (group_number_3 == 4'd4),
                    all_stops_here[2] & (group_number_2 == 4'd4),
                    all_stops_here[1] & (group_number_1 == 4'd4),
                    all_stops_here[0] & (group_number_0 == 4'd4)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[4] & goes),
    .stop_i      (write_group[4] & stops),
    .sets_hold_i (write_group[4] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_4),
    .hold_o      (hold_4),
    .ctx_ended_o (ctx_ended_4)
  );

  wire group_irq_5;  // Group 5 stopped at a layer, or ended under a hold.
  wire hold_5;       // Group 5 is to be held.
  wire ctx_ended_5;  // The task of group 5 ended under a hold.
  vnpu_idm_group u_group_5 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd5),
                    all_stops_here[14] & (group_number_14 == 4'd5),
                    all_stops_here[13] & (group_number_13 == 4'd5),
                    all_stops_here[12] & (group_number_12 == 4'd5),
                    all_stops_here[11] & (group_number_11 == 4'd5),
                    all_stops_here[10] & (group_number_10 == 4'd5),
                    all_stops_here[9] & (group_number_9 == 4'd5),
                    all_stops_here[8] & (group_number_8 == 4'd5),
                    all_stops_here[7] & (group_number_7 == 4'd5),
                    all_stops_here[6] & (group_number_6 == 4'd5),
                    all_stops_here[5] & (group_number_5 == 4'd5),
                    all_stops_here[4] & (group_number_4 == 4'd5),
                    all_stops_here[3] & (group_number_3 == 4'd5),
                    all_stops_here[2] & (group_number_2 == 4'd5),
                    all_stops_here[1] & (group_number_1 == 4'd5),
                    all_stops_here[0] & (group_number_0 == 4'd5)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[5] & goes),
    .stop_i      (write_group[5] & stops),
    .sets_hold_i (write_group[5] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_5),
    .hold_o      (hold_5),
    .ctx_ended_o (ctx_ended_5)
  );

  wire group_irq_6;  // Group 6 stopped at a layer, or ended under a hold.
  wire hold_6;       // Group 6 is to be held.
  wire ctx_ended_6;  // The task of group 6 ended under a hold.
  vnpu_idm_group u_group_6 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd6),
                    all_stops_here[14] & (group_number_14 == 4'd6),
                    all_stops_here[13] & (group_number_13 == 4'd6),
                    all_stops_here[12] & (group_number_12 == 4'd6),
                    all_stops_here[11] & (group_number_11 == 4'd6),
                    all_stops_here[10] & (group_number_10 == 4'd6),
                    all_stops_here[9] & (group_number_9 == 4'd6),
                    all_stops_here[8] & (group_number_8 == 4'd6),
                    all_stops_here[7] & (group_number_7 == 4'd6),
                    all_stops_here[6] & (group_number_6 == 4'd6),
                    all_stops_here[5] & (group_number_5 == 4'd6),
                    all_stops_here[4] & (group_number_4 == 4'd6),
                    all_stops_here[3] & (group_number_3 == 4'd6),
                    all_stops_here[2] & (group_number_2 == 4'd6),
                    all_stops_here[1] & (group_number_1 == 4'd6),
                    all_stops_here[0] & (group_number_0 == 4'd6)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[6] & goes),
    .stop_i      (write_group[6] & stops),
    .sets_hold_i (write_group[6] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_6),
    .hold_o      (hold_6),
    .ctx_ended_o (ctx_ended_6)
  );

  wire group_irq_7;  // Group 7 stopped at a layer, or ended under a hold.
  wire hold_7;       // Group 7 is to be held.
  wire ctx_ended_7;  // The task of group 7 ended under a hold.
  vnpu_idm_group u_group_7 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd7),
                    all_stops_here[14] & (group_number_14 == 4'd7),
                    all_stops_here[13] & (group_number_13 == 4'd7),
                    all_stops_here[12] & (group_number_12 == 4'd7),
                    all_stops_here[11] & (group_number_11 == 4'd7),
                    all_stops_here[10] & (group_number_10 == 4'd7),
                    all_stops_here[9] & (group_number_9 == 4'd7),
                    all_stops_here[8] & (group_number_8 == 4'd7),
                    all_stops_here[7] & (group_number_7 == 4'd7),
                    all_stops_here[6] & (group_number_6 == 4'd7),
                    all_stops_here[5] & (group_number_5 == 4'd7),
                    all_stops_here[4] & (group_number_4 == 4'd7),
                    all_stops_here[3] & (group_number_3 == 4'd7),
                    all_stops_here[2] & (group_number_2 == 4'd7),
                    all_stops_here[1] & (group_number_1 == 4'd7),
                    all_stops_here[0] & (group_number_0 == 4'd7)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[7] & goes),
    .stop_i      (write_group[7] & stops),
    .sets_hold_i (write_group[7] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_7),
    .hold_o      (hold_7),
    .ctx_ended_o (ctx_ended_7)
  );

  wire group_irq_8;  // Group 8 stopped at a layer, or ended under a hold.
  wire hold_8;       // Group 8 is to be held.
  wire ctx_ended_8;  // The task of group 8 ended under a hold.
  vnpu_idm_group u_group_8 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd8),
                    all_stops_here[14] & (group_number_14 == 4'd8),
                    all_stops_here[13] & (group_number_13 == 4'd8),
                    all_stops_here[12] & (group_number_12 == 4'd8),
                    all_stops_here[11] & (group_number_11 == 4'd8),
                    all_stops_here[10] & (group_number_10 == 4'd8),
                    all_stops_here[9] & (group_number_9 == 4'd8),
                    all_stops_here[8] & (group_number_8 == 4'd8),
                    all_stops_here[7] & (group_number_7 == 4'd8),
                    all_stops_here[6] & (group_number_6 == 4'd8),
                    all_stops_here[5] & (group_number_5 == 4'd8),
                    all_stops_here[4] & (group_number_4 == 4'd8),
                    all_stops_here[3] & (group_number_3 == 4'd8),
                    all_stops_here[2] & (group_number_2 == 4'd8),
                    all_stops_here[1] & (group_number_1 == 4'd8),
                    all_stops_here[0] & (group_number_0 == 4'd8)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[8] & goes),
    .stop_i      (write_group[8] & stops),
    .sets_hold_i (write_group[8] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_8),
    .hold_o      (hold_8),
    .ctx_ended_o (ctx_ended_8)
  );

  wire group_irq_9;  // Group 9 stopped at a layer, or ended under a hold.
  wire hold_9;       // Group 9 is to be held.
  wire ctx_ended_9;  // The task of group 9 ended under a hold.
  vnpu_idm_group u_group_9 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd9),
                    all_stops_here[14] & (group_number_14 == 4'd9),
                    all_stops_here[13] & (group_number_13 == 4'd9),
                    all_stops_here[12] & (group_number_12 == 4'd9),
                    all_stops_here[11] & (group_number_11 == 4'd9),
                    all_stops_here[10] & (group_number_10 == 4'd9),
                    all_stops_here[9] & (group_number_9 == 4'd9),
                    all_stops_here[8] & (group_number_8 == 4'd9),
                    all_stops_here[7] & (group_number_7 == 4'd9),
                    all_stops_here[6] & (group_number_6 == 4'd9),
                    all_stops_here[5] & (group_number_5 == 4'd9),
                    all_stops_here[4] & (group_number_4 == 4'd9),
                    all_stops_here[3] & (group_number_3 == 4'd9),
                    all_stops_here[2] & (group_number_2 == 4'd9),
                    all_stops_here[1] & (group_number_1 == 4'd9),
                    all_stops_here[0] & (group_number_0 == 4'd9)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[9] & goes),
    .stop_i      (write_group[9] & stops),
    .sets_hold_i (write_group[9] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_9),
    .hold_o      (hold_9),
    .ctx_ended_o (ctx_ended_9)
  );

  wire group_irq_10;  // Group 10 stopped at a layer, or ended under a hold.
  wire hold_10;       // Group 10 is to be held.
  wire ctx_ended_10;  // The task of group 10 ended under a hold.
  vnpu_idm_group u_group_10 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd10),
                    all_stops_here[14] & (group_number_14 == 4'd10),
                    all_stops_here[13] & (group_number_13 == 4'd10),
                    all_stops_here[12] & (group_number_12 == 4'd10),
                    all_stops_here[11] & (group_number_11 == 4'd10),
                    all_stops_here[10] & (group_number_10 == 4'd10),
                    all_stops_here[9] & (group_number_9 == 4'd10),
                    all_stops_here[8] & (group_number_8 == 4'd10),
                    all_stops_here[7] & (group_number_7 == 4'd10),
                    all_stops_here[6] & (group_number_6 == 4'd10),
                    all_stops_here[5] & (group_number_5 == 4'd10),
                    all_stops_here[4] & (group_number_4 == 4'd10),
                    all_stops_here[3] & (group_number_3 == 4'd10),
                    all_stops_here[2] & (group_number_2 == 4'd10),
                    all_stops_here[1] & (group_number_1 == 4'd10),
                    all_stops_here[0] & (group_number_0 == 4'd10)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[10] & goes),
    .stop_i      (write_group[10] & stops),
    .sets_hold_i (write_group[10] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_10),
    .hold_o      (hold_10),
    .ctx_ended_o (ctx_ended_10)
  );

  wire group_irq_11;  // Group 11 stopped at a layer, or ended under a hold.
  wire hold_11;       // Group 11 is to be held.
  wire ctx_ended_11;  // The task of group 11 ended under a hold.
  vnpu_idm_group u_group_11 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd11),
                    all_stops_here[14] & (group_number_14 == 4'd11),
                    all_stops_here[13] & (group_number_13 == 4'd11),
                    all_stops_here[12] & (group_number_12 == 4'd11),
                    all_stops_here[11] & (group_number_11 == 4'd11),
                    all_stops_here[10] & (group_number_10 == 4'd11),
                    all_stops_here[9] & (group_number_9 == 4'd11),
                    all_stops_here[8] & (group_number_8 == 4'd11),
                    all_stops_here[7] & (group_number_7 == 4'd11),
                    all_stops_here[6] & (group_number_6 == 4'd11),
                    all_stops_here[5] & (group_number_5 == 4'd11),
                    all_stops_here[4] & (group_number_4 == 4'd11),
                    all_stops_here[3] & (group_number_3 == 4'd11),
                    all_stops_here[2] & (group_number_2 == 4'd11),
                    all_stops_here[1] & (group_number_1 == 4'd11),
                    all_stops_here[0] & (group_number_0 == 4'd11)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[11] & goes),
    .stop_i      (write_group[11] & stops),
    .sets_hold_i (write_group[11] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_11),
    .hold_o      (hold_11),
    .ctx_ended_o (ctx_ended_11)
  );

  wire group_irq_12;  // Group 12 stopped at a layer, or ended under a hold.
  wire hold_12;       // Group 12 is to be held.
  wire ctx_ended_12;  // The task of group 12 ended under a hold.
  vnpu_idm_group u_group_12 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd12),
                    all_stops_here[14] & (group_number_14 == 4'd12),
                    all_stops_here[13] & (group_number_13 == 4'd12),
                    all_stops_here[12] & (group_number_12 == 4'd12),
                    all_stops_here[11] & (group_number_11 == 4'd12),
                    all_stops_here[10] & (group_number_10 == 4'd12),
                    all_stops_here[9] & (group_number_9 == 4'd12),
                    all_stops_here[8] & (group_number_8 == 4'd12),
                    all_stops_here[7] & (group_number_7 == 4'd12),
                    all_stops_here[6] & (group_number_6 == 4'd12),
                    all_stops_here[5] & (group_number_5 == 4'd12),
                    all_stops_here[4] & (group_number_4 == 4'd12),
                    all_stops_here[3] & (group_number_3 == 4'd12),
                    all_stops_here[2] & (group_number_2 == 4'd12),
                    all_stops_here[1] & (group_number_1 == 4'd12),
                    all_stops_here[0] & (group_number_0 == 4'd12)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[12] & goes),
    .stop_i      (write_group[12] & stops),
    .sets_hold_i (write_group[12] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_12),
    .hold_o      (hold_12),
    .ctx_ended_o (ctx_ended_12)
  );

  wire group_irq_13;  // Group 13 stopped at a layer, or ended under a hold.
  wire hold_13;       // Group 13 is to be held.
  wire ctx_ended_13;  // The task of group 13 ended under a hold.
  vnpu_idm_group u_group_13 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd13),
                    all_stops_here[14] & (group_number_14 == 4'd13),
                    all_stops_here[13] & (group_number_13 == 4'd13),
                    all_stops_here[12] & (group_number_12 == 4'd13),
                    all_stops_here[11] & (group_number_11 == 4'd13),
                    all_stops_here[10] & (group_number_10 == 4'd13),
                    all_stops_here[9] & (group_number_9 == 4'd13),
                    all_stops_here[8] & (group_number_8 == 4'd13),
                    all_stops_here[7] & (group_number_7 == 4'd13),
                    all_stops_here[6] & (group_number_6 == 4'd13),
                    all_stops_here[5] & (group_number_5 == 4'd13),
                    all_stops_here[4] & (group_number_4 == 4'd13),
                    all_stops_here[3] & (group_number_3 == 4'd13),
                    all_stops_here[2] & (group_number_2 == 4'd13),
                    all_stops_here[1] & (group_number_1 == 4'd13),
                    all_stops_here[0] & (group_number_0 == 4'd13)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[13] & goes),
    .stop_i      (write_group[13] & stops),
    .sets_hold_i (write_group[13] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_13),
    .hold_o      (hold_13),
    .ctx_ended_o (ctx_ended_13)
  );

  wire group_irq_14;  // Group 14 stopped at a layer, or ended under a hold.
  wire hold_14;       // Group 14 is to be held.
  wire ctx_ended_14;  // The task of group 14 ended under a hold.
  vnpu_idm_group u_group_14 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd14),
                    all_stops_here[14] & (group_number_14 == 4'd14),
                    all_stops_here[13] & (group_number_13 == 4'd14),
                    all_stops_here[12] & (group_number_12 == 4'd14),
                    all_stops_here[11] & (group_number_11 == 4'd14),
                    all_stops_here[10] & (group_number_10 == 4'd14),
                    all_stops_here[9] & (group_number_9 == 4'd14),
                    all_stops_here[8] & (group_number_8 == 4'd14),
                    all_stops_here[7] & (group_number_7 == 4'd14),
                    all_stops_here[6] & (group_number_6 == 4'd14),
                    all_stops_here[5] & (group_number_5 == 4'd14),
                    all_stops_here[4] & (group_number_4 == 4'd14),
                    all_stops_here[3] & (group_number_3 == 4'd14),
                    all_stops_here[2] & (group_number_2 == 4'd14),
                    all_stops_here[1] & (group_number_1 == 4'd14),
                    all_stops_here[0] & (group_number_0 == 4'd14)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[14] & goes),
    .stop_i      (write_group[14] & stops),
    .sets_hold_i (write_group[14] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_14),
    .hold_o      (hold_14),
    .ctx_ended_o (ctx_ended_14)
  );

  wire group_irq_15;  // Group 15 stopped at a layer, or ended under a hold.
  wire hold_15;       // Group 15 is to be held.
  wire ctx_ended_15;  // The task of group 15 ended under a hold.
  vnpu_idm_group u_group_15 (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .stopped_i   ({
                    all_stops_here[15] & (group_number_15 == 4'd15),
                    all_stops_here[14] & (group_number_14 == 4'd15),
                    all_stops_here[13] & (group_number_13 == 4'd15),
                    all_stops_here[12] & (group_number_12 == 4'd15),
                    all_stops_here[11] & (group_number_11 == 4'd15),
                    all_stops_here[10] & (group_number_10 == 4'd15),
                    all_stops_here[9] & (group_number_9 == 4'd15),
                    all_stops_here[8] & (group_number_8 == 4'd15),
                    all_stops_here[7] & (group_number_7 == 4'd15),
                    all_stops_here[6] & (group_number_6 == 4'd15),
                    all_stops_here[5] & (group_number_5 == 4'd15),
                    all_stops_here[4] & (group_number_4 == 4'd15),
                    all_stops_here[3] & (group_number_3 == 4'd15),
                    all_stops_here[2] & (group_number_2 == 4'd15),
                    all_stops_here[1] & (group_number_1 == 4'd15),
                    all_stops_here[0] & (group_number_0 == 4'd15)
                  }),
    .done_i      (all_done),
    .go_i        (write_group[15] & goes),
    .stop_i      (write_group[15] & stops),
    .sets_hold_i (write_group[15] & sets_hold),
    .data_i      (write_data[0]),
    .irq_o       (group_irq_15),
    .hold_o      (hold_15),
    .ctx_ended_o (ctx_ended_15)
  );

  // Core 0 is to be held. All that there are.
  wire [15:0] hold_of_0_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 0 is to be held. Those left.
  wire [7:0] hold_of_0_of_8 = group_number_0[3] ? hold_of_0_of_16[15:8] : hold_of_0_of_16[7:0];
  // Core 0 is to be held. Those left.
  wire [3:0] hold_of_0_of_4 = group_number_0[2] ? hold_of_0_of_8[7:4] : hold_of_0_of_8[3:0];
  // Core 0 is to be held. Those left.
  wire [1:0] hold_of_0_of_2 = group_number_0[1] ? hold_of_0_of_4[3:2] : hold_of_0_of_4[1:0];
  // Core 0 is to be held.
  wire hold_of_0 = group_number_0[0] ? hold_of_0_of_2[1] : hold_of_0_of_2[0];

  // Core 1 is to be held. All that there are.
  wire [15:0] hold_of_1_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 1 is to be held. Those left.
  wire [7:0] hold_of_1_of_8 = group_number_1[3] ? hold_of_1_of_16[15:8] : hold_of_1_of_16[7:0];
  // Core 1 is to be held. Those left.
  wire [3:0] hold_of_1_of_4 = group_number_1[2] ? hold_of_1_of_8[7:4] : hold_of_1_of_8[3:0];
  // Core 1 is to be held. Those left.
  wire [1:0] hold_of_1_of_2 = group_number_1[1] ? hold_of_1_of_4[3:2] : hold_of_1_of_4[1:0];
  // Core 1 is to be held.
  wire hold_of_1 = group_number_1[0] ? hold_of_1_of_2[1] : hold_of_1_of_2[0];

  // Core 2 is to be held. All that there are.
  wire [15:0] hold_of_2_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 2 is to be held. Those left.
  wire [7:0] hold_of_2_of_8 = group_number_2[3] ? hold_of_2_of_16[15:8] : hold_of_2_of_16[7:0];
  // Core 2 is to be held. Those left.
  wire [3:0] hold_of_2_of_4 = group_number_2[2] ? hold_of_2_of_8[7:4] : hold_of_2_of_8[3:0];
  // Core 2 is to be held. Those left.
  wire [1:0] hold_of_2_of_2 = group_number_2[1] ? hold_of_2_of_4[3:2] : hold_of_2_of_4[1:0];
  // Core 2 is to be held.
  wire hold_of_2 = group_number_2[0] ? hold_of_2_of_2[1] : hold_of_2_of_2[0];

  // Core 3 is to be held. All that there are.
  wire [15:0] hold_of_3_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 3 is to be held. Those left.
  wire [7:0] hold_of_3_of_8 = group_number_3[3] ? hold_of_3_of_16[15:8] : hold_of_3_of_16[7:0];
  // Core 3 is to be held. Those left.
  wire [3:0] hold_of_3_of_4 = group_number_3[2] ? hold_of_3_of_8[7:4] : hold_of_3_of_8[3:0];
  // Core 3 is to be held. Those left.
  wire [1:0] hold_of_3_of_2 = group_number_3[1] ? hold_of_3_of_4[3:2] : hold_of_3_of_4[1:0];
  // Core 3 is to be held.
  wire hold_of_3 = group_number_3[0] ? hold_of_3_of_2[1] : hold_of_3_of_2[0];

  // Core 4 is to be held. All that there are.
  wire [15:0] hold_of_4_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 4 is to be held. Those left.
  wire [7:0] hold_of_4_of_8 = group_number_4[3] ? hold_of_4_of_16[15:8] : hold_of_4_of_16[7:0];
  // Core 4 is to be held. Those left.
  wire [3:0] hold_of_4_of_4 = group_number_4[2] ? hold_of_4_of_8[7:4] : hold_of_4_of_8[3:0];
  // Core 4 is to be held. Those left.
  wire [1:0] hold_of_4_of_2 = group_number_4[1] ? hold_of_4_of_4[3:2] : hold_of_4_of_4[1:0];
  // Core 4 is to be held.
  wire hold_of_4 = group_number_4[0] ? hold_of_4_of_2[1] : hold_of_4_of_2[0];

  // Core 5 is to be held. All that there are.
  wire [15:0] hold_of_5_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 5 is to be held. Those left.
  wire [7:0] hold_of_5_of_8 = group_number_5[3] ? hold_of_5_of_16[15:8] : hold_of_5_of_16[7:0];
  // Core 5 is to be held. Those left.
  wire [3:0] hold_of_5_of_4 = group_number_5[2] ? hold_of_5_of_8[7:4] : hold_of_5_of_8[3:0];
  // Core 5 is to be held. Those left.
  wire [1:0] hold_of_5_of_2 = group_number_5[1] ? hold_of_5_of_4[3:2] : hold_of_5_of_4[1:0];
  // Core 5 is to be held.
  wire hold_of_5 = group_number_5[0] ? hold_of_5_of_2[1] : hold_of_5_of_2[0];

  // Core 6 is to be held. All that there are.
  wire [15:0] hold_of_6_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 6 is to be held. Those left.
  wire [7:0] hold_of_6_of_8 = group_number_6[3] ? hold_of_6_of_16[15:8] : hold_of_6_of_16[7:0];
  // Core 6 is to be held. Those left.
  wire [3:0] hold_of_6_of_4 = group_number_6[2] ? hold_of_6_of_8[7:4] : hold_of_6_of_8[3:0];
  // Core 6 is to be held. Those left.
  wire [1:0] hold_of_6_of_2 = group_number_6[1] ? hold_of_6_of_4[3:2] : hold_of_6_of_4[1:0];
  // Core 6 is to be held.
  wire hold_of_6 = group_number_6[0] ? hold_of_6_of_2[1] : hold_of_6_of_2[0];

  // Core 7 is to be held. All that there are.
  wire [15:0] hold_of_7_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 7 is to be held. Those left.
  wire [7:0] hold_of_7_of_8 = group_number_7[3] ? hold_of_7_of_16[15:8] : hold_of_7_of_16[7:0];
  // Core 7 is to be held. Those left.
  wire [3:0] hold_of_7_of_4 = group_number_7[2] ? hold_of_7_of_8[7:4] : hold_of_7_of_8[3:0];
  // Core 7 is to be held. Those left.
  wire [1:0] hold_of_7_of_2 = group_number_7[1] ? hold_of_7_of_4[3:2] : hold_of_7_of_4[1:0];
  // Core 7 is to be held.
  wire hold_of_7 = group_number_7[0] ? hold_of_7_of_2[1] : hold_of_7_of_2[0];

  // Core 8 is to be held. All that there are.
  wire [15:0] hold_of_8_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 8 is to be held. Those left.
  wire [7:0] hold_of_8_of_8 = group_number_8[3] ? hold_of_8_of_16[15:8] : hold_of_8_of_16[7:0];
  // Core 8 is to be held. Those left.
  wire [3:0] hold_of_8_of_4 = group_number_8[2] ? hold_of_8_of_8[7:4] : hold_of_8_of_8[3:0];
  // Core 8 is to be held. Those left.
  wire [1:0] hold_of_8_of_2 = group_number_8[1] ? hold_of_8_of_4[3:2] : hold_of_8_of_4[1:0];
  // Core 8 is to be held.
  wire hold_of_8 = group_number_8[0] ? hold_of_8_of_2[1] : hold_of_8_of_2[0];

  // Core 9 is to be held. All that there are.
  wire [15:0] hold_of_9_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 9 is to be held. Those left.
  wire [7:0] hold_of_9_of_8 = group_number_9[3] ? hold_of_9_of_16[15:8] : hold_of_9_of_16[7:0];
  // Core 9 is to be held. Those left.
  wire [3:0] hold_of_9_of_4 = group_number_9[2] ? hold_of_9_of_8[7:4] : hold_of_9_of_8[3:0];
  // Core 9 is to be held. Those left.
  wire [1:0] hold_of_9_of_2 = group_number_9[1] ? hold_of_9_of_4[3:2] : hold_of_9_of_4[1:0];
  // Core 9 is to be held.
  wire hold_of_9 = group_number_9[0] ? hold_of_9_of_2[1] : hold_of_9_of_2[0];

  // Core 10 is to be held. All that there are.
  wire [15:0] hold_of_10_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 10 is to be held. Those left.
  wire [7:0] hold_of_10_of_8 = group_number_10[3] ? hold_of_10_of_16[15:8] : hold_of_10_of_16[7:0];
  // Core 10 is to be held. Those left.
  wire [3:0] hold_of_10_of_4 = group_number_10[2] ? hold_of_10_of_8[7:4] : hold_of_10_of_8[3:0];
  // Core 10 is to be held. Those left.
  wire [1:0] hold_of_10_of_2 = group_number_10[1] ? hold_of_10_of_4[3:2] : hold_of_10_of_4[1:0];
  // Core 10 is to be held.
  wire hold_of_10 = group_number_10[0] ? hold_of_10_of_2[1] : hold_of_10_of_2[0];

  // Core 11 is to be held. All that there are.
  wire [15:0] hold_of_11_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 11 is to be held. Those left.
  wire [7:0] hold_of_11_of_8 = group_number_11[3] ? hold_of_11_of_16[15:8] : hold_of_11_of_16[7:0];
  // Core 11 is to be held. Those left.
  wire [3:0] hold_of_11_of_4 = group_number_11[2] ? hold_of_11_of_8[7:4] : hold_of_11_of_8[3:0];
  // Core 11 is to be held. Those left.
  wire [1:0] hold_of_11_of_2 = group_number_11[1] ? hold_of_11_of_4[3:2] : hold_of_11_of_4[1:0];
  // Core 11 is to be held.
  wire hold_of_11 = group_number_11[0] ? hold_of_11_of_2[1] : hold_of_11_of_2[0];

  // Core 12 is to be held. All that there are.
  wire [15:0] hold_of_12_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 12 is to be held. Those left.
  wire [7:0] hold_of_12_of_8 = group_number_12[3] ? hold_of_12_of_16[15:8] : hold_of_12_of_16[7:0];
  // Core 12 is to be held. Those left.
  wire [3:0] hold_of_12_of_4 = group_number_12[2] ? hold_of_12_of_8[7:4] : hold_of_12_of_8[3:0];
  // Core 12 is to be held. Those left.
  wire [1:0] hold_of_12_of_2 = group_number_12[1] ? hold_of_12_of_4[3:2] : hold_of_12_of_4[1:0];
  // Core 12 is to be held.
  wire hold_of_12 = group_number_12[0] ? hold_of_12_of_2[1] : hold_of_12_of_2[0];

  // Core 13 is to be held. All that there are.
  wire [15:0] hold_of_13_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 13 is to be held. Those left.
  wire [7:0] hold_of_13_of_8 = group_number_13[3] ? hold_of_13_of_16[15:8] : hold_of_13_of_16[7:0];
  // Core 13 is to be held. Those left.
  wire [3:0] hold_of_13_of_4 = group_number_13[2] ? hold_of_13_of_8[7:4] : hold_of_13_of_8[3:0];
  // Core 13 is to be held. Those left.
  wire [1:0] hold_of_13_of_2 = group_number_13[1] ? hold_of_13_of_4[3:2] : hold_of_13_of_4[1:0];
  // Core 13 is to be held.
  wire hold_of_13 = group_number_13[0] ? hold_of_13_of_2[1] : hold_of_13_of_2[0];

  // Core 14 is to be held. All that there are.
  wire [15:0] hold_of_14_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 14 is to be held. Those left.
  wire [7:0] hold_of_14_of_8 = group_number_14[3] ? hold_of_14_of_16[15:8] : hold_of_14_of_16[7:0];
  // Core 14 is to be held. Those left.
  wire [3:0] hold_of_14_of_4 = group_number_14[2] ? hold_of_14_of_8[7:4] : hold_of_14_of_8[3:0];
  // Core 14 is to be held. Those left.
  wire [1:0] hold_of_14_of_2 = group_number_14[1] ? hold_of_14_of_4[3:2] : hold_of_14_of_4[1:0];
  // Core 14 is to be held.
  wire hold_of_14 = group_number_14[0] ? hold_of_14_of_2[1] : hold_of_14_of_2[0];

  // Core 15 is to be held. All that there are.
  wire [15:0] hold_of_15_of_16 = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Core 15 is to be held. Those left.
  wire [7:0] hold_of_15_of_8 = group_number_15[3] ? hold_of_15_of_16[15:8] : hold_of_15_of_16[7:0];
  // Core 15 is to be held. Those left.
  wire [3:0] hold_of_15_of_4 = group_number_15[2] ? hold_of_15_of_8[7:4] : hold_of_15_of_8[3:0];
  // Core 15 is to be held. Those left.
  wire [1:0] hold_of_15_of_2 = group_number_15[1] ? hold_of_15_of_4[3:2] : hold_of_15_of_4[1:0];
  // Core 15 is to be held.
  wire hold_of_15 = group_number_15[0] ? hold_of_15_of_2[1] : hold_of_15_of_2[0];

  assign mates_hold = {
    hold_of_15,
    hold_of_14,
    hold_of_13,
    hold_of_12,
    hold_of_11,
    hold_of_10,
    hold_of_9,
    hold_of_8,
    hold_of_7,
    hold_of_6,
    hold_of_5,
    hold_of_4,
    hold_of_3,
    hold_of_2,
    hold_of_1,
    hold_of_0
  };

  // Interrupts of groups that come.
  wire [15:0] group_irqs = {
    group_irq_15,
    group_irq_14,
    group_irq_13,
    group_irq_12,
    group_irq_11,
    group_irq_10,
    group_irq_9,
    group_irq_8,
    group_irq_7,
    group_irq_6,
    group_irq_5,
    group_irq_4,
    group_irq_3,
    group_irq_2,
    group_irq_1,
    group_irq_0
  };

  // Groups that are to be held.
  wire [15:0] holds = {
    hold_15,
    hold_14,
    hold_13,
    hold_12,
    hold_11,
    hold_10,
    hold_9,
    hold_8,
    hold_7,
    hold_6,
    hold_5,
    hold_4,
    hold_3,
    hold_2,
    hold_1,
    hold_0
  };

  // Groups whose task ended under a hold.
  wire [15:0] ctx_endeds = {
    ctx_ended_15,
    ctx_ended_14,
    ctx_ended_13,
    ctx_ended_12,
    ctx_ended_11,
    ctx_ended_10,
    ctx_ended_9,
    ctx_ended_8,
    ctx_ended_7,
    ctx_ended_6,
    ctx_ended_5,
    ctx_ended_4,
    ctx_ended_3,
    ctx_ended_2,
    ctx_ended_1,
    ctx_ended_0
  };

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
    .takes_core_i    (s_axi_awaddr_i[11:8]),
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

  wire [19:0] start_pc_2;      // START_PC of core 2.
  wire [11:0] start_layer_2;   // START_LAYER of core 2.
  wire [15:0] watchdog_2;      // WATCHDOG of core 2.
  wire [159:0] guard_base_2;   // First bytes of the segments of core 2.
  wire [159:0] guard_limit_2;  // First bytes behind the segments of core 2.
  vnpu_idm_settings u_settings_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[2]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_2),
    .start_layer_o (start_layer_2),
    .watchdog_o    (watchdog_2),
    .guard_base_o  (guard_base_2),
    .guard_limit_o (guard_limit_2)
  );

  wire [19:0] start_pc_3;      // START_PC of core 3.
  wire [11:0] start_layer_3;   // START_LAYER of core 3.
  wire [15:0] watchdog_3;      // WATCHDOG of core 3.
  wire [159:0] guard_base_3;   // First bytes of the segments of core 3.
  wire [159:0] guard_limit_3;  // First bytes behind the segments of core 3.
  vnpu_idm_settings u_settings_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[3]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_3),
    .start_layer_o (start_layer_3),
    .watchdog_o    (watchdog_3),
    .guard_base_o  (guard_base_3),
    .guard_limit_o (guard_limit_3)
  );

  wire [19:0] start_pc_4;      // START_PC of core 4.
  wire [11:0] start_layer_4;   // START_LAYER of core 4.
  wire [15:0] watchdog_4;      // WATCHDOG of core 4.
  wire [159:0] guard_base_4;   // First bytes of the segments of core 4.
  wire [159:0] guard_limit_4;  // First bytes behind the segments of core 4.
  vnpu_idm_settings u_settings_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[4]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_4),
    .start_layer_o (start_layer_4),
    .watchdog_o    (watchdog_4),
    .guard_base_o  (guard_base_4),
    .guard_limit_o (guard_limit_4)
  );

  wire [19:0] start_pc_5;      // START_PC of core 5.
  wire [11:0] start_layer_5;   // START_LAYER of core 5.
  wire [15:0] watchdog_5;      // WATCHDOG of core 5.
  wire [159:0] guard_base_5;   // First bytes of the segments of core 5.
  wire [159:0] guard_limit_5;  // First bytes behind the segments of core 5.
  vnpu_idm_settings u_settings_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[5]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_5),
    .start_layer_o (start_layer_5),
    .watchdog_o    (watchdog_5),
    .guard_base_o  (guard_base_5),
    .guard_limit_o (guard_limit_5)
  );

  wire [19:0] start_pc_6;      // START_PC of core 6.
  wire [11:0] start_layer_6;   // START_LAYER of core 6.
  wire [15:0] watchdog_6;      // WATCHDOG of core 6.
  wire [159:0] guard_base_6;   // First bytes of the segments of core 6.
  wire [159:0] guard_limit_6;  // First bytes behind the segments of core 6.
  vnpu_idm_settings u_settings_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[6]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_6),
    .start_layer_o (start_layer_6),
    .watchdog_o    (watchdog_6),
    .guard_base_o  (guard_base_6),
    .guard_limit_o (guard_limit_6)
  );

  wire [19:0] start_pc_7;      // START_PC of core 7.
  wire [11:0] start_layer_7;   // START_LAYER of core 7.
  wire [15:0] watchdog_7;      // WATCHDOG of core 7.
  wire [159:0] guard_base_7;   // First bytes of the segments of core 7.
  wire [159:0] guard_limit_7;  // First bytes behind the segments of core 7.
  vnpu_idm_settings u_settings_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[7]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_7),
    .start_layer_o (start_layer_7),
    .watchdog_o    (watchdog_7),
    .guard_base_o  (guard_base_7),
    .guard_limit_o (guard_limit_7)
  );

  wire [19:0] start_pc_8;      // START_PC of core 8.
  wire [11:0] start_layer_8;   // START_LAYER of core 8.
  wire [15:0] watchdog_8;      // WATCHDOG of core 8.
  wire [159:0] guard_base_8;   // First bytes of the segments of core 8.
  wire [159:0] guard_limit_8;  // First bytes behind the segments of core 8.
  vnpu_idm_settings u_settings_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[8]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_8),
    .start_layer_o (start_layer_8),
    .watchdog_o    (watchdog_8),
    .guard_base_o  (guard_base_8),
    .guard_limit_o (guard_limit_8)
  );

  wire [19:0] start_pc_9;      // START_PC of core 9.
  wire [11:0] start_layer_9;   // START_LAYER of core 9.
  wire [15:0] watchdog_9;      // WATCHDOG of core 9.
  wire [159:0] guard_base_9;   // First bytes of the segments of core 9.
  wire [159:0] guard_limit_9;  // First bytes behind the segments of core 9.
  vnpu_idm_settings u_settings_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[9]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_9),
    .start_layer_o (start_layer_9),
    .watchdog_o    (watchdog_9),
    .guard_base_o  (guard_base_9),
    .guard_limit_o (guard_limit_9)
  );

  wire [19:0] start_pc_10;      // START_PC of core 10.
  wire [11:0] start_layer_10;   // START_LAYER of core 10.
  wire [15:0] watchdog_10;      // WATCHDOG of core 10.
  wire [159:0] guard_base_10;   // First bytes of the segments of core 10.
  wire [159:0] guard_limit_10;  // First bytes behind the segments of core 10.
  vnpu_idm_settings u_settings_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[10]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_10),
    .start_layer_o (start_layer_10),
    .watchdog_o    (watchdog_10),
    .guard_base_o  (guard_base_10),
    .guard_limit_o (guard_limit_10)
  );

  wire [19:0] start_pc_11;      // START_PC of core 11.
  wire [11:0] start_layer_11;   // START_LAYER of core 11.
  wire [15:0] watchdog_11;      // WATCHDOG of core 11.
  wire [159:0] guard_base_11;   // First bytes of the segments of core 11.
  wire [159:0] guard_limit_11;  // First bytes behind the segments of core 11.
  vnpu_idm_settings u_settings_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[11]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_11),
    .start_layer_o (start_layer_11),
    .watchdog_o    (watchdog_11),
    .guard_base_o  (guard_base_11),
    .guard_limit_o (guard_limit_11)
  );

  wire [19:0] start_pc_12;      // START_PC of core 12.
  wire [11:0] start_layer_12;   // START_LAYER of core 12.
  wire [15:0] watchdog_12;      // WATCHDOG of core 12.
  wire [159:0] guard_base_12;   // First bytes of the segments of core 12.
  wire [159:0] guard_limit_12;  // First bytes behind the segments of core 12.
  vnpu_idm_settings u_settings_12 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[12]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_12),
    .start_layer_o (start_layer_12),
    .watchdog_o    (watchdog_12),
    .guard_base_o  (guard_base_12),
    .guard_limit_o (guard_limit_12)
  );

  wire [19:0] start_pc_13;      // START_PC of core 13.
  wire [11:0] start_layer_13;   // START_LAYER of core 13.
  wire [15:0] watchdog_13;      // WATCHDOG of core 13.
  wire [159:0] guard_base_13;   // First bytes of the segments of core 13.
  wire [159:0] guard_limit_13;  // First bytes behind the segments of core 13.
  vnpu_idm_settings u_settings_13 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[13]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_13),
    .start_layer_o (start_layer_13),
    .watchdog_o    (watchdog_13),
    .guard_base_o  (guard_base_13),
    .guard_limit_o (guard_limit_13)
  );

  wire [19:0] start_pc_14;      // START_PC of core 14.
  wire [11:0] start_layer_14;   // START_LAYER of core 14.
  wire [15:0] watchdog_14;      // WATCHDOG of core 14.
  wire [159:0] guard_base_14;   // First bytes of the segments of core 14.
  wire [159:0] guard_limit_14;  // First bytes behind the segments of core 14.
  vnpu_idm_settings u_settings_14 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[14]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_14),
    .start_layer_o (start_layer_14),
    .watchdog_o    (watchdog_14),
    .guard_base_o  (guard_base_14),
    .guard_limit_o (guard_limit_14)
  );

  wire [19:0] start_pc_15;      // START_PC of core 15.
  wire [11:0] start_layer_15;   // START_LAYER of core 15.
  wire [15:0] watchdog_15;      // WATCHDOG of core 15.
  wire [159:0] guard_base_15;   // First bytes of the segments of core 15.
  wire [159:0] guard_limit_15;  // First bytes behind the segments of core 15.
  vnpu_idm_settings u_settings_15 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .sets_i        (sets),
    .mine_i        (write_core[15]),
    .data_i        (write_data),
    .start_pc_o    (start_pc_15),
    .start_layer_o (start_layer_15),
    .watchdog_o    (watchdog_15),
    .guard_base_o  (guard_base_15),
    .guard_limit_o (guard_limit_15)
  );

  assign watchdog_o = {
    watchdog_15,
    watchdog_14,
    watchdog_13,
    watchdog_12,
    watchdog_11,
    watchdog_10,
    watchdog_9,
    watchdog_8,
    watchdog_7,
    watchdog_6,
    watchdog_5,
    watchdog_4,
    watchdog_3,
    watchdog_2,
    watchdog_1,
    watchdog_0
  };

  assign guard_base_o = {
    guard_base_15,
    guard_base_14,
    guard_base_13,
    guard_base_12,
    guard_base_11,
    guard_base_10,
    guard_base_9,
    guard_base_8,
    guard_base_7,
    guard_base_6,
    guard_base_5,
    guard_base_4,
    guard_base_3,
    guard_base_2,
    guard_base_1,
    guard_base_0
  };

  assign guard_limit_o = {
    guard_limit_15,
    guard_limit_14,
    guard_limit_13,
    guard_limit_12,
    guard_limit_11,
    guard_limit_10,
    guard_limit_9,
    guard_limit_8,
    guard_limit_7,
    guard_limit_6,
    guard_limit_5,
    guard_limit_4,
    guard_limit_3,
    guard_limit_2,
    guard_limit_1,
    guard_limit_0
  };

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

  wire [15:0] irq_group;         // Interrupts of groups that wait.
  wire [15:0] irq_group_enable;  // Those that are enabled.
  wire [15:0] irq_task;          // Interrupts of tasks that wait.
  wire [15:0] irq_task_enable;   // Those that are enabled.
  wire [15:0] irq_trap;          // Interrupts of traps that wait.
  wire [15:0] irq_trap_enable;   // Those that are enabled.
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
    .data_i             (write_data[15:0]),
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
  reg [3:0] store_core_q;    // Its core.
  reg [11:0] store_place_q;  // Its place.
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
      store_core_q <= 4'd0;
    end else begin
      store_core_q <= load_core;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      store_place_q <= 12'd0;
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

  wire [145:0] to_memories_out;  // What comes out of these registers.
  vnpu_idm_stages_w146_b1 u_to_memories (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({store_parity, store_data_q, store_place_q, store_core_q, store_q}),
    .q_o    (to_memories_out)
  );

  // A word is stored.
  wire storing = to_memories_out[0];
  // Its core.
  wire [3:0] storing_core = to_memories_out[4:1];
  // Its place.
  wire [11:0] storing_place = to_memories_out[16:5];
  // The word with its parity.
  wire [128:0] storing_word = to_memories_out[145:17];

  // ----------------------------------------
  // To the cores
  // ----------------------------------------

  reg [11:0] restart_layer_0_q;  // Layer at which core 0 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_0_q <= 12'd0;
    end else if (!all_restart[0]) begin
      restart_layer_0_q <= 12'd0;
    end else begin
      restart_layer_0_q <= start_layer_0;
    end
  end

  // Layer at which core 0 begins; 0 where it does not.
  wire [11:0] restart_layer_0 = restart_layer_0_q;

  wire [23:0] to_core_0_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_0 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[0], all_drop[0], all_stop[0], start_pc_0, all_restart[0]}),
    .q_o    (to_core_0_out)
  );

  // Core 0 begins.
  wire restart_0_out = to_core_0_out[0];
  // At this word.
  wire [19:0] restart_pc_0 = to_core_0_out[20:1];
  // Core 0 stops.
  wire halt_0_out = to_core_0_out[21];
  // A load of core 0 begins.
  wire drop_0_out = to_core_0_out[22];
  // Core 0 passes its barrier.
  wire pass_0_out = to_core_0_out[23];

  wire instr_valid_0;        // Core 0 has a word.
  wire [127:0] instr_0;      // Front word of core 0.
  wire [1:0] instr_error_0;  // Its errors.
  vnpu_idm_fetch u_fetch_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_0_out),
    .start_pc_i    (restart_pc_0),
    .empty_i       (halt_0_out | drop_0_out),
    .words_i       (words[12:0]),
    .whole_i       (all_whole[0]),
    .store_i       (storing & (storing_core == 4'd0)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[0]),
    .valid_o       (instr_valid_0),
    .word_o        (instr_0),
    .error_o       (instr_error_0)
  );

  reg [11:0] restart_layer_1_q;  // Layer at which core 1 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_1_q <= 12'd0;
    end else if (!all_restart[1]) begin
      restart_layer_1_q <= 12'd0;
    end else begin
      restart_layer_1_q <= start_layer_1;
    end
  end

  // Layer at which core 1 begins; 0 where it does not.
  wire [11:0] restart_layer_1 = restart_layer_1_q;

  wire [23:0] to_core_1_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_1 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[1], all_drop[1], all_stop[1], start_pc_1, all_restart[1]}),
    .q_o    (to_core_1_out)
  );

  // Core 1 begins.
  wire restart_1_out = to_core_1_out[0];
  // At this word.
  wire [19:0] restart_pc_1 = to_core_1_out[20:1];
  // Core 1 stops.
  wire halt_1_out = to_core_1_out[21];
  // A load of core 1 begins.
  wire drop_1_out = to_core_1_out[22];
  // Core 1 passes its barrier.
  wire pass_1_out = to_core_1_out[23];

  wire instr_valid_1;        // Core 1 has a word.
  wire [127:0] instr_1;      // Front word of core 1.
  wire [1:0] instr_error_1;  // Its errors.
  vnpu_idm_fetch u_fetch_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_1_out),
    .start_pc_i    (restart_pc_1),
    .empty_i       (halt_1_out | drop_1_out),
    .words_i       (words[25:13]),
    .whole_i       (all_whole[1]),
    .store_i       (storing & (storing_core == 4'd1)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[1]),
    .valid_o       (instr_valid_1),
    .word_o        (instr_1),
    .error_o       (instr_error_1)
  );

  reg [11:0] restart_layer_2_q;  // Layer at which core 2 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_2_q <= 12'd0;
    end else if (!all_restart[2]) begin
      restart_layer_2_q <= 12'd0;
    end else begin
      restart_layer_2_q <= start_layer_2;
    end
  end

  // Layer at which core 2 begins; 0 where it does not.
  wire [11:0] restart_layer_2 = restart_layer_2_q;

  wire [23:0] to_core_2_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_2 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[2], all_drop[2], all_stop[2], start_pc_2, all_restart[2]}),
    .q_o    (to_core_2_out)
  );

  // Core 2 begins.
  wire restart_2_out = to_core_2_out[0];
  // At this word.
  wire [19:0] restart_pc_2 = to_core_2_out[20:1];
  // Core 2 stops.
  wire halt_2_out = to_core_2_out[21];
  // A load of core 2 begins.
  wire drop_2_out = to_core_2_out[22];
  // Core 2 passes its barrier.
  wire pass_2_out = to_core_2_out[23];

  wire instr_valid_2;        // Core 2 has a word.
  wire [127:0] instr_2;      // Front word of core 2.
  wire [1:0] instr_error_2;  // Its errors.
  vnpu_idm_fetch u_fetch_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_2_out),
    .start_pc_i    (restart_pc_2),
    .empty_i       (halt_2_out | drop_2_out),
    .words_i       (words[38:26]),
    .whole_i       (all_whole[2]),
    .store_i       (storing & (storing_core == 4'd2)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[2]),
    .valid_o       (instr_valid_2),
    .word_o        (instr_2),
    .error_o       (instr_error_2)
  );

  reg [11:0] restart_layer_3_q;  // Layer at which core 3 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_3_q <= 12'd0;
    end else if (!all_restart[3]) begin
      restart_layer_3_q <= 12'd0;
    end else begin
      restart_layer_3_q <= start_layer_3;
    end
  end

  // Layer at which core 3 begins; 0 where it does not.
  wire [11:0] restart_layer_3 = restart_layer_3_q;

  wire [23:0] to_core_3_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_3 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[3], all_drop[3], all_stop[3], start_pc_3, all_restart[3]}),
    .q_o    (to_core_3_out)
  );

  // Core 3 begins.
  wire restart_3_out = to_core_3_out[0];
  // At this word.
  wire [19:0] restart_pc_3 = to_core_3_out[20:1];
  // Core 3 stops.
  wire halt_3_out = to_core_3_out[21];
  // A load of core 3 begins.
  wire drop_3_out = to_core_3_out[22];
  // Core 3 passes its barrier.
  wire pass_3_out = to_core_3_out[23];

  wire instr_valid_3;        // Core 3 has a word.
  wire [127:0] instr_3;      // Front word of core 3.
  wire [1:0] instr_error_3;  // Its errors.
  vnpu_idm_fetch u_fetch_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_3_out),
    .start_pc_i    (restart_pc_3),
    .empty_i       (halt_3_out | drop_3_out),
    .words_i       (words[51:39]),
    .whole_i       (all_whole[3]),
    .store_i       (storing & (storing_core == 4'd3)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[3]),
    .valid_o       (instr_valid_3),
    .word_o        (instr_3),
    .error_o       (instr_error_3)
  );

  reg [11:0] restart_layer_4_q;  // Layer at which core 4 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_4_q <= 12'd0;
    end else if (!all_restart[4]) begin
      restart_layer_4_q <= 12'd0;
    end else begin
      restart_layer_4_q <= start_layer_4;
    end
  end

  // Layer at which core 4 begins; 0 where it does not.
  wire [11:0] restart_layer_4 = restart_layer_4_q;

  wire [23:0] to_core_4_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_4 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[4], all_drop[4], all_stop[4], start_pc_4, all_restart[4]}),
    .q_o    (to_core_4_out)
  );

  // Core 4 begins.
  wire restart_4_out = to_core_4_out[0];
  // At this word.
  wire [19:0] restart_pc_4 = to_core_4_out[20:1];
  // Core 4 stops.
  wire halt_4_out = to_core_4_out[21];
  // A load of core 4 begins.
  wire drop_4_out = to_core_4_out[22];
  // Core 4 passes its barrier.
  wire pass_4_out = to_core_4_out[23];

  wire instr_valid_4;        // Core 4 has a word.
  wire [127:0] instr_4;      // Front word of core 4.
  wire [1:0] instr_error_4;  // Its errors.
  vnpu_idm_fetch u_fetch_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_4_out),
    .start_pc_i    (restart_pc_4),
    .empty_i       (halt_4_out | drop_4_out),
    .words_i       (words[64:52]),
    .whole_i       (all_whole[4]),
    .store_i       (storing & (storing_core == 4'd4)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[4]),
    .valid_o       (instr_valid_4),
    .word_o        (instr_4),
    .error_o       (instr_error_4)
  );

  reg [11:0] restart_layer_5_q;  // Layer at which core 5 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_5_q <= 12'd0;
    end else if (!all_restart[5]) begin
      restart_layer_5_q <= 12'd0;
    end else begin
      restart_layer_5_q <= start_layer_5;
    end
  end

  // Layer at which core 5 begins; 0 where it does not.
  wire [11:0] restart_layer_5 = restart_layer_5_q;

  wire [23:0] to_core_5_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_5 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[5], all_drop[5], all_stop[5], start_pc_5, all_restart[5]}),
    .q_o    (to_core_5_out)
  );

  // Core 5 begins.
  wire restart_5_out = to_core_5_out[0];
  // At this word.
  wire [19:0] restart_pc_5 = to_core_5_out[20:1];
  // Core 5 stops.
  wire halt_5_out = to_core_5_out[21];
  // A load of core 5 begins.
  wire drop_5_out = to_core_5_out[22];
  // Core 5 passes its barrier.
  wire pass_5_out = to_core_5_out[23];

  wire instr_valid_5;        // Core 5 has a word.
  wire [127:0] instr_5;      // Front word of core 5.
  wire [1:0] instr_error_5;  // Its errors.
  vnpu_idm_fetch u_fetch_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_5_out),
    .start_pc_i    (restart_pc_5),
    .empty_i       (halt_5_out | drop_5_out),
    .words_i       (words[77:65]),
    .whole_i       (all_whole[5]),
    .store_i       (storing & (storing_core == 4'd5)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[5]),
    .valid_o       (instr_valid_5),
    .word_o        (instr_5),
    .error_o       (instr_error_5)
  );

  reg [11:0] restart_layer_6_q;  // Layer at which core 6 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_6_q <= 12'd0;
    end else if (!all_restart[6]) begin
      restart_layer_6_q <= 12'd0;
    end else begin
      restart_layer_6_q <= start_layer_6;
    end
  end

  // Layer at which core 6 begins; 0 where it does not.
  wire [11:0] restart_layer_6 = restart_layer_6_q;

  wire [23:0] to_core_6_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_6 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[6], all_drop[6], all_stop[6], start_pc_6, all_restart[6]}),
    .q_o    (to_core_6_out)
  );

  // Core 6 begins.
  wire restart_6_out = to_core_6_out[0];
  // At this word.
  wire [19:0] restart_pc_6 = to_core_6_out[20:1];
  // Core 6 stops.
  wire halt_6_out = to_core_6_out[21];
  // A load of core 6 begins.
  wire drop_6_out = to_core_6_out[22];
  // Core 6 passes its barrier.
  wire pass_6_out = to_core_6_out[23];

  wire instr_valid_6;        // Core 6 has a word.
  wire [127:0] instr_6;      // Front word of core 6.
  wire [1:0] instr_error_6;  // Its errors.
  vnpu_idm_fetch u_fetch_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_6_out),
    .start_pc_i    (restart_pc_6),
    .empty_i       (halt_6_out | drop_6_out),
    .words_i       (words[90:78]),
    .whole_i       (all_whole[6]),
    .store_i       (storing & (storing_core == 4'd6)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[6]),
    .valid_o       (instr_valid_6),
    .word_o        (instr_6),
    .error_o       (instr_error_6)
  );

  reg [11:0] restart_layer_7_q;  // Layer at which core 7 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_7_q <= 12'd0;
    end else if (!all_restart[7]) begin
      restart_layer_7_q <= 12'd0;
    end else begin
      restart_layer_7_q <= start_layer_7;
    end
  end

  // Layer at which core 7 begins; 0 where it does not.
  wire [11:0] restart_layer_7 = restart_layer_7_q;

  wire [23:0] to_core_7_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_7 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[7], all_drop[7], all_stop[7], start_pc_7, all_restart[7]}),
    .q_o    (to_core_7_out)
  );

  // Core 7 begins.
  wire restart_7_out = to_core_7_out[0];
  // At this word.
  wire [19:0] restart_pc_7 = to_core_7_out[20:1];
  // Core 7 stops.
  wire halt_7_out = to_core_7_out[21];
  // A load of core 7 begins.
  wire drop_7_out = to_core_7_out[22];
  // Core 7 passes its barrier.
  wire pass_7_out = to_core_7_out[23];

  wire instr_valid_7;        // Core 7 has a word.
  wire [127:0] instr_7;      // Front word of core 7.
  wire [1:0] instr_error_7;  // Its errors.
  vnpu_idm_fetch u_fetch_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_7_out),
    .start_pc_i    (restart_pc_7),
    .empty_i       (halt_7_out | drop_7_out),
    .words_i       (words[103:91]),
    .whole_i       (all_whole[7]),
    .store_i       (storing & (storing_core == 4'd7)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[7]),
    .valid_o       (instr_valid_7),
    .word_o        (instr_7),
    .error_o       (instr_error_7)
  );

  reg [11:0] restart_layer_8_q;  // Layer at which core 8 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_8_q <= 12'd0;
    end else if (!all_restart[8]) begin
      restart_layer_8_q <= 12'd0;
    end else begin
      restart_layer_8_q <= start_layer_8;
    end
  end

  // Layer at which core 8 begins; 0 where it does not.
  wire [11:0] restart_layer_8 = restart_layer_8_q;

  wire [23:0] to_core_8_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_8 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[8], all_drop[8], all_stop[8], start_pc_8, all_restart[8]}),
    .q_o    (to_core_8_out)
  );

  // Core 8 begins.
  wire restart_8_out = to_core_8_out[0];
  // At this word.
  wire [19:0] restart_pc_8 = to_core_8_out[20:1];
  // Core 8 stops.
  wire halt_8_out = to_core_8_out[21];
  // A load of core 8 begins.
  wire drop_8_out = to_core_8_out[22];
  // Core 8 passes its barrier.
  wire pass_8_out = to_core_8_out[23];

  wire instr_valid_8;        // Core 8 has a word.
  wire [127:0] instr_8;      // Front word of core 8.
  wire [1:0] instr_error_8;  // Its errors.
  vnpu_idm_fetch u_fetch_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_8_out),
    .start_pc_i    (restart_pc_8),
    .empty_i       (halt_8_out | drop_8_out),
    .words_i       (words[116:104]),
    .whole_i       (all_whole[8]),
    .store_i       (storing & (storing_core == 4'd8)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[8]),
    .valid_o       (instr_valid_8),
    .word_o        (instr_8),
    .error_o       (instr_error_8)
  );

  reg [11:0] restart_layer_9_q;  // Layer at which core 9 begins; 0 where it does not. First stage.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_9_q <= 12'd0;
    end else if (!all_restart[9]) begin
      restart_layer_9_q <= 12'd0;
    end else begin
      restart_layer_9_q <= start_layer_9;
    end
  end

  // Layer at which core 9 begins; 0 where it does not.
  wire [11:0] restart_layer_9 = restart_layer_9_q;

  wire [23:0] to_core_9_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_9 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[9], all_drop[9], all_stop[9], start_pc_9, all_restart[9]}),
    .q_o    (to_core_9_out)
  );

  // Core 9 begins.
  wire restart_9_out = to_core_9_out[0];
  // At this word.
  wire [19:0] restart_pc_9 = to_core_9_out[20:1];
  // Core 9 stops.
  wire halt_9_out = to_core_9_out[21];
  // A load of core 9 begins.
  wire drop_9_out = to_core_9_out[22];
  // Core 9 passes its barrier.
  wire pass_9_out = to_core_9_out[23];

  wire instr_valid_9;        // Core 9 has a word.
  wire [127:0] instr_9;      // Front word of core 9.
  wire [1:0] instr_error_9;  // Its errors.
  vnpu_idm_fetch u_fetch_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_9_out),
    .start_pc_i    (restart_pc_9),
    .empty_i       (halt_9_out | drop_9_out),
    .words_i       (words[129:117]),
    .whole_i       (all_whole[9]),
    .store_i       (storing & (storing_core == 4'd9)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[9]),
    .valid_o       (instr_valid_9),
    .word_o        (instr_9),
    .error_o       (instr_error_9)
  );

  // Layer at which core 10 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_10_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_10_q <= 12'd0;
    end else if (!all_restart[10]) begin
      restart_layer_10_q <= 12'd0;
    end else begin
      restart_layer_10_q <= start_layer_10;
    end
  end

  // Layer at which core 10 begins; 0 where it does not.
  wire [11:0] restart_layer_10 = restart_layer_10_q;

  wire [23:0] to_core_10_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_10 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[10], all_drop[10], all_stop[10], start_pc_10, all_restart[10]}),
    .q_o    (to_core_10_out)
  );

  // Core 10 begins.
  wire restart_10_out = to_core_10_out[0];
  // At this word.
  wire [19:0] restart_pc_10 = to_core_10_out[20:1];
  // Core 10 stops.
  wire halt_10_out = to_core_10_out[21];
  // A load of core 10 begins.
  wire drop_10_out = to_core_10_out[22];
  // Core 10 passes its barrier.
  wire pass_10_out = to_core_10_out[23];

  wire instr_valid_10;        // Core 10 has a word.
  wire [127:0] instr_10;      // Front word of core 10.
  wire [1:0] instr_error_10;  // Its errors.
  vnpu_idm_fetch u_fetch_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_10_out),
    .start_pc_i    (restart_pc_10),
    .empty_i       (halt_10_out | drop_10_out),
    .words_i       (words[142:130]),
    .whole_i       (all_whole[10]),
    .store_i       (storing & (storing_core == 4'd10)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[10]),
    .valid_o       (instr_valid_10),
    .word_o        (instr_10),
    .error_o       (instr_error_10)
  );

  // Layer at which core 11 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_11_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_11_q <= 12'd0;
    end else if (!all_restart[11]) begin
      restart_layer_11_q <= 12'd0;
    end else begin
      restart_layer_11_q <= start_layer_11;
    end
  end

  // Layer at which core 11 begins; 0 where it does not.
  wire [11:0] restart_layer_11 = restart_layer_11_q;

  wire [23:0] to_core_11_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_11 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[11], all_drop[11], all_stop[11], start_pc_11, all_restart[11]}),
    .q_o    (to_core_11_out)
  );

  // Core 11 begins.
  wire restart_11_out = to_core_11_out[0];
  // At this word.
  wire [19:0] restart_pc_11 = to_core_11_out[20:1];
  // Core 11 stops.
  wire halt_11_out = to_core_11_out[21];
  // A load of core 11 begins.
  wire drop_11_out = to_core_11_out[22];
  // Core 11 passes its barrier.
  wire pass_11_out = to_core_11_out[23];

  wire instr_valid_11;        // Core 11 has a word.
  wire [127:0] instr_11;      // Front word of core 11.
  wire [1:0] instr_error_11;  // Its errors.
  vnpu_idm_fetch u_fetch_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_11_out),
    .start_pc_i    (restart_pc_11),
    .empty_i       (halt_11_out | drop_11_out),
    .words_i       (words[155:143]),
    .whole_i       (all_whole[11]),
    .store_i       (storing & (storing_core == 4'd11)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[11]),
    .valid_o       (instr_valid_11),
    .word_o        (instr_11),
    .error_o       (instr_error_11)
  );

  // Layer at which core 12 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_12_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_12_q <= 12'd0;
    end else if (!all_restart[12]) begin
      restart_layer_12_q <= 12'd0;
    end else begin
      restart_layer_12_q <= start_layer_12;
    end
  end

  // Layer at which core 12 begins; 0 where it does not.
  wire [11:0] restart_layer_12 = restart_layer_12_q;

  wire [23:0] to_core_12_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_12 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[12], all_drop[12], all_stop[12], start_pc_12, all_restart[12]}),
    .q_o    (to_core_12_out)
  );

  // Core 12 begins.
  wire restart_12_out = to_core_12_out[0];
  // At this word.
  wire [19:0] restart_pc_12 = to_core_12_out[20:1];
  // Core 12 stops.
  wire halt_12_out = to_core_12_out[21];
  // A load of core 12 begins.
  wire drop_12_out = to_core_12_out[22];
  // Core 12 passes its barrier.
  wire pass_12_out = to_core_12_out[23];

  wire instr_valid_12;        // Core 12 has a word.
  wire [127:0] instr_12;      // Front word of core 12.
  wire [1:0] instr_error_12;  // Its errors.
  vnpu_idm_fetch u_fetch_12 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_12_out),
    .start_pc_i    (restart_pc_12),
    .empty_i       (halt_12_out | drop_12_out),
    .words_i       (words[168:156]),
    .whole_i       (all_whole[12]),
    .store_i       (storing & (storing_core == 4'd12)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[12]),
    .valid_o       (instr_valid_12),
    .word_o        (instr_12),
    .error_o       (instr_error_12)
  );

  // Layer at which core 13 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_13_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_13_q <= 12'd0;
    end else if (!all_restart[13]) begin
      restart_layer_13_q <= 12'd0;
    end else begin
      restart_layer_13_q <= start_layer_13;
    end
  end

  // Layer at which core 13 begins; 0 where it does not.
  wire [11:0] restart_layer_13 = restart_layer_13_q;

  wire [23:0] to_core_13_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_13 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[13], all_drop[13], all_stop[13], start_pc_13, all_restart[13]}),
    .q_o    (to_core_13_out)
  );

  // Core 13 begins.
  wire restart_13_out = to_core_13_out[0];
  // At this word.
  wire [19:0] restart_pc_13 = to_core_13_out[20:1];
  // Core 13 stops.
  wire halt_13_out = to_core_13_out[21];
  // A load of core 13 begins.
  wire drop_13_out = to_core_13_out[22];
  // Core 13 passes its barrier.
  wire pass_13_out = to_core_13_out[23];

  wire instr_valid_13;        // Core 13 has a word.
  wire [127:0] instr_13;      // Front word of core 13.
  wire [1:0] instr_error_13;  // Its errors.
  vnpu_idm_fetch u_fetch_13 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_13_out),
    .start_pc_i    (restart_pc_13),
    .empty_i       (halt_13_out | drop_13_out),
    .words_i       (words[181:169]),
    .whole_i       (all_whole[13]),
    .store_i       (storing & (storing_core == 4'd13)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[13]),
    .valid_o       (instr_valid_13),
    .word_o        (instr_13),
    .error_o       (instr_error_13)
  );

  // Layer at which core 14 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_14_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_14_q <= 12'd0;
    end else if (!all_restart[14]) begin
      restart_layer_14_q <= 12'd0;
    end else begin
      restart_layer_14_q <= start_layer_14;
    end
  end

  // Layer at which core 14 begins; 0 where it does not.
  wire [11:0] restart_layer_14 = restart_layer_14_q;

  wire [23:0] to_core_14_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_14 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[14], all_drop[14], all_stop[14], start_pc_14, all_restart[14]}),
    .q_o    (to_core_14_out)
  );

  // Core 14 begins.
  wire restart_14_out = to_core_14_out[0];
  // At this word.
  wire [19:0] restart_pc_14 = to_core_14_out[20:1];
  // Core 14 stops.
  wire halt_14_out = to_core_14_out[21];
  // A load of core 14 begins.
  wire drop_14_out = to_core_14_out[22];
  // Core 14 passes its barrier.
  wire pass_14_out = to_core_14_out[23];

  wire instr_valid_14;        // Core 14 has a word.
  wire [127:0] instr_14;      // Front word of core 14.
  wire [1:0] instr_error_14;  // Its errors.
  vnpu_idm_fetch u_fetch_14 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_14_out),
    .start_pc_i    (restart_pc_14),
    .empty_i       (halt_14_out | drop_14_out),
    .words_i       (words[194:182]),
    .whole_i       (all_whole[14]),
    .store_i       (storing & (storing_core == 4'd14)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[14]),
    .valid_o       (instr_valid_14),
    .word_o        (instr_14),
    .error_o       (instr_error_14)
  );

  // Layer at which core 15 begins; 0 where it does not. First stage.
  reg [11:0] restart_layer_15_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_layer_15_q <= 12'd0;
    end else if (!all_restart[15]) begin
      restart_layer_15_q <= 12'd0;
    end else begin
      restart_layer_15_q <= start_layer_15;
    end
  end

  // Layer at which core 15 begins; 0 where it does not.
  wire [11:0] restart_layer_15 = restart_layer_15_q;

  wire [23:0] to_core_15_out;  // What comes out of these registers.
  vnpu_idm_stages_w24_b1 u_to_core_15 (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .d_i    ({all_sync_global[15], all_drop[15], all_stop[15], start_pc_15, all_restart[15]}),
    .q_o    (to_core_15_out)
  );

  // Core 15 begins.
  wire restart_15_out = to_core_15_out[0];
  // At this word.
  wire [19:0] restart_pc_15 = to_core_15_out[20:1];
  // Core 15 stops.
  wire halt_15_out = to_core_15_out[21];
  // A load of core 15 begins.
  wire drop_15_out = to_core_15_out[22];
  // Core 15 passes its barrier.
  wire pass_15_out = to_core_15_out[23];

  wire instr_valid_15;        // Core 15 has a word.
  wire [127:0] instr_15;      // Front word of core 15.
  wire [1:0] instr_error_15;  // Its errors.
  vnpu_idm_fetch u_fetch_15 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .restart_i     (restart_15_out),
    .start_pc_i    (restart_pc_15),
    .empty_i       (halt_15_out | drop_15_out),
    .words_i       (words[207:195]),
    .whole_i       (all_whole[15]),
    .store_i       (storing & (storing_core == 4'd15)),
    .store_place_i (storing_place),
    .store_word_i  (storing_word),
    .ready_i       (instr_ready_i[15]),
    .valid_o       (instr_valid_15),
    .word_o        (instr_15),
    .error_o       (instr_error_15)
  );

  assign instr_valid_o = {
    instr_valid_15,
    instr_valid_14,
    instr_valid_13,
    instr_valid_12,
    instr_valid_11,
    instr_valid_10,
    instr_valid_9,
    instr_valid_8,
    instr_valid_7,
    instr_valid_6,
    instr_valid_5,
    instr_valid_4,
    instr_valid_3,
    instr_valid_2,
    instr_valid_1,
    instr_valid_0
  };

  assign instr_o = {
    instr_15,
    instr_14,
    instr_13,
    instr_12,
    instr_11,
    instr_10,
    instr_9,
    instr_8,
    instr_7,
    instr_6,
    instr_5,
    instr_4,
    instr_3,
    instr_2,
    instr_1,
    instr_0
  };

  assign instr_error_o = {
    instr_error_15,
    instr_error_14,
    instr_error_13,
    instr_error_12,
    instr_error_11,
    instr_error_10,
    instr_error_9,
    instr_error_8,
    instr_error_7,
    instr_error_6,
    instr_error_5,
    instr_error_4,
    instr_error_3,
    instr_error_2,
    instr_error_1,
    instr_error_0
  };

  assign restart_o = {
    restart_15_out,
    restart_14_out,
    restart_13_out,
    restart_12_out,
    restart_11_out,
    restart_10_out,
    restart_9_out,
    restart_8_out,
    restart_7_out,
    restart_6_out,
    restart_5_out,
    restart_4_out,
    restart_3_out,
    restart_2_out,
    restart_1_out,
    restart_0_out
  };

  assign restart_layer_o = {
    restart_layer_15,
    restart_layer_14,
    restart_layer_13,
    restart_layer_12,
    restart_layer_11,
    restart_layer_10,
    restart_layer_9,
    restart_layer_8,
    restart_layer_7,
    restart_layer_6,
    restart_layer_5,
    restart_layer_4,
    restart_layer_3,
    restart_layer_2,
    restart_layer_1,
    restart_layer_0
  };

  assign halt_o = {
    halt_15_out,
    halt_14_out,
    halt_13_out,
    halt_12_out,
    halt_11_out,
    halt_10_out,
    halt_9_out,
    halt_8_out,
    halt_7_out,
    halt_6_out,
    halt_5_out,
    halt_4_out,
    halt_3_out,
    halt_2_out,
    halt_1_out,
    halt_0_out
  };

  assign sync_global_o = {
    pass_15_out,
    pass_14_out,
    pass_13_out,
    pass_12_out,
    pass_11_out,
    pass_10_out,
    pass_9_out,
    pass_8_out,
    pass_7_out,
    pass_6_out,
    pass_5_out,
    pass_4_out,
    pass_3_out,
    pass_2_out,
    pass_1_out,
    pass_0_out
  };

endmodule

`default_nettype wire
