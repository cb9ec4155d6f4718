// Runs one assembled program on an emitted npu_frontend, and compares what its registers count with what its ports showed
// and with what the program must issue. Verilog-2001; prints one line that begins with PASS or FAIL. The steps:
//
//   npx vnpu asm configs/programs/tiled_matmul.nasm --hex image.hex
//   npx vnpu generate duo -o rtl
//   iverilog -g2005 -s bench -y rtl/duo -o bench.vvp testbenches/npu_frontend/*.v
//   vvp -n bench.vvp
//
// Of another core, give -D NX=… -D NY=… -D V=… -D DUT=<prefix>npu_frontend. Of another program, give what `vnpu asm`
// prints as -D ROWS=<groups> -D INSTRUCTIONS=<instructions>, and what it issues as the EXPECT_ macros below, or
// -D COUNTS_ONLY to compare nothing but the registers with the ports. -D TENANTS=2 runs the program on two vNPUs, the
// second of them GAP cycles later: the first one has harvested all engines by then, and its uTops are preempted. A program
// that has a pop and VE operations in one instruction needs -D POP_BESIDE_VE. With a short answerLimitCycles, as in duo, two
// vNPUs that fetch at once may time out (fault 8): memory.v gives a beat a cycle.

`timescale 1ns / 1ns

`ifndef DUT
`define DUT vnpu_npu_frontend
`endif
`ifndef NX
`define NX 2
`endif
`ifndef NY
`define NY 2
`endif
`ifndef V
`define V 3
`endif
`ifndef IMAGE
`define IMAGE "image.hex"
`endif
`ifndef ROWS
`define ROWS 2
`endif
`ifndef INSTRUCTIONS
`define INSTRUCTIONS 24
`endif
`ifndef TENANTS
`define TENANTS 1
`endif
`ifndef GAP
`define GAP 500
`endif
`ifndef LIMIT
`define LIMIT 20000
`endif
`ifndef REDUCE_RESULT
`define REDUCE_RESULT 0
`endif
// What a run of the program issues: ME operations by kind, the sum of their operands, VE operations, the sum of theirs.
`ifndef EXPECT_PUSHW
`define EXPECT_PUSHW 8
`endif
`ifndef EXPECT_LOADW
`define EXPECT_LOADW 8
`endif
`ifndef EXPECT_PUSH
`define EXPECT_PUSH 8
`endif
`ifndef EXPECT_POP
`define EXPECT_POP 2
`endif
`ifndef EXPECT_POPV
`define EXPECT_POPV 96
`endif
`ifndef EXPECT_ME_OPERANDS
`define EXPECT_ME_OPERANDS 1552
`endif
`ifndef EXPECT_VE
`define EXPECT_VE 192
`endif
`ifndef EXPECT_VE_OPERANDS
`define EXPECT_VE_OPERANDS 33200
`endif

