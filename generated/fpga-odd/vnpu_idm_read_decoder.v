// SPDX-License-Identifier: Apache-2.0
//
// Register that an address to read names.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/decoder.ts; do not edit.
// Body SHA-256: 1b84d7e7526b683c

`default_nettype none

module vnpu_idm_read_decoder (
  input  wire [15:0] address_i,       // Address.
  // Lowest first: ID, VERSION, CONFIG_HASH, SIZE, IRQ_GROUP, IRQ_TASK, IRQ_TRAP, IRQ_GROUP_ENABLE,
  // IRQ_TASK_ENABLE, IRQ_TRAP_ENABLE, LOAD_BASE_LO, LOAD_BASE_HI, LOAD_LIMIT_LO, LOAD_LIMIT_HI.
  output wire [13:0] pool_lines_o,
  output wire  [3:0] group_lines_o,   // Lowest first: GO, HOLD, STOP, CTX_ENDED.
  // Lowest first: STATUS, GROUP, LOAD, LOAD_ADDRESS_LO, LOAD_ADDRESS_HI, START_PC, START_LAYER,
  // WATCHDOG, INJECT, NEXT_LAYER, SEG0_BASE_LO, SEG0_BASE_HI, SEG0_LIMIT_LO, SEG0_LIMIT_HI,
  // SEG1_BASE_LO, SEG1_BASE_HI, SEG1_LIMIT_LO, SEG1_LIMIT_HI, SEG2_BASE_LO, SEG2_BASE_HI,
  // SEG2_LIMIT_LO, SEG2_LIMIT_HI, SEG3_BASE_LO, SEG3_BASE_HI, SEG3_LIMIT_LO, SEG3_LIMIT_HI.
  output wire [25:0] core_lines_o,
  output wire  [4:0] group_o,         // Its group, one-hot; otherwise without meaning.
  output wire  [4:0] core_o,          // Its core, one-hot; otherwise without meaning.
  output wire  [2:0] group_number_o,  // Number of the group.
  output wire  [2:0] core_number_o,   // Number of the core.
  output wire        hit_o            // There is such a register to read.
);

  // First byte of a word.
  wire aligned = ~(|address_i[1:0]);
  // The span of a pool, if all above fits.
  wire [3:0] pool_kind = address_i[15:12];
  // Word of a pool.
  wire [9:0] pool_word = address_i[11:2];
  // In the span of a pool.
  wire pool_inside = aligned & (pool_kind == 4'd0);

  assign pool_lines_o = {
    pool_inside & (pool_word == 10'd13),
    pool_inside & (pool_word == 10'd12),
    pool_inside & (pool_word == 10'd11),
    pool_inside & (pool_word == 10'd10),
    pool_inside & (pool_word == 10'd9),
    pool_inside & (pool_word == 10'd8),
    pool_inside & (pool_word == 10'd7),
    pool_inside & (pool_word == 10'd6),
    pool_inside & (pool_word == 10'd5),
    pool_inside & (pool_word == 10'd4),
    pool_inside & (pool_word == 10'd3),
    pool_inside & (pool_word == 10'd2),
    pool_inside & (pool_word == 10'd1),
    pool_inside & (pool_word == 10'd0)
  };

  // The span of a group, if all above fits.
  wire [3:0] group_kind = address_i[15:12];
  // Word of a group.
  wire [2:0] group_word = address_i[4:2];
  // Number of the group.
  wire [6:0] group_number = address_i[11:5];

  // It, one-hot.
  wire [4:0] group_place = {
    group_number == 7'd4,
    group_number == 7'd3,
    group_number == 7'd2,
    group_number == 7'd1,
    group_number == 7'd0
  };

  // In the span of a group.
  wire group_inside = aligned & (group_kind == 4'd1) & (|group_place);

  assign group_lines_o = {
    group_inside & (group_word == 3'd4),
    group_inside & (group_word == 3'd2),
    group_inside & (group_word == 3'd1),
    group_inside & (group_word == 3'd0)
  };

  // The span of a core, if all above fits.
  wire [2:0] core_kind = address_i[15:13];
  // Word of a core.
  wire [5:0] core_word = address_i[7:2];
  // Number of the core.
  wire [4:0] core_number = address_i[12:8];

  // It, one-hot.
  wire [4:0] core_place = {
    core_number == 5'd4,
    core_number == 5'd3,
    core_number == 5'd2,
    core_number == 5'd1,
    core_number == 5'd0
  };

  // In the span of a core.
  wire core_inside = aligned & (core_kind == 3'd1) & (|core_place);

  assign core_lines_o = {
    core_inside & (core_word == 6'd31),
    core_inside & (core_word == 6'd30),
    core_inside & (core_word == 6'd29),
    core_inside & (core_word == 6'd28),
    core_inside & (core_word == 6'd27),
    core_inside & (core_word == 6'd26),
    core_inside & (core_word == 6'd25),
    core_inside & (core_word == 6'd24),
    core_inside & (core_word == 6'd23),
    core_inside & (core_word == 6'd22),
    core_inside & (core_word == 6'd21),
    core_inside & (core_word == 6'd20),
    core_inside & (core_word == 6'd19),
    core_inside & (core_word == 6'd18),
    core_inside & (core_word == 6'd17),
    core_inside & (core_word == 6'd16),
    core_inside & (core_word == 6'd9),
    core_inside & (core_word == 6'd8),
    core_inside & (core_word == 6'd7),
    core_inside & (core_word == 6'd6),
    core_inside & (core_word == 6'd5),
    core_inside & (core_word == 6'd4),
    core_inside & (core_word == 6'd3),
    core_inside & (core_word == 6'd2),
    core_inside & (core_word == 6'd1),
    core_inside & (core_word == 6'd0)
  };

  assign group_o = group_place;
  assign group_number_o = group_number[2:0];
  assign core_o = core_place;
  assign core_number_o = core_number[2:0];
  assign hit_o = (|pool_lines_o) | (|group_lines_o) | (|core_lines_o);

endmodule

`default_nettype wire
