// SPDX-License-Identifier: Apache-2.0
//
// Puts events of the core in order, one record a cycle.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/trace/trace_port.ts; do not edit.
// Body SHA-256: 6d55da6700607a0d

`default_nettype none

module vnpu_trace_port (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  input  wire         start_i,         // A uTop begins to run on an ME.
  input  wire         start_resume_i,  // It goes on from its saved context.
  input  wire   [4:0] start_vnpu_i,    // Its vNPU.
  input  wire   [3:0] start_me_i,      // That ME.
  input  wire   [3:0] start_index_i,   // Index of the uTop in its group.
  input  wire         preempt_i,       // A preempt command.
  input  wire         preempt_kill_i,  // It discards the uTop.
  input  wire   [3:0] preempt_me_i,    // ME that it is for.
  input  wire  [15:0] fin_i,           // MEs whose uTop is finished.
  input  wire  [15:0] sav_i,           // MEs whose uTop is saved.
  input  wire  [15:0] lost_i,          // MEs that go out of service with a uTop.
  input  wire  [79:0] me_vnpu_i,       // Tenant of each ME.
  input  wire  [31:0] stop_i,          // vNPUs in Stop.
  input  wire [127:0] fault_code_i,    // Fault code of each vNPU.
  input  wire  [31:0] done_i,          // vNPUs whose program completes (pulse).
  output wire         trace_valid_o,   // A record.
  output wire  [63:0] trace_o,         // It, its time lowest.
  output wire         drop_o           // A record is dropped.
);

  // ----------------------------------------
  // Events
  // ----------------------------------------

  // ME of the preempt command, one-hot.
  wire [15:0] victim = {
    preempt_me_i == 4'd15,
    preempt_me_i == 4'd14,
    preempt_me_i == 4'd13,
    preempt_me_i == 4'd12,
    preempt_me_i == 4'd11,
    preempt_me_i == 4'd10,
    preempt_me_i == 4'd9,
    preempt_me_i == 4'd8,
    preempt_me_i == 4'd7,
    preempt_me_i == 4'd6,
    preempt_me_i == 4'd5,
    preempt_me_i == 4'd4,
    preempt_me_i == 4'd3,
    preempt_me_i == 4'd2,
    preempt_me_i == 4'd1,
    preempt_me_i == 4'd0
  };

  reg [31:0] stop_q;  // vNPUs in Stop in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stop_q <= 32'd0;
    end else begin
      stop_q <= stop_i;
    end
  end

  // vNPUs that enter Stop.
  wire [31:0] traps = stop_i & ~stop_q;

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

  reg [49:0] valid_q;  // Sources with a record.

  // The source that shows its record, one-hot.
  wire [49:0] shown = valid_q & (~valid_q + 50'd1);
  // Sources that keep their record.
  wire [49:0] stuck = valid_q & ~shown;

  // Events of this cycle.
  wire [49:0] events = {
    traps[31] | done_i[31],
    traps[30] | done_i[30],
    traps[29] | done_i[29],
    traps[28] | done_i[28],
    traps[27] | done_i[27],
    traps[26] | done_i[26],
    traps[25] | done_i[25],
    traps[24] | done_i[24],
    traps[23] | done_i[23],
    traps[22] | done_i[22],
    traps[21] | done_i[21],
    traps[20] | done_i[20],
    traps[19] | done_i[19],
    traps[18] | done_i[18],
    traps[17] | done_i[17],
    traps[16] | done_i[16],
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
    fin_i[15] | sav_i[15] | lost_i[15],
    fin_i[14] | sav_i[14] | lost_i[14],
    fin_i[13] | sav_i[13] | lost_i[13],
    fin_i[12] | sav_i[12] | lost_i[12],
    fin_i[11] | sav_i[11] | lost_i[11],
    fin_i[10] | sav_i[10] | lost_i[10],
    fin_i[9] | sav_i[9] | lost_i[9],
    fin_i[8] | sav_i[8] | lost_i[8],
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
  wire [49:0] takes = events & ~stuck;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 50'd0;
    end else begin
      valid_q <= events | stuck;
    end
  end

  reg [13:0] start_q;  // Start: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_q <= {start_resume_i, start_vnpu_i, start_me_i, start_index_i};
    end
  end

  reg [9:0] preempt_q;  // Preempt command: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_q <= {
        preempt_kill_i,
        (me_vnpu_i[4:0] & {5{victim[0]}}) |
        (me_vnpu_i[9:5] & {5{victim[1]}}) |
        (me_vnpu_i[14:10] & {5{victim[2]}}) |
        (me_vnpu_i[19:15] & {5{victim[3]}}) |
        (me_vnpu_i[24:20] & {5{victim[4]}}) |
        (me_vnpu_i[29:25] & {5{victim[5]}}) |
        (me_vnpu_i[34:30] & {5{victim[6]}}) |
        (me_vnpu_i[39:35] & {5{victim[7]}}) |
        (me_vnpu_i[44:40] & {5{victim[8]}}) |
        (me_vnpu_i[49:45] & {5{victim[9]}}) |
        (me_vnpu_i[54:50] & {5{victim[10]}}) |
        (me_vnpu_i[59:55] & {5{victim[11]}}) |
        (me_vnpu_i[64:60] & {5{victim[12]}}) |
        (me_vnpu_i[69:65] & {5{victim[13]}}) |
        (me_vnpu_i[74:70] & {5{victim[14]}}) |
        (me_vnpu_i[79:75] & {5{victim[15]}}),
        preempt_me_i
      };
    end
  end

  reg [6:0] me_0_q;  // ME 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_q <= {fin_i[0], ~fin_i[0] & sav_i[0], me_vnpu_i[4:0]};
    end
  end

  reg [6:0] me_1_q;  // ME 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_q <= {fin_i[1], ~fin_i[1] & sav_i[1], me_vnpu_i[9:5]};
    end
  end

  reg [6:0] me_2_q;  // ME 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_q <= {fin_i[2], ~fin_i[2] & sav_i[2], me_vnpu_i[14:10]};
    end
  end

  reg [6:0] me_3_q;  // ME 3: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      me_3_q <= {fin_i[3], ~fin_i[3] & sav_i[3], me_vnpu_i[19:15]};
    end
  end

  reg [6:0] me_4_q;  // ME 4: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      me_4_q <= {fin_i[4], ~fin_i[4] & sav_i[4], me_vnpu_i[24:20]};
    end
  end

  reg [6:0] me_5_q;  // ME 5: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      me_5_q <= {fin_i[5], ~fin_i[5] & sav_i[5], me_vnpu_i[29:25]};
    end
  end

  reg [6:0] me_6_q;  // ME 6: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      me_6_q <= {fin_i[6], ~fin_i[6] & sav_i[6], me_vnpu_i[34:30]};
    end
  end

  reg [6:0] me_7_q;  // ME 7: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      me_7_q <= {fin_i[7], ~fin_i[7] & sav_i[7], me_vnpu_i[39:35]};
    end
  end

  reg [6:0] me_8_q;  // ME 8: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      me_8_q <= {fin_i[8], ~fin_i[8] & sav_i[8], me_vnpu_i[44:40]};
    end
  end

  reg [6:0] me_9_q;  // ME 9: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      me_9_q <= {fin_i[9], ~fin_i[9] & sav_i[9], me_vnpu_i[49:45]};
    end
  end

  reg [6:0] me_10_q;  // ME 10: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[12]) begin
      me_10_q <= {fin_i[10], ~fin_i[10] & sav_i[10], me_vnpu_i[54:50]};
    end
  end

  reg [6:0] me_11_q;  // ME 11: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[13]) begin
      me_11_q <= {fin_i[11], ~fin_i[11] & sav_i[11], me_vnpu_i[59:55]};
    end
  end

  reg [6:0] me_12_q;  // ME 12: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[14]) begin
      me_12_q <= {fin_i[12], ~fin_i[12] & sav_i[12], me_vnpu_i[64:60]};
    end
  end

  reg [6:0] me_13_q;  // ME 13: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[15]) begin
      me_13_q <= {fin_i[13], ~fin_i[13] & sav_i[13], me_vnpu_i[69:65]};
    end
  end

  reg [6:0] me_14_q;  // ME 14: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[16]) begin
      me_14_q <= {fin_i[14], ~fin_i[14] & sav_i[14], me_vnpu_i[74:70]};
    end
  end

  reg [6:0] me_15_q;  // ME 15: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[17]) begin
      me_15_q <= {fin_i[15], ~fin_i[15] & sav_i[15], me_vnpu_i[79:75]};
    end
  end

  reg [4:0] vnpu_0_q;  // vNPU 0: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[18]) begin
      vnpu_0_q <= {traps[0], fault_code_i[3:0] & {4{traps[0]}}};
    end
  end

  reg [4:0] vnpu_1_q;  // vNPU 1: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[19]) begin
      vnpu_1_q <= {traps[1], fault_code_i[7:4] & {4{traps[1]}}};
    end
  end

  reg [4:0] vnpu_2_q;  // vNPU 2: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[20]) begin
      vnpu_2_q <= {traps[2], fault_code_i[11:8] & {4{traps[2]}}};
    end
  end

  reg [4:0] vnpu_3_q;  // vNPU 3: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[21]) begin
      vnpu_3_q <= {traps[3], fault_code_i[15:12] & {4{traps[3]}}};
    end
  end

  reg [4:0] vnpu_4_q;  // vNPU 4: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[22]) begin
      vnpu_4_q <= {traps[4], fault_code_i[19:16] & {4{traps[4]}}};
    end
  end

  reg [4:0] vnpu_5_q;  // vNPU 5: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[23]) begin
      vnpu_5_q <= {traps[5], fault_code_i[23:20] & {4{traps[5]}}};
    end
  end

  reg [4:0] vnpu_6_q;  // vNPU 6: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[24]) begin
      vnpu_6_q <= {traps[6], fault_code_i[27:24] & {4{traps[6]}}};
    end
  end

  reg [4:0] vnpu_7_q;  // vNPU 7: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[25]) begin
      vnpu_7_q <= {traps[7], fault_code_i[31:28] & {4{traps[7]}}};
    end
  end

  reg [4:0] vnpu_8_q;  // vNPU 8: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[26]) begin
      vnpu_8_q <= {traps[8], fault_code_i[35:32] & {4{traps[8]}}};
    end
  end

  reg [4:0] vnpu_9_q;  // vNPU 9: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[27]) begin
      vnpu_9_q <= {traps[9], fault_code_i[39:36] & {4{traps[9]}}};
    end
  end

  reg [4:0] vnpu_10_q;  // vNPU 10: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[28]) begin
      vnpu_10_q <= {traps[10], fault_code_i[43:40] & {4{traps[10]}}};
    end
  end

  reg [4:0] vnpu_11_q;  // vNPU 11: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[29]) begin
      vnpu_11_q <= {traps[11], fault_code_i[47:44] & {4{traps[11]}}};
    end
  end

  reg [4:0] vnpu_12_q;  // vNPU 12: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[30]) begin
      vnpu_12_q <= {traps[12], fault_code_i[51:48] & {4{traps[12]}}};
    end
  end

  reg [4:0] vnpu_13_q;  // vNPU 13: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[31]) begin
      vnpu_13_q <= {traps[13], fault_code_i[55:52] & {4{traps[13]}}};
    end
  end

  reg [4:0] vnpu_14_q;  // vNPU 14: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[32]) begin
      vnpu_14_q <= {traps[14], fault_code_i[59:56] & {4{traps[14]}}};
    end
  end

  reg [4:0] vnpu_15_q;  // vNPU 15: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[33]) begin
      vnpu_15_q <= {traps[15], fault_code_i[63:60] & {4{traps[15]}}};
    end
  end

  reg [4:0] vnpu_16_q;  // vNPU 16: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[34]) begin
      vnpu_16_q <= {traps[16], fault_code_i[67:64] & {4{traps[16]}}};
    end
  end

  reg [4:0] vnpu_17_q;  // vNPU 17: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[35]) begin
      vnpu_17_q <= {traps[17], fault_code_i[71:68] & {4{traps[17]}}};
    end
  end

  reg [4:0] vnpu_18_q;  // vNPU 18: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[36]) begin
      vnpu_18_q <= {traps[18], fault_code_i[75:72] & {4{traps[18]}}};
    end
  end

  reg [4:0] vnpu_19_q;  // vNPU 19: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[37]) begin
      vnpu_19_q <= {traps[19], fault_code_i[79:76] & {4{traps[19]}}};
    end
  end

  reg [4:0] vnpu_20_q;  // vNPU 20: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[38]) begin
      vnpu_20_q <= {traps[20], fault_code_i[83:80] & {4{traps[20]}}};
    end
  end

  reg [4:0] vnpu_21_q;  // vNPU 21: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[39]) begin
      vnpu_21_q <= {traps[21], fault_code_i[87:84] & {4{traps[21]}}};
    end
  end

  reg [4:0] vnpu_22_q;  // vNPU 22: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[40]) begin
      vnpu_22_q <= {traps[22], fault_code_i[91:88] & {4{traps[22]}}};
    end
  end

  reg [4:0] vnpu_23_q;  // vNPU 23: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[41]) begin
      vnpu_23_q <= {traps[23], fault_code_i[95:92] & {4{traps[23]}}};
    end
  end

  reg [4:0] vnpu_24_q;  // vNPU 24: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[42]) begin
      vnpu_24_q <= {traps[24], fault_code_i[99:96] & {4{traps[24]}}};
    end
  end

  reg [4:0] vnpu_25_q;  // vNPU 25: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[43]) begin
      vnpu_25_q <= {traps[25], fault_code_i[103:100] & {4{traps[25]}}};
    end
  end

  reg [4:0] vnpu_26_q;  // vNPU 26: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[44]) begin
      vnpu_26_q <= {traps[26], fault_code_i[107:104] & {4{traps[26]}}};
    end
  end

  reg [4:0] vnpu_27_q;  // vNPU 27: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[45]) begin
      vnpu_27_q <= {traps[27], fault_code_i[111:108] & {4{traps[27]}}};
    end
  end

  reg [4:0] vnpu_28_q;  // vNPU 28: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[46]) begin
      vnpu_28_q <= {traps[28], fault_code_i[115:112] & {4{traps[28]}}};
    end
  end

  reg [4:0] vnpu_29_q;  // vNPU 29: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[47]) begin
      vnpu_29_q <= {traps[29], fault_code_i[119:116] & {4{traps[29]}}};
    end
  end

  reg [4:0] vnpu_30_q;  // vNPU 30: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[48]) begin
      vnpu_30_q <= {traps[30], fault_code_i[123:120] & {4{traps[30]}}};
    end
  end

  reg [4:0] vnpu_31_q;  // vNPU 31: what of the record varies.

  always @(posedge clk_i) begin
    if (takes[49]) begin
      vnpu_31_q <= {traps[31], fault_code_i[127:124] & {4{traps[31]}}};
    end
  end

  // ----------------------------------------
  // Times of the records
  // ----------------------------------------

  reg [31:0] times [0:50];  // Times at which records were kept.

  reg [50:0] used_q;  // Times of which a record is left.

  // Times of which none is.
  wire [50:0] others = ~used_q;
  // The lowest, one-hot.
  wire [50:0] free = others & (~others + 51'd1);

  // Its number.
  wire [5:0] place = {
    |(free & 51'h7ffff00000000),
    |(free & 51'h70000ffff0000),
    |(free & 51'hff00ff00ff00),
    |(free & 51'hf0f0f0f0f0f0),
    |(free & 51'h4cccccccccccc),
    |(free & 51'h2aaaaaaaaaaaa)
  };

  // A time is kept.
  wire writes = |takes;

  always @(posedge clk_i) begin
    if (writes) begin
      times[place] <= time_q;
    end
  end

  reg [5:0] start_place_q;  // Number of the time of the record of start.

  always @(posedge clk_i) begin
    if (takes[0]) begin
      start_place_q <= place;
    end
  end

  reg [5:0] preempt_place_q;  // Number of the time of the record of preempt.

  always @(posedge clk_i) begin
    if (takes[1]) begin
      preempt_place_q <= place;
    end
  end

  reg [5:0] me_0_place_q;  // Number of the time of the record of me_0.

  always @(posedge clk_i) begin
    if (takes[2]) begin
      me_0_place_q <= place;
    end
  end

  reg [5:0] me_1_place_q;  // Number of the time of the record of me_1.

  always @(posedge clk_i) begin
    if (takes[3]) begin
      me_1_place_q <= place;
    end
  end

  reg [5:0] me_2_place_q;  // Number of the time of the record of me_2.

  always @(posedge clk_i) begin
    if (takes[4]) begin
      me_2_place_q <= place;
    end
  end

  reg [5:0] me_3_place_q;  // Number of the time of the record of me_3.

  always @(posedge clk_i) begin
    if (takes[5]) begin
      me_3_place_q <= place;
    end
  end

  reg [5:0] me_4_place_q;  // Number of the time of the record of me_4.

  always @(posedge clk_i) begin
    if (takes[6]) begin
      me_4_place_q <= place;
    end
  end

  reg [5:0] me_5_place_q;  // Number of the time of the record of me_5.

  always @(posedge clk_i) begin
    if (takes[7]) begin
      me_5_place_q <= place;
    end
  end

  reg [5:0] me_6_place_q;  // Number of the time of the record of me_6.

  always @(posedge clk_i) begin
    if (takes[8]) begin
      me_6_place_q <= place;
    end
  end

  reg [5:0] me_7_place_q;  // Number of the time of the record of me_7.

  always @(posedge clk_i) begin
    if (takes[9]) begin
      me_7_place_q <= place;
    end
  end

  reg [5:0] me_8_place_q;  // Number of the time of the record of me_8.

  always @(posedge clk_i) begin
    if (takes[10]) begin
      me_8_place_q <= place;
    end
  end

  reg [5:0] me_9_place_q;  // Number of the time of the record of me_9.

  always @(posedge clk_i) begin
    if (takes[11]) begin
      me_9_place_q <= place;
    end
  end

  reg [5:0] me_10_place_q;  // Number of the time of the record of me_10.

  always @(posedge clk_i) begin
    if (takes[12]) begin
      me_10_place_q <= place;
    end
  end

  reg [5:0] me_11_place_q;  // Number of the time of the record of me_11.

  always @(posedge clk_i) begin
    if (takes[13]) begin
      me_11_place_q <= place;
    end
  end

  reg [5:0] me_12_place_q;  // Number of the time of the record of me_12.

  always @(posedge clk_i) begin
    if (takes[14]) begin
      me_12_place_q <= place;
    end
  end

  reg [5:0] me_13_place_q;  // Number of the time of the record of me_13.

  always @(posedge clk_i) begin
    if (takes[15]) begin
      me_13_place_q <= place;
    end
  end

  reg [5:0] me_14_place_q;  // Number of the time of the record of me_14.

  always @(posedge clk_i) begin
    if (takes[16]) begin
      me_14_place_q <= place;
    end
  end

  reg [5:0] me_15_place_q;  // Number of the time of the record of me_15.

  always @(posedge clk_i) begin
    if (takes[17]) begin
      me_15_place_q <= place;
    end
  end

  reg [5:0] vnpu_0_place_q;  // Number of the time of the record of vnpu_0.

  always @(posedge clk_i) begin
    if (takes[18]) begin
      vnpu_0_place_q <= place;
    end
  end

  reg [5:0] vnpu_1_place_q;  // Number of the time of the record of vnpu_1.

  always @(posedge clk_i) begin
    if (takes[19]) begin
      vnpu_1_place_q <= place;
    end
  end

  reg [5:0] vnpu_2_place_q;  // Number of the time of the record of vnpu_2.

  always @(posedge clk_i) begin
    if (takes[20]) begin
      vnpu_2_place_q <= place;
    end
  end

  reg [5:0] vnpu_3_place_q;  // Number of the time of the record of vnpu_3.

  always @(posedge clk_i) begin
    if (takes[21]) begin
      vnpu_3_place_q <= place;
    end
  end

  reg [5:0] vnpu_4_place_q;  // Number of the time of the record of vnpu_4.

  always @(posedge clk_i) begin
    if (takes[22]) begin
      vnpu_4_place_q <= place;
    end
  end

  reg [5:0] vnpu_5_place_q;  // Number of the time of the record of vnpu_5.

  always @(posedge clk_i) begin
    if (takes[23]) begin
      vnpu_5_place_q <= place;
    end
  end

  reg [5:0] vnpu_6_place_q;  // Number of the time of the record of vnpu_6.

  always @(posedge clk_i) begin
    if (takes[24]) begin
      vnpu_6_place_q <= place;
    end
  end

  reg [5:0] vnpu_7_place_q;  // Number of the time of the record of vnpu_7.

  always @(posedge clk_i) begin
    if (takes[25]) begin
      vnpu_7_place_q <= place;
    end
  end

  reg [5:0] vnpu_8_place_q;  // Number of the time of the record of vnpu_8.

  always @(posedge clk_i) begin
    if (takes[26]) begin
      vnpu_8_place_q <= place;
    end
  end

  reg [5:0] vnpu_9_place_q;  // Number of the time of the record of vnpu_9.

  always @(posedge clk_i) begin
    if (takes[27]) begin
      vnpu_9_place_q <= place;
    end
  end

  reg [5:0] vnpu_10_place_q;  // Number of the time of the record of vnpu_10.

  always @(posedge clk_i) begin
    if (takes[28]) begin
      vnpu_10_place_q <= place;
    end
  end

  reg [5:0] vnpu_11_place_q;  // Number of the time of the record of vnpu_11.

  always @(posedge clk_i) begin
    if (takes[29]) begin
      vnpu_11_place_q <= place;
    end
  end

  reg [5:0] vnpu_12_place_q;  // Number of the time of the record of vnpu_12.

  always @(posedge clk_i) begin
    if (takes[30]) begin
      vnpu_12_place_q <= place;
    end
  end

  reg [5:0] vnpu_13_place_q;  // Number of the time of the record of vnpu_13.

  always @(posedge clk_i) begin
    if (takes[31]) begin
      vnpu_13_place_q <= place;
    end
  end

  reg [5:0] vnpu_14_place_q;  // Number of the time of the record of vnpu_14.

  always @(posedge clk_i) begin
    if (takes[32]) begin
      vnpu_14_place_q <= place;
    end
  end

  reg [5:0] vnpu_15_place_q;  // Number of the time of the record of vnpu_15.

  always @(posedge clk_i) begin
    if (takes[33]) begin
      vnpu_15_place_q <= place;
    end
  end

  reg [5:0] vnpu_16_place_q;  // Number of the time of the record of vnpu_16.

  always @(posedge clk_i) begin
    if (takes[34]) begin
      vnpu_16_place_q <= place;
    end
  end

  reg [5:0] vnpu_17_place_q;  // Number of the time of the record of vnpu_17.

  always @(posedge clk_i) begin
    if (takes[35]) begin
      vnpu_17_place_q <= place;
    end
  end

  reg [5:0] vnpu_18_place_q;  // Number of the time of the record of vnpu_18.

  always @(posedge clk_i) begin
    if (takes[36]) begin
      vnpu_18_place_q <= place;
    end
  end

  reg [5:0] vnpu_19_place_q;  // Number of the time of the record of vnpu_19.

  always @(posedge clk_i) begin
    if (takes[37]) begin
      vnpu_19_place_q <= place;
    end
  end

  reg [5:0] vnpu_20_place_q;  // Number of the time of the record of vnpu_20.

  always @(posedge clk_i) begin
    if (takes[38]) begin
      vnpu_20_place_q <= place;
    end
  end

  reg [5:0] vnpu_21_place_q;  // Number of the time of the record of vnpu_21.

  always @(posedge clk_i) begin
    if (takes[39]) begin
      vnpu_21_place_q <= place;
    end
  end

  reg [5:0] vnpu_22_place_q;  // Number of the time of the record of vnpu_22.

  always @(posedge clk_i) begin
    if (takes[40]) begin
      vnpu_22_place_q <= place;
    end
  end

  reg [5:0] vnpu_23_place_q;  // Number of the time of the record of vnpu_23.

  always @(posedge clk_i) begin
    if (takes[41]) begin
      vnpu_23_place_q <= place;
    end
  end

  reg [5:0] vnpu_24_place_q;  // Number of the time of the record of vnpu_24.

  always @(posedge clk_i) begin
    if (takes[42]) begin
      vnpu_24_place_q <= place;
    end
  end

  reg [5:0] vnpu_25_place_q;  // Number of the time of the record of vnpu_25.

  always @(posedge clk_i) begin
    if (takes[43]) begin
      vnpu_25_place_q <= place;
    end
  end

  reg [5:0] vnpu_26_place_q;  // Number of the time of the record of vnpu_26.

  always @(posedge clk_i) begin
    if (takes[44]) begin
      vnpu_26_place_q <= place;
    end
  end

  reg [5:0] vnpu_27_place_q;  // Number of the time of the record of vnpu_27.

  always @(posedge clk_i) begin
    if (takes[45]) begin
      vnpu_27_place_q <= place;
    end
  end

  reg [5:0] vnpu_28_place_q;  // Number of the time of the record of vnpu_28.

  always @(posedge clk_i) begin
    if (takes[46]) begin
      vnpu_28_place_q <= place;
    end
  end

  reg [5:0] vnpu_29_place_q;  // Number of the time of the record of vnpu_29.

  always @(posedge clk_i) begin
    if (takes[47]) begin
      vnpu_29_place_q <= place;
    end
  end

  reg [5:0] vnpu_30_place_q;  // Number of the time of the record of vnpu_30.

  always @(posedge clk_i) begin
    if (takes[48]) begin
      vnpu_30_place_q <= place;
    end
  end

  reg [5:0] vnpu_31_place_q;  // Number of the time of the record of vnpu_31.

  always @(posedge clk_i) begin
    if (takes[49]) begin
      vnpu_31_place_q <= place;
    end
  end

  // Number of the time that shows.
  wire [5:0] read =
      (start_place_q & {6{shown[0]}}) |
      (preempt_place_q & {6{shown[1]}}) |
      (me_0_place_q & {6{shown[2]}}) |
      (me_1_place_q & {6{shown[3]}}) |
      (me_2_place_q & {6{shown[4]}}) |
      (me_3_place_q & {6{shown[5]}}) |
      (me_4_place_q & {6{shown[6]}}) |
      (me_5_place_q & {6{shown[7]}}) |
      (me_6_place_q & {6{shown[8]}}) |
      (me_7_place_q & {6{shown[9]}}) |
      (me_8_place_q & {6{shown[10]}}) |
      (me_9_place_q & {6{shown[11]}}) |
      (me_10_place_q & {6{shown[12]}}) |
      (me_11_place_q & {6{shown[13]}}) |
      (me_12_place_q & {6{shown[14]}}) |
      (me_13_place_q & {6{shown[15]}}) |
      (me_14_place_q & {6{shown[16]}}) |
      (me_15_place_q & {6{shown[17]}}) |
      (vnpu_0_place_q & {6{shown[18]}}) |
      (vnpu_1_place_q & {6{shown[19]}}) |
      (vnpu_2_place_q & {6{shown[20]}}) |
      (vnpu_3_place_q & {6{shown[21]}}) |
      (vnpu_4_place_q & {6{shown[22]}}) |
      (vnpu_5_place_q & {6{shown[23]}}) |
      (vnpu_6_place_q & {6{shown[24]}}) |
      (vnpu_7_place_q & {6{shown[25]}}) |
      (vnpu_8_place_q & {6{shown[26]}}) |
      (vnpu_9_place_q & {6{shown[27]}}) |
      (vnpu_10_place_q & {6{shown[28]}}) |
      (vnpu_11_place_q & {6{shown[29]}}) |
      (vnpu_12_place_q & {6{shown[30]}}) |
      (vnpu_13_place_q & {6{shown[31]}}) |
      (vnpu_14_place_q & {6{shown[32]}}) |
      (vnpu_15_place_q & {6{shown[33]}}) |
      (vnpu_16_place_q & {6{shown[34]}}) |
      (vnpu_17_place_q & {6{shown[35]}}) |
      (vnpu_18_place_q & {6{shown[36]}}) |
      (vnpu_19_place_q & {6{shown[37]}}) |
      (vnpu_20_place_q & {6{shown[38]}}) |
      (vnpu_21_place_q & {6{shown[39]}}) |
      (vnpu_22_place_q & {6{shown[40]}}) |
      (vnpu_23_place_q & {6{shown[41]}}) |
      (vnpu_24_place_q & {6{shown[42]}}) |
      (vnpu_25_place_q & {6{shown[43]}}) |
      (vnpu_26_place_q & {6{shown[44]}}) |
      (vnpu_27_place_q & {6{shown[45]}}) |
      (vnpu_28_place_q & {6{shown[46]}}) |
      (vnpu_29_place_q & {6{shown[47]}}) |
      (vnpu_30_place_q & {6{shown[48]}}) |
      (vnpu_31_place_q & {6{shown[49]}});

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
      ((me_8_place_q == read) & stuck[10]) |
      ((me_9_place_q == read) & stuck[11]) |
      ((me_10_place_q == read) & stuck[12]) |
      ((me_11_place_q == read) & stuck[13]) |
      ((me_12_place_q == read) & stuck[14]) |
      ((me_13_place_q == read) & stuck[15]) |
      ((me_14_place_q == read) & stuck[16]) |
      ((me_15_place_q == read) & stuck[17]) |
      ((vnpu_0_place_q == read) & stuck[18]) |
      ((vnpu_1_place_q == read) & stuck[19]) |
      ((vnpu_2_place_q == read) & stuck[20]) |
      ((vnpu_3_place_q == read) & stuck[21]) |
      ((vnpu_4_place_q == read) & stuck[22]) |
      ((vnpu_5_place_q == read) & stuck[23]) |
      ((vnpu_6_place_q == read) & stuck[24]) |
      ((vnpu_7_place_q == read) & stuck[25]) |
      ((vnpu_8_place_q == read) & stuck[26]) |
      ((vnpu_9_place_q == read) & stuck[27]) |
      ((vnpu_10_place_q == read) & stuck[28]) |
      ((vnpu_11_place_q == read) & stuck[29]) |
      ((vnpu_12_place_q == read) & stuck[30]) |
      ((vnpu_13_place_q == read) & stuck[31]) |
      ((vnpu_14_place_q == read) & stuck[32]) |
      ((vnpu_15_place_q == read) & stuck[33]) |
      ((vnpu_16_place_q == read) & stuck[34]) |
      ((vnpu_17_place_q == read) & stuck[35]) |
      ((vnpu_18_place_q == read) & stuck[36]) |
      ((vnpu_19_place_q == read) & stuck[37]) |
      ((vnpu_20_place_q == read) & stuck[38]) |
      ((vnpu_21_place_q == read) & stuck[39]) |
      ((vnpu_22_place_q == read) & stuck[40]) |
      ((vnpu_23_place_q == read) & stuck[41]) |
      ((vnpu_24_place_q == read) & stuck[42]) |
      ((vnpu_25_place_q == read) & stuck[43]) |
      ((vnpu_26_place_q == read) & stuck[44]) |
      ((vnpu_27_place_q == read) & stuck[45]) |
      ((vnpu_28_place_q == read) & stuck[46]) |
      ((vnpu_29_place_q == read) & stuck[47]) |
      ((vnpu_30_place_q == read) & stuck[48]) |
      ((vnpu_31_place_q == read) & stuck[49]);

  // The time let go, one-hot.
  wire [50:0] goes =
      {
        read == 6'd50,
        read == 6'd49,
        read == 6'd48,
        read == 6'd47,
        read == 6'd46,
        read == 6'd45,
        read == 6'd44,
        read == 6'd43,
        read == 6'd42,
        read == 6'd41,
        read == 6'd40,
        read == 6'd39,
        read == 6'd38,
        read == 6'd37,
        read == 6'd36,
        read == 6'd35,
        read == 6'd34,
        read == 6'd33,
        read == 6'd32,
        read == 6'd31,
        read == 6'd30,
        read == 6'd29,
        read == 6'd28,
        read == 6'd27,
        read == 6'd26,
        read == 6'd25,
        read == 6'd24,
        read == 6'd23,
        read == 6'd22,
        read == 6'd21,
        read == 6'd20,
        read == 6'd19,
        read == 6'd18,
        read == 6'd17,
        read == 6'd16,
        read == 6'd15,
        read == 6'd14,
        read == 6'd13,
        read == 6'd12,
        read == 6'd11,
        read == 6'd10,
        read == 6'd9,
        read == 6'd8,
        read == 6'd7,
        read == 6'd6,
        read == 6'd5,
        read == 6'd4,
        read == 6'd3,
        read == 6'd2,
        read == 6'd1,
        read == 6'd0
      } &
      {51{~shared}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      used_q <= 51'd0;
    end else begin
      used_q <= (used_q & ~goes) | (free & {51{writes}});
    end
  end

  // Time of the record that shows.
  wire [31:0] shown_time = times[read];

  assign trace_valid_o = |valid_q;

  assign trace_o = {
    ({start_q[13] ? 4'd2 : 4'd1, 3'd0, start_q[12:8], 4'd0, start_q[7:4], 8'd0, start_q[3:0]} &
     {32{shown[0]}}) |
    ({preempt_q[9] ? 4'd4 : 4'd3, 3'd0, preempt_q[8:4], 4'd0, preempt_q[3:0], 12'd0} &
     {32{shown[1]}}) |
    ({me_0_q[6] ? 4'd6 : me_0_q[5] ? 4'd5 : 4'd7, 3'd0, me_0_q[4:0], 8'd0, 12'd0} &
     {32{shown[2]}}) |
    ({me_1_q[6] ? 4'd6 : me_1_q[5] ? 4'd5 : 4'd7, 3'd0, me_1_q[4:0], 8'd1, 12'd0} &
     {32{shown[3]}}) |
    ({me_2_q[6] ? 4'd6 : me_2_q[5] ? 4'd5 : 4'd7, 3'd0, me_2_q[4:0], 8'd2, 12'd0} &
     {32{shown[4]}}) |
    ({me_3_q[6] ? 4'd6 : me_3_q[5] ? 4'd5 : 4'd7, 3'd0, me_3_q[4:0], 8'd3, 12'd0} &
     {32{shown[5]}}) |
    ({me_4_q[6] ? 4'd6 : me_4_q[5] ? 4'd5 : 4'd7, 3'd0, me_4_q[4:0], 8'd4, 12'd0} &
     {32{shown[6]}}) |
    ({me_5_q[6] ? 4'd6 : me_5_q[5] ? 4'd5 : 4'd7, 3'd0, me_5_q[4:0], 8'd5, 12'd0} &
     {32{shown[7]}}) |
    ({me_6_q[6] ? 4'd6 : me_6_q[5] ? 4'd5 : 4'd7, 3'd0, me_6_q[4:0], 8'd6, 12'd0} &
     {32{shown[8]}}) |
    ({me_7_q[6] ? 4'd6 : me_7_q[5] ? 4'd5 : 4'd7, 3'd0, me_7_q[4:0], 8'd7, 12'd0} &
     {32{shown[9]}}) |
    ({me_8_q[6] ? 4'd6 : me_8_q[5] ? 4'd5 : 4'd7, 3'd0, me_8_q[4:0], 8'd8, 12'd0} &
     {32{shown[10]}}) |
    ({me_9_q[6] ? 4'd6 : me_9_q[5] ? 4'd5 : 4'd7, 3'd0, me_9_q[4:0], 8'd9, 12'd0} &
     {32{shown[11]}}) |
    ({me_10_q[6] ? 4'd6 : me_10_q[5] ? 4'd5 : 4'd7, 3'd0, me_10_q[4:0], 8'd10, 12'd0} &
     {32{shown[12]}}) |
    ({me_11_q[6] ? 4'd6 : me_11_q[5] ? 4'd5 : 4'd7, 3'd0, me_11_q[4:0], 8'd11, 12'd0} &
     {32{shown[13]}}) |
    ({me_12_q[6] ? 4'd6 : me_12_q[5] ? 4'd5 : 4'd7, 3'd0, me_12_q[4:0], 8'd12, 12'd0} &
     {32{shown[14]}}) |
    ({me_13_q[6] ? 4'd6 : me_13_q[5] ? 4'd5 : 4'd7, 3'd0, me_13_q[4:0], 8'd13, 12'd0} &
     {32{shown[15]}}) |
    ({me_14_q[6] ? 4'd6 : me_14_q[5] ? 4'd5 : 4'd7, 3'd0, me_14_q[4:0], 8'd14, 12'd0} &
     {32{shown[16]}}) |
    ({me_15_q[6] ? 4'd6 : me_15_q[5] ? 4'd5 : 4'd7, 3'd0, me_15_q[4:0], 8'd15, 12'd0} &
     {32{shown[17]}}) |
    ({vnpu_0_q[4] ? 4'd8 : 4'd9, 8'd0, 8'd0, 8'd0, vnpu_0_q[3:0]} & {32{shown[18]}}) |
    ({vnpu_1_q[4] ? 4'd8 : 4'd9, 8'd1, 8'd0, 8'd0, vnpu_1_q[3:0]} & {32{shown[19]}}) |
    ({vnpu_2_q[4] ? 4'd8 : 4'd9, 8'd2, 8'd0, 8'd0, vnpu_2_q[3:0]} & {32{shown[20]}}) |
    ({vnpu_3_q[4] ? 4'd8 : 4'd9, 8'd3, 8'd0, 8'd0, vnpu_3_q[3:0]} & {32{shown[21]}}) |
    ({vnpu_4_q[4] ? 4'd8 : 4'd9, 8'd4, 8'd0, 8'd0, vnpu_4_q[3:0]} & {32{shown[22]}}) |
    ({vnpu_5_q[4] ? 4'd8 : 4'd9, 8'd5, 8'd0, 8'd0, vnpu_5_q[3:0]} & {32{shown[23]}}) |
    ({vnpu_6_q[4] ? 4'd8 : 4'd9, 8'd6, 8'd0, 8'd0, vnpu_6_q[3:0]} & {32{shown[24]}}) |
    ({vnpu_7_q[4] ? 4'd8 : 4'd9, 8'd7, 8'd0, 8'd0, vnpu_7_q[3:0]} & {32{shown[25]}}) |
    ({vnpu_8_q[4] ? 4'd8 : 4'd9, 8'd8, 8'd0, 8'd0, vnpu_8_q[3:0]} & {32{shown[26]}}) |
    ({vnpu_9_q[4] ? 4'd8 : 4'd9, 8'd9, 8'd0, 8'd0, vnpu_9_q[3:0]} & {32{shown[27]}}) |
    ({vnpu_10_q[4] ? 4'd8 : 4'd9, 8'd10, 8'd0, 8'd0, vnpu_10_q[3:0]} & {32{shown[28]}}) |
    ({vnpu_11_q[4] ? 4'd8 : 4'd9, 8'd11, 8'd0, 8'd0, vnpu_11_q[3:0]} & {32{shown[29]}}) |
    ({vnpu_12_q[4] ? 4'd8 : 4'd9, 8'd12, 8'd0, 8'd0, vnpu_12_q[3:0]} & {32{shown[30]}}) |
    ({vnpu_13_q[4] ? 4'd8 : 4'd9, 8'd13, 8'd0, 8'd0, vnpu_13_q[3:0]} & {32{shown[31]}}) |
    ({vnpu_14_q[4] ? 4'd8 : 4'd9, 8'd14, 8'd0, 8'd0, vnpu_14_q[3:0]} & {32{shown[32]}}) |
    ({vnpu_15_q[4] ? 4'd8 : 4'd9, 8'd15, 8'd0, 8'd0, vnpu_15_q[3:0]} & {32{shown[33]}}) |
    ({vnpu_16_q[4] ? 4'd8 : 4'd9, 8'd16, 8'd0, 8'd0, vnpu_16_q[3:0]} & {32{shown[34]}}) |
    ({vnpu_17_q[4] ? 4'd8 : 4'd9, 8'd17, 8'd0, 8'd0, vnpu_17_q[3:0]} & {32{shown[35]}}) |
    ({vnpu_18_q[4] ? 4'd8 : 4'd9, 8'd18, 8'd0, 8'd0, vnpu_18_q[3:0]} & {32{shown[36]}}) |
    ({vnpu_19_q[4] ? 4'd8 : 4'd9, 8'd19, 8'd0, 8'd0, vnpu_19_q[3:0]} & {32{shown[37]}}) |
    ({vnpu_20_q[4] ? 4'd8 : 4'd9, 8'd20, 8'd0, 8'd0, vnpu_20_q[3:0]} & {32{shown[38]}}) |
    ({vnpu_21_q[4] ? 4'd8 : 4'd9, 8'd21, 8'd0, 8'd0, vnpu_21_q[3:0]} & {32{shown[39]}}) |
    ({vnpu_22_q[4] ? 4'd8 : 4'd9, 8'd22, 8'd0, 8'd0, vnpu_22_q[3:0]} & {32{shown[40]}}) |
    ({vnpu_23_q[4] ? 4'd8 : 4'd9, 8'd23, 8'd0, 8'd0, vnpu_23_q[3:0]} & {32{shown[41]}}) |
    ({vnpu_24_q[4] ? 4'd8 : 4'd9, 8'd24, 8'd0, 8'd0, vnpu_24_q[3:0]} & {32{shown[42]}}) |
    ({vnpu_25_q[4] ? 4'd8 : 4'd9, 8'd25, 8'd0, 8'd0, vnpu_25_q[3:0]} & {32{shown[43]}}) |
    ({vnpu_26_q[4] ? 4'd8 : 4'd9, 8'd26, 8'd0, 8'd0, vnpu_26_q[3:0]} & {32{shown[44]}}) |
    ({vnpu_27_q[4] ? 4'd8 : 4'd9, 8'd27, 8'd0, 8'd0, vnpu_27_q[3:0]} & {32{shown[45]}}) |
    ({vnpu_28_q[4] ? 4'd8 : 4'd9, 8'd28, 8'd0, 8'd0, vnpu_28_q[3:0]} & {32{shown[46]}}) |
    ({vnpu_29_q[4] ? 4'd8 : 4'd9, 8'd29, 8'd0, 8'd0, vnpu_29_q[3:0]} & {32{shown[47]}}) |
    ({vnpu_30_q[4] ? 4'd8 : 4'd9, 8'd30, 8'd0, 8'd0, vnpu_30_q[3:0]} & {32{shown[48]}}) |
    ({vnpu_31_q[4] ? 4'd8 : 4'd9, 8'd31, 8'd0, 8'd0, vnpu_31_q[3:0]} & {32{shown[49]}}),
    shown_time & {32{trace_valid_o}}
  };

  assign drop_o = |(events & stuck);

endmodule

`default_nettype wire
