// SPDX-License-Identifier: Apache-2.0
//
// Which uTops of the running group are fresh, live and suspended.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in
// docs/contracts/utop_sequencer.md
// Generated from src/generators/utop_sequencer/group.ts; do not edit.
// Body SHA-256: 246ae95be5015c84

`default_nettype none

module vnpu_seq_group (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire        load_i,       // A row is taken.
  input  wire [15:0] row_me_i,     // Its ME uTops.
  input  wire        row_ve_i,     // It has a VE uTop.
  input  wire        clear_i,      // Drop all uTops.
  input  wire        run_i,        // The group runs.
  input  wire        start_i,      // A uTop of it starts.
  input  wire  [3:0] start_me_i,   // ME that starts.
  input  wire [15:0] finish_i,     // MEs of this vNPU that finish.
  input  wire [15:0] saved_i,      // MEs of this vNPU that saved and do not finish.
  input  wire        ve_finish_i,  // Its VE uTop finished.
  output wire  [3:0] utop_o,       // uTop that a start means.
  output wire        resume_o,     // It goes on from its saved context.
  output wire        empty_o,      // All uTops are finished.
  output wire        ve_live_o     // The VE uTop is unfinished.
);

  reg [15:0] fresh_q;  // ME uTops not yet started.
  reg [15:0] susp_q;   // ME uTops saved and waiting.
  reg [15:0] live_q;   // ME uTops on an ME, also while saved.
  reg ve_live_q;       // The VE uTop is unfinished.
  reg [63:0] index_q;  // uTop last started on each ME.

  // ----------------------------------------
  // Events of the MEs
  // ----------------------------------------

  // uTop on ME 0.
  wire [3:0] utop_of_0 = index_q[3:0];

  // uTop on ME 0, one-hot.
  wire [15:0] utop_on_0 = {
    utop_of_0 == 4'd15,
    utop_of_0 == 4'd14,
    utop_of_0 == 4'd13,
    utop_of_0 == 4'd12,
    utop_of_0 == 4'd11,
    utop_of_0 == 4'd10,
    utop_of_0 == 4'd9,
    utop_of_0 == 4'd8,
    utop_of_0 == 4'd7,
    utop_of_0 == 4'd6,
    utop_of_0 == 4'd5,
    utop_of_0 == 4'd4,
    utop_of_0 == 4'd3,
    utop_of_0 == 4'd2,
    utop_of_0 == 4'd1,
    utop_of_0 == 4'd0
  };

  // uTop on ME 1.
  wire [3:0] utop_of_1 = index_q[7:4];

  // uTop on ME 1, one-hot.
  wire [15:0] utop_on_1 = {
    utop_of_1 == 4'd15,
    utop_of_1 == 4'd14,
    utop_of_1 == 4'd13,
    utop_of_1 == 4'd12,
    utop_of_1 == 4'd11,
    utop_of_1 == 4'd10,
    utop_of_1 == 4'd9,
    utop_of_1 == 4'd8,
    utop_of_1 == 4'd7,
    utop_of_1 == 4'd6,
    utop_of_1 == 4'd5,
    utop_of_1 == 4'd4,
    utop_of_1 == 4'd3,
    utop_of_1 == 4'd2,
    utop_of_1 == 4'd1,
    utop_of_1 == 4'd0
  };

  // uTop on ME 2.
  wire [3:0] utop_of_2 = index_q[11:8];

  // uTop on ME 2, one-hot.
  wire [15:0] utop_on_2 = {
    utop_of_2 == 4'd15,
    utop_of_2 == 4'd14,
    utop_of_2 == 4'd13,
    utop_of_2 == 4'd12,
    utop_of_2 == 4'd11,
    utop_of_2 == 4'd10,
    utop_of_2 == 4'd9,
    utop_of_2 == 4'd8,
    utop_of_2 == 4'd7,
    utop_of_2 == 4'd6,
    utop_of_2 == 4'd5,
    utop_of_2 == 4'd4,
    utop_of_2 == 4'd3,
    utop_of_2 == 4'd2,
    utop_of_2 == 4'd1,
    utop_of_2 == 4'd0
  };

  // uTop on ME 3.
  wire [3:0] utop_of_3 = index_q[15:12];

  // uTop on ME 3, one-hot.
  wire [15:0] utop_on_3 = {
    utop_of_3 == 4'd15,
    utop_of_3 == 4'd14,
    utop_of_3 == 4'd13,
    utop_of_3 == 4'd12,
    utop_of_3 == 4'd11,
    utop_of_3 == 4'd10,
    utop_of_3 == 4'd9,
    utop_of_3 == 4'd8,
    utop_of_3 == 4'd7,
    utop_of_3 == 4'd6,
    utop_of_3 == 4'd5,
    utop_of_3 == 4'd4,
    utop_of_3 == 4'd3,
    utop_of_3 == 4'd2,
    utop_of_3 == 4'd1,
    utop_of_3 == 4'd0
  };

  // uTop on ME 4.
  wire [3:0] utop_of_4 = index_q[19:16];

  // uTop on ME 4, one-hot.
  wire [15:0] utop_on_4 = {
    utop_of_4 == 4'd15,
    utop_of_4 == 4'd14,
    utop_of_4 == 4'd13,
    utop_of_4 == 4'd12,
    utop_of_4 == 4'd11,
    utop_of_4 == 4'd10,
    utop_of_4 == 4'd9,
    utop_of_4 == 4'd8,
    utop_of_4 == 4'd7,
    utop_of_4 == 4'd6,
    utop_of_4 == 4'd5,
    utop_of_4 == 4'd4,
    utop_of_4 == 4'd3,
    utop_of_4 == 4'd2,
    utop_of_4 == 4'd1,
    utop_of_4 == 4'd0
  };

  // uTop on ME 5.
  wire [3:0] utop_of_5 = index_q[23:20];

  // uTop on ME 5, one-hot.
  wire [15:0] utop_on_5 = {
    utop_of_5 == 4'd15,
    utop_of_5 == 4'd14,
    utop_of_5 == 4'd13,
    utop_of_5 == 4'd12,
    utop_of_5 == 4'd11,
    utop_of_5 == 4'd10,
    utop_of_5 == 4'd9,
    utop_of_5 == 4'd8,
    utop_of_5 == 4'd7,
    utop_of_5 == 4'd6,
    utop_of_5 == 4'd5,
    utop_of_5 == 4'd4,
    utop_of_5 == 4'd3,
    utop_of_5 == 4'd2,
    utop_of_5 == 4'd1,
    utop_of_5 == 4'd0
  };

  // uTop on ME 6.
  wire [3:0] utop_of_6 = index_q[27:24];

  // uTop on ME 6, one-hot.
  wire [15:0] utop_on_6 = {
    utop_of_6 == 4'd15,
    utop_of_6 == 4'd14,
    utop_of_6 == 4'd13,
    utop_of_6 == 4'd12,
    utop_of_6 == 4'd11,
    utop_of_6 == 4'd10,
    utop_of_6 == 4'd9,
    utop_of_6 == 4'd8,
    utop_of_6 == 4'd7,
    utop_of_6 == 4'd6,
    utop_of_6 == 4'd5,
    utop_of_6 == 4'd4,
    utop_of_6 == 4'd3,
    utop_of_6 == 4'd2,
    utop_of_6 == 4'd1,
    utop_of_6 == 4'd0
  };

  // uTop on ME 7.
  wire [3:0] utop_of_7 = index_q[31:28];

  // uTop on ME 7, one-hot.
  wire [15:0] utop_on_7 = {
    utop_of_7 == 4'd15,
    utop_of_7 == 4'd14,
    utop_of_7 == 4'd13,
    utop_of_7 == 4'd12,
    utop_of_7 == 4'd11,
    utop_of_7 == 4'd10,
    utop_of_7 == 4'd9,
    utop_of_7 == 4'd8,
    utop_of_7 == 4'd7,
    utop_of_7 == 4'd6,
    utop_of_7 == 4'd5,
    utop_of_7 == 4'd4,
    utop_of_7 == 4'd3,
    utop_of_7 == 4'd2,
    utop_of_7 == 4'd1,
    utop_of_7 == 4'd0
  };

  // uTop on ME 8.
  wire [3:0] utop_of_8 = index_q[35:32];

  // uTop on ME 8, one-hot.
  wire [15:0] utop_on_8 = {
    utop_of_8 == 4'd15,
    utop_of_8 == 4'd14,
    utop_of_8 == 4'd13,
    utop_of_8 == 4'd12,
    utop_of_8 == 4'd11,
    utop_of_8 == 4'd10,
    utop_of_8 == 4'd9,
    utop_of_8 == 4'd8,
    utop_of_8 == 4'd7,
    utop_of_8 == 4'd6,
    utop_of_8 == 4'd5,
    utop_of_8 == 4'd4,
    utop_of_8 == 4'd3,
    utop_of_8 == 4'd2,
    utop_of_8 == 4'd1,
    utop_of_8 == 4'd0
  };

  // uTop on ME 9.
  wire [3:0] utop_of_9 = index_q[39:36];

  // uTop on ME 9, one-hot.
  wire [15:0] utop_on_9 = {
    utop_of_9 == 4'd15,
    utop_of_9 == 4'd14,
    utop_of_9 == 4'd13,
    utop_of_9 == 4'd12,
    utop_of_9 == 4'd11,
    utop_of_9 == 4'd10,
    utop_of_9 == 4'd9,
    utop_of_9 == 4'd8,
    utop_of_9 == 4'd7,
    utop_of_9 == 4'd6,
    utop_of_9 == 4'd5,
    utop_of_9 == 4'd4,
    utop_of_9 == 4'd3,
    utop_of_9 == 4'd2,
    utop_of_9 == 4'd1,
    utop_of_9 == 4'd0
  };

  // uTop on ME 10.
  wire [3:0] utop_of_10 = index_q[43:40];

  // uTop on ME 10, one-hot.
  wire [15:0] utop_on_10 = {
    utop_of_10 == 4'd15,
    utop_of_10 == 4'd14,
    utop_of_10 == 4'd13,
    utop_of_10 == 4'd12,
    utop_of_10 == 4'd11,
    utop_of_10 == 4'd10,
    utop_of_10 == 4'd9,
    utop_of_10 == 4'd8,
    utop_of_10 == 4'd7,
    utop_of_10 == 4'd6,
    utop_of_10 == 4'd5,
    utop_of_10 == 4'd4,
    utop_of_10 == 4'd3,
    utop_of_10 == 4'd2,
    utop_of_10 == 4'd1,
    utop_of_10 == 4'd0
  };

  // uTop on ME 11.
  wire [3:0] utop_of_11 = index_q[47:44];

  // uTop on ME 11, one-hot.
  wire [15:0] utop_on_11 = {
    utop_of_11 == 4'd15,
    utop_of_11 == 4'd14,
    utop_of_11 == 4'd13,
    utop_of_11 == 4'd12,
    utop_of_11 == 4'd11,
    utop_of_11 == 4'd10,
    utop_of_11 == 4'd9,
    utop_of_11 == 4'd8,
    utop_of_11 == 4'd7,
    utop_of_11 == 4'd6,
    utop_of_11 == 4'd5,
    utop_of_11 == 4'd4,
    utop_of_11 == 4'd3,
    utop_of_11 == 4'd2,
    utop_of_11 == 4'd1,
    utop_of_11 == 4'd0
  };

  // uTop on ME 12.
  wire [3:0] utop_of_12 = index_q[51:48];

  // uTop on ME 12, one-hot.
  wire [15:0] utop_on_12 = {
    utop_of_12 == 4'd15,
    utop_of_12 == 4'd14,
    utop_of_12 == 4'd13,
    utop_of_12 == 4'd12,
    utop_of_12 == 4'd11,
    utop_of_12 == 4'd10,
    utop_of_12 == 4'd9,
    utop_of_12 == 4'd8,
    utop_of_12 == 4'd7,
    utop_of_12 == 4'd6,
    utop_of_12 == 4'd5,
    utop_of_12 == 4'd4,
    utop_of_12 == 4'd3,
    utop_of_12 == 4'd2,
    utop_of_12 == 4'd1,
    utop_of_12 == 4'd0
  };

  // uTop on ME 13.
  wire [3:0] utop_of_13 = index_q[55:52];

  // uTop on ME 13, one-hot.
  wire [15:0] utop_on_13 = {
    utop_of_13 == 4'd15,
    utop_of_13 == 4'd14,
    utop_of_13 == 4'd13,
    utop_of_13 == 4'd12,
    utop_of_13 == 4'd11,
    utop_of_13 == 4'd10,
    utop_of_13 == 4'd9,
    utop_of_13 == 4'd8,
    utop_of_13 == 4'd7,
    utop_of_13 == 4'd6,
    utop_of_13 == 4'd5,
    utop_of_13 == 4'd4,
    utop_of_13 == 4'd3,
    utop_of_13 == 4'd2,
    utop_of_13 == 4'd1,
    utop_of_13 == 4'd0
  };

  // uTop on ME 14.
  wire [3:0] utop_of_14 = index_q[59:56];

  // uTop on ME 14, one-hot.
  wire [15:0] utop_on_14 = {
    utop_of_14 == 4'd15,
    utop_of_14 == 4'd14,
    utop_of_14 == 4'd13,
    utop_of_14 == 4'd12,
    utop_of_14 == 4'd11,
    utop_of_14 == 4'd10,
    utop_of_14 == 4'd9,
    utop_of_14 == 4'd8,
    utop_of_14 == 4'd7,
    utop_of_14 == 4'd6,
    utop_of_14 == 4'd5,
    utop_of_14 == 4'd4,
    utop_of_14 == 4'd3,
    utop_of_14 == 4'd2,
    utop_of_14 == 4'd1,
    utop_of_14 == 4'd0
  };

  // uTop on ME 15.
  wire [3:0] utop_of_15 = index_q[63:60];

  // uTop on ME 15, one-hot.
  wire [15:0] utop_on_15 = {
    utop_of_15 == 4'd15,
    utop_of_15 == 4'd14,
    utop_of_15 == 4'd13,
    utop_of_15 == 4'd12,
    utop_of_15 == 4'd11,
    utop_of_15 == 4'd10,
    utop_of_15 == 4'd9,
    utop_of_15 == 4'd8,
    utop_of_15 == 4'd7,
    utop_of_15 == 4'd6,
    utop_of_15 == 4'd5,
    utop_of_15 == 4'd4,
    utop_of_15 == 4'd3,
    utop_of_15 == 4'd2,
    utop_of_15 == 4'd1,
    utop_of_15 == 4'd0
  };

  // uTops that finish.
  wire [15:0] finished =
      (utop_on_0 & {16{finish_i[0]}}) |
      (utop_on_1 & {16{finish_i[1]}}) |
      (utop_on_2 & {16{finish_i[2]}}) |
      (utop_on_3 & {16{finish_i[3]}}) |
      (utop_on_4 & {16{finish_i[4]}}) |
      (utop_on_5 & {16{finish_i[5]}}) |
      (utop_on_6 & {16{finish_i[6]}}) |
      (utop_on_7 & {16{finish_i[7]}}) |
      (utop_on_8 & {16{finish_i[8]}}) |
      (utop_on_9 & {16{finish_i[9]}}) |
      (utop_on_10 & {16{finish_i[10]}}) |
      (utop_on_11 & {16{finish_i[11]}}) |
      (utop_on_12 & {16{finish_i[12]}}) |
      (utop_on_13 & {16{finish_i[13]}}) |
      (utop_on_14 & {16{finish_i[14]}}) |
      (utop_on_15 & {16{finish_i[15]}});

  // uTops that come back saved.
  wire [15:0] returned =
      (utop_on_0 & {16{saved_i[0]}}) |
      (utop_on_1 & {16{saved_i[1]}}) |
      (utop_on_2 & {16{saved_i[2]}}) |
      (utop_on_3 & {16{saved_i[3]}}) |
      (utop_on_4 & {16{saved_i[4]}}) |
      (utop_on_5 & {16{saved_i[5]}}) |
      (utop_on_6 & {16{saved_i[6]}}) |
      (utop_on_7 & {16{saved_i[7]}}) |
      (utop_on_8 & {16{saved_i[8]}}) |
      (utop_on_9 & {16{saved_i[9]}}) |
      (utop_on_10 & {16{saved_i[10]}}) |
      (utop_on_11 & {16{saved_i[11]}}) |
      (utop_on_12 & {16{saved_i[12]}}) |
      (utop_on_13 & {16{saved_i[13]}}) |
      (utop_on_14 & {16{saved_i[14]}}) |
      (utop_on_15 & {16{saved_i[15]}});

  // ----------------------------------------
  // Start
  // ----------------------------------------

  // Suspended uTops, those saved in this cycle among them.
  wire [15:0] waits = susp_q | returned;
  // A suspended uTop goes first.
  wire resumes = |waits;
  // uTops of which the lowest starts.
  wire [15:0] offered = resumes ? waits : fresh_q;
  // uTop that a start means, one-hot.
  wire [15:0] chosen = offered & (~offered + 16'd1);
  // A uTop starts.
  wire starts = start_i & run_i;
  // uTop that starts, one-hot.
  wire [15:0] started = chosen & {16{starts}};

  // uTop that a start means.
  wire [3:0] utop = {
    |(chosen & 16'hff00),
    |(chosen & 16'hf0f0),
    |(chosen & 16'hcccc),
    |(chosen & 16'haaaa)
  };

  // ME that starts, one-hot.
  wire [15:0] place = {
    start_me_i == 4'd15,
    start_me_i == 4'd14,
    start_me_i == 4'd13,
    start_me_i == 4'd12,
    start_me_i == 4'd11,
    start_me_i == 4'd10,
    start_me_i == 4'd9,
    start_me_i == 4'd8,
    start_me_i == 4'd7,
    start_me_i == 4'd6,
    start_me_i == 4'd5,
    start_me_i == 4'd4,
    start_me_i == 4'd3,
    start_me_i == 4'd2,
    start_me_i == 4'd1,
    start_me_i == 4'd0
  };

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      index_q <= 64'd0;
    end else begin
      index_q <= {
        (starts & place[15]) ? utop : index_q[63:60],
        (starts & place[14]) ? utop : index_q[59:56],
        (starts & place[13]) ? utop : index_q[55:52],
        (starts & place[12]) ? utop : index_q[51:48],
        (starts & place[11]) ? utop : index_q[47:44],
        (starts & place[10]) ? utop : index_q[43:40],
        (starts & place[9]) ? utop : index_q[39:36],
        (starts & place[8]) ? utop : index_q[35:32],
        (starts & place[7]) ? utop : index_q[31:28],
        (starts & place[6]) ? utop : index_q[27:24],
        (starts & place[5]) ? utop : index_q[23:20],
        (starts & place[4]) ? utop : index_q[19:16],
        (starts & place[3]) ? utop : index_q[15:12],
        (starts & place[2]) ? utop : index_q[11:8],
        (starts & place[1]) ? utop : index_q[7:4],
        (starts & place[0]) ? utop : index_q[3:0]
      };
    end
  end

  // ----------------------------------------
  // Edge
  // ----------------------------------------

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      fresh_q <= 16'd0;
    end else if (clear_i) begin
      fresh_q <= 16'd0;
    end else begin
      fresh_q <= load_i ? row_me_i : run_i ? fresh_q & ~started : fresh_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      susp_q <= 16'd0;
    end else if (clear_i) begin
      susp_q <= 16'd0;
    end else begin
      susp_q <= run_i ? waits & ~started : susp_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      live_q <= 16'd0;
    end else if (clear_i) begin
      live_q <= 16'd0;
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
