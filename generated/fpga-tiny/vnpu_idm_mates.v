// SPDX-License-Identifier: Apache-2.0
//
// What each core must know of the cores of its group.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/mates.ts; do not edit.
// Body SHA-256: 49e8da9612e49484

`default_nettype none

module vnpu_idm_mates (
  input  wire  [1:0] group_i,       // Group of each core.
  input  wire [23:0] next_layer_i,  // Layer at which each core goes on.
  input  wire  [1:0] runs_i,        // Cores in Run.
  input  wire  [1:0] arrive_i,      // Cores that wait at a barrier.
  input  wire  [1:0] traps_i,       // Cores that trapped.
  input  wire  [1:0] done_i,        // Cores in Done.
  input  wire  [1:0] busy_i,        // Cores in Run, Held or Halt.
  output wire  [1:0] traps_o,       // Cores of whose group one trapped.
  output wire  [1:0] waits_o,       // Cores of whose group one has arrived.
  output wire  [1:0] works_o,       // Cores of whose group one in Run has not arrived.
  output wire  [1:0] done_o,        // Cores of whose group one is done.
  output wire  [1:0] busy_o,        // Cores of whose group one is in Run, Held or Halt.
  // Cores than which one in Run of the same group goes on at another layer.
  output wire  [1:0] differs_o
);

  // Cores 0 and 1 are of one group.
  wire same_0_1 = group_i[0] == group_i[1];
  // And they go on at different layers.
  wire differ_0_1 = same_0_1 & (next_layer_i[11:0] != next_layer_i[23:12]);
  // Cores in Run that have arrived.
  wire [1:0] waiting = runs_i & arrive_i;
  // Cores in Run that have not.
  wire [1:0] working = runs_i & ~arrive_i;

  assign traps_o = {traps_i[1] | (same_0_1 & traps_i[0]), traps_i[0] | (same_0_1 & traps_i[1])};
  assign waits_o = {waiting[1] | (same_0_1 & waiting[0]), waiting[0] | (same_0_1 & waiting[1])};
  assign works_o = {working[1] | (same_0_1 & working[0]), working[0] | (same_0_1 & working[1])};
  assign done_o = {done_i[1] | (same_0_1 & done_i[0]), done_i[0] | (same_0_1 & done_i[1])};
  assign busy_o = {busy_i[1] | (same_0_1 & busy_i[0]), busy_i[0] | (same_0_1 & busy_i[1])};
  assign differs_o = {differ_0_1 & runs_i[0], differ_0_1 & runs_i[1]};

endmodule

`default_nettype wire
