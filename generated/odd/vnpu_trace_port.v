// SPDX-License-Identifier: Apache-2.0
//
// Puts events of the core in order, one record a cycle.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/trace/trace_port.ts; do not edit.
// Body SHA-256: 915f2bc860a258fb

`default_nettype none

module vnpu_trace_port (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire        start_i,         // A uTop begins to run on an ME.
  input  wire        start_resume_i,  // It goes on from its saved context.
  input  wire  [2:0] start_vnpu_i,    // Its vNPU.
  input  wire  [1:0] start_me_i,      // That ME.
  input  wire  [1:0] start_index_i,   // Index of the uTop in its group.
  input  wire        preempt_i,       // A preempt command.
  input  wire        preempt_kill_i,  // It discards the uTop.
  input  wire  [1:0] preempt_me_i,    // ME that it is for.
  input  wire  [2:0] fin_i,           // MEs whose uTop is finished.
  input  wire  [2:0] sav_i,           // MEs whose uTop is saved.
  input  wire  [2:0] lost_i,          // MEs that go out of service with a uTop.
  input  wire  [8:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [6:0] stop_i,          // vNPUs in Stop.
  input  wire [27:0] fault_code_i,    // Fault code of each vNPU.
  input  wire  [6:0] done_i,          // vNPUs whose program completes (pulse).
  output wire        trace_valid_o,   // A record.
  output wire [63:0] trace_o,         // It, its time lowest.
  output wire        drop_o           // A record is dropped.
);

  // ----------------------------------------
  // Events
  // ----------------------------------------

  // ME of the preempt command, one-hot.
  wire [2:0] victim = {preempt_me_i == 2'd2, preempt_me_i == 2'd1, preempt_me_i == 2'd0};

  reg [6:0] stop_q;  // vNPUs in Stop in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stop_q <= 7'd0;
    end else begin
      stop_q <= stop_i;
    end
  end

  // vNPUs that enter Stop.
  wire [6:0] traps = stop_i & ~stop_q;

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

  reg [11:0] valid_q;  // Sources with a record.

  // The source that shows its record, one-hot.
  wire [11:0] shown = valid_q & (~valid_q + 12'd1);
  // Sources that keep their record.
  wire [11:0] stuck = valid_q & ~shown;

  // Events of this cycle.
  wire [11:0] events = {
    traps[6] | done_i[6],
    traps[5] | done_i[5],
    traps[4] | done_i[4],
    traps[3] | done_i[3],
    traps[2] | done_i[2],
    traps[1] | done_i[1],
    traps[0] | done_i[0],
    fin_i[2] | sav_i[2] | lost_i[2],
    fin_i[1] | sav_i[1] | lost_i[1],
    fin_i[0] | sav_i[0] | lost_i[0],
    preempt_i,
    start_i
  };

  // Events that are kept.
  wire [11:0] takes = events & ~stuck;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 12'd0;
    end else begin
      valid_q <= events | stuck;
    end
  end

  reg [7:0] start_q;  // Start: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_q <= {start_resume_i, start_vnpu_i, start_me_i, start_index_i};
    end
  end

  reg [5:0] preempt_q;  // Preempt command: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_q <= {
        preempt_kill_i,
        (me_vnpu_i[2:0] & {3{victim[0]}}) |
        (me_vnpu_i[5:3] & {3{victim[1]}}) |
        (me_vnpu_i[8:6] & {3{victim[2]}}),
        preempt_me_i
      };
    end
  end

  reg [4:0] me_0_q;  // ME 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_q <= {fin_i[0], ~fin_i[0] & sav_i[0], me_vnpu_i[2:0]};
    end
  end

  reg [4:0] me_1_q;  // ME 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_q <= {fin_i[1], ~fin_i[1] & sav_i[1], me_vnpu_i[5:3]};
    end
  end

  reg [4:0] me_2_q;  // ME 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_q <= {fin_i[2], ~fin_i[2] & sav_i[2], me_vnpu_i[8:6]};
    end
  end

  reg [4:0] vnpu_0_q;  // vNPU 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      vnpu_0_q <= {traps[0], fault_code_i[3:0] & {4{traps[0]}}};
    end
  end

  reg [4:0] vnpu_1_q;  // vNPU 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      vnpu_1_q <= {traps[1], fault_code_i[7:4] & {4{traps[1]}}};
    end
  end

  reg [4:0] vnpu_2_q;  // vNPU 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      vnpu_2_q <= {traps[2], fault_code_i[11:8] & {4{traps[2]}}};
    end
  end

  reg [4:0] vnpu_3_q;  // vNPU 3: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      vnpu_3_q <= {traps[3], fault_code_i[15:12] & {4{traps[3]}}};
    end
  end

  reg [4:0] vnpu_4_q;  // vNPU 4: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      vnpu_4_q <= {traps[4], fault_code_i[19:16] & {4{traps[4]}}};
    end
  end

  reg [4:0] vnpu_5_q;  // vNPU 5: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      vnpu_5_q <= {traps[5], fault_code_i[23:20] & {4{traps[5]}}};
    end
  end

  reg [4:0] vnpu_6_q;  // vNPU 6: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      vnpu_6_q <= {traps[6], fault_code_i[27:24] & {4{traps[6]}}};
    end
  end

  // ----------------------------------------
  // Times of the records
  // ----------------------------------------

  reg [31:0] times [0:12];  // Times at which records were kept.

  reg [12:0] used_q;  // Times of which a record is left.

  // Times of which none is.
  wire [12:0] others = ~used_q;
  // The lowest, one-hot.
  wire [12:0] free = others & (~others + 13'd1);
  // Its number.
  wire [3:0] place = {|(free & 13'h1f00), |(free & 13'h10f0), |(free & 13'hccc), |(free & 13'haaa)};
  // A time is kept.
  wire writes = |takes;

  always @(posedge clk_i) begin
    if (writes) begin
      times[place] <= time_q;
    end
  end

  reg [3:0] start_place_q;  // Number of the time of the record of start.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_place_q <= place;
    end
  end

  reg [3:0] preempt_place_q;  // Number of the time of the record of preempt.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_place_q <= place;
    end
  end

  reg [3:0] me_0_place_q;  // Number of the time of the record of me_0.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_place_q <= place;
    end
  end

  reg [3:0] me_1_place_q;  // Number of the time of the record of me_1.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_place_q <= place;
    end
  end

  reg [3:0] me_2_place_q;  // Number of the time of the record of me_2.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_place_q <= place;
    end
  end

  reg [3:0] vnpu_0_place_q;  // Number of the time of the record of vnpu_0.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      vnpu_0_place_q <= place;
    end
  end

  reg [3:0] vnpu_1_place_q;  // Number of the time of the record of vnpu_1.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      vnpu_1_place_q <= place;
    end
  end

  reg [3:0] vnpu_2_place_q;  // Number of the time of the record of vnpu_2.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      vnpu_2_place_q <= place;
    end
  end

  reg [3:0] vnpu_3_place_q;  // Number of the time of the record of vnpu_3.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      vnpu_3_place_q <= place;
    end
  end

  reg [3:0] vnpu_4_place_q;  // Number of the time of the record of vnpu_4.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      vnpu_4_place_q <= place;
    end
  end

  reg [3:0] vnpu_5_place_q;  // Number of the time of the record of vnpu_5.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      vnpu_5_place_q <= place;
    end
  end

  reg [3:0] vnpu_6_place_q;  // Number of the time of the record of vnpu_6.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      vnpu_6_place_q <= place;
    end
  end

  // Number of the time that shows.
  wire [3:0] read =
      (start_place_q & {4{shown[0]}}) |
      (preempt_place_q & {4{shown[1]}}) |
      (me_0_place_q & {4{shown[2]}}) |
      (me_1_place_q & {4{shown[3]}}) |
      (me_2_place_q & {4{shown[4]}}) |
      (vnpu_0_place_q & {4{shown[5]}}) |
      (vnpu_1_place_q & {4{shown[6]}}) |
      (vnpu_2_place_q & {4{shown[7]}}) |
      (vnpu_3_place_q & {4{shown[8]}}) |
      (vnpu_4_place_q & {4{shown[9]}}) |
      (vnpu_5_place_q & {4{shown[10]}}) |
      (vnpu_6_place_q & {4{shown[11]}});

  // Another record is of that time.
  wire shared =
      ((start_place_q == read) & stuck[0]) |
      ((preempt_place_q == read) & stuck[1]) |
      ((me_0_place_q == read) & stuck[2]) |
      ((me_1_place_q == read) & stuck[3]) |
      ((me_2_place_q == read) & stuck[4]) |
      ((vnpu_0_place_q == read) & stuck[5]) |
      ((vnpu_1_place_q == read) & stuck[6]) |
      ((vnpu_2_place_q == read) & stuck[7]) |
      ((vnpu_3_place_q == read) & stuck[8]) |
      ((vnpu_4_place_q == read) & stuck[9]) |
      ((vnpu_5_place_q == read) & stuck[10]) |
      ((vnpu_6_place_q == read) & stuck[11]);

  // The time let go, one-hot.
  wire [12:0] goes =
      {
        read == 4'd12,
        read == 4'd11,
        read == 4'd10,
        read == 4'd9,
        read == 4'd8,
        read == 4'd7,
        read == 4'd6,
        read == 4'd5,
        read == 4'd4,
        read == 4'd3,
        read == 4'd2,
        read == 4'd1,
        read == 4'd0
      } &
      {13{~shared}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      used_q <= 13'd0;
    end else begin
      used_q <= (used_q & ~goes) | (free & {13{writes}});
    end
  end

  // Time of the record that shows.
  wire [31:0] shown_time = times[read];

  assign trace_valid_o = |valid_q;

  assign trace_o = {
    ({start_q[7] ? 4'd2 : 4'd1, 5'd0, start_q[6:4], 6'd0, start_q[3:2], 10'd0, start_q[1:0]} &
     {32{shown[0]}}) |
    ({preempt_q[5] ? 4'd4 : 4'd3, 5'd0, preempt_q[4:2], 6'd0, preempt_q[1:0], 12'd0} &
     {32{shown[1]}}) |
    ({me_0_q[4] ? 4'd6 : me_0_q[3] ? 4'd5 : 4'd7, 5'd0, me_0_q[2:0], 8'd0, 12'd0} &
     {32{shown[2]}}) |
    ({me_1_q[4] ? 4'd6 : me_1_q[3] ? 4'd5 : 4'd7, 5'd0, me_1_q[2:0], 8'd1, 12'd0} &
     {32{shown[3]}}) |
    ({me_2_q[4] ? 4'd6 : me_2_q[3] ? 4'd5 : 4'd7, 5'd0, me_2_q[2:0], 8'd2, 12'd0} &
     {32{shown[4]}}) |
    ({vnpu_0_q[4] ? 4'd8 : 4'd9, 8'd0, 8'd0, 8'd0, vnpu_0_q[3:0]} & {32{shown[5]}}) |
    ({vnpu_1_q[4] ? 4'd8 : 4'd9, 8'd1, 8'd0, 8'd0, vnpu_1_q[3:0]} & {32{shown[6]}}) |
    ({vnpu_2_q[4] ? 4'd8 : 4'd9, 8'd2, 8'd0, 8'd0, vnpu_2_q[3:0]} & {32{shown[7]}}) |
    ({vnpu_3_q[4] ? 4'd8 : 4'd9, 8'd3, 8'd0, 8'd0, vnpu_3_q[3:0]} & {32{shown[8]}}) |
    ({vnpu_4_q[4] ? 4'd8 : 4'd9, 8'd4, 8'd0, 8'd0, vnpu_4_q[3:0]} & {32{shown[9]}}) |
    ({vnpu_5_q[4] ? 4'd8 : 4'd9, 8'd5, 8'd0, 8'd0, vnpu_5_q[3:0]} & {32{shown[10]}}) |
    ({vnpu_6_q[4] ? 4'd8 : 4'd9, 8'd6, 8'd0, 8'd0, vnpu_6_q[3:0]} & {32{shown[11]}}),
    shown_time & {32{trace_valid_o}}
  };

  assign drop_o = |(events & stuck);

endmodule

`default_nettype wire
