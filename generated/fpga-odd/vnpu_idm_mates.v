// SPDX-License-Identifier: Apache-2.0
//
// What each core must know of the cores of its group.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/mates.ts; do not edit.
// Body SHA-256: 0f5846dcd3f46e1c

`default_nettype none

module vnpu_idm_mates (
  input  wire [14:0] group_i,       // Group of each core.
  input  wire [59:0] next_layer_i,  // Layer at which each core goes on.
  input  wire  [4:0] runs_i,        // Cores in Run.
  input  wire  [4:0] arrive_i,      // Cores that wait at a barrier.
  input  wire  [4:0] traps_i,       // Cores that trapped.
  input  wire  [4:0] done_i,        // Cores in Done.
  input  wire  [4:0] busy_i,        // Cores in Run, Held or Halt.
  output wire  [4:0] traps_o,       // Cores of whose group one trapped.
  output wire  [4:0] waits_o,       // Cores of whose group one has arrived.
  output wire  [4:0] works_o,       // Cores of whose group one in Run has not arrived.
  output wire  [4:0] done_o,        // Cores of whose group one is done.
  output wire  [4:0] busy_o,        // Cores of whose group one is in Run, Held or Halt.
  // Cores than which one in Run of the same group goes on at another layer.
  output wire  [4:0] differs_o
);

  // Cores 0 and 1 are of one group.
  wire same_0_1 = group_i[2:0] == group_i[5:3];
  // And they go on at different layers.
  wire differ_0_1 = same_0_1 & (next_layer_i[11:0] != next_layer_i[23:12]);
  // Cores 0 and 2 are of one group.
  wire same_0_2 = group_i[2:0] == group_i[8:6];
  // And they go on at different layers.
  wire differ_0_2 = same_0_2 & (next_layer_i[11:0] != next_layer_i[35:24]);
  // Cores 0 and 3 are of one group.
  wire same_0_3 = group_i[2:0] == group_i[11:9];
  // And they go on at different layers.
  wire differ_0_3 = same_0_3 & (next_layer_i[11:0] != next_layer_i[47:36]);
  // Cores 0 and 4 are of one group.
  wire same_0_4 = group_i[2:0] == group_i[14:12];
  // And they go on at different layers.
  wire differ_0_4 = same_0_4 & (next_layer_i[11:0] != next_layer_i[59:48]);
  // Cores 1 and 2 are of one group.
  wire same_1_2 = group_i[5:3] == group_i[8:6];
  // And they go on at different layers.
  wire differ_1_2 = same_1_2 & (next_layer_i[23:12] != next_layer_i[35:24]);
  // Cores 1 and 3 are of one group.
  wire same_1_3 = group_i[5:3] == group_i[11:9];
  // And they go on at different layers.
  wire differ_1_3 = same_1_3 & (next_layer_i[23:12] != next_layer_i[47:36]);
  // Cores 1 and 4 are of one group.
  wire same_1_4 = group_i[5:3] == group_i[14:12];
  // And they go on at different layers.
  wire differ_1_4 = same_1_4 & (next_layer_i[23:12] != next_layer_i[59:48]);
  // Cores 2 and 3 are of one group.
  wire same_2_3 = group_i[8:6] == group_i[11:9];
  // And they go on at different layers.
  wire differ_2_3 = same_2_3 & (next_layer_i[35:24] != next_layer_i[47:36]);
  // Cores 2 and 4 are of one group.
  wire same_2_4 = group_i[8:6] == group_i[14:12];
  // And they go on at different layers.
  wire differ_2_4 = same_2_4 & (next_layer_i[35:24] != next_layer_i[59:48]);
  // Cores 3 and 4 are of one group.
  wire same_3_4 = group_i[11:9] == group_i[14:12];
  // And they go on at different layers.
  wire differ_3_4 = same_3_4 & (next_layer_i[47:36] != next_layer_i[59:48]);
  // Cores in Run that have arrived.
  wire [4:0] waiting = runs_i & arrive_i;
  // Cores in Run that have not.
  wire [4:0] working = runs_i & ~arrive_i;

  assign traps_o = {
    traps_i[4] |
    (same_0_4 & traps_i[0]) |
    (same_1_4 & traps_i[1]) |
    (same_2_4 & traps_i[2]) |
    (same_3_4 & traps_i[3]),
    traps_i[3] |
    (same_0_3 & traps_i[0]) |
    (same_1_3 & traps_i[1]) |
    (same_2_3 & traps_i[2]) |
    (same_3_4 & traps_i[4]),
    traps_i[2] |
    (same_0_2 & traps_i[0]) |
    (same_1_2 & traps_i[1]) |
    (same_2_3 & traps_i[3]) |
    (same_2_4 & traps_i[4]),
    traps_i[1] |
    (same_0_1 & traps_i[0]) |
    (same_1_2 & traps_i[2]) |
    (same_1_3 & traps_i[3]) |
    (same_1_4 & traps_i[4]),
    traps_i[0] |
    (same_0_1 & traps_i[1]) |
    (same_0_2 & traps_i[2]) |
    (same_0_3 & traps_i[3]) |
    (same_0_4 & traps_i[4])
  };

  assign waits_o = {
    waiting[4] |
    (same_0_4 & waiting[0]) |
    (same_1_4 & waiting[1]) |
    (same_2_4 & waiting[2]) |
    (same_3_4 & waiting[3]),
    waiting[3] |
    (same_0_3 & waiting[0]) |
    (same_1_3 & waiting[1]) |
    (same_2_3 & waiting[2]) |
    (same_3_4 & waiting[4]),
    waiting[2] |
    (same_0_2 & waiting[0]) |
    (same_1_2 & waiting[1]) |
    (same_2_3 & waiting[3]) |
    (same_2_4 & waiting[4]),
    waiting[1] |
    (same_0_1 & waiting[0]) |
    (same_1_2 & waiting[2]) |
    (same_1_3 & waiting[3]) |
    (same_1_4 & waiting[4]),
    waiting[0] |
    (same_0_1 & waiting[1]) |
    (same_0_2 & waiting[2]) |
    (same_0_3 & waiting[3]) |
    (same_0_4 & waiting[4])
  };

  assign works_o = {
    working[4] |
    (same_0_4 & working[0]) |
    (same_1_4 & working[1]) |
    (same_2_4 & working[2]) |
    (same_3_4 & working[3]),
    working[3] |
    (same_0_3 & working[0]) |
    (same_1_3 & working[1]) |
    (same_2_3 & working[2]) |
    (same_3_4 & working[4]),
    working[2] |
    (same_0_2 & working[0]) |
    (same_1_2 & working[1]) |
    (same_2_3 & working[3]) |
    (same_2_4 & working[4]),
    working[1] |
    (same_0_1 & working[0]) |
    (same_1_2 & working[2]) |
    (same_1_3 & working[3]) |
    (same_1_4 & working[4]),
    working[0] |
    (same_0_1 & working[1]) |
    (same_0_2 & working[2]) |
    (same_0_3 & working[3]) |
    (same_0_4 & working[4])
  };

  assign done_o = {
    done_i[4] |
    (same_0_4 & done_i[0]) |
    (same_1_4 & done_i[1]) |
    (same_2_4 & done_i[2]) |
    (same_3_4 & done_i[3]),
    done_i[3] |
    (same_0_3 & done_i[0]) |
    (same_1_3 & done_i[1]) |
    (same_2_3 & done_i[2]) |
    (same_3_4 & done_i[4]),
    done_i[2] |
    (same_0_2 & done_i[0]) |
    (same_1_2 & done_i[1]) |
    (same_2_3 & done_i[3]) |
    (same_2_4 & done_i[4]),
    done_i[1] |
    (same_0_1 & done_i[0]) |
    (same_1_2 & done_i[2]) |
    (same_1_3 & done_i[3]) |
    (same_1_4 & done_i[4]),
    done_i[0] |
    (same_0_1 & done_i[1]) |
    (same_0_2 & done_i[2]) |
    (same_0_3 & done_i[3]) |
    (same_0_4 & done_i[4])
  };

  assign busy_o = {
    busy_i[4] |
    (same_0_4 & busy_i[0]) |
    (same_1_4 & busy_i[1]) |
    (same_2_4 & busy_i[2]) |
    (same_3_4 & busy_i[3]),
    busy_i[3] |
    (same_0_3 & busy_i[0]) |
    (same_1_3 & busy_i[1]) |
    (same_2_3 & busy_i[2]) |
    (same_3_4 & busy_i[4]),
    busy_i[2] |
    (same_0_2 & busy_i[0]) |
    (same_1_2 & busy_i[1]) |
    (same_2_3 & busy_i[3]) |
    (same_2_4 & busy_i[4]),
    busy_i[1] |
    (same_0_1 & busy_i[0]) |
    (same_1_2 & busy_i[2]) |
    (same_1_3 & busy_i[3]) |
    (same_1_4 & busy_i[4]),
    busy_i[0] |
    (same_0_1 & busy_i[1]) |
    (same_0_2 & busy_i[2]) |
    (same_0_3 & busy_i[3]) |
    (same_0_4 & busy_i[4])
  };

  assign differs_o = {
    (differ_0_4 & runs_i[0]) |
    (differ_1_4 & runs_i[1]) |
    (differ_2_4 & runs_i[2]) |
    (differ_3_4 & runs_i[3]),
    (differ_0_3 & runs_i[0]) |
    (differ_1_3 & runs_i[1]) |
    (differ_2_3 & runs_i[2]) |
    (differ_3_4 & runs_i[4]),
    (differ_0_2 & runs_i[0]) |
    (differ_1_2 & runs_i[1]) |
    (differ_2_3 & runs_i[3]) |
    (differ_2_4 & runs_i[4]),
    (differ_0_1 & runs_i[0]) |
    (differ_1_2 & runs_i[2]) |
    (differ_1_3 & runs_i[3]) |
    (differ_1_4 & runs_i[4]),
    (differ_0_1 & runs_i[1]) |
    (differ_0_2 & runs_i[2]) |
    (differ_0_3 & runs_i[3]) |
    (differ_0_4 & runs_i[4])
  };

endmodule

`default_nettype wire
