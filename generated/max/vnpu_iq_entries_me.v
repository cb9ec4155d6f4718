// SPDX-License-Identifier: Apache-2.0
//
// Slots of up to 4 instructions.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/entries.ts; do not edit.
// Body SHA-256: ed634c18c400d0e7

`default_nettype none

module vnpu_iq_entries_me (
  input  wire          clk_i,      // Clock.
  input  wire          rst_ni,     // Reset, active low.
  input  wire          load_i,     // A uTop begins: entry 0 is the one written last.
  input  wire          take_i,     // The next instruction is taken.
  input  wire  [543:0] words_i,    // Words of its slots.
  input  wire  [543:0] scalars_i,  // Value of rs of each slot that reads it; 0 for the others.
  output wire   [16:0] read_o,     // Slots that read rs.
  output wire   [50:0] from_o,     // rs of each slot.
  output wire [1087:0] entry_o,    // For each slot its word, then the scalar that it reads.
  input  wire          resume_i,   // The uTop that begins has an entry.
  input  wire [1087:0] context_i,  // That entry.
  output wire          pops_o      // The next instruction has a pop or popv.
);

  // ----------------------------------------
  // Scalars
  // ----------------------------------------

  // Word of slot 0.
  wire [31:0] word_0 = words_i[31:0];

  localparam [5:0] ME_PUSHW = 6'd1;  // weights from SRAM into the waiting rows of the array.
  // activations from SRAM through the array; each vector in gives one out.
  localparam [5:0] ME_PUSH = 6'd3;
  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;

  // Word of slot 1.
  wire [31:0] word_1 = words_i[63:32];

  localparam [5:0] VE_ADD_S = 6'd9;    // vd := va + rs, each element.
  localparam [5:0] VE_SUB_S = 6'd10;   // vd := va - rs, each element.
  localparam [5:0] VE_MUL_S = 6'd11;   // vd := va * rs, each element.
  localparam [5:0] VE_MAX_S = 6'd12;   // vd := the larger of va and rs, each element.
  localparam [5:0] VE_COPY_S = 6'd20;  // vd := rs in all elements.
  localparam [5:0] VE_LOAD = 6'd40;    // vd := block of SRAM.
  localparam [5:0] VE_STORE = 6'd41;   // block of SRAM := va.
  localparam [5:0] VE_ACCUM = 6'd42;   // block of SRAM := block + va.

  // Word of slot 2.
  wire [31:0] word_2 = words_i[95:64];
  // Word of slot 3.
  wire [31:0] word_3 = words_i[127:96];
  // Word of slot 4.
  wire [31:0] word_4 = words_i[159:128];
  // Word of slot 5.
  wire [31:0] word_5 = words_i[191:160];
  // Word of slot 6.
  wire [31:0] word_6 = words_i[223:192];
  // Word of slot 7.
  wire [31:0] word_7 = words_i[255:224];
  // Word of slot 8.
  wire [31:0] word_8 = words_i[287:256];
  // Word of slot 9.
  wire [31:0] word_9 = words_i[319:288];
  // Word of slot 10.
  wire [31:0] word_10 = words_i[351:320];
  // Word of slot 11.
  wire [31:0] word_11 = words_i[383:352];
  // Word of slot 12.
  wire [31:0] word_12 = words_i[415:384];
  // Word of slot 13.
  wire [31:0] word_13 = words_i[447:416];
  // Word of slot 14.
  wire [31:0] word_14 = words_i[479:448];
  // Word of slot 15.
  wire [31:0] word_15 = words_i[511:480];
  // Word of slot 16.
  wire [31:0] word_16 = words_i[543:512];

  assign read_o =
      {
        (word_16[31:26] == VE_ADD_S) |
        (word_16[31:26] == VE_SUB_S) |
        (word_16[31:26] == VE_MUL_S) |
        (word_16[31:26] == VE_MAX_S) |
        (word_16[31:26] == VE_COPY_S) |
        (word_16[31:26] == VE_LOAD) |
        (word_16[31:26] == VE_STORE) |
        (word_16[31:26] == VE_ACCUM),
        (word_15[31:26] == VE_ADD_S) |
        (word_15[31:26] == VE_SUB_S) |
        (word_15[31:26] == VE_MUL_S) |
        (word_15[31:26] == VE_MAX_S) |
        (word_15[31:26] == VE_COPY_S) |
        (word_15[31:26] == VE_LOAD) |
        (word_15[31:26] == VE_STORE) |
        (word_15[31:26] == VE_ACCUM),
        (word_14[31:26] == VE_ADD_S) |
        (word_14[31:26] == VE_SUB_S) |
        (word_14[31:26] == VE_MUL_S) |
        (word_14[31:26] == VE_MAX_S) |
        (word_14[31:26] == VE_COPY_S) |
        (word_14[31:26] == VE_LOAD) |
        (word_14[31:26] == VE_STORE) |
        (word_14[31:26] == VE_ACCUM),
        (word_13[31:26] == VE_ADD_S) |
        (word_13[31:26] == VE_SUB_S) |
        (word_13[31:26] == VE_MUL_S) |
        (word_13[31:26] == VE_MAX_S) |
        (word_13[31:26] == VE_COPY_S) |
        (word_13[31:26] == VE_LOAD) |
        (word_13[31:26] == VE_STORE) |
        (word_13[31:26] == VE_ACCUM),
        (word_12[31:26] == VE_ADD_S) |
        (word_12[31:26] == VE_SUB_S) |
        (word_12[31:26] == VE_MUL_S) |
        (word_12[31:26] == VE_MAX_S) |
        (word_12[31:26] == VE_COPY_S) |
        (word_12[31:26] == VE_LOAD) |
        (word_12[31:26] == VE_STORE) |
        (word_12[31:26] == VE_ACCUM),
        (word_11[31:26] == VE_ADD_S) |
        (word_11[31:26] == VE_SUB_S) |
        (word_11[31:26] == VE_MUL_S) |
        (word_11[31:26] == VE_MAX_S) |
        (word_11[31:26] == VE_COPY_S) |
        (word_11[31:26] == VE_LOAD) |
        (word_11[31:26] == VE_STORE) |
        (word_11[31:26] == VE_ACCUM),
        (word_10[31:26] == VE_ADD_S) |
        (word_10[31:26] == VE_SUB_S) |
        (word_10[31:26] == VE_MUL_S) |
        (word_10[31:26] == VE_MAX_S) |
        (word_10[31:26] == VE_COPY_S) |
        (word_10[31:26] == VE_LOAD) |
        (word_10[31:26] == VE_STORE) |
        (word_10[31:26] == VE_ACCUM),
        (word_9[31:26] == VE_ADD_S) |
        (word_9[31:26] == VE_SUB_S) |
        (word_9[31:26] == VE_MUL_S) |
        (word_9[31:26] == VE_MAX_S) |
        (word_9[31:26] == VE_COPY_S) |
        (word_9[31:26] == VE_LOAD) |
        (word_9[31:26] == VE_STORE) |
        (word_9[31:26] == VE_ACCUM),
        (word_8[31:26] == VE_ADD_S) |
        (word_8[31:26] == VE_SUB_S) |
        (word_8[31:26] == VE_MUL_S) |
        (word_8[31:26] == VE_MAX_S) |
        (word_8[31:26] == VE_COPY_S) |
        (word_8[31:26] == VE_LOAD) |
        (word_8[31:26] == VE_STORE) |
        (word_8[31:26] == VE_ACCUM),
        (word_7[31:26] == VE_ADD_S) |
        (word_7[31:26] == VE_SUB_S) |
        (word_7[31:26] == VE_MUL_S) |
        (word_7[31:26] == VE_MAX_S) |
        (word_7[31:26] == VE_COPY_S) |
        (word_7[31:26] == VE_LOAD) |
        (word_7[31:26] == VE_STORE) |
        (word_7[31:26] == VE_ACCUM),
        (word_6[31:26] == VE_ADD_S) |
        (word_6[31:26] == VE_SUB_S) |
        (word_6[31:26] == VE_MUL_S) |
        (word_6[31:26] == VE_MAX_S) |
        (word_6[31:26] == VE_COPY_S) |
        (word_6[31:26] == VE_LOAD) |
        (word_6[31:26] == VE_STORE) |
        (word_6[31:26] == VE_ACCUM),
        (word_5[31:26] == VE_ADD_S) |
        (word_5[31:26] == VE_SUB_S) |
        (word_5[31:26] == VE_MUL_S) |
        (word_5[31:26] == VE_MAX_S) |
        (word_5[31:26] == VE_COPY_S) |
        (word_5[31:26] == VE_LOAD) |
        (word_5[31:26] == VE_STORE) |
        (word_5[31:26] == VE_ACCUM),
        (word_4[31:26] == VE_ADD_S) |
        (word_4[31:26] == VE_SUB_S) |
        (word_4[31:26] == VE_MUL_S) |
        (word_4[31:26] == VE_MAX_S) |
        (word_4[31:26] == VE_COPY_S) |
        (word_4[31:26] == VE_LOAD) |
        (word_4[31:26] == VE_STORE) |
        (word_4[31:26] == VE_ACCUM),
        (word_3[31:26] == VE_ADD_S) |
        (word_3[31:26] == VE_SUB_S) |
        (word_3[31:26] == VE_MUL_S) |
        (word_3[31:26] == VE_MAX_S) |
        (word_3[31:26] == VE_COPY_S) |
        (word_3[31:26] == VE_LOAD) |
        (word_3[31:26] == VE_STORE) |
        (word_3[31:26] == VE_ACCUM),
        (word_2[31:26] == VE_ADD_S) |
        (word_2[31:26] == VE_SUB_S) |
        (word_2[31:26] == VE_MUL_S) |
        (word_2[31:26] == VE_MAX_S) |
        (word_2[31:26] == VE_COPY_S) |
        (word_2[31:26] == VE_LOAD) |
        (word_2[31:26] == VE_STORE) |
        (word_2[31:26] == VE_ACCUM),
        (word_1[31:26] == VE_ADD_S) |
        (word_1[31:26] == VE_SUB_S) |
        (word_1[31:26] == VE_MUL_S) |
        (word_1[31:26] == VE_MAX_S) |
        (word_1[31:26] == VE_COPY_S) |
        (word_1[31:26] == VE_LOAD) |
        (word_1[31:26] == VE_STORE) |
        (word_1[31:26] == VE_ACCUM),
        (word_0[31:26] == ME_PUSHW) | (word_0[31:26] == ME_PUSH) | (word_0[31:26] == ME_POP)
      } &
      {17{~load_i}};

  assign from_o = {
    word_16[15:13],
    word_15[15:13],
    word_14[15:13],
    word_13[15:13],
    word_12[15:13],
    word_11[15:13],
    word_10[15:13],
    word_9[15:13],
    word_8[15:13],
    word_7[15:13],
    word_6[15:13],
    word_5[15:13],
    word_4[15:13],
    word_3[15:13],
    word_2[15:13],
    word_1[15:13],
    word_0[15:13]
  };

  // ----------------------------------------
  // Entries
  // ----------------------------------------

  reg [1:0] last_q;    // Entry written last.
  reg [1:0] before_q;  // The same, a cycle ago.
  reg [1:0] shown_q;   // The same, two cycles ago.

  // Entry of the next instruction.
  wire [1:0] next = last_q + 2'd1;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      last_q <= 2'd0;
    end else if (load_i) begin
      last_q <= 2'd0;
    end else if (take_i) begin
      last_q <= next;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      before_q <= 2'd0;
    end else if (load_i) begin
      before_q <= 2'd0;
    end else begin
      before_q <= last_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      shown_q <= 2'd0;
    end else if (load_i) begin
      shown_q <= 2'd0;
    end else begin
      shown_q <= before_q;
    end
  end

  reg [1087:0] entry [0:3];  // Slots, each with its scalar.

  // Entry that is written.
  wire [1:0] place = load_i ? 2'd0 : next;

  always @(posedge clk_i) begin
    if (take_i | (load_i & resume_i)) begin
      entry[place] <= {
        (context_i[1087:1056] & {32{load_i}}) | scalars_i[543:512],
        load_i ? context_i[1055:1024] : word_16,
        (context_i[1023:992] & {32{load_i}}) | scalars_i[511:480],
        load_i ? context_i[991:960] : word_15,
        (context_i[959:928] & {32{load_i}}) | scalars_i[479:448],
        load_i ? context_i[927:896] : word_14,
        (context_i[895:864] & {32{load_i}}) | scalars_i[447:416],
        load_i ? context_i[863:832] : word_13,
        (context_i[831:800] & {32{load_i}}) | scalars_i[415:384],
        load_i ? context_i[799:768] : word_12,
        (context_i[767:736] & {32{load_i}}) | scalars_i[383:352],
        load_i ? context_i[735:704] : word_11,
        (context_i[703:672] & {32{load_i}}) | scalars_i[351:320],
        load_i ? context_i[671:640] : word_10,
        (context_i[639:608] & {32{load_i}}) | scalars_i[319:288],
        load_i ? context_i[607:576] : word_9,
        (context_i[575:544] & {32{load_i}}) | scalars_i[287:256],
        load_i ? context_i[543:512] : word_8,
        (context_i[511:480] & {32{load_i}}) | scalars_i[255:224],
        load_i ? context_i[479:448] : word_7,
        (context_i[447:416] & {32{load_i}}) | scalars_i[223:192],
        load_i ? context_i[415:384] : word_6,
        (context_i[383:352] & {32{load_i}}) | scalars_i[191:160],
        load_i ? context_i[351:320] : word_5,
        (context_i[319:288] & {32{load_i}}) | scalars_i[159:128],
        load_i ? context_i[287:256] : word_4,
        (context_i[255:224] & {32{load_i}}) | scalars_i[127:96],
        load_i ? context_i[223:192] : word_3,
        (context_i[191:160] & {32{load_i}}) | scalars_i[95:64],
        load_i ? context_i[159:128] : word_2,
        (context_i[127:96] & {32{load_i}}) | scalars_i[63:32],
        load_i ? context_i[95:64] : word_1,
        (context_i[63:32] & {32{load_i}}) | scalars_i[31:0],
        load_i ? context_i[31:0] : word_0
      };
    end
  end

  // Entry written last two cycles ago.
  wire [1087:0] entry_shown = entry[shown_q];

  assign entry_o = entry_shown;

  // one block of results to a vector register; begins as a pop does.
  localparam [5:0] ME_POPV = 6'd5;

  assign pops_o = (words_i[31:26] == ME_POP) | (words_i[31:26] == ME_POPV);

endmodule

`default_nettype wire
