// SPDX-License-Identifier: Apache-2.0
//
// Orders the vNPUs from least to most served.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service_rank.ts; do not edit.
// Body SHA-256: e92f2a99ac95bb44

`default_nettype none

module vnpu_utop_service_rank (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire [167:0] active_i,    // Engine cycles served to each vNPU.
  input  wire [167:0] total_i,     // Cycles in which each vNPU had work.
  input  wire  [48:0] priority_i,  // Priority of each vNPU; 0 counts as 1.
  output wire  [20:0] order_o      // Bit (i, j), i < j: j comes before i.
);

  reg [20:0] order_q;         // Bit (i, j), i < j: j comes before i.
  reg [7:0] rank_phase_q;     // Cycle within the pass.
  reg [6:0] front_q;          // Neighbour nearer the front, one-hot.
  reg [6:0] back_q;           // Neighbour behind it, one-hot.
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
  wire compares = rank_phase_q < 8'd48;

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
    total_i[7:0],
    total_i[31:24],
    total_i[55:48],
    total_i[79:72],
    total_i[103:96],
    total_i[127:120],
    total_i[151:144]
  };

  // Priority of the front as configured.
  wire [6:0] front_given =
      (priority_i[6:0] & {7{front_q[0]}}) |
      (priority_i[13:7] & {7{front_q[1]}}) |
      (priority_i[20:14] & {7{front_q[2]}}) |
      (priority_i[27:21] & {7{front_q[3]}}) |
      (priority_i[34:28] & {7{front_q[4]}}) |
      (priority_i[41:35] & {7{front_q[5]}}) |
      (priority_i[48:42] & {7{front_q[6]}});

  // Compared bits of active, front.
  wire [15:0] front_active =
      (active_i[23:8] & {16{front_q[0]}}) |
      (active_i[47:32] & {16{front_q[1]}}) |
      (active_i[71:56] & {16{front_q[2]}}) |
      (active_i[95:80] & {16{front_q[3]}}) |
      (active_i[119:104] & {16{front_q[4]}}) |
      (active_i[143:128] & {16{front_q[5]}}) |
      (active_i[167:152] & {16{front_q[6]}});

  // Compared bits of total, front.
  wire [15:0] front_total =
      (total_i[23:8] & {16{front_q[0]}}) |
      (total_i[47:32] & {16{front_q[1]}}) |
      (total_i[71:56] & {16{front_q[2]}}) |
      (total_i[95:80] & {16{front_q[3]}}) |
      (total_i[119:104] & {16{front_q[4]}}) |
      (total_i[143:128] & {16{front_q[5]}}) |
      (total_i[167:152] & {16{front_q[6]}});

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
      (priority_i[48:42] & {7{back_q[6]}});

  // Compared bits of active, back.
  wire [15:0] back_active =
      (active_i[23:8] & {16{back_q[0]}}) |
      (active_i[47:32] & {16{back_q[1]}}) |
      (active_i[71:56] & {16{back_q[2]}}) |
      (active_i[95:80] & {16{back_q[3]}}) |
      (active_i[119:104] & {16{back_q[4]}}) |
      (active_i[143:128] & {16{back_q[5]}}) |
      (active_i[167:152] & {16{back_q[6]}});

  // Compared bits of total, back.
  wire [15:0] back_total =
      (total_i[23:8] & {16{back_q[0]}}) |
      (total_i[47:32] & {16{back_q[1]}}) |
      (total_i[71:56] & {16{back_q[2]}}) |
      (total_i[95:80] & {16{back_q[3]}}) |
      (total_i[119:104] & {16{back_q[4]}}) |
      (total_i[143:128] & {16{back_q[5]}}) |
      (total_i[167:152] & {16{back_q[6]}});

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
      order_q <= 21'd0;
    end else begin
      order_q <= {
        (order_q[20] & ~(swap & front_q[6] & back_q[5])) | (swap & front_q[5] & back_q[6]),
        (order_q[19] & ~(swap & front_q[6] & back_q[4])) | (swap & front_q[4] & back_q[6]),
        (order_q[18] & ~(swap & front_q[5] & back_q[4])) | (swap & front_q[4] & back_q[5]),
        (order_q[17] & ~(swap & front_q[6] & back_q[3])) | (swap & front_q[3] & back_q[6]),
        (order_q[16] & ~(swap & front_q[5] & back_q[3])) | (swap & front_q[3] & back_q[5]),
        (order_q[15] & ~(swap & front_q[4] & back_q[3])) | (swap & front_q[3] & back_q[4]),
        (order_q[14] & ~(swap & front_q[6] & back_q[2])) | (swap & front_q[2] & back_q[6]),
        (order_q[13] & ~(swap & front_q[5] & back_q[2])) | (swap & front_q[2] & back_q[5]),
        (order_q[12] & ~(swap & front_q[4] & back_q[2])) | (swap & front_q[2] & back_q[4]),
        (order_q[11] & ~(swap & front_q[3] & back_q[2])) | (swap & front_q[2] & back_q[3]),
        (order_q[10] & ~(swap & front_q[6] & back_q[1])) | (swap & front_q[1] & back_q[6]),
        (order_q[9] & ~(swap & front_q[5] & back_q[1])) | (swap & front_q[1] & back_q[5]),
        (order_q[8] & ~(swap & front_q[4] & back_q[1])) | (swap & front_q[1] & back_q[4]),
        (order_q[7] & ~(swap & front_q[3] & back_q[1])) | (swap & front_q[1] & back_q[3]),
        (order_q[6] & ~(swap & front_q[2] & back_q[1])) | (swap & front_q[1] & back_q[2]),
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
  wire [6:0] ahead = {
    ~front_q[6] &
    (~front_q[0] | order_q[5]) &
    (~front_q[1] | order_q[10]) &
    (~front_q[2] | order_q[14]) &
    (~front_q[3] | order_q[17]) &
    (~front_q[4] | order_q[19]) &
    (~front_q[5] | order_q[20]),
    ~front_q[5] &
    (~front_q[0] | order_q[4]) &
    (~front_q[1] | order_q[9]) &
    (~front_q[2] | order_q[13]) &
    (~front_q[3] | order_q[16]) &
    (~front_q[4] | order_q[18]) &
    (~front_q[6] | ~order_q[20]),
    ~front_q[4] &
    (~front_q[0] | order_q[3]) &
    (~front_q[1] | order_q[8]) &
    (~front_q[2] | order_q[12]) &
    (~front_q[3] | order_q[15]) &
    (~front_q[5] | ~order_q[18]) &
    (~front_q[6] | ~order_q[19]),
    ~front_q[3] &
    (~front_q[0] | order_q[2]) &
    (~front_q[1] | order_q[7]) &
    (~front_q[2] | order_q[11]) &
    (~front_q[4] | ~order_q[15]) &
    (~front_q[5] | ~order_q[16]) &
    (~front_q[6] | ~order_q[17]),
    ~front_q[2] &
    (~front_q[0] | order_q[1]) &
    (~front_q[1] | order_q[6]) &
    (~front_q[3] | ~order_q[11]) &
    (~front_q[4] | ~order_q[12]) &
    (~front_q[5] | ~order_q[13]) &
    (~front_q[6] | ~order_q[14]),
    ~front_q[1] &
    (~front_q[0] | order_q[0]) &
    (~front_q[2] | ~order_q[6]) &
    (~front_q[3] | ~order_q[7]) &
    (~front_q[4] | ~order_q[8]) &
    (~front_q[5] | ~order_q[9]) &
    (~front_q[6] | ~order_q[10]),
    ~front_q[0] &
    (~front_q[1] | ~order_q[0]) &
    (~front_q[2] | ~order_q[1]) &
    (~front_q[3] | ~order_q[2]) &
    (~front_q[4] | ~order_q[3]) &
    (~front_q[5] | ~order_q[4]) &
    (~front_q[6] | ~order_q[5])
  };

  wire [6:0] next_front;  // The neighbour before the front; the last of all when there is none.
  vnpu_permutation_first_n7 u_next_front (
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
      front_q <= 7'd32;
    end else if (moves) begin
      front_q <= next_front;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_q <= 7'd64;
    end else if (moves) begin
      back_q <= swap ? back_q : front_q;
    end
  end

endmodule

`default_nettype wire
