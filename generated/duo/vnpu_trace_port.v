// SPDX-License-Identifier: Apache-2.0
//
// Puts events of the core in order, one record a cycle.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/trace/trace_port.ts; do not edit.
// Body SHA-256: e3ab7c29a85eb183

`default_nettype none

module vnpu_trace_port (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire        start_i,         // A uTop begins to run on an ME.
  input  wire        start_resume_i,  // It goes on from its saved context.
  input  wire  [1:0] start_vnpu_i,    // Its vNPU.
  input  wire        start_me_i,      // That ME.
  input  wire        start_index_i,   // Index of the uTop in its group.
  input  wire        preempt_i,       // A preempt command.
  input  wire        preempt_kill_i,  // It discards the uTop.
  input  wire        preempt_me_i,    // ME that it is for.
  input  wire  [1:0] fin_i,           // MEs whose uTop is finished.
  input  wire  [1:0] sav_i,           // MEs whose uTop is saved.
  input  wire  [1:0] lost_i,          // MEs that go out of service with a uTop.
  input  wire  [3:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [2:0] stop_i,          // vNPUs in Stop.
  input  wire [11:0] fault_code_i,    // Fault code of each vNPU.
  input  wire  [2:0] done_i,          // vNPUs whose program completes (pulse).
  output wire        trace_valid_o,   // A record.
  output wire [63:0] trace_o,         // It, its time lowest.
  output wire        drop_o           // A record is dropped.
);

  // ----------------------------------------
  // Events
  // ----------------------------------------

  // ME of the preempt command, one-hot.
  wire [1:0] victim = {preempt_me_i == 1'b1, preempt_me_i == 1'b0};

  reg [2:0] stop_q;  // vNPUs in Stop in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stop_q <= 3'd0;
    end else begin
      stop_q <= stop_i;
    end
  end

  // vNPUs that enter Stop.
  wire [2:0] traps = stop_i & ~stop_q;

  // ----------------------------------------
  // Records
  // ----------------------------------------

  reg [31:0] time_q;  // Cycles since reset.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      time_q <= 32'd0;
    end else begin
      time_q <= time_q + 32'd1;
    end
  end

  reg [6:0] valid_q;  // Sources with a record.

  // The source that shows its record, one-hot.
  wire [6:0] shown = valid_q & (~valid_q + 7'd1);
  // Sources that keep their record.
  wire [6:0] stuck = valid_q & ~shown;

  // Events of this cycle.
  wire [6:0] events = {
    traps[2] | done_i[2],
    traps[1] | done_i[1],
    traps[0] | done_i[0],
    fin_i[1] | sav_i[1] | lost_i[1],
    fin_i[0] | sav_i[0] | lost_i[0],
    preempt_i,
    start_i
  };

  // Events that are kept.
  wire [6:0] takes = events & ~stuck;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 7'd0;
    end else begin
      valid_q <= events | stuck;
    end
  end

  reg [4:0] start_q;  // Start: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_q <= {start_resume_i, start_vnpu_i, start_me_i, start_index_i};
    end
  end

  reg [3:0] preempt_q;  // Preempt command: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_q <= {
        preempt_kill_i,
        (me_vnpu_i[1:0] & {2{victim[0]}}) | (me_vnpu_i[3:2] & {2{victim[1]}}),
        preempt_me_i
      };
    end
  end

  reg [3:0] me_0_q;  // ME 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_q <= {fin_i[0], ~fin_i[0] & sav_i[0], me_vnpu_i[1:0]};
    end
  end

  reg [3:0] me_1_q;  // ME 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_q <= {fin_i[1], ~fin_i[1] & sav_i[1], me_vnpu_i[3:2]};
    end
  end

  reg [4:0] vnpu_0_q;  // vNPU 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      vnpu_0_q <= {traps[0], fault_code_i[3:0] & {4{traps[0]}}};
    end
  end

  reg [4:0] vnpu_1_q;  // vNPU 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      vnpu_1_q <= {traps[1], fault_code_i[7:4] & {4{traps[1]}}};
    end
  end

  reg [4:0] vnpu_2_q;  // vNPU 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      vnpu_2_q <= {traps[2], fault_code_i[11:8] & {4{traps[2]}}};
    end
  end

  // ----------------------------------------
  // Times of the records
  // ----------------------------------------

  reg [31:0] times [0:7];  // Times at which records were kept.

  reg [7:0] used_q;  // Times of which a record is left.

  // Times of which none is.
  wire [7:0] others = ~used_q;
  // The lowest, one-hot.
  wire [7:0] free = others & (~others + 8'd1);
  // Its number.
  wire [2:0] place = {|(free & 8'hf0), |(free & 8'hcc), |(free & 8'haa)};
  // A time is kept.
  wire writes = |takes;

  always @(posedge clk_i) begin
    if (writes) begin
      times[place] <= time_q;
    end
  end

  reg [2:0] start_place_q;  // Number of the time of the record of start.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_place_q <= place;
    end
  end

  reg [2:0] preempt_place_q;  // Number of the time of the record of preempt.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_place_q <= place;
    end
  end

  reg [2:0] me_0_place_q;  // Number of the time of the record of me_0.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_place_q <= place;
    end
  end

  reg [2:0] me_1_place_q;  // Number of the time of the record of me_1.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_place_q <= place;
    end
  end

  reg [2:0] vnpu_0_place_q;  // Number of the time of the record of vnpu_0.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      vnpu_0_place_q <= place;
    end
  end

  reg [2:0] vnpu_1_place_q;  // Number of the time of the record of vnpu_1.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      vnpu_1_place_q <= place;
    end
  end

  reg [2:0] vnpu_2_place_q;  // Number of the time of the record of vnpu_2.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      vnpu_2_place_q <= place;
    end
  end

  // Number of the time that shows.
  wire [2:0] read =
      (start_place_q & {3{shown[0]}}) |
      (preempt_place_q & {3{shown[1]}}) |
      (me_0_place_q & {3{shown[2]}}) |
      (me_1_place_q & {3{shown[3]}}) |
      (vnpu_0_place_q & {3{shown[4]}}) |
      (vnpu_1_place_q & {3{shown[5]}}) |
      (vnpu_2_place_q & {3{shown[6]}});

  // Another record is of that time.
  wire shared =
      ((start_place_q == read) & stuck[0]) |
      ((preempt_place_q == read) & stuck[1]) |
      ((me_0_place_q == read) & stuck[2]) |
      ((me_1_place_q == read) & stuck[3]) |
      ((vnpu_0_place_q == read) & stuck[4]) |
      ((vnpu_1_place_q == read) & stuck[5]) |
      ((vnpu_2_place_q == read) & stuck[6]);

  // The time let go, one-hot.
  wire [7:0] goes =
      {
        read == 3'd7,
        read == 3'd6,
        read == 3'd5,
        read == 3'd4,
        read == 3'd3,
        read == 3'd2,
        read == 3'd1,
        read == 3'd0
      } &
      {8{~shared}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      used_q <= 8'd0;
    end else begin
      used_q <= (used_q & ~goes) | (free & {8{writes}});
    end
  end

  // Time of the record that shows.
  wire [31:0] shown_time = times[read];

  assign trace_valid_o = |valid_q;

  assign trace_o = {
    ({start_q[4] ? 4'd2 : 4'd1, 6'd0, start_q[3:2], 7'd0, start_q[1], 11'd0, start_q[0]} &
     {32{shown[0]}}) |
    ({preempt_q[3] ? 4'd4 : 4'd3, 6'd0, preempt_q[2:1], 7'd0, preempt_q[0], 12'd0} &
     {32{shown[1]}}) |
    ({me_0_q[3] ? 4'd6 : me_0_q[2] ? 4'd5 : 4'd7, 6'd0, me_0_q[1:0], 8'd0, 12'd0} &
     {32{shown[2]}}) |
    ({me_1_q[3] ? 4'd6 : me_1_q[2] ? 4'd5 : 4'd7, 6'd0, me_1_q[1:0], 8'd1, 12'd0} &
     {32{shown[3]}}) |
    ({vnpu_0_q[4] ? 4'd8 : 4'd9, 8'd0, 8'd0, 8'd0, vnpu_0_q[3:0]} & {32{shown[4]}}) |
    ({vnpu_1_q[4] ? 4'd8 : 4'd9, 8'd1, 8'd0, 8'd0, vnpu_1_q[3:0]} & {32{shown[5]}}) |
    ({vnpu_2_q[4] ? 4'd8 : 4'd9, 8'd2, 8'd0, 8'd0, vnpu_2_q[3:0]} & {32{shown[6]}}),
    shown_time & {32{trace_valid_o}}
  };

  assign drop_o = |(events & stuck);

endmodule

`default_nettype wire
