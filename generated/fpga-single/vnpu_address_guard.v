// SPDX-License-Identifier: Apache-2.0
//
// Keeps the bursts of a core in its four segments: a burst that leaves its segment is answered with
// an error.
//
// Source: Cycles as in docs/contracts/address_guard.md
// Generated from src/generators/address_guard/address_guard.ts; do not edit.
// Body SHA-256: 531cffac960e6be7

`default_nettype none

module vnpu_address_guard (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire [159:0] guard_base_i,   // First byte of each segment; two elements of 20 bits each.
  input  wire [159:0] guard_limit_i,  // First byte behind each segment, likewise.
  output wire         guard_trap_o,   // A burst was refused (pulse).
  input  wire         s_arvalid_i,    // Read burst of the core.
  input  wire   [2:0] s_arsel_i,      // Its segment.
  input  wire  [31:0] s_araddr_i,     // Its offset in the segment, in units of 16 bytes.
  input  wire   [7:0] s_arlen_i,      // Its beats less one.
  output wire         s_arready_o,    // The read burst is taken.
  output wire         s_rvalid_o,     // A read beat for the core.
  output wire   [1:0] s_rresp_o,      // 0 is OKAY, 2 SLVERR.
  output wire         s_rlast_o,      // Last beat of its burst.
  output wire         s_rlocal_o,     // The guard answers: read data must be hidden.
  input  wire         s_rready_i,     // The core takes the beat.
  input  wire         s_awvalid_i,    // Write burst of the core.
  input  wire   [2:0] s_awsel_i,      // Its segment.
  input  wire  [31:0] s_awaddr_i,     // Its offset in the segment, in units of 16 bytes.
  input  wire   [7:0] s_awlen_i,      // Its beats less one.
  output wire         s_awready_o,    // The write burst is taken.
  input  wire         s_wvalid_i,     // A write beat of the core.
  input  wire         s_wlast_i,      // Last beat of its burst.
  output wire         s_wready_o,     // The write beat is taken.
  output wire         s_bvalid_o,     // Answer to a write burst.
  output wire   [1:0] s_bresp_o,      // 0 is OKAY, 2 SLVERR.
  input  wire         s_bready_i,     // The core takes the answer.
  output wire         m_arvalid_o,    // Read burst to memory.
  output wire  [39:0] m_araddr_o,     // Its byte address; two elements of 20 bits each.
  output wire   [7:0] m_arlen_o,      // Its beats less one.
  input  wire         m_arready_i,    // Memory takes the read burst.
  input  wire         m_rvalid_i,     // A read beat of memory.
  input  wire   [1:0] m_rresp_i,      // 0 is OKAY; all else is an error.
  input  wire         m_rlast_i,      // Last beat of its burst.
  output wire         m_rready_o,     // The read beat is taken.
  output wire         m_awvalid_o,    // Write burst to memory.
  output wire  [39:0] m_awaddr_o,     // Its byte address; two elements of 20 bits each.
  output wire   [7:0] m_awlen_o,      // Its beats less one.
  input  wire         m_awready_i,    // Memory takes the write burst.
  output wire         m_wvalid_o,     // A write beat to memory.
  output wire         m_wlast_o,      // Last beat of its burst.
  input  wire         m_wready_i,     // Memory takes the write beat.
  input  wire         m_bvalid_i,     // Answer of memory to a write burst.
  input  wire   [1:0] m_bresp_i,      // 0 is OKAY; all else is an error.
  output wire         m_bready_o      // The answer is taken.
);

  // ----------------------------------------
  // Read bursts
  // ----------------------------------------

  reg [3:0] r_open_q;   // Bursts whose last beat has not come from memory.
  reg [8:0] r_left_q;   // Beats that the guard answers.
  reg [7:0] refused_q;  // Beats less one of the burst taken last.

  // The guard answers.
  wire r_local = |r_left_q;

  wire r_none;  // There is no burst on its way to memory.

  // A burst can be taken.
  wire ar_ready = r_none & (r_open_q != 4'd15) & ~r_local;
  // A burst is taken.
  wire ar_take = ar_ready & s_arvalid_i;
  // All bursts are answered.
  wire r_idle = ~(|r_open_q);

  wire [35:0] ar_address;  // Address of the read burst, in units of 16 bytes.

  wire ar_good;   // A read burst for memory is taken.
  wire ar_bad;    // A bad read burst is taken.
  wire ar_waits;  // A bad read burst waits for its refusal.
  vnpu_idm_guard_burst u_read (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .base_i       (guard_base_i),
    .limit_i      (guard_limit_i),
    .take_i       (ar_take),
    .sel_i        (s_arsel_i),
    .addr_i       (s_araddr_i),
    .len_i        (s_arlen_i),
    .ready_i      (m_arready_i),
    .refuse_i     (r_idle),
    .takes_good_o (ar_good),
    .takes_bad_o  (ar_bad),
    .none_o       (r_none),
    .waits_o      (ar_waits),
    .valid_o      (m_arvalid_o),
    .address_o    (ar_address),
    .len_o        (m_arlen_o)
  );

  assign m_araddr_o = {ar_address, 4'd0};

  // A beat passes.
  wire r_beat = s_rready_i & m_rvalid_i & ~r_local;
  // One less.
  wire r_open_less = r_beat & m_rlast_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      r_open_q <= 4'd0;
    end else if (ar_good ^ r_open_less) begin
      r_open_q <= r_open_q + {{3{r_open_less}}, 1'b1};
    end
  end

  always @(posedge clk_i) begin
    if (ar_take) begin
      refused_q <= s_arlen_i;
    end
  end

  // ----------------------------------------
  // Read beats
  // ----------------------------------------

  // The guard begins to answer.
  wire r_begins = ar_waits & r_idle;
  // A beat of the guard is taken.
  wire r_answered = r_local & s_rready_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      r_left_q <= 9'd0;
    end else if (r_begins | r_answered) begin
      r_left_q <= {{8{~r_begins}}, 1'b1} + (r_begins ? {1'b0, refused_q} : r_left_q);
    end
  end

  assign s_arready_o = ar_ready;
  assign s_rvalid_o = r_local | m_rvalid_i;
  assign s_rresp_o = r_local ? 2'd2 : m_rresp_i & {2{m_rvalid_i}};
  assign s_rlast_o = (r_left_q == 9'd1) | (m_rvalid_i & ~r_local & m_rlast_i);
  assign s_rlocal_o = r_local;
  assign m_rready_o = s_rready_i & ~r_local;

  // ----------------------------------------
  // Write bursts
  // ----------------------------------------

  reg [3:0] w_open_q;  // Bursts whose last beat has not passed.
  reg [3:0] b_open_q;  // Bursts whose answer has not passed.
  reg w_sink_q;        // Beats of a refused burst are dropped.
  reg b_local_q;       // The guard answers.
  wire w_none;         // There is no burst on its way to memory.

  // A burst is being refused.
  wire w_own = w_sink_q | b_local_q;
  // A burst can be taken.
  wire aw_ready = w_none & (b_open_q != 4'd15) & ~w_own;
  // A burst is taken.
  wire aw_take = aw_ready & s_awvalid_i;
  // All bursts are answered.
  wire w_idle = ~(|b_open_q);

  wire [35:0] aw_address;  // Address of the write burst, in units of 16 bytes.

  wire aw_good;   // A write burst for memory is taken.
  wire aw_bad;    // A bad write burst is taken.
  wire aw_waits;  // A bad write burst waits for its refusal.
  vnpu_idm_guard_burst u_write (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .base_i       (guard_base_i),
    .limit_i      (guard_limit_i),
    .take_i       (aw_take),
    .sel_i        (s_awsel_i),
    .addr_i       (s_awaddr_i),
    .len_i        (s_awlen_i),
    .ready_i      (m_awready_i),
    .refuse_i     (w_idle),
    .takes_good_o (aw_good),
    .takes_bad_o  (aw_bad),
    .none_o       (w_none),
    .waits_o      (aw_waits),
    .valid_o      (m_awvalid_o),
    .address_o    (aw_address),
    .len_o        (m_awlen_o)
  );

  assign m_awaddr_o = {aw_address, 4'd0};

  // The refusal begins.
  wire w_begins = aw_waits & w_idle;

  // ----------------------------------------
  // Write beats
  // ----------------------------------------

  // Beats pass.
  wire w_open = |w_open_q;
  // A beat is offered to memory.
  wire w_passes = w_open & s_wvalid_i;
  // The last one of its burst is.
  wire w_last = w_passes & s_wlast_i;
  // One less.
  wire w_open_less = w_last & m_wready_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      w_open_q <= 4'd0;
    end else if (aw_good ^ w_open_less) begin
      w_open_q <= w_open_q + {{3{w_open_less}}, 1'b1};
    end
  end

  // The last beat is dropped.
  wire w_sunk = w_sink_q & s_wvalid_i & s_wlast_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      w_sink_q <= 1'b0;
    end else if (w_begins | w_sunk) begin
      w_sink_q <= w_begins;
    end
  end

  assign m_wvalid_o = w_passes;
  assign m_wlast_o = w_last;
  assign s_wready_o = w_sink_q | (w_open & m_wready_i);

  // ----------------------------------------
  // Write answers
  // ----------------------------------------

  // An answer passes.
  wire b_answer = m_bvalid_i & s_bready_i & ~b_local_q;
  // One less.
  wire b_open_less = b_answer;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      b_open_q <= 4'd0;
    end else if (aw_good ^ b_open_less) begin
      b_open_q <= b_open_q + {{3{b_open_less}}, 1'b1};
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      b_local_q <= 1'b0;
    end else if (w_sunk | s_bready_i) begin
      b_local_q <= w_sunk;
    end
  end

  assign s_awready_o = aw_ready;
  assign s_bvalid_o = b_local_q | m_bvalid_i;
  assign s_bresp_o = b_local_q ? 2'd2 : m_bresp_i & {2{m_bvalid_i}};
  assign m_bready_o = s_bready_i & ~b_local_q;

  // ----------------------------------------
  // Trap
  // ----------------------------------------

  reg trap_q;  // A burst was refused.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      trap_q <= 1'b0;
    end else begin
      trap_q <= ar_bad | aw_bad;
    end
  end

  assign guard_trap_o = trap_q;

endmodule

`default_nettype wire
