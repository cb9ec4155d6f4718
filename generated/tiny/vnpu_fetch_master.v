// SPDX-License-Identifier: Apache-2.0
//
// Fetches instructions and table rows for 4 requesters over one AXI4 read port.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/fetch_master.ts; do not edit.
// Body SHA-256: 7a14f1d88b2a4ede

`default_nettype none

module vnpu_fetch_master (
  input  wire         clk_i,             // Clock.
  input  wire         rst_ni,            // Reset, active low.
  input  wire   [3:0] req_valid_i,       // Request, held until answered; dropped earlier: given up.
  // Its address, 16-byte aligned; three elements of 16 bits each.
  input  wire [191:0] req_address_i,
  input  wire  [19:0] req_beats_i,       // Its beats, 1 to 16.
  input  wire         m_axi_arready_i,   // Read address is taken.
  input  wire         m_axi_rvalid_i,    // Read data is offered.
  input  wire   [1:0] m_axi_rid_i,       // Requester that it is for.
  input  wire [127:0] m_axi_rdata_i,     // Read data.
  input  wire   [1:0] m_axi_rresp_i,     // 0 is OKAY; all else is an error.
  input  wire         m_axi_rlast_i,     // Last beat of its burst.
  output wire   [3:0] done_o,            // Answer to the request (pulse).
  output wire   [3:0] done_error_o,      // Answer: a beat came with an error.
  output wire   [3:0] done_timeout_o,    // Answer: the answer limit has passed.
  output wire         beat_valid_o,      // A beat of a request.
  output wire   [1:0] beat_requester_o,  // Requester that it is for.
  output wire   [3:0] beat_number_o,     // Its place in the request, from 0.
  output wire [127:0] beat_data_o,       // The beat.
  output wire         m_axi_arvalid_o,   // Read address is offered.
  output wire   [1:0] m_axi_arid_o,      // Requester that asks.
  output wire  [47:0] m_axi_araddr_o,    // Address of the burst; three elements of 16 bits.
  output wire   [3:0] m_axi_arlen_o,     // Beats of the burst less one.
  output wire         m_axi_rready_o     // Read data is taken: always, but right after reset.
);

  // ----------------------------------------
  // Requesters
  // ----------------------------------------

  wire [3:0] chosen;  // Requester whose address goes to the AR register, one-hot.

  // Requester under whose ID a beat comes, one-hot.
  wire [3:0] beats =
      {m_axi_rid_i == 2'd3, m_axi_rid_i == 2'd2, m_axi_rid_i == 2'd1, m_axi_rid_i == 2'd0} &
      {4{m_axi_rvalid_i}};

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

  // Beats of each requester that came.
  wire [15:0] got = {got_3, got_2, got_1, got_0};

  // ----------------------------------------
  // Read address
  // ----------------------------------------

  wire free;  // The AR register takes an address.

  // Requesters that ask for the AR register.
  wire [3:0] waits = {waits_3, waits_2, waits_1, waits_0};

  wire [3:0] winner;  // Requester of the next address, one-hot.
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
  wire [3:0] given = {given_3, given_2, given_1, given_0};

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

  assign done_o = {done_3, done_2, done_1, done_0};
  assign done_error_o = {done_error_3, done_error_2, done_error_1, done_error_0};
  assign done_timeout_o = {done_timeout_3, done_timeout_2, done_timeout_1, done_timeout_0};

endmodule

`default_nettype wire
