// SPDX-License-Identifier: Apache-2.0
//
// Duty A3: a save ends in time.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: 0e82197620d3b120

`default_nettype none

module vnpu_utop_scheduler_a3 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [2:0] me_save_i,    // ME saves or discards its uTop.
  input  wire [2:0] me_finish_i,  // uTop finished with all its operations (pulse).
  input  wire [2:0] me_saved_i,   // Context is in SRAM (pulse).
  input  wire [2:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire       violated_o    // The surroundings break the duty in this cycle.
);

  reg [2:0] save_cycles_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_1_q;     // Bit 1 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_2_q;     // Bit 2 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_3_q;     // Bit 3 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_4_q;     // Bit 4 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_5_q;     // Bit 5 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_6_q;     // Bit 6 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_7_q;     // Bit 7 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_8_q;     // Bit 8 of the cycles in a row up to the one before.
  reg [2:0] save_cycles_over_q;  // More than the most of them.

  // This one is too many.
  wire [2:0] save_cycles_over =
      me_save_i &
      ((save_cycles_0_q &
        save_cycles_1_q &
        save_cycles_2_q &
        save_cycles_3_q &
        save_cycles_4_q &
        save_cycles_5_q &
        save_cycles_6_q &
        ~save_cycles_7_q &
        save_cycles_8_q) |
       save_cycles_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_0_q <= 3'd0;
    end else begin
      save_cycles_0_q <= me_save_i & ~save_cycles_0_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_1_q <= 3'd0;
    end else begin
      save_cycles_1_q <= me_save_i & (save_cycles_1_q ^ save_cycles_0_q);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_2_q <= 3'd0;
    end else begin
      save_cycles_2_q <= me_save_i & (save_cycles_2_q ^ (save_cycles_0_q & save_cycles_1_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_3_q <= 3'd0;
    end else begin
      save_cycles_3_q <=
          me_save_i & (save_cycles_3_q ^ (save_cycles_0_q & save_cycles_1_q & save_cycles_2_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_4_q <= 3'd0;
    end else begin
      save_cycles_4_q <=
          me_save_i &
          (save_cycles_4_q ^
           (save_cycles_0_q & save_cycles_1_q & save_cycles_2_q & save_cycles_3_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_5_q <= 3'd0;
    end else begin
      save_cycles_5_q <=
          me_save_i &
          (save_cycles_5_q ^
           (save_cycles_0_q &
            save_cycles_1_q &
            save_cycles_2_q &
            save_cycles_3_q &
            save_cycles_4_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_6_q <= 3'd0;
    end else begin
      save_cycles_6_q <=
          me_save_i &
          (save_cycles_6_q ^
           (save_cycles_0_q &
            save_cycles_1_q &
            save_cycles_2_q &
            save_cycles_3_q &
            save_cycles_4_q &
            save_cycles_5_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_7_q <= 3'd0;
    end else begin
      save_cycles_7_q <=
          me_save_i &
          (save_cycles_7_q ^
           (save_cycles_0_q &
            save_cycles_1_q &
            save_cycles_2_q &
            save_cycles_3_q &
            save_cycles_4_q &
            save_cycles_5_q &
            save_cycles_6_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_8_q <= 3'd0;
    end else begin
      save_cycles_8_q <=
          me_save_i &
          (save_cycles_8_q ^
           (save_cycles_0_q &
            save_cycles_1_q &
            save_cycles_2_q &
            save_cycles_3_q &
            save_cycles_4_q &
            save_cycles_5_q &
            save_cycles_6_q &
            save_cycles_7_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_cycles_over_q <= 3'd0;
    end else begin
      save_cycles_over_q <= save_cycles_over;
    end
  end

  assign violated_o = |(save_cycles_over & ~(me_finish_i | me_saved_i | ~me_online_i));

endmodule

`default_nettype wire
