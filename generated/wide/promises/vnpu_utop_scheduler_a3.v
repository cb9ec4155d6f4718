// SPDX-License-Identifier: Apache-2.0
//
// Duty A3: a save ends in time.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/duties.ts; do not edit.
// Body SHA-256: b267bc12306b6ba1

`default_nettype none

module vnpu_utop_scheduler_a3 (
  input  wire       clk_i,        // Clock.
  input  wire       rst_ni,       // Reset, active low.
  input  wire [7:0] me_save_i,    // ME saves or discards its uTop.
  input  wire [7:0] me_finish_i,  // uTop finished with all its operations (pulse).
  input  wire [7:0] me_saved_i,   // Context is in SRAM (pulse).
  input  wire [7:0] me_online_i,  // Engines in service; 0 = quarantined.
  output wire       violated_o    // The surroundings break the duty in this cycle.
);

  reg [8:0] save_0_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_0_cycles =
      me_save_i[0] ?
          (((!me_save_i[0] ? 9'd0 : save_0_cycles_q) == 9'd385) ?
               (!me_save_i[0] ? 9'd0 : save_0_cycles_q) :
           (!me_save_i[0] ? 9'd0 : save_0_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_0_cycles_q <= 9'd0;
    end else begin
      save_0_cycles_q <= save_0_cycles;
    end
  end

  reg [8:0] save_1_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_1_cycles =
      me_save_i[1] ?
          (((!me_save_i[1] ? 9'd0 : save_1_cycles_q) == 9'd385) ?
               (!me_save_i[1] ? 9'd0 : save_1_cycles_q) :
           (!me_save_i[1] ? 9'd0 : save_1_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_1_cycles_q <= 9'd0;
    end else begin
      save_1_cycles_q <= save_1_cycles;
    end
  end

  reg [8:0] save_2_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_2_cycles =
      me_save_i[2] ?
          (((!me_save_i[2] ? 9'd0 : save_2_cycles_q) == 9'd385) ?
               (!me_save_i[2] ? 9'd0 : save_2_cycles_q) :
           (!me_save_i[2] ? 9'd0 : save_2_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_2_cycles_q <= 9'd0;
    end else begin
      save_2_cycles_q <= save_2_cycles;
    end
  end

  reg [8:0] save_3_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_3_cycles =
      me_save_i[3] ?
          (((!me_save_i[3] ? 9'd0 : save_3_cycles_q) == 9'd385) ?
               (!me_save_i[3] ? 9'd0 : save_3_cycles_q) :
           (!me_save_i[3] ? 9'd0 : save_3_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_3_cycles_q <= 9'd0;
    end else begin
      save_3_cycles_q <= save_3_cycles;
    end
  end

  reg [8:0] save_4_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_4_cycles =
      me_save_i[4] ?
          (((!me_save_i[4] ? 9'd0 : save_4_cycles_q) == 9'd385) ?
               (!me_save_i[4] ? 9'd0 : save_4_cycles_q) :
           (!me_save_i[4] ? 9'd0 : save_4_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_4_cycles_q <= 9'd0;
    end else begin
      save_4_cycles_q <= save_4_cycles;
    end
  end

  reg [8:0] save_5_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_5_cycles =
      me_save_i[5] ?
          (((!me_save_i[5] ? 9'd0 : save_5_cycles_q) == 9'd385) ?
               (!me_save_i[5] ? 9'd0 : save_5_cycles_q) :
           (!me_save_i[5] ? 9'd0 : save_5_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_5_cycles_q <= 9'd0;
    end else begin
      save_5_cycles_q <= save_5_cycles;
    end
  end

  reg [8:0] save_6_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_6_cycles =
      me_save_i[6] ?
          (((!me_save_i[6] ? 9'd0 : save_6_cycles_q) == 9'd385) ?
               (!me_save_i[6] ? 9'd0 : save_6_cycles_q) :
           (!me_save_i[6] ? 9'd0 : save_6_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_6_cycles_q <= 9'd0;
    end else begin
      save_6_cycles_q <= save_6_cycles;
    end
  end

  reg [8:0] save_7_cycles_q;  // Such cycles in a row up to the one before.

  // Such cycles in a row, this one included.
  wire [8:0] save_7_cycles =
      me_save_i[7] ?
          (((!me_save_i[7] ? 9'd0 : save_7_cycles_q) == 9'd385) ?
               (!me_save_i[7] ? 9'd0 : save_7_cycles_q) :
           (!me_save_i[7] ? 9'd0 : save_7_cycles_q) + 9'd1) :
      9'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_7_cycles_q <= 9'd0;
    end else begin
      save_7_cycles_q <= save_7_cycles;
    end
  end

  assign violated_o =
      |(me_save_i &
        ~(me_finish_i | me_saved_i | ~me_online_i) &
        {
          (save_7_cycles == 9'd385) | (save_7_cycles == 9'd384),
          (save_6_cycles == 9'd385) | (save_6_cycles == 9'd384),
          (save_5_cycles == 9'd385) | (save_5_cycles == 9'd384),
          (save_4_cycles == 9'd385) | (save_4_cycles == 9'd384),
          (save_3_cycles == 9'd385) | (save_3_cycles == 9'd384),
          (save_2_cycles == 9'd385) | (save_2_cycles == 9'd384),
          (save_1_cycles == 9'd385) | (save_1_cycles == 9'd384),
          (save_0_cycles == 9'd385) | (save_0_cycles == 9'd384)
        });

endmodule

`default_nettype wire
