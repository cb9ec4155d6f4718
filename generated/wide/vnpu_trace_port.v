// SPDX-License-Identifier: Apache-2.0
//
// Puts events of the core in order, one record a cycle.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/trace/trace_port.ts; do not edit.
// Body SHA-256: 18d9b136f21ac9e0

`default_nettype none

module vnpu_trace_port (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  input  wire        start_i,         // A uTop begins to run on an ME.
  input  wire        start_resume_i,  // It goes on from its saved context.
  input  wire  [3:0] start_vnpu_i,    // Its vNPU.
  input  wire  [2:0] start_me_i,      // That ME.
  input  wire  [2:0] start_index_i,   // Index of the uTop in its group.
  input  wire        preempt_i,       // A preempt command.
  input  wire        preempt_kill_i,  // It discards the uTop.
  input  wire  [2:0] preempt_me_i,    // ME that it is for.
  input  wire  [7:0] fin_i,           // MEs whose uTop is finished.
  input  wire  [7:0] sav_i,           // MEs whose uTop is saved.
  input  wire  [7:0] lost_i,          // MEs that go out of service with a uTop.
  input  wire [31:0] me_vnpu_i,       // Tenant of each ME.
  input  wire [15:0] stop_i,          // vNPUs in Stop.
  input  wire [63:0] fault_code_i,    // Fault code of each vNPU.
  input  wire [15:0] done_i,          // vNPUs whose program completes (pulse).
  output wire        trace_valid_o,   // A record.
  output wire [63:0] trace_o,         // It, its time lowest.
  output wire        drop_o           // A record is dropped.
);

  // ----------------------------------------
  // Events
  // ----------------------------------------

  // ME of the preempt command, one-hot.
  wire [7:0] victim = {
    preempt_me_i == 3'd7,
    preempt_me_i == 3'd6,
    preempt_me_i == 3'd5,
    preempt_me_i == 3'd4,
    preempt_me_i == 3'd3,
    preempt_me_i == 3'd2,
    preempt_me_i == 3'd1,
    preempt_me_i == 3'd0
  };

  reg [15:0] stop_q;  // vNPUs in Stop in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stop_q <= 16'd0;
    end else begin
      stop_q <= stop_i;
    end
  end

  // vNPUs that enter Stop.
  wire [15:0] traps = stop_i & ~stop_q;

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

  reg [25:0] valid_q;  // Sources with a record.

  // The source that shows its record, one-hot.
  wire [25:0] shown = valid_q & (~valid_q + 26'd1);
  // Sources that keep their record.
  wire [25:0] stuck = valid_q & ~shown;

  // Events of this cycle.
  wire [25:0] events = {
    traps[15] | done_i[15],
    traps[14] | done_i[14],
    traps[13] | done_i[13],
    traps[12] | done_i[12],
    traps[11] | done_i[11],
    traps[10] | done_i[10],
    traps[9] | done_i[9],
    traps[8] | done_i[8],
    traps[7] | done_i[7],
    traps[6] | done_i[6],
    traps[5] | done_i[5],
    traps[4] | done_i[4],
    traps[3] | done_i[3],
    traps[2] | done_i[2],
    traps[1] | done_i[1],
    traps[0] | done_i[0],
    fin_i[7] | sav_i[7] | lost_i[7],
    fin_i[6] | sav_i[6] | lost_i[6],
    fin_i[5] | sav_i[5] | lost_i[5],
    fin_i[4] | sav_i[4] | lost_i[4],
    fin_i[3] | sav_i[3] | lost_i[3],
    fin_i[2] | sav_i[2] | lost_i[2],
    fin_i[1] | sav_i[1] | lost_i[1],
    fin_i[0] | sav_i[0] | lost_i[0],
    preempt_i,
    start_i
  };

  // Events that are kept.
  wire [25:0] takes = events & ~stuck;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 26'd0;
    end else begin
      valid_q <= events | stuck;
    end
  end

  reg [10:0] start_q;  // Start: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_q <= {start_resume_i, start_vnpu_i, start_me_i, start_index_i};
    end
  end

  reg [7:0] preempt_q;  // Preempt command: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_q <= {
        preempt_kill_i,
        (me_vnpu_i[3:0] & {4{victim[0]}}) |
        (me_vnpu_i[7:4] & {4{victim[1]}}) |
        (me_vnpu_i[11:8] & {4{victim[2]}}) |
        (me_vnpu_i[15:12] & {4{victim[3]}}) |
        (me_vnpu_i[19:16] & {4{victim[4]}}) |
        (me_vnpu_i[23:20] & {4{victim[5]}}) |
        (me_vnpu_i[27:24] & {4{victim[6]}}) |
        (me_vnpu_i[31:28] & {4{victim[7]}}),
        preempt_me_i
      };
    end
  end

  reg [5:0] me_0_q;  // ME 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_q <= {fin_i[0], ~fin_i[0] & sav_i[0], me_vnpu_i[3:0]};
    end
  end

  reg [5:0] me_1_q;  // ME 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_q <= {fin_i[1], ~fin_i[1] & sav_i[1], me_vnpu_i[7:4]};
    end
  end

  reg [5:0] me_2_q;  // ME 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_q <= {fin_i[2], ~fin_i[2] & sav_i[2], me_vnpu_i[11:8]};
    end
  end

  reg [5:0] me_3_q;  // ME 3: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      me_3_q <= {fin_i[3], ~fin_i[3] & sav_i[3], me_vnpu_i[15:12]};
    end
  end

  reg [5:0] me_4_q;  // ME 4: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      me_4_q <= {fin_i[4], ~fin_i[4] & sav_i[4], me_vnpu_i[19:16]};
    end
  end

  reg [5:0] me_5_q;  // ME 5: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      me_5_q <= {fin_i[5], ~fin_i[5] & sav_i[5], me_vnpu_i[23:20]};
    end
  end

  reg [5:0] me_6_q;  // ME 6: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      me_6_q <= {fin_i[6], ~fin_i[6] & sav_i[6], me_vnpu_i[27:24]};
    end
  end

  reg [5:0] me_7_q;  // ME 7: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      me_7_q <= {fin_i[7], ~fin_i[7] & sav_i[7], me_vnpu_i[31:28]};
    end
  end

  reg [4:0] vnpu_0_q;  // vNPU 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      vnpu_0_q <= {traps[0], fault_code_i[3:0] & {4{traps[0]}}};
    end
  end

  reg [4:0] vnpu_1_q;  // vNPU 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      vnpu_1_q <= {traps[1], fault_code_i[7:4] & {4{traps[1]}}};
    end
  end

  reg [4:0] vnpu_2_q;  // vNPU 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[12]) begin
      vnpu_2_q <= {traps[2], fault_code_i[11:8] & {4{traps[2]}}};
    end
  end

  reg [4:0] vnpu_3_q;  // vNPU 3: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[13]) begin
      vnpu_3_q <= {traps[3], fault_code_i[15:12] & {4{traps[3]}}};
    end
  end

  reg [4:0] vnpu_4_q;  // vNPU 4: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[14]) begin
      vnpu_4_q <= {traps[4], fault_code_i[19:16] & {4{traps[4]}}};
    end
  end

  reg [4:0] vnpu_5_q;  // vNPU 5: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[15]) begin
      vnpu_5_q <= {traps[5], fault_code_i[23:20] & {4{traps[5]}}};
    end
  end

  reg [4:0] vnpu_6_q;  // vNPU 6: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[16]) begin
      vnpu_6_q <= {traps[6], fault_code_i[27:24] & {4{traps[6]}}};
    end
  end

  reg [4:0] vnpu_7_q;  // vNPU 7: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[17]) begin
      vnpu_7_q <= {traps[7], fault_code_i[31:28] & {4{traps[7]}}};
    end
  end

  reg [4:0] vnpu_8_q;  // vNPU 8: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[18]) begin
      vnpu_8_q <= {traps[8], fault_code_i[35:32] & {4{traps[8]}}};
    end
  end

  reg [4:0] vnpu_9_q;  // vNPU 9: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[19]) begin
      vnpu_9_q <= {traps[9], fault_code_i[39:36] & {4{traps[9]}}};
    end
  end

  reg [4:0] vnpu_10_q;  // vNPU 10: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[20]) begin
      vnpu_10_q <= {traps[10], fault_code_i[43:40] & {4{traps[10]}}};
    end
  end

  reg [4:0] vnpu_11_q;  // vNPU 11: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[21]) begin
      vnpu_11_q <= {traps[11], fault_code_i[47:44] & {4{traps[11]}}};
    end
  end

  reg [4:0] vnpu_12_q;  // vNPU 12: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[22]) begin
      vnpu_12_q <= {traps[12], fault_code_i[51:48] & {4{traps[12]}}};
    end
  end

  reg [4:0] vnpu_13_q;  // vNPU 13: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[23]) begin
      vnpu_13_q <= {traps[13], fault_code_i[55:52] & {4{traps[13]}}};
    end
  end

  reg [4:0] vnpu_14_q;  // vNPU 14: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[24]) begin
      vnpu_14_q <= {traps[14], fault_code_i[59:56] & {4{traps[14]}}};
    end
  end

  reg [4:0] vnpu_15_q;  // vNPU 15: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[25]) begin
      vnpu_15_q <= {traps[15], fault_code_i[63:60] & {4{traps[15]}}};
    end
  end

  // ----------------------------------------
  // Times of the records
  // ----------------------------------------

  reg [31:0] times [0:26];  // Times at which records were kept.

  reg [26:0] used_q;  // Times of which a record is left.

  // Times of which none is.
  wire [26:0] others = ~used_q;
  // The lowest, one-hot.
  wire [26:0] free = others & (~others + 27'd1);

  // Its number.
  wire [4:0] place = {
    |(free & 27'h7ff0000),
    |(free & 27'h700ff00),
    |(free & 27'hf0f0f0),
    |(free & 27'h4cccccc),
    |(free & 27'h2aaaaaa)
  };

  // A time is kept.
  wire writes = |takes;

  always @(posedge clk_i) begin
    if (writes) begin
      times[place] <= time_q;
    end
  end

  reg [4:0] start_place_q;  // Number of the time of the record of start.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_place_q <= place;
    end
  end

  reg [4:0] preempt_place_q;  // Number of the time of the record of preempt.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_place_q <= place;
    end
  end

  reg [4:0] me_0_place_q;  // Number of the time of the record of me_0.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_place_q <= place;
    end
  end

  reg [4:0] me_1_place_q;  // Number of the time of the record of me_1.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_place_q <= place;
    end
  end

  reg [4:0] me_2_place_q;  // Number of the time of the record of me_2.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_place_q <= place;
    end
  end

  reg [4:0] me_3_place_q;  // Number of the time of the record of me_3.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      me_3_place_q <= place;
    end
  end

  reg [4:0] me_4_place_q;  // Number of the time of the record of me_4.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      me_4_place_q <= place;
    end
  end

  reg [4:0] me_5_place_q;  // Number of the time of the record of me_5.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      me_5_place_q <= place;
    end
  end

  reg [4:0] me_6_place_q;  // Number of the time of the record of me_6.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      me_6_place_q <= place;
    end
  end

  reg [4:0] me_7_place_q;  // Number of the time of the record of me_7.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      me_7_place_q <= place;
    end
  end

  reg [4:0] vnpu_0_place_q;  // Number of the time of the record of vnpu_0.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      vnpu_0_place_q <= place;
    end
  end

  reg [4:0] vnpu_1_place_q;  // Number of the time of the record of vnpu_1.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      vnpu_1_place_q <= place;
    end
  end

  reg [4:0] vnpu_2_place_q;  // Number of the time of the record of vnpu_2.

  always @(posedge clk_i) begin
    if (takes[12]) begin
      vnpu_2_place_q <= place;
    end
  end

  reg [4:0] vnpu_3_place_q;  // Number of the time of the record of vnpu_3.

  always @(posedge clk_i) begin
    if (takes[13]) begin
      vnpu_3_place_q <= place;
    end
  end

  reg [4:0] vnpu_4_place_q;  // Number of the time of the record of vnpu_4.

  always @(posedge clk_i) begin
    if (takes[14]) begin
      vnpu_4_place_q <= place;
    end
  end

  reg [4:0] vnpu_5_place_q;  // Number of the time of the record of vnpu_5.

  always @(posedge clk_i) begin
    if (takes[15]) begin
      vnpu_5_place_q <= place;
    end
  end

  reg [4:0] vnpu_6_place_q;  // Number of the time of the record of vnpu_6.

  always @(posedge clk_i) begin
    if (takes[16]) begin
      vnpu_6_place_q <= place;
    end
  end

  reg [4:0] vnpu_7_place_q;  // Number of the time of the record of vnpu_7.

  always @(posedge clk_i) begin
    if (takes[17]) begin
      vnpu_7_place_q <= place;
    end
  end

  reg [4:0] vnpu_8_place_q;  // Number of the time of the record of vnpu_8.

  always @(posedge clk_i) begin
    if (takes[18]) begin
      vnpu_8_place_q <= place;
    end
  end

  reg [4:0] vnpu_9_place_q;  // Number of the time of the record of vnpu_9.

  always @(posedge clk_i) begin
    if (takes[19]) begin
      vnpu_9_place_q <= place;
    end
  end

  reg [4:0] vnpu_10_place_q;  // Number of the time of the record of vnpu_10.

  always @(posedge clk_i) begin
    if (takes[20]) begin
      vnpu_10_place_q <= place;
    end
  end

  reg [4:0] vnpu_11_place_q;  // Number of the time of the record of vnpu_11.

  always @(posedge clk_i) begin
    if (takes[21]) begin
      vnpu_11_place_q <= place;
    end
  end

  reg [4:0] vnpu_12_place_q;  // Number of the time of the record of vnpu_12.

  always @(posedge clk_i) begin
    if (takes[22]) begin
      vnpu_12_place_q <= place;
    end
  end

  reg [4:0] vnpu_13_place_q;  // Number of the time of the record of vnpu_13.

  always @(posedge clk_i) begin
    if (takes[23]) begin
      vnpu_13_place_q <= place;
    end
  end

  reg [4:0] vnpu_14_place_q;  // Number of the time of the record of vnpu_14.

  always @(posedge clk_i) begin
    if (takes[24]) begin
      vnpu_14_place_q <= place;
    end
  end

  reg [4:0] vnpu_15_place_q;  // Number of the time of the record of vnpu_15.

  always @(posedge clk_i) begin
    if (takes[25]) begin
      vnpu_15_place_q <= place;
    end
  end

  // Number of the time that shows.
  wire [4:0] read =
      (start_place_q & {5{shown[0]}}) |
      (preempt_place_q & {5{shown[1]}}) |
      (me_0_place_q & {5{shown[2]}}) |
      (me_1_place_q & {5{shown[3]}}) |
      (me_2_place_q & {5{shown[4]}}) |
      (me_3_place_q & {5{shown[5]}}) |
      (me_4_place_q & {5{shown[6]}}) |
      (me_5_place_q & {5{shown[7]}}) |
      (me_6_place_q & {5{shown[8]}}) |
      (me_7_place_q & {5{shown[9]}}) |
      (vnpu_0_place_q & {5{shown[10]}}) |
      (vnpu_1_place_q & {5{shown[11]}}) |
      (vnpu_2_place_q & {5{shown[12]}}) |
      (vnpu_3_place_q & {5{shown[13]}}) |
      (vnpu_4_place_q & {5{shown[14]}}) |
      (vnpu_5_place_q & {5{shown[15]}}) |
      (vnpu_6_place_q & {5{shown[16]}}) |
      (vnpu_7_place_q & {5{shown[17]}}) |
      (vnpu_8_place_q & {5{shown[18]}}) |
      (vnpu_9_place_q & {5{shown[19]}}) |
      (vnpu_10_place_q & {5{shown[20]}}) |
      (vnpu_11_place_q & {5{shown[21]}}) |
      (vnpu_12_place_q & {5{shown[22]}}) |
      (vnpu_13_place_q & {5{shown[23]}}) |
      (vnpu_14_place_q & {5{shown[24]}}) |
      (vnpu_15_place_q & {5{shown[25]}});

  // Another record is of that time.
  wire shared =
      ((start_place_q == read) & stuck[0]) |
      ((preempt_place_q == read) & stuck[1]) |
      ((me_0_place_q == read) & stuck[2]) |
      ((me_1_place_q == read) & stuck[3]) |
      ((me_2_place_q == read) & stuck[4]) |
      ((me_3_place_q == read) & stuck[5]) |
      ((me_4_place_q == read) & stuck[6]) |
      ((me_5_place_q == read) & stuck[7]) |
      ((me_6_place_q == read) & stuck[8]) |
      ((me_7_place_q == read) & stuck[9]) |
      ((vnpu_0_place_q == read) & stuck[10]) |
      ((vnpu_1_place_q == read) & stuck[11]) |
      ((vnpu_2_place_q == read) & stuck[12]) |
      ((vnpu_3_place_q == read) & stuck[13]) |
      ((vnpu_4_place_q == read) & stuck[14]) |
      ((vnpu_5_place_q == read) & stuck[15]) |
      ((vnpu_6_place_q == read) & stuck[16]) |
      ((vnpu_7_place_q == read) & stuck[17]) |
      ((vnpu_8_place_q == read) & stuck[18]) |
      ((vnpu_9_place_q == read) & stuck[19]) |
      ((vnpu_10_place_q == read) & stuck[20]) |
      ((vnpu_11_place_q == read) & stuck[21]) |
      ((vnpu_12_place_q == read) & stuck[22]) |
      ((vnpu_13_place_q == read) & stuck[23]) |
      ((vnpu_14_place_q == read) & stuck[24]) |
      ((vnpu_15_place_q == read) & stuck[25]);

  // The time let go, one-hot.
  wire [26:0] goes =
      {
        read == 5'd26,
        read == 5'd25,
        read == 5'd24,
        read == 5'd23,
        read == 5'd22,
        read == 5'd21,
        read == 5'd20,
        read == 5'd19,
        read == 5'd18,
        read == 5'd17,
        read == 5'd16,
        read == 5'd15,
        read == 5'd14,
        read == 5'd13,
        read == 5'd12,
        read == 5'd11,
        read == 5'd10,
        read == 5'd9,
        read == 5'd8,
        read == 5'd7,
        read == 5'd6,
        read == 5'd5,
        read == 5'd4,
        read == 5'd3,
        read == 5'd2,
        read == 5'd1,
        read == 5'd0
      } &
      {27{~shared}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      used_q <= 27'd0;
    end else begin
      used_q <= (used_q & ~goes) | (free & {27{writes}});
    end
  end

  // Time of the record that shows.
  wire [31:0] shown_time = times[read];

  assign trace_valid_o = |valid_q;

  assign trace_o = {
    ({start_q[10] ? 4'd2 : 4'd1, 4'd0, start_q[9:6], 5'd0, start_q[5:3], 9'd0, start_q[2:0]} &
     {32{shown[0]}}) |
    ({preempt_q[7] ? 4'd4 : 4'd3, 4'd0, preempt_q[6:3], 5'd0, preempt_q[2:0], 12'd0} &
     {32{shown[1]}}) |
    ({me_0_q[5] ? 4'd6 : me_0_q[4] ? 4'd5 : 4'd7, 4'd0, me_0_q[3:0], 8'd0, 12'd0} &
     {32{shown[2]}}) |
    ({me_1_q[5] ? 4'd6 : me_1_q[4] ? 4'd5 : 4'd7, 4'd0, me_1_q[3:0], 8'd1, 12'd0} &
     {32{shown[3]}}) |
    ({me_2_q[5] ? 4'd6 : me_2_q[4] ? 4'd5 : 4'd7, 4'd0, me_2_q[3:0], 8'd2, 12'd0} &
     {32{shown[4]}}) |
    ({me_3_q[5] ? 4'd6 : me_3_q[4] ? 4'd5 : 4'd7, 4'd0, me_3_q[3:0], 8'd3, 12'd0} &
     {32{shown[5]}}) |
    ({me_4_q[5] ? 4'd6 : me_4_q[4] ? 4'd5 : 4'd7, 4'd0, me_4_q[3:0], 8'd4, 12'd0} &
     {32{shown[6]}}) |
    ({me_5_q[5] ? 4'd6 : me_5_q[4] ? 4'd5 : 4'd7, 4'd0, me_5_q[3:0], 8'd5, 12'd0} &
     {32{shown[7]}}) |
    ({me_6_q[5] ? 4'd6 : me_6_q[4] ? 4'd5 : 4'd7, 4'd0, me_6_q[3:0], 8'd6, 12'd0} &
     {32{shown[8]}}) |
    ({me_7_q[5] ? 4'd6 : me_7_q[4] ? 4'd5 : 4'd7, 4'd0, me_7_q[3:0], 8'd7, 12'd0} &
     {32{shown[9]}}) |
    ({vnpu_0_q[4] ? 4'd8 : 4'd9, 8'd0, 8'd0, 8'd0, vnpu_0_q[3:0]} & {32{shown[10]}}) |
    ({vnpu_1_q[4] ? 4'd8 : 4'd9, 8'd1, 8'd0, 8'd0, vnpu_1_q[3:0]} & {32{shown[11]}}) |
    ({vnpu_2_q[4] ? 4'd8 : 4'd9, 8'd2, 8'd0, 8'd0, vnpu_2_q[3:0]} & {32{shown[12]}}) |
    ({vnpu_3_q[4] ? 4'd8 : 4'd9, 8'd3, 8'd0, 8'd0, vnpu_3_q[3:0]} & {32{shown[13]}}) |
    ({vnpu_4_q[4] ? 4'd8 : 4'd9, 8'd4, 8'd0, 8'd0, vnpu_4_q[3:0]} & {32{shown[14]}}) |
    ({vnpu_5_q[4] ? 4'd8 : 4'd9, 8'd5, 8'd0, 8'd0, vnpu_5_q[3:0]} & {32{shown[15]}}) |
    ({vnpu_6_q[4] ? 4'd8 : 4'd9, 8'd6, 8'd0, 8'd0, vnpu_6_q[3:0]} & {32{shown[16]}}) |
    ({vnpu_7_q[4] ? 4'd8 : 4'd9, 8'd7, 8'd0, 8'd0, vnpu_7_q[3:0]} & {32{shown[17]}}) |
    ({vnpu_8_q[4] ? 4'd8 : 4'd9, 8'd8, 8'd0, 8'd0, vnpu_8_q[3:0]} & {32{shown[18]}}) |
    ({vnpu_9_q[4] ? 4'd8 : 4'd9, 8'd9, 8'd0, 8'd0, vnpu_9_q[3:0]} & {32{shown[19]}}) |
    ({vnpu_10_q[4] ? 4'd8 : 4'd9, 8'd10, 8'd0, 8'd0, vnpu_10_q[3:0]} & {32{shown[20]}}) |
    ({vnpu_11_q[4] ? 4'd8 : 4'd9, 8'd11, 8'd0, 8'd0, vnpu_11_q[3:0]} & {32{shown[21]}}) |
    ({vnpu_12_q[4] ? 4'd8 : 4'd9, 8'd12, 8'd0, 8'd0, vnpu_12_q[3:0]} & {32{shown[22]}}) |
    ({vnpu_13_q[4] ? 4'd8 : 4'd9, 8'd13, 8'd0, 8'd0, vnpu_13_q[3:0]} & {32{shown[23]}}) |
    ({vnpu_14_q[4] ? 4'd8 : 4'd9, 8'd14, 8'd0, 8'd0, vnpu_14_q[3:0]} & {32{shown[24]}}) |
    ({vnpu_15_q[4] ? 4'd8 : 4'd9, 8'd15, 8'd0, 8'd0, vnpu_15_q[3:0]} & {32{shown[25]}}),
    shown_time & {32{trace_valid_o}}
  };

  assign drop_o = |(events & stuck);

endmodule

`default_nettype wire
