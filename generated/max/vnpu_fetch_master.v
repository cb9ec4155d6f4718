// SPDX-License-Identifier: Apache-2.0
//
// Fetches instructions and table rows for 64 requesters over one AXI4 read port.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/fetch_master.ts; do not edit.
// Body SHA-256: afc61644a2b58038

`default_nettype none

module vnpu_fetch_master (
  input  wire          clk_i,             // Clock.
  input  wire          rst_ni,            // Reset, active low.
  // Request, held until answered; dropped earlier: given up.
  input  wire   [63:0] req_valid_i,
  // Its address, 16-byte aligned; three elements of 16 bits each.
  input  wire [3071:0] req_address_i,
  input  wire  [319:0] req_beats_i,       // Its beats, 1 to 16.
  input  wire          m_axi_arready_i,   // Read address is taken.
  input  wire          m_axi_rvalid_i,    // Read data is offered.
  input  wire    [5:0] m_axi_rid_i,       // Requester that it is for.
  input  wire  [127:0] m_axi_rdata_i,     // Read data.
  input  wire    [1:0] m_axi_rresp_i,     // 0 is OKAY; all else is an error.
  input  wire          m_axi_rlast_i,     // Last beat of its burst.
  output wire   [63:0] done_o,            // Answer to the request (pulse).
  output wire   [63:0] done_error_o,      // Answer: a beat came with an error.
  output wire   [63:0] done_timeout_o,    // Answer: the answer limit has passed.
  output wire          beat_valid_o,      // A beat of a request.
  output wire    [5:0] beat_requester_o,  // Requester that it is for.
  output wire    [3:0] beat_number_o,     // Its place in the request, from 0.
  output wire  [127:0] beat_data_o,       // The beat.
  output wire          m_axi_arvalid_o,   // Read address is offered.
  output wire    [5:0] m_axi_arid_o,      // Requester that asks.
  output wire   [47:0] m_axi_araddr_o,    // Address of the burst; three elements of 16 bits.
  output wire    [3:0] m_axi_arlen_o,     // Beats of the burst less one.
  output wire          m_axi_rready_o     // Read data is taken: always, but right after reset.
);

  // ----------------------------------------
  // Requesters
  // ----------------------------------------

  wire [63:0] chosen;  // Requester whose address goes to the AR register, one-hot.

  // Requester under whose ID a beat comes, one-hot.
  wire [63:0] beats =
      {
        m_axi_rid_i == 6'd63,
        m_axi_rid_i == 6'd62,
        m_axi_rid_i == 6'd61,
        m_axi_rid_i == 6'd60,
        m_axi_rid_i == 6'd59,
        m_axi_rid_i == 6'd58,
        m_axi_rid_i == 6'd57,
        m_axi_rid_i == 6'd56,
        m_axi_rid_i == 6'd55,
        m_axi_rid_i == 6'd54,
        m_axi_rid_i == 6'd53,
        m_axi_rid_i == 6'd52,
        m_axi_rid_i == 6'd51,
        m_axi_rid_i == 6'd50,
        m_axi_rid_i == 6'd49,
        m_axi_rid_i == 6'd48,
        m_axi_rid_i == 6'd47,
        m_axi_rid_i == 6'd46,
        m_axi_rid_i == 6'd45,
        m_axi_rid_i == 6'd44,
        m_axi_rid_i == 6'd43,
        m_axi_rid_i == 6'd42,
        m_axi_rid_i == 6'd41,
        m_axi_rid_i == 6'd40,
        m_axi_rid_i == 6'd39,
        m_axi_rid_i == 6'd38,
        m_axi_rid_i == 6'd37,
        m_axi_rid_i == 6'd36,
        m_axi_rid_i == 6'd35,
        m_axi_rid_i == 6'd34,
        m_axi_rid_i == 6'd33,
        m_axi_rid_i == 6'd32,
        m_axi_rid_i == 6'd31,
        m_axi_rid_i == 6'd30,
        m_axi_rid_i == 6'd29,
        m_axi_rid_i == 6'd28,
        m_axi_rid_i == 6'd27,
        m_axi_rid_i == 6'd26,
        m_axi_rid_i == 6'd25,
        m_axi_rid_i == 6'd24,
        m_axi_rid_i == 6'd23,
        m_axi_rid_i == 6'd22,
        m_axi_rid_i == 6'd21,
        m_axi_rid_i == 6'd20,
        m_axi_rid_i == 6'd19,
        m_axi_rid_i == 6'd18,
        m_axi_rid_i == 6'd17,
        m_axi_rid_i == 6'd16,
        m_axi_rid_i == 6'd15,
        m_axi_rid_i == 6'd14,
        m_axi_rid_i == 6'd13,
        m_axi_rid_i == 6'd12,
        m_axi_rid_i == 6'd11,
        m_axi_rid_i == 6'd10,
        m_axi_rid_i == 6'd9,
        m_axi_rid_i == 6'd8,
        m_axi_rid_i == 6'd7,
        m_axi_rid_i == 6'd6,
        m_axi_rid_i == 6'd5,
        m_axi_rid_i == 6'd4,
        m_axi_rid_i == 6'd3,
        m_axi_rid_i == 6'd2,
        m_axi_rid_i == 6'd1,
        m_axi_rid_i == 6'd0
      } &
      {64{m_axi_rvalid_i}};

  // The beat comes with an error.
  wire beat_error = |m_axi_rresp_i;

  wire waits_0;         // Requester 0 asks for the AR register.
  wire given_0;         // The beat goes to requester 0.
  wire [3:0] got_0;     // Beats of requester 0 that came.
  wire done_0;          // Answer to requester 0.
  wire done_error_0;    // Answer to requester 0: a beat came with an error.
  wire done_timeout_0;  // Answer to requester 0: the answer limit has passed.
  vnpu_fetch_requester u_requester_0 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[0]),
    .req_beats_i    (req_beats_i[4:0]),
    .chosen_i       (chosen[0]),
    .beat_i         (beats[0]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_0),
    .given_o        (given_0),
    .got_o          (got_0),
    .done_o         (done_0),
    .done_error_o   (done_error_0),
    .done_timeout_o (done_timeout_0)
  );

  wire waits_1;         // Requester 1 asks for the AR register.
  wire given_1;         // The beat goes to requester 1.
  wire [3:0] got_1;     // Beats of requester 1 that came.
  wire done_1;          // Answer to requester 1.
  wire done_error_1;    // Answer to requester 1: a beat came with an error.
  wire done_timeout_1;  // Answer to requester 1: the answer limit has passed.
  vnpu_fetch_requester u_requester_1 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[1]),
    .req_beats_i    (req_beats_i[9:5]),
    .chosen_i       (chosen[1]),
    .beat_i         (beats[1]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_1),
    .given_o        (given_1),
    .got_o          (got_1),
    .done_o         (done_1),
    .done_error_o   (done_error_1),
    .done_timeout_o (done_timeout_1)
  );

  wire waits_2;         // Requester 2 asks for the AR register.
  wire given_2;         // The beat goes to requester 2.
  wire [3:0] got_2;     // Beats of requester 2 that came.
  wire done_2;          // Answer to requester 2.
  wire done_error_2;    // Answer to requester 2: a beat came with an error.
  wire done_timeout_2;  // Answer to requester 2: the answer limit has passed.
  vnpu_fetch_requester u_requester_2 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[2]),
    .req_beats_i    (req_beats_i[14:10]),
    .chosen_i       (chosen[2]),
    .beat_i         (beats[2]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_2),
    .given_o        (given_2),
    .got_o          (got_2),
    .done_o         (done_2),
    .done_error_o   (done_error_2),
    .done_timeout_o (done_timeout_2)
  );

  wire waits_3;         // Requester 3 asks for the AR register.
  wire given_3;         // The beat goes to requester 3.
  wire [3:0] got_3;     // Beats of requester 3 that came.
  wire done_3;          // Answer to requester 3.
  wire done_error_3;    // Answer to requester 3: a beat came with an error.
  wire done_timeout_3;  // Answer to requester 3: the answer limit has passed.
  vnpu_fetch_requester u_requester_3 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[3]),
    .req_beats_i    (req_beats_i[19:15]),
    .chosen_i       (chosen[3]),
    .beat_i         (beats[3]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_3),
    .given_o        (given_3),
    .got_o          (got_3),
    .done_o         (done_3),
    .done_error_o   (done_error_3),
    .done_timeout_o (done_timeout_3)
  );

  wire waits_4;         // Requester 4 asks for the AR register.
  wire given_4;         // The beat goes to requester 4.
  wire [3:0] got_4;     // Beats of requester 4 that came.
  wire done_4;          // Answer to requester 4.
  wire done_error_4;    // Answer to requester 4: a beat came with an error.
  wire done_timeout_4;  // Answer to requester 4: the answer limit has passed.
  vnpu_fetch_requester u_requester_4 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[4]),
    .req_beats_i    (req_beats_i[24:20]),
    .chosen_i       (chosen[4]),
    .beat_i         (beats[4]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_4),
    .given_o        (given_4),
    .got_o          (got_4),
    .done_o         (done_4),
    .done_error_o   (done_error_4),
    .done_timeout_o (done_timeout_4)
  );

  wire waits_5;         // Requester 5 asks for the AR register.
  wire given_5;         // The beat goes to requester 5.
  wire [3:0] got_5;     // Beats of requester 5 that came.
  wire done_5;          // Answer to requester 5.
  wire done_error_5;    // Answer to requester 5: a beat came with an error.
  wire done_timeout_5;  // Answer to requester 5: the answer limit has passed.
  vnpu_fetch_requester u_requester_5 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[5]),
    .req_beats_i    (req_beats_i[29:25]),
    .chosen_i       (chosen[5]),
    .beat_i         (beats[5]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_5),
    .given_o        (given_5),
    .got_o          (got_5),
    .done_o         (done_5),
    .done_error_o   (done_error_5),
    .done_timeout_o (done_timeout_5)
  );

  wire waits_6;         // Requester 6 asks for the AR register.
  wire given_6;         // The beat goes to requester 6.
  wire [3:0] got_6;     // Beats of requester 6 that came.
  wire done_6;          // Answer to requester 6.
  wire done_error_6;    // Answer to requester 6: a beat came with an error.
  wire done_timeout_6;  // Answer to requester 6: the answer limit has passed.
  vnpu_fetch_requester u_requester_6 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[6]),
    .req_beats_i    (req_beats_i[34:30]),
    .chosen_i       (chosen[6]),
    .beat_i         (beats[6]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_6),
    .given_o        (given_6),
    .got_o          (got_6),
    .done_o         (done_6),
    .done_error_o   (done_error_6),
    .done_timeout_o (done_timeout_6)
  );

  wire waits_7;         // Requester 7 asks for the AR register.
  wire given_7;         // The beat goes to requester 7.
  wire [3:0] got_7;     // Beats of requester 7 that came.
  wire done_7;          // Answer to requester 7.
  wire done_error_7;    // Answer to requester 7: a beat came with an error.
  wire done_timeout_7;  // Answer to requester 7: the answer limit has passed.
  vnpu_fetch_requester u_requester_7 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[7]),
    .req_beats_i    (req_beats_i[39:35]),
    .chosen_i       (chosen[7]),
    .beat_i         (beats[7]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_7),
    .given_o        (given_7),
    .got_o          (got_7),
    .done_o         (done_7),
    .done_error_o   (done_error_7),
    .done_timeout_o (done_timeout_7)
  );

  wire waits_8;         // Requester 8 asks for the AR register.
  wire given_8;         // The beat goes to requester 8.
  wire [3:0] got_8;     // Beats of requester 8 that came.
  wire done_8;          // Answer to requester 8.
  wire done_error_8;    // Answer to requester 8: a beat came with an error.
  wire done_timeout_8;  // Answer to requester 8: the answer limit has passed.
  vnpu_fetch_requester u_requester_8 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[8]),
    .req_beats_i    (req_beats_i[44:40]),
    .chosen_i       (chosen[8]),
    .beat_i         (beats[8]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_8),
    .given_o        (given_8),
    .got_o          (got_8),
    .done_o         (done_8),
    .done_error_o   (done_error_8),
    .done_timeout_o (done_timeout_8)
  );

  wire waits_9;         // Requester 9 asks for the AR register.
  wire given_9;         // The beat goes to requester 9.
  wire [3:0] got_9;     // Beats of requester 9 that came.
  wire done_9;          // Answer to requester 9.
  wire done_error_9;    // Answer to requester 9: a beat came with an error.
  wire done_timeout_9;  // Answer to requester 9: the answer limit has passed.
  vnpu_fetch_requester u_requester_9 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[9]),
    .req_beats_i    (req_beats_i[49:45]),
    .chosen_i       (chosen[9]),
    .beat_i         (beats[9]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_9),
    .given_o        (given_9),
    .got_o          (got_9),
    .done_o         (done_9),
    .done_error_o   (done_error_9),
    .done_timeout_o (done_timeout_9)
  );

  wire waits_10;         // Requester 10 asks for the AR register.
  wire given_10;         // The beat goes to requester 10.
  wire [3:0] got_10;     // Beats of requester 10 that came.
  wire done_10;          // Answer to requester 10.
  wire done_error_10;    // Answer to requester 10: a beat came with an error.
  wire done_timeout_10;  // Answer to requester 10: the answer limit has passed.
  vnpu_fetch_requester u_requester_10 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[10]),
    .req_beats_i    (req_beats_i[54:50]),
    .chosen_i       (chosen[10]),
    .beat_i         (beats[10]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_10),
    .given_o        (given_10),
    .got_o          (got_10),
    .done_o         (done_10),
    .done_error_o   (done_error_10),
    .done_timeout_o (done_timeout_10)
  );

  wire waits_11;         // Requester 11 asks for the AR register.
  wire given_11;         // The beat goes to requester 11.
  wire [3:0] got_11;     // Beats of requester 11 that came.
  wire done_11;          // Answer to requester 11.
  wire done_error_11;    // Answer to requester 11: a beat came with an error.
  wire done_timeout_11;  // Answer to requester 11: the answer limit has passed.
  vnpu_fetch_requester u_requester_11 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[11]),
    .req_beats_i    (req_beats_i[59:55]),
    .chosen_i       (chosen[11]),
    .beat_i         (beats[11]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_11),
    .given_o        (given_11),
    .got_o          (got_11),
    .done_o         (done_11),
    .done_error_o   (done_error_11),
    .done_timeout_o (done_timeout_11)
  );

  wire waits_12;         // Requester 12 asks for the AR register.
  wire given_12;         // The beat goes to requester 12.
  wire [3:0] got_12;     // Beats of requester 12 that came.
  wire done_12;          // Answer to requester 12.
  wire done_error_12;    // Answer to requester 12: a beat came with an error.
  wire done_timeout_12;  // Answer to requester 12: the answer limit has passed.
  vnpu_fetch_requester u_requester_12 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[12]),
    .req_beats_i    (req_beats_i[64:60]),
    .chosen_i       (chosen[12]),
    .beat_i         (beats[12]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_12),
    .given_o        (given_12),
    .got_o          (got_12),
    .done_o         (done_12),
    .done_error_o   (done_error_12),
    .done_timeout_o (done_timeout_12)
  );

  wire waits_13;         // Requester 13 asks for the AR register.
  wire given_13;         // The beat goes to requester 13.
  wire [3:0] got_13;     // Beats of requester 13 that came.
  wire done_13;          // Answer to requester 13.
  wire done_error_13;    // Answer to requester 13: a beat came with an error.
  wire done_timeout_13;  // Answer to requester 13: the answer limit has passed.
  vnpu_fetch_requester u_requester_13 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[13]),
    .req_beats_i    (req_beats_i[69:65]),
    .chosen_i       (chosen[13]),
    .beat_i         (beats[13]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_13),
    .given_o        (given_13),
    .got_o          (got_13),
    .done_o         (done_13),
    .done_error_o   (done_error_13),
    .done_timeout_o (done_timeout_13)
  );

  wire waits_14;         // Requester 14 asks for the AR register.
  wire given_14;         // The beat goes to requester 14.
  wire [3:0] got_14;     // Beats of requester 14 that came.
  wire done_14;          // Answer to requester 14.
  wire done_error_14;    // Answer to requester 14: a beat came with an error.
  wire done_timeout_14;  // Answer to requester 14: the answer limit has passed.
  vnpu_fetch_requester u_requester_14 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[14]),
    .req_beats_i    (req_beats_i[74:70]),
    .chosen_i       (chosen[14]),
    .beat_i         (beats[14]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_14),
    .given_o        (given_14),
    .got_o          (got_14),
    .done_o         (done_14),
    .done_error_o   (done_error_14),
    .done_timeout_o (done_timeout_14)
  );

  wire waits_15;         // Requester 15 asks for the AR register.
  wire given_15;         // The beat goes to requester 15.
  wire [3:0] got_15;     // Beats of requester 15 that came.
  wire done_15;          // Answer to requester 15.
  wire done_error_15;    // Answer to requester 15: a beat came with an error.
  wire done_timeout_15;  // Answer to requester 15: the answer limit has passed.
  vnpu_fetch_requester u_requester_15 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[15]),
    .req_beats_i    (req_beats_i[79:75]),
    .chosen_i       (chosen[15]),
    .beat_i         (beats[15]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_15),
    .given_o        (given_15),
    .got_o          (got_15),
    .done_o         (done_15),
    .done_error_o   (done_error_15),
    .done_timeout_o (done_timeout_15)
  );

  wire waits_16;         // Requester 16 asks for the AR register.
  wire given_16;         // The beat goes to requester 16.
  wire [3:0] got_16;     // Beats of requester 16 that came.
  wire done_16;          // Answer to requester 16.
  wire done_error_16;    // Answer to requester 16: a beat came with an error.
  wire done_timeout_16;  // Answer to requester 16: the answer limit has passed.
  vnpu_fetch_requester u_requester_16 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[16]),
    .req_beats_i    (req_beats_i[84:80]),
    .chosen_i       (chosen[16]),
    .beat_i         (beats[16]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_16),
    .given_o        (given_16),
    .got_o          (got_16),
    .done_o         (done_16),
    .done_error_o   (done_error_16),
    .done_timeout_o (done_timeout_16)
  );

  wire waits_17;         // Requester 17 asks for the AR register.
  wire given_17;         // The beat goes to requester 17.
  wire [3:0] got_17;     // Beats of requester 17 that came.
  wire done_17;          // Answer to requester 17.
  wire done_error_17;    // Answer to requester 17: a beat came with an error.
  wire done_timeout_17;  // Answer to requester 17: the answer limit has passed.
  vnpu_fetch_requester u_requester_17 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[17]),
    .req_beats_i    (req_beats_i[89:85]),
    .chosen_i       (chosen[17]),
    .beat_i         (beats[17]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_17),
    .given_o        (given_17),
    .got_o          (got_17),
    .done_o         (done_17),
    .done_error_o   (done_error_17),
    .done_timeout_o (done_timeout_17)
  );

  wire waits_18;         // Requester 18 asks for the AR register.
  wire given_18;         // The beat goes to requester 18.
  wire [3:0] got_18;     // Beats of requester 18 that came.
  wire done_18;          // Answer to requester 18.
  wire done_error_18;    // Answer to requester 18: a beat came with an error.
  wire done_timeout_18;  // Answer to requester 18: the answer limit has passed.
  vnpu_fetch_requester u_requester_18 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[18]),
    .req_beats_i    (req_beats_i[94:90]),
    .chosen_i       (chosen[18]),
    .beat_i         (beats[18]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_18),
    .given_o        (given_18),
    .got_o          (got_18),
    .done_o         (done_18),
    .done_error_o   (done_error_18),
    .done_timeout_o (done_timeout_18)
  );

  wire waits_19;         // Requester 19 asks for the AR register.
  wire given_19;         // The beat goes to requester 19.
  wire [3:0] got_19;     // Beats of requester 19 that came.
  wire done_19;          // Answer to requester 19.
  wire done_error_19;    // Answer to requester 19: a beat came with an error.
  wire done_timeout_19;  // Answer to requester 19: the answer limit has passed.
  vnpu_fetch_requester u_requester_19 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[19]),
    .req_beats_i    (req_beats_i[99:95]),
    .chosen_i       (chosen[19]),
    .beat_i         (beats[19]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_19),
    .given_o        (given_19),
    .got_o          (got_19),
    .done_o         (done_19),
    .done_error_o   (done_error_19),
    .done_timeout_o (done_timeout_19)
  );

  wire waits_20;         // Requester 20 asks for the AR register.
  wire given_20;         // The beat goes to requester 20.
  wire [3:0] got_20;     // Beats of requester 20 that came.
  wire done_20;          // Answer to requester 20.
  wire done_error_20;    // Answer to requester 20: a beat came with an error.
  wire done_timeout_20;  // Answer to requester 20: the answer limit has passed.
  vnpu_fetch_requester u_requester_20 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[20]),
    .req_beats_i    (req_beats_i[104:100]),
    .chosen_i       (chosen[20]),
    .beat_i         (beats[20]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_20),
    .given_o        (given_20),
    .got_o          (got_20),
    .done_o         (done_20),
    .done_error_o   (done_error_20),
    .done_timeout_o (done_timeout_20)
  );

  wire waits_21;         // Requester 21 asks for the AR register.
  wire given_21;         // The beat goes to requester 21.
  wire [3:0] got_21;     // Beats of requester 21 that came.
  wire done_21;          // Answer to requester 21.
  wire done_error_21;    // Answer to requester 21: a beat came with an error.
  wire done_timeout_21;  // Answer to requester 21: the answer limit has passed.
  vnpu_fetch_requester u_requester_21 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[21]),
    .req_beats_i    (req_beats_i[109:105]),
    .chosen_i       (chosen[21]),
    .beat_i         (beats[21]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_21),
    .given_o        (given_21),
    .got_o          (got_21),
    .done_o         (done_21),
    .done_error_o   (done_error_21),
    .done_timeout_o (done_timeout_21)
  );

  wire waits_22;         // Requester 22 asks for the AR register.
  wire given_22;         // The beat goes to requester 22.
  wire [3:0] got_22;     // Beats of requester 22 that came.
  wire done_22;          // Answer to requester 22.
  wire done_error_22;    // Answer to requester 22: a beat came with an error.
  wire done_timeout_22;  // Answer to requester 22: the answer limit has passed.
  vnpu_fetch_requester u_requester_22 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[22]),
    .req_beats_i    (req_beats_i[114:110]),
    .chosen_i       (chosen[22]),
    .beat_i         (beats[22]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_22),
    .given_o        (given_22),
    .got_o          (got_22),
    .done_o         (done_22),
    .done_error_o   (done_error_22),
    .done_timeout_o (done_timeout_22)
  );

  wire waits_23;         // Requester 23 asks for the AR register.
  wire given_23;         // The beat goes to requester 23.
  wire [3:0] got_23;     // Beats of requester 23 that came.
  wire done_23;          // Answer to requester 23.
  wire done_error_23;    // Answer to requester 23: a beat came with an error.
  wire done_timeout_23;  // Answer to requester 23: the answer limit has passed.
  vnpu_fetch_requester u_requester_23 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[23]),
    .req_beats_i    (req_beats_i[119:115]),
    .chosen_i       (chosen[23]),
    .beat_i         (beats[23]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_23),
    .given_o        (given_23),
    .got_o          (got_23),
    .done_o         (done_23),
    .done_error_o   (done_error_23),
    .done_timeout_o (done_timeout_23)
  );

  wire waits_24;         // Requester 24 asks for the AR register.
  wire given_24;         // The beat goes to requester 24.
  wire [3:0] got_24;     // Beats of requester 24 that came.
  wire done_24;          // Answer to requester 24.
  wire done_error_24;    // Answer to requester 24: a beat came with an error.
  wire done_timeout_24;  // Answer to requester 24: the answer limit has passed.
  vnpu_fetch_requester u_requester_24 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[24]),
    .req_beats_i    (req_beats_i[124:120]),
    .chosen_i       (chosen[24]),
    .beat_i         (beats[24]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_24),
    .given_o        (given_24),
    .got_o          (got_24),
    .done_o         (done_24),
    .done_error_o   (done_error_24),
    .done_timeout_o (done_timeout_24)
  );

  wire waits_25;         // Requester 25 asks for the AR register.
  wire given_25;         // The beat goes to requester 25.
  wire [3:0] got_25;     // Beats of requester 25 that came.
  wire done_25;          // Answer to requester 25.
  wire done_error_25;    // Answer to requester 25: a beat came with an error.
  wire done_timeout_25;  // Answer to requester 25: the answer limit has passed.
  vnpu_fetch_requester u_requester_25 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[25]),
    .req_beats_i    (req_beats_i[129:125]),
    .chosen_i       (chosen[25]),
    .beat_i         (beats[25]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_25),
    .given_o        (given_25),
    .got_o          (got_25),
    .done_o         (done_25),
    .done_error_o   (done_error_25),
    .done_timeout_o (done_timeout_25)
  );

  wire waits_26;         // Requester 26 asks for the AR register.
  wire given_26;         // The beat goes to requester 26.
  wire [3:0] got_26;     // Beats of requester 26 that came.
  wire done_26;          // Answer to requester 26.
  wire done_error_26;    // Answer to requester 26: a beat came with an error.
  wire done_timeout_26;  // Answer to requester 26: the answer limit has passed.
  vnpu_fetch_requester u_requester_26 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[26]),
    .req_beats_i    (req_beats_i[134:130]),
    .chosen_i       (chosen[26]),
    .beat_i         (beats[26]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_26),
    .given_o        (given_26),
    .got_o          (got_26),
    .done_o         (done_26),
    .done_error_o   (done_error_26),
    .done_timeout_o (done_timeout_26)
  );

  wire waits_27;         // Requester 27 asks for the AR register.
  wire given_27;         // The beat goes to requester 27.
  wire [3:0] got_27;     // Beats of requester 27 that came.
  wire done_27;          // Answer to requester 27.
  wire done_error_27;    // Answer to requester 27: a beat came with an error.
  wire done_timeout_27;  // Answer to requester 27: the answer limit has passed.
  vnpu_fetch_requester u_requester_27 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[27]),
    .req_beats_i    (req_beats_i[139:135]),
    .chosen_i       (chosen[27]),
    .beat_i         (beats[27]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_27),
    .given_o        (given_27),
    .got_o          (got_27),
    .done_o         (done_27),
    .done_error_o   (done_error_27),
    .done_timeout_o (done_timeout_27)
  );

  wire waits_28;         // Requester 28 asks for the AR register.
  wire given_28;         // The beat goes to requester 28.
  wire [3:0] got_28;     // Beats of requester 28 that came.
  wire done_28;          // Answer to requester 28.
  wire done_error_28;    // Answer to requester 28: a beat came with an error.
  wire done_timeout_28;  // Answer to requester 28: the answer limit has passed.
  vnpu_fetch_requester u_requester_28 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[28]),
    .req_beats_i    (req_beats_i[144:140]),
    .chosen_i       (chosen[28]),
    .beat_i         (beats[28]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_28),
    .given_o        (given_28),
    .got_o          (got_28),
    .done_o         (done_28),
    .done_error_o   (done_error_28),
    .done_timeout_o (done_timeout_28)
  );

  wire waits_29;         // Requester 29 asks for the AR register.
  wire given_29;         // The beat goes to requester 29.
  wire [3:0] got_29;     // Beats of requester 29 that came.
  wire done_29;          // Answer to requester 29.
  wire done_error_29;    // Answer to requester 29: a beat came with an error.
  wire done_timeout_29;  // Answer to requester 29: the answer limit has passed.
  vnpu_fetch_requester u_requester_29 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[29]),
    .req_beats_i    (req_beats_i[149:145]),
    .chosen_i       (chosen[29]),
    .beat_i         (beats[29]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_29),
    .given_o        (given_29),
    .got_o          (got_29),
    .done_o         (done_29),
    .done_error_o   (done_error_29),
    .done_timeout_o (done_timeout_29)
  );

  wire waits_30;         // Requester 30 asks for the AR register.
  wire given_30;         // The beat goes to requester 30.
  wire [3:0] got_30;     // Beats of requester 30 that came.
  wire done_30;          // Answer to requester 30.
  wire done_error_30;    // Answer to requester 30: a beat came with an error.
  wire done_timeout_30;  // Answer to requester 30: the answer limit has passed.
  vnpu_fetch_requester u_requester_30 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[30]),
    .req_beats_i    (req_beats_i[154:150]),
    .chosen_i       (chosen[30]),
    .beat_i         (beats[30]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_30),
    .given_o        (given_30),
    .got_o          (got_30),
    .done_o         (done_30),
    .done_error_o   (done_error_30),
    .done_timeout_o (done_timeout_30)
  );

  wire waits_31;         // Requester 31 asks for the AR register.
  wire given_31;         // The beat goes to requester 31.
  wire [3:0] got_31;     // Beats of requester 31 that came.
  wire done_31;          // Answer to requester 31.
  wire done_error_31;    // Answer to requester 31: a beat came with an error.
  wire done_timeout_31;  // Answer to requester 31: the answer limit has passed.
  vnpu_fetch_requester u_requester_31 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[31]),
    .req_beats_i    (req_beats_i[159:155]),
    .chosen_i       (chosen[31]),
    .beat_i         (beats[31]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_31),
    .given_o        (given_31),
    .got_o          (got_31),
    .done_o         (done_31),
    .done_error_o   (done_error_31),
    .done_timeout_o (done_timeout_31)
  );

  wire waits_32;         // Requester 32 asks for the AR register.
  wire given_32;         // The beat goes to requester 32.
  wire [3:0] got_32;     // Beats of requester 32 that came.
  wire done_32;          // Answer to requester 32.
  wire done_error_32;    // Answer to requester 32: a beat came with an error.
  wire done_timeout_32;  // Answer to requester 32: the answer limit has passed.
  vnpu_fetch_requester u_requester_32 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[32]),
    .req_beats_i    (req_beats_i[164:160]),
    .chosen_i       (chosen[32]),
    .beat_i         (beats[32]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_32),
    .given_o        (given_32),
    .got_o          (got_32),
    .done_o         (done_32),
    .done_error_o   (done_error_32),
    .done_timeout_o (done_timeout_32)
  );

  wire waits_33;         // Requester 33 asks for the AR register.
  wire given_33;         // The beat goes to requester 33.
  wire [3:0] got_33;     // Beats of requester 33 that came.
  wire done_33;          // Answer to requester 33.
  wire done_error_33;    // Answer to requester 33: a beat came with an error.
  wire done_timeout_33;  // Answer to requester 33: the answer limit has passed.
  vnpu_fetch_requester u_requester_33 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[33]),
    .req_beats_i    (req_beats_i[169:165]),
    .chosen_i       (chosen[33]),
    .beat_i         (beats[33]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_33),
    .given_o        (given_33),
    .got_o          (got_33),
    .done_o         (done_33),
    .done_error_o   (done_error_33),
    .done_timeout_o (done_timeout_33)
  );

  wire waits_34;         // Requester 34 asks for the AR register.
  wire given_34;         // The beat goes to requester 34.
  wire [3:0] got_34;     // Beats of requester 34 that came.
  wire done_34;          // Answer to requester 34.
  wire done_error_34;    // Answer to requester 34: a beat came with an error.
  wire done_timeout_34;  // Answer to requester 34: the answer limit has passed.
  vnpu_fetch_requester u_requester_34 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[34]),
    .req_beats_i    (req_beats_i[174:170]),
    .chosen_i       (chosen[34]),
    .beat_i         (beats[34]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_34),
    .given_o        (given_34),
    .got_o          (got_34),
    .done_o         (done_34),
    .done_error_o   (done_error_34),
    .done_timeout_o (done_timeout_34)
  );

  wire waits_35;         // Requester 35 asks for the AR register.
  wire given_35;         // The beat goes to requester 35.
  wire [3:0] got_35;     // Beats of requester 35 that came.
  wire done_35;          // Answer to requester 35.
  wire done_error_35;    // Answer to requester 35: a beat came with an error.
  wire done_timeout_35;  // Answer to requester 35: the answer limit has passed.
  vnpu_fetch_requester u_requester_35 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[35]),
    .req_beats_i    (req_beats_i[179:175]),
    .chosen_i       (chosen[35]),
    .beat_i         (beats[35]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_35),
    .given_o        (given_35),
    .got_o          (got_35),
    .done_o         (done_35),
    .done_error_o   (done_error_35),
    .done_timeout_o (done_timeout_35)
  );

  wire waits_36;         // Requester 36 asks for the AR register.
  wire given_36;         // The beat goes to requester 36.
  wire [3:0] got_36;     // Beats of requester 36 that came.
  wire done_36;          // Answer to requester 36.
  wire done_error_36;    // Answer to requester 36: a beat came with an error.
  wire done_timeout_36;  // Answer to requester 36: the answer limit has passed.
  vnpu_fetch_requester u_requester_36 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[36]),
    .req_beats_i    (req_beats_i[184:180]),
    .chosen_i       (chosen[36]),
    .beat_i         (beats[36]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_36),
    .given_o        (given_36),
    .got_o          (got_36),
    .done_o         (done_36),
    .done_error_o   (done_error_36),
    .done_timeout_o (done_timeout_36)
  );

  wire waits_37;         // Requester 37 asks for the AR register.
  wire given_37;         // The beat goes to requester 37.
  wire [3:0] got_37;     // Beats of requester 37 that came.
  wire done_37;          // Answer to requester 37.
  wire done_error_37;    // Answer to requester 37: a beat came with an error.
  wire done_timeout_37;  // Answer to requester 37: the answer limit has passed.
  vnpu_fetch_requester u_requester_37 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[37]),
    .req_beats_i    (req_beats_i[189:185]),
    .chosen_i       (chosen[37]),
    .beat_i         (beats[37]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_37),
    .given_o        (given_37),
    .got_o          (got_37),
    .done_o         (done_37),
    .done_error_o   (done_error_37),
    .done_timeout_o (done_timeout_37)
  );

  wire waits_38;         // Requester 38 asks for the AR register.
  wire given_38;         // The beat goes to requester 38.
  wire [3:0] got_38;     // Beats of requester 38 that came.
  wire done_38;          // Answer to requester 38.
  wire done_error_38;    // Answer to requester 38: a beat came with an error.
  wire done_timeout_38;  // Answer to requester 38: the answer limit has passed.
  vnpu_fetch_requester u_requester_38 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[38]),
    .req_beats_i    (req_beats_i[194:190]),
    .chosen_i       (chosen[38]),
    .beat_i         (beats[38]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_38),
    .given_o        (given_38),
    .got_o          (got_38),
    .done_o         (done_38),
    .done_error_o   (done_error_38),
    .done_timeout_o (done_timeout_38)
  );

  wire waits_39;         // Requester 39 asks for the AR register.
  wire given_39;         // The beat goes to requester 39.
  wire [3:0] got_39;     // Beats of requester 39 that came.
  wire done_39;          // Answer to requester 39.
  wire done_error_39;    // Answer to requester 39: a beat came with an error.
  wire done_timeout_39;  // Answer to requester 39: the answer limit has passed.
  vnpu_fetch_requester u_requester_39 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[39]),
    .req_beats_i    (req_beats_i[199:195]),
    .chosen_i       (chosen[39]),
    .beat_i         (beats[39]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_39),
    .given_o        (given_39),
    .got_o          (got_39),
    .done_o         (done_39),
    .done_error_o   (done_error_39),
    .done_timeout_o (done_timeout_39)
  );

  wire waits_40;         // Requester 40 asks for the AR register.
  wire given_40;         // The beat goes to requester 40.
  wire [3:0] got_40;     // Beats of requester 40 that came.
  wire done_40;          // Answer to requester 40.
  wire done_error_40;    // Answer to requester 40: a beat came with an error.
  wire done_timeout_40;  // Answer to requester 40: the answer limit has passed.
  vnpu_fetch_requester u_requester_40 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[40]),
    .req_beats_i    (req_beats_i[204:200]),
    .chosen_i       (chosen[40]),
    .beat_i         (beats[40]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_40),
    .given_o        (given_40),
    .got_o          (got_40),
    .done_o         (done_40),
    .done_error_o   (done_error_40),
    .done_timeout_o (done_timeout_40)
  );

  wire waits_41;         // Requester 41 asks for the AR register.
  wire given_41;         // The beat goes to requester 41.
  wire [3:0] got_41;     // Beats of requester 41 that came.
  wire done_41;          // Answer to requester 41.
  wire done_error_41;    // Answer to requester 41: a beat came with an error.
  wire done_timeout_41;  // Answer to requester 41: the answer limit has passed.
  vnpu_fetch_requester u_requester_41 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[41]),
    .req_beats_i    (req_beats_i[209:205]),
    .chosen_i       (chosen[41]),
    .beat_i         (beats[41]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_41),
    .given_o        (given_41),
    .got_o          (got_41),
    .done_o         (done_41),
    .done_error_o   (done_error_41),
    .done_timeout_o (done_timeout_41)
  );

  wire waits_42;         // Requester 42 asks for the AR register.
  wire given_42;         // The beat goes to requester 42.
  wire [3:0] got_42;     // Beats of requester 42 that came.
  wire done_42;          // Answer to requester 42.
  wire done_error_42;    // Answer to requester 42: a beat came with an error.
  wire done_timeout_42;  // Answer to requester 42: the answer limit has passed.
  vnpu_fetch_requester u_requester_42 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[42]),
    .req_beats_i    (req_beats_i[214:210]),
    .chosen_i       (chosen[42]),
    .beat_i         (beats[42]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_42),
    .given_o        (given_42),
    .got_o          (got_42),
    .done_o         (done_42),
    .done_error_o   (done_error_42),
    .done_timeout_o (done_timeout_42)
  );

  wire waits_43;         // Requester 43 asks for the AR register.
  wire given_43;         // The beat goes to requester 43.
  wire [3:0] got_43;     // Beats of requester 43 that came.
  wire done_43;          // Answer to requester 43.
  wire done_error_43;    // Answer to requester 43: a beat came with an error.
  wire done_timeout_43;  // Answer to requester 43: the answer limit has passed.
  vnpu_fetch_requester u_requester_43 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[43]),
    .req_beats_i    (req_beats_i[219:215]),
    .chosen_i       (chosen[43]),
    .beat_i         (beats[43]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_43),
    .given_o        (given_43),
    .got_o          (got_43),
    .done_o         (done_43),
    .done_error_o   (done_error_43),
    .done_timeout_o (done_timeout_43)
  );

  wire waits_44;         // Requester 44 asks for the AR register.
  wire given_44;         // The beat goes to requester 44.
  wire [3:0] got_44;     // Beats of requester 44 that came.
  wire done_44;          // Answer to requester 44.
  wire done_error_44;    // Answer to requester 44: a beat came with an error.
  wire done_timeout_44;  // Answer to requester 44: the answer limit has passed.
  vnpu_fetch_requester u_requester_44 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[44]),
    .req_beats_i    (req_beats_i[224:220]),
    .chosen_i       (chosen[44]),
    .beat_i         (beats[44]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_44),
    .given_o        (given_44),
    .got_o          (got_44),
    .done_o         (done_44),
    .done_error_o   (done_error_44),
    .done_timeout_o (done_timeout_44)
  );

  wire waits_45;         // Requester 45 asks for the AR register.
  wire given_45;         // The beat goes to requester 45.
  wire [3:0] got_45;     // Beats of requester 45 that came.
  wire done_45;          // Answer to requester 45.
  wire done_error_45;    // Answer to requester 45: a beat came with an error.
  wire done_timeout_45;  // Answer to requester 45: the answer limit has passed.
  vnpu_fetch_requester u_requester_45 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[45]),
    .req_beats_i    (req_beats_i[229:225]),
    .chosen_i       (chosen[45]),
    .beat_i         (beats[45]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_45),
    .given_o        (given_45),
    .got_o          (got_45),
    .done_o         (done_45),
    .done_error_o   (done_error_45),
    .done_timeout_o (done_timeout_45)
  );

  wire waits_46;         // Requester 46 asks for the AR register.
  wire given_46;         // The beat goes to requester 46.
  wire [3:0] got_46;     // Beats of requester 46 that came.
  wire done_46;          // Answer to requester 46.
  wire done_error_46;    // Answer to requester 46: a beat came with an error.
  wire done_timeout_46;  // Answer to requester 46: the answer limit has passed.
  vnpu_fetch_requester u_requester_46 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[46]),
    .req_beats_i    (req_beats_i[234:230]),
    .chosen_i       (chosen[46]),
    .beat_i         (beats[46]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_46),
    .given_o        (given_46),
    .got_o          (got_46),
    .done_o         (done_46),
    .done_error_o   (done_error_46),
    .done_timeout_o (done_timeout_46)
  );

  wire waits_47;         // Requester 47 asks for the AR register.
  wire given_47;         // The beat goes to requester 47.
  wire [3:0] got_47;     // Beats of requester 47 that came.
  wire done_47;          // Answer to requester 47.
  wire done_error_47;    // Answer to requester 47: a beat came with an error.
  wire done_timeout_47;  // Answer to requester 47: the answer limit has passed.
  vnpu_fetch_requester u_requester_47 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[47]),
    .req_beats_i    (req_beats_i[239:235]),
    .chosen_i       (chosen[47]),
    .beat_i         (beats[47]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_47),
    .given_o        (given_47),
    .got_o          (got_47),
    .done_o         (done_47),
    .done_error_o   (done_error_47),
    .done_timeout_o (done_timeout_47)
  );

  wire waits_48;         // Requester 48 asks for the AR register.
  wire given_48;         // The beat goes to requester 48.
  wire [3:0] got_48;     // Beats of requester 48 that came.
  wire done_48;          // Answer to requester 48.
  wire done_error_48;    // Answer to requester 48: a beat came with an error.
  wire done_timeout_48;  // Answer to requester 48: the answer limit has passed.
  vnpu_fetch_requester u_requester_48 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[48]),
    .req_beats_i    (req_beats_i[244:240]),
    .chosen_i       (chosen[48]),
    .beat_i         (beats[48]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_48),
    .given_o        (given_48),
    .got_o          (got_48),
    .done_o         (done_48),
    .done_error_o   (done_error_48),
    .done_timeout_o (done_timeout_48)
  );

  wire waits_49;         // Requester 49 asks for the AR register.
  wire given_49;         // The beat goes to requester 49.
  wire [3:0] got_49;     // Beats of requester 49 that came.
  wire done_49;          // Answer to requester 49.
  wire done_error_49;    // Answer to requester 49: a beat came with an error.
  wire done_timeout_49;  // Answer to requester 49: the answer limit has passed.
  vnpu_fetch_requester u_requester_49 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[49]),
    .req_beats_i    (req_beats_i[249:245]),
    .chosen_i       (chosen[49]),
    .beat_i         (beats[49]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_49),
    .given_o        (given_49),
    .got_o          (got_49),
    .done_o         (done_49),
    .done_error_o   (done_error_49),
    .done_timeout_o (done_timeout_49)
  );

  wire waits_50;         // Requester 50 asks for the AR register.
  wire given_50;         // The beat goes to requester 50.
  wire [3:0] got_50;     // Beats of requester 50 that came.
  wire done_50;          // Answer to requester 50.
  wire done_error_50;    // Answer to requester 50: a beat came with an error.
  wire done_timeout_50;  // Answer to requester 50: the answer limit has passed.
  vnpu_fetch_requester u_requester_50 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[50]),
    .req_beats_i    (req_beats_i[254:250]),
    .chosen_i       (chosen[50]),
    .beat_i         (beats[50]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_50),
    .given_o        (given_50),
    .got_o          (got_50),
    .done_o         (done_50),
    .done_error_o   (done_error_50),
    .done_timeout_o (done_timeout_50)
  );

  wire waits_51;         // Requester 51 asks for the AR register.
  wire given_51;         // The beat goes to requester 51.
  wire [3:0] got_51;     // Beats of requester 51 that came.
  wire done_51;          // Answer to requester 51.
  wire done_error_51;    // Answer to requester 51: a beat came with an error.
  wire done_timeout_51;  // Answer to requester 51: the answer limit has passed.
  vnpu_fetch_requester u_requester_51 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[51]),
    .req_beats_i    (req_beats_i[259:255]),
    .chosen_i       (chosen[51]),
    .beat_i         (beats[51]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_51),
    .given_o        (given_51),
    .got_o          (got_51),
    .done_o         (done_51),
    .done_error_o   (done_error_51),
    .done_timeout_o (done_timeout_51)
  );

  wire waits_52;         // Requester 52 asks for the AR register.
  wire given_52;         // The beat goes to requester 52.
  wire [3:0] got_52;     // Beats of requester 52 that came.
  wire done_52;          // Answer to requester 52.
  wire done_error_52;    // Answer to requester 52: a beat came with an error.
  wire done_timeout_52;  // Answer to requester 52: the answer limit has passed.
  vnpu_fetch_requester u_requester_52 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[52]),
    .req_beats_i    (req_beats_i[264:260]),
    .chosen_i       (chosen[52]),
    .beat_i         (beats[52]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_52),
    .given_o        (given_52),
    .got_o          (got_52),
    .done_o         (done_52),
    .done_error_o   (done_error_52),
    .done_timeout_o (done_timeout_52)
  );

  wire waits_53;         // Requester 53 asks for the AR register.
  wire given_53;         // The beat goes to requester 53.
  wire [3:0] got_53;     // Beats of requester 53 that came.
  wire done_53;          // Answer to requester 53.
  wire done_error_53;    // Answer to requester 53: a beat came with an error.
  wire done_timeout_53;  // Answer to requester 53: the answer limit has passed.
  vnpu_fetch_requester u_requester_53 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[53]),
    .req_beats_i    (req_beats_i[269:265]),
    .chosen_i       (chosen[53]),
    .beat_i         (beats[53]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_53),
    .given_o        (given_53),
    .got_o          (got_53),
    .done_o         (done_53),
    .done_error_o   (done_error_53),
    .done_timeout_o (done_timeout_53)
  );

  wire waits_54;         // Requester 54 asks for the AR register.
  wire given_54;         // The beat goes to requester 54.
  wire [3:0] got_54;     // Beats of requester 54 that came.
  wire done_54;          // Answer to requester 54.
  wire done_error_54;    // Answer to requester 54: a beat came with an error.
  wire done_timeout_54;  // Answer to requester 54: the answer limit has passed.
  vnpu_fetch_requester u_requester_54 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[54]),
    .req_beats_i    (req_beats_i[274:270]),
    .chosen_i       (chosen[54]),
    .beat_i         (beats[54]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_54),
    .given_o        (given_54),
    .got_o          (got_54),
    .done_o         (done_54),
    .done_error_o   (done_error_54),
    .done_timeout_o (done_timeout_54)
  );

  wire waits_55;         // Requester 55 asks for the AR register.
  wire given_55;         // The beat goes to requester 55.
  wire [3:0] got_55;     // Beats of requester 55 that came.
  wire done_55;          // Answer to requester 55.
  wire done_error_55;    // Answer to requester 55: a beat came with an error.
  wire done_timeout_55;  // Answer to requester 55: the answer limit has passed.
  vnpu_fetch_requester u_requester_55 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[55]),
    .req_beats_i    (req_beats_i[279:275]),
    .chosen_i       (chosen[55]),
    .beat_i         (beats[55]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_55),
    .given_o        (given_55),
    .got_o          (got_55),
    .done_o         (done_55),
    .done_error_o   (done_error_55),
    .done_timeout_o (done_timeout_55)
  );

  wire waits_56;         // Requester 56 asks for the AR register.
  wire given_56;         // The beat goes to requester 56.
  wire [3:0] got_56;     // Beats of requester 56 that came.
  wire done_56;          // Answer to requester 56.
  wire done_error_56;    // Answer to requester 56: a beat came with an error.
  wire done_timeout_56;  // Answer to requester 56: the answer limit has passed.
  vnpu_fetch_requester u_requester_56 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[56]),
    .req_beats_i    (req_beats_i[284:280]),
    .chosen_i       (chosen[56]),
    .beat_i         (beats[56]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_56),
    .given_o        (given_56),
    .got_o          (got_56),
    .done_o         (done_56),
    .done_error_o   (done_error_56),
    .done_timeout_o (done_timeout_56)
  );

  wire waits_57;         // Requester 57 asks for the AR register.
  wire given_57;         // The beat goes to requester 57.
  wire [3:0] got_57;     // Beats of requester 57 that came.
  wire done_57;          // Answer to requester 57.
  wire done_error_57;    // Answer to requester 57: a beat came with an error.
  wire done_timeout_57;  // Answer to requester 57: the answer limit has passed.
  vnpu_fetch_requester u_requester_57 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[57]),
    .req_beats_i    (req_beats_i[289:285]),
    .chosen_i       (chosen[57]),
    .beat_i         (beats[57]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_57),
    .given_o        (given_57),
    .got_o          (got_57),
    .done_o         (done_57),
    .done_error_o   (done_error_57),
    .done_timeout_o (done_timeout_57)
  );

  wire waits_58;         // Requester 58 asks for the AR register.
  wire given_58;         // The beat goes to requester 58.
  wire [3:0] got_58;     // Beats of requester 58 that came.
  wire done_58;          // Answer to requester 58.
  wire done_error_58;    // Answer to requester 58: a beat came with an error.
  wire done_timeout_58;  // Answer to requester 58: the answer limit has passed.
  vnpu_fetch_requester u_requester_58 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[58]),
    .req_beats_i    (req_beats_i[294:290]),
    .chosen_i       (chosen[58]),
    .beat_i         (beats[58]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_58),
    .given_o        (given_58),
    .got_o          (got_58),
    .done_o         (done_58),
    .done_error_o   (done_error_58),
    .done_timeout_o (done_timeout_58)
  );

  wire waits_59;         // Requester 59 asks for the AR register.
  wire given_59;         // The beat goes to requester 59.
  wire [3:0] got_59;     // Beats of requester 59 that came.
  wire done_59;          // Answer to requester 59.
  wire done_error_59;    // Answer to requester 59: a beat came with an error.
  wire done_timeout_59;  // Answer to requester 59: the answer limit has passed.
  vnpu_fetch_requester u_requester_59 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[59]),
    .req_beats_i    (req_beats_i[299:295]),
    .chosen_i       (chosen[59]),
    .beat_i         (beats[59]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_59),
    .given_o        (given_59),
    .got_o          (got_59),
    .done_o         (done_59),
    .done_error_o   (done_error_59),
    .done_timeout_o (done_timeout_59)
  );

  wire waits_60;         // Requester 60 asks for the AR register.
  wire given_60;         // The beat goes to requester 60.
  wire [3:0] got_60;     // Beats of requester 60 that came.
  wire done_60;          // Answer to requester 60.
  wire done_error_60;    // Answer to requester 60: a beat came with an error.
  wire done_timeout_60;  // Answer to requester 60: the answer limit has passed.
  vnpu_fetch_requester u_requester_60 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[60]),
    .req_beats_i    (req_beats_i[304:300]),
    .chosen_i       (chosen[60]),
    .beat_i         (beats[60]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_60),
    .given_o        (given_60),
    .got_o          (got_60),
    .done_o         (done_60),
    .done_error_o   (done_error_60),
    .done_timeout_o (done_timeout_60)
  );

  wire waits_61;         // Requester 61 asks for the AR register.
  wire given_61;         // The beat goes to requester 61.
  wire [3:0] got_61;     // Beats of requester 61 that came.
  wire done_61;          // Answer to requester 61.
  wire done_error_61;    // Answer to requester 61: a beat came with an error.
  wire done_timeout_61;  // Answer to requester 61: the answer limit has passed.
  vnpu_fetch_requester u_requester_61 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[61]),
    .req_beats_i    (req_beats_i[309:305]),
    .chosen_i       (chosen[61]),
    .beat_i         (beats[61]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_61),
    .given_o        (given_61),
    .got_o          (got_61),
    .done_o         (done_61),
    .done_error_o   (done_error_61),
    .done_timeout_o (done_timeout_61)
  );

  wire waits_62;         // Requester 62 asks for the AR register.
  wire given_62;         // The beat goes to requester 62.
  wire [3:0] got_62;     // Beats of requester 62 that came.
  wire done_62;          // Answer to requester 62.
  wire done_error_62;    // Answer to requester 62: a beat came with an error.
  wire done_timeout_62;  // Answer to requester 62: the answer limit has passed.
  vnpu_fetch_requester u_requester_62 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[62]),
    .req_beats_i    (req_beats_i[314:310]),
    .chosen_i       (chosen[62]),
    .beat_i         (beats[62]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_62),
    .given_o        (given_62),
    .got_o          (got_62),
    .done_o         (done_62),
    .done_error_o   (done_error_62),
    .done_timeout_o (done_timeout_62)
  );

  wire waits_63;         // Requester 63 asks for the AR register.
  wire given_63;         // The beat goes to requester 63.
  wire [3:0] got_63;     // Beats of requester 63 that came.
  wire done_63;          // Answer to requester 63.
  wire done_error_63;    // Answer to requester 63: a beat came with an error.
  wire done_timeout_63;  // Answer to requester 63: the answer limit has passed.
  vnpu_fetch_requester u_requester_63 (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .req_valid_i    (req_valid_i[63]),
    .req_beats_i    (req_beats_i[319:315]),
    .chosen_i       (chosen[63]),
    .beat_i         (beats[63]),
    .beat_error_i   (beat_error),
    .beat_last_i    (m_axi_rlast_i),
    .waits_o        (waits_63),
    .given_o        (given_63),
    .got_o          (got_63),
    .done_o         (done_63),
    .done_error_o   (done_error_63),
    .done_timeout_o (done_timeout_63)
  );

  // Beats of each requester that came.
  wire [255:0] got = {
    got_63,
    got_62,
    got_61,
    got_60,
    got_59,
    got_58,
    got_57,
    got_56,
    got_55,
    got_54,
    got_53,
    got_52,
    got_51,
    got_50,
    got_49,
    got_48,
    got_47,
    got_46,
    got_45,
    got_44,
    got_43,
    got_42,
    got_41,
    got_40,
    got_39,
    got_38,
    got_37,
    got_36,
    got_35,
    got_34,
    got_33,
    got_32,
    got_31,
    got_30,
    got_29,
    got_28,
    got_27,
    got_26,
    got_25,
    got_24,
    got_23,
    got_22,
    got_21,
    got_20,
    got_19,
    got_18,
    got_17,
    got_16,
    got_15,
    got_14,
    got_13,
    got_12,
    got_11,
    got_10,
    got_9,
    got_8,
    got_7,
    got_6,
    got_5,
    got_4,
    got_3,
    got_2,
    got_1,
    got_0
  };

  // ----------------------------------------
  // Read address
  // ----------------------------------------

  wire free;  // The AR register takes an address.

  // Requesters that ask for the AR register.
  wire [63:0] waits = {
    waits_63,
    waits_62,
    waits_61,
    waits_60,
    waits_59,
    waits_58,
    waits_57,
    waits_56,
    waits_55,
    waits_54,
    waits_53,
    waits_52,
    waits_51,
    waits_50,
    waits_49,
    waits_48,
    waits_47,
    waits_46,
    waits_45,
    waits_44,
    waits_43,
    waits_42,
    waits_41,
    waits_40,
    waits_39,
    waits_38,
    waits_37,
    waits_36,
    waits_35,
    waits_34,
    waits_33,
    waits_32,
    waits_31,
    waits_30,
    waits_29,
    waits_28,
    waits_27,
    waits_26,
    waits_25,
    waits_24,
    waits_23,
    waits_22,
    waits_21,
    waits_20,
    waits_19,
    waits_18,
    waits_17,
    waits_16,
    waits_15,
    waits_14,
    waits_13,
    waits_12,
    waits_11,
    waits_10,
    waits_9,
    waits_8,
    waits_7,
    waits_6,
    waits_5,
    waits_4,
    waits_3,
    waits_2,
    waits_1,
    waits_0
  };

  wire [63:0] winner;  // Requester of the next address, one-hot.
  vnpu_fetch_turn u_turn (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .waits_i  (waits),
    .free_i   (free),
    .winner_o (winner),
    .chosen_o (chosen)
  );

  vnpu_fetch_address u_address (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .winner_i      (winner),
    .req_address_i (req_address_i),
    .req_beats_i   (req_beats_i),
    .got_i         (got),
    .arready_i     (m_axi_arready_i),
    .free_o        (free),
    .arvalid_o     (m_axi_arvalid_o),
    .arid_o        (m_axi_arid_o),
    .araddr_o      (m_axi_araddr_o),
    .arlen_o       (m_axi_arlen_o)
  );

  // ----------------------------------------
  // Read data
  // ----------------------------------------

  // Requester that gets the beat, one-hot.
  wire [63:0] given = {
    given_63,
    given_62,
    given_61,
    given_60,
    given_59,
    given_58,
    given_57,
    given_56,
    given_55,
    given_54,
    given_53,
    given_52,
    given_51,
    given_50,
    given_49,
    given_48,
    given_47,
    given_46,
    given_45,
    given_44,
    given_43,
    given_42,
    given_41,
    given_40,
    given_39,
    given_38,
    given_37,
    given_36,
    given_35,
    given_34,
    given_33,
    given_32,
    given_31,
    given_30,
    given_29,
    given_28,
    given_27,
    given_26,
    given_25,
    given_24,
    given_23,
    given_22,
    given_21,
    given_20,
    given_19,
    given_18,
    given_17,
    given_16,
    given_15,
    given_14,
    given_13,
    given_12,
    given_11,
    given_10,
    given_9,
    given_8,
    given_7,
    given_6,
    given_5,
    given_4,
    given_3,
    given_2,
    given_1,
    given_0
  };

  vnpu_fetch_beat u_beat (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .given_i     (given),
    .got_i       (got),
    .id_i        (m_axi_rid_i),
    .data_i      (m_axi_rdata_i),
    .valid_o     (beat_valid_o),
    .requester_o (beat_requester_o),
    .number_o    (beat_number_o),
    .data_o      (beat_data_o)
  );

  reg ready_q;  // Read data is taken: always, but right after reset.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ready_q <= 1'b0;
    end else begin
      ready_q <= 1'b1;
    end
  end

  assign m_axi_rready_o = ready_q;

  // ----------------------------------------
  // Answers
  // ----------------------------------------

  assign done_o = {
    done_63,
    done_62,
    done_61,
    done_60,
    done_59,
    done_58,
    done_57,
    done_56,
    done_55,
    done_54,
    done_53,
    done_52,
    done_51,
    done_50,
    done_49,
    done_48,
    done_47,
    done_46,
    done_45,
    done_44,
    done_43,
    done_42,
    done_41,
    done_40,
    done_39,
    done_38,
    done_37,
    done_36,
    done_35,
    done_34,
    done_33,
    done_32,
    done_31,
    done_30,
    done_29,
    done_28,
    done_27,
    done_26,
    done_25,
    done_24,
    done_23,
    done_22,
    done_21,
    done_20,
    done_19,
    done_18,
    done_17,
    done_16,
    done_15,
    done_14,
    done_13,
    done_12,
    done_11,
    done_10,
    done_9,
    done_8,
    done_7,
    done_6,
    done_5,
    done_4,
    done_3,
    done_2,
    done_1,
    done_0
  };

  assign done_error_o = {
    done_error_63,
    done_error_62,
    done_error_61,
    done_error_60,
    done_error_59,
    done_error_58,
    done_error_57,
    done_error_56,
    done_error_55,
    done_error_54,
    done_error_53,
    done_error_52,
    done_error_51,
    done_error_50,
    done_error_49,
    done_error_48,
    done_error_47,
    done_error_46,
    done_error_45,
    done_error_44,
    done_error_43,
    done_error_42,
    done_error_41,
    done_error_40,
    done_error_39,
    done_error_38,
    done_error_37,
    done_error_36,
    done_error_35,
    done_error_34,
    done_error_33,
    done_error_32,
    done_error_31,
    done_error_30,
    done_error_29,
    done_error_28,
    done_error_27,
    done_error_26,
    done_error_25,
    done_error_24,
    done_error_23,
    done_error_22,
    done_error_21,
    done_error_20,
    done_error_19,
    done_error_18,
    done_error_17,
    done_error_16,
    done_error_15,
    done_error_14,
    done_error_13,
    done_error_12,
    done_error_11,
    done_error_10,
    done_error_9,
    done_error_8,
    done_error_7,
    done_error_6,
    done_error_5,
    done_error_4,
    done_error_3,
    done_error_2,
    done_error_1,
    done_error_0
  };

  assign done_timeout_o = {
    done_timeout_63,
    done_timeout_62,
    done_timeout_61,
    done_timeout_60,
    done_timeout_59,
    done_timeout_58,
    done_timeout_57,
    done_timeout_56,
    done_timeout_55,
    done_timeout_54,
    done_timeout_53,
    done_timeout_52,
    done_timeout_51,
    done_timeout_50,
    done_timeout_49,
    done_timeout_48,
    done_timeout_47,
    done_timeout_46,
    done_timeout_45,
    done_timeout_44,
    done_timeout_43,
    done_timeout_42,
    done_timeout_41,
    done_timeout_40,
    done_timeout_39,
    done_timeout_38,
    done_timeout_37,
    done_timeout_36,
    done_timeout_35,
    done_timeout_34,
    done_timeout_33,
    done_timeout_32,
    done_timeout_31,
    done_timeout_30,
    done_timeout_29,
    done_timeout_28,
    done_timeout_27,
    done_timeout_26,
    done_timeout_25,
    done_timeout_24,
    done_timeout_23,
    done_timeout_22,
    done_timeout_21,
    done_timeout_20,
    done_timeout_19,
    done_timeout_18,
    done_timeout_17,
    done_timeout_16,
    done_timeout_15,
    done_timeout_14,
    done_timeout_13,
    done_timeout_12,
    done_timeout_11,
    done_timeout_10,
    done_timeout_9,
    done_timeout_8,
    done_timeout_7,
    done_timeout_6,
    done_timeout_5,
    done_timeout_4,
    done_timeout_3,
    done_timeout_2,
    done_timeout_1,
    done_timeout_0
  };

endmodule

`default_nettype wire