module bench;

  localparam NX = `NX;            // Matrix engines.
  localparam NY = `NY;            // Vector engines.
  localparam V = `V;              // vNPUs.
  localparam TENANTS = `TENANTS;  // vNPUs 0 to TENANTS - 1 run the program.
  localparam LIMIT = `LIMIT;      // Cycles after which a run hangs.

  // Addresses of registers, of vNPU 0 where each has one; those of `vnpu generate` in vnpu_registers.h.
  localparam [19:0] CORE_ID = 20'h00000;
  localparam [19:0] CORE_SIZES = 20'h00010;
  localparam [19:0] HYPERVISOR_CONTROL = 20'h40000;
  localparam [19:0] HYPERVISOR_ME_QUOTA = 20'h40008;
  localparam [19:0] HYPERVISOR_VE_QUOTA = 20'h4000C;
  localparam [19:0] HYPERVISOR_TABLE_BASE_LO = 20'h40020;
  localparam [19:0] HYPERVISOR_TABLE_BASE_HI = 20'h40024;
  localparam [19:0] HYPERVISOR_TABLE_ROWS = 20'h40028;
  localparam [19:0] HYPERVISOR_CODE_BASE_LO = 20'h40030;
  localparam [19:0] HYPERVISOR_CODE_BASE_HI = 20'h40034;
  localparam [19:0] HYPERVISOR_CODE_BYTES = 20'h40038;
  localparam [19:0] HYPERVISOR_CONTEXT_BASE_LO = 20'h40040;
  localparam [19:0] HYPERVISOR_CONTEXT_BASE_HI = 20'h40044;
  localparam [19:0] HYPERVISOR_CONTEXT_BYTES = 20'h40048;
  localparam [19:0] GUEST_DOORBELL = 20'h80000;
  localparam [19:0] GUEST_STATUS = 20'h80004;
  localparam [19:0] GUEST_IRQ_PENDING = 20'h80008;
  localparam [19:0] GUEST_IRQ_ENABLE = 20'h8000C;
  localparam [19:0] GUEST_ME_CYCLES_LO = 20'h80010;
  localparam [19:0] GUEST_VE_SLOTS_LO = 20'h80018;
  localparam [19:0] GUEST_PREEMPTS_LO = 20'h80020;
  localparam [19:0] PAGE_BYTES = 20'h01000;

  // Opcodes of ME operations.
  localparam [5:0] PUSHW = 1, LOADW = 2, PUSH = 3, POP = 4, POPV = 5;

  // Where things lie in memory: the table and behind it the code, which all tenants share; contexts of each.
  localparam ROW_BYTES = 16 * ((2 + NX + 3) / 4);
  localparam LINE_BYTES = 16 * ((2 + NY + 3) / 4);
  localparam TABLE_BYTES = `ROWS * ROW_BYTES;
  localparam CODE_BYTES = `INSTRUCTIONS * LINE_BYTES;
  localparam [47:0] TABLE_BASE = 48'h0123_4567_8900;
  localparam [47:0] CODE_BASE = TABLE_BASE + TABLE_BYTES;
  localparam [47:0] CONTEXT_BASE = 48'h0200_0000_0000;
  localparam CONTEXT_BYTES = 65536;

  localparam VNPU_BITS = index_bits(V);
  localparam REQUESTER_BITS = index_bits(2 * V);
  localparam QUEUE_BITS = index_bits(NX + V);

  // Bits that hold 0 to n - 1, at least one.
  function integer index_bits(input integer n);
    begin
      index_bits = 1;
      while ((1 << index_bits) < n) index_bits = index_bits + 1;
    end
  endfunction

  // ----------------------------------------
  // The front end, and what stands around it
  // ----------------------------------------

  reg clk = 0, rst_n = 0;
  always #5 clk = ~clk;

  reg awvalid = 0, wvalid = 0, bready = 0, arvalid = 0, rready = 0;
  reg [19:0] awaddr = 0, araddr = 0;
  reg [31:0] wdata = 0;
  wire awready, wready, bvalid, arready, rvalid;
  wire [1:0] bresp, rresp;
  wire [31:0] rdata;

  wire m_arvalid, m_arready, m_rvalid, m_rlast, m_rready;
  wire [REQUESTER_BITS-1:0] m_arid, m_rid;
  wire [47:0] m_araddr;
  wire [3:0] m_arlen;
  wire [127:0] m_rdata;
  wire [1:0] m_rresp;

  wire [V-1:0] irq;
  wire irq_hypervisor;
  wire [NX-1:0] me_online, me_run, me_save, me_kill, me_clear, me_restore, me_op_valid, me_end;
  wire [NX-1:0] me_restored, me_credit, me_pop_done, me_saved, me_finish, me_owes_pop, me_error;
  wire [NX*VNPU_BITS-1:0] me_vnpu;
  wire [NX*48-1:0] me_context;
  wire [NX*32-1:0] me_op, me_operand;
  wire [NX*16-1:0] me_results;
  wire [NY-1:0] ve_op_valid;
  wire [NY*32-1:0] ve_op, ve_operand;
  wire [NY*QUEUE_BITS-1:0] ve_queue;
  wire [NY*VNPU_BITS-1:0] ve_vnpu;
  wire trace_valid;
  wire [63:0] trace;
  wire loaded;

  `DUT dut (
    .clk_i(clk), .rst_ni(rst_n),
    .s_axi_awvalid_i(awvalid), .s_axi_awaddr_i(awaddr), .s_axi_awready_o(awready),
    .s_axi_wvalid_i(wvalid), .s_axi_wdata_i(wdata), .s_axi_wstrb_i(4'hF), .s_axi_wready_o(wready),
    .s_axi_bvalid_o(bvalid), .s_axi_bresp_o(bresp), .s_axi_bready_i(bready),
    .s_axi_arvalid_i(arvalid), .s_axi_araddr_i(araddr), .s_axi_arready_o(arready),
    .s_axi_rvalid_o(rvalid), .s_axi_rdata_o(rdata), .s_axi_rresp_o(rresp), .s_axi_rready_i(rready),
    .m_axi_arvalid_o(m_arvalid), .m_axi_arid_o(m_arid), .m_axi_araddr_o(m_araddr), .m_axi_arlen_o(m_arlen),
    .m_axi_arready_i(m_arready), .m_axi_rvalid_i(m_rvalid), .m_axi_rid_i(m_rid), .m_axi_rdata_i(m_rdata),
    .m_axi_rresp_i(m_rresp), .m_axi_rlast_i(m_rlast), .m_axi_rready_o(m_rready),
    .irq_o(irq), .irq_hypervisor_o(irq_hypervisor), .data_ready_i({V{1'b1}}),
    .me_online_o(me_online), .me_run_o(me_run), .me_save_o(me_save), .me_vnpu_o(me_vnpu), .me_kill_o(me_kill),
    .me_clear_o(me_clear), .me_restore_o(me_restore), .me_restored_i(me_restored), .me_context_o(me_context),
    .me_op_valid_o(me_op_valid), .me_op_o(me_op), .me_operand_o(me_operand), .me_end_o(me_end),
    .me_credit_i(me_credit), .me_pop_done_i(me_pop_done), .me_saved_i(me_saved), .me_finish_i(me_finish),
    .ve_op_valid_o(ve_op_valid), .ve_op_o(ve_op), .ve_operand_o(ve_operand), .ve_queue_o(ve_queue),
    .ve_vnpu_o(ve_vnpu), .ve_result_i({NY{32'd`REDUCE_RESULT}}),
    .trace_valid_o(trace_valid), .trace_o(trace)
  );

  memory #(
    .IMAGE(`IMAGE), .BEATS((TABLE_BYTES + CODE_BYTES) / 16), .BASE(TABLE_BASE), .ID_BITS(REQUESTER_BITS)
  ) u_memory (
    .clk(clk), .rst_n(rst_n), .loaded(loaded),
    .arvalid(m_arvalid), .arid(m_arid), .araddr(m_araddr), .arlen(m_arlen), .arready(m_arready),
    .rvalid(m_rvalid), .rid(m_rid), .rdata(m_rdata), .rresp(m_rresp), .rlast(m_rlast)
  );

  // Blocks of results in each saved context: that of uTop i of vNPU v is number v * NX + i.
  reg [15:0] contexts [0:V*NX-1];

  genvar m;
  generate
    for (m = 0; m < NX; m = m + 1) begin : engine
      wire [47:0] place = (me_context[48*m+:48] - CONTEXT_BASE) / CONTEXT_BYTES;
      matrix_engine u_engine (
        .clk(clk), .busy(rst_n & me_online[m] & (me_run[m] | me_save[m])), .save(me_save[m]),
        .restore(me_restore[m]), .ended(me_end[m]), .op_valid(rst_n & me_op_valid[m]), .op(me_op[32*m+:32]),
        .results_in(contexts[place]), .results(me_results[16*m+:16]), .credit(me_credit[m]),
        .pop_done(me_pop_done[m]), .saved(me_saved[m]), .restored(me_restored[m]), .finish(me_finish[m]),
        .owes_pop(me_owes_pop[m]), .error(me_error[m])
      );
      always @(posedge clk) if (me_saved[m]) contexts[place] <= me_results[16*m+:16];
    end
  endgenerate

  // ----------------------------------------
  // What the ports show, by vNPU
  // ----------------------------------------

  integer cycles, i;
  reg [31:0] me_cycles [0:V-1], preempts [0:V-1], me_operands [0:V-1], ve_operations [0:V-1], ve_operands [0:V-1];
  reg [31:0] me_operations [0:64*V-1];  // By opcode.
  reg [VNPU_BITS-1:0] v;
  reg [NX-1:0] saved_before;
  reg [QUEUE_BITS-1:0] queue;
  reg early, failed;

  initial begin
    cycles = 0;
    failed = 0;
    early = 0;
    saved_before = 0;
    for (i = 0; i < V * NX; i = i + 1) contexts[i] = 0;
    for (i = 0; i < 64 * V; i = i + 1) me_operations[i] = 0;
    for (i = 0; i < V; i = i + 1) begin
      me_cycles[i] = 0;
      preempts[i] = 0;
      me_operands[i] = 0;
      ve_operations[i] = 0;
      ve_operands[i] = 0;
    end
  end

  always @(negedge clk) if (rst_n) begin
    cycles = cycles + 1;
    for (i = 0; i < NX; i = i + 1) begin
      v = me_vnpu[VNPU_BITS*i+:VNPU_BITS];
      if (me_run[i]) me_cycles[v] = me_cycles[v] + 1;
      if (me_save[i] && !saved_before[i]) preempts[v] = preempts[v] + 1;
      if (me_op_valid[i]) begin
        me_operations[64*v+me_op[32*i+26+:6]] = me_operations[64*v+me_op[32*i+26+:6]] + 1;
        me_operands[v] = me_operands[v] + me_operand[32*i+:32];
      end
    end
    for (i = 0; i < NY; i = i + 1) begin
      v = ve_vnpu[VNPU_BITS*i+:VNPU_BITS];
      queue = ve_queue[QUEUE_BITS*i+:QUEUE_BITS];
      if (ve_op_valid[i] && queue < NX && me_owes_pop[queue]) early = 1;
      if (ve_op_valid[i]) begin
        ve_operations[v] = ve_operations[v] + 1;
        ve_operands[v] = ve_operands[v] + ve_operand[32*i+:32];
      end
    end
    saved_before = me_save;
    if (cycles == LIMIT) begin
      fail_begins;
      $display("after %0d cycles these vNPUs wait for their interrupt: %b", LIMIT, ~irq[TENANTS-1:0]);
      $finish;
    end
  end

  // ----------------------------------------
  // Software
  // ----------------------------------------

  integer t;
  reg [31:0] word;
  reg go_address, go_data;

  initial begin
    repeat (4) @(negedge clk);
    rst_n = 1;
    @(negedge clk);
    check_bit("the image has as many beats as ROWS and INSTRUCTIONS say", loaded);
    read(CORE_ID);
    check("core", 0, "ID", word, 32'h564E5055);
    read(CORE_SIZES);
    check("core", 0, "SIZES", word, (V << 16) | (NY << 8) | NX);
    for (t = 0; t < TENANTS; t = t + 1) set_up;
    for (t = 0; t < TENANTS; t = t + 1) begin
      if (t > 0) repeat (`GAP) @(negedge clk);
      write(GUEST_DOORBELL + t * PAGE_BYTES, 1);
    end
    while (irq[TENANTS-1:0] != {TENANTS{1'b1}}) @(negedge clk);
    repeat (8) @(negedge clk);
    for (t = 0; t < TENANTS; t = t + 1) compare;
    check_bit("no engine was given an operation that it cannot take", me_error == 0);
`ifndef POP_BESIDE_VE
    check_bit("no VE operation came before a pop in front of it was complete", !early);
`endif
    check_bit("all engines are in service", &me_online);
    if (!failed) begin
      $write("PASS %0d cycles", cycles);
      for (t = 0; t < TENANTS; t = t + 1) begin
        $write("; vNPU %0d: %0d ME cycles, %0d VE slots, %0d preempts", t, me_cycles[t], ve_operations[t], preempts[t]);
        $write(", pushw %0d, loadw %0d", me_operations[64*t+PUSHW], me_operations[64*t+LOADW]);
        $write(", push %0d, pop %0d", me_operations[64*t+PUSH], me_operations[64*t+POP]);
        $write(", popv %0d", me_operations[64*t+POPV]);
      end
      $display("");
    end
    $finish;
  end

  // Segments, quotas, interrupts and enable of vNPU t. Engines are shared out evenly; all may be harvested and lent.
  task set_up;
    reg [19:0] at;
    reg [47:0] context;
    begin
      at = t * PAGE_BYTES;
      context = CONTEXT_BASE + t * NX * CONTEXT_BYTES;
      write(at + HYPERVISOR_TABLE_BASE_LO, TABLE_BASE[31:0]);
      write(at + HYPERVISOR_TABLE_BASE_HI, TABLE_BASE[47:32]);
      write(at + HYPERVISOR_TABLE_ROWS, `ROWS);
      write(at + HYPERVISOR_CODE_BASE_LO, CODE_BASE[31:0]);
      write(at + HYPERVISOR_CODE_BASE_HI, CODE_BASE[47:32]);
      write(at + HYPERVISOR_CODE_BYTES, CODE_BYTES);
      write(at + HYPERVISOR_CONTEXT_BASE_LO, context[31:0]);
      write(at + HYPERVISOR_CONTEXT_BASE_HI, context[47:32]);
      write(at + HYPERVISOR_CONTEXT_BYTES, CONTEXT_BYTES);
      write(at + HYPERVISOR_ME_QUOTA, NX / TENANTS);
      write(at + HYPERVISOR_VE_QUOTA, NY / TENANTS);
      write(at + GUEST_IRQ_ENABLE, 3);  // Done and fault.
      write(at + HYPERVISOR_CONTROL, 7);  // Enable, harvest, lend.
    end
  endtask

  // What vNPU t's registers say, and what it issued.
  task compare;
    reg [19:0] at;
    begin
      at = t * PAGE_BYTES;
      read(at + GUEST_STATUS);
      check("vNPU", t, "STATUS.fault_code", word[7:4], 0);
      check("vNPU", t, "STATUS.state", word[2:0], 4);
      read(at + GUEST_IRQ_PENDING);
      check("vNPU", t, "IRQ_PENDING", word, 1);
      read(at + GUEST_ME_CYCLES_LO);
      check("vNPU", t, "ME_CYCLES", word, me_cycles[t]);
      read(at + GUEST_VE_SLOTS_LO);
      check("vNPU", t, "VE_SLOTS", word, ve_operations[t]);
      read(at + GUEST_PREEMPTS_LO);
      check("vNPU", t, "PREEMPTS", word, preempts[t]);
      write(at + GUEST_IRQ_PENDING, 1);
      @(negedge clk);
      check("vNPU", t, "interrupt after it was cleared", irq[t], 0);
`ifndef COUNTS_ONLY
      check("vNPU", t, "number of pushw", me_operations[64*t+PUSHW], `EXPECT_PUSHW);
      check("vNPU", t, "number of loadw", me_operations[64*t+LOADW], `EXPECT_LOADW);
      check("vNPU", t, "number of push", me_operations[64*t+PUSH], `EXPECT_PUSH);
      check("vNPU", t, "number of pop", me_operations[64*t+POP], `EXPECT_POP);
      check("vNPU", t, "number of popv", me_operations[64*t+POPV], `EXPECT_POPV);
      check("vNPU", t, "sum of ME operands", me_operands[t], `EXPECT_ME_OPERANDS);
      check("vNPU", t, "number of VE operations", ve_operations[t], `EXPECT_VE);
      check("vNPU", t, "sum of VE operands", ve_operands[t], `EXPECT_VE_OPERANDS);
`endif
    end
  endtask

  // Writes a register. Address and data are offered in one cycle, and taken in any order.
  task write(input [19:0] address, input [31:0] data);
    begin
      awaddr = address;
      wdata = data;
      awvalid = 1;
      wvalid = 1;
      while (awvalid || wvalid) begin
        go_address = awready;
        go_data = wready;
        @(negedge clk);
        if (go_address) awvalid = 0;
        if (go_data) wvalid = 0;
      end
      while (!bvalid) @(negedge clk);
      check("write of address", address, "response", bresp, 0);
      bready = 1;
      @(negedge clk);
      bready = 0;
    end
  endtask

  // Reads a register into `word`.
  task read(input [19:0] address);
    begin
      araddr = address;
      arvalid = 1;
      while (!arready) @(negedge clk);
      @(negedge clk);
      arvalid = 0;
      while (!rvalid) @(negedge clk);
      word = rdata;
      check("read of address", address, "response", rresp, 0);
      rready = 1;
      @(negedge clk);
      rready = 0;
    end
  endtask

  // ----------------------------------------
  // The verdict: the first thing that is wrong
  // ----------------------------------------

  task fail_begins;
    begin
      failed = 1;
      $write("FAIL ");
    end
  endtask

  task check(input [8*20-1:0] what, input integer number, input [8*40-1:0] name, input [31:0] found, input [31:0] wanted);
    if (!failed && found !== wanted) begin
      fail_begins;
      $display("%0s %0d: %0s is %0d; expected is %0d", what, number, name, found, wanted);
      $finish;
    end
  endtask

  task check_bit(input [8*72-1:0] statement, input holds);
    if (!failed && holds !== 1'b1) begin
      fail_begins;
      $display("not so: %0s", statement);
      $finish;
    end
  endtask

endmodule
