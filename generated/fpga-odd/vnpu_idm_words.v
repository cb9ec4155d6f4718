// SPDX-License-Identifier: Apache-2.0
//
// Settings of all cores, as software reads them.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/words.ts; do not edit.
// Body SHA-256: 7b3c984189610f89

`default_nettype none

module vnpu_idm_words (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire        takes_i,          // A write address of a core is taken.
  input  wire  [2:0] takes_core_i,     // The core.
  // Register that is written: LOAD_ADDRESS_LO, LOAD_ADDRESS_HI, START_PC, START_LAYER, WATCHDOG,
  // SEG0_BASE_LO, SEG0_BASE_HI, SEG0_LIMIT_LO, SEG0_LIMIT_HI, SEG1_BASE_LO, SEG1_BASE_HI,
  // SEG1_LIMIT_LO, SEG1_LIMIT_HI, SEG2_BASE_LO, SEG2_BASE_HI, SEG2_LIMIT_LO, SEG2_LIMIT_HI,
  // SEG3_BASE_LO, SEG3_BASE_HI, SEG3_LIMIT_LO, SEG3_LIMIT_HI.
  input  wire [20:0] sets_i,
  input  wire  [2:0] sets_core_i,      // Its core, also when none is written.
  input  wire [31:0] data_i,           // What is written.
  input  wire [20:0] lines_i,          // Register that is read.
  input  wire  [2:0] core_i,           // Its core.
  input  wire  [2:0] load_core_i,      // Core that is loaded next.
  output wire [31:0] word_o,           // The word that is read.
  output wire [39:0] check_address_o,  // LOAD_ADDRESS of the core that is written.
  output wire [39:0] load_address_o    // LOAD_ADDRESS of the core that is loaded next.
);

  // ----------------------------------------
  // Clear before the first write
  // ----------------------------------------

  reg [4:0] touched_q;  // Its words were cleared.

  // The words of that core were cleared. All that there are.
  wire [7:0] touched_of_8 = {
    3'd0,
    touched_q[4],
    touched_q[3],
    touched_q[2],
    touched_q[1],
    touched_q[0]
  };

  // The words of that core were cleared. Those left.
  wire [3:0] touched_of_4 = takes_core_i[2] ? touched_of_8[7:4] : touched_of_8[3:0];
  // The words of that core were cleared. Those left.
  wire [1:0] touched_of_2 = takes_core_i[1] ? touched_of_4[3:2] : touched_of_4[1:0];
  // The words of that core were cleared.
  wire touched = takes_core_i[0] ? touched_of_2[1] : touched_of_2[0];
  // They are cleared.
  wire clears = takes_i & ~touched;
  // Core whose words are written.
  wire [2:0] place = takes_i ? takes_core_i : sets_core_i;
  // What is stored.
  wire [31:0] data = data_i & {32{~clears}};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      touched_q <= 5'd0;
    end else begin
      touched_q <=
          touched_q |
          ({
             takes_core_i == 3'd4,
             takes_core_i == 3'd3,
             takes_core_i == 3'd2,
             takes_core_i == 3'd1,
             takes_core_i == 3'd0
           } &
           {5{clears}});
    end
  end

  // ----------------------------------------
  // Words
  // ----------------------------------------

  // Words that are stored.
  wire [20:0] writes = sets_i | {21{clears}};

  reg [31:0] load_address_lo [0:7];  // LOAD_ADDRESS_LO of each core.

  always @(posedge clk_i) begin
    if (writes[0]) begin
      load_address_lo[place] <= data;
    end
  end

  reg [7:0] load_address_hi [0:7];  // LOAD_ADDRESS_HI of each core.

  always @(posedge clk_i) begin
    if (writes[1]) begin
      load_address_hi[place] <= data[7:0];
    end
  end

  reg [19:0] start_pc [0:7];  // START_PC of each core.

  always @(posedge clk_i) begin
    if (writes[2]) begin
      start_pc[place] <= data[19:0];
    end
  end

  reg [11:0] start_layer [0:7];  // START_LAYER of each core.

  always @(posedge clk_i) begin
    if (writes[3]) begin
      start_layer[place] <= data[11:0];
    end
  end

  reg [15:0] watchdog [0:7];  // WATCHDOG of each core.

  always @(posedge clk_i) begin
    if (writes[4]) begin
      watchdog[place] <= data[15:0];
    end
  end

  reg [19:0] seg0_base_lo [0:7];  // SEG0_BASE_LO of each core.

  always @(posedge clk_i) begin
    if (writes[5]) begin
      seg0_base_lo[place] <= data[31:12];
    end
  end

  reg [7:0] seg0_base_hi [0:7];  // SEG0_BASE_HI of each core.

  always @(posedge clk_i) begin
    if (writes[6]) begin
      seg0_base_hi[place] <= data[7:0];
    end
  end

  reg [27:0] seg0_limit_lo [0:7];  // SEG0_LIMIT_LO of each core.

  always @(posedge clk_i) begin
    if (writes[7]) begin
      seg0_limit_lo[place] <= data[31:4];
    end
  end

  reg [7:0] seg0_limit_hi [0:7];  // SEG0_LIMIT_HI of each core.

  always @(posedge clk_i) begin
    if (writes[8]) begin
      seg0_limit_hi[place] <= data[7:0];
    end
  end

  reg [19:0] seg1_base_lo [0:7];  // SEG1_BASE_LO of each core.

  always @(posedge clk_i) begin
    if (writes[9]) begin
      seg1_base_lo[place] <= data[31:12];
    end
  end

  reg [7:0] seg1_base_hi [0:7];  // SEG1_BASE_HI of each core.

  always @(posedge clk_i) begin
    if (writes[10]) begin
      seg1_base_hi[place] <= data[7:0];
    end
  end

  reg [27:0] seg1_limit_lo [0:7];  // SEG1_LIMIT_LO of each core.

  always @(posedge clk_i) begin
    if (writes[11]) begin
      seg1_limit_lo[place] <= data[31:4];
    end
  end

  reg [7:0] seg1_limit_hi [0:7];  // SEG1_LIMIT_HI of each core.

  always @(posedge clk_i) begin
    if (writes[12]) begin
      seg1_limit_hi[place] <= data[7:0];
    end
  end

  reg [19:0] seg2_base_lo [0:7];  // SEG2_BASE_LO of each core.

  always @(posedge clk_i) begin
    if (writes[13]) begin
      seg2_base_lo[place] <= data[31:12];
    end
  end

  reg [7:0] seg2_base_hi [0:7];  // SEG2_BASE_HI of each core.

  always @(posedge clk_i) begin
    if (writes[14]) begin
      seg2_base_hi[place] <= data[7:0];
    end
  end

  reg [27:0] seg2_limit_lo [0:7];  // SEG2_LIMIT_LO of each core.

  always @(posedge clk_i) begin
    if (writes[15]) begin
      seg2_limit_lo[place] <= data[31:4];
    end
  end

  reg [7:0] seg2_limit_hi [0:7];  // SEG2_LIMIT_HI of each core.

  always @(posedge clk_i) begin
    if (writes[16]) begin
      seg2_limit_hi[place] <= data[7:0];
    end
  end

  reg [19:0] seg3_base_lo [0:7];  // SEG3_BASE_LO of each core.

  always @(posedge clk_i) begin
    if (writes[17]) begin
      seg3_base_lo[place] <= data[31:12];
    end
  end

  reg [7:0] seg3_base_hi [0:7];  // SEG3_BASE_HI of each core.

  always @(posedge clk_i) begin
    if (writes[18]) begin
      seg3_base_hi[place] <= data[7:0];
    end
  end

  reg [27:0] seg3_limit_lo [0:7];  // SEG3_LIMIT_LO of each core.

  always @(posedge clk_i) begin
    if (writes[19]) begin
      seg3_limit_lo[place] <= data[31:4];
    end
  end

  reg [7:0] seg3_limit_hi [0:7];  // SEG3_LIMIT_HI of each core.

  always @(posedge clk_i) begin
    if (writes[20]) begin
      seg3_limit_hi[place] <= data[7:0];
    end
  end

  // LOAD_ADDRESS_LO of the core that is read.
  wire [31:0] read_load_address_lo = load_address_lo[core_i];
  // LOAD_ADDRESS_HI of the core that is read.
  wire [7:0] read_load_address_hi = load_address_hi[core_i];
  // START_PC of the core that is read.
  wire [19:0] read_start_pc = start_pc[core_i];
  // START_LAYER of the core that is read.
  wire [11:0] read_start_layer = start_layer[core_i];
  // WATCHDOG of the core that is read.
  wire [15:0] read_watchdog = watchdog[core_i];
  // SEG0_BASE_LO of the core that is read.
  wire [19:0] read_seg0_base_lo = seg0_base_lo[core_i];
  // SEG0_BASE_HI of the core that is read.
  wire [7:0] read_seg0_base_hi = seg0_base_hi[core_i];
  // SEG0_LIMIT_LO of the core that is read.
  wire [27:0] read_seg0_limit_lo = seg0_limit_lo[core_i];
  // SEG0_LIMIT_HI of the core that is read.
  wire [7:0] read_seg0_limit_hi = seg0_limit_hi[core_i];
  // SEG1_BASE_LO of the core that is read.
  wire [19:0] read_seg1_base_lo = seg1_base_lo[core_i];
  // SEG1_BASE_HI of the core that is read.
  wire [7:0] read_seg1_base_hi = seg1_base_hi[core_i];
  // SEG1_LIMIT_LO of the core that is read.
  wire [27:0] read_seg1_limit_lo = seg1_limit_lo[core_i];
  // SEG1_LIMIT_HI of the core that is read.
  wire [7:0] read_seg1_limit_hi = seg1_limit_hi[core_i];
  // SEG2_BASE_LO of the core that is read.
  wire [19:0] read_seg2_base_lo = seg2_base_lo[core_i];
  // SEG2_BASE_HI of the core that is read.
  wire [7:0] read_seg2_base_hi = seg2_base_hi[core_i];
  // SEG2_LIMIT_LO of the core that is read.
  wire [27:0] read_seg2_limit_lo = seg2_limit_lo[core_i];
  // SEG2_LIMIT_HI of the core that is read.
  wire [7:0] read_seg2_limit_hi = seg2_limit_hi[core_i];
  // SEG3_BASE_LO of the core that is read.
  wire [19:0] read_seg3_base_lo = seg3_base_lo[core_i];
  // SEG3_BASE_HI of the core that is read.
  wire [7:0] read_seg3_base_hi = seg3_base_hi[core_i];
  // SEG3_LIMIT_LO of the core that is read.
  wire [27:0] read_seg3_limit_lo = seg3_limit_lo[core_i];
  // SEG3_LIMIT_HI of the core that is read.
  wire [7:0] read_seg3_limit_hi = seg3_limit_hi[core_i];

  // The words of the core that is read were cleared. All that there are.
  wire [7:0] known_of_8 = {
    3'd0,
    touched_q[4],
    touched_q[3],
    touched_q[2],
    touched_q[1],
    touched_q[0]
  };

  // The words of the core that is read were cleared. Those left.
  wire [3:0] known_of_4 = core_i[2] ? known_of_8[7:4] : known_of_8[3:0];
  // The words of the core that is read were cleared. Those left.
  wire [1:0] known_of_2 = core_i[1] ? known_of_4[3:2] : known_of_4[1:0];
  // The words of the core that is read were cleared.
  wire known = core_i[0] ? known_of_2[1] : known_of_2[0];

  assign word_o =
      ((read_load_address_lo & {32{lines_i[0]}}) |
       {24'd0, read_load_address_hi & {8{lines_i[1]}}} |
       {12'd0, read_start_pc & {20{lines_i[2]}}} |
       {20'd0, read_start_layer & {12{lines_i[3]}}} |
       {16'd0, read_watchdog & {16{lines_i[4]}}} |
       {read_seg0_base_lo & {20{lines_i[5]}}, 12'd0} |
       {24'd0, read_seg0_base_hi & {8{lines_i[6]}}} |
       {read_seg0_limit_lo & {28{lines_i[7]}}, 4'd0} |
       {24'd0, read_seg0_limit_hi & {8{lines_i[8]}}} |
       {read_seg1_base_lo & {20{lines_i[9]}}, 12'd0} |
       {24'd0, read_seg1_base_hi & {8{lines_i[10]}}} |
       {read_seg1_limit_lo & {28{lines_i[11]}}, 4'd0} |
       {24'd0, read_seg1_limit_hi & {8{lines_i[12]}}} |
       {read_seg2_base_lo & {20{lines_i[13]}}, 12'd0} |
       {24'd0, read_seg2_base_hi & {8{lines_i[14]}}} |
       {read_seg2_limit_lo & {28{lines_i[15]}}, 4'd0} |
       {24'd0, read_seg2_limit_hi & {8{lines_i[16]}}} |
       {read_seg3_base_lo & {20{lines_i[17]}}, 12'd0} |
       {24'd0, read_seg3_base_hi & {8{lines_i[18]}}} |
       {read_seg3_limit_lo & {28{lines_i[19]}}, 4'd0} |
       {24'd0, read_seg3_limit_hi & {8{lines_i[20]}}}) &
      {32{known}};

  // ----------------------------------------
  // Addresses of loads
  // ----------------------------------------

  // LOAD_ADDRESS_HI of that core.
  wire [7:0] check_hi = load_address_hi[sets_core_i];
  // LOAD_ADDRESS_LO of that core.
  wire [31:0] check_lo = load_address_lo[sets_core_i];

  assign check_address_o = {check_hi, check_lo};

  // LOAD_ADDRESS_HI of that core.
  wire [7:0] load_hi = load_address_hi[load_core_i];
  // LOAD_ADDRESS_LO of that core.
  wire [31:0] load_lo = load_address_lo[load_core_i];

  assign load_address_o = {load_hi, load_lo};

endmodule

`default_nettype wire
