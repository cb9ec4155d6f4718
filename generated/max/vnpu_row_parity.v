// SPDX-License-Identifier: Apache-2.0
//
// Parity of the fields of a row that a beat holds.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/rows/row_parity.ts; do not edit.
// Body SHA-256: f7a84b21926b69ca

`default_nettype none

module vnpu_row_parity (
  input  wire   [3:0] beat_number_i,  // Place of the beat in the row.
  input  wire [127:0] beat_data_i,    // The beat.
  output wire         parity_o        // Parity of its fields.
);

  wire unused_data = &{
    1'b0,
    beat_data_i[24],
    beat_data_i[25],
    beat_data_i[26],
    beat_data_i[27],
    beat_data_i[28],
    beat_data_i[29],
    beat_data_i[30],
    beat_data_i[31],
    beat_data_i[56],
    beat_data_i[57],
    beat_data_i[58],
    beat_data_i[59],
    beat_data_i[60],
    beat_data_i[61],
    beat_data_i[62],
    beat_data_i[63],
    beat_data_i[88],
    beat_data_i[89],
    beat_data_i[90],
    beat_data_i[91],
    beat_data_i[92],
    beat_data_i[93],
    beat_data_i[94],
    beat_data_i[95],
    beat_data_i[120],
    beat_data_i[121],
    beat_data_i[122],
    beat_data_i[123],
    beat_data_i[124],
    beat_data_i[125],
    beat_data_i[126],
    beat_data_i[127]
  };

  assign parity_o =
      (((^beat_data_i[15:0]) ^
        beat_data_i[16] ^
        beat_data_i[17] ^
        (^beat_data_i[55:32]) ^
        (^beat_data_i[87:64]) ^
        (^beat_data_i[119:96])) &
       (beat_number_i == 4'd0)) |
      (((^beat_data_i[23:0]) ^
        (^beat_data_i[55:32]) ^
        (^beat_data_i[87:64]) ^
        (^beat_data_i[119:96])) &
       (beat_number_i == 4'd1)) |
      (((^beat_data_i[23:0]) ^
        (^beat_data_i[55:32]) ^
        (^beat_data_i[87:64]) ^
        (^beat_data_i[119:96])) &
       (beat_number_i == 4'd2)) |
      (((^beat_data_i[23:0]) ^
        (^beat_data_i[55:32]) ^
        (^beat_data_i[87:64]) ^
        (^beat_data_i[119:96])) &
       (beat_number_i == 4'd3)) |
      (((^beat_data_i[23:0]) ^ (^beat_data_i[55:32])) & (beat_number_i == 4'd4));

endmodule

`default_nettype wire
