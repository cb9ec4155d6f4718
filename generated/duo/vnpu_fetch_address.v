// SPDX-License-Identifier: Apache-2.0
//
// Read address: the next burst of the requester whose turn it is.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/address.ts; do not edit.
// Body SHA-256: ac0cdee17f86ca07

`default_nettype none

module vnpu_fetch_address (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire   [5:0] winner_i,       // Requester of the next address, one-hot; 0 for none.
  input  wire [287:0] req_address_i,  // Address of each request.
  input  wire  [29:0] req_beats_i,    // Beats of each request.
  input  wire  [23:0] got_i,          // Beats of each request that came.
  input  wire         arready_i,      // Read address is taken.
  output wire         free_o,         // The register takes an address.
  output wire         arvalid_o,      // Read address is offered.
  output wire   [2:0] arid_o,         // Requester that asks.
  output wire  [47:0] araddr_o,       // Address of the burst.
  output wire   [3:0] arlen_o         // Beats of the burst less one.
);

  reg valid_q;         // Read address is offered.
  reg [2:0] id_q;      // Requester that asks.
  reg [43:0] block_q;  // Address of the burst, in beats.
  reg [3:0] len_q;     // Beats of the burst less one.

  // ----------------------------------------
  // Request of the winner
  // ----------------------------------------

  // Its address, in beats.
  wire [43:0] first =
      (req_address_i[47:4] & {44{winner_i[0]}}) |
      (req_address_i[95:52] & {44{winner_i[1]}}) |
      (req_address_i[143:100] & {44{winner_i[2]}}) |
      (req_address_i[191:148] & {44{winner_i[3]}}) |
      (req_address_i[239:196] & {44{winner_i[4]}}) |
      (req_address_i[287:244] & {44{winner_i[5]}});

  wire unused_address = &{
    1'b0,
    req_address_i[3:0],
    req_address_i[51:48],
    req_address_i[99:96],
    req_address_i[147:144],
    req_address_i[195:192],
    req_address_i[243:240]
  };

  // Its beats.
  wire [4:0] beats =
      (req_beats_i[4:0] & {5{winner_i[0]}}) |
      (req_beats_i[9:5] & {5{winner_i[1]}}) |
      (req_beats_i[14:10] & {5{winner_i[2]}}) |
      (req_beats_i[19:15] & {5{winner_i[3]}}) |
      (req_beats_i[24:20] & {5{winner_i[4]}}) |
      (req_beats_i[29:25] & {5{winner_i[5]}});

  // Beats that came.
  wire [3:0] got =
      (got_i[3:0] & {4{winner_i[0]}}) |
      (got_i[7:4] & {4{winner_i[1]}}) |
      (got_i[11:8] & {4{winner_i[2]}}) |
      (got_i[15:12] & {4{winner_i[3]}}) |
      (got_i[19:16] & {4{winner_i[4]}}) |
      (got_i[23:20] & {4{winner_i[5]}});

  // ----------------------------------------
  // Next burst of it
  // ----------------------------------------

  // There is one.
  wire takes = |winner_i;
  // Address of the burst, in beats.
  wire [43:0] block = first + {40'd0, got};
  // Beats that are missing, less one.
  wire [4:0] left = beats - {1'b0, got} - 5'd1;

  wire unused_left = &{1'b0, left[4]};

  // Beats up to the end of the 4 KiB, less one.
  wire [7:0] room = ~block[7:0];
  // More than 16 beats fit.
  wire far = |room[7:4];
  // The 4 KiB end before the request.
  wire cut = ~far & (room[3:0] < left[3:0]);

  // ----------------------------------------
  // AR register
  // ----------------------------------------

  // The register takes an address.
  wire free = ~valid_q | arready_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else if (free) begin
      valid_q <= takes;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      id_q <= 3'd0;
    end else if (free) begin
      id_q <= {|(winner_i & 6'h30), |(winner_i & 6'hc), |(winner_i & 6'h2a)};
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      block_q <= 44'd0;
    end else if (free) begin
      block_q <= block;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      len_q <= 4'd0;
    end else if (free) begin
      len_q <= (cut ? room[3:0] : left[3:0]) & {4{takes}};
    end
  end

  assign free_o = free;
  assign arvalid_o = valid_q;
  assign arid_o = id_q;
  assign araddr_o = {block_q, 4'd0};
  assign arlen_o = len_q;

endmodule

`default_nettype wire
