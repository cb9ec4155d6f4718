// SPDX-License-Identifier: Apache-2.0
//
// Which uTops of the running group are fresh, live and suspended.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in
// docs/contracts/utop_sequencer.md
// Generated from src/generators/utop_sequencer/group.ts; do not edit.
// Body SHA-256: a2890e4909d3023f

`default_nettype none

module vnpu_seq_group (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire       load_i,       // A row is taken.
  input  wire [1:0] row_me_i,     // Its ME uTops.
  input  wire       row_ve_i,     // It has a VE uTop.
  input  wire       clear_i,      // Drop all uTops.
  input  wire       run_i,        // The group runs.
  input  wire       start_i,      // A uTop of it starts.
  input  wire       start_me_i,   // ME that starts.
  input  wire [1:0] finish_i,     // MEs of this vNPU that finish.
  input  wire [1:0] saved_i,      // MEs of this vNPU that saved and do not finish.
  input  wire       ve_finish_i,  // Its VE uTop finished.
  output wire       utop_o,       // uTop that a start means.
  output wire       resume_o,     // It goes on from its saved context.
  output wire       empty_o,      // All uTops are finished.
  output wire       ve_live_o     // The VE uTop is unfinished.
);

  reg [1:0] fresh_q;  // ME uTops not yet started.
  reg [1:0] susp_q;   // ME uTops saved and waiting.
  reg [1:0] live_q;   // ME uTops on an ME, also while saved.
  reg ve_live_q;      // The VE uTop is unfinished.
  reg [1:0] index_q;  // uTop last started on each ME.

  // ----------------------------------------
  // Events of the MEs
  // ----------------------------------------

  // uTop on ME 0.
  wire utop_of_0 = index_q[0];
  // uTop on ME 0, one-hot.
  wire [1:0] utop_on_0 = {utop_of_0 == 1'b1, utop_of_0 == 1'b0};
  // uTop on ME 1.
  wire utop_of_1 = index_q[1];
  // uTop on ME 1, one-hot.
  wire [1:0] utop_on_1 = {utop_of_1 == 1'b1, utop_of_1 == 1'b0};
  // uTops that finish.
  wire [1:0] finished = (utop_on_0 & {2{finish_i[0]}}) | (utop_on_1 & {2{finish_i[1]}});
  // uTops that come back saved.
  wire [1:0] returned = (utop_on_0 & {2{saved_i[0]}}) | (utop_on_1 & {2{saved_i[1]}});

  // ----------------------------------------
  // Start
  // ----------------------------------------

  // Suspended uTops, those saved in this cycle among them.
  wire [1:0] waits = susp_q | returned;
  // A suspended uTop goes first.
  wire resumes = |waits;
  // uTops of which the lowest starts.
  wire [1:0] offered = resumes ? waits : fresh_q;
  // uTop that a start means, one-hot.
  wire [1:0] chosen = offered & (~offered + 2'd1);
  // A uTop starts.
  wire starts = start_i & run_i;
  // uTop that starts, one-hot.
  wire [1:0] started = chosen & {2{starts}};
  // uTop that a start means.
  wire utop = |(chosen & 2'h2);
  // ME that starts, one-hot.
  wire [1:0] place = {start_me_i == 1'b1, start_me_i == 1'b0};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      index_q <= 2'd0;
    end else begin
      index_q <= {(starts & place[1]) ? utop : index_q[1], (starts & place[0]) ? utop : index_q[0]};
    end
  end

  // ----------------------------------------
  // Edge
  // ----------------------------------------

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fresh_q <= 2'd0;
    end else if (clear_i) begin
      fresh_q <= 2'd0;
    end else begin
      fresh_q <= load_i ? row_me_i : run_i ? fresh_q & ~started : fresh_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      susp_q <= 2'd0;
    end else if (clear_i) begin
      susp_q <= 2'd0;
    end else begin
      susp_q <= run_i ? waits & ~started : susp_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      live_q <= 2'd0;
    end else if (clear_i) begin
      live_q <= 2'd0;
    end else begin
      live_q <= run_i ? (live_q & ~finished & ~returned) | started : live_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ve_live_q <= 1'b0;
    end else if (clear_i) begin
      ve_live_q <= 1'b0;
    end else begin
      ve_live_q <= load_i ? row_ve_i : ve_live_q & ~(ve_finish_i & run_i);
    end
  end

  assign utop_o = utop;
  assign resume_o = resumes;
  assign empty_o = ~((|(fresh_q | susp_q | live_q)) | ve_live_q);
  assign ve_live_o = ve_live_q;

endmodule

`default_nettype wire
