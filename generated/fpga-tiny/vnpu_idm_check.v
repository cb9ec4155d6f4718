// SPDX-License-Identifier: Apache-2.0
//
// Whether a write is refused.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/check.ts; do not edit.
// Body SHA-256: 0c26b41b4e9f4d19

`default_nettype none

module vnpu_idm_check (
  input  wire        hit_i,          // There is such a register to write.
  input  wire  [3:0] strobe_i,       // Bytes that are written.
  input  wire [31:0] data_i,         // What is written.
  input  wire        go_i,           // GO is written.
  input  wire        load_i,         // LOAD is written.
  input  wire        regroup_i,      // GROUP is written.
  input  wire        not_in_load_i,  // A register is written that is refused in Load.
  input  wire        not_in_run_i,   // A register is written that is refused in Run and Halt.
  input  wire  [1:0] core_i,         // Core whose register is written, one-hot.
  input  wire  [5:0] state_i,        // State of each core.
  // Cores of the group that is written, or of that of the core that is written.
  input  wire  [1:0] named_i,
  input  wire  [1:0] busy_i,         // Cores in Run, Held or Halt.
  input  wire  [1:0] ready_i,        // Cores in Ready.
  input  wire  [1:0] moves_i,        // Cores that an event moves out of Held.
  input  wire [39:0] address_i,      // LOAD_ADDRESS of the core.
  input  wire [39:0] load_base_i,    // Lowest address that a load may read.
  input  wire [39:0] load_limit_i,   // First address behind.
  output wire        refuse_o,       // The write is refused.
  output wire        held_o          // The core is Held.
);

  // ----------------------------------------
  // State of the core
  // ----------------------------------------

  // State of the core.
  wire [2:0] state = (state_i[2:0] & {3{core_i[0]}}) | (state_i[5:3] & {3{core_i[1]}});
  // It loads.
  wire loads = state == 3'd1;
  // It runs, or did a moment ago.
  wire runs = (state == 3'd3) | (state == 3'd7);
  // A core of its group is in Run, Held or Halt.
  wire group_busy = |(named_i & busy_i);
  // It is done, and others of its group are not.
  wire awaited = (state == 3'd5) & group_busy;
  // An event moves it.
  wire moves = |(core_i & moves_i);
  // It can be given no other work.
  wire bound = loads | runs | awaited | moves;

  assign held_o = state == 3'd4;

  // ----------------------------------------
  // What is written
  // ----------------------------------------

  // The group has no core.
  wire nobody = ~(|named_i);
  // A core of it is not Ready.
  wire unready = |(named_i & ~ready_i);
  // There is no such group.
  wire no_group = |data_i[31:1];
  // Words to load, if that is a number of words.
  wire [6:0] count = data_i[6:0];
  // That many cannot be.
  wire no_count = ~(|data_i) | (data_i > 32'd64);
  // Number of the first word.
  wire [35:0] first = address_i[39:4];
  // Number of the first word behind.
  wire [36:0] behind = {1'b0, first} + {30'd0, count};
  // Words below the limit.
  wire [35:0] limit = load_limit_i[39:4];
  // The address is no multiple of 16.
  wire odd = |address_i[3:0];
  // It begins below the window.
  wire below = {first, 4'd0} < load_base_i;
  // It ends behind the window.
  wire above = behind > {1'b0, limit};

  wire unused_limit = &{1'b0, load_limit_i[3:0]};

  // There is no such load.
  wire no_load = no_count | odd | below | above;

  // ----------------------------------------
  // Refusal
  // ----------------------------------------

  assign refuse_o =
      ~hit_i |
      ~(&strobe_i) |
      (go_i & (nobody | unready)) |
      (load_i & (bound | no_load)) |
      (regroup_i & (bound | no_group)) |
      (not_in_load_i & loads) |
      (not_in_run_i & runs);

endmodule

`default_nettype wire
