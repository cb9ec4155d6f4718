// SPDX-License-Identifier: Apache-2.0
//
// Looks at the slots of a line before the queue keeps them.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/decode.ts; do not edit.
// Body SHA-256: adf29eaad34a34a6

`default_nettype none

module vnpu_iq_decode_me (
  input  wire [319:0] line_i,  // Line: control, ME and VE words.
  output wire [329:0] kept_o   // Words, slots in use, and above them: one is undefined.
);

  // Word of the control slot.
  wire [31:0] control = line_i[31:0];
  // Word of the ME slot.
  wire [31:0] matrix = line_i[63:32];
  // Word of VE slot 0.
  wire [31:0] vector_0 = line_i[95:64];
  // Word of VE slot 1.
  wire [31:0] vector_1 = line_i[127:96];
  // Word of VE slot 2.
  wire [31:0] vector_2 = line_i[159:128];
  // Word of VE slot 3.
  wire [31:0] vector_3 = line_i[191:160];
  // Word of VE slot 4.
  wire [31:0] vector_4 = line_i[223:192];
  // Word of VE slot 5.
  wire [31:0] vector_5 = line_i[255:224];
  // Word of VE slot 6.
  wire [31:0] vector_6 = line_i[287:256];
  // Word of VE slot 7.
  wire [31:0] vector_7 = line_i[319:288];

  wire control_wrong;  // control is undefined.
  vnpu_iq_check_control u_control (
    .word_i      (control),
    .undefined_o (control_wrong)
  );

  wire matrix_wrong;  // matrix is undefined.
  vnpu_iq_check_me u_matrix (
    .word_i      (matrix),
    .undefined_o (matrix_wrong)
  );

  wire vector_0_wrong;  // vector_0 is undefined.
  vnpu_iq_check_ve u_vector_0 (
    .word_i      (vector_0),
    .undefined_o (vector_0_wrong)
  );

  wire vector_1_wrong;  // vector_1 is undefined.
  vnpu_iq_check_ve u_vector_1 (
    .word_i      (vector_1),
    .undefined_o (vector_1_wrong)
  );

  wire vector_2_wrong;  // vector_2 is undefined.
  vnpu_iq_check_ve u_vector_2 (
    .word_i      (vector_2),
    .undefined_o (vector_2_wrong)
  );

  wire vector_3_wrong;  // vector_3 is undefined.
  vnpu_iq_check_ve u_vector_3 (
    .word_i      (vector_3),
    .undefined_o (vector_3_wrong)
  );

  wire vector_4_wrong;  // vector_4 is undefined.
  vnpu_iq_check_ve u_vector_4 (
    .word_i      (vector_4),
    .undefined_o (vector_4_wrong)
  );

  wire vector_5_wrong;  // vector_5 is undefined.
  vnpu_iq_check_ve u_vector_5 (
    .word_i      (vector_5),
    .undefined_o (vector_5_wrong)
  );

  wire vector_6_wrong;  // vector_6 is undefined.
  vnpu_iq_check_ve u_vector_6 (
    .word_i      (vector_6),
    .undefined_o (vector_6_wrong)
  );

  wire vector_7_wrong;  // vector_7 is undefined.
  vnpu_iq_check_ve u_vector_7 (
    .word_i      (vector_7),
    .undefined_o (vector_7_wrong)
  );

  // A slot is undefined.
  wire any_wrong =
      control_wrong |
      matrix_wrong |
      vector_0_wrong |
      vector_1_wrong |
      vector_2_wrong |
      vector_3_wrong |
      vector_4_wrong |
      vector_5_wrong |
      vector_6_wrong |
      vector_7_wrong;

  assign kept_o = {
    any_wrong,
    |vector_7[31:26],
    |vector_6[31:26],
    |vector_5[31:26],
    |vector_4[31:26],
    |vector_3[31:26],
    |vector_2[31:26],
    |vector_1[31:26],
    |vector_0[31:26],
    |matrix[31:26],
    vector_7,
    vector_6,
    vector_5,
    vector_4,
    vector_3,
    vector_2,
    vector_1,
    vector_0,
    matrix,
    control
  };

endmodule

`default_nettype wire
