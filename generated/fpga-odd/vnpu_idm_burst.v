// SPDX-License-Identifier: Apache-2.0
//
// Beats of the next burst of a load.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/burst.ts; do not edit.
// Body SHA-256: 871715abb488e40b

`default_nettype none

module vnpu_idm_burst (
  input  wire  [7:0] place_i,  // Its first beat in its 4 KiB.
  input  wire [16:0] left_i,   // Words that have not come, not 0.
  output wire  [3:0] len_o     // Beats less one.
);

  // Less than 16 beats may fit.
  wire near = &place_i[7:4];
  // Beats that fit, less one.
  wire [3:0] room = near ? ~place_i[3:0] : 4'd15;
  // 16 words are left, or more.
  wire many = |left_i[16:4];
  // Words that are left, less one.
  wire [3:0] rest = left_i[3:0] - 4'd1;
  // The 4 KiB, or 16 beats, end first.
  wire fits = many | (room < rest);

  assign len_o = fits ? room : rest;

endmodule

`default_nettype wire
