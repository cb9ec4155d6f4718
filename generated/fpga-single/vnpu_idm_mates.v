// SPDX-License-Identifier: Apache-2.0
//
// What each core must know of the cores of its group.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/mates.ts; do not edit.
// Body SHA-256: 276fd5e269cb1a79

`default_nettype none

module vnpu_idm_mates (
  input  wire        group_i,       // Group of each core.
  input  wire [11:0] next_layer_i,  // Layer at which each core goes on.
  input  wire        runs_i,        // Cores in Run.
  input  wire        arrive_i,      // Cores that wait at a barrier.
  input  wire        traps_i,       // Cores that trapped.
  input  wire        done_i,        // Cores in Done.
  input  wire        busy_i,        // Cores in Run, Held or Halt.
  output wire        traps_o,       // Cores of whose group one trapped.
  output wire        waits_o,       // Cores of whose group one has arrived.
  output wire        works_o,       // Cores of whose group one in Run has not arrived.
  output wire        done_o,        // Cores of whose group one is done.
  output wire        busy_o,        // Cores of whose group one is in Run, Held or Halt.
  // Cores than which one in Run of the same group goes on at another layer.
  output wire        differs_o
);

  // Cores in Run that have arrived.
  wire waiting = runs_i & arrive_i;
  // Cores in Run that have not.
  wire working = runs_i & ~arrive_i;

  assign traps_o = traps_i;
  assign waits_o = waiting;
  assign works_o = working;
  assign done_o = done_i;
  assign busy_o = busy_i;
  assign differs_o = 1'b0;

  wire unused_alone = &{1'b0, group_i, next_layer_i};

endmodule

`default_nettype wire
