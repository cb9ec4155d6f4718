// SPDX-License-Identifier: Apache-2.0
//
// Registers of the core and of 16 vNPUs behind an AXI4-Lite slave.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/control_registers.ts; do not edit.
// Body SHA-256: e27bff420fb630e0

`default_nettype none

module vnpu_control_registers (
  input  wire         clk_i,              // Clock.
  input  wire         rst_ni,             // Reset, active low.
  input  wire         s_axi_awvalid_i,    // Write address is offered.
  input  wire  [19:0] s_axi_awaddr_i,     // Write address.
  input  wire         s_axi_wvalid_i,     // Write data is offered.
  input  wire  [31:0] s_axi_wdata_i,      // Write data.
  // Bytes of it that count; all of them, or the write is refused.
  input  wire   [3:0] s_axi_wstrb_i,
  input  wire         s_axi_bready_i,     // The write response is taken.
  input  wire         s_axi_arvalid_i,    // Read address is offered.
  input  wire  [19:0] s_axi_araddr_i,     // Read address.
  input  wire         s_axi_rready_i,     // The read data is taken.
  input  wire         inject_done_i,      // The injected error has been stored (pulse).
  input  wire  [47:0] vnpu_state_i,       // State of each utop_sequencer.
  input  wire [255:0] vnpu_group_i,       // Group of each utop_sequencer.
  input  wire  [63:0] vnpu_fault_code_i,  // Fault code of each utop_sequencer.
  input  wire  [15:0] vnpu_done_i,        // Its program completed (pulse).
  input  wire   [7:0] me_quarantine_i,    // The engine did not answer in time (pulse).
  input  wire   [7:0] me_busy_i,          // ME in Run.
  input  wire  [31:0] me_vnpu_i,          // Tenant of each ME.
  input  wire  [63:0] ve_grants_i,        // VE slots issued in this cycle.
  input  wire  [15:0] preempted_i,        // One of its uTops was preempted (pulse).
  input  wire         trace_drop_i,       // A trace record was dropped (pulse).
  output wire         s_axi_awready_o,    // Write address is taken.
  output wire         s_axi_wready_o,     // Write data is taken.
  output wire         s_axi_bvalid_o,     // Write response is offered.
  output wire   [1:0] s_axi_bresp_o,      // Write response: 0 OKAY, 2 SLVERR.
  output wire         s_axi_arready_o,    // Read address is taken.
  output wire         s_axi_rvalid_o,     // Read data is offered.
  output wire  [31:0] s_axi_rdata_o,      // Read data; 0 with SLVERR and without valid.
  output wire   [1:0] s_axi_rresp_o,      // Read response: 0 OKAY, 2 SLVERR.
  output wire   [1:0] mode_o,             // Scheduling mode.
  output wire         gang_o,             // Mode 2 only: an operator takes all engines.
  output wire  [23:0] slice_cycles_o,     // Modes 2 and 3: time slice in cycles; 0 = never expires.
  output wire  [15:0] switch_cycles_o,    // Mode 3: cost of a switch in cycles.
  output wire   [7:0] me_online_o,        // Engines in service.
  output wire  [15:0] vnpu_enable_o,      // May start.
  output wire  [15:0] vnpu_harvest_o,     // May borrow idle engines.
  output wire  [15:0] vnpu_lend_o,        // Its unused quota may be lent.
  output wire [111:0] vnpu_priority_o,    // Share of service; 0 counts as 1.
  output wire  [63:0] me_quota_o,         // MEs that it owns.
  output wire  [63:0] ve_quota_o,         // VEs that it owns.
  output wire  [15:0] run_o,              // Doorbell (pulse).
  output wire  [15:0] clear_o,            // Leave Fault (pulse).
  output wire  [15:0] stop_o,             // Hypervisor stop (level).
  // Address of the uTop execution table. Three elements of 16 bits a vNPU, lowest first.
  output wire [767:0] table_base_o,
  output wire [255:0] table_rows_o,       // Rows of the table.
  // Address of the code segment. Three elements of 16 bits a vNPU, lowest first.
  output wire [767:0] code_base_o,
  output wire [511:0] code_bytes_o,       // Bytes of the code segment.
  // Address of the saved contexts. Three elements of 16 bits a vNPU, lowest first.
  output wire [767:0] context_base_o,
  output wire [511:0] context_bytes_o,    // Bytes of one saved context.
  output wire         inject_valid_o,     // Flip a bit of what is stored next.
  output wire         inject_row_o,       // 0 in the next beat of code, 1 in the next row.
  output wire   [3:0] inject_vnpu_o,      // For this vNPU.
  output wire  [15:0] irq_o,              // An enabled interrupt of the vNPU is pending (level).
  // An enabled interrupt of the hypervisor is pending (level).
  output wire         irq_hypervisor_o
);

  // ----------------------------------------
  // Bus
  // ----------------------------------------

  wire write_error;       // The write that waits is refused.
  wire read_error;        // The read that waits is refused.
  wire [31:0] read_data;  // What it reads.

  wire writes;                // A write acts in this cycle, if it is not refused.
  wire [19:0] write_address;  // Its address.
  wire [31:0] write_data;     // Its data.
  wire [3:0] write_strobe;    // Its strobe.
  wire reads;                 // A read acts in this cycle.
  wire [19:0] read_address;   // Its address.
  vnpu_regs_bus u_bus (
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

  wire [6:0] write_core;         // Register of the core to write.
  wire [13:0] write_hypervisor;  // Register of a hypervisor page to write.
  wire [2:0] write_guest;        // Register of a guest page to write.
  wire [15:0] write_vnpu;        // Its vNPU, one-hot.
  wire write_hit;                // There is such a register to write.
  vnpu_regs_write_decoder u_write_decoder (
    .address_i    (write_address),
    .core_o       (write_core),
    .hypervisor_o (write_hypervisor),
    .guest_o      (write_guest),
    .vnpu_o       (write_vnpu),
    .hit_o        (write_hit)
  );

  wire [16:0] read_core;        // Register of the core to read.
  wire [13:0] read_hypervisor;  // Register of a hypervisor page to read.
  wire [9:0] read_guest;        // Register of a guest page to read.
  wire [15:0] read_vnpu;        // Its vNPU, one-hot.
  wire read_hit;                // There is such a register to read.
  vnpu_regs_read_decoder u_read_decoder (
    .address_i    (read_address),
    .core_o       (read_core),
    .hypervisor_o (read_hypervisor),
    .guest_o      (read_guest),
    .vnpu_o       (read_vnpu),
    .hit_o        (read_hit)
  );

  assign read_error = ~read_hit;

  // ----------------------------------------
  // Writes
  // ----------------------------------------

  // Its vNPU must not run.
  wire idle_only =
      write_hypervisor[5] |
      write_hypervisor[6] |
      write_hypervisor[7] |
      write_hypervisor[8] |
      write_hypervisor[9] |
      write_hypervisor[10] |
      write_hypervisor[11] |
      write_hypervisor[12] |
      write_hypervisor[13];

  vnpu_regs_check u_check (
    .hit_i           (write_hit),
    .idle_only_i     (idle_only),
    .injects_i       (write_core[6]),
    .sets_me_quota_i (write_hypervisor[2]),
    .sets_ve_quota_i (write_hypervisor[3]),
    .sets_mode_i     (write_core[0]),
    .sets_online_i   (write_core[3]),
    .vnpu_i          (write_vnpu),
    .data_i          (write_data),
    .strobe_i        (write_strobe),
    .state_i         (vnpu_state_i),
    .temporal_i      (mode_o[1]),
    .me_online_i     (me_online_o),
    .me_quota_i      (me_quota_o),
    .ve_quota_i      (ve_quota_o),
    .refuse_o        (write_error)
  );

  // A write is not refused.
  wire takes = writes & ~write_error;

  wire inject_row;         // INJECT.row.
  wire [3:0] inject_vnpu;  // INJECT.vnpu.
  vnpu_regs_core u_core (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .sets_mode_i    (write_core[0] & takes),
    .sets_slice_i   (write_core[1] & takes),
    .sets_switch_i  (write_core[2] & takes),
    .sets_online_i  (write_core[3] & takes),
    .injects_i      (write_core[6] & takes),
    .data_i         (write_data[23:0]),
    .quarantine_i   (me_quarantine_i),
    .inject_done_i  (inject_done_i),
    .mode_o         (mode_o),
    .gang_o         (gang_o),
    .slice_o        (slice_cycles_o),
    .switch_o       (switch_cycles_o),
    .online_o       (me_online_o),
    .inject_valid_o (inject_valid_o),
    .inject_row_o   (inject_row),
    .inject_vnpu_o  (inject_vnpu)
  );

  assign inject_row_o = inject_row & inject_valid_o;
  assign inject_vnpu_o = inject_vnpu & {4{inject_valid_o}};

  // Register of a hypervisor page that is written.
  wire [13:0] sets = write_hypervisor & {14{takes}};
  // DOORBELL is written.
  wire rings = write_guest[0] & takes;

  wire [3:0] control_0;         // CONTROL of vNPU 0.
  wire [3:0] me_quota_0;        // MEs that vNPU 0 owns.
  wire [3:0] ve_quota_0;        // VEs that vNPU 0 owns.
  wire [6:0] share_0;           // Share of vNPU 0.
  wire run_0;                   // vNPU 0 is to run.
  wire clear_0;                 // vNPU 0 is to leave Fault.
  wire [43:0] table_base_0;     // Address of the table of vNPU 0, bits 47:4.
  wire [15:0] table_rows_0;     // Rows of the table of vNPU 0.
  wire [43:0] code_base_0;      // Address of the code of vNPU 0, bits 47:4.
  wire [31:0] code_bytes_0;     // Bytes of the code of vNPU 0.
  wire [43:0] context_base_0;   // Address of the contexts of vNPU 0, bits 47:4.
  wire [31:0] context_bytes_0;  // Bytes of the contexts of vNPU 0.
  vnpu_regs_vnpu u_vnpu_0 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[0]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_0),
    .me_quota_o      (me_quota_0),
    .ve_quota_o      (ve_quota_0),
    .share_o         (share_0),
    .run_o           (run_0),
    .clear_o         (clear_0),
    .table_base_o    (table_base_0),
    .table_rows_o    (table_rows_0),
    .code_base_o     (code_base_0),
    .code_bytes_o    (code_bytes_0),
    .context_base_o  (context_base_0),
    .context_bytes_o (context_bytes_0)
  );

  wire [3:0] control_1;         // CONTROL of vNPU 1.
  wire [3:0] me_quota_1;        // MEs that vNPU 1 owns.
  wire [3:0] ve_quota_1;        // VEs that vNPU 1 owns.
  wire [6:0] share_1;           // Share of vNPU 1.
  wire run_1;                   // vNPU 1 is to run.
  wire clear_1;                 // vNPU 1 is to leave Fault.
  wire [43:0] table_base_1;     // Address of the table of vNPU 1, bits 47:4.
  wire [15:0] table_rows_1;     // Rows of the table of vNPU 1.
  wire [43:0] code_base_1;      // Address of the code of vNPU 1, bits 47:4.
  wire [31:0] code_bytes_1;     // Bytes of the code of vNPU 1.
  wire [43:0] context_base_1;   // Address of the contexts of vNPU 1, bits 47:4.
  wire [31:0] context_bytes_1;  // Bytes of the contexts of vNPU 1.
  vnpu_regs_vnpu u_vnpu_1 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[1]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_1),
    .me_quota_o      (me_quota_1),
    .ve_quota_o      (ve_quota_1),
    .share_o         (share_1),
    .run_o           (run_1),
    .clear_o         (clear_1),
    .table_base_o    (table_base_1),
    .table_rows_o    (table_rows_1),
    .code_base_o     (code_base_1),
    .code_bytes_o    (code_bytes_1),
    .context_base_o  (context_base_1),
    .context_bytes_o (context_bytes_1)
  );

  wire [3:0] control_2;         // CONTROL of vNPU 2.
  wire [3:0] me_quota_2;        // MEs that vNPU 2 owns.
  wire [3:0] ve_quota_2;        // VEs that vNPU 2 owns.
  wire [6:0] share_2;           // Share of vNPU 2.
  wire run_2;                   // vNPU 2 is to run.
  wire clear_2;                 // vNPU 2 is to leave Fault.
  wire [43:0] table_base_2;     // Address of the table of vNPU 2, bits 47:4.
  wire [15:0] table_rows_2;     // Rows of the table of vNPU 2.
  wire [43:0] code_base_2;      // Address of the code of vNPU 2, bits 47:4.
  wire [31:0] code_bytes_2;     // Bytes of the code of vNPU 2.
  wire [43:0] context_base_2;   // Address of the contexts of vNPU 2, bits 47:4.
  wire [31:0] context_bytes_2;  // Bytes of the contexts of vNPU 2.
  vnpu_regs_vnpu u_vnpu_2 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[2]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_2),
    .me_quota_o      (me_quota_2),
    .ve_quota_o      (ve_quota_2),
    .share_o         (share_2),
    .run_o           (run_2),
    .clear_o         (clear_2),
    .table_base_o    (table_base_2),
    .table_rows_o    (table_rows_2),
    .code_base_o     (code_base_2),
    .code_bytes_o    (code_bytes_2),
    .context_base_o  (context_base_2),
    .context_bytes_o (context_bytes_2)
  );

  wire [3:0] control_3;         // CONTROL of vNPU 3.
  wire [3:0] me_quota_3;        // MEs that vNPU 3 owns.
  wire [3:0] ve_quota_3;        // VEs that vNPU 3 owns.
  wire [6:0] share_3;           // Share of vNPU 3.
  wire run_3;                   // vNPU 3 is to run.
  wire clear_3;                 // vNPU 3 is to leave Fault.
  wire [43:0] table_base_3;     // Address of the table of vNPU 3, bits 47:4.
  wire [15:0] table_rows_3;     // Rows of the table of vNPU 3.
  wire [43:0] code_base_3;      // Address of the code of vNPU 3, bits 47:4.
  wire [31:0] code_bytes_3;     // Bytes of the code of vNPU 3.
  wire [43:0] context_base_3;   // Address of the contexts of vNPU 3, bits 47:4.
  wire [31:0] context_bytes_3;  // Bytes of the contexts of vNPU 3.
  vnpu_regs_vnpu u_vnpu_3 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[3]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_3),
    .me_quota_o      (me_quota_3),
    .ve_quota_o      (ve_quota_3),
    .share_o         (share_3),
    .run_o           (run_3),
    .clear_o         (clear_3),
    .table_base_o    (table_base_3),
    .table_rows_o    (table_rows_3),
    .code_base_o     (code_base_3),
    .code_bytes_o    (code_bytes_3),
    .context_base_o  (context_base_3),
    .context_bytes_o (context_bytes_3)
  );

  wire [3:0] control_4;         // CONTROL of vNPU 4.
  wire [3:0] me_quota_4;        // MEs that vNPU 4 owns.
  wire [3:0] ve_quota_4;        // VEs that vNPU 4 owns.
  wire [6:0] share_4;           // Share of vNPU 4.
  wire run_4;                   // vNPU 4 is to run.
  wire clear_4;                 // vNPU 4 is to leave Fault.
  wire [43:0] table_base_4;     // Address of the table of vNPU 4, bits 47:4.
  wire [15:0] table_rows_4;     // Rows of the table of vNPU 4.
  wire [43:0] code_base_4;      // Address of the code of vNPU 4, bits 47:4.
  wire [31:0] code_bytes_4;     // Bytes of the code of vNPU 4.
  wire [43:0] context_base_4;   // Address of the contexts of vNPU 4, bits 47:4.
  wire [31:0] context_bytes_4;  // Bytes of the contexts of vNPU 4.
  vnpu_regs_vnpu u_vnpu_4 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[4]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_4),
    .me_quota_o      (me_quota_4),
    .ve_quota_o      (ve_quota_4),
    .share_o         (share_4),
    .run_o           (run_4),
    .clear_o         (clear_4),
    .table_base_o    (table_base_4),
    .table_rows_o    (table_rows_4),
    .code_base_o     (code_base_4),
    .code_bytes_o    (code_bytes_4),
    .context_base_o  (context_base_4),
    .context_bytes_o (context_bytes_4)
  );

  wire [3:0] control_5;         // CONTROL of vNPU 5.
  wire [3:0] me_quota_5;        // MEs that vNPU 5 owns.
  wire [3:0] ve_quota_5;        // VEs that vNPU 5 owns.
  wire [6:0] share_5;           // Share of vNPU 5.
  wire run_5;                   // vNPU 5 is to run.
  wire clear_5;                 // vNPU 5 is to leave Fault.
  wire [43:0] table_base_5;     // Address of the table of vNPU 5, bits 47:4.
  wire [15:0] table_rows_5;     // Rows of the table of vNPU 5.
  wire [43:0] code_base_5;      // Address of the code of vNPU 5, bits 47:4.
  wire [31:0] code_bytes_5;     // Bytes of the code of vNPU 5.
  wire [43:0] context_base_5;   // Address of the contexts of vNPU 5, bits 47:4.
  wire [31:0] context_bytes_5;  // Bytes of the contexts of vNPU 5.
  vnpu_regs_vnpu u_vnpu_5 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[5]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_5),
    .me_quota_o      (me_quota_5),
    .ve_quota_o      (ve_quota_5),
    .share_o         (share_5),
    .run_o           (run_5),
    .clear_o         (clear_5),
    .table_base_o    (table_base_5),
    .table_rows_o    (table_rows_5),
    .code_base_o     (code_base_5),
    .code_bytes_o    (code_bytes_5),
    .context_base_o  (context_base_5),
    .context_bytes_o (context_bytes_5)
  );

  wire [3:0] control_6;         // CONTROL of vNPU 6.
  wire [3:0] me_quota_6;        // MEs that vNPU 6 owns.
  wire [3:0] ve_quota_6;        // VEs that vNPU 6 owns.
  wire [6:0] share_6;           // Share of vNPU 6.
  wire run_6;                   // vNPU 6 is to run.
  wire clear_6;                 // vNPU 6 is to leave Fault.
  wire [43:0] table_base_6;     // Address of the table of vNPU 6, bits 47:4.
  wire [15:0] table_rows_6;     // Rows of the table of vNPU 6.
  wire [43:0] code_base_6;      // Address of the code of vNPU 6, bits 47:4.
  wire [31:0] code_bytes_6;     // Bytes of the code of vNPU 6.
  wire [43:0] context_base_6;   // Address of the contexts of vNPU 6, bits 47:4.
  wire [31:0] context_bytes_6;  // Bytes of the contexts of vNPU 6.
  vnpu_regs_vnpu u_vnpu_6 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[6]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_6),
    .me_quota_o      (me_quota_6),
    .ve_quota_o      (ve_quota_6),
    .share_o         (share_6),
    .run_o           (run_6),
    .clear_o         (clear_6),
    .table_base_o    (table_base_6),
    .table_rows_o    (table_rows_6),
    .code_base_o     (code_base_6),
    .code_bytes_o    (code_bytes_6),
    .context_base_o  (context_base_6),
    .context_bytes_o (context_bytes_6)
  );

  wire [3:0] control_7;         // CONTROL of vNPU 7.
  wire [3:0] me_quota_7;        // MEs that vNPU 7 owns.
  wire [3:0] ve_quota_7;        // VEs that vNPU 7 owns.
  wire [6:0] share_7;           // Share of vNPU 7.
  wire run_7;                   // vNPU 7 is to run.
  wire clear_7;                 // vNPU 7 is to leave Fault.
  wire [43:0] table_base_7;     // Address of the table of vNPU 7, bits 47:4.
  wire [15:0] table_rows_7;     // Rows of the table of vNPU 7.
  wire [43:0] code_base_7;      // Address of the code of vNPU 7, bits 47:4.
  wire [31:0] code_bytes_7;     // Bytes of the code of vNPU 7.
  wire [43:0] context_base_7;   // Address of the contexts of vNPU 7, bits 47:4.
  wire [31:0] context_bytes_7;  // Bytes of the contexts of vNPU 7.
  vnpu_regs_vnpu u_vnpu_7 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[7]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_7),
    .me_quota_o      (me_quota_7),
    .ve_quota_o      (ve_quota_7),
    .share_o         (share_7),
    .run_o           (run_7),
    .clear_o         (clear_7),
    .table_base_o    (table_base_7),
    .table_rows_o    (table_rows_7),
    .code_base_o     (code_base_7),
    .code_bytes_o    (code_bytes_7),
    .context_base_o  (context_base_7),
    .context_bytes_o (context_bytes_7)
  );

  wire [3:0] control_8;         // CONTROL of vNPU 8.
  wire [3:0] me_quota_8;        // MEs that vNPU 8 owns.
  wire [3:0] ve_quota_8;        // VEs that vNPU 8 owns.
  wire [6:0] share_8;           // Share of vNPU 8.
  wire run_8;                   // vNPU 8 is to run.
  wire clear_8;                 // vNPU 8 is to leave Fault.
  wire [43:0] table_base_8;     // Address of the table of vNPU 8, bits 47:4.
  wire [15:0] table_rows_8;     // Rows of the table of vNPU 8.
  wire [43:0] code_base_8;      // Address of the code of vNPU 8, bits 47:4.
  wire [31:0] code_bytes_8;     // Bytes of the code of vNPU 8.
  wire [43:0] context_base_8;   // Address of the contexts of vNPU 8, bits 47:4.
  wire [31:0] context_bytes_8;  // Bytes of the contexts of vNPU 8.
  vnpu_regs_vnpu u_vnpu_8 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[8]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_8),
    .me_quota_o      (me_quota_8),
    .ve_quota_o      (ve_quota_8),
    .share_o         (share_8),
    .run_o           (run_8),
    .clear_o         (clear_8),
    .table_base_o    (table_base_8),
    .table_rows_o    (table_rows_8),
    .code_base_o     (code_base_8),
    .code_bytes_o    (code_bytes_8),
    .context_base_o  (context_base_8),
    .context_bytes_o (context_bytes_8)
  );

  wire [3:0] control_9;         // CONTROL of vNPU 9.
  wire [3:0] me_quota_9;        // MEs that vNPU 9 owns.
  wire [3:0] ve_quota_9;        // VEs that vNPU 9 owns.
  wire [6:0] share_9;           // Share of vNPU 9.
  wire run_9;                   // vNPU 9 is to run.
  wire clear_9;                 // vNPU 9 is to leave Fault.
  wire [43:0] table_base_9;     // Address of the table of vNPU 9, bits 47:4.
  wire [15:0] table_rows_9;     // Rows of the table of vNPU 9.
  wire [43:0] code_base_9;      // Address of the code of vNPU 9, bits 47:4.
  wire [31:0] code_bytes_9;     // Bytes of the code of vNPU 9.
  wire [43:0] context_base_9;   // Address of the contexts of vNPU 9, bits 47:4.
  wire [31:0] context_bytes_9;  // Bytes of the contexts of vNPU 9.
  vnpu_regs_vnpu u_vnpu_9 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[9]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_9),
    .me_quota_o      (me_quota_9),
    .ve_quota_o      (ve_quota_9),
    .share_o         (share_9),
    .run_o           (run_9),
    .clear_o         (clear_9),
    .table_base_o    (table_base_9),
    .table_rows_o    (table_rows_9),
    .code_base_o     (code_base_9),
    .code_bytes_o    (code_bytes_9),
    .context_base_o  (context_base_9),
    .context_bytes_o (context_bytes_9)
  );

  wire [3:0] control_10;         // CONTROL of vNPU 10.
  wire [3:0] me_quota_10;        // MEs that vNPU 10 owns.
  wire [3:0] ve_quota_10;        // VEs that vNPU 10 owns.
  wire [6:0] share_10;           // Share of vNPU 10.
  wire run_10;                   // vNPU 10 is to run.
  wire clear_10;                 // vNPU 10 is to leave Fault.
  wire [43:0] table_base_10;     // Address of the table of vNPU 10, bits 47:4.
  wire [15:0] table_rows_10;     // Rows of the table of vNPU 10.
  wire [43:0] code_base_10;      // Address of the code of vNPU 10, bits 47:4.
  wire [31:0] code_bytes_10;     // Bytes of the code of vNPU 10.
  wire [43:0] context_base_10;   // Address of the contexts of vNPU 10, bits 47:4.
  wire [31:0] context_bytes_10;  // Bytes of the contexts of vNPU 10.
  vnpu_regs_vnpu u_vnpu_10 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[10]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_10),
    .me_quota_o      (me_quota_10),
    .ve_quota_o      (ve_quota_10),
    .share_o         (share_10),
    .run_o           (run_10),
    .clear_o         (clear_10),
    .table_base_o    (table_base_10),
    .table_rows_o    (table_rows_10),
    .code_base_o     (code_base_10),
    .code_bytes_o    (code_bytes_10),
    .context_base_o  (context_base_10),
    .context_bytes_o (context_bytes_10)
  );

  wire [3:0] control_11;         // CONTROL of vNPU 11.
  wire [3:0] me_quota_11;        // MEs that vNPU 11 owns.
  wire [3:0] ve_quota_11;        // VEs that vNPU 11 owns.
  wire [6:0] share_11;           // Share of vNPU 11.
  wire run_11;                   // vNPU 11 is to run.
  wire clear_11;                 // vNPU 11 is to leave Fault.
  wire [43:0] table_base_11;     // Address of the table of vNPU 11, bits 47:4.
  wire [15:0] table_rows_11;     // Rows of the table of vNPU 11.
  wire [43:0] code_base_11;      // Address of the code of vNPU 11, bits 47:4.
  wire [31:0] code_bytes_11;     // Bytes of the code of vNPU 11.
  wire [43:0] context_base_11;   // Address of the contexts of vNPU 11, bits 47:4.
  wire [31:0] context_bytes_11;  // Bytes of the contexts of vNPU 11.
  vnpu_regs_vnpu u_vnpu_11 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[11]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_11),
    .me_quota_o      (me_quota_11),
    .ve_quota_o      (ve_quota_11),
    .share_o         (share_11),
    .run_o           (run_11),
    .clear_o         (clear_11),
    .table_base_o    (table_base_11),
    .table_rows_o    (table_rows_11),
    .code_base_o     (code_base_11),
    .code_bytes_o    (code_bytes_11),
    .context_base_o  (context_base_11),
    .context_bytes_o (context_bytes_11)
  );

  wire [3:0] control_12;         // CONTROL of vNPU 12.
  wire [3:0] me_quota_12;        // MEs that vNPU 12 owns.
  wire [3:0] ve_quota_12;        // VEs that vNPU 12 owns.
  wire [6:0] share_12;           // Share of vNPU 12.
  wire run_12;                   // vNPU 12 is to run.
  wire clear_12;                 // vNPU 12 is to leave Fault.
  wire [43:0] table_base_12;     // Address of the table of vNPU 12, bits 47:4.
  wire [15:0] table_rows_12;     // Rows of the table of vNPU 12.
  wire [43:0] code_base_12;      // Address of the code of vNPU 12, bits 47:4.
  wire [31:0] code_bytes_12;     // Bytes of the code of vNPU 12.
  wire [43:0] context_base_12;   // Address of the contexts of vNPU 12, bits 47:4.
  wire [31:0] context_bytes_12;  // Bytes of the contexts of vNPU 12.
  vnpu_regs_vnpu u_vnpu_12 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[12]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_12),
    .me_quota_o      (me_quota_12),
    .ve_quota_o      (ve_quota_12),
    .share_o         (share_12),
    .run_o           (run_12),
    .clear_o         (clear_12),
    .table_base_o    (table_base_12),
    .table_rows_o    (table_rows_12),
    .code_base_o     (code_base_12),
    .code_bytes_o    (code_bytes_12),
    .context_base_o  (context_base_12),
    .context_bytes_o (context_bytes_12)
  );

  wire [3:0] control_13;         // CONTROL of vNPU 13.
  wire [3:0] me_quota_13;        // MEs that vNPU 13 owns.
  wire [3:0] ve_quota_13;        // VEs that vNPU 13 owns.
  wire [6:0] share_13;           // Share of vNPU 13.
  wire run_13;                   // vNPU 13 is to run.
  wire clear_13;                 // vNPU 13 is to leave Fault.
  wire [43:0] table_base_13;     // Address of the table of vNPU 13, bits 47:4.
  wire [15:0] table_rows_13;     // Rows of the table of vNPU 13.
  wire [43:0] code_base_13;      // Address of the code of vNPU 13, bits 47:4.
  wire [31:0] code_bytes_13;     // Bytes of the code of vNPU 13.
  wire [43:0] context_base_13;   // Address of the contexts of vNPU 13, bits 47:4.
  wire [31:0] context_bytes_13;  // Bytes of the contexts of vNPU 13.
  vnpu_regs_vnpu u_vnpu_13 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[13]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_13),
    .me_quota_o      (me_quota_13),
    .ve_quota_o      (ve_quota_13),
    .share_o         (share_13),
    .run_o           (run_13),
    .clear_o         (clear_13),
    .table_base_o    (table_base_13),
    .table_rows_o    (table_rows_13),
    .code_base_o     (code_base_13),
    .code_bytes_o    (code_bytes_13),
    .context_base_o  (context_base_13),
    .context_bytes_o (context_bytes_13)
  );

  wire [3:0] control_14;         // CONTROL of vNPU 14.
  wire [3:0] me_quota_14;        // MEs that vNPU 14 owns.
  wire [3:0] ve_quota_14;        // VEs that vNPU 14 owns.
  wire [6:0] share_14;           // Share of vNPU 14.
  wire run_14;                   // vNPU 14 is to run.
  wire clear_14;                 // vNPU 14 is to leave Fault.
  wire [43:0] table_base_14;     // Address of the table of vNPU 14, bits 47:4.
  wire [15:0] table_rows_14;     // Rows of the table of vNPU 14.
  wire [43:0] code_base_14;      // Address of the code of vNPU 14, bits 47:4.
  wire [31:0] code_bytes_14;     // Bytes of the code of vNPU 14.
  wire [43:0] context_base_14;   // Address of the contexts of vNPU 14, bits 47:4.
  wire [31:0] context_bytes_14;  // Bytes of the contexts of vNPU 14.
  vnpu_regs_vnpu u_vnpu_14 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[14]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_14),
    .me_quota_o      (me_quota_14),
    .ve_quota_o      (ve_quota_14),
    .share_o         (share_14),
    .run_o           (run_14),
    .clear_o         (clear_14),
    .table_base_o    (table_base_14),
    .table_rows_o    (table_rows_14),
    .code_base_o     (code_base_14),
    .code_bytes_o    (code_bytes_14),
    .context_base_o  (context_base_14),
    .context_bytes_o (context_bytes_14)
  );

  wire [3:0] control_15;         // CONTROL of vNPU 15.
  wire [3:0] me_quota_15;        // MEs that vNPU 15 owns.
  wire [3:0] ve_quota_15;        // VEs that vNPU 15 owns.
  wire [6:0] share_15;           // Share of vNPU 15.
  wire run_15;                   // vNPU 15 is to run.
  wire clear_15;                 // vNPU 15 is to leave Fault.
  wire [43:0] table_base_15;     // Address of the table of vNPU 15, bits 47:4.
  wire [15:0] table_rows_15;     // Rows of the table of vNPU 15.
  wire [43:0] code_base_15;      // Address of the code of vNPU 15, bits 47:4.
  wire [31:0] code_bytes_15;     // Bytes of the code of vNPU 15.
  wire [43:0] context_base_15;   // Address of the contexts of vNPU 15, bits 47:4.
  wire [31:0] context_bytes_15;  // Bytes of the contexts of vNPU 15.
  vnpu_regs_vnpu u_vnpu_15 (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mine_i          (write_vnpu[15]),
    .hypervisor_i    (sets),
    .doorbell_i      (rings),
    .data_i          (write_data),
    .control_o       (control_15),
    .me_quota_o      (me_quota_15),
    .ve_quota_o      (ve_quota_15),
    .share_o         (share_15),
    .run_o           (run_15),
    .clear_o         (clear_15),
    .table_base_o    (table_base_15),
    .table_rows_o    (table_rows_15),
    .code_base_o     (code_base_15),
    .code_bytes_o    (code_bytes_15),
    .context_base_o  (context_base_15),
    .context_bytes_o (context_bytes_15)
  );

  assign vnpu_enable_o = {
    control_15[0],
    control_14[0],
    control_13[0],
    control_12[0],
    control_11[0],
    control_10[0],
    control_9[0],
    control_8[0],
    control_7[0],
    control_6[0],
    control_5[0],
    control_4[0],
    control_3[0],
    control_2[0],
    control_1[0],
    control_0[0]
  };

  assign vnpu_harvest_o = {
    control_15[1],
    control_14[1],
    control_13[1],
    control_12[1],
    control_11[1],
    control_10[1],
    control_9[1],
    control_8[1],
    control_7[1],
    control_6[1],
    control_5[1],
    control_4[1],
    control_3[1],
    control_2[1],
    control_1[1],
    control_0[1]
  };

  assign vnpu_lend_o = {
    control_15[2],
    control_14[2],
    control_13[2],
    control_12[2],
    control_11[2],
    control_10[2],
    control_9[2],
    control_8[2],
    control_7[2],
    control_6[2],
    control_5[2],
    control_4[2],
    control_3[2],
    control_2[2],
    control_1[2],
    control_0[2]
  };

  assign stop_o = {
    control_15[3],
    control_14[3],
    control_13[3],
    control_12[3],
    control_11[3],
    control_10[3],
    control_9[3],
    control_8[3],
    control_7[3],
    control_6[3],
    control_5[3],
    control_4[3],
    control_3[3],
    control_2[3],
    control_1[3],
    control_0[3]
  };

  assign vnpu_priority_o = {
    share_15,
    share_14,
    share_13,
    share_12,
    share_11,
    share_10,
    share_9,
    share_8,
    share_7,
    share_6,
    share_5,
    share_4,
    share_3,
    share_2,
    share_1,
    share_0
  };

  assign me_quota_o = {
    me_quota_15,
    me_quota_14,
    me_quota_13,
    me_quota_12,
    me_quota_11,
    me_quota_10,
    me_quota_9,
    me_quota_8,
    me_quota_7,
    me_quota_6,
    me_quota_5,
    me_quota_4,
    me_quota_3,
    me_quota_2,
    me_quota_1,
    me_quota_0
  };

  assign ve_quota_o = {
    ve_quota_15,
    ve_quota_14,
    ve_quota_13,
    ve_quota_12,
    ve_quota_11,
    ve_quota_10,
    ve_quota_9,
    ve_quota_8,
    ve_quota_7,
    ve_quota_6,
    ve_quota_5,
    ve_quota_4,
    ve_quota_3,
    ve_quota_2,
    ve_quota_1,
    ve_quota_0
  };

  assign run_o = {
    run_15,
    run_14,
    run_13,
    run_12,
    run_11,
    run_10,
    run_9,
    run_8,
    run_7,
    run_6,
    run_5,
    run_4,
    run_3,
    run_2,
    run_1,
    run_0
  };

  assign clear_o = {
    clear_15,
    clear_14,
    clear_13,
    clear_12,
    clear_11,
    clear_10,
    clear_9,
    clear_8,
    clear_7,
    clear_6,
    clear_5,
    clear_4,
    clear_3,
    clear_2,
    clear_1,
    clear_0
  };

  assign table_base_o = {
    table_base_15,
    4'd0,
    table_base_14,
    4'd0,
    table_base_13,
    4'd0,
    table_base_12,
    4'd0,
    table_base_11,
    4'd0,
    table_base_10,
    4'd0,
    table_base_9,
    4'd0,
    table_base_8,
    4'd0,
    table_base_7,
    4'd0,
    table_base_6,
    4'd0,
    table_base_5,
    4'd0,
    table_base_4,
    4'd0,
    table_base_3,
    4'd0,
    table_base_2,
    4'd0,
    table_base_1,
    4'd0,
    table_base_0,
    4'd0
  };

  assign table_rows_o = {
    table_rows_15,
    table_rows_14,
    table_rows_13,
    table_rows_12,
    table_rows_11,
    table_rows_10,
    table_rows_9,
    table_rows_8,
    table_rows_7,
    table_rows_6,
    table_rows_5,
    table_rows_4,
    table_rows_3,
    table_rows_2,
    table_rows_1,
    table_rows_0
  };

  assign code_base_o = {
    code_base_15,
    4'd0,
    code_base_14,
    4'd0,
    code_base_13,
    4'd0,
    code_base_12,
    4'd0,
    code_base_11,
    4'd0,
    code_base_10,
    4'd0,
    code_base_9,
    4'd0,
    code_base_8,
    4'd0,
    code_base_7,
    4'd0,
    code_base_6,
    4'd0,
    code_base_5,
    4'd0,
    code_base_4,
    4'd0,
    code_base_3,
    4'd0,
    code_base_2,
    4'd0,
    code_base_1,
    4'd0,
    code_base_0,
    4'd0
  };

  assign code_bytes_o = {
    code_bytes_15,
    code_bytes_14,
    code_bytes_13,
    code_bytes_12,
    code_bytes_11,
    code_bytes_10,
    code_bytes_9,
    code_bytes_8,
    code_bytes_7,
    code_bytes_6,
    code_bytes_5,
    code_bytes_4,
    code_bytes_3,
    code_bytes_2,
    code_bytes_1,
    code_bytes_0
  };

  assign context_base_o = {
    context_base_15,
    4'd0,
    context_base_14,
    4'd0,
    context_base_13,
    4'd0,
    context_base_12,
    4'd0,
    context_base_11,
    4'd0,
    context_base_10,
    4'd0,
    context_base_9,
    4'd0,
    context_base_8,
    4'd0,
    context_base_7,
    4'd0,
    context_base_6,
    4'd0,
    context_base_5,
    4'd0,
    context_base_4,
    4'd0,
    context_base_3,
    4'd0,
    context_base_2,
    4'd0,
    context_base_1,
    4'd0,
    context_base_0,
    4'd0
  };

  assign context_bytes_o = {
    context_bytes_15,
    context_bytes_14,
    context_bytes_13,
    context_bytes_12,
    context_bytes_11,
    context_bytes_10,
    context_bytes_9,
    context_bytes_8,
    context_bytes_7,
    context_bytes_6,
    context_bytes_5,
    context_bytes_4,
    context_bytes_3,
    context_bytes_2,
    context_bytes_1,
    context_bytes_0
  };

  // CONTROL of each vNPU.
  wire [63:0] control = {
    control_15,
    control_14,
    control_13,
    control_12,
    control_11,
    control_10,
    control_9,
    control_8,
    control_7,
    control_6,
    control_5,
    control_4,
    control_3,
    control_2,
    control_1,
    control_0
  };

  // Their table addresses, bits 47:4.
  wire [703:0] table_base = {
    table_base_15,
    table_base_14,
    table_base_13,
    table_base_12,
    table_base_11,
    table_base_10,
    table_base_9,
    table_base_8,
    table_base_7,
    table_base_6,
    table_base_5,
    table_base_4,
    table_base_3,
    table_base_2,
    table_base_1,
    table_base_0
  };

  // Their code addresses, bits 47:4.
  wire [703:0] code_base = {
    code_base_15,
    code_base_14,
    code_base_13,
    code_base_12,
    code_base_11,
    code_base_10,
    code_base_9,
    code_base_8,
    code_base_7,
    code_base_6,
    code_base_5,
    code_base_4,
    code_base_3,
    code_base_2,
    code_base_1,
    code_base_0
  };

  // Their context addresses, bits 47:4.
  wire [703:0] context_base = {
    context_base_15,
    context_base_14,
    context_base_13,
    context_base_12,
    context_base_11,
    context_base_10,
    context_base_9,
    context_base_8,
    context_base_7,
    context_base_6,
    context_base_5,
    context_base_4,
    context_base_3,
    context_base_2,
    context_base_1,
    context_base_0
  };

  // ----------------------------------------
  // Events
  // ----------------------------------------

  // vNPUs in state Fault.
  wire [15:0] fault = {
    vnpu_state_i[47:45] == 3'd5,
    vnpu_state_i[44:42] == 3'd5,
    vnpu_state_i[41:39] == 3'd5,
    vnpu_state_i[38:36] == 3'd5,
    vnpu_state_i[35:33] == 3'd5,
    vnpu_state_i[32:30] == 3'd5,
    vnpu_state_i[29:27] == 3'd5,
    vnpu_state_i[26:24] == 3'd5,
    vnpu_state_i[23:21] == 3'd5,
    vnpu_state_i[20:18] == 3'd5,
    vnpu_state_i[17:15] == 3'd5,
    vnpu_state_i[14:12] == 3'd5,
    vnpu_state_i[11:9] == 3'd5,
    vnpu_state_i[8:6] == 3'd5,
    vnpu_state_i[5:3] == 3'd5,
    vnpu_state_i[2:0] == 3'd5
  };

  wire [31:0] irq_pending;     // Interrupts that wait.
  wire [31:0] irq_enable;      // Interrupts that are enabled.
  wire core_irq_pending;       // An engine was taken out of service.
  wire [1:0] core_irq_enable;  // Enabled for the hypervisor.
  vnpu_regs_interrupts u_interrupts (
    .clk_i            (clk_i),
    .rst_ni           (rst_ni),
    .vnpu_i           (write_vnpu),
    .clears_i         (write_guest[1] & takes),
    .enables_i        (write_guest[2] & takes),
    .clears_core_i    (write_core[4] & takes),
    .enables_core_i   (write_core[5] & takes),
    .data_i           (write_data[1:0]),
    .done_i           (vnpu_done_i),
    .fault_i          (fault),
    .quarantine_i     (me_quarantine_i),
    .pending_o        (irq_pending),
    .enable_o         (irq_enable),
    .core_pending_o   (core_irq_pending),
    .core_enable_o    (core_irq_enable),
    .irq_o            (irq_o),
    .irq_hypervisor_o (irq_hypervisor_o)
  );

  wire [63:0] cycles;       // Cycles since reset.
  wire [31:0] trace_drops;  // Dropped trace records.
  wire [1023:0] me_cycles;  // Engine cycles in Run of each vNPU.
  wire [1023:0] ve_slots;   // VE slots issued by each vNPU.
  wire [1023:0] preempts;   // uTops preempted of each vNPU.
  vnpu_regs_counters u_counters (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .me_busy_i     (me_busy_i),
    .me_vnpu_i     (me_vnpu_i),
    .ve_grants_i   (ve_grants_i),
    .preempted_i   (preempted_i),
    .trace_drop_i  (trace_drop_i),
    .cycles_o      (cycles),
    .trace_drops_o (trace_drops),
    .me_cycles_o   (me_cycles),
    .ve_slots_o    (ve_slots),
    .preempts_o    (preempts)
  );

  // ----------------------------------------
  // Reads
  // ----------------------------------------

  vnpu_regs_read u_read (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .read_i          (reads),
    .core_i          (read_core),
    .hypervisor_i    (read_hypervisor),
    .guest_i         (read_guest),
    .cycles_i        (cycles),
    .mode_i          (mode_o),
    .gang_i          (gang_o),
    .slice_i         (slice_cycles_o),
    .switch_i        (switch_cycles_o),
    .online_i        (me_online_o),
    .core_pending_i  (core_irq_pending),
    .core_enable_i   (core_irq_enable),
    .fault_i         (fault),
    .trace_drops_i   (trace_drops),
    .inject_valid_i  (inject_valid_o),
    .inject_row_i    (inject_row),
    .inject_vnpu_i   (inject_vnpu),
    .vnpu_i          (read_vnpu),
    .control_i       (control),
    .me_quota_i      (me_quota_o),
    .ve_quota_i      (ve_quota_o),
    .share_i         (vnpu_priority_o),
    .table_base_i    (table_base),
    .table_rows_i    (table_rows_o),
    .code_base_i     (code_base),
    .code_bytes_i    (code_bytes_o),
    .context_base_i  (context_base),
    .context_bytes_i (context_bytes_o),
    .state_i         (vnpu_state_i),
    .fault_code_i    (vnpu_fault_code_i),
    .group_i         (vnpu_group_i),
    .pending_i       (irq_pending),
    .enable_i        (irq_enable),
    .me_cycles_i     (me_cycles),
    .ve_slots_i      (ve_slots),
    .preempts_i      (preempts),
    .data_o          (read_data)
  );

endmodule

`default_nettype wire
