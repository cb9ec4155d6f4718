// SPDX-License-Identifier: Apache-2.0
//
// Up to 8 instructions that wait.
//
// Source: Zeng et al., FCCM 2020, module-level scheduler; cycles as in
// docs/contracts/second_level_idm.md
// Generated from src/generators/second_level_idm/fifo.ts; do not edit.
// Body SHA-256: 5544f6669070dd74

`default_nettype none

module vnpu_idm_fifo_w102 (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire         clear_i,     // All go.
  input  wire         push_i,      // One more; only with room.
  input  wire [101:0] entry_i,     // It.
  input  wire         pop_i,       // The head leaves; only when there is one.
  input  wire         show_i,      // The operation of the head is shown.
  output wire         some_o,      // There is one.
  output wire         room_o,      // There is room for one more.
  output wire   [5:0] links_o,     // Wait and post bits of the oldest; anything when there is none.
  output wire  [95:0] operation_o  // Operation of the oldest; 0 unless it is shown.
);

  reg [3:0] fill_q;  // Entries.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      fill_q <= 4'd0;
    end else if (clear_i) begin
      fill_q <= 4'd0;
    end else if (push_i ^ pop_i) begin
      fill_q <= {
        fill_q[3] ^ (push_i ? &fill_q[2:0] : ~(|fill_q[2:0])),
        fill_q[2] ^ (push_i ? &fill_q[1:0] : ~(|fill_q[1:0])),
        fill_q[1] ^ (push_i ? fill_q[0] : ~fill_q[0]),
        ~fill_q[0]
      };
    end
  end

  assign some_o = |fill_q;
  assign room_o = fill_q != 4'd8;

  reg [2:0] next_q;  // Place of the next.

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      next_q <= 3'd0;
    end else if (push_i) begin
      next_q <= next_q + 3'd1;
    end
  end

  // Place of the oldest.
  wire [2:0] first = {
    next_q[2] ^
    fill_q[2] ^
    ((~next_q[1] & fill_q[1]) | (~(next_q[1] ^ fill_q[1]) & ~next_q[0] & fill_q[0])),
    next_q[1] ^ fill_q[1] ^ (~next_q[0] & fill_q[0]),
    next_q[0] ^ fill_q[0]
  };

  reg [95:0] entries [0:15];  // Operations, round and round; the lower half is 0.
  reg [5:0] links [0:7];      // Their wait and post bits.

  initial begin
    entries[0] = 96'd0;
    entries[1] = 96'd0;
    entries[2] = 96'd0;
    entries[3] = 96'd0;
    entries[4] = 96'd0;
    entries[5] = 96'd0;
    entries[6] = 96'd0;
    entries[7] = 96'd0;
  end

  always @(posedge clk_i) begin
    if (push_i) begin
      entries[{1'b1, next_q}] <= entry_i[95:0];
    end
  end

  always @(posedge clk_i) begin
    if (push_i) begin
      links[next_q] <= entry_i[101:96];
    end
  end

  assign links_o = links[first];
  assign operation_o = entries[{show_i, first}];

endmodule

`default_nettype wire
