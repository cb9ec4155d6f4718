// SPDX-License-Identifier: Apache-2.0
//
// Orders the vNPUs from least to most served.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service_rank.ts; do not edit.
// Body SHA-256: c164b2122f46f360

`default_nettype none

module vnpu_utop_service_rank (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire [767:0] active_i,    // Engine cycles served to each vNPU.
  input  wire [767:0] total_i,     // Cycles in which each vNPU had work.
  input  wire [223:0] priority_i,  // Priority of each vNPU; 0 counts as 1.
  output wire [495:0] order_o      // Bit (i, j), i < j: j comes before i.
);

  reg [495:0] order_q;        // Bit (i, j), i < j: j comes before i.
  reg [7:0] rank_phase_q;     // Cycle within the pass.
  reg [31:0] front_q;         // Neighbour nearer the front, one-hot.
  reg [31:0] back_q;          // Neighbour behind it, one-hot.
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
  wire compares = rank_phase_q < 8'd248;

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
    active_i[391:384],
    active_i[415:408],
    active_i[439:432],
    active_i[463:456],
    active_i[487:480],
    active_i[511:504],
    active_i[535:528],
    active_i[559:552],
    active_i[583:576],
    active_i[607:600],
    active_i[631:624],
    active_i[655:648],
    active_i[679:672],
    active_i[703:696],
    active_i[727:720],
    active_i[751:744],
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
    total_i[367:360],
    total_i[391:384],
    total_i[415:408],
    total_i[439:432],
    total_i[463:456],
    total_i[487:480],
    total_i[511:504],
    total_i[535:528],
    total_i[559:552],
    total_i[583:576],
    total_i[607:600],
    total_i[631:624],
    total_i[655:648],
    total_i[679:672],
    total_i[703:696],
    total_i[727:720],
    total_i[751:744]
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
      (priority_i[111:105] & {7{front_q[15]}}) |
      (priority_i[118:112] & {7{front_q[16]}}) |
      (priority_i[125:119] & {7{front_q[17]}}) |
      (priority_i[132:126] & {7{front_q[18]}}) |
      (priority_i[139:133] & {7{front_q[19]}}) |
      (priority_i[146:140] & {7{front_q[20]}}) |
      (priority_i[153:147] & {7{front_q[21]}}) |
      (priority_i[160:154] & {7{front_q[22]}}) |
      (priority_i[167:161] & {7{front_q[23]}}) |
      (priority_i[174:168] & {7{front_q[24]}}) |
      (priority_i[181:175] & {7{front_q[25]}}) |
      (priority_i[188:182] & {7{front_q[26]}}) |
      (priority_i[195:189] & {7{front_q[27]}}) |
      (priority_i[202:196] & {7{front_q[28]}}) |
      (priority_i[209:203] & {7{front_q[29]}}) |
      (priority_i[216:210] & {7{front_q[30]}}) |
      (priority_i[223:217] & {7{front_q[31]}});

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
      (active_i[383:368] & {16{front_q[15]}}) |
      (active_i[407:392] & {16{front_q[16]}}) |
      (active_i[431:416] & {16{front_q[17]}}) |
      (active_i[455:440] & {16{front_q[18]}}) |
      (active_i[479:464] & {16{front_q[19]}}) |
      (active_i[503:488] & {16{front_q[20]}}) |
      (active_i[527:512] & {16{front_q[21]}}) |
      (active_i[551:536] & {16{front_q[22]}}) |
      (active_i[575:560] & {16{front_q[23]}}) |
      (active_i[599:584] & {16{front_q[24]}}) |
      (active_i[623:608] & {16{front_q[25]}}) |
      (active_i[647:632] & {16{front_q[26]}}) |
      (active_i[671:656] & {16{front_q[27]}}) |
      (active_i[695:680] & {16{front_q[28]}}) |
      (active_i[719:704] & {16{front_q[29]}}) |
      (active_i[743:728] & {16{front_q[30]}}) |
      (active_i[767:752] & {16{front_q[31]}});

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
      (total_i[383:368] & {16{front_q[15]}}) |
      (total_i[407:392] & {16{front_q[16]}}) |
      (total_i[431:416] & {16{front_q[17]}}) |
      (total_i[455:440] & {16{front_q[18]}}) |
      (total_i[479:464] & {16{front_q[19]}}) |
      (total_i[503:488] & {16{front_q[20]}}) |
      (total_i[527:512] & {16{front_q[21]}}) |
      (total_i[551:536] & {16{front_q[22]}}) |
      (total_i[575:560] & {16{front_q[23]}}) |
      (total_i[599:584] & {16{front_q[24]}}) |
      (total_i[623:608] & {16{front_q[25]}}) |
      (total_i[647:632] & {16{front_q[26]}}) |
      (total_i[671:656] & {16{front_q[27]}}) |
      (total_i[695:680] & {16{front_q[28]}}) |
      (total_i[719:704] & {16{front_q[29]}}) |
      (total_i[743:728] & {16{front_q[30]}}) |
      (total_i[767:752] & {16{front_q[31]}});

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
      (priority_i[111:105] & {7{back_q[15]}}) |
      (priority_i[118:112] & {7{back_q[16]}}) |
      (priority_i[125:119] & {7{back_q[17]}}) |
      (priority_i[132:126] & {7{back_q[18]}}) |
      (priority_i[139:133] & {7{back_q[19]}}) |
      (priority_i[146:140] & {7{back_q[20]}}) |
      (priority_i[153:147] & {7{back_q[21]}}) |
      (priority_i[160:154] & {7{back_q[22]}}) |
      (priority_i[167:161] & {7{back_q[23]}}) |
      (priority_i[174:168] & {7{back_q[24]}}) |
      (priority_i[181:175] & {7{back_q[25]}}) |
      (priority_i[188:182] & {7{back_q[26]}}) |
      (priority_i[195:189] & {7{back_q[27]}}) |
      (priority_i[202:196] & {7{back_q[28]}}) |
      (priority_i[209:203] & {7{back_q[29]}}) |
      (priority_i[216:210] & {7{back_q[30]}}) |
      (priority_i[223:217] & {7{back_q[31]}});

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
      (active_i[383:368] & {16{back_q[15]}}) |
      (active_i[407:392] & {16{back_q[16]}}) |
      (active_i[431:416] & {16{back_q[17]}}) |
      (active_i[455:440] & {16{back_q[18]}}) |
      (active_i[479:464] & {16{back_q[19]}}) |
      (active_i[503:488] & {16{back_q[20]}}) |
      (active_i[527:512] & {16{back_q[21]}}) |
      (active_i[551:536] & {16{back_q[22]}}) |
      (active_i[575:560] & {16{back_q[23]}}) |
      (active_i[599:584] & {16{back_q[24]}}) |
      (active_i[623:608] & {16{back_q[25]}}) |
      (active_i[647:632] & {16{back_q[26]}}) |
      (active_i[671:656] & {16{back_q[27]}}) |
      (active_i[695:680] & {16{back_q[28]}}) |
      (active_i[719:704] & {16{back_q[29]}}) |
      (active_i[743:728] & {16{back_q[30]}}) |
      (active_i[767:752] & {16{back_q[31]}});

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
      (total_i[383:368] & {16{back_q[15]}}) |
      (total_i[407:392] & {16{back_q[16]}}) |
      (total_i[431:416] & {16{back_q[17]}}) |
      (total_i[455:440] & {16{back_q[18]}}) |
      (total_i[479:464] & {16{back_q[19]}}) |
      (total_i[503:488] & {16{back_q[20]}}) |
      (total_i[527:512] & {16{back_q[21]}}) |
      (total_i[551:536] & {16{back_q[22]}}) |
      (total_i[575:560] & {16{back_q[23]}}) |
      (total_i[599:584] & {16{back_q[24]}}) |
      (total_i[623:608] & {16{back_q[25]}}) |
      (total_i[647:632] & {16{back_q[26]}}) |
      (total_i[671:656] & {16{back_q[27]}}) |
      (total_i[695:680] & {16{back_q[28]}}) |
      (total_i[719:704] & {16{back_q[29]}}) |
      (total_i[743:728] & {16{back_q[30]}}) |
      (total_i[767:752] & {16{back_q[31]}});

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
      order_q <= 496'd0;
    end else begin
      order_q <= {
        (order_q[495] & ~(swap & front_q[31] & back_q[30])) | (swap & front_q[30] & back_q[31]),
        (order_q[494] & ~(swap & front_q[31] & back_q[29])) | (swap & front_q[29] & back_q[31]),
        (order_q[493] & ~(swap & front_q[30] & back_q[29])) | (swap & front_q[29] & back_q[30]),
        (order_q[492] & ~(swap & front_q[31] & back_q[28])) | (swap & front_q[28] & back_q[31]),
        (order_q[491] & ~(swap & front_q[30] & back_q[28])) | (swap & front_q[28] & back_q[30]),
        (order_q[490] & ~(swap & front_q[29] & back_q[28])) | (swap & front_q[28] & back_q[29]),
        (order_q[489] & ~(swap & front_q[31] & back_q[27])) | (swap & front_q[27] & back_q[31]),
        (order_q[488] & ~(swap & front_q[30] & back_q[27])) | (swap & front_q[27] & back_q[30]),
        (order_q[487] & ~(swap & front_q[29] & back_q[27])) | (swap & front_q[27] & back_q[29]),
        (order_q[486] & ~(swap & front_q[28] & back_q[27])) | (swap & front_q[27] & back_q[28]),
        (order_q[485] & ~(swap & front_q[31] & back_q[26])) | (swap & front_q[26] & back_q[31]),
        (order_q[484] & ~(swap & front_q[30] & back_q[26])) | (swap & front_q[26] & back_q[30]),
        (order_q[483] & ~(swap & front_q[29] & back_q[26])) | (swap & front_q[26] & back_q[29]),
        (order_q[482] & ~(swap & front_q[28] & back_q[26])) | (swap & front_q[26] & back_q[28]),
        (order_q[481] & ~(swap & front_q[27] & back_q[26])) | (swap & front_q[26] & back_q[27]),
        (order_q[480] & ~(swap & front_q[31] & back_q[25])) | (swap & front_q[25] & back_q[31]),
        (order_q[479] & ~(swap & front_q[30] & back_q[25])) | (swap & front_q[25] & back_q[30]),
        (order_q[478] & ~(swap & front_q[29] & back_q[25])) | (swap & front_q[25] & back_q[29]),
        (order_q[477] & ~(swap & front_q[28] & back_q[25])) | (swap & front_q[25] & back_q[28]),
        (order_q[476] & ~(swap & front_q[27] & back_q[25])) | (swap & front_q[25] & back_q[27]),
        (order_q[475] & ~(swap & front_q[26] & back_q[25])) | (swap & front_q[25] & back_q[26]),
        (order_q[474] & ~(swap & front_q[31] & back_q[24])) | (swap & front_q[24] & back_q[31]),
        (order_q[473] & ~(swap & front_q[30] & back_q[24])) | (swap & front_q[24] & back_q[30]),
        (order_q[472] & ~(swap & front_q[29] & back_q[24])) | (swap & front_q[24] & back_q[29]),
        (order_q[471] & ~(swap & front_q[28] & back_q[24])) | (swap & front_q[24] & back_q[28]),
        (order_q[470] & ~(swap & front_q[27] & back_q[24])) | (swap & front_q[24] & back_q[27]),
        (order_q[469] & ~(swap & front_q[26] & back_q[24])) | (swap & front_q[24] & back_q[26]),
        (order_q[468] & ~(swap & front_q[25] & back_q[24])) | (swap & front_q[24] & back_q[25]),
        (order_q[467] & ~(swap & front_q[31] & back_q[23])) | (swap & front_q[23] & back_q[31]),
        (order_q[466] & ~(swap & front_q[30] & back_q[23])) | (swap & front_q[23] & back_q[30]),
        (order_q[465] & ~(swap & front_q[29] & back_q[23])) | (swap & front_q[23] & back_q[29]),
        (order_q[464] & ~(swap & front_q[28] & back_q[23])) | (swap & front_q[23] & back_q[28]),
        (order_q[463] & ~(swap & front_q[27] & back_q[23])) | (swap & front_q[23] & back_q[27]),
        (order_q[462] & ~(swap & front_q[26] & back_q[23])) | (swap & front_q[23] & back_q[26]),
        (order_q[461] & ~(swap & front_q[25] & back_q[23])) | (swap & front_q[23] & back_q[25]),
        (order_q[460] & ~(swap & front_q[24] & back_q[23])) | (swap & front_q[23] & back_q[24]),
        (order_q[459] & ~(swap & front_q[31] & back_q[22])) | (swap & front_q[22] & back_q[31]),
        (order_q[458] & ~(swap & front_q[30] & back_q[22])) | (swap & front_q[22] & back_q[30]),
        (order_q[457] & ~(swap & front_q[29] & back_q[22])) | (swap & front_q[22] & back_q[29]),
        (order_q[456] & ~(swap & front_q[28] & back_q[22])) | (swap & front_q[22] & back_q[28]),
        (order_q[455] & ~(swap & front_q[27] & back_q[22])) | (swap & front_q[22] & back_q[27]),
        (order_q[454] & ~(swap & front_q[26] & back_q[22])) | (swap & front_q[22] & back_q[26]),
        (order_q[453] & ~(swap & front_q[25] & back_q[22])) | (swap & front_q[22] & back_q[25]),
        (order_q[452] & ~(swap & front_q[24] & back_q[22])) | (swap & front_q[22] & back_q[24]),
        (order_q[451] & ~(swap & front_q[23] & back_q[22])) | (swap & front_q[22] & back_q[23]),
        (order_q[450] & ~(swap & front_q[31] & back_q[21])) | (swap & front_q[21] & back_q[31]),
        (order_q[449] & ~(swap & front_q[30] & back_q[21])) | (swap & front_q[21] & back_q[30]),
        (order_q[448] & ~(swap & front_q[29] & back_q[21])) | (swap & front_q[21] & back_q[29]),
        (order_q[447] & ~(swap & front_q[28] & back_q[21])) | (swap & front_q[21] & back_q[28]),
        (order_q[446] & ~(swap & front_q[27] & back_q[21])) | (swap & front_q[21] & back_q[27]),
        (order_q[445] & ~(swap & front_q[26] & back_q[21])) | (swap & front_q[21] & back_q[26]),
        (order_q[444] & ~(swap & front_q[25] & back_q[21])) | (swap & front_q[21] & back_q[25]),
        (order_q[443] & ~(swap & front_q[24] & back_q[21])) | (swap & front_q[21] & back_q[24]),
        (order_q[442] & ~(swap & front_q[23] & back_q[21])) | (swap & front_q[21] & back_q[23]),
        (order_q[441] & ~(swap & front_q[22] & back_q[21])) | (swap & front_q[21] & back_q[22]),
        (order_q[440] & ~(swap & front_q[31] & back_q[20])) | (swap & front_q[20] & back_q[31]),
        (order_q[439] & ~(swap & front_q[30] & back_q[20])) | (swap & front_q[20] & back_q[30]),
        (order_q[438] & ~(swap & front_q[29] & back_q[20])) | (swap & front_q[20] & back_q[29]),
        (order_q[437] & ~(swap & front_q[28] & back_q[20])) | (swap & front_q[20] & back_q[28]),
        (order_q[436] & ~(swap & front_q[27] & back_q[20])) | (swap & front_q[20] & back_q[27]),
        (order_q[435] & ~(swap & front_q[26] & back_q[20])) | (swap & front_q[20] & back_q[26]),
        (order_q[434] & ~(swap & front_q[25] & back_q[20])) | (swap & front_q[20] & back_q[25]),
        (order_q[433] & ~(swap & front_q[24] & back_q[20])) | (swap & front_q[20] & back_q[24]),
        (order_q[432] & ~(swap & front_q[23] & back_q[20])) | (swap & front_q[20] & back_q[23]),
        (order_q[431] & ~(swap & front_q[22] & back_q[20])) | (swap & front_q[20] & back_q[22]),
        (order_q[430] & ~(swap & front_q[21] & back_q[20])) | (swap & front_q[20] & back_q[21]),
        (order_q[429] & ~(swap & front_q[31] & back_q[19])) | (swap & front_q[19] & back_q[31]),
        (order_q[428] & ~(swap & front_q[30] & back_q[19])) | (swap & front_q[19] & back_q[30]),
        (order_q[427] & ~(swap & front_q[29] & back_q[19])) | (swap & front_q[19] & back_q[29]),
        (order_q[426] & ~(swap & front_q[28] & back_q[19])) | (swap & front_q[19] & back_q[28]),
        (order_q[425] & ~(swap & front_q[27] & back_q[19])) | (swap & front_q[19] & back_q[27]),
        (order_q[424] & ~(swap & front_q[26] & back_q[19])) | (swap & front_q[19] & back_q[26]),
        (order_q[423] & ~(swap & front_q[25] & back_q[19])) | (swap & front_q[19] & back_q[25]),
        (order_q[422] & ~(swap & front_q[24] & back_q[19])) | (swap & front_q[19] & back_q[24]),
        (order_q[421] & ~(swap & front_q[23] & back_q[19])) | (swap & front_q[19] & back_q[23]),
        (order_q[420] & ~(swap & front_q[22] & back_q[19])) | (swap & front_q[19] & back_q[22]),
        (order_q[419] & ~(swap & front_q[21] & back_q[19])) | (swap & front_q[19] & back_q[21]),
        (order_q[418] & ~(swap & front_q[20] & back_q[19])) | (swap & front_q[19] & back_q[20]),
        (order_q[417] & ~(swap & front_q[31] & back_q[18])) | (swap & front_q[18] & back_q[31]),
        (order_q[416] & ~(swap & front_q[30] & back_q[18])) | (swap & front_q[18] & back_q[30]),
        (order_q[415] & ~(swap & front_q[29] & back_q[18])) | (swap & front_q[18] & back_q[29]),
        (order_q[414] & ~(swap & front_q[28] & back_q[18])) | (swap & front_q[18] & back_q[28]),
        (order_q[413] & ~(swap & front_q[27] & back_q[18])) | (swap & front_q[18] & back_q[27]),
        (order_q[412] & ~(swap & front_q[26] & back_q[18])) | (swap & front_q[18] & back_q[26]),
        (order_q[411] & ~(swap & front_q[25] & back_q[18])) | (swap & front_q[18] & back_q[25]),
        (order_q[410] & ~(swap & front_q[24] & back_q[18])) | (swap & front_q[18] & back_q[24]),
        (order_q[409] & ~(swap & front_q[23] & back_q[18])) | (swap & front_q[18] & back_q[23]),
        (order_q[408] & ~(swap & front_q[22] & back_q[18])) | (swap & front_q[18] & back_q[22]),
        (order_q[407] & ~(swap & front_q[21] & back_q[18])) | (swap & front_q[18] & back_q[21]),
        (order_q[406] & ~(swap & front_q[20] & back_q[18])) | (swap & front_q[18] & back_q[20]),
        (order_q[405] & ~(swap & front_q[19] & back_q[18])) | (swap & front_q[18] & back_q[19]),
        (order_q[404] & ~(swap & front_q[31] & back_q[17])) | (swap & front_q[17] & back_q[31]),
        (order_q[403] & ~(swap & front_q[30] & back_q[17])) | (swap & front_q[17] & back_q[30]),
        (order_q[402] & ~(swap & front_q[29] & back_q[17])) | (swap & front_q[17] & back_q[29]),
        (order_q[401] & ~(swap & front_q[28] & back_q[17])) | (swap & front_q[17] & back_q[28]),
        (order_q[400] & ~(swap & front_q[27] & back_q[17])) | (swap & front_q[17] & back_q[27]),
        (order_q[399] & ~(swap & front_q[26] & back_q[17])) | (swap & front_q[17] & back_q[26]),
        (order_q[398] & ~(swap & front_q[25] & back_q[17])) | (swap & front_q[17] & back_q[25]),
        (order_q[397] & ~(swap & front_q[24] & back_q[17])) | (swap & front_q[17] & back_q[24]),
        (order_q[396] & ~(swap & front_q[23] & back_q[17])) | (swap & front_q[17] & back_q[23]),
        (order_q[395] & ~(swap & front_q[22] & back_q[17])) | (swap & front_q[17] & back_q[22]),
        (order_q[394] & ~(swap & front_q[21] & back_q[17])) | (swap & front_q[17] & back_q[21]),
        (order_q[393] & ~(swap & front_q[20] & back_q[17])) | (swap & front_q[17] & back_q[20]),
        (order_q[392] & ~(swap & front_q[19] & back_q[17])) | (swap & front_q[17] & back_q[19]),
        (order_q[391] & ~(swap & front_q[18] & back_q[17])) | (swap & front_q[17] & back_q[18]),
        (order_q[390] & ~(swap & front_q[31] & back_q[16])) | (swap & front_q[16] & back_q[31]),
        (order_q[389] & ~(swap & front_q[30] & back_q[16])) | (swap & front_q[16] & back_q[30]),
        (order_q[388] & ~(swap & front_q[29] & back_q[16])) | (swap & front_q[16] & back_q[29]),
        (order_q[387] & ~(swap & front_q[28] & back_q[16])) | (swap & front_q[16] & back_q[28]),
        (order_q[386] & ~(swap & front_q[27] & back_q[16])) | (swap & front_q[16] & back_q[27]),
        (order_q[385] & ~(swap & front_q[26] & back_q[16])) | (swap & front_q[16] & back_q[26]),
        (order_q[384] & ~(swap & front_q[25] & back_q[16])) | (swap & front_q[16] & back_q[25]),
        (order_q[383] & ~(swap & front_q[24] & back_q[16])) | (swap & front_q[16] & back_q[24]),
        (order_q[382] & ~(swap & front_q[23] & back_q[16])) | (swap & front_q[16] & back_q[23]),
        (order_q[381] & ~(swap & front_q[22] & back_q[16])) | (swap & front_q[16] & back_q[22]),
        (order_q[380] & ~(swap & front_q[21] & back_q[16])) | (swap & front_q[16] & back_q[21]),
        (order_q[379] & ~(swap & front_q[20] & back_q[16])) | (swap & front_q[16] & back_q[20]),
        (order_q[378] & ~(swap & front_q[19] & back_q[16])) | (swap & front_q[16] & back_q[19]),
        (order_q[377] & ~(swap & front_q[18] & back_q[16])) | (swap & front_q[16] & back_q[18]),
        (order_q[376] & ~(swap & front_q[17] & back_q[16])) | (swap & front_q[16] & back_q[17]),
        (order_q[375] & ~(swap & front_q[31] & back_q[15])) | (swap & front_q[15] & back_q[31]),
        (order_q[374] & ~(swap & front_q[30] & back_q[15])) | (swap & front_q[15] & back_q[30]),
        (order_q[373] & ~(swap & front_q[29] & back_q[15])) | (swap & front_q[15] & back_q[29]),
        (order_q[372] & ~(swap & front_q[28] & back_q[15])) | (swap & front_q[15] & back_q[28]),
        (order_q[371] & ~(swap & front_q[27] & back_q[15])) | (swap & front_q[15] & back_q[27]),
        (order_q[370] & ~(swap & front_q[26] & back_q[15])) | (swap & front_q[15] & back_q[26]),
        (order_q[369] & ~(swap & front_q[25] & back_q[15])) | (swap & front_q[15] & back_q[25]),
        (order_q[368] & ~(swap & front_q[24] & back_q[15])) | (swap & front_q[15] & back_q[24]),
        (order_q[367] & ~(swap & front_q[23] & back_q[15])) | (swap & front_q[15] & back_q[23]),
        (order_q[366] & ~(swap & front_q[22] & back_q[15])) | (swap & front_q[15] & back_q[22]),
        (order_q[365] & ~(swap & front_q[21] & back_q[15])) | (swap & front_q[15] & back_q[21]),
        (order_q[364] & ~(swap & front_q[20] & back_q[15])) | (swap & front_q[15] & back_q[20]),
        (order_q[363] & ~(swap & front_q[19] & back_q[15])) | (swap & front_q[15] & back_q[19]),
        (order_q[362] & ~(swap & front_q[18] & back_q[15])) | (swap & front_q[15] & back_q[18]),
        (order_q[361] & ~(swap & front_q[17] & back_q[15])) | (swap & front_q[15] & back_q[17]),
        (order_q[360] & ~(swap & front_q[16] & back_q[15])) | (swap & front_q[15] & back_q[16]),
        (order_q[359] & ~(swap & front_q[31] & back_q[14])) | (swap & front_q[14] & back_q[31]),
        (order_q[358] & ~(swap & front_q[30] & back_q[14])) | (swap & front_q[14] & back_q[30]),
        (order_q[357] & ~(swap & front_q[29] & back_q[14])) | (swap & front_q[14] & back_q[29]),
        (order_q[356] & ~(swap & front_q[28] & back_q[14])) | (swap & front_q[14] & back_q[28]),
        (order_q[355] & ~(swap & front_q[27] & back_q[14])) | (swap & front_q[14] & back_q[27]),
        (order_q[354] & ~(swap & front_q[26] & back_q[14])) | (swap & front_q[14] & back_q[26]),
        (order_q[353] & ~(swap & front_q[25] & back_q[14])) | (swap & front_q[14] & back_q[25]),
        (order_q[352] & ~(swap & front_q[24] & back_q[14])) | (swap & front_q[14] & back_q[24]),
        (order_q[351] & ~(swap & front_q[23] & back_q[14])) | (swap & front_q[14] & back_q[23]),
        (order_q[350] & ~(swap & front_q[22] & back_q[14])) | (swap & front_q[14] & back_q[22]),
        (order_q[349] & ~(swap & front_q[21] & back_q[14])) | (swap & front_q[14] & back_q[21]),
        (order_q[348] & ~(swap & front_q[20] & back_q[14])) | (swap & front_q[14] & back_q[20]),
        (order_q[347] & ~(swap & front_q[19] & back_q[14])) | (swap & front_q[14] & back_q[19]),
        (order_q[346] & ~(swap & front_q[18] & back_q[14])) | (swap & front_q[14] & back_q[18]),
        (order_q[345] & ~(swap & front_q[17] & back_q[14])) | (swap & front_q[14] & back_q[17]),
        (order_q[344] & ~(swap & front_q[16] & back_q[14])) | (swap & front_q[14] & back_q[16]),
        (order_q[343] & ~(swap & front_q[15] & back_q[14])) | (swap & front_q[14] & back_q[15]),
        (order_q[342] & ~(swap & front_q[31] & back_q[13])) | (swap & front_q[13] & back_q[31]),
        (order_q[341] & ~(swap & front_q[30] & back_q[13])) | (swap & front_q[13] & back_q[30]),
        (order_q[340] & ~(swap & front_q[29] & back_q[13])) | (swap & front_q[13] & back_q[29]),
        (order_q[339] & ~(swap & front_q[28] & back_q[13])) | (swap & front_q[13] & back_q[28]),
        (order_q[338] & ~(swap & front_q[27] & back_q[13])) | (swap & front_q[13] & back_q[27]),
        (order_q[337] & ~(swap & front_q[26] & back_q[13])) | (swap & front_q[13] & back_q[26]),
        (order_q[336] & ~(swap & front_q[25] & back_q[13])) | (swap & front_q[13] & back_q[25]),
        (order_q[335] & ~(swap & front_q[24] & back_q[13])) | (swap & front_q[13] & back_q[24]),
        (order_q[334] & ~(swap & front_q[23] & back_q[13])) | (swap & front_q[13] & back_q[23]),
        (order_q[333] & ~(swap & front_q[22] & back_q[13])) | (swap & front_q[13] & back_q[22]),
        (order_q[332] & ~(swap & front_q[21] & back_q[13])) | (swap & front_q[13] & back_q[21]),
        (order_q[331] & ~(swap & front_q[20] & back_q[13])) | (swap & front_q[13] & back_q[20]),
        (order_q[330] & ~(swap & front_q[19] & back_q[13])) | (swap & front_q[13] & back_q[19]),
        (order_q[329] & ~(swap & front_q[18] & back_q[13])) | (swap & front_q[13] & back_q[18]),
        (order_q[328] & ~(swap & front_q[17] & back_q[13])) | (swap & front_q[13] & back_q[17]),
        (order_q[327] & ~(swap & front_q[16] & back_q[13])) | (swap & front_q[13] & back_q[16]),
        (order_q[326] & ~(swap & front_q[15] & back_q[13])) | (swap & front_q[13] & back_q[15]),
        (order_q[325] & ~(swap & front_q[14] & back_q[13])) | (swap & front_q[13] & back_q[14]),
        (order_q[324] & ~(swap & front_q[31] & back_q[12])) | (swap & front_q[12] & back_q[31]),
        (order_q[323] & ~(swap & front_q[30] & back_q[12])) | (swap & front_q[12] & back_q[30]),
        (order_q[322] & ~(swap & front_q[29] & back_q[12])) | (swap & front_q[12] & back_q[29]),
        (order_q[321] & ~(swap & front_q[28] & back_q[12])) | (swap & front_q[12] & back_q[28]),
        (order_q[320] & ~(swap & front_q[27] & back_q[12])) | (swap & front_q[12] & back_q[27]),
        (order_q[319] & ~(swap & front_q[26] & back_q[12])) | (swap & front_q[12] & back_q[26]),
        (order_q[318] & ~(swap & front_q[25] & back_q[12])) | (swap & front_q[12] & back_q[25]),
        (order_q[317] & ~(swap & front_q[24] & back_q[12])) | (swap & front_q[12] & back_q[24]),
        (order_q[316] & ~(swap & front_q[23] & back_q[12])) | (swap & front_q[12] & back_q[23]),
        (order_q[315] & ~(swap & front_q[22] & back_q[12])) | (swap & front_q[12] & back_q[22]),
        (order_q[314] & ~(swap & front_q[21] & back_q[12])) | (swap & front_q[12] & back_q[21]),
        (order_q[313] & ~(swap & front_q[20] & back_q[12])) | (swap & front_q[12] & back_q[20]),
        (order_q[312] & ~(swap & front_q[19] & back_q[12])) | (swap & front_q[12] & back_q[19]),
        (order_q[311] & ~(swap & front_q[18] & back_q[12])) | (swap & front_q[12] & back_q[18]),
        (order_q[310] & ~(swap & front_q[17] & back_q[12])) | (swap & front_q[12] & back_q[17]),
        (order_q[309] & ~(swap & front_q[16] & back_q[12])) | (swap & front_q[12] & back_q[16]),
        (order_q[308] & ~(swap & front_q[15] & back_q[12])) | (swap & front_q[12] & back_q[15]),
        (order_q[307] & ~(swap & front_q[14] & back_q[12])) | (swap & front_q[12] & back_q[14]),
        (order_q[306] & ~(swap & front_q[13] & back_q[12])) | (swap & front_q[12] & back_q[13]),
        (order_q[305] & ~(swap & front_q[31] & back_q[11])) | (swap & front_q[11] & back_q[31]),
        (order_q[304] & ~(swap & front_q[30] & back_q[11])) | (swap & front_q[11] & back_q[30]),
        (order_q[303] & ~(swap & front_q[29] & back_q[11])) | (swap & front_q[11] & back_q[29]),
        (order_q[302] & ~(swap & front_q[28] & back_q[11])) | (swap & front_q[11] & back_q[28]),
        (order_q[301] & ~(swap & front_q[27] & back_q[11])) | (swap & front_q[11] & back_q[27]),
        (order_q[300] & ~(swap & front_q[26] & back_q[11])) | (swap & front_q[11] & back_q[26]),
        (order_q[299] & ~(swap & front_q[25] & back_q[11])) | (swap & front_q[11] & back_q[25]),
        (order_q[298] & ~(swap & front_q[24] & back_q[11])) | (swap & front_q[11] & back_q[24]),
        (order_q[297] & ~(swap & front_q[23] & back_q[11])) | (swap & front_q[11] & back_q[23]),
        (order_q[296] & ~(swap & front_q[22] & back_q[11])) | (swap & front_q[11] & back_q[22]),
        (order_q[295] & ~(swap & front_q[21] & back_q[11])) | (swap & front_q[11] & back_q[21]),
        (order_q[294] & ~(swap & front_q[20] & back_q[11])) | (swap & front_q[11] & back_q[20]),
        (order_q[293] & ~(swap & front_q[19] & back_q[11])) | (swap & front_q[11] & back_q[19]),
        (order_q[292] & ~(swap & front_q[18] & back_q[11])) | (swap & front_q[11] & back_q[18]),
        (order_q[291] & ~(swap & front_q[17] & back_q[11])) | (swap & front_q[11] & back_q[17]),
        (order_q[290] & ~(swap & front_q[16] & back_q[11])) | (swap & front_q[11] & back_q[16]),
        (order_q[289] & ~(swap & front_q[15] & back_q[11])) | (swap & front_q[11] & back_q[15]),
        (order_q[288] & ~(swap & front_q[14] & back_q[11])) | (swap & front_q[11] & back_q[14]),
        (order_q[287] & ~(swap & front_q[13] & back_q[11])) | (swap & front_q[11] & back_q[13]),
        (order_q[286] & ~(swap & front_q[12] & back_q[11])) | (swap & front_q[11] & back_q[12]),
        (order_q[285] & ~(swap & front_q[31] & back_q[10])) | (swap & front_q[10] & back_q[31]),
        (order_q[284] & ~(swap & front_q[30] & back_q[10])) | (swap & front_q[10] & back_q[30]),
        (order_q[283] & ~(swap & front_q[29] & back_q[10])) | (swap & front_q[10] & back_q[29]),
        (order_q[282] & ~(swap & front_q[28] & back_q[10])) | (swap & front_q[10] & back_q[28]),
        (order_q[281] & ~(swap & front_q[27] & back_q[10])) | (swap & front_q[10] & back_q[27]),
        (order_q[280] & ~(swap & front_q[26] & back_q[10])) | (swap & front_q[10] & back_q[26]),
        (order_q[279] & ~(swap & front_q[25] & back_q[10])) | (swap & front_q[10] & back_q[25]),
        (order_q[278] & ~(swap & front_q[24] & back_q[10])) | (swap & front_q[10] & back_q[24]),
        (order_q[277] & ~(swap & front_q[23] & back_q[10])) | (swap & front_q[10] & back_q[23]),
        (order_q[276] & ~(swap & front_q[22] & back_q[10])) | (swap & front_q[10] & back_q[22]),
        (order_q[275] & ~(swap & front_q[21] & back_q[10])) | (swap & front_q[10] & back_q[21]),
        (order_q[274] & ~(swap & front_q[20] & back_q[10])) | (swap & front_q[10] & back_q[20]),
        (order_q[273] & ~(swap & front_q[19] & back_q[10])) | (swap & front_q[10] & back_q[19]),
        (order_q[272] & ~(swap & front_q[18] & back_q[10])) | (swap & front_q[10] & back_q[18]),
        (order_q[271] & ~(swap & front_q[17] & back_q[10])) | (swap & front_q[10] & back_q[17]),
        (order_q[270] & ~(swap & front_q[16] & back_q[10])) | (swap & front_q[10] & back_q[16]),
        (order_q[269] & ~(swap & front_q[15] & back_q[10])) | (swap & front_q[10] & back_q[15]),
        (order_q[268] & ~(swap & front_q[14] & back_q[10])) | (swap & front_q[10] & back_q[14]),
        (order_q[267] & ~(swap & front_q[13] & back_q[10])) | (swap & front_q[10] & back_q[13]),
        (order_q[266] & ~(swap & front_q[12] & back_q[10])) | (swap & front_q[10] & back_q[12]),
        (order_q[265] & ~(swap & front_q[11] & back_q[10])) | (swap & front_q[10] & back_q[11]),
        (order_q[264] & ~(swap & front_q[31] & back_q[9])) | (swap & front_q[9] & back_q[31]),
        (order_q[263] & ~(swap & front_q[30] & back_q[9])) | (swap & front_q[9] & back_q[30]),
        (order_q[262] & ~(swap & front_q[29] & back_q[9])) | (swap & front_q[9] & back_q[29]),
        (order_q[261] & ~(swap & front_q[28] & back_q[9])) | (swap & front_q[9] & back_q[28]),
        (order_q[260] & ~(swap & front_q[27] & back_q[9])) | (swap & front_q[9] & back_q[27]),
        (order_q[259] & ~(swap & front_q[26] & back_q[9])) | (swap & front_q[9] & back_q[26]),
        (order_q[258] & ~(swap & front_q[25] & back_q[9])) | (swap & front_q[9] & back_q[25]),
        (order_q[257] & ~(swap & front_q[24] & back_q[9])) | (swap & front_q[9] & back_q[24]),
        (order_q[256] & ~(swap & front_q[23] & back_q[9])) | (swap & front_q[9] & back_q[23]),
        (order_q[255] & ~(swap & front_q[22] & back_q[9])) | (swap & front_q[9] & back_q[22]),
        (order_q[254] & ~(swap & front_q[21] & back_q[9])) | (swap & front_q[9] & back_q[21]),
        (order_q[253] & ~(swap & front_q[20] & back_q[9])) | (swap & front_q[9] & back_q[20]),
        (order_q[252] & ~(swap & front_q[19] & back_q[9])) | (swap & front_q[9] & back_q[19]),
        (order_q[251] & ~(swap & front_q[18] & back_q[9])) | (swap & front_q[9] & back_q[18]),
        (order_q[250] & ~(swap & front_q[17] & back_q[9])) | (swap & front_q[9] & back_q[17]),
        (order_q[249] & ~(swap & front_q[16] & back_q[9])) | (swap & front_q[9] & back_q[16]),
        (order_q[248] & ~(swap & front_q[15] & back_q[9])) | (swap & front_q[9] & back_q[15]),
        (order_q[247] & ~(swap & front_q[14] & back_q[9])) | (swap & front_q[9] & back_q[14]),
        (order_q[246] & ~(swap & front_q[13] & back_q[9])) | (swap & front_q[9] & back_q[13]),
        (order_q[245] & ~(swap & front_q[12] & back_q[9])) | (swap & front_q[9] & back_q[12]),
        (order_q[244] & ~(swap & front_q[11] & back_q[9])) | (swap & front_q[9] & back_q[11]),
        (order_q[243] & ~(swap & front_q[10] & back_q[9])) | (swap & front_q[9] & back_q[10]),
        (order_q[242] & ~(swap & front_q[31] & back_q[8])) | (swap & front_q[8] & back_q[31]),
        (order_q[241] & ~(swap & front_q[30] & back_q[8])) | (swap & front_q[8] & back_q[30]),
        (order_q[240] & ~(swap & front_q[29] & back_q[8])) | (swap & front_q[8] & back_q[29]),
        (order_q[239] & ~(swap & front_q[28] & back_q[8])) | (swap & front_q[8] & back_q[28]),
        (order_q[238] & ~(swap & front_q[27] & back_q[8])) | (swap & front_q[8] & back_q[27]),
        (order_q[237] & ~(swap & front_q[26] & back_q[8])) | (swap & front_q[8] & back_q[26]),
        (order_q[236] & ~(swap & front_q[25] & back_q[8])) | (swap & front_q[8] & back_q[25]),
        (order_q[235] & ~(swap & front_q[24] & back_q[8])) | (swap & front_q[8] & back_q[24]),
        (order_q[234] & ~(swap & front_q[23] & back_q[8])) | (swap & front_q[8] & back_q[23]),
        (order_q[233] & ~(swap & front_q[22] & back_q[8])) | (swap & front_q[8] & back_q[22]),
        (order_q[232] & ~(swap & front_q[21] & back_q[8])) | (swap & front_q[8] & back_q[21]),
        (order_q[231] & ~(swap & front_q[20] & back_q[8])) | (swap & front_q[8] & back_q[20]),
        (order_q[230] & ~(swap & front_q[19] & back_q[8])) | (swap & front_q[8] & back_q[19]),
        (order_q[229] & ~(swap & front_q[18] & back_q[8])) | (swap & front_q[8] & back_q[18]),
        (order_q[228] & ~(swap & front_q[17] & back_q[8])) | (swap & front_q[8] & back_q[17]),
        (order_q[227] & ~(swap & front_q[16] & back_q[8])) | (swap & front_q[8] & back_q[16]),
        (order_q[226] & ~(swap & front_q[15] & back_q[8])) | (swap & front_q[8] & back_q[15]),
        (order_q[225] & ~(swap & front_q[14] & back_q[8])) | (swap & front_q[8] & back_q[14]),
        (order_q[224] & ~(swap & front_q[13] & back_q[8])) | (swap & front_q[8] & back_q[13]),
        (order_q[223] & ~(swap & front_q[12] & back_q[8])) | (swap & front_q[8] & back_q[12]),
        (order_q[222] & ~(swap & front_q[11] & back_q[8])) | (swap & front_q[8] & back_q[11]),
        (order_q[221] & ~(swap & front_q[10] & back_q[8])) | (swap & front_q[8] & back_q[10]),
        (order_q[220] & ~(swap & front_q[9] & back_q[8])) | (swap & front_q[8] & back_q[9]),
        (order_q[219] & ~(swap & front_q[31] & back_q[7])) | (swap & front_q[7] & back_q[31]),
        (order_q[218] & ~(swap & front_q[30] & back_q[7])) | (swap & front_q[7] & back_q[30]),
        (order_q[217] & ~(swap & front_q[29] & back_q[7])) | (swap & front_q[7] & back_q[29]),
        (order_q[216] & ~(swap & front_q[28] & back_q[7])) | (swap & front_q[7] & back_q[28]),
        (order_q[215] & ~(swap & front_q[27] & back_q[7])) | (swap & front_q[7] & back_q[27]),
        (order_q[214] & ~(swap & front_q[26] & back_q[7])) | (swap & front_q[7] & back_q[26]),
        (order_q[213] & ~(swap & front_q[25] & back_q[7])) | (swap & front_q[7] & back_q[25]),
        (order_q[212] & ~(swap & front_q[24] & back_q[7])) | (swap & front_q[7] & back_q[24]),
        (order_q[211] & ~(swap & front_q[23] & back_q[7])) | (swap & front_q[7] & back_q[23]),
        (order_q[210] & ~(swap & front_q[22] & back_q[7])) | (swap & front_q[7] & back_q[22]),
        (order_q[209] & ~(swap & front_q[21] & back_q[7])) | (swap & front_q[7] & back_q[21]),
        (order_q[208] & ~(swap & front_q[20] & back_q[7])) | (swap & front_q[7] & back_q[20]),
        (order_q[207] & ~(swap & front_q[19] & back_q[7])) | (swap & front_q[7] & back_q[19]),
        (order_q[206] & ~(swap & front_q[18] & back_q[7])) | (swap & front_q[7] & back_q[18]),
        (order_q[205] & ~(swap & front_q[17] & back_q[7])) | (swap & front_q[7] & back_q[17]),
        (order_q[204] & ~(swap & front_q[16] & back_q[7])) | (swap & front_q[7] & back_q[16]),
        (order_q[203] & ~(swap & front_q[15] & back_q[7])) | (swap & front_q[7] & back_q[15]),
        (order_q[202] & ~(swap & front_q[14] & back_q[7])) | (swap & front_q[7] & back_q[14]),
        (order_q[201] & ~(swap & front_q[13] & back_q[7])) | (swap & front_q[7] & back_q[13]),
        (order_q[200] & ~(swap & front_q[12] & back_q[7])) | (swap & front_q[7] & back_q[12]),
        (order_q[199] & ~(swap & front_q[11] & back_q[7])) | (swap & front_q[7] & back_q[11]),
        (order_q[198] & ~(swap & front_q[10] & back_q[7])) | (swap & front_q[7] & back_q[10]),
        (order_q[197] & ~(swap & front_q[9] & back_q[7])) | (swap & front_q[7] & back_q[9]),
        (order_q[196] & ~(swap & front_q[8] & back_q[7])) | (swap & front_q[7] & back_q[8]),
        (order_q[195] & ~(swap & front_q[31] & back_q[6])) | (swap & front_q[6] & back_q[31]),
        (order_q[194] & ~(swap & front_q[30] & back_q[6])) | (swap & front_q[6] & back_q[30]),
        (order_q[193] & ~(swap & front_q[29] & back_q[6])) | (swap & front_q[6] & back_q[29]),
        (order_q[192] & ~(swap & front_q[28] & back_q[6])) | (swap & front_q[6] & back_q[28]),
        (order_q[191] & ~(swap & front_q[27] & back_q[6])) | (swap & front_q[6] & back_q[27]),
        (order_q[190] & ~(swap & front_q[26] & back_q[6])) | (swap & front_q[6] & back_q[26]),
        (order_q[189] & ~(swap & front_q[25] & back_q[6])) | (swap & front_q[6] & back_q[25]),
        (order_q[188] & ~(swap & front_q[24] & back_q[6])) | (swap & front_q[6] & back_q[24]),
        (order_q[187] & ~(swap & front_q[23] & back_q[6])) | (swap & front_q[6] & back_q[23]),
        (order_q[186] & ~(swap & front_q[22] & back_q[6])) | (swap & front_q[6] & back_q[22]),
        (order_q[185] & ~(swap & front_q[21] & back_q[6])) | (swap & front_q[6] & back_q[21]),
        (order_q[184] & ~(swap & front_q[20] & back_q[6])) | (swap & front_q[6] & back_q[20]),
        (order_q[183] & ~(swap & front_q[19] & back_q[6])) | (swap & front_q[6] & back_q[19]),
        (order_q[182] & ~(swap & front_q[18] & back_q[6])) | (swap & front_q[6] & back_q[18]),
        (order_q[181] & ~(swap & front_q[17] & back_q[6])) | (swap & front_q[6] & back_q[17]),
        (order_q[180] & ~(swap & front_q[16] & back_q[6])) | (swap & front_q[6] & back_q[16]),
        (order_q[179] & ~(swap & front_q[15] & back_q[6])) | (swap & front_q[6] & back_q[15]),
        (order_q[178] & ~(swap & front_q[14] & back_q[6])) | (swap & front_q[6] & back_q[14]),
        (order_q[177] & ~(swap & front_q[13] & back_q[6])) | (swap & front_q[6] & back_q[13]),
        (order_q[176] & ~(swap & front_q[12] & back_q[6])) | (swap & front_q[6] & back_q[12]),
        (order_q[175] & ~(swap & front_q[11] & back_q[6])) | (swap & front_q[6] & back_q[11]),
        (order_q[174] & ~(swap & front_q[10] & back_q[6])) | (swap & front_q[6] & back_q[10]),
        (order_q[173] & ~(swap & front_q[9] & back_q[6])) | (swap & front_q[6] & back_q[9]),
        (order_q[172] & ~(swap & front_q[8] & back_q[6])) | (swap & front_q[6] & back_q[8]),
        (order_q[171] & ~(swap & front_q[7] & back_q[6])) | (swap & front_q[6] & back_q[7]),
        (order_q[170] & ~(swap & front_q[31] & back_q[5])) | (swap & front_q[5] & back_q[31]),
        (order_q[169] & ~(swap & front_q[30] & back_q[5])) | (swap & front_q[5] & back_q[30]),
        (order_q[168] & ~(swap & front_q[29] & back_q[5])) | (swap & front_q[5] & back_q[29]),
        (order_q[167] & ~(swap & front_q[28] & back_q[5])) | (swap & front_q[5] & back_q[28]),
        (order_q[166] & ~(swap & front_q[27] & back_q[5])) | (swap & front_q[5] & back_q[27]),
        (order_q[165] & ~(swap & front_q[26] & back_q[5])) | (swap & front_q[5] & back_q[26]),
        (order_q[164] & ~(swap & front_q[25] & back_q[5])) | (swap & front_q[5] & back_q[25]),
        (order_q[163] & ~(swap & front_q[24] & back_q[5])) | (swap & front_q[5] & back_q[24]),
        (order_q[162] & ~(swap & front_q[23] & back_q[5])) | (swap & front_q[5] & back_q[23]),
        (order_q[161] & ~(swap & front_q[22] & back_q[5])) | (swap & front_q[5] & back_q[22]),
        (order_q[160] & ~(swap & front_q[21] & back_q[5])) | (swap & front_q[5] & back_q[21]),
        (order_q[159] & ~(swap & front_q[20] & back_q[5])) | (swap & front_q[5] & back_q[20]),
        (order_q[158] & ~(swap & front_q[19] & back_q[5])) | (swap & front_q[5] & back_q[19]),
        (order_q[157] & ~(swap & front_q[18] & back_q[5])) | (swap & front_q[5] & back_q[18]),
        (order_q[156] & ~(swap & front_q[17] & back_q[5])) | (swap & front_q[5] & back_q[17]),
        (order_q[155] & ~(swap & front_q[16] & back_q[5])) | (swap & front_q[5] & back_q[16]),
        (order_q[154] & ~(swap & front_q[15] & back_q[5])) | (swap & front_q[5] & back_q[15]),
        (order_q[153] & ~(swap & front_q[14] & back_q[5])) | (swap & front_q[5] & back_q[14]),
        (order_q[152] & ~(swap & front_q[13] & back_q[5])) | (swap & front_q[5] & back_q[13]),
        (order_q[151] & ~(swap & front_q[12] & back_q[5])) | (swap & front_q[5] & back_q[12]),
        (order_q[150] & ~(swap & front_q[11] & back_q[5])) | (swap & front_q[5] & back_q[11]),
        (order_q[149] & ~(swap & front_q[10] & back_q[5])) | (swap & front_q[5] & back_q[10]),
        (order_q[148] & ~(swap & front_q[9] & back_q[5])) | (swap & front_q[5] & back_q[9]),
        (order_q[147] & ~(swap & front_q[8] & back_q[5])) | (swap & front_q[5] & back_q[8]),
        (order_q[146] & ~(swap & front_q[7] & back_q[5])) | (swap & front_q[5] & back_q[7]),
        (order_q[145] & ~(swap & front_q[6] & back_q[5])) | (swap & front_q[5] & back_q[6]),
        (order_q[144] & ~(swap & front_q[31] & back_q[4])) | (swap & front_q[4] & back_q[31]),
        (order_q[143] & ~(swap & front_q[30] & back_q[4])) | (swap & front_q[4] & back_q[30]),
        (order_q[142] & ~(swap & front_q[29] & back_q[4])) | (swap & front_q[4] & back_q[29]),
        (order_q[141] & ~(swap & front_q[28] & back_q[4])) | (swap & front_q[4] & back_q[28]),
        (order_q[140] & ~(swap & front_q[27] & back_q[4])) | (swap & front_q[4] & back_q[27]),
        (order_q[139] & ~(swap & front_q[26] & back_q[4])) | (swap & front_q[4] & back_q[26]),
        (order_q[138] & ~(swap & front_q[25] & back_q[4])) | (swap & front_q[4] & back_q[25]),
        (order_q[137] & ~(swap & front_q[24] & back_q[4])) | (swap & front_q[4] & back_q[24]),
        (order_q[136] & ~(swap & front_q[23] & back_q[4])) | (swap & front_q[4] & back_q[23]),
        (order_q[135] & ~(swap & front_q[22] & back_q[4])) | (swap & front_q[4] & back_q[22]),
        (order_q[134] & ~(swap & front_q[21] & back_q[4])) | (swap & front_q[4] & back_q[21]),
        (order_q[133] & ~(swap & front_q[20] & back_q[4])) | (swap & front_q[4] & back_q[20]),
        (order_q[132] & ~(swap & front_q[19] & back_q[4])) | (swap & front_q[4] & back_q[19]),
        (order_q[131] & ~(swap & front_q[18] & back_q[4])) | (swap & front_q[4] & back_q[18]),
        (order_q[130] & ~(swap & front_q[17] & back_q[4])) | (swap & front_q[4] & back_q[17]),
        (order_q[129] & ~(swap & front_q[16] & back_q[4])) | (swap & front_q[4] & back_q[16]),
        (order_q[128] & ~(swap & front_q[15] & back_q[4])) | (swap & front_q[4] & back_q[15]),
        (order_q[127] & ~(swap & front_q[14] & back_q[4])) | (swap & front_q[4] & back_q[14]),
        (order_q[126] & ~(swap & front_q[13] & back_q[4])) | (swap & front_q[4] & back_q[13]),
        (order_q[125] & ~(swap & front_q[12] & back_q[4])) | (swap & front_q[4] & back_q[12]),
        (order_q[124] & ~(swap & front_q[11] & back_q[4])) | (swap & front_q[4] & back_q[11]),
        (order_q[123] & ~(swap & front_q[10] & back_q[4])) | (swap & front_q[4] & back_q[10]),
        (order_q[122] & ~(swap & front_q[9] & back_q[4])) | (swap & front_q[4] & back_q[9]),
        (order_q[121] & ~(swap & front_q[8] & back_q[4])) | (swap & front_q[4] & back_q[8]),
        (order_q[120] & ~(swap & front_q[7] & back_q[4])) | (swap & front_q[4] & back_q[7]),
        (order_q[119] & ~(swap & front_q[6] & back_q[4])) | (swap & front_q[4] & back_q[6]),
        (order_q[118] & ~(swap & front_q[5] & back_q[4])) | (swap & front_q[4] & back_q[5]),
        (order_q[117] & ~(swap & front_q[31] & back_q[3])) | (swap & front_q[3] & back_q[31]),
        (order_q[116] & ~(swap & front_q[30] & back_q[3])) | (swap & front_q[3] & back_q[30]),
        (order_q[115] & ~(swap & front_q[29] & back_q[3])) | (swap & front_q[3] & back_q[29]),
        (order_q[114] & ~(swap & front_q[28] & back_q[3])) | (swap & front_q[3] & back_q[28]),
        (order_q[113] & ~(swap & front_q[27] & back_q[3])) | (swap & front_q[3] & back_q[27]),
        (order_q[112] & ~(swap & front_q[26] & back_q[3])) | (swap & front_q[3] & back_q[26]),
        (order_q[111] & ~(swap & front_q[25] & back_q[3])) | (swap & front_q[3] & back_q[25]),
        (order_q[110] & ~(swap & front_q[24] & back_q[3])) | (swap & front_q[3] & back_q[24]),
        (order_q[109] & ~(swap & front_q[23] & back_q[3])) | (swap & front_q[3] & back_q[23]),
        (order_q[108] & ~(swap & front_q[22] & back_q[3])) | (swap & front_q[3] & back_q[22]),
        (order_q[107] & ~(swap & front_q[21] & back_q[3])) | (swap & front_q[3] & back_q[21]),
        (order_q[106] & ~(swap & front_q[20] & back_q[3])) | (swap & front_q[3] & back_q[20]),
        (order_q[105] & ~(swap & front_q[19] & back_q[3])) | (swap & front_q[3] & back_q[19]),
        (order_q[104] & ~(swap & front_q[18] & back_q[3])) | (swap & front_q[3] & back_q[18]),
        (order_q[103] & ~(swap & front_q[17] & back_q[3])) | (swap & front_q[3] & back_q[17]),
        (order_q[102] & ~(swap & front_q[16] & back_q[3])) | (swap & front_q[3] & back_q[16]),
        (order_q[101] & ~(swap & front_q[15] & back_q[3])) | (swap & front_q[3] & back_q[15]),
        (order_q[100] & ~(swap & front_q[14] & back_q[3])) | (swap & front_q[3] & back_q[14]),
        (order_q[99] & ~(swap & front_q[13] & back_q[3])) | (swap & front_q[3] & back_q[13]),
        (order_q[98] & ~(swap & front_q[12] & back_q[3])) | (swap & front_q[3] & back_q[12]),
        (order_q[97] & ~(swap & front_q[11] & back_q[3])) | (swap & front_q[3] & back_q[11]),
        (order_q[96] & ~(swap & front_q[10] & back_q[3])) | (swap & front_q[3] & back_q[10]),
        (order_q[95] & ~(swap & front_q[9] & back_q[3])) | (swap & front_q[3] & back_q[9]),
        (order_q[94] & ~(swap & front_q[8] & back_q[3])) | (swap & front_q[3] & back_q[8]),
        (order_q[93] & ~(swap & front_q[7] & back_q[3])) | (swap & front_q[3] & back_q[7]),
        (order_q[92] & ~(swap & front_q[6] & back_q[3])) | (swap & front_q[3] & back_q[6]),
        (order_q[91] & ~(swap & front_q[5] & back_q[3])) | (swap & front_q[3] & back_q[5]),
        (order_q[90] & ~(swap & front_q[4] & back_q[3])) | (swap & front_q[3] & back_q[4]),
        (order_q[89] & ~(swap & front_q[31] & back_q[2])) | (swap & front_q[2] & back_q[31]),
        (order_q[88] & ~(swap & front_q[30] & back_q[2])) | (swap & front_q[2] & back_q[30]),
        (order_q[87] & ~(swap & front_q[29] & back_q[2])) | (swap & front_q[2] & back_q[29]),
        (order_q[86] & ~(swap & front_q[28] & back_q[2])) | (swap & front_q[2] & back_q[28]),
        (order_q[85] & ~(swap & front_q[27] & back_q[2])) | (swap & front_q[2] & back_q[27]),
        (order_q[84] & ~(swap & front_q[26] & back_q[2])) | (swap & front_q[2] & back_q[26]),
        (order_q[83] & ~(swap & front_q[25] & back_q[2])) | (swap & front_q[2] & back_q[25]),
        (order_q[82] & ~(swap & front_q[24] & back_q[2])) | (swap & front_q[2] & back_q[24]),
        (order_q[81] & ~(swap & front_q[23] & back_q[2])) | (swap & front_q[2] & back_q[23]),
        (order_q[80] & ~(swap & front_q[22] & back_q[2])) | (swap & front_q[2] & back_q[22]),
        (order_q[79] & ~(swap & front_q[21] & back_q[2])) | (swap & front_q[2] & back_q[21]),
        (order_q[78] & ~(swap & front_q[20] & back_q[2])) | (swap & front_q[2] & back_q[20]),
        (order_q[77] & ~(swap & front_q[19] & back_q[2])) | (swap & front_q[2] & back_q[19]),
        (order_q[76] & ~(swap & front_q[18] & back_q[2])) | (swap & front_q[2] & back_q[18]),
        (order_q[75] & ~(swap & front_q[17] & back_q[2])) | (swap & front_q[2] & back_q[17]),
        (order_q[74] & ~(swap & front_q[16] & back_q[2])) | (swap & front_q[2] & back_q[16]),
        (order_q[73] & ~(swap & front_q[15] & back_q[2])) | (swap & front_q[2] & back_q[15]),
        (order_q[72] & ~(swap & front_q[14] & back_q[2])) | (swap & front_q[2] & back_q[14]),
        (order_q[71] & ~(swap & front_q[13] & back_q[2])) | (swap & front_q[2] & back_q[13]),
        (order_q[70] & ~(swap & front_q[12] & back_q[2])) | (swap & front_q[2] & back_q[12]),
        (order_q[69] & ~(swap & front_q[11] & back_q[2])) | (swap & front_q[2] & back_q[11]),
        (order_q[68] & ~(swap & front_q[10] & back_q[2])) | (swap & front_q[2] & back_q[10]),
        (order_q[67] & ~(swap & front_q[9] & back_q[2])) | (swap & front_q[2] & back_q[9]),
        (order_q[66] & ~(swap & front_q[8] & back_q[2])) | (swap & front_q[2] & back_q[8]),
        (order_q[65] & ~(swap & front_q[7] & back_q[2])) | (swap & front_q[2] & back_q[7]),
        (order_q[64] & ~(swap & front_q[6] & back_q[2])) | (swap & front_q[2] & back_q[6]),
        (order_q[63] & ~(swap & front_q[5] & back_q[2])) | (swap & front_q[2] & back_q[5]),
        (order_q[62] & ~(swap & front_q[4] & back_q[2])) | (swap & front_q[2] & back_q[4]),
        (order_q[61] & ~(swap & front_q[3] & back_q[2])) | (swap & front_q[2] & back_q[3]),
        (order_q[60] & ~(swap & front_q[31] & back_q[1])) | (swap & front_q[1] & back_q[31]),
        (order_q[59] & ~(swap & front_q[30] & back_q[1])) | (swap & front_q[1] & back_q[30]),
        (order_q[58] & ~(swap & front_q[29] & back_q[1])) | (swap & front_q[1] & back_q[29]),
        (order_q[57] & ~(swap & front_q[28] & back_q[1])) | (swap & front_q[1] & back_q[28]),
        (order_q[56] & ~(swap & front_q[27] & back_q[1])) | (swap & front_q[1] & back_q[27]),
        (order_q[55] & ~(swap & front_q[26] & back_q[1])) | (swap & front_q[1] & back_q[26]),
        (order_q[54] & ~(swap & front_q[25] & back_q[1])) | (swap & front_q[1] & back_q[25]),
        (order_q[53] & ~(swap & front_q[24] & back_q[1])) | (swap & front_q[1] & back_q[24]),
        (order_q[52] & ~(swap & front_q[23] & back_q[1])) | (swap & front_q[1] & back_q[23]),
        (order_q[51] & ~(swap & front_q[22] & back_q[1])) | (swap & front_q[1] & back_q[22]),
        (order_q[50] & ~(swap & front_q[21] & back_q[1])) | (swap & front_q[1] & back_q[21]),
        (order_q[49] & ~(swap & front_q[20] & back_q[1])) | (swap & front_q[1] & back_q[20]),
        (order_q[48] & ~(swap & front_q[19] & back_q[1])) | (swap & front_q[1] & back_q[19]),
        (order_q[47] & ~(swap & front_q[18] & back_q[1])) | (swap & front_q[1] & back_q[18]),
        (order_q[46] & ~(swap & front_q[17] & back_q[1])) | (swap & front_q[1] & back_q[17]),
        (order_q[45] & ~(swap & front_q[16] & back_q[1])) | (swap & front_q[1] & back_q[16]),
        (order_q[44] & ~(swap & front_q[15] & back_q[1])) | (swap & front_q[1] & back_q[15]),
        (order_q[43] & ~(swap & front_q[14] & back_q[1])) | (swap & front_q[1] & back_q[14]),
        (order_q[42] & ~(swap & front_q[13] & back_q[1])) | (swap & front_q[1] & back_q[13]),
        (order_q[41] & ~(swap & front_q[12] & back_q[1])) | (swap & front_q[1] & back_q[12]),
        (order_q[40] & ~(swap & front_q[11] & back_q[1])) | (swap & front_q[1] & back_q[11]),
        (order_q[39] & ~(swap & front_q[10] & back_q[1])) | (swap & front_q[1] & back_q[10]),
        (order_q[38] & ~(swap & front_q[9] & back_q[1])) | (swap & front_q[1] & back_q[9]),
        (order_q[37] & ~(swap & front_q[8] & back_q[1])) | (swap & front_q[1] & back_q[8]),
        (order_q[36] & ~(swap & front_q[7] & back_q[1])) | (swap & front_q[1] & back_q[7]),
        (order_q[35] & ~(swap & front_q[6] & back_q[1])) | (swap & front_q[1] & back_q[6]),
        (order_q[34] & ~(swap & front_q[5] & back_q[1])) | (swap & front_q[1] & back_q[5]),
        (order_q[33] & ~(swap & front_q[4] & back_q[1])) | (swap & front_q[1] & back_q[4]),
        (order_q[32] & ~(swap & front_q[3] & back_q[1])) | (swap & front_q[1] & back_q[3]),
        (order_q[31] & ~(swap & front_q[2] & back_q[1])) | (swap & front_q[1] & back_q[2]),
        (order_q[30] & ~(swap & front_q[31] & back_q[0])) | (swap & front_q[0] & back_q[31]),
        (order_q[29] & ~(swap & front_q[30] & back_q[0])) | (swap & front_q[0] & back_q[30]),
        (order_q[28] & ~(swap & front_q[29] & back_q[0])) | (swap & front_q[0] & back_q[29]),
        (order_q[27] & ~(swap & front_q[28] & back_q[0])) | (swap & front_q[0] & back_q[28]),
        (order_q[26] & ~(swap & front_q[27] & back_q[0])) | (swap & front_q[0] & back_q[27]),
        (order_q[25] & ~(swap & front_q[26] & back_q[0])) | (swap & front_q[0] & back_q[26]),
        (order_q[24] & ~(swap & front_q[25] & back_q[0])) | (swap & front_q[0] & back_q[25]),
        (order_q[23] & ~(swap & front_q[24] & back_q[0])) | (swap & front_q[0] & back_q[24]),
        (order_q[22] & ~(swap & front_q[23] & back_q[0])) | (swap & front_q[0] & back_q[23]),
        (order_q[21] & ~(swap & front_q[22] & back_q[0])) | (swap & front_q[0] & back_q[22]),
        (order_q[20] & ~(swap & front_q[21] & back_q[0])) | (swap & front_q[0] & back_q[21]),
        (order_q[19] & ~(swap & front_q[20] & back_q[0])) | (swap & front_q[0] & back_q[20]),
        (order_q[18] & ~(swap & front_q[19] & back_q[0])) | (swap & front_q[0] & back_q[19]),
        (order_q[17] & ~(swap & front_q[18] & back_q[0])) | (swap & front_q[0] & back_q[18]),
        (order_q[16] & ~(swap & front_q[17] & back_q[0])) | (swap & front_q[0] & back_q[17]),
        (order_q[15] & ~(swap & front_q[16] & back_q[0])) | (swap & front_q[0] & back_q[16]),
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
  wire [31:0] ahead = {
    ~front_q[31] &
    (~front_q[0] | order_q[30]) &
    (~front_q[1] | order_q[60]) &
    (~front_q[2] | order_q[89]) &
    (~front_q[3] | order_q[117]) &
    (~front_q[4] | order_q[144]) &
    (~front_q[5] | order_q[170]) &
    (~front_q[6] | order_q[195]) &
    (~front_q[7] | order_q[219]) &
    (~front_q[8] | order_q[242]) &
    (~front_q[9] | order_q[264]) &
    (~front_q[10] | order_q[285]) &
    (~front_q[11] | order_q[305]) &
    (~front_q[12] | order_q[324]) &
    (~front_q[13] | order_q[342]) &
    (~front_q[14] | order_q[359]) &
    (~front_q[15] | order_q[375]) &
    (~front_q[16] | order_q[390]) &
    (~front_q[17] | order_q[404]) &
    (~front_q[18] | order_q[417]) &
    (~front_q[19] | order_q[429]) &
    (~front_q[20] | order_q[440]) &
    (~front_q[21] | order_q[450]) &
    (~front_q[22] | order_q[459]) &
    (~front_q[23] | order_q[467]) &
    (~front_q[24] | order_q[474]) &
    (~front_q[25] | order_q[480]) &
    (~front_q[26] | order_q[485]) &
    (~front_q[27] | order_q[489]) &
    (~front_q[28] | order_q[492]) &
    (~front_q[29] | order_q[494]) &
    (~front_q[30] | order_q[495]),
    ~front_q[30] &
    (~front_q[0] | order_q[29]) &
    (~front_q[1] | order_q[59]) &
    (~front_q[2] | order_q[88]) &
    (~front_q[3] | order_q[116]) &
    (~front_q[4] | order_q[143]) &
    (~front_q[5] | order_q[169]) &
    (~front_q[6] | order_q[194]) &
    (~front_q[7] | order_q[218]) &
    (~front_q[8] | order_q[241]) &
    (~front_q[9] | order_q[263]) &
    (~front_q[10] | order_q[284]) &
    (~front_q[11] | order_q[304]) &
    (~front_q[12] | order_q[323]) &
    (~front_q[13] | order_q[341]) &
    (~front_q[14] | order_q[358]) &
    (~front_q[15] | order_q[374]) &
    (~front_q[16] | order_q[389]) &
    (~front_q[17] | order_q[403]) &
    (~front_q[18] | order_q[416]) &
    (~front_q[19] | order_q[428]) &
    (~front_q[20] | order_q[439]) &
    (~front_q[21] | order_q[449]) &
    (~front_q[22] | order_q[458]) &
    (~front_q[23] | order_q[466]) &
    (~front_q[24] | order_q[473]) &
    (~front_q[25] | order_q[479]) &
    (~front_q[26] | order_q[484]) &
    (~front_q[27] | order_q[488]) &
    (~front_q[28] | order_q[491]) &
    (~front_q[29] | order_q[493]) &
    (~front_q[31] | ~order_q[495]),
    ~front_q[29] &
    (~front_q[0] | order_q[28]) &
    (~front_q[1] | order_q[58]) &
    (~front_q[2] | order_q[87]) &
    (~front_q[3] | order_q[115]) &
    (~front_q[4] | order_q[142]) &
    (~front_q[5] | order_q[168]) &
    (~front_q[6] | order_q[193]) &
    (~front_q[7] | order_q[217]) &
    (~front_q[8] | order_q[240]) &
    (~front_q[9] | order_q[262]) &
    (~front_q[10] | order_q[283]) &
    (~front_q[11] | order_q[303]) &
    (~front_q[12] | order_q[322]) &
    (~front_q[13] | order_q[340]) &
    (~front_q[14] | order_q[357]) &
    (~front_q[15] | order_q[373]) &
    (~front_q[16] | order_q[388]) &
    (~front_q[17] | order_q[402]) &
    (~front_q[18] | order_q[415]) &
    (~front_q[19] | order_q[427]) &
    (~front_q[20] | order_q[438]) &
    (~front_q[21] | order_q[448]) &
    (~front_q[22] | order_q[457]) &
    (~front_q[23] | order_q[465]) &
    (~front_q[24] | order_q[472]) &
    (~front_q[25] | order_q[478]) &
    (~front_q[26] | order_q[483]) &
    (~front_q[27] | order_q[487]) &
    (~front_q[28] | order_q[490]) &
    (~front_q[30] | ~order_q[493]) &
    (~front_q[31] | ~order_q[494]),
    ~front_q[28] &
    (~front_q[0] | order_q[27]) &
    (~front_q[1] | order_q[57]) &
    (~front_q[2] | order_q[86]) &
    (~front_q[3] | order_q[114]) &
    (~front_q[4] | order_q[141]) &
    (~front_q[5] | order_q[167]) &
    (~front_q[6] | order_q[192]) &
    (~front_q[7] | order_q[216]) &
    (~front_q[8] | order_q[239]) &
    (~front_q[9] | order_q[261]) &
    (~front_q[10] | order_q[282]) &
    (~front_q[11] | order_q[302]) &
    (~front_q[12] | order_q[321]) &
    (~front_q[13] | order_q[339]) &
    (~front_q[14] | order_q[356]) &
    (~front_q[15] | order_q[372]) &
    (~front_q[16] | order_q[387]) &
    (~front_q[17] | order_q[401]) &
    (~front_q[18] | order_q[414]) &
    (~front_q[19] | order_q[426]) &
    (~front_q[20] | order_q[437]) &
    (~front_q[21] | order_q[447]) &
    (~front_q[22] | order_q[456]) &
    (~front_q[23] | order_q[464]) &
    (~front_q[24] | order_q[471]) &
    (~front_q[25] | order_q[477]) &
    (~front_q[26] | order_q[482]) &
    (~front_q[27] | order_q[486]) &
    (~front_q[29] | ~order_q[490]) &
    (~front_q[30] | ~order_q[491]) &
    (~front_q[31] | ~order_q[492]),
    ~front_q[27] &
    (~front_q[0] | order_q[26]) &
    (~front_q[1] | order_q[56]) &
    (~front_q[2] | order_q[85]) &
    (~front_q[3] | order_q[113]) &
    (~front_q[4] | order_q[140]) &
    (~front_q[5] | order_q[166]) &
    (~front_q[6] | order_q[191]) &
    (~front_q[7] | order_q[215]) &
    (~front_q[8] | order_q[238]) &
    (~front_q[9] | order_q[260]) &
    (~front_q[10] | order_q[281]) &
    (~front_q[11] | order_q[301]) &
    (~front_q[12] | order_q[320]) &
    (~front_q[13] | order_q[338]) &
    (~front_q[14] | order_q[355]) &
    (~front_q[15] | order_q[371]) &
    (~front_q[16] | order_q[386]) &
    (~front_q[17] | order_q[400]) &
    (~front_q[18] | order_q[413]) &
    (~front_q[19] | order_q[425]) &
    (~front_q[20] | order_q[436]) &
    (~front_q[21] | order_q[446]) &
    (~front_q[22] | order_q[455]) &
    (~front_q[23] | order_q[463]) &
    (~front_q[24] | order_q[470]) &
    (~front_q[25] | order_q[476]) &
    (~front_q[26] | order_q[481]) &
    (~front_q[28] | ~order_q[486]) &
    (~front_q[29] | ~order_q[487]) &
    (~front_q[30] | ~order_q[488]) &
    (~front_q[31] | ~order_q[489]),
    ~front_q[26] &
    (~front_q[0] | order_q[25]) &
    (~front_q[1] | order_q[55]) &
    (~front_q[2] | order_q[84]) &
    (~front_q[3] | order_q[112]) &
    (~front_q[4] | order_q[139]) &
    (~front_q[5] | order_q[165]) &
    (~front_q[6] | order_q[190]) &
    (~front_q[7] | order_q[214]) &
    (~front_q[8] | order_q[237]) &
    (~front_q[9] | order_q[259]) &
    (~front_q[10] | order_q[280]) &
    (~front_q[11] | order_q[300]) &
    (~front_q[12] | order_q[319]) &
    (~front_q[13] | order_q[337]) &
    (~front_q[14] | order_q[354]) &
    (~front_q[15] | order_q[370]) &
    (~front_q[16] | order_q[385]) &
    (~front_q[17] | order_q[399]) &
    (~front_q[18] | order_q[412]) &
    (~front_q[19] | order_q[424]) &
    (~front_q[20] | order_q[435]) &
    (~front_q[21] | order_q[445]) &
    (~front_q[22] | order_q[454]) &
    (~front_q[23] | order_q[462]) &
    (~front_q[24] | order_q[469]) &
    (~front_q[25] | order_q[475]) &
    (~front_q[27] | ~order_q[481]) &
    (~front_q[28] | ~order_q[482]) &
    (~front_q[29] | ~order_q[483]) &
    (~front_q[30] | ~order_q[484]) &
    (~front_q[31] | ~order_q[485]),
    ~front_q[25] &
    (~front_q[0] | order_q[24]) &
    (~front_q[1] | order_q[54]) &
    (~front_q[2] | order_q[83]) &
    (~front_q[3] | order_q[111]) &
    (~front_q[4] | order_q[138]) &
    (~front_q[5] | order_q[164]) &
    (~front_q[6] | order_q[189]) &
    (~front_q[7] | order_q[213]) &
    (~front_q[8] | order_q[236]) &
    (~front_q[9] | order_q[258]) &
    (~front_q[10] | order_q[279]) &
    (~front_q[11] | order_q[299]) &
    (~front_q[12] | order_q[318]) &
    (~front_q[13] | order_q[336]) &
    (~front_q[14] | order_q[353]) &
    (~front_q[15] | order_q[369]) &
    (~front_q[16] | order_q[384]) &
    (~front_q[17] | order_q[398]) &
    (~front_q[18] | order_q[411]) &
    (~front_q[19] | order_q[423]) &
    (~front_q[20] | order_q[434]) &
    (~front_q[21] | order_q[444]) &
    (~front_q[22] | order_q[453]) &
    (~front_q[23] | order_q[461]) &
    (~front_q[24] | order_q[468]) &
    (~front_q[26] | ~order_q[475]) &
    (~front_q[27] | ~order_q[476]) &
    (~front_q[28] | ~order_q[477]) &
    (~front_q[29] | ~order_q[478]) &
    (~front_q[30] | ~order_q[479]) &
    (~front_q[31] | ~order_q[480]),
    ~front_q[24] &
    (~front_q[0] | order_q[23]) &
    (~front_q[1] | order_q[53]) &
    (~front_q[2] | order_q[82]) &
    (~front_q[3] | order_q[110]) &
    (~front_q[4] | order_q[137]) &
    (~front_q[5] | order_q[163]) &
    (~front_q[6] | order_q[188]) &
    (~front_q[7] | order_q[212]) &
    (~front_q[8] | order_q[235]) &
    (~front_q[9] | order_q[257]) &
    (~front_q[10] | order_q[278]) &
    (~front_q[11] | order_q[298]) &
    (~front_q[12] | order_q[317]) &
    (~front_q[13] | order_q[335]) &
    (~front_q[14] | order_q[352]) &
    (~front_q[15] | order_q[368]) &
    (~front_q[16] | order_q[383]) &
    (~front_q[17] | order_q[397]) &
    (~front_q[18] | order_q[410]) &
    (~front_q[19] | order_q[422]) &
    (~front_q[20] | order_q[433]) &
    (~front_q[21] | order_q[443]) &
    (~front_q[22] | order_q[452]) &
    (~front_q[23] | order_q[460]) &
    (~front_q[25] | ~order_q[468]) &
    (~front_q[26] | ~order_q[469]) &
    (~front_q[27] | ~order_q[470]) &
    (~front_q[28] | ~order_q[471]) &
    (~front_q[29] | ~order_q[472]) &
    (~front_q[30] | ~order_q[473]) &
    (~front_q[31] | ~order_q[474]),
    ~front_q[23] &
    (~front_q[0] | order_q[22]) &
    (~front_q[1] | order_q[52]) &
    (~front_q[2] | order_q[81]) &
    (~front_q[3] | order_q[109]) &
    (~front_q[4] | order_q[136]) &
    (~front_q[5] | order_q[162]) &
    (~front_q[6] | order_q[187]) &
    (~front_q[7] | order_q[211]) &
    (~front_q[8] | order_q[234]) &
    (~front_q[9] | order_q[256]) &
    (~front_q[10] | order_q[277]) &
    (~front_q[11] | order_q[297]) &
    (~front_q[12] | order_q[316]) &
    (~front_q[13] | order_q[334]) &
    (~front_q[14] | order_q[351]) &
    (~front_q[15] | order_q[367]) &
    (~front_q[16] | order_q[382]) &
    (~front_q[17] | order_q[396]) &
    (~front_q[18] | order_q[409]) &
    (~front_q[19] | order_q[421]) &
    (~front_q[20] | order_q[432]) &
    (~front_q[21] | order_q[442]) &
    (~front_q[22] | order_q[451]) &
    (~front_q[24] | ~order_q[460]) &
    (~front_q[25] | ~order_q[461]) &
    (~front_q[26] | ~order_q[462]) &
    (~front_q[27] | ~order_q[463]) &
    (~front_q[28] | ~order_q[464]) &
    (~front_q[29] | ~order_q[465]) &
    (~front_q[30] | ~order_q[466]) &
    (~front_q[31] | ~order_q[467]),
    ~front_q[22] &
    (~front_q[0] | order_q[21]) &
    (~front_q[1] | order_q[51]) &
    (~front_q[2] | order_q[80]) &
    (~front_q[3] | order_q[108]) &
    (~front_q[4] | order_q[135]) &
    (~front_q[5] | order_q[161]) &
    (~front_q[6] | order_q[186]) &
    (~front_q[7] | order_q[210]) &
    (~front_q[8] | order_q[233]) &
    (~front_q[9] | order_q[255]) &
    (~front_q[10] | order_q[276]) &
    (~front_q[11] | order_q[296]) &
    (~front_q[12] | order_q[315]) &
    (~front_q[13] | order_q[333]) &
    (~front_q[14] | order_q[350]) &
    (~front_q[15] | order_q[366]) &
    (~front_q[16] | order_q[381]) &
    (~front_q[17] | order_q[395]) &
    (~front_q[18] | order_q[408]) &
    (~front_q[19] | order_q[420]) &
    (~front_q[20] | order_q[431]) &
    (~front_q[21] | order_q[441]) &
    (~front_q[23] | ~order_q[451]) &
    (~front_q[24] | ~order_q[452]) &
    (~front_q[25] | ~order_q[453]) &
    (~front_q[26] | ~order_q[454]) &
    (~front_q[27] | ~order_q[455]) &
    (~front_q[28] | ~order_q[456]) &
    (~front_q[29] | ~order_q[457]) &
    (~front_q[30] | ~order_q[458]) &
    (~front_q[31] | ~order_q[459]),
    ~front_q[21] &
    (~front_q[0] | order_q[20]) &
    (~front_q[1] | order_q[50]) &
    (~front_q[2] | order_q[79]) &
    (~front_q[3] | order_q[107]) &
    (~front_q[4] | order_q[134]) &
    (~front_q[5] | order_q[160]) &
    (~front_q[6] | order_q[185]) &
    (~front_q[7] | order_q[209]) &
    (~front_q[8] | order_q[232]) &
    (~front_q[9] | order_q[254]) &
    (~front_q[10] | order_q[275]) &
    (~front_q[11] | order_q[295]) &
    (~front_q[12] | order_q[314]) &
    (~front_q[13] | order_q[332]) &
    (~front_q[14] | order_q[349]) &
    (~front_q[15] | order_q[365]) &
    (~front_q[16] | order_q[380]) &
    (~front_q[17] | order_q[394]) &
    (~front_q[18] | order_q[407]) &
    (~front_q[19] | order_q[419]) &
    (~front_q[20] | order_q[430]) &
    (~front_q[22] | ~order_q[441]) &
    (~front_q[23] | ~order_q[442]) &
    (~front_q[24] | ~order_q[443]) &
    (~front_q[25] | ~order_q[444]) &
    (~front_q[26] | ~order_q[445]) &
    (~front_q[27] | ~order_q[446]) &
    (~front_q[28] | ~order_q[447]) &
    (~front_q[29] | ~order_q[448]) &
    (~front_q[30] | ~order_q[449]) &
    (~front_q[31] | ~order_q[450]),
    ~front_q[20] &
    (~front_q[0] | order_q[19]) &
    (~front_q[1] | order_q[49]) &
    (~front_q[2] | order_q[78]) &
    (~front_q[3] | order_q[106]) &
    (~front_q[4] | order_q[133]) &
    (~front_q[5] | order_q[159]) &
    (~front_q[6] | order_q[184]) &
    (~front_q[7] | order_q[208]) &
    (~front_q[8] | order_q[231]) &
    (~front_q[9] | order_q[253]) &
    (~front_q[10] | order_q[274]) &
    (~front_q[11] | order_q[294]) &
    (~front_q[12] | order_q[313]) &
    (~front_q[13] | order_q[331]) &
    (~front_q[14] | order_q[348]) &
    (~front_q[15] | order_q[364]) &
    (~front_q[16] | order_q[379]) &
    (~front_q[17] | order_q[393]) &
    (~front_q[18] | order_q[406]) &
    (~front_q[19] | order_q[418]) &
    (~front_q[21] | ~order_q[430]) &
    (~front_q[22] | ~order_q[431]) &
    (~front_q[23] | ~order_q[432]) &
    (~front_q[24] | ~order_q[433]) &
    (~front_q[25] | ~order_q[434]) &
    (~front_q[26] | ~order_q[435]) &
    (~front_q[27] | ~order_q[436]) &
    (~front_q[28] | ~order_q[437]) &
    (~front_q[29] | ~order_q[438]) &
    (~front_q[30] | ~order_q[439]) &
    (~front_q[31] | ~order_q[440]),
    ~front_q[19] &
    (~front_q[0] | order_q[18]) &
    (~front_q[1] | order_q[48]) &
    (~front_q[2] | order_q[77]) &
    (~front_q[3] | order_q[105]) &
    (~front_q[4] | order_q[132]) &
    (~front_q[5] | order_q[158]) &
    (~front_q[6] | order_q[183]) &
    (~front_q[7] | order_q[207]) &
    (~front_q[8] | order_q[230]) &
    (~front_q[9] | order_q[252]) &
    (~front_q[10] | order_q[273]) &
    (~front_q[11] | order_q[293]) &
    (~front_q[12] | order_q[312]) &
    (~front_q[13] | order_q[330]) &
    (~front_q[14] | order_q[347]) &
    (~front_q[15] | order_q[363]) &
    (~front_q[16] | order_q[378]) &
    (~front_q[17] | order_q[392]) &
    (~front_q[18] | order_q[405]) &
    (~front_q[20] | ~order_q[418]) &
    (~front_q[21] | ~order_q[419]) &
    (~front_q[22] | ~order_q[420]) &
    (~front_q[23] | ~order_q[421]) &
    (~front_q[24] | ~order_q[422]) &
    (~front_q[25] | ~order_q[423]) &
    (~front_q[26] | ~order_q[424]) &
    (~front_q[27] | ~order_q[425]) &
    (~front_q[28] | ~order_q[426]) &
    (~front_q[29] | ~order_q[427]) &
    (~front_q[30] | ~order_q[428]) &
    (~front_q[31] | ~order_q[429]),
    ~front_q[18] &
    (~front_q[0] | order_q[17]) &
    (~front_q[1] | order_q[47]) &
    (~front_q[2] | order_q[76]) &
    (~front_q[3] | order_q[104]) &
    (~front_q[4] | order_q[131]) &
    (~front_q[5] | order_q[157]) &
    (~front_q[6] | order_q[182]) &
    (~front_q[7] | order_q[206]) &
    (~front_q[8] | order_q[229]) &
    (~front_q[9] | order_q[251]) &
    (~front_q[10] | order_q[272]) &
    (~front_q[11] | order_q[292]) &
    (~front_q[12] | order_q[311]) &
    (~front_q[13] | order_q[329]) &
    (~front_q[14] | order_q[346]) &
    (~front_q[15] | order_q[362]) &
    (~front_q[16] | order_q[377]) &
    (~front_q[17] | order_q[391]) &
    (~front_q[19] | ~order_q[405]) &
    (~front_q[20] | ~order_q[406]) &
    (~front_q[21] | ~order_q[407]) &
    (~front_q[22] | ~order_q[408]) &
    (~front_q[23] | ~order_q[409]) &
    (~front_q[24] | ~order_q[410]) &
    (~front_q[25] | ~order_q[411]) &
    (~front_q[26] | ~order_q[412]) &
    (~front_q[27] | ~order_q[413]) &
    (~front_q[28] | ~order_q[414]) &
    (~front_q[29] | ~order_q[415]) &
    (~front_q[30] | ~order_q[416]) &
    (~front_q[31] | ~order_q[417]),
    ~front_q[17] &
    (~front_q[0] | order_q[16]) &
    (~front_q[1] | order_q[46]) &
    (~front_q[2] | order_q[75]) &
    (~front_q[3] | order_q[103]) &
    (~front_q[4] | order_q[130]) &
    (~front_q[5] | order_q[156]) &
    (~front_q[6] | order_q[181]) &
    (~front_q[7] | order_q[205]) &
    (~front_q[8] | order_q[228]) &
    (~front_q[9] | order_q[250]) &
    (~front_q[10] | order_q[271]) &
    (~front_q[11] | order_q[291]) &
    (~front_q[12] | order_q[310]) &
    (~front_q[13] | order_q[328]) &
    (~front_q[14] | order_q[345]) &
    (~front_q[15] | order_q[361]) &
    (~front_q[16] | order_q[376]) &
    (~front_q[18] | ~order_q[391]) &
    (~front_q[19] | ~order_q[392]) &
    (~front_q[20] | ~order_q[393]) &
    (~front_q[21] | ~order_q[394]) &
    (~front_q[22] | ~order_q[395]) &
    (~front_q[23] | ~order_q[396]) &
    (~front_q[24] | ~order_q[397]) &
    (~front_q[25] | ~order_q[398]) &
    (~front_q[26] | ~order_q[399]) &
    (~front_q[27] | ~order_q[400]) &
    (~front_q[28] | ~order_q[401]) &
    (~front_q[29] | ~order_q[402]) &
    (~front_q[30] | ~order_q[403]) &
    (~front_q[31] | ~order_q[404]),
    ~front_q[16] &
    (~front_q[0] | order_q[15]) &
    (~front_q[1] | order_q[45]) &
    (~front_q[2] | order_q[74]) &
    (~front_q[3] | order_q[102]) &
    (~front_q[4] | order_q[129]) &
    (~front_q[5] | order_q[155]) &
    (~front_q[6] | order_q[180]) &
    (~front_q[7] | order_q[204]) &
    (~front_q[8] | order_q[227]) &
    (~front_q[9] | order_q[249]) &
    (~front_q[10] | order_q[270]) &
    (~front_q[11] | order_q[290]) &
    (~front_q[12] | order_q[309]) &
    (~front_q[13] | order_q[327]) &
    (~front_q[14] | order_q[344]) &
    (~front_q[15] | order_q[360]) &
    (~front_q[17] | ~order_q[376]) &
    (~front_q[18] | ~order_q[377]) &
    (~front_q[19] | ~order_q[378]) &
    (~front_q[20] | ~order_q[379]) &
    (~front_q[21] | ~order_q[380]) &
    (~front_q[22] | ~order_q[381]) &
    (~front_q[23] | ~order_q[382]) &
    (~front_q[24] | ~order_q[383]) &
    (~front_q[25] | ~order_q[384]) &
    (~front_q[26] | ~order_q[385]) &
    (~front_q[27] | ~order_q[386]) &
    (~front_q[28] | ~order_q[387]) &
    (~front_q[29] | ~order_q[388]) &
    (~front_q[30] | ~order_q[389]) &
    (~front_q[31] | ~order_q[390]),
    ~front_q[15] &
    (~front_q[0] | order_q[14]) &
    (~front_q[1] | order_q[44]) &
    (~front_q[2] | order_q[73]) &
    (~front_q[3] | order_q[101]) &
    (~front_q[4] | order_q[128]) &
    (~front_q[5] | order_q[154]) &
    (~front_q[6] | order_q[179]) &
    (~front_q[7] | order_q[203]) &
    (~front_q[8] | order_q[226]) &
    (~front_q[9] | order_q[248]) &
    (~front_q[10] | order_q[269]) &
    (~front_q[11] | order_q[289]) &
    (~front_q[12] | order_q[308]) &
    (~front_q[13] | order_q[326]) &
    (~front_q[14] | order_q[343]) &
    (~front_q[16] | ~order_q[360]) &
    (~front_q[17] | ~order_q[361]) &
    (~front_q[18] | ~order_q[362]) &
    (~front_q[19] | ~order_q[363]) &
    (~front_q[20] | ~order_q[364]) &
    (~front_q[21] | ~order_q[365]) &
    (~front_q[22] | ~order_q[366]) &
    (~front_q[23] | ~order_q[367]) &
    (~front_q[24] | ~order_q[368]) &
    (~front_q[25] | ~order_q[369]) &
    (~front_q[26] | ~order_q[370]) &
    (~front_q[27] | ~order_q[371]) &
    (~front_q[28] | ~order_q[372]) &
    (~front_q[29] | ~order_q[373]) &
    (~front_q[30] | ~order_q[374]) &
    (~front_q[31] | ~order_q[375]),
    ~front_q[14] &
    (~front_q[0] | order_q[13]) &
    (~front_q[1] | order_q[43]) &
    (~front_q[2] | order_q[72]) &
    (~front_q[3] | order_q[100]) &
    (~front_q[4] | order_q[127]) &
    (~front_q[5] | order_q[153]) &
    (~front_q[6] | order_q[178]) &
    (~front_q[7] | order_q[202]) &
    (~front_q[8] | order_q[225]) &
    (~front_q[9] | order_q[247]) &
    (~front_q[10] | order_q[268]) &
    (~front_q[11] | order_q[288]) &
    (~front_q[12] | order_q[307]) &
    (~front_q[13] | order_q[325]) &
    (~front_q[15] | ~order_q[343]) &
    (~front_q[16] | ~order_q[344]) &
    (~front_q[17] | ~order_q[345]) &
    (~front_q[18] | ~order_q[346]) &
    (~front_q[19] | ~order_q[347]) &
    (~front_q[20] | ~order_q[348]) &
    (~front_q[21] | ~order_q[349]) &
    (~front_q[22] | ~order_q[350]) &
    (~front_q[23] | ~order_q[351]) &
    (~front_q[24] | ~order_q[352]) &
    (~front_q[25] | ~order_q[353]) &
    (~front_q[26] | ~order_q[354]) &
    (~front_q[27] | ~order_q[355]) &
    (~front_q[28] | ~order_q[356]) &
    (~front_q[29] | ~order_q[357]) &
    (~front_q[30] | ~order_q[358]) &
    (~front_q[31] | ~order_q[359]),
    ~front_q[13] &
    (~front_q[0] | order_q[12]) &
    (~front_q[1] | order_q[42]) &
    (~front_q[2] | order_q[71]) &
    (~front_q[3] | order_q[99]) &
    (~front_q[4] | order_q[126]) &
    (~front_q[5] | order_q[152]) &
    (~front_q[6] | order_q[177]) &
    (~front_q[7] | order_q[201]) &
    (~front_q[8] | order_q[224]) &
    (~front_q[9] | order_q[246]) &
    (~front_q[10] | order_q[267]) &
    (~front_q[11] | order_q[287]) &
    (~front_q[12] | order_q[306]) &
    (~front_q[14] | ~order_q[325]) &
    (~front_q[15] | ~order_q[326]) &
    (~front_q[16] | ~order_q[327]) &
    (~front_q[17] | ~order_q[328]) &
    (~front_q[18] | ~order_q[329]) &
    (~front_q[19] | ~order_q[330]) &
    (~front_q[20] | ~order_q[331]) &
    (~front_q[21] | ~order_q[332]) &
    (~front_q[22] | ~order_q[333]) &
    (~front_q[23] | ~order_q[334]) &
    (~front_q[24] | ~order_q[335]) &
    (~front_q[25] | ~order_q[336]) &
    (~front_q[26] | ~order_q[337]) &
    (~front_q[27] | ~order_q[338]) &
    (~front_q[28] | ~order_q[339]) &
    (~front_q[29] | ~order_q[340]) &
    (~front_q[30] | ~order_q[341]) &
    (~front_q[31] | ~order_q[342]),
    ~front_q[12] &
    (~front_q[0] | order_q[11]) &
    (~front_q[1] | order_q[41]) &
    (~front_q[2] | order_q[70]) &
    (~front_q[3] | order_q[98]) &
    (~front_q[4] | order_q[125]) &
    (~front_q[5] | order_q[151]) &
    (~front_q[6] | order_q[176]) &
    (~front_q[7] | order_q[200]) &
    (~front_q[8] | order_q[223]) &
    (~front_q[9] | order_q[245]) &
    (~front_q[10] | order_q[266]) &
    (~front_q[11] | order_q[286]) &
    (~front_q[13] | ~order_q[306]) &
    (~front_q[14] | ~order_q[307]) &
    (~front_q[15] | ~order_q[308]) &
    (~front_q[16] | ~order_q[309]) &
    (~front_q[17] | ~order_q[310]) &
    (~front_q[18] | ~order_q[311]) &
    (~front_q[19] | ~order_q[312]) &
    (~front_q[20] | ~order_q[313]) &
    (~front_q[21] | ~order_q[314]) &
    (~front_q[22] | ~order_q[315]) &
    (~front_q[23] | ~order_q[316]) &
    (~front_q[24] | ~order_q[317]) &
    (~front_q[25] | ~order_q[318]) &
    (~front_q[26] | ~order_q[319]) &
    (~front_q[27] | ~order_q[320]) &
    (~front_q[28] | ~order_q[321]) &
    (~front_q[29] | ~order_q[322]) &
    (~front_q[30] | ~order_q[323]) &
    (~front_q[31] | ~order_q[324]),
    ~front_q[11] &
    (~front_q[0] | order_q[10]) &
    (~front_q[1] | order_q[40]) &
    (~front_q[2] | order_q[69]) &
    (~front_q[3] | order_q[97]) &
    (~front_q[4] | order_q[124]) &
    (~front_q[5] | order_q[150]) &
    (~front_q[6] | order_q[175]) &
    (~front_q[7] | order_q[199]) &
    (~front_q[8] | order_q[222]) &
    (~front_q[9] | order_q[244]) &
    (~front_q[10] | order_q[265]) &
    (~front_q[12] | ~order_q[286]) &
    (~front_q[13] | ~order_q[287]) &
    (~front_q[14] | ~order_q[288]) &
    (~front_q[15] | ~order_q[289]) &
    (~front_q[16] | ~order_q[290]) &
    (~front_q[17] | ~order_q[291]) &
    (~front_q[18] | ~order_q[292]) &
    (~front_q[19] | ~order_q[293]) &
    (~front_q[20] | ~order_q[294]) &
    (~front_q[21] | ~order_q[295]) &
    (~front_q[22] | ~order_q[296]) &
    (~front_q[23] | ~order_q[297]) &
    (~front_q[24] | ~order_q[298]) &
    (~front_q[25] | ~order_q[299]) &
    (~front_q[26] | ~order_q[300]) &
    (~front_q[27] | ~order_q[301]) &
    (~front_q[28] | ~order_q[302]) &
    (~front_q[29] | ~order_q[303]) &
    (~front_q[30] | ~order_q[304]) &
    (~front_q[31] | ~order_q[305]),
    ~front_q[10] &
    (~front_q[0] | order_q[9]) &
    (~front_q[1] | order_q[39]) &
    (~front_q[2] | order_q[68]) &
    (~front_q[3] | order_q[96]) &
    (~front_q[4] | order_q[123]) &
    (~front_q[5] | order_q[149]) &
    (~front_q[6] | order_q[174]) &
    (~front_q[7] | order_q[198]) &
    (~front_q[8] | order_q[221]) &
    (~front_q[9] | order_q[243]) &
    (~front_q[11] | ~order_q[265]) &
    (~front_q[12] | ~order_q[266]) &
    (~front_q[13] | ~order_q[267]) &
    (~front_q[14] | ~order_q[268]) &
    (~front_q[15] | ~order_q[269]) &
    (~front_q[16] | ~order_q[270]) &
    (~front_q[17] | ~order_q[271]) &
    (~front_q[18] | ~order_q[272]) &
    (~front_q[19] | ~order_q[273]) &
    (~front_q[20] | ~order_q[274]) &
    (~front_q[21] | ~order_q[275]) &
    (~front_q[22] | ~order_q[276]) &
    (~front_q[23] | ~order_q[277]) &
    (~front_q[24] | ~order_q[278]) &
    (~front_q[25] | ~order_q[279]) &
    (~front_q[26] | ~order_q[280]) &
    (~front_q[27] | ~order_q[281]) &
    (~front_q[28] | ~order_q[282]) &
    (~front_q[29] | ~order_q[283]) &
    (~front_q[30] | ~order_q[284]) &
    (~front_q[31] | ~order_q[285]),
    ~front_q[9] &
    (~front_q[0] | order_q[8]) &
    (~front_q[1] | order_q[38]) &
    (~front_q[2] | order_q[67]) &
    (~front_q[3] | order_q[95]) &
    (~front_q[4] | order_q[122]) &
    (~front_q[5] | order_q[148]) &
    (~front_q[6] | order_q[173]) &
    (~front_q[7] | order_q[197]) &
    (~front_q[8] | order_q[220]) &
    (~front_q[10] | ~order_q[243]) &
    (~front_q[11] | ~order_q[244]) &
    (~front_q[12] | ~order_q[245]) &
    (~front_q[13] | ~order_q[246]) &
    (~front_q[14] | ~order_q[247]) &
    (~front_q[15] | ~order_q[248]) &
    (~front_q[16] | ~order_q[249]) &
    (~front_q[17] | ~order_q[250]) &
    (~front_q[18] | ~order_q[251]) &
    (~front_q[19] | ~order_q[252]) &
    (~front_q[20] | ~order_q[253]) &
    (~front_q[21] | ~order_q[254]) &
    (~front_q[22] | ~order_q[255]) &
    (~front_q[23] | ~order_q[256]) &
    (~front_q[24] | ~order_q[257]) &
    (~front_q[25] | ~order_q[258]) &
    (~front_q[26] | ~order_q[259]) &
    (~front_q[27] | ~order_q[260]) &
    (~front_q[28] | ~order_q[261]) &
    (~front_q[29] | ~order_q[262]) &
    (~front_q[30] | ~order_q[263]) &
    (~front_q[31] | ~order_q[264]),
    ~front_q[8] &
    (~front_q[0] | order_q[7]) &
    (~front_q[1] | order_q[37]) &
    (~front_q[2] | order_q[66]) &
    (~front_q[3] | order_q[94]) &
    (~front_q[4] | order_q[121]) &
    (~front_q[5] | order_q[147]) &
    (~front_q[6] | order_q[172]) &
    (~front_q[7] | order_q[196]) &
    (~front_q[9] | ~order_q[220]) &
    (~front_q[10] | ~order_q[221]) &
    (~front_q[11] | ~order_q[222]) &
    (~front_q[12] | ~order_q[223]) &
    (~front_q[13] | ~order_q[224]) &
    (~front_q[14] | ~order_q[225]) &
    (~front_q[15] | ~order_q[226]) &
    (~front_q[16] | ~order_q[227]) &
    (~front_q[17] | ~order_q[228]) &
    (~front_q[18] | ~order_q[229]) &
    (~front_q[19] | ~order_q[230]) &
    (~front_q[20] | ~order_q[231]) &
    (~front_q[21] | ~order_q[232]) &
    (~front_q[22] | ~order_q[233]) &
    (~front_q[23] | ~order_q[234]) &
    (~front_q[24] | ~order_q[235]) &
    (~front_q[25] | ~order_q[236]) &
    (~front_q[26] | ~order_q[237]) &
    (~front_q[27] | ~order_q[238]) &
    (~front_q[28] | ~order_q[239]) &
    (~front_q[29] | ~order_q[240]) &
    (~front_q[30] | ~order_q[241]) &
    (~front_q[31] | ~order_q[242]),
    ~front_q[7] &
    (~front_q[0] | order_q[6]) &
    (~front_q[1] | order_q[36]) &
    (~front_q[2] | order_q[65]) &
    (~front_q[3] | order_q[93]) &
    (~front_q[4] | order_q[120]) &
    (~front_q[5] | order_q[146]) &
    (~front_q[6] | order_q[171]) &
    (~front_q[8] | ~order_q[196]) &
    (~front_q[9] | ~order_q[197]) &
    (~front_q[10] | ~order_q[198]) &
    (~front_q[11] | ~order_q[199]) &
    (~front_q[12] | ~order_q[200]) &
    (~front_q[13] | ~order_q[201]) &
    (~front_q[14] | ~order_q[202]) &
    (~front_q[15] | ~order_q[203]) &
    (~front_q[16] | ~order_q[204]) &
    (~front_q[17] | ~order_q[205]) &
    (~front_q[18] | ~order_q[206]) &
    (~front_q[19] | ~order_q[207]) &
    (~front_q[20] | ~order_q[208]) &
    (~front_q[21] | ~order_q[209]) &
    (~front_q[22] | ~order_q[210]) &
    (~front_q[23] | ~order_q[211]) &
    (~front_q[24] | ~order_q[212]) &
    (~front_q[25] | ~order_q[213]) &
    (~front_q[26] | ~order_q[214]) &
    (~front_q[27] | ~order_q[215]) &
    (~front_q[28] | ~order_q[216]) &
    (~front_q[29] | ~order_q[217]) &
    (~front_q[30] | ~order_q[218]) &
    (~front_q[31] | ~order_q[219]),
    ~front_q[6] &
    (~front_q[0] | order_q[5]) &
    (~front_q[1] | order_q[35]) &
    (~front_q[2] | order_q[64]) &
    (~front_q[3] | order_q[92]) &
    (~front_q[4] | order_q[119]) &
    (~front_q[5] | order_q[145]) &
    (~front_q[7] | ~order_q[171]) &
    (~front_q[8] | ~order_q[172]) &
    (~front_q[9] | ~order_q[173]) &
    (~front_q[10] | ~order_q[174]) &
    (~front_q[11] | ~order_q[175]) &
    (~front_q[12] | ~order_q[176]) &
    (~front_q[13] | ~order_q[177]) &
    (~front_q[14] | ~order_q[178]) &
    (~front_q[15] | ~order_q[179]) &
    (~front_q[16] | ~order_q[180]) &
    (~front_q[17] | ~order_q[181]) &
    (~front_q[18] | ~order_q[182]) &
    (~front_q[19] | ~order_q[183]) &
    (~front_q[20] | ~order_q[184]) &
    (~front_q[21] | ~order_q[185]) &
    (~front_q[22] | ~order_q[186]) &
    (~front_q[23] | ~order_q[187]) &
    (~front_q[24] | ~order_q[188]) &
    (~front_q[25] | ~order_q[189]) &
    (~front_q[26] | ~order_q[190]) &
    (~front_q[27] | ~order_q[191]) &
    (~front_q[28] | ~order_q[192]) &
    (~front_q[29] | ~order_q[193]) &
    (~front_q[30] | ~order_q[194]) &
    (~front_q[31] | ~order_q[195]),
    ~front_q[5] &
    (~front_q[0] | order_q[4]) &
    (~front_q[1] | order_q[34]) &
    (~front_q[2] | order_q[63]) &
    (~front_q[3] | order_q[91]) &
    (~front_q[4] | order_q[118]) &
    (~front_q[6] | ~order_q[145]) &
    (~front_q[7] | ~order_q[146]) &
    (~front_q[8] | ~order_q[147]) &
    (~front_q[9] | ~order_q[148]) &
    (~front_q[10] | ~order_q[149]) &
    (~front_q[11] | ~order_q[150]) &
    (~front_q[12] | ~order_q[151]) &
    (~front_q[13] | ~order_q[152]) &
    (~front_q[14] | ~order_q[153]) &
    (~front_q[15] | ~order_q[154]) &
    (~front_q[16] | ~order_q[155]) &
    (~front_q[17] | ~order_q[156]) &
    (~front_q[18] | ~order_q[157]) &
    (~front_q[19] | ~order_q[158]) &
    (~front_q[20] | ~order_q[159]) &
    (~front_q[21] | ~order_q[160]) &
    (~front_q[22] | ~order_q[161]) &
    (~front_q[23] | ~order_q[162]) &
    (~front_q[24] | ~order_q[163]) &
    (~front_q[25] | ~order_q[164]) &
    (~front_q[26] | ~order_q[165]) &
    (~front_q[27] | ~order_q[166]) &
    (~front_q[28] | ~order_q[167]) &
    (~front_q[29] | ~order_q[168]) &
    (~front_q[30] | ~order_q[169]) &
    (~front_q[31] | ~order_q[170]),
    ~front_q[4] &
    (~front_q[0] | order_q[3]) &
    (~front_q[1] | order_q[33]) &
    (~front_q[2] | order_q[62]) &
    (~front_q[3] | order_q[90]) &
    (~front_q[5] | ~order_q[118]) &
    (~front_q[6] | ~order_q[119]) &
    (~front_q[7] | ~order_q[120]) &
    (~front_q[8] | ~order_q[121]) &
    (~front_q[9] | ~order_q[122]) &
    (~front_q[10] | ~order_q[123]) &
    (~front_q[11] | ~order_q[124]) &
    (~front_q[12] | ~order_q[125]) &
    (~front_q[13] | ~order_q[126]) &
    (~front_q[14] | ~order_q[127]) &
    (~front_q[15] | ~order_q[128]) &
    (~front_q[16] | ~order_q[129]) &
    (~front_q[17] | ~order_q[130]) &
    (~front_q[18] | ~order_q[131]) &
    (~front_q[19] | ~order_q[132]) &
    (~front_q[20] | ~order_q[133]) &
    (~front_q[21] | ~order_q[134]) &
    (~front_q[22] | ~order_q[135]) &
    (~front_q[23] | ~order_q[136]) &
    (~front_q[24] | ~order_q[137]) &
    (~front_q[25] | ~order_q[138]) &
    (~front_q[26] | ~order_q[139]) &
    (~front_q[27] | ~order_q[140]) &
    (~front_q[28] | ~order_q[141]) &
    (~front_q[29] | ~order_q[142]) &
    (~front_q[30] | ~order_q[143]) &
    (~front_q[31] | ~order_q[144]),
    ~front_q[3] &
    (~front_q[0] | order_q[2]) &
    (~front_q[1] | order_q[32]) &
    (~front_q[2] | order_q[61]) &
    (~front_q[4] | ~order_q[90]) &
    (~front_q[5] | ~order_q[91]) &
    (~front_q[6] | ~order_q[92]) &
    (~front_q[7] | ~order_q[93]) &
    (~front_q[8] | ~order_q[94]) &
    (~front_q[9] | ~order_q[95]) &
    (~front_q[10] | ~order_q[96]) &
    (~front_q[11] | ~order_q[97]) &
    (~front_q[12] | ~order_q[98]) &
    (~front_q[13] | ~order_q[99]) &
    (~front_q[14] | ~order_q[100]) &
    (~front_q[15] | ~order_q[101]) &
    (~front_q[16] | ~order_q[102]) &
    (~front_q[17] | ~order_q[103]) &
    (~front_q[18] | ~order_q[104]) &
    (~front_q[19] | ~order_q[105]) &
    (~front_q[20] | ~order_q[106]) &
    (~front_q[21] | ~order_q[107]) &
    (~front_q[22] | ~order_q[108]) &
    (~front_q[23] | ~order_q[109]) &
    (~front_q[24] | ~order_q[110]) &
    (~front_q[25] | ~order_q[111]) &
    (~front_q[26] | ~order_q[112]) &
    (~front_q[27] | ~order_q[113]) &
    (~front_q[28] | ~order_q[114]) &
    (~front_q[29] | ~order_q[115]) &
    (~front_q[30] | ~order_q[116]) &
    (~front_q[31] | ~order_q[117]),
    ~front_q[2] &
    (~front_q[0] | order_q[1]) &
    (~front_q[1] | order_q[31]) &
    (~front_q[3] | ~order_q[61]) &
    (~front_q[4] | ~order_q[62]) &
    (~front_q[5] | ~order_q[63]) &
    (~front_q[6] | ~order_q[64]) &
    (~front_q[7] | ~order_q[65]) &
    (~front_q[8] | ~order_q[66]) &
    (~front_q[9] | ~order_q[67]) &
    (~front_q[10] | ~order_q[68]) &
    (~front_q[11] | ~order_q[69]) &
    (~front_q[12] | ~order_q[70]) &
    (~front_q[13] | ~order_q[71]) &
    (~front_q[14] | ~order_q[72]) &
    (~front_q[15] | ~order_q[73]) &
    (~front_q[16] | ~order_q[74]) &
    (~front_q[17] | ~order_q[75]) &
    (~front_q[18] | ~order_q[76]) &
    (~front_q[19] | ~order_q[77]) &
    (~front_q[20] | ~order_q[78]) &
    (~front_q[21] | ~order_q[79]) &
    (~front_q[22] | ~order_q[80]) &
    (~front_q[23] | ~order_q[81]) &
    (~front_q[24] | ~order_q[82]) &
    (~front_q[25] | ~order_q[83]) &
    (~front_q[26] | ~order_q[84]) &
    (~front_q[27] | ~order_q[85]) &
    (~front_q[28] | ~order_q[86]) &
    (~front_q[29] | ~order_q[87]) &
    (~front_q[30] | ~order_q[88]) &
    (~front_q[31] | ~order_q[89]),
    ~front_q[1] &
    (~front_q[0] | order_q[0]) &
    (~front_q[2] | ~order_q[31]) &
    (~front_q[3] | ~order_q[32]) &
    (~front_q[4] | ~order_q[33]) &
    (~front_q[5] | ~order_q[34]) &
    (~front_q[6] | ~order_q[35]) &
    (~front_q[7] | ~order_q[36]) &
    (~front_q[8] | ~order_q[37]) &
    (~front_q[9] | ~order_q[38]) &
    (~front_q[10] | ~order_q[39]) &
    (~front_q[11] | ~order_q[40]) &
    (~front_q[12] | ~order_q[41]) &
    (~front_q[13] | ~order_q[42]) &
    (~front_q[14] | ~order_q[43]) &
    (~front_q[15] | ~order_q[44]) &
    (~front_q[16] | ~order_q[45]) &
    (~front_q[17] | ~order_q[46]) &
    (~front_q[18] | ~order_q[47]) &
    (~front_q[19] | ~order_q[48]) &
    (~front_q[20] | ~order_q[49]) &
    (~front_q[21] | ~order_q[50]) &
    (~front_q[22] | ~order_q[51]) &
    (~front_q[23] | ~order_q[52]) &
    (~front_q[24] | ~order_q[53]) &
    (~front_q[25] | ~order_q[54]) &
    (~front_q[26] | ~order_q[55]) &
    (~front_q[27] | ~order_q[56]) &
    (~front_q[28] | ~order_q[57]) &
    (~front_q[29] | ~order_q[58]) &
    (~front_q[30] | ~order_q[59]) &
    (~front_q[31] | ~order_q[60]),
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
    (~front_q[15] | ~order_q[14]) &
    (~front_q[16] | ~order_q[15]) &
    (~front_q[17] | ~order_q[16]) &
    (~front_q[18] | ~order_q[17]) &
    (~front_q[19] | ~order_q[18]) &
    (~front_q[20] | ~order_q[19]) &
    (~front_q[21] | ~order_q[20]) &
    (~front_q[22] | ~order_q[21]) &
    (~front_q[23] | ~order_q[22]) &
    (~front_q[24] | ~order_q[23]) &
    (~front_q[25] | ~order_q[24]) &
    (~front_q[26] | ~order_q[25]) &
    (~front_q[27] | ~order_q[26]) &
    (~front_q[28] | ~order_q[27]) &
    (~front_q[29] | ~order_q[28]) &
    (~front_q[30] | ~order_q[29]) &
    (~front_q[31] | ~order_q[30])
  };

  wire [31:0] next_front;  // The neighbour before the front; the last of all when there is none.
  vnpu_permutation_first_n32 u_next_front (
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
      front_q <= 32'h40000000;
    end else if (moves) begin
      front_q <= next_front;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_q <= 32'h80000000;
    end else if (moves) begin
      back_q <= swap ? back_q : front_q;
    end
  end

endmodule

`default_nettype wire
