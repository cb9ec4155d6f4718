// SPDX-License-Identifier: Apache-2.0
//
// The 8 scalar registers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/scalars.ts; do not edit.
// Body SHA-256: b368d3b470fc49a4

`default_nettype none

module vnpu_iq_scalars_ve (
  input  wire        clk_i,    // Clock.
  input  wire        rst_ni,   // Reset, active low.
  input  wire        load_i,   // A uTop begins.
  input  wire        write_i,  // A register is written.
  input  wire  [2:0] place_i,  // That register.
  input  wire [31:0] value_i,  // Its new value.
  input  wire  [2:0] read_i,   // Reads that count; the others give 0.
  input  wire  [8:0] from_i,   // Register of each read.
  output wire [95:0] read_o    // Value of each read.
);

  reg [7:0] written_q;  // Registers written since the uTop began.
  reg [31:0] r0_q;      // Scalar register 0.
  reg [31:0] r1_q;      // Scalar register 1.
  reg [31:0] r2_q;      // Scalar register 2.
  reg [31:0] r3_q;      // Scalar register 3.
  reg [31:0] r4_q;      // Scalar register 4.
  reg [31:0] r5_q;      // Scalar register 5.
  reg [31:0] r6_q;      // Scalar register 6.
  reg [31:0] r7_q;      // Scalar register 7.

  // The register that is written, one-hot.
  wire [7:0] place = {
    place_i == 3'd7,
    place_i == 3'd6,
    place_i == 3'd5,
    place_i == 3'd4,
    place_i == 3'd3,
    place_i == 3'd2,
    place_i == 3'd1,
    place_i == 3'd0
  };

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      written_q <= 8'd0;
    end else if (load_i | write_i) begin
      written_q <= load_i ? 8'd0 : written_q | place;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[0]) begin
      r0_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[1]) begin
      r1_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[2]) begin
      r2_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[3]) begin
      r3_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[4]) begin
      r4_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[5]) begin
      r5_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[6]) begin
      r6_q <= value_i;
    end
  end

  always @(posedge clk_i) begin
    if (write_i & place[7]) begin
      r7_q <= value_i;
    end
  end

  // ----------------------------------------
  // Reads
  // ----------------------------------------

  // Register of read 0.
  wire [2:0] from_0 = from_i[2:0];

  // The same, one-hot; 0 when it reads as 0.
  wire [7:0] chosen_0 =
      {
        from_0 == 3'd7,
        from_0 == 3'd6,
        from_0 == 3'd5,
        from_0 == 3'd4,
        from_0 == 3'd3,
        from_0 == 3'd2,
        from_0 == 3'd1,
        from_0 == 3'd0
      } &
      written_q &
      {8{read_i[0]}};

  // Register of read 1.
  wire [2:0] from_1 = from_i[5:3];

  // The same, one-hot; 0 when it reads as 0.
  wire [7:0] chosen_1 =
      {
        from_1 == 3'd7,
        from_1 == 3'd6,
        from_1 == 3'd5,
        from_1 == 3'd4,
        from_1 == 3'd3,
        from_1 == 3'd2,
        from_1 == 3'd1,
        from_1 == 3'd0
      } &
      written_q &
      {8{read_i[1]}};

  // Register of read 2.
  wire [2:0] from_2 = from_i[8:6];

  // The same, one-hot; 0 when it reads as 0.
  wire [7:0] chosen_2 =
      {
        from_2 == 3'd7,
        from_2 == 3'd6,
        from_2 == 3'd5,
        from_2 == 3'd4,
        from_2 == 3'd3,
        from_2 == 3'd2,
        from_2 == 3'd1,
        from_2 == 3'd0
      } &
      written_q &
      {8{read_i[2]}};

  assign read_o = {
    (r0_q & {32{chosen_2[0]}}) |
    (r1_q & {32{chosen_2[1]}}) |
    (r2_q & {32{chosen_2[2]}}) |
    (r3_q & {32{chosen_2[3]}}) |
    (r4_q & {32{chosen_2[4]}}) |
    (r5_q & {32{chosen_2[5]}}) |
    (r6_q & {32{chosen_2[6]}}) |
    (r7_q & {32{chosen_2[7]}}),
    (r0_q & {32{chosen_1[0]}}) |
    (r1_q & {32{chosen_1[1]}}) |
    (r2_q & {32{chosen_1[2]}}) |
    (r3_q & {32{chosen_1[3]}}) |
    (r4_q & {32{chosen_1[4]}}) |
    (r5_q & {32{chosen_1[5]}}) |
    (r6_q & {32{chosen_1[6]}}) |
    (r7_q & {32{chosen_1[7]}}),
    (r0_q & {32{chosen_0[0]}}) |
    (r1_q & {32{chosen_0[1]}}) |
    (r2_q & {32{chosen_0[2]}}) |
    (r3_q & {32{chosen_0[3]}}) |
    (r4_q & {32{chosen_0[4]}}) |
    (r5_q & {32{chosen_0[5]}}) |
    (r6_q & {32{chosen_0[6]}}) |
    (r7_q & {32{chosen_0[7]}})
  };

endmodule

`default_nettype wire
