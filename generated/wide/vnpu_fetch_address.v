// SPDX-License-Identifier: Apache-2.0
//
// Read address: the next burst of the requester whose turn it is.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/address.ts; do not edit.
// Body SHA-256: 2bbec1013a7ef474

`default_nettype none

module vnpu_fetch_address (
  input  wire          clk_i,          // Clock.
  input  wire          rst_ni,         // Reset, active low.
  input  wire   [31:0] winner_i,       // Requester of the next address, one-hot; 0 for none.
  input  wire [1535:0] req_address_i,  // Address of each request.
  input  wire  [159:0] req_beats_i,    // Beats of each request.
  input  wire  [127:0] got_i,          // Beats of each request that came.
  input  wire          arready_i,      // Read address is taken.
  output wire          free_o,         // The register takes an address.
  output wire          arvalid_o,      // Read address is offered.
  output wire    [4:0] arid_o,         // Requester that asks.
  output wire   [47:0] araddr_o,       // Address of the burst.
  output wire    [3:0] arlen_o         // Beats of the burst less one.
);

  reg valid_q;         // Read address is offered.
  reg [4:0] id_q;      // Requester that asks.
  reg [43:0] block_q;  // Address of the burst, in beats.
  reg [3:0] len_q;     // Beats of the burst less one.

  // ----------------------------------------
  // Request of the winner
  // ----------------------------------------

  // Its address, in beats.
  wire [43:0] first =
      (req_address_i[47:4] & {44{winner_i[0]}}) |
      (req_address_i[95:52] & {44{winner_i[1]}}) |
      (req_address_i[143:100] & {44{winner_i[2]}}) |
      (req_address_i[191:148] & {44{winner_i[3]}}) |
      (req_address_i[239:196] & {44{winner_i[4]}}) |
      (req_address_i[287:244] & {44{winner_i[5]}}) |
      (req_address_i[335:292] & {44{winner_i[6]}}) |
      (req_address_i[383:340] & {44{winner_i[7]}}) |
      (req_address_i[431:388] & {44{winner_i[8]}}) |
      (req_address_i[479:436] & {44{winner_i[9]}}) |
      (req_address_i[527:484] & {44{winner_i[10]}}) |
      (req_address_i[575:532] & {44{winner_i[11]}}) |
      (req_address_i[623:580] & {44{winner_i[12]}}) |
      (req_address_i[671:628] & {44{winner_i[13]}}) |
      (req_address_i[719:676] & {44{winner_i[14]}}) |
      (req_address_i[767:724] & {44{winner_i[15]}}) |
      (req_address_i[815:772] & {44{winner_i[16]}}) |
      (req_address_i[863:820] & {44{winner_i[17]}}) |
      (req_address_i[911:868] & {44{winner_i[18]}}) |
      (req_address_i[959:916] & {44{winner_i[19]}}) |
      (req_address_i[1007:964] & {44{winner_i[20]}}) |
      (req_address_i[1055:1012] & {44{winner_i[21]}}) |
      (req_address_i[1103:1060] & {44{winner_i[22]}}) |
      (req_address_i[1151:1108] & {44{winner_i[23]}}) |
      (req_address_i[1199:1156] & {44{winner_i[24]}}) |
      (req_address_i[1247:1204] & {44{winner_i[25]}}) |
      (req_address_i[1295:1252] & {44{winner_i[26]}}) |
      (req_address_i[1343:1300] & {44{winner_i[27]}}) |
      (req_address_i[1391:1348] & {44{winner_i[28]}}) |
      (req_address_i[1439:1396] & {44{winner_i[29]}}) |
      (req_address_i[1487:1444] & {44{winner_i[30]}}) |
      (req_address_i[1535:1492] & {44{winner_i[31]}});

  wire unused_address = &{
    1'b0,
    req_address_i[3:0],
    req_address_i[51:48],
    req_address_i[99:96],
    req_address_i[147:144],
    req_address_i[195:192],
    req_address_i[243:240],
    req_address_i[291:288],
    req_address_i[339:336],
    req_address_i[387:384],
    req_address_i[435:432],
    req_address_i[483:480],
    req_address_i[531:528],
    req_address_i[579:576],
    req_address_i[627:624],
    req_address_i[675:672],
    req_address_i[723:720],
    req_address_i[771:768],
    req_address_i[819:816],
    req_address_i[867:864],
    req_address_i[915:912],
    req_address_i[963:960],
    req_address_i[1011:1008],
    req_address_i[1059:1056],
    req_address_i[1107:1104],
    req_address_i[1155:1152],
    req_address_i[1203:1200],
    req_address_i[1251:1248],
    req_address_i[1299:1296],
    req_address_i[1347:1344],
    req_address_i[1395:1392],
    req_address_i[1443:1440],
    req_address_i[1491:1488]
  };

  // Its beats.
  wire [4:0] beats =
      (req_beats_i[4:0] & {5{winner_i[0]}}) |
      (req_beats_i[9:5] & {5{winner_i[1]}}) |
      (req_beats_i[14:10] & {5{winner_i[2]}}) |
      (req_beats_i[19:15] & {5{winner_i[3]}}) |
      (req_beats_i[24:20] & {5{winner_i[4]}}) |
      (req_beats_i[29:25] & {5{winner_i[5]}}) |
      (req_beats_i[34:30] & {5{winner_i[6]}}) |
      (req_beats_i[39:35] & {5{winner_i[7]}}) |
      (req_beats_i[44:40] & {5{winner_i[8]}}) |
      (req_beats_i[49:45] & {5{winner_i[9]}}) |
      (req_beats_i[54:50] & {5{winner_i[10]}}) |
      (req_beats_i[59:55] & {5{winner_i[11]}}) |
      (req_beats_i[64:60] & {5{winner_i[12]}}) |
      (req_beats_i[69:65] & {5{winner_i[13]}}) |
      (req_beats_i[74:70] & {5{winner_i[14]}}) |
      (req_beats_i[79:75] & {5{winner_i[15]}}) |
      (req_beats_i[84:80] & {5{winner_i[16]}}) |
      (req_beats_i[89:85] & {5{winner_i[17]}}) |
      (req_beats_i[94:90] & {5{winner_i[18]}}) |
      (req_beats_i[99:95] & {5{winner_i[19]}}) |
      (req_beats_i[104:100] & {5{winner_i[20]}}) |
      (req_beats_i[109:105] & {5{winner_i[21]}}) |
      (req_beats_i[114:110] & {5{winner_i[22]}}) |
      (req_beats_i[119:115] & {5{winner_i[23]}}) |
      (req_beats_i[124:120] & {5{winner_i[24]}}) |
      (req_beats_i[129:125] & {5{winner_i[25]}}) |
      (req_beats_i[134:130] & {5{winner_i[26]}}) |
      (req_beats_i[139:135] & {5{winner_i[27]}}) |
      (req_beats_i[144:140] & {5{winner_i[28]}}) |
      (req_beats_i[149:145] & {5{winner_i[29]}}) |
      (req_beats_i[154:150] & {5{winner_i[30]}}) |
      (req_beats_i[159:155] & {5{winner_i[31]}});

  // Beats that came.
  wire [3:0] got =
      (got_i[3:0] & {4{winner_i[0]}}) |
      (got_i[7:4] & {4{winner_i[1]}}) |
      (got_i[11:8] & {4{winner_i[2]}}) |
      (got_i[15:12] & {4{winner_i[3]}}) |
      (got_i[19:16] & {4{winner_i[4]}}) |
      (got_i[23:20] & {4{winner_i[5]}}) |
      (got_i[27:24] & {4{winner_i[6]}}) |
      (got_i[31:28] & {4{winner_i[7]}}) |
      (got_i[35:32] & {4{winner_i[8]}}) |
      (got_i[39:36] & {4{winner_i[9]}}) |
      (got_i[43:40] & {4{winner_i[10]}}) |
      (got_i[47:44] & {4{winner_i[11]}}) |
      (got_i[51:48] & {4{winner_i[12]}}) |
      (got_i[55:52] & {4{winner_i[13]}}) |
      (got_i[59:56] & {4{winner_i[14]}}) |
      (got_i[63:60] & {4{winner_i[15]}}) |
      (got_i[67:64] & {4{winner_i[16]}}) |
      (got_i[71:68] & {4{winner_i[17]}}) |
      (got_i[75:72] & {4{winner_i[18]}}) |
      (got_i[79:76] & {4{winner_i[19]}}) |
      (got_i[83:80] & {4{winner_i[20]}}) |
      (got_i[87:84] & {4{winner_i[21]}}) |
      (got_i[91:88] & {4{winner_i[22]}}) |
      (got_i[95:92] & {4{winner_i[23]}}) |
      (got_i[99:96] & {4{winner_i[24]}}) |
      (got_i[103:100] & {4{winner_i[25]}}) |
      (got_i[107:104] & {4{winner_i[26]}}) |
      (got_i[111:108] & {4{winner_i[27]}}) |
      (got_i[115:112] & {4{winner_i[28]}}) |
      (got_i[119:116] & {4{winner_i[29]}}) |
      (got_i[123:120] & {4{winner_i[30]}}) |
      (got_i[127:124] & {4{winner_i[31]}});

  // ----------------------------------------
  // Next burst of it
  // ----------------------------------------

  // There is one.
  wire takes = |winner_i;
  // Address of the burst, in beats.
  wire [43:0] block = first + {40'd0, got};
  // Beats that are missing, less one.
  wire [4:0] left = beats - {1'b0, got} - 5'd1;

  wire unused_left = &{1'b0, left[4]};

  // Beats up to the end of the 4 KiB, less one.
  wire [7:0] room = ~block[7:0];
  // More than 16 beats fit.
  wire far = |room[7:4];
  // The 4 KiB end before the request.
  wire cut = ~far & (room[3:0] < left[3:0]);

  // ----------------------------------------
  // AR register
  // ----------------------------------------

  // The register takes an address.
  wire free = ~valid_q | arready_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else if (free) begin
      valid_q <= takes;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      id_q <= 5'd0;
    end else if (free) begin
      id_q <= {
        |(winner_i & 32'hffff0000),
        |(winner_i & 32'hff00ff00),
        |(winner_i & 32'hf0f0f0f0),
        |(winner_i & 32'hcccccccc),
        |(winner_i & 32'haaaaaaaa)
      };
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      block_q <= 44'd0;
    end else if (free) begin
      block_q <= block;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      len_q <= 4'd0;
    end else if (free) begin
      len_q <= (cut ? room[3:0] : left[3:0]) & {4{takes}};
    end
  end

  assign free_o = free;
  assign arvalid_o = valid_q;
  assign arid_o = id_q;
  assign araddr_o = {block_q, 4'd0};
  assign arlen_o = len_q;

endmodule

`default_nettype wire
