// SPDX-License-Identifier: Apache-2.0
//
// Looks at the slots of a line before the queue keeps them.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/decode.ts; do not edit.
// Body SHA-256: b54d068f16ea8bf8

`default_nettype none

module vnpu_iq_decode_ve (
  input  wire [95:0] line_i,  // Line: control, ME and VE words.
  output wire [65:0] kept_o   // Words, slots in use, and above them: one is undefined.
);

  // Word of the control slot.
  wire [31:0] control = line_i[31:0];
  // Word of the ME slot.
  wire [31:0] matrix = line_i[63:32];
  // Word of VE slot 0.
  wire [31:0] vector_0 = line_i[95:64];

  wire control_wrong;  // control is undefined.
  vnpu_iq_check_control u_control (
    .word_i      (control),
    .undefined_o (control_wrong)
  );

  wire vector_0_wrong;  // vector_0 is undefined.
  vnpu_iq_check_ve u_vector_0 (
    .word_i      (vector_0),
    .undefined_o (vector_0_wrong)
  );

  // A slot is undefined.
  wire any_wrong = control_wrong | (|matrix) | vector_0_wrong;

  assign kept_o = {any_wrong, |vector_0[31:26], vector_0, control};

endmodule

`default_nettype wire
