// SPDX-License-Identifier: Apache-2.0
//
// Runs the uTop groups of one vNPU on up to 8 MEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in
// docs/contracts/utop_sequencer.md
// Generated from src/generators/utop_sequencer/utop_sequencer.ts; do not edit.
// Body SHA-256: 8588aa6b6bbfc9a1

`default_nettype none

module vnpu_utop_sequencer (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire  [15:0] table_rows_i,   // Rows of the uTop execution table.
  input  wire         run_i,          // Doorbell (pulse).
  input  wire         stop_i,         // Hypervisor stop (level).
  input  wire         clear_i,        // Leave Fault (pulse).
  input  wire         row_valid_i,    // Answer to the row request (pulse).
  input  wire         row_error_i,    // Answer: bus or segment error.
  input  wire         row_end_i,      // Answer: end row.
  input  wire   [7:0] row_me_i,       // Answer: ME uTops present.
  input  wire         row_ve_i,       // Answer: VE uTop present.
  input  wire         start_i,        // A start of this vNPU.
  input  wire   [2:0] start_me_i,     // ME that starts.
  input  wire   [7:0] mine_i,         // MEs now busy for this vNPU.
  input  wire   [7:0] me_finish_i,    // uTop finished with all its operations (pulse).
  input  wire   [7:0] me_saved_i,     // Context is in SRAM (pulse).
  input  wire         ve_finish_i,    // Its VE uTop finished (pulse).
  input  wire         ve_quiet_i,     // Its VE queue and fetches are empty.
  // utop.nextGroup retired in an ME queue; highest: in its VE queue.
  input  wire   [8:0] next_valid_i,
  input  wire [143:0] next_group_i,   // Group written by it.
  input  wire         fault_i,        // Fault found outside.
  input  wire   [3:0] fault_code_i,   // Code of that fault, 5 to 10.
  output wire         row_req_o,      // Row request, held until answered.
  output wire  [15:0] row_index_o,    // Row that is asked for.
  output wire   [3:0] ready_add_o,    // ME uTops that become ready.
  output wire         kill_o,         // Discard all uTops.
  output wire         done_o,         // The program completed (pulse).
  output wire         ve_start_o,     // The VE uTop starts (pulse).
  output wire         ve_active_o,    // The VE uTop is unfinished.
  output wire         ve_flush_o,     // Drop the VE queue and its fetches.
  output wire         utop_valid_o,   // A uTop now runs on an ME (pulse).
  output wire   [2:0] utop_me_o,      // That ME.
  output wire   [2:0] utop_index_o,   // Index of the uTop in its group.
  output wire         utop_resume_o,  // It goes on from its saved context.
  output wire   [2:0] state_o,        // 0 Idle, 1 Row, 2 Run, 3 Stop, 4 Done, 5 Fault.
  output wire  [15:0] group_o,        // Group that runs.
  output wire   [3:0] fault_code_o    // Code in Stop and Fault, else 0.
);

  localparam [2:0] idle = 3'd0;   // State of state_q.
  localparam [2:0] row = 3'd1;    // State of state_q.
  localparam [2:0] run = 3'd2;    // State of state_q.
  localparam [2:0] stop = 3'd3;   // State of state_q.
  localparam [2:0] done = 3'd4;   // State of state_q.
  localparam [2:0] fault = 3'd5;  // State of state_q.

  reg [2:0] state_q;       // State of the sequencer.
  reg [15:0] group_q;      // Group that runs.
  reg pending_q;           // Row asked for and not answered.
  reg [3:0] fault_code_q;  // First fault of this run.

  // Waits for a row.
  wire in_row = state_q == row;
  // The group runs.
  wire in_run = state_q == run;
  // Waits until its MEs, VE queue and fetches are empty.
  wire in_stop = state_q == stop;

  // ----------------------------------------
  // Answer to a row request
  // ----------------------------------------

  // The row is there.
  wire answer = in_row & row_valid_i;
  // Bus or segment error.
  wire row_error = answer & row_error_i;
  // A row without error.
  wire good = answer & ~row_error_i;
  // End row.
  wire table_end = good & row_end_i;
  // The row has a uTop.
  wire present = (|row_me_i) | row_ve_i;
  // Null row.
  wire row_null = good & ~row_end_i & ~present;

  // ----------------------------------------
  // Group and successor
  // ----------------------------------------

  wire halt;  // A fault or a stop ends the run.

  // The row is taken.
  wire load = good & ~row_end_i & present & ~halt;
  // MEs of this vNPU that finish.
  wire [7:0] finish = me_finish_i & mine_i;
  // MEs of this vNPU that saved.
  wire [7:0] saved = me_saved_i & mine_i & ~finish;

  wire [2:0] utop;  // uTop that a start means.
  wire resume;      // It goes on from its saved context.
  wire empty;       // All uTops are finished.
  wire ve_live;     // The VE uTop is unfinished.
  vnpu_seq_group u_group (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .load_i      (load),
    .row_me_i    (row_me_i),
    .row_ve_i    (row_ve_i),
    .clear_i     (halt),
    .run_i       (in_run),
    .start_i     (start_i),
    .start_me_i  (start_me_i),
    .finish_i    (finish),
    .saved_i     (saved),
    .ve_finish_i (ve_finish_i),
    .utop_o      (utop),
    .resume_o    (resume),
    .empty_o     (empty),
    .ve_live_o   (ve_live)
  );

  // Writers of the next group in this cycle.
  wire [8:0] write = next_valid_i & ({1'b0, mine_i} | 9'd256);

  wire [15:0] following;  // Group that follows.
  wire last_row;          // No group was written and the table has no further row.
  wire conflict;          // Writers disagree.
  wire past;              // A value past the table is written.
  wire stale;             // The group that was written is past the table by now.
  vnpu_seq_successor u_successor (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .run_i      (in_run),
    .load_i     (load),
    .rows_i     (table_rows_i),
    .group_i    (group_q),
    .write_i    (write),
    .value_i    (next_group_i),
    .group_o    (following),
    .end_o      (last_row),
    .conflict_o (conflict),
    .past_o     (past),
    .stale_o    (stale)
  );

  // The group is finished.
  wire finished = in_run & empty;

  // ----------------------------------------
  // Faults
  // ----------------------------------------

  // Next group past the table.
  wire late = past | (finished & stale);
  // A fault found here.
  wire own = row_error | row_null | conflict | late;

  assign halt = (in_row | in_run) & (stop_i | fault_i | own);

  // Nothing of it runs any more.
  wire leaves = in_stop & ~(|mine_i) & ve_quiet_i & ~pending_q;
  // The fault is cleared.
  wire clears = (state_q == fault) & clear_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fault_code_q <= 4'd0;
    end else if (clears) begin
      fault_code_q <= 4'd0;
    end else if (halt) begin
      fault_code_q <=
          stop_i ? 4'd0 :
          own ? (row_error ? 4'd1 : row_null ? 4'd2 : conflict ? 4'd3 : 4'd4) :
          fault_code_i;
    end
  end

  // ----------------------------------------
  // State
  // ----------------------------------------

  // Nothing runs.
  wire rests = (state_q == idle) | (state_q == done);
  // The doorbell counts.
  wire accepts = rests & run_i & ~stop_i;
  // The table has a row.
  wire has_rows = |table_rows_i;
  // Another group follows.
  wire goes_on = finished & ~last_row;
  // The program completes.
  wire completes = (accepts & ~has_rows) | (~halt & (table_end | (finished & last_row)));
  // A row is asked for.
  wire asks = (accepts & has_rows) | (~halt & goes_on);

  reg [2:0] state;  // State of the next cycle.

  // State of the next cycle.
  always @* begin
    state = state_q;
    if (asks) begin
      state = row;
    end
    if (completes) begin
      state = done;
    end
    if (load) begin
      state = run;
    end
    if (halt) begin
      state = stop;
    end
    if (leaves) begin
      state = (|fault_code_q) ? fault : idle;
    end
    if (clears) begin
      state = idle;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      state_q <= 3'd0;
    end else begin
      state_q <= state;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pending_q <= 1'b0;
    end else begin
      pending_q <= asks | (pending_q & ~row_valid_i);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      group_q <= 16'd0;
    end else if (accepts | finished) begin
      group_q <= accepts ? 16'd0 : following;
    end
  end

  // ----------------------------------------
  // Outputs
  // ----------------------------------------

  // The start is passed on.
  wire offers = in_run & start_i & ~halt;

  reg [3:0] ready_add_q;  // ME uTops that become ready.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ready_add_q <= 4'd0;
    end else begin
      ready_add_q <=
          ({3'd0, row_me_i[0]} +
           {3'd0, row_me_i[1]} +
           {3'd0, row_me_i[2]} +
           {3'd0, row_me_i[3]} +
           {3'd0, row_me_i[4]} +
           {3'd0, row_me_i[5]} +
           {3'd0, row_me_i[6]} +
           {3'd0, row_me_i[7]}) &
          {4{load}};
    end
  end

  assign ready_add_o = ready_add_q;

  reg ve_start_q;  // The VE uTop starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_start_q <= 1'b0;
    end else begin
      ve_start_q <= row_ve_i & load;
    end
  end

  assign ve_start_o = ve_start_q;

  reg done_q;  // The program completed.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      done_q <= 1'b0;
    end else begin
      done_q <= completes;
    end
  end

  assign done_o = done_q;

  reg utop_valid_q;  // A uTop now runs on an ME.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      utop_valid_q <= 1'b0;
    end else begin
      utop_valid_q <= offers;
    end
  end

  assign utop_valid_o = utop_valid_q;

  reg [2:0] utop_me_q;  // That ME.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      utop_me_q <= 3'd0;
    end else begin
      utop_me_q <= start_me_i & {3{offers}};
    end
  end

  assign utop_me_o = utop_me_q;

  reg [2:0] utop_index_q;  // Index of the uTop in its group.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      utop_index_q <= 3'd0;
    end else begin
      utop_index_q <= utop & {3{offers}};
    end
  end

  assign utop_index_o = utop_index_q;

  reg utop_resume_q;  // It goes on from its saved context.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      utop_resume_q <= 1'b0;
    end else begin
      utop_resume_q <= resume & offers;
    end
  end

  assign utop_resume_o = utop_resume_q;
  assign row_req_o = pending_q;
  assign row_index_o = group_q & {16{pending_q}};
  assign kill_o = in_stop;
  assign ve_flush_o = in_stop;
  assign ve_active_o = ve_live;
  assign state_o = state_q;
  assign group_o = group_q;
  assign fault_code_o = fault_code_q;

endmodule

`default_nettype wire
