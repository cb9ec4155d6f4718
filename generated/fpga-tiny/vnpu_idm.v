// SPDX-License-Identifier: Apache-2.0
//
// Dispatches the instructions of 2 cores of an FPGA.
//
// Source: Zeng et al., FCCM 2020; cycles as in docs/contracts/idm.md
// Generated from src/generators/idm/idm.ts; do not edit.
// Body SHA-256: 1b791b89435b7580

`default_nettype none

module vnpu_idm (
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
  output wire         irq_o,            // An enabled interrupt is pending.
  output wire   [7:0] op_valid_o,       // An operation for module e mod 4 of core e div 4.
  input  wire   [7:0] op_ready_i,       // The module takes it.
  output wire   [7:0] op_init_o,        // It is POOLINIT or CONVINIT.
  output wire [767:0] op_payload_o,     // Its payload; three elements of 32 bits each.
  input  wire   [7:0] op_done_i,        // The operation of the module is complete (pulse).
  input  wire   [1:0] core_arvalid_i,   // Read burst of the core.
  input  wire   [5:0] core_arsel_i,     // Its segment.
  input  wire  [63:0] core_araddr_i,    // Its offset in the segment, in units of 16 bytes.
  input  wire  [15:0] core_arlen_i,     // Its beats less one.
  output wire   [1:0] core_arready_o,   // The read burst is taken.
  output wire   [1:0] core_rvalid_o,    // A read beat for the core.
  output wire   [3:0] core_rresp_o,     // 0 is OKAY, 2 SLVERR.
  output wire   [1:0] core_rlast_o,     // Last beat of its burst.
  output wire   [1:0] core_rlocal_o,    // The guard answers: read data must be hidden.
  input  wire   [1:0] core_rready_i,    // The core takes the beat.
  input  wire   [1:0] core_awvalid_i,   // Write burst of the core.
  input  wire   [5:0] core_awsel_i,     // Its segment.
  input  wire  [63:0] core_awaddr_i,    // Its offset in the segment, in units of 16 bytes.
  input  wire  [15:0] core_awlen_i,     // Its beats less one.
  output wire   [1:0] core_awready_o,   // The write burst is taken.
  input  wire   [1:0] core_wvalid_i,    // A write beat of the core.
  input  wire   [1:0] core_wlast_i,     // Last beat of its burst.
  output wire   [1:0] core_wready_o,    // The write beat is taken.
  output wire   [1:0] core_bvalid_o,    // Answer to a write burst.
  output wire   [3:0] core_bresp_o,     // 0 is OKAY, 2 SLVERR.
  input  wire   [1:0] core_bready_i,    // The core takes the answer.
  output wire   [1:0] mem_arvalid_o,    // Read burst to memory.
  output wire  [79:0] mem_araddr_o,     // Its byte address; two elements of 20 bits each.
  output wire  [15:0] mem_arlen_o,      // Its beats less one.
  input  wire   [1:0] mem_arready_i,    // Memory takes the read burst.
  input  wire   [1:0] mem_rvalid_i,     // A read beat of memory.
  input  wire   [3:0] mem_rresp_i,      // 0 is OKAY; all else is an error.
  input  wire   [1:0] mem_rlast_i,      // Last beat of its burst.
  output wire   [1:0] mem_rready_o,     // The read beat is taken.
  output wire   [1:0] mem_awvalid_o,    // Write burst to memory.
  output wire  [79:0] mem_awaddr_o,     // Its byte address; two elements of 20 bits each.
  output wire  [15:0] mem_awlen_o,      // Its beats less one.
  input  wire   [1:0] mem_awready_i,    // Memory takes the write burst.
  output wire   [1:0] mem_wvalid_o,     // A write beat to memory.
  output wire   [1:0] mem_wlast_o,      // Last beat of its burst.
  input  wire   [1:0] mem_wready_i,     // Memory takes the write beat.
  input  wire   [1:0] mem_bvalid_i,     // Answer of memory to a write burst.
  input  wire   [3:0] mem_bresp_i,      // 0 is OKAY; all else is an error.
  output wire   [1:0] mem_bready_o      // The answer is taken.
);

  // ----------------------------------------
  // First level
  // ----------------------------------------

  wire [1:0] instr_valid;     // Each core: The core's buffer has a word.
  wire [255:0] instr;         // Each core: It; four elements of 32 bits each.
  wire [3:0] instr_error;     // Each core: Bit 0: bad parity; bit 1: outside of the loaded words.
  wire [1:0] instr_ready;     // Each core: The word is taken.
  wire [1:0] restart;         // Each core: Begin (pulse).
  wire [23:0] restart_layer;  // Each core: At this layer.
  wire [1:0] halt;            // Each core: Stop (pulse).
  wire [1:0] sync_global;     // Each core: Pass the barrier (pulse).
  wire [31:0] watchdog;       // Each core: Limit of the watchdog, in 256 cycles.
  wire [1:0] sync_local;      // Each core: Came to a barrier (pulse).
  wire [1:0] task_done;       // Each core: Its task ended (pulse).
  wire [1:0] irq;             // Each core: It asks for an interrupt (pulse).
  wire [1:0] quiet;           // Each core: No module is busy.
  wire [1:0] trap;            // Each core: It is in state Trap.
  wire [7:0] trap_code;       // Each core: Why.
  wire [23:0] next_layer;     // Each core: Layer behind the last barrier.
  wire [23:0] layer;          // Each core: Layer of the last barrier.
  // Each core: First byte of each segment; two elements of 20 bits each.
  wire [319:0] guard_base;
  wire [319:0] guard_limit;   // Each core: First byte behind each segment, likewise.
  wire [1:0] guard_trap;      // Each core: Its guard refused a burst (pulse).

  vnpu_first_level_idm u_first_level (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .s_axi_awvalid_i (s_axi_awvalid_i),
    .s_axi_awaddr_i  (s_axi_awaddr_i),
    .s_axi_awready_o (s_axi_awready_o),
    .s_axi_wvalid_i  (s_axi_wvalid_i),
    .s_axi_wdata_i   (s_axi_wdata_i),
    .s_axi_wstrb_i   (s_axi_wstrb_i),
    .s_axi_wready_o  (s_axi_wready_o),
    .s_axi_bvalid_o  (s_axi_bvalid_o),
    .s_axi_bresp_o   (s_axi_bresp_o),
    .s_axi_bready_i  (s_axi_bready_i),
    .s_axi_arvalid_i (s_axi_arvalid_i),
    .s_axi_araddr_i  (s_axi_araddr_i),
    .s_axi_arready_o (s_axi_arready_o),
    .s_axi_rvalid_o  (s_axi_rvalid_o),
    .s_axi_rdata_o   (s_axi_rdata_o),
    .s_axi_rresp_o   (s_axi_rresp_o),
    .s_axi_rready_i  (s_axi_rready_i),
    .m_axi_arvalid_o (m_axi_arvalid_o),
    .m_axi_araddr_o  (m_axi_araddr_o),
    .m_axi_arlen_o   (m_axi_arlen_o),
    .m_axi_arready_i (m_axi_arready_i),
    .m_axi_rvalid_i  (m_axi_rvalid_i),
    .m_axi_rdata_i   (m_axi_rdata_i),
    .m_axi_rresp_i   (m_axi_rresp_i),
    .m_axi_rlast_i   (m_axi_rlast_i),
    .m_axi_rready_o  (m_axi_rready_o),
    .instr_valid_o   (instr_valid),
    .instr_o         (instr),
    .instr_error_o   (instr_error),
    .instr_ready_i   (instr_ready),
    .restart_o       (restart),
    .restart_layer_o (restart_layer),
    .halt_o          (halt),
    .sync_global_o   (sync_global),
    .watchdog_o      (watchdog),
    .sync_local_i    (sync_local),
    .task_done_i     (task_done),
    .irq_i           (irq),
    .quiet_i         (quiet),
    .trap_i          (trap),
    .trap_code_i     (trap_code),
    .next_layer_i    (next_layer),
    .layer_i         (layer),
    .guard_base_o    (guard_base),
    .guard_limit_o   (guard_limit),
    .guard_trap_i    (guard_trap),
    .irq_o           (irq_o)
  );

  // ----------------------------------------
  // Cores
  // ----------------------------------------

  wire core_0_instr_ready;         // Core 0: The word is accepted in this cycle.
  wire [3:0] core_0_op_valid;      // Core 0: An operation for the module.
  wire [3:0] core_0_op_init;       // Core 0: It is POOLINIT or CONVINIT.
  wire [383:0] core_0_op_payload;  // Core 0: Its payload; three elements of 32 bits each.
  wire core_0_sync_local;          // Core 0: The core came to a barrier (pulse).
  wire core_0_task_done;           // Core 0: The task ended (pulse).
  wire core_0_irq;                 // Core 0: With it: an interrupt is asked for.
  wire [11:0] core_0_layer;        // Core 0: Layer of the last SYSTEM accepted.
  wire [11:0] core_0_next_layer;   // Core 0: The layer behind it.
  wire core_0_quiet;               // Core 0: No module is busy.
  wire core_0_trap;                // Core 0: The state is Trap.
  wire [3:0] core_0_trap_code;     // Core 0: Why.
  vnpu_second_level_idm u_second_level_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd0),
    .watchdog_i      (watchdog[15:0]),
    .instr_valid_i   (instr_valid[0]),
    .instr_i         (instr[127:0]),
    .instr_error_i   (instr_error[1:0]),
    .instr_ready_o   (core_0_instr_ready),
    .op_valid_o      (core_0_op_valid),
    .op_ready_i      (op_ready_i[3:0]),
    .op_init_o       (core_0_op_init),
    .op_payload_o    (core_0_op_payload),
    .op_done_i       (op_done_i[3:0]),
    .sync_local_o    (core_0_sync_local),
    .sync_global_i   (sync_global[0]),
    .task_done_o     (core_0_task_done),
    .irq_o           (core_0_irq),
    .layer_o         (core_0_layer),
    .next_layer_o    (core_0_next_layer),
    .restart_i       (restart[0]),
    .restart_layer_i (restart_layer[11:0]),
    .halt_i          (halt[0]),
    .quiet_o         (core_0_quiet),
    .trap_o          (core_0_trap),
    .trap_code_o     (core_0_trap_code)
  );

  wire core_0_guard_trap;       // Core 0: A burst was refused (pulse).
  wire core_0_s_arready;        // Core 0: The read burst is taken.
  wire core_0_s_rvalid;         // Core 0: A read beat for the core.
  wire [1:0] core_0_s_rresp;    // Core 0: 0 is OKAY, 2 SLVERR.
  wire core_0_s_rlast;          // Core 0: Last beat of its burst.
  wire core_0_s_rlocal;         // Core 0: The guard answers: read data must be hidden.
  wire core_0_s_awready;        // Core 0: The write burst is taken.
  wire core_0_s_wready;         // Core 0: The write beat is taken.
  wire core_0_s_bvalid;         // Core 0: Answer to a write burst.
  wire [1:0] core_0_s_bresp;    // Core 0: 0 is OKAY, 2 SLVERR.
  wire core_0_m_arvalid;        // Core 0: Read burst to memory.
  wire [39:0] core_0_m_araddr;  // Core 0: Its byte address; two elements of 20 bits each.
  wire [7:0] core_0_m_arlen;    // Core 0: Its beats less one.
  wire core_0_m_rready;         // Core 0: The read beat is taken.
  wire core_0_m_awvalid;        // Core 0: Write burst to memory.
  wire [39:0] core_0_m_awaddr;  // Core 0: Its byte address; two elements of 20 bits each.
  wire [7:0] core_0_m_awlen;    // Core 0: Its beats less one.
  wire core_0_m_wvalid;         // Core 0: A write beat to memory.
  wire core_0_m_wlast;          // Core 0: Last beat of its burst.
  wire core_0_m_bready;         // Core 0: The answer is taken.
  vnpu_address_guard u_guard_0 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[159:0]),
    .guard_limit_i (guard_limit[159:0]),
    .guard_trap_o  (core_0_guard_trap),
    .s_arvalid_i   (core_arvalid_i[0]),
    .s_arsel_i     (core_arsel_i[2:0]),
    .s_araddr_i    (core_araddr_i[31:0]),
    .s_arlen_i     (core_arlen_i[7:0]),
    .s_arready_o   (core_0_s_arready),
    .s_rvalid_o    (core_0_s_rvalid),
    .s_rresp_o     (core_0_s_rresp),
    .s_rlast_o     (core_0_s_rlast),
    .s_rlocal_o    (core_0_s_rlocal),
    .s_rready_i    (core_rready_i[0]),
    .s_awvalid_i   (core_awvalid_i[0]),
    .s_awsel_i     (core_awsel_i[2:0]),
    .s_awaddr_i    (core_awaddr_i[31:0]),
    .s_awlen_i     (core_awlen_i[7:0]),
    .s_awready_o   (core_0_s_awready),
    .s_wvalid_i    (core_wvalid_i[0]),
    .s_wlast_i     (core_wlast_i[0]),
    .s_wready_o    (core_0_s_wready),
    .s_bvalid_o    (core_0_s_bvalid),
    .s_bresp_o     (core_0_s_bresp),
    .s_bready_i    (core_bready_i[0]),
    .m_arvalid_o   (core_0_m_arvalid),
    .m_araddr_o    (core_0_m_araddr),
    .m_arlen_o     (core_0_m_arlen),
    .m_arready_i   (mem_arready_i[0]),
    .m_rvalid_i    (mem_rvalid_i[0]),
    .m_rresp_i     (mem_rresp_i[1:0]),
    .m_rlast_i     (mem_rlast_i[0]),
    .m_rready_o    (core_0_m_rready),
    .m_awvalid_o   (core_0_m_awvalid),
    .m_awaddr_o    (core_0_m_awaddr),
    .m_awlen_o     (core_0_m_awlen),
    .m_awready_i   (mem_awready_i[0]),
    .m_wvalid_o    (core_0_m_wvalid),
    .m_wlast_o     (core_0_m_wlast),
    .m_wready_i    (mem_wready_i[0]),
    .m_bvalid_i    (mem_bvalid_i[0]),
    .m_bresp_i     (mem_bresp_i[1:0]),
    .m_bready_o    (core_0_m_bready)
  );

  wire core_1_instr_ready;         // Core 1: The word is accepted in this cycle.
  wire [3:0] core_1_op_valid;      // Core 1: An operation for the module.
  wire [3:0] core_1_op_init;       // Core 1: It is POOLINIT or CONVINIT.
  wire [383:0] core_1_op_payload;  // Core 1: Its payload; three elements of 32 bits each.
  wire core_1_sync_local;          // Core 1: The core came to a barrier (pulse).
  wire core_1_task_done;           // Core 1: The task ended (pulse).
  wire core_1_irq;                 // Core 1: With it: an interrupt is asked for.
  wire [11:0] core_1_layer;        // Core 1: Layer of the last SYSTEM accepted.
  wire [11:0] core_1_next_layer;   // Core 1: The layer behind it.
  wire core_1_quiet;               // Core 1: No module is busy.
  wire core_1_trap;                // Core 1: The state is Trap.
  wire [3:0] core_1_trap_code;     // Core 1: Why.
  vnpu_second_level_idm u_second_level_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd1),
    .watchdog_i      (watchdog[31:16]),
    .instr_valid_i   (instr_valid[1]),
    .instr_i         (instr[255:128]),
    .instr_error_i   (instr_error[3:2]),
    .instr_ready_o   (core_1_instr_ready),
    .op_valid_o      (core_1_op_valid),
    .op_ready_i      (op_ready_i[7:4]),
    .op_init_o       (core_1_op_init),
    .op_payload_o    (core_1_op_payload),
    .op_done_i       (op_done_i[7:4]),
    .sync_local_o    (core_1_sync_local),
    .sync_global_i   (sync_global[1]),
    .task_done_o     (core_1_task_done),
    .irq_o           (core_1_irq),
    .layer_o         (core_1_layer),
    .next_layer_o    (core_1_next_layer),
    .restart_i       (restart[1]),
    .restart_layer_i (restart_layer[23:12]),
    .halt_i          (halt[1]),
    .quiet_o         (core_1_quiet),
    .trap_o          (core_1_trap),
    .trap_code_o     (core_1_trap_code)
  );

  wire core_1_guard_trap;       // Core 1: A burst was refused (pulse).
  wire core_1_s_arready;        // Core 1: The read burst is taken.
  wire core_1_s_rvalid;         // Core 1: A read beat for the core.
  wire [1:0] core_1_s_rresp;    // Core 1: 0 is OKAY, 2 SLVERR.
  wire core_1_s_rlast;          // Core 1: Last beat of its burst.
  wire core_1_s_rlocal;         // Core 1: The guard answers: read data must be hidden.
  wire core_1_s_awready;        // Core 1: The write burst is taken.
  wire core_1_s_wready;         // Core 1: The write beat is taken.
  wire core_1_s_bvalid;         // Core 1: Answer to a write burst.
  wire [1:0] core_1_s_bresp;    // Core 1: 0 is OKAY, 2 SLVERR.
  wire core_1_m_arvalid;        // Core 1: Read burst to memory.
  wire [39:0] core_1_m_araddr;  // Core 1: Its byte address; two elements of 20 bits each.
  wire [7:0] core_1_m_arlen;    // Core 1: Its beats less one.
  wire core_1_m_rready;         // Core 1: The read beat is taken.
  wire core_1_m_awvalid;        // Core 1: Write burst to memory.
  wire [39:0] core_1_m_awaddr;  // Core 1: Its byte address; two elements of 20 bits each.
  wire [7:0] core_1_m_awlen;    // Core 1: Its beats less one.
  wire core_1_m_wvalid;         // Core 1: A write beat to memory.
  wire core_1_m_wlast;          // Core 1: Last beat of its burst.
  wire core_1_m_bready;         // Core 1: The answer is taken.
  vnpu_address_guard u_guard_1 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[319:160]),
    .guard_limit_i (guard_limit[319:160]),
    .guard_trap_o  (core_1_guard_trap),
    .s_arvalid_i   (core_arvalid_i[1]),
    .s_arsel_i     (core_arsel_i[5:3]),
    .s_araddr_i    (core_araddr_i[63:32]),
    .s_arlen_i     (core_arlen_i[15:8]),
    .s_arready_o   (core_1_s_arready),
    .s_rvalid_o    (core_1_s_rvalid),
    .s_rresp_o     (core_1_s_rresp),
    .s_rlast_o     (core_1_s_rlast),
    .s_rlocal_o    (core_1_s_rlocal),
    .s_rready_i    (core_rready_i[1]),
    .s_awvalid_i   (core_awvalid_i[1]),
    .s_awsel_i     (core_awsel_i[5:3]),
    .s_awaddr_i    (core_awaddr_i[63:32]),
    .s_awlen_i     (core_awlen_i[15:8]),
    .s_awready_o   (core_1_s_awready),
    .s_wvalid_i    (core_wvalid_i[1]),
    .s_wlast_i     (core_wlast_i[1]),
    .s_wready_o    (core_1_s_wready),
    .s_bvalid_o    (core_1_s_bvalid),
    .s_bresp_o     (core_1_s_bresp),
    .s_bready_i    (core_bready_i[1]),
    .m_arvalid_o   (core_1_m_arvalid),
    .m_araddr_o    (core_1_m_araddr),
    .m_arlen_o     (core_1_m_arlen),
    .m_arready_i   (mem_arready_i[1]),
    .m_rvalid_i    (mem_rvalid_i[1]),
    .m_rresp_i     (mem_rresp_i[3:2]),
    .m_rlast_i     (mem_rlast_i[1]),
    .m_rready_o    (core_1_m_rready),
    .m_awvalid_o   (core_1_m_awvalid),
    .m_awaddr_o    (core_1_m_awaddr),
    .m_awlen_o     (core_1_m_awlen),
    .m_awready_i   (mem_awready_i[1]),
    .m_wvalid_o    (core_1_m_wvalid),
    .m_wlast_o     (core_1_m_wlast),
    .m_wready_i    (mem_wready_i[1]),
    .m_bvalid_i    (mem_bvalid_i[1]),
    .m_bresp_i     (mem_bresp_i[3:2]),
    .m_bready_o    (core_1_m_bready)
  );

  // ----------------------------------------
  // All cores, core 0 lowest
  // ----------------------------------------

  assign instr_ready = {core_1_instr_ready, core_0_instr_ready};
  assign op_valid_o = {core_1_op_valid, core_0_op_valid};
  assign op_init_o = {core_1_op_init, core_0_op_init};
  assign op_payload_o = {core_1_op_payload, core_0_op_payload};
  assign sync_local = {core_1_sync_local, core_0_sync_local};
  assign task_done = {core_1_task_done, core_0_task_done};
  assign irq = {core_1_irq, core_0_irq};
  assign layer = {core_1_layer, core_0_layer};
  assign next_layer = {core_1_next_layer, core_0_next_layer};
  assign quiet = {core_1_quiet, core_0_quiet};
  assign trap = {core_1_trap, core_0_trap};
  assign trap_code = {core_1_trap_code, core_0_trap_code};
  assign guard_trap = {core_1_guard_trap, core_0_guard_trap};
  assign core_arready_o = {core_1_s_arready, core_0_s_arready};
  assign core_rvalid_o = {core_1_s_rvalid, core_0_s_rvalid};
  assign core_rresp_o = {core_1_s_rresp, core_0_s_rresp};
  assign core_rlast_o = {core_1_s_rlast, core_0_s_rlast};
  assign core_rlocal_o = {core_1_s_rlocal, core_0_s_rlocal};
  assign core_awready_o = {core_1_s_awready, core_0_s_awready};
  assign core_wready_o = {core_1_s_wready, core_0_s_wready};
  assign core_bvalid_o = {core_1_s_bvalid, core_0_s_bvalid};
  assign core_bresp_o = {core_1_s_bresp, core_0_s_bresp};
  assign mem_arvalid_o = {core_1_m_arvalid, core_0_m_arvalid};
  assign mem_araddr_o = {core_1_m_araddr, core_0_m_araddr};
  assign mem_arlen_o = {core_1_m_arlen, core_0_m_arlen};
  assign mem_rready_o = {core_1_m_rready, core_0_m_rready};
  assign mem_awvalid_o = {core_1_m_awvalid, core_0_m_awvalid};
  assign mem_awaddr_o = {core_1_m_awaddr, core_0_m_awaddr};
  assign mem_awlen_o = {core_1_m_awlen, core_0_m_awlen};
  assign mem_wvalid_o = {core_1_m_wvalid, core_0_m_wvalid};
  assign mem_wlast_o = {core_1_m_wlast, core_0_m_wlast};
  assign mem_bready_o = {core_1_m_bready, core_0_m_bready};

endmodule

`default_nettype wire
