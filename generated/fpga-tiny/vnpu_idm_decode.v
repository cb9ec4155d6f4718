// SPDX-License-Identifier: Apache-2.0
//
// Looks at the next word: module, fields, faults.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/decode.ts; do not edit.
// Body SHA-256: 29b6b55cae13eeef

`default_nettype none

module vnpu_idm_decode (
  input  wire [127:0] word_i,         // The word.
  input  wire   [1:0] error_i,        // Bit 0: bad parity; bit 1: outside of the loaded words.
  input  wire   [3:0] core_id_i,      // Number of this core.
  output wire   [3:0] module_o,       // Its module, one-hot; 0 for SYSTEM and illegal opcodes.
  output wire         system_o,       // It is SYSTEM.
  output wire   [3:0] waits_o,        // Its wait bits.
  output wire   [3:0] posts_o,        // Its post bits.
  output wire         sync_o,         // SYSTEM: barrier.
  output wire         end_o,          // SYSTEM: end of the task.
  output wire         irq_o,          // SYSTEM: interrupt at the end.
  output wire  [11:0] layer_o,        // Its layer.
  output wire  [11:0] next_layer_o,   // SYSTEM: the layer behind it.
  output wire         fetch_fault_o,  // It did not come whole: bad parity, or outside.
  output wire         word_fault_o,   // It has a fault; only where it came whole.
  output wire   [3:0] fault_code_o    // Code of its fault, of either kind.
);

  wire unused_fields = &{1'b0, word_i[110], word_i[95:92], word_i[79:60], word_i[58]};

  // ----------------------------------------
  // What it is
  // ----------------------------------------

  // Its module, one-hot.
  wire [3:0] module_of = {
    (word_i[127:124] == 4'd6) | (word_i[127:124] == 4'd12),
    (word_i[127:124] == 4'd8) | (word_i[127:124] == 4'd9),
    word_i[127:124] == 4'd4,
    word_i[127:124] == 4'd0
  };

  // It is SYSTEM.
  wire system = word_i[127:124] == 4'd7;

  assign module_o = module_of;
  assign system_o = system;
  assign waits_o = word_i[123:120];
  assign posts_o = word_i[119:116];
  assign sync_o = word_i[108];
  assign end_o = word_i[109];
  assign irq_o = word_i[59];
  assign layer_o = word_i[107:96];
  assign next_layer_o = word_i[91:80];

  // ----------------------------------------
  // Faults
  // ----------------------------------------

  // Its opcode is none.
  wire illegal = ~((|module_of) | system);
  // It is for another core.
  wire foreign = word_i[115:112] != core_id_i;
  // Modules in its wait or post bits.
  wire [3:0] tokens = word_i[123:120] | word_i[119:116];

  // A reserved bit is set.
  wire reserved =
      (((word_i[127:124] == 4'd6) |
        (word_i[127:124] == 4'd8) |
        (word_i[127:124] == 4'd12) |
        (word_i[127:124] == 4'd7)) &
       (|word_i[13:0])) |
      (((word_i[127:124] == 4'd8) | (word_i[127:124] == 4'd12) | (word_i[127:124] == 4'd7)) &
       (|word_i[19:14])) |
      (((word_i[127:124] == 4'd12) | (word_i[127:124] == 4'd7)) & (|word_i[29:20])) |
      ((word_i[127:124] == 4'd7) & (|word_i[57:30])) |
      word_i[111] |
      ((word_i[108] | word_i[109]) & ~system) |
      (word_i[108] & word_i[109]) |
      (|(tokens & module_of)) |
      ((|tokens) & system);

  // It did not come whole.
  wire fetch_fault = |error_i;
  // The word has a fault.
  wire word_fault = illegal | foreign | reserved;

  assign fetch_fault_o = fetch_fault;
  assign word_fault_o = word_fault & ~fetch_fault;

  assign fault_code_o =
      fetch_fault ? (error_i[0] ? 4'd7 : 4'd8) : illegal ? 4'd1 : foreign ? 4'd2 : 4'd3;

endmodule

`default_nettype wire
