// SPDX-License-Identifier: Apache-2.0
//
// Fetches instructions and table rows for 14 requesters over one AXI4 read port.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/fetch_master.ts; do not edit.
// Body SHA-256: 42b92130dbcd6fbf

`default_nettype none

module vnpu_fetch_master (
  input  wire         clk_i,             // Clock.
  input  wire         rst_ni,            // Reset, active low.
  input  wire  [13:0] req_valid_i,       // Request, held until answered; dropped earlier: given up.
  // Its address, 16-byte aligned; three elements of 16 bits each.
  input  wire [671:0] req_address_i,
  input  wire  [69:0] req_beats_i,       // Its beats, 1 to 16.
  input  wire         m_axi_arready_i,   // Read address is taken.
  input  wire         m_axi_rvalid_i,    // Read data is offered.
  input  wire   [3:0] m_axi_rid_i,       // Requester that it is for.
  input  wire [127:0] m_axi_rdata_i,     // Read data.
  input  wire   [1:0] m_axi_rresp_i,     // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,     // Last beat of its burst.
  output wire  [13:0] done_o,            // Answer to the request (pulse).
  output wire  [13:0] done_error_o,      // Answer: a beat came with an error.
  output wire  [13:0] done_timeout_o,    // Answer: the answer limit has passed.
  output wire         beat_valid_o,      // A beat of a request.
  output wire   [3:0] beat_requester_o,  // Requester that it is for.
  output wire   [3:0] beat_number_o,     // Its place in the request, from 0.
  output wire [127:0] beat_data_o,       // The beat.
  output wire         m_axi_arvalid_o,   // Read address is offered.
  output wire   [3:0] m_axi_arid_o,      // Requester that asks.
  output wire  [47:0] m_axi_araddr_o,    // Address of the burst; three elements of 16 bits.
  output wire   [3:0] m_axi_arlen_o,     // Beats of the burst less one.
  output wire         m_axi_rready_o     // Read data is taken: always, but right after reset.
);

  // ----------------------------------------
  // Requesters
  // ----------------------------------------

  wire [13:0] chosen;  // Requester whose address goes to the AR register, one-hot.

  // Requester under whose ID a beat comes, one-hot.
  wire [13:0] beats =
      {
        m_axi_rid_i == 4'd13,
        m_axi_rid_i == 4'd12,
        m_axi_rid_i == 4'd11,
        m_axi_rid_i == 4'd10,
        m_axi_rid_i == 4'd9,
        m_axi_rid_i == 4'd8,
        m_axi_rid_i == 4'd7,
        m_axi_rid_i == 4'd6,
        m_axi_rid_i == 4'd5,
        m_axi_rid_i == 4'd4,
        m_axi_rid_i == 4'd3,
        m_axi_rid_i == 4'd2,
        m_axi_rid_i == 4'd1,
        m_axi_rid_i == 4'd0
      } &
      {14{m_axi_rvalid_i}};

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

  // Beats of each requester that came.
  wire [55:0] got = {
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
  wire [13:0] waits = {
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

  wire [13:0] winner;  // Requester of the next address, one-hot.
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
  wire [13:0] given = {
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
