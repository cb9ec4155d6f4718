// SPDX-License-Identifier: Apache-2.0
//
// Restore, clear, kill, context and time limit (384 cycles) of one ME.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/engines/engine_port.ts; do not edit.
// Body SHA-256: 87cf6088f57b19b9

`default_nettype none

module vnpu_engine_port (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire         load_i,           // The queue of this ME is loaded.
  input  wire         load_resume_i,    // The uTop goes on from its saved context.
  input  wire   [3:0] load_vnpu_i,      // Its vNPU.
  input  wire         active_i,         // The queue holds a uTop.
  input  wire   [3:0] owner_i,          // vNPU of this uTop.
  input  wire   [2:0] index_i,          // Index of this uTop in its group.
  input  wire         flush_i,          // The queue is emptied.
  input  wire         me_online_i,      // In service, by its register.
  input  wire         me_run_i,         // Runs a uTop.
  input  wire         me_save_i,        // Saves its uTop.
  input  wire         me_saved_i,       // The context is saved (pulse).
  input  wire         me_finish_i,      // The uTop is finished (pulse).
  input  wire         me_restored_i,    // The context is restored (pulse).
  input  wire         preempt_i,        // A preempt command for this ME: its Save begins.
  input  wire         preempt_kill_i,   // The command discards the uTop.
  input  wire [767:0] context_base_i,   // Address of each vNPU's contexts.
  input  wire [511:0] context_bytes_i,  // Bytes of each vNPU's contexts.
  output wire         expired_o,        // It owes an answer for too long.
  output wire         restored_o,       // Its uTop is prepared from the next cycle on.
  output wire         me_kill_o,        // Discard instead of save.
  output wire         me_clear_o,       // Another tenant begins (pulse).
  output wire         me_restore_o,     // Restore the context.
  output wire  [47:0] me_context_o      // Address of the context while it restores or saves.
);

  // ----------------------------------------
  // Restore
  // ----------------------------------------

  reg restoring_q;  // The context is to be restored.

  // The context is being restored.
  wire restores = restoring_q & me_run_i;
  // It is restored.
  wire restored = restores & me_restored_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      restoring_q <= 1'b0;
    end else begin
      restoring_q <= load_i ? load_resume_i : restoring_q & ~(restored | me_save_i | flush_i);
    end
  end

  assign restored_o = restored;
  assign me_restore_o = restores;

  // ----------------------------------------
  // Clear
  // ----------------------------------------

  reg used_q;        // It has had a tenant.
  reg [3:0] last_q;  // Its last tenant.
  reg clear_q;       // Another tenant begins.

  // A fresh uTop.
  wire fresh = load_i & ~load_resume_i;
  // Its tenant was here last.
  wire known = used_q & (last_q == load_vnpu_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      clear_q <= 1'b0;
    end else begin
      clear_q <= fresh & ~known;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      used_q <= 1'b0;
    end else begin
      used_q <= used_q | load_i;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      last_q <= 4'd0;
    end else if (load_i) begin
      last_q <= load_vnpu_i;
    end
  end

  assign me_clear_o = clear_q;

  // ----------------------------------------
  // Kill
  // ----------------------------------------

  reg kill_q;  // The Save under way discards.

  // The Save of this cycle discards.
  wire kills = preempt_i ? preempt_kill_i : kill_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      kill_q <= 1'b0;
    end else begin
      kill_q <= kills;
    end
  end

  assign me_kill_o = me_save_i & kills;

  // ----------------------------------------
  // Time limit
  // ----------------------------------------

  reg [8:0] wait_q;    // Cycles in a row in which it owed the answer.
  reg saved_before_q;  // What it owed was a save.

  // A save follows a save, a restore a restore.
  wire same = me_save_i == saved_before_q;
  // It owes an answer.
  wire due = me_save_i | restores;
  // Cycles in a row before this one in which it owed it.
  wire [8:0] waited = wait_q & {9{same}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_q <= 9'd0;
    end else begin
      wait_q <= (waited + 9'd1) & {9{due}};
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      saved_before_q <= 1'b0;
    end else begin
      saved_before_q <= me_save_i;
    end
  end

  // It answers in this cycle.
  wire answers = me_save_i ? me_saved_i | me_finish_i : me_restored_i;
  // This cycle is the last one.
  wire late = waited == 9'd383;

  assign expired_o = me_online_i & due & late & ~answers;

  // ----------------------------------------
  // Context
  // ----------------------------------------

  // vNPU of the uTop, one-hot.
  wire [15:0] owner = {
    owner_i == 4'd15,
    owner_i == 4'd14,
    owner_i == 4'd13,
    owner_i == 4'd12,
    owner_i == 4'd11,
    owner_i == 4'd10,
    owner_i == 4'd9,
    owner_i == 4'd8,
    owner_i == 4'd7,
    owner_i == 4'd6,
    owner_i == 4'd5,
    owner_i == 4'd4,
    owner_i == 4'd3,
    owner_i == 4'd2,
    owner_i == 4'd1,
    owner_i == 4'd0
  };

  wire unused_base = &{
    1'b0,
    context_base_i[3:0],
    context_base_i[51:48],
    context_base_i[99:96],
    context_base_i[147:144],
    context_base_i[195:192],
    context_base_i[243:240],
    context_base_i[291:288],
    context_base_i[339:336],
    context_base_i[387:384],
    context_base_i[435:432],
    context_base_i[483:480],
    context_base_i[531:528],
    context_base_i[579:576],
    context_base_i[627:624],
    context_base_i[675:672],
    context_base_i[723:720]
  };

  // Address of its contexts.
  wire [47:0] base = {
    (context_base_i[47:4] & {44{owner[0]}}) |
    (context_base_i[95:52] & {44{owner[1]}}) |
    (context_base_i[143:100] & {44{owner[2]}}) |
    (context_base_i[191:148] & {44{owner[3]}}) |
    (context_base_i[239:196] & {44{owner[4]}}) |
    (context_base_i[287:244] & {44{owner[5]}}) |
    (context_base_i[335:292] & {44{owner[6]}}) |
    (context_base_i[383:340] & {44{owner[7]}}) |
    (context_base_i[431:388] & {44{owner[8]}}) |
    (context_base_i[479:436] & {44{owner[9]}}) |
    (context_base_i[527:484] & {44{owner[10]}}) |
    (context_base_i[575:532] & {44{owner[11]}}) |
    (context_base_i[623:580] & {44{owner[12]}}) |
    (context_base_i[671:628] & {44{owner[13]}}) |
    (context_base_i[719:676] & {44{owner[14]}}) |
    (context_base_i[767:724] & {44{owner[15]}}),
    4'd0
  };

  // Bytes of one of them.
  wire [31:0] bytes =
      (context_bytes_i[31:0] & {32{owner[0]}}) |
      (context_bytes_i[63:32] & {32{owner[1]}}) |
      (context_bytes_i[95:64] & {32{owner[2]}}) |
      (context_bytes_i[127:96] & {32{owner[3]}}) |
      (context_bytes_i[159:128] & {32{owner[4]}}) |
      (context_bytes_i[191:160] & {32{owner[5]}}) |
      (context_bytes_i[223:192] & {32{owner[6]}}) |
      (context_bytes_i[255:224] & {32{owner[7]}}) |
      (context_bytes_i[287:256] & {32{owner[8]}}) |
      (context_bytes_i[319:288] & {32{owner[9]}}) |
      (context_bytes_i[351:320] & {32{owner[10]}}) |
      (context_bytes_i[383:352] & {32{owner[11]}}) |
      (context_bytes_i[415:384] & {32{owner[12]}}) |
      (context_bytes_i[447:416] & {32{owner[13]}}) |
      (context_bytes_i[479:448] & {32{owner[14]}}) |
      (context_bytes_i[511:480] & {32{owner[15]}});

  // Address of its own.
  wire [47:0] address = base + {13'd0, {3'd0, bytes} * {32'd0, index_i}};
  // A context is on its way.
  wire shows = active_i & due;

  assign me_context_o = address & {48{shows}};

endmodule

`default_nettype wire
