// SPDX-License-Identifier: Apache-2.0
//
// Orders the vNPUs from least to most served.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/service_rank.ts; do not edit.
// Body SHA-256: 9bea94b3963fb86a

`default_nettype none

module vnpu_utop_service_rank (
  input  wire        clk_i,       // Clock.
  input  wire        rst_ni,      // Reset, active low.
  input  wire [23:0] active_i,    // Engine cycles served to each vNPU.
  input  wire [23:0] total_i,     // Cycles in which each vNPU had work.
  input  wire [13:0] priority_i,  // Priority of each vNPU; 0 counts as 1.
  output wire        order_o      // Bit (i, j), i < j: j comes before i.
);

  reg order_q;                // Bit (i, j), i < j: j comes before i.
  reg [7:0] rank_phase_q;     // Cycle within the pass.
  reg [1:0] front_q;          // Neighbour nearer the front, one-hot.
  reg [1:0] back_q;           // Neighbour behind it, one-hot.
  reg [11:0] front_active_q;  // Compared bits of active, front.
  reg [11:0] back_active_q;   // Compared bits of active, back.
  reg [18:0] front_factor_q;  // Front: {T, P}, then T * P.
  reg [18:0] back_factor_q;   // Back: T * P.
  reg [27:0] sum_q;           // Alternating sum of the two sides, signed.

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
  wire compares = rank_phase_q < 8'd8;

  // ----------------------------------------
  // The pair at hand
  // ----------------------------------------

  // Priority of the front as configured.
  wire [6:0] front_given =
      (priority_i[6:0] & {7{front_q[0]}}) | (priority_i[13:7] & {7{front_q[1]}});

  // Compared bits of active, front.
  wire [11:0] front_active =
      (active_i[11:0] & {12{front_q[0]}}) | (active_i[23:12] & {12{front_q[1]}});

  // Compared bits of total, front.
  wire [11:0] front_total =
      (total_i[11:0] & {12{front_q[0]}}) | (total_i[23:12] & {12{front_q[1]}});

  // Priority of the front, at least 1.
  wire [6:0] front_priority = {front_given[6:1], front_given[0] | ~(|front_given)};
  // Priority of the back as configured.
  wire [6:0] back_given = (priority_i[6:0] & {7{back_q[0]}}) | (priority_i[13:7] & {7{back_q[1]}});

  // Compared bits of active, back.
  wire [11:0] back_active =
      (active_i[11:0] & {12{back_q[0]}}) | (active_i[23:12] & {12{back_q[1]}});

  // Compared bits of total, back.
  wire [11:0] back_total = (total_i[11:0] & {12{back_q[0]}}) | (total_i[23:12] & {12{back_q[1]}});
  // Priority of the back, at least 1.
  wire [6:0] back_priority = {back_given[6:1], back_given[0] | ~(|back_given)};

  // ----------------------------------------
  // One multiplier, eight steps
  // ----------------------------------------

  reg [18:0] multiplicand;  // T, then T * P.
  reg [6:0] multiplier;     // P, then a digit of A.

  // Operands of each step.
  always @* begin
    multiplicand = back_factor_q;
    multiplier = 7'd0;
    case (step)
      3'd0: begin
        multiplicand = {7'd0, back_total};
        multiplier = back_priority;
      end
      3'd1: begin
        multiplicand = {7'd0, front_factor_q[18:7]};
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
        multiplier = {2'd0, back_active_q[11:7]};
      end
      3'd5: begin
        multiplicand = back_factor_q;
        multiplier = {2'd0, front_active_q[11:7]};
      end
      3'd6: begin
        multiplicand = front_factor_q;
        multiplier = 7'd0;
      end
      default: begin
        multiplicand = back_factor_q;
        multiplier = 7'd0;
      end
    endcase
  end

  // Product of the step.
  wire [25:0] product = {7'd0, multiplicand} * {19'd0, multiplier};
  // Sum at the weight of this step's digit.
  wire [27:0] carried = step[0] ? sum_q : {{7{sum_q[27]}}, sum_q[27:7]};
  // Sum with this step's product.
  wire [27:0] sum = ~(carried + {2'd0, product});
  // Step 0: the pair is taken.
  wire first = step == 3'd0;
  // Step 1.
  wire second = step == 3'd1;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_active_q <= 12'd0;
    end else if (first) begin
      front_active_q <= front_active;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_active_q <= 12'd0;
    end else if (first) begin
      back_active_q <= back_active;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      front_factor_q <= 19'd0;
    end else if (first | second) begin
      front_factor_q <= first ? {front_total, front_priority} : product[18:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_factor_q <= 19'd0;
    end else if (first) begin
      back_factor_q <= product[18:0];
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q <= 28'd0;
    end else begin
      sum_q <= second ? 28'd0 : sum;
    end
  end

  // ----------------------------------------
  // The order
  // ----------------------------------------

  // Step 7: the comparison ends.
  wire last = step == 3'd7;
  // The front was served more.
  wire swap = compares & last & sum[27];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      order_q <= 1'b0;
    end else begin
      order_q <= (order_q & ~(swap & front_q[1] & back_q[0])) | (swap & front_q[0] & back_q[1]);
    end
  end

  // ----------------------------------------
  // The next pair
  // ----------------------------------------

  // Stands before the front; all of them when there is none.
  wire [1:0] ahead = {
    ~front_q[1] & (~front_q[0] | order_q),
    ~front_q[0] & (~front_q[1] | ~order_q)
  };

  wire [1:0] next_front;  // The neighbour before the front; the last of all when there is none.
  vnpu_permutation_first_n2 u_next_front (
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
      front_q <= 2'd1;
    end else if (moves) begin
      front_q <= next_front;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      back_q <= 2'd2;
    end else if (moves) begin
      back_q <= swap ? back_q : front_q;
    end
  end

endmodule

`default_nettype wire
