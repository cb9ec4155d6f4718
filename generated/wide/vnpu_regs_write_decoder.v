// SPDX-License-Identifier: Apache-2.0
//
// Register that an address to write names.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/decoder.ts; do not edit.
// Body SHA-256: fbcb5608e40e7ce7

`default_nettype none

module vnpu_regs_write_decoder (
  input  wire [19:0] address_i,  // Address.
  // Lowest first: MODE, SLICE, SWITCH, ME_ONLINE, IRQ_PENDING, IRQ_ENABLE, INJECT.
  output wire  [6:0] core_o,
  // Lowest first: CONTROL, CLEAR, ME_QUOTA, VE_QUOTA, PRIORITY, TABLE_BASE_LO, TABLE_BASE_HI,
  // TABLE_ROWS, CODE_BASE_LO, CODE_BASE_HI, CODE_BYTES, CONTEXT_BASE_LO, CONTEXT_BASE_HI,
  // CONTEXT_BYTES.
  output wire [13:0] hypervisor_o,
  output wire  [2:0] guest_o,    // Lowest first: DOORBELL, IRQ_PENDING, IRQ_ENABLE.
  output wire [15:0] vnpu_o,     // Its vNPU, one-hot; for the core's page without meaning.
  output wire        hit_o       // There is such a register to write.
);

  // Byte of a word.
  wire [1:0] byte_of_word = address_i[1:0];
  // Word of the page.
  wire [4:0] word_of_page = address_i[6:2];
  // Behind all registers.
  wire [4:0] above = address_i[11:7];
  // Number of the vNPU.
  wire [4:0] vnpu = address_i[16:12];
  // Kind of page.
  wire [2:0] kind = address_i[19:17];

  // The vNPU, one-hot.
  wire [15:0] place = {
    vnpu == 5'd15,
    vnpu == 5'd14,
    vnpu == 5'd13,
    vnpu == 5'd12,
    vnpu == 5'd11,
    vnpu == 5'd10,
    vnpu == 5'd9,
    vnpu == 5'd8,
    vnpu == 5'd7,
    vnpu == 5'd6,
    vnpu == 5'd5,
    vnpu == 5'd4,
    vnpu == 5'd3,
    vnpu == 5'd2,
    vnpu == 5'd1,
    vnpu == 5'd0
  };

  // A register may stand there.
  wire legal = ~(|byte_of_word) & ~(|above);
  // The vNPU exists.
  wire exists = |place;
  // In a page of kind core.
  wire in_core = legal & (kind == 3'd0) & (vnpu == 5'd0);

  assign core_o = {
    in_core & (word_of_page == 5'd20),
    in_core & (word_of_page == 5'd13),
    in_core & (word_of_page == 5'd12),
    in_core & (word_of_page == 5'd11),
    in_core & (word_of_page == 5'd10),
    in_core & (word_of_page == 5'd9),
    in_core & (word_of_page == 5'd8)
  };

  // In a page of kind hypervisor.
  wire in_hypervisor = legal & (kind == 3'd2) & exists;

  assign hypervisor_o = {
    in_hypervisor & (word_of_page == 5'd18),
    in_hypervisor & (word_of_page == 5'd17),
    in_hypervisor & (word_of_page == 5'd16),
    in_hypervisor & (word_of_page == 5'd14),
    in_hypervisor & (word_of_page == 5'd13),
    in_hypervisor & (word_of_page == 5'd12),
    in_hypervisor & (word_of_page == 5'd10),
    in_hypervisor & (word_of_page == 5'd9),
    in_hypervisor & (word_of_page == 5'd8),
    in_hypervisor & (word_of_page == 5'd4),
    in_hypervisor & (word_of_page == 5'd3),
    in_hypervisor & (word_of_page == 5'd2),
    in_hypervisor & (word_of_page == 5'd1),
    in_hypervisor & (word_of_page == 5'd0)
  };

  // In a page of kind guest.
  wire in_guest = legal & (kind == 3'd4) & exists;

  assign guest_o = {
    in_guest & (word_of_page == 5'd3),
    in_guest & (word_of_page == 5'd2),
    in_guest & (word_of_page == 5'd0)
  };

  assign vnpu_o = place;
  assign hit_o = (|core_o) | (|hypervisor_o) | (|guest_o);

endmodule

`default_nettype wire
