// SPDX-License-Identifier: Apache-2.0
//
// Dispatches the instructions of 16 cores of an FPGA.
//
// Source: Zeng et al., FCCM 2020; cycles as in docs/contracts/idm.md
// Generated from src/generators/idm/idm.ts; do not edit.
// Body SHA-256: 86e954fc6ef7d533

`default_nettype none

module vnpu_idm (
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
  output wire          irq_o,            // An enabled interrupt is pending.
  output wire   [63:0] op_valid_o,       // An operation for module e mod 4 of core e div 4.
  input  wire   [63:0] op_ready_i,       // The module takes it.
  output wire   [63:0] op_init_o,        // It is POOLINIT or CONVINIT.
  output wire [6143:0] op_payload_o,     // Its payload; three elements of 32 bits each.
  input  wire   [63:0] op_done_i,        // The operation of the module is complete (pulse).
  input  wire   [15:0] core_arvalid_i,   // Read burst of the core.
  input  wire   [47:0] core_arsel_i,     // Its segment.
  input  wire  [511:0] core_araddr_i,    // Its offset in the segment, in units of 16 bytes.
  input  wire  [127:0] core_arlen_i,     // Its beats less one.
  output wire   [15:0] core_arready_o,   // The read burst is taken.
  output wire   [15:0] core_rvalid_o,    // A read beat for the core.
  output wire   [31:0] core_rresp_o,     // 0 is OKAY, 2 SLVERR.
  output wire   [15:0] core_rlast_o,     // Last beat of its burst.
  output wire   [15:0] core_rlocal_o,    // The guard answers: read data must be hidden.
  input  wire   [15:0] core_rready_i,    // The core takes the beat.
  input  wire   [15:0] core_awvalid_i,   // Write burst of the core.
  input  wire   [47:0] core_awsel_i,     // Its segment.
  input  wire  [511:0] core_awaddr_i,    // Its offset in the segment, in units of 16 bytes.
  input  wire  [127:0] core_awlen_i,     // Its beats less one.
  output wire   [15:0] core_awready_o,   // The write burst is taken.
  input  wire   [15:0] core_wvalid_i,    // A write beat of the core.
  input  wire   [15:0] core_wlast_i,     // Last beat of its burst.
  output wire   [15:0] core_wready_o,    // The write beat is taken.
  output wire   [15:0] core_bvalid_o,    // Answer to a write burst.
  output wire   [31:0] core_bresp_o,     // 0 is OKAY, 2 SLVERR.
  input  wire   [15:0] core_bready_i,    // The core takes the answer.
  output wire   [15:0] mem_arvalid_o,    // Read burst to memory.
  output wire  [639:0] mem_araddr_o,     // Its byte address; two elements of 20 bits each.
  output wire  [127:0] mem_arlen_o,      // Its beats less one.
  input  wire   [15:0] mem_arready_i,    // Memory takes the read burst.
  input  wire   [15:0] mem_rvalid_i,     // A read beat of memory.
  input  wire   [31:0] mem_rresp_i,      // 0 is OKAY; all else is an error.
  input  wire   [15:0] mem_rlast_i,      // Last beat of its burst.
  output wire   [15:0] mem_rready_o,     // The read beat is taken.
  output wire   [15:0] mem_awvalid_o,    // Write burst to memory.
  output wire  [639:0] mem_awaddr_o,     // Its byte address; two elements of 20 bits each.
  output wire  [127:0] mem_awlen_o,      // Its beats less one.
  input  wire   [15:0] mem_awready_i,    // Memory takes the write burst.
  output wire   [15:0] mem_wvalid_o,     // A write beat to memory.
  output wire   [15:0] mem_wlast_o,      // Last beat of its burst.
  input  wire   [15:0] mem_wready_i,     // Memory takes the write beat.
  input  wire   [15:0] mem_bvalid_i,     // Answer of memory to a write burst.
  input  wire   [31:0] mem_bresp_i,      // 0 is OKAY; all else is an error.
  output wire   [15:0] mem_bready_o      // The answer is taken.
);

  // ----------------------------------------
  // First level
  // ----------------------------------------

  wire [15:0] instr_valid;     // Each core: The core's buffer has a word.
  wire [2047:0] instr;         // Each core: It; four elements of 32 bits each.
  wire [31:0] instr_error;     // Each core: Bit 0: bad parity; bit 1: outside of the loaded words.
  wire [15:0] instr_ready;     // Each core: The word is taken.
  wire [15:0] restart;         // Each core: Begin (pulse).
  wire [191:0] restart_layer;  // Each core: At this layer.
  wire [15:0] halt;            // Each core: Stop (pulse).
  wire [15:0] sync_global;     // Each core: Pass the barrier (pulse).
  wire [255:0] watchdog;       // Each core: Limit of the watchdog, in 256 cycles.
  wire [15:0] sync_local;      // Each core: Came to a barrier (pulse).
  wire [15:0] task_done;       // Each core: Its task ended (pulse).
  wire [15:0] irq;             // Each core: It asks for an interrupt (pulse).
  wire [15:0] quiet;           // Each core: No module is busy.
  wire [15:0] trap;            // Each core: It is in state Trap.
  wire [63:0] trap_code;       // Each core: Why.
  wire [191:0] next_layer;     // Each core: Layer behind the last barrier.
  wire [191:0] layer;          // Each core: Layer of the last barrier.
  // Each core: First byte of each segment; two elements of 20 bits each.
  wire [2559:0] guard_base;
  wire [2559:0] guard_limit;   // Each core: First byte behind each segment, likewise.
  wire [15:0] guard_trap;      // Each core: Its guard refused a burst (pulse).

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

  wire core_2_instr_ready;         // Core 2: The word is accepted in this cycle.
  wire [3:0] core_2_op_valid;      // Core 2: An operation for the module.
  wire [3:0] core_2_op_init;       // Core 2: It is POOLINIT or CONVINIT.
  wire [383:0] core_2_op_payload;  // Core 2: Its payload; three elements of 32 bits each.
  wire core_2_sync_local;          // Core 2: The core came to a barrier (pulse).
  wire core_2_task_done;           // Core 2: The task ended (pulse).
  wire core_2_irq;                 // Core 2: With it: an interrupt is asked for.
  wire [11:0] core_2_layer;        // Core 2: Layer of the last SYSTEM accepted.
  wire [11:0] core_2_next_layer;   // Core 2: The layer behind it.
  wire core_2_quiet;               // Core 2: No module is busy.
  wire core_2_trap;                // Core 2: The state is Trap.
  wire [3:0] core_2_trap_code;     // Core 2: Why.
  vnpu_second_level_idm u_second_level_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd2),
    .watchdog_i      (watchdog[47:32]),
    .instr_valid_i   (instr_valid[2]),
    .instr_i         (instr[383:256]),
    .instr_error_i   (instr_error[5:4]),
    .instr_ready_o   (core_2_instr_ready),
    .op_valid_o      (core_2_op_valid),
    .op_ready_i      (op_ready_i[11:8]),
    .op_init_o       (core_2_op_init),
    .op_payload_o    (core_2_op_payload),
    .op_done_i       (op_done_i[11:8]),
    .sync_local_o    (core_2_sync_local),
    .sync_global_i   (sync_global[2]),
    .task_done_o     (core_2_task_done),
    .irq_o           (core_2_irq),
    .layer_o         (core_2_layer),
    .next_layer_o    (core_2_next_layer),
    .restart_i       (restart[2]),
    .restart_layer_i (restart_layer[35:24]),
    .halt_i          (halt[2]),
    .quiet_o         (core_2_quiet),
    .trap_o          (core_2_trap),
    .trap_code_o     (core_2_trap_code)
  );

  wire core_2_guard_trap;       // Core 2: A burst was refused (pulse).
  wire core_2_s_arready;        // Core 2: The read burst is taken.
  wire core_2_s_rvalid;         // Core 2: A read beat for the core.
  wire [1:0] core_2_s_rresp;    // Core 2: 0 is OKAY, 2 SLVERR.
  wire core_2_s_rlast;          // Core 2: Last beat of its burst.
  wire core_2_s_rlocal;         // Core 2: The guard answers: read data must be hidden.
  wire core_2_s_awready;        // Core 2: The write burst is taken.
  wire core_2_s_wready;         // Core 2: The write beat is taken.
  wire core_2_s_bvalid;         // Core 2: Answer to a write burst.
  wire [1:0] core_2_s_bresp;    // Core 2: 0 is OKAY, 2 SLVERR.
  wire core_2_m_arvalid;        // Core 2: Read burst to memory.
  wire [39:0] core_2_m_araddr;  // Core 2: Its byte address; two elements of 20 bits each.
  wire [7:0] core_2_m_arlen;    // Core 2: Its beats less one.
  wire core_2_m_rready;         // Core 2: The read beat is taken.
  wire core_2_m_awvalid;        // Core 2: Write burst to memory.
  wire [39:0] core_2_m_awaddr;  // Core 2: Its byte address; two elements of 20 bits each.
  wire [7:0] core_2_m_awlen;    // Core 2: Its beats less one.
  wire core_2_m_wvalid;         // Core 2: A write beat to memory.
  wire core_2_m_wlast;          // Core 2: Last beat of its burst.
  wire core_2_m_bready;         // Core 2: The answer is taken.
  vnpu_address_guard u_guard_2 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[479:320]),
    .guard_limit_i (guard_limit[479:320]),
    .guard_trap_o  (core_2_guard_trap),
    .s_arvalid_i   (core_arvalid_i[2]),
    .s_arsel_i     (core_arsel_i[8:6]),
    .s_araddr_i    (core_araddr_i[95:64]),
    .s_arlen_i     (core_arlen_i[23:16]),
    .s_arready_o   (core_2_s_arready),
    .s_rvalid_o    (core_2_s_rvalid),
    .s_rresp_o     (core_2_s_rresp),
    .s_rlast_o     (core_2_s_rlast),
    .s_rlocal_o    (core_2_s_rlocal),
    .s_rready_i    (core_rready_i[2]),
    .s_awvalid_i   (core_awvalid_i[2]),
    .s_awsel_i     (core_awsel_i[8:6]),
    .s_awaddr_i    (core_awaddr_i[95:64]),
    .s_awlen_i     (core_awlen_i[23:16]),
    .s_awready_o   (core_2_s_awready),
    .s_wvalid_i    (core_wvalid_i[2]),
    .s_wlast_i     (core_wlast_i[2]),
    .s_wready_o    (core_2_s_wready),
    .s_bvalid_o    (core_2_s_bvalid),
    .s_bresp_o     (core_2_s_bresp),
    .s_bready_i    (core_bready_i[2]),
    .m_arvalid_o   (core_2_m_arvalid),
    .m_araddr_o    (core_2_m_araddr),
    .m_arlen_o     (core_2_m_arlen),
    .m_arready_i   (mem_arready_i[2]),
    .m_rvalid_i    (mem_rvalid_i[2]),
    .m_rresp_i     (mem_rresp_i[5:4]),
    .m_rlast_i     (mem_rlast_i[2]),
    .m_rready_o    (core_2_m_rready),
    .m_awvalid_o   (core_2_m_awvalid),
    .m_awaddr_o    (core_2_m_awaddr),
    .m_awlen_o     (core_2_m_awlen),
    .m_awready_i   (mem_awready_i[2]),
    .m_wvalid_o    (core_2_m_wvalid),
    .m_wlast_o     (core_2_m_wlast),
    .m_wready_i    (mem_wready_i[2]),
    .m_bvalid_i    (mem_bvalid_i[2]),
    .m_bresp_i     (mem_bresp_i[5:4]),
    .m_bready_o    (core_2_m_bready)
  );

  wire core_3_instr_ready;         // Core 3: The word is accepted in this cycle.
  wire [3:0] core_3_op_valid;      // Core 3: An operation for the module.
  wire [3:0] core_3_op_init;       // Core 3: It is POOLINIT or CONVINIT.
  wire [383:0] core_3_op_payload;  // Core 3: Its payload; three elements of 32 bits each.
  wire core_3_sync_local;          // Core 3: The core came to a barrier (pulse).
  wire core_3_task_done;           // Core 3: The task ended (pulse).
  wire core_3_irq;                 // Core 3: With it: an interrupt is asked for.
  wire [11:0] core_3_layer;        // Core 3: Layer of the last SYSTEM accepted.
  wire [11:0] core_3_next_layer;   // Core 3: The layer behind it.
  wire core_3_quiet;               // Core 3: No module is busy.
  wire core_3_trap;                // Core 3: The state is Trap.
  wire [3:0] core_3_trap_code;     // Core 3: Why.
  vnpu_second_level_idm u_second_level_3 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd3),
    .watchdog_i      (watchdog[63:48]),
    .instr_valid_i   (instr_valid[3]),
    .instr_i         (instr[511:384]),
    .instr_error_i   (instr_error[7:6]),
    .instr_ready_o   (core_3_instr_ready),
    .op_valid_o      (core_3_op_valid),
    .op_ready_i      (op_ready_i[15:12]),
    .op_init_o       (core_3_op_init),
    .op_payload_o    (core_3_op_payload),
    .op_done_i       (op_done_i[15:12]),
    .sync_local_o    (core_3_sync_local),
    .sync_global_i   (sync_global[3]),
    .task_done_o     (core_3_task_done),
    .irq_o           (core_3_irq),
    .layer_o         (core_3_layer),
    .next_layer_o    (core_3_next_layer),
    .restart_i       (restart[3]),
    .restart_layer_i (restart_layer[47:36]),
    .halt_i          (halt[3]),
    .quiet_o         (core_3_quiet),
    .trap_o          (core_3_trap),
    .trap_code_o     (core_3_trap_code)
  );

  wire core_3_guard_trap;       // Core 3: A burst was refused (pulse).
  wire core_3_s_arready;        // Core 3: The read burst is taken.
  wire core_3_s_rvalid;         // Core 3: A read beat for the core.
  wire [1:0] core_3_s_rresp;    // Core 3: 0 is OKAY, 2 SLVERR.
  wire core_3_s_rlast;          // Core 3: Last beat of its burst.
  wire core_3_s_rlocal;         // Core 3: The guard answers: read data must be hidden.
  wire core_3_s_awready;        // Core 3: The write burst is taken.
  wire core_3_s_wready;         // Core 3: The write beat is taken.
  wire core_3_s_bvalid;         // Core 3: Answer to a write burst.
  wire [1:0] core_3_s_bresp;    // Core 3: 0 is OKAY, 2 SLVERR.
  wire core_3_m_arvalid;        // Core 3: Read burst to memory.
  wire [39:0] core_3_m_araddr;  // Core 3: Its byte address; two elements of 20 bits each.
  wire [7:0] core_3_m_arlen;    // Core 3: Its beats less one.
  wire core_3_m_rready;         // Core 3: The read beat is taken.
  wire core_3_m_awvalid;        // Core 3: Write burst to memory.
  wire [39:0] core_3_m_awaddr;  // Core 3: Its byte address; two elements of 20 bits each.
  wire [7:0] core_3_m_awlen;    // Core 3: Its beats less one.
  wire core_3_m_wvalid;         // Core 3: A write beat to memory.
  wire core_3_m_wlast;          // Core 3: Last beat of its burst.
  wire core_3_m_bready;         // Core 3: The answer is taken.
  vnpu_address_guard u_guard_3 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[639:480]),
    .guard_limit_i (guard_limit[639:480]),
    .guard_trap_o  (core_3_guard_trap),
    .s_arvalid_i   (core_arvalid_i[3]),
    .s_arsel_i     (core_arsel_i[11:9]),
    .s_araddr_i    (core_araddr_i[127:96]),
    .s_arlen_i     (core_arlen_i[31:24]),
    .s_arready_o   (core_3_s_arready),
    .s_rvalid_o    (core_3_s_rvalid),
    .s_rresp_o     (core_3_s_rresp),
    .s_rlast_o     (core_3_s_rlast),
    .s_rlocal_o    (core_3_s_rlocal),
    .s_rready_i    (core_rready_i[3]),
    .s_awvalid_i   (core_awvalid_i[3]),
    .s_awsel_i     (core_awsel_i[11:9]),
    .s_awaddr_i    (core_awaddr_i[127:96]),
    .s_awlen_i     (core_awlen_i[31:24]),
    .s_awready_o   (core_3_s_awready),
    .s_wvalid_i    (core_wvalid_i[3]),
    .s_wlast_i     (core_wlast_i[3]),
    .s_wready_o    (core_3_s_wready),
    .s_bvalid_o    (core_3_s_bvalid),
    .s_bresp_o     (core_3_s_bresp),
    .s_bready_i    (core_bready_i[3]),
    .m_arvalid_o   (core_3_m_arvalid),
    .m_araddr_o    (core_3_m_araddr),
    .m_arlen_o     (core_3_m_arlen),
    .m_arready_i   (mem_arready_i[3]),
    .m_rvalid_i    (mem_rvalid_i[3]),
    .m_rresp_i     (mem_rresp_i[7:6]),
    .m_rlast_i     (mem_rlast_i[3]),
    .m_rready_o    (core_3_m_rready),
    .m_awvalid_o   (core_3_m_awvalid),
    .m_awaddr_o    (core_3_m_awaddr),
    .m_awlen_o     (core_3_m_awlen),
    .m_awready_i   (mem_awready_i[3]),
    .m_wvalid_o    (core_3_m_wvalid),
    .m_wlast_o     (core_3_m_wlast),
    .m_wready_i    (mem_wready_i[3]),
    .m_bvalid_i    (mem_bvalid_i[3]),
    .m_bresp_i     (mem_bresp_i[7:6]),
    .m_bready_o    (core_3_m_bready)
  );

  wire core_4_instr_ready;         // Core 4: The word is accepted in this cycle.
  wire [3:0] core_4_op_valid;      // Core 4: An operation for the module.
  wire [3:0] core_4_op_init;       // Core 4: It is POOLINIT or CONVINIT.
  wire [383:0] core_4_op_payload;  // Core 4: Its payload; three elements of 32 bits each.
  wire core_4_sync_local;          // Core 4: The core came to a barrier (pulse).
  wire core_4_task_done;           // Core 4: The task ended (pulse).
  wire core_4_irq;                 // Core 4: With it: an interrupt is asked for.
  wire [11:0] core_4_layer;        // Core 4: Layer of the last SYSTEM accepted.
  wire [11:0] core_4_next_layer;   // Core 4: The layer behind it.
  wire core_4_quiet;               // Core 4: No module is busy.
  wire core_4_trap;                // Core 4: The state is Trap.
  wire [3:0] core_4_trap_code;     // Core 4: Why.
  vnpu_second_level_idm u_second_level_4 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd4),
    .watchdog_i      (watchdog[79:64]),
    .instr_valid_i   (instr_valid[4]),
    .instr_i         (instr[639:512]),
    .instr_error_i   (instr_error[9:8]),
    .instr_ready_o   (core_4_instr_ready),
    .op_valid_o      (core_4_op_valid),
    .op_ready_i      (op_ready_i[19:16]),
    .op_init_o       (core_4_op_init),
    .op_payload_o    (core_4_op_payload),
    .op_done_i       (op_done_i[19:16]),
    .sync_local_o    (core_4_sync_local),
    .sync_global_i   (sync_global[4]),
    .task_done_o     (core_4_task_done),
    .irq_o           (core_4_irq),
    .layer_o         (core_4_layer),
    .next_layer_o    (core_4_next_layer),
    .restart_i       (restart[4]),
    .restart_layer_i (restart_layer[59:48]),
    .halt_i          (halt[4]),
    .quiet_o         (core_4_quiet),
    .trap_o          (core_4_trap),
    .trap_code_o     (core_4_trap_code)
  );

  wire core_4_guard_trap;       // Core 4: A burst was refused (pulse).
  wire core_4_s_arready;        // Core 4: The read burst is taken.
  wire core_4_s_rvalid;         // Core 4: A read beat for the core.
  wire [1:0] core_4_s_rresp;    // Core 4: 0 is OKAY, 2 SLVERR.
  wire core_4_s_rlast;          // Core 4: Last beat of its burst.
  wire core_4_s_rlocal;         // Core 4: The guard answers: read data must be hidden.
  wire core_4_s_awready;        // Core 4: The write burst is taken.
  wire core_4_s_wready;         // Core 4: The write beat is taken.
  wire core_4_s_bvalid;         // Core 4: Answer to a write burst.
  wire [1:0] core_4_s_bresp;    // Core 4: 0 is OKAY, 2 SLVERR.
  wire core_4_m_arvalid;        // Core 4: Read burst to memory.
  wire [39:0] core_4_m_araddr;  // Core 4: Its byte address; two elements of 20 bits each.
  wire [7:0] core_4_m_arlen;    // Core 4: Its beats less one.
  wire core_4_m_rready;         // Core 4: The read beat is taken.
  wire core_4_m_awvalid;        // Core 4: Write burst to memory.
  wire [39:0] core_4_m_awaddr;  // Core 4: Its byte address; two elements of 20 bits each.
  wire [7:0] core_4_m_awlen;    // Core 4: Its beats less one.
  wire core_4_m_wvalid;         // Core 4: A write beat to memory.
  wire core_4_m_wlast;          // Core 4: Last beat of its burst.
  wire core_4_m_bready;         // Core 4: The answer is taken.
  vnpu_address_guard u_guard_4 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[799:640]),
    .guard_limit_i (guard_limit[799:640]),
    .guard_trap_o  (core_4_guard_trap),
    .s_arvalid_i   (core_arvalid_i[4]),
    .s_arsel_i     (core_arsel_i[14:12]),
    .s_araddr_i    (core_araddr_i[159:128]),
    .s_arlen_i     (core_arlen_i[39:32]),
    .s_arready_o   (core_4_s_arready),
    .s_rvalid_o    (core_4_s_rvalid),
    .s_rresp_o     (core_4_s_rresp),
    .s_rlast_o     (core_4_s_rlast),
    .s_rlocal_o    (core_4_s_rlocal),
    .s_rready_i    (core_rready_i[4]),
    .s_awvalid_i   (core_awvalid_i[4]),
    .s_awsel_i     (core_awsel_i[14:12]),
    .s_awaddr_i    (core_awaddr_i[159:128]),
    .s_awlen_i     (core_awlen_i[39:32]),
    .s_awready_o   (core_4_s_awready),
    .s_wvalid_i    (core_wvalid_i[4]),
    .s_wlast_i     (core_wlast_i[4]),
    .s_wready_o    (core_4_s_wready),
    .s_bvalid_o    (core_4_s_bvalid),
    .s_bresp_o     (core_4_s_bresp),
    .s_bready_i    (core_bready_i[4]),
    .m_arvalid_o   (core_4_m_arvalid),
    .m_araddr_o    (core_4_m_araddr),
    .m_arlen_o     (core_4_m_arlen),
    .m_arready_i   (mem_arready_i[4]),
    .m_rvalid_i    (mem_rvalid_i[4]),
    .m_rresp_i     (mem_rresp_i[9:8]),
    .m_rlast_i     (mem_rlast_i[4]),
    .m_rready_o    (core_4_m_rready),
    .m_awvalid_o   (core_4_m_awvalid),
    .m_awaddr_o    (core_4_m_awaddr),
    .m_awlen_o     (core_4_m_awlen),
    .m_awready_i   (mem_awready_i[4]),
    .m_wvalid_o    (core_4_m_wvalid),
    .m_wlast_o     (core_4_m_wlast),
    .m_wready_i    (mem_wready_i[4]),
    .m_bvalid_i    (mem_bvalid_i[4]),
    .m_bresp_i     (mem_bresp_i[9:8]),
    .m_bready_o    (core_4_m_bready)
  );

  wire core_5_instr_ready;         // Core 5: The word is accepted in this cycle.
  wire [3:0] core_5_op_valid;      // Core 5: An operation for the module.
  wire [3:0] core_5_op_init;       // Core 5: It is POOLINIT or CONVINIT.
  wire [383:0] core_5_op_payload;  // Core 5: Its payload; three elements of 32 bits each.
  wire core_5_sync_local;          // Core 5: The core came to a barrier (pulse).
  wire core_5_task_done;           // Core 5: The task ended (pulse).
  wire core_5_irq;                 // Core 5: With it: an interrupt is asked for.
  wire [11:0] core_5_layer;        // Core 5: Layer of the last SYSTEM accepted.
  wire [11:0] core_5_next_layer;   // Core 5: The layer behind it.
  wire core_5_quiet;               // Core 5: No module is busy.
  wire core_5_trap;                // Core 5: The state is Trap.
  wire [3:0] core_5_trap_code;     // Core 5: Why.
  vnpu_second_level_idm u_second_level_5 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd5),
    .watchdog_i      (watchdog[95:80]),
    .instr_valid_i   (instr_valid[5]),
    .instr_i         (instr[767:640]),
    .instr_error_i   (instr_error[11:10]),
    .instr_ready_o   (core_5_instr_ready),
    .op_valid_o      (core_5_op_valid),
    .op_ready_i      (op_ready_i[23:20]),
    .op_init_o       (core_5_op_init),
    .op_payload_o    (core_5_op_payload),
    .op_done_i       (op_done_i[23:20]),
    .sync_local_o    (core_5_sync_local),
    .sync_global_i   (sync_global[5]),
    .task_done_o     (core_5_task_done),
    .irq_o           (core_5_irq),
    .layer_o         (core_5_layer),
    .next_layer_o    (core_5_next_layer),
    .restart_i       (restart[5]),
    .restart_layer_i (restart_layer[71:60]),
    .halt_i          (halt[5]),
    .quiet_o         (core_5_quiet),
    .trap_o          (core_5_trap),
    .trap_code_o     (core_5_trap_code)
  );

  wire core_5_guard_trap;       // Core 5: A burst was refused (pulse).
  wire core_5_s_arready;        // Core 5: The read burst is taken.
  wire core_5_s_rvalid;         // Core 5: A read beat for the core.
  wire [1:0] core_5_s_rresp;    // Core 5: 0 is OKAY, 2 SLVERR.
  wire core_5_s_rlast;          // Core 5: Last beat of its burst.
  wire core_5_s_rlocal;         // Core 5: The guard answers: read data must be hidden.
  wire core_5_s_awready;        // Core 5: The write burst is taken.
  wire core_5_s_wready;         // Core 5: The write beat is taken.
  wire core_5_s_bvalid;         // Core 5: Answer to a write burst.
  wire [1:0] core_5_s_bresp;    // Core 5: 0 is OKAY, 2 SLVERR.
  wire core_5_m_arvalid;        // Core 5: Read burst to memory.
  wire [39:0] core_5_m_araddr;  // Core 5: Its byte address; two elements of 20 bits each.
  wire [7:0] core_5_m_arlen;    // Core 5: Its beats less one.
  wire core_5_m_rready;         // Core 5: The read beat is taken.
  wire core_5_m_awvalid;        // Core 5: Write burst to memory.
  wire [39:0] core_5_m_awaddr;  // Core 5: Its byte address; two elements of 20 bits each.
  wire [7:0] core_5_m_awlen;    // Core 5: Its beats less one.
  wire core_5_m_wvalid;         // Core 5: A write beat to memory.
  wire core_5_m_wlast;          // Core 5: Last beat of its burst.
  wire core_5_m_bready;         // Core 5: The answer is taken.
  vnpu_address_guard u_guard_5 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[959:800]),
    .guard_limit_i (guard_limit[959:800]),
    .guard_trap_o  (core_5_guard_trap),
    .s_arvalid_i   (core_arvalid_i[5]),
    .s_arsel_i     (core_arsel_i[17:15]),
    .s_araddr_i    (core_araddr_i[191:160]),
    .s_arlen_i     (core_arlen_i[47:40]),
    .s_arready_o   (core_5_s_arready),
    .s_rvalid_o    (core_5_s_rvalid),
    .s_rresp_o     (core_5_s_rresp),
    .s_rlast_o     (core_5_s_rlast),
    .s_rlocal_o    (core_5_s_rlocal),
    .s_rready_i    (core_rready_i[5]),
    .s_awvalid_i   (core_awvalid_i[5]),
    .s_awsel_i     (core_awsel_i[17:15]),
    .s_awaddr_i    (core_awaddr_i[191:160]),
    .s_awlen_i     (core_awlen_i[47:40]),
    .s_awready_o   (core_5_s_awready),
    .s_wvalid_i    (core_wvalid_i[5]),
    .s_wlast_i     (core_wlast_i[5]),
    .s_wready_o    (core_5_s_wready),
    .s_bvalid_o    (core_5_s_bvalid),
    .s_bresp_o     (core_5_s_bresp),
    .s_bready_i    (core_bready_i[5]),
    .m_arvalid_o   (core_5_m_arvalid),
    .m_araddr_o    (core_5_m_araddr),
    .m_arlen_o     (core_5_m_arlen),
    .m_arready_i   (mem_arready_i[5]),
    .m_rvalid_i    (mem_rvalid_i[5]),
    .m_rresp_i     (mem_rresp_i[11:10]),
    .m_rlast_i     (mem_rlast_i[5]),
    .m_rready_o    (core_5_m_rready),
    .m_awvalid_o   (core_5_m_awvalid),
    .m_awaddr_o    (core_5_m_awaddr),
    .m_awlen_o     (core_5_m_awlen),
    .m_awready_i   (mem_awready_i[5]),
    .m_wvalid_o    (core_5_m_wvalid),
    .m_wlast_o     (core_5_m_wlast),
    .m_wready_i    (mem_wready_i[5]),
    .m_bvalid_i    (mem_bvalid_i[5]),
    .m_bresp_i     (mem_bresp_i[11:10]),
    .m_bready_o    (core_5_m_bready)
  );

  wire core_6_instr_ready;         // Core 6: The word is accepted in this cycle.
  wire [3:0] core_6_op_valid;      // Core 6: An operation for the module.
  wire [3:0] core_6_op_init;       // Core 6: It is POOLINIT or CONVINIT.
  wire [383:0] core_6_op_payload;  // Core 6: Its payload; three elements of 32 bits each.
  wire core_6_sync_local;          // Core 6: The core came to a barrier (pulse).
  wire core_6_task_done;           // Core 6: The task ended (pulse).
  wire core_6_irq;                 // Core 6: With it: an interrupt is asked for.
  wire [11:0] core_6_layer;        // Core 6: Layer of the last SYSTEM accepted.
  wire [11:0] core_6_next_layer;   // Core 6: The layer behind it.
  wire core_6_quiet;               // Core 6: No module is busy.
  wire core_6_trap;                // Core 6: The state is Trap.
  wire [3:0] core_6_trap_code;     // Core 6: Why.
  vnpu_second_level_idm u_second_level_6 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd6),
    .watchdog_i      (watchdog[111:96]),
    .instr_valid_i   (instr_valid[6]),
    .instr_i         (instr[895:768]),
    .instr_error_i   (instr_error[13:12]),
    .instr_ready_o   (core_6_instr_ready),
    .op_valid_o      (core_6_op_valid),
    .op_ready_i      (op_ready_i[27:24]),
    .op_init_o       (core_6_op_init),
    .op_payload_o    (core_6_op_payload),
    .op_done_i       (op_done_i[27:24]),
    .sync_local_o    (core_6_sync_local),
    .sync_global_i   (sync_global[6]),
    .task_done_o     (core_6_task_done),
    .irq_o           (core_6_irq),
    .layer_o         (core_6_layer),
    .next_layer_o    (core_6_next_layer),
    .restart_i       (restart[6]),
    .restart_layer_i (restart_layer[83:72]),
    .halt_i          (halt[6]),
    .quiet_o         (core_6_quiet),
    .trap_o          (core_6_trap),
    .trap_code_o     (core_6_trap_code)
  );

  wire core_6_guard_trap;       // Core 6: A burst was refused (pulse).
  wire core_6_s_arready;        // Core 6: The read burst is taken.
  wire core_6_s_rvalid;         // Core 6: A read beat for the core.
  wire [1:0] core_6_s_rresp;    // Core 6: 0 is OKAY, 2 SLVERR.
  wire core_6_s_rlast;          // Core 6: Last beat of its burst.
  wire core_6_s_rlocal;         // Core 6: The guard answers: read data must be hidden.
  wire core_6_s_awready;        // Core 6: The write burst is taken.
  wire core_6_s_wready;         // Core 6: The write beat is taken.
  wire core_6_s_bvalid;         // Core 6: Answer to a write burst.
  wire [1:0] core_6_s_bresp;    // Core 6: 0 is OKAY, 2 SLVERR.
  wire core_6_m_arvalid;        // Core 6: Read burst to memory.
  wire [39:0] core_6_m_araddr;  // Core 6: Its byte address; two elements of 20 bits each.
  wire [7:0] core_6_m_arlen;    // Core 6: Its beats less one.
  wire core_6_m_rready;         // Core 6: The read beat is taken.
  wire core_6_m_awvalid;        // Core 6: Write burst to memory.
  wire [39:0] core_6_m_awaddr;  // Core 6: Its byte address; two elements of 20 bits each.
  wire [7:0] core_6_m_awlen;    // Core 6: Its beats less one.
  wire core_6_m_wvalid;         // Core 6: A write beat to memory.
  wire core_6_m_wlast;          // Core 6: Last beat of its burst.
  wire core_6_m_bready;         // Core 6: The answer is taken.
  vnpu_address_guard u_guard_6 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1119:960]),
    .guard_limit_i (guard_limit[1119:960]),
    .guard_trap_o  (core_6_guard_trap),
    .s_arvalid_i   (core_arvalid_i[6]),
    .s_arsel_i     (core_arsel_i[20:18]),
    .s_araddr_i    (core_araddr_i[223:192]),
    .s_arlen_i     (core_arlen_i[55:48]),
    .s_arready_o   (core_6_s_arready),
    .s_rvalid_o    (core_6_s_rvalid),
    .s_rresp_o     (core_6_s_rresp),
    .s_rlast_o     (core_6_s_rlast),
    .s_rlocal_o    (core_6_s_rlocal),
    .s_rready_i    (core_rready_i[6]),
    .s_awvalid_i   (core_awvalid_i[6]),
    .s_awsel_i     (core_awsel_i[20:18]),
    .s_awaddr_i    (core_awaddr_i[223:192]),
    .s_awlen_i     (core_awlen_i[55:48]),
    .s_awready_o   (core_6_s_awready),
    .s_wvalid_i    (core_wvalid_i[6]),
    .s_wlast_i     (core_wlast_i[6]),
    .s_wready_o    (core_6_s_wready),
    .s_bvalid_o    (core_6_s_bvalid),
    .s_bresp_o     (core_6_s_bresp),
    .s_bready_i    (core_bready_i[6]),
    .m_arvalid_o   (core_6_m_arvalid),
    .m_araddr_o    (core_6_m_araddr),
    .m_arlen_o     (core_6_m_arlen),
    .m_arready_i   (mem_arready_i[6]),
    .m_rvalid_i    (mem_rvalid_i[6]),
    .m_rresp_i     (mem_rresp_i[13:12]),
    .m_rlast_i     (mem_rlast_i[6]),
    .m_rready_o    (core_6_m_rready),
    .m_awvalid_o   (core_6_m_awvalid),
    .m_awaddr_o    (core_6_m_awaddr),
    .m_awlen_o     (core_6_m_awlen),
    .m_awready_i   (mem_awready_i[6]),
    .m_wvalid_o    (core_6_m_wvalid),
    .m_wlast_o     (core_6_m_wlast),
    .m_wready_i    (mem_wready_i[6]),
    .m_bvalid_i    (mem_bvalid_i[6]),
    .m_bresp_i     (mem_bresp_i[13:12]),
    .m_bready_o    (core_6_m_bready)
  );

  wire core_7_instr_ready;         // Core 7: The word is accepted in this cycle.
  wire [3:0] core_7_op_valid;      // Core 7: An operation for the module.
  wire [3:0] core_7_op_init;       // Core 7: It is POOLINIT or CONVINIT.
  wire [383:0] core_7_op_payload;  // Core 7: Its payload; three elements of 32 bits each.
  wire core_7_sync_local;          // Core 7: The core came to a barrier (pulse).
  wire core_7_task_done;           // Core 7: The task ended (pulse).
  wire core_7_irq;                 // Core 7: With it: an interrupt is asked for.
  wire [11:0] core_7_layer;        // Core 7: Layer of the last SYSTEM accepted.
  wire [11:0] core_7_next_layer;   // Core 7: The layer behind it.
  wire core_7_quiet;               // Core 7: No module is busy.
  wire core_7_trap;                // Core 7: The state is Trap.
  wire [3:0] core_7_trap_code;     // Core 7: Why.
  vnpu_second_level_idm u_second_level_7 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd7),
    .watchdog_i      (watchdog[127:112]),
    .instr_valid_i   (instr_valid[7]),
    .instr_i         (instr[1023:896]),
    .instr_error_i   (instr_error[15:14]),
    .instr_ready_o   (core_7_instr_ready),
    .op_valid_o      (core_7_op_valid),
    .op_ready_i      (op_ready_i[31:28]),
    .op_init_o       (core_7_op_init),
    .op_payload_o    (core_7_op_payload),
    .op_done_i       (op_done_i[31:28]),
    .sync_local_o    (core_7_sync_local),
    .sync_global_i   (sync_global[7]),
    .task_done_o     (core_7_task_done),
    .irq_o           (core_7_irq),
    .layer_o         (core_7_layer),
    .next_layer_o    (core_7_next_layer),
    .restart_i       (restart[7]),
    .restart_layer_i (restart_layer[95:84]),
    .halt_i          (halt[7]),
    .quiet_o         (core_7_quiet),
    .trap_o          (core_7_trap),
    .trap_code_o     (core_7_trap_code)
  );

  wire core_7_guard_trap;       // Core 7: A burst was refused (pulse).
  wire core_7_s_arready;        // Core 7: The read burst is taken.
  wire core_7_s_rvalid;         // Core 7: A read beat for the core.
  wire [1:0] core_7_s_rresp;    // Core 7: 0 is OKAY, 2 SLVERR.
  wire core_7_s_rlast;          // Core 7: Last beat of its burst.
  wire core_7_s_rlocal;         // Core 7: The guard answers: read data must be hidden.
  wire core_7_s_awready;        // Core 7: The write burst is taken.
  wire core_7_s_wready;         // Core 7: The write beat is taken.
  wire core_7_s_bvalid;         // Core 7: Answer to a write burst.
  wire [1:0] core_7_s_bresp;    // Core 7: 0 is OKAY, 2 SLVERR.
  wire core_7_m_arvalid;        // Core 7: Read burst to memory.
  wire [39:0] core_7_m_araddr;  // Core 7: Its byte address; two elements of 20 bits each.
  wire [7:0] core_7_m_arlen;    // Core 7: Its beats less one.
  wire core_7_m_rready;         // Core 7: The read beat is taken.
  wire core_7_m_awvalid;        // Core 7: Write burst to memory.
  wire [39:0] core_7_m_awaddr;  // Core 7: Its byte address; two elements of 20 bits each.
  wire [7:0] core_7_m_awlen;    // Core 7: Its beats less one.
  wire core_7_m_wvalid;         // Core 7: A write beat to memory.
  wire core_7_m_wlast;          // Core 7: Last beat of its burst.
  wire core_7_m_bready;         // Core 7: The answer is taken.
  vnpu_address_guard u_guard_7 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1279:1120]),
    .guard_limit_i (guard_limit[1279:1120]),
    .guard_trap_o  (core_7_guard_trap),
    .s_arvalid_i   (core_arvalid_i[7]),
    .s_arsel_i     (core_arsel_i[23:21]),
    .s_araddr_i    (core_araddr_i[255:224]),
    .s_arlen_i     (core_arlen_i[63:56]),
    .s_arready_o   (core_7_s_arready),
    .s_rvalid_o    (core_7_s_rvalid),
    .s_rresp_o     (core_7_s_rresp),
    .s_rlast_o     (core_7_s_rlast),
    .s_rlocal_o    (core_7_s_rlocal),
    .s_rready_i    (core_rready_i[7]),
    .s_awvalid_i   (core_awvalid_i[7]),
    .s_awsel_i     (core_awsel_i[23:21]),
    .s_awaddr_i    (core_awaddr_i[255:224]),
    .s_awlen_i     (core_awlen_i[63:56]),
    .s_awready_o   (core_7_s_awready),
    .s_wvalid_i    (core_wvalid_i[7]),
    .s_wlast_i     (core_wlast_i[7]),
    .s_wready_o    (core_7_s_wready),
    .s_bvalid_o    (core_7_s_bvalid),
    .s_bresp_o     (core_7_s_bresp),
    .s_bready_i    (core_bready_i[7]),
    .m_arvalid_o   (core_7_m_arvalid),
    .m_araddr_o    (core_7_m_araddr),
    .m_arlen_o     (core_7_m_arlen),
    .m_arready_i   (mem_arready_i[7]),
    .m_rvalid_i    (mem_rvalid_i[7]),
    .m_rresp_i     (mem_rresp_i[15:14]),
    .m_rlast_i     (mem_rlast_i[7]),
    .m_rready_o    (core_7_m_rready),
    .m_awvalid_o   (core_7_m_awvalid),
    .m_awaddr_o    (core_7_m_awaddr),
    .m_awlen_o     (core_7_m_awlen),
    .m_awready_i   (mem_awready_i[7]),
    .m_wvalid_o    (core_7_m_wvalid),
    .m_wlast_o     (core_7_m_wlast),
    .m_wready_i    (mem_wready_i[7]),
    .m_bvalid_i    (mem_bvalid_i[7]),
    .m_bresp_i     (mem_bresp_i[15:14]),
    .m_bready_o    (core_7_m_bready)
  );

  wire core_8_instr_ready;         // Core 8: The word is accepted in this cycle.
  wire [3:0] core_8_op_valid;      // Core 8: An operation for the module.
  wire [3:0] core_8_op_init;       // Core 8: It is POOLINIT or CONVINIT.
  wire [383:0] core_8_op_payload;  // Core 8: Its payload; three elements of 32 bits each.
  wire core_8_sync_local;          // Core 8: The core came to a barrier (pulse).
  wire core_8_task_done;           // Core 8: The task ended (pulse).
  wire core_8_irq;                 // Core 8: With it: an interrupt is asked for.
  wire [11:0] core_8_layer;        // Core 8: Layer of the last SYSTEM accepted.
  wire [11:0] core_8_next_layer;   // Core 8: The layer behind it.
  wire core_8_quiet;               // Core 8: No module is busy.
  wire core_8_trap;                // Core 8: The state is Trap.
  wire [3:0] core_8_trap_code;     // Core 8: Why.
  vnpu_second_level_idm u_second_level_8 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd8),
    .watchdog_i      (watchdog[143:128]),
    .instr_valid_i   (instr_valid[8]),
    .instr_i         (instr[1151:1024]),
    .instr_error_i   (instr_error[17:16]),
    .instr_ready_o   (core_8_instr_ready),
    .op_valid_o      (core_8_op_valid),
    .op_ready_i      (op_ready_i[35:32]),
    .op_init_o       (core_8_op_init),
    .op_payload_o    (core_8_op_payload),
    .op_done_i       (op_done_i[35:32]),
    .sync_local_o    (core_8_sync_local),
    .sync_global_i   (sync_global[8]),
    .task_done_o     (core_8_task_done),
    .irq_o           (core_8_irq),
    .layer_o         (core_8_layer),
    .next_layer_o    (core_8_next_layer),
    .restart_i       (restart[8]),
    .restart_layer_i (restart_layer[107:96]),
    .halt_i          (halt[8]),
    .quiet_o         (core_8_quiet),
    .trap_o          (core_8_trap),
    .trap_code_o     (core_8_trap_code)
  );

  wire core_8_guard_trap;       // Core 8: A burst was refused (pulse).
  wire core_8_s_arready;        // Core 8: The read burst is taken.
  wire core_8_s_rvalid;         // Core 8: A read beat for the core.
  wire [1:0] core_8_s_rresp;    // Core 8: 0 is OKAY, 2 SLVERR.
  wire core_8_s_rlast;          // Core 8: Last beat of its burst.
  wire core_8_s_rlocal;         // Core 8: The guard answers: read data must be hidden.
  wire core_8_s_awready;        // Core 8: The write burst is taken.
  wire core_8_s_wready;         // Core 8: The write beat is taken.
  wire core_8_s_bvalid;         // Core 8: Answer to a write burst.
  wire [1:0] core_8_s_bresp;    // Core 8: 0 is OKAY, 2 SLVERR.
  wire core_8_m_arvalid;        // Core 8: Read burst to memory.
  wire [39:0] core_8_m_araddr;  // Core 8: Its byte address; two elements of 20 bits each.
  wire [7:0] core_8_m_arlen;    // Core 8: Its beats less one.
  wire core_8_m_rready;         // Core 8: The read beat is taken.
  wire core_8_m_awvalid;        // Core 8: Write burst to memory.
  wire [39:0] core_8_m_awaddr;  // Core 8: Its byte address; two elements of 20 bits each.
  wire [7:0] core_8_m_awlen;    // Core 8: Its beats less one.
  wire core_8_m_wvalid;         // Core 8: A write beat to memory.
  wire core_8_m_wlast;          // Core 8: Last beat of its burst.
  wire core_8_m_bready;         // Core 8: The answer is taken.
  vnpu_address_guard u_guard_8 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1439:1280]),
    .guard_limit_i (guard_limit[1439:1280]),
    .guard_trap_o  (core_8_guard_trap),
    .s_arvalid_i   (core_arvalid_i[8]),
    .s_arsel_i     (core_arsel_i[26:24]),
    .s_araddr_i    (core_araddr_i[287:256]),
    .s_arlen_i     (core_arlen_i[71:64]),
    .s_arready_o   (core_8_s_arready),
    .s_rvalid_o    (core_8_s_rvalid),
    .s_rresp_o     (core_8_s_rresp),
    .s_rlast_o     (core_8_s_rlast),
    .s_rlocal_o    (core_8_s_rlocal),
    .s_rready_i    (core_rready_i[8]),
    .s_awvalid_i   (core_awvalid_i[8]),
    .s_awsel_i     (core_awsel_i[26:24]),
    .s_awaddr_i    (core_awaddr_i[287:256]),
    .s_awlen_i     (core_awlen_i[71:64]),
    .s_awready_o   (core_8_s_awready),
    .s_wvalid_i    (core_wvalid_i[8]),
    .s_wlast_i     (core_wlast_i[8]),
    .s_wready_o    (core_8_s_wready),
    .s_bvalid_o    (core_8_s_bvalid),
    .s_bresp_o     (core_8_s_bresp),
    .s_bready_i    (core_bready_i[8]),
    .m_arvalid_o   (core_8_m_arvalid),
    .m_araddr_o    (core_8_m_araddr),
    .m_arlen_o     (core_8_m_arlen),
    .m_arready_i   (mem_arready_i[8]),
    .m_rvalid_i    (mem_rvalid_i[8]),
    .m_rresp_i     (mem_rresp_i[17:16]),
    .m_rlast_i     (mem_rlast_i[8]),
    .m_rready_o    (core_8_m_rready),
    .m_awvalid_o   (core_8_m_awvalid),
    .m_awaddr_o    (core_8_m_awaddr),
    .m_awlen_o     (core_8_m_awlen),
    .m_awready_i   (mem_awready_i[8]),
    .m_wvalid_o    (core_8_m_wvalid),
    .m_wlast_o     (core_8_m_wlast),
    .m_wready_i    (mem_wready_i[8]),
    .m_bvalid_i    (mem_bvalid_i[8]),
    .m_bresp_i     (mem_bresp_i[17:16]),
    .m_bready_o    (core_8_m_bready)
  );

  wire core_9_instr_ready;         // Core 9: The word is accepted in this cycle.
  wire [3:0] core_9_op_valid;      // Core 9: An operation for the module.
  wire [3:0] core_9_op_init;       // Core 9: It is POOLINIT or CONVINIT.
  wire [383:0] core_9_op_payload;  // Core 9: Its payload; three elements of 32 bits each.
  wire core_9_sync_local;          // Core 9: The core came to a barrier (pulse).
  wire core_9_task_done;           // Core 9: The task ended (pulse).
  wire core_9_irq;                 // Core 9: With it: an interrupt is asked for.
  wire [11:0] core_9_layer;        // Core 9: Layer of the last SYSTEM accepted.
  wire [11:0] core_9_next_layer;   // Core 9: The layer behind it.
  wire core_9_quiet;               // Core 9: No module is busy.
  wire core_9_trap;                // Core 9: The state is Trap.
  wire [3:0] core_9_trap_code;     // Core 9: Why.
  vnpu_second_level_idm u_second_level_9 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd9),
    .watchdog_i      (watchdog[159:144]),
    .instr_valid_i   (instr_valid[9]),
    .instr_i         (instr[1279:1152]),
    .instr_error_i   (instr_error[19:18]),
    .instr_ready_o   (core_9_instr_ready),
    .op_valid_o      (core_9_op_valid),
    .op_ready_i      (op_ready_i[39:36]),
    .op_init_o       (core_9_op_init),
    .op_payload_o    (core_9_op_payload),
    .op_done_i       (op_done_i[39:36]),
    .sync_local_o    (core_9_sync_local),
    .sync_global_i   (sync_global[9]),
    .task_done_o     (core_9_task_done),
    .irq_o           (core_9_irq),
    .layer_o         (core_9_layer),
    .next_layer_o    (core_9_next_layer),
    .restart_i       (restart[9]),
    .restart_layer_i (restart_layer[119:108]),
    .halt_i          (halt[9]),
    .quiet_o         (core_9_quiet),
    .trap_o          (core_9_trap),
    .trap_code_o     (core_9_trap_code)
  );

  wire core_9_guard_trap;       // Core 9: A burst was refused (pulse).
  wire core_9_s_arready;        // Core 9: The read burst is taken.
  wire core_9_s_rvalid;         // Core 9: A read beat for the core.
  wire [1:0] core_9_s_rresp;    // Core 9: 0 is OKAY, 2 SLVERR.
  wire core_9_s_rlast;          // Core 9: Last beat of its burst.
  wire core_9_s_rlocal;         // Core 9: The guard answers: read data must be hidden.
  wire core_9_s_awready;        // Core 9: The write burst is taken.
  wire core_9_s_wready;         // Core 9: The write beat is taken.
  wire core_9_s_bvalid;         // Core 9: Answer to a write burst.
  wire [1:0] core_9_s_bresp;    // Core 9: 0 is OKAY, 2 SLVERR.
  wire core_9_m_arvalid;        // Core 9: Read burst to memory.
  wire [39:0] core_9_m_araddr;  // Core 9: Its byte address; two elements of 20 bits each.
  wire [7:0] core_9_m_arlen;    // Core 9: Its beats less one.
  wire core_9_m_rready;         // Core 9: The read beat is taken.
  wire core_9_m_awvalid;        // Core 9: Write burst to memory.
  wire [39:0] core_9_m_awaddr;  // Core 9: Its byte address; two elements of 20 bits each.
  wire [7:0] core_9_m_awlen;    // Core 9: Its beats less one.
  wire core_9_m_wvalid;         // Core 9: A write beat to memory.
  wire core_9_m_wlast;          // Core 9: Last beat of its burst.
  wire core_9_m_bready;         // Core 9: The answer is taken.
  vnpu_address_guard u_guard_9 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1599:1440]),
    .guard_limit_i (guard_limit[1599:1440]),
    .guard_trap_o  (core_9_guard_trap),
    .s_arvalid_i   (core_arvalid_i[9]),
    .s_arsel_i     (core_arsel_i[29:27]),
    .s_araddr_i    (core_araddr_i[319:288]),
    .s_arlen_i     (core_arlen_i[79:72]),
    .s_arready_o   (core_9_s_arready),
    .s_rvalid_o    (core_9_s_rvalid),
    .s_rresp_o     (core_9_s_rresp),
    .s_rlast_o     (core_9_s_rlast),
    .s_rlocal_o    (core_9_s_rlocal),
    .s_rready_i    (core_rready_i[9]),
    .s_awvalid_i   (core_awvalid_i[9]),
    .s_awsel_i     (core_awsel_i[29:27]),
    .s_awaddr_i    (core_awaddr_i[319:288]),
    .s_awlen_i     (core_awlen_i[79:72]),
    .s_awready_o   (core_9_s_awready),
    .s_wvalid_i    (core_wvalid_i[9]),
    .s_wlast_i     (core_wlast_i[9]),
    .s_wready_o    (core_9_s_wready),
    .s_bvalid_o    (core_9_s_bvalid),
    .s_bresp_o     (core_9_s_bresp),
    .s_bready_i    (core_bready_i[9]),
    .m_arvalid_o   (core_9_m_arvalid),
    .m_araddr_o    (core_9_m_araddr),
    .m_arlen_o     (core_9_m_arlen),
    .m_arready_i   (mem_arready_i[9]),
    .m_rvalid_i    (mem_rvalid_i[9]),
    .m_rresp_i     (mem_rresp_i[19:18]),
    .m_rlast_i     (mem_rlast_i[9]),
    .m_rready_o    (core_9_m_rready),
    .m_awvalid_o   (core_9_m_awvalid),
    .m_awaddr_o    (core_9_m_awaddr),
    .m_awlen_o     (core_9_m_awlen),
    .m_awready_i   (mem_awready_i[9]),
    .m_wvalid_o    (core_9_m_wvalid),
    .m_wlast_o     (core_9_m_wlast),
    .m_wready_i    (mem_wready_i[9]),
    .m_bvalid_i    (mem_bvalid_i[9]),
    .m_bresp_i     (mem_bresp_i[19:18]),
    .m_bready_o    (core_9_m_bready)
  );

  wire core_10_instr_ready;         // Core 10: The word is accepted in this cycle.
  wire [3:0] core_10_op_valid;      // Core 10: An operation for the module.
  wire [3:0] core_10_op_init;       // Core 10: It is POOLINIT or CONVINIT.
  wire [383:0] core_10_op_payload;  // Core 10: Its payload; three elements of 32 bits each.
  wire core_10_sync_local;          // Core 10: The core came to a barrier (pulse).
  wire core_10_task_done;           // Core 10: The task ended (pulse).
  wire core_10_irq;                 // Core 10: With it: an interrupt is asked for.
  wire [11:0] core_10_layer;        // Core 10: Layer of the last SYSTEM accepted.
  wire [11:0] core_10_next_layer;   // Core 10: The layer behind it.
  wire core_10_quiet;               // Core 10: No module is busy.
  wire core_10_trap;                // Core 10: The state is Trap.
  wire [3:0] core_10_trap_code;     // Core 10: Why.
  vnpu_second_level_idm u_second_level_10 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd10),
    .watchdog_i      (watchdog[175:160]),
    .instr_valid_i   (instr_valid[10]),
    .instr_i         (instr[1407:1280]),
    .instr_error_i   (instr_error[21:20]),
    .instr_ready_o   (core_10_instr_ready),
    .op_valid_o      (core_10_op_valid),
    .op_ready_i      (op_ready_i[43:40]),
    .op_init_o       (core_10_op_init),
    .op_payload_o    (core_10_op_payload),
    .op_done_i       (op_done_i[43:40]),
    .sync_local_o    (core_10_sync_local),
    .sync_global_i   (sync_global[10]),
    .task_done_o     (core_10_task_done),
    .irq_o           (core_10_irq),
    .layer_o         (core_10_layer),
    .next_layer_o    (core_10_next_layer),
    .restart_i       (restart[10]),
    .restart_layer_i (restart_layer[131:120]),
    .halt_i          (halt[10]),
    .quiet_o         (core_10_quiet),
    .trap_o          (core_10_trap),
    .trap_code_o     (core_10_trap_code)
  );

  wire core_10_guard_trap;       // Core 10: A burst was refused (pulse).
  wire core_10_s_arready;        // Core 10: The read burst is taken.
  wire core_10_s_rvalid;         // Core 10: A read beat for the core.
  wire [1:0] core_10_s_rresp;    // Core 10: 0 is OKAY, 2 SLVERR.
  wire core_10_s_rlast;          // Core 10: Last beat of its burst.
  wire core_10_s_rlocal;         // Core 10: The guard answers: read data must be hidden.
  wire core_10_s_awready;        // Core 10: The write burst is taken.
  wire core_10_s_wready;         // Core 10: The write beat is taken.
  wire core_10_s_bvalid;         // Core 10: Answer to a write burst.
  wire [1:0] core_10_s_bresp;    // Core 10: 0 is OKAY, 2 SLVERR.
  wire core_10_m_arvalid;        // Core 10: Read burst to memory.
  wire [39:0] core_10_m_araddr;  // Core 10: Its byte address; two elements of 20 bits each.
  wire [7:0] core_10_m_arlen;    // Core 10: Its beats less one.
  wire core_10_m_rready;         // Core 10: The read beat is taken.
  wire core_10_m_awvalid;        // Core 10: Write burst to memory.
  wire [39:0] core_10_m_awaddr;  // Core 10: Its byte address; two elements of 20 bits each.
  wire [7:0] core_10_m_awlen;    // Core 10: Its beats less one.
  wire core_10_m_wvalid;         // Core 10: A write beat to memory.
  wire core_10_m_wlast;          // Core 10: Last beat of its burst.
  wire core_10_m_bready;         // Core 10: The answer is taken.
  vnpu_address_guard u_guard_10 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1759:1600]),
    .guard_limit_i (guard_limit[1759:1600]),
    .guard_trap_o  (core_10_guard_trap),
    .s_arvalid_i   (core_arvalid_i[10]),
    .s_arsel_i     (core_arsel_i[32:30]),
    .s_araddr_i    (core_araddr_i[351:320]),
    .s_arlen_i     (core_arlen_i[87:80]),
    .s_arready_o   (core_10_s_arready),
    .s_rvalid_o    (core_10_s_rvalid),
    .s_rresp_o     (core_10_s_rresp),
    .s_rlast_o     (core_10_s_rlast),
    .s_rlocal_o    (core_10_s_rlocal),
    .s_rready_i    (core_rready_i[10]),
    .s_awvalid_i   (core_awvalid_i[10]),
    .s_awsel_i     (core_awsel_i[32:30]),
    .s_awaddr_i    (core_awaddr_i[351:320]),
    .s_awlen_i     (core_awlen_i[87:80]),
    .s_awready_o   (core_10_s_awready),
    .s_wvalid_i    (core_wvalid_i[10]),
    .s_wlast_i     (core_wlast_i[10]),
    .s_wready_o    (core_10_s_wready),
    .s_bvalid_o    (core_10_s_bvalid),
    .s_bresp_o     (core_10_s_bresp),
    .s_bready_i    (core_bready_i[10]),
    .m_arvalid_o   (core_10_m_arvalid),
    .m_araddr_o    (core_10_m_araddr),
    .m_arlen_o     (core_10_m_arlen),
    .m_arready_i   (mem_arready_i[10]),
    .m_rvalid_i    (mem_rvalid_i[10]),
    .m_rresp_i     (mem_rresp_i[21:20]),
    .m_rlast_i     (mem_rlast_i[10]),
    .m_rready_o    (core_10_m_rready),
    .m_awvalid_o   (core_10_m_awvalid),
    .m_awaddr_o    (core_10_m_awaddr),
    .m_awlen_o     (core_10_m_awlen),
    .m_awready_i   (mem_awready_i[10]),
    .m_wvalid_o    (core_10_m_wvalid),
    .m_wlast_o     (core_10_m_wlast),
    .m_wready_i    (mem_wready_i[10]),
    .m_bvalid_i    (mem_bvalid_i[10]),
    .m_bresp_i     (mem_bresp_i[21:20]),
    .m_bready_o    (core_10_m_bready)
  );

  wire core_11_instr_ready;         // Core 11: The word is accepted in this cycle.
  wire [3:0] core_11_op_valid;      // Core 11: An operation for the module.
  wire [3:0] core_11_op_init;       // Core 11: It is POOLINIT or CONVINIT.
  wire [383:0] core_11_op_payload;  // Core 11: Its payload; three elements of 32 bits each.
  wire core_11_sync_local;          // Core 11: The core came to a barrier (pulse).
  wire core_11_task_done;           // Core 11: The task ended (pulse).
  wire core_11_irq;                 // Core 11: With it: an interrupt is asked for.
  wire [11:0] core_11_layer;        // Core 11: Layer of the last SYSTEM accepted.
  wire [11:0] core_11_next_layer;   // Core 11: The layer behind it.
  wire core_11_quiet;               // Core 11: No module is busy.
  wire core_11_trap;                // Core 11: The state is Trap.
  wire [3:0] core_11_trap_code;     // Core 11: Why.
  vnpu_second_level_idm u_second_level_11 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd11),
    .watchdog_i      (watchdog[191:176]),
    .instr_valid_i   (instr_valid[11]),
    .instr_i         (instr[1535:1408]),
    .instr_error_i   (instr_error[23:22]),
    .instr_ready_o   (core_11_instr_ready),
    .op_valid_o      (core_11_op_valid),
    .op_ready_i      (op_ready_i[47:44]),
    .op_init_o       (core_11_op_init),
    .op_payload_o    (core_11_op_payload),
    .op_done_i       (op_done_i[47:44]),
    .sync_local_o    (core_11_sync_local),
    .sync_global_i   (sync_global[11]),
    .task_done_o     (core_11_task_done),
    .irq_o           (core_11_irq),
    .layer_o         (core_11_layer),
    .next_layer_o    (core_11_next_layer),
    .restart_i       (restart[11]),
    .restart_layer_i (restart_layer[143:132]),
    .halt_i          (halt[11]),
    .quiet_o         (core_11_quiet),
    .trap_o          (core_11_trap),
    .trap_code_o     (core_11_trap_code)
  );

  wire core_11_guard_trap;       // Core 11: A burst was refused (pulse).
  wire core_11_s_arready;        // Core 11: The read burst is taken.
  wire core_11_s_rvalid;         // Core 11: A read beat for the core.
  wire [1:0] core_11_s_rresp;    // Core 11: 0 is OKAY, 2 SLVERR.
  wire core_11_s_rlast;          // Core 11: Last beat of its burst.
  wire core_11_s_rlocal;         // Core 11: The guard answers: read data must be hidden.
  wire core_11_s_awready;        // Core 11: The write burst is taken.
  wire core_11_s_wready;         // Core 11: The write beat is taken.
  wire core_11_s_bvalid;         // Core 11: Answer to a write burst.
  wire [1:0] core_11_s_bresp;    // Core 11: 0 is OKAY, 2 SLVERR.
  wire core_11_m_arvalid;        // Core 11: Read burst to memory.
  wire [39:0] core_11_m_araddr;  // Core 11: Its byte address; two elements of 20 bits each.
  wire [7:0] core_11_m_arlen;    // Core 11: Its beats less one.
  wire core_11_m_rready;         // Core 11: The read beat is taken.
  wire core_11_m_awvalid;        // Core 11: Write burst to memory.
  wire [39:0] core_11_m_awaddr;  // Core 11: Its byte address; two elements of 20 bits each.
  wire [7:0] core_11_m_awlen;    // Core 11: Its beats less one.
  wire core_11_m_wvalid;         // Core 11: A write beat to memory.
  wire core_11_m_wlast;          // Core 11: Last beat of its burst.
  wire core_11_m_bready;         // Core 11: The answer is taken.
  vnpu_address_guard u_guard_11 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[1919:1760]),
    .guard_limit_i (guard_limit[1919:1760]),
    .guard_trap_o  (core_11_guard_trap),
    .s_arvalid_i   (core_arvalid_i[11]),
    .s_arsel_i     (core_arsel_i[35:33]),
    .s_araddr_i    (core_araddr_i[383:352]),
    .s_arlen_i     (core_arlen_i[95:88]),
    .s_arready_o   (core_11_s_arready),
    .s_rvalid_o    (core_11_s_rvalid),
    .s_rresp_o     (core_11_s_rresp),
    .s_rlast_o     (core_11_s_rlast),
    .s_rlocal_o    (core_11_s_rlocal),
    .s_rready_i    (core_rready_i[11]),
    .s_awvalid_i   (core_awvalid_i[11]),
    .s_awsel_i     (core_awsel_i[35:33]),
    .s_awaddr_i    (core_awaddr_i[383:352]),
    .s_awlen_i     (core_awlen_i[95:88]),
    .s_awready_o   (core_11_s_awready),
    .s_wvalid_i    (core_wvalid_i[11]),
    .s_wlast_i     (core_wlast_i[11]),
    .s_wready_o    (core_11_s_wready),
    .s_bvalid_o    (core_11_s_bvalid),
    .s_bresp_o     (core_11_s_bresp),
    .s_bready_i    (core_bready_i[11]),
    .m_arvalid_o   (core_11_m_arvalid),
    .m_araddr_o    (core_11_m_araddr),
    .m_arlen_o     (core_11_m_arlen),
    .m_arready_i   (mem_arready_i[11]),
    .m_rvalid_i    (mem_rvalid_i[11]),
    .m_rresp_i     (mem_rresp_i[23:22]),
    .m_rlast_i     (mem_rlast_i[11]),
    .m_rready_o    (core_11_m_rready),
    .m_awvalid_o   (core_11_m_awvalid),
    .m_awaddr_o    (core_11_m_awaddr),
    .m_awlen_o     (core_11_m_awlen),
    .m_awready_i   (mem_awready_i[11]),
    .m_wvalid_o    (core_11_m_wvalid),
    .m_wlast_o     (core_11_m_wlast),
    .m_wready_i    (mem_wready_i[11]),
    .m_bvalid_i    (mem_bvalid_i[11]),
    .m_bresp_i     (mem_bresp_i[23:22]),
    .m_bready_o    (core_11_m_bready)
  );

  wire core_12_instr_ready;         // Core 12: The word is accepted in this cycle.
  wire [3:0] core_12_op_valid;      // Core 12: An operation for the module.
  wire [3:0] core_12_op_init;       // Core 12: It is POOLINIT or CONVINIT.
  wire [383:0] core_12_op_payload;  // Core 12: Its payload; three elements of 32 bits each.
  wire core_12_sync_local;          // Core 12: The core came to a barrier (pulse).
  wire core_12_task_done;           // Core 12: The task ended (pulse).
  wire core_12_irq;                 // Core 12: With it: an interrupt is asked for.
  wire [11:0] core_12_layer;        // Core 12: Layer of the last SYSTEM accepted.
  wire [11:0] core_12_next_layer;   // Core 12: The layer behind it.
  wire core_12_quiet;               // Core 12: No module is busy.
  wire core_12_trap;                // Core 12: The state is Trap.
  wire [3:0] core_12_trap_code;     // Core 12: Why.
  vnpu_second_level_idm u_second_level_12 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd12),
    .watchdog_i      (watchdog[207:192]),
    .instr_valid_i   (instr_valid[12]),
    .instr_i         (instr[1663:1536]),
    .instr_error_i   (instr_error[25:24]),
    .instr_ready_o   (core_12_instr_ready),
    .op_valid_o      (core_12_op_valid),
    .op_ready_i      (op_ready_i[51:48]),
    .op_init_o       (core_12_op_init),
    .op_payload_o    (core_12_op_payload),
    .op_done_i       (op_done_i[51:48]),
    .sync_local_o    (core_12_sync_local),
    .sync_global_i   (sync_global[12]),
    .task_done_o     (core_12_task_done),
    .irq_o           (core_12_irq),
    .layer_o         (core_12_layer),
    .next_layer_o    (core_12_next_layer),
    .restart_i       (restart[12]),
    .restart_layer_i (restart_layer[155:144]),
    .halt_i          (halt[12]),
    .quiet_o         (core_12_quiet),
    .trap_o          (core_12_trap),
    .trap_code_o     (core_12_trap_code)
  );

  wire core_12_guard_trap;       // Core 12: A burst was refused (pulse).
  wire core_12_s_arready;        // Core 12: The read burst is taken.
  wire core_12_s_rvalid;         // Core 12: A read beat for the core.
  wire [1:0] core_12_s_rresp;    // Core 12: 0 is OKAY, 2 SLVERR.
  wire core_12_s_rlast;          // Core 12: Last beat of its burst.
  wire core_12_s_rlocal;         // Core 12: The guard answers: read data must be hidden.
  wire core_12_s_awready;        // Core 12: The write burst is taken.
  wire core_12_s_wready;         // Core 12: The write beat is taken.
  wire core_12_s_bvalid;         // Core 12: Answer to a write burst.
  wire [1:0] core_12_s_bresp;    // Core 12: 0 is OKAY, 2 SLVERR.
  wire core_12_m_arvalid;        // Core 12: Read burst to memory.
  wire [39:0] core_12_m_araddr;  // Core 12: Its byte address; two elements of 20 bits each.
  wire [7:0] core_12_m_arlen;    // Core 12: Its beats less one.
  wire core_12_m_rready;         // Core 12: The read beat is taken.
  wire core_12_m_awvalid;        // Core 12: Write burst to memory.
  wire [39:0] core_12_m_awaddr;  // Core 12: Its byte address; two elements of 20 bits each.
  wire [7:0] core_12_m_awlen;    // Core 12: Its beats less one.
  wire core_12_m_wvalid;         // Core 12: A write beat to memory.
  wire core_12_m_wlast;          // Core 12: Last beat of its burst.
  wire core_12_m_bready;         // Core 12: The answer is taken.
  vnpu_address_guard u_guard_12 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[2079:1920]),
    .guard_limit_i (guard_limit[2079:1920]),
    .guard_trap_o  (core_12_guard_trap),
    .s_arvalid_i   (core_arvalid_i[12]),
    .s_arsel_i     (core_arsel_i[38:36]),
    .s_araddr_i    (core_araddr_i[415:384]),
    .s_arlen_i     (core_arlen_i[103:96]),
    .s_arready_o   (core_12_s_arready),
    .s_rvalid_o    (core_12_s_rvalid),
    .s_rresp_o     (core_12_s_rresp),
    .s_rlast_o     (core_12_s_rlast),
    .s_rlocal_o    (core_12_s_rlocal),
    .s_rready_i    (core_rready_i[12]),
    .s_awvalid_i   (core_awvalid_i[12]),
    .s_awsel_i     (core_awsel_i[38:36]),
    .s_awaddr_i    (core_awaddr_i[415:384]),
    .s_awlen_i     (core_awlen_i[103:96]),
    .s_awready_o   (core_12_s_awready),
    .s_wvalid_i    (core_wvalid_i[12]),
    .s_wlast_i     (core_wlast_i[12]),
    .s_wready_o    (core_12_s_wready),
    .s_bvalid_o    (core_12_s_bvalid),
    .s_bresp_o     (core_12_s_bresp),
    .s_bready_i    (core_bready_i[12]),
    .m_arvalid_o   (core_12_m_arvalid),
    .m_araddr_o    (core_12_m_araddr),
    .m_arlen_o     (core_12_m_arlen),
    .m_arready_i   (mem_arready_i[12]),
    .m_rvalid_i    (mem_rvalid_i[12]),
    .m_rresp_i     (mem_rresp_i[25:24]),
    .m_rlast_i     (mem_rlast_i[12]),
    .m_rready_o    (core_12_m_rready),
    .m_awvalid_o   (core_12_m_awvalid),
    .m_awaddr_o    (core_12_m_awaddr),
    .m_awlen_o     (core_12_m_awlen),
    .m_awready_i   (mem_awready_i[12]),
    .m_wvalid_o    (core_12_m_wvalid),
    .m_wlast_o     (core_12_m_wlast),
    .m_wready_i    (mem_wready_i[12]),
    .m_bvalid_i    (mem_bvalid_i[12]),
    .m_bresp_i     (mem_bresp_i[25:24]),
    .m_bready_o    (core_12_m_bready)
  );

  wire core_13_instr_ready;         // Core 13: The word is accepted in this cycle.
  wire [3:0] core_13_op_valid;      // Core 13: An operation for the module.
  wire [3:0] core_13_op_init;       // Core 13: It is POOLINIT or CONVINIT.
  wire [383:0] core_13_op_payload;  // Core 13: Its payload; three elements of 32 bits each.
  wire core_13_sync_local;          // Core 13: The core came to a barrier (pulse).
  wire core_13_task_done;           // Core 13: The task ended (pulse).
  wire core_13_irq;                 // Core 13: With it: an interrupt is asked for.
  wire [11:0] core_13_layer;        // Core 13: Layer of the last SYSTEM accepted.
  wire [11:0] core_13_next_layer;   // Core 13: The layer behind it.
  wire core_13_quiet;               // Core 13: No module is busy.
  wire core_13_trap;                // Core 13: The state is Trap.
  wire [3:0] core_13_trap_code;     // Core 13: Why.
  vnpu_second_level_idm u_second_level_13 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd13),
    .watchdog_i      (watchdog[223:208]),
    .instr_valid_i   (instr_valid[13]),
    .instr_i         (instr[1791:1664]),
    .instr_error_i   (instr_error[27:26]),
    .instr_ready_o   (core_13_instr_ready),
    .op_valid_o      (core_13_op_valid),
    .op_ready_i      (op_ready_i[55:52]),
    .op_init_o       (core_13_op_init),
    .op_payload_o    (core_13_op_payload),
    .op_done_i       (op_done_i[55:52]),
    .sync_local_o    (core_13_sync_local),
    .sync_global_i   (sync_global[13]),
    .task_done_o     (core_13_task_done),
    .irq_o           (core_13_irq),
    .layer_o         (core_13_layer),
    .next_layer_o    (core_13_next_layer),
    .restart_i       (restart[13]),
    .restart_layer_i (restart_layer[167:156]),
    .halt_i          (halt[13]),
    .quiet_o         (core_13_quiet),
    .trap_o          (core_13_trap),
    .trap_code_o     (core_13_trap_code)
  );

  wire core_13_guard_trap;       // Core 13: A burst was refused (pulse).
  wire core_13_s_arready;        // Core 13: The read burst is taken.
  wire core_13_s_rvalid;         // Core 13: A read beat for the core.
  wire [1:0] core_13_s_rresp;    // Core 13: 0 is OKAY, 2 SLVERR.
  wire core_13_s_rlast;          // Core 13: Last beat of its burst.
  wire core_13_s_rlocal;         // Core 13: The guard answers: read data must be hidden.
  wire core_13_s_awready;        // Core 13: The write burst is taken.
  wire core_13_s_wready;         // Core 13: The write beat is taken.
  wire core_13_s_bvalid;         // Core 13: Answer to a write burst.
  wire [1:0] core_13_s_bresp;    // Core 13: 0 is OKAY, 2 SLVERR.
  wire core_13_m_arvalid;        // Core 13: Read burst to memory.
  wire [39:0] core_13_m_araddr;  // Core 13: Its byte address; two elements of 20 bits each.
  wire [7:0] core_13_m_arlen;    // Core 13: Its beats less one.
  wire core_13_m_rready;         // Core 13: The read beat is taken.
  wire core_13_m_awvalid;        // Core 13: Write burst to memory.
  wire [39:0] core_13_m_awaddr;  // Core 13: Its byte address; two elements of 20 bits each.
  wire [7:0] core_13_m_awlen;    // Core 13: Its beats less one.
  wire core_13_m_wvalid;         // Core 13: A write beat to memory.
  wire core_13_m_wlast;          // Core 13: Last beat of its burst.
  wire core_13_m_bready;         // Core 13: The answer is taken.
  vnpu_address_guard u_guard_13 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[2239:2080]),
    .guard_limit_i (guard_limit[2239:2080]),
    .guard_trap_o  (core_13_guard_trap),
    .s_arvalid_i   (core_arvalid_i[13]),
    .s_arsel_i     (core_arsel_i[41:39]),
    .s_araddr_i    (core_araddr_i[447:416]),
    .s_arlen_i     (core_arlen_i[111:104]),
    .s_arready_o   (core_13_s_arready),
    .s_rvalid_o    (core_13_s_rvalid),
    .s_rresp_o     (core_13_s_rresp),
    .s_rlast_o     (core_13_s_rlast),
    .s_rlocal_o    (core_13_s_rlocal),
    .s_rready_i    (core_rready_i[13]),
    .s_awvalid_i   (core_awvalid_i[13]),
    .s_awsel_i     (core_awsel_i[41:39]),
    .s_awaddr_i    (core_awaddr_i[447:416]),
    .s_awlen_i     (core_awlen_i[111:104]),
    .s_awready_o   (core_13_s_awready),
    .s_wvalid_i    (core_wvalid_i[13]),
    .s_wlast_i     (core_wlast_i[13]),
    .s_wready_o    (core_13_s_wready),
    .s_bvalid_o    (core_13_s_bvalid),
    .s_bresp_o     (core_13_s_bresp),
    .s_bready_i    (core_bready_i[13]),
    .m_arvalid_o   (core_13_m_arvalid),
    .m_araddr_o    (core_13_m_araddr),
    .m_arlen_o     (core_13_m_arlen),
    .m_arready_i   (mem_arready_i[13]),
    .m_rvalid_i    (mem_rvalid_i[13]),
    .m_rresp_i     (mem_rresp_i[27:26]),
    .m_rlast_i     (mem_rlast_i[13]),
    .m_rready_o    (core_13_m_rready),
    .m_awvalid_o   (core_13_m_awvalid),
    .m_awaddr_o    (core_13_m_awaddr),
    .m_awlen_o     (core_13_m_awlen),
    .m_awready_i   (mem_awready_i[13]),
    .m_wvalid_o    (core_13_m_wvalid),
    .m_wlast_o     (core_13_m_wlast),
    .m_wready_i    (mem_wready_i[13]),
    .m_bvalid_i    (mem_bvalid_i[13]),
    .m_bresp_i     (mem_bresp_i[27:26]),
    .m_bready_o    (core_13_m_bready)
  );

  wire core_14_instr_ready;         // Core 14: The word is accepted in this cycle.
  wire [3:0] core_14_op_valid;      // Core 14: An operation for the module.
  wire [3:0] core_14_op_init;       // Core 14: It is POOLINIT or CONVINIT.
  wire [383:0] core_14_op_payload;  // Core 14: Its payload; three elements of 32 bits each.
  wire core_14_sync_local;          // Core 14: The core came to a barrier (pulse).
  wire core_14_task_done;           // Core 14: The task ended (pulse).
  wire core_14_irq;                 // Core 14: With it: an interrupt is asked for.
  wire [11:0] core_14_layer;        // Core 14: Layer of the last SYSTEM accepted.
  wire [11:0] core_14_next_layer;   // Core 14: The layer behind it.
  wire core_14_quiet;               // Core 14: No module is busy.
  wire core_14_trap;                // Core 14: The state is Trap.
  wire [3:0] core_14_trap_code;     // Core 14: Why.
  vnpu_second_level_idm u_second_level_14 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd14),
    .watchdog_i      (watchdog[239:224]),
    .instr_valid_i   (instr_valid[14]),
    .instr_i         (instr[1919:1792]),
    .instr_error_i   (instr_error[29:28]),
    .instr_ready_o   (core_14_instr_ready),
    .op_valid_o      (core_14_op_valid),
    .op_ready_i      (op_ready_i[59:56]),
    .op_init_o       (core_14_op_init),
    .op_payload_o    (core_14_op_payload),
    .op_done_i       (op_done_i[59:56]),
    .sync_local_o    (core_14_sync_local),
    .sync_global_i   (sync_global[14]),
    .task_done_o     (core_14_task_done),
    .irq_o           (core_14_irq),
    .layer_o         (core_14_layer),
    .next_layer_o    (core_14_next_layer),
    .restart_i       (restart[14]),
    .restart_layer_i (restart_layer[179:168]),
    .halt_i          (halt[14]),
    .quiet_o         (core_14_quiet),
    .trap_o          (core_14_trap),
    .trap_code_o     (core_14_trap_code)
  );

  wire core_14_guard_trap;       // Core 14: A burst was refused (pulse).
  wire core_14_s_arready;        // Core 14: The read burst is taken.
  wire core_14_s_rvalid;         // Core 14: A read beat for the core.
  wire [1:0] core_14_s_rresp;    // Core 14: 0 is OKAY, 2 SLVERR.
  wire core_14_s_rlast;          // Core 14: Last beat of its burst.
  wire core_14_s_rlocal;         // Core 14: The guard answers: read data must be hidden.
  wire core_14_s_awready;        // Core 14: The write burst is taken.
  wire core_14_s_wready;         // Core 14: The write beat is taken.
  wire core_14_s_bvalid;         // Core 14: Answer to a write burst.
  wire [1:0] core_14_s_bresp;    // Core 14: 0 is OKAY, 2 SLVERR.
  wire core_14_m_arvalid;        // Core 14: Read burst to memory.
  wire [39:0] core_14_m_araddr;  // Core 14: Its byte address; two elements of 20 bits each.
  wire [7:0] core_14_m_arlen;    // Core 14: Its beats less one.
  wire core_14_m_rready;         // Core 14: The read beat is taken.
  wire core_14_m_awvalid;        // Core 14: Write burst to memory.
  wire [39:0] core_14_m_awaddr;  // Core 14: Its byte address; two elements of 20 bits each.
  wire [7:0] core_14_m_awlen;    // Core 14: Its beats less one.
  wire core_14_m_wvalid;         // Core 14: A write beat to memory.
  wire core_14_m_wlast;          // Core 14: Last beat of its burst.
  wire core_14_m_bready;         // Core 14: The answer is taken.
  vnpu_address_guard u_guard_14 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[2399:2240]),
    .guard_limit_i (guard_limit[2399:2240]),
    .guard_trap_o  (core_14_guard_trap),
    .s_arvalid_i   (core_arvalid_i[14]),
    .s_arsel_i     (core_arsel_i[44:42]),
    .s_araddr_i    (core_araddr_i[479:448]),
    .s_arlen_i     (core_arlen_i[119:112]),
    .s_arready_o   (core_14_s_arready),
    .s_rvalid_o    (core_14_s_rvalid),
    .s_rresp_o     (core_14_s_rresp),
    .s_rlast_o     (core_14_s_rlast),
    .s_rlocal_o    (core_14_s_rlocal),
    .s_rready_i    (core_rready_i[14]),
    .s_awvalid_i   (core_awvalid_i[14]),
    .s_awsel_i     (core_awsel_i[44:42]),
    .s_awaddr_i    (core_awaddr_i[479:448]),
    .s_awlen_i     (core_awlen_i[119:112]),
    .s_awready_o   (core_14_s_awready),
    .s_wvalid_i    (core_wvalid_i[14]),
    .s_wlast_i     (core_wlast_i[14]),
    .s_wready_o    (core_14_s_wready),
    .s_bvalid_o    (core_14_s_bvalid),
    .s_bresp_o     (core_14_s_bresp),
    .s_bready_i    (core_bready_i[14]),
    .m_arvalid_o   (core_14_m_arvalid),
    .m_araddr_o    (core_14_m_araddr),
    .m_arlen_o     (core_14_m_arlen),
    .m_arready_i   (mem_arready_i[14]),
    .m_rvalid_i    (mem_rvalid_i[14]),
    .m_rresp_i     (mem_rresp_i[29:28]),
    .m_rlast_i     (mem_rlast_i[14]),
    .m_rready_o    (core_14_m_rready),
    .m_awvalid_o   (core_14_m_awvalid),
    .m_awaddr_o    (core_14_m_awaddr),
    .m_awlen_o     (core_14_m_awlen),
    .m_awready_i   (mem_awready_i[14]),
    .m_wvalid_o    (core_14_m_wvalid),
    .m_wlast_o     (core_14_m_wlast),
    .m_wready_i    (mem_wready_i[14]),
    .m_bvalid_i    (mem_bvalid_i[14]),
    .m_bresp_i     (mem_bresp_i[29:28]),
    .m_bready_o    (core_14_m_bready)
  );

  wire core_15_instr_ready;         // Core 15: The word is accepted in this cycle.
  wire [3:0] core_15_op_valid;      // Core 15: An operation for the module.
  wire [3:0] core_15_op_init;       // Core 15: It is POOLINIT or CONVINIT.
  wire [383:0] core_15_op_payload;  // Core 15: Its payload; three elements of 32 bits each.
  wire core_15_sync_local;          // Core 15: The core came to a barrier (pulse).
  wire core_15_task_done;           // Core 15: The task ended (pulse).
  wire core_15_irq;                 // Core 15: With it: an interrupt is asked for.
  wire [11:0] core_15_layer;        // Core 15: Layer of the last SYSTEM accepted.
  wire [11:0] core_15_next_layer;   // Core 15: The layer behind it.
  wire core_15_quiet;               // Core 15: No module is busy.
  wire core_15_trap;                // Core 15: The state is Trap.
  wire [3:0] core_15_trap_code;     // Core 15: Why.
  vnpu_second_level_idm u_second_level_15 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .core_id_i       (4'd15),
    .watchdog_i      (watchdog[255:240]),
    .instr_valid_i   (instr_valid[15]),
    .instr_i         (instr[2047:1920]),
    .instr_error_i   (instr_error[31:30]),
    .instr_ready_o   (core_15_instr_ready),
    .op_valid_o      (core_15_op_valid),
    .op_ready_i      (op_ready_i[63:60]),
    .op_init_o       (core_15_op_init),
    .op_payload_o    (core_15_op_payload),
    .op_done_i       (op_done_i[63:60]),
    .sync_local_o    (core_15_sync_local),
    .sync_global_i   (sync_global[15]),
    .task_done_o     (core_15_task_done),
    .irq_o           (core_15_irq),
    .layer_o         (core_15_layer),
    .next_layer_o    (core_15_next_layer),
    .restart_i       (restart[15]),
    .restart_layer_i (restart_layer[191:180]),
    .halt_i          (halt[15]),
    .quiet_o         (core_15_quiet),
    .trap_o          (core_15_trap),
    .trap_code_o     (core_15_trap_code)
  );

  wire core_15_guard_trap;       // Core 15: A burst was refused (pulse).
  wire core_15_s_arready;        // Core 15: The read burst is taken.
  wire core_15_s_rvalid;         // Core 15: A read beat for the core.
  wire [1:0] core_15_s_rresp;    // Core 15: 0 is OKAY, 2 SLVERR.
  wire core_15_s_rlast;          // Core 15: Last beat of its burst.
  wire core_15_s_rlocal;         // Core 15: The guard answers: read data must be hidden.
  wire core_15_s_awready;        // Core 15: The write burst is taken.
  wire core_15_s_wready;         // Core 15: The write beat is taken.
  wire core_15_s_bvalid;         // Core 15: Answer to a write burst.
  wire [1:0] core_15_s_bresp;    // Core 15: 0 is OKAY, 2 SLVERR.
  wire core_15_m_arvalid;        // Core 15: Read burst to memory.
  wire [39:0] core_15_m_araddr;  // Core 15: Its byte address; two elements of 20 bits each.
  wire [7:0] core_15_m_arlen;    // Core 15: Its beats less one.
  wire core_15_m_rready;         // Core 15: The read beat is taken.
  wire core_15_m_awvalid;        // Core 15: Write burst to memory.
  wire [39:0] core_15_m_awaddr;  // Core 15: Its byte address; two elements of 20 bits each.
  wire [7:0] core_15_m_awlen;    // Core 15: Its beats less one.
  wire core_15_m_wvalid;         // Core 15: A write beat to memory.
  wire core_15_m_wlast;          // Core 15: Last beat of its burst.
  wire core_15_m_bready;         // Core 15: The answer is taken.
  vnpu_address_guard u_guard_15 (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .guard_base_i  (guard_base[2559:2400]),
    .guard_limit_i (guard_limit[2559:2400]),
    .guard_trap_o  (core_15_guard_trap),
    .s_arvalid_i   (core_arvalid_i[15]),
    .s_arsel_i     (core_arsel_i[47:45]),
    .s_araddr_i    (core_araddr_i[511:480]),
    .s_arlen_i     (core_arlen_i[127:120]),
    .s_arready_o   (core_15_s_arready),
    .s_rvalid_o    (core_15_s_rvalid),
    .s_rresp_o     (core_15_s_rresp),
    .s_rlast_o     (core_15_s_rlast),
    .s_rlocal_o    (core_15_s_rlocal),
    .s_rready_i    (core_rready_i[15]),
    .s_awvalid_i   (core_awvalid_i[15]),
    .s_awsel_i     (core_awsel_i[47:45]),
    .s_awaddr_i    (core_awaddr_i[511:480]),
    .s_awlen_i     (core_awlen_i[127:120]),
    .s_awready_o   (core_15_s_awready),
    .s_wvalid_i    (core_wvalid_i[15]),
    .s_wlast_i     (core_wlast_i[15]),
    .s_wready_o    (core_15_s_wready),
    .s_bvalid_o    (core_15_s_bvalid),
    .s_bresp_o     (core_15_s_bresp),
    .s_bready_i    (core_bready_i[15]),
    .m_arvalid_o   (core_15_m_arvalid),
    .m_araddr_o    (core_15_m_araddr),
    .m_arlen_o     (core_15_m_arlen),
    .m_arready_i   (mem_arready_i[15]),
    .m_rvalid_i    (mem_rvalid_i[15]),
    .m_rresp_i     (mem_rresp_i[31:30]),
    .m_rlast_i     (mem_rlast_i[15]),
    .m_rready_o    (core_15_m_rready),
    .m_awvalid_o   (core_15_m_awvalid),
    .m_awaddr_o    (core_15_m_awaddr),
    .m_awlen_o     (core_15_m_awlen),
    .m_awready_i   (mem_awready_i[15]),
    .m_wvalid_o    (core_15_m_wvalid),
    .m_wlast_o     (core_15_m_wlast),
    .m_wready_i    (mem_wready_i[15]),
    .m_bvalid_i    (mem_bvalid_i[15]),
    .m_bresp_i     (mem_bresp_i[31:30]),
    .m_bready_o    (core_15_m_bready)
  );

  // ----------------------------------------
  // All cores, core 0 lowest
  // ----------------------------------------

  assign instr_ready = {
    core_15_instr_ready,
    core_14_instr_ready,
    core_13_instr_ready,
    core_12_instr_ready,
    core_11_instr_ready,
    core_10_instr_ready,
    core_9_instr_ready,
    core_8_instr_ready,
    core_7_instr_ready,
    core_6_instr_ready,
    core_5_instr_ready,
    core_4_instr_ready,
    core_3_instr_ready,
    core_2_instr_ready,
    core_1_instr_ready,
    core_0_instr_ready
  };

  assign op_valid_o = {
    core_15_op_valid,
    core_14_op_valid,
    core_13_op_valid,
    core_12_op_valid,
    core_11_op_valid,
    core_10_op_valid,
    core_9_op_valid,
    core_8_op_valid,
    core_7_op_valid,
    core_6_op_valid,
    core_5_op_valid,
    core_4_op_valid,
    core_3_op_valid,
    core_2_op_valid,
    core_1_op_valid,
    core_0_op_valid
  };

  assign op_init_o = {
    core_15_op_init,
    core_14_op_init,
    core_13_op_init,
    core_12_op_init,
    core_11_op_init,
    core_10_op_init,
    core_9_op_init,
    core_8_op_init,
    core_7_op_init,
    core_6_op_init,
    core_5_op_init,
    core_4_op_init,
    core_3_op_init,
    core_2_op_init,
    core_1_op_init,
    core_0_op_init
  };

  assign op_payload_o = {
    core_15_op_payload,
    core_14_op_payload,
    core_13_op_payload,
    core_12_op_payload,
    core_11_op_payload,
    core_10_op_payload,
    core_9_op_payload,
    core_8_op_payload,
    core_7_op_payload,
    core_6_op_payload,
    core_5_op_payload,
    core_4_op_payload,
    core_3_op_payload,
    core_2_op_payload,
    core_1_op_payload,
    core_0_op_payload
  };

  assign sync_local = {
    core_15_sync_local,
    core_14_sync_local,
    core_13_sync_local,
    core_12_sync_local,
    core_11_sync_local,
    core_10_sync_local,
    core_9_sync_local,
    core_8_sync_local,
    core_7_sync_local,
    core_6_sync_local,
    core_5_sync_local,
    core_4_sync_local,
    core_3_sync_local,
    core_2_sync_local,
    core_1_sync_local,
    core_0_sync_local
  };

  assign task_done = {
    core_15_task_done,
    core_14_task_done,
    core_13_task_done,
    core_12_task_done,
    core_11_task_done,
    core_10_task_done,
    core_9_task_done,
    core_8_task_done,
    core_7_task_done,
    core_6_task_done,
    core_5_task_done,
    core_4_task_done,
    core_3_task_done,
    core_2_task_done,
    core_1_task_done,
    core_0_task_done
  };

  assign irq = {
    core_15_irq,
    core_14_irq,
    core_13_irq,
    core_12_irq,
    core_11_irq,
    core_10_irq,
    core_9_irq,
    core_8_irq,
    core_7_irq,
    core_6_irq,
    core_5_irq,
    core_4_irq,
    core_3_irq,
    core_2_irq,
    core_1_irq,
    core_0_irq
  };

  assign layer = {
    core_15_layer,
    core_14_layer,
    core_13_layer,
    core_12_layer,
    core_11_layer,
    core_10_layer,
    core_9_layer,
    core_8_layer,
    core_7_layer,
    core_6_layer,
    core_5_layer,
    core_4_layer,
    core_3_layer,
    core_2_layer,
    core_1_layer,
    core_0_layer
  };

  assign next_layer = {
    core_15_next_layer,
    core_14_next_layer,
    core_13_next_layer,
    core_12_next_layer,
    core_11_next_layer,
    core_10_next_layer,
    core_9_next_layer,
    core_8_next_layer,
    core_7_next_layer,
    core_6_next_layer,
    core_5_next_layer,
    core_4_next_layer,
    core_3_next_layer,
    core_2_next_layer,
    core_1_next_layer,
    core_0_next_layer
  };

  assign quiet = {
    core_15_quiet,
    core_14_quiet,
    core_13_quiet,
    core_12_quiet,
    core_11_quiet,
    core_10_quiet,
    core_9_quiet,
    core_8_quiet,
    core_7_quiet,
    core_6_quiet,
    core_5_quiet,
    core_4_quiet,
    core_3_quiet,
    core_2_quiet,
    core_1_quiet,
    core_0_quiet
  };

  assign trap = {
    core_15_trap,
    core_14_trap,
    core_13_trap,
    core_12_trap,
    core_11_trap,
    core_10_trap,
    core_9_trap,
    core_8_trap,
    core_7_trap,
    core_6_trap,
    core_5_trap,
    core_4_trap,
    core_3_trap,
    core_2_trap,
    core_1_trap,
    core_0_trap
  };

  assign trap_code = {
    core_15_trap_code,
    core_14_trap_code,
    core_13_trap_code,
    core_12_trap_code,
    core_11_trap_code,
    core_10_trap_code,
    core_9_trap_code,
    core_8_trap_code,
    core_7_trap_code,
    core_6_trap_code,
    core_5_trap_code,
    core_4_trap_code,
    core_3_trap_code,
    core_2_trap_code,
    core_1_trap_code,
    core_0_trap_code
  };

  assign guard_trap = {
    core_15_guard_trap,
    core_14_guard_trap,
    core_13_guard_trap,
    core_12_guard_trap,
    core_11_guard_trap,
    core_10_guard_trap,
    core_9_guard_trap,
    core_8_guard_trap,
    core_7_guard_trap,
    core_6_guard_trap,
    core_5_guard_trap,
    core_4_guard_trap,
    core_3_guard_trap,
    core_2_guard_trap,
    core_1_guard_trap,
    core_0_guard_trap
  };

  assign core_arready_o = {
    core_15_s_arready,
    core_14_s_arready,
    core_13_s_arready,
    core_12_s_arready,
    core_11_s_arready,
    core_10_s_arready,
    core_9_s_arready,
    core_8_s_arready,
    core_7_s_arready,
    core_6_s_arready,
    core_5_s_arready,
    core_4_s_arready,
    core_3_s_arready,
    core_2_s_arready,
    core_1_s_arready,
    core_0_s_arready
  };

  assign core_rvalid_o = {
    core_15_s_rvalid,
    core_14_s_rvalid,
    core_13_s_rvalid,
    core_12_s_rvalid,
    core_11_s_rvalid,
    core_10_s_rvalid,
    core_9_s_rvalid,
    core_8_s_rvalid,
    core_7_s_rvalid,
    core_6_s_rvalid,
    core_5_s_rvalid,
    core_4_s_rvalid,
    core_3_s_rvalid,
    core_2_s_rvalid,
    core_1_s_rvalid,
    core_0_s_rvalid
  };

  assign core_rresp_o = {
    core_15_s_rresp,
    core_14_s_rresp,
    core_13_s_rresp,
    core_12_s_rresp,
    core_11_s_rresp,
    core_10_s_rresp,
    core_9_s_rresp,
    core_8_s_rresp,
    core_7_s_rresp,
    core_6_s_rresp,
    core_5_s_rresp,
    core_4_s_rresp,
    core_3_s_rresp,
    core_2_s_rresp,
    core_1_s_rresp,
    core_0_s_rresp
  };

  assign core_rlast_o = {
    core_15_s_rlast,
    core_14_s_rlast,
    core_13_s_rlast,
    core_12_s_rlast,
    core_11_s_rlast,
    core_10_s_rlast,
    core_9_s_rlast,
    core_8_s_rlast,
    core_7_s_rlast,
    core_6_s_rlast,
    core_5_s_rlast,
    core_4_s_rlast,
    core_3_s_rlast,
    core_2_s_rlast,
    core_1_s_rlast,
    core_0_s_rlast
  };

  assign core_rlocal_o = {
    core_15_s_rlocal,
    core_14_s_rlocal,
    core_13_s_rlocal,
    core_12_s_rlocal,
    core_11_s_rlocal,
    core_10_s_rlocal,
    core_9_s_rlocal,
    core_8_s_rlocal,
    core_7_s_rlocal,
    core_6_s_rlocal,
    core_5_s_rlocal,
    core_4_s_rlocal,
    core_3_s_rlocal,
    core_2_s_rlocal,
    core_1_s_rlocal,
    core_0_s_rlocal
  };

  assign core_awready_o = {
    core_15_s_awready,
    core_14_s_awready,
    core_13_s_awready,
    core_12_s_awready,
    core_11_s_awready,
    core_10_s_awready,
    core_9_s_awready,
    core_8_s_awready,
    core_7_s_awready,
    core_6_s_awready,
    core_5_s_awready,
    core_4_s_awready,
    core_3_s_awready,
    core_2_s_awready,
    core_1_s_awready,
    core_0_s_awready
  };

  assign core_wready_o = {
    core_15_s_wready,
    core_14_s_wready,
    core_13_s_wready,
    core_12_s_wready,
    core_11_s_wready,
    core_10_s_wready,
    core_9_s_wready,
    core_8_s_wready,
    core_7_s_wready,
    core_6_s_wready,
    core_5_s_wready,
    core_4_s_wready,
    core_3_s_wready,
    core_2_s_wready,
    core_1_s_wready,
    core_0_s_wready
  };

  assign core_bvalid_o = {
    core_15_s_bvalid,
    core_14_s_bvalid,
    core_13_s_bvalid,
    core_12_s_bvalid,
    core_11_s_bvalid,
    core_10_s_bvalid,
    core_9_s_bvalid,
    core_8_s_bvalid,
    core_7_s_bvalid,
    core_6_s_bvalid,
    core_5_s_bvalid,
    core_4_s_bvalid,
    core_3_s_bvalid,
    core_2_s_bvalid,
    core_1_s_bvalid,
    core_0_s_bvalid
  };

  assign core_bresp_o = {
    core_15_s_bresp,
    core_14_s_bresp,
    core_13_s_bresp,
    core_12_s_bresp,
    core_11_s_bresp,
    core_10_s_bresp,
    core_9_s_bresp,
    core_8_s_bresp,
    core_7_s_bresp,
    core_6_s_bresp,
    core_5_s_bresp,
    core_4_s_bresp,
    core_3_s_bresp,
    core_2_s_bresp,
    core_1_s_bresp,
    core_0_s_bresp
  };

  assign mem_arvalid_o = {
    core_15_m_arvalid,
    core_14_m_arvalid,
    core_13_m_arvalid,
    core_12_m_arvalid,
    core_11_m_arvalid,
    core_10_m_arvalid,
    core_9_m_arvalid,
    core_8_m_arvalid,
    core_7_m_arvalid,
    core_6_m_arvalid,
    core_5_m_arvalid,
    core_4_m_arvalid,
    core_3_m_arvalid,
    core_2_m_arvalid,
    core_1_m_arvalid,
    core_0_m_arvalid
  };

  assign mem_araddr_o = {
    core_15_m_araddr,
    core_14_m_araddr,
    core_13_m_araddr,
    core_12_m_araddr,
    core_11_m_araddr,
    core_10_m_araddr,
    core_9_m_araddr,
    core_8_m_araddr,
    core_7_m_araddr,
    core_6_m_araddr,
    core_5_m_araddr,
    core_4_m_araddr,
    core_3_m_araddr,
    core_2_m_araddr,
    core_1_m_araddr,
    core_0_m_araddr
  };

  assign mem_arlen_o = {
    core_15_m_arlen,
    core_14_m_arlen,
    core_13_m_arlen,
    core_12_m_arlen,
    core_11_m_arlen,
    core_10_m_arlen,
    core_9_m_arlen,
    core_8_m_arlen,
    core_7_m_arlen,
    core_6_m_arlen,
    core_5_m_arlen,
    core_4_m_arlen,
    core_3_m_arlen,
    core_2_m_arlen,
    core_1_m_arlen,
    core_0_m_arlen
  };

  assign mem_rready_o = {
    core_15_m_rready,
    core_14_m_rready,
    core_13_m_rready,
    core_12_m_rready,
    core_11_m_rready,
    core_10_m_rready,
    core_9_m_rready,
    core_8_m_rready,
    core_7_m_rready,
    core_6_m_rready,
    core_5_m_rready,
    core_4_m_rready,
    core_3_m_rready,
    core_2_m_rready,
    core_1_m_rready,
    core_0_m_rready
  };

  assign mem_awvalid_o = {
    core_15_m_awvalid,
    core_14_m_awvalid,
    core_13_m_awvalid,
    core_12_m_awvalid,
    core_11_m_awvalid,
    core_10_m_awvalid,
    core_9_m_awvalid,
    core_8_m_awvalid,
    core_7_m_awvalid,
    core_6_m_awvalid,
    core_5_m_awvalid,
    core_4_m_awvalid,
    core_3_m_awvalid,
    core_2_m_awvalid,
    core_1_m_awvalid,
    core_0_m_awvalid
  };

  assign mem_awaddr_o = {
    core_15_m_awaddr,
    core_14_m_awaddr,
    core_13_m_awaddr,
    core_12_m_awaddr,
    core_11_m_awaddr,
    core_10_m_awaddr,
    core_9_m_awaddr,
    core_8_m_awaddr,
    core_7_m_awaddr,
    core_6_m_awaddr,
    core_5_m_awaddr,
    core_4_m_awaddr,
    core_3_m_awaddr,
    core_2_m_awaddr,
    core_1_m_awaddr,
    core_0_m_awaddr
  };

  assign mem_awlen_o = {
    core_15_m_awlen,
    core_14_m_awlen,
    core_13_m_awlen,
    core_12_m_awlen,
    core_11_m_awlen,
    core_10_m_awlen,
    core_9_m_awlen,
    core_8_m_awlen,
    core_7_m_awlen,
    core_6_m_awlen,
    core_5_m_awlen,
    core_4_m_awlen,
    core_3_m_awlen,
    core_2_m_awlen,
    core_1_m_awlen,
    core_0_m_awlen
  };

  assign mem_wvalid_o = {
    core_15_m_wvalid,
    core_14_m_wvalid,
    core_13_m_wvalid,
    core_12_m_wvalid,
    core_11_m_wvalid,
    core_10_m_wvalid,
    core_9_m_wvalid,
    core_8_m_wvalid,
    core_7_m_wvalid,
    core_6_m_wvalid,
    core_5_m_wvalid,
    core_4_m_wvalid,
    core_3_m_wvalid,
    core_2_m_wvalid,
    core_1_m_wvalid,
    core_0_m_wvalid
  };

  assign mem_wlast_o = {
    core_15_m_wlast,
    core_14_m_wlast,
    core_13_m_wlast,
    core_12_m_wlast,
    core_11_m_wlast,
    core_10_m_wlast,
    core_9_m_wlast,
    core_8_m_wlast,
    core_7_m_wlast,
    core_6_m_wlast,
    core_5_m_wlast,
    core_4_m_wlast,
    core_3_m_wlast,
    core_2_m_wlast,
    core_1_m_wlast,
    core_0_m_wlast
  };

  assign mem_bready_o = {
    core_15_m_bready,
    core_14_m_bready,
    core_13_m_bready,
    core_12_m_bready,
    core_11_m_bready,
    core_10_m_bready,
    core_9_m_bready,
    core_8_m_bready,
    core_7_m_bready,
    core_6_m_bready,
    core_5_m_bready,
    core_4_m_bready,
    core_3_m_bready,
    core_2_m_bready,
    core_1_m_bready,
    core_0_m_bready
  };

endmodule

`default_nettype wire
