// SPDX-License-Identifier: Apache-2.0
//
// Orders the vNPUs from least to most served.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service_rank.ts; do not edit.
// Body SHA-256: 8dca46f1c6a0afe1

`default_nettype none

module vnpu_utop_service_rank (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire [383:0] active_i,    // Engine cycles served to each vNPU.
  input  wire [383:0] total_i,     // Cycles in which each vNPU had work.
  input  wire [111:0] priority_i,  // Priority of each vNPU; 0 counts as 1.
  output wire [119:0] order_o      // Bit (i, j), i < j: j comes before i.
);

  reg [119:0] order_q;        // Bit (i, j), i < j: j comes before i.
  reg [7:0] rank_phase_q;     // Cycle within the pass.
  reg [15:0] front_q;         // Neighbour nearer the front, one-hot.
  reg [15:0] back_q;          // Neighbour behind it, one-hot.
  reg [15:0] front_active_q;  // Compared bits of active, front.
  reg [15:0] back_active_q;   // Compared bits of active, back.
  reg [22:0] front_factor_q;  // Front: {T, P}, then T * P.
  reg [22:0] back_factor_q;   // Back: T * P.
  reg [31:0] sum_q;           // Alternating sum of the two sides, signed.

  assign order_o = order_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      rank_phase_q <= 8'd0;
    end else begin
      rank_phase_q <= rank_phase_q + 8'd1;
    end
  end

  // Cycle within the comparison.
  wire [2:0] step = rank_phase_q[2:0];
  // Two neighbours are being compared; the rest of the pass is idle.
  wire compares = rank_phase_q < 8'd120;

  // ----------------------------------------
  // The pair at hand
  // ----------------------------------------

  wire unused_low_bits = &{
    1'b0,
    active_i[7:0],
    active_i[31:24],
    active_i[55:48],
    active_i[79:72],
    active_i[103:96],
    active_i[127:120],
    active_i[151:144],
    active_i[175:168],
    active_i[199:192],
    active_i[223:216],
    active_i[247:240],
    active_i[271:264],
    active_i[295:288],
    active_i[319:312],
    active_i[343:336],
    active_i[367:360],
    total_i[7:0],
    total_i[31:24],
    total_i[55:48],
    total_i[79:72],
    total_i[103:96],
    total_i[127:120],
    total_i[151:144],
    total_i[175:168],
    total_i[199:192],
    total_i[223:216],
    total_i[247:240],
    total_i[271:264],
    total_i[295:288],
    total_i[319:312],
    total_i[343:336],
    total_i[367:360]
  };

  // Priority of the front as configured.
  wire [6:0] front_given =
      (priority_i[6:0] & {7{front_q[0]}}) |
      (priority_i[13:7] & {7{front_q[1]}}) |
      (priority_i[20:14] & {7{front_q[2]}}) |
      (priority_i[27:21] & {7{front_q[3]}}) |
      (priority_i[34:28] & {7{front_q[4]}}) |
      (priority_i[41:35] & {7{front_q[5]}}) |
      (priority_i[48:42] & {7{front_q[6]}}) |
      (priority_i[55:49] & {7{front_q[7]}}) |
      (priority_i[62:56] & {7{front_q[8]}}) |
      (priority_i[69:63] & {7{front_q[9]}}) |
      (priority_i[76:70] & {7{front_q[10]}}) |
      (priority_i[83:77] & {7{front_q[11]}}) |
      (priority_i[90:84] & {7{front_q[12]}}) |
      (priority_i[97:91] & {7{front_q[13]}}) |
      (priority_i[104:98] & {7{front_q[14]}}) |
      (priority_i[111:105] & {7{front_q[15]}});

  // Compared bits of active, front.
  wire [15:0] front_active =
      (active_i[23:8] & {16{front_q[0]}}) |
      (active_i[47:32] & {16{front_q[1]}}) |
      (active_i[71:56] & {16{front_q[2]}}) |
      (active_i[95:80] & {16{front_q[3]}}) |
      (active_i[119:104] & {16{front_q[4]}}) |
      (active_i[143:128] & {16{front_q[5]}}) |
      (active_i[167:152] & {16{front_q[6]}}) |
      (active_i[191:176] & {16{front_q[7]}}) |
      (active_i[215:200] & {16{front_q[8]}}) |
      (active_i[239:224] & {16{front_q[9]}}) |
      (active_i[263:248] & {16{front_q[10]}}) |
      (active_i[287:272] & {16{front_q[11]}}) |
      (active_i[311:296] & {16{front_q[12]}}) |
      (active_i[335:320] & {16{front_q[13]}}) |
      (active_i[359:344] & {16{front_q[14]}}) |
      (active_i[383:368] & {16{front_q[15]}});

  // Compared bits of total, front.
  wire [15:0] front_total =
      (total_i[23:8] & {16{front_q[0]}}) |
      (total_i[47:32] & {16{front_q[1]}}) |
      (total_i[71:56] & {16{front_q[2]}}) |
      (total_i[95:80] & {16{front_q[3]}}) |
      (total_i[119:104] & {16{front_q[4]}}) |
      (total_i[143:128] & {16{front_q[5]}}) |
      (total_i[167:152] & {16{front_q[6]}}) |
      (total_i[191:176] & {16{front_q[7]}}) |
      (total_i[215:200] & {16{front_q[8]}}) |
      (total_i[239:224] & {16{front_q[9]}}) |
      (total_i[263:248] & {16{front_q[10]}}) |
      (total_i[287:272] & {16{front_q[11]}}) |
      (total_i[311:296] & {16{front_q[12]}}) |
      (total_i[335:320] & {16{front_q[13]}}) |
      (total_i[359:344] & {16{front_q[14]}}) |
      (total_i[383:368] & {16{front_q[15]}});

  // Priority of the front, at least 1.
  wire [6:0] front_priority = {front_given[6:1], front_given[0] | ~(|front_given)};

  // Priority of the back as configured.
  wire [6:0] back_given =
      (priority_i[6:0] & {7{back_q[0]}}) |
      (priority_i[13:7] & {7{back_q[1]}}) |
      (priority_i[20:14] & {7{back_q[2]}}) |
      (priority_i[27:21] & {7{back_q[3]}}) |
      (priority_i[34:28] & {7{back_q[4]}}) |
      (priority_i[41:35] & {7{back_q[5]}}) |
      (priority_i[48:42] & {7{back_q[6]}}) |
      (priority_i[55:49] & {7{back_q[7]}}) |
      (priority_i[62:56] & {7{back_q[8]}}) |
      (priority_i[69:63] & {7{back_q[9]}}) |
      (priority_i[76:70] & {7{back_q[10]}}) |
      (priority_i[83:77] & {7{back_q[11]}}) |
      (priority_i[90:84] & {7{back_q[12]}}) |
      (priority_i[97:91] & {7{back_q[13]}}) |
      (priority_i[104:98] & {7{back_q[14]}}) |
      (priority_i[111:105] & {7{back_q[15]}});

  // Compared bits of active, back.
  wire [15:0] back_active =
      (active_i[23:8] & {16{back_q[0]}}) |
      (active_i[47:32] & {16{back_q[1]}}) |
      (active_i[71:56] & {16{back_q[2]}}) |
      (active_i[95:80] & {16{back_q[3]}}) |
      (active_i[119:104] & {16{back_q[4]}}) |
      (active_i[143:128] & {16{back_q[5]}}) |
      (active_i[167:152] & {16{back_q[6]}}) |
      (active_i[191:176] & {16{back_q[7]}}) |
      (active_i[215:200] & {16{back_q[8]}}) |
      (active_i[239:224] & {16{back_q[9]}}) |
      (active_i[263:248] & {16{back_q[10]}}) |
      (active_i[287:272] & {16{back_q[11]}}) |
      (active_i[311:296] & {16{back_q[12]}}) |
      (active_i[335:320] & {16{back_q[13]}}) |
      (active_i[359:344] & {16{back_q[14]}}) |
      (active_i[383:368] & {16{back_q[15]}});

  // Compared bits of total, back.
  wire [15:0] back_total =
      (total_i[23:8] & {16{back_q[0]}}) |
      (total_i[47:32] & {16{back_q[1]}}) |
      (total_i[71:56] & {16{back_q[2]}}) |
      (total_i[95:80] & {16{back_q[3]}}) |
      (total_i[119:104] & {16{back_q[4]}}) |
      (total_i[143:128] & {16{back_q[5]}}) |
      (total_i[167:152] & {16{back_q[6]}}) |
      (total_i[191:176] & {16{back_q[7]}}) |
      (total_i[215:200] & {16{back_q[8]}}) |
      (total_i[239:224] & {16{back_q[9]}}) |
      (total_i[263:248] & {16{back_q[10]}}) |
      (total_i[287:272] & {16{back_q[11]}}) |
      (total_i[311:296] & {16{back_q[12]}}) |
      (total_i[335:320] & {16{back_q[13]}}) |
      (total_i[359:344] & {16{back_q[14]}}) |
      (total_i[383:368] & {16{back_q[15]}});

  // Priority of the back, at least 1.
  wire [6:0] back_priority = {back_given[6:1], back_given[0] | ~(|back_given)};

  // ----------------------------------------
  // One multiplier, eight steps
  // ----------------------------------------

  reg [22:0] multiplicand;  // T, then T * P.
  reg [6:0] multiplier;     // P, then a digit of A.

  // Operands of each step.
  always @* begin
    multiplicand = back_factor_q;
    multiplier = {5'd0, front_active_q[15:14]};
    case (step)
      3'd0: begin
        multiplicand = {7'd0, back_total};
        multiplier = back_priority;
      end
      3'd1: begin
        multiplicand = {7'd0, front_factor_q[22:7]};
        multiplier = front_factor_q[6:0];
      end
      3'd2: begin
        multiplicand = front_factor_q;
        multiplier = back_active_q[6:0];
      end
      3'd3: begin
        multiplicand = back_factor_q;
        multiplier = front_active_q[6:0];
      end
      3'd4: begin
        multiplicand = front_factor_q;
        multiplier = back_active_q[13:7];
      end
      3'd5: begin
        multiplicand = back_factor_q;
        multiplier = front_active_q[13:7];
      end
      3'd6: begin
        multiplicand = front_factor_q;
        multiplier = {5'd0, back_active_q[15:14]};
      end
      default: begin
        multiplicand = back_factor_q;
        multiplier = {5'd0, front_active_q[15:14]};
      end
    endcase
  end

  // Product of the step.
  wire [29:0] product = {7'd0, multiplicand} * {23'd0, multiplier};
  // Sum at the weight of this step's digit.
  wire [31:0] carried = step[0] ? sum_q : {{7{sum_q[31]}}, sum_q[31:7]};
  // Sum with this step's product.
  wire [31:0] sum = ~(carried + {2'd0, product});
  // Step 0: the pair is taken.
  wire first = step == 3'd0;
  // Step 1.
  wire second = step == 3'd1;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_active_q <= 16'd0;
    end else if (first) begin
      front_active_q <= front_active;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_active_q <= 16'd0;
    end else if (first) begin
      back_active_q <= back_active;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_factor_q <= 23'd0;
    end else if (first | second) begin
      front_factor_q <= first ? {front_total, front_priority} : product[22:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_factor_q <= 23'd0;
    end else if (first) begin
      back_factor_q <= product[22:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q <= 32'd0;
    end else begin
      sum_q <= second ? 32'd0 : sum;
    end
  end

  // ----------------------------------------
  // The order
  // ----------------------------------------

  // Step 7: the comparison ends.
  wire last = step == 3'd7;
  // The front was served more.
  wire swap = compares & last & sum[31];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      order_q <= 120'd0;
    end else begin
      order_q <= {
        (order_q[119] & ~(swap & front_q[15] & back_q[14])) | (swap & front_q[14] & back_q[15]),
        (order_q[118] & ~(swap & front_q[15] & back_q[13])) | (swap & front_q[13] & back_q[15]),
        (order_q[117] & ~(swap & front_q[14] & back_q[13])) | (swap & front_q[13] & back_q[14]),
        (order_q[116] & ~(swap & front_q[15] & back_q[12])) | (swap & front_q[12] & back_q[15]),
        (order_q[115] & ~(swap & front_q[14] & back_q[12])) | (swap & front_q[12] & back_q[14]),
        (order_q[114] & ~(swap & front_q[13] & back_q[12])) | (swap & front_q[12] & back_q[13]),
        (order_q[113] & ~(swap & front_q[15] & back_q[11])) | (swap & front_q[11] & back_q[15]),
        (order_q[112] & ~(swap & front_q[14] & back_q[11])) | (swap & front_q[11] & back_q[14]),
        (order_q[111] & ~(swap & front_q[13] & back_q[11])) | (swap & front_q[11] & back_q[13]),
        (order_q[110] & ~(swap & front_q[12] & back_q[11])) | (swap & front_q[11] & back_q[12]),
        (order_q[109] & ~(swap & front_q[15] & back_q[10])) | (swap & front_q[10] & back_q[15]),
        (order_q[108] & ~(swap & front_q[14] & back_q[10])) | (swap & front_q[10] & back_q[14]),
        (order_q[107] & ~(swap & front_q[13] & back_q[10])) | (swap & front_q[10] & back_q[13]),
        (order_q[106] & ~(swap & front_q[12] & back_q[10])) | (swap & front_q[10] & back_q[12]),
        (order_q[105] & ~(swap & front_q[11] & back_q[10])) | (swap & front_q[10] & back_q[11]),
        (order_q[104] & ~(swap & front_q[15] & back_q[9])) | (swap & front_q[9] & back_q[15]),
        (order_q[103] & ~(swap & front_q[14] & back_q[9])) | (swap & front_q[9] & back_q[14]),
        (order_q[102] & ~(swap & front_q[13] & back_q[9])) | (swap & front_q[9] & back_q[13]),
        (order_q[101] & ~(swap & front_q[12] & back_q[9])) | (swap & front_q[9] & back_q[12]),
        (order_q[100] & ~(swap & front_q[11] & back_q[9])) | (swap & front_q[9] & back_q[11]),
        (order_q[99] & ~(swap & front_q[10] & back_q[9])) | (swap & front_q[9] & back_q[10]),
        (order_q[98] & ~(swap & front_q[15] & back_q[8])) | (swap & front_q[8] & back_q[15]),
        (order_q[97] & ~(swap & front_q[14] & back_q[8])) | (swap & front_q[8] & back_q[14]),
        (order_q[96] & ~(swap & front_q[13] & back_q[8])) | (swap & front_q[8] & back_q[13]),
        (order_q[95] & ~(swap & front_q[12] & back_q[8])) | (swap & front_q[8] & back_q[12]),
        (order_q[94] & ~(swap & front_q[11] & back_q[8])) | (swap & front_q[8] & back_q[11]),
        (order_q[93] & ~(swap & front_q[10] & back_q[8])) | (swap & front_q[8] & back_q[10]),
        (order_q[92] & ~(swap & front_q[9] & back_q[8])) | (swap & front_q[8] & back_q[9]),
        (order_q[91] & ~(swap & front_q[15] & back_q[7])) | (swap & front_q[7] & back_q[15]),
        (order_q[90] & ~(swap & front_q[14] & back_q[7])) | (swap & front_q[7] & back_q[14]),
        (order_q[89] & ~(swap & front_q[13] & back_q[7])) | (swap & front_q[7] & back_q[13]),
        (order_q[88] & ~(swap & front_q[12] & back_q[7])) | (swap & front_q[7] & back_q[12]),
        (order_q[87] & ~(swap & front_q[11] & back_q[7])) | (swap & front_q[7] & back_q[11]),
        (order_q[86] & ~(swap & front_q[10] & back_q[7])) | (swap & front_q[7] & back_q[10]),
        (order_q[85] & ~(swap & front_q[9] & back_q[7])) | (swap & front_q[7] & back_q[9]),
        (order_q[84] & ~(swap & front_q[8] & back_q[7])) | (swap & front_q[7] & back_q[8]),
        (order_q[83] & ~(swap & front_q[15] & back_q[6])) | (swap & front_q[6] & back_q[15]),
        (order_q[82] & ~(swap & front_q[14] & back_q[6])) | (swap & front_q[6] & back_q[14]),
        (order_q[81] & ~(swap & front_q[13] & back_q[6])) | (swap & front_q[6] & back_q[13]),
        (order_q[80] & ~(swap & front_q[12] & back_q[6])) | (swap & front_q[6] & back_q[12]),
        (order_q[79] & ~(swap & front_q[11] & back_q[6])) | (swap & front_q[6] & back_q[11]),
        (order_q[78] & ~(swap & front_q[10] & back_q[6])) | (swap & front_q[6] & back_q[10]),
        (order_q[77] & ~(swap & front_q[9] & back_q[6])) | (swap & front_q[6] & back_q[9]),
        (order_q[76] & ~(swap & front_q[8] & back_q[6])) | (swap & front_q[6] & back_q[8]),
        (order_q[75] & ~(swap & front_q[7] & back_q[6])) | (swap & front_q[6] & back_q[7]),
        (order_q[74] & ~(swap & front_q[15] & back_q[5])) | (swap & front_q[5] & back_q[15]),
        (order_q[73] & ~(swap & front_q[14] & back_q[5])) | (swap & front_q[5] & back_q[14]),
        (order_q[72] & ~(swap & front_q[13] & back_q[5])) | (swap & front_q[5] & back_q[13]),
        (order_q[71] & ~(swap & front_q[12] & back_q[5])) | (swap & front_q[5] & back_q[12]),
        (order_q[70] & ~(swap & front_q[11] & back_q[5])) | (swap & front_q[5] & back_q[11]),
        (order_q[69] & ~(swap & front_q[10] & back_q[5])) | (swap & front_q[5] & back_q[10]),
        (order_q[68] & ~(swap & front_q[9] & back_q[5])) | (swap & front_q[5] & back_q[9]),
        (order_q[67] & ~(swap & front_q[8] & back_q[5])) | (swap & front_q[5] & back_q[8]),
        (order_q[66] & ~(swap & front_q[7] & back_q[5])) | (swap & front_q[5] & back_q[7]),
        (order_q[65] & ~(swap & front_q[6] & back_q[5])) | (swap & front_q[5] & back_q[6]),
        (order_q[64] & ~(swap & front_q[15] & back_q[4])) | (swap & front_q[4] & back_q[15]),
        (order_q[63] & ~(swap & front_q[14] & back_q[4])) | (swap & front_q[4] & back_q[14]),
        (order_q[62] & ~(swap & front_q[13] & back_q[4])) | (swap & front_q[4] & back_q[13]),
        (order_q[61] & ~(swap & front_q[12] & back_q[4])) | (swap & front_q[4] & back_q[12]),
        (order_q[60] & ~(swap & front_q[11] & back_q[4])) | (swap & front_q[4] & back_q[11]),
        (order_q[59] & ~(swap & front_q[10] & back_q[4])) | (swap & front_q[4] & back_q[10]),
        (order_q[58] & ~(swap & front_q[9] & back_q[4])) | (swap & front_q[4] & back_q[9]),
        (order_q[57] & ~(swap & front_q[8] & back_q[4])) | (swap & front_q[4] & back_q[8]),
        (order_q[56] & ~(swap & front_q[7] & back_q[4])) | (swap & front_q[4] & back_q[7]),
        (order_q[55] & ~(swap & front_q[6] & back_q[4])) | (swap & front_q[4] & back_q[6]),
        (order_q[54] & ~(swap & front_q[5] & back_q[4])) | (swap & front_q[4] & back_q[5]),
        (order_q[53] & ~(swap & front_q[15] & back_q[3])) | (swap & front_q[3] & back_q[15]),
        (order_q[52] & ~(swap & front_q[14] & back_q[3])) | (swap & front_q[3] & back_q[14]),
        (order_q[51] & ~(swap & front_q[13] & back_q[3])) | (swap & front_q[3] & back_q[13]),
        (order_q[50] & ~(swap & front_q[12] & back_q[3])) | (swap & front_q[3] & back_q[12]),
        (order_q[49] & ~(swap & front_q[11] & back_q[3])) | (swap & front_q[3] & back_q[11]),
        (order_q[48] & ~(swap & front_q[10] & back_q[3])) | (swap & front_q[3] & back_q[10]),
        (order_q[47] & ~(swap & front_q[9] & back_q[3])) | (swap & front_q[3] & back_q[9]),
        (order_q[46] & ~(swap & front_q[8] & back_q[3])) | (swap & front_q[3] & back_q[8]),
        (order_q[45] & ~(swap & front_q[7] & back_q[3])) | (swap & front_q[3] & back_q[7]),
        (order_q[44] & ~(swap & front_q[6] & back_q[3])) | (swap & front_q[3] & back_q[6]),
        (order_q[43] & ~(swap & front_q[5] & back_q[3])) | (swap & front_q[3] & back_q[5]),
        (order_q[42] & ~(swap & front_q[4] & back_q[3])) | (swap & front_q[3] & back_q[4]),
        (order_q[41] & ~(swap & front_q[15] & back_q[2])) | (swap & front_q[2] & back_q[15]),
        (order_q[40] & ~(swap & front_q[14] & back_q[2])) | (swap & front_q[2] & back_q[14]),
        (order_q[39] & ~(swap & front_q[13] & back_q[2])) | (swap & front_q[2] & back_q[13]),
        (order_q[38] & ~(swap & front_q[12] & back_q[2])) | (swap & front_q[2] & back_q[12]),
        (order_q[37] & ~(swap & front_q[11] & back_q[2])) | (swap & front_q[2] & back_q[11]),
        (order_q[36] & ~(swap & front_q[10] & back_q[2])) | (swap & front_q[2] & back_q[10]),
        (order_q[35] & ~(swap & front_q[9] & back_q[2])) | (swap & front_q[2] & back_q[9]),
        (order_q[34] & ~(swap & front_q[8] & back_q[2])) | (swap & front_q[2] & back_q[8]),
        (order_q[33] & ~(swap & front_q[7] & back_q[2])) | (swap & front_q[2] & back_q[7]),
        (order_q[32] & ~(swap & front_q[6] & back_q[2])) | (swap & front_q[2] & back_q[6]),
        (order_q[31] & ~(swap & front_q[5] & back_q[2])) | (swap & front_q[2] & back_q[5]),
        (order_q[30] & ~(swap & front_q[4] & back_q[2])) | (swap & front_q[2] & back_q[4]),
        (order_q[29] & ~(swap & front_q[3] & back_q[2])) | (swap & front_q[2] & back_q[3]),
        (order_q[28] & ~(swap & front_q[15] & back_q[1])) | (swap & front_q[1] & back_q[15]),
        (order_q[27] & ~(swap & front_q[14] & back_q[1])) | (swap & front_q[1] & back_q[14]),
        (order_q[26] & ~(swap & front_q[13] & back_q[1])) | (swap & front_q[1] & back_q[13]),
        (order_q[25] & ~(swap & front_q[12] & back_q[1])) | (swap & front_q[1] & back_q[12]),
        (order_q[24] & ~(swap & front_q[11] & back_q[1])) | (swap & front_q[1] & back_q[11]),
        (order_q[23] & ~(swap & front_q[10] & back_q[1])) | (swap & front_q[1] & back_q[10]),
        (order_q[22] & ~(swap & front_q[9] & back_q[1])) | (swap & front_q[1] & back_q[9]),
        (order_q[21] & ~(swap & front_q[8] & back_q[1])) | (swap & front_q[1] & back_q[8]),
        (order_q[20] & ~(swap & front_q[7] & back_q[1])) | (swap & front_q[1] & back_q[7]),
        (order_q[19] & ~(swap & front_q[6] & back_q[1])) | (swap & front_q[1] & back_q[6]),
        (order_q[18] & ~(swap & front_q[5] & back_q[1])) | (swap & front_q[1] & back_q[5]),
        (order_q[17] & ~(swap & front_q[4] & back_q[1])) | (swap & front_q[1] & back_q[4]),
        (order_q[16] & ~(swap & front_q[3] & back_q[1])) | (swap & front_q[1] & back_q[3]),
        (order_q[15] & ~(swap & front_q[2] & back_q[1])) | (swap & front_q[1] & back_q[2]),
        (order_q[14] & ~(swap & front_q[15] & back_q[0])) | (swap & front_q[0] & back_q[15]),
        (order_q[13] & ~(swap & front_q[14] & back_q[0])) | (swap & front_q[0] & back_q[14]),
        (order_q[12] & ~(swap & front_q[13] & back_q[0])) | (swap & front_q[0] & back_q[13]),
        (order_q[11] & ~(swap & front_q[12] & back_q[0])) | (swap & front_q[0] & back_q[12]),
        (order_q[10] & ~(swap & front_q[11] & back_q[0])) | (swap & front_q[0] & back_q[11]),
        (order_q[9] & ~(swap & front_q[10] & back_q[0])) | (swap & front_q[0] & back_q[10]),
        (order_q[8] & ~(swap & front_q[9] & back_q[0])) | (swap & front_q[0] & back_q[9]),
        (order_q[7] & ~(swap & front_q[8] & back_q[0])) | (swap & front_q[0] & back_q[8]),
        (order_q[6] & ~(swap & front_q[7] & back_q[0])) | (swap & front_q[0] & back_q[7]),
        (order_q[5] & ~(swap & front_q[6] & back_q[0])) | (swap & front_q[0] & back_q[6]),
        (order_q[4] & ~(swap & front_q[5] & back_q[0])) | (swap & front_q[0] & back_q[5]),
        (order_q[3] & ~(swap & front_q[4] & back_q[0])) | (swap & front_q[0] & back_q[4]),
        (order_q[2] & ~(swap & front_q[3] & back_q[0])) | (swap & front_q[0] & back_q[3]),
        (order_q[1] & ~(swap & front_q[2] & back_q[0])) | (swap & front_q[0] & back_q[2]),
        (order_q[0] & ~(swap & front_q[1] & back_q[0])) | (swap & front_q[0] & back_q[1])
      };
    end
  end

  // ----------------------------------------
  // The next pair
  // ----------------------------------------

  // Stands before the front; all of them when there is none.
  wire [15:0] ahead = {
    ~front_q[15] &
    (~front_q[0] | order_q[14]) &
    (~front_q[1] | order_q[28]) &
    (~front_q[2] | order_q[41]) &
    (~front_q[3] | order_q[53]) &
    (~front_q[4] | order_q[64]) &
    (~front_q[5] | order_q[74]) &
    (~front_q[6] | order_q[83]) &
    (~front_q[7] | order_q[91]) &
    (~front_q[8] | order_q[98]) &
    (~front_q[9] | order_q[104]) &
    (~front_q[10] | order_q[109]) &
    (~front_q[11] | order_q[113]) &
    (~front_q[12] | order_q[116]) &
    (~front_q[13] | order_q[118]) &
    (~front_q[14] | order_q[119]),
    ~front_q[14] &
    (~front_q[0] | order_q[13]) &
    (~front_q[1] | order_q[27]) &
    (~front_q[2] | order_q[40]) &
    (~front_q[3] | order_q[52]) &
    (~front_q[4] | order_q[63]) &
    (~front_q[5] | order_q[73]) &
    (~front_q[6] | order_q[82]) &
    (~front_q[7] | order_q[90]) &
    (~front_q[8] | order_q[97]) &
    (~front_q[9] | order_q[103]) &
    (~front_q[10] | order_q[108]) &
    (~front_q[11] | order_q[112]) &
    (~front_q[12] | order_q[115]) &
    (~front_q[13] | order_q[117]) &
    (~front_q[15] | ~order_q[119]),
    ~front_q[13] &
    (~front_q[0] | order_q[12]) &
    (~front_q[1] | order_q[26]) &
    (~front_q[2] | order_q[39]) &
    (~front_q[3] | order_q[51]) &
    (~front_q[4] | order_q[62]) &
    (~front_q[5] | order_q[72]) &
    (~front_q[6] | order_q[81]) &
    (~front_q[7] | order_q[89]) &
    (~front_q[8] | order_q[96]) &
    (~front_q[9] | order_q[102]) &
    (~front_q[10] | order_q[107]) &
    (~front_q[11] | order_q[111]) &
    (~front_q[12] | order_q[114]) &
    (~front_q[14] | ~order_q[117]) &
    (~front_q[15] | ~order_q[118]),
    ~front_q[12] &
    (~front_q[0] | order_q[11]) &
    (~front_q[1] | order_q[25]) &
    (~front_q[2] | order_q[38]) &
    (~front_q[3] | order_q[50]) &
    (~front_q[4] | order_q[61]) &
    (~front_q[5] | order_q[71]) &
    (~front_q[6] | order_q[80]) &
    (~front_q[7] | order_q[88]) &
    (~front_q[8] | order_q[95]) &
    (~front_q[9] | order_q[101]) &
    (~front_q[10] | order_q[106]) &
    (~front_q[11] | order_q[110]) &
    (~front_q[13] | ~order_q[114]) &
    (~front_q[14] | ~order_q[115]) &
    (~front_q[15] | ~order_q[116]),
    ~front_q[11] &
    (~front_q[0] | order_q[10]) &
    (~front_q[1] | order_q[24]) &
    (~front_q[2] | order_q[37]) &
    (~front_q[3] | order_q[49]) &
    (~front_q[4] | order_q[60]) &
    (~front_q[5] | order_q[70]) &
    (~front_q[6] | order_q[79]) &
    (~front_q[7] | order_q[87]) &
    (~front_q[8] | order_q[94]) &
    (~front_q[9] | order_q[100]) &
    (~front_q[10] | order_q[105]) &
    (~front_q[12] | ~order_q[110]) &
    (~front_q[13] | ~order_q[111]) &
    (~front_q[14] | ~order_q[112]) &
    (~front_q[15] | ~order_q[113]),
    ~front_q[10] &
    (~front_q[0] | order_q[9]) &
    (~front_q[1] | order_q[23]) &
    (~front_q[2] | order_q[36]) &
    (~front_q[3] | order_q[48]) &
    (~front_q[4] | order_q[59]) &
    (~front_q[5] | order_q[69]) &
    (~front_q[6] | order_q[78]) &
    (~front_q[7] | order_q[86]) &
    (~front_q[8] | order_q[93]) &
    (~front_q[9] | order_q[99]) &
    (~front_q[11] | ~order_q[105]) &
    (~front_q[12] | ~order_q[106]) &
    (~front_q[13] | ~order_q[107]) &
    (~front_q[14] | ~order_q[108]) &
    (~front_q[15] | ~order_q[109]),
    ~front_q[9] &
    (~front_q[0] | order_q[8]) &
    (~front_q[1] | order_q[22]) &
    (~front_q[2] | order_q[35]) &
    (~front_q[3] | order_q[47]) &
    (~front_q[4] | order_q[58]) &
    (~front_q[5] | order_q[68]) &
    (~front_q[6] | order_q[77]) &
    (~front_q[7] | order_q[85]) &
    (~front_q[8] | order_q[92]) &
    (~front_q[10] | ~order_q[99]) &
    (~front_q[11] | ~order_q[100]) &
    (~front_q[12] | ~order_q[101]) &
    (~front_q[13] | ~order_q[102]) &
    (~front_q[14] | ~order_q[103]) &
    (~front_q[15] | ~order_q[104]),
    ~front_q[8] &
    (~front_q[0] | order_q[7]) &
    (~front_q[1] | order_q[21]) &
    (~front_q[2] | order_q[34]) &
    (~front_q[3] | order_q[46]) &
    (~front_q[4] | order_q[57]) &
    (~front_q[5] | order_q[67]) &
    (~front_q[6] | order_q[76]) &
    (~front_q[7] | order_q[84]) &
    (~front_q[9] | ~order_q[92]) &
    (~front_q[10] | ~order_q[93]) &
    (~front_q[11] | ~order_q[94]) &
    (~front_q[12] | ~order_q[95]) &
    (~front_q[13] | ~order_q[96]) &
    (~front_q[14] | ~order_q[97]) &
    (~front_q[15] | ~order_q[98]),
    ~front_q[7] &
    (~front_q[0] | order_q[6]) &
    (~front_q[1] | order_q[20]) &
    (~front_q[2] | order_q[33]) &
    (~front_q[3] | order_q[45]) &
    (~front_q[4] | order_q[56]) &
    (~front_q[5] | order_q[66]) &
    (~front_q[6] | order_q[75]) &
    (~front_q[8] | ~order_q[84]) &
    (~front_q[9] | ~order_q[85]) &
    (~front_q[10] | ~order_q[86]) &
    (~front_q[11] | ~order_q[87]) &
    (~front_q[12] | ~order_q[88]) &
    (~front_q[13] | ~order_q[89]) &
    (~front_q[14] | ~order_q[90]) &
    (~front_q[15] | ~order_q[91]),
    ~front_q[6] &
    (~front_q[0] | order_q[5]) &
    (~front_q[1] | order_q[19]) &
    (~front_q[2] | order_q[32]) &
    (~front_q[3] | order_q[44]) &
    (~front_q[4] | order_q[55]) &
    (~front_q[5] | order_q[65]) &
    (~front_q[7] | ~order_q[75]) &
    (~front_q[8] | ~order_q[76]) &
    (~front_q[9] | ~order_q[77]) &
    (~front_q[10] | ~order_q[78]) &
    (~front_q[11] | ~order_q[79]) &
    (~front_q[12] | ~order_q[80]) &
    (~front_q[13] | ~order_q[81]) &
    (~front_q[14] | ~order_q[82]) &
    (~front_q[15] | ~order_q[83]),
    ~front_q[5] &
    (~front_q[0] | order_q[4]) &
    (~front_q[1] | order_q[18]) &
    (~front_q[2] | order_q[31]) &
    (~front_q[3] | order_q[43]) &
    (~front_q[4] | order_q[54]) &
    (~front_q[6] | ~order_q[65]) &
    (~front_q[7] | ~order_q[66]) &
    (~front_q[8] | ~order_q[67]) &
    (~front_q[9] | ~order_q[68]) &
    (~front_q[10] | ~order_q[69]) &
    (~front_q[11] | ~order_q[70]) &
    (~front_q[12] | ~order_q[71]) &
    (~front_q[13] | ~order_q[72]) &
    (~front_q[14] | ~order_q[73]) &
    (~front_q[15] | ~order_q[74]),
    ~front_q[4] &
    (~front_q[0] | order_q[3]) &
    (~front_q[1] | order_q[17]) &
    (~front_q[2] | order_q[30]) &
    (~front_q[3] | order_q[42]) &
    (~front_q[5] | ~order_q[54]) &
    (~front_q[6] | ~order_q[55]) &
    (~front_q[7] | ~order_q[56]) &
    (~front_q[8] | ~order_q[57]) &
    (~front_q[9] | ~order_q[58]) &
    (~front_q[10] | ~order_q[59]) &
    (~front_q[11] | ~order_q[60]) &
    (~front_q[12] | ~order_q[61]) &
    (~front_q[13] | ~order_q[62]) &
    (~front_q[14] | ~order_q[63]) &
    (~front_q[15] | ~order_q[64]),
    ~front_q[3] &
    (~front_q[0] | order_q[2]) &
    (~front_q[1] | order_q[16]) &
    (~front_q[2] | order_q[29]) &
    (~front_q[4] | ~order_q[42]) &
    (~front_q[5] | ~order_q[43]) &
    (~front_q[6] | ~order_q[44]) &
    (~front_q[7] | ~order_q[45]) &
    (~front_q[8] | ~order_q[46]) &
    (~front_q[9] | ~order_q[47]) &
    (~front_q[10] | ~order_q[48]) &
    (~front_q[11] | ~order_q[49]) &
    (~front_q[12] | ~order_q[50]) &
    (~front_q[13] | ~order_q[51]) &
    (~front_q[14] | ~order_q[52]) &
    (~front_q[15] | ~order_q[53]),
    ~front_q[2] &
    (~front_q[0] | order_q[1]) &
    (~front_q[1] | order_q[15]) &
    (~front_q[3] | ~order_q[29]) &
    (~front_q[4] | ~order_q[30]) &
    (~front_q[5] | ~order_q[31]) &
    (~front_q[6] | ~order_q[32]) &
    (~front_q[7] | ~order_q[33]) &
    (~front_q[8] | ~order_q[34]) &
    (~front_q[9] | ~order_q[35]) &
    (~front_q[10] | ~order_q[36]) &
    (~front_q[11] | ~order_q[37]) &
    (~front_q[12] | ~order_q[38]) &
    (~front_q[13] | ~order_q[39]) &
    (~front_q[14] | ~order_q[40]) &
    (~front_q[15] | ~order_q[41]),
    ~front_q[1] &
    (~front_q[0] | order_q[0]) &
    (~front_q[2] | ~order_q[15]) &
    (~front_q[3] | ~order_q[16]) &
    (~front_q[4] | ~order_q[17]) &
    (~front_q[5] | ~order_q[18]) &
    (~front_q[6] | ~order_q[19]) &
    (~front_q[7] | ~order_q[20]) &
    (~front_q[8] | ~order_q[21]) &
    (~front_q[9] | ~order_q[22]) &
    (~front_q[10] | ~order_q[23]) &
    (~front_q[11] | ~order_q[24]) &
    (~front_q[12] | ~order_q[25]) &
    (~front_q[13] | ~order_q[26]) &
    (~front_q[14] | ~order_q[27]) &
    (~front_q[15] | ~order_q[28]),
    ~front_q[0] &
    (~front_q[1] | ~order_q[0]) &
    (~front_q[2] | ~order_q[1]) &
    (~front_q[3] | ~order_q[2]) &
    (~front_q[4] | ~order_q[3]) &
    (~front_q[5] | ~order_q[4]) &
    (~front_q[6] | ~order_q[5]) &
    (~front_q[7] | ~order_q[6]) &
    (~front_q[8] | ~order_q[7]) &
    (~front_q[9] | ~order_q[8]) &
    (~front_q[10] | ~order_q[9]) &
    (~front_q[11] | ~order_q[10]) &
    (~front_q[12] | ~order_q[11]) &
    (~front_q[13] | ~order_q[12]) &
    (~front_q[14] | ~order_q[13]) &
    (~front_q[15] | ~order_q[14])
  };

  wire [15:0] next_front;  // The neighbour before the front; the last of all when there is none.
  vnpu_permutation_first_n16 u_next_front (
    .request_i (ahead),
    .pairs_i   (~order_q),
    .first_o   (next_front)
  );

  // The last two cycles of the pass.
  wire rewinds = rank_phase_q >= 8'd254;
  // The pair moves on towards the front.
  wire moves = (compares & last) | rewinds;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_q <= 16'd16384;
    end else if (moves) begin
      front_q <= next_front;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_q <= 16'd32768;
    end else if (moves) begin
      back_q <= swap ? back_q : front_q;
    end
  end

endmodule

`default_nettype wire
