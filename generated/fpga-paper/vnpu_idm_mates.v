// SPDX-License-Identifier: Apache-2.0
//
// What each core must know of the cores of its group.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/mates.ts; do not edit.
// Body SHA-256: 2a5aaf4268c81a5a

`default_nettype none

module vnpu_idm_mates (
  input  wire  [63:0] group_i,       // Group of each core.
  input  wire [191:0] next_layer_i,  // Layer at which each core goes on.
  input  wire  [15:0] runs_i,        // Cores in Run.
  input  wire  [15:0] arrive_i,      // Cores that wait at a barrier.
  input  wire  [15:0] traps_i,       // Cores that trapped.
  input  wire  [15:0] done_i,        // Cores in Done.
  input  wire  [15:0] busy_i,        // Cores in Run, Held or Halt.
  output wire  [15:0] traps_o,       // Cores of whose group one trapped.
  output wire  [15:0] waits_o,       // Cores of whose group one has arrived.
  output wire  [15:0] works_o,       // Cores of whose group one in Run has not arrived.
  output wire  [15:0] done_o,        // Cores of whose group one is done.
  output wire  [15:0] busy_o,        // Cores of whose group one is in Run, Held or Halt.
  // Cores than which one in Run of the same group goes on at another layer.
  output wire  [15:0] differs_o
);

  // Cores 0 and 1 are of one group.
  wire same_0_1 = group_i[3:0] == group_i[7:4];
  // And they go on at different layers.
  wire differ_0_1 = same_0_1 & (next_layer_i[11:0] != next_layer_i[23:12]);
  // Cores 0 and 2 are of one group.
  wire same_0_2 = group_i[3:0] == group_i[11:8];
  // And they go on at different layers.
  wire differ_0_2 = same_0_2 & (next_layer_i[11:0] != next_layer_i[35:24]);
  // Cores 0 and 3 are of one group.
  wire same_0_3 = group_i[3:0] == group_i[15:12];
  // And they go on at different layers.
  wire differ_0_3 = same_0_3 & (next_layer_i[11:0] != next_layer_i[47:36]);
  // Cores 0 and 4 are of one group.
  wire same_0_4 = group_i[3:0] == group_i[19:16];
  // And they go on at different layers.
  wire differ_0_4 = same_0_4 & (next_layer_i[11:0] != next_layer_i[59:48]);
  // Cores 0 and 5 are of one group.
  wire same_0_5 = group_i[3:0] == group_i[23:20];
  // And they go on at different layers.
  wire differ_0_5 = same_0_5 & (next_layer_i[11:0] != next_layer_i[71:60]);
  // Cores 0 and 6 are of one group.
  wire same_0_6 = group_i[3:0] == group_i[27:24];
  // And they go on at different layers.
  wire differ_0_6 = same_0_6 & (next_layer_i[11:0] != next_layer_i[83:72]);
  // Cores 0 and 7 are of one group.
  wire same_0_7 = group_i[3:0] == group_i[31:28];
  // And they go on at different layers.
  wire differ_0_7 = same_0_7 & (next_layer_i[11:0] != next_layer_i[95:84]);
  // Cores 0 and 8 are of one group.
  wire same_0_8 = group_i[3:0] == group_i[35:32];
  // And they go on at different layers.
  wire differ_0_8 = same_0_8 & (next_layer_i[11:0] != next_layer_i[107:96]);
  // Cores 0 and 9 are of one group.
  wire same_0_9 = group_i[3:0] == group_i[39:36];
  // And they go on at different layers.
  wire differ_0_9 = same_0_9 & (next_layer_i[11:0] != next_layer_i[119:108]);
  // Cores 0 and 10 are of one group.
  wire same_0_10 = group_i[3:0] == group_i[43:40];
  // And they go on at different layers.
  wire differ_0_10 = same_0_10 & (next_layer_i[11:0] != next_layer_i[131:120]);
  // Cores 0 and 11 are of one group.
  wire same_0_11 = group_i[3:0] == group_i[47:44];
  // And they go on at different layers.
  wire differ_0_11 = same_0_11 & (next_layer_i[11:0] != next_layer_i[143:132]);
  // Cores 0 and 12 are of one group.
  wire same_0_12 = group_i[3:0] == group_i[51:48];
  // And they go on at different layers.
  wire differ_0_12 = same_0_12 & (next_layer_i[11:0] != next_layer_i[155:144]);
  // Cores 0 and 13 are of one group.
  wire same_0_13 = group_i[3:0] == group_i[55:52];
  // And they go on at different layers.
  wire differ_0_13 = same_0_13 & (next_layer_i[11:0] != next_layer_i[167:156]);
  // Cores 0 and 14 are of one group.
  wire same_0_14 = group_i[3:0] == group_i[59:56];
  // And they go on at different layers.
  wire differ_0_14 = same_0_14 & (next_layer_i[11:0] != next_layer_i[179:168]);
  // Cores 0 and 15 are of one group.
  wire same_0_15 = group_i[3:0] == group_i[63:60];
  // And they go on at different layers.
  wire differ_0_15 = same_0_15 & (next_layer_i[11:0] != next_layer_i[191:180]);
  // Cores 1 and 2 are of one group.
  wire same_1_2 = group_i[7:4] == group_i[11:8];
  // And they go on at different layers.
  wire differ_1_2 = same_1_2 & (next_layer_i[23:12] != next_layer_i[35:24]);
  // Cores 1 and 3 are of one group.
  wire same_1_3 = group_i[7:4] == group_i[15:12];
  // And they go on at different layers.
  wire differ_1_3 = same_1_3 & (next_layer_i[23:12] != next_layer_i[47:36]);
  // Cores 1 and 4 are of one group.
  wire same_1_4 = group_i[7:4] == group_i[19:16];
  // And they go on at different layers.
  wire differ_1_4 = same_1_4 & (next_layer_i[23:12] != next_layer_i[59:48]);
  // Cores 1 and 5 are of one group.
  wire same_1_5 = group_i[7:4] == group_i[23:20];
  // And they go on at different layers.
  wire differ_1_5 = same_1_5 & (next_layer_i[23:12] != next_layer_i[71:60]);
  // Cores 1 and 6 are of one group.
  wire same_1_6 = group_i[7:4] == group_i[27:24];
  // And they go on at different layers.
  wire differ_1_6 = same_1_6 & (next_layer_i[23:12] != next_layer_i[83:72]);
  // Cores 1 and 7 are of one group.
  wire same_1_7 = group_i[7:4] == group_i[31:28];
  // And they go on at different layers.
  wire differ_1_7 = same_1_7 & (next_layer_i[23:12] != next_layer_i[95:84]);
  // Cores 1 and 8 are of one group.
  wire same_1_8 = group_i[7:4] == group_i[35:32];
  // And they go on at different layers.
  wire differ_1_8 = same_1_8 & (next_layer_i[23:12] != next_layer_i[107:96]);
  // Cores 1 and 9 are of one group.
  wire same_1_9 = group_i[7:4] == group_i[39:36];
  // And they go on at different layers.
  wire differ_1_9 = same_1_9 & (next_layer_i[23:12] != next_layer_i[119:108]);
  // Cores 1 and 10 are of one group.
  wire same_1_10 = group_i[7:4] == group_i[43:40];
  // And they go on at different layers.
  wire differ_1_10 = same_1_10 & (next_layer_i[23:12] != next_layer_i[131:120]);
  // Cores 1 and 11 are of one group.
  wire same_1_11 = group_i[7:4] == group_i[47:44];
  // And they go on at different layers.
  wire differ_1_11 = same_1_11 & (next_layer_i[23:12] != next_layer_i[143:132]);
  // Cores 1 and 12 are of one group.
  wire same_1_12 = group_i[7:4] == group_i[51:48];
  // And they go on at different layers.
  wire differ_1_12 = same_1_12 & (next_layer_i[23:12] != next_layer_i[155:144]);
  // Cores 1 and 13 are of one group.
  wire same_1_13 = group_i[7:4] == group_i[55:52];
  // And they go on at different layers.
  wire differ_1_13 = same_1_13 & (next_layer_i[23:12] != next_layer_i[167:156]);
  // Cores 1 and 14 are of one group.
  wire same_1_14 = group_i[7:4] == group_i[59:56];
  // And they go on at different layers.
  wire differ_1_14 = same_1_14 & (next_layer_i[23:12] != next_layer_i[179:168]);
  // Cores 1 and 15 are of one group.
  wire same_1_15 = group_i[7:4] == group_i[63:60];
  // And they go on at different layers.
  wire differ_1_15 = same_1_15 & (next_layer_i[23:12] != next_layer_i[191:180]);
  // Cores 2 and 3 are of one group.
  wire same_2_3 = group_i[11:8] == group_i[15:12];
  // And they go on at different layers.
  wire differ_2_3 = same_2_3 & (next_layer_i[35:24] != next_layer_i[47:36]);
  // Cores 2 and 4 are of one group.
  wire same_2_4 = group_i[11:8] == group_i[19:16];
  // And they go on at different layers.
  wire differ_2_4 = same_2_4 & (next_layer_i[35:24] != next_layer_i[59:48]);
  // Cores 2 and 5 are of one group.
  wire same_2_5 = group_i[11:8] == group_i[23:20];
  // And they go on at different layers.
  wire differ_2_5 = same_2_5 & (next_layer_i[35:24] != next_layer_i[71:60]);
  // Cores 2 and 6 are of one group.
  wire same_2_6 = group_i[11:8] == group_i[27:24];
  // And they go on at different layers.
  wire differ_2_6 = same_2_6 & (next_layer_i[35:24] != next_layer_i[83:72]);
  // Cores 2 and 7 are of one group.
  wire same_2_7 = group_i[11:8] == group_i[31:28];
  // And they go on at different layers.
  wire differ_2_7 = same_2_7 & (next_layer_i[35:24] != next_layer_i[95:84]);
  // Cores 2 and 8 are of one group.
  wire same_2_8 = group_i[11:8] == group_i[35:32];
  // And they go on at different layers.
  wire differ_2_8 = same_2_8 & (next_layer_i[35:24] != next_layer_i[107:96]);
  // Cores 2 and 9 are of one group.
  wire same_2_9 = group_i[11:8] == group_i[39:36];
  // And they go on at different layers.
  wire differ_2_9 = same_2_9 & (next_layer_i[35:24] != next_layer_i[119:108]);
  // Cores 2 and 10 are of one group.
  wire same_2_10 = group_i[11:8] == group_i[43:40];
  // And they go on at different layers.
  wire differ_2_10 = same_2_10 & (next_layer_i[35:24] != next_layer_i[131:120]);
  // Cores 2 and 11 are of one group.
  wire same_2_11 = group_i[11:8] == group_i[47:44];
  // And they go on at different layers.
  wire differ_2_11 = same_2_11 & (next_layer_i[35:24] != next_layer_i[143:132]);
  // Cores 2 and 12 are of one group.
  wire same_2_12 = group_i[11:8] == group_i[51:48];
  // And they go on at different layers.
  wire differ_2_12 = same_2_12 & (next_layer_i[35:24] != next_layer_i[155:144]);
  // Cores 2 and 13 are of one group.
  wire same_2_13 = group_i[11:8] == group_i[55:52];
  // And they go on at different layers.
  wire differ_2_13 = same_2_13 & (next_layer_i[35:24] != next_layer_i[167:156]);
  // Cores 2 and 14 are of one group.
  wire same_2_14 = group_i[11:8] == group_i[59:56];
  // And they go on at different layers.
  wire differ_2_14 = same_2_14 & (next_layer_i[35:24] != next_layer_i[179:168]);
  // Cores 2 and 15 are of one group.
  wire same_2_15 = group_i[11:8] == group_i[63:60];
  // And they go on at different layers.
  wire differ_2_15 = same_2_15 & (next_layer_i[35:24] != next_layer_i[191:180]);
  // Cores 3 and 4 are of one group.
  wire same_3_4 = group_i[15:12] == group_i[19:16];
  // And they go on at different layers.
  wire differ_3_4 = same_3_4 & (next_layer_i[47:36] != next_layer_i[59:48]);
  // Cores 3 and 5 are of one group.
  wire same_3_5 = group_i[15:12] == group_i[23:20];
  // And they go on at different layers.
  wire differ_3_5 = same_3_5 & (next_layer_i[47:36] != next_layer_i[71:60]);
  // Cores 3 and 6 are of one group.
  wire same_3_6 = group_i[15:12] == group_i[27:24];
  // And they go on at different layers.
  wire differ_3_6 = same_3_6 & (next_layer_i[47:36] != next_layer_i[83:72]);
  // Cores 3 and 7 are of one group.
  wire same_3_7 = group_i[15:12] == group_i[31:28];
  // And they go on at different layers.
  wire differ_3_7 = same_3_7 & (next_layer_i[47:36] != next_layer_i[95:84]);
  // Cores 3 and 8 are of one group.
  wire same_3_8 = group_i[15:12] == group_i[35:32];
  // And they go on at different layers.
  wire differ_3_8 = same_3_8 & (next_layer_i[47:36] != next_layer_i[107:96]);
  // Cores 3 and 9 are of one group.
  wire same_3_9 = group_i[15:12] == group_i[39:36];
  // And they go on at different layers.
  wire differ_3_9 = same_3_9 & (next_layer_i[47:36] != next_layer_i[119:108]);
  // Cores 3 and 10 are of one group.
  wire same_3_10 = group_i[15:12] == group_i[43:40];
  // And they go on at different layers.
  wire differ_3_10 = same_3_10 & (next_layer_i[47:36] != next_layer_i[131:120]);
  // Cores 3 and 11 are of one group.
  wire same_3_11 = group_i[15:12] == group_i[47:44];
  // And they go on at different layers.
  wire differ_3_11 = same_3_11 & (next_layer_i[47:36] != next_layer_i[143:132]);
  // Cores 3 and 12 are of one group.
  wire same_3_12 = group_i[15:12] == group_i[51:48];
  // And they go on at different layers.
  wire differ_3_12 = same_3_12 & (next_layer_i[47:36] != next_layer_i[155:144]);
  // Cores 3 and 13 are of one group.
  wire same_3_13 = group_i[15:12] == group_i[55:52];
  // And they go on at different layers.
  wire differ_3_13 = same_3_13 & (next_layer_i[47:36] != next_layer_i[167:156]);
  // Cores 3 and 14 are of one group.
  wire same_3_14 = group_i[15:12] == group_i[59:56];
  // And they go on at different layers.
  wire differ_3_14 = same_3_14 & (next_layer_i[47:36] != next_layer_i[179:168]);
  // Cores 3 and 15 are of one group.
  wire same_3_15 = group_i[15:12] == group_i[63:60];
  // And they go on at different layers.
  wire differ_3_15 = same_3_15 & (next_layer_i[47:36] != next_layer_i[191:180]);
  // Cores 4 and 5 are of one group.
  wire same_4_5 = group_i[19:16] == group_i[23:20];
  // And they go on at different layers.
  wire differ_4_5 = same_4_5 & (next_layer_i[59:48] != next_layer_i[71:60]);
  // Cores 4 and 6 are of one group.
  wire same_4_6 = group_i[19:16] == group_i[27:24];
  // And they go on at different layers.
  wire differ_4_6 = same_4_6 & (next_layer_i[59:48] != next_layer_i[83:72]);
  // Cores 4 and 7 are of one group.
  wire same_4_7 = group_i[19:16] == group_i[31:28];
  // And they go on at different layers.
  wire differ_4_7 = same_4_7 & (next_layer_i[59:48] != next_layer_i[95:84]);
  // Cores 4 and 8 are of one group.
  wire same_4_8 = group_i[19:16] == group_i[35:32];
  // And they go on at different layers.
  wire differ_4_8 = same_4_8 & (next_layer_i[59:48] != next_layer_i[107:96]);
  // Cores 4 and 9 are of one group.
  wire same_4_9 = group_i[19:16] == group_i[39:36];
  // And they go on at different layers.
  wire differ_4_9 = same_4_9 & (next_layer_i[59:48] != next_layer_i[119:108]);
  // Cores 4 and 10 are of one group.
  wire same_4_10 = group_i[19:16] == group_i[43:40];
  // And they go on at different layers.
  wire differ_4_10 = same_4_10 & (next_layer_i[59:48] != next_layer_i[131:120]);
  // Cores 4 and 11 are of one group.
  wire same_4_11 = group_i[19:16] == group_i[47:44];
  // And they go on at different layers.
  wire differ_4_11 = same_4_11 & (next_layer_i[59:48] != next_layer_i[143:132]);
  // Cores 4 and 12 are of one group.
  wire same_4_12 = group_i[19:16] == group_i[51:48];
  // And they go on at different layers.
  wire differ_4_12 = same_4_12 & (next_layer_i[59:48] != next_layer_i[155:144]);
  // Cores 4 and 13 are of one group.
  wire same_4_13 = group_i[19:16] == group_i[55:52];
  // And they go on at different layers.
  wire differ_4_13 = same_4_13 & (next_layer_i[59:48] != next_layer_i[167:156]);
  // Cores 4 and 14 are of one group.
  wire same_4_14 = group_i[19:16] == group_i[59:56];
  // And they go on at different layers.
  wire differ_4_14 = same_4_14 & (next_layer_i[59:48] != next_layer_i[179:168]);
  // Cores 4 and 15 are of one group.
  wire same_4_15 = group_i[19:16] == group_i[63:60];
  // And they go on at different layers.
  wire differ_4_15 = same_4_15 & (next_layer_i[59:48] != next_layer_i[191:180]);
  // Cores 5 and 6 are of one group.
  wire same_5_6 = group_i[23:20] == group_i[27:24];
  // And they go on at different layers.
  wire differ_5_6 = same_5_6 & (next_layer_i[71:60] != next_layer_i[83:72]);
  // Cores 5 and 7 are of one group.
  wire same_5_7 = group_i[23:20] == group_i[31:28];
  // And they go on at different layers.
  wire differ_5_7 = same_5_7 & (next_layer_i[71:60] != next_layer_i[95:84]);
  // Cores 5 and 8 are of one group.
  wire same_5_8 = group_i[23:20] == group_i[35:32];
  // And they go on at different layers.
  wire differ_5_8 = same_5_8 & (next_layer_i[71:60] != next_layer_i[107:96]);
  // Cores 5 and 9 are of one group.
  wire same_5_9 = group_i[23:20] == group_i[39:36];
  // And they go on at different layers.
  wire differ_5_9 = same_5_9 & (next_layer_i[71:60] != next_layer_i[119:108]);
  // Cores 5 and 10 are of one group.
  wire same_5_10 = group_i[23:20] == group_i[43:40];
  // And they go on at different layers.
  wire differ_5_10 = same_5_10 & (next_layer_i[71:60] != next_layer_i[131:120]);
  // Cores 5 and 11 are of one group.
  wire same_5_11 = group_i[23:20] == group_i[47:44];
  // And they go on at different layers.
  wire differ_5_11 = same_5_11 & (next_layer_i[71:60] != next_layer_i[143:132]);
  // Cores 5 and 12 are of one group.
  wire same_5_12 = group_i[23:20] == group_i[51:48];
  // And they go on at different layers.
  wire differ_5_12 = same_5_12 & (next_layer_i[71:60] != next_layer_i[155:144]);
  // Cores 5 and 13 are of one group.
  wire same_5_13 = group_i[23:20] == group_i[55:52];
  // And they go on at different layers.
  wire differ_5_13 = same_5_13 & (next_layer_i[71:60] != next_layer_i[167:156]);
  // Cores 5 and 14 are of one group.
  wire same_5_14 = group_i[23:20] == group_i[59:56];
  // And they go on at different layers.
  wire differ_5_14 = same_5_14 & (next_layer_i[71:60] != next_layer_i[179:168]);
  // Cores 5 and 15 are of one group.
  wire same_5_15 = group_i[23:20] == group_i[63:60];
  // And they go on at different layers.
  wire differ_5_15 = same_5_15 & (next_layer_i[71:60] != next_layer_i[191:180]);
  // Cores 6 and 7 are of one group.
  wire same_6_7 = group_i[27:24] == group_i[31:28];
  // And they go on at different layers.
  wire differ_6_7 = same_6_7 & (next_layer_i[83:72] != next_layer_i[95:84]);
  // Cores 6 and 8 are of one group.
  wire same_6_8 = group_i[27:24] == group_i[35:32];
  // And they go on at different layers.
  wire differ_6_8 = same_6_8 & (next_layer_i[83:72] != next_layer_i[107:96]);
  // Cores 6 and 9 are of one group.
  wire same_6_9 = group_i[27:24] == group_i[39:36];
  // And they go on at different layers.
  wire differ_6_9 = same_6_9 & (next_layer_i[83:72] != next_layer_i[119:108]);
  // Cores 6 and 10 are of one group.
  wire same_6_10 = group_i[27:24] == group_i[43:40];
  // And they go on at different layers.
  wire differ_6_10 = same_6_10 & (next_layer_i[83:72] != next_layer_i[131:120]);
  // Cores 6 and 11 are of one group.
  wire same_6_11 = group_i[27:24] == group_i[47:44];
  // And they go on at different layers.
  wire differ_6_11 = same_6_11 & (next_layer_i[83:72] != next_layer_i[143:132]);
  // Cores 6 and 12 are of one group.
  wire same_6_12 = group_i[27:24] == group_i[51:48];
  // And they go on at different layers.
  wire differ_6_12 = same_6_12 & (next_layer_i[83:72] != next_layer_i[155:144]);
  // Cores 6 and 13 are of one group.
  wire same_6_13 = group_i[27:24] == group_i[55:52];
  // And they go on at different layers.
  wire differ_6_13 = same_6_13 & (next_layer_i[83:72] != next_layer_i[167:156]);
  // Cores 6 and 14 are of one group.
  wire same_6_14 = group_i[27:24] == group_i[59:56];
  // And they go on at different layers.
  wire differ_6_14 = same_6_14 & (next_layer_i[83:72] != next_layer_i[179:168]);
  // Cores 6 and 15 are of one group.
  wire same_6_15 = group_i[27:24] == group_i[63:60];
  // And they go on at different layers.
  wire differ_6_15 = same_6_15 & (next_layer_i[83:72] != next_layer_i[191:180]);
  // Cores 7 and 8 are of one group.
  wire same_7_8 = group_i[31:28] == group_i[35:32];
  // And they go on at different layers.
  wire differ_7_8 = same_7_8 & (next_layer_i[95:84] != next_layer_i[107:96]);
  // Cores 7 and 9 are of one group.
  wire same_7_9 = group_i[31:28] == group_i[39:36];
  // And they go on at different layers.
  wire differ_7_9 = same_7_9 & (next_layer_i[95:84] != next_layer_i[119:108]);
  // Cores 7 and 10 are of one group.
  wire same_7_10 = group_i[31:28] == group_i[43:40];
  // And they go on at different layers.
  wire differ_7_10 = same_7_10 & (next_layer_i[95:84] != next_layer_i[131:120]);
  // Cores 7 and 11 are of one group.
  wire same_7_11 = group_i[31:28] == group_i[47:44];
  // And they go on at different layers.
  wire differ_7_11 = same_7_11 & (next_layer_i[95:84] != next_layer_i[143:132]);
  // Cores 7 and 12 are of one group.
  wire same_7_12 = group_i[31:28] == group_i[51:48];
  // And they go on at different layers.
  wire differ_7_12 = same_7_12 & (next_layer_i[95:84] != next_layer_i[155:144]);
  // Cores 7 and 13 are of one group.
  wire same_7_13 = group_i[31:28] == group_i[55:52];
  // And they go on at different layers.
  wire differ_7_13 = same_7_13 & (next_layer_i[95:84] != next_layer_i[167:156]);
  // Cores 7 and 14 are of one group.
  wire same_7_14 = group_i[31:28] == group_i[59:56];
  // And they go on at different layers.
  wire differ_7_14 = same_7_14 & (next_layer_i[95:84] != next_layer_i[179:168]);
  // Cores 7 and 15 are of one group.
  wire same_7_15 = group_i[31:28] == group_i[63:60];
  // And they go on at different layers.
  wire differ_7_15 = same_7_15 & (next_layer_i[95:84] != next_layer_i[191:180]);
  // Cores 8 and 9 are of one group.
  wire same_8_9 = group_i[35:32] == group_i[39:36];
  // And they go on at different layers.
  wire differ_8_9 = same_8_9 & (next_layer_i[107:96] != next_layer_i[119:108]);
  // Cores 8 and 10 are of one group.
  wire same_8_10 = group_i[35:32] == group_i[43:40];
  // And they go on at different layers.
  wire differ_8_10 = same_8_10 & (next_layer_i[107:96] != next_layer_i[131:120]);
  // Cores 8 and 11 are of one group.
  wire same_8_11 = group_i[35:32] == group_i[47:44];
  // And they go on at different layers.
  wire differ_8_11 = same_8_11 & (next_layer_i[107:96] != next_layer_i[143:132]);
  // Cores 8 and 12 are of one group.
  wire same_8_12 = group_i[35:32] == group_i[51:48];
  // And they go on at different layers.
  wire differ_8_12 = same_8_12 & (next_layer_i[107:96] != next_layer_i[155:144]);
  // Cores 8 and 13 are of one group.
  wire same_8_13 = group_i[35:32] == group_i[55:52];
  // And they go on at different layers.
  wire differ_8_13 = same_8_13 & (next_layer_i[107:96] != next_layer_i[167:156]);
  // Cores 8 and 14 are of one group.
  wire same_8_14 = group_i[35:32] == group_i[59:56];
  // And they go on at different layers.
  wire differ_8_14 = same_8_14 & (next_layer_i[107:96] != next_layer_i[179:168]);
  // Cores 8 and 15 are of one group.
  wire same_8_15 = group_i[35:32] == group_i[63:60];
  // And they go on at different layers.
  wire differ_8_15 = same_8_15 & (next_layer_i[107:96] != next_layer_i[191:180]);
  // Cores 9 and 10 are of one group.
  wire same_9_10 = group_i[39:36] == group_i[43:40];
  // And they go on at different layers.
  wire differ_9_10 = same_9_10 & (next_layer_i[119:108] != next_layer_i[131:120]);
  // Cores 9 and 11 are of one group.
  wire same_9_11 = group_i[39:36] == group_i[47:44];
  // And they go on at different layers.
  wire differ_9_11 = same_9_11 & (next_layer_i[119:108] != next_layer_i[143:132]);
  // Cores 9 and 12 are of one group.
  wire same_9_12 = group_i[39:36] == group_i[51:48];
  // And they go on at different layers.
  wire differ_9_12 = same_9_12 & (next_layer_i[119:108] != next_layer_i[155:144]);
  // Cores 9 and 13 are of one group.
  wire same_9_13 = group_i[39:36] == group_i[55:52];
  // And they go on at different layers.
  wire differ_9_13 = same_9_13 & (next_layer_i[119:108] != next_layer_i[167:156]);
  // Cores 9 and 14 are of one group.
  wire same_9_14 = group_i[39:36] == group_i[59:56];
  // And they go on at different layers.
  wire differ_9_14 = same_9_14 & (next_layer_i[119:108] != next_layer_i[179:168]);
  // Cores 9 and 15 are of one group.
  wire same_9_15 = group_i[39:36] == group_i[63:60];
  // And they go on at different layers.
  wire differ_9_15 = same_9_15 & (next_layer_i[119:108] != next_layer_i[191:180]);
  // Cores 10 and 11 are of one group.
  wire same_10_11 = group_i[43:40] == group_i[47:44];
  // And they go on at different layers.
  wire differ_10_11 = same_10_11 & (next_layer_i[131:120] != next_layer_i[143:132]);
  // Cores 10 and 12 are of one group.
  wire same_10_12 = group_i[43:40] == group_i[51:48];
  // And they go on at different layers.
  wire differ_10_12 = same_10_12 & (next_layer_i[131:120] != next_layer_i[155:144]);
  // Cores 10 and 13 are of one group.
  wire same_10_13 = group_i[43:40] == group_i[55:52];
  // And they go on at different layers.
  wire differ_10_13 = same_10_13 & (next_layer_i[131:120] != next_layer_i[167:156]);
  // Cores 10 and 14 are of one group.
  wire same_10_14 = group_i[43:40] == group_i[59:56];
  // And they go on at different layers.
  wire differ_10_14 = same_10_14 & (next_layer_i[131:120] != next_layer_i[179:168]);
  // Cores 10 and 15 are of one group.
  wire same_10_15 = group_i[43:40] == group_i[63:60];
  // And they go on at different layers.
  wire differ_10_15 = same_10_15 & (next_layer_i[131:120] != next_layer_i[191:180]);
  // Cores 11 and 12 are of one group.
  wire same_11_12 = group_i[47:44] == group_i[51:48];
  // And they go on at different layers.
  wire differ_11_12 = same_11_12 & (next_layer_i[143:132] != next_layer_i[155:144]);
  // Cores 11 and 13 are of one group.
  wire same_11_13 = group_i[47:44] == group_i[55:52];
  // And they go on at different layers.
  wire differ_11_13 = same_11_13 & (next_layer_i[143:132] != next_layer_i[167:156]);
  // Cores 11 and 14 are of one group.
  wire same_11_14 = group_i[47:44] == group_i[59:56];
  // And they go on at different layers.
  wire differ_11_14 = same_11_14 & (next_layer_i[143:132] != next_layer_i[179:168]);
  // Cores 11 and 15 are of one group.
  wire same_11_15 = group_i[47:44] == group_i[63:60];
  // And they go on at different layers.
  wire differ_11_15 = same_11_15 & (next_layer_i[143:132] != next_layer_i[191:180]);
  // Cores 12 and 13 are of one group.
  wire same_12_13 = group_i[51:48] == group_i[55:52];
  // And they go on at different layers.
  wire differ_12_13 = same_12_13 & (next_layer_i[155:144] != next_layer_i[167:156]);
  // Cores 12 and 14 are of one group.
  wire same_12_14 = group_i[51:48] == group_i[59:56];
  // And they go on at different layers.
  wire differ_12_14 = same_12_14 & (next_layer_i[155:144] != next_layer_i[179:168]);
  // Cores 12 and 15 are of one group.
  wire same_12_15 = group_i[51:48] == group_i[63:60];
  // And they go on at different layers.
  wire differ_12_15 = same_12_15 & (next_layer_i[155:144] != next_layer_i[191:180]);
  // Cores 13 and 14 are of one group.
  wire same_13_14 = group_i[55:52] == group_i[59:56];
  // And they go on at different layers.
  wire differ_13_14 = same_13_14 & (next_layer_i[167:156] != next_layer_i[179:168]);
  // Cores 13 and 15 are of one group.
  wire same_13_15 = group_i[55:52] == group_i[63:60];
  // And they go on at different layers.
  wire differ_13_15 = same_13_15 & (next_layer_i[167:156] != next_layer_i[191:180]);
  // Cores 14 and 15 are of one group.
  wire same_14_15 = group_i[59:56] == group_i[63:60];
  // And they go on at different layers.
  wire differ_14_15 = same_14_15 & (next_layer_i[179:168] != next_layer_i[191:180]);
  // Cores in Run that have arrived.
  wire [15:0] waiting = runs_i & arrive_i;
  // Cores in Run that have not.
  wire [15:0] working = runs_i & ~arrive_i;

  assign traps_o = {
    traps_i[15] |
    (same_0_15 & traps_i[0]) |
    (same_1_15 & traps_i[1]) |
    (same_2_15 & traps_i[2]) |
    (same_3_15 & traps_i[3]) |
    (same_4_15 & traps_i[4]) |
    (same_5_15 & traps_i[5]) |
    (same_6_15 & traps_i[6]) |
    (same_7_15 & traps_i[7]) |
    (same_8_15 & traps_i[8]) |
    (same_9_15 & traps_i[9]) |
    (same_10_15 & traps_i[10]) |
    (same_11_15 & traps_i[11]) |
    (same_12_15 & traps_i[12]) |
    (same_13_15 & traps_i[13]) |
    (same_14_15 & traps_i[14]),
    traps_i[14] |
    (same_0_14 & traps_i[0]) |
    (same_1_14 & traps_i[1]) |
    (same_2_14 & traps_i[2]) |
    (same_3_14 & traps_i[3]) |
    (same_4_14 & traps_i[4]) |
    (same_5_14 & traps_i[5]) |
    (same_6_14 & traps_i[6]) |
    (same_7_14 & traps_i[7]) |
    (same_8_14 & traps_i[8]) |
    (same_9_14 & traps_i[9]) |
    (same_10_14 & traps_i[10]) |
    (same_11_14 & traps_i[11]) |
    (same_12_14 & traps_i[12]) |
    (same_13_14 & traps_i[13]) |
    (same_14_15 & traps_i[15]),
    traps_i[13] |
    (same_0_13 & traps_i[0]) |
    (same_1_13 & traps_i[1]) |
    (same_2_13 & traps_i[2]) |
    (same_3_13 & traps_i[3]) |
    (same_4_13 & traps_i[4]) |
    (same_5_13 & traps_i[5]) |
    (same_6_13 & traps_i[6]) |
    (same_7_13 & traps_i[7]) |
    (same_8_13 & traps_i[8]) |
    (same_9_13 & traps_i[9]) |
    (same_10_13 & traps_i[10]) |
    (same_11_13 & traps_i[11]) |
    (same_12_13 & traps_i[12]) |
    (same_13_14 & traps_i[14]) |
    (same_13_15 & traps_i[15]),
    traps_i[12] |
    (same_0_12 & traps_i[0]) |
    (same_1_12 & traps_i[1]) |
    (same_2_12 & traps_i[2]) |
    (same_3_12 & traps_i[3]) |
    (same_4_12 & traps_i[4]) |
    (same_5_12 & traps_i[5]) |
    (same_6_12 & traps_i[6]) |
    (same_7_12 & traps_i[7]) |
    (same_8_12 & traps_i[8]) |
    (same_9_12 & traps_i[9]) |
    (same_10_12 & traps_i[10]) |
    (same_11_12 & traps_i[11]) |
    (same_12_13 & traps_i[13]) |
    (same_12_14 & traps_i[14]) |
    (same_12_15 & traps_i[15]),
    traps_i[11] |
    (same_0_11 & traps_i[0]) |
    (same_1_11 & traps_i[1]) |
    (same_2_11 & traps_i[2]) |
    (same_3_11 & traps_i[3]) |
    (same_4_11 & traps_i[4]) |
    (same_5_11 & traps_i[5]) |
    (same_6_11 & traps_i[6]) |
    (same_7_11 & traps_i[7]) |
    (same_8_11 & traps_i[8]) |
    (same_9_11 & traps_i[9]) |
    (same_10_11 & traps_i[10]) |
    (same_11_12 & traps_i[12]) |
    (same_11_13 & traps_i[13]) |
    (same_11_14 & traps_i[14]) |
    (same_11_15 & traps_i[15]),
    traps_i[10] |
    (same_0_10 & traps_i[0]) |
    (same_1_10 & traps_i[1]) |
    (same_2_10 & traps_i[2]) |
    (same_3_10 & traps_i[3]) |
    (same_4_10 & traps_i[4]) |
    (same_5_10 & traps_i[5]) |
    (same_6_10 & traps_i[6]) |
    (same_7_10 & traps_i[7]) |
    (same_8_10 & traps_i[8]) |
    (same_9_10 & traps_i[9]) |
    (same_10_11 & traps_i[11]) |
    (same_10_12 & traps_i[12]) |
    (same_10_13 & traps_i[13]) |
    (same_10_14 & traps_i[14]) |
    (same_10_15 & traps_i[15]),
    traps_i[9] |
    (same_0_9 & traps_i[0]) |
    (same_1_9 & traps_i[1]) |
    (same_2_9 & traps_i[2]) |
    (same_3_9 & traps_i[3]) |
    (same_4_9 & traps_i[4]) |
    (same_5_9 & traps_i[5]) |
    (same_6_9 & traps_i[6]) |
    (same_7_9 & traps_i[7]) |
    (same_8_9 & traps_i[8]) |
    (same_9_10 & traps_i[10]) |
    (same_9_11 & traps_i[11]) |
    (same_9_12 & traps_i[12]) |
    (same_9_13 & traps_i[13]) |
    (same_9_14 & traps_i[14]) |
    (same_9_15 & traps_i[15]),
    traps_i[8] |
    (same_0_8 & traps_i[0]) |
    (same_1_8 & traps_i[1]) |
    (same_2_8 & traps_i[2]) |
    (same_3_8 & traps_i[3]) |
    (same_4_8 & traps_i[4]) |
    (same_5_8 & traps_i[5]) |
    (same_6_8 & traps_i[6]) |
    (same_7_8 & traps_i[7]) |
    (same_8_9 & traps_i[9]) |
    (same_8_10 & traps_i[10]) |
    (same_8_11 & traps_i[11]) |
    (same_8_12 & traps_i[12]) |
    (same_8_13 & traps_i[13]) |
    (same_8_14 & traps_i[14]) |
    (same_8_15 & traps_i[15]),
    traps_i[7] |
    (same_0_7 & traps_i[0]) |
    (same_1_7 & traps_i[1]) |
    (same_2_7 & traps_i[2]) |
    (same_3_7 & traps_i[3]) |
    (same_4_7 & traps_i[4]) |
    (same_5_7 & traps_i[5]) |
    (same_6_7 & traps_i[6]) |
    (same_7_8 & traps_i[8]) |
    (same_7_9 & traps_i[9]) |
    (same_7_10 & traps_i[10]) |
    (same_7_11 & traps_i[11]) |
    (same_7_12 & traps_i[12]) |
    (same_7_13 & traps_i[13]) |
    (same_7_14 & traps_i[14]) |
    (same_7_15 & traps_i[15]),
    traps_i[6] |
    (same_0_6 & traps_i[0]) |
    (same_1_6 & traps_i[1]) |
    (same_2_6 & traps_i[2]) |
    (same_3_6 & traps_i[3]) |
    (same_4_6 & traps_i[4]) |
    (same_5_6 & traps_i[5]) |
    (same_6_7 & traps_i[7]) |
    (same_6_8 & traps_i[8]) |
    (same_6_9 & traps_i[9]) |
    (same_6_10 & traps_i[10]) |
    (same_6_11 & traps_i[11]) |
    (same_6_12 & traps_i[12]) |
    (same_6_13 & traps_i[13]) |
    (same_6_14 & traps_i[14]) |
    (same_6_15 & traps_i[15]),
    traps_i[5] |
    (same_0_5 & traps_i[0]) |
    (same_1_5 & traps_i[1]) |
    (same_2_5 & traps_i[2]) |
    (same_3_5 & traps_i[3]) |
    (same_4_5 & traps_i[4]) |
    (same_5_6 & traps_i[6]) |
    (same_5_7 & traps_i[7]) |
    (same_5_8 & traps_i[8]) |
    (same_5_9 & traps_i[9]) |
    (same_5_10 & traps_i[10]) |
    (same_5_11 & traps_i[11]) |
    (same_5_12 & traps_i[12]) |
    (same_5_13 & traps_i[13]) |
    (same_5_14 & traps_i[14]) |
    (same_5_15 & traps_i[15]),
    traps_i[4] |
    (same_0_4 & traps_i[0]) |
    (same_1_4 & traps_i[1]) |
    (same_2_4 & traps_i[2]) |
    (same_3_4 & traps_i[3]) |
    (same_4_5 & traps_i[5]) |
    (same_4_6 & traps_i[6]) |
    (same_4_7 & traps_i[7]) |
    (same_4_8 & traps_i[8]) |
    (same_4_9 & traps_i[9]) |
    (same_4_10 & traps_i[10]) |
    (same_4_11 & traps_i[11]) |
    (same_4_12 & traps_i[12]) |
    (same_4_13 & traps_i[13]) |
    (same_4_14 & traps_i[14]) |
    (same_4_15 & traps_i[15]),
    traps_i[3] |
    (same_0_3 & traps_i[0]) |
    (same_1_3 & traps_i[1]) |
    (same_2_3 & traps_i[2]) |
    (same_3_4 & traps_i[4]) |
    (same_3_5 & traps_i[5]) |
    (same_3_6 & traps_i[6]) |
    (same_3_7 & traps_i[7]) |
    (same_3_8 & traps_i[8]) |
    (same_3_9 & traps_i[9]) |
    (same_3_10 & traps_i[10]) |
    (same_3_11 & traps_i[11]) |
    (same_3_12 & traps_i[12]) |
    (same_3_13 & traps_i[13]) |
    (same_3_14 & traps_i[14]) |
    (same_3_15 & traps_i[15]),
    traps_i[2] |
    (same_0_2 & traps_i[0]) |
    (same_1_2 & traps_i[1]) |
    (same_2_3 & traps_i[3]) |
    (same_2_4 & traps_i[4]) |
    (same_2_5 & traps_i[5]) |
    (same_2_6 & traps_i[6]) |
    (same_2_7 & traps_i[7]) |
    (same_2_8 & traps_i[8]) |
    (same_2_9 & traps_i[9]) |
    (same_2_10 & traps_i[10]) |
    (same_2_11 & traps_i[11]) |
    (same_2_12 & traps_i[12]) |
    (same_2_13 & traps_i[13]) |
    (same_2_14 & traps_i[14]) |
    (same_2_15 & traps_i[15]),
    traps_i[1] |
    (same_0_1 & traps_i[0]) |
    (same_1_2 & traps_i[2]) |
    (same_1_3 & traps_i[3]) |
    (same_1_4 & traps_i[4]) |
    (same_1_5 & traps_i[5]) |
    (same_1_6 & traps_i[6]) |
    (same_1_7 & traps_i[7]) |
    (same_1_8 & traps_i[8]) |
    (same_1_9 & traps_i[9]) |
    (same_1_10 & traps_i[10]) |
    (same_1_11 & traps_i[11]) |
    (same_1_12 & traps_i[12]) |
    (same_1_13 & traps_i[13]) |
    (same_1_14 & traps_i[14]) |
    (same_1_15 & traps_i[15]),
    traps_i[0] |
    (same_0_1 & traps_i[1]) |
    (same_0_2 & traps_i[2]) |
    (same_0_3 & traps_i[3]) |
    (same_0_4 & traps_i[4]) |
    (same_0_5 & traps_i[5]) |
    (same_0_6 & traps_i[6]) |
    (same_0_7 & traps_i[7]) |
    (same_0_8 & traps_i[8]) |
    (same_0_9 & traps_i[9]) |
    (same_0_10 & traps_i[10]) |
    (same_0_11 & traps_i[11]) |
    (same_0_12 & traps_i[12]) |
    (same_0_13 & traps_i[13]) |
    (same_0_14 & traps_i[14]) |
    (same_0_15 & traps_i[15])
  };

  assign waits_o = {
    waiting[15] |
    (same_0_15 & waiting[0]) |
    (same_1_15 & waiting[1]) |
    (same_2_15 & waiting[2]) |
    (same_3_15 & waiting[3]) |
    (same_4_15 & waiting[4]) |
    (same_5_15 & waiting[5]) |
    (same_6_15 & waiting[6]) |
    (same_7_15 & waiting[7]) |
    (same_8_15 & waiting[8]) |
    (same_9_15 & waiting[9]) |
    (same_10_15 & waiting[10]) |
    (same_11_15 & waiting[11]) |
    (same_12_15 & waiting[12]) |
    (same_13_15 & waiting[13]) |
    (same_14_15 & waiting[14]),
    waiting[14] |
    (same_0_14 & waiting[0]) |
    (same_1_14 & waiting[1]) |
    (same_2_14 & waiting[2]) |
    (same_3_14 & waiting[3]) |
    (same_4_14 & waiting[4]) |
    (same_5_14 & waiting[5]) |
    (same_6_14 & waiting[6]) |
    (same_7_14 & waiting[7]) |
    (same_8_14 & waiting[8]) |
    (same_9_14 & waiting[9]) |
    (same_10_14 & waiting[10]) |
    (same_11_14 & waiting[11]) |
    (same_12_14 & waiting[12]) |
    (same_13_14 & waiting[13]) |
    (same_14_15 & waiting[15]),
    waiting[13] |
    (same_0_13 & waiting[0]) |
    (same_1_13 & waiting[1]) |
    (same_2_13 & waiting[2]) |
    (same_3_13 & waiting[3]) |
    (same_4_13 & waiting[4]) |
    (same_5_13 & waiting[5]) |
    (same_6_13 & waiting[6]) |
    (same_7_13 & waiting[7]) |
    (same_8_13 & waiting[8]) |
    (same_9_13 & waiting[9]) |
    (same_10_13 & waiting[10]) |
    (same_11_13 & waiting[11]) |
    (same_12_13 & waiting[12]) |
    (same_13_14 & waiting[14]) |
    (same_13_15 & waiting[15]),
    waiting[12] |
    (same_0_12 & waiting[0]) |
    (same_1_12 & waiting[1]) |
    (same_2_12 & waiting[2]) |
    (same_3_12 & waiting[3]) |
    (same_4_12 & waiting[4]) |
    (same_5_12 & waiting[5]) |
    (same_6_12 & waiting[6]) |
    (same_7_12 & waiting[7]) |
    (same_8_12 & waiting[8]) |
    (same_9_12 & waiting[9]) |
    (same_10_12 & waiting[10]) |
    (same_11_12 & waiting[11]) |
    (same_12_13 & waiting[13]) |
    (same_12_14 & waiting[14]) |
    (same_12_15 & waiting[15]),
    waiting[11] |
    (same_0_11 & waiting[0]) |
    (same_1_11 & waiting[1]) |
    (same_2_11 & waiting[2]) |
    (same_3_11 & waiting[3]) |
    (same_4_11 & waiting[4]) |
    (same_5_11 & waiting[5]) |
    (same_6_11 & waiting[6]) |
    (same_7_11 & waiting[7]) |
    (same_8_11 & waiting[8]) |
    (same_9_11 & waiting[9]) |
    (same_10_11 & waiting[10]) |
    (same_11_12 & waiting[12]) |
    (same_11_13 & waiting[13]) |
    (same_11_14 & waiting[14]) |
    (same_11_15 & waiting[15]),
    waiting[10] |
    (same_0_10 & waiting[0]) |
    (same_1_10 & waiting[1]) |
    (same_2_10 & waiting[2]) |
    (same_3_10 & waiting[3]) |
    (same_4_10 & waiting[4]) |
    (same_5_10 & waiting[5]) |
    (same_6_10 & waiting[6]) |
    (same_7_10 & waiting[7]) |
    (same_8_10 & waiting[8]) |
    (same_9_10 & waiting[9]) |
    (same_10_11 & waiting[11]) |
    (same_10_12 & waiting[12]) |
    (same_10_13 & waiting[13]) |
    (same_10_14 & waiting[14]) |
    (same_10_15 & waiting[15]),
    waiting[9] |
    (same_0_9 & waiting[0]) |
    (same_1_9 & waiting[1]) |
    (same_2_9 & waiting[2]) |
    (same_3_9 & waiting[3]) |
    (same_4_9 & waiting[4]) |
    (same_5_9 & waiting[5]) |
    (same_6_9 & waiting[6]) |
    (same_7_9 & waiting[7]) |
    (same_8_9 & waiting[8]) |
    (same_9_10 & waiting[10]) |
    (same_9_11 & waiting[11]) |
    (same_9_12 & waiting[12]) |
    (same_9_13 & waiting[13]) |
    (same_9_14 & waiting[14]) |
    (same_9_15 & waiting[15]),
    waiting[8] |
    (same_0_8 & waiting[0]) |
    (same_1_8 & waiting[1]) |
    (same_2_8 & waiting[2]) |
    (same_3_8 & waiting[3]) |
    (same_4_8 & waiting[4]) |
    (same_5_8 & waiting[5]) |
    (same_6_8 & waiting[6]) |
    (same_7_8 & waiting[7]) |
    (same_8_9 & waiting[9]) |
    (same_8_10 & waiting[10]) |
    (same_8_11 & waiting[11]) |
    (same_8_12 & waiting[12]) |
    (same_8_13 & waiting[13]) |
    (same_8_14 & waiting[14]) |
    (same_8_15 & waiting[15]),
    waiting[7] |
    (same_0_7 & waiting[0]) |
    (same_1_7 & waiting[1]) |
    (same_2_7 & waiting[2]) |
    (same_3_7 & waiting[3]) |
    (same_4_7 & waiting[4]) |
    (same_5_7 & waiting[5]) |
    (same_6_7 & waiting[6]) |
    (same_7_8 & waiting[8]) |
    (same_7_9 & waiting[9]) |
    (same_7_10 & waiting[10]) |
    (same_7_11 & waiting[11]) |
    (same_7_12 & waiting[12]) |
    (same_7_13 & waiting[13]) |
    (same_7_14 & waiting[14]) |
    (same_7_15 & waiting[15]),
    waiting[6] |
    (same_0_6 & waiting[0]) |
    (same_1_6 & waiting[1]) |
    (same_2_6 & waiting[2]) |
    (same_3_6 & waiting[3]) |
    (same_4_6 & waiting[4]) |
    (same_5_6 & waiting[5]) |
    (same_6_7 & waiting[7]) |
    (same_6_8 & waiting[8]) |
    (same_6_9 & waiting[9]) |
    (same_6_10 & waiting[10]) |
    (same_6_11 & waiting[11]) |
    (same_6_12 & waiting[12]) |
    (same_6_13 & waiting[13]) |
    (same_6_14 & waiting[14]) |
    (same_6_15 & waiting[15]),
    waiting[5] |
    (same_0_5 & waiting[0]) |
    (same_1_5 & waiting[1]) |
    (same_2_5 & waiting[2]) |
    (same_3_5 & waiting[3]) |
    (same_4_5 & waiting[4]) |
    (same_5_6 & waiting[6]) |
    (same_5_7 & waiting[7]) |
    (same_5_8 & waiting[8]) |
    (same_5_9 & waiting[9]) |
    (same_5_10 & waiting[10]) |
    (same_5_11 & waiting[11]) |
    (same_5_12 & waiting[12]) |
    (same_5_13 & waiting[13]) |
    (same_5_14 & waiting[14]) |
    (same_5_15 & waiting[15]),
    waiting[4] |
    (same_0_4 & waiting[0]) |
    (same_1_4 & waiting[1]) |
    (same_2_4 & waiting[2]) |
    (same_3_4 & waiting[3]) |
    (same_4_5 & waiting[5]) |
    (same_4_6 & waiting[6]) |
    (same_4_7 & waiting[7]) |
    (same_4_8 & waiting[8]) |
    (same_4_9 & waiting[9]) |
    (same_4_10 & waiting[10]) |
    (same_4_11 & waiting[11]) |
    (same_4_12 & waiting[12]) |
    (same_4_13 & waiting[13]) |
    (same_4_14 & waiting[14]) |
    (same_4_15 & waiting[15]),
    waiting[3] |
    (same_0_3 & waiting[0]) |
    (same_1_3 & waiting[1]) |
    (same_2_3 & waiting[2]) |
    (same_3_4 & waiting[4]) |
    (same_3_5 & waiting[5]) |
    (same_3_6 & waiting[6]) |
    (same_3_7 & waiting[7]) |
    (same_3_8 & waiting[8]) |
    (same_3_9 & waiting[9]) |
    (same_3_10 & waiting[10]) |
    (same_3_11 & waiting[11]) |
    (same_3_12 & waiting[12]) |
    (same_3_13 & waiting[13]) |
    (same_3_14 & waiting[14]) |
    (same_3_15 & waiting[15]),
    waiting[2] |
    (same_0_2 & waiting[0]) |
    (same_1_2 & waiting[1]) |
    (same_2_3 & waiting[3]) |
    (same_2_4 & waiting[4]) |
    (same_2_5 & waiting[5]) |
    (same_2_6 & waiting[6]) |
    (same_2_7 & waiting[7]) |
    (same_2_8 & waiting[8]) |
    (same_2_9 & waiting[9]) |
    (same_2_10 & waiting[10]) |
    (same_2_11 & waiting[11]) |
    (same_2_12 & waiting[12]) |
    (same_2_13 & waiting[13]) |
    (same_2_14 & waiting[14]) |
    (same_2_15 & waiting[15]),
    waiting[1] |
    (same_0_1 & waiting[0]) |
    (same_1_2 & waiting[2]) |
    (same_1_3 & waiting[3]) |
    (same_1_4 & waiting[4]) |
    (same_1_5 & waiting[5]) |
    (same_1_6 & waiting[6]) |
    (same_1_7 & waiting[7]) |
    (same_1_8 & waiting[8]) |
    (same_1_9 & waiting[9]) |
    (same_1_10 & waiting[10]) |
    (same_1_11 & waiting[11]) |
    (same_1_12 & waiting[12]) |
    (same_1_13 & waiting[13]) |
    (same_1_14 & waiting[14]) |
    (same_1_15 & waiting[15]),
    waiting[0] |
    (same_0_1 & waiting[1]) |
    (same_0_2 & waiting[2]) |
    (same_0_3 & waiting[3]) |
    (same_0_4 & waiting[4]) |
    (same_0_5 & waiting[5]) |
    (same_0_6 & waiting[6]) |
    (same_0_7 & waiting[7]) |
    (same_0_8 & waiting[8]) |
    (same_0_9 & waiting[9]) |
    (same_0_10 & waiting[10]) |
    (same_0_11 & waiting[11]) |
    (same_0_12 & waiting[12]) |
    (same_0_13 & waiting[13]) |
    (same_0_14 & waiting[14]) |
    (same_0_15 & waiting[15])
  };

  assign works_o = {
    working[15] |
    (same_0_15 & working[0]) |
    (same_1_15 & working[1]) |
    (same_2_15 & working[2]) |
    (same_3_15 & working[3]) |
    (same_4_15 & working[4]) |
    (same_5_15 & working[5]) |
    (same_6_15 & working[6]) |
    (same_7_15 & working[7]) |
    (same_8_15 & working[8]) |
    (same_9_15 & working[9]) |
    (same_10_15 & working[10]) |
    (same_11_15 & working[11]) |
    (same_12_15 & working[12]) |
    (same_13_15 & working[13]) |
    (same_14_15 & working[14]),
    working[14] |
    (same_0_14 & working[0]) |
    (same_1_14 & working[1]) |
    (same_2_14 & working[2]) |
    (same_3_14 & working[3]) |
    (same_4_14 & working[4]) |
    (same_5_14 & working[5]) |
    (same_6_14 & working[6]) |
    (same_7_14 & working[7]) |
    (same_8_14 & working[8]) |
    (same_9_14 & working[9]) |
    (same_10_14 & working[10]) |
    (same_11_14 & working[11]) |
    (same_12_14 & working[12]) |
    (same_13_14 & working[13]) |
    (same_14_15 & working[15]),
    working[13] |
    (same_0_13 & working[0]) |
    (same_1_13 & working[1]) |
    (same_2_13 & working[2]) |
    (same_3_13 & working[3]) |
    (same_4_13 & working[4]) |
    (same_5_13 & working[5]) |
    (same_6_13 & working[6]) |
    (same_7_13 & working[7]) |
    (same_8_13 & working[8]) |
    (same_9_13 & working[9]) |
    (same_10_13 & working[10]) |
    (same_11_13 & working[11]) |
    (same_12_13 & working[12]) |
    (same_13_14 & working[14]) |
    (same_13_15 & working[15]),
    working[12] |
    (same_0_12 & working[0]) |
    (same_1_12 & working[1]) |
    (same_2_12 & working[2]) |
    (same_3_12 & working[3]) |
    (same_4_12 & working[4]) |
    (same_5_12 & working[5]) |
    (same_6_12 & working[6]) |
    (same_7_12 & working[7]) |
    (same_8_12 & working[8]) |
    (same_9_12 & working[9]) |
    (same_10_12 & working[10]) |
    (same_11_12 & working[11]) |
    (same_12_13 & working[13]) |
    (same_12_14 & working[14]) |
    (same_12_15 & working[15]),
    working[11] |
    (same_0_11 & working[0]) |
    (same_1_11 & working[1]) |
    (same_2_11 & working[2]) |
    (same_3_11 & working[3]) |
    (same_4_11 & working[4]) |
    (same_5_11 & working[5]) |
    (same_6_11 & working[6]) |
    (same_7_11 & working[7]) |
    (same_8_11 & working[8]) |
    (same_9_11 & working[9]) |
    (same_10_11 & working[10]) |
    (same_11_12 & working[12]) |
    (same_11_13 & working[13]) |
    (same_11_14 & working[14]) |
    (same_11_15 & working[15]),
    working[10] |
    (same_0_10 & working[0]) |
    (same_1_10 & working[1]) |
    (same_2_10 & working[2]) |
    (same_3_10 & working[3]) |
    (same_4_10 & working[4]) |
    (same_5_10 & working[5]) |
    (same_6_10 & working[6]) |
    (same_7_10 & working[7]) |
    (same_8_10 & working[8]) |
    (same_9_10 & working[9]) |
    (same_10_11 & working[11]) |
    (same_10_12 & working[12]) |
    (same_10_13 & working[13]) |
    (same_10_14 & working[14]) |
    (same_10_15 & working[15]),
    working[9] |
    (same_0_9 & working[0]) |
    (same_1_9 & working[1]) |
    (same_2_9 & working[2]) |
    (same_3_9 & working[3]) |
    (same_4_9 & working[4]) |
    (same_5_9 & working[5]) |
    (same_6_9 & working[6]) |
    (same_7_9 & working[7]) |
    (same_8_9 & working[8]) |
    (same_9_10 & working[10]) |
    (same_9_11 & working[11]) |
    (same_9_12 & working[12]) |
    (same_9_13 & working[13]) |
    (same_9_14 & working[14]) |
    (same_9_15 & working[15]),
    working[8] |
    (same_0_8 & working[0]) |
    (same_1_8 & working[1]) |
    (same_2_8 & working[2]) |
    (same_3_8 & working[3]) |
    (same_4_8 & working[4]) |
    (same_5_8 & working[5]) |
    (same_6_8 & working[6]) |
    (same_7_8 & working[7]) |
    (same_8_9 & working[9]) |
    (same_8_10 & working[10]) |
    (same_8_11 & working[11]) |
    (same_8_12 & working[12]) |
    (same_8_13 & working[13]) |
    (same_8_14 & working[14]) |
    (same_8_15 & working[15]),
    working[7] |
    (same_0_7 & working[0]) |
    (same_1_7 & working[1]) |
    (same_2_7 & working[2]) |
    (same_3_7 & working[3]) |
    (same_4_7 & working[4]) |
    (same_5_7 & working[5]) |
    (same_6_7 & working[6]) |
    (same_7_8 & working[8]) |
    (same_7_9 & working[9]) |
    (same_7_10 & working[10]) |
    (same_7_11 & working[11]) |
    (same_7_12 & working[12]) |
    (same_7_13 & working[13]) |
    (same_7_14 & working[14]) |
    (same_7_15 & working[15]),
    working[6] |
    (same_0_6 & working[0]) |
    (same_1_6 & working[1]) |
    (same_2_6 & working[2]) |
    (same_3_6 & working[3]) |
    (same_4_6 & working[4]) |
    (same_5_6 & working[5]) |
    (same_6_7 & working[7]) |
    (same_6_8 & working[8]) |
    (same_6_9 & working[9]) |
    (same_6_10 & working[10]) |
    (same_6_11 & working[11]) |
    (same_6_12 & working[12]) |
    (same_6_13 & working[13]) |
    (same_6_14 & working[14]) |
    (same_6_15 & working[15]),
    working[5] |
    (same_0_5 & working[0]) |
    (same_1_5 & working[1]) |
    (same_2_5 & working[2]) |
    (same_3_5 & working[3]) |
    (same_4_5 & working[4]) |
    (same_5_6 & working[6]) |
    (same_5_7 & working[7]) |
    (same_5_8 & working[8]) |
    (same_5_9 & working[9]) |
    (same_5_10 & working[10]) |
    (same_5_11 & working[11]) |
    (same_5_12 & working[12]) |
    (same_5_13 & working[13]) |
    (same_5_14 & working[14]) |
    (same_5_15 & working[15]),
    working[4] |
    (same_0_4 & working[0]) |
    (same_1_4 & working[1]) |
    (same_2_4 & working[2]) |
    (same_3_4 & working[3]) |
    (same_4_5 & working[5]) |
    (same_4_6 & working[6]) |
    (same_4_7 & working[7]) |
    (same_4_8 & working[8]) |
    (same_4_9 & working[9]) |
    (same_4_10 & working[10]) |
    (same_4_11 & working[11]) |
    (same_4_12 & working[12]) |
    (same_4_13 & working[13]) |
    (same_4_14 & working[14]) |
    (same_4_15 & working[15]),
    working[3] |
    (same_0_3 & working[0]) |
    (same_1_3 & working[1]) |
    (same_2_3 & working[2]) |
    (same_3_4 & working[4]) |
    (same_3_5 & working[5]) |
    (same_3_6 & working[6]) |
    (same_3_7 & working[7]) |
    (same_3_8 & working[8]) |
    (same_3_9 & working[9]) |
    (same_3_10 & working[10]) |
    (same_3_11 & working[11]) |
    (same_3_12 & working[12]) |
    (same_3_13 & working[13]) |
    (same_3_14 & working[14]) |
    (same_3_15 & working[15]),
    working[2] |
    (same_0_2 & working[0]) |
    (same_1_2 & working[1]) |
    (same_2_3 & working[3]) |
    (same_2_4 & working[4]) |
    (same_2_5 & working[5]) |
    (same_2_6 & working[6]) |
    (same_2_7 & working[7]) |
    (same_2_8 & working[8]) |
    (same_2_9 & working[9]) |
    (same_2_10 & working[10]) |
    (same_2_11 & working[11]) |
    (same_2_12 & working[12]) |
    (same_2_13 & working[13]) |
    (same_2_14 & working[14]) |
    (same_2_15 & working[15]),
    working[1] |
    (same_0_1 & working[0]) |
    (same_1_2 & working[2]) |
    (same_1_3 & working[3]) |
    (same_1_4 & working[4]) |
    (same_1_5 & working[5]) |
    (same_1_6 & working[6]) |
    (same_1_7 & working[7]) |
    (same_1_8 & working[8]) |
    (same_1_9 & working[9]) |
    (same_1_10 & working[10]) |
    (same_1_11 & working[11]) |
    (same_1_12 & working[12]) |
    (same_1_13 & working[13]) |
    (same_1_14 & working[14]) |
    (same_1_15 & working[15]),
    working[0] |
    (same_0_1 & working[1]) |
    (same_0_2 & working[2]) |
    (same_0_3 & working[3]) |
    (same_0_4 & working[4]) |
    (same_0_5 & working[5]) |
    (same_0_6 & working[6]) |
    (same_0_7 & working[7]) |
    (same_0_8 & working[8]) |
    (same_0_9 & working[9]) |
    (same_0_10 & working[10]) |
    (same_0_11 & working[11]) |
    (same_0_12 & working[12]) |
    (same_0_13 & working[13]) |
    (same_0_14 & working[14]) |
    (same_0_15 & working[15])
  };

  assign done_o = {
    done_i[15] |
    (same_0_15 & done_i[0]) |
    (same_1_15 & done_i[1]) |
    (same_2_15 & done_i[2]) |
    (same_3_15 & done_i[3]) |
    (same_4_15 & done_i[4]) |
    (same_5_15 & done_i[5]) |
    (same_6_15 & done_i[6]) |
    (same_7_15 & done_i[7]) |
    (same_8_15 & done_i[8]) |
    (same_9_15 & done_i[9]) |
    (same_10_15 & done_i[10]) |
    (same_11_15 & done_i[11]) |
    (same_12_15 & done_i[12]) |
    (same_13_15 & done_i[13]) |
    (same_14_15 & done_i[14]),
    done_i[14] |
    (same_0_14 & done_i[0]) |
    (same_1_14 & done_i[1]) |
    (same_2_14 & done_i[2]) |
    (same_3_14 & done_i[3]) |
    (same_4_14 & done_i[4]) |
    (same_5_14 & done_i[5]) |
    (same_6_14 & done_i[6]) |
    (same_7_14 & done_i[7]) |
    (same_8_14 & done_i[8]) |
    (same_9_14 & done_i[9]) |
    (same_10_14 & done_i[10]) |
    (same_11_14 & done_i[11]) |
    (same_12_14 & done_i[12]) |
    (same_13_14 & done_i[13]) |
    (same_14_15 & done_i[15]),
    done_i[13] |
    (same_0_13 & done_i[0]) |
    (same_1_13 & done_i[1]) |
    (same_2_13 & done_i[2]) |
    (same_3_13 & done_i[3]) |
    (same_4_13 & done_i[4]) |
    (same_5_13 & done_i[5]) |
    (same_6_13 & done_i[6]) |
    (same_7_13 & done_i[7]) |
    (same_8_13 & done_i[8]) |
    (same_9_13 & done_i[9]) |
    (same_10_13 & done_i[10]) |
    (same_11_13 & done_i[11]) |
    (same_12_13 & done_i[12]) |
    (same_13_14 & done_i[14]) |
    (same_13_15 & done_i[15]),
    done_i[12] |
    (same_0_12 & done_i[0]) |
    (same_1_12 & done_i[1]) |
    (same_2_12 & done_i[2]) |
    (same_3_12 & done_i[3]) |
    (same_4_12 & done_i[4]) |
    (same_5_12 & done_i[5]) |
    (same_6_12 & done_i[6]) |
    (same_7_12 & done_i[7]) |
    (same_8_12 & done_i[8]) |
    (same_9_12 & done_i[9]) |
    (same_10_12 & done_i[10]) |
    (same_11_12 & done_i[11]) |
    (same_12_13 & done_i[13]) |
    (same_12_14 & done_i[14]) |
    (same_12_15 & done_i[15]),
    done_i[11] |
    (same_0_11 & done_i[0]) |
    (same_1_11 & done_i[1]) |
    (same_2_11 & done_i[2]) |
    (same_3_11 & done_i[3]) |
    (same_4_11 & done_i[4]) |
    (same_5_11 & done_i[5]) |
    (same_6_11 & done_i[6]) |
    (same_7_11 & done_i[7]) |
    (same_8_11 & done_i[8]) |
    (same_9_11 & done_i[9]) |
    (same_10_11 & done_i[10]) |
    (same_11_12 & done_i[12]) |
    (same_11_13 & done_i[13]) |
    (same_11_14 & done_i[14]) |
    (same_11_15 & done_i[15]),
    done_i[10] |
    (same_0_10 & done_i[0]) |
    (same_1_10 & done_i[1]) |
    (same_2_10 & done_i[2]) |
    (same_3_10 & done_i[3]) |
    (same_4_10 & done_i[4]) |
    (same_5_10 & done_i[5]) |
    (same_6_10 & done_i[6]) |
    (same_7_10 & done_i[7]) |
    (same_8_10 & done_i[8]) |
    (same_9_10 & done_i[9]) |
    (same_10_11 & done_i[11]) |
    (same_10_12 & done_i[12]) |
    (same_10_13 & done_i[13]) |
    (same_10_14 & done_i[14]) |
    (same_10_15 & done_i[15]),
    done_i[9] |
    (same_0_9 & done_i[0]) |
    (same_1_9 & done_i[1]) |
    (same_2_9 & done_i[2]) |
    (same_3_9 & done_i[3]) |
    (same_4_9 & done_i[4]) |
    (same_5_9 & done_i[5]) |
    (same_6_9 & done_i[6]) |
    (same_7_9 & done_i[7]) |
    (same_8_9 & done_i[8]) |
    (same_9_10 & done_i[10]) |
    (same_9_11 & done_i[11]) |
    (same_9_12 & done_i[12]) |
    (same_9_13 & done_i[13]) |
    (same_9_14 & done_i[14]) |
    (same_9_15 & done_i[15]),
    done_i[8] |
    (same_0_8 & done_i[0]) |
    (same_1_8 & done_i[1]) |
    (same_2_8 & done_i[2]) |
    (same_3_8 & done_i[3]) |
    (same_4_8 & done_i[4]) |
    (same_5_8 & done_i[5]) |
    (same_6_8 & done_i[6]) |
    (same_7_8 & done_i[7]) |
    (same_8_9 & done_i[9]) |
    (same_8_10 & done_i[10]) |
    (same_8_11 & done_i[11]) |
    (same_8_12 & done_i[12]) |
    (same_8_13 & done_i[13]) |
    (same_8_14 & done_i[14]) |
    (same_8_15 & done_i[15]),
    done_i[7] |
    (same_0_7 & done_i[0]) |
    (same_1_7 & done_i[1]) |
    (same_2_7 & done_i[2]) |
    (same_3_7 & done_i[3]) |
    (same_4_7 & done_i[4]) |
    (same_5_7 & done_i[5]) |
    (same_6_7 & done_i[6]) |
    (same_7_8 & done_i[8]) |
    (same_7_9 & done_i[9]) |
    (same_7_10 & done_i[10]) |
    (same_7_11 & done_i[11]) |
    (same_7_12 & done_i[12]) |
    (same_7_13 & done_i[13]) |
    (same_7_14 & done_i[14]) |
    (same_7_15 & done_i[15]),
    done_i[6] |
    (same_0_6 & done_i[0]) |
    (same_1_6 & done_i[1]) |
    (same_2_6 & done_i[2]) |
    (same_3_6 & done_i[3]) |
    (same_4_6 & done_i[4]) |
    (same_5_6 & done_i[5]) |
    (same_6_7 & done_i[7]) |
    (same_6_8 & done_i[8]) |
    (same_6_9 & done_i[9]) |
    (same_6_10 & done_i[10]) |
    (same_6_11 & done_i[11]) |
    (same_6_12 & done_i[12]) |
    (same_6_13 & done_i[13]) |
    (same_6_14 & done_i[14]) |
    (same_6_15 & done_i[15]),
    done_i[5] |
    (same_0_5 & done_i[0]) |
    (same_1_5 & done_i[1]) |
    (same_2_5 & done_i[2]) |
    (same_3_5 & done_i[3]) |
    (same_4_5 & done_i[4]) |
    (same_5_6 & done_i[6]) |
    (same_5_7 & done_i[7]) |
    (same_5_8 & done_i[8]) |
    (same_5_9 & done_i[9]) |
    (same_5_10 & done_i[10]) |
    (same_5_11 & done_i[11]) |
    (same_5_12 & done_i[12]) |
    (same_5_13 & done_i[13]) |
    (same_5_14 & done_i[14]) |
    (same_5_15 & done_i[15]),
    done_i[4] |
    (same_0_4 & done_i[0]) |
    (same_1_4 & done_i[1]) |
    (same_2_4 & done_i[2]) |
    (same_3_4 & done_i[3]) |
    (same_4_5 & done_i[5]) |
    (same_4_6 & done_i[6]) |
    (same_4_7 & done_i[7]) |
    (same_4_8 & done_i[8]) |
    (same_4_9 & done_i[9]) |
    (same_4_10 & done_i[10]) |
    (same_4_11 & done_i[11]) |
    (same_4_12 & done_i[12]) |
    (same_4_13 & done_i[13]) |
    (same_4_14 & done_i[14]) |
    (same_4_15 & done_i[15]),
    done_i[3] |
    (same_0_3 & done_i[0]) |
    (same_1_3 & done_i[1]) |
    (same_2_3 & done_i[2]) |
    (same_3_4 & done_i[4]) |
    (same_3_5 & done_i[5]) |
    (same_3_6 & done_i[6]) |
    (same_3_7 & done_i[7]) |
    (same_3_8 & done_i[8]) |
    (same_3_9 & done_i[9]) |
    (same_3_10 & done_i[10]) |
    (same_3_11 & done_i[11]) |
    (same_3_12 & done_i[12]) |
    (same_3_13 & done_i[13]) |
    (same_3_14 & done_i[14]) |
    (same_3_15 & done_i[15]),
    done_i[2] |
    (same_0_2 & done_i[0]) |
    (same_1_2 & done_i[1]) |
    (same_2_3 & done_i[3]) |
    (same_2_4 & done_i[4]) |
    (same_2_5 & done_i[5]) |
    (same_2_6 & done_i[6]) |
    (same_2_7 & done_i[7]) |
    (same_2_8 & done_i[8]) |
    (same_2_9 & done_i[9]) |
    (same_2_10 & done_i[10]) |
    (same_2_11 & done_i[11]) |
    (same_2_12 & done_i[12]) |
    (same_2_13 & done_i[13]) |
    (same_2_14 & done_i[14]) |
    (same_2_15 & done_i[15]),
    done_i[1] |
    (same_0_1 & done_i[0]) |
    (same_1_2 & done_i[2]) |
    (same_1_3 & done_i[3]) |
    (same_1_4 & done_i[4]) |
    (same_1_5 & done_i[5]) |
    (same_1_6 & done_i[6]) |
    (same_1_7 & done_i[7]) |
    (same_1_8 & done_i[8]) |
    (same_1_9 & done_i[9]) |
    (same_1_10 & done_i[10]) |
    (same_1_11 & done_i[11]) |
    (same_1_12 & done_i[12]) |
    (same_1_13 & done_i[13]) |
    (same_1_14 & done_i[14]) |
    (same_1_15 & done_i[15]),
    done_i[0] |
    (same_0_1 & done_i[1]) |
    (same_0_2 & done_i[2]) |
    (same_0_3 & done_i[3]) |
    (same_0_4 & done_i[4]) |
    (same_0_5 & done_i[5]) |
    (same_0_6 & done_i[6]) |
    (same_0_7 & done_i[7]) |
    (same_0_8 & done_i[8]) |
    (same_0_9 & done_i[9]) |
    (same_0_10 & done_i[10]) |
    (same_0_11 & done_i[11]) |
    (same_0_12 & done_i[12]) |
    (same_0_13 & done_i[13]) |
    (same_0_14 & done_i[14]) |
    (same_0_15 & done_i[15])
  };

  assign busy_o = {
    busy_i[15] |
    (same_0_15 & busy_i[0]) |
    (same_1_15 & busy_i[1]) |
    (same_2_15 & busy_i[2]) |
    (same_3_15 & busy_i[3]) |
    (same_4_15 & busy_i[4]) |
    (same_5_15 & busy_i[5]) |
    (same_6_15 & busy_i[6]) |
    (same_7_15 & busy_i[7]) |
    (same_8_15 & busy_i[8]) |
    (same_9_15 & busy_i[9]) |
    (same_10_15 & busy_i[10]) |
    (same_11_15 & busy_i[11]) |
    (same_12_15 & busy_i[12]) |
    (same_13_15 & busy_i[13]) |
    (same_14_15 & busy_i[14]),
    busy_i[14] |
    (same_0_14 & busy_i[0]) |
    (same_1_14 & busy_i[1]) |
    (same_2_14 & busy_i[2]) |
    (same_3_14 & busy_i[3]) |
    (same_4_14 & busy_i[4]) |
    (same_5_14 & busy_i[5]) |
    (same_6_14 & busy_i[6]) |
    (same_7_14 & busy_i[7]) |
    (same_8_14 & busy_i[8]) |
    (same_9_14 & busy_i[9]) |
    (same_10_14 & busy_i[10]) |
    (same_11_14 & busy_i[11]) |
    (same_12_14 & busy_i[12]) |
    (same_13_14 & busy_i[13]) |
    (same_14_15 & busy_i[15]),
    busy_i[13] |
    (same_0_13 & busy_i[0]) |
    (same_1_13 & busy_i[1]) |
    (same_2_13 & busy_i[2]) |
    (same_3_13 & busy_i[3]) |
    (same_4_13 & busy_i[4]) |
    (same_5_13 & busy_i[5]) |
    (same_6_13 & busy_i[6]) |
    (same_7_13 & busy_i[7]) |
    (same_8_13 & busy_i[8]) |
    (same_9_13 & busy_i[9]) |
    (same_10_13 & busy_i[10]) |
    (same_11_13 & busy_i[11]) |
    (same_12_13 & busy_i[12]) |
    (same_13_14 & busy_i[14]) |
    (same_13_15 & busy_i[15]),
    busy_i[12] |
    (same_0_12 & busy_i[0]) |
    (same_1_12 & busy_i[1]) |
    (same_2_12 & busy_i[2]) |
    (same_3_12 & busy_i[3]) |
    (same_4_12 & busy_i[4]) |
    (same_5_12 & busy_i[5]) |
    (same_6_12 & busy_i[6]) |
    (same_7_12 & busy_i[7]) |
    (same_8_12 & busy_i[8]) |
    (same_9_12 & busy_i[9]) |
    (same_10_12 & busy_i[10]) |
    (same_11_12 & busy_i[11]) |
    (same_12_13 & busy_i[13]) |
    (same_12_14 & busy_i[14]) |
    (same_12_15 & busy_i[15]),
    busy_i[11] |
    (same_0_11 & busy_i[0]) |
    (same_1_11 & busy_i[1]) |
    (same_2_11 & busy_i[2]) |
    (same_3_11 & busy_i[3]) |
    (same_4_11 & busy_i[4]) |
    (same_5_11 & busy_i[5]) |
    (same_6_11 & busy_i[6]) |
    (same_7_11 & busy_i[7]) |
    (same_8_11 & busy_i[8]) |
    (same_9_11 & busy_i[9]) |
    (same_10_11 & busy_i[10]) |
    (same_11_12 & busy_i[12]) |
    (same_11_13 & busy_i[13]) |
    (same_11_14 & busy_i[14]) |
    (same_11_15 & busy_i[15]),
    busy_i[10] |
    (same_0_10 & busy_i[0]) |
    (same_1_10 & busy_i[1]) |
    (same_2_10 & busy_i[2]) |
    (same_3_10 & busy_i[3]) |
    (same_4_10 & busy_i[4]) |
    (same_5_10 & busy_i[5]) |
    (same_6_10 & busy_i[6]) |
    (same_7_10 & busy_i[7]) |
    (same_8_10 & busy_i[8]) |
    (same_9_10 & busy_i[9]) |
    (same_10_11 & busy_i[11]) |
    (same_10_12 & busy_i[12]) |
    (same_10_13 & busy_i[13]) |
    (same_10_14 & busy_i[14]) |
    (same_10_15 & busy_i[15]),
    busy_i[9] |
    (same_0_9 & busy_i[0]) |
    (same_1_9 & busy_i[1]) |
    (same_2_9 & busy_i[2]) |
    (same_3_9 & busy_i[3]) |
    (same_4_9 & busy_i[4]) |
    (same_5_9 & busy_i[5]) |
    (same_6_9 & busy_i[6]) |
    (same_7_9 & busy_i[7]) |
    (same_8_9 & busy_i[8]) |
    (same_9_10 & busy_i[10]) |
    (same_9_11 & busy_i[11]) |
    (same_9_12 & busy_i[12]) |
    (same_9_13 & busy_i[13]) |
    (same_9_14 & busy_i[14]) |
    (same_9_15 & busy_i[15]),
    busy_i[8] |
    (same_0_8 & busy_i[0]) |
    (same_1_8 & busy_i[1]) |
    (same_2_8 & busy_i[2]) |
    (same_3_8 & busy_i[3]) |
    (same_4_8 & busy_i[4]) |
    (same_5_8 & busy_i[5]) |
    (same_6_8 & busy_i[6]) |
    (same_7_8 & busy_i[7]) |
    (same_8_9 & busy_i[9]) |
    (same_8_10 & busy_i[10]) |
    (same_8_11 & busy_i[11]) |
    (same_8_12 & busy_i[12]) |
    (same_8_13 & busy_i[13]) |
    (same_8_14 & busy_i[14]) |
    (same_8_15 & busy_i[15]),
    busy_i[7] |
    (same_0_7 & busy_i[0]) |
    (same_1_7 & busy_i[1]) |
    (same_2_7 & busy_i[2]) |
    (same_3_7 & busy_i[3]) |
    (same_4_7 & busy_i[4]) |
    (same_5_7 & busy_i[5]) |
    (same_6_7 & busy_i[6]) |
    (same_7_8 & busy_i[8]) |
    (same_7_9 & busy_i[9]) |
    (same_7_10 & busy_i[10]) |
    (same_7_11 & busy_i[11]) |
    (same_7_12 & busy_i[12]) |
    (same_7_13 & busy_i[13]) |
    (same_7_14 & busy_i[14]) |
    (same_7_15 & busy_i[15]),
    busy_i[6] |
    (same_0_6 & busy_i[0]) |
    (same_1_6 & busy_i[1]) |
    (same_2_6 & busy_i[2]) |
    (same_3_6 & busy_i[3]) |
    (same_4_6 & busy_i[4]) |
    (same_5_6 & busy_i[5]) |
    (same_6_7 & busy_i[7]) |
    (same_6_8 & busy_i[8]) |
    (same_6_9 & busy_i[9]) |
    (same_6_10 & busy_i[10]) |
    (same_6_11 & busy_i[11]) |
    (same_6_12 & busy_i[12]) |
    (same_6_13 & busy_i[13]) |
    (same_6_14 & busy_i[14]) |
    (same_6_15 & busy_i[15]),
    busy_i[5] |
    (same_0_5 & busy_i[0]) |
    (same_1_5 & busy_i[1]) |
    (same_2_5 & busy_i[2]) |
    (same_3_5 & busy_i[3]) |
    (same_4_5 & busy_i[4]) |
    (same_5_6 & busy_i[6]) |
    (same_5_7 & busy_i[7]) |
    (same_5_8 & busy_i[8]) |
    (same_5_9 & busy_i[9]) |
    (same_5_10 & busy_i[10]) |
    (same_5_11 & busy_i[11]) |
    (same_5_12 & busy_i[12]) |
    (same_5_13 & busy_i[13]) |
    (same_5_14 & busy_i[14]) |
    (same_5_15 & busy_i[15]),
    busy_i[4] |
    (same_0_4 & busy_i[0]) |
    (same_1_4 & busy_i[1]) |
    (same_2_4 & busy_i[2]) |
    (same_3_4 & busy_i[3]) |
    (same_4_5 & busy_i[5]) |
    (same_4_6 & busy_i[6]) |
    (same_4_7 & busy_i[7]) |
    (same_4_8 & busy_i[8]) |
    (same_4_9 & busy_i[9]) |
    (same_4_10 & busy_i[10]) |
    (same_4_11 & busy_i[11]) |
    (same_4_12 & busy_i[12]) |
    (same_4_13 & busy_i[13]) |
    (same_4_14 & busy_i[14]) |
    (same_4_15 & busy_i[15]),
    busy_i[3] |
    (same_0_3 & busy_i[0]) |
    (same_1_3 & busy_i[1]) |
    (same_2_3 & busy_i[2]) |
    (same_3_4 & busy_i[4]) |
    (same_3_5 & busy_i[5]) |
    (same_3_6 & busy_i[6]) |
    (same_3_7 & busy_i[7]) |
    (same_3_8 & busy_i[8]) |
    (same_3_9 & busy_i[9]) |
    (same_3_10 & busy_i[10]) |
    (same_3_11 & busy_i[11]) |
    (same_3_12 & busy_i[12]) |
    (same_3_13 & busy_i[13]) |
    (same_3_14 & busy_i[14]) |
    (same_3_15 & busy_i[15]),
    busy_i[2] |
    (same_0_2 & busy_i[0]) |
    (same_1_2 & busy_i[1]) |
    (same_2_3 & busy_i[3]) |
    (same_2_4 & busy_i[4]) |
    (same_2_5 & busy_i[5]) |
    (same_2_6 & busy_i[6]) |
    (same_2_7 & busy_i[7]) |
    (same_2_8 & busy_i[8]) |
    (same_2_9 & busy_i[9]) |
    (same_2_10 & busy_i[10]) |
    (same_2_11 & busy_i[11]) |
    (same_2_12 & busy_i[12]) |
    (same_2_13 & busy_i[13]) |
    (same_2_14 & busy_i[14]) |
    (same_2_15 & busy_i[15]),
    busy_i[1] |
    (same_0_1 & busy_i[0]) |
    (same_1_2 & busy_i[2]) |
    (same_1_3 & busy_i[3]) |
    (same_1_4 & busy_i[4]) |
    (same_1_5 & busy_i[5]) |
    (same_1_6 & busy_i[6]) |
    (same_1_7 & busy_i[7]) |
    (same_1_8 & busy_i[8]) |
    (same_1_9 & busy_i[9]) |
    (same_1_10 & busy_i[10]) |
    (same_1_11 & busy_i[11]) |
    (same_1_12 & busy_i[12]) |
    (same_1_13 & busy_i[13]) |
    (same_1_14 & busy_i[14]) |
    (same_1_15 & busy_i[15]),
    busy_i[0] |
    (same_0_1 & busy_i[1]) |
    (same_0_2 & busy_i[2]) |
    (same_0_3 & busy_i[3]) |
    (same_0_4 & busy_i[4]) |
    (same_0_5 & busy_i[5]) |
    (same_0_6 & busy_i[6]) |
    (same_0_7 & busy_i[7]) |
    (same_0_8 & busy_i[8]) |
    (same_0_9 & busy_i[9]) |
    (same_0_10 & busy_i[10]) |
    (same_0_11 & busy_i[11]) |
    (same_0_12 & busy_i[12]) |
    (same_0_13 & busy_i[13]) |
    (same_0_14 & busy_i[14]) |
    (same_0_15 & busy_i[15])
  };

  assign differs_o = {
    (differ_0_15 & runs_i[0]) |
    (differ_1_15 & runs_i[1]) |
    (differ_2_15 & runs_i[2]) |
    (differ_3_15 & runs_i[3]) |
    (differ_4_15 & runs_i[4]) |
    (differ_5_15 & runs_i[5]) |
    (differ_6_15 & runs_i[6]) |
    (differ_7_15 & runs_i[7]) |
    (differ_8_15 & runs_i[8]) |
    (differ_9_15 & runs_i[9]) |
    (differ_10_15 & runs_i[10]) |
    (differ_11_15 & runs_i[11]) |
    (differ_12_15 & runs_i[12]) |
    (differ_13_15 & runs_i[13]) |
    (differ_14_15 & runs_i[14]),
    (differ_0_14 & runs_i[0]) |
    (differ_1_14 & runs_i[1]) |
    (differ_2_14 & runs_i[2]) |
    (differ_3_14 & runs_i[3]) |
    (differ_4_14 & runs_i[4]) |
    (differ_5_14 & runs_i[5]) |
    (differ_6_14 & runs_i[6]) |
    (differ_7_14 & runs_i[7]) |
    (differ_8_14 & runs_i[8]) |
    (differ_9_14 & runs_i[9]) |
    (differ_10_14 & runs_i[10]) |
    (differ_11_14 & runs_i[11]) |
    (differ_12_14 & runs_i[12]) |
    (differ_13_14 & runs_i[13]) |
    (differ_14_15 & runs_i[15]),
    (differ_0_13 & runs_i[0]) |
    (differ_1_13 & runs_i[1]) |
    (differ_2_13 & runs_i[2]) |
    (differ_3_13 & runs_i[3]) |
    (differ_4_13 & runs_i[4]) |
    (differ_5_13 & runs_i[5]) |
    (differ_6_13 & runs_i[6]) |
    (differ_7_13 & runs_i[7]) |
    (differ_8_13 & runs_i[8]) |
    (differ_9_13 & runs_i[9]) |
    (differ_10_13 & runs_i[10]) |
    (differ_11_13 & runs_i[11]) |
    (differ_12_13 & runs_i[12]) |
    (differ_13_14 & runs_i[14]) |
    (differ_13_15 & runs_i[15]),
    (differ_0_12 & runs_i[0]) |
    (differ_1_12 & runs_i[1]) |
    (differ_2_12 & runs_i[2]) |
    (differ_3_12 & runs_i[3]) |
    (differ_4_12 & runs_i[4]) |
    (differ_5_12 & runs_i[5]) |
    (differ_6_12 & runs_i[6]) |
    (differ_7_12 & runs_i[7]) |
    (differ_8_12 & runs_i[8]) |
    (differ_9_12 & runs_i[9]) |
    (differ_10_12 & runs_i[10]) |
    (differ_11_12 & runs_i[11]) |
    (differ_12_13 & runs_i[13]) |
    (differ_12_14 & runs_i[14]) |
    (differ_12_15 & runs_i[15]),
    (differ_0_11 & runs_i[0]) |
    (differ_1_11 & runs_i[1]) |
    (differ_2_11 & runs_i[2]) |
    (differ_3_11 & runs_i[3]) |
    (differ_4_11 & runs_i[4]) |
    (differ_5_11 & runs_i[5]) |
    (differ_6_11 & runs_i[6]) |
    (differ_7_11 & runs_i[7]) |
    (differ_8_11 & runs_i[8]) |
    (differ_9_11 & runs_i[9]) |
    (differ_10_11 & runs_i[10]) |
    (differ_11_12 & runs_i[12]) |
    (differ_11_13 & runs_i[13]) |
    (differ_11_14 & runs_i[14]) |
    (differ_11_15 & runs_i[15]),
    (differ_0_10 & runs_i[0]) |
    (differ_1_10 & runs_i[1]) |
    (differ_2_10 & runs_i[2]) |
    (differ_3_10 & runs_i[3]) |
    (differ_4_10 & runs_i[4]) |
    (differ_5_10 & runs_i[5]) |
    (differ_6_10 & runs_i[6]) |
    (differ_7_10 & runs_i[7]) |
    (differ_8_10 & runs_i[8]) |
    (differ_9_10 & runs_i[9]) |
    (differ_10_11 & runs_i[11]) |
    (differ_10_12 & runs_i[12]) |
    (differ_10_13 & runs_i[13]) |
    (differ_10_14 & runs_i[14]) |
    (differ_10_15 & runs_i[15]),
    (differ_0_9 & runs_i[0]) |
    (differ_1_9 & runs_i[1]) |
    (differ_2_9 & runs_i[2]) |
    (differ_3_9 & runs_i[3]) |
    (differ_4_9 & runs_i[4]) |
    (differ_5_9 & runs_i[5]) |
    (differ_6_9 & runs_i[6]) |
    (differ_7_9 & runs_i[7]) |
    (differ_8_9 & runs_i[8]) |
    (differ_9_10 & runs_i[10]) |
    (differ_9_11 & runs_i[11]) |
    (differ_9_12 & runs_i[12]) |
    (differ_9_13 & runs_i[13]) |
    (differ_9_14 & runs_i[14]) |
    (differ_9_15 & runs_i[15]),
    (differ_0_8 & runs_i[0]) |
    (differ_1_8 & runs_i[1]) |
    (differ_2_8 & runs_i[2]) |
    (differ_3_8 & runs_i[3]) |
    (differ_4_8 & runs_i[4]) |
    (differ_5_8 & runs_i[5]) |
    (differ_6_8 & runs_i[6]) |
    (differ_7_8 & runs_i[7]) |
    (differ_8_9 & runs_i[9]) |
    (differ_8_10 & runs_i[10]) |
    (differ_8_11 & runs_i[11]) |
    (differ_8_12 & runs_i[12]) |
    (differ_8_13 & runs_i[13]) |
    (differ_8_14 & runs_i[14]) |
    (differ_8_15 & runs_i[15]),
    (differ_0_7 & runs_i[0]) |
    (differ_1_7 & runs_i[1]) |
    (differ_2_7 & runs_i[2]) |
    (differ_3_7 & runs_i[3]) |
    (differ_4_7 & runs_i[4]) |
    (differ_5_7 & runs_i[5]) |
    (differ_6_7 & runs_i[6]) |
    (differ_7_8 & runs_i[8]) |
    (differ_7_9 & runs_i[9]) |
    (differ_7_10 & runs_i[10]) |
    (differ_7_11 & runs_i[11]) |
    (differ_7_12 & runs_i[12]) |
    (differ_7_13 & runs_i[13]) |
    (differ_7_14 & runs_i[14]) |
    (differ_7_15 & runs_i[15]),
    (differ_0_6 & runs_i[0]) |
    (differ_1_6 & runs_i[1]) |
    (differ_2_6 & runs_i[2]) |
    (differ_3_6 & runs_i[3]) |
    (differ_4_6 & runs_i[4]) |
    (differ_5_6 & runs_i[5]) |
    (differ_6_7 & runs_i[7]) |
    (differ_6_8 & runs_i[8]) |
    (differ_6_9 & runs_i[9]) |
    (differ_6_10 & runs_i[10]) |
    (differ_6_11 & runs_i[11]) |
    (differ_6_12 & runs_i[12]) |
    (differ_6_13 & runs_i[13]) |
    (differ_6_14 & runs_i[14]) |
    (differ_6_15 & runs_i[15]),
    (differ_0_5 & runs_i[0]) |
    (differ_1_5 & runs_i[1]) |
    (differ_2_5 & runs_i[2]) |
    (differ_3_5 & runs_i[3]) |
    (differ_4_5 & runs_i[4]) |
    (differ_5_6 & runs_i[6]) |
    (differ_5_7 & runs_i[7]) |
    (differ_5_8 & runs_i[8]) |
    (differ_5_9 & runs_i[9]) |
    (differ_5_10 & runs_i[10]) |
    (differ_5_11 & runs_i[11]) |
    (differ_5_12 & runs_i[12]) |
    (differ_5_13 & runs_i[13]) |
    (differ_5_14 & runs_i[14]) |
    (differ_5_15 & runs_i[15]),
    (differ_0_4 & runs_i[0]) |
    (differ_1_4 & runs_i[1]) |
    (differ_2_4 & runs_i[2]) |
    (differ_3_4 & runs_i[3]) |
    (differ_4_5 & runs_i[5]) |
    (differ_4_6 & runs_i[6]) |
    (differ_4_7 & runs_i[7]) |
    (differ_4_8 & runs_i[8]) |
    (differ_4_9 & runs_i[9]) |
    (differ_4_10 & runs_i[10]) |
    (differ_4_11 & runs_i[11]) |
    (differ_4_12 & runs_i[12]) |
    (differ_4_13 & runs_i[13]) |
    (differ_4_14 & runs_i[14]) |
    (differ_4_15 & runs_i[15]),
    (differ_0_3 & runs_i[0]) |
    (differ_1_3 & runs_i[1]) |
    (differ_2_3 & runs_i[2]) |
    (differ_3_4 & runs_i[4]) |
    (differ_3_5 & runs_i[5]) |
    (differ_3_6 & runs_i[6]) |
    (differ_3_7 & runs_i[7]) |
    (differ_3_8 & runs_i[8]) |
    (differ_3_9 & runs_i[9]) |
    (differ_3_10 & runs_i[10]) |
    (differ_3_11 & runs_i[11]) |
    (differ_3_12 & runs_i[12]) |
    (differ_3_13 & runs_i[13]) |
    (differ_3_14 & runs_i[14]) |
    (differ_3_15 & runs_i[15]),
    (differ_0_2 & runs_i[0]) |
    (differ_1_2 & runs_i[1]) |
    (differ_2_3 & runs_i[3]) |
    (differ_2_4 & runs_i[4]) |
    (differ_2_5 & runs_i[5]) |
    (differ_2_6 & runs_i[6]) |
    (differ_2_7 & runs_i[7]) |
    (differ_2_8 & runs_i[8]) |
    (differ_2_9 & runs_i[9]) |
    (differ_2_10 & runs_i[10]) |
    (differ_2_11 & runs_i[11]) |
    (differ_2_12 & runs_i[12]) |
    (differ_2_13 & runs_i[13]) |
    (differ_2_14 & runs_i[14]) |
    (differ_2_15 & runs_i[15]),
    (differ_0_1 & runs_i[0]) |
    (differ_1_2 & runs_i[2]) |
    (differ_1_3 & runs_i[3]) |
    (differ_1_4 & runs_i[4]) |
    (differ_1_5 & runs_i[5]) |
    (differ_1_6 & runs_i[6]) |
    (differ_1_7 & runs_i[7]) |
    (differ_1_8 & runs_i[8]) |
    (differ_1_9 & runs_i[9]) |
    (differ_1_10 & runs_i[10]) |
    (differ_1_11 & runs_i[11]) |
    (differ_1_12 & runs_i[12]) |
    (differ_1_13 & runs_i[13]) |
    (differ_1_14 & runs_i[14]) |
    (differ_1_15 & runs_i[15]),
    (differ_0_1 & runs_i[1]) |
    (differ_0_2 & runs_i[2]) |
    (differ_0_3 & runs_i[3]) |
    (differ_0_4 & runs_i[4]) |
    (differ_0_5 & runs_i[5]) |
    (differ_0_6 & runs_i[6]) |
    (differ_0_7 & runs_i[7]) |
    (differ_0_8 & runs_i[8]) |
    (differ_0_9 & runs_i[9]) |
    (differ_0_10 & runs_i[10]) |
    (differ_0_11 & runs_i[11]) |
    (differ_0_12 & runs_i[12]) |
    (differ_0_13 & runs_i[13]) |
    (differ_0_14 & runs_i[14]) |
    (differ_0_15 & runs_i[15])
  };

endmodule

`default_nettype wire
